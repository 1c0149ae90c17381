extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain1 = """
        chest_pain	-85	=
        chest_pain	50	an elephant
        chest_pain	43	elephant
        chest_pain	40	nippl
        chest_pain	39	squeez
        chest_pain	38	breastbon
        chest_pain	37	<chestheart> <pain> ; cp
        chest_pain	35	my breastbon
        chest_pain	34	<chestheart> sinc ; a vis
        chest_pain	33	<stiff> <chestheart> ; chest ; sternum
        chest_pain	31	<pain> <chestheart>
        chest_pain	30	cinch ; dead cent
        chest_pain	29	<chestheart> <stiff> ; c/o cp ; right behind
        chest_pain	28	c/o ; izq ; much el
        chest_pain	27	<chestheart> <feel> ; chest hurt ; nitr
        chest_pain	26	izquierd ; pain all
        chest_pain	25	<amount> siz ; my nippl ; should blad
        chest_pain	24	<pain> toracic ; a fist ; chest feel ; la tetil ; tetil ; toracic
        chest_pain	23	<chestheart> <daytime> ; <hold> <chestheart> ; del lad ; jaw
        chest_pain	22	<chestheart> desd ; <chestheart> that ; bra ; elephant sit ; en medi ; me ard
        chest_pain	22	shirt pocket ; somebody park
        chest_pain	21	<drive> <chestheart> ; duel much ; fist ; me <bodypart> ; my <chestheart> ; my rib
        chest_pain	21	pressur in ; punz en
        chest_pain	20	<chestheart> <moment> ; <pain> <moment> ; <pain> bad ; <pain> right ; clutch
        chest_pain	20	dolor toracic ; hav chest ; pech ; pech ahorit ; pressur ; punz ; sit on
        chest_pain	20	tight chest
        chest_pain	19	<go> <headface> ; a squeez ; cent of ; chest pressur ; mer dond ; siz too ; thre siz
        chest_pain	19	tight ; tightnes
        chest_pain	18	<die> <treatment> ; <feel> com ; <leave> sid ; ach ; angin ; el <chestheart>
        chest_pain	18	its lik ; left sid ; sient com ; someth squeez ; stand on ; too smal
        chest_pain	17	<bodypart> flat ; <chestheart> <take> ; apriet ; clutch his ; del <chestheart> ; faj
        chest_pain	17	front lik ; it <pain> ; me <fire> ; somebody stand ; substernal
        chest_pain	16	<chestheart> <kill> ; <hot> coal ; <pain> all ; <shame> <afraid> ; <stiff> acros
        chest_pain	16	acros me ; al sub ; ator ; behind my ; blam stres ; chest is ; chest pain ; com una
        chest_pain	16	cp with ; crush chest ; d c/o ; esternon ; hav <chestheart> ; hot coal ; it ach
        chest_pain	16	my sternum ; park on ; pech desd ; radiat ; rib ; somebody got ; someth <hold>
        chest_pain	16	that wont
        chest_pain	15	<chestheart> <breath> ; <chestheart> <hold> ; <chestheart> <leave>
        chest_pain	15	<chestheart> <tool> ; <chestheart> a ; <chestheart> and ; <chestheart> is
        chest_pain	15	<feel> <chestheart> ; chest sinc ; del esternon ; dolor ; estacion en ; fist in
        chest_pain	15	l arm ; left arm ; my wishbon ; opresion ; rub the ; seat belt ; stab und ; top half
        chest_pain	15	wishbon
        chest_pain	14	<always> <breath> ; <chestheart> <bodypart> ; <chestheart> y ; <headface> <pain>
        chest_pain	14	<hot> <rope> ; chest squeez ; exprim ; hoof right ; izquierd y ; left breast
        chest_pain	14	me apriet ; of cent ; opresiv ; pain now ; pech que ; refus 0 ; the <chestheart>
        chest_pain	14	the left
        chest_pain	13	<bodypart> izq ; <clothes> <feel> ; <consume> it ; <continue> pul
        chest_pain	13	<kill> <chestheart> ; <lock> acros ; <take> <chestheart> ; actual <pain> ; apret
        chest_pain	13	arm gon ; braz izq ; de molin ; de pech ; encim ; encim del ; heart hurt ; heartburn
        chest_pain	13	hug from ; indigestion ; int <headface> ; int jaw ; keep pul ; left collarbon
        chest_pain	13	lock acros ; medi com ; my tie ; putty ; se agar ; sient un ; sinc <eat> ; sub a
        chest_pain	12	<build> encim ; <eat> <chestheart> ; <feel> <stiff> ; <hold> behind
        chest_pain	12	<pain> <afraid> ; a ratchet ; aunqu en ; belt cinch ; breastbon and ; breastbon x
        chest_pain	12	breath chest ; cent sinc ; chest has ; clammy ; climb int ; coal ; cp 0 ; cp x
        chest_pain	12	got chest ; hand flat ; in chest ; l <bodypart> ; le duel ; me sub ; pech apret
        chest_pain	12	ratchet strap ; refier <pain> ; refier dolor ; se sob ; siz smal ; squeez behind
        chest_pain	12	stuck right ; teeth ach ; the jaw ; truck park ; una faj
        chest_pain	11	<bodypart> <blade> ; <chestheart> <say> ; <chestheart> cp ; <count> sit
        chest_pain	11	<leave> <bodypart> ; <moment> refus ; <pain> fuert ; <rope> <chestheart>
        chest_pain	11	<stiff> <moment> ; <stiff> sinc ; a <outdoors> ; a dishrag ; band around
        chest_pain	11	been tight ; cabal y ; chest tight ; cind ; cind <outdoors> ; cind block
        chest_pain	11	clos behind ; crush ; dishrag ; encim y ; flat over ; goe up ; i <breath> ; i breath
        chest_pain	11	l sid ; las <chestheart> ; las costilla ; le <asleep> ; m <chestheart> ; my bra
        chest_pain	11	my left ; pain ; piedr de ; ratchet ; right over ; round my ; run down ; second ther
        chest_pain	11	something ; squeez sinc ; substernal cp ; tight acros ; to disput ; to jaw
        chest_pain	11	toracic desd ; weight sit ; wet sand
        chest_pain	10	0 year ; <amount> <chestheart> ; <break> <pain> ; <break> cp ; <breath> <chestheart>
        chest_pain	10	<chestheart> been ; <hold> from ; <kill> und ; <law> <chestheart> ; <leave> nippl
        chest_pain	10	<outdoors> <fluid> ; <pain> <always> ; <pain> in ; <pain> on ; <put> at
        chest_pain	10	<start> <room> ; <take> com ; <tool> <chestheart> ; <treatment> <chestheart> ; a hot
        chest_pain	10	act up ; agarrandos ; apret desd ; aqui en ; arm numb ; been <stiff> ; belch
        chest_pain	10	c/o <break> ; c/o <chestheart> ; c/o crush ; chest tightnes ; com planch ; crush cp
        chest_pain	10	dolor fuert ; est moment ; esternon y ; h clammy ; his <chestheart> ; his knuckl
        chest_pain	10	hoof ; hurt bad ; hurt right ; its gas ; knead ; l ; lad izquierd ; le <pain>
        chest_pain	10	left nippl ; me ator ; me cier ; middl of ; one of ; real bad ; sinc lunch
        chest_pain	10	smal tonight ; the <leave> ; through to ; un ladril ; una vac ; und my ; y c/o
        chest_pain	9	<bodypart> cer ; <chestheart> <palecolor> ; <chestheart> has ; <chestheart> me
        chest_pain	9	<container> <chestheart> ; <drive> on ; <feel> un ; <hold> <pain>
        chest_pain	9	<home> <emergency> ; <moment> someth ; <pain> lik ; <pain> sinc ; <pain> und
        chest_pain	9	<pain> x ; <palecolor> sobandos ; <play> around ; <stiff> ; <stiff> <stimulant>
        chest_pain	9	a belt ; attack my ; blad and ; bra feel ; braz ; brick and ; cok last ; com when
        chest_pain	9	costilla ; deep <breath> ; deep breath ; el braz ; el pech ; gray per ; h <fluid>
        chest_pain	9	hurt ; hurt lik ; lad del ; me sud ; of breath ; of putty ; onset ; own chest
        chest_pain	9	pain on ; pain sinc ; pech bien ; pech y ; pul someth ; pun cer ; rub ; say chest
        chest_pain	9	sit down ; sobandos ; swallow an ; the middl ; too <stiff> ; too tight ; top <amount>
        chest_pain	9	wont unclench
        chest_pain	8	0 rad ; <amount> dond ; <bodypart> izquierd ; <chestheart> <phone> ; <chestheart> as
        chest_pain	8	<chestheart> each ; <chestheart> lik ; <eat> y ; <feel> <rope> ; <fluid> als
        chest_pain	8	<hold> lik ; <hold> sinc ; <kill> <pain> ; <leave> <chestheart> ; <lock> right
        chest_pain	8	<medicine> did ; <moment> <chestheart> ; <pain> <die> ; <pain> <pain> ; <pain> desd
        chest_pain	8	<pain> en ; <pain> real ; <pain> thi ; <pet> <chestheart> ; <phone> <pain>
        chest_pain	8	<start> <clean> ; <stiff> <last> ; a cind ; an ice ; and pal ; and wont ; antacid did
        chest_pain	8	arm ; ashen ; bad chest ; belt ; bien fuert ; blam ; bra thre ; braz izquierd
        chest_pain	8	c/o chest ; cement encim ; dolor en ; dond va ; going down ; his breastbon ; hot wir
        chest_pain	8	ice cub ; im hav ; indic 0 ; is heavy ; its <pain> ; jaw and ; keep rub ; le indic
        chest_pain	8	lie flat ; lik <stranger> ; me one ; medi dond ; my <leave> ; n it ; pain bad
        chest_pain	8	patient ; pressur x ; probab noth ; que tra ; quier baj ; rad ; rub right ; smok it
        chest_pain	8	squeez lik ; sternum per ; strap round ; strong as ; sweaty ; tetil izquierd
        chest_pain	8	the ach ; up as ; va el ; vis ; weight on ; would <money> ; wrung
        chest_pain	7	<always> sharp ; <amount> click ; <amount> com ; <asleep> los ; <bodypart> too
        chest_pain	7	<chestheart> <consume> ; <chestheart> <day> ; <chestheart> <home>
        chest_pain	7	<chestheart> right ; <day> wors ; <daytime> includ ; <feel> una ; <furniture> <rope>
        chest_pain	7	<headface> too ; <height> int ; <hold> <go> ; <kill> <leave> ; <lock> <leave>
        chest_pain	7	<moment> <pain> ; <pain> l ; <pain> rit ; <pain> rn ; <phone> <chestheart>
        chest_pain	7	<phone> teng ; <play> <chestheart> ; <room> <room> ; <rope> round ; <stiff> <go>
        chest_pain	7	<stranger> stand ; <tool> <rope> ; <year> <chestheart> ; acros ; agar com
        chest_pain	7	als <chestheart> ; and dial ; and spread ; anoch traig ; arrib de ; asst 0 ; breast
        chest_pain	7	chest been ; chest lik ; chest say ; cold ; com gar ; com twic ; corazon ; cp <pain>
        chest_pain	7	cp radiat ; dab only ; de cement ; del corazon ; do tour ; duerm el ; elephant is
        chest_pain	7	elephant sat ; emt friend ; f doubl ; feel lik ; final bil ; fist clos ; fist open
        chest_pain	7	form or ; front of ; front that ; fuert desd ; gar ; got hold ; has <chestheart>
        chest_pain	7	has chest ; he wok ; heart that ; heavy ; his <leave> ; his left ; hors in
        chest_pain	7	hurt real ; is in ; it goe ; let go ; m pint ; mor click ; normal that ; opresion en
        chest_pain	7	pain and ; pain rit ; pech fuert ; plen <phone> ; plen llam ; por dentr ; pres
        chest_pain	7	pressur on ; sand ; seatbelt ; sharp ; sinc thi ; smal <night> ; smal and ; stair at
        chest_pain	7	sweat / ; teng com ; the rib ; traig una ; trajer un ; un <build> ; un <clean>
        chest_pain	7	un <pain> ; un costal ; un dolor ; una vain ; unclench ; up on
        chest_pain	6	<always> <pain> ; <amount> el ; <amount> top ; <asleep> <bodypart> ; <awake> <room>
        chest_pain	6	<bodypart> heavy ; <chestheart> <go> ; <chestheart> <put> ; <chestheart> <start>
        chest_pain	6	<chestheart> bien ; <chestheart> per ; <chestheart> with ; <cold> ; <feel> <build>
        chest_pain	6	<feel> <clothes> ; <feel> lik ; <feel> right ; <hold> he ; <money> <amount>
        chest_pain	6	<need> <go> ; <pain> <go> ; <pain> <need> ; <pain> <start> ; <pain> aqui ; <pain> cuf
        chest_pain	6	<pet> <color> ; <play> <pain> ; <play> round ; <rope> und ; <say> <rope>
        chest_pain	6	<say> <stiff> ; <say> que ; <start> <hold> ; <stiff> <daytime> ; <stiff> right
        chest_pain	6	<stiff> whil ; <stranger> kneel ; <tool> ; <tool> und ; a <bodypart> ; a <hold>
        chest_pain	6	a <stiff> ; a tightnes ; agar hast ; alguien par ; and numb ; antacid ; arm asleep
        chest_pain	6	arm heavy ; arm right ; around my ; as a ; as putty ; asa ; band round ; bathroom
        chest_pain	6	between my ; bottom <headface> ; breath thru ; chest arm ; chest right ; chest today
        chest_pain	6	cinch und ; climb stair ; del pech ; del reloj ; down my ; ekg pend ; el corazon
        chest_pain	6	el escapulari ; elephant on ; en <amount> ; escapulari ; escapulari y ; est color
        chest_pain	6	est del ; except its ; fem 0 ; friend for ; fuert y ; going 0 ; h <go> ; his front
        chest_pain	6	hurt sinc ; i climb ; im the ; its as ; its run ; jaw hurt ; kneel ; kneel on
        chest_pain	6	la quij ; m crack ; mid <appointment> ; mid intak ; min now ; muchach dic ; nit doe
        chest_pain	6	not <clothes> ; not wear ; of <breath> ; on stair ; pain l ; pressur cuf ; probation
        chest_pain	6	probation ofc ; que desd ; rid and ; right acros ; round me ; run up ; segund vez
        chest_pain	6	sent encim ; shift it ; short of ; sid sinc ; sient una ; sinc breakfast ; sor and
        chest_pain	6	sweat not ; taxist ; the anthem ; ther <color> ; thi <kill> ; tia el ; tight whil
        chest_pain	6	traig com ; tum ; un pun ; una <pet> ; una planch ; up int ; up und ; vez hoy
        chest_pain	6	waistband ; wear one ; week n ; whenev i ; you <put> ; you put
        chest_pain	5	0 / ; 0 a ; 0 being ; <bodypart> <asleep> ; <bodypart> tingl ; <breath> <night>
        chest_pain	5	<breath> <pain> ; <breath> sinc ; <chestheart> <eat> ; <chestheart> final
        chest_pain	5	<chestheart> fuert ; <chestheart> whenev ; <chestheart> whil ; <chestheart> x
        chest_pain	5	<daytime> <palecolor> ; <eat> hav ; <feel> <pain> ; <fire> <clean> ; <fluid> <cold>
        chest_pain	5	<fluid> <hold> ; <fluid> <outdoors> ; <fluid> not ; <headface> hum ; <hold> <fluid>
        chest_pain	5	<hold> und ; <hot> <leave> ; <kin> herself ; <last> <insurance> ; <lock> <feel>
        chest_pain	5	<night> ther ; <outdoors> und ; <pain> <daytime> ; <pain> <stranger> ; <pet> aqui
        chest_pain	5	<play> becaus ; <play> re ; <rope> <lock> ; <say> <pain> ; <say> flat
        chest_pain	5	<shake> <withdrawal> ; <stimulant> <chestheart> ; <stimulant> @ ; <think> i
        chest_pain	5	<town> <fluid> ; <treatment> of ; a pav ; a siz ; acros my ; acros the ; ahor
        chest_pain	5	ahorit soy ; an anvil ; and heart ; apret y ; apriet aqui ; apriet el ; ard
        chest_pain	5	arm weigh ; ativan ran ; bag ; belt is ; between ; breath in ; breath sinc
        chest_pain	5	button and ; cant lay ; clos und ; coach re ; cok til ; collarbon ; com que
        chest_pain	5	cuand sub ; de trail ; dentr ; dic ; doing is ; dolor de ; doubl over ; dtr
        chest_pain	5	dtr driv ; duel ; each <breath> ; each breath ; el meniqu ; escalon ; est <moment>
        chest_pain	5	faj de ; feel tight ; from oth ; front to ; harley ; hasnt let ; heavy and ; her bra
        chest_pain	5	his chest ; his fist ; his shirt ; hormigue ; hoy ; husband keep ; i <think>
        chest_pain	5	i think ; indic ; is sit ; isnt ; jalon me ; jaw to ; job cant ; just cam ; la <eat>
        chest_pain	5	la lechug ; le sub ; lechug ; left of ; lik actual ; m adderal ; man ; meniqu ; mer
        chest_pain	5	middl ; now sweaty ; of chest ; of wet ; on in ; on left ; on me ; only gummi
        chest_pain	5	or mad ; own <chestheart> ; pain + ; pal ; pal 0 ; peric hac ; phon my ; piedr aqui
        chest_pain	5	pocket and ; prob just ; pun ; pus ; pus un ; q <awake> ; q despert ; que me
        chest_pain	5	quien hablarl ; quij ; radiat l ; radiat to ; rav sinc ; rib that ; round her
        chest_pain	5	rub sternum ; se <take> ; second lin ; sharp <chestheart> ; sharp chest ; shirt
        chest_pain	5	shirt with ; si trajer ; sid <fluid> ; sient ; sinc <daytime> ; someth is ; speak
        chest_pain	5	squeez und ; stair ; sternum lik ; stil warm ; strap ; sud fri ; teeth hum ; th /
        chest_pain	5	that the ; the cent ; the front ; the old ; the should ; ther thi ; theyv nev ; think
        chest_pain	5	tight band ; tightnes in ; tightnes sinc ; told hang ; tonight lik ; touch ; trajer
        chest_pain	5	turn you ; twist ; un bur ; up its ; was plac ; weigh a ; whil on ; wok ; y no
        chest_pain	5	you <palecolor> ; you gray
        chest_pain	4	+ sweaty ; 0 consum ; 0 th ; <appointment> <chestheart> ; <asleep> el ; <awake>
        chest_pain	4	<bodypart> <appointment> ; <bodypart> <leave> ; <bodypart> to ; <break> <chestheart>
        chest_pain	4	<breath> <fluid> ; <breath> out ; <breath> thru ; <chestheart> <stop>
        chest_pain	4	<chestheart> que ; <clean> moj ; <clothes> del ; <clothes> one ; <clothes> sat
        chest_pain	4	<consume> an ; <container> <build> ; <container> up ; <continue> <feel>
        chest_pain	4	<daytime> <chestheart> ; <daytime> ive ; <daytime> ther ; <drive> cant ; <eat> <lock>
        chest_pain	4	<emergency> away ; <feel> <stranger> ; <fire> <chestheart> ; <fluid> / ; <fluid> 0
        chest_pain	4	<fluid> tod ; <go> <bodypart> ; <go> <room> ; <go> on ; <go> up ; <hold> <need>
        chest_pain	4	<hold> of ; <home> <say> ; <hot> <afraid> ; <intoxicated> <bodypart> ; <job> <pain>
        chest_pain	4	<kin> <say> ; <kin> sobri ; <law> ofc ; <leave> of ; <lock> ; <moment> <pet>
        chest_pain	4	<moment> lin ; <moment> ther ; <need> <fluid> ; <needle> <daytime>
        chest_pain	4	<night> <intoxicated> ; <pain> <breath> ; <pain> <day> ; <pain> behind ; <pain> de
        chest_pain	4	<pain> refus ; <palecolor> se ; <pet> lo ; <pet> par ; <phone> <feel>
        chest_pain	4	<phone> <hold> ; <put> it ; <record> or ; <rope> <amount> ; <shame> <eat>
        chest_pain	4	<stiff> <rope> ; <stiff> x ; <stimulant> til ; <stranger> <drive> ; <stranger> right
        chest_pain	4	<take> <child> ; <take> un ; <think> <chestheart> ; <think> what ; <tool> <awake>
        chest_pain	4	<treatment> <say> ; <withdrawal> 0 ; a <hot> ; a band ; a sew ; a ton ; a truck
        chest_pain	4	a weight ; a/c ; ach thi ; afternoon its ; afternoon ive ; aid own ; al braz
        chest_pain	4	and heavy ; and straight ; anvil ; arm cok ; arm went ; arm x ; as i ; aspirin
        chest_pain	4	aunqu ; bad <pain> ; bad n ; bad rn ; been <feel> ; bil ; botel desd ; breastbon as
        chest_pain	4	breastbon sinc ; burrit ; cab and ; cabal lo ; cement ; cent ; cent and ; chest with
        chest_pain	4	ciw ; ciw 0 ; clutch chest ; com faj ; consum de ; costal de ; crush pain ; dai say
        chest_pain	4	day straight ; de <chestheart> ; de met ; dej ni ; del sen ; dentr y ; desd la
        chest_pain	4	desd las ; despu se ; dial 0 ; dic que ; did <stimulant> ; did cok ; diner pa ; do we
        chest_pain	4	down <bodypart> ; driv cant ; dugout ; each ; el <bodypart> ; els <clothes>
        chest_pain	4	ems away ; ems sent ; es <breath> ; es <happy> ; es air ; es brom ; escrib
        chest_pain	4	espos desd ; est <color> ; estan ; estoy sud ; exam only ; f <amount> ; feel funny
        chest_pain	4	fel ; figur that ; final ; finish thi ; fist behind ; for tech ; form ; friend
        chest_pain	4	from bus ; front ; fuert ; get what ; glow ; gon gray ; gray + ; grip the ; had befor
        chest_pain	4	hammer on ; hand the ; hand tingl ; hasnt gon ; he pul ; heart ; heart and
        chest_pain	4	heart doing ; her seat ; herman sobri ; hes clutch ; hinch ; hold coffe ; hold of
        chest_pain	4	hous en ; hr or ; i typ ; i would ; in und ; is a ; is squeez ; is stand
        chest_pain	4	it <always> ; it feel ; it for ; it hasnt ; it hurt ; its sharp ; jaw ach ; jaw now
        chest_pain	4	l <headface> ; l jaw ; la <bodypart> ; ladril ; ladril encim ; let ; lik breath
        chest_pain	4	lik somebody ; lik someon ; lik ther ; lin <last> ; lin last ; lo <feel> ; lo sient
        chest_pain	4	long each ; m win ; manan com ; me <fluid> ; me <pain> ; me duerm ; medi y ; mi pap
        chest_pain	4	min ; morn ther ; my <rope> ; my shirt ; my tick ; nd <clothes> ; nev <put> ; nev put
        chest_pain	4	nieg ; not let ; of <rope> ; of <treatment> ; of dishwat ; old ; olvid ; only few
        chest_pain	4	only way ; out <leave> ; pain 0 ; pain right ; pain x ; pal as ; per <clinician>
        chest_pain	4	piedr ator ; put ; q un ; que sient ; quier ambulanci ; quit desd ; rad to ; re eve
        chest_pain	4	real <pain> ; real <stiff> ; real tight ; rib and ; rie de ; right <moment>
        chest_pain	4	right now ; rm ; round <chestheart> ; round chest ; security <say> ; security say
        chest_pain	4	self <chestheart> ; self chest ; sen ; sen izquierd ; senor ; sent ems ; shirt button
        chest_pain	4	shirt soak ; si <take> ; sinc <month> ; sinc noon ; sink becaus ; sleep sweat
        chest_pain	4	smal for ; sob ; someth ; spread ; sta ; stair today ; stand the ; stay long
        chest_pain	4	stay now ; sternum that ; taken ; tap it ; tel dispatch ; th ; the teeth
        chest_pain	4	thi <moment> ; though ther ; thump ; tightnes acros ; tightnes x ; to do ; to l
        chest_pain	4	today though ; traig ; trap moj ; un hinch ; up he ; with breath ; wont let
        chest_pain	4	would <drive> ; y <chestheart> ; y le ; y me ; you <consume>
        chest_pain	3	0 <pain> ; 0 get ; <amount> <fluid> ; <amount> except ; <bodypart> <clothes>
        chest_pain	3	<cannabis> <clinician> ; <chestheart> its ; <chestheart> when ; <consume> 0
        chest_pain	3	<count> <chestheart> ; <day> straight ; <eat> doesnt ; <feel> <bodypart>
        chest_pain	3	<feel> <take> ; <fluid> <feel> ; <furniture> <say> ; <go> <leave> ; <happy> me
        chest_pain	3	<job> <say> ; <job> it ; <kin> <law> ; <kin> in ; <last> lin ; <law> <wait>
        chest_pain	3	<law> had ; <leave> <asleep> ; <lock> <clothes> ; <pain> + ; <pain> <amount>
        chest_pain	3	<pain> <consume> ; <pain> <height> ; <pain> <tool> ; <pain> as ; <pain> le
        chest_pain	3	<pain> whil ; <palecolor> per ; <pill> <headface> ; <room> <chestheart>
        chest_pain	3	<rope> <phone> ; <say> <go> ; <stimulant> <month> ; <stranger> <chestheart>
        chest_pain	3	<take> <hold> ; <think> to ; <treatment> <money> ; <wait> rm ; a <rope> ; a la
        chest_pain	3	a tight ; ambulatori ; an <tool> ; and push ; apa ; at my ; back teeth
        chest_pain	3	bad <chestheart> ; bed ; boot and ; bra is ; breastbon whil ; brief due ; chest now
        chest_pain	3	chili ; cond ; declin 0 ; del jardin ; do <appointment> ; dond ; doubl ; due and
        chest_pain	3	es <afraid> ; es sust ; est sud ; f dab ; fac lik ; fish with ; floor ; for study
        chest_pain	3	front and ; go right ; going int ; h <say> ; h told ; had <past> ; hang up ; hav half
        chest_pain	3	him <medicine> ; his palm ; i finish ; im fold ; im short ; in cab ; insid it
        chest_pain	3	is ach ; it dont ; it fac ; it heartburn ; ive <eat> ; ive sweat ; izquierd <asleep>
        chest_pain	3	izquierd dorm ; jaw x ; know what ; la camis ; last lin ; lat ; law 0 ; lean on
        chest_pain	3	lik hes ; lik its ; lik putty ; low it ; lunch she ; m swallow ; me <asleep>
        chest_pain	3	me <go> ; me cor ; mean <pain> ; mean hurt ; medi que ; might ; my armpit ; n
        chest_pain	3	ni acost ; no es ; no sab ; notch ; onset 0 ; pain behind ; pain in ; pap ; party i
        chest_pain	3	pech me ; per <take> ; planch ; po <need> ; po want ; pocket ; pretty bad ; put it
        chest_pain	3	que jal ; senor 0 ; shovel the ; shrink ; sinc barstow ; squeez acros ; sternum cal
        chest_pain	3	stuck ther ; tech ; the <treatment> ; the cag ; the kick ; the motel ; the tongu
        chest_pain	3	thi term ; think i ; to mop ; traig un ; un <bodypart> ; vac ; wait rm ; when told
        chest_pain	3	whil <say> ; whil talk ; wif keep ; with <breath> ; wok up ; work one ; wors with
        chest_pain	3	x thi ; yrs +
        chest_pain	-3	0 mo ; <afraid> <last> ; <afraid> me ; <alcohol> <amount> ; <amount> <eat>
        chest_pain	-3	<amount> at ; <amount> i ; <amount> than ; <asleep> in ; <count> <day>
        chest_pain	-3	<drive> <stop> ; <emergency> <caretaking> ; <give> her ; <happy> <play> ; <job> en
        chest_pain	-3	<kin> <child> ; <limp> ; <partner> is ; <past> <go> ; <play> <month>
        chest_pain	-3	<put> <chestheart> ; <put> the ; <room> of ; <say> she ; <say> to ; <see> for
        chest_pain	-3	<see> the ; <stop> <alcohol> ; <stop> <treatment> ; <think> <day>
        chest_pain	-3	<treatment> <day> ; a <bodysound> ; a <clinician> ; a <hear> ; a <say>
        chest_pain	-3	a <stranger> ; aceptan ; aft 0 ; agre ; and got ; and he ; ask her ; at <amount>
        chest_pain	-3	baby ; back in ; back to ; bet ; birthday ; body ; bought ; boy ; busc ; by the
        chest_pain	-3	cambi ; card ; cb ; colleg ; complet ; compr ; cowork ; cuart ; de <amount> ; de la
        chest_pain	-3	dej ; dieron ; director ; doe ; door ; encontr ; es por ; farm ; from garden ; girl
        chest_pain	-3	googl ; grand ; hal ; he had ; he is ; hed ; her <headface> ; hes in ; hij
        chest_pain	-3	his <headface> ; i <go> ; i <happy> ; i <leave> ; i <money> ; i <phone> ; i left
        chest_pain	-3	if i ; if she ; in an ; in it ; it is ; its for ; land ; leav ; left thumb ; library
        chest_pain	-3	llev ; long ; los <child> ; los <clothes> ; lot ; may <take> ; may bring ; md
        chest_pain	-3	me <stop> ; mi <colleague> ; mi cun ; mi suegr ; mi tia ; my <eat> ; my <furniture>
        chest_pain	-3	my <home> ; my cousin ; necesit ; need to ; niec ; nino ; no <consume> ; nois
        chest_pain	-3	of <container> ; of that ; on <chestheart> ; on our ; past ; platic ; pon ; pour
        chest_pain	-3	quiet ; quisier ; resident ; rn 0 ; sant ; sheet ; shot ; skip ; smel ; snor ; so we
        chest_pain	-3	som joint ; son is ; squeez my ; stomach ; su <kin> ; surgery ; swing ; tan ; tank
        chest_pain	-3	tatuaj ; telefon ; ten ; thank ; that all ; that was ; the <medicine> ; the bathroom
        chest_pain	-3	the dog ; then i ; thi <week> ; thought ; thumb from ; two year ; uno ; voy a
        chest_pain	-3	wak up ; week and ; went ; when my ; wher i ; wher the ; whisper ; wrist ; y ahor
        chest_pain	-3	y lo ; ~<home> ; ~<need> ; ~de ; ~pt ; ~voic
        chest_pain	-4	0 <week> ; 0 st ; 0 wks ; <amount> <child> ; <ask> what ; <bodypart> <furniture>
        chest_pain	-4	<bodypart> <play> ; <bodypart> from ; <bodysound> ; <chestheart> <need>
        chest_pain	-4	<day> <treatment> ; <day> en ; <day> i ; <eat> <furniture> ; <eat> <go>
        chest_pain	-4	<eat> <kin> ; <eat> <town> ; <happy> to ; <headface> <chestheart> ; <home> <moment>
        chest_pain	-4	<home> in ; <hot> 0 ; <insurance> <insurance> ; <job> at ; <job> de ; <job> from
        chest_pain	-4	<kin> <amount> ; <kin> <put> ; <kin> <stop> ; <kin> y ; <law> <say> ; <law> and
        chest_pain	-4	<moment> <amount> ; <money> <money> ; <month> 0 ; <month> i ; <need> <take>
        chest_pain	-4	<pain> <leave> ; <pain> when ; <past> <eat> ; <past> i ; <past> my
        chest_pain	-4	<phone> <amount> ; <phone> <phone> ; <phone> me ; <play> <school> ; <record> of
        chest_pain	-4	<room> and ; <room> with ; <say> <colleague> ; <say> <day> ; <sedative> <day>
        chest_pain	-4	<see> lik ; <stimulant> in ; <stop> 0 ; <stop> <sedative> ; <stop> la
        """
}
