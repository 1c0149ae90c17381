extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	2	a escribirl ; a flood ; a fly ; a fork ; a half ; a job ; a larg ; a leagu
        needs_clarification	2	a lif ; a low ; a mal ; a march ; a middl ; a musician ; a nickel ; a otr
        needs_clarification	2	a pallet ; a pav ; a pinhead ; a pip ; a porch ; a potat ; a purs
        needs_clarification	2	a residential ; a restaurant ; a rough ; a spanish ; a tenni ; a tour
        needs_clarification	2	a train ; a truck ; a vacation ; a wig ; abog y ; about <drug>
        needs_clarification	2	about himself ; about old ; about us ; about who ; abov ; abr est ; accord
        needs_clarification	2	accord to ; aceptan medi ; acostumbr ; actual <job> ; ad on ; addr
        needs_clarification	2	addres from ; admission no ; afraid hel ; aft <church> ; aft <day>
        needs_clarification	2	aft <daytime> ; aft noon ; aft six ; again im ; agradeceri ; ahij y ; air
        needs_clarification	2	air and ; airport for ; ajud e ; ak yon ; al <moment> ; al <play> ; al ciel
        needs_clarification	2	al hij ; al mar ; al merc ; al mism ; al velori ; alcohol ; alcohol de
        needs_clarification	2	algun lad ; all <fire> ; all <write> ; all his ; all she ; all tonight
        needs_clarification	2	aloud ; als in ; als is ; although ; alway said ; am <ask> ; am fil ; am fre
        needs_clarification	2	am in ; am tir ; am using ; amiga ; and $ ; and <happy> ; and <night>
        needs_clarification	2	and <opioid> ; and <rope> ; and <tired> ; and alway ; and are ; and becam
        needs_clarification	2	and charg ; and cok ; and crack ; and doe ; and driv ; and even ; and fiv
        needs_clarification	2	and him ; and how ; and ill ; and meth ; and on ; and what ; and yet ; anex
        needs_clarification	2	anil ; ano ; ano el ; ano junto ; answ ; answ when ; anunci en
        needs_clarification	2	any <consume> ; any <furniture> ; any bed ; any use ; anybody <appointment>
        needs_clarification	2	anyon at ; anyon ther ; anyth about ; anyth open ; anywher near ; apagu
        needs_clarification	2	apologiz each ; apologiz for ; approv <leave> ; approv leav ; aps
        needs_clarification	2	apt <colleague> ; apunt a ; aqui ; aqui <need> ; aqui ha ; are <crowd>
        needs_clarification	2	are best ; are blu ; are ful ; are the ; arent ther ; aret ; argument
        needs_clarification	2	armenian ; around 0 ; around by ; arrang ; arregl radio ; arrib ; arriv and
        needs_clarification	2	arroz ; artesi ; as <clinician> ; as direct ; as ever ; as though ; asaw
        needs_clarification	2	asaw ko ; asil y ; ask could ; ask her ; ask how ; ask in ; ask only
        needs_clarification	2	ask straight ; ask which ; at by ; at eight ; at it ; at library ; at ninety
        needs_clarification	2	at nobody ; at san ; at thi ; atend ; attack <always> ; attack every
        needs_clarification	2	attempt by ; attic and ; aunqu yo ; autobu ; autopist ; averiguar ; avisen
        needs_clarification	2	avisen a ; awar of ; away at ; away she ; ayer ; bachelor <play> ; back door
        needs_clarification	2	back to ; backdrop ; bad <withdrawal> ; balcon ; ballet ; ban con ; bank now
        needs_clarification	2	bark in ; bat <break> ; batallen ; bathroom i ; battl ; bc ; be <need>
        needs_clarification	2	be <phone> ; be <stranger> ; be aliv ; be don ; be found ; be i ; be need
        needs_clarification	2	be no ; be quiet ; be seen ; be somebody ; be ~<sad> ; beard ; beaucoup
        needs_clarification	2	beb porqu ; bed open ; bed thi ; been argu ; been cal ; been doing
        needs_clarification	2	been marri ; been togeth ; been ~<consume> ; been ~drink ; beer float
        needs_clarification	2	befor giv ; befor lunch ; befor six ; bei ; bei ihnen ; being <alone>
        needs_clarification	2	being aliv ; being alon ; believ ther ; bendi ; bendij ; bernadet ; besid a
        needs_clarification	2	best <day> ; best i ; bet with ; between your ; beyond ; bien tien ; bil the
        needs_clarification	2	birdwatch ; bk ; blad out ; block ; boa noit ; bod en ; bolich ; bonit dia
        needs_clarification	2	bonjour cest ; bonsw ; bor in ; bother him ; bother us ; bottl no ; bottl of
        needs_clarification	2	bowl in ; bowl night ; box abov ; box gym ; box is ; brayan ; breath but
        needs_clarification	2	bridg becaus ; bridg every ; bridg inspector ; bridg partn ; bring one
        needs_clarification	2	bro then ; broth liv ; buen ; bug und ; bulletin ; bus for ; bus stop ; bust
        needs_clarification	2	but at ; but right ; but talk ; buttonwillow ; by <bodypart> ; by <day>
        needs_clarification	2	by <hear> ; by <home> ; by psych ; by sunday ; by voic ; cafeteri ; cai de
        needs_clarification	2	cal and ; cal as ; cal at ; cal between ; cal bk ; cal by ; cal found
        needs_clarification	2	cal hear ; cal hung ; cal id ; cal m ; cal my ; cal pd ; cal slur ; calcetin
        needs_clarification	2	cam on ; cam up ; camion ; camion 0 ; can and ; can her ; can say ; can talk
        needs_clarification	2	can wait ; cancel my ; cant <breath> ; cant breath ; cant ranchera
        needs_clarification	2	cant reconcil ; cant swallow ; canyon in ; car titl ; card has ; card in
        needs_clarification	2	carri the ; carry in ; cb <order> ; cb <phone> ; ce que ; centr ; cest pour
        needs_clarification	2	chair as ; chapel ; chart and ; check <vendor> ; check spam ; checklist
        needs_clarification	2	chez ; chez vou ; cho em ; chop <eat> ; chop onion ; chronic <pain>
        needs_clarification	2	chronic pain ; church bel ; cinnamon ; citi ; claremont ; clas twic
        needs_clarification	2	clean my ; client ; climb ; clos by ; clr ; clr <child> ; clr <partner>
        needs_clarification	2	clr in ; clr is ; clr saw ; clr stat ; clr think ; clr was ; coach and
        needs_clarification	2	coat over ; coc de ; coc yo ; cocain it ; cocain last ; cocin y ; cod
        needs_clarification	2	cod in ; cok she ; cok sinc ; cok til ; colgant ; colleg student ; com <see>
        needs_clarification	2	com decirl ; com quien ; comadr ; compa ; companero del ; company on
        needs_clarification	2	compr zapato ; computador ; con <take> ; con plan ; con trai ; cont que
        needs_clarification	2	contabilidad ; contact ; convent ; cort los ; costum ; cough ; cough drop
        needs_clarification	2	could hav ; could kil ; could she ; could somebody ; counselor 0
        needs_clarification	2	country cod ; courteou ; cowork was ; cpr ; crack all ; crack his
        needs_clarification	2	crack last ; crack on ; cramp ; crash my ; cream truck ; creek
        needs_clarification	2	cristal diari ; cros me ; crossroad ; cry ; cry hung ; crystal i
        needs_clarification	2	crystal is ; crystal thi ; cuadr ; cuerv ; cumpli 0 ; cun and ; curiosidad
        needs_clarification	2	cut his ; d <drive> ; d/c plan ; dai and ; dark so ; daught and
        needs_clarification	2	daught recital ; daught the ; daught wed ; de <daytime> ; de <treatment>
        needs_clarification	2	de camion ; de cual ; de favor ; de hac ; de kais ; de kind ; de mis
        needs_clarification	2	de sab ; de ser ; de vera ; de viejit ; de vin ; dead air ; dead in
        needs_clarification	2	deep than ; defend ; dej los ; dej pag ; dejen mensaj ; del <home>
        needs_clarification	2	del pati ; del refri ; delivery van ; dementi ; demon ; deni ever
        needs_clarification	2	depression no ; descalz ; desk of ; despidiendos ; despiert con ; detox tea
        needs_clarification	2	deutsch ; dia lleg ; did 0 ; didnt <see> ; diecinuev ano ; dij de ; dij mi
        needs_clarification	2	dim and ; dio est ; direccion ; direccion de ; direccion en ; discharg from
        needs_clarification	2	discus my ; distanc ; dm ; dm me ; do we ; dock thi ; doctor to ; doe a
        needs_clarification	2	doesnt <smell> ; doesnt fit ; doesnt smel ; dog allow ; dog flunk ; dog ok
        needs_clarification	2	dog show ; doi ; doing <play> ; doing drum ; doing wel ; don lup
        needs_clarification	2	dond <past> ; dond ant ; dond estacion ; dond qued ; dont <think>
        needs_clarification	2	dont answ ; dont know ; door for ; door is ; dormimo ; dos a ; dos cosa
        needs_clarification	2	down she ; doy clas ; drink again ; drink in ; drink wat ; driv at
        needs_clarification	2	driv him ; driv licens ; driv of ; driv out ; drov up ; dry <clean>
        needs_clarification	2	dry clean ; dtr ; duck ; duen del ; dul and ; durmi ; e ; e nao
        needs_clarification	2	each <hear> ; each sunday ; each voic ; ear for ; eat fin ; eat in
        needs_clarification	2	eat oatmeal ; effect ; el <last> ; el <official> ; el anil ; el balcon
        needs_clarification	2	el control ; el diacon ; el encendedor ; el pleit ; el sol
        needs_clarification	2	elephant <drive> ; eleven mil ; em trai ; emergency ; emergency contact
        needs_clarification	2	emojisnow ; emotional support ; empez el ; empty sinc ; ems ; ems 0
        needs_clarification	2	en algun ; en francai ; en nochebuen ; encim aqui ; encim y ; end over
        needs_clarification	2	ener mi ; energy <consume> ; energy drink ; enrollment ; entier y ; entr que
        needs_clarification	2	envy ; equivoc busc ; er <see> ; es <alone> ; es <stranger> ; es geht
        needs_clarification	2	es noma ; es sol ; escrit no ; eso con ; espanol los ; esperamo ; espos ronc
        needs_clarification	2	est <hit> ; est corre ; est dand ; est golpe ; esta <moment> ; esta cosa
        needs_clarification	2	esta hora ; estan ; estatua ; esto ; estoy encer ; even <write> ; even know
        needs_clarification	2	even to ; ever <see> ; ever borrow ; ever gav ; ever seen ; every barbecu
        needs_clarification	2	every night ; every weekend ; everybody and ; everybody sign ; excit
        needs_clarification	2	extension cord ; f clr ; f flat ; f sob ; f sound ; falt en ; famili aft
        needs_clarification	2	fan and ; faz ; fech ; feed a ; feed tim ; feel to ; fel down ; feri
        needs_clarification	2	ferry in ; few day ; fil for ; filh ; final was ; finish ; firefight and
        needs_clarification	2	first <drive> ; first <go> ; first <phone> ; first car ; first nam
        needs_clarification	2	first was ; flick ; flood and ; flood in ; floor from ; flu shot ; fluid
        needs_clarification	2	fog horn ; foot four ; for bother ; for contact ; for march ; for myself
        needs_clarification	2	for safety ; for son ; for und ; for work ; for ~how ; forbidden ; form is
        needs_clarification	2	fought over ; fountain in ; frent al ; friend of ; friend ~overdos
        needs_clarification	2	from nebrask ; from octob ; fue del ; ful <container> ; furnac and
        needs_clarification	2	furnitur ; furth inf ; fus ; gam on ; gan en ; garden the ; garrafon
        needs_clarification	2	gasolin en ; gay ; geht ; geht um ; get dark ; giv mor ; glas so ; glendor
        needs_clarification	2	go back ; god help ; goi lai ; golf ; gon <drive> ; gon <height> ; gon driv
        needs_clarification	2	gon jump ; good <crowd> ; good <kin> ; good term ; good towel ; got cut
        needs_clarification	2	got marri ; governor ; gracia ; gracia por ; grad and ; gras to ; gray per
        needs_clarification	2	greek ; greyhound to ; grocery ; guam and ; gues it ; ha <see> ; ha consum
        needs_clarification	2	ha de ; ha entr ; ha hech ; ha llov ; ha vist ; habi <money> ; habi pag
        needs_clarification	2	habit of ; habl espanol ; habl sol ; hablen espanol ; hac much ; had <build>
        needs_clarification	2	had <cold> ; had only ; hair ; ham in ; hand with ; hand wont ; handwritten
        needs_clarification	2	hang 0 ; happy holiday ; hard part ; hardwar stor ; has <amount>
        needs_clarification	2	has <blade> ; has <illness> ; has <kin> ; has a ; has used ; hasnt
        needs_clarification	2	hasnt <leave> ; hast <daytime> ; hav <drive> ; hav <hear> ; hav <stranger>
        needs_clarification	2	hav bed ; hav heard ; hav nev ; hav som ; hav somebody ; hav work
        needs_clarification	2	havent used ; hay mal ; he decid ; he final ; he know ; he last ; he said
        needs_clarification	2	he ~<stop> ; he ~com ; headlight ; health and ; hear each ; hear him
        needs_clarification	2	hear it ; hear noth ; hear peopl ; heard about ; heard the ; hears
        needs_clarification	2	heart doing ; heart tablet ; hed <think> ; hedg in ; hel <say> ; hel talk
        needs_clarification	2	hel ~<emergency> ; hel ~overdos ; help ; help him ; hem ; her <hit>
        needs_clarification	2	her <photo> ; her can ; her lif ; her mak ; her roommat ; her skul
        needs_clarification	2	her smil ; her ther ; herman y ; hermano se ; herself <amount> ; hes one
        needs_clarification	2	hes put ; hes sweet ; hij 0 ; him <rope> ; him hang ; him tonight
        needs_clarification	2	himself i ; hipotec se ; his <consume> ; his car ; his leg ; his marbl
        needs_clarification	2	his password ; his record ; his son ; his thing ; his wed ; his wif ; hiz la
        needs_clarification	2	hockey ; hom til ; honey ; hoop ; hora a ; hosp ; hostil ; hour a
        needs_clarification	2	hour away ; hour now ; hous sinc ; hous sold ; hous without ; how your
        needs_clarification	2	hoy lo ; hoy ni ; hr <past> ; hr ago ; hr approv ; hr mgr ; husband just
        needs_clarification	2	husband no ; husband shak ; husband use ; hx ; hx kne ; hx obtain ; hx ~dt
        needs_clarification	2	i <kin> ; i <need> ; i <play> ; i <relapse> ; i apologiz ; i babysit ; i bak
        needs_clarification	2	i bought ; i bowl ; i build ; i chop ; i cut ; i dug ; i fath ; i fel
        needs_clarification	2	i havent ; i lie ; i might ; i refere ; i shant ; i want ; ide if
        needs_clarification	2	if <crowd> ; if <stranger> ; iglesi me ; ihnen ; ihnen remand ; im <hot>
        needs_clarification	2	im <soon> ; im apply ; im back ; im kind ; im next ; im sorry ; in <eat>
        needs_clarification	2	in <insurance> ; in by ; in folsom ; in glendor ; in liv ; in main
        needs_clarification	2	in march ; in monopo ; in residential ; in temecul ; in tenth ; in third
        needs_clarification	2	in tim ; in want ; incoherencia ; inf for ; ins card ; iop and ; irma precis
        needs_clarification	2	iron and ; is <break> ; is <kill> ; is <sad> ; is all ; is any ; is empty
        needs_clarification	2	is film ; is kick ; is kil ; is like ; is murd ; is your ; isnt what
        needs_clarification	2	it <always> ; it <say> ; it acros ; it answer ; it gav ; it hav ; it run
        needs_clarification	2	it tast ; it thi ; ito ; its 0 ; its <furniture> ; its <opioid>
        needs_clarification	2	its <sedative> ; its <stimulant> ; its cok ; its due ; its his ; its kratom
        needs_clarification	2	its light ; its long ; its two ; ive ; ive <take> ; ive <think> ; ive got
        needs_clarification	2	janitor ; january ; jean and ; jim beam ; job last ; job was ; judg at
        needs_clarification	2	juev y ; junt de ; just compar ; just mad ; just pick ; just talk ; k 0
        needs_clarification	2	k no ; keep hear ; keep it ; keep send ; keep str ; keep work ; kept the
        needs_clarification	2	kid broth ; kid hav ; kid one ; kil myself ; kil tim ; kis the
        needs_clarification	2	kitchen knif ; knew nobody ; knit needl ; knock out ; know for ; known about
        needs_clarification	2	known to ; koreatown ; ks ; l ; la <ask> ; la <continue> ; la <hear>
        needs_clarification	2	la <leave> ; la <moment> ; la <opening> ; la <try> ; la alberc ; la bendig
        needs_clarification	2	la cebolla ; la cubet ; la cuerd ; la culp ; la entr ; la guitar ; la herman
        needs_clarification	2	la hipotec ; la madrin ; la mis ; la mism ; la ocup ; la prob ; la senal
        needs_clarification	2	la tint ; la tomader ; la tumb ; la vigil ; lai ; lak in ; lamp and ; land 0
        needs_clarification	2	landlady ; landlord say ; larg ; larg <record> ; larg print ; las <amount>
        needs_clarification	2	las <see> ; las sei ; las voy ; last physical ; last use ; last used
        needs_clarification	2	lat the ; laught ; law driv ; le avisen ; le dicen ; le dict ; le explic
        needs_clarification	2	le marqu ; le quis ; le veo ; lea ; leav at ; leav nam ; leed ; left him
        needs_clarification	2	left hom ; left msg ; left us ; leg ; leg i ; les <phone> ; lexapr ; libr en
        needs_clarification	2	library book ; licuador ; lie awak ; lif its ; lik <pet> ; lilac ; limit
        needs_clarification	2	lin clos ; lin re ; lin when ; link to ; lip r ; lip swel ; liv next
        needs_clarification	2	llam desd ; llam porqu ; llamarl ; llamen ; llav a ; llav par ; llen est
        needs_clarification	2	llev par ; llor dic ; llor un ; ln ; lo <play> ; lo <write> ; lo cuent
        needs_clarification	2	lo va ; lock in ; lookin for ; los <pet> ; los <trust> ; los <write>
        needs_clarification	2	los va ; loud ; lov him ; lower ; luchador ; luck with ; lugar ; lvm ; m 0
        needs_clarification	2	m <ask> ; m <intoxicated> ; m <phone> ; m im ; m resident ; machin no
        needs_clarification	2	magician ; mailroom ; mam dic ; mam ve ; man to ; mand saludo ; mand un
        needs_clarification	2	many peopl ; marbl ; march band ; maroon po ; marqu ; marquem por ; marri
        needs_clarification	2	mas porqu ; may <say> ; may hav ; me <lock> ; me <phone> ; me about ; me cal
        needs_clarification	2	me cier ; me instead ; me monday ; me off ; me perdon ; me rappel ; me which
        needs_clarification	2	me your ; mean a ; mean the ; mean to ; medianoch ; medic in ; meeting
        needs_clarification	2	mejor <phone> ; meno y ; mention ; mes de ; meth dai ; meth thi ; metr stop
        needs_clarification	2	metrolink stop ; meu <kin> ; mi comadr ; mi ex ; mi maestr ; mi numer
        needs_clarification	2	mi puert ; mid <phone> ; mid cal ; minut off ; mol at ; mom but ; mom get
        needs_clarification	2	mom visit ; mon mari ; monopo ; monopo and ; month ther ; mor sleep
        needs_clarification	2	morn person ; morn then ; mortgag in ; mot no ; moth chin ; moth drink ; mow
        needs_clarification	2	msg ; much calor ; much ruid ; muchach ; muchach me ; muel ; multivitamin
        needs_clarification	2	mural ; museum of ; mutual ; my <goodbye> ; my <phone> ; my <sober>
        needs_clarification	2	my <trust> ; my barb ; my bik ; my bowl ; my chest ; my couch ; my gallblad
        needs_clarification	2	my godmoth ; my goldfish ; my goodby ; my landlord ; my lost ; my not
        needs_clarification	2	my option ; my parent ; my plant ; my stepson ; my toddl ; myself <night>
        needs_clarification	2	nam <say> ; nam by ; nam or ; narcan y ; national ; navidad ; nd <school>
        needs_clarification	2	nd grad ; near us ; need som ; need somebody ; need spanish ; need tx
        needs_clarification	2	need you ; neighbor boy ; neighbor for ; neighbor has ; neighbor kid
        needs_clarification	2	neighbor son ; nervios ; net and ; nev <feel> ; nev read ; nev touch
        needs_clarification	2	nev ~cok ; nev ~smok ; new <insurance> ; new <needle> ; new pip ; nic on
        needs_clarification	2	night clerk ; night crew ; night watchman ; night wer ; nin <eat>
        needs_clarification	2	nin <month> ; nin month ; nineti ; ninety <count> ; nino jug ; nino se
        needs_clarification	2	no <church> ; no <medicine> ; no <record> ; no <say> ; no batallen
        needs_clarification	2	no children ; no del ; no despert ; no duerm ; no he ; no ide ; no ive
        needs_clarification	2	no jok ; no littl ; no nam ; no need ; no nos ; no pregunt ; no que ; no use
        needs_clarification	2	no ~<drug> ; no ~<kin> ; no ~<sad> ; no él ; nobody had ; nobody left
        needs_clarification	2	nobody want ; nochebuen ; noit ; noma ya ; nombr ; noon to ; north hollywood
        needs_clarification	2	nos da ; nos llevamo ; not befor ; not de ; not hostil ; not know ; not over
        needs_clarification	2	not pick ; not sur ; not touch ; not upset ; noth odd ; novel sinc ; novi no
        needs_clarification	2	now 0 ; now sweaty ; now then ; numb block ; numb from ; numb that
        needs_clarification	2	nunc entr ; o es ; o mejor ; o meno ; o si ; oatmeal ; observ ; och y ; od
        needs_clarification	2	ods dai ; of <ask> ; of <bodysound> ; of <breath> ; of <clothes>
        needs_clarification	2	of <headface> ; of <room> ; of <stimulant> ; of birth ; of cok ; of detox
        needs_clarification	2	of fish ; of golf ; of noth ; of od ; of person ; of tylenol ; of vacation
        needs_clarification	2	of vodk ; of whom ; of ~<withdrawal> ; off <job> ; off <take> ; off it
        needs_clarification	2	off meth ; offic at ; offic want ; often that ; oh ; oir ; ojal ; ola
        needs_clarification	2	old <home> ; old <outdoors> ; old <phone> ; old <photo> ; old chair
        needs_clarification	2	old crew ; oldest of ; on <clean> ; on <colleague> ; on <opening> ; on <say>
        needs_clarification	2	on board ; on carpet ; on ln ; on one ; on rout ; on so ; on speak ; on spic
        needs_clarification	2	on til ; on tv ; on vacation ; one <ask> ; one anoth ; one doe ; one each
        needs_clarification	2	one had ; one on ; one person ; one sho ; one sid ; onion ; only <say>
        needs_clarification	2	only <think> ; only cal ; only met ; open enrollment ; open thi ; opiat
        needs_clarification	2	or <kin> ; or mayb ; or separat ; or that ; orang and ; organ ; oth <drug>
        needs_clarification	2	oth drug ; otr la ; ou ; our coat ; our coffe ; our lawn ; our porch
        needs_clarification	2	out his ; out one ; over my ; over seventy ; over so ; own <eat>
        needs_clarification	2	own <headface> ; own hair ; own text ; own therapist ; p 0 ; padr de
        needs_clarification	2	pageant ; pair ; pair of ; pal ak ; pap y ; par <think> ; parec ; park
        needs_clarification	2	park and ; particul ; particular ; party i ; pas a ; pas est ; pas su ; paso
        needs_clarification	2	past thre ; pay off ; pay rat ; pens ; peopl are ; peopl bring ; peopl hav
        needs_clarification	2	peopl talk ; perd en ; perdon el ; perdonen ; peric no ; person than
        needs_clarification	2	personal <say> ; phon aft ; phon at ; phon say ; phon tre ; physical was
        needs_clarification	2	pick the ; pid de ; pigeon ; pinhead ; pink froth ; pip for ; pistol
        needs_clarification	2	pistol en ; pitit ; plac around ; plac or ; plant a ; plant in ; platic y
        needs_clarification	2	playground ; pleas <stop> ; pls <phone> ; pls <stranger> ; pls cal
        needs_clarification	2	pls someon ; po ang ; poc de ; point in ; point to ; polit to ; pon las
        needs_clarification	2	poni ; por <week> ; por aqui ; por contest ; por lo ; por mi ; por seman
        needs_clarification	2	porch ; porqu él ; portrait ; pou pitit ; powd ; pray for ; pre ; predict
        needs_clarification	2	pref a ; pregunt nad ; preguntan ; pres <give> ; pres nin ; pres send
        needs_clarification	2	presum ; pric list ; prim manej ; print the ; prob nad ; program for
        needs_clarification	2	prov it ; pt <write> ; pt in ; pt need ; pt sist ; pued <ask> ; pued dec
        needs_clarification	2	pued llam ; pued marc ; puent colgant ; puert y ; puestit ; puestit de
        needs_clarification	2	pura <confused> ; pura incoherencia ; pus a ; put anyth ; put by ; put in
        needs_clarification	2	put out ; qs ; que aprendi ; que averiguar ; que ciudad ; que el ; que ell
        needs_clarification	2	que estudi ; que fui ; que la ; que seguro ; que su ; que y ; qued cerc
        needs_clarification	2	queden ; question ; quick and ; quien <amount> ; quien hablarl ; quien mas
        needs_clarification	2	quier mor ; quier ten ; quis ; quisier que ; quit drink ; quit meth
        needs_clarification	2	quit sol ; r u ; radiat ; rail ; rain ever ; ran my ; rappel ; re <alcohol>
        needs_clarification	2	re <hospital> ; re <stranger> ; re etoh ; re one ; re pt ; reach me
        needs_clarification	2	reach out ; read thes ; read you ; real long ; rebuilt ; recamar ; recip for
        needs_clarification	2	record to ; refere ; regal el ; regal un ; regard <stimulant> ; rehab old
        needs_clarification	2	rein ; relationship ; releas ; remand deutsch ; resident <consume>
        needs_clarification	2	resident use ; respir se ; rest in ; restor ; restor clock ; resurfac ; rick
        needs_clarification	2	rider ; right plac ; ring her ; ring him ; ring my ; rink and ; rn <kin>
        needs_clarification	2	robert ; roommat pt ; rop with ; s m ; s/p ; sab mas ; sac a ; saf ther
        needs_clarification	2	saf to ; sai ; said about ; said hed ; said hes ; said its ; said thank
        needs_clarification	2	said writ ; said youl ; sal and ; sal un ; salmon ; salon de ; sam <school>
        needs_clarification	2	sam <write> ; sam company ; saturday morning ; say anyth ; say both
        needs_clarification	2	say chest ; say its ; say meth ; say used ; say wher ; school got
        needs_clarification	2	school with ; school wrot ; scotch ; scout lead ; scream at ; se <fire>
        needs_clarification	2	se bien ; se escond ; se golpe ; se hac ; se pelean ; se q ; se queden
        needs_clarification	2	se si ; se subi ; se ve ; sea and ; sea un ; section of ; see ods ; see your
        needs_clarification	2	seen him ; seen it ; segu aqui ; segun el ; sei por ; senor mand ; senor por
        needs_clarification	2	sent a ; sent us ; settl on ; shant ; shar an ; she <blood> ; she <illness>
        needs_clarification	2	she <seizure> ; she <volunteer> ; she cut ; she did ; she finish ; she great
        needs_clarification	2	she lik ; she liv ; she meant ; she nev ; she sat ; she volunteer ; she wav
        needs_clarification	2	shed and ; sheep ; shirt on ; sho stor ; shook with ; shop around
        needs_clarification	2	shop cart ; shot <last> ; shot at ; shot last ; shotgun ; shotgun acros
        needs_clarification	2	should <phone> ; should <think> ; should know ; shoulder ; show in
        needs_clarification	2	shy about ; si <money> ; si el ; si es ; si una ; si ~<caretaking>
        needs_clarification	2	si ~<consume> ; si ~aceptan ; si ~atienden ; si ~tom ; siempr en ; siet y
        needs_clarification	2	sin <say> ; sin <stimulant> ; sin met ; sinc <amount> ; sinc <last>
        needs_clarification	2	sinc colleg ; sinc he ; sinc last ; sinc that ; sinc thi ; sinc yest
        needs_clarification	2	sist boy ; sist liv ; sist over ; six month ; slow <say> ; smel ; smel of
        needs_clarification	2	smok for ; snow day ; so <take> ; so kind ; so no ; so nobody ; so sad
        needs_clarification	2	so wer ; so which ; soap ; sob liv ; sob then ; sobr un ; sol queri
        needs_clarification	2	sold her ; som ; som <ask> ; som <insurance> ; som insuranc ; som question
        needs_clarification	2	somebody ; somebody left ; somebody ought ; somebody stand ; somebody want
        needs_clarification	2	someth <treatment> ; someth by ; someth heavy ; someth i ; someth is
        needs_clarification	2	someth long ; someth she ; son 0 ; son <opioid> ; son has ; son one
        needs_clarification	2	son then ; son told ; sorry its ; sou de ; soy yo ; speak re ; spend my
        needs_clarification	2	spok with ; spricht ; spricht bei ; squar away ; squar with ; sra dic
        needs_clarification	2	stain ; stand on ; stat final ; station <eat> ; stay away ; stay up
        needs_clarification	2	stepbroth ; sticky not ; stil hang ; stil pay ; stop read ; stop ther
        needs_clarification	2	stor mgr ; stor so ; story abt ; story for ; str in ; straight for
        needs_clarification	2	street had ; street has ; street no ; street was ; su <media> ; su <phone>
        needs_clarification	2	su almoh ; su bat ; su famili ; subject ; suegr le ; suicid every
        needs_clarification	2	supervis releas ; suppos that ; sur ; sur what ; swallow every ; swe ; sweet
        needs_clarification	2	swing at ; synagogu ; tab ; tabl until ; tak anthem ; tak caloptim
        needs_clarification	2	tak metformin ; tak walk ; tal than ; talk aft ; talk gibberish
        needs_clarification	2	talk nonsens ; tamal los ; tea ; tea with ; tel somebody ; tel someon
        needs_clarification	2	tel your ; telefon no ; telephon cal ; teng 0 ; teng los ; teng ningun
        """
}
