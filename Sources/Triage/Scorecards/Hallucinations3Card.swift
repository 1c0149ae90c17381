extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations3 = """
        hallucinations	4	suitcas with ; sunday hes ; sunday two ; sus hermano ; swear he ; sweep up
        hallucinations	4	tak not ; taken to ; tech 0 ; tehuacan ; tel about ; tel my ; terminal ; th day
        hallucinations	4	that read ; that today ; the <headface> ; the <outdoors> ; the bedsheet
        hallucinations	4	the chicken ; the cruis ; the dat ; the fac ; the granddaught ; the milk
        hallucinations	4	the mul ; the preach ; the radiator ; the stal ; the turn ; the umbrel
        hallucinations	4	ther <crowd> ; ther someon ; ther think ; theyv been ; thi <appointment>
        hallucinations	4	thi <furniture> ; think the ; thm ; though she ; tia se ; tien <eat>
        hallucinations	4	tienen <amount> ; tim her ; tim its ; to <think> ; to plac ; to stop ; tobil
        hallucinations	4	tocan y ; today dai ; today too ; toddl ; torreon ; towel along ; transf when
        hallucinations	4	tremor sweat ; try not ; tuesday on ; tv remot ; two women ; two year
        hallucinations	4	una <hear> ; una que ; una voz ; und sink ; und ther ; unk what ; uno ; uno <pet>
        hallucinations	4	uno perro ; up <container> ; up <think> ; up would ; usual for ; vaci el
        hallucinations	4	ve alacran ; ve rata ; vent they ; viend ; voic giv ; wal of ; walk
        hallucinations	4	was <daytime> ; was noon ; was paid ; way <say> ; way say ; we hid
        hallucinations	4	wednesday becaus ; weight and ; wel she ; wer back ; wet with ; what i ; whatev
        hallucinations	4	wher he ; whiskey on ; whiskey thre ; who arent ; who you ; wif ran ; wir on
        hallucinations	4	with <kin> ; with hip ; with pap ; with rifl ; wk began ; wont look ; xanax cold
        hallucinations	4	xfer m ; y estan ; y me ; y platicamo ; yest for ; you <ask> ; you ask
        hallucinations	4	you pleas ; yrs last ; yrs most ; yrs ran
        hallucinations	3	0 without ; 0 yrs ; <alcohol> lu ; <amount> without ; <angry> <day>
        hallucinations	3	<ask> <goodbye> ; <ask> <month> ; <ask> his ; <ask> permis
        hallucinations	3	<bodypart> <furniture> ; <bodypart> been ; <bodypart> i ; <bodypart> porqu
        hallucinations	3	<breath> <ask> ; <build> <last> ; <calm> as ; <child> ve ; <colleague> 0
        hallucinations	3	<colleague> are ; <confused> <stop> ; <confused> x ; <consume> ni
        hallucinations	3	<continue> <home> ; <crowd> que ; <day> <photo> ; <day> til ; <day> tir
        hallucinations	3	<day> with ; <die> <try> ; <die> com ; <drug> that ; <eat> int ; <feel> <night>
        hallucinations	3	<fire> <furniture> ; <furniture> has ; <furniture> rn ; <give> <confused>
        hallucinations	3	<give> detail ; <go> <bodypart> ; <go> down ; <go> dry ; <happy> along
        hallucinations	3	<headface> <appointment> ; <headface> <stranger> ; <headface> that
        hallucinations	3	<headface> ther ; <hear> behind ; <hear> nad ; <height> <furniture>
        hallucinations	3	<hold> <say> ; <home> le ; <homeless> <say> ; <illness> drain ; <kin> <leave>
        hallucinations	3	<kin> fallec ; <kin> sin ; <kin> sit ; <last> <sedative> ; <lock> her
        hallucinations	3	<moment> <day> ; <moment> <take> ; <money> <daytime> ; <need> <record>
        hallucinations	3	<need> her ; <needle> <consume> ; <needle> <opening> ; <night> <ask>
        hallucinations	3	<night> <continue> ; <night> de ; <night> her ; <night> orient ; <opening> <need>
        hallucinations	3	<opening> <trade> ; <order> <container> ; <palecolor> by ; <partner> <go>
        hallucinations	3	<partner> his ; <pet> no ; <phone> <eat> ; <phone> <say> ; <photo> <rope>
        hallucinations	3	<play> and ; <play> q ; <play> trick ; <put> <breath> ; <remember> <count>
        hallucinations	3	<room> <photo> ; <room> and ; <room> been ; <room> is ; <room> sinc
        hallucinations	3	<rope> <blood> ; <sad> becaus ; <say> <trust> ; <say> <water> ; <say> away
        hallucinations	3	<say> clean ; <say> por ; <say> with ; <say> you ; <school> est ; <sedative> he
        hallucinations	3	<see> <crowd> ; <see> <friend> ; <see> <headface> ; <shake> from ; <stop> 0
        hallucinations	3	<stranger> <feel> ; <stranger> <shake> ; <stranger> are ; <stranger> by
        hallucinations	3	<stranger> con ; <take> 0 ; <take> <hear> ; <take> <home> ; <think> <confused>
        hallucinations	3	<town> + ; <town> est ; <trade> <sober> ; <trade> <soon> ; <treatment> rn
        hallucinations	3	<try> <money> ; <unreal> <daytime> ; <vermin> <night> ; <vermin> all
        hallucinations	3	<vermin> out ; <vermin> she ; <water> <consume> ; <water> <hit> ; <water> hast
        hallucinations	3	<week> <month> ; <write> our ; <write> se ; <year> old ; a <pet> ; a <play>
        hallucinations	3	a parad ; a shap ; a whit ; ac ; accept facility ; again ; again it ; ahi
        hallucinations	3	an angel ; an eye ; and <ask> ; and <headface> ; and <need> ; and as ; and dab
        hallucinations	3	and dres ; and scream ; angry that ; answer question ; apareci ; apt <colleague>
        hallucinations	3	are <build> ; are the ; are writ ; arm ; arm that ; as 0 ; asegur ; asegur que
        hallucinations	3	ask his ; at <bodypart> ; ate someth ; ati ; ayudarl ; baby ; baby down ; back to
        hallucinations	3	barn in ; be remov ; been buri ; beer sunday ; bernadet ; bien feo ; blanc no
        hallucinations	3	board ; borrego en ; bp 0 ; bras ; broth been ; broth keep ; buri in ; but my
        hallucinations	3	caen ; cal fath ; cal mom ; camera ; can hear ; can stop ; cant tel ; carpet 0
        hallucinations	3	cho ; clean but ; clos ; closet que ; coat in ; cobweb ; collarbon and ; comin
        hallucinations	3	con <furniture> ; con gent ; con sombrer ; contestan ; copy ; cosa fea
        hallucinations	3	couldnt say ; crack smok ; cros ; crystal 0 ; crystal befor ; cup each ; d <ask>
        hallucinations	3	d <say> ; d ask ; d stop ; d tremor ; da nang ; dai til ; dal and ; dangl ; dat /
        hallucinations	3	day til ; de tomarl ; dead ; dej etoh ; del <friend> ; del closet ; demon in
        hallucinations	3	deni ; describ the ; devil ; dic papi ; dicen q ; different tim ; din on
        hallucinations	3	direct a ; do know ; do lik ; dog in ; doming dic ; dond estoy ; down every
        hallucinations	3	down its ; down someth ; drink cold ; drywal in ; dug thre ; ear ; ear count
        hallucinations	3	el viej ; en cam ; enough dai ; er tech ; es <confused> ; es delirium ; es la
        hallucinations	3	escob ; eso que ; estamo y ; etoh lu ; everyth i ; everyth she ; eye ; f mushroom
        hallucinations	3	fallec ; fast i ; fath hes ; fath re ; feel ; feet so ; ferry dock ; fi
        hallucinations	3	floor are ; follow ; for <amount> ; for decad ; for exact ; for folk
        hallucinations	3	forest lawn ; fourth one ; fri today ; from <fluid> ; ful ; giv detail ; giv him
        hallucinations	3	giv to ; glas ; going sinc ; golp al ; gon sinc ; grandp third ; guest 0
        hallucinations	3	gusano en ; h by ; h vomit ; habit all ; habl a ; hablan desd
        hallucinations	3	hallucination sinc ; has eye ; has read ; hav <start> ; hay ; hay un ; he promis
        hallucinations	3	he step ; hear and ; heavy ; her <die> ; her <kin> ; her <withdrawal> ; her and
        hallucinations	3	her lap ; her wed ; hilo ; him who ; himself from ; his <partner> ; his <vendor>
        hallucinations	3	his suppli ; hna pt ; hold ; holler about ; hors in ; hospic aid ; hotel y
        hallucinations	3	hour ther ; i <consume> ; i <hit> ; i heard ; ice i ; if anyth ; im pretty
        hallucinations	3	in out ; incl <day> ; iop ; is <give> ; is ful ; is off ; isnt <phone> ; it <sad>
        hallucinations	3	it clos ; its got ; iv lu ; keep turn ; kitchen ; klonopin last ; knock and
        hallucinations	3	la escob ; la television ; la tercer ; landlady ; las <promise> ; las <room>
        hallucinations	3	las gracia ; last dos ; last night ; last whiskey ; laugh on ; lawn sinc
        hallucinations	3	le meti ; les <phone> ; letter ; llev <consume> ; lo llam ; look with
        hallucinations	3	los chamaco ; los elot ; lumbr ; m <day> ; m <stimulant> ; m machinist ; m say
        hallucinations	3	marz ; mas las ; me <hear> ; me by ; me in ; me reg ; me to ; men talk
        hallucinations	3	meth only ; mezcal de ; mezcal hac ; mi hermanit ; mi ventan ; mism y ; muj dic
        hallucinations	3	my <container> ; my grandmoth ; my mom ; my ord ; my pint ; my step ; neighbor 0
        hallucinations	3	neighbor son ; night lit ; night ther ; noon yest ; now all ; numb ; occ health
        hallucinations	3	of <amount> ; of <friend> ; of <vermin> ; of spider ; off becaus ; off clean
        hallucinations	3	off his ; off theyd ; ok thi ; on ice ; on six ; on spe ; on spic ; one cup
        hallucinations	3	one its ; or <town> ; orient polit ; other in ; over adderal ; papi ahi ; paw
        hallucinations	3	paz descans ; peopl laugh ; peopl talk ; pesc en ; piquet ; play in ; play trick
        hallucinations	3	plaz de ; point at ; popov sinc ; porqu lo ; preg meth ; pregunt con
        hallucinations	3	preocup por ; pt <stop> ; q <week> ; que dia ; que en ; quit de ; quit gin
        hallucinations	3	radiator ; rail tel ; read me ; recogniz him ; resident 0 ; rie ; rn <say> ; room
        hallucinations	3	roommat swear ; row ; sab quien ; san ; saturday we ; saw my ; se enoj ; se llen
        hallucinations	3	se rie ; segun ell ; segund pis ; self on ; serv and ; shap in ; she <see>
        hallucinations	3	shop window ; sinc <outdoors> ; sinc nin ; sinc saturday ; sinc wk ; skip ; smel
        hallucinations	3	soak sheet ; social ; sold ; sombra en ; son dad ; sor at ; start last ; stil and
        hallucinations	3	stov on ; su comadr ; sun need ; swamp ; tenant 0 ; thank the ; that oth
        hallucinations	3	that us ; the <emergency> ; the <hot> ; the <phone> ; the answer ; the firemen
        hallucinations	3	the foot ; the heat ; the rug ; the sixth ; the skin ; the tar ; the upstair
        hallucinations	3	then <intoxicated> ; ther two ; they <think> ; thi afternoon ; thing are
        hallucinations	3	think its ; til <break> ; tim today ; tiny ; to <hold> ; to <take> ; to <write>
        hallucinations	3	todit ; tongu tremor ; touch her ; towel in ; tre ; tremor ; tuck a ; two an
        hallucinations	3	two guy ; typ at ; typ for ; uncl ray ; uno <friend> ; up <hear> ; va ; va triag
        hallucinations	3	ve culebra ; vent and ; viej me ; vienen ; voic behind ; wal are ; wal when
        hallucinations	3	was <alone> ; wasnt being ; wasp nobody ; wed ; weld pip ; what ship
        hallucinations	3	whisper his ; why ; wi fi ; wif keep ; win down ; with voic ; xanax ran
        hallucinations	3	y <angry> ; y <awake> ; y <need> ; ya le ; ya me ; yard ; yard at ; year old
        hallucinations	3	yet ; you his ; yr habit
        hallucinations	-3	% ; / no ; 0 % ; 0 today ; 0 yo ; <alcohol> <job> ; <alcohol> no
        hallucinations	-3	<alone> <need> ; <always> <need> ; <amount> <continue> ; <amount> <leave>
        hallucinations	-3	<amount> <money> ; <amount> <treatment> ; <appointment> <amount>
        hallucinations	-3	<appointment> for ; <ask> <always> ; <ask> about ; <ask> to ; <awake> up
        hallucinations	-3	<bodypart> <amount> ; <bodypart> <color> ; <bodypart> <hospital> ; <bodypart> to
        hallucinations	-3	<buy> la ; <child> y ; <church> y ; <clinician> <amount>
        hallucinations	-3	<clinician> <appointment> ; <cold> <fluid> ; <color> of ; <consume> <drug>
        hallucinations	-3	<consume> <play> ; <container> <container> ; <crowd> <job> ; <day> its
        hallucinations	-3	<day> ~<stimulant> ; <die> 0 ; <die> a ; <drive> with ; <drug> <container>
        hallucinations	-3	<feel> ok ; <fire> ; <fluid> y ; <friend> <opioid> ; <friend> <stranger>
        hallucinations	-3	<furniture> <soon> ; <furniture> in ; <go> <vermin> ; <headface> <put>
        hallucinations	-3	<hit> me ; <hold> <eat> ; <hold> my ; <hopeless> ; <hospital> <amount>
        hallucinations	-3	<hospital> <say> ; <illness> i ; <job> <school> ; <job> a ; <key> ; <kin> <law>
        hallucinations	-3	<kin> <take> ; <kin> <treatment> ; <kin> me ; <last> <fall> ; <leave> <bodypart>
        hallucinations	-3	<lock> in ; <moment> <alcohol> ; <moment> <fluid> ; <moment> <month>
        hallucinations	-3	<money> <day> ; <money> and ; <month> i ; <need> <drive> ; <need> <eat>
        hallucinations	-3	<need> <home> ; <need> off ; <night> so ; <opening> is ; <opioid> on
        hallucinations	-3	<outdoors> <night> ; <pain> in ; <palecolor> and ; <past> it ; <phone> for
        hallucinations	-3	<photo> <school> ; <photo> of ; <photo> up ; <play> <always> ; <play> at
        hallucinations	-3	<record> and ; <room> <opening> ; <room> with ; <say> how ; <say> ~si
        hallucinations	-3	<school> <eat> ; <sedative> <withdrawal> ; <see> to ; <seizure> <moment>
        hallucinations	-3	<shake> <furniture> ; <sober> ; <sober> sinc ; <stop> <always>
        hallucinations	-3	<stop> <outdoors> ; <stop> <take> ; <stranger> <write> ; <take> <bodypart>
        hallucinations	-3	<take> <night> ; <take> <pill> ; <take> a ; <take> off ; <take> them
        hallucinations	-3	<take> through ; <threat> ; <trade> <crowd> ; <treatment> <amount>
        hallucinations	-3	<treatment> <stranger> ; <unreal> de ; <vermin> <vermin> ; <water> in
        hallucinations	-3	<week> with ; <write> en ; <write> in ; <write> with ; <year> <hospital>
        hallucinations	-3	<year> <take> ; a 0 ; a <rarely> ; a bed ; a gun ; a nurs ; a shift ; abt
        hallucinations	-3	acab la ; add ; aft 0 ; aft my ; an <appointment> ; and <money> ; and cam
        hallucinations	-3	and cok ; and only ; and so ; ant de ; apologiz ; armpit ; army i
        hallucinations	-3	at <outdoors> ; avis ; back of ; ban ; basement ; bedroom door ; befor noon
        hallucinations	-3	benefit ; bien ; book sat ; both ; can she ; carry ; cat over ; cay ; charg
        hallucinations	-3	chas ; circl ; comput ; consej en ; could <hear> ; cuant <money> ; cuest
        hallucinations	-3	curtain but ; dang ; dar ; de <count> ; de consej ; decemb ; del <day>
        hallucinations	-3	deni ~si ; desk ; dia de ; didnt ; dio ; disculp ; do <crowd> ; do with
        hallucinations	-3	dobl por ; doe <stimulant> ; doe cok ; don ; dur the ; eighteen ; el <money>
        hallucinations	-3	el muchach ; el que ; elevator ; entir ; entr <week> ; entr seman ; even and
        hallucinations	-3	exterminator ; fair ; feel ok ; fiest ; finish 0 ; for <eat> ; for year ; form
        hallucinations	-3	four month ; friend ; from me ; golf ; grp ; guit ; gust ; hac <unreal>
        hallucinations	-3	hac sombra ; hav <amount> ; he did ; heel ; him tel ; hir ; his <phone> ; honey
        hallucinations	-3	hot ; hs ; hung up ; husband bos ; i <height> ; i driv ; i mad ; i own ; i read
        hallucinations	-3	i suppos ; i tri ; im at ; in <town> ; in law ; in me ; ingl ; intent ; is i
        hallucinations	-3	its <opioid> ; its cok ; its lik ; its my ; jaw ; job ; jun ; knot
        hallucinations	-3	la <hospital> ; laptop ; last fal ; left in ; lesson every ; levant ; licenci
        hallucinations	-3	lik an ; lin mom ; lo que ; look at ; low ; lung ; m cok ; mad a ; marriag
        hallucinations	-3	mayb ; me <give> ; me he ; me not ; me qued ; medicin ; meno ; minut ; my <eat>
        hallucinations	-3	my <trade> ; my kne ; my sist ; navidad ; neighbor voic ; ni ; night aft
        hallucinations	-3	no ~<give> ; no ~<wait> ; no ~aguant ; nobody to ; not ~<say> ; not ~<sick>
        hallucinations	-3	not ~sick ; of <month> ; of <outdoors> ; of all ; of thos ; offic ; ok to ; on a
        hallucinations	-3	on one ; on own ; on purpos ; one i ; only one ; ostrich ; ostrich and
        hallucinations	-3	out <day> ; outreach ; palabra ; panel ; pilot ; pocket ; por <phone> ; pos
        hallucinations	-3	purpos ; que su ; r ; rehe ; residencial ; sat in ; say hel ; say that
        hallucinations	-3	se <fall> ; se acab ; se va ; see and ; seem ; shel say ; shotgun ; should hear
        hallucinations	-3	si me ; sip ; sixteen ; slip ; so hard ; so her ; sobrin hac ; som <night>
        hallucinations	-3	sombra de ; start at ; start dat ; story ; suicidal ; support ; talk through
        hallucinations	-3	te ; tequil hac ; term ; that all ; that hes ; the <blood> ; the <job>
        hallucinations	-3	the <key> ; the <night> ; the <town> ; the <trade> ; the church ; the er
        hallucinations	-3	the exterminator ; the old ; the only ; ther was ; thi year ; thin so
        hallucinations	-3	tick tick ; to <record> ; to <wait> ; to cal ; to finish ; to hav ; to my
        hallucinations	-3	tod lo ; told her ; touch it ; twelv ; ur ; veo arana ; very ; voic lesson
        hallucinations	-3	wal i ; want off ; was an ; was cros ; we tak ; web ; weekend and ; went brok
        hallucinations	-3	when hes ; whil ; whiskey and ; with one ; with ostrich ; wks ago ; y ya
        hallucinations	-3	your <colleague> ; zombi ; ~<count> ; ~<medicine> ; ~<order> ; ~<shake>
        hallucinations	-3	~aguant ; ~on ; ~one to ; ~opi no ; ~suicidal
        hallucinations	-4	+ 0 ; 0 for ; 0 pm ; 0 th ; <afraid> ; <afraid> of ; <alcohol> <kin>
        hallucinations	-4	<alcohol> <say> ; <always> <month> ; <always> <outdoors> ; <amount> 0
        hallucinations	-4	<amount> <clinician> ; <amount> <home> ; <amount> <job> ; <amount> <palecolor>
        hallucinations	-4	<amount> <say> ; <amount> at ; <amount> is ; <amount> one ; <amount> que
        hallucinations	-4	<amount> the ; <appointment> on ; <ask> <day> ; <ask> <need> ; <ask> for
        hallucinations	-4	<asleep> en ; <asleep> through ; <blade> ; <blood> in ; <blood> on
        hallucinations	-4	<bodypart> <chestheart> ; <bodypart> <leave> ; <build> <hear>
        hallucinations	-4	<cannabis> <stimulant> ; <caretaking> a ; <child> <consume> ; <child> <month>
        hallucinations	-4	<child> <play> ; <child> <stimulant> ; <church> <outdoors> ; <clinician> y
        hallucinations	-4	<colleague> <phone> ; <colleague> of ; <consume> at ; <consume> en
        hallucinations	-4	<container> in ; <continue> me ; <crowd> <consume> ; <crowd> <play>
        hallucinations	-4	<day> <leave> ; <day> <opioid> ; <day> <pain> ; <die> de ; <drive> con
        hallucinations	-4	<eat> lik ; <fall> <asleep> ; <fall> <room> ; <fire> <eat> ; <fluid> in
        hallucinations	-4	<furniture> <outdoors> ; <give> <kin> ; <give> <pet> ; <go> el ; <happy> <day>
        hallucinations	-4	<happy> <take> ; <hear> <church> ; <hear> all ; <hear> anyth ; <hear> of
        hallucinations	-4	<hit> her ; <home> <child> ; <home> <consume> ; <home> <treatment> ; <home> and
        hallucinations	-4	<illness> ve ; <insurance> <treatment> ; <job> i ; <key> and ; <kill> me
        hallucinations	-4	<kin> <home> ; <kin> <pet> ; <kin> hac ; <kin> was ; <last> <day> ; <last> wk
        hallucinations	-4	<law> and ; <leave> for ; <lock> ; <moment> <asleep> ; <moment> <need>
        hallucinations	-4	<moment> its ; <moment> se ; <money> no ; <money> un ; <month> <need>
        hallucinations	-4	<need> <day> ; <need> <job> ; <need> <kin> ; <need> it ; <need> the
        hallucinations	-4	<need> with ; <night> sinc ; <official> <order> ; <opioid> <go>
        hallucinations	-4	<opioid> <medicine> ; <palecolor> <headface> ; <partner> <kin>
        hallucinations	-4	<partner> <think> ; <partner> se ; <past> <consume> ; <past> <need> ; <past> de
        hallucinations	-4	<pet> 0 ; <phone> <daytime> ; <phone> en ; <phone> in ; <phone> it ; <photo> de
        hallucinations	-4	<play> <think> ; <put> las ; <relapse> ; <room> con ; <room> fan ; <rope> <rope>
        hallucinations	-4	<say> <count> ; <say> <stop> ; <say> <try> ; <say> dont ; <say> el ; <say> your
        hallucinations	-4	<school> <child> ; <school> <say> ; <sedative> sinc ; <see> at ; <see> your
        hallucinations	-4	<seizure> <day> ; <smell> lik ; <start> at ; <stimulant> <child>
        hallucinations	-4	<stimulant> with ; <stop> <eat> ; <stop> <opioid> ; <stop> en ; <stop> in
        hallucinations	-4	<stop> on ; <stranger> <ask> ; <stranger> <treatment> ; <stranger> for
        hallucinations	-4	<take> <consume> ; <take> <go> ; <take> <job> ; <take> <photo> ; <take> <put>
        hallucinations	-4	<take> <week> ; <take> him ; <think> <write> ; <town> <outdoors>
        hallucinations	-4	<treatment> <child> ; <treatment> <crowd> ; <treatment> <need>
        hallucinations	-4	<treatment> <past> ; <treatment> on ; <vermin> <build> ; <vermin> <phone>
        hallucinations	-4	<vermin> y ; <water> with ; <week> <past> ; <withdrawal> in ; <write> <stranger>
        hallucinations	-4	<write> me ; a <bodypart> ; a <medicine> ; a <see> ; a <seizure> ; a coupl
        hallucinations	-4	a patient ; a seizur ; about a ; about an ; ach ; acros the ; ad ; admission
        hallucinations	-4	aft <job> ; aft that ; afterward ; agre to ; ahead ; al fumigador ; all of
        hallucinations	-4	amor ; an old ; and <alcohol> ; and had ; and ive ; and not ; and stil
        hallucinations	-4	and swat ; and ~<say> ; anymor ; are wring ; arregl ; asi que ; ask do ; at 0
        hallucinations	-4	attorney ; be around ; be the ; bear ; befor he ; befor my ; being ; bel ; below
        hallucinations	-4	black ; bomb ; bread ; brought ; buena ; bus stop ; c/o ; cal from ; cal it
        hallucinations	-4	cal the ; can do ; can he ; cannot ; cant get ; cas <colleague> ; ceil fan
        hallucinations	-4	center ; centr ; certificat ; check in ; chil ; child ; cit ; com back
        hallucinations	-4	con quien ; consum ; contact ; cow 0 ; crash ; cri ; ct ; de <eat> ; de <happy>
        hallucinations	-4	de <stranger> ; de <trade> ; de su ; declin ; demenci ve ; diabl ; did a
        hallucinations	-4	did not ; dont ~<consume> ; dos vec ; drag ; driveway ; dying ; e ; each
        hallucinations	-4	el <drive> ; el <play> ; el pech ; employ ; encer ; enter ; ese ; eso no ; espum
        hallucinations	-4	est con ; evening ; everyon ; farm ; fil ; find ; flat ; foam ; for <partner>
        hallucinations	-4	four of ; fram ; from <amount> ; front <furniture> ; front desk ; gam ; gambl
        hallucinations	-4	gan ; gat ; glad ; gma ; go hom ; grandfath ; grandkid ; grandson ; grew
        hallucinations	-4	ground ; habi ; habi <vermin> ; habi hormiga ; had bee ; had one ; hag ; happy
        hallucinations	-4	has no ; haunt ; hav it ; hav my ; he use ; heal ; hear folk ; hel ; help with
        hallucinations	-4	her <say> ; her head ; her i ; her in ; his kne ; his room ; honey <go>
        hallucinations	-4	honey cam ; how do ; how it ; hr <past> ; hr ago ; hx ; i <blood> ; i had
        hallucinations	-4	i kept ; i lost ; i shoot ; i spent ; i wont ; id be ; if im ; if you
        hallucinations	-4	im <afraid> ; im <stop> ; im in ; in and ; in for ; in one ; is 0 ; is <leave>
        hallucinations	-4	is <stop> ; is so ; isnt a ; it by ; it up ; its <alcohol> ; its <amount>
        hallucinations	-4	its a ; ive <take> ; ive got ; just <need> ; keep the ; knif ; knit
        hallucinations	-4	la <headface> ; la <law> ; la cabez ; la de ; la tard ; larg ; las <amount>
        hallucinations	-4	last wk ; law ; le hag ; let him ; lid ; lik its ; lik that ; lin of
        hallucinations	-4	llamamo al ; lo <see> ; love ; lun tom ; m <opioid> ; mak ; mayb <amount>
        hallucinations	-4	me <need> ; me from ; me pus ; meant ; medic ; memb ; mi <clinician> ; mi jef
        hallucinations	-4	mi nin ; midnight ; mov to ; much as ; muer ; muy ; my <official>
        hallucinations	-4	my <stranger> ; my fami ; my landlord ; my sponsor ; my whol ; naloxon ; nam he
        hallucinations	-4	need a ; nev <stop> ; night in ; no ~<crowd> ; no ~<kin> ; no ~<need> ; no ~plan
        hallucinations	-4	no ~use ; nobody has ; noma <need> ; not ~a ; now its ; nuestr ; numb on ; o
        hallucinations	-4	oclock ; off my ; offer ; okay ; old <drug> ; old deal ; old man ; on <alcohol>
        hallucinations	-4	on sit ; on them ; on top ; one <bodypart> ; one at ; one in ; open to ; option
        hallucinations	-4	or is ; out at ; outsid ; oven and ; over to ; pacient ; par la ; parec ; past
        hallucinations	-4	personal ; planta ; pleas <say> ; ppo ; privat ; problem ; qd x ; que <need>
        hallucinations	-4	que <write> ; que hac ; quien me ; quiet ; rattl ; read thi ; ready ; ready to
        hallucinations	-4	ref ; referral ; residential ; room 0 ; rul ; run a ; run the ; rx ; said he
        hallucinations	-4	say i ; say if ; screen ; se <stop> ; se cort ; se oye ; se pus ; sea ; see snak
        hallucinations	-4	segur ; send ; seven ; should <say> ; should be ; sin ~cervez ; sinc east
        hallucinations	-4	siren ; sit <continue> ; sit stil ; sixty day ; slid ; smel lik ; smil ; snor
        hallucinations	-4	so nobody ; so that ; sobredosi ; soprano ; straw ; stretch ; strip ; suegr dej
        hallucinations	-4	supervis ; supervisor ; supportiv ; tak the ; tamal ; taught ; teng ; teng 0
        hallucinations	-4	teni ; texa ; that <amount> ; that is ; the <color> ; the <daytime> ; the <last>
        hallucinations	-4	the <school> ; the blu ; the bridg ; the coffe ; the dog ; the judg ; the lak
        hallucinations	-4	the last ; the left ; the library ; the middl ; the pil ; the rest ; the school
        hallucinations	-4	the soprano ; then my ; then the ; they wer ; thi <year> ; thing ; think i
        hallucinations	-4	thirty day ; throw up ; tiemp ; til 0 ; to ask ; to be ; to us ; to work
        hallucinations	-4	to your ; tomato ; trad ; trash ; troubl ; tuv ; un <treatment> ; una <write>
        hallucinations	-4	unles ; up <blood> ; up blood ; used ; uso ; usual drink ; ve <amount> ; ven
        hallucinations	-4	voic that ; wak up ; wal for ; want bed ; was <say> ; way ; we can ; week for
        hallucinations	-4	west ; what he ; what im ; who doe ; wil ; wors ; wouldnt say ; y llamamo ; y su
        hallucinations	-4	ya <go> ; you <phone> ; you see ; you to ; your <phone> ; your numb ; youv
        hallucinations	-4	~<awake> ; ~<cold> ; ~<consume> ni ; ~<key> ; ~<school> ; ~<week> ; ~avh ; ~bird
        hallucinations	-4	~going ; ~hx ; ~son ; ~spider ; ~sz no ; ~tak ; ~tom ni ; ~up
        hallucinations	-5	0 <child> ; <amount> <phone> ; <amount> as ; <amount> por ; <ask> <money>
        hallucinations	-5	<ask> do ; <asleep> and ; <bodypart> <palecolor> ; <bodypart> <withdrawal>
        hallucinations	-5	<break> my ; <buy> <home> ; <calm> and ; <chestheart> <bodypart>
        hallucinations	-5	<chestheart> and ; <child> <outdoors> ; <child> <take> ; <church> <church>
        hallucinations	-5	<clinician> <job> ; <clinician> <say> ; <clinician> <treatment>
        hallucinations	-5	<clothes> <container> ; <cold> ; <consume> de ; <container> <amount>
        hallucinations	-5	<continue> my ; <count> <month> ; <count> <week> ; <crowd> de ; <day> <asleep>
        hallucinations	-5	<day> <give> ; <day> <month> ; <day> <treatment> ; <drive> <continue>
        hallucinations	-5	<drive> <job> ; <eat> <medicine> ; <eat> de ; <eat> with ; <furniture> <opening>
        hallucinations	-5	<go> <child> ; <go> <home> ; <hear> <child> ; <hear> yes ; <home> de ; <home> to
        hallucinations	-5	<insurance> <insurance> ; <job> <money> ; <job> <stop> ; <job> de ; <job> en
        hallucinations	-5	<kin> <fall> ; <kin> <headface> ; <kin> <month> ; <last> yr ; <law> <amount>
        hallucinations	-5	<leave> <day> ; <leave> in ; <lock> <room> ; <moment> a ; <moment> my
        hallucinations	-5	<month> <moment> ; <month> de ; <need> <appointment> ; <need> someth
        hallucinations	-5	<needle> <furniture> ; <night> 0 ; <night> <asleep> ; <opioid> <amount>
        hallucinations	-5	<opioid> en ; <opioid> from ; <order> 0 ; <outdoors> on ; <partner> <month>
        """
}
