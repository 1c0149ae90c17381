extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification9 = """
        needs_clarification	-2	<record> on ; <remember> <home> ; <room> 0 ; <room> <container>
        needs_clarification	-2	<room> <continue> ; <room> <happy> ; <room> <room> ; <room> <stranger>
        needs_clarification	-2	<rope> <headface> ; <rope> <photo> ; <rope> <play> ; <rope> and
        needs_clarification	-2	<rope> snap ; <sad> <partner> ; <sad> over ; <say> <insurance>
        needs_clarification	-2	<say> <key> ; <say> <outdoors> ; <say> <withdrawal> ; <say> es ; <say> off
        needs_clarification	-2	<school> <appointment> ; <school> <happy> ; <school> <hospital>
        needs_clarification	-2	<school> <opioid> ; <school> <sad> ; <school> <treatment> ; <school> acros
        needs_clarification	-2	<school> i ; <school> im ; <school> of ; <school> sit ; <sedative> +
        needs_clarification	-2	<sedative> <count> ; <sedative> <go> ; <sedative> <sedative>
        needs_clarification	-2	<sedative> from ; <sedative> in ; <sedative> to ; <sedative> x
        needs_clarification	-2	<sedative> y ; <see> with ; <seizure> de ; <shake> <sick> ; <shake> sinc
        needs_clarification	-2	<shake> tod ; <shame> <say> ; <shame> <write> ; <shame> wrong
        needs_clarification	-2	<sick> <continue> ; <sick> at ; <sober> <happy> ; <sober> <job>
        needs_clarification	-2	<sober> in ; <soon> <treatment> ; <soon> can ; <start> <drug>
        needs_clarification	-2	<start> <partner> ; <start> <record> ; <start> at ; <stimulant> <build>
        needs_clarification	-2	<stimulant> <buy> ; <stimulant> <home> ; <stimulant> <insurance>
        needs_clarification	-2	<stimulant> <rarely> ; <stimulant> between ; <stimulant> iv
        needs_clarification	-2	<stimulant> near ; <stimulant> som ; <stimulant> twic ; <stimulant> which
        needs_clarification	-2	<stop> ; <stop> <cannabis> ; <stop> <container> ; <stop> <day>
        needs_clarification	-2	<stop> <headface> ; <stop> <job> ; <stop> <media> ; <stop> <opioid>
        needs_clarification	-2	<stop> <sad> ; <stop> <stop> ; <stop> de ; <stop> el ; <stop> sus
        needs_clarification	-2	<stop> when ; <stranger> <cold> ; <stranger> <drug> ; <stranger> <month>
        needs_clarification	-2	<stranger> <soon> ; <stranger> <town> ; <stranger> mak ; <stranger> read
        needs_clarification	-2	<take> <leave> ; <take> <rail> ; <take> <treatment> ; <take> alg
        needs_clarification	-2	<take> int ; <take> is ; <take> lik ; <take> on ; <take> through
        needs_clarification	-2	<take> ~a ; <think> <alcohol> ; <think> <day> ; <think> <emergency>
        needs_clarification	-2	<think> <night> ; <think> <trust> ; <tired> <moment> ; <tool> <outdoors>
        needs_clarification	-2	<tool> <think> ; <town> 0 ; <town> <hear> ; <town> <year> ; <town> and
        needs_clarification	-2	<trade> <record> ; <trade> que ; <treatment> + ; <treatment> <caretaking>
        needs_clarification	-2	<treatment> <consume> ; <treatment> <go> ; <treatment> <official>
        needs_clarification	-2	<treatment> <rail> ; <treatment> <room> ; <treatment> <vendor>
        needs_clarification	-2	<treatment> a ; <treatment> all ; <treatment> but ; <treatment> con
        needs_clarification	-2	<treatment> plac ; <treatment> that ; <trust> i ; <trust> por ; <try> us
        needs_clarification	-2	<vendor> ; <vendor> at ; <vermin> que ; <volunteer> <month> ; <wait> <see>
        needs_clarification	-2	<wait> her ; <wait> in ; <wait> the ; <water> <angry> ; <water> <clean>
        needs_clarification	-2	<water> <stop> ; <water> <water> ; <water> is ; <week> + ; <week> <need>
        needs_clarification	-2	<week> <start> ; <week> im ; <week> the ; <withdrawal> <day>
        needs_clarification	-2	<withdrawal> <hospital> ; <withdrawal> <opioid> ; <withdrawal> <say>
        needs_clarification	-2	<withdrawal> and ; <write> <fire> ; <write> e ; <write> first ; <write> is
        needs_clarification	-2	<write> me ; <write> sobr ; <write> without ; <write> your ; <year> <fall>
        needs_clarification	-2	<year> <opioid> ; <year> <room> ; <year> <see> ; <year> <try> ; <year> con
        needs_clarification	-2	<year> do ; @ ; a <fall> ; a <treatment> ; a and ; a bachelor
        needs_clarification	-2	a barbershop ; a beekeep ; a capful ; a cas ; a cemetery ; a chain
        needs_clarification	-2	a clock ; a crack ; a cup ; a dai ; a deer ; a fel ; a forklift ; a handful
        needs_clarification	-2	a hundr ; a kitten ; a landscap ; a mand ; a melon ; a milkshak ; a museum
        needs_clarification	-2	a mystery ; a plac ; a pt ; a resum ; a rop ; a shoot ; a six ; a smil
        needs_clarification	-2	a steak ; a straw ; a thirty ; a version ; a weekend ; a yr
        needs_clarification	-2	about <amount> ; about <photo> ; about as ; about to ; about you ; acab las
        needs_clarification	-2	accountability ; activ ; adderal off ; addres chang ; addres is
        needs_clarification	-2	addres off ; administration ; afford ; aft <stimulant> ; aft i ; aftercar
        needs_clarification	-2	against my ; agar la ; age do ; agency ; ago aft ; ahi con ; ahor
        needs_clarification	-2	al <pet> ; al client ; al fond ; alarm <moment> ; alarm clock ; alberc y
        needs_clarification	-2	alcohol 0 ; alcohol detox ; alegr ; alfombra ; alguien <always> ; all <day>
        needs_clarification	-2	all <think> ; all day ; all know ; all on ; alon so ; alphabetiz the
        needs_clarification	-2	already <say> ; altavoz ; alumni barbecu ; am glad ; am right
        needs_clarification	-2	and <furniture> ; and a ; and back ; and busc ; and go ; and id ; and need
        needs_clarification	-2	and out ; and sist ; and som ; ang ; ano con ; ansiedad ; antidop ; antoni
        needs_clarification	-2	any <job> ; any <stranger> ; any ~substanc ; anyth aft ; apen ; apologi for
        needs_clarification	-2	apostroph ; arbol ; archiv ; are <always> ; are a ; are straight ; arm and
        needs_clarification	-2	around the ; articl ; as in ; ask is ; ask question ; assault ; asses
        needs_clarification	-2	at <intoxicated> ; at <play> ; at dog ; at ex ; at high ; at how ; at us
        needs_clarification	-2	attach the ; audit 0 ; aunti ; awak now ; away anywher ; ayud por
        needs_clarification	-2	azote en ; bacardi ; back surgery ; back ther ; bacon ; bad back ; bajit
        needs_clarification	-2	bak on ; bal gam ; banan bread ; band play ; bandmat ; bare ; bathroom with
        needs_clarification	-2	battery was ; bcb ppo ; be <job> ; be <take> ; be left ; beb y
        needs_clarification	-2	becaus nobody ; been <count> ; been <eat> ; been <kill> ; been shoot
        needs_clarification	-2	been that ; been ~<law> ; been ~arrest ; befor sleep ; behind me
        needs_clarification	-2	behind us ; being a ; bel in ; believ that ; best <phone> ; best to
        needs_clarification	-2	between <breath> ; between <play> ; between breath ; biciclet ; big pot
        needs_clarification	-2	bil for ; billboard ; bisabuel ; bit lost ; bles her ; blew his ; bond
        needs_clarification	-2	bor at ; borrow phon ; both smok ; bowl team ; box a ; box to ; breath at
        needs_clarification	-2	breath is ; breath then ; bridg at ; bridg for ; bridg over ; brochur at
        needs_clarification	-2	burbank ; buri my ; buri thre ; busc un ; buzon ; by <eat> ; by <month>
        needs_clarification	-2	by myself ; by now ; by school ; by teddy ; cad dos ; cal ask ; calexic
        needs_clarification	-2	cama ; camera ; camin hast ; can <write> ; can get ; can we ; cancel me
        needs_clarification	-2	candl for ; candy to ; cano ; cant ; cant <drive> ; cant <hold>
        needs_clarification	-2	cant <put> ; cant <wait> ; cant afford ; cant get ; cant stay ; cant wak
        needs_clarification	-2	captain ; captain morgan ; car had ; car in ; car warranty ; card <phone>
        needs_clarification	-2	card numb ; cardiology ; cart ; carv duck ; cas ; cas de ; cas dond
        needs_clarification	-2	casserol dish ; cazuela ; cd ; certificat and ; chanc ; charg ; charg in
        needs_clarification	-2	chat ; chat with ; chatter ; check <go> ; children left ; chocolat
        needs_clarification	-2	chok her ; chuck ; church hal ; cigar ; cilantr ; circl ; circl of ; clas
        needs_clarification	-2	clean hous ; client y ; clink ; clown ; clr <angry> ; clr <drive>
        needs_clarification	-2	clr <friend> ; clr <kin> ; clr <outdoors> ; clr aunt ; clr cal ; clr cousin
        needs_clarification	-2	clr cry ; clr dad ; clr had ; clr nam ; clr roommat ; clr son ; clr work
        needs_clarification	-2	clt ; cm 0 ; coc cad ; coc casi ; cocain most ; cocher ; cociner
        needs_clarification	-2	coffe mug ; cok again ; cold on ; cold turkey ; colleg kid ; com along
        needs_clarification	-2	com hom ; com round ; com trap ; comment on ; compra ; comput
        needs_clarification	-2	con <medicine> ; con eso ; con suer ; con ~<emergency> ; conoc un
        needs_clarification	-2	contest mejor ; cook ; cook 0 ; cook and ; cook for ; cool ; corkboard at
        needs_clarification	-2	cortin ; could <build> ; could do ; could fil ; could i ; count the
        needs_clarification	-2	coupl month ; coupon ; court at ; court report ; crack dai ; crack every
        needs_clarification	-2	crib and ; cristal ; cristal con ; cristal de ; cristal par ; cuand la
        needs_clarification	-2	cuand llam ; cuand ni ; cuant cuest ; cuant dur ; cuart ; cuest ; cuid
        needs_clarification	-2	cun no ; cup ; cut down ; dab <write> ; dab pen ; dad 0 ; dad funeral
        needs_clarification	-2	dan terapi ; day eleven ; day has ; day run ; de <pill> ; de cad ; de cobr
        needs_clarification	-2	de cociner ; de color ; de costur ; de desintoxicacion ; de hombr
        needs_clarification	-2	de intern ; de marz ; de mas ; de may ; de muchach ; de ortografi
        needs_clarification	-2	de panic ; de pastilla ; de ped ; de tem ; dead battery ; dead end
        needs_clarification	-2	dec por ; del cor ; del gas ; delantal ; delivery ; deni ~etoh
        needs_clarification	-2	department is ; deployment ; desd may ; desfil ; dia a ; dia son ; dic a
        needs_clarification	-2	did my ; diez dia ; dijeron que ; diner ; diner no ; disagre ; disco
        needs_clarification	-2	disco de ; discretion ; disculp ; disorient ; divert ; do 0 ; do that
        needs_clarification	-2	doctor offic ; doe all ; doe cok ; doesnt drink ; dog ate ; dog every
        needs_clarification	-2	dog food ; doin ; doing ; doing a ; dolor ; dolor de ; don rop ; dond uno
        needs_clarification	-2	dont <go> ; dont <take> ; dont get ; dont tel ; dorm ; down <day>
        needs_clarification	-2	down until ; downtown ; drag ; draw that ; drink two ; drop off ; drug test
        needs_clarification	-2	dry ; duerm en ; dul i ; durm en ; dwayn ; dx ; ear <job> ; ear shift
        needs_clarification	-2	easiest ; easiest way ; eat ; ed sw ; egg on ; ehr ; eight ; el canari
        needs_clarification	-2	el coch ; el codig ; el cuerp ; el desfil ; el favor ; el intern
        needs_clarification	-2	el internamient ; el libr ; el merc ; el numer ; el patron ; el rat
        needs_clarification	-2	el spray ; el yern ; elsewher ; empti ; empti my ; en marz ; en septiembr
        needs_clarification	-2	encampment ; end with ; enfermera ; enganch a ; enjoy ; entr con ; equivoc
        needs_clarification	-2	equivoqu ; es <drug> ; es aqui ; es el ; escalofrio ; eso <ask> ; eso fue
        needs_clarification	-2	eso pregunt ; espald y ; espos dej ; espos el ; espum ; est <cold>
        needs_clarification	-2	est <day> ; estanci de ; estat of ; estetic ; estoy <write> ; estoy bien
        needs_clarification	-2	estoy list ; even group ; even notic ; ever put ; every east ; every nit
        needs_clarification	-2	every one ; f <official> ; fac down ; factur ; falt me ; falt un ; fam
        needs_clarification	-2	fami is ; fami jok ; fast ; fath left ; favor de ; feel guilty ; ferreteri
        needs_clarification	-2	fev ; fev of ; few x ; fiance ; fifty ; fight about ; fight over ; fij
        needs_clarification	-2	final got ; finish with ; fioricet 0 ; first <home> ; fit sheet ; fiv
        needs_clarification	-2	fix that ; fix the ; flat ; flight to ; flinch ; fold a ; folleto
        needs_clarification	-2	for <alcohol> ; for <cannabis> ; for <colleague> ; for <illness>
        needs_clarification	-2	for <tool> ; for detox ; for iop ; for lik ; for ninety ; for patienc
        needs_clarification	-2	for pie ; for sixty ; for that ; for thursday ; franc ; frasc ; fri y
        needs_clarification	-2	friday night ; friend gav ; friend moth ; from 0 ; from <count>
        needs_clarification	-2	from <month> ; from any ; from breakfast ; from it ; fue en ; fuert en
        needs_clarification	-2	fum crack ; fum piedr ; gag ; gal se ; gam in ; gatorad ; gav noth ; gen
        needs_clarification	-2	gift shop ; gig ; giggl ; gin ; go ; go <outdoors> ; go soft ; go straight
        needs_clarification	-2	go through ; go up ; gold and ; gon <kill> ; gon kil ; good <insurance>
        needs_clarification	-2	good insuranc ; good work ; got so ; got thre ; got tir ; gown
        needs_clarification	-2	grandmoth spok ; grandp had ; greet is ; grievanc ; group i ; guadalup
        needs_clarification	-2	guar ; guard el ; guion ; gust a ; guy ; guy tak ; hac ; hac <pain>
        needs_clarification	-2	hac dan ; had <amount> ; had thre ; hadnt ; hag falt ; ham at ; hammock
        needs_clarification	-2	hand him ; hand me ; hang in ; happen if ; has <leave> ; has for
        needs_clarification	-2	has gotten ; hast que ; hav <crowd> ; hav gon ; hav kais ; hav my ; he ate
        needs_clarification	-2	he had ; he hang ; he pour ; he snort ; he went ; hed been
        needs_clarification	-2	her <stimulant> ; her <think> ; her at ; her clas ; her off ; her tonight
        needs_clarification	-2	her typ ; her wrist ; herman trabaj ; heroin sinc ; hes <angry> ; hes at
        needs_clarification	-2	hes fin ; hes turn ; hi to ; hicier ; hierb ; hij de ; hij llam ; him <see>
        needs_clarification	-2	him go ; him its ; his chin ; his fac ; his folk ; history ; hom to
        needs_clarification	-2	horsesho ; hous manag ; housekeep ; hrs ; hum the ; hundr dollar ; hurry
        needs_clarification	-2	husband coach ; husband in ; i <bodysound> ; i <breath> ; i <clean>
        needs_clarification	-2	i <hospital> ; i be ; i breath ; i discharg ; i do ; i fix ; i hold
        needs_clarification	-2	i interview ; i learn ; i only ; i saw ; i shot ; i start ; i stop ; i told
        needs_clarification	-2	i wak ; i wav ; i went ; i ~tri ; ice 0 ; id had ; id lik ; ii ; im
        needs_clarification	-2	im aft ; im clean ; im sob ; im try ; in <count> ; in <kin> ; in <town>
        needs_clarification	-2	in colleg ; in iop ; in mar ; in oct ; in plac ; in red ; in with
        needs_clarification	-2	in withdrawal ; in year ; in your ; inde ; ingres ; inject meth
        needs_clarification	-2	insuranc form ; insuranc say ; intensiv outpatient ; invent el
        needs_clarification	-2	inyect cristal ; ir ; irish ; is <official> ; is doing ; is hard ; is hes
        needs_clarification	-2	is lorrain ; is nam ; is one ; is out ; is pregnant ; is thi ; is worri
        needs_clarification	-2	isnt ther ; it <amount> ; it need ; it ring ; it safe ; it scar
        needs_clarification	-2	its <happy> ; its been ; its over ; its thre ; itself ; iv meth ; ive smok
        needs_clarification	-2	jail rn ; jarab ; jardiner ; jealou of ; jingl ; job know ; jok at ; juev a
        needs_clarification	-2	jug y ; juli ; jun 0 ; junt al ; just <afraid> ; just stop ; karen ; ket
        needs_clarification	-2	ketamin ; ketamin every ; kid said ; kil is ; kitchen until ; la <needle>
        needs_clarification	-2	la <night> ; la carcel ; la chiv ; la cocher ; la consejer ; la doctor
        needs_clarification	-2	la farmaci ; la hierb ; la malil ; la mudanz ; la pantal ; la parroqui
        needs_clarification	-2	la pas ; la pat ; la segund ; la seman ; la sog ; la tiend ; la tintoreri
        needs_clarification	-2	la ~<law> ; lam ; land and ; landlord of ; lapd ; largest ; las <bodypart>
        needs_clarification	-2	las <buy> ; las <sedative> ; las azul ; las tard ; las teja ; last friday
        needs_clarification	-2	last part ; lat fath ; lat today ; laugh on ; law say ; le ech ; le grit
        needs_clarification	-2	le llam ; le peg ; leak over ; lectur ; left at ; leftover ; let peopl
        needs_clarification	-2	let us ; licens for ; lift her ; ligatur ; light cam ; lik beet
        needs_clarification	-2	lik gravel ; lik it ; lik somewher ; lik that ; lik thi ; lik to ; limpi
        needs_clarification	-2	limpi y ; lin he ; lin the ; lithium ; litr de ; liv mgr ; liv with
        needs_clarification	-2	lleg tard ; lmft ; lo <consume> ; lo fum ; locat ; lockdown ; look to
        needs_clarification	-2	los muchacho ; los recibo ; lost <count> ; lost <drive> ; lot has
        needs_clarification	-2	loud than ; lov to ; lov you ; lug ; lug de ; lying on ; m <homeless>
        needs_clarification	-2	m <stop> ; m meth ; m retir ; mail carri ; mailbox without ; malest
        needs_clarification	-2	mam le ; mand carta ; mand el ; mand mi ; many text ; mari ; marriag and
        needs_clarification	-2	marshmallow ; mas de ; mas le ; masc 0 ; matan ; mayb onc ; mayore ; mdm
        needs_clarification	-2	me <job> ; me alcanz ; me apoy ; me dur ; me equivoqu ; me from ; me gastan
        needs_clarification	-2	me n ; me quit ; me smil ; me until ; me wheth ; meant ; meant to
        needs_clarification	-2	med issu ; med no ; medal and ; medical ; mes con ; met a ; met peric
        needs_clarification	-2	meth off ; meth pip ; mft traine ; mi <write> ; mi bisabuel ; mi muj ; mik
        needs_clarification	-2	mil in ; milkshak ; min to ; minut now ; mis <crowd> ; mis <money>
        needs_clarification	-2	mis <pet> ; mis person ; mism <town> ; mom hand ; mom want ; monday through
        needs_clarification	-2	money ; monja ; month of ; month off ; mor or ; morgan ; mosquito ; most
        needs_clarification	-2	most day ; moth won ; mouth ; mov clos ; mov it ; much do ; muj que
        needs_clarification	-2	muri el ; my <afraid> ; my <clinician> ; my <insurance> ; my <opioid>
        needs_clarification	-2	my <say> ; my <stimulant> ; my apologi ; my bf ; my body ; my cha
        needs_clarification	-2	my contact ; my dead ; my deposit ; my divorc ; my favorit ; my fax ; my gf
        needs_clarification	-2	my girlfriend ; my glas ; my grandmoth ; my groceri ; my head ; my insuranc
        needs_clarification	-2	my nurs ; my record ; my system ; my thursday ; mystery ; n my ; n the
        needs_clarification	-2	nail all ; nam <take> ; nam a ; nariz y ; need an ; neg ; neighbor gav
        needs_clarification	-2	neighbor parrot ; neighbor wil ; nerv ; nervio ; nev a ; nev got
        needs_clarification	-2	new <eat> ; ni la ; ni me ; ni un ; nic <write> ; night deep ; night no
        needs_clarification	-2	night noth ; no <angry> ; no <eat> ; no <illness> ; no <leave> ; no <money>
        needs_clarification	-2	no <treatment> ; no booz ; no craving ; no dorm ; no hay ; no lin
        needs_clarification	-2	no program ; no reaccion ; no teng ; no ~<alcohol> ; no ~<hot> ; no ~cp
        needs_clarification	-2	no ~fev ; no ~voic ; nobody <phone> ; nobody to ; nod off ; noma los
        needs_clarification	-2	nos <put> ; nos is ; not <phone> ; not been ; not fit ; not nam
        needs_clarification	-2	not ~<consume> ; not ~<sick> ; not ~sick ; notic it ; noven ; novi se ; now
        needs_clarification	-2	now and ; now no ; now red ; numb becaus ; numb by ; numb for ; numb off
        needs_clarification	-2	numb read ; nunc me ; nurs and ; of g ; of it ; of pap ; of year
        needs_clarification	-2	off <amount> ; off <pill> ; off pil ; off work ; oficina ; oh <pill>
        needs_clarification	-2	old <child> ; old <clothes> ; old <write> ; old bandmat ; old coach
        needs_clarification	-2	old truck ; on <illness> ; on googl ; on inde ; on keyboard ; on landlin
        needs_clarification	-2	on new ; on own ; on sepulved ; on top ; one <alcohol> ; one <always>
        needs_clarification	-2	one <key> ; one bark ; one every ; one was ; only ; only <day>
        needs_clarification	-2	only <treatment> ; only smok ; open to ; or <count> ; or nin ; or tak
        needs_clarification	-2	or use ; orgul ; orgullos ; otr vez ; our <room> ; our apartment ; our aunt
        needs_clarification	-2	our mailbox ; our old ; our street ; out <always> ; out <say> ; out candy
        needs_clarification	-2	out every ; out if ; out with ; outpatient group ; own <amount> ; own a
        needs_clarification	-2	own want ; p / ; pacient ; pack ; pag load ; pagu ; pain of ; paint purpl
        needs_clarification	-2	pandemic ; pantal ; pap dej ; papel alumini ; par <hospital> ; par <wait>
        needs_clarification	-2	par aguant ; par clinica ; par de ; par del ; par y ; parcel ; pardon
        needs_clarification	-2	park it ; parroqui ; part just ; party and ; pas and ; pasaden ; passiv
        needs_clarification	-2	patient ; patron no ; pear ; pedaz ; peg ahorit ; pein ; pelean por ; pen i
        needs_clarification	-2	pencil the ; pend ; pens que ; pensamiento ; peopl stay ; peric ; periodic
        needs_clarification	-2	permis ; permis de ; pharm ; phon down ; phon me ; phon sam ; phon thi
        needs_clarification	-2	phon yesterday ; pick at ; pickl ; piden ; pie ; piedr ; piedr <amount>
        needs_clarification	-2	pierd ; pil but ; pinch her ; pint ; pint la ; pizc ; pkg ; plac <go>
        needs_clarification	-2	plain ; plan until ; pleas answ ; plum ; podemo ; poison control ; pon una
        needs_clarification	-2	por un ; porch light ; pos ; pot on ; ppl ; practica ; preci ; pregnant
        needs_clarification	-2	prevention ; prid when ; prob noth ; proces ; profesor ; pruit ; pt wif
        needs_clarification	-2	ptsd ; pued par ; pueden ; puent en ; puert era ; pupil lik ; pus mi
        needs_clarification	-2	put up ; qd x ; que manej ; que otr ; qued colg ; queri que ; quier bajarl
        needs_clarification	-2	quier que ; quinc ; ra ; radio in ; rais goat ; ranch in ; rang back
        needs_clarification	-2	rasur ; rath be ; rd ; re <job> ; re <phone> ; re cousin ; re cowork
        needs_clarification	-2	re night ; reaccion ; reachabl ; reaction ; read the ; read us ; recd
        needs_clarification	-2	recomiendan ; recovery ; ref 0 ; regres a ; rehab and ; relativ ; remov
        needs_clarification	-2	report say ; resp ; respit ; rest is ; restart ; restaurant had ; ribbon
        needs_clarification	-2	rig ; rigid ; ring at ; ring twic ; riv ; road is ; rob el ; rol <play>
        needs_clarification	-2	rol coast ; ronc ; room is ; room with ; roomat ; rop que ; rosari y
        needs_clarification	-2	round ; round the ; round to ; row ; ruid com ; rummag sal ; run ; rut ; rv
        needs_clarification	-2	sab y ; sacudi ; saf ; said good ; said no ; sailboat ; salud en ; sam man
        needs_clarification	-2	sam numb ; san antoni ; saw it ; say no ; scar the ; school to ; scottish
        needs_clarification	-2	scrap ; se <consume> ; se <write> ; se ech ; se muev ; se pic ; see what
        needs_clarification	-2	segund y ; segur y ; self or ; seltzer ; seman ; senior ; senor pregunt
        needs_clarification	-2	sent to ; seo ; separate ; sept 0 ; seri dond ; session ; seven day
        needs_clarification	-2	seven week ; seventy ; she <asleep> ; she <kill> ; she watch ; shelt
        needs_clarification	-2	shift ; shin ; shipyard ; sho repa ; shoot meth ; shoot up ; si ya ; sick
        needs_clarification	-2	sicknes ; sign at ; sigu ; sigu par ; silenci de ; silent ; sin <money>
        needs_clarification	-2	sinc <partner> ; sinc august ; sinc jun ; sinc monday ; sinc noon
        needs_clarification	-2	sinc sat ; sinc saturday ; sinc sun ; singl ; singl <kin> ; sist 0
        needs_clarification	-2	sist cam ; sist keep ; ski lift ; skylight ; slam meth ; sleep behind
        needs_clarification	-2	slot ; smal <child> ; smirnof ; smok fent ; smok spic ; snor and ; snow
        needs_clarification	-2	so <confused> ; so <go> ; so <hear> ; so <stop> ; so a ; so confus ; so dul
        needs_clarification	-2	so far ; so going ; so loud ; so sinc ; soak ; sob and ; sociology
        needs_clarification	-2	soft at ; sog ; solit ; som <stranger> ; somebody els ; somebody read
        needs_clarification	-2	someon about ; someon lik ; someplac ; someth out ; someth with
        needs_clarification	-2	somewher with ; somo una ; son <amount> ; son <build> ; son hear ; soon can
        needs_clarification	-2	soonest ; sorry wrong ; sort the ; soy <school> ; soy bilingu ; soy su
        needs_clarification	-2	spanish ; spel the ; spic dai ; spirit ; sponsor ; spoon on ; sport ; spot
        needs_clarification	-2	sprinkler ; sra cont ; st ; start using ; stat 0 ; station on ; ste
        needs_clarification	-2	step <amount> ; step stool ; steward ; stil her ; stil run ; stitch in
        needs_clarification	-2	stop answer ; student 0 ; su pagin ; subst ; suer y ; suic ; summary
        needs_clarification	-2	sunday night ; sunris ; sus ; sus <order> ; sus orden ; swept ; t ; tafil
        needs_clarification	-2	tak from ; tak someth ; tak women ; talk at ; tap ; tarzan ; teach on
        needs_clarification	-2	teach told ; teach would ; tech de ; teja ; teji ; tel my ; ten ; ten <day>
        needs_clarification	-2	ten <month> ; ten day ; ten month ; teng hijo ; terapeut ; terc ; termin el
        needs_clarification	-2	text first ; text me ; text not ; thanksgiv and ; that <color> ; that clos
        needs_clarification	-2	that com ; that how ; that lik ; that lin ; that sid ; that thund
        needs_clarification	-2	that tim ; that too ; that wasnt ; the <afraid> ; the <hit> ; the <hold>
        needs_clarification	-2	the <medicine> ; the <moment> ; the <soon> ; the <unreal> ; the alumni
        needs_clarification	-2	the anthem ; the arm ; the bait ; the beig ; the chimney ; the cond
        needs_clarification	-2	the contract ; the dark ; the dental ; the detox ; the easiest ; the flight
        needs_clarification	-2	the ghost ; the hail ; the hand ; the high ; the hurrican ; the layof
        needs_clarification	-2	the liquor ; the lock ; the man ; the mechanic ; the menu ; the neurologist
        needs_clarification	-2	the next ; the nos ; the organ ; the outpatient ; the pandemic
        needs_clarification	-2	the patient ; the pear ; the pencil ; the post ; the receptionist
        needs_clarification	-2	the seventh ; the shipyard ; the sign ; the skylight ; the spic ; the sweat
        needs_clarification	-2	the vend ; the vis ; then anoth ; then my ; ther privat ; ther that
        needs_clarification	-2	therapist ; they <say> ; they lost ; they threw ; thi # ; thi <month>
        needs_clarification	-2	thi out ; thi privat ; thi sum ; thi too ; thi yr ; think its ; third day
        needs_clarification	-2	thre ; thre day ; thre month ; threat to ; thril ; through <day>
        needs_clarification	-2	through two ; thru ; thru work ; thund ; thunderstorm ; thur ; tiemblan
        needs_clarification	-2	tien las ; tienen <treatment> ; til then ; til thi ; tim ; tim hard
        needs_clarification	-2	tim today ; tir el ; to <continue> ; to <day> ; to <daytime>
        needs_clarification	-2	to <furniture> ; to <opening> ; to bed ; to complain ; to duluth ; to fiv
        needs_clarification	-2	to jail ; to keep ; to la ; to mind ; to pt ; to return ; to volunte
        needs_clarification	-2	to zer ; toc ; today no ; tom agu ; tom de ; tom ni ; tom todo ; too short
        needs_clarification	-2	took too ; took your ; tortilla ; trabajo ; tractor ; traj de ; treat gambl
        needs_clarification	-2	tremulou ; tri the ; trim ; trip and ; triplet ; try to ; try us ; tryn
        needs_clarification	-2	tu ; twelv ; twic ; twic on ; twic sinc ; twin took ; twitch ; two beer
        needs_clarification	-2	two nam ; u <think> ; u know ; uds + ; ultimo ; un <friend> ; un cer
        needs_clarification	-2	un cumpleano ; un frasc ; un litr ; un mensaj ; un pedaz ; un ruid
        """
}
