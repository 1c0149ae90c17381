extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation5 = """
        suicidal_ideation	4	thirty or ; thirty she ; though the ; thought about ; thought out ; threw out
        suicidal_ideation	4	through a ; through at ; thursday if ; tien llav ; til monday ; til novemb
        suicidal_ideation	4	tir and ; tir not ; tmrw noth ; to <kill> ; to <promise> ; to <take> ; to c
        suicidal_ideation	4	to fight ; to go ; to ive ; to peopl ; to violat ; to whoev ; to worry ; tod y
        suicidal_ideation	4	today ; told clr ; told her ; told mgr ; tonight hel ; too <moment> ; too now
        suicidal_ideation	4	took all ; trabaj final ; trabaj normal ; traig gana ; traj con ; tri to
        suicidal_ideation	4	troubl to ; trunk and ; ts ; ts de ; turn around ; two becaus ; typ but
        suicidal_ideation	4	typ it ; ultim fue ; un <photo> ; un dibuj ; un poquit ; un rat
        suicidal_ideation	4	una desintoxicacion ; uncl the ; und me ; unic que ; unit sinc ; up <last>
        suicidal_ideation	4	up cal ; up last ; up tal ; user ; usted <phone> ; va dic ; vaci ; vean ; vec
        suicidal_ideation	4	vec est ; vec tre ; ver si ; vera ; very tir ; vest and ; vet <give> ; viaj
        suicidal_ideation	4	vid el ; vid y ; vid ya ; vide of ; violat on ; voic shak ; voy con ; voy no
        suicidal_ideation	4	wan be ; wan see ; want guit ; want off ; was due ; was ok ; was think
        suicidal_ideation	4	wasnt an ; wasnt them ; wat is ; we lock ; we manag ; we sit ; weed the
        suicidal_ideation	4	weekend no ; weekend now ; went round ; went with ; wer very ; what all
        suicidal_ideation	4	when <container> ; whenev she ; wher exact ; who <wait> ; who stay
        suicidal_ideation	4	whoev <need> ; wif doe ; wif his ; wish ; with cigaret ; with intent
        suicidal_ideation	4	with just ; with mak ; with wat ; without my ; wk <blood> ; wk noth ; wnt off
        suicidal_ideation	4	wok up ; wont mak ; wor it ; worth ; would fir ; would know ; wouldnt <phone>
        suicidal_ideation	4	wouldnt cal ; wrap in ; wrist in ; wrot the ; y <night> ; y and ; y cont
        suicidal_ideation	4	y fech ; y he ; y she ; y took ; y wont ; ya <stop> ; ya compr ; ya firm
        suicidal_ideation	4	ya teng ; ya vaci ; year is ; year say ; yes and ; yest with ; yesterday with
        suicidal_ideation	4	yo el ; yo ya ; you at ; youd tak ; yr habit
        suicidal_ideation	3	+ <play> ; + extr ; + its ; + norc ; 0 amenaz ; 0 buck ; 0 cry ; 0 reparti
        suicidal_ideation	3	0 said ; <alcohol> <intoxicated> ; <alcohol> acros ; <alcohol> at
        suicidal_ideation	3	<always> <give> ; <amount> <blade> ; <amount> <pain> ; <amount> troubl
        suicidal_ideation	3	<amount> wher ; <ask> <church> ; <ask> adond ; <ask> am ; <awake> <day>
        suicidal_ideation	3	<blade> <clothes> ; <blade> <height> ; <blade> out ; <bodypart> <trust>
        suicidal_ideation	3	<bodypart> desd ; <bodypart> fre ; <bodypart> toward ; <bodypart> until
        suicidal_ideation	3	<break> it ; <build> <build> ; <build> <happy> ; <buy> el ; <buy> los
        suicidal_ideation	3	<calm> <ask> ; <calm> la ; <calm> polit ; <cannabis> <start>
        suicidal_ideation	3	<cannabis> <write> ; <caretaking> <kin> ; <caretaking> at ; <child> <soon>
        suicidal_ideation	3	<child> rol ; <child> sí ; <child> they ; <church> ya ; <clinician> sit
        suicidal_ideation	3	<clothes> <buy> ; <clothes> <clean> ; <clothes> <think> ; <clothes> are
        suicidal_ideation	3	<clothes> es ; <clothes> his ; <clothes> long ; <clothes> off
        suicidal_ideation	3	<container> <church> ; <container> com ; <container> se ; <continue> <die>
        suicidal_ideation	3	<continue> <night> ; <continue> <see> ; <continue> <shame> ; <continue> hay
        suicidal_ideation	3	<crowd> <bodypart> ; <crowd> <crash> ; <day> <past> ; <day> <stranger>
        suicidal_ideation	3	<day> fueron ; <day> me ; <daytime> just ; <die> <clothes> ; <die> <day>
        suicidal_ideation	3	<die> myself ; <die> sinc ; <drive> <buy> ; <drive> van ; <eat> <record>
        suicidal_ideation	3	<eat> can ; <eat> that ; <emergency> <furniture> ; <fall> over
        suicidal_ideation	3	<feel> <count> ; <fire> her ; <fluid> <alone> ; <friend> for ; <go> <outdoors>
        suicidal_ideation	3	<happy> <asleep> ; <happy> its ; <headface> <continue> ; <headface> droop
        suicidal_ideation	3	<headface> el ; <hear> una ; <hold> <child> ; <hold> <pill> ; <hold> me
        suicidal_ideation	3	<home> <clean> ; <home> <pet> ; <hot> <clean> ; <hot> <last> ; <job> <key>
        suicidal_ideation	3	<kill> no ; <kin> <ask> ; <kin> chin ; <kin> hel ; <kin> his ; <kin> turn
        suicidal_ideation	3	<last> <crowd> ; <last> <kin> ; <law> las ; <leave> <die> ; <leave> <put>
        suicidal_ideation	3	<leave> <try> ; <leave> his ; <leave> the ; <lock> <rope> ; <medicine> 0
        suicidal_ideation	3	<medicine> <container> ; <moment> larg ; <moment> our ; <money> <church>
        suicidal_ideation	3	<money> <stranger> ; <need> be ; <need> it ; <need> one ; <night> <give>
        suicidal_ideation	3	<night> <palecolor> ; <night> <rope> ; <night> asi ; <official> <water>
        suicidal_ideation	3	<official> not ; <order> <hear> ; <outdoors> <clothes>
        suicidal_ideation	3	<outdoors> <treatment> ; <outdoors> aft ; <outdoors> clos ; <palecolor> <die>
        suicidal_ideation	3	<palecolor> strip ; <partner> <consume> ; <partner> <partner>
        suicidal_ideation	3	<partner> <rope> ; <past> <height> ; <past> clean ; <past> to ; <phone> his
        suicidal_ideation	3	<phone> myself ; <phone> onc ; <pill> did ; <play> guid ; <promise> <home>
        suicidal_ideation	3	<promise> <kin> ; <promise> her ; <promise> that ; <put> <insurance>
        suicidal_ideation	3	<rail> <continue> ; <rail> <go> ; <rail> <kin> ; <record> himself
        suicidal_ideation	3	<relapse> for ; <room> <alone> ; <room> hel ; <room> one ; <room> twic
        suicidal_ideation	3	<room> und ; <rope> at ; <rope> en ; <rope> for ; <say> <pet>
        suicidal_ideation	3	<say> <remember> ; <say> <soon> ; <say> down ; <say> est ; <say> lin
        suicidal_ideation	3	<see> <insurance> ; <see> <water> ; <see> new ; <see> yal ; <shame> <shame>
        suicidal_ideation	3	<smell> <room> ; <soon> <photo> ; <soon> <take> ; <start> to
        suicidal_ideation	3	<stop> <intoxicated> ; <stop> it ; <stop> my ; <stranger> <remember>
        suicidal_ideation	3	<stranger> be ; <stranger> hast ; <stranger> very ; <stranger> would
        suicidal_ideation	3	<take> me ; <think> <blood> ; <think> <consume> ; <think> los ; <tired>
        suicidal_ideation	3	<tired> <opening> ; <tool> away ; <tool> on ; <tool> y ; <trade> own
        suicidal_ideation	3	<trade> the ; <treatment> <height> ; <treatment> didnt ; <trust> the
        suicidal_ideation	3	<try> <day> ; <wait> <bodypart> ; <wait> <partner> ; <wait> <rope>
        suicidal_ideation	3	<wait> <withdrawal> ; <water> <say> ; <water> <see> ; <water> que
        suicidal_ideation	3	<week> <past> ; <week> found ; <week> he ; <week> nadi ; <week> with
        suicidal_ideation	3	<write> <container> ; <write> mi ; a <bodypart> ; a beard ; a fisherman
        suicidal_ideation	3	a knot ; a la ; a lleg ; a paycheck ; a strong ; a suit ; a surf ; a tourist
        suicidal_ideation	3	a ust ; about <colleague> ; active ; ago clean ; ago the ; agradec ; al cuel
        suicidal_ideation	3	alguien lo ; all <last> ; all last ; all on ; already ; am hav ; amor y
        suicidal_ideation	3	an <height> ; an aid ; and clean ; and dic ; and fil ; and paper ; and return
        suicidal_ideation	3	and thi ; ankl charg ; ano pas ; anoth <day> ; anybody <appointment>
        suicidal_ideation	3	anybody that ; apart mi ; apply ; aquavit ; are his ; are mis ; are nin
        suicidal_ideation	3	arracher ; arrim ; as <die> ; ask am ; ask dad ; ask night ; at door
        suicidal_ideation	3	at point ; at zer ; avis que ; away with ; back <past> ; back at ; back my
        suicidal_ideation	3	baj un ; bambo ; bar <room> ; bar acros ; bar wal ; barat ; bare <think>
        suicidal_ideation	3	be me ; be over ; be pick ; bed if ; been <ask> ; been set ; beer so
        suicidal_ideation	3	beer that ; bien <tired> ; bien cans ; bien larg ; bik is ; boot and
        suicidal_ideation	3	both <bodypart> ; both <day> ; bottl back ; box by ; box per ; boy over
        suicidal_ideation	3	boy they ; brav ; broth back ; broth keep ; brother lunch ; burden ; bus the
        suicidal_ideation	3	by color ; cal husb ; cal me ; cal myself ; calcetin ; calm ; calm and
        suicidal_ideation	3	camis planch ; can clos ; can his ; can with ; cancel my ; cant see ; car sinc
        suicidal_ideation	3	card <say> ; cas sab ; cat ; cemetery deed ; chaplain ; check at ; chip i
        suicidal_ideation	3	chisel ; clr habl ; cocain pretty ; com <month> ; com cuarent ; com quien
        suicidal_ideation	3	commit ; content y ; contratist ; coordinator ; could and ; crack +
        suicidal_ideation	3	cristal sol ; cual ; cuand <hear> ; cuand por ; cuand pregunt ; cup and
        suicidal_ideation	3	dad to ; dai bought ; dai parent ; dai year ; day desd ; day hom ; day n
        suicidal_ideation	3	day rehab ; de <eat> ; de gent ; de mis ; dej las ; dejar ; del lun
        suicidal_ideation	3	del terren ; deuda y ; di mi ; dialysi rn ; diciembr y ; did a ; didnt get
        suicidal_ideation	3	divorc paper ; do it ; doe mol ; don he ; dont <feel> ; dont <phone>
        suicidal_ideation	3	dont com ; dont own ; dont show ; dont wan ; down <moment> ; down behind
        suicidal_ideation	3	down besid ; down now ; down sunday ; dres ; drift ; drop kid ; drov up
        suicidal_ideation	3	drunk for ; each <hear> ; each voic ; ech sus ; edg ; el <water> ; el divorci
        suicidal_ideation	3	el final ; el par ; el vas ; ell el ; email that ; empiez con ; emt ; en bolsa
        suicidal_ideation	3	en nochebuen ; encontr una ; er let ; eramo <child> ; eran com ; es par
        suicidal_ideation	3	est <month> ; etoh on ; ever ; ever <home> ; ever liv ; ex <write> ; exist
        suicidal_ideation	3	explain it ; explain why ; fac over ; falt en ; falt ni ; fami ; fami when
        suicidal_ideation	3	famili por ; feet stil ; few at ; ff ; filt ; find him ; firm <give>
        suicidal_ideation	3	first frost ; for <soon> ; for me ; for ur ; forest ; forev ; forget the
        suicidal_ideation	3	found in ; frasc de ; furnac ; fus ; gana ; garag with ; gav his ; gav street
        suicidal_ideation	3	get cold ; get drowsy ; get kid ; get mor ; giv us ; god earth ; goe back
        suicidal_ideation	3	going hom ; good <bodypart> ; good <home> ; good <see> ; good im
        suicidal_ideation	3	grandfath of ; grandma ; hac <hear> ; hac que ; hac ruid ; hand fre
        suicidal_ideation	3	hand with ; has als ; has nobody ; has start ; has work ; hast <eat> ; hav one
        suicidal_ideation	3	hay <alcohol> ; hay alcohol ; he dich ; he had ; he quer ; he relocat
        suicidal_ideation	3	he sign ; head ; hear each ; hed sav ; her <moment> ; her by ; her coat
        suicidal_ideation	3	her door ; her down ; her how ; her niec ; her phon ; her retain ; her sheet
        suicidal_ideation	3	her sleeper ; her work ; herramienta ; herself <day> ; hes <hear> ; hes finish
        suicidal_ideation	3	hes odd ; hi <say> ; hi <think> ; hi deni ; hi plan ; hidden ; him as
        suicidal_ideation	3	him outright ; his <die> ; his <headface> ; his <hospital> ; his door
        suicidal_ideation	3	his one ; his thing ; hlep ; hom over ; hospic chaplain ; hurt ; husb cok
        suicidal_ideation	3	i <go> ; i empti ; i forget ; i redid ; i rol ; i use ; id decid ; id lie
        suicidal_ideation	3	ill <leave> ; ill leav ; im <limp> ; im <start> ; imag ; in ful ; in who
        suicidal_ideation	3	inpatient two ; inpt ama ; instead is ; iop counselor ; is <buy> ; is if
        suicidal_ideation	3	isnt and ; it hav ; it to ; it track ; it wer ; it wil ; it you ; its befor
        suicidal_ideation	3	its cut ; its hard ; its noth ; ive cut ; ive label ; ive run ; jef dic ; jes
        suicidal_ideation	3	jewelry ; job would ; jun on ; just as ; just say ; just text ; key are
        suicidal_ideation	3	kid the ; kms tonit ; la azote ; la llav ; la nuer ; la vigil ; lad del
        suicidal_ideation	3	larg y ; las <church> ; las <go> ; las mir ; last today ; late she
        suicidal_ideation	3	le escribi ; le rec ; leav out ; leav your ; letter already ; letter he
        suicidal_ideation	3	lif sinc ; lin by ; lo escrib ; lo lee ; lo peor ; lo tengan ; lo vean ; login
        suicidal_ideation	3	long befor ; los companero ; los ojito ; m <die> ; m albanil ; m firefight
        suicidal_ideation	3	m marin ; m releas ; m voic ; machin shed ; mal y ; me her ; me ive
        suicidal_ideation	3	me llevan ; me which ; med ; medical <ask> ; medical ask ; met con ; meth told
        suicidal_ideation	3	mi <angry> ; mi bronc ; mi gent ; mij ya ; mind ; mo cant ; mon ask
        suicidal_ideation	3	month both ; mor that ; mot en ; motel room ; moth chin ; moth say ; mrs ito
        suicidal_ideation	3	muer ; muj hast ; muy mal ; my <blade> ; my <bodypart> ; my <school>
        suicidal_ideation	3	my application ; my foot ; my pistol ; my retirement ; my sister ; my wil
        suicidal_ideation	3	nad que ; nam <eat> ; net ; nic to ; night six ; nin <media> ; nit befor
        suicidal_ideation	3	no <feel> ; no street ; nobody <see> ; noch asi ; noma estoy
        suicidal_ideation	3	not <intoxicated> ; not high ; noth she ; notic on ; novi dic ; now hom
        suicidal_ideation	3	nuev por ; numb ; numb the ; numer que ; octubr de ; of <pill> ; of tap
        suicidal_ideation	3	off <container> ; off when ; ojito ; old street ; on 0 ; on anybody ; on door
        suicidal_ideation	3	on if ; one mak ; only <leave> ; only took ; open ; open it ; open so
        suicidal_ideation	3	otr <night> ; otr cuart ; otr lun ; otr noch ; otro tre ; outliv <crowd>
        suicidal_ideation	3	over is ; own <fluid> ; p ; pa <treatment> ; paid in ; pap par ; pap tom
        suicidal_ideation	3	papel piden ; par llev ; park van ; past saturday ; pastilla del ; pcp ; pd on
        suicidal_ideation	3	peluquer ; pendient de ; perdon ; perdon por ; pick me ; pid es ; pil did
        suicidal_ideation	3	plac said ; plan ; plant clos ; pleas <stop> ; po thi ; pond and ; por nad
        suicidal_ideation	3	psych unit ; pt de ; que alguien ; que anoch ; que mis ; quedar ; quier acab
        suicidal_ideation	3	quier ver ; quiet polit ; quit ; quiten ; rang <say> ; rath a ; rayita
        suicidal_ideation	3	read thes ; real ; receipt in ; recoj a ; record with ; refier ; regal su
        suicidal_ideation	3	regul <write> ; regul mail ; rehears ; releas today ; rep pitch ; rn <drive>
        suicidal_ideation	3	rn <night> ; rn night ; rush on ; s/p <try> ; s/p attempt ; sab fum ; said one
        suicidal_ideation	3	said ther ; say sorry ; school counselor ; se amar ; se ve ; see new ; see yal
        suicidal_ideation	3	sem ; seman nadi ; senorit soy ; sepulved and ; she <school> ; she seen
        suicidal_ideation	3	she wer ; shoebox of ; show that ; show the ; shut <amount> ; si una
        suicidal_ideation	3	sid <leave> ; sis has ; six who ; sleev ; slit ; so neith ; so sur ; sob
        suicidal_ideation	3	sol no ; somebody ought ; somewher that ; son finish ; sorry for ; spar set
        suicidal_ideation	3	spook me ; spot goe ; squar the ; stack the ; stand ther ; stat feel
        suicidal_ideation	3	steady <job> ; step with ; stop answer ; stop being ; straight to
        suicidal_ideation	3	structur and ; su almoh ; su dia ; su guitar ; su senor ; subj 0
        suicidal_ideation	3	substanc not ; sufficient ; sup room ; sur its ; sus <tool> ; sus herramienta
        suicidal_ideation	3	sus teni ; sw from ; tag ; tak biscuit ; talk of ; tambien par ; tan hond
        suicidal_ideation	3	tax and ; teach 0 ; teach the ; teng ni ; teng ningun ; th <outdoors>
        suicidal_ideation	3	th <room> ; th floor ; th or ; that cha ; that goe ; that theyl ; the <pet>
        suicidal_ideation	3	the <pill> ; the application ; the b ; the both ; the couch ; the dying
        suicidal_ideation	3	the eleventh ; the forg ; the gun ; the hoodi ; the kid ; the newspap
        suicidal_ideation	3	the nit ; the off ; the overdos ; the quart ; the rotary ; the sub ; the track
        suicidal_ideation	3	the truck ; them all ; then <promise> ; then <write> ; ther <ask> ; ther ask
        suicidal_ideation	3	ther out ; ther until ; they check ; they pick ; theyr on ; thi inbox
        suicidal_ideation	3	thing from ; thing it ; thousand in ; thru sum ; thursday nit ; tien <cold>
        suicidal_ideation	3	tien fri ; til <night> ; tim doe ; tim get ; tim ive ; to <soon> ; to belong
        suicidal_ideation	3	to cut ; to eleven ; to god ; to next ; to somebody ; to someon ; to thank
        suicidal_ideation	3	tod desd ; today for ; todo me ; told every ; told nobody ; tong ; took off
        suicidal_ideation	3	tool away ; top of ; tourist ; toward the ; turn her ; twenty one
        suicidal_ideation	3	tx <moment> ; typ to ; un <intoxicated> ; un borrach ; un pas
        suicidal_ideation	3	una <treatment> ; una cocin ; uneasy ; unit rn ; up <container> ; up even
        suicidal_ideation	3	up x ; ust sabr ; usted es ; valor ; vayan a ; very calm ; vet ; viend las
        suicidal_ideation	3	viud ; wait to ; wan unaliv ; want and ; want his ; warm xfer ; was <think>
        suicidal_ideation	3	was writ ; wat pil ; wear long ; west <hospital> ; wey ; what spook ; what the
        suicidal_ideation	3	wheth hed ; whisper he ; who <photo> ; who just ; who show ; whoev tak ; widow
        suicidal_ideation	3	wifi and ; wifi password ; with <promise> ; with nam ; without her
        suicidal_ideation	3	wk <school> ; wks found ; wont hear ; word that ; would <go> ; would <wait>
        suicidal_ideation	3	would soon ; would stay ; written down ; written it ; x decad ; y <cold>
        suicidal_ideation	3	y reparti ; ya junt ; year out ; yo bien ; you happen ; you just ; your intak
        suicidal_ideation	3	your wil
        suicidal_ideation	-3	+ <stimulant> ; 0 <friend> ; 0 <last> ; 0 last ; 0 over ; 0 with
        suicidal_ideation	-3	<alcohol> <bodypart> ; <alcohol> down ; <alcohol> in ; <amount> <afraid>
        suicidal_ideation	-3	<amount> <continue> ; <amount> at ; <angry> in ; <ask> <pet> ; <blade> <eat>
        suicidal_ideation	-3	<bodypart> <alcohol> ; <bodypart> <partner> ; <bodypart> <play>
        suicidal_ideation	-3	<break> <month> ; <buy> <stimulant> ; <buy> from ; <buy> it
        suicidal_ideation	-3	<chestheart> <bodypart> ; <chestheart> <moment> ; <church> <room>
        suicidal_ideation	-3	<clinician> is ; <cold> <fluid> ; <colleague> <colleague> ; <consume> <eat>
        suicidal_ideation	-3	<consume> on ; <container> would ; <day> are ; <day> hes ; <daytime> anymor
        suicidal_ideation	-3	<daytime> are ; <drive> <amount> ; <drive> <church> ; <drive> <drive>
        suicidal_ideation	-3	<drive> <emergency> ; <drive> <last> ; <drive> his ; <drive> somewher
        suicidal_ideation	-3	<drug> <stimulant> ; <eat> <medicine> ; <emergency> <clinician>
        suicidal_ideation	-3	<fall> <phone> ; <friend> <amount> ; <friend> <give> ; <friend> <sedative>
        suicidal_ideation	-3	<give> <think> ; <give> to ; <go> <past> ; <go> y ; <headface> <feel>
        suicidal_ideation	-3	<headface> at ; <headface> com ; <headface> lik ; <hear> the
        suicidal_ideation	-3	<height> <play> ; <height> <promise> ; <height> <stimulant>
        suicidal_ideation	-3	<home> <colleague> ; <home> <count> ; <home> <play> ; <home> <tool>
        suicidal_ideation	-3	<home> lik ; <home> to ; <hopeless> a ; <hospital> <think> ; <hospital> d/c
        suicidal_ideation	-3	<hot> <day> ; <illness> <need> ; <insurance> <crowd>
        suicidal_ideation	-3	<insurance> <palecolor> ; <insurance> <think> ; <insurance> <trade>
        suicidal_ideation	-3	<intoxicated> on ; <job> <school> ; <kill> his ; <kin> <asleep> ; <kin> <eat>
        suicidal_ideation	-3	<kin> <start> ; <kin> <year> ; <kin> can ; <kin> is ; <kin> se
        suicidal_ideation	-3	<last> <year> ; <leave> sid ; <moment> <wait> ; <moment> es ; <moment> or
        suicidal_ideation	-3	<moment> out ; <moment> se ; <month> <asleep> ; <month> <leave> ; <month> its
        suicidal_ideation	-3	<need> <insurance> ; <need> <job> ; <need> <stop> ; <need> el
        suicidal_ideation	-3	<needle> <furniture> ; <night> 0 ; <night> <furniture> ; <night> <medicine>
        suicidal_ideation	-3	<night> <smell> ; <night> of ; <order> <record> ; <outdoors> <past>
        suicidal_ideation	-3	<pain> <say> ; <palecolor> <insurance> ; <palecolor> and ; <partner> <day>
        suicidal_ideation	-3	<partner> <feel> ; <partner> <moment> ; <partner> and ; <partner> had
        suicidal_ideation	-3	<past> <consume> ; <past> <need> ; <past> ~pt ; <pet> <phone>
        suicidal_ideation	-3	<pet> <school> ; <phone> if ; <play> <happy> ; <play> <stimulant> ; <play> en
        suicidal_ideation	-3	<play> i ; <relapse> on ; <room> <moment> ; <say> <bodypart> ; <say> <say>
        suicidal_ideation	-3	<say> who ; <school> <rope> ; <school> how ; <sedative> <cold>
        suicidal_ideation	-3	<sedative> <withdrawal> ; <see> <photo> ; <shake> no ; <shame> <say>
        suicidal_ideation	-3	<soon> <say> ; <soon> tim ; <start> as ; <stimulant> + ; <stimulant> <moment>
        suicidal_ideation	-3	<stimulant> from ; <stop> <alcohol> ; <stop> <pill> ; <stranger> <job>
        suicidal_ideation	-3	<stranger> <take> ; <stranger> <town> ; <stranger> and ; <stranger> you
        suicidal_ideation	-3	<think> <calm> ; <think> <kin> ; <think> <start> ; <treatment> <caretaking>
        suicidal_ideation	-3	<treatment> <container> ; <treatment> <past> ; <treatment> <vendor>
        suicidal_ideation	-3	<treatment> and ; <trust> you ; <try> <treatment> ; <vermin> <furniture>
        suicidal_ideation	-3	<volunteer> ; <wait> <say> ; <water> <buy> ; <water> <headface>
        suicidal_ideation	-3	<week> <amount> ; <week> <opioid> ; <week> at ; <week> for ; <week> is
        suicidal_ideation	-3	<withdrawal> <alcohol> ; <withdrawal> <stop> ; <write> <ask> ; <write> <job>
        suicidal_ideation	-3	<write> with ; <year> <asleep> ; <year> <see> ; <year> <stop>
        suicidal_ideation	-3	a <caretaking> ; a <friend> ; a <illness> ; a <law> ; a <phone> ; a <tool>
        suicidal_ideation	-3	a <treatment> ; a bar ; a funeral ; a glas ; a intent ; a job ; a thing
        suicidal_ideation	-3	a thirty ; actual ; acuerd ; adentr ; aged ; agent ; alcohol and ; alg de
        suicidal_ideation	-3	all <night> ; an old ; and <play> ; and got ; and liv ; and our ; ano intent
        suicidal_ideation	-3	appreciat ; apr ; are straight ; are you ; arent ther ; ask is ; assault
        suicidal_ideation	-3	asst ; at our ; babysit ; back to ; baptism ; becaus he ; been clean
        suicidal_ideation	-3	been lik ; bipol ; braz ; breath ; brok my ; bruis ; cabez ; cald
        suicidal_ideation	-3	cam through ; camer ; can <promise> ; can talk ; cant <write> ; cas ya ; cast
        suicidal_ideation	-3	cb ; certain ; cheek ; christma he ; clas de ; clean 0 ; clr <phone> ; coc y
        suicidal_ideation	-3	colg del ; com si ; con mis ; convulsion ; corazon ; could <drive>
        suicidal_ideation	-3	could <say> ; count the ; cousin ; cristal en ; cros guard ; crystal sinc
        suicidal_ideation	-3	curb ; d/c 0 ; dai no ; daught would ; day my ; de <stranger> ; de noch
        suicidal_ideation	-3	de tijuan ; deliver ; dem ; despert y ; detox thi ; diabet ; did two
        suicidal_ideation	-3	died and ; dient par ; dif ; do peopl ; doc say ; doing great ; dond ; dos o
        suicidal_ideation	-3	dri ; el <media> ; el cuent ; elbow ; ell piens ; empez con ; en septiembr
        suicidal_ideation	-3	eso fue ; est <palecolor> ; est aqui ; est vid ; etoh no ; everyon went
        suicidal_ideation	-3	f <need> ; f crack ; fellow ; fent in ; fight ; flow ; for <opioid>
        suicidal_ideation	-3	for <play> ; for day ; for help ; for herself ; for parent ; for thi
        suicidal_ideation	-3	form ~pt ; from <home> ; from <play> ; fue a ; fuman ; garag swept ; gemelo
        suicidal_ideation	-3	get help ; glas and ; go <take> ; god i ; good <daytime> ; got a ; great shap
        suicidal_ideation	-3	grind ; guard las ; h ; hac och ; halfway ; hallway ; has an ; has train
        suicidal_ideation	-3	hav you ; he stop ; he used ; hear it ; hel i ; her ive ; her word
        suicidal_ideation	-3	hes <intoxicated> ; hes ask ; hes hom ; hijo creen ; his <clinician>
        suicidal_ideation	-3	his shirt ; hour of ; husband is ; i <angry> ; i am ; i cri ; i edit
        suicidal_ideation	-3	i enclos ; i had ; i laugh ; i left ; i pay ; ice <eat> ; id think ; ideation
        suicidal_ideation	-3	ill <take> ; im <job> ; im <try> ; im sick ; in <bodypart> ; in <law>
        suicidal_ideation	-3	in any ; in dts ; in envelop ; in high ; in malibu ; in recovery ; ir
        suicidal_ideation	-3	is now ; its <stimulant> ; its soon ; its the ; ive nev ; just <stop>
        suicidal_ideation	-3	just the ; kick ; la <headface> ; la <record> ; la desintoxicacion
        suicidal_ideation	-3	la esquin ; la farmaci ; lat husband ; le est ; left sid ; lif back
        suicidal_ideation	-3	lo <wait> ; madam im ; mak the ; me <afraid> ; me <caretaking> ; me <feel>
        suicidal_ideation	-3	me but ; me one ; mft ; mi <official> ; mi ahij ; mis one ; mom gon ; moment
        suicidal_ideation	-3	month or ; my <home> ; my <law> ; my email ; my nos ; my tongu ; myself on
        suicidal_ideation	-3	nad de ; nad en ; next tim ; ng ; ni el ; no <gun> ; no med ; nobody <leave>
        suicidal_ideation	-3	nod off ; noon ; not even ; not ~<sick> ; not ~sick ; novent ; novent <day>
        suicidal_ideation	-3	novent dia ; oatmeal ; of <moment> ; of <money> ; of <night> ; of <stimulant>
        suicidal_ideation	-3	of em ; of one ; off cok ; often ; old <kin> ; on <hold> ; on <key>
        suicidal_ideation	-3	on <sedative> ; on googl ; on his ; on hold ; one <say> ; one sid ; only that
        suicidal_ideation	-3	or no ; or not ; orang ; otr dia ; our <partner> ; our <town> ; our church
        suicidal_ideation	-3	panel ; papa ; park over ; pas la ; password for ; past thi ; peach ; pet
        suicidal_ideation	-3	phoenix ; pinch ; platic con ; platica ; plug ; podemo ; primer ; prob
        suicidal_ideation	-3	problem ; pus a ; quier ayud ; recal ; regres ; remain ; remember ; resp
        suicidal_ideation	-3	ribbon ; roomat ; roommat say ; ruid de ; rut ; rv ; sab desd ; safe ; sant
        suicidal_ideation	-3	sap ; say and ; say no ; scalp ; scissor to ; se llam ; se pued ; se sali
        suicidal_ideation	-3	seiz ; senor que ; she took ; shop ; sient la ; sinc <amount>
        suicidal_ideation	-3	sinc <daytime> ; sinc yesterday ; sintoma ; six week ; sleep on ; slid down
        suicidal_ideation	-3	slid off ; slipper ; smokin ; somewher ; sport ; stab ; start thi ; statement
        suicidal_ideation	-3	stepdad ; stepfath ; swept out ; tambien ; teenag ; teng dos ; teng segur
        suicidal_ideation	-3	termin me ; thanksgiv ; that <last> ; that <start> ; that my ; that when
        suicidal_ideation	-3	the back ; the elbow ; the green ; the medical ; them to ; they did
        suicidal_ideation	-3	they nap ; thi <town> ; tied to ; tiend ; to giv ; to rehab ; to stab
        suicidal_ideation	-3	tom en ; took one ; traig la ; trailit ; triag ; try ; twelv ; un <crowd>
        suicidal_ideation	-3	un <outdoors> ; un lug ; una <crowd> ; una <home> ; una cas ; up 0 ; urg
        suicidal_ideation	-3	used ; violent ; was <say> ; was a ; was nin ; wed ; wed in ; weeknight
        suicidal_ideation	-3	wer <amount> ; wev been ; what <leave> ; what do ; what now ; wheth you
        """
}
