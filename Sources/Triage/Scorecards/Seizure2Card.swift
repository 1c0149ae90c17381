extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure2 = """
        seizure	3	asi dic ; atra y ; avent la ; awak groggy ; ayer me ; beaten ; body lock ; boyfriend say
        seizure	3	brazo y ; breath ok ; but answer ; cal cry ; cam round ; carpet ; cm ; com <water>
        seizure	3	coworker ; cros with ; cry over ; cuent ; d ago ; d sz ; d was ; de cosa ; de tom
        seizure	3	desmay y ; didnt <think> ; din yesterday ; do we ; doc 0 ; doesnt ; doming entr ; drug
        seizure	3	ech en ; el carrit ; en sí ; epilepsy and ; er sent ; espum por ; fil del ; floor then
        seizure	3	floor with ; fueron dos ; g on ; garag con ; gin in ; god ; group thi ; gtc in ; hac una
        seizure	3	hard <day> ; hard she ; has no ; he consegu ; he snor ; hed <stop> ; hed given
        seizure	3	hed quit ; her arm ; her left ; herself off ; himself he ; his <amount> ; his <night>
        seizure	3	hno de ; hold ; hora le ; hospital let ; hour dry ; hour sleep ; in <wait> ; in an
        seizure	3	iron board ; is in ; it <amount> ; it <continue> ; it <year> ; it around ; it let
        seizure	3	it year ; jackham ; klonopin cold ; la <crowd> ; la <headface> ; la madrug ; la quij
        seizure	3	le <stiff> ; le habi ; le trab ; left half ; lo vio ; lunch ; m convulsion ; m sleep
        seizure	3	m tramadol ; mal <moment> ; mal ahorit ; marz ; mayb a ; me maam ; me termin ; medi
        seizure	3	mi <child> ; min he ; monday he ; mor el ; mordi el ; muchach ; my <trust> ; my ativan
        seizure	3	my own ; next thing ; no sabi ; now know ; now shaky ; now sit ; now sleepy ; numb do
        seizure	3	nurs giv ; ojo ; on her ; one of ; open no ; own had ; part la ; peg la ; per <awake>
        seizure	3	per husb ; pink froth ; pis com ; pis de ; practic <day> ; practic today ; pump lik
        seizure	3	que dur ; quij ; red light ; refus hosp ; refusal ; right arm ; roommat just ; s <stop>
        seizure	3	say u ; sei ; shak you ; shelt staf ; shook my ; sid he ; slam the ; sleepy now
        seizure	3	so <count> ; soak <clothes> ; solit y ; som sort ; somewher ; spous etoh ; stop it
        seizure	3	stop my ; telefon a ; ten un ; teni <amount> ; the <church> ; the <stiff> ; the chair
        seizure	3	the copi ; the fum ; the kitchen ; the mechanic ; the show ; the valium ; then shook
        seizure	3	thre sinc ; through me ; thur aft ; tien ni ; tim <day> ; tir y ; to himself ; today on
        seizure	3	today postictal ; tom desd ; tongu and ; tonight at ; tramadol lik ; tramadol por
        seizure	3	try to ; u ; un bot ; una <seizure> ; una convulsion ; was <water> ; was swim
        seizure	3	wednesday the ; week ago ; week becaus ; weekend when ; went int ; wher i ; wks pregnant
        seizure	3	wrap the ; xanax sinc ; y <go> ; y empez ; y fui ; ya volvi ; yesterday by ; zer day
        seizure	-3	0 <month> ; 0 <need> ; <alcohol> <drug> ; <alcohol> and ; <alcohol> at
        seizure	-3	<amount> <stranger> ; <ask> <moment> ; <ask> <treatment> ; <clothes> y
        seizure	-3	<consume> <consume> ; <count> <day> ; <day> its ; <day> til ; <die> de
        seizure	-3	<drug> <amount> ; <eat> <take> ; <friend> <child> ; <furniture> at ; <go> by
        seizure	-3	<happy> at ; <home> on ; <illness> y ; <job> 0 ; <kill> me ; <kin> <drive> ; <kin> no
        seizure	-3	<medicine> for ; <moment> i ; <need> <buy> ; <need> <moment> ; <need> <take>
        seizure	-3	<need> it ; <need> un ; <night> <take> ; <official> <say> ; <opioid> <go>
        seizure	-3	<opioid> <medicine> ; <outdoors> <take> ; <outdoors> <treatment> ; <promise> you
        seizure	-3	<room> <opening> ; <say> <stop> ; <say> a ; <say> about ; <say> con ; <say> hel
        seizure	-3	<school> <play> ; <take> <breath> ; <take> <go> ; <take> <kin> ; <take> him
        seizure	-3	<think> id ; <treatment> <give> ; <treatment> <month> ; <week> <amount> ; <week> <day>
        seizure	-3	<week> of ; <write> <amount> ; <year> and ; a <blade> ; a <build> ; a <hospital>
        seizure	-3	a <official> ; a <phone> ; a <stranger> ; a friend ; a new ; a plac ; about it
        seizure	-3	admission ; and has ; and hes ; arent ; asust ; at hom ; at night ; bedroom ; being
        seizure	-3	buddy ; build ; but i ; buy ; by 0 ; cambi ; camp ; cap ; chat ; clr <say> ; cuarent
        seizure	-3	cuest ; dan ; day 0 ; day i ; day til ; de <treatment> ; de noch ; de una ; detail
        seizure	-3	doe the ; dont <consume> ; dont <need> ; dorm ; drink and ; driv ; el corazon
        seizure	-3	en <home> ; en cas ; eran com ; es por ; fat ; first <law> ; folk ; for 0 ; freez ; gas
        seizure	-3	hand ; hang ; hes on ; his <eat> ; hung ; i <give> ; i <put> ; i <school> ; i walk
        seizure	-3	i wont ; iglesi ; in may ; ins ; interview ; isnt ; january ; keep the ; know how
        seizure	-3	la <last> ; la <phone> ; la cas ; las <daytime> ; lent ; lvn ; m <sedative> ; m <trade>
        seizure	-3	me <put> ; me and ; me out ; me that ; me tom ; mi prim ; msg ; must ; my <school>
        seizure	-3	my aunt ; my lif ; near ; no le ; no quier ; no recent ; no sleep ; nunc ; on <hold>
        seizure	-3	on hold ; onc had ; our <pet> ; pac ; pack ; paid ; par el ; par que ; pres ; pressur
        seizure	-3	que se ; return ; sav ; say she ; semana ; she cant ; ship ; shut ; sick ; sinc my
        seizure	-3	sold ; station ; tablet ; tan ; tank ; thank you ; the <child> ; the <year> ; the end
        seizure	-3	the third ; they wer ; tien ; tien 0 ; tim and ; tmrw ; to <stranger> ; to do ; to writ
        seizure	-3	topic is ; traffic ; twin ; un <limp> ; un desmay ; up <palecolor> ; xanax last
        seizure	-3	y <seizure> ; y en ; y nunc ; y que ; ~<last> ; ~down ; ~narcan ; ~off
        seizure	-4	% ; 0 % ; 0 <say> ; 0 for ; 0 th ; <amount> <count> ; <amount> <drive>
        seizure	-4	<amount> <hospital> ; <amount> <kin> ; <amount> <outdoors> ; <amount> <pet>
        seizure	-4	<amount> <play> ; <amount> y ; <appointment> <day> ; <ask> <say> ; <ask> about
        seizure	-4	<ask> re ; <asleep> en ; <chestheart> <go> ; <child> <go> ; <child> in
        seizure	-4	<clinician> <job> ; <confused> <seizure> ; <consume> <drug> ; <continue> in ; <crash>
        seizure	-4	<die> <kin> ; <friend> in ; <give> <phone> ; <go> <take> ; <hold> the
        seizure	-4	<home> <consume> ; <home> con ; <job> <night> ; <job> at ; <kin> <amount> ; <kin> in
        seizure	-4	<kin> me ; <kin> with ; <last> <month> ; <last> <year> ; <money> and ; <month> and
        seizure	-4	<month> of ; <month> y ; <need> <say> ; <need> <write> ; <need> off ; <need> que
        seizure	-4	<opioid> <moment> ; <opioid> and ; <pain> <chestheart> ; <partner> of ; <past> <eat>
        seizure	-4	<past> i ; <phone> <phone> ; <phone> <say> ; <play> de ; <put> <amount> ; <put> up
        seizure	-4	<say> <write> ; <say> with ; <sedative> becaus ; <see> a ; <seizure> so ; <shake> /
        seizure	-4	<sober> ; <soon> to ; <start> <day> ; <stimulant> in ; <stop> <cold> ; <stop> a
        seizure	-4	<take> <home> ; <take> <medicine> ; <take> <seizure> ; <take> my ; <think> <home>
        seizure	-4	<think> <seizure> ; <treatment> <amount> ; <treatment> <past> ; <treatment> de
        seizure	-4	<treatment> in ; <week> and ; <write> <phone> ; <year> y ; a <church> ; a <give>
        seizure	-4	a <rope> ; a <tool> ; a mis ; a tim ; acros ; ago and ; al senor ; alarm ; als ; alt
        seizure	-4	and <always> ; and every ; and got ; ano y ; apologiz ; are you ; ask re ; ativan on
        seizure	-4	atty ; becaus of ; bil ; bowl ; broth in ; buen ; c ; cal back ; can i ; cho ; cinc ano
        seizure	-4	claim ; cle ; con mi ; con su ; con un ; con una ; convulsion de ; corre ; cousin
        seizure	-4	cover ; cuatr ano ; current ; d <treatment> ; daught ; de <happy> ; de <month>
        seizure	-4	desd la ; desmay ; did it ; dij que ; director ; dond ; doubl ; el 0 ; el <outdoors>
        seizure	-4	est en ; faciliti ; feb ; feed ; first tim ; for her ; found the ; from my ; get a
        seizure	-4	get him ; giv ; goe ; goodby ; googl ; grey ; group ; hav been ; hav the ; he <see>
        seizure	-4	hes <take> ; his broth ; hold a ; hors ; how <amount> ; husband said ; i <hear>
        seizure	-4	i <write> ; i go ; i havent ; i use ; ill ; im <afraid> ; in that ; insuranc ; intak
        seizure	-4	it out ; ive nev ; jail ; jal ; jok ; july ; just <need> ; la <home> ; la <play>
        seizure	-4	la puert ; last year ; learn ; lift ; limpi ; lin at ; los dos ; lug ; maestr
        seizure	-4	me <amount> ; me <feel> ; me est ; me la ; me pas ; meant ; meet ; mi mam ; mied
        seizure	-4	my <bodypart> ; my <day> ; my <phone> ; my neighbor ; my nephew ; nam is ; next to ; ni
        seizure	-4	ni nad ; nic ; no ~<drug> ; no ~opi ; nombr ; not the ; now star ; nuev ; numer ; octob
        seizure	-4	of <treatment> ; on meth ; on your ; oth ; our <home> ; outsid ; oye ; pagin
        seizure	-4	paralegal ; patch ; pay ; platic ; policy ; por mi ; purchas ; que es ; quisier
        seizure	-4	quit cold ; r ; rain ; rais ; regal ; rehab ; resi ; rib ; road ; saf ; say hel ; sea
        seizure	-4	segur ; seiz on ; ser ; shot ; si no ; siet ; siz ; so we ; som <day> ; soy <clinician>
        seizure	-4	spanish ; stor ; strip ; sur ; th ; that isnt ; the <consume> ; the <crowd> ; the <day>
        seizure	-4	the <daytime> ; the <hospital> ; the <last> ; the <night> ; the <opening> ; the last
        seizure	-4	the light ; ther are ; they <say> ; though ; through <day> ; tiemp ; tijuan
        seizure	-4	to <asleep> ; to <consume> ; to <continue> ; to <kill> ; to com ; to me ; to see
        seizure	-4	trabaj en ; tre ano ; treat ; tx ; un <treatment> ; unit ; uso ; viej ; wait claim
        seizure	-4	want off ; websit ; when the ; whisper ; whistl ; work at ; worst ; wrot ; y est
        seizure	-4	y por ; yes ; you <take> ; ~<blood> ; ~<room> ; ~<take> ; ~odd ; ~out
        seizure	-5	$ ; $ 0 ; 0 <consume> ; 0 week ; <amount> <clinician> ; <amount> <home> ; <amount> en
        seizure	-5	<amount> to ; <build> the ; <child> <consume> ; <child> me ; <color> ; <continue> a
        seizure	-5	<furniture> <seizure> ; <give> a ; <gun> ; <hear> <hear> ; <home> <amount>
        seizure	-5	<kin> <consume> ; <kin> <moment> ; <kin> <stimulant> ; <kin> has ; <leave> de
        seizure	-5	<medicine> no ; <need> <amount> ; <need> the ; <opioid> in ; <outdoors> <day>
        seizure	-5	<outdoors> <outdoors> ; <past> <sedative> ; <past> and ; <phone> <day> ; <relapse>
        seizure	-5	<room> <seizure> ; <rope> ; <say> me ; <say> my ; <seizure> from ; <stimulant> sinc
        seizure	-5	<take> <headface> ; <treatment> <alcohol> ; <treatment> <clinician>
        seizure	-5	<treatment> <hospital> ; <treatment> <stop> ; <year> <stimulant> ; a <law> ; addres
        seizure	-5	aft the ; alguien ; alon ; and <stimulant> ; and ive ; and nobody ; and sinc ; and that
        seizure	-5	anymor ; aqui ; b ; bak ; becaus my ; best ; blood ; bor ; bridg ; bro ; cal from
        seizure	-5	camion ; christma ; clear ; clerk ; clinic ; company ; cort ; cos ; cost ; counsel
        seizure	-5	dat ; de <night> ; deal ; die ; dij ; discharg ; dos ano ; draw ; eight ; el <hospital>
        seizure	-5	el hospital ; en 0 ; enough ; esper ; exact ; fax ; for <alcohol> ; for <stimulant>
        seizure	-5	for me ; garden ; good ; hav to ; he wont ; high ; hij de ; his hand ; hot ; hr 0
        seizure	-5	i <buy> ; i <eat> ; i <hold> ; i <play> ; im <amount> ; inpt ; is it ; issu ; it <take>
        seizure	-5	its the ; ive had ; kais ; keppr ; kind ; knif ; la <bodypart> ; la <opioid> ; lab
        seizure	-5	las <amount> ; lat ; lie ; liv in ; loud ; m meth ; manej ; me <consume> ; me <need>
        seizure	-5	me acab ; me in ; medicin ; mejor ; men ; mi vecin ; mil ; morning ; much ; my <crowd>
        seizure	-5	my car ; my cousin ; my doctor ; my mom ; neck ; neighbor ; neith ; nieg ; night and
        seizure	-5	no es ; no sx ; notic ; oil ; one <headface> ; order ; over a ; par mi ; perdon ; phon
        seizure	-5	por el ; pueden ; puert ; puk ; pupil ; que la ; ris ; rul ; sam ; seizur disord
        seizure	-5	seizur from ; sit ; sobredosi ; text ; the 0 ; the <insurance> ; the <partner>
        seizure	-5	the <pet> ; the <record> ; the <week> ; the old ; the oth ; the wed ; ther was ; tim i
        seizure	-5	to <take> ; to get ; towel ; two and ; up whit ; vecin ; vm ; voy ; wear ; week and
        seizure	-5	wel ; wev ; what a ; whatev ; wher he ; word ; y <amount> ; yesterday and ; ~<hit>
        seizure	-5	~dts ; ~in ; ~it ; ~no ; ~w/d ~sz
        seizure	-6	<always> <moment> ; <chestheart> <pain> ; <day> <home> ; <die> in ; <eat> y
        seizure	-6	<emergency> and ; <go> through ; <hit> <headface> ; <home> en ; <illness> <consume>
        seizure	-6	<intoxicated> ; <job> de ; <kin> <home> ; <kin> <opioid> ; <kin> <take> ; <kin> y
        seizure	-6	<money> for ; <need> <crowd> ; <need> <day> ; <need> <stop> ; <night> and
        seizure	-6	<partner> <consume> ; <pet> had ; <rail> ; <school> <school> ; <school> and
        seizure	-6	<sedative> and ; <seizure> <stop> ; <stranger> <seizure> ; <take> out ; <take> up
        seizure	-6	<volunteer> ; <write> de ; <year> en ; a <die> ; a <eat> ; a thing ; age ; and <moment>
        seizure	-6	and now ; ano en ; apartment ; at <home> ; bet ; bos ; box ; breastbon ; brought ; busc
        seizure	-6	by <day> ; by myself ; cant <continue> ; cant keep ; chang ; check ; closet ; colleg
        seizure	-6	compr ; crush ; cuart ; del <town> ; descans ; do you ; eight day ; en las ; engin
        seizure	-6	escrib ; evening ; f <stimulant> ; far ; fight ; fin ; funeral ; gan ; got a
        seizure	-6	grandfath ; great ; hav not ; he <say> ; hid ; hijo ; how long ; i <asleep> ; i <job>
        seizure	-6	i did ; i got ; i work ; in <treatment> ; it in ; its been ; ive been ; judg ; jun
        seizure	-6	kept ; kil ; le <say> ; lik to ; lov ; many ; mas ; may ; mean ; med ; music
        seizure	-6	my <record> ; nev been ; o ; och ; of <opioid> ; off and ; onc ; outpatient ; parent
        seizure	-6	patient ; person ; porqu ; puls ; que en ; que no ; retir ; rop ; sal ; sali
        seizure	-6	she <consume> ; si ; sock ; someon ; sweat ; talk to ; tant ; team ; the <clothes>
        seizure	-6	the <month> ; the <say> ; the <school> ; the <town> ; the <treatment> ; the back
        seizure	-6	the hous ; the only ; thre year ; tongu now ; town ; treatment ; using ; usted ; vomit
        seizure	-6	we <take> ; when she ; y <need> ; y yo ; ya no ; ya se ; you hav ; ~<chestheart>
        seizure	-6	~<pain> ; ~me ; ~od ; ~to
        seizure	-7	<alcohol> <eat> ; <alcohol> <treatment> ; <amount> <child> ; <amount> <money>
        seizure	-7	<amount> and ; <clothes> and ; <count> <amount> ; <day> <stimulant> ; <hold> a
        seizure	-7	<home> is ; <job> en ; <kin> <think> ; <month> 0 ; <need> <need> ; <partner> <think>
        seizure	-7	<phone> from ; <play> in ; <say> <take> ; <say> to ; <see> lik ; <seizure> the
        seizure	-7	<stop> <treatment> ; <stranger> <room> ; <take> <eat> ; <threat> ; <treatment> 0
        seizure	-7	<write> a ; a <count> ; a <trade> ; airport ; and we ; anybody ; away ; bag ; big ; blu
        seizure	-7	breath ; com out ; could ; county ; cow ; day at ; de las ; duerm ; en una ; end
        seizure	-7	es el ; fix ; hes in ; i <say> ; i cant ; i get ; id lik ; im not ; im the ; is ther
        seizure	-7	its <stimulant> ; la <photo> ; littl ; look lik ; mak ; medi cal ; muri ; my <home>
        seizure	-7	my <room> ; nad de ; new ; no <need> ; no ~sz ; of your ; ok ; on <phone> ; que me
        seizure	-7	season ; seiz the ; send ; so i ; stat ; step ; sx ; test ; tienen ; to <say>
        seizure	-7	to <write> ; touch ; traig ; tri ; two year ; wrist
        seizure	-8	<amount> <say> ; <caretaking> ; <child> <seizure> ; <continue> the ; <home> in
        seizure	-8	<month> <past> ; <need> <give> ; <play> <play> ; <say> <bodypart> ; <school> de
        seizure	-8	<shame> ; <write> <write> ; a <child> ; a <town> ; a man ; ask if ; baby ; bank
        seizure	-8	befor the ; clos ; com in ; eat ; fath ; feel ; fresn ; going to ; guy ; has been
        seizure	-8	i <consume> ; i <see> ; i need ; i only ; im a ; la <container> ; look for ; march
        seizure	-8	minut at ; mor ; my <clinician> ; my <eat> ; nadi ; no <asleep> ; no w/d ; noch
        seizure	-8	off my ; pag ; pen ; perdi ; por eso ; psych ; rent ; singl ; sound ; swallow ; tal
        seizure	-8	teach ; toc ; told me ; uno ; walk out ; when he ; with <amount> ; wks ago
        seizure	-8	~<emergency> ; ~si
        seizure	-9	# ; <eat> <eat> ; <money> <treatment> ; <treatment> for ; <vendor> ; a <treatment>
        seizure	-9	back in ; birthday ; bring ; clas ; color ; contest ; cop ; counselor ; cri ; cuand
        seizure	-9	day seiz ; de la ; encontr ; famili ; for <amount> ; for my ; form ; fre ; intern
        seizure	-9	la <school> ; me da ; plan ; pric ; prim ; radi ; residential ; sel ; servic ; she is
        seizure	-9	shift ; shirt ; sient ; skin ; somebody ; stuf ; the <write> ; ther is ; to my ; ve
        seizure	-9	visit
        seizure	-10	<ask> if ; <see> for ; <seizure> <hospital> ; buena ; client ; dont hav ; email
        seizure	-10	finish ; i can ; i want ; iop ; mal <seizure> ; mal seizur ; mat ; me <say>
        seizure	-10	my <last> ; my last ; my nam ; my uncl ; on day ; overdos ; panic ; pregunt ; run
        seizure	-10	sigu ; the guy ; ther a ; tight ; to be ; train ; truck ; wrong ; y a ; ~0
        seizure	-11	<past> the ; <stranger> in ; <take> the ; <unreal> ; don ; en <month> ; feet ; gracia
        seizure	-11	hast ; heart ; if i ; laugh ; leav ; mand ; me to ; no <shake> ; of my ; over the
        seizure	-11	pain ; problem ; read ; tech ; than ; va ; ~<die> ; ~<withdrawal>
        seizure	-12	0 i ; alg ; alway ; and its ; complet ; da ; dts ; is the ; my <pet> ; narcan ; old
        seizure	-12	scar ; the first ; too ; y ya ; your <treatment>
        seizure	-13	<hot> ; died ; el <chestheart> ; i am ; pued ; very ; way
        seizure	-14	<key> ; <kin> <die> ; ahi ; estoy ; habl ; has a ; hel ; its a ; my <drive> ; record
        seizure	-14	rep
        seizure	-15	<amount> <month> ; <media> ; and ther ; ayud por ; ex ; from a ; lol ; soy ; used
        seizure	-16	<need> por ; kne ; the <stranger> ; year ago
        seizure	-17	<needle> ; <vermin> ; a <write> ; a los ; chest ; list ; my <chestheart> ; the <money>
        seizure	-18	ear ; vet ; when i
        seizure	-19	<sick> ; hay
        seizure	-20	nos
        seizure	-21	de mi
        seizure	-23	teng
        seizure	-25	<calm>
        seizure	-26	<year> <past>
        """
}
