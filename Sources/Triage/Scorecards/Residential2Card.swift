extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	5	<give> or ; <go> me ; <headface> <colleague> ; <height> <opening> ; <height> por
        residential	5	<hit> <cannabis> ; <hit> <drug> ; <hit> <week> ; <hold> <take> ; <home> <drive>
        residential	5	<home> <law> ; <home> do ; <home> dond ; <home> then ; <illness> <stimulant>
        residential	5	<kin> ~le ; <law> <take> ; <law> agent ; <law> por ; <leave> res
        residential	5	<lock> <chestheart> ; <money> isnt ; <money> todo ; <month> <withdrawal> ; <need> ~0
        residential	5	<need> ~<day> ; <night> <count> ; <night> on ; <night> ~<asleep> ; <opioid> <amount>
        residential	5	<order> ~<day> ; <outdoors> outreach ; <past> <stimulant> ; <past> releas
        residential	5	<say> third ; <sedative> <medicine> ; <sedative> <withdrawal> ; <stimulant> <amount>
        residential	5	<stimulant> <headface> ; <stimulant> inyect ; <stimulant> q ; <stimulant> straight
        residential	5	<stimulant> ~has ; <stranger> <breath> ; <stranger> only ; <take> <intoxicated>
        residential	5	<take> <put> ; <take> <treatment> ; <take> otr ; <take> part ; <think> <official>
        residential	5	<town> <law> ; <treatment> <continue> ; <treatment> <month> ; <treatment> <stranger>
        residential	5	<treatment> against ; <treatment> ear ; <treatment> for ; <treatment> intern
        residential	5	<treatment> until ; <treatment> wont ; <treatment> ~<amount> ; <treatment> ~minimum
        residential	5	<wait> <kin> ; <week> <clean> ; <week> <continue> ; <withdrawal> <law> ; a balloon
        residential	5	a bomb ; a culvert ; a ese ; a granol ; a ratchet ; a start ; a terapi
        residential	5	acros <town> ; acros town ; adderal not ; adderal the ; ahi todo ; alt ayer
        residential	5	ambulatori en ; an <stimulant> ; and dai ; and most ; and snif ; ano metiendom
        residential	5	ant le ; anywher without ; apt with ; are knock ; arrang ; arrest on ; at cedar
        residential	5	be admit ; beer at ; befor releas ; behind a ; big tank ; bipol and ; blad is
        residential	5	bounc from ; boyfriend and ; boyfriend hit ; broth no ; cab of ; cam by ; can go
        residential	5	car con ; cardiomyopathy ; center ; centr en ; climb out ; clos ear ; clt in
        residential	5	clutch his ; cocain cuatr ; cocain desd ; cok becaus ; cok can ; cok four ; cok most
        residential	5	com stay ; compart ; cond le ; county jail ; crack again ; crack night ; crank
        residential	5	cre a ; cristal com ; cristal inyect ; cristal ya ; crystal ; crystal all ; cuadern
        residential	5	cuatr ano ; cuatr vec ; d inpatient ; d/c tomorrow ; dab dai ; dai four ; dai six
        residential	5	dai x ; damag ; day in ; de efect ; de sesent ; deal is ; decad of ; del <year>
        residential	5	del ano ; detox four ; detox monday ; dia en ; dig at ; discretion mat ; dispuest
        residential	5	doe too ; domingo que ; don befor ; don the ; dont <stop> ; dur limpi ; dust
        residential	5	dv advocat ; dxm ; dxm + ; eag ; east i ; ef ; el <homeless> ; el intern ; ell me
        residential	5	en ese ; en ~<treatment> ; encampment ; entir way ; episod ; esquizofreni
        residential	5	est <build> ; every weekday ; every workday ; ex who ; extranar ; faa
        residential	5	faa <clinician> ; feel human ; fiv of ; foc a ; for fentanyl ; for possession
        residential	5	for women ; for ~0 ; front room ; fui del ; fum crack ; generou ; gentl as
        residential	5	girl back ; giv my ; go <always> ; go somewher ; gon becaus ; good month ; grandm in
        residential	5	granol ; granol <alcohol> ; granol bar ; guest room ; handl of ; has medi ; hav hous
        residential	5	hav nowher ; he show ; he ~<home> ; he ~liv ; heart pump ; herman llev ; his dorm
        residential	5	his grandmoth ; his licens ; hit it ; hospital then ; hot for ; hous do ; huf paint
        residential	5	i rol ; i ~<asleep> ; i ~complet ; ice no ; idea ; if ~inpt ; im keep ; im sleep
        residential	5	in residenc ; infect ; inhalant ; inpatient program ; inpt ; int crystal
        residential	5	iop clinician ; isnt <hold> ; isnt hold ; it finish ; itemiz ; its alway ; keep smok
        residential	5	keep using ; ketamin all ; ketamin and ; kid over ; la <law> ; la bard ; la custodi
        residential	5	la ~coc ; last fal ; le hacen ; le ~<consume> ; leav bank ; left rehab ; left res
        residential	5	let by ; limpi hast ; lin off ; llam pap ; llev doc ; lo desintoxic ; lo feo
        residential	5	los audifono ; lost <job> ; lost <law> ; lost <trade> ; lost custody ; love and
        residential	5	lueg y ; lug dond ; m <asleep> ; m <leave> ; m truck ; manic ; maquillist
        residential	5	maquillist de ; may otr ; me <leave> ; me <partner> ; me desintoxic ; me down
        residential	5	me out ; med and ; medical board ; met cocain ; meth ; meth took ; metiendom cristal
        residential	5	mom bf ; monday my ; monday wednesday ; motel on ; much every ; much meth ; my deal
        residential	5	my elbow ; my supervis ; my text ; my van ; nam no ; need acceptanc ; need out
        residential	5	neg no ; ni asi ; nic apartment ; no ~barri ; no ~job ; no ~wif ; normal do
        residential	5	novi est ; nts ; nuev <month> ; nuev mes ; nunc ~<treatment> ; nurs look ; oakland
        residential	5	of <stimulant> ; of everyon ; of january ; of outpatient ; of win ; offic visit
        residential	5	on mut ; op <clinician> ; op x ; ord for ; outpatient didnt ; outpatient from
        residential	5	packag for ; pamphlet ; par mujer ; parol agent ; part is ; pas lo ; past eight
        residential	5	pastor for ; patient 0 ; pcp ; piedr cuatr ; piedr tre ; plu wednesday
        residential	5	por <alcohol> ; por <go> ; por and ; porqu extranar ; possession arrest
        residential	5	pretty <amount> ; pretty much ; program dond ; program get ; program ~intern
        residential	5	psychosi x ; pued <treatment> ; pued intern ; ratchet strap ; reentry ; ref 0
        residential	5	rehab en ; rent todo ; rent with ; requir ~0 ; resid in ; residential car
        residential	5	residential meth ; restaurant and ; ring for ; rock <amount> ; room and ; room in
        residential	5	roommat all ; roommat deal ; sam wk ; sat through ; say com ; schizophreni ; se pid
        residential	5	second week ; sei dia ; semana se ; sentenc 0 ; sew room ; sign 0 ; sixty day
        residential	5	somebody has ; spe <continue> ; spe x ; spun ; step one ; stil doing ; straight thru
        residential	5	streak <go> ; sun in ; sunday sinc ; sweat it ; teeth gon ; telehealth outpatient
        residential	5	tembl ; tembl de ; tent ; tent und ; the blind ; the motel ; the zoom
        residential	5	the ~withdrawal ; ther cash ; ther hasnt ; they <give> ; they gav ; thi <home>
        residential	5	thi apartment ; thi yr ; thirty eight ; thursday to ; tijuan en ; tim you ; tin sinc
        residential	5	to residential ; today etoh ; tomorrow no ; touch fentanyl ; tranquil com
        residential	5	transplant list ; tweez ; tweezer and ; twic today ; two tim ; tx meth ; un <room>
        residential	5	un lug ; und it ; uno <count> ; us she ; usand ; use ketamin ; used straight
        residential	5	using 0 ; va detox ; vein ; vendi el ; viv con ; vouch end ; want ~0 ; was <consume>
        residential	5	was somebody ; week back ; week clean ; week seven ; weekend plu ; what follow
        residential	5	when that ; wher everybody ; whippet canister ; whippit ; who cook ; whol floor
        residential	5	whol ninety ; with leav ; wkr 0 ; women ; work pt ; written up ; y <pill> ; y fum
        residential	5	y pastilla ; ya perdi ; year near ; you how ; your ~<count> ; ~0 ~<day>
        residential	5	~<colleague> <give> ; ~<consume> <wait> ; ~<day> <stranger> ; ~<emergency>
        residential	5	~<hear> ni ; ~<illness> <stimulant> ; ~<month> par ; ~<pet> ~is ; ~<room> <amount>
        residential	5	~<stimulant> ni ; ~<treatment> <order> ; ~absces ; ~aftercar ; ~already
        residential	5	~and ~<day> ; ~anoth ; ~barri ; ~been to ; ~broth ~wed ; ~el ~<treatment> ; ~in at
        residential	5	~inpatient befor ; ~inpt ; ~llev ; ~me ~quit ; ~me ~regresan ; ~mes par
        residential	5	~mis ~<child> ; ~next ; ~program aft ; ~program befor ; ~regresan ; ~regresan ~a
        residential	5	~residential for ; ~residential with ; ~se desd ; ~se ~<wait> ; ~shelt
        residential	5	~sick anymor ; ~sinc ~thur ; ~sur ~how ; ~what ~com
        residential	4	*abstinent.0:other_experiencer ; *detoxDone:historical ; *keptUsing ; *lastUsed
        residential	4	*organDamage:negated ; *quantity.treatmentBefore ; *residentialRequest:historical
        residential	4	*spam ; *substance.stimulant ; / sem ; / t ; / wk ; 0 <friend> ; 0 d ; 0 day
        residential	4	0 duerm ; 0 im ; 0 nit ; 0 outpt ; 0 prior ; <alcohol> and ; <alcohol> at
        residential	4	<always> 0 ; <always> son ; <always> x ; <amount> <night> ; <amount> <sedative>
        residential	4	<amount> ~<always> ; <ask> ~0 ; <asleep> <hold> ; <asleep> dond ; <asleep> en
        residential	4	<blade> <day> ; <blood> for ; <bodypart> <clinician> ; <bodypart> <sober>
        residential	4	<bodypart> heal ; <break> + ; <break> <always> ; <cannabis> only ; <clean> a
        residential	4	<clean> salt ; <clinician> <emergency> ; <clinician> ~<amount> ; <color> <need>
        residential	4	<consume> <build> ; <consume> <cannabis> ; <consume> <pill> ; <consume> ket
        residential	4	<consume> tin ; <consume> ya ; <container> <order> ; <continue> is ; <count> <year>
        residential	4	<count> im ; <crowd> <room> ; <crowd> ive ; <daytime> <stimulant> ; <die> thing
        residential	4	<drug> <always> ; <drug> <colleague> ; <drug> <go> ; <eat> <buy> ; <eat> it
        residential	4	<fluid> <bodypart> ; <friend> not ; <furniture> <soon> ; <furniture> sinc
        residential	4	<give> <child> ; <go> <angry> ; <go> <week> ; <go> ~<give> ; <headface> aft
        residential	4	<hear> sinc ; <hear> them ; <height> is ; <hit> tin ; <home> <asleep>
        residential	4	<home> <stop> ; <home> togeth ; <homeless> <last> ; <homeless> <water>
        residential	4	<hospital> <continue> ; <hospital> ref ; <illness> <fluid> ; <illness> dxd
        residential	4	<illness> i ; <illness> one ; <insurance> <start> ; <insurance> cm
        residential	4	<insurance> ~<amount> ; <intoxicated> in ; <intoxicated> with ; <job> ~me
        residential	4	<kill> her ; <kin> <sedative> ; <last> <fall> ; <last> <put> ; <law> <count>
        residential	4	<law> not ; <law> x ; <leave> <consume> ; <leave> already ; <leave> becaus
        residential	4	<moment> <stimulant> ; <money> <room> ; <month> <alcohol> ; <month> <home>
        residential	4	<month> <law> ; <month> <treatment> ; <need> <soon> ; <need> in ; <need> res
        residential	4	<need> ~<wait> ; <needle> und ; <night> dur ; <night> of ; <night> somewher
        residential	4	<official> <count> ; <official> <day> ; <official> <give> ; <opening> open
        residential	4	<opening> porqu ; <opening> right ; <order> <moment> ; <outdoors> <consume>
        residential	4	<partner> llev ; <partner> usa ; <past> ~<stimulant> ; <pet> desd ; <phone> <law>
        residential	4	<room> <treatment> ; <room> abov ; <room> dond ; <room> whil ; <say> kind
        residential	4	<say> ~<angry> ; <sober> <play> ; <soon> could ; <stimulant> <buy>
        residential	4	<stimulant> <continue> ; <stimulant> <hold> ; <stimulant> <stimulant>
        residential	4	<stimulant> bf ; <stimulant> sinc ; <stimulant> through ; <stimulant> thru
        residential	4	<stimulant> which ; <stimulant> ~<illness> ; <stop> ~un ; <take> <rail>
        residential	4	<take> away ; <think> as ; <town> <sedative> ; <town> all ; <town> when
        residential	4	<treatment> <clinician> ; <treatment> <room> ; <treatment> <wait>
        residential	4	<treatment> acros ; <treatment> un ; <treatment> was ; <treatment> x
        residential	4	<trust> <hold> ; <trust> it ; <unreal> <moment> ; <vermin> <continue> ; <wait> as
        residential	4	<wait> lik ; <week> <headface> ; <week> <wait> ; <week> back ; <week> for
        residential	4	<week> long ; <year> <hit> ; <year> pretty ; <year> ~me ; a dond ; a fold ; a ninety
        residential	4	a shelt ; a storag ; a stov ; a teen ; a wait ; a workbook ; a ~<kin> ; a ~fifteen
        residential	4	admin d/c ; admit dat ; again by ; against advic ; agre i ; ahor a ; al <treatment>
        residential	4	al ambulatori ; all <stop> ; alli ; almost dai ; alon and ; an oven ; and pick
        residential	4	and twic ; and underlin ; ano fum ; ano ~me ; argument about ; arrest in ; as in
        residential	4	at <height> ; at <kin> ; at day ; bad stretch ; bale ; band is ; bank has ; bard
        residential	4	bath salt ; be someplac ; bed avail ; been <furniture> ; been <stimulant>
        residential	4	been couch ; been fir ; been over ; been snif ; betty <drive> ; betty ford ; bil 0
        residential	4	bipol one ; board <treatment> ; both <child> ; bottl of ; bro is ; bug are
        residential	4	bunk with ; but <amount> ; cal desd ; caminan por ; can <home> ; can liv ; car befor
        residential	4	carcel de ; cart and ; cas dond ; cash for ; casi toda ; cdl and ; centr residencial
        residential	4	chanc ; cle <go> ; cle me ; cle that ; clean a ; clean liv ; cocain pos ; cok befor
        residential	4	cok togeth ; com <wait> ; com ant ; con <medicine> ; concierg ; cond ; continu car
        residential	4	cook and ; cook it ; couch ; couch surf ; couldnt tel ; counselor has
        residential	4	counselor think ; cours in ; cousin say ; crack cocain ; crack most ; crank in
        residential	4	cristal con ; cristal él ; cristian y ; crush adderal ; cuidandom ; custody 0
        residential	4	custody meth ; d <stimulant> ; d la ; d/c <day> ; d/t <stimulant> ; dai meth
        residential	4	daught been ; day get ; day year ; dc <day> ; dcf work ; de alt ; de cement
        residential	4	de desintoxic ; de desintoxicacion ; de down ; deal in ; deal it ; del espos
        residential	4	derechit ; desd marz ; desintoxicacion del ; detox today ; dexedrin ; dia otr
        residential	4	diaper ; diari dos ; did twelv ; do <stimulant> ; doctor last ; doctor prescrib
        residential	4	doe anyth ; doing ketamin ; dont fly ; dont stop ; door off ; door on ; door that
        residential	4	duerm ; dur <treatment> ; dust off ; el ice ; el siguient ; empec por
        residential	4	en <stimulant> ; en ensen ; en ~residencial ; end last ; enough dai ; entry 0
        residential	4	es <friend> ; eso dond ; estan con ; estuv <count> ; etoh dry ; everybody ther
        residential	4	everyon in ; evict last ; extranar a ; f crack ; f k ; f slam ; fail iop
        residential	4	find <amount> ; flew out ; foc todo ; fold and ; follow a ; for crack ; for nephew
        residential	4	for niec ; for ~two ; found <drug> ; four thousand ; from bakersfield ; from res
        residential	4	from thursday ; from vodk ; front <room> ; fui ; garag on ; get away ; get paid
        residential	4	giv or ; go inpatient ; good ins ; got pto ; graduat with ; greek ; group twic
        residential	4	grown man ; guy are ; ha est ; hac nad ; hac siet ; had me ; hag falt ; has kid
        residential	4	has ~been ; hast me ; hav <home> ; hav i ; hav me ; hav room ; hav tim ; havent quit
        residential	4	he found ; he lie ; he lost ; he mis ; hear them ; her <daytime> ; her meth
        residential	4	her third ; her twic ; herman va ; hes <calm> ; hid in ; high loc ; hij va ; hij viv
        residential	4	him <container> ; his <home> ; his cok ; his teeth ; his trail ; hom befor ; hom he
        residential	4	hospital ; howev long ; hoy llev ; hoy son ; hrg ; hrg 0 ; hungry ; hurt in ; i both
        residential	4	i cough ; i did ; i no ; ice <always> ; id bring ; if <furniture> ; if bed ; if his
        residential	4	im <asleep> ; im forty ; im proud ; in altaden ; in kern ; in over ; in sinc
        residential	4	inpatient 0 ; inpatient the ; int treatment ; int your ; intern un ; inyectandom
        residential	4	is ask ; is need ; isnt <amount> ; it <stimulant> ; it cocain ; it dai ; it four
        residential	4	it twic ; its dai ; its funny ; its ice ; ive <start> ; judg sign ; juez le
        residential	4	jump lik ; just finish ; k ; k <consume> ; kais sinc ; kern <town> ; kern county
        residential	4	ketamin about ; ketamin the ; kia behind ; kingman ; know sinc ; la camin ; la troc
        residential	4	lan ; last octob ; layover <amount> ; le haci ; leav already ; licenci y
        residential	4	licens <treatment> ; lieu of ; liv for ; liv togeth ; llev cuatr ; lo metimo
        residential	4	los novent ; lost my ; lost the ; lot aft ; lug ; m <treatment> ; m left ; m plumb
        residential	4	m sleep ; marz ; matrix ; me baj ; me includ ; meth charg ; meth each ; meth his
        residential	4	meth i ; meth needl ; meth thre ; metiendom ; mi <tool> ; mi cuart ; mism <clothes>
        residential	4	mism la ; misma <day> ; misma dia ; mo <stimulant> ; month at ; month now
        residential	4	most night ; much de ; much do ; my airlin ; my attic ; my gat ; my mail ; my parol
        residential	4	my plat ; my vyvans ; myself in ; nam und ; need next ; neurologist say ; nev actual
        residential	4	nev real ; nic hous ; no ~<opening> ; no ~few ; no ~hi ; no ~id ; no ~kid ; no ~plan
        residential	4	no ~threat ; normal that ; not ~been ; noth arrang ; noth dramatic ; now cok
        residential	4	now using ; nuev <day> ; nuev dia ; nunc par ; of <last> ; of <think> ; of inpt
        residential	4	of last ; of liv ; off becaus ; off four ; okd <leave> ; on <count> ; on being
        residential	4	on cok ; on crank ; on unit ; onc <day> ; one <crowd> ; only <home> ; only <shame>
        residential	4	only hav ; ord to ; otr <height> ; otr tech ; our fost ; out n ; out thi
        residential	4	outpatient twic ; over it ; own couch ; oxy at ; padrin de ; pamphlet and
        residential	4	paper say ; partn supportiv ; pay her ; pd <job> ; pd offic ; piel desd ; pip
        residential	4	pit <pet> ; pit bul ; pleas a ; policy and ; prescot ; previ ; program ; promis i
        residential	4	propan ; psychiatrist and ; punch her ; punctual ; purs and ; q <amount>
        residential	4	q <continue> ; q <night> ; q sigu ; que papel ; qued intern ; quick one ; quier met
        residential	4	quier salirs ; ralph ; ratchet ; re inpt ; recommend ; recommend residential ; regla
        residential	4	rehab at ; rehab didnt ; rehab in ; releas thur ; residential the
        residential	4	residential treatment ; room all ; rotat ; rum ; run my ; rv with ; sacrament
        residential	4	salon and ; sat <go> ; say bug ; say somebody ; say start ; se sent ; see men
        residential	4	segui usand ; sei ano ; semana y ; separat ; sheet with ; shelt ; sho on ; should do
        residential	4	show me ; si los ; sinc <always> ; sinc dec ; snort ketamin ; so what ; somewher
        residential	4	somewher with ; soon could ; spe 0 ; spoon and ; st tim ; stay as ; stay lik
        residential	4	stepdad ; street outreach ; sulk ; summer ago ; sun only ; supervis alcohol
        residential	4	suspend ; t 0 ; tabl lik ; tabl next ; tactil ; tak ketamin ; tampoc es ; tank /
        residential	4	tard no ; term <illness> ; term disability ; termin el ; th its ; than thi
        residential	4	that <consume> ; that cal ; that long ; that part ; that thre ; that was ; the aft
        residential	4	the campu ; the linen ; the marin ; the medical ; the ord ; the outpatient
        residential	4	the ~six ; then <stimulant> ; then cok ; then lost ; then meth ; ther alway
        residential	4	thes plac ; they <withdrawal> ; they releas ; they took ; thi rig ; thing she
        residential	4	thre night ; through all ; through saturday ; thur sun ; thursday outpatient
        residential	4	thursday through ; til may ; tim she ; tmrw ; to rehab ; to resid ; to whatev
        residential	4	today from ; tomorrow aft ; tomorrow and ; too so ; trabaj y ; trabajo ; trabajo por
        residential	4	tre mes ; treatment facility ; treatment or ; treint dia ; troc ; ts
        residential	4	tuesday wednesday ; turtleneck ; tusi y ; twic <day> ; twic through ; two marriag
        residential	4	tx ; un <blade> ; un hombr ; una <moment> ; una hor ; underlin ; underlin it
        residential	4	unit and ; unk no ; uno <home> ; uno viv ; usa cristal ; use dai ; use on
        residential	4	used <always> ; used heroin ; viv ; voc que ; volte a ; vouch ; walmart lot
        residential	4	want program ; was <intoxicated> ; was <month> ; was <stranger> ; was laid ; was onc
        residential	4	was thirty ; was using ; week going ; week long ; whatev the ; whenev ; whistl sinc
        residential	4	who <asleep> ; who <continue> ; who stil ; whol thing ; whol tim ; wil discus
        residential	4	with marca ; with spe ; wkr ; women residential ; wont <think> ; wont sign
        residential	4	worksheet ; writ from ; x <alcohol> ; x el ; x eso ; y <illness> ; y veng ; ya falt
        residential	4	ya firm ; ya sin ; year hes ; year most ; you <go> ; you ~how ; your ~<amount>
        residential	4	~0 ~dia ; ~<always> ; ~<always> <amount> ; ~<asleep> <day> ; ~<child> <stimulant>
        residential	4	~<day> <money> ; ~<drive> <past> ; ~<go> ~<stop> ; ~<home> <treatment>
        residential	4	~<homeless> ~<colleague> ; ~<money> ~<treatment> ; ~<month> <past>
        residential	4	~<month> ~<wait> ; ~<think> desd ; ~<treatment> <drive> ; ~<wait> ~with
        residential	4	~<week> ~of ; ~a ~<year> ; ~a ~bridg ; ~a ~year ; ~afford ; ~al ~<stimulant> ; ~been
        residential	4	~cm 0 ; ~del ~<outdoors> ; ~del ~freeway ; ~died the ; ~etoh ~detox ; ~for a
        residential	4	~for ~<treatment> ; ~freeway ; ~get ~out ; ~hijo ; ~hijo por ; ~how ~long
        residential	4	~is ~calm ; ~isnt a ; ~long <home> ; ~long liv ; ~minimum ~<amount> ; ~ninety
        residential	4	~ninety ~<day> ; ~ninety ~day ; ~one ~<consume> ; ~perd ; ~piedr desd ; ~prior ~resi
        residential	4	~residential ; ~residential need ; ~sab desd ; ~safety <afraid> ; ~safety concern
        residential	4	~se decirl ; ~sei ~mes ; ~shelt ~staf ; ~sinc ~tuesday ; ~somewher ; ~somewher ~with
        residential	4	~stay ~with ; ~teng otr ; ~threat ; ~tienen ~lug ; ~voc ni ; ~week ~of ; ~whil
        residential	4	~withdrawal ~unit ; él <leave> ; él sali
        residential	3	*drinks.1 ; *frequency.1 ; *lostThroughUse:other_experiencer ; *noBarrierMoney
        residential	3	*psychosis:negated ; *quantity.consequence ; *quitting:hypothetical
        residential	3	*residentialWord:historical ; *residentialWord:negated ; *substance.other ; / w
        residential	3	0 <height> ; 0 dirty ; 0 hospital ; 0 overpas ; 0 rad ; 0 termin ; <alcohol> <day>
        residential	3	<alcohol> <hospital> ; <alcohol> <treatment> ; <alone> and ; <amount> <ask>
        residential	3	<amount> <law> ; <amount> <pill> ; <amount> separat ; <amount> ~0
        residential	3	<amount> ~<blood> ; <ask> nobody ; <asleep> <church> ; <asleep> <stimulant>
        residential	3	<awake> <always> ; <awake> so ; <bodypart> from ; <bodypart> his ; <bodypart> siz
        residential	3	<bodypart> with ; <break> <consume> ; <breath> <asleep> ; <build> 0 ; <buy> out
        residential	3	<calm> <need> ; <calm> com ; <chestheart> <stimulant> ; <chestheart> l
        residential	3	<chestheart> lik ; <child> <home> ; <child> been ; <child> over ; <child> ~non
        residential	3	<clean> <alcohol> ; <clean> <count> ; <clean> sinc ; <clinician> <always>
        residential	3	<clinician> <consume> ; <clinician> elsewher ; <clinician> part ; <cold> <bodypart>
        residential	3	<cold> <day> ; <colleague> <asleep> ; <colleague> <illness> ; <confused> <stimulant>
        residential	3	<confused> how ; <consume> <amount> ; <consume> <day> ; <consume> <home>
        residential	3	<consume> com ; <consume> if ; <consume> otr ; <consume> piedr ; <consume> with
        residential	3	<container> / ; <continue> <stop> ; <continue> all ; <continue> by ; <crowd> arent
        residential	3	<crowd> but ; <crowd> twic ; <day> <opening> ; <day> <stimulant> ; <day> ever
        residential	3	<day> hast ; <day> somewher ; <day> zer ; <drive> <friend> ; <drive> <partner>
        residential	3	<drive> ive ; <drive> pas ; <drug> <amount> ; <drug> <cold> ; <eat> <sick>
        residential	3	<eat> health ; <fall> <stimulant> ; <feel> <clinician> ; <feel> <tool>
        residential	3	<fire> <stimulant> ; <fluid> and ; <fluid> it ; <friend> <happy> ; <furniture> <die>
        residential	3	<furniture> <furniture> ; <furniture> <opening> ; <furniture> hes ; <give> <take>
        residential	3	<go> del ; <gun> <take> ; <headface> an ; <hear> <blade> ; <hear> down
        residential	3	<height> <night> ; <height> <stimulant> ; <height> hast ; <hit> <calm>
        residential	3	<hit> <opioid> ; <hold> <photo> ; <home> <crowd> ; <home> <fluid>
        residential	3	<home> <insurance> ; <home> <sober> ; <home> <week> ; <home> conmig ; <home> is
        residential	3	<home> ~<consume> ; <home> ~<home> ; <homeless> <night> ; <homeless> and
        residential	3	<homeless> on ; <homeless> sinc ; <hospital> to ; <hospital> x ; <hot> <consume>
        residential	3	<hot> <feel> ; <hot> <furniture> ; <illness> <stop> ; <illness> c
        residential	3	<insurance> <continue> ; <insurance> cas ; <insurance> met ; <intoxicated> along
        residential	3	<intoxicated> out ; <job> ya ; <kin> an ; <kin> so ; <kin> wouldnt ; <last> <calm>
        residential	3	<law> <stranger> ; <law> <withdrawal> ; <law> de ; <law> del ; <law> releas
        residential	3	<leave> <calm> ; <leave> <height> ; <leave> <sober> ; <leave> <treatment>
        residential	3	<leave> <water> ; <leave> but ; <leave> thru ; <lock> <treatment>
        residential	3	<medicine> <home> ; <medicine> <law> ; <medicine> board ; <moment> <order>
        residential	3	<moment> ~<home> ; <money> fin ; <money> tim ; <month> + ; <month> <continue>
        residential	3	<month> <stimulant> ; <month> dirty ; <month> or ; <need> privat ; <needle> <moment>
        residential	3	<needle> <year> ; <night> duration ; <night> it ; <night> per
        residential	3	<official> <continue> ; <official> okafor ; <opening> <ask> ; <order> read
        residential	3	<outdoors> doe ; <outdoors> sinc ; <palecolor> ; <palecolor> <headface>
        residential	3	<partner> has ; <partner> my ; <past> dur ; <pet> ~<pet> ; <photo> <intoxicated>
        residential	3	<play> q ; <put> <child> ; <put> <hot> ; <put> <stimulant> ; <put> <take>
        residential	3	<put> aft ; <put> al ; <put> our ; <record> agreement ; <record> off
        residential	3	<room> <stranger> ; <rope> <hear> ; <say> ~<sober> ; <say> ~how ; <school> <vendor>
        residential	3	<sedative> <home> ; <sedative> <treatment> ; <sedative> onc ; <see> <opioid>
        residential	3	<sober> <child> ; <soon> step ; <soon> ~<day> ; <stimulant> 0 ; <stimulant> <count>
        residential	3	<stimulant> <night> ; <stimulant> <stop> ; <stimulant> a ; <stimulant> and
        residential	3	<stimulant> habit ; <stimulant> includ ; <stimulant> ive ; <stimulant> not
        residential	3	<stimulant> pos ; <stimulant> ther ; <stimulant> too ; <stimulant> up
        residential	3	<stimulant> y ; <stimulant> ~<always> ; <stimulant> ~<asleep> ; <stimulant> ~<money>
        residential	3	<stimulant> él ; <stop> <week> ; <stop> eso ; <stop> ~<stop> ; <stranger> we
        residential	3	<stranger> ~<home> ; <stranger> ~<treatment> ; <take> <promise> ; <tool> <key>
        residential	3	<town> <last> ; <town> <money> ; <trade> card ; <trade> local ; <treatment>
        residential	3	<treatment> <blood> ; <treatment> <consume> ; <treatment> <drug>
        """
}
