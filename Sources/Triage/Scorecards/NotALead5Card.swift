extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead5 = """
        not_a_lead	1	<money> <hospital> ; <money> <wait> ; <money> down ; <money> lo ; <month> <phone>
        not_a_lead	1	<month> has ; <month> with ; <need> <emergency> ; <need> <outdoors> ; <need> <record>
        not_a_lead	1	<need> <tool> ; <need> cambi ; <need> noth ; <need> par ; <need> ser ; <needle> and
        not_a_lead	1	<night> <put> ; <official> <need> ; <official> <say> ; <official> would ; <opening>
        not_a_lead	1	<opening> <always> ; <opening> <fall> ; <opening> <month> ; <opening> <treatment>
        not_a_lead	1	<opening> to ; <opioid> <crowd> ; <opioid> and ; <opioid> than ; <order> <furniture>
        not_a_lead	1	<order> <write> ; <order> el ; <outdoors> <always> ; <outdoors> <room>
        not_a_lead	1	<outdoors> behind ; <palecolor> <palecolor> ; <partner> ; <partner> <sober>
        not_a_lead	1	<partner> <write> ; <past> <count> ; <past> <outdoors> ; <past> <pet> ; <past> <take>
        not_a_lead	1	<pet> de ; <phone> + ; <phone> <buy> ; <phone> <vendor> ; <phone> <withdrawal>
        not_a_lead	1	<phone> extend ; <phone> pleas ; <pill> <container> ; <play> <alone>
        not_a_lead	1	<play> <always> ; <play> <appointment> ; <play> <blade> ; <play> <clinician>
        not_a_lead	1	<play> <lock> ; <play> <money> ; <play> <take> ; <play> an ; <play> that
        not_a_lead	1	<promise> it ; <put> <fluid> ; <put> <key> ; <put> <room> ; <rarely> por
        not_a_lead	1	<record> <count> ; <record> <day> ; <record> <hear> ; <record> <medicine>
        not_a_lead	1	<record> <school> ; <record> on ; <record> or ; <record> would ; <relapse> <past>
        not_a_lead	1	<room> but ; <room> wher ; <room> with ; <rope> ; <rope> <continue> ; <rope> <need>
        not_a_lead	1	<rope> <room> ; <rope> out ; <rope> up ; <sad> / ; <say> le ; <say> otr ; <say> si
        not_a_lead	1	<say> we ; <say> with ; <say> wrong ; <school> + ; <school> <child> ; <school> <day>
        not_a_lead	1	<school> <job> ; <school> <sober> ; <school> how ; <school> is ; <school> nos
        not_a_lead	1	<school> on ; <school> y ; <see> <caretaking> ; <see> <key> ; <see> <kin>
        not_a_lead	1	<see> <partner> ; <see> it ; <seizure> <alcohol> ; <seizure> <emergency>
        not_a_lead	1	<shake> <afraid> ; <shake> the ; <shame> <think> ; <shame> <write> ; <shame> wrong
        not_a_lead	1	<sick> ; <sober> <moment> ; <soon> <opening> ; <soon> <school> ; <start> <night>
        not_a_lead	1	<start> <tool> ; <start> the ; <stimulant> <ask> ; <stimulant> <illness>
        not_a_lead	1	<stimulant> <vendor> ; <stimulant> as ; <stimulant> con ; <stimulant> for
        not_a_lead	1	<stop> <outdoors> ; <stranger> <count> ; <take> <container> ; <take> <law>
        not_a_lead	1	<take> <photo> ; <take> over ; <take> them ; <take> ~<drug> ; <think> <clean>
        not_a_lead	1	<think> <drive> ; <think> <eat> ; <think> som ; <think> ~<die> ; <tired> <see>
        not_a_lead	1	<tool> + ; <tool> <always> ; <tool> <eat> ; <tool> <headface> ; <tool> that
        not_a_lead	1	<town> <say> ; <town> <week> ; <town> sinc ; <town> we ; <trade> has
        not_a_lead	1	<treatment> <amount> ; <treatment> <fall> ; <treatment> <happy> ; <treatment> <pet>
        not_a_lead	1	<treatment> <sad> ; <treatment> <school> ; <treatment> and ; <treatment> appeal
        not_a_lead	1	<treatment> just ; <treatment> vs ; <treatment> ~<hospital> ; <trust> <always>
        not_a_lead	1	<trust> youl ; <vendor> <promise> ; <vendor> <stop> ; <week> <amount> ; <week> and
        not_a_lead	1	<week> wer ; <write> + ; <write> <ask> ; <write> <clinician> ; <write> <relapse>
        not_a_lead	1	<write> them ; <write> thi ; <year> <lock> ; <year> <promise> ; <year> <try>
        not_a_lead	1	<year> y ; a <alcohol> ; a <consume> ; a <container> ; a <put> ; a <see> ; a <sober>
        not_a_lead	1	a chaplain ; a counselor ; a crim ; a dead ; a drink ; a fentanyl ; a field
        not_a_lead	1	a flashlight ; a food ; a fourth ; a green ; a hallway ; a horror ; a lot ; a manag
        not_a_lead	1	a medi ; a narcan ; a packag ; a que ; a releas ; a story ; a volunte ; a ~<needle>
        not_a_lead	1	a ~tour ; abt her ; act ; actor ; ad ; addict ; addres to ; adentr del ; age ago
        not_a_lead	1	ago ; ago thi ; al <phone> ; al corrient ; al refri ; alcohol ; alguien de ; alley
        not_a_lead	1	already <money> ; alvarez ; amar ; an <put> ; an <trade> ; an adult ; an eat
        not_a_lead	1	and <opioid> ; and <take> ; and <write> ; and clear ; and fentanyl ; and half
        not_a_lead	1	and hr ; and id ; and laugh ; and told ; ano ; ano y ; any open ; anybody ther
        not_a_lead	1	anymor the ; anyon <ask> ; anyon ask ; anyon at ; anyth ; apologiz ; april ; are shot
        not_a_lead	1	arrest ; arriv ; as <always> ; ash <day> ; ash wednesday ; asham and ; ask when
        not_a_lead	1	ask your ; asleep ; at $ ; at fiv ; at forty ; at intak ; at night ; ati ; attack at
        not_a_lead	1	attack sinc ; audit ; august 0 ; august and ; aut warranty ; ayer con ; ayudan con
        not_a_lead	1	b with ; baby cam ; bachelor ; bag for ; bak on ; bar ; bark at ; be long ; beb y
        not_a_lead	1	bed again ; bed do ; bed want ; been <go> ; been polit ; been real ; below and
        not_a_lead	1	bil is ; bilingual <clinician> ; bing ; black out ; boil ; book for ; boom ; booz
        not_a_lead	1	bota ; both <die> ; boy died ; boy he ; brain out ; brewery ; bring back
        not_a_lead	1	bring cooki ; brochur at ; brokerag ; brought ; brought down ; budget ; buen <day>
        not_a_lead	1	bug on ; but in ; by <say> ; by a ; by mistak ; cabal ; cal every ; cal round
        not_a_lead	1	cam and ; cam to ; can cook ; can pas ; cannot ; cannot <stop> ; cant bring
        not_a_lead	1	card for ; carry a ; cas <colleague> ; cas de ; cas manag ; casi me ; cement
        not_a_lead	1	chamar y ; charg for ; charity ; cheat ; chest of ; chiquit ; cin ; clean <clothes>
        not_a_lead	1	clean <drive> ; cleans ; client ask ; clinic de ; clinic dic ; clinic want ; cold the
        not_a_lead	1	color of ; combativ ; compar thre ; complet ; complet no ; congrat ; contamo con
        not_a_lead	1	conviction ; cook 0 ; coron ; could fil ; counselor is ; county clinic ; cousin and
        not_a_lead	1	cover my ; cozy ; cps ; crack an ; craving no ; cre ; credit ; crim ; crim novel
        not_a_lead	1	cruis ; cual ; cuand pas ; cup at ; current in ; cut clas ; d <take> ; d/c fri
        not_a_lead	1	dat with ; day 0 ; day and ; day i ; day my ; day shift ; de <give> ; de <happy>
        not_a_lead	1	de anoch ; de esper ; de inviern ; de jardineri ; de sobredosi ; de uniform ; de vid
        not_a_lead	1	dead lead ; dear i ; deceas 0 ; dej ; del <play> ; del <treatment> ; delic
        not_a_lead	1	deliri por ; delirium ; delirium tremen ; despeg ; detox ward ; dia en ; diem tech
        not_a_lead	1	differenc between ; dificil ; director ; dirij ; do <eat> ; do coffe ; do i ; docen
        not_a_lead	1	doe <amount> ; doe to ; dog ; doing ; doing my ; domino ; don <write> ; dond los
        not_a_lead	1	dr pham ; drew ; drog ; drop ; dtr ; dtr ask ; due to ; dun ; dv ; eat at ; eat me
        not_a_lead	1	egg ; el <confused> ; el <play> ; el celul ; el cuchil ; el hig ; el pegament
        not_a_lead	1	el trabaj ; elevador ; elsewher ; en <emergency> ; en <sober> ; en abril
        not_a_lead	1	en ambulanci ; en may ; en plen ; en recuperacion ; en su ; en ~hac ; engin and ; era
        not_a_lead	1	eramo ; es ~<drug> ; espos que ; espres ; estat sal ; ever sinc ; every singl
        not_a_lead	1	ex was ; excus from ; fal at ; fast ; fentanyl detox ; fernet ; fifth ; fin with
        not_a_lead	1	fit when ; follow ; for <clinician> ; for <day> ; for <sad> ; for <stimulant>
        not_a_lead	1	for adhd ; for chest ; for dad ; for dtr ; for gift ; for iop ; for meth
        not_a_lead	1	for nineteen ; for rain ; for sal ; for six ; for sunday ; for them ; forgiv
        not_a_lead	1	form for ; format ; four on ; fre <go> ; fri ; from <amount> ; from <die>
        not_a_lead	1	front <furniture> ; gav # ; gav away ; general <write> ; get you ; given me ; glas
        not_a_lead	1	go to ; goe int ; good afternoon ; good term ; good to ; goodby and ; googl in
        not_a_lead	1	got ten ; graduation ; grandmoth ring ; greet ; grief and ; group at ; group lead
        not_a_lead	1	guest to ; guit + ; gun lock ; gunshot ; had thi ; half ; hardest ; hardwar
        not_a_lead	1	has <pet> ; has <record> ; has given ; hav even ; hav night ; hav open ; hav the
        not_a_lead	1	hav thi ; hay <appointment> ; hay <job> ; he <hit> ; he <moment> ; he <see> ; he had
        not_a_lead	1	he is ; he said ; head off ; heard voic ; her <clinician> ; her <continue> ; her but
        not_a_lead	1	her clas ; her fml ; her half ; her my ; her or ; her wer ; heroin and ; herradur
        not_a_lead	1	hes not ; hes the ; hes ther ; hey ther ; highway ; hij est ; hij estuv
        not_a_lead	1	him <consume> ; him thi ; him want ; his <breath> ; his <day> ; his bowl ; his cpap
        not_a_lead	1	his pension ; homework ; hop youl ; hous every ; hous im ; how <treatment> ; hoy mism
        not_a_lead	1	hr sent ; hunt ; husb ; husb d ; husb of ; husband gambl ; i <appointment>
        not_a_lead	1	i <asleep> ; i bought ; i check ; i lik ; i met ; i own ; i put ; i slept ; i told
        not_a_lead	1	i wash ; ice <take> ; id already ; id gon ; if anyon ; im <lock> ; im back ; im clean
        not_a_lead	1	im clos ; im fiv ; im wel ; imprent ; in <opioid> ; in apr ; in hospital ; in lot
        not_a_lead	1	in proces ; in traffic ; in which ; inch ; induction ; ine ; ingres ; injection
        not_a_lead	1	insulin ; iop 0 ; is <calm> ; is <palecolor> ; is ask ; is dying ; is insid ; is now
        not_a_lead	1	is open ; is ruin ; is saturday ; is what ; is worri ; isnt about ; isnt your
        not_a_lead	1	it <amount> ; it fix ; it has ; it hurt ; it mean ; it off ; it thre ; its over
        not_a_lead	1	its own ; ive <leave> ; ive spent ; job is ; juda ; jueg de ; jump at ; jur ; just
        not_a_lead	1	just <say> ; just think ; kil our ; kne are ; know my ; know som ; know what
        not_a_lead	1	la <happy> ; la <home> ; la <think> ; la constanci ; la llant ; la mand ; la nariz
        not_a_lead	1	la pension ; la primer ; la reciben ; la ris ; la terapeut ; la vea ; la vecin
        not_a_lead	1	lady who ; landlord of ; larg <pet> ; larg animal ; las mano ; last quart ; latex
        not_a_lead	1	latin ; le <remember> ; le <say> ; le olv ; lead $ ; leash ; left a ; left and
        not_a_lead	1	left no ; left when ; let to ; licens ; lif <insurance> ; lik <need> ; lik what
        not_a_lead	1	limpi y ; lin item ; lin so ; linen + ; littl leagu ; lock me ; lom ; long <crowd>
        not_a_lead	1	long peopl ; long term ; los pued ; los sesent ; lui ; m <consume> ; m want ; machin
        not_a_lead	1	maestr en ; mailman ; malpractic ; manag keep ; march the ; me <drive> ; me <stop>
        not_a_lead	1	me jubil ; me know ; me piden ; me sigu ; me two ; memory of ; messag with ; meth and
        not_a_lead	1	mft program ; mi <afraid> ; mi <die> ; mi ansiedad ; mi difunt ; mi gat ; mi ~<kin>
        not_a_lead	1	mied de ; mientra estan ; might <take> ; migrain ; mil ; minut thi ; mis ; mis <day>
        not_a_lead	1	mis <stranger> ; mis lent ; mistak ; mo of ; mochil ; monday ; mor meth ; mov my ; mr
        not_a_lead	1	muchacho ; muffin ; mult ; my <day> ; my <drive> ; my <media> ; my <money>
        not_a_lead	1	my <palecolor> ; my <room> ; my <year> ; my cat ; my coach ; my favorit ; my feet
        not_a_lead	1	my jacket ; my knif ; my lmft ; my mft ; my neighbour ; my roommat ; my twin
        not_a_lead	1	my windshield ; n <eat> ; n she ; nariz ; necesit copi ; need ; need noth
        not_a_lead	1	need proof ; neith of ; nephew on ; neurologist cal ; nev <give> ; nev been ; newport
        not_a_lead	1	nicotin noth ; nin ; nin of ; no <consume> ; no <money> ; no cap ; no lo ; no pil
        not_a_lead	1	no string ; no ~cramp ; no ~substanc ; nos <wait> ; nos pidi ; not <phone> ; not com
        not_a_lead	1	noth about ; noviembr ; np ; nuev a ; nuy ; obituary ; of <hospital> ; of <insurance>
        not_a_lead	1	of an ; of see ; ojai and ; old <write> ; on <emergency> ; on <write> ; on bed
        not_a_lead	1	on jun ; on leav ; on letterhead ; on speak ; one <bodypart> ; one <count> ; one sid
        not_a_lead	1	only <need> ; only nicotin ; only want ; open in ; open so ; open to ; or <clinician>
        not_a_lead	1	or <hit> ; or counselor ; or say ; or ~a ; organist play ; our ; our <breath>
        not_a_lead	1	our <last> ; our <stranger> ; our <think> ; our breath ; our last ; our plan
        not_a_lead	1	out <amount> ; out <opioid> ; out as ; out with ; outlet ; overnight with ; pag
        not_a_lead	1	pag lo ; pair ; paper on ; par una ; pareja ; parent who ; park the ; partial
        not_a_lead	1	partnership ; pas and ; pasaden sinc ; patch from ; pearl ; pegament
        not_a_lead	1	per <treatment> ; perdi mi ; pesc en ; pharmacy on ; physical <treatment> ; pist
        not_a_lead	1	pitch ; pizza ; plac travel ; platform ; pleas <continue> ; pleas keep ; pleas send
        not_a_lead	1	plen ; poison control ; pol ; ponch la ; por ella ; por ese ; post op ; pound befor
        not_a_lead	1	practic aft ; practition ; prescription ; pressur ; pretty ; prior ; privacy
        not_a_lead	1	program en ; program in ; progres ; property ; prueba ; pued <appointment>
        not_a_lead	1	pued visit ; pueden <need> ; pueden ayud ; qd ; qualifi <phone> ; que <home>
        not_a_lead	1	que <past> ; que <rope> ; que ell ; que entrevist ; que hora ; que todavi ; quej
        not_a_lead	1	quit drink ; quit lin ; radi en ; rain on ; raw ; re ; re <home> ; re <insurance>
        not_a_lead	1	re <sober> ; re detox ; read to ; record ; recuperacion ; refil ; registry
        not_a_lead	1	relaps and ; rememb ; ren for ; renewal ; rent on ; requier ; resed ; responsibl
        not_a_lead	1	retir navy ; rialt ; rn <give> ; robocal extend ; robotic ; rol ; rol at ; ruben
        not_a_lead	1	ruin ; saf ; saf at ; said hed ; sali de ; sam week ; san juda ; sangr de ; sangr dos
        not_a_lead	1	saw ; se calm ; se escond ; second floor ; see and ; see that ; see wheth
        not_a_lead	1	segment on ; segund apel ; select ; semilla ; send subpoen ; send with ; seri de
        not_a_lead	1	session ; shad ; she retir ; she tak ; she ther ; si est ; si ya ; sin <see>
        not_a_lead	1	sin <try> ; sin prob ; sinc we ; singl <daytime> ; singl <night> ; singl morn
        not_a_lead	1	skylight ; sleep bad ; slic ; smil ; so <hear> ; so <promise> ; so your ; sobredosi
        not_a_lead	1	sof ; som <furniture> ; someplac lik ; son <play> ; sophomor ; sorry wrong ; south
        not_a_lead	1	speak to ; stab in ; stack ; stand up ; stay with ; stil sob ; stool ; stop work
        not_a_lead	1	strang ; strip includ ; stuck on ; substitut <church> ; sunup ; supplement
        not_a_lead	1	supportiv ; tablet ; tal one ; tarjet ; tarjet de ; teach would ; team and
        not_a_lead	1	tech opening ; tel ; temblor no ; temperatur ; teng cuatr ; thank god ; that somebody
        not_a_lead	1	that sort ; that wed ; the <breath> ; the <confused> ; the <intoxicated> ; the <play>
        not_a_lead	1	the air ; the appointment ; the bil ; the cel ; the church ; the color ; the dental
        not_a_lead	1	the drop ; the duplex ; the elevator ; the executor ; the finish ; the gum
        not_a_lead	1	the hardest ; the high ; the hil ; the hir ; the holiday ; the iop ; the main
        not_a_lead	1	the pocket ; the riv ; the sauc ; the script ; the sidewalk ; the snow ; the suicid
        not_a_lead	1	the sun ; the telehealth ; the tongu ; the tuesday ; the upstair ; the vet
        not_a_lead	1	them <write> ; then <insurance> ; then he ; ther <stranger> ; ther went ; therapist
        not_a_lead	1	therapist who ; they <say> ; thi <outdoors> ; thre stat ; thre tim ; through four
        not_a_lead	1	throw up ; thursday or ; tienen <say> ; tienen platica ; til <last> ; til last
        not_a_lead	1	tim <day> ; tir shop ; to buy ; to compar ; to dr ; to email ; to faciliti ; to find
        not_a_lead	1	to friday ; to know ; to sew ; to shoot ; to the ; to treatment ; towel and ; tra
        not_a_lead	1	treatment hom ; treatment hous ; tremen ; truck and ; tucson and ; tuesday meet
        not_a_lead	1	tumb ; turnaround ; tuv que ; two year ; tx <ask> ; u ; u <need> ; ucl ; uds ; ultim
        not_a_lead	1	un <amount> ; una <emergency> ; una <money> ; una <write> ; una enfermer
        not_a_lead	1	una sobredosi ; undergrad ; unit cal ; univ ; unsubscrib ; until ; until they
        not_a_lead	1	urgent car ; us ; us <last> ; us last ; usan ; usted por ; van nuy ; vec por
        not_a_lead	1	vend machin ; veng por ; vet ; vi el ; visit with ; visita ; viv en ; waiv
        not_a_lead	1	want anoth ; want no ; was <year> ; was fourteen ; was let ; wash ; way <phone>
        not_a_lead	1	wdnt <say> ; we <angry> ; we <ask> ; we <build> ; we <fall> ; we <home>
        not_a_lead	1	we <outdoors> ; we <treatment> ; we cam ; we drop ; we hir ; we liv ; websit
        not_a_lead	1	weekend shift ; weekend the ; wel and ; went hom ; what <crowd> ; what <day>
        not_a_lead	1	when its ; which kind ; who <hit> ; who accept ; who answer ; who can ; who drank
        not_a_lead	1	who heard ; who say ; who understand ; who used ; wif is ; wif she ; wildernes
        not_a_lead	1	wildfir ; with <count> ; with <day> ; with <drug> ; with ciw ; with door ; with good
        not_a_lead	1	with six ; with zer ; without los ; wont <hold> ; wont turn ; wooden ; word
        not_a_lead	1	work the ; worker ; worker comp ; would ; y <blade> ; y ataqu ; y car ; y desd ; y mi
        not_a_lead	1	y och ; year at ; yegu ; you a ; you be ; you on ; you sav ; you want ; youd be
        not_a_lead	1	young men ; your in ; your schedul ; your staf ; yourself ; ~<alcohol> <night>
        not_a_lead	1	~<alone> ~<need> ; ~<appointment> ~for ; ~<ask> ~for ; ~<consume> anyth
        not_a_lead	1	~<consume> ~or ; ~<drug> and ; ~<drug> no ; ~<drug> ~<pill> ; ~<law> no ; ~<money> to
        not_a_lead	1	~<need> ~<leave> ; ~<opioid> but ; ~<put> ; ~<sick> ; ~<treatment> <kin> ; ~<unreal>
        not_a_lead	1	~cost to ; ~dot ; ~drink ~or ; ~drop ; ~dts ; ~fit ; ~hac ; ~heroin but ; ~i ~can
        not_a_lead	1	~let ; ~min ; ~nad ; ~per ; ~sol ; ~sud ; ~sustancia ; ~sz no ; él ; él dej
        not_a_lead	1	él estuv
        not_a_lead	-1	$ $ ; *abstinent.0:historical ; *abstinent.2 ; *arrests:negated ; *barrierMoney
        not_a_lead	-1	*deliriumTremens:historical ; *detoxWord:hypothetical ; *drinks.2 ; *duration.1
        not_a_lead	-1	*homeless ; *misuse:other_experiencer ; *naloxone ; *nonDrug:hypothetical
        not_a_lead	-1	*outpatientDuring:hypothetical ; *overdose:negated ; *residentialLeft
        not_a_lead	-1	*seizure.body:other_experiencer ; *service ; *suicidalOblique
        not_a_lead	-1	*suicidalOblique:other_experiencer ; *suicidePast ; *vendor.opensNote:negated
        not_a_lead	-1	*violence.lookAlike:other_experiencer ; *withdrawalHint:negated ; + <moment> ; + hr
        not_a_lead	-1	0 <ask> ; 0 <caretaking> ; 0 <stop> ; 0 at ; 0 giv ; 0 liv ; 0 nit ; 0 se ; 0 sinc
        not_a_lead	-1	<afraid> <room> ; <afraid> on ; <alcohol> on ; <alone> <day> ; <alone> no
        not_a_lead	-1	<always> <container> ; <always> <month> ; <always> <school> ; <always> oth
        not_a_lead	-1	<amount> ; <amount> <see> ; <amount> <treatment> ; <angry> in
        not_a_lead	-1	<appointment> <opening> ; <ask> <amount> ; <ask> <church> ; <ask> <need>
        not_a_lead	-1	<ask> <put> ; <ask> <see> ; <ask> <soon> ; <ask> her ; <ask> the ; <ask> which
        not_a_lead	-1	<ask> ~<treatment> ; <asleep> <eat> ; <asleep> <furniture> ; <asleep> a
        not_a_lead	-1	<asleep> de ; <asleep> fin ; <blade> <height> ; <blood> <outdoors>
        not_a_lead	-1	<bodypart> <chestheart> ; <bodypart> <continue> ; <bodypart> <pain> ; <bodypart> com
        not_a_lead	-1	<bodypart> to ; <break> the ; <break> up ; <breath> <past> ; <build> <play>
        not_a_lead	-1	<buy> <need> ; <cannabis> cart ; <caretaking> <stranger> ; <chestheart> <feel>
        not_a_lead	-1	<chestheart> <record> ; <child> <clothes> ; <child> <continue> ; <child> <headface>
        not_a_lead	-1	<child> <room> ; <child> are ; <child> in ; <child> who ; <church> <colleague>
        not_a_lead	-1	<church> <drive> ; <church> <go> ; <church> <shame> ; <church> <stranger>
        not_a_lead	-1	<church> <think> ; <clean> <crowd> ; <clean> <need> ; <clinician> 0
        not_a_lead	-1	<clinician> <ask> ; <clinician> <build> ; <clinician> <crowd> ; <clinician> by
        not_a_lead	-1	<clothes> <see> ; <clothes> on ; <colleague> de ; <colleague> from ; <colleague> in
        not_a_lead	-1	<colleague> me ; <colleague> nam ; <color> and ; <consume> <amount> ; <consume> los
        not_a_lead	-1	<consume> piedr ; <consume> spic ; <consume> you ; <container> <medicine>
        not_a_lead	-1	<container> but ; <continue> <pet> ; <continue> <say> ; <continue> at ; <crowd> #
        not_a_lead	-1	<day> <child> ; <day> <hold> ; <day> <put> ; <day> <school> ; <day> <think>
        not_a_lead	-1	<day> aft ; <day> per ; <day> plac ; <day> so ; <day> to ; <drive> <child>
        not_a_lead	-1	<drive> <take> ; <drive> for ; <drive> with ; <drug> <go> ; <drug> <sick>
        not_a_lead	-1	<drug> <take> ; <drug> es ; <eat> <medicine> ; <eat> <stop> ; <eat> kind
        not_a_lead	-1	<emergency> + ; <emergency> <clinician> ; <fall> <phone> ; <fall> de ; <feel> fin
        not_a_lead	-1	<feel> the ; <fluid> <blood> ; <friend> 0 ; <friend> <amount> ; <friend> <friend>
        not_a_lead	-1	<friend> ~<emergency> ; <furniture> <ask> ; <furniture> <night> ; <furniture> <say>
        not_a_lead	-1	<furniture> <stranger> ; <furniture> <wait> ; <give> <crowd> ; <give> <go>
        not_a_lead	-1	<give> up ; <go> <appointment> ; <go> <hold> ; <go> <kin> ; <go> <opioid>
        not_a_lead	-1	<go> <outdoors> ; <go> <sober> ; <go> con ; <go> en ; <go> straight ; <go> us
        not_a_lead	-1	<happy> <container> ; <headface> <moment> ; <headface> open ; <hear> <continue>
        not_a_lead	-1	<hear> <say> ; <hear> the ; <height> <kin> ; <height> when ; <hit> of
        not_a_lead	-1	<hold> <amount> ; <home> <friend> ; <home> <last> ; <home> aft ; <home> from
        not_a_lead	-1	<home> you ; <hospital> rn ; <hospital> she ; <illness> <hospital> ; <illness> wel
        not_a_lead	-1	<insurance> <room> ; <insurance> by ; <insurance> y ; <intoxicated> ; <job> <child>
        not_a_lead	-1	<job> <home> ; <job> <key> ; <job> er ; <job> est ; <job> to ; <job> y
        not_a_lead	-1	<key> <bodypart> ; <key> <kin> ; <key> has ; <kill> <clinician> ; <kill> <kin>
        not_a_lead	-1	<kill> <write> ; <kin> <buy> ; <kin> <drive> ; <kin> <lock> ; <kin> <year>
        not_a_lead	-1	<kin> le ; <kin> ramon ; <kin> renat ; <kin> the ; <media> <give> ; <moment> he
        not_a_lead	-1	<moment> que ; <moment> tim ; <money> <moment> ; <money> first ; <month> <fall>
        not_a_lead	-1	<month> <home> ; <month> de ; <need> <caretaking> ; <need> <leave> ; <need> <past>
        not_a_lead	-1	<need> an ; <need> clinical ; <need> dond ; <need> que ; <needle> <furniture>
        not_a_lead	-1	<night> ; <night> <container> ; <night> <think> ; <night> hes ; <official> <trade>
        not_a_lead	-1	<official> for ; <official> on ; <opening> <go> ; <opening> on ; <order> <clinician>
        not_a_lead	-1	<outdoors> <last> ; <outdoors> <phone> ; <outdoors> <stranger> ; <pain> and
        not_a_lead	-1	<partner> <fall> ; <partner> <go> ; <partner> <insurance> ; <partner> <night>
        not_a_lead	-1	<partner> me ; <past> <always> ; <past> <headface> ; <past> <write> ; <past> hes
        not_a_lead	-1	<pet> <amount> ; <pet> onc ; <pet> y ; <phone> <child> ; <phone> <clean>
        not_a_lead	-1	<phone> <school> ; <phone> <wait> ; <phone> are ; <phone> es ; <phone> n
        not_a_lead	-1	<photo> <vendor> ; <photo> en ; <play> <phone> ; <play> <start> ; <promise> for
        not_a_lead	-1	<promise> por ; <put> ; <rarely> al ; <record> <die> ; <record> <drug>
        not_a_lead	-1	<record> <pet> ; <room> <furniture> ; <room> <hear> ; <room> and ; <room> on
        not_a_lead	-1	<rope> <ask> ; <rope> <day> ; <sad> <go> ; <sad> is ; <say> <blood> ; <say> <drive>
        not_a_lead	-1	<say> <headface> ; <say> <need> ; <say> <shame> ; <say> his ; <say> the ; <say> thi
        not_a_lead	-1	<say> was ; <school> <kin> ; <school> <seizure> ; <sedative> <always> ; <see> <sad>
        not_a_lead	-1	<see> <unreal> ; <seizure> <money> ; <seizure> of ; <shame> <amount>
        not_a_lead	-1	<sober> <crowd> ; <sober> <see> ; <soon> <week> ; <start> a ; <stimulant> <go>
        not_a_lead	-1	<stimulant> <last> ; <stimulant> <stranger> ; <stimulant> off ; <stimulant> the
        not_a_lead	-1	<stop> <past> ; <stop> <stimulant> ; <stop> at ; <stop> the ; <stranger> <angry>
        not_a_lead	-1	<stranger> <church> ; <stranger> <colleague> ; <stranger> <hospital>
        not_a_lead	-1	<stranger> <past> ; <stranger> has ; <take> <continue> ; <take> <friend>
        not_a_lead	-1	<take> <medicine> ; <take> <palecolor> ; <take> <say> ; <take> <sick>
        not_a_lead	-1	<take> <stranger> ; <take> <take> ; <take> away ; <take> him ; <think> <record>
        not_a_lead	-1	<think> <soon> ; <think> <year> ; <think> el ; <think> me ; <think> to
        not_a_lead	-1	<town> <happy> ; <treatment> <alcohol> ; <treatment> <ask> ; <treatment> <go>
        not_a_lead	-1	<treatment> <water> ; <treatment> as ; <treatment> at ; <treatment> near
        not_a_lead	-1	<treatment> or ; <treatment> twic ; <treatment> without ; <treatment> ~<money>
        not_a_lead	-1	<trust> <hear> ; <try> <moment> ; <try> <rope> ; <vendor> <room> ; <vendor> <say>
        not_a_lead	-1	<vendor> thi ; <vendor> to ; <wait> <kin> ; <wait> <need> ; <wait> <trust>
        not_a_lead	-1	<wait> en ; <water> <go> ; <week> <leave> ; <week> if ; <week> or
        not_a_lead	-1	<withdrawal> <stop> ; <write> <need> ; <write> <seizure> ; <write> if ; <write> map
        not_a_lead	-1	<write> on ; <write> pleas ; <year> <think> ; <year> no ; <year> or
        not_a_lead	-1	a <appointment> ; a <colleague> ; a <need> ; a <school> ; a <seizure> ; a <think>
        not_a_lead	-1	a beer ; a bridg ; a crisi ; a deadlin ; a dental ; a detox ; a doctor ; a fit
        not_a_lead	-1	a fly ; a friday ; a hot ; a list ; a park ; a plac ; a plan ; a red ; a rig
        not_a_lead	-1	a seizur ; a student ; a thank ; a thirty ; a tim ; a tom ; a twenty ; a week
        not_a_lead	-1	about 0 ; about two ; about you ; acab la ; acros <town> ; acros from ; acros town
        not_a_lead	-1	advis ; aft <count> ; aft that ; agreeabl ; ahead ; airport ; alcohol detox
        not_a_lead	-1	alguien par ; als ; alum ; alumni text ; ama ; ambulanc ; an appointment
        not_a_lead	-1	an elephant ; an hr ; an outpatient ; and <asleep> ; and <home> ; and everybody
        not_a_lead	-1	and havent ; and ive ; and may ; and out ; and said ; and the ; and went
        not_a_lead	-1	anoth <phone> ; anti ; apologiz to ; applicant ; apprentic ; approx 0 ; apunt
        not_a_lead	-1	are <go> ; are open ; around and ; around for ; asdf <shame> ; asdf sorry ; ask her
        not_a_lead	-1	ask which ; at <job> ; at <kin> ; at <town> ; at church ; at hom ; at parti ; at ten
        not_a_lead	-1	at your ; ate the ; ayud par ; back <room> ; baggi ; bakersfield ; balcony
        not_a_lead	-1	be <home> ; be <leave> ; be <need> ; be <play> ; be email ; be for ; be gon
        not_a_lead	-1	be need ; beam ; beb porqu ; been 0 ; been <put> ; been going ; been snort
        not_a_lead	-1	befor he ; behind my ; believ ; believ thi ; between ; bibl ; bil the ; bishop
        """
}
