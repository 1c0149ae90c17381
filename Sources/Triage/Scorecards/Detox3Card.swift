extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	2	pistol in ; plac out ; play the ; pleas dont ; pleas what ; plu ; plu shot ; po
        detox	2	pocket the ; polish ; pon su ; porch now ; porqu se ; porqu si ; position last ; pour the
        detox	2	powd on ; pres bar ; prior ~w/d ; program about ; program in ; prometi a ; pt fent
        detox	2	pt seiz ; pte ; pte 0 ; pukin ; pul her ; puls 0 ; punt ; punt de ; purpos ; put the ; q
        detox	2	q day ; qd + ; qhs x ; que se ; quier llev ; rack ; rattl and ; re the ; reaccion ni
        detox	2	read us ; reconoc a ; record ; referral 0 ; refus ; regul ; rehab old ; rep ; report want
        detox	2	residencial en ; resident 0 ; respons ; rest are ; restart ; restraint ; retir 0
        detox	2	reviv by ; rib ; rid in ; right at ; rink ; rivotril hac ; rm last ; rn inmat ; ron el
        detox	2	room 0 ; roommat had ; rosa ; rous her ; roxi in ; sab ni ; sabemo que ; saf way ; safest
        detox	2	sat on ; saturday that ; sauc ; say his ; say outpatient ; say ten ; say when ; schedul
        detox	2	se acab ; se habi ; se hiz ; se me ; se pic ; se pon ; see children ; sel anyth ; send me
        detox	2	senor no ; sent hom ; set alarm ; set and ; several evening ; shak by ; shak i ; shak my
        detox	2	shaken ; shar ; shar with ; she ate ; she found ; she hom ; she is ; she quit ; she told
        detox	2	she ~so ; shift x ; shook ; shook him ; shoot fent ; shot 0 ; si hubier ; sick in
        detox	2	sick on ; sign on ; sin mi ; sin que ; sinc ayer ; sinc divorc ; sinc last ; sinc may
        detox	2	sinc my ; sinc prid ; sinc retir ; sinc saturday ; sinc yest ; sinc yesterday ; singl dad
        detox	2	sink ; sist a ; sist ask ; sist bring ; sist quit ; sit up ; six bar ; six minut ; skip 0
        detox	2	sleep by ; slept and ; slid ; slump ; slur ; smok alarm ; smok em ; snor all ; snor sound
        detox	2	snort perc ; so excus ; so he ; so ill ; so long ; sobredosi ; solt el ; som beer
        detox	2	som evening ; som vodk ; someon about ; someth and ; son want ; soy chof ; soy su
        detox	2	spanish speak ; speak counselor ; sponse ; spray my ; sra de ; stal ; stand up ; steer
        detox	2	steward ; sticker ; stil out ; stn ; stockton ; stop phenibut ; stop the ; strangl my
        detox	2	street med ; street was ; strip 0 ; sudor ; suel ; suggest a ; sunup ; sur who ; surgeon
        detox	2	surgical ; sust ; swallow every ; swear ; sweat and ; swor ; sx at ; sx yet ; sz ; sz x
        detox	2	tab ; tackl box ; tak him ; tak mor ; taken over ; takin ; tank every ; tax ; teary
        detox	2	tech re ; teeth chatter ; ten blu ; ten i ; ten or ; ten to ; ten twelv ; teng pensamiento
        detox	2	tequil el ; terapi ; term ; term residential ; terrifi ; th and ; than a ; that aint
        detox	2	that doe ; the app ; the bank ; the bathtub ; the beam ; the bik ; the build ; the bump
        detox	2	the candl ; the chart ; the chil ; the clinton ; the contract ; the cruis ; the film
        detox	2	the fork ; the freez ; the gap ; the gin ; the knif ; the leg ; the meth ; the one
        detox	2	the school ; the seat ; the servic ; the smok ; the spic ; the steer ; the tianeptin
        detox	2	the valley ; the walgreen ; them dai ; them on ; then say ; ther cal ; ther someth
        detox	2	ther that ; they think ; theyd lik ; theyr gon ; thi tim ; think im ; thre a
        detox	2	thre martini ; thre month ; tid sinc ; tied me ; tien la ; tienen cam ; ties y ; til hes
        detox	2	tilt ; tim im ; tim today ; tio le ; to bedtim ; to dr ; to er ; to jail ; to oth ; to pas
        detox	2	to someon ; to wat ; to worry ; toc la ; today im ; todo adentr ; togeth and
        detox	2	told everyon ; told one ; told what ; tom mezcal ; tom otr ; tom quinc ; tom veint
        detox	2	tom whisky ; too and ; took everyth ; took som ; took someth ; toothbrush ; traemo
        detox	2	trag en ; trago ; traig calambr ; tri quit ; triag ; tripl ; try it ; tub ; tuck
        detox	2	turn insid ; turn my ; tuv delirium ; twic dai ; two airplan ; two at ; two bag ; two boy
        detox	2	two christmas ; two empty ; two mor ; two narcan ; typ is ; uber driv ; un amig
        detox	2	un costal ; un jalon ; un lug ; un trag ; una seman ; una ~cervez ; und her ; unic vez
        detox	2	unsteady ; until thi ; up until ; use thi ; va la ; vain ; valium a ; valium every
        detox	2	vamo a ; vanil extract ; version of ; vez com ; vez los ; vez y ; viejit ; visali
        detox	2	vodk again ; vodk handl ; vodk todo ; volveri ; volveri a ; w/d mgmt ; wait rm ; was com
        detox	2	was fent ; was given ; was just ; was one ; was open ; was read ; way over ; way you
        detox	2	we see ; wear it ; wednesday and ; week noth ; week organiz ; welcom ; wet herself
        detox	2	what hes ; what isnt ; what year ; whatev he ; wheel ; whil talk ; whiskey in ; who let
        detox	2	who nev ; who use ; wil writ ; win for ; with everyon ; with exact ; with plan ; with sob
        detox	2	with you ; wok at ; wont answ ; wont do ; wont hav ; wont nam ; wont writ ; work twic
        detox	2	worst part ; would the ; wring ; wrot each ; x yrs ; xanax diari ; xanax every
        detox	2	xanax sinc ; xanax thre ; xfer ; y ahorit ; y despert ; y en ; y fri ; y hast ; y par
        detox	2	y quien ; year aft ; year back ; year but ; year it ; year last ; yellow hous
        detox	2	yesterday that ; you or ; youd lik ; your ; your build ; your withdrawal ; yrs nev
        detox	2	zacateca y ; zap ; ~/ ~d ; ~0 ; ~a ~fit ; ~a ~las ; ~adict ; ~al ~dej ; ~ambulanc
        detox	2	~an ~ambulanc ; ~beer ; ~benz ; ~by ; ~by ~myself ; ~cant ; ~company ; ~do ; ~dot ; ~drunk
        detox	2	~dry ; ~dts 0 ; ~en ~el ; ~every ; ~forty ; ~he ~can ; ~hurt ~self ; ~if ~i ; ~judg
        detox	2	~klonopin ~in ; ~kratom ; ~la ; ~liv ~in ; ~medical ; ~on ~my ; ~out ; ~que ; ~see ~thing
        detox	2	~seizur ~com ; ~sick just ; ~sick right ; ~sick yet ; ~soak and ; ~som ; ~stop ~yawn
        detox	2	~sz ever ; ~sz ~hx ; ~sz ~in ; ~tembl ; ~tiembl ; ~tiembl tod ; ~tom su ; ~try ; ~try ~to
        detox	2	~two ; ~vez ; ~w/d ~seizur ; ~w/d ~szs ; ~want ~to ; ~went ; ~when ; él dej
        detox	1	*about.2 ; *ago.5 ; *conflict.9 ; *emergency.3:negated ; *emergency.4:other_experiencer
        detox	1	*familySupport.0 ; *frequency.1:possible ; *frequency.2 ; *misuse.0
        detox	1	*occasional.0:possible ; *overdose.0:possible ; *person.0:negated
        detox	1	*priorTreatments.0:historical ; *quantity.0:other_experiencer ; *spam.1
        detox	1	*substance.0:other_experiencer ; *substance.2:possible ; *substance.4:possible
        detox	1	*wantsOff.0 ; *withdrawalHint.0:negated ; + run ; + straw ; / nt ; / ~dts ; 0 bottl
        detox	1	0 ciw ; 0 convulsion ; 0 dej ; 0 he ; 0 ish ; 0 kratom ; 0 percocet ; 0 th ; 0 tid
        detox	1	a bajarl ; a cold ; a crack ; a cup ; a custom ; a discreet ; a drunk ; a fork ; a freight
        detox	1	a gram ; a grey ; a job ; a meth ; a mirror ; a pas ; a phon ; a poquit ; a prescription
        detox	1	a prob ; a proposit ; a recip ; a servic ; a sob ; a teach ; a thank ; a weird ; a whol
        detox	1	a yellow ; about detox ; about fifteen ; about six ; abr los ; absces r ; admit it
        detox	1	afebril no ; afraid of ; aft school ; aft sunday ; again ; again for ; again in
        detox	1	again sinc ; again x ; against the ; ahi mism ; ahor otr ; ahor volvi ; al fentanil
        detox	1	al hospital ; al jal ; alberc ; alcohol diari ; already told ; alway fal ; am not ; amabl
        detox	1	amanec tembl ; amaril ; an alarm ; and almost ; and climb ; and cold ; and din
        detox	1	and goosebump ; and is ; and last ; and monday ; and perhap ; and portugues ; and ten
        detox	1	and thes ; and tranquil ; and win ; and ~couldnt ; ano es ; ano volvi ; any help ; anymor
        detox	1	apprentic ; appt at ; apt ; aqui ; ard en ; are ; are no ; arizon ; arma ; arregl el
        detox	1	asi llev ; ask when ; at bedsid ; at bedtim ; at kais ; at our ; attach the ; awar ; away
        detox	1	away a ; away from ; away on ; ayer en ; azot ; azul ; b / ; backward ; bag / ; ban de
        detox	1	bandag ; bathroom on ; be don ; be off ; beach ; beb y ; bed ; bed if ; been back
        detox	1	been doing ; been hav ; been in ; been on ; been shoot ; been tak ; beer he ; befor first
        detox	1	being alon ; being sick ; being so ; bend ; between lunch ; bf ; bit thru ; bkgd ; blu not
        detox	1	botel de ; botella de ; bottl / ; bottl at ; bottl each ; bp up ; brandy 0 ; bras
        detox	1	breath right ; bright red ; bromaz ; broth had ; broth the ; broth want ; btl / ; bus and
        detox	1	bus til ; but nobody ; by din ; by thre ; cae ; caguama diari ; cal befor ; cal he
        detox	1	calend for ; cam back ; campu polic ; can help ; cant driv ; cant see ; car ; car at
        detox	1	car wreck ; card is ; card on ; carisim ; cas es ; cas est ; casi ; central tim ; cervez 0
        detox	1	cervez en ; chabli ; chart ; chart 0 ; chec ; check spam ; chief ; chil + ; chup ; civic
        detox	1	clammy ; clas at ; clas play ; client 0 ; clinic ; clinic in ; clinic pt ; clos for
        detox	1	clr driv ; clr found ; clr in ; clr mov ; clr wil ; clt con ; cobij y ; cociner ; cod 0
        detox	1	coffe mug ; colleg thi ; comp ; compadr se ; complet iop ; compramo ; con suer ; conductor
        detox	1	connection ; consejer ; constant ; corazon ; cost ; couldnt ; county ; cousin in ; cpap
        detox	1	crash ; crayon ; cre que ; credit ; cri and ; cry at ; cuartito ; cuchar ; cuent lo
        detox	1	custodian ; dad 0 ; dai til ; danc ; day buy ; day int ; day she ; day week ; day without
        detox	1	de alg ; de fentanil ; de ir ; de lun ; de trap ; de tratamient ; dead on ; deb ; dej el
        detox	1	dej las ; del pel ; deliriou ; deni ~si ; dependent ; desintoxicacion la ; detox 0
        detox	1	dia con ; dia dos ; dia lo ; diari fum ; did one ; diez ; direccion ; direct transf
        detox	1	disculp la ; diversion ; divorc 0 ; do yal ; doe alcohol ; dolor de ; dond mi ; dont usual
        detox	1	door has ; dorm par ; dos noch ; dot ; down lik ; down slow ; dr retir ; drank a ; dres
        detox	1	dres room ; drink befor ; drink now ; driv down ; dry mon ; dry out ; dtr mom ; durm en
        detox	1	ed cas ; eighteen ; ekg ; el ataqu ; el bur ; el codig ; el espej ; el guar ; el medic
        detox	1	el mol ; el niet ; el pastel ; el patron ; el prim ; elementary ; empiez ; employ ; en 0
        detox	1	en febrer ; en fri ; en googl ; encampment ; encant ; encontr ; encontr su ; enganch con
        detox	1	enuf ; equip ; er d/c ; es mas ; escalofrio y ; espum ; est tom ; etoh lu ; evan ; even do
        detox	1	even for ; evening out ; every few ; every saturday ; every singl ; everybody think
        detox	1	everyon els ; ex kept ; exhibit ; eye and ; eye are ; f ambien ; f ativan ; f meth
        detox	1	f perc ; f valium ; famili me ; far and ; farewel ; farmaci de ; fenc ; fent and
        detox	1	fent cow ; fent iv ; fentanil y ; fentanyl for ; fentanyl four ; feo y ; fight with
        detox	1	figur i ; fij ; fijes ; fil a ; fingernail ; finish it ; fir dept ; first nam ; first off
        detox	1	fit ; fit on ; fix my ; flag it ; floor is ; flu shot ; flu tim ; foil + ; for or
        detox	1	for transf ; for twelv ; for tx ; for you ; forum ; found down ; fourteen a ; frighten
        detox	1	fue esa ; fuel ; ful blown ; fum 0 ; fum diari ; funny guy ; g fent ; gat ; get som ; gf
        detox	1	gf 0 ; giv my ; glas on ; globo ; glov box ; go if ; going through ; good deal
        detox	1	goosebump the ; got a ; got for ; got your ; grad school ; grand canyon ; gray +
        detox	1	grey and ; grit ; grunt ; guest 0 ; h sin ; ha tom ; hac ; had whiskey ; half gallon
        detox	1	half on ; handl every ; hard i ; hard to ; has don ; has for ; has stop ; has taken
        detox	1	hav chest ; hav learn ; hay dia ; he ; he bought ; he couldnt ; he dich ; he even ; he gav
        detox	1	he got ; he had ; he quer ; he should ; hear the ; hed been ; hed com ; held up
        detox	1	help peopl ; her desk ; her heel ; her klonopin ; her new ; her teeth ; heroin with
        detox	1	herself and ; hes pack ; hes snor ; hes soak ; hij en ; hij mayor ; hij no ; him 0
        detox	1	him hard ; him in ; his ; his belt ; his brandy ; his breath ; his busines ; his feet
        detox	1	his lip ; his pupil ; his sho ; his sleep ; his tongu ; hna ; hold the ; honor rol ; hor y
        detox	1	hosp bil ; hotel ; hour around ; hubier ; husband tak ; hygienist ; i alway ; i blew
        detox	1	i did ; i dos ; i get ; i graduat ; i hard ; i listen ; i liv ; i need ; i rais ; i set
        detox	1	i spend ; i talk ; id lov ; id only ; if cal ; im addict ; im compar ; im no ; im tak
        detox	1	im trembl ; in ; in april ; in clas ; in el ; in he ; in middl ; in pas ; in recovery
        detox	1	in tub ; in tuls ; in wait ; informacion ; inquir ; int her ; is every ; is lat ; is my
        detox	1	is pack ; is withdraw ; is your ; isnt for ; it if ; it im ; it normal ; itch ; iv 0
        detox	1	ive arrang ; jalon ; jittery ; join ; juez ; jug ; jump and ; junior yr ; jur ; just ring
        detox	1	just to ; know it ; know thi ; kore ; la cuart ; la cuent ; la licenci ; la llav ; la man
        detox	1	la oril ; la quij ; la rued ; la segund ; la tia ; lanch de ; las barra ; las m
        detox	1	las tijera ; las vend ; last drink ; last fit ; last noc ; lat moth ; le de ; le recet
        detox	1	le volte ; least ten ; leav a ; leg bicycl ; lengu ; level ; licens and ; lift
        detox	1	light hurt ; lik crazy ; lik onc ; lin was ; list par ; liv ; llav del ; llev asi ; lo fum
        detox	1	locat ; locutor ; lol jk ; lonch ; long beach ; long doe ; long til ; look up ; los nieto
        detox	1	los ojo ; lov the ; lug par ; lumb ; lun en ; lunch and ; lunch i ; m firefight ; m perc
        detox	1	m pres ; m ret ; m smok ; m went ; machinist ; mail the ; mak beat ; mam a ; mand
        detox	1	manual has ; many oxy ; mar est ; mar no ; marri for ; mat la ; me apunt ; me befor
        detox	1	me fue ; me fui ; me get ; me peg ; me reconoc ; me tiemblan ; me your ; med surg ; medal
        detox	1	medic me ; men ; mention your ; merc ; mes ; met coc ; mg qid ; mi patron ; mied
        detox	1	milk and ; mis de ; mitad ; mix ; moan ; molin ; mom wil ; moment ; mor by ; mor off
        detox	1	morn ; mortgag ; most week ; moth won ; much long ; muj se ; muri mi ; must do ; my co
        detox	1	my company ; my favorit ; my feet ; my forearm ; my glas ; my grandkid ; my hip ; my lat
        detox	1	my mouth ; my phon ; my problem ; myself to ; n all ; nam for ; nam no ; narcan a
        detox	1	narcan ya ; nephew ask ; nev laid ; nev tri ; nev ~had ; nev ~odd ; new and ; new phon
        detox	1	next one ; night all ; night he ; nin thousand ; nino con ; no one ; no ~fev ; no ~ha
        detox	1	no ~me ; noma no ; norco a ; nos ; not an ; now about ; nuev ya ; nurs ask ; o siet
        detox	1	oblig ; odd ; oding on ; of chabli ; of grap ; of lean ; of sleep ; of someth ; off and
        detox	1	off liquor ; off meth ; oig que ; ok so ; ok today ; okay now ; old is ; old roommat
        detox	1	on central ; on fentanyl ; on fil ; on sunday ; on to ; onc mad ; onc the ; one hand
        detox	1	one her ; one then ; only cok ; open her ; oper del ; orej y ; oril ; oth stuf ; otp
        detox	1	our youngest ; out all ; out hes ; out monday ; out on ; outsid amaril ; over i ; p
        detox	1	pack befor ; pain ; pair ; panic ; panic attack ; pap convulsion ; parad ; parallel
        detox	1	paramedic le ; pared ; pas el ; patient ; patrol ; pcp d/c ; peed ; pein ; pen escrib
        detox	1	pen to ; per yo ; perfect ; phenibut powd ; phon screen ; pick a ; pictur for ; pil 0
        detox	1	pil int ; pil ran ; pk / ; plac is ; plac with ; placement on ; plan cover ; play with
        detox	1	pleas ; pledg ; pluck at ; plum ; po cal ; polite ; polk ; poor ; port a ; portugues ; pos
        detox	1	potluck ; pregnant and ; president ; prim trag ; proces ; proposit ; psych hosp ; pt on
        detox	1	pul ; pus ; q 0 ; q hag ; qd x ; qhs ; qid ; quart of ; que dej ; qued viend ; qued y
        detox	1	quien lo ; quier q ; quij ; quit breath ; quit win ; ra ; ran ; real bad ; recet oxicodon
        detox	1	reciben gent ; recip ; red night ; refus er ; relativ ; rememb my ; remot and ; rent
        detox	1	rent un ; repiti ; reserv ; respir ; respir bien ; result ; retir judg ; rink and ; rn pt
        detox	1	rock ; rodil y ; rol coast ; romp en ; round ; round his ; rous him ; rpt ; rued ; run in
        detox	1	rut ; s on ; saben que ; said one ; sali bien ; saturday in ; say from ; scar to
        detox	1	se duerm ; se pued ; sec ; secretary ; see shadow ; sel ; seltz ; seman me ; sharpen kniv
        detox	1	she back ; she fel ; she know ; she pas ; she talk ; she turn ; shed had ; shelt 0
        detox	1	sherif ; sho stor ; show up ; si usted ; si with ; sick at ; sient bien ; sig ; sin mas
        detox	1	sin recet ; sin una ; sinc grandm ; sinc his ; sinc our ; sinc spr ; sinc sum ; sinc the
        detox	1	sinc two ; sink on ; sist bro ; sist that ; six of ; slap his ; sleep cant ; sleep every
        detox	1	slip ; slow and ; slow tap ; slump in ; so his ; so ther ; soak and ; sob 0 ; sob liv
        detox	1	som 0 ; someth ; son cal ; son drink ; spam ; spe limit ; spel with ; sponsor
        detox	1	start colleg ; start for ; stat ; stat bar ; station heroin ; station pil ; stil bring
        detox	1	stil in ; stil tak ; stomach ; stood ; stop ; stor ; string ; strip ; strung ; stuf
        detox	1	su mochil ; su numer ; sub and ; such ; sud tiembl ; suer ; sunday for ; sur if ; surf
        detox	1	swallow a ; swallow of ; swor off ; syrup ; tackl ; tak anthem ; tak direct ; talk lik
        detox	1	tavern ; tb test ; teach second ; team ; tech de ; tembl ; ten ; ten tablet
        detox	1	teng ~temblor ; th ; than an ; thank for ; that he ; that help ; that only ; that way
        detox	1	the cash ; the certificat ; the crib ; the dres ; the elk ; the fath ; the ghost
        detox	1	the grand ; the length ; the moment ; the morn ; the music ; the new ; the onc ; the own
        detox	1	the paperwork ; the potluck ; the purpl ; the radi ; the ramp ; the red ; the return
        detox	1	the ros ; the saving ; the shad ; the smal ; the spar ; the tank ; the tequil ; the tow
        detox	1	the walk ; the ward ; then somebody ; they cant ; they liv ; thi at ; thi fal ; thi kind
        detox	1	thi ~sick ; thing befor ; thirty hour ; thought the ; threw up ; through detox
        detox	1	through in ; through them ; thru my ; thru shirt ; tia sobrin ; tic ; tic tac ; tiemp
        detox	1	tim as ; tim ten ; to cancel ; to complet ; to his ; to iop ; to keep ; to light ; to on
        detox	1	to open ; told by ; told the ; told them ; tom cervez ; tom es ; tom sei ; tom vin
        detox	1	tonayan ; tongu chew ; took it ; toothach ; top of ; torranc ; tos ; town thi ; tox +
        detox	1	toxicology ; trabajador social ; tranq dop ; tre and ; tre semana ; treatment befor
        detox	1	tremor and ; tremor insomni ; truth is ; tuv ; tuv una ; twic in ; two doctor ; u can
        detox	1	ultim anoch ; un fri ; una cam ; una pastilla ; unconsciou ; und and ; uno ; unresponsiv
        detox	1	up against ; up ive ; up mad ; use ; used two ; vamo ; vanil ; vegetabl ; vide for
        detox	1	vin el ; visit el ; viv sin ; vodk by ; vodk two ; vodk x ; voluntari ; volvi ; volvi a
        detox	1	vow ; voz ; w/out ; wag ; want help ; want iop ; warm ; was from ; was marri ; was sob
        detox	1	was thursday ; wat ; watch my ; way the ; wd ; we leav ; wed is ; weekend to ; wel my
        detox	1	went down ; went rigid ; went stif ; what worri ; when a ; wher they ; wher you
        detox	1	whiskey / ; whiskey dai ; whiskey qd ; who get ; whol bed ; whol way ; whom ; wif +
        detox	1	wif see ; wil refil ; win + ; win box ; wish ; with somebody ; with son ; wk 0 ; wks ago
        detox	1	wont ; wont sit ; work im ; work the ; worri me ; wren ; wrung ; xanax too ; y asi
        detox	1	y estoy ; y for ; y hac ; y ni ; y noma ; y salg ; y termin ; y tiembl ; y tien ; y voy
        detox	1	y ya ; ya despu ; ya sab ; ya tom ; yawn nonstop ; yellow as ; yo era ; you ; you admit
        detox	1	your sign ; zacateca ; ~are ; ~at ; ~clean ; ~cold ~turkey ; ~convulsion ~al ; ~county
        detox	1	~dej el ; ~delirium ; ~door ; ~drench ; ~fev ; ~ghb ; ~ha ; ~in ~county ; ~lik ; ~money
        detox	1	~moth ; ~odd in ; ~of ~harm ; ~off ~it ; ~old ; ~our ; ~powd ; ~seizur ; ~si deni
        detox	1	~si want ; ~sick i ; ~sient ~mal ; ~skip ; ~thing ; ~thought ; ~thought ~of ; ~tri
        detox	1	~turkey ; ~up ~in ; ~wd ; ~who ~let ; ~with ; ~yrs ; él dic
        detox	-1	% ; *abstinent.0:negated ; *ago.3 ; *alcoholic.0:hypothetical
        detox	-1	*caller.0:other_experiencer ; *deliriumTremens.0:negated ; *detoxDone.0:historical
        detox	-1	*frequency.2:historical ; *jobSeeker.0:hypothetical ; *otherService.4
        detox	-1	*otherService.5:possible ; *otherService.9:other_experiencer ; *overdose.0:hypothetical
        detox	-1	*phone.0 ; *substance.1:possible ; *substance.2:historical ; *substance.3:hypothetical
        detox	-1	*substance.4 ; *substance.4:negated ; *vendor.0 ; *vendor.9 ; *violence.0 ; + meth
        detox	-1	+ som ; 0 % ; 0 clean ; 0 coc ; 0 did ; 0 didnt ; 0 gabapentin ; 0 gummi ; 0 me ; 0 my
        detox	-1	0 nd ; 0 percent ; 0 stabl ; 0 thc ; 0 word ; 0 yo ; a barbershop ; a cabin ; a chat
        detox	-1	a clinician ; a cok ; a concret ; a contain ; a dead ; a divorc ; a dorm ; a drink
        detox	-1	a escrib ; a feed ; a flip ; a fraud ; a green ; a gun ; a hymn ; a kid ; a knif
        detox	-1	a multivitamin ; a otr ; a paid ; a plant ; a reason ; a rul ; a short ; a stuf ; a un
        detox	-1	a van ; a vend ; a ~withdrawal ; about fentanyl ; aca ; adderal a ; adderal off ; addres
        detox	-1	adult ; aft detox ; aft in ; aft tonight ; afuer con ; agreeabl to ; ahorit and ; ajen
        detox	-1	al ano ; al vecin ; alcohol ; alcohol all ; alg o ; all don ; all sum ; all the
        detox	-1	all weekend ; allow ; almost every ; aloud ; already gon ; altavoz ; am 0 ; amenaz
        detox	-1	an hour ; an inpatient ; an offic ; and about ; and again ; and chang ; and eat
        detox	-1	and forgot ; and good ; and o ; and phon ; and put ; and shed ; and sist ; and sometim
        detox	-1	and sunday ; and swat ; and use ; and watch ; and wer ; and you ; ang ; ankl ; ano diari
        detox	-1	ano manej ; anoch le ; any bed ; any tx ; anyon ; anyth you ; application ; arbor
        detox	-1	are bad ; arithmetic ; as one ; ash ; ask next ; ask sam ; ask sinc ; asleep at ; at all
        detox	-1	at an ; at bug ; at bus ; at oth ; at uc ; ativan night ; attack ; attend ; atty 0 ; aud
        detox	-1	audit and ; auditor ; aunt no ; awak now ; awful ; back with ; bag of ; bailey in
        detox	-1	baj poc ; bakery ; bal of ; be all ; be and ; beb ; beer all ; began 0 ; bender
        detox	-1	bleed from ; blind ; blood ; blood in ; bls ; blu and ; blu one ; board ; bolsit de
        detox	-1	bonit ; bonjour ; boredom ; bowl ; bread ; breakup ; broth couch ; broth wil ; brought me
        detox	-1	btl win ; bug that ; bug und ; bunk ; bunk and ; buprenorphin ; bury ; busc ayud
        detox	-1	busines ; but me ; buy off ; by us ; ca ; cabin with ; cadc ii ; caden ; caj de
        detox	-1	cal drop ; cal out ; callback ; cam off ; cam out ; cam to ; camionet ; camp in
        detox	-1	can afford ; can keep ; can leav ; can reach ; can send ; can someon ; can step
        detox	-1	can writ ; car on ; car was ; card and ; cart in ; cas nadi ; cas plan ; cerc del
        detox	-1	cerveza en ; chaplain re ; check out ; chest hair ; chof y ; christma and ; clas for
        detox	-1	clas or ; claus ; clear ; clinic de ; clos up ; clr at ; clr chatty ; clr mom ; clr son
        detox	-1	coach ; coast ; cok by ; cok for ; cok has ; cok lik ; cok som ; cok start ; colg
        detox	-1	collarbon ; colleg student ; com back ; com cuatr ; com dicen ; com se ; comment on
        detox	-1	compr la ; con los ; con tod ; cond ; congratulation ; constanci ; consum per
        detox	-1	contact you ; contain ; convulsion hoy ; copy of ; corpsman ; counselor ; coupl of
        detox	-1	crack all ; crack on ; cristal ya ; crossword ; crystal ; crystal 0 ; crystal sinc ; csun
        detox	-1	cuant cuest ; cuarent dia ; cuest y ; cumpleano ; curb ; current resi ; curtain
        detox	-1	custody releas ; d detox ; dand ; day bought ; day but ; day every ; day in ; day it
        detox	-1	day on ; day they ; de color ; de duel ; de kratom ; de limpiez ; de mi ; de muchach
        detox	-1	de sal ; de sintoma ; de vin ; deal with ; dec mas ; decemb ; del alcohol ; del camion
        detox	-1	del hospital ; del padr ; delt ; delt 0 ; denis ; descuent ; desd octubr
        detox	-1	desintoxicacion por ; desintoxicacion y ; despu me ; deteng ; detox sinc ; devuelvan ; di
        detox	-1	dia hac ; diari ; didnt tak ; die and ; diet pil ; dij mas ; dio un ; dir ; disagre
        detox	-1	discharg summary ; disclos ; do meth ; do now ; doe somebody ; doesnt mat ; dog show
        detox	-1	dond ant ; dond est ; dond quedan ; door in ; dos cosa ; dough ; draw ; drink or
        detox	-1	drink what ; driveway ; drog ; drov off ; due friday ; duerm el ; duration ; eas ; ed and
        detox	-1	ehr ; eight a ; el agu ; el beb ; el corre ; el fentanil ; el internamient ; el juev
        detox	-1	el pap ; el parqu ; el reloj ; elder m ; eleven day ; embaraz y ; en blanc ; en est
        detox	-1	en mi ; en monterrey ; en rout ; en tijuan ; en tod ; end ; era el ; es coc ; es diari
        detox	-1	es tod ; espos es ; establish ; estacion ; estacionamient ; estan ; estudiant ; etiquet
        detox	-1	etoh ; even to ; evening i ; evening in ; every tuesday ; ex is ; ex new ; exact as
        detox	-1	exclusiv ; excus the ; expres ; f a ; f cocain ; f crystal ; f finish ; f ice ; f kick
        detox	-1	f whisper ; falleci en ; fami has ; famili ; farm in ; fee ; feeling ; felic ; fent strip
        detox	-1	fentanyl death ; field ; field and ; fight for ; film ; fin at ; find it ; finish the
        detox	-1	first thing ; fiv beer ; fix that ; fly at ; fold and ; follow up ; fool ; for inpatient
        detox	-1	for pie ; for so ; for the ; forgot it ; formulari ; fortnit ; forward to ; found that
        detox	-1	four evening ; fourth ; fraud ; friend use ; from when ; front offic ; fruit ; ft
        detox	-1	fue por ; fuert ; funeral hom ; galon ; garden ; gav # ; gav a ; gav no ; get away
        detox	-1	get help ; get nervou ; gin and ; ginebr ; girlfriend ; giv me ; glas ; glendal ; go of
        detox	-1	goe by ; going a ; gon i ; good month ; got lock ; graduat high ; gram of ; grandkid
        detox	-1	grandmoth ; grandparent ; grandson ask ; great ; groceri ; ground ; group with ; gun
        detox	-1	gun for ; h + ; habl en ; hablan ; hac 0 ; had an ; had noth ; had thi ; hand jump ; hang
        detox	-1	hang myself ; happy holiday ; hard for ; has forty ; has lost ; has saving ; has thre
        detox	-1	has told ; hav ; hav lik ; hav someth ; he check ; he fel ; he just ; he sat ; he suelt
        detox	-1	head open ; headach ; hear them ; heard about ; heart pil ; hel my ; her bel ; her cal
        detox	-1	her insuranc ; her sinc ; her sleev ; herman me ; herman usa ; heroin two ; hes hold
        detox	-1	hi its ; hic el ; hij dic ; him as ; his 0 ; his apartment ; his cat ; his tomat ; hit it
        detox	-1	hold 0 ; hold on ; hop for ; hospital me ; how far ; how it ; hrs / ; human being
        detox	-1	i brok ; i burn ; i hit ; i mean ; i notic ; i sign ; i smok ; i taught ; i visit ; ice 0
        detox	-1	ice sinc ; id hat ; if his ; if im ; if she ; if wev ; igualit ; ii ; im als ; im hear
        detox	-1	im park ; im six ; in feb ; in pasaden ; in pomon ; in ren ; in session ; in und
        detox	-1	in writ ; indoor ; inpatient for ; instal ; instant ; insuranc for ; int your
        """
}
