extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure2 = """
        seizure	3	consegu mas ; convulsion dos ; convulsion in ; costc ; coupl yrs ; d ago ; day off
        seizure	3	de <homeless> ; de cosa ; de tom ; dej de ; dic ; din yesterday ; doc 0 ; dog lick
        seizure	3	doing the ; doming entr ; drum my ; ems ; eso fue ; est dand ; estuvier ; eye open
        seizure	3	fed up ; fel over ; floor 0 ; floor as ; floor with ; foam at ; fue <night> ; fue anoch
        seizure	3	fueron ; g on ; go he ; grandson ; guard ; hac un ; hard <breath> ; hard breath ; has no
        seizure	3	hed <stop> ; hed quit ; her left ; her tak ; hes been ; hes convuls ; his bar
        seizure	3	his eyelid ; hno de ; hold ; hospital let ; in <wait> ; in er ; in forty ; it <amount>
        seizure	3	it <continue> ; it around ; it climb ; jackknif ; jerk then ; just fel ; keep let
        seizure	3	kitchen count ; klonopin cold ; l hand ; la <crowd> ; la <job> ; la boc ; la can
        seizure	3	la madrug ; last even ; lik he ; lip wet ; los codo ; m <soon> ; m next ; m sleep
        seizure	3	m tramadol ; mal <moment> ; mal ahorit ; mam convulsion ; me maam ; me shak ; me termin
        seizure	3	medi ; medi camin ; mi nen ; min he ; minut back ; moret ; my <job> ; my own ; my pant
        seizure	3	next thing ; nit thi ; normal a ; now shaky ; now sit ; numb do ; obr ya ; off his
        seizure	3	out lik ; pa tra ; paramedic check ; paramedic lo ; per <awake> ; per husb ; pipi ; pis
        seizure	3	pis com ; porch thi ; pul to ; pump and ; rattl lik ; red light ; regul <go>
        seizure	3	regul went ; right ; right arm ; s <stop> ; said they ; say u ; second by ; seizur now
        seizure	3	shelt staf ; shook my ; sid he ; sm ; so <count> ; som sort ; speak 0 ; spot ; stash 0
        seizure	3	stop of ; telefon a ; ten un ; the fork ; the mechanic ; the skat ; the walgreen
        seizure	3	then all ; then didnt ; then lin ; theyr <say> ; thirty second ; thrash and ; thre sinc
        seizure	3	tien ni ; to himself ; today etoh ; tongu and ; try to ; tuv una ; u ; ur ; valium in
        seizure	3	van step ; volte los ; volvi no ; walk now ; was <eat> ; was <water> ; was fiv
        seizure	3	was swim ; wasnt <say> ; wer ; wer play ; wet the ; who <asleep> ; wif etoh ; wouldnt
        seizure	3	wrap the ; y empez ; year and
        seizure	-3	0 <amount> ; 0 and ; 0 week ; <alcohol> at ; <alcohol> in ; <amount> <kin>
        seizure	-3	<amount> <outdoors> ; <amount> one ; <caretaking> <kin> ; <chestheart> <go>
        seizure	-3	<child> <go> ; <clothes> me ; <confused> <seizure> ; <continue> <amount>
        seizure	-3	<continue> <ask> ; <day> <ask> ; <day> sinc ; <day> that ; <die> <kin> ; <die> de
        seizure	-3	<drive> <go> ; <drive> de ; <eat> <outdoors> ; <eat> for ; <furniture> in
        seizure	-3	<give> <phone> ; <go> <always> ; <go> in ; <hear> <hear> ; <home> <room> ; <home> con
        seizure	-3	<insurance> <job> ; <kin> <drive> ; <kin> <outdoors> ; <kin> <room> ; <kin> has
        seizure	-3	<lock> in ; <month> of ; <night> <take> ; <official> <say> ; <order> <treatment>
        seizure	-3	<past> <continue> ; <phone> <say> ; <phone> back ; <photo> <seizure> ; <say> <stop>
        seizure	-3	<say> <write> ; <say> about ; <say> him ; <say> with ; <seizure> <alcohol>
        seizure	-3	<seizure> <town> ; <seizure> nunc ; <seizure> so ; <shake> / ; <sober>
        seizure	-3	<stimulant> <last> ; <stimulant> <stimulant> ; <stimulant> a ; <stop> <cold>
        seizure	-3	<take> <breath> ; <take> <home> ; <take> him ; <think> how ; <think> id ; <think> que
        seizure	-3	<think> that ; <treatment> <say> ; <try> ; a <job> ; a littl ; a lot ; a whol
        seizure	-3	all <night> ; and a ; and has ; and that ; are you ; asleep ; at <home> ; b ; bal
        seizure	-3	beagl ; becaus ; believ ; buri ; cant <asleep> ; cant sleep ; chat ; clerk ; clr on
        seizure	-3	clt ; con mi ; convulsion nunc ; corre ; cos ; crash ; cuid ; dan convulsion ; daught
        seizure	-3	day i ; de <night> ; de <treatment> ; dead ; desintoxicacion ; dia me ; diari 0
        seizure	-3	dio una ; discharg ; doe the ; dog ; dres ; driv ; el corazon ; en ambulanci ; es mi
        seizure	-3	es por ; fiest ; finish ; first <law> ; flight ; freez ; get him ; googl ; gooseflesh
        seizure	-3	him to ; him up ; hip ; hors ; hot ; i <school> ; i use ; if she ; interview ; issu
        seizure	-3	its for ; jan ; jok ; keppr ; la <home> ; la <outdoors> ; la <play> ; last month
        seizure	-3	last use ; le ech ; lleg a ; llev ; lug ; lvn ; m <trade> ; m meth ; md ; me on
        seizure	-3	me pas ; me that ; me tom ; meth 0 ; mi tio ; my <school> ; my fath ; my nephew ; ni
        seizure	-3	niec ; night and ; no ~es ; nobody els ; nombr ; now star ; of <amount> ; on <hold>
        seizure	-3	on hold ; on meth ; onc had ; one and ; otherwis ; outsid ; paid ; paralegal ; party
        seizure	-3	pas ; pie ; pinch ; plant ; pon ; por mi ; porqu mi ; pueden ; rain ; rar ; refil
        seizure	-3	regal ; rehab ; room ; saturday becaus ; say she ; sea ; segur ; sew ; shar ; si no
        seizure	-3	siet ; sign ; sinc 0 ; sixty ; siz ; spanish ; spr ; stuf ; thank you ; the <child>
        seizure	-3	the <color> ; the <height> ; the <year> ; the county ; the front ; the third ; ther are
        seizure	-3	ther no ; thi <week> ; thre week ; throat ; through <day> ; tijuan ; to keep ; tod la
        seizure	-3	tomorrow ; topic is ; traffic ; tre ano ; twin ; un <treatment> ; uso ; vet say
        seizure	-3	we dont ; whenev ; whil ; whil i ; whoev ; wk 0 ; work at ; writ a ; y nunc
        seizure	-3	~<alcohol> ~<drug> ; ~<home> ; ~<hospital> ; ~<treatment> ; ~<wait> ; ~down ; ~i ; ~not
        seizure	-3	~out ; él
        seizure	-4	$ ; % ; 0 % ; 0 <need> ; 0 <say> ; 0 <stimulant> ; <amount> <count>
        seizure	-4	<amount> <hospital> ; <amount> <play> ; <amount> <write> ; <amount> en ; <amount> to
        seizure	-4	<appointment> <day> ; <bodypart> on ; <build> the ; <child> y ; <clinician> <job>
        seizure	-4	<consume> it ; <continue> in ; <count> <week> ; <day> til ; <drive> a ; <drive> and
        seizure	-4	<drug> <amount> ; <friend> <child> ; <friend> in ; <go> <stimulant> ; <go> <take>
        seizure	-4	<headface> are ; <hear> <say> ; <hold> the ; <home> <amount> ; <home> on ; <illness> y
        seizure	-4	<insurance> her ; <job> 0 ; <job> <night> ; <job> at ; <kin> <consume>
        seizure	-4	<kin> <stimulant> ; <kin> in ; <kin> no ; <kin> who ; <kin> with ; <last> <amount>
        seizure	-4	<leave> the ; <medicine> for ; <money> <amount> ; <money> and ; <month> and ; <month> y
        seizure	-4	<need> <amount> ; <need> <give> ; <need> <stop> ; <need> it ; <need> off
        seizure	-4	<opioid> <moment> ; <opioid> and ; <outdoors> <outdoors> ; <outdoors> <treatment>
        seizure	-4	<outdoors> y ; <partner> of ; <past> i ; <past> my ; <play> <play> ; <play> de
        seizure	-4	<promise> you ; <room> <seizure> ; <say> <treatment> ; <say> a ; <say> hel
        seizure	-4	<sedative> becaus ; <seizure> from ; <shake> <water> ; <shame> ; <stiff> la
        seizure	-4	<stimulant> in ; <take> <headface> ; <take> <medicine> ; <take> <say> ; <take> a
        seizure	-4	<take> my ; <think> <say> ; <think> <seizure> ; <treatment> <moment>
        seizure	-4	<treatment> <month> ; <treatment> <stimulant> ; <treatment> de ; <treatment> in
        seizure	-4	<week> and ; <week> of ; <write> de ; <year> <stimulant> ; <year> y ; a <build>
        seizure	-4	a <drive> ; a <stranger> ; a <tool> ; a nightmar ; a plac ; about it ; account ; addres
        seizure	-4	admission ; ago and ; ahor ; alarm ; already ; alt ; and <always> ; and every ; and ive
        seizure	-4	ano y ; anymor ; apologiz ; ask re ; away ; beagl had ; being ; belt ; blood ; broth in
        seizure	-4	but i ; cabinet ; calm ; can <take> ; can i ; cat ; cent ; center ; centr ; claim ; cle
        seizure	-4	clinic ; colleg ; company ; con su ; con un ; control ; cough ; cuatr ano ; dan
        seizure	-4	day at ; day til ; desd la ; did it ; director ; dont <need> ; each ; egg ; el 0
        seizure	-4	el <height> ; empty ; encer ; er sent ; ever sinc ; f <stimulant> ; faciliti ; feb
        seizure	-4	feed ; fev ; finger ; folk ; for <stimulant> ; for me ; forgot ; found the ; from my
        seizure	-4	goe ; goodby ; grey ; group ; hav the ; he <see> ; head on ; high ; hijo ; hold a
        seizure	-4	how <amount> ; husband said ; i <asleep> ; i <blood> ; i <phone> ; i <promise>
        seizure	-4	i <write> ; i go ; i wont ; ill ; inpt ; insuranc ; is a ; is it ; isnt ; ive been
        seizure	-4	ive nev ; jal ; july ; las <amount> ; le <stiff> ; le trab ; learn ; library ; lift
        seizure	-4	lik the ; limpi ; lin at ; m <sedative> ; manej ; me and ; me est ; me in ; meant
        seizure	-4	medical ; mi mam ; mi prim ; morning ; much ; my <day> ; my <phone> ; my cousin
        seizure	-4	my doctor ; my eye ; my lif ; my neighbor ; nam is ; need a ; next to ; nieg ; ningun
        seizure	-4	no ~<need> ; no ~<treatment> ; no ~mor ; noma ; not ~the ; notic ; numer ; octob
        seizure	-4	of <treatment> ; off and ; ok ; on <stimulant> ; on me ; on your ; ord ; our <pet>
        seizure	-4	outpatient ; oye ; pack ; panic ; patch ; perdon ; platic ; porqu ; pregunt ; prend
        seizure	-4	pres ; pressur ; print ; public ; puls ; purchas ; que se ; quit cold ; r ; resident
        seizure	-4	retir ; return ; rib ; road ; saf ; say hel ; season ; seizur from ; self ; self 0
        seizure	-4	semana ; send ; shirt ; shut ; sit with ; sold ; soy <clinician> ; station ; tank
        seizure	-4	that isnt ; the 0 ; the <last> ; the <rope> ; the cat ; the end ; the last ; the light
        seizure	-4	therapist ; tiemp ; tien 0 ; tip ; to <consume> ; to <continue> ; to <kill>
        seizure	-4	to <stranger> ; to me ; to sleep ; trab la ; un <limp> ; un desmay ; up whit ; vecin
        seizure	-4	viej ; vm ; wait claim ; want 0 ; want off ; websit ; whisper ; whistl ; whit and
        seizure	-4	wrist ; wrot ; xanax last ; y <amount> ; y <moment> ; y <need> ; y est ; ya le ; yawn
        seizure	-4	yellow ; you <take> ; ~<awake> ; ~<room> ; ~es ; ~shak
        seizure	-5	$ 0 ; 0 for ; 0 th ; <amount> <drive> ; <amount> de ; <ask> about ; <ask> re
        seizure	-5	<asleep> en ; <chestheart> <pain> ; <child> <consume> ; <child> in ; <child> me
        seizure	-5	<clothes> on ; <color> ; <container> and ; <continue> a ; <count> <year>
        seizure	-5	<day> <stimulant> ; <day> <think> ; <day> <treatment> ; <eat> <amount> ; <give> a
        seizure	-5	<go> <kin> ; <gun> ; <home> in ; <job> de ; <kin> <moment> ; <kin> y ; <last> <year>
        seizure	-5	<leave> de ; <money> for ; <need> <crowd> ; <need> the ; <opioid> <medicine>
        seizure	-5	<opioid> in ; <outdoors> <day> ; <pain> <chestheart> ; <partner> <think>
        seizure	-5	<past> <sedative> ; <pet> had ; <phone> <phone> ; <put> <amount> ; <school> and
        seizure	-5	<seizure> <stop> ; <soon> to ; <stimulant> sinc ; <stop> <treatment> ; <take> <seizure>
        seizure	-5	<think> about ; <treatment> <alcohol> ; <treatment> <amount> ; <treatment> <stop>
        seizure	-5	<vendor> ; <week> <amount> ; <week> <day> ; a <child> ; a <die> ; a tim ; acros
        seizure	-5	alguien ; and <stimulant> ; and got ; and sinc ; apartment ; at <night> ; ativan on
        seizure	-5	bak ; bat ; becaus my ; best ; bor ; bos ; bowl ; by <day> ; camp ; cant <continue>
        seizure	-5	cant keep ; cho ; christma ; closet ; cost ; counsel ; current ; dat ; deal
        seizure	-5	del <town> ; dij ; dij que ; dos ano ; el <hospital> ; el hospital ; enough ; esper
        seizure	-5	est en ; falt ; favorit ; fax ; fight ; first tim ; funeral ; giv ; good ; grandmoth
        seizure	-5	habl ; hast ; hav been ; he wont ; hij de ; his broth ; hr 0 ; hung ; i <buy>
        seizure	-5	i <hear> ; i <say> ; i cant ; i did ; i got ; i havent ; i work ; if you ; in that
        seizure	-5	iop ; it <take> ; its been ; its the ; ive had ; jun ; just <need> ; kais ; knif
        seizure	-5	la <bodypart> ; la <container> ; la <photo> ; la puert ; lab ; landlord ; last year
        seizure	-5	lie ; may ; me da ; me la ; mean ; medicin ; mejor ; mil ; minut at ; mov to
        seizure	-5	my <home> ; my aunt ; my car ; my moth ; nad de ; naloxon ; neith ; ni nad
        seizure	-5	no ~<asleep> ; no ~hay ; no ~opi ; no ~teng ; och ; of <opioid> ; of our ; of your
        seizure	-5	off a ; one <headface> ; order ; our <home> ; over a ; par mi ; pay ; que la ; rais
        seizure	-5	resi ; run ; sam ; seizur disord ; ship ; shot ; sinc the ; skin ; sobredosi ; tant
        seizure	-5	the <consume> ; the <crowd> ; the <pet> ; the <record> ; the <school> ; the <treatment>
        seizure	-5	the only ; though ; throw ; tim i ; tmrw ; to <take> ; to a ; to get ; to see ; toddl
        seizure	-5	tour ; towel ; two year ; unit ; usted ; walk out ; was the ; wear ; week and ; wev
        seizure	-5	what a ; when she ; when the ; wher he ; ya se ; yesterday and ; yo ; ~<breath>
        seizure	-5	~<feel> ; ~<money> ; ~dts ; ~him ; ~it ; ~me ; ~narcan ; ~od ; ~one ; ~teng ; ~w/d ~sz
        seizure	-6	<amount> and ; <clothes> and ; <container> <amount> ; <crash> ; <day> <home> ; <die> in
        seizure	-6	<eat> y ; <go> through ; <home> en ; <illness> <consume> ; <intoxicated> ; <kin> <home>
        seizure	-6	<kin> <opioid> ; <kin> <think> ; <need> <day> ; <partner> <consume> ; <past> <eat>
        seizure	-6	<past> and ; <phone> <day> ; <rail> ; <relapse> ; <say> me ; <say> my ; <say> to
        seizure	-6	<stranger> <room> ; <take> up ; <treatment> <hospital> ; <volunteer> ; <year> en
        seizure	-6	a <eat> ; a <play> ; a friend ; a thing ; age ; alon ; ano en ; aqui ; atty ; becaus of
        seizure	-6	bel ; box ; breastbon ; breath ; brought ; by myself ; chang ; check ; con una ; cover
        seizure	-6	de <happy> ; descans ; die ; doubl ; duerm ; eight ; en 0 ; en las ; escrib ; far ; gan
        seizure	-6	garden ; gav ; get a ; grandfath ; great ; had the ; hang ; hav not ; hav to ; he <say>
        seizure	-6	hear ; his hand ; how long ; i <eat> ; i <job> ; i <play> ; im <amount> ; im the
        seizure	-6	its <stimulant> ; judg ; kept ; la <opioid> ; la <school> ; liv in ; loud ; mas
        seizure	-6	me <amount> ; me <consume> ; me acab ; men ; music ; my <crowd> ; my <record>
        seizure	-6	nev been ; nic ; nineteen ; no ~<shake> ; no ~pued ; noch ; nunc ; o ; oil ; on <phone>
        seizure	-6	one with ; over the ; phon ; por eso ; puk ; pupil ; que en ; radi ; ready ; rop ; sal
        seizure	-6	sali ; sient ; sit ; so we ; stat ; strip ; sweat ; talk to ; team ; th
        seizure	-6	the <insurance> ; the <say> ; the <town> ; the back ; the hous ; the old ; the oth
        seizure	-6	the wed ; they wer ; thre year ; to <asleep> ; to <write> ; town ; tri ; two and ; uno
        seizure	-6	using ; we <take> ; whatev ; with <amount> ; worst ; you hav ; ~<asleep>
        seizure	-6	~<chestheart> ; ~<hit> ; ~<medicine> ; ~<say> ; ~<sick> ; ~<take> ; ~hay ; ~in ; ~pued
        seizure	-7	0 <consume> ; <alcohol> <eat> ; <alcohol> <treatment> ; <amount> <child>
        seizure	-7	<furniture> <seizure> ; <hold> a ; <money> <money> ; <play> in ; <say> <take>
        seizure	-7	<seizure> the ; <start> con ; <stranger> <seizure> ; <take> <eat> ; <take> out
        seizure	-7	<write> a ; a <rope> ; a <town> ; a <trade> ; aft the ; airport ; and <moment>
        seizure	-7	and now ; and we ; anybody ; bet ; big ; blu ; busc ; buy ; color ; com in ; county
        seizure	-7	cow ; crush ; cuart ; de las ; do you ; eight day ; en una ; end ; es el ; evening
        seizure	-7	famili ; fin ; hid ; i <hold> ; i only ; im a ; im not ; is ther ; it in ; le <say>
        seizure	-7	lik to ; look for ; m <stimulant> ; many ; me <say> ; medi cal ; my <room> ; neighbor
        seizure	-7	no ~sx ; not ~a ; nuev ; onc ; outpt ; pag ; parent ; patient ; perdi ; por el ; puert
        seizure	-7	que no ; read ; ris ; seiz the ; she <consume> ; si ; sigu ; sock ; sound ; sus ; teach
        seizure	-7	tech ; the <month> ; the <outdoors> ; the <write> ; ther is ; tienen ; told me ; vomit
        seizure	-7	wks ago ; ~sx
        seizure	-8	# ; <ask> if ; <caretaking> ; <child> <seizure> ; <continue> the ; <count> <amount>
        seizure	-8	<emergency> and ; <hit> <headface> ; <home> is ; <month> 0 ; <month> <past>
        seizure	-8	<need> <need> ; <see> lik ; <seizure> <hospital> ; <threat> ; <treatment> 0
        seizure	-8	<treatment> <day> ; <write> <write> ; a <count> ; a man ; ask if ; bag ; bank
        seizure	-8	befor the ; bring ; clos ; com out ; cop ; cri ; cuand ; eleven ; encontr ; engin
        seizure	-8	exact ; fix ; fresn ; glas ; ha ; hes in ; i need ; id lik ; look lik ; lov ; mak
        seizure	-8	march ; no ~<amount> ; off my ; prim ; psych ; que me ; rent ; singl ; so i ; someon
        seizure	-8	the <clothes> ; touch ; traig ; visit ; ya no ; ~<need> ; ~<pain> ; ~si
        seizure	-9	<eat> <eat> ; and on ; bro ; buena ; contest ; could ; counselor ; day seiz ; email
        seizure	-9	en <month> ; fath ; feel ; for <amount> ; form ; fre ; guy ; has been ; i <consume>
        seizure	-9	i get ; if i ; littl ; mand ; muri ; my <eat> ; new ; no ~sz ; no ~w/d ; pen ; pric
        seizure	-9	problem ; pued ; residential ; scar ; shift ; swallow ; tal ; to my ; va ; wrong
        seizure	-10	<always> <moment> ; <key> ; <night> and ; a <treatment> ; a los ; birthday ; clas
        seizure	-10	complet ; dont hav ; feet ; for my ; going to ; gracia ; i <see> ; i want
        seizure	-10	mal <seizure> ; mal seizur ; me to ; my <last> ; my last ; nadi ; of my ; pain ; sel
        seizure	-10	servic ; she is ; somebody ; than ; the <partner> ; to be ; treatment ; ~0
        seizure	-11	0 i ; <see> for ; <stranger> in ; <take> the ; <treatment> for ; <unreal> ; boat
        seizure	-11	i am ; is the ; kil ; laugh ; leav ; mat ; my <clinician> ; my <pet> ; narcan ; nos
        seizure	-11	stay ; ther a ; tight ; too ; truck ; ve ; very ; y a ; y ya ; ~<die> ; ~<emergency>
        seizure	-12	<money> <treatment> ; ahi ; alway ; and its ; died ; don ; heart ; i can ; my uncl
        seizure	-12	the <stranger> ; the first ; the guy ; train ; used ; ~<withdrawal>
        seizure	-13	<past> the ; <school> de ; and ther ; dts ; el <chestheart> ; ex ; hel ; list ; old
        seizure	-13	on day ; peopl ; soy ; way ; your <treatment>
        seizure	-14	<kin> <die> ; <media> ; alg ; from a ; its a ; plan
        seizure	-15	<amount> <money> ; <hot> ; a <write> ; chest ; lol ; my <drive> ; overdos ; record
        seizure	-15	year ago
        seizure	-16	<vermin> ; ear ; estoy ; has a ; hay ; kne ; rep
        seizure	-17	<amount> <month> ; my <chestheart> ; teng
        seizure	-18	vet ; when i
        seizure	-19	<sick> ; de mi ; the <money>
        seizure	-20	<afraid> ; intern
        seizure	-23	<year> <past> ; quier
        seizure	-24	<needle>
        seizure	-27	<calm>
        """
}
