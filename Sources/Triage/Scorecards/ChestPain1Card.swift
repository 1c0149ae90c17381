extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain1 = """
        chest_pain	-86	=
        chest_pain	16	<amount> siz ; <bodypart> flat ; <chestheart> <daytime> ; <chestheart> <feel>
        chest_pain	16	<chestheart> <hold> ; <chestheart> <leave> ; <chestheart> <moment>
        chest_pain	16	<chestheart> <pain> ; <chestheart> <stiff> ; <chestheart> <take>
        chest_pain	16	<chestheart> <tool> ; <chestheart> and ; <chestheart> desd ; <chestheart> me
        chest_pain	16	<chestheart> sinc ; <chestheart> that ; <die> <treatment> ; <drive> <chestheart>
        chest_pain	16	<feel> <chestheart> ; <feel> com ; <go> <headface> ; <hold> <chestheart>
        chest_pain	16	<leave> sid ; <pain> <chestheart> ; <pain> bad ; <pain> in ; <pain> right
        chest_pain	16	<pain> toracic ; <shame> <afraid> ; <stiff> <chestheart> ; a fist ; a hot ; a squeez
        chest_pain	16	a vis ; ach ; acros me ; act up ; al sub ; an elephant ; angin ; apriet
        chest_pain	16	band around ; behind my ; blam stres ; bra ; breastbon ; c/o ; c/o cp ; camis del
        chest_pain	16	chest ; chest feel ; chest hurt ; chest is ; chest sinc ; chest squeez ; clammy
        chest_pain	16	clutch ; clutch his ; com una ; cp ; cp x ; crush ; crush chest ; de pech
        chest_pain	16	dead cent ; del <chestheart> ; del lad ; dolor ; dolor toracic ; duel much
        chest_pain	16	el <chestheart> ; el pech ; elephant ; elephant sit ; en medi ; estacion en
        chest_pain	16	esternon ; exprim ; faj ; fist ; fist in ; front lik ; hand flat ; hav chest
        chest_pain	16	hes clutch ; it <pain> ; its lik ; izq ; izquierd ; izquierd y ; jaw ; la tetil
        chest_pain	16	lad izquierd ; las <chestheart> ; las costilla ; left sid ; me <bodypart>
        chest_pain	16	me <fire> ; me ard ; mer dond ; much el ; my <chestheart> ; my breastbon ; my nippl
        chest_pain	16	my stent ; my sternum ; my wishbon ; nippl ; nitr ; of cent ; opresion ; pain all
        chest_pain	16	pain now ; park on ; pech desd ; pech que ; pressur ; pressur in ; pt c/o ; punz
        chest_pain	16	punz en ; radiat ; refier <pain> ; right behind ; right over ; se sob ; seat belt
        chest_pain	16	shirt pocket ; should blad ; sient com ; sit on ; siz too ; somebody got
        chest_pain	16	somebody park ; somebody stand ; someth squeez ; squeez ; stand on ; sternum
        chest_pain	16	substernal ; tetil ; that wont ; thre siz ; tight ; tight chest ; tightnes
        chest_pain	16	too smal ; toracic ; toracic activ ; tum ; wishbon
        chest_pain	15	<always> <breath> ; <chestheart> <kill> ; <chestheart> a ; <hot> coal ; <pain> ther
        chest_pain	15	<stiff> acros ; a dishrag ; actual <pain> ; armpit to ; d c/o ; del esternon
        chest_pain	15	dishrag ; hav <chestheart> ; hot coal ; int <headface> ; int jaw ; it ach ; pech
        chest_pain	15	someth <hold> ; top half ; und my
        chest_pain	14	<chestheart> is ; <chestheart> n ; <illness> <pain> ; <pain> <moment> ; <take> com
        chest_pain	14	<treatment> <chestheart> ; arm gon ; ator ; been tight ; chest has ; chest n
        chest_pain	14	chest pressur ; chest tightnes ; cinch ; climb int ; costilla ; hav a ; hoof right
        chest_pain	14	l sid ; le duel ; left breast ; left collarbon ; me sub ; my rib ; notch ; pain 0
        chest_pain	14	pain on ; pech ahorit ; pech apret ; se agar ; stab und ; thru to
        chest_pain	13	<amount> <chestheart> ; <chestheart> y ; <continue> pul ; <eat> <chestheart>
        chest_pain	13	<feel> <rope> ; <pain> <afraid> ; <pain> fuert ; a ratchet ; al braz ; aunqu en
        chest_pain	13	breastbon x ; chest pain ; chest tight ; cind ; cind <outdoors> ; cind block
        chest_pain	13	de molin ; each <breath> ; each breath ; encim ; encim del ; got chest ; hug from
        chest_pain	13	its gas ; keep pul ; le <pain> ; left arm ; medi com ; ratchet ; ratchet strap
        chest_pain	13	refier dolor ; rib ; second ther ; sient un ; squeez sinc ; the <chestheart>
        chest_pain	13	traig com
        chest_pain	12	<build> encim ; <chestheart> <bodypart> ; <chestheart> been ; <chestheart> right
        chest_pain	12	<clothes> <feel> ; <consume> it ; <feel> <stiff> ; <headface> <pain> ; <hot> <rope>
        chest_pain	12	<lock> acros ; <moment> <chestheart> ; <pain> <pain> ; <pain> behind ; <play> around
        chest_pain	12	agrura ; anoth notch ; been <stiff> ; breastbon and ; chest say ; cp + ; dolor fuert
        chest_pain	12	duel ; encim aqui ; exact wher ; flat over ; hand tingl ; indigestion ; lock acros
        chest_pain	12	m c/o ; my left ; my tie ; opresiv ; own chest ; pain ; piedr de ; run down
        chest_pain	12	sinc <eat> ; smal tonight ; the left ; the middl ; truck park ; up as ; va el
        chest_pain	12	wet sand
        chest_pain	11	<bodypart> izq ; <chestheart> as ; <leave> nippl ; <pain> all ; <put> at
        chest_pain	11	<start> <room> ; <stiff> sinc ; <take> <chestheart> ; apret ; belt lock ; braz izq
        chest_pain	11	cent sinc ; coal ; cp with ; del pech ; elephant on ; his knuckl ; hurt right
        chest_pain	11	i breath ; it goe ; knead ; l arm ; lad del ; left nippl ; my bra ; putty ; rub the
        chest_pain	11	sinc lunch ; son agrura ; stent ; stuck right ; the jaw ; too <stiff> ; too tight
        chest_pain	11	toracic desd ; una faj ; would <money>
        chest_pain	10	<break> cp ; <chestheart> <say> ; <chestheart> que ; <container> <chestheart>
        chest_pain	10	<feel> un ; <hold> behind ; <medicine> did ; <pain> on ; <palecolor> sobandos
        chest_pain	10	a <outdoors> ; and wont ; antacid did ; apret desd ; bra feel ; breastbon sinc
        chest_pain	10	cement encim ; chest been ; com planch ; crush cp ; elephant is ; est moment
        chest_pain	10	esternon y ; goe up ; gray per ; h clammy ; hour now ; i climb ; izquierd desd
        chest_pain	10	la quij ; me apriet ; me ator ; pain bad ; pav <outdoors> ; pav ston ; por dentr
        chest_pain	10	re program ; round my ; self <chestheart> ; sinc harold ; sobandos ; squeez behind
        chest_pain	10	sub a ; swallow an ; teeth ach ; the ach ; through to ; tight acros ; utox ; vis
        chest_pain	10	y chest
        chest_pain	9	+ diaphoresi ; <amount> dond ; <bodypart> <blade> ; <bodypart> izquierd
        chest_pain	9	<chestheart> <phone> ; <count> <fluid> ; <height> int ; <hold> from ; <hold> lik
        chest_pain	9	<hold> sinc ; <kill> <chestheart> ; <moment> someth ; <outdoors> <fluid>
        chest_pain	9	<pain> aqui ; <phone> <pain> ; <rope> <lock> ; <rope> round ; <rope> und
        chest_pain	9	<stiff> <moment> ; <stranger> stand ; <year> <chestheart> ; agar com ; agarrandos
        chest_pain	9	aqui en ; arm ; arm numb ; blam ; braz ; braz izquierd ; breast ; breath chest
        chest_pain	9	brick and ; c/o <chestheart> ; chest lik ; cinch und ; clos behind ; com gar
        chest_pain	9	com when ; cp 0 ; encim y ; gar ; gas but ; heartburn ; hes <hold> ; hes hav ; hurt
        chest_pain	9	hurt lik ; i <breath> ; its <pain> ; jaw ach ; l <bodypart> ; lie flat
        chest_pain	9	m <chestheart> ; medi dond ; middl of ; my <leave> ; of putty ; opresion toracic
        chest_pain	9	pech bien ; pech fuert ; quij ; refus ambulanc ; rib that ; rub sternum ; say chest
        chest_pain	9	seatbelt ; shirt with ; sit down ; siz smal ; smal <night> ; something ; squeez in
        chest_pain	9	squeez lik ; sternum per ; sweaty ; the <leave> ; the tie ; top <amount> ; un costal
        chest_pain	9	up int ; whenev i ; wif hes ; wont unclench ; y <chestheart>
        chest_pain	8	0 dolor ; 0 right ; <amount> <stiff> ; <amount> com ; <bodypart> <leave>
        chest_pain	8	<chestheart> <breath> ; <chestheart> <day> ; <chestheart> <medicine>
        chest_pain	8	<chestheart> <palecolor> ; <chestheart> cp ; <chestheart> has ; <chestheart> lik
        chest_pain	8	<chestheart> whil ; <drive> on ; <feel> lik ; <feel> una ; <furniture> <rope>
        chest_pain	8	<hold> <pain> ; <hospital> <pain> ; <kill> <pain> ; <kill> und ; <lock> right
        chest_pain	8	<pain> <die> ; <pain> desd ; <pain> l ; <pain> rit ; <pain> sinc ; <pain> und
        chest_pain	8	<phone> <chestheart> ; <play> round ; <room> <chestheart> ; <stiff> <last>
        chest_pain	8	<stiff> <stimulant> ; <tool> und ; <treatment> of ; a pressur ; al <bodypart>
        chest_pain	8	and pal ; antacid ; apret y ; as i ; band round ; belch ; belt is ; boot heel
        chest_pain	8	bra thre ; cant lay ; chest arm ; cinch round ; cok last ; dab only ; de cement
        chest_pain	8	describ it ; duerm el ; elephant sat ; estan ; feel lik ; going 0 ; going down
        chest_pain	8	got hold ; has <chestheart> ; has chest ; hoof ; hot wir ; i inhal ; im hav
        chest_pain	8	in <chestheart> ; in chest ; l ; lik <stranger> ; m crack ; middl ; oh 0 ; on left
        chest_pain	8	onset ; pain rit ; pain sinc ; patient ; point to ; pul someth ; que amaneci
        chest_pain	8	que tra ; rad ; refus 0 ; smok it ; someth is ; strap round ; substernal cp
        chest_pain	8	sweat not ; sweat on ; tingl ; to jaw ; traig una ; tremor ciw ; twist ; una vac
        chest_pain	8	whil on ; would <rope> ; would describ ; wrung
        chest_pain	7	0 <pain> ; 0 rad ; 0 year ; <afraid> o ; <amount> click ; <awake> <room>
        chest_pain	7	<bodypart> <feel> ; <bodypart> cer ; <chestheart> bien ; <chestheart> each
        chest_pain	7	<chestheart> whenev ; <chestheart> with ; <count> sit ; <eat> y ; <feel> <take>
        chest_pain	7	<fluid> <cold> ; <fluid> <need> ; <fluid> <outdoors> ; <fluid> <stimulant>
        chest_pain	7	<headface> too ; <leave> <bodypart> ; <moment> refus ; <money> <amount>
        chest_pain	7	<pain> <always> ; <pain> <amount> ; <pain> <daytime> ; <pain> lik ; <pain> real
        chest_pain	7	<start> <hold> ; <stiff> ; <stiff> whil ; <stranger> lean ; <tool> <rope> ; a <hold>
        chest_pain	7	a <stiff> ; a boot ; a cind ; a pav ; a tightnes ; an anvil ; anvil ; apriet aqui
        chest_pain	7	ard ; arm right ; asa ; ashen ; asst 0 ; bad chest ; bien apret ; cent of ; chest and
        chest_pain	7	chest today ; cold ; com twic ; de <chestheart> ; dej ni ; dentr ; do tour ; dond va
        chest_pain	7	down my ; ekg pend ; el braz ; en <amount> ; f doubl ; fist behind ; fist clos
        chest_pain	7	fist open ; front that ; h <go> ; he wok ; heart ; his col ; his left ; his shirt
        chest_pain	7	hormigue el ; hurt bad ; hurt real ; is <pain> ; is in ; isnt ; jalon me ; jaw and
        chest_pain	7	jaw hurt ; keep rub ; kneel ; kneel on ; let go ; me sud ; mid <appointment>
        chest_pain	7	mid intak ; mor click ; muchach dic ; now talk ; of breath ; ongo ; opresion en
        chest_pain	7	pain behind ; pain l ; pain right ; pain today ; pal ; pal as ; pun cer ; que jal
        chest_pain	7	quier baj ; real bad ; refus <emergency> ; rib and ; right wher ; rub ; rub right
        chest_pain	7	shirt ; si por ; smal and ; someon lean ; stair at ; strong as ; tetil izquierd
        chest_pain	7	tight whil ; touch ; trajer un ; una planch ; unclench ; up on ; up und ; weight on
        chest_pain	7	weight sit
        chest_pain	6	<amount> top ; <ask> <treatment> ; <bodypart> heavy ; <bodypart> too
        chest_pain	6	<breath> <chestheart> ; <breath> <night> ; <caretaking> clos ; <chestheart> <always>
        chest_pain	6	<chestheart> <start> ; <chestheart> <stimulant> ; <chestheart> <write>
        chest_pain	6	<chestheart> final ; <chestheart> fuert ; <chestheart> its ; <chestheart> per
        chest_pain	6	<clothes> del ; <continue> whil ; <daytime> <stimulant> ; <emergency> <ask>
        chest_pain	6	<feel> <pain> ; <fire> <chestheart> ; <fluid> not ; <go> <bodypart> ; <hold> <moment>
        chest_pain	6	<hold> he ; <hold> und ; <home> <emergency> ; <kill> <leave> ; <kin> herself
        chest_pain	6	<kin> point ; <last> lin ; <law> <chestheart> ; <lock> ; <moment> <moment>
        chest_pain	6	<pain> <day> ; <pain> <go> ; <pain> <need> ; <pain> rn ; <pain> thi ; <pain> x
        chest_pain	6	<pet> <color> ; <room> <room> ; <rope> <stiff> ; <say> flat ; <start> <clean>
        chest_pain	6	<stiff> <go> ; <stranger> kneel ; <think> i ; <treatment> <say> ; a <bodypart>
        chest_pain	6	a <hot> ; a belt ; a siz ; agar hast ; als <chestheart> ; an <tool> ; and numb
        chest_pain	6	and push ; and spread ; anoch traig ; arm heavy ; arrib de ; as a ; as putty ; aunqu
        chest_pain	6	belt ; belt pul ; bent over ; blad and ; botel desd ; c/o <break> ; c/o chest
        chest_pain	6	c/o crush ; car clos ; centr ; chest right ; clos und ; clutch chest ; cre
        chest_pain	6	cuand sub ; deep <breath> ; deep breath ; del corazon ; del reloj ; diaphoresi
        chest_pain	6	doubl over ; driv keep ; el esternon ; emt friend ; est del ; est por ; except its
        chest_pain	6	h <fluid> ; harley <pet> ; harley hors ; hav half ; heart that ; himself say
        chest_pain	6	his <chestheart> ; his <leave> ; his fist ; his front ; i think ; i typ ; i wok
        chest_pain	6	i would ; indic 0 ; is sit ; is stand ; it <go> ; it hasnt ; just gas ; la <eat>
        chest_pain	6	last lin ; le indic ; lik actual ; m chest ; me one ; mientra le ; nit doe
        chest_pain	6	normal that ; now sweaty ; of <treatment> ; one of ; own <chestheart> ; pressur on
        chest_pain	6	pressur x ; real <stiff> ; real tight ; rid and ; right acros ; round me ; second lin
        chest_pain	6	sent encim ; sharp ; short of ; sid <fluid> ; sid sinc ; sient una ; squeez und
        chest_pain	6	sternum lik ; sud fri ; sweat / ; tak hydrocodon ; the anthem ; the spray
        chest_pain	6	ther <color> ; tim its ; trop neg ; un ladril ; un trap ; una vain ; up its ; wok
        chest_pain	6	y c/o ; y refus
        chest_pain	5	0 / ; 0 being ; <always> <pain> ; <always> sharp ; <appointment> <chestheart>
        chest_pain	5	<bodypart> tingl ; <bodysound> <continue> ; <chestheart> <consume>
        chest_pain	5	<chestheart> <go> ; <chestheart> attack ; <chestheart> when ; <chestheart> x
        chest_pain	5	<clothes> sit ; <container> <build> ; <continue> <leave> ; <day> wors
        chest_pain	5	<daytime> <palecolor> ; <daytime> includ ; <daytime> ther ; <eat> <lock>
        chest_pain	5	<feel> <clothes> ; <feel> right ; <fluid> <leave> ; <hold> <fluid> ; <hold> <hold>
        chest_pain	5	<hold> <need> ; <hold> lin ; <hot> <leave> ; <intoxicated> <bodypart> ; <last> hr
        chest_pain	5	<leave> <chestheart> ; <moment> <pain> ; <moment> lin ; <moment> ther ; <night> sinc
        chest_pain	5	<pain> 0 ; <pain> cuf ; <partner> hes ; <pet> <chestheart> ; <phone> teng
        chest_pain	5	<play> <chestheart> ; <say> que ; <shake> <withdrawal> ; <stiff> <amount>
        chest_pain	5	<stranger> <chestheart> ; <take> <child> ; <think> <chestheart> ; <tool> ; a weight
        chest_pain	5	acros ; acros my ; ahorit soy ; aqui entr ; arm asleep ; ativan ran ; baj al
        chest_pain	5	bathroom ; been smokin ; between my ; bien fuert ; bit down ; breath thru
        chest_pain	5	button and ; canist ; chest its ; chest that ; chest with ; climb stair ; coffe in
        chest_pain	5	collarbon ; com que ; comfy ; corazon ; costal de ; cp <pain> ; cp radiat ; cre q
        chest_pain	5	dar ; dejan a ; desd las ; dic ; doing is ; dtr driv ; el chil ; el escapulari
        chest_pain	5	el garrafon ; el lad ; el meniqu ; es <breath> ; es air ; escalon ; escapulari
        chest_pain	5	escapulari y ; est color ; est sud ; ex ; feel tight ; fel ; for tech ; from oth
        chest_pain	5	fuert y ; h <continue> ; has crush ; heart attack ; heavy ; her bra ; hiccup
        chest_pain	5	his breastbon ; his whit ; hold coffe ; hormigue ; hors in ; hr or ; hurt sinc
        chest_pain	5	husband keep ; i sit ; is heavy ; its sharp ; its what ; jaw to ; jaw x ; just cam
        chest_pain	5	l <chestheart> ; last hr ; left hand ; lik hiccup ; lik somebody ; lik ther
        chest_pain	5	lin <last> ; lin last ; los encim ; lug nut ; m <feel> ; me and ; me duerm ; medi del
        chest_pain	5	meniqu ; mer ; min now ; morn ther ; my fath ; my shirt ; n it ; of <breath>
        chest_pain	5	of chabli ; of chest ; of wet ; old <church> ; on me ; on stair ; only gummi ; or mad
        chest_pain	5	pal 0 ; pres ; pressur cuf ; priest i ; pus un ; rad to ; rn ; run from ; sam spot
        chest_pain	5	se <take> ; sharp <chestheart> ; sharp <pain> ; sharp chest ; sharp pain
        chest_pain	5	shirt button ; si trajer ; sient ; sit her ; sob ; somebody sit ; spray ; strap
        chest_pain	5	stres ; taxist ; tel dispatch ; telemetry ; teng com ; th / ; the cent ; the teeth
        chest_pain	5	ther sinc ; theyv nev ; think ; tia el ; tight band ; tightnes acros ; to disput
        chest_pain	5	to sweat ; tonight lik ; tra al ; traig ; trajer ; un <clean> ; una <clothes>
        chest_pain	5	una <pet> ; una los ; waistband ; wher ; with ice ; with sweat ; wok up ; wont let
        chest_pain	5	y le ; y no
        chest_pain	4	0 consum ; 0 metanfetamin ; 0 siz ; <amount> el ; <asleep> el ; <awake>
        chest_pain	4	<bodypart> <appointment> ; <bodypart> <asleep> ; <bodypart> behind ; <breath> <fluid>
        chest_pain	4	<breath> <pain> ; <breath> out ; <cannabis> <clinician> ; <chestheart> <continue>
        chest_pain	4	<chestheart> <home> ; <chestheart> in ; <chestheart> l ; <chestheart> q ; <clean> moj
        chest_pain	4	<clothes> right ; <clothes> sat ; <cold> ; <consume> 0 ; <container> desd
        chest_pain	4	<continue> ther ; <crowd> ought ; <daytime> ive ; <drive> cant ; <eat> hav
        chest_pain	4	<feel> <bodypart> ; <feel> <build> ; <fluid> / ; <fluid> <hold> ; <give> ni
        chest_pain	4	<headface> hum ; <headface> ni ; <headface> x ; <hold> <go> ; <hold> ever ; <hold> in
        chest_pain	4	<hold> of ; <hold> thing ; <home> <say> ; <leave> <put> ; <lock> <feel>
        chest_pain	4	<lock> <fluid> ; <medicine> didnt ; <moment> <pet> ; <night> <intoxicated>
        chest_pain	4	<night> ther ; <opioid> <awake> ; <pain> <breath> ; <pain> <start> ; <pain> en
        chest_pain	4	<palecolor> per ; <pet> aqui ; <rope> around ; <rope> pul ; <say> <pain>
        chest_pain	4	<say> <rope> ; <shame> <eat> ; <stiff> <daytime> ; <stiff> <rope> ; <stiff> right
        chest_pain	4	<stranger> <drive> ; <stranger> <take> ; <take> un ; <take> up ; <think> im
        chest_pain	4	a <rope> ; a band ; a sec ; a sharp ; a truck ; ach thi ; affirmativ ; afternoon its
        chest_pain	4	afternoon ive ; aid own ; alguien par ; and heart ; and straight ; arm is ; arm to
        chest_pain	4	at my ; attack my ; aug for ; bad n ; bag ; been <feel> ; been sit ; been squeez
        chest_pain	4	befor my ; best i ; between ; bottom <headface> ; breastbon whil ; breath in
        chest_pain	4	brief due ; burrit ; cabal lo ; cement ; cent ; cent and ; chest as ; client re
        chest_pain	4	cok til ; cok tonight ; consum de ; cook und ; corazon and ; dai say ; dangl ; dar un
        chest_pain	4	de trail ; del jardin ; dic que ; did cok ; do we ; down <bodypart> ; draw that
        chest_pain	4	driv cant ; due and ; ekg ; entr las ; est <color> ; est <moment> ; estoy sud
        chest_pain	4	explain it ; f dab ; faj de ; fem 0 ; fetty sinc ; flat on ; from bus ; front of
        chest_pain	4	garrafon ; get what ; glow ; goe down ; grip the ; hammer on ; hand the ; hasnt gon
        chest_pain	4	hasnt let ; his spoon ; hol too ; hold of ; i <think> ; im the ; indic ; insid
        chest_pain	4	is squeez ; it <always> ; it dont ; it heartburn ; it hurt ; its as ; its run
        chest_pain	4	jaw now ; job cant ; knead the ; l breast ; la <bodypart> ; la camis ; la lechug
        chest_pain	4	lay down ; le apriet ; lean on ; lechug ; left wont ; let ; m pint ; m win ; man
        chest_pain	4	me <pain> ; me estan ; me punz ; metanfetamin 0 ; mid <phone> ; mid cal ; might
        chest_pain	4	much cok ; muchach ; my armpit ; my chest ; my tap ; my tick ; nieg ; night sinc
        chest_pain	4	now whil ; old ; on in ; out <leave> ; pain in ; park a ; pech y ; per <clinician>
        chest_pain	4	per <take> ; peric hac ; piedr aqui ; piedr ator ; planch ; pocket ; point ; puest y
        chest_pain	4	pus ; q ; q <awake> ; q despert ; q me ; q un ; que desd ; que me ; re eve
        chest_pain	4	review of ; rib in ; right <moment> ; right now ; right thi ; round <chestheart>
        chest_pain	4	round chest ; round her ; said someth ; sam ; sand ; security <say> ; security say
        chest_pain	4	self work ; senor ; shrink ; si <take> ; sinc <daytime> ; sinc breakfast ; sinc thi
        chest_pain	4	sink becaus ; sit ; smal for ; smal sinc ; somebody keep ; speak ; spot
        chest_pain	4	squeez acros ; sta ; stay long ; stay now ; sternum cal ; stil ther ; stil warm
        chest_pain	4	stop rub ; taken ; tap it ; teeth hum ; that the ; the burrit ; the front ; the rib
        chest_pain	4	thi <kill> ; thi <moment> ; think i ; thump ; tight sinc ; tightnes sinc ; tit
        chest_pain	4	to armpit ; to mop ; tongu ; tonit ther ; top ; traig un ; trap moj ; tum didnt
        chest_pain	4	un <build> ; un <pain> ; un bur ; un dolor ; un hinch ; un pun ; una punal ; week n
        chest_pain	4	weight ; wont <rope> ; wont hang ; wors with ; you <consume> ; you <put> ; you put
        chest_pain	4	yrs +
        chest_pain	3	+ sweaty ; / 0 ; 0 a ; 0 elephant ; 0 th ; 0 viv ; <always> <chestheart>
        chest_pain	3	<amount> <fluid> ; <awake> <outdoors> ; <bodypart> to ; <breath> sinc
        chest_pain	3	<chestheart> <asleep> ; <chestheart> <put> ; <chestheart> <rope> ; <clean> encim
        chest_pain	3	<clinician> 0 ; <consume> an ; <container> <die> ; <continue> <feel>
        chest_pain	3	<feel> <stranger> ; <fluid> tod ; <furniture> <say> ; <give> un ; <go> <home>
        chest_pain	3	<go> <past> ; <go> <room> ; <go> down ; <hold> acros ; <hold> l ; <hot> encim
        chest_pain	3	<job> <fluid> ; <kin> sobri ; <leave> <treatment> ; <leave> heavy ; <need> <go>
        chest_pain	3	<night> he ; <outdoors> und ; <pain> <height> ; <pain> <stranger> ; <pain> acros
        chest_pain	3	<palecolor> <fluid> ; <past> my ; <phone> cort ; <phone> the ; <play> re
        chest_pain	3	<put> <treatment> ; <put> it ; <stiff> around ; <stiff> x ; <stranger> sit
        chest_pain	3	<take> <pain> ; <year> + ; a <pain> ; a la ; a tight ; acros <chestheart>
        chest_pain	3	acros chest ; aft <hit> ; aft hit ; am n ; ambulanc just ; arm n ; arm tingl
        chest_pain	3	arm went ; around my ; back teeth ; bent ; bottom lik ; bra felt ; breastbon with
        chest_pain	3	breath sinc ; cal she ; calient encim ; can explain ; ciw ; clamp ; coach re
        chest_pain	3	com faj ; com hinch ; de met ; declin 0 ; del sen ; dentr y ; desd <night>
        chest_pain	3	desd anoch ; desd la ; did <stimulant> ; diner pa ; do <appointment> ; dolor de
        chest_pain	3	dolor en ; dond ; dugout ; each ; el <bodypart> ; el corazon ; elbow and
        chest_pain	3	els <clothes> ; ems sent ; end monday ; fac lik ; from the ; fuert ; gon heavy
        chest_pain	3	gon numb ; gray + ; had befor ; harley ; hav got ; heart doing ; herman sobri
        chest_pain	3	hes soak ; hinch ; hous en ; hoy ; hurt and ; i <height> ; im short ; im stand ; in a
        chest_pain	3	is how ; is wring ; it feel ; it let ; it run ; its noth ; ive sweat ; jaw sor
        chest_pain	3	l <headface> ; l jaw ; la <play> ; la man ; law 0 ; left of ; level and ; lik hes
        chest_pain	3	lik someon ; llam cort ; long each ; low it ; manan com ; me <asleep> ; me <go> ; min
        chest_pain	3	nd <clothes> ; necklac ; nev <put> ; nev put ; of <asleep> ; on curb ; palp ; pech en
        chest_pain	3	phon my ; planch encim ; plant in ; prob just ; pun ; put ; que sient ; quit desd
        chest_pain	3	reflux and ; say an ; self chest ; sen ; sen izquierd ; she clammy ; shovel the
        chest_pain	3	sinc barstow ; smokin ; someth ; sor and ; stand the ; stent and ; step ; tap <count>
        chest_pain	3	tap measur ; th ; that open ; the <treatment> ; the cag ; the motel ; the old
        chest_pain	3	the should ; though ther ; tightnes in ; tightnes x ; to arm ; to ed ; to the
        chest_pain	3	today though ; tonight it ; too far ; up he ; was plac ; whil <say> ; whil talk
        chest_pain	3	whol cal ; wk ago ; work one ; would driv
        chest_pain	-3	0 de ; 0 for ; 0 no ; <amount> <play> ; <amount> on ; <ask> me ; <ask> what
        chest_pain	-3	<break> my ; <cold> <bodypart> ; <cold> and ; <continue> <hit> ; <day> <treatment>
        chest_pain	-3	<day> me ; <eat> <furniture> ; <eat> <outdoors> ; <furniture> y ; <go> <furniture>
        chest_pain	-3	<go> <stranger> ; <headface> are ; <hit> my ; <kill> <amount> ; <kin> <stop>
        chest_pain	-3	<kin> y ; <last> <day> ; <lock> it ; <money> and ; <need> <record> ; <opioid> <last>
        chest_pain	-3	<opioid> <medicine> ; <opioid> in ; <pain> <money> ; <pain> el ; <partner> <opioid>
        chest_pain	-3	<put> <alcohol> ; <record> of ; <say> <put> ; <school> <need> ; <soon> to
        chest_pain	-3	<stiff> <play> ; <stop> <alcohol> ; <stranger> <outdoors> ; <take> <breath>
        chest_pain	-3	<take> her ; <think> the ; <week> <amount> ; <write> the ; a <crowd> ; a <die>
        chest_pain	-3	a <money> ; a <phone> ; a <treatment> ; a and ; a coupl ; acab ; aft the
        chest_pain	-3	and <need> ; and id ; and noth ; anymor ; ask what ; at all ; bank ; believ ; bet
        chest_pain	-3	brinc ; buy ; cabinet ; camin ; christma ; clear ; clerk ; county ; cowork
        chest_pain	-3	cuatr ano ; de <amount> ; dej ; dont <think> ; dres ; embarras ; er <clinician>
        chest_pain	-3	es por ; esper ; fly ; foot ; for <amount> ; for <kin> ; from garden ; going lik
        chest_pain	-3	grandfath ; grandson ; guy ; hav gon ; hav not ; hed ; her nam ; hi ; hir ; hrs
        chest_pain	-3	i <buy> ; i <job> ; i feel ; i shoot ; i teach ; in with ; interview ; iop ; its for
        chest_pain	-3	ive <take> ; judg ; la <furniture> ; la boc ; lak ; las mano ; late ; le <stop>
        chest_pain	-3	left thumb ; lid ; list ; littl ; look at ; los nino ; lot ; lu ; may <take>
        chest_pain	-3	may bring ; me <amount> ; me <feel> ; me in ; mi herman ; mi sobrin ; mied ; mov
        chest_pain	-3	my <school> ; my aunt ; my cousin ; next to ; nl ; no ~el ; nobody ; nod ; noth els
        chest_pain	-3	now its ; ob ; off <alcohol> ; onc ; our wal ; pap ; peg ; pictur ; porch ; practic
        chest_pain	-3	print ; que <go> ; que lo ; re 0 ; retir ; saf ; sant ; scar me ; seen ; she cant
        chest_pain	-3	she isnt ; shel ; smel ; so far ; so we ; sobr ; som joint ; staf ; steady ; stif
        chest_pain	-3	suicid ; tan ; tea ; telefon ; the <crowd> ; the <day> ; the <friend> ; the <kin>
        chest_pain	-3	the <medicine> ; the divorc ; the garag ; the neighbor ; ther was ; therapist
        chest_pain	-3	thi week ; thumb from ; thursday ; ties ; to a ; to do ; toilet ; towel ; trabaj en
        chest_pain	-3	treatment ; try ; tue ; uniform ; usted ; voy a ; wak up ; wat ; week and ; what do
        chest_pain	-3	whatev ; wint ; wouldnt ; wrist ; wrong ; y <leave> ; y teng ; ya me ; yes
        chest_pain	-3	~<angry> ; ~<confused> ; ~<eat> ; ~<kill> ; ~<palecolor> ; ~<partner> ; ~<play>
        """
}
