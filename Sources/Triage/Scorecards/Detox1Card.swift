extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-12	=
        detox	39	stop drink
        detox	37	*detoxRequest.0:hypothetical
        detox	35	*sinceLastUse.0
        detox	32	fioricet ; rivotril
        detox	31	spray
        detox	30	*overdoseNow.1 ; fetty ; not breath
        detox	29	*detoxRequest.0
        detox	28	detox befor ; of jim ; want detox
        detox	27	*drinks.2 ; *overdoseNow.0 ; for detox ; safe
        detox	26	ambien ; gurgl ; smok fentanyl ; tar
        detox	25	detox first ; im drink ; win every
        detox	24	*detoxWord.0:hypothetical ; caguama ; clonazepam ; desintoxicacion par ; enganch
        detox	24	heroin every ; withdrawal management
        detox	23	*relief.0 ; chin on ; eyelid ; is detox ; lorazepam ; shoot heroin
        detox	22	bacardi ; foil ; narcan ; ~w/d ~sz
        detox	21	alfil ; brandy ; fentanyl dai ; iv heroin ; mezcal ; no despiert ; se tom ; tom desd
        detox	21	withdrawal mgmt
        detox	20	fifth ; goosebump ; heroin diari ; narcan x ; of methadon ; ron ; tal can ; vodk every
        detox	20	~dts x
        detox	19	*detoxWord.0 ; *drinks.2:negated ; *heavy.0 ; a tap ; alumini ; calambr ; codein
        detox	19	drink again ; evry ; eye open ; fent dai ; gooseflesh ; heroin iv ; its whiskey ; la chiv
        detox	19	litr de ; of dop ; pres pil ; two shot ; use fentanyl ; with nurs ; ~convulsion
        detox	18	*mandate.2 ; 0 gram ; a detox ; botel ; desintoxic a ; hes mak ; jameson ; lean every
        detox	18	mg x ; nois lik ; of vodk ; pinpoint ; slid down ; smok fent ; tito ; tom todo ; unk pil
        detox	18	~icu
        detox	17	*withdrawal.0 ; 0 pack ; 0 vodk ; accidental ; alprazolam ; and end ; beer every
        detox	17	bourbon ; carisoprodol ; detox for ; fel out ; firebal ; handl of ; heroin dai
        detox	17	narcan me ; norco ; puk ; skin is ; supervis tap ; tongu ; vodk dai ; ~w/d
        detox	16	*deliriumTremens.0:historical ; *family.1 ; *relief.2 ; *withdrawalSign.0:hypothetical
        detox	16	a milkshak ; between breath ; bf gf ; blu 0 ; bottl every ; con doctor ; dopesick
        detox	16	la botel ; milkshak ; my tio ; phenibut ; rye ; six or ; snor ; ~vodk
        detox	15	*deliriumTremens.0 ; *naloxone.0 ; *naloxone.0:other_experiencer ; *overPrescribed.0
        detox	15	*relief.1 ; *seizure.0:historical ; airplan bottl ; alcoholic for ; ativan ; bar 0
        detox	15	bathroom floor ; bathroom til ; de alfil ; desintoxicacion p ; down his ; dts ; etoh dai
        detox	15	extract ; floppy ; is cold ; klonopin ; last me ; medi hor ; meth detox ; narcan at
        detox	15	pinpoint pupil ; pint / ; restoril ; roxi ; script ; shoot dop ; smirnof ; sneez
        detox	15	subutex ; teacup ; the afternoon ; twelv pack ; uso heroin ; win a
        detox	14	*family.0 ; *overdose.0 ; 0 pint ; aft year ; be cok ; blu dai ; burnt ; cramp
        detox	14	disorient ; enganch a ; escalofrio ; espald y ; fifth of ; flask ; hand wil ; hand wont
        detox	14	he collaps ; heroin desd ; heroin needl ; hidrocodon ; hold stil ; hook on ; kratom shot
        detox	14	last beer ; lu ; of ativan ; off foil ; on dop ; roxy ; seizur com ; smok blu ; stop shak
        detox	14	third night ; to detox ; want all ; want off ; zolpidem
        detox	13	*overdoseNow.0:other_experiencer ; *withdrawalSign.0 ; a bundl ; a handl ; a hold
        detox	13	a supervis ; bag a ; bar dai ; barra ; bon hurt ; casi no ; do detox ; doctor is
        detox	13	drink sunday ; dts at ; entr una ; feel fin ; for w/d ; his jaw ; hormiga ; hoy and
        detox	13	la cuchar ; last detox ; le grit ; narcan twic ; not wak ; of firebal ; of xanax
        detox	13	on klonopin ; oxy every ; papel alumini ; rum ; say off ; somebody watch ; step down
        detox	13	the nasal ; the plat ; tir en ; vodk sinc ; wak him ; woken ; xanax bar ; yawn ; yes a
        detox	13	~supervis
        detox	12	*quitting.0:historical ; *rhythm.2 ; *seizure.0 ; 0 @ ; alcoholic desd ; anoth at
        detox	12	at onc ; back surgery ; bar a ; bed today ; bottl a ; bottl was ; boyfriend say
        detox	12	bromazolam ; cant wak ; captain morgan ; color of ; desintoxic ; devuelv ; doctor watch
        detox	12	drink vodk ; drunk by ; ech agu ; espald ; est tir ; estoy enganch ; etoh ciw ; every 0
        detox	12	fentanil todo ; fentanyl every ; frasc de ; gallon of ; ghb ; gram a ; h/o ~dts
        detox	12	heroin the ; hospital said ; i overdos ; klonopin 0 ; la espald ; lit ; lost count ; lu 0
        detox	12	malil ; mgmt bed ; morgan ; now drink ; pastilla azul ; perc 0 ; prob y
        detox	12	quier desintoxic ; reces ; ronc ; second night ; sinc fri ; sinc homecom ; soma
        detox	12	spray on ; steel reserv ; sx today ; tak about ; ten beer ; they hit ; tianeptin
        detox	12	tien las ; tira ; tramadol ; was ful ; whit claw ; whol handl ; wif hes ; zer sleep
        detox	12	~cold ; ~kick ; ~klonopin ; ~nip ~of
        detox	11	*seizure.2:historical ; *substance.1 ; 0 guest ; a faucet ; a fifth ; a nois ; aguardient
        detox	11	ativan 0 ; bab ; be woken ; beer again ; beer dai ; bent ; bottl ; boy has ; bundl
        detox	11	cae la ; cam de ; cas of ; cheek ; compr en ; diarre ; dilaudid ; doe detox ; dog wont
        detox	11	drunk every ; eight to ; en sí ; evry nit ; fac down ; far away ; faucet ; for ~detox
        detox	11	fum fentanil ; funny gray ; hand going ; he drank ; he pour ; heroin sinc ; his finger
        detox	11	hospitalist ; hour sinc ; leg kick ; lunch until ; martini ; mgmt ; moradit
        detox	11	narcan sunday ; nasal ; nasal stuf ; necesit desintoxic ; nos run ; ob ; of gin
        detox	11	off someth ; one pil ; or seven ; perc a ; pid cam ; pinch ; pluck ; proces for ; purpl
        detox	11	quit cold ; quit vodk ; quit xanax ; reviv con ; se ech ; se pus ; shak and ; slap him
        detox	11	snor weird ; spr ive ; straw in ; sx report ; tak bar ; tak eight ; tallboy ; ten a
        detox	11	ten in ; the color ; the iron ; to ten ; trap y ; un detox ; vomit ; xanax a ; ~com ~off
        detox	11	~desintoxicacion ; ~naloxon
        detox	10	*detoxRequest.0:possible ; *drinks.2:other_experiencer ; *losingSupply.0
        detox	10	*overdoseNow.0:possible ; 0 bar ; @ 0 ; admit 0 ; amanec ; and had ; around ten
        detox	10	asi desd ; beer now ; bug off ; button a ; canadian ; chil and ; com trap ; compact
        detox	10	d smok ; de tequil ; deni regul ; deni ~sz ; dependent on ; diaphoretic ; down in
        detox	10	drink dai ; drink win ; drip ; drool ; dry heav ; ech ; el ron ; every a ; f heroin
        detox	10	fent ; get thi ; gram each ; gut cramp ; hard ever ; her breath ; hour without
        detox	10	i swallow ; im due ; its beer ; its vodk ; keep forget ; le va ; lick his ; los hueso
        detox	10	m etoh ; m ghb ; management ; many day ; me ~tiembl ; mg tid ; mi botel ; miligramo
        detox	10	min out ; morfin ; morn i ; muscl ; need detox ; oding ; of black ; off ativan
        detox	10	on kitchen ; pil from ; pint and ; popov ; pul off ; ran out ; regul use ; rmmat
        detox	10	rousabl ; scotch ; second day ; shaky ; sin su ; sold as ; soldier ; someth at
        detox	10	someth out ; stor open ; the label ; the perc ; the teacup ; the valium ; them again
        detox	10	they narcan ; tom demasi ; tom xanax ; trembl ; two seizur ; un doc ; una pastil ; vodk
        detox	10	wak her ; weird ; wet himself ; whatev was ; with ~narcan ; you detox ; ~chiv ; ~dts
        detox	10	~tap
        detox	9	*frequency.2:negated ; *mandate.1 ; 0 blu ; 0 pres ; a ir ; a lit ; abstinenci ; again a
        detox	9	alcoholic ; am drink ; ambien 0 ; and leg ; ano tom ; ativan is ; bed tonight ; bent over
        detox	9	bon ach ; box of ; boy at ; buy bar ; claw ; clinic drop ; color ceniz ; con narcan
        detox	9	convulsion ; cristal ; cuanto dia ; day script ; despiert ; diazepam ; dop ; drench and
        detox	9	drink all ; drink lean ; drink was ; each and ; est com ; etizolam ; fent last
        detox	9	fentanyl smok ; forgot and ; frasc ; gin sinc ; gobbl ; guar ; h ; he alway ; heart going
        detox	9	heav ; her xanax ; heroin a ; his fac ; hom eat ; hora sin ; hormiga en ; hoy est
        detox	9	husb went ; i odd ; i shak ; ice down ; inyect heroin ; jering en ; keep wat ; knif hand
        detox	9	la hacen ; lash ; last klonopin ; lat new ; ld ; lick ; mak that ; me ech ; me recet
        detox	9	medical detox ; metadon ; min no ; mor on ; mushroom ; my sub ; naloxon x ; narcand at
        detox	9	needl stil ; neighbor who ; night now ; no respond ; no ~vodk ; nobody say ; noon my
        detox	9	of h ; of rum ; of tito ; off suboxon ; oh tablet ; on backward ; on perc ; pack every
        detox	9	pain patch ; pap dej ; perc every ; puls ; qued com ; room keep ; sei al ; shak so
        detox	9	smok fetty ; snort fent ; ss ; station stuf ; straw ; syring ; tal boy ; tembl y
        detox	9	temblorin ; the bailif ; the plug ; tid x ; to fifteen ; tom com ; tom de ; tom tod
        detox	9	tom vodk ; too fast ; tranq ; tremor ; tremulou ; va in ; was cok ; waxy ; whol month
        detox	9	win from ; withdrawal from ; wont refil ; xanax on ; ~ant ; ~both ~end ; ~detox
        detox	9	~he ~quit ; ~narcan on ; ~peg
        detox	8	*barrierChild.0 ; *hooked.0 ; *withdrawalHint.0:hypothetical ; / ~opi ; 0 bag ; 0 dos
        detox	8	a denny ; a rag ; abrupt ; acaban ; ago aft ; and wet ; around the ; ayuden a ; bar every
        detox	8	beer is ; boc moradit ; callin ; cant hold ; clos his ; co driv ; coffe pot
        detox	8	convulsion al ; cuanto ; cun no ; cup until ; d + ; d sinc ; d x ; day ask ; day giv
        detox	8	day long ; despaci y ; detox ; detox slot ; diaria ; doing perc ; drain ; drink every
        detox	8	drool on ; eat bar ; eight beer ; eighteen can ; espumit ; est hel ; every month
        detox	8	f tramadol ; fentanyl patch ; few hour ; first glas ; flop ; for ~withdrawal ; from noon
        detox	8	from pain ; g ; gag ; gas stn ; gin ; h every ; habl com ; hadnt had ; handful of
        detox	8	handl q ; havent slept ; herman 0 ; hosp overnight ; hospic rn ; hydromorphon ; in ~0
        detox	8	ing ; just took ; la boc ; la nariz ; la reviv ; la tien ; las xanax ; le dieron
        detox	8	le estan ; le pic ; lift his ; lo hal ; lo sab ; los paramedic ; man con ; me ayuden
        detox	8	me reviv ; meth and ; moque ; mordi ; muev ; my klonopin ; narcan el ; nariz ; no oxy
        detox	8	no reaction ; no sleep ; nos spray ; nos twic ; nt x ; of brandy ; of fent ; of popov
        detox	8	on lik ; organiz ; orth ; oxy and ; oxy sinc ; pain clinic ; pap tom ; pastil azul
        detox	8	peg un ; per ed ; phenibut 0 ; pinch her ; poquit a ; pued ni ; que compr ; recet
        detox	8	run bon ; run out ; scalp ; schnap ; se orin ; seagram ; si no ; sin sus ; sinc kore
        detox	8	six a ; slid off ; snapchat ; soak thru ; soldier in ; som and ; son och ; soup and
        detox	8	spoon on ; straw on ; sweat thru ; tak 0 ; the beer ; the cup ; the orang ; the party
        detox	8	the rum ; the shak ; the som ; the whit ; they had ; third day ; thirty pack ; thre hour
        detox	8	tienen cama ; told cal ; tom ron ; tonight hes ; took too ; took way ; transf ; una azul
        detox	8	una jering ; ur detox ; using fentanyl ; valium 0 ; vodk a ; vodk diari ; want tap
        detox	8	week worth ; wk ago ; ~ativan ; ~befor ; ~el ~trag ; ~fifth ~of ; ~i ~had ; ~management
        detox	8	~narcan ; ~quit ~drink ; ~reviv ; ~run ; ~seizur in ; ~withdrawal ~management
        detox	7	*barrierWork.1 ; *quantity.0 ; *seizure.3:negated ; *substance.1:other_experiencer
        detox	7	*wantsOff.0:historical ; + cok ; + fent ; 0 by ; 0 l ; 0 per ; 0 post ; a fev ; a gurgl
        detox	7	a normal ; a pint ; a tom ; a ~detox ; ahor la ; ahor son ; al dej ; and dos ; ask detox
        detox	7	bar lik ; barbil ; beer 0 ; bien malil ; boc ; cad vez ; cal anybody ; can to ; capful
        detox	7	chardonnay ; circuit parti ; complete ; convulsion cuand ; dai drink ; dai per ; day cant
        detox	7	de alumini ; de golp ; de heroin ; de ron ; desd q ; desintoxicacion ; detox my
        detox	7	detox placement ; detox tak ; dia y ; doesnt even ; dop every ; drink lik ; dur dos
        detox	7	ed rn ; el mezcal ; el spray ; encontr la ; est mor ; every ten ; extract shot ; fent +
        detox	7	fentanil lo ; flop lik ; for decad ; franzi ; friend 0 ; fue ayer ; get quiet ; gin every
        detox	7	going lik ; grand mal ; grandson is ; hacen desintoxicacion ; had two ; hand look
        detox	7	hasnt had ; hav win ; her even ; her off ; hip fx ; hr 0 ; hydro ; i googl ; im soak
        detox	7	insomni ; is president ; jel ; jering ; jim ; keep drop ; keep slid ; la primer
        detox	7	label say ; las azul ; lit box ; lit of ; los labio ; malil desd ; methadon at ; morn he
        detox	7	my bon ; my cun ; n/v ; naranja ; ni habl ; no complaint ; no narcan ; no vodk ; norc from
        detox	7	nos lik ; now just ; och al ; of oxy ; of phenibut ; of somebody ; off cok ; off rum
        detox	7	off what ; over with ; pastil ; pencil dot ; percocet every ; pint + ; por gust
        detox	7	pregnant on ; pt husb ; que fue ; quit beer ; reconoc ; refus ed ; restroom ; retch ; rls
        detox	7	salv ; script by ; se pas ; shot up ; si pas ; singl night ; slack ; slap ; so bad ; som +
        detox	7	soy alcoholic ; stay down ; stop breath ; stop his ; strip and ; substitut ; tak doubl
        detox	7	temazepam ; ten second ; tequil diari ; that first ; that onc ; the alto ; the sheet
        detox	7	the sweat ; the thermo ; then whatev ; thermo ; they wouldnt ; tiembl ; tiembl y
        detox	7	tiemblan ; tienen desintoxicacion ; til ive ; tinfoil ; to your ; tom diari ; took 0
        detox	7	trag el ; tremen en ; truck @ ; turkey and ; twelv to ; twenty a ; two milligram
        detox	7	use ~every ; vodk 0 ; want cash ; whatev in ; whiskey ; whos hous ; win 0 ; with ice
        detox	7	without his ; wouldnt let ; y tom ; your detox ; ~colleg ; ~de ~tom ; ~detox ~befor
        detox	7	~etoh ~w/d ; ~get ; ~nip ; ~no ~pued ; ~tri ~to ; ~when ~he ; ~whiskey
        detox	6	*confusion.0:negated ; *drinks.1:other_experiencer ; *outpatientDuring.0 ; / dia ; / ~dt
        detox	6	0 diaria ; 0 est ; 0 mg ; 0 pk ; 0 pt ; 0 soak ; 0 stop ; 0 tallboy ; a minut ; a plum
        detox	6	a quart ; a regul ; airplan ; alprazolam 0 ; amaneci ; approx ; arre ; arre vaca ; at sup
        detox	6	atin ; baby monitor ; bailif ; ban del ; band in ; bar off ; bartend 0 ; bas play
        detox	6	bathroom ; be finish ; been one ; botella ; both end ; bras band ; brought my ; brush
        detox	6	bunch ; by ems ; by hour ; by wk ; c section ; cad manan ; caguama tod ; cam round
        detox	6	cant giv ; cant keep ; cant sit ; captain ; ceniz ; charg nurs ; chatter ; chin ; chiv
        detox	6	cocain and ; cold turkey ; com off ; convulsion in ; dad is ; day back ; day just
        detox	6	day stay ; de president ; de rivotril ; deni sx ; detox cost ; detox off ; detox part
        detox	6	diaria desd ; different doctor ; doctor supervis ; dop 0 ; drink 0 ; dry aft ; eap
        detox	6	ear refil ; el doc ; el frasc ; el miercol ; el peric ; eleven oclock ; ems ; est enganch
        detox	6	ever day ; every nit ; every thre ; eye run ; fent off ; fentanil ; fentanil a ; fev of
        detox	6	finger ; fioricet 0 ; fit in ; flask of ; for $ ; for cok ; found her ; from what ; fx
        detox	6	gin dai ; git ; go mor ; go through ; gon a ; gray ; h and ; hand him ; he beg
        detox	6	her anymor ; heroin four ; heroin fum ; heroin inyect ; heroin todo ; hes blu ; hes breath
        detox	6	hes gray ; his lid ; hold a ; hom sam ; hormiga que ; hueso ; hydrocodon ; i forget
        detox	6	in dts ; in tonight ; isnt real ; it slow ; its gin ; just star ; just stop ; kick all
        detox	6	klonopin every ; knuckl on ; la niet ; last bottl ; lata ; laton ; le quitamo
        detox	6	le tiemblan ; lin he ; lorazepam 0 ; los pie ; mam dej ; medicin cabinet ; mg
        detox	6	monday night ; morn til ; muchach del ; music and ; my ativan ; my bathroom ; my valium
        detox	6	my wat ; my xanax ; n cant ; needl next ; night every ; no jal ; no leav ; no respons
        detox	6	noch que ; nois ; nonstop ; now so ; nuev no ; of chardonnay ; of fentanyl ; of narcan
        detox	6	of smirnof ; of tequil ; off it ; off too ; oh tab ; on fent ; on pil ; on tramadol
        detox	6	one eye ; one wil ; only tel ; over me ; oxycodon ; paramedic ; parch de ; partn say
        detox	6	pas tom ; pastilla ; peopl land ; per neighbor ; perco ; percolator ; person com ; pis del
        detox	6	pk ; plug ; powd ; psychiatrist retir ; pt tak ; pus narcan ; px ; qd ; quieta ; quit tim
        detox	6	quitamo ; rattl ; reaction ; refus transport ; restles leg ; retir in ; routin ; rsvp
        detox	6	rxd x ; s x ; sant dia ; scoop ; script in ; set phon ; seventy thre ; she had
        detox	6	smirnof in ; snf ; snort heroin ; snort someth ; soak through ; sprit ; steady enough
        detox	6	steel ; street every ; supervis withdrawal ; swallow ; swat ; ta ; the bourbon ; the cap
        detox	6	the flask ; the morphin ; the sleep ; thi sinc ; thought was ; to in ; to kick ; to shout
        detox	6	tom a ; tom tequil ; took what ; turn gray ; two hour ; two minut ; una desintoxicacion
        detox	6	up about ; up becaus ; vibrat ; w/o a ; wak up ; want bed ; ward clerk ; was suppos
        detox	6	wat down ; what town ; whiskey every ; whiskey sinc ; wif stop ; win all ; win sinc
        detox	6	with doctor ; wm ; would happen ; would he ; wring wet ; y doc ; y grit ; ~0 ~i ; ~do ~the
        detox	6	~if ; ~in ~colleg ; ~needl ; ~opi ; ~part ; ~pued ni ; ~street ; ~sz x ; ~the ~shak
        detox	5	*alcoholic.0 ; *detoxWord.0:negated ; *injecting.0 ; *quantity.0:negated ; *substance.0
        detox	5	*treatmentNeed.1 ; 0 a ; 0 barra ; 0 mds ; 0 whit ; a desintoxic ; a function ; a handful
        detox	5	a nip ; a puls ; a sack ; a slow ; a straw ; a thirty ; acab las ; adult lif ; aft his
        detox	5	aft shift ; afternoon at ; agar en ; aguj ; al dia ; alumini quem ; and each ; and open
        detox	5	any detox ; apartment and ; as every ; as soon ; avis que ; ayuden ; bar ; be wean
        detox	5	been divert ; beer befor ; beer sinc ; bien feo ; blu a ; blu for ; blu hes ; bottl is
        detox	5	bottl on ; bourbon night ; bp 0 ; breath ; bucket ; bunch of ; burnt foil ; buy extr
        detox	5	by eight ; caen ; can read ; can rememb ; can sign ; cant rous ; cant sign
        detox	5	carisoprodol 0 ; cas com ; cerveza diaria ; chart say ; chest drool ; chew ; chew them
        detox	5	clinic rn ; cok + ; cold ; cold sweat ; color lik ; compar ; con codein ; consig
        detox	5	convert with ; county so ; crack sinc ; d resi ; dai etoh ; dai iv ; damo ; day is
        detox	5	day program ; de caf ; de cuart ; de guar ; de mas ; de ~detox ; demasi ; deni dai ; denny
        detox	5	desd anti ; despiert tien ; detox but ; detox spot ; detox tonight ; dia un ; diarrhe
        detox	5	dieron convulsion ; dij 0 ; dio delirium ; do bar ; doc todo ; doctor wont ; dos dia
        detox	5	dos globo ; dos my ; doubl what ; drink hard ; drool and ; drunk sinc ; eat it
        detox	5	el aguardient ; el ban ; el cel ; el juez ; empin ; empti ; er sent ; etoh 0 ; etoh qd
        detox	5	every four ; every two ; expedient ; feel floaty ; feel normal ; fent every ; fent qd
        detox	5	fent smok ; fentanyl a ; feo ; few shot ; fireman ; flinch ; floaty ; for cocain
        detox	5	for headach ; forest lawn ; found blu ; fri y ; g 0 ; gabapentin ; get chil ; gon by
        detox	5	gon in ; gon kil ; gram ; h/o ; half gram ; hand are ; har ; hav detox ; hav gon ; hay y
        detox	5	he swear ; heifer ; her ativan ; her chin ; her eye ; her know ; her nail ; herman él
        detox	5	heroin + ; heroin smok ; heroin snif ; hes cold ; hes drink ; hes had ; him by ; him down
        detox	5	his methadon ; his shirt ; hook ; hous party ; hoy no ; hrs no ; hrs sinc ; hx ~dts
        detox	5	icu with ; im drench ; im lat ; im prescrib ; im yawn ; in knot ; in lobby ; in sweat
        detox	5	in walk ; insist its ; int his ; intent ahorc ; inyect ; is asleep ; is cut ; is get
        detox	5	is rac ; it safe ; its cocain ; jack ; jarab ; keep slap ; key in ; kitchen floor
        detox	5	knock on ; kratom extract ; la barbil ; la inyect ; la pandemi ; label ; labio ; labio mor
        detox	5	las una ; last whiskey ; le apriet ; le cort ; lean ; leg cramp ; leg wont ; lied to
        detox	5	lik off ; lint ; lip ; lip purpl ; los tien ; lunest ; m roof ; malbec ; mannequin ; mano
        detox	5	mayb the ; md cut ; mds ; me acaban ; me brinc ; me convulsion ; me corren ; me dur
        detox	5	me hed ; medi botel ; methadon ; meti alg ; mg thre ; mordi la ; much he ; my guy
        detox	5	my unit ; narcan en ; narcan in ; narcand ; needl ; neighbor say ; ni parpade ; ni trabaj
        detox	5	nieg ; night my ; nightstand ; nin beer ; no reaccion ; no reconoc ; no ~confusion ; noon
        detox	5	nos and ; not typ ; noth he ; now tak ; octavo ; ocup ; of em ; of franzi ; of malbec
        detox	5	of mom ; off of ; off snapchat ; on bathroom ; on blu ; on releas ; on roxi ; on xanax
        detox	5	on zoom ; onc he ; one every ; one when ; onlin pharmacy ; or eight ; oth half
        detox	5	over again ; padeci ; pain doctor ; pandemi ; panz ; papi ; paramedic gav ; per pt
        detox	5	phenobarbital ; pic heroin ; pinch him ; pint of ; por internet ; port john ; pour
        detox	5	prefer to ; pric ; psych retir ; puk and ; pupil lik ; que cas ; que enviud ; rat me
        detox	5	reaccion ; remind ; req detox ; respiracion ; rest from ; right up ; roomat ; s every
        detox	5	say let ; scotch a ; se cuanta ; se empin ; se meti ; sel half ; she cold ; she swear
        detox	5	she took ; shift and ; shot night ; si falt ; sick to ; sinc covid ; sinc you ; skin
        detox	5	sleep for ; snor and ; somebody gav ; son overdos ; son siet ; soon as ; stil drink
        detox	5	stop until ; stop ~on ; such a ; sud ; suggest ; sun nit ; sunday the ; surfac
        detox	5	swallow the ; swear its ; swear one ; sweat lik ; tablet ; tak hom ; tak leav
        detox	5	tak percocet ; tak six ; tak som ; tak ten ; tak xanax ; tap los ; target ; temblor y
        detox	5	tequil a ; terribl ; than do ; that wasnt ; the ambulanc ; the ativan ; the bottl
        detox	5	the clock ; the er ; the flu ; the medicin ; the norc ; the proces ; the shel ; they tied
        detox	5	thing as ; thos 0 ; thought it ; thru his ; to beer ; toilet ; tom clonazepam ; tom cuatr
        detox	5	tra los ; tramadol 0 ; turn purpl ; twitchy ; two dos ; two spray ; txt ; ultim fue
        detox	5	una mor ; uncl nam ; urgencia ; urgent car ; use cocain ; useles ; using heroin ; vaca en
        detox	5	valium ten ; vanish ; vodk / ; vodka ; was brought ; was dead ; was mayb ; watch for
        detox	5	way off ; week of ; wer at ; wet towel ; what was ; when her ; wif for ; win at ; win dai
        detox	5	with ~icu ; without my ; without ~a ; wont quit ; wont stay ; word are ; worri re
        detox	5	writ it ; xanax 0 ; xanax cold ; xanax in ; year plu ; yest pm ; yesterday n ; ~a ~bed
        detox	5	~botel ; ~botel ~diari ; ~both ; ~boy ; ~cam ~off ; ~confusion ; ~desintoxicacion y
        detox	5	~dt hx ; ~dts with ; ~he ; ~la ~manan ; ~las ; ~manan ; ~mano ; ~on ~purpos ; ~orient
        detox	5	~purpos ; ~residential ; ~safe ; ~seizur ~when ; ~sudor ; ~sz / ; ~temblader ; ~to ~die
        detox	5	~withdrawal ; ~xanax ; ~yawn ; él tom
        detox	4	*barrierMoney.0 ; *barrierWork.0 ; *detoxDone.0:hypothetical ; *drinks.1 ; *duration.0
        detox	4	*frequency.2:other_experiencer ; *hallucination.1:historical ; *overdose.0:historical
        detox	4	*pregnancy.0 ; *psychosis.0 ; *rhythm.0 ; *substance.0:historical
        detox	4	*unaided.0:hypothetical ; *withdrawalSign.0:negated ; *withdrawalSign.0:possible ; + /
        detox	4	+ thc ; / day ; / min ; 0 detox ; 0 diaphoretic ; 0 dolar ; 0 en ; 0 hr ; 0 odd
        detox	4	0 overnight ; 0 thi ; a bucket ; a certificat ; a doctor ; a dol ; a drain ; a dud
        detox	4	a flask ; a lun ; a pres ; a thermo ; a twelv ; a ~w/d ; about each ; about what
        detox	4	abstinenci de ; accidental od ; acuest ; again som ; ago say ; ago so ; ahorit est
        detox	4	ahorit me ; aint ; alarm i ; alcohol hac ; and bed ; and d ; and shak ; and text
        detox	4	answ the ; any opening ; approx 0 ; arm and ; around midnight ; at breakfast ; at dawn
        detox	4	at son ; at urgent ; ate a ; ayer y ; baby cry ; back ther ; bar again ; bare breath
        detox	4	battl ; be detox ; been quiet ; beg me ; bili ; blanket that ; blu lik ; bluish ; bombero
        detox	4	bottl in ; bottl one ; brandy in ; brush my ; bud ; bud light ; bundl a ; butalbital
        detox	4	cad noch ; caguam ; calm about ; can u ; cant feel ; cant typ ; carl ; carl rossi
        detox	4	cervez todo ; cheerful about ; chequ ; christmas ; christmas ago ; cok at ; collaps
        detox	4	color ; com if ; com que ; combin ; combination ; con uno ; costc ; counterfeit ; crack in
        detox	4	crawl out ; cricket ; cuand dej ; cuant tard ; cuid ; d inpt ; dad drink ; dai heroin
        detox	4	day lik ; day sinc ; day smok ; day two ; de cervez ; de don ; de vomit ; death in
        detox	4	dejarl sin ; delirium ; delirium tremen ; detox bed ; detox or ; detox peopl ; detox work
        detox	4	dia dur ; didnt touch ; didnt want ; diez al ; doc ; don pedr ; door say ; drank the
        detox	4	drench ; drink about ; drink pint ; drop lik ; dtr in ; dtr on ; dts right ; duel tod
        detox	4	dumpst ; dv ; ear every ; ech el ; ech una ; ed ; egg on ; egg with ; eight or ; eight ten
        detox	4	el dobl ; electric ; em off ; empap y ; empti the ; esper el ; est azul ; est calor
        detox	4	estoy tom ; etoh + ; etoh x ; evry 0 ; facility ; falt me ; feel alright ; fent /
        detox	4	fent sinc ; fentanil diari ; fentanyl all ; fentanyl and ; fifteen a ; fil the ; fin by
        detox	4	fin per ; finish with ; first one ; flashlight ; floor of ; foil on ; foil sinc
        detox	4	fold over ; for meth ; franzi every ; friend i ; from ten ; froth ; futon ; g every
        detox	4	gabapentin and ; gallin ; get mean ; ghb every ; ghb q ; gin a ; got lost ; grit que ; gut
        detox	4	h round ; halcion ; half of ; hast que ; havent skip ; he buy ; he ran ; he thought
        detox	4	health nurs ; heavy drink ; hel do ; her back ; her cok ; her fingernail ; her sid
        """
}
