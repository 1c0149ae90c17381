extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification8 = """
        needs_clarification	-1	las maquinita ; lata de ; lav las ; le <angry> ; le cont ; le dio ; leas
        needs_clarification	-1	leav ; leav him ; leav my ; lei el ; lemonad ; lent ; let say ; letter so
        needs_clarification	-1	levant ; licens ; lif i ; lik me ; lin <take> ; list for ; list is ; liv
        needs_clarification	-1	llav en ; lleg puntual ; llev cuatr ; lo mio ; lo suy ; local <write>
        needs_clarification	-1	local pap ; lone ; long that ; longshoreman ; los <headface> ; los acento
        needs_clarification	-1	los the ; los viejit ; lost <clothes> ; lost count ; ls ; lueg no
        needs_clarification	-1	lunch hour ; ly ; m <kin> ; m etoh ; m nitrou ; main ; mak <headface>
        needs_clarification	-1	mak <phone> ; mak out ; mak that ; mam pid ; mam x ; man con ; man of
        needs_clarification	-1	manejan ; mano ; manual has ; many stair ; maquinita ; margarita ; matchbox
        needs_clarification	-1	may cal ; may she ; may y ; maz ; me <take> ; me acab ; me alegr
        needs_clarification	-1	me aplaud ; me back ; me dont ; me ensen ; me jubil ; me lat ; me lleg
        needs_clarification	-1	me recomiendan ; me rei ; me sient ; me thing ; me typ ; me yes ; meat
        needs_clarification	-1	mejor por ; menu ; mes a ; met at ; meth most ; mi <official> ; mi bibli
        needs_clarification	-1	mi viejit ; middl initial ; midnit ; midwif ; mio es ; miren ; mirror
        needs_clarification	-1	mis <day> ; misdial ; mo of ; mol de ; mom of ; moneda ; month ; month by
        needs_clarification	-1	moradit ; mordi ; morn so ; most about ; moth ask ; moth mov ; moth then
        needs_clarification	-1	mouth and ; mucha ; muebleri ; my ; my <alcohol> ; my <break> ; my <day>
        needs_clarification	-1	my <stranger> ; my blood ; my break ; my charg ; my coin ; my deal
        needs_clarification	-1	my dentist ; my grandbabi ; my guy ; my hand ; my hat ; my mommy
        needs_clarification	-1	my pastor ; my rabbit ; my spel ; my team ; my teeth ; my thesi
        needs_clarification	-1	my tuesday ; my uncl ; my van ; my xanax ; my ~<kin> ; myself with ; n he
        needs_clarification	-1	n hes ; n she ; nam yet ; naranja ; nd <phone> ; nd cal ; need for
        needs_clarification	-1	need proof ; neighbor ; nervou abt ; nev to ; nev ~used ; new <room> ; next
        needs_clarification	-1	next door ; nic <hear> ; nic voic ; niec got ; niet 0 ; night ask
        needs_clarification	-1	night that ; night two ; nin ; nina ; nit ; nitrou ; no ; no <bodysound>
        needs_clarification	-1	no <calm> ; no <headface> ; no <job> ; no <sick> ; no <withdrawal> ; no abr
        needs_clarification	-1	no narcan ; no phon ; no relief ; no rush ; no withdrawal ; no ~<pill>
        needs_clarification	-1	no ~<sedative> ; no ~<sick> ; no ~avh ; no ~beb ; no ~dop ; no ~pil
        needs_clarification	-1	nobody <say> ; nos <say> ; nos dij ; nos qued ; nosotro desd ; not look
        needs_clarification	-1	not speak ; not ~drink ; noth happen ; nts / ; nud ; nuestr ; nuev del
        needs_clarification	-1	numer equivoc ; nunc habi ; nurs board ; o <phone> ; ob ; obtain 0
        needs_clarification	-1	occasional ; octob ; octob and ; of ; of <crowd> ; of <hospital> ; of <key>
        needs_clarification	-1	of <money> ; of <shame> ; of control ; of god ; of googl ; of humor
        needs_clarification	-1	of its ; of los ; of main ; of month ; of pocket ; of someth ; of soup
        needs_clarification	-1	of spit ; off ; off <continue> ; off <needle> ; off again ; off everyth
        needs_clarification	-1	off or ; off them ; off til ; offic had ; official ; ofrezc ; old <play>
        needs_clarification	-1	old neighborhood ; old school ; olor a ; omah ; on <drug> ; on <emergency>
        needs_clarification	-1	on <job> ; on <night> ; on <school> ; on <stimulant> ; on alcohol
        needs_clarification	-1	on central ; on earth ; on kitchen ; on liv ; on medi ; on night ; on som
        needs_clarification	-1	on us ; on vm ; on ~<law> ; on ~probation ; one <take> ; one els
        needs_clarification	-1	only about ; only know ; open til ; opening ; or eight ; or you ; oth peopl
        needs_clarification	-1	otr par ; our <money> ; out <eat> ; out aft ; out of ; outsid fresn
        needs_clarification	-1	over breakfast ; over spil ; overdos in ; own of ; own pillow ; p ; pack a
        needs_clarification	-1	pack and ; pag las ; pagin ; pain patch ; pan ; pancak breakfast ; pap on
        needs_clarification	-1	par todo ; parch ; park del ; park plac ; parlay ; partial ; partner
        needs_clarification	-1	pas <alcohol> ; pas <consume> ; pas el ; pas la ; pas out ; pastilla azul
        needs_clarification	-1	pastor me ; pavement ; pawn ; pec ; peopl mail ; pepperoni ; per <partner>
        needs_clarification	-1	per ahorit ; per aprendi ; per clr ; per diem ; perdi ; pest ; pez
        needs_clarification	-1	phon between ; phon cal ; phon screen ; picnic ; piedr desd ; piedra
        needs_clarification	-1	piern ; pijam ; pil from ; pil organiz ; pinch him ; piz plac ; pizza
        needs_clarification	-1	plac right ; play picklebal ; play so ; pleas ; pleas <leave>
        needs_clarification	-1	pleas <need> ; pleas help ; pleas leav ; plug ; pod ; poem ; pol
        needs_clarification	-1	por <treatment> ; por <write> ; por error ; porch the ; porqu lleg ; port
        needs_clarification	-1	pot of ; practicum sit ; prefer text ; pregunt la ; pres <amount>
        needs_clarification	-1	pres <pill> ; pres pil ; primer las ; probab ; proces <trade> ; proces serv
        needs_clarification	-1	professional ; progres ; pronunci ; psych np ; psychiatric <clinician>
        needs_clarification	-1	psychosi ; pt <partner> ; public ; pud con ; puebl lo ; pued acompan
        needs_clarification	-1	pued hac ; pued ni ; puerto ; put away ; put rais ; putty ; qqq ; qualifi
        needs_clarification	-1	que <build> ; que contest ; que papel ; que parec ; que sigu ; que todavi
        needs_clarification	-1	qued bien ; qued encer ; qued las ; queri ; quier recuper ; railway bridg
        needs_clarification	-1	rais <pet> ; re <school> ; re sist ; read <home> ; read out ; real <calm>
        needs_clarification	-1	recog ; record from ; recruit ; refus er ; regres con ; replic ; report
        needs_clarification	-1	reporter ; restaurant ; review and ; revok ; rifl for ; right no
        needs_clarification	-1	right way ; ris que ; risa ; rock <play> ; rock music ; roj me ; rol for
        needs_clarification	-1	rol rink ; roof ; roof 0 ; room ; room was ; rummag ; run an ; rural rout
        needs_clarification	-1	rye ; sad ; said if ; sam <eat> ; sat <night> ; saw ; saw that ; scary
        needs_clarification	-1	school becaus ; scream in ; se <ask> ; se <fluid> ; se <remember> ; se orin
        needs_clarification	-1	se pid ; se sab ; season of ; second ; security <official> ; see any
        needs_clarification	-1	see it ; segur ; sel ; sel a ; sel used ; self <say> ; seltz ; seman me
        needs_clarification	-1	seman no ; ser <volunteer> ; serv in ; set alarm ; seventeen year ; shaken
        needs_clarification	-1	she bet ; she bring ; she goe ; she ninety ; she pas ; she shoot ; sheet to
        needs_clarification	-1	sherman ; shift a ; shirt and ; shook him ; shoot heroin ; shop so
        needs_clarification	-1	shop window ; short <stop> ; should <hear> ; should lik ; show and
        needs_clarification	-1	show me ; show them ; show up ; si uno ; sick as ; sidewalk ; silenc and
        needs_clarification	-1	sin ayud ; sinc <past> ; sinc around ; sinc her ; sinc i ; sinc lunch
        needs_clarification	-1	sinc spr ; sinc then ; sist on ; sixty one ; sleep at ; slob ; smok fetty
        needs_clarification	-1	sneez ; snor weird ; so <night> ; so are ; so do ; soak thru ; sob hous
        needs_clarification	-1	soc ; sol ; somewher for ; sorry for ; sorry thi ; sourdough
        needs_clarification	-1	sourdough start ; spe <always> ; spe with ; speech at ; spel bee ; spil
        needs_clarification	-1	spil <eat> ; spin ; stair in ; stand with ; start at ; start colleg
        needs_clarification	-1	startl ; stay her ; stay off ; stay the ; step two ; stick when ; stil hav
        needs_clarification	-1	stil in ; stil smok ; stomach ; stop ; stov ; strang what ; street and
        needs_clarification	-1	street nam ; strong than ; su <clinician> ; su <treatment> ; su numer
        needs_clarification	-1	sug and ; suicid prevention ; sus primer ; swam ; swear by ; swor ; t 0
        needs_clarification	-1	tak my ; tak off ; tak our ; tak six ; tak thre ; talk abt ; talk on
        needs_clarification	-1	talk through ; tambor ; tan ; tatto of ; taught me ; taxi ; tea to
        needs_clarification	-1	teach say ; tear ; teen ; teen cal ; telefon est ; ten <year> ; ten year
        needs_clarification	-1	teng <child> ; teng medi ; tercer ; test 0 ; test for ; test on
        needs_clarification	-1	thankful for ; thanksgiv ; that <need> ; that doesnt ; that first
        needs_clarification	-1	that leak ; that need ; that new ; that noth ; that sam ; that sel
        needs_clarification	-1	that show ; that to ; the <church> ; the <intoxicated> ; the <kill>
        needs_clarification	-1	the <needle> ; the aft ; the background ; the bel ; the bibl ; the bishop
        needs_clarification	-1	the bon ; the build ; the burial ; the cart ; the cas ; the certificat
        needs_clarification	-1	the children ; the cho ; the country ; the dai ; the doorbel ; the driv
        needs_clarification	-1	the east ; the elevator ; the exterminator ; the fami ; the far ; the fifti
        needs_clarification	-1	the goldfish ; the hang ; the hears ; the highway ; the hik ; the jaw
        needs_clarification	-1	the key ; the lawn ; the marriag ; the music ; the neck ; the old
        needs_clarification	-1	the pavement ; the photograph ; the piz ; the real ; the review
        needs_clarification	-1	the schedul ; the spot ; the train ; the valley ; the whit ; the win
        needs_clarification	-1	the work ; the ~<home> ; the ~<play> ; theat ; them ; them all ; then i
        needs_clarification	-1	ther <always> ; ther <moment> ; ther now ; they ; they <job> ; they gav
        needs_clarification	-1	they nam ; they split ; they work ; theyv <say> ; thi <say> ; thi <school>
        needs_clarification	-1	thi <write> ; thi on ; thi phon ; thi up ; thing i ; third night
        needs_clarification	-1	thirty eight ; thought id ; thousand dollar ; thre four ; thre that
        needs_clarification	-1	threat ; threw ; thrift <town> ; through saturday ; through sunday
        needs_clarification	-1	thru <partner> ; thru sun ; thru wif ; tic ; tic tac ; tie to ; tien 0
        needs_clarification	-1	til i ; tim <night> ; tim in ; timbr ; tin and ; tio que ; tir plant
        needs_clarification	-1	to <amount> ; to <colleague> ; to <sedative> ; to admit ; to bring
        needs_clarification	-1	to fentanyl ; to hurry ; to i ; to ohi ; to on ; to play ; to see
        needs_clarification	-1	to teach ; to thank ; todo le ; todo me ; tol ; told my ; told you ; tom a
        needs_clarification	-1	tom sol ; tomorrow if ; tonsil in ; too long ; took 0 ; torment
        needs_clarification	-1	touch them ; touch with ; trabaj social ; train station ; tratamient y
        needs_clarification	-1	tre ; treint dia ; tromp ; truck so ; tub and ; tuesday ; tuesday and
        needs_clarification	-1	turkey sandwich ; tuv que ; two ls ; two month ; two plac ; two thre
        needs_clarification	-1	tx no ; tyl ; typ it ; typ on ; typ to ; u just ; un <take> ; un machet
        needs_clarification	-1	un nud ; un puebl ; un recib ; un terren ; una <emergency> ; una fug
        needs_clarification	-1	una got ; una llanter ; una muebleri ; una obr ; una seri ; una sobredosi
        needs_clarification	-1	una vez ; unk <pill> ; unk pil ; until <last> ; until ive ; until last
        needs_clarification	-1	until tonight ; up <outdoors> ; up and ; us her ; us over ; us what ; usan
        needs_clarification	-1	use a ; use fentanyl ; used <drive> ; used anyth ; used car ; va por
        needs_clarification	-1	vacant de ; vacuum ; vec ; vec x ; vec y ; vecin ya ; vend carro ; vez se
        needs_clarification	-1	vi una ; vicarag ; vide for ; videojuego ; violent ; virtual ; visita
        needs_clarification	-1	vivitrol ; voic lik ; walk my ; want iop ; want mor ; want out
        needs_clarification	-1	want support ; was <break> ; was <shame> ; was <try> ; was cros ; was gon
        needs_clarification	-1	was i ; was it ; was laugh ; was nineteen ; was order ; was out ; was und
        needs_clarification	-1	was used ; was using ; wash ; way <phone> ; we <fire> ; we finish ; we giv
        needs_clarification	-1	we let ; we open ; wean ; wed no ; wed was ; weed that ; week 0 ; week back
        needs_clarification	-1	weekday ; weekend ; went around ; went rigid ; wept ; what 0 ; what <night>
        needs_clarification	-1	what are ; what goe ; what hes ; what ther ; whatev the ; whatev was
        needs_clarification	-1	whatsap ; when ther ; wher do ; wher to ; which way ; whil <say>
        needs_clarification	-1	whil talk ; whisky ; who <friend> ; whol bowl ; wholesal ; wif job
        needs_clarification	-1	wif nam ; wif of ; wif with ; wil <eat> ; wil <say> ; wil feed ; wil my
        needs_clarification	-1	win and ; wind scream ; winter ; with <home> ; with narcan ; with prid
        needs_clarification	-1	with stranger ; with tweezer ; witnes ; wk of ; wkend only ; wknd ; won a
        needs_clarification	-1	wont <wait> ; wont carry ; work i ; would <take> ; wring ; wrong <phone>
        needs_clarification	-1	wrong plac ; x sem ; x yrs ; y <clean> ; y <shake> ; y bendi ; y dai ; y de
        needs_clarification	-1	y qued ; y regal ; ya estoy ; year 0 ; year im ; year most ; year old
        needs_clarification	-1	yel that ; yo <money> ; yo uso ; you ; you buy ; you not ; you off
        needs_clarification	-1	you open ; your 0 ; your <colleague> ; your <hospital> ; your corn
        needs_clarification	-1	your intak ; youv got ; yr ; zer ; ~0 ~x ; ~<amount> ~<month>
        needs_clarification	-1	~<clean> ~out ; ~<consume> no ; ~<consume> sinc ; ~<emergency> <last>
        needs_clarification	-1	~<emergency> ~<emergency> ; ~<give> ; ~<go> ~off ; ~<hear> no ; ~<hospital>
        needs_clarification	-1	~<job> ; ~<medicine> ; ~<sober> ; ~<stranger> ; ~<try> ~<stop>
        needs_clarification	-1	~<withdrawal> in ; ~<write> ~<home> ; ~a ~<furniture> ; ~a ~drink ; ~addres
        needs_clarification	-1	~at ~a ; ~ataqu ; ~cok ; ~confus ; ~d ; ~de ~<hit> ; ~de ~golp ; ~dia
        needs_clarification	-1	~dot ; ~drug at ; ~dts in ; ~every ; ~find ; ~golp ; ~him ; ~in ~a
        needs_clarification	-1	~me ~<need> ; ~meal ; ~non ~sinc ; ~nos ~spray ; ~opiat ; ~pcp ; ~pet
        needs_clarification	-1	~residential ~program ; ~sick ; ~sicknes ; ~smil ; ~sobredosi el ; ~spel
        needs_clarification	-1	~sz ~hx ; ~tequil ; ~the ~nos ; ~to ~do ; ~wk ; él <ask> ; él <asleep>
        needs_clarification	-2	*about.0 ; *ago.2 ; *arrests ; *backToUse:negated ; *chestPain:negated
        needs_clarification	-2	*clientAdmin ; *detoxRequest:negated ; *detoxWord:historical
        needs_clarification	-2	*detoxWord:negated ; *family.1 ; *mandator ; *noBarrierMoney:hypothetical
        needs_clarification	-2	*number.0 ; *otherService.gambling:other_experiencer
        needs_clarification	-2	*otherService.therapist ; *otherService.therapist:other_experiencer
        needs_clarification	-2	*quantity:possible ; *residentialDone ; *residentialWord:historical
        needs_clarification	-2	*seizure.body:negated ; *seizure:historical ; *sinceLastUse.2
        needs_clarification	-2	*sinceStopping.2 ; *spam.opensNote:hypothetical ; *substance.opioid
        needs_clarification	-2	*substance.other:other_experiencer ; *thirdParty.opensNote ; *unaided
        needs_clarification	-2	*vendor ; / <day> ; / ~opi ; 0 <fluid> ; 0 <go> ; 0 <leave> ; 0 <month>
        needs_clarification	-2	0 <pill> ; 0 <sober> ; 0 <stimulant> ; 0 <take> ; 0 bed ; 0 befor ; 0 but
        needs_clarification	-2	0 dai ; 0 de ; 0 mo ; 0 new ; 0 nts ; 0 pack ; 0 part ; 0 prior ; 0 rd
        needs_clarification	-2	0 semana ; 0 so ; 0 sob ; 0 week ; 0 work ; 0 y/o ; 0 yrs ; 0 ~<emergency>
        needs_clarification	-2	<afraid> <child> ; <afraid> <crowd> ; <alcohol> <cold> ; <alcohol> <drug>
        needs_clarification	-2	<alcohol> <go> ; <alcohol> <pill> ; <alcohol> <take> ; <alcohol> los
        needs_clarification	-2	<alcohol> or ; <alcohol> the ; <alcohol> x ; <alone> sin ; <alone> so
        needs_clarification	-2	<always> no ; <always> one ; <amount> <emergency> ; <amount> <job>
        needs_clarification	-2	<amount> <outdoors> ; <amount> <smell> ; <amount> an ; <amount> bar
        needs_clarification	-2	<amount> do ; <amount> els ; <amount> handl ; <amount> his ; <amount> kind
        needs_clarification	-2	<amount> lost ; <amount> por ; <angry> <clean> ; <angry> <past>
        needs_clarification	-2	<angry> cuand ; <angry> of ; <appointment> <last> ; <appointment> <night>
        needs_clarification	-2	<appointment> <treatment> ; <appointment> con ; <ask> <height>
        needs_clarification	-2	<ask> <key> ; <ask> al ; <asleep> <need> ; <asleep> <photo>
        needs_clarification	-2	<asleep> <pill> ; <asleep> behind ; <awake> her ; <awake> up
        needs_clarification	-2	<blade> <home> ; <blade> <outdoors> ; <blood> <outdoors> ; <blood> down
        needs_clarification	-2	<bodypart> <asleep> ; <bodypart> <clothes> ; <bodypart> <furniture>
        needs_clarification	-2	<bodypart> <hit> ; <bodypart> <medicine> ; <bodypart> <opioid>
        needs_clarification	-2	<bodypart> <pain> ; <bodypart> <pill> ; <bodypart> replacement
        needs_clarification	-2	<bodysound> <hear> ; <break> <happy> ; <break> <promise> ; <break> our
        needs_clarification	-2	<break> so ; <breath> <see> ; <breath> is ; <breath> then
        needs_clarification	-2	<build> <headface> ; <build> <pet> ; <buy> <clean> ; <buy> <colleague>
        needs_clarification	-2	<buy> <opioid> ; <buy> <room> ; <calm> <insurance> ; <calm> <trade>
        needs_clarification	-2	<calm> de ; <calm> in ; <calm> so ; <cannabis> <day> ; <cannabis> <eat>
        needs_clarification	-2	<cannabis> <night> ; <cannabis> <write> ; <cannabis> only ; <cannabis> that
        needs_clarification	-2	<caretaking> <kin> ; <caretaking> <stop> ; <caretaking> a
        needs_clarification	-2	<chestheart> <daytime> ; <chestheart> <stop> ; <chestheart> of
        needs_clarification	-2	<child> <breath> ; <child> <intoxicated> ; <child> <pet> ; <child> <phone>
        needs_clarification	-2	<child> <remember> ; <child> <sad> ; <child> <treatment> ; <child> first
        needs_clarification	-2	<child> is ; <child> les ; <child> und ; <church> <consume>
        needs_clarification	-2	<church> <hit> ; <clean> <year> ; <clean> isnt ; <clinician> <medicine>
        needs_clarification	-2	<clinician> <month> ; <clinician> <rope> ; <clinician> <stimulant>
        needs_clarification	-2	<clinician> <think> ; <clinician> del ; <clothes> <clinician>
        needs_clarification	-2	<clothes> <hear> ; <clothes> <kin> ; <clothes> <need> ; <clothes> <partner>
        needs_clarification	-2	<clothes> for ; <clothes> my ; <cold> ; <color> <die>
        needs_clarification	-2	<consume> <bodypart> ; <consume> <container> ; <consume> <furniture>
        needs_clarification	-2	<consume> <outdoors> ; <consume> <sedative> ; <consume> desd
        needs_clarification	-2	<consume> lean ; <consume> ni ; <consume> x ; <container>
        needs_clarification	-2	<container> <count> ; <container> <give> ; <container> <need>
        needs_clarification	-2	<container> <pill> ; <container> are ; <container> down ; <container> my
        needs_clarification	-2	<continue> <amount> ; <continue> <headface> ; <continue> <opening>
        needs_clarification	-2	<continue> <start> ; <continue> par ; <count> ; <count> <alcohol>
        needs_clarification	-2	<count> <count> ; <count> <stimulant> ; <crowd> <afraid>
        needs_clarification	-2	<crowd> <caretaking> ; <crowd> <clothes> ; <crowd> <partner>
        needs_clarification	-2	<day> <afraid> ; <day> <appointment> ; <day> <friend> ; <day> <furniture>
        needs_clarification	-2	<day> <illness> ; <day> <need> ; <day> <rarely> ; <day> <seizure> ; <day> a
        needs_clarification	-2	<day> at ; <day> es ; <day> only ; <day> per ; <day> she ; <day> the
        needs_clarification	-2	<daytime> <bodypart> ; <daytime> <fluid> ; <daytime> <stop> ; <daytime> my
        needs_clarification	-2	<die> <die> ; <die> <job> ; <die> battery ; <drive> <build>
        needs_clarification	-2	<drive> <month> ; <drive> <rope> ; <drive> behind ; <drive> had
        needs_clarification	-2	<drive> thi ; <drive> til ; <drug> + ; <drug> <clinician> ; <drug> <night>
        needs_clarification	-2	<drug> <pill> ; <drug> <school> ; <drug> and ; <drug> test
        needs_clarification	-2	<eat> <alcohol> ; <eat> <clothes> ; <eat> <height> ; <eat> <town>
        needs_clarification	-2	<eat> <treatment> ; <eat> good ; <emergency> <say> ; <fall> <home>
        needs_clarification	-2	<fall> <moment> ; <fall> <outdoors> ; <fall> <phone> ; <fall> <play>
        needs_clarification	-2	<feel> <need> ; <feel> <past> ; <feel> <room> ; <feel> good ; <fire> <eat>
        needs_clarification	-2	<fire> <stimulant> ; <fire> so ; <fluid> <opioid> ; <fluid> and
        needs_clarification	-2	<fluid> on ; <fluid> the ; <fluid> thru ; <friend> <break>
        needs_clarification	-2	<friend> <count> ; <friend> <rope> ; <friend> lou ; <friend> on
        needs_clarification	-2	<friend> sam ; <furniture> 0 ; <furniture> <bodysound>
        needs_clarification	-2	<furniture> <money> ; <furniture> but ; <furniture> del ; <give> <clean>
        needs_clarification	-2	<give> <furniture> ; <give> <wait> ; <give> each ; <give> en ; <give> to
        needs_clarification	-2	<give> ~<emergency> ; <go> <count> ; <go> <fluid> ; <go> <vendor>
        needs_clarification	-2	<go> aft ; <go> an ; <go> out ; <go> that ; <goodbye> <pet>
        needs_clarification	-2	<goodbye> with ; <headface> ; <headface> <breath> ; <headface> spray
        needs_clarification	-2	<headface> that ; <hear> <church> ; <hear> <hold> ; <hear> <tool>
        needs_clarification	-2	<hear> baj ; <hear> bc ; <hear> clr ; <hear> el ; <hear> las ; <hear> than
        needs_clarification	-2	<hear> the ; <height> <friend> ; <height> <money> ; <height> <year>
        needs_clarification	-2	<hit> en ; <hit> in ; <hold> <day> ; <home> <drug> ; <home> <intoxicated>
        needs_clarification	-2	<home> <order> ; <home> <palecolor> ; <home> <trade> ; <home> and
        needs_clarification	-2	<home> dond ; <home> es ; <home> nobody ; <home> of ; <home> right
        needs_clarification	-2	<home> son ; <home> was ; <home> wher ; <hospital> <month> ; <hospital> on
        needs_clarification	-2	<hot> 0 ; <hot> her ; <illness> 0 ; <illness> sinc ; <illness> twic
        needs_clarification	-2	<insurance> 0 ; <insurance> <fall> ; <insurance> <money>
        needs_clarification	-2	<insurance> <record> ; <insurance> <see> ; <insurance> <trade>
        needs_clarification	-2	<insurance> no ; <insurance> sinc ; <intoxicated> <need> ; <job> <clean>
        needs_clarification	-2	<job> <hear> ; <job> <hit> ; <job> <illness> ; <job> <phone> ; <job> cant
        needs_clarification	-2	<job> had ; <job> her ; <job> one ; <job> then ; <job> wont ; <key> <say>
        needs_clarification	-2	<kill> <tool> ; <kill> a ; <kill> control ; <kill> up ; <kin> <build>
        needs_clarification	-2	<kin> <color> ; <kin> <consume> ; <kin> <crowd> ; <kin> <drug>
        needs_clarification	-2	<kin> <give> ; <kin> <needle> ; <kin> aft ; <kin> cant ; <kin> desd
        needs_clarification	-2	<kin> mak ; <kin> nev ; <kin> onc ; <kin> pleas ; <kin> porqu ; <kin> ta
        needs_clarification	-2	<last> <amount> ; <last> part ; <law> 0 ; <law> <child> ; <law> <hear>
        needs_clarification	-2	<law> <month> ; <law> card ; <law> de ; <law> for ; <law> me ; <law> rn
        needs_clarification	-2	<law> so ; <leave> <month> ; <leave> <past> ; <leave> de ; <leave> vm
        needs_clarification	-2	<limp> <breath> ; <limp> and ; <lock> as ; <media> <drive>
        needs_clarification	-2	<medicine> <appointment> ; <medicine> <consume> ; <medicine> <leave>
        needs_clarification	-2	<medicine> issu ; <moment> <bodypart> ; <moment> <container>
        needs_clarification	-2	<moment> <count> ; <moment> <fluid> ; <moment> <start> ; <moment> the
        needs_clarification	-2	<money> <home> ; <money> <opioid> ; <money> her ; <money> on
        needs_clarification	-2	<month> <alcohol> ; <month> <always> ; <month> <break> ; <month> <feel>
        needs_clarification	-2	<month> <headface> ; <month> <need> ; <month> <opioid> ; <month> <take>
        needs_clarification	-2	<month> a ; <month> con ; <month> i ; <month> its ; <need> <buy>
        needs_clarification	-2	<need> <day> ; <need> <furniture> ; <need> bajarl ; <need> nam
        needs_clarification	-2	<need> ~<hospital> ; <needle> 0 ; <needle> <container>
        needs_clarification	-2	<needle> <furniture> ; <needle> <needle> ; <night> <alcohol>
        needs_clarification	-2	<night> <eat> ; <night> <fluid> ; <night> <month> ; <night> <week>
        needs_clarification	-2	<night> <year> ; <night> for ; <night> it ; <night> noth ; <night> the
        needs_clarification	-2	<official> <ask> ; <official> <order> ; <official> cas ; <official> who
        needs_clarification	-2	<opening> <eat> ; <opening> era ; <opening> she ; <opening> when
        needs_clarification	-2	<opioid> <buy> ; <opioid> <daytime> ; <opioid> <drug> ; <opioid> <outdoors>
        needs_clarification	-2	<opioid> from ; <opioid> iv ; <opioid> the ; <order> ; <order> <record>
        needs_clarification	-2	<order> in ; <order> mi ; <outdoors> <blade> ; <outdoors> <bodypart>
        needs_clarification	-2	<outdoors> <opening> ; <outdoors> <start> ; <outdoors> behind
        needs_clarification	-2	<outdoors> bien ; <outdoors> by ; <outdoors> chil ; <outdoors> cuand
        needs_clarification	-2	<outdoors> most ; <partner> <afraid> ; <partner> <need> ; <partner> <soon>
        needs_clarification	-2	<partner> been ; <partner> el ; <partner> in ; <past> <always>
        needs_clarification	-2	<past> <fall> ; <past> <medicine> ; <past> <stop> ; <past> <week>
        needs_clarification	-2	<past> aft ; <past> for ; <past> our ; <pet> 0 ; <pet> <continue>
        needs_clarification	-2	<pet> <take> ; <pet> at ; <pet> but ; <pet> is ; <pet> over ; <pet> se
        needs_clarification	-2	<phone> # ; <phone> <die> ; <phone> <last> ; <phone> <outdoors>
        needs_clarification	-2	<phone> <phone> ; <phone> <play> ; <phone> as ; <phone> cuand ; <phone> has
        needs_clarification	-2	<phone> mejor ; <phone> thi ; <phone> una ; <photo> <count>
        needs_clarification	-2	<photo> <drive> ; <photo> <month> ; <photo> from ; <pill> <leave>
        needs_clarification	-2	<pill> <moment> ; <pill> but ; <pill> from ; <pill> on ; <play> +
        needs_clarification	-2	<play> <calm> ; <play> <rope> ; <play> sinc ; <promise> <amount>
        needs_clarification	-2	<promise> <say> ; <promise> a ; <promise> con ; <put> <always>
        needs_clarification	-2	<put> <count> ; <put> <money> ; <put> <opioid> ; <put> <play>
        needs_clarification	-2	<put> <stimulant> ; <put> <treatment> ; <put> <water> ; <put> bien
        needs_clarification	-2	<put> el ; <rail> <height> ; <rail> to ; <rarely> <phone> ; <rarely> <week>
        needs_clarification	-2	<rarely> mal ; <record> + ; <record> <clinician> ; <record> <color>
        needs_clarification	-2	<record> <month> ; <record> <tool> ; <record> <year> ; <record> confirm
        """
}
