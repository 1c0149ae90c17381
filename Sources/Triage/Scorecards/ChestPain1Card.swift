extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain1 = """
        chest_pain	-87	=
        chest_pain	49	an elephant
        chest_pain	46	elephant
        chest_pain	42	nippl
        chest_pain	40	<pain> <chestheart> ; my breastbon
        chest_pain	39	squeez
        chest_pain	37	<chestheart> <pain> ; cinch
        chest_pain	36	<chestheart> sinc ; cp
        chest_pain	35	<stiff> <chestheart> ; chest
        chest_pain	34	breastbon
        chest_pain	33	chest feel
        chest_pain	31	<chestheart> <stiff> ; a vis
        chest_pain	30	c/o cp
        chest_pain	28	izq
        chest_pain	27	dead cent ; sternum
        chest_pain	26	<chestheart> <daytime> ; c/o ; elephant sit ; much el ; right behind
        chest_pain	25	<amount> siz ; a fist ; chest hurt ; izquierd
        chest_pain	24	<chestheart> desd ; <hold> <chestheart> ; <pain> <law> ; my nippl
        chest_pain	23	del lad ; la tetil ; should blad ; tetil
        chest_pain	22	<drive> <chestheart> ; <pain> bad ; <pain> toracic ; fist ; me ard ; somebody park
        chest_pain	22	tightnes ; toracic
        chest_pain	21	<chestheart> that ; clutch ; jaw ; my <chestheart> ; pech ; pech ahorit
        chest_pain	20	a squeez ; bra ; cent of ; en medi ; exprim ; shirt pocket ; someth <hold>
        chest_pain	20	someth squeez ; thre siz
        chest_pain	19	<leave> sid ; al sub ; chest tightnes ; front lik ; left sid ; mer dond ; my rib
        chest_pain	19	my sternum ; opresion ; siz too ; tight ; tight chest
        chest_pain	18	<feel> com ; chest pain ; clutch his ; del <chestheart> ; its lik ; sient com
        chest_pain	18	stand on
        chest_pain	17	<bodypart> flat ; <bodysound> <need> ; <chestheart> <kill> ; <pain> <moment>
        chest_pain	17	<shame> <afraid> ; ach ; ator ; behind my ; blam stres ; chest is ; cp with
        chest_pain	17	duel much ; hav chest ; it <pain> ; keep burp ; me <fire> ; pech desd ; pech que
        chest_pain	17	radiat ; refus 0 ; seat belt ; somebody stand ; too smal
        chest_pain	16	<chestheart> <take> ; <die> <treatment> ; <go> <headface> ; <hot> coal
        chest_pain	16	<law> behind ; apriet ; burp ; chest sinc ; de pech ; dolor toracic ; esternon
        chest_pain	16	hot coal ; las <chestheart> ; las costilla ; park on ; pressur ; somebody got
        chest_pain	16	substernal
        chest_pain	15	<chestheart> <hold> ; <chestheart> a ; <chestheart> me ; <chestheart> y
        chest_pain	15	<headface> <pain> ; <stiff> acros ; acros me ; actual <pain> ; com una
        chest_pain	15	del esternon ; dolor ; estacion en ; fist in ; heart hurt ; izquierd y ; l arm
        chest_pain	15	me <bodypart> ; my tie ; rib ; top half
        chest_pain	14	<chestheart> <bodypart> ; <chestheart> <feel> ; <chestheart> <leave>
        chest_pain	14	<clothes> <feel> ; <continue> pul ; <rope> <chestheart> ; a dishrag ; chest pressur
        chest_pain	14	climb int ; dishrag ; el <chestheart> ; hug from ; indigestion ; keep pul ; l sid
        chest_pain	14	le duel ; my wishbon ; pain now ; pressur in ; putty ; rub the ; sinc <eat> ; sit on
        chest_pain	14	that wont ; the left ; wishbon
        chest_pain	13	<amount> <chestheart> ; <break> cp ; <chestheart> has ; <continue> <bodysound>
        chest_pain	13	<eat> <chestheart> ; <hold> behind ; <hot> <rope> ; <kill> <chestheart>
        chest_pain	13	<treatment> <chestheart> ; apret ; band around ; costilla ; crush chest ; crush cp
        chest_pain	13	de molin ; encim ; goe up ; hav <chestheart> ; heartburn ; lad izquierd ; left arm
        chest_pain	13	of cent ; pech apret ; rub ; se agar ; se sob ; squeez behind ; teeth ach ; to jaw
        chest_pain	12	<always> <breath> ; <bodypart> izq ; <build> encim ; <feel> <chestheart>
        chest_pain	12	<law> <chestheart> ; <lock> acros ; <moment> refus ; <start> <room> ; a hot
        chest_pain	12	apret desd ; arm gon ; aunqu en ; braz izq ; breastbon x ; breath chest
        chest_pain	12	chest tight ; clammy ; coal ; cp 0 ; deep <breath> ; deep breath ; faj ; flat over
        chest_pain	12	h clammy ; hand flat ; hurt bad ; in chest ; indic 0 ; l <bodypart> ; le indic
        chest_pain	12	left collarbon ; lock acros ; me apriet ; pain and ; run down ; second ther
        chest_pain	12	siz smal ; truck park ; wet sand
        chest_pain	11	<break> <pain> ; <chestheart> <moment> ; <chestheart> <say> ; <chestheart> and
        chest_pain	11	<chestheart> is ; <moment> as ; <pain> on ; <pain> x ; <palecolor> sobandos
        chest_pain	11	a ratchet ; aqui en ; belch ; c/o <break> ; c/o <chestheart> ; c/o crush
        chest_pain	11	chest squeez ; crush ; encim y ; he wok ; knead ; l ; me sub ; middl of ; my bra
        chest_pain	11	of putty ; piedr de ; pressur x ; ratchet ; ratchet strap ; right over ; sobandos
        chest_pain	11	something ; swallow an ; to disput ; y c/o
        chest_pain	10	<bodypart> <blade> ; <chestheart> <palecolor> ; <container> <chestheart>
        chest_pain	10	<count> sit ; <hold> <pain> ; <hold> from ; <kill> <pain> ; <leave> <bodypart>
        chest_pain	10	<leave> nippl ; <pain> <afraid> ; <pain> <always> ; <pain> <pain> ; <pain> real
        chest_pain	10	<play> around ; agarrandos ; and pal ; chest right ; chest say ; cind
        chest_pain	10	cind <outdoors> ; cind block ; cok last ; com planch ; el braz ; encim del
        chest_pain	10	esternon y ; gray per ; hurt lik ; int <headface> ; int jaw ; left nippl ; me ator
        chest_pain	10	me cier ; my left ; opresion en ; pech bien ; rub right ; sient un ; sinc lunch
        chest_pain	10	the ach ; through to ; una vac ; weight sit ; wont unclench
        chest_pain	9	<bodypart> cer ; <chestheart> <consume> ; <chestheart> <day> ; <chestheart> cp
        chest_pain	9	<height> int ; <lock> <leave> ; <medicine> did ; <pain> desd ; <pain> fuert
        chest_pain	9	<pain> lik ; <rope> <pain> ; agar com ; and wont ; antacid did ; belt ; belt cinch
        chest_pain	9	blad and ; blam ; bra feel ; braz ; brick and ; chest has ; clos behind ; com gar
        chest_pain	9	cp x ; dond va ; el pech ; fuert desd ; gar ; going down ; his knuckl ; hurt right
        chest_pain	9	i <breath> ; i breath ; indic ; lad del ; le <pain> ; left breast ; lik <stranger>
        chest_pain	9	of breath ; on left ; pain ; pain on ; pressur on ; pul someth ; pun cer ; rad
        chest_pain	9	real bad ; round my ; sand ; smal tonight ; strap round ; stuck right ; sub a
        chest_pain	9	substernal cp ; the <leave> ; the middl ; tight acros ; too <stiff> ; too tight
        chest_pain	9	top <amount> ; una faj ; und my ; va el ; you <put> ; you put
        chest_pain	8	<amount> click ; <amount> dond ; <chestheart> <breath> ; <chestheart> <continue>
        chest_pain	8	<chestheart> <eat> ; <chestheart> <tool> ; <chestheart> x ; <drive> on
        chest_pain	8	<feel> <stiff> ; <feel> una ; <furniture> <rope> ; <hold> lik ; <need> <go>
        chest_pain	8	<phone> <pain> ; <play> <chestheart> ; <stiff> ; <stiff> <moment> ; <stranger> stand
        chest_pain	8	<year> <chestheart> ; a cind ; agar hast ; als <chestheart> ; arm numb ; arm right
        chest_pain	8	breastbon and ; cement encim ; com when ; cp <pain> ; cp radiat ; crush pain
        chest_pain	8	del corazon ; dolor fuert ; down my ; duerm el ; each <breath> ; each breath
        chest_pain	8	elephant sat ; feel lik ; feel tight ; fist open ; going 0 ; hurt ; hurt real
        chest_pain	8	it goe ; its <pain> ; keep rub ; lie flat ; me sud ; medi dond ; min now ; mor click
        chest_pain	8	my <leave> ; n it ; pain right ; que tra ; quier baj ; sent encim ; squeez lik
        chest_pain	8	sternum per ; sweaty ; teng com ; tetil izquierd ; un ladril ; up int ; weight on
        chest_pain	7	<always> sharp ; <awake> <room> ; <bodypart> izquierd ; <chestheart> <go>
        chest_pain	7	<chestheart> <law> ; <chestheart> <phone> ; <chestheart> bien ; <chestheart> lik
        chest_pain	7	<day> wors ; <eat> y ; <feel> <build> ; <feel> <clothes> ; <feel> <rope> ; <feel> lik
        chest_pain	7	<feel> un ; <fluid> <outdoors> ; <fluid> als ; <lock> ; <moment> <chestheart>
        chest_pain	7	<moment> <pain> ; <moment> someth ; <pain> <go> ; <pain> de ; <pain> en ; <pain> l
        chest_pain	7	<pain> rit ; <pain> rn ; <pain> sinc ; <pain> und ; <pet> <chestheart> ; <play> round
        chest_pain	7	<room> <room> ; <rope> round ; <say> <rope> ; <stiff> <last> ; <stiff> sinc
        chest_pain	7	<stiff> whil ; <tool> <awake> ; a <bodypart> ; a <hold> ; a belt ; and spread
        chest_pain	7	antacid ; ard ; arm ; asst 0 ; bad chest ; band round ; between my ; bra thre
        chest_pain	7	braz izquierd ; c/o chest ; cabal y ; cant lay ; chest and ; climb stair ; com twic
        chest_pain	7	de cement ; do blow ; do tour ; dolor en ; elephant is ; elephant on ; estan ; ex
        chest_pain	7	f doubl ; final bil ; form or ; front that ; got hold ; h <fluid> ; h <go>
        chest_pain	7	heart that ; his <leave> ; his fist ; his left ; hoof ; hors in ; hot wir ; jaw ach
        chest_pain	7	jaw and ; jaw hurt ; jaw now ; m crack ; m pint ; mid <appointment> ; mid intak
        chest_pain	7	nit doe ; normal that ; pain rit ; pal ; por dentr ; probab noth ; probation ofc
        chest_pain	7	round me ; rub sternum ; say chest ; seatbelt ; sharp ; sinc thi ; sit down
        chest_pain	7	stair at ; the anthem ; the jaw ; the rib ; ther <color> ; tight whil ; told hang
        chest_pain	7	trajer un ; tum ; un costal ; un dolor ; una <pet> ; unclench ; whenev i
        chest_pain	7	would <money> ; wrung
        chest_pain	6	0 a ; <amount> el ; <amount> top ; <bodypart> heavy ; <bodypart> too
        chest_pain	6	<breath> <chestheart> ; <breath> sinc ; <chestheart> been ; <chestheart> per
        chest_pain	6	<chestheart> whenev ; <chestheart> whil ; <cold> cub ; <daytime> ther ; <lock> <law>
        chest_pain	6	<pain> <daytime> ; <pain> <need> ; <pain> aqui ; <pain> cuf ; <pain> in
        chest_pain	6	<phone> <chestheart> ; <play> <pain> ; <put> at ; <rope> <lock> ; <say> que
        chest_pain	6	<stiff> <daytime> ; <stiff> <go> ; <stimulant> <chestheart> ; <stranger> kneel
        chest_pain	6	<take> com ; <tool> <chestheart> ; <tool> <rope> ; <tool> und ; <week> and
        chest_pain	6	a <stiff> ; a tightnes ; a weight ; ahorit soy ; all weekend ; an <cold> ; an ice
        chest_pain	6	arm asleep ; arm heavy ; around my ; arrib de ; as putty ; asa ; bathroom ; belt is
        chest_pain	6	bien fuert ; bottom <headface> ; breath sinc ; breath thru ; cab and ; collarbon
        chest_pain	6	com que ; cuand sub ; dab only ; dtr driv ; el escapulari ; el meniqu ; emt friend
        chest_pain	6	en <amount> ; escalon ; escapulari ; escapulari y ; est del ; except its ; faj de
        chest_pain	6	fist behind ; fist clos ; has <chestheart> ; has chest ; his <chestheart>
        chest_pain	6	husband keep ; i <think> ; i climb ; i think ; ice cub ; is sit ; kneel ; kneel on
        chest_pain	6	la <eat> ; la lechug ; lechug ; let go ; lik actual ; manan com ; me estan ; medi com
        chest_pain	6	medi y ; meniqu ; morn ther ; my <rope> ; not wear ; of <breath> ; on stair ; pech y
        chest_pain	6	phon my ; piedr aqui ; pressur cuf ; run up ; sharp <chestheart> ; sharp chest
        chest_pain	6	sid sinc ; sient una ; sinc breakfast ; smal <night> ; smal and ; squeez sinc
        chest_pain	6	sternum lik ; strap ; sweat / ; sweat not ; taxist ; thi <kill> ; tight band
        chest_pain	6	traig una ; un <build> ; un <clean> ; un <pain> ; una vain ; up its ; up on ; up und
        chest_pain	6	vis ; waistband ; wear one ; week n ; y le
        chest_pain	5	+ sweaty ; 0 being ; <awake> ; <bodypart> behind ; <breath> <night>
        chest_pain	5	<chestheart> <clothes> ; <chestheart> final ; <chestheart> fuert ; <chestheart> with
        chest_pain	5	<clothes> <pain> ; <daytime> <palecolor> ; <daytime> includ ; <feel> <take>
        chest_pain	5	<fluid> <hold> ; <fluid> not ; <go> <bodypart> ; <headface> hum ; <headface> too
        chest_pain	5	<hold> <fluid> ; <hold> <go> ; <hold> of ; <hold> und ; <hot> <leave> ; <job> <pain>
        chest_pain	5	<kin> <say> ; <last> <insurance> ; <law> <moment> ; <law> had ; <law> just
        chest_pain	5	<lock> <feel> ; <moment> ther ; <money> <amount> ; <need> <fluid> ; <night> ther
        chest_pain	5	<outdoors> und ; <pain> refus ; <palecolor> se ; <pet> par ; <phone> <feel>
        chest_pain	5	<play> becaus ; <play> re ; <rope> und ; <say> <pain> ; <say> flat
        chest_pain	5	<shake> <withdrawal> ; <stiff> x ; <stop> <record> ; <treatment> of ; a <hot>
        chest_pain	5	a brief ; a siz ; an anvil ; and <day> ; and heart ; and heavy ; anvil ; apa
        chest_pain	5	arm cok ; ativan ran ; been <stiff> ; been tight ; between ; bil ; bra felt
        chest_pain	5	breastbon whil ; breath in ; burrit ; button and ; chest lik ; chest now ; cinch und
        chest_pain	5	clos und ; clutch chest ; coach re ; cok til ; d c/o ; de <chestheart> ; de met
        chest_pain	5	dej ni ; del pech ; del reloj ; dic ; did cok ; do i ; doing is ; doubl over ; dtr
        chest_pain	5	due and ; duel ; el <bodypart> ; es <happy> ; es brom ; estoy sud ; feel funny
        chest_pain	5	fem 0 ; for tech ; form ; from oth ; fuert ; hand the ; harley ; heavy ; his shirt
        chest_pain	5	hold of ; hormigue ; hoy ; in if ; is stand ; it dont ; it feel ; it for ; it hurt
        chest_pain	5	its as ; its dai ; ive <eat> ; left of ; m adderal ; man ; me duerm ; mer ; middl
        chest_pain	5	muchach dic ; now sweaty ; of <rope> ; of wet ; olvid ; on in ; on me ; one of
        chest_pain	5	only gummi ; or mad ; out <leave> ; pain 0 ; pain l ; pain sinc ; pal 0 ; pech fuert
        chest_pain	5	per <clinician> ; peric hac ; piedr ator ; pocket and ; pressur right ; probation
        chest_pain	5	pun ; punz ; pus ; pus un ; put ; q <awake> ; q despert ; que me ; radiat to
        chest_pain	5	rib and ; right now ; round <chestheart> ; round chest ; round her ; shift it ; shirt
        chest_pain	5	shirt with ; short of ; si trajer ; sid <fluid> ; smal for ; someth is ; squeez und
        chest_pain	5	stair ; stair today ; sternum that ; stil warm ; strap around ; sud fri ; taken
        chest_pain	5	teeth hum ; th / ; that the ; the cent ; the should ; the teeth ; ther thi
        chest_pain	5	theyv nev ; tia el ; tight sinc ; tightnes acros ; tightnes x ; tonight lik
        chest_pain	5	traig un ; trajer ; twin with ; twist ; un bur ; un pun ; wedding and
        chest_pain	4	0 <pain> ; 0 get ; 0 th ; 0 vomit ; 0 year ; <amount> <fluid>
        chest_pain	4	<appointment> <chestheart> ; <asleep> el ; <bodypart> <appointment>
        chest_pain	4	<bodypart> <clothes> ; <bodypart> <feel> ; <bodypart> to ; <break> me
        chest_pain	4	<cannabis> <clinician> ; <chestheart> <put> ; <chestheart> <rope>
        chest_pain	4	<chestheart> <stop> ; <chestheart> when ; <clothes> <breath> ; <clothes> del
        chest_pain	4	<consume> 0 ; <consume> an ; <consume> it ; <container> up ; <container> x
        chest_pain	4	<count> <chestheart> ; <die> twic ; <emergency> away ; <feel> <stranger> ; <fluid> /
        chest_pain	4	<fluid> tod ; <go> <leave> ; <go> <room> ; <go> on ; <go> twic ; <hold> <hold>
        chest_pain	4	<hold> sinc ; <hold> thing ; <insurance> <say> ; <intoxicated> <bodypart>
        chest_pain	4	<last> <phone> ; <law> <wait> ; <law> ofc ; <leave> heavy ; <leave> of ; <moment> lin
        chest_pain	4	<moment> vez ; <night> <pain> ; <pain> <breath> ; <pain> <consume> ; <pain> <day>
        chest_pain	4	<pain> <height> ; <pain> <play> ; <pain> <stranger> ; <pain> <tool> ; <pain> acros
        chest_pain	4	<pain> as ; <pain> behind ; <pain> mid ; <pain> whil ; <palecolor> per
        chest_pain	4	<partner> and ; <pet> <law> ; <pet> aqui ; <pet> lo ; <phone> <hold>
        chest_pain	4	<pill> <headface> ; <put> it ; <record> or ; <rope> <clinician> ; <rope> con
        chest_pain	4	<rope> is ; <say> elephant ; <shame> <eat> ; <stiff> <rope> ; <stranger> <chestheart>
        chest_pain	4	<take> <chestheart> ; <take> <child> ; <think> i ; <tool> ; <treatment> <go>
        chest_pain	4	<treatment> <say> ; <withdrawal> 0 ; a <rope> ; a band ; a bird ; a truck
        chest_pain	4	acros <chestheart> ; acros chest ; ahorit se ; aid own ; all then ; am n ; an <tool>
        chest_pain	4	and straight ; apret y ; apriet aqui ; arm went ; arm x ; as i ; aspirin ; aunqu
        chest_pain	4	back teeth ; bad n ; bad rn ; bag ; bed ; been <feel> ; boot and ; botel desd
        chest_pain	4	breastbon sinc ; cabal lo ; cement ; cent and ; chest get ; chest with ; cinch a
        chest_pain	4	ciw ; ciw 0 ; corazon ; corazon and ; costal de ; crawl up ; dai say ; de trailer
        chest_pain	4	declin 0 ; del <treatment> ; dentr ; dentr y ; desd la ; dic que ; did <stimulant>
        chest_pain	4	dispatch relay ; dolor de ; dond ; down <bodypart> ; dugout ; each ; ems away
        chest_pain	4	es <afraid> ; es <breath> ; es air ; es sust ; ex me ; f <amount> ; fel ; final
        chest_pain	4	finish thi ; fish with ; floor ; for study ; from h ; front of ; front to ; get what
        chest_pain	4	giv ; glow ; gon gray ; gon heavy ; gon numb ; got chest ; grip the ; had befor
        chest_pain	4	hang up ; he pul ; heart doing ; her seat ; herman sobri ; him <medicine>
        chest_pain	4	hold coffe ; hous en ; hurt with ; i typ ; i would ; in und ; is a ; its <go>
        chest_pain	4	its com ; its run ; ive eaten ; jaw to ; keep grab ; knuckl lik ; la <bodypart>
        chest_pain	4	law 0 ; let ; lik hes ; lik somebody ; lik someon ; lik ther ; lin <last> ; lin last
        chest_pain	4	lo <feel> ; lo sient ; long each ; me <asleep> ; me <fluid> ; me cor ; me one
        chest_pain	4	mean <pain> ; mean hurt ; medi que ; mi pap ; mid <chestheart> ; mid chest ; min ; n
        chest_pain	4	nev <put> ; nev put ; ni acost ; noch llev ; noon lik ; of <treatment> ; of chest
        chest_pain	4	of dishwat ; only do ; only way ; onset ; pal as ; pap ; park a ; pech en
        chest_pain	4	pressur mid ; q un ; quien hablarl ; quier ambulanci ; re <furniture> ; real <stiff>
        chest_pain	4	real tight ; relay 0 ; rib that ; rid and ; right thi ; rn triag ; say an
        chest_pain	4	say elephant ; second lin ; segund vez ; senor ; sent ems ; shrink ; si <take>
        chest_pain	4	sient ; sinc noon ; sink becaus ; sleep sweat ; somebody cinch ; someth ; sta
        chest_pain	4	stand the ; stay long ; stay now ; stop then ; stop twic ; stuck in ; tap it ; th
        chest_pain	4	the <chestheart> ; the <law> ; the cag ; the motel ; thump ; today ; today was
        chest_pain	4	traig com ; turn you ; un cinch ; una planch ; und <chestheart> ; und breastbon
        chest_pain	4	up he ; vac ; vez hoy ; when told ; whil <say> ; whil on ; whil talk ; with breath
        chest_pain	4	would <drive> ; y me ; y no ; you <palecolor> ; you gray
        chest_pain	3	+ l ; 0 siz ; <amount> and ; <amount> com ; <awake> <outdoors> ; <bodypart> <asleep>
        chest_pain	3	<bodypart> <law> ; <bodypart> <stimulant> ; <break> <chestheart> ; <breath> <clothes>
        chest_pain	3	<breath> thru ; <chestheart> int ; <chestheart> its ; <chestheart> que ; <clean> moj
        chest_pain	3	<container> <build> ; <continue> <feel> ; <continue> <go> ; <continue> <hot>
        chest_pain	3	<day> fuer ; <daytime> ive ; <drive> <stiff> ; <drive> cant ; <eat> <lock>
        chest_pain	3	<eat> doesnt ; <feel> <pain> ; <fire> <clean> ; <fluid> <feel> ; <furniture> <say>
        chest_pain	3	<give> x ; <hold> acros ; <hold> ever ; <hold> lin ; <job> it ; <leave> <feel>
        chest_pain	3	<leave> <put> ; <leave> up ; <lock> ther ; <moment> <day> ; <moment> <pet>
        chest_pain	3	<moment> soy ; <need> res ; <need> until ; <night> <intoxicated> ; <pain> 0
        chest_pain	3	<pain> <amount> ; <pain> que ; <phone> own ; <phone> the ; <record> first
        chest_pain	3	<say> <palecolor> ; <stimulant> til ; <stranger> <drive> ; <take> un ; <think> what
        chest_pain	3	<tool> sinc ; <treatment> de ; <wait> rm ; a boot ; a/c ; activ ; afternoon ive
        chest_pain	3	al <bodypart> ; all <palecolor> ; ambulatori ; and <continue> ; and dial ; and push
        chest_pain	3	anoch traig ; apa le ; bad <chestheart> ; be <lock> ; being cal ; bien <pain>
        chest_pain	3	blanc blanc ; breast ; buri ; c/o substernal ; cadenit ; cadenit y ; cal hes
        chest_pain	3	cal now ; cal own ; car com ; cent ; chest int ; chili ; con clonazepam ; cost too
        chest_pain	3	cp + ; crec ; desd las ; dia fuer ; dial 0 ; disput ; do <appointment> ; do we
        chest_pain	3	doubl ; down hes ; down int ; driv cant ; el esternon ; els <clothes> ; encim aqui
        chest_pain	3	est sud ; exam only ; f dab ; fac lik ; figur that ; fri ; friend ; friend for
        chest_pain	3	from bus ; front ; girl ; go <law> ; go right ; gon up ; gray + ; gray jaw ; hac 0
        chest_pain	3	hammer on ; he <awake> ; heavy has ; help until ; herself ; his palm ; i <stop>
        chest_pain	3	im <clothes> ; im clammy ; im fold ; insid ; insid it ; it <feel> ; it fac ; it hasnt
        chest_pain	3	it heartburn ; ive sweat ; jalon me ; la camis ; la quij ; ladril encim ; lat
        chest_pain	3	lay down ; le <say> ; lean on ; left hand ; level and ; lik breath ; lik its
        chest_pain	3	lik putty ; low it ; mal <moment> ; mal ahorit ; me <go> ; me hubier ; mi apa ; might
        chest_pain	3	my armpit ; my jaw ; my shirt ; nd <clothes> ; no es ; no se ; not <clothes>
        chest_pain	3	only few ; own <say> ; pain acros ; per friend ; po ; po <need> ; po want
        chest_pain	3	pretty bad ; put it ; que desd ; quij ; self <chestheart> ; self chest ; shirt button
        chest_pain	3	shirt soak ; sid and ; sinc <daytime> ; sinc barstow ; smal sinc ; sob ; someon
        chest_pain	3	squeez acros ; step ; sternum cal ; talk told ; tech ; that <pain> ; that hurt
        chest_pain	3	the <treatment> ; the kick ; the squeez ; the tongu ; ther <pain> ; thi is ; think
        chest_pain	3	tightnes in ; to <headface> ; to <think> ; to armpit ; to do ; to l ; to sweat
        chest_pain	3	tra un ; trap moj ; un <bodypart> ; un zapat ; wait rm ; weekend and ; whol cal
        chest_pain	3	with <breath> ; wok ; wont get ; x thi ; yrs + ; zapat
        chest_pain	-3	0 <week> ; 0 mo ; 0 st ; 0 wks ; <amount> i ; <bodypart> <furniture>
        chest_pain	-3	<bodypart> from ; <bodysound> <last> ; <count> <day> ; <day> de ; <drive> <stop>
        chest_pain	-3	<eat> <go> ; <eat> for ; <give> el ; <give> la ; <go> by ; <go> de ; <go> out
        chest_pain	-3	<hot> 0 ; <job> at ; <moment> <amount> ; <money> <money> ; <need> <stranger>
        chest_pain	-3	<outdoors> in ; <partner> is ; <record> <record> ; <room> and ; <say> i ; <say> no
        chest_pain	-3	<see> <child> ; <see> the ; <stimulant> in ; <stranger> <room> ; <stranger> in
        chest_pain	-3	<take> <day> ; <think> <go> ; <think> the ; <vendor> ; <volunteer> ; <write> de
        chest_pain	-3	a <bodysound> ; a <clinician> ; a <color> ; a <phone> ; a cough ; aft 0 ; agre
        chest_pain	-3	and <need> ; and <take> ; and so ; ask what ; at <home> ; back to ; body ; bor
        chest_pain	-3	both ; bro ; buen ; busc ; camion ; card ; cardiologist ; cha ; chil ; cho ; clas
        chest_pain	-3	colleg ; complet ; con un ; confirm ; cuart ; cup ; custody ; dej ; doming ; drov
        chest_pain	-3	drug ; dry ; en su ; everyon ; fami ; gan ; gracia ; has no ; how <amount>
        chest_pain	-3	i <money> ; i had ; im <go> ; in an ; is 0 ; la <container> ; last month ; laugh
        chest_pain	-3	mano ; medicin ; mi abuel ; mil ; monday ; muert ; my <furniture> ; my <home> ; niec
        chest_pain	-3	nino ; no <go> ; nois ; noth els ; novi ; of <container> ; off the ; pag ; par que
        chest_pain	-3	patch ; peopl ; problem ; puert ; que ya ; quisier ; ready ; record ; rest ; rn 0
        chest_pain	-3	run out ; slept ; smel ; stomach ; sw ; swing ; the <clinician> ; the <last>
        chest_pain	-3	the <medicine> ; the <night> ; the hous ; the kid ; the last ; the new ; thursday
        chest_pain	-3	tienen ; uno ; voy a ; was the ; when my ; when the ; whistl ; wint but ; with my
        chest_pain	-3	wrist ; yes ; yet ; your <treatment> ; ~<die> ; ~<go> ; ~<need> ; ~no
        chest_pain	-4	# ; $ ; <always> <month> ; <amount> <child> ; <amount> <kin> ; <ask> for
        chest_pain	-4	<ask> what ; <bodypart> <play> ; <calm> ; <chestheart> <need> ; <child> is ; <crash>
        chest_pain	-4	<day> <need> ; <day> en ; <day> i ; <day> me ; <eat> <furniture> ; <eat> <town>
        chest_pain	-4	<give> a ; <give> her ; <go> <continue> ; <go> <job> ; <go> <outdoors> ; <home> is
        chest_pain	-4	<job> de ; <kin> <child> ; <kin> <eat> ; <kin> <give> ; <kin> <go> ; <kin> <home>
        chest_pain	-4	<kin> <put> ; <kin> <think> ; <kin> y ; <month> 0 ; <month> i ; <need> <give>
        chest_pain	-4	<outdoors> <outdoors> ; <pain> el ; <pain> when ; <past> <eat> ; <past> <go>
        chest_pain	-4	<past> i ; <phone> <amount> ; <phone> me ; <put> the ; <room> of ; <say> <colleague>
        chest_pain	-4	<say> <day> ; <say> and ; <say> you ; <sedative> <day> ; <see> for ; <sick>
        chest_pain	-4	<smell> ; <stiff> <night> ; <stimulant> and ; <think> <take> ; <think> que
        chest_pain	-4	<write> <write> ; a <consume> ; a <needle> ; a <treatment> ; a <write> ; a las
        chest_pain	-4	a stent ; abuel ; and when ; ant ; anxiety last ; apena ; are in ; ask for
        chest_pain	-4	at <amount> ; at my ; bank ; bedroom ; birthday ; bos ; bought ; brok ; cal me
        chest_pain	-4	calend ; cat ; cath ; check ; chest goe ; chest measur ; christma ; church ; con las
        chest_pain	-4	con los ; corn ; cousin ; cuent ; cun ; de 0 ; de <amount> ; del <town> ; deni
        chest_pain	-4	doctor ; door ; duel el ; el <eat> ; email ; empty ; en las ; everybody ; fax ; fiv
        chest_pain	-4	found ; gav ; gon so ; grandson ; great ; guest ; habl ; hard ; he <consume> ; hear
        chest_pain	-4	heard ; her <headface> ; her to ; herman ; hi ; hij ; hurt when ; i <job> ; i <play>
        chest_pain	-4	i <school> ; i can ; i stil ; i want ; i work ; in <chestheart> ; inch for ; intern
        chest_pain	-4	iop ; is rac ; is ther ; knif ; la <opioid> ; la <stranger> ; las <amount>
        """
}
