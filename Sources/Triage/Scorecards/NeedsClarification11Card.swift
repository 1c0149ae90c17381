extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification11 = """
        needs_clarification	-2	~ex ; ~fent ; ~for ~<amount> ; ~ha <consume> ; ~ice ; ~in
        needs_clarification	-2	~in ~<treatment> ; ~la ; ~let ; ~mail ; ~me dan ; ~me ech ; ~meal ; ~money
        needs_clarification	-2	~no ~pued ; ~non ~sinc ; ~of ~<alcohol> ; ~one on ; ~order ; ~oth <consume>
        needs_clarification	-2	~oth use ; ~own ; ~patron ; ~psych ; ~pued ni ; ~quier segu ; ~resi ; ~salg
        needs_clarification	-2	~se <go> ; ~se ~<wait> ; ~sick ; ~sient ~mal ; ~signal ; ~sobredosi el
        needs_clarification	-2	~stair ; ~telefon ; ~teng ; ~teng con ; ~teng segur ; ~to ~<die> ; ~to ~die
        needs_clarification	-2	~tom desd ; ~und ; ~use sinc ; ~violent ; ~vodk ; ~warm ; ~weekend ; ~wk
        needs_clarification	-2	él <home> ; él dej ; él pidi
        needs_clarification	-3	*abstinent.1 ; *ago.1 ; *clientAdmin ; *clientAdmin:other_experiencer
        needs_clarification	-3	*drinks.2:negated ; *drinks.2:other_experiencer ; *emergency.fever:negated
        needs_clarification	-3	*homeless:negated ; *jobSeeker.opensNote ; *keptUsing
        needs_clarification	-3	*pregnancy:other_experiencer ; *quantity.allDay ; *residentialEnding
        needs_clarification	-3	*seizure.body:negated ; *seizure:other_experiencer ; *sinceStopping.2
        needs_clarification	-3	*substance.opioid ; *substance.other:other_experiencer
        needs_clarification	-3	*substance.sedative:negated ; *thirdParty ; *unaided ; *unaided:historical
        needs_clarification	-3	*vendor ; *vendor.opensNote ; *wantsToQuit ; *wantsToQuit:hypothetical
        needs_clarification	-3	*withdrawalHint ; / ~opi ; 0 bed ; 0 de ; 0 month ; 0 no ; 0 nts ; 0 off
        needs_clarification	-3	0 or ; 0 part ; 0 week ; 0 y/o ; <afraid> attack ; <alcohol> <go>
        needs_clarification	-3	<alcohol> <law> ; <alcohol> <room> ; <alcohol> <shake> ; <alcohol> <take>
        needs_clarification	-3	<alcohol> con ; <alcohol> los ; <alcohol> the ; <alcohol> tod
        needs_clarification	-3	<alcohol> todo ; <alcohol> y ; <always> <consume> ; <always> <moment>
        needs_clarification	-3	<always> terc ; <amount> <drug> ; <amount> <job> ; <amount> <smell>
        needs_clarification	-3	<amount> <sober> ; <amount> eso ; <amount> row ; <amount> sinc
        needs_clarification	-3	<angry> <clean> ; <appointment> <official> ; <ask> <key> ; <ask> ~<kin>
        needs_clarification	-3	<ask> ~<treatment> ; <asleep> <outdoors> ; <asleep> <week>
        needs_clarification	-3	<awake> <bodypart> ; <awake> <moment> ; <awake> him ; <awake> my
        needs_clarification	-3	<blood> <sedative> ; <blood> <see> ; <bodypart> <clothes>
        needs_clarification	-3	<bodypart> <opioid> ; <bodysound> <take> ; <breath> <hear> ; <breath> is
        needs_clarification	-3	<buy> <always> ; <buy> <room> ; <buy> <stranger> ; <calm> <insurance>
        needs_clarification	-3	<cannabis> <week> ; <caretaking> ; <chestheart> <always> ; <chestheart> a
        needs_clarification	-3	<chestheart> desd ; <child> <remember> ; <child> refus ; <child> und
        needs_clarification	-3	<church> <phone> ; <church> <school> ; <clean> <hear> ; <clean> <vermin>
        needs_clarification	-3	<clean> for ; <clinician> <blood> ; <clinician> and ; <clinician> ther
        needs_clarification	-3	<clothes> twic ; <cold> on ; <colleague> <stop> ; <colleague> pas
        needs_clarification	-3	<confused> <insurance> ; <confused> <see> ; <consume> <build>
        needs_clarification	-3	<consume> <night> ; <consume> is ; <consume> todo ; <consume> was
        needs_clarification	-3	<container> <pill> ; <container> at ; <container> by ; <continue> <asleep>
        needs_clarification	-3	<continue> <headface> ; <continue> <wait> ; <continue> me ; <continue> par
        needs_clarification	-3	<count> <alcohol> ; <count> <ask> ; <count> <count> ; <count> <night>
        needs_clarification	-3	<count> them ; <crowd> <afraid> ; <crowd> <count> ; <crowd> go
        needs_clarification	-3	<day> <amount> ; <day> <day> ; <day> <furniture> ; <day> <goodbye>
        needs_clarification	-3	<day> <illness> ; <day> <need> ; <day> <opioid> ; <day> <seizure>
        needs_clarification	-3	<day> <sick> ; <day> <stimulant> ; <day> can ; <day> if ; <day> she
        needs_clarification	-3	<day> thing ; <day> ~<need> ; <daytime> <alcohol> ; <drive> detra
        needs_clarification	-3	<drive> myself ; <drive> through ; <drug> at ; <drug> by ; <drug> on
        needs_clarification	-3	<eat> <play> ; <eat> good ; <eat> por ; <emergency> <crowd>
        needs_clarification	-3	<emergency> <emergency> ; <fall> <moment> ; <fall> <outdoors> ; <feel> so
        needs_clarification	-3	<fire> so ; <friend> <build> ; <friend> <feel> ; <friend> <night>
        needs_clarification	-3	<friend> <play> ; <friend> our ; <furniture> <bodysound>
        needs_clarification	-3	<furniture> <need> ; <furniture> del ; <furniture> par ; <go> <treatment>
        needs_clarification	-3	<go> clos ; <go> fin ; <go> una ; <gun> <friend> ; <gun> <phone>
        needs_clarification	-3	<gun> rang ; <happy> que ; <headface> <shake> ; <headface> when ; <hear> at
        needs_clarification	-3	<hear> clr ; <hear> el ; <hear> whil ; <height> right ; <height> tol
        needs_clarification	-3	<hit> <intoxicated> ; <hit> <past> ; <hold> <job> ; <home> <asleep>
        needs_clarification	-3	<home> <intoxicated> ; <home> <sober> ; <home> al ; <home> sal
        needs_clarification	-3	<hospital> <month> ; <hospital> <stimulant> ; <hospital> <trade>
        needs_clarification	-3	<illness> <kin> ; <illness> de ; <insurance> 0 ; <insurance> <fall>
        needs_clarification	-3	<insurance> <pet> ; <job> <clothes> ; <job> <day> ; <job> one ; <job> used
        needs_clarification	-3	<job> wont ; <kill> <opioid> ; <kin> <hopeless> ; <kin> <moment>
        needs_clarification	-3	<kin> <needle> ; <kin> been ; <kin> drew ; <kin> mak ; <kin> toma
        needs_clarification	-3	<kin> ~<emergency> ; <last> <container> ; <last> part ; <law> <medicine>
        needs_clarification	-3	<law> de ; <law> mak ; <law> me ; <leave> # ; <leave> <child>
        needs_clarification	-3	<leave> <clinician> ; <leave> <law> ; <leave> <palecolor> ; <leave> vm
        needs_clarification	-3	<limp> and ; <medicine> <need> ; <medicine> to ; <moment> <container>
        needs_clarification	-3	<moment> <start> ; <moment> around ; <moment> me ; <money> <clinician>
        needs_clarification	-3	<money> <furniture> ; <money> her ; <month> 0 ; <month> <always>
        needs_clarification	-3	<month> <break> ; <month> <need> ; <month> <opioid> ; <month> <record>
        needs_clarification	-3	<month> at ; <month> when ; <need> 0 ; <need> <afraid> ; <need> <leave>
        needs_clarification	-3	<need> <media> ; <need> <moment> ; <need> <opioid> ; <need> <withdrawal>
        needs_clarification	-3	<need> anoth ; <need> bajarl ; <needle> <container> ; <night> <alcohol>
        needs_clarification	-3	<night> <container> ; <night> <month> ; <night> it ; <night> noth
        needs_clarification	-3	<night> that ; <official> <ask> ; <official> <kin> ; <official> <need>
        needs_clarification	-3	<official> <say> ; <official> me ; <official> who ; <opening> era
        needs_clarification	-3	<opioid> <continue> ; <opioid> <count> ; <opioid> <drug> ; <opioid> <pill>
        needs_clarification	-3	<opioid> off ; <opioid> was ; <opioid> x ; <order> ; <order> <church>
        needs_clarification	-3	<outdoors> <week> ; <outdoors> by ; <palecolor> <day> ; <palecolor> <pill>
        needs_clarification	-3	<palecolor> de ; <partner> <church> ; <partner> <need> ; <partner> deploy
        needs_clarification	-3	<partner> in ; <past> <need> ; <past> <year> ; <pet> <night> ; <pet> at
        needs_clarification	-3	<pet> but ; <phone> he ; <phone> over ; <phone> was ; <phone> ~<clothes>
        needs_clarification	-3	<photo> it ; <pill> <moment> ; <pill> y ; <play> just ; <play> sinc
        needs_clarification	-3	<promise> <need> ; <promise> a ; <put> <always> ; <put> <child>
        needs_clarification	-3	<put> <count> ; <put> <stranger> ; <put> with ; <rarely> ; <record> +
        needs_clarification	-3	<record> <moment> ; <remember> <home> ; <remember> <partner>
        needs_clarification	-3	<remember> my ; <room> <amount> ; <room> <container> ; <room> <room>
        needs_clarification	-3	<room> <stranger> ; <room> its ; <sad> no ; <say> <fluid> ; <say> dur
        needs_clarification	-3	<say> noma ; <say> only ; <school> <drug> ; <school> im
        needs_clarification	-3	<sedative> <alcohol> ; <sedative> <always> ; <sedative> <clinician>
        needs_clarification	-3	<sedative> <count> ; <sedative> <sedative> ; <sedative> is ; <sedative> off
        needs_clarification	-3	<sedative> sinc ; <see> <day> ; <see> <drive> ; <see> <phone>
        needs_clarification	-3	<seizure> at ; <shake> him ; <shame> <stranger> ; <sober> <treatment>
        needs_clarification	-3	<start> at ; <stimulant> <crowd> ; <stimulant> mayb ; <stimulant> noma
        needs_clarification	-3	<stimulant> ya ; <stop> <alcohol> ; <stop> <bodypart> ; <stop> <breath>
        needs_clarification	-3	<stop> <count> ; <stop> <opioid> ; <stop> <pill> ; <stop> <water>
        needs_clarification	-3	<stop> el ; <stranger> <drug> ; <stranger> <play> ; <stranger> of
        needs_clarification	-3	<take> 0 ; <take> <continue> ; <take> <law> ; <take> his ; <take> turn
        needs_clarification	-3	<town> <die> ; <trade> <year> ; <trade> com ; <trade> re
        needs_clarification	-3	<treatment> <crowd> ; <treatment> <insurance> ; <treatment> <rail>
        needs_clarification	-3	<treatment> <vendor> ; <treatment> a ; <treatment> aft ; <treatment> del
        needs_clarification	-3	<treatment> inf ; <treatment> near ; <treatment> not ; <try> <soon>
        needs_clarification	-3	<unreal> <happy> ; <vermin> que ; <wait> <fall> ; <wait> <happy>
        needs_clarification	-3	<water> <build> ; <water> <continue> ; <water> to ; <week> ; <week> en
        needs_clarification	-3	<week> i ; <week> me ; <withdrawal> off ; <write> <vermin> ; <write> pal
        needs_clarification	-3	<year> <amount> ; <year> <drive> ; <year> <hospital> ; <year> <room>
        needs_clarification	-3	<year> <stimulant> ; <year> asi ; a com ; a fellow ; a festival ; a magazin
        needs_clarification	-3	a pamphlet ; a pan ; a pod ; a pt ; a report ; a six ; a station ; a straw
        needs_clarification	-3	a theat ; a toy ; a treatment ; a weekend ; a women ; a ~drink
        needs_clarification	-3	about <always> ; acab las ; aceptan <stranger> ; aft work ; again tonit
        needs_clarification	-3	agenci ; aguardient ; ahor ; alberc de ; alcohol detox ; already <money>
        needs_clarification	-3	already <say> ; alumni barbecu ; am <happy> ; am <school> ; and back
        needs_clarification	-3	and dont ; and friday ; and hav ; and today ; announcement <continue>
        needs_clarification	-3	announcement repeat ; ano asi ; anoch le ; ansiedad ; any <law> ; any legal
        needs_clarification	-3	apoy en ; appreciat you ; are a ; are alway ; are most ; are we ; asham and
        needs_clarification	-3	ask pric ; at <child> ; at <intoxicated> ; at christma ; at high ; at how
        needs_clarification	-3	attach the ; audienc ; audit 0 ; aunt mak ; aunt want ; baj de ; bar 0
        needs_clarification	-3	barra ; basebal on ; basical ; bathroom til ; battery ; be <job> ; be lat
        needs_clarification	-3	bed that ; been awful ; been eat ; been my ; been tak ; been wrong
        needs_clarification	-3	beer aft ; beer on ; behind your ; beig ; best <phone> ; between <breath>
        needs_clarification	-3	big tank ; bil for ; binocular ; binocular are ; bisabuel ; biz ; blanket
        needs_clarification	-3	blew his ; block and ; blood orang ; box a ; box i ; bridg tol ; bro 0
        needs_clarification	-3	broth band ; broth becaus ; broth the ; built it ; bulk ; buri my ; burst
        needs_clarification	-3	busc alg ; but <night> ; but no ; by <church> ; by <eat> ; caballo
        needs_clarification	-3	cad terc ; can <take> ; can get ; can she ; candl for ; cannot ; cant mov
        needs_clarification	-3	cant tak ; car had ; carcel ; cardiology ; carv duck ; cas <think>
        needs_clarification	-3	cas mgr ; cas plan ; cazuela ; cb <day> ; cdl ; censu ; certific
        needs_clarification	-3	cessation ; charact ; chas the ; chatter ; chew ; cho loft ; chocolat
        needs_clarification	-3	chuck ; cigar ; circl ; clas for ; clean hous ; client 0 ; clinica
        needs_clarification	-3	clr <give> ; clr <wait> ; clr and ; clr chat ; clr chatty ; clr found
        needs_clarification	-3	clr gav ; clr husband ; clr said ; cobija ; cocain most ; cocain on
        needs_clarification	-3	codein ; cohort ; cok to ; cold on ; com <home> ; com back ; com trabaj
        needs_clarification	-3	com trap ; com un ; comadr me ; community garden ; comp ; complet 0
        needs_clarification	-3	comput ; con uno ; confidencial ; confirm with ; consult ; contamo
        needs_clarification	-3	contest ; contest mejor ; cooki ; cor del ; couch ; cough and
        needs_clarification	-3	could <build> ; could <hear> ; could hear ; could say ; count them
        needs_clarification	-3	coupl of ; cousin work ; cristal hac ; crystal ; cuanto <day> ; cuanto dia
        needs_clarification	-3	cuatr dia ; current iop ; cv ; dab <write> ; dab pen ; dad said
        needs_clarification	-3	dan <treatment> ; dan permis ; day no ; day run ; de <bodypart> ; de <pill>
        needs_clarification	-3	de cer ; de desintoxicacion ; de lad ; de may ; de pastilla ; de pie
        needs_clarification	-3	de sobr ; de sobredosi ; de tard ; dej el ; dental ; deport ; deposit back
        needs_clarification	-3	desd ; desd <month> ; desd calexic ; dia sí ; did <amount> ; dijeron que
        needs_clarification	-3	disagre ; dj ; do 0 ; do <drug> ; doe your ; doing wel ; dollar and
        needs_clarification	-3	doming dic ; don rop ; dond la ; dond las ; dond uno ; dont tel ; dopesick
        needs_clarification	-3	dos 0 ; down <moment> ; down now ; dr patel ; drain ; drink is ; drink was
        needs_clarification	-3	driv myself ; driveway and ; drop off ; drum set ; eco ; egg on ; egg with
        needs_clarification	-3	eight ; eight bal ; eight month ; el <treatment> ; el cuart ; el panader
        needs_clarification	-3	el son ; eleven day ; eleven year ; empec con ; encampment ; engin seiz
        needs_clarification	-3	entr al ; entr los ; entr mi ; equivoqu ; er ; es <palecolor> ; es coc
        needs_clarification	-3	escap ; espald y ; espos dej ; estacionamient de ; estan <job>
        needs_clarification	-3	estan contrat ; estan ubic ; even i ; even iop ; evry <day> ; evry day
        needs_clarification	-3	ex kept ; exclusiv ; extend ; f 0 ; f <stop> ; fail ; falt ; falt me
        needs_clarification	-3	favorit <container> ; favorit mug ; feb ; few night ; fifty ; fight over
        needs_clarification	-3	fin i ; finish with ; fioricet 0 ; firework and ; first dui ; first week
        needs_clarification	-3	fit sheet ; fiv night ; fiv or ; floor with ; floppy ; fold a ; food court
        needs_clarification	-3	for <key> ; for <pain> ; for <stimulant> ; for hav ; for lunch
        needs_clarification	-3	for residential ; for sixty ; fri ; friend gav ; from <opioid>
        needs_clarification	-3	from <sedative> ; from breakfast ; from clr ; fue hac ; fum ; fum piedr
        needs_clarification	-3	gallon of ; gat ; gees ; gig ; giggl ; giggl in ; go <day> ; go from
        needs_clarification	-3	go up ; goe by ; granddaught ; gray ; gru ; gun rang ; gurgl nois ; guy
        needs_clarification	-3	guy with ; h 0 ; hac cinc ; hac tre ; had me ; hadnt ; hag ; hand going
        needs_clarification	-3	handl ; handwrit ; has said ; has start ; hast <eat> ; hav <crowd>
        needs_clarification	-3	hav gon ; hav high ; hav sinc ; he <lock> ; he leav ; he only ; health
        needs_clarification	-3	heart of ; heav ; heavy <consume> ; heavy drink ; her <think> ; her at
        needs_clarification	-3	her off ; heroin 0 ; heroin sinc ; heroin y ; hes fin ; hi my ; hi to
        needs_clarification	-3	high not ; him sleep ; his chin ; his finger ; his fingernail ; holiday are
        needs_clarification	-3	hous and ; husband can ; hydrant ; i <hospital> ; i <trade> ; i appreciat
        needs_clarification	-3	i complet ; i discharg ; i do ; i interview ; i run ; i ~<try> ; id lik
        needs_clarification	-3	id nev ; im <amount> ; im <emergency> ; im <shake> ; im nineteen ; im try
        needs_clarification	-3	im up ; in <kin> ; in <month> ; in <town> ; in <trust> ; in between
        needs_clarification	-3	in hom ; in iop ; in malibu ; inject meth ; ins <insurance> ; insuranc say
        needs_clarification	-3	int <stimulant> ; invent el ; inventari ; ir ; irb ; is <cannabis>
        needs_clarification	-3	is <drug> ; is <emergency> ; is ask ; is slow ; isnt <home> ; isnt ther
        needs_clarification	-3	it <past> ; it befor ; it stick ; it strang ; its <think> ; its every
        needs_clarification	-3	its only ; its thre ; jackpot ; jameson ; jarab ; jug ; just stop ; karen
        needs_clarification	-3	keep start ; ketamin ; kind wher ; la <needle> ; la <night>
        needs_clarification	-3	la <withdrawal> ; la doctor ; la licenci ; la malil ; la piedr ; la tare
        needs_clarification	-3	la visit ; laps ; las <sedative> ; las xanax ; last cal ; last part
        needs_clarification	-3	last thursday ; law and ; lay down ; le <see> ; le ech ; le entr ; le peg
        needs_clarification	-3	least <amount> ; leav i ; leonard ; let peopl ; let us ; letici
        needs_clarification	-3	letterhead ; library and ; licenci ; lik ; lik for ; lik im ; lik noth
        needs_clarification	-3	lik that ; lin that ; lin was ; lithium ; litr de ; llamenm cuand
        needs_clarification	-3	llamenm despu ; lo tienen ; loft befor ; loos ; los caballo ; los dia
        needs_clarification	-3	luchador ; lung ; lying on ; m <job> ; m <opioid> ; madrin con
        needs_clarification	-3	mail addres ; mak <play> ; mal senal ; many text ; mapl ; marriag
        needs_clarification	-3	marshmallow ; martini ; mas eso ; me <caretaking> ; me <job> ; me apoy
        needs_clarification	-3	me dijeron ; me equivoqu ; me mud ; meant ; medi <moment> ; medi hor
        needs_clarification	-3	medic ; medical clear ; mensaj de ; mention your ; meth again ; mh
        needs_clarification	-3	mi bisabuel ; mi muj ; microwav and ; milligram ; mirror ; mis work ; misus
        needs_clarification	-3	mom in ; mom of ; mom worri ; monday through ; monday to ; month now
        needs_clarification	-3	most evening ; moth wont ; mouth ; mouth and ; mov in ; much do
        needs_clarification	-3	multivitamin ; municipal ; music ; muy orgullos ; my <medicine>
        needs_clarification	-3	my <opioid> ; my corol ; my divorc ; my draw ; my fiance ; my girlfriend
        needs_clarification	-3	my keyboard ; my nurs ; my tablet ; nad de ; nam what ; nam you ; nd tim
        needs_clarification	-3	near every ; neighbor wil ; nev a ; nev got ; nic <play> ; niet 0 ; night /
        needs_clarification	-3	night for ; night noth ; nin <day> ; nin day ; nin mas ; nin year ; nl
        needs_clarification	-3	no ~<headface> ; no ~<hot> ; no ~<job> ; no ~<money> ; no ~complaint
        needs_clarification	-3	no ~opi ; no ~voic ; no ~word ; nobody cal ; noc ; nod off ; noma los
        needs_clarification	-3	nonstop ; not ~0 ; not ~every ; novi se ; numb aft ; numb off ; obey
        needs_clarification	-3	of <alcohol> ; of county ; of fentanyl ; of main ; of year
        needs_clarification	-3	of ~<stimulant> ; off <day> ; off from ; off heroin ; off suboxon ; offer
        needs_clarification	-3	oficina ; on <play> ; on and ; on crystal ; on googl ; on payday ; on radi
        needs_clarification	-3	on sepulved ; on to ; one <pill> ; one eye ; one i ; one thi ; only been
        needs_clarification	-3	only do ; only no ; only pleas ; only smok ; only start ; or im ; or six
        needs_clarification	-3	otherwis ; our beagl ; out <eat> ; out if ; outpatient program ; outreach 0
        needs_clarification	-3	own numb ; pacient ; pad ; paint our ; paint the ; pal in ; pamphlet
        needs_clarification	-3	panader ; panic attack ; pap tom ; papel alumini ; parallel ; pardon
        needs_clarification	-3	park spac ; part just ; pas and ; patel ; patient in ; payas de ; pech desd
        needs_clarification	-3	pein ; pelean por ; pen pal ; phenobarbital ; phon charg ; phon sam
        needs_clarification	-3	phon screen ; pie ; piedr ; pint ; pitch ; plac wher ; plac with
        needs_clarification	-3	plan until ; pleas <need> ; pleas help ; pleas hurry ; plum ; podador
        needs_clarification	-3	por <stop> ; por dej ; positiv for ; ppl ; prob noth ; program residencial
        needs_clarification	-3	pronounc my ; pt want ; pt wif ; pueden llam ; puert era ; puk ; qpw
        needs_clarification	-3	que parec ; que sigu ; queen ; quien <clean> ; quien <stop> ; quien dej
        needs_clarification	-3	quier ; quier ayud ; quier sal ; quilt shop ; quincen ; quit a ; ra ; rag
        needs_clarification	-3	railway bridg ; rais goat ; rattl ; re balanc ; re cousin ; real <afraid>
        needs_clarification	-3	recal my ; recomiendan ; recovery ; rehab and ; replacement ; represent a
        needs_clarification	-3	resed ; residenc ; residential ; rest is ; retrat ; retrat con ; return a
        needs_clarification	-3	reunion ; reverend ; ring at ; rn <ask> ; rn ask ; rol coast ; room 0
        needs_clarification	-3	room with ; rop que ; routin ; rut ; sab el ; scratcher ; se pic
        needs_clarification	-3	second year ; segur ni ; sei ano ; self or ; senal ; sharpen kniv
        needs_clarification	-3	she kick ; ship ; shoot cok ; should <clothes> ; si no ; sick ; siet ano
        needs_clarification	-3	sign said ; sigu par ; sin ; sin ~<alcohol> ; sinc august ; sinc july
        needs_clarification	-3	sinc noon ; sinc saturday ; sinc the ; singl night ; slam ; slap him
        needs_clarification	-3	slic of ; slid off ; slot ; smok ; smokin ; snor lik ; so far ; so long
        needs_clarification	-3	someon about ; someon lik ; someth out ; somewher ; somo de ; son <build>
        needs_clarification	-3	son dos ; son mad ; sound calm ; spar <room> ; spar room ; spe on
        needs_clarification	-3	speak of ; speech at ; spel bee ; sponsor the ; st ; st ann ; start using
        needs_clarification	-3	stat <alcohol> ; stat bar ; step <amount> ; step stool ; stop the ; storm
        needs_clarification	-3	strang what ; studi the ; su ~<kin> ; suic ; sunflower ; sup ; supervision
        needs_clarification	-3	support of ; swallow my ; tak me ; tak them ; tambien le ; taught her ; tb
        needs_clarification	-3	teach at ; th ; thanksgiv and ; that jingl ; that ran ; that tak
        needs_clarification	-3	that wasnt ; the <medicine> ; the <order> ; the alumni ; the app
        needs_clarification	-3	the ballpark ; the cardiologist ; the chest ; the dts ; the egg ; the gras
        needs_clarification	-3	the handwrit ; the horn ; the hour ; the long ; the methodist
        needs_clarification	-3	the mosquito ; the neurologist ; the nurs ; the oper ; the pickl ; the pond
        needs_clarification	-3	the reunion ; the support ; the toilet ; the wind ; then <asleep>
        needs_clarification	-3	then anoth ; then i ; ther no ; therapist ; they <give> ; thi out ; thi spr
        needs_clarification	-3	thi the ; thing my ; thought thi ; thousand dollar ; thre day
        needs_clarification	-3	through <day> ; through two ; thund ; til ; til he ; til thi ; tim so
        needs_clarification	-3	tir la ; tmrw a ; to <day> ; to <opening> ; to <opioid> ; to chang
        needs_clarification	-3	to forty ; to friday ; to keep ; to whom ; today he ; tom 0 ; tom de
        needs_clarification	-3	tom desd ; tom noma ; tonight she ; tonsil out ; touch the ; tower
        needs_clarification	-3	town has ; tox ; traine ; tre and ; trim ; tripl ; tun church ; turn her
        needs_clarification	-3	twic ; two a ; tx ; un jalon ; un litr ; un retrat ; uncl wil
        needs_clarification	-3	und <amount> ; und her ; uno no ; up pottery ; ur ; us by ; us took
        needs_clarification	-3	using crystal ; uso ; vanity ; vape ; vec en ; vehicl ; vez ; vez y ; vial
        needs_clarification	-3	visitor ; visitor park ; vitamin pil ; vm re ; voz ; want 0 ; want bed
        needs_clarification	-3	want help ; want step ; was <take> ; was driv ; was suppos ; was thirty
        needs_clarification	-3	was ~<die> ; wat but ; we <angry> ; we burn ; weath has ; wednesday
        needs_clarification	-3	week ago ; week off ; week pregnant ; week thre ; week with ; weekend only
        needs_clarification	-3	wer <angry> ; wer friend ; what <moment> ; what was ; whol row ; wif want
        needs_clarification	-3	win and ; with <emergency> ; with din ; with friend ; with us ; withdraw
        needs_clarification	-3	within ; without ~<stimulant> ; wont tak ; work comput ; workday
        needs_clarification	-3	would los ; wouldnt <leave> ; wouldnt leav ; writ a ; wrot your ; y <clean>
        needs_clarification	-3	y <clothes> ; y <drive> ; y de ; y sig ; y/o ; year now ; yesterday he
        needs_clarification	-3	you cal ; your <clinician> ; your <opening> ; your competitor ; zz
        needs_clarification	-3	~0 ~day ; ~<alcohol> ~<drug> ; ~<always> ~<day> ; ~<caretaking>
        needs_clarification	-3	~<consume> ~<alcohol> ; ~<furniture> ; ~<go> ~<think> ; ~<hot> ; ~<last>
        needs_clarification	-3	~<money> par ; ~<opioid> ; ~<sick> ; ~<think> <home> ; ~a ; ~a ~<amount>
        needs_clarification	-3	~a ~<day> ; ~brought ; ~complaint ; ~da <amount> ; ~da mas ; ~dry ; ~fight
        needs_clarification	-3	~fit ~in ; ~heroin ; ~hir ; ~ill ; ~inpt ; ~last ; ~le <wait> ; ~le qued
        needs_clarification	-3	~me alcanz ; ~middl ; ~nev ; ~non ; ~off ; ~off ~it ; ~on ~<day> ; ~one els
        needs_clarification	-3	~overdos in ; ~prob ; ~qued ; ~rememb ; ~se desd ; ~se por ; ~sit ; ~sleep
        needs_clarification	-3	~spray ; ~temblor ; ~teng hijo ; ~the ~<pet> ; ~ther ; ~tiembl ; ~tom ni
        needs_clarification	-3	~us ; ~vin ; ~word ; ~work ; ~x ; ~xanax
        needs_clarification	-4	# is ; *deliriumTremens:historical ; *emergency.fever ; *family.3
        needs_clarification	-4	*family.4 ; *functioning ; *hallucination.lookAlike
        needs_clarification	-4	*keptUsing:other_experiencer ; *lostThroughUse:other_experiencer
        needs_clarification	-4	*occasional.0:other_experiencer ; *otherService.gambling
        needs_clarification	-4	*otherService.lowSpirits ; *overdoseNow:possible ; *quantity.binge
        needs_clarification	-4	*sinceLastUse.2 ; *substance.opioid:historical ; *unaided:other_experiencer
        needs_clarification	-4	*withdrawalSign ; + <eat> ; / day ; 0 # ; 0 <happy> ; 0 dai ; 0 dolar
        needs_clarification	-4	0 la ; 0 night ; 0 now ; 0 smok ; 0 thi ; <alcohol> <put> ; <alcohol> desd
        needs_clarification	-4	<always> <money> ; <always> <school> ; <amount> 0 ; <amount> a
        needs_clarification	-4	<amount> al ; <amount> de ; <amount> doe ; <amount> or ; <amount> x
        needs_clarification	-4	<angry> <ask> ; <appointment> lin ; <asleep> <home> ; <bodypart> <fire>
        needs_clarification	-4	<bodysound> <headface> ; <bodysound> lik ; <breath> <always>
        needs_clarification	-4	<buy> <money> ; <calm> <drive> ; <cannabis> ; <cannabis> <amount>
        needs_clarification	-4	<cannabis> <night> ; <caretaking> for ; <chestheart> <amount>
        needs_clarification	-4	<chestheart> <stop> ; <child> <clinician> ; <child> <week> ; <clean> <die>
        needs_clarification	-4	<clean> <pet> ; <clinician> ; <clinician> <angry> ; <clinician> <partner>
        needs_clarification	-4	<clinician> pt ; <clothes> aft ; <cold> <headface> ; <consume> <alone>
        """
}
