extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	10	told my ; tonight on ; toqu y ; train track ; troc y ; up angry ; us <always>
        suicidal_ideation	10	veint de ; walk her ; wan ; watch and ; what bother ; which bridg
        suicidal_ideation	10	whichev way ; who get ; whoev has ; wif hasnt ; wont hav ; would <take>
        suicidal_ideation	10	wouldnt <take> ; wrist 0 ; ya amar ; ya le ; ya pus ; yellow lin ; you wer
        suicidal_ideation	10	your worst
        suicidal_ideation	9	0 teng ; <alcohol> <record> ; <alone> <clean> ; <always> <key>
        suicidal_ideation	9	<always> <pill> ; <always> cos ; <ask> <promise> ; <buy> already
        suicidal_ideation	9	<chestheart> <medicine> ; <child> dont ; <church> 0 ; <church> if
        suicidal_ideation	9	<container> <moment> ; <container> about ; <continue> check ; <count> <afraid>
        suicidal_ideation	9	<count> <limp> ; <day> you ; <die> <write> ; <die> me ; <eat> <past>
        suicidal_ideation	9	<eat> tim ; <fire> <bodypart> ; <friend> dont ; <furniture> or ; <give> los
        suicidal_ideation	9	<give> sus ; <go> que ; <happy> <promise> ; <happy> them ; <height> <say>
        suicidal_ideation	9	<hold> <fire> ; <hold> <wait> ; <key> the ; <kin> <relapse> ; <kin> wher
        suicidal_ideation	9	<leave> theyd ; <money> <die> ; <need> <home> ; <need> x ; <outdoors> <hear>
        suicidal_ideation	9	<pain> myself ; <partner> <try> ; <pet> too ; <promise> todo ; <put> <church>
        suicidal_ideation	9	<put> <money> ; <rail> 0 ; <rope> is ; <sad> i ; <say> be ; <sober> <continue>
        suicidal_ideation	9	<soon> than ; <soon> van ; <start> <blood> ; <stranger> bet ; <take> <asleep>
        suicidal_ideation	9	<take> <crash> ; <think> <drive> ; <think> <go> ; <tool> <consume>
        suicidal_ideation	9	<trust> <take> ; <trust> i ; <trust> its ; <try> <water> ; <wait> que
        suicidal_ideation	9	<water> <go> ; <week> <clothes> ; <year> by ; <year> nobody ; <year> til
        suicidal_ideation	9	a befor ; a dad ; a favor ; a proposit ; a razor ; a ser ; addres to ; affair
        suicidal_ideation	9	aft final ; aft midnight ; age forty ; ahi va ; aisl and ; al cuart ; al gat
        suicidal_ideation	9	already told ; am too ; and honest ; and shel ; and sign ; anoth <night>
        suicidal_ideation	9	anymor ; arent the ; ash ; ask staf ; asleep now ; audi ; ayud x ; bathrob
        suicidal_ideation	9	be any ; be anybody ; be no ; be out ; be to ; beam in ; been <play>
        suicidal_ideation	9	been draft ; been sort ; been want ; being a ; bendicion ; beneficiary form
        suicidal_ideation	9	bik the ; both wrist ; brought in ; cad cos ; caja con ; can <stop> ; car run
        suicidal_ideation	9	carta par ; cas nuev ; cat has ; chang my ; ciel ; clos with ; closet bar
        suicidal_ideation	9	closet door ; clr <breath> ; cold wat ; com cuand ; com thru ; cont cuatr
        suicidal_ideation	9	correct it ; cry tel ; d now ; de vid ; decid it ; dej mis ; delet my
        suicidal_ideation	9	desintoxicacion per ; did he ; didnt <happy> ; didnt laugh ; die ; dio me
        suicidal_ideation	9	do bet ; duerman ; easiest ; el barandal ; el cajon ; el puent ; encarg los
        suicidal_ideation	9	encargu ; engin ; escogi ; ese dia ; est san ; estoy <think> ; every library
        suicidal_ideation	9	everybody if ; everyon is ; everyth so ; f sound ; fair to ; final get ; flat
        suicidal_ideation	9	for camp ; for everyth ; fue <shame> ; fue culp ; gallo pag ; garag
        suicidal_ideation	9	get which ; gon kil ; gon kms ; got enough ; grandson the ; hair aft ; hav sav
        suicidal_ideation	9	hav suicidal ; he hug ; her both ; her keep ; her lin ; him how ; his board
        suicidal_ideation	9	his gun ; his jacket ; hop its ; hour our ; husband ask ; i keep ; if shed
        suicidal_ideation	9	in being ; in not ; inpt inf ; is denis ; is spotles ; it wont ; item 0 ; itl
        suicidal_ideation	9	its plenty ; jef y ; keep tel ; key hang ; kier <kill> ; kier <stop>
        suicidal_ideation	9	kier dej ; kier mat ; l wrist ; la <calm> ; la bendicion ; la pacienci
        suicidal_ideation	9	lat than ; le pidi ; leav theyd ; les if ; light switch ; lin item ; llav de
        suicidal_ideation	9	llev <week> ; llev semana ; lo unic ; long <friend> ; los quinc ; m pint
        suicidal_ideation	9	mam yo ; manan al ; manuel ; mas escribirl ; mat by ; mat no ; me baj
        suicidal_ideation	9	me cort ; me encarg ; me kier ; me theyl ; me voy ; minu ; mis sobrino
        suicidal_ideation	9	mom old ; mor tast ; mot noma ; mucha vec ; my dear ; my pic ; nad <alone>
        suicidal_ideation	9	nad sol ; nam # ; next fel ; ngl ; ni <need> ; nic <think> ; nic know
        suicidal_ideation	9	night i ; night look ; nit on ; no 0 ; no cre ; no rail ; nobodyl
        suicidal_ideation	9	noma <need> ; noma <wait> ; noma esper ; noma le ; not wak ; noth her
        suicidal_ideation	9	noviembr ya ; nuev con ; of himself ; of suicid ; off <leave> ; off <say>
        suicidal_ideation	9	off left ; off one ; one left ; one would ; oth sort ; out to ; over cereal
        suicidal_ideation	9	padr toma ; papelit de ; par siempr ; password in ; pay out ; pens
        suicidal_ideation	9	perdonenm todo ; performanc ; pidi disculpa ; pil would ; planet ; playstation
        suicidal_ideation	9	point anymor ; probab say ; proposit ; q ya ; que contesten ; queri ; rail 0
        suicidal_ideation	9	real long ; refier idea ; regal sus ; rent through ; rent your ; said thi
        suicidal_ideation	9	said youl ; se duerman ; semana pens ; ser en ; she re ; si <money> ; si on
        suicidal_ideation	9	si thi ; sist goodby ; sist said ; sit by ; sleep for ; slow voic ; soldadito
        suicidal_ideation	9	someon bet ; sop y ; sort my ; squar with ; st <height> ; st bridg ; stitch
        suicidal_ideation	9	su per ; suicidal intent ; sunday you ; sus foto ; switch ; techador
        suicidal_ideation	9	text you ; th st ; than one ; the aquarium ; the arithmetic ; the bathrob
        suicidal_ideation	9	the canal ; the edg ; the hear ; the letter ; the pension ; the pickup
        suicidal_ideation	9	the pink ; the planet ; the rop ; the tailpip ; ther <soon> ; thes i
        suicidal_ideation	9	theyl hav ; thin <color> ; think about ; tim how ; tim one ; to argu ; to book
        suicidal_ideation	9	to mop ; today left ; today say ; tonit im ; tuesday becaus ; turn eighteen
        suicidal_ideation	9	up <month> ; up enough ; up octob ; up ther ; us should ; vena ; ver que ; vid
        suicidal_ideation	9	vid el ; wait long ; way you ; who shouldnt ; whoev ; whol <continue>
        suicidal_ideation	9	whol stil ; with so ; wont <see> ; would do ; would want ; wreck the ; y say
        suicidal_ideation	9	ya hic ; ya lo ; year by ; yet they
        suicidal_ideation	8	0 <clean> ; 0 text ; <always> all ; <amount> squar ; <ask> <die> ; <ask> al
        suicidal_ideation	8	<asleep> de ; <awake> <daytime> ; <awake> nunc ; <bodypart> <photo>
        suicidal_ideation	8	<bodypart> both ; <breath> <outdoors> ; <breath> hard ; <buy> och ; <calm> it
        suicidal_ideation	8	<child> <blood> ; <child> a ; <child> i ; <child> nam ; <church> she
        suicidal_ideation	8	<clothes> <blood> ; <container> <child> ; <container> <key> ; <container> est
        suicidal_ideation	8	<continue> <last> ; <continue> busy ; <count> what ; <day> card ; <day> refus
        suicidal_ideation	8	<daytime> <lock> ; <die> <think> ; <die> junt ; <die> lik ; <emergency> <hot>
        suicidal_ideation	8	<feel> noth ; <go> <give> ; <go> m ; <gun> <continue> ; <gun> <room>
        suicidal_ideation	8	<hear> wil ; <height> <drive> ; <height> <night> ; <height> ice
        suicidal_ideation	8	<height> peatonal ; <height> pil ; <height> si ; <hit> <height>
        suicidal_ideation	8	<hold> <always> ; <hot> <continue> ; <key> + ; <kill> <day> ; <kin> <goodbye>
        suicidal_ideation	8	<kin> <gun> ; <kin> pa ; <kin> you ; <last> thing ; <last> y
        suicidal_ideation	8	<leave> <opening> ; <leave> <tired> ; <leave> and ; <media> <leave>
        suicidal_ideation	8	<medicine> <stranger> ; <medicine> si ; <moment> al ; <money> <clothes>
        suicidal_ideation	8	<money> through ; <need> <fire> ; <need> <goodbye> ; <need> <height>
        suicidal_ideation	8	<opening> <fluid> ; <opening> lik ; <partner> <rope> ; <partner> until
        suicidal_ideation	8	<pet> <stranger> ; <pet> lik ; <pet> shot ; <phone> <blade> ; <phone> <calm>
        suicidal_ideation	8	<photo> <water> ; <promise> op ; <promise> por ; <put> <rope>
        suicidal_ideation	8	<rail> <alcohol> ; <rail> <say> ; <rarely> <think> ; <rope> <bodypart>
        suicidal_ideation	8	<rope> around ; <say> ya ; <see> <daytime> ; <stop> him ; <stranger> besid
        suicidal_ideation	8	<think> <shame> ; <threat> <height> ; <tool> <week> ; <treatment> clean
        suicidal_ideation	8	<try> ahorc ; <water> is ; <write> <goodbye> ; <write> q ; <year> claus
        suicidal_ideation	8	a light ; a mercy ; a volv ; abaj ; about <town> ; abraz ; all <put> ; all hav
        suicidal_ideation	8	alon tonight ; am pt ; am tel ; ama ya ; and <container> ; and blow ; and leav
        suicidal_ideation	8	and let ; and log ; and stood ; anil ; anybody wil ; anyon for ; apt <say>
        suicidal_ideation	8	apuren ; are <furniture> ; are cal ; arithmetic ; around by ; attempt 0
        suicidal_ideation	8	barandal del ; be <calm> ; be dramatic ; be found ; be my ; bedtim every
        suicidal_ideation	8	belt ; bil is ; birthday card ; ble the ; bleach ; boi ; both parrot
        suicidal_ideation	8	brain out ; brazo ; breath hard ; brows ; but <calm> ; but quiet ; but you
        suicidal_ideation	8	cabinet about ; caguama y ; cal record ; carol who ; casserol dish ; cat so
        suicidal_ideation	8	chosen ; cle <amount> ; clean than ; client numb ; cobran el ; com look
        suicidal_ideation	8	com sunday ; compr och ; con nombr ; confes ; count so ; count what ; cut my
        suicidal_ideation	8	dai all ; damo ; day eight ; day told ; de <take> ; de cad ; de fuer ; de viaj
        suicidal_ideation	8	deed is ; del <height> ; delet all ; descans me ; despedi ; despert nunc
        suicidal_ideation	8	despidi de ; di de ; dish and ; dog shot ; doming voy ; doming ya
        suicidal_ideation	8	dont expect ; dont look ; dont pictur ; dont test ; door unlock ; driv hom
        suicidal_ideation	8	encarg el ; entir bottl ; es adict ; es pa ; estan las ; estoy <tired>
        suicidal_ideation	8	everyon and ; everyth squar ; f cna ; f told ; fami should ; fault
        suicidal_ideation	8	fin <record> ; fin print ; finish him ; floaty ; follow her ; for safety
        suicidal_ideation	8	for si ; fram on ; frasc ; fresh <blood> ; fresh cut ; from walk ; gav notic
        suicidal_ideation	8	get shut ; get stuck ; gon <die> ; good mom ; gracia por ; graciou ; gun out
        suicidal_ideation	8	hac falt ; hair for ; hand both ; he plan ; heart med ; hel <rope> ; hel hang
        suicidal_ideation	8	her go ; her paper ; her past ; herself sunday ; hes head ; himself <night>
        suicidal_ideation	8	himself in ; his <gun> ; his ash ; his dog ; his wed ; homestand ; hour look
        suicidal_ideation	8	how <intoxicated> ; hoy fue ; hurt les ; i bought ; i label ; i look ; id leav
        suicidal_ideation	8	ideacion ; if <trust> ; if god ; insuranc cant ; int <bodypart> ; is <past>
        suicidal_ideation	8	isnt pick ; it not ; it seem ; itl be ; its <color> ; ive empti ; ive mad
        suicidal_ideation	8	ive paid ; ive tap ; ive work ; joven 0 ; juev de ; just being ; just googl
        suicidal_ideation	8	k <amount> ; keep busy ; key + ; kid i ; kid look ; kid next ; kind <need>
        suicidal_ideation	8	know why ; la <key> ; la cuerd ; la culp ; la ford ; la prim ; label every
        suicidal_ideation	8	las <promise> ; las gracia ; last thing ; lat <amount> ; laugh it ; left it
        suicidal_ideation	8	let them ; letter to ; lif thi ; lik hav ; lin <soon> ; lin next ; liv two
        suicidal_ideation	8	look real ; los gallo ; los tramit ; lot en ; m kratom ; m told ; m vet
        suicidal_ideation	8	mail my ; mak <think> ; mak plan ; mas del ; math on ; me despedi ; mean all
        suicidal_ideation	8	mejor ; mejor me ; meno la ; mention he ; mi sil ; mis <pet> ; mis hija
        suicidal_ideation	8	month they ; mor ya ; muy <calm> ; my belt ; my department ; my list
        suicidal_ideation	8	myself with ; nadi <go> ; nam und ; ni le ; nin through ; no consigu ; no need
        suicidal_ideation	8	no toc ; no va ; nombr desd ; not around ; not is ; now look ; of <sad>
        suicidal_ideation	8	of cry ; of everybody ; of everyon ; of today ; off <drive> ; offic plant
        suicidal_ideation	8	ok dont ; old <pet> ; one guy ; open up ; or at ; orang bottl ; oth <headface>
        suicidal_ideation	8	outsid iop ; overpas at ; pa ; pa cuand ; pa mi ; paid ; paid through
        suicidal_ideation	8	panteon junt ; past its ; peatonal ; pedi ; person to ; pharmacist how ; pil 0
        suicidal_ideation	8	plac <put> ; plot ; post a ; pue <go> ; puent peatonal ; pul her ; q los
        suicidal_ideation	8	que ya ; qued un ; queri decirl ; quick ; quier segu ; quiet it ; rail on
        suicidal_ideation	8	ranch aft ; read <say> ; real far ; recoj ; said next ; say goodnight
        suicidal_ideation	8	say thing ; school if ; se <goodbye> ; se despidi ; se quier ; se ve ; set out
        suicidal_ideation	8	she vap ; shift i ; si <say> ; sign over ; sigu dic ; son nam ; soon
        suicidal_ideation	8	spr back ; stat he ; steep ; stil want ; stitch at ; su bod ; suy con
        suicidal_ideation	8	sweet sinc ; taken my ; talk me ; th street ; thank op ; that that ; thc sinc
        suicidal_ideation	8	the <rope> ; the amp ; the barn ; the buoy ; the count ; the fern ; the guit
        suicidal_ideation	8	the lan ; the lif ; the policy ; the rang ; the swap ; them anymor ; theyd
        suicidal_ideation	8	theyd do ; thi weekend ; thigh ; think of ; thre are ; tidy ; titl to
        suicidal_ideation	8	to <kin> ; to both ; to deal ; told his ; truck is ; tue appt ; twic with
        suicidal_ideation	8	ultim y ; un frasc ; unbuckl ; und and ; uno ya ; up tmrw ; up tomorrow ; va a
        suicidal_ideation	8	vacuna y ; venen ; veo mas ; vet 0 ; vincent thoma ; wednesday she
        suicidal_ideation	8	which suit ; who last ; why im ; with pistol ; with ston ; wouldnt tak
        suicidal_ideation	8	writ if ; wrong sid ; x eso ; xfer m ; ya <think> ; ya ni ; year claus
        suicidal_ideation	8	your tru ; yrs for
        suicidal_ideation	7	0 # ; 0 <try> ; 0 dat ; 0 ft ; 0 fum ; 0 outsid ; 0 pag ; 0 plan ; 0 warm
        suicidal_ideation	7	0 xfer ; <afraid> hes ; <afraid> i ; <alcohol> <trust> ; <amount> tranquila
        suicidal_ideation	7	<amount> wil ; <appointment> fil ; <appointment> what ; <ask> <church>
        suicidal_ideation	7	<asleep> mi ; <blade> <write> ; <blood> com ; <blood> herself
        suicidal_ideation	7	<bodypart> <official> ; <buy> <alone> ; <cannabis> noma
        suicidal_ideation	7	<caretaking> <furniture> ; <child> as ; <child> wil ; <church> <trust>
        suicidal_ideation	7	<church> ni ; <clean> <continue> ; <clean> und ; <clothes> entr
        suicidal_ideation	7	<container> int ; <continue> be ; <count> con ; <count> twic ; <crowd> for
        suicidal_ideation	7	<day> <height> ; <day> anyway ; <day> toda ; <daytime> al ; <die> <caretaking>
        suicidal_ideation	7	<die> <week> ; <feel> <stop> ; <friend> <drug> ; <friend> <wait>
        suicidal_ideation	7	<give> <pet> ; <give> <see> ; <give> anybody ; <give> my ; <go> <wait>
        suicidal_ideation	7	<gun> besid ; <hear> how ; <height> <colleague> ; <height> <past>
        suicidal_ideation	7	<height> <put> ; <height> is ; <height> ive ; <hit> enfrent
        suicidal_ideation	7	<key> <container> ; <key> <daytime> ; <kin> which ; <last> <awake>
        suicidal_ideation	7	<last> <think> ; <lock> <clothes> ; <lock> <water> ; <money> off
        suicidal_ideation	7	<need> <rope> ; <need> <treatment> ; <need> cer ; <night> <ask>
        suicidal_ideation	7	<night> <happy> ; <night> <see> ; <night> <soon> ; <night> on ; <opening> that
        suicidal_ideation	7	<past> d/c ; <pet> a ; <pet> so ; <pill> <bodypart> ; <pill> <kill>
        suicidal_ideation	7	<pill> besid ; <pill> to ; <play> up ; <put> <buy> ; <put> from
        suicidal_ideation	7	<record> <furniture> ; <record> her ; <room> <alcohol> ; <room> be ; <room> pt
        suicidal_ideation	7	<room> rath ; <rope> <tool> ; <rope> <try> ; <rope> already ; <say> <promise>
        suicidal_ideation	7	<say> <shame> ; <say> my ; <say> op ; <say> why ; <see> im ; <see> myself
        suicidal_ideation	7	<stranger> <think> ; <take> <die> ; <take> has ; <take> herself
        suicidal_ideation	7	<think> <awake> ; <think> b ; <tool> <key> ; <town> <media>
        suicidal_ideation	7	<trade> <promise> ; <trade> off ; <treatment> <need> ; <trust> one
        suicidal_ideation	7	<try> <last> ; <try> on ; <wait> <week> ; <wait> long ; <week> nobody
        suicidal_ideation	7	<write> fast ; <year> up ; a <hopeless> ; a <rope> ; a ahorc ; a decirl
        suicidal_ideation	7	a pag ; a replacement ; a vacation ; abaj del ; aft friday ; against you
        suicidal_ideation	7	al <soon> ; al mism ; alcanz a ; alcohol only ; all <asleep> ; all set
        suicidal_ideation	7	already <put> ; alrededor de ; am suicidal ; amanec ; ambien four ; ambien was
        suicidal_ideation	7	an <leave> ; an <try> ; an attempt ; and count ; and kis ; and next ; as <kin>
        suicidal_ideation	7	ask how ; ask our ; at ups ; attempt ; attempt on ; bartend re ; batal
        suicidal_ideation	7	bathroom mirror ; be anywher ; be lik ; be long ; beach towel ; been sav
        suicidal_ideation	7	bet at ; blad out ; blu dres ; bod y ; bottom has ; boy nam ; boy next ; brak
        suicidal_ideation	7	bro say ; brok door ; broth left ; by <always> ; by <fall> ; by <rope>
        suicidal_ideation	7	by every ; by fal ; cabinet ; cad niet ; cad una ; calend fil ; calm la
        suicidal_ideation	7	calm voic ; camin a ; can for ; can turn ; cap off ; cas dej ; cereal bowl
        suicidal_ideation	7	check to ; chil with ; clas to ; cok yrs ; com im ; com par ; con plan
        suicidal_ideation	7	congregant 0 ; could just ; cowork of ; crisi lin ; cry hard ; cumplan
        suicidal_ideation	7	cut herself ; cut wrist ; d <moment> ; dad goe ; darl de ; de avent ; decid
        suicidal_ideation	7	deductibl 0 ; deed ; degre and ; del viern ; descans el ; despedi de ; despert
        suicidal_ideation	7	despertador ; dig a ; disclos suicidal ; dog at ; dog goe ; door now
        suicidal_ideation	7	door that ; dres the ; duerm mi ; earth ; el <container> ; el ciel
        suicidal_ideation	7	el despertador ; el frasc ; ell cre ; empti the ; empty hous ; emt friend
        suicidal_ideation	7	en <kill> ; en est ; en mat ; end her ; era tod ; esa oportunidad ; escuel y
        suicidal_ideation	7	ese <day> ; est <night> ; est noch ; estarian <amount> ; estarian mas
        suicidal_ideation	7	even <afraid> ; even for ; everybody slap ; f <bodypart> ; f dtr ; f took
        suicidal_ideation	7	fed the ; feet of ; fil befor ; find it ; firearm ; fistful of ; floor im
        suicidal_ideation	7	for dr ; for friday ; for sunday ; for thur ; forearm last ; forest lawn ; fot
        suicidal_ideation	7	fot de ; fri today ; from psych ; ful <day> ; get ther ; good hand
        suicidal_ideation	7	goodby for ; goodby let ; grain leg ; group any ; guit ; guy her ; had eleven
        suicidal_ideation	7	had every ; halloween 0 ; hand his ; hang it ; happen and ; has <start>
        suicidal_ideation	7	hav forty ; hav thought ; he <rope> ; he paid ; heard it ; her <day>
        suicidal_ideation	7	her <photo> ; her wrist ; heroin desd ; herself in ; hes <write> ; hes good
        suicidal_ideation	7	highest ; him what ; his <shame> ; hol <container> ; holy ; hom until
        suicidal_ideation	7	hom wif ; hond ; hop the ; hos for ; hous told ; how quiet ; how they
        suicidal_ideation	7	hoy compr ; hs <school> ; hug ; i doubt ; i light ; i return ; i smil
        suicidal_ideation	7	i stand ; i tie ; i tied ; id sign ; im find ; im sorry ; insulin hac
        suicidal_ideation	7	insulin pen ; is it ; is pick ; is und ; it all ; it bet ; it hard ; it look
        suicidal_ideation	7	its <soon> ; its <trade> ; its cheap ; ive charg ; just <clean>
        suicidal_ideation	7	just <continue> ; just dont ; just thought ; just tidy ; key so ; kid who
        suicidal_ideation	7	kindest ; la <pain> ; la and ; la munec ; la operador ; la sog ; la tand
        suicidal_ideation	7	label ; las vacuna ; late and ; law start ; le hal ; le pedi ; le quiten
        suicidal_ideation	7	least the ; left the ; let id ; lety ; library book ; lif <night> ; lif on
        suicidal_ideation	7	light <insurance> ; light bil ; lik on ; lil bro ; lin <take> ; list on
        suicidal_ideation	7	lista ; lo <last> ; lo meno ; lo pens ; lo ultim ; los carro ; lying down
        suicidal_ideation	7	m refus ; m si ; mail back ; mas tranquila ; me <child> ; me bes ; me inscrib
        suicidal_ideation	7	me ive ; meant it ; medicar only ; mejor con ; mention 0 ; metrolink ; mi amig
        suicidal_ideation	7	mil from ; milagr ; mis <medicine> ; mo rent ; molest en ; moth found
        suicidal_ideation	7	muy <asleep> ; muy dorm ; my <calm> ; my peac ; my rn ; my thank ; myself in
        suicidal_ideation	7	nam off ; nbr <phone> ; nbr cal ; net ya ; ni gana ; nic <night> ; nic even
        suicidal_ideation	7	nic for ; ningun <go> ; nino con ; nit deep ; no <go> ; no aguant ; no fue
        suicidal_ideation	7	no tengan ; nobody <job> ; nobody set ; norc lik ; nos cuidamo ; nos every
        suicidal_ideation	7	not com ; numb do ; o ya ; of end ; of pain ; off already ; off sinc ; ojal
        suicidal_ideation	7	on being ; on jan ; on then ; on whoev ; onc im ; one <leave> ; one <stranger>
        suicidal_ideation	7	one box ; only has ; only word ; open what ; our <headface> ; oxy twelv
        suicidal_ideation	7	pag lo ; partn use ; pascu ; password is ; phon rang ; phon so ; pick ; pie en
        suicidal_ideation	7	plan b ; pleas do ; policy is ; program ninety ; ps ; pt ; pt fent ; pt sist
        suicidal_ideation	7	puebl me ; pued <amount> ; pued mas ; purpos and ; que aguant ; que aprendi
        suicidal_ideation	7	que van ; quebr la ; quier cer ; quis much ; quiten los ; radi work
        suicidal_ideation	7	rafter in ; rath <take> ; rath get ; ratic ; record a ; redid
        suicidal_ideation	7	refus <hospital> ; rehom both ; reparti los ; replacement nobody
        suicidal_ideation	7	retir machinist ; right up ; riv with ; rod <break> ; rod brok ; roommat has
        suicidal_ideation	7	roommat report ; said but ; sav up ; say good ; script was ; se quis
        suicidal_ideation	7	seal and ; sel for ; semi ; send anybody ; settl i ; she <illness>
        suicidal_ideation	7	she diabetic ; shed be ; shed rath ; sheet for ; shel be ; should get
        suicidal_ideation	7	shouldv ; show right ; sist use ; sit besid ; smil for ; so <treatment>
        suicidal_ideation	7	so nobody ; sob stil ; sobr par ; somebody befor ; somebody check
        suicidal_ideation	7	somebody should ; son drink ; son sol ; soph <stimulant> ; st <consume>
        suicidal_ideation	7	st drink ; stand clos ; step in ; stil be ; stitch com ; stop mak ; stop open
        suicidal_ideation	7	stop thinkin ; street drug ; su <day> ; suen el ; suicid lik ; sur of
        suicidal_ideation	7	sus gallo ; tak long ; taken all ; talk down ; tand ; tel him ; text me
        suicidal_ideation	7	text pic ; th when ; the <height> ; the <key> ; the deed ; the dog
        suicidal_ideation	7	the exhaust ; the goodby ; the kindest ; the msg ; the point ; the rent
        suicidal_ideation	7	the rod ; the spac ; the spar ; the trunk ; the yellow ; then thank
        suicidal_ideation	7	therapist ct ; they can ; they could ; theyv <stop> ; thi week ; think theyd
        suicidal_ideation	7	throw myself ; thur back ; thursday so ; titl is ; to carol ; to each
        suicidal_ideation	7	to everybody ; to kms ; tocari ; todo <put> ; told the ; tonight ; tonight me
        suicidal_ideation	7	tonight so ; tonit ; too long ; took everyth ; took herself ; top <container>
        suicidal_ideation	7	top draw ; traj ; tranquila ; truck with ; tub y ; turn around ; turn it
        suicidal_ideation	7	un segur ; un sobr ; up most ; vacation and ; vaci el ; vean los ; verdad mi
        suicidal_ideation	7	vez hoy ; viv se ; voy ; warm xfer ; was check ; watch + ; way it ; weekend my
        suicidal_ideation	7	when a ; who stop ; why id ; widow and ; widow ask ; wif left ; with intent
        suicidal_ideation	7	with thank ; without me ; wk abt ; wont pick ; work it ; would <leave>
        suicidal_ideation	7	would be ; would leav ; x favor ; y esper ; y uninsur ; ya compr ; ya era
        suicidal_ideation	7	ya pued ; year up ; you und ; your <clothes> ; your now ; yr good ; él cre
        suicidal_ideation	6	+ email ; / medic ; 0 drop ; 0 of ; 0 open ; 0 put ; 0 se ; 0 stat ; 0 today
        suicidal_ideation	6	<afraid> soy ; <amount> na ; <angry> <week> ; <appointment> <hold>
        suicidal_ideation	6	<appointment> an ; <ask> <height> ; <ask> our ; <asleep> for ; <awake> fue
        suicidal_ideation	6	<blood> my ; <bodypart> already ; <bodypart> con ; <bodypart> up ; <break> off
        suicidal_ideation	6	<build> <day> ; <buy> lo ; <calm> <calm> ; <calm> <last> ; <child> for
        suicidal_ideation	6	<child> yo ; <church> <official> ; <clean> <furniture> ; <clean> par
        suicidal_ideation	6	<clothes> <kin> ; <clothes> off ; <container> <pain> ; <container> con
        suicidal_ideation	6	<count> <continue> ; <count> it ; <crash> the ; <crowd> <hit> ; <crowd> by
        suicidal_ideation	6	<crowd> should ; <day> <blood> ; <day> circl ; <day> nobody ; <die> <rope>
        suicidal_ideation	6	<die> herself ; <die> ya ; <drive> <rail> ; <drug> <sad> ; <emergency> lin
        suicidal_ideation	6	<emergency> rn ; <feel> <calm> ; <fire> <church> ; <friend> back
        suicidal_ideation	6	<friend> mad ; <give> <friend> ; <give> best ; <give> las ; <go> <height>
        suicidal_ideation	6	<go> <rail> ; <go> real ; <goodbye> <moment> ; <goodbye> <write>
        suicidal_ideation	6	<goodbye> to ; <gun> <container> ; <hear> <past> ; <hear> off ; <height>
        suicidal_ideation	6	<height> <cold> ; <height> <height> ; <height> <key> ; <height> <last>
        suicidal_ideation	6	<height> <school> ; <height> by ; <height> has ; <hit> del ; <hold> <church>
        suicidal_ideation	6	<hold> bien ; <home> nuev ; <insurance> <hit> ; <insurance> than ; <job> de
        suicidal_ideation	6	<key> <palecolor> ; <key> <put> ; <key> ive ; <kin> the ; <last> <write>
        suicidal_ideation	6	<leave> <promise> ; <leave> lik ; <media> her ; <medicine> desd
        suicidal_ideation	6	<moment> <afraid> ; <moment> w/o ; <money> <height> ; <money> cuand
        suicidal_ideation	6	<money> la ; <money> out ; <month> <vendor> ; <need> <hopeless>
        suicidal_ideation	6	<night> <build> ; <night> <think> ; <night> le ; <night> n ; <official> doe
        suicidal_ideation	6	<opening> aft ; <opioid> n ; <order> <clean> ; <order> <photo>
        suicidal_ideation	6	<outdoors> barstow ; <outdoors> would ; <pain> <write> ; <palecolor> <record>
        suicidal_ideation	6	<partner> <clothes> ; <partner> <crash> ; <past> psych ; <pet> <record>
        suicidal_ideation	6	<photo> <goodbye> ; <pill> wont ; <play> <angry> ; <promise> <calm>
        suicidal_ideation	6	<promise> <leave> ; <promise> <stranger> ; <promise> hed ; <promise> per
        suicidal_ideation	6	<rail> doesnt ; <rarely> me ; <remember> <outdoors> ; <room> <remember>
        """
}
