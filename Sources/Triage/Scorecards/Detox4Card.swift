extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	2	eternal rub ; etoh + ; etoh lu ; etoh w/d ; evan william ; even <start> ; even i
        detox	2	every spr ; every sunday ; everyon els ; evry <night> ; evry nit ; eye ; f <medicine>
        detox	2	f took ; f xanax ; fac for ; fair to ; fam want ; fami ask ; fath may ; fd ; feel all
        detox	2	feel great ; fent cow ; fent off ; fentanyl all ; fentanyl every ; festival ; few beer
        detox	2	few day ; few shot ; field and ; fifth a ; figur i ; fin <day> ; fin by ; fin eat
        detox	2	fin today ; find a ; finger and ; finger of ; fingernail are ; finish 0 ; finish it
        detox	2	first ask ; first fiv ; first nam ; fiv a ; fiv or ; flashlight ; flask in ; floor sinc
        detox	2	flut ; foil + ; foil on ; foil sinc ; fold over ; for <treatment> ; for headach
        detox	2	for residential ; for withdrawal ; forest ; forg ; forty dollar ; found <stranger>
        detox	2	found blu ; found dad ; found somebody ; found your ; four sinc ; fqhc ; fre <appointment>
        detox	2	friend i ; frm ; front ; fue <opioid> ; fue esa ; ful on ; fum a ; fum diari ; functional
        detox	2	futon ; g 0 ; gallop ; gat ; gav street ; get loud ; gf ; ghb around ; ghb q ; girl get
        detox	2	globo ; goe lik ; goe through ; golp porqu ; gon <say> ; gon by ; gon every ; gon lie
        detox	2	good work ; got for ; got scar ; gown ; groggy ; gues at ; gurney ; h <past> ; h/o
        detox	2	ha <give> ; hac cuatr ; had <alcohol> ; had <emergency> ; had all ; had her ; had them
        detox	2	had win ; hand ; hand and ; hand so ; hand wer ; hard <go> ; hard as ; hard seltz
        detox	2	has <emergency> ; has <intoxicated> ; has drunk ; has gon ; hasnt had ; hav ~a ; hay quien
        detox	2	he <count> ; he <medicine> ; he <order> ; he <shake> ; he cant ; he did ; he dorm ; he dos
        detox	2	he only ; he threw ; head keep ; heard about ; hel do ; hel open ; hen ; her a ; her cha
        detox	2	her cok ; her hand ; her lat ; her offic ; her tongu ; her typ ; herman est ; heroin a
        detox	2	heroin qd ; heroin x ; herself off ; hes ; hes <awake> ; hes awak ; hes drink ; hes on
        detox	2	hes our ; hes warm ; hicier ; hid it ; him <see> ; him by ; him down ; him hard ; him in
        detox	2	him onc ; him seen ; him sleep ; him today ; himself has ; his <pill> ; his and ; his beer
        detox	2	his chin ; his klonopin ; his lid ; his stuf ; his xanax ; hom again ; hor y ; hospic
        detox	2	hospic chaplain ; hour 0 ; hour around ; hour what ; hous on ; hoy ; hoy bien ; hoy si
        detox	2	husband want ; i <amount> ; i <hold> ; i <shake> ; i convuls ; i crack ; i dos ; i los
        detox	2	i need ; i ran ; i saw ; i skip ; i soak ; i stop ; i tim ; i ~<clean> ; i ~dri ; iba a
        detox	2	icu on ; icu step ; idk what ; if ~ther ; im <amount> ; im <cold> ; im <consume>
        detox	2	im <drug> ; im <sick> ; im drip ; im no ; im okay ; im puk ; im stand ; im trembl
        detox	2	important ; in <rope> ; in <trust> ; in arm ; in back ; in band ; in dad ; in hallway
        detox	2	in hotel ; in sprit ; in tub ; in tx ; in your ; inmat ; insuranc say ; int one ; internet
        detox	2	invisibl ; inyect heroin ; is <asleep> ; is <take> ; is asleep ; is by ; is clean ; is cut
        detox	2	is driv ; is even ; is fix ; is half ; is meant ; is trembl ; is your ; ish a ; it past
        detox	2	it possibl ; it ~<alone> ; itch ; its com ; its gin ; its so ; its som ; its sunday
        detox	2	ive <play> ; ive had ; ive park ; ive said ; ive swallow ; ive ~<seizure> ; ive ~seiz
        detox	2	jal <breath> ; jal air ; jubil por ; just didnt ; just swallow ; kept her ; kil a
        detox	2	kind <palecolor> ; kombuch ; l ; la <bodypart> ; la <hospital> ; la camis ; la cesare
        detox	2	la cirugi ; la desintoxicacion ; la hidrocodon ; la madrug ; la malil ; la pandemi
        detox	2	la pas ; la regader ; la salv ; la tercer ; la tien ; la tin ; la voz ; landlord cal
        detox	2	largest ; las <alcohol> ; las <opioid> ; las <sedative> ; las <take> ; las barra ; las una
        detox	2	last <amount> ; last ativan ; last cup ; law had ; lawy ; ld ; le <hit> ; le <pain>
        detox	2	le <put> ; le fal ; le hag ; le pus ; le salen ; le vayan ; lean ; leg bicycl ; let her
        detox	2	let myself ; let natur ; letra ; liaison ; libret ; lift his ; lik <clean> ; lik candy
        detox	2	lik crazy ; lik thre ; limit on ; lin he ; lip are ; liquid ; litr y ; littl airplan
        detox	2	littl spigot ; llav del ; lo <consume> ; lo prometi ; lo quier ; lo tuv ; lol and ; lol jk
        detox	2	lonch ; long than ; los <buy> ; los compr ; los parch ; lug ; lun a ; lunch ; lunest
        detox	2	m etoh ; m g ; m norc ; m post ; m prior ; m ret ; m rum ; m went ; mag ; mak <hit>
        detox	2	mak beat ; mak her ; mak up ; mal in ; mam 0 ; manan vomit ; mas cerc ; mat for ; may los
        detox	2	mayb half ; md ; md <blood> ; md cut ; me <money> ; me busquen ; me las ; me one ; me pued
        detox	2	me tiemblan ; me until ; med 0 ; medi <container> ; mediodi ; mensaj de ; merlot ; mes
        detox	2	met at ; met coc ; metadon 0 ; metadon de ; methadon in ; meti chiv ; mezcal desd
        detox	2	mezcal diari ; mg <sedative> ; mg for ; mgr pt ; mi <record> ; midnit ; mil that ; min out
        detox	2	min per ; mind for ; minut ago ; mism <go> ; mix in ; model ; mom at ; monday night
        detox	2	monday through ; month along ; month its ; month last ; month run ; mor y ; mouth is
        detox	2	mural ; mushroom on ; must ; must <stop> ; must complet ; must do ; my 0 ; my <job>
        detox	2	my <opioid> ; my <see> ; my <water> ; my <write> ; my bathtub ; my book ; my bro ; my hand
        detox	2	my knuckl ; my lawy ; my parent ; my problem ; my resum ; my stomach ; my twin ; my unit
        detox	2	my watch ; my xanax ; myself for ; myself from ; n she ; nam yet ; naranja ; narcan sun
        detox	2	narcan twic ; nauseou ; need somewher ; need thre ; need w/d ; needl ; neg for ; negr
        detox	2	neighbor who ; nephew took ; nerv ; nev bought ; nev on ; ni <clothes> ; ni aboton
        detox	2	ni agar ; night mor ; night tech ; nightstand ; ninety milligram ; nip ; nip of ; nit
        detox	2	nit for ; nit sinc ; no <caretaking> ; no <emergency> ; no <give> ; no <leave> ; no bug
        detox	2	no complaint ; no exist ; no insuranc ; no la ; no night ; no one ; no respond ; no sab
        detox	2	no sient ; no sit ; no ten ; no win ; no xanax ; no ~ha ; no ~regul ; nobody at ; noc
        detox	2	noch par ; non <leave> ; non left ; norc a ; normal for ; nos pued ; not <asleep>
        detox	2	not <sick> ; not <try> ; not lift ; not nam ; noth he ; novemb the ; novi se ; now becaus
        detox	2	now buy ; now her ; now one ; nurs re ; o aqui ; oclock ; od <day> ; of <friend>
        detox	2	of <law> ; of <opioid> ; of carl ; of lorazepam ; of phenibut ; of seagram ; of sherry
        detox	2	of tea ; of valium ; of xanax ; of ~<alcohol> ; off ; off <medicine> ; off <record>
        detox	2	off cok ; off g ; off liquor ; off record ; off them ; off thes ; off weed ; off whiskey
        detox	2	off without ; oh tab ; on <chestheart> ; on <headface> ; on <stranger> ; on bar
        detox	2	on bathroom ; on chest ; on figuero ; on floor ; on lock ; on our ; on oxy ; on oxycodon
        detox	2	on purpos ; on suboxon ; on subutex ; on xanax ; on zoom ; one bottl ; one bump ; one down
        detox	2	one go ; one wont ; onlin <medicine> ; only ; only tim ; ont the ; open at ; open my
        detox	2	opening for ; or six ; organist ; orient ; orientador ; oth <daytime> ; oth phon
        detox	2	our <build> ; our <insurance> ; our back ; over <continue> ; over again ; overdos for
        detox	2	overnight ; owe you ; own kid ; own thi ; oxy sinc ; oxycontin ; pa 0 ; pa que ; pacient
        detox	2	padeci ; pain ; pain doctor ; pair of ; pandemi ; panz ; panz y ; par desintoxicacion
        detox	2	par mi ; parad ; paramedic over ; pared ; pas de ; pas le ; pas nad ; pas un ; pastil azul
        detox	2	pastilla diaria ; patch ; patient ; paw ; payday ; pdmp ; peg un ; pelicul ; peopl off
        detox	2	per 0 ; per <night> ; per <stop> ; per and ; per friend ; per neighbor ; per va
        detox	2	percocet in ; perdon si ; perfect ; phenibut 0 ; pian and ; pick bug ; pick thread ; piel
        detox	2	piel chinit ; pierna no ; pink lin ; pint ; pis del ; pk <night> ; pk night ; plac
        detox	2	plac out ; plac with ; plan train ; plasm ; pleas <phone> ; pluck at ; po ; poppy seed
        detox	2	por internet ; por mas ; possibl to ; powd ; prefer to ; pres bar ; prescrib ; pric of
        detox	2	privat ; program on ; prometi a ; proof ; prov a ; psych <hospital> ; psych <job>
        detox	2	psychiatrist retir ; pt / ; pt detail ; pt seiz ; puk bil ; pukin ; pul away ; pun de
        detox	2	purpl and ; purpl what ; purpos ; q <month> ; q day ; q ya ; qd ld ; qhs ; que <die>
        detox	2	que <vendor> ; que debi ; que fue ; que fueron ; que puebl ; que segun ; que vendemo
        detox	2	que ~le ; qued bien ; quij y ; quit el ; quit tim ; quot ; rac and ; rack ; ran ; ranch
        detox	2	rata ; reaccion ni ; reclin ; regader ; rehom ; releas 0 ; rememb non ; rep ; report want
        detox	2	reserv ; residencial en ; residential and ; responden ; rest are ; restroom stal ; retch
        detox	2	retir lineman ; retir to ; revers with ; right at ; rivotril de ; rn <law> ; rn inmat
        detox	2	rol up ; ron <always> ; ronc feo ; roommat he ; rous ; rous him ; rous to ; ruidit
        detox	2	rum every ; runny ; rxd x ; s off ; sab que ; sali en ; sam <drug> ; sam stuf ; sandbag
        detox	2	sant <day> ; sat <night> ; sav me ; say 0 ; say hand ; say let ; say ten ; school play
        detox	2	scotch a ; se acord ; se apag ; se azot ; se habi ; se jubil ; se ~<consume> ; second day
        detox	2	seizur 0 ; seman en ; send a ; seven or ; seventy one ; shadow ; shak him ; shak real
        detox	2	shak sinc ; she <eat> ; she <palecolor> ; she alway ; she drop ; she had ; she left
        detox	2	she quit ; she teach ; she turn ; sherry and ; shift and ; shift without ; ship and
        detox	2	shirt and ; shirt he ; shot 0 ; si hacemo ; sick as ; sick becaus ; sick on ; sick to
        detox	2	sign my ; sign on ; sin aguardient ; sin cervez ; sin mi ; sin recet ; sinc <day>
        detox	2	sinc lunch ; sinc may ; sinc my ; sinc our ; sinc yesterday ; sing and ; singl <kin>
        detox	2	singl dad ; sip ; sip from ; sist bro ; sist of ; six minut ; slap me ; sleep cant
        detox	2	sleep hard ; sleep x ; slob ; slot ; slow <bodysound> ; slow <withdrawal> ; slow tap
        detox	2	slump ; smirnof a ; smok 0 ; smok alarm ; smok shop ; sneak <alcohol> ; snor ; snor for
        detox	2	snor sound ; soak ; soak and ; soak in ; sob aunt ; sobrin se ; social ; som evening
        detox	2	someon can ; someon watch ; someth and ; someth from ; someth off ; somewher my
        detox	2	son <emergency> ; son dad ; son och ; son overdos ; soup and ; soup down ; spray my
        detox	2	spray twic ; sra de ; st john ; station <opioid> ; stay dry ; steady <bodypart>
        detox	2	steady hand ; stepdown rn ; stomach ; stop my ; stop the ; stop when ; straight aft
        detox	2	street 0 ; street med ; stretch ; strip a ; suboxon strip ; such a ; sud hel ; suggest and
        detox	2	sun aft ; supervis a ; surt ; sus <alcohol> ; swallow all ; swat at ; swear it ; swear one
        detox	2	sx at ; syring ; system ; tab / ; tachy ; tachy 0 ; tak leav ; tak lorazepam ; tak mor
        detox	2	tap <go> ; tar in ; target ; te lo ; teach fourth ; teacup ; teacup rattl ; teen cal
        detox	2	tembl y ; ten <consume> ; ten drink ; ten every ; ten tablet ; ten twelv ; teng <drive>
        detox	2	tequil ; terapi ; termin la ; terribl ; th and ; than do ; that <build> ; that <happy>
        detox	2	that aint ; the <alcohol> ; the <crowd> ; the <law> ; the <moment> ; the amp ; the app
        detox	2	the army ; the beam ; the bf ; the bishop ; the chil ; the child ; the combination
        detox	2	the contract ; the deposit ; the dres ; the elk ; the encampment ; the fentanyl
        detox	2	the group ; the internet ; the kil ; the lead ; the lockdown ; the morphin ; the narcan
        detox	2	the nos ; the outpatient ; the outsid ; the pip ; the proces ; the purpl ; the regist
        detox	2	the residential ; the sherry ; the sleep ; the stomach ; the trembl ; the tremor ; the tub
        detox	2	the walgreen ; the watch ; then <limp> ; then blu ; ther <ask> ; ther <drive>
        detox	2	ther <phone> ; ther ask ; ther is ; ther know ; ther park ; ther such ; thes <day>
        detox	2	thes day ; they <hit> ; thi <month> ; thi am ; thing <past> ; thing as ; thing befor
        detox	2	think he ; think im ; think its ; think our ; think theyd ; thirty ambien ; thirty day
        detox	2	thought it ; thre a ; thre bottl ; thre day ; thre dos ; thre point ; thur on ; tid
        detox	2	tiemblan las ; tien la ; tien los ; tim ever ; tim im ; tio le ; to <night>
        detox	2	to <sedative> ; to <treatment> ; to dead ; to deliv ; to eighteen ; to in ; to knuckl
        detox	2	to pas ; to prov ; to ten ; to town ; tod el ; today ; today thur ; tom las ; tom veint
        detox	2	tom xanax ; tonight or ; tool and ; tough ; town thi ; traffic in ; tramadol que
        detox	2	transcrib ; trap moj ; tre diaria ; treat me ; tremen hac ; tremor + ; tremor and
        detox	2	truck i ; truen la ; tub ; tub in ; tuesday aft ; tuesday on ; tumbl ; turn gray
        detox	2	tuv <take> ; tuv agar ; twelv week ; twic <always> ; twic dai ; twic what ; two bag
        detox	2	two boy ; two christmas ; two door ; two milligram ; two tallboy ; u just ; ultim anoch
        detox	2	ultim fue ; un <container> ; un ruidit ; un trag ; una <pill> ; una <promise>
        detox	2	una <treatment> ; una cam ; una ~cervez ; unconsciou ; und thre ; up against ; up arm
        detox	2	up n ; up swing ; urg ; urgent car ; usa <opioid> ; usa chiv ; use lik ; use that
        detox	2	using anyth ; usted <treatment> ; valium from ; valium ten ; vamo a ; vanil ; vanish
        detox	2	vecin don ; vegetabl ; version of ; very privat ; vez y ; viv sin ; vodk 0 ; vodk and
        detox	2	vodk befor ; vodk by ; vodk qd ; vodk two ; volcan ; volvi a ; volvi en ; vomit bili
        detox	2	vomit blood ; vomit hast ; vomit in ; vow ; voy manej ; w/d management ; w/d mgmt ; w/o a
        detox	2	wak ; want down ; want mat ; was <emergency> ; was from ; was in ; was meant ; was one
        detox	2	was wednesday ; wasp ; we <clothes> ; we <eat> ; we ate ; we r ; wednesday and ; weed
        detox	2	week ; week of ; weird and ; wel <alcohol> ; wet the ; wet through ; what <month>
        detox	2	what <phone> ; what <town> ; what all ; what month ; what numb ; what stop ; whatev in
        detox	2	when her ; whil then ; who help ; who let ; who use ; whol offic ; whol one ; whol week
        detox	2	whom ; wif for ; wif goe ; wil hold ; win bottl ; win from ; win night ; wisdom teeth
        detox	2	with breakfast ; with ice ; with ~<hospital> ; with ~icu ; withdrawn ; without
        detox	2	without <alcohol> ; wk ear ; wont ; wont <medicine> ; wont do ; wont quit ; worri re
        detox	2	wouldnt <eat> ; wouldnt eat ; wring ; wrot on ; x yrs ; xanax at ; xanax de ; y <sober>
        detox	2	y entonc ; y ronc ; y tom ; ya <consume> ; ya casi ; ya va ; year back ; year from
        detox	2	year plu ; yest pm ; yet ; yet wil ; yo iba ; you could ; you hav ; your <build>
        detox	2	your build ; zapato y ; ~<alcohol> ; ~<alcohol> 0 ; ~<alcohol> a ; ~<alcohol> ~<day>
        detox	2	~<alcohol> ~en ; ~<always> ~<day> ; ~<amount> ~de ; ~<amount> ~of ; ~<caretaking>
        detox	2	~<clean> ; ~<consume> su ; ~<consume> ~<always> ; ~<eat> ~through ; ~<emergency> <day>
        detox	2	~<fluid> <clothes> ; ~<fluid> y ; ~<fluid> ~<cold> ; ~<fluid> ~<fluid> ; ~<go> and
        detox	2	~<go> ~off ; ~<height> ~<bodypart> ; ~<height> ~las ; ~<hospital> <wait> ; ~<kin> ~nam
        detox	2	~<need> ~<die> ; ~<opioid> <day> ; ~<opioid> <daytime> ; ~<opioid> <past>
        detox	2	~<past> ~<stop> ; ~<record> ~<seizure> ; ~<record> ~de ; ~<seizure> 0 ; ~<seizure> <clean>
        detox	2	~<seizure> <emergency> ; ~<seizure> ever ; ~<seizure> in ; ~<seizure> onc ; ~<seizure> y
        detox	2	~<seizure> ~<go> ; ~<seizure> ~al ; ~<sick> right ; ~<sick> yet ; ~<stop> <alcohol>
        detox	2	~<take> ~<furniture> ; ~<think> ~<home> ; ~<treatment> <wait> ; ~<treatment> y
        detox	2	~<withdrawal> <see> ; ~<withdrawal> onc ; ~<withdrawal> with ; ~<year> ; ~<year> ~<past>
        detox	2	~<year> ~<stop> ; ~a ~bed ; ~a ~las ; ~abstinenci ; ~aguj ; ~an ~<emergency>
        detox	2	~an ~ambulanc ; ~ano ; ~antecedent ; ~antecedent ~de ; ~brincan ; ~brincan ~las
        detox	2	~by ~myself ; ~by ~the ; ~cam ~off ; ~cigaret ; ~cok ; ~convuls ; ~convulsion ~al ; ~de
        detox	2	~de ~<seizure> ; ~de ~convulsion ; ~dej ~el ; ~did ; ~dop ; ~down ; ~dr ; ~dts with
        detox	2	~el ~<headface> ; ~el ~ojo ; ~etoh 0 ; ~every ; ~gin ; ~he ~can ; ~his ~own ; ~icu stay
        detox	2	~if ~i ; ~in ~<amount> ; ~junki ; ~la ~<headface> ; ~le ~brincan ; ~light ; ~lik ~to
        detox	2	~liv ~in ; ~mis ~a ; ~my ~<partner> ; ~ni ; ~norc ; ~of ; ~ojo ; ~opi / ; ~own ~pillow
        detox	2	~peg ~el ; ~pillow ; ~purpos i ; ~regul ; ~regul ~<consume> ; ~regul ~use ; ~run and
        detox	2	~seiz ; ~seizur ever ; ~seizur in ; ~she ~<stop> ; ~sick i ; ~sick right ; ~sick yet
        detox	2	~singl ; ~skip ; ~skip ~a ; ~sz <last> ; ~sz ever ; ~sz last ; ~sz ~hx ; ~sz ~in
        detox	2	~tak someon ; ~tequil ; ~the ; ~tom su ; ~tongu ; ~vomit y ; ~went ; ~with ; él jur
        detox	2	él per ; él tom
        detox	1	# given ; *family.8 ; *frequency.0 ; *frequency.1:possible ; *hallucination:hypothetical
        detox	1	*iopRequest:hypothetical ; *jobSeeker.lookAlike:other_experiencer ; *misuse
        detox	1	*quantity.allDay ; *quantity:other_experiencer ; *quitting:possible ; *spam.opensNote
        detox	1	*vendor.opensNote ; *wantsToQuit ; *withdrawal:historical ; *withdrawalSign:negated
        detox	1	+ run ; + shot ; + tremor ; + unk ; + vodk ; 0 <cold> ; 0 <need> ; 0 <tired> ; 0 al ; 0 am
        detox	1	0 at ; 0 botel ; 0 buy ; 0 ciw ; 0 conferenc ; 0 el ; 0 lo ; 0 mayb ; 0 month ; 0 moth
        detox	1	0 nino ; 0 norco ; 0 strap ; 0 th ; 0 thi ; <afraid> <hospital> ; <afraid> <outdoors>
        detox	1	<afraid> for ; <alcohol> <ask> ; <alcohol> <hit> ; <alcohol> grigi ; <alcohol> ld
        detox	1	<alcohol> me ; <alcohol> of ; <alcohol> per ; <alcohol> sat ; <always> <rope>
        detox	1	<always> has ; <always> vez ; <always> y ; <amount> <awake> ; <amount> <law>
        detox	1	<amount> <past> ; <amount> <wait> ; <amount> back ; <amount> of ; <amount> som
        detox	1	<amount> then ; <amount> through ; <appointment> <moment> ; <appointment> de
        detox	1	<appointment> with ; <ask> <happy> ; <ask> <money> ; <ask> thi ; <ask> ~<treatment>
        detox	1	<awake> <alcohol> ; <awake> <angry> ; <awake> <bodysound> ; <awake> <chestheart>
        detox	1	<awake> <stranger> ; <awake> but ; <blood> <give> ; <blood> <needle> ; <blood> with
        detox	1	<bodypart> ; <bodypart> <build> ; <bodypart> <need> ; <bodypart> com ; <bodypart> con
        detox	1	<bodypart> ful ; <bodypart> hav ; <bodypart> no ; <bodypart> on ; <bodypart> was
        detox	1	<bodysound> <hear> ; <bodysound> <moment> ; <bodysound> com ; <break> <cold>
        detox	1	<buy> <friend> ; <buy> <last> ; <buy> <tool> ; <cannabis> <school> ; <cannabis> the
        detox	1	<caretaking> <kin> ; <chestheart> <always> ; <chestheart> <night> ; <chestheart> se
        detox	1	<child> <leave> ; <child> <play> ; <child> hes ; <child> monitor ; <church> <shake>
        detox	1	<church> <think> ; <church> if ; <clean> <bodysound> ; <clean> <drive> ; <clean> at
        detox	1	<clinician> <room> ; <clinician> <wait> ; <clothes> <lock> ; <cold> <clean>
        detox	1	<cold> <palecolor> ; <cold> and ; <cold> cant ; <colleague> <consume> ; <colleague> <kin>
        detox	1	<colleague> <need> ; <color> ; <color> <stranger> ; <color> strip ; <confused> por
        detox	1	<consume> 0 ; <consume> <bodypart> ; <consume> <fluid> ; <consume> <need>
        detox	1	<consume> <play> ; <consume> <promise> ; <consume> desd ; <consume> from ; <consume> to
        detox	1	<container> ; <container> <bodypart> ; <container> <cold> ; <container> <start>
        detox	1	<container> <week> ; <container> a ; <container> becaus ; <container> last
        detox	1	<container> me ; <container> on ; <container> to ; <continue> x ; <continue> ~<clean>
        detox	1	<count> <count> ; <count> bar ; <count> lik ; <count> one ; <crowd> els ; <crowd> of
        detox	1	<crowd> so ; <day> <fluid> ; <day> <hit> ; <day> <pill> ; <day> aft ; <day> eve ; <day> pm
        detox	1	<daytime> <take> ; <daytime> <tired> ; <daytime> and ; <daytime> hast ; <die> <start>
        detox	1	<die> no ; <die> or ; <drive> <treatment> ; <drive> ticket ; <drug> <clinician>
        detox	1	<drug> <color> ; <drug> <opioid> ; <drug> <pill> ; <drug> but ; <eat> <fall>
        detox	1	<eat> <stop> ; <eat> about ; <eat> los ; <eat> then ; <emergency> <kin> ; <emergency> en
        detox	1	<fall> <go> ; <fall> <stranger> ; <feel> <afraid> ; <feel> <count> ; <feel> great
        detox	1	<feel> wel ; <fire> dept ; <fluid> <alcohol> ; <fluid> <palecolor> ; <fluid> <stop>
        detox	1	<friend> <confused> ; <friend> <hospital> ; <friend> our ; <furniture> <day>
        detox	1	<furniture> <month> ; <furniture> <pain> ; <furniture> <shake> ; <furniture> but
        detox	1	<furniture> mak ; <furniture> vaci ; <give> <afraid> ; <give> <church> ; <give> <crowd>
        detox	1	<give> <think> ; <give> en ; <go> <cold> ; <go> bad ; <go> spac ; <go> una
        detox	1	<happy> <hear> ; <headface> <breath> ; <headface> are ; <headface> not ; <headface> pop
        detox	1	<headface> rol ; <headface> that ; <hear> <bodysound> ; <hear> lik ; <hear> out
        detox	1	<hit> <take> ; <hit> <vermin> ; <hit> <withdrawal> ; <hit> le ; <hit> with ; <hold> a
        detox	1	<home> <confused> ; <home> <hear> ; <home> <home> ; <home> <intoxicated>
        detox	1	<home> <opening> ; <home> <palecolor> ; <home> <sedative> ; <home> anymor ; <home> at
        detox	1	<home> near ; <home> nuev ; <home> sin ; <homeless> ; <hospital> <church>
        detox	1	<hospital> <give> ; <hospital> <opening> ; <hospital> <say> ; <hospital> <withdrawal>
        detox	1	<hospital> has ; <illness> <eat> ; <illness> l ; <insurance> <money> ; <insurance> is
        detox	1	<intoxicated> <awake> ; <intoxicated> <day> ; <job> <asleep> ; <job> <height>
        detox	1	<job> <opioid> ; <job> so ; <job> without ; <job> you ; <key> hav ; <kill> <see> ; <kin> 0
        detox	1	<kin> <breath> ; <kin> nam ; <kin> used ; <last> <month> ; <last> pm ; <leave> a
        detox	1	<leave> bien ; <lock> <fluid> ; <lock> <opening> ; <lock> <stop> ; <lock> it ; <media>
        detox	1	<medicine> a ; <medicine> as ; <medicine> by ; <medicine> it ; <moment> <afraid>
        detox	1	<moment> <bodypart> ; <moment> <law> ; <moment> <past> ; <moment> <withdrawal>
        detox	1	<moment> her ; <moment> n ; <money> <caretaking> ; <money> <emergency> ; <money> <home>
        detox	1	<money> <year> ; <money> and ; <money> is ; <money> nin ; <month> <kill> ; <month> sup
        detox	1	<need> advic ; <need> dond ; <need> un ; <needle> <bodypart> ; <night> <bodysound>
        detox	1	<night> <color> ; <night> <opioid> ; <night> my ; <night> sin ; <opening> <home>
        detox	1	<opioid> <tired> ; <opioid> and ; <opioid> el ; <opioid> lo ; <opioid> thru ; <order>
        detox	1	<order> <record> ; <outdoors> <headface> ; <outdoors> <photo> ; <outdoors> <wait>
        detox	1	<outdoors> on ; <pain> <hot> ; <pain> <night> ; <palecolor> + ; <palecolor> cant
        detox	1	<palecolor> in ; <palecolor> of ; <palecolor> she ; <palecolor> y ; <partner> <emergency>
        detox	1	<partner> twic ; <past> <confused> ; <past> <night> ; <past> <say> ; <past> doing
        detox	1	<past> my ; <pet> 0 ; <pet> <room> ; <phone> <crowd> ; <phone> <drive>
        detox	1	<phone> <outdoors> ; <phone> gf ; <phone> ni ; <phone> twic ; <photo> <eat>
        detox	1	<photo> <outdoors> ; <photo> y ; <pill> ; <pill> <go> ; <pill> <hospital> ; <pill> <play>
        detox	1	<pill> my ; <pill> no ; <play> <crowd> ; <play> <go> ; <play> <leave> ; <play> <week>
        detox	1	<play> al ; <play> de ; <play> del ; <play> mayb ; <play> me ; <promise> <consume>
        detox	1	<promise> <friend> ; <put> <clean> ; <put> <pill> ; <record> <bodypart> ; <record> <leave>
        detox	1	<record> from ; <record> h ; <record> how ; <record> ton ; <room> <alcohol>
        detox	1	<room> <always> ; <room> <build> ; <room> <emergency> ; <room> then ; <rope> <play>
        detox	1	<sad> over ; <say> <appointment> ; <say> <water> ; <say> lik ; <say> we ; <say> yes
        detox	1	<say> you ; <school> <build> ; <school> <eat> ; <school> <sedative> ; <school> at
        detox	1	<sedative> <awake> ; <sedative> <friend> ; <sedative> <job> ; <sedative> <shake>
        detox	1	<sedative> ive ; <sedative> me ; <sedative> she ; <sedative> then ; <sedative> todo
        detox	1	<sedative> when ; <see> <build> ; <see> <fire> ; <see> <withdrawal> ; <see> los ; <see> on
        detox	1	<see> thing ; <seizure> <day> ; <seizure> lik ; <shake> <awake> ; <shake> <water>
        detox	1	<shake> a ; <shake> my ; <shake> que ; <sick> ; <sick> tim ; <soon> <container>
        detox	1	<soon> <count> ; <soon> <job> ; <soon> <money> ; <start> <shake> ; <start> hav
        detox	1	<start> in ; <stiff> <day> ; <stiff> la ; <stimulant> <drug> ; <stimulant> <play>
        detox	1	<stimulant> <soon> ; <stimulant> and ; <stop> <daytime> ; <stop> <hit> ; <stop> <pill>
        detox	1	<stop> <year> ; <stop> at ; <stop> near ; <stranger> <consume> ; <stranger> <needle>
        detox	1	<stranger> by ; <stranger> even ; <stranger> step ; <take> <money> ; <take> <withdrawal>
        detox	1	<take> furth ; <take> so ; <take> ten ; <take> thi ; <take> ~<sedative> ; <take> ~<shake>
        detox	1	<think> ni ; <think> our ; <think> theyd ; <tired> ; <tired> <breath> ; <tool> <ask>
        detox	1	<tool> <die> ; <town> ; <town> <alcohol> ; <town> <ask> ; <town> <friend> ; <town> co
        detox	1	<town> rm ; <town> wher ; <trade> <last> ; <treatment> <consume> ; <treatment> <put>
        detox	1	<treatment> <try> ; <treatment> about ; <treatment> and ; <treatment> first
        detox	1	<treatment> involv ; <treatment> near ; <treatment> or ; <trust> <drive> ; <trust> you
        detox	1	<try> <stop> ; <vendor> <day> ; <vermin> <see> ; <vermin> en ; <wait> <child>
        detox	1	<water> <headface> ; <water> <stiff> ; <week> <alcohol> ; <week> <go> ; <week> at
        detox	1	<week> becaus ; <withdrawal> for ; <write> i ; <write> with ; <year> <seizure> ; <year> al
        detox	1	@ ; a <day> ; a <past> ; a <sober> ; a <try> ; a bunch ; a dental ; a discreet ; a fre
        detox	1	a gram ; a hospic ; a hotel ; a human ; a los ; a mirror ; a nut ; a plac ; a prob
        detox	1	a repeat ; a shift ; a six ; a spanish ; a straight ; a sum ; a terribl ; a thing ; a user
        detox	1	a watch ; a weeknight ; a young ; aboton la ; about a ; abr ; absces l ; abuel llev ; acab
        detox	1	acab dos ; acaban a ; acct ; ach i ; acost ; act lik ; ad on ; adentr ; adolescent
        detox	1	aft <always> ; aft <night> ; aft her ; aft school ; afternoon she ; again that ; agar en
        detox	1	agonal ; agradezc ; agu fri ; ahor ya ; aid client ; al <daytime> ; al <take>
        detox	1	al fentanil ; al fond ; alumni ; am <need> ; am glad ; am lin ; an alarm
        detox	1	an anesthesiologist ; and <caretaking> ; and <crowd> ; and almost ; and bit ; and clos
        """
}
