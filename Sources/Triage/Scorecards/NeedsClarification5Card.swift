extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	2	lo teng ; load shotgun ; lock in ; loco ; long to ; look dead ; look down
        needs_clarification	2	look the ; lookin for ; los <key> ; los <need> ; los bot ; los gato
        needs_clarification	2	los miercol ; los papel ; lost its ; lot in ; loud that ; lov the ; lov them
        needs_clarification	2	lower <hear> ; lower voic ; lui on ; lunch hr ; luz ; m <ask> ; m clr ; m im
        needs_clarification	2	m resident ; m text ; machin no ; mad up ; magician ; mail us ; mailbox so
        needs_clarification	2	mailman ; mak <feel> ; mak sens ; makakausap ; malo ; mam dic ; mam ve
        needs_clarification	2	man ther ; mand en ; many to ; map of ; mar and ; maram ; maram salamat
        needs_clarification	2	marathon ; marc manan ; marqu ; marri with ; mas escribirl ; match ; may hav
        needs_clarification	2	may makakausap ; me <lock> ; me <soon> ; me durmi ; me entiend ; me go
        needs_clarification	2	me instead ; me llaman ; me monday ; me rent ; me sal ; me we ; me why
        needs_clarification	2	mean a ; mean all ; mean the ; medianoch ; medicar advantag ; meet and
        needs_clarification	2	meeting ; menor de ; merc ; merc me ; mes del ; met him ; meth ; metr ; mga
        needs_clarification	2	mi abuel ; mi bols ; mi comadr ; mi dentist ; mi madrin ; mi muchach
        needs_clarification	2	mi numer ; mi turn ; mi vid ; microwav ; middl ; might hav ; mil away
        needs_clarification	2	min i ; minut out ; minut so ; moi ; molest en ; molin ; mom but ; mom driv
        needs_clarification	2	mom say ; monopo ; monopo and ; month so ; mor about ; mor she ; mor so
        needs_clarification	2	mor ya ; morn person ; most for ; moth a ; moth chin ; moth could ; mov her
        needs_clarification	2	mov them ; msg ; msg from ; msg with ; muel ; mund ; music de ; mutual
        needs_clarification	2	muy buen ; mwen bezwen ; my <photo> ; my <treatment> ; my apron ; my best
        needs_clarification	2	my bik ; my bos ; my dog ; my english ; my favorit ; my garden ; my godmoth
        needs_clarification	2	my gram ; my laptop ; my mes ; my neighbor ; my not ; my option ; my parent
        needs_clarification	2	my referenc ; my spar ; my stair ; my stepdaught ; my sweat ; my toddl
        needs_clarification	2	my ~<colleague> ; my ~<container> ; my ~bos ; nag ; nam <say> ; nam <take>
        needs_clarification	2	nam cal ; nam in ; nam or ; nao e ; narcan y ; ne sai ; neck in
        needs_clarification	2	need somebody ; need tx ; neighbor boy ; neighbor kid ; neighbor return
        needs_clarification	2	nephew its ; nephew meth ; nev <feel> ; nev then ; nev touch
        needs_clarification	2	nev ~<stimulant> ; nev ~smok ; new <clinician> ; new dinosaur ; ni cuant
        needs_clarification	2	ni he ; ni nad ; ni que ; ni ~<drug> ; nic <stranger> ; nic guy ; night owl
        needs_clarification	2	nin tim ; ninety <count> ; nino encer ; niny ; no que ; no ~<awake>
        needs_clarification	2	no ~<record> ; no ~<withdrawal> ; no ~<year> ; no ~amanezc ; no ~attempt
        needs_clarification	2	no ~callback ; no ~children ; no ~con ; no ~hal ; no ~he ; no ~ide ; no ~its
        needs_clarification	2	no ~job ; no ~no ; no ~pregunt ; no ~teni ; no ~use ; no ~vien ; noch por
        needs_clarification	2	nochebuen ; nois on ; noma ya ; noon to ; noong ; noong isang
        needs_clarification	2	north hollywood ; nos <angry> ; nos fuimo ; nos llevamo ; nosy ; not de
        needs_clarification	2	not her ; not ~<fall> ; not ~<past> ; not ~<photo> ; not ~befor ; not ~fal
        needs_clarification	2	not ~pick ; not ~show ; not ~sur ; not ~touch ; noth new ; notic last
        needs_clarification	2	now 0 ; now got ; now then ; numb below ; numb block ; numb is ; nunc <go>
        needs_clarification	2	nvr ; o es ; o que ; o si ; obtain ; od ; ods dai ; of 0 ; of <clothes>
        needs_clarification	2	of <consume> ; of <fire> ; of birth ; of boredom ; of californi ; of cok
        needs_clarification	2	of cooki ; of fish ; of gin ; of kil ; of meth ; of seven ; of skul
        needs_clarification	2	of staf ; of vacation ; of whom ; of you ; ofc <need> ; off <job> ; off aft
        needs_clarification	2	off load ; offic lin ; oir ; ojal ; ok its ; ok on ; ok too ; old <home>
        needs_clarification	2	old <outdoors> ; old chair ; old doctor ; old hous ; old movi ; on <angry>
        needs_clarification	2	on <say> ; on anyth ; on card ; on good ; on ln ; on one ; on our ; on speak
        needs_clarification	2	on tv ; onc <happy> ; one <build> ; one <daytime> ; one <rope>
        needs_clarification	2	one afternoon ; one anoth ; one big ; one build ; one has ; one shot
        needs_clarification	2	one thru ; one using ; only <think> ; only cal ; only met ; open thi
        needs_clarification	2	oper de ; or ; or at ; or it ; or not ; ora ; oth <record> ; oth form
        needs_clarification	2	otr est ; otr la ; our <clothes> ; our <crowd> ; our <eat> ; our <partner>
        needs_clarification	2	our <pet> ; our <water> ; our coat ; our fami ; our furnac ; our honeymoon
        needs_clarification	2	our synagogu ; out one ; out who ; outdoor and ; output ; outsid her
        needs_clarification	2	over breakfast ; over seventy ; owed ; own <die> ; own <headface>
        needs_clarification	2	own <opening> ; own <phone> ; own busines ; own text ; oxy then ; pag hast
        needs_clarification	2	pagkatapo ; pagkatapo ng ; paid through ; pair of ; pan dulc ; pantalon
        needs_clarification	2	pap y ; papa <need> ; par <think> ; par desd ; par pon ; parallel <outdoors>
        needs_clarification	2	paramedic next ; parec ; park by ; park lik ; park told ; parsonag ; part de
        needs_clarification	2	particul ; particular ; pas bien ; pas est ; password are ; paus ; pav
        needs_clarification	2	pay or ; pay rat ; payment plan ; peopl or ; peopl shar ; peopl wer ; pep
        needs_clarification	2	per <colleague> ; per <week> ; per nad ; per se ; per week ; perd en
        needs_clarification	2	person preferab ; person than ; phon and ; phon menu ; phon say ; pick our
        needs_clarification	2	picky ; pid de ; pier ; pil bug ; pil int ; pinhead ; pinhead and
        needs_clarification	2	pink <fluid> ; pink <relapse> ; pink slip ; plac <day> ; plac or ; plan de
        needs_clarification	2	pleas not ; pls <phone> ; pls <stranger> ; pls cal ; pls someon ; po ng
        needs_clarification	2	po si ; po siy ; point in ; point with ; polic offic ; polit to ; pon las
        needs_clarification	2	pool ; pool is ; por aqui ; por lo ; por mensaj ; por ser ; postcard
        needs_clarification	2	potluck ; powd ; pray for ; precis ; predict ; pref a ; preferab a
        needs_clarification	2	pres nin ; presum ; prob nad ; program about ; program only ; psychiatrist
        needs_clarification	2	psychodram ; pt <phone> ; pt cal ; pt sist ; pt then ; pued dec ; pued llam
        needs_clarification	2	puert de ; pul <outdoors> ; pul weed ; puppy ; pura <confused>
        needs_clarification	2	pura incoherencia ; put in ; q nadi ; q nunc ; qd ; qs ; que <amount>
        needs_clarification	2	que apena ; que aprendi ; que ciudad ; que el ; que estudi ; que hablen
        needs_clarification	2	que pon ; que pong ; que ten ; que tom ; que usted ; que vuelv
        needs_clarification	2	que ~<consume> ; qued al ; qued cerc ; queden ; quelquun parl ; question
        needs_clarification	2	question about ; quick and ; quien <ask> ; quien decirl ; quier dej
        needs_clarification	2	quier mat ; quier ten ; quit sol ; radi play ; rail ; rain ever ; raj
        needs_clarification	2	ran my ; rang ; razor blad ; re <alcohol> ; re <stranger> ; re niec ; re old
        needs_clarification	2	re one ; re visit ; reach out ; read ; read you ; rebuild ; rebuilt ; red on
        needs_clarification	2	reek ; refer ; regal el ; regard <stimulant> ; regist in ; rehab old ; rein
        needs_clarification	2	relationship ; remand ; remand deutsch ; repaint ; res in ; resourc
        needs_clarification	2	rest in ; restor ; restrain <order> ; revers de ; rick ; rider ; right plac
        needs_clarification	2	right then ; ring her ; ring him ; rink ; rn <kin> ; roach ; rocket
        needs_clarification	2	rodil el ; rompecabeza ; room hav ; roommat pt ; rop on ; rop with ; rost
        needs_clarification	2	rued de ; s m ; s/p ; sa aking ; sa asaw ; sa carson ; sa ingl ; sa kapatid
        needs_clarification	2	sab por ; saf to ; sai ; said about ; said but ; said cal ; said he
        needs_clarification	2	said hes ; said she ; said we ; said wrong ; said youl ; sal <blood>
        needs_clarification	2	sal for ; sal mi ; sal sangr ; sal viend ; salamat ; salamat po ; sam <home>
        needs_clarification	2	sam <write> ; sam hous ; sam tim ; sandwich on ; sangr en ; sat down
        needs_clarification	2	saw our ; say her ; school with ; school wrot ; school year ; scotch
        needs_clarification	2	scout and ; se <need> ; se hac ; se moj ; se oye ; se queden ; se rie
        needs_clarification	2	se tom ; se va ; se ve ; sea and ; second grad ; section of ; see ods
        needs_clarification	2	see your ; seen her ; seen it ; send someon ; senior <treatment>
        needs_clarification	2	senior cent ; sens of ; sentenc is ; sepan ; shant ; shar an ; she lik
        needs_clarification	2	she meant ; she nev ; she sat ; she watch ; she wav ; shed and ; shield tri
        needs_clarification	2	shirt on ; shirt with ; shook with ; shoot the ; shop cart ; short <stop>
        needs_clarification	2	short and ; shortstop ; should <phone> ; shuttl ; si <money> ; si and
        needs_clarification	2	si la ; si le ; si somo ; si una ; si ~<caretaking> ; si ~<consume>
        needs_clarification	2	si ~atienden ; si ~hay ; si ~tom ; sid <fluid> ; sient ; sign to ; signal
        needs_clarification	2	silv plan ; simp dont ; sin ~<play> ; sin ~<say> ; sin ~<stimulant>
        needs_clarification	2	sinc <last> ; sinc <month> ; sinc colleg ; sinc last ; sinc nov ; sinc that
        needs_clarification	2	sinc thi ; sist gav ; sist liv ; sist over ; sist the ; siy ; skim
        needs_clarification	2	slept through ; slit ; slow <say> ; smash ; smel ; smok meth ; smok som
        needs_clarification	2	smooth ; snor so ; snow day ; snow with ; so <take> ; so glad ; soc team
        needs_clarification	2	softbal team ; sold her ; sold you ; somebody ought ; somebody she
        needs_clarification	2	somebody want ; someth <treatment> ; someth by ; someth has ; someth she
        needs_clarification	2	son 0 ; son has ; song was ; sorry about ; sorry that ; sou de ; soy <trade>
        needs_clarification	2	soy un ; soy yo ; span ; spe <ask> ; speak than ; specific ; spel street
        needs_clarification	2	spend my ; spricht ; spricht bei ; spruc ; sr de ; sra ; stand on
        needs_clarification	2	stand right ; stand the ; start out ; stat final ; stat what ; steak
        needs_clarification	2	steak knif ; stepdad is ; stepdaught ; sticky ; stil bring ; stood by
        needs_clarification	2	stop crack ; stop talk ; stop that ; stor clos ; street no ; strik last
        needs_clarification	2	su <crowd> ; su <tool> ; su almoh ; su bat ; su famili ; su senor ; su yern
        needs_clarification	2	suf ; suicid every ; sulat ; sunday on ; suppos that ; sus aret
        needs_clarification	2	swallow every ; sí pued ; tagalog ; tak anthem ; tak caloptim ; talk aft
        needs_clarification	2	talk the ; tamal los ; tambien que ; taon ; tard un ; tawagan ; teatr de
        needs_clarification	2	tel 0 ; telefon de ; tembl en ; tempran par ; ten <past> ; ten and
        needs_clarification	2	ten past ; ten problema ; tenemo dos ; tengan ; text instead ; text ok
        needs_clarification	2	textbook ; th birthday ; thank u ; thank us ; that <angry> ; that <clothes>
        needs_clarification	2	that <container> ; that <outdoors> ; that <pet> ; that christma
        needs_clarification	2	that clinic ; that down ; that everyon ; that film ; that for ; that i
        needs_clarification	2	that normal ; that took ; the <height> ; the airlin ; the attic
        needs_clarification	2	the balloon ; the bay ; the blad ; the bleacher ; the block ; the body
        needs_clarification	2	the booz ; the bord ; the botanical ; the cafeteri ; the chip ; the committe
        needs_clarification	2	the delivery ; the dentist ; the differenc ; the din ; the director
        needs_clarification	2	the dishwash ; the door ; the factory ; the feed ; the flow ; the footbal
        needs_clarification	2	the forest ; the fountain ; the goldfish ; the good ; the guard
        needs_clarification	2	the gymnasium ; the hedg ; the her ; the hil ; the lamp ; the land
        needs_clarification	2	the mailbox ; the mailman ; the marathon ; the mural ; the mushroom
        needs_clarification	2	the nephew ; the one ; the packet ; the pancak ; the parsonag ; the person
        needs_clarification	2	the pier ; the playof ; the popcorn ; the pow ; the pric ; the raffl
        needs_clarification	2	the recip ; the rotary ; the scienc ; the sid ; the storm ; the suitcas
        needs_clarification	2	the supervisor ; the trial ; the trig ; the trip ; the umbrel ; the wat
        needs_clarification	2	the ~<tool> ; the ~brochur ; the ~car ; them no ; them tak ; then <die>
        needs_clarification	2	then <hold> ; then his ; then ok ; then took ; ther as ; ther bed
        needs_clarification	2	ther could ; ther enough ; ther someon ; thes <record> ; thes form
        needs_clarification	2	they <build> ; they could ; they met ; they talk ; thi <alone> ; thi all
        needs_clarification	2	thi alon ; thi anymor ; thi form ; thi from ; thi is ; thi record
        needs_clarification	2	thing with ; thorough ; threat of ; throat ; through fin ; through it
        needs_clarification	2	thru the ; thud ; thyroid ; tiemp no ; tien un ; tienen program ; ties ties
        needs_clarification	2	til <emergency> ; til monday ; til ten ; tim or ; tim sinc ; tint ; tip him
        needs_clarification	2	tir from ; titl ; titl sign ; to 0 ; to <treatment> ; to <write> ; to dat
        needs_clarification	2	to let ; to mas ; to park ; to put ; to sant ; to sew ; to tuls ; to wait
        needs_clarification	2	to writ ; to ~<need> ; tod lo ; today ; toe are ; told it ; tomader ; tommy
        needs_clarification	2	tonight im ; too lat ; took mol ; took pictur ; took the ; tool to
        needs_clarification	2	toothbrush ; torta ; tortilla por ; tosi ; touch ~meth ; toy and ; tra 0
        needs_clarification	2	tra un ; trabaj a ; traffic ; train for ; trampolin ; tre for ; treatment at
        needs_clarification	2	treint ano ; trem ; triag ; trig on ; trivi <night> ; trivi night ; tru and
        needs_clarification	2	try lat ; tub en ; tumb ; turn fifty ; turn from ; turn orang ; tuvimo
        needs_clarification	2	twelv step ; two bed ; two inch ; two min ; two question ; two season
        needs_clarification	2	tx ever ; ultim vez ; un <cold> ; un <headface> ; un <needle> ; un <play>
        needs_clarification	2	un <town> ; un bur ; un crucer ; un fri ; un horn ; un mart ; un ojo
        needs_clarification	2	un tub ; una <ask> ; una <furniture> ; una panaderi ; una plant
        needs_clarification	2	una pregunt ; unabl ; unabl to ; unaliv ; uncl used ; uncl wil ; und my
        needs_clarification	2	uneasy ; unit no ; unitedhealthcar ; unk what ; up <past> ; up for ; up x
        needs_clarification	2	us <go> ; us <soon> ; us all ; us ever ; us through ; use you ; ush
        needs_clarification	2	using crack ; usted <phone> ; vac ; vaca y ; vacuum clean ; vamo ; vap +
        needs_clarification	2	velori de ; velvet ; veo cas ; vera ; vet 0 ; vicio ; viej busc ; viern ya
        needs_clarification	2	vigil ; visit and ; visit el ; visit for ; vitamin ; voic ; voic on ; volcan
        needs_clarification	2	wait it ; wak befor ; walk around ; walk her ; want one ; want somebody
        needs_clarification	2	war in ; warranty on ; was <consume> ; was <day> ; was <money> ; was his
        needs_clarification	2	was kil ; was kind ; was me ; was shak ; was to ; wasc ; wash ~machin
        needs_clarification	2	wasnt <angry> ; wasnt anyth ; wasnt mad ; wat bottl ; wat from ; watch for
        needs_clarification	2	watch that ; wav a ; we <say> ; we <start> ; we <think> ; we <trust>
        needs_clarification	2	we finish ; we ran ; wear two ; wed need ; weed and ; weed in ; week run
        needs_clarification	2	weird <calm> ; weird calm ; went grey ; went whit ; wer <amount> ; what doe
        needs_clarification	2	what its ; what she ; what shel ; whatev my ; whenev somebody ; wher it
        needs_clarification	2	wheth ; wheth it ; wheth its ; which <insurance> ; which <outdoors>
        needs_clarification	2	which kind ; which program ; whichev of ; whil she ; whisper say
        needs_clarification	2	who <appointment> ; who <write> ; who com ; who in ; who use ; who visit
        needs_clarification	2	wif husb ; wif mak ; wif use ; wil <clothes> ; wil <hear> ; wil is
        needs_clarification	2	wil ring ; wind nois ; wind took ; with 0 ; with <colleague>
        needs_clarification	2	with everybody ; with night ; with pil ; with wat ; without ~us ; wk then
        needs_clarification	2	wldnt <give> ; wldnt giv ; wolf ; woman ; women togeth ; wonder wheth
        needs_clarification	2	wont <need> ; wont need ; word to ; work at ; work er ; work my ; work wil
        needs_clarification	2	would ~not ; wouldnt <think> ; writ down ; written down ; wrong <container>
        needs_clarification	2	wrong <town> ; xanny ; xfer ; xfer from ; y <clinician> ; y <pet> ; y <rope>
        needs_clarification	2	y aceptan ; y al ; y colg ; y jal ; y salg ; y siempr ; y sigui ; y tambien
        needs_clarification	2	y tanto ; y tuv ; ya <give> ; ya hic ; ya ve ; ya ~se ; yal tak ; yard not
        needs_clarification	2	yard on ; year the ; yel hes ; yend a ; yes hes ; yet hes ; yet i
        needs_clarification	2	yo <phone> ; yo <school> ; yo el ; yo use ; you <ask> ; you <consume>
        needs_clarification	2	you <hear> ; you <take> ; you and ; you anyth ; you ask ; you been
        needs_clarification	2	you ever ; you he ; you keep ; you kind ; you know ; you peopl ; you provid
        needs_clarification	2	you speak ; you tel ; you wer ; young <amount> ; young coupl ; youngest and
        needs_clarification	2	your <calm> ; your department ; your hour ; your lot ; your moth ; your numb
        needs_clarification	2	your offic ; your patienc ; your pay ; your program ; your record ; your was
        needs_clarification	2	yrs of ; ~0 ~ano ; ~0 ~week ; ~<alcohol> ~float ; ~<always> or
        needs_clarification	2	~<always> ~<night> ; ~<amount> <record> ; ~<amount> ~<week>
        needs_clarification	2	~<appointment> ~<clinician> ; ~<chestheart> ~is ; ~<church> <play>
        needs_clarification	2	~<consume> <give> ; ~<container> ~<water> ; ~<die> <last> ; ~<die> a
        needs_clarification	2	~<die> all ; ~<drive> <church> ; ~<drive> at ; ~<drive> ~<drug>
        needs_clarification	2	~<drug> ever ; ~<drug> hx ; ~<drug> if ; ~<eat> <always> ; ~<eat> <need>
        needs_clarification	2	~<fluid> in ; ~<give> <soon> ; ~<give> ~<drug> ; ~<go> hast ; ~<go> to
        needs_clarification	2	~<hear> <play> ; ~<hold> ~0 ; ~<hold> ~<moment> ; ~<home> ~her
        needs_clarification	2	~<insurance> <play> ; ~<insurance> <take> ; ~<insurance> ~inf ; ~<job> ~0
        needs_clarification	2	~<key> ~<furniture> ; ~<kin> on ; ~<kin> ~<always> ; ~<kin> ~<home>
        needs_clarification	2	~<leave> <outdoors> ; ~<leave> turn ; ~<moment> ~a ; ~<moment> ~on
        needs_clarification	2	~<money> <crowd> ; ~<money> to ; ~<month> with ; ~<need> <clinician>
        needs_clarification	2	~<need> <say> ; ~<need> ~<say> ; ~<pain> ~<seizure> ; ~<partner> <job>
        needs_clarification	2	~<partner> leftov ; ~<play> ; ~<put> ~for ; ~<rope> ~to ; ~<school> 0
        needs_clarification	2	~<school> <day> ; ~<school> <year> ; ~<school> ~0 ; ~<stop> ~<phone>
        needs_clarification	2	~<stranger> at ; ~<stranger> ~<phone> ; ~<take> up ; ~<take> ~<medicine>
        needs_clarification	2	~<think> <consume> ; ~<think> cuant ; ~<think> on ; ~<think> ~<amount>
        needs_clarification	2	~<try> ; ~<week> ~<treatment> ; ~<year> ~<job> ; ~<year> ~junto
        needs_clarification	2	~a <church> ; ~a ~<color> ; ~a ~baby ; ~a ~nurs ; ~a ~real ; ~about ~my
        needs_clarification	2	~accept ; ~amanezc ; ~ano ~junto ; ~answ ; ~answer ; ~are ; ~around
        needs_clarification	2	~around ~my ; ~at ~<money> ; ~at ~bank ; ~attempt ; ~avh ; ~balcon
        needs_clarification	2	~beer ~float ; ~bet ~off ; ~buri a ; ~by ~car ; ~cal o ; ~callback ; ~cancel
        needs_clarification	2	~chest ~is ; ~children ; ~coc yo ; ~com back ; ~cost to ; ~crack ; ~d
        needs_clarification	2	~d ~residential ; ~dang ; ~de ~<illness> ; ~dio mas ; ~direccion ; ~doing
        needs_clarification	2	~drink ~a ; ~driv in ; ~eat ~at ; ~eight ; ~el ~<drive> ; ~els ~to
        needs_clarification	2	~es emergenci ; ~every ~night ; ~every ~sunday ; ~exist ; ~explic ; ~eye
        needs_clarification	2	~fin ~<moment> ; ~fin ~now ; ~float ; ~for me ; ~for ~six ; ~friend
        needs_clarification	2	~from ~a ; ~grandmoth ~funeral ; ~gym ; ~hal ; ~has ~to ; ~hold ~0 ; ~hour
        needs_clarification	2	~how ~<amount> ; ~how ~to ; ~hx ; ~i ~walk ; ~ide ; ~ide if ; ~in january
        needs_clarification	2	~in ~<write> ; ~in ~writ ; ~insuranc ~inf ; ~is ; ~is the ; ~is your
        needs_clarification	2	~it was ; ~jok ; ~know ; ~know ~who ; ~law ; ~le <ask> ; ~le <need>
        needs_clarification	2	~le <see> ; ~le se ; ~le veo ; ~left ; ~lexapr ; ~limit ; ~limit on ; ~littl
        needs_clarification	2	~liv ~her ; ~llav ; ~llor ; ~lobby ; ~long or ; ~marri ; ~match ; ~meth and
        needs_clarification	2	~mol ; ~molin ; ~much or ; ~my dad ; ~my ~tea ; ~nam ; ~need to ; ~no ~teng
        needs_clarification	2	~nos ~da ; ~offic at ; ~on her ; ~one could ; ~open ~on ; ~oth drug ; ~pagin
        needs_clarification	2	~pas 0 ; ~pcp ; ~perdonen ~la ; ~pick up ; ~pued <breath> ; ~pued con
        needs_clarification	2	~pued respir ; ~quis ; ~read ; ~rop ~to ; ~sab cuant ; ~say ; ~say for ; ~se
        needs_clarification	2	~se q ; ~sel ; ~sentenc ; ~shak on ; ~si 0 ; ~si/hi ; ~sick and ; ~snow
        needs_clarification	2	~sobredosi ; ~someon ; ~spe ~limit ; ~sum ; ~sur ; ~sz no ; ~taught
        needs_clarification	2	~teng ningun ; ~teng ~<gun> ; ~teng ~arma ; ~teni ; ~the <write>
        needs_clarification	2	~the ~<insurance> ; ~the ~doctor ; ~the ~drug ; ~the ~policy ; ~ther ~yet
        needs_clarification	2	~to ~<say> ; ~to ~the ; ~travel ; ~treat ; ~treatment ~for ; ~trip ; ~usa
        needs_clarification	2	~wat and ; ~we ~<home> ; ~we ~liv ; ~what ~els ; ~what ~id ; ~whisper ; ~who
        needs_clarification	2	~who ~els ; ~without ~me ; ~yet ; ~you ~hav ; ~young ; ~your ; él de
        needs_clarification	1	# + ; *overdose:historical ; *overdoseNow:hypothetical
        needs_clarification	1	*residentialEnding:negated ; *seizure.body ; *seizure.epilepsy
        needs_clarification	1	*suicidal.eitherLanguage ; *suicidalOblique.lookAlike:hypothetical ; + is
        needs_clarification	1	/ ~drug ; 0 <friend> ; 0 <hospital> ; 0 am ; 0 and ; 0 answer ; 0 dat
        needs_clarification	1	0 fost ; 0 heal ; 0 lin ; 0 nit ; 0 overpas ; 0 pct ; 0 pt ; 0 se ; 0 sist
        needs_clarification	1	0 thre ; 0 unit ; 0 want ; 0 warm ; <afraid> <past> ; <afraid> <say>
        needs_clarification	1	<afraid> on ; <afraid> ~<withdrawal> ; <alcohol> ; <alcohol> <rail>
        needs_clarification	1	<alcohol> <stranger> ; <alcohol> and ; <alcohol> in ; <alone> <phone>
        needs_clarification	1	<alone> <school> ; <alone> <year> ; <always> <child> ; <always> <count>
        needs_clarification	1	<always> <day> ; <always> <see> ; <always> cuand ; <amount> <die>
        needs_clarification	1	<amount> <happy> ; <amount> <headface> ; <amount> <hot> ; <amount> <media>
        needs_clarification	1	<amount> <medicine> ; <amount> <stop> ; <amount> <week> ; <amount> <year>
        needs_clarification	1	<amount> cosa ; <amount> different ; <amount> hol ; <amount> lado
        needs_clarification	1	<amount> lugar ; <amount> ni ; <amount> tim ; <angry> <appointment>
        needs_clarification	1	<angry> <container> ; <angry> <leave> ; <angry> <town> ; <angry> for
        needs_clarification	1	<angry> in ; <angry> when ; <appointment> <amount> ; <appointment> <give>
        needs_clarification	1	<appointment> los ; <appointment> only ; <ask> <medicine> ; <ask> <promise>
        needs_clarification	1	<ask> <take> ; <ask> about ; <ask> how ; <ask> que ; <ask> yo
        needs_clarification	1	<ask> ~<caretaking> ; <asleep> <bodypart> ; <asleep> <give>
        needs_clarification	1	<asleep> <rail> ; <asleep> de ; <asleep> fin ; <blade> <town>
        needs_clarification	1	<blade> <trade> ; <blade> <year> ; <blade> en ; <blood> <furniture>
        needs_clarification	1	<blood> en ; <blood> int ; <bodypart> <amount> ; <bodypart> <consume>
        needs_clarification	1	<bodypart> <die> ; <bodypart> <headface> ; <bodypart> <sick>
        needs_clarification	1	<bodypart> cuf ; <bodypart> dry ; <bodypart> wont ; <bodysound> on
        needs_clarification	1	<bodysound> up ; <break> <needle> ; <break> <room> ; <break> his
        needs_clarification	1	<breath> <money> ; <breath> away ; <breath> hes ; <breath> only
        needs_clarification	1	<breath> through ; <build> <amount> ; <build> <insurance> ; <build> <moment>
        needs_clarification	1	<build> <room> ; <build> me ; <build> out ; <build> was ; <buy> that
        needs_clarification	1	<calm> <crowd> ; <calm> <friend> ; <calm> for ; <caretaking> <outdoors>
        needs_clarification	1	<caretaking> releas ; <chestheart> <eat> ; <chestheart> me ; <child> <awake>
        needs_clarification	1	<child> <consume> ; <child> <fire> ; <child> <happy> ; <child> <shame>
        needs_clarification	1	<child> <stimulant> ; <child> fin ; <child> of ; <child> she ; <child> then
        needs_clarification	1	<child> ~<home> ; <child> ~<phone> ; <child> él ; <church> <buy>
        needs_clarification	1	<church> <daytime> ; <church> <give> ; <church> <leave> ; <church> <water>
        needs_clarification	1	<clean> bomb ; <clean> is ; <clinician> <phone> ; <clinician> <play>
        needs_clarification	1	<clinician> <town> ; <clinician> he ; <clinician> re ; <clothes> <day>
        needs_clarification	1	<clothes> <headface> ; <clothes> <past> ; <clothes> <tool>
        needs_clarification	1	<clothes> behind ; <clothes> fit ; <clothes> int ; <clothes> right
        needs_clarification	1	<cold> <month> ; <cold> <water> ; <cold> to ; <colleague> 0
        needs_clarification	1	<colleague> <law> ; <colleague> hes ; <colleague> so ; <colleague> was
        needs_clarification	1	<color> <clean> ; <color> <palecolor> ; <color> over ; <confused> <headface>
        needs_clarification	1	<confused> doesnt ; <confused> y ; <consume> <consume> ; <consume> by
        needs_clarification	1	<consume> el ; <consume> ~<say> ; <container> <medicine>
        needs_clarification	1	<container> <promise> ; <container> <vermin> ; <container> del
        needs_clarification	1	<container> fan ; <container> le ; <container> of ; <container> so
        needs_clarification	1	<continue> <give> ; <continue> <play> ; <continue> <town> ; <continue> aqui
        needs_clarification	1	<continue> hook ; <continue> it ; <continue> without ; <count> <hear>
        needs_clarification	1	<count> and ; <count> las ; <crowd> <church> ; <crowd> <colleague>
        needs_clarification	1	<crowd> <photo> ; <crowd> aft ; <crowd> allow ; <crowd> muy ; <day> <crowd>
        needs_clarification	1	<day> <kin> ; <day> <school> ; <day> <write> ; <day> por ; <day> they
        needs_clarification	1	<day> with ; <daytime> <year> ; <daytime> are ; <die> <illness>
        needs_clarification	1	<die> <room> ; <die> <rope> ; <die> <tool> ; <die> <water> ; <die> you
        """
}
