extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain1 = """
        chest_pain	-85	=
        chest_pain	57	cp
        chest_pain	43	<chestheart> <pain> ; <chestheart> sinc
        chest_pain	42	chest hurt
        chest_pain	40	<pain> <chestheart> ; nippl
        chest_pain	38	an elephant ; my breastbon
        chest_pain	37	<stiff> <chestheart> ; breastbon
        chest_pain	35	squeez
        chest_pain	34	<chestheart> <feel> ; c/o ; elephant
        chest_pain	33	sternum
        chest_pain	32	duel much ; my stent
        chest_pain	31	<chestheart> <stiff>
        chest_pain	29	chest ; dead cent
        chest_pain	28	my sternum ; substernal
        chest_pain	27	del lad
        chest_pain	26	<bodypart> flat ; <chestheart> that ; a vis ; clutch ; right behind
        chest_pain	25	<amount> siz ; a fist ; acros me ; elephant sit ; izq ; me ard ; shirt pocket
        chest_pain	24	<drive> <chestheart> ; <hold> <chestheart> ; <pain> right ; chest feel ; d c/o
        chest_pain	24	izquierd ; should blad
        chest_pain	23	<chestheart> desd ; angin ; en medi ; fist
        chest_pain	22	<chestheart> <daytime> ; behind my ; indic 0 ; la tetil ; le indic ; my nippl
        chest_pain	22	somebody park ; tetil
        chest_pain	21	<chestheart> <hold> ; <pain> toracic ; a squeez ; bra ; chest sinc ; crush
        chest_pain	21	hand flat ; pech desd ; sit on ; toracic
        chest_pain	20	<chestheart> <take> ; de pech ; exprim ; punz ; siz too ; somebody got
        chest_pain	19	ach ; el <chestheart> ; esternon ; its lik ; jaw ; me <fire> ; mer dond
        chest_pain	19	my <chestheart> ; of cent ; right over ; somebody stand ; thre siz ; tight
        chest_pain	19	tight chest ; tightnes
        chest_pain	18	<chestheart> <kill> ; <chestheart> <leave> ; <chestheart> <moment>
        chest_pain	18	<die> <treatment> ; <feel> com ; <go> <headface> ; <pain> bad ; <shame> <afraid>
        chest_pain	18	act up ; blam stres ; c/o cp ; clutch his ; cp x ; crush chest ; el pech ; hav chest
        chest_pain	18	hes clutch ; pain all ; punz en ; refier <pain> ; sient com ; stand on ; too smal
        chest_pain	17	<feel> <chestheart> ; <leave> sid ; chest is ; del <chestheart> ; dolor toracic
        chest_pain	17	faj ; indic ; it <pain> ; left sid ; me <bodypart> ; opresion ; pech que
        chest_pain	17	someth squeez ; that wont ; toracic activ
        chest_pain	16	<chestheart> and ; <chestheart> me ; a hot ; actual <pain> ; al sub ; band around
        chest_pain	16	camis del ; chest pressur ; chest squeez ; climb int ; com una ; dolor ; estacion en
        chest_pain	16	fist in ; front lik ; izquierd y ; lad izquierd ; las <chestheart> ; las costilla
        chest_pain	16	much el ; nitr ; pain now ; park on ; pt c/o ; radiat ; seat belt ; top half ; tum
        chest_pain	15	<always> <breath> ; <chestheart> a ; <hot> coal ; <moment> <chestheart>
        chest_pain	15	<stiff> acros ; a dishrag ; apriet ; armpit to ; cabal y ; chest pain ; cinch
        chest_pain	15	clammy ; del esternon ; dishrag ; hot coal ; int <headface> ; int jaw ; it ach
        chest_pain	15	left breast ; my rib ; my wishbon ; pain ; pech ahorit ; pech apret ; pressur in
        chest_pain	15	se sob ; someth <hold> ; stab und ; the <chestheart> ; wishbon
        chest_pain	14	<chestheart> n ; <feel> <rope> ; <pain> <moment> ; <pain> ther ; arm gon ; ator
        chest_pain	14	been tight ; chest n ; hav <chestheart> ; hoof right ; l sid ; left collarbon
        chest_pain	14	pain 0 ; pech ; pressur ; rib ; se agar ; sient un ; stent
        chest_pain	13	<chestheart> <bodypart> ; <chestheart> right ; <chestheart> y ; <continue> pul
        chest_pain	13	<feel> <stiff> ; <hot> <rope> ; <illness> <pain> ; <take> com
        chest_pain	13	<treatment> <chestheart> ; a ratchet ; al braz ; aunqu en ; breastbon x ; chest has
        chest_pain	13	chest say ; chest tightnes ; cind ; cind <outdoors> ; cind block ; costilla ; cp +
        chest_pain	13	cp with ; de molin ; each <breath> ; each breath ; encim ; hav a ; in chest
        chest_pain	13	its gas ; keep pul ; le duel ; me sub ; medi com ; my tie ; pain on ; ratchet
        chest_pain	13	ratchet strap ; refier dolor ; squeez sinc ; the left ; thru to ; traig com
        chest_pain	12	<amount> <chestheart> ; <build> encim ; <chestheart> <tool> ; <chestheart> been
        chest_pain	12	<clothes> <feel> ; <consume> it ; <eat> <chestheart> ; <headface> <pain>
        chest_pain	12	<lock> acros ; <play> around ; agrura ; been <stiff> ; breastbon and ; cent sinc
        chest_pain	12	chest tight ; coal ; encim aqui ; encim del ; flat over ; got chest ; hand tingl
        chest_pain	12	hug from ; indigestion ; lad del ; le <pain> ; left arm ; lock acros ; of breath
        chest_pain	12	opresiv ; piedr de ; run down ; second ther ; sinc <eat> ; the middl ; truck park
        chest_pain	12	up as ; wet sand
        chest_pain	11	<bodypart> izq ; <chestheart> <say> ; <hold> behind ; <leave> nippl
        chest_pain	11	<pain> <afraid> ; <pain> <pain> ; <pain> all ; <pain> fuert ; <put> at
        chest_pain	11	<start> <room> ; <stiff> sinc ; and wont ; apret ; apret desd ; arm numb ; belt lock
        chest_pain	11	braz izq ; del pech ; duel ; goe up ; his knuckl ; hurt right ; i breath ; it goe
        chest_pain	11	knead ; l arm ; left nippl ; my left ; notch ; own chest ; putty ; self <chestheart>
        chest_pain	11	sinc lunch ; smal tonight ; son agrura ; squeez behind ; stuck right ; sub a
        chest_pain	11	swallow an ; the jaw ; too <stiff> ; too tight ; una faj ; und my
        chest_pain	10	<break> cp ; <chestheart> as ; <chestheart> que ; <kill> <pain> ; <medicine> did
        chest_pain	10	<moment> someth ; <pain> <amount> ; <pain> behind ; <palecolor> sobandos
        chest_pain	10	<take> <chestheart> ; a <outdoors> ; anoth notch ; antacid did ; bra feel
        chest_pain	10	breastbon sinc ; breath chest ; brick and ; cement encim ; chest been ; com planch
        chest_pain	10	cp 0 ; crush cp ; dolor fuert ; elephant is ; elephant on ; encim y ; est moment
        chest_pain	10	ice cub ; la quij ; m c/o ; me ator ; middl of ; my bra ; pav <outdoors> ; pav ston
        chest_pain	10	pech bien ; quij ; rib that ; round my ; rub the ; short of ; sit down ; sobandos
        chest_pain	10	something ; the ach ; through to ; utox
        chest_pain	9	+ diaphoresi ; 0 dolor ; 0 year ; <amount> <stiff> ; <amount> dond
        chest_pain	9	<bodypart> <blade> ; <bodypart> izquierd ; <chestheart> cp ; <container> <chestheart>
        chest_pain	9	<feel> <pain> ; <feel> un ; <height> int ; <hold> from ; <hold> lik
        chest_pain	9	<kill> <chestheart> ; <outdoors> <fluid> ; <pain> <always> ; <pain> aqui ; <pain> in
        chest_pain	9	<pain> lik ; <pain> on ; <phone> <pain> ; <rope> <lock> ; <rope> und
        chest_pain	9	<stiff> <moment> ; <stiff> <stimulant> ; <stranger> stand ; <tool> und
        chest_pain	9	<year> <chestheart> ; agar com ; agarrandos ; aqui en ; arm ; as i ; blam ; braz
        chest_pain	9	braz izquierd ; breast ; c/o <chestheart> ; chest arm ; chest lik ; cinch und
        chest_pain	9	clos behind ; com gar ; com when ; duerm el ; esternon y ; feel lik ; gar ; gas but
        chest_pain	9	gray per ; h clammy ; heartburn ; hes <hold> ; hes hav ; hour now ; hurt lik
        chest_pain	9	i <breath> ; i climb ; its <pain> ; izquierd desd ; jaw ach ; l <bodypart>
        chest_pain	9	m <chestheart> ; me apriet ; medi dond ; my <leave> ; of <breath> ; of putty ; one of
        chest_pain	9	pain bad ; por dentr ; rad ; re program ; refus 0 ; refus ambulanc ; rub sternum
        chest_pain	9	say chest ; seatbelt ; shirt with ; siz smal ; squeez lik ; substernal cp ; sweaty
        chest_pain	9	teeth ach ; the <leave> ; the tie ; tight acros ; top <amount> ; tremor ciw
        chest_pain	9	un costal ; up int ; va el ; whenev i ; wont unclench ; wrung ; y <chestheart>
        chest_pain	9	y chest
        chest_pain	8	0 <pain> ; 0 record ; <afraid> o ; <amount> click ; <amount> com
        chest_pain	8	<chestheart> <palecolor> ; <chestheart> bien ; <chestheart> whil ; <count> <fluid>
        chest_pain	8	<drive> on ; <feel> <take> ; <feel> lik ; <feel> una ; <fluid> <stimulant>
        chest_pain	8	<furniture> <rope> ; <hold> sinc ; <hospital> <pain> ; <kill> und
        chest_pain	8	<leave> <bodypart> ; <lock> right ; <pain> desd ; <pain> sinc ; <phone> <chestheart>
        chest_pain	8	<rope> round ; <stiff> <last> ; <treatment> of ; a tightnes ; al <bodypart>
        chest_pain	8	and spread ; apret y ; belch ; belt is ; boot heel ; bra thre ; cant lay ; cent of
        chest_pain	8	cok last ; dab only ; de cement ; describ it ; ekg pend ; elephant sat ; estan
        chest_pain	8	going 0 ; going down ; got hold ; he wok ; hoof ; hot wir ; hurt bad ; i inhal
        chest_pain	8	im hav ; is heavy ; isnt ; it <go> ; l ; le <say> ; lie flat ; lik <stranger>
        chest_pain	8	me one ; me sud ; mor click ; oh 0 ; on left ; onset ; opresion en ; patient
        chest_pain	8	pech fuert ; point to ; pressur on ; pul someth ; quier baj ; si por ; smal <night>
        chest_pain	8	smok it ; someth is ; sternum per ; strap round ; sweat on ; tetil izquierd ; tingl
        chest_pain	8	to jaw ; twist ; una vac ; up on ; vis ; wif hes ; would <money> ; would <rope>
        chest_pain	8	would describ
        chest_pain	7	0 rad ; 0 right ; <awake> <room> ; <bodypart> <leave> ; <bodypart> cer
        chest_pain	7	<caretaking> clos ; <chestheart> <breath> ; <chestheart> <day> ; <chestheart> <phone>
        chest_pain	7	<chestheart> <stimulant> ; <chestheart> each ; <chestheart> has ; <chestheart> is
        chest_pain	7	<chestheart> lik ; <chestheart> whenev ; <chestheart> with ; <count> sit ; <eat> y
        chest_pain	7	<fire> <chestheart> ; <fluid> <cold> ; <fluid> <outdoors> ; <headface> too
        chest_pain	7	<kill> <leave> ; <moment> refus ; <pain> real ; <pain> rit ; <pain> und ; <past> my
        chest_pain	7	<pet> <chestheart> ; <play> round ; <room> <chestheart> ; <stiff> ; <stiff> whil
        chest_pain	7	<stranger> lean ; <tool> <rope> ; a <hold> ; a <stiff> ; a boot ; a cind ; a pav
        chest_pain	7	als <chestheart> ; an anvil ; and pal ; antacid ; anvil ; apriet aqui ; ard
        chest_pain	7	arm right ; asa ; ashen ; asst 0 ; bad chest ; band round ; bien apret ; blad and
        chest_pain	7	c/o <break> ; c/o crush ; car clos ; chest and ; chest right ; chest today
        chest_pain	7	cinch round ; climb stair ; com twic ; de <chestheart> ; dej ni ; dentr ; do tour
        chest_pain	7	dond va ; down my ; emt friend ; en <amount> ; f doubl ; fist behind ; fist clos
        chest_pain	7	fist open ; front that ; h <go> ; himself say ; his <chestheart> ; his shirt
        chest_pain	7	hormigue el ; hurt ; hurt real ; i typ ; jaw and ; jaw hurt ; keep rub ; kneel
        chest_pain	7	kneel on ; let go ; lik actual ; m crack ; mid <appointment> ; mid <phone> ; mid cal
        chest_pain	7	mid intak ; middl ; nit doe ; notch <always> ; notch every ; now talk ; ongo
        chest_pain	7	pain rit ; pain sinc ; pain today ; pal ; pal as ; pressur x ; pun cer ; que amaneci
        chest_pain	7	que tra ; real bad ; refus <emergency> ; right wher ; round me ; rub ; rub right
        chest_pain	7	shirt ; smal and ; someon lean ; strong as ; sweat / ; sweat not ; tight whil ; touch
        chest_pain	7	traig una ; trajer un ; una planch ; unclench ; up und ; weight on ; weight sit
        chest_pain	7	whil on ; wok
        chest_pain	6	0 / ; <amount> top ; <bodypart> <feel> ; <bodypart> heavy ; <bodypart> too
        chest_pain	6	<breath> <chestheart> ; <breath> <night> ; <chestheart> <start> ; <chestheart> final
        chest_pain	6	<chestheart> its ; <chestheart> per ; <clothes> del ; <continue> whil
        chest_pain	6	<daytime> includ ; <emergency> <ask> ; <fluid> not ; <go> <bodypart> ; <hold> <fluid>
        chest_pain	6	<hold> <pain> ; <hold> he ; <hold> und ; <kin> point ; <last> lin
        chest_pain	6	<law> <chestheart> ; <money> <amount> ; <pain> <day> ; <pain> <go> ; <pain> <need>
        chest_pain	6	<pain> l ; <pain> x ; <pet> <color> ; <room> <room> ; <rope> <stiff> ; <say> flat
        chest_pain	6	<start> <clean> ; <start> <hold> ; <stiff> <amount> ; <stiff> <go> ; <stranger> kneel
        chest_pain	6	<tool> <awake> ; <treatment> <say> ; a <bodypart> ; a <hot> ; a belt ; a pressur
        chest_pain	6	a siz ; agar hast ; and numb ; and push ; anoch traig ; arm heavy ; arrib de ; as a
        chest_pain	6	as putty ; befor my ; belt ; belt pul ; bent over ; bien fuert ; botel desd
        chest_pain	6	c/o chest ; cp <pain> ; cp radiat ; cre ; cuand sub ; deep <breath> ; deep breath
        chest_pain	6	del corazon ; del reloj ; doubl over ; driv keep ; dtr driv ; el braz ; el esternon
        chest_pain	6	est color ; est del ; est por ; except its ; feel tight ; h <fluid> ; harley <pet>
        chest_pain	6	harley hors ; has <chestheart> ; has chest ; has crush ; hav half ; heart
        chest_pain	6	heart that ; heavy ; heavy and ; his breastbon ; his col ; his fist ; his front
        chest_pain	6	his left ; hormigue ; i wok ; i would ; is sit ; is squeez ; it hasnt ; jalon me
        chest_pain	6	just gas ; last lin ; m <feel> ; m chest ; mientra le ; muchach dic ; my fath ; n it
        chest_pain	6	night crush ; normal that ; now sweaty ; of <treatment> ; old ; on stair
        chest_pain	6	pain behind ; pain l ; pain right ; que jal ; real <stiff> ; real tight ; rib and
        chest_pain	6	rib in ; rid and ; second lin ; sent encim ; sharp ; sid <fluid> ; sid sinc
        chest_pain	6	sient una ; squeez und ; sternum lik ; tak hydrocodon ; taxist ; the anthem
        chest_pain	6	the spray ; ther <color> ; thi is ; tightnes acros ; tim its ; to disput ; trop neg
        chest_pain	6	typ lik ; un ladril ; un trap ; una vain ; up its ; went ; wok up ; y c/o ; y refus
        chest_pain	6	you <put> ; you put
        chest_pain	5	0 being ; 0 consum ; <always> <pain> ; <always> sharp ; <appointment> <chestheart>
        chest_pain	5	<ask> <treatment> ; <bodypart> behind ; <bodypart> tingl ; <bodysound> <continue>
        chest_pain	5	<chestheart> <always> ; <chestheart> <consume> ; <chestheart> <medicine>
        chest_pain	5	<chestheart> <write> ; <chestheart> attack ; <chestheart> fuert ; <chestheart> in
        chest_pain	5	<chestheart> q ; <chestheart> x ; <clothes> sit ; <container> <build>
        chest_pain	5	<continue> <leave> ; <day> wors ; <daytime> <palecolor> ; <daytime> ther ; <die> twic
        chest_pain	5	<drive> cant ; <eat> <lock> ; <feel> <clothes> ; <fluid> <leave> ; <hold> <hold>
        chest_pain	5	<hold> <need> ; <home> <emergency> ; <hot> <leave> ; <intoxicated> <bodypart>
        chest_pain	5	<last> hr ; <leave> <chestheart> ; <lock> ; <medicine> didnt ; <moment> <pain>
        chest_pain	5	<moment> lin ; <moment> ther ; <pain> rn ; <pain> thi ; <partner> hes ; <phone> teng
        chest_pain	5	<play> <chestheart> ; <say> que ; <shake> <withdrawal> ; <stiff> <daytime>
        chest_pain	5	<stiff> right ; <stranger> <chestheart> ; <take> <child> ; <think> <chestheart>
        chest_pain	5	<think> i ; <tool> ; a weight ; acros ; acros my ; adderal too ; ahorit soy
        chest_pain	5	alum ask ; an <tool> ; and heart ; aqui entr ; arm asleep ; ativan ran ; attack my
        chest_pain	5	aunqu ; baj al ; bathroom ; between my ; bit down ; breath thru ; button and ; canist
        chest_pain	5	cent ; centr ; chest its ; chest now ; chest that ; chest with ; clos und
        chest_pain	5	clutch chest ; cold ; collarbon ; com que ; comfy ; consum de ; corazon ; costal de
        chest_pain	5	cre q ; dar ; dejan a ; desd las ; diaphoresi ; do blow ; doing is ; driv cant
        chest_pain	5	el escapulari ; el garrafon ; el lad ; el meniqu ; escalon ; escapulari
        chest_pain	5	escapulari y ; ex ; faj de ; fel ; for tech ; from oth ; front of ; fuert y
        chest_pain	5	grip the ; hammer on ; hasnt let ; heart attack ; her bra ; hiccup ; his <leave>
        chest_pain	5	his whit ; hold coffe ; hors in ; hr or ; hurt sinc ; husband keep ; i think ; is how
        chest_pain	5	is stand ; its what ; jaw x ; job cant ; just cam ; l <chestheart> ; la <eat>
        chest_pain	5	last hr ; lik hiccup ; lik somebody ; lin <last> ; lin last ; los encim ; lug nut
        chest_pain	5	me and ; me duerm ; medi del ; meniqu ; mer ; min now ; misus 0 ; morn ther
        chest_pain	5	my shirt ; my tap ; my tick ; of wet ; on me ; only gummi ; own <chestheart> ; pal 0
        chest_pain	5	pres ; priest i ; pus ; pus un ; rad to ; right acros ; rn ; round her ; run from
        chest_pain	5	sam spot ; se <take> ; self work ; sharp <chestheart> ; sharp <pain> ; sharp chest
        chest_pain	5	sharp pain ; si trajer ; sient ; sink becaus ; sit her ; somebody sit ; sor and
        chest_pain	5	spray ; squeez in ; stair at ; stair today ; strap ; sud fri ; taken ; telemetry
        chest_pain	5	teng com ; th / ; the cent ; the old ; thi <moment> ; tia el ; tight band
        chest_pain	5	tight sinc ; tonight lik ; traig ; trajer ; tum didnt ; un <build> ; un <clean>
        chest_pain	5	un bur ; un pun ; una <pet> ; una los ; waistband ; with sweat ; wont let ; y le
        chest_pain	5	you <consume>
        chest_pain	4	0 elephant ; 0 metanfetamin ; 0 siz ; 0 statement ; <always> <chestheart> ; <awake>
        chest_pain	4	<bodypart> <asleep> ; <bodypart> to ; <breath> <fluid> ; <breath> <pain>
        chest_pain	4	<breath> out ; <breath> sinc ; <cannabis> <clinician> ; <chestheart> <continue>
        chest_pain	4	<chestheart> <home> ; <chestheart> l ; <chestheart> when ; <clean> moj
        chest_pain	4	<clothes> right ; <clothes> sat ; <consume> 0 ; <consume> an ; <continue> ther
        chest_pain	4	<daytime> ive ; <eat> hav ; <feel> <bodypart> ; <feel> <build> ; <feel> right
        chest_pain	4	<fluid> / ; <fluid> <hold> ; <fluid> <need> ; <fluid> tod ; <furniture> <say>
        chest_pain	4	<give> ni ; <go> <past> ; <headface> hum ; <headface> ni ; <headface> x ; <hold> <go>
        chest_pain	4	<hold> ever ; <hold> lin ; <hold> of ; <home> <say> ; <hot> <afraid> ; <kin> herself
        chest_pain	4	<leave> <put> ; <lock> <feel> ; <moment> <pet> ; <need> <go> ; <night> <intoxicated>
        chest_pain	4	<opioid> <awake> ; <pain> 0 ; <pain> <breath> ; <pain> <start> ; <pain> <stranger>
        chest_pain	4	<pain> <tool> ; <pain> cuf ; <palecolor> per ; <partner> and ; <pet> aqui ; <play> re
        chest_pain	4	<put> <treatment> ; <put> it ; <say> <rope> ; <shame> <eat> ; <stiff> <rope>
        chest_pain	4	<stiff> around ; <stranger> <drive> ; <stranger> <take> ; <take> un ; <think> im
        chest_pain	4	a <rope> ; a band ; a sec ; a sharp ; a truck ; ach thi ; acros <chestheart>
        chest_pain	4	acros chest ; activ 0 ; affirmativ ; afternoon its ; afternoon ive ; aid own
        chest_pain	4	alguien par ; alon 0 ; an ice ; and <day> ; and straight ; arm is ; arm n ; arm tingl
        chest_pain	4	arm to ; bad n ; bag ; been <feel> ; been sit ; been smokin ; been squeez ; best i
        chest_pain	4	bottom <headface> ; breastbon whil ; breath in ; breath sinc ; brief due ; buri
        chest_pain	4	burrit ; cabal lo ; cement ; cent and ; chest as ; clamp ; client re ; coach re
        chest_pain	4	cok til ; com faj ; cook und ; corazon and ; dai say ; dar un ; day etoh
        chest_pain	4	day straight ; de trail ; declin 0 ; dentr y ; dic ; dic que ; did <day>
        chest_pain	4	did <stimulant> ; did cok ; diner pa ; do we ; dond ; down <bodypart> ; draw that
        chest_pain	4	due and ; elbow and ; entr las ; es <breath> ; es air ; est <color> ; est <moment>
        chest_pain	4	est sud ; estoy sud ; explain it ; f dab ; fem 0 ; fetty sinc ; flat on ; for her
        chest_pain	4	from bus ; fuert desd ; garrafon ; get what ; h <continue> ; hand the ; harley
        chest_pain	4	has to ; hasnt gon ; high ; his spoon ; hol too ; hold of ; i <think> ; i sit
        chest_pain	4	im the ; inf just ; insid ; int my ; it <always> ; it dont ; it heartburn ; it hurt
        chest_pain	4	its as ; its run ; its sharp ; jaw now ; jaw to ; l <headface> ; l breast ; l jaw
        chest_pain	4	la <bodypart> ; la camis ; la lechug ; law 0 ; lay down ; le apriet ; le sub
        chest_pain	4	lean on ; lechug ; left hand ; left wont ; let ; lik ther ; m out ; m pint ; m win
        chest_pain	4	man ; me estan ; me punz ; mean <pain> ; mean hurt ; metanfetamin 0 ; mid ; might
        chest_pain	4	my armpit ; now whil ; of chest ; old <church> ; on in ; or mad ; out <leave>
        chest_pain	4	over i ; pain in ; park a ; partway ; pech en ; pech me ; per <clinician>
        chest_pain	4	per <take> ; peric hac ; phon my ; piedr aqui ; piedr ator ; planch ; pocket ; point
        chest_pain	4	pressur cuf ; pun ; q ; q <awake> ; q despert ; q me ; q un ; que desd ; que me
        chest_pain	4	que sient ; re eve ; refus ; right <moment> ; right now ; right thi
        chest_pain	4	round <chestheart> ; round chest ; sam ; sand ; security <say> ; security say
        chest_pain	4	shovel the ; shrink ; si <take> ; sinc <daytime> ; sinc breakfast ; sinc thi ; sit
        chest_pain	4	smal for ; smal sinc ; sob ; somebody keep ; someth ; speak ; spot ; squeez acros
        chest_pain	4	sta ; stair ; stay long ; stay now ; sternum cal ; stil ther ; stil warm ; stop rub
        chest_pain	4	stres ; teeth hum ; tel dispatch ; that the ; the burrit ; the front ; the night
        chest_pain	4	the should ; the teeth ; ther sinc ; theyv nev ; thi <kill> ; think ; think i
        chest_pain	4	though ther ; thru <stop> ; thump ; tightnes sinc ; tit ; to arm ; to armpit ; to ed
        chest_pain	4	to mop ; to sit ; to sweat ; to the ; today was ; tonit ther ; top ; traig un
        chest_pain	4	trap moj ; un hinch ; una punal ; week n ; weight ; wont <rope> ; wont hang
        chest_pain	4	wors with ; y no ; yrs +
        chest_pain	3	+ sweaty ; / 0 ; 0 a ; 0 th ; <afraid> <feel> ; <amount> <fluid> ; <amount> el
        chest_pain	3	<asleep> el ; <bodypart> <appointment> ; <break> <tool> ; <chestheart> <rope>
        chest_pain	3	<clean> encim ; <consume> lu ; <container> desd ; <continue> <feel> ; <crowd> ought
        chest_pain	3	<day> straight ; <go> <leave> ; <go> down ; <hold> acros ; <hold> l ; <hold> thing
        chest_pain	3	<hot> encim ; <insurance> first ; <leave> <treatment> ; <leave> wont ; <night> ther
        chest_pain	3	<outdoors> und ; <outdoors> wont ; <pain> <height> ; <pain> refus
        chest_pain	3	<palecolor> <fluid> ; <phone> the ; <rope> pul ; <say> <pain> ; <say> <stiff>
        chest_pain	3	<stiff> <eat> ; <stiff> x ; <stranger> right ; <take> <pain> ; <take> up
        chest_pain	3	<treatment> <money> ; <year> + ; a sew ; aft <hit> ; aft hit ; am n ; ambulanc just
        chest_pain	3	ambulatori ; and heavy ; apa ; around my ; aspirin ; aug for ; bent ; between
        chest_pain	3	bra felt ; breastbon with ; but ill ; calient encim ; can explain ; ciw ; clos
        chest_pain	3	com hinch ; com si ; corazon y ; dangl ; del sen ; desd <night> ; desd anoch
        chest_pain	3	do <appointment> ; dugout ; each ; el corazon ; els <clothes> ; end monday ; escrib
        chest_pain	3	fac lik ; feel funny ; final bil ; fish with ; floor ; from the ; front ; front to
        chest_pain	3	fuert ; girl ; goe down ; gon numb ; had befor ; has <break> ; heart doing
        chest_pain	3	himself <say> ; hoy ; hoy empez ; i <height> ; im fold ; im stand ; is wring
        chest_pain	3	it feel ; it let ; it run ; its noth ; ive sweat ; jaw sor ; knead the ; la <play>
        chest_pain	3	la man ; left of ; level and ; lik breath ; lik hes ; lik someon ; lo traig
        chest_pain	3	long each ; low it ; manan com ; me <asleep> ; min ; nd <clothes> ; necklac
        chest_pain	3	nev <put> ; nev put ; nieg ; nit ; on curb ; only do ; outsid ; palp ; pes en
        chest_pain	3	planch encim ; plant in ; por siet ; prob just ; put ; put it ; quien hablarl
        chest_pain	3	quit desd ; rad l ; radiat to ; review of ; said someth ; say an ; self chest ; sen
        chest_pain	3	sen izquierd ; senor ; shirt button ; sinc barstow ; smok lu ; smokin ; spread
        chest_pain	3	stair about ; stent and ; stop ther ; sub ; tap <count> ; tap it ; tap measur ; th
        chest_pain	3	that open ; the <night> ; the <treatment> ; the cag ; the squeez ; tightnes in
        chest_pain	3	tightnes x ; today though ; tonight it ; too far ; traig en ; turn you
        chest_pain	3	un <bodypart> ; up he ; work one ; would driv ; y me ; you <palecolor> ; you gray
        chest_pain	-3	$ 0 ; % ; 0 % ; 0 <month> ; 0 de ; 0 for ; <amount> on ; <ask> <take> ; <asleep> in
        chest_pain	-3	<break> my ; <chestheart> <need> ; <cold> <bodypart> ; <continue> <hit> ; <day> me
        chest_pain	-3	<furniture> y ; <go> <furniture> ; <hear> <hear> ; <hear> twic ; <hit> my
        chest_pain	-3	<home> no ; <home> with ; <kill> <amount> ; <kin> <stop> ; <law> and ; <moment> its
        chest_pain	-3	<money> <money> ; <money> and ; <month> 0 ; <need> <kill> ; <need> que
        chest_pain	-3	<night> <stop> ; <opioid> <hospital> ; <opioid> <last> ; <opioid> <medicine>
        chest_pain	-3	<pain> aft ; <phone> <phone> ; <promise> por ; <put> <alcohol> ; <record> of
        chest_pain	-3	<school> and ; <stop> <stimulant> ; <stop> la ; <stranger> <consume> ; <stranger> in
        chest_pain	-3	<take> <breath> ; <treatment> <amount> ; <treatment> <moment> ; <write> <amount>
        chest_pain	-3	<write> the ; a <color> ; a <crowd> ; a <phone> ; a coupl ; a mi ; acab ; aft the
        chest_pain	-3	and <take> ; and id ; and noth ; and so ; and we ; anymor ; anyth ; at all ; at hom
        chest_pain	-3	back in ; bel ; believ ; blood ; boc ; bp ; brinc ; buy ; camion ; chest tatto
        chest_pain	-3	christma ; clear ; complet ; confirm ; counselor ; county ; cuerp ; cup
        chest_pain	-3	de <amount> ; dieron ; doesnt <think> ; dres ; el <alcohol> ; embarras
        chest_pain	-3	er <clinician> ; es el ; es par ; es por ; everybody ; fac ; favorit ; fly
        chest_pain	-3	for <kin> ; for chest ; fue ; get chest ; grandson ; has nev ; he is ; her nam
        chest_pain	-3	his arm ; hx ; i <buy> ; i am ; i want ; in with ; iop ; its for ; ive <take> ; judg
        """
}
