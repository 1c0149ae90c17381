extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	10	las <put> ; last cal ; late ; leav theyd ; les dij ; lif <clothes> ; lif ins
        suicidal_ideation	10	lif vest ; load <gun> ; long <friend> ; look down ; lookin ; los brazo
        suicidal_ideation	10	man dad ; mat by ; me encarg ; me kier ; me tomorrow ; mean at
        suicidal_ideation	10	mis <medicine> ; molest en ; mom old ; mor each ; mor ya ; mucha vec
        suicidal_ideation	10	my <kill> ; my list ; my switch ; net ya ; next fel ; nic <think> ; nic know
        suicidal_ideation	10	nightstand and ; no 0 ; no estuvier ; no rail ; no toc ; noma estorb
        suicidal_ideation	10	not sorry ; noviembr ya ; of <rope> ; of himself ; of tylenol ; off <drive>
        suicidal_ideation	10	off <leave> ; off <say> ; off alamed ; off left ; oth <headface> ; oth sort
        suicidal_ideation	10	over cereal ; pallbearer ; papel del ; papelit de ; par siempr ; pascu y
        suicidal_ideation	10	password in ; past friday ; past its ; pay out ; perdonenm todo ; performanc
        suicidal_ideation	10	pic of ; pidi disculpa ; pistol on ; playstation ; plot ; point anymor ; ps 0
        suicidal_ideation	10	pul her ; purpos and ; que pront ; que segu ; queden con ; queri decirl
        suicidal_ideation	10	rail 0 ; real long ; refier idea ; regal sus ; ring to ; rio y ; said youl
        suicidal_ideation	10	se duerman ; se quis ; ser en ; she gon ; shown ; shown my ; shut off
        suicidal_ideation	10	sist goodby ; sleep for ; slow voic ; so theyd ; sobran ; someon bet
        suicidal_ideation	10	someth up ; stil want ; stitch at ; suic activ ; sus foto ; taken to
        suicidal_ideation	10	tal the ; team 0 ; techador ; than do ; the bathrob ; the brak ; the closet
        suicidal_ideation	10	the hear ; the insulin ; the ledg ; the letter ; the pallbearer ; the patienc
        suicidal_ideation	10	the pickup ; the rail ; them back ; ther of ; theyl hav ; tim how ; tim say
        suicidal_ideation	10	titl to ; to <height> ; to book ; to mop ; today left ; today say
        suicidal_ideation	10	told anyon ; told my ; tonight on ; tonit im ; tool ; track aft ; turn in
        suicidal_ideation	10	tylenol pm ; unlock ; until sunday ; up ther ; up tomorrow ; us <always>
        suicidal_ideation	10	us should ; use perc ; van a ; veint de ; vena y ; ver que ; watch and
        suicidal_ideation	10	which bridg ; who get ; who shouldnt ; wish i ; year nobody ; yellow lin
        suicidal_ideation	10	yet they ; youl do ; your <clothes>
        suicidal_ideation	9	0 teng ; <alcohol> <record> ; <alone> <clean> ; <ask> how ; <blood> my
        suicidal_ideation	9	<breath> hard ; <buy> already ; <church> 0 ; <church> she ; <clean> <color>
        suicidal_ideation	9	<clothes> <blood> ; <clothes> <kin> ; <clothes> entr ; <count> <afraid>
        suicidal_ideation	9	<count> con ; <count> out ; <day> card ; <day> set ; <die> gestur ; <die> me
        suicidal_ideation	9	<die> ya ; <eat> desd ; <friend> <wait> ; <give> <clothes> ; <give> los
        suicidal_ideation	9	<give> my ; <goodbye> <write> ; <gun> <bodypart> ; <gun> <room>
        suicidal_ideation	9	<height> <night> ; <hold> <wait> ; <kin> <goodbye> ; <kin> <relapse>
        suicidal_ideation	9	<kin> <smell> ; <leave> <tired> ; <medicine> si ; <money> <clothes>
        suicidal_ideation	9	<money> aft ; <need> <home> ; <need> x ; <opening> <fluid> ; <past> <blood>
        suicidal_ideation	9	<past> medical ; <phone> <calm> ; <photo> <water> ; <promise> por
        suicidal_ideation	9	<put> <church> ; <put> <money> ; <rail> <say> ; <rope> himself ; <sad> <say>
        suicidal_ideation	9	<say> be ; <take> <crash> ; <think> <drive> ; <think> <shame>
        suicidal_ideation	9	<tool> <consume> ; <tool> <week> ; <town> bks ; <water> <go> ; <write> q
        suicidal_ideation	9	<year> claus ; <year> til ; a befor ; a descans ; a light ; a proposit
        suicidal_ideation	9	a quit ; a volv ; about <die> ; addres to ; ago medical ; aisl and ; al <soon>
        suicidal_ideation	9	already told ; and <put> ; and let ; and shel ; and stood ; and told
        suicidal_ideation	9	around by ; ash ; asleep now ; audi ; ayud x ; badg on ; barandal del
        suicidal_ideation	9	bartend re ; be any ; be anybody ; be dramatic ; be my ; be no ; be quick
        suicidal_ideation	9	be so ; beam in ; bedtim every ; been look ; birthday card ; bks ; blu box
        suicidal_ideation	9	boi ; boil man ; breath hard ; broth text ; brought in ; by me ; caja con
        suicidal_ideation	9	calm voic ; can turn ; cas nuev ; chosen ; closet door ; clr <breath>
        suicidal_ideation	9	columpi ; com sunday ; con nombr ; cont cuatr ; dad goe ; de avent ; decid it
        suicidal_ideation	9	deed ; del puent ; delet all ; delet my ; descans me ; desintoxicacion per
        suicidal_ideation	9	dia sei ; did he ; didnt <happy> ; didnt laugh ; die ; do bet ; dont pictur
        suicidal_ideation	9	down has ; driv hom ; duti ; each kid ; empti the ; encargu ; encuentr sent
        suicidal_ideation	9	engin ; engin on ; es adict ; est <night> ; est noch ; estoy <think>
        suicidal_ideation	9	everybody if ; everyth so ; everyth squar ; fami should ; fault ; find it
        suicidal_ideation	9	follow her ; for good ; fresh <blood> ; fresh cut ; friday all ; garag
        suicidal_ideation	9	gav notic ; gestur ; get over ; get stuck ; giv addres ; good mom ; got enough
        suicidal_ideation	9	grandson the ; gun out ; hair for ; hannah ; hav sav ; hay <go> ; hay viaj
        suicidal_ideation	9	he plan ; heart med ; her both ; her forearm ; hes head ; hija estarian
        suicidal_ideation	9	his ash ; homestand ; hop the ; hoy fue ; husband ask ; i doubt ; i label
        suicidal_ideation	9	if <trust> ; if god ; im <drive> ; in not ; insuranc cant ; isnt pick ; it can
        suicidal_ideation	9	it tonight ; it would ; item 0 ; itl ; ive tap ; ive work ; ive written
        suicidal_ideation	9	jef y ; kid look ; kier <stop> ; kier dej ; la tand ; label every ; le damo
        suicidal_ideation	9	le hal ; les if ; let id ; lety ; library bks ; library book ; lif <last>
        suicidal_ideation	9	lif last ; light <insurance> ; light bil ; light switch ; lik littl
        suicidal_ideation	9	lin <soon> ; lin next ; littl soldier ; llav de ; llev <week> ; llev semana
        suicidal_ideation	9	lo unic ; look real ; m si ; m told ; mak someth ; mam yo ; mas escribirl
        suicidal_ideation	9	math on ; me baj ; me bes ; me cort ; me inscrib ; me theyl ; me voy
        suicidal_ideation	9	mejor me ; minu ; mis <pet> ; mis sobrino ; mot noma ; my dear ; my department
        suicidal_ideation	9	my thigh ; myself ; nadi <go> ; nam # ; nen me ; ngl ; no consigu ; no fue
        suicidal_ideation	9	no need ; nobodyl ; not around ; not is ; nuev con ; of end ; of today
        suicidal_ideation	9	off one ; ok dont ; old <pet> ; one box ; one cam ; only has ; outsid iop
        suicidal_ideation	9	paint it ; paper and ; paper cam ; password is ; pens en ; pensamiento
        suicidal_ideation	9	pharmacist how ; plane ; probab say ; proposit ; pt etoh ; qued un ; queri
        suicidal_ideation	9	quis much ; rail on ; ranch aft ; ratic ; rearrang ; refus hosp ; rent your
        suicidal_ideation	9	reparti los ; reservo ; return library ; said next ; said thi ; sam friday
        suicidal_ideation	9	sel for ; self with ; semana pens ; servic weapon ; she re ; si thi ; sigu dic
        suicidal_ideation	9	sist said ; slow down ; so they ; soldadito ; som night ; son nam ; sop y
        suicidal_ideation	9	sort my ; spr back ; squar with ; stat he ; su bod ; su per ; sutur
        suicidal_ideation	9	sweet sinc ; switch ; teng <think> ; teng pens ; teni a ; that that
        suicidal_ideation	9	the apartment ; the aquarium ; the blad ; the cabinet ; the clos ; the count
        suicidal_ideation	9	the deed ; the freight ; the not ; the pink ; the reservo ; the sea
        suicidal_ideation	9	ther <soon> ; thi <week> ; thi rock ; think theyd ; tick it ; til company
        suicidal_ideation	9	tim one ; titl is ; to deal ; tuesday becaus ; twic today ; unaliv myself
        suicidal_ideation	9	unbuckl ; uno por ; uno ya ; up angry ; up enough ; up just ; venen ; veo mas
        suicidal_ideation	9	vincent thoma ; viv se ; voy a ; wait long ; walk her ; way you ; whichev way
        suicidal_ideation	9	who ever ; whoev has ; whol <continue> ; whol stil ; widow bourbon ; wif hasnt
        suicidal_ideation	9	wil quit ; with plan ; with ston ; wont see ; would <take> ; wreck the ; x eso
        suicidal_ideation	9	ya le ; ya lo ; ya soy ; year claus ; yo con ; your tru
        suicidal_ideation	8	0 outsid ; 0 pag ; 0 text ; 0 warm ; <alcohol> <trust> ; <always> <key>
        suicidal_ideation	8	<amount> squar ; <amount> tranquila ; <angry> <week> ; <asleep> de
        suicidal_ideation	8	<blade> <write> ; <bodypart> <official> ; <bodypart> both
        suicidal_ideation	8	<breath> <outdoors> ; <buy> <alone> ; <buy> och ; <child> dont ; <child> nam
        suicidal_ideation	8	<child> van ; <church> <trust> ; <continue> busy ; <count> twic ; <day> refus
        suicidal_ideation	8	<daytime> <lock> ; <die> <write> ; <die> junt ; <die> lik ; <feel> noth
        suicidal_ideation	8	<fire> <last> ; <furniture> or ; <give> anybody ; <go> <rail> ; <go> m
        suicidal_ideation	8	<go> que ; <gun> besid ; <happy> <promise> ; <hear> wil ; <height> <key>
        suicidal_ideation	8	<height> <put> ; <height> <say> ; <height> is ; <hit> enfrent
        suicidal_ideation	8	<hot> <continue> ; <key> + ; <kin> pa ; <kin> wher ; <kin> which
        suicidal_ideation	8	<last> <awake> ; <leave> and ; <lock> <water> ; <media> <leave>
        suicidal_ideation	8	<medicine> <stranger> ; <moment> al ; <money> <die> ; <need> <fire>
        suicidal_ideation	8	<need> <goodbye> ; <outdoors> <hear> ; <partner> until ; <pet> a ; <pet> lik
        suicidal_ideation	8	<phone> <blade> ; <pill> <kill> ; <put> <buy> ; <put> them
        suicidal_ideation	8	<record> <furniture> ; <room> be ; <room> pt ; <rope> <tool> ; <rope> is
        suicidal_ideation	8	<sad> i ; <say> op ; <school> al ; <see> <daytime> ; <sober> <continue>
        suicidal_ideation	8	<stop> <promise> ; <stranger> besid ; <stranger> point ; <take> all
        suicidal_ideation	8	<take> own ; <think> <awake> ; <tool> <key> ; <trade> off ; <treatment> clean
        suicidal_ideation	8	<trust> <take> ; <try> <water> ; <try> ahorc ; <wait> long ; <water> is
        suicidal_ideation	8	<year> up ; a <smell> ; a mercy ; a not ; a pag ; a smel ; a vacation ; abaj
        suicidal_ideation	8	aft friday ; ago to ; agu se ; alguien y ; all <put> ; am pt ; am tel
        suicidal_ideation	8	an <leave> ; and <container> ; and blow ; and leav ; and log ; anoth <night>
        suicidal_ideation	8	anybody wil ; apagu el ; apt <say> ; apuren ; are <furniture> ; are <stop>
        suicidal_ideation	8	are cal ; ask staf ; at forest ; attempt ; automatic ; barstow for
        suicidal_ideation	8	bathroom mirror ; be lik ; be long ; be up ; been <money> ; being a
        suicidal_ideation	8	besid the ; bet at ; bil is ; both parrot ; boy next ; brain out ; brak
        suicidal_ideation	8	bro say ; brows ; but <calm> ; but quiet ; by <always> ; by <fall> ; by every
        suicidal_ideation	8	by fal ; cad niet ; cal record ; can gues ; carol who ; cart with
        suicidal_ideation	8	casserol dish ; cat so ; cereal bowl ; chang my ; check to ; cld ; clean than
        suicidal_ideation	8	client numb ; cok yrs ; cold wat ; com cuand ; com im ; com look
        suicidal_ideation	8	commit <die> ; commit suicid ; compr och ; con plan ; confes ; cry hard
        suicidal_ideation	8	d now ; day told ; de <take> ; de cad ; de fuer ; de vid ; deductibl 0
        suicidal_ideation	8	degre and ; descans el ; desd aca ; desd hoy ; despidi de ; dig a ; dio me
        suicidal_ideation	8	dish and ; do liv ; dog at ; dont expect ; dont look ; dont send ; dres the
        suicidal_ideation	8	driv off ; driv out ; dx <furniture> ; dx bed ; each of ; easi ; easiest
        suicidal_ideation	8	edg and ; el cajon ; el celul ; el ciel ; el frasc ; en est ; encarg los
        suicidal_ideation	8	ensen al ; entregu las ; esa oportunidad ; escogi ; estan las
        suicidal_ideation	8	estarian <amount> ; estarian mas ; even <afraid> ; everyon and ; f cna
        suicidal_ideation	8	f sound ; falt que ; fed the ; fil befor ; fin <record> ; fin print
        suicidal_ideation	8	finish and ; firearm ; flat ; floor im ; for camp ; for everyth ; for si
        suicidal_ideation	8	for sunday ; for thur ; forearm last ; fram on ; from psych ; from walk
        suicidal_ideation	8	ful <container> ; ful <day> ; furiou at ; gallo pag ; goe straight
        suicidal_ideation	8	goodby for ; goodby let ; gracia por ; graciou ; grain leg ; guit ; hac falt
        suicidal_ideation	8	hand both ; hand his ; has <start> ; has begun ; has skip ; hav <think>
        suicidal_ideation	8	he <rope> ; head down ; heard it ; her go ; her past ; herself in
        suicidal_ideation	8	hes <write> ; highest ; him it ; his <shame> ; his gun ; hond ; hour look
        suicidal_ideation	8	hour our ; hous told ; how <intoxicated> ; how calm ; how they ; hurt les
        suicidal_ideation	8	i bought ; i keep ; i return ; i tie ; i tri ; id leav ; ideacion ; if shed
        suicidal_ideation	8	in first ; is <past> ; it bet ; it hard ; it not ; its <trade> ; ive <write>
        suicidal_ideation	8	ive mad ; ive paid ; joven 0 ; juev de ; just being ; just googl ; keep busy
        suicidal_ideation	8	keep cut ; key + ; key so ; kind <need> ; kind on ; know why ; l wrist
        suicidal_ideation	8	la <key> ; la culp ; la munec ; la oril ; la sog ; las <promise> ; las gracia
        suicidal_ideation	8	las vacuna ; lat <amount> ; late and ; laugh it ; le entregu ; le pidi
        suicidal_ideation	8	left it ; left the ; left to ; lif <night> ; lif for ; lif on ; lin item
        suicidal_ideation	8	lin through ; lin twic ; lista ; liv two ; long it ; los carro ; los quinc
        suicidal_ideation	8	los tramit ; lot en ; mail back ; mak <think> ; mak plan ; many yrs ; mas del
        suicidal_ideation	8	mas tranquila ; me past ; mean all ; meant it ; medicar only ; mejor
        suicidal_ideation	8	mejor con ; meno la ; mention 0 ; mention he ; mij a ; mil from ; milagr
        suicidal_ideation	8	mor tast ; moth found ; moth look ; muy <asleep> ; muy dorm ; my belt
        suicidal_ideation	8	my jefit ; my pic ; my rn ; myself figur ; ni <need> ; nic for ; nin through
        suicidal_ideation	8	ningun <go> ; nino con ; no quier ; no tengan ; no va ; no voy ; noma <wait>
        suicidal_ideation	8	noma esper ; noma falt ; nombr desd ; not being ; not wak ; now look
        suicidal_ideation	8	of <sad> ; of cry ; of everybody ; offic plant ; ojal ; on jan ; on then
        suicidal_ideation	8	one guy ; one left ; open up ; oril ; our <headface> ; out which ; overpas at
        suicidal_ideation	8	own <build> ; pa cuand ; padr toma ; pag lo ; paid through ; panteon junt
        suicidal_ideation	8	papelit que ; partn use ; pas my ; pens ; phon rang ; phq 0 ; pil 0 ; pleas do
        suicidal_ideation	8	policy is ; post a ; primer en ; purpos let ; push my ; q los ; q ya
        suicidal_ideation	8	que cosa ; que hacerl ; que van ; quebr la ; quier dar ; quier segu
        suicidal_ideation	8	rafter in ; re <soon> ; re next ; read <say> ; rehom both ; roof of ; roxi up
        suicidal_ideation	8	said flat ; sam font ; say sob ; school if ; se <goodbye> ; se despidi
        suicidal_ideation	8	seal and ; see 0 ; send anybody ; set out ; she diabetic ; she vap ; shed be
        suicidal_ideation	8	shift i ; si <say> ; sign over ; sit besid ; sit by ; soap dish ; sob stil
        suicidal_ideation	8	sobr par ; soon ; stand clos ; steep ; stop thinkin ; suic y ; suicid for
        suicidal_ideation	8	suicid lik ; suicidal intent ; sus gallo ; swallow every ; tak long
        suicidal_ideation	8	taken all ; taken my ; talk down ; talk me ; text you ; th st ; th street
        suicidal_ideation	8	the <height> ; the <rope> ; the arithmetic ; the goodby ; the guit ; the lif
        suicidal_ideation	8	the planet ; the point ; the saf ; the sil ; the soap ; therapist ct ; theyd
        suicidal_ideation	8	theyd do ; theyv <stop> ; think about ; thoma ; thought yes ; thur back
        suicidal_ideation	8	thursday so ; tidy ; tiemp <need> ; tien <think> ; to <kin> ; to argu
        suicidal_ideation	8	to both ; to each ; to everybody ; to kil ; to kms ; told his ; tonight so
        suicidal_ideation	8	tranquila ; trash is ; truck is ; truck with ; tue appt ; turn eighteen
        suicidal_ideation	8	twic <day> ; und and ; up <month> ; up octob ; up sat ; va a ; vaci el
        suicidal_ideation	8	vacuna y ; vec piens ; wan ; watch + ; weekend my ; wer out ; which suit
        suicidal_ideation	8	who last ; who stop ; with pistol ; with so ; wk abt ; wont <see> ; wont pick
        suicidal_ideation	8	work it ; wouldnt tak ; wrist on ; wrong sid ; xfer m ; y pastel ; y uninsur
        suicidal_ideation	8	ya <think> ; ya <wait> ; ya era ; ya qued ; year up ; you und ; you wer
        suicidal_ideation	8	your now ; yrs for
        suicidal_ideation	7	/ medic ; 0 <clean> ; 0 dat ; 0 ft ; 0 fum ; 0 stat ; <afraid> hes
        suicidal_ideation	7	<always> all ; <always> cos ; <amount> wil ; <appointment> <hold>
        suicidal_ideation	7	<ask> <die> ; <awake> nunc ; <bodypart> already ; <break> off ; <build> <day>
        suicidal_ideation	7	<calm> <last> ; <calm> it ; <cannabis> <clinician> ; <cannabis> noma
        suicidal_ideation	7	<caretaking> <furniture> ; <child> <blood> ; <child> as ; <child> for
        suicidal_ideation	7	<child> i ; <child> wil ; <church> ni ; <clean> par ; <clean> und
        suicidal_ideation	7	<container> <child> ; <container> int ; <continue> <last> ; <continue> be
        suicidal_ideation	7	<count> <limp> ; <crowd> for ; <crowd> should ; <day> <height>
        suicidal_ideation	7	<day> <threat> ; <day> nobody ; <day> present ; <day> you ; <die> <caretaking>
        suicidal_ideation	7	<die> <week> ; <die> desd ; <die> herself ; <drive> <height> ; <drive> <rail>
        suicidal_ideation	7	<emergency> rn ; <friend> <day> ; <friend> mad ; <give> <pet> ; <give> <soon>
        suicidal_ideation	7	<go> <give> ; <hear> <past> ; <hear> off ; <height> <colleague> ; <height> by
        suicidal_ideation	7	<height> has ; <height> ive ; <height> peatonal ; <hold> <always>
        suicidal_ideation	7	<home> <awake> ; <hot> <go> ; <insurance> <hit> ; <insurance> than
        suicidal_ideation	7	<key> <daytime> ; <key> stick ; <kill> <continue> ; <last> <think>
        suicidal_ideation	7	<leave> <opening> ; <lock> <clothes> ; <medicine> desd ; <money> through
        suicidal_ideation	7	<month> <vendor> ; <need> <hopeless> ; <need> cer ; <need> off ; <night> <see>
        suicidal_ideation	7	<opening> doesnt ; <opening> that ; <opioid> n ; <order> <clean>
        suicidal_ideation	7	<pain> <write> ; <partner> <crash> ; <past> d/c ; <pet> so ; <photo> del
        suicidal_ideation	7	<pill> <bodypart> ; <promise> op ; <put> <rope> ; <rail> <alcohol>
        suicidal_ideation	7	<rail> doesnt ; <rarely> me ; <record> her ; <relapse> <day>
        suicidal_ideation	7	<room> <alcohol> ; <room> rath ; <rope> around ; <rope> con ; <rope> que
        suicidal_ideation	7	<sad> <outdoors> ; <sad> <put> ; <say> <shame> ; <say> asi ; <say> em
        suicidal_ideation	7	<say> youl ; <see> im ; <see> myself ; <see> up ; <shame> de ; <soon> <night>
        suicidal_ideation	7	<soon> be ; <soon> would ; <start> <rope> ; <stimulant> igual ; <stop> <buy>
        suicidal_ideation	7	<stop> him ; <stranger> <think> ; <stranger> <threat> ; <stranger> releas
        suicidal_ideation	7	<take> <asleep> ; <take> <die> ; <take> has ; <take> which ; <think> <church>
        suicidal_ideation	7	<think> <go> ; <think> <past> ; <think> b ; <think> en ; <town> <media>
        suicidal_ideation	7	<trust> one ; <try> <last> ; <try> <photo> ; <try> on ; <wait> <week>
        suicidal_ideation	7	<water> <night> ; <write> <goodbye> ; <write> las ; a <rope> ; a countdown
        suicidal_ideation	7	a decirl ; a hos ; a replacement ; a semi ; a ser ; ablen ; abraz ; abt tx
        suicidal_ideation	7	acomodan ; activ <die> ; activ suicidal ; admit drink ; affect ; ahead for
        suicidal_ideation	7	al cuart ; all hav ; all set ; already <put> ; already decid ; am suicidal
        suicidal_ideation	7	ambien was ; and <child> ; and <leave> ; and apologiz ; and cans ; and honest
        suicidal_ideation	7	and kis ; and next ; anymor ; anywher on ; apart lug ; apartment the
        suicidal_ideation	7	aqui noma ; arithmetic ; as hes ; as quick ; at ups ; attempt on
        suicidal_ideation	7	away <always> ; away every ; b in ; ban me ; bar four ; batallen ; be anywher
        suicidal_ideation	7	be found ; beach towel ; been giv ; beg us ; blad out ; ble the ; board +
        suicidal_ideation	7	bod y ; bottom has ; box at ; boy and ; bridg pil ; broth left ; buoy
        suicidal_ideation	7	but <drive> ; cad cos ; caguama y ; calm la ; cam en ; can <stop> ; can for
        suicidal_ideation	7	cap off ; car a ; carg y ; cas dej ; cer y ; chil with ; chof 0 ; clas to
        suicidal_ideation	7	clos i ; clos with ; clr bro ; colleg ra ; com hac ; com par ; com upon
        suicidal_ideation	7	completenes ; could just ; counselor 0 ; countdown ; cuadern de ; cuelg
        suicidal_ideation	7	dai all ; de cuant ; de piedr ; de secundari ; decid wheth ; deed is ; del dia
        suicidal_ideation	7	del viern ; despert nunc ; despertador ; disclos suicidal ; domicili
        suicidal_ideation	7	doming los ; door at ; dya ; each 0 ; each <year> ; each year ; east key
        suicidal_ideation	7	el <container> ; el arbol ; el cuadern ; el despertador ; emt friend
        suicidal_ideation	7	en <leave> ; en detox ; encarg a ; endors si ; era tod ; es suen ; even for
        suicidal_ideation	7	even on ; every casserol ; everyon is ; everyon slap ; everyon so
        suicidal_ideation	7	f <bodypart> ; f dtr ; f sob ; ff / ; finish fiv ; first her ; fith ; fith of
        suicidal_ideation	7	fiv most ; food not ; for completenes ; for safety ; forest lawn ; fot
        suicidal_ideation	7	fresn on ; fri today ; friday fiv ; garaj con ; get shut ; gon <need>
        suicidal_ideation	7	gon <rope> ; gon hang ; gon need ; gon unaliv ; good hand ; got past
        suicidal_ideation	7	group any ; had eleven ; had every ; halloween 0 ; hast manan ; her <day>
        suicidal_ideation	7	her closet ; her no ; her now ; herself sunday ; hes <give> ; hes good
        suicidal_ideation	7	hes text ; him what ; himself <night> ; his shot ; his wed ; hol <container>
        suicidal_ideation	7	hom until ; hom wif ; hos for ; hoy me ; hs <school> ; husband put ; i look
        suicidal_ideation	7	i meant ; i stand ; i tied ; i wouldnt ; id sign ; id start ; id written
        suicidal_ideation	7	if nobody ; igual q ; im clock ; im drunk ; im find ; im think ; import nad
        suicidal_ideation	7	in garag ; in neutral ; in tim ; ins would ; insulin pen ; int <bodypart>
        suicidal_ideation	7	int anyth ; intak mon ; intox ; is anyon ; is below ; it im ; it look
        suicidal_ideation	7	it wasnt ; it wont ; itl be ; ive <job> ; ive charg ; ive empti
        suicidal_ideation	7	just <continue> ; just <kin> ; just dad ; just thought ; just tidy ; key stick
        suicidal_ideation	7	kid i ; la cuerd ; la frent ; la operador ; la pacienci ; la tienen
        suicidal_ideation	7	las escritura ; latch ; late on ; lavab y ; le debi ; le pedi ; least the
        suicidal_ideation	7	lech ; les he ; les reparti ; level the ; lif ; lik on ; lin <take> ; lin i
        suicidal_ideation	7	lineman 0 ; list on ; lo pens ; load for ; long <trust> ; long trust ; look up
        suicidal_ideation	7	los gallo ; los quier ; lying down ; m court ; m quiet ; m refus ; m vet
        suicidal_ideation	7	mail my ; mat who ; me <child> ; me <need> ; me par ; mean <leave> ; mes lo
        suicidal_ideation	7	metrolink ; mi amig ; mo rent ; mom whol ; mon if ; month last ; morirs
        suicidal_ideation	7	morphin sinc ; much long ; muy <calm> ; my peac ; my thank ; myself <day>
        suicidal_ideation	7	myself today ; myself with ; nam off ; nbr <phone> ; nbr cal ; neck she
        suicidal_ideation	7	neutral and ; ni gana ; ni le ; niec nam ; night i ; nit deep ; nit on
        suicidal_ideation	7	no <bodypart> ; no batallen ; nobody wil ; noma <need> ; norc lik
        suicidal_ideation	7	nos cuidamo ; not <lock> ; not com ; not i ; not plan ; not troubl ; notari
        suicidal_ideation	7	notari par ; noth her ; o ya ; of pain ; off already ; on roommat ; on say
        suicidal_ideation	7	on whoev ; onc im ; one <leave> ; one <stranger> ; only word ; open <think>
        suicidal_ideation	7	open what ; or anywher ; or at ; out <always> ; out every ; out to
        suicidal_ideation	7	over <die> ; over memorial ; pa ; pa mi ; paid ; par nad ; past the
        suicidal_ideation	7	past tonight ; pay when ; peatonal ; pedi ; pedi perdon ; pen that ; phq
        suicidal_ideation	7	piens en ; pier ; pink <relapse> ; pink slip ; pint aft ; plan b ; plan jump
        suicidal_ideation	7	plan on ; porqu <daytime> ; porqu manan ; pres and ; ps ; pt fent ; puebl me
        suicidal_ideation	7	puent peatonal ; put you ; q quier ; que aprendi ; que ya ; quick as
        suicidal_ideation	7	quier cer ; quiet it ; quit answer ; quit mak ; quiten los ; radi work ; recoj
        suicidal_ideation	7	record a ; redid ; reek of ; regal guitar ; rehab no ; replacement nobody
        suicidal_ideation	7	return on ; right up ; riv with ; rop ; said in ; santo y ; sav up ; say good
        suicidal_ideation	7	say sixty ; se adelant ; se cort ; se rio ; segur social ; self <home> ; semi
        suicidal_ideation	7	send any ; she <illness> ; she one ; shed rath ; sheet for ; shel hav
        suicidal_ideation	7	should get ; shouldv ; show him ; si <trust> ; si consum ; si dio ; sist the
        suicidal_ideation	7	slot to ; slow <hear> ; slow on ; so <treatment> ; so nobody ; sobrin tien
        suicidal_ideation	7	sol queri ; somebody check ; son sol ; soon be ; soon would ; soph <stimulant>
        suicidal_ideation	7	spot by ; st <consume> ; st drink ; stil be ; stitch ; street drug ; suen el
        suicidal_ideation	7	suicidal and ; sun he ; sunday you ; sus <photo> ; suspiciou ; suy con
        suicidal_ideation	7	swallow ; swallow what ; switch off ; tech job ; tel anyon ; teng en ; th when
        suicidal_ideation	7	thank op ; that everyth ; that fit ; the <key> ; the amp ; the co ; the edg
        suicidal_ideation	7	the fern ; the furnac ; the lan ; the rang ; the rent ; the spac ; the tool
        suicidal_ideation	7	the trunk ; them bet ; then <continue> ; then thank ; ther decid ; ther to
        suicidal_ideation	7	thi but ; think how ; think of ; think somebody ; thre oxy ; throw myself
        suicidal_ideation	7	thur is ; tienen en ; tim no ; titl sign ; to carol ; to look ; to tak
        suicidal_ideation	7	tocari ; toda sus ; told chaplain ; told husb ; told the ; tonit ; too long
        suicidal_ideation	7	took everyth ; top <container> ; top draw ; traffic audibl ; trash out ; tub y
        suicidal_ideation	7	turn it ; u wer ; un sobr ; unaliv herself ; up most ; up tmrw ; up trash
        suicidal_ideation	7	us both ; vec me ; vet 0 ; vez hoy ; vid ; voy manej ; w/o her ; was check
        suicidal_ideation	7	wed all ; whoev ; whoev it ; why did ; why id ; why yet ; widow and
        suicidal_ideation	7	widow ask ; wip the ; with mrs ; wors sinc ; would <leave> ; would do
        suicidal_ideation	7	would leav ; would sav ; writ if ; written to ; xfer 0 ; y say ; ya ni
        suicidal_ideation	7	ya noma ; yest told ; you read ; youl be
        """
}
