extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure2 = """
        seizure	-3	<outdoors> <go> ; <outdoors> in ; <past> <give> ; <phone> from ; <put> me ; <sad>
        seizure	-3	<say> <home> ; <say> <partner> ; <say> <treatment> ; <school> <drive> ; <soon> to
        seizure	-3	<stranger> <say> ; <take> <home> ; <think> <home> ; <treatment> <month>
        seizure	-3	<treatment> en ; <treatment> in ; <write> <phone> ; <year> en ; <year> i ; a <hear>
        seizure	-3	a mis ; a plac ; a whol ; acros ; addres ; an <emergency> ; and sinc ; ano en
        seizure	-3	apologiz ; aqui ; are you ; at a ; august ; blanket ; both ; bowl ; buen ; but i
        seizure	-3	but the ; c ; cal back ; cant <take> ; chil ; clerk ; clr on ; color ; company ; cook
        seizure	-3	cramp ; crush ; current ; danc ; day 0 ; deal ; did it ; doubl ; es mi ; esper ; find
        seizure	-3	fit of ; found the ; fresn ; from it ; gal ; gav me ; hac <year> ; hac ano ; hac cinc
        seizure	-3	has 0 ; heart ; hij de ; his broth ; hors ; how long ; i <buy> ; i <continue> ; i <eat>
        seizure	-3	i <say> ; i see ; includ ; it <take> ; its been ; its for ; ive nev ; key
        seizure	-3	la <opening> ; la <opioid> ; la <photo> ; limpi ; lin at ; los dos ; mak a ; medicin
        seizure	-3	mejor ; mind ; money ; my <room> ; my <school> ; my doctor ; my ex ; my grandmoth
        seizure	-3	next to ; nieg ; night and ; nineteen ; no <amount> ; no pued ; no recent ; nobody els
        seizure	-3	notic ; numb ; numer ; of giggl ; off and ; off it ; off tramadol ; on <hold> ; on hold
        seizure	-3	on your ; outpt ; paid ; pay ; pick up ; play ; put ; que la ; rais ; shar ; sob ; sock
        seizure	-3	th ; the <night> ; the <stop> ; the <week> ; the back ; the end ; the garag ; the hous
        seizure	-3	thes <day> ; thes day ; tim and ; tmrw ; to her ; told her ; two and ; un <treatment>
        seizure	-3	usa <stimulant> ; usted ; vet ; vm ; walk out ; want off ; window ; word ; work at
        seizure	-3	y dic ; you <take> ; ~<clean> ; ~<hit> ; ~<sick> ; ~<take> ; ~pt
        seizure	-4	$ ; $ 0 ; 0 <amount> ; 0 <child> ; 0 <hospital> ; 0 week ; <amount> <drive>
        seizure	-4	<amount> <hospital> ; <amount> than ; <amount> to ; <asleep> en
        seizure	-4	<bodypart> <palecolor> ; <bodypart> in ; <build> the ; <church> and ; <cold> <seizure>
        seizure	-4	<consume> <seizure> ; <container> <amount> ; <container> <container>
        seizure	-4	<continue> <night> ; <continue> the ; <die> in ; <drive> in ; <emergency> <day>
        seizure	-4	<go> <take> ; <gun> ; <hit> <headface> ; <home> con ; <illness> <consume>
        seizure	-4	<job> <night> ; <job> de ; <job> en ; <kin> <amount> ; <kin> <eat> ; <kin> <trade>
        seizure	-4	<kin> re ; <law> in ; <leave> the ; <medicine> for ; <money> and ; <month> <go>
        seizure	-4	<month> <past> ; <month> of ; <need> <amount> ; <need> <day> ; <need> <say> ; <need> a
        seizure	-4	<past> <eat> ; <past> and ; <phone> for ; <relapse> ; <rope> up ; <say> my ; <say> with
        seizure	-4	<school> and ; <see> lik ; <seizure> <headface> ; <stimulant> <stimulant>
        seizure	-4	<stimulant> sinc ; <stranger> <room> ; <stranger> who ; <take> <medicine> ; <take> a
        seizure	-4	<take> out ; <think> about ; <town> <law> ; <treatment> <alcohol> ; <treatment> <past>
        seizure	-4	<volunteer> ; <week> <past> ; <write> de ; <year> <give> ; <year> me ; a <count>
        seizure	-4	a <eat> ; a <law> ; a thing ; admit ; alguien ; ambulatori ; and nobody ; ano me
        seizure	-4	apartment ; at <home> ; at <night> ; aunt had ; b ; bak ; best ; bien ; blood ; bos
        seizure	-4	bro ; brought ; bug ; buy ; church ; claim ; clinic ; closet ; clt ; com in ; com out
        seizure	-4	compr ; con su ; contest ; cost ; counselor ; court ; cun ; d <treatment> ; del <town>
        seizure	-4	deni ; descans ; desd entonc ; despiert ; dij que ; director ; draw ; eight day
        seizure	-4	el <treatment> ; encontr ; enough ; evening ; everyon ; for <stimulant> ; for an
        seizure	-4	from my ; gan ; good ; grandfath ; group ; hast ; hav <amount> ; hav to ; hijo
        seizure	-4	how <amount> ; hr 0 ; hung ; i <hear> ; i <play> ; i sleep ; in my ; inpatient ; ins
        seizure	-4	issu ; it out ; ive been ; jerk the ; july ; just <need> ; knif ; la <church> ; lab
        seizure	-4	landlord ; lik to ; lol ; look lik ; loud ; lug ; manej ; many ; mat ; me <amount>
        seizure	-4	me <give> ; me <need> ; me acab ; me i ; mean ; men ; mor than ; my <amount>
        seizure	-4	my <crowd> ; my <eat> ; my <last> ; my <phone> ; my aunt ; my broth ; my car ; my last
        seizure	-4	my moth ; my nephew ; my old ; my whol ; nam is ; neith ; ningun ; no ~sz ; o ; od
        seizure	-4	of our ; one <day> ; one and ; out in ; pagin ; par mi ; pech ; perdon ; person ; phon
        seizure	-4	pls ; por eso ; por mi ; psych ; puert ; puls ; pupil ; que en ; resi ; rol back ; room
        seizure	-4	sam ; ship ; shut ; si no ; sinc my ; so i ; so the ; sobredosi ; stand ; step ; suit
        seizure	-4	sus ; talk to ; tank ; tant ; team ; thanksgiv ; that what ; the 0 ; the <consume>
        seizure	-4	the <day> ; the <drug> ; the <last> ; the <month> ; the <pet> ; the <record>
        seizure	-4	the <say> ; the <year> ; the last ; thre week ; throw ; tim he ; to a ; to do ; to get
        seizure	-4	to see ; to sleep ; tomorrow ; try ; uso ; wait claim ; we <take> ; week and ; wev
        seizure	-4	when the ; wher he ; whisper ; wrist ; wrot ; y <need> ; y medi ; ya no ; ya se ; yawn
        seizure	-4	~dts ; ~to
        seizure	-5	0 no ; <alcohol> <eat> ; <always> <month> ; <amount> <say> ; <amount> y
        seizure	-5	<bodypart> <say> ; <clothes> and ; <consume> <week> ; <container> in ; <crash>
        seizure	-5	<day> <home> ; <day> <need> ; <day> <stimulant> ; <eat> <amount> ; <go> <opioid>
        seizure	-5	<go> from ; <go> through ; <home> is ; <hot> ; <intoxicated> ; <kin> <home> ; <kin> y
        seizure	-5	<medicine> no ; <money> <treatment> ; <need> <crowd> ; <opioid> in
        seizure	-5	<partner> <consume> ; <phone> <day> ; <play> in ; <put> <amount> ; <rail>
        seizure	-5	<say> <bodypart> ; <school> <school> ; <stimulant> in ; <take> <bodypart>
        seizure	-5	<treatment> <amount> ; a 0 ; a <official> ; a <play> ; a <rope> ; a <treatment>
        seizure	-5	a <year> ; a friend ; a man ; a year ; age ; alon ; and im ; ask re ; becaus of ; bet
        seizure	-5	blu ; box ; card ; cho ; christma ; clas ; cle ; cow ; cuant ; cuart ; de las ; drug
        seizure	-5	eat ; el <hospital> ; el hospital ; en una ; entonc ; es el ; es por ; escrib ; estan
        seizure	-5	even ; far ; fath ; feed ; fin ; for me ; for the ; funeral ; great ; hang ; has to
        seizure	-5	he <say> ; hid ; high ; his hand ; hx ; i <give> ; i got ; i work ; id lik
        seizure	-5	in <treatment> ; in one ; inpt ; it up ; its <stimulant> ; its a ; its the ; jun ; kind
        seizure	-5	learn ; littl ; mak ; mal <seizure> ; mal seizur ; me in ; me out ; medi cal ; motel
        seizure	-5	music ; muy ; my <pet> ; my chest ; new ; no es ; not a ; och ; of <opioid>
        seizure	-5	of <treatment> ; of your ; off a ; on <phone> ; on my ; over a ; pack ; parent
        seizure	-5	patient ; pres ; purpl ; question ; rain ; ready ; res ; road ; sei ; seiz on
        seizure	-5	seiz the ; send ; she <consume> ; stat ; student ; stuf ; test ; text ; the <clothes>
        seizure	-5	the <rope> ; the <treatment> ; the oth ; the wed ; tienen ; tim i ; to <asleep>
        seizure	-5	to <stop> ; to <take> ; tongu and ; town ; treatment ; two year ; unit ; uno ; wear
        seizure	-5	yes ; yrs ago ; ~<hospital> ; ~no ; ~si
        seizure	-6	<caretaking> ; <child> in ; <count> <day> ; <day> <treatment> ; <die> <kin>
        seizure	-6	<eat> <eat> ; <eat> y ; <give> <amount> ; <go> <town> ; <go> by ; <go> off ; <hold> a
        seizure	-6	<home> <consume> ; <kin> <play> ; <need> <moment> ; <need> <need> ; <night> and
        seizure	-6	<outdoors> <outdoors> ; <say> <take> ; <say> you ; <shame> ; <stop> <treatment>
        seizure	-6	<take> up ; <write> <write> ; a <stranger> ; aft the ; and on ; ask if ; bag ; buena
        seizure	-6	busc ; by myself ; centr ; cinc ano ; coat ; cop ; cuatr ano ; de su ; discharg
        seizure	-6	eleven ; famili ; fax ; fight ; fix ; from a ; go to ; gracia ; i <job> ; i cant ; i go
        seizure	-6	intak ; is in ; is ther ; isnt ; judg ; kais ; kil ; lif ; look for ; lov
        seizure	-6	m <stimulant> ; me a ; me to ; mil ; mor ; near ; nev been ; no <asleep> ; no sx ; noma
        seizure	-6	of my ; outpatient ; panic ; rent ; resident ; rop ; run ; season ; shift ; sient
        seizure	-6	sinc the ; sit ; som <day> ; someon ; sound ; soy ; tal ; thank ; the <hospital>
        seizure	-6	the <official> ; the <water> ; thre year ; to <kill> ; toc ; touch ; traig ; tri
        seizure	-6	using ; wed ; wks ago ; you hav ; ~0
        seizure	-7	0 <stimulant> ; <always> <moment> ; <amount> <child> ; <ask> if ; <ask> re ; <give> a
        seizure	-7	<money> <money> ; <say> to ; <take> <eat> ; <threat> ; <treatment> 0
        seizure	-7	<treatment> <day> ; <year> y ; a <phone> ; and its ; and jerk ; and ther ; ano y
        seizure	-7	anymor ; bad ; bank ; befor the ; big ; chang ; client ; colleg ; cover ; cri ; da
        seizure	-7	die ; do you ; dont hav ; drink and ; duerm ; feb ; feel ; finish ; for my ; hel
        seizure	-7	hes in ; i only ; i use ; im not ; in that ; la <container> ; la <school> ; les ; light
        seizure	-7	me <say> ; morning ; my <job> ; my nam ; neighbor ; no <need> ; nuev ; old ; pag
        seizure	-7	pregunt ; prim ; problem ; que no ; sali ; servic ; sigu ; sinc <month> ; slow ; so we
        seizure	-7	swallow ; teach ; the county ; the guy ; the only ; ther is ; to <go> ; to <say>
        seizure	-7	to my ; visit ; whatev ; with <amount> ; writ ; ~<die> ; ~<treatment> ; ~<withdrawal>
        seizure	-8	0 <consume> ; <amount> <money> ; <month> 0 ; <month> and ; <play> <play> ; <see> for
        seizure	-8	<stranger> in ; <take> off ; <trust> ; <vendor> ; a <town> ; a <trade> ; ahi ; away
        seizure	-8	birthday ; clos ; com off ; de la ; door ; dos ano ; email ; form ; fre ; grandmoth
        seizure	-8	has been ; i can ; i get ; im a ; kne ; laugh ; liv in ; my <clinician> ; nadi ; offic
        seizure	-8	pen ; perdi ; pric ; que me ; radi ; record ; sal ; sel ; she is ; shirt ; singl ; skin
        seizure	-8	spr ; stair ; ther a ; they <say> ; tight ; took ; ve ; vecin ; withdrawal ; wrong
        seizure	-8	y <amount> ; y a ; your <treatment>
        seizure	-9	<amount> <week> ; <count> <amount> ; <kin> <think> ; <school> de ; <treatment> for
        seizure	-9	alg ; baby ; bring ; cort ; day at ; en <month> ; feet ; food ; glas ; going to ; hot
        seizure	-9	i need ; i want ; it in ; mand ; march ; no w/d ; overdos ; pain ; read ; residential
        seizure	-9	seven ; sx ; tech ; the <partner> ; when he ; y le
        seizure	-10	# ; <last> <year> ; <media> ; a <write> ; cinc ; could ; day seiz ; each ; estoy ; ex
        seizure	-10	is the ; last year ; may ; my uncl ; over the ; scar ; sign ; than ; the <school>
        seizure	-10	the <write> ; the first ; the one ; to be ; told me ; truck ; very
        seizure	-11	<go> in ; <kin> <die> ; <past> the ; <sober> ; <unreal> ; alway ; died
        seizure	-11	el <chestheart> ; end ; iop ; kept ; leav ; no <shake> ; pued ; too ; tre ano ; way
        seizure	-12	0 and ; <need> <give> ; <needle> ; <say> the ; el 0 ; giv ; guy ; list ; my <drive>
        seizure	-12	peopl ; rep ; shot ; train ; used ; va ; year ago ; yo
        seizure	-13	complet ; county ; ear ; gav ; has a ; i am ; my <chestheart> ; on day ; plan
        seizure	-13	somebody ; stay ; the <stranger> ; y ya
        seizure	-14	<key> ; <take> the ; don ; dts ; if i ; myself ; narcan ; seizur in
        seizure	-15	a los ; cuand ; en 0 ; habl
        seizure	-16	<sick> ; <try> ; had the ; hay ; nos
        seizure	-17	<color> ; back in
        seizure	-18	<amount> <month> ; intern
        seizure	-20	<calm> ; chest ; de mi ; teng
        seizure	-22	0 i ; the <money> ; when i
        seizure	-32	<year> <past>
        """
}
