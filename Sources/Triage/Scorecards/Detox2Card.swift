extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	5	<write> dot ; @ 0 ; a crib ; a fev ; a quart ; a ~detox ; acaban ; accidental od
        detox	5	aft <year> ; again a ; again som ; ago so ; all seven ; and cok ; and ~<fluid> ; ano tom
        detox	5	around the ; as <build> ; at sheet ; at sup ; ativan ; ativan is ; ayuden a ; band in
        detox	5	barbil ; bartend 0 ; bathroom ; beer again ; beer befor ; blu hes ; bottl and ; bourbon to
        detox	5	box of ; brandy in ; bras <play> ; bras band ; bromazolam ; buy bar ; by hour ; cant sign
        detox	5	cant typ ; carl ; chevron ; chew up ; clock x ; clos his ; coffe pot ; compact
        detox	5	convulsion cuand ; convulsion in ; cow 0 ; crack sinc ; crush oxy ; cuand <stop> ; d/c at
        detox	5	day back ; de <hit> ; de <stimulant> ; de golp ; de president ; delirium ; dem ; despaci y
        detox	5	detox but ; detox myself ; detox peopl ; detox tak ; detox tonight ; dieron convulsion
        detox	5	direct <go> ; direct transf ; doc todo ; doing <emergency> ; dop 0 ; dop every
        detox	5	down <continue> ; drank the ; drench ; drink lean ; dry 0 ; each and ; ear <always>
        detox	5	ear <medicine> ; ear every ; ear refil ; ech ; ech el ; ed rn ; eight or ; el dobl
        detox	5	el espray ; em off ; empap ; empti a ; encontr la ; er ; espray ; etoh ciw ; ever <day>
        detox	5	ever day ; every month ; every nit ; every ten ; every two ; fent qd ; fingernail
        detox	5	first <alcohol> ; floaty ; flojit ; for ear ; forgot and ; from <pain> ; from noon
        detox	5	from pain ; fue ayer ; g <day> ; g a ; g sinc ; gabapentin ; gallin ; girlfriend took
        detox	5	git ; gon kil ; gram ; gray ; gut cramp ; h round ; habl com ; hacen <treatment>
        detox	5	hacen desintoxicacion ; had <opioid> ; har ; hav detox ; hav gon ; he fil ; heroin dai
        detox	5	heroin desd ; heroin the ; hes snor ; hip fx ; hom now ; hormiga en ; hosp overnight
        detox	5	hous ask ; hrs sinc ; i <emergency> ; i forget ; i overdos ; i pour ; i swallow ; icu with
        detox	5	im <emergency> ; im due ; in lobby ; in ~0 ; int his ; it away ; its beer ; iv ; just star
        detox	5	just took ; keep forget ; keep wak ; keep wat ; la <fluid> ; la bab ; las m ; las medicina
        detox	5	lash ; last bottl ; lat i ; laton ; le dieron ; le estan ; let himself ; lint ; lit
        detox	5	los tien ; m <alcohol> ; mannequin ; me ayuden ; methadon at ; methadon tak ; mor becaus
        detox	5	moradito ; morn he ; most peopl ; my <official> ; my bon ; my finger ; nail went
        detox	5	narcan in ; nariz y ; neighbor say ; nev <goodbye> ; ni <headface> ; ni parpade
        detox	5	night every ; no <opioid> ; no gin ; no narcan ; no vodk ; no ~vodk ; nobody say ; nos is
        detox	5	nos twic ; och al ; och o ; octavo ; of chardonnay ; of em ; of fent ; of gin ; of oxy
        detox	5	of valium ; off what ; on <container> ; on fifteen ; on lik ; on roxi ; onc had ; one when
        detox	5	only <cannabis> ; opan ; or <count> ; or twelv ; organiz ; own arm ; oxy 0 ; papelit de
        detox	5	par desintoxic ; partn say ; pas tom ; pencil dot ; per ed ; perc a ; perc every
        detox	5	perfect wel ; person com ; pic <opioid> ; pil organiz ; pint + ; pour at ; pres <sedative>
        detox	5	pul off ; q 0 ; quart of ; que casi ; que noma ; rat no ; ref for ; relay ; respiracion
        detox	5	ron todo ; rousabl ; scen 0 ; script by ; sei al ; she swallow ; shiver und ; shot night
        detox	5	si pas ; sin que ; sinc <illness> ; six a ; slap ; slep ; smok meth ; snf ; snor funny
        detox	5	so bad ; sobredosific ; sold as ; son siet ; soon as ; spoon ; spoon on ; steady <amount>
        detox	5	steady enough ; steady so ; sunday the ; swat at ; swear its ; temblorin ; ten <pill>
        detox	5	tequil in ; thc ; the <sedative> ; the alto ; the bean ; the inpatient ; the iron
        detox	5	the maraca ; the methadon ; the reclin ; the som ; the thermo ; thought was ; thre winter
        detox	5	thru his ; tied down ; to <withdrawal> ; to beer ; to with ; told was ; tom demasi
        detox	5	tonight the ; turn <palecolor> ; twelv to ; twenty a ; two dos ; two seizur ; txt
        detox	5	una <needle> ; una jering ; vial aft ; vibrat ; ward clerk ; was suppos ; way over
        detox	5	week ear ; weird ; what was ; whos <home> ; whos hous ; wil <medicine> ; win 0
        detox	5	with doctor ; with ice ; wont <awake> ; wont <wait> ; y ~<fluid> ; year from ; yes a
        detox	5	yesterday n ; you ~detox ; zer <asleep> ; zer sleep ; ~0 ~i ; ~<alcohol> desd
        detox	5	~<bodypart> ; ~<container> ~<always> ; ~<hit> ; ~<seizure> <amount> ; ~<stop> ~<alcohol>
        detox	5	~<stop> ~<consume> ; ~<treatment> ; ~<withdrawal> 0 ; ~<withdrawal> <consume>
        detox	5	~<withdrawal> <hold> ; ~<withdrawal> <hospital> ; ~<withdrawal> ~management ; ~befor
        detox	5	~both ~<stop> ; ~both ~end ; ~by ; ~by ~the ; ~diari ; ~do ~the ; ~dts ; ~dts 0
        detox	5	~el ~trag ; ~fifth ~of ; ~grand ; ~grand ~mal ; ~he ; ~lif ; ~management ; ~nip
        detox	5	~on ~purpos ; ~part ; ~pued ni ; ~purpos ; ~quit ~drink ; ~reviv ; ~run ; ~safe ; ~sz
        detox	5	~sz <job> ; ~temblader ; ~the ~<shake> ; ~to ~end ; ~tri ~to ; ~w/d ~<seizure> ; ~whiskey
        detox	5	~withdrawal ~management ; ~xanax ; él tom
        detox	4	*barrierWork.0 ; *caller.0:historical ; *ciwa.0 ; *cows.0 ; *duration.0
        detox	4	*frequency.2:other_experiencer ; *losingSupply.0:negated ; *overdose.0:negated
        detox	4	*quantity.0:negated ; *relief.0:hypothetical ; *substance.0 ; *treatmentNeed.1
        detox	4	*wantsOff.0:historical ; + <go> ; + <needle> ; + <opioid> ; / <day> ; / d ; / dia
        detox	4	0 <amount> ; 0 barra ; 0 bourbon ; 0 cervez ; 0 diaphoretic ; 0 dos ; 0 en ; 0 hr ; 0 mds
        detox	4	0 odd ; 0 qd ; <afraid> <stop> ; <alcohol> 0 ; <alcohol> <clinician> ; <alcohol> <take>
        detox	4	<alcohol> away ; <alcohol> back ; <alcohol> hac ; <always> <crash> ; <always> a
        detox	4	<always> ten ; <amount> <always> ; <amount> <put> ; <amount> al ; <appointment> <alcohol>
        detox	4	<ask> <sober> ; <awake> <bodypart> ; <awake> <eat> ; <awake> <needle> ; <awake> <sick>
        detox	4	<bodypart> <alone> ; <bodypart> <color> ; <bodypart> <hold> ; <bodypart> <pain>
        detox	4	<bodypart> r ; <bodypart> wont ; <bodysound> in ; <buy> at ; <calm> <amount>
        detox	4	<cannabis> <think> ; <child> <treatment> ; <clinician> ~<alcohol> ; <cold> +
        detox	4	<cold> <bodypart> ; <cold> <sick> ; <cold> y ; <color> <night> ; <color> <opioid>
        detox	4	<consume> <always> ; <consume> <awake> ; <consume> <night> ; <consume> ten
        detox	4	<consume> what ; <container> at ; <container> back ; <container> between
        detox	4	<container> open ; <continue> <bodypart> ; <continue> <hit> ; <count> <night>
        detox	4	<crowd> land ; <crowd> near ; <day> <emergency> ; <day> <medicine> ; <day> it
        detox	4	<daytime> <fluid> ; <daytime> <night> ; <drive> <awake> ; <drug> + ; <eat> are
        detox	4	<emergency> <last> ; <emergency> <room> ; <emergency> at ; <emergency> la
        detox	4	<emergency> with ; <fall> <eat> ; <fluid> ; <fluid> <day> ; <fluid> <vermin>
        detox	4	<fluid> <water> ; <fluid> hast ; <friend> did ; <furniture> <remember>
        detox	4	<furniture> <start> ; <give> <confused> ; <give> <partner> ; <give> <sedative>
        detox	4	<go> <opioid> ; <go> togeth ; <go> ~<shake> ; <happy> unk ; <headface>
        detox	4	<headface> <bodysound> ; <headface> <drug> ; <headface> it ; <headface> when
        detox	4	<hear> <bodypart> ; <hold> <always> ; <home> resident ; <hospital> <appointment>
        detox	4	<hospital> <night> ; <hot> of ; <intoxicated> by ; <intoxicated> sinc ; <kin> <medicine>
        detox	4	<kin> <shake> ; <last> fue ; <law> on ; <limp> ; <medicine> <year> ; <medicine> from
        detox	4	<medicine> on ; <moment> <amount> ; <moment> <consume> ; <moment> <container>
        detox	4	<moment> <furniture> ; <moment> <happy> ; <money> with ; <need> <stimulant>
        detox	4	<needle> <needle> ; <needle> on ; <night> <chestheart> ; <night> desd ; <official> <law>
        detox	4	<opioid> <give> ; <opioid> <kill> ; <opioid> <start> ; <opioid> between ; <opioid> extract
        detox	4	<opioid> she ; <opioid> that ; <opioid> with ; <order> <stop> ; <outdoors> do
        detox	4	<palecolor> <fluid> ; <palecolor> <night> ; <pet> <opioid> ; <pet> <tired>
        detox	4	<phone> <alcohol> ; <phone> <hit> ; <pill> <consume> ; <pill> <furniture>
        detox	4	<pill> <illness> ; <pill> hac ; <play> <hot> ; <put> <alcohol> ; <put> <always>
        detox	4	<put> <unreal> ; <record> <opioid> ; <room> <water> ; <room> doesnt ; <say> <pill>
        detox	4	<say> <stimulant> ; <say> are ; <say> off ; <sedative> <outdoors> ; <sedative> <say>
        detox	4	<sedative> around ; <sedative> mayb ; <sedative> on ; <sedative> qd ; <see> <treatment>
        detox	4	<seizure> 0 ; <seizure> <night> ; <shake> <consume> ; <shake> <stop> ; <shake> him
        detox	4	<shame> me ; <sick> <moment> ; <sick> at ; <sick> to ; <soon> <bodypart> ; <start> for
        detox	4	<stiff> <headface> ; <stimulant> <money> ; <stimulant> <think> ; <stimulant> no
        detox	4	<stop> <container> ; <stop> <headface> ; <stop> until ; <stop> ~on ; <stranger> down
        detox	4	<take> 0 ; <take> <continue> ; <take> <stimulant> ; <take> about ; <think> ~<treatment>
        detox	4	<tired> <moment> ; <town> open ; <trade> <asleep> ; <treatment> <money> ; <water> down
        detox	4	<week> ear ; <withdrawal> 0 ; <withdrawal> <furniture> ; <withdrawal> <last>
        detox	4	<withdrawal> <night> ; <withdrawal> <say> ; <withdrawal> desd ; <withdrawal> right
        detox	4	a bucket ; a chevron ; a cho ; a desintoxic ; a nip ; a puls ; a regul ; a sack ; a thermo
        detox	4	a thirty ; abr los ; afternoon at ; agu y ; aint ; al <sedative> ; alarm i ; alcohol del
        detox	4	alvar ; ambulanc crew ; and bed ; and had ; answ the ; approx ; approx 0 ; as every ; asap
        detox	4	asient de ; at son ; ativan x ; avis que ; baby cry ; back <amount> ; bar <amount>
        detox	4	bar every ; bas play ; be <awake> ; becaus otherwis ; bed today ; been <sick> ; been sick
        detox	4	beer dai ; beer every ; beg me ; between <eat> ; bien feo ; blu <last> ; blu last ; bluish
        detox	4	bottl one ; bourbon night ; bp 0 ; brought my ; bud ; burnt foil ; but <night>
        detox	4	but <opioid> ; by ems ; by morn ; by wk ; cachet ; caguama tod ; can <remember>
        detox	4	can rememb ; can to ; cant <money> ; cant giv ; cap ; capful of ; captain ; carl rossi
        detox	4	charg <clinician> ; charg nurs ; cheek ; chevron <room> ; chew them ; christmas ago
        detox	4	circuit <play> ; circuit parti ; cok at ; color of ; complete ; con narcan ; confus and
        detox	4	consig en ; content unk ; costc ; couldnt <write> ; crack in ; cuant <wait> ; cuant tard
        detox	4	cup until ; d + ; d <clinician> ; d <consume> ; d <hospital> ; dai again ; dai per
        detox	4	day program ; day smok ; de alumini ; de caf ; de cristal ; de gallin ; de heroin
        detox	4	de rivotril ; de ~detox ; deni dai ; denny ; dependent on ; desd anti ; desd q ; detox or
        detox	4	detox spot ; detox work ; dia un ; diaria desd ; diarrhe ; discreet ; do an
        detox	4	doctor supervis ; doctor writ ; dog tramadol ; doing perc ; don chuy ; don pedr
        detox	4	dont <remember> ; dont rememb ; door say ; dop sinc ; down in ; drink about ; drink dai
        detox	4	drink night ; drink ten ; dtr in ; dtr say ; eap ; ed charg ; eight ten ; el aguardient
        detox	4	el doc ; elk ; entr una ; es <alcohol> ; esper el ; est <asleep> ; est azul ; everyday
        detox	4	extract <alcohol> ; extract shot ; f <sedative> ; f one ; f revers ; fentanil lo
        detox	4	fentanyl patch ; fentanyl smok ; fentanyl they ; fenty ; fev of ; figuero ; fin <day>
        detox	4	fin today ; fingernail are ; fingernail look ; finish with ; fireman ; fiv lit
        detox	4	flashlight ; flight and ; for $ ; for <year> ; for decad ; for print ; franzi
        detox	4	from <daytime> ; from stop ; fue una ; ful <eat> ; function <alcohol> ; function alcoholic
        detox	4	funny gray ; g every ; gag ; gallon ; get quiet ; get thi ; ghb q ; go mor ; go through
        detox	4	going lik ; gon a ; gon in ; grand mal ; grandson is ; h <day> ; hand him ; hasnt ~had
        detox	4	hast que ; hav <leave> ; hav win ; havent skip ; hay y ; he chew ; he couldnt ; he is
        detox	4	he ran ; he retir ; he swear ; heart going ; heavy <alcohol> ; held on ; her <asleep>
        detox	4	her <withdrawal> ; her anymor ; her chin ; her even ; her klonopin ; her sid ; heroin todo
        detox	4	hes <awake> ; hes <palecolor> ; hes awak ; his <headface> ; his back ; his sleev
        detox	4	hold cel ; hook ; hormiga que ; hospic rn ; hr sinc ; hrs no ; husb went ; hydro
        detox	4	hydromorphon ; i doubl ; i hard ; i haul ; i pinch ; i ran ; i ~put ; icu ; im <medicine>
        detox	4	im <shake> ; im prescrib ; in sweat ; in tonight ; insomni ; intern en ; internet <say>
        detox	4	inyect heroin ; is <emergency> ; is <fluid> ; is hook ; is overdos ; is rac ; is writ
        detox	4	isnt <happy> ; isnt real ; it fal ; jarab ; jur que ; just slid ; jv ; klonopin 0
        detox	4	kratom extract ; la <breath> ; la <headface> ; la <hospital> ; la barbil ; la recet
        detox	4	la respiracion ; la reviv ; labio mor ; last klonopin ; last whiskey ; lata ; le acaban
        detox	4	le ech ; lied to ; lik <always> ; lik <clean> ; lik every ; lip purpl ; lo consig
        detox	4	look gray ; m drink ; m fent ; m oxy ; main ; man con ; mds ; me <medicine> ; me <seizure>
        detox	4	me acab ; me brinc ; me convulsion ; me corren ; me one ; me recet ; me reviv ; me ~<need>
        detox	4	medic narcan ; minut or ; mis ~a ; moque ; mor y ; mordi la ; my <stranger> ; my signatur
        detox	4	my stomach ; my wat ; my ~<alcohol> ; n cant ; n he ; narcan sunday ; need two
        detox	4	needl next ; needl on ; negr ; nev <continue> ; ni <job> ; ni trabaj ; nieg ; night ago
        detox	4	nightstand ; no <asleep> ; no <insurance> ; no <vermin> ; no reconoc ; noch desd ; nod
        detox	4	nod off ; nois ; nonstop ; not lol ; noth he ; o diez ; ob ; octavo de ; od ing
        detox	4	of <alcohol> ; of <opioid> ; of roxi ; of smirnof ; of somebody ; off <cannabis>
        detox	4	off <phone> ; off gin ; off snap ; on <opioid> ; one <always> ; one every ; only tel
        detox	4	out ten ; outpatient only ; oxi ; pack a ; panz ; paramedic ; pastil ; pastil azul
        detox	4	pastilla hac ; peg un ; per pt ; person get ; pet a ; pharm ; pil from ; pis del ; plug
        detox	4	poison ; por gust ; porqu si ; port john ; pregnant on ; pric ; psych retir ; pt agreeabl
        detox	4	pt she ; pt tak ; puk and ; qd ; quit xanax ; quot ; ran dry ; rat y ; rattl ; recib hoy
        detox	4	refil it ; regular ; remind ; req detox ; respons to ; rid of ; roomat ; roper ; rossi
        detox	4	rough 0 ; routin ; rph ; rsvp ; run togeth ; saben que ; safest ; say so ; say yes
        detox	4	script in ; se <consume> ; se cuanta ; se mordi ; se trag ; sel half ; set <phone>
        detox	4	set phon ; seventy thre ; she <palecolor> ; she cold ; sinc a ; sinc covid ; slack ; slur
        detox	4	smirnof in ; snort fent ; son och ; start for ; station <container> ; station bottl
        detox	4	stop breath ; stop until ; stop ~on ; stretch it ; subirs ; substitut ; sun nit ; swallow
        detox	4	swallow the ; sweat lik ; sweat thru ; swor ; tak 0 ; tak over ; ten blu ; terribl
        detox	4	that lin ; the <color> ; the bailif ; the beagl ; the cap ; the color ; the cup
        detox	4	the eleven ; the firemen ; the knif ; the label ; the moment ; the mouth ; the plat
        detox	4	the purpl ; the routin ; the run ; the sheet ; the sweat ; the ~<sedative> ; then <shake>
        detox	4	thick ; third <day> ; thos 0 ; thread off ; tienen cama ; tim can ; tio ; tio no
        detox	4	to shout ; to your ; toilet ; tomandol ; too fast ; took way ; tramadol 0 ; tremor
        detox	4	twelv beer ; two milligram ; two spray ; u do ; ultim fue ; un octavo
        detox	4	una desintoxicacion ; una pastil ; una ~<shake> ; up about ; use cocain ; use regular
        detox	4	use ~every ; vodk and ; wak up ; want transf ; wasnt so ; wat down ; waxy ; wet coffe
        detox	4	what year ; whiskey ; whisky ; wil writ ; win all ; win sinc ; with <headface>
        detox	4	withdrawal from ; wont <medicine> ; wont answ ; wont refil ; would happen ; would he
        detox	4	writ it ; x <medicine> ; xanax in ; xanax ran ; y doc ; year 0 ; your <clinician>
        detox	4	your detox ; ~<child> <day> ; ~<cold> and ; ~<confused> ; ~<daytime> ; ~<go> ~dry
        detox	4	~<past> ~<stop> ; ~<seizure> ; ~<seizure> <stop> ; ~<seizure> ~<withdrawal>
        detox	4	~<shake> hast ; ~<sick> y ; ~<stop> ~my ; ~<take> ~<intoxicated> ; ~<tired> ; ~al
        detox	4	~botel ~diari ; ~both ; ~colleg ; ~de ; ~de ~tom ; ~dri ; ~dri ~out ; ~end ~my ; ~get
        detox	4	~his ~own ; ~if ; ~in ~colleg ; ~la ~<container> ; ~lat ~<kin> ; ~mano ; ~my ; ~off ~the
        detox	4	~opi ; ~orient ; ~peg ; ~ten ; ~the ~shak ; ~to ~<die> ; ~to ~die ; ~yawn
        detox	3	*barrierMoney.0 ; *drinks.1:other_experiencer ; *hallucination.1:historical ; *mandate.1
        detox	3	*outpatientDuring.0 ; *quitting.0:hypothetical ; *rhythm.0 ; *substance.1:negated
        detox	3	+ <alcohol> ; + fent ; + medicar ; + straw ; / <opioid> ; / ~<alcohol> ; 0 <clothes>
        detox	3	0 <put> ; 0 <sober> ; 0 btl ; 0 bud ; 0 bundl ; 0 cerveza ; 0 detox ; 0 dolar ; 0 est
        detox	3	0 fent ; 0 i ; 0 ml ; 0 overnight ; 0 pt ; 0 seg ; 0 tied ; 0 win ; <alcohol> <container>
        detox	3	<alcohol> <happy> ; <alcohol> <past> ; <alcohol> an ; <alcohol> i ; <alcohol> in
        detox	3	<alcohol> sin ; <always> <consume> ; <always> <night> ; <always> <rarely> ; <always> de
        detox	3	<always> hast ; <always> onc ; <amount> / ; <amount> de ; <amount> my ; <angry> <headface>
        detox	3	<appointment> <clothes> ; <appointment> <headface> ; <appointment> <past>
        detox	3	<ask> <furniture> ; <asleep> from ; <awake> <angry> ; <awake> <breath>
        detox	3	<awake> <headface> ; <awake> <water> ; <awake> tien ; <blood> <medicine>
        detox	3	<bodypart> <alcohol> ; <bodypart> <build> ; <bodypart> <calm> ; <bodypart> <opening>
        detox	3	<bodypart> do ; <bodypart> moradito ; <bodysound> <happy> ; <bodysound> bien
        detox	3	<bodysound> when ; <breath> <clinician> ; <cannabis> <week> ; <cannabis> the
        detox	3	<chestheart> <go> ; <chestheart> bien ; <chestheart> hard ; <child> hic
        detox	3	<clinician> about ; <clinician> lo ; <clothes> he ; <cold> and ; <cold> cant
        detox	3	<colleague> se ; <color> <hold> ; <color> lik ; <confused> <think>
        detox	3	<confused> <withdrawal> ; <confused> and ; <confused> to ; <consume> <moment>
        detox	3	<consume> <soon> ; <consume> <town> ; <consume> hard ; <consume> i ; <consume> un
        detox	3	<consume> was ; <container> <church> ; <container> <daytime> ; <container> <night>
        detox	3	<container> <partner> ; <container> <past> ; <container> <sedative> ; <container> lik
        detox	3	<count> <palecolor> ; <count> <sedative> ; <count> a ; <count> wrong ; <crowd> <room>
        detox	3	<crowd> off ; <day> <cold> ; <day> <illness> ; <day> <night> ; <day> <pain>
        detox	3	<day> <seizure> ; <day> <shake> ; <day> back ; <day> long ; <day> ~<hospital>
        detox	3	<daytime> <alcohol> ; <daytime> <ask> ; <daytime> <bodypart> ; <daytime> <room>
        detox	3	<daytime> he ; <drive> con ; <drive> his ; <drive> who ; <eat> has ; <eat> servic
        detox	3	<eat> them ; <eat> up ; <emergency> <clinician> ; <emergency> <give> ; <emergency> in
        detox	3	<emergency> right ; <emergency> ya ; <fall> <fluid> ; <fall> lik ; <fall> over
        detox	3	<feel> <count> ; <feel> <intoxicated> ; <feel> <moment> ; <feel> alright ; <feel> great
        detox	3	<fire> wax ; <fluid> <bodysound> ; <fluid> <drug> ; <fluid> <hear> ; <fluid> y
        detox	3	<friend> its ; <furniture> <alcohol> ; <furniture> <pain> ; <furniture> than
        detox	3	<give> <wait> ; <go> <container> ; <go> <sedative> ; <go> <treatment> ; <go> arre
        detox	3	<go> when ; <happy> thi ; <headface> <key> ; <headface> <room> ; <headface> <shake>
        detox	3	<headface> and ; <headface> buz ; <headface> de ; <headface> twic ; <hear> <pill>
        detox	3	<hold> <headface> ; <home> sam ; <hospital> <stimulant> ; <insurance> <opioid>
        detox	3	<key> <bodypart> ; <kill> control ; <kin> <stop> ; <kin> ta ; <kin> tuv ; <last> <drug>
        detox	3	<last> <shake> ; <last> noc ; <last> ~<clean> ; <leave> <law> ; <leave> en
        detox	3	<limp> <amount> ; <lock> them ; <medicine> <chestheart> ; <medicine> in ; <medicine> it
        detox	3	<moment> <fluid> ; <moment> <opioid> ; <moment> just ; <moment> me ; <moment> x
        detox	3	<money> <give> ; <money> en ; <need> <opioid> ; <need> down ; <need> medical ; <need> not
        detox	3	<needle> + ; <needle> <always> ; <night> <always> ; <night> <pill> ; <night> <stimulant>
        detox	3	<night> whil ; <night> without ; <official> <headface> ; <opening> 0 ; <opioid> 0
        detox	3	<opioid> <child> ; <opioid> <leave> ; <opioid> <opioid> ; <opioid> <soon> ; <opioid> and
        detox	3	<opioid> nev ; <opioid> ten ; <opioid> y ; <outdoors> <fluid> ; <outdoors> <sedative>
        detox	3	<palecolor> bare ; <partner> <seizure> ; <partner> hasnt ; <partner> ~<withdrawal>
        detox	3	<past> <fall> ; <past> <fluid> ; <past> ~w/d ; <pet> <headface> ; <pet> <room>
        detox	3	<pet> wont ; <phone> <sedative> ; <phone> mi ; <phone> ni ; <pill> 0 ; <pill> <go>
        detox	3	<play> los ; <promise> its ; <put> com ; <put> mal ; <put> su ; <room> <daytime>
        detox	3	<room> <official> ; <room> se ; <say> <fluid> ; <school> <crowd> ; <sedative> <colleague>
        detox	3	<sedative> <give> ; <sedative> <shake> ; <sedative> par ; <sedative> sat ; <sedative> ten
        detox	3	<sedative> to ; <sedative> too ; <see> <fire> ; <seizure> ; <seizure> <town>
        detox	3	<seizure> hac ; <shake> <continue> ; <shake> hast ; <shake> las ; <shake> que
        detox	3	<sick> <amount> ; <sick> <fluid> ; <sick> on ; <sober> <home> ; <sober> con
        detox	3	<soon> <headface> ; <start> <sedative> ; <stiff> on ; <stimulant> /
        detox	3	<stimulant> <clinician> ; <stimulant> <drive> ; <stimulant> and ; <stimulant> con
        detox	3	<stimulant> ~<alcohol> ; <stop> <give> ; <stop> when ; <stranger> <headface>
        detox	3	<stranger> <see> ; <take> <awake> ; <take> <cold> ; <take> <fluid> ; <take> <vermin>
        detox	3	<take> ~<treatment> ; <think> <alcohol> ; <think> <home> ; <think> <stimulant>
        detox	3	<trade> <container> ; <treatment> <ask> ; <treatment> <order> ; <treatment> <write>
        detox	3	<treatment> even ; <treatment> for ; <treatment> in ; <treatment> near ; <treatment> o
        detox	3	<treatment> only ; <treatment> p ; <vermin> <see> ; <vermin> que ; <wait> down
        detox	3	<water> <clothes> ; <week> <clinician> ; <week> <week> ; <week> organiz
        detox	3	<withdrawal> <day> ; <withdrawal> <friend> ; <withdrawal> <record> ; <withdrawal> <sober>
        detox	3	<withdrawal> <town> ; <write> ~<sedative> ; @ rest ; a <amount> ; a <stimulant> ; a day
        detox	3	a drain ; a dud ; a fistful ; a grap ; a half ; a handful ; a lun ; a normal ; a nut
        detox	3	a poquit ; a pres ; a straw ; a terribl ; a watch ; abstinenci de ; activ ; addict to
        detox	3	admit <always> ; admit dai ; adult lif ; aft he ; aft her ; agar ; ago i ; ago say ; aguj
        detox	3	ahor la ; ahor son ; ahorit tom ; al <day> ; al <opioid> ; al dia ; al fentanil ; al suel
        detox	3	alumini quem ; am seventy ; ambien 0 ; ambulatory ; an anesthesiologist ; and <shake>
        detox	3	and <sick> ; and arre ; and dos ; and end ; and open ; anesthesiologist ; ano convulsion
        detox	3	any <appointment> ; any detox ; any opening ; arre ; as <day> ; asient ; ask question
        detox	3	ask she ; asleep i ; at dawn ; at prep ; at urgent ; ayuden ; ban ; bare <breath>
        detox	3	bare breath ; be bor ; be seen ; becaus without ; bed than ; bedtim ; been <shake>
        detox	3	been quiet ; beer 0 ; beer now ; beer sinc ; befor sup ; bent ; bien <withdrawal>
        detox	3	bien malil ; bit through ; blanket that ; blu all ; blu lik ; blu off ; bon ach ; book 0
        detox	3	both end ; bottl between ; boy seven ; breath ; bucket ; bud light ; build ; bundl a
        detox	3	busquen ; buy methadon ; by eight ; by him ; c section ; cabinet lik ; caguam ; calambr
        detox	3	can read ; can sign ; candl wax ; cant <continue> ; cant keep ; cant pay ; cant rous
        detox	3	carton de ; ceniz ; cervez ; cesare ; chat with ; cheap ; cheerful ; cheerful about ; chew
        detox	3	cho in ; christmas ; cirugi ; ciw 0 ; clear out ; clock in ; clr <job> ; cm ask
        detox	3	co <drive> ; cocain and ; cold show ; colour of ; combin ; combination ; compr por
        detox	3	con <caretaking> ; con <emergency> ; con clonazepam ; con codein ; confundi ; consig
        detox	3	convert with ; convulsion en ; convulsion hac ; corren ; count 0 ; county so ; cowork 0
        detox	3	crow ; d 0 ; d <last> ; d of ; d resi ; dai heroin ; day cam ; day cant ; day from
        detox	3	day just ; day long ; day now ; day plac ; day sinc ; day stay ; de <breath> ; de <fluid>
        detox	3	de <needle> ; de <seizure> ; de bacardi ; de cuart ; de sei ; de ver ; de vodk
        detox	3	dead broth ; death in ; del <stimulant> ; del cristal ; del pie ; demasi ; desd que
        detox	3	desintoxicacion con ; despiert tien ; detox asap ; detox at ; detox bed ; devic ; diazepam
        detox	3	didnt <hit> ; didnt so ; dieron ~convulsion ; diez al ; dij 0 ; dio una ; direct <drive>
        detox	3	disorient to ; do bar ; do iop ; do me ; doesnt even ; doing compression ; dont drink
        detox	3	dos every ; dos globo ; doubl and ; down her ; down slow ; drink i ; drool on ; drop in
        detox	3	drop lik ; dur <day> ; dur dia ; dur la ; dusky ; each month ; ear q ; ech espum ; ech su
        detox	3	ed ; el <furniture> ; el <opioid> ; el <room> ; el cel ; el juez ; el peric ; el prim
        detox	3	el rivotril ; electric ; em <past> ; empti ; empty by ; endors si ; enviud hac ; equip
        detox	3	er <give> ; er with ; es q ; esa vez ; escur ; est <color> ; est <hot> ; est calor
        detox	3	est com ; est sobredosific ; etizolam ; etoh x ; every four ; everyth is ; existen
        detox	3	expedient ; eye half ; eye wont ; f accidental ; f tramadol ; falt me ; feel alright
        detox	3	feel floaty ; feel great ; feel normal ; feel perfect ; fellow in ; fentanyl every ; feo
        detox	3	few hour ; fiest le ; fingernail hav ; fiv i ; flask in ; foil + ; fold over
        detox	3	for <cannabis> ; for has ; for that ; forty minut ; found <kin> ; found somebody
        detox	3	fourteen beer ; fri y ; friend i ; from <cannabis> ; from lunch ; fue <opioid> ; fum diari
        detox	3	function ; gap ; get warm ; gf <go> ; gf he ; gf on ; ghb around ; gin dai ; ging
        detox	3	ging ale ; goin ; goin on ; gon by ; grap popsicl ; guar ; h <past> ; h sinc ; hac medi
        detox	3	had <alcohol> ; had <stop> ; half gram ; half open ; hand ; handl <always> ; handl every
        detox	3	hard as ; hart ; has used ; hav <alcohol> ; hav narcan ; hay <day> ; hay <furniture>
        """
}
