extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure2 = """
        seizure	3	munec de ; my <friend> ; next thing ; ninety ; no <drug> ; nobody <home> ; noon today
        seizure	3	now sleepy ; off sunday ; own about ; p <need> ; p want ; pap le ; paramedic lo ; park
        seizure	3	peg la ; pis ; pis com ; ppl in ; pregnant ; pt se ; que dur ; question ; rang my
        seizure	3	rattl lik ; recuerd ; red ; red light ; refus the ; restaurant had ; rigid + ; rol
        seizure	3	s <stop> ; say u ; se me ; sec now ; second by ; shak ; she hav ; shelt staf ; shook my
        seizure	3	should ; sin su ; sist becaus ; skat park ; sleep in ; sleepy ; slept lik ; sm ; so hard
        seizure	3	solit y ; someth <phone> ; someth cal ; sort of ; swor it ; tabl ; telefon a
        seizure	3	the <church> ; the <drive> ; the <job> ; the cafeteri ; the electric ; the headboard
        seizure	3	the walgreen ; then i ; thud ; thump ; ties y ; til <eat> ; today n ; tonight ; trail
        seizure	3	turn around ; two the ; una <seizure> ; una convulsion ; up <moment> ; up now ; vec hoy
        seizure	3	was plug ; wasnt answer ; went board ; wer ; wher i ; wks ; worm in ; wouldnt <stop>
        seizure	3	wouldnt stop ; wrap the ; xanax sinc ; y <hit> ; y empez ; yard ; zer <consume>
        seizure	3	zer use
        seizure	-3	<alcohol> <amount> ; <always> <month> ; <amount> <count> ; <amount> <pet>
        seizure	-3	<amount> <stranger> ; <amount> and ; <amount> que ; <ask> <moment>
        seizure	-3	<bodypart> <palecolor> ; <child> <go> ; <child> <school> ; <church> <shake>
        seizure	-3	<cold> <seizure> ; <day> its ; <day> of ; <eat> with ; <friend> in ; <furniture> at
        seizure	-3	<give> it ; <go> <take> ; <hear> <say> ; <hear> lik ; <hold> <bodypart> ; <job> 0
        seizure	-3	<job> <night> ; <kin> <eat> ; <kin> <furniture> ; <law> <amount> ; <money> <amount>
        seizure	-3	<money> for ; <month> y ; <need> <amount> ; <need> <give> ; <need> <say>
        seizure	-3	<need> <think> ; <night> <job> ; <outdoors> <take> ; <past> and ; <phone> <phone>
        seizure	-3	<say> <amount> ; <say> <partner> ; <say> <treatment> ; <say> <write> ; <say> with
        seizure	-3	<sedative> and ; <seizure> <go> ; <stop> a ; <stranger> 0 ; <stranger> to
        seizure	-3	<take> <amount> ; <think> <home> ; <think> that ; <treatment> <stimulant>
        seizure	-3	<treatment> de ; <try> to ; <week> <day> ; <write> <amount> ; <year> i ; a <build>
        seizure	-3	a <give> ; a <hear> ; a <job> ; a mis ; a new ; a plac ; about it ; again ; alert
        seizure	-3	ambulatori ; and <moment> ; and got ; and now ; and sinc ; anyway ; are you ; arent
        seizure	-3	at <home> ; at hom ; bit my ; blanket ; bridg ; cambi ; can i ; clean ; clear
        seizure	-3	clr <say> ; clr on ; colleg ; con mi ; crash ; current ; de una ; detail ; doe the
        seizure	-3	draw ; el alcohol ; engin ; es la ; exact ; first <law> ; for <alcohol> ; for <amount>
        seizure	-3	gal ; gav me ; got a ; gues ; has 0 ; hav the ; he use ; health ; hij de ; hold a
        seizure	-3	how long ; hr 0 ; i <hold> ; i <leave> ; i <phone> ; i <school> ; i <start> ; i walk
        seizure	-3	icu ; if you ; im <afraid> ; includ ; is <consume> ; is it ; keep the ; la <bodypart>
        seizure	-3	la <last> ; la cas ; las <daytime> ; library ; lie ; long ; los dos ; lug ; mak a
        seizure	-3	me <amount> ; me <feel> ; me at ; mied ; mis ; msg ; must ; my <container>
        seizure	-3	my <insurance> ; my <phone> ; my doctor ; my neighbor ; naloxon ; need to ; ni
        seizure	-3	nin <day> ; nin day ; no pued ; no ~<consume> ; nombr ; not the ; nunc ; on <medicine>
        seizure	-3	on <stimulant> ; on your ; one with ; poc ; porqu ; r ; rehab ; saf ; ser ; set ; shar
        seizure	-3	shot ; sinc <month> ; sist in ; so the ; sold ; som <day> ; strip ; structur ; th
        seizure	-3	thank you ; that isnt ; the <daytime> ; the garag ; the tim ; the wed ; them in ; tiemp
        seizure	-3	to <consume> ; to <say> ; to com ; to sleep ; told her ; tomorrow ; troubl ; twin
        seizure	-3	un <treatment> ; up to ; viej ; want off ; we hav ; when the ; wher he ; which
        seizure	-3	with the ; year of ; you <take> ; ~<sick> ; ~no ; ~out
        seizure	-4	$ 0 ; 0 <amount> ; 0 <treatment> ; 0 week ; <alcohol> <treatment> ; <alcohol> de
        seizure	-4	<amount> <consume> ; <amount> <outdoors> ; <amount> en ; <amount> through ; <amount> to
        seizure	-4	<appointment> <day> ; <ask> about ; <build> the ; <church> and ; <consume> <drug>
        seizure	-4	<continue> a ; <day> <home> ; <die> de ; <drive> a ; <drive> and ; <drive> de
        seizure	-4	<drive> in ; <give> a ; <hit> <headface> ; <home> con ; <illness> 0
        seizure	-4	<illness> <consume> ; <illness> y ; <job> at ; <kin> <moment> ; <kin> <opioid>
        seizure	-4	<kin> <partner> ; <kin> <trade> ; <kin> in ; <kin> who ; <last> <month> ; <leave> the
        seizure	-4	<money> and ; <month> of ; <need> <day> ; <need> <write> ; <need> off ; <need> the
        seizure	-4	<outdoors> <day> ; <outdoors> in ; <partner> <think> ; <past> <eat> ; <phone> from
        seizure	-4	<play> de ; <promise> you ; <put> me ; <relapse> ; <rope> up ; <sad> ; <say> <home>
        seizure	-4	<say> me ; <see> lik ; <shame> ; <soon> to ; <start> <day> ; <stimulant> sinc
        seizure	-4	<stranger> <say> ; <stranger> de ; <take> <bodypart> ; <take> <headface> ; <take> out
        seizure	-4	<think> <write> ; <think> the ; <town> <law> ; <treatment> <alcohol>
        seizure	-4	<treatment> <past> ; <treatment> in ; <wait> with ; <write> <phone> ; <year> 0
        seizure	-4	<year> <stimulant> ; <year> en ; a 0 ; a convulsion ; a friend ; a whol ; again and
        seizure	-4	agre ; and im ; ano en ; anymor ; apologiz ; at your ; atty ; august ; bak ; been a
        seizure	-4	bel ; belt ; bit through ; bor ; both ; bowl ; buen ; but i ; buy ; cal back ; camion
        seizure	-4	camp ; cant <continue> ; cant <take> ; cant keep ; chang ; cho ; cinc ano ; claim
        seizure	-4	clerk ; clr has ; clt ; company ; compr ; con su ; con un ; con una ; convulsion in
        seizure	-4	corre ; cost ; crush ; cun ; d <treatment> ; de <night> ; deal ; desd entonc ; desd la
        seizure	-4	despiert ; dij ; discharg ; dond ; doubl ; eight ; eleven ; feed ; find ; fold
        seizure	-4	for <stimulant> ; for her ; found the ; freez ; fresn ; giv ; go to ; goodby ; googl
        seizure	-4	hac <year> ; hac ano ; hand ; hav <amount> ; he wont ; his broth ; hors ; how <amount>
        seizure	-4	husb convuls ; i <buy> ; i <consume> ; i <give> ; i <promise> ; i <write> ; i havent
        seizure	-4	i read ; i sleep ; ill ; im <amount> ; im the ; in march ; in may ; ins ; it <take>
        seizure	-4	it isnt ; it out ; ive nev ; jan ; jerk the ; july ; just <need> ; la <home>
        seizure	-4	la <opioid> ; la <play> ; la puert ; lab ; las <amount> ; le <say> ; lent ; limpi
        seizure	-4	lin at ; look lik ; maestr ; many ; me <consume> ; me acab ; me da ; me in ; me out
        seizure	-4	medicin ; mejor ; men ; mi mam ; mi prim ; money ; morning ; much ; my <crowd>
        seizure	-4	my aunt ; my nephew ; nad de ; neighbor ; next to ; niec ; nieg ; ningun ; no <amount>
        seizure	-4	no <consume> ; no le ; no lo ; no recent ; no ~<drug> ; notic ; numer ; octob ; od
        seizure	-4	of <opioid> ; off and ; on <amount> ; on <hold> ; on hold ; one <day> ; one and ; ord
        seizure	-4	order ; outpt ; oye ; pack ; pagin ; par el ; par que ; pech ; pick up ; pueden ; puest
        seizure	-4	pupil ; put me ; que es ; que no ; regal ; resi ; retir ; room ; sea ; segur ; shut
        seizure	-4	sinc the ; singl ; sis ; sock ; stor ; sus ; sweat ; talk to ; the <insurance>
        seizure	-4	the <night> ; the <opening> ; the <outdoors> ; the old ; ther are ; ther was ; tim he
        seizure	-4	to <asleep> ; to <see> ; to <stop> ; to a ; to see ; toc ; tongu and ; trabaj en
        seizure	-4	usted ; viv ; voy ; wait claim ; was the ; we <take> ; websit ; whatev ; whisper
        seizure	-4	wks ago ; work at ; y <need> ; y me ; y medi ; ya me ; ~<chestheart> ; ~dts
        seizure	-5	$ ; <alcohol> <eat> ; <amount> <eat> ; <amount> y ; <asleep> en ; <caretaking>
        seizure	-5	<child> <consume> ; <child> in ; <consume> <seizure> ; <container> and
        seizure	-5	<count> <amount> ; <die> in ; <eat> <amount> ; <furniture> <seizure> ; <give> <amount>
        seizure	-5	<go> <opioid> ; <go> by ; <go> from ; <go> off ; <go> through ; <gun> ; <home> <amount>
        seizure	-5	<job> de ; <kin> <home> ; <kin> re ; <kin> y ; <money> <treatment> ; <month> <past>
        seizure	-5	<opioid> <hospital> ; <opioid> in ; <play> <play> ; <say> <bodypart> ; <say> my
        seizure	-5	<school> <school> ; <school> and ; <stiff> y ; <stimulant> in ; <stranger> <room>
        seizure	-5	<think> <say> ; <think> <think> ; <think> about ; <treatment> <amount> ; <volunteer>
        seizure	-5	<write> <write> ; <year> me ; a <count> ; a <drive> ; a <law> ; a <official>
        seizure	-5	a <phone> ; a <tool> ; a bed ; a year ; addres ; aft the ; alguien ; alt
        seizure	-5	an <emergency> ; and <stimulant> ; and ive ; and nobody ; and we ; ano me ; anybody
        seizure	-5	apartment ; at <night> ; bag ; becaus of ; box ; breath ; bro ; broth in ; brought
        seizure	-5	by <day> ; by myself ; christma ; cle ; closet ; com out ; counselor ; cow ; cramp
        seizure	-5	descans ; did it ; el <treatment> ; enough ; esper ; est en ; everyon ; for me
        seizure	-5	from my ; gan ; garden ; good ; grandfath ; hav to ; hid ; hijo ; hung ; i <asleep>
        seizure	-5	i <eat> ; i <hear> ; i <play> ; i <see> ; i did ; in <treatment> ; in one ; inpt
        seizure	-5	intak ; issu ; it up ; its been ; jail ; jun ; knif ; know how ; landlord ; lat ; laugh
        seizure	-5	learn ; lik to ; liv in ; loud ; m meth ; manej ; mas ; me i ; mean ; mi vecin ; mind
        seizure	-5	motel ; muri ; my <eat> ; my <home> ; my <last> ; my <pet> ; my car ; my chest
        seizure	-5	my last ; neith ; nic ; nineteen ; no <asleep> ; no ~si ; not a ; o ; of <treatment>
        seizure	-5	off a ; on <phone> ; over a ; par mi ; pay ; perdon ; person ; phon ; platic ; pls
        seizure	-5	por un ; puert ; puls ; que en ; que la ; run ; seiz the ; send ; she <consume> ; ship
        seizure	-5	sient ; sign ; sobredosi ; soy ; stat ; tank ; text ; the <clothes> ; the <consume>
        seizure	-5	the <crowd> ; the <month> ; the <pet> ; the <record> ; the <say> ; the <week>
        seizure	-5	the <year> ; the back ; the oth ; though ; throw ; to <kill> ; to <take> ; to <write>
        seizure	-5	to do ; to get ; touch ; tri ; unit ; uno ; walk out ; wear ; week and ; wev ; wrist
        seizure	-5	ya se ; yawn ; yrs ago ; ~<hit> ; ~to
        seizure	-6	0 <consume> ; <day> <stimulant> ; <day> <think> ; <die> <kin> ; <eat> y ; <go> <stop>
        seizure	-6	<home> en ; <intoxicated> ; <job> en ; <kin> <write> ; <medicine> no ; <need> <crowd>
        seizure	-6	<need> <moment> ; <night> and ; <phone> <day> ; <put> <amount> ; <rail> ; <say> <take>
        seizure	-6	<seizure> <headface> ; <sober> ; <stop> <treatment> ; <take> a ; <write> de ; a <eat>
        seizure	-6	a <play> ; a <rope> ; a <trade> ; a <year> ; a thing ; age ; alon ; ask re ; b ; bet
        seizure	-6	bien ; blood ; bos ; bug ; busc ; clas ; client ; color ; com in ; cuatr ano ; de las
        seizure	-6	del <town> ; die ; drink and ; eat ; en una ; entonc ; escrib ; evening ; far ; fax
        seizure	-6	feb ; fight ; for an ; grandmoth ; hang ; he <say> ; hes in ; high ; i <say> ; i cant
        seizure	-6	i work ; id lik ; its the ; la <church> ; la <photo> ; littl ; mak ; mal <seizure>
        seizure	-6	mal seizur ; me <need> ; medi cal ; mil ; mor ; music ; my <job> ; my <room> ; nev been
        seizure	-6	no <shake> ; no es ; no sx ; noch ; och ; of my ; offic ; out in ; outpatient ; patient
        seizure	-6	por eso ; por mi ; pres ; psych ; rain ; rais ; ready ; resident ; road ; sam ; season
        seizure	-6	shift ; si no ; sit ; so we ; someon ; test ; the <day> ; the <treatment> ; the hous
        seizure	-6	town ; treatment ; wed ; when he ; wrong ; y yo ; you hav ; ~<hospital>
        seizure	-7	<always> <moment> ; <ask> re ; <clothes> and ; <crash> ; <day> <treatment>
        seizure	-7	<eat> <eat> ; <give> me ; <hold> a ; <home> is ; <kin> <amount> ; <money> <money>
        seizure	-7	<month> and ; <need> <need> ; <outdoors> <outdoors> ; <play> in ; <week> <past>
        seizure	-7	<year> y ; a <treatment> ; ano y ; befor the ; big ; blu ; buena ; centr ; cuart ; dat
        seizure	-7	do you ; duerm ; el <hospital> ; el hospital ; es el ; fin ; finish ; for my ; funeral
        seizure	-7	great ; guy ; hast ; hel ; i <job> ; i go ; i got ; i only ; is ther ; judg
        seizure	-7	la <container> ; look for ; lov ; me a ; medical ; near ; no <need> ; old ; panic
        seizure	-7	parent ; perdi ; sali ; servic ; slow ; somebody ; stair ; swallow ; tal ; team
        seizure	-7	the <partner> ; the only ; tienen ; tim i ; to my ; traig ; using ; vecin
        seizure	-7	with <amount> ; y <amount> ; ya no ; ~<die>
        seizure	-8	0 <stimulant> ; 0 and ; <amount> <child> ; <amount> <say> ; <color> ; <continue> the
        seizure	-8	<hot> ; <say> to ; <take> <eat> ; <take> off ; <take> up ; <treatment> 0 ; <vendor>
        seizure	-8	ahi ; and its ; and jerk ; and on ; and ther ; ask if ; bank ; birthday ; bring ; clos
        seizure	-8	com off ; cop ; cover ; cri ; day at ; de la ; deni ; dont hav ; encontr
        seizure	-8	f <stimulant> ; fix ; fre ; hot ; i get ; im a ; im not ; kais ; kil ; mat ; may
        seizure	-8	me <say> ; my <clinician> ; nadi ; nuev ; of your ; pag ; pain ; pen ; pric ; read
        seizure	-8	rent ; rop ; sel ; shirt ; sigu ; skin ; sound ; spr ; stuf ; teach ; the 0
        seizure	-8	the <write> ; the county ; ther is ; they <say> ; told me ; took ; ve ; withdrawal
        seizure	-8	your <treatment> ; ~0
        seizure	-9	<amount> <money> ; <ask> if ; <kin> <think> ; <media> ; <see> for ; <threat>
        seizure	-9	<treatment> <day> ; a <stranger> ; a <town> ; contest ; could ; day seiz ; famili
        seizure	-9	feel ; feet ; gracia ; had the ; i need ; i want ; les ; lol ; me to ; my nam ; no w/d
        seizure	-9	off it ; prim ; problem ; que me ; radi ; record ; seiz on ; seven ; sx ; the guy
        seizure	-9	train ; vet ; y a
        seizure	-10	<home> in ; <month> 0 ; <need> <stop> ; <treatment> for ; <unreal> ; a man ; away
        seizure	-10	baby ; cort ; each ; email ; fath ; form ; from a ; going to ; heart ; is the ; it in
        seizure	-10	la <school> ; last year ; march ; overdos ; pregunt ; residential ; scar ; tech
        seizure	-10	the <stranger> ; ther a ; tight ; va ; very ; visit ; y le ; ~sz
        seizure	-11	<last> <year> ; <past> the ; <stranger> in ; <take> the ; a <write> ; alway ; cinc
        seizure	-11	da ; died ; en <month> ; i can ; iop ; its a ; kept ; leav ; list ; mand ; my uncl
        seizure	-11	over the ; peopl ; than ; the first ; to be ; too ; truck
        seizure	-12	# ; <school> de ; alg ; county ; el 0 ; el <chestheart> ; end ; estoy ; ex ; rep ; sal
        seizure	-12	the <school> ; tre ano
        seizure	-13	<kin> <die> ; gav ; kne ; on day ; pued ; y ya
        seizure	-14	<key> ; <say> the ; complet ; cuand ; don ; dts ; ear ; habl ; i am ; my <chestheart>
        seizure	-14	myself ; narcan ; plan ; way ; year ago
        seizure	-15	<try> ; ayud por ; has a ; my <drive> ; seizur in
        seizure	-16	<amount> <week> ; <need> por ; used
        seizure	-17	<needle> ; hay ; nos
        seizure	-18	<sick> ; a los ; back in ; en 0 ; intern
        seizure	-20	<amount> <month> ; <calm>
        seizure	-22	0 i ; chest
        seizure	-23	the <money>
        seizure	-24	teng
        seizure	-25	<year> <past> ; de mi ; when i
        """
}
