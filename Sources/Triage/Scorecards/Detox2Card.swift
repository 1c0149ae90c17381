extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	5	at sup ; ativan x ; ayuden a ; band in ; bartend 0 ; bathroom ; botella ; bottl and
        detox	5	bourbon to ; box of ; brandy in ; bras <play> ; bras band ; buy bar ; by hour
        detox	5	can <remember> ; can rememb ; cant sign ; cant typ ; carl ; chevron ; clock x ; clos his
        detox	5	coffe pot ; cold turkey ; compr en ; convulsion in ; cow 0 ; crack sinc ; crush oxy
        detox	5	d <hospital> ; d smok ; d/c at ; day ask ; day back ; de <hit> ; de <stimulant>
        detox	5	de alumini ; de golp ; de president ; dem ; dependent on ; despaci y ; detox but
        detox	5	detox myself ; detox peopl ; detox placement ; detox tak ; detox tonight
        detox	5	dieron convulsion ; direct <go> ; direct transf ; dop every ; drank the ; drink lean
        detox	5	drink ten ; dry 0 ; dtr say ; each and ; ear <always> ; ear <medicine> ; ear every
        detox	5	ear refil ; ech el ; ed charg ; ed rn ; eight or ; el aguardient ; el dobl ; em off
        detox	5	empti a ; encontr la ; estoy <consume> ; etoh ciw ; ever <day> ; ever day ; every nit
        detox	5	every two ; fent qd ; fentanyl patch ; fingernail ; fingertip ; first <alcohol> ; floaty
        detox	5	flojit ; for ear ; forgot and ; frasc ; frasc de ; from <stop> ; from noon ; fue ayer
        detox	5	g <day> ; g a ; gabapentin ; gargl ; girlfriend took ; git ; gon kil ; gray ; gut cramp
        detox	5	h round ; habi <consume> ; habl com ; hacen <treatment> ; hacen desintoxicacion
        detox	5	had <opioid> ; hav gon ; havent <asleep> ; havent slept ; he <seizure> ; he fil ; he swear
        detox	5	heart going ; heroin dai ; heroin desd ; heroin the ; hes snor ; hip fx ; his <headface>
        detox	5	hormiga en ; hous ask ; hr sinc ; hrs sinc ; i overdos ; i pour ; i swallow ; ice down
        detox	5	icu with ; im <emergency> ; im <medicine> ; im due ; in lobby ; in ~0 ; int his
        detox	5	is <fluid> ; it away ; its beer ; iv ; jarab ; just star ; just took ; keep wak ; keep wat
        detox	5	la <emergency> ; la <fluid> ; la bab ; las medicina ; lash ; lat i ; laton ; le ech ; lint
        detox	5	lip purpl ; lit ; lit of ; los tien ; m <alcohol> ; mannequin ; mds ; me ayuden
        detox	5	me corren ; meth and ; methadon tak ; mordi la ; morn he ; morn i ; most peopl
        detox	5	my <official> ; my bon ; nail went ; narcan him ; nariz y ; needl stil ; neighbor say
        detox	5	nev <goodbye> ; ni <headface> ; ni <job> ; ni parpade ; ni trabaj ; no <opioid> ; no gin
        detox	5	no narcan ; no reconoc ; no vodk ; no ~vodk ; nobody say ; nois ; nos is ; nos twic
        detox	5	och al ; octavo ; of chardonnay ; of em ; of fent ; of gin ; of oxy ; of valium ; off what
        detox	5	on <container> ; on <room> ; on fifteen ; on lean ; on lik ; on roxi ; one <always>
        detox	5	one every ; one when ; only <cannabis> ; opan ; or <count> ; or twelv ; organiz ; own arm
        detox	5	oxy 0 ; par desintoxic ; partn say ; pas tom ; per ed ; perc a ; perc every ; pet a
        detox	5	pic <opioid> ; pint + ; pres <sedative> ; pul off ; q 0 ; que casi ; que compr ; que noma
        detox	5	quit tim ; quit xanax ; rat no ; recib hoy ; ref for ; regul <consume> ; respiracion
        detox	5	restoril ; rid of ; right up ; ron todo ; rousabl ; sat nt ; scen 0 ; script by ; se muev
        detox	5	sei al ; shak puk ; she swallow ; shiver und ; shot night ; si no ; si pas ; sin que
        detox	5	sinc <illness> ; six a ; slap ; slep ; slid off ; snf ; snor funny ; so bad ; sobredosific
        detox	5	sold as ; son siet ; soon as ; spoon ; spoon on ; steady <amount> ; steady enough
        detox	5	steady so ; stop ~on ; su <alcohol> ; sunday the ; swat at ; swear its ; sweat thru
        detox	5	temblorin ; ten second ; tequil in ; thc ; the alto ; the bean ; the inpatient
        detox	5	the maraca ; the reclin ; the sweat ; the thermo ; thought was ; thre winter ; thru his
        detox	5	tied down ; to <breath> ; to <withdrawal> ; to with ; told was ; tonight the ; truck @
        detox	5	turn <palecolor> ; twelv to ; twenty a ; two dos ; two seizur ; txt ; una <needle>
        detox	5	una jering ; una moradita ; use ~every ; usted <treatment> ; ve <vermin> ; vial aft
        detox	5	vibrat ; want cash ; ward clerk ; was suppos ; week ear ; weird ; what was ; whos <home>
        detox	5	whos hous ; wil <medicine> ; win 0 ; with <clinician> ; with <cold> ; with doctor
        detox	5	wont <awake> ; wont <wait> ; y doc ; y ~<fluid> ; yes a ; yestrday ; you ~detox
        detox	5	zer <asleep> ; zer sleep ; ~<alcohol> desd ; ~<awake> ; ~<bodypart> ; ~<hit>
        detox	5	~<stop> ~<sedative> ; ~<treatment> ; ~<withdrawal> 0 ; ~<withdrawal> <consume>
        detox	5	~<withdrawal> <hospital> ; ~<withdrawal> ~management ; ~befor ; ~by ; ~by ~the
        detox	5	~de ~<alcohol> ; ~diari ; ~do ~the ; ~dts ; ~dts 0 ; ~el ~trag ; ~fifth ~of ; ~grand
        detox	5	~grand ~mal ; ~if ; ~lif ; ~management ; ~nip ; ~on ~purpos ; ~part ; ~pued ni ; ~purpos
        detox	5	~quit ~drink ; ~reviv ; ~sz ; ~sz <job> ; ~temblader ; ~the ~<shake> ; ~to ~end ; ~tri ~to
        detox	5	~w/d ~<seizure> ; ~withdrawal ~management ; ~xanax ; ~yawn
        detox	4	*barrierMoney.0 ; *caller.0:historical ; *cows.0 ; *duration.0
        detox	4	*frequency.2:other_experiencer ; *losingSupply.0:negated ; *overdose.0:negated
        detox	4	*quantity.0:negated ; *relief.0:hypothetical ; *substance.0 ; *treatmentNeed.1
        detox	4	*wantsOff.0:historical ; *wantsOff.0:hypothetical ; + <go> ; + <needle> ; / <day> ; / d
        detox	4	0 <clothes> ; 0 diaphoretic ; 0 dos ; 0 hr ; 0 odd ; 0 overnight ; 0 post ; 0 qd
        detox	4	<afraid> <stop> ; <alcohol> <clinician> ; <alcohol> <take> ; <alcohol> away
        detox	4	<alcohol> hac ; <always> <crash> ; <always> a ; <amount> <always> ; <amount> <put>
        detox	4	<amount> al ; <amount> big ; <amount> my ; <amount> open ; <angry> <headface>
        detox	4	<appointment> <alcohol> ; <ask> <sober> ; <awake> <angry> ; <awake> <bodypart>
        detox	4	<awake> <eat> ; <awake> <needle> ; <awake> <sick> ; <bodypart> <color> ; <bodypart> <pain>
        detox	4	<bodypart> <stop> ; <bodypart> r ; <bodypart> wont ; <bodysound> ; <bodysound> in
        detox	4	<buy> <continue> ; <buy> at ; <cannabis> <think> ; <child> och ; <clinician> <blood>
        detox	4	<clinician> about ; <cold> + ; <cold> <sick> ; <cold> y ; <color> <night>
        detox	4	<color> <opioid> ; <confused> <think> ; <confused> to ; <consume> <alcohol>
        detox	4	<consume> <always> ; <consume> <awake> ; <consume> <night> ; <consume> un ; <consume> what
        detox	4	<container> <furniture> ; <container> back ; <container> between ; <container> until
        detox	4	<continue> <hit> ; <count> <night> ; <crowd> land ; <crowd> near ; <day> <emergency>
        detox	4	<day> <seizure> ; <daytime> <fluid> ; <daytime> <night> ; <daytime> <seizure>
        detox	4	<daytime> <stop> ; <drive> <awake> ; <drive> <container> ; <drug> + ; <eat> are
        detox	4	<emergency> <clinician> ; <emergency> <last> ; <emergency> at ; <emergency> la
        detox	4	<fall> <eat> ; <fall> <palecolor> ; <fire> wax ; <fluid> <hear> ; <fluid> <vermin>
        detox	4	<friend> 0 ; <friend> did ; <furniture> <alcohol> ; <furniture> <start> ; <furniture> de
        detox	4	<give> <confused> ; <give> <partner> ; <go> <container> ; <go> ~<shake> ; <happy> unk
        detox	4	<headface> ; <headface> when ; <hear> <needle> ; <hit> <give> ; <hold> <always>
        detox	4	<hold> <headface> ; <hospital> <always> ; <hospital> <appointment> ; <hospital> <night>
        detox	4	<hospital> <stimulant> ; <hot> of ; <intoxicated> by ; <intoxicated> sinc ; <kill> control
        detox	4	<kin> <medicine> ; <kin> <shake> ; <last> fue ; <leave> <law> ; <limp> ; <lock> <fluid>
        detox	4	<medicine> <bodypart> ; <medicine> <hospital> ; <medicine> from ; <medicine> it
        detox	4	<moment> <consume> ; <moment> <container> ; <money> with ; <need> <opioid>
        detox	4	<need> <stimulant> ; <needle> <needle> ; <needle> on ; <night> <pill> ; <night> desd
        detox	4	<official> <law> ; <opioid> 0 ; <opioid> <kill> ; <opioid> <start> ; <opioid> de
        detox	4	<opioid> extract ; <opioid> lo ; <opioid> she ; <opioid> that ; <opioid> up
        detox	4	<opioid> with ; <outdoors> do ; <palecolor> <fluid> ; <palecolor> <night>
        detox	4	<palecolor> hes ; <pet> <tired> ; <pill> <consume> ; <pill> <furniture> ; <pill> <go>
        detox	4	<pill> <illness> ; <pill> <night> ; <pill> <soon> ; <pill> hac ; <play> <hot>
        detox	4	<put> <unreal> ; <record> <opioid> ; <room> <container> ; <room> doesnt ; <say> are
        detox	4	<say> off ; <say> tien ; <sedative> <outdoors> ; <sedative> <partner> ; <sedative> around
        detox	4	<sedative> mayb ; <sedative> on ; <sedative> qd ; <seizure> <night> ; <seizure> <town>
        detox	4	<seizure> from ; <shake> <consume> ; <shake> <give> ; <shake> him ; <shame> me
        detox	4	<sick> <amount> ; <sick> to ; <soon> <headface> ; <start> for ; <stiff> <headface>
        detox	4	<stimulant> <play> ; <stimulant> <think> ; <stop> <container> ; <stop> until
        detox	4	<stranger> down ; <take> <cold> ; <take> <continue> ; <take> <stimulant> ; <take> about
        detox	4	<think> ~<treatment> ; <tired> <moment> ; <town> open ; <trade> <alcohol> ; <trade> not
        detox	4	<treatment> <treatment> ; <treatment> at ; <water> down ; <week> ear ; <withdrawal> 0
        detox	4	<withdrawal> <furniture> ; <withdrawal> <last> ; <withdrawal> <night> ; <withdrawal> <say>
        detox	4	<write> dot ; <year> from ; a bucket ; a chevron ; a cho ; a desintoxic ; a gurgl ; a nip
        detox	4	a puls ; a regul ; a straw ; a thermo ; a thirty ; afternoon at ; agu y ; aint
        detox	4	al <sedative> ; alarm i ; alcohol del ; alvar ; ambien 0 ; ambulanc crew ; and bed
        detox	4	approx ; approx 0 ; as every ; asap ; at sheet ; at son ; ativan ; avis que ; baby cry
        detox	4	back <amount> ; bar <amount> ; bar every ; bas play ; be <awake> ; becaus otherwis
        detox	4	bed today ; been <sick> ; been sick ; beer dai ; beer every ; beg me ; between <eat>
        detox	4	bien feo ; blu <last> ; blu hes ; blu last ; bluish ; both end ; bottl one ; bourbon night
        detox	4	bp 0 ; brought my ; bud ; burnt foil ; but <night> ; but <opioid> ; by ems ; by morn
        detox	4	by wk ; caguam ; caguama tod ; can to ; candl wax ; cant <money> ; cant giv ; cant rous
        detox	4	cap ; captain ; carl rossi ; charg <clinician> ; charg nurs ; cheap ; cheerful about
        detox	4	chevron <room> ; chew them ; chew up ; circuit <play> ; circuit parti ; color of
        detox	4	combination ; complete ; con narcan ; confus and ; consig en ; content unk ; costc
        detox	4	couldnt <write> ; crack in ; cuant <wait> ; cuant tard ; cup until ; d + ; d <clinician>
        detox	4	dai again ; dai per ; day program ; day smok ; de cristal ; de gallin ; de heroin
        detox	4	de rivotril ; de ~detox ; del <stimulant> ; delirium ; deni dai ; denny ; desd anti
        detox	4	desd q ; detox bed ; detox or ; detox spot ; detox work ; dia un ; diaria desd ; diarrhe
        detox	4	dieron ~convulsion ; disorient to ; doc todo ; doctor writ ; dog tramadol ; doing perc
        detox	4	don pedr ; dont <remember> ; dont rememb ; door say ; dop sinc ; down <continue> ; down in
        detox	4	drain ; drench ; drink dai ; drink night ; dtr in ; eap ; ech ; ech espum ; eight ten
        detox	4	el <opioid> ; el doc ; el espray ; elk ; em <past> ; empap ; entr una ; er ; es <alcohol>
        detox	4	esper el ; espray ; est azul ; every month ; every ten ; everyday ; extract <alcohol>
        detox	4	extract shot ; f one ; f revers ; fentanil lo ; fentanyl smok ; fentanyl they ; fenty
        detox	4	fev of ; figuero ; fingernail are ; fingernail hav ; fingernail look ; finish with
        detox	4	fireman ; fiv lit ; flashlight ; flask of ; flight and ; for $ ; for <year> ; for decad
        detox	4	for print ; franzi ; from <daytime> ; from <pain> ; from pain ; from stop
        detox	4	function <alcohol> ; function alcoholic ; funny gray ; g sinc ; gallin ; gallon
        detox	4	get quiet ; get thi ; ghb q ; go mor ; go through ; going lik ; gon a ; gon in ; gram
        detox	4	grand mal ; grandson is ; gurgl nois ; h <day> ; hand him ; har ; hasnt ~had ; hast que
        detox	4	hav <leave> ; hav detox ; havent skip ; hay <furniture> ; hay y ; he chew ; he couldnt
        detox	4	he is ; heavy <alcohol> ; held on ; her <asleep> ; her <withdrawal> ; her anymor
        detox	4	her chin ; her even ; her sid ; heroin todo ; hes <awake> ; hes <palecolor> ; hes awak
        detox	4	his back ; his sleev ; hook ; hormiga que ; hosp overnight ; hospic rn ; hr 0 ; hrs no
        detox	4	husb went ; hydro ; hydromorphon ; i <emergency> ; i doubl ; i hard ; i haul ; i pinch
        detox	4	i ran ; i ~put ; icu ; im <shake> ; in sweat ; in tonight ; insomni ; intern en
        detox	4	internet <say> ; inyect heroin ; is get ; is hook ; is writ ; isnt <happy> ; isnt real
        detox	4	it fal ; jv ; jv <play> ; keep forget ; kratom extract ; la <breath> ; la <headface>
        detox	4	la <hospital> ; la recet ; la respiracion ; labio mor ; las <bodypart> ; las m ; las una
        detox	4	last bottl ; last klonopin ; last whiskey ; lata ; le acaban ; le dieron ; le estan
        detox	4	let himself ; lied to ; lik <always> ; lik <clean> ; lik every ; lo consig ; m drink
        detox	4	m fent ; m oxy ; m ~w/d ; main ; man con ; me <medicine> ; me <seizure> ; me acaban
        detox	4	me brinc ; me convulsion ; me one ; me recet ; me reviv ; me ~<need> ; medic narcan
        detox	4	minut or ; moque ; mor becaus ; mor y ; my <stranger> ; my finger ; my stomach ; my wat
        detox	4	my ~<alcohol> ; n cant ; n hes ; naloxon x ; narcan sunday ; need two ; needl next
        detox	4	needl on ; negr ; nev <continue> ; night ago ; night every ; no <asleep> ; no <insurance>
        detox	4	no <vermin> ; noch desd ; nod ; nod off ; nonstop ; nos lik ; not lol ; noth he ; ob
        detox	4	och o ; octavo de ; od ing ; of <alcohol> ; of <opioid> ; of narcan ; of roxi ; of smirnof
        detox	4	of somebody ; off <cannabis> ; off <phone> ; off gin ; off snap ; on <opioid> ; only tel
        detox	4	out ten ; outpatient only ; oxi ; oxycontin ; pack a ; panz ; paramedic used ; pastil
        detox	4	pastil azul ; pastilla ; peg un ; pencil dot ; per <friend> ; per pt ; perc 0
        detox	4	perfect wel ; person get ; pharm ; pic heroin ; pil from ; pis del ; poison
        detox	4	poison control ; por gust ; porqu si ; port john ; pour at ; pregnant on ; pric
        detox	4	program residencial ; psych retir ; pt <awake> ; pt agreeabl ; pt awak ; pt she ; pt tak
        detox	4	puk and ; q mo ; qd ; quart of ; que cas ; quot ; ran dry ; rat y ; red bottl ; refil it
        detox	4	regular ; req detox ; respons to ; roomat ; rossi ; rough 0 ; routin ; rph ; run togeth
        detox	4	saben que ; safest ; sam as ; say so ; say yes ; script in ; se <consume> ; se cuanta
        detox	4	se mordi ; sel half ; set <phone> ; set phon ; seventy thre ; she <palecolor> ; she cold
        detox	4	shut 0 ; sinc a ; sinc covid ; singl night ; sip ; slack ; slow with ; slur ; smok meth
        detox	4	snort fent ; son och ; start for ; station <container> ; station bottl ; stop until
        detox	4	stretch it ; suboxon strip ; substitut ; sud ; sun nit ; swallow ; swallow the ; sweat lik
        detox	4	swor ; tablet ; tak 0 ; tak over ; terapi ; terribl ; that lin ; the <sedative>
        detox	4	the bailif ; the beagl ; the cap ; the chil ; the color ; the cup ; the eleven
        detox	4	the firemen ; the iron ; the knif ; the label ; the moment ; the mouth ; the paramedic
        detox	4	the plat ; the purpl ; the routin ; the run ; the sheet ; the som ; the ~<sedative>
        detox	4	then <shake> ; third <day> ; thos 0 ; thread off ; tienen cama ; tim can ; tio ; tio no
        detox	4	to beer ; to shout ; to your ; tom demasi ; tomandol ; too fast ; took way ; tramadol 0
        detox	4	tremor ; twelv beer ; two milligram ; two narcan ; two shirt ; two spray ; u do
        detox	4	ultim fue ; un octavo ; una desintoxicacion ; una ~<shake> ; up about ; use cocain
        detox	4	use regular ; using fentanyl ; vodk and ; wak up ; want transf ; wat down ; waxy
        detox	4	wet coffe ; whiskey ; whisky ; wil writ ; win all ; win sinc ; with <headface> ; with ice
        detox	4	withdrawal from ; without my ; wont <medicine> ; wont answ ; wont refil ; would happen
        detox	4	would he ; writ it ; x <medicine> ; xanax in ; y <stimulant> ; y ~sud ; year 0
        detox	4	your <clinician> ; your detox ; ~0 ~i ; ~<alcohol> ~w/d ; ~<child> <day> ; ~<cold> and
        detox	4	~<confused> ; ~<daytime> ; ~<go> ~dry ; ~<seizure> ; ~<seizure> in ; ~<shake> hast
        detox	4	~<sick> y ; ~<stop> ~my ; ~al ; ~al ~<give> ; ~al ~dej ; ~botel ~diari ; ~both ; ~chil
        detox	4	~chiv ; ~colleg ; ~de ; ~de ~tom ; ~dri ; ~dri ~out ; ~end ~my ; ~etoh ~w/d ; ~he
        detox	4	~his ~own ; ~in ~colleg ; ~la ~<container> ; ~lat ~<kin> ; ~mano ; ~my ; ~opi ; ~run
        detox	4	~safe ; ~ten ; ~the ~shak ; ~to ~<die> ; ~to ~die ; ~w/d ~seizur ; ~whiskey
        detox	3	*barrierWork.0 ; *ciwa.0 ; *confusion.0 ; *drinks.1:other_experiencer
        detox	3	*hallucination.1:historical ; *mandate.1 ; *outpatientDuring.0 ; *quitting.0:hypothetical
        detox	3	*rhythm.0 ; *substance.1:negated ; *unaided.0:hypothetical ; + <alcohol> ; + <opioid>
        detox	3	+ fent ; + medicar ; + straw ; / <opioid> ; / ~<alcohol> ; 0 <amount> ; 0 <put>
        detox	3	0 <sober> ; 0 btl ; 0 bud ; 0 cervez ; 0 detox ; 0 dolar ; 0 en ; 0 est ; 0 fent ; 0 i
        detox	3	0 narcan ; 0 pt ; 0 tied ; 0 win ; <alcohol> <give> ; <alcohol> <happy> ; <alcohol> <past>
        detox	3	<alcohol> <unreal> ; <alcohol> an ; <alcohol> i ; <alcohol> in ; <alcohol> sin
        detox	3	<always> <consume> ; <always> <night> ; <always> <rarely> ; <always> de ; <always> hast
        detox	3	<always> onc ; <amount> / ; <appointment> <clothes> ; <ask> <furniture> ; <asleep> <take>
        detox	3	<asleep> from ; <awake> <breath> ; <awake> <water> ; <awake> tien ; <bodypart> <alcohol>
        detox	3	<bodypart> <alone> ; <bodypart> <palecolor> ; <bodypart> and ; <bodypart> are
        detox	3	<bodysound> <happy> ; <bodysound> bien ; <breath> <clinician> ; <breath> <remember>
        detox	3	<buy> <asleep> ; <calm> <amount> ; <chestheart> <go> ; <chestheart> bien
        detox	3	<chestheart> hard ; <child> <awake> ; <child> <treatment> ; <child> hic ; <child> re
        detox	3	<church> <think> ; <clinician> lo ; <clothes> he ; <cold> <tired> ; <cold> and
        detox	3	<cold> cant ; <cold> und ; <color> <go> ; <color> lik ; <confused> <withdrawal>
        detox	3	<confused> and ; <consume> <town> ; <consume> hard ; <consume> i ; <consume> was
        detox	3	<consume> ~<always> ; <container> <amount> ; <container> <church> ; <container> <daytime>
        detox	3	<container> <night> ; <container> <partner> ; <container> <pet> ; <container> at
        detox	3	<container> lik ; <count> <palecolor> ; <count> <sedative> ; <count> a ; <count> wrong
        detox	3	<crowd> <say> ; <crowd> off ; <day> <medicine> ; <day> <night> ; <day> <pain>
        detox	3	<day> <shake> ; <day> back ; <day> it ; <day> long ; <day> ~<hospital>
        detox	3	<daytime> <alcohol> ; <daytime> <ask> ; <daytime> <bodypart> ; <daytime> he
        detox	3	<daytime> until ; <drive> con ; <drive> his ; <drive> who ; <eat> <emergency> ; <eat> has
        detox	3	<eat> servic ; <eat> them ; <eat> up ; <emergency> ; <emergency> <breath>
        detox	3	<emergency> <give> ; <emergency> <room> ; <emergency> in ; <emergency> thi
        detox	3	<emergency> ya ; <fall> <fluid> ; <fall> lik ; <fall> over ; <feel> <count>
        detox	3	<feel> <intoxicated> ; <feel> alright ; <feel> great ; <fluid> <bodysound>
        detox	3	<fluid> <water> ; <fluid> hast ; <fluid> y ; <friend> its ; <furniture> than
        detox	3	<give> <hit> ; <go> <opioid> ; <go> <promise> ; <go> <treatment> ; <go> arre
        detox	3	<happy> anymor ; <happy> thi ; <headface> <bodysound> ; <headface> <key>
        detox	3	<headface> <room> ; <headface> <shake> ; <headface> abiert ; <headface> and
        detox	3	<headface> com ; <headface> de ; <headface> on ; <headface> twic ; <hit> <vermin>
        detox	3	<hold> <write> ; <home> sam ; <hospital> 0 ; <hospital> hes ; <kin> <confused> ; <kin> ta
        detox	3	<kin> tuv ; <last> <drug> ; <last> <shake> ; <last> noc ; <last> ~<clean> ; <leave> en
        detox	3	<lock> them ; <medicine> <chestheart> ; <medicine> <go> ; <medicine> <stop>
        detox	3	<medicine> in ; <medicine> on ; <medicine> x ; <moment> <amount> ; <moment> <fluid>
        detox	3	<moment> <furniture> ; <moment> <opioid> ; <moment> just ; <moment> me ; <moment> sin
        detox	3	<moment> x ; <moment> ya ; <money> en ; <need> <continue> ; <need> <hopeless>
        detox	3	<need> down ; <need> medical ; <need> not ; <needle> + ; <needle> <always>
        detox	3	<needle> <room> ; <night> <always> ; <night> <chestheart> ; <night> <stimulant>
        detox	3	<night> whil ; <night> without ; <official> <headface> ; <opening> 0 ; <opioid> <leave>
        detox	3	<opioid> <opioid> ; <opioid> <soon> ; <opioid> and ; <opioid> between ; <opioid> nev
        detox	3	<opioid> y ; <order> <record> ; <outdoors> <fluid> ; <palecolor> <happy>
        detox	3	<palecolor> bare ; <partner> <furniture> ; <partner> hasnt ; <past> <fall>
        detox	3	<past> <fluid> ; <past> anyth ; <pet> <opioid> ; <pet> <past> ; <pet> wont
        detox	3	<phone> <alcohol> ; <phone> <crowd> ; <phone> <sedative> ; <phone> mi ; <phone> ni
        detox	3	<pill> 0 ; <pill> <happy> ; <pill> <stranger> ; <play> le ; <play> los ; <put> <alcohol>
        detox	3	<put> <break> ; <put> <friend> ; <put> com ; <put> mal ; <put> su ; <remember> non
        detox	3	<room> <emergency> ; <room> <official> ; <room> <water> ; <room> se ; <rope> down
        detox	3	<say> <fluid> ; <say> <stimulant> ; <school> <crowd> ; <sedative> <colleague>
        detox	3	<sedative> <give> ; <sedative> <shake> ; <sedative> <start> ; <sedative> to
        detox	3	<sedative> too ; <see> <treatment> ; <seizure> <consume> ; <seizure> <give>
        detox	3	<seizure> <hold> ; <seizure> hac ; <shake> <continue> ; <shake> <moment> ; <shake> at
        detox	3	<shake> hast ; <shake> las ; <shake> que ; <sick> <bodypart> ; <sick> <fluid>
        detox	3	<sick> <moment> ; <sick> at ; <sick> on ; <sober> <home> ; <sober> con
        detox	3	<start> <sedative> ; <stiff> on ; <stimulant> / ; <stimulant> <drive>
        detox	3	<stimulant> <money> ; <stimulant> and ; <stimulant> con ; <stimulant> ~<alcohol>
        detox	3	<stop> when ; <stranger> <alcohol> ; <stranger> <headface> ; <stranger> <see> ; <take> 0
        detox	3	<take> <fluid> ; <take> <vermin> ; <take> ~<treatment> ; <think> <alcohol>
        detox	3	<think> <stimulant> ; <tired> <tired> ; <trade> <container> ; <trade> <soon>
        detox	3	<treatment> <law> ; <treatment> <order> ; <treatment> <write> ; <treatment> a
        detox	3	<treatment> even ; <treatment> for ; <treatment> in ; <treatment> near ; <treatment> only
        detox	3	<treatment> p ; <vermin> <see> ; <vermin> que ; <wait> down ; <water> <clothes>
        detox	3	<week> <clinician> ; <withdrawal> <day> ; <withdrawal> <friend> ; <withdrawal> <give>
        detox	3	<withdrawal> <record> ; <withdrawal> <rope> ; <withdrawal> <sober> ; <write> ~<sedative>
        detox	3	a <amount> ; a <stimulant> ; a day ; a drain ; a dud ; a fistful ; a fork ; a guy
        detox	3	a handful ; a lun ; a normal ; a nut ; a poquit ; a pres ; a sack ; a terribl ; a watch
        detox	3	abr los ; abstinenci de ; activ ; addict to ; admit dai ; adult lif ; aft he ; aft her
        detox	3	ago i ; ago say ; aguj ; ahor la ; ahor son ; al <opioid> ; al dia ; al fentanil ; al suel
        detox	3	alto ; alumini quem ; am seventy ; amar ; ambulatory ; an anesthesiologist ; and <shake>
        detox	3	and <sick> ; and arre ; and dos ; and end ; and open ; anesthesiologist ; ano convulsion
        detox	3	any <appointment> ; any detox ; any opening ; arre ; as <day> ; asient de ; ask question
        detox	3	ask she ; asleep i ; at dawn ; at urgent ; away a ; ayuden ; ban ; barbil ; bare <breath>
        detox	3	bare breath ; be bor ; be seen ; becaus without ; bed than ; been <shake> ; been quiet
        detox	3	beer 0 ; beer now ; beer sinc ; befor sup ; bent ; bien <withdrawal> ; bien malil
        detox	3	bit through ; black tar ; blanket that ; blu all ; blu lik ; blu off ; book 0
        detox	3	both <phone> ; bottl between ; boy seven ; breath ; bucket ; bud light ; build ; bundl a
        detox	3	busquen ; buy methadon ; by clos ; by eight ; by him ; c section ; cabinet lik ; can read
        detox	3	can sign ; cant <clothes> ; cant <continue> ; cant keep ; cant pay ; carton de ; ceniz
        detox	3	cervez ; cesare ; chat with ; cheek ; chest drool ; chew ; chin ; cho in ; christmas
        detox	3	christmas ago ; cirugi ; ciw 0 ; clear out ; clock in ; cm ask ; co <drive> ; cocain and
        detox	3	cok at ; colour of ; combin ; compr por ; comunion ; con <caretaking> ; con <emergency>
        detox	3	con clonazepam ; con codein ; con uno ; confundi ; consig ; convers with ; convulsion en
        detox	3	convulsion hac ; corren ; count 0 ; county so ; cowork 0 ; crow ; cuand <give> ; cuand dej
        detox	3	d 0 ; d <consume> ; d <last> ; d of ; d resi ; da <afraid> ; dai heroin ; dan <treatment>
        detox	3	day cam ; day cant ; day from ; day inpt ; day just ; day long ; day now ; day plac
        detox	3	day sinc ; day stay ; de <breath> ; de <needle> ; de <seizure> ; de bacardi ; de caf
        detox	3	de cuart ; de sei ; de ver ; dead broth ; death in ; del cristal ; del pie ; demasi
        detox	3	desd que ; desintoxicacion con ; despiert tien ; detox asap ; detox at ; devic ; diazepam
        detox	3	didnt <hit> ; didnt so ; diez al ; dij 0 ; dio una ; direct <drive> ; discreet ; do an
        detox	3	do bar ; do iop ; do me ; doctor ; doctor supervis ; doesnt answ ; doesnt even
        detox	3	doing <emergency> ; doing <opioid> ; don chuy ; dont drink ; dos dia ; dos every
        detox	3	dos globo ; doubl and ; down her ; drink i ; drool and ; drool on ; drop lik ; dur <day>
        detox	3	dur dia ; dur la ; dusky ; each month ; ear q ; ech su ; ed ; el <furniture> ; el <room>
        detox	3	el cel ; el prim ; el rivotril ; electric ; empty by ; enviud hac ; equip ; er <give>
        detox	3	er with ; es q ; esa vez ; escur ; est <asleep> ; est <cold> ; est <color> ; est <hot>
        detox	3	est calor ; est com ; est sobredosific ; etizolam ; etoh x ; every four ; everybody is
        detox	3	everyth is ; expedient ; eye wont ; f <sedative> ; f <stop> ; f accidental ; f tramadol
        detox	3	falt me ; feel alright ; feel floaty ; feel great ; feel normal ; fellow in
        detox	3	fentanyl every ; feo ; few hour ; fiest le ; fin <day> ; fin today ; fiv i ; flask in
        detox	3	foil + ; fold over ; for <cannabis> ; for has ; for that ; forest lawn ; forty minut
        detox	3	found <kin> ; found dad ; found somebody ; fourteen beer ; fri y ; friend i
        detox	3	from <cannabis> ; from <sedative> ; from four ; fue <opioid> ; fue una ; ful <eat> ; fum a
        detox	3	fum diari ; function ; g every ; gag ; gf <go> ; gf he ; gf on ; gin dai ; ging ; ging ale
        detox	3	goin ; goin on ; gon by ; grap popsicl ; guar ; h <past> ; h ago ; h sinc ; had <alcohol>
        """
}
