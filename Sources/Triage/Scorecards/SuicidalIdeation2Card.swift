extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	9	a favor ; about <drive> ; affair ; aft <always> ; aisl and ; al gat
        suicidal_ideation	9	aliv anymor ; aliv for ; all my ; already told ; am too ; ambien was
        suicidal_ideation	9	an <crash> ; an accident ; and sign ; and simp ; and strong ; and told
        suicidal_ideation	9	anymor ; anymor i ; anyon for ; are <stop> ; around by ; asleep now
        suicidal_ideation	9	at forest ; attempt 0 ; badg on ; bathroom mirror ; be to ; beam in ; bedsheet
        suicidal_ideation	9	been <school> ; being a ; belt ; beneficiary form ; bks ; bleach ; boi
        suicidal_ideation	9	bor toda ; both wrist ; breath hard ; brows ; but <calm> ; but quiet
        suicidal_ideation	9	by <always> ; by every ; cabinet about ; cad una ; caja con ; cld
        suicidal_ideation	9	closet door ; clr <breath> ; cold wat ; conmig <go> ; contract for
        suicidal_ideation	9	d <partner> ; d now ; d wif ; damo ; de <take> ; de alguien ; de avent
        suicidal_ideation	9	de secundari ; de viaj ; deed ; deep than ; degre and ; dejam ; despidi
        suicidal_ideation	9	didnt <happy> ; didnt <take> ; didnt laugh ; die ; do bet ; doe <cold>
        suicidal_ideation	9	doming ya ; dont pictur ; duti ; el barandal ; en est ; endors passiv ; engin
        suicidal_ideation	9	es adict ; escuel y ; ese dia ; estoy <think> ; estoy <tired> ; every account
        suicidal_ideation	9	everybody if ; everyon and ; everyon is ; f told ; fair to ; fami should
        suicidal_ideation	9	feet of ; fin <record> ; fin nad ; fin print ; flat ; for camp ; for everyth
        suicidal_ideation	9	fot de ; frent y ; ful <container> ; gallo pag ; garag ; gav notic ; get over
        suicidal_ideation	9	get ther ; giv loc ; gon off ; got enough ; had <always> ; hair aft
        suicidal_ideation	9	hav <die> ; hav <think> ; hav thought ; her both ; her go ; her spin
        suicidal_ideation	9	heroin sinc ; herramient ; hes <write> ; hija estarian ; him how ; himself in
        suicidal_ideation	9	his dog ; his jacket ; hom until ; hop its ; hop the ; hos and ; how high
        suicidal_ideation	9	i bought ; i doubt ; i keep ; if ill ; im <need> ; inpt inf ; insuranc cant
        suicidal_ideation	9	is denis ; isnt pick ; its <clothes> ; its plenty ; its short ; just keep
        suicidal_ideation	9	k <amount> ; keep rehears ; key hang ; kid look ; kid next ; know why
        suicidal_ideation	9	l wrist ; la <calm> ; la and ; la pacienci ; last cal ; lat than ; le hal
        suicidal_ideation	9	le pidi ; les dij ; les if ; let id ; library bks ; lif <last> ; lif <night>
        suicidal_ideation	9	lif last ; lik hav ; lin get ; llav de ; lo teng ; long <friend> ; long it
        suicidal_ideation	9	look real ; lot en ; mas del ; mat by ; me calm ; me past ; meant it ; meno la
        suicidal_ideation	9	minu ; mis sobrino ; mom old ; my dear ; myself <alone> ; myself <continue>
        suicidal_ideation	9	myself again ; myself alon ; nadi <go> ; nadi tien ; nam off ; nen me
        suicidal_ideation	9	next fel ; nin through ; nit on ; no 0 ; no mean ; no rail ; noma <wait>
        suicidal_ideation	9	noma esper ; not sorry ; noviembr ya ; of tylenol ; off <leave> ; off left
        suicidal_ideation	9	on way ; one <leave> ; only com ; orang bottl ; oth sort ; pa ; pa cuand
        suicidal_ideation	9	paid through ; par siempr ; pascu y ; pay out ; pens ; performanc ; perky
        suicidal_ideation	9	pharmacist how ; pil 0 ; pil would ; playstation ; plot ; pres and
        suicidal_ideation	9	priest for ; que <awake> ; que contesten ; queden con ; rail 0 ; ratic
        suicidal_ideation	9	razor in ; real far ; real long ; reparti sus ; reservo and ; return library
        suicidal_ideation	9	said thi ; said youl ; sam friday ; se quier ; see 0 ; self with ; she re
        suicidal_ideation	9	should get ; show him ; shown my ; si <say> ; si on ; si plan ; si thi
        suicidal_ideation	9	sleep for ; sobran ; som night ; someon bet ; sop y ; sort my ; stat he
        suicidal_ideation	9	stitch at ; su bod ; superficial ; swallow ; swallow the ; tantit ; techador
        suicidal_ideation	9	th street ; than do ; the arithmetic ; the deed ; the edg ; the goodby
        suicidal_ideation	9	the hos ; the letter ; the rop ; them back ; theyl hav ; thi <week> ; thi rock
        suicidal_ideation	9	thing out ; think about ; tied the ; titl to ; to <kin> ; to both
        suicidal_ideation	9	to everybody ; to mop ; today say ; tonit im ; trabaj ni ; truck is ; un frasc
        suicidal_ideation	9	una 0 ; und and ; unlock ; up <month> ; up enough ; up octob ; up ther
        suicidal_ideation	9	up tomorrow ; va a ; vena ; way you ; who shouldnt ; whoev ; wil quit
        suicidal_ideation	9	with <rope> ; wont <see> ; work it ; would do ; wreck the ; wrist superficial
        suicidal_ideation	9	x eso ; xfer m ; ya lo ; year by ; you read ; you wer
        suicidal_ideation	8	0 <try> ; 0 ft ; 0 text ; 0 warm ; <alcohol> <trust> ; <awake> nunc
        suicidal_ideation	8	<breath> <outdoors> ; <buy> already ; <calm> it ; <child> for ; <child> i
        suicidal_ideation	8	<child> so ; <child> the ; <church> she ; <clean> <color> ; <clothes> <school>
        suicidal_ideation	8	<container> <child> ; <container> <key> ; <continue> <last> ; <day> card
        suicidal_ideation	8	<daytime> <lock> ; <die> <caretaking> ; <die> <write> ; <die> junt ; <eat> tim
        suicidal_ideation	8	<friend> you ; <give> <pet> ; <give> his ; <give> los ; <gun> <container>
        suicidal_ideation	8	<gun> <room> ; <gun> <write> ; <happy> <promise> ; <hear> wil
        suicidal_ideation	8	<height> <night> ; <height> <put> ; <height> <say> ; <key> <container>
        suicidal_ideation	8	<key> the ; <kill> <night> ; <kin> <relapse> ; <kin> wher ; <last> y
        suicidal_ideation	8	<leave> <opening> ; <leave> la ; <media> <leave> ; <media> her ; <money> <die>
        suicidal_ideation	8	<need> <goodbye> ; <need> <home> ; <need> <hopeless> ; <need> <rope>
        suicidal_ideation	8	<need> off ; <night> <ask> ; <night> on ; <outdoors> <hear> ; <pain> myself
        suicidal_ideation	8	<partner> until ; <pet> a ; <pet> lik ; <pet> shot ; <phone> <blade>
        suicidal_ideation	8	<photo> <goodbye> ; <pill> <kill> ; <promise> op ; <promise> todo
        suicidal_ideation	8	<put> <church> ; <room> be ; <room> pt ; <room> und ; <rope> <bodypart>
        suicidal_ideation	8	<rope> is ; <rope> myself ; <say> <shame> ; <say> my ; <see> myself
        suicidal_ideation	8	<stop> him ; <stranger> check ; <take> <asleep> ; <take> has ; <take> which
        suicidal_ideation	8	<think> <go> ; <think> <water> ; <tired> <breath> ; <tired> <job>
        suicidal_ideation	8	<trade> off ; <week> nobody ; <write> <goodbye> ; <year> <cold> ; a <rope>
        suicidal_ideation	8	a befor ; a pag ; a vacation ; a volv ; abaj ; about all ; addres to
        suicidal_ideation	8	aft final ; agu se ; al cuart ; alguien y ; all hav ; am pt ; and <tool>
        suicidal_ideation	8	and leav ; and log ; and stood ; anoth <night> ; anybody wil ; apt <say>
        suicidal_ideation	8	apuren ; are <furniture> ; are cal ; as <kin> ; ash ; attempt ; bartend re
        suicidal_ideation	8	be anybody ; be found ; be too ; beach towel ; been sort ; birthday card
        suicidal_ideation	8	blind down ; bonita ; both with ; broth the ; buoy ; but you ; by <rope>
        suicidal_ideation	8	caguama y ; calm voic ; cancel ; cancion ; car run ; cas dej ; casserol dish
        suicidal_ideation	8	chang my ; check to ; chosen ; ciel ; cle <amount> ; client numb ; clos with
        suicidal_ideation	8	con <think> ; congregant 0 ; cont cuatr ; counselor 0 ; count so ; count what
        suicidal_ideation	8	crisi lin ; cuent y ; cut wrist ; de clonazepam ; de fuer ; de vid
        suicidal_ideation	8	decid that ; deed is ; del <height> ; delet all ; descans me ; despedi
        suicidal_ideation	8	despedi de ; despert nunc ; di de ; did fin ; dij en ; dio me ; diosit
        suicidal_ideation	8	dog goe ; dog shot ; dont expect ; dont test ; door open ; down has ; driv hom
        suicidal_ideation	8	easiest ; el <container> ; el puent ; el sol ; ell cre ; encarg los
        suicidal_ideation	8	entir bottl ; envelop for ; es ahi ; espald en ; est <night> ; est noch
        suicidal_ideation	8	everyth so ; f sob ; fault ; finish and ; finish him ; fistful of ; follow her
        suicidal_ideation	8	for aft ; for friday ; forest lawn ; fot ; fram on ; frasc enter
        suicidal_ideation	8	fresh <blood> ; fresh cut ; furiou at ; get shut ; get which ; gin at
        suicidal_ideation	8	gon <die> ; gon <drive> ; gon driv ; good mom ; goodby for ; goodby let
        suicidal_ideation	8	gracia por ; gun out ; hair for ; hand both ; hand his ; hang attempt
        suicidal_ideation	8	hang myself ; hav <put> ; hav decid ; hav forty ; hav sav ; hav suicidal
        suicidal_ideation	8	he <rope> ; he hug ; he plan ; heard it ; heart med ; her keep ; her lin
        suicidal_ideation	8	heroin desd ; hes head ; highest ; his board ; homestand ; hos for ; hour our
        suicidal_ideation	8	how <intoxicated> ; how they ; hoy fue ; hurt les ; i meant ; i smil ; i tie
        suicidal_ideation	8	ideacion suic ; if <trust> ; if god ; if shed ; im <sober> ; im sorry
        suicidal_ideation	8	int <bodypart> ; is anyon ; it can ; it im ; it seem ; it set ; itl
        suicidal_ideation	8	its cheap ; ive decid ; ive mad ; ive tap ; joven 0 ; just <clean> ; just tidy
        suicidal_ideation	8	keep tel ; key + ; la cancion ; la cuent ; la cuerd ; la culp ; la prim
        suicidal_ideation	8	la sog ; la vig ; label every ; late and ; late ive ; laugh it ; least the
        suicidal_ideation	8	ledg ; left it ; level the ; lin <soon> ; lin next ; lista ; los carro
        suicidal_ideation	8	los gallo ; lunch out ; m kratom ; m vet ; manan al ; manuel ; mas escribirl
        suicidal_ideation	8	me despedi ; me theyl ; me tir ; mean all ; mejor ; metrolink ; mi <happy>
        suicidal_ideation	8	mis hija ; mo rent ; mor year ; mucha vec ; my department ; my pic ; nam und
        suicidal_ideation	8	ni le ; night i ; ningun <go> ; nino con ; no <go> ; nobodyl ; noma falt
        suicidal_ideation	8	noma le ; nombr desd ; not around ; not is ; now look ; of himself ; off sinc
        suicidal_ideation	8	ok dont ; or at ; oth <headface> ; our <headface> ; outsid iop ; overpas at
        suicidal_ideation	8	padr toma ; paid ; paid off ; paint it ; panteon junt ; pas al
        suicidal_ideation	8	perdonenm todo ; pidi disculpa ; pidi perdon ; piens en ; plac <put>
        suicidal_ideation	8	pleas mail ; pleas tak ; point anymor ; policy is ; por tod ; post a ; prepaid
        suicidal_ideation	8	prepaid the ; probab <say> ; probab say ; pul her ; pul him ; q ya
        suicidal_ideation	8	qd <shake> ; que aguant ; que cosa ; que van ; que ya ; qued un ; quick
        suicidal_ideation	8	quiet it ; radi work ; ranch aft ; read <say> ; recoj ; refier idea
        suicidal_ideation	8	responsibl ; roommat has ; rop ; roxi up ; said in ; say goodnight ; school if
        suicidal_ideation	8	seal and ; self <kill> ; set out ; shed be ; shift i ; shot <record>
        suicidal_ideation	8	shot record ; si <money> ; sign over ; sist goodby ; smil for ; so it
        suicidal_ideation	8	soldadito ; somebody should ; someth up ; sponsor he ; spr back ; st <height>
        suicidal_ideation	8	st bridg ; steep ; stop thinkin ; sur of ; sus foto ; sweet sinc ; taken my
        suicidal_ideation	8	text you ; th st ; thank op ; that calm ; the amp ; the aquarium ; the cle
        suicidal_ideation	8	the dog ; the guit ; the insulin ; the lif ; the pink ; the tool ; the wifi
        suicidal_ideation	8	ther <soon> ; theyd ; thi weekend ; thing ive ; think theyd ; thinkin about
        suicidal_ideation	8	tim how ; tim one ; tir al ; tir del ; to anybody ; to end ; to fus ; to kil
        suicidal_ideation	8	to kms ; told his ; took everyth ; train track ; trash is ; tuesday becaus
        suicidal_ideation	8	turn around ; ultim y ; unbuckl ; up just ; up tmrw ; up trash ; veo mas
        suicidal_ideation	8	ver que ; vet 0 ; vid ; vig ; vincent thoma ; voy manej ; wat run ; when a
        suicidal_ideation	8	which suit ; whoev has ; widow box ; wif left ; wil hav ; with pistol ; wk abt
        suicidal_ideation	8	would <leave> ; would be ; would leav ; wouldnt <take> ; wrist 0 ; y esper
        suicidal_ideation	8	y uninsur ; ya <wait> ; ya hic ; ya qued ; yet they ; your tru ; yrs for
        suicidal_ideation	7	+ email ; + xanax ; 0 # ; 0 dat ; 0 fum ; 0 of ; 0 open ; 0 pag ; 0 tri
        suicidal_ideation	7	0 xfer ; <afraid> hes ; <alcohol> <record> ; <always> <pill> ; <always> cos
        suicidal_ideation	7	<amount> squar ; <amount> tranquila ; <amount> wil ; <appointment> an
        suicidal_ideation	7	<ask> <church> ; <ask> <promise> ; <ask> al ; <blade> <write>
        suicidal_ideation	7	<blood> herself ; <blood> my ; <bodypart> <crowd> ; <break> off
        suicidal_ideation	7	<buy> <alone> ; <caretaking> desd ; <child> as ; <church> <trust>
        suicidal_ideation	7	<clean> und ; <clothes> <blood> ; <clothes> off ; <container> <pain>
        suicidal_ideation	7	<container> est ; <container> hech ; <continue> be ; <continue> check
        suicidal_ideation	7	<continue> stand ; <continue> typ ; <count> <see> ; <count> con ; <count> is
        suicidal_ideation	7	<count> twic ; <day> refus ; <die> activ ; <emergency> <hot> ; <emergency> lin
        suicidal_ideation	7	<friend> <drug> ; <friend> i ; <furniture> en ; <give> <see> ; <give> anybody
        suicidal_ideation	7	<give> i ; <go> <rail> ; <goodbye> <write> ; <gun> <continue> ; <happy> do
        suicidal_ideation	7	<happy> pas ; <headface> <trade> ; <height> <key> ; <height> <last>
        suicidal_ideation	7	<height> by ; <height> is ; <height> pil ; <height> thi ; <hold> <always>
        suicidal_ideation	7	<hold> <wait> ; <insurance> than ; <key> + ; <key> <daytime> ; <key> <die>
        suicidal_ideation	7	<kill> ya ; <kin> <gun> ; <kin> pa ; <last> <think> ; <last> thing ; <law> up
        suicidal_ideation	7	<leave> and ; <moment> al ; <money> <height> ; <need> <fire>
        suicidal_ideation	7	<need> <treatment> ; <need> cer ; <night> <happy> ; <night> <rope>
        suicidal_ideation	7	<night> <see> ; <night> <soon> ; <night> <think> ; <night> le ; <night> n
        suicidal_ideation	7	<opening> lik ; <past> d/c ; <past> psych ; <promise> <calm>
        suicidal_ideation	7	<promise> <stranger> ; <put> <rope> ; <put> mak ; <put> them
        suicidal_ideation	7	<rarely> <child> ; <rarely> me ; <record> her ; <room> rath ; <rope> already
        suicidal_ideation	7	<rope> and ; <sad> i ; <say> <height> ; <say> <hit> ; <see> <alcohol>
        suicidal_ideation	7	<see> <fall> ; <see> <trust> ; <shame> <amount> ; <shame> de
        suicidal_ideation	7	<smell> <alcohol> ; <take> <blade> ; <think> <awake> ; <think> <past>
        suicidal_ideation	7	<think> <tool> ; <think> b ; <think> bout ; <think> no ; <think> why
        suicidal_ideation	7	<think> wont ; <trust> <opening> ; <trust> <take> ; <trust> one ; <try> <last>
        suicidal_ideation	7	<wait> <week> ; <write> <furniture> ; <write> <start> ; <write> id
        suicidal_ideation	7	<year> claus ; a decirl ; a mercy ; a noos ; a razor ; a replacement
        suicidal_ideation	7	about <town> ; abraz ; activ sin ; adict a ; aft friday ; al <soon> ; al padr
        suicidal_ideation	7	aliv no ; all <asleep> ; all <put> ; all set ; alon tonight ; already <put>
        suicidal_ideation	7	am suicidal ; am tel ; amanec ; an <leave> ; an <try> ; an attempt
        suicidal_ideation	7	an overpas ; and blow ; and honest ; and hoodi ; and kis ; as soon ; ask how
        suicidal_ideation	7	ask our ; ask staf ; at ups ; away <always> ; away every ; ayudenm por
        suicidal_ideation	7	balcony rail ; ban me ; bar <outdoors> ; bar four ; barstow for ; be anywher
        suicidal_ideation	7	be good ; be lik ; be long ; be my ; been fed ; been look ; been sav
        suicidal_ideation	7	been want ; befor her ; bet at ; bet with ; ble the ; bod y ; bottom has
        suicidal_ideation	7	boy and ; brak ; brazo ; brok door ; busc ; but <drive> ; by <fall> ; by fal
        suicidal_ideation	7	by then ; cad cos ; cal first ; callin for ; can turn ; carol who ; cart with
        suicidal_ideation	7	cint las ; clean than ; cobr la ; cok yrs ; colg ; com cuand ; com sunday
        suicidal_ideation	7	con nombr ; contento y ; counselor lik ; cry hard ; cuchil en ; cut herself
        suicidal_ideation	7	cut my ; d <moment> ; d/c psych ; dad goe ; day told ; de cad ; de cuant
        suicidal_ideation	7	deductibl 0 ; del dia ; del viern ; dema ya ; descans el ; despertador ; devil
        suicidal_ideation	7	diabetic ; dij a ; dip to ; doe ; dont look ; door that ; dres the ; each of
        suicidal_ideation	7	el chiquit ; el despertador ; el inquilino ; empti the ; empty hous
        suicidal_ideation	7	emt friend ; emt self ; en detox ; encarg el ; encuentr sent ; end her
        suicidal_ideation	7	entregu las ; envelop with ; era tod ; es <asleep> ; escogi ; ese <day>
        suicidal_ideation	7	estarian <amount> ; estarian mas ; even <afraid> ; every casserol
        suicidal_ideation	7	everybody and ; everybody slap ; everyth squar ; exit ; expres ; f <bodypart>
        suicidal_ideation	7	f <rope> ; f cna ; fatal ; fed the ; firearm ; first her ; fith ; fith of
        suicidal_ideation	7	fiv most ; floaty ; floor im ; for safety ; for sud ; for sunday ; for thur
        suicidal_ideation	7	forearm last ; forget the ; frasc ; friday as ; friday fiv ; ful <day>
        suicidal_ideation	7	go down ; gon be ; good hand ; graciou ; group any ; guit ; hac falt
        suicidal_ideation	7	halloween 0 ; handy ; happen and ; has skip ; hav to ; hay <go> ; hay viaj
        suicidal_ideation	7	he <give> ; he <write> ; he paid ; hel <rope> ; hel hang ; her <photo>
        suicidal_ideation	7	her no ; hes good ; his <gun> ; his <shame> ; his ash ; his gun
        suicidal_ideation	7	hol <container> ; holy ; hom for ; hombr 0 ; hond ; hous told ; how quiet
        suicidal_ideation	7	hoy compr ; husband put ; i light ; i wouldnt ; id sign ; id written
        suicidal_ideation	7	im think ; insulin hac ; insulin pen ; intak mon ; is it ; isnt <take>
        suicidal_ideation	7	it aft ; it all ; it bet ; it not ; it tak ; its <color> ; its <trade>
        suicidal_ideation	7	its becaus ; ive <container> ; ive <think> ; ive cancel ; ive empti ; ive work
        suicidal_ideation	7	just being ; just googl ; just thought ; keep think ; kid i ; kind on
        suicidal_ideation	7	kis the ; la <die> ; la <key> ; la <pain> ; la funerari ; la lech ; la munec
        suicidal_ideation	7	la operador ; la oril ; la tand ; la tienen ; las <promise> ; las gracia
        suicidal_ideation	7	las vacuna ; last thing ; lat <amount> ; le debi ; le entregu ; le pedi
        suicidal_ideation	7	left the ; leg again ; let himself ; letter to ; library book ; libret
        suicidal_ideation	7	libret dond ; light <insurance> ; light bil ; littl boy ; liv two ; lo pens
        suicidal_ideation	7	lo unic ; m colleg ; m court ; m quiet ; m refus ; m tak ; malet hech ; mam yo
        suicidal_ideation	7	marc y ; mas tranquila ; mat ya ; me be ; me bes ; me encarg ; me inscrib
        suicidal_ideation	7	me ive ; me par ; me voy ; me why ; med on ; mejor con ; mention 0
        suicidal_ideation	7	mention he ; mi amig ; mi sil ; mil from ; molest en ; mon if ; moth found
        suicidal_ideation	7	much long ; muy <asleep> ; muy dorm ; my <calm> ; my belt ; my password
        suicidal_ideation	7	my thank ; nad desd ; natur ; nbr <phone> ; nbr cal ; net ya ; nic <night>
        suicidal_ideation	7	nic even ; niec nam ; no reason ; no tengan ; no va ; noch me
        suicidal_ideation	7	noma <hopeless> ; noma estorb ; nos cuidamo ; not <awake> ; not <go>
        suicidal_ideation	7	not <lock> ; not com ; not i ; noth her ; numb do ; o ya ; of <sad> ; of cry
        suicidal_ideation	7	of driv ; of everyon ; off already ; offic plant ; oigan ; old <pet>
        suicidal_ideation	7	on being ; on jan ; on then ; on whoev ; one up ; only has ; only word ; oril
        suicidal_ideation	7	out all ; over <die> ; over memorial ; pag lo ; papelit ; partn use ; past its
        suicidal_ideation	7	past tonight ; peaceful ; pencil sharpen ; permanent and ; phon rang ; phon so
        suicidal_ideation	7	pic of ; pickup with ; pie en ; pink <relapse> ; pink slip ; plan b ; plan no
        suicidal_ideation	7	plat y ; pleas do ; probation ofcr ; ps ; pt ; pt fent ; puebl me ; purpos let
        suicidal_ideation	7	put mak ; que <clean> ; que aprendi ; quien decirl ; quier cer ; quier segu
        suicidal_ideation	7	rail on ; ran 0 ; rath <take> ; rath a ; rath get ; record a ; redid ; reek of
        suicidal_ideation	7	regal guitar ; replacement nobody ; retir machinist ; right up ; rock bottom
        suicidal_ideation	7	rod <break> ; rod brok ; said but ; said flat ; sam font ; sav up ; say good
        suicidal_ideation	7	say sob ; say thing ; se avient ; sel for ; send anybody ; shed rath ; sier
        suicidal_ideation	7	sist said ; sit besid ; slit ; slow <hear> ; slur i ; sob stil ; sobr par
        suicidal_ideation	7	soft <hear> ; soft voic ; somebody check ; son sol ; soph <stimulant>
        suicidal_ideation	7	stand clos ; stil be ; stil want ; stitch ; stitch com ; stitch up ; stop open
        suicidal_ideation	7	street drug ; stuck with ; suic activ ; suicid for ; sup for ; supier
        suicidal_ideation	7	sus <photo> ; switch ; switch off ; tak long ; taken all ; talk down ; tand
        suicidal_ideation	7	tel anyon ; tel someon ; teni a ; text me ; text pic ; th when ; that <money>
        suicidal_ideation	7	that <opioid> ; that everyth ; that fentanyl ; that that ; the <height>
        suicidal_ideation	7	the <rail> ; the barn ; the co ; the fern ; the hear ; the lan ; the msg
        suicidal_ideation	7	the point ; the policy ; the rent ; the rod ; the saf ; the trunk
        suicidal_ideation	7	them anymor ; then thank ; therapist ct ; they can ; thi week ; think of
        suicidal_ideation	7	thinkin bout ; thur is ; thursday so ; tienen en ; titl is ; to <remember>
        suicidal_ideation	7	to chin ; to deal ; to whoev ; toda sus ; today i ; told chaplain ; told the
        suicidal_ideation	7	tonight ; tonight me ; tonight so ; tonit ; top <container> ; top draw ; traj
        suicidal_ideation	7	tranquila ; truck with ; tue appt ; turn it ; twic <stimulant> ; twic with
        suicidal_ideation	7	typ it ; un sobr ; una libret ; una not ; us <bodypart> ; us should ; use perc
        suicidal_ideation	7	vean los ; vec me ; vec piens ; vecin y ; veil ; viej me ; viv se ; voy
        suicidal_ideation	7	want off ; warm xfer ; was yesterday ; way thi ; weekend my ; wer out
        suicidal_ideation	7	who <continue> ; who giv ; who last ; whol <continue> ; whol stil ; widow ask
        suicidal_ideation	7	wil <colleague> ; wish ; without me ; wk <crowd> ; wont pick ; wors sinc
        suicidal_ideation	7	x favor ; y he ; y pastel ; y pierd ; y say ; ya noma ; yard rn ; year claus
        suicidal_ideation	7	you ther ; you und ; yr good ; él que
        suicidal_ideation	6	# ; / medic ; 0 drop ; 0 keep ; 0 put ; 0 se ; 0 sent ; <alcohol> at
        suicidal_ideation	6	<alone> <clean> ; <always> <key> ; <amount> <stranger> ; <amount> detail
        suicidal_ideation	6	<angry> <week> ; <appointment> fil ; <appointment> what ; <ask> our
        suicidal_ideation	6	<asleep> de ; <asleep> mi ; <awake> ; <blade> del ; <blood> per
        suicidal_ideation	6	<bodypart> <official> ; <bodypart> already ; <bodypart> only ; <buy> <pet>
        suicidal_ideation	6	<calm> <calm> ; <child> <try> ; <child> a ; <child> aft ; <child> dont
        suicidal_ideation	6	<church> <official> ; <clean> par ; <colleague> <soon> ; <colleague> let
        suicidal_ideation	6	<container> cant ; <container> con ; <container> worth ; <continue> aqui
        suicidal_ideation	6	<count> <limp> ; <count> it ; <crash> the ; <crowd> by ; <crowd> for
        suicidal_ideation	6	<day> <blood> ; <day> nin ; <day> nobody ; <day> toda ; <daytime> al
        suicidal_ideation	6	<die> todo ; <eat> <hopeless> ; <eat> off ; <emergency> <day> ; <emergency> rn
        suicidal_ideation	6	<fire> <church> ; <fluid> <need> ; <friend> <photo> ; <friend> back
        suicidal_ideation	6	<furniture> or ; <give> <money> ; <give> <photo> ; <give> best ; <go> <height>
        suicidal_ideation	6	<go> los ; <go> real ; <gun> besid ; <happy> <asleep> ; <headface> out
        suicidal_ideation	6	<hear> how ; <height> ; <height> <drive> ; <height> <past> ; <hold> <church>
        suicidal_ideation	6	<home> until ; <home> ya ; <hot> ther ; <insurance> <hit>
        suicidal_ideation	6	<insurance> <opening> ; <key> <church> ; <key> <put> ; <key> <think>
        suicidal_ideation	6	<key> <write> ; <key> ive ; <kill> est ; <kill> no ; <kin> ell ; <kin> which
        suicidal_ideation	6	<last> <awake> ; <law> las ; <leave> <treatment> ; <moment> w/o ; <money> con
        suicidal_ideation	6	<money> cuand ; <money> la ; <month> <vendor> ; <night> <build> ; <night> asi
        suicidal_ideation	6	<night> dont ; <night> just ; <official> doe ; <opening> <fluid>
        suicidal_ideation	6	<opioid> hav ; <outdoors> <rail> ; <outdoors> would ; <pain> <write>
        suicidal_ideation	6	<palecolor> <record> ; <partner> <crash> ; <past> medical ; <past> wont
        suicidal_ideation	6	<pet> <day> ; <phone> how ; <phone> si ; <photo> del ; <pill> <pain>
        suicidal_ideation	6	<pill> besid ; <play> up ; <promise> <leave> ; <promise> hed ; <put> asid
        suicidal_ideation	6	<rail> aft ; <rail> doesnt ; <rarely> <say> ; <record> <furniture>
        suicidal_ideation	6	<record> <hold> ; <record> <rail> ; <relapse> <day> ; <remember> <outdoors>
        suicidal_ideation	6	<room> <alcohol> ; <room> <remember> ; <rope> <try> ; <rope> cuand
        suicidal_ideation	6	<sad> <outdoors> ; <say> <remember> ; <say> <soon> ; <say> em ; <say> practic
        suicidal_ideation	6	<say> quien ; <say> ya ; <sedative> just ; <see> + ; <see> <height>
        suicidal_ideation	6	<see> for ; <see> im ; <see> real ; <sober> too ; <soon> <night>
        suicidal_ideation	6	<soon> <think> ; <soon> <trust> ; <start> <rope> ; <stimulant> igual
        suicidal_ideation	6	<stop> <promise> ; <stranger> ought ; <stranger> releas ; <take> herself
        suicidal_ideation	6	<think> en ; <tired> no ; <tool> <count> ; <trade> <lock>
        suicidal_ideation	6	<treatment> <furniture> ; <treatment> <need> ; <trust> <alone> ; <trust> <go>
        suicidal_ideation	6	<trust> all ; <try> <water> ; <wait> long ; <wait> un ; <water> <consume>
        suicidal_ideation	6	<week> <hold> ; <week> ive ; <write> <die> ; <write> <key> ; <write> las
        suicidal_ideation	6	<year> la ; a countdown ; a devera ; a fram ; a not ; a semi ; a suicid
        suicidal_ideation	6	a surf ; abaj del ; about <stop> ; activ ; admit drink ; affect ; against you
        suicidal_ideation	6	ago medical ; aguant mas ; al de ; all <clean> ; all her ; already bought
        suicidal_ideation	6	already decid ; alrededor de ; amaril y ; an the ; and <clothes> ; and <leave>
        suicidal_ideation	6	and biscuit ; and four ; and next ; anil ; ano la ; apagu el ; apart lug
        suicidal_ideation	6	aqui noma ; arithmetic ; as quick ; ask my ; at bedsid ; audi ; avisenl
        suicidal_ideation	6	baby so ; baj a ; be <calm> ; be dramatic ; be over ; becaus thi
        suicidal_ideation	6	been <money> ; been giv ; beer that ; being <happy> ; being dramatic ; bes
        suicidal_ideation	6	best part ; bien <calm> ; bien tranquil ; blad in ; blad out ; board 0
        suicidal_ideation	6	both cal ; box at ; breakup ; bridg aft ; bridg pil ; bro say ; bro the
        """
}
