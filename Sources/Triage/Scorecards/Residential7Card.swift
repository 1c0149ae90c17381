extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential7 = """
        residential	-1	start monday ; station ; stop it ; student ; stuf for ; su tiemp ; subutex
        residential	-1	surfboard ; sus terapia ; swallow an ; swap ; swat ; swear it ; syndrom ; tak about
        residential	-1	tak hom ; tak mor ; taken ; talk with ; tank every ; tant que ; taught
        residential	-1	taxidermist ; telegram ; temp 0 ; ten <night> ; test and ; th for ; than i
        residential	-1	than my ; than not ; that <angry> ; that <child> ; that doesnt ; that it ; that mat
        residential	-1	that someth ; the <job> ; the <pain> ; the <stimulant> ; the agency ; the alarm
        residential	-1	the balloon ; the crash ; the dat ; the differenc ; the holiday ; the horror
        residential	-1	the judg ; the length ; the machin ; the moon ; the nasal ; the newspap ; the parad
        residential	-1	the patient ; the phon ; the psych ; the road ; the sentenc ; the servic
        residential	-1	the shoot ; the should ; the sixty ; the ski ; the surgeon ; the thought ; the wif
        residential	-1	the wifi ; theat ; them by ; then <alcohol> ; then <day> ; then <say> ; ther or
        residential	-1	ther wont ; therapist on ; therapist say ; theyr <amount> ; thi <container>
        residential	-1	thi <day> ; thi guy ; thi saturday ; thi thursday ; thi too ; thu sun ; thyroid
        residential	-1	tid x ; tiemblan ; tienen ; til <furniture> ; til he ; tim <week> ; tim at
        residential	-1	tim week ; tin with ; tio ; titl ; to <alcohol> ; to <ask> ; to <home>
        residential	-1	to <medicine> ; to <opioid> ; to <take> ; to arrang ; to ask ; to bring ; to cut
        residential	-1	to land ; to liv ; to look ; to meet ; to mind ; to park ; to payday ; told sponsor
        residential	-1	tom a ; tom cuatr ; tom tod ; too smal ; took two ; tour bus ; town is ; tractor
        residential	-1	train ; train on ; transitional hous ; tre nina ; treat ; trist ; turkey ; twin
        residential	-1	twing ; two hundr ; two on ; typ from ; typo ; ultim vez ; un <photo> ; un cuart
        residential	-1	un detox ; un problem ; una cos ; until <amount> ; until january ; up <container>
        residential	-1	up as ; up befor ; up cok ; us by ; us over ; use thi ; used <day>
        residential	-1	used <stimulant> ; used in ; used with ; used ~cok ; using crack ; usted ayudan
        residential	-1	usual get ; uva ; valley ; vec al ; vend la ; vent and ; ventana ; version ; vis
        residential	-1	voc desd ; vol ; voluntad ; volv ; wal sinc ; walk acros ; walk out ; want ; want $
        residential	-1	want day ; want eval ; want his ; want intak ; want outpt ; want pt ; want someon
        residential	-1	want structur ; was <leave> ; was dead ; was one ; was park ; was sent ; was ten
        residential	-1	wash the ; watch the ; wav at ; way <phone> ; we nam ; web <record> ; web form
        residential	-1	websit ; wedding ; wedding and ; week from ; week pregnant ; week so ; went whit
        residential	-1	wer <go> ; wer at ; what it ; who <hear> ; who could ; who do ; who hasnt ; who run
        residential	-1	whom ; wif is ; wif on ; wifi ; wil <give> ; wil hav ; win / ; win box ; wind took
        residential	-1	windy ; with <emergency> ; with <kin> ; with client ; with ex ; with friend
        residential	-1	with lunch ; with one ; with stranger ; withdrawal management ; without ~her
        residential	-1	wont <money> ; wont do ; work and ; work in ; work the ; would los ; wrist last
        residential	-1	wrong ; wrot thi ; xx ; y <job> ; y acab ; y dond ; y noma ; ya la ; ya termin
        residential	-1	yellow ; yo <think> ; you <money> ; you <take> ; you mail ; you no
        residential	-1	your <chestheart> ; your <school> ; your iop ; your nam ; your park ; yr no
        residential	-1	~<alone> ; ~<always> <day> ; ~<amount> ~<alcohol> ; ~<blood> no ; ~<clinician>
        residential	-1	~<clinician> no ; ~<clothes> ; ~<consume> a ; ~<drug> <need> ; ~<fluid>
        residential	-1	~<give> ~<seizure> ; ~<hear> in ; ~<hit> ~<headface> ; ~<insurance> <money>
        residential	-1	~<insurance> and ; ~<leave> ~<day> ; ~<leave> ~for ; ~<money> ; ~<need> ~tx
        residential	-1	~<night> ; ~<opioid> ~<alcohol> ; ~<pain> ~el ; ~<remember> ; ~<seizure> ~<stop>
        residential	-1	~<sick> <moment> ; ~<stimulant> yo ; ~<stop> <month> ; ~<think> de ; ~<think> ni
        residential	-1	~<treatment> <appointment> ; ~<withdrawal> en ; ~a ~<count> ; ~a ~<week> ; ~a ~fit
        residential	-1	~a ~week ; ~about ; ~answ ; ~any ; ~anyth ; ~ativan ; ~been ~to ; ~cant ~stand
        residential	-1	~con ; ~contact ; ~convulsion ; ~convulsion y ; ~counselor ; ~cousin
        residential	-1	~desintoxicacion ; ~detox ; ~dos ; ~drug in ; ~duel ~el ; ~enough ; ~every day
        residential	-1	~had ; ~he ~<stop> ; ~hour ; ~hx ; ~insuranc ; ~interest in ; ~le ~<hit> ; ~le ~peg
        residential	-1	~lik ; ~lleg a ; ~mal ; ~me ~dan ; ~medi ; ~my ~<child> ; ~my ~<headface>
        residential	-1	~my ~wrist ; ~myself ; ~narcand ; ~one ; ~oth <opioid> ; ~oth sub ; ~pastilla
        residential	-1	~prob ; ~probarl ; ~pued <money> ; ~pued <stop> ; ~pued pag ; ~residential ever
        residential	-1	~respir ; ~respit ; ~sab ; ~sab de ; ~sabemo de ; ~saving ; ~se <take> ; ~se de
        residential	-1	~se quit ; ~seizur ; ~substernal ; ~sx report ; ~teng a ; ~tiembl duerm ; ~tongu
        residential	-1	~voic in ; ~wak ; ~walk ; ~walk out ; ~want ~to ; ~yet
        residential	-2	# ; *ago.3 ; *caller:possible ; *clientAdmin.opensNote:other_experiencer
        residential	-2	*confusion ; *deliriumTremens:other_experiencer ; *family.8 ; *jobSeeker
        residential	-2	*naloxone:other_experiencer ; *otherService.lowSpirits:hypothetical
        residential	-2	*person:historical ; *phone.0 ; *quantity.allDay ; *quitting:historical ; *relief
        residential	-2	*seizure.prior:other_experiencer ; *wantsToQuit ; *wantsToQuit:other_experiencer
        residential	-2	*withdrawalSign:hypothetical ; + <opioid> ; + <say> ; + <treatment> ; + fent
        residential	-2	+ group ; / day ; / no ; / nt ; 0 <child> ; 0 <hit> ; 0 <insurance> ; 0 <opioid>
        residential	-2	0 all ; 0 an ; 0 cocain ; 0 doe ; 0 fum ; 0 grandkid ; 0 he ; 0 hr ; 0 la ; 0 mol
        residential	-2	0 per ; 0 pt ; 0 sam ; 0 sleep ; 0 vodk ; 0 wif ; 0 wk ; <afraid> about
        residential	-2	<afraid> de ; <alcohol> + ; <alcohol> <child> ; <alcohol> <shake>
        residential	-2	<alcohol> <year> ; <alcohol> each ; <alcohol> ld ; <alcohol> tod ; <always> <feel>
        residential	-2	<always> <money> ; <amount> / ; <amount> <container> ; <amount> <daytime>
        residential	-2	<amount> bar ; <amount> by ; <amount> lik ; <amount> nin ; <amount> ~<seizure>
        residential	-2	<appointment> <daytime> ; <appointment> <moment> ; <appointment> <money>
        residential	-2	<appointment> <outdoors> ; <appointment> <school> ; <appointment> and
        residential	-2	<appointment> de ; <appointment> thi ; <ask> <clinician> ; <ask> <colleague>
        residential	-2	<ask> <give> ; <ask> <soon> ; <ask> for ; <ask> por ; <ask> ~<money>
        residential	-2	<asleep> <pill> ; <asleep> <treatment> ; <asleep> too ; <awake> <furniture>
        residential	-2	<awake> con ; <blood> <amount> ; <blood> <sedative> ; <blood> her
        residential	-2	<bodypart> <child> ; <bodypart> <partner> ; <bodypart> no ; <break> i
        residential	-2	<build> <money> ; <buy> <asleep> ; <buy> <stimulant> ; <buy> cart
        residential	-2	<cannabis> <furniture> ; <cannabis> <think> ; <cannabis> <year> ; <cannabis> todo
        residential	-2	<caretaking> <amount> ; <caretaking> <outdoors> ; <caretaking> <stranger>
        residential	-2	<caretaking> a ; <caretaking> releas ; <chestheart> <medicine> ; <child> <bodypart>
        residential	-2	<child> <kill> ; <child> <lock> ; <child> <night> ; <child> <stimulant>
        residential	-2	<child> has ; <child> le ; <child> no ; <child> tien ; <child> ~<think>
        residential	-2	<church> <container> ; <church> <home> ; <church> <take> ; <church> at
        residential	-2	<clinician> <caretaking> ; <clinician> <need> ; <clinician> her ; <clothes> 0
        residential	-2	<clothes> <ask> ; <clothes> <write> ; <cold> <fluid> ; <colleague> <law>
        residential	-2	<colleague> <stop> ; <colleague> himself ; <colleague> i ; <colleague> of
        residential	-2	<colleague> wont ; <color> <always> ; <color> <eat> ; <color> on
        residential	-2	<consume> <palecolor> ; <consume> all ; <consume> el ; <consume> q ; <consume> tod
        residential	-2	<container> <stimulant> ; <container> on ; <continue> <leave> ; <continue> <opioid>
        residential	-2	<continue> <remember> ; <continue> la ; <continue> sinc ; <count> <daytime>
        residential	-2	<count> <phone> ; <count> al ; <crowd> <crowd> ; <crowd> <home> ; <crowd> <play>
        residential	-2	<crowd> <trade> ; <crowd> in ; <crowd> lost ; <crowd> that ; <day> <die>
        residential	-2	<day> <illness> ; <day> <key> ; <day> <law> ; <day> <soon> ; <day> del ; <day> el
        residential	-2	<day> eve ; <day> first ; <day> just ; <day> long ; <day> most
        residential	-2	<daytime> <daytime> ; <daytime> <fluid> ; <daytime> <outdoors> ; <daytime> <stop>
        residential	-2	<die> ; <die> in ; <drive> <cold> ; <drive> <hit> ; <drive> <start> ; <drive> for
        residential	-2	<drive> had ; <drug> <count> ; <drug> <day> ; <drug> <take> ; <drug> <year>
        residential	-2	<drug> about ; <drug> to ; <drug> x ; <eat> 0 ; <eat> <blood> ; <eat> <drive>
        residential	-2	<eat> one ; <eat> par ; <eat> se ; <eat> to ; <eat> without ; <emergency> <room>
        residential	-2	<fall> <asleep> ; <feel> <always> ; <feel> <drug> ; <feel> normal ; <fire> <job>
        residential	-2	<fluid> <headface> ; <fluid> <shake> ; <fluid> y ; <friend> <month>
        residential	-2	<friend> <opioid> ; <friend> <stimulant> ; <friend> at ; <friend> pt ; <friend> re
        residential	-2	<furniture> + ; <furniture> <think> ; <furniture> <town> ; <furniture> del
        residential	-2	<furniture> if ; <give> <vendor> ; <give> it ; <give> no ; <give> you ; <go> <eat>
        residential	-2	<go> <key> ; <go> <pill> ; <go> <stranger> ; <go> <withdrawal> ; <go> com
        residential	-2	<go> muy ; <go> ther ; <go> un ; <happy> <day> ; <happy> <phone>
        residential	-2	<headface> <count> ; <headface> <home> ; <headface> <put> ; <headface> all
        residential	-2	<headface> rol ; <hear> <amount> ; <hear> <church> ; <hear> <write> ; <hear> desd
        residential	-2	<hit> <hit> ; <hit> <town> ; <hold> <amount> ; <hold> <home> ; <hold> <leave>
        residential	-2	<homeless> <home> ; <hospital> <church> ; <hospital> <room> ; <hospital> <school>
        residential	-2	<hospital> <stimulant> ; <hospital> from ; <hospital> that ; <illness> that
        residential	-2	<insurance> <furniture> ; <insurance> <write> ; <insurance> by ; <job> <record>
        residential	-2	<job> <stranger> ; <job> my ; <job> thru ; <key> y ; <kill> <colleague>
        residential	-2	<kin> <breath> ; <kin> <cannabis> ; <kin> <headface> ; <kin> <illness>
        residential	-2	<kin> <seizure> ; <kin> <start> ; <kin> if ; <kin> its ; <kin> nunc ; <kin> onc
        residential	-2	<kin> when ; <law> <continue> ; <law> <home> ; <law> <media> ; <law> are
        residential	-2	<law> lost ; <law> on ; <leave> <hear> ; <leave> <home> ; <leave> by ; <leave> it
        residential	-2	<leave> my ; <leave> nam ; <leave> nippl ; <leave> you ; <media> <job>
        residential	-2	<media> about ; <medicine> <blood> ; <medicine> de ; <medicine> resident
        residential	-2	<moment> <build> ; <moment> <moment> ; <moment> <past> ; <moment> <year>
        residential	-2	<moment> at ; <moment> by ; <moment> y ; <money> <alcohol> ; <money> him
        residential	-2	<money> la ; <money> only ; <money> y ; <month> <hospital> ; <month> <phone>
        residential	-2	<month> when ; <need> <alcohol> ; <need> <daytime> ; <need> <order> ; <need> advic
        residential	-2	<need> bajarl ; <need> eve ; <need> it ; <need> nam ; <need> off ; <need> por
        residential	-2	<need> them ; <needle> <always> ; <needle> <bodypart> ; <needle> <eat>
        residential	-2	<needle> thi ; <night> ive ; <night> n ; <night> noth ; <night> til ; <night> to
        residential	-2	<official> <stimulant> ; <opening> <day> ; <opioid> / ; <opioid> <die>
        residential	-2	<opioid> <think> ; <opioid> <town> ; <opioid> all ; <opioid> and ; <opioid> qd
        residential	-2	<opioid> ten ; <order> <day> ; <outdoors> <drive> ; <outdoors> <past>
        residential	-2	<outdoors> de ; <outdoors> has ; <outdoors> is ; <outdoors> was ; <pain> real
        residential	-2	<palecolor> <bodypart> ; <palecolor> <breath> ; <palecolor> <clothes>
        residential	-2	<palecolor> que ; <partner> 0 ; <partner> <always> ; <partner> <treatment>
        residential	-2	<partner> would ; <past> <partner> ; <past> ni ; <past> ~<alcohol> ; <pet> <crowd>
        residential	-2	<pet> at ; <pet> in ; <phone> <amount> ; <phone> <clinician> ; <phone> <clothes>
        residential	-2	<phone> <key> ; <phone> <promise> ; <phone> aft ; <phone> to ; <phone> x
        residential	-2	<photo> del ; <pill> <always> ; <pill> <play> ; <pill> <say> ; <pill> <think>
        residential	-2	<pill> a ; <pill> de ; <pill> in ; <play> <bodypart> ; <play> <last>
        residential	-2	<play> <month> ; <play> <say> ; <play> by ; <play> en ; <play> in ; <promise> to
        residential	-2	<put> <amount> ; <put> <needle> ; <put> <treatment> ; <rarely> entr ; <remember> it
        residential	-2	<room> com ; <rope> <photo> ; <rope> up ; <sad> <partner> ; <say> <child>
        residential	-2	<say> <official> ; <say> <pill> ; <say> <write> ; <say> flat ; <say> she ; <say> so
        residential	-2	<say> was ; <say> ~<consume> ; <school> <hospital> ; <school> <phone>
        residential	-2	<sedative> <kin> ; <sedative> bar ; <see> <bodypart> ; <see> <consume>
        residential	-2	<see> <soon> ; <see> <take> ; <see> und ; <seizure> <moment> ; <seizure> <night>
        residential	-2	<shake> <asleep> ; <shake> so ; <shake> y ; <sick> <bodypart> ; <sober> 0
        residential	-2	<sober> <ask> ; <sober> <clinician> ; <sober> with ; <soon> <alcohol>
        residential	-2	<soon> <school> ; <start> <opioid> ; <start> in ; <start> thi ; <stiff>
        residential	-2	<stiff> <daytime> ; <stimulant> / ; <stimulant> <hit> ; <stimulant> <month>
        residential	-2	<stimulant> <past> ; <stimulant> <phone> ; <stimulant> <play>
        residential	-2	<stimulant> <school> ; <stimulant> <treatment> ; <stimulant> cas ; <stimulant> hac
        residential	-2	<stimulant> he ; <stimulant> its ; <stimulant> la ; <stimulant> main
        residential	-2	<stimulant> thi ; <stimulant> til ; <stimulant> x ; <stop> <alcohol>
        residential	-2	<stop> <need> ; <stop> <shake> ; <stop> <treatment> ; <stop> her ; <stop> of
        residential	-2	<stop> sus ; <stranger> <consume> ; <stranger> <feel> ; <stranger> <homeless>
        residential	-2	<stranger> <opioid> ; <stranger> a ; <stranger> is ; <stranger> sit
        residential	-2	<stranger> with ; <take> <afraid> ; <take> <ask> ; <take> <asleep> ; <take> <build>
        residential	-2	<take> <cannabis> ; <take> <leave> ; <take> <lock> ; <take> any ; <take> back
        residential	-2	<take> em ; <take> hast ; <take> them ; <take> ~a ; <think> <consume>
        residential	-2	<think> <drug> ; <think> her ; <threat> of ; <tired> <bodypart> ; <tired> per
        residential	-2	<town> thi ; <town> x ; <treatment> <outdoors> ; <treatment> <past>
        residential	-2	<treatment> <sober> ; <treatment> and ; <treatment> be ; <treatment> com
        residential	-2	<treatment> instead ; <treatment> isnt ; <treatment> pag ; <treatment> that
        residential	-2	<treatment> then ; <trust> <leave> ; <trust> the ; <vendor> <amount> ; <vermin> off
        residential	-2	<wait> <alone> ; <wait> <year> ; <water> <continue> ; <water> <stop>
        residential	-2	<week> <fall> ; <week> <moment> ; <week> <money> ; <week> but ; <week> casi
        residential	-2	<week> from ; <week> nad ; <week> wher ; <withdrawal> <daytime>
        residential	-2	<withdrawal> <fluid> ; <withdrawal> <night> ; <withdrawal> <say>
        residential	-2	<withdrawal> mgmt ; <write> <cannabis> ; <write> <money> ; <write> <outdoors>
        residential	-2	<write> <phone> ; <write> <soon> ; <write> for ; <write> his ; <write> no
        residential	-2	<year> <angry> ; <year> <kin> ; <year> nev ; <year> ~<alcohol> ; a 0 ; a <ask>
        residential	-2	a <friend> ; a <give> ; a <hold> ; a <rarely> ; a <stiff> ; a bundl ; a cat
        residential	-2	a complaint ; a desintoxic ; a escog ; a few ; a field ; a garag ; a human
        residential	-2	a intern ; a list ; a lit ; a liv ; a llor ; a minut ; a problem ; a que ; a quien
        residential	-2	a saturday ; a tent ; a voic ; a work ; a ~counselor ; a ~detox ; about may
        residential	-2	acab el ; adderal dai ; adhd ; aeropuert ; aft 0 ; aft <job> ; aft sup ; aft year
        residential	-2	again sinc ; age 0 ; agency has ; ago now ; ahog en ; ahor que ; aid ; alberc
        residential	-2	alert ; alg en ; alg par ; alg que ; alguien que ; aliv ; all <day> ; all <take>
        residential	-2	all day ; all good ; all im ; all she ; alprazolam ; already know ; am <happy>
        residential	-2	amaneci ; ambulatori por ; amiga ; amt ; an <alcohol> ; an alcoholic ; and <count>
        residential	-2	and <sedative> ; and <stimulant> ; and end ; and isnt ; and kept ; and laugh
        residential	-2	and mail ; and min ; and pregunt ; and residential ; and sweat ; and teach ; and we
        residential	-2	and wed ; ann ; anoth <treatment> ; ant ni ; anyth aft ; anyth is ; anyth til
        residential	-2	apel ; apply for ; aqui estoy ; are <put> ; are <stop> ; are <write>
        residential	-2	arent <money> ; arent ther ; aret ; arizon ; arm hot ; around new ; as <always>
        residential	-2	asam 0 ; asi de ; ask somebody ; asleep and ; at <eat> ; at <night> ; at festival
        residential	-2	at night ; ate ; ate the ; atienden ; audi ; ausent ; autistic ; avion ; awful
        residential	-2	ayud por ; ayudenm ; azul y ; bachelor ; back 0 ; back by ; back out ; back pain
        residential	-2	bad one ; bad rn ; barb 0 ; bastant ; be hom ; beam ; bed today ; beekeep
        residential	-2	been <sober> ; been <think> ; been at ; been cok ; been hear ; been marri
        residential	-2	been one ; been say ; been tight ; been two ; been up ; befor a ; begin ; beirut
        residential	-2	berth ; besid me ; besid the ; bet one ; biciclet ; bilingu ; bin ; bing q
        residential	-2	birthday cak ; blackout ; blad in ; blanc ; blind and ; board is ; boc ; body
        residential	-2	booklet ; bottl ; box of ; bridg every ; bronz ; broth cam ; broth in ; broth lost
        residential	-2	btl ; build and ; bunk 0 ; busc a ; busy ; but that ; by <eat> ; by <record>
        residential	-2	by <stranger> ; by day ; by fax ; by himself ; by lunch ; cal activ ; cal laps
        residential	-2	cal say ; cal somebody ; cal to ; caller ; camion ; can <stranger> ; can my
        residential	-2	cancel ; cannot ; cant ; cant <consume> ; cant <money> ; cant stop ; cant swallow
        residential	-2	cant tak ; cant talk ; capital ; car 0 ; cart <always> ; carter ; cas est
        residential	-2	cat sleep ; catalog ; cb tmrw ; celul ; cent ; centr a ; cerebral ; certificat
        residential	-2	cervez y ; cessation ; chamb ; charg my ; chat ; chicken ; cho ; cier ; cinc dia
        residential	-2	cit ; cit con ; ciudad ; civil ; clarify ; clean from ; clos ; clr <friend>
        residential	-2	clr <home> ; clr <partner> ; clr said ; cm <colleague> ; cm client ; coc a
        residential	-2	cocain it ; coin ; cok + ; cok friday ; cok then ; cok told ; cold and
        residential	-2	cold turkey ; coleccion ; colour ; com <clean> ; com off ; com quien ; company
        residential	-2	complet inpt ; compliment ; compr una ; con <clinician> ; con doctor
        residential	-2	con ~<emergency> ; confund ; consum cristal ; contrat ; copi ; couch with
        residential	-2	could <consume> ; could use ; count to ; cousin smok ; cousin went ; cpr
        residential	-2	crack all ; crack and ; credit card ; crew ; cristal en ; cristal la ; cros the
        residential	-2	crystal meth ; crystal sinc ; crystal the ; crystal two ; cuand dej ; cuanta
        residential	-2	cuanto ; cuent que ; cup ; cup of ; cut down ; cut her ; d inpt ; d res ; d sinc
        residential	-2	da <afraid> ; dab <write> ; dan <treatment> ; daught 0 ; daught and ; daught went
        residential	-2	day cok ; day long ; day she ; day stay ; day ten ; day they ; day thi
        residential	-2	de <cannabis> ; de <emergency> ; de <home> ; de <night> ; de adentr ; de dorm
        residential	-2	de mas ; de tecat ; deceas ; deckhand ; dej ; del <phone> ; del cristal ; delivery
        residential	-2	delt 0 ; dementi and ; den with ; deni resi ; deni the ; departament y ; dependent
        residential	-2	detox and ; detox befor ; detox en ; detox first ; detox wing ; diari un ; diaria
        residential	-2	diario ; did i ; did in ; didnt <need> ; do <night> ; do and ; do detox ; do u
        residential	-2	doctor told ; doe ketamin ; doesnt need ; doing <drug> ; doing whippet ; don for
        residential	-2	dont <consume> ; dont know ; dos ano ; doubl ; drain and ; drink is
        residential	-2	drink saturday ; droga ; drum on ; dry <room> ; dtr ; durmi el ; each <say>
        residential	-2	each even ; each morn ; ear ring ; earn ; el <container> ; el <eat> ; el <phone>
        residential	-2	el <play> ; el <tool> ; el <trade> ; el fentanil ; el unic ; empez en ; en cristal
        residential	-2	en espanol ; en medi ; en monterrey ; encontr ; encontr su ; ener y ; enfermeri
        residential	-2	enrollment ; enviud en ; eob ; er ; er doc ; era pur ; escalon ; escond ; espanol
        residential	-2	est <fluid> ; est intern ; estoy san ; estuv intern ; eval don ; even <consume>
        residential	-2	even and ; even use ; even ~<consume> ; every thre ; everybody say ; ex <take>
        residential	-2	except for ; excus the ; expect ; f <leave> ; f <partner> ; f <treatment>
        residential	-2	f heroin ; fail one ; femal ; fent + ; fent dai ; fent in ; fentanil todo
        residential	-2	few evening ; field ; fil it ; film ; first <day> ; first <law> ; first dui ; flam
        residential	-2	for <consume> ; for <need> ; for <pain> ; for <partner> ; for and ; for decad
        residential	-2	for even ; for fiv ; for four ; for fun ; for help ; for her ; for money
        residential	-2	for night ; for rehab ; for som ; for someth ; for treatment ; for what ; for whom
        residential	-2	for wiv ; for work ; foreman ; foreman gav ; forfeit ; forgot ; fost mom ; found a
        residential	-2	frasc ; fre for ; friday a ; friday im ; from 0 ; from <awake> ; from job
        residential	-2	from wak ; fum marihuan ; fum piedr ; g <always> ; g q ; gallon of ; gemelo ; get 0
        residential	-2	giggl ; giv away ; goodby ; gpa ; gracia por ; grand ; gras ; great uncl
        residential	-2	group thre ; grup de ; gurgl ; gym on ; hac las ; hac un ; had <amount> ; had to
        residential	-2	had us ; hail ; hand jump ; has <blood> ; has <stimulant> ; has alzheim ; has not
        residential	-2	has saving ; has taken ; hav <chestheart> ; hav <partner> ; hav chest ; hav driv
        residential	-2	hav epilepsy ; hay alg ; hay par ; he <stop> ; he drop ; he fix ; he play ; he ran
        residential	-2	he smok ; health <school> ; hel i ; help for ; her 0 ; her <headface> ; her <think>
        residential	-2	her eye ; her forearm ; her kid ; her lif ; her off ; herman 0 ; heroin i
        residential	-2	hes <intoxicated> ; hes <see> ; hes als ; hes been ; hes cal ; hij est ; hij fum
        residential	-2	him <leave> ; him <phone> ; him cal ; him with ; his <breath> ; his <eat>
        residential	-2	his <headface> ; his boat ; his roommat ; his wif ; hmo ; holiday ; holiday includ
        residential	-2	hom nin ; hom so ; hosp pt ; hosp then ; hour ; hous or ; hous went ; hous with
        residential	-2	hs ; hurry ; husband pas ; hymn ; i <container> ; i count ; i kil ; i knew
        residential	-2	i light ; i owe ; i park ; i quit ; i set ; i usual ; i wrot ; i ~odd ; ice <night>
        residential	-2	ice in ; icu ; id rath ; if he ; im <wait> ; im bor ; im eleven ; im fil ; im short
        residential	-2	im the ; in <day> ; in arizon ; in half ; in ohi ; in or ; in someth ; in thos
        residential	-2	in two ; in tx ; inpatient in ; inpt day ; ins <say> ; int detox ; intern el
        residential	-2	internship ; intervention ; iop tre ; is <hear> ; is <stimulant> ; is <treatment>
        residential	-2	is all ; is already ; is at ; is cut ; is get ; is hav ; is meth ; is not ; is off
        residential	-2	is too ; isnt about ; isnt me ; it by ; it doesnt ; it is ; its 0 ; its <eat>
        residential	-2	its <outdoors> ; its <stimulant> ; its back ; its going ; its me ; its my
        residential	-2	its that ; iv <always> ; ive <give> ; jaw and ; joshu ; jr ; just <count>
        residential	-2	just need ; just sleep ; just walk ; keep me ; kept right ; ketamin sinc ; kid has
        residential	-2	kid if ; kid lov ; kilo ; kit ; kne and ; know ther ; know who ; kore ; la <money>
        residential	-2	la <town> ; la botel ; la dej ; la operation ; la quij ; la tin ; label
        residential	-2	lap blanket ; las <key> ; las llav ; lat ; lawy ; lawy suggest ; le <angry>
        residential	-2	le <stop> ; le compr ; lead ; lean <always> ; left hand ; left in ; left it
        residential	-2	left nippl ; leftov ; leftov <opioid> ; lemon cak ; lent ; let it ; liaison
        residential	-2	liaison 0 ; lik <money> ; lik <treatment> ; lik to ; limpiez ; lin <go>
        residential	-2	lin <last> ; lin last ; lin went ; lineman ; literal no ; lleg la ; llev <year>
        residential	-2	llev ano ; lo dej ; lo dio ; lol not ; long than ; look und ; los <write> ; los sab
        residential	-2	los what ; lost <home> ; lost count ; lost hous ; lost its ; lot that ; lueg que
        residential	-2	lunch and ; m <alcohol> ; m <hit> ; m roof ; m text ; m widow ; mad him ; mad me
        residential	-2	mak $ ; mam le ; mam tom ; marc ; mas que ; may me ; mayb four ; mdm and
        residential	-2	me <treatment> ; me asust ; me durmi ; me int ; me loos ; me preocup ; me sub
        residential	-2	med room ; medical clear ; medicar ; merc ; messag ; met cristal ; meth going
        residential	-2	meth its ; mgmt <furniture> ; mgmt bed ; mi madrin ; mi roomi ; mi y ; middl of
        residential	-2	might ; mil ; mil dolar ; min out ; minut ord ; mirror and ; mochil ; mor absenc
        residential	-2	mor day ; morn i ; morn til ; most shift ; moth and ; mov to ; mrs ; music
        residential	-2	muy fuert ; my <sedative> ; my bathroom ; my bump ; my church ; my coach ; my first
        residential	-2	my grandfath ; my neighbor ; my sixty ; myself out ; nam cal ; near me ; nearby
        residential	-2	need one ; need someon ; need you ; nev cam ; nev know ; nev on ; nev went ; new
        residential	-2	new <job> ; next week ; ni <money> ; ni uso ; niet ; niev ; night shift ; nin tien
        residential	-2	niner ; ninety <amount> ; nip ; nippl ; no ~$ ; no ~<breath> ; no ~<clean>
        residential	-2	no ~<night> ; no ~bleed ; no ~coverag ; no ~despiert ; no ~detox ; no ~hx ; no ~me
        residential	-2	no ~rent ; no ~sub ; no ~substanc ; no ~way ; noc ; noch con ; noma
        residential	-2	noma <consume> ; noma los ; not for ; not ~<awake> ; not ~<say> ; not ~<stop>
        residential	-2	not ~every ; not ~medical ; not ~stop ; noth befor ; noth els ; novi me ; novi y
        """
}
