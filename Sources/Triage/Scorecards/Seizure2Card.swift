extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure2 = """
        seizure	3	me sacudi ; me shak ; memory of ; min bit ; minut at ; minut out ; mism mi ; mo ; moj y
        seizure	3	mom cal ; moret ; munec de ; ninety ; ninety <moment> ; no <drug> ; no wat
        seizure	3	nobody <home> ; noth els ; now on ; nt in ; nurs giv ; ojo ; own sunday ; paramedic lo
        seizure	3	pate el ; pd ; pedazo ; peg la ; per medic ; per wif ; pipi ; ppl in ; rang my
        seizure	3	re <trade> ; re congregant ; recuerd ; regader se ; rememb ; restaurant had ; s <stop>
        seizure	3	saturday my ; say u ; school nurs ; se me ; sec now ; set down ; shak you ; she awak
        seizure	3	she hav ; she ran ; shelt staf ; show wif ; sist becaus ; sist did ; sit ever
        seizure	3	skat park ; sleep in ; sleepy ; slept and ; snapchat and ; so <count> ; solit y ; som
        seizure	3	sort of ; speak 0 ; stop he ; street 0 ; tabl ; telefon a ; ten un ; the <job>
        seizure	3	the cafeteri ; the copi ; the headboard ; the kitchen ; the leg ; the mechanic
        seizure	3	then didnt ; then lin ; then scream ; threw out ; til ; tim <day> ; tir ; trail
        seizure	3	tun fork ; un <seizure> ; una <seizure> ; una convulsion ; undid ; volte los ; was plug
        seizure	3	wasnt answer ; went down ; wer <see> ; wet his ; wher i ; whit ; who sleep ; with my
        seizure	3	witnes tonic ; wouldnt <stop> ; wouldnt stop ; wrap the ; xanax sinc ; xanax thre
        seizure	3	y <height> ; y <hit> ; y brinc ; y empez ; y un ; yesterday lunch ; zer day
        seizure	-3	<amount> <pet> ; <amount> <write> ; <amount> que ; <amount> to ; <ask> <moment>
        seizure	-3	<child> <school> ; <cold> <seizure> ; <container> in ; <day> of ; <drive> a
        seizure	-3	<drive> and ; <give> it ; <go> <always> ; <hospital> de ; <illness> y ; <job> 0
        seizure	-3	<kin> <room> ; <kin> <trade> ; <kin> has ; <moment> <always> ; <money> <amount>
        seizure	-3	<money> <day> ; <money> and ; <need> <give> ; <need> <write> ; <need> que ; <need> the
        seizure	-3	<official> <say> ; <order> <treatment> ; <pain> <chestheart> ; <sad> ; <say> <partner>
        seizure	-3	<say> me ; <say> with ; <say> you ; <sedative> and ; <see> thing ; <seizure> <hospital>
        seizure	-3	<soon> to ; <start> <day> ; <stranger> de ; <take> <headface> ; <take> <home>
        seizure	-3	<take> <medicine> ; <take> him ; <think> <home> ; <tool> <seizure>
        seizure	-3	<treatment> <clinician> ; <treatment> en ; <treatment> in ; <week> <day>
        seizure	-3	<year> <stimulant> ; <year> i ; a <job> ; a convulsion ; already ; and <moment>
        seizure	-3	and now ; apologiz ; are you ; at your ; ativan on ; atty ; august ; becaus ; being
        seizure	-3	bit my ; bowl ; build ; cambi ; can i ; clean ; clr has ; colleg ; convulsion in ; cos
        seizure	-3	current ; de noch ; desintoxicacion ; doe the ; dond ; door ; draw ; eight day
        seizure	-3	engin seiz ; es por ; everyon ; f <stimulant> ; find ; first <law> ; for <alcohol>
        seizure	-3	freez ; gal ; gav me ; giv ; goodby ; googl ; hair ; hal ; health ; high ; his broth
        seizure	-3	hold a ; honest ; hors ; i <promise> ; i <start> ; icu ; if you ; iglesi ; in that
        seizure	-3	ins ; is <consume> ; is it ; its for ; ive had ; jail ; jan ; know how ; la <opioid>
        seizure	-3	la <play> ; las <daytime> ; lent ; lie ; lug ; maestr ; me <amount> ; mi vecin
        seizure	-3	mis hijo ; mov to ; much ; my <insurance> ; my <job> ; my friend ; my neighbor
        seizure	-3	naloxon ; next to ; nieg ; no <consume> ; no quier ; no recent ; no ~<consume>
        seizure	-3	no ~<drug> ; nobody check ; not the ; numb ; off and ; on <hold> ; on hold ; on your
        seizure	-3	one and ; one day ; padr ; paid ; par que ; pech ; poc ; puk ; r ; room ; saf
        seizure	-3	seiz becaus ; shar ; si ; som <night> ; son 0 ; step ; strip ; structur ; sur ; sweat
        seizure	-3	team ; the <child> ; the <opening> ; the driv ; the garag ; the light ; the wed
        seizure	-3	thursday ; tiemp ; tmrw ; to <continue> ; to com ; to me ; to sleep ; tomorrow
        seizure	-3	too <amount> ; traffic ; treat ; tri to ; usa <stimulant> ; viej ; wed ; when the
        seizure	-3	whisper ; worri ; xanax cold ; y que ; you <take> ; ~<amount> ; ~<pain> ; ~<sick>
        seizure	-3	~out
        seizure	-4	0 week ; <alcohol> <treatment> ; <alcohol> de ; <amount> <clinician>
        seizure	-4	<amount> <consume> ; <amount> <count> ; <amount> <drive> ; <amount> <eat>
        seizure	-4	<amount> <outdoors> ; <amount> <play> ; <amount> <stranger> ; <amount> de ; <amount> en
        seizure	-4	<amount> through ; <amount> y ; <appointment> <day> ; <ask> about ; <child> <consume>
        seizure	-4	<consume> <drug> ; <continue> a ; <day> <home> ; <day> <think> ; <die> de ; <drive> de
        seizure	-4	<drive> in ; <emergency> <day> ; <give> a ; <go> <take> ; <go> by ; <go> from
        seizure	-4	<go> through ; <gun> ; <hear> lik ; <home> <amount> ; <home> <consume> ; <illness> 0
        seizure	-4	<illness> <consume> ; <job> <night> ; <job> at ; <kin> <moment> ; <kin> <opioid>
        seizure	-4	<kin> <partner> ; <kin> in ; <kin> me ; <kin> who ; <kin> y ; <leave> de ; <leave> the
        seizure	-4	<month> of ; <month> y ; <need> <amount> ; <need> <day> ; <need> <say> ; <need> off
        seizure	-4	<opioid> <hospital> ; <outdoors> <day> ; <partner> <think> ; <phone> <phone>
        seizure	-4	<phone> from ; <play> de ; <promise> you ; <put> me ; <relapse> ; <say> <amount>
        seizure	-4	<say> <home> ; <say> <treatment> ; <say> <write> ; <see> lik ; <seizure> <kin>
        seizure	-4	<stimulant> sinc ; <stranger> 0 ; <stranger> <room> ; <stranger> <say>
        seizure	-4	<take> <bodypart> ; <take> <seizure> ; <take> out ; <think> <write> ; <think> about
        seizure	-4	<town> <law> ; <treatment> <past> ; <treatment> <stimulant> ; <treatment> de ; <try>
        seizure	-4	<week> and ; <write> <phone> ; <year> en ; <year> me ; a 0 ; a <official> ; a mis
        seizure	-4	a plac ; a whol ; acros ; addres ; aft the ; age ; ago and ; ahor ; alt
        seizure	-4	an <emergency> ; and <stimulant> ; and nobody ; and sinc ; and we ; ano en ; ano me
        seizure	-4	anymor ; at <night> ; bak ; bel ; bit through ; blood ; bor ; both ; but i ; buy
        seizure	-4	by <day> ; cal back ; camion ; camp ; cant <continue> ; cant <take> ; cant keep
        seizure	-4	cinc ano ; claim ; clerk ; con su ; con un ; con una ; corre ; cost ; cramp
        seizure	-4	d <treatment> ; de <month> ; deal ; desd la ; despiert ; did it ; dos ano ; empty
        seizure	-4	enough ; es la ; esper ; est en ; feed ; for <amount> ; for <stimulant> ; go to ; got a
        seizure	-4	hac <year> ; hac ano ; hand ; has 0 ; hav <amount> ; hav the ; he wont ; hear ; hes on
        seizure	-4	hij de ; how <amount> ; how long ; hr 0 ; hung ; husb convuls ; i <buy> ; i <eat>
        seizure	-4	i <hear> ; i <hold> ; i <play> ; i <write> ; i read ; i use ; ill ; im <amount>
        seizure	-4	im the ; in may ; in my ; issu ; it <take> ; it out ; its been ; ive been ; ive nev
        seizure	-4	jerk the ; jok ; july ; just <need> ; la <home> ; la cas ; lab ; las <amount> ; lat
        seizure	-4	le <say> ; lik the ; lin at ; look lik ; los dos ; loud ; me acab ; me da ; me i
        seizure	-4	me in ; me out ; medicin ; mejor ; men ; mi mam ; money ; morning ; motel ; my <crowd>
        seizure	-4	my <phone> ; my aunt ; my car ; my moth ; nad de ; nam is ; need a ; neighbor ; neith
        seizure	-4	night and ; nineteen ; ningun ; no le ; no lo ; nombr ; notic ; nunc ; of <opioid>
        seizure	-4	of detox ; one <day> ; order ; outsid ; oye ; pack ; par el ; par mi ; pay ; phon
        seizure	-4	pick up ; platic ; por el ; por un ; pressur ; puert ; pupil ; put me ; que es ; rais
        seizure	-4	regal ; resi ; run ; sea ; segur ; ship ; shot ; shut ; sinc the ; singl ; sis ; so i
        seizure	-4	sobredosi ; sock ; sound ; stor ; student ; talk to ; tant ; text ; thank you
        seizure	-4	the <crowd> ; the <insurance> ; the <last> ; the <night> ; the <outdoors> ; the <pet>
        seizure	-4	the <say> ; the <year> ; the back ; the last ; the tim ; ther was ; though ; tien
        seizure	-4	tim he ; to <asleep> ; to <see> ; to <take> ; to see ; trabaj en ; twin
        seizure	-4	un <treatment> ; uso ; usted ; vm ; voy ; wait claim ; walk out ; want off ; we <take>
        seizure	-4	we hav ; wev ; whatev ; when she ; wher he ; window ; word ; work at ; y <need>
        seizure	-4	y <say> ; y me ; y medi ; ya me ; yawn ; ~<chestheart> ; ~<hit>
        seizure	-5	$ ; $ 0 ; <alcohol> <amount> ; <always> <month> ; <build> the ; <caretaking>
        seizure	-5	<child> in ; <church> and ; <consume> <seizure> ; <container> and ; <day> <stimulant>
        seizure	-5	<die> <kin> ; <die> in ; <eat> <amount> ; <eat> y ; <furniture> <seizure>
        seizure	-5	<give> <amount> ; <go> <opioid> ; <go> <stop> ; <go> off ; <home> con ; <intoxicated>
        seizure	-5	<kin> <amount> ; <kin> <write> ; <kin> re ; <medicine> no ; <opioid> in ; <past> <eat>
        seizure	-5	<past> and ; <play> <play> ; <seizure> <headface> ; <stimulant> in ; <stop> <treatment>
        seizure	-5	<stop> a ; <take> a ; <treatment> <alcohol> ; <volunteer> ; <write> <write> ; a <count>
        seizure	-5	a <drive> ; a <law> ; a <rope> ; a friend ; a new ; again and ; alguien ; anybody
        seizure	-5	apartment ; ask re ; at <home> ; b ; bag ; becaus of ; best ; box ; bro ; broth in
        seizure	-5	cle ; closet ; com in ; com out ; company ; compr ; counselor ; cun ; de <night>
        seizure	-5	descans ; desd entonc ; discharg ; doubl ; el <treatment> ; en las ; from my ; garden
        seizure	-5	good ; grandfath ; great ; hang ; hav to ; hes in ; his hand ; i <asleep> ; i <give>
        seizure	-5	i cant ; if i ; it up ; its the ; jun ; knif ; la <photo> ; landlord ; learn ; lik to
        seizure	-5	liv in ; manej ; many ; mas ; me <consume> ; me <need> ; mean ; mor ; my <last>
        seizure	-5	my <pet> ; my <room> ; my doctor ; my last ; not a ; numer ; o ; od ; off a ; offic
        seizure	-5	on <phone> ; outpt ; pagin ; perdon ; person ; por mi ; psych ; puls ; que en ; road
        seizure	-5	sali ; season ; seiz the ; semana ; send ; she <consume> ; si no ; sinc <month> ; stand
        seizure	-5	tank ; the <clothes> ; the <consume> ; the <day> ; the <month> ; the <record>
        seizure	-5	the <town> ; the <week> ; the hous ; the oth ; thre week ; thre year ; throw
        seizure	-5	to <kill> ; to <write> ; to do ; to quit ; town ; treatment ; uno ; websit ; week and
        seizure	-5	wrist ; y yo ; ya se ; yrs ago ; ~<hospital> ; ~to
        seizure	-6	<alcohol> <eat> ; <ask> re ; <asleep> en ; <clothes> and ; <hold> a ; <home> en
        seizure	-6	<home> is ; <hot> ; <job> de ; <job> en ; <kin> <home> ; <money> <treatment>
        seizure	-6	<month> <past> ; <need> <crowd> ; <need> <moment> ; <outdoors> <outdoors>
        seizure	-6	<phone> <day> ; <play> in ; <put> <amount> ; <rail> ; <say> <bodypart> ; <say> my
        seizure	-6	<school> <school> ; <school> and ; <year> y ; a <play> ; a bed ; a thing ; and im
        seizure	-6	ano y ; bet ; bien ; big ; blu ; bos ; brought ; by myself ; chang ; check ; clas
        seizure	-6	color ; cow ; dat ; de la ; de las ; del <town> ; die ; eat ; eight ; el hospital
        seizure	-6	entonc ; escrib ; evening ; far ; fax ; feb ; fight ; fix ; for an ; for me ; funeral
        seizure	-6	gan ; he <say> ; hijo ; i <job> ; i <see> ; i work ; id lik ; im not ; in <treatment>
        seizure	-6	in one ; intak ; its <stimulant> ; kil ; limpi ; littl ; lov ; mal <seizure>
        seizure	-6	mal seizur ; me a ; medi cal ; mil ; muri ; music ; my <eat> ; my <home> ; my chest
        seizure	-6	near ; nev been ; new ; no <asleep> ; no es ; no ~sz ; och ; of <treatment> ; oil
        seizure	-6	out in ; outpatient ; over a ; panic ; patient ; pls ; por eso ; pres ; que la ; rain
        seizure	-6	ready ; resident ; rop ; sam ; sit ; stat ; sus ; test ; the old ; tienen ; tongu and
        seizure	-6	touch ; two year ; unit ; wear ; when he ; you hav
        seizure	-7	0 <consume> ; 0 <stimulant> ; <always> <moment> ; <amount> <child> ; <amount> <home>
        seizure	-7	<color> ; <count> <amount> ; <crash> ; <day> <treatment> ; <give> me ; <money> <money>
        seizure	-7	<month> and ; <say> <take> ; <shame> ; <sober> ; <take> <eat> ; <take> up ; <threat>
        seizure	-7	<treatment> <amount> ; <write> de ; a <stranger> ; a man ; airport ; and jerk ; ask if
        seizure	-7	busc ; centr ; cuatr ano ; do you ; duerm ; el <hospital> ; eleven ; en una ; engin
        seizure	-7	es el ; fath ; fin ; fresn ; guy ; i <say> ; i got ; im a ; is ther ; judg ; kais
        seizure	-7	la <church> ; look for ; m <stimulant> ; mak ; me to ; medical ; nadi ; nic
        seizure	-7	no <shake> ; no sx ; noma ; of your ; parent ; perdi ; prim ; que no ; seiz on ; shift
        seizure	-7	sient ; so we ; someon ; stuf ; the <treatment> ; the county ; the guy ; ther is
        seizure	-7	to <say> ; took ; traig ; using ; with <amount> ; wks ago ; y <amount> ; ya no ; ~0
        seizure	-7	~<die> ; ~si
        seizure	-8	<amount> <say> ; <ask> if ; <continue> the ; <eat> <eat> ; <kin> <think>
        seizure	-8	<need> <need> ; <night> and ; <take> off ; <treatment> for ; <vendor> ; a <eat>
        seizure	-8	a <treatment> ; ahi ; and its ; and on ; befor the ; birthday ; bring ; buena ; com off
        seizure	-8	cop ; could ; cover ; cri ; cuart ; dont hav ; encontr ; famili ; feet ; for my ; form
        seizure	-8	going to ; grandmoth ; has been ; hast ; hel ; i get ; i go ; i only ; la <container>
        seizure	-8	mat ; may ; muy ; my nam ; no <need> ; of my ; pag ; pain ; pregunt ; problem ; rent
        seizure	-8	sel ; servic ; seven ; she is ; shirt ; sign ; sigu ; skin ; slow ; somebody ; soy
        seizure	-8	spr ; stair ; swallow ; tal ; teach ; the <partner> ; the <write> ; ther a ; they <say>
        seizure	-8	tim i ; to my ; toc ; ve ; wrong ; y a ; y le ; ~<withdrawal>
        seizure	-9	<amount> <money> ; <home> in ; <month> 0 ; <say> to ; <stranger> in ; <treatment> 0
        seizure	-9	a <trade> ; away ; baby ; bank ; client ; clos ; day seiz ; deni ; drink and ; feel
        seizure	-9	finish ; fre ; gracia ; had the ; heart ; hot ; i <consume> ; i need ; la <school>
        seizure	-9	les ; lol ; march ; me <say> ; my uncl ; nuev ; old ; pen ; pric ; que me ; radi ; scar
        seizure	-9	sx ; tech ; tight ; told me ; vet ; visit ; your <treatment>
        seizure	-10	# ; <need> <stop> ; <school> de ; <see> for ; <treatment> <day> ; <unreal> ; a <town>
        seizure	-10	alg ; alway ; and ther ; cinc ; contest ; da ; day at ; each ; email ; en <month>
        seizure	-10	i can ; i want ; it in ; laugh ; leav ; mand ; my <clinician> ; no w/d ; off it
        seizure	-10	over the ; overdos ; read ; residential ; sal ; the <school> ; the only ; to be
        seizure	-10	train ; tri ; va ; vecin ; very ; withdrawal
        seizure	-11	<last> <year> ; <say> the ; a <write> ; end ; has a ; iop ; is the ; its a ; kept
        seizure	-11	last year ; record ; than ; the 0 ; the first ; too
        seizure	-12	<kin> <die> ; <media> ; <past> the ; <take> the ; died ; el 0 ; el <chestheart>
        seizure	-12	estoy ; ex ; from a ; gav ; habl ; kne ; list ; peopl ; rep ; stay ; tre ano ; way
        seizure	-12	year ago
        seizure	-13	0 and ; complet ; cort ; county ; don ; on day ; pued ; used ; y ya
        seizure	-14	<vermin> ; dts ; ear ; i am ; my <chestheart> ; my <drive> ; plan ; seizur in
        seizure	-14	the <stranger> ; truck
        seizure	-15	a los ; narcan
        seizure	-16	<key> ; <needle> ; back in
        seizure	-17	cuand ; en 0 ; hay
        seizure	-18	<sick> ; nos
        seizure	-19	<calm> ; intern
        seizure	-21	<amount> <month> ; the <money>
        seizure	-22	0 i ; chest
        seizure	-23	de mi ; teng
        seizure	-24	when i
        seizure	-26	ayud por
        seizure	-33	<year> <past>
        """
}
