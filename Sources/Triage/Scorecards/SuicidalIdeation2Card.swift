extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	10	to kil ; told my ; tool ; trailhead ; tuesday becaus ; up angry ; us <always>
        suicidal_ideation	10	vid el ; wan ; was yesterday ; what bother ; which <clothes> ; whichev way
        suicidal_ideation	10	who get ; widow bourbon ; wif hasnt ; wish i ; with plan ; work it
        suicidal_ideation	10	would <take> ; would want ; wouldnt <take> ; wrist ; wrist last ; ya amar
        suicidal_ideation	10	ya pus ; year ahead ; year by ; yellow lin ; yo con ; youl do
        suicidal_ideation	9	0 teng ; <alcohol> <record> ; <always> <key> ; <amount> hond ; <ask> how
        suicidal_ideation	9	<ask> was ; <asleep> de ; <blood> los ; <breath> <outdoors> ; <breath> hard
        suicidal_ideation	9	<buy> <pet> ; <buy> already ; <buy> och ; <chestheart> <medicine>
        suicidal_ideation	9	<child> <blood> ; <church> 0 ; <church> if ; <container> <key>
        suicidal_ideation	9	<container> about ; <continue> <last> ; <continue> check ; <count> is
        suicidal_ideation	9	<die> <write> ; <die> activ ; <die> me ; <eat> <past> ; <eat> tim ; <give> los
        suicidal_ideation	9	<give> my ; <go> <give> ; <go> que ; <goodbye> <write> ; <gun> <bodypart>
        suicidal_ideation	9	<happy> <promise> ; <happy> them ; <headface> <trade> ; <height> <say>
        suicidal_ideation	9	<hit> <height> ; <hold> <fire> ; <leave> <tired> ; <medicine> si
        suicidal_ideation	9	<money> <clothes> ; <money> <die> ; <need> <goodbye> ; <need> <home>
        suicidal_ideation	9	<need> x ; <outdoors> <hear> ; <pain> myself ; <partner> <try> ; <pet> lik
        suicidal_ideation	9	<pet> too ; <phone> block ; <put> <church> ; <put> <money> ; <rail> 0
        suicidal_ideation	9	<rail> <say> ; <record> <pet> ; <room> rath ; <rope> <bodypart> ; <rope> is
        suicidal_ideation	9	<sad> i ; <soon> than ; <stop> him ; <stranger> bet ; <take> <asleep>
        suicidal_ideation	9	<take> own ; <think> <go> ; <threat> <height> ; <tool> <consume> ; <town> bks
        suicidal_ideation	9	<trust> <opening> ; <trust> <take> ; <try> <die> ; <try> <kill>
        suicidal_ideation	9	<try> <water> ; <water> is ; <year> claus ; <year> til ; a befor ; a favor
        suicidal_ideation	9	a ser ; about all ; addres to ; affair ; agu se ; ahi va ; aisl and ; all hav
        suicidal_ideation	9	all my ; alon tonight ; already told ; am too ; an overpas ; and count
        suicidal_ideation	9	and shel ; anymor ; arent the ; ask was ; asleep now ; ayud x ; batal ; be too
        suicidal_ideation	9	beam in ; been <play> ; been want ; being a ; bendicion ; bet off ; bik the
        suicidal_ideation	9	bks ; bleach ; boi ; breath hard ; brought in ; caja con ; car run ; carta par
        suicidal_ideation	9	chang my ; cle <amount> ; closet door ; clr <breath> ; cobran el ; cold wat
        suicidal_ideation	9	com cuand ; compr och ; correct it ; cry tel ; d <partner> ; d now ; d wif
        suicidal_ideation	9	de vid ; decid it ; dej mis ; delet my ; desintoxicacion per ; didnt <happy>
        suicidal_ideation	9	didnt laugh ; die ; dio me ; do bet ; dont test ; duerman ; duti ; easiest
        suicidal_ideation	9	eat at ; encarg el ; encargu ; encuentr sent ; enough of ; era tod ; escogi
        suicidal_ideation	9	escribi ; estoy <think> ; every debt ; ex <clothes> ; f sound ; f told
        suicidal_ideation	9	fair to ; final get ; finish him ; flat ; forgav ; fue <shame> ; fue culp
        suicidal_ideation	9	gon kil ; got enough ; hac falt ; hair aft ; hav <put> ; hav <think> ; hav sav
        suicidal_ideation	9	hav suicidal ; her both ; her lin ; her past ; hija estarian ; him die
        suicidal_ideation	9	his <gun> ; his <key> ; his dog ; his gun ; his jacket ; his tool ; how high
        suicidal_ideation	9	i keep ; ill be ; in being ; in not ; inpt inf ; intox ; is spotles
        suicidal_ideation	9	it tonight ; jef y ; just go ; k <amount> ; keep rehears ; key hang ; kid walk
        suicidal_ideation	9	kier <kill> ; kier mat ; kind to ; la alcanz ; la bendicion ; la ford
        suicidal_ideation	9	la lech ; label every ; las <put> ; las teng ; lat than ; les if ; let id
        suicidal_ideation	9	library bks ; lif thi ; light switch ; lin get ; lin item ; llev <week>
        suicidal_ideation	9	llev semana ; lo unic ; long <friend> ; los gallo ; los quinc ; lot en
        suicidal_ideation	9	manuel ; mas escribirl ; mas hond ; math on ; me encarg ; me kier ; me theyl
        suicidal_ideation	9	me voy ; mi sil ; mis <pet> ; month they ; mor tast ; mor ya ; mot noma
        suicidal_ideation	9	mucha vec ; my belt ; my dear ; myself with ; nadi <go> ; nam # ; next fel
        suicidal_ideation	9	nic <think> ; nic know ; night i ; night look ; nit on ; no 0 ; no cre
        suicidal_ideation	9	no rail ; no toc ; noma <wait> ; noma esper ; noma falt ; noma le ; not wak
        suicidal_ideation	9	numb block ; off <leave> ; off <say> ; off left ; off one ; offic plant
        suicidal_ideation	9	one box ; one would ; oth sort ; over cereal ; papel del ; paper and ; pascu y
        suicidal_ideation	9	pay out ; performanc ; pharmacist how ; playstation ; pres and ; probab say
        suicidal_ideation	9	pue <go> ; que cosa ; que piens ; queri ; queri decirl ; quier segu ; rail 0
        suicidal_ideation	9	real long ; rent your ; reservo ; return library ; rop from ; said flat
        suicidal_ideation	9	said thi ; said youl ; se duerman ; self with ; semana pens ; ser en ; set out
        suicidal_ideation	9	shed rath ; shown my ; si on ; si thi ; sist goodby ; sit by ; sleep for
        suicidal_ideation	9	slow voic ; someon bet ; sop y ; sort my ; st <height> ; st bridg ; stat he
        suicidal_ideation	9	stitch ; su <day> ; su per ; suic activ ; suicidal intent ; sunday you
        suicidal_ideation	9	sus foto ; switch ; taken my ; talk me ; techador ; text you ; th st
        suicidal_ideation	9	that calm ; the aquarium ; the brak ; the buoy ; the count ; the dog ; the edg
        suicidal_ideation	9	the goodby ; the hear ; the letter ; the lif ; the pickup ; the reservo
        suicidal_ideation	9	the tailpip ; ther <soon> ; they could ; theyl hav ; thi rock ; thin <color>
        suicidal_ideation	9	tidy ; tim how ; tim one ; to <kin> ; to argu ; to book ; to mop ; today left
        suicidal_ideation	9	today say ; todo por ; tonight on ; tonit im ; traj ; up enough ; up ther
        suicidal_ideation	9	up tomorrow ; us should ; va a ; veint de ; venen ; veo mas ; ver que ; vid
        suicidal_ideation	9	vincent thoma ; voy a ; watch and ; way you ; which bridg ; who shouldnt
        suicidal_ideation	9	whoev ; with ston ; wont <see> ; would do ; wrong sid ; y say ; ya era ; ya lo
        suicidal_ideation	9	year claus ; yet they ; you wer ; él cre
        suicidal_ideation	8	0 <clean> ; 0 dat ; 0 ft ; 0 plan ; 0 text ; <alone> <clean>
        suicidal_ideation	8	<amount> tranquila ; <ask> <die> ; <ask> <promise> ; <awake> <daytime>
        suicidal_ideation	8	<bodypart> <photo> ; <bodypart> both ; <child> a ; <child> could
        suicidal_ideation	8	<child> dont ; <child> i ; <child> only ; <child> wil ; <church> she
        suicidal_ideation	8	<clothes> <blood> ; <container> <child> ; <container> <moment> ; <count> twic
        suicidal_ideation	8	<day> <height> ; <day> card ; <day> refus ; <daytime> <lock>
        suicidal_ideation	8	<die> <caretaking> ; <die> <think> ; <die> junt ; <die> lik ; <feel> noth
        suicidal_ideation	8	<furniture> or ; <give> <clothes> ; <give> <pet> ; <give> anybody ; <go> m
        suicidal_ideation	8	<gun> <room> ; <hear> wil ; <height> <drive> ; <height> <night> ; <height> ice
        suicidal_ideation	8	<height> ive ; <height> si ; <hit> set ; <hold> <wait> ; <key> <container>
        suicidal_ideation	8	<kin> <gun> ; <kin> <relapse> ; <kin> pa ; <kin> wher ; <leave> and
        suicidal_ideation	8	<media> <leave> ; <moment> al ; <money> off ; <need> <fire> ; <need> <height>
        suicidal_ideation	8	<need> <treatment> ; <need> off ; <opening> <fluid> ; <pet> <stranger>
        suicidal_ideation	8	<pet> shot ; <phone> <blade> ; <phone> <calm> ; <photo> <water>
        suicidal_ideation	8	<promise> por ; <room> pt ; <rope> <tool> ; <rope> around ; <say> be
        suicidal_ideation	8	<see> <daytime> ; <see> myself ; <stranger> <think> ; <stranger> besid
        suicidal_ideation	8	<take> <crash> ; <take> has ; <think> <shame> ; <think> <tool> ; <tool> <key>
        suicidal_ideation	8	<tool> <week> ; <write> q ; a ahorc ; a decirl ; a light ; a pag ; a proposit
        suicidal_ideation	8	abaj ; aft final ; al <soon> ; al gat ; al mism ; all <asleep> ; all <put>
        suicidal_ideation	8	am tel ; ama ya ; and <container> ; and blow ; and honest ; and leav ; and let
        suicidal_ideation	8	and log ; and stood ; anoth <night> ; anybody wil ; anyon for ; apt <say>
        suicidal_ideation	8	apuren ; are <furniture> ; are cal ; around by ; ash ; attempt ; attempt 0
        suicidal_ideation	8	automatic ; barandal del ; bartend re ; bc its ; be anybody ; be dramatic
        suicidal_ideation	8	be lik ; be my ; be need ; be no ; beach towel ; been giv ; belt
        suicidal_ideation	8	beneficiary form ; bil is ; birthday card ; ble the ; both parrot ; boy next
        suicidal_ideation	8	brain out ; brazo ; but <calm> ; but quiet ; but you ; cabinet about
        suicidal_ideation	8	caguama y ; cal record ; calm voic ; can <stop> ; carol who ; check to ; ciel
        suicidal_ideation	8	cld ; clean than ; closet bar ; com im ; com sunday ; con nombr ; con plan
        suicidal_ideation	8	cont cuatr ; cry hard ; cut my ; darl de ; day told ; de <take> ; de avent
        suicidal_ideation	8	de fuer ; de viaj ; deed is ; del <height> ; del viern ; delet all
        suicidal_ideation	8	descans me ; despedi ; did he ; disclos suicidal ; dish and ; dog shot
        suicidal_ideation	8	dont expect ; dont look ; dont pictur ; door unlock ; down has ; driv hom
        suicidal_ideation	8	each kid ; el <container> ; el cajon ; el celul ; encarg los ; engin
        suicidal_ideation	8	entir bottl ; entregu las ; es adict ; es pa ; ese <day> ; estan las
        suicidal_ideation	8	estarian <amount> ; estarian mas ; every library ; everybody if
        suicidal_ideation	8	everybody slap ; everyon is ; everyth so ; f cna ; f took ; fami should
        suicidal_ideation	8	fault ; feet of ; fin <record> ; fin print ; fistful of ; follow her
        suicidal_ideation	8	for everyth ; for si ; fram on ; frasc ; fresh <blood> ; fresh cut ; from walk
        suicidal_ideation	8	gav notic ; gon <die> ; good mom ; goodby let ; gracia por ; graciou
        suicidal_ideation	8	grandson the ; hair for ; hand both ; has <start> ; has begun ; hay <go>
        suicidal_ideation	8	hay viaj ; he plan ; heart med ; hel <rope> ; hel hang ; her now ; her paper
        suicidal_ideation	8	hes head ; highest ; his ash ; his wed ; homestand ; hour look ; hour our
        suicidal_ideation	8	how <intoxicated> ; how quiet ; how they ; hoy fue ; i bought ; i doubt
        suicidal_ideation	8	i light ; i look ; i meant ; i tied ; id leav ; ideacion ; if <trust> ; if god
        suicidal_ideation	8	if shed ; int <bodypart> ; intak mon ; is denis ; isnt pick ; it bet ; it not
        suicidal_ideation	8	it seem ; it wont ; item 0 ; itl ; its cheap ; its rusty ; ive charg
        suicidal_ideation	8	ive empti ; ive mad ; ive paid ; ive tap ; ive work ; joven 0 ; just <clean>
        suicidal_ideation	8	just being ; just googl ; just tidy ; keep tel ; keep think ; kid i ; kid look
        suicidal_ideation	8	kid next ; know why ; l wrist ; la <key> ; la cuerd ; la sog ; las <promise>
        suicidal_ideation	8	las gracia ; las vacuna ; laugh it ; le entregu ; le pedi ; le pidi ; left it
        suicidal_ideation	8	let them ; lif <night> ; lin <soon> ; lin next ; lin through ; liv two
        suicidal_ideation	8	look real ; m <calm> ; m court ; m si ; m vet ; mail my ; mak <think>
        suicidal_ideation	8	mak plan ; mam yo ; many yrs ; mas tranquila ; me despedi ; me inscrib
        suicidal_ideation	8	meant it ; mejor ; mejor me ; meno la ; mention 0 ; mention he ; metrolink
        suicidal_ideation	8	minu ; mis hija ; mis sobrino ; molest en ; mom old ; mon if ; my department
        suicidal_ideation	8	my list ; my pic ; my rn ; my switch ; myself in ; ngl ; nic for ; nin through
        suicidal_ideation	8	no consigu ; no fenc ; no tengan ; nobodyl ; noma <need> ; nombr desd
        suicidal_ideation	8	not around ; not is ; numb do ; of <sad> ; of cry ; of end ; of everybody
        suicidal_ideation	8	off <drive> ; oil and ; ojal ; ok dont ; old <pet> ; one guy ; one left
        suicidal_ideation	8	open up ; or at ; oth <headface> ; out to ; outsid iop ; pa ; pa cuand ; pa mi
        suicidal_ideation	8	paid ; panteon junt ; pedi ; pens ; person to ; pidi disculpa ; pidi perdon
        suicidal_ideation	8	pil 0 ; plac <put> ; pleas do ; point anymor ; policy is ; post a ; proposit
        suicidal_ideation	8	pt sist ; pul her ; q ya ; que ya ; quebr la ; qued un ; quis much ; ratic
        suicidal_ideation	8	read <say> ; real far ; recoj ; refus <hospital> ; reparti los ; roof of
        suicidal_ideation	8	rusty ; said next ; sam font ; say thing ; school if ; se quier ; send anybody
        suicidal_ideation	8	she re ; she vap ; shift i ; should get ; si <say> ; sit besid ; sobr par
        suicidal_ideation	8	soon ; spr back ; squar with ; steep ; stil want ; stitch at ; su bod
        suicidal_ideation	8	suicid lik ; suicidal and ; suy con ; swing set ; the <rope> ; the amp
        suicidal_ideation	8	the apartment ; the fern ; the guit ; the lan ; the other ; the pink
        suicidal_ideation	8	the rang ; the yellow ; them anymor ; then thank ; therapist ct ; theyd
        suicidal_ideation	8	theyd do ; theyv <stop> ; thigh ; think about ; think theyd ; thoma ; thre are
        suicidal_ideation	8	thur back ; to both ; to deal ; told his ; told husb ; tonight ; tranquila
        suicidal_ideation	8	truck is ; tue appt ; turn eighteen ; twic with ; un frasc ; unbuckl ; und and
        suicidal_ideation	8	uno por ; uno ya ; up <month> ; up just ; up octob ; up tmrw ; vet 0 ; viv se
        suicidal_ideation	8	whol <continue> ; whol stil ; why im ; with pistol ; would <leave>
        suicidal_ideation	8	would leav ; wreck the ; x eso ; xfer m ; ya <think> ; ya ni ; ya noma
        suicidal_ideation	8	year nobody ; your <clothes> ; your tru ; yrs for
        suicidal_ideation	7	0 # ; 0 fum ; 0 of ; 0 open ; 0 outsid ; 0 pag ; 0 warm ; <afraid> hes
        suicidal_ideation	7	<afraid> i ; <alcohol> <trust> ; <always> all ; <always> cos ; <amount> squar
        suicidal_ideation	7	<amount> wil ; <appointment> <hold> ; <appointment> what ; <ask> <church>
        suicidal_ideation	7	<awake> nunc ; <blade> <write> ; <blood> com ; <blood> herself ; <blood> my
        suicidal_ideation	7	<bodypart> <official> ; <break> off ; <buy> <alone> ; <calm> <moment>
        suicidal_ideation	7	<calm> it ; <cannabis> noma ; <caretaking> <furniture> ; <child> nam
        suicidal_ideation	7	<church> <trust> ; <clean> <continue> ; <clean> und ; <clothes> <kin>
        suicidal_ideation	7	<clothes> entr ; <container> <pain> ; <container> int ; <continue> be
        suicidal_ideation	7	<count> con ; <crowd> for ; <day> <blood> ; <day> anyway ; <day> circl
        suicidal_ideation	7	<day> toda ; <die> <week> ; <emergency> <hot> ; <emergency> rn
        suicidal_ideation	7	<friend> <drug> ; <go> <rail> ; <gun> <continue> ; <gun> besid
        suicidal_ideation	7	<height> <colleague> ; <height> <key> ; <height> <past> ; <height> <put>
        suicidal_ideation	7	<height> by ; <height> has ; <height> is ; <height> peatonal ; <height> pil
        suicidal_ideation	7	<hit> del ; <hit> enfrent ; <hold> <always> ; <hot> <continue> ; <key> +
        suicidal_ideation	7	<key> <daytime> ; <key> <put> ; <key> the ; <kill> ya ; <kin> you
        suicidal_ideation	7	<last> <awake> ; <last> <think> ; <last> y ; <leave> <opening>
        suicidal_ideation	7	<lock> <clothes> ; <lock> <water> ; <medicine> <stranger> ; <money> aft
        suicidal_ideation	7	<need> <hopeless> ; <need> <rope> ; <need> cer ; <night> <ask>
        suicidal_ideation	7	<night> <happy> ; <night> <see> ; <night> on ; <opening> that
        suicidal_ideation	7	<palecolor> <record> ; <partner> <rope> ; <partner> until ; <past> d/c
        suicidal_ideation	7	<pet> a ; <phone> si ; <pill> <kill> ; <pill> besid ; <play> up
        suicidal_ideation	7	<promise> <stranger> ; <promise> op ; <put> <buy> ; <put> from
        suicidal_ideation	7	<rail> <alcohol> ; <record> <furniture> ; <record> her ; <room> <alcohol>
        suicidal_ideation	7	<room> be ; <rope> <try> ; <sad> <outdoors> ; <say> <promise> ; <say> <shame>
        suicidal_ideation	7	<say> my ; <say> op ; <school> al ; <see> im ; <sober> <continue>
        suicidal_ideation	7	<take> <die> ; <take> herself ; <think> <awake> ; <think> <consume>
        suicidal_ideation	7	<think> <sober> ; <think> b ; <treatment> <need> ; <treatment> clean
        suicidal_ideation	7	<trust> <alone> ; <trust> one ; <try> <last> ; <try> ahorc ; <try> on
        suicidal_ideation	7	<wait> <week> ; <week> nobody ; <write> <goodbye> ; <write> id ; <write> las
        suicidal_ideation	7	a <hopeless> ; a mercy ; a replacement ; a volv ; abaj del ; about <stop>
        suicidal_ideation	7	about <town> ; abraz ; admit drink ; affect ; aft friday ; alcohol only
        suicidal_ideation	7	all set ; already <put> ; alrededor de ; am pt ; am suicidal ; ambien was
        suicidal_ideation	7	an <leave> ; an <try> ; an attempt ; and <leave> ; and kis ; and wip ; anil
        suicidal_ideation	7	aqui noma ; arithmetic ; as <kin> ; at ups ; attempt on ; attempt suicid
        suicidal_ideation	7	audi ; away <always> ; away every ; barstow for ; batallen ; bathroom mirror
        suicidal_ideation	7	be <calm> ; be by ; be doing ; be found ; be long ; been sav ; bet at
        suicidal_ideation	7	blad out ; blind down ; bod y ; bottom has ; box at ; boy and ; boy nam ; brak
        suicidal_ideation	7	bro say ; bro the ; brows ; by <always> ; by <fall> ; by <rope> ; by every
        suicidal_ideation	7	by fal ; cabinet ; cad cos ; calm la ; camin a ; can for ; can turn ; cap off
        suicidal_ideation	7	carg y ; cart with ; cas dej ; casserol dish ; cereal bowl ; chil with
        suicidal_ideation	7	chosen ; clas to ; client numb ; clos with ; cok yrs ; com hac ; com look
        suicidal_ideation	7	completenes ; confes ; congregant 0 ; cowork of ; cut herself ; cut wrist
        suicidal_ideation	7	d <moment> ; dad goe ; dai all ; de cad ; decid ; deductibl 0 ; deed
        suicidal_ideation	7	degre and ; dejam ; del dia ; dema ya ; despert ; despert nunc ; despertador
        suicidal_ideation	7	despidi de ; dig a ; dog at ; dog goe ; domicili ; door now ; door that
        suicidal_ideation	7	dres the ; easi with ; easiest way ; el despertador ; el frasc ; empti the
        suicidal_ideation	7	emt self ; en <leave> ; en est ; end her ; ensen al ; esa oportunidad
        suicidal_ideation	7	est <night> ; est noch ; even <afraid> ; even for ; every tabl ; everyon and
        suicidal_ideation	7	everyon slap ; everyth squar ; f <bodypart> ; f dtr ; falt que ; fed the
        suicidal_ideation	7	feel anyth ; fil befor ; firearm ; first her ; floaty ; floor im
        suicidal_ideation	7	for completenes ; for dr ; for friday ; for safety ; for thur ; forearm last
        suicidal_ideation	7	forest lawn ; friday fiv ; friday i ; ful <day> ; gallo pag ; get shut
        suicidal_ideation	7	get stuck ; get ther ; goe straight ; going around ; good hand ; good view
        suicidal_ideation	7	goodby for ; got past ; guit ; gun out ; guy her ; had every ; halloween 0
        suicidal_ideation	7	hand his ; happen and ; has skip ; hast manan ; hav forty ; hav thought
        suicidal_ideation	7	hav to ; he <rope> ; he paid ; heard it ; her <day> ; her <photo> ; her go
        suicidal_ideation	7	her no ; her wrist ; heroin desd ; herself in ; herself sunday ; hes <give>
        suicidal_ideation	7	hes <write> ; hes good ; himself <night> ; his <shame> ; his shot
        suicidal_ideation	7	hol <container> ; holy ; hom for ; hom until ; hom wif ; hond ; hop the
        suicidal_ideation	7	hos for ; hous told ; how and ; hoy compr ; hs <school> ; hug ; hurt les
        suicidal_ideation	7	i label ; i return ; i smil ; i stand ; i tie ; id lie ; id sign ; in first
        suicidal_ideation	7	in neutral ; insulin hac ; insulin pen ; is it ; it im ; it look ; itl be
        suicidal_ideation	7	its <soon> ; its <trade> ; ive cut ; juev de ; just <continue> ; just <kin>
        suicidal_ideation	7	just dad ; just dont ; just thought ; kept cut ; key + ; key so ; kind <need>
        suicidal_ideation	7	kind on ; la <pain> ; la culp ; la munec ; la operador ; la tand ; label
        suicidal_ideation	7	lat <amount> ; late and ; law start ; le damo ; le hal ; le quiten ; least the
        suicidal_ideation	7	lety ; lif on ; light <insurance> ; light bil ; lik on ; lil bro ; list on
        suicidal_ideation	7	lista ; lo meno ; lo teng ; load for ; los carro ; los tramit ; lying down
        suicidal_ideation	7	m pint ; m refus ; mail back ; mas del ; mat ya ; me <child> ; me bes
        suicidal_ideation	7	me eleven ; me par ; me would ; mean all ; med on ; mejor con ; mi amig
        suicidal_ideation	7	mil from ; milagr ; mis <medicine> ; mo rent ; mor year ; moth found
        suicidal_ideation	7	much long ; muy <asleep> ; muy <calm> ; muy dorm ; my password ; my peac
        suicidal_ideation	7	my thank ; my trunk ; myself <day> ; nam off ; nen me ; net ya ; neutral and
        suicidal_ideation	7	ni <need> ; ni gana ; nic <night> ; nic even ; ningun <go> ; nino con
        suicidal_ideation	7	nit deep ; no <go> ; no aguant ; no answ ; no batallen ; no fue ; no need
        suicidal_ideation	7	no voy ; nobody set ; norc lik ; nos cuidamo ; not com ; now look ; o ya
        suicidal_ideation	7	of everyon ; of pain ; off already ; on jan ; on whoev ; one <leave>
        suicidal_ideation	7	one <stranger> ; only gon ; only has ; only vap ; only word ; open what
        suicidal_ideation	7	our <headface> ; overpas at ; padr toma ; paid off ; partn use ; pascu
        suicidal_ideation	7	password is ; past its ; pay when ; peaceful ; peatonal ; pedi perdon
        suicidal_ideation	7	phon so ; phq 0 ; pink <relapse> ; pink slip ; plan b ; ps ; pt ; puebl me
        suicidal_ideation	7	pued <amount> ; pued mas ; puent peatonal ; purpos and ; q los ; que aprendi
        suicidal_ideation	7	que van ; queden ; quer mor ; quien <think> ; quien sab ; quier cer ; quiet it
        suicidal_ideation	7	quiten los ; radi work ; rail on ; rath <take> ; rath a ; rath get ; record a
        suicidal_ideation	7	redid ; regal guitar ; rehom both ; replacement nobody ; right up
        suicidal_ideation	7	roommat has ; roxi up ; said but ; santo y ; sav up ; say goodnight ; say sob
        suicidal_ideation	7	se <goodbye> ; se adelant ; se despidi ; se queden ; se quis ; seal and
        suicidal_ideation	7	sel for ; semi ; sentenc i ; settl i ; she cut ; she diabetic ; shed be
        suicidal_ideation	7	shel be ; shouldv ; show him ; si <pain> ; si duel ; sigu dic ; sist use
        suicidal_ideation	7	smil for ; sob stil ; soft <hear> ; soft voic ; soldadito ; somebody befor
        suicidal_ideation	7	somebody check ; someth up ; son sol ; soph <stimulant> ; st <consume>
        suicidal_ideation	7	st drink ; stand clos ; stil be ; stitch com ; stop thinkin ; street tak
        suicidal_ideation	7	su cumpleano ; suic ; sur of ; tak long ; taken all ; talk down ; tand
        suicidal_ideation	7	tech job ; teng en ; teni a ; text me ; th street ; th when ; thank op
        suicidal_ideation	7	thc vap ; the <height> ; the <key> ; the barn ; the deadlin ; the easiest
        suicidal_ideation	7	the exhaust ; the extr ; the msg ; the planet ; the point ; the rent
        suicidal_ideation	7	the spac ; the spar ; the trunk ; ther of ; they can ; thi week ; thi weekend
        suicidal_ideation	7	think of ; throw myself ; thur is ; thursday so ; titl sign ; titl to
        suicidal_ideation	7	to <remember> ; to carol ; to everybody ; to kms ; to look ; to pleas
        suicidal_ideation	7	toda sus ; today i ; todo <put> ; told chaplain ; told the ; tonight me
        suicidal_ideation	7	tonight so ; tonit ; too long ; took everyth ; took herself ; top <container>
        suicidal_ideation	7	top draw ; trash is ; trash out ; tru you ; truck with ; tub y ; tuesday i
        suicidal_ideation	7	turn around ; ultim y ; vaci el ; vacuna y ; vean los ; vec piens ; vez hoy
        suicidal_ideation	7	wait long ; warm xfer ; was check ; watch + ; way it ; weekend my ; wer out
        suicidal_ideation	7	when a ; which suit ; who giv ; who last ; who stop ; widow ask ; wif left
        suicidal_ideation	7	wip the ; with intent ; with so ; wk abt ; wont pick ; would be ; wouldnt tak
        suicidal_ideation	7	wrist 0 ; writ if ; x favor ; y esper ; y pastel ; y uninsur ; yo f ; you read
        suicidal_ideation	7	you und ; youl be ; your now ; yr good
        suicidal_ideation	6	+ email ; / medic ; 0 drop ; 0 keep ; 0 put ; 0 se ; 0 stat ; 0 xfer
        suicidal_ideation	6	<afraid> soy ; <amount> bet ; <amount> na ; <amount> wk ; <angry> <week>
        suicidal_ideation	6	<appointment> fil ; <ask> <pain> ; <asleep> for ; <awake> ; <bodypart> up
        suicidal_ideation	6	<bodypart> wil ; <calm> <calm> ; <calm> <last> ; <child> aft ; <child> as
        suicidal_ideation	6	<child> for ; <child> van ; <child> yo ; <church> <official> ; <church> ni
        suicidal_ideation	6	<clean> <furniture> ; <clean> par ; <clinician> point ; <clothes> off
        suicidal_ideation	6	<colleague> <soon> ; <container> con ; <container> worth ; <continue> pour
        suicidal_ideation	6	<count> <continue> ; <count> <limp> ; <count> <see> ; <count> it ; <crash> the
        suicidal_ideation	6	<crowd> by ; <crowd> should ; <day> nobody ; <die> <rope> ; <die> herself
        suicidal_ideation	6	<die> todo ; <die> ya ; <drug> <sad> ; <feel> <stop> ; <fire> <church>
        suicidal_ideation	6	<friend> <wait> ; <friend> back ; <friend> mad ; <furniture> en ; <give> best
        suicidal_ideation	6	<give> las ; <go> <height> ; <go> <wait> ; <go> real ; <goodbye> <moment>
        suicidal_ideation	6	<gun> <container> ; <hear> <past> ; <hear> off ; <height> ; <height> <afraid>
        suicidal_ideation	6	<height> <last> ; <height> <opening> ; <height> <school> ; <hold> <church>
        suicidal_ideation	6	<hold> bien ; <home> <awake> ; <home> ya ; <hot> ther ; <insurance> <hit>
        suicidal_ideation	6	<insurance> than ; <job> normal ; <key> <continue> ; <kin> the ; <kin> which
        suicidal_ideation	6	<last> thing ; <leave> <promise> ; <leave> lik ; <media> her ; <medicine> desd
        suicidal_ideation	6	<moment> <afraid> ; <moment> w/o ; <money> <height> ; <money> cuand
        suicidal_ideation	6	<money> la ; <night> <build> ; <night> <soon> ; <night> <think> ; <night> asi
        suicidal_ideation	6	<night> le ; <night> n ; <official> doe ; <opening> aft ; <opioid> n
        suicidal_ideation	6	<order> <photo> ; <outdoors> would ; <pain> <write> ; <partner> <clothes>
        suicidal_ideation	6	<partner> <crash> ; <past> psych ; <past> wont ; <photo> <goodbye>
        suicidal_ideation	6	<photo> del ; <pill> <bodypart> ; <pill> <kin> ; <pill> to ; <play> <angry>
        suicidal_ideation	6	<play> <shame> ; <promise> <calm> ; <promise> <leave> ; <promise> hed
        suicidal_ideation	6	<promise> per ; <put> <rope> ; <put> them ; <rail> doesnt ; <rarely> me
        suicidal_ideation	6	<remember> <outdoors> ; <room> <remember> ; <rope> <water> ; <rope> already
        suicidal_ideation	6	<rope> que ; <say> <hit> ; <say> cle ; <say> em ; <say> practic ; <say> quien
        suicidal_ideation	6	<say> youl ; <sedative> just ; <see> <alcohol> ; <see> <year> ; <see> up
        """
}
