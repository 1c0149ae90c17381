extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation5 = """
        suicidal_ideation	3	cun tien ; curtain and ; d <outdoors> ; dai bought ; dai son ; darl
        suicidal_ideation	3	daught been ; day 0 ; day cant ; day hom ; day n ; day rehab ; de <kill>
        suicidal_ideation	3	de mat ; dej tod ; del <day> ; del cier ; del terren ; deni all ; dentist want
        suicidal_ideation	3	desd <day> ; desk yest ; deuda y ; diari mas ; dic me ; diner del ; divid
        suicidal_ideation	3	doe mol ; dond guard ; dont just ; dont mean ; door clos ; down <moment>
        suicidal_ideation	3	down besid ; down now ; dres ; dtr moth ; dtr with ; duerm la ; dun
        suicidal_ideation	3	each trip ; easy and ; ech gana ; el <money> ; el <water> ; el divorci
        suicidal_ideation	3	el excus ; el final ; el letrero ; el par ; emt ; encarg a ; encier en
        suicidal_ideation	3	enferm ; enferm no ; enganch a ; engin off ; equivoc de ; errand ; es lo
        suicidal_ideation	3	es pa ; es par ; escogi la ; esper el ; est el ; est enferm ; est mes ; est ni
        suicidal_ideation	3	est viv ; every mo ; ex <write> ; ex and ; exact how ; eye on ; f <give>
        suicidal_ideation	3	f <say> ; f <sedative> ; f narcan ; fabric por ; falt ni ; favorit and
        suicidal_ideation	3	fent detox ; few at ; filt ; fin he ; final <job> ; final work ; finish
        suicidal_ideation	3	first tim ; food is ; for <soon> ; for min ; form client ; form is ; four boy
        suicidal_ideation	3	frasc de ; fresh ; friday becaus ; friend ; from 0 ; from it ; fue su
        suicidal_ideation	3	fui buen ; ful and ; furnac ; fus ; gas ; gastric ; get himself ; get kid
        suicidal_ideation	3	go und ; gon and ; gon two ; good im ; googl you ; graduat your ; grand tien
        suicidal_ideation	3	guy whos ; hab ; hac tiemp ; hand off ; has cok ; has room ; has start
        suicidal_ideation	3	hav <continue> ; hav it ; hav kept ; hav no ; hav wish ; he buy ; he hav
        suicidal_ideation	3	he kis ; he relocat ; he wrot ; head ; headlight ; her <build> ; her <phone>
        suicidal_ideation	3	her around ; her cook ; her down ; her eye ; her how ; her niec ; her pleas
        suicidal_ideation	3	her sheet ; her sleeper ; her which ; herramienta ; herself if ; herself off
        suicidal_ideation	3	hes <amount> ; hes not ; hes so ; hes whistl ; hija ; him <container>
        suicidal_ideation	3	him <drive> ; him first ; him stand ; his <hospital> ; his good ; his room
        suicidal_ideation	3	his thing ; his truck ; his turn ; hna ; hold ; hold lift ; hom over
        suicidal_ideation	3	hospital park ; hospital sent ; husband took ; hydrocodon in ; i <continue>
        suicidal_ideation	3	i <go> ; i almost ; i cant ; i doz ; i redid ; i sat ; i sent ; i shouldnt
        suicidal_ideation	3	i thank ; i wok ; id <leave> ; id just ; if its ; if the ; ig ; ill want
        suicidal_ideation	3	im <law> ; im diabetic ; im even ; in mind ; in off ; in truck ; in what
        suicidal_ideation	3	in whatev ; index ; inf ; inmat 0 ; inpt ; insulin on ; insuranc no
        suicidal_ideation	3	is <tired> ; is if ; is the ; isnt ; it <calm> ; it each ; it read ; it thi
        suicidal_ideation	3	it wil ; its pretty ; its quick ; its so ; iv 0 ; ive <count> ; ive <go>
        suicidal_ideation	3	ive <start> ; jes ; jetty <past> ; jetty befor ; jewelry ; jun he ; just as
        suicidal_ideation	3	just slept ; kaddish ; kept cut ; kind tel ; kms every ; la azote ; la bici
        suicidal_ideation	3	la mia ; la molesti ; la quincen ; la vel ; las foto ; las pastilla ; last tue
        suicidal_ideation	3	lat on ; late she ; leav your ; left his ; leg run ; lif <always> ; lif every
        suicidal_ideation	3	light out ; lil <friend> ; limpi con ; lo llamen ; long silenc ; los companero
        suicidal_ideation	3	los primo ; m <write> ; m activ ; m cut ; m dop ; mad an ; mad my ; madr de
        suicidal_ideation	3	mal voic ; mam ; mar llev ; mas ; me abraz ; me her ; me llevan ; meant ; memo
        suicidal_ideation	3	mes tom ; mgr ; mis cosa ; mism <clothes> ; molesti ; mom tak ; mor
        suicidal_ideation	3	most thing ; mot en ; motel clerk ; motel room ; mr alvarez ; muer ; my ambien
        suicidal_ideation	3	my antidepressant ; my application ; my chip ; my fil ; my kniv ; my mind
        suicidal_ideation	3	my sister ; nam <ask> ; nam <outdoors> ; nam ask ; nam on ; nam want ; neck in
        suicidal_ideation	3	need me ; nev driv ; nic <crowd> ; nic peopl ; night deep ; night he
        suicidal_ideation	3	no street ; no troubl ; nobody <see> ; nobody answer ; nochebuen
        suicidal_ideation	3	not <amount> ; not tak ; not til ; notifi ; novi dic ; numb ; numb the
        suicidal_ideation	3	octubr de ; ocup ; of 0 ; of fold ; of our ; of park ; of who ; on <room>
        suicidal_ideation	3	on door ; on for ; on som ; on watch ; one of ; one they ; only <leave>
        suicidal_ideation	3	only quit ; open an ; open it ; opi <treatment> ; opi detox ; or doe ; our kid
        suicidal_ideation	3	outfit and ; overlook and ; owed ; pag of ; pagu la ; par <treatment>
        suicidal_ideation	3	parent on ; past ; pay 0 ; pedi a ; pen that ; peopl adderal ; peric noma
        suicidal_ideation	3	person one ; phon the ; pick by ; piens es ; piens que ; pil in ; plac said
        suicidal_ideation	3	plan ; plan anyth ; plan train ; pleas correct ; pleas just ; po thi ; poa +
        suicidal_ideation	3	pongan ; por drog ; post say ; pretty ; pt <child> ; puent ; q <need>
        suicidal_ideation	3	que anoch ; que la ; que mis ; que nadi ; que pens ; quien quier ; quier una
        suicidal_ideation	3	quisier terapi ; quit everyth ; rabbi ; radiator ; rat me ; recoj a ; room for
        suicidal_ideation	3	roommat of ; run ; rush on ; s <say> ; s f ; sab no ; saf <think> ; saf plan
        suicidal_ideation	3	said ther ; sal <amount> ; saturday ther ; sav it ; sav the ; say sorry
        suicidal_ideation	3	school thing ; script ; sec ; section of ; see ; see new ; segu ; sem ; semana
        suicidal_ideation	3	sentenc i ; serian ; she <write> ; she heard ; she say ; she thought ; she wer
        suicidal_ideation	3	shelf for ; sho off ; sho out ; shook hand ; show that ; si asi ; sign for
        suicidal_ideation	3	sign her ; sign the ; sinc <month> ; sis has ; sit by ; six who ; sleev
        suicidal_ideation	3	slept it ; slur ; so <calm> ; so proud ; so ther ; sob ; som in ; somebody
        suicidal_ideation	3	son <count> ; son <say> ; son said ; song to ; soon could ; spar set
        suicidal_ideation	3	spook me ; start put ; stay ask ; stay warm ; stop being ; stop drink
        suicidal_ideation	3	strang with ; strong as ; structur and ; su <play> ; substanc not ; sud tx
        suicidal_ideation	3	suffer from ; sufficient ; suit me ; sw from ; tablet would ; tak and
        suicidal_ideation	3	tak oth ; tambien par ; tenant who ; teng ni ; that <give> ; that near ; the $
        suicidal_ideation	3	the b ; the belt ; the cabinet ; the cat ; the cent ; the chip ; the clif
        suicidal_ideation	3	the drop ; the grain ; the kid ; the light ; the rotary ; the sub
        suicidal_ideation	3	the weekend ; them <calm> ; then <write> ; then drov ; then hung ; ther is
        suicidal_ideation	3	they only ; thi <night> ; thin on ; think how ; thought good ; thought of
        suicidal_ideation	3	thrown in ; thursday if ; til ; tim ive ; tintoreri ; to <promise> ; to <stop>
        suicidal_ideation	3	to com ; to cut ; to dig ; to go ; to off ; to practic ; to voicemail ; tod y
        suicidal_ideation	3	today ; told mgr ; tom toda ; too <moment> ; too calm ; too now ; took down
        suicidal_ideation	3	took off ; top it ; tourist ; traig gana ; tuv ; twenty one ; typ to ; un plat
        suicidal_ideation	3	una desintoxicacion ; und ; und me ; uno lo ; vas de ; vayan a ; vec tre
        suicidal_ideation	3	vez com ; viaj ; viv all ; voic said ; voic who ; wait to ; wan be
        suicidal_ideation	3	was <think> ; was due ; wat pil ; week for ; week its ; weekend the
        suicidal_ideation	3	went with ; what am ; what hed ; what scar ; what spook ; whenev she
        suicidal_ideation	3	wher hes ; wheth his ; who <photo> ; who <wait> ; who find ; who goe
        suicidal_ideation	3	who should ; who show ; who stay ; whol pag ; widow ; with <fire> ; with for
        suicidal_ideation	3	without my ; wk <school> ; wk he ; wont hear ; word that ; would <wait>
        suicidal_ideation	3	would stay ; would want ; wrot ; wrot his ; x decad ; y <child> ; y <cold>
        suicidal_ideation	3	y cont ; y dtr ; y nadi ; y pa ; y pas ; year up ; yest with ; yesterday i
        suicidal_ideation	3	él viv
        suicidal_ideation	-3	+ <stimulant> ; 0 <furniture> ; 0 <home> ; 0 <week> ; 0 month ; 0 narcan
        suicidal_ideation	-3	0 nd ; 0 out ; <alcohol> <play> ; <alcohol> <withdrawal>
        suicidal_ideation	-3	<amount> <continue> ; <appointment> <treatment> ; <appointment> with
        suicidal_ideation	-3	<asleep> ok ; <bodypart> <room> ; <bodypart> hav ; <break> down ; <build> a
        suicidal_ideation	-3	<caretaking> <treatment> ; <chestheart> <pain> ; <church> on
        suicidal_ideation	-3	<clinician> <blood> ; <clinician> <put> ; <clinician> me ; <clinician> who
        suicidal_ideation	-3	<clothes> <phone> ; <cold> <fluid> ; <cold> on ; <colleague> i ; <color>
        suicidal_ideation	-3	<count> <day> ; <crowd> par ; <day> <moment> ; <day> <photo> ; <day> are
        suicidal_ideation	-3	<day> hes ; <daytime> <phone> ; <daytime> en ; <drive> <church>
        suicidal_ideation	-3	<drive> <drive> ; <eat> <water> ; <emergency> <home> ; <emergency> en
        suicidal_ideation	-3	<fall> <amount> ; <fall> in ; <furniture> of ; <give> <town> ; <go> <church>
        suicidal_ideation	-3	<go> y ; <happy> <height> ; <headface> <take> ; <headface> are
        suicidal_ideation	-3	<headface> to ; <hear> <eat> ; <home> <colleague> ; <home> doesnt
        suicidal_ideation	-3	<home> lik ; <hospital> <stimulant> ; <insurance> <crowd>
        suicidal_ideation	-3	<insurance> <treatment> ; <job> <daytime> ; <job> <play> ; <job> <school>
        suicidal_ideation	-3	<job> as ; <job> del ; <kin> <child> ; <kin> <eat> ; <kin> <feel>
        suicidal_ideation	-3	<kin> used ; <law> <month> ; <leave> <palecolor> ; <leave> sid
        suicidal_ideation	-3	<moment> <wait> ; <moment> of ; <moment> out ; <moment> the ; <month> <phone>
        suicidal_ideation	-3	<month> <stranger> ; <month> i ; <need> <medicine> ; <need> <night>
        suicidal_ideation	-3	<need> <trade> ; <need> in ; <need> per ; <night> 0 ; <night> <bodypart>
        suicidal_ideation	-3	<night> <furniture> ; <official> 0 ; <official> and ; <outdoors> <job>
        suicidal_ideation	-3	<outdoors> <last> ; <outdoors> and ; <outdoors> my ; <pain> <hospital>
        suicidal_ideation	-3	<palecolor> <insurance> ; <partner> <amount> ; <partner> <feel>
        suicidal_ideation	-3	<partner> <need> ; <pet> <school> ; <photo> <stranger> ; <pill> at
        suicidal_ideation	-3	<play> <always> ; <play> a ; <play> is ; <room> <crowd> ; <room> <furniture>
        suicidal_ideation	-3	<room> del ; <say> 0 ; <say> <consume> ; <say> cant ; <say> is ; <say> la
        suicidal_ideation	-3	<say> not ; <school> <furniture> ; <school> <moment> ; <school> at
        suicidal_ideation	-3	<see> <phone> ; <see> her ; <shake> <amount> ; <shake> <headface>
        suicidal_ideation	-3	<shame> <give> ; <shame> <write> ; <start> as ; <stimulant> <drive>
        suicidal_ideation	-3	<stimulant> <think> ; <stimulant> is ; <stimulant> was ; <stimulant> ya
        suicidal_ideation	-3	<stop> <last> ; <stop> for ; <stranger> <play> ; <stranger> <take>
        suicidal_ideation	-3	<take> <headface> ; <take> <need> ; <take> an ; <think> <calm>
        suicidal_ideation	-3	<think> <give> ; <think> <year> ; <town> <give> ; <town> <phone> ; <town> is
        suicidal_ideation	-3	<trade> <put> ; <treatment> hac ; <trust> you ; <vermin> <room>
        suicidal_ideation	-3	<week> <say> ; <week> <week> ; <week> on ; <write> <phone> ; <year> <see>
        suicidal_ideation	-3	<year> y ; a <angry> ; a <friend> ; a <say> ; a <town> ; a bar ; a few
        suicidal_ideation	-3	a intent ; a one ; a report ; a sit ; a sob ; a thing ; a ~<rope> ; about 0
        suicidal_ideation	-3	about every ; add ; aft sunday ; ahorit est ; aint ; airport ; all <count>
        suicidal_ideation	-3	all en ; alumini ; am no ; ambulanci ; an <night> ; and <asleep> ; and liv
        suicidal_ideation	-3	and she ; and sleep ; and was ; anxiety ; apr ; are straight ; are you
        suicidal_ideation	-3	arm and ; ask wheth ; at <drive> ; august and ; baby in ; babysit ; bag the
        suicidal_ideation	-3	baptism ; basical ; been <sober> ; been clean ; befor 0 ; behalf of ; bel
        suicidal_ideation	-3	bring it ; cal stat ; cald ; calient ; caller ; cam in ; cam through ; cambi
        suicidal_ideation	-3	can we ; cant <awake> ; cant hold ; car at ; cast ; cerc ; certifi ; cinc dia
        suicidal_ideation	-3	clr <ask> ; clr <child> ; clr <job> ; clr ask ; cold on ; com si ; compani
        suicidal_ideation	-3	con usted ; conozc ; consid ; continu ; contrat ; cough ; could <drive>
        suicidal_ideation	-3	cuant cuest ; cuchar ; curb ; dai no ; dat for ; day my ; de <law> ; de eso
        suicidal_ideation	-3	deni ~etoh ; didnt say ; died ; dim ; distres ; do <crowd> ; do that ; do we
        suicidal_ideation	-3	dol ; don it ; dont <consume> ; down my ; dv ; el <media> ; el <stranger>
        suicidal_ideation	-3	el alcohol ; el vest ; ello ; ello y ; en agost ; en otr ; en tijuan
        suicidal_ideation	-3	enrollment ; esquin ; f <drug> ; for $ ; for <need> ; for <pain> ; for meth
        suicidal_ideation	-3	for parent ; for residential ; forklift ; fry ; fuer a ; gallina
        suicidal_ideation	-3	garag swept ; gasolin ; get help ; got a ; grand mal ; gust ; had som
        suicidal_ideation	-3	half the ; hasnt had ; havent had ; hel <need> ; her <last> ; her last
        suicidal_ideation	-3	her son ; hes <ask> ; hij le ; hijo creen ; his wif ; hold music ; honeymoon
        suicidal_ideation	-3	horror ; hour of ; houston ; how thing ; hubby ; i <afraid> ; i nev ; i pay
        suicidal_ideation	-3	id <kill> ; id think ; im doing ; in august ; in prescot ; in recovery
        suicidal_ideation	-3	in rm ; internet ; is <afraid> ; is <soon> ; is now ; is ther ; isnt until
        suicidal_ideation	-3	it again ; it by ; it feel ; it just ; it she ; jubil ; knit ; la <headface>
        suicidal_ideation	-3	la <outdoors> ; la esquin ; la iglesi ; la maestr ; la trabajador ; lancast
        suicidal_ideation	-3	lawy say ; le <consume> ; le dan ; left sid ; lif back ; link ; llamant ; map
        suicidal_ideation	-3	mat a ; me <leave> ; me at ; me encontr ; me when ; medical detox ; mes en
        suicidal_ideation	-3	mi prim ; molin ; month and ; mor on ; msw ; mtg ; muer de ; my <law>
        suicidal_ideation	-3	my bos ; my favorit ; my stepdad ; nad de ; nam is ; nam the ; nd ; near the
        suicidal_ideation	-3	nev <go> ; new <clinician> ; new <job> ; ni que ; night at ; night befor
        suicidal_ideation	-3	nin of ; no <emergency> ; no <write> ; no sabemo ; no soy ; nos <say>
        suicidal_ideation	-3	novent ; of <law> ; of one ; off cok ; on behalf ; otr lad ; our <church>
        suicidal_ideation	-3	over <amount> ; papa ; patient ; pid ; pillow ; pinch ; platic con ; pop
        suicidal_ideation	-3	por cristal ; por eso ; porch ; porqu en ; possibl ; primer ; prob ; proof
        suicidal_ideation	-3	pt is ; pued llev ; que tengan ; quier dejarl ; re nephew ; relationship
        suicidal_ideation	-3	resed ; residential program ; retir and ; right aft ; sam <stranger>
        suicidal_ideation	-3	say nobody ; scan ; se <leave> ; self pay ; seriou ; shak ; she not
        suicidal_ideation	-3	sinc her ; ski ; so <amount> ; so far ; so i ; sob liv ; son is ; spend
        suicidal_ideation	-3	stag ; storm ; studi ; suggest ; sus <child> ; sus <kin> ; swept out
        suicidal_ideation	-3	taught me ; tea leav ; temp ; teng segur ; teng una ; terrifi ; texa
        suicidal_ideation	-3	thanksgiv ; that <last> ; that <night> ; that my ; the <kill> ; the <lock>
        suicidal_ideation	-3	the <past> ; the <put> ; the cord ; the fir ; the lawn ; the stat ; theat
        suicidal_ideation	-3	thi <town> ; third ; thursday i ; tim ever ; to <job> ; to death ; to stop
        suicidal_ideation	-3	to work ; todo y ; tom en ; train to ; try again ; up by ; up sinc ; vamo
        suicidal_ideation	-3	van dos ; varia ; ven ; virtual ; want in ; was <kill> ; was sit ; way too
        suicidal_ideation	-3	we put ; we shar ; what <soon> ; what are ; what next ; wher a ; which door
        suicidal_ideation	-3	whil ; who i ; with <stimulant> ; with noth ; wrong numb ; y <go> ; y tra
        suicidal_ideation	-3	y uno ; you <take> ; you kind ; your <build> ; ~<unreal> ; ~hear ; ~tabl
        suicidal_ideation	-3	él dic
        suicidal_ideation	-4	0 <kin> ; 0 <last> ; 0 <stop> ; 0 but ; 0 last ; 0 now ; 0 sinc ; 0 want
        suicidal_ideation	-4	0 with ; <alcohol> <leave> ; <alcohol> <room> ; <alcohol> en ; <alcohol> sinc
        suicidal_ideation	-4	<amount> <phone> ; <ask> <job> ; <ask> wheth ; <asleep> in
        suicidal_ideation	-4	<blade> <outdoors> ; <blood> from ; <bodypart> <height> ; <bodypart> <leave>
        suicidal_ideation	-4	<bodypart> <tool> ; <bodypart> no ; <build> the ; <buy> <furniture>
        suicidal_ideation	-4	<buy> <kin> ; <chestheart> and ; <child> wher ; <church> <partner>
        suicidal_ideation	-4	<church> <room> ; <clinician> <kin> ; <clinician> <say> ; <clinician> and
        suicidal_ideation	-4	<clothes> <stranger> ; <cold> <eat> ; <colleague> <colleague>
        suicidal_ideation	-4	<colleague> <need> ; <consume> <town> ; <consume> <write> ; <consume> was
        suicidal_ideation	-4	<container> in ; <container> tod ; <continue> a ; <crowd> <always>
        suicidal_ideation	-4	<crowd> <treatment> ; <crowd> en ; <crowd> near ; <day> <crowd>
        suicidal_ideation	-4	<day> <emergency> ; <daytime> anymor ; <daytime> par ; <die> <kin>
        suicidal_ideation	-4	<die> <shame> ; <die> on ; <die> por ; <drive> con ; <drive> iron
        suicidal_ideation	-4	<eat> <clothes> ; <eat> <furniture> ; <eat> that ; <emergency> <amount>
        suicidal_ideation	-4	<emergency> <caretaking> ; <emergency> <room> ; <emergency> in ; <fall> <day>
        suicidal_ideation	-4	<fall> <room> ; <fire> up ; <fluid> <headface> ; <furniture> <headface>
        suicidal_ideation	-4	<furniture> <take> ; <go> <withdrawal> ; <go> bien ; <go> me
        suicidal_ideation	-4	<goodbye> <amount> ; <happy> <play> ; <headface> <blood>
        suicidal_ideation	-4	<headface> <bodypart> ; <headface> <furniture> ; <hit> at ; <hit> his
        suicidal_ideation	-4	<hold> <blade> ; <hold> <play> ; <home> <count> ; <home> <eat>
        suicidal_ideation	-4	<home> <furniture> ; <home> <last> ; <hospital> in ; <hot> 0 ; <job> <home>
        suicidal_ideation	-4	<job> <partner> ; <job> <stimulant> ; <job> no ; <key> <home> ; <key> <pet>
        suicidal_ideation	-4	<key> con ; <kill> <kin> ; <kin> <afraid> ; <kin> <bodypart> ; <kin> <day>
        suicidal_ideation	-4	<kin> <fall> ; <kin> <home> ; <kin> <medicine> ; <kin> <past> ; <kin> wil
        suicidal_ideation	-4	<last> <sedative> ; <last> part ; <law> <ask> ; <law> for ; <law> of ; <limp>
        suicidal_ideation	-4	<media> <kin> ; <medicine> <clinician> ; <medicine> <moment>
        suicidal_ideation	-4	<medicine> <need> ; <medicine> <pill> ; <medicine> de ; <medicine> y
        suicidal_ideation	-4	<moment> <room> ; <moment> <soon> ; <moment> back ; <money> <moment>
        suicidal_ideation	-4	<money> <need> ; <month> <child> ; <month> <partner> ; <month> <school>
        suicidal_ideation	-4	<need> <colleague> ; <need> <withdrawal> ; <need> him ; <night> <hit>
        suicidal_ideation	-4	<night> are ; <night> of ; <official> in ; <opening> <angry> ; <opioid> aft
        suicidal_ideation	-4	<opioid> i ; <outdoors> <give> ; <outdoors> <gun> ; <outdoors> <outdoors>
        suicidal_ideation	-4	<palecolor> cros ; <partner> <day> ; <partner> had ; <past> <child>
        suicidal_ideation	-4	<past> <last> ; <past> no ; <pet> <need> ; <pet> en ; <phone> <daytime>
        suicidal_ideation	-4	<phone> thi ; <photo> 0 ; <photo> <amount> ; <pill> <give> ; <pill> y
        suicidal_ideation	-4	<play> <eat> ; <play> <job> ; <play> <outdoors> ; <play> <school> ; <play> at
        suicidal_ideation	-4	<play> i ; <play> in ; <play> the ; <promise> 0 ; <promise> <write>
        suicidal_ideation	-4	<put> <bodypart> ; <room> <consume> ; <room> <week> ; <room> are
        suicidal_ideation	-4	<room> when ; <sad> y ; <say> <bodypart> ; <say> <sad> ; <say> and ; <say> no
        suicidal_ideation	-4	<school> and ; <school> on ; <sedative> <medicine> ; <see> <die>
        suicidal_ideation	-4	<see> <night> ; <see> <write> ; <see> that ; <sober> <amount> ; <sober> from
        suicidal_ideation	-4	<start> thi ; <stimulant> <room> ; <stimulant> de ; <stimulant> most
        suicidal_ideation	-4	<stranger> <town> ; <stranger> and ; <stranger> from ; <take> <appointment>
        suicidal_ideation	-4	<take> <blood> ; <take> <cannabis> ; <take> <law> ; <take> <partner>
        suicidal_ideation	-4	<take> <treatment> ; <take> back ; <town> <month> ; <treatment> <partner>
        suicidal_ideation	-4	<treatment> <soon> ; <treatment> <stranger> ; <treatment> a ; <treatment> for
        suicidal_ideation	-4	<treatment> with ; <treatment> y ; <wait> <home> ; <wait> <kin> ; <week> sin
        suicidal_ideation	-4	<week> ya ; <withdrawal> <alcohol> ; <withdrawal> the ; <year> <stranger>
        suicidal_ideation	-4	<year> clean ; a <ask> ; a <caretaking> ; a <child> ; a <fluid>
        suicidal_ideation	-4	a <treatment> ; a dead ; a friend ; a patient ; a radi ; a residential
        suicidal_ideation	-4	a ~<drug> ; about <always> ; about that ; accept ; ahi no ; ai ; al termin
        suicidal_ideation	-4	alg de ; all <night> ; along and ; an <amount> ; and <awake> ; and <home>
        suicidal_ideation	-4	and <play> ; and havent ; and id ; and mad ; and want ; and we ; angel
        suicidal_ideation	-4	ano pas ; ansiedad ; ant ; any kind ; apoy ; appreciat ; are kind ; as she
        suicidal_ideation	-4	aspirin ; at <home> ; attendanc ; attorney ; ayud a ; bad ; bag ; bakery
        suicidal_ideation	-4	bat ; befor it ; behalf ; believ ; bicycl ; bird ; bishop ; blew ; blu cros
        suicidal_ideation	-4	bomb ; bother anyon ; broken ; brought hom ; busines ; but hes ; by <amount>
        suicidal_ideation	-4	by midnight ; cabez ; cak ; can somebody ; cano ; cant <breath> ; cant <hold>
        suicidal_ideation	-4	cant breath ; card is ; caregiv ; cas <think> ; cas plan ; cat cam ; cb
        suicidal_ideation	-4	central ; channel ; children ; church ; ciudad ; clr <kin> ; clr <phone>
        suicidal_ideation	-4	clr has ; coach littl ; cocin ; cok with ; colour ; com diez ; com from
        suicidal_ideation	-4	com se ; con mis ; con quien ; cond ; cool ; country ; coupl next ; cours
        suicidal_ideation	-4	cousin ; cover ; coverag ; cran ; cup ; current ; daught is ; day on
        suicidal_ideation	-4	de <appointment> ; de <hit> ; de <outdoors> ; de intern ; de joven ; deadlin
        suicidal_ideation	-4	dedo ; deep the ; dej de ; deliv ; deliver ; deni ~si ; detail ; dial
        suicidal_ideation	-4	die but ; dif ; do you ; doe a ; don 0 ; donat ; dont even ; drew ; dril
        suicidal_ideation	-4	driv past ; dry ; drywal ; duel ; durant ; duty ; eat lunch ; el <colleague>
        suicidal_ideation	-4	el <headface> ; el camion ; el doctor ; elbow ; elephant ; ell est ; empaqu
        suicidal_ideation	-4	en <amount> ; en ener ; epilepsy ; es el ; escond ; est <palecolor>
        suicidal_ideation	-4	even notic ; f crack ; fal ; feel ok ; fel off ; fellow ; fent in ; fin and
        suicidal_ideation	-4	finger ; finish a ; flow ; fml ; for alcohol ; for herself ; for self
        suicidal_ideation	-4	from <amount> ; from <play> ; front <opening> ; fuman ; funeral ; gam
        suicidal_ideation	-4	gatorad ; go anywher ; gold ; gooseflesh ; gracia a ; gradu ; grip ; grow
        suicidal_ideation	-4	hacen ; hag al ; handwrit ; happy ; has <illness> ; hav him ; he <fall>
        suicidal_ideation	-4	he took ; he used ; help me ; her <child> ; her dos ; her off ; hes a
        suicidal_ideation	-4	high on ; him up ; his kne ; his landlord ; history ; hit me ; hold the ; hot
        suicidal_ideation	-4	hour a ; how <calm> ; hoy sí ; husband ; i <play> ; i clean ; i complet
        suicidal_ideation	-4	i laugh ; i los ; i snort ; i writ ; ice <eat> ; ice cream ; id lik ; im her
        suicidal_ideation	-4	im sick ; im ~not ; in <law> ; in <sober> ; in colleg ; in hand ; in thre
        suicidal_ideation	-4	in troubl ; instal ; intensiv outpatient ; intern el ; is <hold>
        suicidal_ideation	-4	is <moment> ; is <stimulant> ; is not ; it or ; it turn ; its <eat> ; jaj
        suicidal_ideation	-4	jur que ; just a ; keep park ; kid wher ; kil the ; king ; kitchen
        suicidal_ideation	-4	la <clean> ; la <clinician> ; labio ; landlin ; las 0 ; las manana ; last dos
        suicidal_ideation	-4	last part ; le doy ; leav im ; leav my ; let say ; lik <eat> ; lik that
        suicidal_ideation	-4	llav con ; lug ; lung ; m <sedative> ; magandang ; manana ; marriag
        suicidal_ideation	-4	me <buy> ; me <treatment> ; me cuid ; me what ; merc ; mg x ; mi parej
        suicidal_ideation	-4	mi segur ; miercol ; month in ; mor of ; mos ; mow ; mudanz ; murd ; my <ask>
        suicidal_ideation	-4	my <leave> ; my <night> ; my <stimulant> ; my email ; my fiance ; my guy
        suicidal_ideation	-4	my hous ; my key ; my second ; my teeth ; myself i ; nad ni ; nev had ; nl
        suicidal_ideation	-4	no <caretaking> ; no detail ; no sab ; no ~<consume> ; no ~<opioid> ; no ~me
        suicidal_ideation	-4	non ; noon ; noon and ; not <angry> ; novent <day> ; novent dia ; now the
        suicidal_ideation	-4	o sea ; od 0 ; of <night> ; of car ; of stat ; of that ; of voic ; of xanax
        suicidal_ideation	-4	ofc ; off of ; oficin ; old <kin> ; on <alcohol> ; on <go> ; on own ; oper
        suicidal_ideation	-4	opinion ; or no ; otra ; our street ; overpas and ; own <headface> ; own the
        suicidal_ideation	-4	pag un ; pamphlet ; pancak ; part just ; password for ; pech ; pel ; pelicul
        suicidal_ideation	-4	perhap she ; pesc ; physical ; play the ; podcast ; por <stimulant>
        suicidal_ideation	-4	por dond ; pow ; pregnant ; prescot ; pretend ; prim se ; problem ; project
        suicidal_ideation	-4	prueb ; que <take> ; que estoy ; que ni ; queremo ; quis quit ; quit in
        suicidal_ideation	-4	read me ; reciben ; recommend ; red ; rehabilitacion ; relativ ; resolv
        suicidal_ideation	-4	restroom ; retir ; rez ; ribbon ; rob ; roost ; rough ; rv ; sab ni ; sabemo
        suicidal_ideation	-4	saint ; sampl ; sant ; say and ; say hi ; scar to ; scor ; screen ; se llam
        suicidal_ideation	-4	segur ni ; self <money> ; separat ; serious ; seven ; shop ; sillon
        suicidal_ideation	-4	sinc octob ; sinc thi ; sintoma ; sit for ; slept ; sneez ; somewher to
        suicidal_ideation	-4	st <law> ; stepfath ; stor ; su <alcohol> ; support ; sí quier ; tamal
        suicidal_ideation	-4	tap off ; tel myself ; ten ; terapeut ; termin ; than my ; the <hot>
        suicidal_ideation	-4	the <opioid> ; the <stimulant> ; the army ; the bakery ; the bedroom
        suicidal_ideation	-4	the card ; the er ; the flu ; the lamp ; the lawy ; the left ; the school
        suicidal_ideation	-4	the win ; the wind ; then it ; they <phone> ; they did ; they said
        suicidal_ideation	-4	thirty year ; thre evening ; tijuan ; til he ; tir iron ; to <give>
        suicidal_ideation	-4	to promis ; told us ; ton ; too <amount> ; tour ; tra un ; trabaj de
        """
}
