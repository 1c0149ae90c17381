extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	1	<chestheart> <night> ; <chestheart> <stimulant> ; <chestheart> en
        residential	1	<chestheart> fuert ; <chestheart> suck ; <chestheart> wont ; <child> <friend>
        residential	1	<child> <goodbye> ; <child> <job> ; <child> <official> ; <child> <water>
        residential	1	<child> <year> ; <child> to ; <child> un ; <child> wer ; <church> <crowd>
        residential	1	<church> <phone> ; <church> ~<day> ; <clean> <colleague> ; <clinician> <job>
        residential	1	<clinician> <month> ; <clinician> <record> ; <clinician> sinc ; <clothes> <month>
        residential	1	<clothes> behind ; <clothes> my ; <clothes> se ; <colleague> <bodypart>
        residential	1	<colleague> <die> ; <colleague> es ; <colleague> me ; <color> <clothes> ; <color> by
        residential	1	<consume> <clothes> ; <consume> <last> ; <consume> <past> ; <consume> cuand
        residential	1	<consume> desd ; <consume> she ; <container> <day> ; <container> <last>
        residential	1	<container> <money> ; <container> al ; <container> hes ; <container> not
        residential	1	<continue> <caretaking> ; <continue> <child> ; <continue> <past>
        residential	1	<continue> <write> ; <continue> go ; <continue> lik ; <count> <job>
        residential	1	<count> <write> ; <count> que ; <crash> is ; <crowd> <intoxicated> ; <crowd> <month>
        residential	1	<crowd> <sad> ; <crowd> been ; <crowd> is ; <day> <amount> ; <day> <calm>
        residential	1	<day> <day> ; <day> <night> ; <day> at ; <day> be ; <day> com ; <day> each
        residential	1	<day> for ; <day> hed ; <day> nic ; <day> nin ; <day> on ; <day> option ; <day> sinc
        residential	1	<day> to ; <day> wheth ; <day> without ; <daytime> ther ; <die> <write>
        residential	1	<drive> <alcohol> ; <drive> <opioid> ; <drive> <soon> ; <drive> del ; <drive> me
        residential	1	<drug> aft ; <drug> was ; <eat> <alone> ; <eat> <hot> ; <eat> back ; <eat> hes
        residential	1	<eat> salad ; <eat> ~<die> ; <emergency> on ; <fall> <continue> ; <feel> <alcohol>
        residential	1	<feel> <eat> ; <feel> <limp> ; <feel> to ; <feel> ~<opioid> ; <fire> <drive>
        residential	1	<fire> <feel> ; <fire> <take> ; <fire> up ; <fluid> <blood> ; <friend> <church>
        residential	1	<friend> <hit> ; <friend> <home> ; <friend> no ; <furniture> <hot>
        residential	1	<furniture> <play> ; <furniture> <rope> ; <give> <think> ; <give> detail ; <give> in
        residential	1	<go> <bodypart> ; <go> <count> ; <go> <wait> ; <go> back ; <go> en ; <go> first
        residential	1	<go> on ; <go> them ; <goodbye> the ; <gun> <friend> ; <happy> thing ; <headface> al
        residential	1	<headface> clos ; <headface> fin ; <headface> lost ; <headface> pelon
        residential	1	<headface> was ; <headface> wer ; <height> <play> ; <height> y ; <hit> <day>
        residential	1	<hit> <eat> ; <hit> <kin> ; <hit> <treatment> ; <hit> al ; <hit> me ; <hold> <clean>
        residential	1	<home> <count> ; <home> <give> ; <home> <last> ; <home> <phone> ; <home> all
        residential	1	<home> and ; <home> del ; <home> is ; <home> sign ; <home> whil ; <homeless> <phone>
        residential	1	<homeless> for ; <hospital> <buy> ; <hospital> <daytime> ; <hospital> <stop>
        residential	1	<hospital> me ; <hospital> thi ; <hot> <rope> ; <hot> a ; <hot> con ; <hot> then
        residential	1	<illness> <medicine> ; <illness> <month> ; <illness> from ; <illness> por
        residential	1	<insurance> <clothes> ; <insurance> ya ; <job> / ; <job> <home> ; <job> <homeless>
        residential	1	<job> already ; <job> lost ; <job> own ; <job> twic ; <job> ~<amount>
        residential	1	<kill> <child> ; <kill> <consume> ; <kill> <continue> ; <kin> <order> ; <kin> <rope>
        residential	1	<kin> agre ; <kin> cant ; <kin> had ; <kin> noma ; <kin> set ; <kin> va
        residential	1	<last> <amount> ; <last> <home> ; <last> <say> ; <last> nam ; <law> <drug>
        residential	1	<law> <furniture> ; <law> <hold> ; <law> <stop> ; <law> of ; <leave> <day>
        residential	1	<leave> <drive> ; <leave> <stimulant> ; <limp> but ; <lock> <home> ; <lock> con
        residential	1	<lock> from ; <lock> it ; <media> <town> ; <media> the ; <medicine> <day>
        residential	1	<medicine> <law> ; <medicine> <pet> ; <medicine> was ; <moment> <chestheart>
        residential	1	<moment> <colleague> ; <moment> <room> ; <moment> back ; <moment> mism
        residential	1	<money> <job> ; <money> worth ; <month> <asleep> ; <month> <fire> ; <month> <key>
        residential	1	<month> <needle> ; <month> had ; <month> nev ; <month> o ; <month> of ; <month> som
        residential	1	<month> the ; <month> used ; <month> very ; <need> <die> ; <need> <hold>
        residential	1	<need> <say> ; <need> back ; <needle> <year> ; <needle> down ; <night> <give>
        residential	1	<night> <week> ; <night> evry ; <night> llev ; <official> <kin> ; <official> <see>
        residential	1	<official> par ; <official> she ; <opening> off ; <opening> sinc ; <opening> that
        residential	1	<opioid> lik ; <order> <continue> ; <order> <go> ; <order> him ; <outdoors> <asleep>
        residential	1	<outdoors> gul ; <outdoors> im ; <outdoors> le ; <outdoors> only ; <outdoors> when
        residential	1	<pain> y ; <partner> <alcohol> ; <partner> <go> ; <partner> <leave> ; <partner> le
        residential	1	<partner> of ; <past> <buy> ; <past> <feel> ; <past> <key> ; <past> <opening>
        residential	1	<past> <opioid> ; <past> on ; <past> per ; <past> theyl ; <pet> <stimulant>
        residential	1	<pet> <year> ; <pet> one ; <phone> com ; <photo> <go> ; <photo> <media> ; <photo> de
        residential	1	<play> <pet> ; <play> <school> ; <play> del ; <put> <palecolor> ; <put> away
        residential	1	<put> is ; <put> me ; <put> over ; <put> ~<amount> ; <rarely> <go> ; <record> <day>
        residential	1	<record> ~<amount> ; <room> en ; <room> first ; <room> who ; <rope> <ask>
        residential	1	<rope> <moment> ; <rope> from ; <sad> <crowd> ; <sad> about ; <say> <phone>
        residential	1	<say> cant ; <say> wher ; <say> who ; <say> ~<hear> ; <say> ~ninety ; <school> <sad>
        residential	1	<school> lin ; <see> <need> ; <see> <water> ; <seizure> <past> ; <shake> de
        residential	1	<shake> lik ; <soon> <outdoors> ; <stimulant> <day> ; <stimulant> <emergency>
        residential	1	<stimulant> <fire> ; <stimulant> <give> ; <stimulant> <kill> ; <stimulant> <water>
        residential	1	<stimulant> abus ; <stimulant> ell ; <stimulant> for ; <stimulant> in
        residential	1	<stimulant> iv ; <stimulant> of ; <stimulant> with ; <stop> <moment>
        residential	1	<stop> <promise> ; <stop> only ; <stop> ther ; <stop> una ; <stranger> <drug>
        residential	1	<stranger> <home> ; <stranger> are ; <stranger> has ; <stranger> retreat
        residential	1	<stranger> tien ; <take> <bodypart> ; <take> <colleague> ; <take> <continue>
        residential	1	<take> <need> ; <take> <start> ; <take> lost ; <take> our ; <take> too
        residential	1	<take> whatev ; <take> yo ; <take> ~<job> ; <think> asi ; <think> if ; <think> yr
        residential	1	<threat> con ; <threat> it ; <threat> thru ; <tired> no ; <tool> <buy>
        residential	1	<town> <clean> ; <town> <continue> ; <town> <see> ; <town> <sick> ; <town> dond
        residential	1	<trade> <alcohol> ; <trade> card ; <trade> im ; <treatment> <angry>
        residential	1	<treatment> <calm> ; <treatment> <friend> ; <treatment> aft ; <treatment> clean
        residential	1	<treatment> in ; <treatment> only ; <treatment> over ; <treatment> w/d
        residential	1	<treatment> ~<month> ; <trust> thi ; <try> <put> ; <vendor> <church>
        residential	1	<wait> <crowd> ; <wait> <homeless> ; <wait> ahi ; <wait> off ; <wait> over
        residential	1	<water> <always> ; <week> <official> ; <week> <soon> ; <week> <stimulant>
        residential	1	<week> <tool> ; <week> <town> ; <week> <week> ; <week> ever ; <week> i ; <week> of
        residential	1	<week> off ; <week> tambien ; <write> <afraid> ; <write> <eat> ; <write> <happy>
        residential	1	<write> <rope> ; <write> <town> ; <year> <caretaking> ; <year> <child>
        residential	1	<year> <hear> ; <year> <wait> ; <year> of ; <year> with ; <year> ~<need>
        residential	1	<year> ~<stop> ; a <container> ; a <smell> ; a <stimulant> ; a <week> ; a barist
        residential	1	a bed ; a bil ; a book ; a buick ; a cap ; a ches ; a concret ; a cot ; a de
        residential	1	a fiance ; a fram ; a fre ; a heel ; a king ; a library ; a menu ; a nam ; a nun
        residential	1	a pamphlet ; a parakeet ; a pod ; a podcast ; a pon ; a residential ; a roommat
        residential	1	a smel ; a spe ; a stapl ; a thursday ; a tim ; a treatment ; a used ; a warehous
        residential	1	a wat ; a wed ; a wheelcha ; about every ; about fiv ; about ~a ; abundi ; acros me
        residential	1	adderal and ; adentr con ; admit <stimulant> ; aft residential ; agent ; agent <say>
        residential	1	ah ; ahor tom ; al pis ; alarma ; alg de ; alguien ~le ; already decid ; als use
        residential	1	alt ; altur ; alucin ; alumni picnic ; alvar ; am <continue> ; amenaz con
        residential	1	an <leave> ; an anvil ; an emt ; an intensiv ; an opinion ; and <calm> ; and <die>
        residential	1	and afuer ; and all ; and being ; and circl ; and dic ; and en ; and leav ; and may
        residential	1	and nowher ; and play ; and throw ; anesthetist ; ankl ; ano dandol ; ano empez
        residential	1	anxiety ; any sort ; apartment ; apod ; are love ; are open ; are soup ; arriv with
        residential	1	as <need> ; as need ; ask stranger ; ask what ; assign ; at <play> ; at midnight
        residential	1	at parti ; at ten ; atra de ; attic ; audifono ; aunt cal ; avh
        residential	1	aviation <clinician> ; aviation doctor ; away for ; away somewher ; ay ; back hous
        residential	1	back in ; back it ; back she ; back yesterday ; bad <night> ; bad connection
        residential	1	bag and ; bail on ; bakery the ; band cal ; bank ; banner ; barback ; bard porqu
        residential	1	battery ; battery <die> ; be <put> ; be oblig ; be straight ; bedroom and
        residential	1	been <hold> ; been cocain ; been going ; beer 0 ; befor and ; befor theyl
        residential	1	behind the ; being <give> ; being <sober> ; being sob ; beneath ; besid him
        residential	1	besid my ; bf use ; bien con ; black out ; blow on ; blu paint ; blyth ; board <law>
        residential	1	board <order> ; board <pet> ; board diversion ; bolsit ; bolsit de ; bolt
        residential	1	book about ; booz ; both <bodypart> ; both <happy> ; both use ; bottl and ; bottl in
        residential	1	box ; box kick ; boy from ; bp fin ; break and ; bring my ; broth hasnt ; brown and
        residential	1	buck of ; build on ; burbank and ; burn to ; bus far ; busines partn ; but doesnt
        residential	1	but fin ; but you ; button ; buy ; buy it ; by <month> ; cabal ; cad noch ; cad terc
        residential	1	calient con ; cam en ; camer ; camis planch ; campaign ; can als ; can of
        residential	1	can stand ; canal and ; cant find ; cant finish ; cant hold ; cant read ; cant say
        residential	1	cant stay ; cap and ; cardiology ; cashi ; casi todo ; cb 0 ; central ; chain on
        residential	1	chas our ; chef so ; chil ; church ; cinc ano ; circl of ; ck ; clas ; clean <home>
        residential	1	clock tick ; clr <child> ; clr <eat> ; clr <promise> ; clr <say> ; cok 0 ; cok befor
        residential	1	cok fre ; cok has ; cok up ; cok wednesday ; colader ; colico ; com <night>
        residential	1	com <past> ; com jamon ; complet day ; con diplom ; con gana ; con sombrer ; conclud
        residential	1	confd ; confus ; congratulat me ; conviction ; cooperativ ; copy ; cord
        residential	1	corn <town> ; corn stor ; costal de ; counselor client ; county last ; court at
        residential	1	cousin cam ; cousin sinc ; cousin tak ; cousin who ; cp ; cp 0 ; crack thre
        residential	1	crash is ; creci ; cristal desd ; cristiano y ; crystal me ; cuand <fall>
        residential	1	cuant <money> ; cuarent dia ; cuart y ; cuatr o ; culinary school ; culvert ; cut a
        residential	1	d benz ; d de ; dad and ; dai sinc ; dang to ; day again ; day can ; day etoh
        residential	1	day if ; day nin ; day over ; day told ; day twelv ; day twenty ; day would
        residential	1	de <clean> ; de <daytime> ; de <drug> ; de <hot> ; de <need> ; de <play> ; de boyl
        residential	1	de cobr ; de cuand ; de foc ; de gana ; de mart ; dead thing ; deal with ; dec par
        residential	1	def ; del hog ; deletre ; depot ; dept ; descans en ; desd ; desd <month>
        residential	1	desd calexic ; desd hac ; detox on ; detox sid ; diaria y ; did ; did an ; die
        residential	1	die and ; died ; dient ; dij a ; dim ; dio per ; dip ; disability check ; do <count>
        residential	1	do in ; do lin ; doc ; doctor sign ; doe a ; doesnt know ; doin <stimulant>
        residential	1	don being ; dond ; dond <money> ; dond me ; dont <hear> ; dont <trust> ; dont hear
        residential	1	dont need ; dont trust ; door wedg ; dos trabajo ; dosi ; downtown ; drink
        residential	1	drink my ; drink when ; driv at ; driv me ; drov to ; drug person ; dry <water>
        residential	1	duerm dond ; dur and ; durm ; dx <illness> ; dying to ; ear <illness> ; eat i
        residential	1	eat no ; ech ; ed or ; eddi ; eight ; el <amount> ; el <hospital> ; el ambulatori
        residential	1	el car ; el cristal ; el hospital ; emojisnow ; emt and ; en <insurance>
        residential	1	en bayamon ; en cocain ; en down ; en mis ; en un ; ener 0 ; enfermedad ; entir
        residential	1	entr y ; equivoc ; es <emergency> ; es <trade> ; espos alcohol ; est <home>
        residential	1	est cer ; est peg ; est y ; establ ; estoy <write> ; etoh bing ; etoh dai
        residential	1	eve <treatment> ; even thing ; ever seen ; every gig ; every one ; every wknd
        residential	1	everyon her ; everyth i ; everywher i ; ex <break> ; ex <say> ; ex brok ; exact lik
        residential	1	extension cord ; f <illness> ; f <law> ; f whisp ; fairnes ; famili y ; farewel
        residential	1	fast can ; faucet ; febrer ; fel ; fella ; fent 0 ; fent detox ; fentanyl detox
        residential	1	feri ; fight and ; finish ; fir in ; first nam ; fix in ; flight ; floj ; floor
        residential	1	floor is ; flor ; flor <palecolor> ; flor blu ; fo ; foam ; follow a ; fond
        residential	1	foot is ; for <amount> ; for <angry> ; for <breath> ; for <photo> ; for <volunteer>
        residential	1	for air ; for cok ; for denis ; for fight ; for fiv ; for fre ; for how ; for most
        residential	1	for over ; for six ; for two ; for word ; for ~a ; forty i ; found <container>
        residential	1	found noth ; four ; four if ; friday from ; friday through ; from <eat> ; from bil
        residential	1	from jail ; fry ; ful <stop> ; funny thing ; gana ; gast tod ; get marri ; get ther
        residential	1	get treat ; giv detail ; go <moment> ; go <treatment> ; go anyplac ; go buy
        residential	1	go round ; goe around ; going around ; good <phone> ; good <stranger> ; good at
        residential	1	goodnight ; got me ; got them ; gracia ; graduat rehab ; gram ; gram on ; grant
        residential	1	gratitud ; gray ; great <child> ; great shap ; greek <church> ; groceri ; grown son
        residential	1	gul ; gun for ; had been ; had six ; had used ; hadnt <feel> ; hadnt touch
        residential	1	hair out ; hang out ; happy to ; hardest ; has <child> ; has <start> ; has an
        residential	1	has eye ; has sat ; hast ahi ; hav <play> ; hav saving ; havent <feel>
        residential	1	havent touch ; hay mis ; he <blood> ; he <break> ; he <container> ; he chok ; he cut
        residential	1	he held ; he kick ; he lie ; he mak ; he own ; he see ; he stand ; he wil
        residential	1	healthy as ; hear from ; hed <go> ; hel <drive> ; hel driv ; hel from ; held the
        residential	1	her apartment ; her boyfriend ; her car ; her im ; her int ; her sho ; herman a
        residential	1	hes calm ; hes hear ; hes tap ; hes ~<go> ; hesperi ; hi so ; high on ; him <hold>
        residential	1	him all ; him anywher ; him say ; him tak ; him through ; his <child>
        residential	1	his <colleague> ; his ankl ; his brother ; his card ; his heart ; his kid
        residential	1	his littl ; hold me ; hold on ; hom dad ; hop thi ; hosp d/c ; hospital general
        residential	1	hour out ; housemat ; i <fluid> ; i <home> ; i cry ; i direct ; i end ; i kept
        residential	1	i nod ; i real ; i rotat ; i shoot ; i tun ; i wak ; i ~<leave> ; i ~clean ; i ~left
        residential	1	i ~sleep ; i ~want ; ice going ; ice he ; id <asleep> ; idl ; ido a ; if any ; igual
        residential	1	im <past> ; im already ; im behind ; im buy ; im dying ; im hear ; im past
        residential	1	im steady ; in <money> ; in background ; in fairnes ; in great ; in group ; in piec
        residential	1	in pomon ; in prescot ; in second ; in spr ; in twin ; in utah ; in ~0 ; includ
        residential	1	incluy ; infection ; inform del ; inhal ; inject spe ; inn ; inpt w/d ; insid with
        residential	1	insulin pen ; int <bodypart> ; int <stimulant> ; intern por ; irm el ; irrigation
        residential	1	is <church> ; is back ; is bet ; is blank ; is due ; is hallucinat ; is ive
        residential	1	isnt <stop> ; isnt thi ; it <home> ; it <job> ; it <write> ; it aint ; it anyway
        residential	1	it liv ; it need ; it until ; its spic ; ivan ; ive <lock> ; ive <stop> ; ive run
        residential	1	izquierd ; jail ; jail detox ; jail on ; jamon ; joe ; judg said ; judg wil ; junto
        residential	1	just go ; just mov ; just try ; juvenil ; kais y ; keep read ; kern ; ketamin four
        residential	1	ketamin thre ; keyboard <clean> ; kick me ; kick my ; kind about ; kind that
        residential	1	kitchen with ; know but ; know if ; la autopist ; la desintoxicacion ; la hij
        residential	1	la mayor ; la person ; la trabajador ; la vac ; lady wrot ; lak and ; las <daytime>
        residential	1	las mano ; las xanax ; lasagn ; last and ; last me ; last nam ; ld 0 ; le <consume>
        residential	1	le baj ; le digan ; le ponen ; le quier ; leav she ; leav wed ; left liv ; les of
        residential	1	level isnt ; lgbtq ; licens is ; lif insuranc ; limon ; limp ; limpi y ; lin <night>
        residential	1	lip wer ; lit ; liv mgr ; liv up ; lleno ; lleno de ; lluvia ; lo <buy> ; lo <order>
        residential	1	lo llamen ; locutor ; long <treatment> ; look me ; los <hear> ; los <town> ; los fin
        residential	1	los ojo ; lot mor ; lunch she ; m <home> ; m <sedative> ; m <stimulant> ; m cirrhosi
        residential	1	m d/c ; m in ; maam ; mad it ; mader ; mail ; mak <think> ; mak plan ; malibu plac
        residential	1	man i ; marin ; mart me ; mas eso ; masc 0 ; mascot ; maz ; me 0 ; me <media>
        residential	1	me about ; me amenaz ; me doy ; me enough ; me every ; me hablan ; me vendi ; meal
        residential	1	medical <leave> ; medical leav ; men in ; mensaj ; mes en ; mes mas ; meth stay
        residential	1	meth that ; metimo ; mi <pet> ; mi parej ; mi po ; mi troc ; microwav and
        residential	1	mid <phone> ; mid cal ; mind for ; mis dos ; mo stil ; modo ; mol + ; mom my
        residential	1	monday at ; money ; month int ; month of ; morn ther ; most for ; most friday
        residential	1	mov back ; mov in ; mov them ; msg ; msw ; much it ; must do ; muy de ; my <year>
        residential	1	my bik ; my boy ; my breastbon ; my busines ; my car ; my counselor ; my folk
        residential	1	my guit ; my hallway ; my housemat ; my insuranc ; my key ; my keyboard ; my manag
        residential	1	my mind ; my plac ; my temp ; my union ; my way ; myself id ; n <night> ; nad <soon>
        residential	1	nad despu ; nad rar ; naloxon ; naloxon on ; nam are ; nam dal ; nam only
        residential	1	nd <treatment> ; negoci por ; negr ; nervios ; nev <home> ; nev left ; next room
        residential	1	ni <go> ; ni las ; nieg ~<hear> ; nieg ~voc ; niet le ; night with ; nin <amount>
        residential	1	nin <year> ; nin y ; nin year ; ningun <treatment> ; nit evry ; nitrou ; nivel
        residential	1	no desd ; no ~<home> ; no ~<job> ; no ~<moment> ; no ~<past> ; no ~arrest
        residential	1	no ~detail ; no ~excus ; no ~ord ; no ~pnc ; no ~tienen ; no ~voic
        residential	1	nobody <consume> ; nobody <say> ; nobody told ; noch llev ; noch por ; nois
        residential	1	noma <need> ; noma <say> ; noma que ; not ~dai ; not ~depres ; not ~giv ; not ~my
        residential	1	not ~order ; not ~ready ; noth <go> ; noth and ; novi ; now swing ; numb one ; numer
        residential	1	nurs aid ; nurs said ; o cinc ; o cuatr ; o tre ; ob ; of <law> ; of <sick>
        residential	1	of <town> ; of aspirin ; of colleg ; of medical ; of pamphlet ; of shel ; of sick
        residential	1	of tequil ; off <night> ; off beer ; off its ; ojo ; ojo pelon ; ok to ; oll ; on by
        residential	1	on i ; on meth ; on nin ; on tweak ; on you ; onc <ask> ; onc ask ; onc mor
        residential	1	one goe ; one good ; one room ; one took ; open at ; or <die> ; or go ; or tak
        residential	1	or two ; or ~0 ; ord ; oth <friend> ; oth week ; our <friend> ; out <take>
        residential	1	out friday ; out right ; out today ; out tomorrow ; outpatient ~group
        residential	1	outpatient ~program ; over on ; owl ; own <law> ; own moth ; own my ; oxy ; oye el
        residential	1	pacient con ; pack and ; pag for ; palp ; par en ; parakeet and ; paranoid
        residential	1	parent hav ; parent no ; parish priest ; parroqui ; part that ; parti ; partn has
        residential	1	pas <consume> ; pas se ; patron le ; pay me ; pedaz ; pen ; penni ; pensamiento suic
        residential	1	pentecostal ; per <home> ; per <month> ; per dad ; per en ; per lo ; per month
        residential	1	perdi mi ; phenobarb ; photograph and ; php then ; pickl ; pie in ; pierd la
        residential	1	pil befor ; pil with ; pilot 0 ; pip going ; piso ; piz ; plac ; plac for
        residential	1	plan medic ; plan on ; plan past ; plane mi ; planta ; plat and ; platic lo ; play y
        residential	1	pleas cal ; plenty ; plot thru ; pocket and ; podcast ; poners ; popcorn ; por
        residential	1	por <order> ; por <treatment> ; por orden ; por quien ; pos for ; post offic
        residential	1	pour the ; pregunt si ; pretty ; pric ; primer ; primo y ; print on ; privat <room>
        residential	1	produc ; product ; program now ; project ; psychiatrist ; pto ; public
        residential	1	public <law> ; puebl ; pued <go> ; pued <wait> ; pued irm ; pued qued ; put away
        residential	1	put me ; put them ; python ; q lo ; q night ; qod ; que <fire> ; que caig ; que con
        residential	1	que fui ; que hast ; que incluy ; que rop ; que sea ; que vend ; question befor
        residential	1	quier cam ; quier quit ; quit la ; quit the ; rad ; ramo ; ranch plac ; razor is
        residential	1	read glas ; ready ; recay ; referenc ; regional <insurance> ; regional carri ; rehab
        residential	1	releas fri ; releas tmrw ; ren for ; requir ; res <furniture> ; res bed ; resid
        residential	1	residential bed ; resum ; rib in ; rib suck ; right im ; right thru ; ring twic
        residential	1	road and ; rob me ; room or ; roommat mov ; roommat sob ; rop de ; rop se ; round
        residential	1	round of ; rp is ; run on ; run out ; said theyd ; said why ; saint ; sal yo
        residential	1	sali del ; sali y ; satisfi ; saturday sometim ; saturday thing ; say sinc
        residential	1	say thing ; say wher ; scar in ; school on ; screen neg ; se arregl ; se iba
        residential	1	se pele ; se quedan ; second round ; section 0 ; see what ; segui con ; segur flor
        residential	1	seman tambien ; semana porqu ; senor tien ; seo ; septemb i ; shak lik ; she <happy>
        residential	1	she <take> ; she bright ; she bring ; she my ; she walk ; shift / ; ship
        residential	1	shirt with ; sho off ; shot of ; si ~<take> ; si ~reciben ; sid and ; sigu
        residential	1	sigu con ; sigu sal ; sinc and ; sinc apr ; sinc befor ; sinc feb ; sinc halloween
        residential	1	sinc then ; singl one ; sis ; sist a ; sist watch ; sister and ; six night
        residential	1	six year ; skip a ; slap for ; slow season ; smal and ; smok weed ; snort cocain
        residential	1	so yes ; soak the ; sobr la ; sol par ; sold out ; somebody to ; someon at
        residential	1	sometim mor ; somewher <night> ; somo de ; son <leave> ; son <put> ; son left
        residential	1	soy cociner ; spam ; spar <room> ; spar room ; spe the ; spent christma ; spil
        residential	1	sponsor think ; spot and ; spr break ; stabl no ; staf 0 ; stand ther ; stat 0
        residential	1	stay for ; stay off ; stay over ; steady <job> ; steer wheel ; stepdaught ; stil go
        residential	1	stil pick ; stop ; stop me ; streak going ; streak up ; stretch of ; sunday at
        residential	1	supportiv ; sw ; sw 0 ; sw <ask> ; sw <town> ; sw ask ; sw county ; swear the
        residential	1	sí <say> ; sí lo ; tabl its ; tacha y ; tak whatev ; tank ; tatto <trade> ; team
        residential	1	teeth clock ; tegucigalp ; tempran ; ten feet ; termin la ; text first ; than you
        residential	1	that <count> ; that for ; that guy ; that lock ; that shut ; that tim ; thatl ; thc
        residential	1	thc cart ; the <friend> ; the <illness> ; the <shake> ; the <week> ; the adderal
        residential	1	the almond ; the aviation ; the bank ; the beach ; the bishop ; the bleacher
        residential	1	the camer ; the clinton ; the cop ; the cran ; the deadlin ; the donut ; the drug
        residential	1	the elder ; the eye ; the faa ; the graduation ; the guest ; the hardest ; the hat
        residential	1	the hot ; the insulin ; the ipad ; the lawy ; the mean ; the mouthwash ; the needl
        residential	1	the new ; the nois ; the ocean ; the pancak ; the phenobarbital ; the plast
        residential	1	the receipt ; the television ; the union ; the wash ; the week ; the whiskey
        residential	1	the win ; the ~hous ; the ~ice ; them that ; then <always> ; then noth ; ther <eat>
        residential	1	ther <stimulant> ; therapist has ; thes <amount> ; they both ; they kept ; they know
        residential	1	they look ; they open ; they plac ; theyl <see> ; thi <hear> ; thi earth ; thi sound
        residential	1	think its ; third is ; thirteen week ; thirti ; though she ; thre becaus ; thre gram
        residential	1	thre word ; through ; through <always> ; through <school> ; through every
        residential	1	through outpatient ; thru ; thursday night ; thursday on ; tien en
        residential	1	tienen <appointment> ; til <outdoors> ; til my ; tim on ; timbr ; ting ; to <awake>
        residential	1	to <leave> ; to <week> ; to complet ; to county ; to crack ; to see ; to ten
        residential	1	to wear ; to your ; today no ; todo modo ; tol ; told wher ; told you ; tom de
        residential	1	tonight if ; too and ; too old ; took for ; took too ; tow ; tow and ; track in
        residential	1	trail and ; trat mal ; tratamient residencial ; tre o ; treatment ; treatment aft
        residential	1	treatment center ; treatment of ; trec ; tri sleep ; tuesday / ; tuesday so
        residential	1	tun piano ; turn <palecolor> ; turn blu ; twic thi ; twin in ; two day ; two rehab
        residential	1	two weekend ; ulc ; un <height> ; un <treatment> ; un costal ; un pedaz ; una <gun>
        residential	1	una pistol ; uncl who ; und his ; union ; unit now ; uno 0 ; up <continue> ; up meth
        residential	1	up nobody ; upp ; use most ; use she ; use the ; use was ; used <opioid>
        residential	1	used crystal ; usual do ; utah ; va <amount> ; vacant ; vain ; van ; van and
        residential	1	van cinc ; vec a ; vec segui ; vecin report ; veinticuatr ; velvet ; vendi su
        """
}
