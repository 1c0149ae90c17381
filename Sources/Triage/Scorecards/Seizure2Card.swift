extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure2 = """
        seizure	3	mi <child> ; minut at ; minut out ; mism mi ; morn my ; munec de ; my <friend>
        seizure	3	next thing ; ninety ; nobody <home> ; now sleepy ; nt in ; of phenobarbital ; off beer
        seizure	3	off sunday ; own about ; p <need> ; p want ; pap le ; paramedic lo ; park ; pd ; peg la
        seizure	3	pis ; pis com ; ppl in ; pregnant ; pt ; pt 0 ; pt se ; que dur ; question ; quit etoh
        seizure	3	rang my ; rattl lik ; recuerd ; red ; red light ; refus the ; rememb ; restaurant had
        seizure	3	rigid + ; rol ; s <stop> ; say u ; se me ; sec now ; second by ; set down ; shak
        seizure	3	she hav ; shelt staf ; shook my ; should ; show wif ; sin su ; sist becaus ; skat park
        seizure	3	sleep in ; sleepy ; slept lik ; sm ; so hard ; solit y ; someth <phone> ; someth cal
        seizure	3	sort of ; star ; street 0 ; swor it ; tabl ; tap then ; telefon a ; the <church>
        seizure	3	the <job> ; the cafeteri ; the electric ; the headboard ; the walgreen ; then i ; thud
        seizure	3	thump ; ties y ; til <eat> ; today n ; tonight ; trail ; turn around ; two the
        seizure	3	una <seizure> ; una convulsion ; vec hoy ; was plug ; wasnt answer ; went board
        seizure	3	wer <play> ; wher i ; wks ; worm in ; wouldnt <stop> ; wouldnt stop ; wrap the
        seizure	3	xanax sinc ; y <hit> ; y empez ; yard ; year and ; zer <consume> ; zer use
        seizure	-3	<alcohol> <amount> ; <always> <month> ; <amount> <count> ; <amount> <pet>
        seizure	-3	<amount> <stranger> ; <amount> que ; <amount> through ; <ask> <moment>
        seizure	-3	<bodypart> <palecolor> ; <child> <go> ; <church> <shake> ; <cold> <seizure> ; <day> its
        seizure	-3	<eat> with ; <friend> in ; <give> it ; <go> <take> ; <hear> <say> ; <hear> lik
        seizure	-3	<job> 0 ; <job> <night> ; <kin> <eat> ; <kin> <furniture> ; <law> <amount>
        seizure	-3	<money> for ; <month> y ; <need> <amount> ; <need> <give> ; <need> <say>
        seizure	-3	<need> <think> ; <need> que ; <night> <job> ; <order> <treatment> ; <past> and
        seizure	-3	<phone> <phone> ; <rope> ; <sad> ; <say> <amount> ; <say> <partner> ; <say> <treatment>
        seizure	-3	<say> <write> ; <say> with ; <say> you ; <sedative> and ; <see> thing ; <seizure> <go>
        seizure	-3	<stranger> 0 ; <stranger> to ; <think> <home> ; <think> the ; <treatment> de
        seizure	-3	<treatment> en ; <try> to ; <week> <day> ; <write> <amount> ; <year> i ; a <build>
        seizure	-3	a <give> ; a <hear> ; a <job> ; a mis ; a new ; a plac ; about it ; again ; alert
        seizure	-3	ambulatori ; and got ; and sinc ; anyway ; are you ; arent ; at hom ; bit my ; blanket
        seizure	-3	both ; breastbon ; bridg ; cambi ; can i ; clean ; clear ; clr <say> ; con mi ; current
        seizure	-3	de una ; detail ; doe the ; draw ; el alcohol ; engin ; es la ; exact ; first <law>
        seizure	-3	for <alcohol> ; gal ; gav me ; got a ; gues ; has 0 ; hav the ; he use ; health
        seizure	-3	hij de ; his broth ; hold a ; i <hold> ; i <leave> ; i <phone> ; i <school> ; i <start>
        seizure	-3	i sleep ; i walk ; icu ; if you ; in march ; includ ; is <consume> ; is it ; it isnt
        seizure	-3	ive had ; jan ; keep the ; la <bodypart> ; la <last> ; la <play> ; la cas ; la puert
        seizure	-3	lent ; library ; lie ; long ; mak a ; me <feel> ; me at ; me out ; mied ; mis ; msg
        seizure	-3	must ; my <container> ; my <day> ; my <phone> ; my doctor ; my friend ; my neighbor
        seizure	-3	naloxon ; need to ; night and ; nin <day> ; nin day ; no pued ; no ~<consume>
        seizure	-3	no ~<drug> ; no ~opi ; nombr ; not the ; nunc ; on <amount> ; on <medicine> ; on your
        seizure	-3	one with ; poc ; porqu ; r ; saf ; ser ; set ; shar ; sist in ; so i ; so the ; sold
        seizure	-3	som <day> ; strip ; structur ; tea ; th ; the <daytime> ; the <last> ; the garag
        seizure	-3	the last ; the tim ; the wed ; thes <day> ; thes day ; tiemp ; to <consume>
        seizure	-3	to <continue> ; to <say> ; to com ; to sleep ; told her ; tomorrow ; troubl ; twin
        seizure	-3	two and ; un <treatment> ; viej ; wait claim ; we hav ; when she ; when the ; with the
        seizure	-3	you <take> ; ~<sick> ; ~no ; ~out
        seizure	-4	$ 0 ; 0 <amount> ; 0 week ; <alcohol> <treatment> ; <alcohol> de ; <amount> <outdoors>
        seizure	-4	<amount> and ; <amount> en ; <appointment> <day> ; <ask> about ; <build> the
        seizure	-4	<church> and ; <consume> <drug> ; <continue> a ; <day> <home> ; <day> of ; <die> de
        seizure	-4	<drive> a ; <drive> and ; <drive> in ; <emergency> <day> ; <give> a ; <go> <town>
        seizure	-4	<go> by ; <go> from ; <hit> <headface> ; <home> con ; <illness> 0 ; <illness> y
        seizure	-4	<job> at ; <kin> <moment> ; <kin> <opioid> ; <kin> <partner> ; <kin> <trade> ; <kin> in
        seizure	-4	<kin> who ; <last> <month> ; <leave> the ; <medicine> for ; <money> and ; <need> <day>
        seizure	-4	<need> <write> ; <need> off ; <need> the ; <outdoors> <day> ; <outdoors> in
        seizure	-4	<partner> <think> ; <past> <eat> ; <phone> from ; <play> de ; <promise> you ; <put> me
        seizure	-4	<relapse> ; <say> <home> ; <say> me ; <see> lik ; <soon> to ; <start> <day>
        seizure	-4	<stimulant> sinc ; <stop> a ; <stranger> <say> ; <stranger> de ; <take> <bodypart>
        seizure	-4	<take> <headface> ; <take> <medicine> ; <take> out ; <think> <say> ; <think> <think>
        seizure	-4	<think> <write> ; <town> <law> ; <treatment> <alcohol> ; <treatment> <past>
        seizure	-4	<treatment> <stimulant> ; <treatment> in ; <wait> with ; <week> <amount>
        seizure	-4	<write> <phone> ; <year> <stimulant> ; <year> en ; a 0 ; a <drive> ; a <rope>
        seizure	-4	a convulsion ; a friend ; a whol ; again and ; age ; agre ; an <emergency> ; and im
        seizure	-4	and ive ; ano en ; anybody ; anymor ; apartment ; apologiz ; at your ; atty ; august
        seizure	-4	bak ; bel ; bit through ; bor ; bowl ; buen ; but i ; buy ; cal back ; camion ; camp
        seizure	-4	cant <continue> ; cant <take> ; cant keep ; chang ; cho ; christma ; cinc ano ; claim
        seizure	-4	clerk ; clr has ; clr on ; clt ; colleg ; company ; compr ; con su ; con un ; con una
        seizure	-4	convulsion in ; corre ; cost ; cramp ; crush ; cun ; d <treatment> ; de <night> ; deal
        seizure	-4	desd entonc ; desd la ; despiert ; dij ; dond ; doubl ; eight day ; eleven ; feed
        seizure	-4	find ; fold ; for <stimulant> ; for her ; found the ; freez ; fresn ; giv ; go to
        seizure	-4	goodby ; googl ; hac <year> ; hac ano ; hand ; hang ; hav <amount> ; he wont ; hors
        seizure	-4	how <amount> ; how long ; hr 0 ; hung ; husb convuls ; i <buy> ; i <eat> ; i <promise>
        seizure	-4	i <see> ; i <write> ; i havent ; i read ; ill ; im <amount> ; im the ; in may ; ins
        seizure	-4	it <take> ; it out ; ive nev ; jail ; jerk the ; july ; just <need> ; know how
        seizure	-4	la <home> ; la <opioid> ; lab ; las <amount> ; las <daytime> ; le <say> ; limpi
        seizure	-4	lin at ; look lik ; los dos ; maestr ; many ; me <amount> ; me <consume> ; me da ; me i
        seizure	-4	me in ; medicin ; men ; mi mam ; mi prim ; money ; morning ; much ; my <insurance>
        seizure	-4	my aunt ; my nephew ; nad de ; neighbor ; next to ; ni ; niec ; nieg ; ningun
        seizure	-4	no <amount> ; no <consume> ; no le ; no lo ; no recent ; notic ; numer ; octob
        seizure	-4	of <opioid> ; off and ; on <hold> ; on hold ; one <day> ; one and ; ord ; order ; outpt
        seizure	-4	oye ; pack ; pagin ; par el ; par que ; pech ; pick up ; play ; pueden ; pupil ; put me
        seizure	-4	que es ; que no ; regal ; resi ; retir ; room ; sea ; segur ; shot ; shut ; sinc the
        seizure	-4	singl ; sis ; sobredosi ; sock ; stat ; stor ; sus ; sweat ; thank you ; the <consume>
        seizure	-4	the <insurance> ; the <night> ; the <opening> ; the old ; ther are ; ther was ; tim he
        seizure	-4	to <asleep> ; to <see> ; to <stop> ; to a ; to see ; tongu and ; trabaj en ; usted
        seizure	-4	viv ; voy ; walk out ; want off ; was the ; we <take> ; websit ; wher he ; whisper
        seizure	-4	wks ago ; work at ; y <need> ; y me ; y medi ; ya me ; yawn ; ~<chestheart>
        seizure	-5	$ ; <alcohol> <eat> ; <amount> <consume> ; <amount> <eat> ; <amount> to ; <amount> y
        seizure	-5	<asleep> en ; <caretaking> ; <child> <consume> ; <child> in ; <consume> <seizure>
        seizure	-5	<container> and ; <day> <think> ; <die> <kin> ; <die> in ; <drive> de ; <eat> <amount>
        seizure	-5	<eat> y ; <furniture> <seizure> ; <give> <amount> ; <go> off ; <go> through ; <gun>
        seizure	-5	<home> <amount> ; <illness> <consume> ; <job> de ; <kin> <home> ; <kin> re ; <kin> y
        seizure	-5	<medicine> no ; <money> <treatment> ; <month> <past> ; <month> of ; <opioid> <hospital>
        seizure	-5	<opioid> in ; <say> <bodypart> ; <say> my ; <school> <school> ; <shame> ; <stiff> y
        seizure	-5	<stimulant> in ; <stranger> <room> ; <take> a ; <think> about ; <treatment> <amount>
        seizure	-5	<volunteer> ; <write> <write> ; <year> me ; a <count> ; a <law> ; a <official>
        seizure	-5	a <phone> ; a <play> ; a <tool> ; a bed ; a year ; addres ; aft the ; alguien ; alon
        seizure	-5	alt ; and <stimulant> ; and nobody ; and we ; ano me ; at <home> ; at <night> ; bos
        seizure	-5	breath ; bro ; broth in ; brought ; by <day> ; by myself ; clas ; cle ; closet
        seizure	-5	com out ; counselor ; cow ; descans ; did it ; discharg ; el <treatment> ; enough
        seizure	-5	esper ; est en ; evening ; everyon ; for me ; from my ; garden ; good ; grandfath
        seizure	-5	hav to ; hid ; hijo ; i <asleep> ; i <give> ; i <hear> ; i <play> ; i did
        seizure	-5	in <treatment> ; in one ; inpt ; intak ; issu ; its been ; jun ; knif ; landlord ; lat
        seizure	-5	laugh ; learn ; lik to ; liv in ; loud ; m meth ; manej ; me acab ; mean ; mejor
        seizure	-5	mi vecin ; mind ; mor ; motel ; muri ; my <crowd> ; my <eat> ; my <home> ; my <job>
        seizure	-5	my <last> ; my <pet> ; my car ; my chest ; my last ; neith ; nic ; nineteen
        seizure	-5	no <asleep> ; no ~si ; no ~sz ; not a ; o ; od ; of <treatment> ; off a ; on <phone>
        seizure	-5	out in ; over a ; par mi ; pay ; perdon ; person ; phon ; platic ; pls ; por un ; puert
        seizure	-5	que en ; que la ; rais ; seiz the ; send ; she <consume> ; ship ; sient ; sign ; soy
        seizure	-5	talk to ; tank ; text ; the <clothes> ; the <crowd> ; the <month> ; the <outdoors>
        seizure	-5	the <pet> ; the <record> ; the <say> ; the <week> ; the <year> ; the back ; the hous
        seizure	-5	the oth ; though ; throw ; to <kill> ; to <take> ; to <write> ; to do ; to get ; touch
        seizure	-5	tri ; uno ; wear ; wev ; whatev ; wrist ; ya se ; yrs ago ; ~<hit> ; ~<hospital> ; ~to
        seizure	-6	0 <consume> ; <clothes> and ; <count> <amount> ; <day> <stimulant> ; <go> <opioid>
        seizure	-6	<go> <stop> ; <home> en ; <intoxicated> ; <job> en ; <kin> <write> ; <need> <moment>
        seizure	-6	<phone> <day> ; <put> <amount> ; <rail> ; <say> <take> ; <school> and
        seizure	-6	<seizure> <headface> ; <sober> ; <stop> <treatment> ; <write> de ; a <eat> ; a <trade>
        seizure	-6	a <year> ; a thing ; ask re ; b ; bag ; becaus of ; bet ; bien ; blood ; box ; bug
        seizure	-6	busc ; client ; color ; com in ; cuatr ano ; de las ; del <town> ; die ; drink and
        seizure	-6	eat ; en una ; entonc ; escrib ; far ; fax ; feb ; fight ; gan ; grandmoth ; he <say>
        seizure	-6	high ; i <say> ; i cant ; i work ; id lik ; it up ; its the ; la <church> ; la <photo>
        seizure	-6	littl ; mak ; mal <seizure> ; mal seizur ; mas ; me <need> ; medi cal ; mil ; my <room>
        seizure	-6	near ; nev been ; no <shake> ; no es ; no sx ; noch ; och ; of my ; offic ; patient
        seizure	-6	por eso ; por mi ; pres ; psych ; puls ; rain ; ready ; resident ; road ; rop ; sam
        seizure	-6	season ; shift ; si no ; sit ; so we ; someon ; test ; the <day> ; the <treatment>
        seizure	-6	town ; treatment ; unit ; using ; wed ; week and ; wrong ; y yo ; you hav
        seizure	-7	<always> <moment> ; <ask> re ; <crash> ; <day> <treatment> ; <eat> <eat> ; <give> me
        seizure	-7	<hold> a ; <home> is ; <hot> ; <kin> <play> ; <money> <money> ; <month> and
        seizure	-7	<need> <crowd> ; <need> <need> ; <night> and ; <outdoors> <outdoors> ; <play> in
        seizure	-7	<week> <past> ; <year> y ; a <treatment> ; ano y ; befor the ; big ; blu ; buena
        seizure	-7	centr ; cuart ; dat ; do you ; duerm ; el <hospital> ; el hospital ; es el ; fin
        seizure	-7	finish ; for an ; funeral ; great ; guy ; hast ; hel ; hes in ; i <job> ; i go ; i got
        seizure	-7	i only ; is ther ; judg ; kais ; la <container> ; look for ; lov ; me a ; medical
        seizure	-7	music ; no <need> ; old ; outpatient ; panic ; parent ; pen ; perdi ; sali ; servic
        seizure	-7	slow ; somebody ; stair ; stuf ; tal ; team ; the <partner> ; tienen ; tim i ; to my
        seizure	-7	traig ; vecin ; y <amount> ; ya no ; ~<die>
        seizure	-8	0 <stimulant> ; <amount> <child> ; <amount> <say> ; <color> ; <continue> the
        seizure	-8	<kin> <amount> ; <play> <play> ; <take> <eat> ; <take> off ; <take> up ; <treatment> 0
        seizure	-8	<treatment> <day> ; <vendor> ; a <stranger> ; a <town> ; ahi ; and jerk ; and on
        seizure	-8	and ther ; ask if ; bank ; birthday ; bring ; clos ; com off ; cop ; cover ; cri
        seizure	-8	day at ; day seiz ; de la ; dont hav ; encontr ; f <stimulant> ; feel ; feet ; fix
        seizure	-8	for my ; fre ; hot ; i get ; im a ; im not ; kil ; mat ; may ; me <say>
        seizure	-8	my <clinician> ; nadi ; nuev ; of your ; pag ; pric ; read ; rent ; run ; sel ; shirt
        seizure	-8	sigu ; skin ; sound ; spr ; swallow ; teach ; the 0 ; the <write> ; the county
        seizure	-8	the guy ; the only ; ther is ; they <say> ; toc ; told me ; took ; train ; ve
        seizure	-8	with <amount> ; your <treatment> ; ~0
        seizure	-9	<amount> <money> ; <ask> if ; <kin> <think> ; <media> ; <month> 0 ; <say> to
        seizure	-9	<see> for ; <threat> ; and its ; contest ; could ; deni ; famili ; fath ; gracia
        seizure	-9	had the ; i need ; i want ; la <school> ; les ; lol ; march ; me to ; my nam ; off it
        seizure	-9	pain ; prim ; problem ; que me ; radi ; record ; seiz on ; seven ; sx ; tight ; vet
        seizure	-9	withdrawal ; y a ; ~<withdrawal>
        seizure	-10	<home> in ; <need> <stop> ; <stranger> in ; <treatment> for ; <unreal> ; a man ; away
        seizure	-10	baby ; cort ; each ; email ; form ; from a ; going to ; heart ; is the ; it in
        seizure	-10	my uncl ; no w/d ; over the ; overdos ; pregunt ; residential ; scar ; tech
        seizure	-10	the <stranger> ; the first ; ther a ; va ; very ; visit ; when he ; y le
        seizure	-11	<last> <year> ; <past> the ; <take> the ; a <write> ; alway ; cinc ; da ; died
        seizure	-11	en <month> ; end ; i can ; iop ; its a ; last year ; leav ; list ; mand ; peopl ; than
        seizure	-11	to be ; too ; truck
        seizure	-12	# ; <school> de ; alg ; county ; el 0 ; el <chestheart> ; estoy ; ex ; kept ; rep
        seizure	-12	sal ; the <school> ; tre ano
        seizure	-13	0 and ; <kin> <die> ; complet ; gav ; kne ; myself ; on day ; pued ; way ; y ya
        seizure	-13	year ago
        seizure	-14	<key> ; <say> the ; cuand ; don ; dts ; habl ; has a ; i am ; my <chestheart> ; narcan
        seizure	-14	plan
        seizure	-15	<try> ; ayud por ; ear ; my <drive> ; seizur in
        seizure	-16	<amount> <week> ; <need> por ; used
        seizure	-17	<needle> ; hay ; nos
        seizure	-18	<sick> ; a los ; back in ; en 0 ; intern
        seizure	-19	<amount> <month>
        seizure	-20	<calm>
        seizure	-22	0 i ; chest ; the <money>
        seizure	-24	teng ; when i
        seizure	-25	<year> <past> ; de mi
        """
}
