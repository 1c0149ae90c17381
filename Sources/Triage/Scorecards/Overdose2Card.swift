extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose2 = """
        overdose	4	wont open ; wont rous ; wont sit ; wool ; wrong and ; x / ; y pas ; y suen ; y tra
        overdose	4	y ya ; ya llam ; ya no
        overdose	3	0 drank ; 0 month ; 0 shoot ; 0 slump ; a bunch ; a gurg ; a record ; abiert
        overdose	3	about every ; addres yet ; aft smok ; again ; al dobl ; al fond ; alg se ; all the
        overdose	3	all wrong ; ambien on ; and mayb ; and the ; are get ; at 0 ; at party ; at work
        overdose	3	back 0 ; bag so ; ban ; ban 0 ; ban con ; bar ; bar + ; bathroom 0 ; becaus his
        overdose	3	bf has ; blu ; blu every ; blu off ; boc se ; botel ; bottl all ; breastbon the
        overdose	3	brok so ; buddy ; cae ; cal whisper ; cant mak ; casi nunc ; chevron ; cold ; compr en
        overdose	3	cork ; count now ; cuat with ; de metadon ; de rez ; death ; del abuel
        overdose	3	despiert respir ; did a ; did one ; didnt even ; diez de ; do noth ; dont want
        overdose	3	dorm con ; doubl cup ; down her ; drank ; drank thre ; driv ; ech un ; el colchon
        overdose	3	el niet ; em ; ems ; escrib par ; estan pon ; everyth ; eye are ; fac to ; fent at
        overdose	3	fent use ; fifth + ; firebal in ; flinch when ; frat ; fridg hum ; g sinc ; get big
        overdose	3	get slow ; gin ; glas and ; good long ; got noth ; guy and ; hand i ; happen ; hav him
        overdose	3	he meant ; her aft ; her coffe ; her n ; her pictur ; her sleeper ; heroin ; heroin a
        overdose	3	heroin then ; hiel hac ; hij ; his break ; his nail ; hit floor ; holler ; hr ; hr on
        overdose	3	i carri ; i know ; i swe ; in an ; in rain ; in to ; is driv ; isnt doing ; it fal
        overdose	3	it hard ; iv ; jal ; jubil por ; klonopin ; knob ; kratom ; la lengu ; la pantal
        overdose	3	las pared ; le pegu ; let ; lip feel ; lip going ; llam al ; long whil ; loos ; los pie
        overdose	3	lot ; m se ; m took ; mam ; man down ; mar ; mas ; meth mor ; mgr resident ; mi comp
        overdose	3	monton ; moth in ; mouth is ; mumbl ; myself n ; neighbor is ; next ; nin de ; no chang
        overdose	3	no hac ; normal for ; now twenty ; nunc tom ; of it ; of phenibut ; ojo y ; one thumb
        overdose	3	op ; otr ; over with ; pastilla me ; peg y ; per roommat ; perk ; pick ; pregnant 0
        overdose	3	pun ; purpos say ; que ronc ; queri viv ; quiet ; quinc y ; quit snor ; rafter
        overdose	3	rat porqu ; reboz ; recamarer ; recepcion ; rent el ; resbal ; resbal de ; rescu
        overdose	3	respiracion ; respond to ; rest of ; right ; ring and ; roommat on ; sac ; se apag
        overdose	3	servic is ; shal i ; shoot fent ; shot and ; sit ; skin ; sleeper ; smok thos
        overdose	3	snor for ; som con ; somebody left ; spray en ; steer wheel ; su jarab ; sur it
        overdose	3	swallow lik ; talk lik ; the alley ; the bean ; the black ; the dres ; the hardwar
        overdose	3	the nail ; the overdos ; the root ; ther is ; thi is ; thi party ; thi when ; thos blu
        overdose	3	to him ; to touch ; told 0 ; tonight the ; too ; took thos ; traig de ; tranq dop
        overdose	3	two mor ; tylenol ; typ is ; un ded ; un monton ; una botel ; up but ; up to
        overdose	3	upstair neighbor ; use qd ; veint ; viv se ; voic ; w ; w a ; was open ; was the
        overdose	3	wierd ; wierd and ; wif tonight ; with xanax ; wont keep ; xanax ; y me ; yel hes
        overdose	-3	0 hour ; 0 kid ; 0 night ; 0 when ; a box ; a liv ; a mi ; aa ; acros ; admission
        overdose	-3	agency ; alumni ; am a ; and cant ; and so ; and told ; and would ; ant de ; apunt
        overdose	-3	at a ; at it ; balloon ; balloon rid ; band ; becaus my ; been a ; blad ; buri ; cans
        overdose	-3	caught ; cel ; clr has ; coach ; comadr ; condition ; cost ; d ago ; daught ; day at
        overdose	-3	day for ; dig ; disculp ; do cok ; doe a ; el corazon ; el per ; embaraz ; ems 0
        overdose	-3	english ; entonc ; es par ; february ; find out ; finish ; flor ; fly ; fum cristal
        overdose	-3	get off ; get out ; god ; gym ; hac dos ; head on ; hung ; hunt ; i shoot ; id be
        overdose	-3	if she ; if the ; is gon ; it befor ; it took ; ive nev ; jan ; jueg ; la par
        overdose	-3	la primer ; last nit ; last tim ; lin with ; lun a ; man who ; mattres ; me if
        overdose	-3	mi mam ; mio ; mis hijo ; mos ; mov ; mumbl and ; my 0 ; my favorit ; my moth ; my nos
        overdose	-3	my skin ; nervou ; ningun ; orden ; our son ; out at ; outpt ; owe ; park lot
        overdose	-3	pay for ; pharmacist ; putty ; que duerm ; que no ; ready ; releas ; right and
        overdose	-3	say what ; seen ; ser ; sin ; sinc then ; so the ; somewher ; spanish ; sra ; stomach
        overdose	-3	strap ; stuf he ; swim ; tak it ; tatto ; tenemo ; thank you ; the cal ; the lady
        overdose	-3	the stair ; thi year ; tianeptin ; to hav ; today ; todo los ; truck ; up a ; wait for
        overdose	-3	want out ; went gray ; which is ; widow ; wif and ; with two ; wkend ; wks ago ; women
        overdose	-3	writ ; y les ; y si ; ya est ; ~day
        overdose	-4	a bed ; a cap ; a nurs ; a su ; a tim ; ach ; afternoon ; air at ; alon ; and all
        overdose	-4	and id ; and on ; angel ; animal ; ano pas ; anti ; anyway ; appt ; arregl ; as i
        overdose	-4	aug ; bad ; been in ; befor that ; began ; being ; bet ; blow ; bor ; bright ; brown
        overdose	-4	by 0 ; c/o ; cal it ; cam out ; can you ; cant do ; casi diari ; cent ; centr
        overdose	-4	cerveza ; circl ; click ; cocin ; cold air ; com off ; con su ; cowork ; cros ; cuid
        overdose	-4	da ; dat ; de noch ; de su ; dec ; dental ; descans ; detail ; dia y ; dic que ; din
        overdose	-4	do it ; do not ; drink 0 ; drov ; elbow ; encer ; envelop ; estoy en ; ever sinc
        overdose	-4	every two ; fast ; few ; fingertip are ; fiv year ; flu ; found the ; fui ; gav my
        overdose	-4	get a ; giv ; go to ; got me ; graduat ; gray now ; half a ; happy ; health ; her own
        overdose	-4	hold a ; hors ; i ask ; i lik ; i liv ; i nev ; i pas ; i tri ; i typ ; ill ; im not
        overdose	-4	in it ; in spr ; in your ; includ ; inf ; intensiv ; is my ; it all ; it and ; it out
        overdose	-4	its cok ; ive had ; k ; know how ; know the ; la coc ; last drink ; last wk ; lawn
        overdose	-4	lawy ; lift had ; lik i ; lin left ; littl cloud ; llen ; lock up ; luz ; mat ; me dio
        overdose	-4	me out ; me sient ; me to ; medicar ; mensaj ; messag ; meth and ; mi pap ; mi sobrin
        overdose	-4	mi viej ; mied ; mil ; most ; most night ; must ; my dog ; my first ; my niec
        overdose	-4	my whol ; my wif ; night i ; nin day ; nin year ; nitrou ; no es ; no lo ; no quier
        overdose	-4	no sleep ; no tom ; noc ; noch ; non sinc ; noth sinc ; offer ; on day ; on saturday
        overdose	-4	one in ; one sid ; or six ; order ; out littl ; out on ; over the ; overnight ; pagin
        overdose	-4	paramedic ; past ; pian ; por mi ; prefer ; proud ; psych ; puebl ; pur ; rais ; read
        overdose	-4	rent ; repeat ; rigid ; room and ; rxd ; season ; self 0 ; semana ; senor ; ship
        overdose	-4	sinc he ; six ; slip ; smal ; somebody pleas ; son in ; spel ; stabl ; swing ; tabl
        overdose	-4	tambien ; teni ; that way ; the bridg ; the car ; the fir ; the long ; the second
        overdose	-4	they let ; think it ; though ; tien 0 ; ties ; tir of ; to me ; to work ; to you ; tox
        overdose	-4	trembl ; ultim ; unit ; up with ; urgent ; wash ; week of ; which ; whoev ; wint
        overdose	-4	without ; work with ; y con ; y dic ; zapato ; ~de ; ~of ; ~opi ; ~overdos
        overdose	-5	0 h ; 0 i ; 0 mg ; 0 week ; 0 year ; a coupl ; a few ; a long ; a m ; a month
        overdose	-5	about a ; aceptan ; agre ; al dia ; alguien ; all over ; alt ; ambulatori ; and can
        overdose	-5	and en ; and was ; anybody ; anywher ; april ; are you ; asi ; ask me ; at my
        overdose	-5	back of ; background ; bal ; befor the ; bil ; brinc ; by my ; caf ; camion ; carry
        overdose	-5	cay ; check ; cinc ; cok 0 ; com in ; cond ; coupl of ; crawl ; curtain ; custody
        overdose	-5	de mi ; dicen ; divorc ; dos ano ; drink again ; duerm tan ; dur ; eap ; egg ; eith
        overdose	-5	el ano ; el dia ; employ ; fev ; fifty ; fiv day ; for him ; for year ; garden
        overdose	-5	gav away ; gent ; got the ; he say ; he told ; hir ; hit me ; hundr ; i could
        overdose	-5	i start ; i wak ; i wont ; id rath ; im in ; in january ; in jun ; in thi ; int a
        overdose	-5	its 0 ; its for ; its just ; its my ; jail ; jerk ; kais ; la vecin ; last month
        overdose	-5	last week ; last year ; left open ; library ; listen ; look for ; low ; lug ; m meth
        overdose	-5	mart ; me i ; meet ; meth 0 ; mg ; mi jef ; mi tia ; mom of ; money ; morning
        overdose	-5	most day ; muert ; my phon ; nail are ; ni nad ; nic ; noon ; not the ; och ; octob
        overdose	-5	of your ; on meth ; or so ; otherwis ; our daught ; over it ; p ; pack ; paint purpl
        overdose	-5	perdon ; probation ; pueden ; que sigu ; qued con ; rang ; resi ; road ; say my ; seiz
        overdose	-5	shelt ; sinc lunch ; six year ; sixty ; sold ; sorry ; spic ; spot ; st ; steady
        overdose	-5	su hij ; substanc ; t ; teng ; teng 0 ; that all ; the church ; the one ; thre tim
        overdose	-5	throat ; treat ; treint ; tremor ; un dia ; union ; vet ; viv en ; want me ; way to
        overdose	-5	we hav ; what the ; whod ; wind ; with no ; wok up ; wors ; yo no ; ~convulsion
        overdose	-5	~drug ; ~etoh
        overdose	-6	/ mo ; 0 0 ; 0 meth ; a seizur ; about it ; age ; and say ; and they ; and want
        overdose	-6	anoch ; are in ; ayer ; bakery ; bing ; bridg ; bug ; cambi ; card ; cha ; christma
        overdose	-6	clear ; cor ; cri ; cuent ; current ; day a ; day in ; day without ; deal ; dej la
        overdose	-6	desintoxicacion ; diari desd ; drug ; duel ; eat ; el sab ; embarras ; empez ; en cas
        overdose	-6	end ; ener ; es la ; esper ; every night ; everyon ; f meth ; facility ; fal ; feb
        overdose	-6	fel off ; figur ; for an ; for two ; gav me ; gon the ; got a ; got my ; guard ; habit
        overdose	-6	hat ; hav the ; herself ; holiday ; hom with ; i would ; ins ; is your ; it for
        overdose	-6	ive got ; jef ; juev ; jun ; keep a ; knit ; l ; laugh ; machet ; maestr ; mak me
        overdose	-6	marri ; me back ; mean ; medi cal ; medical ; mi cas ; my car ; my fath ; my last
        overdose	-6	my old ; nadi ; nev been ; new year ; no oth ; o ; on friday ; on one ; one of ; orang
        overdose	-6	ord ; outsid ; over a ; paint ; par el ; par mi ; pharmacy ; poc ; ppo ; pric
        overdose	-6	put the ; quien ; quier que ; reviv ; saf ; sangr ; say it ; say the ; sea ; sent me
        overdose	-6	siet ; sinc last ; sinc my ; siz ; sleep in ; slot ; snow ; social ; sometim ; story
        overdose	-6	straight ; sud ; sw ; tea ; ticket ; to say ; to the ; tri to ; twelv ; und my ; used
        overdose	-6	usted ; vap ; ve ; very ; vin ; viv ; what i ; what would ; when the ; with the ; won
        overdose	-6	work at ; wrist ; y yo ; you do ; ~in ; ~me
        overdose	-7	0 ano ; 0 at ; a program ; a thing ; all night ; ano y ; anyth ; apartment ; are blu
        overdose	-7	ask re ; bak ; beb ; birthday ; bleed ; broth in ; buen ; buena ; can i ; closet
        overdose	-7	clr said ; conmig ; convulsion ; cow ; dai x ; desd hac ; diner ; dog ; dts
        overdose	-7	el cristal ; espanol ; fair ; fix ; for the ; funeral ; garag ; grandmoth ; great
        overdose	-7	he cant ; hid ; hijo ; im 0 ; inpt ; is a ; is brown ; learn ; left arm ; los nino
        overdose	-7	los sab ; lost my ; lu ; mad ; me dij ; mention ; met ; meth dai ; mon ; mov to
        overdose	-7	my daught ; my nephew ; near ; need a ; nev had ; no sx ; no teng ; of putty ; ok
        overdose	-7	park ; patient ; pcp ; peric ; pm ; puent ; quisier ; regal ; rop ; san ; saturday
        overdose	-7	septemb ; sid of ; soon ; sponsor ; sunday ; team ; the sam ; therapist ; to get
        overdose	-7	to see ; tuv ; up the ; used to ; using ; vec ; vid ; want off ; week and ; whil i
        overdose	-7	whiskey ; whistl ; withdrawal ; ~sick
        overdose	-8	% ; / d ; 0 % ; a 0 ; about my ; and ive ; at night ; august ; bank ; bat ; becaus i
        overdose	-8	cak ; cm ; coc ; corn ; crack ; crew ; cuand ; director ; dui ; feed ; fil ; fin ; fre
        overdose	-8	fresn ; get to ; gracia ; gust ; himself ; honest ; i am ; i look ; im the ; intern
        overdose	-8	judg ; july ; lab ; las mano ; late ; lip look ; me the ; mejor ; mot ; muri
        overdose	-8	my grandmoth ; need to ; night a ; offic ; on your ; pag ; parent ; piedr ; platic
        overdose	-8	point ; problem ; return ; say its ; sit on ; smok crack ; smok meth ; stif ; sun
        overdose	-8	taken ; thc ; the only ; thi morn ; thi week ; thre year ; to talk ; told me ; town
        overdose	-8	tx ; w/d ; walk out ; wednesday ; yawn ; year ago
        overdose	-9	0 hrs ; all day ; beat ; bel ; bring ; busc ; cb ; chest pain ; confirm ; day sinc
        overdose	-9	doesnt know ; drink a ; dry ; duerm ; eight ; el doming ; eleven ; en las ; en un
        overdose	-9	evening ; every oth ; food ; gan ; ha ; hear ; how much ; hx ; i sleep ; i smok
        overdose	-9	im on ; knif ; la escuel ; licens ; list ; lov ; med ; mes ; my nam ; necesit ; of thi
        overdose	-9	pen ; perdi ; pid ; pip ; po ; seven ; shop ; sinc i ; sx ; tak the ; talk to
        overdose	-9	telefon ; think about ; tienen ; twin ; two day ; ver ; viern ; visit ; voy a
        overdose	-9	would be ; would lik ; year and ; you hav ; you tak ; ~a ; ~drink ; ~seizur
        overdose	-10	0 am ; 0 dia ; befor i ; behind the ; body ; calm ; cho ; clock ; clt ; company
        overdose	-10	cramp ; diaria ; discharg ; drunk ; ed ; el lun ; en 0 ; es el ; escuel ; fami
        overdose	-10	favorit ; gam ; grad ; i get ; id lik ; insuranc ; it in ; it is ; january ; lif
        overdose	-10	march ; nit ; no pued ; notic ; out to ; play ; refus ; run a ; see ; sho ; si no
        overdose	-10	sick ; sinc the ; skip ; stair ; stor ; ten year ; termin ; the county ; through the
        overdose	-10	two year ; until ; uso ; want a ; wed ; yr ; ~si ; ~sz ; él
        overdose	-11	a night ; ask for ; ask what ; at hom ; buy ; court ; dan ; day 0 ; dentist ; died
        overdose	-11	ell ; famili ; fax ; from a ; good ; i stil ; inpatient ; jok ; ketamin ; lead
        overdose	-11	lik to ; liv in ; mand ; nino ; noth els ; sheet ; tal ; test ; thank ; the kid
        overdose	-11	thur ; tight ; to stop ; todo ; wif is ; yes ; yest ; ~no
        overdose	-12	0 yrs ; and a ; and that ; anyon ; cant breath ; cart ; could ; cover ; crystal ; d/c
        overdose	-12	dej el ; deni ; email ; eso ; etoh ; feel lik ; for 0 ; group ; has a ; liv with
        overdose	-12	lun ; numer ; por el ; practic ; rath ; school ; set ; treatment ; weed ; wher ; wil
        overdose	-13	clean ; client ; doctor ; fish ; for my ; is ther ; jump ; kick ; mail ; mi abuel
        overdose	-13	peopl ; ran out ; rehab ; sal ; sali ; slept ; step ; street ; student ; train ; tue
        overdose	-13	tuesday
        overdose	-14	a man ; best ; dio ; fit ; i had ; i use ; outpatient ; pap ; sei ; sel ; spe ; up on
        overdose	-14	year of
        overdose	-15	aqui ; desd que ; gun ; i drink ; i need ; my chest ; my ex ; plac ; teach ; to go
        overdose	-15	to my ; tre ; va a ; week ago
        overdose	-16	# ; 0 and ; behind ; day ago ; doming ; hav a ; hrs ; kil ; ninety ; nuev ; numb
        overdose	-16	post ; pregunt ; yesterday
        overdose	-17	day off ; four day ; job ; on sunday ; pint ; sam ; soy ; spr ; sweat ; thursday
        overdose	-18	/ wk ; adderal ; clas ; ive been ; la cas ; llev ; seman
        overdose	-19	fath ; im a ; may ; morn ; retir
        overdose	-20	0 d ; ayud por ; last night ; residential
        overdose	-21	/ 0 ; leav ; pay ; plan ; seizur ; the 0 ; trabaj
        overdose	-22	hast
        overdose	-23	dond ; with a
        overdose	-24	my kid
        overdose	-27	friday ; sign
        """
}
