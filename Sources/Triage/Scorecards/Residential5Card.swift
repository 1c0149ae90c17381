extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	1	<amount> de ; <amount> eso ; <amount> first ; <amount> healthy ; <amount> las
        residential	1	<amount> other ; <amount> rol ; <amount> until ; <amount> ~<job>
        residential	1	<appointment> first ; <appointment> in ; <appointment> ~<day> ; <ask> <appointment>
        residential	1	<ask> <take> ; <ask> no ; <ask> what ; <asleep> <day> ; <asleep> <drug>
        residential	1	<asleep> <eat> ; <asleep> ok ; <blade> at ; <blood> <continue> ; <blood> <go>
        residential	1	<blood> <job> ; <blood> <stimulant> ; <blood> me ; <bodypart> <asleep>
        residential	1	<bodypart> hard ; <bodypart> t ; <bodypart> you ; <bodysound> <blood>
        residential	1	<break> <home> ; <break> n ; <breath> thru ; <build> in ; <build> la
        residential	1	<buy> <container> ; <buy> ahi ; <calm> <pet> ; <cannabis> <write> ; <cannabis> y
        residential	1	<caretaking> <home> ; <caretaking> <opioid> ; <caretaking> <phone>
        residential	1	<chestheart> <build> ; <chestheart> <last> ; <chestheart> wont ; <child> <palecolor>
        residential	1	<child> wont ; <church> <consume> ; <church> <hit> ; <church> <past>
        residential	1	<church> <phone> ; <clean> <colleague> ; <clean> del ; <clinician> <appointment>
        residential	1	<clinician> <record> ; <clinician> np ; <clinician> sinc ; <clothes> <fall>
        residential	1	<clothes> are ; <clothes> de ; <clothes> my ; <cold> then ; <cold> y
        residential	1	<colleague> <bodypart> ; <colleague> me ; <color> is ; <color> streak
        residential	1	<consume> <continue> ; <consume> <past> ; <consume> at ; <consume> cuand
        residential	1	<consume> desd ; <consume> foc ; <consume> rough ; <container> hes ; <container> not
        residential	1	<continue> <buy> ; <continue> <smell> ; <continue> <start> ; <continue> doing
        residential	1	<continue> just ; <continue> lik ; <count> <job> ; <count> <opening>
        residential	1	<count> <write> ; <crash> <amount> ; <crash> <drive> ; <crash> my ; <crowd> <threat>
        residential	1	<crowd> been ; <crowd> ever ; <crowd> for ; <day> <asleep> ; <day> <fluid>
        residential	1	<day> <last> ; <day> <rarely> ; <day> at ; <day> com ; <day> entr ; <day> for
        residential	1	<day> hed ; <day> lost ; <day> nic ; <day> on ; <day> wheth ; <day> without
        residential	1	<day> ~<alcohol> ; <day> ~how ; <daytime> <month> ; <daytime> no ; <die> <bodypart>
        residential	1	<die> <caretaking> ; <die> <eat> ; <die> <write> ; <drive> <alcohol>
        residential	1	<drive> <opioid> ; <drive> <pet> ; <drive> del ; <drive> token ; <drive> ~<home>
        residential	1	<drug> lik ; <drug> was ; <eat> <give> ; <eat> as ; <eat> back ; <eat> hes
        residential	1	<eat> to ; <emergency> on ; <fall> <give> ; <fall> <pet> ; <fall> a ; <fall> i
        residential	1	<fall> x ; <feel> <furniture> ; <feel> <limp> ; <feel> to ; <fire> up
        residential	1	<fluid> <blood> ; <fluid> <kin> ; <friend> <hit> ; <friend> <home> ; <friend> no
        residential	1	<furniture> <appointment> ; <furniture> <fire> ; <furniture> <stop>
        residential	1	<furniture> acros ; <furniture> se ; <give> <emergency> ; <give> <headface>
        residential	1	<give> <think> ; <give> <town> ; <give> al ; <give> detail ; <give> in
        residential	1	<go> <money> ; <go> <think> ; <go> <try> ; <go> <wait> ; <go> back ; <go> de
        residential	1	<go> en ; <go> otr ; <go> them ; <go> ~<amount> ; <go> ~en ; <goodbye> <colleague>
        residential	1	<gun> <say> ; <happy> <job> ; <happy> thing ; <happy> to ; <headface> <shake>
        residential	1	<headface> clock ; <headface> clos ; <headface> fin ; <headface> of ; <headface> y
        residential	1	<hear> <unreal> ; <hear> from ; <hear> you ; <height> <wait> ; <height> y
        residential	1	<hit> <eat> ; <hit> <night> ; <hit> <treatment> ; <hit> it ; <hit> me
        residential	1	<hold> <opening> ; <home> <clinician> ; <home> <count> ; <home> <fall>
        residential	1	<home> <give> ; <home> <last> ; <home> and ; <home> as ; <home> cre ; <home> de
        residential	1	<home> del ; <home> nadi ; <home> out ; <home> sign ; <home> up ; <home> whil
        residential	1	<homeless> <wait> ; <homeless> for ; <hospital> <always> ; <hospital> <leave>
        residential	1	<hospital> already ; <hospital> him ; <illness> por ; <illness> twic
        residential	1	<insurance> <crowd> ; <intoxicated> <child> ; <intoxicated> <write> ; <job> /
        residential	1	<job> <blood> ; <job> <hit> ; <job> <home> ; <job> <homeless> ; <job> <outdoors>
        residential	1	<job> <try> ; <job> already ; <job> is ; <job> remote ; <job> ~<amount> ; <key>
        residential	1	<key> <ask> ; <key> en ; <kill> <consume> ; <kill> <continue> ; <kill> his
        residential	1	<kin> <afraid> ; <kin> <calm> ; <kin> <chestheart> ; <kin> <church> ; <kin> <order>
        residential	1	<kin> <rope> ; <kin> besid ; <kin> cant ; <kin> must ; <kin> sinc ; <last> <amount>
        residential	1	<last> <say> ; <last> chanc ; <last> nam ; <law> <furniture> ; <law> <law>
        residential	1	<law> <town> ; <law> <year> ; <law> las ; <law> nam ; <leave> <hot>
        residential	1	<leave> <stimulant> ; <leave> <write> ; <leave> de ; <leave> to ; <limp> but
        residential	1	<lock> <child> ; <lock> it ; <media> <town> ; <media> the ; <medicine> <day>
        residential	1	<medicine> <sedative> ; <medicine> was ; <moment> <calm> ; <moment> <colleague>
        residential	1	<moment> <room> ; <moment> back ; <moment> im ; <moment> not ; <money> <continue>
        residential	1	<money> pt ; <money> worth ; <month> <month> ; <month> <pain> ; <month> had
        residential	1	<month> of ; <month> off ; <month> she ; <month> som ; <month> the ; <month> very
        residential	1	<month> ya ; <month> ~<stop> ; <need> <furniture> ; <need> <hold> ; <need> <leave>
        residential	1	<need> <opioid> ; <need> <partner> ; <need> <room> ; <need> <say> ; <need> <try>
        residential	1	<need> first ; <need> for ; <need> inform ; <needle> <say> ; <needle> over
        residential	1	<night> <church> ; <night> <record> ; <night> <week> ; <night> evry ; <night> llev
        residential	1	<night> por ; <official> <job> ; <official> already ; <official> just
        residential	1	<official> she ; <opening> that ; <opioid> lik ; <order> <go> ; <order> de
        residential	1	<order> my ; <order> of ; <order> to ; <outdoors> <asleep> ; <outdoors> <put>
        residential	1	<outdoors> aft ; <outdoors> desd ; <outdoors> on ; <pain> y ; <partner> <bodypart>
        residential	1	<partner> <go> ; <partner> <remember> ; <partner> both ; <partner> le ; <partner> of
        residential	1	<partner> supportiv ; <past> <buy> ; <past> <last> ; <past> <opening>
        residential	1	<past> <opioid> ; <past> on ; <past> per ; <past> ~<treatment> ; <pet> one
        residential	1	<phone> <take> ; <phone> equivoc ; <photo> <appointment> ; <photo> <hear>
        residential	1	<photo> <media> ; <pill> <day> ; <pill> <sedative> ; <play> has
        residential	1	<promise> <treatment> ; <put> me ; <put> por ; <put> ther ; <rarely> y
        residential	1	<record> <need> ; <record> en ; <record> ~<amount> ; <room> en ; <room> onc
        residential	1	<room> so ; <rope> from ; <sad> <crowd> ; <sad> <headface> ; <sad> about
        residential	1	<say> <die> ; <say> <height> ; <say> <start> ; <say> clr ; <say> find ; <say> ful
        residential	1	<say> one ; <say> par ; <say> theyd ; <say> wher ; <say> who ; <school> <kin>
        residential	1	<school> <write> ; <school> de ; <school> lin ; <school> on ; <see> <need>
        residential	1	<see> is ; <shake> <go> ; <sober> <leave> ; <soon> <amount> ; <soon> <outdoors>
        residential	1	<soon> <room> ; <stimulant> <day> ; <stimulant> <emergency> ; <stimulant> <fire>
        residential	1	<stimulant> <give> ; <stimulant> <outdoors> ; <stimulant> <rarely>
        residential	1	<stimulant> <take> ; <stimulant> <water> ; <stimulant> desd ; <stimulant> ell
        residential	1	<stimulant> of ; <stimulant> otr ; <stimulant> se ; <stimulant> so ; <stimulant> yo
        residential	1	<stop> <home> ; <stop> <moment> ; <stop> being ; <stop> is ; <stop> only
        residential	1	<stranger> are ; <stranger> has ; <stranger> par ; <stranger> whos
        residential	1	<take> <alcohol> ; <take> <continue> ; <take> <start> ; <take> me ; <take> too
        residential	1	<take> whatev ; <take> who ; <take> yo ; <take> ~<job> ; <think> asi ; <think> if
        residential	1	<threat> con ; <tired> <last> ; <tool> <buy> ; <town> <clean> ; <town> <hold>
        residential	1	<town> <sick> ; <trade> <alcohol> ; <treatment> <friend> ; <treatment> <play>
        residential	1	<treatment> <promise> ; <treatment> <relapse> ; <treatment> <stop> ; <treatment> aft
        residential	1	<treatment> in ; <treatment> over ; <treatment> thi ; <treatment> ~<past>
        residential	1	<trust> <think> ; <unreal> en ; <vermin> <clean> ; <wait> <crowd>
        residential	1	<wait> <outdoors> ; <wait> ahi ; <wait> all ; <wait> hast ; <wait> intern
        residential	1	<wait> over ; <water> <always> ; <week> <always> ; <week> <blood> ; <week> <lock>
        residential	1	<week> <medicine> ; <week> <official> ; <week> <soon> ; <week> <tool> ; <week> desd
        residential	1	<week> i ; <week> no ; <week> of ; <week> tambien ; <write> <eat> ; <write> <play>
        residential	1	<year> <count> ; <year> <wait> ; <year> con ; <year> de ; <year> la ; <year> of
        residential	1	<year> ~<last> ; <year> ~<need> ; <year> ~<stop> ; a <bodypart> ; a <key>
        residential	1	a <stimulant> ; a bag ; a bed ; a bibl ; a bil ; a cap ; a compr ; a concret
        residential	1	a cook ; a cot ; a de ; a dim ; a fiance ; a floor ; a food ; a fram ; a fre ; a go
        residential	1	a hatchet ; a heel ; a king ; a lawn ; a library ; a marriag ; a menu ; a motel
        residential	1	a nam ; a niec ; a pamphlet ; a podcast ; a pon ; a regional ; a road ; a spe
        residential	1	a stag ; a tarp ; a text ; a thursday ; a tortois ; a treatment ; a wallet
        residential	1	a ~<seizure> ; a ~seizur ; about <last> ; about last ; absces ; aceler ; acros me
        residential	1	addiction ; addres is ; aft group ; aft thi ; again just ; agent ; agent <say> ; ah
        residential	1	ahi ; ahor tom ; ahorit mism ; al padr ; al pis ; alamed ; alcohol 0 ; alg dond
        residential	1	alguien ~le ; all sum ; almost ; already decid ; als use ; alt ; alumni picnic
        residential	1	alway pas ; am <ask> ; amenaz con ; an <leave> ; an emt ; an ~<amount> ; and <die>
        residential	1	and all ; and being ; and circl ; and correct ; and dic ; and forth ; and ketamin
        residential	1	and leav ; and may ; and off ; and ran ; and theyl ; anesthetist ; ankl ; ano con
        residential	1	ano de ; ano la ; anoth <hospital> ; ant ya ; any treatment ; apartment with
        residential	1	aplauso ; apod ; are love ; arm from ; army two ; arrang no ; arriv with ; as its
        residential	1	asi la ; ask so ; ask what ; assistant coach ; at <play> ; at grandm ; at midnight
        residential	1	at parti ; at your ; atra de ; attend ; aunt cal ; aunt had ; auth # ; autumn ; avh
        residential	1	aviation <clinician> ; aviation doctor ; away all ; away his ; away my ; ayer sali
        residential	1	back in ; back it ; back she ; back step ; bad n ; bad night ; bag and ; bal gam
        residential	1	bank ; bar exam ; bar y ; bard porqu ; basement with ; be <phone> ; be oblig
        residential	1	be straight ; bed he ; been <continue> ; been doin ; been going ; been keep
        residential	1	been see ; been steady ; befor arrest ; being <give> ; being <sober> ; being sob
        residential	1	benz tap ; besid him ; betty ; bf use ; bien com ; blad ; bleed ; bles you ; blood
        residential	1	blu paint ; blyth ; board <law> ; board diversion ; board monitor ; bolsit de ; bolt
        residential	1	book about ; bos ok ; both of ; bought two ; box kick ; bp fin ; breakfast tabl
        residential	1	breastbon ; breath thru ; broth wil ; buck of ; bunkmat ; bus token ; busc que
        residential	1	but doesnt ; but you ; button ; buy ; buy on ; by each ; by east ; by thursday
        residential	1	cad doming ; cam out ; campaign ; can <consume> ; can als ; canister ; cannot <say>
        residential	1	cant <hold> ; cant finish ; cant stay ; cap and ; capful ; car de ; car en
        residential	1	carcel por ; cardiology ; carrer ; carry the ; cas nadi ; cas que ; cat cam
        residential	1	chain on ; chat re ; chef so ; chest is ; church ; cig ; cinc ; cinc ano ; clas
        residential	1	clockwork ; clr <eat> ; clr <go> ; clr <happy> ; clr <say> ; clr <shame> ; clr on
        residential	1	clr read ; cocain when ; cok 0 ; cok abt ; cok fre ; cok n ; cok pretty ; cok thre
        residential	1	cok up ; cok use ; cok wednesday ; cok ~every ; colico ; colt ; com <hear> ; com poc
        residential	1	com suen ; complet residential ; complet y ; con <job> ; con aplauso ; con diplom
        residential	1	con mas ; conch ; confd ; confirm ; congratulat ; conviction ; copy ; cor de
        residential	1	cor en ; corn <town> ; corn stor ; corrig ; cost y ; counselor on ; counselor said
        residential	1	count with ; county ; county last ; coupl can ; coupl on ; cousin run ; cowork
        residential	1	cp 0 ; cp x ; crack per ; crack qd ; crack thre ; cream charger ; cristal llam
        residential	1	cristiano y ; cros my ; crush it ; crystal becaus ; crystal for ; cuand tom
        residential	1	cuant <money> ; cuarent dia ; cubren ; culinary ; d prog ; d/c ; dai sinc ; dai user
        residential	1	dang to ; dangerou ; day again ; day can ; day if ; day or ; day ~how ; de <count>
        residential	1	de <drug> ; de <stimulant> ; de <vendor> ; de cobr ; de cuand ; de gana ; de oxnard
        residential	1	de pech ; dec par ; del <money> ; del <partner> ; del grup ; deletre ; demasi ; dept
        residential	1	descans en ; desd ; desd <month> ; desd calexic ; desintoxiqu ; despedi ; despedi de
        residential	1	detox sid ; detoxification ; dia con ; diari cinc ; diari no ; diari ya ; diaria y
        residential	1	dic a ; dictat ; did ; did and ; did thirty ; didnt <caretaking> ; didnt car
        residential	1	didnt know ; die ; dient ; dinosaur ; dirty test ; discharg him ; dispuest a
        residential	1	do her ; do in ; do them ; do thi ; doc ; doe <play> ; doe cok ; doesnt hav
        residential	1	dog stay ; doin ; doin <stimulant> ; doming dic ; dond ; dond pued ; dont <ask>
        residential	1	dont <count> ; dont <feel> ; dont ask ; dont count ; dont feel ; dont need ; doorway
        residential	1	down the ; downtown ; dr offic ; dri out ; drink my ; drink when ; drip ; drop a
        residential	1	drop him ; drug person ; drummer ; dry <water> ; dry day ; each day ; each tim
        residential	1	ear <illness> ; earplug ; eat egg ; eat ok ; ed or ; egg on ; eight ; el <cold>
        residential	1	el <official> ; el fri ; el gal ; el garaj ; el juez ; el papel ; el plan ; els is
        residential	1	embaraz ; empres ; empty at ; emt and ; en <hot> ; en <school> ; en bayamon
        residential	1	en line ; en un ; ener 0 ; entir ; entr a ; entr en ; es <emergency> ; escog a
        residential	1	escogi el ; espos alcohol ; est <job> ; est cer ; est dispuest ; est fum ; est hac
        residential	1	est peg ; est y ; estudi ; etoh bing ; etoh dai ; eve <treatment> ; even thing
        residential	1	ever at ; every gig ; everyth i ; ex <go> ; ex <home> ; ex <say> ; ex marin ; exprim
        residential	1	f out ; fal i ; falt ya ; fast can ; fax no ; febrer ; feet from ; fella ; fent
        residential	1	fentanil ; fentanyl detox ; ferry ; fier ; fifth a ; fight and ; finish it
        residential	1	finish the ; first <job> ; first for ; fiv shift ; fix in ; flashlight ; floj
        residential	1	floor ; floor is ; flor <palecolor> ; flor blu ; foam ; foc de ; fond ; for <breath>
        residential	1	for <photo> ; for <play> ; for <volunteer> ; for <write> ; for air ; for all
        residential	1	for amazon ; for cok ; for fre ; for half ; for he ; for meth ; for most ; for over
        residential	1	forth ; forty i ; found <container> ; found noth ; four ; franci ; from <town>
        residential	1	from bil ; from cocain ; from wher ; frut ; fry ; ful <stop> ; fum dos
        residential	1	fum fentanil ; funny thing ; gan el ; gast tod ; gav away ; get sleepy ; get ther
        residential	1	gin and ; girl and ; giv detail ; go <moment> ; go a ; go anyplac ; go anywher
        residential	1	go buy ; go round ; go ~away ; goe around ; going for ; good <insurance>
        residential	1	good <phone> ; good <stranger> ; got me ; got two ; graduation ; gram ; grandp drank
        residential	1	grant ; gratitud ; gravel ; great <child> ; greek <church> ; group arent ; group is
        residential	1	grown <stranger> ; guitar ; h <past> ; h ago ; ha falt ; habl ; hac <moment> ; haci
        residential	1	had bet ; had used ; happen as ; has 0 ; has <child> ; has <headface> ; has <money>
        residential	1	has <room> ; has <try> ; has notic ; has sat ; has tri ; hast ahi ; hast mi
        residential	1	hav given ; havent <feel> ; havent touch ; hay que ; he <blood> ; he <container>
        residential	1	he <hear> ; he cook ; he cut ; he est ; he held ; he laugh ; he mak ; he own
        residential	1	he see ; he shov ; he wil ; headach ; healthy as ; hear from ; hears ; heart was
        residential	1	hed <go> ; hel from ; held the ; her <opioid> ; her boyfriend ; her but ; her im
        residential	1	her neck ; her parent ; her plac ; her voic ; her which ; herman a ; hes 0
        residential	1	hes <kill> ; hes calm ; hes forty ; hes tap ; hes through ; hes with ; hesperi
        residential	1	hi so ; hi toward ; high on ; him hold ; him say ; him tak ; himself ask
        residential	1	his <child> ; his breastbon ; his brother ; his dead ; his heart ; his job ; his kid
        residential	1	his union ; hockey ; hog cre ; hold on ; hom wednesday ; hosp x ; hospital general
        residential	1	hospital wher ; hour out ; hous over ; hous want ; how <soon> ; how soon ; hr told
        residential	1	hundr dollar ; husb wif ; husband is ; i <fluid> ; i <home> ; i <intoxicated>
        residential	1	i <start> ; i <wait> ; i liv ; i seiz ; i shoot ; i start ; i use ; i ~clean
        residential	1	i ~sleep ; ice going ; ice to ; id <asleep> ; if any ; igual ; im 0 ; im <need>
        residential	1	im already ; im steady ; im using ; in <container> ; in <money> ; in <stimulant>
        residential	1	in an ; in cool ; in every ; in from ; in tamp ; in ~0 ; infant ; infection
        residential	1	information about ; inhal ; inn ; inpatient befor ; insid with ; internamient
        residential	1	iop x ; irrigation ; is <ask> ; is <kill> ; is <law> ; is <stop> ; is back ; is don
        residential	1	is due ; is generou ; is giv ; is hallucinat ; is if ; is infect ; is thi
        residential	1	is thursday ; isnt plug ; it <consume> ; it <home> ; it aint ; it liv ; it mat
        residential	1	its spe ; its warm ; its ~pas ; ive <stop> ; ive been ; ive look ; ive run ; jail on
        residential	1	jefit ; job in ; join in ; judg said ; juev a ; july she ; just <always> ; just try
        residential	1	juvenil ; kais in ; kais y ; keep read ; ketamin nasal ; keyboard <clean> ; kick in
        residential	1	kick my ; kid to ; kind that ; kitchen island ; know but ; know if
        residential	1	la <appointment> ; la <leave> ; la audienci ; la empres ; la mayor ; la person
        residential	1	lady at ; las <stimulant> ; las <vermin> ; las diez ; last chanc ; last me
        residential	1	last nam ; last tap ; le habi ; le ponen ; le queman ; le salen ; le ~tom
        residential	1	lead told ; leav them ; leav wed ; left msg ; lejo de ; lemonad ; les of
        residential	1	les pregunt ; level isnt ; libertad ; light for ; lik clockwork ; lim ; limit
        residential	1	lip are ; lleg de ; llev och ; lluvia ; lmp ; lo <order> ; lo <put> ; locutor
        residential	1	long <write> ; long as ; los <go> ; los <hear> ; los dient ; los fin ; los ojo
        residential	1	los zapato ; lot mor ; lunch she ; m <home> ; m <sedative> ; m cirrhosi ; m d/c
        residential	1	mak <headface> ; mak <think> ; mak a ; mak plan ; malibu <last> ; malibu last
        residential	1	mam ~muri ; manana ; manej a ; mano ; marin ; marin and ; marshmallow ; mart me
        residential	1	mbr 0 ; me 0 ; me <consume> ; me about ; me again ; me awak ; me despedi
        residential	1	me divorci ; me doy ; me herself ; me in ; me las ; me sent ; me sinc ; me thing
        residential	1	me volte ; medic ; medicar por ; meeting i ; men in ; meth befor ; meth by
        residential	1	meth right ; meth user ; meth ~liv ; mi <pet> ; mi abog ; mi carnal ; mi cas ; mi po
        residential	1	mind for ; mis dos ; mo stil ; mom must ; mom my ; money ; money so ; mor i
        residential	1	mor sinc ; mos ; most for ; most friday ; most weekday ; mov them ; mujer ; mujer y
        residential	1	muse ; must do ; must ent ; muy de ; my <shame> ; my <year> ; my bed ; my bik
        residential	1	my block ; my fault ; my ful ; my grandp ; my hallway ; my housemat ; my manag
        residential	1	my mind ; my sew ; my team ; my temp ; my way ; myself id ; n its ; nad <go>
        residential	1	nad rar ; nadi ha ; naloxon ; nam are ; nam dal ; nam sinc ; neck ; neighbor plot
        residential	1	neighborhood ; nervou ; nev don ; new <child> ; next bunk ; nic about ; niet le
        residential	1	night as ; nin <year> ; nin y ; nin year ; ningun <treatment> ; nino estan
        residential	1	nit evry ; nit now ; no ~<angry> ; no ~<crowd> ; no ~<threat> ; no ~cre ; no ~detail
        residential	1	no ~entiend ; no ~hom ; no ~intent ; no ~oig ; no ~pas ; no ~pnc ; no ~prior
        residential	1	no ~sx ; no ~violenc ; nobody <consume> ; nobody <say> ; nobody told ; noch llev
        residential	1	nois ; noma <say> ; not her ; not ~<phone> ; not ~depres ; not ~kid ; not ~order
        residential	1	not ~ready ; noth <go> ; noth aft ; novi le ; novi se ; now im ; now ive ; now not
        residential	1	now swing ; numb for ; numb one ; numer equivoc ; nurs aid ; o tre ; octob my
        residential	1	of <sick> ; of <treatment> ; of colleg ; of meeting ; of sick ; of someth
        residential	1	of tequil ; off <needle> ; off <night> ; off beer ; off its ; off med ; ok if
        residential	1	on <amount> ; on bup ; on it ; on mol ; on six ; onc he ; onc mor ; one goe
        residential	1	one good ; one marriag ; one room ; one took ; only <continue> ; opening in
        residential	1	operation ; or <die> ; or four ; or tak ; or two ; ord ; orden ; oth <friend>
        residential	1	oth day ; oth week ; our <school> ; out <take> ; out as ; out friday ; out right
        residential	1	out two ; out yesterday ; outpt in ; over on ; own <room> ; own hom ; own moth
        residential	1	own my ; own operator ; oxy ; oye el ; pack and ; pag for ; pagin en
        residential	1	pancak breakfast ; pandemic ; pandemic and ; par a ; parakeet and ; paramedic
        residential	1	parent no ; parish hal ; parish priest ; parti ; pas <consume> ; pastor i
        residential	1	patron le ; payday and ; pech fuert ; pedaz ; pele ; pelean por ; pelon ; pen
        residential	1	peopl smok ; per <day> ; per <home> ; per <kin> ; per <month> ; per <outdoors>
        residential	1	per lo ; per month ; per roommat ; per street ; peric yo ; phenobarb ; phon rul
        residential	1	photograph and ; php then ; pick her ; pilot 0 ; pistol ; plac ; plac of
        residential	1	plan medic ; plan on ; plan past ; platic lo ; pleas <leave> ; pleas leav ; po re
        residential	1	pocket and ; podcast ; por escrit ; por tre ; porqu dic ; pregunt si ; print on
        residential	1	privat <room> ; produc ; program in ; program inf ; program now ; program or
        residential	1	psiquiatr ; pt himself ; pue yo ; pued irm ; put me ; put them ; python ; qod
        residential	1	que <fire> ; que caig ; que con ; que incluy ; que sigu ; question befor ; quier cam
        residential	1	quit the ; rad ; ranch plac ; ratit ; readmit ; ready ; real need ; recomiendan y
        residential	1	red streak ; referenc ; regional ; regres cuand ; rehab ; rehab aft ; rehab was
        residential	1	remote ; residential no ; residential stay ; residential ~0 ; result ; rib in
        residential	1	right im ; right ther ; ring twic ; rn <drive> ; road and ; room or ; roommat mov
        residential	1	rop in ; round ; rp is ; run on ; run out ; said why ; saint ; sal de ; salt and
        residential	1	satisfi ; saturday non ; saturday thing ; say one ; say sinc ; say wher ; school on
        residential	1	screen neg ; se hiz ; second lin ; see what ; segui con ; segur flor ; sel out
        residential	1	sem 0 ; seman and ; seman tambien ; send her ; seo ; sesent dia ; seven year
        residential	1	she <happy> ; she als ; she bright ; she bring ; she dont ; she my ; she walk
        residential	1	shift / ; sho off ; shot ; should she ; shrub ; si ~<take> ; si ~reciben ; sid and
        residential	1	sign that ; sigu despu ; simp sit ; sinc <month> ; sinc and ; sinc aug ; sinc august
        residential	1	sinc dawn ; sinc halloween ; sinc so ; sinc then ; singl <week> ; singl week ; sis
        residential	1	sist out ; six year ; sixteen ; sixty ; skat ; skin on ; skip a ; smal <night>
        residential	1	smok in ; smok spic ; snort cocain ; snort ritalin ; so <tired> ; so tir ; soak the
        residential	1	sob sist ; sobr la ; som <record> ; somebody to ; sometim mor ; somewher <night>
        residential	1	somewher he ; somo de ; son <put> ; soy chof ; soy cociner ; spe and ; spe the
        residential	1	spent christma ; spider on ; spil ; spot and ; spr and ; spr break ; spread
        residential	1	st franci ; stand ther ; start thi ; stat 0 ; stay her ; stay over ; steer
        residential	1	steer wheel ; stepfath ; stil in ; stil pick ; stomach ; stomp ; stop being
        residential	1	stop me ; stop smok ; story about ; straight from ; stretch of ; stuf in
        residential	1	succes story ; sud clinic ; sueld ; sum and ; sunday at ; sw 0 ; sw <ask> ; sw ask
        residential	1	swear the ; sí <go> ; tabl its ; tagalog ; tak someon ; talk in ; tank ; tap
        residential	1	tatto <trade> ; teenager ; teeth ach ; teeth clock ; tegucigalp ; telefon con
        residential	1	temperatur ; tempran ; terri ; test sinc ; text first ; text to ; than you
        residential	1	that <bodysound> ; that <count> ; that <lock> ; that <room> ; that arent ; that end
        residential	1	that hous ; that shut ; that tim ; that we ; thatl ; the <illness> ; the <palecolor>
        residential	1	the <week> ; the arm ; the aviation ; the bank ; the bleacher ; the blu
        residential	1	the breakfast ; the cel ; the clinton ; the connection ; the cover ; the cran
        residential	1	the deadlin ; the drug ; the eight ; the elder ; the fal ; the graduation ; the hat
        residential	1	the mix ; the mouthwash ; the needl ; the nois ; the pandemic ; the park ; the peric
        residential	1	the phenobarbital ; the poison ; the receipt ; the rotary ; the salon ; the shak
        residential	1	the sob ; the social ; the straw ; the telehealth ; the wait ; the waitlist
        residential	1	the week ; the widow ; the ~hous ; them <go> ; then week ; ther <stimulant>
        residential	1	ther all ; ther be ; thes ; they check ; they kept ; they open ; they plac
        residential	1	they shar ; theyl look ; theyr nic ; thi <write> ; thi earth ; thi hous ; thi part
        residential	1	think is ; third arrest ; third is ; though she ; thre gram ; thre or ; threw me
        residential	1	through <insurance> ; through <school> ; through outpatient ; throw the
        """
}
