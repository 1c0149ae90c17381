extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	4	bonjour <day> ; bonjour mon ; box abov ; braucht ; braucht hilf ; bro died
        needs_clarification	4	broth liv ; broth mov ; brought over ; build or ; by <hear> ; by voic
        needs_clarification	4	cabal ; cal o ; cal tel ; can giup ; can peopl ; carnival ; cat for ; ce que
        needs_clarification	4	cest pour ; chapel ; chez ; chowd ; clara ; cld ; clear the ; clr <moment>
        needs_clarification	4	clr clock ; clr husb ; co ai ; cocain ; coffe now ; cok every ; compar
        needs_clarification	4	complicat ; consejero ; convulsion ahorit ; county road ; crack an
        needs_clarification	4	crack from ; cramp ; cry say ; cuand por ; culp de ; cur for ; curiou about
        needs_clarification	4	d residential ; dairy ; de <think> ; de <water> ; de agu ; de ajud ; de gal
        needs_clarification	4	de por ; de tom ; de vera ; dej dich ; del intern ; del padr ; del tac
        needs_clarification	4	delic ; desarmador ; desk is ; despidiendos ; did 0 ; did he ; didnt <ask>
        needs_clarification	4	didnt ask ; didnt pres ; didnt say ; died at ; differenc ; dij mas ; diran
        needs_clarification	4	discus ; diyan ; doe it ; dol bil ; dond qued ; dos a ; drank ; dres blu
        needs_clarification	4	drink a ; drogen ; dur com ; each night ; eap ; ear for ; el <angry>
        needs_clarification	4	el alcohol ; el del ; el fin ; el motiv ; elephant ; elephant on ; els known
        needs_clarification	4	els wil ; en <give> ; en person ; en sext ; en uno ; encontr su ; eng /
        needs_clarification	4	entier ; escuch ; est <hit> ; est <phone> ; est <write> ; estoy <lock> ; et
        needs_clarification	4	etoh ask ; even <think> ; even talk ; everyth was ; exacta ; explic
        needs_clarification	4	fed the ; feri ; find an ; first numb ; fiv children ; floorboard ; for now
        needs_clarification	4	for uber ; for whoev ; forget ; forgot to ; frer ; friday so ; from outsid
        needs_clarification	4	fum nad ; futur ; gabi ; gasp ; gat cod ; godfath ; gon <stop> ; good in
        needs_clarification	4	good peopl ; got anoth ; got our ; grab phon ; guard los ; habl desd
        needs_clarification	4	hablar ; had <build> ; had your ; has nev ; has slid ; hasnt quit ; hav bed
        needs_clarification	4	hay <clinician> ; hay alguien ; hay camion ; hay que ; he pick ; he said
        needs_clarification	4	heart tablet ; herman jueg ; heroin ; hinch ; his drink ; his wed
        needs_clarification	4	his ~<kin> ; hom for ; hom staf ; hom til ; hor sal ; hors sinc
        needs_clarification	4	houston and ; how your ; howl ; i apologiz ; i wrot ; ice machin ; id pref
        needs_clarification	4	idk why ; if id ; ill <phone> ; ill cal ; im meant ; im park ; im put
        needs_clarification	4	in <treatment> ; in meeting ; in tim ; irma ; is <drive> ; is for ; is la
        needs_clarification	4	is som ; it sinc ; its alcohol ; its heroin ; its neith ; its xanax
        needs_clarification	4	ive <container> ; ive empti ; je ne ; jigsaw puzzl ; juev en ; just ran
        needs_clarification	4	keep doing ; ki ; knit needl ; know each ; kreyol ; la licuador ; la min
        needs_clarification	4	la mism ; la recamar ; landlord fix ; larg y ; le <ask> ; le dict ; le regal
        needs_clarification	4	le vendi ; leagu on ; least it ; leftov <eat> ; lent us ; link to ; litr
        needs_clarification	4	liv next ; liv to ; llamar ; lleg hast ; long paus ; los <year> ; los ano
        needs_clarification	4	los gallo ; lug est ; lup ; m ; m cocain ; maid ; mal que ; mam llev
        needs_clarification	4	manan ya ; marquenm por ; may hav ; me lock ; me marquen ; meal and
        needs_clarification	4	measur the ; medi es ; medi y ; meu irma ; mi dentist ; mi numer ; mim
        needs_clarification	4	mism <container> ; mon fil ; mon frer ; morn person ; moun ; moun ki ; mov a
        needs_clarification	4	mov them ; much how ; mwen ; my cel ; my company ; my grandparent
        needs_clarification	4	my neighbor ; my priest ; myself <continue> ; myself again ; nam + ; nam the
        needs_clarification	4	nao ; near us ; need som ; need treatment ; neith sur ; neph ; nephew hes
        needs_clarification	4	ni si ; nieg ; nimmt ; nimmt drogen ; no 0 ; no <consume> ; no despert
        needs_clarification	4	no detail ; no dio ; no it ; no se ; not <partner> ; not get ; not marri
        needs_clarification	4	noth its ; noth re ; now then ; numb ask ; numer en ; nunc ha ; o nad ; ola
        needs_clarification	4	old <home> ; on <eat> ; on one ; on sam ; on slot ; on staf ; on use ; on vm
        needs_clarification	4	open it ; or anyon ; or that ; or when ; otr que ; our <phone> ; our fridg
        needs_clarification	4	our magnet ; our nam ; outdoor ; over ther ; pa mi ; pag open ; pain in
        needs_clarification	4	pal kreyol ; par nadi ; parl francai ; parrot learn ; past thre ; pate el
        needs_clarification	4	payment ; peopl keep ; perdonenm todo ; person to ; phenibut ; phon off
        needs_clarification	4	pigeon ; pleas just ; pleas mail ; por aqui ; pou ; pref to ; primer <need>
        needs_clarification	4	pud ; pued llam ; puert de ; puk blood ; pus una ; q nunc ; q re ; que fal
        needs_clarification	4	que hablen ; que hacen ; que hub ; que seguro ; quelquun ; question about
        needs_clarification	4	quien <ask> ; quier viv ; rais it ; rang the ; rath explain ; re 0
        needs_clarification	4	re <stranger> ; re cost ; re gf ; re nephew ; re tenant ; reach me
        needs_clarification	4	rebuilt it ; regal el ; rehab in ; reloj de ; repeat zip ; resurfac ; rid to
        needs_clarification	4	right form ; rout 0 ; s/p ; saf ther ; sal en ; salmon ; saturday morning
        needs_clarification	4	scout lead ; scratch on ; se <blood> ; se moj ; se oyen ; se subi ; se trat
        needs_clarification	4	sea and ; seed ; segun el ; seizur right ; send someon ; seriou tho
        needs_clarification	4	servic <pet> ; shap lik ; she <illness> ; she heard ; sho stor
        needs_clarification	4	short sentenc ; si le ; sid <opening> ; silb ; sin <clothes> ; sink a
        needs_clarification	4	sist gav ; sist rais ; sist sent ; sist the ; six day ; snor so ; soap
        needs_clarification	4	sobr con ; sol pued ; somebody i ; someon phon ; son perc ; soy yo
        needs_clarification	4	spanish <say> ; spanish speak ; spe <night> ; spok with ; stepson ; stood by
        needs_clarification	4	su <moment> ; su <trade> ; su hor ; su tratamient ; substitut <church> ; tag
        needs_clarification	4	tagalog diyan ; tak cign ; tel someon ; ten min ; tequil ; that can
        needs_clarification	4	the <confused> ; the basement ; the bath ; the bldg ; the copi
        needs_clarification	4	the delivery ; the ear ; the light ; ther bed ; ther ~<drive> ; ther ~park
        needs_clarification	4	they mean ; thi <record> ; thi am ; thi sit ; thing we ; think you
        needs_clarification	4	thos <law> ; thre night ; thyroid medicin ; til monday ; tint ; to clarify
        needs_clarification	4	to hurt ; to put ; to sort ; tom o ; topic ; tricar prim ; twic <promise>
        needs_clarification	4	two caller ; tx now ; typ <amount> ; typ mor ; u tak ; un cabal ; un libr
        needs_clarification	4	una cuchar ; uno me ; up b ; up befor ; up x ; us <ask> ; us you
        needs_clarification	4	usted ayudan ; vamo ; vecin llam ; vera ; viej el ; viet khong ; vip ; voc
        needs_clarification	4	voic at ; voz ; vs <past> ; vs used ; wait ; walk around ; was sent
        needs_clarification	4	we leav ; we mis ; wear it ; web <record> ; web form ; wer <put> ; wer fiv
        needs_clarification	4	wer kind ; what its ; what or ; what your ; wheth <phone> ; wheth it
        needs_clarification	4	wheth your ; which <room> ; which insuranc ; whil <hold> ; who <hear>
        needs_clarification	4	whol bottl ; whol street ; wi ; wif then ; wil <clothes> ; wil cal
        needs_clarification	4	wil ring ; with alcohol ; withdrawal at ; women togeth ; wouldnt <give>
        needs_clarification	4	wouldnt giv ; x ; y dan ; yes / ; you <drive> ; you he ; you tak
        needs_clarification	4	you ~accept ; young fellow ; your department ; your nam ; ~<consume> alg
        needs_clarification	4	~<drive> for ; ~<phone> ~<phone> ; ~<stimulant> and ; ~around ~my ; ~cp
        needs_clarification	4	~drug ever ; ~dt 0 ; ~el ~<bodypart> ; ~park for ; ~plac or ; ~quit
        needs_clarification	4	~student ; ~tom alg ; ~wifi
        needs_clarification	3	# from ; *ago.5 ; *alcoholic.0:hypothetical ; *chestPain.0
        needs_clarification	3	*seizure.2:hypothetical ; *sinceStopping.3 ; *started.0:negated
        needs_clarification	3	*suicidalOblique.0 ; *violence.0 ; + ; / 0 ; / no ; 0 + ; 0 confd ; 0 eat
        needs_clarification	3	0 fil ; 0 nam ; 0 numb ; 0 yo ; <alcohol> float ; <always> <angry>
        needs_clarification	3	<always> <week> ; <always> and ; <always> quien ; <amount> ni
        needs_clarification	3	<amount> porqu ; <amount> she ; <angry> <sad> ; <appointment> <stranger>
        needs_clarification	3	<appointment> to ; <ask> <church> ; <ask> <say> ; <ask> <trust> ; <ask> per
        needs_clarification	3	<ask> them ; <ask> you ; <asleep> <pet> ; <asleep> the ; <blade> y
        needs_clarification	3	<blood> <feel> ; <blood> <furniture> ; <blood> <headface> ; <blood> los
        needs_clarification	3	<bodypart> is ; <break> from ; <build> <alcohol> ; <build> <clothes>
        needs_clarification	3	<build> <needle> ; <build> of ; <buy> <pet> ; <buy> around ; <buy> los
        needs_clarification	3	<buy> sus ; <calm> <crowd> ; <calm> <rope> ; <calm> the ; <caretaking> en
        needs_clarification	3	<chestheart> <container> ; <chestheart> <drive> ; <chestheart> my
        needs_clarification	3	<child> 0 ; <child> <blade> ; <child> <lock> ; <child> then ; <church> <put>
        needs_clarification	3	<church> to ; <clinician> <wait> ; <clothes> <fall> ; <clothes> <seizure>
        needs_clarification	3	<clothes> <write> ; <clothes> es ; <clothes> par ; <clothes> us
        needs_clarification	3	<colleague> <treatment> ; <colleague> hes ; <color> <clean>
        needs_clarification	3	<color> <opening> ; <color> <play> ; <consume> <insurance>
        needs_clarification	3	<consume> <phone> ; <consume> <say> ; <consume> <tool> ; <consume> y
        needs_clarification	3	<container> <hear> ; <container> <play> ; <continue> but ; <continue> hum
        needs_clarification	3	<continue> la ; <count> <amount> ; <count> <month> ; <crash> <photo>
        needs_clarification	3	<crowd> # ; <day> besid ; <day> but ; <day> do ; <daytime> <kill>
        needs_clarification	3	<daytime> <year> ; <die> <water> ; <drive> <chestheart> ; <drive> est
        needs_clarification	3	<drive> on ; <drive> spac ; <drive> test ; <drug> <ask> ; <eat> <last>
        needs_clarification	3	<eat> at ; <eat> clr ; <eat> fuer ; <eat> hast ; <eat> ther
        needs_clarification	3	<fall> <opening> ; <fall> <past> ; <fall> <pet> ; <fall> apart
        needs_clarification	3	<feel> <money> ; <fire> <fire> ; <fluid> <build> ; <fluid> <fluid>
        needs_clarification	3	<friend> pul ; <furniture> <day> ; <furniture> <photo> ; <furniture> wer
        needs_clarification	3	<give> <say> ; <give> abiert ; <give> at ; <give> no ; <go> long
        needs_clarification	3	<goodbye> <gun> ; <happy> <continue> ; <happy> <write> ; <happy> no
        needs_clarification	3	<happy> re ; <headface> <feel> ; <headface> <needle> ; <headface> <rope>
        needs_clarification	3	<headface> <sick> ; <headface> has ; <headface> ya ; <hear> <hit>
        needs_clarification	3	<hear> <stimulant> ; <hear> <stranger> ; <hear> noth ; <hear> one
        needs_clarification	3	<height> <cold> ; <height> <rail> ; <height> <see> ; <hit> del
        needs_clarification	3	<hold> <ask> ; <home> <month> ; <home> <year> ; <home> below ; <home> open
        needs_clarification	3	<homeless> <eat> ; <insurance> <treatment> ; <insurance> card
        needs_clarification	3	<insurance> ok ; <insurance> tri ; <job> <outdoors> ; <job> all ; <job> and
        needs_clarification	3	<job> as ; <job> lin ; <job> los ; <job> too ; <key> <amount>
        needs_clarification	3	<key> <friend> ; <key> <record> ; <key> a ; <key> par ; <kill> <clinician>
        needs_clarification	3	<kill> tim ; <kin> <alcohol> ; <kin> <stimulant> ; <kin> bernadet
        needs_clarification	3	<kin> nunc ; <kin> then ; <kin> tod ; <last> physical ; <law> <day>
        needs_clarification	3	<law> <fire> ; <leave> <break> ; <leave> <opening> ; <leave> <pet>
        needs_clarification	3	<leave> nam ; <leave> wont ; <media> <pet> ; <medicine> for ; <moment> 0
        needs_clarification	3	<moment> <week> ; <moment> sal ; <moment> would ; <money> <caretaking>
        needs_clarification	3	<money> <fall> ; <money> list ; <money> troubl ; <month> <fire>
        needs_clarification	3	<month> <happy> ; <need> porf ; <needle> <hit> ; <night> between
        needs_clarification	3	<opening> <key> ; <opening> <stranger> ; <opening> for ; <opening> with
        needs_clarification	3	<order> <clinician> ; <order> laps ; <outdoors> <furniture>
        needs_clarification	3	<outdoors> <happy> ; <outdoors> <hear> ; <outdoors> <past> ; <outdoors> had
        needs_clarification	3	<outdoors> her ; <outdoors> porqu ; <outdoors> was ; <pain> pt
        needs_clarification	3	<pain> ~<sick> ; <partner> + ; <partner> <blade> ; <partner> <feel>
        needs_clarification	3	<partner> <rope> ; <partner> <write> ; <partner> if ; <partner> ~<take>
        needs_clarification	3	<past> <amount> ; <past> <appointment> ; <past> <friend> ; <past> <partner>
        needs_clarification	3	<past> bc ; <pet> <key> ; <pet> for ; <phone> <furniture> ; <phone> <key>
        needs_clarification	3	<phone> <moment> ; <phone> <record> ; <phone> <tool> ; <phone> away
        needs_clarification	3	<phone> bk ; <phone> lo ; <phone> off ; <phone> par ; <pill> <eat>
        needs_clarification	3	<pill> she ; <play> <opening> ; <play> al ; <play> que ; <promise> <job>
        needs_clarification	3	<promise> <play> ; <promise> her ; <promise> por ; <rail> <awake>
        needs_clarification	3	<rail> on ; <remember> <record> ; <room> over ; <room> what ; <rope> <past>
        needs_clarification	3	<sad> <drive> ; <sad> <month> ; <say> <hear> ; <say> <phone> ; <say> espanol
        needs_clarification	3	<say> fil ; <say> mi ; <say> oth ; <say> pt ; <school> as ; <school> kind
        needs_clarification	3	<school> lin ; <see> <stimulant> ; <see> when ; <seizure> what ; <shake> the
        needs_clarification	3	<shame> <amount> ; <shame> <stop> ; <shame> <take> ; <shame> my
        needs_clarification	3	<sick> <tired> ; <smell> of ; <sober> 0 ; <soon> <see> ; <start> <last>
        needs_clarification	3	<stimulant> <always> ; <stimulant> <blade> ; <stimulant> <daytime>
        needs_clarification	3	<stimulant> <phone> ; <stimulant> <soon> ; <stimulant> an ; <stimulant> hac
        needs_clarification	3	<stimulant> ive ; <stimulant> lin ; <stimulant> noth
        needs_clarification	3	<stimulant> ~<stimulant> ; <stop> <angry> ; <stop> im ; <stop> near
        needs_clarification	3	<stranger> <clothes> ; <stranger> <goodbye> ; <stranger> <think>
        needs_clarification	3	<stranger> ill ; <stranger> im ; <stranger> ni ; <stranger> stand
        needs_clarification	3	<stranger> the ; <stranger> whol ; <take> <alone> ; <take> <day>
        needs_clarification	3	<take> <insurance> ; <take> <opening> ; <take> <phone> ; <take> <tired>
        needs_clarification	3	<take> toi ; <think> <cold> ; <think> could ; <think> nad ; <think> which
        needs_clarification	3	<think> who ; <tired> <amount> ; <tool> de ; <town> <appointment>
        needs_clarification	3	<trade> <water> ; <treatment> <eat> ; <treatment> <kin>
        needs_clarification	3	<treatment> <phone> ; <treatment> <sad> ; <treatment> <say>
        needs_clarification	3	<treatment> <think> ; <treatment> on ; <treatment> pt ; <trust> <promise>
        needs_clarification	3	<try> <need> ; <try> <say> ; <wait> <town> ; <water> <furniture>
        needs_clarification	3	<water> <happy> ; <water> for ; <water> or ; <week> <home> ; <week> <past>
        needs_clarification	3	<week> and ; <withdrawal> <money> ; <write> <consume> ; <write> en
        needs_clarification	3	<write> in ; <write> ok ; <write> yo ; <year> we ; a <always> ; a <hospital>
        needs_clarification	3	a besoin ; a build ; a chapel ; a cow ; a cuatr ; a dairy ; a deposit
        needs_clarification	3	a escribirl ; a friend ; a hab ; a hom ; a human ; a lawy ; a nad
        needs_clarification	3	a nicknam ; a payment ; a peaceful ; a pretty ; a purs ; a quit
        needs_clarification	3	a residential ; a restaurant ; a star ; a stuf ; a teapot ; a toc ; a torn
        needs_clarification	3	a ~<appointment> ; about <need> ; about and ; about drink ; about fami
        needs_clarification	3	about help ; about old ; about what ; accord ; accord to ; accredit and
        needs_clarification	3	aft <daytime> ; aft noon ; again but ; ago ; ago bc ; agre which ; air and
        needs_clarification	3	ak ; alguem ai ; alguien de ; alguien sobr ; all his ; all i ; all ive
        needs_clarification	3	all learn ; allow <consume> ; allow smok ; almoh y ; als 0 ; als <drive>
        needs_clarification	3	alway said ; am <take> ; amtrak ; and alway ; and cok ; and cranky
        needs_clarification	3	and even ; and fiv ; and is ; and meth ; and shoot ; and what ; and ~doesnt
        needs_clarification	3	anh ; any <consume> ; any detail ; anybody <appointment> ; anyon in
        needs_clarification	3	anyon would ; apologiz for ; appl ; apply for ; apriet y ; apt <colleague>
        needs_clarification	3	araw ; araw po ; are <put> ; are both ; are men ; are pack ; are the ; aret
        needs_clarification	3	around her ; arrib ; arrib y ; arriv and ; as me ; asaw ko ; ask again
        needs_clarification	3	ask them ; asthm inhal ; at <drive> ; at bus ; at eight ; at end ; at it
        needs_clarification	3	ate lunch ; atienden ; ativan ; aunqu yo ; avisen ; avisen a ; away at
        needs_clarification	3	ayudenm por ; back to ; bag are ; banan ; bank is ; bark in ; battl ; bc
        needs_clarification	3	be <calm> ; be <phone> ; be <stranger> ; be honest ; be somebody
        needs_clarification	3	becaus ive ; bed befor ; been <clean> ; been <partner> ; been anywher
        needs_clarification	3	been ~<consume> ; been ~drink ; beer float ; befor lunch ; being aliv
        needs_clarification	3	bet one ; between the ; bk ; bkgd ; blad in ; blu fold ; bols de ; bonit
        needs_clarification	3	bonso ; both <take> ; both are ; bottl and ; box but ; box gym ; boy of
        needs_clarification	3	bridg in ; btw ; burbank airport ; but at ; by <appointment> ; by car ; bye
        needs_clarification	3	cad quien ; caja en ; cal ; cal about ; cal aft ; cal and ; cal at ; cal bk
        needs_clarification	3	cal de ; cal m ; calend with ; cam a ; cam on ; camion por ; can <say>
        needs_clarification	3	can reach ; can step ; can talk ; can typ ; cand y ; cant <asleep>
        needs_clarification	3	cant reconcil ; cant sleep ; car titl ; carpet de ; carv the ; chart and
        needs_clarification	3	chest my ; chez vou ; chicken and ; chop <eat> ; chop onion ; chronic <pain>
        needs_clarification	3	chronic pain ; cinnamon ; cle the ; clean sinc ; client ; clos by
        needs_clarification	3	clr <leave> ; clr <partner> ; clr at ; clr mention ; clr stat ; clr wif
        needs_clarification	3	clt en ; cobran ; coc de ; coc yo ; cocain problem ; cod in ; cok she
        needs_clarification	3	coleccion ; colleg student ; com pesc ; company pay ; compr zapato
        needs_clarification	3	computador ; con <lock> ; con cand ; concern my ; cond de ; cort los ; cosi
        needs_clarification	3	costal en ; could hav ; could she ; count out ; country cod ; cousin then
        needs_clarification	3	creek ; crystal last ; cuand uno ; cuelg ; culp ; czy ; dai and ; day besid
        needs_clarification	3	day in ; dcf ; de kind ; decid ; deep than ; dej abiert ; dej oir
        needs_clarification	3	del <home> ; del <treatment> ; del jardin ; del volcan ; dementi
        needs_clarification	3	depression no ; depui ; descuent ; detail ; detail on ; detox tea ; di a
        needs_clarification	3	diabetic ; dict ; didnt <go> ; didnt <say> ; didnt <see> ; didnt com
        needs_clarification	3	didnt help ; different <kin> ; dij par ; diner del ; direccion ; do payment
        needs_clarification	3	dock and ; dock thi ; doctor told ; doe <insurance> ; doe one ; dont answ
        needs_clarification	3	dont know ; dont ring ; down <last> ; down last ; driv test ; drov past
        needs_clarification	3	drov up ; drug stor ; drunk and ; dtr graduat ; dur his ; each <hear>
        needs_clarification	3	each <school> ; each voic ; el caf ; el camion ; el map ; el pleit ; el que
        needs_clarification	3	el sol ; elementary school ; els <think> ; emoji ; emotional
        needs_clarification	3	emotional support ; en francai ; en medi ; en nuestr ; entier y ; es <alone>
        needs_clarification	3	es cocain ; es emergenci ; es sol ; es tod ; esa palabr ; escrit en ; esk
        needs_clarification	3	esk gen ; espejo ; est ce ; est golpe ; est mund ; est numer ; establish who
        needs_clarification	3	estudi contabilidad ; ever borrow ; every decemb ; every shift ; excit
        needs_clarification	3	explain in ; f ; f re ; f voic ; fac has ; fault ; favorit es ; fech
        needs_clarification	3	feed tim ; fel and ; field and ; fil two ; filh ; firefight and ; firm
        needs_clarification	3	first car ; first try ; floor right ; fortieth ; fortieth <day>
        needs_clarification	3	fortieth birthday ; found one ; found us ; fre <appointment> ; friday im
        needs_clarification	3	from gat ; from him ; fue <shame> ; fue culp ; ful <container> ; gabi po
        needs_clarification	3	gallblad out ; galon ; gam night ; garden is ; gav cel ; gay ; go by ; goi
        needs_clarification	3	goi lai ; going in ; gon <height> ; gon jump ; good <kin> ; good as
        needs_clarification	3	got bed ; governor ; greek <church> ; group # ; ha hech ; ha usad
        needs_clarification	3	habit from ; hac <hear> ; hac ruid ; hair ; hangov is ; happen on
        needs_clarification	3	has <blade> ; hasnt <leave> ; hav <furniture> ; hav and ; hav privat
        needs_clarification	3	hav your ; hay mal ; he set ; hear each ; hel <break> ; hel <say>
        needs_clarification	3	hel break ; hel i ; help ; help for ; her <water> ; her dorm ; her list
        needs_clarification	3	her of ; her smil ; her sweat ; her throat ; her visit ; heroin for
        needs_clarification	3	hes driv ; hes hit ; him nev ; himself or ; his door ; his lif ; his roommat
        needs_clarification	3	his thing ; his wallet ; his ~moth ; hit by ; hosp ; hous not ; how <amount>
        needs_clarification	3	human being ; husb + ; husb and ; husb drunk ; husband fel ; husband just
        needs_clarification	3	husband use ; i ate ; i bak ; i chop ; i hunt ; i meant ; i mes ; i quit
        needs_clarification	3	i say ; i taught ; i travel ; i wont ; i ~<hit> ; i ~hit ; id <phone> ; idk
        needs_clarification	3	if anyth ; if someon ; il ; im <soon> ; im honest ; im mad ; im next
        needs_clarification	3	im usual ; in <insurance> ; in bkgd ; in residential ; in second
        needs_clarification	3	interview tue ; is <die> ; is about ; is all ; is beat ; is fil ; is see
        needs_clarification	3	is tel ; it didnt ; it hav ; it thursday ; its <color> ; its drink ; its lat
        needs_clarification	3	its urgent ; ive <past> ; ive fil ; ive thought ; ive used ; jan and
        needs_clarification	3	january ; jaw and ; jerk and ; jigsaw ; july becaus ; just send ; kailangan
        needs_clarification	3	kailangan po ; keep driv ; kept a ; kept in ; kept the ; ki <palecolor>
        needs_clarification	3	ki pal ; kid broth ; kil tim ; kind to ; kis the ; kitchen lik ; know who
        needs_clarification	3	ks ; kto ; la <blade> ; la <continue> ; la <fall> ; la <leave> ; la <month>
        needs_clarification	3	la <sad> ; la carpet ; la consult ; la direccion ; la mia ; la navaj
        needs_clarification	3	la oficin ; la tarjet ; la vigili ; lai ; landlady ; landlord re ; lang
        needs_clarification	3	larg <eat> ; las diez ; las doc ; last physical ; lat say ; laught
        needs_clarification	3	le <die> ; le avisen ; le dej ; le he ; le marc ; le pagu ; le quis ; lea
        needs_clarification	3	learn the ; leav it ; leav your ; left nam ; left the ; letter in ; licuador
        needs_clarification	3	lilac ; liv her ; llamen ; llav par ; llen est ; llev veint ; lm
        needs_clarification	3	lo <write> ; long are ; lookin ; lor ; los espejo ; luck with ; lueg ; lut
        needs_clarification	3	m <say> ; m ask ; m clr ; magandang araw ; magandang gabi ; mailbox so
        needs_clarification	3	malo ; mam ve ; man to ; many peopl ; map of ; marc ; marihuan ; marunong
        needs_clarification	3	mas escribirl ; mas o ; mas porqu ; may nagsasalit ; mayb its ; me abraz
        needs_clarification	3	me go ; me llaman ; me meti ; me off ; me thi ; medi los ; meeting
        needs_clarification	3	mejor <phone> ; men only ; meno la ; merc ; merc me ; merci ; mes up ; meth
        needs_clarification	3	meth problem ; metrolink stop ; mi apel ; mi bols ; mi puert ; mia ; mom i
        needs_clarification	3	mom say ; money troubl ; month and ; montreal ; mor about ; most for
        needs_clarification	3	moth hous ; moth its ; mov day ; mowi ; mowi po ; msg ; muon ; muon hoi
        needs_clarification	3	my <put> ; my bik ; my bowl ; my driv ; my fami ; my grandchildren
        needs_clarification	3	my number ; my sob ; my sweat ; my tax ; my toddl ; myself <night>
        needs_clarification	3	myself aft ; nagsasalit ; nagsasalit po ; nam cal ; ne ; neighbor kid
        needs_clarification	3	net and ; nev went ; nev ~<start> ; ng tulong ; ni <kin> ; ni cuand ; ni que
        needs_clarification	3	ni ~<drug> ; night between ; nin <month> ; nin month ; no <church>
        needs_clarification	3	no <record> ; no dang ; no el ; no fue ; no inf ; no queremo ; no quis
        needs_clarification	3	no use ; no ~si ; no ~sub ; nobody <leave> ; nobody ill ; nobody left
        needs_clarification	3	nobody need ; noma ya ; nombr ; nosy ; not elaborat ; now dont ; now it
        needs_clarification	3	numb i ; numb on ; of 0 ; of <clothes> ; of detox ; of fish ; of golf
        needs_clarification	3	of hav ; of kil ; of whom ; of ~withdrawal ; offic at ; offic on ; oi
        needs_clarification	3	okinaw ; old <money> ; on <clinician> ; on <colleague> ; on lisinopril
        needs_clarification	3	on mov ; on tv ; one <build> ; one <record> ; one build ; one had
        needs_clarification	3	one person ; one sho ; onion ; only <hear> ; only two ; only word ; open up
        needs_clarification	3	opin ; opin que ; or hel ; or sinc ; or wheth ; or ~<consume> ; ord laps
        needs_clarification	3	otr <town> ; otr cond ; our <clothes> ; our <headface> ; out <moment>
        needs_clarification	3	out now ; outsid her ; overdos on ; overrid ; own <opening> ; oxy ; padr de
        needs_clarification	3	pain pt ; parec ; park and ; part y ; pas bien ; pas su ; password are
        needs_clarification	3	pay too ; payment plan ; peer ; penal ; peopl sent ; per day ; person
        needs_clarification	3	pesc fuer ; pg ; phon plan ; phot of ; physical was ; pic of ; pick one
        needs_clarification	3	pick the ; pil int ; pil she ; pis y ; pitit ; plac first ; plac or
        needs_clarification	3	placement ; plant in ; plu ; po ng ; po polsku ; polsku ; por <moment>
        needs_clarification	3	positiv ; pou pitit ; pour <day> ; pour mon ; pray for ; pref ; pregunten
        needs_clarification	3	pric list ; prim manej ; primari me ; primaver ; print the ; promis her
        """
}
