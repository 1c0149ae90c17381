extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	1	0 empty ; 0 est ; 0 he ; 0 last ; 0 mad ; 0 mayb ; 0 month ; 0 nino ; 0 senior ; 0 shot
        detox	1	0 sob ; <afraid> <hospital> ; <afraid> attack ; <afraid> ~<stop> ; <alcohol> qt
        detox	1	<alcohol> sin ; <alone> <phone> ; <always> <awake> ; <always> <daytime> ; <always> then
        detox	1	<always> until ; <amount> <daytime> ; <amount> <seizure> ; <amount> <take>
        detox	1	<amount> <tool> ; <amount> back ; <amount> fuert ; <amount> of ; <amount> on
        detox	1	<amount> sinc ; <amount> then ; <angry> <trade> ; <angry> le ; <appointment> <moment>
        detox	1	<ask> ~<treatment> ; <asleep> <breath> ; <asleep> <town> ; <asleep> and ; <asleep> cant
        detox	1	<asleep> hard ; <asleep> par ; <awake> <alcohol> ; <awake> <child> ; <awake> <needle>
        detox	1	<awake> <official> ; <awake> <soon> ; <blade> <think> ; <blood> <chestheart>
        detox	1	<blood> <consume> ; <blood> <give> ; <blood> off ; <bodypart> ; <bodypart> <build>
        detox	1	<bodypart> <go> ; <bodypart> <kill> ; <bodypart> hast ; <bodypart> no ; <bodypart> turn
        detox	1	<bodypart> ~<fluid> ; <bodysound> <moment> ; <bodysound> com ; <bodysound> the
        detox	1	<bodysound> with ; <break> <take> ; <break> el ; <breath> <continue> ; <breath> <soon>
        detox	1	<breath> are ; <breath> lik ; <buy> <last> ; <buy> por ; <calm> <drive>
        detox	1	<cannabis> <school> ; <cannabis> the ; <caretaking> <say> ; <child> <media> ; <child> doe
        detox	1	<child> est ; <child> ~<awake> ; <church> <give> ; <church> if ; <clean> <stimulant>
        detox	1	<clinician> <buy> ; <clinician> <room> ; <clinician> <take> ; <clinician> found
        detox	1	<clinician> from ; <clinician> is ; <clinician> le ; <clinician> over ; <clinician> spray
        detox	1	<clothes> <lock> ; <clothes> glas ; <clothes> he ; <clothes> soak ; <cold> <clean>
        detox	1	<cold> <moment> ; <cold> <tired> ; <cold> con ; <cold> from ; <cold> on
        detox	1	<colleague> <container> ; <colleague> <homeless> ; <color> velvet ; <confused> <day>
        detox	1	<confused> and ; <consume> 0 ; <consume> <bodypart> ; <consume> <needle>
        detox	1	<consume> <play> ; <consume> <promise> ; <consume> ever ; <consume> from ; <consume> i
        detox	1	<consume> not ; <consume> un ; <container> <soon> ; <container> <week> ; <continue> 0
        detox	1	<continue> <headface> ; <continue> <partner> ; <continue> <school> ; <continue> on
        detox	1	<continue> x ; <continue> ~<clean> ; <count> <count> ; <count> between ; <crowd> <clothes>
        detox	1	<crowd> <drive> ; <crowd> els ; <crowd> near ; <crowd> of ; <day> <crash> ; <day> <needle>
        detox	1	<day> aft ; <day> al ; <day> been ; <day> ear ; <day> long ; <day> los ; <day> the
        detox	1	<day> thes ; <day> ~<hospital> ; <daytime> <container> ; <daytime> <feel>
        detox	1	<daytime> <tired> ; <daytime> back ; <die> <die> ; <die> <home> ; <die> hac ; <die> no
        detox	1	<die> or ; <drive> <put> ; <drive> his ; <drive> lin ; <drug> <bodypart> ; <drug> <color>
        detox	1	<drug> <opioid> ; <drug> <pill> ; <drug> but ; <eat> <money> ; <eat> <stop> ; <eat> a
        detox	1	<eat> has ; <eat> someth ; <eat> then ; <emergency> <crowd> ; <emergency> <headface>
        detox	1	<emergency> <hospital> ; <emergency> <stranger> ; <fall> <eat> ; <fall> at
        detox	1	<feel> <count> ; <feel> wel ; <fluid> lik ; <fluid> ~<asleep> ; <friend> <daytime>
        detox	1	<friend> <hospital> ; <friend> <play> ; <friend> <think> ; <furniture> <clean>
        detox	1	<furniture> <cold> ; <furniture> <hold> ; <furniture> <pet> ; <furniture> <treatment>
        detox	1	<furniture> desd ; <furniture> n ; <give> <pain> ; <give> en ; <go> <break> ; <go> <pill>
        detox	1	<go> al ; <go> round ; <go> soft ; <go> too ; <go> when ; <happy> <headface> ; <happy> jk
        detox	1	<happy> ~<happy> ; <headface> <give> ; <headface> <go> ; <headface> <intoxicated>
        detox	1	<headface> <leave> ; <headface> <see> ; <hear> lik ; <hear> out ; <height> <trade>
        detox	1	<hit> <amount> ; <hit> <vermin> ; <hit> <withdrawal> ; <home> <confused> ; <home> <home>
        detox	1	<home> anymor ; <home> how ; <home> nuev ; <hospital> comunitari ; <hospital> has
        detox	1	<hot> <clean> ; <hot> <color> ; <hot> and ; <illness> <alcohol> ; <illness> <eat>
        detox	1	<illness> l ; <insurance> on ; <intoxicated> <daytime> ; <job> <asleep> ; <job> de
        detox	1	<job> se ; <job> so ; <key> <amount> ; <key> <bodypart> ; <key> hav ; <kill> <rope>
        detox	1	<kill> it ; <kill> tim ; <kin> plac ; <kin> sin ; <last> mo ; <last> the ; <last> thi
        detox	1	<law> <soon> ; <law> im ; <law> no ; <leave> <always> ; <leave> <palecolor> ; <leave> bien
        detox	1	<leave> off ; <limp> over ; <lock> <fluid> ; <lock> <stop> ; <lock> to ; <media> <town>
        detox	1	<medicine> ; <medicine> <opening> ; <medicine> <partner> ; <medicine> <year>
        detox	1	<medicine> it ; <medicine> rn ; <medicine> se ; <medicine> ten ; <medicine> wont
        detox	1	<medicine> ~<emergency> ; <moment> <bodysound> ; <moment> <clean> ; <moment> <cold>
        detox	1	<moment> <feel> ; <moment> <law> ; <moment> <night> ; <moment> <room>
        detox	1	<moment> <withdrawal> ; <moment> but ; <moment> no ; <moment> ~<need> ; <money>
        detox	1	<money> <emergency> ; <money> <give> ; <money> <past> ; <money> him ; <money> tod
        detox	1	<month> <stop> ; <month> <think> ; <month> at ; <month> ok ; <need> <colleague>
        detox	1	<need> advic ; <need> el ; <need> no ; <needle> exchang ; <night> <cold> ; <night> <go>
        detox	1	<night> dry ; <night> est ; <official> <consume> ; <official> in ; <opening> <home>
        detox	1	<opioid> <break> ; <opioid> <outdoors> ; <opioid> <room> ; <opioid> <stranger>
        detox	1	<opioid> <tired> ; <opioid> ever ; <opioid> gas ; <opioid> habit ; <opioid> has
        detox	1	<opioid> ten ; <order> <record> ; <outdoors> <law> ; <outdoors> <month>
        detox	1	<outdoors> <threat> ; <outdoors> along ; <outdoors> del ; <outdoors> for ; <pain> <night>
        detox	1	<pain> but ; <pain> she ; <palecolor> + ; <palecolor> <clinician> ; <palecolor> <die>
        detox	1	<palecolor> de ; <palecolor> he ; <palecolor> round ; <partner> <put> ; <partner> hac
        detox	1	<partner> hes ; <partner> twic ; <partner> ve ; <past> <rail> ; <past> <say>
        detox	1	<pet> <alcohol> ; <pet> <opioid> ; <pet> <room> ; <pet> <see> ; <phone> <headface>
        detox	1	<phone> <media> ; <phone> <money> ; <phone> x ; <pill> hac ; <pill> no ; <pill> qd
        detox	1	<pill> y ; <play> <blade> ; <play> <buy> ; <play> <headface> ; <play> <year> ; <play> los
        detox	1	<play> shortstop ; <promise> <friend> ; <promise> <pill> ; <put> <pill> ; <put> <sedative>
        detox	1	<put> una ; <rail> in ; <record> ; <record> <bodypart> ; <record> from ; <record> how
        detox	1	<remember> <breath> ; <room> <palecolor> ; <room> from ; <room> lik ; <room> n ; <room> ra
        detox	1	<rope> <breath> ; <rope> me ; <say> <seizure> ; <say> <shake> ; <say> by ; <say> clr
        detox	1	<say> em ; <say> lik ; <say> you ; <say> ~<withdrawal> ; <school> <build>
        detox	1	<school> <wait> ; <school> and ; <school> he ; <school> twic ; <sedative> <friend>
        detox	1	<sedative> <kin> ; <sedative> <last> ; <sedative> <start> ; <sedative> el ; <see> on
        detox	1	<see> that ; <see> und ; <seizure> <day> ; <seizure> <give> ; <seizure> <last>
        detox	1	<seizure> si ; <shake> <chestheart> ; <shake> <outdoors> ; <shake> <room> ; <shake> by
        detox	1	<shake> que ; <shake> sinc ; <shake> tod ; <shake> up ; <shake> ~<asleep> ; <sick> <clean>
        detox	1	<sick> <cold> ; <sick> sinc ; <soon> <money> ; <soon> <remember> ; <soon> <say>
        detox	1	<start> <day> ; <start> <shake> ; <stiff> on ; <stimulant> <appointment>
        detox	1	<stimulant> <cannabis> ; <stimulant> <consume> ; <stimulant> <drug>
        detox	1	<stimulant> <partner> ; <stimulant> <play> ; <stimulant> she ; <stop> <bodypart>
        detox	1	<stop> <seizure> ; <stop> at ; <stop> them ; <stop> ~<seizure> ; <stranger> <need>
        detox	1	<stranger> <needle> ; <stranger> even ; <stranger> step ; <stranger> ~<see> ; <take> <kin>
        detox	1	<take> <leave> ; <take> <stimulant> ; <take> em ; <take> he ; <take> her ; <take> lik
        detox	1	<take> them ; <take> thi ; <take> ~<headface> ; <take> ~<shake> ; <think> <feel>
        detox	1	<think> <stimulant> ; <think> our ; <think> theyd ; <think> youd ; <tool> <ask>
        detox	1	<tool> <cold> ; <tool> <headface> ; <tool> <palecolor> ; <town> <appointment>
        detox	1	<town> <intoxicated> ; <town> <think> ; <town> co ; <town> est ; <town> rm
        detox	1	<trade> <asleep> ; <trade> <bodypart> ; <treatment> <consume> ; <treatment> <official>
        detox	1	<treatment> <start> ; <treatment> <take> ; <treatment> <try> ; <treatment> <vendor>
        detox	1	<treatment> first ; <treatment> for ; <treatment> no ; <treatment> only
        detox	1	<treatment> pleas ; <treatment> that ; <treatment> would ; <treatment> ya
        detox	1	<treatment> ~<amount> ; <try> <soon> ; <unreal> and ; <vendor> <day> ; <vendor> <record>
        detox	1	<vermin> <day> ; <wait> rm ; <water> no ; <week> <always> ; <week> off
        detox	1	<withdrawal> <consume> ; <withdrawal> <last> ; <withdrawal> per ; <withdrawal> ~<opioid>
        detox	1	<write> <town> ; <year> <fall> ; <year> <needle> ; <year> back ; <year> ~<clinician>
        detox	1	@ <asleep> ; a <buy> ; a and ; a blu ; a bowl ; a cabinet ; a certificat ; a crack
        detox	1	a goat ; a gurney ; a half ; a leer ; a machin ; a museum ; a numb ; a nut ; a party
        detox	1	a perc ; a pig ; a roost ; a rop ; a saf ; a semest ; a thing ; a toy ; a watch ; a weird
        detox	1	about a ; about fish ; about half ; abr ; absces l ; aceptan ; acuerd ; acuest a
        detox	1	adderal to ; adict ; aft <night> ; aft <school> ; aft <stop> ; aft school ; afternoon she
        detox	1	again friday ; ago they ; agu ; ahor me ; ahor tom ; ahorit tom ; aid client
        detox	1	al <daytime> ; al <opioid> ; al <take> ; al car ; al cuart ; al jal ; al mediodi ; alarm
        detox	1	alcohol und ; already ; alum ; am her ; am lin ; am or ; amanec tembl ; ambulatory
        detox	1	an alarm ; an anesthesiologist ; and <shake> ; and <shame> ; and <treatment> ; and cannot
        detox	1	and car ; and couldnt ; and each ; and keep ; and last ; and mor ; and off ; and right
        detox	1	and shook ; and swollen ; and ~cam ; and ~ox ; annik ; anoch la ; answ me ; ant off
        detox	1	any tim ; anyon <take> ; anyon tak ; apret la ; apt 0 ; aquavit ; arana en ; are co
        detox	1	arkansa ; arm and ; arregl ; artichok ; as <clean> ; as <outdoors> ; as lumb ; as my
        detox	1	as rain ; ask is ; ask when ; at <eat> ; at <intoxicated> ; at <rope> ; at mom ; at thread
        detox	1	ataqu si ; atin ; auditor at ; aut ; away when ; b / ; baby fin ; back <pain> ; back down
        detox	1	back lik ; ban del ; bar her ; bare ; bartend ; bath with ; bathroom with ; bay 0
        detox	1	be <leave> ; be away ; be gon ; be happy ; be sixty ; bear on ; becam <amount> ; becom a
        detox	1	bed rail ; been <always> ; been <clean> ; been <shake> ; been <try> ; been on
        detox	1	been pocket ; been quiet ; been sinc ; been try ; been two ; beer most ; beer night
        detox	1	beer sinc ; befor christma ; befor lunch ; befor my ; bf <consume> ; bid ; bilingual
        detox	1	black velvet ; blown ; blu every ; board and ; bonfir ; book 0 ; both <crowd> ; both <pet>
        detox	1	both <phone> ; both cal ; bottl at ; bottl und ; brandy dai ; braz le ; breath are
        detox	1	breath keep ; breath now ; bridg and ; bro 0 ; brochur ; broth want ; bug walk ; build the
        detox	1	bump ; but <ask> ; but ask ; but in ; by <record> ; by day ; by his ; by ten ; by wk
        detox	1	bystander ; cabez de ; cad tard ; cafeter ; caguama diari ; camp was ; can in ; can just
        detox	1	can talk ; cant <clothes> ; cant clos ; cant stop ; capt ; car ceniz ; card ready
        detox	1	carpet is ; cas com ; cas es ; cat sleep ; cervez en ; cervez tod ; cervez y ; cerveza /
        detox	1	chapel ; cherry ; chest drool ; child ; chiv desd ; chiv me ; circu ; cirujan ; clammy
        detox	1	clammy and ; clas de ; clas play ; cle the ; clean from ; clean record ; client 0
        detox	1	client her ; climb to ; clinic comunitari ; clinic in ; clinic y ; clinton administration
        detox	1	clock ; clog ; cobij que ; cocain weekend ; cold from ; colour ; colour and
        detox	1	com <confused> ; compani ; compr ; compression ; compression on ; con <sick> ; con terapi
        detox	1	con uno ; confundi ; confus and ; content ; convulsion ayer ; cook brandy ; corps
        detox	1	cort la ; costc ; couldnt <hold> ; coupl beer ; cousin ~odd ; cps ; cramp and ; crash
        detox	1	credit ; cristal y ; cualquier ; cuand <hear> ; cuand solt ; cun no ; custom 0 ; d from
        detox	1	d last ; d/c her ; da nang ; dad drink ; dad ran ; dai etoh ; dai until ; dark
        detox	1	daught start ; day aft ; day cant ; day ear ; day has ; day his ; day i ; day long
        detox	1	day seven ; day sinc ; day start ; day two ; day whiskey ; de <child> ; de <pain>
        detox	1	de <promise> ; de clonazepam ; de dia ; de entr ; de futbol ; de lad ; de lun ; de medi
        detox	1	de nosotro ; de segund ; de sol ; de solter ; deb ; debaj ; decad ; deed ; deliri por
        detox	1	demasi ; desd <night> ; desd anoch ; desd lo ; desintoxicacion la ; detail to ; detox at
        detox	1	detox in ; detox that ; detox wher ; devuelv hast ; dia ; dia ant ; diabet ; did <opioid>
        detox	1	different thi ; dio una ; diosit ; disc ; dispar ; diversion ; divorc went ; dizqu
        detox	1	do <treatment> ; do to ; dobl de ; doesnt <say> ; doesnt answ ; doesnt recogniz
        detox	1	dond <treatment> ; dont usual ; dop for ; dori ; dorm ra ; dos perro ; dos window ; doubl
        detox	1	drink i ; drink not ; drip sweat ; driv of ; driv passeng ; drop at ; drop in
        detox	1	drov herself ; drov my ; drug addict ; dry mon ; dts per ; duerm bien ; dv <homeless>
        detox	1	dv shelt ; dwn ; each ; ed cas ; egg on ; eight hour ; el <colleague> ; el <medicine>
        detox	1	el <rope> ; el <sedative> ; el beb ; el cint ; el colchon ; el ded ; el general ; el juez
        detox	1	el tripl ; em 0 ; email and ; empiez ; employ ; en senor ; encampment ; enf ; entir
        detox	1	entonc se ; es 0 ; es <opioid> ; espej ; est <color> ; est <consume> ; est <stop>
        detox	1	est bien ; est no ; est vomit ; even clas ; every dawn ; every saturday ; every second
        detox	1	everybody its ; everyday sinc ; ex <continue> ; explain why ; f <intoxicated>
        detox	1	f <medicine> ; f <sad> ; f ~<withdrawal> ; f ~dts ; fak <opioid> ; fak perc ; falt
        detox	1	famili ; fd ; feel my ; feel wel ; felic ; feligr ; fent cow ; fent in ; fent powd
        detox	1	fentanil lo ; fentanyl and ; few beer ; fifth a ; fin <say> ; final and ; find a
        detox	1	find her ; finger jump ; finish rehab ; first fiv ; fit in ; fiv year ; flask at ; flunk
        detox	1	foam at ; foil in ; foil on ; foil sinc ; for <appointment> ; for crystal ; for eleven
        detox	1	for public ; for someon ; for twelv ; for uncl ; forest lawn ; form with ; fortun
        detox	1	forty dollar ; found dad ; found her ; four ambien ; four bag ; four mor ; four sinc
        detox	1	fourteen ; freight ; fri con ; friend took ; from alcohol ; from ten ; front ; ful blown
        detox	1	fum cristal ; functional ; g and ; g dai ; g q ; ganamo ; garden hos ; gent ; get off
        detox	1	gf <emergency> ; globo ; go by ; go up ; god send ; goe through ; goe up ; golp el
        detox	1	gon every ; good long ; got ten ; got you ; gota de ; gracia por ; gramo ; grap
        detox	1	gray needl ; grit le ; gues at ; gum blu ; guy do ; guy for ; hac cinc ; hacen
        detox	1	had <amount> ; had it ; had my ; had som ; half an ; hand so ; has <container> ; has an
        detox	1	has gon ; has opinion ; has taken ; hav ~a ; havent been ; hay <drive> ; he <promise>
        detox	1	he can ; he did ; he figur ; he insist ; he only ; he quer ; he rais ; he swear ; he think
        detox	1	he thought ; he wont ; he ~<phone> ; he ~cal ; head just ; hear everyth ; heart and
        detox	1	heavy ; help and ; hen ; her <chestheart> ; her <furniture> ; her <stimulant> ; her cok
        detox	1	her desk ; her foot ; her hed ; her purs ; her sherry ; her skin ; heroin ayer
        detox	1	heroin smok ; hes <buy> ; hes had ; hes lik ; hes only ; hes our ; hes whistl ; hicier
        detox	1	hid it ; hidden in ; hij est ; him in ; him seen ; himself in ; his and ; his cheek
        detox	1	his dead ; his ex ; his mouth ; honest dont ; hoop with ; hor se ; hor y ; hospic nurs
        detox	1	hospital told ; hot and ; hour i ; hous tonight ; hoy ; hr on ; htn ; huel a ; hum when
        detox	1	hygienist and ; i <rarely> ; i bil ; i bring ; i honest ; i kil ; i punch ; i tip ; i wast
        detox	1	i ~fel ; i ~quit ; ice <take> ; id <happy> ; id had ; idk who ; if possibl ; im <consume>
        detox	1	im <partner> ; im <start> ; im compar ; im drip ; im puk ; in <fluid> ; in arm ; in aug
        detox	1	in back ; in cool ; in that ; in tuls ; informacion ; inmat releas ; intern le
        detox	1	inyect chiv ; is <confused> ; is <hot> ; is <school> ; is addict ; is asleep ; is by
        detox	1	is drink ; is even ; is fix ; is meant ; is no ; is rn ; is wet ; isnt real ; isnt why
        detox	1	it drop ; it stil ; its <night> ; its all ; its for ; its no ; ive said ; jail nurs
        detox	1	job i ; juev and ; july ; junior yr ; just <intoxicated> ; just <sad> ; just <shake>
        detox	1	just didnt ; just to ; just wait ; keep brush ; keep cal ; kick fent ; kickbal <crowd>
        detox	1	kickbal team ; kid get ; kid nam ; kil tim ; kind <palecolor> ; kitchen 0 ; know dat
        detox	1	know thi ; l <alcohol> ; la <illness> ; la <night> ; la <pill> ; la boc ; la caj ; la dej
        detox	1	la desintoxicacion ; la letr ; la pandemi ; la pastil ; la piern ; la plant ; la quit
        detox	1	laps ; las <appointment> ; las <headface> ; las <school> ; las compr ; las mano
        detox	1	las palabra ; las visita ; lasagn ; last gin ; last mo ; last nit ; last thi ; late its
        detox	1	law on ; le <give> ; le <put> ; le acab ; le de ; le doy ; le firm ; le fue ; le peg
        detox	1	least a ; leav my ; lech y ; letr ; lft up ; liaison ; lik <build> ; lik <hot> ; lik a
        detox	1	lik at ; lik candy ; lik noth ; lik off ; lik pencil ; lik penni ; limit on ; lin <child>
        detox	1	lin bf ; lin on ; lin so ; link to ; lip look ; liquor cabinet ; list par ; littl airplan
        detox	1	liv alon ; llam al ; lleg <amount> ; llev dia ; llev dos ; llev la ; llev rat ; llev su
        detox	1	lo <medicine> ; lo fum ; lo recet ; lo tuv ; lol and ; lol jk ; lonch ; long <outdoors>
        detox	1	long beach ; look und ; los <give> ; los <money> ; los <opioid> ; los nieto ; loud the
        detox	1	luch ; lunch ; lunchtim ; m <cannabis> ; m <emergency> ; m post ; m retir ; m vodk
        detox	1	maestr de ; many night ; maquet ; march at ; mas fuert ; may <appointment> ; may and
        detox	1	may visit ; mayb half ; md 0 ; me <night> ; me <photo> ; me brincan ; me dijeron ; me ech
        detox	1	me entr ; me llev ; me toc ; me until ; med rn ; medical <withdrawal> ; mensaj de ; meti
        detox	1	mft ; mg <amount> ; mg <need> ; mg <sedative> ; mg six ; mg want ; mgr of ; mi direccion
        detox	1	mi mar ; mil gracia ; minut ago ; minut or ; mis papa ; mism <consume> ; mism <town>
        detox	1	mism tom ; model ; mom on ; mommy ; monday and ; monday the ; mora ; morning
        detox	1	morning back ; most every ; most week ; motel rm ; muchach 0 ; munec ; munec de ; murd on
        detox	1	mushroom on ; my <photo> ; my <water> ; my fami ; my fost ; my girl ; my prim ; my shirt
        detox	1	my sixty ; my valium ; my ~cousin ; my ~leg ; myself for ; myself from ; n ; nad <say>
        detox	1	naloxon kit ; nam ; nam + ; narcan in ; nauseou ; near the ; necesitamo ; neg for
        detox	1	nephew hes ; nephew took ; nev again ; new <crowd> ; ngl ; night group ; night ive
        detox	1	nin <moment> ; nino con ; no ~<breath> ; no ~<confused> ; no ~<money> ; no ~<night>
        detox	1	no ~<rail> ; no ~<stimulant> ; no ~<trade> ; no ~<vermin> ; no ~bar ; no ~boat
        detox	1	no ~confusion ; no ~fent ; no ~hay ; no ~la ; no ~memory ; no ~perc ; no ~sab ; no ~sient
        detox	1	no ~sup ; no ~ten ; no ~tremor ; no ~win ; no ~xanax ; nobody wil ; normal today ; north
        detox	1	not ~<night> ; not ~<treatment> ; not ~mis ; not ~nam ; not ~rousabl ; not ~slept
        detox	1	not ~tonight ; notic i ; now but ; now off ; now one ; now ther ; nuer suegr ; o siet
        detox	1	oclock ; of <emergency> ; of an ; of cours ; of golf ; of jameson ; of norc ; of putty
        detox	1	of respect ; of sherry ; of valium ; of vodk ; of whatev ; of your ; of ~<emergency> ; off
        detox	1	off <hospital> ; off <medicine> ; off <past> ; off adderal ; off alprazolam ; off befor
        detox	1	off clinic ; off day ; off lorazepam ; off no ; offic has ; ojo a ; old <alcohol>
        detox	1	old <clothes> ; old roommat ; on <home> ; on <stranger> ; on back ; on bar ; on couch
        detox	1	on fetty ; onc used ; one <headface> ; one go ; one then ; onlin pharmacy
        detox	1	only <stimulant> ; only be ; only in ; open today ; or les ; or six ; our <church>
        detox	1	our <crowd> ; our <home> ; our <treatment> ; our kickbal ; our street ; out <count>
        detox	1	out both ; out thursday ; out with ; over a ; overboard ; overnit ; own <bodypart> ; pa 0
        detox	1	pac ; pagin en ; pandemi ; panic attack ; pap le ; par el ; paramedic brought
        detox	1	paramedic lo ; partn is ; past four ; pastil y ; pastilla hac ; pawn ; pcp d/c ; pcp offic
        detox	1	pdmp ; per <friend> ; per <go> ; perc 0 ; perfect ; peric ; person ; person again ; pharm
        detox	1	phot on ; pian and ; pic chiv ; pictur for ; pid cost ; piern ; pk every ; pk qd ; plac by
        detox	1	plac with ; play shortstop ; pleas ; plow ; plu one ; po <say> ; podiatrist ; poem about
        detox	1	policy pay ; poodl ; popot ; poppy seed ; por <furniture> ; por internet ; porch now
        detox	1	powd off ; pref not ; prefer to ; pregnancy ; pregnant ; premis ; prescrib retir ; presum
        detox	1	proxim no ; pt <take> ; pt etoh ; pt seiz ; public speak ; pued despert ; pued levant
        detox	1	pul at ; pul her ; pul the ; pun de ; punch my ; purpos ; pus ties ; push her ; qd x
        detox	1	que abr ; quien <stop> ; quien dej ; quien me ; quit for ; ranch in ; rattl on
        detox	1	recet tramadol ; reclin ; record ; red a ; red strip ; referral 0 ; registr ; relay 0
        detox	1	releas ; repart ; report a ; report want ; request withdrawal ; retail
        detox	1	retir longshoreman ; reunion ; rib ; rideshar driv ; rink ; rink and ; ris con ; rn <law>
        detox	1	rn <medicine> ; rn inmat ; rn med ; ron <always> ; roof 0 ; roomat <take> ; roomat took
        detox	1	roommat had ; roommat he ; run i ; sal espumit ; sali bien ; saliv ; sant <day> ; sat on
        detox	1	saturday on ; sauc ; sav me ; say not ; scar to ; school day ; se <stop> ; se acab
        detox	1	se duerm ; se me ; season and ; seat ; see children ; see shadow ; seg ; seltz ; seman en
        detox	1	send me ; separat mat ; set and ; shak my ; she alway ; she ate ; she count ; she found
        detox	1	she hold ; she hook ; she just ; she left ; she set ; she teach ; she wont
        detox	1	should surgery ; si ~le ; sick on ; sign his ; sign it ; sin ~mezcal ; sinc <day>
        detox	1	sinc ayer ; sinc im ; sinc my ; sinc the ; sinc wed ; sist a ; sist that ; six in
        detox	1	six night ; skip my ; sleep every ; sleep hard ; slid ; slow <withdrawal> ; slow tap
        detox	1	smirnof a ; smok 0 ; smok them ; snort someth ; so <always> ; so noth ; so tel ; soak and
        detox	1	sob a ; sob hous ; sob liv ; social ; sol a ; solt la ; someth ; someth off ; sometim i
        detox	1	somewher with ; son <build> ; son cinc ; son liv ; son och ; sound and ; soy su ; spic and
        detox	1	sport ; sry ; stat ; steady <bodypart> ; steady hand ; stomach in ; stop ; stop vodk
        detox	1	street on ; strip off ; su comadr ; su numer ; suboxon strip ; suer ; sur i ; surf
        detox	1	surgeon ; surgical tech ; swallow all ; swam ; sweep up ; swing by ; syrup ; tab qd ; tack
        detox	1	tak fiv ; tampoc <need> ; tampoc quier ; tant que ; tap <go> ; tap over ; tb
        detox	1	teach fourth ; teach the ; teji ; tel my ; ten <past> ; ten past ; teng pensamiento
        detox	1	term residential ; termin la ; terrifi ; th ; than a ; than go ; that aint ; that im
        detox	1	that right ; that they ; that would ; the <container> ; the <crowd> ; the <order>
        detox	1	the <see> ; the ativan ; the bedspread ; the bos ; the bottl ; the bras ; the bridg
        detox	1	the bump ; the casserol ; the certificat ; the clinic ; the combination ; the flu
        detox	1	the gun ; the ice ; the link ; the local ; the lockdown ; the mirror ; the morn
        detox	1	the morphin ; the nam ; the only ; the paramedic ; the pay ; the percocet ; the reclin
        detox	1	the regist ; the residential ; the reunion ; the rink ; the saving ; the school
        detox	1	the scotch ; the shadow ; the sit ; the sof ; the sort ; the spac ; the spray ; the vial
        detox	1	the watch ; the wed ; the zaz ; the ~<alcohol> ; the ~<play> ; the ~drug ; the ~judg
        detox	1	then <amount> ; then <ask> ; then <stop> ; then blu ; then can ; then flop ; then hes
        detox	1	then i ; then two ; ther <drive> ; ther <phone> ; ther again ; ther park ; ther that
        detox	1	thes <day> ; thes day ; they <blood> ; they cant ; they tied ; thi has ; thirty ambien
        detox	1	thre back ; through <eat> ; thur only ; tianeptin gas ; tid ; tied me ; tienen <clinician>
        detox	1	til <daytime> ; til <eat> ; til friday ; til i ; til with ; tim the ; tim thing ; tin
        detox	1	tio le ; to <opening> ; to <photo> ; to deliv ; to eighteen ; to everybody ; to guam
        detox	1	to iop ; to plac ; to someon ; tod el ; today if ; togeth and ; tom hac ; tom mezcal
        detox	1	tom un ; tongu wet ; too long ; took everyth ; tool and ; tooth ; tough ; tox neg
        detox	1	trabajador ; traine ; transcrib ; tre diaria ; tremen dej ; tremor ; tremor insomni
        detox	1	trial ; tu ; tub ; tub in ; tuesday on ; tuv ; twic ; two boy ; two no ; two tallboy
        detox	1	two with ; u can ; uas ; un feligr ; un mezquit ; un trag ; una cam ; una ~<seizure>
        detox	1	una ~convulsion ; unconsciou on ; until <furniture> ; until bed ; until hes ; up <see>
        detox	1	up lik ; up look ; up soak ; up swing ; up until ; up we ; urg ; us a ; usamo ; use thi
        detox	1	used thi ; va par ; va social ; vanil ; vap shop ; version of ; vin cad ; vin el ; vodk q
        detox	1	volcan ; volveri ; volveri a ; vomit verd ; w/o a ; wait rm ; want medical ; want my
        detox	1	was <stimulant> ; was around ; was ok ; was thi ; wash wat ; wasnt a ; watch my ; way you
        detox	1	we <build> ; we cook ; we could ; wear ; wear glas ; week pregnant ; weekend are ; wer 0
        detox	1	wer <drive> ; what hes ; what it ; whatev <leave> ; whatev he ; when her ; when peopl
        detox	1	wher are ; wher they ; whiskey dai ; whiskey from ; whiskey in ; who <go> ; who lost
        detox	1	whol one ; whol street ; wif see ; win bottl ; win on ; with codein ; without ~<say>
        detox	1	wk ear ; wont <stop> ; wont do ; wont hear ; wont lie ; wont nam ; wont sit ; wont wak
        """
}
