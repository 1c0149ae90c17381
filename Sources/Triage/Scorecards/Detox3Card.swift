extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	2	pap hac ; pap no ; papa ; par no ; par y ; paramedic brought ; parol ; partn is ; pas nad
        detox	2	past 0 ; past six ; past sunday ; past your ; pastor say ; patch from ; patrol ; pcp offic
        detox	2	peg en ; pelicul ; per and ; perc sinc ; perfect wel ; perk ; pid ; piedr aqui ; piedra
        detox	2	pistol in ; plac out ; play the ; pleas dont ; pleas what ; plu ; plu shot ; po
        detox	2	pocket the ; polish ; pon su ; porch now ; porqu se ; porqu si ; position last ; pour the
        detox	2	powd on ; prefer ; pres bar ; program about ; program in ; prometi a ; pt fent ; pt seiz
        detox	2	pte ; pte 0 ; pul her ; puls 0 ; punt ; punt de ; purpos ; put the ; q ; q day ; qd +
        detox	2	qhs ; qhs x ; que se ; quier llev ; rack ; re the ; read us ; reclin ; reconoc a ; record
        detox	2	referral 0 ; refus ; refus er ; regul ; rehab old ; rep ; repiti ; report want
        detox	2	residencial en ; resident 0 ; rest are ; restart ; restraint ; retir 0 ; reviv by ; rib
        detox	2	rid in ; right at ; rink ; rivotril hac ; rm last ; rn inmat ; ron el ; roof 0 ; room 0
        detox	2	roommat had ; rosa ; rous her ; roxi in ; sab ni ; sabemo que ; saf way ; safest ; sat on
        detox	2	saturday that ; sauc ; say his ; say outpatient ; say ten ; say when ; schedul ; se acab
        detox	2	se habi ; se hiz ; se me ; se pon ; see children ; sel anyth ; send me ; senor no
        detox	2	sent hom ; set alarm ; set and ; several evening ; shak by ; shak i ; shak my ; shaken
        detox	2	shar ; shar with ; she ate ; she found ; she hom ; she is ; she quit ; she told ; she ~so
        detox	2	shift x ; shook ; shoot fent ; shot 0 ; si hubier ; si usted ; sick in ; sick on ; sign on
        detox	2	sin mi ; sinc ayer ; sinc divorc ; sinc last ; sinc may ; sinc my ; sinc prid ; sinc retir
        detox	2	sinc saturday ; sinc yest ; sinc yesterday ; singl dad ; sink ; sist a ; sist ask
        detox	2	sist bring ; sist quit ; sit up ; six bar ; six minut ; skip 0 ; sleep by ; slept and
        detox	2	slid ; slump ; slur ; smok alarm ; smok em ; snor all ; snor sound ; snort perc ; so excus
        detox	2	so he ; so ill ; so long ; sobredosi ; solt el ; som 0 ; som beer ; som evening ; som vodk
        detox	2	someon about ; someth and ; son want ; soy chof ; soy su ; spanish speak ; speak counselor
        detox	2	sponse ; sra de ; stal ; steer ; steward ; sticker ; stil out ; stn ; stockton
        detox	2	stop phenibut ; stop the ; strangl my ; street med ; street was ; strip 0 ; sudor ; suel
        detox	2	suggest a ; sunup ; sur who ; surgeon ; surgical ; sust ; swallow every ; swear
        detox	2	sweat and ; swor ; sx at ; sx yet ; sz ; sz x ; tab ; tackl box ; tak him ; tak mor
        detox	2	taken over ; takin ; tank every ; tax ; team ; teary ; tech re ; teeth chatter ; ten blu
        detox	2	ten i ; ten or ; ten to ; ten twelv ; teng pensamiento ; tequil el ; terapi ; term
        detox	2	term residential ; termin en ; terrifi ; th and ; than a ; that aint ; that doe ; the app
        detox	2	the bank ; the bathtub ; the beam ; the bik ; the build ; the bump ; the candl ; the chart
        detox	2	the chil ; the clinton ; the contract ; the cruis ; the film ; the fork ; the freez
        detox	2	the gap ; the gin ; the knif ; the leg ; the meth ; the one ; the purpl ; the school
        detox	2	the seat ; the servic ; the smok ; the spic ; the steer ; the tianeptin ; the valley
        detox	2	the walgreen ; them dai ; them on ; then say ; ther cal ; ther someth ; ther that
        detox	2	they think ; theyd lik ; theyr gon ; thi tim ; think im ; thre a ; thre martini
        detox	2	thre month ; tid sinc ; tied me ; tien la ; tienen cam ; ties y ; til hes ; tilt ; tim im
        detox	2	tim today ; tio le ; to bedtim ; to dr ; to er ; to jail ; to oth ; to pas ; to someon
        detox	2	to wat ; to worry ; toc la ; today im ; todo adentr ; togeth and ; told everyon ; told one
        detox	2	told what ; tom mezcal ; tom otr ; tom quinc ; tom veint ; tom whisky ; too and
        detox	2	took everyth ; took som ; took someth ; toothbrush ; traemo ; trag en ; trago
        detox	2	traig calambr ; tranq dop ; tri quit ; triag ; tripl ; tub ; tuck ; turn insid ; turn my
        detox	2	tuv delirium ; twic dai ; two airplan ; two at ; two bag ; two boy ; two christmas
        detox	2	two empty ; two mor ; two narcan ; typ is ; uber driv ; un amig ; un costal ; un jalon
        detox	2	un lug ; un trag ; una seman ; una ~cervez ; und her ; unic vez ; unsteady ; until thi
        detox	2	up against ; up until ; va la ; vain ; valium a ; valium every ; vanil extract
        detox	2	version of ; vez com ; vez los ; vez y ; viejit ; visali ; vodk again ; vodk handl
        detox	2	vodk todo ; volveri ; volveri a ; w/d mgmt ; wait rm ; was com ; was fent ; was given
        detox	2	was just ; was one ; was open ; was read ; way over ; way you ; we leav ; we see ; wear it
        detox	2	wednesday and ; week noth ; week organiz ; welcom ; wet herself ; what hes ; what isnt
        detox	2	what year ; whatev he ; wheel ; whil talk ; whiskey / ; whiskey in ; who let ; who nev
        detox	2	who use ; wil writ ; win box ; win for ; with everyon ; with exact ; with plan ; with sob
        detox	2	wok at ; wont answ ; wont do ; wont hav ; wont nam ; wont sit ; wont writ ; work twic
        detox	2	worst part ; would the ; wring ; wrot each ; x yrs ; xanax diari ; xanax every
        detox	2	xanax sinc ; xanax thre ; xfer ; y ahorit ; y despert ; y en ; y hast ; y par ; y quien
        detox	2	year aft ; year back ; year but ; year it ; year last ; yellow hous ; yesterday that
        detox	2	yo cre ; you or ; youd lik ; your ; your build ; your withdrawal ; yrs nev ; zacateca y
        detox	2	zap ; ~/ ~d ; ~a ~fit ; ~a ~las ; ~adict ; ~al ~dej ; ~ambulanc ; ~an ~ambulanc ; ~beer
        detox	2	~benz ; ~by ; ~by ~myself ; ~company ; ~do ; ~dot ; ~drunk ; ~dry ; ~dts 0 ; ~en ~el
        detox	2	~every ; ~forty ; ~get ~him ; ~he ~can ; ~his ; ~hurt ~self ; ~if ~i ; ~judg
        detox	2	~klonopin ~in ; ~kratom ; ~la ; ~liv ~in ; ~manan ~me ; ~medical ; ~on ~my ; ~out ; ~que
        detox	2	~see ~thing ; ~seizur ~com ; ~sick just ; ~sick right ; ~sick yet ; ~soak and ; ~som
        detox	2	~stop ~yawn ; ~sz ever ; ~sz ~hx ; ~sz ~in ; ~tiembl ; ~tiembl tod ; ~tom su ; ~try
        detox	2	~try ~to ; ~two ; ~vez ; ~w/d ~seizur ; ~w/d ~szs ; ~want ~to ; ~went ; ~when ; ~with
        detox	2	él dej
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
        detox	1	card is ; card on ; carisim ; cas es ; cas est ; casi ; central tim ; cervez 0 ; cervez en
        detox	1	chabli ; chart ; chart 0 ; chec ; check spam ; chief ; chil + ; chup ; civic ; clammy
        detox	1	clas play ; client 0 ; clinic ; clinic in ; clinic pt ; clos for ; clr driv ; clr found
        detox	1	clr in ; clr mov ; clr wil ; clt con ; cobij y ; cociner ; cod 0 ; coffe mug ; colleg thi
        detox	1	com de ; comp ; compadr se ; complet iop ; compramo ; con suer ; conductor ; connection
        detox	1	consejer ; constant ; corazon ; cost ; couldnt ; cousin in ; cpap ; crash ; cre que
        detox	1	credit ; cri and ; crib ; cry at ; cuartito ; cuent lo ; custodian ; dad 0 ; dai til
        detox	1	danc ; day buy ; day int ; day she ; day week ; day without ; de alg ; de fentanil ; de ir
        detox	1	de lun ; de trap ; de tratamient ; dead on ; deb ; dej las ; del ; del pel ; deliriou
        detox	1	deni ~si ; dependent ; desintoxicacion la ; detox 0 ; dia con ; dia dos ; dia lo
        detox	1	diari fum ; diario ; did one ; diez ; direccion ; direct transf ; disculp la ; diversion
        detox	1	divorc 0 ; do yal ; doe alcohol ; dolor de ; dond mi ; dont usual ; door has ; dorm par
        detox	1	dos noch ; dot ; down lik ; down slow ; dr retir ; drank a ; dres ; dres room
        detox	1	drink befor ; drink now ; driv down ; dry mon ; dry out ; dtr mom ; durm en ; ed cas
        detox	1	eighteen ; ekg ; el ataqu ; el codig ; el espej ; el guar ; el medic ; el mol ; el niet
        detox	1	el pastel ; el patron ; el prim ; elementary ; empiez ; employ ; en 0 ; en febrer ; en fri
        detox	1	encampment ; encant ; encontr ; encontr su ; enganch con ; enuf ; equip ; er d/c ; er in
        detox	1	es mas ; es normal ; escalofrio y ; espum ; est no ; est tom ; esternon ; etoh lu ; evan
        detox	1	even do ; even for ; evening out ; every few ; every saturday ; every singl
        detox	1	everybody think ; everyon els ; ex kept ; exhibit ; eye and ; eye are ; f ambien
        detox	1	f ativan ; f meth ; f perc ; f valium ; famili me ; far and ; farewel ; farmaci de ; fenc
        detox	1	fent and ; fent cow ; fent iv ; fentanil y ; fentanyl for ; fentanyl four ; fentanyl last
        detox	1	fight with ; figur i ; fij ; fijes ; fil a ; finish it ; fir dept ; first nam ; first off
        detox	1	fit ; fit on ; flag it ; floor is ; flu shot ; flu tim ; foil + ; for or ; for twelv
        detox	1	for tx ; for you ; forum ; found down ; fourteen a ; frighten ; fue esa ; fuel ; ful blown
        detox	1	fum diari ; funny guy ; g fent ; gallo de ; get som ; gf ; gf 0 ; ghb on ; giv my
        detox	1	glas on ; globo ; glov box ; go if ; goe in ; going through ; good deal ; goosebump the
        detox	1	got for ; got your ; grad school ; grand canyon ; gray + ; grey and ; grit ; grunt
        detox	1	guest 0 ; h sin ; ha tom ; hac ; had whiskey ; half gallon ; half on ; handl every
        detox	1	hard i ; hard to ; has don ; has for ; has stop ; has taken ; hav blu ; hav chest
        detox	1	hav learn ; hay dia ; he ; he bought ; he couldnt ; he dich ; he even ; he gav ; he got
        detox	1	he had ; he quer ; he should ; hear the ; hed been ; hed com ; held up ; help peopl
        detox	1	her desk ; her heel ; her klonopin ; her new ; her teeth ; heroin with ; herself and
        detox	1	hes pack ; hes snor ; hes soak ; hij en ; hij mayor ; hij no ; him 0 ; him hard ; him in
        detox	1	his ; his belt ; his brandy ; his breath ; his busines ; his feet ; his pupil ; his sho
        detox	1	his sleep ; his tongu ; his xanax ; hna ; hold the ; honor rol ; hor y ; hosp bil ; hotel
        detox	1	hour around ; hubier ; husband tak ; hygienist ; i alway ; i blew ; i did ; i dos ; i get
        detox	1	i graduat ; i hard ; i listen ; i liv ; i need ; i rais ; i set ; i spend ; i talk
        detox	1	id lov ; id only ; if cal ; im addict ; im compar ; im tak ; im trembl ; in ; in april
        detox	1	in back ; in clas ; in el ; in he ; in middl ; in pas ; in past ; in recovery ; in show
        detox	1	in tuls ; in wait ; informacion ; inquir ; int her ; is every ; is my ; is pack
        detox	1	is withdraw ; is your ; isnt for ; it if ; it im ; it normal ; itch ; iv 0 ; ive arrang
        detox	1	jalon ; jittery ; join ; juez ; jug ; jump and ; junior yr ; jur ; just ring ; just to
        detox	1	know it ; know thi ; kore ; la cuart ; la cuent ; la licenci ; la llav ; la man ; la oril
        detox	1	la rued ; la segund ; la tia ; lanch de ; las barra ; las m ; las tijera ; las vend
        detox	1	last drink ; last fit ; last noc ; lat moth ; le de ; le recet ; le volte ; least ten
        detox	1	leav ; leav a ; leg bicycl ; level ; licens and ; lift ; lik crazy ; lik onc ; limpi de
        detox	1	lin was ; liquor ; list par ; liv ; llav del ; llev asi ; lo fum ; locat ; locutor
        detox	1	lol jk ; lonch ; long beach ; long doe ; long til ; los ojo ; loud ; lov the ; lug par
        detox	1	lumb ; lun en ; lunch i ; m firefight ; m perc ; m pres ; m ret ; m smok ; m went
        detox	1	machinist ; mail the ; mak beat ; mam a ; manan le ; mand ; manual has ; many oxy
        detox	1	mar est ; mar no ; marri for ; mat la ; me apunt ; me befor ; me fue ; me fui ; me get
        detox	1	me peg ; me reconoc ; me tiemblan ; me your ; med surg ; medal ; medic me ; men
        detox	1	mention your ; merc ; mes ; met coc ; mi patron ; mied ; milk and ; mis de ; mitad ; mix
        detox	1	moan ; molin ; mom wil ; moment ; mor by ; mor off ; morn ; mortgag ; most week
        detox	1	motel night ; moth won ; much long ; muj se ; muri mi ; must do ; my co ; my company
        detox	1	my favorit ; my feet ; my forearm ; my glas ; my grandkid ; my hip ; my lat ; my mouth
        detox	1	my phon ; my problem ; n all ; nam no ; narcan a ; narcan ya ; nephew ask ; nev laid
        detox	1	nev tri ; nev ~had ; nev ~odd ; new and ; new phon ; next one ; night all ; night he
        detox	1	nin thousand ; nino con ; no ~fev ; no ~ha ; no ~me ; noma no ; norco a ; nos ; not an
        detox	1	now about ; nuev ya ; nurs ask ; o siet ; oblig ; odd ; oding on ; of chabli ; of grap
        detox	1	of lean ; of sleep ; of someth ; off and ; off liquor ; off meth ; oig que ; ok so
        detox	1	ok today ; okay now ; old is ; old roommat ; on central ; on fentanyl ; on fil ; on sunday
        detox	1	on to ; onc mad ; onc the ; one hand ; one her ; one then ; only cok ; open her ; oper del
        detox	1	orej y ; oril ; oth stuf ; otp ; our youngest ; out all ; out hes ; out monday ; out on
        detox	1	outsid amaril ; over i ; p ; pack befor ; pain ; pair ; panic ; panic attack
        detox	1	pap convulsion ; parad ; parallel ; paramedic le ; pared ; pas el ; patient ; pcp d/c
        detox	1	peed ; pein ; pen escrib ; pen to ; per wk ; per yo ; perfect ; phenibut powd
        detox	1	phon screen ; pick a ; pictur for ; pil 0 ; pil int ; pil ran ; pk / ; plac is ; plac with
        detox	1	placement on ; plan cover ; play with ; pleas ; pledg ; pluck at ; plum ; po cal ; polite
        detox	1	polk ; poor ; port a ; portugues ; pos ; potluck ; pregnant and ; president ; prim trag
        detox	1	proces ; proposit ; psych hosp ; pt on ; pul ; q 0 ; q hag ; qd x ; qid ; quart of
        detox	1	que dej ; qued viend ; qued y ; quien lo ; quier q ; quij ; quit breath ; quit win ; ra
        detox	1	ran ; rattl and ; real bad ; recet oxicodon ; reciben gent ; recip ; red night ; relativ
        detox	1	rememb my ; remot and ; rent ; rent un ; reserv ; respir ; respir bien ; respons ; result
        detox	1	resum beer ; retir judg ; rink and ; rn pt ; rock ; rodil y ; rol coast ; romp en ; round
        detox	1	round his ; rpt ; rued ; run in ; rut ; s on ; saben que ; said one ; sali bien ; say from
        detox	1	scar to ; se duerm ; se pued ; sec ; secretary ; see shadow ; sel ; seltz ; seman me
        detox	1	she back ; she fel ; she know ; she pas ; she talk ; she turn ; shed had ; shelt 0
        detox	1	sherif ; sho stor ; show up ; si with ; sick at ; sient bien ; sig ; sin mas ; sin que
        detox	1	sin recet ; sin una ; sinc grandm ; sinc his ; sinc our ; sinc spr ; sinc sum ; sinc the
        detox	1	sinc two ; sist bro ; sist that ; slap his ; sleep cant ; sleep every ; slip ; slow and
        detox	1	slow tap ; so his ; so ther ; soak and ; sob 0 ; sob liv ; someth ; son cal ; son drink
        detox	1	spam ; spe limit ; spel with ; sponsor ; stand up ; start colleg ; start for ; stat
        detox	1	stat bar ; station heroin ; station pil ; stil bring ; stil tak ; stomach ; stood ; stop
        detox	1	stor ; string ; strip ; strung ; stuf ; su mochil ; sub and ; such ; sud tiembl ; suer
        detox	1	sunday ; sunday and ; sunday for ; sur if ; surf ; swallow a ; swallow of ; swor off
        detox	1	syrup ; tackl ; tak anthem ; tak direct ; talk lik ; tavern ; tb test ; teach second
        detox	1	tech de ; tembl ; ten ; ten tablet ; teng ~temblor ; th ; than an ; thank for ; that he
        detox	1	that help ; that only ; that way ; the cash ; the certificat ; the crib ; the dres
        detox	1	the elk ; the fath ; the ghost ; the grand ; the length ; the moment ; the morn
        detox	1	the music ; the new ; the onc ; the own ; the paperwork ; the potluck ; the radi
        detox	1	the ramp ; the red ; the return ; the ros ; the saving ; the shad ; the smal ; the spar
        detox	1	the tank ; the tequil ; the tow ; the walk ; the ward ; then somebody ; they cant
        detox	1	they liv ; thi at ; thi fal ; thi kind ; thi ~sick ; thing befor ; thirty hour
        detox	1	thought the ; threw up ; through detox ; through in ; through them ; thru shirt
        detox	1	tia sobrin ; tic ; tic tac ; tiemp ; tim as ; tim ten ; to cancel ; to complet ; to el
        detox	1	to his ; to iop ; to keep ; to light ; to on ; told by ; told the ; told them ; tom cervez
        detox	1	tom es ; tom sei ; tom vin ; tonayan ; tongu chew ; took it ; toothach ; top of ; torranc
        detox	1	tos ; town thi ; tox + ; toxicology ; trabajador social ; tre and ; tre semana
        detox	1	treatment befor ; tremor and ; tremor insomni ; truth is ; tub in ; tuv ; tuv una
        detox	1	twic in ; two doctor ; ultim anoch ; un fri ; una cam ; una pastilla ; unconsciou
        detox	1	und and ; uno ; unresponsiv ; up ive ; up mad ; use ; use thi ; used two ; vamo ; vanil
        detox	1	vegetabl ; vin el ; visit el ; viv sin ; vodk by ; vodk two ; vodk x ; voluntari ; volvi
        detox	1	volvi a ; vow ; w/out ; wag ; want help ; want iop ; warm ; was from ; was marri ; was sob
        detox	1	was thursday ; wat ; watch my ; way the ; wd ; wed is ; weekend to ; wel my ; went down
        detox	1	went rigid ; went stif ; what worri ; when a ; wher you ; whiskey dai ; whiskey qd
        detox	1	who get ; whol bed ; whol way ; whom ; wif + ; wif see ; wil refil ; win + ; wish
        detox	1	with somebody ; with son ; with you ; wk 0 ; wks ago ; wont ; work im ; work the
        detox	1	worri me ; wren ; wrung ; xanax too ; y asi ; y estoy ; y for ; y hac ; y ni ; y noma
        detox	1	y salg ; y termin ; y tiembl ; y tien ; y voy ; y ya ; ya despu ; ya sab ; ya tom
        detox	1	yawn nonstop ; year is ; yellow as ; yo era ; you ; you admit ; your sign ; zacateca ; ~0
        detox	1	~arm ; ~at ; ~clean ; ~convulsion ~al ; ~county ; ~dej el ; ~delirium ; ~door ; ~drench
        detox	1	~fev ; ~ghb ; ~ha ; ~in ; ~in ~county ; ~lik ; ~money ; ~moth ; ~odd in ; ~old ; ~powd
        detox	1	~rn ; ~seizur ; ~si deni ; ~si want ; ~sick i ; ~sient ~mal ; ~skip ; ~tembl ; ~they
        detox	1	~thing ; ~thought ; ~thought ~of ; ~tri ; ~turn ; ~up ~in ; ~wd ; ~who ~let ; ~yrs
        detox	1	él dic
        detox	-1	% ; *abstinent.0:negated ; *ago.3 ; *alcoholic.0:hypothetical
        detox	-1	*caller.0:other_experiencer ; *deliriumTremens.0:negated ; *detoxDone.0:historical
        detox	-1	*frequency.2:historical ; *jobSeeker.0:hypothetical ; *otherService.4
        detox	-1	*otherService.4:historical ; *otherService.5:possible ; *overdose.0:hypothetical
        detox	-1	*phone.0 ; *substance.1:possible ; *substance.3:hypothetical ; *substance.4
        detox	-1	*substance.4:negated ; *vendor.0 ; *vendor.9 ; *violence.0 ; + meth ; + som ; 0 %
        detox	-1	0 clean ; 0 did ; 0 didnt ; 0 gabapentin ; 0 gummi ; 0 m ; 0 me ; 0 my ; 0 nd ; 0 percent
        detox	-1	0 stabl ; 0 thc ; 0 word ; 0 yo ; a barbershop ; a bus ; a cabin ; a chat ; a clinician
        detox	-1	a cok ; a concret ; a contain ; a dead ; a divorc ; a dorm ; a drink ; a escrib ; a feed
        detox	-1	a flip ; a green ; a gun ; a hymn ; a kid ; a knif ; a multivitamin ; a otr ; a paid
        detox	-1	a plant ; a reason ; a rul ; a short ; a stuf ; a un ; a van ; a vend ; a ~withdrawal
        detox	-1	about fentanyl ; adderal a ; adderal misus ; adderal off ; addres ; adult ; aft detox
        detox	-1	aft in ; aft tonight ; afuer con ; agreeabl to ; ahorit and ; ajen ; al ano ; al vecin
        detox	-1	alcohol ; alcohol all ; alg o ; all don ; all sum ; all the ; all weekend ; allow
        detox	-1	almost every ; aloud ; already gon ; altavoz ; am 0 ; amenaz ; an hour ; an inpatient
        detox	-1	an offic ; and about ; and again ; and chang ; and eat ; and forgot ; and good ; and o
        detox	-1	and phon ; and put ; and shed ; and sist ; and sometim ; and sunday ; and swat ; and use
        detox	-1	and watch ; and wer ; and you ; ankl ; ano diari ; ano manej ; anoch le ; answ to
        detox	-1	answer him ; any bed ; any tx ; anyon ; anyth you ; application ; arbor ; are bad
        detox	-1	arithmetic ; as one ; ash ; ask next ; ask sam ; ask sinc ; ask us ; asleep at ; at all
        detox	-1	at an ; at bug ; at bus ; at oth ; at uc ; ativan night ; attend ; atty 0 ; aud
        detox	-1	audit and ; auditor ; aunt no ; awak now ; awful ; back with ; bag of ; baj poc ; bakery
        detox	-1	bal of ; be all ; be and ; becaus of ; beer all ; began 0 ; bender ; bleed from ; blind
        detox	-1	blood ; blood in ; bls ; blu and ; blu one ; board ; bolsit de ; bonit ; bonjour
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
        detox	-1	coupl of ; crack all ; crack on ; cristal ya ; crossword ; crystal ; crystal 0 ; csun
        detox	-1	cuant cuest ; cuarent dia ; cuest y ; cumpleano ; curb ; current resi ; curtain
        detox	-1	custody releas ; d detox ; dand ; day bought ; day but ; day in ; day it ; day on
        detox	-1	day they ; de color ; de duel ; de kratom ; de limpiez ; de mi ; de mis ; de muchach
        detox	-1	de pastilla ; de sintoma ; de tard ; de vin ; deal with ; dec mas ; decemb ; del alcohol
        detox	-1	del camion ; del padr ; delt ; delt 0 ; denis ; descuent ; desd octubr
        detox	-1	desintoxicacion por ; desintoxicacion y ; despu me ; deteng ; detox sinc ; devuelvan ; di
        detox	-1	dia hac ; diari ; didnt tak ; die and ; diet pil ; dij mas ; dio un ; dir
        detox	-1	discharg summary ; disclos ; do meth ; do now ; doe somebody ; doesnt mat ; dog show
        detox	-1	dond ant ; dond quedan ; door in ; dos cosa ; dos of ; dough ; draw ; drink or
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
        detox	-1	found that ; found us ; four evening ; fourth ; fourth of ; friend use ; from when
        detox	-1	front offic ; fruit ; ft ; fue por ; fuert ; funeral hom ; galon ; garden ; gav # ; gav a
        detox	-1	gav no ; get away ; get help ; gin and ; ginebr ; girlfriend ; giv me ; glas ; glendal
        detox	-1	go of ; goe by ; going a ; gon i ; good month ; got lock ; graduat high ; gram of
        detox	-1	grandkid ; grandmoth ; grandparent ; grandson ask ; great ; groceri ; ground ; group with
        detox	-1	gun ; gun for ; h + ; habl en ; hablan ; hac 0 ; had an ; had noth ; had thi ; hand jump
        detox	-1	hang ; hang myself ; happy holiday ; hard for ; has forty ; has lost ; has saving
        detox	-1	has thre ; has told ; hav ; hav lik ; hav someth ; he check ; he drop ; he fel ; he just
        detox	-1	he sat ; he suelt ; head open ; head ther ; headach ; hear them ; heard about ; heart pil
        detox	-1	hel my ; her bel ; her cal ; her insuranc ; her sho ; her sinc ; her sleev ; herman me
        detox	-1	herman usa ; heroin two ; hes hold ; hi its ; hic el ; hij dic ; him as ; his 0
        detox	-1	his apartment ; his brother ; his cat ; his tomat ; hit it ; hold 0 ; hold on ; hombr
        detox	-1	hop for ; hopeful ; hospital me ; how far ; how it ; hrs / ; human being ; i brok
        """
}
