extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox6 = """
        detox	-1	<go> <soon> ; <go> by ; <go> her ; <go> it ; <go> straight ; <go> ~<alcohol>
        detox	-1	<goodbye> 0 ; <goodbye> <moment> ; <gun> de ; <gun> y ; <happy> <clothes>
        detox	-1	<headface> <blood> ; <headface> <home> ; <headface> <put> ; <headface> <water>
        detox	-1	<headface> que ; <hear> <hear> ; <hear> <say> ; <hear> <school> ; <hear> <stranger>
        detox	-1	<hear> <vermin> ; <hear> from ; <height> <stranger> ; <hit> <ask> ; <hit> a ; <hit> el
        detox	-1	<hold> <moment> ; <hold> <stranger> ; <home> <key> ; <home> con ; <home> from ; <home> in
        detox	-1	<home> is ; <home> the ; <hospital> <chestheart> ; <hospital> <day> ; <hospital> <pill>
        detox	-1	<hospital> <stop> ; <hospital> is ; <hospital> nl ; <hospital> por ; <hospital> she
        detox	-1	<hot> <hot> ; <hot> in ; <insurance> <amount> ; <insurance> <ask> ; <insurance> <drive>
        detox	-1	<insurance> and ; <insurance> no ; <insurance> prim ; <intoxicated> <blood>
        detox	-1	<intoxicated> <say> ; <intoxicated> out ; <job> <job> ; <job> best ; <job> by
        detox	-1	<key> <write> ; <kin> <cannabis> ; <kin> <child> ; <kin> <clothes> ; <kin> <night>
        detox	-1	<kin> <see> ; <kin> about ; <kin> por ; <kin> y ; <last> <calm> ; <last> <home>
        detox	-1	<law> <furniture> ; <law> <job> ; <law> <take> ; <law> and ; <leave> <give>
        detox	-1	<leave> <go> ; <leave> <promise> ; <leave> <sober> ; <leave> are ; <leave> del
        detox	-1	<leave> it ; <limp> <headface> ; <lock> <room> ; <media> <write> ; <media> a
        detox	-1	<medicine> <stranger> ; <medicine> is ; <moment> <kill> ; <moment> <pill>
        detox	-1	<moment> <week> ; <moment> aft ; <money> <colleague> ; <money> <happy> ; <money> <school>
        detox	-1	<money> <town> ; <money> al ; <money> through ; <month> <furniture> ; <month> <need>
        detox	-1	<month> <see> ; <month> <stranger> ; <month> <trade> ; <month> aft ; <month> con
        detox	-1	<month> del ; <month> no ; <need> <asleep> ; <need> <outdoors> ; <need> <stranger>
        detox	-1	<need> cb ; <need> direction ; <need> for ; <need> the ; <need> with ; <need> zer
        detox	-1	<night> <crowd> ; <night> <rope> ; <night> <town> ; <night> my ; <official> <order>
        detox	-1	<official> can ; <opening> <intoxicated> ; <opening> <stranger> ; <opening> off
        detox	-1	<opioid> <happy> ; <opioid> <moment> ; <opioid> <partner> ; <opioid> es ; <opioid> i
        detox	-1	<opioid> mayb ; <opioid> n ; <opioid> no ; <opioid> onc ; <opioid> una ; <order> <moment>
        detox	-1	<outdoors> <angry> ; <outdoors> <build> ; <outdoors> <start> ; <outdoors> her
        detox	-1	<outdoors> only ; <outdoors> sinc ; <outdoors> with ; <palecolor> <week> ; <palecolor> in
        detox	-1	<palecolor> so ; <partner> + ; <partner> <shake> ; <past> <feel> ; <past> <kin>
        detox	-1	<past> <photo> ; <past> <soon> ; <past> <year> ; <past> in ; <past> its ; <past> ten
        detox	-1	<past> you ; <past> ~<colleague> ; <pet> <awake> ; <pet> <drug> ; <pet> <fluid>
        detox	-1	<pet> <insurance> ; <pet> <outdoors> ; <pet> <school> ; <phone> / ; <phone> <day>
        detox	-1	<phone> <give> ; <phone> <month> ; <phone> allow ; <phone> and ; <phone> m ; <phone> out
        detox	-1	<photo> <gun> ; <photo> <happy> ; <photo> <night> ; <pill> <count> ; <pill> <give>
        detox	-1	<pill> each ; <pill> i ; <play> <fire> ; <play> are ; <play> by ; <play> it
        detox	-1	<play> ~<emergency> ; <put> <opening> ; <put> <room> ; <put> <town> ; <put> <week>
        detox	-1	<put> nervios ; <rail> for ; <rarely> al ; <record> <stimulant> ; <record> for
        detox	-1	<room> <sad> ; <room> par ; <room> ~<job> ; <sad> <crowd> ; <sad> <stop>
        detox	-1	<sad> <treatment> ; <sad> en ; <say> <continue> ; <say> <sedative> ; <say> <see>
        detox	-1	<say> <shake> ; <say> <stranger> ; <say> but ; <say> ell ; <say> nonsens ; <say> on
        detox	-1	<say> that ; <say> wil ; <school> <fall> ; <school> <month> ; <school> con
        detox	-1	<sedative> <need> ; <sedative> <stop> ; <sedative> by ; <sedative> off
        detox	-1	<sedative> protocol ; <see> <day> ; <see> <eat> ; <see> <emergency> ; <see> <shake>
        detox	-1	<see> forward ; <see> ni ; <seizure> <moment> ; <seizure> de ; <shake> <eat> ; <shake> on
        detox	-1	<smell> <outdoors> ; <smell> of ; <sober> <play> ; <sober> <see> ; <soon> ; <soon> <stop>
        detox	-1	<soon> rung ; <start> <drug> ; <stiff> <fluid> ; <stimulant> <alcohol>
        detox	-1	<stimulant> <rarely> ; <stimulant> fin ; <stimulant> hac ; <stimulant> up ; <stop> <sad>
        detox	-1	<stop> <write> ; <stop> ther ; <stranger> <cold> ; <stranger> <say> ; <stranger> ive
        detox	-1	<stranger> the ; <stranger> to ; <take> <blade> ; <take> <container> ; <take> <gun>
        detox	-1	<take> <happy> ; <take> <kill> ; <take> <media> ; <take> <need> ; <take> <record>
        detox	-1	<take> <shake> ; <take> nad ; <take> your ; <think> <start> ; <threat> the
        detox	-1	<tired> <eat> ; <tool> off ; <town> de ; <town> front ; <town> was ; <trade> <goodbye>
        detox	-1	<trade> <money> ; <trade> <treatment> ; <treatment> <caretaking> ; <treatment> <illness>
        detox	-1	<treatment> <partner> ; <treatment> <sad> ; <treatment> @ ; <treatment> acros
        detox	-1	<treatment> by ; <treatment> from ; <treatment> hes ; <treatment> porqu ; <treatment> pt
        detox	-1	<treatment> they ; <trust> ; <trust> <bodypart> ; <vendor> <go> ; <vermin> <take>
        detox	-1	<vermin> in ; <wait> <awake> ; <wait> <crowd> ; <wait> <hot> ; <wait> <month>
        detox	-1	<wait> for ; <water> <day> ; <water> <happy> ; <water> <photo> ; <water> at ; <water> or
        detox	-1	<week> <sad> ; <week> <school> ; <week> hav ; <week> late ; <week> out ; <week> ten
        detox	-1	<week> y ; <withdrawal> <stop> ; <withdrawal> i ; <write> <caretaking> ; <write> <job>
        detox	-1	<write> <media> ; <write> <photo> ; <write> <think> ; <write> <write> ; <write> despaci
        detox	-1	<write> lo ; <write> somewher ; <year> <pet> ; <year> or ; a $ ; a <consume>
        detox	-1	a <container> ; a <crowd> ; a <day> ; a <die> ; a <feel> ; a <insurance> ; a <month>
        detox	-1	a <record> ; a <seizure> ; a barbershop ; a capful ; a chest ; a clinician ; a colleg
        detox	-1	a cur ; a duplex ; a fami ; a granol ; a green ; a grey ; a hymn ; a king ; a knif
        detox	-1	a lawy ; a llor ; a map ; a month ; a nam ; a next ; a pair ; a quiz ; a road ; a set
        detox	-1	a sheet ; a straight ; a street ; a stuf ; a therapist ; a turkey ; a vide ; a visit
        detox	-1	a ~<withdrawal> ; a ~counselor ; a ~withdrawal ; about my ; abraz ; abril y ; acas
        detox	-1	acerc ; acid <day> ; addy 0 ; adelant ; adhd pil ; adic ; admission ; admission lin
        detox	-1	aft <count> ; aft six ; aft we ; afuer con ; again and ; ago hes ; ahij y ; al <town>
        detox	-1	al peric ; alcanzari ; alcohol cinc ; alcohol en ; alcohol in ; alg par ; alguem
        detox	-1	all and ; all im ; almost <always> ; aloud ; als got ; als is ; am 0 ; am <clothes>
        detox	-1	ambulanci en ; ambulatori de ; amiga ; an <job> ; an assessment ; an awful ; an eye
        detox	-1	an offic ; and <key> ; and cam ; and clean ; and died ; and do ; and eat ; and how
        detox	-1	and most ; and no ; and phon ; and which ; and you ; ang ; anoth <kin> ; anyth befor
        detox	-1	anyth from ; anyth in ; anyth you ; apartment ; apoy par ; are hard ; arm cuf ; arrang
        detox	-1	asdkjh ; asi lo ; ask iop ; at <outdoors> ; at airport ; at bus ; at clinic
        detox	-1	at preschool ; ativan night ; attack <always> ; attack every ; audit and ; awak ; azote
        detox	-1	azuc ; back of ; back surg ; ban y ; banan ; bang ; bar in ; be at ; be hom ; be non
        detox	-1	be writ ; bed again ; bed anywher ; been <hear> ; beer ; befor you ; began ; began in
        detox	-1	between my ; bg ; big <container> ; birthday cak ; bit clean ; black ; bleed ; blind
        detox	-1	blood ; blood in ; blow <always> ; blow every ; bls <moment> ; bls current
        detox	-1	board <order> ; bom ; bom <day> ; bom dia ; bonit ; bonjour ; booz sinc ; bos said
        detox	-1	both my ; bother ; bought a ; box up ; branch ; break and ; breakfast tabl ; breez
        detox	-1	bridg every ; broth at ; broth no ; broth wil ; buen <day> ; busc un ; but only
        detox	-1	but wont ; buy the ; cabin in ; cadc ; caf ; callback ; camion por ; camionet
        detox	-1	can <start> ; can afford ; can i ; can leav ; can she ; can start ; cant quit ; car for
        detox	-1	cart dai ; cas con ; casi todo ; caso ; catch the ; ceil til ; centav ; cer los ; charg a
        detox	-1	check ; check it ; chest hair ; chica ; cho hit ; clas for ; clas i ; clean and
        detox	-1	clean thru ; clinician ; clr <colleague> ; clr <promise> ; clr <sad> ; clr at ; clr back
        detox	-1	clr cowork ; clr said ; clr say ; clt in ; clutch ; clutch his ; cocain twic ; cocin y
        detox	-1	coffe ring ; cok is ; cok to ; cok with ; colgu ; com <eat> ; com <soon> ; com duerm
        detox	-1	commission ; company for ; company in ; compr la ; con cristal ; con eso ; con la
        detox	-1	con usted ; congratulat ; congratulation ; consum per ; contamo ; contract with ; cort
        detox	-1	cost per ; couch aft ; could <asleep> ; could be ; counselor for ; count it ; coupl tim
        detox	-1	cousin back ; crack ; crank <always> ; crash my ; crawl und ; cristal casi ; cristal par
        detox	-1	cruis ; cry say ; crystal and ; cun le ; curiou ; custodi ; cut her ; d <say>
        detox	-1	d <treatment> ; dad cal ; dad re ; dai a ; dark and ; dat of ; day bought ; day her
        detox	-1	day last ; day on ; day only ; day that ; day up ; de <afraid> ; de <blood> ; de <crowd>
        detox	-1	de <money> ; de <sick> ; de <write> ; de ahi ; de enfrent ; de kratom ; de panic
        detox	-1	de termin ; de thc ; de tom ; de trabaj ; de tratamient ; deal ; decian ; decid ; dej un
        detox	-1	del alcohol ; del iop ; del mand ; delight ; deliver ; depression ; desaparec ; desconect
        detox	-1	descuent ; despedimo ; detox rn ; dexedrin ; dia mas ; diari per ; didnt tak ; died
        detox	-1	died in ; differenc between ; dij el ; din is ; dip ; dir ; director ; discharg me
        detox	-1	discharg paper ; dish ; do <crowd> ; do perc ; do them ; do your ; dock and ; doctor or
        detox	-1	doctor se ; dog swallow ; doming dic ; doming me ; domingo con ; don 0 ; dont <money>
        detox	-1	door in ; door that ; drank herself ; draw ; dres as ; driv for ; drum ; drunk ; dts in
        detox	-1	duerm ; each week ; eat at ; eat me ; ed sw ; eight of ; eight week ; el <child>
        detox	-1	el <daytime> ; el <official> ; el <stimulant> ; el <write> ; el mediodi ; el pap
        detox	-1	el tiemp ; elevador ; email me ; embaraz y ; emojisnow ; en ingl ; en mexicali ; en sus
        detox	-1	en tod ; en veran ; encer con ; encier ; enclos ; end ; engin off ; english ; enjoy it
        detox	-1	entiend lo ; entonc <consume> ; er tech ; es cocain ; escritori ; espanol y ; espos and
        detox	-1	espos sali ; est <eat> ; estoy un ; evening a ; evening i ; ever <give> ; every saturday
        detox	-1	everyon got ; everyth with ; ex in ; ex is ; ex new ; exact ; excit ; exist and
        detox	-1	experienci ; extend of ; f ~<emergency> ; fabric ; fak <blood> ; fak blood ; fal asleep
        detox	-1	fal no ; falt una ; fami has ; fami session ; farsi ; fath d ; feed my ; feel human
        detox	-1	feeling ; fent strip ; fentanyl death ; fentanyl detox ; fentanyl with ; fight with
        detox	-1	fin <asleep> ; fin at ; fin with ; first <phone> ; first <say> ; first offens
        detox	-1	first thre ; fiv question ; flood and ; floor 0 ; floor eye ; flor ; follet
        detox	-1	for <continue> ; for <eat> ; for <soon> ; for all ; for an ; for fentanyl ; for heroin
        detox	-1	for inpatient ; for keep ; for kitchen ; for moth ; for so ; for somebody ; for teach
        detox	-1	for whoev ; for women ; forget to ; form ~client ; found in ; found that ; fre
        detox	-1	fre <day> ; freq ; friday ; friday with ; from <clinician> ; from <eat>
        detox	-1	from <treatment> ; from detox ; from four ; from rehab ; from then ; front <job>
        detox	-1	front offic ; fuert que ; fuman ; futbol ; g at ; gabapentin 0 ; gam ; gam and ; garden
        detox	-1	gav a ; gent de ; get drunk ; gf is ; ghost ; gig ; giv my ; go <past> ; go somewher
        detox	-1	good afternoon ; goodby and ; grad ; grandfath ; grandmoth ; granol ; granol <alcohol>
        detox	-1	granol bar ; grap popsicl ; grati ; great <kin> ; greet ; grief counsel ; griev ; groin
        detox	-1	group or ; grout ; guild ; guitar ; gummy ; guy got ; h/o ~sz ; ha ido ; ha usad
        detox	-1	habi <money> ; habi pag ; hair ; hair in ; hard part ; hardwar stor ; has fiv ; has forty
        detox	-1	has ~<emergency> ; has ~overdos ; hav it ; hav thre ; hav you ; hav your ; he <fall>
        detox	-1	he fal ; he fel ; he kick ; he lik ; he snif ; he tri ; headach ; hear ; heart and
        detox	-1	heart hurt ; heat in ; hel im ; help with ; her <opening> ; her bel ; her mouth
        detox	-1	her pictur ; herman me ; hes <hot> ; hes eat ; hes using ; hic ; high not ; high on
        detox	-1	hij sali ; his <home> ; his <opening> ; his forearm ; his wallet ; hit a ; hit her
        detox	-1	hoj de ; hom sinc ; hop for ; hospital por ; hospital unit ; hot air ; hous was ; how it
        detox	-1	husb ; hx obtain ; hx ~sz ; i <blood> ; i <build> ; i <hospital> ; i <leave> ; i <room>
        detox	-1	i been ; i black ; i look ; i pray ; i reach ; i room ; i smok ; i used ; ice ; ice sinc
        detox	-1	id <blood> ; id be ; id cut ; if <night> ; im <hear> ; im afraid ; im gon ; im in
        detox	-1	im mad ; im overdos ; in <sober> ; in californi ; in icu ; in park ; in person ; in plac
        detox	-1	in som ; in tamp ; in thi ; inch from ; incom ; ingl ; inhal thin ; inject ; inpt 0
        detox	-1	instructor ; intern a ; intern par ; intern por ; intern y ; internamient par ; iop de
        detox	-1	irritabl ; is <color> ; is <stranger> ; is clos ; is crack ; is hit ; is like ; is probab
        detox	-1	is strict ; isnt in ; it <bodysound> ; it <home> ; it bor ; it concern ; it could
        detox	-1	it liv ; it mad ; it no ; it off ; it proper ; it rattl ; it show ; it stick ; it thi
        detox	-1	it took ; it what ; it with ; its him ; its ketamin ; its me ; its spe ; its wednesday
        detox	-1	its xanax ; ive <leave> ; ive look ; jaj ; jerk for ; jitter ; jittery ; job ; joe
        detox	-1	join in ; judg of ; juev a ; jugamo ; jury ; jury duty ; just me ; kais and ; karaok
        detox	-1	keep count ; kept ; kis ; know anyth ; know you ; la <water> ; la alberc ; la azote
        detox	-1	la custodi ; la entr ; la guitar ; la heroin ; la lech ; la nuc ; la pagin ; la pueden
        detox	-1	la tint ; ladril ; lak ; land pag ; landlord fix ; laptop ; las <daytime> ; las <need>
        detox	-1	las <play> ; last capsul ; last friday ; lastr ; lat <partner> ; lat grandmoth ; lax
        detox	-1	le <fire> ; le dict ; le hacen ; lean on ; leav from ; leav him ; leav it ; lengu
        detox	-1	les <say> ; les cuent ; let from ; lif insuranc ; light fluid ; lik in ; lin <blood>
        detox	-1	lin cut ; lin was ; litr diari ; liv in ; liv ther ; lizard ; llam despu ; llam se
        detox	-1	llev cuarent ; llor en ; lo dan ; lo desintoxic ; lo hic ; loc ; look forward ; los ojo
        detox	-1	los sab ; los tre ; los viern ; lost <amount> ; lot of ; lov you ; lug asi ; lut ; lvn
        detox	-1	m <day> ; m <intoxicated> ; m <money> ; m <pet> ; m cow ; m dab ; m day ; m did ; m pcp
        detox	-1	machin ; mailbox ; mailbox so ; mam me ; mandan ; march 0 ; marguerit ; marqu ; marquem
        detox	-1	mas ; may hav ; mayb onc ; md <say> ; me <outdoors> ; me abraz ; me cuid ; me dan
        detox	-1	me limpi ; me loos ; me oper ; me preocup ; me tuv ; me ~<consume> ; me ~tom ; medicar
        detox	-1	medicin cabinet ; memb ; mention the ; mes sin ; meth is ; meth last ; mg at
        detox	-1	mi <appointment> ; mi <pet> ; mi <room> ; mi cit ; might ; mil gracia ; mis <kin>
        detox	-1	mis papel ; mist ; mo residential ; mom driv ; month and ; morn person ; moth was
        detox	-1	mov day ; msg ; much ; much el ; my <sober> ; my back ; my bad ; my bf ; my cas
        detox	-1	my client ; my door ; my ex ; my gram ; my grandm ; my hair ; my lab ; my lead ; my liv
        detox	-1	my plan ; my rib ; my station ; my supervis ; my thesi ; my whol ; myself on ; nad desd
        detox	-1	nam <give> ; nam her ; narcotic ; national ; nd ; necessary ; need direction ; need next
        detox	-1	need somebody ; need treatment ; neg sinc ; neurologist ; neurologist cal ; nev
        detox	-1	nev <feel> ; nev forget ; nev ~<consume> ; nev ~smok ; new <year> ; new year ; next rung
        detox	-1	next stop ; ni con ; ni par ; niec re ; nieg ~<shake> ; nieg ~temblor ; night befor
        detox	-1	night she ; night x ; niner ; no <breath> ; no <fall> ; no atin ; no charg ; no contract
        detox	-1	no detox ; no distres ; no fal ; no helmet ; no ins ; no sal ; no sx ; no viv
        detox	-1	no ~<cannabis> ; no ~<opioid> ; no ~<seizure> ; no ~<shake> ; no ~<unreal> ; no ~opioid
        detox	-1	no ~seizur ; no ~sicknes ; no ~tiembl ; nobody <pain> ; nobody <think> ; nobody hurt
        detox	-1	noma queri ; non sinc ; not of ; not somewher ; not thi ; not ~<shake> ; not ~one
        detox	-1	not ~shaky ; noth <amount> ; now he ; nowher <put> ; nowher lin ; nunc <amount>
        detox	-1	nunc mas ; nunc tom ; nurs <school> ; nurs board ; nurs student ; o si ; of <amount>
        detox	-1	of <consume> ; of <go> ; of <home> ; of <month> ; of <write> ; of blu ; of fit ; of g
        detox	-1	of prosec ; of tequil ; of thre ; of tim ; of tylenol ; of whiskey ; of you
        detox	-1	off <opening> ; off and ; off im ; off porch ; oil ; on <breath> ; on <leave> ; on and
        detox	-1	on meth ; on mov ; on pcp ; on tin ; onc a ; onc dia ; one <alcohol> ; one <daytime>
        detox	-1	one <say> ; one <try> ; one glas ; one has ; one try ; only 0 ; only <consume>
        detox	-1	only <need> ; only at ; only if ; only thing ; open for ; opiat ; opioid w/d ; opt
        detox	-1	or doe ; or on ; or you ; oth <day> ; oth <medicine> ; oth four ; oth is ; oth weekend
        detox	-1	otr <town> ; otr cond ; our first ; our fridg ; our softbal ; our ~<treatment> ; out ear
        detox	-1	over 0 ; own hom ; own moth ; oxy in ; p 0 ; p/u ; pagan ; paint ; pamphlet and
        detox	-1	panaderi de ; pap 0 ; par all ; par preocup ; paramedic and ; pareja ; parent ; park for
        detox	-1	pas lo ; pasaden ; past thi ; pelican ; pen ; pen all ; pen escrib ; pen in ; penal
        detox	-1	peopl ; peopl usual ; perc ; perdi ; perdi la ; perdon por ; permis en ; phon allow
        detox	-1	phon number ; pictur ; pil befor ; pil count ; pil i ; pil the ; pinky ; pip on ; pis de
        detox	-1	podrian ; poison in ; pok night ; pomon ; por ; por dos ; por el ; por escrit ; por lo
        detox	-1	porch drunk ; porqu su ; portal ; portugu ; position <continue> ; position stil ; post
        detox	-1	pottery ; pottery <school> ; pottery clas ; pour in ; pregunt ; preschool ; pretzel
        detox	-1	primer vez ; priority ; problema con ; proces <trade> ; proces serv ; program of
        detox	-1	program sinc ; promis to ; prosec ; psych ; psychiatric ; public <law> ; public defend
        detox	-1	pued ped ; pupil is ; purchas ; purpl from ; q <go> ; qs ; que <money> ; que contest
        detox	-1	que fui ; quien le ; quisier dejarl ; quisier un ; quit on ; rak ; raspberry ; rath <say>
        detox	-1	razor to ; re <drug> ; reach for ; real need ; recommendation ; recycl ; red and
        detox	-1	reentry rn ; regional ; rehab aft ; renat ; rep for ; replac ; replac me ; reporter
        detox	-1	resi client ; retain ; return ; rieg ; right <soon> ; right next ; ris que ; road trip
        detox	-1	robert ; roi ; room of ; rx 0 ; saf to ; said hed ; sal en ; salary ; salt ; sat <go>
        detox	-1	sat with ; saturday the ; saw our ; say our ; scar for ; scary ; se abri ; se desd
        detox	-1	se hac ; se oye ; second act ; segu ; seguirl ; segur ; seizur alert ; self <opioid>
        detox	-1	self employ ; send ; senor dic ; senor pregunt ; sentimental ; separ ; seri ; sew machin
        detox	-1	she finish ; she need ; she right ; she said ; she throw ; shirt with ; shiver and
        detox	-1	shroom ; si <consume> ; si acas ; sicknes ; sin medicina ; sin ~<seizure>
        detox	-1	sin ~convulsion ; sinc <outdoors> ; sinc <wait> ; sinc stay ; sinc sun ; sist hous
        detox	-1	sit for ; sit in ; six hour ; six seven ; six whit ; ski lift ; skip ; smel of ; so many
        detox	-1	sob and ; sol par ; solicitud ; solt ; somebody about ; somebody to ; someth to
        detox	-1	son <put> ; son dos ; son got ; son is ; sophomor ; soy el ; spe dai ; spe in ; spe to
        detox	-1	spic dai ; spot ; squeak ; squid ; st dui ; staf to ; stand on ; stand the ; stand ther
        detox	-1	stat i ; stay ; stepbroth ; sticky <write> ; stil do ; stil my ; stil using ; stop ask
        detox	-1	straight <home> ; straight hom ; strawberry ; street methadon ; su <furniture>
        detox	-1	su <phone> ; such as ; suicid ; sunburn ; sup <container> ; sup bowl ; sw ; swallow an
        detox	-1	swe ; swe to ; sweat the ; sweaty and ; sx <moment> ; sx now ; tabl is ; tabl y ; tacha
        detox	-1	tak blu ; tak tim ; talk nonsens ; tambien ; tatto ; tea with ; teacher ; tecl
        detox	-1	tel someon ; telehealth ; telescop ; tembl ; ten <night> ; teng ; teng <illness>
        detox	-1	teng los ; terapi de ; that <count> ; that <room> ; that <town> ; that arent ; that can
        detox	-1	that for ; that my ; that our ; that who ; the <always> ; the <appointment> ; the <drug>
        detox	-1	the <leave> ; the <month> ; the <official> ; the <opening> ; the <stimulant> ; the baggi
        detox	-1	the bay ; the bibl ; the blind ; the bon ; the booz ; the budget ; the burial ; the chain
        detox	-1	the easy ; the eighti ; the extend ; the front ; the hair ; the heroin ; the insuranc
        detox	-1	the issu ; the lak ; the noon ; the post ; the queen ; the schedul ; the subject
        detox	-1	the ~<pill> ; the ~<stimulant> ; the ~pil ; them back ; then 0 ; then ive ; then say
        detox	-1	then walk ; ther or ; ther went ; they <stop> ; thi phon ; thi wk ; thing wher
        detox	-1	thos <amount> ; thos littl ; thought thi ; through <month> ; thursday through
        detox	-1	tien medicar ; tienen ; tienen vacant ; tight acros ; til and ; tim in ; tingl ; titl is
        detox	-1	to <job> ; to <partner> ; to <school> ; to hurt ; to learn ; to los ; to ninety ; to stop
        detox	-1	to two ; to visit ; togeth ; tom medi ; tom tramadol ; tomorrow at ; tonight she ; took a
        detox	-1	took half ; town ; town is ; tramadol for ; trat ; treatment for ; treint ; tricar prim
        detox	-1	troubl ; troubl is ; trust ; tub en ; tunnel ; turn blu ; turn up ; two beer
        detox	-1	two weekend ; tx for ; ultim dosi ; un <headface> ; un <moment> ; un <needle> ; un <room>
        detox	-1	un <say> ; un intern ; un machet ; un ojo ; un tub ; una mas ; una vez ; und it ; und my
        detox	-1	union hal ; up <blood> ; up <stimulant> ; up blood ; us by ; usa nad ; used cok ; ush
        detox	-1	using the ; va domiciliary ; vacant ; vacun ; valu ; vanish for ; vap + ; ve <unreal>
        detox	-1	ve sombra ; vec al ; vend machin ; vez al ; vi que ; vici ; vide ; vien ; vin una
        detox	-1	vitrin ; viv a ; vivitrol ; voicemail ; vomit blood ; vs ; vs 0 ; w/o <opioid> ; want cb
        detox	-1	want company ; want us ; was <always> ; was <cold> ; was <day> ; was ther ; we <go>
        detox	-1	we <play> ; we <record> ; we met ; wear a ; week ten ; weekday ; weekend drink
        detox	-1	weekend only ; weekend the ; weight ; went whit ; wev no ; what <insurance> ; what hav
        detox	-1	what its ; whatsoev ; wher ; which <container> ; whil she ; whippet in ; whistl
        detox	-1	who <eat> ; who <job> ; who pick ; who read ; who won ; whod ; whoev ; whoev run
        detox	-1	whol of ; wif cam ; wif gon ; wif hydrocodon ; wif morphin ; wif of ; wif worri
        detox	-1	wil <drive> ; wil <phone> ; wil driv ; wil hav ; win and ; wind on ; wis ; with <day>
        detox	-1	with detox ; with din ; with our ; with thc ; with them ; with us ; with vodk
        detox	-1	with whoev ; with ~<play> ; with ~anthem ; within 0 ; wk want ; wkr ; woman ; wont talk
        detox	-1	work 0 ; worth a ; would <kill> ; would be ; would even ; would he ; wouldv ; wrap 0
        detox	-1	wrot the ; xanax from ; y <breath> ; y <crowd> ; y mi ; y necesit ; y of ; y quit
        detox	-1	y respir ; y sient ; y todo ; y vomit ; yend a ; you <night> ; you stil
        detox	-1	your <chestheart> ; your <furniture> ; your <home> ; your cent ; your client ; your pay
        detox	-1	your staf ; youv got ; yrs at ; ~0 ~<week> ; ~0 ~cuand ; ~0 ~wks ; ~<alcohol> ~<opioid>
        detox	-1	~<consume> lik ; ~<drive> ; ~<drug> or ; ~<goodbye> ; ~<insurance> ; ~<medicine> ~<last>
        detox	-1	~<sad> ; ~<seizure> sin ; ~<seizure> ~<child> ; ~<stop> <month> ; ~<take> ~<emergency>
        detox	-1	~<treatment> ever ; ~<treatment> hx ; ~<treatment> ~for ; ~<withdrawal> and
        detox	-1	~a ~<container> ; ~a ~baby ; ~adderal ; ~back with ; ~cant ; ~coc ; ~convulsion sin
        detox	-1	~cristal ; ~cuand ; ~dej ; ~don ; ~dts no ; ~finish ; ~for ~a ; ~her ~<clinician>
        detox	-1	~her ~doctor ; ~heroin in ; ~how ~long ; ~i ~quit ; ~in ~0 ; ~inpt ; ~keppr ~last
        detox	-1	~liv ~at ; ~not ~com ; ~on ~sunday ; ~pas ~the ; ~pay ; ~prior ; ~seiz ~in ; ~seizur last
        detox	-1	~sicknes ; ~sleep ; ~spel ; ~tiembl ; ~tiembl ni ; ~to ~stop ; ~tx ; ~wk ; ~wks ; ~wont
        detox	-1	él <home>
        detox	-2	% off ; *alcoholic:hypothetical ; *alcoholic:other_experiencer ; *chestPain
        detox	-2	*clientAdmin.opensNote ; *deliriumTremens:other_experiencer ; *detoxDone:historical
        detox	-2	*duration.3 ; *functioning:hypothetical ; *iopRequest ; *jobSeeker ; *mildCue
        detox	-2	*noBarrierMoney:hypothetical ; *otherService.lookAlike:hypothetical ; *phone.0
        detox	-2	*quantity.treatmentBefore:negated ; *seizure.body ; *seizure.body:other_experiencer
        detox	-2	*seizure.prior:hypothetical ; *service:negated ; *serviceQuestion:historical ; *soonDate
        detox	-2	*substance.opioid:possible ; *substance.stimulant:hypothetical ; + <bodypart> ; + <fluid>
        detox	-2	+ <moment> ; + meth ; / no ; / ~etoh ; 0 <record> ; 0 drink ; 0 drunk ; 0 gummi ; 0 nd
        detox	-2	0 over ; 0 pound ; 0 rd ; 0 stabl ; 0 today ; 0 word ; 0 x ; <afraid> <consume>
        detox	-2	<afraid> <soon> ; <afraid> in ; <alcohol> <headface> ; <alcohol> <night>
        detox	-2	<alcohol> <withdrawal> ; <alcohol> club ; <alcohol> de ; <alcohol> del ; <alcohol> no
        detox	-2	<alone> 0 ; <alone> <church> ; <always> <die> ; <always> <need> ; <always> <play>
        detox	-2	<always> <trade> ; <always> by ; <always> per ; <amount> <cannabis> ; <amount> <month>
        detox	-2	<amount> <palecolor> ; <amount> <sad> ; <amount> glas ; <amount> grand ; <amount> le
        detox	-2	<amount> lin ; <amount> milla ; <amount> that ; <angry> <kin> ; <angry> her
        detox	-2	<appointment> <clinician> ; <appointment> <furniture> ; <appointment> extern
        detox	-2	<appointment> to ; <ask> <think> ; <ask> and ; <asleep> <last> ; <asleep> bien
        detox	-2	<asleep> en ; <awake> <fluid> ; <awake> <partner> ; <awake> <past> ; <blade> <go>
        detox	-2	<blood> <job> ; <blood> <need> ; <blood> is ; <bodypart> <always> ; <bodypart> <break>
        """
}
