extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	1	dish and ; dishwash run ; divorc was ; do <trust> ; do men ; doctor
        needs_clarification	1	doe anyon ; doesnt <caretaking> ; doesnt car ; dollar with ; dolor fuert
        needs_clarification	1	donat in ; dond estan ; dont <clothes> ; dont <phone> ; dont <put>
        needs_clarification	1	dont expect ; dont put ; door in ; door is ; dough ; drink ; driv for
        needs_clarification	1	driv my ; driv on ; driv out ; driv thru ; drop no ; dtr ; duck ; dud
        needs_clarification	1	durmi ; durmi el ; eith ; el <give> ; el acordeon ; el apel ; el entier
        needs_clarification	1	el flac ; el machet ; el mensaj ; el padrin ; el personal ; el porch
        needs_clarification	1	el preci ; el puebl ; el reloj ; el rio ; el salon ; el vas ; elder ; ell lo
        needs_clarification	1	ell y ; embarras by ; emergency ; emocion ; emoji ; emp ; en <threat>
        needs_clarification	1	encier ; engin off ; english ; enormou ; entier de ; er <clinician>
        needs_clarification	1	es bomber ; es cuand ; es larg ; es mas ; esa <say> ; esa palabra
        needs_clarification	1	escrit no ; esperamo ; espos est ; espos trabaj ; est <night> ; est mund
        needs_clarification	1	est noch ; esta cosa ; estacionamient de ; estat atty ; even <consume>
        needs_clarification	1	ever <see> ; ever aft ; every singl ; everybody and ; everyon knew
        needs_clarification	1	exact chang ; except <day> ; executor of ; explain to ; f <alcohol>
        needs_clarification	1	f sound ; fals ; famili aft ; famili get ; far as ; fath hes ; fath say
        needs_clarification	1	fath went ; favor ; favorit <clothes> ; favorit <day> ; feel it ; feel to
        needs_clarification	1	ferry in ; few minut ; fiddl ; field and ; fifth grad ; finish each
        needs_clarification	1	finish the ; finish thi ; firebal ; first <eat> ; first <write>
        needs_clarification	1	first apartment ; fist ; flexibl ; flick ; flip ; flood in ; floor at
        needs_clarification	1	floor eye ; flow ; flu shot ; flyer ; fog horn ; follow me ; follow the
        needs_clarification	1	food pantry ; for <always> ; for <amount> ; for <drive> ; for <need>
        needs_clarification	1	for bother ; for colleg ; for every ; for son ; for und ; form ; form client
        needs_clarification	1	form with ; form ~client ; fountain ; friday becaus ; friend is ; friend of
        needs_clarification	1	from <phone> ; from <put> ; from gat ; from octob ; from our ; frost ; fruta
        needs_clarification	1	fry <eat> ; fry pan ; fue del ; fuer del ; fumigador ; furnac and
        needs_clarification	1	gallblad out ; gam on ; gan en ; gasolin en ; gason ; gav it ; get dark
        needs_clarification	1	get someth ; get stuck ; get that ; girlfriend tak ; glas pip ; go somewher
        needs_clarification	1	godfath ; goe off ; going sinc ; gol ; golpe la ; gon up ; good <day>
        needs_clarification	1	good mood ; got all ; got mov ; got som ; got stuck ; got to ; grabacion
        needs_clarification	1	gracia ; gracia y ; graduat ; graduat from ; gran ; grandfath left
        needs_clarification	1	grandmoth ; grandson on ; grocery ; guam and ; guanajuat ; guard las ; gues
        needs_clarification	1	guidanc ; guitar ; guitar for ; ha <consume> ; habl en ; hablen espanol
        needs_clarification	1	hac pastel ; haci ; had <cold> ; had our ; had two ; half a ; ham in
        needs_clarification	1	hand a ; hand round ; hand with ; hangov is ; happy holiday ; hardwar stor
        needs_clarification	1	has <amount> ; has <die> ; has buri ; has dementi ; has left ; has only
        needs_clarification	1	has thre ; hasnt ; hasnt <stop> ; hast <daytime> ; hast la ; hast las
        needs_clarification	1	hav <count> ; hav anyon ; hav mis ; hav nev ; hav read ; he <go> ; he argu
        needs_clarification	1	he decid ; he swallow ; headlight ; heart tablet ; hed ; hel <rope>
        needs_clarification	1	hel hang ; hel talk ; hel ~<emergency> ; hel ~overdos ; her around
        needs_clarification	1	her lock ; her pleas ; her sleev ; her tabl ; her wel ; her what
        needs_clarification	1	hes <intoxicated> ; hes aliv ; hes whit ; hi ther ; hij a ; hij usa
        needs_clarification	1	hil and ; hil with ; him <need> ; him <take> ; him get ; him run ; himself i
        needs_clarification	1	himself then ; hipotec ; his <consume> ; his <school> ; his <write>
        needs_clarification	1	his cha ; his church ; his fish ; his school ; his thermo ; his ~<headface>
        needs_clarification	1	hiz la ; hiz un ; holiday includ ; hom gam ; hom they ; hombr llor
        needs_clarification	1	homesick ; hop that ; hopeful ; hor abren ; hospital ; hospital show
        needs_clarification	1	hous now ; hous sold ; hous went ; hr <colleague> ; huevo ; husb
        needs_clarification	1	husband no ; husband shak ; husband use ; husband was ; hx ; i <last>
        needs_clarification	1	i <rarely> ; i <relapse> ; i <stop> ; i apologiz ; i are ; i ate ; i belong
        needs_clarification	1	i finish ; i hav ; i help ; i pick ; i restor ; i thank ; i thought ; ibamo
        needs_clarification	1	id <phone> ; id need ; id stil ; if <amount> ; if <crowd> ; if what
        needs_clarification	1	im <angry> ; im <hot> ; im <lock> ; im back ; im gon ; im meant
        needs_clarification	1	im suicidal ; im the ; in <moment> ; in folsom ; in glendor ; in guam
        needs_clarification	1	in jail ; in january ; in jun ; in laundry ; in march ; in oxnard ; in som
        needs_clarification	1	in tenth ; in toled ; in tomorrow ; incluy ; inf given ; information
        needs_clarification	1	inhal is ; ink was ; inpt in ; ins inf ; insuranc company ; intern at
        needs_clarification	1	interview on ; iop and ; is <go> ; is <pain> ; is <sedative> ; is awful
        needs_clarification	1	is clos ; is dead ; is film ; is happen ; is hurt ; is it ; is just
        needs_clarification	1	is lying ; is me ; is mov ; is ninety ; is past ; is scar ; is und
        needs_clarification	1	isnt <phone> ; it <money> ; it <say> ; it coed ; it did ; it felt ; it gav
        needs_clarification	1	it hes ; it how ; it might ; it not ; it out ; it per ; it tonight ; ito
        needs_clarification	1	its 0 ; its <consume> ; its <furniture> ; its lat ; its light ; its noth
        needs_clarification	1	its siz ; iv <medicine> ; jail ; jail four ; jen ; jim beam ; job the
        needs_clarification	1	judg at ; jun to ; junt de ; just <give> ; just as ; just gon ; just mad
        needs_clarification	1	just ring ; just sit ; just talk ; k no ; kailangan ; keep it ; keep narcan
        needs_clarification	1	keep ring ; keep str ; keppr no ; kept ; ketamin is ; kil her ; kil myself
        needs_clarification	1	kil tim ; kne hav ; knelt ; knew every ; knew nobody ; knew the ; knif
        needs_clarification	1	knif in ; knock knock ; knock out ; know ; know for ; know me ; know that
        needs_clarification	1	know to ; know which ; know who ; known about ; la <ask> ; la <crowd>
        needs_clarification	1	la cabez ; la colch ; la construccion ; la cosech ; la cuadr ; la culp
        needs_clarification	1	la est ; la estacion ; la grabacion ; la iglesi ; la ley ; la mas ; la segui
        needs_clarification	1	la torment ; la tumb ; la va ; la voz ; lad la ; ladril ; lady who
        needs_clarification	1	laid out ; land 0 ; landlord ; larg ; las <moment> ; las gallina ; las hora
        needs_clarification	1	las nuev ; las quinceanera ; last nic ; last six ; lat broth ; laugh out
        needs_clarification	1	lav el ; law driv ; le <phone> ; le contest ; le decian ; le pidi ; le quis
        needs_clarification	1	leas so ; leer ; les dij ; let do ; let down ; libr en ; librarian ; libro
        needs_clarification	1	lif is ; lif its ; light off ; lik <pet> ; lik <stranger> ; lik someon
        needs_clarification	1	lin re ; link and ; lip r ; list at ; list on ; littl wir ; liv alon
        needs_clarification	1	llam par ; llav a ; llegamo a ; llev ; llev la ; llev par ; llev tre ; llor
        needs_clarification	1	llor dic ; llov ; lo dig ; lo mejor ; lo va ; lo veo ; load shotgun
        needs_clarification	1	look und ; look wel ; los <day> ; los <trust> ; los bot ; lot and ; lueg me
        needs_clarification	1	lueg por ; lugar ; lui on ; lunch box ; lying down ; m 0 ; m <break>
        needs_clarification	1	m <intoxicated> ; mailman ; mailroom ; mak <furniture> ; mak quilt ; mand un
        needs_clarification	1	manil ; map in ; mar que ; marri ; martin ; mas porqu ; mat al ; mayor
        needs_clarification	1	me <phone> ; me <sick> ; me <soon> ; me anywher ; me durmi ; me hiz ; me off
        needs_clarification	1	me pidi ; me relev ; me tak ; me urg ; mean a ; mean at ; med issu
        needs_clarification	1	medic in ; meet and ; mejor <phone> ; meno y ; mentor at ; merc ; messag is
        needs_clarification	1	meth for ; meth wil ; meti peric ; mi <bodypart> ; mi aunqu ; mi comadr
        needs_clarification	1	mi comp ; mi el ; mi madr ; mi maestr ; mi vest ; mi vid ; mi ~<partner>
        needs_clarification	1	middl ; mint ; minut mayb ; minut out ; mis los ; mism se ; mom driv
        needs_clarification	1	mon ask ; month ago ; month back ; morphin and ; moth chin ; moth drink
        needs_clarification	1	moth hes ; mouth has ; mov the ; mow in ; muchach me ; muffin ; mural
        needs_clarification	1	my <goodbye> ; my <headface> ; my <phone> ; my <sober> ; my arm ; my bil
        needs_clarification	1	my couch ; my fath ; my garden ; my godmoth ; my goodby ; my grandm ; my kid
        needs_clarification	1	my leg ; my referenc ; my sponsor ; my tax ; my toddl ; my tongu ; my twin
        needs_clarification	1	my work ; nad <alone> ; nad por ; nad sol ; nam / ; nam <hear> ; nam and
        needs_clarification	1	nam in ; nam spel ; national ; need any ; need in ; need somebody
        needs_clarification	1	need spanish ; need thi ; neith one ; nev <go> ; nev her ; nev read
        needs_clarification	1	nev touch ; nev ~cok ; nev ~start ; new <crowd> ; new <insurance>
        needs_clarification	1	new <needle> ; new addres ; new and ; new glas ; new pip ; ng tulong ; ni he
        needs_clarification	1	ni que ; nic <write> ; nieta me ; night auditor ; night crew ; night i
        needs_clarification	1	night she ; night we ; night wer ; nineti ; nino de ; no <afraid>
        needs_clarification	1	no <awake> ; no <church> ; no <medicine> ; no <say> ; no contest ; no estoy
        needs_clarification	1	no hx ; no ide ; no nos ; no rent ; no wat ; no y ; no ~<opioid>
        needs_clarification	1	no ~opioid ; nobody leav ; nobody set ; noch por ; nos <feel> ; nos ponch
        needs_clarification	1	nos toc ; not <fall> ; not doing ; not fal ; not stop ; not ~<stimulant>
        needs_clarification	1	notic last ; now awak ; now my ; now or ; nuer ; numb ; numb aft ; numb she
        needs_clarification	1	nunc la ; nunc lo ; nurs 0 ; nurs about ; nursery plant ; o ; o bueno ; o do
        needs_clarification	1	o es ; och y ; od 0 ; of 0 ; of <bodysound> ; of <breath> ; of <consume>
        needs_clarification	1	of <count> ; of <hot> ; of <play> ; of balloon ; of boredom ; of coffe
        needs_clarification	1	of grandp ; of kid ; of network ; of person ; of red ; of san ; of snow
        needs_clarification	1	of thes ; of twin ; of us ; of ~<withdrawal> ; off meth ; off on ; ojo pa
        needs_clarification	1	old <clinician> ; old <clothes> ; old chair ; old movi ; on <go> ; on count
        needs_clarification	1	on door ; on for ; on friday ; on if ; on lisinopril ; on our ; on oxygen
        needs_clarification	1	on so ; on til ; on tim ; on use ; on vacation ; one bathroom ; one long
        needs_clarification	1	one mor ; one on ; one using ; only <color> ; only <say> ; only per
        needs_clarification	1	only reason ; opin ; opin que ; or ; or anyon ; or can ; or he ; or nev
        needs_clarification	1	or thursday ; or to ; orang and ; order a ; oth lin ; oth one ; oth question
        needs_clarification	1	otr <night> ; otr <stranger> ; otr noch ; our # ; our <opening> ; our porch
        needs_clarification	1	our son ; our two ; out <color> ; out an ; out lik ; out then ; outdoor
        needs_clarification	1	outsid ; outsid in ; over sinc ; own <eat> ; own <opening> ; own grandmoth
        needs_clarification	1	own hair ; oye nad ; paddl ; pageant ; pai ; paid through ; pain l ; pair
        needs_clarification	1	palet ; pamangkin ; pan dulc ; panaderi de ; pantalon ; pantry and ; pap y
        needs_clarification	1	papel con ; par <think> ; par mi ; par sa ; parent in ; park lot ; parqu
        needs_clarification	1	particul ; particular ; party last ; pas along ; pas su ; passeng
        needs_clarification	1	passeng seat ; pastilla xanax ; patient is ; pedirl ; pelicul de
        needs_clarification	1	pencil sharpen ; peopl com ; peopl ever ; per <day> ; per <see> ; perd
        needs_clarification	1	perdon el ; phon plan ; phon say ; phon so ; photo of ; piano ; pick and
        needs_clarification	1	pintur ; pip for ; pis de ; pitit gason ; plan cb ; plane ; plant on
        needs_clarification	1	planta ; platic y ; pleas disregard ; pls <phone> ; plu <stimulant> ; po ako
        needs_clarification	1	po ay ; pon ; pool is ; por <see> ; por favor ; por medi ; por mes ; por ver
        needs_clarification	1	porqu madrug ; porqu una ; porqu él ; post <job> ; post offic ; pray
        needs_clarification	1	prefier ; prefier que ; pregunt tre ; prep ahor ; pres <give> ; pres send
        needs_clarification	1	present and ; prim el ; print ran ; program he ; propi <furniture> ; pt cri
        needs_clarification	1	public defend ; pump lik ; pur ; pus a ; put hand ; put out ; q es ; q le
        needs_clarification	1	qs ; que <amount> ; que <night> ; que <say> ; que ell ; que estudi ; que usa
        needs_clarification	1	que y ; quedan ; quick and ; quien quier ; quier cer ; quier mat
        needs_clarification	1	quinceanera de ; quincen y ; quit last ; radiat ; raft ; rath <die>
        needs_clarification	1	rath die ; re <hospital> ; re fath ; re grandson ; re him ; read <record>
        needs_clarification	1	read from ; rebuilt ; record 0 ; refer ; refere ; refere youth ; referral
        needs_clarification	1	regal mis ; rehab don ; rehab old ; relief to ; remand ; renuev ; rep for
        needs_clarification	1	res yesterday ; resign ; return to ; revis la ; rie ; right plac ; ritalin
        needs_clarification	1	rn on ; robert ; rode and ; root <alcohol> ; root beer ; rop en ; rosalind
        needs_clarification	1	rost ; rough and ; s <stop> ; s m ; sa amin ; sab par ; said ask ; said cal
        needs_clarification	1	said id ; said its ; said writ ; said wrong ; sal <amount> ; sal <blood>
        needs_clarification	1	sal and ; sal sangr ; salt ; salud a ; sam <child> ; sam <drive>
        needs_clarification	1	sam <home> ; sam <school> ; sam lin ; sam one ; sam phon ; sandi ; sat me
        needs_clarification	1	savannah ; say both ; say client ; say hes ; say it ; say just ; say meth
        needs_clarification	1	say quit ; school counselor ; school year ; scream at ; screen door
        needs_clarification	1	se durmi ; se escond ; se rie ; se tom ; season the ; second and ; segun ell
        needs_clarification	1	seguro de ; sel car ; sel pecan ; semest and ; send someon ; senor mayor
        needs_clarification	1	sentenc ; sentenc is ; sentimental ; sepan ; setting ; shak the ; she did
        needs_clarification	1	she let ; she paint ; she smok ; she thirty ; shed and ; shel ; shoebox and
        needs_clarification	1	shop with ; shot <last> ; shot last ; shotgun acros ; should say ; shoulder
        needs_clarification	1	shouldnt be ; shutof ; si ~<caretaking> ; si ~aceptan ; si ~atienden
        needs_clarification	1	sid of ; sign anyth ; sin <say> ; sin grito ; sin met ; sin sab
        needs_clarification	1	sinc <amount> ; sinc <eat> ; sinc colleg ; sinc he ; sinc sum ; sinc yest
        needs_clarification	1	sinc yesterday ; singl <daytime> ; singl morn ; siren ; sist boy ; sist re
        needs_clarification	1	six month ; six peopl ; six year ; sky ; sleep through ; slow <say>
        needs_clarification	1	slow day ; smil ; smok cigaret ; snowplow ; so did ; so email ; so no
        needs_clarification	1	so nobody ; so the ; soap ; sob 0 ; sob liv ; sobr ; sobr o ; softbal team
        needs_clarification	1	sold her ; sold his ; som ; som <pill> ; som pil ; somebody with
        needs_clarification	1	someon has ; someth long ; son 0 ; son <ask> ; son and ; son ask ; son got
        needs_clarification	1	son liv ; son mad ; son one ; son then ; sorry ; sorry about ; sort
        needs_clarification	1	sound worn ; soy <trade> ; spe <ask> ; spe no ; speak to ; spel last ; spoil
        needs_clarification	1	sra pid ; stab at ; staf memb ; staircas ; star at ; stat northridg
        needs_clarification	1	stat what ; station and ; station with ; stay up ; steak ; stepson 0
        needs_clarification	1	sticky ; stil good ; stil hear ; stil isnt ; stil lik ; stil up ; stimulant
        needs_clarification	1	stop that ; stop ther ; stor for ; storm and ; story of ; str in
        needs_clarification	1	straight for ; straight to ; street addres ; street had ; street was
        needs_clarification	1	su anunci ; su ranch ; su senor ; su telefon ; suegr me ; suicid not ; sur
        needs_clarification	1	sur thi ; surgery two ; surveyor ; survivor ; swe to ; sweet ; swim pool
        needs_clarification	1	swing a ; swollen red ; sí que ; sí quisier ; tab ; tak anoth ; tak any
        needs_clarification	1	tak ~medi ; tal of ; talk nonsens ; talk over ; talk the ; talk with
        needs_clarification	1	tambien que ; tambien se ; tan larg ; taught ; tel a ; tel them ; tem
        needs_clarification	1	ten problema ; tenant is ; teng sesent ; tenni court ; terribl ; texa en
        needs_clarification	1	text ; text ok ; than writ ; thank us ; that <die> ; that <hospital>
        needs_clarification	1	that <outdoors> ; that arent ; that everyon ; that hes ; that im ; that mean
        needs_clarification	1	that she ; that shed ; that the ; that thund ; that took ; the <angry>
        needs_clarification	1	the <ask> ; the <money> ; the <palecolor> ; the <rail> ; the <stimulant>
        needs_clarification	1	the <vendor> ; the bath ; the blad ; the boil ; the bos ; the casket
        needs_clarification	1	the clock ; the counselor ; the cros ; the day ; the dead ; the deer
        needs_clarification	1	the deli ; the er ; the flour ; the flow ; the fridg ; the garden ; the glov
        needs_clarification	1	the governor ; the graduation ; the hard ; the hil ; the hing ; the ink
        needs_clarification	1	the land ; the library ; the meet ; the nephew ; the nineti ; the number
        needs_clarification	1	the offic ; the one ; the oth ; the particular ; the password ; the peopl
        needs_clarification	1	the point ; the potluck ; the professor ; the question ; the radi ; the raft
        needs_clarification	1	the record ; the rent ; the spray ; the tailpip ; the teach ; the tech
        needs_clarification	1	the traffic ; the trust ; the windshield ; the wood ; the y ; the ~<vendor>
        needs_clarification	1	them no ; themselv ; then <hold> ; then <write> ; then ive ; then threw
        needs_clarification	1	ther are ; ther as ; ther cok ; ther drink ; ther hav ; they <build>
        needs_clarification	1	they get ; they went ; theyd <take> ; thi box ; thi from ; thi hangov
        needs_clarification	1	thi record ; thi whol ; thos two ; though he ; thre plac ; threat of
        needs_clarification	1	through it ; thru <colleague> ; tiemp no ; tien <afraid> ; tier ; til 0
        needs_clarification	1	tim now ; tim or ; tim sinc ; tiny ; tip ; tip the ; tir from ; titl is
        needs_clarification	1	titl sign ; to <appointment> ; to <die> ; to <money> ; to alask ; to believ
        needs_clarification	1	to dat ; to deal ; to eleven ; to lift ; to listen ; to lock ; to lov
        needs_clarification	1	to me ; to ring ; to sant ; to say ; to suicid ; to two ; to wash
        needs_clarification	1	todavi hay ; today ; today becaus ; todo en ; toe are ; togeth for ; told it
        needs_clarification	1	told that ; tom ; tom cervez ; tom no ; tom otr ; toman ; tomat ; too but
        needs_clarification	1	too ear ; too embarras ; took in ; took someth ; took that ; toy ; trac
        needs_clarification	1	train for ; tre hermano ; trem ; trivi ; tru i ; truck with ; trust the
        needs_clarification	1	tuesday in ; tuls aft ; tumb ; turkey in ; twic <promise> ; twic its
        needs_clarification	1	two block ; two he ; two set ; tx inf ; ultim vez ; un <leave> ; un <photo>
        needs_clarification	1	un <seizure> ; un bar ; un cuart ; un jug ; un mes ; un sal ; un ven
        needs_clarification	1	una <clothes> ; una <say> ; una <tool> ; una maquin ; unabl ; unabl to
        needs_clarification	1	und wir ; unk <drug> ; unresponsiv ; up <kin> ; up bright ; up she
        needs_clarification	1	up through ; us <go> ; us is ; us the ; usad ; use an ; use and ; ush
        needs_clarification	1	using the ; ust ; va par ; vanish ; vas de ; vegetarian ; velvet
        needs_clarification	1	very proud ; vet 0 ; vi su ; vici ; viej se ; vien el ; vin por ; visit and
        needs_clarification	1	voic ; voic at ; voic said ; volcan ; voy a ; wak befor ; wal are ; walk and
        needs_clarification	1	warm xfer ; was <money> ; was dead ; was not ; was noth ; was outsid
        needs_clarification	1	was sel ; was tel ; was ten ; wasc ; wash the ; wat ; wat from ; wat shutof
        needs_clarification	1	watch for ; way <phone> ; wds ; we <drive> ; we <think> ; we <wait>
        needs_clarification	1	we bought ; we had ; we met ; we mis ; we should ; we turn ; wear two
        needs_clarification	1	wed need ; week along ; wer ; wer <afraid> ; wer a ; wer lost ; wev been
        needs_clarification	1	what <stimulant> ; what need ; what one ; what thi ; what we ; whatev he
        needs_clarification	1	when <official> ; when you ; wheth ; who <blood> ; who could ; who cut
        needs_clarification	1	who for ; who they ; whol build ; why he ; wif morphin ; wifi ; wil is
        needs_clarification	1	wil ring ; wild ; win befor ; window shut ; with <child> ; with <colleague>
        needs_clarification	1	with <palecolor> ; with <promise> ; with <think> ; with anthem ; with ful
        needs_clarification	1	with pil ; wont <eat> ; wor my ; word sinc ; word was ; work all ; work ful
        needs_clarification	1	work until ; work weekend ; world ; worst <day> ; worst day
        needs_clarification	1	would <stranger> ; would even ; would somebody ; would ~not ; writ to
        needs_clarification	1	written down ; x su ; xanny ; xfer ; y <appointment> ; y <buy> ; y <fluid>
        needs_clarification	1	y acab ; y ayer ; y cocin ; y contamo ; y su ; ya <buy> ; ya <order>
        needs_clarification	1	ya <put> ; ya lleg ; ya ~no ; yal charg ; yal got ; yal tak ; yard on
        needs_clarification	1	year in ; yellow hous ; yern ; yet i ; yog teach ; you <consume> ; you <say>
        needs_clarification	1	you anyth ; you are ; you giv ; you its ; you keep ; you may ; you which
        needs_clarification	1	youd lik ; your front ; your hour ; your lot ; your moth ; your pag
        needs_clarification	1	your scholarship ; yrs wif ; zaz ; ~<consume> hes ; ~<die> ; ~<drug> ni
        needs_clarification	1	~<drug> no ; ~<friend> ; ~<hot> <eat> ; ~<illness>
        needs_clarification	1	~<insurance> <insurance> ; ~<kill> <day> ; ~<palecolor> ~<insurance>
        needs_clarification	1	~<stop> ~a ; ~<think> ~what ; ~accept ; ~aceptan ~medi ; ~balcon ; ~bet
        needs_clarification	1	~blood ; ~blu ~shield ; ~cant ; ~descans ; ~doesnt ; ~drink it ; ~espos
        needs_clarification	1	~get ~the ; ~know ~what ; ~list ; ~llor ; ~my ~<consume> ; ~my ~drink
        needs_clarification	1	~nephew ; ~no ~son ; ~on ~it ; ~pil ; ~shield ; ~so ; ~the ~doctor
        needs_clarification	1	~to ~<say> ; ~to ~any ; ~tonight ; ~treat ; ~treatment ; ~waitlist ; ~warm
        needs_clarification	1	~what ; ~wher ; ~wil ~<kill> ; ~ya ~<asleep> ; ~ya ~descans
        needs_clarification	-1	% ; *about.0 ; *about.1 ; *abstinent.0:other_experiencer
        needs_clarification	-1	*drinks.0:negated ; *drinks.2:historical ; *homeless:negated
        needs_clarification	-1	*keptUsing:hypothetical ; *lapse:negated ; *losingSupply:negated
        needs_clarification	-1	*mandator:hypothetical ; *overdose:possible
        needs_clarification	-1	*residentialRequest:historical ; *seizure.epilepsy:historical
        needs_clarification	-1	*substance.other ; *thirdParty:other_experiencer ; *unaided:historical
        needs_clarification	-1	+ <consume> ; + k ; / wk ; 0 % ; 0 <asleep> ; 0 becaus ; 0 bottl ; 0 but
        needs_clarification	-1	0 court ; 0 dai ; 0 dollar ; 0 fent ; 0 heroin ; 0 mo ; 0 nts ; 0 panel
        needs_clarification	-1	0 part ; 0 seg ; <afraid> <sad> ; <afraid> in ; <alcohol> <clothes>
        needs_clarification	-1	<alcohol> <cold> ; <alcohol> <go> ; <alcohol> <stimulant> ; <alcohol> for
        needs_clarification	-1	<alone> <write> ; <alone> sin ; <alone> so ; <always> ; <always> <alcohol>
        needs_clarification	-1	<always> <ask> ; <always> <hit> ; <always> <night> ; <always> <rope>
        needs_clarification	-1	<always> <stimulant> ; <always> sinc ; <amount> ; <amount> <amount>
        needs_clarification	-1	<amount> <awake> ; <amount> <bodypart> ; <amount> <emergency>
        needs_clarification	-1	<amount> <law> ; <amount> <trade> ; <amount> an ; <amount> est
        needs_clarification	-1	<amount> his ; <amount> kind ; <amount> no ; <amount> or ; <angry> <clean>
        needs_clarification	-1	<angry> <water> ; <angry> <write> ; <angry> cuand ; <angry> que
        needs_clarification	-1	<angry> re ; <appointment> <last> ; <appointment> <partner>
        needs_clarification	-1	<appointment> <treatment> ; <ask> <child> ; <ask> <put> ; <ask> <wait>
        needs_clarification	-1	<ask> al ; <ask> can ; <ask> wher ; <asleep> ; <asleep> <eat>
        needs_clarification	-1	<asleep> behind ; <asleep> en ; <asleep> no ; <awake> <kin>
        needs_clarification	-1	<blade> <outdoors> ; <blade> <room> ; <bodypart> <furniture>
        needs_clarification	-1	<bodypart> <pill> ; <bodypart> <rope> ; <bodypart> <water> ; <bodypart> doe
        needs_clarification	-1	<bodypart> on ; <bodypart> replacement ; <bodypart> so ; <bodysound> <hear>
        needs_clarification	-1	<break> our ; <break> so ; <break> with ; <breath> <always>
        needs_clarification	-1	<breath> <phone> ; <build> ; <build> <past> ; <build> <take> ; <build> a
        needs_clarification	-1	<build> his ; <build> that ; <buy> <blade> ; <buy> <colleague>
        needs_clarification	-1	<buy> <job> ; <buy> <phone> ; <buy> <vendor> ; <buy> it ; <buy> off
        needs_clarification	-1	<calm> <play> ; <calm> <trade> ; <cannabis> <amount> ; <cannabis> <day>
        needs_clarification	-1	<cannabis> all ; <caretaking> <stop> ; <caretaking> al ; <chestheart> 0
        needs_clarification	-1	<chestheart> <daytime> ; <chestheart> <room> ; <chestheart> <school>
        needs_clarification	-1	<chestheart> <stop> ; <child> <clinician> ; <child> <drug>
        needs_clarification	-1	<child> <friend> ; <child> fue ; <child> her ; <child> und
        needs_clarification	-1	<church> <consume> ; <church> lin ; <church> nuev ; <clean> <die>
        needs_clarification	-1	<clean> <room> ; <clean> hast ; <clean> of ; <clean> prend
        needs_clarification	-1	<clinician> <month> ; <clinician> and ; <clinician> ii ; <clinician> ther
        needs_clarification	-1	<clothes> <build> ; <clothes> <clinician> ; <clothes> <kill>
        needs_clarification	-1	<clothes> <wait> ; <clothes> de ; <clothes> for ; <clothes> out
        needs_clarification	-1	<clothes> que ; <cold> <partner> ; <cold> <phone> ; <cold> <sick>
        needs_clarification	-1	<colleague> <order> ; <color> for ; <confused> <insurance>
        """
}
