extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	2	at eight ; at ninety ; at that ; ate the ; attack <always> ; attack every
        needs_clarification	2	aug ; aunqu yo ; avent del ; awar of ; away at ; ayer ; ayud en
        needs_clarification	2	bachelor <play> ; back to ; bad <withdrawal> ; bad connection ; bag are
        needs_clarification	2	bail danzon ; bak sal ; balcon ; balcony rail ; ban con ; bank ; bank is
        needs_clarification	2	bank now ; bank took ; bar per ; barb say ; bard porqu ; bath mat
        needs_clarification	2	bathroom i ; bc ; be <calm> ; be <phone> ; be aliv ; be any ; be don
        needs_clarification	2	be honest ; be need ; be no ; be ~<sad> ; beard ; beat my ; bed open
        needs_clarification	2	bed thi ; been <leave> ; been argu ; been cal ; beer float ; befor giv
        needs_clarification	2	befor lunch ; bei ; bei ihnen ; being <alone> ; being alon ; being cal
        needs_clarification	2	belt cinch ; bendi ; bernadet ; besid a ; best <day> ; bet with
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
        needs_clarification	2	cle the ; clean my ; client ; client say ; climb int ; clos by ; clr <home>
        needs_clarification	2	clr <leave> ; clr <moment> ; clr <partner> ; clr <promise> ; clr clock
        needs_clarification	2	clr driv ; clr got ; clr is ; clr laugh ; clr liv ; clr saw ; clr sound
        needs_clarification	2	clr think ; clr wif ; coat on ; coc de ; cocain it ; cocain last ; cocin con
        needs_clarification	2	coconut ; cok dai ; cok every ; cok sinc ; cok til ; coleccion ; colleagu in
        needs_clarification	2	com <see> ; com con ; com decirl ; com from ; com quien ; comadr ; compa
        needs_clarification	2	company for ; company on ; compar program ; compr una ; compr zapato
        needs_clarification	2	compramo ; computador ; con <take> ; con <town> ; con cond ; con plan
        needs_clarification	2	con trai ; cond de ; construccion y ; cont que ; convent ; convers
        needs_clarification	2	corre con ; cosa que ; could <asleep> ; could hav ; could not ; could she
        needs_clarification	2	could sleep ; could somebody ; counselor ; counselor 0 ; cousin keep
        needs_clarification	2	cp <pain> ; cp radiat ; cpr ; crack on ; cramp ; crash my ; creek ; creen
        needs_clarification	2	creen que ; crossword ; crystal i ; cuadr ; cuand era ; cuand uno ; cuant
        needs_clarification	2	cuent por ; culp ; cut his ; d <always> ; d <drive> ; d/c plan ; da <eat>
        needs_clarification	2	dad to ; dairy ; dand ; danzon ; daught and ; daught the ; daught wed
        needs_clarification	2	day as ; day besid ; day end ; de <daytime> ; de <tool> ; de <treatment>
        needs_clarification	2	de alguien ; de blanc ; de dos ; de enfrent ; de favor ; de mader
        needs_clarification	2	de pintur ; de segund ; de ser ; de uno ; de vera ; de vin ; dear whoev
        needs_clarification	2	declin to ; deep than ; defend ; dej pag ; del <hot> ; del <rail>
        needs_clarification	2	del calor ; del jardin ; delic ; delivery van ; dementi ; demon ; deni ever
        needs_clarification	2	denv ; descompus el ; desk at ; desk of ; desk with ; despiert con
        needs_clarification	2	detox tea ; deutsch ; dia del ; dibuj ; dict est ; did he ; did not
        needs_clarification	2	didnt see ; diecinuev ano ; dieron permis ; dij de ; dim and ; diner del
        needs_clarification	2	dio est ; discharg from ; disculpa ; disculpa por ; distres ; dm ; do if
        needs_clarification	2	do men ; do we ; dock thi ; doe a ; doesnt <smell> ; doesnt fit
        needs_clarification	2	doesnt smel ; dog need ; doi ; doing <play> ; doing drum ; dollar with
        needs_clarification	2	don last ; don lup ; dond <past> ; dond ant ; dond estacion ; dond qued
        needs_clarification	2	dont <clothes> ; dont <think> ; dont know ; dont match ; dont ring
        needs_clarification	2	door get ; door so ; dorm de ; dormimo ; dos amabl ; dos cosa ; dos lado
        needs_clarification	2	dos minuto ; dough ; down <see> ; down she ; down ther ; downtown is
        needs_clarification	2	drew the ; drink wat ; drip ; driv aft ; driv on ; driv past ; driv through
        needs_clarification	2	drop x ; dry <headface> ; dtr ; due on ; duel much ; dulc ; each <hear>
        needs_clarification	2	each <night> ; each voic ; easiest ; eat oatmeal ; eat ther ; ecri ; effect
        needs_clarification	2	eith one ; el <fire> ; el <friend> ; el <last> ; el <phone> ; el anil
        needs_clarification	2	el apel ; el balcon ; el boletin ; el control ; el fin ; el foc ; el gat
        needs_clarification	2	el map ; el pegament ; el pleit ; el salon ; el vecin ; elder ; ell y
        needs_clarification	2	ello y ; emergency contact ; emojisnow ; emotional ; emotional support
        needs_clarification	2	empez el ; ems ; en <stranger> ; en algun ; en fil ; en medi ; en nochebuen
        needs_clarification	2	en sext ; encim y ; end over ; energy <consume> ; energy drink ; enormou
        needs_clarification	2	enred ; enrollment ; entr que ; equip ; er <see> ; era chic ; es <alone>
        needs_clarification	2	es <emergency> ; es diabetic ; es emergenci ; es geht ; es mi ; es noma
        needs_clarification	2	es sol ; es tod ; escrib del ; escrit en ; escuch ; eso con ; espos est
        needs_clarification	2	est <hit> ; est <night> ; est ce ; est corre ; est golpe ; est noch ; estan
        needs_clarification	2	estan ubic ; esto ; estudi contabilidad ; even <consume> ; even to
        needs_clarification	2	ever <give> ; ever <see> ; ever borrow ; ever gav ; every decemb
        needs_clarification	2	every night ; every two ; every weekend ; everybody and ; exact chang ; exit
        needs_clarification	2	experienc with ; extension cord ; f ; f clr ; f sob ; f sound ; faith
        needs_clarification	2	famili aft ; fan and ; far from ; favor ; favorit ; favorit es ; feed a
        needs_clarification	2	feed an ; fel asleep ; fel down ; felt lik ; few day ; finish
        needs_clarification	2	finish treatment ; fir to ; firefight in ; firm ; first car ; first nam
        needs_clarification	2	fish and ; flip ; flood in ; foam ; follow me ; for <always> ; for <moment>
        needs_clarification	2	for anxiety ; for being ; for chew ; for contact ; for english ; for every
        needs_clarification	2	for march ; for myself ; for new ; for treatment ; for uber ; for who
        needs_clarification	2	for wif ; for wk ; for work ; forearm ; form with ; found you ; frasquit
        needs_clarification	2	fre <appointment> ; fre aft ; friend + ; friend got ; friend is ; friend use
        needs_clarification	2	friend ~overdos ; frijol ; from nebrask ; from our ; fuimo ; ful <container>
        needs_clarification	2	furth inf ; fus ; gal se ; gam night ; gan en ; gan la ; garden the
        needs_clarification	2	gasolin en ; gay ; geht ; geht um ; general ; get him ; giv a ; given to
        needs_clarification	2	go back ; go int ; go somewher ; god help ; godfath ; godmoth ; going down
        needs_clarification	2	golf ; golpe la ; gon <drive> ; gon <put> ; gon driv ; gon put ; gon up
        needs_clarification	2	good the ; got cut ; got marri ; got to ; grabacion ; grad for
        needs_clarification	2	graduat from ; grand de ; grandchildren ; grandmoth funeral ; grandmoth hid
        needs_clarification	2	grandson on ; gras to ; gray per ; gri ; guam and ; gues it ; guidanc
        needs_clarification	2	gun in ; ha usad ; habit of ; habl espanol ; hablen espanol ; hac 0
        needs_clarification	2	had only ; hail ; handwritten ; handy ; hang 0 ; hang on ; hard part
        needs_clarification	2	has <blade> ; has <illness> ; has <kin> ; has a ; has left ; has stood
        needs_clarification	2	hasnt <leave> ; hast la ; hav <count> ; hav <drive> ; hav and ; hav chang
        needs_clarification	2	hav driv ; hav got ; hav privat ; hav som ; hav somebody ; hav work
        needs_clarification	2	havent used ; hay <drive> ; he began ; he decid ; he drew ; he explain
        needs_clarification	2	he giv ; he know ; he last ; he meant ; he pick ; he swallow ; he use
        needs_clarification	2	head open ; hear each ; hear noth ; heard the ; hears ; heart doing
        needs_clarification	2	heart on ; heart tablet ; hed <think> ; hel <phone> ; hel <say> ; hel cal
        needs_clarification	2	hel say ; hel talk ; help ; her <goodbye> ; her <photo> ; her can ; her feet
        needs_clarification	2	her lif ; her location ; her roommat ; her servic ; her skul ; her sleev
        needs_clarification	2	her smil ; her yes ; hermano se ; hes one ; hes sweet ; hij 0 ; hij a
        needs_clarification	2	him <need> ; him <rope> ; him hang ; him tonight ; himself then
        needs_clarification	2	his <consume> ; his <opening> ; his cha ; his fridg ; his leg ; his marbl
        needs_clarification	2	his record ; his wed ; his wif ; hit by ; hit on ; hockey ; hol que
        needs_clarification	2	hold for ; honey ; honey my ; horn de ; hous sinc ; hous without ; hoy ni
        needs_clarification	2	hr mgr ; human ; husband and ; husband just ; husband use ; i <last>
        needs_clarification	2	i <need> ; i <play> ; i are ; i ate ; i babysit ; i build ; i chop ; i cut
        needs_clarification	2	i dug ; i explain ; i found ; i havent ; i hunt ; i lie ; i might ; i mop
        needs_clarification	2	i plant ; i serv ; i shook ; i ~drank ; ibamo ; ice all ; id <phone> ; idk
        needs_clarification	2	if im ; ihnen ; ihnen remand ; ill hav ; im <hot> ; im <limp> ; im <soon>
        needs_clarification	2	im about ; im apply ; im back ; im final ; im gon ; im kind ; im mad
        needs_clarification	2	im next ; im sorry ; im stuck ; im usual ; in 0 ; in <moment> ; in by
        needs_clarification	2	in liv ; in manil ; in oxnard ; in residential ; in second ; in third
        needs_clarification	2	in tim ; in vernon ; inf <give> ; inf for ; informacion ; inpatient my
        needs_clarification	2	inpt in ; insuranc card ; interview tue ; iop and ; is <break> ; is <pain>
        needs_clarification	2	is <sad> ; is <see> ; is kick ; is see ; isnt me ; isnt what ; it <photo>
        needs_clarification	2	it <play> ; it acros ; it aft ; it how ; it play ; it run ; it tast
        needs_clarification	2	it wher ; it ~<money> ; it ~cost ; its <cannabis> ; its <opioid>
        needs_clarification	2	its <pill> ; its <sedative> ; its <stimulant> ; its his ; its kratom
        needs_clarification	2	its long ; its noth ; its pil ; its two ; ive <take> ; ive <think> ; ive got
        needs_clarification	2	ive sweat ; jail ; je vou ; jim beam ; job was ; joint <key> ; jun to
        needs_clarification	2	junt de ; just <try> ; just compar ; just pick ; just talk ; k 0 ; k no
        needs_clarification	2	kais is ; keep hear ; keep send ; keep str ; keep work ; keppr no ; kept a
        needs_clarification	2	kid broth ; kid one ; kid the ; king ; kis the ; kne surgery ; knew nobody
        needs_clarification	2	knif in ; knif is ; know each ; known about ; known to ; koreatown ; l
        needs_clarification	2	la <blade> ; la <leave> ; la <opening> ; la <opioid> ; la <pet> ; la <try>
        needs_clarification	2	la autopist ; la carpet ; la consult ; la cuadr ; la cubet ; la cuerd
        needs_clarification	2	la grabacion ; la guitar ; la herman ; la loteri ; la madrin ; la mism
        needs_clarification	2	la navaj ; la oficin ; la palm ; la prob ; la que ; la secador ; la tomader
        needs_clarification	2	la tumb ; la vac ; lab ; lady at ; land 0 ; land with ; landlord fix
        needs_clarification	2	landlord is ; las <amount> ; las <fire> ; las <write> ; las diez ; las doc
        needs_clarification	2	las sei ; las vela ; las voy ; last bus ; last eleven ; last physical
        needs_clarification	2	last use ; last used ; lat 0 ; lat the ; lax ; lax and ; le hal ; le marc
        needs_clarification	2	le marqu ; le pedi ; le quis ; le vendi ; le veo ; lea ; leav nam ; lech
        needs_clarification	2	left him ; left hom ; left msg ; left the ; leg i ; les <say> ; les da
        needs_clarification	2	let down ; lexapr ; ley ; ley est ; librarian patron ; licens numb ; liger
        needs_clarification	2	lik <play> ; lilac ; lin re ; lin so ; lip r ; littl chapel ; liv alon
        needs_clarification	2	llam manan ; llamen ; llev <year> ; llev ano ; llev par ; llor dic ; llor un
        needs_clarification	2	ln ; lo va ; long is ; look down ; los <need> ; los <pet> ; los <write>
        needs_clarification	2	los bot ; los va ; lueg me ; lug est ; lugar ; m ; m <break>
        needs_clarification	2	m <intoxicated> ; m <phone> ; m clr ; m im ; m resident ; machin no ; mader
        needs_clarification	2	maestr de ; mailbox so ; mailroom ; mak <feel> ; mak sens ; makakausap
        needs_clarification	2	makakausap po ; mam dic ; mam me ; mand en ; mand un ; mandil ; manil
        needs_clarification	2	map of ; mar and ; marbl ; marlen ; maroon ; marri and ; mas escribirl
        needs_clarification	2	mas porqu ; match ; may makakausap ; may marunong ; me <lock> ; me about
        needs_clarification	2	me anywher ; me cal ; me deteng ; me go ; me llaman ; me monday ; me pon
        needs_clarification	2	me rappel ; mean at ; mean the ; med at ; medianoch ; medic in
        needs_clarification	2	medicar advantag ; meet and ; meeting ; mejor <phone> ; mejor en ; melatonin
        needs_clarification	2	menor de ; merc ; messag is ; met me ; met the ; meth dai ; meth four
        needs_clarification	2	meth thi ; metr ; metr stop ; metrolink stop ; meu <child> ; meu filh
        needs_clarification	2	mi <think> ; mi apel ; mi comadr ; mi dentist ; mi ex ; mi padr ; mi plan
        needs_clarification	2	mi vid ; mid <phone> ; mid cal ; might hav ; minut off ; minut out
        needs_clarification	2	mis papel ; molin ; mom but ; mom driv ; mom i ; mon ask ; mon fil
        needs_clarification	2	month so ; montreal ; mor about ; mor ya ; morning are ; mortgag in ; mot no
        needs_clarification	2	moth drink ; mov her ; much el ; muchach ; muel ; mutual ; muy bajit
        needs_clarification	2	mwen bezwen ; my <pet> ; my <phone> ; my barb ; my bik ; my bos ; my bowl
        needs_clarification	2	my chest ; my coffe ; my fami ; my grandchildren ; my grandparent
        needs_clarification	2	my journal ; my laptop ; my option ; my oth ; my parent ; my sponsor
        needs_clarification	2	my stepdaught ; my stepson ; my sweat ; my tea ; my team ; my toddl
        needs_clarification	2	myself <night> ; nad <alone> ; nad sol ; nam denis ; nam her ; nam in
        needs_clarification	2	nam or ; nap ; navidad y ; nd <school> ; nd grad ; ne sai ; necesit que
        needs_clarification	2	neckti ; need spanish ; need tx ; nephew meth ; nev bother ; nev then
        needs_clarification	2	nev went ; nev ~smok ; ni cuand ; ni cuant ; ni que ; nic <stranger>
        needs_clarification	2	nieg ~<think> ; nieg ~idea ; night between ; night clerk ; night desk
        needs_clarification	2	night now ; night owl ; night watchman ; nin <month> ; nin month
        needs_clarification	2	ninety <count> ; nino encer ; nino jug ; no <afraid> ; no <say>
        needs_clarification	2	no children ; no del ; no despert ; no duerm ; no el ; no fue ; no hal
        needs_clarification	2	no job ; no no ; no nos ; no pregunt ; no que ; no use ; no y ; no ~<drug>
        needs_clarification	2	no ~si ; no él ; nobody <pain> ; nobody had ; nobody hurt ; nobody want
        needs_clarification	2	noch por ; nochebuen ; noma <need> ; nombr ; nos <feel> ; nos <order>
        needs_clarification	2	nos llevamo ; nos mand ; nos ponch ; nos toc ; not <fall> ; not befor
        needs_clarification	2	not de ; not fal ; not going ; not know ; not liv ; not pick ; not touch
        needs_clarification	2	noth <go> ; noth she ; novel sinc ; novi no ; now 0 ; now sweaty ; now then
        needs_clarification	2	now thre ; numb aft ; numb i ; numb is ; numb that ; nunc entr ; nvr
        needs_clarification	2	o meno ; och ; och y ; ods dai ; of <ask> ; of <count> ; of <headface>
        needs_clarification	2	of <hot> ; of <medicine> ; of <room> ; of blu ; of cok ; of detox ; of fish
        needs_clarification	2	of hav ; of mustard ; of oil ; of seven ; of sixteen ; of twin ; of vodk
        needs_clarification	2	of whom ; of ~<withdrawal> ; ofc <need> ; offic at ; offic party ; oficin
        needs_clarification	2	oh ; oir ; ok on ; ola meu ; old <clean> ; old <home> ; old crew
        needs_clarification	2	on <breath> ; on <opening> ; on board ; on card ; on if ; on lisinopril
        needs_clarification	2	on ln ; on one ; on spic ; on tv ; on vm ; onc <happy> ; onc <play>
        needs_clarification	2	one anoth ; one cal ; one could ; one each ; one on ; one sho ; onion
        needs_clarification	2	only <amount> ; only cal ; only hav ; only met ; open enrollment ; open thi
        needs_clarification	2	or any ; or in ; or mayb ; or not ; or separat ; or ~<consume> ; order a
        needs_clarification	2	oth <drug> ; oth drug ; oth form ; oth inf ; oth question ; otr que ; ou
        needs_clarification	2	our <crowd> ; our <write> ; our bldg ; our coffe ; our congregation
        needs_clarification	2	our first ; our honeymoon ; our son ; out <hear> ; out front ; out his
        needs_clarification	2	out lik ; out loud ; out one ; outdoor and ; over so ; overrid ; own <eat>
        needs_clarification	2	own busines ; own retirement ; own text ; own therapist ; oxy then ; oyen
        needs_clarification	2	p 0 ; pack the ; pagin en ; paid through ; pamangkin ko ; pan dulc
        needs_clarification	2	pancak breakfast ; pap fue ; papa <need> ; par o ; parec ; parent in
        needs_clarification	2	parrot ; particul ; party i ; party last ; pas a ; pas bien ; past your
        needs_clarification	2	pastilla xanax ; pate el ; paus ; pay off ; pegament ; peopl are
        needs_clarification	2	peopl ever ; peopl wer ; per <week> ; per week ; person than ; persona
        needs_clarification	2	personal <say> ; phenibut ; phon aft ; phon and ; phon at ; phon menu
        needs_clarification	2	phon plan ; physical was ; pinhead ; pis y ; plac <day> ; plac around
        needs_clarification	2	plac hav ; plac or ; plac such ; plac today ; plait ; play bas
        needs_clarification	2	play shortstop ; pleas <ask> ; pleas ask ; pleas disregard ; pls <phone>
        needs_clarification	2	pls <stranger> ; pls cal ; pls someon ; point in ; pon las ; por ahor
        needs_clarification	2	por lo ; por ser ; pottery <school> ; pottery clas ; pouvez vou ; pray
        needs_clarification	2	pray for ; predict ; pref a ; pric list ; prob nad ; promis her ; pt <write>
        needs_clarification	2	pt need ; pued llam ; pued marc ; puestit ; puestit de ; purpl heart
        needs_clarification	2	put anyth ; put by ; put in ; puzzl ; qs ; que alguien ; que apena
        needs_clarification	2	que aprendi ; que averiguar ; que ciudad ; que estudi ; que fal ; que la
        needs_clarification	2	que llam ; que nunc ; que quelquun ; que su ; que ten ; que tom ; que usted
        needs_clarification	2	que vuelv ; qued cerc ; qued de ; queden ; quelquun ; qui ; quier hac
        needs_clarification	2	quier mor ; quis ; quit drink ; quit in ; quit sol ; quit the ; radi for
        needs_clarification	2	radiat ; railroad bridg ; rain ever ; raj ; ran my ; rang ; rath explain
        needs_clarification	2	re <alcohol> ; re broth ; re him ; re old ; re pt ; re stepson ; re visit
        needs_clarification	2	reach out ; read ; read you ; real long ; rebuild ; rebuilt ; recamar
        needs_clarification	2	recip box ; record to ; red on ; refd ; refer ; refere ; refere youth
        needs_clarification	2	regal ; regal el ; regal un ; regal una ; regard <stimulant> ; relationship
        needs_clarification	2	releas ; reloj y ; remand deutsch ; remind me ; rent and ; renuev ; res in
        needs_clarification	2	resident <consume> ; resident use ; rest in ; restor clock ; retirement din
        needs_clarification	2	rick ; ridgecrest ; rieg las ; rn <kin> ; rodil el ; rol of ; room hav
        needs_clarification	2	rop from ; run per ; rush ; s m ; sa amin ; sab cuant ; sab mas ; sacristan
        needs_clarification	2	sai ; said a ; said about ; said all ; said ask ; said her ; said not
        needs_clarification	2	said she ; sal and ; sal mi ; sal por ; sangr en ; sat me ; sav my
        needs_clarification	2	say chest ; say its ; say meth ; say neighbor ; say rehab ; say weed
        needs_clarification	2	scar i ; school with ; school year ; se <need> ; se bien ; se calm ; se hac
        needs_clarification	2	se oye ; se queden ; se quej ; se quier ; se si ; se subi ; se ve
        needs_clarification	2	section of ; see ods ; see your ; seen her ; segu aqui ; semafor
        needs_clarification	2	senor llam ; senor mayor ; senor trabaj ; sens of ; sent a ; sent us
        needs_clarification	2	set <fire> ; set fir ; seven peopl ; shak the ; she <illness>
        needs_clarification	2	she <seizure> ; she did ; she finish ; she lik ; she liv ; she meant
        needs_clarification	2	she wav ; shirt button ; sho are ; shoebox and ; shoot himself ; shop around
        needs_clarification	2	shot at ; shotgun ; should <phone> ; should contact ; shouldnt be ; show in
        needs_clarification	2	shrimp ; shutof and ; shuttl ; si es ; si la ; si ~<caretaking>
        needs_clarification	2	si ~<consume> ; si ~atienden ; si ~hay ; si ~tom ; siempr en ; siet y
        needs_clarification	2	sign anyth ; sign over ; sil vou ; silv plan ; simp dont ; sin <amount>
        needs_clarification	2	sin mas ; sin sab ; sinc that ; sinc thi ; sinc yest ; sinc yesterday
        needs_clarification	2	sing in ; sist boy ; sist by ; sist liv ; six month ; skin i ; skul on
        needs_clarification	2	slow <hear> ; smel of ; smil at ; smok meth ; snow day ; so <intoxicated>
        needs_clarification	2	so did ; so half ; so no ; so we ; so which ; sob 0 ; sobr con ; sol queri
        needs_clarification	2	sold her ; sold his ; solv ; som ; som <ask> ; som <pill> ; som <treatment>
        needs_clarification	2	som pil ; som question ; somebody ; somebody i ; somebody ring ; someon i
        needs_clarification	2	someon is ; someon ring ; someth <phone> ; someth <treatment> ; someth by
        needs_clarification	2	someth cal ; someth i ; someth is ; someth she ; son <ask> ; son <home>
        needs_clarification	2	son and ; son ask ; son has ; sorry its ; sou de ; soup on ; spam
        needs_clarification	2	spam fold ; speak to ; spel our ; spok with ; spricht ; spricht bei
        needs_clarification	2	squar away ; squar with ; sra dic ; stabl ; stamp it ; stand right
        needs_clarification	2	stand the ; stat final ; stepdad is ; stil pay ; stop read ; stop that
        needs_clarification	2	stop ther ; stor so ; story abt ; story for ; str in ; strawberry
        needs_clarification	2	street addres ; street now ; street was ; su <crowd> ; su almoh ; su famili
        needs_clarification	2	su herman ; suegr le ; sujet ; sunday on ; supervis releas ; supervisor on
        needs_clarification	2	suppos that ; sur what ; survivor ; sus aret ; swe ; sweatshirt ; swing at
        needs_clarification	2	synagogu ; tab ; tak metformin ; tak walk ; tak ~kais ; tak ~medi ; tal of
        needs_clarification	2	talk aft ; tamal los ; tambien se ; tea ; teach to ; team won ; tel your
        needs_clarification	2	tempran par ; teng los ; teng ningun ; teni un ; teni una ; tenni court
        needs_clarification	2	terribl ; textbook ; thank us ; that <angry> ; that <last> ; that <smell>
        needs_clarification	2	that <year> ; that all ; that down ; that i ; that its ; that mean
        needs_clarification	2	that normal ; that old ; that smel ; that took ; that year ; the <angry>
        needs_clarification	2	the <ask> ; the <consume> ; the <week> ; the anesthesi ; the balanc
        needs_clarification	2	the bath ; the body ; the budget ; the closet ; the convent ; the crash
        needs_clarification	2	the creek ; the deli ; the dentist ; the desk ; the din ; the director
        needs_clarification	2	the door ; the email ; the envelop ; the exit ; the festival ; the friend
        needs_clarification	2	the graduation ; the guard ; the gun ; the harvest ; the ice ; the job
        needs_clarification	2	the library ; the microwav ; the msg ; the museum ; the no ; the offic
        needs_clarification	2	the passeng ; the peopl ; the person ; the premis ; the professor
        needs_clarification	2	the question ; the rabbit ; the radi ; the record ; the rink ; the rotary
        needs_clarification	2	the shirt ; the sid ; the siren ; the sky ; the squirrel ; the story
        needs_clarification	2	the strik ; the supervisor ; the tailpip ; the trial ; the trust
        needs_clarification	2	the umbrel ; the user ; the vault ; the volunte ; the zoo ; the ~<vendor>
        needs_clarification	2	them <take> ; them is ; them no ; then has ; then her ; then said
        needs_clarification	2	ther <blood> ; ther <money> ; ther anybody ; ther blood ; ther park
        needs_clarification	2	ther someon ; ther wasnt ; they <build> ; they even ; they met ; they talk
        needs_clarification	2	theyv been ; thi <amount> ; thi <phone> ; thi <record> ; thi all ; thi email
        needs_clarification	2	thi phon ; thi record ; thirty year ; though we ; thre plac ; threaten
        needs_clarification	2	thyroid ; tien un ; tienen cup ; tier ; til 0 ; tim now ; tint ; tip the
        needs_clarification	2	tir from ; titl sign ; to 0 ; to <shake> ; to <write> ; to dat ; to dig
        needs_clarification	2	to each ; to fish ; to gues ; to lak ; to lock ; to phoenix ; to phon
        needs_clarification	2	to portland ; to sant ; to say ; to shak ; to telephon ; to tuls ; to writ
        needs_clarification	2	to ~<need> ; toe are ; togeth for ; tom no ; tomader ; tommy ; too but
        needs_clarification	2	too far ; took phon ; took the ; tool to ; torranc ; tow truck ; toy
        needs_clarification	2	trabaj 0 ; trabajador ; train in ; tramadol ; treatment at ; tricar for
        needs_clarification	2	tub so ; tub y ; tuesday from ; tumb ; tumb la ; tungkol ; turn from
        needs_clarification	2	tuvimo ; twelv peopl ; twelv step ; twic <promise> ; twic <say> ; two bed
        needs_clarification	2	two caller ; two min ; two suitcas ; tx <moment> ; tx inf ; typ 0 ; typ that
        needs_clarification	2	typ the ; un <headface> ; un <town> ; un <treatment> ; un bar ; un equip
        needs_clarification	2	un horn ; un mart ; un ojo ; un salon ; una <say> ; una cos ; una escuel
        """
}
