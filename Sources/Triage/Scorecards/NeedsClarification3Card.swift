extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	3	check <vendor> ; check spam ; chest my ; chez ; chez vou ; chi ; chi toi
        needs_clarification	3	chodzi ; chodzi o ; chop ; chuec ; cirujan ; clara ; claw <tool> ; claw ham
        needs_clarification	3	clean sinc ; clear the ; client ; clos out ; clr ; clr <leave>
        needs_clarification	3	clr <outdoors> ; clr <partner> ; clr <rope> ; clr <see> ; clr <shame>
        needs_clarification	3	clr is ; clr need ; clr saw ; clr ~<school> ; clt <say> ; clt en ; cobran
        needs_clarification	3	cocain es ; cok dai ; cok every ; coleccion ; colg ; collect stamp
        needs_clarification	3	com <clothes> ; company pay ; compr zapato ; computador es ; con plan
        needs_clarification	3	concret pil ; contact ; convuls ; corre con ; correct it ; county road
        needs_clarification	3	coupon for ; court at ; cousin and ; crack an ; crack head ; cristal no
        needs_clarification	3	cros <outdoors> ; cros street ; crush chest ; crush pain ; cry
        needs_clarification	3	crystal last ; cuant ; cur for ; czy kto ; dai and ; daught recital
        needs_clarification	3	day besid ; day but ; day do ; de <think> ; de agu ; de alguien ; de clav
        needs_clarification	3	de esto ; de luz ; de pintur ; de por ; de segund ; dead in ; declin to
        needs_clarification	3	dej abiert ; dej oir ; del intern ; del refri ; del tac ; delet it ; deletre
        needs_clarification	3	delivery guy ; dementi ; demon in ; dental work ; dentr de ; desarmador
        needs_clarification	3	desiert ; desk is ; detour ; dict ; did not ; didnt <say> ; diganl que
        needs_clarification	3	dij de ; dim and ; direccion ; discharg of ; do payment ; dobry ; doe one
        needs_clarification	3	dog allow ; dog ok ; dog show ; doi ; dont know ; door for ; dos minuto
        needs_clarification	3	doubl dos ; down <last> ; down last ; draw the ; dreadful ; drink she
        needs_clarification	3	driv thru ; drogen ; drov past ; drum in ; dtr graduat ; duerm la ; dur his
        needs_clarification	3	dzien ; dzien dobry ; each night ; easi on ; el <angry> ; el abrig
        needs_clarification	3	el alcohol ; el caf ; el camion ; el desiert ; el foc ; el map ; el menor
        needs_clarification	3	el que ; el tel ; elementary school ; elephant on ; ell la ; els <think>
        needs_clarification	3	email her ; ems ; en <insurance> ; en francai ; en person ; en uno ; end it
        needs_clarification	3	entier ; envelop ; envelop and ; es par ; es tod ; escrit en ; espanol los
        needs_clarification	3	esperamo ; est ce ; est mund ; esta ; et ; ever <see> ; ever borrow
        needs_clarification	3	every decemb ; ex <leave> ; exit do ; expect to ; explain in ; explod ; f
        needs_clarification	3	f whisper ; fac has ; fault ; favorit es ; feed a ; felt lik ; femal cry
        needs_clarification	3	filh ; fir to ; first <go> ; first nam ; fiv children ; flam ; floorboard
        needs_clarification	3	fluid ; foot two ; for <eat> ; for contact ; for now ; for treatment
        needs_clarification	3	for whoev ; form is ; form want ; fortieth <day> ; fortieth birthday
        needs_clarification	3	found one ; found our ; friend + ; from <hot> ; from gat ; fuimo
        needs_clarification	3	garden the ; gasolin ; gath ; gato y ; gav zip ; gibberish ; giup do
        needs_clarification	3	giv mor ; giv out ; go back ; go int ; go somewher ; go stand ; good <kin>
        needs_clarification	3	good as ; good chin ; good cooki ; good term ; governor ; grabacion
        needs_clarification	3	gracia por ; graduat high ; grandmoth of ; grandmoth ~died ; great shot
        needs_clarification	3	grocery ; group # ; habit of ; habl desd ; hac <hear> ; hac ruid
        needs_clarification	3	had <build> ; hair ; hair i ; halfway through ; hand with ; hang on ; has a
        needs_clarification	3	hav <hear> ; hav bed ; hav got ; hav heard ; hav work ; hay <clinician>
        needs_clarification	3	hay camion ; he decid ; he use ; hed <think> ; hel <break> ; hel break
        needs_clarification	3	hel ~<emergency> ; hel ~overdos ; help ; help for ; her can ; her drink
        needs_clarification	3	her lat ; her smil ; her sweat ; her throat ; her visit ; heroin i
        needs_clarification	3	hes been ; hes driv ; hes hit ; him <rope> ; him hang ; him nev ; hipotec se
        needs_clarification	3	his door ; his forehead ; his leg ; his school ; his thermo ; hom for
        needs_clarification	3	hom mom ; hora a ; hospital en ; hour a ; hous every ; hous it ; hous not
        needs_clarification	3	hous to ; houston and ; how <amount> ; how your ; husb + ; husb and
        needs_clarification	3	husb drunk ; husband and ; hx ~dt ; i bak ; i delet ; i hunt ; i quit
        needs_clarification	3	i read ; i say ; i taught ; i wrot ; identify ; ill <leave> ; ill <phone>
        needs_clarification	3	ill cal ; ill leav ; im <drive> ; im <soon> ; im eleven ; im honest ; im mad
        needs_clarification	3	im next ; im sorry ; im suicidal ; in 0 ; in <insurance> ; in bkgd ; in feb
        needs_clarification	3	in meeting ; in pencil ; in tim ; inf ; inf <give> ; inf for
        needs_clarification	3	insid <container> ; interview tue ; iron and ; is <break> ; is <past>
        needs_clarification	3	is about ; is all ; is as ; is clos ; is fil ; is hav ; is kick ; is like
        needs_clarification	3	is lying ; is murd ; is see ; is seiz ; is som ; ish ; it <play> ; it didnt
        needs_clarification	3	it her ; it play ; it thi ; its <pill> ; its <stimulant> ; its alcohol
        needs_clarification	3	its heroin ; its him ; its neith ; its our ; its pil ; its two ; ive <take>
        needs_clarification	3	ive paid ; ive pick ; ive thought ; jan ; jan and ; job the ; just compar
        needs_clarification	3	k 0 ; kapatid ko ; kay ; keep driv ; keep str ; keep work ; kerm
        needs_clarification	3	ki <palecolor> ; ki pal ; kind <phone> ; kms ; know each ; kong ; ks
        needs_clarification	3	la <fall> ; la <hear> ; la <pet> ; la autopist ; la azul ; la carrer
        needs_clarification	3	la cubet ; la gent ; la grabacion ; la hipotec ; la kerm ; la licuador
        needs_clarification	3	la loteri ; la pinat ; la rop ; la vac ; lad 0 ; landlady ; landlin
        needs_clarification	3	landlord re ; landlord say ; larg y ; las planta ; las sei ; lastr de
        needs_clarification	3	lat say ; laugh said ; lax ; le marc ; le pagu ; le pidi ; le ~<stop>
        needs_clarification	3	le ~dej ; leav nam ; left msg ; left the ; lent us ; ley est ; liger
        needs_clarification	3	link and ; lip wer ; listen to ; llam se ; llen est ; llev par ; lluvia ; ln
        needs_clarification	3	lo <play> ; long befor ; lookin ; lor ; los <pet> ; los espej ; los impuesto
        needs_clarification	3	los va ; los ~<key> ; los ~papel ; lot with ; loud ; lueg ; lueg les
        needs_clarification	3	lug est ; m <phone> ; m <stimulant> ; m ask ; m slow ; machet y ; mad of
        needs_clarification	3	magandang umag ; magtanong ; mal has ; mal que ; me down ; me estan ; me his
        needs_clarification	3	me lock ; me perdon ; me rappel ; me your ; measur the ; medi y ; men only
        needs_clarification	3	mermel ; mes up ; meth problem ; meti peric ; metrolink stop ; mi apel
        needs_clarification	3	mi padr ; mia ; mid <phone> ; mid cal ; mil a ; mis muchacho ; mis y ; mom i
        needs_clarification	3	mom it ; mor sleep ; morn then ; mortuary ; most day ; mov day ; much is
        needs_clarification	3	muchach me ; muffl ; museum and ; muy bajit ; my <church> ; my barb
        needs_clarification	3	my carpet ; my comput ; my email ; my fami ; my sob ; my sponsor ; my ~mom
        needs_clarification	3	myself <night> ; myself aft ; napkin ; need rid ; need som ; nephew hes
        needs_clarification	3	net and ; nev ~start ; new in ; new kid ; ni cuand ; night between
        needs_clarification	3	night fev ; night i ; night now ; night watchman ; nimmt ; nimmt drogen
        needs_clarification	3	nin <month> ; nin month ; no el ; no its ; no ive ; no y ; no ~<consume>
        needs_clarification	3	no ~answ ; no ~cousin ; no ~dang ; no ~dio ; no ~emergency ; no ~fue
        needs_clarification	3	no ~inf ; no ~level ; no ~nos ; no ~oia ; no ~quis ; no ~record ; no ~se
        needs_clarification	3	no ~usa ; no él ; nobody <pain> ; nobody hurt ; nobody left ; noma queri
        needs_clarification	3	nombr ; nos <order> ; nos mand ; not for ; not that ; not ~<stimulant>
        needs_clarification	3	not ~hostil ; not ~over ; nou ; novel sinc ; now dont ; nt ; nuestr <phone>
        needs_clarification	3	nuestr numer ; numb end ; numb in ; numb that ; numer y ; o do ; o mejor
        needs_clarification	3	of <ask> ; of <headface> ; of <room> ; of hav ; of mustard ; of vodk
        needs_clarification	3	of ~withdrawal ; off <stimulant> ; offic party ; often or ; oh ; okinaw
        needs_clarification	3	old <clinician> ; old couch ; on <colleague> ; on everybody ; on mov
        needs_clarification	3	one <stranger> ; one cal ; one each ; one person ; one sid ; one wer ; onion
        needs_clarification	3	only <hear> ; only <month> ; only two ; only word ; open 0 ; open it
        needs_clarification	3	open thes ; open up ; or hel ; or in ; or mayb ; or nev ; or sinc ; or that
        needs_clarification	3	otr line ; our <headface> ; our <night> ; our magnet ; our plant ; our road
        needs_clarification	3	out <hear> ; out <moment> ; out loud ; out now ; overdos of ; overrid
        needs_clarification	3	owed him ; own therapist ; p 0 ; pain and ; pancak breakfast ; panstw
        needs_clarification	3	papelit con ; par quien ; parient ; part y ; past thre ; pate el ; pecan
        needs_clarification	3	peopl bring ; peopl ever ; peopl keep ; peopl sent ; per las ; perdon el
        needs_clarification	3	person ; personal <say> ; pes 0 ; pesc fuer ; pg ; phon aft ; phon at
        needs_clarification	3	phon goe ; pinat ; pitit ; plac but ; plac first ; plac hav ; placement
        needs_clarification	3	plant de ; planta ; play at ; play shortstop ; playof ; pleas <stop>
        needs_clarification	3	pleas advis ; pls <write> ; plu ; po ay ; policy on ; pon ; por contest
        needs_clarification	3	por dond ; pottery <school> ; pottery clas ; pou pitit ; pour <day>
        needs_clarification	3	pour mon ; pref ; pregunt cuant ; preguntan ; pressur cook ; pric list
        needs_clarification	3	prim es ; probation ; program y ; pt in ; puk blood ; pus una ; put anyth
        needs_clarification	3	put mor ; put your ; puzzl ; que <insurance> ; que <put> ; que <school>
        needs_clarification	3	que hacen ; que nunc ; que quelquun ; que él ; quelquun chez ; queri decirl
        needs_clarification	3	quien hablarl ; quier informacion ; quit it ; quit the ; r u ; rambl
        needs_clarification	3	rappel ; rath talk ; rati of ; rd tim ; re <kin> ; re broth ; re his
        needs_clarification	3	re nephew ; re tenant ; reach me ; read <record> ; read from ; read thes
        needs_clarification	3	real <pain> ; rebuilt it ; record to ; recuperarlo ; regal ; releas to
        needs_clarification	3	rent through ; rent was ; respir se ; rheumatologist ; rid my
        needs_clarification	3	right <record> ; right form ; rn ; sabi ; sacristan ; said hed ; said just
        needs_clarification	3	sal en ; salon de ; sam <school> ; saturday morning ; say anyth ; say chest
        needs_clarification	3	say clean ; say dad ; say for ; say its ; say leav ; say neighbor ; say weed
        needs_clarification	3	scholarship fund ; se <hear> ; se encier ; se oyen ; se quier ; se ven
        needs_clarification	3	second try ; segu aqui ; segun el ; seguro ; sei por ; senor mayor
        needs_clarification	3	servic dog ; set <fire> ; set fir ; shap lik ; she <illness> ; she <seizure>
        needs_clarification	3	sho are ; sho stor ; shop around ; shot put ; shotgun ; should <think>
        needs_clarification	3	should know ; shouldnt be ; shutof and ; si tom ; si usa ; si ~aceptan ; sie
        needs_clarification	3	siempr ; siempr en ; sin ~<amount> ; sin ~<clothes> ; sin ~mas ; sin ~tom
        needs_clarification	3	siren ; sist cut ; sist her ; sist numb ; sist sent ; six month ; six word
        needs_clarification	3	smel of ; snor on ; snow gav ; soap ; sol queri ; som thi ; somebody answ
        needs_clarification	3	somebody had ; somebody i ; somebody should ; somebody stand ; someon gav
        needs_clarification	3	someth <phone> ; someth cal ; someth i ; someth is ; something ; sorry its
        needs_clarification	3	sort out ; spanish <say> ; speak re ; spok with ; squar with ; sra dic
        needs_clarification	3	sra espos ; stabl ; stay away ; stil pay ; stop read ; stor mgr ; stor so
        needs_clarification	3	story abt ; str in ; strawberry ; student on ; su <trade> ; su telefon
        needs_clarification	3	su tratamient ; sunscreen ; supervisor on ; sw 0 ; swim pool ; synagogu
        needs_clarification	3	system <write> ; system not ; tak cign ; tak or ; tak walk ; tap los
        needs_clarification	3	team with ; tel somebody ; tel someon ; telefon no ; teng 0 ; teng el
        needs_clarification	3	teng un ; tengan bonit ; tent in ; text from ; than <phone> ; thank
        needs_clarification	3	that add ; that all ; that than ; the <week> ; the anesthesi
        needs_clarification	3	the anniversary ; the aquarium ; the bldg ; the deli ; the fridg
        needs_clarification	3	the henderson ; the hing ; the how ; the jitter ; the job ; the knot
        needs_clarification	3	the landlady ; the librarian ; the light ; the messag ; the microwav
        needs_clarification	3	the neighborhood ; the potluck ; the pta ; the rop ; the sermon ; the snack
        needs_clarification	3	the substitut ; the theat ; the when ; the wrong ; the ~eight ; them about
        needs_clarification	3	them it ; then did ; then dont ; then for ; then said ; ther <money>
        needs_clarification	3	ther ive ; ther then ; ther ~<drive> ; ther ~park ; therel ; therel be
        needs_clarification	3	thermomet ; thes are ; theyd get ; thi <record> ; thi email ; thi four
        needs_clarification	3	thi lik ; thi turn ; thi ~<home> ; thi ~addres ; thing you ; threaten
        needs_clarification	3	tien doc ; tim <phone> ; tim <town> ; tim cal ; tim ever ; tingl ; tip
        needs_clarification	3	to admission ; to alask ; to any ; to arriv ; to hurt ; to iop ; to phoenix
        needs_clarification	3	to sav ; to sort ; todo por ; toled ; tom el ; tom una ; tonight for
        needs_clarification	3	took in ; took nam ; took that ; topic ; tow truck ; trabajan ; train to
        needs_clarification	3	translat ; trat ; tre dia ; treatment plant ; tri <insurance> ; tub y
        needs_clarification	3	tuesday so ; tungkol sa ; twelv peopl ; twenty pound ; twic <say>
        needs_clarification	3	twin then ; two suitcas ; tx <moment> ; typ and ; typ the ; u panstw
        needs_clarification	3	ukulel ; umag ; umag po ; un <die> ; un <year> ; un ano ; un cabal
        needs_clarification	3	un calcetin ; un cuadr ; un equip ; un foc ; un libr ; un silb ; un vas
        needs_clarification	3	una <hear> ; una cos ; una voz ; uncle ; unk <drug> ; until <always>
        needs_clarification	3	until every ; up say ; us <write> ; us do ; us four ; us from ; us is
        needs_clarification	3	using ; using a ; using or ; uso coc ; usted <need> ; usted contestan
        needs_clarification	3	van a ; vanish ; ve al ; velador de ; vez hac ; viet khong ; voc ; voc tem
        needs_clarification	3	vou parl ; voy no ; voz de ; w/o ; wait ; wait list ; wak the ; wal talk
        needs_clarification	3	wallpap has ; want a ; was <alone> ; was <fall> ; was dead ; was drop
        needs_clarification	3	was laid ; was park ; was said ; was sent ; wat is ; wat treatment
        needs_clarification	3	watchman ; we <drive> ; we <stop> ; we ate ; we bought ; we had ; we look
        needs_clarification	3	we think ; we used ; wear ; wear it ; websit <say> ; websit say ; wer <put>
        needs_clarification	3	wer fiv ; wer from ; what normal ; what you ; wheth any ; whisper bf
        needs_clarification	3	whiteboard ; who <vendor> ; who lead ; who or ; who they ; who you
        needs_clarification	3	whol story ; why yet ; wil cb ; wind ; with detail ; with los ; with thank
        needs_clarification	3	wk sinc ; woman cal ; women and ; wont bend ; word and ; word com ; work if
        needs_clarification	3	work with ; would <go> ; wren ; wrong box ; wrong extension ; wrot letter
        needs_clarification	3	x ; x favor ; xin cha ; y contest ; y dan ; y que ; y tard ; y tod
        needs_clarification	3	ya <stop> ; yal got ; year we ; year when ; yo per ; you all ; you are
        needs_clarification	3	you did ; you let ; you mor ; you who ; you with ; young lady
        needs_clarification	3	your <stranger> ; your and ; your corn ; your hair ; your nam ; zucchini
        needs_clarification	3	~<amount> <phone> ; ~<amount> or ; ~<amount> ~<amount> ; ~<amount> ~<moment>
        needs_clarification	3	~<bodypart> ~on ; ~<breath> <illness> ; ~<consume> lik ; ~<day> ~is
        needs_clarification	3	~<drive> <always> ; ~<drug> <give> ; ~<eat> at ; ~<emergency> nobody
        needs_clarification	3	~<fluid> <month> ; ~<give> <bodypart> ; ~<give> <crowd> ; ~<give> <say>
        needs_clarification	3	~<home> <outdoors> ; ~<home> ~<year> ; ~<job> ~ful ; ~<key> par
        needs_clarification	3	~<money> ~<intoxicated> ; ~<partner> ~0 ; ~<play> on ; ~<play> ~at
        needs_clarification	3	~<promise> ~<moment> ; ~<say> <amount> ; ~<say> what ; ~<say> which
        needs_clarification	3	~<school> <school> ; ~<see> ~<clinician> ; ~<stimulant> and ; ~<stop> <go>
        needs_clarification	3	~<take> <money> ; ~<think> q ; ~<tool> ; ~<treatment> <day>
        needs_clarification	3	~<treatment> <month> ; ~<treatment> ~for ; ~<trust> ; ~<withdrawal> ~at
        needs_clarification	3	~<write> the ; ~<year> and ; ~a ~person ; ~abren ; ~abren ~los ; ~as a
        needs_clarification	3	~at ~<count> ; ~cholesterol ; ~cierran ; ~coffe ; ~da <eat> ; ~died last
        needs_clarification	3	~dt 0 ; ~emergency ; ~es mi ; ~es él ; ~excus ~the ; ~faint ; ~falleci en
        needs_clarification	3	~for ~<job> ; ~for ~work ; ~four ; ~fue <shame> ; ~fue culp ; ~fue por
        needs_clarification	3	~ful ~tim ; ~furth ; ~hostil ; ~hour ~a ; ~how ~much ; ~hx ~si ; ~i ~<job>
        needs_clarification	3	~i ~<play> ; ~i ~was ; ~i ~work ; ~is ~<die> ; ~is ~ther ; ~it ; ~it ~<go>
        needs_clarification	3	~its ; ~know if ; ~la ~<moment> ; ~la ~hor ; ~le he ; ~left ~a ; ~level
        needs_clarification	3	~lo <see> ; ~machin ; ~mas dato ; ~me sal ; ~month with ; ~nail ; ~not ~pick
        needs_clarification	3	~opioid ; ~oth <drug> ; ~oth ~inf ; ~over the ; ~pain ~pil ; ~pay ~off
        needs_clarification	3	~pt inf ; ~pued <alone> ; ~pued sol ; ~sab mas ; ~say what ; ~say which
        needs_clarification	3	~se ni ; ~se si ; ~si ; ~sinc ~our ; ~taken ; ~ther ~<drive> ; ~ther ~park
        needs_clarification	3	~to gues ; ~to ~<write> ; ~to ~writ ; ~use hx ; ~wher ; ~work ~ful ; ~y ~0
        needs_clarification	2	# <stop> ; # end ; $ per ; *age.0 ; *ago.0 ; *alcoholic:hypothetical
        needs_clarification	2	*arrests:other_experiencer ; *backToUse:other_experiencer
        needs_clarification	2	*confusion:historical ; *deliriumTremens:negated ; *duration.5
        needs_clarification	2	*hallucination.apparition:other_experiencer ; *mandator.authority
        needs_clarification	2	*needsHelp:hypothetical ; *overdose:negated ; *quantity.treatmentBefore
        needs_clarification	2	*seizure ; *seizure.prior:hypothetical ; *seizure:negated ; *started:negated
        needs_clarification	2	*substance.sedative ; *substance.sedative:hypothetical
        needs_clarification	2	*suicidal.eitherLanguage:historical ; *suicidal:other_experiencer
        needs_clarification	2	*vendor.opensNote:other_experiencer ; + 0 ; + <ask> ; + <moment> ; + ask
        needs_clarification	2	+ every ; + if ; + wher ; / 0 ; 0 <church> ; 0 <colleague> ; 0 <home>
        needs_clarification	2	0 <medicine> ; 0 <moment> ; 0 <say> ; 0 <threat> ; 0 als ; 0 clear ; 0 confd
        needs_clarification	2	0 drunk ; 0 eat ; 0 fil ; 0 ish ; 0 lat ; 0 numb ; 0 p ; 0 perc ; 0 pound
        needs_clarification	2	0 sam ; 0 ~<stop> ; <afraid> <last> ; <afraid> <trade> ; <afraid> al
        needs_clarification	2	<afraid> when ; <alcohol> + ; <alcohol> <container> ; <alcohol> <think>
        needs_clarification	2	<alcohol> fue ; <alone> <bodypart> ; <always> <week> ; <always> or
        needs_clarification	2	<amount> <bodysound> ; <amount> <hear> ; <amount> <put> ; <amount> <write>
        needs_clarification	2	<amount> are ; <amount> he ; <amount> informacion ; <amount> sunburn
        needs_clarification	2	<amount> ~<need> ; <angry> <always> ; <angry> <outdoors> ; <angry> son
        needs_clarification	2	<appointment> <stranger> ; <ask> <always> ; <ask> <headface> ; <ask> <phone>
        needs_clarification	2	<ask> <room> ; <ask> <say> ; <ask> <shame> ; <ask> are ; <ask> her
        needs_clarification	2	<ask> in ; <ask> only ; <ask> straight ; <ask> you ; <asleep> <continue>
        needs_clarification	2	<asleep> <hear> ; <asleep> <pet> ; <asleep> <stop> ; <asleep> the
        needs_clarification	2	<asleep> through ; <asleep> ~<drive> ; <awake> <daytime> ; <awake> <past>
        needs_clarification	2	<awake> <play> ; <awake> the ; <blade> <furniture> ; <blade> <give>
        needs_clarification	2	<blade> del ; <blood> <amount> ; <blood> <feel> ; <blood> <tool>
        needs_clarification	2	<blood> herself ; <blood> his ; <blood> out ; <bodypart> + ; <bodypart> 0
        needs_clarification	2	<bodysound> <container> ; <bodysound> <fall> ; <bodysound> <stranger>
        needs_clarification	2	<break> <container> ; <break> <drive> ; <break> <pain> ; <break> from
        needs_clarification	2	<break> the ; <breath> <illness> ; <breath> <need> ; <breath> forc
        needs_clarification	2	<breath> se ; <build> <always> ; <build> <color> ; <build> <height>
        needs_clarification	2	<build> <outdoors> ; <build> he ; <buy> <clothes> ; <buy> cart ; <buy> her
        needs_clarification	2	<calm> <treatment> ; <caretaking> if ; <caretaking> to
        needs_clarification	2	<chestheart> <asleep> ; <chestheart> <break> ; <chestheart> <container>
        needs_clarification	2	<chestheart> and ; <chestheart> sinc ; <chestheart> y ; <child> <lock>
        needs_clarification	2	<child> <photo> ; <child> <pill> ; <child> al ; <child> could ; <child> just
        needs_clarification	2	<church> <clothes> ; <church> <hot> ; <church> to ; <clean> <day>
        needs_clarification	2	<clean> <smell> ; <clean> off ; <clean> ~<tool> ; <clinician> <write>
        needs_clarification	2	<clinician> at ; <clinician> with ; <clothes> <child> ; <clothes> <clean>
        needs_clarification	2	<clothes> <drive> ; <clothes> <key> ; <clothes> <soon> ; <clothes> <write>
        needs_clarification	2	<clothes> all ; <clothes> at ; <clothes> blu ; <clothes> es ; <clothes> has
        needs_clarification	2	<clothes> me ; <clothes> or ; <cold> <home> ; <cold> <soon> ; <cold> by
        needs_clarification	2	<cold> hac ; <cold> i ; <cold> ~<eat> ; <colleague> <stimulant>
        needs_clarification	2	<colleague> do ; <colleague> to ; <colleague> ~<give> ; <color> <money>
        needs_clarification	2	<color> <play> ; <consume> <friend> ; <consume> <headface> ; <consume> <say>
        needs_clarification	2	<consume> <stimulant> ; <consume> hes ; <consume> in ; <consume> otr
        needs_clarification	2	<consume> ~<day> ; <consume> ~<stimulant> ; <container> <day>
        needs_clarification	2	<container> an ; <container> but ; <continue> <alcohol> ; <continue> <job>
        needs_clarification	2	<continue> <lock> ; <continue> as ; <continue> but ; <continue> im
        needs_clarification	2	<count> <crowd> ; <count> <kin> ; <count> <month> ; <count> por ; <count> y
        needs_clarification	2	<crowd> <angry> ; <crowd> <opening> ; <crowd> <stranger> ; <crowd> com
        needs_clarification	2	<crowd> lost ; <crowd> nam ; <crowd> shar ; <crowd> wer ; <crowd> ~<home>
        needs_clarification	2	<crowd> ~<opioid> ; <day> <ask> ; <day> <awake> ; <day> <month>
        needs_clarification	2	<day> <stop> ; <day> and ; <day> en ; <day> mad ; <day> ~<stimulant>
        needs_clarification	2	<daytime> <lock> ; <daytime> <money> ; <daytime> then ; <die> <always>
        needs_clarification	2	<die> <height> ; <die> <see> ; <die> el ; <drive> <afraid>
        needs_clarification	2	<drive> <chestheart> ; <drive> <fall> ; <drive> <rail> ; <drive> <remember>
        needs_clarification	2	<drive> <start> ; <drive> <treatment> ; <drive> found ; <drive> from
        needs_clarification	2	<drive> has ; <drive> him ; <drive> por ; <drive> she ; <drive> sin
        needs_clarification	2	<drive> somewher ; <drive> tim ; <drug> <town> ; <drug> that ; <eat> <alone>
        needs_clarification	2	<eat> <church> ; <eat> <last> ; <eat> dulc ; <eat> hr ; <eat> sal ; <eat> se
        needs_clarification	2	<eat> sin ; <eat> ther ; <eat> too ; <eat> ~<go> ; <emergency> <stranger>
        needs_clarification	2	<emergency> con ; <emergency> rn ; <fall> <hit> ; <fall> <opening>
        needs_clarification	2	<fall> <pet> ; <fall> <record> ; <fall> for ; <fall> we ; <feel> <always>
        needs_clarification	2	<feel> <child> ; <feel> <clean> ; <feel> <money> ; <feel> <opening>
        needs_clarification	2	<feel> of ; <feel> sil ; <feel> un ; <fire> <see> ; <fire> a ; <fire> de
        needs_clarification	2	<fire> from ; <fire> it ; <fire> was ; <fluid> <bodypart> ; <fluid> <need>
        needs_clarification	2	<fluid> all ; <friend> <key> ; <friend> <order> ; <friend> are
        needs_clarification	2	<friend> has ; <friend> los ; <friend> pt ; <friend> pul
        needs_clarification	2	<furniture> <blood> ; <furniture> co ; <furniture> hac ; <furniture> of
        needs_clarification	2	<give> <ask> ; <give> <calm> ; <give> <church> ; <give> <home>
        needs_clarification	2	<give> <phone> ; <give> <say> ; <give> <stranger> ; <give> at ; <give> no
        needs_clarification	2	<go> <amount> ; <go> <confused> ; <go> <pain> ; <go> her ; <go> long
        needs_clarification	2	<go> them ; <go> todo ; <go> was ; <goodbye> <child> ; <goodbye> <phone>
        needs_clarification	2	<goodbye> <write> ; <gun> ; <gun> <always> ; <gun> <trade>
        needs_clarification	2	<happy> <bodypart> ; <happy> <calm> ; <happy> <day> ; <happy> <outdoors>
        needs_clarification	2	<happy> in ; <happy> re ; <happy> ~<alcohol> ; <headface> <drive>
        needs_clarification	2	<headface> <rail> ; <headface> <say> ; <headface> fat ; <headface> me
        needs_clarification	2	<headface> split ; <headface> wer ; <headface> ~<see> ; <hear> <die>
        needs_clarification	2	<hear> <drive> ; <hear> <gun> ; <hear> <media> ; <hear> could ; <hear> him
        needs_clarification	2	<hear> my ; <hear> one ; <hear> re ; <hear> una ; <height> <official>
        needs_clarification	2	<height> becaus ; <hit> <angry> ; <hit> <friend> ; <hit> <height>
        needs_clarification	2	<hold> <go> ; <hold> <outdoors> ; <home> <day> ; <home> <month>
        needs_clarification	2	<home> <tool> ; <home> hast ; <home> one ; <home> test ; <home> until
        needs_clarification	2	<home> without ; <hospital> 0 ; <hospital> <clothes> ; <hospital> <opioid>
        needs_clarification	2	<hospital> coord ; <hospital> from ; <hot> <eat> ; <illness> and
        needs_clarification	2	<illness> but ; <illness> ~<drug> ; <insurance> <friend>
        needs_clarification	2	<insurance> <furniture> ; <insurance> <rope> ; <insurance> <take>
        needs_clarification	2	<insurance> advantag ; <insurance> he ; <insurance> ok ; <insurance> tri
        needs_clarification	2	<insurance> with ; <intoxicated> <break> ; <intoxicated> <height> ; <job> 0
        needs_clarification	2	<job> <cold> ; <job> <pain> ; <job> <volunteer> ; <job> until ; <job> with
        """
}
