extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	2	bat <break> ; bat azul ; batallen ; bath mat ; bc ; bcb thru ; be <phone>
        needs_clarification	2	be any ; be don ; be honest ; be proud ; be seen ; be ~<sad> ; beat my
        needs_clarification	2	beb porqu ; bed for ; been <leave> ; been argu ; been away ; been marri
        needs_clarification	2	beer float ; befor lunch ; bei ; bei ihnen ; being <alone> ; being alon
        needs_clarification	2	believ ther ; below us ; belt cinch ; besid a ; bet with ; between your
        needs_clarification	2	beyond ; bezwen ; bibliotec ; bil the ; birdwatch ; birthday lunch
        needs_clarification	2	blizzard ; block ; block from ; blood from ; blu fold ; blu spruc
        needs_clarification	2	board <school> ; boat in ; boletin ; boletin de ; bonit ; bonjour cest
        needs_clarification	2	book in ; bor in ; both <say> ; both <write> ; both are ; bottl no
        needs_clarification	2	bowl night ; box abov ; box gym ; box is ; brazo anoch ; brinc com
        needs_clarification	2	bring one ; broth aft ; broth hes ; broth liv ; buen ; buen nos ; buen ya
        needs_clarification	2	bug und ; bulletin board ; burn it ; bus driv ; bush ; bust ; but at
        needs_clarification	2	but in ; but knif ; but talk ; by <home> ; by <write> ; by appointment
        needs_clarification	2	by car ; by friend ; by sunday ; cajon ; cak at ; cak had ; cal back
        needs_clarification	2	cal by ; cal himself ; cal m ; cal my ; cal someon ; cal through
        needs_clarification	2	calend with ; cam a ; cam on ; cam up ; cambi de ; camion 0 ; camion que
        needs_clarification	2	can her ; can wait ; cancel my ; cand y ; cant <asleep> ; cant pin
        needs_clarification	2	cant sleep ; cant swallow ; capital ; car to ; carry in ; cat been
        needs_clarification	2	cb <order> ; cb <phone> ; cb numb ; ce ; cervez ; chart ; chart and
        needs_clarification	2	check <vendor> ; check spam ; checklist ; children in ; chop ; chowd
        needs_clarification	2	cign and ; cint <palecolor> ; cint gri ; citi ; clam ; cle the ; clean my
        needs_clarification	2	client ; climb ; climb int ; clos by ; clr <colleague> ; clr <job>
        needs_clarification	2	clr <leave> ; clr <outdoors> ; clr confirm ; clr cowork ; clr has ; clr lik
        needs_clarification	2	clr mention ; clr teach ; clt <say> ; coat over ; cobran y ; coc de ; coc yo
        needs_clarification	2	cocain it ; cocain last ; cocain or ; coconut ; cod ; cod 0 ; codig postal
        needs_clarification	2	coffe now ; cok dai ; cok til ; cok wif ; colgant ; colleg student
        needs_clarification	2	com <clothes> ; com <see> ; com decirl ; com pesc ; com quien ; comadr
        needs_clarification	2	comadr que ; comadr y ; company on ; compar program ; compr zapato
        needs_clarification	2	computador ; con <lock> ; con <take> ; con cand ; con plan ; con trai
        needs_clarification	2	congel ; congel la ; consejer ; construccion y ; cont que ; contact
        needs_clarification	2	convuls on ; corn for ; cort ; cough ; could not ; could she ; crack all
        needs_clarification	2	creek ; creen ; creen que ; cristal diari ; cristal no ; cros me ; crucer
        needs_clarification	2	cry ; cry hung ; cry in ; crystal i ; crystal is ; cuadr en ; cubet ; cuerd
        needs_clarification	2	custom seiz ; cut at ; cut his ; d <always> ; d/c plan ; dad her ; dairy
        needs_clarification	2	dand ; danzon ; das ; daught and ; daught the ; day besid ; de alguien
        needs_clarification	2	de carton ; de cumpleano ; de favor ; de gal ; de governador ; de habl
        needs_clarification	2	de hac ; de kais ; de lared ; de muchach ; de ser ; de torta ; de vera
        needs_clarification	2	de viaj ; de voc ; dead air ; deadlin for ; dec ; declin to ; deep than
        needs_clarification	2	defend ; dej oir ; dej pag ; del <home> ; del <treatment> ; del padr
        needs_clarification	2	del parqu ; del refri ; delet it ; demon ; deni ever ; dentist so
        needs_clarification	2	depression no ; depui das ; descompus ; desk at ; desk guest ; desped de
        needs_clarification	2	despedimo ; despidiendos ; despiert con ; detox tea ; deu ; deu abenco
        needs_clarification	2	deutsch ; dia del ; dich ; did he ; did not ; didnt pres ; diecinuev ano
        needs_clarification	2	dio est ; direccion ; discharg from ; disculpa ; disculpa por ; disregard
        needs_clarification	2	distanc ; divid the ; diyan ; dm ; do meu ; do payment ; do servic ; do we
        needs_clarification	2	doctor to ; doe a ; doesnt <smell> ; doesnt fit ; doesnt smel ; dog need
        needs_clarification	2	doing <play> ; doing drum ; doming despu ; don last ; dond qued
        needs_clarification	2	dont <think> ; dont answ ; dont ring ; door so ; dorm de ; dos amabl
        needs_clarification	2	dos cosa ; dos gato ; dos lado ; down <see> ; down she ; down ther
        needs_clarification	2	doy clas ; dres as ; drink again ; drink in ; drink wat ; driv aft ; driv at
        needs_clarification	2	driv licens ; drop x ; drov past ; drov up ; drug ; dry <clean>
        needs_clarification	2	dry <headface> ; dry clean ; du ; due on ; duen del ; dul and ; dulc
        needs_clarification	2	dur his ; e ; e mor ; e muit ; e nao ; each <night> ; each <school> ; effect
        needs_clarification	2	eith one ; el <amount> ; el <fire> ; el <last> ; el <phone> ; el alcohol
        needs_clarification	2	el anil ; el balcon ; el boletin ; el camion ; el control ; el de
        needs_clarification	2	el festival ; el fin ; el foc ; el hij ; el menor ; el mio ; el pastel
        needs_clarification	2	el revers ; ele ; eleven mil ; em culvert ; email her ; email on
        needs_clarification	2	emergency contact ; emojisnow ; ems ; en <stranger> ; en algun ; en fil
        needs_clarification	2	en nochebuen ; encim y ; encontr en ; end over ; energy <consume>
        needs_clarification	2	energy drink ; eng / ; entr que ; epilepsy ; equip ; equip de ; equivoc busc
        needs_clarification	2	er <see> ; es <alone> ; es diabetic ; es geht ; es mi ; es noma ; es sol
        needs_clarification	2	escrev ; ese <month> ; eso con ; eso el ; espos ronc ; est <clean>
        needs_clarification	2	est <hit> ; est <intoxicated> ; est apunt ; est corre ; est dand ; est golpe
        needs_clarification	2	estan ; estatua ; esto ; estou ; estoy encer ; et ; eu ; eu nao
        needs_clarification	2	even <think> ; even be ; ever <give> ; ever gav ; ever seen ; every decemb
        needs_clarification	2	every night ; every weekend ; everybody sign ; everyon a ; everyon got
        needs_clarification	2	ex is ; excus the ; exit do ; experienc with ; explain in ; extension cord
        needs_clarification	2	f clr ; f etoh ; f flat ; f sob ; factory ; fal ingl ; falt en ; fan and
        needs_clarification	2	far from ; farmaci a ; favor no ; feed a ; feed tim ; fel down ; felic
        needs_clarification	2	felic fiesta ; feliz ; felt lik ; femal 0 ; femal cry ; feud ; few day
        needs_clarification	2	fil for ; fil two ; final was ; find an ; finish ; finish treatment ; firm
        needs_clarification	2	first <drive> ; first <law> ; first nam ; first was ; fish and ; floor from
        needs_clarification	2	floor right ; fluid ; foam ; foi ; foot two ; for <job> ; for <media>
        needs_clarification	2	for <stimulant> ; for anxiety ; for being ; for chew ; for contact
        needs_clarification	2	for english ; for march ; for meth ; for myself ; for safety ; for work
        needs_clarification	2	for ~how ; forearm ; form is ; found you ; fountain in ; frasquit ; fre aft
        needs_clarification	2	fre at ; french ; frent al ; frer a ; friend + ; friend use ; from <opening>
        needs_clarification	2	from nebrask ; fue <trade> ; fuimo ; ful <container> ; fund ; furth inf
        needs_clarification	2	fus ; gan la ; gas <job> ; gas company ; gasp ; gato y ; geht ; geht um
        needs_clarification	2	general ; get back ; giv age ; giv everyon ; giv mor ; glas of
        needs_clarification	2	go <outdoors> ; go back ; go by ; go int ; god help ; godmoth ; godson
        needs_clarification	2	going down ; golf ; gon <die> ; gon <drive> ; gon driv ; good <crowd>
        needs_clarification	2	good student ; goril ; got # ; governador ; governador valadar ; gracia por
        needs_clarification	2	grad and ; grad for ; graduat high ; grandmoth funeral ; grandp 0 ; graniz
        needs_clarification	2	gray per ; greek <church> ; grit desd ; group # ; gues it ; gun for ; gun in
        needs_clarification	2	gustari de ; ha de ; ha hech ; habi <money> ; habi pag ; habit of
        needs_clarification	2	habl espanol ; habl fuert ; hac 0 ; had only ; hail ; hand fre ; hang 0
        needs_clarification	2	hang on ; hangov ; hard part ; has <kin> ; has a ; has stood ; has used
        needs_clarification	2	hasnt <leave> ; hasnt used ; hast ahi ; hav <drive> ; hav <hear> ; hav <kin>
        needs_clarification	2	hav <stranger> ; hav and ; hav driv ; hav forty ; hav got ; hav heard
        needs_clarification	2	hav som ; hav somebody ; hav work ; havent used ; he began ; he know
        needs_clarification	2	he last ; he meant ; he use ; he work ; head open ; health and ; hear him
        needs_clarification	2	hear it ; hear noth ; heart doing ; hel <bodypart> ; hel <break> ; hel <say>
        needs_clarification	2	hel break ; hel say ; help ; help him ; hem ; hem of ; her <goodbye>
        needs_clarification	2	her <hit> ; her <photo> ; her can ; her ear ; her feet ; her lif ; her numb
        needs_clarification	2	her roommat ; her servic ; her skul ; her smil ; her visit ; her who
        needs_clarification	2	herman y ; hermano se ; heroin i ; herself then ; hes been ; hes clean
        needs_clarification	2	hes nev ; hes one ; hes sweet ; hi yes ; hij 0 ; him <rope> ; him hang
        needs_clarification	2	him tonight ; hinch de ; hipotec se ; his <opening> ; his car ; his leg
        needs_clarification	2	his password ; his record ; his thing ; his wif ; hit by ; hit his ; hit on
        needs_clarification	2	hockey ; hoi cho ; hol que ; hold 0 ; honey ; honey my ; hoop ; hors sinc
        needs_clarification	2	hosp ; hospital en ; hostil ; hous sinc ; hous without ; hoy lo ; hoy ni
        needs_clarification	2	hr <past> ; hr ago ; hr mgr ; hsa card ; hundr peopl ; hung over
        needs_clarification	2	husband and ; husband just ; hx <give> ; hx given ; hx obtain ; hx ~dt
        needs_clarification	2	i <go> ; i <need> ; i <play> ; i bought ; i bowl ; i cut ; i delet ; i dug
        needs_clarification	2	i explain ; i found ; i go ; i havent ; i lie ; i might ; i refere ; i say
        needs_clarification	2	i serv ; i shook ; i want ; i ~drank ; ice all ; id go ; ide if ; idk
        needs_clarification	2	if <need> ; if <stranger> ; ihnen ; ihnen remand ; ill hav ; im <drive>
        needs_clarification	2	im <limp> ; im <soon> ; im apply ; im kind ; im next ; im sorry ; im stuck
        needs_clarification	2	im usual ; in <eat> ; in bkgd ; in by ; in closet ; in group ; in liv
        needs_clarification	2	in monopo ; in residential ; in third ; in tim ; in vernon ; in want
        needs_clarification	2	inf <give> ; inf for ; inform par ; informacion ; inpatient my ; inquiry
        needs_clarification	2	ins card ; insuranc agent ; insuranc card ; insuranc inf ; interview tue
        needs_clarification	2	irma ; is <die> ; is <insurance> ; is <kill> ; is <sad> ; is <see>
        needs_clarification	2	is <seizure> ; is any ; is empty ; is heroin ; is him ; is kick ; is murd
        needs_clarification	2	is see ; is tel ; isnt me ; isnt what ; it <photo> ; it <play> ; it acros
        needs_clarification	2	it aft ; it answer ; it let ; it play ; it run ; it tast ; it thursday
        needs_clarification	2	it wher ; it ~<money> ; it ~cost ; its <opioid> ; its <sedative>
        needs_clarification	2	its <stimulant> ; its cok ; its drink ; its due ; its his ; its kratom
        needs_clarification	2	its long ; its two ; ive ; ive <take> ; ive <think> ; ive got ; ive sweat
        needs_clarification	2	jam ; jan ; january ; jean and ; job last ; job was ; joint <key> ; jok abt
        needs_clarification	2	juev y ; just <buy> ; just <try> ; just back ; just pick ; just punch ; k 0
        needs_clarification	2	kais is ; keep hear ; keep send ; keep work ; kept a ; ki <palecolor>
        needs_clarification	2	ki pal ; kick ; kid on ; kid one ; kind nurs ; kis the ; kitchen knif
        needs_clarification	2	kitchen lik ; knif is ; known her ; known to ; koreatown ; l ; l <bodypart>
        needs_clarification	2	la <blade> ; la <fall> ; la <leave> ; la <opening> ; la <opioid>
        needs_clarification	2	la <palecolor> ; la <try> ; la <water> ; la autopist ; la azul
        needs_clarification	2	la bibliotec ; la carpet ; la consult ; la cubet ; la cuerd ; la guitar
        needs_clarification	2	la hipotec ; la loteri ; la madrin ; la medicin ; la mis ; la mism
        needs_clarification	2	la navaj ; la ocup ; la prob ; la rop ; la terminal ; la tiroid ; la tomader
        needs_clarification	2	lak in ; lamp and ; land with ; landlin ; landlord is ; landlord say
        needs_clarification	2	landlord tenant ; laptop and ; larg <eat> ; larg <record> ; larg print
        needs_clarification	2	las <amount> ; las <see> ; las sei ; last use ; last used ; lax ; lax and
        needs_clarification	2	le avisen ; le cay ; le debi ; le dicen ; le explic ; le hal ; le he
        needs_clarification	2	le llamen ; le marc ; le rec ; lea ; leav at ; leed ; left him ; left hom
        needs_clarification	2	left msg ; left nam ; left the ; leftov <eat> ; leg ; leg i ; legib
        needs_clarification	2	les <say> ; level i ; lexapr ; librarian patron ; library book ; licens and
        needs_clarification	2	licens numb ; lik <play> ; limon ; lin clos ; lin when ; line ; lip swel
        needs_clarification	2	llam es ; llam porqu ; llamamo ; llamant ; llev <year> ; llev ano ; llor un
        needs_clarification	2	lmp 0 ; ln ; lo <play> ; lo cuent ; lo di ; long <drive> ; long is ; long to
        needs_clarification	2	look down ; lor ; los <church> ; los <need> ; los <pet> ; los <write>
        needs_clarification	2	los bautizo ; los gato ; los oido ; los perro ; los quier ; los va ; loteri
        needs_clarification	2	lower ; lu ; luchador ; lueg ; lvm ; m <ask> ; m im ; m resident ; machin no
        needs_clarification	2	magandang umag ; mail com ; mak <feel> ; mak sens ; makakausap
        needs_clarification	2	makakausap po ; mal por ; malo ; mam dic ; mam ve ; mandil ; map of
        needs_clarification	2	mar and ; marathon ; marc ; marquem por ; marunong mag ; mas escribirl
        needs_clarification	2	mat est ; match ; may makakausap ; mayb its ; me <lock> ; me again
        needs_clarification	2	me apriet ; me cal ; me deteng ; me encarg ; me est ; me marqu ; me monday
        needs_clarification	2	me perdon ; me rent ; me why ; mean the ; mean to ; mecat ; medicar advantag
        needs_clarification	2	medicin the ; meeting ; melatonin ; mention ; merci ; mes de ; met him
        needs_clarification	2	met me ; met the ; meth four ; meth thi ; meti al ; metr ; metr stop
        needs_clarification	2	metrolink stop ; meu irma ; meu nom ; mi apel ; mi corre ; mi madrin
        needs_clarification	2	mi numer ; mi padr ; mi turn ; mi ~espos ; microwav ; mid <phone> ; mid cal
        needs_clarification	2	middl initial ; mied per ; might hav ; mil of ; milla ; minh <child>
        needs_clarification	2	minh filh ; minut off ; mis <kin> ; molin ; mom but ; mom i ; mom visit
        needs_clarification	2	monday or ; monopo ; monopo and ; month so ; month ther ; montreal
        needs_clarification	2	mor about ; mor em ; mor ya ; morn then ; mortgag in ; most for ; mot no
        needs_clarification	2	moth hous ; mov day ; mov her ; msg ; much calor ; much el ; muchach ; muel
        needs_clarification	2	muit ; muit de ; muit obrig ; museum of ; mutual ; muy bajit ; mwen bezwen
        needs_clarification	2	my <treatment> ; my <trust> ; my application ; my apron ; my bik ; my chest
        needs_clarification	2	my driv ; my gram ; my grandchildren ; my neighbor ; my number ; my option
        needs_clarification	2	my oth ; my parent ; my stepson ; my tea ; myself <night> ; nad a ; nam #
        needs_clarification	2	nam <phone> ; nam or ; nam walt ; nao fal ; nd <school> ; nd grad
        needs_clarification	2	necesit que ; neck in ; need som ; neighbor dog ; neighbor for
        needs_clarification	2	neighbor has ; neighbor kid ; nev bother ; nev forgot ; nev ~<start>
        needs_clarification	2	nev ~<stimulant> ; nev ~smok ; new <tool> ; new kid ; ni cuand ; ni nad
        needs_clarification	2	ni ~<drug> ; nicknam ; nieg ~<think> ; nieg ~idea ; night between
        needs_clarification	2	night clerk ; night owl ; nin <eat> ; ninety <count> ; nino se
        needs_clarification	2	no <partner> ; no batallen ; no children ; no dang ; no del ; no despert
        needs_clarification	2	no distres ; no drug ; no duerm ; no emergency ; no hal ; no inf ; no ive
        needs_clarification	2	no level ; no nam ; no no ; no pregunt ; no que ; no use ; no ~<drug>
        needs_clarification	2	no ~<home> ; no ~<sad> ; no él ; nobody <leave> ; nobody <pain>
        needs_clarification	2	nobody even ; nobody had ; nobody hurt ; nobody left ; nobody want
        needs_clarification	2	nochebuen ; nom ; nom e ; noma ya ; nombr ; noon to ; north hollywood
        needs_clarification	2	nos <give> ; nos <order> ; nos da ; nos llevamo ; nos mand ; not <photo>
        needs_clarification	2	not befor ; not de ; not elaborat ; not going ; not hostil ; not know
        needs_clarification	2	not over ; not show ; not sur ; not upset ; noth <go> ; noth odd ; noth she
        needs_clarification	2	novel sinc ; novi no ; now 0 ; numb i ; numb that ; numer es ; numer se
        needs_clarification	2	nunc <go> ; nunc entr ; nvr ; o hay ; o meno ; o par ; o si ; o trabalh
        needs_clarification	2	obrig ; obrig pel ; ods dai ; of <ask> ; of <clothes> ; of <headface>
        needs_clarification	2	of <room> ; of birth ; of blu ; of cok ; of fish ; of kil ; of littl
        needs_clarification	2	of meth ; of mustard ; of noth ; of seven ; of staf ; of town ; of vodk
        needs_clarification	2	of whom ; ofc <need> ; off <job> ; offic at ; offic lin ; offic party
        needs_clarification	2	offic want ; often or ; oido ; oir ; ojal ; ojo azul ; ok on ; ola
        needs_clarification	2	old <bodypart> ; old <outdoors> ; old <photo> ; old crew ; old driv
        needs_clarification	2	old hous ; on <breath> ; on <colleague> ; on <say> ; on board ; on good
        needs_clarification	2	on ln ; on mov ; on one ; on rout ; on spic ; on staf ; on stint ; on tv
        needs_clarification	2	onc <happy> ; onc used ; one <build> ; one <rope> ; one anoth ; one build
        needs_clarification	2	one could ; one each ; one person ; one sid ; only <amount> ; only cal
        needs_clarification	2	only part ; oper de ; or any ; or in ; or not ; or separat ; organ
        needs_clarification	2	oth <drug> ; oth <record> ; oth drug ; oth form ; oth inf ; other
        needs_clarification	2	otr <town> ; otr cond ; otr la ; our <crowd> ; our <eat> ; our <outdoors>
        needs_clarification	2	our <partner> ; our <pet> ; our coat ; our coffe ; our congregation
        needs_clarification	2	our fami ; our first ; our honeymoon ; our lawn ; out 0 ; out <hear>
        needs_clarification	2	out as ; out front ; out his ; out loud ; out one ; out who ; over <kin>
        needs_clarification	2	over so ; owl ; own busines ; own has ; own text ; own therapist ; oxy then
        needs_clarification	2	p 0 ; pack the ; pag hast ; pagin en ; paid our ; pair of ; paloma ; pansi
        needs_clarification	2	panteon ; pap fue ; pap me ; papa <need> ; par <say> ; par tod ; parec
        needs_clarification	2	park ; party i ; pas a ; pas bien ; pas est ; past your ; paus ; pay or
        needs_clarification	2	pecan ; pel atenca ; peluquer ; peopl are ; peopl bring ; peopl hav
        needs_clarification	2	peopl shar ; peopl wer ; per <week> ; per se ; per week ; peric no
        needs_clarification	2	person than ; person to ; personal <say> ; phon aft ; phon and ; phon i
        needs_clarification	2	phon it ; phon tre ; pick our ; pid de ; pid q ; pil int ; pinhead
        needs_clarification	2	pink <fluid> ; pink froth ; pis y ; pistol en ; pitit ; plac <day>
        needs_clarification	2	plac around ; plac hav ; plac or ; placement ; plato ; play at ; play ches
        needs_clarification	2	play domino ; pleas <ask> ; pleas ask ; pleas hav ; pleas not
        needs_clarification	2	pls <stranger> ; pls cal ; pls someon ; pls what ; po ; politic ; poni
        needs_clarification	2	por aca ; por adelant ; por aqui ; por lo ; por mi ; por ser ; porch
        needs_clarification	2	porqu con ; portugu e ; possib ; pou pitit ; powd ; pray for ; pre ; predict
        needs_clarification	2	pref a ; pregunt ; pregunt primer ; pressur cook ; presum ; prob nad
        needs_clarification	2	problem and ; program about ; program in ; pt <write> ; pt in ; pt need
        needs_clarification	2	pto ; pue aqui ; pued <breath> ; pued llam ; pued marc ; pued respir
        needs_clarification	2	pueden llam ; puent colgant ; put by ; put in ; put mor ; que <school>
        needs_clarification	2	que apena ; que aprendi ; que averiguar ; que ciudad ; que el ; que incluy
        needs_clarification	2	que la ; que llam ; que nunc ; que su ; que ten ; que tom ; que usted
        needs_clarification	2	que vuelv ; que él ; qued de ; qued muy ; queden ; quelquun ; question
        needs_clarification	2	quien hablarl ; quier jubil ; quier mor ; quier ten ; quis ; quit
        needs_clarification	2	quit <happy> ; quit drink ; quit meth ; quit proud ; quit sol ; quit the
        needs_clarification	2	radi for ; raffl ; rail ; rain ; rain all ; rain ever ; raj ; rambl ; ran my
        needs_clarification	2	ranchera ; rang ; rang him ; rath explain ; rath tel ; raw and ; ray is
        needs_clarification	2	re <appointment> ; re <write> ; re broth ; re etoh ; re old ; re one ; re pt
        needs_clarification	2	re stepson ; reach out ; read ; read you ; real long ; rebuild ; rebuilt it
        needs_clarification	2	rec a ; recuperarlo ; red on ; refd ; refer by ; regal un
        needs_clarification	2	regard <stimulant> ; remand deutsch ; remind me ; repeat zip ; res in
        needs_clarification	2	resident <consume> ; resident use ; rest in ; restrain <order> ; revers de
        needs_clarification	2	rick ; rider ; ridgecrest ; right then ; ring my ; riv in ; rn <kin>
        needs_clarification	2	rodil el ; room hav ; rosary and ; s/p ; sab cuant ; sab mas ; sacristan
        needs_clarification	2	said but ; said hed ; said her ; said not ; said she ; sal mas ; sal mi
        needs_clarification	2	salt and ; sam company ; sam person ; sam tim ; sav my ; say anyth
        needs_clarification	2	say chest ; say its ; say rehab ; say uncl ; say wher ; scar i ; school with
        needs_clarification	2	school wrot ; screen so ; se <happy> ; se <need> ; se bien ; se dond
        needs_clarification	2	se hac ; se oye ; se queden ; se quier ; se subi ; se ve ; seasonal
        needs_clarification	2	see ods ; see your ; seed ; seed catalog ; seen it ; sei por ; senor junt
        needs_clarification	2	senor llam ; senor por ; sens of ; sent a ; sent us ; ser ; set the
        needs_clarification	2	shar an ; she <blood> ; she <illness> ; she <seizure> ; she cut ; she finish
        needs_clarification	2	she lik ; she liv ; she look ; she meant ; she nev ; she wav ; shirt button
        needs_clarification	2	sho are ; sho stor ; shook with ; shoot himself ; shop cart ; shot at
        needs_clarification	2	shotgun ; should <phone> ; should <think> ; should know ; shovel ; show in
        needs_clarification	2	shuttl ; si <money> ; si la ; si somo ; si una ; si ~<consume> ; si ~hay
        needs_clarification	2	si ~tom ; si él ; sid <fluid> ; siempr ; siempr en ; siet y ; silv plan
        needs_clarification	2	simp dont ; sin <amount> ; sin <clothes> ; sin <consume> ; sin <play>
        needs_clarification	2	sin <stimulant> ; sin mas ; sinc nov ; sinc that ; sinc thi ; sist bernadet
        needs_clarification	2	sist gav ; sist liv ; sist numb ; skin i ; skul on ; slow <hear> ; smel
        needs_clarification	2	smil at ; smok for ; smok meth ; smok som ; smooth ; snow day
        needs_clarification	2	so <intoxicated> ; so which ; solv ; som <ask> ; som question ; som sort
        needs_clarification	2	somebody ; somebody had ; somebody i ; somebody ought ; someon i ; someon is
        needs_clarification	2	someth <phone> ; someth <treatment> ; someth by ; someth cal ; someth has
        needs_clarification	2	someth i ; someth is ; someth she ; somo mucho ; son <say> ; son has
        needs_clarification	2	sorry its ; soy un ; speak one ; speak re ; spend my ; spok with ; spricht
        needs_clarification	2	spricht bei ; spruc ; squar away ; sra dic ; stairwel ; stand the
        needs_clarification	2	stat final ; station wagon ; stay away ; stepbroth ; sticky not ; stop crack
        needs_clarification	2	stop read ; stor so ; story for ; street no ; street numb ; stuck behind
        needs_clarification	2	su <tool> ; su almoh ; su famili ; sunday on ; sunshin ; supervis releas
        needs_clarification	2	suppos that ; sur what ; sw 0 ; swe ; swing at ; system <write> ; system not
        needs_clarification	2	tak anthem ; tak cal ; tak hsa ; tak walk ; tal than ; talk aft ; tanto
        needs_clarification	2	tea ; tel your ; telenovela ; telescop ; tempran par ; ten and ; tenant 0
        needs_clarification	2	tenemo dos ; teng 0 ; teng los ; teng ningun ; tengan ; tengan bonit
        needs_clarification	2	teni un ; texa ; textbook ; th birthday ; than <phone> ; that <angry>
        needs_clarification	2	that <last> ; that <sad> ; that <town> ; that add ; that as ; that clinic
        needs_clarification	2	that down ; that i ; that its ; that normal ; that old ; the <week>
        needs_clarification	2	the bay ; the chip ; the closet ; the corn ; the crash ; the creek
        needs_clarification	2	the dash ; the dentist ; the desk ; the differenc ; the director ; the door
        needs_clarification	2	the ear ; the email ; the fax ; the ferry ; the figur ; the flag ; the fog
        needs_clarification	2	the fountain ; the grain ; the grey ; the guard ; the hay ; the hem
        needs_clarification	2	the hos ; the ice ; the jar ; the jitter ; the laptop ; the marathon
        needs_clarification	2	the microwav ; the mil ; the mushroom ; the no ; the passeng ; the person
        needs_clarification	2	the porch ; the premis ; the remain ; the sponsor ; the squirrel ; the storm
        needs_clarification	2	the story ; the suitcas ; the supervisor ; the tooth ; the trial ; the typ
        needs_clarification	2	the umbrel ; the weatherman ; the wifi ; the wrong ; the ~brochur
        needs_clarification	2	the ~school ; them <take> ; them is ; then <ask> ; then ask ; then did
        needs_clarification	2	then has ; then her ; then nobody ; ther <blood> ; ther <furniture>
        needs_clarification	2	ther <money> ; ther anybody ; ther blood ; ther could ; ther someon
        needs_clarification	2	ther wasnt ; thes are ; they are ; they met ; they stil ; they talk
        needs_clarification	2	theyv been ; thi <amount> ; thi <record> ; thi all ; thi anymor ; thi cal
        needs_clarification	2	thi form ; thi is ; thorough ; threaten ; thru employ ; thyroid
        needs_clarification	2	tien <lock> ; tien encer ; tien un ; tienen cup ; ties ; til <emergency>
        needs_clarification	2	tim ever ; tint ; tiroid ; to <shake> ; to contact ; to deliv ; to dig
        needs_clarification	2	to each ; to fish ; to gues ; to guest ; to let ; to park ; to portland
        needs_clarification	2	to put ; to sav ; to shak ; to writ ; to ~<need> ; tod lo ; todo por
        needs_clarification	2	told whol ; tom much ; tomader ; tommy ; took phon ; took the ; tool to
        """
}
