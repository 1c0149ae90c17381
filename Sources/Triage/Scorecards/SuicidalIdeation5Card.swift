extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation5 = """
        suicidal_ideation	4	polit flat ; poliz ; pon dos ; pongan ; poquita ; por drog ; por mensaj
        suicidal_ideation	4	porqu una ; pour a ; practic ; pregunt cuant ; pretty ; previ ; print me
        suicidal_ideation	4	psalm ; pt <take> ; pt de ; pul it ; put asid ; put someth ; put them ; pyxi
        suicidal_ideation	4	qd <shake> ; qd sinc ; quantity and ; quarry ; que <daytime> ; que a ; que abr
        suicidal_ideation	4	que aguant ; que anoch ; que apagu ; que limpi ; que prefier ; qued par
        suicidal_ideation	4	quedar ; queri ; quick and ; quick it ; quiet aft ; quit ; quit de ; rac no
        suicidal_ideation	4	radiator ; rais thi ; ranch out ; rath <remember> ; rath <take>
        suicidal_ideation	4	re <colleague> ; real ; redid ; reek of ; regal ; regresen ; regresen la
        suicidal_ideation	4	regul 0 ; rehab end ; releas her ; releas tmrw ; reparti mis ; retir machinist
        suicidal_ideation	4	rid my ; rieg las ; riv bottom ; riv with ; rn <medicine> ; rn med
        suicidal_ideation	4	rock bottom ; roof is ; room back ; room just ; roommat 0 ; roommat doesnt
        suicidal_ideation	4	roommat last ; round his ; round with ; s <say> ; sa ; safety <think>
        suicidal_ideation	4	safety plan ; sail club ; sal la ; san de ; saturday fiv ; saturday im
        suicidal_ideation	4	sav it ; say be ; say ive ; say pain ; say sorry ; say thank ; say which
        suicidal_ideation	4	scar and ; school counselor ; scub ; se <break> ; se <buy> ; se <put>
        suicidal_ideation	4	se acuest ; se avent ; se encer ; se pus ; segund pis ; self refer ; sem
        suicidal_ideation	4	send anyon ; send it ; senior 0 ; senor llor ; sentenc and ; sepulved and
        suicidal_ideation	4	sesent y ; set the ; she <intoxicated> ; she <try> ; she hat ; she label
        suicidal_ideation	4	she post ; she thought ; she tri ; sheet tel ; shield y ; shift end ; sho out
        suicidal_ideation	4	shoebox of ; short a ; should hav ; show my ; show that ; si <go> ; si <think>
        suicidal_ideation	4	si <trust> ; si consum ; si dio ; si entr ; siempr en ; sign it ; sinc <order>
        suicidal_ideation	4	sinc <partner> ; sink i ; sit ther ; six yrs ; sleev in ; slip to ; sneaker
        suicidal_ideation	4	so ther ; so would ; som <leave> ; som left ; somebody ought ; someon pleas
        suicidal_ideation	4	sorry for ; sorry to ; spent all ; spoken sinc ; sponsor 0 ; spot goe
        suicidal_ideation	4	spot on ; sry ; st he ; stand on ; stand ther ; start to ; stat she ; step in
        suicidal_ideation	4	sticky ; stil check ; stitch told ; stitch up ; stood by ; stop me ; stor for
        suicidal_ideation	4	stor sinc ; street bridg ; strip and ; strong as ; structur <say>
        suicidal_ideation	4	structur say ; su almoh ; su herramient ; sufficient ; suicid watch ; suit him
        suicidal_ideation	4	sup for ; supier ; sus <headface> ; swear that ; tak and ; tak to ; taken
        suicidal_ideation	4	tap a ; tap the ; teach my ; tel operator ; telephon my ; tent und ; text pic
        suicidal_ideation	4	text that ; th / ; th im ; th or ; than <day> ; than friday ; thank
        suicidal_ideation	4	that <count> ; that <room> ; that theyr ; the <bodypart> ; the <goodbye>
        suicidal_ideation	4	the ankl ; the application ; the charcoal ; the concret ; the draw
        suicidal_ideation	4	the eleventh ; the figur ; the gap ; the garag ; the grapevin ; the hospic
        suicidal_ideation	4	the messag ; the niec ; the other ; the overnight ; the pharmacist
        suicidal_ideation	4	the policy ; the pyxi ; the quarry ; the quart ; the row ; the soap ; the song
        suicidal_ideation	4	the spar ; the trash ; the wat ; them herself ; them tuesday ; then <night>
        suicidal_ideation	4	then <write> ; then drov ; then tonight ; then took ; ther decid ; they could
        suicidal_ideation	4	they met ; they pump ; they stitch ; they tel ; they would ; theyd <fire>
        suicidal_ideation	4	theyr both ; theyr kind ; thi <treatment> ; thi no ; thin on ; think ive
        suicidal_ideation	4	think somebody ; think the ; thirty she ; though the ; thought about
        suicidal_ideation	4	thought sinc ; thre babi ; through at ; through six ; thru <opening>
        suicidal_ideation	4	thursday if ; tien <cold> ; tien fri ; tienen en ; ties ; til novemb
        suicidal_ideation	4	til sunris ; til ther ; tim <say> ; tim thi ; tip the ; tir is ; tir not
        suicidal_ideation	4	titl on ; to <promise> ; to <take> ; to agre ; to c ; to god ; to identify
        suicidal_ideation	4	to measur ; to nam ; to violat ; to whoev ; to worry ; tod hast ; todavi hay
        suicidal_ideation	4	today i ; todo me ; togeth ; told clr ; told group ; told mgr ; too calm
        suicidal_ideation	4	took herself ; top of ; tor ; torn it ; traffic nois ; trag anoch ; travel and
        suicidal_ideation	4	trazodon ; tri to ; tru you ; truck if ; trunk and ; ts ; ts de ; tub y
        suicidal_ideation	4	two card ; two wks ; typ it ; un <clothes> ; una <write> ; una cart
        suicidal_ideation	4	una desintoxicacion ; und <always> ; und every ; und me ; up <crowd>
        suicidal_ideation	4	up insid ; up sat ; up tal ; usted <phone> ; va dic ; vaci ; valor ; van <go>
        suicidal_ideation	4	vean ; vec ; vecin y ; vera ; very calm ; viaj ; vidrio ; viend las
        suicidal_ideation	4	violat on ; visit me ; voic i ; voic said ; voic shak ; voy a ; voz ant
        suicidal_ideation	4	vuelven ; vuelven a ; w/out the ; wan see ; want off ; warm ; was due ; was ok
        suicidal_ideation	4	wasnt them ; wat run ; wav to ; way thi ; we manag ; we pray ; wed watch
        suicidal_ideation	4	week from ; week not ; weekend no ; weekend now ; weekend the ; weight on
        suicidal_ideation	4	went and ; went round ; wey ; what all ; what com ; what shel
        suicidal_ideation	4	when <container> ; whenev she ; wher nobody ; who <continue> ; who check
        suicidal_ideation	4	whoev open ; wif lock ; wil be ; wil find ; win lik ; wish ; with <last>
        suicidal_ideation	4	with foam ; with hous ; with just ; with last ; with mak ; with nam ; with wat
        suicidal_ideation	4	wk wont ; wknd sinc ; wnt off ; wok up ; wont eat ; word no ; would <feel>
        suicidal_ideation	4	would all ; would cle ; would feel ; would know ; wouldnt <phone>
        suicidal_ideation	4	wouldnt cal ; wrist sunday ; written ; written down ; written it ; wrot his
        suicidal_ideation	4	x <phone> ; x favor ; x tel ; y cont ; y dond ; y fech ; y q ; y usted
        suicidal_ideation	4	y wont ; ya <stop> ; ya escribi ; ya vaci ; year is ; year say ; year until
        suicidal_ideation	4	yest with ; yesterday with ; yo bien ; yo el ; you happen ; you just
        suicidal_ideation	4	youd tak ; youl ; yourself
        suicidal_ideation	3	# 0 ; 0 <fall> ; 0 <phone> ; 0 cry ; 0 hr ; 0 id ; 0 lbs ; 0 let ; 0 no
        suicidal_ideation	3	0 sec ; <alcohol> <alcohol> ; <alone> when ; <always> <furniture>
        suicidal_ideation	3	<always> <kin> ; <always> pag ; <amount> <calm> ; <amount> <furniture>
        suicidal_ideation	3	<amount> fil ; <angry> 0 ; <appointment> <crowd> ; <ask> <clean> ; <awake>
        suicidal_ideation	3	<awake> <child> ; <blade> <die> ; <blade> <partner> ; <blood> <awake>
        suicidal_ideation	3	<blood> her ; <blood> los ; <bodypart> <continue> ; <bodypart> <fire>
        suicidal_ideation	3	<bodypart> <trust> ; <bodypart> already ; <bodypart> and ; <bodypart> she
        suicidal_ideation	3	<bodypart> til ; <bodypart> wil ; <build> <ask> ; <build> <day>
        suicidal_ideation	3	<build> <think> ; <buy> <drug> ; <buy> all ; <buy> el ; <calm> <ask>
        suicidal_ideation	3	<calm> for ; <caretaking> <week> ; <caretaking> if ; <child> <promise>
        suicidal_ideation	3	<child> <soon> ; <child> rom ; <child> sí ; <child> uno ; <church> ya
        suicidal_ideation	3	<clean> el ; <clinician> <breath> ; <clinician> turn ; <clothes> <clean>
        suicidal_ideation	3	<clothes> del ; <consume> <photo> ; <consume> the ; <container> <pain>
        suicidal_ideation	3	<container> cant ; <container> com ; <container> llen ; <container> se
        suicidal_ideation	3	<continue> <blood> ; <continue> <die> ; <continue> <hopeless> ; <continue> any
        suicidal_ideation	3	<continue> aqui ; <count> <fluid> ; <crowd> <crash> ; <crowd> any
        suicidal_ideation	3	<crowd> cuand ; <day> alt ; <daytime> <angry> ; <daytime> el ; <die> and
        suicidal_ideation	3	<die> sin ; <drive> los ; <drug> <opioid> ; <eat> <cannabis> ; <eat> <clean>
        suicidal_ideation	3	<eat> at ; <eat> el ; <eat> to ; <emergency> <furniture> ; <fire> ; <fire> her
        suicidal_ideation	3	<fire> on ; <friend> <hold> ; <friend> clean ; <friend> for ; <give> <photo>
        suicidal_ideation	3	<give> <promise> ; <give> it ; <go> <outdoors> ; <go> zer ; <goodbye> <crowd>
        suicidal_ideation	3	<gun> <consume> ; <gun> <container> ; <gun> <hospital> ; <gun> to
        suicidal_ideation	3	<happy> its ; <headface> and ; <headface> droop ; <headface> it
        suicidal_ideation	3	<headface> on ; <hear> <home> ; <height> aft ; <hold> <take> ; <hold> them
        suicidal_ideation	3	<home> <month> ; <home> <trust> ; <home> one ; <home> until
        suicidal_ideation	3	<hospital> <trust> ; <insurance> <rope> ; <job> <home> ; <key> <bodypart>
        suicidal_ideation	3	<key> <write> ; <key> with ; <kill> no ; <kin> <amount> ; <kin> <ask>
        suicidal_ideation	3	<kin> chin ; <kin> his ; <kin> of ; <kin> toma ; <last> did
        suicidal_ideation	3	<leave> <clothes> ; <leave> <die> ; <money> <crowd> ; <money> <stranger>
        suicidal_ideation	3	<money> <tool> ; <money> when ; <month> <consume> ; <need> <consume>
        suicidal_ideation	3	<need> one ; <need> them ; <needle> <drug> ; <night> <happy>
        suicidal_ideation	3	<night> <height> ; <night> le ; <night> ra ; <official> her
        suicidal_ideation	3	<opening> <break> ; <opening> <wait> ; <opening> light ; <opioid> up
        suicidal_ideation	3	<order> <room> ; <order> a ; <outdoors> <treatment> ; <outdoors> me
        suicidal_ideation	3	<partner> q ; <past> clean ; <pet> <put> ; <pet> been ; <pet> wil
        suicidal_ideation	3	<phone> away ; <phone> ive ; <phone> onc ; <phone> su ; <phone> tod
        suicidal_ideation	3	<photo> <child> ; <photo> <year> ; <pill> to ; <play> <water> ; <promise> im
        suicidal_ideation	3	<put> <put> ; <put> the ; <record> himself ; <room> <alone> ; <room> im
        suicidal_ideation	3	<room> one ; <room> than ; <rope> and ; <rope> just ; <rope> y ; <say> <hit>
        suicidal_ideation	3	<say> <need> ; <say> <soon> ; <say> <try> ; <say> aft ; <say> est ; <say> him
        suicidal_ideation	3	<say> she ; <say> wher ; <school> soph ; <sedative> im ; <sedative> ya
        suicidal_ideation	3	<see> + ; <see> at ; <see> normal ; <see> si ; <shame> <crowd> ; <sick> noma
        suicidal_ideation	3	<soon> <photo> ; <soon> could ; <soon> no ; <soon> nos ; <soon> part
        suicidal_ideation	3	<stop> <build> ; <stop> <intoxicated> ; <stop> <kin> ; <stranger> <remember>
        suicidal_ideation	3	<stranger> <threat> ; <stranger> first ; <stranger> hast ; <stranger> let
        suicidal_ideation	3	<take> how ; <take> thrown ; <think> <cold> ; <think> <consume>
        suicidal_ideation	3	<think> <daytime> ; <think> becaus ; <think> on ; <threat> to
        suicidal_ideation	3	<tired> <tired> ; <tool> <stranger> ; <town> <insurance> ; <trade> pt
        suicidal_ideation	3	<trade> the ; <treatment> 0 ; <treatment> <height> ; <treatment> <promise>
        suicidal_ideation	3	<trust> for ; <try> <room> ; <wait> desd ; <week> <break> ; <week> <past>
        suicidal_ideation	3	<week> <put> ; <week> <water> ; <week> right ; <week> that
        suicidal_ideation	3	<write> <container> ; <write> <height> ; <write> mi ; <write> x
        suicidal_ideation	3	<year> <blood> ; <year> <break> ; a 0 ; a <clothes> ; a beard ; a birthday
        suicidal_ideation	3	a concret ; a doubl ; a hom ; a la ; a nad ; a oscura ; a paycheck ; a poem
        suicidal_ideation	3	a policy ; a suit ; a surf ; about <colleague> ; about hang ; activ ; admit
        suicidal_ideation	3	aft hour ; aft if ; ago clean ; ago the ; aguant ; al <friend> ; all <clean>
        suicidal_ideation	3	all <last> ; all last ; all on ; all wash ; already remov ; als im ; am hav
        suicidal_ideation	3	ama ; amar ; amor y ; an <homeless> ; and <clothes> ; and <soon> ; and check
        suicidal_ideation	3	and laptop ; and lin ; and monday ; and mouth ; and pack ; and tap ; and text
        suicidal_ideation	3	and thi ; and which ; and yesterday ; anoch me ; anoth <hospital>
        suicidal_ideation	3	anoth <night> ; any clas ; anyon com ; apagu la ; are any ; arm up ; ask dad
        suicidal_ideation	3	ask if ; ask night ; at mil ; at zer ; ativan for ; ator ; avis q
        suicidal_ideation	3	ayer intent ; babi so ; back down ; back my ; baj a ; bank acct ; bare <think>
        suicidal_ideation	3	be aft ; be patient ; be pick ; be quiet ; be sur ; becaus <last>
        suicidal_ideation	3	becaus last ; bed if ; befor her ; begin to ; belt just ; best part
        suicidal_ideation	3	big <alcohol> ; bik is ; bind with ; biscuit ; board order ; body to
        suicidal_ideation	3	bonit tod ; both way ; braid ; break <container> ; break box ; broth back
        suicidal_ideation	3	brother lunch ; brought over ; bufand ; bunkmat from ; buscarl al ; but kind
        suicidal_ideation	3	by new ; by then ; cal aft ; cal i ; calend ; camis planch ; can argu
        suicidal_ideation	3	can with ; cancion ; cap and ; car sinc ; cart par ; cash to ; cat ; cat been
        suicidal_ideation	3	celd ; celul y ; chamb ; check no ; check with ; chof 0 ; clean thi ; clerk pt
        suicidal_ideation	3	cok becaus ; cok wed ; colleg friend ; colleg soph ; com cuarent ; com the
        suicidal_ideation	3	compartment ; completit ; con <day> ; con <write> ; contest hast ; control
        suicidal_ideation	3	coordinator ; couch has ; could and ; coupl for ; crop ; cuand <hear>
        suicidal_ideation	3	cup and ; cut ; cut them ; dai year ; day heart ; day ther ; dcf told
        suicidal_ideation	3	de <height> ; de hialeah ; de marfil ; de mis ; deck of ; dej entr
        suicidal_ideation	3	del <home> ; del lun ; desd <day> ; desk to ; despu ya ; deuda y ; dia se
        suicidal_ideation	3	dic me ; did fin ; diez mes ; dish on ; divid ; doe ketamin ; doe the
        suicidal_ideation	3	dog wil ; dolor norc ; doming los ; domingo per ; don he ; dont just
        suicidal_ideation	3	dont open ; door a ; door clos ; dop sinc ; down <soon> ; down besid ; down it
        suicidal_ideation	3	down next ; drain <clean> ; drain clean ; drov it ; drowsy ; dry on ; dsd 0
        suicidal_ideation	3	dxm + ; each <hear> ; each voic ; eat sinc ; ech sus ; edibl on ; el <blade>
        suicidal_ideation	3	el <gun> ; el closet ; el freeway ; el gym ; el inhalador ; eleven
        suicidal_ideation	3	empty <moment> ; empty now ; emt ; en las ; en nochebuen ; end thre ; er
        suicidal_ideation	3	espos est ; est <month> ; est a ; est cas ; est hor ; est lo ; est no
        suicidal_ideation	3	estan los ; estoy <shake> ; estoy tembl ; even work ; ever ; ever <home>
        suicidal_ideation	3	ever <take> ; ever liv ; every pag ; everyth that ; ex and ; explain it ; f er
        suicidal_ideation	3	f i ; f lin ; f soft ; fac over ; feet stil ; felicit ; fenc is ; ff
        suicidal_ideation	3	fin <kin> ; first fiv ; for <soon> ; for <water> ; for herself ; for many
        suicidal_ideation	3	fost daught ; foto ; frasc de ; fridg is ; fueron 0 ; fus ; gastric ; get kid
        suicidal_ideation	3	get one ; get our ; get used ; get what ; giv us ; goe back ; goe first
        suicidal_ideation	3	goin to ; going again ; going around ; good <home> ; good im ; goodwil
        suicidal_ideation	3	got down ; grand tien ; grapevin ; ground ; hac <hear> ; hac ruid ; hac tiemp
        suicidal_ideation	3	had them ; happen to ; has cok ; has sewn ; has stop ; has text
        suicidal_ideation	3	hav <continue> ; hav all ; hav found ; hav kept ; hay <night> ; hay noch
        suicidal_ideation	3	he <give> ; he buy ; head in ; hear each ; hed <think> ; her <continue>
        suicidal_ideation	3	her <moment> ; her <pet> ; her brother ; her cook ; her every ; her eye
        suicidal_ideation	3	her pen ; her sleev ; hes <alone> ; hes alon ; hes high ; hes sorry ; hi
        suicidal_ideation	3	hijo uno ; his <hospital> ; his cat ; his hair ; his truck ; his wallet ; hlep
        suicidal_ideation	3	hom til ; honest i ; honest my ; honest that ; hop that ; hospic chaplain
        suicidal_ideation	3	hous not ; how an ; how and ; hoy de ; hoy fueron ; huec ; hurt ; husb cok
        suicidal_ideation	3	hydrocodon in ; i <go> ; i admit ; i ask ; i empti ; i envy ; i pric
        suicidal_ideation	3	id <angry> ; id decid ; id hat ; idk if ; ill <phone> ; ill cal ; im <law>
        suicidal_ideation	3	im goin ; im old ; in ful ; in guadalajar ; in hospic ; in i ; inhalador
        suicidal_ideation	3	inn <bodypart> ; insulin for ; is discharg ; is fifty ; is hom ; is quiet
        suicidal_ideation	3	is the ; it aft ; it each ; it settl ; it very ; itd <take> ; itd tak
        suicidal_ideation	3	its <color> ; its hard ; its noth ; its quick ; its what ; ive <always>
        suicidal_ideation	3	ive alway ; ive found ; jef dic ; jok and ; jun meth ; juni ; junt <amount>
        suicidal_ideation	3	junt treint ; just as ; just googl ; just want ; karat belt ; keep and
        suicidal_ideation	3	keep ask ; ket sinc ; kid nam ; kid that ; kind ive ; kind tel ; kis the
        suicidal_ideation	3	kitchen floor ; know becaus ; know re ; la <bodypart> ; la <emergency>
        suicidal_ideation	3	la atencion ; la cuerd ; la inyect ; la otr ; la vel ; la vigil ; laid down
        suicidal_ideation	3	land and ; landlord who ; las <church> ; last did ; last today ; late she
        suicidal_ideation	3	lavaplato ; lbs ; le <give> ; leav your ; left no ; licenc ; lif <always>
        suicidal_ideation	3	lif every ; lif sinc ; lik he ; llev <consume> ; llev con ; llor mi ; lo <go>
        suicidal_ideation	3	lo escribi ; long <friend> ; look it ; look normal ; los companero ; lt
        suicidal_ideation	3	m <ask> ; m <opioid> ; m <say> ; m edibl ; m marin ; m using ; m voic ; m wont
        suicidal_ideation	3	mad an ; maid ; mal cal ; manten ; marfil ; mas desd ; me <hold> ; me doe
        suicidal_ideation	3	me fin ; me funny ; me it ; me perdon ; me pidi ; me subi ; me would ; me you
        suicidal_ideation	3	mean if ; measur it ; mes ; met con ; meth noth ; mgr ; mi <angry> ; mi bronc
        suicidal_ideation	3	mil 0 ; mis from ; mis perro ; mo <money> ; mom 0 ; mom tak ; mor for
        suicidal_ideation	3	morphin in ; moth chin ; mouth ; mrs ito ; muj hast ; mum ; my antidepressant
        suicidal_ideation	3	my karat ; my mailbox ; my mommy ; my sock ; na ma ; nam <outdoors>
        suicidal_ideation	3	nev <drive> ; next part ; nic <go> ; night think ; nightstand ; nin <media>
        suicidal_ideation	3	nin a ; ninety of ; nit for ; nobody <see> ; nobodyd ; noma estoy ; noth the
        suicidal_ideation	3	notic for ; novi le ; now hom ; numb 0 ; nurs student ; of <pill> ; of clr
        suicidal_ideation	3	of lin ; of mind ; of oxy ; of park ; off <container> ; off <drive> ; off thes
        suicidal_ideation	3	old coach ; old dog ; old street ; on <room> ; on dialysi ; on foot ; on for
        suicidal_ideation	3	on if ; on turn ; onc <crowd> ; onc everyon ; onc the ; one left ; one round
        suicidal_ideation	3	one tak ; only open ; only quit ; open so ; open sun ; order inpatient
        suicidal_ideation	3	oscura ; our lin ; out <leave> ; out if ; outliv <crowd> ; over is ; pa <say>
        suicidal_ideation	3	pag of ; pagu la ; panteon y ; par <phone> ; parishion 0 ; password and
        suicidal_ideation	3	pensamiento ; percocet he ; perdon a ; persist ; person my ; phd student
        suicidal_ideation	3	pick me ; pick the ; pictur ; plan no ; plast ; pleas correct ; pleas tak
        suicidal_ideation	3	po <colleague> ; po client ; poa + ; prendi ; psych <hold> ; pt ; puk leg
        suicidal_ideation	3	put that ; put up ; q la ; que alguien ; que empiez ; que pens ; quien quier
        suicidal_ideation	3	quit argu ; quit eat ; quit un ; r in ; rang <say> ; rat ; rat no ; rat que
        suicidal_ideation	3	re <soon> ; re next ; reason she ; reek ; regal su ; remov the ; rent y
        suicidal_ideation	3	rn <night> ; rn licens ; rn night ; rompan ; rop is ; ros and ; s/p <try>
        suicidal_ideation	3	s/p attempt ; said he ; said on ; sam <day> ; sat sinc ; sat ther ; saturday
        suicidal_ideation	3	say hey ; say shed ; school thing ; scrub ; se <need> ; se despid ; se ve
        suicidal_ideation	3	self <order> ; semana me ; she <school> ; she cut ; she go ; she wer
        suicidal_ideation	3	shot <last> ; shot last ; shouldnt ; shouldnt hav ; shut <amount> ; si falt
        suicidal_ideation	3	si una ; sinc admit ; sink say ; sist numb ; sist think ; skip 0 ; slur at
        suicidal_ideation	3	soft ; sol asi ; sol no ; somebody pay ; son marca ; song to ; soon as
        suicidal_ideation	3	soon could ; sorry ; sourdough start ; spar set ; spent my ; sponsor its
        suicidal_ideation	3	sprit all ; staf ; stat feel ; stay ask ; stay warm ; steak knif ; step with
        suicidal_ideation	3	stop answer ; strip say ; structur ; structur and ; su <clothes>
        suicidal_ideation	3	substanc not ; suffer from ; sunday thing ; survivor ; sus doc ; swe im
        suicidal_ideation	3	tak so ; tambien par ; tenant on ; text to ; th all ; th i ; that <say>
        suicidal_ideation	3	that fram ; that happen ; that literal ; that open ; that real ; that sum
        suicidal_ideation	3	that theyl ; thc vap ; the <chestheart> ; the <drug> ; the <palecolor>
        suicidal_ideation	3	the <pill> ; the <think> ; the appointment ; the bathroom ; the body
        suicidal_ideation	3	the brandy ; the gun ; the ide ; the oak ; the off ; the one ; the parakeet
        suicidal_ideation	3	the phot ; the plot ; the riv ; the sub ; them <calm> ; then <need>
        suicidal_ideation	3	then <promise> ; then rol ; then want ; ther four ; ther out ; they <die>
        suicidal_ideation	3	they nap ; theyl be ; thi <month> ; thi one ; thing from ; think ; think abt
        suicidal_ideation	3	think how ; thousand in ; through jun ; through thi ; through with
        suicidal_ideation	3	throw myself ; thumb on ; tied ; tien <key> ; tir and ; to <count> ; to belong
        suicidal_ideation	3	to big ; to cash ; to eleven ; to go ; to help ; to peopl ; to somebody
        suicidal_ideation	3	to wif ; tocan y ; tod <say> ; tod desd ; today ; today for ; tong ; tool to
        suicidal_ideation	3	toward the ; traig gana ; tremor puk ; tuv ; twic with ; two month ; ulcer
        suicidal_ideation	3	una <treatment> ; uncl the ; underneath ; uno mas ; up <last> ; up cal
        suicidal_ideation	3	up even ; up last ; up tonight ; urn ; use otherwis ; vayan a ; vegetabl
        suicidal_ideation	3	ver si ; very tir ; vez porqu ; via del ; viend com ; vin y ; voicemail
        suicidal_ideation	3	w/o him ; wan unaliv ; want and ; want inpt ; was writ ; wasnt <angry>
        suicidal_ideation	3	wasnt mad ; way or ; weed pen ; week right ; went with ; wer very
        suicidal_ideation	3	west <hospital> ; what nobody ; what the ; which <key> ; which <rail>
        suicidal_ideation	3	who <photo> ; who goe ; who show ; widow ; wif that ; wifi and
        suicidal_ideation	3	with <promise> ; with duct ; with intent ; with light ; wk <school> ; wk he
        suicidal_ideation	3	wont listen ; would <wait> ; would fir ; would stay ; wrot ; y <night> ; y and
        suicidal_ideation	3	y control ; y she ; y took ; ya <give> ; ya fui ; ya hiz ; yesterday he
        suicidal_ideation	3	young <child> ; young girl ; youngest of ; your busines ; your wil ; yr <say>
        suicidal_ideation	3	zapato puesto
        suicidal_ideation	-3	0 / ; 0 <clinician> ; 0 cristal ; 0 last ; 0 meth ; 0 non ; 0 out ; 0 smok
        suicidal_ideation	-3	<alcohol> <bodypart> ; <alcohol> <clothes> ; <alcohol> <school>
        suicidal_ideation	-3	<alcohol> in ; <amount> <clinician> ; <amount> <clothes> ; <amount> <see>
        suicidal_ideation	-3	<amount> <tool> ; <amount> then ; <angry> <play> ; <ask> abt ; <ask> when
        suicidal_ideation	-3	<asleep> <stop> ; <asleep> ok ; <blade> <say> ; <blood> <stop>
        suicidal_ideation	-3	<bodypart> <partner> ; <bodypart> i ; <break> <room> ; <breath> and
        suicidal_ideation	-3	<build> <height> ; <build> a ; <buy> him ; <calm> <home> ; <calm> than
        suicidal_ideation	-3	<chestheart> <bodypart> ; <child> <month> ; <child> <play> ; <child> back
        suicidal_ideation	-3	<clinician> her ; <colleague> <furniture> ; <colleague> <kin>
        suicidal_ideation	-3	<consume> <eat> ; <consume> or ; <container> <month> ; <container> in
        suicidal_ideation	-3	<crowd> <write> ; <crowd> i ; <day> <crowd> ; <day> <trust> ; <day> at
        suicidal_ideation	-3	<daytime> <amount> ; <daytime> anymor ; <daytime> over ; <drive> <hit>
        suicidal_ideation	-3	<drive> <partner> ; <drive> <year> ; <drive> somewher ; <drug> <phone>
        suicidal_ideation	-3	<drug> <stimulant> ; <drug> and ; <eat> <color> ; <emergency> 0
        suicidal_ideation	-3	<emergency> <caretaking> ; <fall> un ; <feel> ok ; <feel> ~<angry>
        suicidal_ideation	-3	<fluid> <cold> ; <fluid> cant ; <give> <emergency> ; <give> <sedative>
        suicidal_ideation	-3	<give> to ; <go> <amount> ; <go> <color> ; <go> or ; <gun> de
        suicidal_ideation	-3	<happy> <height> ; <headface> <lock> ; <headface> es ; <hear> him
        suicidal_ideation	-3	<hear> the ; <height> <crowd> ; <hit> <opening> ; <hit> en ; <hit> y
        suicidal_ideation	-3	<home> <furniture> ; <home> anymor ; <hospital> <think> ; <hot> <day>
        suicidal_ideation	-3	<illness> and ; <illness> y ; <insurance> <crowd> ; <job> <hear>
        suicidal_ideation	-3	<job> <school> ; <key> <wait> ; <kin> <afraid> ; <kin> <eat> ; <kin> can
        suicidal_ideation	-3	<kin> se ; <kin> x ; <last> <container> ; <last> used ; <law> <need>
        suicidal_ideation	-3	<law> <trade> ; <leave> y ; <lock> on ; <medicine> <clinician>
        suicidal_ideation	-3	<medicine> <pill> ; <moment> <bodypart> ; <moment> <continue>
        suicidal_ideation	-3	<moment> <day> ; <moment> of ; <moment> x ; <month> <drive> ; <month> <leave>
        suicidal_ideation	-3	<month> <school> ; <month> that ; <need> <continue> ; <need> <insurance>
        suicidal_ideation	-3	<need> <key> ; <need> el ; <need> in ; <needle> on ; <night> at ; <night> hes
        suicidal_ideation	-3	<night> if ; <official> le ; <opioid> no ; <order> <amount>
        suicidal_ideation	-3	<outdoors> <angry> ; <outdoors> <give> ; <outdoors> <last>
        suicidal_ideation	-3	<outdoors> <past> ; <outdoors> <pet> ; <outdoors> to ; <pain> de
        suicidal_ideation	-3	<palecolor> as ; <partner> <die> ; <partner> <feel> ; <partner> <headface>
        suicidal_ideation	-3	<past> <headface> ; <past> <start> ; <past> hes ; <pet> <school> ; <pet> en
        suicidal_ideation	-3	<phone> <die> ; <phone> <fall> ; <phone> by ; <phone> her ; <phone> him
        suicidal_ideation	-3	<phone> if ; <photo> <stranger> ; <pill> <medicine> ; <play> <month>
        suicidal_ideation	-3	<play> <stranger> ; <put> <shame> ; <rarely> <day> ; <record> <record>
        suicidal_ideation	-3	<remember> my ; <room> <build> ; <room> <crowd> ; <room> lik ; <say> 0
        suicidal_ideation	-3	<say> <ask> ; <say> <sad> ; <say> about ; <say> at ; <say> no ; <say> wasnt
        """
}
