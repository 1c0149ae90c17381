extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	1	<amount> fuert ; <amount> of ; <amount> on ; <amount> sinc ; <amount> then
        detox	1	<angry> <trade> ; <angry> le ; <ask> ~<treatment> ; <asleep> <town> ; <asleep> and
        detox	1	<asleep> cant ; <asleep> par ; <awake> <alcohol> ; <awake> <child> ; <awake> <needle>
        detox	1	<awake> <official> ; <awake> <soon> ; <blade> <think> ; <blood> <chestheart>
        detox	1	<blood> <consume> ; <blood> <give> ; <blood> off ; <bodypart> ; <bodypart> <build>
        detox	1	<bodypart> <go> ; <bodypart> <kill> ; <bodypart> hast ; <bodypart> no ; <bodypart> turn
        detox	1	<bodysound> <furniture> ; <bodysound> <moment> ; <bodysound> com ; <bodysound> the
        detox	1	<bodysound> with ; <break> <take> ; <breath> <continue> ; <breath> <soon> ; <breath> are
        detox	1	<breath> lik ; <buy> <last> ; <buy> por ; <calm> <drive> ; <cannabis> <school>
        detox	1	<cannabis> the ; <caretaking> <say> ; <chestheart> con ; <child> <media> ; <child> doe
        detox	1	<child> est ; <child> ~<awake> ; <church> <give> ; <church> if ; <clean> <stimulant>
        detox	1	<clean> at ; <clinician> <buy> ; <clinician> <room> ; <clinician> <take>
        detox	1	<clinician> found ; <clinician> from ; <clinician> is ; <clinician> le ; <clinician> over
        detox	1	<clinician> spray ; <clothes> <lock> ; <clothes> glas ; <clothes> he ; <clothes> soak
        detox	1	<cold> <clean> ; <cold> <moment> ; <cold> <tired> ; <cold> con ; <cold> from ; <cold> on
        detox	1	<colleague> <container> ; <colleague> <homeless> ; <colleague> <need> ; <color> velvet
        detox	1	<confused> <day> ; <confused> and ; <consume> 0 ; <consume> <bodypart>
        detox	1	<consume> <needle> ; <consume> <play> ; <consume> <promise> ; <consume> ever
        detox	1	<consume> from ; <consume> i ; <consume> un ; <container> <soon> ; <container> <week>
        detox	1	<container> becaus ; <continue> <headface> ; <continue> <partner> ; <continue> <school>
        detox	1	<continue> on ; <continue> x ; <continue> ~<clean> ; <count> <count> ; <count> between
        detox	1	<crowd> <clothes> ; <crowd> <drive> ; <crowd> <treatment> ; <crowd> els ; <crowd> near
        detox	1	<crowd> of ; <day> <needle> ; <day> aft ; <day> al ; <day> been ; <day> ear ; <day> long
        detox	1	<day> los ; <day> the ; <day> thes ; <day> ~<hospital> ; <daytime> <container>
        detox	1	<daytime> <feel> ; <daytime> <tired> ; <daytime> back ; <die> <die> ; <die> <home>
        detox	1	<die> hac ; <die> no ; <die> or ; <drive> <put> ; <drive> his ; <drive> lin
        detox	1	<drug> <bodypart> ; <drug> <color> ; <drug> <opioid> ; <drug> <pill> ; <drug> but
        detox	1	<eat> <money> ; <eat> <stop> ; <eat> has ; <eat> someth ; <eat> then ; <emergency> <crowd>
        detox	1	<emergency> <emergency> ; <emergency> <headface> ; <emergency> <hospital>
        detox	1	<emergency> <stranger> ; <emergency> en ; <fall> <eat> ; <fall> at ; <feel> <count>
        detox	1	<feel> wel ; <fluid> <headface> ; <fluid> lik ; <friend> <daytime> ; <friend> <hospital>
        detox	1	<friend> <think> ; <friend> i ; <furniture> <clean> ; <furniture> <cold>
        detox	1	<furniture> <hold> ; <furniture> <pet> ; <furniture> <treatment> ; <furniture> desd
        detox	1	<furniture> n ; <give> <pain> ; <give> en ; <go> <break> ; <go> <pill> ; <go> <sedative>
        detox	1	<go> al ; <go> round ; <go> soft ; <go> too ; <go> when ; <happy> <headface>
        detox	1	<happy> ~<happy> ; <headface> <go> ; <headface> <intoxicated> ; <headface> <leave>
        detox	1	<headface> <see> ; <hear> lik ; <hear> out ; <height> <bodypart> ; <height> <trade>
        detox	1	<height> til ; <hit> <amount> ; <hit> <vermin> ; <hit> <withdrawal> ; <home> <confused>
        detox	1	<home> <home> ; <home> anymor ; <home> how ; <home> no ; <home> nuev
        detox	1	<hospital> comunitari ; <hospital> has ; <hot> <clean> ; <hot> <color> ; <hot> and
        detox	1	<illness> <alcohol> ; <illness> <eat> ; <illness> l ; <insurance> on
        detox	1	<intoxicated> <daytime> ; <job> <asleep> ; <job> de ; <job> se ; <job> so ; <key> <amount>
        detox	1	<key> <bodypart> ; <key> hav ; <kill> <rope> ; <kill> it ; <kill> tim ; <kin> plac
        detox	1	<kin> sin ; <last> <shake> ; <last> mo ; <last> the ; <last> thi ; <law> <soon> ; <law> im
        detox	1	<law> no ; <leave> <always> ; <leave> <palecolor> ; <leave> bien ; <leave> off
        detox	1	<limp> over ; <lock> <stop> ; <lock> to ; <media> <town> ; <medicine>
        detox	1	<medicine> <opening> ; <medicine> <partner> ; <medicine> <year> ; <medicine> it
        detox	1	<medicine> rn ; <medicine> se ; <medicine> ten ; <medicine> wont ; <medicine> ~<emergency>
        detox	1	<moment> <bodysound> ; <moment> <clean> ; <moment> <cold> ; <moment> <feel>
        detox	1	<moment> <law> ; <moment> <night> ; <moment> <room> ; <moment> <withdrawal> ; <moment> but
        detox	1	<moment> no ; <moment> ~<need> ; <money> ; <money> <emergency> ; <money> <give>
        detox	1	<money> <past> ; <money> him ; <money> tod ; <month> <think> ; <month> at ; <month> ok
        detox	1	<need> <colleague> ; <need> advic ; <need> el ; <needle> exchang ; <night> <cold>
        detox	1	<night> <go> ; <night> dry ; <night> est ; <official> in ; <opening> <home>
        detox	1	<opioid> <break> ; <opioid> <outdoors> ; <opioid> <room> ; <opioid> <stranger>
        detox	1	<opioid> <tired> ; <opioid> ever ; <opioid> gas ; <opioid> habit ; <opioid> has
        detox	1	<opioid> ten ; <opioid> thru ; <order> <opioid> ; <order> <record> ; <outdoors> <law>
        detox	1	<outdoors> <month> ; <outdoors> <threat> ; <outdoors> along ; <outdoors> cuand
        detox	1	<outdoors> del ; <outdoors> for ; <pain> <headface> ; <pain> <night> ; <pain> mgmt
        detox	1	<pain> she ; <palecolor> + ; <palecolor> <clinician> ; <palecolor> <die> ; <palecolor> de
        detox	1	<palecolor> he ; <palecolor> round ; <partner> <put> ; <partner> hac ; <partner> hes
        detox	1	<partner> thi ; <partner> twic ; <partner> ve ; <past> <rail> ; <past> <say>
        detox	1	<past> <shake> ; <pet> <alcohol> ; <pet> <opioid> ; <pet> <room> ; <pet> <see>
        detox	1	<phone> <headface> ; <phone> <media> ; <phone> <money> ; <pill> <play> ; <pill> at
        detox	1	<pill> hac ; <pill> no ; <pill> qd ; <pill> y ; <pill> ~<emergency> ; <play> <blade>
        detox	1	<play> <buy> ; <play> <headface> ; <play> <year> ; <play> los ; <play> mayb
        detox	1	<play> shortstop ; <promise> <friend> ; <promise> <pill> ; <put> <pill> ; <put> <sedative>
        detox	1	<put> una ; <record> <bodypart> ; <record> from ; <record> how ; <remember> <breath>
        detox	1	<room> <palecolor> ; <room> from ; <room> lik ; <room> n ; <room> ra ; <rope> <breath>
        detox	1	<rope> me ; <say> <shake> ; <say> by ; <say> clr ; <say> em ; <say> lik ; <say> you
        detox	1	<say> ~<withdrawal> ; <school> <build> ; <school> and ; <school> he ; <school> twic
        detox	1	<sedative> <friend> ; <sedative> <kin> ; <sedative> <start> ; <sedative> el ; <see> on
        detox	1	<see> that ; <see> und ; <seizure> <give> ; <seizure> <last> ; <seizure> at ; <seizure> si
        detox	1	<shake> <chestheart> ; <shake> <outdoors> ; <shake> by ; <shake> que ; <shake> sinc
        detox	1	<shake> tod ; <shake> up ; <shake> ~<asleep> ; <sick> <clean> ; <sick> <cold>
        detox	1	<sick> sinc ; <soon> <money> ; <soon> <remember> ; <soon> <say> ; <start> <day>
        detox	1	<start> <shake> ; <stiff> on ; <stimulant> <appointment> ; <stimulant> <cannabis>
        detox	1	<stimulant> <consume> ; <stimulant> <drug> ; <stimulant> <partner> ; <stimulant> <play>
        detox	1	<stimulant> she ; <stranger> <need> ; <stranger> even ; <stranger> step
        detox	1	<stranger> ~<see> ; <take> <kin> ; <take> <leave> ; <take> <stimulant> ; <take> em
        detox	1	<take> he ; <take> her ; <take> pop ; <take> them ; <take> thi ; <take> ~<headface>
        detox	1	<take> ~<shake> ; <think> <feel> ; <think> <stimulant> ; <think> our ; <think> theyd
        detox	1	<think> youd ; <tool> <ask> ; <tool> <cold> ; <tool> <headface> ; <tool> <palecolor>
        detox	1	<town> <appointment> ; <town> <intoxicated> ; <town> <think> ; <town> co ; <town> est
        detox	1	<town> rm ; <trade> <asleep> ; <trade> <bodypart> ; <treatment> <consume>
        detox	1	<treatment> <official> ; <treatment> <start> ; <treatment> <take> ; <treatment> <try>
        detox	1	<treatment> <vendor> ; <treatment> first ; <treatment> for ; <treatment> in
        detox	1	<treatment> no ; <treatment> only ; <treatment> pleas ; <treatment> that
        detox	1	<treatment> would ; <treatment> ya ; <treatment> ~<amount> ; <unreal> and ; <vendor> <day>
        detox	1	<vendor> <record> ; <vermin> <day> ; <wait> <opioid> ; <wait> rm ; <water> no
        detox	1	<week> <always> ; <week> <tool> ; <week> off ; <withdrawal> <consume>
        detox	1	<withdrawal> <last> ; <withdrawal> per ; <withdrawal> ~<opioid> ; <write> <town>
        detox	1	<year> <fall> ; <year> <needle> ; <year> <play> ; <year> back ; <year> ~<clinician>
        detox	1	@ <asleep> ; a <buy> ; a and ; a blu ; a bowl ; a cabinet ; a certificat ; a crack
        detox	1	a goat ; a gurney ; a half ; a machin ; a minut ; a museum ; a numb ; a nut ; a party
        detox	1	a perc ; a pig ; a roost ; a saf ; a thing ; a toy ; a watch ; a weird ; about fish
        detox	1	about half ; abr ; absces l ; aceptan ; acuerd ; acuest a ; adderal to ; adict
        detox	1	aft <night> ; aft <stop> ; aft school ; afternoon she ; again friday ; ago last ; ago they
        detox	1	agu ; ahor me ; ahorit tom ; aid client ; al <daytime> ; al <opioid> ; al car ; al cuart
        detox	1	al jal ; al mediodi ; alarm ; alcohol und ; all got ; already ; alum ; am <happy> ; am her
        detox	1	am lin ; am or ; amanec tembl ; ambulatory ; an alarm ; an anesthesiologist ; and <shake>
        detox	1	and <shame> ; and <treatment> ; and cannot ; and car ; and couldnt ; and each ; and keep
        detox	1	and last ; and mor ; and off ; and right ; and shook ; and sweat ; and swollen ; and ~cam
        detox	1	and ~ox ; annik ; anoch la ; answ me ; ant off ; any tim ; anyon <take> ; anyon tak
        detox	1	apret la ; apt 0 ; aquavit ; arana en ; are co ; arkansa ; arm and ; arregl ; artichok
        detox	1	as <clean> ; as <outdoors> ; as my ; as rain ; at <eat> ; at <intoxicated> ; at <rope>
        detox	1	at mom ; at thread ; ataqu si ; atin ; auditor at ; aut ; away when ; b / ; baby fin
        detox	1	back <pain> ; back down ; back lik ; ban del ; bar her ; bar x ; bare ; bath with
        detox	1	bathroom with ; bay 0 ; be <leave> ; be away ; be gon ; be happy ; be sixty ; bear on
        detox	1	becam <amount> ; becom a ; bed rail ; been <always> ; been <clean> ; been <shake>
        detox	1	been <try> ; been on ; been pocket ; been quiet ; been sinc ; been try ; been two
        detox	1	beer every ; beer most ; beer night ; beer sinc ; befor christma ; befor lunch ; befor my
        detox	1	bet if ; bf <consume> ; bid ; bilingual ; black velvet ; blown ; blu every ; board and
        detox	1	bonfir ; book 0 ; both <crowd> ; both <pet> ; both <phone> ; both cal ; bottl at
        detox	1	bottl und ; box last ; brandy dai ; braz le ; breath are ; breath keep ; breath now
        detox	1	bridg and ; bro 0 ; broth want ; bug walk ; build the ; bump ; but <ask> ; but ask
        detox	1	but in ; buy extr ; by <record> ; by day ; by his ; by wk ; bystander ; cabez de
        detox	1	cad manan ; cad tard ; cafeter ; caguama diari ; calend with ; camp was ; can in
        detox	1	can just ; can talk ; cant <clothes> ; cant clos ; cant stop ; capt ; card ready
        detox	1	carpet is ; cas com ; cas es ; cat sleep ; cervez en ; cervez tod ; cervez y ; cerveza /
        detox	1	chest drool ; chiv desd ; circu ; cirujan ; clammy ; clammy and ; clas play ; cle the
        detox	1	clean from ; clean record ; client 0 ; climb to ; clinic comunitari ; clinic in ; clinic y
        detox	1	clinton administration ; clock ; clog ; clr jok ; cobij que ; cocain weekend ; cold from
        detox	1	color and ; colour ; colour and ; compani ; compr ; compression ; compression on
        detox	1	con <sick> ; con terapi ; con uno ; confundi ; confus and ; content ; convulsion ayer
        detox	1	cook brandy ; corps ; cort la ; costc ; couldnt <hold> ; county dispatch ; coupl beer
        detox	1	cps ; cramp and ; crash ; credit ; crown ; cuand <hear> ; cun no ; cun y ; custom 0
        detox	1	d from ; d last ; d/c her ; da nang ; dad ran ; dai etoh ; dai until ; dark ; daught start
        detox	1	day aft ; day cant ; day ear ; day has ; day his ; day i ; day long ; day seven ; day sinc
        detox	1	day start ; day whiskey ; de <child> ; de <pain> ; de <promise> ; de dia ; de entr
        detox	1	de futbol ; de lad ; de lun ; de medi ; de nosotro ; de segund ; de sol ; de solter
        detox	1	dead end ; deb ; debaj ; decad ; deed ; deliri por ; deliv ; demasi ; desd <night>
        detox	1	desd anoch ; desd lo ; desintoxicacion la ; detail to ; detox at ; detox in ; detox that
        detox	1	detox wher ; devuelv hast ; dia ; dia ant ; diabet ; did <opioid> ; different thi
        detox	1	dio una ; diosit ; disc ; dispar ; divorc went ; dizqu ; do <treatment> ; do to ; dobl de
        detox	1	doe blu ; doesnt <say> ; doesnt answ ; doesnt recogniz ; dond <treatment> ; dont usual
        detox	1	dop for ; dori ; dorm par ; dorm ra ; dos perro ; dos window ; doubl ; down slow ; drink i
        detox	1	drip sweat ; driv of ; driv passeng ; drop at ; drop in ; drov my ; drug addict ; dry mon
        detox	1	dts per ; duerm bien ; dv <homeless> ; dv shelt ; dwn ; each ; ed cas ; egg on
        detox	1	eight hour ; el <colleague> ; el <medicine> ; el <rope> ; el <sedative> ; el beb ; el cint
        detox	1	el colchon ; el ded ; el general ; el juez ; el tripl ; em 0 ; email and ; empiez ; employ
        detox	1	en senor ; encampment ; encontr su ; endors si ; enf ; entonc se ; es 0 ; espej
        detox	1	espos pid ; est <color> ; est <consume> ; est <stop> ; est bien ; est no ; est vomit
        detox	1	even clas ; every dawn ; every second ; everybody its ; everyday sinc ; ex <continue>
        detox	1	explain why ; f <medicine> ; f <sad> ; fak <opioid> ; fak perc ; falt ; famili ; fd
        detox	1	feel my ; feel wel ; felic ; feligr ; fent cow ; fent in ; fent powd ; fentanyl and
        detox	1	few beer ; fifth a ; fin <say> ; final and ; find a ; find her ; finger jump
        detox	1	finish rehab ; first fiv ; fiv year ; flask at ; flunk ; foam at ; foil in ; foil on
        detox	1	foil sinc ; foolish ; for <appointment> ; for crystal ; for eleven ; for someon
        detox	1	for twelv ; for uncl ; for your ; forest lawn ; form with ; fortun ; forty dollar
        detox	1	found dad ; found her ; four ambien ; four bag ; four gram ; four mor ; four sinc
        detox	1	fourteen ; freight ; fri con ; friend took ; from alcohol ; from ten ; front ; ful blown
        detox	1	fum cristal ; functional ; g and ; g q ; ganamo ; garden hos ; gent ; get him ; get off
        detox	1	get quiet ; get up ; gf <emergency> ; globo ; go by ; go up ; god send ; goe through
        detox	1	goe up ; golp el ; gon every ; got pop ; got ten ; got you ; gota de ; gramo ; grap
        detox	1	gray needl ; grit le ; gues at ; gum blu ; guy do ; guy for ; hac cinc ; hacen
        detox	1	had <amount> ; had it ; had my ; had som ; had ~sz ; half an ; hand so ; has <container>
        detox	1	has an ; has happen ; has opinion ; has taken ; hav ~a ; havent been ; hay <drive>
        detox	1	he <promise> ; he <stop> ; he did ; he figur ; he insist ; he only ; he quer ; he swear
        detox	1	he thought ; he ~<phone> ; he ~cal ; head just ; hear everyth ; heavy ; hen
        detox	1	her <furniture> ; her <stimulant> ; her cok ; her desk ; her foot ; her hed ; her purs
        detox	1	her sherry ; her skin ; heroin ayer ; hes <buy> ; hes had ; hes lik ; hes our ; hes whistl
        detox	1	hicier ; hid it ; hidden in ; highlight ; hij est ; him in ; him seen ; himself in
        detox	1	his and ; his cheek ; his dead ; his ex ; his mouth ; his pupil ; his stuf ; honest dont
        detox	1	hor y ; hospic ; hospic nurs ; hospital told ; hot and ; hour i ; hous tonight ; hoy ; htn
        detox	1	huel a ; hum when ; husband quit ; hygienist and ; i <rarely> ; i bil ; i bring ; i honest
        detox	1	i kil ; i punch ; i tip ; i wast ; i ~<limp> ; i ~fel ; i ~flop ; ice <take> ; id <happy>
        detox	1	id had ; idk who ; if possibl ; im <consume> ; im <partner> ; im <start> ; im compar
        detox	1	im drip ; im puk ; in <fluid> ; in arm ; in aug ; in back ; in cool ; in knot ; in that
        detox	1	in tuls ; informacion ; intern le ; inyect chiv ; is <hot> ; is <school> ; is addict
        detox	1	is asleep ; is by ; is drink ; is even ; is fix ; is meant ; is no ; is rn ; is run
        detox	1	is wet ; isnt real ; isnt why ; it drop ; it stil ; its <night> ; its all ; its for
        detox	1	its no ; ive said ; jail nurs ; jalon y ; job i ; juev and ; july ; junior yr ; jur
        detox	1	just <intoxicated> ; just <sad> ; just <shake> ; just didnt ; just to ; just wait
        detox	1	keep brush ; keep cal ; kick fent ; kickbal <crowd> ; kickbal team ; kid get ; kid nam
        detox	1	kil tim ; kind <palecolor> ; kitchen 0 ; know dat ; know thi ; l ; l <alcohol>
        detox	1	la <illness> ; la <night> ; la <pill> ; la boc ; la dej ; la desintoxicacion ; la letr
        detox	1	la pandemi ; la pastil ; la piern ; la plant ; la quit ; label his ; laps ; las <headface>
        detox	1	las <school> ; las compr ; las mano ; las palabra ; lasagn ; last gin ; last mo ; last nit
        detox	1	last thi ; late its ; law on ; le <fluid> ; le <give> ; le <put> ; le acab ; le de
        detox	1	le doy ; le firm ; le peg ; least a ; leav my ; lech y ; lft up ; liaison ; light hurt
        detox	1	lik <build> ; lik <hot> ; lik a ; lik at ; lik candl ; lik candy ; lik noth ; lik off
        detox	1	lik pencil ; lik penni ; limit on ; lin bf ; lin on ; lin so ; link to ; lip look
        detox	1	liquor cabinet ; list par ; literal ; littl airplan ; liv alon ; llam al ; lleg <amount>
        detox	1	llev dia ; llev dos ; llev la ; llev rat ; llev su ; lo <hear> ; lo <medicine> ; lo fum
        detox	1	lo recet ; lo tuv ; lol and ; lonch ; long <outdoors> ; long beach ; look und ; los <give>
        detox	1	los <money> ; los <opioid> ; los nieto ; loud the ; luch ; lunch ; lunchtim ; m <bodypart>
        detox	1	m <cannabis> ; m <emergency> ; m post ; m ret ; m retir ; m vodk ; m widow ; maestr de
        detox	1	many night ; maquet ; march at ; mas fuert ; may <appointment> ; may and ; may visit
        detox	1	mayb half ; md 0 ; me <night> ; me <photo> ; me brincan ; me dijeron ; me ech ; me entr
        detox	1	me llev ; me toc ; me until ; med rn ; medical <withdrawal> ; mensaj de ; mft
        detox	1	mg <amount> ; mg <need> ; mg <sedative> ; mg for ; mg want ; mgr of ; mi direccion
        detox	1	mi mar ; mil gracia ; minut ago ; minut or ; mis papa ; mism <consume> ; mism <town>
        detox	1	mism tom ; model ; mom on ; mommy ; monday and ; monday the ; month last ; morning
        detox	1	morning back ; most every ; most week ; motel rm ; muchach 0 ; munec ; munec de ; murd on
        detox	1	mushroom on ; my <photo> ; my <water> ; my fami ; my fost ; my girl ; my prim ; my shirt
        detox	1	my sixty ; my skin ; my valium ; my ~leg ; myself from ; n ; nad <say> ; naloxon kit ; nam
        detox	1	nam + ; narcan in ; nauseou ; near the ; necesitamo ; neg for ; nephew hes ; nephew took
        detox	1	nev again ; new <crowd> ; ngl ; night group ; night ive ; nin <moment> ; nino con
        detox	1	no ~<breath> ; no ~<confused> ; no ~<money> ; no ~<night> ; no ~<rail> ; no ~<stimulant>
        detox	1	no ~<trade> ; no ~<vermin> ; no ~bar ; no ~boat ; no ~confusion ; no ~fent ; no ~hay
        detox	1	no ~la ; no ~memory ; no ~perc ; no ~sab ; no ~sient ; no ~sup ; no ~ten ; no ~tremor
        detox	1	no ~whiskey ; no ~win ; nobody wil ; north ; not ~<night> ; not ~<treatment> ; not ~mis
        detox	1	not ~nam ; not ~rousabl ; not ~slept ; not ~tonight ; notic i ; now but ; now off
        detox	1	now one ; now ther ; nuer suegr ; o siet ; oclock ; of <emergency> ; of an ; of cours
        detox	1	of golf ; of jameson ; of norc ; of putty ; of respect ; of valium ; of whatev ; of xanax
        detox	1	of your ; of ~<emergency> ; off ; off <hospital> ; off <medicine> ; off <past>
        detox	1	off adderal ; off alprazolam ; off befor ; off clinic ; off day ; off i ; off no
        detox	1	offic has ; ojo a ; old <alcohol> ; old <clothes> ; old roommat ; on <home>
        detox	1	on <stranger> ; on back ; on bar ; on couch ; on fetty ; on purpos ; on vodk
        detox	1	one <headface> ; one go ; one then ; one ~<seizure> ; onlin pharmacy ; only <stimulant>
        detox	1	only be ; only in ; open today ; or les ; or six ; our <church> ; our <crowd> ; our <home>
        detox	1	our <treatment> ; our kickbal ; our street ; out <count> ; out both ; out thursday
        detox	1	out with ; overboard ; own <bodypart> ; pa 0 ; pac ; pagin en ; pain mgmt ; pandemi
        detox	1	panic attack ; pap le ; par el ; paramedic brought ; paramedic lo ; parti only ; partn is
        detox	1	past four ; pastilla hac ; pawn ; pcp d/c ; pcp offic ; pdmp ; per <friend> ; per <go>
        detox	1	perc 0 ; perfect ; peric ; permis ; person ; person again ; pharm ; phot on ; pian and
        detox	1	pic chiv ; pictur for ; pid cost ; piern ; pil at ; pil ran ; pink lin ; pk / ; pk every
        detox	1	pk qd ; plac by ; plac with ; play shortstop ; pleas ; plow ; plu one ; po <say>
        detox	1	podiatrist ; poem about ; policy pay ; poodl ; popot ; poppy seed ; por <furniture>
        detox	1	por internet ; porch now ; pour <fluid> ; pour sweat ; powd off ; pref not ; prefer to
        detox	1	pregnancy ; pregnant ; premis ; prescrib retir ; president ; presum ; prim trag
        detox	1	proxim no ; pt <take> ; pt etoh ; pued despert ; pued levant ; puk bil ; pul at ; pul her
        detox	1	pul the ; pun ; pun de ; punch my ; purpos ; pus ties ; push her ; q hag ; q ya ; qd x
        detox	1	qt / ; que abr ; quien <stop> ; quien dej ; quien me ; quit for ; ranch in ; rattl on
        detox	1	recet tramadol ; reclin ; record ; red a ; red strip ; referral 0 ; registr ; releas
        detox	1	repart ; report a ; report want ; request withdrawal ; retail ; retir longshoreman
        detox	1	reunion ; rib ; rideshar driv ; rink ; rink and ; rn <hospital> ; rn <law> ; rn <medicine>
        detox	1	rn inmat ; rn med ; roof 0 ; roomat <take> ; roomat took ; roommat had ; roommat he
        detox	1	run i ; sal espumit ; sali bien ; saliv ; sam nam ; saturday on ; sauc ; sav me ; say not
        detox	1	scar to ; school day ; se <stop> ; se acab ; se duerm ; se me ; se pued ; season and
        detox	1	seat ; see children ; see shadow ; seg ; seltz ; seman en ; send me ; separat mat
        detox	1	set and ; shak my ; she alway ; she ate ; she count ; she found ; she hold ; she hook
        detox	1	she just ; she left ; she set ; she teach ; she wont ; should surgery ; si ~le ; sick on
        detox	1	sient bien ; sign his ; sign it ; sin ~mezcal ; sinc <day> ; sinc ayer ; sinc im ; sinc my
        detox	1	sinc the ; sinc wed ; sist a ; sist that ; six in ; six night ; skip my ; sleep every
        detox	1	sleep hard ; slid ; slow <withdrawal> ; slow tap ; smirnof a ; smok 0 ; smok them
        detox	1	so <always> ; so noth ; so tel ; soak and ; sob a ; sob hous ; sob liv ; social ; sol a
        detox	1	solt la ; som win ; someth ; someth off ; sometim i ; somewher with ; son <build>
        detox	1	son cinc ; son liv ; son ~<emergency> ; sound and ; soy su ; spic and ; sport ; sry ; stat
        detox	1	steady <bodypart> ; steady hand ; stil run ; stomach in ; stop vodk ; street on
        detox	1	strip off ; su comadr ; su numer ; suboxon strip ; suer ; sur i ; surf ; surgeon
        detox	1	surgical tech ; swallow all ; swam ; sweep up ; swing by ; syrup ; tab qd ; tack ; tak fiv
        detox	1	tak xanax ; tambien se ; tampoc <need> ; tampoc quier ; tant que ; tap <go> ; tap over
        detox	1	tb ; teach fourth ; teach the ; teji ; tel my ; ten <past> ; ten past ; teng pensamiento
        detox	1	term residential ; termin la ; terrifi ; than a ; than do ; than go ; that im ; that right
        detox	1	that they ; the <container> ; the <order> ; the <see> ; the ativan ; the bedspread
        detox	1	the bos ; the bottl ; the bras ; the bridg ; the bump ; the casserol ; the certificat
        detox	1	the clinic ; the combination ; the flu ; the gun ; the ice ; the link ; the local
        detox	1	the lockdown ; the mirror ; the morn ; the morphin ; the only ; the paramedic ; the pay
        detox	1	the percocet ; the reclin ; the regist ; the reunion ; the rink ; the saving ; the school
        detox	1	the scotch ; the shadow ; the sit ; the sof ; the sort ; the spac ; the spoon ; the spray
        detox	1	the vial ; the watch ; the wed ; the zaz ; the ~<alcohol> ; the ~<official> ; the ~<play>
        detox	1	the ~drug ; the ~judg ; then <amount> ; then <ask> ; then <stop> ; then blu ; then can
        detox	1	then flop ; then hes ; then i ; then two ; ther <drive> ; ther <phone> ; ther again
        detox	1	ther park ; ther that ; thes <day> ; thes day ; they cant ; they cut ; thi has
        detox	1	thirty ambien ; thre back ; through <eat> ; through them ; thur only ; tianeptin gas ; tid
        detox	1	tied me ; tiembl y ; tienen <clinician> ; til <daytime> ; til <eat> ; til friday ; til i
        detox	1	til with ; tim the ; tim thing ; tin ; tio le ; to <photo> ; to deliv ; to eighteen
        detox	1	to everybody ; to guam ; to iop ; to new ; to plac ; to someon ; tod el ; today if
        detox	1	today per ; togeth and ; tom anti ; tom hac ; tom mezcal ; tom un ; tongu wet
        detox	1	took everyth ; tool and ; tooth ; tough ; tox neg ; trabajador ; train in ; tramadol que
        detox	1	transcrib ; tre diaria ; tremen dej ; tremor ; tremor insomni ; trial ; tu ; tub ; tub in
        detox	1	tuesday on ; tuv ; twic ; two boy ; two no ; two tallboy ; two with ; u can ; uas
        detox	1	un feligr ; un mezquit ; un trag ; una cam ; una ~<seizure> ; una ~convulsion
        detox	1	unconsciou on ; until <furniture> ; until bed ; until hes ; up <see> ; up his ; up lik
        detox	1	up soak ; up until ; up we ; urg ; us a ; usamo ; use thi ; used thi ; va par ; va social
        detox	1	vanil ; vap shop ; version of ; vin el ; vodk q ; volcan ; volveri ; volveri a
        detox	1	vomit verd ; w/o a ; wait rm ; want medical ; want my ; was <stimulant> ; was around
        detox	1	was ok ; was thi ; wash wat ; wasnt a ; wasp ; watch my ; way you ; we <build> ; we cook
        detox	1	we could ; wear ; wear glas ; week pregnant ; weekend are ; went int ; went stif ; wer 0
        detox	1	wer <drive> ; what hes ; what it ; whatev <leave> ; whatev he ; when her ; when peopl
        detox	1	wher are ; wher they ; whiskey dai ; whiskey in ; who <go> ; who lost ; whol one
        detox	1	whol street ; wif see ; win bottl ; win on ; without ~<say> ; wk ear ; wont <stop>
        detox	1	wont do ; wont hear ; wont lie ; wont nam ; wont sit ; would <fire> ; would <promise>
        detox	1	would appreciat ; would one ; wrong <container> ; wrong box ; wrung out ; x 0 ; x pap
        detox	1	xanax every ; xanax in ; xanax sinc ; y <lock> ; y bostez ; y calambr ; y casi ; y cuand
        detox	1	y en ; y est ; y jur ; y nev ; y ni ; y ronc ; y salg ; y ~le ; ya amar ; ya despu
        detox	1	ya tom ; yawn goosebump ; year back ; year clean ; year lik ; yes my ; yet wil
        detox	1	yo <think> ; you <continue> ; youl <say> ; your <build> ; your <insurance> ; your <vendor>
        """
}
