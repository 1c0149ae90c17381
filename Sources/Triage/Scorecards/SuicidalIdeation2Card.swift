extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	9	0 plan ; 0 teng ; 0 tip ; <alcohol> <record> ; <alone> <clean>
        suicidal_ideation	9	<always> <key> ; <always> <pill> ; <always> cos ; <amount> hond ; <asleep> de
        suicidal_ideation	9	<blood> los ; <buy> already ; <chestheart> <medicine> ; <child> nam
        suicidal_ideation	9	<church> 0 ; <church> if ; <container> about ; <count> <afraid>
        suicidal_ideation	9	<count> <limp> ; <day> you ; <die> <write> ; <die> me ; <drive> off
        suicidal_ideation	9	<eat> <past> ; <eat> tim ; <fire> <bodypart> ; <friend> <wait> ; <friend> dont
        suicidal_ideation	9	<furniture> or ; <give> los ; <give> sus ; <go> que ; <gun> <bodypart>
        suicidal_ideation	9	<happy> <promise> ; <happy> them ; <height> <say> ; <hold> <wait>
        suicidal_ideation	9	<kin> <goodbye> ; <kin> <gun> ; <kin> pa ; <kin> wher ; <leave> <opening>
        suicidal_ideation	9	<leave> theyd ; <medicine> <stranger> ; <money> <die> ; <need> <home>
        suicidal_ideation	9	<need> x ; <outdoors> <hear> ; <pain> myself ; <partner> <try>
        suicidal_ideation	9	<past> medical ; <pet> <stranger> ; <phone> <calm> ; <promise> todo
        suicidal_ideation	9	<put> <church> ; <put> <money> ; <rail> 0 ; <rail> <night> ; <rope> around
        suicidal_ideation	9	<sad> i ; <say> be ; <soon> go ; <soon> than ; <soon> van ; <start> <blood>
        suicidal_ideation	9	<stranger> bet ; <take> <asleep> ; <take> <crash> ; <think> <go>
        suicidal_ideation	9	<threat> <height> ; <tool> <consume> ; <trust> <take> ; <trust> i
        suicidal_ideation	9	<trust> its ; <wait> que ; <water> <go> ; <week> <clothes> ; <year> by
        suicidal_ideation	9	<year> nobody ; <year> til ; a befor ; a dad ; a favor ; a proposit ; a razor
        suicidal_ideation	9	a ser ; addres to ; aft final ; aft midnight ; age forty ; ago medical
        suicidal_ideation	9	ahi va ; aisl and ; al cuart ; al gat ; al puent ; already told ; am too
        suicidal_ideation	9	an overpas ; and honest ; and shel ; and sign ; anoth <night> ; anymor
        suicidal_ideation	9	arent the ; ash ; ask staf ; audi ; ayud x ; be any ; be anybody ; be no
        suicidal_ideation	9	be out ; be to ; be too ; beam in ; been <play> ; been draft ; been sort
        suicidal_ideation	9	been want ; being a ; bendicion ; bik the ; both wrist ; brought in
        suicidal_ideation	9	cabinet about ; cad cos ; can <stop> ; car run ; carta par ; cas nuev
        suicidal_ideation	9	chang my ; ciel ; clos with ; closet bar ; clr <breath> ; cold wat ; com thru
        suicidal_ideation	9	cont cuatr ; correct it ; cry tel ; cuiden ; cuiden a ; d now ; day eight
        suicidal_ideation	9	de vid ; decid it ; dej mis ; delet my ; desintoxicacion per ; did he
        suicidal_ideation	9	didnt <happy> ; didnt laugh ; die ; dio me ; do bet ; duerman ; easiest
        suicidal_ideation	9	el barandal ; el cajon ; el puent ; encargu ; encuentr sent ; engin
        suicidal_ideation	9	enough of ; escogi ; ese dia ; est san ; estoy <think> ; every library
        suicidal_ideation	9	everybody if ; everyon is ; everyth so ; everyth squar ; fair to ; final get
        suicidal_ideation	9	flat ; for camp ; for everyth ; fue <shame> ; fue culp ; garag ; get which
        suicidal_ideation	9	giv addres ; gon kil ; gon kms ; got enough ; grandson the ; hair aft
        suicidal_ideation	9	hav sav ; hav suicidal ; he <rope> ; he hug ; her both ; her keep ; her lin
        suicidal_ideation	9	him how ; himself in ; his board ; his gun ; his jacket ; hop its
        suicidal_ideation	9	husband ask ; i keep ; if shed ; in being ; in not ; inpt inf ; intox
        suicidal_ideation	9	is denis ; is spotles ; it wont ; item 0 ; itl ; jef y ; k <amount> ; key hang
        suicidal_ideation	9	kid next ; kier <kill> ; kier <stop> ; kier dej ; kier mat ; la alcanz
        suicidal_ideation	9	la bendicion ; lat than ; le pidi ; leav theyd ; les if ; light switch
        suicidal_ideation	9	lin item ; llav de ; llev <week> ; llev semana ; lo unic ; long til
        suicidal_ideation	9	los quinc ; m pint ; manan al ; manuel ; mas escribirl ; mas hond ; mat by
        suicidal_ideation	9	mat no ; me baj ; me cort ; me encarg ; me kier ; me theyl ; me voy ; minu
        suicidal_ideation	9	mis sobrino ; mom old ; mor tast ; mot noma ; mucha vec ; my belt ; my dear
        suicidal_ideation	9	my list ; my pic ; nad <alone> ; nad sol ; next fel ; ngl ; ni <need> ; ni le
        suicidal_ideation	9	nic <think> ; nic know ; night i ; night look ; no 0 ; no cre ; no rail
        suicidal_ideation	9	nobodyl ; noma <need> ; noma <wait> ; noma esper ; noma le ; not wak
        suicidal_ideation	9	noth her ; noviembr ya ; nuev con ; of himself ; of suicid ; off <leave>
        suicidal_ideation	9	off left ; off one ; one left ; one would ; oth sort ; out to ; over cereal
        suicidal_ideation	9	papelit de ; par siempr ; pay out ; pens ; perdonenm todo ; performanc
        suicidal_ideation	9	pidi disculpa ; pidi perdon ; pil would ; planet ; playstation ; point anymor
        suicidal_ideation	9	pres and ; probab say ; proposit ; q ya ; que cosa ; queri ; quier despert
        suicidal_ideation	9	rail 0 ; real long ; refier idea ; refus hosp ; regal sus ; rent through
        suicidal_ideation	9	rent your ; reservo and ; restful ; said thi ; said youl ; se duerman
        suicidal_ideation	9	semana pens ; ser en ; shift i ; shown my ; si <money> ; si on ; si thi
        suicidal_ideation	9	sigu dic ; sist goodby ; sist said ; sit by ; sleep for ; slow voic
        suicidal_ideation	9	soldadito ; someon bet ; soon go ; sop y ; sort my ; sponsor ask ; squar with
        suicidal_ideation	9	st <height> ; st bridg ; stitch ; su per ; suicidal intent ; sunday you
        suicidal_ideation	9	sus foto ; switch ; techador ; text you ; th st ; than one ; the aquarium
        suicidal_ideation	9	the arithmetic ; the barn ; the canal ; the edg ; the freight ; the furnac
        suicidal_ideation	9	the hear ; the letter ; the password ; the pickup ; the pink ; the planet
        suicidal_ideation	9	the tailpip ; ther <soon> ; thes i ; theyl hav ; thin <color> ; think about
        suicidal_ideation	9	tidy ; tim one ; to <kin> ; to argu ; to book ; to mop ; today left
        suicidal_ideation	9	today say ; tonight on ; tonit im ; tuesday becaus ; turn eighteen
        suicidal_ideation	9	up <month> ; up enough ; up octob ; up ther ; us should ; va a ; veint de
        suicidal_ideation	9	vena ; ver que ; vid ; vincent thoma ; way you ; who shouldnt ; whoev
        suicidal_ideation	9	whol <continue> ; whol stil ; wif hasnt ; with so ; wont <see> ; would do
        suicidal_ideation	9	would want ; wreck the ; y say ; ya hic ; ya lo ; ya ni ; ya pus ; year by
        suicidal_ideation	9	yet they ; your <clothes>
        suicidal_ideation	8	0 <clean> ; 0 text ; <always> all ; <amount> squar ; <ask> <die>
        suicidal_ideation	8	<ask> <promise> ; <ask> al ; <awake> <daytime> ; <awake> nunc
        suicidal_ideation	8	<bodypart> <photo> ; <bodypart> both ; <breath> <outdoors> ; <breath> hard
        suicidal_ideation	8	<buy> och ; <calm> it ; <child> <blood> ; <child> a ; <child> dont ; <child> i
        suicidal_ideation	8	<church> she ; <clothes> <blood> ; <container> <child> ; <container> <key>
        suicidal_ideation	8	<container> <moment> ; <container> est ; <continue> <last> ; <continue> check
        suicidal_ideation	8	<day> card ; <daytime> <lock> ; <die> <think> ; <die> junt ; <die> lik
        suicidal_ideation	8	<emergency> <hot> ; <feel> noth ; <go> <give> ; <go> m ; <gun> <room>
        suicidal_ideation	8	<hear> wil ; <height> <night> ; <height> is ; <height> peatonal ; <height> pil
        suicidal_ideation	8	<height> si ; <hit> <height> ; <hold> <always> ; <hot> <continue> ; <key> +
        suicidal_ideation	8	<kill> <day> ; <kin> <relapse> ; <kin> you ; <last> y ; <leave> <tired>
        suicidal_ideation	8	<leave> and ; <media> <leave> ; <medicine> si ; <money> through
        suicidal_ideation	8	<need> <fire> ; <need> <goodbye> ; <need> <height> ; <opening> <fluid>
        suicidal_ideation	8	<opening> lik ; <opening> that ; <partner> <rope> ; <partner> until
        suicidal_ideation	8	<pet> lik ; <pet> shot ; <phone> <blade> ; <photo> <water> ; <promise> op
        suicidal_ideation	8	<promise> por ; <put> <buy> ; <put> <rope> ; <rail> <alcohol> ; <rail> <say>
        suicidal_ideation	8	<rarely> <think> ; <room> pt ; <room> rath ; <rope> <tool> ; <rope> <try>
        suicidal_ideation	8	<say> ya ; <see> <daytime> ; <sober> <continue> ; <stop> him
        suicidal_ideation	8	<stranger> besid ; <think> <shame> ; <tool> <week> ; <treatment> clean
        suicidal_ideation	8	<try> <water> ; <try> ahorc ; <water> is ; <write> <goodbye> ; <write> q
        suicidal_ideation	8	<year> claus ; a <rope> ; a ahorc ; a decirl ; a light ; a volv ; abaj ; abraz
        suicidal_ideation	8	agu se ; al mism ; all <put> ; all hav ; alon tonight ; am pt ; ama ya
        suicidal_ideation	8	and <container> ; and blow ; and leav ; and let ; and log ; and stood ; anil
        suicidal_ideation	8	anybody wil ; anyon for ; apt <say> ; apuren ; are <furniture> ; are cal
        suicidal_ideation	8	arithmetic ; around by ; attempt ; attempt 0 ; barandal del ; bartend re
        suicidal_ideation	8	be <calm> ; be dramatic ; be found ; be my ; bedtim every ; beneficiary form
        suicidal_ideation	8	bil is ; birthday card ; ble the ; bleach ; boi ; brain out ; breath hard
        suicidal_ideation	8	brows ; but <calm> ; but quiet ; but you ; by <rope> ; caguama y ; caja con
        suicidal_ideation	8	cal record ; carol who ; casserol dish ; cat so ; chosen ; cle <amount>
        suicidal_ideation	8	clean than ; client numb ; closet door ; cobran el ; com cuand ; com look
        suicidal_ideation	8	com sunday ; compr och ; count so ; cuart a ; cut my ; dai all ; damo
        suicidal_ideation	8	day told ; de <take> ; de cad ; de fuer ; de viaj ; deed is ; del <height>
        suicidal_ideation	8	delet all ; descans me ; despedi ; despert nunc ; di de ; dig a ; dish and
        suicidal_ideation	8	dog shot ; doming voy ; doming ya ; dont expect ; dont look ; dont pictur
        suicidal_ideation	8	dont test ; door unlock ; driv hom ; el <container> ; encarg el ; encarg los
        suicidal_ideation	8	entir bottl ; es adict ; es pa ; escuel y ; ese <day> ; estan las
        suicidal_ideation	8	estoy <tired> ; everyon and ; f cna ; f sound ; f told ; fami should ; fault
        suicidal_ideation	8	fin <record> ; fin print ; finish him ; floaty ; follow her ; for si ; fram on
        suicidal_ideation	8	frasc ; fresh <blood> ; fresh cut ; from walk ; gallo pag ; gav notic
        suicidal_ideation	8	get stuck ; gon <die> ; good mom ; gracia por ; graciou ; gun out ; hac falt
        suicidal_ideation	8	hair for ; hand both ; hav <put> ; he plan ; heart med ; hel <rope> ; hel hang
        suicidal_ideation	8	her go ; her paper ; her past ; hes head ; himself <night> ; his <gun>
        suicidal_ideation	8	his ash ; his dog ; his wed ; homestand ; hour look ; hour our
        suicidal_ideation	8	how <intoxicated> ; hoy fue ; hurt les ; i bought ; i tie ; i tied ; id leav
        suicidal_ideation	8	ideacion ; if <trust> ; if god ; insuranc cant ; int <bodypart> ; is <past>
        suicidal_ideation	8	isnt pick ; it not ; it seem ; itl be ; its <color> ; ive empti ; ive mad
        suicidal_ideation	8	ive paid ; ive tap ; ive work ; joven 0 ; juev de ; just being ; just googl
        suicidal_ideation	8	keep tel ; key + ; kid i ; kid look ; kind <need> ; know why ; l wrist
        suicidal_ideation	8	la <key> ; la cuerd ; la culp ; la ford ; la prim ; la sog ; label every
        suicidal_ideation	8	las <promise> ; las gracia ; lat <amount> ; laugh it ; le pedi ; let them
        suicidal_ideation	8	letter to ; lif thi ; lin <soon> ; lin next ; liv two ; long <friend>
        suicidal_ideation	8	look real ; los gallo ; los tramit ; lot en ; m kratom ; m told ; m vet
        suicidal_ideation	8	mail my ; mak <think> ; mak plan ; mam yo ; mas del ; math on ; me despedi
        suicidal_ideation	8	mean all ; mejor ; mejor me ; meno la ; mention he ; mi sil ; mis <pet>
        suicidal_ideation	8	mis hija ; mor ya ; muy <calm> ; my department ; myself with ; nadi <go>
        suicidal_ideation	8	nam und ; nin through ; nit on ; no consigu ; no need ; no toc ; nombr desd
        suicidal_ideation	8	not around ; not is ; now look ; o ya ; of <sad> ; of cry ; of everybody
        suicidal_ideation	8	of everyon ; off <drive> ; off sinc ; offic plant ; ok dont ; old <pet>
        suicidal_ideation	8	one guy ; open up ; or at ; oth <headface> ; outsid iop ; overpas at
        suicidal_ideation	8	own <build> ; pa ; pa cuand ; pa mi ; padr toma ; paid ; paid through
        suicidal_ideation	8	panteon junt ; past its ; peatonal ; pedi ; person to ; pharmacist how ; pil 0
        suicidal_ideation	8	plac <put> ; plot ; policy is ; post a ; pue <go> ; puent peatonal ; pul her
        suicidal_ideation	8	que ya ; qued un ; queri decirl ; quick ; quier segu ; quiet it ; rail on
        suicidal_ideation	8	ranch aft ; read <say> ; real far ; recoj ; rop ; said next ; say goodnight
        suicidal_ideation	8	say thing ; school if ; se <rope> ; se quier ; set out ; she re ; she vap
        suicidal_ideation	8	shed rath ; si <say> ; sign over ; soon ; spr back ; stat he ; steep
        suicidal_ideation	8	stil want ; stitch at ; su bod ; suy con ; sweet sinc ; taken my ; talk me
        suicidal_ideation	8	th street ; thank op ; that that ; thc sinc ; the amp ; the buoy ; the count
        suicidal_ideation	8	the fern ; the guit ; the lan ; the lif ; the policy ; the rang ; the swap
        suicidal_ideation	8	the trunk ; the view ; them anymor ; theyd ; theyd do ; thi weekend ; thigh
        suicidal_ideation	8	think of ; thre are ; thur back ; til company ; tim how ; titl to ; to both
        suicidal_ideation	8	to deal ; told his ; truck is ; tue appt ; twic with ; ultim y ; un frasc
        suicidal_ideation	8	unbuckl ; und and ; uno ya ; up tmrw ; up tomorrow ; vaci el ; vacuna y
        suicidal_ideation	8	venen ; veo mas ; vet 0 ; wait long ; warm xfer ; which suit ; why im
        suicidal_ideation	8	with pistol ; with ston ; writ if ; wrong sid ; x eso ; xfer m ; ya <think>
        suicidal_ideation	8	year claus ; your tru ; yrs for
        suicidal_ideation	7	0 # ; 0 <try> ; 0 dat ; 0 ft ; 0 fum ; 0 open ; 0 outsid ; 0 pag ; 0 warm
        suicidal_ideation	7	0 xfer ; <afraid> hes ; <afraid> i ; <alcohol> <trust> ; <amount> tranquila
        suicidal_ideation	7	<amount> wil ; <appointment> fil ; <appointment> what ; <ask> <church>
        suicidal_ideation	7	<asleep> mi ; <blade> <write> ; <blood> com ; <blood> herself ; <blood> my
        suicidal_ideation	7	<bodypart> <official> ; <bodypart> con ; <buy> <alone> ; <cannabis> noma
        suicidal_ideation	7	<caretaking> <furniture> ; <child> as ; <child> wil ; <church> <trust>
        suicidal_ideation	7	<church> ni ; <clean> <continue> ; <clean> und ; <clothes> <kin>
        suicidal_ideation	7	<clothes> entr ; <container> <pain> ; <container> int ; <continue> be
        suicidal_ideation	7	<count> con ; <count> twic ; <crowd> for ; <day> <height> ; <day> anyway
        suicidal_ideation	7	<day> circl ; <day> refus ; <day> toda ; <daytime> al ; <die> <caretaking>
        suicidal_ideation	7	<die> <rope> ; <die> <week> ; <feel> <stop> ; <friend> <drug> ; <give> <pet>
        suicidal_ideation	7	<give> <see> ; <give> anybody ; <give> my ; <gun> <continue> ; <gun> besid
        suicidal_ideation	7	<hear> how ; <height> <colleague> ; <height> <drive> ; <height> <past>
        suicidal_ideation	7	<height> <put> ; <height> ice ; <height> ive ; <hit> del ; <hit> enfrent
        suicidal_ideation	7	<key> <container> ; <key> <daytime> ; <key> the ; <kin> which ; <last> <awake>
        suicidal_ideation	7	<last> <think> ; <lock> <clothes> ; <lock> <water> ; <moment> al ; <money> off
        suicidal_ideation	7	<need> <hopeless> ; <need> <treatment> ; <need> cer ; <night> <ask>
        suicidal_ideation	7	<night> <happy> ; <night> <see> ; <night> <soon> ; <night> on ; <past> d/c
        suicidal_ideation	7	<pet> a ; <pet> so ; <pill> <bodypart> ; <pill> <kill> ; <pill> besid
        suicidal_ideation	7	<pill> to ; <play> up ; <promise> <calm> ; <put> from ; <record> <furniture>
        suicidal_ideation	7	<record> her ; <room> <alcohol> ; <room> be ; <rope> already ; <rope> and
        suicidal_ideation	7	<say> <promise> ; <say> my ; <say> op ; <say> why ; <see> <year> ; <see> im
        suicidal_ideation	7	<see> myself ; <soon> would ; <stranger> <think> ; <take> <die> ; <take> has
        suicidal_ideation	7	<take> herself ; <think> <awake> ; <think> <past> ; <think> b ; <tool> <key>
        suicidal_ideation	7	<town> <media> ; <trade> off ; <trust> one ; <try> <last> ; <try> on
        suicidal_ideation	7	<wait> <week> ; <wait> long ; <week> nobody ; <write> fast ; <year> up
        suicidal_ideation	7	a <hopeless> ; a mercy ; a pag ; a replacement ; a vacation ; about <town>
        suicidal_ideation	7	against you ; alcanz a ; alcohol only ; all <asleep> ; all set ; already <put>
        suicidal_ideation	7	alrededor de ; am suicidal ; am tel ; amanec ; ambien four ; ambien was
        suicidal_ideation	7	an <leave> ; an <try> ; an attempt ; and count ; and kis ; and next ; as <kin>
        suicidal_ideation	7	ask how ; ask our ; at ups ; attempt on ; attempt suicid ; batal
        suicidal_ideation	7	bathroom mirror ; be anywher ; be lik ; be long ; beach towel ; been sav
        suicidal_ideation	7	befor her ; bet at ; blad out ; blu dres ; bod y ; both parrot ; bottom has
        suicidal_ideation	7	boy nam ; boy next ; brak ; brazo ; bro say ; brok door ; broth left
        suicidal_ideation	7	by <always> ; by <fall> ; by every ; by fal ; cabinet ; cad niet ; cad una
        suicidal_ideation	7	calend fil ; calm la ; calm voic ; camin a ; can turn ; cap off ; cas dej
        suicidal_ideation	7	cel on ; cereal bowl ; check to ; chil with ; clas to ; cld ; cok yrs ; com im
        suicidal_ideation	7	com par ; con nombr ; con plan ; confes ; congregant 0 ; could just
        suicidal_ideation	7	counselor 0 ; crisi lin ; cry hard ; cut herself ; cut wrist ; d <moment>
        suicidal_ideation	7	dad goe ; darl de ; de avent ; decid ; deductibl 0 ; deed ; degre and
        suicidal_ideation	7	del viern ; dema ya ; descans el ; despedi de ; despert ; despertador
        suicidal_ideation	7	despidi de ; diganl que ; disclos suicidal ; dog at ; dog goe ; door now
        suicidal_ideation	7	door that ; dres the ; duerm mi ; el ciel ; el despertador ; el frasc
        suicidal_ideation	7	ell cre ; empti the ; empty hous ; emt friend ; en <kill> ; en <leave>
        suicidal_ideation	7	en <rope> ; en est ; en mat ; era tod ; esa oportunidad ; est <night>
        suicidal_ideation	7	est debaj ; est noch ; estarian <amount> ; estarian mas ; even <afraid>
        suicidal_ideation	7	even for ; everybody slap ; f <bodypart> ; f dtr ; f took ; falt que ; fed the
        suicidal_ideation	7	feet of ; fil befor ; firearm ; fistful of ; floor im ; for dr ; for friday
        suicidal_ideation	7	for safety ; for sunday ; for thur ; forearm last ; forest lawn ; fot ; fot de
        suicidal_ideation	7	fri today ; from psych ; get shut ; get ther ; good hand ; goodby for
        suicidal_ideation	7	goodby let ; grain leg ; guit ; guy her ; had eleven ; had every ; halloween 0
        suicidal_ideation	7	hand his ; happen and ; has <start> ; hav forty ; hav thought ; he paid
        suicidal_ideation	7	heard it ; her <day> ; her <photo> ; her wrist ; heroin desd ; herself in
        suicidal_ideation	7	herself sunday ; hes <write> ; hes good ; highest ; his <shame>
        suicidal_ideation	7	hol <container> ; holy ; hom wif ; hond ; hop the ; hos for ; hous told
        suicidal_ideation	7	how quiet ; how they ; hs <school> ; hug ; i doubt ; i label ; i light
        suicidal_ideation	7	i look ; i return ; i smil ; i stand ; id sign ; im find ; im sorry
        suicidal_ideation	7	insulin hac ; insulin pen ; is it ; is pick ; it all ; it bet ; it hard
        suicidal_ideation	7	it look ; its <soon> ; its <trade> ; its cheap ; ive charg ; just <clean>
        suicidal_ideation	7	just <continue> ; just dont ; just thought ; just tidy ; keep think ; key so
        suicidal_ideation	7	kid who ; kindest ; know befor ; la <pain> ; la munec ; la operador ; la tand
        suicidal_ideation	7	label ; las vacuna ; late and ; law start ; le hal ; le quiten ; least the
        suicidal_ideation	7	left it ; let id ; lety ; library book ; lif <night> ; lif on
        suicidal_ideation	7	light <insurance> ; light bil ; lik on ; lil bro ; lin <take> ; list on
        suicidal_ideation	7	lista ; lo meno ; lo pens ; los carro ; lying down ; m refus ; m si
        suicidal_ideation	7	mail back ; mas tranquila ; me <child> ; me bes ; me inscrib ; meant it
        suicidal_ideation	7	medicar only ; mejor con ; mention 0 ; metrolink ; mi amig ; mil from ; milagr
        suicidal_ideation	7	mis <medicine> ; mo rent ; molest en ; moth found ; muy <asleep> ; muy dorm
        suicidal_ideation	7	my <calm> ; my peac ; my rn ; my thank ; myself in ; nbr <phone> ; nbr cal
        suicidal_ideation	7	net ya ; ni gana ; nic <night> ; nic even ; nic for ; ningun <go> ; nino con
        suicidal_ideation	7	nit deep ; no <go> ; no aguant ; no fue ; no tengan ; no va ; norc lik
        suicidal_ideation	7	nos cuidamo ; nos every ; not com ; numb do ; of end ; of pain ; off already
        suicidal_ideation	7	on being ; on jan ; on then ; on whoev ; one <leave> ; one <stranger>
        suicidal_ideation	7	only has ; only word ; open what ; our <headface> ; pag lo ; partn use ; pascu
        suicidal_ideation	7	password is ; phon rang ; phon so ; pick ; pie en ; pink <relapse> ; pink slip
        suicidal_ideation	7	plan b ; pleas do ; program ninety ; ps ; pt fent ; pt sist ; puebl me
        suicidal_ideation	7	pued <amount> ; pued mas ; purpos and ; que aguant ; que van ; quebr la
        suicidal_ideation	7	quier cer ; quis much ; quiten los ; radi work ; rafter in ; rath <take>
        suicidal_ideation	7	rath get ; ratic ; record a ; redid ; refus <hospital> ; rehom both
        suicidal_ideation	7	reparti los ; replacement nobody ; retir machinist ; right up ; riv with
        suicidal_ideation	7	rod <break> ; rod brok ; roommat has ; said but ; sav up ; say good
        suicidal_ideation	7	script was ; se <goodbye> ; se adelant ; se despidi ; se quis ; seal and
        suicidal_ideation	7	sel for ; semi ; send anybody ; servic weapon ; settl i ; she <illness>
        suicidal_ideation	7	she diabetic ; shed be ; sheet for ; shel be ; should get ; shouldv
        suicidal_ideation	7	show right ; sist use ; sit besid ; smil for ; so <treatment> ; so nobody
        suicidal_ideation	7	sob stil ; sobr par ; somebody befor ; somebody check ; somebody should
        suicidal_ideation	7	son drink ; son sol ; soon would ; soph <stimulant> ; st <consume> ; st drink
        suicidal_ideation	7	stand clos ; step in ; stil be ; stitch com ; stop open ; stop thinkin
        suicidal_ideation	7	su <day> ; suen el ; suicid lik ; supier ; sus gallo ; tak long ; taken all
        suicidal_ideation	7	talk down ; tand ; tel him ; text pic ; th when ; the <height> ; the <key>
        suicidal_ideation	7	the both ; the deed ; the dog ; the exhaust ; the goodby ; the kindest
        suicidal_ideation	7	the lak ; the point ; the rent ; the rod ; the spac ; the spar ; then thank
        suicidal_ideation	7	therapist ct ; they can ; they could ; theyv <stop> ; thi week ; think theyd
        suicidal_ideation	7	thoma ; throw myself ; thursday so ; titl is ; to carol ; to each
        suicidal_ideation	7	to everybody ; to kms ; to tak ; tocari ; todo <put> ; told the ; tonight
        suicidal_ideation	7	tonight me ; tonight so ; tonit ; too long ; took everyth ; took herself
        suicidal_ideation	7	top <container> ; top draw ; traj ; tranquila ; trash out ; truck with ; tub y
        suicidal_ideation	7	turn around ; turn it ; un sobr ; up most ; vean los ; vez hoy ; viv se ; voy
        suicidal_ideation	7	was check ; watch + ; way it ; wednesday she ; weekend my ; when a ; who last
        suicidal_ideation	7	who stop ; why id ; widow and ; widow ask ; wif left ; with <rope>
        suicidal_ideation	7	with intent ; without me ; wk abt ; wont pick ; work it ; would <leave>
        suicidal_ideation	7	would be ; would leav ; wouldnt tak ; x favor ; y esper ; y uninsur ; ya era
        suicidal_ideation	7	ya pued ; year up ; you und ; your now ; yr good ; él cre
        suicidal_ideation	6	+ email ; / medic ; 0 drop ; 0 of ; 0 put ; 0 se ; 0 stat ; 0 today
        suicidal_ideation	6	<afraid> soy ; <amount> bet ; <angry> <week> ; <appointment> <hold>
        suicidal_ideation	6	<appointment> an ; <ask> our ; <awake> fue ; <bodypart> already
        suicidal_ideation	6	<bodypart> up ; <break> <see> ; <break> off ; <build> <day> ; <calm> <calm>
        suicidal_ideation	6	<child> for ; <child> so ; <child> yo ; <church> <official>
        suicidal_ideation	6	<clean> <furniture> ; <clean> par ; <clothes> off ; <colleague> <soon>
        suicidal_ideation	6	<container> con ; <count> <continue> ; <count> it ; <crash> the
        suicidal_ideation	6	<crowd> <hit> ; <crowd> by ; <crowd> should ; <day> <blood> ; <day> nobody
        suicidal_ideation	6	<die> herself ; <die> ya ; <drive> <rail> ; <drug> <sad> ; <emergency> lin
        suicidal_ideation	6	<emergency> rn ; <feel> <calm> ; <fire> <church> ; <friend> back
        suicidal_ideation	6	<friend> mad ; <give> <friend> ; <give> best ; <give> las ; <go> <height>
        suicidal_ideation	6	<go> <rail> ; <go> <wait> ; <goodbye> <moment> ; <goodbye> <write>
        suicidal_ideation	6	<gun> <container> ; <hear> <past> ; <hear> off ; <height> ; <height> <cold>
        suicidal_ideation	6	<height> <height> ; <height> <key> ; <height> <last> ; <height> <opening>
        suicidal_ideation	6	<height> <school> ; <height> by ; <height> has ; <hold> <church> ; <hold> bien
        suicidal_ideation	6	<home> nuev ; <insurance> <hit> ; <insurance> than ; <job> de
        suicidal_ideation	6	<key> <palecolor> ; <key> <put> ; <key> ive ; <kill> ya ; <kin> if ; <kin> the
        suicidal_ideation	6	<last> <write> ; <last> thing ; <leave> <promise> ; <leave> lik ; <media> her
        suicidal_ideation	6	<medicine> desd ; <moment> <afraid> ; <moment> w/o ; <money> <height>
        suicidal_ideation	6	<money> cuand ; <money> la ; <month> <vendor> ; <need> alcanz
        suicidal_ideation	6	<night> <build> ; <night> <think> ; <night> le ; <night> n ; <official> doe
        suicidal_ideation	6	<opening> aft ; <opioid> n ; <order> <photo> ; <outdoors> barstow
        suicidal_ideation	6	<outdoors> would ; <pain> <write> ; <palecolor> <record> ; <partner> <clothes>
        suicidal_ideation	6	<past> psych ; <pet> <record> ; <photo> <goodbye> ; <play> <angry>
        suicidal_ideation	6	<promise> <leave> ; <promise> <stranger> ; <promise> hed ; <promise> per
        suicidal_ideation	6	<rail> doesnt ; <rarely> me ; <remember> <outdoors> ; <room> <remember>
        suicidal_ideation	6	<room> sit ; <rope> <water> ; <rope> from ; <rope> que ; <rope> then
        suicidal_ideation	6	<sad> <outdoors> ; <sad> <put> ; <say> <goodbye> ; <say> <hit> ; <say> <shame>
        suicidal_ideation	6	<say> cle ; <say> em ; <say> practic ; <say> quien ; <school> al
        suicidal_ideation	6	<see> <alcohol> ; <see> real ; <see> up ; <shame> de ; <soon> <night>
        suicidal_ideation	6	<soon> <trust> ; <start> <rope> ; <stimulant> btw ; <stop> <promise>
        suicidal_ideation	6	<stranger> <threat> ; <stranger> check ; <stranger> ought ; <stranger> point
        """
}
