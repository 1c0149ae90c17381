extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	2	mortgag in ; mot no ; moth a ; moth drink ; moth hous ; moth keep
        needs_clarification	2	moth learn ; mov the ; mow in ; msg ; muchach est ; musical ; mutual
        needs_clarification	2	my <church> ; my <law> ; my <trust> ; my best ; my bos ; my chest ; my coffe
        needs_clarification	2	my company ; my comput ; my couch ; my driv ; my email ; my fath
        needs_clarification	2	my goldfish ; my leg ; my liv ; my option ; my parent ; my sponsor
        needs_clarification	2	my stapl ; my stepdaught ; my stepson ; my sweat ; my tax ; my ~sist
        needs_clarification	2	myself <night> ; nad por ; nam ; nam <say> ; nam or ; napkin ; navidad y
        needs_clarification	2	necesit que ; neck in ; need rid ; need tx ; neighbor boy ; neighbor dog
        needs_clarification	2	neighbor for ; neighbor has ; neighbor re ; neith one ; nephew meth
        needs_clarification	2	nev bother ; nev forget ; nev notic ; nev then ; nev went ; nev ~<start>
        needs_clarification	2	nev ~<stimulant> ; nev ~smok ; nev ~start ; new <clothes> ; new <needle>
        needs_clarification	2	new <tool> ; new kid ; new pip ; ni cuand ; ni ~<drug> ; niet de
        needs_clarification	2	night between ; night fev ; night my ; night watchman ; night we ; night wer
        needs_clarification	2	nin <month> ; nin month ; ninety <count> ; nino encer ; nino se ; no its
        needs_clarification	2	no que ; no ~<awake> ; no ~<church> ; no ~<consume> ; no ~<happy>
        needs_clarification	2	no ~<record> ; no ~amanezc ; no ~batallen ; no ~callback ; no ~children
        needs_clarification	2	no ~cousin ; no ~despert ; no ~fue ; no ~hal ; no ~he ; no ~job ; no ~jok
        needs_clarification	2	no ~no ; no ~nos ; no ~pregunt ; no ~queremo ; no ~relacion ; no ~teni
        needs_clarification	2	no ~wat ; nobody <leave> ; nobody had ; nobody her ; nobody left ; noch por
        needs_clarification	2	nochebuen ; nois on ; nombr ; noon to ; north hollywood ; not her
        needs_clarification	2	not ~<fall> ; not ~<past> ; not ~about ; not ~befor ; not ~fal ; not ~touch
        needs_clarification	2	noun ; novel sinc ; novi no ; now got ; now it ; numb below ; numb block
        needs_clarification	2	numb i ; o es ; o mejor ; o noma ; o si ; obr de ; och ; och y ; od
        needs_clarification	2	ods dai ; of <ask> ; of <consume> ; of <count> ; of <hot> ; of <stimulant>
        needs_clarification	2	of birth ; of detox ; of fish ; of gin ; of golf ; of mustard ; of red
        needs_clarification	2	of san ; of skul ; of staf ; of twin ; of vacation ; of vodk ; of whom
        needs_clarification	2	of ~<withdrawal> ; ofc <need> ; off <job> ; off load ; off meth ; offic lin
        needs_clarification	2	offic want ; oir ; ojal ; ok its ; ola ; ola meu ; old <furniture>
        needs_clarification	2	old <outdoors> ; old <photo> ; old couch ; old crew ; on <clean>
        needs_clarification	2	on <colleague> ; on <say> ; on board ; on ln ; on one ; on so ; on speak
        needs_clarification	2	on spic ; on staf ; on til ; on vacation ; onc <happy> ; one <build>
        needs_clarification	2	one <daytime> ; one afternoon ; one big ; one build ; one cal ; one doe
        needs_clarification	2	one each ; one has ; one shot ; one thru ; only half ; only met ; only part
        needs_clarification	2	only per ; only two ; opiat ; opposit ; or ; or anyon ; or at ; or doe
        needs_clarification	2	or mayb ; or wheth ; ora ; orang juic ; oth famili ; oth question
        needs_clarification	2	otr <phone> ; otr la ; our # ; our <volunteer> ; our <water> ; our boat
        needs_clarification	2	our build ; our first ; our mosqu ; our neighbor ; our plant ; out <hear>
        needs_clarification	2	out <moment> ; out loud ; out now ; out one ; outdoor ; output ; outsid
        needs_clarification	2	over <headface> ; overrid ; owed ; own <die> ; own <headface> ; own busines
        needs_clarification	2	own text ; oye nad ; pack the ; pag hast ; pago ; paid through ; panstw
        needs_clarification	2	pap y ; par <think> ; par desd ; paramedic next ; parec ; park by ; park thi
        needs_clarification	2	parl francai ; parqu ; particular ; pas est ; paso ; past thre ; pati con
        needs_clarification	2	pav ; pay off ; pay or ; pay rat ; pecan ; pegament ; peluquer ; peopl are
        needs_clarification	2	peopl ever ; peopl or ; peopl wer ; per <colleague> ; per <week> ; per nad
        needs_clarification	2	per week ; perdonen ; perrit ; person on ; person preferab ; pg
        needs_clarification	2	phon company ; phon it ; phon say ; phon was ; phot on ; pick our ; pier
        needs_clarification	2	pil int ; pinhead ; pinhead and ; pink <fluid> ; pink <relapse> ; pink slip
        needs_clarification	2	pint la ; pip for ; plac <day> ; plac around ; plac first ; plac or
        needs_clarification	2	plan de ; plant on ; play it ; pleas disregard ; pls <phone>
        needs_clarification	2	pls <stranger> ; pls <write> ; pls cal ; pls someon ; po ako ; point in
        needs_clarification	2	pon ; pon las ; ponch ; poni ; pool is ; por <say> ; por <week> ; por lo
        needs_clarification	2	por seman ; por ser ; porch thi ; porqu él ; port del ; possib ; post at
        needs_clarification	2	potluck ; pound so ; pouvez ; powd ; pray for ; preferab a ; pregunt nad
        needs_clarification	2	pregunt primer ; preguntan ; prep ahor ; pres two ; presum ; prob nad
        needs_clarification	2	probation end ; problem and ; program about ; program only ; propos on
        needs_clarification	2	prov it ; pt <write> ; pt need ; pued <say> ; pued dec ; pued llam ; pumpkin
        needs_clarification	2	pura <confused> ; pura incoherencia ; put anyth ; put by ; q es ; q nunc
        needs_clarification	2	que <rope> ; que apena ; que aprendi ; que dec ; que la ; que llam
        needs_clarification	2	que quelquun ; que ten ; que usted ; que vuelv ; queden ; question
        needs_clarification	2	question about ; quick and ; quien <amount> ; quien <ask> ; quien hablarl
        needs_clarification	2	quien mas ; quier mor ; quier ten ; quiet for ; quit sol ; radiat ; raj
        needs_clarification	2	rambl ; ray is ; re <alcohol> ; re <appointment> ; re <stranger> ; re etoh
        needs_clarification	2	re old ; re stepson ; read ; read <record> ; read from ; read you ; recamar
        needs_clarification	2	recip for ; record to ; red on ; refd ; refd by ; refer ; refere youth
        needs_clarification	2	regal el ; regal un ; regal una ; regard <stimulant> ; rej ; res in
        needs_clarification	2	resident <consume> ; resident use ; resourc ; respir se ; rest in ; restor
        needs_clarification	2	retir judg ; revers de ; rick ; rid my ; rider ; rie ; right then ; rind
        needs_clarification	2	ring my ; rink ; rn <kin> ; roach ; roast coffe ; rocket ; room over
        needs_clarification	2	roommat pt ; rosary and ; row of ; s <stimulant> ; s/p ; sa iny ; sab por
        needs_clarification	2	sac una ; sacristan ; saf to ; said all ; said cal ; said he ; said hes
        needs_clarification	2	said she ; said wrong ; said youl ; sal <soon> ; sal and ; sal for ; sal mi
        needs_clarification	2	salg del ; salon de ; sam <drive> ; sam <home> ; sam <school> ; sam <write>
        needs_clarification	2	sam company ; sam hous ; sangr en ; sat down ; saul ; say broth ; say chest
        needs_clarification	2	say her ; say meth ; say nobody ; say rehab ; say weed ; scarf
        needs_clarification	2	school counselor ; school principal ; school wrot ; school year ; scotch
        needs_clarification	2	se <hear> ; se encier ; se escond ; se fueron ; se hac ; se oye ; se queden
        needs_clarification	2	se quier ; se rie ; se subi ; season the ; seat then ; second bas
        needs_clarification	2	section of ; see ods ; seguro de ; send someon ; senor junt ; senor mand
        needs_clarification	2	senor mayor ; senor por ; sens of ; sent us ; serio ; sermon ; set <fire>
        needs_clarification	2	set <last> ; set fir ; set last ; set the ; shak the ; shant ; shar an
        needs_clarification	2	shark ; she <blood> ; she <illness> ; she <seizure> ; she cut ; she great
        needs_clarification	2	she lik ; she liv ; she meant ; she nev ; she sat ; she wav ; shirt button
        needs_clarification	2	shoot the ; shootout ; shootout in ; shop cart ; shot at ; should <phone>
        needs_clarification	2	should <think> ; should know ; should when ; shut off ; shutof and ; shuttl
        needs_clarification	2	si and ; si el ; si es ; si la ; si una ; si ~<caretaking> ; si ~<consume>
        needs_clarification	2	si ~atienden ; si ~hay ; si ~tom ; sid <fluid> ; siempr ; siempr en ; siet y
        needs_clarification	2	sign to ; sign we ; sign you ; signal ; silenc ; silv plan ; simp dont
        needs_clarification	2	sinc <amount> ; sinc <last> ; sinc he ; sinc last ; sinc nov ; sinc thi
        needs_clarification	2	sinc yest ; sinc yesterday ; sist the ; skim ; smel ; smel of ; smok are
        needs_clarification	2	smok cigaret ; smok from ; smok som ; smooth ; smoothi ; snor on
        needs_clarification	2	so <month> ; so big ; so did ; so high ; sob liv ; soc team ; softbal team
        needs_clarification	2	sol queri ; sold her ; sold you ; som ; somebody answ ; somebody i
        needs_clarification	2	somebody ought ; somebody stand ; somebody want ; someon i ; someon ring
        needs_clarification	2	someth <phone> ; someth <treatment> ; someth by ; someth cal ; someth has
        needs_clarification	2	son 0 ; son <say> ; son has ; son throw ; son told ; sorry i ; sorry that
        needs_clarification	2	sound worn ; soy <trade> ; soy un ; soy yo ; span ; spat ; speak re
        needs_clarification	2	specific ; spel ; spel it ; spend my ; spok with ; spruc ; stand on
        needs_clarification	2	stand the ; start last ; stay away ; steak ; stil hum ; stock tip ; stood by
        needs_clarification	2	stop read ; stop ther ; stor mgr ; stor so ; story for ; story of ; str
        needs_clarification	2	str in ; stuck with ; su <phone> ; su almoh ; su anunci ; su senor
        needs_clarification	2	suegr le ; suf ; suicid every ; suit fit ; sum in ; supervisor on
        needs_clarification	2	support parrot ; suppos that ; swallow every ; system <write> ; system not
        needs_clarification	2	sí pued ; tabl is ; tabl leg ; taco ; tak cal ; tak or ; tak walk
        needs_clarification	2	tak ~kais ; talk aft ; talk the ; tant grit ; tard un ; taught ; taught 0
        needs_clarification	2	tea with ; tel 0 ; tel somebody ; telefon de ; telefon no ; telenovela
        needs_clarification	2	telescop ; tembl en ; ten min ; tenemo <amount> ; tenemo dos ; teng 0
        needs_clarification	2	teng sesent ; teng un ; tengan ; tequil ; texa en ; textbook ; than <phone>
        needs_clarification	2	than my ; than writ ; that <clothes> ; that <hospital> ; that <last>
        needs_clarification	2	that <outdoors> ; that <pet> ; that <sad> ; that <school> ; that all
        needs_clarification	2	that bakery ; that down ; that happen ; that i ; that its ; that non
        needs_clarification	2	that normal ; that than ; that the ; that took ; that year ; the <seizure>
        needs_clarification	2	the <week> ; the airlin ; the anniversary ; the answer ; the appl
        needs_clarification	2	the aquarium ; the blad ; the booz ; the chip ; the committe ; the creek
        needs_clarification	2	the dash ; the desk ; the differenc ; the director ; the door ; the drummer
        needs_clarification	2	the easiest ; the figur ; the flagpol ; the fridg ; the grey ; the hair
        needs_clarification	2	the hedg ; the henderson ; the hing ; the how ; the ice ; the knot
        needs_clarification	2	the lamp ; the library ; the lid ; the mailbox ; the mayor ; the mes
        needs_clarification	2	the mil ; the mop ; the no ; the pancak ; the person ; the pier ; the pow
        needs_clarification	2	the radi ; the scienc ; the seizur ; the story ; the strik ; the supervisor
        needs_clarification	2	the sweetest ; the tooth ; the traffic ; the trial ; the trust ; the vault
        needs_clarification	2	the when ; the wood ; the ~school ; them about ; them it ; them tak
        needs_clarification	2	then <hold> ; then dont ; then her ; then ok ; then pt ; then went
        needs_clarification	2	ther <furniture> ; ther <money> ; ther could ; ther drink ; ther enough
        needs_clarification	2	ther someon ; ther stil ; ther to ; thes are ; they get ; they met
        needs_clarification	2	they mov ; they stil ; theyd get ; thi <container> ; thi all ; thi box
        needs_clarification	2	thi is ; thi ~<home> ; thi ~addres ; thing with ; thing you ; thirty year
        needs_clarification	2	thorough ; though we ; threaten ; threw up ; throat ; through it ; thru the
        needs_clarification	2	thud ; tiemp no ; tien <afraid> ; tien un ; ties ties ; tijuan
        needs_clarification	2	til <emergency> ; til monday ; tim <phone> ; tim <town> ; tim cal ; tim ever
        needs_clarification	2	tim hard ; tip him ; titl ; titl sign ; to 0 ; to <pain> ; to <write>
        needs_clarification	2	to contact ; to dat ; to day ; to park ; to phoenix ; to phon ; to portland
        needs_clarification	2	to put ; to saint ; to writ ; to ~<need> ; tod lo ; todo por ; toe are
        needs_clarification	2	togeth for ; tom ; tom cervez ; tom otr ; tommy ; took mol ; took pictur
        needs_clarification	2	tool to ; toothbrush ; torta ; tosi ; towel and ; toy and ; tra un
        needs_clarification	2	trad his ; train for ; translat ; tre for ; treatment at ; tren desd
        needs_clarification	2	tri <insurance> ; trig ; truck with ; tub en ; tub orang ; tub so
        needs_clarification	2	tuesday so ; tuesday when ; tulip ; turn orang ; tv <hear> ; tv and
        needs_clarification	2	twic <say> ; two bed ; two block ; two min ; two question ; two season
        needs_clarification	2	two suitcas ; tx ever ; u panstw ; un <cold> ; un <headface> ; un <play>
        needs_clarification	2	un <town> ; un <treatment> ; un <year> ; un ano ; un bar ; un bur ; un cuadr
        needs_clarification	2	un equip ; un fri ; un ojo ; un salon ; un silb ; una <furniture> ; una band
        needs_clarification	2	unabl ; unabl to ; unaliv ; uncl cam ; uncl is ; uncle ; und wir ; uneasy
        needs_clarification	2	unk what ; up <blood> ; up <happy> ; up <try> ; up blood ; up both
        needs_clarification	2	up doing ; up for ; up say ; up try ; up x ; us all ; us ever ; us through
        needs_clarification	2	us who ; use or ; ush ; using a ; using at ; usted <need> ; vacuum clean
        needs_clarification	2	vap + ; vec por ; vecin es ; veo cas ; vera ; vest ; vi su ; viej el ; vimo
        needs_clarification	2	vin por ; violin ; voc ; vodk ; vodk in ; volcan ; w/o ; wait it ; wait list
        needs_clarification	2	wait til ; wait until ; wal talk ; want a ; want one ; want somebody
        needs_clarification	2	war and ; war in ; warm xfer ; warranty on ; was <cold> ; was <die>
        needs_clarification	2	was <job> ; was <money> ; was alon ; was cold ; was glad ; was his ; was kil
        needs_clarification	2	was me ; was shak ; was up ; wasc ; wasnt anyth ; wat from ; wat is
        needs_clarification	2	watch for ; watchman ; wav a ; we <drive> ; we <start> ; we <think>
        needs_clarification	2	we <trust> ; we bought ; we pas ; we used ; wear ; wear two ; websit on
        needs_clarification	2	weed and ; weed in ; week run ; weekend so ; went by ; went whit
        needs_clarification	2	wer <afraid> ; wer <amount> ; wer <write> ; what doe ; what insuranc
        needs_clarification	2	what normal ; what she ; what you ; when our ; wher a ; wher it ; wheth its
        needs_clarification	2	which <insurance> ; which <outdoors> ; who <promise> ; who <write> ; who for
        needs_clarification	2	who in ; who need ; who use ; whoev ; wif husb ; wif then ; wif use
        needs_clarification	2	wil <clothes> ; wil <leave> ; wil cb ; wil ring ; win befor ; wind took
        needs_clarification	2	window ; with <water> ; wk sinc ; wk then ; wolf ; woman ; woman cal
        needs_clarification	2	women and ; won at ; wonder wheth ; wont need ; wooden ; word to ; work at
        needs_clarification	2	work er ; work if ; work my ; work until ; work weekend ; work wil
        needs_clarification	2	work with ; worst day ; would <fire> ; would even ; would ~not
        needs_clarification	2	wouldnt <think> ; written down ; wrong <container> ; wrong box ; xanny
        needs_clarification	2	xfer ; xin cha ; xin goi ; y <appointment> ; y <caretaking> ; y <clinician>
        needs_clarification	2	y <day> ; y contest ; y cri ; y dej ; y jal ; y salg ; y tom ; ya ve
        needs_clarification	2	yal charg ; yal got ; yard not ; year the ; yend a ; yern me ; yes hes
        needs_clarification	2	yet hes ; yo <phone> ; yo <school> ; yo el ; yon ; yon moun ; you <ask>
        needs_clarification	2	you <consume> ; you <hear> ; you <say> ; you all ; you ask ; you been
        needs_clarification	2	you did ; you ever ; you know ; you let ; you mor ; you near ; you peopl
        needs_clarification	2	you provid ; you speak ; you the ; you to ; you tonight ; youngest and
        needs_clarification	2	your <photo> ; your <stranger> ; your <wait> ; your billboard
        needs_clarification	2	your department ; your moth ; your offic ; your pay ; your program
        needs_clarification	2	your was ; yrs of ; ~<amount> <record> ; ~<amount> or ; ~<consume>
        needs_clarification	2	~<consume> <give> ; ~<consume> lik ; ~<drug> ever ; ~<drug> hx
        needs_clarification	2	~<emergency> en ; ~<fluid> <month> ; ~<give> <amount> ; ~<give> nombr
        needs_clarification	2	~<give> ~<drug> ; ~<go> hast ; ~<go> in ; ~<money> to ; ~<money> ~the
        needs_clarification	2	~<need> <say> ; ~<pain> ~in ; ~<past> ; ~<play> on ; ~<say> <eat>
        needs_clarification	2	~<say> for ; ~<say> what ; ~<say> which ; ~<say> ~<goodbye>
        needs_clarification	2	~<school> ~<clinician> ; ~<seizure> in ; ~<stimulant> <kin> ; ~<take> up
        needs_clarification	2	~<think> <take> ; ~<think> on ; ~<think> par ; ~<treatment> in
        needs_clarification	2	~<withdrawal> ~<seizure> ; ~a <church> ; ~a <moment> ; ~a ~mi ; ~a ~real
        needs_clarification	2	~accept ; ~aceptan ~medi ; ~amanezc ; ~answ ; ~answer ; ~around ~my
        needs_clarification	2	~atienden ; ~batallen ; ~bet off ; ~birthday ; ~broth ; ~by ~<drive>
        needs_clarification	2	~by ~car ; ~cal o ; ~callback ; ~children ; ~cierran ; ~coc yo ; ~com back
        needs_clarification	2	~con ~mi ; ~cost to ; ~crack ; ~dang ; ~decid ; ~dejen mensaj ; ~direccion
        needs_clarification	2	~distres ; ~doing ; ~dt 0 ; ~email ; ~es emergenci ; ~es mi ; ~exist
        needs_clarification	2	~faint at ; ~for me ; ~fue ; ~going to ; ~hal ; ~hang ~himself ; ~his ~moth
        needs_clarification	2	~hoy ; ~hx ; ~ide ; ~ide if ; ~in ~<write> ; ~in ~writ ; ~insuranc ; ~it
        needs_clarification	2	~it ~<go> ; ~job ; ~jok ; ~le <ask> ; ~le <see> ; ~le he ; ~le veo ; ~left
        needs_clarification	2	~les voy ; ~llav ; ~lo <see> ; ~match ; ~me <wait> ; ~me im ; ~me sal
        needs_clarification	2	~molin ; ~nam ; ~nam ~on ; ~need to ; ~one could ; ~opioid ; ~oth drug
        needs_clarification	2	~over the ; ~paid ~the ; ~pay ~cash ; ~pressur ~in ; ~pued <alone>
        needs_clarification	2	~pued <breath> ; ~pued respir ; ~pued sol ; ~queremo ; ~relacion ; ~sab par
        needs_clarification	2	~say for ; ~say what ; ~say which ; ~se ; ~se ni ; ~se q ; ~si ; ~son
        needs_clarification	2	~substanc ; ~sur what ; ~teng ningun ; ~teni ; ~the <write> ; ~the bar
        needs_clarification	2	~the ~<pill> ; ~the ~doctor ; ~the ~pil ; ~tod ~el ; ~tom nad ; ~touch
        needs_clarification	2	~treat ; ~trip ; ~upset ; ~usa ; ~use hx ; ~withdrawal ~seizur
        needs_clarification	2	~without ~me ; ~yet ; él de
        needs_clarification	1	# + ; *age.0 ; *arrests:other_experiencer ; *caller:negated ; *pregnancy
        needs_clarification	1	*residentialLeft:negated ; *seizure ; *seizure.body
        needs_clarification	1	*substance.stimulant:negated ; *suicidalOblique.lookAlike:hypothetical
        needs_clarification	1	*vendor.opensNote:other_experiencer ; + 0 ; + <home> ; + every ; + if
        needs_clarification	1	+ wif ; 0 <church> ; 0 <home> ; 0 <hospital> ; 0 <moment> ; 0 <say>
        needs_clarification	1	0 <school> ; 0 back ; 0 by ; 0 conferenc ; 0 dat ; 0 every ; 0 for ; 0 fost
        needs_clarification	1	0 heal ; 0 ish ; 0 lat ; 0 lin ; 0 may ; 0 me ; 0 nit ; 0 pound ; 0 pt
        needs_clarification	1	0 se ; 0 sist ; 0 then ; 0 warm ; 0 was ; <afraid> <past> ; <afraid> <trade>
        needs_clarification	1	<afraid> al ; <alcohol> ; <alcohol> <color> ; <alcohol> <container>
        needs_clarification	1	<always> <child> ; <always> <count> ; <always> <day> ; <always> con
        needs_clarification	1	<always> ~<consume> ; <amount> <bodysound> ; <amount> <crowd>
        needs_clarification	1	<amount> <die> ; <amount> <happy> ; <amount> <hear> ; <amount> <media>
        needs_clarification	1	<amount> <stop> ; <amount> are ; <amount> cosa ; <amount> different
        needs_clarification	1	<amount> es ; <amount> had ; <amount> lugar ; <amount> ni ; <angry> <kin>
        needs_clarification	1	<angry> <town> ; <angry> for ; <appointment> <stranger> ; <ask> <asleep>
        needs_clarification	1	<ask> <headface> ; <ask> <medicine> ; <ask> <promise> ; <ask> <shame>
        needs_clarification	1	<ask> al ; <ask> and ; <ask> any ; <ask> him ; <asleep> <amount>
        needs_clarification	1	<asleep> <bodypart> ; <asleep> <stop> ; <asleep> until ; <awake> <daytime>
        needs_clarification	1	<awake> <happy> ; <blade> <town> ; <blood> <hear> ; <blood> <kin>
        needs_clarification	1	<blood> int ; <bodypart> <consume> ; <bodypart> <die> ; <bodypart> <play>
        needs_clarification	1	<bodypart> cuf ; <bodypart> dry ; <bodypart> if ; <bodysound> <blood>
        needs_clarification	1	<bodysound> <container> ; <bodysound> <fall> ; <bodysound> on
        needs_clarification	1	<bodysound> up ; <break> <promise> ; <break> his ; <break> the
        needs_clarification	1	<breath> <fluid> ; <breath> <need> ; <breath> aft ; <breath> forc
        needs_clarification	1	<breath> se ; <build> <amount> ; <build> <container> ; <build> <height>
        needs_clarification	1	<build> <insurance> ; <build> <palecolor> ; <build> has ; <buy> <insurance>
        needs_clarification	1	<buy> her ; <calm> <church> ; <calm> <crowd> ; <calm> <moment>
        needs_clarification	1	<caretaking> <colleague> ; <caretaking> <put> ; <caretaking> releas
        needs_clarification	1	<chestheart> whenev ; <child> <awake> ; <child> <child> ; <child> <height>
        needs_clarification	1	<child> <pill> ; <child> fin ; <child> of ; <child> porqu ; <child> she
        needs_clarification	1	<child> él ; <church> <clothes> ; <church> <key> ; <church> <leave>
        needs_clarification	1	<church> <media> ; <church> <stranger> ; <church> <town> ; <church> and
        needs_clarification	1	<church> that ; <church> was ; <clean> <drive> ; <clean> <kin>
        needs_clarification	1	<clean> <smell> ; <clean> <stranger> ; <clean> is ; <clean> up
        needs_clarification	1	<clinician> <day> ; <clinician> <phone> ; <clinician> <play>
        needs_clarification	1	<clinician> at ; <clinician> or ; <clinician> re ; <clothes> <alcohol>
        needs_clarification	1	<clothes> <home> ; <clothes> <soon> ; <clothes> es ; <cold> <cold>
        needs_clarification	1	<cold> <partner> ; <cold> <soon> ; <cold> <water> ; <colleague> <blood>
        needs_clarification	1	<colleague> <day> ; <colleague> <stimulant> ; <colleague> doesnt
        needs_clarification	1	<colleague> hes ; <colleague> who ; <color> <amount> ; <color> <build>
        needs_clarification	1	<color> <clean> ; <color> <money> ; <color> <think> ; <color> eyed
        needs_clarification	1	<confused> <headface> ; <confused> doesnt ; <consume> <clothes>
        needs_clarification	1	<consume> <consume> ; <consume> <stimulant> ; <consume> by ; <consume> when
        needs_clarification	1	<consume> whil ; <consume> with ; <container> <day>
        needs_clarification	1	<container> <insurance> ; <container> <vermin> ; <container> abov
        needs_clarification	1	<container> but ; <container> es ; <container> le ; <continue> <give>
        needs_clarification	1	<continue> <try> ; <continue> as ; <continue> good ; <continue> it
        needs_clarification	1	<continue> when ; <count> <crowd> ; <count> and ; <count> las
        needs_clarification	1	<crowd> <always> ; <crowd> <angry> ; <crowd> <colleague> ; <crowd> <opening>
        needs_clarification	1	<crowd> <shake> ; <crowd> <tool> ; <crowd> allow ; <crowd> can ; <crowd> com
        needs_clarification	1	<crowd> shar ; <day> <awake> ; <day> <die> ; <day> <kin> ; <day> <leave>
        needs_clarification	1	<day> de ; <day> flexibl ; <day> mad ; <day> nobody ; <day> por ; <day> x
        needs_clarification	1	<day> ~<say> ; <daytime> <amount> ; <daytime> are ; <daytime> then
        needs_clarification	1	<die> <always> ; <die> <tool> ; <die> le ; <die> plot ; <die> ya
        needs_clarification	1	<drive> <always> ; <drive> <amount> ; <drive> <caretaking> ; <drive> <cold>
        needs_clarification	1	<drive> <color> ; <drive> <continue> ; <drive> <moment> ; <drive> <outdoors>
        needs_clarification	1	<drive> <seizure> ; <drive> <treatment> ; <drive> at ; <drive> est
        needs_clarification	1	<drive> found ; <drive> right ; <drive> she ; <drive> sin ; <drive> then
        needs_clarification	1	<drive> tim ; <drug> <happy> ; <eat> <church> ; <eat> <month> ; <eat> <past>
        needs_clarification	1	<eat> <phone> ; <eat> <promise> ; <eat> <wait> ; <eat> dulc ; <eat> hr
        needs_clarification	1	<eat> ice ; <eat> in ; <eat> mak ; <eat> maz ; <eat> no ; <eat> salad
        needs_clarification	1	<eat> too ; <eat> wer ; <emergency> <always> ; <emergency> becaus
        needs_clarification	1	<emergency> con ; <emergency> on ; <fall> <hit> ; <fall> down
        needs_clarification	1	<feel> <think> ; <feel> saf ; <feel> un ; <fire> <fire> ; <fire> <opening>
        needs_clarification	1	<fire> <see> ; <fluid> <amount> ; <fluid> <fluid> ; <fluid> all
        needs_clarification	1	<fluid> ~<think> ; <friend> <alcohol> ; <friend> <law> ; <friend> clr
        needs_clarification	1	<friend> pt ; <friend> son ; <friend> thi ; <furniture> <intoxicated>
        needs_clarification	1	<furniture> <key> ; <furniture> new ; <furniture> sin ; <give> <amount>
        needs_clarification	1	<give> <ask> ; <give> <calm> ; <give> <hear> ; <give> <opening> ; <give> all
        needs_clarification	1	<give> first ; <give> su ; <go> <amount> ; <go> <confused> ; <go> <consume>
        needs_clarification	1	<go> <crash> ; <go> <eat> ; <go> <intoxicated> ; <go> <official> ; <go> as
        needs_clarification	1	<go> im ; <go> per ; <go> que ; <go> we ; <goodbye> <child>
        needs_clarification	1	<goodbye> <write> ; <goodbye> at ; <goodbye> her ; <gun> <need> ; <gun> on
        needs_clarification	1	<happy> <church> ; <happy> him ; <happy> too ; <headface> <feel>
        needs_clarification	1	<headface> <say> ; <headface> <trade> ; <headface> fat ; <headface> slid
        needs_clarification	1	<headface> split ; <headface> to ; <headface> too ; <hear> <amount>
        needs_clarification	1	<hear> <angry> ; <hear> <kin> ; <hear> about ; <hear> nad ; <hear> right
        needs_clarification	1	<height> <furniture> ; <height> <month> ; <height> <rail> ; <height> becaus
        needs_clarification	1	<height> leak ; <hit> <angry> ; <hit> <needle> ; <hit> <outdoors>
        needs_clarification	1	<hit> set ; <hold> <amount> ; <hold> <count> ; <home> <break>
        needs_clarification	1	<home> <color> ; <home> <hear> ; <home> <opening> ; <home> <play>
        """
}
