extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	4	<withdrawal> <opening> ; <write> <night> ; <write> <photo> ; <write> in
        needs_clarification	4	<write> mejor ; <write> pleas ; <year> correct ; a besoin ; a detox ; a est
        needs_clarification	4	a fami ; a flip ; a minivan ; a payment ; a stuf ; a teapot ; a terribl
        needs_clarification	4	a watch ; a ~son ; about <need> ; about cocain ; about old ; abt us
        needs_clarification	4	addres has ; aft friday ; ago ; agre which ; ak ; al dia ; alcohol par
        needs_clarification	4	alguien de ; alguien por ; all i ; als what ; alway said ; ambien
        needs_clarification	4	an extension ; and fish ; and found ; and lent ; and lin ; and mal ; and tir
        needs_clarification	4	apply ; apriet y ; aqui la ; are <stranger> ; are <write> ; are bug
        needs_clarification	4	are fami ; are men ; are so ; are we ; as good ; ask by ; at la ; at som
        needs_clarification	4	atty re ; autobu ; averigu ; ay disculp ; ba ; banan ; bark in ; battl
        needs_clarification	4	be quiet ; becaus ive ; been <partner> ; been ask ; been love ; been mean
        needs_clarification	4	befor six ; being <phone> ; below us ; bother him ; braucht ; braucht hilf
        needs_clarification	4	break my ; bridg in ; bro died ; broth mov ; broth play ; build last ; bulb
        needs_clarification	4	burbank airport ; by <appointment> ; caja en ; cal aft ; cal del ; cal id
        needs_clarification	4	cal o ; cal tel ; camion por ; can giup ; can step ; canon ; cant writ
        needs_clarification	4	cantidad ; car titl ; card has ; carv the ; chicken and ; chowd ; chuong
        needs_clarification	4	chuong trinh ; cld ; clinical <give> ; clr daught ; clr husb ; clr need
        needs_clarification	4	clr wil ; cobran y ; cocain ; cod in ; cod is ; cok every ; com <take>
        needs_clarification	4	compar ; consejero ; correct it ; cort los ; country cod ; cousin got
        needs_clarification	4	crack an ; crack from ; cristal no ; crush chest ; crush pain ; cry say
        needs_clarification	4	crystal last ; day in ; dcf ; de <think> ; de gracia ; de kind ; decid
        needs_clarification	4	del intern ; del padr ; depui ; desarmador ; desk is ; detail ; detail on
        needs_clarification	4	didnt help ; didnt say ; different <kin> ; diganl a ; dij mi ; diran ; diyan
        needs_clarification	4	doctor on ; dog ok ; dres blu ; drink too ; driv of ; drov all ; drug stor
        needs_clarification	4	drunk and ; each night ; eith of ; el que ; elephant ; eleven mil
        needs_clarification	4	ell <think> ; els known ; encant ; ener mi ; eng / ; espanol y ; est <give>
        needs_clarification	4	est <write> ; est numer ; etoh ask ; even know ; even talk ; ex est ; excit
        needs_clarification	4	f <phone> ; f cal ; f re ; fal apart ; fami meet ; fed the ; fel and
        needs_clarification	4	first try ; first was ; flood and ; floorboard ; foot four ; for <eat>
        needs_clarification	4	for pancak ; for whoev ; forget ; from outsid ; fue <shame> ; fue culp
        needs_clarification	4	ful tank ; fum mot ; fum nad ; furnac and ; futur ; gabi po ; gav cel
        needs_clarification	4	get nervou ; giup do ; gmail ; goi ; goi lai ; going in ; gol ; gon end
        needs_clarification	4	good in ; good towel ; good wint ; got bed ; guard los ; ha <ask>
        needs_clarification	4	habl desd ; habl fuert ; hablarl ; hac <hear> ; hac ruid ; had your
        needs_clarification	4	half in ; happen on ; has slid ; hasnt quit ; hav bed ; hay que ; help for
        needs_clarification	4	her list ; her visit ; herman jueg ; heroin ; hes <phone> ; hes <think>
        needs_clarification	4	hes driv ; hinch ; hing off ; his drink ; his head ; his lif ; his wallet
        needs_clarification	4	his ~moth ; hoi ve ; hom for ; homesick ; hor sal ; hos and ; host 0
        needs_clarification	4	hostil ; hous not ; houston and ; how <amount> ; human being ; husb +
        needs_clarification	4	husb and ; husband fel ; i deliver ; i read ; i taught ; i travel ; i wrot
        needs_clarification	4	id pref ; identificacion ; idk why ; if id ; if someon ; if wer
        needs_clarification	4	ill <phone> ; ill cal ; im alway ; im park ; im put ; imag ; in <insurance>
        needs_clarification	4	in traffic ; insid <container> ; is hav ; is very ; its alcohol ; its our
        needs_clarification	4	ive typ ; ive used ; jacaranda ; jerk and ; juev en ; just ran ; just send
        needs_clarification	4	keep driv ; ki ; kick ; kind to ; knock down ; known ; kreyol ; la gent
        needs_clarification	4	la insulin ; la ocup ; la podi ; la recamar ; la tarjet ; lai ; larg <eat>
        needs_clarification	4	last messag ; laugh in ; le pregunt ; leagu on ; learn the ; least it
        needs_clarification	4	licuador ; lik <pet> ; link to ; liv to ; lleg hast ; lo <write> ; lo teng
        needs_clarification	4	long <stop> ; long paus ; lookin ; los espej ; los gallo ; los miercol
        needs_clarification	4	loud that ; lut ; lvm ; m ask ; m slur ; magandang gabi ; malo ; mam llev
        needs_clarification	4	me marqu ; me sal ; me thi ; meal and ; mecat ; medi es ; medi y ; memb of
        needs_clarification	4	meno la ; messag ; messag i ; mi <opening> ; mia ; mom right ; mom say
        needs_clarification	4	mor over ; mor sleep ; moun ; moun ki ; mov them ; much or ; muon ; muon hoi
        needs_clarification	4	mwen ; my sob ; myself tonight ; nam lin ; nam the ; neith sur ; nephew hes
        needs_clarification	4	nev mind ; nev ~<start> ; nev ~start ; new kid ; no 0 ; no <record> ; no dio
        needs_clarification	4	no quis ; no record ; nobody need ; noi ; noi tieng ; nosy ; not <partner>
        needs_clarification	4	not elaborat ; not get ; not hostil ; not marri ; noth its ; now it
        needs_clarification	4	nunc ha ; od ; of ~withdrawal ; ola ; old <money> ; old <outdoors> ; old son
        needs_clarification	4	on <eat> ; on staf ; one <record> ; only <hear> ; open it ; or hel ; or it
        needs_clarification	4	or that ; or when ; or why ; ord laps ; our <headface> ; our <outdoors>
        needs_clarification	4	our <phone> ; our fami ; our nam ; outdoor ; overdos on ; own <write>
        needs_clarification	4	pal kreyol ; pansi ; par sa ; part y ; payment ; penal ; perdonenm todo
        needs_clarification	4	person to ; personal que ; pesc fuer ; phon off ; plac but ; plac first
        needs_clarification	4	plan de ; play domino ; pleas <write> ; pleas just ; plu ; polk ; por dond
        needs_clarification	4	por si ; positiv ; pou ; preguntan por ; print the ; program cost
        needs_clarification	4	program y ; pud ; pued habl ; pus una ; q nunc ; que <clean> ; que <phone>
        needs_clarification	4	que hacen ; que seguro ; que él ; queri decirl ; question and ; rais it
        needs_clarification	4	rak ; rang the ; rappel ; rath than ; re <drug> ; re <kin> ; re <stranger>
        needs_clarification	4	re gf ; re substanc ; re tenant ; re uncl ; reloj de ; restor ; resurfac
        needs_clarification	4	rid to ; right <record> ; right form ; ring back ; rn ; room shar
        needs_clarification	4	sa kapatid ; said wrong ; sal en ; saw our ; say dad ; se moj ; se oyen
        needs_clarification	4	se pelean ; sea and ; second try ; segun el ; seizur right ; semi
        needs_clarification	4	servic <pet> ; servic dog ; sid <opening> ; sie ; sink a ; sist numb
        needs_clarification	4	sist the ; smok ice ; snowplow and ; so <take> ; so use ; sob liv ; sol pued
        needs_clarification	4	somebody should ; somebody stand ; someon ther ; someth has ; somewher or
        needs_clarification	4	son perc ; son then ; sound 0 ; start out ; stood by ; stop halfway
        needs_clarification	4	stuck in ; su <trade> ; su sal ; substitut <church> ; supier ; supier que
        needs_clarification	4	sw ; tak or ; tanto ; tel whoev ; telefon de ; telephon ; teng el
        needs_clarification	4	the basement ; the chip ; the copi ; the ear ; the factory ; the light
        needs_clarification	4	the mayor ; the messag ; the pag ; the rop ; the sermon ; the theat
        needs_clarification	4	the topic ; then <rope> ; then for ; then nobody ; ther ~<drive>
        needs_clarification	4	ther ~park ; thes are ; they mean ; thi <job> ; thi confidential ; thi job
        needs_clarification	4	thi lik ; thi pag ; thi sit ; thi so ; tien una ; tieng ; tieng viet
        needs_clarification	4	til monday ; to <treatment> ; to alask ; to die ; to row ; toi muon
        needs_clarification	4	tol booth ; toled ; tom el ; tomat i ; tonight for ; tonight im ; too lat
        needs_clarification	4	trabajan ; tri <insurance> ; trinh ; truthful ; try me ; tub en ; two year
        needs_clarification	4	tx now ; typ <amount> ; typ mor ; um ; un apunt ; un cabal ; un libr
        needs_clarification	4	un numer ; un problem ; un telefon ; una <hear> ; una palabra ; una voz
        needs_clarification	4	unload ; up b ; up say ; us you ; use hes ; use of ; used it ; usted ayudan
        needs_clarification	4	ve chuong ; viet ; vip ; voz de ; wait ; walk eleven ; want tour
        needs_clarification	4	was <child> ; was eith ; we <trust> ; we repaint ; wear it ; went by
        needs_clarification	4	wer <put> ; what <insurance> ; wheth <phone> ; whisper say ; who <hear>
        needs_clarification	4	who it ; who listen ; who you ; whol bottl ; whol story ; with 0 ; with los
        needs_clarification	4	with plat ; with real ; word and ; would ring ; wouldnt ; wouldnt <give>
        needs_clarification	4	wouldnt giv ; wrong extension ; wrot letter ; x ; y och ; ya lleg
        needs_clarification	4	you <ask> ; you accept ; you ask ; you did ; you tak ; you ~accept
        needs_clarification	4	your nam ; your pric ; your was ; ~<consume> alg ; ~<drive> for
        needs_clarification	4	~<insurance> ; ~<stop> <go> ; ~around ~my ; ~bet ~off ; ~da nombr
        needs_clarification	4	~drug ever ; ~el ~<bodypart> ; ~exist ; ~my ~<job> ; ~ok ; ~park for
        needs_clarification	4	~tom alg
        needs_clarification	3	*age.1 ; *ago.5 ; *alcoholic.0:hypothetical ; *chestPain.0 ; *duration.5
        needs_clarification	3	*sinceStopping.0 ; *sinceStopping.3 ; *suicidalOblique.0 ; + ; + <moment>
        needs_clarification	3	/ 0 ; 0 <rope> ; 0 <threat> ; 0 b ; 0 fil ; 0 foot ; 0 kilo ; 0 mos ; 0 numb
        needs_clarification	3	0 ve ; 0 year ; <afraid> on ; <afraid> ~<withdrawal> ; <alcohol> <treatment>
        needs_clarification	3	<always> <week> ; <always> and ; <always> quien ; <amount> <record>
        needs_clarification	3	<amount> card ; <amount> las ; <amount> right ; <amount> she
        needs_clarification	3	<appointment> <stranger> ; <ask> <say> ; <ask> cuant ; <ask> nam
        needs_clarification	3	<ask> straight ; <ask> y ; <blood> <headface> ; <bodypart> +
        needs_clarification	3	<break> <pain> ; <build> <needle> ; <build> or ; <build> our ; <build> the
        needs_clarification	3	<buy> <stop> ; <buy> los ; <buy> sus ; <chestheart> <container>
        needs_clarification	3	<child> <clothes> ; <child> one ; <child> van ; <church> <always>
        needs_clarification	3	<church> <eat> ; <church> <hear> ; <church> <say> ; <clean> off
        needs_clarification	3	<clinician> o ; <clothes> back ; <clothes> behind ; <clothes> even
        needs_clarification	3	<clothes> mak ; <clothes> or ; <cold> <blood> ; <colleague> <clean>
        needs_clarification	3	<colleague> <treatment> ; <color> <clean> ; <color> <play> ; <color> que
        needs_clarification	3	<consume> <phone> ; <consume> you ; <container> <play> ; <container> se
        needs_clarification	3	<continue> but ; <continue> hum ; <continue> im ; <continue> zip
        needs_clarification	3	<count> <kin> ; <count> <past> ; <crash> <photo> ; <crowd> #
        needs_clarification	3	<crowd> <shake> ; <crowd> com ; <crowd> lost ; <crowd> nam ; <day> <breath>
        needs_clarification	3	<day> <month> ; <day> but ; <day> do ; <day> im ; <day> mari ; <daytime> ya
        needs_clarification	3	<die> <night> ; <die> at ; <die> twic ; <drive> <angry>
        needs_clarification	3	<drive> <chestheart> ; <drive> <palecolor> ; <drive> est ; <drive> lik
        needs_clarification	3	<drive> on ; <drug> that ; <eat> 0 ; <eat> <church> ; <eat> <photo>
        needs_clarification	3	<eat> los ; <eat> ther ; <emergency> on ; <fall> <pet> ; <feel> <money>
        needs_clarification	3	<fire> <fire> ; <fire> <fluid> ; <fire> it ; <fire> its ; <fluid> <build>
        needs_clarification	3	<friend> <headface> ; <friend> <order> ; <friend> has ; <friend> pul
        needs_clarification	3	<furniture> <pill> ; <furniture> <treatment> ; <furniture> en
        needs_clarification	3	<furniture> hac ; <furniture> right ; <furniture> thi ; <give> <home>
        needs_clarification	3	<give> <rope> ; <give> est ; <give> no ; <go> <crash> ; <go> hast
        needs_clarification	3	<go> long ; <go> ther ; <go> todo ; <gun> <drive> ; <happy> <continue>
        needs_clarification	3	<happy> in ; <happy> no ; <headface> <feel> ; <headface> <home>
        needs_clarification	3	<headface> <sick> ; <headface> con ; <headface> slid ; <headface> ya
        needs_clarification	3	<hear> <past> ; <hear> <shake> ; <hear> <stimulant> ; <hear> he ; <hear> him
        needs_clarification	3	<hear> one ; <hear> re ; <height> <rail> ; <hit> <outdoors> ; <hold> <go>
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
        needs_clarification	3	<order> <room> ; <order> by ; <outdoors> <happy> ; <outdoors> <height>
        needs_clarification	3	<outdoors> <hot> ; <outdoors> been ; <outdoors> estan ; <outdoors> had
        needs_clarification	3	<pain> com ; <pain> or ; <pain> pt ; <pain> ~<sick>
        needs_clarification	3	<palecolor> <colleague> ; <palecolor> the ; <partner> <blade> ; <partner> if
        needs_clarification	3	<partner> wouldnt ; <partner> ~<take> ; <past> <amount> ; <past> <phone>
        needs_clarification	3	<past> bc ; <pet> <asleep> ; <pet> <happy> ; <pet> <key> ; <pet> <sad>
        needs_clarification	3	<pet> aft ; <pet> for ; <pet> onc ; <phone> <fall> ; <phone> <furniture>
        needs_clarification	3	<phone> <key> ; <phone> <stop> ; <phone> and ; <phone> away ; <phone> bien
        needs_clarification	3	<phone> block ; <phone> en ; <phone> if ; <phone> im ; <phone> ive
        needs_clarification	3	<phone> off ; <phone> par ; <phone> twic ; <phone> ~<kin> ; <photo> its
        needs_clarification	3	<pill> <put> ; <pill> she ; <play> <media> ; <play> al ; <play> por
        needs_clarification	3	<play> que ; <promise> <job> ; <promise> <play> ; <put> que ; <rail> <stop>
        needs_clarification	3	<record> <emergency> ; <record> <fall> ; <record> por ; <relapse> sam
        needs_clarification	3	<remember> <palecolor> ; <room> <intoxicated> ; <room> are ; <room> what
        needs_clarification	3	<rope> herself ; <sad> <give> ; <sad> <month> ; <sad> <school>
        needs_clarification	3	<say> <child> ; <say> <gun> ; <say> <phone> ; <say> its ; <say> pt
        needs_clarification	3	<say> self ; <say> she ; <say> ~<child> ; <see> <church> ; <see> <stimulant>
        needs_clarification	3	<see> when ; <seizure> what ; <shake> <past> ; <shake> the ; <shame> <take>
        needs_clarification	3	<shame> de ; <sick> <tired> ; <soon> <phone> ; <soon> is ; <soon> les
        needs_clarification	3	<stimulant> + ; <stimulant> <always> ; <stimulant> <blade>
        needs_clarification	3	<stimulant> <daytime> ; <stimulant> <happy> ; <stimulant> <soon>
        needs_clarification	3	<stimulant> <wait> ; <stimulant> an ; <stimulant> hac ; <stimulant> ive
        needs_clarification	3	<stimulant> noth ; <stimulant> self ; <stop> <clean> ; <stop> <say>
        needs_clarification	3	<stop> abiert ; <stop> im ; <stranger> <appointment> ; <stranger> <ask>
        needs_clarification	3	<stranger> <goodbye> ; <stranger> <gun> ; <stranger> <insurance>
        needs_clarification	3	<stranger> <remember> ; <stranger> <think> ; <stranger> how ; <stranger> ill
        needs_clarification	3	<stranger> insid ; <stranger> ni ; <stranger> should ; <stranger> togeth
        needs_clarification	3	<stranger> ~<seizure> ; <take> <blade> ; <take> <blood> ; <take> <phone>
        needs_clarification	3	<take> hast ; <think> <angry> ; <think> <consume> ; <think> could
        needs_clarification	3	<think> who ; <threat> <think> ; <tool> lost ; <tool> then ; <town> <media>
        needs_clarification	3	<town> are ; <town> is ; <treatment> <kin> ; <treatment> <month>
        needs_clarification	3	<treatment> <phone> ; <treatment> only ; <treatment> pt
        needs_clarification	3	<treatment> ~<drug> ; <trust> <promise> ; <try> <continue> ; <try> <need>
        needs_clarification	3	<vermin> <write> ; <wait> un ; <water> <height> ; <water> <month>
        needs_clarification	3	<water> <pain> ; <week> becaus ; <write> <vendor> ; <write> x
        needs_clarification	3	a <insurance> ; a build ; a flood ; a friend ; a goat ; a hab ; a hom
        needs_clarification	3	a lawy ; a llam ; a llor ; a mal ; a messag ; a minh ; a nad ; a nicknam
        needs_clarification	3	a pool ; a pray ; a purs ; a question ; a rol ; a sof ; a star ; a stay
        needs_clarification	3	a twin ; a vacation ; a warehous ; a wig ; a woman ; a ~<phone> ; about fami
        needs_clarification	3	about help ; about me ; about what ; abren ; accredit and ; accus
        needs_clarification	3	addres on ; admission no ; aft <day> ; aft <daytime> ; aft noon ; again but
        needs_clarification	3	again im ; ago bc ; al <last> ; al final ; al tech ; alguem ai
        needs_clarification	3	alguien sobr ; all got ; all ive ; all thos ; almoh y ; als 0 ; als <drive>
        needs_clarification	3	am <ask> ; am going ; am in ; am shy ; ambulanc becaus ; an <job>
        needs_clarification	3	an overdos ; and aft ; and are ; and is ; and shoot ; and youl ; anoch fue
        needs_clarification	3	answ on ; anthem blu ; apel de ; appl ; arbor ; are <put> ; are best
        needs_clarification	3	are both ; are good ; around by ; arrang ; arrib ; as me ; ask are
        needs_clarification	3	ask could ; ask nam ; ask straight ; ask you ; asthm inhal ; at birthday
        needs_clarification	3	at by ; at end ; at thi ; atraves ; aunt re ; avisen ; avisen a ; away she
        needs_clarification	3	ay <promise> ; ayudenm por ; backdrop ; bad lin ; bar of ; be <stranger>
        needs_clarification	3	be somebody ; bed befor ; been anywher ; been dat ; been ~<consume>
        needs_clarification	3	been ~drink ; being aliv ; bet one ; bibliotec ; bil then ; birthday cak
        needs_clarification	3	bkgd ; blad in ; boa ; board a ; bols de ; bonjour <day> ; bonjour mon
        needs_clarification	3	both are ; both say ; bowl night ; brazo anoch ; bridg every ; bring one
        needs_clarification	3	brome ; btw ; build or ; burn it ; burn its ; bus driv ; bus stop ; bush
        needs_clarification	3	bust ; but at ; by <hear> ; by pcp ; by voic ; cabal ; cad quien ; cal
        needs_clarification	3	cal about ; cal and ; cal by ; cal de ; cal drop ; cal estan ; cal if
        needs_clarification	3	cal its ; cal m ; cal my ; cal slur ; can say ; can wait ; cant ranchera
        needs_clarification	3	caption ; cara ; carnival ; cat for ; cb <order> ; cb no ; chapel ; cho em
        needs_clarification	3	chuec ; citizen ; clean sinc ; clear the ; clos by ; clr <colleague>
        needs_clarification	3	clr <go> ; clr <rope> ; clr <school> ; clr at ; clr aunt ; clr cowork
        needs_clarification	3	clr mention ; clr talk ; clt con ; clt en ; cm ; coat at ; cobran ; coc yo
        needs_clarification	3	cocain problem ; coed ; coffe now ; cok she ; coleccion de ; com pesc
        needs_clarification	3	comadr que ; commission ; company pay ; concern my ; congel ; congel la
        needs_clarification	3	contarl ; contest bien ; cookbook ; count out ; county road ; cousin then
        needs_clarification	3	cowork was ; crack his ; crash of ; cros <outdoors> ; cros street ; crucer
        needs_clarification	3	cry hung ; curiou about ; cut at ; czy ; d residential ; dai and ; day but
        needs_clarification	3	day do ; de <water> ; de agu ; de camion ; de gal ; de por ; de sab
        needs_clarification	3	de text ; de trail ; de viejit ; deadlin for ; dej abiert ; dej oir
        needs_clarification	3	del problem ; del refri ; del volcan ; delet it ; dema se ; dental work
        needs_clarification	3	dentr de ; depression no ; descuent ; despidiendos ; deu ; dich
        needs_clarification	3	didnt <ask> ; didnt <say> ; didnt <see> ; didnt ask ; didnt com ; didnt pres
        needs_clarification	3	dieron est ; dieron un ; dij mas ; dij par ; dij y ; direccion de
        needs_clarification	3	direccion en ; disregard ; dm me ; do payment ; doctor told
        needs_clarification	3	doe <insurance> ; doe it ; doe one ; dog flunk ; dont answ ; dont pick
        needs_clarification	3	door for ; door is ; dos a ; dos hijo ; down <last> ; down last ; drink she
        needs_clarification	3	driv licens ; drogen ; drov past ; drov up ; drug ; dtr graduat ; dur com
        needs_clarification	3	eap ; ear for ; easiest way ; el <angry> ; el <official> ; el alcohol
        needs_clarification	3	el caf ; el encendedor ; el fin ; el menor ; el sol ; el telefon ; elder m
        needs_clarification	3	elementary school ; elephant on ; elephant sat ; ell la ; els <think>
        needs_clarification	3	els wil ; em trai ; email on ; emergency ; en <give> ; en mis ; en person
        needs_clarification	3	en uno ; entier ; equivoc busc ; es cocain ; es hombr ; esk ; esk gen
        needs_clarification	3	espos alcohol ; est <intoxicated> ; est dand ; esta ; estoy encer
        needs_clarification	3	even <think> ; even sur ; ever seen ; ever used ; every shift ; everyon got
        needs_clarification	3	explic ; f <alcohol> ; f etoh ; f say ; f whisper ; fac has ; falt en
        needs_clarification	3	fami who ; fault ; favor es ; fech ; feed tim ; feliz ; feri ; field and
        needs_clarification	3	fil two ; filh ; find an ; first 0 ; fit anymor ; fiv children ; flam
        needs_clarification	3	fluid ; follow the ; food pantry ; for lat ; for now ; forgot to ; form is
        needs_clarification	3	form want ; fortieth ; fortieth <day> ; fortieth birthday ; found one
        needs_clarification	3	found us ; friend said ; from him ; fuimo a ; furnac ; furth ; gallblad out
        needs_clarification	3	galon ; gas <job> ; gas company ; gasp ; gat cod ; gato y ; gay ; geometry
        needs_clarification	3	get your ; giv mor ; glit ; go by ; go stand ; gon <die> ; gon <height>
        needs_clarification	3	gon <stop> ; gon jump ; good <clean> ; good <crowd> ; good <kin> ; good as
        needs_clarification	3	got our ; governor ; grab the ; graduat high ; greek <church> ; grit desd
        needs_clarification	3	group # ; habit from ; had <build> ; had <job> ; hair ; halal <eat> ; half a
        needs_clarification	3	hand with ; hang herself ; has fiv ; hast <daytime> ; hav <furniture>
        needs_clarification	3	hav <hear> ; hav heard ; hay mal ; he said ; he set ; head open ; hear him
        needs_clarification	3	heart pil ; hel <break> ; hel break ; hel i ; her <water> ; her dorm
        needs_clarification	3	her ear ; her of ; her tabl ; her ther ; her throat ; heroin for ; heroin i
        needs_clarification	3	herself then ; hes <break> ; hes aliv ; hes hit ; hes using ; him nev
        needs_clarification	3	himself or ; hinch de ; hipotec se ; his door ; his roommat ; hit his
        needs_clarification	3	hom staf ; hom til ; hosp ; hospital en ; hour a ; hous befor ; hous to
        needs_clarification	3	how your ; hr approv ; husb drunk ; husband nam ; husband shak ; hx ~dt
        needs_clarification	3	i apologiz ; i bak ; i buy ; i delet ; i meant ; i mes ; i refere ; i say
        needs_clarification	3	i wont ; ice <tool> ; ice machin ; il ; ill <leave> ; ill leav ; im <drive>
        needs_clarification	3	im <partner> ; im honest ; im meant ; in bkgd ; in feb ; in meeting ; in or
        needs_clarification	3	in pencil ; in toled ; incoherencia ; information ; inquiry
        needs_clarification	3	insuranc company ; int <headface> ; int jaw ; iron and ; is <insurance>
        needs_clarification	3	is <limp> ; is <past> ; is <seizure> ; is about ; is all ; is fil ; is for
        needs_clarification	3	is going ; is som ; is tel ; ish ; it didnt ; it her ; it sinc ; it thi
        needs_clarification	3	it thursday ; its <color> ; its heroin ; its him ; its neith ; ive
        needs_clarification	3	ive paid ; ive thought ; jan ; jan and ; je ne ; jigsaw ; jigsaw puzzl
        needs_clarification	3	kailangan ; kept in ; kept the ; khong ; ki <palecolor> ; ki pal ; kil tim
        needs_clarification	3	kind <phone> ; kitchen lik ; know who ; ks ; kto ; la <confused>
        needs_clarification	3	la <continue> ; la <fall> ; la bibliotec ; la hipotec ; la lech ; la mis
        needs_clarification	3	la nev ; la play ; la torment ; la zapateri ; landlady ; landlord re ; lang
        needs_clarification	3	larg <record> ; larg print ; las cara ; lastr de ; laugh said ; laught
        needs_clarification	3	law driv ; le <die> ; le avisen ; le dej ; leav your ; left nam ; leg
        needs_clarification	3	legib ; les <phone> ; letter in ; level no ; library book ; lif togeth
        needs_clarification	3	limon ; lin stil ; lin when ; listen to ; liv her ; llam porqu ; llav par
        needs_clarification	3	lm ; lookin for ; lor ; los <trust> ; lot with ; loteri ; lueg ; lueg les
        needs_clarification	3	m <ask> ; m <say> ; m cal ; m cocain ; madrin ; mag tagalog ; mail us
        needs_clarification	3	mal por ; mal que ; man to ; mandon a ; many bed ; marc ; marc al ; marihuan
        needs_clarification	3	mas grand ; mas o ; may hav ; me abraz ; me again ; me down ; me estan
        needs_clarification	3	me lock ; me meti ; me perdon ; me then ; me why ; mean all ; men only
        needs_clarification	3	mencion ; mes up ; met him ; meth ; meth problem ; mi numer ; mi puert
        needs_clarification	3	microwav ; mim ; mis muchacho ; mis nieto ; mis y ; mism <container>
        needs_clarification	3	mom it ; mon mari ; money troubl ; month and ; month ther ; mor she
        needs_clarification	3	morn person ; most for ; moth hous ; moth its ; mow ; mowi ; mowi po
        needs_clarification	3	mr okafor ; msg ; museum and ; music de ; my bump ; my driv ; my email
        needs_clarification	3	my garden ; my neighbor ; my tax ; myself aft ; nam # ; nam <say> ; nam cal
        needs_clarification	3	nao ; need you ; neighbor dog ; neighbor kid ; net and ; nev ~<stimulant>
        needs_clarification	3	new <tool> ; ng tulong ; ni <kin> ; ni nad ; ni ~<drug> ; nieg ; nimmt
        needs_clarification	3	nimmt drogen ; nin <eat> ; no <church> ; no <consume> ; no dang ; no distres
        """
}
