extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification7 = """
        needs_clarification	-1	*substance.stimulant:historical ; *substance.stimulant:hypothetical
        needs_clarification	-1	*thirdParty:other_experiencer ; *unaided:historical ; *withdrawalHint
        needs_clarification	-1	+ <sedative> ; 0 <asleep> ; 0 <rarely> ; 0 becaus ; 0 box ; 0 court
        needs_clarification	-1	0 dollar ; 0 fent ; 0 heroin ; 0 out ; 0 over ; 0 seg ; 0 yr
        needs_clarification	-1	<afraid> <moment> ; <afraid> in ; <alcohol> <continue> ; <alcohol> <hit>
        needs_clarification	-1	<alcohol> ld ; <alcohol> out ; <alcohol> som ; <alcohol> w/d
        needs_clarification	-1	<alcohol> which ; <alone> when ; <always> <ask> ; <always> <continue>
        needs_clarification	-1	<always> <hit> ; <always> <rope> ; <always> by ; <amount> <amount>
        needs_clarification	-1	<amount> <awake> ; <amount> <moment> ; <amount> <night> ; <amount> becaus
        needs_clarification	-1	<amount> ls ; <amount> open ; <amount> up ; <angry> being ; <angry> only
        needs_clarification	-1	<angry> over ; <angry> re ; <appointment> ; <appointment> 0
        needs_clarification	-1	<appointment> <clinician> ; <appointment> <take> ; <ask> <colleague>
        needs_clarification	-1	<ask> <count> ; <ask> <eat> ; <ask> <wait> ; <ask> can ; <ask> is
        needs_clarification	-1	<ask> la ; <ask> wher ; <asleep> ; <asleep> <headface> ; <asleep> <last>
        needs_clarification	-1	<asleep> from ; <asleep> no ; <awake> <headface> ; <awake> <kin>
        needs_clarification	-1	<awake> for ; <awake> my ; <blade> for ; <blood> <kill> ; <blood> <kin>
        needs_clarification	-1	<blood> el ; <bodypart> <chestheart> ; <bodypart> <go>
        needs_clarification	-1	<bodypart> <opening> ; <bodypart> on ; <bodypart> sinc ; <bodysound> weird
        needs_clarification	-1	<break> with ; <build> <past> ; <build> that ; <buy> <daytime>
        needs_clarification	-1	<buy> <furniture> ; <buy> <job> ; <buy> <outdoors> ; <buy> <phone>
        needs_clarification	-1	<buy> <vendor> ; <buy> <vermin> ; <buy> off ; <buy> used ; <calm> <amount>
        needs_clarification	-1	<calm> <play> ; <calm> que ; <cannabis> <month> ; <cannabis> all
        needs_clarification	-1	<cannabis> with ; <caretaking> <moment> ; <caretaking> al
        needs_clarification	-1	<chestheart> <go> ; <child> <drug> ; <child> <friend> ; <child> <furniture>
        needs_clarification	-1	<child> <rope> ; <child> her ; <child> mad ; <child> with
        needs_clarification	-1	<church> <trade> ; <church> me ; <church> practic ; <church> rummag
        needs_clarification	-1	<clean> 0 ; <clean> <count> ; <clean> y ; <clinician> <happy>
        needs_clarification	-1	<clinician> <photo> ; <clinician> ii ; <clinician> is ; <clinician> ther
        needs_clarification	-1	<clinician> wont ; <clothes> ; <clothes> <die> ; <clothes> <kill>
        needs_clarification	-1	<clothes> <wait> ; <clothes> de ; <clothes> twic ; <cold> <headface>
        needs_clarification	-1	<cold> <phone> ; <cold> <think> ; <colleague> <chestheart>
        needs_clarification	-1	<colleague> <hold> ; <colleague> <insurance> ; <colleague> <order>
        needs_clarification	-1	<colleague> <stop> ; <color> <leave> ; <color> for ; <color> me
        needs_clarification	-1	<confused> about ; <consume> ; <consume> <job> ; <consume> <last>
        needs_clarification	-1	<consume> about ; <consume> hac ; <consume> k ; <consume> what
        needs_clarification	-1	<container> <crowd> ; <container> about ; <container> aft
        needs_clarification	-1	<container> between ; <container> by ; <container> when
        needs_clarification	-1	<continue> <clothes> ; <continue> <color> ; <continue> <friend>
        needs_clarification	-1	<continue> <pill> ; <continue> <school> ; <continue> <sober>
        needs_clarification	-1	<count> <moment> ; <count> its ; <crowd> <clinician> ; <crowd> <day>
        needs_clarification	-1	<crowd> <school> ; <crowd> <stimulant> ; <crowd> i ; <crowd> should
        needs_clarification	-1	<crowd> to ; <day> <drug> ; <day> <feel> ; <day> <hit> ; <day> <pain>
        needs_clarification	-1	<day> <partner> ; <day> <wait> ; <day> back ; <day> behind ; <day> lik
        needs_clarification	-1	<day> off ; <day> sin ; <day> son ; <day> ~<alcohol> ; <daytime> <always>
        needs_clarification	-1	<daytime> a ; <daytime> la ; <daytime> me ; <daytime> no ; <daytime> so
        needs_clarification	-1	<die> <consume> ; <die> <leave> ; <die> <photo> ; <die> my
        needs_clarification	-1	<die> prevention ; <die> until ; <drive> <hospital> ; <drive> <trade>
        needs_clarification	-1	<drive> la ; <drug> <count> ; <drug> <furniture> ; <eat> <color>
        needs_clarification	-1	<eat> <shame> ; <eat> <tool> ; <eat> <write> ; <eat> anymor ; <eat> his
        needs_clarification	-1	<eat> prob ; <eat> tin ; <eat> to ; <emergency> <emergency>
        needs_clarification	-1	<fall> <container> ; <fall> them ; <fall> un ; <feel> <alcohol>
        needs_clarification	-1	<feel> <goodbye> ; <feel> <outdoors> ; <feel> great ; <feel> human
        needs_clarification	-1	<feel> with ; <fire> <day> ; <fire> <needle> ; <fire> <official>
        needs_clarification	-1	<fire> <past> ; <fire> station ; <fluid> <chestheart> ; <fluid> a
        needs_clarification	-1	<friend> <appointment> ; <friend> <breath> ; <friend> <clean>
        needs_clarification	-1	<friend> <emergency> ; <friend> de ; <friend> to ; <furniture> <container>
        needs_clarification	-1	<furniture> <hear> ; <furniture> dur ; <furniture> i ; <furniture> junt
        needs_clarification	-1	<furniture> lin ; <furniture> was ; <give> <gun> ; <give> <height>
        needs_clarification	-1	<give> <hold> ; <give> <hospital> ; <give> <media> ; <give> <take>
        needs_clarification	-1	<give> <town> ; <give> away ; <give> la ; <give> ~<confused>
        needs_clarification	-1	<go> <container> ; <go> <continue> ; <go> <crowd> ; <go> <insurance>
        needs_clarification	-1	<go> <stop> ; <go> back ; <go> clos ; <go> it ; <go> otr ; <go> puntual
        needs_clarification	-1	<go> soft ; <go> through ; <goodbye> <play> ; <goodbye> <stranger>
        needs_clarification	-1	<goodbye> the ; <happy> <wait> ; <happy> que ; <happy> you
        needs_clarification	-1	<headface> <cold> ; <headface> <die> ; <headface> <drug>
        needs_clarification	-1	<headface> <hear> ; <headface> <write> ; <hear> <asleep> ; <hear> <sad>
        needs_clarification	-1	<hear> from ; <hear> only ; <height> <clothes> ; <height> <fall>
        needs_clarification	-1	<height> <go> ; <height> over ; <hit> <last> ; <hold> a ; <hold> that
        needs_clarification	-1	<home> <hot> ; <home> <medicine> ; <home> <wait> ; <home> <write>
        needs_clarification	-1	<home> al ; <home> anymor ; <home> chang ; <home> de ; <home> lin
        needs_clarification	-1	<homeless> <night> ; <hospital> <ask> ; <hospital> <night>
        needs_clarification	-1	<hospital> <year> ; <hospital> at ; <hot> <water> ; <illness> <record>
        needs_clarification	-1	<illness> <take> ; <illness> de ; <illness> i ; <insurance> only
        needs_clarification	-1	<insurance> til ; <insurance> twic ; <insurance> who
        needs_clarification	-1	<intoxicated> <always> ; <intoxicated> <consume> ; <intoxicated> <room>
        needs_clarification	-1	<intoxicated> <write> ; <intoxicated> by ; <job> ; <job> <appointment>
        needs_clarification	-1	<job> <child> ; <job> <hold> ; <job> <record> ; <job> around ; <job> ther
        needs_clarification	-1	<key> <colleague> ; <key> <crowd> ; <key> <room> ; <key> al ; <key> at
        needs_clarification	-1	<kin> <bodysound> ; <kin> <buy> ; <kin> <lock> ; <kin> been ; <kin> drew
        needs_clarification	-1	<kin> es ; <kin> found ; <kin> grew ; <kin> new ; <kin> par ; <kin> q
        needs_clarification	-1	<kin> ramon ; <kin> sí ; <kin> ~<go> ; <kin> ~<stimulant>
        needs_clarification	-1	<last> <opioid> ; <law> ; <law> <calm> ; <law> <insurance> ; <law> <last>
        needs_clarification	-1	<law> <need> ; <law> <play> ; <law> <room> ; <leave> <church>
        needs_clarification	-1	<leave> <happy> ; <leave> <leave> ; <leave> <photo> ; <leave> on
        needs_clarification	-1	<lock> <day> ; <media> <town> ; <media> to ; <medicine> <blood>
        needs_clarification	-1	<medicine> <clinician> ; <medicine> <furniture> ; <medicine> <go>
        needs_clarification	-1	<medicine> <headface> ; <medicine> <month> ; <medicine> <treatment>
        needs_clarification	-1	<medicine> <year> ; <medicine> from ; <moment> ; <moment> <bodysound>
        needs_clarification	-1	<moment> <feel> ; <moment> <law> ; <moment> <year> ; <moment> are
        needs_clarification	-1	<moment> i ; <money> <amount> ; <money> <month> ; <money> <phone>
        needs_clarification	-1	<money> <soon> ; <money> back ; <money> desd ; <money> for ; <money> sin
        needs_clarification	-1	<month> <alone> ; <month> <key> ; <month> <law> ; <month> very ; <need> 0
        needs_clarification	-1	<need> <colleague> ; <need> <crowd> ; <need> <eat> ; <need> <play>
        needs_clarification	-1	<need> <sedative> ; <need> a ; <need> he ; <need> mi ; <need> por
        needs_clarification	-1	<need> recuper ; <need> that ; <need> una ; <needle> <say>
        needs_clarification	-1	<needle> <stimulant> ; <night> <drive> ; <night> <go> ; <night> <kin>
        needs_clarification	-1	<night> <medicine> ; <night> dont ; <night> le ; <official> <buy>
        needs_clarification	-1	<official> re ; <opening> <ask> ; <opening> <container>
        needs_clarification	-1	<opening> <palecolor> ; <opening> down ; <opioid> <eat>
        needs_clarification	-1	<opioid> <headface> ; <opioid> <sick> ; <opioid> <treatment>
        needs_clarification	-1	<opioid> <week> ; <opioid> me ; <opioid> qd ; <opioid> que ; <opioid> todo
        needs_clarification	-1	<order> <stop> ; <order> a ; <order> el ; <order> tod ; <outdoors> +
        needs_clarification	-1	<outdoors> <buy> ; <outdoors> <eat> ; <outdoors> <go>
        needs_clarification	-1	<outdoors> <outdoors> ; <outdoors> fresn ; <outdoors> mad ; <outdoors> my
        needs_clarification	-1	<outdoors> nam ; <outdoors> through ; <outdoors> trim ; <pain> <headface>
        needs_clarification	-1	<pain> en ; <palecolor> <awake> ; <palecolor> <breath>
        needs_clarification	-1	<palecolor> <clean> ; <palecolor> <emergency> ; <palecolor> around
        needs_clarification	-1	<partner> <headface> ; <partner> <law> ; <partner> <leave> ; <partner> par
        needs_clarification	-1	<partner> re ; <partner> usa ; <partner> with ; <past> <past>
        needs_clarification	-1	<past> <take> ; <past> <year> ; <past> my ; <past> thi ; <pet> <clothes>
        needs_clarification	-1	<pet> <opioid> ; <pet> <outdoors> ; <pet> <pet> ; <pet> <say> ; <pet> wont
        needs_clarification	-1	<phone> <clean> ; <phone> <clothes> ; <phone> <container>
        needs_clarification	-1	<phone> <headface> ; <phone> <money> ; <phone> <think> ; <phone> <town>
        needs_clarification	-1	<phone> de ; <phone> dur ; <phone> el ; <phone> equivoc ; <phone> est
        needs_clarification	-1	<phone> one ; <photo> <height> ; <photo> it ; <pill> organiz ; <pill> that
        needs_clarification	-1	<pill> y ; <play> ; <play> <break> ; <play> <go> ; <play> <hear>
        needs_clarification	-1	<play> <pain> ; <play> a ; <play> in ; <play> onc ; <promise> <write>
        needs_clarification	-1	<promise> las ; <promise> my ; <put> <asleep> ; <put> <child>
        needs_clarification	-1	<put> <clean> ; <put> <clinician> ; <put> and ; <put> away ; <put> rais
        needs_clarification	-1	<rail> station ; <rarely> <month> ; <rarely> x ; <rarely> y
        needs_clarification	-1	<record> <law> ; <record> a ; <record> from ; <record> out ; <record> par
        needs_clarification	-1	<record> ton ; <remember> <pet> ; <room> <afraid> ; <room> <ask>
        needs_clarification	-1	<room> <consume> ; <room> <day> ; <room> <drug> ; <room> then
        needs_clarification	-1	<rope> <home> ; <rope> at ; <rope> de ; <rope> en ; <rope> out
        needs_clarification	-1	<sad> <stop> ; <say> <school> ; <say> good ; <school> <clothes>
        needs_clarification	-1	<sedative> <asleep> ; <sedative> <hospital> ; <sedative> <kin>
        needs_clarification	-1	<see> <feel> ; <see> <official> ; <see> any ; <see> my ; <seizure> <money>
        needs_clarification	-1	<seizure> <past> ; <seizure> x ; <shake> <alcohol> ; <shake> <amount>
        needs_clarification	-1	<shake> <consume> ; <shake> <go> ; <shake> <moment> ; <shake> <see>
        needs_clarification	-1	<shake> <take> ; <shake> tac ; <shake> til ; <shame> <hear>
        needs_clarification	-1	<shame> <height> ; <shame> for ; <shame> thi ; <sick> <bodypart>
        needs_clarification	-1	<sick> as ; <sick> y ; <sober> <ask> ; <sober> <need> ; <sober> <outdoors>
        needs_clarification	-1	<soon> <appointment> ; <soon> <opening> ; <soon> <take> ; <start> <daytime>
        needs_clarification	-1	<start> around ; <stimulant> <consume> ; <stimulant> <hold>
        needs_clarification	-1	<stimulant> <intoxicated> ; <stimulant> <job> ; <stimulant> <opioid>
        needs_clarification	-1	<stimulant> con ; <stimulant> has ; <stop> <clothes> ; <stop> your
        needs_clarification	-1	<stranger> <bodysound> ; <stranger> els ; <take> <fluid> ; <take> <key>
        needs_clarification	-1	<take> em ; <take> first ; <take> laid ; <take> way ; <take> who
        needs_clarification	-1	<think> <write> ; <think> its ; <think> we ; <tool> <clinician>
        needs_clarification	-1	<tool> all ; <town> ; <town> <phone> ; <town> cas ; <town> de ; <town> lo
        needs_clarification	-1	<town> thi ; <town> til ; <trade> <happy> ; <treatment> <break>
        needs_clarification	-1	<treatment> <buy> ; <treatment> <fall> ; <treatment> <give>
        needs_clarification	-1	<treatment> <month> ; <treatment> <put> ; <treatment> has
        needs_clarification	-1	<treatment> wont ; <trust> <give> ; <trust> <trust> ; <trust> her
        needs_clarification	-1	<trust> par ; <try> to ; <unreal> por ; <vendor> <month> ; <vendor> <need>
        needs_clarification	-1	<wait> bien ; <wait> off ; <water> <always> ; <water> <kin>
        needs_clarification	-1	<water> <school> ; <water> <think> ; <water> but ; <water> de ; <water> the
        needs_clarification	-1	<water> to ; <week> <appointment> ; <week> <headface> ; <week> at
        needs_clarification	-1	<week> out ; <withdrawal> <room> ; <write> <drug> ; <write> <headface>
        needs_clarification	-1	<write> <last> ; <write> <official> ; <write> <pet> ; <write> <vermin>
        needs_clarification	-1	<write> <water> ; <write> de ; <write> im ; <write> ins ; <write> una
        needs_clarification	-1	<year> ; <year> <consume> ; <year> <home> ; <year> <hospital>
        needs_clarification	-1	<year> <opening> ; <year> <water> ; <year> old ; <year> straight
        needs_clarification	-1	<year> ~<need> ; @ 0 ; a <leave> ; a <night> ; a <room> ; a <stop> ; a bank
        needs_clarification	-1	a bird ; a broth ; a cak ; a christen ; a civil ; a concert ; a cord
        needs_clarification	-1	a couch ; a counselor ; a dond ; a fellow ; a ferry ; a grand ; a gray
        needs_clarification	-1	a hammock ; a hol ; a horn ; a knif ; a lad ; a lock ; a matchbox
        needs_clarification	-1	a nephew ; a nit ; a nois ; a pan ; a patient ; a play ; a professional
        needs_clarification	-1	a puls ; a rug ; a sack ; a saint ; a sal ; a snor ; a station ; a subpoen
        needs_clarification	-1	a thermo ; a twelv ; a vicarag ; a western ; a ~<clinician> ; a ~pt ; abog
        needs_clarification	-1	about 0 ; about <play> ; about <sober> ; about coverag ; about eight
        needs_clarification	-1	about the ; about twenty ; about why ; acost ; adict ; admit her ; aft
        needs_clarification	-1	aft <eat> ; aft din ; aft lunch ; aft she ; again most ; again the
        needs_clarification	-1	ago for ; ago he ; ago we ; agreeabl ; ahi <continue> ; ahor me ; ahor son
        needs_clarification	-1	al ; al <bodypart> ; al panteon ; alguien de ; alimento ; all a ; all it
        needs_clarification	-1	alli ; allow a ; almost <night> ; alt ; am <calm> ; am dead ; an <official>
        needs_clarification	-1	an empty ; and <try> ; and ate ; and doing ; and forget ; and help ; and me
        needs_clarification	-1	and neith ; and night ; and noth ; and promis ; and send ; and spanish
        needs_clarification	-1	and today ; and using ; and want ; andamo ; anoth ; anoth stat ; ant
        needs_clarification	-1	anuncio ; any advic ; any ~<drug> ; anyon in ; apne ; apologiz
        needs_clarification	-1	apprenticeship ; aquarium ; aqui me ; arand ; ardi ; are <appointment>
        needs_clarification	-1	arent ; arm lik ; arrangement ; arregl reloj ; arrest for ; as <day>
        needs_clarification	-1	as his ; asham to ; ask to ; ask wher ; asleep and ; astronaut ; at <write>
        needs_clarification	-1	at county ; at sup ; aunt ; aunt ask ; aunt mak ; autistic ; avis a
        needs_clarification	-1	away a ; away gam ; ayer le ; azuc y ; back ; back if ; back of
        needs_clarification	-1	background <ask> ; background ask ; bad <crowd> ; bad peopl ; bag a ; baggi
        needs_clarification	-1	baj de ; baj el ; band brok ; bang ; bar ; bark ; barra ; basil
        needs_clarification	-1	bathroom blu ; be lat ; be put ; be warm ; becaus id ; bed in ; bed is
        needs_clarification	-1	beekeep and ; beer / ; beg ; behind it ; behind the ; beig ; being <ask>
        needs_clarification	-1	being ask ; belt ; bien los ; bing and ; birdhous ; bitten ; biz
        needs_clarification	-1	blanket and ; blaz ; bles you ; blist ; blood is ; blueberri ; bottl was
        needs_clarification	-1	breakfast on ; breath get ; breath when ; bridg ; bridg to ; brok her
        needs_clarification	-1	broth 0 ; broth tel ; bulimi ; burn a ; bus lin ; buscan ; but <take>
        needs_clarification	-1	but my ; buy our ; buz lik ; by <pet> ; by din ; by mistak ; by stop
        needs_clarification	-1	by wk ; c/b aft ; caballo ; cabl ; cabra ; cadc ii ; caguam ; caig
        needs_clarification	-1	cal didnt ; cal dur ; cal earli ; cal laps ; cal on ; cal she ; cal y
        needs_clarification	-1	calentur ; cam thru ; can <build> ; can fix ; can fold ; can for ; can in
        needs_clarification	-1	can keep ; can run ; canadian ; candidat ; cant <hit> ; cant put
        needs_clarification	-1	cant rous ; capston ; car is ; cart in ; carta de ; cartoon ; casa en
        needs_clarification	-1	casi me ; casin ; cat walk ; cb aft ; cedr ; cen y ; cent a ; central tim
        needs_clarification	-1	cervez y ; charg my ; cheerful ; chef ; chest at ; chifl ; childcar
        needs_clarification	-1	chimney ; cho practic ; church rummag ; cigaret ; cinc ; circl for ; civic
        needs_clarification	-1	clean on ; click her ; client 0 ; clinton ; clov ; clr <home> ; clr <need>
        needs_clarification	-1	clr <play> ; clr <wait> ; clr laugh ; clr liv ; clr mom ; clr on ; clr read
        needs_clarification	-1	clr want ; clutch his ; coast at ; coast my ; coc ; cocain desd ; codein
        needs_clarification	-1	coffe can ; cofr ; cofr de ; cok a ; cok about ; cok at ; cok between
        needs_clarification	-1	cok weekend ; collect the ; colleg thi ; color ; color ceniz ; color en
        needs_clarification	-1	color y ; com aft ; com se ; com see ; complet 0 ; compr una
        needs_clarification	-1	computador de ; con <alcohol> ; con <friend> ; con cristal ; con pan
        needs_clarification	-1	con pris ; conch ; confidencial ; confus about ; confus and ; consum cocain
        needs_clarification	-1	cont a ; cont de ; contest con ; contesten por ; convulsion ; corazon
        needs_clarification	-1	cort el ; cost of ; costal de ; costur ; couch and ; could your ; county
        needs_clarification	-1	cousin ray ; cover both ; crack ; crack pip ; crei ; cristal ya ; cry over
        needs_clarification	-1	cuant <money> ; cuatr ; cuatr noch ; culebra ; custom seiz ; cut out
        needs_clarification	-1	cut the ; d ; d no ; d/c <record> ; d/c summary ; dad gav ; dar la
        needs_clarification	-1	dark and ; dast ; dast 0 ; dat ; daught is ; daught mad ; daught set
        needs_clarification	-1	day at ; day becaus ; day by ; day her ; day if ; day n ; day of ; day we
        needs_clarification	-1	daytim ; de ; de <always> ; de <clean> ; de <sedative> ; de <trade>
        needs_clarification	-1	de alimento ; de buena ; de fum ; de hiel ; de las ; de lun ; de maquin
        needs_clarification	-1	de michoacan ; de naranja ; de numer ; de orgul ; de sobredosi ; de teatr
        needs_clarification	-1	dead broth ; debaj del ; deci que ; dejarl ; del <write> ; del detox
        needs_clarification	-1	delight to ; deliver ; delt 0 ; dental ; dentist ; dentist has ; deny
        needs_clarification	-1	desd ; detox unit ; detra ; detra de ; dia 0 ; dia me ; did ; died with
        needs_clarification	-1	diem ; difunt ; digit ; din ; direction ; discus the ; dishwat ; dispatch
        needs_clarification	-1	divorc ; do all ; do hop ; do i ; do not ; doctor cam ; doctor is
        needs_clarification	-1	doctor who ; doe <drug> ; doe somebody ; doesnt tak ; dog bit
        needs_clarification	-1	doing cocain ; doing cok ; dollar ; domiciliary ; dond lo ; dond me
        needs_clarification	-1	dont <leave> ; dont leav ; door unlock ; doorbel and ; dorm la ; down any
        needs_clarification	-1	down slow ; downtown is ; drink and ; drink for ; drink or ; driver
        needs_clarification	-1	drought ; drought year ; drum set ; dry <feel> ; dry sens ; dry sinc
        needs_clarification	-1	dtr 0 ; due to ; dur his ; dur my ; dusky ; each even ; ear <pet> ; ear at
        needs_clarification	-1	ear bird ; earli ; earth to ; east he ; eith way ; el <need>
        needs_clarification	-1	el <sedative> ; el <stimulant> ; el <trade> ; el <treatment> ; el beb
        needs_clarification	-1	el bur ; el cofr ; el corazon ; el examen ; el peric ; el ron ; el tren
        needs_clarification	-1	el volant ; elevator ; email has ; email ins ; employ i ; empty
        needs_clarification	-1	en <furniture> ; en <play> ; en <school> ; en <week> ; en color ; en pijam
        needs_clarification	-1	encarg ; end a ; engin and ; enjoy it ; ensen a ; entr en ; entr mi
        needs_clarification	-1	epileptic ; episod ; eramo ; error ; es q ; es urgent ; esper en
        needs_clarification	-1	espos quier ; essay ; est con ; estan ubic ; estoy <happy> ; estudiant de
        needs_clarification	-1	etoh no ; etoh w/d ; even a ; ever <put> ; ever been ; every kid
        needs_clarification	-1	every lid ; every thre ; every tuesday ; every wed ; every week
        needs_clarification	-1	every weekday ; every workday ; eviction ; evry <night> ; evry nit
        needs_clarification	-1	ex <continue> ; ex <say> ; ex moth ; exampl ; exception ; extend
        needs_clarification	-1	eye contact ; f <need> ; f <trade> ; f self ; falt <amount> ; falta de
        needs_clarification	-1	fax ton ; fear ; febrer y ; feed lik ; feel good ; feel human ; feo
        needs_clarification	-1	ferry dock ; fiebr ; fifth of ; fil in ; fil out ; fil thi ; fil up ; fin
        needs_clarification	-1	fin de ; fingertip ; fir ; fir me ; fir station ; first <amount>
        needs_clarification	-1	first <pet> ; first <say> ; first half ; fishermen ; fiv a ; fiv question
        needs_clarification	-1	float ; flood ; flor ; fob ; fog ; for <clean> ; for <consume> ; for <go>
        needs_clarification	-1	for <height> ; for admission ; for anyon ; for cocain ; for eleven
        needs_clarification	-1	for fifty ; for it ; for lunch ; for most ; for servic ; for tx
        needs_clarification	-1	foreman has ; forg ; forgot ; forgot her ; formulari ; forward thi
        needs_clarification	-1	found <container> ; fram the ; frat ; fre calend ; fri ; from <play>
        needs_clarification	-1	from <put> ; from ohi ; from thursday ; fug ; funeral hom ; funerari ; gam
        needs_clarification	-1	gan un ; garden hos ; garden my ; gav street ; get int ; get ther
        needs_clarification	-1	get warm ; girl say ; go from ; go in ; go tomorrow ; goat and ; goe back
        needs_clarification	-1	goe by ; going by ; good <write> ; good reason ; got excit ; got laid
        needs_clarification	-1	gram each ; granddaught ; grandmoth with ; gravel ; great deal ; great uncl
        needs_clarification	-1	grey wool ; grocery stor ; gum ; habi ; habi <amount> ; habl por
        needs_clarification	-1	hablan espanol ; hac el ; had <stimulant> ; had her ; had non ; had thi
        needs_clarification	-1	had too ; hal closet ; hand ; hand from ; hand going ; handful of
        needs_clarification	-1	hard seltzer ; has <headface> ; has <stimulant> ; has <take> ; has it
        needs_clarification	-1	has rid ; has two ; hat ; hat being ; haul ; hav <child> ; hav <go>
        needs_clarification	-1	hav <leave> ; hav <night> ; hav given ; hav kid ; hav written
        needs_clarification	-1	hay <treatment> ; he <asleep> ; he check ; he hid ; he isnt ; he mak
        needs_clarification	-1	he mis ; he paid ; he sleep ; he stop ; he swear ; he ~<fall> ; he ~fel
        needs_clarification	-1	health <school> ; hear the ; her <asleep> ; her eye ; her room ; herenci
        needs_clarification	-1	herman viv ; hermanit ; heroin 0 ; heroin diari ; hes <cold> ; hes <home>
        needs_clarification	-1	hes cold ; hes swing ; hes wil ; hid in ; hij par ; him ; him <consume>
        needs_clarification	-1	him about ; his 0 ; his <bodypart> ; his <opioid> ; his <sedative>
        needs_clarification	-1	his cousin ; his hous ; his jaw ; his lunch ; his new ; his rifl ; hiv
        needs_clarification	-1	hol in ; hold on ; hom ; hom from ; hom with ; hoodi ; hor y ; horn
        needs_clarification	-1	hotel and ; hour back ; hous mgr ; hr ; hs ; humor and ; hung a
        needs_clarification	-1	husband can ; husband cant ; husband found ; i <leave> ; i <shame> ; i agre
        needs_clarification	-1	i cam ; i feel ; i haul ; i park ; i plan ; i pref ; i run ; i seem
        needs_clarification	-1	i sleep ; i sound ; i try ; ice <amount> ; ice dai ; id <ask> ; id ask
        needs_clarification	-1	if my ; im <drug> ; im compar ; im hook ; im on ; im real ; im sleep
        needs_clarification	-1	im sweat ; impossibl ; in <clothes> ; in <furniture> ; in <remember>
        needs_clarification	-1	in anywher ; in between ; in church ; in dayton ; in fallujah ; in iraq
        needs_clarification	-1	in jan ; in lancast ; in memory ; in omah ; in pasaden ; in sock ; in to
        needs_clarification	-1	inning ; inpatient for ; instagram ; int your ; intern de ; intern el
        needs_clarification	-1	intern y ; iraq ; is ; is <cold> ; is <count> ; is cold ; is thick ; isnt a
        needs_clarification	-1	it <happy> ; it <past> ; it again ; it anyway ; it is ; it know ; it shut
        needs_clarification	-1	it slid ; it strang ; it tak ; it wel ; its adderal ; its clean ; its rain
        needs_clarification	-1	its urgent ; iv 0 ; ive <ask> ; ive <home> ; ive ask ; ive been ; ive liv
        needs_clarification	-1	jalon ; jealou ; job to ; join ; jug ; just <start> ; just curiou
        needs_clarification	-1	just get ; k ; keep up ; ketamin 0 ; key count ; kid no ; kid with
        needs_clarification	-1	kitchen tabl ; knit ; know hes ; la <law> ; la <week> ; la cervez ; la cort
        needs_clarification	-1	la fil ; la herenci ; la music ; la noch ; la piern ; la pizc ; la pued
        needs_clarification	-1	la puent ; la tare ; la vitrin ; labio ; laminat ; las del ; las mano
        """
}
