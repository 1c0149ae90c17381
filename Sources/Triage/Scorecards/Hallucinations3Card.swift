extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations3 = """
        hallucinations	4	the bedsheet ; the chicken ; the cruis ; the dat ; the fac ; the milk ; the mul
        hallucinations	4	the preach ; the radiator ; the stal ; the turn ; the umbrel ; ther <crowd>
        hallucinations	4	ther someon ; ther think ; theyv been ; thi <appointment> ; thi <furniture>
        hallucinations	4	think the ; thm ; tia se ; tien <eat> ; tienen <amount> ; tim her ; tim its
        hallucinations	4	to plac ; to stop ; tobil ; tocan y ; today dai ; today she ; toddl
        hallucinations	4	tongu tremor ; torreon ; towel along ; transf when ; tremor sweat ; try not
        hallucinations	4	tuesday on ; tv remot ; two women ; two year ; typ at ; una <hear> ; una que
        hallucinations	4	una voz ; und <furniture> ; und sink ; und ther ; unk what ; uno ; uno <pet>
        hallucinations	4	uno perro ; up <container> ; up <hear> ; up <think> ; up would ; usual for
        hallucinations	4	vaci el ; ve alacran ; ve rata ; vent they ; viend ; voic giv ; wal when ; walk
        hallucinations	4	was <daytime> ; was noon ; was paid ; way <say> ; way say ; wednesday becaus
        hallucinations	4	weight and ; wel she ; wer ; wer back ; wet with ; what i ; whatev ; whiskey on
        hallucinations	4	whiskey thre ; whisper say ; who arent ; who you ; why ; wif ran ; wir on
        hallucinations	4	with <kin> ; with pap ; with rifl ; wk began ; wont look ; wring <fluid>
        hallucinations	4	wring wet ; xfer m ; y estan ; y me ; y platicamo ; yest for ; you <ask>
        hallucinations	4	you ask ; you pleas ; yrs last ; yrs most ; yrs ran
        hallucinations	3	0 dej ; 0 without ; 0 yrs ; <alcohol> lu ; <amount> without ; <angry> <day>
        hallucinations	3	<appointment> <opening> ; <ask> <goodbye> ; <ask> <month> ; <ask> his
        hallucinations	3	<ask> permis ; <bodypart> <furniture> ; <bodypart> been ; <bodypart> i
        hallucinations	3	<bodypart> porqu ; <breath> <ask> ; <build> <always> ; <build> <last> ; <calm> as
        hallucinations	3	<clothes> wring ; <confused> <stop> ; <consume> ni ; <continue> <home>
        hallucinations	3	<count> con ; <crowd> que ; <day> <photo> ; <day> til ; <day> tir ; <die> <try>
        hallucinations	3	<die> com ; <die> when ; <drug> that ; <feel> <night> ; <furniture> <phone>
        hallucinations	3	<furniture> has ; <furniture> rn ; <give> <confused> ; <give> detail
        hallucinations	3	<go> <bodypart> ; <go> <furniture> ; <go> down ; <go> dry ; <happy> along
        hallucinations	3	<headface> <appointment> ; <headface> <stranger> ; <headface> that
        hallucinations	3	<headface> ther ; <hear> behind ; <hear> nad ; <height> <furniture>
        hallucinations	3	<hit> <breath> ; <hold> <say> ; <home> le ; <homeless> <say> ; <kin> <leave>
        hallucinations	3	<kin> fallec ; <kin> sin ; <kin> sit ; <last> <sedative> ; <last> pm ; <lock> her
        hallucinations	3	<moment> <take> ; <money> <daytime> ; <need> <record> ; <need> her
        hallucinations	3	<needle> <consume> ; <needle> <opening> ; <night> <ask> ; <night> <continue>
        hallucinations	3	<night> de ; <night> her ; <night> orient ; <opening> <trade> ; <palecolor> by
        hallucinations	3	<partner> <go> ; <partner> <unreal> ; <partner> his ; <pet> no ; <pet> sinc
        hallucinations	3	<pet> the ; <phone> <say> ; <photo> <rope> ; <play> and ; <play> q ; <play> trick
        hallucinations	3	<put> <breath> ; <remember> <count> ; <room> <photo> ; <room> and ; <room> been
        hallucinations	3	<room> is ; <room> read ; <rope> <blood> ; <sad> becaus ; <say> <trust>
        hallucinations	3	<say> <water> ; <say> away ; <say> clean ; <say> por ; <say> with ; <say> you
        hallucinations	3	<school> est ; <sedative> he ; <see> <crowd> ; <see> <friend> ; <see> <headface>
        hallucinations	3	<shake> from ; <stop> 0 ; <stranger> <feel> ; <stranger> <shake> ; <stranger> are
        hallucinations	3	<stranger> by ; <stranger> con ; <take> 0 ; <take> <hear> ; <take> <home>
        hallucinations	3	<think> <confused> ; <town> + ; <town> est ; <trade> <sober> ; <try> <money>
        hallucinations	3	<vermin> <night> ; <vermin> all ; <vermin> out ; <vermin> she ; <water> <angry>
        hallucinations	3	<water> <consume> ; <water> <hit> ; <water> hast ; <write> our ; <write> se
        hallucinations	3	<year> old ; a <pet> ; a cambi ; a parad ; a shap ; a whit ; ac ; again
        hallucinations	3	again it ; ahi ; all <fluid> ; an eye ; and <ask> ; and <headface> ; and <need>
        hallucinations	3	and as ; and dres ; and scream ; angry that ; answer question ; apareci ; applaud
        hallucinations	3	are <build> ; are the ; are writ ; arm ; as 0 ; asegur ; asegur que ; ask his
        hallucinations	3	at <bodypart> ; ate someth ; ati ; ayudarl ; baby ; baby down ; back to ; bak a
        hallucinations	3	barn in ; be remov ; beer sunday ; beneath the ; bernadet ; bien feo ; borrego en
        hallucinations	3	bp 0 ; bras ; broth been ; broth keep ; bug all ; buri in ; but my ; caen
        hallucinations	3	cal fath ; can hear ; can stop ; cant tel ; cap 0 ; carpet 0 ; casi cuatr ; cat
        hallucinations	3	cho ; choppy <water> ; choppy wat ; clean but ; clos ; closet que ; cobweb
        hallucinations	3	collarbon and ; comin ; con <furniture> ; con gent ; con sombrer ; contestan
        hallucinations	3	copy ; cosa fea ; couch that ; couldnt say ; crew ; cros ; crystal 0
        hallucinations	3	crystal befor ; cup each ; d <ask> ; d ask ; d stop ; d tremor ; da nang
        hallucinations	3	dai til ; dal and ; dat / ; day til ; de tomarl ; dead ; dej etoh ; del <friend>
        hallucinations	3	demon in ; deni ; describ the ; devil ; dic papi ; different tim ; direct a
        hallucinations	3	do know ; do lik ; dog ; doming dic ; dond estoy ; down every ; down its
        hallucinations	3	down someth ; drench and ; drink cold ; drink i ; drink thursday ; dug thre ; ear
        hallucinations	3	el viej ; en cam ; enough dai ; es <confused> ; es delirium ; escob ; eso que
        hallucinations	3	estamo y ; etoh lu ; everyth i ; everyth she ; f mushroom ; fallec ; far for
        hallucinations	3	fast i ; fath hes ; fath re ; feb back ; feel ; fi ; floor are ; follow
        hallucinations	3	for <amount> ; for decad ; for folk ; forest lawn ; four without ; fourth one
        hallucinations	3	fri today ; ful ; giv detail ; giv him ; giv to ; glas ; going sinc ; golp al
        hallucinations	3	got a ; grandp third ; guest 0 ; gusano en ; h by ; h vomit ; habit all ; habl a
        hallucinations	3	hablan desd ; hallucination sinc ; has eye ; has read ; hay ; hay un ; he step
        hallucinations	3	hear and ; heavy ; her <kin> ; her <withdrawal> ; her and ; her lap ; her money
        hallucinations	3	her wed ; hilo ; him who ; himself from ; his <vendor> ; his lat ; his suppli
        hallucinations	3	hna pt ; hold it ; holler about ; hombr en ; hors in ; hospic aid ; hotel y
        hallucinations	3	hour ther ; i <consume> ; i <hit> ; i heard ; i turn ; ice i ; if anyth ; in out
        hallucinations	3	incl <day> ; iop ; is <give> ; is certain ; is off ; isnt <phone> ; it <sad>
        hallucinations	3	it clos ; its got ; iv lu ; keep turn ; kitchen ; knock and ; la escob
        hallucinations	3	la television ; la tercer ; las <promise> ; las <room> ; las ceja ; las gracia
        hallucinations	3	last dos ; last night ; last pm ; last whiskey ; laugh on ; lawn sinc ; le meti
        hallucinations	3	les <phone> ; liquor a ; lleg <amount> ; llev <consume> ; lo llam ; los chamaco
        hallucinations	3	los elot ; lumbr ; m <day> ; m <stimulant> ; m <withdrawal> ; m machinist ; m say
        hallucinations	3	mar out ; mas las ; me <hear> ; me in ; me to ; men talk ; meth only ; mezcal de
        hallucinations	3	mezcal hac ; mi hermanit ; mism y ; muj dic ; my <container> ; my grandmoth
        hallucinations	3	my mom ; my step ; my thought ; neighbor son ; night lit ; night ther ; noon yest
        hallucinations	3	now all ; of <amount> ; of <friend> ; of <vermin> ; of cok ; of spider
        hallucinations	3	off becaus ; off theyd ; ok thi ; on ice ; on six ; on spe ; on spic ; one cup
        hallucinations	3	or <town> ; orient polit ; other in ; out hes ; over adderal ; over him
        hallucinations	3	papi ahi ; paw ; paz descans ; peopl laugh ; peopl talk ; pesc en ; piedr cinc
        hallucinations	3	piquet ; plat ask ; platic desd ; play trick ; plaz de ; pod 0 ; point at
        hallucinations	3	popov sinc ; porqu lo ; pregunt con ; preocup por ; priest told ; probab say
        hallucinations	3	pt <stop> ; q <week> ; que dia ; que en ; quit gin ; radiator ; resi ; resident 0
        hallucinations	3	rie ; room ; roommat dic ; row ; row with ; sab quien ; san ; saw my ; se llen
        hallucinations	3	se rie ; segun ell ; segund pis ; self on ; serv and ; sez ; shap in
        hallucinations	3	sharpen the ; she <see> ; shirt he ; shop window ; sinc <outdoors> ; sinc apr
        hallucinations	3	sinc nin ; sinc saturday ; sinc wk ; smel ; soak sheet ; social ; sold
        hallucinations	3	sombra en ; son dad ; sor at ; stand ; start last ; stil and ; stov on
        hallucinations	3	su comadr ; sunday two ; swamp ; swear he ; tactil + ; tenant 0 ; th day
        hallucinations	3	thank the ; that us ; the <hot> ; the <phone> ; the answer ; the foot
        hallucinations	3	the granddaught ; the heat ; the rug ; the sixth ; the skin ; the tar
        hallucinations	3	the upstair ; then <intoxicated> ; ther two ; they <think> ; thi afternoon
        hallucinations	3	thing are ; think its ; through hes ; til <break> ; tim today ; tin x ; tiny
        hallucinations	3	to <hold> ; to <phone> ; to <take> ; to <think> ; todit ; touch her ; towel in
        hallucinations	3	tre ; tremor ; tuck a ; two an ; two guy ; typ for ; uncl ray ; und her
        hallucinations	3	uno <friend> ; va ; va triag ; ve culebra ; vent and ; viej me ; vienen
        hallucinations	3	voic behind ; wal and ; wal are ; was <alone> ; wasnt being ; wasp nobody
        hallucinations	3	we look ; weld pip ; what hous ; what ship ; when harold ; whisper his ; wi fi
        hallucinations	3	wif keep ; with voic ; x tonight ; xanax ran ; y <angry> ; y <awake> ; y <need>
        hallucinations	3	ya le ; ya me ; yard at ; year old ; yet ; yr habit
        hallucinations	-3	% ; / no ; 0 % ; 0 yo ; <alcohol> <job> ; <alcohol> no ; <always> <need>
        hallucinations	-3	<amount> <continue> ; <amount> <leave> ; <amount> <money> ; <amount> <palecolor>
        hallucinations	-3	<amount> <treatment> ; <appointment> <amount> ; <appointment> for
        hallucinations	-3	<ask> <always> ; <ask> to ; <awake> up ; <bodypart> <amount>
        hallucinations	-3	<bodypart> <color> ; <bodypart> <withdrawal> ; <bodypart> to ; <buy> la
        hallucinations	-3	<child> <consume> ; <child> <treatment> ; <child> y ; <church> y
        hallucinations	-3	<clinician> <amount> ; <cold> <fluid> ; <color> of ; <consume> <drug>
        hallucinations	-3	<container> <container> ; <crowd> <consume> ; <day> <leave> ; <day> its
        hallucinations	-3	<day> ~<stimulant> ; <die> 0 ; <die> a ; <drive> <town> ; <drug> <container>
        hallucinations	-3	<feel> ok ; <fire> ; <fluid> in ; <fluid> no ; <fluid> y ; <friend> <opioid>
        hallucinations	-3	<furniture> <outdoors> ; <go> <put> ; <go> <vermin> ; <headface> <put>
        hallucinations	-3	<hit> me ; <hold> my ; <hopeless> ; <hospital> <say> ; <illness> i
        hallucinations	-3	<job> <school> ; <key> ; <key> and ; <kin> <take> ; <kin> <treatment> ; <kin> me
        hallucinations	-3	<leave> <bodypart> ; <lock> in ; <moment> <fluid> ; <moment> <month>
        hallucinations	-3	<money> and ; <month> i ; <need> <drive> ; <need> <eat> ; <need> <home>
        hallucinations	-3	<need> off ; <night> sinc ; <official> <law> ; <opening> is ; <opioid> on
        hallucinations	-3	<pain> <chestheart> ; <pain> in ; <palecolor> and ; <past> de ; <past> it
        hallucinations	-3	<pet> is ; <photo> <school> ; <photo> of ; <photo> up ; <play> <always>
        hallucinations	-3	<record> and ; <room> with ; <say> <try> ; <say> not ; <say> ~si
        hallucinations	-3	<sedative> <withdrawal> ; <see> el ; <see> to ; <shake> <furniture> ; <sober>
        hallucinations	-3	<soon> to ; <stimulant> <phone> ; <stop> <always> ; <stop> <outdoors>
        hallucinations	-3	<stranger> <leave> ; <stranger> <write> ; <take> <night> ; <take> a ; <take> off
        hallucinations	-3	<take> them ; <take> through ; <threat> ; <trade> <crowd>
        hallucinations	-3	<treatment> <stranger> ; <unreal> de ; <vermin> <vermin> ; <water> in
        hallucinations	-3	<week> <past> ; <write> in ; <write> with ; <year> <hospital> ; <year> <take>
        hallucinations	-3	a <rarely> ; a <trust> ; a bed ; a car ; a gun ; a shift ; abt ; acab la ; add
        hallucinations	-3	aft 0 ; an <appointment> ; and <money> ; and cam ; and cok ; and every
        hallucinations	-3	and only ; and so ; and ~<say> ; ant de ; apologiz ; armpit ; army i
        hallucinations	-3	at <outdoors> ; avis ; back of ; ban ; basement ; bedroom door ; befor noon
        hallucinations	-3	begin ; bel ; belt ; benefit ; bien ; blad ; can she ; carry ; circl ; cit ; cm
        hallucinations	-3	comput ; consej en ; could <hear> ; cuant <money> ; cuest ; current ; dang
        hallucinations	-3	day or ; de <count> ; de consej ; decemb ; del <day> ; deni ~si ; dio ; disculp
        hallucinations	-3	do <crowd> ; do with ; dobl por ; doe <stimulant> ; doe cok ; don ; dur the
        hallucinations	-3	eap ; eighteen ; el <money> ; el <play> ; el <trade> ; el muchach ; el que
        hallucinations	-3	elevator ; entir ; entr <week> ; entr seman ; espum ; even and ; exterminator
        hallucinations	-3	fair ; feel ok ; fiest ; find out ; for <eat> ; form ; four month ; get off
        hallucinations	-3	go hom ; golf ; grp ; guit ; gust ; hac <unreal> ; hac sombra ; hav <amount>
        hallucinations	-3	he did ; he use ; heal ; heel ; her mom ; him tel ; hir ; his <phone> ; honey
        hallucinations	-3	hs ; hung up ; husband bos ; i <height> ; i cut ; i driv ; i suppos ; id rath
        hallucinations	-3	im at ; in <town> ; in law ; in me ; ingl ; inpatient ; intent ; is i ; is not
        hallucinations	-3	issu ; its <opioid> ; its cok ; its lik ; jaw ; job ; la <hospital>
        hallucinations	-3	lesson every ; levant ; licenci ; lik an ; lin mom ; lo que ; look at ; love
        hallucinations	-3	low ; lung ; mad a ; marriag ; me <give> ; me not ; me qued ; medicin ; meno
        hallucinations	-3	mention ; my <eat> ; my <official> ; my <trade> ; my kne ; my sist ; my truck
        hallucinations	-3	navidad ; neighbor voic ; ni ; no ~<give> ; no ~<wait> ; no ~aguant ; nobody to
        hallucinations	-3	not ~<say> ; now its ; of <month> ; of all ; of thos ; ok to ; on one
        hallucinations	-3	on purpos ; one i ; only one ; ostrich ; ostrich and ; out <day> ; outreach
        hallucinations	-3	palabra ; panel ; pilot ; por <phone> ; pos ; purpos ; que su ; r ; rehe
        hallucinations	-3	said he ; sat in ; say hel ; say that ; se <fall> ; se acab ; se va ; see my
        hallucinations	-3	seem ; senior ; seven ; shel say ; shotgun ; should hear ; sip ; slip ; so hard
        hallucinations	-3	so her ; sob hous ; sobrin hac ; sombra de ; start at ; start dat ; story
        hallucinations	-3	suicidal ; support ; talk through ; tap along ; te ; tequil hac ; that all
        hallucinations	-3	that hes ; the <blood> ; the <daytime> ; the <night> ; the <pain> ; the <town>
        hallucinations	-3	the church ; the exterminator ; the laundry ; the old ; ther was ; thi year
        hallucinations	-3	thin so ; thing ; thing in ; tick tick ; to <record> ; to <wait> ; to cal
        hallucinations	-3	to my ; to work ; tod lo ; touch it ; twelv ; ur ; vent at ; veo arana
        hallucinations	-3	voic lesson ; wal i ; want off ; was <say> ; was cros ; we tak ; web
        hallucinations	-3	weekend and ; went brok ; west ; when he ; wher you ; whiskey and ; with one
        hallucinations	-3	with ostrich ; wks ago ; y por ; y ya ; your <colleague> ; zombi ; ~<count>
        hallucinations	-3	~<medicine> ; ~<shake> ; ~aguant ; ~end ; ~hx ; ~it ; ~opi no ; ~suicidal
        hallucinations	-4	+ 0 ; 0 for ; 0 pm ; <afraid> ; <afraid> of ; <alcohol> <kin> ; <alcohol> <say>
        hallucinations	-4	<alone> <need> ; <always> <outdoors> ; <amount> <clinician> ; <amount> <job>
        hallucinations	-4	<amount> <phone> ; <amount> <say> ; <amount> at ; <amount> is ; <amount> one
        hallucinations	-4	<amount> que ; <amount> the ; <appointment> on ; <ask> <day> ; <ask> <need>
        hallucinations	-4	<ask> for ; <asleep> en ; <asleep> through ; <blade> ; <blood> in ; <blood> on
        hallucinations	-4	<bodypart> <chestheart> ; <bodypart> <hospital> ; <bodypart> <leave>
        hallucinations	-4	<build> <hear> ; <buy> <home> ; <cannabis> <stimulant> ; <caretaking> a
        hallucinations	-4	<child> <month> ; <child> <play> ; <child> <stimulant> ; <church> <outdoors>
        hallucinations	-4	<clinician> y ; <clothes> <container> ; <colleague> of ; <consume> at
        hallucinations	-4	<consume> en ; <container> in ; <continue> me ; <crowd> <play> ; <crowd> <take>
        hallucinations	-4	<day> <job> ; <day> <opioid> ; <day> <pain> ; <day> <treatment> ; <die> de
        hallucinations	-4	<drive> con ; <drive> with ; <eat> lik ; <fall> <asleep> ; <fall> <room>
        hallucinations	-4	<fire> <eat> ; <friend> <stranger> ; <furniture> in ; <give> <pet>
        hallucinations	-4	<happy> <day> ; <happy> <take> ; <hear> <church> ; <hear> all ; <hear> anyth
        hallucinations	-4	<hear> of ; <hit> her ; <home> <child> ; <home> <consume> ; <home> <treatment>
        hallucinations	-4	<home> and ; <hospital> <amount> ; <illness> ve ; <insurance> <treatment>
        hallucinations	-4	<job> a ; <job> i ; <kin> <home> ; <kin> <law> ; <kin> <pet> ; <kin> hac
        hallucinations	-4	<kin> was ; <last> <fall> ; <last> wk ; <law> and ; <leave> for ; <lock>
        hallucinations	-4	<moment> <asleep> ; <moment> <need> ; <moment> a ; <moment> its ; <moment> my
        hallucinations	-4	<moment> se ; <money> <day> ; <money> no ; <money> un ; <month> <need>
        hallucinations	-4	<month> de ; <need> <appointment> ; <need> <day> ; <need> <job> ; <need> <kin>
        hallucinations	-4	<need> it ; <need> the ; <need> with ; <night> <asleep> ; <official> <order>
        hallucinations	-4	<opioid> <medicine> ; <palecolor> <headface> ; <partner> <kin>
        hallucinations	-4	<partner> <think> ; <partner> se ; <past> <consume> ; <past> <need> ; <pet> 0
        hallucinations	-4	<phone> <daytime> ; <phone> en ; <phone> in ; <phone> it ; <photo> de
        hallucinations	-4	<play> <eat> ; <play> <think> ; <put> las ; <relapse> ; <room> <opening>
        hallucinations	-4	<room> con ; <room> fan ; <rope> <rope> ; <say> <count> ; <say> dont ; <say> el
        hallucinations	-4	<say> your ; <school> <child> ; <school> <say> ; <see> your ; <smell> lik
        hallucinations	-4	<sober> sinc ; <stimulant> <child> ; <stimulant> with ; <stop> <eat>
        hallucinations	-4	<stop> <opioid> ; <stop> en ; <stop> in ; <stop> on ; <stranger> <treatment>
        hallucinations	-4	<stranger> for ; <take> <amount> ; <take> <consume> ; <take> <go> ; <take> <job>
        hallucinations	-4	<take> <photo> ; <take> <put> ; <take> <take> ; <take> <week> ; <take> him
        hallucinations	-4	<think> <write> ; <town> <outdoors> ; <treatment> <child> ; <treatment> <crowd>
        hallucinations	-4	<treatment> <need> ; <treatment> <past> ; <treatment> on ; <treatment> or
        hallucinations	-4	<vermin> <build> ; <vermin> <phone> ; <vermin> y ; <water> with
        hallucinations	-4	<withdrawal> in ; <write> <stranger> ; <write> en ; <write> me ; a <bodypart>
        hallucinations	-4	a <calm> ; a <medicine> ; a <school> ; a <see> ; a coupl ; a patient ; about a
        hallucinations	-4	ach ; acros the ; ad ; admission ; aft <job> ; aft my ; aft that ; afterward
        hallucinations	-4	agre to ; ahead ; al fumigador ; alg de ; all of ; amor ; an old ; and <alcohol>
        hallucinations	-4	and a ; and had ; and ive ; and no ; and not ; and stil ; and swat ; anymor
        hallucinations	-4	around <amount> ; arregl ; asi que ; ask do ; at 0 ; attorney ; be around
        hallucinations	-4	be the ; bear ; befor my ; being ; below ; black ; bomb ; book sat ; both
        hallucinations	-4	bread ; brought ; buena ; c/o ; cal from ; cal it ; cal the ; can do ; can he
        hallucinations	-4	cannot ; cant get ; cas <colleague> ; cay ; center ; centr ; certificat
        hallucinations	-4	check in ; chil ; child ; chok ; con quien ; consejer ; consum ; contact ; cow 0
        hallucinations	-4	crash ; cri ; de <eat> ; de <happy> ; de <stranger> ; de <trade> ; de su ; death
        hallucinations	-4	declin ; demenci ve ; dia de ; diabl ; did a ; did not ; didnt ; dont ~<consume>
        hallucinations	-4	dos vec ; drag ; driveway ; dying ; e ; each ; el <drive> ; el pech ; employ
        hallucinations	-4	encer ; english ; enter ; ese ; eso no ; est con ; evening ; everyon ; farm
        hallucinations	-4	fil ; find ; finish 0 ; flat ; foam ; for <partner> ; for year ; four of ; fram
        hallucinations	-4	from <amount> ; from me ; front <furniture> ; front desk ; gam ; gambl ; gan
        hallucinations	-4	gat ; glad ; gma ; grandfath ; grandkid ; grandson ; grew ; ground ; gurgl
        hallucinations	-4	guy in ; habi ; habi <vermin> ; habi hormiga ; had bee ; hag ; hang ; happy
        hallucinations	-4	haunt ; hav it ; hav my ; hear folk ; hel ; help with ; her <say> ; her head
        hallucinations	-4	her i ; her in ; his kne ; his room ; honey <go> ; honey cam ; how do ; how it
        hallucinations	-4	hr <past> ; hr ago ; hx ; i <fall> ; i had ; i kept ; i lost ; i shoot ; i spent
        hallucinations	-4	i tri ; i wont ; id be ; if im ; if you ; im <afraid> ; im <stop> ; in and
        hallucinations	-4	in for ; in one ; is 0 ; is <stop> ; is so ; isnt a ; it by ; it up
        hallucinations	-4	its <alcohol> ; its <amount> ; its a ; its my ; ive got ; jun ; keep the ; knif
        hallucinations	-4	knit ; la <headface> ; la <law> ; la cabez ; la de ; la tard ; larg
        hallucinations	-4	las <amount> ; last fal ; last wk ; law ; le hag ; left in ; let him ; lid
        hallucinations	-4	lik its ; lik that ; lin of ; llamamo al ; lo <see> ; los audifono ; lun tom
        hallucinations	-4	m <opioid> ; m cok ; mak ; mayb <amount> ; me <need> ; me from ; me pus ; me tom
        hallucinations	-4	medic ; memb ; mi <clinician> ; mi jef ; mi nin ; midnight ; minut ; mio
        hallucinations	-4	mov to ; msg ; much as ; muer ; murd ; muy ; my <stranger> ; my fami
        hallucinations	-4	my landlord ; my sponsor ; my whol ; naloxon ; nam he ; need a ; nev <stop>
        hallucinations	-4	night in ; no ~<crowd> ; no ~<kin> ; no ~<need> ; no ~<phone> ; no ~plan
        hallucinations	-4	no ~use ; nobody has ; noma <need> ; not ~<sick> ; not ~a ; not ~sick ; nuestr
        hallucinations	-4	numb on ; o ; oclock ; off my ; offer ; okay ; old man ; on <alcohol> ; on sit
        hallucinations	-4	on them ; on top ; one <bodypart> ; one at ; one in ; one with ; open to ; or is
        hallucinations	-4	out at ; outsid ; oven and ; over to ; pacient ; par la ; parec ; past
        hallucinations	-4	personal ; planta ; pleas <say> ; pocket ; ppo ; problem ; qd x ; que <need>
        hallucinations	-4	que <write> ; que hac ; quien me ; quiet ; rattl ; razor ; read thi ; ready
        hallucinations	-4	ready to ; ref ; room 0 ; run a ; run the ; say i ; say if ; screen ; se <stop>
        hallucinations	-4	se cort ; se oye ; se pus ; sea ; see snak ; segur ; seiz ; send ; should <say>
        hallucinations	-4	should be ; sin ~cervez ; sinc east ; siren ; sit <continue> ; sit stil
        hallucinations	-4	sixty day ; smel lik ; smil ; snor ; so nobody ; so that ; sobredosi
        hallucinations	-4	som <night> ; soprano ; soup ; straw ; strip ; suegr dej ; supervis ; supervisor
        hallucinations	-4	supportiv ; tamal ; taught ; teng ; teng 0 ; teni ; term ; texa ; that <amount>
        hallucinations	-4	that is ; the <color> ; the <job> ; the <key> ; the <last> ; the <school>
        hallucinations	-4	the <tool> ; the blu ; the bridg ; the coffe ; the day ; the dog ; the judg
        hallucinations	-4	the kid ; the lak ; the last ; the left ; the library ; the middl ; the only
        hallucinations	-4	the pil ; the rest ; the school ; the soprano ; then my ; then the ; thi <year>
        hallucinations	-4	think i ; throw up ; tiemp ; til 0 ; to ask ; to be ; to us ; to your ; told her
        hallucinations	-4	tomato ; trad ; trash ; troubl ; tuv ; un <treatment> ; una <write> ; unles
        hallucinations	-4	up <blood> ; up blood ; usa ; used ; uso ; usual drink ; ve <amount> ; ven
        hallucinations	-4	voic that ; voicemail ; wak up ; wal for ; want bed ; was in ; way ; we can
        hallucinations	-4	week for ; what he ; what im ; whil ; whil i ; who doe ; wil ; with the
        hallucinations	-4	work at ; wors ; y llamamo ; y su ; ya <go> ; you <phone> ; you see ; you to
        hallucinations	-4	your <phone> ; your numb ; youv ; ~<alcohol> <confused> ; ~<cold> ; ~<money>
        hallucinations	-4	~<school> ; ~<sick> ; ~bird ; ~convulsion ; ~going ; ~myself ; ~out ; ~pt ; ~son
        hallucinations	-4	~sz no
        hallucinations	-5	0 <child> ; <amount> 0 ; <amount> <home> ; <amount> as ; <amount> por
        hallucinations	-5	<ask> <money> ; <ask> do ; <asleep> and ; <bodypart> <palecolor> ; <break> my
        hallucinations	-5	<calm> and ; <chestheart> and ; <child> <outdoors> ; <child> <take>
        hallucinations	-5	<child> and ; <clinician> <job> ; <clinician> <say> ; <clinician> <treatment>
        hallucinations	-5	<colleague> <phone> ; <consume> de ; <container> <amount> ; <continue> my
        hallucinations	-5	<count> <month> ; <count> <week> ; <crowd> de ; <day> <asleep> ; <day> <give>
        hallucinations	-5	<day> de ; <drive> <continue> ; <drive> <job> ; <eat> <medicine> ; <eat> de
        hallucinations	-5	<eat> her ; <eat> with ; <furniture> <opening> ; <give> <kin> ; <go> <child>
        hallucinations	-5	<go> <home> ; <go> el ; <hear> <child> ; <hear> yes ; <home> de
        hallucinations	-5	<insurance> <insurance> ; <job> <money> ; <job> <stop> ; <job> de ; <job> en
        hallucinations	-5	<kin> <fall> ; <kin> <headface> ; <kin> <month> ; <last> <day> ; <last> yr
        hallucinations	-5	<law> <amount> ; <leave> <day> ; <leave> in ; <lock> <room> ; <month> <moment>
        hallucinations	-5	<need> someth ; <needle> <furniture> ; <night> 0 ; <opioid> <amount>
        hallucinations	-5	<opioid> <go> ; <opioid> en ; <opioid> from ; <order> 0 ; <outdoors> on
        hallucinations	-5	<partner> <month> ; <phone> <past> ; <phone> <take> ; <play> de ; <play> en
        hallucinations	-5	<promise> <write> ; <room> <blade> ; <room> <container> ; <say> <give>
        hallucinations	-5	<school> and ; <school> me ; <sedative> <medicine> ; <see> <play> ; <see> at
        hallucinations	-5	<see> lik ; <start> <stimulant> ; <start> at ; <stimulant> <kin>
        hallucinations	-5	<stranger> <ask> ; <stranger> els ; <take> <stranger> ; <tool> in
        hallucinations	-5	<trade> <amount> ; <treatment> <hospital> ; <treatment> for ; <unreal> y
        hallucinations	-5	<vendor> ; <vermin> in ; <week> for ; <write> from ; a <alcohol> ; a detox
        hallucinations	-5	a las ; a person ; a word ; about an ; about his ; aceptan ; act ; actual
        hallucinations	-5	all right ; alumni ; alway ; ambulatori ; and 0 ; and <buy> ; and <fluid>
        hallucinations	-5	and <take> ; anthem ; anyon ; anyway ; approv ; attack ; away from ; back from
        hallucinations	-5	barb ; bay ; befor he ; bor ; bus stop ; busc ; cabez ; cal back ; can i
        """
}
