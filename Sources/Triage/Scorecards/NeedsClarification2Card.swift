extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	4	<stranger> <clothes> ; <stranger> <goodbye> ; <stranger> about
        needs_clarification	4	<stranger> insid ; <stranger> stand ; <stranger> the ; <stranger> ~<seizure>
        needs_clarification	4	<take> medi ; <take> nam ; <think> back ; <tired> <amount> ; <tool> sinc
        needs_clarification	4	<town> do ; <try> <need> ; <try> it ; <unreal> <friend> ; <vermin> to
        needs_clarification	4	<wait> <appointment> ; <wait> cerc ; <water> <go> ; <water> <pain>
        needs_clarification	4	<week> becaus ; <write> <clothes> ; <write> <treatment> ; <write> en
        needs_clarification	4	<write> pleas ; <year> new ; <year> to ; a cast ; a fami ; a flu ; a lawy
        needs_clarification	4	a llor ; a magnet ; a minivan ; a nicknam ; a persona ; a purs ; a relativ
        needs_clarification	4	a torn ; a warehous ; a ~<phone> ; about <need> ; about and ; abren
        needs_clarification	4	abuel falleci ; acept ; addr ; addres taken ; aft church ; ago ; agre which
        needs_clarification	4	ahor ell ; ai noi ; airport is ; ak ; akong ; al rat ; all <week> ; all i
        needs_clarification	4	all ive ; als <drive> ; als what ; an extension ; and dand ; and found
        needs_clarification	4	and is ; and lin ; and mal ; and sorry ; anoth <phone> ; anywher near
        needs_clarification	4	appli for ; apply ; apriet y ; aqui la ; arbor ; are <put> ; are <stranger>
        needs_clarification	4	are both ; are bug ; are fami ; are men ; are so ; are typ ; are we
        needs_clarification	4	are you ; arriv and ; as good ; as soup ; ask by ; asleep stand ; atty re
        needs_clarification	4	aunt re ; away at ; ay disculp ; ba ; back on ; banan ; bar of ; battery at
        needs_clarification	4	be <stranger> ; be i ; be quiet ; be somebody ; becaus ive ; been ask
        needs_clarification	4	been love ; befor six ; bet one ; bil then ; bom ; both say ; bottl and
        needs_clarification	4	bridg in ; bro died ; bro then ; broth mov ; build or ; bulb ; by <hear>
        needs_clarification	4	by voic ; cabal ; cal about ; cal del ; cal estan ; cal id ; cal its
        needs_clarification	4	cal slur ; cal tel ; can giup ; cant ranchera ; cant writ ; cantidad
        needs_clarification	4	car titl ; carv the ; cb no ; cha toi ; chapt on ; church every ; cld
        needs_clarification	4	clean sinc ; clr <rope> ; clr husb ; clr need ; co ai ; cocain ; cod in
        needs_clarification	4	coleccion de ; colg ; com <take> ; com thi ; commission ; cookbook
        needs_clarification	4	correct it ; country cod ; cousin got ; crack was ; cros <outdoors>
        needs_clarification	4	cros street ; crush chest ; cur for ; curiou about ; czy ; d <treatment>
        needs_clarification	4	day in ; de <think> ; de por ; de vicio ; de viejit ; decid ; dej dich
        needs_clarification	4	dej numer ; del <rail> ; del intern ; delic ; depui ; descuent ; desk is
        needs_clarification	4	detail ; didnt <ask> ; didnt <say> ; didnt ask ; didnt com ; didnt help
        needs_clarification	4	different <kin> ; dij par ; dil ; diran ; direccion en ; doe it ; dog allow
        needs_clarification	4	don lup ; drink too ; drogen ; drunk and ; dur com ; eat oatmeal ; eith of
        needs_clarification	4	el <official> ; el que ; elephant ; ell <think> ; ell cre ; ell la ; ello y
        needs_clarification	4	els known ; en <give> ; encant ; entier ; es <happy> ; es brom ; escuch
        needs_clarification	4	espanol los ; espos alcohol ; est <phone> ; est <write> ; est numer
        needs_clarification	4	estudi contabilidad ; etoh ask ; even know ; even talk ; ever borrow
        needs_clarification	4	every shift ; everyth was ; f whisper ; fal apart ; feri ; firefight and
        needs_clarification	4	first car ; fit anymor ; flood and ; for <eat> ; for now ; for teach
        needs_clarification	4	for whoev ; form want ; friday so ; from outsid ; fue <shame> ; fue culp
        needs_clarification	4	furnac ; futur ; gasolin ; gat cod ; get him ; goi ; going in ; gon <stop>
        needs_clarification	4	good in ; good peopl ; good towel ; grandm kept ; guard los ; gummi
        needs_clarification	4	ha <ask> ; happen on ; has fiv ; has slid ; hasnt <ask> ; hasnt ask
        needs_clarification	4	hasnt quit ; hav bed ; hay <drive> ; he pick ; hel is ; her <water>
        needs_clarification	4	her list ; her of ; her sweat ; heroin ; hijo de ; hinch ; hing off
        needs_clarification	4	his drink ; his lif ; his wallet ; honest with ; how <amount> ; howl
        needs_clarification	4	husband fel ; husband i ; husband nam ; i bak ; i deliver ; i meant ; i mes
        needs_clarification	4	i shouldnt ; i travel ; i wrot ; id pref ; identificacion ; if id
        needs_clarification	4	iglesi me ; ill <phone> ; ill cal ; int <headface> ; int jaw ; iop in
        needs_clarification	4	is beat ; is la ; is very ; it written ; its alcohol ; its him ; its regard
        needs_clarification	4	its xanax ; ive empti ; ive thought ; ive typ ; jack and ; je ne ; jigsaw
        needs_clarification	4	just send ; kept in ; kind <phone> ; kms tonight ; knit needl ; know mor
        needs_clarification	4	known ; kto ; la <continue> ; la entr ; la lech ; la tint ; la vac
        needs_clarification	4	landlord fix ; lang ; las doc ; le dej ; le dict ; learn the ; leav your
        needs_clarification	4	lent us ; lik august ; liv next ; llamen por ; lo teng ; long paus ; lookin
        needs_clarification	4	los <year> ; los ano ; los espej ; los gallo ; lot with ; lug est ; lup
        needs_clarification	4	m ask ; m clr ; m cocain ; m slow ; m slur ; machet y ; madrin ; mam llev
        needs_clarification	4	man to ; manan ya ; many peopl ; mas grand ; mayor <ask> ; mayor pregunt
        needs_clarification	4	me estan ; me meti ; me right ; me then ; meal and ; measur the ; meno la
        needs_clarification	4	mes y ; mi <opening> ; mis y ; money troubl ; monterrey ; month and
        needs_clarification	4	moth its ; mouth slid ; mowi ; mowi po ; much or ; muon ; muon hoi ; murd on
        needs_clarification	4	music de ; my bump ; my cel ; my email ; my godfath ; nam <say> ; nam cal
        needs_clarification	4	nam the ; ne ; need treatment ; neith sur ; neph ; nimmt ; nimmt drogen
        needs_clarification	4	nino encer ; nino jug ; no 0 ; no answ ; no cb ; no dio ; no hurry
        needs_clarification	4	no paperwork ; no record ; no ~sub ; no ~substanc ; nobody ill ; noi tieng
        needs_clarification	4	nosy ; not <take> ; not get ; noth furth ; noth re ; nou ; now dont
        needs_clarification	4	numb below ; nunc ha ; o meu ; o que ; of hav ; off it ; old <furniture>
        needs_clarification	4	old <money> ; old pil ; oldest of ; on <eat> ; on bench ; on laundry
        needs_clarification	4	on slot ; only <month> ; only two ; opposit ; or when ; or why ; ord laps
        needs_clarification	4	otr que ; our <phone> ; our parrot ; over ther ; overdos on ; own <write>
        needs_clarification	4	oxy ; pain and ; pain pt ; pancak ; papelit con ; password are ; peer
        needs_clarification	4	phon off ; piedr que ; pil she ; plan de ; pleas <write> ; plu ; po polsku
        needs_clarification	4	poison in ; polk ; polsku ; pon mas ; por <week> ; por dond ; por seman
        needs_clarification	4	pour <day> ; pour mon ; precio ; precis ; pref to ; preguntan por
        needs_clarification	4	primari me ; print the ; promis her ; psalm ; pud ; pued <alone> ; pued sol
        needs_clarification	4	puppy ; purpl one ; q do ; q nunc ; que <insurance> ; que <put> ; que tant
        needs_clarification	4	question about ; rais it ; rang the ; rath talk ; re <drug> ; re <stranger>
        needs_clarification	4	re gf ; re his ; re substanc ; re uncl ; re visit ; reach me ; recip for
        needs_clarification	4	repaint the ; resuelv ; rid to ; right <record> ; right form ; ring back
        needs_clarification	4	rink and ; rn ; rout 0 ; s <say> ; salmon ; sam <tool> ; sangr en ; say dad
        needs_clarification	4	say self ; say used ; say who ; scholarship fund ; scratch on ; se <amount>
        needs_clarification	4	sea and ; self 0 ; semi ; seriou tho ; shield of ; shift end ; shot put
        needs_clarification	4	si le ; sid <opening> ; sie ; sinc 0 ; sinc <last> ; sinc last ; sink a
        needs_clarification	4	sist her ; sist hous ; sist the ; six day ; snow on ; so <consume>
        needs_clarification	4	sobr con ; sol pued ; sol queri ; somebody should ; somebody stand
        needs_clarification	4	someon phon ; somewher or ; somo <amount> ; son perc ; spac and ; spam fold
        needs_clarification	4	spanish <say> ; spanish speak ; squeez pain ; stepson ; stop halfway
        needs_clarification	4	story abt ; su <moment> ; su <trade> ; su hor ; su sal ; su tratamient
        needs_clarification	4	sur which ; tag ; tak caloptim ; taught 0 ; tel somebody ; ten la ; ten min
        needs_clarification	4	teng el ; that film ; the basement ; the bldg ; the cater ; the copi
        needs_clarification	4	the food ; the futur ; the her ; the joint ; the light ; the messag
        needs_clarification	4	the pag ; the rop ; the rotary ; the scout ; the sermon ; the tid
        needs_clarification	4	the topic ; the trip ; then hang ; then pt ; then said ; ther bed
        needs_clarification	4	ther park ; ther ~<drive> ; ther ~park ; therel ; therel be ; thes <record>
        needs_clarification	4	thes form ; they mean ; thi am ; thi lik ; thi link ; thi pag ; thing we
        needs_clarification	4	think you ; thos <law> ; thought back ; thx ; tia de ; tien una ; tingl
        needs_clarification	4	to die ; to row ; to tuls ; todo <past> ; todo ant ; toi muon ; tom el
        needs_clarification	4	tom o ; tonight for ; tonight im ; too lat ; trabaj 0 ; trabajan
        needs_clarification	4	transfer 0 ; trat de ; tricar prim ; tuesday so ; two year ; typ <amount>
        needs_clarification	4	typ mor ; typist ; um ; un <treatment> ; un <write> ; un cabal ; un problem
        needs_clarification	4	un telefon ; uncl is ; uncl ran ; up befor ; us you ; use of ; used it
        needs_clarification	4	val y ; viet khong ; vs used ; wait ; want us ; was <fall> ; was drop
        needs_clarification	4	was eighty ; was our ; was sent ; wasnt <always> ; wasnt alway ; we pul
        needs_clarification	4	we think ; wed night ; went cold ; wer kind ; when <ask> ; when ask
        needs_clarification	4	when or ; when our ; wheth it ; whil <hold> ; whisp ; whol bottl ; wif if
        needs_clarification	4	wil cal ; with 0 ; with alcohol ; with everybody ; with los ; withdrawal at
        needs_clarification	4	without insuranc ; wldnt ; word com ; wrot letter ; xin cha ; y och ; yon
        needs_clarification	4	yon moun ; you <ask> ; you ask ; you peopl ; you phon ; you tak
        needs_clarification	4	you ~accept ; young fellow ; your addres ; your nam ; ~<consume> alg
        needs_clarification	4	~<drive> for ; ~<money> ~<money> ; ~<stop> <go> ; ~cierran ; ~cp ; ~da nombr
        needs_clarification	4	~exist ; ~hij ; ~in ~<insurance> ; ~in ~network ; ~network ; ~park for
        needs_clarification	4	~plac or ; ~student ; ~substanc no ; ~the ~<insurance> ; ~the ~policy
        needs_clarification	4	~tom alg
        needs_clarification	3	# from ; *ago.5 ; *alcoholic:hypothetical ; *duration.5
        needs_clarification	3	*seizure.prior:hypothetical ; *sinceStopping.0 ; *sinceStopping.3
        needs_clarification	3	*vendor.opensNote:other_experiencer ; *violence ; + ; + <alcohol> ; / 0
        needs_clarification	3	/ no ; 0 <threat> ; 0 b ; 0 confd ; 0 fil ; 0 i ; 0 mos ; 0 next ; 0 numb
        needs_clarification	3	0 ve ; <afraid> on ; <alcohol> <alcohol> ; <alcohol> <kin> ; <always> quien
        needs_clarification	3	<amount> <palecolor> ; <amount> languag ; <amount> ni ; <amount> porqu
        needs_clarification	3	<amount> ~<write> ; <angry> <play> ; <appointment> to ; <ask> <say>
        needs_clarification	3	<ask> are ; <ask> cuant ; <ask> y ; <asleep> <pet> ; <asleep> the
        needs_clarification	3	<blade> from ; <blood> <hit> ; <blood> en ; <bodypart> + ; <break> <pain>
        needs_clarification	3	<build> <outdoors> ; <build> the ; <buy> <stop> ; <chestheart> <container>
        needs_clarification	3	<child> <clothes> ; <child> one ; <child> porqu ; <church> <always>
        needs_clarification	3	<church> <hear> ; <church> <put> ; <clean> <stranger> ; <clean> off
        needs_clarification	3	<clinician> o ; <clothes> behind ; <clothes> es ; <clothes> has
        needs_clarification	3	<clothes> int ; <cold> <soon> ; <cold> <water> ; <colleague> 0
        needs_clarification	3	<colleague> <clean> ; <colleague> whos ; <color> <clean> ; <color> <play>
        needs_clarification	3	<color> over ; <consume> in ; <consume> mi ; <consume> you
        needs_clarification	3	<container> <play> ; <continue> hum ; <continue> im ; <crowd> com
        needs_clarification	3	<crowd> wer ; <day> <breath> ; <day> <year> ; <day> do ; <day> im
        needs_clarification	3	<day> mari ; <die> <night> ; <die> at ; <drive> <chestheart>
        needs_clarification	3	<drive> <smell> ; <drive> on ; <drug> <ask> ; <drug> <stimulant>
        needs_clarification	3	<drug> that ; <eat> 0 ; <eat> <church> ; <eat> <last> ; <eat> clr
        needs_clarification	3	<eat> ice ; <eat> kind ; <eat> los ; <eat> so ; <eat> tim ; <fall> un
        needs_clarification	3	<feel> <child> ; <feel> <feel> ; <fire> <fire> ; <fire> <fluid> ; <fire> a
        needs_clarification	3	<fire> its ; <fluid> <bodypart> ; <fluid> <build> ; <friend> <write>
        needs_clarification	3	<furniture> <day> ; <furniture> right ; <give> <say> ; <give> at
        needs_clarification	3	<give> est ; <give> no ; <give> ~<drug> ; <go> hast ; <go> long ; <go> them
        needs_clarification	3	<go> todo ; <go> we ; <happy> <bodypart> ; <happy> <continue>
        needs_clarification	3	<happy> <town> ; <headface> <feel> ; <headface> <home> ; <headface> slid
        needs_clarification	3	<headface> to ; <headface> ya ; <hear> <clothes> ; <hear> <pet>
        needs_clarification	3	<hear> <stimulant> ; <hear> <stranger> ; <hear> <think> ; <hear> could
        needs_clarification	3	<hear> noth ; <hear> one ; <hold> <go> ; <hold> <outdoors> ; <home> along
        needs_clarification	3	<home> nin ; <home> open ; <home> until ; <hospital> <treatment>
        needs_clarification	3	<hot> <chestheart> ; <insurance> card ; <insurance> ok ; <insurance> or
        needs_clarification	3	<insurance> tri ; <intoxicated> <break> ; <intoxicated> <water>
        needs_clarification	3	<job> <outdoors> ; <job> all ; <job> and ; <job> lin ; <job> los
        needs_clarification	3	<job> whil ; <key> <kin> ; <key> par ; <kill> <clinician> ; <kin> <alcohol>
        needs_clarification	3	<kin> it ; <kin> nunc ; <kin> vou ; <last> <stimulant> ; <last> physical
        needs_clarification	3	<law> <day> ; <leave> turn ; <leave> wont ; <media> abt ; <medicine> 0
        needs_clarification	3	<moment> 0 ; <moment> <week> ; <moment> a ; <moment> would
        needs_clarification	3	<money> <caretaking> ; <money> list ; <money> would ; <month> <room>
        needs_clarification	3	<need> <ask> ; <need> porf ; <needle> <hit> ; <night> <day> ; <night> fue
        needs_clarification	3	<opening> <key> ; <opening> <stranger> ; <opening> he ; <opening> light
        needs_clarification	3	<opioid> <container> ; <opioid> <hospital> ; <order> <clinician>
        needs_clarification	3	<outdoors> <happy> ; <outdoors> <law> ; <outdoors> all ; <outdoors> been
        needs_clarification	3	<outdoors> she ; <pain> <afraid> ; <pain> or ; <pain> ~<sick>
        needs_clarification	3	<palecolor> ak ; <palecolor> the ; <partner> <breath> ; <partner> <height>
        needs_clarification	3	<partner> <pill> ; <partner> <water> ; <partner> ~<take> ; <past> <amount>
        needs_clarification	3	<past> bc ; <pet> <sad> ; <phone> <furniture> ; <phone> <record>
        needs_clarification	3	<phone> <stop> ; <phone> and ; <phone> below ; <phone> bien ; <phone> bk
        needs_clarification	3	<phone> block ; <phone> en ; <phone> off ; <phone> par ; <photo> <opening>
        needs_clarification	3	<pill> <put> ; <pill> are ; <promise> <play> ; <promise> <think>
        needs_clarification	3	<promise> her ; <promise> todo ; <put> <town> ; <put> de ; <rail> on
        needs_clarification	3	<record> se ; <relapse> <home> ; <room> <intoxicated> ; <room> <sad>
        needs_clarification	3	<room> over ; <rope> <past> ; <rope> herself ; <say> <drive> ; <say> <gun>
        needs_clarification	3	<say> <hear> ; <say> <kin> ; <say> <phone> ; <say> <stranger> ; <say> fil
        needs_clarification	3	<say> its ; <say> mi ; <say> mixtec ; <say> pt ; <say> she ; <say> una
        needs_clarification	3	<see> <church> ; <see> <stimulant> ; <see> <vendor> ; <see> cas ; <see> when
        needs_clarification	3	<shake> <past> ; <shame> <take> ; <shame> de ; <sick> <tired> ; <sick> lik
        needs_clarification	3	<smell> of ; <sober> then ; <soon> <church> ; <soon> is ; <soon> les
        needs_clarification	3	<start> <last> ; <start> out ; <stimulant> <blade> ; <stimulant> <happy>
        needs_clarification	3	<stimulant> an ; <stimulant> hac ; <stimulant> ive ; <stop> <chestheart>
        needs_clarification	3	<stop> <treatment> ; <stop> abiert ; <stop> im ; <stranger> <gun>
        needs_clarification	3	<stranger> <phone> ; <stranger> <think> ; <stranger> had ; <stranger> ill
        needs_clarification	3	<stranger> im ; <stranger> ni ; <stranger> should ; <stranger> ther
        needs_clarification	3	<stranger> togeth ; <take> <alone> ; <take> <blade> ; <take> <gun>
        needs_clarification	3	<take> <opening> ; <take> <phone> ; <take> hast ; <take> molin
        needs_clarification	3	<take> ~<insurance> ; <think> <shame> ; <think> could ; <think> each
        needs_clarification	3	<threat> <day> ; <tool> then ; <town> <fire> ; <town> <media>
        needs_clarification	3	<town> <moment> ; <town> <photo> ; <town> are ; <town> is ; <trade> all
        needs_clarification	3	<treatment> <kin> ; <treatment> <last> ; <treatment> <leave>
        needs_clarification	3	<treatment> <phone> ; <treatment> <say> ; <treatment> <take>
        needs_clarification	3	<treatment> pt ; <treatment> ~<drug> ; <trust> <promise> ; <try> <write>
        needs_clarification	3	<wait> <opening> ; <wait> <town> ; <wait> un ; <wait> ~<money>
        needs_clarification	3	<water> <furniture> ; <water> <height> ; <water> <month> ; <week> <water>
        needs_clarification	3	<withdrawal> <money> ; <write> <kin> ; <write> <night> ; <write> our
        needs_clarification	3	<year> the ; <year> then ; a <hospital> ; a <insurance> ; a build ; a busc
        needs_clarification	3	a cow ; a crossword ; a dres ; a escribirl ; a est ; a friend ; a hab
        needs_clarification	3	a minh ; a parad ; a pray ; a residential ; a restaurant ; a rosary ; a star
        needs_clarification	3	a stuf ; a terribl ; a tijuan ; a vacation ; a whistl ; a woman ; a ~son
        needs_clarification	3	about help ; abuel al ; aceptan el ; aft <day> ; aft <daytime> ; aft noon
        needs_clarification	3	again im ; ago bc ; ak yon ; al <last> ; al final ; al tech ; alcohol par
        needs_clarification	3	alguien me ; alguien supier ; all <take> ; almoh y ; als 0 ; als do
        needs_clarification	3	alway said ; am read ; am tir ; ambien ; ambulanc becaus ; amtrak
        needs_clarification	3	an overdos ; and aft ; and are ; and cranky ; and him ; and lent ; and shoot
        needs_clarification	3	and tir ; and what ; anoch fue ; answ on ; anthem blu ; any detail
        needs_clarification	3	apologiz for ; appl ; apt 0 ; apunt ; are <write> ; are best ; are good
        needs_clarification	3	are pack ; are your ; armenian ; around by ; around her ; arrang ; arthriti
        needs_clarification	3	as min ; asil y ; ask are ; ask could ; ask you ; asl ; at <drive> ; at bus
        needs_clarification	3	at end ; at la ; at som ; at thi ; ativan ; aunqu yo ; autobu ; averigu ; ay
        needs_clarification	3	ay <promise> ; back onc ; bad lin ; bag are ; bak bread ; ballet ; bank is
        needs_clarification	3	bank took ; battl ; be <calm> ; be no ; bed befor ; bed open
        needs_clarification	3	been <partner> ; been anywher ; been ~<consume> ; been ~drink
        needs_clarification	3	being <phone> ; being aliv ; bendi ; bk ; bkgd ; black out ; blad in
        needs_clarification	3	blad out ; blood a ; blood int ; boa ; boa <daytime> ; boa tard ; bolich
        needs_clarification	3	bols de ; bom <day> ; bom dia ; bother him ; box but ; box truck ; brome
        needs_clarification	3	broth play ; broth wif ; brought over ; btw ; burbank airport ; burn its
        needs_clarification	3	bus stop ; buttonwillow ; by <appointment> ; by how ; cad quien ; cal
        needs_clarification	3	cal aft ; cal and ; cal bk ; cal de ; cal if ; cal o ; camion ; camion por
        needs_clarification	3	can <say> ; can reach ; can say ; can someon ; can talk ; canasta ; caption
        needs_clarification	3	cara ; card has ; carpet in ; carv ; carv a ; cat for ; cay un ; cerc del
        needs_clarification	3	cest pour ; chicken and ; cho em ; chop <eat> ; chop onion ; chuec ; clav en
        needs_clarification	3	clear the ; clinical <give> ; clr at ; cm ; cobran ; cocain problem
        needs_clarification	3	cocin y ; cok she ; cok sinc ; compa ; company pay ; compar ; concern my
        needs_clarification	3	connection ; contarl ; contest bien ; convent ; corre con ; cort los
        needs_clarification	3	could hav ; count out ; county road ; cousin then ; crack an ; crack his
        needs_clarification	3	crack last ; crack on ; crash of ; crush pain ; cry say ; crystal last
        needs_clarification	3	cuadr ; cuand uno ; cuant ; culp ; d residential ; da <eat> ; dad to
        needs_clarification	3	dai and ; daught wed ; day but ; day do ; dcf ; de <treatment> ; de <water>
        needs_clarification	3	de agu ; de camion ; de carpinter ; de kind ; de pintur ; de sab ; de trail
        needs_clarification	3	dej abiert ; del metr ; del problem ; dema se ; dementi ; descompus el
        needs_clarification	3	desvi ; detail on ; di a ; dia lleg ; diaria ; dict ; did 0 ; didnt <see>
        needs_clarification	3	didnt see ; dieron un ; dij mas ; dij mi ; dij y ; diner del ; direccion de
        needs_clarification	3	dm me ; do if ; dock and ; dock thi ; doctor on ; doctor told
        needs_clarification	3	doe <insurance> ; doe one ; dog flunk ; dont know ; dont match ; dont pick
        needs_clarification	3	door for ; door get ; dos a ; dos minuto ; down <last> ; down last
        needs_clarification	3	drink she ; drip ; driv of ; drov an ; drug stor ; each <hear> ; each voic
        needs_clarification	3	eap ; ear for ; el 0 ; el <angry> ; el caf ; el encendedor ; el map
        needs_clarification	3	el pleit ; el sol ; el telefon ; elder m ; elementary school ; elephant on
        needs_clarification	3	elephant sat ; ell nunc ; els <think> ; els wil ; em trai ; emotional
        needs_clarification	3	emotional support ; en francai ; en malo ; en medi ; en person ; en uno
        needs_clarification	3	ener mi ; enrollment ; entier y ; es <official> ; es cocain ; es emergenci
        needs_clarification	3	es hombr ; es par ; es tod ; espanol y ; est <give> ; esta ; even <write>
        needs_clarification	3	even sur ; even to ; ever used ; every holiday ; excit ; explic ; f
        needs_clarification	3	f <phone> ; f cal ; f cry ; f re ; f say ; fac has ; fami who ; farm with
        needs_clarification	3	fault ; favor es ; favorit ; fech ; feel saf ; filh ; fir to ; first 0
        needs_clarification	3	first try ; fiv children ; fiv kid ; flam ; for <moment> ; for lat
        needs_clarification	3	for treatment ; for uber ; for what ; for wif ; forget ; forget it
        needs_clarification	3	forgot to ; fortieth ; fortieth <day> ; fortieth birthday ; found one
        needs_clarification	3	from him ; from minnesot ; fuimo a ; ful tank ; fum mot ; fum nad ; furth
        needs_clarification	3	galon ; garden the ; gato ; gav cel ; gay ; geometry ; get your ; giup do
        needs_clarification	3	given to ; glas break ; glit ; go stand ; goi lai ; gon <height> ; gon jump
        needs_clarification	3	good <clean> ; good <kin> ; good as ; good term ; got bed ; got marri
        needs_clarification	3	got our ; governor ; grab the ; great grandfath ; gri ; guit in ; ha usad
        needs_clarification	3	habit from ; habl porqu ; hablarl ; hac <container> ; hac <hear> ; hac ruid
        needs_clarification	3	had <build> ; had <job> ; hair ; hair i ; handy ; hang herself ; has <blade>
        needs_clarification	3	hav <furniture> ; hav privat ; hay camion ; hay mal ; he final ; he said
        needs_clarification	3	he set ; hear each ; heard about ; heard the ; heart pil ; hed <think>
        needs_clarification	3	hel i ; help for ; her dorm ; her mak ; her ther ; her throat ; heroin for
        needs_clarification	3	hes driv ; hes hit ; hes using ; him nev ; himself or ; his door ; his fridg
        needs_clarification	3	his garag ; his head ; his roommat ; his wed ; hom for ; hom staf ; hom til
        needs_clarification	3	hor sal ; hora a ; hos and ; hour a ; hous it ; hous to ; human being
        needs_clarification	3	husb + ; husb drunk ; i attach ; i build ; i buy ; i chop ; i hunt ; i mop
        needs_clarification	3	i quit ; i read ; i taught ; i wont ; ice <tool> ; ice machin ; il
        needs_clarification	3	ill <leave> ; ill leav ; im about ; im alway ; im honest ; im mad ; im park
        needs_clarification	3	im put ; imag ; in 0 ; in <insurance> ; in feb ; in meeting ; in or
        needs_clarification	3	in thes ; in traffic ; incoherencia ; insid <container> ; iron and
        needs_clarification	3	is <break> ; is <limp> ; is <opioid> ; is <past> ; is about ; is all
        needs_clarification	3	is fil ; is for ; is going ; is hav ; is som ; ish ; it didnt ; it her
        needs_clarification	3	it sinc ; it thi ; its <color> ; its <pill> ; its heroin ; its neith
        needs_clarification	3	its our ; its pil ; ive paid ; jan and ; jerk and ; just shop ; keep driv
        needs_clarification	3	kept the ; kid broth ; kind to ; king ; knock down ; know each ; ks
        needs_clarification	3	la <hear> ; la <moment> ; la <pet> ; la alberc ; la gent ; la insulin
        needs_clarification	3	la licuador ; la mia ; la nev ; la oficin ; la que ; lab ; lai ; landlord re
        needs_clarification	3	larg y ; las <write> ; las cara ; las cinc ; las diez ; last physical
        needs_clarification	3	lastr de ; lat say ; laugh in ; laugh said ; laught ; law visit ; le <ask>
        needs_clarification	3	le <die> ; le pagu ; le pregunt ; le veo ; letter in ; level no ; ley
        needs_clarification	3	ley est ; licuador ; liger ; limit ; listen to ; litr ; liv her ; llamarl
        needs_clarification	3	llamen ; llav par ; lo <write> ; lookin for ; loud that ; luck with
        needs_clarification	3	lueg les ; lut ; m ; m <phone> ; m <say> ; m cal ; mag tagalog ; mail us
        needs_clarification	3	mal que ; malo paso ; mandon a ; many bed ; marc al ; marihuan ; marri for
        needs_clarification	3	marri with ; mas o ; mas se ; may hav ; me abraz ; me down ; me llaman
        needs_clarification	3	me lock ; me rappel ; me thi ; me we ; mean all ; medi es ; medi los
        needs_clarification	3	medi y ; mejor en ; memb of ; men only ; mencion ; mes up ; messag ; meth
        needs_clarification	3	meth problem ; meu <partner> ; meu mar ; mi dentist ; mia ; mim
        needs_clarification	3	mis muchacho ; mis nieto ; mism <container> ; mom it ; mom say ; mon fil
        needs_clarification	3	mon mari ; mor she ; mor sleep ; morn person ; mortuary ; moth a ; mov them
        needs_clarification	3	mow ; much ruid ; museum and ; my company ; my fami ; my grandparent
        needs_clarification	3	my priest ; my school ; my sob ; my sweat ; myself aft ; myself tonight
        """
}
