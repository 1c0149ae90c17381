extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation5 = """
        suicidal_ideation	4	rock bottom ; roof is ; room back ; room just ; roommat doesnt ; roommat think
        suicidal_ideation	4	ros and ; round his ; round with ; s f ; s/p <try> ; s/p attempt ; sab eso
        suicidal_ideation	4	sabr ; sail club ; sal la ; say be ; say pain ; say shed ; say sorry
        suicidal_ideation	4	school thing ; scrub ; se <buy> ; se <need> ; se acuest ; se avent ; se cort
        suicidal_ideation	4	se encer ; season hes ; self refer ; sem ; semana me ; sentenc and ; sentenc i
        suicidal_ideation	4	sepulved and ; sesent y ; set the ; she <intoxicated> ; she <try> ; she cut
        suicidal_ideation	4	she post ; she thought ; she tri ; she went ; shel do ; shift end ; sho off
        suicidal_ideation	4	sho out ; short a ; shot <last> ; shot last ; should hav ; show wif
        suicidal_ideation	4	shutof and ; si <trust> ; si dio ; si entr ; sign it ; sil y ; sinc <moment>
        suicidal_ideation	4	sinc admit ; sinc now ; sink i ; sit ther ; slow on ; slur ; sneaker
        suicidal_ideation	4	so drunk ; so ther ; so would ; som <leave> ; som left ; somebody pay ; someon
        suicidal_ideation	4	someon pleas ; son no ; sorry for ; sorry to ; spe i ; spent all ; spent my
        suicidal_ideation	4	sponsor 0 ; sponsor its ; sry ; stand on ; stand ther ; start put ; start to
        suicidal_ideation	4	stat she ; step in ; sticky ; stil check ; stitch told ; stood by
        suicidal_ideation	4	stop answer ; stov and ; strip and ; strip say ; structur ; stuf to
        suicidal_ideation	4	su herramient ; su vid ; sufficient ; suicid watch ; suit 0 ; sunday thing
        suicidal_ideation	4	sup for ; sus <headface> ; sus caguama ; sus teni ; tafil desd ; tak and
        suicidal_ideation	4	tak to ; taken ; taken his ; tap a ; tap the ; teach the ; tel them
        suicidal_ideation	4	telephon my ; teng <need> ; teng gana ; text pic ; text that ; th / ; th im
        suicidal_ideation	4	than <day> ; than friday ; thank ; thank to ; that <count> ; that <room>
        suicidal_ideation	4	that cha ; that happen ; that literal ; that real ; that theyr ; thc vap
        suicidal_ideation	4	the <bodypart> ; the <goodbye> ; the ankl ; the bik ; the breakup
        suicidal_ideation	4	the concret ; the draw ; the eleventh ; the figur ; the gap ; the hospic
        suicidal_ideation	4	the meantim ; the mold ; the organiz ; the pension ; the row ; the sink
        suicidal_ideation	4	the spar ; the sub ; the titl ; the trash ; the truck ; the wat ; them tuesday
        suicidal_ideation	4	then drov ; then took ; ther decid ; they only ; they pump ; they stitch
        suicidal_ideation	4	theyr both ; theyr kind ; thi <last> ; thi <treatment> ; thi is ; thi last
        suicidal_ideation	4	thi no ; thing from ; think ; think abt ; think somebody ; think the
        suicidal_ideation	4	thirty she ; though the ; thousand in ; thre babi ; through a ; through at
        suicidal_ideation	4	through with ; throw myself ; thru <opening> ; thumbtack ; thursday if
        suicidal_ideation	4	tien <cold> ; tien fri ; tienen en ; tienen su ; til a ; til fiv ; til monday
        suicidal_ideation	4	til sunris ; til ther ; tim <say> ; tim ive ; to <take> ; to c ; to clean
        suicidal_ideation	4	to god ; to measur ; to nam ; to peopl ; to safety ; to whoev ; to wif
        suicidal_ideation	4	to worry ; tocan y ; tod desd ; tod hast ; todavi hay ; today from
        suicidal_ideation	4	togeth him ; told clr ; told mgr ; told myself ; tom toda ; tonight ive
        suicidal_ideation	4	tonight wont ; took herself ; tool to ; top of ; tor ; torn it ; towel along
        suicidal_ideation	4	trabaj normal ; traffic nois ; trag anoch ; traig gana ; travel and ; tru you
        suicidal_ideation	4	truck if ; trunk and ; twenty one ; twic with ; two card ; two he ; typ it
        suicidal_ideation	4	un vap ; una <write> ; una desintoxicacion ; uncl the ; uneasy ; up tal
        suicidal_ideation	4	usted <phone> ; va dic ; vaci ; van <go> ; van diez ; vap weed ; vean ; vec
        suicidal_ideation	4	vec tre ; vecin y ; vera ; very calm ; very tir ; via <say> ; via del ; vidrio
        suicidal_ideation	4	viend com ; vin a ; visit me ; voic i ; voic said ; voy a ; wan see ; want off
        suicidal_ideation	4	warm ; warm xfer ; was ok ; was think ; was yesterday ; wasnt an ; way or
        suicidal_ideation	4	way thi ; we pray ; we wouldnt ; wed watch ; week from ; week right
        suicidal_ideation	4	weekend back ; weekend no ; weekend now ; weekend the ; weight on ; went and
        suicidal_ideation	4	wer very ; what all ; what program ; what shel ; when <container> ; whenev she
        suicidal_ideation	4	who <continue> ; who sat ; widow ; wif doe ; wif lock ; wil hav ; wish
        suicidal_ideation	4	with <last> ; with <write> ; with foam ; with hous ; with last ; with mak
        suicidal_ideation	4	wk wont ; wok up ; wont eat ; worth ; would <feel> ; would cle ; would feel
        suicidal_ideation	4	would fir ; would know ; would pick ; wouldnt <go> ; wouldnt com ; written it
        suicidal_ideation	4	wrot his ; xfer 0 ; xfer to ; y dond ; y fech ; y he ; y pierd ; y teni
        suicidal_ideation	4	y wif ; y wont ; ya <stop> ; ya escribi ; ya junt ; ya vaci ; year is
        suicidal_ideation	4	year say ; yest with ; yesterday he ; yesterday with ; yo bien ; yo pag
        suicidal_ideation	4	you happen ; youl ; young <child> ; young girl ; youv been ; yr habit ; yr out
        suicidal_ideation	3	+ <ask> ; + ask ; + shroom ; 0 <hold> ; 0 drank ; 0 kept ; 0 let ; 0 taper
        suicidal_ideation	3	<alcohol> it ; <alone> <think> ; <alone> when ; <always> pag ; <amount> <calm>
        suicidal_ideation	3	<amount> all ; <amount> fil ; <amount> tien ; <amount> un ; <amount> una
        suicidal_ideation	3	<amount> wher ; <angry> 0 ; <angry> him ; <appointment> <soon> ; <ask> <clean>
        suicidal_ideation	3	<awake> ; <awake> <child> ; <awake> up ; <blade> out ; <blood> <awake>
        suicidal_ideation	3	<blood> <home> ; <bodypart> <continue> ; <bodypart> <fire>
        suicidal_ideation	3	<bodypart> already ; <bodypart> and ; <bodypart> fre ; <bodypart> la
        suicidal_ideation	3	<bodypart> til ; <bodypart> wil ; <buy> <pill> ; <calm> <day> ; <calm> for
        suicidal_ideation	3	<calm> its ; <caretaking> <happy> ; <caretaking> at ; <child> <soon>
        suicidal_ideation	3	<child> q ; <child> rom ; <church> <opioid> ; <church> <write>
        suicidal_ideation	3	<clean> <furniture> ; <clean> <wait> ; <clean> su ; <clinician> <bodypart>
        suicidal_ideation	3	<clinician> <tool> ; <clinician> ct ; <clothes> <see> ; <clothes> long
        suicidal_ideation	3	<colleague> ther ; <consume> <friend> ; <consume> <photo> ; <consume> abt
        suicidal_ideation	3	<consume> the ; <container> <pain> ; <container> cant ; <container> hech
        suicidal_ideation	3	<continue> <need> ; <continue> <think> ; <continue> any ; <count> acr
        suicidal_ideation	3	<count> up ; <crowd> any ; <crowd> cuand ; <crowd> would ; <day> en ; <day> in
        suicidal_ideation	3	<day> let ; <day> nos ; <day> thi ; <daytime> <angry> ; <daytime> el
        suicidal_ideation	3	<die> you ; <drive> los ; <drug> <opioid> ; <eat> el ; <emergency> it
        suicidal_ideation	3	<fall> over ; <fluid> <need> ; <friend> <hold> ; <friend> <key> ; <friend> for
        suicidal_ideation	3	<furniture> <child> ; <furniture> about ; <furniture> turn ; <give> <kin>
        suicidal_ideation	3	<give> <play> ; <give> cb ; <go> <take> ; <go> real ; <goodbye> <crowd>
        suicidal_ideation	3	<goodbye> <moment> ; <happy> its ; <headface> <continue> ; <headface> and
        suicidal_ideation	3	<headface> droop ; <headface> it ; <hear> how ; <height> <town> ; <height> aft
        suicidal_ideation	3	<hit> <alcohol> ; <hold> me ; <home> <trust> ; <home> for ; <home> one
        suicidal_ideation	3	<home> todo ; <hopeless> ; <hospital> <rope> ; <insurance> <rope> ; <job> do
        suicidal_ideation	3	<key> <bodypart> ; <key> <church> ; <key> <continue> ; <key> <drive>
        suicidal_ideation	3	<key> <write> ; <kill> <year> ; <kin> <ask> ; <kin> be ; <kin> chin
        suicidal_ideation	3	<kin> und ; <kin> youl ; <last> <crowd> ; <last> fue ; <law> <treatment>
        suicidal_ideation	3	<leave> <die> ; <leave> it ; <lock> the ; <medicine> 0 ; <medicine> hac
        suicidal_ideation	3	<moment> between ; <moment> larg ; <moment> our ; <moment> sí
        suicidal_ideation	3	<money> <crowd> ; <money> <kin> ; <money> <tool> ; <need> <consume>
        suicidal_ideation	3	<need> <kin> ; <need> his ; <night> <happy> ; <night> ra ; <night> to
        suicidal_ideation	3	<night> up ; <opening> <break> ; <opening> <continue> ; <opening> on
        suicidal_ideation	3	<opioid> up ; <outdoors> me ; <pet> been ; <phone> hast ; <phone> ive
        suicidal_ideation	3	<play> <water> ; <play> guid ; <promise> 0 ; <promise> <home> ; <promise> im
        suicidal_ideation	3	<put> <put> ; <rail> platform ; <record> <kin> ; <relapse> to ; <room> <alone>
        suicidal_ideation	3	<room> <appointment> ; <room> one ; <room> than ; <room> und
        suicidal_ideation	3	<rope> <container> ; <rope> at ; <sad> me ; <say> <calm> ; <say> <try>
        suicidal_ideation	3	<say> bien ; <say> her ; <say> she ; <say> whoev ; <school> dond
        suicidal_ideation	3	<school> soph ; <sedative> <day> ; <sedative> im ; <sedative> ya ; <see> si
        suicidal_ideation	3	<shame> <crowd> ; <sick> de ; <sober> <write> ; <soon> <photo> ; <soon> nos
        suicidal_ideation	3	<start> <leave> ; <stimulant> <month> ; <stimulant> <year>
        suicidal_ideation	3	<stop> <intoxicated> ; <stop> my ; <stranger> <remember> ; <stranger> hast
        suicidal_ideation	3	<stranger> la ; <stranger> let ; <take> 0 ; <take> how ; <take> thrown
        suicidal_ideation	3	<think> <blood> ; <think> <consume> ; <tool> <stranger> ; <trade> pt
        suicidal_ideation	3	<trade> que ; <trade> the ; <treatment> <promise> ; <treatment> didnt
        suicidal_ideation	3	<treatment> ever ; <treatment> inf ; <treatment> list ; <wait> <rope>
        suicidal_ideation	3	<wait> on ; <wait> un ; <water> bottom ; <water> nobody ; <week> <break>
        suicidal_ideation	3	<week> <past> ; <week> int ; <week> that ; <withdrawal> <drive>
        suicidal_ideation	3	<write> <container> ; <write> pa ; <write> und ; <write> wil ; a beard
        suicidal_ideation	3	a concret ; a dar ; a door ; a doubl ; a hom ; a knot ; a la ; a oscura
        suicidal_ideation	3	a policy ; a suit ; a surf ; a verl ; a voic ; abr el ; abr los ; abrig ; acr
        suicidal_ideation	3	activ ; addres aft ; addres for ; aft hour ; afternoon and ; against him
        suicidal_ideation	3	ago the ; ahor sí ; ahorit no ; al abuel ; al prim ; all <limp> ; alrededor
        suicidal_ideation	3	als im ; ama ; ama <day> ; amar ; an <height> ; an <homeless> ; and $
        suicidal_ideation	3	and <clothes> ; and <soon> ; and fil ; and laptop ; and met ; and mouth
        suicidal_ideation	3	and pres ; and sat ; and set ; and shav ; and tap ; and thi ; and which
        suicidal_ideation	3	and whod ; and work ; anoch me ; any clas ; anyon <say> ; anyon com ; anyth
        suicidal_ideation	3	apply for ; aquavit ; are and ; arracher ; as <soon> ; ash <day>
        suicidal_ideation	3	ash wednesday ; ask as ; ask dad ; ask night ; ask our ; at <count> ; at mil
        suicidal_ideation	3	at point ; at reception ; at zer ; ayudenm por ; babi so ; back at ; back down
        suicidal_ideation	3	baj a ; bambo ; bare <think> ; be me ; be pick ; becaus <last> ; becaus last
        suicidal_ideation	3	bedsid ; befor her ; being around ; best part ; bien larg ; big <alcohol>
        suicidal_ideation	3	bik is ; bind with ; biscuit ; blu smok ; body to ; bolet ; both cat
        suicidal_ideation	3	both way ; box per ; break i ; broth back ; brother lunch ; brought over
        suicidal_ideation	3	bufand ; buscarl al ; but honest ; by <ask> ; by ask ; by bedtim ; by new
        suicidal_ideation	3	cal i ; calend ; cam en ; camis planch ; can read ; cancel la ; cant see
        suicidal_ideation	3	cap back ; cargador ; cart <amount> ; cas todo ; cat ; cat been ; celd ; chamb
        suicidal_ideation	3	check on ; check out ; check with ; chin a ; chut ; clean of ; clerk pt
        suicidal_ideation	3	client ; coat pocket ; cobra la ; colg ; colleg soph ; com the ; com veint
        suicidal_ideation	3	con tu ; contest hast ; coordinator ; could and ; count so ; crack +
        suicidal_ideation	3	crack is ; crop ; cuand <ask> ; cuand <hear> ; cuand eramo ; cuand por
        suicidal_ideation	3	cuent y ; cun and ; cut ; d <drive> ; d liv ; dai year ; day heart
        suicidal_ideation	3	de <height> ; de <kill> ; de marfil ; de mat ; de traj ; de tramadol ; dec a
        suicidal_ideation	3	dej dich ; dej entr ; dej las ; denis in ; desd <month> ; despidiendos de
        suicidal_ideation	3	despu ya ; deuda y ; devil ; dia amanezc ; dic me ; did fin ; dil ; dirt
        suicidal_ideation	3	doe ketamin ; doesnt com ; don he ; dont <feel> ; dont <phone> ; dont <think>
        suicidal_ideation	3	dont just ; dont own ; dont understand ; door clos ; dop sinc ; down <say>
        suicidal_ideation	3	down it ; drain <clean> ; drain clean ; driv rid ; drov up ; dry on ; ear just
        suicidal_ideation	3	earth ; easy and ; eat sinc ; edibl on ; el <blade> ; el abrig ; el divorci
        suicidal_ideation	3	el inhalador ; el par ; en <container> ; en <height> ; en avent ; en cuant
        suicidal_ideation	3	en nochebuen ; encier en ; end by ; end thre ; enferm ; enganch a ; ensen a
        suicidal_ideation	3	escrib pa ; eso era ; espej y ; est <awake> ; est cas ; est despiert ; est met
        suicidal_ideation	3	etoh on ; even to ; evening i ; every pag ; everyth that ; ex <phone> ; ex el
        suicidal_ideation	3	ex with ; expect to ; expres ; f <sedative> ; f er ; f i ; fast enough
        suicidal_ideation	3	feet stil ; ff ; fijes que ; fin <asleep> ; fin <kin> ; final <job>
        suicidal_ideation	3	final work ; first fiv ; floppy and ; flowerpot ; for custody ; for dr
        suicidal_ideation	3	for me ; for open ; forev ; forget the ; found in ; friend doe ; friend i
        suicidal_ideation	3	from 0 ; from client ; funerari y ; gana ; gastric ; gav cb ; generator
        suicidal_ideation	3	get cold ; get kid ; get our ; get used ; gin + ; given lin ; goe i ; goin to
        suicidal_ideation	3	going fast ; good <see> ; good im ; goodwil ; got open ; gram sinc ; grandm 0
        suicidal_ideation	3	grapevin and ; guest and ; hac <hear> ; hac ruid ; had them ; hand fre
        suicidal_ideation	3	happen to ; happy at ; has <lock> ; has forty ; has sewn ; hat him ; hav all
        suicidal_ideation	3	hav open ; he <give> ; he baj ; he buy ; he measur ; he sign ; he taught
        suicidal_ideation	3	her <build> ; her <pet> ; her <play> ; her cook ; her eye ; her how ; her niec
        suicidal_ideation	3	her retain ; her sleev ; hes <alone> ; hes <think> ; hes alon ; hes quit
        suicidal_ideation	3	him stand ; his <goodbye> ; his <hospital> ; his cat ; his fiance ; his goodby
        suicidal_ideation	3	his hair ; his wallet ; hlep ; hoard ; hom alon ; hombr 0 ; honest that
        suicidal_ideation	3	hook <go> ; hook cam ; hop that ; hor est ; hous not ; how an ; how its
        suicidal_ideation	3	hoy de ; huec ; human ; hundr acr ; husband up ; i bark ; i empti ; i odd
        suicidal_ideation	3	id <angry> ; id hat ; if id ; ill <phone> ; ill cal ; im <intoxicated>
        suicidal_ideation	3	im <law> ; im diabetic ; import ; in i ; in it ; in may ; includ <amount>
        suicidal_ideation	3	includ two ; inhalador ; inn <bodypart> ; inpt ama ; instruction for
        suicidal_ideation	3	insulin for ; int ; is <buy> ; is denis ; is yes ; it doe ; it every ; it to
        suicidal_ideation	3	it wors ; it wrap ; its <color> ; its <soon> ; its finish ; its quick
        suicidal_ideation	3	ive <always> ; ive <count> ; ive alway ; ive cut ; ive label ; ive walk
        suicidal_ideation	3	jetty ; jok and ; jun meth ; juni ; just as ; just say ; just tak ; just text
        suicidal_ideation	3	ket sinc ; kid that ; kind ive ; kis the ; la <emergency> ; la <job>
        suicidal_ideation	3	la <shame> ; la cuerd ; la met ; la nuer ; la ultim ; la vel ; la vigil
        suicidal_ideation	3	larg y ; las <church> ; las mir ; late she ; lavaplato ; lay him ; le escribi
        suicidal_ideation	3	le hal ; le rec ; leas so ; leav stuf ; left guit ; left no ; letter he
        suicidal_ideation	3	library book ; lie ther ; lik he ; llam ; llav a ; llev <consume>
        suicidal_ideation	3	llev <month> ; llev mes ; lo and ; lo escribi ; look it ; lt ; lun que ; m 0
        suicidal_ideation	3	m <opioid> ; m albanil ; m marin ; m releas ; m uninsur ; m voic ; mad an
        suicidal_ideation	3	mad my ; mak it ; malet hech ; man com ; manag and ; mar llev ; marfil
        suicidal_ideation	3	me abraz ; me ive ; me nobody ; me pidi ; me subi ; me though ; med inmat
        suicidal_ideation	3	memo ; meno un ; met <always> ; met con ; met diari ; metr platform
        suicidal_ideation	3	mi <angry> ; mi bronc ; mi gent ; mi in ; mi perrit ; might <stop>
        suicidal_ideation	3	might stop ; mil 0 ; min too ; mold ; mor off ; mor that ; morn ; morphin in
        suicidal_ideation	3	moth chin ; mouth ; much it ; muj hast ; my <school> ; my application
        suicidal_ideation	3	my grandbaby ; my ring ; my seven ; my sock ; neck in ; need it ; need them
        suicidal_ideation	3	nev <drive> ; next 0 ; ni ningun ; nich ; night he ; night up ; night year
        suicidal_ideation	3	nightstand ; nit for ; nobody <go> ; nobody <see> ; nobody <take> ; nobody can
        suicidal_ideation	3	nos <school> ; nos ensen ; notic for ; numb ; octob a ; ocup ; of 0 ; of fold
        suicidal_ideation	3	of lin ; of me ; of park ; of tap ; off <container> ; off gin ; off without
        suicidal_ideation	3	old street ; on <breath> ; on <room> ; on turn ; on whoev ; one <drive>
        suicidal_ideation	3	one of ; one strang ; one tak ; one they ; only quit ; only tel ; open so
        suicidal_ideation	3	open sun ; organiz ; oscura ; our lin ; outliv <crowd> ; outpatient didnt
        suicidal_ideation	3	over is ; own <ask> ; own <fluid> ; own <illness> ; pag of ; panteon y
        suicidal_ideation	3	pap tom ; papa <need> ; par ya ; parishion 0 ; part del ; pas tom
        suicidal_ideation	3	past saturday ; peopl one ; percocet por ; persist ; person my ; phon goe
        suicidal_ideation	3	pick by ; pidi ; piens que ; plac back ; plac said ; plan with ; plast
        suicidal_ideation	3	po <colleague> ; po client ; poison and ; pongan ; por heroin ; porqu una
        suicidal_ideation	3	post say ; pound ; primary <caretaking> ; primary car ; pt ; pt <take> ; pt de
        suicidal_ideation	3	pue sí ; pul it ; que <soon> ; que alguien ; que despiert ; que empiez
        suicidal_ideation	3	que mis ; quick it ; quit argu ; quit un ; r in ; rais thi ; rang <say>
        suicidal_ideation	3	rat no ; rath <take> ; record with ; rehears ; releas her
        suicidal_ideation	3	residential yesterday ; retail <clinician> ; retail pharmacist ; riv bottom
        suicidal_ideation	3	rn licens ; roommat last ; sa ; said on ; salud de ; sam <day> ; sat sinc
        suicidal_ideation	3	saturday ; saturday im ; saturday nev ; say hey ; scar and ; school counselor
        suicidal_ideation	3	se <break> ; se <put> ; se ve ; segund pis ; semana ; senor llor ; sent her
        suicidal_ideation	3	settl <past> ; settl befor ; she <school> ; she left ; she open ; she wer
        suicidal_ideation	3	shelf one ; shoebox of ; shop i ; show that ; shut <amount> ; si consum
        suicidal_ideation	3	si una ; siempr en ; sink ; sink say ; sis has ; sist numb ; skip 0 ; sleev in
        suicidal_ideation	3	slip to ; sol no ; somebody ought ; someon look ; son finish ; song to
        suicidal_ideation	3	soon as ; sourdough start ; sp only ; spoken sinc ; spr group ; stay ask
        suicidal_ideation	3	stay warm ; steak knif ; stitch her ; stop being ; stop me ; su almoh
        suicidal_ideation	3	su guitar ; substanc not ; suic y ; sup <happy> ; survivor ; sust que ; swe im
        suicidal_ideation	3	tak biscuit ; tak so ; tambien par ; tap <count> ; tap measur ; teach my
        suicidal_ideation	3	tenant on ; tent with ; text to ; th i ; th or ; that goe ; that open
        suicidal_ideation	3	that theyl ; the <drug> ; the <law> ; the <palecolor> ; the <pill>
        suicidal_ideation	3	the <think> ; the application ; the appointment ; the brochur ; the brown
        suicidal_ideation	3	the charcoal ; the dying ; the east ; the expres ; the flap ; the forg
        suicidal_ideation	3	the garag ; the grapevin ; the gun ; the iron ; the jetty ; the newspap
        suicidal_ideation	3	the other ; the pharmacist ; the phot ; the pink ; the plot ; the quart
        suicidal_ideation	3	the riv ; the scrap ; the soap ; the terri ; the track ; them <calm>
        suicidal_ideation	3	them too ; then <promise> ; then <write> ; ther four ; they <die> ; they met
        suicidal_ideation	3	they pick ; they tel ; thi <month> ; thi i ; thi one ; thin on ; think ive
        suicidal_ideation	3	thought of ; thre oxy ; through jun ; tim get ; tip the ; tir and ; tmrw noth
        suicidal_ideation	3	to <count> ; to <promise> ; to agre ; to belong ; to com ; to eleven
        suicidal_ideation	3	to fight ; to ive ; to not ; to someon ; to violat ; to voicemail ; tod <say>
        suicidal_ideation	3	today ; tom tod ; tong ; too <moment> ; too now ; took all ; trazodon ; trunk
        suicidal_ideation	3	ts ; tu <kin> ; turn ; tuv ; two becaus ; two wks ; ulcer ; ultim fue
        suicidal_ideation	3	una <treatment> ; una cart ; und ; und me ; underneath ; up even ; usa <drug>
        suicidal_ideation	3	use otherwis ; use that ; use what ; valor ; vas ; vayan a ; vegetabl ; ver si
        suicidal_ideation	3	viend las ; violat on ; vuelven ; vuelven a ; walk int ; want and ; want inpt
        suicidal_ideation	3	wav to ; we manag ; wear long ; weed pen ; went real ; went round
        suicidal_ideation	3	west <hospital> ; what com ; what the ; which <key> ; which <phone>
        suicidal_ideation	3	which numb ; who <photo> ; who <wait> ; who goe ; who show ; who stay
        suicidal_ideation	3	whoev open ; wifi and ; wil need ; windy ; with <promise> ; with duct
        suicidal_ideation	3	with just ; with wat ; wk <school> ; wk he ; wnt off ; wont listen ; word no
        suicidal_ideation	3	worry about ; would <wait> ; would stay ; wouldnt <phone> ; wouldnt cal
        suicidal_ideation	3	written down ; wrot ; wrot no ; y <night> ; y <sedative> ; y and ; y cont
        suicidal_ideation	3	y control ; y toda ; yo el ; you just ; youl know ; your intak ; your wil
        suicidal_ideation	3	yourself ; zapato puesto
        suicidal_ideation	-3	/ no ; 0 <clinician> ; 0 <emergency> ; 0 dia ; 0 is ; 0 meth ; 0 por
        suicidal_ideation	-3	<alcohol> <clothes> ; <amount> <clothes> ; <amount> <fall> ; <amount> <hear>
        suicidal_ideation	-3	<amount> <hospital> ; <amount> <pet> ; <amount> at ; <appointment> with
        suicidal_ideation	-3	<ask> <need> ; <blade> <say> ; <bodypart> <moment> ; <breath> mi
        suicidal_ideation	-3	<build> <height> ; <buy> <stimulant> ; <church> <partner>
        suicidal_ideation	-3	<clinician> <count> ; <clinician> <phone> ; <clinician> and
        suicidal_ideation	-3	<clothes> <hear> ; <cold> <sick> ; <container> tod ; <container> would
        suicidal_ideation	-3	<continue> <year> ; <continue> no ; <continue> ~<kin> ; <crowd> <see>
        suicidal_ideation	-3	<crowd> en ; <crowd> his ; <day> <cold> ; <day> <fluid> ; <day> <trust>
        suicidal_ideation	-3	<die> <try> ; <die> en ; <drive> <church> ; <drive> <partner> ; <drive> was
        suicidal_ideation	-3	<drug> is ; <eat> <clothes> ; <eat> <color> ; <eat> <medicine> ; <eat> con
        suicidal_ideation	-3	<emergency> y ; <fall> la ; <feel> my ; <fire> en ; <fire> for
        suicidal_ideation	-3	<fluid> <cold> ; <friend> <clean> ; <furniture> of ; <give> <emergency>
        suicidal_ideation	-3	<go> <feel> ; <go> <photo> ; <go> <stiff> ; <go> <town> ; <go> y ; <gun> de
        suicidal_ideation	-3	<headface> are ; <hear> <headface> ; <hear> him ; <hear> young
        suicidal_ideation	-3	<height> <furniture> ; <hit> it ; <hold> <play> ; <home> <hear>
        suicidal_ideation	-3	<home> <room> ; <home> <tool> ; <insurance> <happy> ; <job> <happy>
        suicidal_ideation	-3	<job> <partner> ; <job> no ; <key> to ; <kill> for ; <kill> his ; <kin> <day>
        suicidal_ideation	-3	<kin> le ; <kin> porqu ; <kin> se ; <law> <trade> ; <law> el
        suicidal_ideation	-3	<leave> <consume> ; <leave> <take> ; <lock> <blade> ; <lock> on
        suicidal_ideation	-3	<media> <kin> ; <media> on ; <medicine> <clinician> ; <moment> <school>
        suicidal_ideation	-3	<moment> <wait> ; <moment> es ; <moment> est ; <moment> one ; <month> <child>
        suicidal_ideation	-3	<month> <kin> ; <month> <phone> ; <need> <give> ; <need> <insurance>
        suicidal_ideation	-3	<need> <key> ; <need> <night> ; <need> <stimulant> ; <need> el
        suicidal_ideation	-3	<need> somewher ; <night> <asleep> ; <official> and ; <official> in
        suicidal_ideation	-3	<official> ~<give> ; <opening> <angry> ; <opioid> <write> ; <opioid> aft
        suicidal_ideation	-3	<outdoors> <angry> ; <outdoors> <need> ; <outdoors> <pet>
        suicidal_ideation	-3	<outdoors> <stimulant> ; <outdoors> en ; <outdoors> to ; <outdoors> with
        suicidal_ideation	-3	<palecolor> <eat> ; <partner> <clinician> ; <partner> <moment>
        suicidal_ideation	-3	<partner> <opioid> ; <partner> <soon> ; <partner> she ; <past> <consume>
        suicidal_ideation	-3	<past> <fluid> ; <past> <start> ; <pet> <amount> ; <pet> <need>
        suicidal_ideation	-3	<pet> <school> ; <pet> in ; <phone> <daytime> ; <phone> him
        suicidal_ideation	-3	<photo> <treatment> ; <photo> in ; <play> <eat> ; <play> <home> ; <play> a
        suicidal_ideation	-3	<play> in ; <play> that ; <promise> <trust> ; <put> <stiff> ; <record> <give>
        suicidal_ideation	-3	<record> <record> ; <record> my ; <remember> my ; <room> <daytime>
        suicidal_ideation	-3	<room> <stranger> ; <room> of ; <room> when ; <rope> <rope> ; <say> él
        suicidal_ideation	-3	<see> <kin> ; <seizure> in ; <shame> <say> ; <shame> <write> ; <shame> i
        suicidal_ideation	-3	<smell> <eat> ; <sober> from ; <soon> <think> ; <start> with
        suicidal_ideation	-3	<stimulant> <stimulant> ; <stimulant> <think> ; <stimulant> en
        suicidal_ideation	-3	<stimulant> ya ; <stop> de ; <stop> to ; <stranger> <take> ; <stranger> is
        suicidal_ideation	-3	<take> <stop> ; <take> <vermin> ; <take> someth ; <think> <kin> ; <think> his
        suicidal_ideation	-3	<think> noth ; <think> we ; <tired> <go> ; <town> thi ; <trade> <friend>
        suicidal_ideation	-3	<trade> <record> ; <trade> con ; <treatment> <caretaking> ; <treatment> <eat>
        suicidal_ideation	-3	<treatment> <go> ; <treatment> <illness> ; <treatment> for ; <treatment> near
        suicidal_ideation	-3	<treatment> not ; <treatment> with ; <vermin> on ; <wait> and ; <week> sin
        suicidal_ideation	-3	<week> ya ; <write> <job> ; <write> <needle> ; <write> <promise>
        suicidal_ideation	-3	<write> only ; <year> <moment> ; <year> asi ; <year> i ; a <child> ; a <law>
        suicidal_ideation	-3	a <say> ; a bat ; a circl ; a dead ; a few ; a gift ; a pap ; a whil ; absces
        suicidal_ideation	-3	acab un ; account is ; adult ; aft school ; ahor ; ahorit est ; all en
        suicidal_ideation	-3	altogeth ; alzheim ; am not ; an <eat> ; an even ; and <eat> ; and <kin>
        suicidal_ideation	-3	and <play> ; and at ; and one ; ano asi ; are <amount> ; army ; asi de
        """
}
