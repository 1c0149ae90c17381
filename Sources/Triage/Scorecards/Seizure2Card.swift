extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure2 = """
        seizure	-3	<rope> up ; <see> lik ; <soon> to ; <stop> a ; <stranger> 0 ; <stranger> who
        seizure	-3	<think> <say> ; <treatment> <month> ; <treatment> de ; <treatment> in ; <try> to
        seizure	-3	<week> <day> ; <write> <phone> ; <year> <stimulant> ; <year> en ; <year> i ; a <hear>
        seizure	-3	a <job> ; a la ; a mis ; a new ; a plac ; a whol ; acros ; ambulatori ; and got
        seizure	-3	and sinc ; and we ; ano en ; apologiz ; aqui ; at feed ; ativan on ; august ; both
        seizure	-3	bowl ; but i ; cal back ; camp ; clerk ; color ; con su ; con un ; crush ; did it
        seizure	-3	dres ; es mi ; fold ; freez ; gal ; got a ; grandm ; grandmoth ; hac <year> ; hac ano
        seizure	-3	hac cinc ; has 0 ; hast ; hij de ; his broth ; hors ; i <buy> ; i <hold> ; i walk
        seizure	-3	in march ; in may ; includ ; its been ; la <opening> ; la <opioid> ; la <photo> ; lat
        seizure	-3	lin at ; look lik ; los dos ; me <amount> ; me at ; me out ; medicin ; mejor ; mov to
        seizure	-3	msg ; my <amount> ; my doctor ; my ex ; my mom ; next to ; ni ; no <amount> ; no pued
        seizure	-3	no recent ; noch ; not the ; notic ; of our ; on <hold> ; on hold ; on it ; on your
        seizure	-3	ord ; outpt ; paid ; pech ; pick up ; play ; put me ; que es ; red ; room ; saf ; shar
        seizure	-3	so the ; the 0 ; the <insurance> ; the <last> ; the last ; ther are ; tim and ; tmrw
        seizure	-3	to <see> ; to me ; two and ; un <treatment> ; usted ; want off ; websit ; when she
        seizure	-3	when the ; wint ; word ; work at ; y <say> ; you <take>
        seizure	-4	$ ; $ 0 ; 0 <amount> ; 0 <child> ; 0 th ; <amount> <drive> ; <amount> and ; <amount> to
        seizure	-4	<appointment> <day> ; <build> the ; <child> in ; <church> and ; <clothes> and
        seizure	-4	<container> and ; <continue> <night> ; <continue> the ; <day> <think> ; <die> in
        seizure	-4	<drive> in ; <emergency> <day> ; <give> a ; <go> <take> ; <go> by ; <go> from
        seizure	-4	<go> off ; <gun> ; <hit> <headface> ; <home> <amount> ; <home> <consume> ; <home> con
        seizure	-4	<home> en ; <illness> <consume> ; <job> <night> ; <job> de ; <job> en ; <kin> <amount>
        seizure	-4	<kin> <opioid> ; <kin> <partner> ; <kin> <play> ; <kin> <take> ; <kin> <write>
        seizure	-4	<kin> in ; <kin> re ; <leave> the ; <medicine> for ; <money> and ; <month> <go>
        seizure	-4	<month> <past> ; <need> <amount> ; <need> <day> ; <need> off ; <outdoors> in
        seizure	-4	<past> <eat> ; <past> and ; <phone> for ; <relapse> ; <say> <home> ; <say> my
        seizure	-4	<say> with ; <seizure> <headface> ; <stimulant> <stimulant> ; <take> <home>
        seizure	-4	<take> out ; <think> <home> ; <town> <law> ; <treatment> <past> ; <treatment> en
        seizure	-4	<volunteer> ; <week> <past> ; <write> de ; <year> me ; a <count> ; a <law>
        seizure	-4	a <official> ; a <play> ; a <rope> ; a <tool> ; addres ; age ; alguien ; an <emergency>
        seizure	-4	and ive ; ano me ; anybody ; anymor ; apartment ; at <home> ; at <night> ; at a ; b
        seizure	-4	bak ; being ; best ; bien ; blanket ; blood ; bos ; bro ; broth in ; brought ; buen
        seizure	-4	buy ; by myself ; cant <take> ; claim ; clr on ; clt ; com out ; company ; compr
        seizure	-4	contest ; cook ; cost ; counselor ; cramp ; cun ; d <treatment> ; deal ; del <town>
        seizure	-4	descans ; desd entonc ; despiert ; director ; discharg ; doubl ; eight day
        seizure	-4	el <treatment> ; encontr ; enough ; escrib ; evening ; everyon ; find ; for <stimulant>
        seizure	-4	for me ; fresn ; from my ; good ; goodby ; googl ; hang ; hav <amount> ; hav to ; heart
        seizure	-4	hijo ; how <amount> ; how long ; hr 0 ; hung ; husb convuls ; i <give> ; i <hear>
        seizure	-4	i <play> ; i <say> ; ins ; issu ; it <take> ; it out ; ive been ; ive nev ; jerk the
        seizure	-4	july ; just <need> ; knif ; la <church> ; lab ; landlord ; lik to ; limpi ; lol ; loud
        seizure	-4	lug ; m meth ; manej ; many ; mat ; me <give> ; me <need> ; me i ; me in ; mean ; men
        seizure	-4	mind ; money ; morning ; my <crowd> ; my <home> ; my <last> ; my <phone> ; my <room>
        seizure	-4	my car ; my last ; my nephew ; my son ; nam is ; nieg ; night and ; nineteen ; ningun
        seizure	-4	no le ; no ~sz ; nobody els ; numb ; numer ; o ; od ; off and ; one <day> ; one and
        seizure	-4	pagin ; par mi ; pay ; perdon ; phon ; pls ; por eso ; por mi ; psych ; puert ; puls
        seizure	-4	pupil ; que en ; que la ; rais ; resi ; return ; sam ; she <consume> ; ship ; shot
        seizure	-4	shut ; si no ; sinc the ; so <amount> ; sob ; sobredosi ; sock ; stand ; sus ; talk to
        seizure	-4	tank ; tant ; team ; th ; that what ; the <clothes> ; the <consume> ; the <day>
        seizure	-4	the <drug> ; the <night> ; the <opening> ; the <outdoors> ; the <record> ; the <week>
        seizure	-4	the <year> ; the back ; the garag ; the hous ; though ; thre week ; throw ; tim he
        seizure	-4	tim i ; to <go> ; to get ; to see ; to sleep ; told her ; tomorrow ; tri ; try
        seizure	-4	two year ; vm ; wait claim ; walk out ; we <take> ; week and ; wev ; whatev ; wher he
        seizure	-4	whisper ; window ; wrot ; y <need> ; y medi ; ya se ; ~<hit> ; ~<sick> ; ~<take> ; ~to
        seizure	-5	0 week ; <alcohol> <eat> ; <always> <month> ; <amount> <say> ; <amount> y ; <asleep> en
        seizure	-5	<caretaking> ; <consume> <seizure> ; <day> <home> ; <day> <need> ; <day> <stimulant>
        seizure	-5	<eat> <amount> ; <eat> y ; <give> <amount> ; <go> <opioid> ; <go> <stop> ; <go> <town>
        seizure	-5	<go> through ; <home> is ; <hot> ; <kin> <eat> ; <kin> <home> ; <kin> y ; <medicine> no
        seizure	-5	<money> <treatment> ; <month> of ; <need> <crowd> ; <opioid> in ; <phone> <day>
        seizure	-5	<play> in ; <put> <amount> ; <school> <school> ; <school> and ; <stimulant> in
        seizure	-5	<stranger> <room> ; <take> <bodypart> ; <take> <medicine> ; <take> a ; <think> about
        seizure	-5	<threat> ; <treatment> <alcohol> ; <treatment> <amount> ; a 0 ; a <eat> ; a bed
        seizure	-5	a friend ; a thing ; a year ; and im ; and nobody ; ask re ; becaus of ; blu ; bug
        seizure	-5	card ; cho ; clas ; clinic ; closet ; court ; cuant ; cuart ; cuatr ano ; de las
        seizure	-5	dij que ; eat ; el <hospital> ; el hospital ; entonc ; es el ; es por ; estan ; far
        seizure	-5	fax ; fin ; for <amount> ; for an ; for the ; gan ; grandfath ; great ; group
        seizure	-5	he <say> ; high ; his hand ; hx ; i <asleep> ; i work ; id lik ; in <treatment>
        seizure	-5	in one ; inpatient ; inpt ; intak ; it up ; its <stimulant> ; its a ; its the ; jun
        seizure	-5	learn ; lif ; littl ; mal <seizure> ; mal seizur ; me a ; me acab ; medi cal ; medical
        seizure	-5	mor ; motel ; music ; muy ; my <eat> ; my <pet> ; my aunt ; my chest ; neith ; new
        seizure	-5	no <shake> ; no es ; not a ; och ; of <treatment> ; of my ; of your ; off a
        seizure	-5	on <phone> ; on my ; pack ; patient ; person ; pres ; question ; rain ; ready ; res
        seizure	-5	road ; rol back ; sei ; seiz the ; send ; sit ; so i ; som <day> ; soy ; student ; stuf
        seizure	-5	test ; text ; thanksgiv ; the <hospital> ; the <month> ; the <pet> ; the <say>
        seizure	-5	the <treatment> ; the oth ; tienen ; to <asleep> ; to <kill> ; to <stop> ; to <take>
        seizure	-5	to a ; to do ; toc ; tongu and ; treatment ; uncl ; unit ; uno ; uso ; wear ; wrist
        seizure	-5	ya no ; yawn ; yes ; yrs ago ; ~0 ; ~<hospital> ; ~no ; ~si
        seizure	-6	0 no ; <amount> <child> ; <ask> re ; <count> <day> ; <crash> ; <day> <treatment>
        seizure	-6	<die> <kin> ; <eat> <eat> ; <hold> a ; <money> <money> ; <need> <moment>
        seizure	-6	<need> <need> ; <outdoors> <outdoors> ; <partner> <consume> ; <say> <take> ; <say> you
        seizure	-6	<shame> ; <stop> <treatment> ; <write> <write> ; a <stranger> ; a <treatment>
        seizure	-6	a <year> ; a man ; aft the ; alon ; and jerk ; ask if ; bag ; box ; buena ; busc
        seizure	-6	centr ; christma ; cinc ano ; cle ; com in ; cop ; cow ; de su ; die ; drug ; eleven
        seizure	-6	en una ; famili ; fath ; feb ; feed ; fight ; from a ; go to ; gracia ; hid ; i <job>
        seizure	-6	i cant ; i go ; im not ; is in ; kais ; look for ; mak ; mil ; my broth ; near
        seizure	-6	nev been ; no <asleep> ; no sx ; noma ; of <opioid> ; outpatient ; over a ; panic
        seizure	-6	parent ; purpl ; rent ; resident ; run ; season ; shift ; sient ; someon ; sound ; stat
        seizure	-6	tal ; thank ; the <official> ; the <partner> ; the <water> ; touch ; town ; traig
        seizure	-6	using ; wed ; you hav ; ~<withdrawal>
        seizure	-7	0 <stimulant> ; <always> <moment> ; <ask> if ; <count> <amount> ; <night> and
        seizure	-7	<take> <eat> ; <take> up ; <treatment> 0 ; <treatment> <day> ; <year> y ; a <phone>
        seizure	-7	and on ; and ther ; ano y ; befor the ; big ; chang ; client ; colleg ; com off ; could
        seizure	-7	da ; do you ; dont hav ; dos ano ; drink and ; duerm ; feel ; fix ; for my ; funeral
        seizure	-7	hel ; hes in ; i got ; i only ; is ther ; judg ; kil ; la <container> ; la <school>
        seizure	-7	les ; light ; lov ; me <say> ; my <job> ; my nam ; no <need> ; nuev ; old ; pag ; pen
        seizure	-7	pregunt ; problem ; que no ; rop ; sali ; seiz on ; sel ; servic ; sigu ; sinc <month>
        seizure	-7	spr ; swallow ; teach ; the guy ; the only ; ther is ; they <say> ; to <say> ; to my
        seizure	-7	with <amount> ; withdrawal ; wks ago ; y <amount> ; your <treatment> ; ~<die>
        seizure	-7	~<treatment>
        seizure	-8	0 <consume> ; <amount> <money> ; <amount> <week> ; <month> 0 ; <month> and
        seizure	-8	<play> <play> ; <say> to ; <see> for ; <take> off ; <trust> ; <vendor> ; a <town>
        seizure	-8	a <trade> ; ahi ; and its ; baby ; bad ; bank ; birthday ; bring ; clos ; cover ; cri
        seizure	-8	deni ; email ; finish ; fre ; has been ; i <see> ; i get ; i use ; im a
        seizure	-8	my <clinician> ; my uncl ; nadi ; neighbor ; offic ; overdos ; perdi ; pric ; prim
        seizure	-8	radi ; sal ; seven ; she is ; shirt ; singl ; skin ; slow ; so we ; stair ; sx ; tech
        seizure	-8	the county ; the first ; train ; truck ; ve ; visit ; writ ; wrong ; y a
        seizure	-9	<kin> <think> ; <media> ; <rail> ; <school> de ; <stranger> in ; <treatment> for
        seizure	-9	<unreal> ; alg ; away ; day at ; day seiz ; de la ; door ; en <month> ; feet ; food
        seizure	-9	form ; glas ; hot ; i need ; i want ; kne ; laugh ; liv in ; mand ; march ; may ; me to
        seizure	-9	no w/d ; pain ; que me ; read ; record ; residential ; scar ; than ; the <school>
        seizure	-9	ther a ; tight ; told me ; took ; vecin ; when he ; y le
        seizure	-10	# ; <need> <stop> ; <sober> ; a <write> ; cinc ; cort ; each ; estoy ; ex ; going to
        seizure	-10	had the ; i can ; iop ; is the ; it in ; sign ; the <write> ; the one ; very
        seizure	-11	<kin> <die> ; <last> <year> ; <past> the ; alway ; died ; el <chestheart> ; end
        seizure	-11	last year ; leav ; on day ; over the ; pued ; rep ; seizur in ; somebody ; to be ; too
        seizure	-11	tre ano ; va ; way ; year ago
        seizure	-12	0 and ; <say> the ; county ; el 0 ; giv ; guy ; kept ; list ; my <drive> ; myself
        seizure	-12	peopl ; used ; yo
        seizure	-13	<key> ; <needle> ; <sick> ; complet ; gav ; has a ; i am ; if i ; my <chestheart>
        seizure	-13	stay ; the <stranger> ; y ya
        seizure	-14	<take> the ; <try> ; don ; dts ; ear ; habl ; plan
        seizure	-15	cuand ; en 0 ; narcan
        seizure	-16	a los ; back in ; hay ; nos
        seizure	-17	<color> ; intern
        seizure	-19	chest
        seizure	-20	<amount> <month> ; <calm>
        seizure	-21	de mi ; the <money> ; when i
        seizure	-22	0 i
        seizure	-24	teng
        seizure	-32	<year> <past>
        """
}
