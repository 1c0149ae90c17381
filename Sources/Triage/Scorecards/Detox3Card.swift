extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	2	piedra ; pistol in ; plac out ; play the ; pleas dont ; pleas what ; plu ; plu shot ; po
        detox	2	pocket the ; polish ; pon su ; porch now ; porqu se ; porqu si ; position last ; pour the
        detox	2	powd on ; prefer ; pres bar ; program about ; program in ; prometi a ; pt fent ; pt seiz
        detox	2	pte ; pte 0 ; pul her ; puls 0 ; punt de ; purpos ; put the ; q ; q day ; qd + ; qhs
        detox	2	qhs x ; que se ; quier llev ; rack ; re the ; read us ; reclin ; reconoc a ; record
        detox	2	referral 0 ; refus ; refus er ; regul ; rehab old ; rep ; repiti ; report want
        detox	2	residencial en ; resident 0 ; rest are ; restart ; restraint ; retir 0 ; reviv by ; rib
        detox	2	rid in ; right at ; rink ; rivotril hac ; rm last ; rn inmat ; ron el ; roof 0 ; room 0
        detox	2	roommat had ; rosa ; rous her ; roxi in ; sab ni ; sabemo que ; saf way ; safest ; sat on
        detox	2	saturday that ; sauc ; say his ; say outpatient ; say ten ; say when ; schedul
        detox	2	script say ; se acab ; se habi ; se hiz ; se me ; se pon ; see children ; sel anyth
        detox	2	send me ; senor no ; sent hom ; set alarm ; set and ; several evening ; shak by ; shak i
        detox	2	shak my ; shaken ; shar ; shar with ; she ate ; she found ; she hom ; she is ; she quit
        detox	2	she told ; she ~so ; shift x ; shook ; shoot fent ; shot 0 ; si hubier ; si usted
        detox	2	sick in ; sick on ; sign on ; sin mi ; sinc ayer ; sinc divorc ; sinc last ; sinc may
        detox	2	sinc my ; sinc prid ; sinc retir ; sinc saturday ; sinc yest ; sinc yesterday ; singl dad
        detox	2	sink ; sist a ; sist ask ; sist bring ; sist quit ; sit up ; six bar ; six minut ; skip 0
        detox	2	sleep by ; slept and ; slid ; slump ; slur ; smok alarm ; smok em ; snor all ; snor sound
        detox	2	snort perc ; so excus ; so he ; so ill ; so long ; sobredosi ; solt el ; som 0 ; som beer
        detox	2	som evening ; som vodk ; someon about ; someth and ; son want ; soy chof ; soy su
        detox	2	spanish speak ; speak counselor ; sponse ; sra de ; stal ; steer ; steward ; sticker
        detox	2	stil out ; stn ; stockton ; stop phenibut ; stop the ; strangl my ; street med
        detox	2	street was ; strip 0 ; sudor ; suel ; suggest a ; sunup ; sur who ; surgeon ; surgical
        detox	2	sust ; swallow every ; swear ; sweat and ; swor ; sx at ; sx yet ; sz ; sz x ; tab
        detox	2	tackl box ; tak him ; tak mor ; taken over ; takin ; tank every ; tax ; team ; teary
        detox	2	tech re ; teeth chatter ; ten blu ; ten i ; ten or ; ten to ; ten twelv ; teng pensamiento
        detox	2	tequil el ; terapi ; term ; term residential ; termin en ; terrifi ; th and ; than a
        detox	2	that aint ; that doe ; the app ; the bank ; the bathtub ; the beam ; the bik ; the build
        detox	2	the bump ; the candl ; the chart ; the chil ; the clinton ; the contract ; the cruis
        detox	2	the film ; the fork ; the freez ; the gap ; the gin ; the knif ; the leg ; the meth
        detox	2	the one ; the purpl ; the school ; the seat ; the servic ; the smok ; the spic ; the steer
        detox	2	the tianeptin ; the valley ; the walgreen ; them dai ; them on ; then say ; ther cal
        detox	2	ther someth ; ther that ; they think ; theyd lik ; theyr gon ; thi tim ; think im ; thre a
        detox	2	thre martini ; thre month ; tid sinc ; tied me ; tien la ; tienen cam ; ties y ; til hes
        detox	2	tilt ; tim im ; tim today ; tio le ; to bedtim ; to dr ; to er ; to jail ; to oth ; to pas
        detox	2	to someon ; to wat ; to worry ; toc la ; today im ; todo adentr ; togeth and
        detox	2	told everyon ; told one ; told what ; tom mezcal ; tom otr ; tom quinc ; tom veint
        detox	2	tom whisky ; too and ; took everyth ; took som ; took someth ; toothbrush ; traemo
        detox	2	trag en ; trago ; traig calambr ; tranq dop ; tri quit ; triag ; tripl ; tub ; tuck
        detox	2	turn insid ; turn my ; tuv delirium ; twic dai ; two airplan ; two at ; two bag ; two boy
        detox	2	two christmas ; two empty ; two mor ; two narcan ; typ is ; uber driv ; un amig
        detox	2	un costal ; un jalon ; un lug ; un trag ; una seman ; una ~cervez ; und her ; unic vez
        detox	2	unsteady ; until thi ; up against ; up until ; va la ; vain ; valium a ; valium every
        detox	2	vanil extract ; version of ; vez com ; vez los ; vez y ; viejit ; visali ; vodk again
        detox	2	vodk handl ; vodk todo ; volveri ; volveri a ; w/d mgmt ; wait rm ; was com ; was fent
        detox	2	was given ; was just ; was one ; was open ; was read ; way over ; way you ; we leav
        detox	2	we see ; wear it ; wednesday and ; week noth ; week organiz ; welcom ; wet herself
        detox	2	what hes ; what isnt ; what year ; whatev he ; wheel ; whil talk ; whiskey / ; whiskey in
        detox	2	who let ; who nev ; who use ; wil writ ; win box ; win for ; with everyon ; with exact
        detox	2	with plan ; with sob ; wok at ; wont answ ; wont do ; wont hav ; wont nam ; wont sit
        detox	2	wont writ ; work twic ; worst part ; would the ; wring ; wrot each ; x yrs ; xanax diari
        detox	2	xanax every ; xanax sinc ; xanax thre ; xfer ; y ahorit ; y despert ; y en ; y hast
        detox	2	y par ; y quien ; year aft ; year back ; year but ; year it ; year last ; yellow hous
        detox	2	yesterday that ; yo cre ; you or ; youd lik ; your ; your build ; your withdrawal
        detox	2	yrs nev ; zacateca y ; zap ; ~/ ~d ; ~a ~fit ; ~a ~las ; ~adict ; ~al ~dej ; ~ambulanc
        detox	2	~an ~ambulanc ; ~beer ; ~benz ; ~by ; ~by ~myself ; ~company ; ~do ; ~drunk ; ~dry
        detox	2	~dts 0 ; ~en ~el ; ~every ; ~forty ; ~get ~him ; ~he ~can ; ~his ; ~hurt ~self ; ~if ~i
        detox	2	~judg ; ~klonopin ~in ; ~kratom ; ~la ; ~liv ~in ; ~manan ~me ; ~medical ; ~on ~my ; ~out
        detox	2	~que ; ~see ~thing ; ~seizur ~com ; ~sick just ; ~sick right ; ~sick yet ; ~soak and
        detox	2	~som ; ~stop ~yawn ; ~sz ever ; ~sz ~hx ; ~sz ~in ; ~tiembl ; ~tiembl tod ; ~tom su ; ~try
        detox	2	~try ~to ; ~two ; ~vez ; ~w/d ~seizur ; ~w/d ~szs ; ~went ; ~when ; ~with ; él dej
        detox	1	*about.2 ; *ago.5 ; *emergency.3:negated ; *emergency.4:other_experiencer
        detox	1	*familySupport.0 ; *frequency.1:possible ; *frequency.2 ; *hooked.0:negated ; *misuse.0
        detox	1	*occasional.0:possible ; *person.0:negated ; *priorTreatments.0:historical
        detox	1	*quantity.0:other_experiencer ; *spam.1 ; *substance.0:other_experiencer
        detox	1	*substance.2:possible ; *substance.4:possible ; *wantsOff.0 ; *withdrawalHint.0:negated
        detox	1	+ gurgl ; + run ; + straw ; / nt ; / ~dts ; 0 bottl ; 0 ciw ; 0 convulsion ; 0 dej ; 0 he
        detox	1	0 ish ; 0 kratom ; 0 percocet ; 0 th ; 0 tid ; a bajarl ; a cold ; a crack ; a cup
        detox	1	a custom ; a discreet ; a drunk ; a fork ; a freight ; a gram ; a grey ; a job ; a meth
        detox	1	a mirror ; a pas ; a phon ; a poquit ; a prescription ; a prob ; a proposit ; a recip
        detox	1	a servic ; a sob ; a teach ; a thank ; a weird ; a whol ; a yellow ; about detox
        detox	1	about fifteen ; about six ; abr los ; absces r ; admit it ; afebril no ; afraid of
        detox	1	aft school ; aft sunday ; again ; again for ; again in ; again sinc ; again x
        detox	1	against the ; ahi mism ; ahor otr ; ahor volvi ; al fentanil ; al hospital ; al jal
        detox	1	alberc ; alcohol diari ; almuerz ; already told ; alway fal ; amabl ; amaril ; an alarm
        detox	1	an interview ; and almost ; and car ; and climb ; and cold ; and din ; and goosebump
        detox	1	and is ; and last ; and monday ; and perhap ; and portugues ; and ten ; and thes
        detox	1	and tranquil ; and win ; and ~couldnt ; ano es ; ano volvi ; answ me ; any help ; anymor
        detox	1	apprentic ; appt at ; apt ; aqui ; ard ; ard en ; are ; are no ; arma ; arregl el
        detox	1	ask when ; astronaut ; at bedsid ; at bedtim ; at kais ; at our ; attach the ; awar ; away
        detox	1	away a ; away from ; away on ; ayer en ; azot ; azul ; b / ; backward ; bag / ; ban de
        detox	1	bandag ; bathroom on ; be don ; be off ; beach ; beb y ; bed ; bed if ; been back
        detox	1	been doing ; been hav ; been in ; been on ; been shoot ; been tak ; beer he ; befor first
        detox	1	being alon ; being sick ; being so ; bend ; between lunch ; bf ; bkgd ; blu not ; botel de
        detox	1	botella de ; bottl / ; bottl at ; bottl each ; bp up ; brandy 0 ; bras ; breath right
        detox	1	bromaz ; broth had ; broth the ; broth want ; btl / ; bus and ; bus til ; but nobody
        detox	1	by din ; by thre ; cae ; caguama diari ; cal befor ; cal gf ; cal he ; calend for
        detox	1	cam back ; campu polic ; can help ; cant driv ; cant see ; car ; car at ; car wreck
        detox	1	card is ; card on ; carisim ; cas es ; casi ; central tim ; cervez 0 ; cervez en ; chabli
        detox	1	chart ; chart 0 ; chec ; check spam ; chief ; chil + ; chup ; civic ; clammy ; clas play
        detox	1	client 0 ; clinic ; clinic in ; clinic pt ; clos for ; clr driv ; clr found ; clr in
        detox	1	clr mov ; clr wil ; clt con ; cobij y ; cociner ; cod 0 ; coffe mug ; colleg thi ; com de
        detox	1	comp ; compadr se ; complet iop ; compramo ; con suer ; conductor ; connection ; consejer
        detox	1	constant ; corazon ; cost ; couldnt ; cousin in ; cpap ; crash ; cre que ; credit
        detox	1	cri and ; crib ; cry at ; cuartito ; cuent lo ; custodian ; dad 0 ; dai til ; danc
        detox	1	day buy ; day int ; day she ; day week ; day without ; de alg ; de fentanil ; de ir
        detox	1	de lun ; de trap ; de tratamient ; dead on ; deb ; dej las ; del ; del pel ; deliriou
        detox	1	deni ~si ; dependent ; desintoxicacion la ; detox 0 ; dia con ; dia dos ; dia lo
        detox	1	diari fum ; diario ; did one ; diez ; direccion ; direct transf ; disculp la ; diversion
        detox	1	divorc 0 ; do yal ; doe alcohol ; dolor de ; dond mi ; dont usual ; door has ; dorm par
        detox	1	dos noch ; dot ; down lik ; down slow ; dr retir ; drank a ; dres ; dres room
        detox	1	drink befor ; drink now ; driv down ; dry mon ; dry out ; dtr mom ; durm en ; eat them
        detox	1	ed cas ; eighteen ; ekg ; el ataqu ; el codig ; el espej ; el guar ; el medic ; el mol
        detox	1	el niet ; el pastel ; el patron ; el prim ; elementary ; empiez ; employ ; en 0
        detox	1	en febrer ; en fri ; encampment ; encant ; encontr ; encontr su ; enganch con ; enuf
        detox	1	equip ; er d/c ; er in ; es mas ; es normal ; escalofrio y ; espum ; est no ; est tom
        detox	1	esternon ; etoh lu ; evan ; even do ; even for ; evening out ; every few ; every saturday
        detox	1	every singl ; everybody think ; everyon els ; ex kept ; exhibit ; eye and ; eye are
        detox	1	f ambien ; f ativan ; f meth ; f perc ; f valium ; famili me ; far and ; farewel
        detox	1	farmaci de ; fenc ; fent and ; fent cow ; fent iv ; fentanil y ; fentanyl for
        detox	1	fentanyl four ; fight with ; figur i ; fij ; fijes ; fil a ; finish it ; fir dept
        detox	1	first nam ; first off ; fit ; fit on ; flag it ; floor is ; flu shot ; flu tim ; foil +
        detox	1	for or ; for twelv ; for tx ; for you ; forum ; found down ; fourteen a ; frighten
        detox	1	fue esa ; fuel ; ful blown ; fum diari ; funny guy ; g fent ; gallo de ; get som ; gf
        detox	1	gf 0 ; ghb on ; giv my ; glas on ; globo ; glov box ; go if ; goe in ; going through
        detox	1	good deal ; goosebump the ; got for ; got your ; grad school ; grand canyon ; gray +
        detox	1	grey and ; grit ; grunt ; guest 0 ; h sin ; ha tom ; hac ; had whiskey ; half gallon
        detox	1	half on ; handl every ; hard i ; hard to ; has don ; has for ; has stop ; has taken
        detox	1	hav blu ; hav chest ; hav learn ; hay dia ; he ; he bought ; he couldnt ; he dich
        detox	1	he even ; he gav ; he got ; he had ; he quer ; he should ; hear the ; hed been ; hed com
        detox	1	held up ; help peopl ; her desk ; her heel ; her klonopin ; her new ; her teeth
        detox	1	heroin with ; herself and ; hes pack ; hes snor ; hes soak ; hij en ; hij mayor ; hij no
        detox	1	him 0 ; him hard ; him in ; his ; his belt ; his brandy ; his breath ; his busines
        detox	1	his feet ; his pupil ; his sho ; his sleep ; his tongu ; his xanax ; hna ; hold the
        detox	1	honor rol ; hor y ; hosp bil ; hotel ; hour around ; hubier ; husband tak ; hygienist
        detox	1	i alway ; i blew ; i did ; i dos ; i get ; i graduat ; i hard ; i listen ; i liv ; i need
        detox	1	i rais ; i set ; i spend ; i talk ; id lov ; id only ; if cal ; im addict ; im compar
        detox	1	im tak ; im trembl ; in ; in april ; in back ; in clas ; in el ; in he ; in middl ; in pas
        detox	1	in past ; in recovery ; in show ; in tuls ; in wait ; informacion ; inquir ; int her
        detox	1	is every ; is my ; is pack ; is withdraw ; is your ; isnt for ; it if ; it im ; it normal
        detox	1	itch ; iv 0 ; ive arrang ; jalon ; jittery ; join ; juez ; jug ; jump and ; junior yr
        detox	1	jur ; just ring ; just to ; kil tim ; know it ; know thi ; kore ; la cuart ; la cuent
        detox	1	la licenci ; la llav ; la man ; la oril ; la rued ; la segund ; la tia ; lanch de
        detox	1	las barra ; las m ; las tijera ; las vend ; last drink ; last fit ; last noc ; lat moth
        detox	1	le de ; le recet ; le volte ; least ten ; leav ; leav a ; leg bicycl ; level ; licens and
        detox	1	lift ; lik crazy ; lik onc ; limpi de ; lin was ; liquor ; list par ; liv ; llav del
        detox	1	llev asi ; lo fum ; locat ; locutor ; lol jk ; lonch ; long beach ; long doe ; long til
        detox	1	los ojo ; loud ; lov the ; lug par ; lumb ; lun en ; lunch i ; m firefight ; m perc
        detox	1	m pres ; m ret ; m smok ; m went ; machinist ; mail the ; mak beat ; mam a ; manan le
        detox	1	mand ; manual has ; many oxy ; mar est ; mar no ; marri for ; mat la ; me befor ; me fue
        detox	1	me fui ; me get ; me peg ; me reconoc ; me tiemblan ; me your ; med surg ; medal
        detox	1	medic me ; men ; mention your ; merc ; mes ; met coc ; mi patron ; mied ; milk and
        detox	1	mis de ; mitad ; mix ; moan ; molin ; mom wil ; moment ; mor by ; mor off ; morn ; mortgag
        detox	1	most week ; motel night ; moth won ; much long ; muj se ; muri mi ; must do ; my co
        detox	1	my company ; my favorit ; my feet ; my forearm ; my glas ; my grandkid ; my hip ; my lat
        detox	1	my mouth ; my phon ; my problem ; n all ; nam for ; nam no ; narcan a ; narcan ya
        detox	1	nephew ask ; nev laid ; nev tri ; nev ~had ; nev ~odd ; new and ; new phon ; next one
        detox	1	night all ; night he ; nin thousand ; nino con ; no ~fev ; no ~ha ; no ~me ; noma no
        detox	1	norco a ; nos ; not an ; now about ; nuev ya ; nurs ask ; o siet ; oblig ; odd ; oding on
        detox	1	of chabli ; of grap ; of lean ; of sleep ; of someth ; off and ; off liquor ; off meth
        detox	1	oig que ; ok so ; okay now ; old is ; old roommat ; oli ; on central ; on fentanyl
        detox	1	on fil ; on sunday ; on to ; onc mad ; onc the ; one hand ; one her ; one then ; only cok
        detox	1	open her ; oper del ; orej y ; oril ; oth stuf ; otp ; our youngest ; out all ; out hes
        detox	1	out monday ; out on ; outsid amaril ; over i ; p ; pack befor ; pain ; pair ; panic
        detox	1	panic attack ; pap convulsion ; parad ; parallel ; paramedic le ; pared ; pas el ; patient
        detox	1	pcp d/c ; peed ; pein ; pen escrib ; pen to ; per wk ; per yo ; perfect ; phenibut powd
        detox	1	phon screen ; pick a ; pictur for ; pil 0 ; pil int ; pil ran ; pk / ; plac is ; plac with
        detox	1	placement on ; plan cover ; play with ; pleas ; pledg ; pluck at ; plum ; po cal ; polite
        detox	1	polk ; poor ; port a ; portugues ; pos ; potluck ; pregnant and ; president ; prim trag
        detox	1	proces ; proposit ; psych hosp ; pt on ; pul ; punt ; q 0 ; q hag ; qd x ; qid ; quart of
        detox	1	que dej ; qued viend ; qued y ; quien lo ; quier q ; quij ; quit breath ; quit win ; ra
        detox	1	ran ; rattl and ; real bad ; recet oxicodon ; reciben gent ; recip ; red night ; relativ
        detox	1	rememb my ; remot and ; rent ; rent un ; reserv ; respir ; respir bien ; respond ; respons
        detox	1	result ; resum beer ; retir judg ; rink and ; rn pt ; rock ; rodil y ; rol coast ; romp en
        detox	1	round ; round his ; rpt ; rued ; run in ; rut ; s on ; saben que ; said one ; sali bien
        detox	1	say from ; scar to ; se duerm ; se pued ; sec ; secretary ; see shadow ; seizur lik ; sel
        detox	1	seltz ; seman me ; sharpen kniv ; she back ; she fel ; she know ; she pas ; she talk
        detox	1	she turn ; shed had ; shelt 0 ; sherif ; sho stor ; show up ; si with ; sick at
        detox	1	sient bien ; sig ; sin mas ; sin que ; sin recet ; sin una ; sinc grandm ; sinc his
        detox	1	sinc our ; sinc spr ; sinc sum ; sinc the ; sinc two ; sist bro ; sist that ; six of
        detox	1	slap his ; sleep cant ; sleep every ; slip ; slow and ; slow tap ; so his ; so ther
        detox	1	soak and ; sob 0 ; sob liv ; someth ; son cal ; son drink ; spam ; spe limit ; spel with
        detox	1	sponsor ; stand up ; start colleg ; start for ; stat ; stat bar ; station heroin
        detox	1	station pil ; stil bring ; stil tak ; stomach ; stood ; stop ; stor ; string ; strip
        detox	1	strung ; stuf ; su mochil ; sub and ; such ; sud tiembl ; suer ; sunday ; sunday and
        detox	1	sunday for ; sur if ; surf ; swallow a ; swallow of ; swor off ; syrup ; tackl
        detox	1	tak anthem ; tak direct ; talk lik ; tavern ; tb test ; teach second ; tech de ; tembl
        detox	1	ten ; ten tablet ; teng ~temblor ; th ; than an ; thank for ; that he ; that help
        detox	1	that only ; that way ; the cash ; the certificat ; the crib ; the dres ; the elk
        detox	1	the fath ; the ghost ; the grand ; the length ; the moment ; the morn ; the music
        detox	1	the new ; the onc ; the own ; the paperwork ; the potluck ; the radi ; the ramp ; the red
        detox	1	the return ; the ros ; the saving ; the shad ; the smal ; the spar ; the tank ; the tequil
        detox	1	the tow ; the walk ; the ward ; then somebody ; they cant ; they liv ; thi at ; thi fal
        detox	1	thi kind ; thi ~sick ; thing befor ; thirty hour ; thought the ; threw up ; through detox
        detox	1	through in ; through them ; thru shirt ; tia sobrin ; tic ; tic tac ; tiemp ; tim as
        detox	1	tim ten ; to cancel ; to complet ; to el ; to his ; to iop ; to keep ; to light ; to on
        detox	1	told by ; told the ; told them ; tom cervez ; tom es ; tom sei ; tom vin ; tonayan
        detox	1	tongu chew ; took it ; toothach ; top of ; torranc ; tos ; town thi ; tox + ; toxicology
        detox	1	trabajador social ; tre and ; tre semana ; treatment befor ; tremor and ; tremor insomni
        detox	1	truth is ; tub in ; tuv ; tuv una ; twic in ; two doctor ; ultim anoch ; un fri ; una cam
        detox	1	una pastilla ; unconsciou ; und and ; uno ; unresponsiv ; up ive ; up mad ; use ; use thi
        detox	1	used two ; vamo ; vanil ; vegetabl ; vin el ; visit el ; viv sin ; vodk by ; vodk two
        detox	1	vodk x ; voluntari ; volvi ; volvi a ; vow ; w/out ; wag ; want help ; want iop ; warm
        detox	1	was from ; was marri ; was sob ; was thursday ; wat ; watch my ; way the ; wd ; wed is
        detox	1	weekend to ; wel my ; went down ; went rigid ; went stif ; what worri ; when a ; wher you
        detox	1	whiskey dai ; whiskey qd ; who get ; whol bed ; whol way ; whom ; wif + ; wif see
        detox	1	wil refil ; win + ; wish ; with somebody ; with son ; with you ; wk 0 ; wks ago ; wont
        detox	1	work im ; work the ; worri me ; wren ; wrung ; xanax too ; y asi ; y estoy ; y for ; y hac
        detox	1	y ni ; y noma ; y salg ; y termin ; y tiembl ; y tien ; y voy ; y ya ; ya despu ; ya sab
        detox	1	ya tom ; yawn nonstop ; year is ; yellow as ; yo era ; you ; you admit ; your sign
        detox	1	zacateca ; ~0 ; ~arm ; ~at ; ~clean ; ~convulsion ~al ; ~county ; ~dej el ; ~delirium
        detox	1	~door ; ~drench ; ~fev ; ~ghb ; ~ha ; ~in ; ~in ~county ; ~lik ; ~money ; ~moth ; ~odd in
        detox	1	~old ; ~powd ; ~rn ; ~seizur ; ~si deni ; ~si want ; ~sick i ; ~sient ~mal ; ~skip
        detox	1	~tembl ; ~they ; ~thing ; ~thought ; ~thought ~of ; ~tri ; ~turn ; ~up ~in ; ~want ~to
        detox	1	~wd ; ~who ~let ; ~yrs ; él dic
        detox	-1	% ; *abstinent.0:negated ; *ago.3 ; *alcoholic.0:hypothetical
        detox	-1	*deliriumTremens.0:negated ; *detoxDone.0:historical ; *frequency.2:historical
        detox	-1	*jobSeeker.0:hypothetical ; *otherService.4 ; *otherService.4:historical
        detox	-1	*otherService.5:possible ; *otherService.9:other_experiencer ; *overdose.0:hypothetical
        detox	-1	*phone.0 ; *substance.1:possible ; *substance.3:hypothetical ; *substance.4
        detox	-1	*substance.4:negated ; *vendor.0 ; *vendor.9 ; *violence.0 ; + meth ; + som ; 0 %
        detox	-1	0 clean ; 0 did ; 0 didnt ; 0 gabapentin ; 0 gummi ; 0 m ; 0 me ; 0 my ; 0 nd ; 0 percent
        detox	-1	0 stabl ; 0 thc ; 0 word ; 0 yo ; a barbershop ; a cabin ; a chat ; a clinician ; a cok
        detox	-1	a concret ; a contain ; a dead ; a divorc ; a dorm ; a drink ; a escrib ; a feed ; a flip
        detox	-1	a fraud ; a green ; a gun ; a hymn ; a kid ; a knif ; a multivitamin ; a otr ; a paid
        detox	-1	a plant ; a reason ; a rul ; a short ; a stuf ; a un ; a van ; a vend ; a ~withdrawal
        detox	-1	about fentanyl ; adderal a ; adderal misus ; adderal off ; addres ; adult ; aft detox
        detox	-1	aft in ; aft tonight ; afuer con ; agreeabl to ; ahorit and ; ajen ; al ano ; al vecin
        detox	-1	alcohol ; alcohol all ; alg o ; all don ; all sum ; all the ; all weekend ; allow
        detox	-1	almost every ; aloud ; already gon ; altavoz ; am 0 ; amenaz ; an hour ; an inpatient
        detox	-1	an offic ; and about ; and again ; and chang ; and eat ; and forgot ; and good ; and o
        detox	-1	and phon ; and put ; and shed ; and sist ; and sometim ; and sunday ; and swat ; and use
        detox	-1	and watch ; and wer ; and you ; ankl ; ano diari ; ano manej ; anoch le ; answ to
        detox	-1	answer him ; any bed ; any tx ; anyon ; anyth you ; application ; arbor ; are bad
        detox	-1	arithmetic ; as one ; ash ; ask next ; ask sam ; ask sinc ; asleep at ; at all ; at an
        detox	-1	at bug ; at bus ; at oth ; at uc ; ativan night ; attend ; atty 0 ; aud ; audit and
        detox	-1	auditor ; aunt no ; awak now ; awful ; back with ; bag of ; baj poc ; bakery ; bal of
        detox	-1	be all ; be and ; becaus its ; becaus of ; beer all ; began 0 ; bender ; bleed from
        detox	-1	blind ; blood ; blood in ; bls ; blu and ; blu one ; board ; bolsit de ; bonit ; bonjour
        detox	-1	boredom ; bowl ; box truck ; bread ; breakup ; broth couch ; broth wil ; brought me
        detox	-1	btl win ; bug that ; bug und ; bunk ; bunk and ; buprenorphin ; bury ; busc ayud
        detox	-1	busines ; but me ; buy off ; by thursday ; by us ; ca ; cabin with ; cadc ii ; caden
        detox	-1	caj de ; cal drop ; cal out ; callback ; cam off ; cam out ; cam to ; camionet ; camp in
        detox	-1	can afford ; can keep ; can leav ; can reach ; can send ; can someon ; can step
        detox	-1	can writ ; car is ; car on ; car was ; card and ; cart in ; cas nadi ; cas plan
        detox	-1	cerc del ; cerveza en ; chaplain re ; check myself ; check out ; chest hair ; chest pain
        detox	-1	chof y ; christma and ; clas for ; clas or ; claus ; clear ; clinic de ; clos up ; clr at
        detox	-1	clr chatty ; clr mom ; clr son ; coach ; coast ; cok by ; cok for ; cok has ; cok lik
        detox	-1	cok som ; cok start ; colg ; collarbon ; colleg student ; com back ; com cuatr
        detox	-1	com dicen ; com se ; comment on ; compr la ; con tod ; cond ; congratulation ; constanci
        detox	-1	consum per ; contact you ; contain ; convulsion hoy ; copy of ; corpsman ; counselor
        detox	-1	coupl of ; crack all ; crack on ; cristal ya ; crossword ; crystal ; crystal 0
        detox	-1	crystal sinc ; csun ; cuant cuest ; cuarent dia ; cuest y ; cumpleano ; curb
        detox	-1	current resi ; curtain ; custody releas ; d detox ; dand ; day and ; day bought ; day but
        detox	-1	day in ; day it ; day on ; day they ; de color ; de duel ; de kratom ; de limpiez ; de mi
        detox	-1	de mis ; de muchach ; de pastilla ; de sintoma ; de tard ; de vin ; deal with ; dec mas
        detox	-1	decemb ; del alcohol ; del camion ; del padr ; delt ; delt 0 ; denis ; descuent
        detox	-1	desd octubr ; desintoxicacion por ; desintoxicacion y ; despu me ; deteng ; detox sinc
        detox	-1	devuelvan ; di ; dia hac ; diari ; didnt tak ; die and ; diet pil ; dij mas ; dio un
        detox	-1	dir ; discharg summary ; disclos ; do meth ; do now ; do u ; doe somebody ; doesnt mat
        detox	-1	dog show ; dond ant ; dond quedan ; door in ; dos cosa ; dos of ; dough ; draw ; drink or
        detox	-1	drink what ; driveway ; drog ; drov an ; drov off ; due friday ; duerm el ; duration
        detox	-1	eas ; ed and ; ehr ; eight a ; el agu ; el beb ; el doctor ; el fentanil
        detox	-1	el internamient ; el juev ; el pap ; el parqu ; el reloj ; elder m ; eleven day
        detox	-1	embaraz y ; en blanc ; en est ; en mi ; en monterrey ; en rout ; en tijuan ; en tod ; end
        detox	-1	entrevist ; era el ; es coc ; es diari ; es heroin ; es tod ; espos es ; establish
        detox	-1	estacion ; estacionamient ; estan ; estudiant ; etiquet ; etoh ; even to ; evening i
        detox	-1	evening in ; every tuesday ; ex is ; ex new ; exact as ; exclusiv ; excus the ; expres
        detox	-1	f a ; f cocain ; f crystal ; f finish ; f ice ; f kick ; f whisper ; fairground
        detox	-1	falleci en ; fami has ; famili ; farm in ; fee ; feeling ; felic ; fent strip
        detox	-1	fentanyl death ; field ; field and ; fight for ; film ; fin at ; find it ; finish the
        detox	-1	first thing ; fiv beer ; fix that ; fly at ; fold and ; follow up ; fool ; for inpatient
        detox	-1	for pie ; for so ; for the ; for who ; forgot it ; formulari ; fortnit ; forward to
        detox	-1	found that ; found us ; four evening ; fourth ; fourth of ; fraud ; friend use
        detox	-1	from when ; front offic ; fruit ; ft ; fue por ; fuert ; funeral hom ; galon ; garden
        detox	-1	gav # ; gav a ; gav no ; get away ; get help ; gin and ; ginebr ; girlfriend ; giv me
        detox	-1	glas ; glendal ; go of ; goe by ; going a ; gon i ; good month ; got lock ; graduat high
        detox	-1	gram of ; grandkid ; grandmoth ; grandparent ; grandson ask ; great ; groceri ; ground
        detox	-1	group with ; gun ; gun for ; h + ; habl en ; hablan ; hac 0 ; had an ; had noth ; had thi
        detox	-1	hand jump ; hang ; hang myself ; happy holiday ; hard for ; has forty ; has lost
        detox	-1	has saving ; has thre ; has told ; hav ; hav lik ; hav someth ; he check ; he drop
        detox	-1	he fel ; he just ; he sat ; he suelt ; head open ; head ther ; headach ; hear them
        detox	-1	heard about ; heart pil ; hel my ; her bel ; her cal ; her insuranc ; her sho ; her sinc
        detox	-1	her sleev ; herman me ; herman usa ; heroin two ; hes hold ; hi its ; hic el ; hij dic
        detox	-1	him as ; his 0 ; his apartment ; his brother ; his cat ; his tomat ; hit it ; hold 0
        detox	-1	hold on ; hombr ; hop for ; hopeful ; hospital me ; how far ; how it ; hrs /
        detox	-1	human being ; i brok ; i burn ; i hit ; i mean ; i sign ; i smok ; i taught ; i visit
        detox	-1	ice 0 ; ice sinc ; id hat ; if his ; if im ; if she ; if wev ; ii ; im als ; im hear
        detox	-1	im park ; im six ; in feb ; in pasaden ; in pomon ; in ren ; in session ; in und
        detox	-1	in writ ; indoor ; inpatient for ; instal ; instant ; insuranc for ; insuranc is
        """
}
