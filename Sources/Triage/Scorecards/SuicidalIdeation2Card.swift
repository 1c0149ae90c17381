extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	9	<water> <go> ; <week> nobody ; <write> q ; <year> nobody ; <year> til
        suicidal_ideation	9	a ahorc ; a befor ; a favor ; a ser ; aft <always> ; age forty ; aisl and
        suicidal_ideation	9	al cuart ; al gat ; aliv anymor ; aliv for ; all my ; already told ; am say
        suicidal_ideation	9	am too ; ambien was ; and log ; and sign ; and simp ; and strong ; and told
        suicidal_ideation	9	anymor ; anymor i ; anyon for ; are cal ; around by ; ask staf ; asleep now
        suicidal_ideation	9	at forest ; attempt 0 ; badg on ; balcony rail ; bathrob ; be fin ; be found
        suicidal_ideation	9	be need ; beam in ; being a ; bks ; breath hard ; brought in ; brows
        suicidal_ideation	9	but <calm> ; but quiet ; cabinet about ; caja con ; can <stop> ; cancel
        suicidal_ideation	9	car run ; cat so ; cld ; clos with ; closet door ; clr <breath> ; cold wat
        suicidal_ideation	9	com cuand ; compr och ; cont cuatr ; contract for ; cry tel ; cuid desd
        suicidal_ideation	9	d <partner> ; d now ; d wif ; de <take> ; de avent ; deep than ; dejam
        suicidal_ideation	9	despidi ; didnt <happy> ; didnt <take> ; didnt laugh ; die ; dij en ; dio me
        suicidal_ideation	9	do bet ; dog goe ; dont send ; duti ; el barandal ; en est ; endors passiv
        suicidal_ideation	9	engin ; envelop for ; es adict ; escuel y ; ese <day> ; estoy <think>
        suicidal_ideation	9	estoy <tired> ; every debt ; everybody if ; everyon is ; everyth so ; f told
        suicidal_ideation	9	f very ; feet of ; fin <record> ; fin print ; flat ; for camp ; for everyth
        suicidal_ideation	9	forest lawn ; frent y ; ful <container> ; furiou at ; get over ; get ther
        suicidal_ideation	9	gon off ; got enough ; had <always> ; hair aft ; hav <die> ; hav <put>
        suicidal_ideation	9	hav <think> ; hav thought ; he <rope> ; her an ; her both ; her go ; her paper
        suicidal_ideation	9	heroin sinc ; hija estarian ; him how ; himself in ; his <key> ; his dog
        suicidal_ideation	9	his jacket ; hom until ; hop its ; hop the ; hos for ; how high ; hoy fue
        suicidal_ideation	9	i bought ; i doubt ; i keep ; if <trust> ; if god ; if ill ; inpt inf
        suicidal_ideation	9	insuranc cant ; is denis ; it can ; it im ; it set ; it wont ; its plenty
        suicidal_ideation	9	jalon y ; joven 0 ; just keep ; k <amount> ; key hang ; kid look ; kid next
        suicidal_ideation	9	kid walk ; kier <kill> ; kier mat ; know why ; la <calm> ; la ford
        suicidal_ideation	9	la pacienci ; last cal ; lat than ; le hal ; le pidi ; les dij ; les if
        suicidal_ideation	9	let id ; library bks ; lif <last> ; lif <night> ; lif last ; lin get ; lo teng
        suicidal_ideation	9	long it ; look real ; lot en ; mas escribirl ; mas hond ; me baj ; me kier
        suicidal_ideation	9	me past ; me theyl ; meant it ; minu ; mis sobrino ; mom old ; much long
        suicidal_ideation	9	my dear ; my pic ; myself <alone> ; myself <continue> ; myself again
        suicidal_ideation	9	myself alon ; nadi <go> ; nam off ; next fel ; ngl ; nic <think> ; nic know
        suicidal_ideation	9	nit on ; no 0 ; no mean ; no rail ; no toc ; noma le ; noviembr ya ; nuev con
        suicidal_ideation	9	of himself ; of tylenol ; off <leave> ; off left ; one <leave> ; oth sort
        suicidal_ideation	9	overpas at ; pa ; pa cuand ; paid through ; paint it ; par siempr ; pascu y
        suicidal_ideation	9	password in ; pay out ; pens ; perdonenm todo ; performanc ; perky
        suicidal_ideation	9	pharmacist how ; pil would ; playstation ; plot ; prepaid ; pres and
        suicidal_ideation	9	priest for ; probab <say> ; probab say ; pue <go> ; que aguant ; que contesten
        suicidal_ideation	9	queri ; ratic ; razor in ; real far ; real long ; reservo and ; return library
        suicidal_ideation	9	seal and ; see 0 ; self with ; she <illness> ; she re ; show him ; shown my
        suicidal_ideation	9	si <say> ; si on ; si plan ; si thi ; sleep for ; slow voic ; so mayb ; sobran
        suicidal_ideation	9	som night ; someon bet ; sop y ; sort my ; st <height> ; st bridg ; stat he
        suicidal_ideation	9	stitch at ; superficial ; sus foto ; text you ; th st ; th street ; than do
        suicidal_ideation	9	that calm ; the <rope> ; the arithmetic ; the bathrob ; the count ; the deed
        suicidal_ideation	9	the edg ; the goodby ; the guit ; the hos ; the letter ; the pickup ; the rop
        suicidal_ideation	9	them back ; theyl hav ; thi rock ; think about ; thinkin about ; tidy
        suicidal_ideation	9	tied the ; tim one ; to <kin> ; to both ; to fus ; to mop ; today left
        suicidal_ideation	9	today say ; trabaj ni ; truck is ; tuesday becaus ; und <always> ; und and
        suicidal_ideation	9	und every ; unlock ; up <month> ; up enough ; up octob ; up ther ; up tomorrow
        suicidal_ideation	9	us <always> ; va a ; veint de ; veo mas ; ver que ; way you ; who shouldnt
        suicidal_ideation	9	whoev ; whoev has ; why im ; wont <see> ; wont hav ; work it ; wreck the
        suicidal_ideation	9	wrist ; wrist superficial ; x eso ; xfer 0 ; ya hic ; ya lo ; you read
        suicidal_ideation	9	you wer
        suicidal_ideation	8	0 <clean> ; 0 <try> ; 0 ft ; 0 fum ; 0 of ; 0 text ; <alone> <clean>
        suicidal_ideation	8	<always> cos ; <awake> <daytime> ; <awake> nunc ; <buy> already ; <calm> it
        suicidal_ideation	8	<caretaking> <furniture> ; <chestheart> <medicine> ; <child> dont
        suicidal_ideation	8	<child> for ; <child> only ; <child> so ; <child> wil ; <church> she
        suicidal_ideation	8	<container> <child> ; <container> <key> ; <container> est ; <continue> stand
        suicidal_ideation	8	<count> what ; <day> circl ; <day> toda ; <die> <caretaking> ; <die> <week>
        suicidal_ideation	8	<die> <write> ; <die> junt ; <eat> tim ; <give> his ; <go> <give> ; <go> m
        suicidal_ideation	8	<gun> <bodypart> ; <gun> <room> ; <happy> <promise> ; <height> <night>
        suicidal_ideation	8	<height> <put> ; <height> <say> ; <hold> <wait> ; <kill> <night>
        suicidal_ideation	8	<kin> <relapse> ; <last> y ; <leave> la ; <media> <leave> ; <media> her
        suicidal_ideation	8	<medicine> si ; <moment> al ; <money> <clothes> ; <need> <goodbye>
        suicidal_ideation	8	<need> <treatment> ; <night> <ask> ; <night> on ; <opening> <fluid>
        suicidal_ideation	8	<outdoors> <hear> ; <pain> myself ; <partner> <rope> ; <partner> until
        suicidal_ideation	8	<pet> a ; <pet> lik ; <pet> shot ; <phone> <blade> ; <phone> <calm>
        suicidal_ideation	8	<photo> <goodbye> ; <pill> <kill> ; <promise> op ; <rail> 0 ; <rail> <rail>
        suicidal_ideation	8	<room> be ; <room> pt ; <rope> <bodypart> ; <rope> myself ; <rope> then
        suicidal_ideation	8	<sad> i ; <say> op ; <see> myself ; <smell> <alcohol> ; <stop> him
        suicidal_ideation	8	<stranger> besid ; <stranger> check ; <take> has ; <take> which
        suicidal_ideation	8	<think> <past> ; <think> <shame> ; <think> <water> ; <tired> <breath>
        suicidal_ideation	8	<tired> <job> ; <trust> <opening> ; <try> ahorc ; <write> <start> ; abaj
        suicidal_ideation	8	about <drive> ; about all ; addres to ; aft final ; agu se ; all hav ; am pt
        suicidal_ideation	8	and <container> ; and honest ; and leav ; and stood ; anoth <night>
        suicidal_ideation	8	anybody wil ; apt <say> ; apuren ; are <furniture> ; are <stop> ; ash
        suicidal_ideation	8	attempt ; bartend re ; be anybody ; be anywher ; be too ; bedsheet ; been sort
        suicidal_ideation	8	beneficiary form ; birthday card ; bleach ; blind down ; boi ; both with
        suicidal_ideation	8	brazo ; buoy ; but you ; by <fall> ; by fal ; cad cos ; cad una ; caguama y
        suicidal_ideation	8	calm voic ; cancion ; carol who ; carta par ; casserol dish ; chang my
        suicidal_ideation	8	check to ; chosen ; ciel ; cle <amount> ; client numb ; cobran el ; com look
        suicidal_ideation	8	com sunday ; con <think> ; count so ; count what ; crisi lin ; cut wrist
        suicidal_ideation	8	damo ; darl de ; day told ; de clonazepam ; de fuer ; de secundari ; de vid
        suicidal_ideation	8	decid that ; deed is ; delet all ; despedi ; despert nunc ; di de ; did fin
        suicidal_ideation	8	dog shot ; dont expect ; dont pictur ; dont test ; door open ; driv hom
        suicidal_ideation	8	easiest ; el <container> ; el sol ; empti the ; encarg el ; encarg los
        suicidal_ideation	8	entir bottl ; era tod ; escrib par ; espald en ; est <night> ; est noch
        suicidal_ideation	8	everyon and ; everyth squar ; f sob ; fami should ; fault ; finish and
        suicidal_ideation	8	finish him ; fistful of ; follow her ; for friday ; for sunday ; fot de
        suicidal_ideation	8	fresh <blood> ; fresh cut ; from walk ; get which ; gin at ; gon <die>
        suicidal_ideation	8	good mom ; goodby for ; goodby let ; gracia por ; gun out ; habi sid
        suicidal_ideation	8	hac falt ; hang attempt ; hang myself ; happen and ; hav decid ; hav forty
        suicidal_ideation	8	hav sav ; he hug ; heard it ; heart med ; her keep ; her lin ; herramient
        suicidal_ideation	8	hes <write> ; hes head ; highest ; his ash ; his board ; homestand ; hos and
        suicidal_ideation	8	hour our ; how they ; hoy compr ; hurt les ; i meant ; i smil ; if shed
        suicidal_ideation	8	im <need> ; im <sober> ; im sorry ; int <bodypart> ; isnt pick ; it all
        suicidal_ideation	8	it bet ; it seem ; itl ; its cheap ; ive decid ; ive empti ; ive mad ; ive tap
        suicidal_ideation	8	just being ; keep tel ; kind <need> ; l wrist ; la cancion ; la cuent
        suicidal_ideation	8	la funerari ; la prim ; label every ; late and ; late ive ; ledg ; left it
        suicidal_ideation	8	level the ; light <insurance> ; light bil ; light switch ; lik hav
        suicidal_ideation	8	lin <soon> ; lin next ; lista ; llav de ; los carro ; los gallo ; m dic
        suicidal_ideation	8	m kratom ; m vet ; mam yo ; manan al ; manuel ; mas del ; me despedi
        suicidal_ideation	8	me encarg ; me tir ; mean all ; mejor ; meno la ; metrolink ; mi sil
        suicidal_ideation	8	mis hija ; mor year ; mucha vec ; my department ; my thank ; nam und ; nen me
        suicidal_ideation	8	net ya ; ni gana ; night i ; nin through ; nobodyl ; noma <wait> ; noma esper
        suicidal_ideation	8	noma falt ; not <awake> ; not around ; not com ; not is ; now look ; off one
        suicidal_ideation	8	off sinc ; oigan ; ok dont ; old <pet> ; one guy ; or at ; orang bottl
        suicidal_ideation	8	oth <headface> ; our <headface> ; outsid iop ; paid ; panteon junt ; pas al
        suicidal_ideation	8	pidi disculpa ; pidi perdon ; pil 0 ; plac <put> ; planet ; pleas mail
        suicidal_ideation	8	pleas tak ; point anymor ; post a ; prepaid the ; ps ; pul her ; pul him
        suicidal_ideation	8	q los ; q ya ; qd <shake> ; que <clean> ; que cosa ; que van ; que ya ; quick
        suicidal_ideation	8	quier segu ; quiet it ; rail 0 ; rail on ; ranch aft ; recoj ; refier idea
        suicidal_ideation	8	responsibl ; roommat has ; sam font ; say good ; say thing ; school if
        suicidal_ideation	8	se quier ; set out ; shed be ; shift i ; shot <record> ; shot record
        suicidal_ideation	8	should get ; sign over ; sist goodby ; smil for ; soldadito ; somebody should
        suicidal_ideation	8	sponsor he ; steep ; stil want ; stop thinkin ; su <day> ; su bod ; supier
        suicidal_ideation	8	sweet sinc ; taken my ; techador ; thank op ; the amp ; the aquarium ; the cle
        suicidal_ideation	8	the insulin ; the lif ; the pink ; the planet ; the rang ; the tool ; the wifi
        suicidal_ideation	8	them anymor ; ther <soon> ; ther of ; thi weekend ; thing out ; think theyd
        suicidal_ideation	8	thur is ; tim how ; tir al ; tir del ; to <remember> ; to anybody ; to end
        suicidal_ideation	8	to everybody ; to kms ; today i ; told his ; took everyth ; train track
        suicidal_ideation	8	trash is ; turn around ; ultim y ; un frasc ; una 0 ; unbuckl ; up tmrw
        suicidal_ideation	8	up trash ; us should ; vec piens ; vet 0 ; vid ; vincent thoma ; warm xfer
        suicidal_ideation	8	wat run ; weekend my ; when a ; which suit ; wil hav ; with pistol ; with ston
        suicidal_ideation	8	wk abt ; would <leave> ; would be ; would leav ; wouldnt <take> ; wrist 0
        suicidal_ideation	8	xfer m ; y pierd ; y uninsur ; your tru ; yrs for
        suicidal_ideation	7	+ xanax ; 0 # ; 0 dat ; 0 open ; 0 pag ; 0 tri ; 0 xfer ; <afraid> hes
        suicidal_ideation	7	<afraid> i ; <alcohol> <trust> ; <amount> squar ; <amount> tranquila
        suicidal_ideation	7	<amount> wil ; <appointment> an ; <ask> <church> ; <ask> <promise> ; <ask> al
        suicidal_ideation	7	<asleep> mi ; <blade> <write> ; <blood> com ; <blood> herself ; <blood> my
        suicidal_ideation	7	<bodypart> already ; <bodypart> both ; <bodypart> only ; <break> off
        suicidal_ideation	7	<buy> <alone> ; <child> as ; <child> i ; <child> nam ; <church> <trust>
        suicidal_ideation	7	<clean> <furniture> ; <clean> und ; <clothes> <blood> ; <container> <pain>
        suicidal_ideation	7	<container> hech ; <continue> <last> ; <continue> be ; <continue> check
        suicidal_ideation	7	<continue> typ ; <count> con ; <count> twic ; <day> refus ; <eat> <past>
        suicidal_ideation	7	<eat> off ; <emergency> <hot> ; <emergency> lin ; <feel> <stop>
        suicidal_ideation	7	<friend> <drug> ; <furniture> en ; <give> anybody ; <give> i ; <give> los
        suicidal_ideation	7	<go> <height> ; <gun> <continue> ; <height> <last> ; <height> <past>
        suicidal_ideation	7	<height> by ; <height> is ; <height> pil ; <hold> <always> ; <home> ya
        suicidal_ideation	7	<insurance> than ; <key> + ; <key> <container> ; <key> <daytime>
        suicidal_ideation	7	<key> <palecolor> ; <key> ive ; <key> the ; <kin> <gun> ; <kin> pa
        suicidal_ideation	7	<kin> wher ; <last> <think> ; <leave> and ; <lock> <clothes>
        suicidal_ideation	7	<medicine> <furniture> ; <money> <die> ; <money> <height> ; <money> off
        suicidal_ideation	7	<need> <hopeless> ; <need> cer ; <night> <see> ; <night> le ; <opening> lik
        suicidal_ideation	7	<outdoors> com ; <partner> <crash> ; <past> psych ; <pet> so ; <phone> si
        suicidal_ideation	7	<promise> <calm> ; <promise> <stranger> ; <put> <buy> ; <put> <rope>
        suicidal_ideation	7	<record> her ; <room> rath ; <room> und ; <rope> already ; <rope> around
        suicidal_ideation	7	<rope> is ; <say> <promise> ; <say> <shame> ; <say> em ; <say> my
        suicidal_ideation	7	<see> <alcohol> ; <see> <fall> ; <see> <year> ; <stop> <think>
        suicidal_ideation	7	<take> <blade> ; <take> <die> ; <think> <awake> ; <think> b ; <think> bout
        suicidal_ideation	7	<think> en ; <think> why ; <trade> hac ; <trust> one ; <try> <last>
        suicidal_ideation	7	<wait> <week> ; <week> al ; <write> <die> ; <write> <goodbye> ; <write> id
        suicidal_ideation	7	<write> sharpen ; <year> claus ; a decirl ; a mercy ; a noos ; a pag ; a razor
        suicidal_ideation	7	a replacement ; a suicid ; a vacation ; about <town> ; abraz ; adict a
        suicidal_ideation	7	aft friday ; al <soon> ; aliv no ; all <asleep> ; all <put> ; all set
        suicidal_ideation	7	alon tonight ; already <put> ; alrededor de ; am tel ; ama ya ; an overpas
        suicidal_ideation	7	and <child> ; and <clothes> ; and blow ; and cans ; and kis ; as <kin>
        suicidal_ideation	7	as soon ; ask how ; ask our ; at ups ; audi ; away <always> ; away every
        suicidal_ideation	7	bar four ; barstow for ; bathroom mirror ; be <calm> ; be good ; be lik
        suicidal_ideation	7	be long ; be my ; beach towel ; been fed ; been giv ; been sav ; been want
        suicidal_ideation	7	beer that ; befor her ; belt ; best part ; bet at ; bet with ; blad out
        suicidal_ideation	7	ble the ; blu dres ; bonita ; bottom has ; brak ; bro say ; brok door
        suicidal_ideation	7	broth the ; burden ; busc ; but <drive> ; buy ; by <rope> ; cal first
        suicidal_ideation	7	callin for ; calm la ; can turn ; cart with ; cas dej ; cereal bowl
        suicidal_ideation	7	chil with ; cint las ; clean than ; cok yrs ; com hac ; com im ; con nombr
        suicidal_ideation	7	confes ; congregant 0 ; corran ; counselor 0 ; counselor lik ; cry hard
        suicidal_ideation	7	cuchil en ; cuent y ; cut herself ; cut my ; d <moment> ; dad goe ; de cad
        suicidal_ideation	7	de tramadol ; de viaj ; deductibl 0 ; degre and ; del <height> ; del dia
        suicidal_ideation	7	del viern ; dema ya ; descans el ; descans me ; despedi de ; despertador
        suicidal_ideation	7	devil ; diabetic ; diosit ; dog at ; dont look ; door now ; door that
        suicidal_ideation	7	down has ; dres the ; duerm mi ; each of ; el celul ; el despertador
        suicidal_ideation	7	el inquilino ; el puent ; ell cre ; empti her ; empty hous ; emt friend
        suicidal_ideation	7	en <kill> ; en mat ; encuentr sent ; end her ; engin on ; entregu las ; es ahi
        suicidal_ideation	7	es suen ; estarian <amount> ; estarian mas ; even <afraid> ; every casserol
        suicidal_ideation	7	everybody and ; everybody slap ; expres ; f <bodypart> ; f <rope> ; f cna
        suicidal_ideation	7	fair to ; falt que ; fatal ; fenc up ; firearm ; first her ; fith ; fith of
        suicidal_ideation	7	fiv most ; floaty ; floor im ; for safety ; for sud ; for thur ; forearm last
        suicidal_ideation	7	forget the ; fot ; fram on ; frasc ; frasc enter ; friday as ; friday fiv
        suicidal_ideation	7	ful <day> ; gallo pag ; get shut ; go down ; gon <drive> ; gon be ; gon driv
        suicidal_ideation	7	good <bodypart> ; good hand ; group any ; guit ; hair for ; halloween 0
        suicidal_ideation	7	hand both ; hand his ; handy ; hang it ; has <start> ; has skip ; hav suicidal
        suicidal_ideation	7	hay <go> ; hay viaj ; he <write> ; he paid ; he plan ; hel <rope> ; hel hang
        suicidal_ideation	7	her <photo> ; her no ; heroin desd ; hes good ; his <gun> ; his <shame>
        suicidal_ideation	7	his gun ; hol <container> ; hom for ; hom wif ; hombr 0 ; honest id ; honesty
        suicidal_ideation	7	how <intoxicated> ; how quiet ; hs <school> ; hug ; i label ; i light ; i tie
        suicidal_ideation	7	i wouldnt ; id sign ; ideacion suic ; insulin hac ; insulin pen ; intak mon
        suicidal_ideation	7	is <past> ; is anyon ; is it ; it not ; it tak ; its <color> ; its <trade>
        suicidal_ideation	7	ive <think> ; ive cancel ; ive work ; just dont ; just googl ; just thought
        suicidal_ideation	7	keep cut ; keep think ; key + ; kid i ; kind on ; la <key> ; la <pain>
        suicidal_ideation	7	la cuerd ; la culp ; la lech ; la munec ; la operador ; la sog ; la tand
        suicidal_ideation	7	la vig ; label ; las <promise> ; las gracia ; last through ; lat <amount>
        suicidal_ideation	7	laugh it ; le debi ; le entregu ; le ofrezc ; le pedi ; least the ; left the
        suicidal_ideation	7	leg again ; let himself ; letter to ; library book ; littl boy ; liv two
        suicidal_ideation	7	lo unic ; load for ; m colleg ; m court ; m quiet ; m refus ; m tak
        suicidal_ideation	7	malet hech ; marc y ; mas tranquila ; me be ; me bes ; me inscrib ; me ive
        suicidal_ideation	7	me voy ; me why ; med on ; mejor con ; mention 0 ; mention he ; mi amig
        suicidal_ideation	7	mil from ; mis <pet> ; mo rent ; molest en ; mon if ; moth found
        suicidal_ideation	7	muy <asleep> ; muy dorm ; my <calm> ; my password ; my rn ; myself <day>
        suicidal_ideation	7	nad desd ; natur ; nbr <phone> ; nbr cal ; ni <need> ; nic <night> ; nic even
        suicidal_ideation	7	ningun <go> ; nino con ; no <go> ; no reason ; no tengan ; no va ; noch me
        suicidal_ideation	7	nombr desd ; nos cuidamo ; not i ; noth her ; numb do ; o ya ; of <sad>
        suicidal_ideation	7	of cry ; of everyon ; off already ; offic plant ; on being ; on jan
        suicidal_ideation	7	on roommat ; on whoev ; onc im ; one <stranger> ; one up ; only gon ; only has
        suicidal_ideation	7	only word ; out to ; over <die> ; over memorial ; padr toma ; pag lo
        suicidal_ideation	7	paid off ; partn use ; pascu ; past its ; past tonight ; peaceful
        suicidal_ideation	7	pencil sharpen ; phon so ; pic of ; pictur the ; pie en ; piens en ; plan b
        suicidal_ideation	7	plan no ; pleas <stop> ; pleas do ; policy is ; por tod ; pt ; pt fent
        suicidal_ideation	7	puebl me ; pued <amount> ; pued mas ; purpos let ; que amanezc ; que aprendi
        suicidal_ideation	7	qued un ; queri decirl ; quien decirl ; quier cer ; radi work ; rath <take>
        suicidal_ideation	7	rath get ; read <say> ; record a ; redid ; reek of ; refus <hospital>
        suicidal_ideation	7	regal guitar ; replacement nobody ; right up ; riv with ; rock bottom
        suicidal_ideation	7	said flat ; said in ; say goodnight ; say sob ; scrub ; se avient ; sel for
        suicidal_ideation	7	send anybody ; settl i ; she went ; shed rath ; si consum ; si deni ; sier
        suicidal_ideation	7	sit besid ; slit ; slur i ; so it ; sob stil ; sobr par ; somebody check
        suicidal_ideation	7	son sol ; soph <stimulant> ; spr back ; stand clos ; step in ; stil be
        suicidal_ideation	7	stitch ; stitch com ; stitch up ; stop open ; street tak ; stuck with
        suicidal_ideation	7	su cumpleano ; sur of ; switch ; switch off ; tak extr ; taken all ; talk down
        suicidal_ideation	7	tand ; tel anyon ; teni a ; text me ; text pic ; th when ; that <money>
        suicidal_ideation	7	that <opioid> ; that everyth ; that fentanyl ; that that ; the <height>
        suicidal_ideation	7	the co ; the dog ; the extr ; the fern ; the hear ; the lan ; the msg
        suicidal_ideation	7	the pilot ; the point ; the rent ; the saf ; the spar ; then thank
        suicidal_ideation	7	therapist ct ; theyd ; thi week ; think of ; thinkin bout ; thoma
        suicidal_ideation	7	thursday so ; titl is ; to deal ; to kil ; to whoev ; todo <put>
        suicidal_ideation	7	told chaplain ; told the ; tonight ; tonight me ; tonit ; top <container>
        suicidal_ideation	7	top draw ; traj ; tranquila ; truck with ; tue appt ; twic <stimulant>
        suicidal_ideation	7	twic with ; typ it ; un sobr ; unaliv myself ; uno ya ; up most ; vean los
        suicidal_ideation	7	veil ; vez hoy ; vig ; viv se ; voy manej ; wait long ; way thi ; wer kind
        suicidal_ideation	7	who <continue> ; who last ; whol <continue> ; whol stil ; widow and
        suicidal_ideation	7	widow ask ; wif left ; wish ; with <rope> ; with intent ; without me
        suicidal_ideation	7	wk <crowd> ; wont pick ; writ if ; wrot the ; x favor ; y cad ; y esper ; y he
        suicidal_ideation	7	y pastel ; y say ; ya <wait> ; ya era ; ya noma ; ya qued ; year claus
        suicidal_ideation	7	you ther ; you und ; él que
        suicidal_ideation	6	# ; + email ; / medic ; 0 drop ; 0 keep ; 0 put ; 0 se ; 0 sent ; <afraid> soy
        suicidal_ideation	6	<alcohol> at ; <always> <key> ; <amount> <stranger> ; <angry> <week>
        suicidal_ideation	6	<appointment> <hold> ; <appointment> fil ; <appointment> what ; <ask> doe
        suicidal_ideation	6	<ask> our ; <asleep> de ; <bodypart> <official> ; <bodypart> up ; <build> en
        suicidal_ideation	6	<calm> <last> ; <cannabis> noma ; <caretaking> desd ; <child> <clothes>
        suicidal_ideation	6	<child> <try> ; <child> a ; <child> van ; <church> <official> ; <clean> par
        suicidal_ideation	6	<clothes> <kin> ; <clothes> off ; <cold> is ; <colleague> let
        suicidal_ideation	6	<container> cant ; <container> con ; <container> int ; <count> <limp>
        suicidal_ideation	6	<count> <see> ; <count> it ; <crash> the ; <crowd> <hit> ; <crowd> by
        suicidal_ideation	6	<crowd> for ; <crowd> should ; <day> <blood> ; <day> nin ; <day> nobody
        suicidal_ideation	6	<daytime> al ; <die> <rope> ; <die> activ ; <drive> <pet> ; <emergency> <day>
        suicidal_ideation	6	<emergency> rn ; <fire> <church> ; <friend> <photo> ; <friend> <wait>
        suicidal_ideation	6	<friend> back ; <friend> i ; <furniture> or ; <give> <see> ; <give> best
        suicidal_ideation	6	<go> <rail> ; <go> <wait> ; <go> alguien ; <go> real ; <goodbye> <write>
        suicidal_ideation	6	<gun> <container> ; <gun> besid ; <hear> how ; <height> ; <height> <cold>
        suicidal_ideation	6	<height> <drive> ; <height> <key> ; <height> thi ; <hold> <church>
        suicidal_ideation	6	<home> until ; <hopeless> ; <hot> ther ; <insurance> <hit> ; <key> del
        suicidal_ideation	6	<kill> <day> ; <kill> est ; <kill> ya ; <kin> which ; <last> <awake>
        suicidal_ideation	6	<last> <write> ; <leave> <treatment> ; <medicine> desd ; <moment> w/o
        suicidal_ideation	6	<money> con ; <money> cuand ; <money> la ; <month> <vendor> ; <need> <awake>
        suicidal_ideation	6	<need> <fire> ; <night> <build> ; <night> <happy> ; <night> <rope>
        suicidal_ideation	6	<night> <soon> ; <night> <think> ; <night> asi ; <night> dont ; <night> just
        suicidal_ideation	6	<night> n ; <official> doe ; <opioid> hav ; <outdoors> <height>
        suicidal_ideation	6	<pain> <write> ; <past> d/c ; <past> wont ; <pet> <moment> ; <phone> how
        suicidal_ideation	6	<pill> <moment> ; <pill> <pain> ; <play> up ; <promise> hed ; <put> <gun>
        suicidal_ideation	6	<put> from ; <put> mak ; <put> them ; <rail> aft ; <rail> doesnt
        suicidal_ideation	6	<rarely> <say> ; <rarely> me ; <relapse> <day> ; <remember> <outdoors>
        suicidal_ideation	6	<room> <alcohol> ; <room> im ; <rope> ; <rope> <tool> ; <rope> que
        suicidal_ideation	6	<say> <hit> ; <say> <soon> ; <say> practic ; <say> ya ; <say> youl
        suicidal_ideation	6	<school> al ; <sedative> just ; <see> im ; <see> real ; <shame> <amount>
        suicidal_ideation	6	<shame> de ; <sober> too ; <soon> <night> ; <soon> <think> ; <soon> <trust>
        suicidal_ideation	6	<start> <rope> ; <stranger> <think> ; <stranger> <threat> ; <stranger> ought
        suicidal_ideation	6	<stranger> releas ; <take> <height> ; <take> herself ; <take> thrown
        suicidal_ideation	6	<think> no ; <think> right ; <think> wont ; <tired> no ; <tool> <count>
        suicidal_ideation	6	<trade> <lock> ; <treatment> <furniture> ; <treatment> <need>
        suicidal_ideation	6	<trust> <alone> ; <trust> <awake> ; <trust> all ; <wait> long
        suicidal_ideation	6	<water> <consume> ; <week> <hold> ; <write> <furniture> ; <write> <key>
        suicidal_ideation	6	<write> las ; <year> <insurance> ; <year> la ; a <rope> ; a countdown
        suicidal_ideation	6	a devera ; a fram ; a laundry ; a not ; a plastic ; a semi ; a surf ; a volv
        suicidal_ideation	6	abaj del ; about <stop> ; activ ; activ sin ; admit drink ; affect
        suicidal_ideation	6	aguant mas ; al de ; al padr ; alcanz a ; all her ; already bought
        suicidal_ideation	6	already decid ; am suicidal ; amanec ; amaril y ; an <leave> ; an <try>
        suicidal_ideation	6	an attempt ; an the ; and <leave> ; and biscuit ; and four ; and let
        suicidal_ideation	6	and next ; and thi ; anil ; ano la ; anyon com ; apagu el ; apart lug
        suicidal_ideation	6	aqui noma ; arithmetic ; as quick ; ask doe ; ask my ; at bedsid ; avisenl
        suicidal_ideation	6	baby so ; baj a ; ban me ; be <alone> ; be dramatic ; becaus thi
        suicidal_ideation	6	been <money> ; been look ; beer so ; being dramatic ; bes ; bien <calm>
        suicidal_ideation	6	bien tranquil ; blad in ; board 0 ; bod y ; both <phone> ; both cal ; box at
        suicidal_ideation	6	boy and ; break it ; breakup ; bridg aft ; bridg pil ; bro the ; by then
        """
}
