extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	3	<container> i ; <container> too ; <continue> <sober> ; <continue> throw ; <count> is
        iop	3	<crowd> if ; <crowd> por ; <crowd> she ; <crowd> to ; <day> <shake> ; <day> <treatment>
        iop	3	<day> cumpli ; <day> did ; <day> thing ; <day> ~<insurance> ; <day> ~<treatment>
        iop	3	<daytime> <church> ; <daytime> de ; <daytime> without ; <daytime> would ; <drive> <daytime>
        iop	3	<drug> <job> ; <drug> <sick> ; <eat> som ; <eat> twic ; <feel> <hold> ; <feel> nad
        iop	3	<friend> <day> ; <friend> <opioid> ; <furniture> + ; <furniture> <kin> ; <give> <soon>
        iop	3	<go> away ; <go> backward ; <goodbye> <week> ; <happy> <alone> ; <happy> <shake> ; <hear> me
        iop	3	<hit> <past> ; <hold> <day> ; <hold> <leave> ; <home> <happy> ; <home> <key> ; <home> aft
        iop	3	<home> to ; <home> ~<treatment> ; <illness> <night> ; <illness> y ; <insurance> 0
        iop	3	<insurance> <break> ; <insurance> <say> ; <job> <stranger> ; <job> rep ; <job> ~<insurance>
        iop	3	<job> ~<leave> ; <kin> <shake> ; <kin> found ; <kin> isnt ; <kin> ~<insurance>
        iop	3	<law> <fluid> ; <law> period ; <leave> for ; <leave> or ; <limp> ; <lock> acros
        iop	3	<media> <count> ; <medicine> <pill> ; <moment> <outdoors> ; <moment> que ; <money> <tired>
        iop	3	<money> ~<go> ; <month> 0 ; <month> <shame> ; <month> lo ; <month> los ; <month> one
        iop	3	<month> ther ; <month> ~<wait> ; <need> <night> ; <need> <stimulant> ; <need> <treatment>
        iop	3	<need> confi ; <need> ir ; <night> <drug> ; <night> <start> ; <night> <tool> ; <night> they
        iop	3	<outdoors> let ; <outdoors> ~<month> ; <palecolor> knuckl ; <partner> that ; <past> <play>
        iop	3	<past> its ; <pet> <seizure> ; <pet> had ; <phone> <kin> ; <photo> when ; <play> <friend>
        iop	3	<play> <month> ; <play> most ; <promise> hel ; <put> <treatment> ; <rarely> <stimulant>
        iop	3	<rarely> <year> ; <rarely> no ; <room> but ; <room> had ; <rope> los ; <say> im
        iop	3	<school> are ; <school> no ; <school> our ; <sedative> <past> ; <sedative> and
        iop	3	<sedative> de ; <see> <treatment> ; <see> int ; <see> ~<leave> ; <sober> <colleague>
        iop	3	<sober> <crowd> ; <soon> <stranger> ; <soon> step ; <start> <clinician> ; <start> in
        iop	3	<stimulant> <asleep> ; <stimulant> <clean> ; <stimulant> <container> ; <stimulant> behind
        iop	3	<stimulant> cuand ; <stimulant> d/c ; <stimulant> min ; <stimulant> no ; <stimulant> que
        iop	3	<stimulant> som ; <stimulant> sort ; <stimulant> ~<sick> ; <stop> <container> ; <stop> from
        iop	3	<stranger> <week> ; <stranger> els ; <stranger> lik ; <take> <law> ; <take> evaluat
        iop	3	<take> zer ; <take> ~<week> ; <take> ~<year> ; <think> <night> ; <think> theyr
        iop	3	<think> wont ; <think> ~<job> ; <trade> its ; <treatment> <break> ; <treatment> <money>
        iop	3	<treatment> <trade> ; <treatment> clos ; <treatment> kind ; <treatment> la
        iop	3	<trust> <treatment> ; <trust> <wait> ; <trust> army ; <trust> i ; <vendor> <amount>
        iop	3	<wait> <alone> ; <wait> <pet> ; <wait> <town> ; <wait> behind ; <wait> ya ; <wait> ~<alone>
        iop	3	<water> <past> ; <water> pol ; <week> <home> ; <week> <kin> ; <week> <partner>
        iop	3	<week> <sad> ; <week> <stranger> ; <week> <treatment> ; <week> about ; <week> aft
        iop	3	<week> dur ; <week> first ; <week> her ; <week> int ; <week> par ; <week> sin
        iop	3	<week> ~<amount> ; <week> ~<stimulant> ; <withdrawal> <day> ; <write> <awake>
        iop	3	<write> <stimulant> ; <write> all ; <write> no ; <year> <kin> ; <year> si ; a <rarely>
        iop	3	a <year> ; a cak ; a classmat ; a couch ; a fac ; a friday ; a goodby ; a meet ; a motel
        iop	3	a schedul ; a sherry ; a steady ; about <job> ; about east ; act up ; adderal i
        iop	3	adderal off ; aft <stimulant> ; aft cok ; aft din ; aft school ; aft she ; aft sixty
        iop	3	aft what ; aftercar ; ago doing ; aguant las ; aguant ya ; ahi par ; al <job> ; alg <soon>
        iop	3	alg <treatment> ; alg ambulatori ; all ninety ; all ther ; already know ; als my ; alumn
        iop	3	alway has ; an 0 ; an <treatment> ; an appointment ; an evaluation ; an outpatient
        iop	3	an ~<treatment> ; and <feel> ; and deni ; and embarras ; and escond ; and no ; and squeez
        iop	3	and ~my ; ano par ; ant no ; any <night> ; are don ; army vet ; around me ; as for ; ask he
        iop	3	at most ; athletic ; autistic and ; away gam ; azul ; baby is ; bacheloret ; back sinc
        iop	3	bad <furniture> ; bangor ; bark and ; be email ; be fil ; be zer ; been <afraid> ; been look
        iop	3	been using ; been vap ; beer on ; befor exam ; befor wint ; began 0 ; began when ; besid
        iop	3	between show ; bf is ; bien <asleep> ; big book ; bing q ; blow at ; blown up ; boda
        iop	3	bodi in ; borrach de ; botel de ; bought him ; break 0 ; brew ; brochur mail ; bronca
        iop	3	broth driv ; build and ; but id ; but sinc ; by february ; cal <say> ; cannot
        iop	3	cannot <leave> ; cant <need> ; cant help ; caretak ; cart sinc ; caught myself ; cen
        iop	3	cent in ; cervecita viend ; cerveza ; cerveza al ; champagn at ; cheap kind
        iop	3	chemistry teach ; chiquit con ; cider ; cier la ; circl it ; clear and ; clear her
        iop	3	clock at ; cobij ; coc los ; coc tre ; cocain about ; cocain for ; cocain los
        iop	3	cocain thursday ; cocktail ; cohort ; coin ; coin and ; cok between ; cok did ; cok friday
        iop	3	cok in ; cok mayb ; cok thing ; cok two ; cok x ; complet ~0 ; con <treatment> ; con terapi
        iop	3	concert and ; corren de ; could go ; counsel befor ; count is ; county has ; coupl night
        iop	3	cov and ; cov outpt ; cow 0 ; crack aft ; crack no ; cran operator ; crystal thre ; cuadril
        iop	3	cuand <play> ; cuand jueg ; cuanta <week> ; cuanta semana ; cumpl sus ; cumpli sus ; d don
        iop	3	d/c 0 ; dan en ; day at ; day did ; day than ; daytim group ; de <put> ; de <week> ; de all
        iop	3	de falt ; de internamient ; de novent ; de seman ; de tecat ; decemb 0 ; dejarla ; dejarlo
        iop	3	del residencial ; dementi ; deni not ; despu ya ; dia completo ; dia el ; didnt <give>
        iop	3	dio de ; disabl ; do <cannabis> ; do <night> ; do at ; do in ; do night ; do spe
        iop	3	doctor suggest ; doe iop ; doe our ; dog got ; doing wel ; domingo y ; don by ; dop sick
        iop	3	dosciento ; drink aft ; drink with ; driv for ; driv night ; drunk i ; drunk the ; duck
        iop	3	ecstasy ; edibl at ; edibl sinc ; el <colleague> ; el intensiv ; el ~residencial
        iop	3	eleven thousand ; ell era ; els ; els <stimulant> ; els adderal ; empacador ; empec
        iop	3	en <job> ; en <play> ; en cuand ; end my ; enquir ; epilepsi ; epilepsy ; epilepsy wel
        iop	3	era cristal ; es <drug> ; es coc ; es peric ; eso <amount> ; eso qued ; eve ; eve or
        iop	3	even im ; even ~drink ; evening aft ; evening for ; every dol ; eye on ; f <palecolor>
        iop	3	f <treatment> ; f cart ; f edibl ; f mol ; f no ; fail a ; fail test ; faltan ; fear ; few x
        iop	3	fifty thre ; finish on ; first <law> ; first <try> ; first job ; first lin ; fist through
        iop	3	fit around ; fiv and ; for <break> ; for aft ; for drink ; for heroin ; for ketamin
        iop	3	forty fiv ; fost placement ; freak out ; fri / ; friday if ; friend now ; from <awake>
        iop	3	from <treatment> ; from anybody ; from clinic ; from prison ; from wak ; ful <stop>
        iop	3	get evaluat ; get its ; girl 0 ; giv leav ; glas win ; go hom ; go sit ; go tomorrow
        iop	3	goe hom ; gold star ; good therapist ; got for ; got thre ; grad a ; gradu ; gram in ; grind
        iop	3	group not ; group of ; group or ; group wher ; habi ten ; had <go> ; had <stimulant>
        iop	3	had sinc ; hag con ; hag costumbr ; hard my ; has just ; has mad ; has told ; hasnt <feel>
        iop	3	hav <treatment> ; hav an ; havent <relapse> ; havent got ; havent slip ; hay <treatment>
        iop	3	he already ; hear me ; hed lik ; her physician ; herman sal ; hes at ; hes fiv ; hes nin
        iop	3	hes out ; hic <amount> ; hic un ; his hour ; his two ; hmo ; hom aft ; hora son
        iop	3	hospital detox ; hous no ; hr let ; huf spray ; hundr of ; i about ; i cros ; i do
        iop	3	i return ; i stock ; i ~<see> ; i ~get ; ice dai ; id <think> ; if ; im aft ; im nervou
        iop	3	im rais ; in <year> ; in anyth ; in dec ; in joshu ; in pe ; in troubl ; in with ; incom
        iop	3	infart y ; inpatient last ; inq ; intak at ; intak slot ; intensiv de ; iop brochur
        iop	3	iop near ; iop nin ; iop on ; ipa ; irm a ; is <hear> ; is <order> ; is aft ; is breath
        iop	3	is cok ; is convinc ; is mor ; is night ; is peopl ; is requir ; it behind ; it going
        iop	3	its <bodypart> ; its cocain ; its new ; ive bought ; ive work ; ive ~been ; jar ; job fin
        iop	3	judg wrot ; juli ; juni de ; junt con ; just thi ; just willpow ; keep being ; ketamin most
        iop	3	kid by ; kid gav ; kitchen count ; kratom ; kratom shot ; l breast ; la <shame> ; la control
        iop	3	la farmaci ; la fiebr ; la mot ; la pizc ; lad thi ; las <home> ; las junta ; las tacha
        iop	3	layof ; layof in ; lazy ; leav me ; leav or ; les teng ; let so ; lewy ; lewy body ; lif ive
        iop	3	lift and ; lik it ; lik most ; lik on ; lik peopl ; llegu a ; lo neg ; lock acros
        iop	3	lock with ; lockdown ; long <go> ; look int ; los <caretaking> ; los chamaco ; los guant
        iop	3	los sab ; los viern ; low <money> ; low level ; m / ; m <chestheart> ; m <drug> ; m <law>
        iop	3	m delt ; manan se ; manejan ; many hour ; march a ; mas que ; mate ; mattres ; may me ; mayb
        iop	3	mayb six ; md <write> ; me <stimulant> ; me apunt ; me caig ; me cobran ; me ofrecen
        iop	3	me pong ; me recomiendan ; me ~a ; mean and ; medic y ; meet ; memorial day ; mes le
        iop	3	mes por ; meth on ; mezcal ; mi program ; mi puest ; mi ~internamient ; mid <month>
        iop	3	mil por ; minut my ; mis <job> ; mis ~novent ; mol ; mol sinc ; monitor contract ; month and
        iop	3	month noth ; morning would ; mot nad ; moth got ; must enrol ; mva ; my <opioid> ; my beagl
        iop	3	my certificat ; my coin ; my mattres ; my meth ; my physical ; my residential ; my saving
        iop	3	my seat ; my thigh ; my thing ; my whol ; myself with ; near encin ; necesit alg
        iop	3	nev <think> ; nev <treatment> ; nev drank ; nev treat ; new <start> ; new <year>
        iop	3	new boyfriend ; new for ; new job ; new onset ; new year ; next guy ; ni amenaz ; ni par
        iop	3	ni ~<key> ; ni ~papel ; night nev ; night program ; ningun desd ; nino chica ; nite x
        iop	3	nitrou ; nl ; no ~contact ; no ~dui ; no ~el ; no ~fund ; no ~medicin ; no ~necesit
        iop	3	no ~qued ; noch par ; non aft ; not ~head ; not ~need ; novemb i ; now aft ; now id
        iop	3	nurs practition ; och <count> ; och mil ; oct ; of adderal ; of bourbon ; oig a ; ok then
        iop	3	on <room> ; on <school> ; on <week> ; on april ; on earth ; on march ; on night ; onc she
        iop	3	one <friend> ; one <law> ; only <child> ; only <medicine> ; only <outdoors> ; only <take>
        iop	3	opinion ; or now ; or sat ; or zoom ; order by ; orientacion ; orientation ; oth men
        iop	3	our twin ; out <leave> ; out <soon> ; out jun ; outpatient for ; outpatient or
        iop	3	outpatient thre ; own 0 ; own <alcohol> ; own <stimulant> ; own bed ; pag y ; paper cam
        iop	3	par <money> ; par gent ; par internarl ; par me ; par no ; par pag ; par uno ; party on
        iop	3	past his ; patrick ; pay for ; pcp 0 ; peak ; per <need> ; per si ; perc aft ; peric
        iop	3	peric y ; permis en ; pes par ; phon me ; pint of ; plan for ; platica ; pleas <phone> ; pls
        iop	3	pm or ; por <job> ; por cocain ; porch light ; possession charg ; post <treatment>
        iop	3	powd cocain ; practic <day> ; practic today ; practition ; premium ; prescot on ; pretrial
        iop	3	primer de ; prog ; program hav ; program say ; prove ; pub ; pue ahi ; que <continue>
        iop	3	que falt ; que llegu ; que ofrecen ; que pag ; que siquier ; que todo ; que uno ; qued con
        iop	3	rais by ; real thing ; refus <treatment> ; regres a ; regres el ; respect <stranger>
        iop	3	respect sir ; rest is ; restful ; rn adderal ; roof crew ; roommat vyvans ; rough <amount>
        iop	3	rte ; rueda ; run aft ; rung ; sab 0 ; sab con ; said no ; salg el ; salvation
        iop	3	salvation army ; sap <appointment> ; sap eval ; sat group ; saturday and ; saturday at
        iop	3	saturday she ; saturday the ; say outpt ; scal ; schedul ; schedul + ; scor on ; screen at
        iop	3	se gradu ; second job ; secondary ; segur <clinician> ; self <stimulant> ; self at
        iop	3	seman noma ; seman par ; semana ; semana cuand ; semana dur ; sept no ; setent dia ; she pas
        iop	3	she trust ; she went ; she worri ; si yo ; sign up ; sin ~<wait> ; sin ~cristal ; sin ~qued
        iop	3	sin ~un ; sinc colleg ; sinc final ; sinc sunday ; sinc ~<school> ; sinc ~school ; siquier
        iop	3	siquier con ; sit til ; situacion ; sleep without ; slip in ; smthg ; so a ; so neith
        iop	3	so no ; sob want ; sobran ; solit con ; som <crowd> ; som <week> ; som support
        iop	3	som weeknight ; somebody els ; sometim a ; son com ; son doesnt ; spar me ; spe
        iop	3	sponsor sam ; spook ; spot if ; spring for ; st patrick ; start in ; stay behind ; stay so
        iop	3	straight int ; structur <job> ; su cuent ; su ~internamient ; suction ; suicidal thought
        iop	3	sus ~<amount> ; swear hel ; sí a ; tacha ; tak tim ; talk and ; tard a ; teach and
        iop	3	ten <night> ; test and ; th of ; than aa ; that <order> ; that do ; that in ; that it
        iop	3	that nev ; that stil ; the claw ; the cocain ; the comput ; the cuf ; the dab ; the draw
        iop	3	the food ; the k ; the reception ; the residential ; the salvation ; the saving ; the sleev
        iop	3	the vyvans ; the warehous ; them down ; ther im ; ther som ; ther they ; ther told
        iop	3	therapist said ; thes <child> ; they <asleep> ; they charg ; they drop ; they giv
        iop	3	they replac ; theyd <bodypart> ; theyd fir ; theyd hand ; theyl <fire> ; theyl fir
        iop	3	theyl only ; thi term ; thing they ; though and ; thre drink ; thre my ; thre tim ; threw my
        iop	3	throughout <need> ; tien <illness> ; tienen el ; til <fall> ; til then ; tim <take>
        iop	3	tim <week> ; tim at ; tim week ; to <blood> ; to <calm> ; to <past> ; to aft ; to death
        iop	3	to enrol ; to fal ; to replac ; toc nad ; toda mis ; tom en ; tom mis ; tom per ; too much
        iop	3	torch ; touch cok ; track for ; tre el ; trust my ; twelv week ; two a ; two light ; two lin
        iop	3	ultim cop ; un <cannabis> ; un grup ; un toqu ; una <alone> ; una <appointment> ; una cuatr
        iop	3	una hora ; una ray ; una sei ; una sol ; unaid ; und <count> ; unic <trade> ; union rep
        iop	3	until octob ; use adderal ; use mayb ; used <amount> ; utah for ; varia ; vec en ; vecin que
        iop	3	vet say ; vet va ; vez un ; viern ; viern del ; viol ; want cal ; want somebody ; want what
        iop	3	was cocain ; was it ; wat pol ; watch to ; we run ; we want ; wed 0 ; weed befor
        iop	3	week about ; week as ; week gon ; week out ; weekend turn ; went backward ; wer <sad>
        iop	3	what <moment> ; what <money> ; what fre ; when <school> ; wher u ; which turn ; whip
        iop	3	whistl on ; whit knuckl ; who <afraid> ; whol history ; whol lif ; whol staf ; whol year
        iop	3	wif want ; willpow ; wis ; with <friend> ; with <illness> ; with ketamin ; with ms ; with so
        iop	3	with structur ; without ~any ; wk <job> ; wkend ; wknd sinc ; wks out ; wont <money>
        iop	3	wont releas ; wor ; work so ; wrot no ; x / ; y camin ; y program ; y quier ; ya vaci
        iop	3	yal hav ; yes but ; you <goodbye> ; you <phone> ; you off ; you run ; your own ; yr <home>
        iop	3	zer ~<day> ; zer ~coverag ; ~$ $ ; ~<alone> ~con ; ~<amount> <say> ; ~<amount> <stop>
        iop	3	~<ask> <ask> ; ~<caretaking> ; ~<clinician> for ; ~<clinician> ni ; ~<consume> yo
        iop	3	~<count> ~<amount> ; ~<die> <consume> ; ~<drive> ~off ; ~<headface> on ; ~<hear> in
        iop	3	~<home> de ; ~<illness> <medicine> ; ~<insurance> y ; ~<insurance> ~<money> ; ~<job> that
        iop	3	~<kin> <kin> ; ~<kin> ~<crowd> ; ~<last> ~fit ; ~<leave> ; ~<leave> ~0 ; ~<leave> ~<week>
        iop	3	~<medicine> y ; ~<medicine> ~<hospital> ; ~<need> ~<home> ; ~<opioid> ~patient
        iop	3	~<outdoors> ~<home> ; ~<partner> <stimulant> ; ~<partner> ~in ; ~<phone> ~or
        iop	3	~<say> ~<stranger> ; ~<say> ~<treatment> ; ~<see> ~a ; ~<seizure> <sedative>
        iop	3	~<shake> ~<need> ; ~<sick> <leave> ; ~<start> ~<job> ; ~<stimulant> <alone>
        iop	3	~<stimulant> <always> ; ~<stimulant> <give> ; ~<stimulant> no ; ~<stimulant> ~<consume>
        iop	3	~<treatment> <outdoors> ; ~<treatment> no ; ~<treatment> per ; ~<treatment> sinc
        iop	3	~<treatment> ~<medicine> ; ~<wait> <job> ; ~<wait> ~a ; ~<week> <child> ; ~<week> <town>
        iop	3	~<week> and ; ~<withdrawal> no ; ~a <fall> ; ~a drop ; ~any <treatment> ; ~cas de ; ~chor
        iop	3	~clinical inf ; ~contact ; ~dan mi ; ~daught ; ~de ~nin ; ~died ~of ; ~doctor ni
        iop	3	~eight ~year ; ~even ~group ; ~every ~two ; ~few ~day ; ~fix ; ~for ~a ; ~for ~the ; ~fund
        iop	3	~gon ~0 ; ~h/o ; ~he vuelt ; ~i ~dont ; ~insuranc at ; ~intern no ; ~is the ; ~k ~0
        iop	3	~la ~<stimulant> ; ~last ~fit ; ~lo dejan ; ~me gust ; ~me quier ; ~medicin no ; ~mom ~of
        iop	3	~my spot ; ~necesit desintoxicacion ; ~nin ~<day> ; ~nin ~day ; ~nineteen ~an ; ~of a
        iop	3	~off or ; ~old <child> ; ~oth <crowd> ; ~overdos last ; ~papel y ; ~pool ; ~program just
        iop	3	~pued <treatment> ; ~pued intern ; ~qued a ; ~real but ; ~regres ; ~residential 0
        iop	3	~residential ~for ; ~se qued ; ~se ~va ; ~segur y ; ~seizur from ; ~seventeen ~year
        iop	3	~sist ~facility ; ~sol ~con ; ~spr ~break ; ~stabl ~on ; ~teng ; ~the ~<stop> ; ~the ~board
        iop	3	~the ~end ; ~the ~policy ; ~to <treatment> ; ~to ~talk ; ~use ; ~voic in ; ~watch
        iop	3	~week and ; ~week ~off ; ~why im ; ~widow ~in ; ~zoom ~or ; él <asleep>
        iop	2	*age.0 ; *deliriumTremens:negated ; *deliriumTremens:other_experiencer
        iop	2	*drinks.0:hypothetical ; *frequency.1:hypothetical ; *frequency.1:other_experiencer
        iop	2	*hallucination.lookAlike:other_experiencer ; *hooked:hypothetical ; *lapse:possible
        iop	2	*overdoseNow ; *pregnancy:other_experiencer ; *quantity.consequence:possible
        iop	2	*seizure.prior:other_experiencer ; *serviceQuestion:negated ; *sinceLastUse.2
        iop	2	*substance.opioid:historical ; *substance.stimulant:hypothetical ; *thirdParty.lookAlike
        iop	2	*thirdParty.lookAlike:historical ; *vendor.opensNote ; *wantsToQuit:hypothetical
        iop	2	*withdrawal:negated ; + <job> ; + <partner> ; + in ; + wheth ; / <law> ; / even ; / with
        iop	2	0 <child> ; 0 cocain ; 0 dat ; 0 drink ; 0 empti ; 0 enrol ; 0 ex ; 0 found ; 0 gkid ; 0 ipa
        iop	2	0 mom ; 0 one ; 0 quier ; 0 residential ; 0 shak ; 0 test ; 0 th ; 0 ua ; 0 wk ; 0 x ; 0 y/o
        iop	2	<afraid> <month> ; <afraid> porqu ; <afraid> ~<stimulant> ; <alcohol> <colleague>
        iop	2	<alcohol> <media> ; <alcohol> <week> ; <alcohol> a ; <alcohol> all ; <alcohol> around
        iop	2	<alcohol> audit ; <alcohol> behind ; <alcohol> con ; <alcohol> did ; <alcohol> monitor
        iop	2	<alcohol> ~<kin> ; <alone> <daytime> ; <alone> en ; <alone> ~<shake> ; <always> <container>
        iop	2	<always> <friend> ; <always> <photo> ; <always> <start> ; <always> <withdrawal>
        iop	2	<always> eso ; <amount> <headface> ; <amount> <height> ; <amount> <school>
        iop	2	<amount> <sedative> ; <amount> <withdrawal> ; <amount> as ; <amount> clos ; <amount> d
        iop	2	<amount> fin ; <amount> for ; <amount> has ; <amount> lif ; <amount> lik ; <amount> milla
        iop	2	<amount> near ; <amount> sag ; <amount> that ; <amount> too ; <amount> up ; <amount> usa
        iop	2	<amount> ~<need> ; <amount> ~<try> ; <angry> <write> ; <angry> it ; <appointment> <pet>
        iop	2	<appointment> aft ; <appointment> extern ; <ask> <leave> ; <ask> <smell> ; <ask> <start>
        iop	2	<ask> <treatment> ; <ask> him ; <ask> permis ; <ask> ~<stop> ; <ask> ~<treatment>
        iop	2	<asleep> <blade> ; <asleep> <week> ; <asleep> good ; <asleep> is ; <asleep> without
        iop	2	<awake> <furniture> ; <blade> <drive> ; <blood> <moment> ; <bodypart> <soon>
        iop	2	<bodypart> prob ; <bodypart> through ; <bodysound> <hear> ; <break> i ; <build> <height>
        iop	2	<build> and ; <buy> <month> ; <buy> for ; <cannabis> lik ; <caretaking> <partner>
        iop	2	<caretaking> <stop> ; <caretaking> ni ; <caretaking> over ; <chestheart> <kill>
        iop	2	<chestheart> <partner> ; <chestheart> as ; <child> <day> ; <child> cuand ; <child> nobody
        iop	2	<child> tien ; <child> ~<crowd> ; <child> ~<kin> ; <church> <stimulant> ; <church> bel
        iop	2	<clean> <need> ; <clinician> <official> ; <clothes> <kin> ; <clothes> <play>
        iop	2	<colleague> must ; <consume> <lock> ; <consume> <play> ; <consume> <start> ; <consume> a
        iop	2	<consume> en ; <consume> is ; <consume> until ; <container> <break>
        iop	2	<container> <clinician> ; <container> <hit> ; <container> <record> ; <container> cant
        iop	2	<continue> <eat> ; <continue> <home> ; <continue> <rope> ; <continue> <year>
        iop	2	<continue> its ; <continue> smal ; <continue> ~<day> ; <count> <headface> ; <count> en
        iop	2	<count> she ; <count> them ; <crowd> <stranger> ; <crowd> allow ; <crowd> lik ; <crowd> not
        iop	2	<crowd> of ; <crowd> or ; <crowd> that ; <day> <afraid> ; <day> <alcohol> ; <day> <alone>
        iop	2	<day> <height> ; <day> <year> ; <day> are ; <day> away ; <day> d ; <day> el ; <day> mayb
        iop	2	<day> noma ; <day> per ; <day> than ; <daytime> <leave> ; <daytime> a ; <daytime> i
        iop	2	<daytime> ~<wait> ; <die> <shame> ; <die> lik ; <drive> mi ; <drive> si ; <drive> spac
        iop	2	<drive> til ; <drug> at ; <drug> del ; <drug> that ; <eat> <pill> ; <eat> <sad> ; <eat> cant
        iop	2	<eat> or ; <eat> stand ; <eat> stir ; <fall> otr ; <feel> <appointment> ; <feel> <fire>
        iop	2	<feel> <opioid> ; <feel> a ; <feel> an ; <fire> me ; <friend> <amount> ; <friend> <past>
        iop	2	<friend> <school> ; <friend> hav ; <furniture> <continue> ; <furniture> <headface>
        iop	2	<furniture> <school> ; <furniture> each ; <furniture> i ; <give> <drug> ; <give> <start>
        iop	2	<give> mi ; <give> par ; <go> <night> ; <go> <soon> ; <go> <stiff> ; <go> la ; <go> through
        iop	2	<go> ~<job> ; <go> ~<month> ; <goodbye> anoth ; <goodbye> ~<day> ; <happy> par ; <happy> so
        iop	2	<headface> <palecolor> ; <headface> desd ; <hear> <month> ; <height> <bodypart>
        iop	2	<height> <build> ; <height> has ; <hit> <consume> ; <hit> for ; <hold> and ; <home> <day>
        iop	2	<home> <order> ; <home> by ; <home> clean ; <home> confirm ; <hospital> <afraid>
        iop	2	<hospital> <home> ; <hospital> nl ; <hospital> no ; <hospital> plan ; <illness> <day>
        iop	2	<illness> and ; <illness> at ; <illness> nobody ; <illness> wel ; <insurance> <money>
        iop	2	<insurance> op ; <intoxicated> mayb ; <job> <day> ; <job> <go> ; <job> <leave> ; <job> <pet>
        iop	2	<job> ft ; <job> ni ; <job> so ; <job> ~<past> ; <job> ~<stop> ; <kill> si
        iop	2	<kin> <continue> ; <kin> <give> ; <kin> <sick> ; <kin> shot ; <kin> wer ; <kin> ~<height>
        iop	2	<kin> ~se ; <last> <alcohol> ; <last> <clinician> ; <last> <eat> ; <last> nam
        iop	2	<law> <intoxicated> ; <law> <last> ; <law> <write> ; <law> first ; <law> may ; <law> my
        iop	2	<law> no ; <law> over ; <law> svc ; <leave> <month> ; <leave> el ; <leave> em ; <leave> even
        iop	2	<leave> i ; <leave> over ; <lock> <rope> ; <lock> my ; <media> <give> ; <moment> <sober>
        iop	2	<moment> he ; <moment> which ; <moment> ~<treatment> ; <money> eso ; <money> for
        iop	2	<money> im ; <money> kind ; <month> <awake> ; <month> <friend> ; <month> <furniture>
        iop	2	<month> <hospital> ; <month> <play> ; <month> el ; <month> hed ; <month> le ; <month> segun
        iop	2	<month> too ; <month> una ; <month> ~<amount> ; <month> ~<count> ; <month> ~<stimulant>
        iop	2	<need> $ ; <need> <appointment> ; <need> <buy> ; <need> <clinician> ; <need> <relapse>
        iop	2	<need> <school> ; <need> <start> ; <need> an ; <need> bajarl ; <need> op
        iop	2	<need> ~<hospital> ; <need> ~<relapse> ; <night> <afraid> ; <night> <need>
        iop	2	<night> <promise> ; <night> a ; <night> im ; <night> o ; <night> one ; <night> only
        iop	2	<night> par ; <night> ther ; <official> no ; <official> who ; <opening> light
        iop	2	<opening> post ; <opioid> aft ; <opioid> in ; <opioid> por ; <order> <goodbye>
        iop	2	<order> <job> ; <order> con ; <order> so ; <outdoors> <moment> ; <outdoors> <write>
        iop	2	<outdoors> it ; <outdoors> only ; <pain> <asleep> ; <pain> ~<chestheart> ; <partner> are
        iop	2	<partner> com ; <partner> nad ; <past> 0 ; <past> <die> ; <past> <try> ; <past> anybody
        iop	2	<past> board ; <past> clean ; <pet> 0 ; <pet> <always> ; <pet> <pet> ; <pet> becaus
        iop	2	<phone> el ; <phone> me ; <photo> <count> ; <photo> from ; <photo> sinc ; <pill> <sedative>
        iop	2	<pill> is ; <pill> out ; <play> <year> ; <play> are ; <play> bat ; <play> her ; <play> ok
        iop	2	<play> until ; <put> away ; <put> hast ; <rarely> <week> ; <rarely> en ; <record> <hospital>
        iop	2	<record> neg ; <relapse> at ; <room> <clean> ; <say> <tool> ; <say> op ; <say> per
        iop	2	<say> un ; <school> <day> ; <school> <drug> ; <school> <friend> ; <school> <goodbye>
        iop	2	<school> <past> ; <school> <pet> ; <school> <stop> ; <school> <stranger>
        iop	2	<school> <treatment> ; <school> del ; <school> had ; <school> ~<treatment>
        iop	2	<sedative> <consume> ; <sedative> <stop> ; <see> <feel> ; <see> <phone> ; <see> any
        iop	2	<see> forward ; <see> ive ; <see> no ; <seizure> <happy> ; <sober> <week> ; <sober> de
        iop	2	<soon> del ; <soon> for ; <start> <colleague> ; <start> <fall> ; <start> <partner>
        iop	2	<start> <think> ; <start> ther ; <stiff> <daytime> ; <stiff> <room> ; <stimulant> <build>
        iop	2	<stimulant> <child> ; <stimulant> <cold> ; <stimulant> <goodbye> ; <stimulant> <medicine>
        iop	2	<stimulant> <year> ; <stimulant> con ; <stimulant> desd ; <stimulant> did ; <stimulant> is
        iop	2	<stimulant> mak ; <stimulant> medical ; <stimulant> neg ; <stimulant> nobody
        iop	2	<stimulant> out ; <stimulant> rough ; <stimulant> sin ; <stimulant> was ; <stimulant> ya
        iop	2	<stimulant> ~0 ; <stimulant> ~<build> ; <stimulant> ~<stranger> ; <stop> <soon>
        iop	2	<stop> <stimulant> ; <stop> anyth ; <stop> my ; <stop> ninety ; <stop> ~a
        iop	2	<stranger> <cannabis> ; <stranger> <day> ; <stranger> <seizure> ; <take> <phone>
        iop	2	<take> ahead ; <take> laid ; <take> myself ; <take> no ; <take> ~<think> ; <think> around
        iop	2	<tired> <bodypart> ; <town> <say> ; <town> mi ; <trade> <goodbye> ; <trade> <law>
        iop	2	<trade> <money> ; <trade> on ; <trade> self ; <treatment> ; <treatment> <day>
        iop	2	<treatment> <drive> ; <treatment> <moment> ; <treatment> <partner> ; <treatment> <start>
        """
}
