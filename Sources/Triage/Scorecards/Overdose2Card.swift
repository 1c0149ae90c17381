extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose2 = """
        overdose	4	the patch ; the root ; the som ; the steer ; then fiv ; then it ; then one ; then ran
        overdose	4	then somebody ; thi aft ; think and ; thre week ; tiemp de ; tio ; to keep ; to staf
        overdose	4	tok ; told 0 ; tom per ; tom toda ; took blu ; took nin ; tramadol and ; tripl the
        overdose	4	tub with ; twic so ; typ w ; typ with ; uncl gav ; unresp ; up and ; up but ; up just
        overdose	4	up le ; van ; vasit ; vecin report ; vez ; vez cad ; vez com ; vien el ; vodk al
        overdose	4	voic took ; w a ; ward clerk ; warm but ; was in ; waxy ; way ; weekend but ; weh
        overdose	4	weird and ; what they ; whatev was ; why did ; with long ; wont open ; wont rous ; wool
        overdose	4	x / ; xanax ; y pas ; y suen ; y ya ; ya llam ; ya no
        overdose	3	0 drank ; 0 month ; 0 shoot ; a gurg ; a record ; abiert ; about every ; acab
        overdose	3	addres yet ; aft smok ; again ; al dobl ; al fond ; alg se ; all the ; all wrong
        overdose	3	als and ; and mayb ; and the ; are get ; at 0 ; at party ; at work ; back 0 ; bag so
        overdose	3	ban ; ban 0 ; ban con ; bar + ; be doing ; be worri ; bf has ; bien rar ; blu
        overdose	3	blu every ; boc se ; botel ; breastbon the ; buddy ; bust ; cae ; cal whisper ; cam off
        overdose	3	cant mak ; cartoon ; casi nunc ; chevron ; cold ; compr en ; cork ; count now
        overdose	3	cuat with ; de fuer ; de metadon ; death ; did a ; did one ; do noth ; dont want
        overdose	3	dorm con ; doubl cup ; down her ; down over ; drank ; drank thre ; driv ; ech un
        overdose	3	el colchon ; em ; ems ; enfermer escol ; escrib par ; estan pon ; everyth ; eye are
        overdose	3	fac to ; fent at ; fent use ; firebal in ; found slump ; frat ; fridg hum ; get big
        overdose	3	get slow ; gin ; glas and ; good long ; got noth ; guy and ; half off ; hand i ; happen
        overdose	3	has been ; hav him ; her aft ; her coffe ; her fac ; her n ; her ring ; her typ
        overdose	3	heroin ; heroin a ; heroin then ; hiel hac ; hij ; his break ; his breastbon
        overdose	3	his busines ; his nail ; hit floor ; hop not ; hr ; hr on ; i carri ; i know ; i swe
        overdose	3	in an ; in rain ; isnt doing ; it hard ; jubil por ; keep ring ; klonopin ; knob
        overdose	3	la lengu ; la mon ; la niet ; la pantal ; las pared ; le pegu ; let her ; lettuc
        overdose	3	lip going ; llam al ; long whil ; loos ; los pie ; lot ; mam ; man down ; mar ; mas
        overdose	3	meth mor ; mgr resident ; mi comp ; mi roomi ; monton ; mouth is ; mumbl ; my breath
        overdose	3	myself n ; n thi ; neighbor is ; nin de ; nin of ; no chang ; no contest ; no hac
        overdose	3	normal for ; nunc tom ; of it ; of phenibut ; ojo y ; one thumb ; op ; otr ; over lunch
        overdose	3	over with ; oxy lik ; peg y ; per roommat ; perk ; pick ; pil pleas ; por la
        overdose	3	pregnant 0 ; pun ; purpos say ; que ronc ; que trai ; queri viv ; rafter ; reboz
        overdose	3	recamarer ; recepcion ; rescu ; respiracion ; respond to ; rest of ; right ; ring and
        overdose	3	roommat on ; sac ; self heroin ; servic is ; shal i ; she nod ; shoot fent ; shot and
        overdose	3	sit ; skin ; smok thos ; som con ; somebody left ; son de ; spray en ; su jarab
        overdose	3	sus pastilla ; swallow lik ; talk lik ; the alley ; the bean ; the day ; the dres
        overdose	3	the nail ; the overdos ; ther is ; thi party ; thos blu ; to him ; to saturday
        overdose	3	to touch ; tongu thick ; tonight the ; tonight we ; too ; traig de ; tranq dop ; tub in
        overdose	3	twenty fiv ; two mor ; tylenol ; typ ; typ is ; un ded ; un monton ; una botel ; up to
        overdose	3	upstair neighbor ; use qd ; veint ; viv se ; voic ; w ; was open ; was the ; we send
        overdose	3	wierd ; wierd and ; with xanax ; wont keep ; wrong and ; yel hes
        overdose	-3	0 hour ; 0 kid ; 0 night ; 0 when ; a liv ; aa ; acros ; agency ; alumni ; am a
        overdose	-3	and cant ; ant de ; arregl ; at a ; balloon ; balloon rid ; band ; becaus my ; been a
        overdose	-3	blad ; buri ; cam out ; cans ; caught ; cel ; children ; clr has ; con su ; condition
        overdose	-3	cost ; cpap ; d ago ; daught ; day at ; disculp ; do cok ; do not ; doe a ; due
        overdose	-3	el corazon ; el per ; embaraz ; ems 0 ; english ; entonc ; es par ; exact ; february
        overdose	-3	find out ; finish ; flor ; flu ; fly ; fum cristal ; gav my ; get out ; god ; gym
        overdose	-3	hac dos ; head on ; her own ; hung ; hunt ; i bring ; i shoot ; if the ; is gon
        overdose	-3	it befor ; it took ; ive nev ; jan ; jueg ; la luz ; la par ; la primer ; last nit
        overdose	-3	last tim ; lin with ; lun a ; man who ; mattres ; me if ; me llam ; mi mam ; mio ; mis
        overdose	-3	mis hijo ; month and ; mos ; mov ; my 0 ; my bos ; my favorit ; my rib ; my skin
        overdose	-3	nervou ; ningun ; our son ; out at ; outpt ; owe ; park lot ; pay for ; pharmacist
        overdose	-3	que no ; read ; ready ; right and ; sav ; say what ; seen ; ser ; sin ; sinc then
        overdose	-3	so the ; sold ; somewher ; stomach ; strap ; swim ; tatto ; tenemo ; thank you
        overdose	-3	the cal ; the detox ; the lady ; the week ; thi year ; thre night ; tianeptin ; to hav
        overdose	-3	toc ; trip ; truck ; up a ; wash ; went gray ; widow ; wif and ; with two ; wkend
        overdose	-3	women ; writ ; y les ; ya est ; ~client ; ~day ; ~el
        overdose	-4	a bed ; a box ; a cap ; a nurs ; a su ; a tim ; ach ; admission ; afternoon ; air at
        overdose	-4	alguien ; alon ; and all ; and id ; and on ; and so ; angel ; animal ; ano pas ; anti
        overdose	-4	anyway ; appt ; as i ; at it ; at my ; been in ; befor that ; befor the ; began
        overdose	-4	being ; bet ; blow ; bor ; bright ; brown ; by 0 ; c/o ; caf ; cal it ; can you
        overdose	-4	cant do ; cent ; centr ; cerveza ; circl ; click ; coach ; coc ; cocin ; cold air
        overdose	-4	com off ; comadr ; cros ; cuid ; da ; dat ; day for ; de noch ; de su ; dental
        overdose	-4	descans ; detail ; dia y ; dig ; din ; do it ; drink 0 ; drov ; el dia ; elbow ; encer
        overdose	-4	envelop ; estoy en ; ever sinc ; every two ; fast ; feb ; few ; fingertip are
        overdose	-4	found the ; fui ; gav away ; get a ; giv ; go to ; got me ; graduat ; gray now
        overdose	-4	half a ; happy ; hold a ; hors ; i ask ; i lik ; i liv ; i nev ; i pas ; i tri ; i typ
        overdose	-4	id be ; ill ; im not ; in spr ; includ ; inf ; is my ; it all ; it and ; it out
        overdose	-4	its cok ; ive had ; k ; know how ; know the ; last drink ; last wk ; lawn ; lawy
        overdose	-4	lift had ; lik i ; lin left ; lip feel ; littl cloud ; llen ; lock up ; luz ; me dio
        overdose	-4	me out ; me sient ; me to ; medicar ; mensaj ; mention ; messag ; meth and ; mi sobrin
        overdose	-4	mi viej ; mied ; most ; most night ; muert ; mumbl and ; must ; my dog ; my first
        overdose	-4	my moth ; my niec ; my whol ; night i ; nin day ; nin year ; nitrou ; no es ; no lo
        overdose	-4	no quier ; no sleep ; no tom ; noc ; noch ; non sinc ; noth sinc ; offer ; on day
        overdose	-4	on saturday ; one in ; one sid ; or six ; orden ; order ; out littl ; out on
        overdose	-4	over the ; overnight ; pagin ; paramedic ; past ; pian ; por mi ; prefer ; proud
        overdose	-4	psych ; puebl ; pur ; putty ; rent ; repeat ; resi ; rigid ; room and ; rxd ; season
        overdose	-4	self 0 ; semana ; senor ; ship ; siet ; sinc he ; slip ; somebody pleas ; son in
        overdose	-4	spanish ; spel ; sra ; stabl ; stuf he ; swing ; tambien ; teni ; the bridg ; the fir
        overdose	-4	the long ; the second ; the stair ; they let ; think it ; though ; tien 0 ; ties
        overdose	-4	tir of ; to work ; to you ; today ; tox ; treat ; trembl ; ultim ; unit ; up with
        overdose	-4	urgent ; wait for ; want me ; week of ; which is ; whoev ; wint ; without ; work with
        overdose	-4	y con ; y dic ; zapato ; ~de ; ~overdos
        overdose	-5	0 h ; 0 i ; 0 mg ; 0 week ; 0 year ; a few ; a long ; a month ; about a ; aceptan
        overdose	-5	agre ; al dia ; all over ; alt ; ambulatori ; and can ; and en ; and was ; anywher
        overdose	-5	april ; are you ; asi ; ask me ; aug ; back of ; background ; bal ; bil ; brinc ; bug
        overdose	-5	camion ; carry ; casi diari ; cay ; check ; cinc ; cok 0 ; com in ; cond ; coupl of
        overdose	-5	crawl ; cuant ; curtain ; custody ; de mi ; dec ; dic que ; dicen ; divorc ; dos ano
        overdose	-5	drink again ; duerm tan ; dur ; eap ; egg ; eith ; el ano ; employ ; fev ; fifty
        overdose	-5	fiv day ; fiv year ; for him ; for year ; garden ; gent ; got a ; got the ; he say
        overdose	-5	he told ; health ; hir ; hit me ; hundr ; i start ; i wak ; i wont ; id rath ; in it
        overdose	-5	in january ; in jun ; in thi ; in your ; int a ; intensiv ; its 0 ; its for ; its my
        overdose	-5	ive got ; jail ; jerk ; kais ; knit ; la coc ; la vecin ; last month ; last week
        overdose	-5	left open ; library ; listen ; look for ; low ; lug ; m meth ; mart ; mat ; me i
        overdose	-5	meet ; meth 0 ; mg ; mi jef ; mi pap ; mi tia ; mil ; mom of ; mon ; money ; morning
        overdose	-5	most day ; my phon ; nail are ; ni nad ; nic ; noon ; not the ; och ; octob ; of your
        overdose	-5	on meth ; on one ; or so ; otherwis ; our daught ; over it ; p ; pack ; paint purpl
        overdose	-5	perdon ; probation ; pueden ; que sigu ; qued con ; rais ; rang ; road ; say my
        overdose	-5	say the ; seiz ; shelt ; sinc lunch ; sinc my ; sixty ; sorry ; spic ; spot ; steady
        overdose	-5	su hij ; substanc ; t ; tabl ; teng ; teng 0 ; that all ; that way ; the church
        overdose	-5	the one ; thre tim ; throat ; to me ; treint ; tremor ; tri to ; un dia ; union ; vet
        overdose	-5	viv en ; way to ; we hav ; what the ; what would ; which ; whod ; wind ; with no
        overdose	-5	wok up ; wors ; yo no ; ~drug ; ~etoh ; ~of ; ~opi
        overdose	-6	/ mo ; 0 0 ; 0 meth ; a coupl ; a m ; a seizur ; about it ; age ; and say ; and they
        overdose	-6	and want ; anoch ; anybody ; are blu ; are in ; bakery ; bing ; bridg ; bring ; by my
        overdose	-6	cambi ; card ; christma ; clear ; cor ; cri ; current ; day in ; day without ; deal
        overdose	-6	dej la ; desintoxicacion ; diari desd ; drug ; duel ; el sab ; embarras ; empez
        overdose	-6	en cas ; end ; ener ; es la ; everyon ; f meth ; facility ; fal ; fel off ; figur
        overdose	-6	for an ; for two ; gav me ; gon the ; got my ; guard ; habit ; hat ; hav the ; herself
        overdose	-6	hom with ; i could ; i would ; inpt ; ins ; is your ; it for ; its just ; jef ; juev
        overdose	-6	jun ; keep a ; l ; last year ; laugh ; machet ; maestr ; mak me ; marri ; me back
        overdose	-6	mean ; medi cal ; medical ; mi cas ; my car ; my fath ; my last ; my old ; nadi
        overdose	-6	nev been ; new year ; no oth ; no sx ; o ; on friday ; one of ; orang ; ord ; outsid
        overdose	-6	over a ; paint ; par el ; par mi ; pharmacy ; poc ; ppo ; pric ; put the ; quien
        overdose	-6	quier que ; reviv ; saf ; sangr ; say it ; sea ; sent me ; sinc last ; six year ; siz
        overdose	-6	slot ; snow ; social ; sometim ; story ; straight ; sud ; sw ; tea ; ticket ; to say
        overdose	-6	to the ; twelv ; und my ; used ; usted ; vap ; ve ; very ; vid ; vin ; viv ; week and
        overdose	-6	when the ; with the ; won ; work at ; you do ; ~convulsion ; ~me
        overdose	-7	0 ano ; 0 at ; a program ; a thing ; all night ; ano y ; anyth ; apartment ; ask re
        overdose	-7	ayer ; bak ; bleed ; broth in ; buen ; buena ; can i ; cha ; closet ; clr said
        overdose	-7	conmig ; convulsion ; cow ; cuand ; cuent ; dai x ; day a ; desd hac ; diner ; dog
        overdose	-7	dts ; eat ; el cristal ; espanol ; esper ; every night ; fair ; fix ; garag
        overdose	-7	grandmoth ; great ; he cant ; hid ; hijo ; holiday ; im 0 ; is a ; is brown ; learn
        overdose	-7	left arm ; los nino ; los sab ; lost my ; lu ; me dij ; met ; mot ; mov to ; my daught
        overdose	-7	my nephew ; near ; need a ; nev had ; no teng ; of putty ; out to ; patient ; pcp
        overdose	-7	peric ; pm ; puent ; quisier ; regal ; rop ; san ; saturday ; septemb ; sid of
        overdose	-7	sleep in ; soon ; sponsor ; sunday ; team ; the sam ; therapist ; to get ; to see
        overdose	-7	tuv ; up the ; used to ; vec ; walk out ; want off ; what i ; whiskey ; whistl
        overdose	-7	withdrawal ; wrist ; y yo ; ~sick
        overdose	-8	% ; 0 % ; a 0 ; about my ; all day ; and ive ; at night ; august ; bank ; bat ; beb
        overdose	-8	birthday ; cak ; chest pain ; cm ; corn ; could ; crack ; crew ; director
        overdose	-8	doesnt know ; dui ; feed ; fil ; fin ; fre ; fresn ; funeral ; get to ; gracia ; gust
        overdose	-8	himself ; honest ; i am ; i look ; im the ; intern ; judg ; july ; lab ; las mano
        overdose	-8	late ; lip look ; mad ; me the ; meth dai ; muri ; my grandmoth ; night a ; offic
        overdose	-8	on your ; pag ; parent ; park ; piedr ; pip ; platic ; point ; problem ; return
        overdose	-8	say its ; sit on ; smok crack ; smok meth ; stif ; sun ; taken ; thc ; the only
        overdose	-8	thi morn ; thi week ; to talk ; told me ; town ; tx ; using ; w/d ; wednesday ; whil i
        overdose	-8	yawn ; year ago ; you tak
        overdose	-9	/ d ; 0 hrs ; becaus i ; bel ; busc ; calm ; cb ; cho ; clt ; confirm ; day sinc
        overdose	-9	drink a ; dry ; duerm ; eight ; el doming ; eleven ; en las ; en un ; evening
        overdose	-9	every oth ; food ; gan ; hear ; how much ; hx ; i sleep ; i smok ; im on ; knif
        overdose	-9	la escuel ; licens ; list ; lov ; med ; mejor ; my nam ; necesit ; need to ; of thi
        overdose	-9	pen ; perdi ; pid ; play ; po ; seven ; shop ; sinc i ; sx ; tak the ; talk to
        overdose	-9	telefon ; think about ; thre year ; tienen ; two day ; ver ; viern ; visit ; voy a
        overdose	-9	would be ; year and ; you hav ; ~a ; ~drink ; ~seizur
        overdose	-10	0 am ; 0 dia ; beat ; befor i ; behind the ; body ; clock ; company ; cramp ; day 0
        overdose	-10	diaria ; drunk ; ed ; el lun ; en 0 ; es el ; escuel ; fami ; favorit ; gam ; good
        overdose	-10	grad ; ha ; i get ; insuranc ; it is ; january ; lead ; lik to ; march ; no pued
        overdose	-10	noth els ; notic ; refus ; run a ; see ; sho ; sick ; sinc the ; skip ; stair ; stor
        overdose	-10	ten year ; termin ; the county ; through the ; tight ; twin ; two year ; until
        overdose	-10	want a ; wed ; would lik ; yr ; ~si ; ~sz
        overdose	-11	a night ; ask for ; ask what ; court ; cover ; dan ; dentist ; died ; discharg ; ell
        overdose	-11	famili ; fax ; from a ; i stil ; id lik ; inpatient ; it in ; jok ; ketamin ; liv in
        overdose	-11	liv with ; mand ; mes ; nino ; nit ; rath ; school ; sheet ; si no ; tal ; test
        overdose	-11	the 0 ; the kid ; thur ; to stop ; todo ; uso ; wif is ; yes ; yest ; él
        overdose	-12	0 yrs ; and that ; anyon ; at hom ; buy ; cant breath ; cart ; clean ; crystal
        overdose	-12	dej el ; deni ; email ; eso ; etoh ; feel lik ; for 0 ; group ; has a ; lun
        overdose	-12	mi abuel ; plac ; por el ; practic ; set ; thank ; treatment ; weed ; wher ; wil
        overdose	-13	and a ; client ; d/c ; doctor ; fish ; for my ; is ther ; jump ; kick ; mail ; peopl
        overdose	-13	ran out ; rehab ; sal ; sali ; slept ; step ; street ; student ; train ; tue
        overdose	-13	tuesday ; up on
        overdose	-14	a man ; best ; dio ; fit ; i use ; numer ; pap ; sei ; sel ; spe ; year of
        overdose	-15	aqui ; day ago ; desd que ; gun ; i drink ; i had ; i need ; my chest ; my ex ; numb
        overdose	-15	outpatient ; teach ; to go ; to my ; tre ; va a ; week ago ; with a
        overdose	-16	# ; 0 and ; behind ; doming ; hav a ; hrs ; ninety ; nuev ; post ; pregunt ; sam
        overdose	-16	yesterday
        overdose	-17	day off ; four day ; job ; kil ; on sunday ; pint ; soy ; spr ; sweat ; thursday
        overdose	-18	/ wk ; clas ; ive been ; la cas ; llev ; seman
        overdose	-19	may ; morn ; residential ; retir
        overdose	-20	0 d ; adderal ; fath ; im a ; last night ; leav
        overdose	-21	/ 0 ; ayud por ; plan ; seizur ; trabaj
        overdose	-22	pay
        overdose	-23	dond ; hast
        overdose	-24	my kid
        overdose	-27	friday ; sign
        """
}
