extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	3	contest bien ; contract with ; convuls ; correct it ; correct the ; cort los
        needs_clarification	3	costum ; could hav ; counselor ; country cod ; county road ; cousin keep
        needs_clarification	3	cousin then ; cristal no ; crucer ; crystal last ; cuant ; culp ; czy
        needs_clarification	3	d/c plan ; dad to ; dai and ; day and ; day besid ; day but ; day do
        needs_clarification	3	de <think> ; de <tool> ; de <treatment> ; de agu ; de camion ; de esto
        needs_clarification	3	de por ; de sab ; de segund ; de trail ; dead in ; declin to ; degre in
        needs_clarification	3	del cor ; del intern ; del jardin ; del problem ; del refri ; delet it
        needs_clarification	3	delic ; dementi ; dentr de ; depui ; desarmador ; descuent ; desiert
        needs_clarification	3	desk at ; desk is ; dict ; did 0 ; didnt com ; diran ; direccion de
        needs_clarification	3	disculpa ; disculpa por ; disregard ; dm me ; do payment ; dock and
        needs_clarification	3	doe <insurance> ; doe it ; doesnt <smell> ; doesnt fit ; doesnt smel
        needs_clarification	3	dog need ; dog ok ; dol bil ; dont know ; dont match ; dont ring ; door for
        needs_clarification	3	door is ; dorm de ; dos a ; dos minuto ; doubl dos ; down <last> ; down last
        needs_clarification	3	draw the ; drink she ; driv of ; drogen ; drop x ; drov past ; dtr graduat
        needs_clarification	3	dur com ; dur his ; durmi el ; el <angry> ; el abrig ; el alcohol ; el anil
        needs_clarification	3	el apel ; el caf ; el desiert ; el diacon ; el foc ; el menor ; el past
        needs_clarification	3	elephant on ; ell <think> ; ell nunc ; els <think> ; em portugu ; email her
        needs_clarification	3	emotional ; ems ; en <give> ; enderez ; entier ; entr las ; es cocain
        needs_clarification	3	es par ; es tod ; espos alcohol ; est <intoxicated> ; est bem ; est ce
        needs_clarification	3	est golpe ; esta ; estatua ; even <say> ; ever borrow ; ever used
        needs_clarification	3	every sunday ; everybody sign ; everyth was ; ex <leave> ; expect to
        needs_clarification	3	experienc with ; explic ; f ; fac has ; fech ; feed a ; feed tim ; feri
        needs_clarification	3	firefight and ; firm en ; first car ; first nam ; first try ; flam ; flow
        needs_clarification	3	fluid ; food truck ; for contact ; for lat ; for now ; for safety ; for uber
        needs_clarification	3	for whoev ; for wif ; forbidden ; forget ; form want ; found one ; four
        needs_clarification	3	freeway exit ; friday so ; from <hot> ; from him ; from oaxac ; furnac and
        needs_clarification	3	furnitur ; galon ; garden the ; gath ; gato y ; get your ; gmail ; go int
        needs_clarification	3	go stand ; goe off ; goi ; goi lai ; good <kin> ; good as ; governor
        needs_clarification	3	grandmoth of ; gravy ; greek <church> ; gri ; grit desd ; grocery ; group #
        needs_clarification	3	gymnasium ; ha usad ; habl espanol ; habl fuert ; hablen espanol
        needs_clarification	3	had <build> ; had only ; hair ; halfway through ; has <appointment>
        needs_clarification	3	has <blood> ; has a ; has fiv ; hast <daytime> ; hav <hear> ; hav heard
        needs_clarification	3	hav privat ; hay que ; he use ; heart tablet ; hel <break> ; hel break
        needs_clarification	3	hel i ; help ; help for ; her drink ; her of ; her roommat ; her smil
        needs_clarification	3	her ther ; heroin i ; hes been ; hes hit ; hes using ; hicimo una ; hij 0
        needs_clarification	3	him nev ; himself or ; his door ; his drink ; his forehead ; his leg
        needs_clarification	3	his lif ; his marbl ; his thermo ; hom for ; hom til ; hors sinc ; hos and
        needs_clarification	3	hospital en ; hour now ; hous every ; hous it ; hous not ; hous to
        needs_clarification	3	how <amount> ; how much ; how your ; hoy lo ; hr approv ; human being
        needs_clarification	3	husb + ; husb and ; husb drunk ; husband and ; husband nam ; hx ~dt ; i chop
        needs_clarification	3	i delet ; i hunt ; i mes ; i quit ; i read ; i refere ; i say ; i unplug
        needs_clarification	3	i wrot ; i ~got ; i ~hit ; id pref ; identify ; if id ; il ; ill <leave>
        needs_clarification	3	ill leav ; im <always> ; im <drive> ; im honest ; im mad ; im marri
        needs_clarification	3	im park ; imag ; in as ; in bkgd ; in feb ; in meeting ; in monopo
        needs_clarification	3	inform par ; inquiry ; involv a ; irma ; is <opioid> ; is <past> ; is all
        needs_clarification	3	is as ; is fil ; is heroin ; is lying ; is see ; is seiz ; is very ; ish
        needs_clarification	3	it didnt ; it ring ; it thi ; it thursday ; its <color> ; its <pill>
        needs_clarification	3	its <stimulant> ; its alcohol ; its cok ; its heroin ; its him ; its our
        needs_clarification	3	its pil ; ive <take> ; ive paid ; ive pick ; jacaranda ; jan ; jan and
        needs_clarification	3	je ne ; jerk and ; jigsaw puzzl ; job the ; juev en ; just <try> ; just pick
        needs_clarification	3	k 0 ; keep driv ; keep str ; keep work ; kept the ; khong ; kid one
        needs_clarification	3	kind to ; kms tonight ; knew every ; know each ; known ; kratom ; ks ; kto
        needs_clarification	3	la <continue> ; la <hear> ; la <pet> ; la aspirador ; la autopist
        needs_clarification	3	la bibliotec ; la carpet ; la consult ; la entr ; la nuer ; la pinat
        needs_clarification	3	la sra ; la tarjet ; la vac ; ladril ; lai ; landlady ; landlord
        needs_clarification	3	landlord fix ; larg <eat> ; larg y ; las doc ; las sei ; last bus ; lastr de
        needs_clarification	3	lat say ; laugh in ; laugh said ; le pagu ; le pidi ; le ~<stop> ; le ~dej
        needs_clarification	3	leav are ; leav your ; lechug de ; left msg ; legib ; let down ; ley est
        needs_clarification	3	lie awak ; liger ; lilac ; lin stil ; lip r ; lip wer ; listen to ; litr
        needs_clarification	3	littl chapel ; liv person ; liv without ; llam porqu ; llam se ; llav est
        needs_clarification	3	llev par ; lluvia ; ln ; lo <play> ; load shotgun ; long paus ; look down
        needs_clarification	3	lookin ; los va ; los ~<key> ; los ~papel ; lueg ; lueg les ; lup ; lut
        needs_clarification	3	m ask ; m slow ; machet y ; madrin ; mag tagalog ; magandang araw ; mail us
        needs_clarification	3	man to ; mango ; maquet ; marbl ; marc al ; maroon ; marquem por ; mas grand
        needs_clarification	3	mas on ; mas porqu ; mas se ; may hav ; me <lock> ; me abraz ; me durmi
        needs_clarification	3	me estan ; me perdon ; me thi ; me we ; mean a ; measur the ; medi y
        needs_clarification	3	mejor en ; memb of ; men only ; mermel ; mes del ; mes up ; mes y
        needs_clarification	3	meth problem ; meti al ; meti peric ; meu <partner> ; meu irma ; meu mar
        needs_clarification	3	mi apel ; mi comadr ; mi dentist ; mi ex ; mi puert ; mia ; mid <phone>
        needs_clarification	3	mid cal ; mim ; minut so ; mis muchacho ; mis y ; molin ; mom i ; mom it
        needs_clarification	3	mom say ; monopo ; monopo and ; month so ; montreal ; mortuary ; most for
        needs_clarification	3	mov the ; mowi ; mowi po ; msg from ; much is ; much or ; muchach me
        needs_clarification	3	muchach que ; muel ; muy mal ; my barb ; my bowl ; my company ; my dog
        needs_clarification	3	my driv ; my email ; my grandparent ; my hair ; my pen ; my school ; my sob
        needs_clarification	3	my stapl ; my ~<colleague> ; my ~bos ; myself aft ; myself tonight ; nam the
        needs_clarification	3	namin ; neighbor dog ; neighbor kid ; nephew hes ; nephew its ; net and
        needs_clarification	3	nev <feel> ; nev <smell> ; nev notic ; nev smel ; nev ~<start> ; new in
        needs_clarification	3	ni <kin> ; night fev ; night i ; night now ; night owl ; night watchman
        needs_clarification	3	nimmt ; nimmt drogen ; nino encer ; no ive ; no ~0 ; no ~<consume>
        needs_clarification	3	no ~<withdrawal> ; no ~answ ; no ~children ; no ~cousin ; no ~fue ; no ~he
        needs_clarification	3	no ~level ; no ~mencion ; no ~nam ; no ~record ; no ~se ; no ~si ; no ~use
        needs_clarification	3	nobody <pain> ; nobody hurt ; noma queri ; noma ya ; nombr ; not for
        needs_clarification	3	not ~hostil ; not ~over ; not ~stat ; noth re ; nou ; now 0 ; now dont
        needs_clarification	3	numb in ; numb is ; nunc entr ; of <room> ; of golf ; of hav ; of kil
        needs_clarification	3	of vodk ; ofc <need> ; off <job> ; off it ; offic at ; offic party
        needs_clarification	3	often or ; oh ; okinaw ; old <home> ; old crew ; old hous ; on bench
        needs_clarification	3	on staf ; on tv ; onc used ; one <stranger> ; one anoth ; one cal
        needs_clarification	3	one person ; one sho ; one sid ; onion ; only <think> ; open it ; open up
        needs_clarification	3	or hel ; or in ; or it ; or separat ; or that ; ora ; our <clothes>
        needs_clarification	3	our <headface> ; our <night> ; our <volunteer> ; our magnet ; overdos of
        needs_clarification	3	owed him ; own therapist ; oxy ; oxy then ; p 0 ; pago ; pain and
        needs_clarification	3	pancak breakfast ; pap y ; par amas ; par sa ; park for ; park thi ; part y
        needs_clarification	3	particul ; party last ; pas bien ; pas est ; pas su ; pastilla en ; pate el
        needs_clarification	3	pati con ; pav ; penal ; peopl keep ; per las ; perd en ; person
        needs_clarification	3	personal <say> ; pesc fuer ; phon goe ; phon menu ; pick the ; pigeon
        needs_clarification	3	pil she ; pink <relapse> ; pink slip ; plac but ; plant de ; plant on
        needs_clarification	3	play at ; pleas <write> ; plomer ; po ang ; po polsku ; polit to ; polk
        needs_clarification	3	polsku ; powd ; predict ; pref ; pref to ; pregunt cuant ; pregunt nad
        needs_clarification	3	preguntan por ; pric list ; probation ; program y ; pt <phone> ; pt cal
        needs_clarification	3	pt in ; puk blood ; purpl one ; put in ; put mor ; put your ; q nadi
        needs_clarification	3	que <insurance> ; que <phone> ; que <put> ; que <school> ; que aqui
        needs_clarification	3	que dur ; que hablen ; que nunc ; que tant ; que él ; quelquun
        needs_clarification	3	queri decirl ; quit it ; quit the ; r u ; ran my ; rati of ; ratic ; rd tim
        needs_clarification	3	re <appointment> ; re <hospital> ; re <kin> ; re broth ; re his ; re new
        needs_clarification	3	re niec ; re uncl ; reach me ; read thes ; recip for ; recuperarlo ; reek
        needs_clarification	3	refd by ; refer ; refere ; regal ; regist in ; rein ; releas ; releas to
        needs_clarification	3	rent was ; repeat zip ; restrain <order> ; resuelv ; rheumatologist ; rieg
        needs_clarification	3	rink and ; rop with ; row of ; sabi ; sac a ; said hed ; sal <blood>
        needs_clarification	3	sal <soon> ; sal and ; sal sangr ; sam <home> ; sang the ; say both
        needs_clarification	3	say clean ; say cok ; say for ; say its ; say self ; say weed ; school wrot
        needs_clarification	3	se moj ; se oye ; se pelean ; second try ; segun el ; servic dog
        needs_clarification	3	she <volunteer> ; she volunteer ; shed and ; shel <need> ; shop around
        needs_clarification	3	shotgun ; should <think> ; should know ; shouldnt be ; si le ; si somo
        needs_clarification	3	si tom ; si usa ; si ~<consume> ; si ~tom ; sid <opening> ; sin ~<amount>
        needs_clarification	3	sin ~mas ; sinc colleg ; siren ; sist her ; sist the ; slit ; slow i
        needs_clarification	3	smooth ; snow day ; snow on ; snowplow and ; so <take> ; so did ; som thi
        needs_clarification	3	somebody should ; someon gav ; someon phon ; son <opioid> ; sort out
        needs_clarification	3	spe <night> ; squar with ; sra ; sra dic ; sra espos ; start out
        needs_clarification	3	stat final ; stay away ; steak ; stepdad is ; stil pay ; stop crack
        needs_clarification	3	stop halfway ; stop ther ; story abt ; str in ; street no ; street was
        needs_clarification	3	subject ; substitut <church> ; suit fit ; sus aret ; synagogu ; tabl but
        needs_clarification	3	tagalog diyan ; tak anthem ; tal of ; tanto ; tap los ; tard un ; team with
        needs_clarification	3	tej ; ten la ; teng el ; tengan bonit ; teni una ; tenni on ; tent in
        needs_clarification	3	text from ; thank us ; that clinic ; that film ; that old ; the anesthesi
        needs_clarification	3	the bldg ; the envelop ; the guard ; the gymnasium ; the handl ; the hem
        needs_clarification	3	the henderson ; the her ; the jar ; the job ; the light ; the lilac
        needs_clarification	3	the marathon ; the meet ; the msg ; the mural ; the plumb ; the popcorn
        needs_clarification	3	the potluck ; the remain ; the rop ; the shirt ; the squirrel ; the story
        needs_clarification	3	the supermarket ; the theat ; the trig ; the tunnel ; the world ; the wrong
        needs_clarification	3	the ~eight ; the ~ice ; theat is ; them about ; then did ; then dont
        needs_clarification	3	then pt ; then said ; ther as ; ther bed ; ther then ; ther ~<drive>
        needs_clarification	3	ther ~park ; therel ; therel be ; they even ; they talk ; thi am ; thi email
        needs_clarification	3	thi form ; thi pag ; thi turn ; tien doc ; tim <phone> ; tim cal ; tim zon
        needs_clarification	3	tingl ; to <write> ; to admission ; to any ; to arriv ; to denv ; to die
        needs_clarification	3	to fish ; to guest ; to mas ; to rous ; to row ; to sew ; to sort ; to tuls
        needs_clarification	3	tol booth ; tom el ; tonight for ; tonight im ; too lat ; took that
        needs_clarification	3	took the ; tortilla por ; tosi ; touch ~cok ; touch ~meth ; toy and
        needs_clarification	3	traffic ; train to ; tre dia ; treint ano ; trem ; trig on ; truck outsid
        needs_clarification	3	truthful ; tuvimo ; twenty pound ; two caller ; tx <moment> ; ultim vez
        needs_clarification	3	un cabal ; un calcetin ; un crucer ; un libr ; un telefon ; un vas ; una cos
        needs_clarification	3	und my ; unitedhealthcar ; unk <drug> ; unplug it ; until <always>
        needs_clarification	3	until every ; up <ask> ; up befor ; us <write> ; us from ; us is ; use you
        needs_clarification	3	using ; using a ; using crack ; using or ; van a ; vanish ; ve al
        needs_clarification	3	velador de ; viej busc ; voc atend ; voic ; voy no ; voz de ; wait ; wak the
        needs_clarification	3	walk around ; wallpap has ; want a ; want inf ; was <die> ; was <fall>
        needs_clarification	3	was dead ; was drop ; was eith ; was laid ; was our ; was park ; was sent
        needs_clarification	3	wat bottl ; wat is ; watchman ; way cal ; wdnt <say> ; we <eat> ; we <trust>
        needs_clarification	3	we ate ; we bought ; we had ; we leav ; we look ; we only ; we play ; we pul
        needs_clarification	3	we think ; went dead ; what shel ; what you ; when our ; wheth <phone>
        needs_clarification	3	wheth any ; wheth it ; which <outdoors> ; whit by ; whiteboard
        needs_clarification	3	who <vendor> ; who lead ; whol story ; wif if ; wif then ; wil <try>
        needs_clarification	3	wil try ; wind ; wind on ; wind took ; window shut ; with 0
        needs_clarification	3	with <colleague> ; with detail ; with real ; with thank ; with wat
        needs_clarification	3	without ~us ; wk sinc ; wldnt <give> ; wldnt giv ; woman on ; women togeth
        needs_clarification	3	wonder about ; wont bend ; wont mat ; word and ; word com ; word was
        needs_clarification	3	would ring ; wouldnt <give> ; wouldnt giv ; wrong <kin> ; xfer from ; y solt
        needs_clarification	3	y tambien ; y tard ; y tod ; ya <stop> ; ya dej ; ya hic ; yal got ; yard on
        needs_clarification	3	year the ; year when ; yel hes ; you <take> ; you he ; you hear ; you keep
        needs_clarification	3	you mor ; you phon ; you with ; young fellow ; young lady ; your offic
        needs_clarification	3	your policy ; zapato huevo ; zucchini ; ~0 ~ano ; ~<amount> <phone>
        needs_clarification	3	~<amount> or ; ~<amount> ~<week> ; ~<appointment> ~<clinician>
        needs_clarification	3	~<breath> <illness> ; ~<chestheart> ~is ; ~<container> ~<water> ; ~<die> at
        needs_clarification	3	~<drive> 0 ; ~<drive> at ; ~<drive> ~the ; ~<drug> <give> ; ~<eat> at
        needs_clarification	3	~<emergency> <home> ; ~<emergency> nobody ; ~<height> <outdoors>
        needs_clarification	3	~<insurance> <insurance> ; ~<insurance> <play> ; ~<insurance> <take>
        needs_clarification	3	~<job> ~ful ; ~<key> par ; ~<kin> on ; ~<money> ~<money> ; ~<need> ~<say>
        needs_clarification	3	~<pet> <sad> ; ~<play> ~at ; ~<say> which ; ~<see> ~<clinician>
        needs_clarification	3	~<stimulant> and ; ~<think> <take> ; ~<tool> ; ~<treatment> <day>
        needs_clarification	3	~<write> the ; ~<year> and ; ~a ~<phone> ; ~a ~person ; ~abren ; ~abren ~los
        needs_clarification	3	~alcohol ; ~as a ; ~cent ; ~chest ~is ; ~children ; ~cholesterol ; ~clammy
        needs_clarification	3	~cok and ; ~da nombr ; ~dt 0 ; ~els ~to ; ~encontr ~su ; ~es <happy>
        needs_clarification	3	~es brom ; ~es urgent ; ~estoy <sick> ; ~estoy enferm ; ~even sur
        needs_clarification	3	~excus ~the ; ~faint ; ~four ; ~ful ~tim ; ~furth ; ~got ~a ; ~green
        needs_clarification	3	~hay mal ; ~hor ; ~hostil ; ~how ~much ; ~i ~<job> ; ~i ~was ; ~i ~work
        needs_clarification	3	~inf on ; ~is your ; ~is ~<die> ; ~is ~ther ; ~its ; ~kais ; ~know if ; ~law
        needs_clarification	3	~le <ask> ; ~le quis ; ~level ; ~llav ; ~long ~are ; ~mencion ; ~month with
        needs_clarification	3	~nos <give> ; ~opioid ; ~oth <drug> ; ~oth ~inf ; ~our ~<pet> ; ~our ~dog
        needs_clarification	3	~pain ~pil ; ~park and ; ~plac or ; ~pued <breath> ; ~pued respir ; ~sab mas
        needs_clarification	3	~say for ; ~say which ; ~se ni ; ~sinc ~our ; ~sz no ; ~taken
        needs_clarification	3	~ther ~<drive> ; ~to gues ; ~to ~<say> ; ~usa ; ~use hx ; ~work ~ful
        needs_clarification	2	*age.0 ; *age.1 ; *ago.0 ; *alcoholic:hypothetical ; *confusion:historical
        needs_clarification	2	*deliriumTremens:negated ; *mandator.authority ; *overdose:negated
        needs_clarification	2	*overdoseNow:hypothetical ; *pregnancy ; *seizure ; *seizure.body
        needs_clarification	2	*seizure:negated ; *soonDate ; *substance.sedative:hypothetical
        needs_clarification	2	*suicidalOblique.lookAlike:hypothetical ; *unaided:negated
        needs_clarification	2	*vendor.opensNote:other_experiencer ; + ; + 0 ; + <ask> ; + <moment> ; + ask
        needs_clarification	2	+ wher ; / ~<drug> ; 0 <child> ; 0 <friend> ; 0 <medicine> ; 0 <moment>
        needs_clarification	2	0 <need> ; 0 <say> ; 0 <school> ; 0 <week> ; 0 car ; 0 clear ; 0 confd
        needs_clarification	2	0 conferenc ; 0 dog ; 0 drunk ; 0 hous ; 0 in ; 0 nit ; 0 overpas ; 0 p
        needs_clarification	2	0 pct ; 0 perc ; 0 sam ; 0 want ; 0 year ; 0 yo ; 0 ~<stop>
        needs_clarification	2	<afraid> <last> ; <afraid> la ; <afraid> ~<withdrawal>
        needs_clarification	2	<alcohol> <container> ; <alcohol> <rail> ; <alcohol> fue ; <alcohol> par
        needs_clarification	2	<alone> <write> ; <always> <angry> ; <always> <child> ; <always> <see>
        needs_clarification	2	<always> cuand ; <always> est ; <always> or ; <amount> <bodysound>
        needs_clarification	2	<amount> <die> ; <amount> <hot> ; <amount> <media> ; <amount> <opening>
        needs_clarification	2	<amount> <promise> ; <amount> <put> ; <amount> <week> ; <amount> <year>
        needs_clarification	2	<amount> es ; <amount> he ; <amount> tambien ; <amount> ~<hear>
        needs_clarification	2	<amount> ~<need> ; <angry> <home> ; <angry> <leave> ; <angry> <outdoors>
        needs_clarification	2	<angry> son ; <appointment> <give> ; <appointment> <opening>
        needs_clarification	2	<appointment> <stranger> ; <ask> <room> ; <ask> <say> ; <ask> about
        needs_clarification	2	<ask> her ; <ask> only ; <ask> straight ; <ask> y ; <ask> you
        needs_clarification	2	<ask> ~<caretaking> ; <ask> ~<insurance> ; <asleep> <hear> ; <asleep> <pet>
        needs_clarification	2	<asleep> the ; <asleep> through ; <asleep> until ; <awake> the
        needs_clarification	2	<blade> <eat> ; <blade> <furniture> ; <blade> en ; <blade> from
        needs_clarification	2	<blood> <amount> ; <blood> <feel> ; <blood> <hear> ; <blood> herself
        needs_clarification	2	<blood> his ; <bodypart> + ; <bodypart> wont ; <break> <container>
        needs_clarification	2	<break> <drive> ; <break> <pain> ; <break> <play> ; <break> <promise>
        needs_clarification	2	<break> from ; <break> his ; <breath> <need> ; <breath> <past>
        needs_clarification	2	<breath> only ; <build> <always> ; <build> <outdoors> ; <build> <room>
        needs_clarification	2	<build> <soon> ; <build> he ; <build> me ; <build> the ; <buy> <clothes>
        needs_clarification	2	<buy> <needle> ; <buy> that ; <calm> <crowd> ; <calm> <rope>
        needs_clarification	2	<calm> <treatment> ; <calm> for ; <caretaking> em ; <caretaking> to
        needs_clarification	2	<chestheart> <asleep> ; <chestheart> and ; <chestheart> me ; <chestheart> my
        needs_clarification	2	<chestheart> sinc ; <chestheart> y ; <child> <consume> ; <child> <height>
        needs_clarification	2	<child> <media> ; <child> <stimulant> ; <child> al ; <child> hic
        needs_clarification	2	<child> would ; <child> ~<need> ; <child> ~<year> ; <church> <hear>
        needs_clarification	2	<church> <play> ; <church> <say> ; <church> <week> ; <church> bel
        needs_clarification	2	<church> sinc ; <church> to ; <clean> <day> ; <clean> bomb ; <clean> el
        needs_clarification	2	<clean> off ; <clean> ~<tool> ; <clinician> <phone> ; <clinician> <trust>
        needs_clarification	2	<clinician> at ; <clinician> her ; <clinician> own ; <clothes> <blood>
        needs_clarification	2	<clothes> <drive> ; <clothes> <eat> ; <clothes> <fall>
        needs_clarification	2	<clothes> <headface> ; <clothes> all ; <clothes> at ; <clothes> behind
        needs_clarification	2	<clothes> blu ; <clothes> es ; <clothes> even ; <clothes> has
        needs_clarification	2	<clothes> him ; <clothes> or ; <clothes> with ; <cold> <cold> ; <cold> <day>
        needs_clarification	2	<cold> <soon> ; <cold> hac ; <cold> i ; <colleague> <blood>
        needs_clarification	2	<colleague> <day> ; <colleague> do ; <color> over ; <color> que
        needs_clarification	2	<consume> <friend> ; <consume> <say> ; <consume> <stimulant>
        needs_clarification	2	<consume> <tool> ; <consume> alg ; <consume> otr ; <consume> una
        needs_clarification	2	<consume> ~<day> ; <consume> ~<say> ; <container> <hear> ; <container> an
        needs_clarification	2	<container> desd ; <container> of ; <continue> <job> ; <continue> <phone>
        needs_clarification	2	<continue> aqui ; <continue> as ; <continue> im ; <continue> without
        needs_clarification	2	<count> <crowd> ; <count> y ; <crowd> <angry> ; <crowd> <opening>
        needs_clarification	2	<crowd> <stranger> ; <crowd> <tool> ; <crowd> allow ; <crowd> shar
        needs_clarification	2	<day> <room> ; <day> and ; <day> mari ; <day> they ; <day> ~<stimulant>
        needs_clarification	2	<daytime> <lock> ; <daytime> <year> ; <die> <room> ; <die> el
        needs_clarification	2	<drive> <chestheart> ; <drive> <fall> ; <drive> <photo> ; <drive> <rail>
        needs_clarification	2	<drive> ed ; <drive> from ; <drive> him ; <drive> por ; <drive> she
        needs_clarification	2	<drive> somewher ; <drive> thru ; <drive> you ; <drug> <stimulant>
        needs_clarification	2	<drug> <town> ; <drug> that ; <eat> <alone> ; <eat> <church> ; <eat> <kin>
        needs_clarification	2	<eat> <last> ; <eat> <record> ; <eat> sin ; <eat> ~<go>
        needs_clarification	2	<emergency> <stranger> ; <emergency> de ; <emergency> rn ; <fall> <pet>
        needs_clarification	2	<feel> <always> ; <feel> <child> ; <feel> <clean> ; <feel> <money>
        needs_clarification	2	<feel> <opening> ; <feel> <phone> ; <feel> of ; <fire> <fluid>
        needs_clarification	2	<fire> <see> ; <fire> a ; <fire> de ; <fire> from ; <fire> it ; <fire> was
        needs_clarification	2	<fluid> <build> ; <fluid> <withdrawal> ; <friend> <key> ; <friend> pt
        needs_clarification	2	<furniture> <blood> ; <furniture> <treatment> ; <furniture> co
        needs_clarification	2	<furniture> en ; <furniture> hac ; <furniture> new ; <furniture> sin
        needs_clarification	2	<furniture> thi ; <furniture> until ; <give> <calm> ; <give> <friend>
        needs_clarification	2	<give> <home> ; <give> <phone> ; <give> <rope> ; <give> <say>
        needs_clarification	2	<give> <stranger> ; <give> <trust> ; <give> aft ; <give> at ; <give> no
        needs_clarification	2	<give> van ; <give> x ; <give> zip ; <go> <pain> ; <go> crazy ; <go> her
        needs_clarification	2	<go> long ; <go> or ; <go> sin ; <go> them ; <go> todo ; <goodbye> <child>
        needs_clarification	2	<goodbye> <gun> ; <goodbye> <moment> ; <goodbye> <write> ; <gun>
        needs_clarification	2	<gun> <trade> ; <happy> <bodypart> ; <happy> <calm> ; <happy> <day>
        needs_clarification	2	<happy> <outdoors> ; <happy> no ; <happy> re ; <happy> sinc ; <happy> thing
        needs_clarification	2	<headface> <drive> ; <headface> <home> ; <headface> has ; <headface> me
        needs_clarification	2	<headface> wer ; <hear> <amount> ; <hear> <cold> ; <hear> <continue>
        needs_clarification	2	<hear> <media> ; <hear> <medicine> ; <hear> could ; <hear> en ; <hear> him
        needs_clarification	2	<hear> it ; <hear> my ; <hear> re ; <hear> than ; <height> becaus
        needs_clarification	2	<hit> <daytime> ; <hit> <drive> ; <hit> <friend> ; <hit> del ; <hit> el
        needs_clarification	2	<hit> ~<medicine> ; <hold> <count> ; <hold> <go> ; <hold> <outdoors>
        needs_clarification	2	<home> <color> ; <home> <day> ; <home> <month> ; <home> <promise>
        needs_clarification	2	<home> del ; <home> one ; <home> open ; <home> through ; <home> until
        needs_clarification	2	<hospital> <clothes> ; <hospital> <opioid> ; <hospital> from
        needs_clarification	2	<hot> <chestheart> ; <illness> but ; <illness> ~<drug> ; <insurance> <rope>
        needs_clarification	2	<insurance> <take> ; <insurance> <town> ; <insurance> advantag
        needs_clarification	2	<insurance> any ; <insurance> then ; <intoxicated> <break>
        needs_clarification	2	<intoxicated> <height> ; <job> <need> ; <job> <pain> ; <job> <volunteer>
        needs_clarification	2	<job> best ; <job> lead ; <job> until ; <job> whil ; <job> ~<die>
        needs_clarification	2	<key> <daytime> ; <key> a ; <key> are ; <key> on ; <kill> <clinician>
        needs_clarification	2	<kill> <day> ; <kill> <eat> ; <kill> <partner> ; <kill> by ; <kill> myself
        needs_clarification	2	<kill> no ; <kill> tim ; <kin> + ; <kin> 0 ; <kin> <child>
        needs_clarification	2	<kin> <clinician> ; <kin> <smell> ; <kin> <stimulant> ; <kin> <unreal>
        needs_clarification	2	<kin> construy ; <kin> empti ; <kin> he ; <kin> lost ; <kin> near ; <kin> we
        needs_clarification	2	<kin> whil ; <kin> y ; <last> 0 ; <last> <drive> ; <last> <needle>
        needs_clarification	2	<last> <stimulant> ; <last> used ; <law> <church> ; <leave> <drive>
        needs_clarification	2	<leave> <emergency> ; <leave> <hear> ; <leave> <promise>
        needs_clarification	2	<leave> <treatment> ; <leave> us ; <leave> wer ; <lock> behind ; <lock> en
        needs_clarification	2	<lock> with ; <media> <eat> ; <media> abt ; <medicine> <day>
        needs_clarification	2	<medicine> <fluid> ; <medicine> <past> ; <medicine> but ; <medicine> clr
        """
}
