extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain1 = """
        chest_pain	-87	=
        chest_pain	16	<amount> siz ; <bodypart> flat ; <chestheart> <daytime> ; <chestheart> <feel>
        chest_pain	16	<chestheart> <hold> ; <chestheart> <leave> ; <chestheart> <moment>
        chest_pain	16	<chestheart> <pain> ; <chestheart> <stiff> ; <chestheart> <take>
        chest_pain	16	<chestheart> <tool> ; <chestheart> a ; <chestheart> desd ; <chestheart> sinc
        chest_pain	16	<chestheart> that ; <die> <treatment> ; <drive> <chestheart> ; <feel> <chestheart>
        chest_pain	16	<feel> com ; <go> <headface> ; <hold> <chestheart> ; <leave> sid
        chest_pain	16	<pain> <chestheart> ; <pain> <moment> ; <pain> bad ; <pain> in ; <pain> right
        chest_pain	16	<pain> toracic ; <shame> <afraid> ; <stiff> <chestheart> ; <stiff> acros ; a fist
        chest_pain	16	a squeez ; a vis ; ach ; acros me ; act up ; actual <pain> ; al sub ; an elephant
        chest_pain	16	angin ; armpit to ; behind my ; blam stres ; bra ; breastbon ; c/o ; camis del
        chest_pain	16	chest ; chest feel ; chest has ; chest hurt ; chest is ; chest sinc ; chest tightnes
        chest_pain	16	clammy ; clutch ; clutch his ; cp ; crush ; crush chest ; de pech ; dead cent
        chest_pain	16	del <chestheart> ; del esternon ; del lad ; dolor ; dolor toracic ; duel much
        chest_pain	16	el <chestheart> ; el pech ; elephant ; elephant sit ; en medi ; esternon ; faj
        chest_pain	16	fist ; front lik ; hand flat ; hav <chestheart> ; hav chest ; hes clutch ; it goe
        chest_pain	16	its lik ; izq ; izquierd ; izquierd y ; jaw ; la tetil ; lad izquierd ; left breast
        chest_pain	16	left sid ; me <bodypart> ; me ard ; much el ; my <chestheart> ; my breastbon
        chest_pain	16	my nippl ; my stent ; my sternum ; my wishbon ; nippl ; nitr ; of cent ; opresion
        chest_pain	16	pain all ; park on ; pech ; pech ahorit ; pech desd ; pech que ; pressur
        chest_pain	16	pressur in ; pt c/o ; punz ; punz en ; radiat ; refier <pain> ; right behind
        chest_pain	16	se sob ; seat belt ; shirt pocket ; should blad ; sient com ; sit on ; siz too
        chest_pain	16	somebody got ; somebody park ; somebody stand ; someth squeez ; squeez ; stand on
        chest_pain	16	sternum ; substernal ; tetil ; that wont ; thre siz ; tight ; tight chest ; tightnes
        chest_pain	16	too smal ; toracic ; toracic activ ; tum ; wishbon
        chest_pain	15	<always> <breath> ; <chestheart> and ; <chestheart> y ; <hot> coal ; <pain> ther
        chest_pain	15	<take> com ; <treatment> <chestheart> ; a hot ; c/o cp ; chest squeez ; cinch
        chest_pain	15	com una ; cp x ; d c/o ; hot coal ; int <headface> ; int jaw ; it <pain> ; it ach
        chest_pain	15	mer dond ; pech apret ; thru to ; top half ; traig com ; und my
        chest_pain	14	<amount> <chestheart> ; <chestheart> is ; <chestheart> n ; <eat> <chestheart>
        chest_pain	14	<pain> fuert ; a dishrag ; al braz ; apriet ; band around ; chest n ; climb int
        chest_pain	14	dishrag ; encim del ; exprim ; fist in ; hoof right ; its gas ; l sid ; le duel
        chest_pain	14	rib ; se agar ; sient un ; someth <hold> ; stab und ; the left
        chest_pain	13	/ aguant ; <chestheart> <kill> ; <chestheart> been ; <clothes> <feel> ; <consume> it
        chest_pain	13	<feel> <rope> ; <illness> <pain> ; <pain> <afraid> ; <stiff> sinc ; a ratchet
        chest_pain	13	agrura ; ator ; braz izq ; breastbon x ; chest pressur ; cind ; cind <outdoors>
        chest_pain	13	cind block ; cp + ; dolor fuert ; duel ; encim ; hav a ; hug from ; hurt right
        chest_pain	13	knead ; left collarbon ; me <fire> ; medi com ; my tie ; opresiv ; pain 0 ; pain now
        chest_pain	13	pain on ; permis si ; ratchet strap ; second ther ; the middl
        chest_pain	12	<chestheart> <bodypart> ; <chestheart> as ; <continue> pul ; <feel> <stiff>
        chest_pain	12	<hot> <rope> ; <lock> acros ; breastbon and ; chest pain ; chest say ; chest tight
        chest_pain	12	coal ; de molin ; exact wher ; flat over ; got chest ; hand tingl ; indigestion
        chest_pain	12	keep pul ; le <asleep> ; le <pain> ; lock acros ; m c/o ; my bra ; my rib ; notch
        chest_pain	12	own chest ; putty ; ratchet ; refier dolor ; right over ; son agrura ; squeez sinc
        chest_pain	12	stent ; teeth ach ; the jaw ; too <stiff> ; too tight ; truck park ; up as
        chest_pain	11	<break> cp ; <build> encim ; <chestheart> has ; <chestheart> que
        chest_pain	11	<chestheart> right ; <headface> <pain> ; <hold> behind ; <moment> <chestheart>
        chest_pain	11	<pain> all ; <pain> aqui ; <play> around ; <put> at ; <start> <room> ; and wont
        chest_pain	11	anoth notch ; apret ; arm ; arm gon ; arm numb ; belt lock ; cent sinc ; cp with
        chest_pain	11	crush cp ; encim y ; esternon y ; his knuckl ; hour now ; i breath ; izquierd desd
        chest_pain	11	lad del ; las <chestheart> ; las costilla ; left arm ; pain ; pech bien ; rub the
        chest_pain	11	run down ; self <chestheart> ; sinc <eat> ; squeez behind ; toracic desd ; una faj
        chest_pain	11	wet sand ; would <money>
        chest_pain	10	/ <wait> ; <bodypart> <blade> ; <chestheart> <phone> ; <chestheart> <say>
        chest_pain	10	<feel> un ; <height> int ; <hold> from ; <kill> <chestheart> ; <moment> someth
        chest_pain	10	<pain> behind ; <stranger> stand ; <take> <chestheart> ; been tight ; bra feel
        chest_pain	10	breast ; breath chest ; chest been ; cp 0 ; each <breath> ; each breath
        chest_pain	10	elephant is ; est moment ; gas but ; goe up ; gray per ; h clammy ; im hav ; me ator
        chest_pain	10	middl of ; my left ; of putty ; opresion toracic ; pav <outdoors> ; pav ston
        chest_pain	10	piedr de ; re program ; round my ; sam spot ; sinc harold ; sinc lunch ; sit down
        chest_pain	10	smal tonight ; stuck right ; swallow an ; the <leave> ; the ach ; through to
        chest_pain	10	tight acros ; un ladril ; up int ; utox ; va el
        chest_pain	9	+ diaphoresi ; <bodypart> izq ; <bodypart> izquierd ; <chestheart> <breath>
        chest_pain	9	<chestheart> <day> ; <container> <chestheart> ; <count> <fluid> ; <feel> una
        chest_pain	9	<hold> lik ; <kill> und ; <leave> nippl ; <medicine> did ; <pain> <die> ; <pain> l
        chest_pain	9	<pain> on ; <pain> sinc ; <palecolor> sobandos ; <phone> <pain> ; <room> <chestheart>
        chest_pain	9	<rope> <lock> ; <rope> round ; <rope> und ; <stiff> <moment> ; <stiff> <week>
        chest_pain	9	<year> <chestheart> ; agarrandos ; an anvil ; antacid did ; apret desd ; apret y
        chest_pain	9	aqui en ; as i ; asa ; been <stiff> ; braz ; braz izquierd ; breastbon sinc
        chest_pain	9	brick and ; cabal y ; cement encim ; chest lik ; cinch und ; costilla ; elephant on
        chest_pain	9	got hold ; heartburn ; hes <hold> ; hormigue el ; hurt ; hurt lik ; i <breath>
        chest_pain	9	i climb ; jaw ach ; l <bodypart> ; l arm ; left nippl ; me apriet ; onset
        chest_pain	9	pain today ; pech y ; pul someth ; refus ambulanc ; rib that ; sam ; shirt with
        chest_pain	9	siz smal ; smok it ; sobandos ; something ; squeez in ; squeez lik ; sub a
        chest_pain	9	the <chestheart> ; the tie ; tingl ; trajer un ; vis ; weight on ; wif hes
        chest_pain	9	wont unclench ; y <chestheart> ; y chest
        chest_pain	8	0 <pain> ; 0 dolor ; <amount> <stiff> ; <amount> dond ; <chestheart> <medicine>
        chest_pain	8	<chestheart> <palecolor> ; <chestheart> bien ; <chestheart> lik ; <chestheart> me
        chest_pain	8	<drive> on ; <furniture> <rope> ; <go> <bodypart> ; <hold> <moment> ; <hold> sinc
        chest_pain	8	<home> <emergency> ; <hospital> <pain> ; <kill> <pain> ; <law> <chestheart>
        chest_pain	8	<pain> 0 ; <pain> <daytime> ; <pain> lik ; <phone> <chestheart> ; <stiff> <last>
        chest_pain	8	<treatment> of ; a cind ; al <bodypart> ; bad chest ; belch ; blam ; boot heel
        chest_pain	8	bra thre ; c/o <break> ; c/o <chestheart> ; c/o crush ; cent of ; chest arm
        chest_pain	8	cinch round ; cok last ; com planch ; de cement ; dej de ; describ it ; draw that
        chest_pain	8	duerm el ; elephant sat ; encim aqui ; fist open ; going down ; has <chestheart>
        chest_pain	8	has chest ; he wok ; hes hav ; hoof ; hot wir ; hurt bad ; in <chestheart> ; in chest
        chest_pain	8	isnt ; it <go> ; its <pain> ; keep rub ; l ; lik <stranger> ; me sub ; medi dond
        chest_pain	8	middl ; my <leave> ; of breath ; of chest ; ongo ; pain behind ; patient ; pech fuert
        chest_pain	8	por dentr ; que tra ; real bad ; right wher ; rub right ; say chest ; seatbelt
        chest_pain	8	sent encim ; short of ; smal <night> ; someth is ; sternum per ; strap round
        chest_pain	8	sweat not ; sweat on ; sweaty ; tetil izquierd ; tremor ciw ; un <build> ; un costal
        chest_pain	8	una vac ; whil on ; would <rope> ; would describ ; wrung
        chest_pain	7	0 right ; <amount> click ; <asleep> <bodypart> ; <awake> <room> ; <bodypart> <feel>
        chest_pain	7	<bodypart> <leave> ; <bodypart> cer ; <bodypart> tingl ; <chestheart> cp
        chest_pain	7	<chestheart> each ; <chestheart> whenev ; <chestheart> whil ; <count> sit
        chest_pain	7	<feel> <pain> ; <feel> lik ; <fire> <chestheart> ; <fluid> <stimulant>
        chest_pain	7	<headface> too ; <hold> <pain> ; <leave> <bodypart> ; <lock> right ; <moment> refus
        chest_pain	7	<pain> <always> ; <pain> <day> ; <pain> <pain> ; <pain> desd ; <pain> rit ; <pain> rn
        chest_pain	7	<pain> und ; <play> round ; <start> <clean> ; <start> <hold> ; <stiff>
        chest_pain	7	<stiff> <stimulant> ; <stiff> whil ; <stranger> kneel ; <tool> <rope> ; a <hold>
        chest_pain	7	a <stiff> ; a boot ; a pav ; a tightnes ; als <chestheart> ; an <tool> ; and pal
        chest_pain	7	antacid ; apriet aqui ; arm right ; asst 0 ; band round ; belt is ; bien apret
        chest_pain	7	blad and ; c/o chest ; chest and ; clos behind ; clutch chest ; com twic ; corazon
        chest_pain	7	dab only ; de <chestheart> ; deep <breath> ; deep breath ; del corazon ; del pech
        chest_pain	7	do tour ; el braz ; el meniqu ; emt friend ; en <amount> ; f doubl ; feel lik
        chest_pain	7	form or ; front that ; goe down ; h <fluid> ; h <go> ; heart ; his <chestheart>
        chest_pain	7	his col ; his left ; his shirt ; hormigue ; i inhal ; i wok ; is <pain> ; is in
        chest_pain	7	is squeez ; jaw and ; kneel ; kneel on ; la quij ; let go ; m <chestheart>
        chest_pain	7	m adderal ; m crack ; me pisar ; me sud ; meniqu ; mor click ; nit doe ; now talk
        chest_pain	7	opresion en ; pain bad ; pain l ; pain rit ; pain sinc ; pal as ; pisar ; pisar un
        chest_pain	7	plen <phone> ; plen llam ; pun cer ; que amaneci ; quier baj ; quij ; radiat to
        chest_pain	7	refus 0 ; round me ; rub ; rub sternum ; shirt ; sient una ; smal and ; sob
        chest_pain	7	stair at ; substernal cp ; sweat / ; tight whil ; top <amount> ; touch ; traig una
        chest_pain	7	un trap ; una planch ; una vain ; unclench ; up on ; weight sit ; whenev i ; wok
        chest_pain	6	0 rad ; <amount> com ; <amount> top ; <breath> <chestheart> ; <cannabis> <chestheart>
        chest_pain	6	<caretaking> clos ; <chestheart> <always> ; <chestheart> <home>
        chest_pain	6	<chestheart> <start> ; <chestheart> <stimulant> ; <chestheart> final
        chest_pain	6	<chestheart> fuert ; <chestheart> per ; <chestheart> q ; <chestheart> with
        chest_pain	6	<chestheart> x ; <clothes> del ; <emergency> <ask> ; <feel> <build>
        chest_pain	6	<feel> <clothes> ; <fluid> <need> ; <fluid> <outdoors> ; <fluid> not ; <hold> <hold>
        chest_pain	6	<hold> he ; <kill> <leave> ; <kin> herself ; <last> lin ; <moment> <pain>
        chest_pain	6	<moment> ther ; <money> <amount> ; <outdoors> <fluid> ; <pain> <amount>
        chest_pain	6	<pain> <awake> ; <pain> <go> ; <pain> real ; <pain> x ; <pet> <color>
        chest_pain	6	<play> <chestheart> ; <stimulant> @ ; <stranger> lean ; <tool> und ; a <bodypart>
        chest_pain	6	a siz ; agar com ; agar hast ; and numb ; and spread ; anoch traig ; anvil
        chest_pain	6	arm asleep ; arm tingl ; ashen ; attack my ; bed say ; belt ; between my ; bien fuert
        chest_pain	6	cant lay ; car clos ; chest right ; chest that ; chest today ; climb stair ; clos und
        chest_pain	6	com gar ; cre ; dar ; dej ni ; del reloj ; dentr ; desd las ; dond va ; doubl over
        chest_pain	6	down my ; driv keep ; el escapulari ; era <drug> ; escalon ; escapulari
        chest_pain	6	escapulari y ; est del ; est por ; feel crush ; friend for ; gar ; going 0
        chest_pain	6	harley <pet> ; harley hors ; heart that ; himself say ; his <leave> ; his breastbon
        chest_pain	6	his fist ; his front ; i typ ; i would ; is heavy ; is sit ; it feel ; jaw hurt
        chest_pain	6	just gas ; l <chestheart> ; last lin ; lie flat ; lik actual ; m chest ; me duerm
        chest_pain	6	me one ; mid <appointment> ; mid intak ; n it ; normal that ; of <breath> ; on left
        chest_pain	6	one of ; out thru ; own <chestheart> ; p ; p / ; pain in ; pal ; pressur x
        chest_pain	6	probab noth ; que jal ; rad ; rav sinc ; refus <emergency> ; sant y ; second lin
        chest_pain	6	sharp ; si trajer ; sid sinc ; someon lean ; spot ; sud fri ; the anthem ; the spray
        chest_pain	6	ther <color> ; to jaw ; tonight lik ; trajer ; trop neg ; twist ; up its ; up und
        chest_pain	6	wont <rope> ; wont hang ; y c/o
        chest_pain	5	+ l ; 0 being ; 0 year ; <alone> <try> ; <always> <pain> ; <always> sharp
        chest_pain	5	<appointment> <chestheart> ; <asleep> los ; <bodypart> <appointment>
        chest_pain	5	<bodypart> <asleep> ; <bodypart> heavy ; <bodypart> too ; <bodysound> <continue>
        chest_pain	5	<breath> <night> ; <breath> <pain> ; <breath> out ; <chestheart> <go>
        chest_pain	5	<chestheart> <put> ; <chestheart> <write> ; <chestheart> when ; <clothes> sit
        chest_pain	5	<continue> whil ; <daytime> <palecolor> ; <daytime> includ ; <feel> right
        chest_pain	5	<fluid> <cold> ; <fluid> <leave> ; <hold> <fluid> ; <hold> <need> ; <hold> lin
        chest_pain	5	<hold> of ; <hold> und ; <hot> <leave> ; <intoxicated> <bodypart> ; <last> hr
        chest_pain	5	<leave> <chestheart> ; <lock> ; <medicine> didnt ; <moment> <moment> ; <moment> lin
        chest_pain	5	<night> sinc ; <pain> <breath> ; <pain> <need> ; <pain> <stranger> ; <pain> cuf
        chest_pain	5	<pain> thi ; <partner> hes ; <pet> <chestheart> ; <phone> teng ; <room> <room>
        chest_pain	5	<shake> <withdrawal> ; <stiff> <amount> ; <stiff> <go> ; <stop> de ; <take> <child>
        chest_pain	5	<take> un ; <think> i ; <tool> ; <treatment> <say> ; a <hot> ; a <outdoors>
        chest_pain	5	a pressur ; a weight ; acros ; acros my ; afternoon its ; ahorit soy ; and heart
        chest_pain	5	and push ; and straight ; ard ; arm heavy ; arm went ; arrib de ; as a ; as putty
        chest_pain	5	ativan ran ; bathroom ; been smokin ; bent over ; between ; botel desd ; breath thru
        chest_pain	5	burrit ; centr ; chest with ; coffe in ; collarbon ; com si ; comfy ; costal de
        chest_pain	5	cp <pain> ; cp radiat ; cre q ; de trail ; dej ; dejan a ; diaphoresi ; doing is
        chest_pain	5	dtr driv ; ekg pend ; el esternon ; escrib ; est color ; est sud ; estoy sud
        chest_pain	5	except its ; faj de ; fel ; fist behind ; for tech ; from oth ; fuert y ; grip the
        chest_pain	5	h <continue> ; has crush ; hav half ; heavy ; hold coffe ; hold of ; hors in ; hr or
        chest_pain	5	hurt real ; hurt sinc ; i think ; indic 0 ; is stand ; it hasnt ; it hurt ; its as
        chest_pain	5	its sharp ; jaw to ; job cant ; just cam ; l breast ; ladril ; last hr ; le apriet
        chest_pain	5	left hand ; lin <last> ; lin last ; lug nut ; m <feel> ; mientra le ; min now
        chest_pain	5	muchach dic ; my jaw ; my shirt ; now sweaty ; of <treatment> ; of chabli ; of wet
        chest_pain	5	oh 0 ; old <church> ; on stair ; only gummi ; pain right ; pal 0 ; pal no ; pech me
        chest_pain	5	per <clinician> ; pocket ; pressur cuf ; priest i ; re eve ; rib and ; rid and
        chest_pain	5	right <moment> ; right acros ; right now ; rn ; round <chestheart> ; round chest
        chest_pain	5	run from ; se <take> ; self work ; sharp <chestheart> ; sharp <pain> ; sharp chest
        chest_pain	5	sharp pain ; shut ; si <take> ; sid <fluid> ; sient ; sink becaus ; sit her ; spray
        chest_pain	5	squeez und ; sternum lik ; strap ; strong as ; tel dispatch ; telemetry ; teng com
        chest_pain	5	th / ; that the ; the burrit ; the cent ; thi <moment> ; think ; thump ; tight band
        chest_pain	5	tightnes acros ; to disput ; to mop ; to sweat ; traig ; tum didnt ; turn
        chest_pain	5	un <clean> ; un cabal ; una <clothes> ; una <pet> ; was plac ; wher ; whil <say>
        chest_pain	5	whil talk ; with ice ; with sweat ; wok up ; wont let
        chest_pain	4	0 / ; 0 consum ; 0 metanfetamin ; 0 siz ; 0 th ; <ask> <treatment>
        chest_pain	4	<bodypart> behind ; <bodypart> to ; <cannabis> <clinician> ; <chestheart> <consume>
        chest_pain	4	<chestheart> <continue> ; <chestheart> <night> ; <chestheart> attack
        chest_pain	4	<chestheart> in ; <clean> moj ; <clinician> 0 ; <clothes> right ; <clothes> sat
        chest_pain	4	<container> <build> ; <continue> <feel> ; <continue> ther ; <crowd> ought
        chest_pain	4	<day> fuer ; <day> wors ; <daytime> <stimulant> ; <daytime> ive ; <daytime> ther
        chest_pain	4	<drive> cant ; <drug> <alone> ; <eat> hav ; <feel> <bodypart> ; <feel> <take>
        chest_pain	4	<fluid> / ; <give> ni ; <give> un ; <go> down ; <headface> hum ; <headface> ni
        chest_pain	4	<hold> <go> ; <hold> in ; <hold> thing ; <lock> <feel> ; <lock> <fluid>
        chest_pain	4	<moment> <pet> ; <need> <go> ; <night> <intoxicated> ; <night> <pain> ; <night> ther
        chest_pain	4	<opioid> <awake> ; <pain> <start> ; <pain> <stiff> ; <pain> acros ; <palecolor> per
        chest_pain	4	<past> my ; <put> <treatment> ; <put> it ; <record> or ; <rope> <stiff> ; <say> <go>
        chest_pain	4	<say> <pain> ; <say> <rope> ; <say> flat ; <say> que ; <shame> <eat>
        chest_pain	4	<stiff> <daytime> ; <stiff> <rope> ; <stiff> right ; <stranger> <chestheart>
        chest_pain	4	<stranger> <drive> ; <think> <chestheart> ; <think> im ; a <rope> ; a band ; a belt
        chest_pain	4	a sec ; ach thi ; acros <chestheart> ; acros chest ; affirmativ ; afternoon ive
        chest_pain	4	aguant ; aid own ; al <go> ; alguien par ; aqui entr ; arm is ; at my ; aug for
        chest_pain	4	baj al ; been <feel> ; befor my ; belt pul ; best i ; bit down ; bottom <headface>
        chest_pain	4	breastbon whil ; breath in ; brief due ; button and ; cabal lo ; cal she ; canist
        chest_pain	4	cent ; cent and ; clamp ; client re ; com faj ; consum de ; cook und ; dai say
        chest_pain	4	dangl ; declin 0 ; del jardin ; del viaj ; dentr y ; despu se ; dia fuer ; dic
        chest_pain	4	dic que ; diner pa ; down <bodypart> ; draw ; driv cant ; due and ; el corazon
        chest_pain	4	el garrafon ; el permis ; els <clothes> ; es <breath> ; es air ; est <color>
        chest_pain	4	est <moment> ; ever ; exam only ; explain it ; feel tight ; fem 0 ; fetty sinc
        chest_pain	4	finish thi ; fist clos ; flat on ; from bus ; front of ; fuert ; get what ; glow
        chest_pain	4	gon numb ; gray + ; hammer on ; hand the ; harley ; hasnt let ; he prob
        chest_pain	4	heart attack ; heavy <pain> ; heavy and ; heavy pressur ; hiccup ; his chest
        chest_pain	4	his whit ; hoy ; husband keep ; i <think> ; i sit ; im the ; in a ; int my
        chest_pain	4	it <always> ; it <feel> ; it dont ; it heartburn ; its noth ; its run ; ive sweat
        chest_pain	4	jalon me ; knead the ; la camis ; le indic ; lean on ; left wont ; let ; lik hiccup
        chest_pain	4	lik somebody ; lik ther ; los encim ; lunch she ; m pint ; m win ; me and ; me empez
        chest_pain	4	me punz ; mer ; metanfetamin 0 ; mid <phone> ; mid cal ; might ; morn ther
        chest_pain	4	my armpit ; my tap ; my tick ; nd <clothes> ; neg ; night sinc ; now whil
        chest_pain	4	of <chestheart> ; old ; on in ; on me ; or mad ; out <leave> ; pain and ; per <take>
        chest_pain	4	peric hac ; piedr ator ; pres ; pressur on ; puest y ; q ; q me ; q un ; que desd
        chest_pain	4	radiat l ; real <stiff> ; real tight ; review of ; rie de ; right thi ; round her
        chest_pain	4	said someth ; sand ; self chest ; senor ; she clammy ; shirt button ; shovel the
        chest_pain	4	shrink ; sinc <daytime> ; sinc breakfast ; sinc thi ; sit ; smal for ; smal sinc
        chest_pain	4	somebody sit ; speak ; squeez pain ; step ; sternum cal ; stil ther ; stil warm
        chest_pain	4	stop rub ; stres ; su <bodypart> ; su rodil ; tap it ; teeth hum ; the rib
        chest_pain	4	the should ; the teeth ; ther pain ; ther sinc ; theyv nev ; thi <kill> ; think i
        chest_pain	4	though ther ; tia el ; tight and ; tight sinc ; tightnes sinc ; tit ; tongu
        chest_pain	4	tonit ther ; top ; trap moj ; un <pet> ; un bur ; un hinch ; un pun ; una <pain>
        chest_pain	4	una los ; una punal ; up he ; waistband ; week n ; weight ; wont shut ; wors <moment>
        chest_pain	4	wors now ; wors with ; y me ; y no ; you <consume> ; you <put> ; you put ; yrs +
        chest_pain	3	+ sweaty ; <afraid> <feel> ; <amount> el ; <asleep> el ; <awake> ; <bodypart> <phone>
        chest_pain	3	<breath> <fluid> ; <breath> sinc ; <build> aqui ; <chestheart> <asleep>
        chest_pain	3	<chestheart> <awake> ; <chestheart> del ; <clothes> <container> ; <cold>
        chest_pain	3	<consume> an ; <container> <die> ; <continue> <leave> ; <eat> <lock> ; <feel> <tool>
        chest_pain	3	<fluid> <feel> ; <fluid> <hold> ; <fluid> als ; <fluid> tod ; <furniture> <say>
        chest_pain	3	<go> <leave> ; <go> <past> ; <hold> ever ; <home> <say> ; <hot> <chestheart>
        chest_pain	3	<job> <say> ; <kin> <law> ; <kin> sobri ; <law> <hold> ; <leave> <feel>
        chest_pain	3	<outdoors> und ; <pain> <height> ; <pain> wont ; <palecolor> <fluid> ; <phone> cort
        chest_pain	3	<play> re ; <rope> <chestheart> ; <rope> <clean> ; <rope> around ; <say> <stiff>
        chest_pain	3	<school> x ; <stranger> <take> ; <stranger> right ; <stranger> sit
        chest_pain	3	<tool> <chestheart> ; <year> + ; a la ; a sharp ; a tight ; a truck ; a/c ; activ 0
        chest_pain	3	am n ; ambulatori ; arm n ; ask re ; at barstow ; bad n ; been squeez ; began whil
        chest_pain	3	bottom lik ; breath sinc ; cadenit ; cadenit y ; can explain ; cand ; cement
        chest_pain	3	chest as ; chest run ; cinch a ; coach re ; cold ; com hinch ; cuand sub ; dar un
        chest_pain	3	del <treatment> ; desd <night> ; desd anoch ; desd la ; did cok ; didnt
        chest_pain	3	do <appointment> ; do we ; duel el ; dugout ; ekg ; el <bodypart> ; el lad
        chest_pain	3	elbow and ; end monday ; entr las ; f dab ; fac lik ; fish with ; from gym ; fui con
        chest_pain	3	garrafon ; go right ; going int ; had befor ; hasnt gon ; hav got ; heart doing
        chest_pain	3	heavy has ; herman sobri ; hes soak ; his palm ; his spoon ; hol too ; hous en
        chest_pain	3	hurt and ; i finish ; im stand ; in und ; is wring ; it let ; jaw now ; l hand
        chest_pain	3	law 0 ; lik hes ; llam cort ; lo dejan ; low it ; manan traig ; me <asleep>
        chest_pain	3	me <pain> ; medi del ; necklac ; nev <put> ; nev put ; now start ; of <asleep>
        chest_pain	3	on curb ; on lin ; only few ; over the ; palp ; per las ; permis ; pes mas ; phon my
        chest_pain	3	piedr aqui ; plant in ; pressur right ; pun ; put it ; q <awake> ; q despert
        chest_pain	3	que <awake> ; que sient ; reflux and ; rib in ; say an ; security <say>
        chest_pain	3	security say ; shirt soak ; sinc barstow ; sinc noon ; smokin ; somebody cinch
        chest_pain	3	someth ; sta ; stand the ; th ; that open ; the cag ; the front ; the motel ; the old
        chest_pain	3	the sam ; thi term ; to arm ; to armpit ; to back ; to ed ; today though ; traig un
        chest_pain	3	und <chestheart> ; und breastbon ; week hav ; wk ago ; would driv ; x thi
        chest_pain	-3	% ; 0 % ; 0 sec ; <alcohol> <amount> ; <amount> <crowd> ; <bodypart> are
        chest_pain	-3	<count> <day> ; <day> me ; <drug> <day> ; <furniture> is ; <go> <stranger>
        chest_pain	-3	<go> <treatment> ; <headface> are ; <hit> the ; <hold> a ; <home> <alone>
        chest_pain	-3	<kill> <amount> ; <kin> <headface> ; <kin> no ; <law> <amount> ; <leave> <day>
        chest_pain	-3	<need> <give> ; <need> <kill> ; <need> <need> ; <need> <record> ; <need> que
        chest_pain	-3	<official> <say> ; <opioid> in ; <pain> when ; <partner> <opioid> ; <partner> on
        chest_pain	-3	<put> <alcohol> ; <record> of ; <say> <crowd> ; <say> <home> ; <say> con
        chest_pain	-3	<school> <need> ; <see> at ; <soon> to ; <stop> <treatment> ; <stop> la ; <take> 0
        chest_pain	-3	<think> if ; <treatment> <stop> ; <week> <amount> ; <week> <go> ; <write> de
        chest_pain	-3	a <crowd> ; a <money> ; a <phone> ; a <record> ; a coupl ; admit ; aft 0 ; airport
        chest_pain	-3	all night ; alz ; and id ; and so ; and we ; anymor ; at 0 ; at all ; at hom ; b
        chest_pain	-3	back in ; board ; bug ; cat ; cb ; chest measur ; chest tatto ; christma ; couldnt
        chest_pain	-3	cowork ; cuant ; cuatr ano ; de tom ; divorc ; doe ; dry ; el <room> ; embarras
        chest_pain	-3	en su ; er <clinician> ; evening ; fac ; famili ; for <kin> ; fresn ; from garden
        chest_pain	-3	fue ; grandfath ; grandson ; hal ; hav been ; havent ; he get ; he had ; held
        chest_pain	-3	her nam ; herman ; hic ; his arm ; i <buy> ; i <go> ; i <job> ; i <play> ; id lik
        chest_pain	-3	in an ; inch for ; interview ; its <stimulant> ; land ; las <bodypart> ; las mano
        chest_pain	-3	le <give> ; left thumb ; library ; lid ; list ; look at ; look for ; los nino ; man
        chest_pain	-3	mayb ; me in ; measur forty ; mi suegr ; my <school> ; my cousin ; necesit ; next to
        chest_pain	-3	nino ; no ~le ; nod ; ob ; on our ; our <outdoors> ; our wal ; pain + ; patch ; phon
        chest_pain	-3	pictur ; platic ; poc ; que es ; sam as ; saturday ; scar me ; screen ; she been
        chest_pain	-3	sin ; som joint ; split ; stay ; stay in ; steady ; stil in ; stov ; sum ; sweet
        chest_pain	-3	tambien ; tan ; tea ; telefon ; that is ; the bathroom ; the divorc ; thermomet
        chest_pain	-3	thumb from ; to <give> ; toilet ; tomorrow ; tool ; treat ; uniform ; using ; we had
        chest_pain	-3	we hav ; week and ; when it ; wher do ; with him ; y <leave> ; yest
        chest_pain	-3	your <colleague> ; zapato ; ~<child> ; ~<gun> ; ~<height> ; ~<home> ; ~<medicine>
        chest_pain	-3	~<play> ; ~<see> ; ~lat ~<kin> ; ~w/d
        chest_pain	-4	$ 0 ; 0 mo ; <amount> <eat> ; <amount> <play> ; <amount> <week> ; <amount> at
        chest_pain	-4	<amount> on ; <amount> than ; <ask> me ; <asleep> in ; <bodypart> <play>
        chest_pain	-4	<bodypart> <shake> ; <chestheart> of ; <clean> <fall> ; <clothes> <eat>
        chest_pain	-4	<container> is ; <continue> <hit> ; <day> <day> ; <day> i ; <drive> <stop>
        chest_pain	-4	<drug> and ; <eat> <furniture> ; <feel> his ; <furniture> <headface> ; <go> <job>
        """
}
