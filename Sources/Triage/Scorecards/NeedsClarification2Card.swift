extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	4	al <last> ; al final ; alguien ; alguien por ; all <week> ; als what
        needs_clarification	4	am read ; an <job> ; an offic ; and lent ; and lin ; and mal ; and shoot
        needs_clarification	4	and won ; arbor ; are <put> ; are <stranger> ; are <write> ; are so
        needs_clarification	4	are you ; are your ; arriv and ; as good ; ask by ; ask you ; at birthday
        needs_clarification	4	at end ; autobu ; averigu ; ay ; ay <promise> ; be his ; be i ; been ask
        needs_clarification	4	being <phone> ; below us ; blood int ; bols de ; bonjour <day> ; bonjour mon
        needs_clarification	4	box abov ; bro died ; broth liv ; broth mov ; brought over ; build or
        needs_clarification	4	by <appointment> ; by <hear> ; by voic ; cabal ; cal o ; cal tel ; can typ
        needs_clarification	4	carnival ; cat for ; ce que ; cest pour ; chapel ; chez ; chowd ; clara
        needs_clarification	4	cld ; cle the ; clr <moment> ; clr clock ; clr husb ; co ai ; cocain
        needs_clarification	4	cocain es ; cod in ; coffe now ; compar ; complicat ; concern my ; consejero
        needs_clarification	4	convulsion ahorit ; country cod ; county road ; crack an ; crack from
        needs_clarification	4	cristal no ; crush pain ; cry say ; crystal last ; cuand por ; culp de
        needs_clarification	4	curiou about ; d residential ; dai and ; dairy ; de <water> ; de agu
        needs_clarification	4	de ajud ; de gal ; de por ; de vera ; del intern ; del padr ; del tac
        needs_clarification	4	delic ; desarmador ; despidiendos ; detail on ; did he ; didnt <ask>
        needs_clarification	4	didnt ask ; didnt help ; didnt pres ; didnt say ; differenc ; diganl a
        needs_clarification	4	diran ; discus ; doe it ; doe one ; dol bil ; dos a ; drank ; drogen
        needs_clarification	4	drov past ; drug stor ; duerm la ; dur com ; each night ; eap ; ear for
        needs_clarification	4	el <angry> ; el del ; el fin ; elephant ; elephant on ; els known ; els wil
        needs_clarification	4	en <give> ; en person ; encontr su ; eng / ; entier ; entier y ; es cocain
        needs_clarification	4	es par ; est <write> ; estoy <lock> ; et ; etoh ask ; even talk
        needs_clarification	4	everyth was ; f say ; fed the ; femal cry ; feri ; find an ; first numb
        needs_clarification	4	fiv children ; floorboard ; for now ; for thanksgiv ; for uber ; forget
        needs_clarification	4	frer ; friday so ; from him ; from outsid ; fum nad ; futur ; gabi ; gabi po
        needs_clarification	4	garden is ; gasp ; gat cod ; godfath ; gon <height> ; gon jump ; good in
        needs_clarification	4	good peopl ; got anoth ; grab phon ; group # ; guard los ; habl desd
        needs_clarification	4	habl fuert ; had <build> ; had your ; hand with ; hangov is ; has slid
        needs_clarification	4	hasnt quit ; hav driv ; hay <clinician> ; hay alguien ; hay camion ; hay que
        needs_clarification	4	he pick ; he said ; heart tablet ; her of ; her sweat ; herman jueg ; hinch
        needs_clarification	4	hinch de ; his drink ; his lif ; his wed ; his ~<kin> ; hom for ; hom staf
        needs_clarification	4	hors sinc ; hos and ; how <amount> ; how your ; howl ; i apologiz ; i wrot
        needs_clarification	4	i ~hit ; ice <tool> ; ice machin ; id pref ; idk why ; if id ; if wer
        needs_clarification	4	ill <phone> ; ill cal ; im meant ; im park ; im put ; in meeting ; in tim
        needs_clarification	4	iop in ; irma ; is <drive> ; is about ; is for ; is la ; is som ; ish
        needs_clarification	4	it sinc ; its alcohol ; its neith ; ive fil ; je ne ; jigsaw puzzl ; juev en
        needs_clarification	4	july becaus ; keep doing ; ki ; kind <phone> ; knit needl ; know each
        needs_clarification	4	kreyol ; ks ; la <fall> ; la licuador ; la min ; la mism ; la recamar
        needs_clarification	4	la tarjet ; la tint ; landlord fix ; larg <eat> ; larg y ; lastr de
        needs_clarification	4	le <ask> ; le dict ; le regal ; le vendi ; learn the ; least it
        needs_clarification	4	leftov <eat> ; lent us ; lilac ; link to ; litr ; liv next ; liv to
        needs_clarification	4	llam alguien ; llam se ; lleg hast ; lo <write> ; long paus ; los <year>
        needs_clarification	4	los ano ; los gallo ; lug est ; lup ; lut ; m ; m cocain ; madrin
        needs_clarification	4	magandang gabi ; maid ; mam llev ; manan ya ; may hav ; me marqu ; meal and
        needs_clarification	4	measur the ; medi es ; medi y ; meth ; meth problem ; meu irma ; mi apel
        needs_clarification	4	mi dentist ; mi puert ; mism <container> ; mom told ; mon fil ; mon frer
        needs_clarification	4	month and ; morn person ; moun ; moun ki ; mov them ; much how ; mwen
        needs_clarification	4	my company ; my driv ; my grandparent ; my priest ; myself <continue>
        needs_clarification	4	myself again ; nad que ; nam + ; nam the ; nao ; near us ; need som
        needs_clarification	4	need treatment ; neighbor kid ; neith sur ; neph ; nephew hes ; ni si ; nieg
        needs_clarification	4	nimmt ; nimmt drogen ; no 0 ; no despert ; no detail ; no dio ; no se
        needs_clarification	4	no ~sub ; nobody ill ; not <partner> ; not get ; not marri ; noth its
        needs_clarification	4	noth re ; now then ; numb ask ; numer en ; nunc ha ; o nad ; old <home>
        needs_clarification	4	on <eat> ; on laundry ; on one ; on sam ; on slot ; on staf ; on use
        needs_clarification	4	one <record> ; only <hear> ; only half ; only word ; open it ; or anyon
        needs_clarification	4	or that ; or when ; our <phone> ; our fridg ; our magnet ; our nam ; outdoor
        needs_clarification	4	over ther ; oxy ; pa mi ; pag open ; pain in ; pal kreyol ; par nadi
        needs_clarification	4	parl francai ; parrot learn ; past thre ; pate el ; payment ; peopl keep
        needs_clarification	4	perdonenm todo ; person to ; phon off ; pigeon ; pleas just ; por aqui
        needs_clarification	4	pottery <school> ; pottery clas ; pou ; precis ; prim manej ; primer <need>
        needs_clarification	4	print the ; pud ; pued llam ; puk blood ; pus una ; puzzl ; q nunc ; que fal
        needs_clarification	4	que hub ; que seguro ; quelquun ; question about ; quien <ask> ; quier viv
        needs_clarification	4	rais it ; rang the ; rath explain ; re 0 ; re <stranger> ; re gf ; re nephew
        needs_clarification	4	re tenant ; reach me ; rebuilt it ; rehab in ; resurfac ; rid to
        needs_clarification	4	right <record> ; right form ; rout 0 ; s <say> ; saf ther ; sal en ; salmon
        needs_clarification	4	sang the ; saturday morning ; say chest ; say dad ; scholarship fund
        needs_clarification	4	school got ; scout lead ; se oyen ; se subi ; se trat ; second try ; seed
        needs_clarification	4	segun el ; send someon ; seriou tho ; servic <pet> ; shak the ; shap lik
        needs_clarification	4	she <illness> ; she heard ; sheet <play> ; sheet music ; shel need
        needs_clarification	4	sho stor ; short <law> ; short sentenc ; sid <opening> ; silb ; sink a
        needs_clarification	4	sist gav ; sist the ; six day ; sobr con ; sol pued ; somebody i
        needs_clarification	4	someon phon ; son perc ; sort out ; soy yo ; spanish <say> ; spanish speak
        needs_clarification	4	spe <night> ; spok with ; stepson ; stood by ; su <moment> ; su <trade>
        needs_clarification	4	su hor ; substitut <church> ; tag ; tagalog diyan ; tak anthem ; tak cign
        needs_clarification	4	tel someon ; ten min ; tengan bonit ; tequil ; that can ; the <confused>
        needs_clarification	4	the basement ; the bath ; the bldg ; the cater ; the chip ; the copi
        needs_clarification	4	the delivery ; the ear ; the her ; the light ; the plumb ; them about
        needs_clarification	4	ther bed ; ther ~<drive> ; ther ~park ; they mean ; thi <job> ; thi am
        needs_clarification	4	thi hangov ; thi pag ; thi sit ; thing we ; think you ; thos <law>
        needs_clarification	4	thre night ; thyroid medicin ; til monday ; tint ; to clarify ; to hurt
        needs_clarification	4	to put ; to sort ; tom o ; tomat i ; trabaj los ; train in ; tricar prim
        needs_clarification	4	twic <promise> ; two caller ; tx now ; typ <amount> ; typ mor ; u tak
        needs_clarification	4	un cabal ; una cuchar ; uno me ; up b ; up befor ; up x ; us <ask> ; us you
        needs_clarification	4	usted ayudan ; vecin llam ; vera ; viej el ; viet khong ; vip ; voc ; voz
        needs_clarification	4	vs used ; wait ; want tour ; wear it ; web <record> ; web form ; wer <put>
        needs_clarification	4	wer fiv ; what its ; what or ; what your ; wheth <phone> ; wheth it
        needs_clarification	4	wheth your ; which <room> ; which insuranc ; whil <hold> ; whisper say
        needs_clarification	4	who <hear> ; whol bottl ; whol street ; wi ; wif then ; wil <clothes>
        needs_clarification	4	wil cal ; wil ring ; with alcohol ; withdrawal at ; women togeth
        needs_clarification	4	wouldnt <give> ; wouldnt giv ; wouldnt say ; x ; xanax ; y dan ; ya <stop>
        needs_clarification	4	yal <take> ; yes / ; you he ; you phon ; you tak ; you ~accept ; your nam
        needs_clarification	4	~<consume> alg ; ~<drive> for ; ~<insurance> ; ~<phone> ~<phone>
        needs_clarification	4	~around ~my ; ~drug ever ; ~el ~<bodypart> ; ~park for ; ~plac or ; ~quit
        needs_clarification	4	~student ; ~tom alg ; ~wifi
        needs_clarification	3	# from ; *ago.5 ; *alcoholic.0:hypothetical ; *chestPain.0
        needs_clarification	3	*seizure.2:hypothetical ; *sinceStopping.3 ; *started.0:negated
        needs_clarification	3	*substance.1:other_experiencer ; *suicidalOblique.0 ; *violence.0
        needs_clarification	3	+ <moment> ; / no ; 0 + ; 0 <rope> ; 0 confd ; 0 eat ; 0 fil ; 0 nam
        needs_clarification	3	0 numb ; 0 yo ; <afraid> <last> ; <alcohol> <treatment> ; <alcohol> float
        needs_clarification	3	<always> <week> ; <always> and ; <always> quien ; <amount> languag
        needs_clarification	3	<amount> las ; <amount> ni ; <amount> porqu ; <amount> sunburn
        needs_clarification	3	<angry> <sad> ; <appointment> <child> ; <appointment> <stranger>
        needs_clarification	3	<appointment> on ; <appointment> to ; <ask> <church> ; <ask> <say>
        needs_clarification	3	<ask> <shame> ; <ask> <trust> ; <ask> you ; <awake> the ; <blood> <headface>
        needs_clarification	3	<bodypart> is ; <break> from ; <build> <alcohol> ; <build> <clothes>
        needs_clarification	3	<build> <needle> ; <buy> around ; <buy> los ; <buy> sus ; <calm> <crowd>
        needs_clarification	3	<calm> <rope> ; <calm> the ; <chestheart> <container> ; <chestheart> my
        needs_clarification	3	<child> 0 ; <child> <lock> ; <child> she ; <clean> off
        needs_clarification	3	<clinician> <clothes> ; <clinician> <wait> ; <clinician> mak
        needs_clarification	3	<clothes> <fall> ; <clothes> <opening> ; <clothes> has ; <clothes> mak
        needs_clarification	3	<colleague> <clean> ; <colleague> <treatment> ; <colleague> hes
        needs_clarification	3	<color> <opening> ; <color> <play> ; <consume> <phone> ; <consume> <say>
        needs_clarification	3	<consume> <tool> ; <consume> el ; <consume> y ; <container> <hear>
        needs_clarification	3	<container> <play> ; <continue> hum ; <continue> la ; <continue> zip
        needs_clarification	3	<count> <month> ; <count> <pet> ; <crash> <photo> ; <day> besid ; <day> but
        needs_clarification	3	<day> do ; <daytime> <year> ; <die> <water> ; <drive> <chestheart>
        needs_clarification	3	<drive> <rail> ; <drive> est ; <drive> on ; <drive> spac ; <drive> test
        needs_clarification	3	<eat> <church> ; <eat> <last> ; <eat> at ; <eat> clr ; <eat> fuer
        needs_clarification	3	<eat> hast ; <eat> los ; <eat> ther ; <fall> <opening> ; <fall> <pet>
        needs_clarification	3	<fall> apart ; <feel> <money> ; <fire> <fire> ; <fluid> <build>
        needs_clarification	3	<fluid> <fluid> ; <friend> <bodypart> ; <friend> <order> ; <friend> pul
        needs_clarification	3	<furniture> <day> ; <give> <church> ; <give> <say> ; <give> at ; <give> no
        needs_clarification	3	<go> or ; <go> ther ; <goodbye> <gun> ; <happy> <day> ; <happy> re
        needs_clarification	3	<headface> <feel> ; <headface> <needle> ; <headface> <sick> ; <headface> has
        needs_clarification	3	<headface> met ; <headface> ya ; <hear> <job> ; <hear> <stranger>
        needs_clarification	3	<hear> noth ; <hear> one ; <height> <rail> ; <hold> <ask> ; <hold> <go>
        needs_clarification	3	<home> <month> ; <home> <year> ; <home> below ; <home> open ; <home> until
        needs_clarification	3	<homeless> <eat> ; <hospital> <clothes> ; <hot> <chestheart>
        needs_clarification	3	<insurance> card ; <insurance> ok ; <insurance> tri ; <job> <outdoors>
        needs_clarification	3	<job> all ; <job> and ; <job> as ; <job> lin ; <job> too ; <key> <amount>
        needs_clarification	3	<key> <record> ; <key> is ; <key> par ; <kill> <clinician> ; <kill> <write>
        needs_clarification	3	<kill> tim ; <kin> bernadet ; <kin> nunc ; <law> <day> ; <law> <fire>
        needs_clarification	3	<leave> <break> ; <leave> <drive> ; <leave> <opening> ; <leave> nam
        needs_clarification	3	<leave> wont ; <lock> <room> ; <media> <pet> ; <medicine> for ; <moment> 0
        needs_clarification	3	<moment> <week> ; <moment> would ; <money> <caretaking> ; <money> list
        needs_clarification	3	<money> troubl ; <need> <ask> ; <need> porf ; <needle> <hit>
        needs_clarification	3	<night> between ; <night> owl ; <opening> <key> ; <opening> for
        needs_clarification	3	<opening> with ; <order> <clinician> ; <order> laps ; <outdoors> <furniture>
        needs_clarification	3	<outdoors> <happy> ; <outdoors> <stop> ; <outdoors> had ; <outdoors> her
        needs_clarification	3	<outdoors> was ; <pain> pt ; <pain> ~<sick> ; <partner> +
        needs_clarification	3	<partner> <blade> ; <partner> <feel> ; <partner> <water> ; <partner> <write>
        needs_clarification	3	<partner> if ; <partner> ~<take> ; <past> <amount> ; <past> <partner>
        needs_clarification	3	<past> bc ; <pet> for ; <phone> <asleep> ; <phone> <furniture>
        needs_clarification	3	<phone> <tool> ; <phone> any ; <phone> away ; <phone> bk ; <phone> do
        needs_clarification	3	<phone> himself ; <phone> lo ; <phone> off ; <phone> par ; <pill> <put>
        needs_clarification	3	<pill> she ; <play> <opening> ; <play> al ; <promise> <job>
        needs_clarification	3	<promise> <play> ; <promise> her ; <promise> por ; <put> nervios
        needs_clarification	3	<rail> <stop> ; <rail> on ; <relapse> sam ; <remember> <crowd>
        needs_clarification	3	<room> <child> ; <room> what ; <rope> <always> ; <rope> <past>
        needs_clarification	3	<sad> <drive> ; <sad> <month> ; <sad> then ; <say> <consume> ; <say> <gun>
        needs_clarification	3	<say> <hear> ; <say> <kin> ; <say> espanol ; <say> fil ; <say> mi
        needs_clarification	3	<say> mixtec ; <say> pt ; <school> as ; <school> lin ; <see> <stimulant>
        needs_clarification	3	<see> <vendor> ; <see> when ; <shake> the ; <shame> <amount>
        needs_clarification	3	<shame> <take> ; <shame> my ; <smell> of ; <start> <last> ; <start> out
        needs_clarification	3	<stimulant> <always> ; <stimulant> <blade> ; <stimulant> <daytime>
        needs_clarification	3	<stimulant> <happy> ; <stimulant> <phone> ; <stimulant> <soon>
        needs_clarification	3	<stimulant> an ; <stimulant> hac ; <stimulant> ive ; <stimulant> noth
        needs_clarification	3	<stimulant> ~<stimulant> ; <stop> <clean> ; <stop> <say> ; <stop> abiert
        needs_clarification	3	<stop> im ; <stop> near ; <stranger> <calm> ; <stranger> <clinician>
        needs_clarification	3	<stranger> <stranger> ; <stranger> <think> ; <stranger> ill ; <stranger> ni
        needs_clarification	3	<stranger> the ; <take> <insurance> ; <take> <media> ; <take> <phone>
        needs_clarification	3	<take> hast ; <take> toi ; <take> ~<insurance> ; <think> <cold>
        needs_clarification	3	<think> could ; <think> nad ; <think> which ; <think> who ; <tired> <amount>
        needs_clarification	3	<tired> <build> ; <tool> de ; <town> <appointment> ; <town> <moment>
        needs_clarification	3	<trade> <water> ; <treatment> <eat> ; <treatment> <last>
        needs_clarification	3	<treatment> <leave> ; <treatment> <phone> ; <treatment> <sad>
        needs_clarification	3	<treatment> <say> ; <treatment> <take> ; <treatment> on ; <treatment> pt
        needs_clarification	3	<trust> <promise> ; <try> <need> ; <try> <say> ; <water> <furniture>
        needs_clarification	3	<water> <go> ; <water> or ; <week> <home> ; <week> <past> ; <week> <water>
        needs_clarification	3	<withdrawal> <money> ; <write> <consume> ; <write> <kin> ; <write> yo
        needs_clarification	3	<year> correct ; a <always> ; a <hospital> ; a <insurance> ; a besoin
        needs_clarification	3	a build ; a chapel ; a cow ; a cuatr ; a dairy ; a deposit ; a escribirl
        needs_clarification	3	a flood ; a friend ; a hab ; a hom ; a nad ; a nicknam ; a payment
        needs_clarification	3	a peaceful ; a potat ; a purs ; a quit ; a residential ; a restaurant
        needs_clarification	3	a star ; a stuf ; a teapot ; a tenni ; a toc ; a torn ; a whistl ; a wig
        needs_clarification	3	a ~<appointment> ; about <need> ; about fami ; about help ; about me
        needs_clarification	3	about old ; about what ; accredit and ; acept ; administrator
        needs_clarification	3	aft <daytime> ; aft noon ; ago ; ago bc ; ak ; al dia ; alguem ai
        needs_clarification	3	alguien de ; alguien sobr ; all his ; all i ; all ive ; all learn
        needs_clarification	3	allow <consume> ; allow smok ; almoh y ; als 0 ; alway said ; am in ; amtrak
        needs_clarification	3	and <opioid> ; and alway ; and cok ; and cranky ; and even ; and fiv
        needs_clarification	3	and is ; and meth ; and tir ; and what ; and ~doesnt ; anthem blu
        needs_clarification	3	any <consume> ; any detail ; anybody <appointment> ; anyon at ; anyon would
        needs_clarification	3	apologiz for ; appl ; apply for ; apriet y ; araw ; araw po ; are both
        needs_clarification	3	are men ; are the ; are we ; aret ; around her ; arrib ; arrib y ; as me
        needs_clarification	3	asaw ; asaw ko ; ask again ; ask them ; asthm inhal ; at <drive> ; at bus
        needs_clarification	3	at eight ; at it ; ate lunch ; atienden ; attack <always> ; attack every
        needs_clarification	3	aunqu yo ; aunt re ; avent del ; avisen ; avisen a ; away at ; ayer
        needs_clarification	3	back on ; back to ; backdrop ; banan ; bar of ; bard porqu ; bark in
        needs_clarification	3	bat <break> ; battl ; bc ; be <phone> ; be <stranger> ; be honest ; be quiet
        needs_clarification	3	be somebody ; becaus ive ; bed befor ; been <partner> ; been anywher
        needs_clarification	3	been ~<consume> ; been ~drink ; beer float ; befor lunch ; being aliv
        needs_clarification	3	bet one ; between the ; bibliotec ; bird feed ; bk ; bkgd ; blad in
        needs_clarification	3	blu fold ; bonit ; bonso ; both <take> ; both are ; bottl and ; box but
        needs_clarification	3	box gym ; boy of ; braucht ; braucht hilf ; brazo anoch ; bridg in ; brome
        needs_clarification	3	btw ; bust ; but at ; by car ; bye ; cad quien ; caja en ; cal ; cal about
        needs_clarification	3	cal aft ; cal and ; cal any ; cal at ; cal bk ; cal de ; cal himself ; cal m
        needs_clarification	3	cam a ; cam on ; camion por ; can <say> ; can reach ; can step ; can talk
        needs_clarification	3	cant <asleep> ; cant reconcil ; cant sleep ; caption ; car titl ; carpet de
        needs_clarification	3	carv the ; chart and ; check <vendor> ; check it ; check spam ; chest my
        needs_clarification	3	chez vou ; chicken and ; chop <eat> ; chop onion ; cinnamon ; clean sinc
        needs_clarification	3	client ; clinical <give> ; clos by ; clr <leave> ; clr <partner>
        needs_clarification	3	clr <rope> ; clr at ; clr wif ; clt en ; coc yo ; cocain problem ; cok every
        needs_clarification	3	coleccion ; colleg student ; company pay ; compr zapato ; computador
        needs_clarification	3	con <town> ; con cond ; contarl ; cort los ; cosi ; costal en ; could hav
        needs_clarification	3	could she ; count out ; courtesy ; cousin then ; crop ; cuadr ; cuand uno
        needs_clarification	3	culp ; czy ; day besid ; day in ; dcf ; de <think> ; de kind ; de trail
        needs_clarification	3	decid ; deep than ; dej abiert ; del <treatment> ; del jardin ; dementi
        needs_clarification	3	depression no ; depui ; descuent ; desk is ; detail ; detox tea ; di a
        needs_clarification	3	diabetic ; dict ; did 0 ; didnt <say> ; didnt <see> ; didnt com ; died at
        needs_clarification	3	different <kin> ; dij mas ; dij par ; diner del ; direccion ; do payment
        needs_clarification	3	dock and ; dock thi ; doctor told ; doe <insurance> ; don with ; dond <past>
        needs_clarification	3	dond ant ; dond qued ; dont answ ; dont know ; dont ring ; dos minuto
        needs_clarification	3	down <last> ; down last ; drink a ; driv test ; drov up ; drunk and
        needs_clarification	3	dtr graduat ; dur his ; each <hear> ; each voic ; el alcohol ; el caf
        needs_clarification	3	el camion ; el diacon ; el pleit ; el que ; el sol ; elementary school
        needs_clarification	3	els <think> ; emotional ; emotional support ; en <hear> ; en fil
        needs_clarification	3	en francai ; en medi ; en nuestr ; en uno ; en voz ; es <alone>
        needs_clarification	3	es emergenci ; es sol ; es tod ; escrit en ; escuch ; esk ; esk gen
        needs_clarification	3	est <hit> ; est <phone> ; est ce ; est golpe ; est mund ; est numer
        needs_clarification	3	establish who ; estudi contabilidad ; even <think> ; ever borrow
        needs_clarification	3	every decemb ; every shift ; exacta ; excit ; explain in ; explic ; f ; f re
        needs_clarification	3	f voic ; fac has ; fault ; fech ; feed tim ; fel and ; feud ; few minut
        needs_clarification	3	field and ; fil two ; filh ; firefight and ; firm ; first car ; first try
        needs_clarification	3	first was ; flam ; for whoev ; for wif ; forgot to ; form is ; form want
        needs_clarification	3	fortieth ; fortieth <day> ; fortieth birthday ; forty two ; found one
        needs_clarification	3	found us ; fre <appointment> ; friday im ; from gat ; fue <shame> ; fue culp
        needs_clarification	3	ful <container> ; gallblad out ; galon ; gam night ; gato ; gato y ; gav cel
        needs_clarification	3	gay ; gibberish ; giup do ; go by ; goi ; goi lai ; going in ; good <kin>
        needs_clarification	3	good as ; good towel ; got bed ; governor ; greek <church> ; ha hech
        needs_clarification	3	ha usad ; habit from ; habit of ; hac <hear> ; hac ruid ; had <job> ; hair
        needs_clarification	3	happen on ; has <blade> ; has <illness> ; has fiv ; hasnt <leave> ; hav bed
        needs_clarification	3	hav privat ; hav your ; hay mal ; he set ; hear each ; hel <break>
        needs_clarification	3	hel <say> ; hel break ; hel i ; help ; help for ; her <water> ; her dorm
        needs_clarification	3	her feet ; her list ; her throat ; her visit ; heroin for ; hes driv
        needs_clarification	3	hes hit ; him nev ; himself or ; his door ; his roommat ; his wallet
        needs_clarification	3	his ~moth ; hit by ; hor sal ; hosp ; hospital en ; hous not ; human being
        needs_clarification	3	husb + ; husb and ; husb drunk ; husband fel ; husband use ; i are ; i ate
        needs_clarification	3	i bak ; i chop ; i hunt ; i meant ; i mes ; i quit ; i say ; i taught
        needs_clarification	3	i travel ; i wont ; i ~<hit> ; id <phone> ; idk ; if anyth ; if someon ; il
        needs_clarification	3	im <drive> ; im <soon> ; im honest ; im mad ; im next ; im usual
        needs_clarification	3	in <insurance> ; in bkgd ; in residential ; in second ; inform par
        needs_clarification	3	insid <container> ; interview tue ; is <break> ; is <die> ; is <past>
        needs_clarification	3	is all ; is beat ; is fil ; is see ; is tel ; it didnt ; it hav
        needs_clarification	3	it thursday ; its <color> ; its drink ; its heroin ; its lat ; ive thought
        needs_clarification	3	ive used ; jail ; jan and ; january ; jaw and ; jerk and ; jigsaw ; just ran
        needs_clarification	3	just send ; kailangan ; kailangan po ; keep driv ; kept a ; kept in
        needs_clarification	3	ki <palecolor> ; ki pal ; kil tim ; kitchen lik ; know who ; kto
        needs_clarification	3	la <blade> ; la <continue> ; la <leave> ; la <moment> ; la <month>
        needs_clarification	3	la <sad> ; la bibliotec ; la carpet ; la consult ; la direccion ; la mia
        needs_clarification	3	la navaj ; la oficin ; la torment ; la vigil ; lai ; landlord re ; lang
        needs_clarification	3	las cara ; las diez ; las doc ; lat say ; laught ; le <die> ; le <drive>
        needs_clarification	3	le avisen ; le he ; le marc ; le pagu ; le quis ; lea ; leav it ; leav your
        needs_clarification	3	left nam ; left the ; letter in ; licuador ; liv her ; llamen ; llav par
        needs_clarification	3	llen est ; lm ; long are ; lookin ; lor ; los <trust> ; los espej
        needs_clarification	3	luck with ; lueg ; m <say> ; m ask ; m clr ; magandang araw ; mail us
        needs_clarification	3	mal que ; malo ; mam ve ; man to ; many peopl ; map of ; marc ; marihuan
        needs_clarification	3	marquem por ; marunong ; mas escribirl ; mas o ; mas porqu ; match
        needs_clarification	3	mayb its ; me abraz ; me instead ; me llaman ; me meti ; me off ; me sal
        needs_clarification	3	me thi ; medi los ; meeting ; men only ; meno la ; merc me ; merci ; mes up
        needs_clarification	3	messag is ; metrolink stop ; mi bols ; mi numer ; mim ; mom i ; mom say
        needs_clarification	3	money troubl ; montreal ; mor about ; most for ; moth hous ; moth its
        needs_clarification	3	mov day ; mowi ; mowi po ; msg ; muon ; muon hoi ; muy bajit ; my bik
        needs_clarification	3	my bowl ; my chest ; my fami ; my grandchildren ; my neighbor ; my number
        needs_clarification	3	my sob ; my sweat ; my tax ; myself <night> ; myself aft ; nagsasalit
        needs_clarification	3	nam cal ; ne ; net and ; nev went ; nev ~<start> ; ng tulong ; ni <kin>
        needs_clarification	3	ni cuand ; ni que ; ni ~<drug> ; night between ; night owl ; nin <month>
        needs_clarification	3	nin month ; no <church> ; no <consume> ; no <record> ; no dang ; no el
        needs_clarification	3	no fue ; no inf ; no queremo ; no quis ; no ~si ; nobody <leave>
        needs_clarification	3	nobody left ; nobody need ; noma ya ; nombr ; nos <order> ; nos mand ; nosy
        needs_clarification	3	not befor ; not de ; not elaborat ; not upset ; now dont ; now it ; numb i
        needs_clarification	3	numb on ; nvr ; o que ; of 0 ; of detox ; of fish ; of golf ; of hav
        needs_clarification	3	of kil ; of orang ; of seven ; of ~withdrawal ; offic at ; offic on
        needs_clarification	3	often or ; okinaw ; old <money> ; on <clean> ; on <clinician>
        needs_clarification	3	on <colleague> ; on <say> ; on board ; on lisinopril ; on mov ; on tv
        needs_clarification	3	on vm ; one <build> ; one build ; one had ; one person ; one sho ; onion
        needs_clarification	3	only two ; op <ask> ; op ask ; open up ; or hel ; or sinc ; or wheth
        needs_clarification	3	or ~<consume> ; ord laps ; organ ; otr <town> ; otr cond ; otr que
        needs_clarification	3	our <clothes> ; our <headface> ; our congregation ; out <moment> ; out now
        needs_clarification	3	outsid her ; over <kin> ; overdos on ; overrid ; owl ; own <opening>
        """
}
