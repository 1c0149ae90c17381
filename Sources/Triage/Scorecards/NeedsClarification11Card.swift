extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification11 = """
        needs_clarification	-2	~<take> ~medi ; ~<think> <day> ; ~<trade> ; ~<treatment> <past>
        needs_clarification	-2	~<treatment> for ; ~a ~<month> ; ~a ~<night> ; ~a ~<pill> ; ~a ~drink
        needs_clarification	-2	~a ~month ; ~a ~night ; ~abr ; ~abr los ; ~alcohol no ; ~at ; ~bridg
        needs_clarification	-2	~brother ; ~cal ; ~cervez ; ~command ; ~cort ; ~craving ; ~d ; ~dia ; ~die
        needs_clarification	-2	~dont ; ~drink sinc ; ~drop ; ~end ~my ; ~etoh sinc ; ~even <say>
        needs_clarification	-2	~every day ; ~ex ; ~fent ; ~for ~<amount> ; ~golp ; ~ha <consume> ; ~ice
        needs_clarification	-2	~in ; ~in ~<treatment> ; ~let ; ~lif ; ~mail ; ~mal ; ~me dan ; ~me ech
        needs_clarification	-2	~meal ; ~money ; ~my ~lif ; ~no ~pued ; ~non ~sinc ; ~of ~<alcohol> ; ~off
        needs_clarification	-2	~one on ; ~order ; ~oth <consume> ; ~oth use ; ~overdos on ; ~own ; ~patron
        needs_clarification	-2	~psych ; ~pued ni ; ~quier segu ; ~resi ; ~salg ; ~se <go> ; ~se ~<wait>
        needs_clarification	-2	~sick ; ~sient ~mal ; ~signal ; ~sobredosi el ; ~telefon ; ~teng
        needs_clarification	-2	~teng con ; ~teng segur ; ~to ~<die> ; ~to ~die ; ~tom desd ; ~und
        needs_clarification	-2	~use sinc ; ~violent ; ~vodk ; ~warm ; ~weekend ; ~wk ; él <home>
        needs_clarification	-2	él dej ; él pidi
        needs_clarification	-3	*abstinent.1 ; *ago.1 ; *clientAdmin ; *drinks.2:negated
        needs_clarification	-3	*drinks.2:other_experiencer ; *emergency.fever:negated ; *homeless:negated
        needs_clarification	-3	*jobSeeker.opensNote ; *keptUsing:other_experiencer
        needs_clarification	-3	*naloxone:other_experiencer ; *overdoseNow:possible
        needs_clarification	-3	*pregnancy:other_experiencer ; *quantity.allDay ; *residentialEnding
        needs_clarification	-3	*sinceStopping.2 ; *substance.opioid ; *substance.sedative:negated
        needs_clarification	-3	*thirdParty ; *thirdParty.opensNote ; *unaided ; *unaided:historical
        needs_clarification	-3	*vendor ; *vendor.opensNote ; *wantsToQuit ; *wantsToQuit:hypothetical
        needs_clarification	-3	/ day ; / ~opi ; 0 bed ; 0 de ; 0 month ; 0 off ; 0 or ; 0 part ; 0 week
        needs_clarification	-3	0 y/o ; <afraid> attack ; <alcohol> <continue> ; <alcohol> <law>
        needs_clarification	-3	<alcohol> <room> ; <alcohol> <shake> ; <alcohol> <take> ; <alcohol> con
        needs_clarification	-3	<alcohol> los ; <alcohol> the ; <alcohol> tod ; <alcohol> todo
        needs_clarification	-3	<always> <consume> ; <always> <moment> ; <always> terc ; <amount> <drug>
        needs_clarification	-3	<amount> <job> ; <amount> <smell> ; <amount> <sober> ; <amount> eso
        needs_clarification	-3	<amount> row ; <amount> sinc ; <angry> <clean> ; <appointment> <official>
        needs_clarification	-3	<ask> <key> ; <ask> ~<kin> ; <ask> ~<treatment> ; <asleep> <eat>
        needs_clarification	-3	<asleep> <outdoors> ; <asleep> <week> ; <awake> <bodypart>
        needs_clarification	-3	<awake> <moment> ; <awake> him ; <awake> my ; <blood> <sedative>
        needs_clarification	-3	<blood> <see> ; <bodypart> <clothes> ; <bodypart> <opioid>
        needs_clarification	-3	<bodysound> <take> ; <breath> <hear> ; <breath> is ; <buy> <always>
        needs_clarification	-3	<buy> <room> ; <buy> <stranger> ; <calm> <insurance> ; <cannabis> <week>
        needs_clarification	-3	<caretaking> ; <chestheart> <always> ; <chestheart> a ; <chestheart> desd
        needs_clarification	-3	<child> refus ; <child> und ; <church> <phone> ; <church> <school>
        needs_clarification	-3	<clean> <clean> ; <clean> <hear> ; <clean> <vermin> ; <clean> for
        needs_clarification	-3	<clinician> <blood> ; <clinician> and ; <clinician> ther ; <clothes> twic
        needs_clarification	-3	<cold> on ; <colleague> <stop> ; <colleague> pas ; <confused> <insurance>
        needs_clarification	-3	<confused> <see> ; <consume> <build> ; <consume> <night> ; <consume> <past>
        needs_clarification	-3	<consume> is ; <consume> was ; <container> <pill> ; <container> at
        needs_clarification	-3	<container> by ; <continue> <asleep> ; <continue> <headface>
        needs_clarification	-3	<continue> <wait> ; <continue> me ; <continue> par ; <count> <alcohol>
        needs_clarification	-3	<count> <ask> ; <count> <count> ; <count> them ; <crowd> <afraid>
        needs_clarification	-3	<crowd> <count> ; <crowd> go ; <day> <amount> ; <day> <day>
        needs_clarification	-3	<day> <furniture> ; <day> <goodbye> ; <day> <illness> ; <day> <need>
        needs_clarification	-3	<day> <opioid> ; <day> <seizure> ; <day> <sick> ; <day> <stimulant>
        needs_clarification	-3	<day> can ; <day> if ; <day> she ; <day> thing ; <day> ~<need>
        needs_clarification	-3	<daytime> <alcohol> ; <drive> detra ; <drive> myself ; <drive> through
        needs_clarification	-3	<drug> at ; <drug> by ; <drug> on ; <eat> <play> ; <eat> good ; <eat> por
        needs_clarification	-3	<emergency> <crowd> ; <emergency> <emergency> ; <fall> 0 ; <fall> <moment>
        needs_clarification	-3	<fall> <outdoors> ; <feel> so ; <fire> so ; <friend> <build>
        needs_clarification	-3	<friend> <feel> ; <friend> <night> ; <friend> <play> ; <friend> our
        needs_clarification	-3	<furniture> <bodysound> ; <furniture> <need> ; <furniture> del
        needs_clarification	-3	<furniture> par ; <go> clos ; <go> fin ; <go> una ; <gun> <friend>
        needs_clarification	-3	<gun> <phone> ; <gun> rang ; <happy> que ; <headface> <shake>
        needs_clarification	-3	<headface> when ; <hear> at ; <hear> clr ; <hear> el ; <hear> fin
        needs_clarification	-3	<hear> whil ; <height> right ; <height> tol ; <hit> <intoxicated>
        needs_clarification	-3	<hit> <past> ; <hold> <job> ; <home> <asleep> ; <home> <intoxicated>
        needs_clarification	-3	<home> <sober> ; <home> al ; <home> sal ; <hospital> <stimulant>
        needs_clarification	-3	<hospital> <trade> ; <illness> <kin> ; <illness> de ; <insurance> 0
        needs_clarification	-3	<insurance> <fall> ; <insurance> <pet> ; <job> <clothes> ; <job> <day>
        needs_clarification	-3	<job> one ; <job> used ; <job> wont ; <kill> <opioid> ; <kin> <hopeless>
        needs_clarification	-3	<kin> <moment> ; <kin> been ; <kin> drew ; <kin> mak ; <kin> toma
        needs_clarification	-3	<kin> ~<emergency> ; <last> <container> ; <last> part ; <law> <medicine>
        needs_clarification	-3	<law> de ; <law> mak ; <law> me ; <leave> # ; <leave> <child>
        needs_clarification	-3	<leave> <clinician> ; <leave> <law> ; <leave> <palecolor> ; <leave> vm
        needs_clarification	-3	<limp> and ; <medicine> <need> ; <medicine> <year> ; <medicine> to
        needs_clarification	-3	<moment> <container> ; <moment> <fluid> ; <moment> around ; <moment> me
        needs_clarification	-3	<money> <clinician> ; <money> <furniture> ; <money> her ; <month> 0
        needs_clarification	-3	<month> <always> ; <month> <break> ; <month> <need> ; <month> <opioid>
        needs_clarification	-3	<month> <record> ; <month> at ; <month> when ; <need> 0 ; <need> <afraid>
        needs_clarification	-3	<need> <leave> ; <need> <media> ; <need> <moment> ; <need> <opioid>
        needs_clarification	-3	<need> <withdrawal> ; <need> anoth ; <need> bajarl ; <needle> <container>
        needs_clarification	-3	<night> <alcohol> ; <night> <container> ; <night> <month> ; <night> it
        needs_clarification	-3	<night> noth ; <night> that ; <official> <ask> ; <official> <kin>
        needs_clarification	-3	<official> <need> ; <official> <say> ; <official> me ; <official> who
        needs_clarification	-3	<opening> era ; <opioid> <continue> ; <opioid> <count> ; <opioid> <drug>
        needs_clarification	-3	<opioid> <pill> ; <opioid> off ; <opioid> was ; <opioid> x ; <order>
        needs_clarification	-3	<outdoors> <week> ; <outdoors> by ; <palecolor> <day> ; <palecolor> <pill>
        needs_clarification	-3	<palecolor> de ; <partner> <church> ; <partner> <need> ; <partner> deploy
        needs_clarification	-3	<partner> in ; <past> <last> ; <past> <need> ; <past> <year>
        needs_clarification	-3	<pet> <night> ; <pet> at ; <pet> but ; <phone> he ; <phone> over
        needs_clarification	-3	<phone> was ; <phone> ~<clothes> ; <photo> it ; <pill> <moment> ; <pill> y
        needs_clarification	-3	<play> just ; <play> sinc ; <promise> a ; <put> <always> ; <put> <child>
        needs_clarification	-3	<put> <count> ; <put> <stranger> ; <put> with ; <rarely> ; <record> +
        needs_clarification	-3	<record> <moment> ; <remember> <home> ; <remember> <partner>
        needs_clarification	-3	<remember> my ; <room> <amount> ; <room> <container> ; <room> <day>
        needs_clarification	-3	<room> <room> ; <room> <stranger> ; <room> its ; <sad> no ; <say> <fluid>
        needs_clarification	-3	<say> dur ; <say> noma ; <say> only ; <school> <drug> ; <school> im
        needs_clarification	-3	<sedative> <alcohol> ; <sedative> <always> ; <sedative> <clinician>
        needs_clarification	-3	<sedative> <count> ; <sedative> <sedative> ; <sedative> is ; <sedative> off
        needs_clarification	-3	<sedative> sinc ; <see> <day> ; <see> <drive> ; <see> <phone>
        needs_clarification	-3	<seizure> de ; <shake> him ; <shame> <stranger> ; <sober> <treatment>
        needs_clarification	-3	<start> at ; <stimulant> <crowd> ; <stimulant> lik ; <stimulant> mayb
        needs_clarification	-3	<stimulant> noma ; <stimulant> with ; <stimulant> ya ; <stop> <alcohol>
        needs_clarification	-3	<stop> <bodypart> ; <stop> <breath> ; <stop> <consume> ; <stop> <count>
        needs_clarification	-3	<stop> <day> ; <stop> <opioid> ; <stop> <water> ; <stop> el
        needs_clarification	-3	<stranger> <drug> ; <stranger> <play> ; <stranger> of ; <take> 0
        needs_clarification	-3	<take> <continue> ; <take> <law> ; <take> his ; <town> <die>
        needs_clarification	-3	<trade> <year> ; <trade> com ; <trade> re ; <treatment> <crowd>
        needs_clarification	-3	<treatment> <insurance> ; <treatment> <rail> ; <treatment> <vendor>
        needs_clarification	-3	<treatment> a ; <treatment> aft ; <treatment> del ; <treatment> inf
        needs_clarification	-3	<treatment> near ; <treatment> not ; <try> <soon> ; <unreal> <happy>
        needs_clarification	-3	<vermin> que ; <wait> <fall> ; <wait> <happy> ; <water> <build>
        needs_clarification	-3	<water> <continue> ; <water> to ; <week> ; <week> <crowd> ; <week> en
        needs_clarification	-3	<week> i ; <withdrawal> off ; <write> <vermin> ; <write> pal
        needs_clarification	-3	<year> <drive> ; <year> <hospital> ; <year> <room> ; <year> <stimulant>
        needs_clarification	-3	<year> asi ; a com ; a fellow ; a festival ; a magazin ; a paid
        needs_clarification	-3	a pamphlet ; a pan ; a pod ; a report ; a six ; a station ; a straw
        needs_clarification	-3	a theat ; a toy ; a treatment ; a weekend ; a women ; a ~drink
        needs_clarification	-3	about <always> ; about <photo> ; acab las ; aceptan <stranger> ; aft work
        needs_clarification	-3	again tonit ; agenci ; aguardient ; ahor ; alberc de ; alcohol detox
        needs_clarification	-3	already <money> ; already <say> ; alumni barbecu ; am <happy> ; and dont
        needs_clarification	-3	and friday ; and hav ; and need ; and today ; announcement <continue>
        needs_clarification	-3	announcement repeat ; ano asi ; ansiedad ; any <law> ; any legal ; apoy en
        needs_clarification	-3	appreciat you ; are a ; are alway ; are most ; are we ; asham and
        needs_clarification	-3	ask pric ; at <child> ; at <intoxicated> ; at christma ; at high ; at how
        needs_clarification	-3	at school ; attach the ; audienc ; audit 0 ; aunt mak ; aunt want ; baj de
        needs_clarification	-3	bar 0 ; barra ; basebal on ; basical ; bathroom til ; battery ; be <job>
        needs_clarification	-3	be lat ; bed that ; been awful ; been eat ; been my ; been tak ; been wrong
        needs_clarification	-3	beer aft ; beer on ; behind your ; beig ; best <phone> ; between <breath>
        needs_clarification	-3	big tank ; binocular ; binocular are ; bisabuel ; biz ; blanket ; bleacher
        needs_clarification	-3	blew his ; blind ; block and ; blood orang ; box a ; box i ; bridg tol
        needs_clarification	-3	bro 0 ; broth band ; broth the ; built it ; bulk ; buri my ; burst
        needs_clarification	-3	busc alg ; but <night> ; but no ; by <eat> ; caballo ; cad terc
        needs_clarification	-3	can <take> ; can get ; can she ; candl for ; cannot ; cant <put> ; cant mov
        needs_clarification	-3	cant tak ; car had ; cardiology ; carv duck ; cas <think> ; cas mgr
        needs_clarification	-3	cas plan ; cazuela ; cb <day> ; cdl ; censu ; certific ; cessation ; chanc
        needs_clarification	-3	charact ; chas the ; chatter ; chew ; cho loft ; chocolat ; chuck ; cigar
        needs_clarification	-3	circl ; clas for ; clean hous ; clinica ; clr <give> ; clr <wait> ; clr and
        needs_clarification	-3	clr chatty ; clr found ; clr gav ; clr husband ; clr said ; clr thank
        needs_clarification	-3	cobija ; cocain most ; cocain on ; codein ; cohort ; cok to ; cold on
        needs_clarification	-3	com <home> ; com back ; com trabaj ; com trap ; com un ; comadr me
        needs_clarification	-3	community garden ; comp ; complet 0 ; comput ; con uno ; confidencial
        needs_clarification	-3	consult ; contamo ; contest ; contest mejor ; cooki ; cor del ; couch
        needs_clarification	-3	cough and ; could <build> ; could <hear> ; could hear ; could say
        needs_clarification	-3	count them ; coupl of ; cousin work ; cristal hac ; crystal ; cuanto <day>
        needs_clarification	-3	cuanto dia ; current iop ; cv ; dab <write> ; dab pen ; dad said
        needs_clarification	-3	dan <treatment> ; dan permis ; day no ; day run ; de <bodypart> ; de <pill>
        needs_clarification	-3	de cer ; de desintoxicacion ; de lad ; de may ; de pastilla ; de pie
        needs_clarification	-3	de sobr ; de sobredosi ; de tard ; dej el ; dental ; deport ; deposit back
        needs_clarification	-3	desd <month> ; desd calexic ; dia sí ; did <amount> ; dijeron que
        needs_clarification	-3	disagre ; discharg ; dj ; do 0 ; do <drug> ; doe your ; doing wel
        needs_clarification	-3	dollar and ; doming dic ; don rop ; dond la ; dond las ; dond uno
        needs_clarification	-3	dont tel ; dopesick ; dos 0 ; dr patel ; drain ; drink is ; drink was
        needs_clarification	-3	driv myself ; driveway and ; drop off ; drum set ; eco ; egg on ; egg with
        needs_clarification	-3	eight ; eight bal ; eight month ; el <treatment> ; el cuart ; el panader
        needs_clarification	-3	el son ; eleven year ; empec con ; encampment ; engin seiz ; entr al
        needs_clarification	-3	entr los ; entr mi ; equivoqu ; er ; es <palecolor> ; es coc ; escap
        needs_clarification	-3	espald y ; espos dej ; estacionamient de ; estan <job> ; estan contrat
        needs_clarification	-3	estan ubic ; even i ; even iop ; evry <day> ; evry day ; ex kept ; exclusiv
        needs_clarification	-3	extend ; f 0 ; f <stop> ; fail ; falt ; falt me ; favorit <container>
        needs_clarification	-3	favorit mug ; few night ; fifty ; fight over ; fin i ; finish with
        needs_clarification	-3	fioricet 0 ; firework and ; first <week> ; first dui ; first week
        needs_clarification	-3	fit sheet ; fiv or ; floor with ; floppy ; fold a ; food court ; for <key>
        needs_clarification	-3	for <pain> ; for breakfast ; for hav ; for lunch ; for residential
        needs_clarification	-3	for sixty ; friend gav ; from <opioid> ; from <sedative> ; from breakfast
        needs_clarification	-3	from clr ; fue hac ; fum ; gallon of ; gat ; gees ; gig ; giggl in
        needs_clarification	-3	go <day> ; go from ; go through ; go up ; goe by ; granddaught ; gray ; gru
        needs_clarification	-3	gun rang ; gurgl nois ; guy with ; hac cinc ; hac tre ; had me ; hadnt
        needs_clarification	-3	hag ; handl ; handwrit ; happen if ; has said ; has start ; hast <eat>
        needs_clarification	-3	hav <crowd> ; hav gon ; hav high ; hav sinc ; he <lock> ; he leav ; he only
        needs_clarification	-3	health ; heart of ; heav ; heavy <consume> ; heavy drink ; her <think>
        needs_clarification	-3	her at ; her off ; heroin 0 ; heroin sinc ; heroin y ; hes fin ; hi my
        needs_clarification	-3	hi to ; him sleep ; his chin ; his finger ; his fingernail ; holiday are
        needs_clarification	-3	hous and ; husband can ; hydrant ; i <hospital> ; i <start> ; i <trade>
        needs_clarification	-3	i appreciat ; i complet ; i discharg ; i do ; i interview ; i run
        needs_clarification	-3	i ~<try> ; id lik ; im <amount> ; im <emergency> ; im <shake> ; im nineteen
        needs_clarification	-3	im try ; im up ; in <kin> ; in <month> ; in <town> ; in <trust>
        needs_clarification	-3	in between ; in hom ; in iop ; in malibu ; inject meth ; ins <insurance>
        needs_clarification	-3	insuranc say ; int <stimulant> ; invent el ; inventari ; ir ; irb
        needs_clarification	-3	is <cannabis> ; is <drug> ; is <emergency> ; is ask ; is slow ; isnt <home>
        needs_clarification	-3	isnt ther ; it <past> ; it stick ; it strang ; its <think> ; its every
        needs_clarification	-3	its only ; its thre ; jackpot ; jameson ; jarab ; jug ; just stop ; karen
        needs_clarification	-3	keep start ; ketamin ; kind wher ; la <needle> ; la <night>
        needs_clarification	-3	la <withdrawal> ; la doctor ; la licenci ; la malil ; la piedr ; la tare
        needs_clarification	-3	la visit ; laps ; las <sedative> ; las xanax ; last cal ; last part
        needs_clarification	-3	last thursday ; law and ; lay down ; le <see> ; le ech ; le entr
        needs_clarification	-3	least <amount> ; leav i ; lech y ; leonard ; let peopl ; let us ; letici
        needs_clarification	-3	letterhead ; lft ; library and ; licenci ; lik ; lik for ; lik im
        needs_clarification	-3	lik noth ; lik that ; lin that ; lin was ; lithium ; litr de ; llamem despu
        needs_clarification	-3	llamenm cuand ; llamenm despu ; lo tienen ; loft befor ; loos ; los caballo
        needs_clarification	-3	los dia ; los hueso ; luchador ; lung ; lying on ; m <opioid> ; madrin con
        needs_clarification	-3	mail addres ; mak <play> ; mal senal ; mapl ; marriag ; marshmallow
        needs_clarification	-3	martini ; mas eso ; me <caretaking> ; me <job> ; me apoy ; me dijeron
        needs_clarification	-3	me equivoqu ; me mud ; meant ; medi <moment> ; medi hor ; medic
        needs_clarification	-3	medical clear ; mention your ; meth again ; mh ; mi bisabuel ; mi muj
        needs_clarification	-3	microwav and ; milligram ; mirror ; mis work ; misus ; mol de ; mom hand
        needs_clarification	-3	mom in ; mom of ; mom worri ; monday through ; monday to ; month now
        needs_clarification	-3	most evening ; mouth ; mouth and ; mov in ; much do ; multivitamin
        needs_clarification	-3	municipal ; music ; muy orgullos ; my <medicine> ; my <opioid> ; my corol
        needs_clarification	-3	my divorc ; my draw ; my fiance ; my girlfriend ; my hat ; my keyboard
        needs_clarification	-3	my nurs ; my tablet ; nad de ; nam what ; nam yet ; nam you ; nd tim
        needs_clarification	-3	near every ; neighbor wil ; nev a ; nev got ; nic <play> ; niet 0 ; night /
        needs_clarification	-3	night for ; night noth ; nin <day> ; nin day ; nin mas ; nl
        needs_clarification	-3	no ~<headface> ; no ~<hot> ; no ~<job> ; no ~<money> ; no ~complaint
        needs_clarification	-3	no ~dop ; no ~pil ; no ~sleep ; no ~voic ; no ~word ; nobody cal ; noc
        needs_clarification	-3	nod off ; noma los ; nonstop ; not ~0 ; not ~every ; novi se ; numb off
        needs_clarification	-3	obey ; of <alcohol> ; of <last> ; of county ; of fentanyl ; of last
        needs_clarification	-3	of main ; of ~<stimulant> ; off <day> ; off from ; off heroin ; off suboxon
        needs_clarification	-3	offer ; oficina ; old bos ; on <play> ; on and ; on crystal ; on googl
        needs_clarification	-3	on payday ; on radi ; on sepulved ; on to ; one <pill> ; one eye ; one i
        needs_clarification	-3	one thi ; only been ; only do ; only no ; only pleas ; only smok
        needs_clarification	-3	only start ; or im ; or six ; otherwis ; our beagl ; out <eat> ; out if
        needs_clarification	-3	outpatient program ; outreach 0 ; own numb ; pacient ; pad ; paint our
        needs_clarification	-3	paint the ; pal in ; pamphlet ; panader ; panic attack ; papel alumini
        needs_clarification	-3	parallel ; pardon ; park spac ; part just ; pas and ; patel ; patient in
        needs_clarification	-3	payas de ; pech desd ; pein ; pelean por ; pen pal ; phenobarbital
        needs_clarification	-3	phon charg ; phon sam ; phon screen ; pie ; piedr ; pint ; pitch
        needs_clarification	-3	plac wher ; plac with ; plan until ; pleas <need> ; pleas help
        needs_clarification	-3	pleas hurry ; plum ; podador ; poquit ; por <stop> ; por dej ; positiv for
        needs_clarification	-3	ppl ; prob noth ; program aft ; program residencial ; pronounc my
        needs_clarification	-3	pueden llam ; puert era ; que parec ; que sigu ; queen ; quien <clean>
        needs_clarification	-3	quien <stop> ; quien dej ; quier ; quier ayud ; quier sal ; quilt shop
        needs_clarification	-3	quincen ; quit a ; ra ; rag ; railway bridg ; rattl ; rav ; re balanc
        needs_clarification	-3	re cousin ; real <afraid> ; recal my ; recomiendan ; recovery ; rehab and
        needs_clarification	-3	replacement ; resed ; residenc ; resident 0 ; residential ; rest is
        needs_clarification	-3	retrat ; retrat con ; return a ; reunion ; reverend ; ring at ; rn <ask>
        needs_clarification	-3	rn ask ; rol coast ; room 0 ; room with ; rop que ; routin ; rut
        needs_clarification	-3	scratcher ; se pic ; second year ; segur ni ; sei ano ; self or ; senal
        needs_clarification	-3	shak and ; sharpen kniv ; she kick ; ship ; shoot cok ; should <clothes>
        needs_clarification	-3	si no ; sick ; siet ano ; sign said ; sigu par ; sin ; sin ~<alcohol>
        needs_clarification	-3	sin ~<money> ; sinc august ; sinc july ; sinc noon ; sinc saturday
        needs_clarification	-3	sinc the ; singl night ; slam ; slap him ; slic of ; slid off ; slot ; smok
        needs_clarification	-3	smokin ; snor lik ; so far ; so long ; someon about ; someon lik
        needs_clarification	-3	someth out ; somewher ; somo de ; son <build> ; son dos ; son mad
        needs_clarification	-3	sound calm ; spar <room> ; spar room ; spe on ; speak of ; speech at
        needs_clarification	-3	spel bee ; sponsor the ; st ; st ann ; start using ; stat <alcohol>
        needs_clarification	-3	stat bar ; step <amount> ; step stool ; stop the ; storm ; strang what
        needs_clarification	-3	studi the ; suic ; sunflower ; sup ; supervision ; support of ; swallow my
        needs_clarification	-3	tak me ; tak them ; tambien le ; taught her ; teach at ; thanksgiv and
        needs_clarification	-3	that jingl ; that ran ; that tak ; that wasnt ; the <medicine>
        needs_clarification	-3	the <order> ; the alumni ; the app ; the ballpark ; the cardiologist
        needs_clarification	-3	the chest ; the dts ; the egg ; the gras ; the handwrit ; the horn
        needs_clarification	-3	the hour ; the methodist ; the mosquito ; the neurologist ; the nurs
        needs_clarification	-3	the oper ; the pickl ; the pond ; the reunion ; the support ; the toilet
        needs_clarification	-3	the wind ; then <asleep> ; then anoth ; then i ; ther no ; thi out
        needs_clarification	-3	thi spr ; thi the ; thing my ; thought thi ; thousand dollar ; thre day
        needs_clarification	-3	through <day> ; through two ; thund ; til ; til he ; til thi ; tim so
        needs_clarification	-3	tir la ; tmrw a ; to <day> ; to <opening> ; to <opioid> ; to forty
        needs_clarification	-3	to friday ; to keep ; to whom ; today he ; toilet ; tom 0 ; tom de
        needs_clarification	-3	tom desd ; tom noma ; tom todo ; tonight she ; tonsil out ; touch the
        needs_clarification	-3	tower ; town has ; tox ; traine ; tre and ; trim ; tripl ; tun church
        needs_clarification	-3	turn her ; twic ; twic thi ; two a ; tx ; un jalon ; un litr ; un retrat
        needs_clarification	-3	uncl wil ; und <amount> ; und her ; uno no ; up pottery ; ur ; urin ; us by
        needs_clarification	-3	us took ; using crystal ; uso ; vanity ; vape ; vec en ; vehicl ; vez
        needs_clarification	-3	vez y ; vial ; visitor ; visitor park ; vitamin pil ; voz ; want 0
        needs_clarification	-3	want bed ; want help ; want step ; was <take> ; was driv ; was suppos
        needs_clarification	-3	was thirty ; was ~<die> ; wat but ; we <angry> ; we burn ; weath has
        needs_clarification	-3	wednesday ; week ago ; week off ; week pregnant ; week thre ; week with
        needs_clarification	-3	weekend only ; wer <angry> ; wer friend ; what <moment> ; what was
        needs_clarification	-3	whol row ; wif want ; win and ; with <emergency> ; with din ; with friend
        needs_clarification	-3	with us ; withdraw ; within ; without ~<stimulant> ; wk ; wont tak
        needs_clarification	-3	work comput ; workday ; would los ; wouldnt <leave> ; wouldnt leav ; writ a
        needs_clarification	-3	wrot your ; y <clean> ; y <clothes> ; y <drive> ; y de ; y sig ; y/o
        needs_clarification	-3	year now ; yesterday he ; you cal ; your <clinician> ; your <opening>
        needs_clarification	-3	your competitor ; zz ; ~0 ~day ; ~<alcohol> ~<drug> ; ~<always> ~<day>
        needs_clarification	-3	~<caretaking> ; ~<consume> ~<alcohol> ; ~<hot> ; ~<last> ; ~<money> par
        needs_clarification	-3	~<opioid> ; ~<seizure> ; ~<seizure> ~<stop> ; ~<sick> ; ~<think> <home>
        needs_clarification	-3	~a ; ~a ~<amount> ; ~a ~<consume> ; ~a ~<day> ; ~brought ; ~complaint
        needs_clarification	-3	~da <amount> ; ~da mas ; ~dry ; ~fight ; ~fit ~in ; ~giv ; ~heroin ; ~hir
        needs_clarification	-3	~ill ; ~inpt ; ~la ; ~last ; ~le <wait> ; ~le qued ; ~me alcanz ; ~middl
        needs_clarification	-3	~nev ; ~non ; ~off ~it ; ~on ~<day> ; ~one els ; ~overdos in ; ~pcp ; ~prob
        needs_clarification	-3	~qued ; ~rememb ; ~se desd ; ~se por ; ~sit ; ~sleep ; ~spray ; ~temblor
        needs_clarification	-3	~teng hijo ; ~the ~<pet> ; ~ther ; ~tiembl ; ~tom ni ; ~us ; ~vin ; ~word
        needs_clarification	-3	~work ; ~x ; ~xanax
        needs_clarification	-4	# is ; $ ; *ago.3 ; *clientAdmin:other_experiencer
        needs_clarification	-4	*deliriumTremens:historical ; *emergency.fever ; *family.3 ; *family.4
        needs_clarification	-4	*functioning ; *hallucination.lookAlike ; *keptUsing
        needs_clarification	-4	*lostThroughUse:other_experiencer ; *occasional.0:other_experiencer
        needs_clarification	-4	*otherService.gambling ; *otherService.lowSpirits ; *quantity.binge
        needs_clarification	-4	*sinceLastUse.2 ; *substance.opioid:historical ; + <eat> ; 0 # ; 0 <happy>
        needs_clarification	-4	0 dai ; 0 dolar ; 0 la ; 0 night ; 0 smok ; <alcohol> <go>
        needs_clarification	-4	<alcohol> <put> ; <alcohol> desd ; <alcohol> y ; <always> <money>
        needs_clarification	-4	<always> <school> ; <amount> 0 ; <amount> a ; <amount> al ; <amount> de
        needs_clarification	-4	<amount> or ; <amount> x ; <angry> <ask> ; <appointment> lin
        needs_clarification	-4	<asleep> <home> ; <bodypart> <fire> ; <bodysound> <headface>
        needs_clarification	-4	<bodysound> lik ; <breath> <always> ; <buy> <money> ; <calm> <drive>
        """
}
