extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	2	bed thi ; been <leave> ; been argu ; been cal ; been drink ; beer float
        needs_clarification	2	befor giv ; befor lunch ; bei ; bei ihnen ; being <alone> ; being alon
        needs_clarification	2	being cal ; belt cinch ; bendi ; bernadet ; besid a ; best <day> ; bet with
        needs_clarification	2	between the ; beyond ; bezwen ; bk ; blackberry ; blad out ; blew out
        needs_clarification	2	blood int ; blu fold ; blu one ; board <phone> ; board <school> ; board cal
        needs_clarification	2	board school ; boletin ; boletin de ; bonit ; bossy ; both <write>
        needs_clarification	2	bottl no ; box abov ; box but ; box gym ; breath but ; brick ; bro then
        needs_clarification	2	broth aft ; broth hes ; brought over ; buen ; buen es ; buen nos ; bug und
        needs_clarification	2	build at ; but knif ; but right ; but talk ; buttonwillow ; by <day>
        needs_clarification	2	by <write> ; by appointment ; by car ; by four ; by friend ; by hors
        needs_clarification	2	cad cuand ; cajon ; cak at ; cal back ; cal bk ; cal gasp ; cal hear
        needs_clarification	2	cal pd ; calend with ; cam a ; cam on ; cam over ; cam up ; camin al
        needs_clarification	2	camp shel ; can <say> ; can her ; can reach ; can someon ; can talk
        needs_clarification	2	canasta ; cancel my ; cant <asleep> ; cant <breath> ; cant breath
        needs_clarification	2	cant sleep ; cant swallow ; capital ; card is ; carpet de ; carry in
        needs_clarification	2	cart en ; carv ; cater ; cb numb ; ce que ; cest pour ; chalk ; chart and
        needs_clarification	2	check <vendor> ; check spam ; checklist ; chest hair ; chest my ; chez
        needs_clarification	2	children in ; cholesterol ; chop <eat> ; chop onion ; christma is ; cin
        needs_clarification	2	citi ; clam ; clara ; claw <tool> ; claw ham ; cle <drug> ; cle stuf
        needs_clarification	2	cle the ; clean my ; client ; client say ; climb ; climb int ; clr <home>
        needs_clarification	2	clr <leave> ; clr <moment> ; clr <partner> ; clr <promise> ; clr clock
        needs_clarification	2	clr driv ; clr got ; clr is ; clr laugh ; clr liv ; clr saw ; clr sound
        needs_clarification	2	clr think ; clr wif ; coc de ; cocain it ; cocain last ; cocin con ; coconut
        needs_clarification	2	cok dai ; cok sinc ; cok til ; coleccion ; colleagu in ; com <see> ; com con
        needs_clarification	2	com decirl ; com from ; com quien ; comadr ; compa ; company for
        needs_clarification	2	company on ; compar program ; compr zapato ; compramo ; con <take>
        needs_clarification	2	con <town> ; con cond ; con plan ; con trai ; cond de ; cont que ; convent
        needs_clarification	2	convers ; corre con ; cosa que ; could <asleep> ; could hav ; could not
        needs_clarification	2	could she ; could sleep ; could somebody ; counselor ; counselor 0
        needs_clarification	2	cousin keep ; cp <pain> ; cp radiat ; cpr ; crack on ; cramp ; crash my
        needs_clarification	2	creek ; creen ; creen que ; crossword ; crystal i ; cuadr ; cuand era
        needs_clarification	2	cuand uno ; cuant ; cuent por ; culp ; cut his ; d <always> ; d <drive>
        needs_clarification	2	d/c plan ; da <eat> ; dad to ; dairy ; dand ; danzon ; daught and
        needs_clarification	2	daught the ; daught wed ; day as ; day besid ; day end ; de <daytime>
        needs_clarification	2	de <tool> ; de <treatment> ; de alguien ; de blanc ; de dos ; de enfrent
        needs_clarification	2	de favor ; de mader ; de pintur ; de segund ; de ser ; de uno ; de vera
        needs_clarification	2	de vin ; dear whoev ; declin to ; deep than ; defend ; dej pag ; del <hot>
        needs_clarification	2	del <rail> ; del calor ; del jardin ; delic ; delivery van ; dementi ; demon
        needs_clarification	2	deni ever ; denv ; descompus el ; desk at ; desk of ; desk with
        needs_clarification	2	despiert con ; detox tea ; deutsch ; dia del ; dibuj ; dict est ; did he
        needs_clarification	2	did not ; didnt see ; diecinuev ano ; dieron permis ; dij de ; dim and
        needs_clarification	2	diner del ; dio est ; discharg from ; disculpa ; disculpa por ; distres ; dm
        needs_clarification	2	do if ; do men ; do we ; dock thi ; doe a ; doesnt <smell> ; doesnt fit
        needs_clarification	2	doesnt smel ; dog need ; doi ; doing <play> ; doing drum ; dollar with
        needs_clarification	2	don last ; don lup ; dond <past> ; dond ant ; dond estacion ; dond qued
        needs_clarification	2	dont <clothes> ; dont <think> ; dont know ; dont match ; dont ring
        needs_clarification	2	door get ; door so ; dorm de ; dormimo ; dos amabl ; dos cosa ; dos lado
        needs_clarification	2	dos minuto ; dough ; down <see> ; down she ; down ther ; downtown is
        needs_clarification	2	drew the ; drink wat ; drip ; driv aft ; driv on ; driv past ; driv through
        needs_clarification	2	drop x ; dry <headface> ; dtr ; due on ; duel much ; dulc ; each <hear>
        needs_clarification	2	each <night> ; each voic ; easiest ; eat oatmeal ; eat ther ; ecri ; effect
        needs_clarification	2	eith one ; el <friend> ; el <last> ; el <phone> ; el anil ; el apel
        needs_clarification	2	el balcon ; el boletin ; el camion ; el control ; el foc ; el gat ; el map
        needs_clarification	2	el pegament ; el pleit ; el salon ; el vecin ; elder ; ell y ; ello y
        needs_clarification	2	emergency contact ; emojisnow ; emotional ; emotional support ; empez el
        needs_clarification	2	ems ; en <stranger> ; en algun ; en fil ; en medi ; en nochebuen ; en sext
        needs_clarification	2	encim y ; end over ; energy <consume> ; energy drink ; enormou ; enred
        needs_clarification	2	enrollment ; entr que ; equip ; er <see> ; era chic ; es <alone>
        needs_clarification	2	es <emergency> ; es diabetic ; es emergenci ; es geht ; es mi ; es noma
        needs_clarification	2	es sol ; es tod ; escrib del ; escrit en ; escuch ; eso con ; espos est
        needs_clarification	2	est <hit> ; est <night> ; est ce ; est corre ; est golpe ; est noch ; estan
        needs_clarification	2	estan ubic ; esto ; estudi contabilidad ; even <consume> ; even to
        needs_clarification	2	ever <give> ; ever <see> ; ever borrow ; ever gav ; every decemb
        needs_clarification	2	every night ; every two ; everybody and ; exact chang ; excus the ; exit
        needs_clarification	2	experienc with ; extension cord ; f ; f clr ; f sob ; f sound ; faith
        needs_clarification	2	famili aft ; fan and ; favor ; favorit ; favorit es ; feed a ; feed an
        needs_clarification	2	fel asleep ; fel down ; felt lik ; few day ; finish ; finish treatment
        needs_clarification	2	fir to ; firefight in ; firm ; first car ; first nam ; fish and ; flip
        needs_clarification	2	flood in ; foam ; follow me ; for <always> ; for <moment> ; for anxiety
        needs_clarification	2	for being ; for chew ; for contact ; for english ; for every ; for march
        needs_clarification	2	for myself ; for new ; for treatment ; for uber ; for who ; for wif ; for wk
        needs_clarification	2	for work ; forearm ; form with ; found you ; frasquit ; fre <appointment>
        needs_clarification	2	fre aft ; frent al ; friend + ; friend got ; friend is ; friend use
        needs_clarification	2	friend ~overdos ; frijol ; from nebrask ; from our ; fuimo ; ful <container>
        needs_clarification	2	furth inf ; fus ; gal se ; gam night ; gan en ; gan la ; garden the
        needs_clarification	2	gasolin en ; geht ; geht um ; general ; get him ; giv a ; given to ; go back
        needs_clarification	2	go int ; go somewher ; god help ; godfath ; godmoth ; going down ; golf
        needs_clarification	2	golpe la ; gon <drive> ; gon <put> ; gon driv ; gon put ; gon up ; good the
        needs_clarification	2	got cut ; got marri ; got to ; grabacion ; grad for ; graduat from
        needs_clarification	2	grand de ; grandchildren ; grandmoth funeral ; grandmoth hid ; grandson on
        needs_clarification	2	gras to ; gray per ; gri ; guam and ; gues it ; guidanc ; gun in ; ha usad
        needs_clarification	2	habit of ; habl espanol ; hablen espanol ; hac 0 ; had only ; hail
        needs_clarification	2	handwritten ; handy ; hang 0 ; hang on ; hard part ; has <blade>
        needs_clarification	2	has <illness> ; has <kin> ; has a ; has left ; has stood ; hasnt <leave>
        needs_clarification	2	hasnt used ; hast la ; hav <count> ; hav <drive> ; hav <kin> ; hav and
        needs_clarification	2	hav chang ; hav driv ; hav got ; hav privat ; hav saving ; hav som
        needs_clarification	2	hav somebody ; hav work ; hay <drive> ; he began ; he decid ; he drew
        needs_clarification	2	he explain ; he final ; he giv ; he know ; he last ; he meant ; he pick
        needs_clarification	2	he use ; hear each ; hear noth ; heard the ; hears ; heart doing ; heart on
        needs_clarification	2	heart tablet ; hed <think> ; hel <phone> ; hel <say> ; hel cal ; hel say
        needs_clarification	2	hel talk ; help ; her <goodbye> ; her <photo> ; her can ; her feet ; her lif
        needs_clarification	2	her location ; her roommat ; her servic ; her skul ; her sleev ; her smil
        needs_clarification	2	her yes ; hermano se ; hes one ; hes sweet ; hij 0 ; hij a ; him <need>
        needs_clarification	2	him <rope> ; him hang ; him tonight ; himself then ; his <consume>
        needs_clarification	2	his <opening> ; his cha ; his fridg ; his leg ; his marbl ; his record
        needs_clarification	2	his wed ; his wif ; hit by ; hit on ; hockey ; hol que ; hold for ; honey my
        needs_clarification	2	horn de ; hous sinc ; hous without ; hoy ni ; hr mgr ; human ; husband and
        needs_clarification	2	husband just ; husband use ; i <last> ; i <need> ; i <play> ; i are ; i ate
        needs_clarification	2	i babysit ; i build ; i chop ; i cut ; i dug ; i explain ; i found
        needs_clarification	2	i havent ; i hunt ; i lie ; i might ; i mop ; i plant ; i quit ; i serv
        needs_clarification	2	i shook ; i ~drank ; ibamo ; ice all ; id <phone> ; idk ; if im ; ihnen
        needs_clarification	2	ihnen remand ; ill hav ; im <hot> ; im <limp> ; im <soon> ; im about
        needs_clarification	2	im apply ; im back ; im final ; im gon ; im kind ; im mad ; im next
        needs_clarification	2	im sorry ; im stuck ; im usual ; in 0 ; in <moment> ; in by ; in liv
        needs_clarification	2	in manil ; in oxnard ; in residential ; in second ; in third ; in tim
        needs_clarification	2	in vernon ; inf <give> ; inf for ; informacion ; inpatient my ; inpt in
        needs_clarification	2	insuranc card ; interview tue ; iop and ; is <break> ; is <pain> ; is <sad>
        needs_clarification	2	is <see> ; is kick ; is see ; isnt me ; isnt what ; it <play> ; it acros
        needs_clarification	2	it aft ; it hav ; it how ; it play ; it run ; it tast ; it wher
        needs_clarification	2	it ~<money> ; it ~cost ; its <cannabis> ; its <opioid> ; its <pill>
        needs_clarification	2	its <sedative> ; its <stimulant> ; its his ; its kratom ; its long
        needs_clarification	2	its noth ; its pil ; its two ; ive <take> ; ive <think> ; ive got
        needs_clarification	2	ive sweat ; jail ; je vou ; jim beam ; job was ; joint <key> ; jun to
        needs_clarification	2	junt de ; just <try> ; just compar ; just pick ; just talk ; k 0 ; k no
        needs_clarification	2	kais is ; keep hear ; keep send ; keep str ; keep work ; keppr no ; kept a
        needs_clarification	2	kid broth ; kid one ; kid the ; kis the ; kitchen knif ; kne surgery
        needs_clarification	2	knew nobody ; knif in ; knif is ; know each ; known about ; known to
        needs_clarification	2	koreatown ; l ; la <blade> ; la <leave> ; la <moment> ; la <opening>
        needs_clarification	2	la <opioid> ; la <pet> ; la <try> ; la autopist ; la carpet ; la consult
        needs_clarification	2	la cuadr ; la cubet ; la cuerd ; la grabacion ; la guitar ; la herman
        needs_clarification	2	la madrin ; la mism ; la navaj ; la oficin ; la palm ; la prob ; la que
        needs_clarification	2	la secador ; la tomader ; la tumb ; la vac ; lab ; lady at ; land 0
        needs_clarification	2	land with ; landlord fix ; landlord is ; las <amount> ; las <fire>
        needs_clarification	2	las <write> ; las diez ; las doc ; las sei ; las vela ; las voy ; last bus
        needs_clarification	2	last eleven ; last physical ; last use ; last used ; lat 0 ; lat the
        needs_clarification	2	law speak ; lax ; lax and ; le hal ; le marc ; le marqu ; le pedi ; le quis
        needs_clarification	2	le vendi ; le veo ; lea ; leav nam ; lech ; left him ; left hom ; left msg
        needs_clarification	2	left the ; leg i ; les <say> ; les da ; let down ; lexapr ; ley ; ley est
        needs_clarification	2	librarian patron ; licens numb ; liger ; lik <play> ; lilac ; lin re
        needs_clarification	2	lin so ; lip r ; littl chapel ; liv alon ; llam manan ; llamen
        needs_clarification	2	llamen despu ; llev <year> ; llev ano ; llev par ; llor dic ; llor un ; ln
        needs_clarification	2	lo va ; long is ; look down ; los <need> ; los <pet> ; los <write> ; los bot
        needs_clarification	2	los va ; lueg me ; lug est ; lugar ; m ; m <break> ; m <intoxicated>
        needs_clarification	2	m <phone> ; m clr ; m im ; m resident ; machin no ; mader ; maestr de
        needs_clarification	2	mailbox so ; mailroom ; mak <feel> ; mak sens ; makakausap ; makakausap po
        needs_clarification	2	mam dic ; mam me ; mand en ; mand un ; mandil ; manil ; map of ; mar and
        needs_clarification	2	marbl ; marc manan ; marlen ; maroon ; marri and ; mas escribirl ; mas porqu
        needs_clarification	2	match ; may makakausap ; may marunong ; me <lock> ; me about ; me anywher
        needs_clarification	2	me cal ; me deteng ; me go ; me llaman ; me monday ; me pon ; me rappel
        needs_clarification	2	mean at ; mean the ; med at ; medianoch ; medic in ; medicar advantag
        needs_clarification	2	meet and ; meeting ; mejor <phone> ; mejor en ; melatonin ; menor de ; merc
        needs_clarification	2	messag is ; met me ; met the ; meth dai ; meth four ; meth thi ; metr
        needs_clarification	2	metr stop ; metrolink stop ; meu <child> ; meu filh ; mi <think> ; mi apel
        needs_clarification	2	mi comadr ; mi dentist ; mi ex ; mi padr ; mi plan ; mi vid ; mid <phone>
        needs_clarification	2	mid cal ; might hav ; minut off ; minut out ; mis papel ; molin ; mom but
        needs_clarification	2	mom driv ; mom i ; mon ask ; mon fil ; month so ; montreal ; mor about
        needs_clarification	2	mor ya ; morning are ; mortgag in ; mot no ; moth drink ; mov her ; much el
        needs_clarification	2	muchach ; muel ; mutual ; muy bajit ; mwen bezwen ; my <pet> ; my <phone>
        needs_clarification	2	my <trust> ; my barb ; my bik ; my bos ; my bowl ; my chest ; my coffe
        needs_clarification	2	my fami ; my grandchildren ; my grandparent ; my journal ; my laptop
        needs_clarification	2	my numb ; my option ; my oth ; my parent ; my sponsor ; my stepdaught
        needs_clarification	2	my stepson ; my sweat ; my tea ; my team ; my toddl ; myself <night>
        needs_clarification	2	nad <alone> ; nad sol ; nam denis ; nam her ; nam in ; nam or ; nap
        needs_clarification	2	navidad y ; nd <school> ; nd grad ; ne sai ; necesit que ; neckti
        needs_clarification	2	need spanish ; need tx ; nephew meth ; nev bother ; nev then ; nev went
        needs_clarification	2	nev ~smok ; ni cuand ; ni cuant ; ni que ; nic <stranger> ; nieg ~<think>
        needs_clarification	2	nieg ~idea ; night between ; night clerk ; night desk ; night now
        needs_clarification	2	night owl ; night watchman ; nin <month> ; nin month ; ninety <count>
        needs_clarification	2	nino encer ; nino jug ; no <afraid> ; no <say> ; no answ ; no children
        needs_clarification	2	no del ; no despert ; no duerm ; no el ; no fue ; no hal ; no job ; no no
        needs_clarification	2	no nos ; no pregunt ; no que ; no use ; no y ; no ~<drug> ; no ~si ; no él
        needs_clarification	2	nobody <pain> ; nobody had ; nobody hurt ; nobody want ; noch por
        needs_clarification	2	nochebuen ; noma <need> ; nombr ; nos <feel> ; nos <order> ; nos da
        needs_clarification	2	nos llevamo ; nos mand ; nos ponch ; nos toc ; not <fall> ; not befor
        needs_clarification	2	not de ; not fal ; not going ; not know ; not liv ; not pick ; not touch
        needs_clarification	2	noth <go> ; noth she ; novel sinc ; novi no ; now 0 ; now sweaty ; now then
        needs_clarification	2	now thre ; numb aft ; numb i ; numb in ; numb is ; numb that ; nunc entr
        needs_clarification	2	nvr ; o meno ; och ; och y ; ods dai ; of <ask> ; of <count> ; of <headface>
        needs_clarification	2	of <hot> ; of <room> ; of blu ; of cok ; of detox ; of fish ; of hav
        needs_clarification	2	of mustard ; of oil ; of seven ; of sixteen ; of twin ; of vodk ; of whom
        needs_clarification	2	of ~<withdrawal> ; ofc <need> ; offic at ; offic party ; oficin ; oh ; oir
        needs_clarification	2	ok on ; ola meu ; old <clean> ; old <home> ; old crew ; on <breath>
        needs_clarification	2	on <opening> ; on board ; on card ; on if ; on lisinopril ; on ln ; on one
        needs_clarification	2	on spic ; on tv ; on vm ; onc <happy> ; onc <play> ; one anoth ; one cal
        needs_clarification	2	one could ; one each ; one on ; one sho ; onion ; only <amount> ; only cal
        needs_clarification	2	only hav ; only met ; open enrollment ; open thi ; or any ; or in ; or mayb
        needs_clarification	2	or not ; or separat ; or ~<consume> ; order a ; oth <drug> ; oth drug
        needs_clarification	2	oth form ; oth inf ; oth question ; otr que ; ou ; our <crowd> ; our <write>
        needs_clarification	2	our coffe ; our congregation ; our first ; our honeymoon ; out <hear>
        needs_clarification	2	out front ; out his ; out lik ; out loud ; out one ; outdoor and ; over so
        needs_clarification	2	overrid ; own <eat> ; own busines ; own retirement ; own text
        needs_clarification	2	own therapist ; oxy then ; oyen ; p 0 ; pack the ; pagin en ; paid through
        needs_clarification	2	pamangkin ko ; pan dulc ; pancak breakfast ; pap fue ; papa <need> ; par o
        needs_clarification	2	parec ; parent in ; parrot ; particul ; party i ; pas a ; pas bien
        needs_clarification	2	past your ; pastilla xanax ; pate el ; paus ; pay off ; payment plan
        needs_clarification	2	pegament ; peopl are ; peopl ever ; peopl wer ; per <week> ; per week
        needs_clarification	2	person than ; persona ; personal <say> ; phenibut ; phon aft ; phon and
        needs_clarification	2	phon at ; phon menu ; phon plan ; physical was ; pinhead ; pis y
        needs_clarification	2	plac <day> ; plac around ; plac hav ; plac or ; plac such ; plac today
        needs_clarification	2	plait ; play bas ; play shortstop ; pleas <ask> ; pleas ask
        needs_clarification	2	pleas disregard ; pls <phone> ; pls <stranger> ; pls cal ; pls someon
        needs_clarification	2	point in ; pon las ; por ahor ; por lo ; por ser ; pottery <school>
        needs_clarification	2	pottery clas ; pouvez vou ; pray for ; predict ; pref a ; pric list
        needs_clarification	2	prob nad ; promis her ; pt <write> ; pt need ; pued llam ; pued marc
        needs_clarification	2	puert de ; puestit ; puestit de ; purpl heart ; put anyth ; put by ; put in
        needs_clarification	2	puzzl ; qs ; que <insurance> ; que alguien ; que apena ; que aprendi
        needs_clarification	2	que averiguar ; que ciudad ; que estudi ; que fal ; que la ; que llam
        needs_clarification	2	que nunc ; que quelquun ; que su ; que ten ; que tom ; que usted ; que vuelv
        needs_clarification	2	qued cerc ; qued de ; queden ; quelquun ; qui ; quier hac ; quier mor ; quis
        needs_clarification	2	quit drink ; quit in ; quit sol ; quit the ; radi for ; radiat
        needs_clarification	2	railroad bridg ; rain ever ; ran my ; rang ; rath explain ; re <alcohol>
        needs_clarification	2	re broth ; re him ; re old ; re pt ; re stepson ; re visit ; reach out
        needs_clarification	2	read ; read you ; real long ; rebuild ; rebuilt ; recamar ; recip box
        needs_clarification	2	record to ; red on ; refd ; refer ; refere ; refere youth ; regal ; regal el
        needs_clarification	2	regal un ; regal una ; regard <stimulant> ; relationship ; releas ; reloj y
        needs_clarification	2	remand deutsch ; remind me ; rent and ; renuev ; res in ; resident <consume>
        needs_clarification	2	resident use ; rest in ; restor clock ; retirement din ; rick ; ridgecrest
        needs_clarification	2	rieg las ; rn <kin> ; rodil el ; rol of ; room hav ; rop from ; run per
        needs_clarification	2	rush ; s m ; sa amin ; sab cuant ; sab mas ; sacristan ; sai ; said a
        needs_clarification	2	said about ; said ask ; said her ; said not ; said she ; sal and ; sal mi
        needs_clarification	2	sal por ; sangr en ; sat me ; sav my ; say chest ; say its ; say meth
        needs_clarification	2	say neighbor ; say rehab ; say weed ; scar i ; school with ; school year
        needs_clarification	2	se <need> ; se bien ; se calm ; se hac ; se oye ; se queden ; se quej
        needs_clarification	2	se quier ; se ve ; section of ; see ods ; see your ; seen her ; segu aqui
        needs_clarification	2	semafor ; senor llam ; senor mayor ; senor trabaj ; sens of ; sent a
        needs_clarification	2	sent us ; set <fire> ; set fir ; seven peopl ; shak the ; she <illness>
        needs_clarification	2	she <seizure> ; she did ; she finish ; she lik ; she liv ; she meant
        needs_clarification	2	she wav ; shirt button ; sho are ; shoebox and ; shoot himself ; shop around
        needs_clarification	2	shot at ; shotgun ; should <phone> ; should contact ; shouldnt be ; show in
        needs_clarification	2	shrimp ; shutof and ; shuttl ; si es ; si la ; si ~<caretaking>
        needs_clarification	2	si ~<consume> ; si ~atienden ; si ~hay ; si ~tom ; siempr en ; siet y
        needs_clarification	2	sign anyth ; sign over ; sil vou ; silv plan ; simp dont ; sin <amount>
        needs_clarification	2	sin mas ; sin sab ; sinc that ; sinc thi ; sinc yest ; sinc yesterday
        needs_clarification	2	sing in ; sist boy ; sist by ; six month ; skin i ; skul on ; slow <hear>
        needs_clarification	2	smel of ; smil at ; smok meth ; snow day ; so <intoxicated> ; so did ; so no
        needs_clarification	2	so we ; so which ; sob 0 ; sobr con ; sol queri ; sold her ; sold his ; solv
        needs_clarification	2	som <ask> ; som <treatment> ; som question ; somebody ; somebody i
        needs_clarification	2	somebody ring ; someon i ; someon is ; someon ring ; someth <treatment>
        needs_clarification	2	someth by ; someth i ; someth is ; someth she ; son <ask> ; son <home>
        needs_clarification	2	son and ; son ask ; son has ; sorry its ; sou de ; soup on ; spam
        needs_clarification	2	spam fold ; speak to ; spel our ; spok with ; spricht ; spricht bei
        needs_clarification	2	squar away ; squar with ; sra ; sra dic ; stabl ; stamp it ; stand right
        needs_clarification	2	stand the ; stat final ; stepdad is ; stil pay ; stop read ; stop that
        needs_clarification	2	stop ther ; stor so ; story abt ; story for ; str in ; strawberry
        needs_clarification	2	street addres ; street was ; su <crowd> ; su almoh ; su famili ; su herman
        needs_clarification	2	suegr le ; sujet ; sunday on ; supervis releas ; supervisor on ; suppos that
        needs_clarification	2	sur what ; survivor ; sus aret ; swe ; sweatshirt ; swing at ; synagogu
        needs_clarification	2	tab ; tak metformin ; tak walk ; tak ~kais ; tak ~medi ; tal of ; talk aft
        needs_clarification	2	tamal los ; tambien se ; tea ; teach to ; team won ; tel your ; tempran par
        needs_clarification	2	teng los ; teng ningun ; teni un ; teni una ; tenni court ; terribl
        needs_clarification	2	textbook ; thank us ; that <angry> ; that <last> ; that <smell>
        needs_clarification	2	that <year> ; that all ; that down ; that for ; that i ; that its
        needs_clarification	2	that mean ; that normal ; that old ; that smel ; that took ; that year
        needs_clarification	2	the <angry> ; the <ask> ; the <consume> ; the <height> ; the <week>
        needs_clarification	2	the anesthesi ; the balanc ; the bath ; the body ; the budget ; the closet
        needs_clarification	2	the convent ; the crash ; the creek ; the deli ; the dentist ; the desk
        needs_clarification	2	the din ; the director ; the door ; the email ; the envelop ; the exit
        needs_clarification	2	the festival ; the friend ; the graduation ; the guard ; the gun
        needs_clarification	2	the harvest ; the hing ; the ice ; the job ; the library ; the microwav
        needs_clarification	2	the msg ; the museum ; the no ; the offic ; the passeng ; the peopl
        needs_clarification	2	the person ; the premis ; the professor ; the question ; the rabbit
        needs_clarification	2	the radi ; the record ; the rink ; the rotary ; the shirt ; the sid
        needs_clarification	2	the siren ; the sky ; the squirrel ; the story ; the strik ; the supervisor
        needs_clarification	2	the tailpip ; the trial ; the trust ; the umbrel ; the user ; the vault
        needs_clarification	2	the volunte ; the zoo ; the ~<vendor> ; them <take> ; them is ; them no
        needs_clarification	2	then has ; then her ; then said ; ther <blood> ; ther <furniture>
        needs_clarification	2	ther <money> ; ther anybody ; ther blood ; ther park ; ther someon
        needs_clarification	2	ther wasnt ; they <build> ; they even ; they met ; they talk ; theyv been
        needs_clarification	2	thi <amount> ; thi <phone> ; thi <record> ; thi all ; thi email ; thi phon
        needs_clarification	2	thi record ; thirty year ; though we ; thre plac ; threaten ; thyroid
        needs_clarification	2	tien un ; tienen cup ; tier ; til 0 ; tim now ; tint ; tip the ; tir from
        needs_clarification	2	to 0 ; to <shake> ; to <write> ; to dat ; to dig ; to each ; to fish
        needs_clarification	2	to lak ; to lock ; to phoenix ; to phon ; to portland ; to sant ; to say
        needs_clarification	2	to shak ; to telephon ; to tuls ; to writ ; to ~<need> ; toe are
        needs_clarification	2	togeth for ; tom no ; tomader ; tommy ; too but ; too far ; took phon
        needs_clarification	2	took the ; tool to ; torranc ; tow truck ; toy ; tra un ; trabaj 0
        needs_clarification	2	trabajador ; train in ; tramadol ; treatment at ; tricar for ; tub so
        needs_clarification	2	tub y ; tuesday from ; tumb ; tumb la ; tungkol ; turn from ; tuvimo
        needs_clarification	2	twelv peopl ; twelv step ; twic <promise> ; twic <say> ; two bed
        needs_clarification	2	two caller ; two min ; two suitcas ; tx <moment> ; tx inf ; typ 0 ; typ that
        needs_clarification	2	typ the ; un <headface> ; un <town> ; un <treatment> ; un bar ; un equip
        needs_clarification	2	un horn ; un mart ; un ojo ; un salon ; una <say> ; una cos ; una escuel
        needs_clarification	2	una pagin ; una person ; uncle ; und wir ; uneasy ; unk <drug> ; unpack
        needs_clarification	2	unresponsiv ; until <always> ; until every ; until thursday ; up <blood>
        needs_clarification	2	up as ; up blood ; us the ; us who ; usa nad ; use or ; using a ; using the
        needs_clarification	2	uso coc ; ust ; usted <need> ; usted son ; va par ; vap + ; varsity ; vean
        needs_clarification	2	vecin llam ; vela ; velvet ; veo cas ; vera ; verd ; violin ; vm ; voic
        needs_clarification	2	voic at ; voic said ; voic who ; volcan ; vou ecri ; vou me ; vou plait
        needs_clarification	2	wait on ; wait til ; wait until ; wak befor ; wal and ; wal are ; wal talk
        needs_clarification	2	walk around ; walk ins ; wallpap has ; want a ; warm xfer ; was <alone>
        """
}
