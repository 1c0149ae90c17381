extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-12	=
        detox	39	stop drink
        detox	37	*detoxRequest.0:hypothetical
        detox	35	*sinceLastUse.0
        detox	32	fioricet ; rivotril
        detox	31	not breath ; spray
        detox	30	*overdoseNow.1 ; fetty
        detox	29	*detoxRequest.0
        detox	28	detox befor ; of jim ; want detox
        detox	27	*drinks.2 ; *overdoseNow.0 ; for detox ; safe
        detox	26	ambien ; gurgl ; smok fentanyl ; tar
        detox	25	detox first ; im drink ; win every
        detox	24	*detoxWord.0:hypothetical ; chin on ; clonazepam ; desintoxicacion par ; enganch
        detox	24	heroin every ; shoot heroin ; withdrawal management
        detox	23	*relief.0 ; caguama ; eyelid ; is detox ; lorazepam
        detox	22	bacardi ; narcan ; ~w/d ~sz
        detox	21	brandy ; fentanyl dai ; foil ; iv heroin ; mezcal ; no despiert ; se tom ; tom desd
        detox	21	withdrawal mgmt
        detox	20	alfil ; fifth ; goosebump ; heroin diari ; narcan x ; of methadon ; tal can
        detox	20	use fentanyl ; vodk every ; ~dts x
        detox	19	*detoxWord.0 ; *drinks.2:negated ; *heavy.0 ; a tap ; alumini ; calambr ; codein
        detox	19	drink again ; evry ; eye open ; fent dai ; gooseflesh ; heroin iv ; its whiskey ; la chiv
        detox	19	litr de ; of dop ; pinpoint ; pres pil ; ron ; two shot ; with nurs ; ~convulsion
        detox	18	*mandate.2 ; 0 gram ; a detox ; botel ; desintoxic a ; hes mak ; lean every ; mg x
        detox	18	nois lik ; of vodk ; slid down ; smok fent ; tito ; tom todo ; unk pil ; ~icu
        detox	17	*withdrawal.0 ; 0 pack ; 0 vodk ; accidental ; alprazolam ; and end ; beer every
        detox	17	between breath ; bourbon ; carisoprodol ; detox for ; dopesick ; fel out ; firebal
        detox	17	handl of ; heroin dai ; jameson ; narcan me ; norco ; puk ; six or ; skin is
        detox	17	supervis tap ; tongu ; vodk dai ; ~w/d
        detox	16	*deliriumTremens.0:historical ; *family.1 ; *relief.2 ; *withdrawalSign.0:hypothetical
        detox	16	a milkshak ; bf gf ; blu 0 ; bottl every ; con doctor ; is cold ; la botel ; milkshak
        detox	16	my tio ; phenibut ; pinpoint pupil ; ~vodk
        detox	15	*deliriumTremens.0 ; *naloxone.0 ; *naloxone.0:other_experiencer ; *overPrescribed.0
        detox	15	*relief.1 ; *seizure.0:historical ; airplan bottl ; alcoholic for ; ativan ; bar 0
        detox	15	bathroom til ; desintoxicacion p ; dts ; etoh dai ; extract ; floppy ; klonopin ; last me
        detox	15	medi hor ; meth detox ; narcan at ; pint / ; restoril ; roxi ; rye ; script ; shoot dop
        detox	15	smirnof ; sneez ; subutex ; teacup ; the afternoon ; twelv pack ; uso heroin ; win a
        detox	14	*family.0 ; *overdose.0 ; *withdrawalSign.0 ; 0 pint ; bathroom floor ; blu dai ; burnt
        detox	14	cramp ; disorient ; enganch a ; escalofrio ; espald y ; fifth of ; flask ; hand wil
        detox	14	hand wont ; he collaps ; heroin desd ; heroin needl ; hidrocodon ; hold stil ; hook on
        detox	14	kratom shot ; last beer ; lu ; of ativan ; off foil ; on dop ; roxy ; seizur com
        detox	14	smok blu ; third night ; to detox ; want all ; want off ; zolpidem
        detox	13	a bundl ; a handl ; a hold ; a supervis ; aft year ; bag a ; bar dai ; barra ; be cok
        detox	13	bon hurt ; casi no ; de alfil ; do detox ; doctor is ; down his ; drink sunday ; dts at
        detox	13	entr una ; feel fin ; for w/d ; frasc de ; his jaw ; hormiga ; hoy and ; la cuchar
        detox	13	last detox ; le grit ; narcan twic ; not wak ; of firebal ; of xanax ; on klonopin
        detox	13	oxy every ; papel alumini ; rum ; say off ; snor ; somebody watch ; step down ; stop shak
        detox	13	the nasal ; the plat ; tir en ; vodk sinc ; wak him ; xanax bar ; yawn ; yes a ; ~nip ~of
        detox	13	~supervis
        detox	12	*quitting.0:historical ; *rhythm.2 ; *seizure.0 ; 0 @ ; alcoholic desd ; anoth at
        detox	12	at onc ; back surgery ; bar a ; bed today ; bottl a ; bottl was ; boyfriend say
        detox	12	bromazolam ; cant wak ; captain morgan ; color of ; desintoxic ; devuelv ; doctor watch
        detox	12	drink vodk ; drunk by ; ech agu ; espald ; est tir ; estoy enganch ; etoh ciw ; every 0
        detox	12	fentanil todo ; fentanyl every ; gallon of ; ghb ; gram a ; h/o ~dts ; he pour
        detox	12	heroin the ; hospital said ; i overdos ; klonopin 0 ; la espald ; lit ; lost count ; lu 0
        detox	12	malil ; mgmt bed ; morgan ; needl stil ; now drink ; or seven ; pastilla azul ; perc 0
        detox	12	prob y ; quier desintoxic ; reces ; ronc ; second night ; sinc fri ; sinc homecom ; soma
        detox	12	spray on ; steel reserv ; sx today ; ten beer ; they hit ; tianeptin ; tira ; was ful
        detox	12	whit claw ; whol handl ; wif hes ; woken ; zer sleep ; ~kick ; ~klonopin
        detox	11	*seizure.2:historical ; *substance.1 ; 0 guest ; a faucet ; a fifth ; a nois ; aguardient
        detox	11	ativan 0 ; bab ; be woken ; beer again ; beer dai ; bent ; bottl ; boy has ; bundl
        detox	11	cae la ; cam de ; cas of ; cheek ; compr en ; diarre ; dilaudid ; doe detox ; dog wont
        detox	11	drunk every ; eight to ; en sí ; evry nit ; fac down ; far away ; faucet ; for ~detox
        detox	11	hand going ; he drank ; heroin sinc ; hospitalist ; hour sinc ; its vodk ; leg kick
        detox	11	lunch until ; martini ; me ~tiembl ; mgmt ; moradit ; narcan sunday ; nasal ; nasal stuf
        detox	11	necesit desintoxic ; nos run ; ob ; oding ; of gin ; off someth ; one pil ; perc a
        detox	11	pid cam ; pinch ; pluck ; proces for ; purpl ; quit cold ; quit vodk ; quit xanax
        detox	11	reviv con ; se ech ; se pus ; shak and ; slap him ; snor weird ; spr ive ; straw in
        detox	11	sx report ; tak about ; tak bar ; tak eight ; tallboy ; ten a ; ten in ; the color
        detox	11	the iron ; tien las ; to ten ; tramadol ; trap y ; un detox ; vomit ; xanax a ; ~com ~off
        detox	11	~desintoxicacion
        detox	10	*detoxRequest.0:possible ; *drinks.2:other_experiencer ; *losingSupply.0
        detox	10	*overdoseNow.0:possible ; 0 bar ; @ 0 ; admit 0 ; amanec ; and had ; around ten
        detox	10	asi desd ; beer now ; button a ; canadian ; chil and ; com trap ; compact ; d smok
        detox	10	deni regul ; deni ~sz ; despiert ; diaphoretic ; down in ; drink dai ; drink win ; drip
        detox	10	drool ; dry heav ; ech ; el ron ; every a ; f heroin ; fent ; fum fentanil ; get thi
        detox	10	gram each ; guar ; gut cramp ; hard ever ; her breath ; his finger ; hour without
        detox	10	i swallow ; im due ; its beer ; keep forget ; le va ; lick his ; los hueso ; m etoh
        detox	10	m ghb ; management ; many day ; mg tid ; mi botel ; miligramo ; min out ; morfin ; morn i
        detox	10	muscl ; need detox ; of black ; off ativan ; on kitchen ; pain patch ; pil from
        detox	10	pint and ; popov ; pul off ; ran out ; regul use ; rmmat ; rousabl ; scotch ; second day
        detox	10	shaky ; sin su ; sold as ; soldier ; someth at ; someth out ; stor open ; the label
        detox	10	the perc ; the teacup ; the valium ; them again ; they narcan ; to fifteen ; tom demasi
        detox	10	tom xanax ; took too ; trembl ; two seizur ; un doc ; vodk ; wak her ; weird
        detox	10	wet himself ; whatev was ; with ~narcan ; you detox ; ~chiv ; ~cold ; ~dts ; ~naloxon
        detox	10	~tap
        detox	9	*frequency.2:negated ; *mandate.1 ; 0 blu ; 0 pres ; a ir ; a lit ; abstinenci ; again a
        detox	9	alcoholic ; ambien 0 ; and leg ; ano tom ; ativan is ; bed tonight ; bent over ; bon ach
        detox	9	box of ; boy at ; bug off ; buy bar ; claw ; clinic drop ; color ceniz ; con narcan
        detox	9	convulsion ; cristal ; cuanto dia ; day script ; de tequil ; dependent on ; diazepam ; dop
        detox	9	drench and ; drink all ; drink lean ; drink was ; each and ; est com ; etizolam
        detox	9	fent last ; fentanyl smok ; flinch ; forgot and ; frasc ; gas stn ; gin sinc ; gobbl ; h
        detox	9	he alway ; heart going ; heav ; her xanax ; heroin a ; his fac ; hom eat ; hora sin
        detox	9	hormiga en ; hoy est ; husb went ; i odd ; i shak ; inyect heroin ; jering en ; keep wat
        detox	9	knif hand ; la hacen ; last klonopin ; lat new ; ld ; lick ; mak that ; me ech ; me recet
        detox	9	medical detox ; metadon ; min no ; mor on ; mushroom ; my sub ; naloxon x ; narcand at
        detox	9	neighbor who ; night now ; no respond ; no ~vodk ; nobody say ; noon my ; of h ; of rum
        detox	9	of tito ; off suboxon ; oh tablet ; on backward ; on perc ; pack every ; pap dej
        detox	9	perc every ; puls ; qued com ; room keep ; sei al ; shak so ; smok fetty ; snort fent
        detox	9	soak thru ; spoon on ; ss ; station stuf ; straw ; syring ; tal boy ; tembl y ; temblorin
        detox	9	the bailif ; the plug ; tid x ; tom com ; tom de ; tom tod ; tom vodk ; too fast ; tranq
        detox	9	tremor ; tremulou ; una pastil ; va in ; was cok ; waxy ; whol month ; win from
        detox	9	withdrawal from ; wont refil ; xanax on ; ~ant ; ~both ~end ; ~detox ; ~he ~quit
        detox	9	~narcan on ; ~peg ; ~quit ~drink
        detox	8	*barrierChild.0 ; *hooked.0 ; *withdrawalHint.0:hypothetical ; / ~opi ; 0 bag ; 0 dos
        detox	8	a denny ; a rag ; abrupt ; acaban ; ago aft ; am drink ; and wet ; around the ; ayuden a
        detox	8	bar every ; boc moradit ; callin ; cant hold ; clos his ; co driv ; coffe pot
        detox	8	convulsion al ; cuanto ; cun no ; cup until ; d + ; d sinc ; d x ; day ask ; day giv
        detox	8	day long ; despaci y ; detox ; detox slot ; diaria ; doing perc ; drink every ; drool on
        detox	8	eat bar ; eight beer ; eighteen can ; espumit ; est hel ; every month ; f tramadol
        detox	8	fentanyl patch ; few hour ; first glas ; flop ; for ~withdrawal ; from noon ; from pain
        detox	8	g ; gag ; h every ; habl com ; hadnt had ; handful of ; handl q ; havent slept ; herman 0
        detox	8	hosp overnight ; hospic rn ; hr 0 ; hydromorphon ; in ~0 ; ing ; just took ; la boc
        detox	8	la nariz ; la reviv ; la tien ; las xanax ; lash ; le dieron ; le estan ; le pic
        detox	8	lift his ; lo hal ; los paramedic ; me ayuden ; me reviv ; meth and ; moque ; mordi ; muev
        detox	8	my klonopin ; narcan el ; nariz ; no complaint ; no oxy ; no reaccion ; no reaction
        detox	8	no sleep ; nos spray ; nos twic ; nt x ; of brandy ; of fent ; of popov ; on lik ; organiz
        detox	8	orth ; oxy and ; oxy sinc ; pain clinic ; pap tom ; pastil azul ; peg un ; per ed
        detox	8	phenibut 0 ; pinch her ; poquit a ; pued ni ; que compr ; reaccion ; recet ; run bon
        detox	8	run out ; scalp ; schnap ; se orin ; seagram ; sin sus ; sinc kore ; six a ; slap
        detox	8	slid off ; snapchat ; soldier in ; som and ; son och ; soup and ; straw on ; sweat thru
        detox	8	tak 0 ; the beer ; the cup ; the orang ; the rum ; the shak ; the som ; the whit
        detox	8	they had ; third day ; thirty pack ; thre hour ; tienen cama ; told cal ; tom ron
        detox	8	tonight hes ; took way ; transf ; una azul ; una jering ; ur detox ; using fentanyl
        detox	8	valium 0 ; vodk a ; vodk diari ; want tap ; week worth ; with ice ; wk ago ; ~ativan
        detox	8	~befor ; ~el ~trag ; ~fifth ~of ; ~i ~had ; ~management ; ~narcan ; ~reviv ; ~run
        detox	8	~seizur in ; ~withdrawal ~management
        detox	7	*barrierWork.1 ; *quantity.0 ; *seizure.3:negated ; *substance.1:other_experiencer
        detox	7	*wantsOff.0:historical ; + cok ; + fent ; 0 by ; 0 l ; 0 per ; 0 post ; a fev ; a gurgl
        detox	7	a normal ; a pint ; a tom ; a ~detox ; ahor la ; ahor son ; al dej ; and dos ; ask detox
        detox	7	bar lik ; barbil ; beer 0 ; beer is ; bien malil ; boc ; cad vez ; cal anybody ; can to
        detox	7	capful ; chardonnay ; circuit parti ; complete ; convulsion cuand ; dai drink ; dai per
        detox	7	day cant ; de alumini ; de golp ; de heroin ; de ron ; desd q ; desintoxicacion ; detox my
        detox	7	detox placement ; detox tak ; dia y ; doesnt even ; dop every ; drink lik ; dur dos
        detox	7	ed rn ; el mezcal ; el spray ; encontr la ; every ten ; extract shot ; fent +
        detox	7	fentanil lo ; flop lik ; for decad ; franzi ; friend 0 ; fue ayer ; funny gray ; get quiet
        detox	7	gin ; gin every ; going lik ; grand mal ; grandson is ; hacen desintoxicacion ; had two
        detox	7	hand look ; hasnt had ; hav win ; her even ; her off ; hes gray ; hip fx ; hydro ; i googl
        detox	7	im soak ; insomni ; is president ; jel ; jering ; jim ; keep drop ; keep slid ; la primer
        detox	7	label say ; las azul ; last bottl ; lit box ; lit of ; lo sab ; los labio ; malil desd
        detox	7	man con ; methadon at ; morn he ; my bon ; my cun ; n/v ; naranja ; ni habl ; no narcan
        detox	7	no vodk ; norc from ; nos lik ; now just ; of oxy ; of phenibut ; of somebody ; off cok
        detox	7	off rum ; off what ; over with ; pastil ; pencil dot ; percocet every ; pint + ; por gust
        detox	7	pregnant on ; pt husb ; que fue ; reconoc ; refus ed ; restroom ; retch ; rls ; salv
        detox	7	script by ; se pas ; shot up ; si pas ; singl night ; slack ; snort someth ; so bad
        detox	7	som + ; soy alcoholic ; stay down ; stop breath ; stop his ; strip and ; substitut
        detox	7	tak doubl ; temazepam ; ten second ; tequil diari ; that first ; that onc ; the alto
        detox	7	the sheet ; the sweat ; the thermo ; then whatev ; thermo ; they wouldnt ; tiembl
        detox	7	tiembl y ; tiemblan ; tienen desintoxicacion ; til ive ; tinfoil ; to your ; tom a
        detox	7	tom diari ; took 0 ; trag el ; tremen en ; truck @ ; turkey and ; turn gray ; twelv to
        detox	7	twenty a ; two milligram ; use ~every ; vodk 0 ; want cash ; whatev in ; whiskey
        detox	7	whos hous ; win 0 ; without his ; wouldnt let ; y grit ; y tom ; your detox ; ~colleg
        detox	7	~de ~tom ; ~detox ~befor ; ~etoh ~w/d ; ~nip ; ~no ~pued ; ~tri ~to ; ~when ~he ; ~whiskey
        detox	6	*confusion.0:negated ; *detoxWord.0:negated ; *drinks.1:other_experiencer
        detox	6	*outpatientDuring.0 ; / dia ; / ~dt ; 0 diaria ; 0 est ; 0 mg ; 0 pk ; 0 pt ; 0 soak
        detox	6	0 stop ; 0 tallboy ; a desintoxic ; a minut ; a plum ; a quart ; a regul ; airplan
        detox	6	alprazolam 0 ; amaneci ; approx ; arre ; arre vaca ; as soon ; at sup ; atin
        detox	6	baby monitor ; bailif ; ban del ; band in ; bar off ; bartend 0 ; bas play ; bathroom
        detox	6	be finish ; been one ; bien feo ; botella ; both end ; bras band ; brought my ; brush
        detox	6	bunch ; by ems ; by hour ; by wk ; c section ; cad manan ; caguama tod ; cam round
        detox	6	cant giv ; cant keep ; cant sit ; captain ; ceniz ; charg nurs ; chin ; chiv ; cocain and
        detox	6	cold turkey ; com off ; convulsion in ; dad is ; day back ; day just ; day stay
        detox	6	de president ; de rivotril ; deni sx ; detox cost ; detox off ; detox part ; diaria desd
        detox	6	different doctor ; doctor supervis ; dop 0 ; drain ; drink 0 ; dry aft ; eap ; ear refil
        detox	6	el doc ; el frasc ; el peric ; eleven oclock ; ems ; est enganch ; est mor ; ever day
        detox	6	every nit ; every thre ; eye run ; fent off ; fentanil ; fentanil a ; fev of ; finger
        detox	6	fioricet 0 ; fit in ; flask of ; for $ ; for cok ; found her ; from what ; fx ; gin dai
        detox	6	git ; go mor ; go through ; gon a ; gray ; h and ; hand him ; he beg ; he swear
        detox	6	her anymor ; heroin four ; heroin fum ; heroin inyect ; heroin todo ; hes blu ; hes breath
        detox	6	his lid ; hold a ; hom sam ; hormiga que ; hueso ; hydrocodon ; i forget ; ice down
        detox	6	in dts ; in tonight ; isnt real ; it slow ; its gin ; just star ; just stop ; kick all
        detox	6	klonopin every ; knuckl on ; la niet ; lata ; laton ; le quitamo ; le tiemblan ; lin he
        detox	6	lorazepam 0 ; los pie ; mam dej ; medicin cabinet ; mg ; morn til ; music and ; my ativan
        detox	6	my bathroom ; my valium ; my wat ; my xanax ; n cant ; needl ; needl next ; night every
        detox	6	no jal ; no leav ; no respons ; noch que ; nois ; nonstop ; now so ; nuev no ; och al
        detox	6	of chardonnay ; of fentanyl ; of narcan ; of smirnof ; of tequil ; off it ; off too
        detox	6	oh tab ; on fent ; on pil ; on tramadol ; one eye ; one wil ; only tel ; over me
        detox	6	oxycodon ; paramedic ; parch de ; partn say ; pas tom ; pastilla ; peopl land
        detox	6	per neighbor ; perco ; person com ; pint of ; pis del ; pk ; plug ; powd
        detox	6	psychiatrist retir ; pt tak ; pus narcan ; px ; qd ; quieta ; quit beer ; quit tim
        detox	6	quitamo ; rattl ; reaction ; refus transport ; restles leg ; retir in ; routin ; rsvp
        detox	6	rxd x ; s x ; sant dia ; scoop ; script in ; set phon ; seventy thre ; she had ; si no
        detox	6	smirnof in ; snf ; snort heroin ; soak through ; sprit ; steady enough ; steel
        detox	6	street every ; sud ; swallow ; swat ; ta ; the bourbon ; the cap ; the flask ; the morphin
        detox	6	the party ; the sleep ; thi sinc ; thing as ; thought was ; to in ; to kick ; to shout
        detox	6	tom tequil ; took what ; two hour ; two minut ; una desintoxicacion ; up about ; up becaus
        detox	6	vibrat ; w/o a ; wak up ; want bed ; ward clerk ; was suppos ; wat down ; what town
        detox	6	whiskey every ; whiskey sinc ; wif stop ; win all ; win sinc ; with doctor ; wm ; word are
        detox	6	would happen ; would he ; wring wet ; y doc ; ~0 ~i ; ~do ~the ; ~if ; ~in ~colleg ; ~opi
        detox	6	~part ; ~pued ni ; ~seizur ~when ; ~street ; ~sudor ; ~sz x ; ~the ~shak
        detox	5	*alcoholic.0 ; *drinks.1 ; *injecting.0 ; *quantity.0:negated ; *substance.0
        detox	5	*treatmentNeed.1 ; 0 a ; 0 barra ; 0 mds ; 0 whit ; a function ; a handful ; a nip
        detox	5	a puls ; a sack ; a slow ; a straw ; a thirty ; acab las ; adult lif ; aft his ; aft shift
        detox	5	afternoon at ; agar en ; aguj ; al dia ; alumini quem ; and each ; and open ; any detox
        detox	5	apartment and ; as every ; avis que ; ayuden ; bar ; be wean ; been divert ; beer befor
        detox	5	beer sinc ; blu a ; blu for ; blu hes ; bottl is ; bottl on ; bourbon night ; bp 0
        detox	5	breath ; bucket ; bunch of ; burnt foil ; buy extr ; by eight ; caen ; can read
        detox	5	can rememb ; can sign ; cant rous ; cant sign ; carisoprodol 0 ; cas com ; cerveza diaria
        detox	5	chart say ; chatter ; chest drool ; chew ; chew them ; clinic rn ; cok + ; cold
        detox	5	cold sweat ; color lik ; compar ; con codein ; con uno ; consig ; convert with ; county so
        detox	5	crack sinc ; d resi ; dai etoh ; dai iv ; damo ; day is ; day program ; de caf ; de cuart
        detox	5	de guar ; de mas ; de ~detox ; demasi ; deni dai ; denny ; desd anti ; despiert tien
        detox	5	detox but ; detox spot ; detox tonight ; dia un ; diarrhe ; dieron convulsion ; dij 0
        detox	5	dio delirium ; do bar ; doc todo ; doctor wont ; dos dia ; dos globo ; dos my ; doubl what
        detox	5	drink hard ; drool and ; drunk sinc ; eat it ; el aguardient ; el ban ; el cel ; el juez
        detox	5	el miercol ; empin ; empti ; er sent ; etoh 0 ; every four ; every two ; expedient
        detox	5	feel floaty ; feel normal ; fent every ; fent qd ; fent smok ; fentanyl a ; feo ; few shot
        detox	5	flashlight ; floaty ; for cocain ; for headach ; forest lawn ; found blu ; fri y ; g 0
        detox	5	gabapentin ; get chil ; gon by ; gon in ; gon kil ; gram ; h/o ; half gram ; hand are
        detox	5	har ; hav detox ; hav gon ; hay y ; heifer ; her ativan ; her back ; her chin ; her eye
        detox	5	her fingernail ; her know ; her nail ; herman él ; heroin + ; heroin smok ; heroin snif
        detox	5	hes cold ; hes drink ; hes had ; him by ; him down ; his methadon ; hook ; hous party
        detox	5	hoy no ; hrs no ; hx ~dts ; icu with ; im drench ; im lat ; im prescrib ; im yawn
        detox	5	in knot ; in lobby ; in sweat ; in walk ; insist its ; int his ; intent ahorc ; inyect
        detox	5	is asleep ; is cut ; is get ; is rac ; it safe ; its cocain ; jack ; jarab ; keep slap
        detox	5	key in ; kitchen floor ; knock on ; kratom extract ; la barbil ; la inyect ; la pandemi
        detox	5	label ; labio ; labio mor ; las una ; last whiskey ; le apriet ; le cort ; lean
        detox	5	leg cramp ; leg wont ; lied to ; lik off ; lint ; lip ; lip purpl ; los tien ; lunest
        detox	5	m roof ; malbec ; mannequin ; mano ; mayb the ; md cut ; mds ; me acaban ; me brinc
        detox	5	me convulsion ; me corren ; me dur ; me hed ; medi botel ; methadon ; mg thre
        detox	5	monday night ; mordi la ; much he ; muchach del ; my guy ; my unit ; narcan en ; narcan in
        detox	5	narcand ; neighbor cal ; neighbor say ; ni parpade ; ni trabaj ; nieg ; night my
        detox	5	nightstand ; nin beer ; no reconoc ; no ~confusion ; noon ; nos and ; not typ ; noth he
        detox	5	now tak ; octavo ; ocup ; of em ; of franzi ; of malbec ; off of ; off snapchat ; on blu
        detox	5	on releas ; on roxi ; on xanax ; on zoom ; onc he ; one every ; one when ; onlin pharmacy
        detox	5	or eight ; oth half ; over again ; padeci ; pain doctor ; pandemi ; panz ; papi
        detox	5	paramedic gav ; per pt ; percolator ; phenobarbital ; pic heroin ; pic la ; pinch him
        detox	5	por internet ; port john ; pour ; prefer to ; pric ; psych retir ; puk and ; pupil lik
        detox	5	que cas ; que enviud ; rat me ; remind ; req detox ; respiracion ; rest from ; right up
        detox	5	roomat ; rum every ; s every ; say let ; se cuanta ; se empin ; se meti ; sel half
        detox	5	she cold ; she swear ; shift and ; shot night ; si falt ; sick to ; sinc covid ; skin
        detox	5	slat ; sleep for ; snor and ; snor funny ; somebody gav ; son overdos ; son siet ; soon as
        detox	5	stil drink ; stop until ; stop ~on ; such a ; suggest ; sun nit ; sunday the
        detox	5	supervis withdrawal ; surfac ; swallow the ; swear its ; swear one ; sweat lik ; tablet
        detox	5	tak hom ; tak leav ; tak percocet ; tak six ; tak som ; tak ten ; tak xanax ; tap los
        detox	5	target ; temblor y ; tequil a ; terribl ; than do ; that wasnt ; the ativan ; the bottl
        detox	5	the clock ; the er ; the flu ; the medicin ; the norc ; the proces ; the shel ; they tied
        detox	5	thos 0 ; thought it ; thru his ; to beer ; toilet ; tom clonazepam ; tom cuatr ; tra los
        detox	5	tramadol 0 ; turn purpl ; twitchy ; two dos ; two spray ; txt ; ultim fue ; una mor
        detox	5	uncl nam ; urgencia ; urgent car ; use cocain ; useles ; using heroin ; vaca en
        detox	5	valium ten ; vanish ; vodk / ; vodka ; was brought ; was dead ; was mayb ; watch for
        detox	5	way off ; week of ; wer at ; wet towel ; what was ; when her ; wif for ; win at ; win dai
        detox	5	with ~icu ; without my ; without ~a ; wont quit ; wont stay ; worri re ; writ it ; xanax 0
        detox	5	xanax cold ; xanax in ; year plu ; yest pm ; yesterday n ; ~a ~bed ; ~a ~dos ; ~botel
        detox	5	~botel ~diari ; ~both ; ~boy ; ~cam ~off ; ~confusion ; ~desintoxicacion y ; ~dt hx
        detox	5	~dts with ; ~get ; ~he ; ~la ~manan ; ~las ; ~manan ; ~mano ; ~on ~purpos ; ~orient
        detox	5	~purpos ; ~residential ; ~safe ; ~sz / ; ~temblader ; ~to ~die ; ~withdrawal ; ~xanax
        detox	5	~yawn ; él tom
        detox	4	*barrierMoney.0 ; *barrierWork.0 ; *detoxDone.0:hypothetical ; *duration.0
        detox	4	*frequency.2:other_experiencer ; *hallucination.1:historical ; *overdose.0:historical
        detox	4	*pregnancy.0 ; *psychosis.0 ; *rhythm.0 ; *substance.0:historical
        detox	4	*unaided.0:hypothetical ; *withdrawalSign.0:negated ; *withdrawalSign.0:possible ; + /
        detox	4	+ thc ; / day ; / min ; 0 detox ; 0 diaphoretic ; 0 dolar ; 0 en ; 0 hr ; 0 odd
        detox	4	0 overnight ; 0 thi ; a bucket ; a certificat ; a doctor ; a dol ; a drain ; a dud
        detox	4	a flask ; a lun ; a pres ; a thermo ; a twelv ; a ~w/d ; about each ; about what
        detox	4	abstinenci de ; accidental od ; acuest ; again som ; ago say ; ago so ; ahorit est ; aint
        detox	4	alarm i ; alcohol hac ; and bed ; and d ; and shak ; and text ; answ the ; any opening
        detox	4	approx 0 ; arm and ; around midnight ; at breakfast ; at dawn ; at son ; at urgent ; ate a
        detox	4	ayer y ; baby cry ; back ther ; bar again ; bare breath ; battl ; be detox ; been quiet
        detox	4	beg me ; bili ; blanket that ; blu lik ; bombero ; bottl between ; bottl in ; bottl one
        detox	4	brandy in ; brush my ; bud ; bud light ; bundl a ; butalbital ; cad noch ; caguam
        detox	4	calm about ; can u ; cant feel ; cant typ ; carl ; carl rossi ; cervez todo
        detox	4	cheerful about ; chequ ; christmas ; christmas ago ; collaps ; color ; com if ; com que
        detox	4	combin ; combination ; costc ; counterfeit ; crack in ; crawl out ; cricket ; cuand dej
        detox	4	cuant tard ; cuid ; d inpt ; dad drink ; dai heroin ; day lik ; day sinc ; day smok
        detox	4	day two ; de don ; de vomit ; death in ; dejarl sin ; delirium ; delirium tremen
        detox	4	detox bed ; detox or ; detox peopl ; detox work ; dia dur ; didnt touch ; didnt want
        detox	4	diez al ; doc ; don pedr ; door say ; drank the ; drench ; drink about ; drink pint
        detox	4	drop lik ; dtr in ; dtr on ; dts right ; duel tod ; dumpst ; dv ; ear every ; ech el
        detox	4	ech una ; ed ; egg on ; egg with ; eight or ; eight ten ; el dobl ; electric ; em off
        detox	4	empap y ; empti the ; esper el ; est azul ; est calor ; estoy tom ; etoh + ; etoh qd
        detox	4	etoh x ; evry 0 ; facility ; falt me ; feel alright ; fent / ; fent sinc ; fentanil diari
        detox	4	fentanyl all ; fentanyl and ; fifteen a ; fil the ; fin by ; fin per ; finish with
        detox	4	fireman ; first one ; floor of ; foil on ; foil sinc ; for meth ; franzi every ; friend i
        detox	4	from ten ; froth ; futon ; g every ; gabapentin and ; gallin ; get mean ; ghb every
        detox	4	ghb q ; gin a ; got lost ; grit que ; gut ; h round ; halcion ; hast que ; havent skip
        detox	4	he buy ; he ran ; health nurs ; heavy drink ; hel do ; her cok ; her sid ; heroin se
        detox	4	him whil ; his arm ; his back ; his chin ; his kne ; his last ; his second ; his shirt
        detox	4	his vodk ; hold cel ; hospitalist 0 ; hot and ; hour 0 ; hour aft ; hous ask ; hrs sinc
        detox	4	hurt lik ; i doubl ; i pinch ; i ran ; i saw ; i ~overdos ; if no ; im oding ; im shak
        """
}
