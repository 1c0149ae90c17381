extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain1 = """
        chest_pain	-86	=
        chest_pain	51	cp
        chest_pain	43	<chestheart> <pain>
        chest_pain	42	<chestheart> sinc ; chest hurt
        chest_pain	40	<pain> <chestheart> ; nippl
        chest_pain	38	<stiff> <chestheart> ; my breastbon
        chest_pain	37	an elephant ; breastbon
        chest_pain	35	squeez
        chest_pain	34	<chestheart> <feel> ; sternum
        chest_pain	33	c/o ; elephant
        chest_pain	32	duel much ; my stent
        chest_pain	31	<chestheart> <stiff>
        chest_pain	30	dead cent
        chest_pain	29	chest
        chest_pain	28	my sternum
        chest_pain	27	del lad
        chest_pain	26	<bodypart> flat ; <chestheart> that ; a vis ; elephant sit ; right behind
        chest_pain	25	<amount> siz ; <drive> <chestheart> ; a fist ; clutch ; izq ; me ard ; shirt pocket
        chest_pain	25	substernal
        chest_pain	24	<pain> right ; acros me ; chest feel ; fist ; should blad
        chest_pain	23	<chestheart> desd ; <hold> <chestheart> ; angin ; d c/o ; en medi ; izquierd
        chest_pain	23	somebody park
        chest_pain	22	behind my ; la tetil ; my nippl ; tetil
        chest_pain	21	<chestheart> <daytime> ; <chestheart> <hold> ; <pain> toracic ; a squeez ; bra
        chest_pain	21	dolor toracic ; hand flat ; pech desd ; punz ; sit on ; toracic
        chest_pain	20	<chestheart> <take> ; c/o cp ; chest sinc ; crush ; de pech ; el <chestheart>
        chest_pain	20	exprim ; siz too ; somebody got
        chest_pain	19	ach ; clutch his ; crush chest ; esternon ; hes clutch ; jaw ; me <fire> ; mer dond
        chest_pain	19	my <chestheart> ; right over ; somebody stand ; thre siz ; tight ; tight chest
        chest_pain	19	tightnes
        chest_pain	18	<chestheart> <kill> ; <chestheart> <leave> ; <chestheart> <moment>
        chest_pain	18	<die> <treatment> ; <feel> <chestheart> ; <feel> com ; <go> <headface> ; <pain> bad
        chest_pain	18	act up ; el pech ; hav chest ; its lik ; nitr ; pain all ; punz en ; sient com
        chest_pain	18	stand on ; too smal
        chest_pain	17	<chestheart> and ; <shame> <afraid> ; blam stres ; chest is ; del <chestheart> ; faj
        chest_pain	17	it <pain> ; me <bodypart> ; park on ; pech que ; pt c/o ; someth squeez ; that wont
        chest_pain	17	tum
        chest_pain	16	<always> <breath> ; <chestheart> me ; <leave> sid ; actual <pain> ; al sub
        chest_pain	16	camis del ; chest pressur ; chest squeez ; climb int ; com una ; estacion en
        chest_pain	16	fist in ; front lik ; izquierd y ; lad izquierd ; las <chestheart> ; las costilla
        chest_pain	16	left sid ; much el ; my wishbon ; of cent ; opresiv ; pain now ; pech ahorit
        chest_pain	16	pressur in ; radiat ; seat belt ; the <chestheart> ; top half ; wishbon
        chest_pain	15	<chestheart> a ; <hot> coal ; <moment> <chestheart> ; <stiff> acros ; a dishrag
        chest_pain	15	a hot ; apriet ; armpit to ; cabal y ; cinch ; clammy ; del esternon ; dishrag
        chest_pain	15	dolor ; hav <chestheart> ; hot coal ; int <headface> ; int jaw ; it ach
        chest_pain	15	left breast ; my rib ; pain ; pech ; pech apret ; rad ; se sob ; someth <hold>
        chest_pain	15	stab und
        chest_pain	14	<chestheart> n ; <feel> <rope> ; <pain> <moment> ; <pain> ther ; <take> com
        chest_pain	14	arm gon ; ator ; band around ; been tight ; chest n ; chest pain ; costilla ; cp +
        chest_pain	14	cp with ; hoof right ; in chest ; l sid ; left collarbon ; pain on ; refus 0 ; rib
        chest_pain	14	se agar ; sient un ; stent
        chest_pain	13	0 rad ; <chestheart> <bodypart> ; <chestheart> right ; <continue> pul
        chest_pain	13	<feel> <stiff> ; <illness> <pain> ; <treatment> <chestheart> ; a ratchet ; al braz
        chest_pain	13	aunqu en ; breastbon and ; breastbon x ; chest has ; chest tightnes ; cind
        chest_pain	13	cind <outdoors> ; cind block ; de molin ; encim ; est moment ; hav a ; hug from
        chest_pain	13	its gas ; keep pul ; l arm ; me sub ; medi com ; pressur ; ratchet ; ratchet strap
        chest_pain	13	sinc lunch ; squeez sinc ; the left ; thru to ; traig com ; truck park
        chest_pain	12	<amount> <chestheart> ; <build> encim ; <chestheart> <tool> ; <chestheart> y
        chest_pain	12	<clothes> <feel> ; <headface> <pain> ; <hot> <rope> ; <lock> acros ; <pain> <afraid>
        chest_pain	12	agrura ; been <stiff> ; cent sinc ; chest tight ; coal ; encim aqui ; encim del
        chest_pain	12	flat over ; got chest ; hand tingl ; indigestion ; lad del ; le duel ; left arm
        chest_pain	12	lock acros ; my left ; my tie ; piedr de ; run down ; sinc <eat> ; smal tonight
        chest_pain	12	the middl ; up as ; wet sand
        chest_pain	11	<bodypart> izq ; <break> cp ; <chestheart> <say> ; <chestheart> been
        chest_pain	11	<eat> <chestheart> ; <leave> nippl ; <pain> all ; <pain> fuert ; <play> around
        chest_pain	11	<put> at ; <start> <room> ; <stiff> sinc ; <take> <chestheart> ; and wont ; apret
        chest_pain	11	apret desd ; braz izq ; chest say ; crush cp ; del pech ; duel ; each <breath>
        chest_pain	11	each breath ; goe up ; his knuckl ; hurt right ; i breath ; it goe ; knead
        chest_pain	11	l <bodypart> ; le <pain> ; left nippl ; notch ; of breath ; oh 0 ; own chest ; putty
        chest_pain	11	second ther ; son agrura ; sub a ; swallow an ; too <stiff> ; too tight ; una faj
        chest_pain	11	und my
        chest_pain	10	<chestheart> que ; <hold> behind ; <kill> <pain> ; <medicine> did ; <moment> someth
        chest_pain	10	<pain> <amount> ; <pain> <pain> ; <pain> behind ; a <outdoors> ; anoth notch
        chest_pain	10	antacid did ; arm numb ; belt lock ; bra feel ; breastbon sinc ; breath chest
        chest_pain	10	brick and ; cement encim ; chest been ; chest lik ; com planch ; cp x ; dolor fuert
        chest_pain	10	elephant is ; elephant on ; h clammy ; ice cub ; indic 0 ; la quij ; le indic
        chest_pain	10	me ator ; middl of ; my bra ; pech bien ; quij ; rib that ; round my ; rub the
        chest_pain	10	self <chestheart> ; sit down ; something ; squeez behind ; stuck right ; the ach
        chest_pain	10	the jaw ; through to ; to disput ; utox
        chest_pain	9	<amount> <stiff> ; <amount> dond ; <bodypart> <blade> ; <chestheart> <breath>
        chest_pain	9	<chestheart> as ; <container> <chestheart> ; <daytime> <stimulant> ; <feel> <pain>
        chest_pain	9	<feel> un ; <height> int ; <hold> from ; <hold> lik ; <kill> <chestheart>
        chest_pain	9	<kill> und ; <outdoors> <fluid> ; <pain> <always> ; <pain> aqui ; <pain> in
        chest_pain	9	<pain> lik ; <pain> on ; <palecolor> sobandos ; <phone> <pain> ; <rope> und
        chest_pain	9	<stiff> <moment> ; <stiff> <stimulant> ; <stranger> stand ; <tool> und
        chest_pain	9	<year> <chestheart> ; agar com ; agarrandos ; aqui en ; arm ; as i ; belch ; belt is
        chest_pain	9	braz ; breast ; chest arm ; cinch und ; clos behind ; com gar ; com when ; describ it
        chest_pain	9	duerm el ; encim y ; esternon y ; gar ; gas but ; going 0 ; gray per ; heartburn
        chest_pain	9	hes <hold> ; hour now ; i <breath> ; i climb ; its <pain> ; izquierd desd ; jaw ach
        chest_pain	9	l ; me apriet ; medi dond ; my <leave> ; of putty ; one of ; onset ; opresion
        chest_pain	9	opresion en ; pain bad ; pav <outdoors> ; pav ston ; por dentr ; rub sternum
        chest_pain	9	seatbelt ; shirt with ; short of ; siz smal ; sobandos ; squeez lik ; sternum per
        chest_pain	9	teeth ach ; the <leave> ; the tie ; tight acros ; to jaw ; top <amount> ; un costal
        chest_pain	9	up int ; va el ; wont unclench ; would <rope> ; wrung ; y <chestheart> ; y chest
        chest_pain	8	0 / ; 0 <pain> ; 0 dolor ; <afraid> o ; <amount> click ; <amount> com
        chest_pain	8	<bodypart> izquierd ; <chestheart> <palecolor> ; <chestheart> whil ; <count> <fluid>
        chest_pain	8	<drive> on ; <feel> <take> ; <feel> lik ; <feel> una ; <fluid> <stimulant>
        chest_pain	8	<furniture> <rope> ; <hold> sinc ; <hospital> <pain> ; <leave> <bodypart>
        chest_pain	8	<moment> refus ; <pain> desd ; <pain> real ; <pain> sinc ; <pet> <chestheart>
        chest_pain	8	<phone> <chestheart> ; <play> round ; <rope> <lock> ; <rope> round ; <stiff>
        chest_pain	8	<stiff> <last> ; <stiff> whil ; <treatment> of ; a tightnes ; al <bodypart> ; and pal
        chest_pain	8	and spread ; antacid ; apret y ; band round ; blam ; boot heel ; bra thre
        chest_pain	8	braz izquierd ; c/o <break> ; c/o <chestheart> ; c/o crush ; chest and ; cok last
        chest_pain	8	dab only ; de cement ; elephant sat ; estan ; f doubl ; feel lik ; going down
        chest_pain	8	got hold ; he wok ; hes hav ; hoof ; hot wir ; hurt bad ; hurt lik ; i inhal ; im hav
        chest_pain	8	indic ; is heavy ; isnt ; it <go> ; lik <stranger> ; m crack ; me one ; me sud
        chest_pain	8	mor click ; of <breath> ; ongo ; pech fuert ; point to ; pressur on ; pul someth
        chest_pain	8	quier baj ; rad to ; re program ; say chest ; si por ; smal <night> ; someth is
        chest_pain	8	strap round ; sweat on ; tetil izquierd ; tight whil ; tingl ; tremor ciw ; up on
        chest_pain	8	vis ; would <money> ; would describ ; y c/o
        chest_pain	7	+ diaphoresi ; 0 record ; 0 right ; <awake> <room> ; <bodypart> <leave>
        chest_pain	7	<bodypart> cer ; <breath> <chestheart> ; <caretaking> clos ; <chestheart> <day>
        chest_pain	7	<chestheart> <phone> ; <chestheart> <stimulant> ; <chestheart> bien
        chest_pain	7	<chestheart> each ; <chestheart> has ; <chestheart> is ; <chestheart> lik
        chest_pain	7	<chestheart> whenev ; <chestheart> with ; <count> sit ; <daytime> includ ; <eat> y
        chest_pain	7	<fire> <chestheart> ; <fluid> <cold> ; <fluid> <outdoors> ; <fluid> als
        chest_pain	7	<headface> too ; <kill> <leave> ; <kin> point ; <lock> right ; <money> <amount>
        chest_pain	7	<pain> rit ; <pain> und ; <past> my ; <stranger> lean ; <tool> <rope> ; <week> and
        chest_pain	7	a <hold> ; a <stiff> ; a boot ; a cind ; a pav ; an anvil ; anvil ; apriet aqui ; ard
        chest_pain	7	arm right ; asa ; ashen ; asst 0 ; bad chest ; bien apret ; blad and ; car clos
        chest_pain	7	cent of ; chest right ; chest today ; cinch round ; climb stair ; com twic
        chest_pain	7	de <chestheart> ; deep <breath> ; deep breath ; dej ni ; dentr ; do tour ; dond va
        chest_pain	7	down my ; ekg pend ; el braz ; en <amount> ; fist behind ; form or ; front that
        chest_pain	7	h <fluid> ; h <go> ; has <chestheart> ; has chest ; himself say ; his <chestheart>
        chest_pain	7	his shirt ; hormigue el ; hurt ; hurt real ; i typ ; jaw and ; jaw hurt ; keep rub
        chest_pain	7	kneel ; kneel on ; let go ; lie flat ; lik actual ; m c/o ; mid <appointment>
        chest_pain	7	mid <phone> ; mid cal ; mid intak ; middl ; nit doe ; notch <always> ; notch every
        chest_pain	7	now talk ; pain rit ; pain sinc ; pal ; pal as ; patient ; pressur x ; pun cer
        chest_pain	7	que amaneci ; que tra ; rad l ; real bad ; refus ambulanc ; right wher ; round me
        chest_pain	7	rub ; rub right ; sharp ; shirt ; smal and ; someon lean ; strong as ; touch
        chest_pain	7	traig una ; trajer un ; una planch ; una vac ; unclench ; up und ; weight on
        chest_pain	7	weight sit ; whenev i ; whil on ; wif hes ; wok
        chest_pain	6	<always> sharp ; <amount> top ; <bodypart> <feel> ; <bodypart> heavy
        chest_pain	6	<bodypart> tingl ; <bodypart> too ; <breath> <night> ; <chestheart> <always>
        chest_pain	6	<chestheart> <start> ; <chestheart> cp ; <chestheart> final ; <chestheart> its
        chest_pain	6	<chestheart> per ; <chestheart> x ; <clothes> del ; <go> <bodypart> ; <hold> <pain>
        chest_pain	6	<hold> he ; <hold> und ; <law> <chestheart> ; <pain> <day> ; <pain> <go>
        chest_pain	6	<pain> <need> ; <pain> l ; <pain> rn ; <pain> x ; <past> may ; <pet> <color>
        chest_pain	6	<room> <chestheart> ; <room> <room> ; <rope> <stiff> ; <start> <clean>
        chest_pain	6	<start> <hold> ; <stiff> <go> ; <stranger> kneel ; <tool> ; <tool> <awake>
        chest_pain	6	a <bodypart> ; a belt ; a pressur ; a siz ; activ 0 ; agar hast ; and numb ; and push
        chest_pain	6	anoch traig ; arm heavy ; arrib de ; as a ; as putty ; aunqu ; befor my ; belt
        chest_pain	6	belt pul ; bent over ; bien fuert ; botel desd ; c/o chest ; cant lay ; cp <pain>
        chest_pain	6	cp radiat ; cre ; cuand sub ; del corazon ; del reloj ; doubl over ; driv keep
        chest_pain	6	dtr driv ; el esternon ; emt friend ; est color ; est del ; est por ; except its
        chest_pain	6	feel tight ; fem 0 ; final bil ; fist clos ; fist open ; harley <pet> ; harley hors
        chest_pain	6	has crush ; hav half ; heart ; heart that ; heavy ; heavy and ; his <leave>
        chest_pain	6	his breastbon ; his col ; his fist ; his front ; his left ; hormigue ; hous en
        chest_pain	6	i wok ; i would ; is sit ; is squeez ; is stand ; it hasnt ; jalon me ; just gas
        chest_pain	6	lin <last> ; lin last ; m <chestheart> ; m <feel> ; m chest ; mientra le ; min now
        chest_pain	6	muchach dic ; my fath ; n it ; normal that ; now sweaty ; old ; on left ; on stair
        chest_pain	6	own <chestheart> ; pain l ; pain right ; pain today ; que jal ; real <stiff>
        chest_pain	6	real tight ; refus <emergency> ; rib and ; rib in ; rid and ; second lin ; sent encim
        chest_pain	6	sid <fluid> ; sid sinc ; sient una ; squeez und ; stair today ; substernal cp
        chest_pain	6	sweat / ; sweat not ; sweaty ; tak hydrocodon ; taxist ; the anthem ; the spray
        chest_pain	6	ther <color> ; thi <moment> ; thi is ; tightnes acros ; tim its ; told hang
        chest_pain	6	trop neg ; twist ; un ladril ; un trap ; una vain ; went ; wok up ; y refus
        chest_pain	6	you <put> ; you put
        chest_pain	5	/ 0 ; 0 being ; 0 consum ; <bodysound> <continue> ; <breath> out
        chest_pain	5	<chestheart> <consume> ; <chestheart> <continue> ; <chestheart> <medicine>
        chest_pain	5	<chestheart> <write> ; <chestheart> attack ; <chestheart> fuert ; <chestheart> in
        chest_pain	5	<chestheart> q ; <clothes> right ; <clothes> sit ; <container> <build>
        chest_pain	5	<continue> whil ; <day> wors ; <daytime> <palecolor> ; <die> twic ; <emergency> <ask>
        chest_pain	5	<feel> <clothes> ; <fluid> <leave> ; <hold> <fluid> ; <hold> <hold> ; <hold> <need>
        chest_pain	5	<home> <emergency> ; <hot> <leave> ; <intoxicated> <bodypart> ; <kin> sobri
        chest_pain	5	<last> lin ; <leave> <chestheart> ; <lock> ; <lock> <feel> ; <medicine> didnt
        chest_pain	5	<moment> <pain> ; <moment> lin ; <pain> <breath> ; <pain> <start> ; <pain> thi
        chest_pain	5	<phone> teng ; <say> <rope> ; <say> flat ; <say> que ; <shake> <withdrawal>
        chest_pain	5	<stiff> <amount> ; <stiff> right ; <stimulant> @ ; <stranger> <chestheart>
        chest_pain	5	<take> <child> ; <think> <chestheart> ; <think> i ; <treatment> <say> ; a <hot>
        chest_pain	5	a weight ; acros ; acros my ; affirmativ ; aft cok ; ahorit soy ; all weekend
        chest_pain	5	an <tool> ; an ice ; and heart ; aqui entr ; arm asleep ; arm is ; ativan ran
        chest_pain	5	attack my ; baj al ; bathroom ; between my ; breath thru ; canist ; centr ; chest its
        chest_pain	5	chest now ; chest that ; clos und ; cold ; collarbon ; com que ; comfy ; consum de
        chest_pain	5	cook und ; corazon ; costal de ; cre q ; dar ; dejan a ; desd las ; do blow
        chest_pain	5	doing is ; el escapulari ; el garrafon ; el lad ; el meniqu ; escalon ; escapulari
        chest_pain	5	escapulari y ; est <moment> ; estoy sud ; ex ; faj de ; fel ; for tech ; from oth
        chest_pain	5	front of ; fuert desd ; fuert y ; grip the ; h <continue> ; hasnt let ; heart attack
        chest_pain	5	her bra ; herman sobri ; his whit ; hold coffe ; hors in ; hurt sinc ; husband keep
        chest_pain	5	i think ; in if ; is how ; its sharp ; its what ; jaw now ; jaw to ; jaw x ; job cant
        chest_pain	5	just cam ; l <chestheart> ; la <eat> ; last lin ; lik somebody ; lik ther ; los encim
        chest_pain	5	lug nut ; m pint ; me and ; me duerm ; medi del ; meniqu ; mer ; minut but ; misus 0
        chest_pain	5	my shirt ; my tap ; my tick ; night crush ; of twenty ; of wet ; on in ; on me
        chest_pain	5	only gummi ; pain behind ; pal 0 ; pres ; pus ; pus un ; rav sinc ; right acros ; rn
        chest_pain	5	round her ; run from ; sam spot ; se <take> ; self work ; sharp <chestheart>
        chest_pain	5	sharp chest ; si trajer ; sient ; sink becaus ; sit her ; somebody sit ; sor and
        chest_pain	5	spray ; squeez in ; stair at ; sternum lik ; strap ; sud fri ; tel dispatch
        chest_pain	5	telemetry ; teng com ; th / ; the cent ; the old ; tight band ; tight sinc
        chest_pain	5	tonight lik ; traig ; trajer ; tum didnt ; typ lik ; un <build> ; un <clean> ; un bur
        chest_pain	5	un pun ; una <pet> ; una los ; with sweat ; wont let ; y le
        chest_pain	4	0 a ; 0 elephant ; 0 metanfetamin ; 0 refus ; 0 siz ; 0 viv ; 0 vomit
        chest_pain	4	<always> <chestheart> ; <appointment> <chestheart> ; <ask> <treatment> ; <awake>
        chest_pain	4	<bodypart> <asleep> ; <bodypart> behind ; <breath> <pain> ; <breath> sinc
        chest_pain	4	<cannabis> <clinician> ; <chestheart> <home> ; <chestheart> l ; <chestheart> when
        chest_pain	4	<clean> moj ; <clothes> sat ; <consume> an ; <container> desd ; <continue> <leave>
        chest_pain	4	<continue> ther ; <day> <night> ; <daytime> ive ; <daytime> ther ; <drive> cant
        chest_pain	4	<eat> <lock> ; <eat> hav ; <feel> <bodypart> ; <feel> <build> ; <feel> right
        chest_pain	4	<fluid> / ; <fluid> <hold> ; <fluid> not ; <fluid> tod ; <furniture> <say>
        chest_pain	4	<give> ni ; <go> <past> ; <headface> hum ; <headface> ni ; <headface> x ; <hold> <go>
        chest_pain	4	<hold> ever ; <hold> lin ; <hold> of ; <home> <say> ; <hot> <afraid> ; <last> hr
        chest_pain	4	<leave> wont ; <moment> ther ; <need> <go> ; <night> <intoxicated> ; <opioid> <awake>
        chest_pain	4	<pain> <height> ; <pain> <stranger> ; <pain> <tool> ; <pain> cuf
        chest_pain	4	<palecolor> <fluid> ; <palecolor> per ; <partner> hes ; <pet> aqui
        chest_pain	4	<play> <chestheart> ; <play> re ; <put> <treatment> ; <put> it ; <record> or
        chest_pain	4	<rope> pul ; <say> <pain> ; <shame> <eat> ; <stiff> <daytime> ; <stiff> <rope>
        chest_pain	4	<stiff> around ; <stimulant> <chestheart> ; <stranger> <drive> ; <stranger> <take>
        chest_pain	4	<take> un ; a <rope> ; a band ; a sec ; a sharp ; a truck ; ach thi
        chest_pain	4	acros <chestheart> ; acros chest ; adderal too ; afternoon its ; afternoon ive
        chest_pain	4	aid own ; alguien par ; alum ask ; ambulanc just ; and <day> ; and straight ; arm n
        chest_pain	4	arm tingl ; arm to ; aspirin ; bad n ; bag ; been <feel> ; been sit ; been smokin
        chest_pain	4	been squeez ; best i ; bit down ; bottom <headface> ; breastbon whil ; breath in
        chest_pain	4	breath sinc ; brief due ; buri ; burrit ; button and ; cabal lo ; cement ; cent
        chest_pain	4	cent and ; chest as ; chest with ; clamp ; coach re ; cok til ; com faj ; dai say
        chest_pain	4	dar un ; day straight ; de trail ; declin 0 ; dentr y ; diaphoresi ; dic ; dic que
        chest_pain	4	did <day> ; did <stimulant> ; did cok ; do we ; dond ; down <bodypart> ; draw that
        chest_pain	4	driv cant ; due and ; elbow and ; end monday ; entr las ; es <breath> ; es air
        chest_pain	4	est <color> ; est sud ; ever ; explain it ; f dab ; fetty sinc ; finish thi ; flat on
        chest_pain	4	for her ; from bus ; from h ; garrafon ; get what ; hammer on ; hand the ; harley
        chest_pain	4	has to ; hiccup ; his spoon ; hol too ; hold of ; hr or ; i sit ; im the ; inf just
        chest_pain	4	insid ; int my ; it dont ; it heartburn ; it hurt ; it let ; its as ; its run
        chest_pain	4	l <headface> ; l breast ; l jaw ; la <bodypart> ; la camis ; la lechug ; last hr
        chest_pain	4	law 0 ; le apriet ; le sub ; lean on ; lechug ; left hand ; left wont ; let
        chest_pain	4	lik hiccup ; lol ; m out ; m win ; man ; me estan ; me punz ; mean <pain> ; mean hurt
        chest_pain	4	metanfetamin 0 ; might ; min ; morn ther ; my armpit ; necklac ; now whil
        chest_pain	4	of <amount> ; of <treatment> ; of chest ; old <church> ; or mad ; out <leave>
        chest_pain	4	over i ; pain in ; park a ; pech en ; pech me ; per <clinician> ; per <take>
        chest_pain	4	peric hac ; phon my ; piedr aqui ; piedr ator ; planch ; pocket ; point ; pressur cuf
        chest_pain	4	priest i ; probation ofc ; pun ; q <awake> ; q despert ; q me ; q un ; que desd
        chest_pain	4	que me ; que sient ; re eve ; refier ; refus ; right <moment> ; right now ; right thi
        chest_pain	4	rn triag ; round <chestheart> ; round chest ; sand ; security <say> ; security say
        chest_pain	4	sharp <pain> ; sharp pain ; shovel the ; shrink ; si <take> ; sinc <daytime>
        chest_pain	4	sinc breakfast ; sinc thi ; sit ; smal for ; smal sinc ; sob ; somebody keep ; someth
        chest_pain	4	speak ; spot ; spread ; squeez acros ; stair ; stay long ; stay now ; sternum cal
        chest_pain	4	stil ther ; stil warm ; stop rub ; stres ; taken ; tap it ; teeth hum ; that the
        chest_pain	4	the burrit ; the front ; the night ; the should ; the teeth ; ther sinc ; theyv nev
        chest_pain	4	thi <kill> ; thi minut ; think ; though ther ; thump ; tia el ; tightnes sinc ; tit
        chest_pain	4	to arm ; to armpit ; to ed ; to l ; to mop ; to sweat ; today though ; today was
        chest_pain	4	tonit ther ; top ; traig un ; trap moj ; twenty ; un hinch ; una punal ; up its
        chest_pain	4	waistband ; waitlist for ; was plac ; week n ; weekend and ; weight ; with herman
        chest_pain	4	wont <rope> ; wont hang ; wors with ; y me ; y no ; you <consume> ; yrs +
        chest_pain	3	+ sweaty ; 0 statement ; <afraid> <feel> ; <amount> <fluid> ; <amount> el
        chest_pain	3	<asleep> el ; <bodypart> <appointment> ; <bodypart> to ; <break> <tool> ; <break> me
        chest_pain	3	<breath> <fluid> ; <chestheart> <rope> ; <clean> encim ; <consume> lu
        chest_pain	3	<continue> <feel> ; <day> straight ; <feel> <stranger> ; <go> <leave> ; <go> down
        chest_pain	3	<hold> acros ; <hold> l ; <hold> thing ; <hot> encim ; <leave> <put> ; <moment> <pet>
        chest_pain	3	<night> ther ; <outdoors> und ; <outdoors> wont ; <pain> <consume> ; <pain> refus
        chest_pain	3	<partner> and ; <phone> the ; <say> <stiff> ; <stiff> <eat> ; <stiff> x
        chest_pain	3	<stranger> right ; <think> im ; <treatment> <money> ; <year> + ; a sew ; aft <hit>
        chest_pain	3	aft hit ; alon 0 ; ambulatori ; apa ; arm went ; around my ; as of ; bent ; between
        chest_pain	3	bil ; bottom lik ; bra felt ; breastbon with ; but <need> ; but ill ; but want
        chest_pain	3	calient encim ; can explain ; clos ; cok tonight ; com hinch ; com in ; com si
        chest_pain	3	corazon and ; corazon y ; dangl ; day etoh ; del sen ; desd <night> ; desd anoch
        chest_pain	3	desd la ; diner pa ; do <appointment> ; driv ; dugout ; el corazon ; els <clothes>
        chest_pain	3	escrib ; ex me ; fac lik ; fish with ; floor ; for study ; from the ; front
        chest_pain	3	front to ; fuert ; girl ; go right ; goe down ; gon numb ; had befor ; has <break>
        chest_pain	3	hasnt gon ; hav got ; heart doing ; high ; himself <say> ; his chest ; his palm
        chest_pain	3	i <height> ; i <think> ; im fold ; im stand ; is wring ; it feel ; it run ; its noth
        chest_pain	3	ive sweat ; jaw sor ; knead the ; la <play> ; la man ; lay down ; le <say>
        chest_pain	3	level and ; lik hes ; lik someon ; lo traig ; long each ; low it ; manan com
        chest_pain	3	me <asleep> ; mid ; minut ; much cok ; nd <clothes> ; nev <put> ; nev put ; nieg
        chest_pain	3	on curb ; only do ; outsid ; partway ; pech y ; pes en ; planch encim ; plant in
        chest_pain	3	por siet ; prob just ; puest y ; put it ; q ; quien hablarl ; quit desd ; radiat l
        chest_pain	3	said someth ; sam ; say an ; self chest ; sen ; sen izquierd ; senor ; sinc barstow
        chest_pain	3	smok lu ; smokin ; son <drug> ; sta ; stair about ; stand the ; stent and ; sub
        chest_pain	3	tap <count> ; tap measur ; that open ; the <night> ; the <treatment> ; the cag
        chest_pain	3	the kick ; ther thi ; think i ; thru <stop> ; tightnes in ; tightnes x ; to com
        chest_pain	3	to sit ; to the ; tonight it ; too far ; traig en ; turn you ; un <bodypart> ; up he
        chest_pain	3	w/d from ; with breath ; work one ; would driv ; you <palecolor> ; you gray
        chest_pain	-3	% ; 0 % ; 0 de ; <alcohol> in ; <amount> on ; <ask> <take> ; <asleep> in
        chest_pain	-3	<bodysound> ; <break> my ; <container> is ; <continue> <hit> ; <day> me
        chest_pain	-3	<eat> <outdoors> ; <furniture> y ; <give> <home> ; <go> <furniture> ; <hear> <hear>
        chest_pain	-3	<hear> twic ; <hit> my ; <home> no ; <hospital> <chestheart> ; <kill> <amount>
        chest_pain	-3	<kin> <home> ; <kin> <stop> ; <last> <day> ; <law> and ; <moment> its
        chest_pain	-3	<money> <money> ; <need> <kill> ; <need> <treatment> ; <need> que ; <night> <stop>
        chest_pain	-3	<opioid> <hospital> ; <opioid> in ; <pain> aft ; <phone> <phone> ; <play> in
        chest_pain	-3	<promise> por ; <put> <alcohol> ; <say> <ask> ; <stop> <stimulant> ; <stop> la
        chest_pain	-3	<stop> on ; <stranger> <outdoors> ; <stranger> in ; <take> <breath> ; <take> <day>
        chest_pain	-3	<think> <day> ; <think> if ; <treatment> 0 ; <treatment> <amount> ; <wait> in
        chest_pain	-3	<write> <amount> ; <write> the ; <year> old ; a <color> ; a <phone> ; a <record>
        chest_pain	-3	a coupl ; a minut ; a stent ; a whol ; acab ; aft the ; and <take> ; and id
        """
}
