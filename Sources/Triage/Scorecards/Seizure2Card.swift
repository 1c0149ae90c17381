extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure2 = """
        seizure	3	minut back ; mom left ; moret ; my dad ; my son ; next thing ; ninety ; ninety <moment>
        seizure	3	non ; noon today ; now shaky ; nurs giv ; off gin ; on ext ; out lik ; pa tra
        seizure	3	paramedic check ; pedazo ; peg la ; per spous ; pipi ; pis ; pis com ; pis de
        seizure	3	porch thi ; que <kin> ; quij ; quij y ; rang my ; rattl lik ; regader se ; rigid at
        seizure	3	rigid then ; rol back ; roommat just ; said they ; sec now ; shaky ; shook my ; sid he
        seizure	3	sin ; sist becaus ; slept and ; sm ; so the ; som sort ; somewher ; speak 0 ; spous etoh
        seizure	3	stash 0 ; stop of ; the copi ; the electric ; the fork ; the mechanic ; the show
        seizure	3	the walgreen ; then all ; then didnt ; then lik ; then lin ; theyr <say> ; thi minut
        seizure	3	thur aft ; tien ni ; ties ties ; til the ; to squeez ; today etoh ; today on ; try
        seizure	3	try to ; u ; valium in ; was fiv ; wasnt <say> ; wasnt answer ; wat ; wednesday the
        seizure	3	wher i ; who <asleep> ; wil <say> ; with us ; work today ; wouldnt ; wouldnt <stop>
        seizure	3	wouldnt stop ; y ant ; y fui ; yesterday my
        seizure	-3	<alcohol> at ; <amount> <kin> ; <amount> <outdoors> ; <amount> one ; <amount> to
        seizure	-3	<clinician> and ; <consume> <count> ; <consume> it ; <continue> <amount>
        seizure	-3	<continue> and ; <day> / ; <day> <treatment> ; <day> til ; <drive> a ; <drive> lo
        seizure	-3	<go> de ; <hit> me ; <home> from ; <insurance> <insurance> ; <insurance> her
        seizure	-3	<job> <night> ; <job> at ; <kin> <consume> ; <kin> with ; <last> <amount>
        seizure	-3	<medicine> ~<past> ; <month> y ; <need> <amount> ; <need> <say> ; <need> it
        seizure	-3	<night> <take> ; <outdoors> <treatment> ; <phone> back ; <play> de ; <promise> you
        seizure	-3	<rope> ; <say> <soon> ; <say> a ; <school> on ; <sedative> becaus ; <sober>
        seizure	-3	<stimulant> <last> ; <stimulant> <stimulant> ; <stop> <cold> ; <take> <go>
        seizure	-3	<take> <job> ; <take> me ; <take> my ; <take> up ; <think> <go> ; <think> is
        seizure	-3	<think> que ; <week> of ; a <blade> ; a <official> ; a littl ; a lot ; a plac ; again
        seizure	-3	alarm ; ambulatori ; and <always> ; and every ; at <day> ; at <home> ; b ; bag ; beagl
        seizure	-3	beagl had ; believ ; bil ; broth in ; buen ; but i ; by 0 ; cam in ; camion ; can i
        seizure	-3	cannot ; cat ; ceas ; center ; clerk ; clt ; con su ; con un ; contract ; corre ; cos
        seizure	-3	crash ; cuand se ; cuest ; custom seiz ; day til ; de <eat> ; de una ; desd la
        seizure	-3	diari 0 ; dieron dos ; director ; discharg ; doe the ; dond ; dres ; el <outdoors>
        seizure	-3	el alcohol ; el corazon ; en <home> ; en cas ; engin ; er <give> ; es la ; es mi
        seizure	-3	faciliti ; february ; first <law> ; fiv ; freez ; gas ; gooseflesh ; habl ; hand
        seizure	-3	hes on ; high ; hung ; husband said ; i <leave> ; i <put> ; i <school> ; i <start>
        seizure	-3	i use ; i wont ; i work ; if she ; in march ; in one ; intensiv ; interview ; its about
        seizure	-3	jal ; jan ; january ; key ; la <home> ; la <play> ; le ech ; lin at ; lvn ; m meth
        seizure	-3	me in ; mi mam ; mi prim ; mi tio ; morn and ; my <school> ; my cousin ; my lif
        seizure	-3	need to ; niec ; no ~es ; no ~le ; no ~quier ; no ~recent ; nombr ; not ~me ; numer
        seizure	-3	of that ; offer ; on <stimulant> ; on meth ; on my ; otherwis ; our <pet> ; outsid
        seizure	-3	par que ; paralegal ; perdon ; pie ; pinch ; plant ; policy ; pon ; por el ; porqu mi
        seizure	-3	pres ; public ; pueden ; puls ; que se ; rain ; regal ; resi ; resident ; return
        seizure	-3	say she ; screen ; sea ; season ; shar ; she cant ; si ; sick ; sit with ; siz
        seizure	-3	soy <clinician> ; split ; ten ; that i ; that isnt ; that my ; the <color>
        seizure	-3	the <daytime> ; the <drug> ; the <last> ; the <law> ; the <year> ; the kid ; the last
        seizure	-3	the third ; thi <month> ; through <amount> ; through the ; tiemp ; tijuan ; tim i
        seizure	-3	to keep ; to writ ; tod la ; tomorrow ; tongu and ; topic is ; traffic ; twin
        seizure	-3	un <limp> ; un desmay ; uncl ; up at ; vecin ; viej ; wait claim ; want 0 ; want off
        seizure	-3	we dont ; whoev ; wrot ; y <moment> ; y est ; you <take> ; ~<clinician> ; ~<die> in
        seizure	-3	~<gun> ; ~<insurance> ; ~<key> ; ~<unreal> ; ~be ; ~buri ; ~dan convulsion ; ~narcan
        seizure	-3	~not ; ~oth ; ~pcp ; ~recent ; ~your ; él
        seizure	-4	% ; 0 % ; 0 <say> ; 0 th ; 0 with ; <alcohol> de ; <amount> <count>
        seizure	-4	<amount> <hospital> ; <amount> en ; <appointment> <day> ; <asleep> en
        seizure	-4	<bodypart> <palecolor> ; <bodypart> on ; <build> the ; <clothes> on ; <continue> 0
        seizure	-4	<continue> a ; <continue> in ; <count> <year> ; <drive> and ; <drive> in
        seizure	-4	<eat> <amount> ; <friend> in ; <give> <amount> ; <give> a ; <go> <kin> ; <hear> <hear>
        seizure	-4	<hear> <say> ; <hold> the ; <home> <amount> ; <home> con ; <home> on ; <illness> y
        seizure	-4	<job> <phone> ; <kin> <drive> ; <kin> <stimulant> ; <kin> has ; <kin> in ; <kin> no
        seizure	-4	<last> <month> ; <medicine> for ; <money> <amount> ; <money> for ; <need> <give>
        seizure	-4	<need> <moment> ; <need> off ; <opioid> <go> ; <opioid> <hospital>
        seizure	-4	<opioid> <medicine> ; <opioid> and ; <outdoors> <outdoors> ; <outdoors> y
        seizure	-4	<partner> <kin> ; <partner> of ; <past> <sedative> ; <say> <stop> ; <say> <treatment>
        seizure	-4	<say> <write> ; <say> con ; <say> hel ; <say> with ; <sedative> had ; <seizure> <drive>
        seizure	-4	<shake> / ; <stiff> la ; <stimulant> a ; <stranger> <seizure> ; <take> <headface>
        seizure	-4	<take> <say> ; <take> him ; <think> <say> ; <think> <seizure> ; <think> id
        seizure	-4	<treatment> <hospital> ; <treatment> <stop> ; <treatment> in ; <week> <amount>
        seizure	-4	<write> <amount> ; <write> de ; <year> <stimulant> ; <year> y ; a <build> ; a <die>
        seizure	-4	a <job> ; a <tool> ; a long ; about it ; account ; acros ; admission ; alt ; and has
        seizure	-4	and ive ; and that ; ano y ; apartment ; apologiz ; applebe ; are you ; ask re
        seizure	-4	ativan on ; away ; baby ; bat ; becaus my ; blood ; bowl ; caf ; cent ; cinc ; claim
        seizure	-4	com off ; cost ; cough ; counsel ; cri ; cuent ; day at ; day off ; dij que ; do it
        seizure	-4	dont <need> ; dos ano ; egg ; eight day ; el <height> ; er sent ; esper ; ever sinc
        seizure	-4	everyon ; feed ; final ; finish ; for her ; for me ; fost ; from my ; get a ; get him
        seizure	-4	goe ; grey ; group ; hang ; hav been ; hav not ; hav the ; he <see> ; head on ; hijo
        seizure	-4	hold a ; hors ; i <job> ; i <write> ; i go ; i got ; if you ; ill ; in <treatment>
        seizure	-4	in an ; in that ; inpt ; insuranc ; is <consume> ; is a ; is it ; isnt ; jok ; kais
        seizure	-4	keep the ; kept 0 ; la <container> ; la <drive> ; la puert ; le <stiff> ; le trab
        seizure	-4	learn ; leav ; library ; lie ; lift ; lik the ; limpi ; lug ; m <trade> ; manej
        seizure	-4	me <say> ; me and ; me est ; me on ; me pas ; meant ; meth 0 ; mis <kin> ; morning
        seizure	-4	my <home> ; my <phone> ; my car ; my eye ; my nephew ; nam is ; need a ; ni ; ni nad
        seizure	-4	nieg ; ningun ; no ~mor ; no ~sz ; nobody els ; noma ; octob ; of <opioid>
        seizure	-4	of <treatment> ; off and ; off it ; off som ; on me ; on your ; one and ; ord
        seizure	-4	outpatient ; oye ; panic ; patch ; pay ; pech ; platic ; porqu ; pregunt ; prend
        seizure	-4	print ; purchas ; que la ; que no ; quisier ; r ; rais ; regres ; retir ; rib ; road
        seizure	-4	saf ; sam ; say hel ; semana ; send ; seven ; sew ; shut ; skin ; sobredosi ; spanish
        seizure	-4	station ; strip ; stuf ; sunday she ; test ; the 0 ; the <consume> ; the <height>
        seizure	-4	the <night> ; the <record> ; the <treatment> ; the cat ; the end ; the front
        seizure	-4	the light ; the old ; ther are ; ther no ; therapist ; though ; throat ; tien 0 ; tmrw
        seizure	-4	to <consume> ; to <continue> ; to a ; to get ; to me ; towel ; trab la ; tri to
        seizure	-4	two year ; un <treatment> ; unit ; up whit ; uso ; vm ; week and ; when the ; whisper
        seizure	-4	whistl ; wks ago ; y <amount> ; y <need> ; y mi ; yawn ; yellow ; yesterday and
        seizure	-4	~0 ~<day> ; ~0 ~day ; ~<appointment> ; ~<home> ; ~<kill> ; ~<kin> ; ~<pet> ; ~<play>
        seizure	-4	~<room> ; ~<say> ; ~<stop> ; ~<write> ; ~and ; ~birthday ; ~dan ; ~es ; ~funeral ; ~liv
        seizure	-4	~long ; ~me ~da ; ~out ; ~program ; ~quier ; ~smok ; ~the
        seizure	-5	$ ; $ 0 ; 0 <amount> ; <alcohol> <treatment> ; <always> <moment> ; <amount> <drive>
        seizure	-5	<amount> <play> ; <amount> <write> ; <amount> and ; <amount> de ; <amount> y
        seizure	-5	<ask> about ; <ask> re ; <child> <consume> ; <child> in ; <child> me ; <child> y
        seizure	-5	<clothes> and ; <day> <home> ; <day> <think> ; <drive> <go> ; <drive> de
        seizure	-5	<drug> <amount> ; <eat> <say> ; <go> <stop> ; <go> <take> ; <go> through ; <home> en
        seizure	-5	<home> in ; <job> de ; <kin> <home> ; <kin> <moment> ; <kin> <room> ; <kin> who
        seizure	-5	<kin> y ; <leave> de ; <leave> the ; <money> and ; <month> and ; <need> <crowd>
        seizure	-5	<need> <stop> ; <need> the ; <opioid> <moment> ; <opioid> in ; <outdoors> <day>
        seizure	-5	<pain> <chestheart> ; <past> <eat> ; <pet> had ; <put> <amount> ; <relapse>
        seizure	-5	<say> <stranger> ; <school> and ; <seizure> the ; <shame> ; <soon> to
        seizure	-5	<stimulant> sinc ; <think> about ; <treatment> <alcohol> ; <treatment> <amount>
        seizure	-5	<vendor> ; <volunteer> ; <write> a ; a <child> ; a <eat> ; a <rope> ; a friend ; a tim
        seizure	-5	addres ; ago and ; alguien ; and <stimulant> ; and got ; and sinc ; anymor ; at <night>
        seizure	-5	atty ; bak ; best ; bos ; buy ; cabinet ; calm ; camp ; cant <continue> ; cant keep
        seizure	-5	cho ; closet ; control ; current ; daught ; de <happy> ; deal ; del <town> ; dij
        seizure	-5	doubl ; duerm ; each ; el <treatment> ; encer ; enough ; escrib ; est en ; favorit
        seizure	-5	fax ; feel ; first tim ; food ; for <stimulant> ; found the ; fresn ; gav ; giv ; good
        seizure	-5	grandfath ; grandmoth ; great ; he wont ; his broth ; hr 0 ; i <asleep> ; i <buy>
        seizure	-5	i <hear> ; i <play> ; i cant ; im <amount> ; im the ; it <take> ; it in ; its been
        seizure	-5	its the ; ive had ; ive nev ; july ; jun ; just <need> ; knif ; la <bodypart>
        seizure	-5	la <photo> ; la <school> ; lab ; landlord ; las <amount> ; lik to ; mas ; me <amount>
        seizure	-5	me <consume> ; me acab ; me la ; me out ; mean ; medicin ; mejor ; mil ; minut at
        seizure	-5	mov to ; my <crowd> ; my <record> ; my aunt ; my doctor ; my moth ; my neighbor
        seizure	-5	nad de ; naloxon ; neith ; next to ; nineteen ; no ~<need> ; no ~teng ; notic ; nunc
        seizure	-5	och ; of our ; one <headface> ; one with ; order ; our <home> ; pack ; par el ; par mi
        seizure	-5	por eso ; puert ; quit cold ; rop ; sal ; seiz on ; seizur disord ; shift ; ship
        seizure	-5	shirt ; si no ; sinc the ; six ; sold ; sweat ; talk to ; tank ; tant ; th ; the <day>
        seizure	-5	the <insurance> ; the <pet> ; the <school> ; the tim ; the wed ; ther was ; they wer
        seizure	-5	thre year ; throw ; to <asleep> ; to <take> ; to see ; to sleep ; toc ; toddl ; tour
        seizure	-5	town ; two and ; uno ; usted ; walk out ; was the ; wear ; wev ; what a ; when she
        seizure	-5	whit and ; yes ; ~<day> ~<treatment> ; ~<promise> ; ~<stranger> ; ~convulsion ; ~en
        seizure	-5	~him ; ~how ; ~it ; ~od ; ~when
        seizure	-6	0 <consume> ; 0 for ; <alcohol> <seizure> ; <amount> <consume> ; <amount> through
        seizure	-6	<chestheart> <pain> ; <crash> ; <eat> y ; <go> <stimulant> ; <gun> ; <home> is
        seizure	-6	<intoxicated> ; <kin> <die> ; <kin> <opioid> ; <month> 0 ; <need> <day>
        seizure	-6	<partner> <think> ; <past> and ; <phone> <day> ; <play> in ; <rail> ; <say> me
        seizure	-6	<say> my ; <say> to ; <seizure> <seizure> ; <stranger> <room> ; <take> <alcohol>
        seizure	-6	<take> <seizure> ; <treatment> 0 ; <try> ; <year> en ; a <play> ; a <town> ; a thing
        seizure	-6	aft the ; again and ; and <moment> ; and now ; ano en ; anybody ; aqui ; becaus of
        seizure	-6	bel ; bet ; bor ; breastbon ; color ; com in ; company ; con una ; cow ; crush ; cuart
        seizure	-6	did it ; die ; en las ; en una ; end ; evening ; exact ; f <stimulant> ; far ; fev
        seizure	-6	fight ; fin ; gan ; ha ; he <say> ; hij de ; his hand ; i <eat> ; i <say> ; i havent
        seizure	-6	id lik ; le <say> ; many ; men ; music ; my <room> ; nev been ; nic ; no ~<shake>
        seizure	-6	no ~<treatment> ; no ~hay ; no ~opi ; not ~a ; o ; of your ; off a ; off my ; onc
        seizure	-6	outpt ; patient ; phon ; radi ; ready ; rent ; ring ; ris ; room ; sient ; stat
        seizure	-6	swallow ; team ; the <crowd> ; the <say> ; the <town> ; the hous ; ther is ; tienen
        seizure	-6	to <write> ; to quit ; using ; we <take> ; whatev ; wher he ; with <amount> ; worst
        seizure	-6	y le ; y me ; ya se ; you hav ; ~<calm> ; ~<chestheart> ; ~<last> ; ~<school> ; ~at
        seizure	-6	~detox ; ~dts ; ~gav ; ~shak ; ~teng ; ~to
        seizure	-7	<alcohol> <eat> ; <amount> <child> ; <awake> en ; <container> and ; <count> <amount>
        seizure	-7	<emergency> and ; <hold> a ; <last> <year> ; <money> <money> ; <month> <past>
        seizure	-7	<need> <need> ; <partner> <consume> ; <say> <take> ; <start> con ; <stop> <treatment>
        seizure	-7	<take> out ; <treatment> <day> ; <week> <day> ; <write> <write> ; <year> <stop>
        seizure	-7	a <drive> ; a <trade> ; a convulsion ; a los ; a whol ; airport ; alon ; and we
        seizure	-7	befor the ; big ; birthday ; bit through ; blu ; box ; brought ; buena ; busc
        seizure	-7	by <day> ; chang ; cover ; cuatr ano ; de las ; despert en ; do you ; eleven ; encontr
        seizure	-7	es el ; famili ; garden ; had the ; hav to ; hid ; i <hold> ; im a ; im not ; is ther
        seizure	-7	its <stimulant> ; judg ; la <outdoors> ; last year ; look for ; loud ; lov
        seizure	-7	m <stimulant> ; may ; my <eat> ; no ~<amount> ; no ~<asleep> ; no ~pued ; no ~sx
        seizure	-7	on <phone> ; out in ; parent ; por mi ; psych ; puk ; pupil ; read ; residential ; sali
        seizure	-7	seiz the ; she <consume> ; so we ; sock ; someon ; sound ; teach ; tech ; the <month>
        seizure	-7	the <outdoors> ; the back ; the oth ; to <say> ; vomit ; withdrawal ; wrist ; ~<asleep>
        seizure	-7	~<awake> ; ~<feel> ; ~<sick> ; ~for ; ~hay ; ~pued ; ~sx ; ~sz
        seizure	-8	0 <stimulant> ; <color> ; <continue> the ; <furniture> <seizure> ; <go> from
        seizure	-8	<hit> <headface> ; <kin> ~<die> ; <night> and ; <play> <play> ; <see> lik
        seizure	-8	<take> <eat> ; a <count> ; a <treatment> ; ask if ; bank ; bring ; centr ; clos
        seizure	-8	colleg ; com out ; contest ; convulsion in ; could ; counselor ; county ; de la
        seizure	-8	el <hospital> ; el hospital ; en <month> ; fix ; for <amount> ; fre ; going to ; guy
        seizure	-8	hear ; hes in ; how ; i get ; i need ; i only ; kil ; la <opioid> ; look lik ; mak
        seizure	-8	mal <seizure> ; mal seizur ; medi cal ; new ; perdi ; pric ; prim ; sigu ; so i ; sus
        seizure	-8	the <write> ; to my ; told me ; touch ; visit ; wait ; ya no ; ~<hospital>
        seizure	-8	~<medicine> ; ~<pain> ; ~<partner> ; ~is ; ~one ; ~si
        seizure	-9	<ask> if ; <caretaking> ; <eat> <eat> ; <key> ; <threat> ; <treatment> for ; <unreal>
        seizure	-9	<week> and ; a man ; and its ; clas ; cop ; dat ; day seiz ; email ; fath ; form
        seizure	-9	has been ; hast ; i want ; littl ; mand ; march ; my <last> ; my last ; nadi ; noch
        seizure	-9	ok ; over a ; over the ; pen ; problem ; pued ; que me ; run ; scar ; she is ; somebody
        seizure	-9	tal ; the <clothes> ; traig ; treatment ; tri ; truck ; yo ; ~<drive> ; ~<give>
        seizure	-9	~<money>
        seizure	-10	<kin> <think> ; <money> <treatment> ; <see> for ; age ; and on ; boat ; bro ; feet
        seizure	-10	for my ; gracia ; heart ; iop ; kept ; me to ; my <pet> ; no ~w/d ; nos ; nuev ; pain
        seizure	-10	sel ; servic ; than ; the <partner> ; ther a ; to be ; tre ano ; va ; ve ; wrong
        seizure	-10	y ya ; ~<need> ; ~<take> ; ~died ; ~week
        seizure	-11	0 and ; <stranger> in ; complet ; cuand ; don ; dont hav ; i <consume> ; i <see>
        seizure	-11	in a ; is the ; laugh ; mat ; my <clinician> ; my uncl ; narcan ; on day ; sit ; soy
        seizure	-11	very ; when he ; y a ; ~<hit>
        seizure	-12	# ; <past> the ; <school> de ; <take> the ; el 0 ; el <chestheart> ; hel ; i am ; list
        seizure	-12	peopl ; stay ; the <stranger> ; the first ; the guy ; tight ; too ; used
        seizure	-12	~<emergency> ; ~que
        seizure	-13	<media> ; a <write> ; ahi ; ear ; en 0 ; ex ; i can ; lol ; of my ; plan ; record
        seizure	-13	teng ; the only ; train ; way ; your <treatment> ; ~de
        seizure	-14	<amount> <money> ; <amount> <month> ; alway ; and ther ; its a ; myself ; old ; rep
        seizure	-14	year ago ; ~muri
        seizure	-15	<alcohol> in ; <vermin> ; alg ; breath ; chest ; dts ; estoy ; from a ; my <drive>
        seizure	-16	overdos ; vet ; ~i
        seizure	-17	<hot> ; has a ; hay ; kne ; my <chestheart>
        seizure	-18	de mi ; ~in
        seizure	-19	<afraid> ; <sick> ; quier ; the <money>
        seizure	-21	when i
        seizure	-22	<calm> ; <year> <past>
        seizure	-24	<needle>
        seizure	-25	intern
        seizure	-27	0 i
        """
}
