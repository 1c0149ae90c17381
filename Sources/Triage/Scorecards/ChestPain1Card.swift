extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain1 = """
        chest_pain	-87	=
        chest_pain	49	an elephant
        chest_pain	46	elephant
        chest_pain	41	nippl
        chest_pain	39	<pain> <chestheart> ; squeez
        chest_pain	38	my breastbon
        chest_pain	37	<chestheart> <pain>
        chest_pain	36	<chestheart> sinc ; cp
        chest_pain	35	<stiff> <chestheart>
        chest_pain	34	chest
        chest_pain	33	breastbon
        chest_pain	31	<chestheart> <stiff> ; a vis
        chest_pain	30	c/o cp ; chest feel ; right behind
        chest_pain	29	cinch
        chest_pain	28	izq ; sternum
        chest_pain	27	<chestheart> <daytime> ; dead cent
        chest_pain	26	c/o
        chest_pain	25	<amount> siz ; <hold> <chestheart> ; a fist ; chest hurt ; much el
        chest_pain	24	elephant sit ; izquierd ; my nippl
        chest_pain	23	<chestheart> desd ; del lad ; la tetil ; should blad ; tetil ; tightnes
        chest_pain	22	<drive> <chestheart> ; <pain> toracic ; clutch ; fist ; me ard ; my <chestheart>
        chest_pain	22	toracic
        chest_pain	21	<chestheart> that ; <pain> <moment> ; <pain> bad ; <pain> right ; cent of ; en medi
        chest_pain	21	jaw ; me <bodypart> ; pech ; sit on ; somebody park
        chest_pain	20	a squeez ; bra ; my rib ; shirt pocket ; thre siz
        chest_pain	19	<leave> sid ; al sub ; chest pain ; clutch his ; del <chestheart> ; exprim
        chest_pain	19	front lik ; left sid ; mer dond ; pech ahorit ; someth squeez ; tight ; tight chest
        chest_pain	18	<chestheart> <take> ; <feel> com ; chest tightnes ; its lik ; my sternum ; opresion
        chest_pain	18	sient com ; siz too ; stand on
        chest_pain	17	<bodypart> flat ; <chestheart> <kill> ; <chestheart> <leave> ; <feel> <chestheart>
        chest_pain	17	<go> <headface> ; ach ; apriet ; ator ; behind my ; chest is ; cp with ; duel much
        chest_pain	17	hav chest ; it <pain> ; me <fire> ; pech desd ; pech que ; radiat ; refus 0
        chest_pain	17	seat belt ; somebody got ; somebody stand ; someth <hold> ; too smal
        chest_pain	16	<chestheart> <bodypart> ; <chestheart> <feel> ; <die> <treatment> ; <hot> coal
        chest_pain	16	<shame> <afraid> ; blam stres ; chest sinc ; de pech ; dolor toracic ; hot coal
        chest_pain	16	las <chestheart> ; las costilla ; park on ; pressur
        chest_pain	15	<always> <breath> ; <chestheart> a ; <chestheart> me ; <chestheart> y
        chest_pain	15	<eat> <chestheart> ; <headface> <pain> ; <stiff> acros ; acros me ; actual <pain>
        chest_pain	15	del esternon ; dolor ; estacion en ; esternon ; fist in ; heart hurt ; izquierd y
        chest_pain	15	l arm ; my tie ; pressur in ; rib ; substernal ; top half
        chest_pain	14	<chestheart> <hold> ; <clothes> <feel> ; <continue> pul ; a dishrag ; apret
        chest_pain	14	climb int ; com una ; dishrag ; el <chestheart> ; hug from ; indigestion ; keep pul
        chest_pain	14	l sid ; le duel ; me apriet ; my wishbon ; of cent ; putty ; rub the ; se agar
        chest_pain	14	sinc <eat> ; that wont ; the left ; wishbon
        chest_pain	13	<break> cp ; <chestheart> <moment> ; <hold> behind ; <kill> <chestheart>
        chest_pain	13	<rope> <chestheart> ; <start> <room> ; chest pressur ; costilla ; crush chest
        chest_pain	13	crush cp ; de molin ; faj ; hav <chestheart> ; heartburn ; lad izquierd ; left arm
        chest_pain	13	left collarbon ; pech apret ; rub ; se sob ; squeez behind ; teeth ach ; to jaw
        chest_pain	12	<amount> <chestheart> ; <bodypart> izq ; <break> <pain> ; <build> encim
        chest_pain	12	<chestheart> <say> ; <chestheart> has ; <hot> <rope> ; <lock> acros ; <moment> refus
        chest_pain	12	<pain> on ; <stiff> <moment> ; <treatment> <chestheart> ; a hot ; apret desd
        chest_pain	12	arm gon ; aunqu en ; band around ; braz izq ; breastbon x ; breath chest
        chest_pain	12	chest tight ; clammy ; coal ; cp 0 ; deep <breath> ; deep breath ; encim ; h clammy
        chest_pain	12	hand flat ; hurt bad ; in chest ; l <bodypart> ; lock acros ; one of ; pain and
        chest_pain	12	pain now ; run down ; sient un ; swallow an ; truck park ; wet sand
        chest_pain	11	<chestheart> and ; <pain> <always> ; <pain> x ; <palecolor> sobandos ; <take> com
        chest_pain	11	a ratchet ; belch ; c/o <break> ; c/o <chestheart> ; c/o crush ; chest squeez ; cind
        chest_pain	11	cind <outdoors> ; cind block ; crush ; flat over ; goe up ; he wok ; l ; me sub
        chest_pain	11	middl of ; my bra ; of putty ; piedr de ; ratchet strap ; right over ; second ther
        chest_pain	11	sinc lunch ; siz smal ; sobandos ; something ; to disput ; y c/o
        chest_pain	10	<bodypart> <blade> ; <chestheart> <palecolor> ; <chestheart> is
        chest_pain	10	<container> <chestheart> ; <count> sit ; <feel> <rope> ; <hold> <pain> ; <hold> from
        chest_pain	10	<kill> <pain> ; <leave> <bodypart> ; <leave> nippl ; <lock> right ; <pain> <afraid>
        chest_pain	10	<pain> <pain> ; <pain> fuert ; <pain> real ; <put> at ; agarrandos ; aqui en
        chest_pain	10	belt cinch ; blad and ; chest say ; com planch ; el braz ; encim del ; esternon y
        chest_pain	10	gray per ; hurt lik ; hurt right ; i <breath> ; i breath ; int <headface> ; int jaw
        chest_pain	10	knead ; left nippl ; me ator ; me cier ; me one ; my left ; pressur x ; ratchet
        chest_pain	10	stuck right ; the ach ; through to ; una faj ; und my ; weight sit ; wont unclench
        chest_pain	10	you <put> ; you put
        chest_pain	9	<awake> <room> ; <breath> <chestheart> ; <chestheart> <breath> ; <chestheart> <day>
        chest_pain	9	<chestheart> <eat> ; <chestheart> cp ; <feel> <stiff> ; <hold> lik ; <lock> <leave>
        chest_pain	9	<medicine> did ; <pain> desd ; <pain> lik ; <play> around ; agar com ; and pal
        chest_pain	9	antacid did ; belt ; blam ; bra feel ; braz ; breastbon and ; brick and ; chest has
        chest_pain	9	clos behind ; cok last ; com gar ; com when ; cp x ; dond va ; el pech ; encim y
        chest_pain	9	feel lik ; fuert desd ; gar ; going down ; his knuckl ; hurt ; its <pain> ; lad del
        chest_pain	9	le <pain> ; left breast ; medi com ; on left ; opresion en ; pain ; pain on
        chest_pain	9	pech bien ; pressur on ; probab noth ; pul someth ; rad ; round my ; rub right
        chest_pain	9	smal tonight ; squeez lik ; strap round ; sub a ; substernal cp ; the <leave>
        chest_pain	9	the middl ; tight acros ; too <stiff> ; too tight ; top <amount> ; una vac ; va el
        chest_pain	8	<amount> click ; <amount> dond ; <bodypart> cer ; <chestheart> <consume>
        chest_pain	8	<chestheart> <continue> ; <chestheart> <tool> ; <drive> on ; <feel> lik ; <feel> un
        chest_pain	8	<feel> una ; <furniture> <rope> ; <height> int ; <moment> <pain> ; <pain> en
        chest_pain	8	<phone> <pain> ; <play> <chestheart> ; <stiff> ; <stiff> whil ; <year> <chestheart>
        chest_pain	8	a belt ; a cind ; als <chestheart> ; an ice ; and wont ; arm numb ; arm right
        chest_pain	8	bra thre ; cabal y ; cement encim ; chest and ; climb stair ; com twic ; cp <pain>
        chest_pain	8	cp radiat ; crush pain ; del corazon ; dolor fuert ; duerm el ; each <breath>
        chest_pain	8	each breath ; elephant sat ; feel tight ; fist open ; going 0 ; hoof ; hurt real
        chest_pain	8	ice cub ; indic 0 ; it goe ; le indic ; lie flat ; lik <stranger> ; me sud
        chest_pain	8	medi dond ; min now ; mor click ; my <leave> ; n it ; of breath ; pun cer ; que tra
        chest_pain	8	quier baj ; real bad ; sand ; sternum per ; tetil izquierd ; tight whil ; un ladril
        chest_pain	8	up int ; weight on ; would <money>
        chest_pain	7	<always> sharp ; <bodypart> izquierd ; <bodypart> too ; <chestheart> <go>
        chest_pain	7	<chestheart> <phone> ; <chestheart> been ; <chestheart> bien ; <chestheart> lik
        chest_pain	7	<chestheart> right ; <chestheart> x ; <day> wors ; <daytime> includ ; <eat> y
        chest_pain	7	<feel> <build> ; <feel> <clothes> ; <fluid> <outdoors> ; <fluid> als
        chest_pain	7	<moment> someth ; <pain> <go> ; <pain> in ; <pain> l ; <pain> rn ; <pain> sinc
        chest_pain	7	<pain> und ; <play> <pain> ; <say> <rope> ; <stiff> <last> ; <stiff> sinc
        chest_pain	7	<stranger> stand ; <tool> ; <tool> <awake> ; <tool> <chestheart> ; <week> and
        chest_pain	7	a <bodypart> ; a <hold> ; agar hast ; all weekend ; and spread ; antacid ; arm
        chest_pain	7	asst 0 ; bad chest ; between my ; braz izquierd ; c/o chest ; cant lay ; chest right
        chest_pain	7	de cement ; do blow ; do tour ; down my ; elephant is ; elephant on ; estan ; ex
        chest_pain	7	f doubl ; final bil ; form or ; front of ; front that ; got hold ; h <fluid> ; h <go>
        chest_pain	7	has <chestheart> ; has chest ; heart that ; his <leave> ; his fist ; his left
        chest_pain	7	hors in ; hot wir ; jaw ach ; jaw and ; jaw hurt ; jaw now ; keep rub ; m crack
        chest_pain	7	mid <appointment> ; mid intak ; nit doe ; normal that ; pech y ; por dentr
        chest_pain	7	probation ofc ; round me ; seatbelt ; sent encim ; sid sinc ; sinc breakfast
        chest_pain	7	sinc thi ; sit down ; stair at ; sweaty ; teng com ; the anthem ; the jaw ; the old
        chest_pain	7	the rib ; ther <color> ; told hang ; trajer un ; tum ; un <pain> ; un costal
        chest_pain	7	un dolor ; unclench ; whenev i ; wrung
        chest_pain	6	0 a ; <amount> el ; <amount> top ; <breath> <fluid> ; <breath> sinc
        chest_pain	6	<chestheart> per ; <chestheart> whil ; <chestheart> with ; <daytime> ther
        chest_pain	6	<eat> <lock> ; <feel> right ; <kin> <say> ; <lock> ; <money> <amount> ; <need> <go>
        chest_pain	6	<pain> <daytime> ; <pain> <need> ; <pain> aqui ; <pain> cuf ; <pain> rit
        chest_pain	6	<play> round ; <room> <room> ; <rope> <lock> ; <rope> round ; <say> que
        chest_pain	6	<stiff> <daytime> ; <stiff> <go> ; <stimulant> <chestheart> ; <stranger> kneel
        chest_pain	6	<tool> <rope> ; <tool> und ; a <stiff> ; a tightnes ; a weight ; ahorit soy ; ard
        chest_pain	6	arm asleep ; around my ; arrib de ; as putty ; asa ; band round ; bathroom
        chest_pain	6	been <stiff> ; belt is ; bottom <headface> ; breath sinc ; breath thru ; cab and
        chest_pain	6	collarbon ; com que ; cuand sub ; dab only ; de <chestheart> ; dolor en ; dtr driv
        chest_pain	6	el escapulari ; el meniqu ; emt friend ; en <amount> ; escalon ; escapulari
        chest_pain	6	escapulari y ; est del ; except its ; fist behind ; fist clos ; his <chestheart>
        chest_pain	6	husband keep ; i <think> ; i climb ; i think ; indic ; is sit ; kneel ; kneel on
        chest_pain	6	la <eat> ; la lechug ; lechug ; let go ; lik actual ; m pint ; me estan ; medi y
        chest_pain	6	meniqu ; morn ther ; of <breath> ; on stair ; pain rit ; pal ; phon my ; pressur cuf
        chest_pain	6	rib and ; rub sternum ; run up ; say chest ; sharp ; sharp <chestheart> ; sharp chest
        chest_pain	6	short of ; sient una ; smal <night> ; smal and ; squeez sinc ; stair today
        chest_pain	6	sternum lik ; strap ; sweat / ; sweat not ; taken ; taxist ; the cent ; thi <kill>
        chest_pain	6	traig una ; un <build> ; un <clean> ; un hinch ; una <pet> ; una vain ; up its
        chest_pain	6	up on ; up und ; vis ; waistband ; week n ; y le
        chest_pain	5	0 being ; 0 viv ; <amount> com ; <bodypart> <asleep> ; <bodypart> behind
        chest_pain	5	<bodypart> heavy ; <breath> <night> ; <chestheart> <stop> ; <chestheart> final
        chest_pain	5	<chestheart> fuert ; <chestheart> whenev ; <consume> it ; <container> up
        chest_pain	5	<daytime> <palecolor> ; <feel> <take> ; <fire> <clean> ; <fluid> <hold> ; <fluid> not
        chest_pain	5	<go> <bodypart> ; <headface> hum ; <headface> too ; <hold> <fluid> ; <hold> of
        chest_pain	5	<hold> und ; <hot> <leave> ; <intoxicated> <bodypart> ; <job> <pain>
        chest_pain	5	<last> <insurance> ; <lock> <feel> ; <moment> <chestheart> ; <moment> ther
        chest_pain	5	<need> <fluid> ; <night> ther ; <outdoors> und ; <pain> <stranger> ; <pain> refus
        chest_pain	5	<palecolor> se ; <pet> <chestheart> ; <phone> <chestheart> ; <play> becaus
        chest_pain	5	<play> re ; <rope> und ; <say> <pain> ; <say> flat ; <shake> <withdrawal> ; <stiff> x
        chest_pain	5	<take> un ; <town> <fluid> ; <treatment> of ; a <hot> ; a brief ; a siz ; an anvil
        chest_pain	5	and <day> ; and heart ; and heavy ; apa ; apret y ; arm cok ; arm heavy ; as i
        chest_pain	5	ativan ran ; been tight ; between ; bien fuert ; bil ; bra felt ; breastbon whil
        chest_pain	5	breath in ; burrit ; button and ; cent and ; chest lik ; cinch und ; clos und
        chest_pain	5	clutch chest ; coach re ; corazon ; d c/o ; de met ; de trail ; dej ni ; del pech
        chest_pain	5	del reloj ; dentr ; dic ; do i ; doing is ; dolor de ; doubl over ; dtr ; due and
        chest_pain	5	duel ; el <bodypart> ; es <breath> ; es <happy> ; es air ; es brom ; estoy sud
        chest_pain	5	faj de ; feel funny ; fem 0 ; form ; friend for ; from oth ; front to ; fuert
        chest_pain	5	get what ; hand the ; harley ; hinch ; his shirt ; hold of ; hormigue ; hoy ; in if
        chest_pain	5	is stand ; it dont ; it feel ; it for ; it hurt ; its as ; its dai ; ive <eat>
        chest_pain	5	left of ; lik ther ; long each ; m adderal ; man ; manan com ; me duerm ; mer ; middl
        chest_pain	5	muchach dic ; my <rope> ; not <clothes> ; not wear ; now sweaty ; of <rope> ; of wet
        chest_pain	5	old ; olvid ; on in ; on me ; only gummi ; or mad ; pain 0 ; pain l ; pain sinc
        chest_pain	5	pal 0 ; pech fuert ; peric hac ; piedr aqui ; pocket and ; probation ; pun ; punz
        chest_pain	5	pus ; pus un ; put ; q <awake> ; q despert ; que me ; rid and ; round her ; shift it
        chest_pain	5	shirt ; shirt with ; si trajer ; sid <fluid> ; smal for ; someth is ; squeez und
        chest_pain	5	stair ; stay long ; stay now ; stil warm ; sud fri ; teeth hum ; th / ; that the
        chest_pain	5	the <chestheart> ; the should ; the teeth ; ther thi ; theyv nev ; tia el
        chest_pain	5	tight band ; tight sinc ; tightnes acros ; tightnes x ; tonight lik ; traig un
        chest_pain	5	trajer ; turn you ; twin with ; twist ; un bur ; un pun ; vez hoy ; wear one
        chest_pain	5	wedding and ; whil <say> ; whil talk ; you <palecolor> ; you gray
        chest_pain	4	+ sweaty ; 0 <pain> ; 0 get ; 0 th ; 0 vomit ; 0 year ; <amount> <fluid>
        chest_pain	4	<appointment> <chestheart> ; <asleep> el ; <awake> ; <bodypart> <appointment>
        chest_pain	4	<bodypart> <clothes> ; <bodypart> <feel> ; <bodypart> <stimulant> ; <bodypart> right
        chest_pain	4	<cannabis> <clinician> ; <chestheart> <put> ; <chestheart> its ; <chestheart> when
        chest_pain	4	<clothes> del ; <clothes> one ; <consume> 0 ; <consume> an ; <container> <build>
        chest_pain	4	<container> x ; <day> <night> ; <die> twic ; <emergency> away ; <fluid> /
        chest_pain	4	<fluid> tod ; <go> <leave> ; <go> <room> ; <go> on ; <go> up ; <hold> <go>
        chest_pain	4	<hold> <hold> ; <hold> sinc ; <hold> thing ; <kin> sobri ; <law> <wait> ; <law> had
        chest_pain	4	<law> ofc ; <leave> heavy ; <leave> of ; <moment> <pet> ; <moment> lin ; <month> teng
        chest_pain	4	<night> <intoxicated> ; <night> llev ; <pain> <amount> ; <pain> <consume>
        chest_pain	4	<pain> <height> ; <pain> acros ; <pain> as ; <pain> behind ; <pain> de ; <pain> whil
        chest_pain	4	<palecolor> per ; <partner> and ; <pet> lo ; <pet> par ; <phone> <feel>
        chest_pain	4	<phone> <hold> ; <phone> the ; <pill> <headface> ; <put> it ; <record> or
        chest_pain	4	<rope> <amount> ; <rope> is ; <say> elephant ; <shame> <eat> ; <stiff> <rope>
        chest_pain	4	<stranger> <chestheart> ; <take> <chestheart> ; <take> <child> ; <think> i
        chest_pain	4	<treatment> <say> ; <withdrawal> 0 ; a <rope> ; a band ; a bird ; a la ; a sew
        chest_pain	4	a truck ; acros <chestheart> ; acros chest ; ahorit se ; aid own ; am n ; an <tool>
        chest_pain	4	and straight ; anvil ; apriet aqui ; arm went ; arm x ; aspirin ; aunqu ; back teeth
        chest_pain	4	bad n ; bad rn ; bag ; bed ; been <feel> ; boot and ; botel desd ; breastbon sinc
        chest_pain	4	c/o substernal ; cabal lo ; cement ; cent ; chest get ; chest now ; chest with
        chest_pain	4	cinch a ; ciw ; ciw 0 ; cok til ; corazon and ; costal de ; crawl up ; dai say
        chest_pain	4	declin 0 ; del <treatment> ; dentr y ; desd las ; dic que ; did <stimulant> ; did cok
        chest_pain	4	dond ; down <bodypart> ; dugout ; each ; els <clothes> ; ems away ; es <afraid>
        chest_pain	4	es sust ; ex me ; exam only ; f <amount> ; figur that ; final ; finish thi
        chest_pain	4	for study ; for tech ; friend ; from h ; front ; giv ; glow ; gon gray ; gon heavy
        chest_pain	4	gon numb ; got chest ; grip the ; had befor ; hang up ; he pul ; heart doing ; heavy
        chest_pain	4	her seat ; herman sobri ; hold coffe ; hous en ; hurt with ; i typ ; i would ; in und
        chest_pain	4	its com ; its run ; ive eaten ; jaw to ; keep grab ; knuckl lik ; la <bodypart>
        chest_pain	4	la quij ; law 0 ; left hand ; let ; lik hes ; lik somebody ; lik someon ; lin <last>
        chest_pain	4	lin last ; lo <feel> ; lo sient ; me <asleep> ; me <fluid> ; me <pain> ; mean <pain>
        chest_pain	4	mean hurt ; medi que ; mi pap ; min ; my shirt ; n ; nev <put> ; nev put ; ni acost
        chest_pain	4	noch llev ; noon lik ; of <treatment> ; of chest ; of dishwat ; only do ; only few
        chest_pain	4	only way ; onset ; out <leave> ; pain right ; pal as ; pap ; park a ; per <clinician>
        chest_pain	4	per friend ; piedr ator ; q un ; que sient ; quien hablarl ; quier ambulanci ; quij
        chest_pain	4	radiat to ; re <furniture> ; real <stiff> ; real tight ; rib that ; right <moment>
        chest_pain	4	right now ; right thi ; rn triag ; round <chestheart> ; round chest ; say an
        chest_pain	4	say elephant ; se <take> ; second lin ; segund vez ; senor ; sent ems ; shirt button
        chest_pain	4	shrink ; si <take> ; sient ; sink becaus ; sleep sweat ; sob ; somebody cinch
        chest_pain	4	someth ; squeez acros ; sta ; stand the ; sternum that ; stop twic ; strap around
        chest_pain	4	stuck in ; tap it ; th ; the <treatment> ; the cag ; the motel ; thump ; today
        chest_pain	4	today was ; traig com ; una planch ; und <chestheart> ; und breastbon ; up he ; vac
        chest_pain	4	weekend and ; when told ; whil on ; with breath ; would <drive> ; x thi ; y me ; y no
        chest_pain	3	+ l ; <amount> and ; <amount> except ; <awake> <outdoors> ; <bodypart> to
        chest_pain	3	<break> <chestheart> ; <break> me ; <breath> thru ; <chestheart> int ; <clean> moj
        chest_pain	3	<continue> <feel> ; <continue> <go> ; <count> <chestheart> ; <day> fuer ; <day> y
        chest_pain	3	<daytime> <stimulant> ; <daytime> ive ; <drive> cant ; <eat> doesnt
        chest_pain	3	<feel> <stranger> ; <give> x ; <happy> me ; <hold> <take> ; <hold> ever ; <hold> lin
        chest_pain	3	<job> it ; <last> <phone> ; <leave> <put> ; <leave> <treatment> ; <lock> ther
        chest_pain	3	<moment> soy ; <need> res ; <need> until ; <night> <pain> ; <pain> <breath>
        chest_pain	3	<pain> <day> ; <pain> <tool> ; <pain> que ; <pet> <treatment> ; <pet> aqui
        chest_pain	3	<record> first ; <rope> pul ; <say> <go> ; <stiff> <stimulant> ; <stimulant> til
        chest_pain	3	<stranger> <drive> ; <take> hast ; <think> to ; <think> what ; <wait> rm ; a boot
        chest_pain	3	a burrit ; a/c ; activ ; afternoon ive ; al <bodypart> ; all <palecolor> ; all then
        chest_pain	3	and <continue> ; and dial ; and push ; and should ; anoch traig ; anthem
        chest_pain	3	bad <chestheart> ; be <lock> ; being cal ; belt pul ; blanc blanc ; bottom lik ; buri
        chest_pain	3	cadenit ; cadenit y ; cal hes ; cal now ; cal the ; car com ; chest int ; chili
        chest_pain	3	cok user ; com in ; cost too ; cp + ; crec ; desd la ; dia fuer ; dial 0
        chest_pain	3	dispatch relay ; disput ; do <appointment> ; do we ; down hes ; down int ; draw that
        chest_pain	3	driv cant ; el esternon ; encim aqui ; est sud ; f <pain> ; f dab ; fac lik ; fel
        chest_pain	3	fish with ; floor ; from bus ; from job ; from the ; girl ; go right ; gray + ; hac 0
        chest_pain	3	had <past> ; hammer on ; hasnt let ; he <awake> ; help until ; herself
        chest_pain	3	him <medicine> ; his palm ; i <stop> ; im clammy ; im fold ; im short ; insid
        chest_pain	3	insid it ; is a ; it <feel> ; it fac ; it hasnt ; ive sweat ; jalon me ; kilo
        chest_pain	3	la camis ; ladril encim ; lat ; lay down ; lean on ; level and ; lik breath ; lik its
        chest_pain	3	lik putty ; low it ; mal <moment> ; mal ahorit ; me <go> ; me cor ; me hubier ; might
        chest_pain	3	my armpit ; no es ; no se ; noch ; pain acros ; pech en ; po ; po <need> ; po want
        chest_pain	3	pocket ; pretty bad ; put it ; que desd ; relay 0 ; shovel the ; sid and
        chest_pain	3	sinc <daytime> ; sinc barstow ; sinc noon ; step ; stop then ; talk told ; tech
        chest_pain	3	that 0 ; that <pain> ; that hurt ; the front ; the kick ; the squeez ; the tongu
        chest_pain	3	ther sinc ; thi term ; think ; tightnes in ; tightnes sinc ; tim its ; to <think>
        chest_pain	3	to do ; to l ; to sweat ; top ; trap moj ; un <bodypart> ; uninsur cok ; wait rm
        chest_pain	3	whol cal ; with <breath> ; with herman ; wok ; wont get ; work one
        chest_pain	-3	0 <week> ; 0 mo ; 0 st ; <amount> <crowd> ; <bodypart> <furniture> ; <bodypart> from
        chest_pain	-3	<bodysound> ; <count> <day> ; <give> a ; <give> her ; <home> <moment> ; <hot> 0
        chest_pain	-3	<insurance> <insurance> ; <job> at ; <kin> <child> ; <kin> <home> ; <kin> <put>
        chest_pain	-3	<kin> <stop> ; <moment> <amount> ; <money> <money> ; <partner> is ; <past> <go>
        chest_pain	-3	<phone> <amount> ; <put> the ; <record> <record> ; <room> with ; <say> i
        chest_pain	-3	<see> <child> ; <sick> ; <stimulant> in ; <stop> <sedative> ; <stop> la
        chest_pain	-3	<stranger> <room> ; <stranger> in ; <take> <day> ; <think> <amount> ; <think> the
        chest_pain	-3	<volunteer> ; <write> <write> ; a <bodysound> ; a <clinician> ; a <color>
        chest_pain	-3	a <phone> ; aft 0 ; agre ; and <need> ; and so ; ask what ; at <home> ; back to
        chest_pain	-3	body ; both ; bro ; buen ; camion ; card ; cardiologist ; cha ; cho ; christma
        chest_pain	-3	clas ; colleg ; con un ; confirm ; county ; cuart ; custody ; deni ; drov ; dry
        chest_pain	-3	en su ; fami ; from garden ; gan ; gracia ; gust ; has no ; hed ; hes in
        chest_pain	-3	how <amount> ; i <happy> ; i <home> ; i had ; i liv ; im <go> ; in an ; in that
        chest_pain	-3	last month ; laugh ; left thumb ; los <clothes> ; mano ; medicin ; mi <colleague>
        chest_pain	-3	mov ; my <furniture> ; my <home> ; my chest ; nino ; no <go> ; no <say> ; nois
        chest_pain	-3	noth els ; of <container> ; of that ; off the ; pag ; par que ; patch ; problem
        chest_pain	-3	puert ; quisier ; ready ; record ; rest ; she <take> ; slept ; smel ; sol
        chest_pain	-3	som joint ; stomach ; suegr ; sw ; swing ; the <last> ; the <medicine> ; the <night>
        chest_pain	-3	the kid ; the last ; thi week ; thumb from ; to <see> ; took ; uno ; vec ; voy a
        chest_pain	-3	we <take> ; when my ; when the ; wher the ; which ; whistl ; whoev ; wouldnt ; wrist
        chest_pain	-3	y lo ; y teng ; year old ; yet ; your <treatment> ; ~<die> ; ~<headface> ; ~<need>
        chest_pain	-3	~<stop> ; ~no
        chest_pain	-4	# ; $ ; 0 wks ; <alcohol> <amount> ; <always> <month> ; <amount> <child> ; <ask> for
        chest_pain	-4	<ask> what ; <asleep> in ; <bodypart> <play> ; <calm> ; <clinician> <amount>
        chest_pain	-4	<crash> ; <day> de ; <day> i ; <day> me ; <eat> <furniture> ; <go> <job>
        chest_pain	-4	<headface> <chestheart> ; <job> de ; <kin> <eat> ; <kin> <go> ; <kin> <think>
        chest_pain	-4	<kin> y ; <moment> i ; <month> 0 ; <month> i ; <need> <stranger> ; <outdoors> in
        chest_pain	-4	<pain> <last> ; <pain> el ; <pain> when ; <past> <eat> ; <past> i ; <past> my
        chest_pain	-4	<record> of ; <room> of ; <say> <colleague> ; <say> and ; <say> no ; <say> you
        chest_pain	-4	<sedative> <day> ; <see> for ; <stiff> <night> ; <stimulant> and ; <think> <take>
        chest_pain	-4	<think> que ; <vendor> ; <write> de ; <year> old ; a <needle> ; a <treatment>
        chest_pain	-4	a <write> ; a las ; a stent ; and <take> ; and when ; anxiety last ; apena ; are in
        chest_pain	-4	ask for ; at my ; bank ; bedroom ; birthday ; bor ; bos ; brok ; but the ; cal me
        chest_pain	-4	calend ; cat ; cath ; check ; chest goe ; chest measur ; church ; con las ; con los
        chest_pain	-4	corn ; cousin ; cuent ; cun ; cup ; dat ; de 0 ; de <amount> ; del <town> ; doctor
        chest_pain	-4	doesnt ; doming ; door ; duel el ; el <eat> ; email ; everybody ; everyon ; fax
        chest_pain	-4	fiv ; found ; gav ; gon so ; grandson ; great ; guest ; habl ; hard ; he <consume>
        chest_pain	-4	heard ; her <headface> ; her to ; hi ; hij ; hurt when ; i <go> ; i <job> ; i <play>
        chest_pain	-4	i <school> ; i can ; i tak ; i want ; i work ; in <chestheart> ; inch for ; intern
        chest_pain	-4	iop ; is rac ; is ther ; knif ; la <container> ; la <drive> ; la <opioid>
        chest_pain	-4	la <stranger> ; las <amount> ; las <daytime> ; lif ; los <headface> ; lueg
        chest_pain	-4	may <take> ; may bring ; me <amount> ; me <feel> ; measur forty ; mi abuel
        chest_pain	-4	mi herman ; mil ; month and ; muert ; my <room> ; my <school> ; necesit ; nev been
        chest_pain	-4	no sx ; nombr ; on lin ; our <room> ; paint ; peg ; por el ; pour ; primer ; pt
        chest_pain	-4	que <go> ; que ya ; quiet ; retir ; return ; road ; run out ; sam ; saturday ; send
        chest_pain	-4	sigu ; snor ; sobrin ; speak ; squeez my ; st ; surgery ; the <day> ; the <money>
        chest_pain	-4	the divorc ; the dog ; the hous ; the shirt ; the whol ; the wrong ; then i ; thirty
        chest_pain	-4	thos ; thre day ; thursday ; tienen ; to a ; train ; tuesday ; until ; urgent ; ver
        """
}
