extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential7 = """
        residential	-1	than i ; than my ; than not ; that <angry> ; that <child> ; that doesnt ; that it
        residential	-1	that mat ; that someth ; the <job> ; the <stimulant> ; the agency ; the alarm
        residential	-1	the balloon ; the crash ; the dat ; the differenc ; the holiday ; the horror
        residential	-1	the judg ; the lad ; the length ; the machin ; the moon ; the nasal ; the newspap
        residential	-1	the parad ; the patient ; the phon ; the psych ; the road ; the sentenc
        residential	-1	the servic ; the shoot ; the should ; the sixty ; the ski ; the surgeon
        residential	-1	the thought ; the wif ; the wifi ; theat ; them by ; then <alcohol> ; then <day>
        residential	-1	then <say> ; ther or ; ther wont ; therapist on ; therapist say ; theyr <amount>
        residential	-1	thi <container> ; thi <day> ; thi guy ; thi saturday ; thi thursday ; thi too
        residential	-1	thu sun ; thyroid ; tid x ; tiemblan ; tienen ; til <furniture> ; til he
        residential	-1	tim <week> ; tim at ; tim week ; tin with ; tio ; tio el ; titl ; to <alcohol>
        residential	-1	to <ask> ; to <home> ; to <medicine> ; to <opioid> ; to <take> ; to arrang ; to ask
        residential	-1	to bring ; to cut ; to land ; to liv ; to meet ; to mind ; to park ; to payday
        residential	-1	told sponsor ; toled ; tom a ; tom tod ; too smal ; took two ; toracic ; tour bus
        residential	-1	town is ; tractor ; train ; train on ; transitional hous ; treat ; trist ; turkey
        residential	-1	twin ; twing ; two glas ; two hundr ; two on ; two seizur ; typ from ; typo
        residential	-1	ultim vez ; un <photo> ; un cuart ; un detox ; un problem ; una cos ; una pastil
        residential	-1	until <amount> ; until january ; up <container> ; up as ; up befor ; up cok
        residential	-1	up every ; us by ; us over ; use thi ; used <day> ; used <stimulant> ; used in
        residential	-1	used with ; used ~cok ; using crack ; usted ayudan ; usual get ; uva ; valley
        residential	-1	vault ; vec al ; vend la ; vent and ; ventana ; version ; vis ; voc desd ; vol
        residential	-1	voluntad ; volv ; wal sinc ; walk acros ; walk out ; want ; want day ; want eval
        residential	-1	want intak ; want outpt ; want pt ; want someon ; want structur ; was <leave>
        residential	-1	was dead ; was one ; was park ; was sent ; was ten ; wash the ; watch the
        residential	-1	way <phone> ; we nam ; web <record> ; web form ; websit ; wedding ; wedding and
        residential	-1	week from ; week pregnant ; week so ; went whit ; wer <go> ; wer at ; what it
        residential	-1	who <hear> ; who could ; who do ; who hasnt ; who run ; whom ; wif on ; wifi
        residential	-1	wil <give> ; wil hav ; win / ; win box ; wind took ; windy ; with <kin>
        residential	-1	with client ; with ex ; with friend ; with lunch ; with noth ; with one
        residential	-1	with stranger ; withdrawal management ; without ~her ; wont <money> ; wont do
        residential	-1	work and ; work in ; work the ; would los ; wrist last ; wrong ; wrot thi ; xx
        residential	-1	y <colleague> ; y <job> ; y acab ; y dond ; y noma ; ya la ; ya termin ; yellow
        residential	-1	yo <think> ; you <money> ; you mail ; you no ; you tak ; youl hav
        residential	-1	your <chestheart> ; your <school> ; your iop ; your nam ; your staf ; yr no
        residential	-1	~<alcohol> ~<treatment> ; ~<alone> ; ~<always> <day> ; ~<amount> ~<alcohol>
        residential	-1	~<blood> no ; ~<break> ~<bodypart> ; ~<clinician> ; ~<clinician> no ; ~<clothes>
        residential	-1	~<consume> a ; ~<count> ~<day> ; ~<drug> <need> ; ~<give> ~<seizure> ; ~<hear> in
        residential	-1	~<hit> ~<headface> ; ~<insurance> <money> ; ~<insurance> and ; ~<leave> ~<day>
        residential	-1	~<leave> ~for ; ~<need> ~tx ; ~<night> ; ~<opioid> ~<alcohol> ; ~<pain> ~el
        residential	-1	~<remember> ; ~<seizure> ~in ; ~<sick> <moment> ; ~<stimulant> yo ; ~<stop> <month>
        residential	-1	~<think> de ; ~<think> ni ; ~<treatment> <appointment> ; ~<withdrawal> en
        residential	-1	~a ~<week> ; ~a ~week ; ~answ ; ~any ; ~anyth ; ~ativan ; ~been ~to ; ~contact
        residential	-1	~convulsion y ; ~counselor ; ~cousin ; ~desintoxicacion ; ~detox ; ~doesnt ; ~dos
        residential	-1	~downer ; ~drug in ; ~duel ~el ; ~e ; ~enough ; ~every day ; ~had ; ~he ~<stop>
        residential	-1	~head ; ~hour ; ~hx ; ~insuranc ; ~interest in ; ~lik ; ~lleg a ; ~me ~dan ; ~medi
        residential	-1	~moth ; ~my ~<child> ; ~my ~<headface> ; ~my ~wrist ; ~narcand ; ~one
        residential	-1	~oth <opioid> ; ~oth sub ; ~pastilla ; ~prob ; ~probarl ; ~pued <money>
        residential	-1	~pued <stop> ; ~pued pag ; ~residential ever ; ~respir ; ~respit ; ~sab ; ~sab de
        residential	-1	~sab ni ; ~sabemo de ; ~saving ; ~se <take> ; ~se de ; ~se quit ; ~seizur
        residential	-1	~sx report ; ~sz x ; ~teng a ; ~through ; ~tiembl duerm ; ~voic in ; ~wak ; ~walk
        residential	-1	~walk out ; ~want ~to ; ~yet
        residential	-2	# ; *ago.3 ; *confusion ; *deliriumTremens:other_experiencer ; *detoxWord:negated
        residential	-2	*family.8 ; *jobSeeker ; *otherService.lowSpirits:hypothetical ; *person:negated
        residential	-2	*phone.0 ; *quantity.allDay ; *quitting:historical ; *relief
        residential	-2	*seizure.prior:other_experiencer ; *wantsToQuit ; *wantsToQuit:other_experiencer
        residential	-2	*withdrawalSign:hypothetical ; + <opioid> ; + <say> ; + <treatment> ; + fent
        residential	-2	+ group ; / day ; / no ; / nt ; 0 <child> ; 0 <hit> ; 0 <insurance> ; 0 <opioid>
        residential	-2	0 <sedative> ; 0 all ; 0 an ; 0 cocain ; 0 doe ; 0 fum ; 0 grandkid ; 0 he ; 0 hr
        residential	-2	0 mol ; 0 per ; 0 pt ; 0 sam ; 0 sleep ; 0 vodk ; 0 wif ; 0 wk ; <afraid> about
        residential	-2	<afraid> de ; <alcohol> + ; <alcohol> <child> ; <alcohol> <shake>
        residential	-2	<alcohol> <year> ; <alcohol> each ; <alcohol> ld ; <alcohol> tod ; <always> <feel>
        residential	-2	<always> <money> ; <amount> / ; <amount> <daytime> ; <amount> bar ; <amount> by
        residential	-2	<amount> lik ; <amount> my ; <amount> nin ; <appointment> <daytime>
        residential	-2	<appointment> <moment> ; <appointment> <money> ; <appointment> <outdoors>
        residential	-2	<appointment> <school> ; <appointment> <week> ; <appointment> and
        residential	-2	<appointment> de ; <appointment> thi ; <ask> <clinician> ; <ask> <colleague>
        residential	-2	<ask> <give> ; <ask> <soon> ; <ask> for ; <ask> por ; <ask> ~<money>
        residential	-2	<asleep> <pill> ; <asleep> <treatment> ; <asleep> too ; <awake> <furniture>
        residential	-2	<awake> con ; <blood> <amount> ; <bodypart> <child> ; <bodypart> <partner>
        residential	-2	<bodypart> <withdrawal> ; <bodypart> no ; <break> i ; <build> <money>
        residential	-2	<buy> <asleep> ; <buy> <stimulant> ; <buy> cart ; <cannabis> <furniture>
        residential	-2	<cannabis> <think> ; <cannabis> <year> ; <cannabis> todo ; <caretaking> <amount>
        residential	-2	<caretaking> <outdoors> ; <caretaking> <stranger> ; <caretaking> a
        residential	-2	<caretaking> releas ; <chestheart> <medicine> ; <child> <bodypart> ; <child> <kill>
        residential	-2	<child> <lock> ; <child> <night> ; <child> <stimulant> ; <child> has ; <child> le
        residential	-2	<child> no ; <child> tien ; <child> ~<think> ; <church> <container>
        residential	-2	<church> <home> ; <church> <take> ; <church> at ; <clinician> <caretaking>
        residential	-2	<clinician> <need> ; <clinician> her ; <clothes> 0 ; <clothes> <ask>
        residential	-2	<clothes> <give> ; <clothes> <write> ; <cold> <fluid> ; <colleague> <law>
        residential	-2	<colleague> did ; <colleague> himself ; <colleague> i ; <colleague> of
        residential	-2	<colleague> wont ; <color> <always> ; <color> <eat> ; <color> on
        residential	-2	<consume> <palecolor> ; <consume> all ; <consume> el ; <consume> q ; <consume> tod
        residential	-2	<container> <stimulant> ; <container> on ; <continue> <leave> ; <continue> <opioid>
        residential	-2	<continue> <remember> ; <continue> la ; <continue> sinc ; <count> <phone>
        residential	-2	<count> al ; <crowd> <crowd> ; <crowd> <home> ; <crowd> <play> ; <crowd> <trade>
        residential	-2	<crowd> in ; <crowd> lost ; <crowd> that ; <day> <die> ; <day> <illness>
        residential	-2	<day> <key> ; <day> <law> ; <day> <soon> ; <day> del ; <day> el ; <day> eve
        residential	-2	<day> first ; <day> just ; <day> long ; <day> most ; <daytime> <daytime>
        residential	-2	<daytime> <fluid> ; <daytime> <outdoors> ; <daytime> <stop> ; <die> ; <die> in
        residential	-2	<drive> <cold> ; <drive> <hit> ; <drive> <start> ; <drive> for ; <drive> had
        residential	-2	<drug> <count> ; <drug> <day> ; <drug> <take> ; <drug> <year> ; <drug> about
        residential	-2	<drug> to ; <drug> x ; <eat> 0 ; <eat> <blood> ; <eat> <drive> ; <eat> one
        residential	-2	<eat> par ; <eat> se ; <eat> to ; <eat> without ; <emergency> <room>
        residential	-2	<fall> <asleep> ; <feel> <always> ; <feel> <drug> ; <feel> normal ; <fire> <job>
        residential	-2	<fluid> <headface> ; <fluid> <shake> ; <friend> <month> ; <friend> <opioid>
        residential	-2	<friend> <stimulant> ; <friend> at ; <friend> pt ; <friend> re ; <furniture> +
        residential	-2	<furniture> <think> ; <furniture> <town> ; <furniture> del ; <furniture> if
        residential	-2	<give> it ; <give> no ; <give> you ; <go> <eat> ; <go> <key> ; <go> <pill>
        residential	-2	<go> <stranger> ; <go> <withdrawal> ; <go> at ; <go> com ; <go> muy ; <go> ther
        residential	-2	<go> un ; <happy> <day> ; <happy> <phone> ; <headface> <count> ; <headface> <home>
        residential	-2	<headface> <put> ; <headface> all ; <headface> rol ; <hear> <amount>
        residential	-2	<hear> <church> ; <hear> <write> ; <hear> desd ; <hit> <hit> ; <hit> <town>
        residential	-2	<hold> <amount> ; <hold> <home> ; <hold> <leave> ; <homeless> <home>
        residential	-2	<hospital> <church> ; <hospital> <room> ; <hospital> <school>
        residential	-2	<hospital> <stimulant> ; <hospital> from ; <illness> that ; <insurance> <furniture>
        residential	-2	<insurance> <write> ; <insurance> by ; <job> <record> ; <job> <stranger> ; <job> my
        residential	-2	<job> thru ; <key> y ; <kill> <colleague> ; <kin> <breath> ; <kin> <cannabis>
        residential	-2	<kin> <headface> ; <kin> <illness> ; <kin> <seizure> ; <kin> <start> ; <kin> if
        residential	-2	<kin> its ; <kin> nunc ; <kin> onc ; <kin> when ; <law> <continue> ; <law> <home>
        residential	-2	<law> <media> ; <law> are ; <law> lost ; <law> on ; <leave> <hear> ; <leave> <home>
        residential	-2	<leave> by ; <leave> it ; <leave> my ; <leave> nam ; <leave> nippl ; <leave> you
        residential	-2	<media> <job> ; <media> about ; <medicine> <blood> ; <medicine> de
        residential	-2	<moment> <build> ; <moment> <moment> ; <moment> <past> ; <moment> at ; <moment> by
        residential	-2	<moment> y ; <money> <alcohol> ; <money> him ; <money> la ; <money> only
        residential	-2	<money> y ; <month> <hospital> ; <month> <phone> ; <month> when ; <need> $
        residential	-2	<need> <alcohol> ; <need> <daytime> ; <need> <order> ; <need> advic ; <need> bajarl
        residential	-2	<need> eve ; <need> it ; <need> off ; <need> por ; <need> them ; <needle> <always>
        residential	-2	<needle> <bodypart> ; <needle> <eat> ; <needle> thi ; <night> ive ; <night> noth
        residential	-2	<night> til ; <night> to ; <official> <stimulant> ; <opening> <day> ; <opioid> /
        residential	-2	<opioid> <die> ; <opioid> <think> ; <opioid> <town> ; <opioid> all ; <opioid> and
        residential	-2	<opioid> qd ; <opioid> ten ; <order> <day> ; <outdoors> <drive> ; <outdoors> <past>
        residential	-2	<outdoors> de ; <outdoors> has ; <outdoors> is ; <pain> real
        residential	-2	<palecolor> <bodypart> ; <palecolor> <breath> ; <palecolor> <clothes>
        residential	-2	<palecolor> que ; <partner> 0 ; <partner> <always> ; <partner> <treatment>
        residential	-2	<partner> would ; <past> <partner> ; <past> ni ; <past> pt ; <past> ~<alcohol>
        residential	-2	<pet> <crowd> ; <pet> at ; <pet> in ; <phone> <amount> ; <phone> <clinician>
        residential	-2	<phone> <clothes> ; <phone> <key> ; <phone> <promise> ; <phone> aft ; <phone> to
        residential	-2	<phone> x ; <photo> del ; <pill> <always> ; <pill> <play> ; <pill> <say>
        residential	-2	<pill> <think> ; <pill> a ; <pill> in ; <play> <bodypart> ; <play> <last>
        residential	-2	<play> <month> ; <play> <say> ; <play> by ; <play> en ; <play> in ; <promise> to
        residential	-2	<put> <amount> ; <put> <needle> ; <put> <treatment> ; <put> de ; <rarely> entr
        residential	-2	<remember> it ; <room> com ; <rope> <photo> ; <rope> up ; <sad> <partner>
        residential	-2	<say> <child> ; <say> <official> ; <say> <pill> ; <say> <write> ; <say> flat
        residential	-2	<say> she ; <say> so ; <say> was ; <say> ~<consume> ; <say> ~<kin>
        residential	-2	<school> <hospital> ; <school> <phone> ; <sedative> <kin> ; <sedative> bar
        residential	-2	<sedative> sinc ; <see> 0 ; <see> <bodypart> ; <see> <consume> ; <see> <soon>
        residential	-2	<see> <take> ; <see> und ; <seizure> <night> ; <shake> <asleep> ; <shake> so
        residential	-2	<shake> y ; <sick> <bodypart> ; <sober> 0 ; <sober> <clinician> ; <sober> with
        residential	-2	<soon> <alcohol> ; <soon> <daytime> ; <soon> <school> ; <start> <consume>
        residential	-2	<start> <opioid> ; <start> in ; <start> thi ; <stiff> ; <stiff> <daytime>
        residential	-2	<stimulant> / ; <stimulant> <hit> ; <stimulant> <month> ; <stimulant> <past>
        residential	-2	<stimulant> <phone> ; <stimulant> <play> ; <stimulant> <school>
        residential	-2	<stimulant> <treatment> ; <stimulant> cas ; <stimulant> hac ; <stimulant> he
        residential	-2	<stimulant> its ; <stimulant> la ; <stimulant> main ; <stimulant> thi
        residential	-2	<stimulant> til ; <stimulant> x ; <stop> <alcohol> ; <stop> <need> ; <stop> <shake>
        residential	-2	<stop> <treatment> ; <stop> her ; <stop> sus ; <stranger> <consume>
        residential	-2	<stranger> <feel> ; <stranger> <homeless> ; <stranger> <opioid> ; <stranger> a
        residential	-2	<stranger> is ; <stranger> sit ; <stranger> with ; <take> <afraid> ; <take> <ask>
        residential	-2	<take> <asleep> ; <take> <build> ; <take> <cannabis> ; <take> <leave>
        residential	-2	<take> <lock> ; <take> back ; <take> em ; <take> hast ; <take> them ; <take> ~a
        residential	-2	<think> <drug> ; <think> her ; <think> ther ; <threat> of ; <tired> <bodypart>
        residential	-2	<tired> per ; <town> thi ; <town> x ; <treatment> <outdoors> ; <treatment> <past>
        residential	-2	<treatment> <sober> ; <treatment> and ; <treatment> be ; <treatment> com
        residential	-2	<treatment> instead ; <treatment> isnt ; <treatment> pag ; <treatment> that
        residential	-2	<treatment> then ; <trust> <leave> ; <trust> the ; <vendor> <amount> ; <vermin> off
        residential	-2	<wait> <alone> ; <wait> <year> ; <water> <continue> ; <water> <stop>
        residential	-2	<week> <fall> ; <week> <moment> ; <week> <money> ; <week> but ; <week> casi
        residential	-2	<week> from ; <week> nad ; <week> wher ; <withdrawal> <daytime>
        residential	-2	<withdrawal> <fluid> ; <withdrawal> <night> ; <withdrawal> <say>
        residential	-2	<withdrawal> mgmt ; <write> <cannabis> ; <write> <hospital> ; <write> <phone>
        residential	-2	<write> <soon> ; <write> his ; <write> no ; <year> <angry> ; <year> <kin>
        residential	-2	<year> nev ; <year> ~<alcohol> ; a 0 ; a <ask> ; a <eat> ; a <friend> ; a <give>
        residential	-2	a <hold> ; a <rarely> ; a bundl ; a cat ; a complaint ; a desintoxic ; a escog
        residential	-2	a few ; a field ; a garag ; a human ; a intern ; a list ; a lit ; a liv ; a llor
        residential	-2	a minut ; a nit ; a problem ; a que ; a quien ; a saturday ; a tent ; a voic
        residential	-2	a work ; a ~counselor ; a ~detox ; about may ; acab el ; adderal dai ; adhd
        residential	-2	aeropuert ; aft 0 ; aft <job> ; aft sup ; aft year ; again sinc ; age 0
        residential	-2	agency has ; ago now ; ahog en ; ahor que ; aid ; alberc ; alert ; alg en ; alg par
        residential	-2	alg que ; alguien que ; aliv ; all <day> ; all <take> ; all day ; all good ; all im
        residential	-2	all she ; alprazolam ; already know ; am <happy> ; amaneci ; ambulatori por ; amiga
        residential	-2	amt ; an <alcohol> ; an alcoholic ; and <count> ; and <sedative> ; and <stimulant>
        residential	-2	and end ; and isnt ; and kept ; and laugh ; and mail ; and min ; and pregunt
        residential	-2	and residential ; and sweat ; and teach ; and we ; and wed ; and zer ; ann
        residential	-2	anoth <treatment> ; ant ni ; any tim ; anyth aft ; anyth is ; anyth til ; apel
        residential	-2	apply for ; aqui estoy ; are <put> ; are <stop> ; are <write> ; arent <money>
        residential	-2	arent ther ; aret ; arizon ; arm hot ; around new ; as <always> ; asam 0 ; asi de
        residential	-2	ask somebody ; asleep and ; at <eat> ; at <night> ; at festival ; at night ; ate
        residential	-2	ate the ; atienden ; audi ; ausent ; autistic ; avion ; awful ; ayud por ; ayudenm
        residential	-2	azul y ; back 0 ; back by ; back out ; back pain ; bad one ; bad rn ; barb 0
        residential	-2	bastant ; be hom ; beam ; bed today ; beekeep ; been <think> ; been at ; been cok
        residential	-2	been hear ; been marri ; been one ; been say ; been tight ; been two ; beer every
        residential	-2	befor a ; begin ; beirut ; berth ; besid me ; besid the ; bet one ; biciclet
        residential	-2	bilingu ; bin ; bing q ; birthday cak ; blackout ; blad in ; blanc ; blind and
        residential	-2	board is ; boc ; body ; booklet ; bottl ; box of ; bridg every ; bronz ; broth in
        residential	-2	broth lost ; btl ; build and ; bunk 0 ; busc a ; busy ; but that ; by <record>
        residential	-2	by <stranger> ; by day ; by fax ; by himself ; by lunch ; cal activ ; cal laps
        residential	-2	cal say ; cal somebody ; cal to ; caller ; camion ; can <crowd> ; can <stranger>
        residential	-2	can my ; cannot ; cant ; cant <consume> ; cant <money> ; cant stop ; cant swallow
        residential	-2	cant tak ; cant talk ; capital ; car 0 ; cart <always> ; carter ; carv ; cas est
        residential	-2	cat sleep ; catalog ; cb tmrw ; celul ; cent ; centr a ; cerebral ; certificat
        residential	-2	cervez y ; cessation ; chamb ; charg my ; chat ; chicken ; cho ; cier ; cinc dia
        residential	-2	cit ; cit con ; ciudad ; civil ; clarify ; clean from ; clos ; clr <friend>
        residential	-2	clr <home> ; clr <partner> ; clr said ; cm <colleague> ; cm client ; coc a
        residential	-2	cocain it ; coin ; cok + ; cok friday ; cok then ; cok told ; cold and
        residential	-2	cold turkey ; coleccion ; colour ; com <clean> ; com off ; com quien ; company
        residential	-2	complet inpt ; compliment ; compr una ; con <clinician> ; con doctor
        residential	-2	con ~<emergency> ; confund ; consum cristal ; contrat ; copi ; cort el ; couch with
        residential	-2	could <consume> ; could use ; count to ; cousin smok ; cousin went ; cpr
        residential	-2	crack all ; crack and ; credit card ; crew ; cristal en ; cristal la ; crystal meth
        residential	-2	crystal sinc ; crystal the ; crystal two ; cuanta ; cuanto ; cuent que ; cup
        residential	-2	cup of ; cut down ; d inpt ; d res ; d sinc ; da <afraid> ; dab <write>
        residential	-2	dan <treatment> ; daught 0 ; daught and ; daught went ; day cok ; day long
        residential	-2	day she ; day stay ; day ten ; day they ; day thi ; de <cannabis> ; de <emergency>
        residential	-2	de <home> ; de <night> ; de adentr ; de dorm ; de mas ; de noch ; de tecat ; deceas
        residential	-2	deckhand ; defend ; dej ; del <phone> ; del cristal ; delivery ; delt 0
        residential	-2	dementi and ; deni resi ; deni the ; departament y ; dependent ; detox and
        residential	-2	detox befor ; detox en ; detox first ; detox wing ; diari un ; diario ; did i
        residential	-2	did in ; didnt <need> ; dio a ; do <night> ; do and ; do detox ; do u ; doctor told
        residential	-2	doesnt need ; doing <drug> ; don for ; dont <consume> ; dont know ; dos ano ; doubl
        residential	-2	drain and ; drink is ; drink saturday ; droga ; drum on ; dry <room> ; durmi el
        residential	-2	each <say> ; each even ; each morn ; ear ring ; earn ; el <container> ; el <eat>
        residential	-2	el <phone> ; el <play> ; el <tool> ; el <trade> ; el fentanil ; el unic ; emergenci
        residential	-2	empez en ; en cristal ; en espanol ; en medi ; en monterrey ; encontr ; encontr su
        residential	-2	ener y ; enfermeri ; enrollment ; entiend ; enviud en ; eob ; er ; escalon ; escond
        residential	-2	espanol ; est <fluid> ; est intern ; estoy san ; estuv intern ; eval don
        residential	-2	even <consume> ; even and ; even use ; even ~<consume> ; every thre ; everybody say
        residential	-2	ex <take> ; except for ; excus the ; expect ; f <leave> ; f <partner>
        residential	-2	f <treatment> ; f heroin ; fail one ; femal ; fent + ; fent dai ; fent in
        residential	-2	fentanil todo ; few evening ; fil it ; film ; first <day> ; first <law> ; first dui
        residential	-2	flam ; for <consume> ; for <need> ; for <pain> ; for <partner> ; for and
        residential	-2	for decad ; for even ; for fiv ; for four ; for fun ; for help ; for her
        residential	-2	for money ; for night ; for rehab ; for som ; for someth ; for treatment ; for what
        residential	-2	for whom ; for wiv ; for work ; foreman ; foreman gav ; forfeit ; forgot ; fost mom
        residential	-2	found a ; frasc ; fre for ; friday a ; friday im ; from 0 ; from <awake> ; from job
        residential	-2	from wak ; fum marihuan ; fum piedr ; g <always> ; g q ; gallon of ; gemelo ; get 0
        residential	-2	giggl ; giv away ; goodby ; gpa ; grand ; gras ; great uncl ; group thre ; grown up
        residential	-2	grup de ; gurgl ; gym on ; hac las ; hac un ; had <amount> ; had to ; had us ; hail
        residential	-2	hand jump ; has <blood> ; has <stimulant> ; has alzheim ; has not ; has saving
        residential	-2	has taken ; hav <chestheart> ; hav <partner> ; hav chest ; hav driv ; hav epilepsy
        residential	-2	hay alg ; hay par ; he <stop> ; he drop ; he fix ; he play ; he ran ; he smok
        residential	-2	health <school> ; hel i ; help for ; her 0 ; her <headface> ; her <think> ; her eye
        residential	-2	her forearm ; her lif ; her off ; herman 0 ; heroin i ; heroin iv
        residential	-2	hes <intoxicated> ; hes <see> ; hes als ; hes been ; hij est ; hij fum
        residential	-2	him <leave> ; him <phone> ; him cal ; him with ; his <breath> ; his <eat>
        residential	-2	his <headface> ; his boat ; his roommat ; his wif ; hmo ; holiday ; holiday includ
        residential	-2	hom nin ; hom so ; hosp pt ; hosp then ; hour ; hous or ; hous went ; hous with
        residential	-2	hs ; hurry ; husband pas ; hymn ; i <container> ; i count ; i kil ; i knew ; i mak
        residential	-2	i owe ; i park ; i quit ; i set ; i tri ; i usual ; i wrot ; i ~odd ; ice <night>
        residential	-2	ice in ; icu ; id rath ; if he ; im <wait> ; im bor ; im fil ; im short ; im the
        residential	-2	in <day> ; in arizon ; in half ; in ohi ; in or ; in someth ; in thos ; in two
        residential	-2	in tx ; inpatient in ; inpt day ; ins <say> ; int detox ; intern el ; internship
        residential	-2	intervention ; iop tre ; is <hear> ; is <stimulant> ; is <treatment> ; is all
        residential	-2	is already ; is at ; is cut ; is get ; is hav ; is meth ; is not ; is off ; is too
        residential	-2	isnt about ; isnt me ; it <insurance> ; it by ; it cover ; it doesnt ; it is
        residential	-2	its 0 ; its <eat> ; its <outdoors> ; its <stimulant> ; its back ; its going
        residential	-2	its me ; its my ; its that ; iv <always> ; ive <give> ; jaw and ; joshu ; jr
        residential	-2	just <count> ; just need ; just sleep ; just walk ; keep me ; kept right
        residential	-2	ketamin sinc ; kid has ; kid if ; kid lov ; kilo ; kit ; kne and ; know ther
        residential	-2	know who ; kore ; la <money> ; la <town> ; la botel ; la dej ; la quij ; la tin
        residential	-2	label ; lap blanket ; las <key> ; las llav ; lat ; lawy ; lawy suggest ; le <angry>
        residential	-2	le compr ; lead ; lean <always> ; left hand ; left in ; left it ; left nippl
        residential	-2	leftov ; leftov <opioid> ; lemon cak ; lent ; let it ; liaison ; liaison 0
        residential	-2	lik <money> ; lik <treatment> ; lik to ; limpiez ; lin <go> ; lin <last> ; lin last
        residential	-2	lin went ; lineman ; literal no ; lleg la ; llev <year> ; llev ano ; lo dej
        residential	-2	lo dio ; lol not ; long than ; look und ; los <write> ; los sab ; los what
        residential	-2	lost <home> ; lost count ; lost hous ; lost its ; lot that ; lueg que ; lunch and
        residential	-2	m <alcohol> ; m <hit> ; m roof ; m text ; m widow ; mad him ; mad me ; mak $
        residential	-2	mam le ; mam tom ; marc ; mas que ; may me ; mayb four ; mdm and ; me <treatment>
        residential	-2	me aft ; me asust ; me durmi ; me int ; me preocup ; me promis ; me sub ; med room
        residential	-2	medical clear ; medicar ; merc ; messag ; met cristal ; meth going ; meth its
        residential	-2	mgmt <furniture> ; mgmt bed ; mi madrin ; mi roomi ; mi y ; middl of ; might ; mil
        residential	-2	mil dolar ; min out ; minut ord ; mirror and ; mochil ; month all ; mor day
        residential	-2	morn i ; morn til ; most shift ; moth and ; mov to ; mrs ; music ; muy fuert
        residential	-2	my <sedative> ; my bathroom ; my bump ; my church ; my coach ; my first
        residential	-2	my grandfath ; my neighbor ; my sixty ; my ~wif ; myself out ; nam cal ; near me
        residential	-2	nearby ; need help ; need one ; need someon ; need the ; need you ; nev cam
        residential	-2	nev know ; nev on ; nev went ; new ; new <job> ; next week ; ni <money> ; ni uso
        residential	-2	niet ; niev ; night out ; night shift ; nin tien ; niner ; ninety <amount> ; nip
        residential	-2	nippl ; no ~$ ; no ~<breath> ; no ~<clean> ; no ~<night> ; no ~bleed ; no ~coverag
        residential	-2	no ~despiert ; no ~detox ; no ~hx ; no ~me ; no ~opioid ; no ~rent ; no ~sub
        residential	-2	no ~substanc ; no ~way ; noc ; noch con ; noma ; noma <consume> ; not for
        residential	-2	not ~<awake> ; not ~<say> ; not ~<stop> ; not ~every ; not ~medical ; not ~stop
        residential	-2	noth befor ; noth els ; novi me ; novi y ; nuev <count> ; nuev mil ; nuev ya
        residential	-2	nurs <school> ; nurs student ; o de ; o noma ; o por ; od ; of <cannabis>
        residential	-2	of <home> ; of alcohol ; of chardonnay ; of crystal ; of fentanyl ; of firebal
        residential	-2	of jim ; of pinot ; of pt ; of ros ; of rum ; of smok ; of vacation ; off crack
        residential	-2	off to ; oig voc ; on <night> ; on blu ; on his ; on lithium ; on novemb ; on pcp
        residential	-2	on what ; on your ; onc ; onc <always> ; onc every ; onc she ; one <day>
        residential	-2	one <daytime> ; one <eat> ; one <sedative> ; one lin ; one night ; one when
        residential	-2	only <furniture> ; only on ; only smok ; only want ; or you ; ord 0 ; oth <drug>
        """
}
