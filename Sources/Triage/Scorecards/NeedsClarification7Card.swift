extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification7 = """
        needs_clarification	1	night auditor ; night crew ; night he ; nin <eat> ; nin tim ; ninety <count>
        needs_clarification	1	no ~<church> ; no ~<try> ; no ~dejen ; no ~despert ; no ~drink ; no ~furth
        needs_clarification	1	no ~ha ; no ~hx ; no ~les ; no ~need ; no ~opioid ; no ~pressur ; no ~pud
        needs_clarification	1	no ~relacion ; nobody leav ; nobody would ; noch por ; noi ; noi tieng
        needs_clarification	1	normal to ; nos <give> ; nos fuimo ; nos llevamo ; nos ponch ; not her
        needs_clarification	1	not ~know ; not ~one ; not ~pick ; not ~upset ; noth odd ; now awak ; now it
        needs_clarification	1	now my ; now that ; numb ; numer y ; nunc <go> ; nunc la ; nunc lo
        needs_clarification	1	nurs aid ; nurs at ; nursery plant ; o meno ; o noma ; of <clothes>
        needs_clarification	1	of <count> ; of <day> ; of beef ; of californi ; of cok ; of cooki ; of noth
        needs_clarification	1	of orang ; of penni ; of person ; of smok ; of thes ; of tylenol ; off <put>
        needs_clarification	1	off every ; offic im ; often that ; oid ; ojo pa ; ok on ; old <clean>
        needs_clarification	1	old <clinician> ; old chair ; old doctor ; on <go> ; on anyth ; on behalf
        needs_clarification	1	on count ; on door ; on everybody ; on if ; on our ; on pt ; on speak
        needs_clarification	1	on spic ; on tim ; on victory ; onc <happy> ; one <ask> ; one <rope>
        needs_clarification	1	one doe ; one mor ; one sel ; one to ; only <say> ; only cal ; only per
        needs_clarification	1	only tri ; opiat ; or <kin> ; or all ; or can ; or thursday ; or to
        needs_clarification	1	or ~<consume> ; order a ; orth ; oth <ask> ; oth <record> ; oth form
        needs_clarification	1	oth lin ; oth week ; otr <night> ; otr noch ; ought to ; our # ; our <break>
        needs_clarification	1	our <build> ; our <partner> ; our <water> ; our build ; our coat
        needs_clarification	1	our furnac ; our lawn ; our mailbox ; our pool ; out 0 ; out his ; out one
        needs_clarification	1	out then ; out to ; out who ; over <headface> ; over my ; owed
        needs_clarification	1	own <opening> ; own hair ; pac the ; pacienci ; pain acros ; pair of
        needs_clarification	1	pamangkin ; pan dulc ; pantalon ; pap entren ; pap nunc ; pap sol ; par com
        needs_clarification	1	par ell ; par hac ; par sab ; par tod ; parabrisa ; parad onc ; paramedic
        needs_clarification	1	park ; park a ; park car ; parrot ; party i ; password in ; pate
        needs_clarification	1	patient is ; pay rent ; pegament ; pelicul del ; peopl are ; pep ; per day
        needs_clarification	1	percocet ; person preferab ; person than ; phon and ; phon company ; phon i
        needs_clarification	1	phot ; physical was ; pick and ; picky ; pid que ; pidi perdon ; piedr y
        needs_clarification	1	pil i ; pin in ; pinhead and ; pistol en ; plac first ; plac in ; plac today
        needs_clarification	1	plait ; plant tulip ; planta ; platicamo ; plato ; pleas hav ; pls what
        needs_clarification	1	plu <stimulant> ; poco ; point to ; polic ; ponen huevo ; pool ; por
        needs_clarification	1	por adelant ; por aqui ; por ser ; por ~<key> ; por ~papel ; porch
        needs_clarification	1	porch thi ; porqu lo ; porqu segun ; porqu una ; post offic ; pouvez ; pre
        needs_clarification	1	preferab a ; pregunt tre ; prens ; prim el ; primer si ; probation offic
        needs_clarification	1	procedur ; procedur for ; proof ; proof of ; propi <furniture> ; pt <say>
        needs_clarification	1	pt cri ; pued marc ; pul over ; puppy ; pus a ; put by ; put phon ; q <die>
        needs_clarification	1	q nunc ; qs ; que <amount> ; que <night> ; que <promise> ; que <record>
        needs_clarification	1	que apena ; que averiguar ; que cant ; que el ; que ell ; que estudi
        needs_clarification	1	que pon ; que tom ; que y ; que ~<consume> ; qued cerc ; qued de ; qued muy
        needs_clarification	1	quej del ; quien decirl ; quien quier ; quier dorm ; quier inform
        needs_clarification	1	quier lleg ; quier mat ; quincen y ; quisier que ; quit meth ; quit ni
        needs_clarification	1	radiat ; radio ; rain so ; rang him ; rath explain ; rath it ; rath tel
        needs_clarification	1	ray is ; razor blad ; re grandson ; re him ; re moth ; re one ; re pt
        needs_clarification	1	re stepson ; read off ; real <pain> ; real long ; rebuild ; rebuilt it
        needs_clarification	1	refus ; rehab don ; rehab old ; rej de ; relationship ; rent y ; repaint
        needs_clarification	1	repaint the ; repeti ; resident <consume> ; resident use ; resign
        needs_clarification	1	restor clock ; restrain ord ; rider ; ridgecrest ; right her ; right plac
        needs_clarification	1	right then ; ris con ; roof leak ; root <alcohol> ; root beer ; rough and
        needs_clarification	1	rxd no ; s <stop> ; sac del ; sad that ; said id ; said its ; said not
        needs_clarification	1	said we ; said writ ; sal viend ; salt and ; sam <child> ; sandi ; sandwich
        needs_clarification	1	say chest ; say client ; say fentanyl ; say god ; say just ; say used
        needs_clarification	1	say wher ; scar i ; scarf ; scen in ; school for ; school is ; scout and
        needs_clarification	1	se <eat> ; se <need> ; se <see> ; se a ; se bien ; se fueron ; se habl
        needs_clarification	1	se subi ; se va ; se ve ; second and ; see somebody ; see your
        needs_clarification	1	seed catalog ; seen her ; seen it ; segun ell ; segun la ; seguro de ; sei
        needs_clarification	1	sei por ; seman o ; semest and ; send someon ; sens ; sent a ; sentenc is
        needs_clarification	1	sepan ; septiembr ; serio ; setent ; seven hour ; shark ; she <angry>
        needs_clarification	1	she cut ; she finish ; she let ; she put ; she smok ; she stand ; shirt on
        needs_clarification	1	sho in ; shoebox and ; shook with ; shop cart ; should contact ; should when
        needs_clarification	1	shouldnt ; show is ; shuttl ; si <money> ; si dan ; si usted ; sid in
        needs_clarification	1	sient ; sign anyth ; sign over ; sign you ; sigu en ; sil vou ; simp dont
        needs_clarification	1	sin ~<leave> ; sin ~<say> ; sin ~grito ; sin ~met ; sin ~voz ; sinc <day>
        needs_clarification	1	sinc <eat> ; sinc a ; sinc that ; sist bernadet ; sist rais ; sist re
        needs_clarification	1	six month ; six peopl ; skin and ; sky ; sleep through ; slept through
        needs_clarification	1	slideshow ; slow <say> ; smash ; snoop ; snor so ; so <month> ; so which
        needs_clarification	1	soc team ; sof ; sold his ; som <ask> ; som <pill> ; som <treatment>
        needs_clarification	1	som pil ; som question ; sombrer ; somebody ; somebody left ; someon at
        needs_clarification	1	someon has ; someon is ; someth <treatment> ; someth she ; son <say>
        needs_clarification	1	son say ; son school ; son then ; spe <ask> ; spe no ; specific ; spel
        needs_clarification	1	spoon in ; spruc ; squar away ; stabl ; staf memb ; star at ; station and
        needs_clarification	1	station with ; step over ; stepdaught ; sticky ; stil a ; stil going
        needs_clarification	1	stil good ; stil hum ; stil up ; stop talk ; stop that ; stor is ; stor so
        needs_clarification	1	straight <say> ; straight for ; straight to ; su <phone> ; su <tool>
        needs_clarification	1	su famili ; su ranch ; suboxon and ; sum of ; sunburn ; sunday on
        needs_clarification	1	supervis releas ; surgery ; survivor ; swe to ; sweet ; sweetest ; swel
        needs_clarification	1	swel up ; swim pool ; swollen red ; tab ; tabl is ; tabl leg ; tabl until
        needs_clarification	1	tagalog po ; tak any ; talk ; talk nonsens ; tamal los ; tambien mis
        needs_clarification	1	tarjet ; taught ; tel them ; telephon cal ; telescop ; television ; tembl en
        needs_clarification	1	ten <money> ; ten min ; tenant 0 ; tenemo <amount> ; tenemo un
        needs_clarification	1	teng <count> ; teng <illness> ; teng a ; teni ; tenni court ; terribl
        needs_clarification	1	terribl at ; test today ; texa ; text ; text instead ; text ok ; th birthday
        needs_clarification	1	than writ ; that <angry> ; that <pet> ; that <smell> ; that <year>
        needs_clarification	1	that bakery ; that everyon ; that everyth ; that happen ; that hes ; that im
        needs_clarification	1	that mean ; that she ; that smel ; that sum ; the 0 ; the <hot>
        needs_clarification	1	the <stimulant> ; the <think> ; the appl ; the barist ; the beach
        needs_clarification	1	the block ; the bord ; the bowl ; the cafeteri ; the casket ; the chang
        needs_clarification	1	the clock ; the corn ; the counselor ; the creek ; the dead ; the dishwash
        needs_clarification	1	the draw ; the er ; the feed ; the fourth ; the furnac ; the garden
        needs_clarification	1	the glov ; the good ; the hair ; the hil ; the hors ; the husband
        needs_clarification	1	the jackpot ; the land ; the lettuc ; the magician ; the magnet ; the mix
        needs_clarification	1	the mop ; the mushroom ; the nursery ; the one ; the oth ; the packet
        needs_clarification	1	the peopl ; the pric ; the principal ; the procedur ; the question
        needs_clarification	1	the radi ; the recip ; the riv ; the rotary ; the rye ; the sho ; the sid
        needs_clarification	1	the sky ; the soup ; the suitcas ; the tax ; the treasur ; the trial
        needs_clarification	1	the typ ; the umbrel ; the vacuum ; the vampir ; the vault ; the wifi
        needs_clarification	1	the wood ; the ~<gun> ; the ~gun ; the ~school ; the ~train ; themselv
        needs_clarification	1	then <go> ; then he ; then hed ; then his ; then took ; ther <fluid>
        needs_clarification	1	ther cok ; ther wasnt ; they <die> ; they are ; they could ; they met
        needs_clarification	1	they turn ; theyd <take> ; theyv been ; thi <amount> ; thi <job>
        needs_clarification	1	thi <phone> ; thi job ; thi no ; thi stag ; thi whol ; thing hav ; though he
        needs_clarification	1	thre tim ; through fin ; tien un ; tieng ; tieng viet ; tijuan ; til 0
        needs_clarification	1	til ten ; tim aft ; tir aft ; tit ; to 0 ; to <need> ; to <shake>
        needs_clarification	1	to <treatment> ; to an ; to ask ; to day ; to each ; to fix ; to go
        needs_clarification	1	to gues ; to haul ; to help ; to hurry ; to lak ; to say ; to shak
        needs_clarification	1	to telephon ; to two ; to wav ; to ~be ; todavi hay ; todo <past> ; todo ant
        needs_clarification	1	todo modo ; told ; told her ; told that ; told whol ; tom cervez ; tom una
        needs_clarification	1	tongu ; took nin ; took someth ; torta ; tour to ; traemo ; tre herman
        needs_clarification	1	tri everyth ; tru and ; tru i ; truck driv ; trust the ; tub so ; tue
        needs_clarification	1	tulip in ; tumb ; tungkol ; turn fifty ; turn from ; turn off ; turn orang
        needs_clarification	1	tv ; twic <say> ; two set ; two word ; tylenol 0 ; u can ; u hav
        needs_clarification	1	un <photo> ; un program ; un ven ; una camionet ; una lavanderi ; una plant
        needs_clarification	1	una ~<emergency> ; una ~sobredosi ; unaliv ; uncl ; uncl re ; unk substanc
        needs_clarification	1	up <past> ; up bright ; us <soon> ; us do ; us sinc ; us tmrw ; use
        needs_clarification	1	used <day> ; used thi ; using and ; using the ; ust me ; usted <need>
        needs_clarification	1	usted contestan ; va a ; va par ; vacuum clean ; vamo ; vampir <photo>
        needs_clarification	1	vampir show ; vean ; vean los ; vendi a ; verd ; vest de ; via del ; vici
        needs_clarification	1	vien ; viern ya ; viet ; vigil ; visit only ; vodk ; voic at ; voic say
        needs_clarification	1	volunte fir ; vou plait ; vuel ; wait list ; wait on ; wait room ; wak befor
        needs_clarification	1	wal and ; walk down ; walk her ; want her ; was aft ; was born ; was cold
        needs_clarification	1	was mov ; was noth ; was outsid ; was quiet ; was tel ; was ten ; was to
        needs_clarification	1	wasc ; wash the ; wasnt <always> ; wasnt <angry> ; wasnt alway ; wasnt anyth
        needs_clarification	1	wasnt mad ; we <go> ; we <happy> ; we <record> ; we <stop> ; we met ; we pas
        needs_clarification	1	we ran ; we rang ; websit ; week of ; weird <calm> ; weird calm ; went cold
        needs_clarification	1	went grey ; wev been ; what <stimulant> ; what its ; what need ; whatev he
        needs_clarification	1	when <official> ; when and ; whenev somebody ; wheth ; which bus ; whil she
        needs_clarification	1	who find ; who own ; whol night ; whos <bodypart> ; why and ; wif com
        needs_clarification	1	wif to ; wif too ; wifi ; wil <clothes> ; wil ring ; wind nois ; window
        needs_clarification	1	windshield ; with addres ; with anthem ; with cok ; with everybody
        needs_clarification	1	with pil ; without ~her ; woman to ; wont <eat> ; wont <need> ; wont <rope>
        needs_clarification	1	wont hang ; wor ; word sinc ; work all ; work in ; world ; worst day
        needs_clarification	1	would <stranger> ; would giv ; would pref ; would ~be ; wren ; writ down
        needs_clarification	1	wrot letter ; x tonight ; xan ; xbox ; y <buy> ; y <caretaking> ; y <day>
        needs_clarification	1	y al ; y baj ; y cant ; y colg ; y hoy ; y much ; y nadi ; y su ; ya <give>
        needs_clarification	1	ya hac ; ya le ; ya lleg ; ya termin ; ya vien ; yal charg ; yal tak
        needs_clarification	1	yard sign ; yend a ; yern ; yern me ; yet i ; yo use ; yog teach
        needs_clarification	1	you <night> ; you anyth ; you bye ; you get ; you may ; you tel ; you text
        needs_clarification	1	you tonight ; you which ; youd lik ; young ; your <ask> ; your <wait>
        needs_clarification	1	your from ; your lot ; your manag ; your rehab ; your was ; youv been
        needs_clarification	1	yrs + ; yrs wif ; zaf ; zaz ; ~<always> or ; ~<amount> <child>
        needs_clarification	1	~<amount> <record> ; ~<angry> <amount> ; ~<awake> <play>
        needs_clarification	1	~<chestheart> ~<pill> ; ~<child> ~on ; ~<clinician> check ; ~<color>
        needs_clarification	1	~<consume> <consume> ; ~<consume> hes ; ~<count> ~<month> ; ~<crowd> ~<say>
        needs_clarification	1	~<die> <need> ; ~<die> <water> ; ~<drive> y ; ~<drive> ~<height>
        needs_clarification	1	~<eat> <always> ; ~<eat> <need> ; ~<fluid> in ; ~<furniture> at
        needs_clarification	1	~<give> <amount> ; ~<give> <kin> ; ~<give> <soon> ; ~<give> <tool>
        needs_clarification	1	~<give> <write> ; ~<happy> ; ~<headface> is ; ~<hear> <amount> ; ~<hear> de
        needs_clarification	1	~<home> <continue> ; ~<home> <town> ; ~<kill> <eat> ; ~<kin> <see>
        needs_clarification	1	~<kin> ~<always> ; ~<leave> <outdoors> ; ~<leave> turn ; ~<limp>
        needs_clarification	1	~<pain> ~<seizure> ; ~<palecolor> ~<insurance> ; ~<partner> leftov
        needs_clarification	1	~<partner> ~0 ; ~<partner> ~<take> ; ~<pet> and ; ~<phone> ~<die>
        needs_clarification	1	~<put> nad ; ~<rail> <go> ; ~<say> ~me ; ~<say> ~what ; ~<school> 0
        needs_clarification	1	~<school> <day> ; ~<school> <school> ; ~<school> <year> ; ~<school> ~0
        needs_clarification	1	~<school> ~<school> ; ~<stop> ~at ; ~<take> <say> ; ~<take> ~<write>
        needs_clarification	1	~<take> ~the ; ~<think> bien ; ~<think> cuant ; ~<think> ~how
        needs_clarification	1	~<treatment> ~and ; ~<write> <record> ; ~<write> it ; ~<write> ~<phone>
        needs_clarification	1	~<write> ~from ; ~<write> ~your ; ~<year> ~junto ; ~a <stranger> ; ~a nadi
        needs_clarification	1	~a ~<color> ; ~a ~bag ; ~about ~<crowd> ; ~abuel ; ~acros ; ~alon
        needs_clarification	1	~ano ~junto ; ~answer ; ~are your ; ~around ; ~at ~my ; ~attempt ; ~balcon
        needs_clarification	1	~be the ; ~befor ; ~bet ; ~blu ~shield ; ~booz ; ~buri a ; ~cant ~<say>
        needs_clarification	1	~cat ; ~charg left ; ~clinic ; ~confus ; ~d ~<treatment> ; ~d ~residential
        needs_clarification	1	~de ~<illness> ; ~de ~<water> ; ~de ~agu ; ~de ~embaraz ; ~decid ; ~dejen
        needs_clarification	1	~detail wil ; ~detector and ; ~dio mas ; ~do ~we ; ~doctor check ; ~doesnt
        needs_clarification	1	~dry ~<clean> ; ~dry ~clean ; ~elevator ; ~embaraz ; ~en <amount> ; ~encontr
        needs_clarification	1	~est en ; ~excus ; ~fami ~therapy ; ~finish ; ~fiv ~day ; ~for ~fifteen
        needs_clarification	1	~for ~six ; ~four ~day ; ~from ~a ; ~from ~my ; ~grandmoth ; ~grandp
        needs_clarification	1	~grito ; ~ha ; ~habl ; ~hang ~himself ; ~heart ~pil ; ~her his ; ~hes
        needs_clarification	1	~hx ~si ; ~i ~read ; ~ide if ; ~in fresn ; ~in ~<law> ; ~ins ~inf ; ~know
        needs_clarification	1	~know what ; ~know ~how ; ~la ~<school> ; ~la ~tint ; ~le se ; ~left
        needs_clarification	1	~let ~from ; ~littl ; ~llor ; ~long ~a ; ~long ~the ; ~los voy ; ~me anim
        needs_clarification	1	~me pong ; ~me quier ; ~mes ~de ; ~met ; ~mol ; ~my <kin> ; ~my cat
        needs_clarification	1	~my dad ; ~my ~<furniture> ; ~nam ~from ; ~no ~exist ; ~no ~son ; ~nos ~da
        needs_clarification	1	~not ~<job> ; ~not ~work ; ~oia ; ~on <medicine> ; ~on med ; ~on ~friday
        needs_clarification	1	~on ~the ; ~pag ~about ; ~park ; ~patch ; ~pay ; ~pick up ; ~poliz
        needs_clarification	1	~por ~la ; ~prep ; ~pric ; ~pud ; ~pued con ; ~pued jal ; ~railroad
        needs_clarification	1	~read ~your ; ~real ; ~relacion ; ~rn ; ~root ; ~root ~<alcohol>
        needs_clarification	1	~root ~beer ; ~sab cuant ; ~safety <afraid> ; ~safety concern ; ~say ~what
        needs_clarification	1	~se q ; ~seizur in ; ~sentenc ; ~ser ; ~shield ; ~si 0 ; ~sick and ; ~spe
        needs_clarification	1	~sur thi ; ~taught ~school ; ~ten ~<moment> ; ~ten ~minut ; ~than ~go
        needs_clarification	1	~the ~<money> ; ~the ~<pill> ; ~the ~bridg ; ~the ~drug ; ~the ~pil
        needs_clarification	1	~ther ~yet ; ~tint ; ~to ~any ; ~tod ; ~tod ~el ; ~tom nad ; ~touch it
        needs_clarification	1	~trip ; ~voy a ; ~voz ; ~voz de ; ~waitlist ; ~wat and ; ~week ~along
        needs_clarification	1	~whisper ; ~with ~<headface> ; ~wouldnt ~<say> ; ~wouldnt ~say ; ~writ it
        needs_clarification	1	~wrot ~your ; ~year and ; ~your ~pag ; él es ; él ni
        needs_clarification	-1	*about.1 ; *ago.2 ; *detoxWord:historical ; *detoxWord:negated
        needs_clarification	-1	*drinks.0:negated ; *drinks.2:historical ; *emergency.infection
        needs_clarification	-1	*frequency.1:historical ; *frequency.1:hypothetical
        needs_clarification	-1	*notEvidence:hypothetical ; *otherService.gambling:other_experiencer
        needs_clarification	-1	*otherService.therapist ; *overdose:possible
        needs_clarification	-1	*quantity.treatmentBefore:historical ; *residentialDone:historical
        needs_clarification	-1	*residentialRequest:historical ; *seizure.epilepsy:historical
        needs_clarification	-1	*stablePrescribed ; *started ; *suicidal:historical
        needs_clarification	-1	*suicidalOblique.lookAlike ; *unaided:hypothetical
        needs_clarification	-1	*violence.lookAlike:negated ; + supplement ; / <opioid> ; 0 0 ; 0 <clothes>
        needs_clarification	-1	0 <start> ; 0 becaus ; 0 box ; 0 coc ; 0 court ; 0 cuand ; 0 dollar ; 0 er
        needs_clarification	-1	0 gal ; 0 heroin ; 0 out ; 0 pm ; 0 q ; 0 rd ; 0 th ; 0 yrs
        needs_clarification	-1	<afraid> <crowd> ; <afraid> <sad> ; <afraid> abt ; <afraid> and
        needs_clarification	-1	<afraid> but ; <afraid> in ; <afraid> me ; <afraid> the ; <alcohol> <cold>
        needs_clarification	-1	<alcohol> <count> ; <alcohol> <past> ; <alcohol> <sedative> ; <alcohol> ld
        needs_clarification	-1	<alcohol> lik ; <alcohol> som ; <alone> so ; <always> <need> ; <always> for
        needs_clarification	-1	<amount> <take> ; <amount> <unreal> ; <amount> down ; <amount> problem
        needs_clarification	-1	<amount> round ; <amount> third ; <amount> up ; <amount> ~<alcohol>
        needs_clarification	-1	<angry> <stranger> ; <angry> <write> ; <angry> only ; <appointment>
        needs_clarification	-1	<appointment> con ; <ask> <drug> ; <ask> <put> ; <ask> from ; <ask> ~<job>
        needs_clarification	-1	<asleep> her ; <awake> <always> ; <awake> for ; <awake> up ; <blade> <day>
        needs_clarification	-1	<blade> <kin> ; <blood> <drive> ; <blood> <photo> ; <blood> <write>
        needs_clarification	-1	<bodypart> <cold> ; <bodypart> <color> ; <bodypart> <medicine>
        needs_clarification	-1	<bodypart> <promise> ; <bodypart> doe ; <bodypart> the ; <bodysound>
        needs_clarification	-1	<bodysound> <eat> ; <bodysound> weird ; <break> <past> ; <break> <write>
        needs_clarification	-1	<break> with ; <breath> <tool> ; <breath> condition ; <build> <blade>
        needs_clarification	-1	<build> <write> ; <build> that ; <buy> <furniture> ; <buy> <job>
        needs_clarification	-1	<buy> <vendor> ; <calm> me ; <caretaking> <moment> ; <caretaking> <stop>
        needs_clarification	-1	<caretaking> about ; <chestheart> <day> ; <chestheart> <go>
        needs_clarification	-1	<chestheart> <school> ; <child> <eat> ; <child> <goodbye> ; <child> <hear>
        needs_clarification	-1	<child> <phone> ; <child> <sad> ; <child> <write> ; <child> over
        needs_clarification	-1	<child> wer ; <church> ; <church> are ; <church> nuev ; <clean> 0
        needs_clarification	-1	<clean> <year> ; <clean> on ; <clinician> <drive> ; <clinician> <give>
        needs_clarification	-1	<clinician> <happy> ; <clinician> <month> ; <clinician> <think>
        needs_clarification	-1	<clinician> ii ; <clinician> nam ; <clinician> was ; <clinician> ~<die>
        needs_clarification	-1	<clothes> ; <clothes> <breath> ; <clothes> <fluid> ; <clothes> <partner>
        needs_clarification	-1	<clothes> <rope> ; <clothes> out ; <clothes> rack ; <cold>
        needs_clarification	-1	<cold> <bodypart> ; <colleague> <amount> ; <colleague> ~<continue>
        needs_clarification	-1	<color> of ; <consume> ; <consume> <fire> ; <consume> <job>
        needs_clarification	-1	<consume> <put> ; <consume> de ; <consume> hac ; <consume> it
        needs_clarification	-1	<consume> what ; <container> <headface> ; <container> <hold>
        needs_clarification	-1	<container> <moment> ; <container> <rope> ; <container> <stiff>
        needs_clarification	-1	<container> about ; <container> aft ; <container> between
        needs_clarification	-1	<container> mark ; <container> that ; <continue> <color>
        needs_clarification	-1	<continue> <fall> ; <continue> <friend> ; <continue> go ; <count> <breath>
        needs_clarification	-1	<count> <stimulant> ; <crowd> 0 ; <crowd> <buy> ; <crowd> <caretaking>
        needs_clarification	-1	<crowd> <clothes> ; <crowd> <stimulant> ; <crowd> <wait> ; <crowd> should
        needs_clarification	-1	<day> + ; <day> <last> ; <day> <partner> ; <day> <past> ; <day> <rarely>
        needs_clarification	-1	<day> <wait> ; <day> behind ; <day> for ; <day> from ; <day> nad
        needs_clarification	-1	<day> ~<emergency> ; <day> ~<shake> ; <day> ~<treatment>
        needs_clarification	-1	<daytime> <container> ; <daytime> <happy> ; <daytime> <moment>
        needs_clarification	-1	<daytime> <room> ; <daytime> the ; <die> <hold> ; <die> <job> ; <die> <put>
        needs_clarification	-1	<drive> <palecolor> ; <drive> along ; <drive> behind ; <drive> la
        needs_clarification	-1	<drive> pas ; <drive> was ; <drug> <school> ; <drug> from ; <eat>
        needs_clarification	-1	<eat> <alcohol> ; <eat> <angry> ; <eat> <blade> ; <eat> <illness>
        needs_clarification	-1	<eat> <insurance> ; <eat> <week> ; <eat> an ; <eat> anymor ; <eat> had
        needs_clarification	-1	<eat> otr ; <eat> pox ; <emergency> <buy> ; <emergency> <drive>
        needs_clarification	-1	<emergency> <need> ; <emergency> a ; <fall> <home> ; <fall> <job>
        needs_clarification	-1	<fall> them ; <feel> <goodbye> ; <feel> <past> ; <feel> <trust>
        needs_clarification	-1	<feel> <vermin> ; <feel> great ; <fire> <eat> ; <fire> <past>
        needs_clarification	-1	<fluid> <day> ; <fluid> <pain> ; <fluid> himself ; <fluid> thru
        needs_clarification	-1	<friend> <count> ; <friend> <furniture> ; <friend> <opening>
        needs_clarification	-1	<friend> <phone> ; <furniture> <hot> ; <furniture> ful ; <furniture> lin
        needs_clarification	-1	<furniture> magnet ; <give> <clean> ; <give> <clinician> ; <give> <gun>
        needs_clarification	-1	<give> <money> ; <give> <needle> ; <give> <school> ; <give> <take>
        needs_clarification	-1	<give> la ; <give> limon ; <give> to ; <give> ~<confused>
        needs_clarification	-1	<give> ~<emergency> ; <go> <phone> ; <go> <vendor> ; <go> his ; <go> loos
        needs_clarification	-1	<go> slow ; <go> that ; <go> thru ; <goodbye> <crowd>
        needs_clarification	-1	<goodbye> <furniture> ; <goodbye> <stranger> ; <goodbye> <water>
        needs_clarification	-1	<goodbye> in ; <goodbye> the ; <gun> <pet> ; <gun> for ; <happy> <ask>
        needs_clarification	-1	<happy> <pet> ; <happy> <wait> ; <headface> ; <headface> <drug>
        needs_clarification	-1	<headface> <need> ; <headface> <palecolor> ; <headface> com ; <headface> so
        needs_clarification	-1	<headface> than ; <hear> <hold> ; <hear> com ; <hear> good ; <hear> in
        needs_clarification	-1	<hear> ~<afraid> ; <height> <play> ; <hit> al ; <hit> the ; <hold> <die>
        needs_clarification	-1	<hold> <headface> ; <hold> <photo> ; <hold> at ; <hold> up ; <home> <blade>
        needs_clarification	-1	<home> <child> ; <home> <hot> ; <home> <kin> ; <home> <palecolor>
        needs_clarification	-1	<home> <trade> ; <home> about ; <home> es ; <home> read ; <homeless> on
        needs_clarification	-1	<hopeless> <drive> ; <hospital> <consume> ; <hospital> <school> ; <hot> per
        needs_clarification	-1	<illness> 0 ; <illness> sinc ; <insurance> <always> ; <insurance> <day>
        needs_clarification	-1	<insurance> <see> ; <insurance> my ; <insurance> no ; <insurance> only
        needs_clarification	-1	<insurance> sinc ; <intoxicated> by ; <job> ; <job> <child> ; <job> <hold>
        needs_clarification	-1	<job> <kin> ; <job> <rope> ; <job> <start> ; <key> <crowd> ; <key> <room>
        needs_clarification	-1	<key> al ; <key> wer ; <kill> <moment> ; <kill> <play> ; <kill> <tool>
        needs_clarification	-1	<kin> <bodypart> ; <kin> <give> ; <kin> <treatment> ; <kin> aft
        needs_clarification	-1	<kin> anselm ; <kin> could ; <kin> desd ; <kin> final ; <kin> hac
        needs_clarification	-1	<kin> mientra ; <kin> nadi ; <kin> odd ; <kin> of ; <kin> pleas ; <kin> q
        needs_clarification	-1	<kin> ramon ; <kin> solter ; <kin> ~<drive> ; <last> <opioid> ; <last> nam
        needs_clarification	-1	<law> 0 ; <law> <last> ; <law> card ; <leave> ; <leave> <daytime>
        needs_clarification	-1	<lock> <play> ; <lock> my ; <media> <sober> ; <media> to ; <media> with
        needs_clarification	-1	<medicine> de ; <moment> ; <moment> <bodysound> ; <moment> <clinician>
        needs_clarification	-1	<moment> <count> ; <moment> <crowd> ; <moment> <job> ; <moment> <law>
        needs_clarification	-1	<moment> <money> ; <moment> <take> ; <moment> <week> ; <moment> abt
        needs_clarification	-1	<moment> back ; <moment> by ; <moment> i ; <money> <phone> ; <money> <soon>
        needs_clarification	-1	<money> for ; <money> no ; <money> sin ; <month> <alone> ; <month> <fall>
        needs_clarification	-1	<month> <stranger> ; <month> away ; <month> but ; <month> clean
        needs_clarification	-1	<month> nev ; <month> off ; <need> <day> ; <need> <eat> ; <need> <take>
        needs_clarification	-1	<need> any ; <need> nam ; <needle> 0 ; <needle> <amount>
        """
}
