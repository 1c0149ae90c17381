extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	5	<needle> ; <needle> <needle> ; <needle> <soon> ; <night> <sedative> ; <night> <stimulant>
        detox	5	<opioid> <job> ; <opioid> <kill> ; <outdoors> do ; <pain> <bodypart> ; <pain> <medicine>
        detox	5	<palecolor> <night> ; <palecolor> hes ; <palecolor> i ; <partner> <seizure>
        detox	5	<pill> <furniture> ; <pill> <night> ; <put> <alcohol> ; <put> <always> ; <put> <palecolor>
        detox	5	<say> <fluid> ; <say> <stimulant> ; <say> off ; <sedative> <buy> ; <sedative> <month>
        detox	5	<sedative> <night> ; <sedative> <outdoors> ; <sedative> around ; <sedative> he
        detox	5	<sedative> q ; <see> <color> ; <seizure> <night> ; <shake> <last> ; <shake> hast
        detox	5	<sober> <kin> ; <stimulant> <money> ; <stimulant> <town> ; <stimulant> con
        detox	5	<stimulant> in ; <stimulant> no ; <stop> when ; <stranger> <opioid> ; <stranger> down
        detox	5	<town> <church> ; <trade> not ; <vermin> que ; <water> down ; <withdrawal> 0
        detox	5	<withdrawal> <amount> ; <withdrawal> <friend> ; <withdrawal> <night> ; a doctor ; a puls
        detox	5	a thermo ; a ~detox ; about as ; acab las ; accidental od ; active ; aft <year>
        detox	5	afternoon at ; again a ; aint ; al <opioid> ; alcohol del ; all seven ; and <cold>
        detox	5	and bed ; and wet ; and ~<fluid> ; approx ; arm drop ; asi toda ; at sheet ; ativan is
        detox	5	back <go> ; ban del ; bar every ; bas play ; bathroom ; bed today ; been <alcohol>
        detox	5	beer 0 ; beer befor ; beer is ; beg me ; blu <last> ; blu hes ; blu last ; boc moradit
        detox	5	bottl sinc ; bp 0 ; brandy in ; bras <play> ; bras band ; bunch ; bunch of
        detox	5	by <emergency> ; caguama ; can <remember> ; can rememb ; cant <continue> ; cant keep
        detox	5	cant rous ; cant typ ; cap ; capful of ; carton de ; cheek ; chevron <room> ; cierran los
        detox	5	circuit <play> ; circuit parti ; claw ; clock x ; cocain and ; color ceniz ; compact
        detox	5	con <cold> ; con <sedative> ; convert with ; convulsion ; crack sinc ; crush oxy
        detox	5	cup until ; cus ; d <clinician> ; d <hospital> ; d smok ; d/c at ; dai per ; day ask
        detox	5	de <hit> ; de <opioid> ; de president ; dead broth ; detox bed ; detox myself
        detox	5	didnt <hit> ; doc todo ; doctor supervis ; doing perc ; down <continue> ; drench and
        detox	5	drink lean ; drop lik ; dry 0 ; dusky ; ear <always> ; ear <medicine> ; ear every
        detox	5	ear refil ; ed rn ; encontr la ; es <alcohol> ; esper el ; est <cold> ; est sobredosific
        detox	5	est tir ; every nit ; every two ; evry 0 ; evry <day> ; evry day ; eye open ; fac down
        detox	5	fentanyl patch ; fingernail ; floaty ; for ear ; for print ; for ~withdrawal ; four a
        detox	5	from <pain> ; from <stop> ; from pain ; funny gray ; fx ; g <day> ; g sinc ; gabapentin
        detox	5	gag ; get thi ; ghb ; go through ; gobbl ; going lik ; gon in ; grandson is ; gut cramp
        detox	5	habl com ; had <stop> ; half gallon ; half open ; handl q ; har ; hav <alcohol>
        detox	5	hav detox ; he ran ; head rol ; held on ; her <breath> ; her klonopin ; herni ; heroin dai
        detox	5	heroin four ; his <alcohol> ; his back ; his dead ; his whiskey ; hosp overnight
        detox	5	hospic rn ; hous ask ; hr 0 ; hr sinc ; hydro ; hydromorphon ; i doubl ; i forget
        detox	5	i googl ; i ~put ; ice down ; im <fluid> ; im due ; is get ; it slow ; jur que ; just slid
        detox	5	just star ; jv ; keep wak ; la <headface> ; la <past> ; la primer ; las medicina ; lash
        detox	5	last bottl ; last klonopin ; last noc ; lata ; leg wont ; let himself ; lik 0 ; limpiez
        detox	5	lint ; lip purpl ; liquor stor ; lit ; look fin ; los labio ; los tien ; lost <count>
        detox	5	m <appointment> ; m book ; malil desd ; me <seizure> ; me convulsion ; me reviv
        detox	5	me ~<need> ; meth ; miligramo ; ml ; mo <last> ; mo last ; moradito ; mordi la
        detox	5	most peopl ; my <always> ; my <official> ; my <stranger> ; my bathroom ; my palm ; n cant
        detox	5	n/v ; narcan him ; nariz y ; ni <job> ; ni trabaj ; no <insurance> ; no <vermin>
        detox	5	no narcan ; no respons ; no ~vodk ; nobody answer ; nobody say ; nod ; nos is ; nos twic
        detox	5	not lol ; ob ; och al ; och o ; octavo ; of <alcohol> ; of brandy ; of oxy ; of smirnof
        detox	5	off <cannabis> ; off snap ; off snapchat ; off vodk ; on <container> ; on lean ; on lik
        detox	5	one when ; only <cannabis> ; open her ; or twelv ; outpatient only ; own arm ; oxy 0
        detox	5	pack a ; pap tom ; paramedic ; perc dai ; por gust ; pour ; pour it ; prim <alcohol>
        detox	5	pt tak ; pus narcan ; q mo ; que casi ; que compr ; quit xanax ; rat no ; rattl
        detox	5	reconoc su ; ref for ; respond tien ; restroom ; roomat ; rough 0 ; rousabl ; s x
        detox	5	saben que ; sat nit ; sat nt ; say u ; scen 0 ; schnap ; set <phone> ; set phon ; shak puk
        detox	5	she <cold> ; shot up ; sinc <illness> ; singl night ; sist want ; six a ; smok meth ; snf
        detox	5	snort fent ; so bad ; som vodk ; someth at ; soon as ; soy <alcohol> ; soy alcoholic
        detox	5	spoon on ; steady so ; steel ; stil drink ; sud ; suggest ; surfac ; swallow everyth
        detox	5	sweat thru ; ta ; tak 0 ; ten second ; ten tal ; tequil in ; that fix ; that onc
        detox	5	that wil ; the alto ; the crystal ; the firemen ; the gap ; the gin ; the inpatient
        detox	5	the iron ; the knif ; the label ; the maraca ; the party ; the reclin ; the run
        detox	5	the ~<sedative> ; them <always> ; they think ; thought was ; thre winter ; tied down
        detox	5	tienen cama ; tienen desintoxicacion ; tim can ; tio no ; to shout ; tonight the
        detox	5	took what ; turn purpl ; twenty a ; txt ; uber driv ; un jalon ; una ~<shake> ; use ~every
        detox	5	vial aft ; want cash ; ward clerk ; was suppos ; wasnt so ; wat down ; weird
        detox	5	wil <medicine> ; withdrawal from ; wont <awake> ; wont answ ; wont fil ; wring <fluid>
        detox	5	wring wet ; xanax in ; yesterday it ; you ~detox ; your detox ; ~<bodypart>
        detox	5	~<child> <day> ; ~<daytime> ; ~<seizure> ~<withdrawal> ; ~<stop> ~<consume> ; ~<treatment>
        detox	5	~<withdrawal> 0 ; ~both ; ~box ; ~colleg ; ~de ~<alcohol> ; ~dri ; ~dri ~out ; ~dts 0
        detox	5	~end ; ~grand ; ~grand ~mal ; ~if ; ~las ; ~lif ; ~nip ; ~part ; ~pued ; ~pued ni
        detox	5	~quit ~drink ; ~safe ; ~temblader ; ~ten ; ~the ~shak
        detox	4	*barrierMoney ; *losingSupply:negated ; *naloxone:negated ; *outpatientDuring ; *pregnancy
        detox	4	*quitting:hypothetical ; *relief:hypothetical ; *seizure.epilepsy:negated ; + <cannabis>
        detox	4	/ ~<alcohol> ; / ~opi ; 0 a ; 0 bud ; 0 detox ; 0 diaphoretic ; 0 diaria ; 0 dolar ; 0 dos
        detox	4	0 en ; 0 fent ; 0 hrs ; 0 mds ; 0 pres ; 0 qd ; 0 whit ; 0 win ; <alcohol> <container>
        detox	4	<alcohol> <seizure> ; <alcohol> y ; <always> <consume> ; <always> <crash> ; <always> de
        detox	4	<always> ten ; <amount> <clinician> ; <appointment> <alcohol> ; <asleep> from
        detox	4	<asleep> sinc ; <awake> <needle> ; <awake> <sick> ; <awake> <water> ; <bodypart> moradito
        detox	4	<bodysound> ; <bodysound> <bodypart> ; <bodysound> <eat> ; <chestheart> <go>
        detox	4	<clinician> le ; <cold> + ; <cold> <stop> ; <cold> <tired> ; <colleague> se
        detox	4	<color> <die> ; <color> <night> ; <color> lik ; <consume> <awake> ; <consume> <moment>
        detox	4	<consume> <palecolor> ; <consume> someth ; <consume> un ; <consume> ~<opioid>
        detox	4	<container> <night> ; <container> <partner> ; <container> <past> ; <container> <sedative>
        detox	4	<container> between ; <continue> <bodypart> ; <continue> <sedative> ; <count> <night>
        detox	4	<count> <sedative> ; <count> <wait> ; <count> wrong ; <crowd> land ; <day> <consume>
        detox	4	<day> <illness> ; <day> <medicine> ; <day> <night> ; <day> <seizure> ; <day> <sick>
        detox	4	<day> dur ; <day> long ; <daytime> <bodypart> ; <daytime> <room> ; <daytime> he
        detox	4	<daytime> i ; <drive> <awake> ; <drug> <stimulant> ; <eat> <headface> ; <eat> are
        detox	4	<eat> bar ; <emergency> <last> ; <emergency> at ; <emergency> el ; <emergency> la
        detox	4	<feel> <moment> ; <feel> normal ; <fire> wax ; <fluid> <fluid> ; <fluid> <hear>
        detox	4	<fluid> <vermin> ; <fluid> a ; <fluid> by ; <fluid> y ; <friend> 0 ; <furniture> <record>
        detox	4	<give> <confused> ; <give> <partner> ; <go> <container> ; <go> <fluid> ; <go> <opioid>
        detox	4	<go> arre ; <go> togeth ; <go> ~<shake> ; <happy> unk ; <headface> ; <headface> <bodypart>
        detox	4	<headface> <die> ; <headface> it ; <headface> thing ; <headface> when
        detox	4	<hospital> <appointment> ; <hot> of ; <intoxicated> by ; <intoxicated> for
        detox	4	<intoxicated> sinc ; <kill> <vermin> ; <kill> control ; <kin> <emergency>
        detox	4	<kin> <medicine> ; <kin> <shake> ; <last> ~<clean> ; <law> on ; <medicine> <chestheart>
        detox	4	<medicine> <stop> ; <medicine> <year> ; <moment> <bodysound> ; <moment> <consume>
        detox	4	<moment> <count> ; <moment> <furniture> ; <moment> <opioid> ; <moment> me ; <money> <give>
        detox	4	<need> <hopeless> ; <needle> on ; <night> 0 ; <night> desd ; <night> la ; <night> without
        detox	4	<official> <emergency> ; <official> <headface> ; <opioid> / ; <opioid> <give>
        detox	4	<opioid> <intoxicated> ; <opioid> <rarely> ; <opioid> <soon> ; <opioid> de ; <opioid> my
        detox	4	<opioid> only ; <opioid> qd ; <opioid> that ; <opioid> up ; <opioid> y ; <order> <stop>
        detox	4	<palecolor> <needle> ; <palecolor> <opioid> ; <palecolor> <take> ; <palecolor> <tool>
        detox	4	<palecolor> bare ; <partner> ~<withdrawal> ; <pill> <consume> ; <pill> <stranger>
        detox	4	<pill> organiz ; <put> <break> ; <put> <unreal> ; <put> com ; <room> <official>
        detox	4	<room> <water> ; <rope> <hold> ; <say> <pill> ; <say> are ; <sedative> <give>
        detox	4	<sedative> <moment> ; <sedative> <partner> ; <sedative> <put> ; <sedative> <say>
        detox	4	<sedative> <week> ; <sedative> od ; <sedative> on ; <seizure> <stop> ; <shake>
        detox	4	<shake> <consume> ; <shake> <continue> ; <shake> <stop> ; <shake> him ; <shake> las
        detox	4	<sick> <moment> ; <sick> on ; <soon> <bodypart> ; <start> for ; <stimulant> <consume>
        detox	4	<stimulant> <think> ; <stimulant> todo ; <stop> <alcohol> ; <stop> until ; <take> 0
        detox	4	<take> <continue> ; <take> <opioid> ; <take> too ; <think> ~<treatment> ; <tired> <moment>
        detox	4	<town> open ; <town> security ; <trade> <alcohol> ; <trade> <asleep> ; <treatment> at
        detox	4	<treatment> p ; <withdrawal> <alcohol> ; <withdrawal> <drug> ; <withdrawal> <furniture>
        detox	4	<withdrawal> <record> ; <withdrawal> right ; <write> dot ; @ 0 ; @ rest ; a <stimulant>
        detox	4	a chevron ; a crib ; a drain ; a fev ; a gurgl ; a handful ; a hold ; a nip ; a normal
        detox	4	a pres ; a sack ; a straw ; abr el ; abr los ; abstinenci de ; activ ; admit 0 ; adult lif
        detox	4	agu y ; al suel ; alarm i ; ambulanc crew ; and arre ; and end ; answ the
        detox	4	are <clinician> ; around <headface> ; as <build> ; at dawn ; at son ; at sup ; ativan 0
        detox	4	baby cry ; back down ; back went ; ban ; bar <amount> ; bar sinc ; barbil ; be <awake>
        detox	4	be seen ; beb diari ; becaus otherwis ; bedtim ; been hav ; beer again ; beer every ; bent
        detox	4	between <eat> ; bib ; bluish ; both end ; bottl between ; bottl one ; bourbon night
        detox	4	brought back ; brought my ; bucket by ; bud light ; by hour ; can to ; candl wax
        detox	4	cant <money> ; cant giv ; cant pay ; captain morgan ; car afuer ; cat sinc ; ceniz
        detox	4	cesare ; charg <clinician> ; charg nurs ; chat with ; cheerful about ; chew them ; chew up
        detox	4	christmas ago ; chuy ; civiliz ; ciw 0 ; clos his ; cm ask ; cok in ; color of ; colour of
        detox	4	compadr que ; con narcan ; confus and ; content unk ; coor ; current iop ; d resi ; dad of
        detox	4	dai heroin ; day long ; day program ; day smok ; de <breath> ; de <stimulant> ; de can
        detox	4	de cristal ; de ~detox ; del <stimulant> ; delirium ; deni dai ; denny ; detox a
        detox	4	detox but ; detox cost ; detox part ; detox peopl ; detox work ; dia dur ; dia un
        detox	4	diarre y ; diarrhe ; dieron ~convulsion ; dij 0 ; dio una ; discreet ; do me ; dos 0
        detox	4	dos dia ; drank the ; drink about ; drink befor ; drink night ; drink wednesday ; drool on
        detox	4	each and ; ed ; ed charg ; eight beer ; eight ten ; el <opioid> ; el <sedative>
        detox	4	el aguardient ; el doc ; el peric ; el rivotril ; elk ; em off ; empti ; empti a
        detox	4	empti her ; ems on ; entr una ; er ; er <give> ; estoy <consume> ; every month ; everyday
        detox	4	existen ; extract <alcohol> ; extract shot ; f one ; feel normal ; fent ; fentanyl they
        detox	4	feo ; fev of ; figuero ; fingernail look ; flojit ; floppy as ; for $ ; for <year>
        detox	4	for age ; for cocain ; for decad ; forest lawn ; four every ; fourteen beer ; frasc de
        detox	4	fri y ; ful <eat> ; function <alcohol> ; function alcoholic ; get which ; gin ; gin start
        detox	4	goin ; gon a ; h <day> ; h round ; hacen <treatment> ; hacen desintoxicacion
        detox	4	had <opioid> ; hand do ; hand him ; handl <always> ; handl every ; has used ; hast que
        detox	4	havent skip ; hay <day> ; hay dia ; he <seizure> ; he chew ; he couldnt ; he drank
        detox	4	he retir ; he shot ; he swear ; he took ; her chin ; her eye ; heroin half ; heroin the
        detox	4	hes <bodysound> ; hes <shake> ; him up ; hip fx ; his <headface> ; hold a ; holler
        detox	4	hom eat ; hook ; hormiga ; hour dry ; hous party ; hoy est ; hoy no ; hrs no ; hrs sinc
        detox	4	hueso ; hurt lik ; husb went ; i empti ; i hard ; i haul ; i overdos ; i pinch ; i pour
        detox	4	i try ; icu ; im <emergency> ; im <medicine> ; im prescrib ; im yawn ; in <child>
        detox	4	in cash ; in restraint ; in tonight ; in walk ; in withdrawal ; insomni ; int detox
        detox	4	int his ; intern en ; internet <say> ; iop client ; is hook ; is president ; is writ
        detox	4	it away ; it wait ; iv ; jalon ; jarab ; just drink ; just took ; keep slap
        detox	4	kitchen floor ; klon ; klonopin last ; know dat ; know its ; la <breath> ; la <emergency>
        detox	4	la metadon ; la recet ; la respiracion ; labio ; las m ; last xanax ; le <shake>
        detox	4	le apriet ; lied to ; lip gray ; liquid morphin ; lit of ; littl blu ; llev asi ; m drink
        detox	4	m dts ; m fent ; m had ; mam tom ; man con ; man down ; martini at ; mds ; me <medicine>
        detox	4	me <opioid> ; me acab ; me acaban ; me brinc ; me cor ; me corren ; me recet
        detox	4	medic narcan ; metadon ; meth 0 ; methadon ; methadon tak ; minut or ; moque ; morfin
        detox	4	morgan ; morn he ; morn i ; mouth ; mouthful ; muscl ; my <hold> ; my oxy ; my signatur
        detox	4	my valium ; my ~<alcohol> ; n he ; nail went ; narcan sunday ; needl next ; needl on
        detox	4	neighbor say ; ni <headface> ; ni parpade ; night ago ; no <asleep> ; no existen
        detox	4	no flinch ; no oxy ; no to ; no vodk ; noch desd ; nois ; nonstop ; nos run ; o diez
        detox	4	octavo de ; od ing ; odd hes ; of cook ; of current ; of somebody ; off <phone> ; off bar
        detox	4	on <opioid> ; on fifteen ; on nightstand ; one <always> ; one every ; only tel ; opan
        detox	4	open but ; or eight ; or nin ; organiz ; oxi ; paramedic brought ; paramedic used
        detox	4	pas con ; passenger ; pastilla ; pencil dot ; per <friend> ; per ed ; perfect wel
        detox	4	person get ; pet a ; phenobarbital ; pic heroin ; pil from ; pil organiz ; pint every
        detox	4	pint of ; plank then ; plug ; poison control ; por dej ; porqu si ; pour a ; pregnant on
        detox	4	pric ; program residencial ; psych retir ; pt she ; q 0 ; q <day> ; q <daytime> ; q hr
        detox	4	ran dry ; rattl and ; recib hoy ; reciben gent ; red bottl ; refil ; refil it ; refus ed
        detox	4	regul ; regul <consume> ; remind ; req detox ; respir com ; rid of ; room keep ; routin
        detox	4	rsvp ; run togeth ; runny nos ; sack of ; sant dia ; sap ; script in ; se cuanta
        detox	4	se mordi ; sel half ; seventy thre ; she cold ; she swallow ; sheet are ; shoot it
        detox	4	shut 0 ; sig tom ; sinc <hospital> ; sinc a ; sinc covid ; slack ; slap ; snor funny
        detox	4	som and ; somebody gav ; son de ; son siet ; spoon ; start for ; station <drug>
        detox	4	station stuf ; steady <amount> ; steady enough ; stn ; stop his ; stop until
        detox	4	street every ; street for ; stretch it ; strip and ; suboxon ; substitut ; sud a ; sun nit
        detox	4	supervis withdrawal ; swallow ; swallow the ; swear its ; sz x ; tablet ; tak about
        detox	4	tak hom ; tak over ; ten <pill> ; ten blu ; tequil y ; thc ; the <sedative> ; the bailif
        detox	4	the beagl ; the bean ; the cap ; the colour ; the cup ; the eleven ; the md ; the mouth
        detox	4	the ros ; the routin ; the sheet ; the som ; the sweat ; the thermo ; they <emergency>
        detox	4	they narcan ; thick ; thos 0 ; thru his ; tien <confused> ; til he ; to beer ; to jaw
        detox	4	to your ; today sam ; tom 0 ; took too ; tumbl of ; twelv beer ; twitchy ; two shirt
        detox	4	typ is ; u do ; un octavo ; una <always> ; una <needle> ; una jering ; una moradito
        detox	4	una pastil ; until ive ; up <sick> ; up about ; use cocain ; using fentanyl ; uso cristal
        detox	4	vibrat ; vuelv en ; wak her ; wak up ; was <think> ; wasnt ~on ; waxy ; way over
        detox	4	week along ; wer <shake> ; wer at ; wer shak ; wet coffe ; what town ; what was
        detox	4	what year ; when <hold> ; whisky ; whos <home> ; whos hous ; wif hes ; wil writ ; win 0
        detox	4	win again ; win box ; win sinc ; win som ; with <headface> ; wont refil ; wont wak
        detox	4	would happen ; would she ; writ it ; x <medicine> ; y <stimulant> ; y doc ; y estuv
        detox	4	y for ; y nad ; y ~<fluid> ; year 0 ; yes a ; you ~<treatment> ; ~0 ~i ; ~<alcohol> ~w/d
        detox	4	~<cold> and ; ~<go> ~dry ; ~<hit> ; ~<night> ~off ; ~<seizure> ; ~<seizure> <stop>
        detox	4	~<seizure> ~<last> ; ~<shake> hast ; ~<sick> y ; ~<stop> ~<alcohol> ; ~<stop> ~my
        detox	4	~<tired> ; ~<withdrawal> <consume> ; ~al ; ~al ~<stop> ; ~al ~dej ; ~ant ; ~botel ~diari
        detox	4	~by ; ~chiv ; ~diari ; ~el ~trag ; ~end ~my ; ~etoh ~w/d ; ~get ; ~he ~<stop>
        detox	4	~in ~colleg ; ~la ~<container> ; ~lat ~<kin> ; ~morn ; ~my ; ~night ~off ; ~on ~purpos
        detox	4	~opi ; ~orient ; ~peg ; ~purpos ; ~residential ; ~run ; ~seizur 0 ; ~seizur ~when
        detox	4	~street ; ~sz ; ~sz <job> ; ~sz in ; ~to ~<die> ; ~to ~die ; ~tri ~to ; ~w/d ~<seizure>
        detox	4	~yawn
        detox	3	*caller:historical ; *confusion:negated ; *confusion:other_experiencer
        detox	3	*drinks.1:other_experiencer ; *duration.0 ; *frequency.2:other_experiencer
        detox	3	*mandate.residential ; *mandator.authority ; *misuse:other_experiencer
        detox	3	*relief.against:hypothetical ; *rhythm.0 ; *substance.opioid:negated ; *substance.sedative
        detox	3	*substance.sedative:historical ; *treatmentNeed.ready ; *unaided:hypothetical
        detox	3	+ <alcohol> ; + <needle> ; + medicar ; + straw ; + thc ; / <opioid> ; / dia ; / min
        detox	3	0 <clothes> ; 0 <confused> ; 0 <headface> ; 0 <pill> ; 0 <think> ; 0 btl ; 0 desd
        detox	3	0 disorient ; 0 doc ; 0 er ; 0 est ; 0 giv ; 0 hr ; 0 i ; 0 overnight ; 0 pt ; 0 seg
        detox	3	0 soak ; 0 tied ; 0 ~w/d ; <afraid> <fluid> ; <afraid> <stop> ; <alcohol> <drive>
        detox	3	<alcohol> <happy> ; <alcohol> <limp> ; <alcohol> <moment> ; <alcohol> <room>
        detox	3	<alcohol> an ; <alcohol> away ; <alcohol> in ; <alcohol> plu ; <alcohol> si
        detox	3	<alcohol> sin ; <always> <ask> ; <always> a ; <always> hast ; <always> onc
        detox	3	<amount> <trade> ; <amount> big ; <amount> each ; <amount> my ; <amount> rack
        detox	3	<amount> tal ; <amount> tumbler ; <amount> ~<opioid> ; <angry> <headface>
        detox	3	<appointment> <clothes> ; <appointment> <headface> ; <appointment> <past>
        detox	3	<ask> <furniture> ; <asleep> hard ; <awake> ; <awake> <breath> ; <awake> <clinician>
        detox	3	<awake> <eat> ; <awake> tien ; <bodypart> <calm> ; <bodypart> <color> ; <bodypart> <fall>
        detox	3	<bodypart> <fire> ; <bodypart> <opening> ; <bodypart> turn ; <bodysound> <put>
        detox	3	<bodysound> all ; <bodysound> bien ; <bodysound> in ; <bodysound> when
        detox	3	<breath> <clinician> ; <breath> <hear> ; <breath> <needle> ; <breath> mayb
        detox	3	<buy> <asleep> ; <buy> <outdoors> ; <buy> <sedative> ; <cannabis> <think>
        detox	3	<cannabis> <week> ; <chestheart> bien ; <chestheart> hard ; <clinician> <crowd>
        detox	3	<clinician> <opioid> ; <clinician> about ; <clothes> <fluid> ; <clothes> he ; <clothes> la
        detox	3	<clothes> rack ; <color> <hold> ; <color> a ; <confused> <think> ; <confused> and
        detox	3	<consume> <continue> ; <consume> <night> ; <consume> <soon> ; <consume> em ; <consume> i
        detox	3	<consume> ten ; <consume> was ; <consume> way ; <container> <church>
        detox	3	<container> <daytime> ; <container> <fluid> ; <container> back ; <container> doe
        detox	3	<container> until ; <continue> <partner> ; <continue> until ; <count> a ; <count> al
        detox	3	<crowd> <room> ; <crowd> <say> ; <day> <needle> ; <day> <sedative> ; <day> all ; <day> los
        detox	3	<day> ~<hospital> ; <daytime> <night> ; <daytime> at ; <daytime> my ; <drive> his
        detox	3	<eat> <alcohol> ; <eat> extract ; <eat> them ; <eat> wont ; <emergency>
        detox	3	<emergency> <give> ; <emergency> in ; <emergency> thi ; <fall> <fluid> ; <fall> over
        detox	3	<feel> <intoxicated> ; <feel> alright ; <fluid> <asleep> ; <fluid> <drug>
        detox	3	<fluid> <water> ; <fluid> hast ; <fluid> on ; <friend> its ; <furniture> <start>
        detox	3	<furniture> doesnt ; <furniture> que ; <give> <opioid> ; <give> <sedative> ; <give> <wait>
        detox	3	<give> noth ; <go> <sedative> ; <happy> thi ; <headface> <always> ; <headface> <angry>
        detox	3	<headface> <key> ; <headface> <shake> ; <headface> and ; <headface> twic
        detox	3	<hear> <bodypart> ; <height> <fluid> ; <hit> <stimulant> ; <hold> <always>
        detox	3	<hold> <headface> ; <home> sam ; <hospital> <stimulant> ; <hospital> <trade>
        detox	3	<hospital> hac ; <hot> <cold> ; <insurance> <opioid> ; <intoxicated> <container>
        detox	3	<key> <bodypart> ; <key> <think> ; <kill> it ; <kin> <confused> ; <kin> ta ; <kin> tuv
        detox	3	<last> <drug> ; <leave> <law> ; <limp> <amount> ; <lock> them ; <medicine> <go>
        detox	3	<medicine> <hospital> ; <medicine> <say> ; <medicine> de ; <medicine> in
        detox	3	<moment> <amount> ; <moment> <fluid> ; <moment> <happy> ; <moment> <treatment>
        detox	3	<moment> just ; <moment> x ; <moment> yes ; <money> en ; <money> of ; <month> <happy>
        detox	3	<month> <opioid> ; <month> <sedative> ; <month> the ; <need> <stimulant> ; <needle> +
        detox	3	<needle> <always> ; <needle> <room> ; <night> <chestheart> ; <night> <moment>
        detox	3	<night> <night> ; <night> <pill> ; <night> whil ; <opening> 0 ; <opioid> 0
        detox	3	<opioid> <room> ; <opioid> <start> ; <opioid> are ; <opioid> between ; <opioid> cuand
        detox	3	<opioid> extract ; <opioid> is ; <opioid> otr ; <opioid> she ; <palecolor> <fluid>
        detox	3	<palecolor> what ; <partner> <treatment> ; <partner> hasnt ; <partner> off
        detox	3	<past> <blade> ; <past> <daytime> ; <past> <fall> ; <past> <fluid> ; <past> ~w/d
        detox	3	<phone> mi ; <pill> 0 ; <pill> <illness> ; <pill> hac ; <promise> off ; <put> <last>
        detox	3	<put> <night> ; <put> su ; <room> <container> ; <room> <headface> ; <room> doesnt
        detox	3	<room> se ; <say> <cold> ; <say> desd ; <say> sx ; <say> u ; <sedative> <colleague>
        detox	3	<sedative> <continue> ; <sedative> <drug> ; <sedative> <last> ; <sedative> desd
        detox	3	<sedative> mayb ; <sedative> par ; <sedative> qd ; <sedative> ten ; <sedative> too
        detox	3	<see> <palecolor> ; <see> <treatment> ; <seizure> <give> ; <seizure> hac
        detox	3	<shake> <daytime> ; <shake> <write> ; <shake> sinc ; <shame> me ; <sick> <amount>
        detox	3	<sick> <furniture> ; <sick> <headface> ; <sick> as ; <sick> at ; <sick> to
        detox	3	<sober> <home> ; <sober> con ; <soon> <headface> ; <stimulant> + ; <stimulant> /
        detox	3	<stimulant> <clinician> ; <stimulant> ~<alcohol> ; <stop> <afraid> ; <stop> <always>
        detox	3	<stop> las ; <stop> ~on ; <stranger> <headface> ; <take> <cold> ; <take> <stimulant>
        detox	3	<take> <vermin> ; <take> ~<treatment> ; <think> <alcohol> ; <think> <home>
        detox	3	<think> <vermin> ; <think> at ; <tool> <palecolor> ; <tool> hav ; <town> <key> ; <town> x
        detox	3	<trade> <container> ; <trade> <hold> ; <treatment> <ask> ; <treatment> <colleague>
        detox	3	<treatment> <lock> ; <treatment> <money> ; <treatment> <order> ; <treatment> <write>
        detox	3	<treatment> a ; <treatment> even ; <treatment> only ; <water> <clothes> ; <water> y
        detox	3	<week> <clinician> ; <week> along ; <week> are ; <week> organiz ; <withdrawal> <day>
        detox	3	<withdrawal> <medicine> ; <withdrawal> <room> ; <withdrawal> <sober> ; <withdrawal> <town>
        detox	3	<write> <fluid> ; <write> ~<sedative> ; <year> from ; a <treatment> ; a bucket
        detox	3	a certificat ; a chorro ; a day ; a dud ; a fistful ; a fork ; a grap ; a guy ; a poquit
        detox	3	a regul ; a slow ; a sound ; a thirty ; a tooth ; about detox ; acab el ; addict to
        detox	3	admit <always> ; admit dai ; aft <sedative> ; aft he ; agar ; aguj ; ahor son ; ahorit tom
        detox	3	al <stop> ; al dia ; al muchach ; all me ; alto ; alumini y ; an everyday
        detox	3	and <furniture> ; and clammy ; and dos ; and held ; and shak ; and straw ; ano convulsion
        detox	3	ant on ; anyon in ; around mouth ; around the ; arre ; arre <pet> ; arre vaca ; as <day>
        detox	3	as every ; as lumb ; asi llev ; asient de ; ask question ; asleep i ; at <headface>
        detox	3	at urgent ; ataqu en ; ativan x ; avis que ; ayer al ; ayud mi ; ayuden a
        detox	3	back <hospital> ; baj al ; band in ; bar <day> ; bare <breath> ; bare breath ; barstool
        detox	3	bc the ; be bor ; be quick ; beb un ; becaus without ; been <shake> ; been no ; been one
        detox	3	been pour ; beer dai ; beer now ; befor my ; befor sup ; bili ; black tar ; blanket that
        detox	3	blew a ; boc ; botel y ; bottl by ; box of ; boy seven ; breath ; breath mayb ; bring up
        detox	3	bud ; bundl a ; but <opioid> ; buy extr ; buy methadon ; by clos ; by eight ; by him
        detox	3	by wk ; c section ; calambr ; can <count> ; can read ; cant <give> ; capful ; cerramo
        detox	3	chardonnay ; chart say ; cheap ; cheerful ; chest pressur ; chorro ; chorro y
        detox	3	christma in ; christmas ; cierran ; clear out ; clr <job> ; co <drive> ; coat rack ; color
        """
}
