extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure2 = """
        seizure	3	hed stop ; her heel ; hospital let ; hous he ; i <go> ; in <amount> ; in <law> ; in er
        seizure	3	in his ; inquiet ; is in ; it <amount> ; it <year> ; it climb ; it year ; jerk then
        seizure	3	just <palecolor> ; just fel ; know me ; la <crowd> ; la <headface> ; la maceta ; ladr
        seizure	3	last even ; le agar ; lik he ; lip then ; lock and ; lueg brinc ; m ran ; m seizur
        seizure	3	mam was ; manan le ; mayb a ; me maam ; medi camin ; mi <child> ; min ; moj y
        seizure	3	montacarga ; mordi el ; morn 0 ; my dad ; my wif ; next thing ; night they ; ninety
        seizure	3	nit thi ; noon ; noon today ; now on ; numb ; obr ya ; off gin ; ojo ; on ext ; otr
        seizure	3	out lik ; out right ; par arrib ; pelon ; per <awake> ; per <wait> ; per wif ; pesc se
        seizure	3	phenibut cold ; pipi ; pis ; pis de ; pool tabl ; porch thi ; potat sack ; practic <day>
        seizure	3	practic today ; que <kin> ; qued trabaj ; rang my ; rat ; reach for ; restroom 0 ; right
        seizure	3	s <stop> ; say u ; sei de ; set down ; she ran ; shook my ; sid he ; sist becaus
        seizure	3	slept and ; slid und ; someth <phone> ; someth cal ; speak 0 ; speak f ; start jump
        seizure	3	stash 0 ; stif in ; stop everyth ; stop of ; tap then ; the <drive> ; the <stiff>
        seizure	3	the copi ; the leg ; the potat ; the valium ; the walgreen ; then lik ; then lin ; thes
        seizure	3	theyr <say> ; thi minut ; thirty second ; through me ; thursday ; tien ni ; tir
        seizure	3	today etoh ; today n ; today on ; tongu wet ; triag at ; trout ; try ; try to ; two ful
        seizure	3	ur ; veint minuto ; was eat ; was monday ; watch ; wer play ; what i ; who <asleep>
        seizure	3	wif etoh ; witnes tonic ; wok ; work today ; wouldnt <stop> ; wouldnt stop ; wrap the
        seizure	3	writ i ; y no ; y sacudiendos ; yard ; yr out
        seizure	-3	0 <need> ; 0 now ; <amount> <count> ; <clinician> <job> ; <clinician> <year>
        seizure	-3	<clothes> y ; <consume> <play> ; <consume> it ; <continue> <amount> ; <day> /
        seizure	-3	<drive> lo ; <feel> <bodypart> ; <furniture> at ; <go> <always> ; <go> <kin>
        seizure	-3	<go> <town> ; <go> de ; <go> y ; <hear> <say> ; <home> con ; <hospital> de
        seizure	-3	<job> <night> ; <job> at ; <kin> <drive> ; <kin> <write> ; <month> y ; <need> <buy>
        seizure	-3	<need> <say> ; <need> <think> ; <need> un ; <outdoors> <treatment>
        seizure	-3	<pain> <chestheart> ; <past> <say> ; <phone> <phone> ; <phone> <say> ; <phone> <soon>
        seizure	-3	<phone> y ; <promise> for ; <promise> you ; <put> la ; <rope> up ; <say> <treatment>
        seizure	-3	<say> a ; <say> con ; <school> on ; <sedative> becaus ; <seizure> <try> ; <stop> <cold>
        seizure	-3	<take> <furniture> ; <take> <go> ; <think> id ; <think> is ; <think> que
        seizure	-3	<treatment> de ; <treatment> in ; <write> <amount> ; <write> <phone> ; <year> <stop>
        seizure	-3	a 0 ; a <official> ; a <stranger> ; a littl ; a long ; a plac ; agost ; alarm ; alon
        seizure	-3	alt ; and hes ; and said ; ano dej ; anyway ; ask about ; at hom ; ate ; beagl ; being
        seizure	-3	believ ; blood ; both ; both tim ; buddy ; bug ; calend ; cam in ; cannot
        seizure	-3	cant <asleep> ; cant sleep ; carry ; chat ; chil ; cho ; client ; clt ; com in ; con su
        seizure	-3	control ; convulsion de ; cuest ; custom seiz ; da ; day off ; de <treatment> ; dejarl
        seizure	-3	desintoxicacion ; did it ; dolor ; dont <need> ; dot ; drink and ; el <container>
        seizure	-3	el <height> ; el <outdoors> ; everyon ; faciliti ; fast ; favorit ; feb ; february
        seizure	-3	fiest ; for <amount> ; goe to ; harbor ; havent ; he <see> ; he wont ; heroin 0
        seizure	-3	husband said ; i <drive> ; i <job> ; i <put> ; i <school> ; i <start> ; i <write>
        seizure	-3	i read ; i sleep ; i use ; id lik ; in <treatment> ; its for ; just want ; la <home>
        seizure	-3	la <phone> ; las tard ; le ech ; md ; me <say> ; me on ; me tom ; med ; morn and
        seizure	-3	my bos ; my kne ; my nam ; need a ; neighbor ; niec ; no ~es ; nod ; noma medi
        seizure	-3	not ~me ; numer ; on your ; orang ; otherwis ; our <pet> ; paid ; pie ; plum ; porqu
        seizure	-3	pres ; protocol ; public ; que <go> ; quit vodk ; rar ; real ; refil ; regal ; say 0
        seizure	-3	segur ; so <amount> ; step ; the <height> ; the <hospital> ; the <phone> ; the <year>
        seizure	-3	the county ; the end ; the fir ; the pil ; ther are ; through a ; through the ; tim and
        seizure	-3	tip ; to com ; to do ; to writ ; tod la ; tomorrow ; traffic ; vet say ; viv ; vm
        seizure	-3	want 0 ; wheth ; with the ; y dic ; y mi ; yellow ; you <take> ; ~0 ~d ; ~<asleep>
        seizure	-3	~<gun> ; ~<home> ; ~<hot> ; ~<insurance> ; ~<year> ; ~convulsion ; ~da ; ~dan
        seizure	-3	~dan convulsion ; ~how ; ~inpatient ; ~intern ; ~long ; ~mi ; ~quier ; ~them ; él
        seizure	-4	% ; 0 % ; 0 and ; 0 th ; 0 with ; <alcohol> <treatment> ; <alcohol> and ; <alcohol> at
        seizure	-4	<amount> <kin> ; <amount> <outdoors> ; <amount> <write> ; <amount> and ; <amount> de
        seizure	-4	<amount> to ; <ask> re ; <bodypart> <palecolor> ; <bodypart> on ; <build> the
        seizure	-4	<child> <consume> ; <child> <go> ; <child> in ; <clinician> and ; <clothes> and
        seizure	-4	<container> <amount> ; <continue> 0 ; <continue> in ; <day> <stimulant>
        seizure	-4	<drive> <seizure> ; <drive> and ; <eat> <say> ; <friend> in ; <hear> <hear>
        seizure	-4	<height> com ; <hit> me ; <hold> the ; <illness> y ; <insurance> her ; <kin> <consume>
        seizure	-4	<kin> who ; <last> <month> ; <leave> de ; <leave> the ; <lock> in ; <money> <amount>
        seizure	-4	<month> and ; <need> <amount> ; <need> <moment> ; <need> <stop> ; <need> <write>
        seizure	-4	<need> it ; <need> off ; <need> que ; <need> the ; <opioid> <go> ; <opioid> <medicine>
        seizure	-4	<outdoors> y ; <partner> <kin> ; <past> <sedative> ; <past> and ; <play> <go>
        seizure	-4	<play> <play> ; <play> de ; <put> up ; <relapse> ; <room> <seizure> ; <say> <crowd>
        seizure	-4	<say> <stop> ; <say> hel ; <say> in ; <say> you ; <sedative> had ; <sober>
        seizure	-4	<stiff> <limp> ; <stimulant> in ; <stimulant> sinc ; <take> <breath> ; <take> <job>
        seizure	-4	<take> <kin> ; <take> a ; <take> him ; <think> <seizure> ; <think> the
        seizure	-4	<treatment> <amount> ; <treatment> <clinician> ; <treatment> <hospital>
        seizure	-4	<treatment> <stop> ; <try> ; <week> <amount> ; <write> de ; a <build> ; a <child>
        seizure	-4	a <tool> ; about it ; again and ; and con ; and that ; and they ; anymor ; apartment
        seizure	-4	applebe ; are you ; ask re ; baj ; bat ; beagl had ; belt ; bil ; block ; bowl
        seizure	-4	brinc com ; broth in ; buen ; but i ; cabinet ; caf ; camion ; can i ; card ; claim
        seizure	-4	cle ; clear ; clr <say> ; color ; con mi ; con quien ; con un ; conmig ; corre ; cost
        seizure	-4	cough ; counsel ; cuand se ; current ; daught ; de <night> ; de una ; desd la ; died
        seizure	-4	dij ; dij que ; discharg ; do it ; doe the ; doming que ; dos ano ; each ; el corazon
        seizure	-4	encer ; es por ; escond ; esper ; est en ; ever sinc ; food ; fost ; freez ; giv
        seizure	-4	gooseflesh ; group ; hand ; hast ; hav been ; hav the ; he keep ; hear ; hij de
        seizure	-4	him up ; his <eat> ; his broth ; hold a ; hors ; hot ; hung ; i <money> ; i cant
        seizure	-4	i did ; i didnt ; i drink ; i go ; i havent ; i wont ; if you ; im <afraid> ; im back
        seizure	-4	in march ; isnt ; ive had ; ive nev ; january ; jok ; kais ; keep the ; kept 0 ; kind
        seizure	-4	la <container> ; la <outdoors> ; la <play> ; la coc ; las <amount> ; lat ; learn ; lift
        seizure	-4	limpi ; lvn ; mand a ; me <need> ; me <stop> ; me in ; me la ; medi cal ; mi mam
        seizure	-4	mi vecin ; mis <kin> ; mor ; morning ; music ; my <record> ; my car ; my doctor
        seizure	-4	my eye ; nam is ; ni nad ; ningun ; nobody els ; noch ; octob ; of <treatment>
        seizure	-4	of that ; of your ; off and ; off som ; on me ; one and ; ord ; par que ; paralegal
        seizure	-4	patch ; pay ; pech ; phon ; pinch ; policy ; prend ; print ; puk ; purchas ; que la
        seizure	-4	quit cold ; rain ; regres ; retir ; return ; rib ; road ; saf ; sam ; say hel ; screen
        seizure	-4	sea ; sem ; semana ; send ; shar ; she cant ; ship ; shut ; sinc the ; siz ; sobredosi
        seizure	-4	sold ; soy <clinician> ; stab ; sunday she ; sweat ; sí ; th ; the <night>
        seizure	-4	the <outdoors> ; the <school> ; the <write> ; the cat ; ther no ; though ; throat
        seizure	-4	tiemp ; tim he ; tim i ; tmrw ; to <consume> ; to <continue> ; to <stranger> ; to get
        seizure	-4	to see ; toddl ; tongu and ; towel ; tri to ; un <treatment> ; unit ; uso ; usted
        seizure	-4	vecin ; visit ; voy ; wait claim ; want off ; week and ; when he ; when the ; whit and
        seizure	-4	work at ; wrot ; y <amount> ; y <moment> ; yes ; ~<amount> ~<month> ; ~<appointment>
        seizure	-4	~<consume> ni ; ~<hit> ; ~<kill> ; ~<pet> ; ~<play> ; ~<promise> ; ~<say> ; ~<unreal>
        seizure	-4	~and ; ~be ; ~d ; ~driv ; ~en ; ~es ; ~funeral ; ~gav ; ~liv ; ~no ; ~out ; ~sleep
        seizure	-4	~smok ; ~tom ni ; ~your
        seizure	-5	$ ; $ 0 ; 0 <amount> ; <amount> <consume> ; <amount> <drive> ; <amount> <hospital>
        seizure	-5	<amount> en ; <amount> y ; <appointment> <day> ; <child> me ; <child> y ; <clothes> on
        seizure	-5	<color> ; <continue> a ; <day> <treatment> ; <day> its ; <drive> de ; <drive> in
        seizure	-5	<drug> <amount> ; <go> al ; <home> <amount> ; <home> en ; <home> from ; <intoxicated>
        seizure	-5	<kin> <home> ; <kin> in ; <kin> no ; <kin> y ; <money> for ; <need> <crowd>
        seizure	-5	<opioid> <moment> ; <opioid> and ; <opioid> in ; <outdoors> <day>
        seizure	-5	<outdoors> <outdoors> ; <past> <eat> ; <pet> had ; <put> <amount> ; <rail>
        seizure	-5	<say> <stranger> ; <say> <write> ; <say> to ; <seizure> the ; <soon> to
        seizure	-5	<stimulant> and ; <stop> a ; <take> <say> ; <take> <seizure> ; <take> out
        seizure	-5	<treatment> <alcohol> ; <vendor> ; <volunteer> ; <year> y ; a <blade> ; a <die>
        seizure	-5	a <eat> ; a <give> ; a <law> ; a friend ; a tim ; account ; aft the ; and <stimulant>
        seizure	-5	and got ; and its ; and nobody ; and sinc ; ano y ; apologiz ; at <night> ; ativan on
        seizure	-5	atty ; away ; b ; becaus my ; best ; camp ; closet ; com off ; company ; compr
        seizure	-5	con una ; cuent ; de <happy> ; deal ; del <town> ; doubl ; eight day ; el <hospital>
        seizure	-5	el <treatment> ; el hospital ; er <give> ; er sent ; es el ; escrib ; falt ; first tim
        seizure	-5	for <alcohol> ; for <stimulant> ; for me ; found the ; gan ; get a ; get him ; good
        seizure	-5	grandmoth ; great ; habl ; hav to ; head on ; hijo ; i <eat> ; i <hear> ; i <play>
        seizure	-5	ill ; in that ; is it ; it <take> ; it out ; ive been ; just <need> ; kil
        seizure	-5	la <bodypart> ; la <drive> ; la <photo> ; la puert ; lab ; las <daytime> ; lie
        seizure	-5	lik the ; lug ; mas ; me acab ; me pas ; medicin ; mejor ; men ; mi tio ; mied ; mil
        seizure	-5	my <crowd> ; my <home> ; my aunt ; my neighbor ; my nephew ; naloxon ; neith ; next to
        seizure	-5	ni ; night and ; nineteen ; no ~<need> ; no ~le ; no ~opi ; notic ; of our ; off a
        seizure	-5	off it ; off my ; ok ; on <stimulant> ; onc ; one with ; order ; our <home> ; outsid
        seizure	-5	oye ; par mi ; person ; por mi ; prim ; r ; ready ; rehab ; room ; season
        seizure	-5	seizur disord ; she <consume> ; si no ; sigu ; six ; stat ; strip ; talk to ; tank
        seizure	-5	tant ; text ; the 0 ; the <insurance> ; the <last> ; the <record> ; the back ; the last
        seizure	-5	the light ; the old ; the oth ; the wed ; throw ; to <asleep> ; to <kill> ; to <take>
        seizure	-5	to me ; to sleep ; took ; tour ; town ; up whit ; we <take> ; wear ; wev ; what a
        seizure	-5	whatev ; whistl ; with <amount> ; y est ; y me ; y por ; yesterday and ; ~0 ~<moment>
        seizure	-5	~<chestheart> ; ~<day> ~<treatment> ; ~<die> in ; ~<hospital> ; ~<kin> ; ~<stranger>
        seizure	-5	~<write> ; ~buri ; ~detox ; ~him ; ~it ; ~me ; ~not ; ~sinc
        seizure	-6	0 for ; <alcohol> <seizure> ; <always> <moment> ; <asleep> en ; <count> <amount>
        seizure	-6	<day> <home> ; <go> <stop> ; <go> through ; <hit> <headface> ; <home> in
        seizure	-6	<job> <phone> ; <job> de ; <kin> <die> ; <kin> <moment> ; <kin> <room> ; <kin> has
        seizure	-6	<money> <money> ; <order> a ; <partner> <think> ; <past> the ; <play> in
        seizure	-6	<say> <seizure> ; <say> me ; <school> and ; <seizure> my ; <stranger> <room>
        seizure	-6	<take> <alcohol> ; <treatment> 0 ; <week> <day> ; <write> a ; <year> en ; a <drive>
        seizure	-6	a <rope> ; a <trade> ; a thing ; a whol ; addres ; alguien ; and <moment> ; and now
        seizure	-6	ano en ; at <home> ; becaus of ; bel ; bet ; bor ; breastbon ; bro ; cant <continue>
        seizure	-6	cant keep ; chang ; clerk ; cow ; crush ; day seiz ; duerm ; f <stimulant> ; far ; fev
        seizure	-6	fight ; fin ; grandfath ; had the ; hal ; hang ; he <say> ; hid ; high ; his hand
        seizure	-6	i got ; im <amount> ; is ther ; its been ; its the ; jun ; knif ; landlord ; last year
        seizure	-6	le <say> ; loud ; m <stimulant> ; mak ; manej ; me <amount> ; me <consume> ; mov to
        seizure	-6	my <room> ; my moth ; nad de ; no ~hay ; no ~pued ; no ~sz ; no ~w/d ; noma ; och
        seizure	-6	of <opioid> ; on day ; one <headface> ; outpt ; parent ; platic ; por el ; pregunt
        seizure	-6	puert ; rent ; rop ; servic ; sient ; so we ; sound ; team ; test ; the <color>
        seizure	-6	the <crowd> ; the <pet> ; the <say> ; they wer ; tienen ; to <write> ; toc ; too
        seizure	-6	two and ; uno ; using ; walk out ; was the ; when she ; worst ; y le ; you hav
        seizure	-6	~<awake> ; ~<eat> ; ~<last> ; ~<room> ; ~<school> ; ~at ; ~od ; ~pued ; ~si ; ~when
        seizure	-7	<alcohol> <eat> ; <amount> <child> ; <amount> through ; <ask> about ; <awake> en
        seizure	-7	<chestheart> <pain> ; <container> and ; <eat> y ; <emergency> and
        seizure	-7	<furniture> <seizure> ; <gun> ; <home> is ; <last> <year> ; <month> 0 ; <month> <past>
        seizure	-7	<need> <day> ; <need> <give> ; <say> with ; <see> lik ; <seizure> <seizure> ; <shame>
        seizure	-7	<stop> <treatment> ; a <play> ; a <town> ; a convulsion ; anybody ; ask if ; bag
        seizure	-7	birthday ; blu ; box ; breath ; brought ; calm ; contest ; counselor ; cover ; cri
        seizure	-7	cuart ; cuatr ano ; day at ; day in ; die ; do you ; en una ; end ; evening ; fax
        seizure	-7	form ; fresn ; guy ; ha ; i <hold> ; i <say> ; i get ; im the ; its <stimulant> ; judg
        seizure	-7	la <school> ; look lik ; lov ; many ; march ; may ; mean ; minut at ; muy ; my <eat>
        seizure	-7	my second ; new ; nic ; no ~<treatment> ; no ~sx ; o ; on <phone> ; outpatient
        seizure	-7	patient ; perdi ; psych ; puls ; pupil ; que no ; radi ; ring ; ris ; seiz on
        seizure	-7	seiz the ; so i ; someon ; sus ; the <day> ; the <month> ; the hous ; thre year
        seizure	-7	to <say> ; to my ; told me ; touch ; tri ; two year ; wrist ; y <need> ; ya se
        seizure	-7	~<calm> ; ~<feel> ; ~<sick> ; ~de ; ~dts ; ~hay ; ~me ~da ; ~one ; ~shak
        seizure	-8	0 <stimulant> ; <ask> if ; <caretaking> ; <continue> the ; <crash> ; <eat> <eat>
        seizure	-8	<hold> a ; <kin> <opioid> ; <need> <need> ; <say> <take> ; <take> <eat> ; <take> up
        seizure	-8	a <count> ; a los ; big ; bit through ; bring ; busc ; centr ; com out ; convulsion in
        seizure	-8	could ; county ; de las ; despert en ; don ; encontr ; estoy ; exact ; famili ; fix
        seizure	-8	hes in ; how ; i only ; im a ; la <opioid> ; look for ; mal <seizure> ; mal seizur
        seizure	-8	myself ; nadi ; nev been ; no ~<asleep> ; no ~<shake> ; not ~a ; nuev ; over a ; pag
        seizure	-8	pen ; por eso ; pric ; que me ; read ; residential ; run ; sal ; sali ; sock
        seizure	-8	the <town> ; the <treatment> ; ther is ; to quit ; traig ; train ; treatment ; wait
        seizure	-8	withdrawal ; ya no ; ~<clinician> ; ~<drive> ; ~<pain> ; ~<partner> ; ~for ; ~is ; ~sx
        seizure	-9	<key> ; <money> <treatment> ; <treatment> for ; <unreal> ; <week> and ; a <treatment>
        seizure	-9	a man ; age ; and we ; baby ; buena ; clas ; colleg ; cuand ; dat ; eleven ; feel
        seizure	-9	for my ; fre ; gracia ; has been ; i <see> ; i need ; i want ; if i ; kept ; me to
        seizure	-9	my <moment> ; nieg ; panic ; problem ; sel ; shift ; somebody ; soy ; stuf ; teach
        seizure	-9	tech ; than ; the <partner> ; ther a ; wrong ; y ya ; ~<give> ; ~<medicine> ; ~<money>
        seizure	-9	~<take> ; ~week
        seizure	-10	<go> from ; <kin> ~<die> ; <treatment> <day> ; befor the ; boat ; clos ; complet ; cop
        seizure	-10	email ; en 0 ; feet ; going to ; heart ; i <asleep> ; im not ; in a ; in an ; iop
        seizure	-10	laugh ; littl ; my <clinician> ; my <last> ; my <pet> ; my last ; out in ; shirt
        seizure	-10	skin ; swallow ; tal ; the <clothes> ; truck ; ve ; vomit ; ~<job> ; ~<need>
        seizure	-11	<kin> <think> ; <see> for ; <stranger> in ; <take> the ; and on ; bank ; dont hav
        seizure	-11	en <month> ; i am ; i can ; is the ; mat ; of my ; record ; sit ; the first ; the guy
        seizure	-11	to be ; tre ano ; va ; ~died
        seizure	-12	# ; <media> ; <night> and ; <school> de ; i <consume> ; kne ; leav ; list ; narcan
        seizure	-12	nos ; over the ; pued ; stay ; tight
        seizure	-13	<amount> <money> ; ahi ; de mi ; el 0 ; ex ; hel ; my <drive> ; my uncl ; teng
        seizure	-13	the only ; very ; way ; your <treatment> ; ~<emergency> ; ~muri
        seizure	-14	<alcohol> in ; <calm> ; <vermin> ; alway ; el <chestheart> ; lol ; peopl ; plan ; rep
        seizure	-14	scar ; used ; ~que
        seizure	-15	<amount> <month> ; a <write> ; y a
        seizure	-16	<hot> ; and ther ; dts ; its a ; overdos ; the <stranger> ; ~i
        seizure	-17	0 i ; alg ; chest ; from a ; has a ; mand ; my <chestheart> ; vet ; year ago
        seizure	-18	hay ; old
        seizure	-19	ear ; ~in
        seizure	-20	<sick> ; the <money>
        seizure	-22	<needle>
        seizure	-23	when i
        seizure	-25	intern
        seizure	-27	<year> <past>
        """
}
