extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox5 = """
        detox	1	client 0 ; climb to ; clinic comunitari ; clinton administration ; clock ; clos for
        detox	1	clr <child> ; clr <job> ; clr <need> ; clr <school> ; clr cry ; clr found ; clr in
        detox	1	cocain weekend ; coch ; cociner ; coffe cup ; coffe mug ; cok mayb ; cold sweat ; colour
        detox	1	com monday ; combin ; combination ; comunion ; con <confused> ; con alcohol
        detox	1	con escalofrio ; confirm ; consegu ; consider ; content ; couch mak ; could a ; could one
        detox	1	couldnt <hold> ; couldnt do ; couldnt hold ; couldnt sign ; counterfeit <opioid>
        detox	1	counterfeit perc ; county lockup ; county to ; coupl beer ; cousin doe ; cov ; crash
        detox	1	crawl out ; cre per ; cri and ; cristal y ; cuand <hear> ; cuand solt ; cuchar ; cuent lo
        detox	1	cup rattl ; cus at ; cut straw ; d non ; d/c her ; dad ran ; dai fent ; dan ; dan terapi
        detox	1	daught start ; day aft ; day and ; day desd ; day ear ; day foil ; day has ; day lik
        detox	1	day mor ; de 0 ; de <bodypart> ; de <count> ; de <play> ; de <remember> ; de afuer
        detox	1	de bacardi ; de entr ; de futbol ; de segund ; deal card ; debaj del ; dej a ; dejarl sin
        detox	1	del camion ; deliv ; deni sx ; desayun ; desd anoch ; desd el ; desintoxicacion la
        detox	1	detector ; detox + ; detox at ; detox near ; dia com ; dia lo ; dia mi ; dia sal
        detox	1	diari un ; diari y ; did <amount> ; did i ; dieron ; dieron narcan ; diosit ; dirty
        detox	1	disability ; disc ; discharg of ; divorc went ; dizqu ; do ; do <treatment> ; do medical
        detox	1	do to ; dobl de ; doesnt answ ; doesnt do ; dog food ; dog has ; dont <caretaking>
        detox	1	dont both ; dont car ; dont need ; dont ~<take> ; dont ~get ; dop iv ; dori ; dorm par
        detox	1	dos my ; dos noch ; dos perro ; doubl up ; down <day> ; dr say ; drain and ; dres room
        detox	1	drink hard ; drink has ; drink not ; drink now ; drink sinc ; drink sun ; drink thursday
        detox	1	driv of ; dry ; dtr ; dts on ; dv <homeless> ; dv shelt ; each ; each day ; eat it ; ekg
        detox	1	el <colleague> ; el <moment> ; el bot ; el roper ; el tiangui ; el tramadol ; elbow temp
        detox	1	electric ; ell <promise> ; ell le ; els given ; em 0 ; em <always> ; empap y ; empty by
        detox	1	ems ; emt ; en <play> ; en houston ; en sobredosi ; encampment ; encontr ; entir
        detox	1	entonc se ; entr a ; entr ni ; entren ; envelop for ; equip de ; equivoc <need> ; er let
        detox	1	es adict ; espray de ; espumit ; est <stop> ; etoh ld ; etoh stop ; eval ; even clas
        detox	1	every nois ; everyon ther ; except ; exception ; explain why ; eye half ; fac for
        detox	1	fami now ; fax ; fax h ; fax ton ; febrer ; feel all ; fent + ; fent / ; fent powd
        detox	1	fentanil lo ; fentanyl four ; fil a ; fin <say> ; fin eat ; fin right ; find a
        detox	1	finger jump ; firebal in ; first ; first <amount> ; first fiv ; first nam ; first one
        detox	1	fit ; fit <go> ; fiv a ; fiv month ; flr ; flunk ; fond ; for <pain> ; for back
        detox	1	for crystal ; for uncl ; for ~<treatment> ; forty minut ; found me ; four mor
        detox	1	four oclock ; fre <appointment> ; fre to ; friend did ; front <opening> ; fuimo a ; fum a
        detox	1	functional ; g / ; g dai ; garag floor ; gast ; gat ; gat cod ; get any ; get long
        detox	1	get the ; get which ; go back ; go if ; go und ; go up ; goat in ; goe in ; goe up
        detox	1	going up ; gon int ; gon the ; good and ; goosebump the ; gooseflesh leg ; got scar
        detox	1	got you ; got your ; goter ; gracia por ; graduat ; gramo ; grap ; gray + ; greek
        detox	1	grit que ; guam ; gues at ; guy for ; h <past> ; h ago ; ha dej ; hac <amount> ; hac el
        detox	1	had som ; had them ; halal ; half pint ; hand and ; hard ; has <intoxicated> ; has <need>
        detox	1	has drunk ; has gon ; has narcan ; has opinion ; has taken ; hast <amount> ; hast de
        detox	1	hav <emergency> ; hav nin ; havent been ; hay <pet> ; he <eat> ; he <order> ; he <stop>
        detox	1	he bought ; he cal ; he can ; he cant ; he dos ; he figur ; he had ; he let ; he only
        detox	1	he wont ; health aid ; hear everyth ; heavy ; hen ; her <asleep> ; her <bodypart>
        detox	1	her <stimulant> ; her desk ; her know ; her mind ; her neighbor ; her ~moth ; herman llam
        detox	1	heroin qd ; hes <emergency> ; hes drunk ; hes oding ; hes our ; hes pick ; hes used
        detox	1	hicier ; hij est ; him in ; his <rope> ; his beer ; his cheek ; his eye ; his klonopin
        detox	1	his night ; his pil ; his stuf ; his vodk ; hom in ; homecom ; honest dont ; horribl
        detox	1	hospic ; hospic chaplain ; hospital told ; how id ; how would ; hoy si ; husband in
        detox	1	i <kill> ; i <lock> ; i <seizure> ; i <shake> ; i <sick> ; i blew ; i dos ; i gag ; i los
        detox	1	i need ; i quit ; i skip ; i slap ; i wear ; i ~<put> ; iba a ; ice <take> ; if possibl
        detox	1	im <amount> ; im <cold> ; im <sick> ; im short ; in <fluid> ; in <rope> ; in arm ; in july
        detox	1	in school ; in that ; in tijuan ; in tuls ; in w/d ; inhal ; internet ; internet <always>
        detox	1	internet say ; intubat ; is addict ; is by ; is different ; is even ; is fix ; is lat
        detox	1	is pack ; is rn ; is wet ; isnt even ; isnt ~<illness> ; it <build> ; it <soon> ; it again
        detox	1	it tak ; it was ; its <take> ; its all ; its for ; its wors ; ive arrang ; ive said
        detox	1	jef es ; junior yr ; jur ; just <eat> ; just <sad> ; kais cm ; keep cal ; keep soup
        detox	1	keep swat ; kick fent ; kid i ; kid nam ; klonopin and ; knock on ; know its
        detox	1	la <consume> ; la <container> ; la <illness> ; la <pill> ; la <tool> ; la boc ; la clinic
        detox	1	la feri ; la llav ; la maquin ; la niev ; la panz ; la pastil ; la piern ; la plant
        detox	1	la tia ; la tin ; la ven ; las cerveza ; las cinc ; las mano ; last etoh ; lawn cha
        detox	1	ld <last> ; ld last ; ld thi ; le <pain> ; le <stiff> ; le <take> ; le estan ; le pegu
        detox	1	le salen ; le trab ; lead a ; leav my ; legal ; letter from ; lift her ; lik <clean>
        detox	1	lik <hot> ; lik <last> ; lik <treatment> ; lik a ; lik candy ; lik last ; lik off
        detox	1	lik penni ; lin going ; lin so ; lin talk ; link to ; lip are ; liquid ; literal
        detox	1	liv with ; llam espos ; llev dos ; lo <medicine> ; lo <stop> ; lo recet ; long <outdoors>
        detox	1	long beach ; lorazepam 0 ; lorazepam sinc ; los <go> ; los <opioid> ; los santo
        detox	1	los tamal ; lot on ; lov to ; lunch a ; lunch and ; lunchtim ; m <go> ; m <past> ; m hx
        detox	1	m odd ; m wif ; maiz ; mal <seizure> ; mal seizur ; manan me ; manan vomit ; marker
        detox	1	mas cerc ; mat la ; may <appointment> ; may los ; may visit ; mayb half ; md 0
        detox	1	me <awake> ; me <confused> ; me <school> ; me by ; me gan ; me levant ; me llev
        detox	1	me reconoc ; me until ; medal ; merc me ; merlot ; meti chiv ; mezcal desd ; mg thre
        detox	1	mi <town> ; mi client ; mi expedient ; mi maestr ; mi numer ; mi patron ; mied ; min no
        detox	1	min per ; mind for ; minut and ; mo <say> ; mom on ; monday and ; monday the ; month back
        detox	1	month sup ; mor by ; most about ; most week ; motel clerk ; mouth has ; muchach del ; mug
        detox	1	museum ; mushroom on ; musical ; my <container> ; my <write> ; my bro ; my counselor
        detox	1	my grandfath ; my neurologist ; my night ; my parent ; my prim ; my resum ; my skin
        detox	1	my social ; my tool ; my valium ; my ~cousin ; my ~leg ; n ; n all ; n she ; nad <say>
        detox	1	nam + ; nam <drug> ; nam yet ; naranja ; nd <phone> ; nd cal ; need advic ; nephew hes
        detox	1	nephew took ; nev <goodbye> ; nev happen ; nev let ; ngl ; ni <clothes> ; ni <say>
        detox	1	ni aboton ; night going ; night group ; night tech ; night til ; nightstand ; nit 0
        detox	1	no <emergency> ; no <give> ; no <rail> ; no <trade> ; no boat ; no complaint ; no hay
        detox	1	no kid ; no las ; no sleep ; no ten ; no tremor ; no ~<confused> ; no ~confusion ; no ~ha
        detox	1	nobody at ; nobody to ; noch con ; noch par ; noch que ; noch sin ; normal aft ; nos in
        detox	1	not <sick> ; not <treatment> ; not <try> ; not all ; not email ; not re ; not rehab
        detox	1	not ~<confused> ; not ~confus ; now blu ; nts <past> ; nts ago ; nuestr ; numb do
        detox	1	nunc ~<seizure> ; nunc ~convulsion ; nurs about ; ob clinic ; od on ; oding right
        detox	1	of <law> ; of <moment> ; of crown ; of franzi ; of golf ; of jameson ; of mom ; of respect
        detox	1	of sherry ; of vodk ; off <past> ; off a ; off alprazolam ; off befor ; off day
        detox	1	off methadon ; off no ; off on ; off record ; off spe ; off valium ; off without
        detox	1	offic has ; often that ; old <alcohol> ; on bathroom ; on chest ; on fetty ; on glas
        detox	1	on ice ; on lock ; on lorazepam ; on our ; on oxycodon ; on releas ; on subutex ; on them
        detox	1	on vicodin ; on wednesday ; onc mad ; one goe ; one i ; onlin pharmacy ; only <stimulant>
        detox	1	ont the ; open <always> ; open my ; open today ; or detox ; or dont ; order ; oth <phone>
        detox	1	oth half ; oth kind ; our <appointment> ; our back ; our dog ; our street ; our two
        detox	1	out <always> ; out by ; out every ; out seven ; out with ; over what ; overdos for
        detox	1	own <bodypart> ; own <sedative> ; pa 0 ; pack and ; pack befor ; pain ; panic attack
        detox	1	panz y ; par el ; par no ; parad ; paramedic over ; partn is ; pas 0 ; pas con ; pas de
        detox	1	pas un ; past six ; pawn ; pay by ; pdmp ; pelicul ; peopl for ; per friend ; per mom
        detox	1	perc sinc ; pharm tech ; pictur for ; pid cost ; piedra ; piern ; pierna le ; pil my
        detox	1	pil ran ; pink as ; plac by ; pleas what ; plu ; plu one ; poodl ; popot ; porch now
        detox	1	portugues ; potluck ; pour <alcohol> ; powd ; powd on ; precedex ; pref not ; prescrib
        detox	1	prescriber ; president ; presum ; primer <church> ; primer comunion ; program de
        detox	1	psych <hospital> ; pt <take> ; pt fent ; pte ; punch my ; punt de ; purpl and ; purpl what
        detox	1	qd + ; qhs ; que fueron ; que primer ; que reviv ; que toman ; qued ; quier llev
        detox	1	quier ~hospital ; rack ; ran ; ranch ; re dad ; re withdrawal ; recib de ; recip
        detox	1	recip for ; record her ; red every ; referral 0 ; rent ; rent un ; repart ; repeat
        detox	1	report a ; report want ; reserv ; rid in ; right at ; rink and ; rn orth ; rock
        detox	1	roommat he ; rous him ; rous to ; rr ; rum again ; s <take> ; s i ; sab me ; said his
        detox	1	said what ; saliv ; salut ; sandbag ; santo ; saturday on ; saturday that ; say from
        detox	1	say you ; scissor ; scotch a ; se <go> ; se apag ; se azot ; se ech ; se fum ; se habi
        detox	1	se hiz ; se iba ; seat ; second try ; see it ; see shadow ; seg ; sel anyth ; send a
        detox	1	send me ; set an ; seven evening ; seven night ; seventy one ; shadow ; shak sweat ; shar
        detox	1	she alway ; she just ; she left ; she teach ; she wont ; shirt he ; shook him ; shook so
        detox	1	short on ; shot for ; should surgery ; show i ; shut and ; si hacemo ; si hubier ; si ~le
        detox	1	sick becaus ; sin aguardient ; sin eso ; sinc <appointment> ; sinc <last> ; sinc <photo>
        detox	1	sinc im ; sinc last ; sinc my ; sinc our ; sinc yesterday ; sinc you ; sink ; sist ask
        detox	1	sist that ; six night ; slid ; slow <withdrawal> ; slow tap ; slump ; sneez and ; snor
        detox	1	snot ; snowplow ; so <go> ; so <kin> ; so forgiv ; so going ; so sinc ; sobredosi
        detox	1	sobrin se ; sol a ; someon watch ; someth ; someth from ; sometim i ; son <build>
        detox	1	son drink ; son want ; soy su ; spanish ; spanish <say> ; spe limit ; spe with
        detox	1	speak counselor ; spent a ; spic and ; spoon is ; spray twic ; sra de ; sry ; st and
        detox	1	start in ; stat ; station <pill> ; station pil ; sticker ; stif and ; stil open ; stil out
        detox	1	stil run ; stop when ; storm ; straight aft ; street on ; street xanax ; stuf ; su <phone>
        detox	1	su difunt ; substitut <church> ; sud hel ; suegr dej ; suer ; suggest a ; sup and
        detox	1	sur who ; surgeon ; surgical tech ; surt ; swing ; sx at ; syring ; tack ; tard ; team
        detox	1	tel his ; teng pensamiento ; teng segur ; tequil a ; terribl ; th ; th <always> ; th every
        detox	1	that <month> ; that boy ; that right ; that sum ; the <fluid> ; the <opioid>
        detox	1	the <school> ; the <see> ; the ativan ; the bank ; the bras ; the cabinet ; the certificat
        detox	1	the cha ; the clinic ; the clos ; the comput ; the elk ; the empty ; the entir ; the fent
        detox	1	the film ; the garden ; the hen ; the lead ; the leg ; the length ; the let ; the lockdown
        detox	1	the long ; the map ; the memory ; the narcan ; the nos ; the outpatient ; the pap
        detox	1	the pharmacist ; the pickup ; the rain ; the sauc ; the scotch ; the shak ; the signal
        detox	1	the sleep ; the snor ; the spac ; the stomach ; the tab ; the tianeptin ; the train
        detox	1	the valium ; the walgreen ; the wed ; the ~<alcohol> ; the ~<official> ; then <ask>
        detox	1	then flop ; then i ; then im ; ther that ; they cut ; they drop ; they wrot ; theyd
        detox	1	thi <bodysound> ; thi kind ; thi ~<sick> ; thi ~sick ; thing as ; think our
        detox	1	thirty ambien ; thre without ; thre xanax ; through <eat> ; through a ; tiangui
        detox	1	tien delirium ; tien los ; tienen <clinician> ; tienen cam ; til <daytime>
        detox	1	til <furniture> ; tin ; to <continue> ; to <last> ; to <start> ; to clos ; to guam
        detox	1	to hand ; to keep ; to kick ; to last ; to on ; to tap ; to touch ; to use ; to ~quit
        detox	1	today if ; tok ; tonit i ; too and ; too many ; took em ; took som ; took someth ; tooth
        detox	1	top of ; trabajador ; trabajador social ; trag el ; trago ; treatment in ; treatment plant
        detox	1	tripl ; truth ; tub in ; tuck ; twelv ; twic ; twic on ; twic to ; two tallboy ; typ with
        detox	1	uas ; un lug ; una 0 ; una <always> ; una <promise> ; una <treatment> ; unconsciou on
        detox	1	unk substanc ; unles ive ; until friday ; up <see> ; up cal ; up until ; urgencia
        detox	1	used thi ; va com ; va la ; vanil ; ve arana ; vecin don ; vin sin ; vodk handl ; volcan
        detox	1	volvi ; volvi en ; wak ; was <emergency> ; was <stimulant> ; was com ; was fent ; was not
        detox	1	was proud ; was sold ; was thursday ; was to ; was with ; wast and ; wat treatment
        detox	1	watch for ; we ate ; we bring ; we cook ; we could ; wear ; weed out ; week noth
        detox	1	week two ; went down ; wet through ; what <afraid> ; what <go> ; what <town> ; what hes
        detox	1	what it ; wheel ; wher one ; wher they ; wheth you ; whiskey dai ; who <build> ; who <go>
        detox	1	who do ; wif + ; wif cant ; wif cousin ; wif see ; win dai ; with <media> ; with <order>
        detox	1	with parent ; with ~<hospital> ; with ~icu ; withdrawal delirium ; without <say> ; wk 0
        detox	1	wont <stop> ; wont nam ; worth ; would <fire> ; x 0 ; xanax a ; xanax sinc ; y <lock>
        detox	1	y <take> ; y cad ; y de ; y grit ; y hac ; y ni ; y tom ; y want ; ya <soon> ; ya <think>
        detox	1	ya casi ; ya est ; ya sab ; ya tom ; ya va ; yawn nonstop ; year plu ; yes my ; yest pm
        detox	1	yo iba ; you <day> ; you work ; your <build> ; your <insurance> ; your <withdrawal>
        detox	1	your ad ; your build ; your withdrawal ; youv ; yrs i ; yrs of ; zolpidem ; ~<alcohol> 0
        detox	1	~<alcohol> a ; ~<alcohol> i ; ~<alcohol> ~<day> ; ~<always> ~<day>
        detox	1	~<confused> ~<withdrawal> ; ~<consume> <see> ; ~<consume> ~<always> ; ~<daytime> ~me
        detox	1	~<drug> ; ~<eat> ~through ; ~<fluid> ~<cold> ; ~<headface> y ; ~<opioid> ; ~<opioid> 0
        detox	1	~<opioid> <past> ; ~<seizure> <clean> ; ~<seizure> <see> ; ~<seizure> onc ; ~<shake> y
        detox	1	~<shake> ~<fluid> ; ~<stop> <amount> ; ~<stop> ~<tired> ; ~<take> ~my ; ~<treatment> <day>
        detox	1	~<withdrawal> with ; ~<withdrawal> ~<consume> ; ~<year> ~old ; ~a ~<day> ; ~a ~<furniture>
        detox	1	~a ~day ; ~about ; ~clonic ; ~de ~<consume> ; ~do ~it ; ~dos ; ~dot ; ~drink at
        detox	1	~dts with ; ~er ; ~etoh 0 ; ~every ; ~fifth ; ~i ~skip ; ~in ~<amount> ; ~jail
        detox	1	~just ~quit ; ~la ; ~le ; ~lik ; ~manan ~me ; ~me ; ~me ~da ; ~me ~dan ; ~my ~chest ; ~od
        detox	1	~odd ; ~of ~<kill> ; ~of ~harm ; ~one ~of ; ~over ; ~own ; ~ox ; ~ox ~0 ; ~purpos i
        detox	1	~relaps ; ~seizur ~in ; ~she ~<stop> ; ~sick i ; ~stop ~yawn ; ~sz <last> ; ~sz ever
        detox	1	~sz last ; ~sz sinc ; ~tak someon ; ~ten ~<seizure> ; ~the ~<pet> ; ~the ~<play>
        detox	1	~the ~dog ; ~the ~wil ; ~to ~<stop> ; ~to ~be ; ~tonic ; ~tonic ~<seizure>
        detox	1	~tonic ~clonic ; ~two ; ~up ~in ; ~vomit y ; ~want ~to ; ~wd ; ~went ; ~wil ~is
        detox	1	~year ~old ; ~your
        detox	-1	% ; % off ; *clientAdmin.0:other_experiencer ; *clientAdmin.1 ; *drinks.1:possible
        detox	-1	*duration.3 ; *frequency.1:other_experiencer ; *frequency.2:historical ; *functioning.0
        detox	-1	*iopRequest.0 ; *needsHelp.0:hypothetical ; *residentialRequest.0 ; *seizure.1
        detox	-1	*unaided.0 ; *vendor.0 ; *violence.0 ; + <bodypart> ; / nit ; / wk ; 0 % ; 0 <day>
        detox	-1	0 arrest ; 0 bottl ; 0 for ; 0 gabapentin ; 0 need ; 0 screen ; 0 sec ; 0 today ; 0 whil
        detox	-1	0 x ; <afraid> no ; <afraid> ~<withdrawal> ; <alcohol> <clean> ; <alcohol> <clothes>
        detox	-1	<alcohol> <lock> ; <alcohol> <start> ; <alcohol> <stop> ; <alcohol> around
        detox	-1	<alcohol> dry ; <alcohol> no ; <alcohol> when ; <alcohol> x ; <alone> 0 ; <alone> <drive>
        detox	-1	<alone> for ; <always> <medicine> ; <always> <moment> ; <always> <play>
        detox	-1	<always> ~<alcohol> ; <amount> <month> ; <amount> <night> ; <amount> <sad>
        detox	-1	<amount> <sedative> ; <amount> <week> ; <angry> <day> ; <appointment> <amount>
        detox	-1	<appointment> <say> ; <appointment> <trade> ; <appointment> extern ; <ask> <colleague>
        detox	-1	<ask> <consume> ; <ask> <crowd> ; <ask> <think> ; <ask> <trust> ; <ask> anyon ; <ask> he
        detox	-1	<ask> yo ; <asleep> <clean> ; <asleep> <count> ; <asleep> <fluid> ; <asleep> <hold>
        detox	-1	<asleep> <pill> ; <asleep> <tool> ; <blade> <go> ; <blade> from ; <blood> <crowd>
        detox	-1	<blood> desd ; <bodypart> <stiff> ; <bodypart> <take> ; <bodypart> <treatment>
        detox	-1	<bodypart> out ; <bodysound> <amount> ; <bodysound> on ; <breath> balloon
        detox	-1	<build> <insurance> ; <build> that ; <buy> <job> ; <buy> <record> ; <buy> <stop>
        detox	-1	<buy> off ; <calm> with ; <cannabis> <amount> ; <cannabis> <past>
        detox	-1	<caretaking> <alcohol> ; <caretaking> <amount> ; <caretaking> on ; <chestheart> <leave>
        detox	-1	<chestheart> <pain> ; <chestheart> on ; <child> <month> ; <child> had ; <child> she
        detox	-1	<church> y ; <clean> <home> ; <clean> <treatment> ; <clean> <vermin> ; <clean> de
        detox	-1	<clean> salt ; <clinician> <child> ; <clinician> <clinician> ; <clinician> <container>
        detox	-1	<clothes> <palecolor> ; <clothes> <wait> ; <clothes> or ; <colleague> <church>
        detox	-1	<colleague> <fall> ; <colleague> <insurance> ; <colleague> dont ; <colleague> to
        detox	-1	<colleague> was ; <color> <amount> ; <color> <play> ; <color> to ; <consume> <home>
        detox	-1	<consume> <month> ; <consume> <outdoors> ; <consume> <pill> ; <consume> <week>
        detox	-1	<consume> nad ; <consume> she ; <consume> so ; <consume> su ; <consume> thos
        detox	-1	<container> <hear> ; <container> no ; <continue> <drive> ; <continue> <play>
        detox	-1	<continue> <try> ; <continue> doing ; <count> <insurance> ; <count> <week> ; <count> de
        detox	-1	<count> y ; <crowd> <crowd> ; <crowd> <night> ; <crowd> <partner> ; <crowd> <play>
        detox	-1	<crowd> <take> ; <crowd> in ; <crowd> just ; <crowd> with ; <day> <amount> ; <day> <last>
        detox	-1	<day> <trade> ; <day> cant ; <day> desd ; <daytime> <daytime> ; <daytime> <hold>
        detox	-1	<die> 0 ; <die> <phone> ; <die> <withdrawal> ; <drive> <headface> ; <drive> <leave>
        detox	-1	<drive> <write> ; <drive> which ; <drug> <phone> ; <eat> <past> ; <eat> <photo>
        detox	-1	<emergency> 0 ; <emergency> <night> ; <fall> <hit> ; <fall> <write> ; <fall> down
        detox	-1	<feel> <crowd> ; <feel> <goodbye> ; <feel> <shame> ; <feel> <stimulant> ; <feel> <trust>
        detox	-1	<feel> of ; <feel> sil ; <feel> steady ; <feel> ~<drug> ; <fluid> <clothes>
        detox	-1	<fluid> <continue> ; <fluid> <moment> ; <fluid> <withdrawal> ; <fluid> cant ; <fluid> tod
        detox	-1	<friend> <alone> ; <friend> <job> ; <friend> <treatment> ; <friend> a ; <friend> from
        detox	-1	<friend> the ; <furniture> <vendor> ; <furniture> its ; <furniture> over
        detox	-1	<furniture> thi ; <give> # ; <give> <color> ; <give> our ; <give> us ; <go> <blade>
        detox	-1	<go> <home> ; <go> <phone> ; <go> <relapse> ; <go> <soon> ; <go> bien ; <go> her
        detox	-1	<go> it ; <go> off ; <go> pacient ; <goodbye> 0 ; <goodbye> <moment> ; <happy> <calm>
        detox	-1	<happy> <clothes> ; <headface> <see> ; <headface> <stop> ; <headface> all
        detox	-1	<headface> back ; <headface> is ; <headface> pa ; <headface> que ; <headface> ya
        detox	-1	<hear> 0 ; <hear> <crowd> ; <hear> <hear> ; <hear> <night> ; <hear> <school>
        detox	-1	<hear> desd ; <hear> from ; <hear> through ; <height> el ; <hit> <ask> ; <hit> for
        detox	-1	<hold> <stranger> ; <hold> and ; <home> <color> ; <home> <happy> ; <home> <town>
        detox	-1	<home> con ; <home> nin ; <hospital> <day> ; <hospital> is ; <hospital> me
        detox	-1	<hospital> nl ; <hot> <hot> ; <illness> <afraid> ; <illness> x ; <insurance> <amount>
        detox	-1	<insurance> <month> ; <insurance> <trade> ; <insurance> no ; <insurance> prim
        detox	-1	<insurance> would ; <intoxicated> <say> ; <intoxicated> <water> ; <job> <treatment>
        detox	-1	<job> at ; <job> best ; <job> first ; <job> no ; <kill> <child> ; <kill> <play>
        detox	-1	<kin> <cannabis> ; <kin> <child> ; <kin> <clothes> ; <kin> <hospital> ; <kin> about
        detox	-1	<kin> its ; <kin> por ; <kin> so ; <kin> teni ; <kin> usa ; <kin> was
        detox	-1	<last> <stimulant> ; <law> <official> ; <law> <take> ; <law> <week> ; <law> from
        detox	-1	<law> of ; <leave> <alone> ; <leave> <breath> ; <leave> <clothes> ; <leave> <consume>
        detox	-1	<leave> <drive> ; <leave> no ; <limp> <headface> ; <limp> but ; <lock> <headface>
        detox	-1	<lock> <room> ; <lock> con ; <media> <opioid> ; <media> to ; <medicine> <child>
        detox	-1	<medicine> <opioid> ; <medicine> <sick> ; <medicine> is ; <medicine> ~<last>
        detox	-1	<moment> <day> ; <moment> <pill> ; <moment> aft ; <money> <go> ; <money> al ; <money> for
        detox	-1	<money> than ; <money> through ; <month> <colleague> ; <month> <headface>
        detox	-1	<month> <need> ; <month> no ; <need> <blood> ; <need> the ; <need> what ; <need> with
        detox	-1	<need> zer ; <night> <crowd> ; <night> <put> ; <night> as ; <night> through ; <night> x
        detox	-1	<official> <eat> ; <official> <kin> ; <official> <stimulant> ; <official> can
        detox	-1	<opening> <continue> ; <opening> <intoxicated> ; <opening> <leave> ; <opening> con
        detox	-1	<opioid> <fall> ; <opioid> <put> ; <opioid> <unreal> ; <opioid> con ; <opioid> i
        detox	-1	<opioid> una ; <order> <moment> ; <outdoors> <breath> ; <outdoors> <furniture>
        detox	-1	<outdoors> all ; <outdoors> and ; <pain> <daytime> ; <pain> toda
        detox	-1	<palecolor> <chestheart> ; <palecolor> from ; <palecolor> knuckl ; <partner> <church>
        detox	-1	<partner> leftov ; <past> <feel> ; <past> <kin> ; <past> <photo> ; <past> <sedative>
        detox	-1	<past> <soon> ; <past> <stimulant> ; <past> any ; <past> anyon ; <past> ~<colleague>
        detox	-1	<pet> <drug> ; <pet> <school> ; <pet> on ; <pet> se ; <phone> / ; <phone> <confused>
        detox	-1	<phone> <drug> ; <phone> <hold> ; <phone> <intoxicated> ; <phone> <say> ; <phone> <tool>
        detox	-1	<phone> <write> ; <phone> dur ; <photo> about ; <photo> up ; <pill> <asleep>
        detox	-1	<pill> <leave> ; <pill> each ; <play> <count> ; <play> <fire> ; <play> it
        detox	-1	<promise> <put> ; <put> <fluid> ; <put> <opening> ; <put> <week> ; <put> in ; <put> uno
        detox	-1	<rail> for ; <rarely> <amount> ; <rarely> <night> ; <rarely> por ; <record> <trade>
        detox	-1	<remember> <crowd> ; <room> <appointment> ; <room> <color> ; <room> <withdrawal>
        detox	-1	<room> has ; <room> in ; <room> ~<job> ; <rope> <go> ; <rope> up ; <sad> <treatment>
        detox	-1	<say> 0 ; <say> <continue> ; <say> <sedative> ; <say> <stranger> ; <say> but ; <say> ell
        detox	-1	<say> es ; <say> id ; <say> one ; <say> that ; <say> ther ; <say> yet
        detox	-1	<school> <clinician> ; <school> <clothes> ; <school> <colleague> ; <school> <photo>
        detox	-1	<school> en ; <sedative> <stop> ; <sedative> protocol ; <see> <chestheart> ; <see> <eat>
        detox	-1	<see> <height> ; <see> <stranger> ; <see> ni ; <seizure> as ; <seizure> por
        detox	-1	<shake> <fall> ; <shake> <pet> ; <shake> all ; <shake> on ; <shake> the ; <shame> <write>
        detox	-1	<sick> <leave> ; <sick> and ; <sober> <need> ; <sober> <play> ; <soon> <moment>
        detox	-1	<soon> <stop> ; <soon> for ; <soon> les ; <start> <drug> ; <start> <week>
        detox	-1	<stimulant> <alcohol> ; <stimulant> <give> ; <stimulant> <illness> ; <stimulant> <week>
        detox	-1	<stimulant> habit ; <stimulant> som ; <stimulant> thing ; <stimulant> up ; <stimulant> ya
        detox	-1	<stop> 0 ; <stop> <pet> ; <stop> anyth ; <stop> mi ; <stranger> <day>
        detox	-1	<stranger> <insurance> ; <stranger> <seizure> ; <stranger> had ; <stranger> ive
        detox	-1	<stranger> to ; <take> <count> ; <take> <need> ; <take> <school> ; <take> bad
        detox	-1	<think> <clinician> ; <think> aft ; <think> around ; <think> desd ; <think> of
        detox	-1	<think> that ; <tired> <bodypart> ; <town> <eat> ; <town> <leave> ; <town> <moment>
        detox	-1	<town> <opening> ; <town> clos ; <town> de ; <town> was ; <trade> <give>
        detox	-1	<trade> <money> ; <trade> <treatment> ; <treatment> <sad> ; <treatment> acros
        detox	-1	<treatment> isnt ; <treatment> it ; <treatment> of ; <treatment> through
        detox	-1	<treatment> ~<treatment> ; <trust> ; <trust> <alone> ; <trust> <calm> ; <trust> <need>
        detox	-1	<vendor> <furniture> ; <vendor> <go> ; <vermin> und ; <wait> <amount> ; <wait> <awake>
        detox	-1	<wait> <crowd> ; <wait> <hot> ; <wait> con ; <wait> with ; <water> <church>
        detox	-1	<water> <kin> ; <water> at ; <water> was ; <week> <happy> ; <week> <opioid>
        detox	-1	<week> <stranger> ; <week> <town> ; <week> hav ; <week> late ; <withdrawal> <clinician>
        detox	-1	<withdrawal> <hit> ; <withdrawal> <kill> ; <withdrawal> <phone> ; <withdrawal> the
        detox	-1	<write> <crowd> ; <write> <day> ; <write> him ; <write> so ; <year> <alcohol>
        detox	-1	<year> <always> ; <year> <pet> ; <year> correct ; <year> en ; <year> or ; <year> the
        """
}
