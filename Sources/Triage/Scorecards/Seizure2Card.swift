extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure2 = """
        seizure	3	at my ; aunt ; ayer me ; bar fri ; bar x ; beaten ; been eatin ; beer he ; bib
        seizure	3	bitten <headface> ; bitten tongu ; body lock ; boy ; boyfriend say ; breath talk
        seizure	3	brinc tod ; bronc on ; broth out ; but <partner> ; but wif ; by the ; cb aft ; check him
        seizure	3	chew on ; cm ; codo ; collaps and ; com pesc ; compadr lo ; consegu mas ; d sz
        seizure	3	de <homeless> ; de cosa ; de tom ; dej de ; din yesterday ; doc 0 ; doming entr ; eatin
        seizure	3	el dom ; ems ; epilepsy and ; eso fue ; eye open ; fed up ; fel over ; floor 0
        seizure	3	floor as ; floor with ; fue <night> ; fue anoch ; fueron ; fui ; g on ; gin 0 ; go he
        seizure	3	grandson ; guard ; hac un ; hammer ; hard <breath> ; hard breath ; has no ; he drank
        seizure	3	headboard knock ; her left ; her tak ; hes <stiff> ; hes been ; hes stif ; his bar
        seizure	3	his third ; hora le ; hoy dic ; if noth ; in <amount> ; in <wait> ; in an ; in er
        seizure	3	it <amount> ; it <continue> ; it around ; it climb ; its own ; jackknif ; jean wet
        seizure	3	jerk then ; just fel ; kitchen count ; la <crowd> ; la boc ; la madrug ; last even
        seizure	3	last xanax ; lifeguard pul ; lin <continue> ; los codo ; m <soon> ; m next ; m seizur
        seizure	3	m sleep ; m tramadol ; mal <moment> ; mal ahorit ; mam was ; medi camin ; mes ; mi nen
        seizure	3	moret ; morn as ; morn my ; next thing ; normal a ; now shaky ; now sit ; numb do
        seizure	3	nurs giv ; off his ; out lik ; own had ; own sunday ; pa tra ; paramedic check
        seizure	3	per <awake> ; per spous ; pipi ; pis ; pis com ; porch thi ; potat sack ; rang my
        seizure	3	rattl lik ; reach for ; red light ; refus hosp ; regader se ; regul <go> ; regul went
        seizure	3	right arm ; s <stop> ; say u ; second by ; shelt staf ; shook my ; sid he ; sist becaus
        seizure	3	sleep ; sm ; so <count> ; som sort ; somewher ; speak 0 ; spot ; stash 0 ; stop of
        seizure	3	stor mgr ; telefon a ; the copi ; the fork ; the mechanic ; the potat ; the show
        seizure	3	the walgreen ; then all ; then didnt ; then lin ; theyr <say> ; thirty second
        seizure	3	thrash and ; tien ni ; ties y ; to himself ; to squeez ; today etoh ; today on ; try to
        seizure	3	tuv una ; u ; ur ; valium in ; van step ; volte los ; volvi no ; was <eat> ; was fiv
        seizure	3	wasnt <say> ; which ; who <asleep> ; wif etoh ; wok ; work today ; wouldnt
        seizure	3	wouldnt <stop> ; wouldnt stop ; wrap the ; y ant ; y empez ; y fui
        seizure	-3	<alcohol> at ; <alcohol> in ; <amount> <outdoors> ; <amount> one ; <chestheart> <go>
        seizure	-3	<child> <go> ; <clinician> <job> ; <clothes> me ; <confused> <seizure> ; <consume> it
        seizure	-3	<count> <week> ; <day> <ask> ; <day> that ; <die> <kin> ; <die> de ; <drive> <go>
        seizure	-3	<drive> and ; <eat> <outdoors> ; <eat> for ; <give> <phone> ; <go> in ; <hear> <say>
        seizure	-3	<home> <room> ; <home> con ; <insurance> <job> ; <kin> <drive> ; <kin> <outdoors>
        seizure	-3	<kin> <room> ; <kin> has ; <last> <amount> ; <medicine> ~<past> ; <money> <amount>
        seizure	-3	<month> <treatment> ; <month> of ; <need> off ; <night> <take> ; <official> <say>
        seizure	-3	<opioid> <go> ; <past> <continue> ; <past> i ; <past> my ; <phone> <soon>
        seizure	-3	<phone> back ; <photo> <seizure> ; <say> him ; <say> in ; <seizure> <alcohol> ; <sober>
        seizure	-3	<stimulant> <stimulant> ; <stimulant> a ; <stop> <cold> ; <take> <breath>
        seizure	-3	<take> <headface> ; <take> him ; <think> <go> ; <think> <seizure> ; <week> of ; a littl
        seizure	-3	a lot ; a person ; a plac ; all <night> ; and a ; and has ; and ive ; and that ; ano y
        seizure	-3	anyway ; are you ; b ; beagl ; being ; bil ; buri ; can <take> ; cat ; center ; centr
        seizure	-3	cle ; clr <say> ; clr on ; clt ; con mi ; con un ; contract ; corre ; cos ; crash
        seizure	-3	cuest ; dan convulsion ; de <night> ; de <treatment> ; de lo ; desintoxicacion ; dia me
        seizure	-3	dio una ; discharg ; doe the ; dog ; door ; dres ; dri ; el corazon ; entonc ; es mi
        seizure	-3	es por ; f <stimulant> ; faciliti ; feb ; fiest ; finish ; first <law> ; fiv year
        seizure	-3	freez ; get him ; him to ; him up ; hip ; hold a ; hors ; i <blood> ; i <phone>
        seizure	-3	i <school> ; i go ; i start ; if she ; intensiv ; interview ; issu ; its about
        seizure	-3	january ; jok ; keep the ; keppr ; la <home> ; la <play> ; lat ; le ech ; limpi
        seizure	-3	lin at ; m meth ; me and ; me est ; me in ; meth 0 ; mi tio ; my <school> ; my nephew
        seizure	-3	neighbor ; ni ; niec ; night and ; no ~es ; no ~recent ; nombr ; not ~me ; not ~the
        seizure	-3	now star ; of that ; on <hold> ; on hold ; on meth ; onc had ; otherwis ; our <pet>
        seizure	-3	outsid ; paid ; paralegal ; party ; pas ; pie ; pinch ; plant ; play ; policy ; pon
        seizure	-3	porqu mi ; pres ; pueden ; q ; quisier ; rain ; refil ; regal ; segur ; sew ; shar
        seizure	-3	si no ; siet ; sign ; sixty ; siz ; split ; spr ; stuf ; tablet ; ten ; thank you
        seizure	-3	that isnt ; the 0 ; the <child> ; the <day> ; the <height> ; the <hospital>
        seizure	-3	the <year> ; the end ; the front ; the third ; therapist ; thi <month> ; thi <week>
        seizure	-3	throat ; through <day> ; tijuan ; to <stranger> ; to keep ; tod la ; tomorrow
        seizure	-3	topic is ; traffic ; tre ano ; un <treatment> ; uso ; vet say ; want off ; we dont
        seizure	-3	whil i ; y mi ; y nunc ; yawn ; you <take> ; ~<room> ; ~<treatment> ; ~and ; ~down
        seizure	-3	~es ; ~recent ; él
        seizure	-4	$ ; % ; 0 % ; 0 <say> ; 0 <stimulant> ; 0 week ; 0 with ; <alcohol> <seizure>
        seizure	-4	<alcohol> <treatment> ; <amount> <count> ; <amount> <eat> ; <amount> <play>
        seizure	-4	<amount> <write> ; <amount> de ; <amount> en ; <amount> to ; <appointment> <day>
        seizure	-4	<ask> re ; <bodypart> on ; <build> the ; <child> <consume> ; <continue> <amount>
        seizure	-4	<continue> in ; <day> til ; <drive> a ; <drug> <amount> ; <friend> in
        seizure	-4	<go> <stimulant> ; <go> <take> ; <headface> are ; <hear> <hear> ; <hold> the
        seizure	-4	<home> <amount> ; <home> on ; <illness> y ; <insurance> her ; <job> 0 ; <job> <night>
        seizure	-4	<job> at ; <kin> <consume> ; <kin> <stimulant> ; <kin> in ; <kin> no ; <kin> with
        seizure	-4	<last> <month> ; <leave> the ; <medicine> for ; <money> and ; <money> for ; <month> and
        seizure	-4	<month> y ; <need> <amount> ; <need> <give> ; <need> <stop> ; <need> it ; <need> the
        seizure	-4	<opioid> <medicine> ; <opioid> <moment> ; <opioid> and ; <outdoors> <outdoors>
        seizure	-4	<outdoors> <treatment> ; <outdoors> y ; <partner> of ; <play> de ; <promise> you
        seizure	-4	<room> <seizure> ; <say> <stop> ; <say> <treatment> ; <say> <write> ; <say> a
        seizure	-4	<say> hel ; <sedative> becaus ; <sedative> had ; <seizure> <stop> ; <seizure> <town>
        seizure	-4	<shake> <water> ; <shame> ; <stiff> la ; <stimulant> in ; <stimulant> sinc
        seizure	-4	<take> <medicine> ; <take> <say> ; <take> a ; <think> <say> ; <think> que
        seizure	-4	<treatment> <moment> ; <treatment> <month> ; <treatment> <stimulant> ; <treatment> de
        seizure	-4	<treatment> in ; <try> ; <week> and ; <write> de ; <year> <stimulant> ; <year> <stop>
        seizure	-4	<year> y ; a <build> ; a <hospital> ; a <job> ; a <official> ; a <stranger> ; a <tool>
        seizure	-4	a nightmar ; a ~<seizure> ; a ~seizur ; account ; addres ; admission ; age 0 ; ago and
        seizure	-4	ahor ; alarm ; alcohol convulsion ; already ; alt ; and <always> ; and every ; anymor
        seizure	-4	apologiz ; ask re ; at hom ; away ; bak ; bat ; beagl had ; blood ; broth in ; but i
        seizure	-4	cabinet ; calm ; can i ; cent ; cinc ; claim ; clear ; clerk ; colleg ; company
        seizure	-4	con su ; control ; cough ; counsel ; cuatr ano ; current ; dan ; day at ; day til
        seizure	-4	desd la ; did it ; director ; dont <need> ; egg ; el 0 ; el <hospital> ; el hospital
        seizure	-4	empty ; encer ; esper ; ever sinc ; feed ; final ; finger ; folk ; for <stimulant>
        seizure	-4	for me ; forgot ; from my ; goe ; goodby ; grandmoth ; grey ; group ; hav been
        seizure	-4	hav the ; he <see> ; head on ; high ; his broth ; how <amount> ; hr 0 ; husband said
        seizure	-4	i <asleep> ; i <buy> ; i <promise> ; i <say> ; i <start> ; i <write> ; i havent
        seizure	-4	i wont ; ill ; in that ; insuranc ; iop ; isnt ; it <take> ; ive been ; ive nev ; jal
        seizure	-4	july ; kais ; kept 0 ; lab ; las <amount> ; le <stiff> ; le trab ; learn ; library
        seizure	-4	lift ; lik the ; lug ; lvn ; m <trade> ; manej ; me on ; me pas ; me tom ; meant
        seizure	-4	mi mam ; mi prim ; morning ; much ; my <day> ; my chest ; my cousin ; my doctor
        seizure	-4	my eye ; my lif ; nam is ; need a ; next to ; nieg ; ningun ; no ~<need> ; nobody els
        seizure	-4	noma ; notic ; numer ; octob ; of <treatment> ; of our ; on <stimulant> ; on me ; on my
        seizure	-4	on your ; ord ; our <home> ; out in ; outpatient ; oye ; pack ; panic ; patch ; pay
        seizure	-4	perdon ; platic ; porqu ; pregunt ; prend ; pressur ; print ; public ; puls ; purchas
        seizure	-4	que la ; que se ; quit cold ; rais ; resident ; retir ; return ; rib ; road ; room
        seizure	-4	saf ; saturday becaus ; say hel ; season ; self ; semana ; shirt ; shut ; sit with
        seizure	-4	sobredosi ; sold ; soy <clinician> ; spanish ; station ; step ; structur ; tank
        seizure	-4	the <color> ; the <last> ; the <night> ; the <rope> ; the cat ; the kid ; the last
        seizure	-4	the light ; the only ; ther are ; ther no ; though ; tiemp ; tien 0 ; tim i ; tip
        seizure	-4	tmrw ; to <consume> ; to <continue> ; to a ; to me ; to sleep ; trab la ; un <limp>
        seizure	-4	un desmay ; unit ; up whit ; vecin ; viej ; vm ; wait claim ; want 0 ; wear ; websit
        seizure	-4	whisper ; whistl ; wrist ; wrot ; y <moment> ; y <need> ; y est ; ya le ; yellow
        seizure	-4	~<feel> ; ~<hospital> ; ~dts ; ~it ; ~shak ; ~sz 0 ; ~the ; ~to
        seizure	-5	$ 0 ; 0 for ; 0 th ; <amount> <drive> ; <amount> <hospital> ; <ask> about ; <asleep> en
        seizure	-5	<awake> <emergency> ; <chestheart> <pain> ; <child> me ; <child> y ; <clothes> on
        seizure	-5	<color> ; <continue> 0 ; <continue> a ; <count> <year> ; <day> <think>
        seizure	-5	<day> <treatment> ; <eat> <amount> ; <emergency> and ; <give> a ; <go> <kin> ; <job> de
        seizure	-5	<kin> <moment> ; <kin> who ; <leave> de ; <need> <crowd> ; <opioid> in
        seizure	-5	<outdoors> <day> ; <pain> <chestheart> ; <partner> <think> ; <past> <sedative>
        seizure	-5	<past> and ; <pet> had ; <phone> <day> ; <phone> <phone> ; <put> <amount> ; <relapse>
        seizure	-5	<say> <stranger> ; <school> and ; <soon> to ; <stop> <treatment> ; <stranger> <seizure>
        seizure	-5	<take> <seizure> ; <take> up ; <think> about ; <treatment> <alcohol>
        seizure	-5	<treatment> <amount> ; <treatment> <day> ; <treatment> <hospital> ; <treatment> <stop>
        seizure	-5	<week> <day> ; a <child> ; a <die> ; a <play> ; a thing ; a tim ; about it ; acros
        seizure	-5	alguien ; and <stimulant> ; and got ; and sinc ; apartment ; at <night> ; ativan on
        seizure	-5	atty ; becaus my ; belt ; best ; bos ; bowl ; by <day> ; camp ; cant <continue>
        seizure	-5	cant keep ; cho ; christma ; client ; clinic ; closet ; con una ; cost ; dat ; daught
        seizure	-5	del <town> ; despert en ; dij ; dij que ; dos ano ; drug ; each ; el <height> ; en 0
        seizure	-5	en las ; enough ; est en ; falt ; favorit ; fax ; fev ; fight ; found the ; get a ; giv
        seizure	-5	good ; grandfath ; great ; he wont ; hij de ; hijo ; hung ; i <play> ; i cant ; i did
        seizure	-5	i got ; i work ; if you ; im <amount> ; is a ; is it ; its the ; ive had ; jun
        seizure	-5	just <need> ; knif ; la <bodypart> ; la <container> ; la <photo> ; lie ; liv in ; mas
        seizure	-5	may ; me <say> ; me da ; me la ; mean ; medicin ; mejor ; men ; mil ; minut at ; mov to
        seizure	-5	music ; my <home> ; my <phone> ; my aunt ; my car ; my moth ; my neighbor ; nad de
        seizure	-5	naloxon ; neith ; ni nad ; nineteen ; no ~<asleep> ; no ~<shake> ; no ~<treatment>
        seizure	-5	no ~hay ; no ~opi ; no ~sz ; noch ; och ; of <opioid> ; of your ; off a ; off and ; ok
        seizure	-5	one <headface> ; order ; par mi ; r ; resi ; sam ; seizur disord ; ship ; shot ; sinc 0
        seizure	-5	sinc the ; skin ; so i ; stat ; strip ; the <consume> ; the <crowd> ; the <pet>
        seizure	-5	the <record> ; the <school> ; the <treatment> ; they wer ; throw ; to <kill> ; to get
        seizure	-5	to see ; toddl ; tour ; towel ; usted ; walk out ; week and ; wev ; what a ; when she
        seizure	-5	when the ; wher he ; whit and ; y <amount> ; ya se ; yesterday and ; ~<afraid>
        seizure	-5	~<awake> ; ~<breath> ; ~<chestheart> ; ~<medicine> ; ~<money> ; ~<say> ; ~him ; ~me
        seizure	-5	~no ; ~od ; ~one
        seizure	-6	0 <consume> ; 0 and ; <amount> and ; <awake> en ; <child> in ; <clothes> and
        seizure	-6	<container> <amount> ; <container> and ; <crash> ; <day> <home> ; <day> <stimulant>
        seizure	-6	<die> in ; <eat> y ; <go> through ; <gun> ; <home> en ; <illness> <consume>
        seizure	-6	<kin> <home> ; <kin> <opioid> ; <kin> <think> ; <kin> y ; <need> <day>
        seizure	-6	<partner> <consume> ; <past> <eat> ; <rail> ; <say> <take> ; <say> my ; <say> to
        seizure	-6	<stranger> <room> ; <vendor> ; <volunteer> ; <write> a ; <year> en ; a <drive>
        seizure	-6	a <eat> ; a <rope> ; a <town> ; a friend ; alon ; and we ; ano en ; aqui ; at <home>
        seizure	-6	becaus of ; bel ; bor ; breastbon ; breath ; by myself ; chang ; check ; com in ; cover
        seizure	-6	cow ; crush ; de <happy> ; deal ; descans ; die ; doubl ; duerm ; escrib ; far
        seizure	-6	first tim ; funeral ; gan ; garden ; gav ; habl ; had the ; hang ; hav not ; hav to
        seizure	-6	he <say> ; his hand ; how long ; i <eat> ; i <hear> ; i <job> ; im the
        seizure	-6	its <stimulant> ; its been ; judg ; la <school> ; la puert ; landlord ; le <say> ; loud
        seizure	-6	me <amount> ; me <consume> ; me acab ; me out ; my <crowd> ; my <record> ; nev been
        seizure	-6	nic ; no ~<amount> ; no ~pued ; no ~sx ; no ~teng ; nunc ; o ; oil ; one with ; outpt
        seizure	-6	over a ; over the ; perdi ; phon ; por eso ; pupil ; que en ; ready ; rop ; sal ; sali
        seizure	-6	send ; sient ; sit ; so we ; sweat ; talk to ; tant ; team ; th ; the <insurance>
        seizure	-6	the <say> ; the <town> ; the hous ; the wed ; ther is ; thre year ; tienen
        seizure	-6	to <asleep> ; to <take> ; to <write> ; town ; tri ; two and ; uncl ; using ; was the
        seizure	-6	we <take> ; whatev ; with <amount> ; wks ago ; worst ; ~<asleep> ; ~<sick> ; ~<take>
        seizure	-6	~hay ; ~pued ; ~sz ; ~teng
        seizure	-7	<alcohol> <eat> ; <amount> <child> ; <furniture> <seizure> ; <hold> a ; <home> in
        seizure	-7	<home> is ; <intoxicated> ; <last> <year> ; <money> <money> ; <month> 0 ; <need> <need>
        seizure	-7	<play> <play> ; <play> in ; <say> me ; <seizure> the ; <start> con ; <take> <eat>
        seizure	-7	<take> out ; a <trade> ; a whol ; aft the ; airport ; and <moment> ; and now ; anybody
        seizure	-7	ask if ; bet ; blu ; box ; brought ; busc ; buy ; color ; cuart ; de las ; do you
        seizure	-7	eight day ; eleven ; en <month> ; en una ; end ; es el ; evening ; exact ; famili
        seizure	-7	food ; ha ; hid ; i <hold> ; i only ; id lik ; im a ; im not ; is ther ; it in
        seizure	-7	la <opioid> ; la <outdoors> ; last year ; lik to ; look for ; lov ; m <stimulant>
        seizure	-7	many ; my <room> ; not ~a ; nuev ; on <phone> ; onc ; pag ; parent ; patient ; por el
        seizure	-7	psych ; puert ; puk ; que no ; radi ; read ; rent ; seiz the ; she <consume> ; si
        seizure	-7	sock ; someon ; sound ; sus ; teach ; tech ; the <month> ; the <outdoors> ; the back
        seizure	-7	the old ; the oth ; touch ; vomit ; when he ; you hav ; ~<pain> ; ~si ; ~sx
        seizure	-8	# ; <ask> if ; <continue> the ; <count> <amount> ; <hit> <headface> ; <month> <past>
        seizure	-8	<see> lik ; <seizure> <hospital> ; <treatment> 0 ; <write> <write> ; a <count> ; a man
        seizure	-8	bag ; befor the ; big ; bring ; com out ; counselor ; county ; cri ; cuand ; encontr
        seizure	-8	engin ; fin ; fix ; fresn ; guy ; hes in ; i need ; if i ; look lik ; mak ; march
        seizure	-8	medi cal ; my <eat> ; no ~w/d ; off my ; pric ; prim ; ris ; stay ; the <write> ; uno
        seizure	-8	visit ; ya no ; ~<need>
        seizure	-9	<always> <moment> ; <caretaking> ; <eat> <eat> ; <night> and ; <threat> ; a <treatment>
        seizure	-9	and on ; bank ; buena ; clas ; contest ; cop ; could ; day seiz ; email ; fath ; feel
        seizure	-9	for <amount> ; form ; fre ; glas ; has been ; hast ; i <consume> ; i get ; littl
        seizure	-9	mal <seizure> ; mal seizur ; mand ; my last ; nadi ; new ; of my ; pen ; problem ; pued
        seizure	-9	que me ; residential ; run ; scar ; shift ; sigu ; singl ; somebody ; swallow ; tal
        seizure	-9	the <clothes> ; to my ; traig ; treatment ; va ; ~0 ; ~convulsion
        seizure	-10	0 i ; <key> ; <money> <treatment> ; a convulsion ; a los ; age ; birthday ; bro
        seizure	-10	complet ; dont hav ; for my ; going to ; gracia ; i <see> ; i want ; me to ; muri
        seizure	-10	my <last> ; my uncl ; sel ; servic ; than ; the <partner> ; ther a ; told me ; wrong
        seizure	-10	yo ; ~<withdrawal>
        seizure	-11	<see> for ; <take> the ; <treatment> for ; and its ; boat ; clos ; convulsion in
        seizure	-11	died ; feet ; kept ; kil ; laugh ; leav ; mat ; my <clinician> ; my <pet> ; narcan
        seizure	-11	pain ; she is ; tight ; to be ; too ; truck ; ve ; very ; y a ; y ya ; ~<die> ; ~<hit>
        seizure	-11	~in
        seizure	-12	<past> the ; <stranger> in ; <unreal> ; ahi ; alway ; don ; dts ; heart ; i am ; i can
        seizure	-12	is the ; nos ; on day ; soy ; the <stranger> ; the first ; the guy ; train ; used
        seizure	-12	way ; your <treatment>
        seizure	-13	<amount> <money> ; <kin> <die> ; <school> de ; alg ; el <chestheart> ; ex ; hel
        seizure	-13	its a ; list ; old ; peopl
        seizure	-14	<media> ; and ther ; from a ; lol ; plan ; record ; ~<emergency>
        seizure	-15	<vermin> ; a <write> ; estoy ; my <drive> ; year ago
        seizure	-16	<amount> <month> ; chest ; has a ; kne ; overdos ; rep
        seizure	-17	<hot> ; ear ; hay ; my <chestheart> ; teng ; vet
        seizure	-19	<sick> ; de mi ; the <money>
        seizure	-20	<afraid> ; intern ; when i
        seizure	-22	quier
        seizure	-23	<year> <past>
        seizure	-24	<needle>
        seizure	-27	<calm>
        """
}
