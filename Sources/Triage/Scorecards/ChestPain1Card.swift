extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain1 = """
        chest_pain	-84	=
        chest_pain	49	cp
        chest_pain	43	chest hurt
        chest_pain	40	nippl
        chest_pain	39	<chestheart> sinc
        chest_pain	38	<chestheart> <pain> ; my breastbon
        chest_pain	37	an elephant ; breastbon
        chest_pain	36	squeez ; sternum
        chest_pain	34	<pain> <chestheart> ; elephant
        chest_pain	33	<stiff> <chestheart>
        chest_pain	31	<chestheart> <stiff> ; c/o ; duel much ; my stent
        chest_pain	30	chest ; izq
        chest_pain	29	<chestheart> <feel> ; right behind
        chest_pain	28	<chestheart> that ; elephant sit ; izquierd
        chest_pain	27	dead cent ; del lad
        chest_pain	26	chest feel
        chest_pain	25	<drive> <chestheart> ; acros me ; substernal ; tight chest
        chest_pain	24	<amount> siz ; <chestheart> desd ; <pain> toracic ; a vis ; clutch ; dolor toracic
        chest_pain	24	my nippl ; should blad ; toracic
        chest_pain	23	a fist ; d c/o ; me ard ; punz en
        chest_pain	22	<chestheart> <daytime> ; <chestheart> <hold> ; angin ; en medi ; la tetil ; pech que
        chest_pain	22	punz ; tetil
        chest_pain	21	<hold> <chestheart> ; crush ; shirt pocket ; sit on
        chest_pain	20	<chestheart> <moment> ; <pain> right ; a squeez ; bra ; c/o cp ; chest pressur
        chest_pain	20	exprim ; fist ; hes clutch ; jaw ; much el ; my sternum ; pech desd ; somebody park
        chest_pain	19	<chestheart> <take> ; <die> <treatment> ; <feel> com ; <go> <headface> ; hav chest
        chest_pain	19	mer dond ; pech ahorit ; sient com ; siz too ; somebody got ; somebody stand
        chest_pain	19	thre siz ; tight ; tightnes
        chest_pain	18	<chestheart> <kill> ; <chestheart> <leave> ; <chestheart> and ; ach ; act up
        chest_pain	18	com una ; de pech ; del <chestheart> ; esternon ; it <pain> ; me <fire> ; nitr
        chest_pain	18	pain all ; park on ; stand on ; that wont
        chest_pain	17	<chestheart> me ; <feel> <chestheart> ; <leave> sid ; <pain> <moment> ; <pain> bad
        chest_pain	17	<shame> <afraid> ; actual <pain> ; blam stres ; chest pain ; chest sinc
        chest_pain	17	crush chest ; faj ; in chest ; its lik ; left sid ; me <bodypart> ; my <chestheart>
        chest_pain	17	pech ; pt c/o ; radiat ; refus 0 ; the <chestheart> ; too smal ; traig com
        chest_pain	16	<bodypart> flat ; <hot> coal ; al sub ; apriet ; chest is ; chest squeez
        chest_pain	16	clutch his ; estacion en ; front lik ; hot coal ; it goe ; left breast ; my rib
        chest_pain	16	my wishbon ; of cent ; rub the ; seat belt ; wishbon
        chest_pain	15	<chestheart> a ; <chestheart> been ; <feel> <rope> ; <stiff> acros ; <take> com
        chest_pain	15	armpit to ; ator ; cinch ; clammy ; climb int ; del esternon ; el <chestheart>
        chest_pain	15	fist in ; hav <chestheart> ; hoof right ; int <headface> ; int jaw ; it ach
        chest_pain	15	izquierd y ; l arm ; lad izquierd ; las <chestheart> ; las costilla ; left collarbon
        chest_pain	15	opresiv ; pain now ; someth squeez ; top half
        chest_pain	14	<always> <breath> ; <chestheart> <breath> ; <chestheart> n ; <chestheart> y ; apret
        chest_pain	14	behind my ; chest n ; cp + ; cp with ; encim ; hug from ; l sid ; pain ; pech apret
        chest_pain	14	rad ; right over ; se sob ; stab und ; thru to
        chest_pain	13	0 rad ; <amount> <chestheart> ; <build> encim ; <chestheart> <bodypart>
        chest_pain	13	<continue> pul ; <feel> <stiff> ; <illness> <pain> ; <pain> ther ; <stiff> <moment>
        chest_pain	13	<treatment> <chestheart> ; a hot ; a ratchet ; aunqu en ; been tight ; coal
        chest_pain	13	costilla ; de molin ; encim del ; hav a ; keep pul ; pressur ; ratchet strap ; rib
        chest_pain	13	sient un ; sit down ; someth <hold> ; the left ; truck park ; up as ; wet sand
        chest_pain	12	<bodypart> izq ; <clothes> <feel> ; <eat> <chestheart> ; <hold> behind
        chest_pain	12	<hot> <rope> ; <lock> acros ; <pain> fuert ; <pain> und ; a dishrag ; al braz
        chest_pain	12	band around ; been <stiff> ; braz izq ; breastbon and ; breastbon x ; cent sinc
        chest_pain	12	chest tight ; chest tightnes ; cind ; cind <outdoors> ; cind block ; dishrag
        chest_pain	12	encim y ; est moment ; got chest ; indic 0 ; indigestion ; le duel ; le indic
        chest_pain	12	lock acros ; medi com ; my tie ; pain on ; pech bien ; pech y ; putty ; ratchet
        chest_pain	12	run down ; se agar ; second ther ; sinc <eat> ; sinc lunch ; siz smal
        chest_pain	12	squeez behind ; squeez sinc ; stent ; the middl ; und my
        chest_pain	11	<chestheart> <tool> ; <headface> <pain> ; <pain> <afraid> ; <pain> <amount>
        chest_pain	11	<pain> all ; <pain> lik ; <put> at ; <start> <room> ; <stiff> sinc
        chest_pain	11	<take> <chestheart> ; agrura ; anoth notch ; apret desd ; arm ; arm gon ; cabal y
        chest_pain	11	chest been ; chest has ; chest say ; com planch ; cp x ; dolor fuert ; duerm el
        chest_pain	11	each <breath> ; each breath ; flat over ; h clammy ; heartburn ; his knuckl ; hoof
        chest_pain	11	hurt right ; me sub ; middl of ; my bra ; notch ; own chest ; piedr de
        chest_pain	11	smal tonight ; something ; stuck right ; tight acros ; una faj ; wont unclench
        chest_pain	10	<bodypart> <blade> ; <break> cp ; <chestheart> has ; <feel> un ; <hold> from
        chest_pain	10	<leave> nippl ; <moment> <chestheart> ; <pain> on ; <palecolor> sobandos
        chest_pain	10	<play> <chestheart> ; <year> <chestheart> ; a <outdoors> ; agarrandos ; arm numb
        chest_pain	10	belt lock ; braz ; breast ; breath chest ; c/o <break> ; c/o crush ; clos behind
        chest_pain	10	cok last ; crush cp ; duel ; elephant is ; encim aqui ; esternon y ; fist open
        chest_pain	10	goe up ; hand flat ; hurt lik ; i <breath> ; i breath ; its gas ; knead
        chest_pain	10	l <bodypart> ; le <pain> ; left nippl ; of breath ; of putty ; opresion
        chest_pain	10	opresion en ; real bad ; round my ; sobandos ; son agrura ; swallow an ; the jaw
        chest_pain	10	too <stiff> ; too tight ; una vac ; utox ; va el ; y chest
        chest_pain	9	0 <pain> ; 0 dolor ; <amount> <stiff> ; <amount> click ; <amount> dond
        chest_pain	9	<bodypart> cer ; <bodypart> heavy ; <chestheart> <consume> ; <chestheart> <say>
        chest_pain	9	<chestheart> right ; <container> <chestheart> ; <count> sit ; <feel> una
        chest_pain	9	<furniture> <rope> ; <height> int ; <hold> lik ; <home> <emergency>
        chest_pain	9	<hospital> <pain> ; <kill> <chestheart> ; <law> <chestheart> ; <lock> <leave>
        chest_pain	9	<medicine> did ; <moment> someth ; <outdoors> <fluid> ; <pain> <always>
        chest_pain	9	<play> around ; <rope> und ; <stiff> <stimulant> ; <stranger> stand ; <tool> und
        chest_pain	9	agar com ; al <bodypart> ; and pal ; and wont ; antacid did ; aqui en ; arm heavy
        chest_pain	9	as i ; belch ; bra feel ; breastbon sinc ; brick and ; cement encim ; chest lik
        chest_pain	9	chest right ; cinch und ; com gar ; com when ; del pech ; dolor ; elephant sat ; gar
        chest_pain	9	going 0 ; going down ; got hold ; gray per ; has <chestheart> ; has chest
        chest_pain	9	hes <hold> ; hurt bad ; ice cub ; indic ; it <go> ; its <pain> ; izquierd desd
        chest_pain	9	la quij ; lad del ; let go ; lik <stranger> ; me apriet ; me ator ; me sud
        chest_pain	9	medi dond ; mor click ; my left ; onset ; pain in ; pav <outdoors> ; pav ston
        chest_pain	9	pressur on ; pressur x ; pul someth ; pun cer ; quij ; sam spot ; squeez lik
        chest_pain	9	sternum per ; sub a ; teeth ach ; the <leave> ; the ach ; the tie ; through to
        chest_pain	9	to disput ; top <amount> ; tum ; un ladril ; weight sit ; whil on ; would <money>
        chest_pain	9	y <chestheart>
        chest_pain	8	0 / ; <bodypart> izquierd ; <bodypart> tingl ; <breath> <chestheart>
        chest_pain	8	<chestheart> <palecolor> ; <chestheart> <write> ; <chestheart> bien ; <chestheart> is
        chest_pain	8	<chestheart> que ; <chestheart> whil ; <drive> on ; <fluid> als ; <headface> too
        chest_pain	8	<hold> sinc ; <kill> <pain> ; <kill> und ; <moment> refus ; <pain> desd ; <pain> real
        chest_pain	8	<pain> x ; <pet> <chestheart> ; <phone> <chestheart> ; <rope> <lock> ; <stiff>
        chest_pain	8	<stiff> <last> ; and spread ; arm right ; attack my ; bad chest ; bien fuert ; blam
        chest_pain	8	boot heel ; braz izquierd ; c/o <chestheart> ; cent of ; climb stair ; deep <breath>
        chest_pain	8	deep breath ; describ it ; dond va ; el braz ; el pech ; h <fluid> ; h <go> ; heavy
        chest_pain	8	hes hav ; his <chestheart> ; hot wir ; hour now ; i climb ; im hav ; is heavy
        chest_pain	8	keep rub ; l ; left arm ; m crack ; mientra le ; nit doe ; notch <always>
        chest_pain	8	notch every ; one of ; ongo ; pech fuert ; por dentr ; quier baj ; rib that
        chest_pain	8	right wher ; rub ; sam ; smal <night> ; stair today ; strap round ; strong as
        chest_pain	8	to jaw ; traig una ; trajer un ; un costal ; unclench ; up int ; would <rope>
        chest_pain	8	would describ
        chest_pain	7	<awake> <room> ; <bodypart> <leave> ; <caretaking> clos ; <chestheart> each
        chest_pain	7	<chestheart> lik ; <chestheart> whenev ; <eat> y ; <feel> <clothes> ; <feel> <pain>
        chest_pain	7	<feel> lik ; <go> <bodypart> ; <leave> <bodypart> ; <lock> right ; <moment> <pain>
        chest_pain	7	<pain> <pain> ; <pain> aqui ; <pain> rit ; <pain> rn ; <past> may ; <phone> <pain>
        chest_pain	7	<phone> teng ; <play> round ; <rope> round ; <start> <hold> ; <stiff> right
        chest_pain	7	<stiff> whil ; <stranger> kneel ; <stranger> lean ; <tool> <rope> ; <treatment> of
        chest_pain	7	<week> and ; a <hold> ; a <stiff> ; a boot ; a cind ; a tightnes ; activ 0
        chest_pain	7	alguien par ; an ice ; antacid ; apret y ; arrib de ; asa ; ashen ; asst 0
        chest_pain	7	band round ; belt ; belt is ; blad and ; bra thre ; c/o chest ; cant lay ; car clos
        chest_pain	7	chest arm ; clos und ; com twic ; dab only ; de cement ; do blow ; do tour ; down my
        chest_pain	7	el meniqu ; elephant on ; estan ; f doubl ; feel lik ; feel tight ; form or
        chest_pain	7	front that ; fuert desd ; goe down ; he wok ; heart that ; heavy and ; hurt ; i inhal
        chest_pain	7	is sit ; isnt ; jaw and ; kneel ; kneel on ; lik actual ; m <feel> ; m c/o ; me one
        chest_pain	7	meniqu ; middl ; min now ; my <leave> ; n it ; of <breath> ; on left ; pain bad
        chest_pain	7	pain rit ; patient ; probab noth ; que amaneci ; que tra ; rad l ; rad to
        chest_pain	7	real <stiff> ; real tight ; rub right ; rub sternum ; run from ; sand ; seatbelt
        chest_pain	7	sent encim ; sharp ; someon lean ; sor and ; stair at ; sweaty ; teng com
        chest_pain	7	tetil izquierd ; the rib ; tight whil ; touch ; un <build> ; un <pain> ; un dolor
        chest_pain	7	up on ; up und ; vis ; whenev i ; wok ; y c/o
        chest_pain	6	0 record ; 0 right ; <always> sharp ; <amount> com ; <amount> top
        chest_pain	6	<bodypart> <appointment> ; <bodysound> <continue> ; <breath> <night>
        chest_pain	6	<chestheart> <eat> ; <chestheart> <home> ; <chestheart> <start>
        chest_pain	6	<chestheart> <stimulant> ; <chestheart> as ; <chestheart> final ; <chestheart> per
        chest_pain	6	<chestheart> with ; <chestheart> x ; <daytime> <stimulant> ; <daytime> includ
        chest_pain	6	<feel> <build> ; <fluid> <cold> ; <fluid> <outdoors> ; <fluid> <stimulant>
        chest_pain	6	<hold> <fluid> ; <hold> <go> ; <hold> <pain> ; <hold> he ; <hot> <leave>
        chest_pain	6	<kill> <leave> ; <last> lin ; <money> <amount> ; <need> <go> ; <pain> <need>
        chest_pain	6	<pain> behind ; <pain> cuf ; <pain> en ; <pain> l ; <pain> sinc ; <past> my
        chest_pain	6	<pet> <color> ; <play> <pain> ; <rope> <stiff> ; <say> <pain> ; <start> <clean>
        chest_pain	6	<stiff> <go> ; a <bodypart> ; a pav ; a pressur ; acros ; afternoon its ; all weekend
        chest_pain	6	an anvil ; and numb ; anoch traig ; apriet aqui ; as a ; as putty ; befor my
        chest_pain	6	between my ; breath thru ; centr ; chest and ; chest that ; chest today ; chest with
        chest_pain	6	corazon ; cp <pain> ; cp radiat ; cre ; dej ni ; del corazon ; dentr ; desd las
        chest_pain	6	did <day> ; ekg pend ; el esternon ; emt friend ; en <amount> ; est <moment>
        chest_pain	6	est color ; est del ; est por ; faj de ; fem 0 ; final bil ; fist behind ; fist clos
        chest_pain	6	h <continue> ; hasnt let ; heart ; himself say ; his breastbon ; his front ; his left
        chest_pain	6	his shirt ; hurt real ; i typ ; i wok ; it hasnt ; its sharp ; jaw hurt ; just cam
        chest_pain	6	just gas ; ladril ; last lin ; lie flat ; m adderal ; me duerm ; mid <appointment>
        chest_pain	6	mid intak ; muchach dic ; normal that ; now sweaty ; of chest ; of wet ; on stair
        chest_pain	6	pain right ; pal ; pres ; pressur cuf ; que jal ; rib and ; right acros ; rn
        chest_pain	6	round me ; say chest ; second lin ; segund vez ; shirt ; shirt with ; short of
        chest_pain	6	si trajer ; sid <fluid> ; sid sinc ; sient una ; smal and ; someth is ; spot
        chest_pain	6	stil warm ; strap ; sud fri ; sweat / ; the anthem ; the front ; the spray
        chest_pain	6	ther <color> ; thi <moment> ; thi is ; tia el ; told hang ; trajer ; trop neg ; twist
        chest_pain	6	typ lik ; un bur ; un pun ; un trap ; una <pet> ; una vain ; vez hoy ; wear one
        chest_pain	6	weight on ; went ; wok up ; wrung ; y no
        chest_pain	5	/ 0 ; 0 refus ; <amount> el ; <bodypart> <asleep> ; <bodypart> too
        chest_pain	5	<chestheart> <continue> ; <chestheart> <night> ; <chestheart> <phone>
        chest_pain	5	<chestheart> attack ; <chestheart> fuert ; <chestheart> l ; <chestheart> normal
        chest_pain	5	<clothes> right ; <clothes> sat ; <continue> whil ; <day> wors
        chest_pain	5	<daytime> <palecolor> ; <eat> <lock> ; <emergency> away ; <feel> <take>
        chest_pain	5	<feel> right ; <fire> <chestheart> ; <fire> <clean> ; <hold> <clothes>
        chest_pain	5	<hold> <need> ; <hold> <stiff> ; <hold> of ; <hold> und ; <home> <say>
        chest_pain	5	<intoxicated> <bodypart> ; <kin> sobri ; <leave> <chestheart> ; <lock>
        chest_pain	5	<medicine> didnt ; <moment> lin ; <moment> ther ; <night> <intoxicated> ; <pain> <go>
        chest_pain	5	<pain> <stranger> ; <pain> de ; <pain> thi ; <pet> aqui ; <room> <chestheart>
        chest_pain	5	<room> <room> ; <say> <rope> ; <say> que ; <shake> <withdrawal> ; <stiff> <daytime>
        chest_pain	5	<stiff> <rope> ; <stranger> right ; <think> <chestheart> ; <think> i ; <tool>
        chest_pain	5	a <hot> ; a siz ; a truck ; a weight ; acros my ; agar hast ; ahorit soy
        chest_pain	5	ambulanc just ; and heart ; anvil ; ard ; arm asleep ; arm tingl ; arm went
        chest_pain	5	ativan ran ; aunqu ; baj al ; bathroom ; belt pul ; best i ; botel desd ; burrit
        chest_pain	5	button and ; canist ; cent and ; chest as ; chest now ; cok tonight ; collarbon
        chest_pain	5	com que ; comfy ; cre q ; dar ; de <chestheart> ; declin 0 ; del reloj
        chest_pain	5	did <stimulant> ; doing is ; dolor de ; doubl over ; down <bodypart> ; dtr driv
        chest_pain	5	el corazon ; el escapulari ; ems away ; es <breath> ; es air ; escalon ; escapulari
        chest_pain	5	escapulari y ; escrib ; est <color> ; estoy sud ; ex ; except its ; fel ; for study
        chest_pain	5	for tech ; friend for ; from h ; from oth ; front of ; fuert ; fuert y ; gas but
        chest_pain	5	grip the ; hand tingl ; harley ; heart attack ; heart hurt ; herman sobri
        chest_pain	5	his <leave> ; his fist ; hold coffe ; hold of ; hormigue ; hors in ; hous en ; hoy
        chest_pain	5	husband keep ; i think ; i would ; in if ; is <pain> ; is how ; is stand ; its run
        chest_pain	5	jalon me ; jaw ach ; l <headface> ; l jaw ; la <eat> ; la lechug ; lean on ; lechug
        chest_pain	5	lin <last> ; lin last ; los encim ; m pint ; m win ; mer ; mid <phone> ; mid cal
        chest_pain	5	minut but ; misus 0 ; my tick ; night crush ; normal with ; of <chestheart>
        chest_pain	5	of <treatment> ; old ; on me ; only gummi ; own <chestheart> ; pain sinc ; pal 0
        chest_pain	5	pech me ; peric hac ; phon my ; pun ; pus ; pus un ; q me ; que desd ; que me
        chest_pain	5	rib in ; round <chestheart> ; round chest ; round her ; se <take> ; security <say>
        chest_pain	5	security say ; sent ems ; sharp <chestheart> ; sharp <pain> ; sharp chest
        chest_pain	5	sharp pain ; si <take> ; sinc thi ; sink becaus ; sit her ; sob ; spray ; squeez und
        chest_pain	5	sternum lik ; sweat not ; taxist ; tel dispatch ; telemetry ; th / ; that the
        chest_pain	5	the cent ; the old ; tight band ; tighten ; tightnes sinc ; tim its ; to ed
        chest_pain	5	tonight lik ; tum didnt ; un <clean> ; una los ; una planch ; weekend and ; y le
        chest_pain	5	y refus ; you <put> ; you put
        chest_pain	4	0 a ; 0 ano ; 0 being ; 0 consum ; 0 metanfetamin ; 0 vomit ; <always> asi
        chest_pain	4	<amount> <fluid> ; <amount> except ; <appointment> <chestheart> ; <awake>
        chest_pain	4	<bodypart> behind ; <bodypart> to ; <break> <pain> ; <breath> <fluid>
        chest_pain	4	<breath> <pain> ; <breath> out ; <breath> sinc ; <cannabis> <clinician>
        chest_pain	4	<chestheart> <always> ; <chestheart> <day> ; <chestheart> <put> ; <chestheart> cp
        chest_pain	4	<chestheart> in ; <chestheart> when ; <clean> moj ; <clothes> del ; <clothes> one
        chest_pain	4	<cold> ; <container> <build> ; <container> x ; <continue> <feel> ; <continue> ther
        chest_pain	4	<day> <night> ; <day> straight ; <daytime> ive ; <daytime> ther ; <drive> cant
        chest_pain	4	<eat> hav ; <feel> <bodypart> ; <feel> <stranger> ; <fluid> / ; <fluid> <feel>
        chest_pain	4	<fluid> all ; <fluid> not ; <fluid> tod ; <go> <past> ; <go> down ; <headface> hum
        chest_pain	4	<hold> <moment> ; <hold> thing ; <hot> <afraid> ; <job> <pain> ; <last> hr
        chest_pain	4	<leave> <feel> ; <leave> <put> ; <leave> wont ; <lock> <feel> ; <moment> <height>
        chest_pain	4	<moment> <pet> ; <night> ther ; <pain> <breath> ; <pain> <day> ; <pain> <start>
        chest_pain	4	<pain> <tool> ; <pain> in ; <palecolor> per ; <partner> and ; <play> becaus
        chest_pain	4	<play> re ; <put> it ; <record> or ; <rope> <amount> ; <rope> acros ; <rope> around
        chest_pain	4	<say> flat ; <stiff> <amount> ; <stiff> x ; <take> <child> ; <take> un
        chest_pain	4	<tool> <awake> ; <treatment> <money> ; <treatment> <say> ; a <rope> ; a band ; a belt
        chest_pain	4	a sew ; a sharp ; ach thi ; affirmativ ; aft cok ; afternoon ive ; aid own
        chest_pain	4	al <breath> ; alum ask ; an <tool> ; and <day> ; and push ; and straight ; apriet y
        chest_pain	4	arm is ; bad n ; bag ; been <feel> ; been smokin ; been squeez ; between
        chest_pain	4	bottom <headface> ; braz se ; breastbon whil ; breath in ; breath sinc ; brief due
        chest_pain	4	cabal lo ; cent ; chest in ; coach re ; cold ; com faj ; con dolor ; consum de
        chest_pain	4	cook und ; costal de ; cuand sub ; dar un ; day straight ; de trail ; dejan a
        chest_pain	4	del jardin ; dentr y ; desd la ; dic ; dic que ; did cok ; diner pa ; do we ; don
        chest_pain	4	driv cant ; due and ; dugout ; el garrafon ; elbow and ; els <clothes> ; ems sent
        chest_pain	4	es <happy> ; es brom ; est sud ; exam only ; explain it ; fac lik ; feb ; feel funny
        chest_pain	4	fetty sinc ; finish thi ; floor ; from bus ; front to ; get what ; girl ; gon numb
        chest_pain	4	hammer on ; hand the ; hasnt gon ; hav half ; heart and ; heart doing ; heavy has
        chest_pain	4	her bra ; his palm ; his spoon ; hoy empez ; hr or ; hurt sinc ; i sit ; im the
        chest_pain	4	in cab ; in und ; int my ; is squeez ; it dont ; it feel ; it hurt ; its as ; jaw now
        chest_pain	4	jaw to ; la <bodypart> ; lard ; last hr ; law 0 ; lay down ; le sub ; left wont
        chest_pain	4	lik somebody ; lik someon ; lik ther ; long each ; low it ; lug nut ; lunch 0 ; man
        chest_pain	4	me <fluid> ; me and ; me cier ; me estan ; medi y ; metanfetamin 0 ; might
        chest_pain	4	morn ther ; my <rope> ; my armpit ; my jaw ; my shirt ; nd <clothes> ; necklac
        chest_pain	4	not <clothes> ; not don ; not let ; not wear ; of <amount> ; of <rope> ; of dishwat
        chest_pain	4	of twenty ; on in ; only few ; or mad ; out <leave> ; pain and ; pain behind ; pain l
        chest_pain	4	pal as ; per <clinician> ; per las ; piedr aqui ; piedr ator ; pocket ; pocket and
        chest_pain	4	probation ofc ; punal ; q <awake> ; q despert ; que sient ; quien hablarl ; quit desd
        chest_pain	4	radiat to ; re eve ; real <pain> ; refier ; rid and ; right <moment> ; right now
        chest_pain	4	rn triag ; sat <outdoors> ; senor ; shift it ; shovel the ; shrink ; sient ; sin hog
        chest_pain	4	sinc <daytime> ; sinc breakfast ; sleep sweat ; smal for ; smokin ; somebody keep
        chest_pain	4	somebody sit ; spread ; sta ; stair ; stair about ; stay long ; stay now ; stil driv
        chest_pain	4	stil ther ; stop rub ; stres ; substernal cp ; taken ; tap it ; teeth hum
        chest_pain	4	the should ; the squeez ; the teeth ; ther thi ; theyv nev ; thi <kill> ; though ther
        chest_pain	4	thump ; tightnes acros ; tightnes right ; tightnes x ; tingl ; tit ; to l ; to mop
        chest_pain	4	today though ; today was ; traig ; trap moj ; turn you ; un <bodypart> ; un hinch
        chest_pain	4	una <pain> ; una punal ; und <chestheart> ; und breastbon ; up he ; vac ; waistband
        chest_pain	4	waitlist for ; week n ; wif hes ; with herman ; wont let ; wors with ; y me
        chest_pain	4	you <consume> ; you <palecolor> ; you gray ; yrs +
        chest_pain	3	0 siz ; 0 viv ; <always> <chestheart> ; <amount> <moment> ; <appointment> <clothes>
        chest_pain	3	<ask> <afraid> ; <asleep> el ; <bodypart> <clothes> ; <bodypart> right
        chest_pain	3	<break> <tool> ; <break> me ; <breath> thru ; <chestheart> <fluid> ; <container> desd
        chest_pain	3	<continue> aft ; <eat> doesnt ; <fluid> 0 ; <fluid> <hold> ; <furniture> <say>
        chest_pain	3	<go> <leave> ; <headface> ni ; <height> <headface> ; <home> y ; <job> <say>
        chest_pain	3	<law> had ; <lock> <fluid> ; <need> <fluid> ; <outdoors> wont ; <pain> mid
        chest_pain	3	<pain> refus ; <palecolor> se ; <phone> <hold> ; <put> <treatment> ; <rope> <clean>
        chest_pain	3	<rope> pul ; <stiff> all ; <stiff> around ; <stimulant> <chestheart>
        chest_pain	3	<stranger> <drive> ; <stranger> <take> ; <stranger> sit ; <take> <pain> ; <think> im
        chest_pain	3	acros <chestheart> ; acros chest ; acros the ; aft <hit> ; aft hit ; ahor
        chest_pain	3	ambulatori ; and heavy ; arm feel ; as of ; aspirin ; at my ; back x ; been sit
        chest_pain	3	began whil ; bil ; breakfast ther ; but <need> ; but ill ; but want ; cand ; cement
        chest_pain	3	chest l ; chili ; cinch round ; cok til ; corazon and ; crawl up ; de met
        chest_pain	3	do <appointment> ; dos escalon ; draw that ; each ; el <bodypart> ; entr las
        chest_pain	3	es <afraid> ; es sust ; ex me ; f dab ; fish with ; front ; garrafon ; glow
        chest_pain	3	go right ; gray + ; gray jaw ; had befor ; heavy <pain> ; heavy pressur
        chest_pain	3	him <medicine> ; hinch ; his chest ; i <height> ; i <think> ; im fold ; is in
        chest_pain	3	is wring ; it heartburn ; ive sweat ; izquierd com ; jaw sor ; le <say> ; let
        chest_pain	3	lik breath ; lik hes ; lo traig ; lol ; lunch she ; me <asleep> ; me <give>
        chest_pain	3	mean <pain> ; mean hurt ; met peric ; mi pap ; mid <chestheart> ; mid chest ; min
        chest_pain	3	min no ; min refus ; my fath ; my tap ; nev <put> ; nev put ; no sab ; olvid
        chest_pain	3	only do ; park a ; pech en ; per <take> ; planch ; plant in ; por siet ; pressur mid
        chest_pain	3	prob just ; puest y ; put it ; q un ; radiat l ; refus ; run up ; say an
        chest_pain	3	self <chestheart> ; self chest ; shirt button ; sin <home> ; sinc barstow ; sinc noon
        chest_pain	3	sit ; smal sinc ; someth ; speak ; step ; sternum cal ; stuck ther ; the <treatment>
        chest_pain	3	the breast ; the burrit ; the cag ; the heart ; ther sinc ; thi term ; think i
        chest_pain	3	tight all ; to armpit ; to com ; today ; too far ; trabaj cristal ; twenty ; up its
        chest_pain	3	w/d from ; was plac ; wedding and ; with breath ; would driv ; x thi
        chest_pain	-3	% ; 0 % ; 0 de ; 0 hour ; <alcohol> in ; <alcohol> on ; <amount> <furniture>
        chest_pain	-3	<ask> <take> ; <bodypart> <chestheart> ; <bodypart> are ; <child> and ; <child> with
        chest_pain	-3	<container> is ; <continue> <hit> ; <count> <day> ; <day> <last> ; <day> in
        chest_pain	-3	<eat> <outdoors> ; <eat> for ; <go> <day> ; <go> <furniture> ; <headface> <continue>
        chest_pain	-3	<hear> twic ; <hit> my ; <kin> <give> ; <kin> <home> ; <kin> <stop> ; <last> <week>
        chest_pain	-3	<leave> <day> ; <moment> its ; <money> <money> ; <money> and ; <need> <amount>
        chest_pain	-3	<opioid> in ; <pain> aft ; <pain> from ; <past> <day> ; <put> <chestheart>
        chest_pain	-3	<put> <furniture> ; <put> the ; <say> <ask> ; <say> con ; <say> my ; <say> to
        chest_pain	-3	<school> and ; <see> at ; <soon> de ; <stop> <past> ; <stop> <stimulant>
        chest_pain	-3	<stop> las ; <stranger> in ; <take> her ; <think> how ; <treatment> <amount>
        chest_pain	-3	a <consume> ; a <pain> ; a and ; a bad ; absces ; agu ; airport ; alway ; and <take>
        chest_pain	-3	and id ; and she ; and squeez ; and would ; anyth ; arm wont ; ask what ; befor i
        chest_pain	-3	bel ; believ ; cambi ; camion ; can you ; chest tatto ; clear ; cocain ask ; com up
        chest_pain	-3	corn ; couldnt ; county ; cuant ; cup ; de identifi ; diez ; dont <think> ; drov
        """
}
