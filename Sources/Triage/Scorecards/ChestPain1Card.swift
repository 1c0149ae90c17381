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
        chest_pain	33	<stiff> <chestheart> ; sternum
        chest_pain	32	chest
        chest_pain	31	<pain> <chestheart>
        chest_pain	30	cinch ; pain all
        chest_pain	29	<chestheart> <stiff> ; c/o cp ; dead cent ; right behind
        chest_pain	28	c/o ; izq ; much el
        chest_pain	27	chest feel ; chest hurt ; nitr
        chest_pain	26	izquierd
        chest_pain	25	<amount> siz ; my nippl ; should blad
        chest_pain	24	<pain> toracic ; a fist ; la tetil ; tetil ; toracic
        chest_pain	23	<chestheart> <daytime> ; <hold> <chestheart> ; del lad ; jaw
        chest_pain	22	<chestheart> <feel> ; <chestheart> desd ; <chestheart> that ; bra ; elephant sit
        chest_pain	22	en medi ; shirt pocket ; somebody park
        chest_pain	21	<drive> <chestheart> ; duel much ; fist ; me <bodypart> ; me ard ; my <chestheart>
        chest_pain	21	my rib ; pressur in ; punz en
        chest_pain	20	<chestheart> <moment> ; <pain> <moment> ; <pain> bad ; <pain> right ; clutch
        chest_pain	20	dolor toracic ; hav chest ; pech ; pech ahorit ; punz ; sit on ; tight chest
        chest_pain	19	<go> <headface> ; <pain> all ; a squeez ; cent of ; chest pressur ; mer dond
        chest_pain	19	pressur ; siz too ; thre siz ; tight ; tightnes
        chest_pain	18	<die> <treatment> ; <feel> com ; <leave> sid ; ach ; angin ; el <chestheart>
        chest_pain	18	its lik ; left sid ; sient com ; someth squeez ; stand on ; too smal
        chest_pain	17	<bodypart> flat ; <chestheart> <take> ; apriet ; clutch his ; del <chestheart> ; faj
        chest_pain	17	front lik ; it <pain> ; me <fire> ; somebody stand ; substernal
        chest_pain	16	<chestheart> <kill> ; <chestheart> and ; <hot> coal ; <shame> <afraid>
        chest_pain	16	<stiff> acros ; acros me ; al sub ; ator ; behind my ; blam stres ; chest is
        chest_pain	16	com una ; cp with ; crush chest ; d c/o ; esternon ; hav <chestheart> ; hot coal
        chest_pain	16	it ach ; my sternum ; park on ; pech desd ; radiat ; rib ; somebody got
        chest_pain	16	someth <hold> ; that wont
        chest_pain	15	<chestheart> <breath> ; <chestheart> <hold> ; <chestheart> <leave>
        chest_pain	15	<chestheart> <tool> ; <chestheart> a ; <chestheart> is ; <feel> <chestheart>
        chest_pain	15	chest pain ; chest sinc ; del esternon ; dolor ; estacion en ; fist in ; l arm
        chest_pain	15	left arm ; my wishbon ; opresion ; rub the ; seat belt ; stab und ; top half
        chest_pain	15	wishbon
        chest_pain	14	<always> <breath> ; <chestheart> <bodypart> ; <chestheart> y ; <headface> <pain>
        chest_pain	14	<hot> <rope> ; chest squeez ; exprim ; hoof right ; izquierd y ; left breast
        chest_pain	14	of cent ; opresiv ; pain now ; pech que ; refus 0 ; the <chestheart> ; the left
        chest_pain	13	<bodypart> izq ; <clothes> <feel> ; <consume> it ; <continue> pul ; <feel> <stiff>
        chest_pain	13	<kill> <chestheart> ; <lock> acros ; <take> <chestheart> ; actual <pain> ; apret
        chest_pain	13	arm gon ; braz izq ; de molin ; de pech ; encim ; encim del ; heart hurt ; heartburn
        chest_pain	13	hug from ; indigestion ; int <headface> ; int jaw ; keep pul ; left collarbon
        chest_pain	13	lock acros ; me apriet ; medi com ; my tie ; putty ; se agar ; sient un ; sinc <eat>
        chest_pain	13	sub a
        chest_pain	12	<build> encim ; <eat> <chestheart> ; <hold> behind ; <pain> <afraid>
        chest_pain	12	<rope> <chestheart> ; a ratchet ; aunqu en ; belt cinch ; breastbon and
        chest_pain	12	breastbon x ; breath chest ; cent sinc ; chest has ; clammy ; climb int ; coal
        chest_pain	12	cp 0 ; cp x ; got chest ; hand flat ; in chest ; l <bodypart> ; le duel ; me sub
        chest_pain	12	pain ; pech apret ; ratchet strap ; refier <pain> ; refier dolor ; se sob ; siz smal
        chest_pain	12	squeez behind ; stuck right ; teeth ach ; the jaw ; truck park ; una faj
        chest_pain	11	<bodypart> <blade> ; <chestheart> <say> ; <chestheart> cp ; <count> sit
        chest_pain	11	<moment> refus ; <pain> fuert ; <stiff> <moment> ; <stiff> sinc ; a <outdoors>
        chest_pain	11	a dishrag ; band around ; been tight ; cabal y ; chest tight ; cind
        chest_pain	11	cind <outdoors> ; cind block ; clos behind ; crush ; dishrag ; encim y ; flat over
        chest_pain	11	goe up ; his <chestheart> ; i <breath> ; i breath ; l sid ; las <chestheart>
        chest_pain	11	las costilla ; le <asleep> ; m <chestheart> ; my bra ; my left ; piedr de ; ratchet
        chest_pain	11	round my ; run down ; second ther ; something ; squeez sinc ; substernal cp
        chest_pain	11	tight acros ; to disput ; to jaw ; toracic desd ; weight sit ; wet sand
        chest_pain	10	0 year ; <amount> <chestheart> ; <break> <pain> ; <break> cp ; <breath> <chestheart>
        chest_pain	10	<chestheart> been ; <hold> from ; <kill> und ; <law> <chestheart>
        chest_pain	10	<leave> <bodypart> ; <leave> nippl ; <outdoors> <fluid> ; <pain> <always>
        chest_pain	10	<pain> on ; <put> at ; <start> <room> ; <take> com ; <treatment> <chestheart>
        chest_pain	10	a hot ; act up ; agarrandos ; apret desd ; aqui en ; arm numb ; been <stiff> ; belch
        chest_pain	10	c/o <break> ; c/o <chestheart> ; c/o crush ; chest tightnes ; com planch ; crush cp
        chest_pain	10	dolor fuert ; est moment ; esternon y ; h clammy ; his knuckl ; hoof ; hurt bad
        chest_pain	10	hurt right ; its gas ; knead ; l ; lad izquierd ; le <pain> ; left nippl ; me ator
        chest_pain	10	me cier ; middl of ; one of ; real bad ; right over ; sinc lunch ; smal tonight
        chest_pain	10	the <leave> ; through to ; un ladril ; una vac ; und my ; y c/o
        chest_pain	9	<bodypart> cer ; <chestheart> <palecolor> ; <chestheart> has ; <chestheart> me
        chest_pain	9	<container> <chestheart> ; <drive> on ; <feel> un ; <home> <emergency> ; <pain> in
        chest_pain	9	<pain> lik ; <pain> real ; <pain> sinc ; <pain> und ; <pain> x ; <palecolor> sobandos
        chest_pain	9	<play> around ; <stiff> ; <stiff> <stimulant> ; <tool> <chestheart> ; a belt ; ashen
        chest_pain	9	attack my ; blad and ; bra feel ; braz ; brick and ; cok last ; com when ; costilla
        chest_pain	9	deep <breath> ; deep breath ; el braz ; el pech ; gray per ; h <fluid>
        chest_pain	9	his breastbon ; hurt ; hurt lik ; lad del ; me sud ; of breath ; of putty ; onset
        chest_pain	9	own chest ; pain on ; pain sinc ; pech bien ; pech y ; pul someth ; pun cer
        chest_pain	9	say chest ; sit down ; sobandos ; swallow an ; the middl ; too <stiff> ; too tight
        chest_pain	9	top <amount> ; wont unclench
        chest_pain	8	0 rad ; <amount> dond ; <bodypart> izquierd ; <chestheart> <phone> ; <chestheart> as
        chest_pain	8	<chestheart> each ; <chestheart> lik ; <eat> y ; <feel> <rope> ; <fluid> als
        chest_pain	8	<hold> <pain> ; <hold> lik ; <hold> sinc ; <kill> <pain> ; <leave> <chestheart>
        chest_pain	8	<lock> right ; <medicine> did ; <moment> <chestheart> ; <moment> someth
        chest_pain	8	<pain> <die> ; <pain> <pain> ; <pain> desd ; <pain> en ; <pain> thi
        chest_pain	8	<pet> <chestheart> ; <phone> <pain> ; <stiff> <last> ; a cind ; acros ; an ice
        chest_pain	8	and pal ; and wont ; antacid did ; arm ; bad chest ; belt ; bien fuert ; blam
        chest_pain	8	bra thre ; braz izquierd ; c/o chest ; cement encim ; dolor en ; dond va ; feel lik
        chest_pain	8	going down ; hot wir ; ice cub ; indic 0 ; is heavy ; its <pain> ; jaw and ; keep rub
        chest_pain	8	le indic ; lie flat ; lik <stranger> ; me one ; medi dond ; my <leave> ; n it
        chest_pain	8	pain bad ; patient ; pressur x ; probab noth ; que tra ; quier baj ; rad ; rub
        chest_pain	8	rub right ; seatbelt ; smok it ; squeez lik ; sternum per ; strap round ; strong as
        chest_pain	8	sweaty ; tetil izquierd ; the ach ; up as ; va el ; vis ; weight on ; would <money>
        chest_pain	8	wrung
        chest_pain	7	<always> sharp ; <amount> click ; <amount> com ; <asleep> los ; <bodypart> too
        chest_pain	7	<chestheart> <consume> ; <chestheart> <day> ; <chestheart> <home>
        chest_pain	7	<chestheart> right ; <day> wors ; <daytime> includ ; <feel> lik ; <feel> una
        chest_pain	7	<furniture> <rope> ; <headface> too ; <height> int ; <hold> <go> ; <kill> <leave>
        chest_pain	7	<lock> <leave> ; <moment> <pain> ; <pain> l ; <pain> rit ; <pain> rn
        chest_pain	7	<phone> <chestheart> ; <phone> teng ; <play> <chestheart> ; <room> <room>
        chest_pain	7	<rope> round ; <start> <clean> ; <stiff> <go> ; <stranger> stand ; <tool> <rope>
        chest_pain	7	<year> <chestheart> ; agar com ; als <chestheart> ; and dial ; and numb ; and spread
        chest_pain	7	anoch traig ; arrib de ; asst 0 ; breast ; chest been ; chest lik ; chest say ; cold
        chest_pain	7	com gar ; com twic ; corazon ; cp <pain> ; cp radiat ; dab only ; de cement
        chest_pain	7	del corazon ; do tour ; duerm el ; elephant is ; elephant sat ; emt friend ; f doubl
        chest_pain	7	final bil ; fist clos ; fist open ; form or ; front of ; front that ; fuert desd
        chest_pain	7	gar ; got hold ; has <chestheart> ; has chest ; he wok ; heart that ; heavy
        chest_pain	7	his <leave> ; his left ; hors in ; hurt real ; is in ; it goe ; m pint ; mor click
        chest_pain	7	normal that ; opresion en ; pain and ; pain rit ; pech fuert ; plen <phone>
        chest_pain	7	plen llam ; por dentr ; pres ; pressur on ; sand ; sharp ; smal <night> ; smal and
        chest_pain	7	sor and ; stair at ; sweat / ; teng com ; the rib ; traig una ; trajer un
        chest_pain	7	un <build> ; un <clean> ; un <pain> ; un costal ; un dolor ; una vain ; unclench
        chest_pain	7	up on
        chest_pain	6	<always> <pain> ; <amount> el ; <amount> top ; <asleep> <bodypart> ; <awake> <room>
        chest_pain	6	<bodypart> heavy ; <chestheart> <go> ; <chestheart> <put> ; <chestheart> <start>
        chest_pain	6	<chestheart> bien ; <chestheart> per ; <chestheart> with ; <cold> ; <feel> <build>
        chest_pain	6	<feel> <clothes> ; <feel> right ; <hold> he ; <money> <amount> ; <need> <go>
        chest_pain	6	<pain> <go> ; <pain> <need> ; <pain> <start> ; <pain> aqui ; <pain> cuf
        chest_pain	6	<pet> <color> ; <play> <pain> ; <play> round ; <rope> und ; <say> <rope>
        chest_pain	6	<say> <stiff> ; <say> que ; <start> <hold> ; <stiff> <daytime> ; <stiff> right
        chest_pain	6	<stiff> whil ; <stranger> kneel ; <tool> ; <tool> und ; a <bodypart> ; a <hold>
        chest_pain	6	a <stiff> ; a tightnes ; agar hast ; alguien par ; antacid ; arm asleep ; arm heavy
        chest_pain	6	arm right ; around my ; as a ; as putty ; asa ; band round ; bathroom ; belt is
        chest_pain	6	between my ; bottom <headface> ; breath thru ; chest arm ; chest right ; chest today
        chest_pain	6	cinch und ; climb stair ; del pech ; del reloj ; down my ; ekg pend ; el corazon
        chest_pain	6	el escapulari ; elephant on ; en <amount> ; escapulari ; escapulari y ; est color
        chest_pain	6	est del ; except its ; fem 0 ; friend for ; fuert y ; going 0 ; h <go> ; his front
        chest_pain	6	hurt sinc ; i climb ; i think ; im the ; its as ; its run ; jaw hurt ; kneel
        chest_pain	6	kneel on ; la quij ; let go ; m crack ; mid <appointment> ; mid intak ; min now
        chest_pain	6	muchach dic ; nit doe ; not <clothes> ; not wear ; of <breath> ; on stair ; pain l
        chest_pain	6	pressur cuf ; probation ; probation ofc ; que desd ; rid and ; right acros ; round me
        chest_pain	6	run up ; segund vez ; sent encim ; shift it ; short of ; sid sinc ; sient una
        chest_pain	6	sinc breakfast ; sinc thi ; sweat not ; taxist ; the anthem ; the front
        chest_pain	6	ther <color> ; thi <kill> ; tia el ; tight whil ; traig com ; tum ; un pun
        chest_pain	6	una <pet> ; una planch ; up int ; up und ; vez hoy ; waistband ; wear one ; week n
        chest_pain	6	whenev i ; you <put> ; you put
        chest_pain	5	0 / ; 0 a ; 0 being ; <bodypart> <asleep> ; <bodypart> tingl ; <breath> <night>
        chest_pain	5	<breath> <pain> ; <breath> sinc ; <chestheart> <eat> ; <chestheart> final
        chest_pain	5	<chestheart> fuert ; <chestheart> que ; <chestheart> whenev ; <chestheart> whil
        chest_pain	5	<chestheart> x ; <daytime> <palecolor> ; <eat> hav ; <feel> <pain> ; <fire> <clean>
        chest_pain	5	<fluid> <cold> ; <fluid> <hold> ; <fluid> <outdoors> ; <fluid> not ; <headface> hum
        chest_pain	5	<hold> <fluid> ; <hold> und ; <hot> <leave> ; <kin> herself ; <last> <insurance>
        chest_pain	5	<lock> <feel> ; <night> ther ; <outdoors> und ; <pain> <daytime> ; <pain> <stranger>
        chest_pain	5	<pet> aqui ; <play> becaus ; <play> re ; <rope> <lock> ; <say> flat
        chest_pain	5	<shake> <withdrawal> ; <stimulant> <chestheart> ; <stimulant> @ ; <think> i
        chest_pain	5	<town> <fluid> ; <treatment> of ; a pav ; a siz ; acros my ; acros the ; ahor
        chest_pain	5	ahorit soy ; an anvil ; apret y ; apriet aqui ; apriet el ; ard ; arm weigh
        chest_pain	5	ativan ran ; bag ; between ; breath in ; breath sinc ; button and ; cant lay
        chest_pain	5	clos und ; coach re ; cok til ; collarbon ; com que ; cuand sub ; de trail ; dentr
        chest_pain	5	dic ; doing is ; dolor de ; doubl over ; dtr ; dtr driv ; duel ; each <breath>
        chest_pain	5	each breath ; el meniqu ; escalon ; est <moment> ; faj de ; feel tight ; from oth
        chest_pain	5	front to ; harley ; hasnt let ; heavy and ; her bra ; his chest ; his fist
        chest_pain	5	his shirt ; hormigue ; hoy ; husband keep ; i <think> ; indic ; is sit ; isnt
        chest_pain	5	jalon me ; jaw to ; job cant ; just cam ; la <eat> ; la lechug ; le sub ; lechug
        chest_pain	5	left of ; lik actual ; m adderal ; man ; meniqu ; mer ; middl ; now sweaty ; of chest
        chest_pain	5	of wet ; on in ; on left ; on me ; only gummi ; or mad ; own <chestheart> ; pain +
        chest_pain	5	pal ; pal 0 ; peric hac ; phon my ; piedr aqui ; pocket and ; prob just ; pun ; pus
        chest_pain	5	pus un ; q <awake> ; q despert ; que me ; quien hablarl ; quij ; radiat l ; radiat to
        chest_pain	5	rav sinc ; rib that ; round her ; rub sternum ; se <take> ; second lin
        chest_pain	5	sharp <chestheart> ; sharp chest ; shirt ; shirt with ; si trajer ; sid <fluid>
        chest_pain	5	sient ; sinc <daytime> ; someth is ; speak ; squeez und ; stair ; sternum lik
        chest_pain	5	stil warm ; strap ; sud fri ; teeth hum ; tel dispatch ; th / ; that the ; the cent
        chest_pain	5	the old ; the should ; ther thi ; theyv nev ; tight band ; tightnes in
        chest_pain	5	tightnes sinc ; told hang ; tonight lik ; touch ; trajer ; turn you ; twist ; un bur
        chest_pain	5	up its ; was plac ; weigh a ; whil on ; wok ; y no ; you <palecolor> ; you gray
        chest_pain	4	+ sweaty ; 0 consum ; 0 th ; <asleep> el ; <awake> ; <bodypart> <appointment>
        chest_pain	4	<bodypart> <leave> ; <bodypart> to ; <break> <chestheart> ; <breath> <fluid>
        chest_pain	4	<breath> out ; <breath> thru ; <chestheart> <stop> ; <clean> moj ; <clothes> del
        chest_pain	4	<clothes> one ; <clothes> sat ; <consume> an ; <container> <build> ; <container> up
        chest_pain	4	<continue> <feel> ; <daytime> <chestheart> ; <daytime> ive ; <daytime> ther
        chest_pain	4	<drive> cant ; <eat> doesnt ; <emergency> away ; <feel> <bodypart>
        chest_pain	4	<feel> <stranger> ; <fire> <chestheart> ; <fluid> / ; <fluid> 0 ; <fluid> tod
        chest_pain	4	<go> <bodypart> ; <go> <room> ; <go> on ; <go> up ; <hold> <need> ; <hold> of
        chest_pain	4	<home> <say> ; <hot> <afraid> ; <intoxicated> <bodypart> ; <job> <pain> ; <kin> <say>
        chest_pain	4	<kin> sobri ; <law> ofc ; <leave> of ; <lock> ; <moment> <pet> ; <moment> lin
        chest_pain	4	<moment> ther ; <need> <fluid> ; <needle> <daytime> ; <night> <intoxicated>
        chest_pain	4	<pain> <breath> ; <pain> <day> ; <pain> behind ; <pain> de ; <pain> refus
        chest_pain	4	<palecolor> se ; <pet> lo ; <pet> par ; <phone> <feel> ; <phone> <hold> ; <put> it
        chest_pain	4	<record> or ; <say> <pain> ; <shame> <eat> ; <stiff> <rope> ; <stiff> x
        chest_pain	4	<stimulant> til ; <stranger> <drive> ; <stranger> right ; <take> <child> ; <take> un
        chest_pain	4	<think> what ; <tool> <awake> ; <treatment> <say> ; <withdrawal> 0 ; a <hot> ; a band
        chest_pain	4	a sew ; a ton ; a truck ; a weight ; a/c ; ach thi ; afternoon its ; afternoon ive
        chest_pain	4	aid own ; al braz ; and heart ; and heavy ; and straight ; anvil ; arm cok ; arm went
        chest_pain	4	arm x ; as i ; aspirin ; at my ; aunqu ; bad n ; bad rn ; bed ; been <feel> ; bil
        chest_pain	4	botel desd ; breastbon as ; breastbon sinc ; burrit ; cab and ; cabal lo ; cement
        chest_pain	4	cent ; cent and ; chest with ; ciw ; ciw 0 ; clutch chest ; com faj ; consum de
        chest_pain	4	costal de ; crush pain ; dai say ; day straight ; de <chestheart> ; de met ; dej ni
        chest_pain	4	del sen ; dentr y ; desd la ; desd las ; despu se ; dial 0 ; dic que
        chest_pain	4	did <stimulant> ; did cok ; diner pa ; do we ; down <bodypart> ; driv cant ; dugout
        chest_pain	4	each ; el <bodypart> ; els <clothes> ; ems away ; ems sent ; es <breath> ; es <happy>
        chest_pain	4	es air ; es brom ; escrib ; espos desd ; est <color> ; estan ; estoy sud ; exam only
        chest_pain	4	f <amount> ; feel funny ; fel ; figur that ; final ; finish thi ; fist behind
        chest_pain	4	for tech ; form ; friend ; from bus ; front ; fuert ; get what ; glow ; gon gray
        chest_pain	4	gray + ; grip the ; had befor ; hammer on ; hand the ; hand tingl ; hasnt gon
        chest_pain	4	he pul ; heart ; heart and ; heart doing ; her seat ; herman sobri ; hes clutch
        chest_pain	4	hinch ; hold coffe ; hold of ; hous en ; i typ ; i would ; in cab ; in und ; is a
        chest_pain	4	is squeez ; is stand ; it <always> ; it feel ; it for ; it hasnt ; it hurt
        chest_pain	4	its sharp ; jaw ach ; jaw now ; l <headface> ; l jaw ; la <bodypart> ; ladril
        chest_pain	4	ladril encim ; let ; lik breath ; lik somebody ; lik someon ; lik ther ; lin <last>
        chest_pain	4	lin last ; lo <feel> ; lo sient ; long each ; m win ; me <fluid> ; me <pain>
        chest_pain	4	me duerm ; medi y ; mi pap ; min ; morn ther ; my <rope> ; my shirt ; my tick
        chest_pain	4	nd <clothes> ; nev <put> ; nev put ; nieg ; not let ; of <rope> ; of <treatment>
        chest_pain	4	of dishwat ; old ; olvid ; only few ; only way ; out <leave> ; pain 0 ; pain right
        chest_pain	4	pain x ; pal as ; per <clinician> ; piedr ator ; put ; q un ; que sient
        chest_pain	4	quier ambulanci ; rad to ; re eve ; real <pain> ; real <stiff> ; real tight ; rib and
        chest_pain	4	rie de ; right <moment> ; right now ; rm ; round <chestheart> ; round chest
        chest_pain	4	security <say> ; security say ; self <chestheart> ; self chest ; sen ; sen izquierd
        chest_pain	4	senor ; sent ems ; shirt button ; shirt soak ; si <take> ; sinc noon ; sink becaus
        chest_pain	4	sleep sweat ; smal for ; sob ; someth ; spread ; sta ; stair today ; stand the
        chest_pain	4	stay long ; stay now ; sternum that ; taken ; tap it ; th ; the teeth ; thi <moment>
        chest_pain	4	though ther ; thump ; tightnes acros ; tightnes x ; to do ; to l ; today though
        chest_pain	4	trap moj ; un hinch ; up he ; with breath ; wont let ; would <drive> ; y <chestheart>
        chest_pain	4	y le ; y me ; you <consume>
        chest_pain	3	0 <pain> ; 0 get ; <amount> <fluid> ; <amount> except ; <appointment> <chestheart>
        chest_pain	3	<bodypart> <clothes> ; <cannabis> <clinician> ; <chestheart> its ; <chestheart> when
        chest_pain	3	<consume> 0 ; <count> <chestheart> ; <day> straight ; <eat> <lock> ; <feel> <take>
        chest_pain	3	<fluid> <feel> ; <furniture> <say> ; <go> <leave> ; <happy> me ; <job> <say>
        chest_pain	3	<job> it ; <kin> <law> ; <kin> in ; <last> lin ; <law> <wait> ; <law> had
        chest_pain	3	<lock> <clothes> ; <pain> + ; <pain> <amount> ; <pain> <consume> ; <pain> <height>
        chest_pain	3	<pain> <tool> ; <pain> as ; <pain> le ; <pain> whil ; <palecolor> per
        chest_pain	3	<pill> <headface> ; <room> <chestheart> ; <rope> <amount> ; <rope> <phone>
        chest_pain	3	<rope> <stiff> ; <say> <go> ; <stimulant> <month> ; <stranger> <chestheart>
        chest_pain	3	<take> <hold> ; <think> to ; <treatment> <money> ; <wait> rm ; a <rope> ; a la
        chest_pain	3	a tight ; ambulatori ; an <tool> ; and push ; apa ; back teeth ; bad <chestheart>
        chest_pain	3	bad <pain> ; boot and ; bra is ; breastbon whil ; brief due ; chest now ; chili
        chest_pain	3	cond ; declin 0 ; del jardin ; do <appointment> ; dond ; doubl ; due and
        chest_pain	3	es <afraid> ; es sust ; est sud ; f dab ; fac lik ; fish with ; floor ; for study
        chest_pain	3	go right ; going int ; h <say> ; h told ; had <past> ; hang up ; hav half ; heart is
        chest_pain	3	him <medicine> ; his palm ; hr or ; i finish ; im fold ; im hav ; insid it ; is ach
        chest_pain	3	it dont ; it fac ; it heartburn ; ive <eat> ; ive sweat ; izquierd <asleep>
        chest_pain	3	izquierd dorm ; jaw x ; know what ; la camis ; last lin ; lat ; law 0 ; lean on
        chest_pain	3	lik hes ; lik its ; lik putty ; low it ; lunch she ; manan com ; me <asleep>
        chest_pain	3	me <go> ; me cor ; mean <pain> ; mean hurt ; medi que ; might ; my armpit ; n
        chest_pain	3	ni acost ; no es ; no sab ; notch ; onset 0 ; pain behind ; pain in ; pap ; party i
        chest_pain	3	pech me ; per <take> ; planch ; po <need> ; po want ; pocket ; pretty bad ; put it
        chest_pain	3	que jal ; quit desd ; senor 0 ; shovel the ; shrink ; sinc <month> ; sinc barstow
        chest_pain	3	squeez acros ; sternum cal ; stuck ther ; tech ; the <treatment> ; the cag ; the kick
        chest_pain	3	the motel ; the tongu ; thi term ; think i ; to <think> ; to mop ; traig ; traig un
        chest_pain	3	un <bodypart> ; vac ; wait rm ; when told ; wif keep ; with <breath> ; wok up
        chest_pain	3	work one ; wors with ; x thi ; yrs +
        chest_pain	-3	0 mo ; <afraid> <last> ; <afraid> me ; <alcohol> <amount> ; <amount> <eat>
        chest_pain	-3	<amount> at ; <amount> i ; <amount> than ; <asleep> in ; <count> <day>
        chest_pain	-3	<drive> <stop> ; <emergency> <caretaking> ; <give> her ; <happy> <play> ; <job> en
        chest_pain	-3	<kin> <child> ; <limp> ; <partner> is ; <past> <go> ; <play> <month>
        chest_pain	-3	<put> <chestheart> ; <put> the ; <room> of ; <say> she ; <see> for ; <see> the
        chest_pain	-3	<stop> <alcohol> ; <stop> <treatment> ; <think> <day> ; <think> the
        chest_pain	-3	<treatment> <day> ; <week> <go> ; a <bodysound> ; a <clinician> ; a <hear> ; a <say>
        chest_pain	-3	a <stranger> ; aceptan ; aft 0 ; agre ; and got ; and he ; ask her ; at <amount>
        chest_pain	-3	baby ; back in ; back to ; bet ; birthday ; body ; bought ; boy ; busc ; by the
        chest_pain	-3	cambi ; card ; cb ; colleg ; complet ; compr ; cowork ; cuart ; de <amount> ; de la
        chest_pain	-3	dej ; dieron ; director ; doe ; door ; encontr ; es por ; fami ; farm ; from garden
        chest_pain	-3	girl ; googl ; grand ; hal ; he had ; he is ; hed ; her <headface> ; hij
        chest_pain	-3	his <headface> ; i <go> ; i <happy> ; i <leave> ; i <money> ; i <phone> ; i left
        chest_pain	-3	if she ; in an ; in it ; it is ; its for ; land ; leav ; left thumb ; library ; llev
        chest_pain	-3	long ; los <child> ; lot ; may <take> ; may bring ; md ; me <stop> ; me duel
        chest_pain	-3	mi <colleague> ; mi cun ; mi suegr ; mi tia ; my <eat> ; my <furniture> ; my <home>
        chest_pain	-3	my cousin ; necesit ; need to ; niec ; nino ; no <consume> ; nois ; of that ; on our
        chest_pain	-3	past ; platic ; pon ; pour ; quiet ; quisier ; resident ; rn 0 ; sant ; sheet ; shot
        chest_pain	-3	skip ; smel ; snor ; so we ; som joint ; son is ; squeez my ; stomach ; su <kin>
        chest_pain	-3	surgery ; swing ; tan ; tank ; tatuaj ; telefon ; ten ; thank ; that all ; that was
        chest_pain	-3	the <medicine> ; the bathroom ; the dog ; then i ; thi <week> ; thought ; thumb from
        chest_pain	-3	two year ; uno ; voy a ; week and ; went ; when my ; wher the ; whisper ; wrist
        chest_pain	-3	y ahor ; y lo ; ~<home> ; ~<need> ; ~<stop> ; ~de ; ~pt ; ~voic
        chest_pain	-4	0 <week> ; 0 st ; 0 wks ; <amount> <child> ; <ask> what ; <bodypart> <furniture>
        chest_pain	-4	<bodypart> <play> ; <bodypart> from ; <bodysound> ; <chestheart> <need>
        chest_pain	-4	<day> <treatment> ; <day> en ; <day> i ; <eat> <go> ; <eat> <kin> ; <eat> <town>
        chest_pain	-4	<happy> to ; <home> <moment> ; <home> in ; <hot> 0 ; <insurance> <insurance>
        chest_pain	-4	<job> at ; <job> de ; <job> from ; <kin> <amount> ; <kin> <give> ; <kin> <put>
        chest_pain	-4	<kin> <stop> ; <kin> y ; <law> <say> ; <law> and ; <moment> <amount>
        chest_pain	-4	<money> <money> ; <month> 0 ; <month> i ; <need> <take> ; <pain> <leave>
        chest_pain	-4	<pain> when ; <past> <eat> ; <past> i ; <past> my ; <phone> <amount>
        chest_pain	-4	<phone> <phone> ; <phone> me ; <play> <school> ; <record> of ; <room> and
        chest_pain	-4	<room> with ; <say> <colleague> ; <say> <day> ; <say> to ; <sedative> <day>
        chest_pain	-4	<see> lik ; <stimulant> in ; <stop> 0 ; <stop> <sedative> ; <stop> la
        chest_pain	-4	<stranger> <room> ; <stranger> in ; <think> <take> ; <volunteer> ; <week> and
        """
}
