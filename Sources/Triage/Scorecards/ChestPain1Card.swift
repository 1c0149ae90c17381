extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain1 = """
        chest_pain	-85	=
        chest_pain	51	an elephant
        chest_pain	44	elephant
        chest_pain	40	breastbon ; nippl
        chest_pain	38	<chestheart> <pain> ; squeez
        chest_pain	37	cp
        chest_pain	36	<chestheart> sinc ; a vis ; my breastbon
        chest_pain	34	right behind
        chest_pain	33	<pain> <chestheart> ; sternum
        chest_pain	32	<stiff> <chestheart>
        chest_pain	31	chest
        chest_pain	30	<chestheart> <stiff> ; pain all
        chest_pain	29	dead cent
        chest_pain	28	<chestheart> <feel> ; c/o ; cinch ; izq
        chest_pain	27	c/o cp ; izquierd
        chest_pain	26	chest feel ; chest hurt ; nitr
        chest_pain	25	a fist ; my nippl
        chest_pain	24	<amount> siz ; <pain> toracic ; much el ; toracic
        chest_pain	23	<chestheart> <daytime> ; <chestheart> that ; del lad ; jaw ; should blad
        chest_pain	22	<chestheart> <moment> ; <chestheart> desd ; elephant sit ; la tetil ; me <bodypart>
        chest_pain	22	tetil ; tight chest
        chest_pain	21	<drive> <chestheart> ; <pain> bad ; bra ; clutch ; fist ; me ard ; my <chestheart>
        chest_pain	21	my rib ; punz en ; sit on ; tightnes
        chest_pain	20	dolor toracic ; el <chestheart> ; en medi ; hav chest ; pech ; punz ; shirt pocket
        chest_pain	20	somebody park ; thre siz ; tight
        chest_pain	19	<go> <headface> ; <hold> <chestheart> ; ach ; duel much ; exprim ; its lik
        chest_pain	19	mer dond ; pressur ; pressur in ; that wont
        chest_pain	18	<chestheart> <take> ; <feel> com ; <leave> sid ; <pain> <moment> ; <pain> all
        chest_pain	18	a squeez ; angin ; clutch his ; d c/o ; del <chestheart> ; left sid ; sient com
        chest_pain	18	somebody stand ; someth squeez ; stand on
        chest_pain	17	<chestheart> <kill> ; <die> <treatment> ; <pain> right ; apriet ; cent of ; chest is
        chest_pain	17	chest pain ; cp with ; faj ; front lik ; it <pain> ; left breast ; me <fire>
        chest_pain	17	park on ; radiat ; siz too ; substernal ; too smal
        chest_pain	16	<bodypart> flat ; <chestheart> <hold> ; <chestheart> me ; <feel> <chestheart>
        chest_pain	16	<hot> coal ; <shame> <afraid> ; al sub ; behind my ; blam stres ; chest pressur
        chest_pain	16	com una ; crush chest ; del esternon ; estacion en ; esternon ; hav <chestheart>
        chest_pain	16	hot coal ; it ach ; las <chestheart> ; las costilla ; opresion ; pech ahorit
        chest_pain	16	pech desd ; somebody got ; someth <hold> ; the left
        chest_pain	15	<chestheart> <tool> ; <chestheart> a ; <chestheart> and ; actual <pain> ; ator
        chest_pain	15	fist in ; left arm ; my tie ; my wishbon ; opresiv ; rib ; seat belt ; top half
        chest_pain	15	wishbon
        chest_pain	14	<chestheart> <breath> ; <chestheart> <leave> ; <chestheart> is ; <consume> it
        chest_pain	14	<continue> pul ; <feel> <stiff> ; <headface> <pain> ; <lock> acros ; <stiff> acros
        chest_pain	14	acros me ; chest sinc ; chest squeez ; dolor ; encim del ; hoof right
        chest_pain	14	int <headface> ; int jaw ; izquierd y ; keep pul ; l arm ; lock acros ; me apriet
        chest_pain	14	my sternum ; of cent ; refus 0 ; round my ; rub the ; se sob
        chest_pain	13	<always> <breath> ; <chestheart> been ; <chestheart> y ; <clothes> <feel>
        chest_pain	13	<kill> <chestheart> ; am <alone> ; am alon ; apret ; arm gon ; aunqu en
        chest_pain	13	band around ; breastbon x ; coal ; costilla ; cp x ; de molin ; de pech ; encim
        chest_pain	13	got chest ; indigestion ; l sid ; left collarbon ; putty ; refier <pain>
        chest_pain	13	refier dolor ; sient un ; sinc <eat> ; squeez sinc ; stab und ; teeth ach ; to jaw
        chest_pain	12	<chestheart> <say> ; <eat> <chestheart> ; <hold> behind ; <hot> <rope>
        chest_pain	12	<pain> <afraid> ; <stiff> <moment> ; <take> <chestheart> ; <treatment> <chestheart>
        chest_pain	12	a ratchet ; cent sinc ; chest tight ; clammy ; clos behind ; cp 0 ; encim y ; goe up
        chest_pain	12	heart hurt ; hug from ; hurt bad ; in chest ; le duel ; medi com ; my left ; pain
        chest_pain	12	pain now ; pech apret ; pech que ; ratchet ; ratchet strap ; se agar ; siz smal
        chest_pain	12	squeez behind ; sub a ; the <leave> ; to disput ; toracic desd ; truck park
        chest_pain	12	una faj
        chest_pain	11	<bodypart> izq ; <chestheart> <bodypart> ; <chestheart> cp ; <chestheart> has
        chest_pain	11	<pain> fuert ; <pain> on ; <rope> <chestheart> ; a dishrag ; a hot ; been <stiff>
        chest_pain	11	braz izq ; breath chest ; cabal y ; cind ; cind <outdoors> ; cind block ; climb int
        chest_pain	11	crush ; dishrag ; flat over ; h clammy ; heartburn ; knead ; l <bodypart>
        chest_pain	11	m <chestheart> ; me sub ; my bra ; piedr de ; say chest ; second ther ; sinc lunch
        chest_pain	11	something ; substernal cp ; the jaw ; wet sand
        chest_pain	10	0 year ; <amount> <chestheart> ; <bodypart> <blade> ; <break> cp ; <build> encim
        chest_pain	10	<chestheart> each ; <feel> <rope> ; <leave> <bodypart> ; <leave> nippl
        chest_pain	10	<moment> refus ; <pain> <always> ; <pain> lik ; <pain> real ; <pain> sinc
        chest_pain	10	<play> around ; <stiff> <stimulant> ; <stiff> sinc ; act up ; agarrandos
        chest_pain	10	apret desd ; arm numb ; been tight ; belch ; belt cinch ; blam ; braz ; c/o <break>
        chest_pain	10	c/o crush ; chest has ; chest say ; chest tightnes ; cok last ; com planch
        chest_pain	10	crush cp ; dolor fuert ; el braz ; est moment ; esternon y ; h <fluid> ; hand flat
        chest_pain	10	his knuckl ; hoof ; hurt right ; i <breath> ; i breath ; l ; lad izquierd
        chest_pain	10	left nippl ; me ator ; me cier ; middl of ; one of ; pain on ; pech bien ; pressur x
        chest_pain	10	right over ; run down ; sternum per ; stuck right ; through to ; una vac ; und my
        chest_pain	10	y c/o
        chest_pain	9	<bodypart> cer ; <breath> <chestheart> ; <chestheart> <day> ; <chestheart> right
        chest_pain	9	<container> <chestheart> ; <count> sit ; <feel> un ; <hold> from ; <hold> lik
        chest_pain	9	<hold> sinc ; <medicine> did ; <pain> <die> ; <pain> <pain> ; <pain> in ; <pain> x
        chest_pain	9	<palecolor> sobandos ; <phone> <pain> ; <play> <chestheart> ; <start> <room>
        chest_pain	9	<stiff> ; <take> com ; a belt ; and pal ; antacid did ; aqui en ; ashen ; blad and
        chest_pain	9	bra feel ; brick and ; c/o <chestheart> ; chest been ; deep <breath> ; deep breath
        chest_pain	9	el pech ; fist clos ; gray per ; he wok ; his <chestheart> ; hurt ; hurt lik
        chest_pain	9	its gas ; lad del ; le <pain> ; lik <stranger> ; me sud ; my <leave> ; of breath
        chest_pain	9	of putty ; own chest ; pain sinc ; pul someth ; pun cer ; rad ; rub right ; seatbelt
        chest_pain	9	sent encim ; sit down ; smal tonight ; sobandos ; squeez lik ; swallow an
        chest_pain	9	the <chestheart> ; the ach ; the middl ; too <stiff> ; too tight ; top <amount> ; vis
        chest_pain	9	weight sit ; wont unclench
        chest_pain	8	0 rad ; <amount> click ; <amount> dond ; <bodypart> izquierd ; <break> <pain>
        chest_pain	8	<chestheart> <consume> ; <chestheart> <phone> ; <chestheart> lik ; <drive> on
        chest_pain	8	<feel> una ; <hold> <pain> ; <kill> <pain> ; <kill> und ; <leave> <chestheart>
        chest_pain	8	<moment> <chestheart> ; <pain> und ; <pet> <chestheart> ; <put> at ; <rope> round
        chest_pain	8	<stranger> stand ; <year> <chestheart> ; a cind ; acros ; als <chestheart> ; an ice
        chest_pain	8	and wont ; arm ; as putty ; belt ; bien fuert ; braz izquierd ; breast
        chest_pain	8	breastbon and ; cement encim ; chest right ; del pech ; dond va ; elephant sat
        chest_pain	8	feel lik ; going down ; has <chestheart> ; has chest ; hurt real ; i climb ; ice cub
        chest_pain	8	its <pain> ; jaw and ; keep rub ; me one ; medi dond ; mor click ; n it ; onset
        chest_pain	8	pain bad ; patient ; pech fuert ; quier baj ; rub ; sinc thi ; smok it ; strap round
        chest_pain	8	sweaty ; the rib ; tight acros ; traig una ; tum ; up as ; up int ; va el ; weight on
        chest_pain	7	<always> sharp ; <bodypart> too ; <chestheart> <palecolor> ; <chestheart> <start>
        chest_pain	7	<chestheart> as ; <chestheart> bien ; <chestheart> per ; <chestheart> whil
        chest_pain	7	<daytime> <palecolor> ; <daytime> includ ; <eat> y ; <feel> <clothes> ; <feel> lik
        chest_pain	7	<furniture> <rope> ; <headface> too ; <height> int ; <hold> <go> ; <hold> he
        chest_pain	7	<kill> <leave> ; <law> <chestheart> ; <lock> <leave> ; <lock> right ; <moment> <pain>
        chest_pain	7	<moment> someth ; <outdoors> <fluid> ; <pain> <go> ; <pain> aqui ; <pain> desd
        chest_pain	7	<pain> l ; <pain> rit ; <pain> rn ; <phone> <chestheart> ; <phone> teng
        chest_pain	7	<room> <room> ; <start> <clean> ; <stiff> <go> ; <stiff> <last> ; <stiff> right
        chest_pain	7	<stiff> whil ; <stranger> kneel ; a <bodypart> ; a <stiff> ; agar com ; agar hast
        chest_pain	7	and spread ; antacid ; arm asleep ; arrib de ; asst 0 ; attack my ; bad chest
        chest_pain	7	bra thre ; c/o chest ; chest arm ; climb stair ; com gar ; com twic ; corazon
        chest_pain	7	cp <pain> ; cp radiat ; dab only ; de cement ; do tour ; dolor en ; draw that
        chest_pain	7	duerm el ; el meniqu ; elephant is ; emt friend ; estan ; f doubl ; final bil
        chest_pain	7	fist open ; form or ; fuert y ; gar ; got hold ; heart that ; hors in ; hot wir
        chest_pain	7	is heavy ; is in ; it goe ; kneel ; let go ; lie flat ; meniqu ; normal that
        chest_pain	7	opresion en ; pain rit ; pressur on ; que tra ; real bad ; rub sternum ; sand ; sharp
        chest_pain	7	smal <night> ; stair at ; sweat / ; tak hydrocodon ; teng com ; tetil izquierd
        chest_pain	7	the front ; tight whil ; un costal ; una <pet> ; unclench ; up on ; wors with ; wrung
        chest_pain	6	<always> <pain> ; <amount> com ; <amount> el ; <amount> top ; <awake> <room>
        chest_pain	6	<bodypart> <asleep> ; <bodypart> tingl ; <chestheart> <go> ; <chestheart> fuert
        chest_pain	6	<chestheart> with ; <chestheart> x ; <day> wors ; <feel> right ; <hold> und
        chest_pain	6	<hot> <leave> ; <pain> <breath> ; <pain> <need> ; <pain> <start> ; <pain> behind
        chest_pain	6	<pain> cuf ; <pain> en ; <pet> <color> ; <play> <pain> ; <say> <rope> ; <say> que
        chest_pain	6	<start> <hold> ; <tool> ; <tool> <rope> ; a <hold> ; a <outdoors> ; a tightnes
        chest_pain	6	acros my ; acros the ; afternoon its ; alguien par ; and numb ; anoch traig
        chest_pain	6	apriet aqui ; arm right ; around my ; asa ; bathroom ; between my ; breath thru
        chest_pain	6	chest lik ; clutch chest ; cok til ; del corazon ; del reloj ; dic ; down my
        chest_pain	6	each <breath> ; each breath ; ekg pend ; el corazon ; el escapulari ; en <amount>
        chest_pain	6	escapulari ; escapulari y ; est color ; est del ; ex ; fem 0 ; front that
        chest_pain	6	fuert desd ; going 0 ; h <go> ; heavy ; his <leave> ; his chest ; his front
        chest_pain	6	his left ; i think ; im the ; in fifteen ; jaw ach ; jaw hurt ; kneel on ; m crack
        chest_pain	6	m pint ; me duerm ; mid <appointment> ; mid intak ; min now ; my jaw ; nit doe
        chest_pain	6	not <clothes> ; not wear ; of <breath> ; pain and ; pal ; por dentr ; pressur cuf
        chest_pain	6	probation ; probation ofc ; que desd ; rib and ; round me ; run up ; shirt with
        chest_pain	6	sid sinc ; sient una ; smal and ; sor and ; squeez und ; stair today ; sternum lik
        chest_pain	6	stil warm ; strap ; sweat not ; taxist ; the anthem ; the burrit ; ther <color>
        chest_pain	6	thi <kill> ; tia el ; told hang ; touch ; trajer un ; un ladril ; un trap ; una vain
        chest_pain	6	up und ; wear one ; week n ; whenev i ; would <money> ; you <put> ; you put
        chest_pain	5	0 / ; 0 a ; 0 being ; <alone> <phone> ; <bodypart> <feel> ; <bodypart> to
        chest_pain	5	<breath> sinc ; <chestheart> <eat> ; <chestheart> <home> ; <chestheart> <put>
        chest_pain	5	<chestheart> final ; <chestheart> que ; <chestheart> whenev ; <clothes> one
        chest_pain	5	<eat> hav ; <feel> <pain> ; <feel> <stranger> ; <fire> <chestheart> ; <fire> <clean>
        chest_pain	5	<fluid> <outdoors> ; <fluid> als ; <fluid> not ; <go> <bodypart> ; <headface> hum
        chest_pain	5	<hold> <fluid> ; <hold> <need> ; <home> <emergency> ; <job> <pain> ; <kin> herself
        chest_pain	5	<lock> ; <lock> <feel> ; <moment> ther ; <money> <amount> ; <need> <go>
        chest_pain	5	<needle> <daytime> ; <night> ther ; <outdoors> und ; <pain> <amount>
        chest_pain	5	<pain> <stranger> ; <pain> refus ; <pain> thi ; <play> becaus ; <play> round
        chest_pain	5	<rope> <stiff> ; <rope> und ; <say> flat ; <shake> <withdrawal> ; <stiff> <daytime>
        chest_pain	5	<stimulant> <chestheart> ; <stimulant> @ ; <think> i ; <tool> <awake> ; <tool> und
        chest_pain	5	a pav ; a siz ; a weight ; ahor ; ahorit soy ; an anvil ; and heart ; apret y ; ard
        chest_pain	5	arm x ; ativan ran ; bad rn ; band round ; been squeez ; belt is ; between
        chest_pain	5	bottom <headface> ; braz se ; breath sinc ; burrit ; cant lay ; chest and ; chest as
        chest_pain	5	chest today ; chest with ; cinch und ; clos und ; cold ; collarbon ; com que
        chest_pain	5	crush pain ; de met ; de trail ; del sen ; dentr ; diner pa ; doing is ; dolor de
        chest_pain	5	doubl over ; dtr ; dtr driv ; duel ; el <bodypart> ; elephant on ; es <breath>
        chest_pain	5	es air ; escalon ; est <moment> ; estoy sud ; except its ; faj de ; feb ; feel tight
        chest_pain	5	for study ; form ; friend for ; from oth ; front of ; harley ; heavy and ; hes clutch
        chest_pain	5	his breastbon ; his fist ; his shirt ; hol too ; hormigue ; hoy ; hurt sinc
        chest_pain	5	i <think> ; indic 0 ; is sit ; isnt ; it for ; its as ; its sharp ; jaw to ; just cam
        chest_pain	5	la <eat> ; la lechug ; la quij ; le indic ; le sub ; lechug ; left of ; lik actual
        chest_pain	5	lik ther ; m adderal ; me <asleep> ; me <pain> ; me estan ; mer ; middl ; muchach dic
        chest_pain	5	my <rope> ; now sweaty ; of wet ; on in ; on left ; on me ; on stair ; only gummi
        chest_pain	5	or mad ; own <chestheart> ; pain + ; pain l ; pal 0 ; pech y ; peric hac ; piedr aqui
        chest_pain	5	pres ; probab noth ; pun ; pus ; pus un ; q <awake> ; q despert ; que me ; que sient
        chest_pain	5	quij ; radiat to ; rav sinc ; rib that ; rid and ; right acros ; round her
        chest_pain	5	se <take> ; second lin ; sen ; sen izquierd ; sharp <chestheart> ; sharp chest
        chest_pain	5	shift it ; shirt ; short of ; shut ; si trajer ; sid <fluid> ; sient ; sinc <daytime>
        chest_pain	5	sinc breakfast ; someth is ; speak ; strong as ; teeth hum ; tel dispatch ; th /
        chest_pain	5	that the ; the cent ; the old ; the should ; ther thi ; theyv nev ; tight band
        chest_pain	5	tight sinc ; tightnes acros ; tightnes sinc ; tonight lik ; traig com ; trajer
        chest_pain	5	twist ; un <build> ; un <pain> ; un bur ; un dolor ; un pun ; una planch ; up its
        chest_pain	5	waistband ; whil on ; wok ; y le ; y no
        chest_pain	4	0 consum ; 0 th ; <appointment> <chestheart> ; <asleep> el ; <awake>
        chest_pain	4	<bodypart> <appointment> ; <bodypart> <clothes> ; <bodypart> <leave>
        chest_pain	4	<bodypart> heavy ; <break> <chestheart> ; <breath> <fluid> ; <breath> <night>
        chest_pain	4	<breath> <pain> ; <breath> out ; <chestheart> <clothes> ; <chestheart> <continue>
        chest_pain	4	<chestheart> <stop> ; <chestheart> when ; <clean> moj ; <clothes> del ; <clothes> sat
        chest_pain	4	<consume> 0 ; <consume> an ; <container> <build> ; <continue> <feel> ; <day> straight
        chest_pain	4	<daytime> <chestheart> ; <daytime> ive ; <daytime> ther ; <drive> cant ; <eat> <lock>
        chest_pain	4	<emergency> away ; <feel> <build> ; <feel> <take> ; <fluid> / ; <fluid> 0
        chest_pain	4	<fluid> <cold> ; <fluid> <hold> ; <fluid> tod ; <go> <leave> ; <go> up
        chest_pain	4	<happy> <media> ; <happy> me ; <home> <say> ; <hot> <afraid>
        chest_pain	4	<intoxicated> <bodypart> ; <kin> <say> ; <kin> sobri ; <law> ofc ; <leave> heavy
        chest_pain	4	<leave> of ; <moment> <pet> ; <moment> lin ; <need> <fluid> ; <night> <intoxicated>
        chest_pain	4	<pain> <day> ; <pain> <daytime> ; <pain> de ; <pain> whil ; <palecolor> per
        chest_pain	4	<palecolor> se ; <phone> <hold> ; <play> re ; <put> it ; <record> first ; <record> or
        chest_pain	4	<rope> <amount> ; <rope> <lock> ; <say> <pain> ; <say> <stiff> ; <shame> <eat>
        chest_pain	4	<stiff> <rope> ; <stiff> x ; <stimulant> til ; <stranger> right ; <take> <child>
        chest_pain	4	<take> un ; <think> to ; <treatment> <say> ; <treatment> of ; <withdrawal> 0
        chest_pain	4	a <hot> ; a <rope> ; a band ; a la ; a sew ; a truck ; a/c ; ach thi
        chest_pain	4	acros <chestheart> ; acros chest ; afternoon ive ; aid own ; an <tool> ; and dial
        chest_pain	4	and straight ; anvil ; apa ; arm cok ; arm heavy ; arm went ; as i ; aunqu
        chest_pain	4	back teeth ; bad n ; bag ; been <feel> ; belt pul ; bil ; blam the ; boot and
        chest_pain	4	botel desd ; breastbon sinc ; breastbon that ; breastbon whil ; breath in ; brief due
        chest_pain	4	button and ; cab and ; cabal lo ; cement ; cent and ; chili ; ciw ; ciw 0 ; coach re
        chest_pain	4	consum de ; costal de ; cuand sub ; day straight ; declin 0 ; dej ni ; del <clothes>
        chest_pain	4	dentr y ; desd la ; desd las ; dic que ; did <stimulant> ; did cok ; down <bodypart>
        chest_pain	4	draw ; driv cant ; due and ; dugout ; els <clothes> ; ems away ; es <happy> ; es brom
        chest_pain	4	escrib ; espos desd ; est <color> ; exam only ; fac lik ; fel ; fifteen ; final
        chest_pain	4	finish thi ; fist behind ; fist und ; floor ; for tech ; friend ; from bus ; fuert
        chest_pain	4	funny story ; get what ; glow ; going int ; gon heavy ; grip the ; h <say> ; h told
        chest_pain	4	had befor ; hammer on ; hand the ; hasnt gon ; hasnt let ; he pul ; heart and
        chest_pain	4	herman sobri ; hinch ; his palm ; hold coffe ; hous en ; hr or ; husband keep
        chest_pain	4	im hav ; in <amount> ; in cab ; in und ; is <feel> ; is a ; is numb ; is stand
        chest_pain	4	it <always> ; it dont ; it feel ; it hasnt ; it heartburn ; it hurt ; its run
        chest_pain	4	ive <eat> ; jalon me ; jaw sor ; jaw x ; l <headface> ; l jaw ; la <bodypart>
        chest_pain	4	left wont ; let ; lik breath ; lik putty ; lik somebody ; lik someon ; lin <last>
        chest_pain	4	lin last ; low it ; lug nut ; m win ; man ; manan com ; me <fluid> ; mean <pain>
        chest_pain	4	mean hurt ; medi que ; mi pap ; morn ther ; my shirt ; my tap ; my tick
        chest_pain	4	nd <clothes> ; nev <put> ; nev put ; ni acost ; nieg ; of <rope> ; of <treatment>
        chest_pain	4	of chest ; of dishwat ; old ; olvid ; only few ; only way ; out <leave> ; pain 0
        chest_pain	4	pain behind ; pain right ; pal as ; pap ; park a ; per <clinician> ; per <take>
        chest_pain	4	phon my ; pocket ; pocket and ; put ; put it ; q un ; quier ambulanci ; quit desd
        chest_pain	4	rad to ; radiat l ; real <pain> ; real <stiff> ; real tight ; right <moment>
        chest_pain	4	right now ; rm ; round <chestheart> ; round chest ; security <say> ; security say
        chest_pain	4	segund vez ; self <chestheart> ; self chest ; senor ; sent ems ; shirt soak ; shrink
        chest_pain	4	si <take> ; sink becaus ; sleep sweat ; smal for ; sob ; someth ; stair ; stand the
        chest_pain	4	sternum cal ; sud fri ; taken ; tap it ; th ; the <phone> ; the teeth ; the telephon
        chest_pain	4	though ther ; thump ; tighten ; tightnes x ; tingl ; to do ; to mop ; today though
        chest_pain	4	traig ; traig opresion ; trap moj ; two hol ; un <clean> ; un hinch ; up he ; vac
        chest_pain	4	vez hoy ; with breath ; wont let ; wont shut ; would <drive> ; y <chestheart> ; y me
        chest_pain	4	you <consume>
        chest_pain	3	+ sweaty ; <amount> <fluid> ; <bodypart> x ; <break> me ; <breath> thru
        chest_pain	3	<cannabis> <clinician> ; <chestheart> its ; <cold> ; <continue> <hot> ; <crowd> ought
        chest_pain	3	<day> fuer ; <daytime> <stimulant> ; <drive> <lock> ; <feel> <bodypart>
        chest_pain	3	<furniture> <say> ; <go> <room> ; <hold> <clothes> ; <hold> of ; <job> <say>
        chest_pain	3	<last> <insurance> ; <last> lin ; <law> <wait> ; <law> had ; <night> <pain>
        chest_pain	3	<opioid> around ; <pain> <height> ; <pain> <tool> ; <pain> le ; <pet> lo
        chest_pain	3	<phone> c/o ; <phone> cort ; <pill> <headface> ; <room> <chestheart> ; <rope> acros
        chest_pain	3	<school> id ; <stranger> <chestheart> ; <stranger> sit ; <take> <hold>
        chest_pain	3	<take> <pain> ; <take> hast ; <think> what ; <wait> rm ; a tight ; al <breath> ; alon
        chest_pain	3	ambulatori ; and <continue> ; and heavy ; and push ; apriet el ; arm is ; arm to
        chest_pain	3	at my ; bad <chestheart> ; bad <pain> ; c/o pressur ; cal c/o ; cent ; chest get
        chest_pain	3	chest now ; cinch round ; cook und ; corazon and ; crawl up ; dai say
        chest_pain	3	de <chestheart> ; del jardin ; dia fuer ; do <appointment> ; do we ; dond ; down l
        chest_pain	3	es <afraid> ; es sust ; est sud ; ex me ; f <amount> ; f <headface> ; f <pain>
        chest_pain	3	f dab ; feel funny ; figur that ; fish with ; front ; front and ; go right ; gray +
        chest_pain	3	hac 0 ; had <past> ; hand tingl ; hang up ; hav got ; hav half ; heart doing
        chest_pain	3	her seat ; hes <hold> ; him <medicine> ; hit about ; hold of ; hoy empez ; i <stop>
        chest_pain	3	i finish ; i typ ; i would ; im clammy ; im fold ; indic ; insid it ; ive sweat
        chest_pain	3	jaw now ; know what ; last lin ; lat ; law 0 ; lean on ; level and ; lik hes
        chest_pain	3	lik its ; llam cort ; lo <feel> ; lo sient ; m swallow ; me <go> ; medi y ; might
        chest_pain	3	min ; min refus ; my armpit ; n ; no es ; no sab ; not let ; notch ; pa intern
        chest_pain	3	piedr ator ; planch ; prob just ; quien hablarl ; seatbelt lock ; senor 0 ; sid and
        chest_pain	3	sinc <month> ; sinc barstow ; somebody sit ; someon ; spread ; squeez acros
        chest_pain	3	sternum sinc ; stuck ther ; the <treatment> ; the cag ; the chest ; the tongu
        chest_pain	3	ther sinc ; thi <moment> ; thi term ; think i ; tightnes in ; tightnes right
        chest_pain	3	to <think> ; to arm ; to know ; to l ; un <bodypart> ; un sac ; wait rm ; when told
        chest_pain	3	whil <say> ; whil talk ; whol cal ; wif keep ; with <breath> ; with herman ; with the
        chest_pain	3	wok up ; work one ; x thi ; yrs +
        chest_pain	-3	0 mo ; 0 st ; <afraid> <last> ; <afraid> me ; <alcohol> <amount>
        chest_pain	-3	<amount> <bodypart> ; <amount> <eat> ; <amount> at ; <bodysound>
        chest_pain	-3	<clinician> <amount> ; <give> her ; <go> out ; <gun> ; <happy> <play> ; <height>
        chest_pain	-3	<job> en ; <kin> 0 ; <kin> <home> ; <kin> <put> ; <limp> ; <month> i
        chest_pain	-3	<official> <say> ; <partner> is ; <phone> me ; <put> the ; <say> <child>
        chest_pain	-3	<say> <colleague> ; <say> she ; <see> the ; <stop> la ; <stranger> in ; <take> my
        chest_pain	-3	<think> <day> ; <think> the ; <trade> <say> ; <write> <amount> ; a <bodysound>
        chest_pain	-3	a <die> ; a <hear> ; a <phone> ; acab ; aft 0 ; and we ; anymor ; arm wont ; ask her
        chest_pain	-3	ask what ; aug ; back to ; bedroom ; bet ; birthday ; busc ; by the ; camion ; cath
        chest_pain	-3	closet ; county ; cowork ; de <amount> ; de la ; de que ; dej el ; director
        chest_pain	-3	el <eat> ; el doctor ; es por ; feet ; fir ; food ; from garden ; girl ; gon so
        chest_pain	-3	grand ; hav <leave> ; he get ; hed ; hij ; i <leave> ; i <money> ; i left ; i nev
        chest_pain	-3	in his ; is rac ; la <church> ; la <opioid> ; la <photo> ; land ; last week
        chest_pain	-3	left thumb ; library ; list ; llor ; los <clothes> ; los nino ; lot ; may <take>
        chest_pain	-3	may bring ; me <amount> ; me <stop> ; me dio ; medi cal ; mi <colleague> ; mi cun
        chest_pain	-3	mi suegr ; mon ; monday ; mor than ; mov to ; my <furniture> ; my <home> ; my aunt
        chest_pain	-3	my cousin ; my phon ; my wif ; need to ; niec ; no <consume> ; nois ; of thi ; past
        chest_pain	-3	platic ; pon ; pour ; practic ; puert ; puls ; quisier ; resident ; shot ; sign
        chest_pain	-3	sist in ; skip ; so we ; som joint ; son is ; spanish ; stay ; stomach ; strip
        chest_pain	-3	surgery ; tank ; thank ; that all ; that was ; the <friend> ; the neighbor
        chest_pain	-3	thi <week> ; thought ; thumb from ; to <take> ; tuesday ; two year ; uno ; usted
        chest_pain	-3	vec ; wak up ; week and ; when it ; when the ; wher i ; whisper ; who is ; with him
        chest_pain	-3	y ahor ; y lo ; y ya ; ~<go> ; ~<need> ; ~de ; ~voic
        chest_pain	-4	0 <week> ; 0 wks ; <alcohol> on ; <amount> <child> ; <amount> <crowd>
        chest_pain	-4	<amount> than ; <ask> what ; <bodypart> <play> ; <bodypart> from ; <bodypart> of
        chest_pain	-4	<chestheart> <need> ; <chestheart> at ; <count> <day> ; <day> de ; <day> en
        chest_pain	-4	<day> i ; <drive> <stop> ; <eat> <furniture> ; <eat> <go> ; <eat> <town>
        chest_pain	-4	<go> <outdoors> ; <happy> to ; <headface> <chestheart> ; <hold> in ; <home> <moment>
        chest_pain	-4	<home> in ; <hot> 0 ; <insurance> <insurance> ; <job> at ; <job> de ; <job> from
        chest_pain	-4	<kin> <child> ; <kin> <go> ; <kin> <play> ; <last> <week> ; <law> and
        chest_pain	-4	<moment> <amount> ; <money> <money> ; <month> 0 ; <need> 0 ; <need> <take>
        chest_pain	-4	<pain> el ; <pain> it ; <pain> when ; <past> <go> ; <past> i ; <past> my
        """
}
