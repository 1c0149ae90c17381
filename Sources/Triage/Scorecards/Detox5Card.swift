extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	1	*misuse:other_experiencer ; *occasional.0:possible ; *outpatientDuring:other_experiencer
        detox	1	*overdose:historical ; *person:negated ; *psychosis ; *psychosis:negated
        detox	1	*quantity.allDay ; *quitting:negated ; *thirdParty:other_experiencer
        detox	1	*wantsOff:other_experiencer ; *withdrawalSign:historical ; + <think> ; + shot ; + tremor
        detox	1	/ <moment> ; / nt ; 0 <breath> ; 0 <last> ; 0 <medicine> ; 0 <need> ; 0 <withdrawal>
        detox	1	0 am ; 0 at ; 0 buy ; 0 diari ; 0 el ; 0 empty ; 0 est ; 0 hrs ; 0 mayb ; 0 month ; 0 nino
        detox	1	0 senior ; 0 sob ; 0 thi ; 0 tid ; 0 train ; 0 ~0 ; <afraid> attack ; <afraid> ~<stop>
        detox	1	<alcohol> <asleep> ; <alcohol> <container> ; <alcohol> <hit> ; <alcohol> sin
        detox	1	<alone> <phone> ; <always> <rarely> ; <always> then ; <amount> <crowd>
        detox	1	<amount> <daytime> ; <amount> <take> ; <amount> <tool> ; <amount> back ; <amount> desd
        detox	1	<amount> of ; <amount> on ; <amount> sinc ; <amount> then ; <amount> to ; <amount> way
        detox	1	<amount> ~<withdrawal> ; <angry> <trade> ; <angry> his ; <appointment> <moment> ; <ask> a
        detox	1	<ask> ~<treatment> ; <asleep> and ; <asleep> cant ; <asleep> from ; <asleep> par
        detox	1	<awake> <alcohol> ; <awake> <soon> ; <awake> but ; <blood> <chestheart>
        detox	1	<blood> <consume> ; <blood> <give> ; <bodypart> <go> ; <bodypart> <hold>
        detox	1	<bodypart> <opening> ; <bodypart> and ; <bodypart> chinit ; <bodypart> fx
        detox	1	<bodypart> hast ; <bodypart> hav ; <bodypart> was ; <bodypart> y ; <bodypart> ~<fluid>
        detox	1	<bodysound> <breath> ; <bodysound> <moment> ; <bodysound> com ; <bodysound> with
        detox	1	<break> <cold> ; <break> <take> ; <breath> <soon> ; <buy> <last> ; <calm> <drive>
        detox	1	<cannabis> and ; <cannabis> the ; <caretaking> <say> ; <chestheart> are
        detox	1	<chestheart> bien ; <child> <media> ; <child> est ; <church> <need> ; <church> if
        detox	1	<clean> <stimulant> ; <clinician> <buy> ; <clinician> <take> ; <clinician> from
        detox	1	<clinician> is ; <clinician> le ; <clinician> over ; <clinician> ~<need> ; <clothes> he
        detox	1	<clothes> rack ; <clothes> soak ; <cold> <clean> ; <cold> con ; <colleague> <homeless>
        detox	1	<colleague> resident ; <color> velvet ; <confused> <day> ; <consume> 0
        detox	1	<consume> <container> ; <consume> <play> ; <consume> <seizure> ; <consume> from
        detox	1	<consume> myself ; <consume> sak ; <container> <eat> ; <container> <soon>
        detox	1	<container> down ; <container> last ; <continue> <headface> ; <continue> <partner>
        detox	1	<continue> ~<clean> ; <count> between ; <count> i ; <crowd> <clothes> ; <crowd> <drive>
        detox	1	<crowd> els ; <crowd> of ; <crowd> who ; <crowd> ~<treatment> ; <day> <clinician>
        detox	1	<day> <pill> ; <day> <sedative> ; <day> <sick> ; <day> <unreal> ; <day> his ; <day> long
        detox	1	<day> los ; <day> the ; <day> thes ; <day> ~<last> ; <day> ~<week> ; <day> ~me
        detox	1	<daytime> <container> ; <daytime> <tired> ; <daytime> back ; <die> <build> ; <die> hac
        detox	1	<drive> <kill> ; <drive> he ; <drive> his ; <drive> lin ; <drug> <bodypart>
        detox	1	<drug> <color> ; <drug> <opioid> ; <drug> <pill> ; <drug> but ; <eat> <stop> ; <eat> has
        detox	1	<eat> someth ; <eat> then ; <eat> until ; <eat> up ; <emergency> <caretaking>
        detox	1	<emergency> <crowd> ; <emergency> <headface> ; <emergency> <stranger>
        detox	1	<emergency> ~<emergency> ; <fall> <eat> ; <fall> <go> ; <fall> at ; <feel> <count>
        detox	1	<feel> wel ; <fire> <month> ; <fluid> <last> ; <fluid> <palecolor> ; <fluid> <tired>
        detox	1	<fluid> lik ; <friend> <hospital> ; <furniture> <cold> ; <furniture> <pain>
        detox	1	<furniture> <treatment> ; <furniture> desd ; <give> <pain> ; <give> <sedative>
        detox	1	<go> <cold> ; <go> <opioid> ; <go> <pill> ; <go> <try> ; <go> when ; <happy> jk
        detox	1	<happy> ~<happy> ; <headface> <give> ; <headface> <leave> ; <headface> <see>
        detox	1	<headface> are ; <headface> up ; <hear> <eat> ; <hear> lik ; <hear> out ; <height> <fluid>
        detox	1	<height> <trade> ; <hit> <amount> ; <hit> le ; <home> <colleague> ; <home> anymor
        detox	1	<home> es ; <home> how ; <home> no ; <home> nuev ; <hospital> of ; <hot> <clean>
        detox	1	<hot> <color> ; <hot> and ; <illness> <alcohol> ; <illness> <eat> ; <insurance> <crowd>
        detox	1	<intoxicated> <daytime> ; <intoxicated> i ; <job> de ; <job> se ; <job> so
        detox	1	<key> <amount> ; <key> hav ; <kill> <play> ; <kill> it ; <kill> tim ; <kin> <drug>
        detox	1	<kin> could ; <kin> frank ; <kin> odd ; <kin> sin ; <kin> ther ; <kin> used ; <kin> wont
        detox	1	<kin> ~<gun> ; <kin> ~<palecolor> ; <last> <shake> ; <last> <stop> ; <last> mo ; <law> 0
        detox	1	<law> <soon> ; <law> im ; <leave> <palecolor> ; <leave> for ; <leave> off ; <leave> to
        detox	1	<limp> <room> ; <limp> in ; <lock> <fluid> ; <lock> <lock> ; <lock> <stop> ; <lock> to
        detox	1	<media> <eat> ; <media> <town> ; <medicine> <opening> ; <medicine> it ; <medicine> plu
        detox	1	<medicine> rn ; <medicine> se ; <medicine> wont ; <medicine> ~<emergency>
        detox	1	<moment> <afraid> ; <moment> <bodypart> ; <moment> <bodysound> ; <moment> <buy>
        detox	1	<moment> <clean> ; <moment> <feel> ; <moment> <law> ; <moment> <room>
        detox	1	<moment> <sedative> ; <moment> but ; <moment> con ; <money> ; <money> <crowd>
        detox	1	<money> <give> ; <money> <past> ; <money> ok ; <money> tod ; <month> <amount>
        detox	1	<month> <stop> ; <month> <think> ; <month> ok ; <need> <colleague> ; <need> <treatment>
        detox	1	<needle> <always> ; <needle> <need> ; <night> <chestheart> ; <night> <cold> ; <night> <go>
        detox	1	<night> <key> ; <night> con ; <night> dry ; <night> est ; <night> ive ; <official> <law>
        detox	1	<official> de ; <official> nobody ; <opening> <crowd> ; <opioid> <pain> ; <opioid> <room>
        detox	1	<opioid> <tired> ; <opioid> en ; <opioid> ever ; <opioid> gas ; <opioid> way
        detox	1	<opioid> ~from ; <order> <opioid> ; <order> <record> ; <outdoors> <headface>
        detox	1	<outdoors> <month> ; <outdoors> <threat> ; <outdoors> along ; <outdoors> del
        detox	1	<outdoors> for ; <pain> <night> ; <pain> <take> ; <pain> hast ; <pain> mgmt ; <pain> she
        detox	1	<palecolor> <clinician> ; <palecolor> de ; <palecolor> he ; <partner> <colleague>
        detox	1	<partner> <put> ; <partner> hes ; <partner> thi ; <partner> twic ; <partner> ve
        detox	1	<partner> ~<think> ; <past> <count> ; <past> <give> ; <past> <rail> ; <pet> <alcohol>
        detox	1	<pet> <room> ; <pet> <see> ; <phone> <crowd> ; <phone> <drive> ; <phone> <headface>
        detox	1	<phone> x ; <pill> my ; <pill> no ; <pill> y ; <play> <buy> ; <play> <headface>
        detox	1	<play> <week> ; <play> <year> ; <play> de ; <play> los ; <put> el ; <put> una
        detox	1	<rail> <think> ; <rail> of ; <record> ; <record> <bodypart> ; <record> no
        detox	1	<record> ~<give> ; <remember> <breath> ; <room> <palecolor> ; <room> from ; <room> lik
        detox	1	<room> n ; <room> ra ; <rope> <night> ; <say> lik ; <say> you ; <school> <build>
        detox	1	<school> <crowd> ; <school> <play> ; <school> <wait> ; <school> and ; <school> at
        detox	1	<school> he ; <sedative> <kin> ; <sedative> <say> ; <sedative> <start> ; <sedative> com
        detox	1	<sedative> in ; <sedative> that ; <sedative> then ; <sedative> ~<always>
        detox	1	<see> <withdrawal> ; <see> on ; <see> und ; <seizure> <amount> ; <seizure> <give>
        detox	1	<seizure> at ; <shake> <chestheart> ; <shake> <go> ; <shake> <take> ; <shake> by
        detox	1	<shake> real ; <shake> ~<asleep> ; <sick> <cold> ; <sick> sinc ; <sober> <past>
        detox	1	<soon> <clean> ; <soon> <money> ; <soon> <say> ; <soon> as ; <start> <day> ; <start> in
        detox	1	<stiff> on ; <stimulant> <cannabis> ; <stimulant> <drive> ; <stimulant> <drug>
        detox	1	<stimulant> <partner> ; <stimulant> she ; <stop> <seizure> ; <stop> <year> ; <stop> at
        detox	1	<stop> ~<treatment> ; <stranger> <needle> ; <stranger> <sedative> ; <stranger> step
        detox	1	<stranger> ~<see> ; <take> <afraid> ; <take> <kin> ; <take> <leave> ; <take> <money>
        detox	1	<take> <pill> ; <take> <vermin> ; <take> em ; <take> he ; <take> her ; <take> lik
        detox	1	<take> them ; <take> thi ; <take> ~<shake> ; <think> <day> ; <think> <feel>
        detox	1	<think> <stimulant> ; <think> <take> ; <think> our ; <think> theyd ; <think> was
        detox	1	<think> youd ; <tired> ; <tired> <always> ; <tool> <ask> ; <tool> <cold>
        detox	1	<tool> <headface> ; <town> <eat> ; <town> <intoxicated> ; <town> that ; <trade> <asleep>
        detox	1	<trade> <bodypart> ; <trade> <think> ; <treatment> <consume> ; <treatment> <drug>
        detox	1	<treatment> <start> ; <treatment> <take> ; <treatment> <try> ; <treatment> about
        detox	1	<treatment> and ; <treatment> for ; <treatment> in ; <treatment> involv ; <treatment> no
        detox	1	<treatment> only ; <treatment> or ; <treatment> pleas ; <treatment> that
        detox	1	<treatment> would ; <treatment> ya ; <try> <soon> ; <vendor> <record> ; <vermin> <day>
        detox	1	<vermin> <furniture> ; <water> no ; <withdrawal> <stranger> ; <withdrawal> from
        detox	1	<withdrawal> per ; <withdrawal> ~<opioid> ; <write> <record> ; <write> <town>
        detox	1	<write> <withdrawal> ; <year> <needle> ; <year> al ; <year> back ; @ <asleep> ; a <buy>
        detox	1	a <colleague> ; a and ; a bajarl ; a beekeep ; a blu ; a bowl ; a cabinet ; a clog
        detox	1	a goat ; a gurney ; a half ; a handful ; a leer ; a machin ; a meth ; a min ; a minut
        detox	1	a museum ; a nin ; a nut ; a pain ; a party ; a pig ; a ranch ; a report ; a skillet
        detox	1	a thesi ; a thing ; a toy ; a watch ; a weeknight ; a weird ; a withdrawal
        detox	1	a ~<stimulant> ; a ~crack ; about a ; about fish ; about twenty ; abr ; acab el ; acuerd
        detox	1	acuest a ; adderal to ; adict ; adult lif ; aft <night> ; aft <school> ; aft school
        detox	1	aft yrs ; afternoon she ; afuer de ; again in ; agar y ; ago they ; agu ; agu en
        detox	1	ahor est ; ahor me ; aid client ; al <daytime> ; al <opioid> ; al cuart ; al gat ; al jal
        detox	1	als drink ; alum ; alumini en ; am <happy> ; am glad ; am lin ; amanec tembl ; ambulatory
        detox	1	an <home> ; an alarm ; and <bodypart> ; and car ; and each ; and hav ; and keep ; and last
        detox	1	and mor ; and o ; and off ; and read ; and right ; and sweat ; and swollen ; and using
        detox	1	annik ; ano al ; anoch la ; apret la ; apt 0 ; aquavit ; arana en ; are <height>
        detox	1	are jump ; are steady ; arkansa ; arm wher ; arregl ; as <clean> ; as lumb ; as my
        detox	1	as rain ; ask is ; at <eat> ; at <intoxicated> ; at mom ; ataqu en ; atin ; ativan every
        detox	1	ativan from ; auditor at ; awak but ; awak sinc ; away when ; ayer no ; azul ; baby fin
        detox	1	back <pain> ; back down ; back lik ; bakersfield y ; ban de ; ban del ; bar at ; bar her
        detox	1	bare ; bartend ; bath with ; bay 0 ; be <stop> ; be happy ; be sixty ; be watch ; bear on
        detox	1	becaus without ; bed rail ; been <always> ; been <clean> ; been <try> ; been on
        detox	1	been pocket ; been quiet ; been try ; been two ; been yawn ; beer most ; beer night
        detox	1	beer sinc ; befor christma ; befor lunch ; befor my ; bet if ; bf <consume> ; bid
        detox	1	bilingual ; bit through ; black velvet ; blown ; blu every ; both <crowd> ; both <phone>
        detox	1	both cal ; bottl und ; braz le ; breath keep ; breath now ; bring up ; bro 0 ; bug walk
        detox	1	build the ; bump ; but <ask> ; but ask ; but in ; by <record> ; by day ; by his ; by ten
        detox	1	by wk ; bystander ; cabez de ; cad manan ; cad tard ; cafeter ; cal befor ; calend with
        detox	1	camp was ; can in ; can just ; cannon ; cant <clothes> ; cant <job> ; cant clos ; cant go
        detox	1	cant work ; capt ; card ready ; carpet is ; casi ; cdl ; cerc ; cervez en ; cervez tod
        detox	1	cerveza / ; chapel ; chil + ; chinit ; chiv desd ; chup ; ciruel ; clammy ; clean from
        detox	1	clerk 0 ; client 0 ; clinic y ; clinton administration ; clock ; clog ; clr <need>
        detox	1	clr confirm ; clr daught ; clr jok ; clr roommat ; clr whisper ; cm <ask> ; coat rack
        detox	1	cobij que ; cocain weekend ; coffe mak ; coffe mug ; cok at ; collaps ; colour
        detox	1	colour and ; com <confused> ; compr ; comprandol ; compression ; con terapi ; con uno
        detox	1	concurs ; consegu ; content ; convulsion ayer ; corre ; corren ; cort la ; costc
        detox	1	cough syrup ; county dispatch ; coupl beer ; cramp and ; crash ; credit ; crown ; crud
        detox	1	crystal ; cuand <hear> ; cuand solt ; cuent del ; cun no ; cun y ; d <bodypart> ; d/c her
        detox	1	da nang ; dad of ; dad ran ; daught ask ; day been ; day cant ; day drink ; day every
        detox	1	day from ; day i ; day just ; day long ; day mor ; day start ; day whiskey ; de <child>
        detox	1	de <promise> ; de bakersfield ; de cinc ; de entr ; de futbol ; de heroin ; de lun
        detox	1	de nosotro ; de segund ; de sol ; deb ; decad ; deed ; dej el ; del club ; del sab
        detox	1	deliri por ; deliriou ; deliv ; desayun ; desd <night> ; desd anoch ; desd que
        detox	1	desintoxicacion la ; detail to ; detox my ; detox near ; detox that ; devuelv hast
        detox	1	diabet ; diari com ; did <opioid> ; dieron ; different thi ; diosit ; divorc went ; dizqu
        detox	1	do ; do <treatment> ; do to ; doe <alcohol> ; doe alcohol ; doing cpr ; dond <treatment>
        detox	1	dont need ; dont usual ; dop for ; dori ; dorm ra ; dos perro ; dos window ; doubl
        detox	1	down our ; down slow ; drink box ; drink i ; drink tuesday ; drink whiskey ; driv passeng
        detox	1	drop in ; drug addict ; dry mon ; dtr re ; dts per ; duerm bien ; dwn ; each ; eap
        detox	1	ed cas ; el <media> ; el <medicine> ; el <rope> ; el cint ; el colchon ; el de ; el ded
        detox	1	el general ; el guar ; el juez ; el menor ; el pist ; el tripl ; ell <phone> ; em 0
        detox	1	email and ; employ ; empti in ; en <cold> ; en <play> ; en fiesta ; en fri ; en googl
        detox	1	en senor ; encampment ; enfermedad ; enganch al ; entir ; entonc se ; es 0 ; es <opioid>
        detox	1	espej ; est <color> ; est <consume> ; est bien ; est hel ; est vomit ; etoh stop
        detox	1	even clas ; ever <feel> ; every saturday ; everyday sinc ; everyon ther ; ex <continue>
        detox	1	ex wif ; explain why ; eye lik ; f <intoxicated> ; f <medicine> ; f <sad> ; f ask
        detox	1	fak perc ; falt ; fam want ; fami of ; famili ; fath of ; fd ; feel my ; feel wel ; felic
        detox	1	feligr ; fenc ; fent cow ; fent in ; fent smok ; fentanyl and ; fentanyl four ; few beer
        detox	1	fifteen year ; fin per ; final and ; find a ; find her ; finger jump ; finish rehab
        detox	1	firework ; first <amount> ; first fiv ; first off ; fish gear ; fit in ; fiv year
        detox	1	flag it ; flask at ; flunk ; foam at ; for <appointment> ; for <crowd> ; for crystal
        detox	1	for public ; for residential ; for someon ; for twelv ; for uncl ; for your ; forest lawn
        detox	1	fortun ; found <kin> ; found <stranger> ; found her ; four ambien ; four mor ; four sinc
        detox	1	fri con ; from ten ; ful blown ; functional ; ganamo ; garden hos ; gent ; get quiet
        detox	1	globo ; go by ; go up ; goat and ; god send ; goe through ; going up ; golp el ; good long
        detox	1	got ten ; got you ; gram a ; gramo ; grap ; gray needl ; group chat ; gum blu ; gummi
        detox	1	gut ; guy do ; guy in ; h <past> ; h ago ; ha dad ; hacen ; had it ; had them ; hand so
        detox	1	hard ; has <container> ; has happen ; has opinion ; has taken ; hay <drive> ; he can
        detox	1	he did ; he figur ; he insist ; he rais ; he think ; he threw ; he went ; he wont
        detox	1	he ~<seizure> ; head just ; heart and ; heavy ; help and ; hen ; her <chestheart>
        detox	1	her <furniture> ; her cok ; her desk ; her foot ; her purs ; her sherry ; her skin
        detox	1	hes <alone> ; hes <buy> ; hes alon ; hes fin ; hes had ; hes lik ; hes our ; him seen
        detox	1	his <colleague> ; his and ; his ex ; his klonopin ; his lat ; his night ; his pupil
        detox	1	his stuf ; hom again ; hor y ; hormiga en ; hospic ; hospic nurs ; hour at ; hoy
        detox	1	hoy bien ; hoy en ; huel a ; hx ~<seizure> ; hygienist and ; i <kill> ; i <rarely>
        detox	1	i blew ; i dos ; i honest ; i quit ; i set ; i tip ; i ~<fall> ; ice <amount> ; ice <take>
        detox	1	idk who ; if possibl ; im <job> ; im <partner> ; im <sick> ; im <start> ; im no ; im puk
        detox	1	in <fluid> ; in an ; in april ; in back ; in cool ; in that ; informacion ; intubat
        detox	1	is <alcohol> ; is <confused> ; is <put> ; is calm ; is drink ; is even ; is fix ; is half
        detox	1	is rn ; is wet ; is worri ; is ~a ; isnt for ; isnt real ; isnt why ; it drop ; it stil
        detox	1	it ~<alone> ; its <night> ; its for ; its wors ; ive arrang ; ive said ; job i ; juev and
        detox	1	juez ; july ; jump and ; junior yr ; just <intoxicated> ; just <sad> ; just to ; just wait
        detox	1	keep cal ; keep his ; ketamin a ; kick and ; kick fent ; kickbal <crowd> ; kickbal team
        detox	1	kid nam ; kil a ; kil tim ; kitchen 0 ; know wher ; kratom ~every ; l ; la <container>
        detox	1	la <illness> ; la <write> ; la camis ; la desintoxicacion ; la niev ; la pandemi
        detox	1	la pastil ; la piern ; la quit ; las barra ; las palabra ; lasagn ; last gin ; last mo
        detox	1	last nit ; law on ; le <give> ; le <put> ; le cort ; le doy ; le firm ; le peg ; least a
        detox	1	leav from ; leav my ; lech y ; left a ; left msg ; letr ; liaison ; lik <hot> ; lik at
        detox	1	lik candl ; lik noth ; lik pencil ; lik penni ; lik they ; limpi de ; lin <child> ; lin on
        detox	1	lin was ; lip are ; lip look ; liquor cabinet ; list par ; literal ; littl airplan
        detox	1	liv alon ; llam al ; llev dia ; llev rat ; lo <medicine> ; lo fum ; lo primer ; lo recet
        detox	1	lo tuv ; lol and ; lol jk ; long <outdoors> ; long beach ; long enough ; look und
        detox	1	lorazepam 0 ; los <money> ; los <opioid> ; los miercol ; lost his ; loud the ; lu <opioid>
        detox	1	lunch ; m <emergency> ; m a ; m etoh ; m hx ; m no ; m post ; m ret ; m retir ; mak <hit>
        detox	1	mak beat ; mak up ; mal in ; mam and ; many night ; march at ; may <appointment> ; may and
        detox	1	may visit ; mayb half ; me <awake> ; me <night> ; me avis ; me befor ; me ech ; me entr
        detox	1	me get ; me llev ; me tiemblan ; me toc ; med rn ; medal ; medic gav
        detox	1	medical <caretaking> ; medical <withdrawal> ; medical supervis ; meth 0 ; meti ; mft
        detox	1	mg <need> ; mg <sedative> ; mg want ; mgr of ; mi apa ; mi direccion ; mi mar ; mi per
        detox	1	mia ; microphon ; mied ; minut or ; mis papa ; mism <consume> ; mism <go> ; mism <home>
        detox	1	mism <town> ; mism tom ; mo <medicine> ; model ; mol de ; mom on ; mommy ; monday and
        detox	1	monday night ; monday the ; mora ; morning ; morning back ; most week ; moth put
        detox	1	muchach 0 ; munec ; munec de ; murd on ; my <photo> ; my counselor ; my cun ; my dog
        detox	1	my fami ; my girl ; my klonopin ; my prim ; my school ; my tool ; my unit ; my valium
        detox	1	my ~<alcohol> ; my ~<home> ; my ~hous ; my ~leg ; n ; nail ; naloxon kit ; nam ; nam +
        detox	1	near the ; necesitamo ; neg for ; neighbor say ; nephew hes ; nephew took ; nev again
        detox	1	ngl ; ni <write> ; ni firm ; ni pestan ; night ive ; nin <moment> ; nin beer ; nin hour
        detox	1	no ~<night> ; no ~<rail> ; no ~<trade> ; no ~boat ; no ~breath ; no ~bug ; no ~fent
        detox	1	no ~hay ; no ~memory ; no ~perc ; no ~sient ; no ~sup ; no ~ten ; no ~win ; no ~xanax
        detox	1	nobody wil ; noch con ; nombr del ; normal ; normal aft ; north ; nos 0 ; not ~mis
        detox	1	not ~nam ; not ~rousabl ; not ~tonight ; not ~try ; novemb the ; now but ; now one
        detox	1	now ther ; nuer suegr ; o siet ; of <palecolor> ; of an ; of cours ; of jameson
        detox	1	of kratom ; of putty ; of respect ; of schnap ; of sherry ; of whatev ; of your
        detox	1	off <medicine> ; off alprazolam ; off day ; off i ; off spe ; offic has ; oficin de
        detox	1	ojo a ; old <clothes> ; old roommat ; on <headface> ; on <home> ; on <stranger> ; on back
        detox	1	on bar ; on fetty ; on purpos ; on vodk ; onc mad ; one <headface> ; one <week> ; one then
        detox	1	only be ; only doe ; open at ; open her ; or les ; or six ; orient ; our <church>
        detox	1	our <crowd> ; our <home> ; our <job> ; our beagl ; our build ; our dad ; our kickbal
        detox	1	out <count> ; out ear ; out thursday ; out with ; over a ; overboard ; overdos
        detox	1	overdos right ; overnit ; own <bodypart> ; pa 0 ; pain ; pain doctor ; pain mgmt ; pandemi
        detox	1	panic attack ; par el ; par y ; paramedic brought ; paramedic lo ; paramedic over
        detox	1	park ticket ; parti only ; partn is ; pastil y ; pastilla hac ; pawn ; peed ; peer
        detox	1	peopl for ; peopl off ; percocet aft ; perfect ; permis ; permis en ; person
        detox	1	person again ; pharm ; pharmacy short ; phot on ; pian and ; pictur for ; pid cost
        detox	1	piel chinit ; piern ; pierna le ; pil a ; pil my ; plac by ; plac with ; pleas ; plu one
        detox	1	podiatrist ; poem about ; policy pay ; poodl ; popot ; poppy seed ; por <furniture>
        detox	1	por dej ; por internet ; porch now ; pour a ; prefer to ; premis ; prend el
        detox	1	prescrib retir ; presum ; print ; program befor ; proxim no ; psychiatrist ~retir
        detox	1	pt etoh ; public speak ; pued despert ; pued levant ; puk bil ; pul her ; pul the ; pun de
        detox	1	punch my ; purpos ; pus ties ; push her ; q hag ; qd + ; qd no ; qd x ; qt / ; que abr
        detox	1	que enviud ; quien me ; quit etoh ; quit for ; rac ; ranch in ; rattl on ; re dad
        detox	1	recet tramadol ; red strip ; referral 0 ; registr ; relay 0 ; report want
        detox	1	request withdrawal ; residential and ; retail ; retir longshoreman ; reunion ; revis la
        detox	1	rideshar ; rink ; rink and ; rn ; rn <hospital> ; rn <medicine> ; rn med ; romp en
        detox	1	ronc com ; roof 0 ; roomat <take> ; roomat took ; roommat had ; roommat he ; rosebush
        detox	1	round the ; run i ; said what ; sal espumit ; sali bien ; salut ; sam nam ; sat on
        detox	1	sat was ; saturday on ; sav me ; say ~0 ; school day ; se duerm ; se me ; se pued
        detox	1	season and ; see children ; see shadow ; seg ; seltz ; send me ; separat mat ; set and
        detox	1	seven i ; seven night ; shad of ; shak my ; shak real ; shak sinc ; she alway ; she hook
        detox	1	she left ; she swallow ; she wont ; shook him ; si ~le ; sick to ; sign his ; sign it
        detox	1	sign on ; sin ~mezcal ; sin ~recet ; sinc friday ; sinc my ; sinc the ; sinc thur
        detox	1	sist that ; sist took ; sit her ; skillet ; skip my ; sleep for ; sleep hard ; slid
        detox	1	slump in ; smok 0 ; sneez ; so <always> ; so noth ; so tel ; soak and ; sob a ; sob hous
        detox	1	sob liv ; sobrin ya ; social ; sol a ; somehow ; someth ; sometim i ; somewher with
        detox	1	son <build> ; son <home> ; son cinc ; son just ; son och ; son una ; soup and ; soy su
        detox	1	spark ; spent a ; spic and ; start in ; stat ; stil out ; stop ; stop so ; stop valium
        detox	1	stop x ; su comadr ; suboxon strip ; suer ; sup and ; sur i ; surf ; surg 0 ; surgeon
        detox	1	surgical tech ; swallow all ; sweep up ; swing ; tack ; tail ; tak four ; tak them
        detox	1	tak xanax ; talk lik ; tambien se ; tampoc <need> ; tampoc quier ; tant que ; tap <go>
        detox	1	tap over ; tb ; teach the ; teach told ; teji ; tel my ; ten or ; teng pensamiento
        detox	1	term residential ; terrifi ; th ; than a ; that aint ; that right ; that they
        detox	1	the <caretaking> ; the <container> ; the <crowd> ; the <money> ; the <order>
        detox	1	the <school> ; the amp ; the ativan ; the bishop ; the bras ; the bridg ; the casserol
        detox	1	the certificat ; the combination ; the dts ; the link ; the linoleum ; the local
        detox	1	the lockdown ; the memory ; the mirror ; the morn ; the morphin ; the nam ; the onc
        detox	1	the only ; the outpatient ; the paramedic ; the pay ; the regist ; the residential
        detox	1	the reunion ; the rink ; the rug ; the saving ; the scotch ; the shadow ; the sleep
        detox	1	the sort ; the spac ; the spoon ; the spray ; the watch ; the wed ; the ~<play>
        detox	1	the ~<seizure> ; the ~drug ; the ~judg ; the ~paramedic ; them <past> ; them befor
        detox	1	then <amount> ; then <ask> ; then <shake> ; then <stop> ; then blu ; then can ; then flop
        detox	1	then hes ; then i ; then two ; ther <phone> ; ther again ; they <blood> ; they <home>
        detox	1	they cant ; they liv ; thi has ; thi kind ; thre back ; through <eat> ; tianeptin gas
        detox	1	tid ; tienen <clinician> ; til <daytime> ; til <eat> ; til friday ; til i ; til with
        detox	1	tim thing ; tin ; tin and ; to <drug> ; to <opening> ; to <photo> ; to deliv ; to eighteen
        detox	1	to everybody ; to everyon ; to guam ; to iop ; to kick ; to new ; to plac ; to ten
        detox	1	to ~dead ; today if ; today thur ; togeth and ; tom anti ; tom un ; tongu wet ; too long
        detox	1	took everyth ; tox neg ; tra los ; train in ; traine ; tranq dop ; trasl ; tre dia
        detox	1	tre diaria ; trembl so ; tremor ; tremor insomni ; truth ; tu ; tub ; tub in ; tuesday on
        detox	1	turn gray ; two airplan ; two boy ; two no ; two tallboy ; two with ; u can ; uas
        detox	1	un feligr ; un mezquit ; un trag ; una <order> ; una cam ; uncl ray ; unconsciou on
        detox	1	und an ; unreachabl ; until <furniture> ; until bed ; until hes ; until his ; up lik
        detox	1	up soak ; up swing ; up we ; urg ; us a ; usamo ; use thi ; used it ; used thi ; user it
        detox	1	va par ; va social ; vanil ; vap shop ; version of ; very good ; vez estoy ; vez y ; visor
        detox	1	viv ; viv sin ; vodk a ; vodk two ; volveri ; volveri a ; volvi ; vomit verd ; vow
        detox	1	want medical ; want my ; was <seizure> ; was <stimulant> ; was around ; was one
        detox	1	was proud ; was thi ; was thursday ; wash wat ; wasnt a ; wasp ; watch my ; way out
        detox	1	way you ; we gav ; wednesday and ; weekend are ; wer <drive> ; wet the ; what hes
        detox	1	what it ; whatev <leave> ; whatev he ; when her ; when peopl ; whiskey at ; whiskey dai
        detox	1	whiskey from ; whiskey in ; who <build> ; who <go> ; who lost ; whol one ; whol way
        detox	1	wif see ; wil hold ; win bottl ; win night ; win on ; wisdom ; wisdom <headface>
        detox	1	with <sedative> ; with <stranger> ; with noch ; with plan ; without ~<say> ; wont <say>
        detox	1	wont <stop> ; wont hear ; wont nam ; wont rous ; would <fire> ; would one
        detox	1	wrong <container> ; x 0 ; x pap ; xanax hac ; xanax in ; xanax on ; xanax thre ; y bostez
        detox	1	y casi ; y cuand ; y despert ; y jur ; y ni ; y ronc ; y rxd ; y salg ; y want ; ya amar
        """
}
