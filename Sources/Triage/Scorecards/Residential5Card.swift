extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	1	fax no ; feet from ; fel out ; fent no ; fentanyl detox ; fentanyl sinc ; fight no
        residential	1	finish it ; fir she ; firefight in ; first for ; flac ; flight ; floor ; foc diari
        residential	1	foil over ; foot on ; for <amount> ; for <colleague> ; for <play> ; for <volunteer>
        residential	1	for <week> ; for cok ; for howev ; for inpatient ; for over ; for us ; for word
        residential	1	fortnight ; fought ; found baggi ; found your ; fourteenth ; franci ; fre to
        residential	1	fresn y ; friday from ; friend who ; from wher ; fue muy ; fum ya ; given ; glas
        residential	1	glassy ; go <soon> ; go anyplac ; go anywher ; go buy ; go for ; go round
        residential	1	go through ; going around ; going for ; gon 0 ; good <month> ; good <stranger>
        residential	1	good insuranc ; good one ; goodby to ; googl ; goos ; got discharg ; got myself
        residential	1	got on ; got them ; grader ; grandmoth is ; greek <church> ; grey ; gris
        residential	1	group arent ; guard el ; guard las ; gun for ; guy hav ; h <past> ; hablan desd
        residential	1	hac diez ; had been ; had cok ; had used ; ham and ; hang myself ; has <room>
        residential	1	has <start> ; hasnt told ; hav <give> ; hav <go> ; hav <hold> ; hav somewher
        residential	1	havent drank ; hazelden ; he <fire> ; he chok ; he held ; he lay ; he lost ; he mak
        residential	1	he wil ; he ~<stop> ; head for ; heat vent ; held til ; hepatology ; her <trade>
        residential	1	her aunt ; her cocain ; her im ; her is ; her rib ; her which ; herman pued
        residential	1	heroin on ; hes <always> ; hes <treatment> ; hes cur ; hes finish ; hes hear ; hi so
        residential	1	hic el ; high at ; high not ; high on ; him our ; him through ; himself on
        residential	1	his <child> ; his <colleague> ; his <job> ; his <room> ; his brother ; his kid
        residential	1	his room ; his trail ; his union ; hiv ; hold him ; hold on ; hom is ; hosp sw
        residential	1	hospital let ; hour back ; hous fir ; hous want ; husband is ; hx non ; i <play>
        residential	1	i apologiz ; i bang ; i cry ; i join ; i nod ; i only ; i use ; i wreck ; ice going
        residential	1	ice to ; ice x ; id <take> ; ill she ; im <bodysound> ; im <soon> ; im at ; im next
        residential	1	imperial ; in <always> ; in <church> ; in <eat> ; in <hold> ; in <money>
        residential	1	in <treatment> ; in <week> ; in again ; in barstow ; in hold ; in inglewood
        residential	1	in iraq ; in molest ; in san ; in seven ; in that ; in when ; includ me ; inhal
        residential	1	inj ; intern tre ; inyect ; inyect la ; inyectandom ; iraq ; is <give> ; is <stop>
        residential	1	is <unreal> ; is crack ; is dead ; is don ; is giv ; is ive ; is kil ; is paid
        residential	1	is thi ; is thre ; is using ; isnt <job> ; isnt <stop> ; isnt thi ; it <blood>
        residential	1	it <job> ; it cost ; it doe ; it hes ; it not ; it work ; its <amount> ; its <take>
        residential	1	its crystal ; ive <eat> ; ive <relapse> ; ive been ; ive eaten ; ive look
        residential	1	ive ~been ; jail medical ; jail on ; jefit ; judg wil ; juez ; just finish ; just my
        residential	1	kais in ; kais y ; keep what ; ketamin aft ; kick my ; kid my ; kid wer ; kil me
        residential	1	kitten ; know but ; la alvar ; la audienci ; la person ; la sop ; la trabajador
        residential	1	la tumb ; lady wrot ; laps ; las <stimulant> ; las <vermin> ; las pierna ; las xanax
        residential	1	last and ; last quart ; late and ; ld 0 ; le falt ; le hic ; le quier ; le ven
        residential	1	leas end ; leav befor ; leav for ; leav wed ; lei ; les of ; let on ; lik <money>
        residential	1	lik our ; lik them ; lilac ; lim ; lin <night> ; lit ; liv by ; llamant
        residential	1	llev <year> ; lmp ; lo agarran ; lo llamen ; lo mand ; load the ; look good
        residential	1	los <clinician> ; lost anyth ; lug de ; lunch she ; m cocain ; m cristal ; m detox
        residential	1	mail ; mail addres ; malibu ; marc 0 ; mart me ; mas sab ; masc 0 ; mat a ; may a
        residential	1	mayb 0 ; me <always> ; me <day> ; me <home> ; me <stop> ; me again ; me as ; me awak
        residential	1	me ayudan ; me cor ; me dab ; me ech ; me every ; me ha ; me prest ; me sinc
        residential	1	me solt ; me your ; meal ; medical <leave> ; medical leav ; mejor ; mes mas ; met
        residential	1	met him ; meth that ; meth thre ; mg ; mg / ; mg <always> ; mg a ; mi cas ; mi novi
        residential	1	mi parej ; mi perrit ; mi segur ; mi tal ; mid <phone> ; mid cal ; midnight ; mient
        residential	1	mientra <go> ; mis dos ; mo <ask> ; mo ask ; mo liv ; modo ; mom meth ; mom my
        residential	1	mon wed ; money ; monitor want ; month the ; mor i ; most for ; moth he ; moth work
        residential	1	mov in ; muj y ; must ent ; my <key> ; my <withdrawal> ; my band ; my block ; my boy
        residential	1	my cdl ; my ceil ; my counselor ; my crack ; my girl ; my issu ; my lat ; my manag
        residential	1	my med ; my one ; my public ; my sock ; my tea ; my temp ; my union ; n everyth
        residential	1	nadi ha ; naloxon ; nam no ; near <amount> ; near every ; neck ; need me
        residential	1	need placement ; negoci por ; neighbor boy ; neighbor with ; nephew got ; nev was
        residential	1	nev ~<emergency> ; new <clinician> ; next room ; ni le ; night all ; night as
        residential	1	night of ; night out ; night start ; night was ; nino en ; nitrou ; no <angry>
        residential	1	no <headface> ; no busc ; no cal ; no de ; no detail ; no entr ; no excus ; no gig
        residential	1	no intent ; no not ; no ord ; no pas ; no violenc ; no ~<hear> ; no ~alcohol
        residential	1	nobody <consume> ; nobody ther ; nobody told ; noch dos ; noma me ; noma que
        residential	1	not <amount> ; not <break> ; not look ; not scary ; not sorry ; not ~<homeless>
        residential	1	notic ; now 0 ; now im ; now ive ; nt <say> ; numb for ; nunc falt ; nurs aid
        residential	1	o cuatr ; ob ; ocean ; octob my ; of <night> ; of <sedative> ; of <sick>
        residential	1	of <treatment> ; of cok ; of help ; of it ; of klonopin ; of liv ; of mol
        residential	1	of myself ; of putty ; of saturday ; of sick ; of thre ; off + ; off <container>
        residential	1	off <needle> ; off fentanyl ; off its ; oh ; ojo pelon ; on and ; on by ; on each
        residential	1	on eight ; on him ; on meth ; on mol ; one <school> ; one the ; one took
        residential	1	only about ; only tak ; or <die> ; or four ; or two ; ora ; osl ; oth <treatment>
        residential	1	oth week ; our dog ; our garag ; our ~<treatment> ; out <day> ; out aft
        residential	1	outpatient i ; overdos 0 ; overdos on ; owed ; own <insurance> ; own <room> ; own up
        residential	1	packag for ; pal <bodypart> ; pandemic ; pap no ; papel piden ; park structur
        residential	1	pas se ; past it ; pastil ; pastilla el ; pastry ; patient with ; pay rent ; payday
        residential	1	pedaz ; pelon ; peopl and ; peopl smok ; per <month> ; per dad ; per en ; per fue
        residential	1	per lo ; per month ; perders ; pharmacy ; phon number ; pick her ; pierd la ; pierna
        residential	1	pigeon ; pil befor ; pillow ; plac a ; plac for ; plan que ; plan read ; plane mi
        residential	1	planet ; pleas cal ; plenty ; po re ; polit <promise> ; polit thank ; por escrit
        residential	1	por program ; porqu <soon> ; porqu de ; pour the ; pregunt ant ; pregunt q
        residential	1	prescot az ; pric ; pric for ; pric on ; print on ; privat <money> ; privat <room>
        residential	1	privat pay ; problem i ; problem is ; produc ; program now ; program or
        residential	1	protocol finish ; protocol for ; psych <say> ; pt <ask> ; pt self ; public ; puro
        residential	1	put away ; put them ; putty ; qod ; que <drive> ; que incluy ; que se ; que sea
        residential	1	que si ; quem la ; queremo ; question befor ; quit las ; rais in ; ramo
        residential	1	ratchet strap ; razor is ; re <home> ; re <law> ; re <pet> ; ready to ; real <need>
        residential	1	reassign ; recomiendan y ; referral to ; rehab ; rehab aft ; rehabilit ; relat
        residential	1	ren for ; resident <clinician> ; residential sid ; residential treatment
        residential	1	retir nurs ; right ther ; rn <drive> ; rn i ; rn licens ; roi sign ; roommat sob
        residential	1	rop in ; round ; sabr ; said wel ; said why ; said you ; sali ayer ; sali de
        residential	1	sali el ; sali y ; salirs ; san pedr ; sat and ; saturday sometim ; say blad
        residential	1	say thi ; say your ; school so ; screen neg ; se asusten ; se dec ; se hiz
        residential	1	se intern ; se nos ; se pele ; se quedan ; second tim ; see what ; seiz the
        residential	1	semana de ; senor tien ; septemb i ; severanc ; shar ; she <happy> ; she als
        residential	1	she goe ; she not ; shift / ; shift two ; shop around ; should she ; shrub
        residential	1	si ~<take> ; si ~reciben ; siet ; sin dorm ; sin nad ; sinc august ; sinc dawn
        residential	1	sinc i ; sist out ; six hundr ; skin on ; skip a ; slay ; slay me ; sleep
        residential	1	smok shop ; snort cocain ; snort ritalin ; so high ; so himself ; somehow
        residential	1	somewher a ; spe ; spe on ; spent christma ; spread ; sra pregunt ; st franci
        residential	1	start and ; start jump ; stash ; stay good ; stay put ; steer wheel ; step to
        residential	1	stepfath ; sternum ; stil go ; stil in ; stil pick ; stil snort ; stol my ; stomach
        residential	1	stop ; stop being ; stop for ; stop me ; stop smok ; stov ; straight ; stretch of
        residential	1	strict ; study ; su beb ; sueld ; sunday befor ; supportiv ; sweep the ; sí <say>
        residential	1	ta ; tal por ; tampoc ; tarzan ; tatto <trade> ; teen ; tel anyon ; tempran
        residential	1	ten feet ; termin 0 ; test <last> ; test last ; text first ; than anyth
        residential	1	than ninety ; that <lock> ; that com ; that ranch ; that tel ; that they ; thc cart
        residential	1	the <clean> ; the <opioid> ; the <shake> ; the <treatment> ; the <week>
        residential	1	the adderal ; the arm ; the bank ; the cab ; the calend ; the cereal ; the clinton
        residential	1	the clock ; the cop ; the coron ; the dash ; the deadlin ; the donut ; the eleventh
        residential	1	the group ; the hallway ; the hol ; the ipad ; the jar ; the leas ; the ninety
        residential	1	the off ; the pair ; the pandemic ; the pap ; the parakeet ; the scan ; the sho
        residential	1	the six ; the sob ; the stov ; the towel ; the va ; the wait ; the wallpap
        residential	1	the weed ; the widow ; the win ; the young ; the ~<law> ; them no ; then didnt
        residential	1	then my ; then the ; then week ; ther <eat> ; thes <amount> ; they <drive>
        residential	1	they <go> ; they <see> ; they cal ; they plac ; theyd <hold> ; theyd hold
        residential	1	theyv <take> ; theyv got ; thi <hear> ; thi hous ; thi one ; thi sound ; thing <day>
        residential	1	though she ; through outpatient ; through with ; through withdrawal ; throw the
        residential	1	thru the ; thursday on ; tien en ; tien nad ; tiend ; til <money> ; til christma
        residential	1	tim its ; tmrw no ; to <fire> ; to complet ; to fly ; to group ; to pul ; to return
        residential	1	to squeez ; to talk ; to ten ; to your ; tod mi ; todo modo ; todo se ; told myself
        residential	1	tom no ; tomat plant ; tomorrow ; tour in ; tourist ; trabajador social ; tratamient
        residential	1	tratamient y ; travel agent ; tre o ; treat for ; treatment ; treatment aft ; tremor
        residential	1	trombon ; tuls aft ; twic both ; two brother ; two cat ; two day ; two tour
        residential	1	two weekend ; tx 0 ; ua <stimulant> ; un <hear> ; un <height> ; un <say> ; un amor
        residential	1	un pedaz ; una <medicine> ; una <rope> ; una <seizure> ; una convulsion
        residential	1	und control ; und the ; union ; uno se ; until about ; until ive ; up meth
        residential	1	urologist say ; used adderal ; used last ; usted no ; utah ; va <day> ; va derechit
        residential	1	vain ; valentin ; van and ; vap thc ; vec a ; vendi su ; veo en ; very <calm>
        residential	1	vez <past> ; violenc ; violent ; virtual iop ; viven ; vm ; vodk ; vodk was
        residential	1	voic that ; voicemail ; von on ; voz baj ; voz de ; vuelta a ; walk ; walk off
        residential	1	wallpap has ; want answer ; want attendanc ; want long ; was <kill> ; was alcohol
        residential	1	was alon ; was arrest ; was cry ; was due ; was shot ; wat tow ; we are ; we both
        residential	1	we spok ; weapon ; wed photograph ; wedg ; week she ; weekday for ; wer <partner>
        residential	1	what <bodypart> ; what should ; wher ; wher my ; which has ; whil ther ; whip
        residential	1	who <happy> ; who deliver ; whol left ; why ; wif left ; wif of ; wif sob
        residential	1	wil <drive> ; wil <money> ; wil driv ; wil sign ; wil wait ; with <go>
        residential	1	with <stimulant> ; with cousin ; with everyth ; with four ; with gatorad ; with hors
        residential	1	without <amount> ; wk 0 ; wk now ; wk start ; wks now ; wood grain ; workday
        residential	1	workday and ; worth a ; would <ask> ; would <die> ; would ask ; would believ
        residential	1	would go ; would that ; would your ; wreck my ; xanax off ; y <always> ; y <eat>
        residential	1	y <hot> ; y <leave> ; y <trade> ; y aguant ; y ahi ; y duerm ; y entr ; y nunc
        residential	1	y quit ; ya <go> ; ya cer ; ya en ; ya tambien ; yank ; year claus ; year ive
        residential	1	year with ; yes my ; yesterday afternoon ; you need ; you recommend ; you would
        residential	1	youl want ; young <kin> ; your ; your <crowd> ; your <home> ; your <phone>
        residential	1	your peopl ; your ~<treatment> ; ~<day> and ; ~<go> ~<soon> ; ~<hear> ; ~<hit>
        residential	1	~<home> ~at ; ~<last> ~sz ; ~<leave> ~a ; ~<money> of ; ~<need> ; ~<pet> ; ~<pill>
        residential	1	~<room> ; ~<school> ; ~<soon> ; ~<stop> ~<day> ; ~<treatment> <partner>
        residential	1	~<treatment> ~<alcohol> ; ~<vendor> ; ~a ~diari ; ~a ~spot ; ~alcohol hat
        residential	1	~be ~<hospital> ; ~be ~admit ; ~com ~next ; ~complet ~a ; ~court ; ~cristal
        residential	1	~d ~detox ; ~da ~un ; ~day ; ~deal ; ~dej ~la ; ~dog ; ~el ~<stimulant>
        residential	1	~el ~cristal ; ~els ~<consume> ; ~els ~use ; ~etoh ; ~he ; ~jef ; ~last ~sz
        residential	1	~librium ; ~man ; ~me ~pic ; ~mi ; ~mi ~jef ; ~my ~closet ; ~next ; ~of ~gin
        residential	1	~off ~a ; ~one ~<consume> ; ~pay ~cash ; ~quit ~the ; ~scar ; ~spot ; ~student
        residential	1	~track ; ~tx of ; ~wish ; ~wish ~to
        residential	-1	# 0 ; *about.0 ; *clientAdmin.9 ; *confusion.0 ; *deliriumTremens.0:historical
        residential	-1	*detoxRequest.0 ; *died.0:historical ; *died.0:other_experiencer ; *lengthOfUse.0
        residential	-1	*notPregnant.0:negated ; *otherService.4 ; *person.0:negated ; *phone.1
        residential	-1	*pregnancy.0 ; *spam.1 ; *substance.1:other_experiencer ; *substance.3:negated
        residential	-1	*suicidal.0 ; *uses.0:negated ; *withdrawal.0 ; *withdrawalHint.0:historical
        residential	-1	+ <alcohol> ; + group ; + som ; + wif ; / k ; / thc ; 0 <insurance> ; 0 an ; 0 at
        residential	-1	0 bag ; 0 blu ; 0 cocain ; 0 dai ; 0 fum ; 0 he ; 0 la ; 0 mol ; 0 pint ; 0 pm
        residential	-1	0 qd ; 0 told ; 0 week ; 0 wk ; <afraid> ; <alcohol> 0 ; <alcohol> <bodypart>
        residential	-1	<alcohol> in ; <alcohol> ld ; <alcohol> los ; <alcohol> por ; <alone> y
        residential	-1	<always> <die> ; <always> <fire> ; <always> <law> ; <always> <say> ; <always> una
        residential	-1	<amount> / ; <amount> <clothes> ; <amount> <daytime> ; <amount> bar ; <amount> lik
        residential	-1	<amount> to ; <angry> <bodypart> ; <angry> <kin> ; <appointment> +
        residential	-1	<appointment> <daytime> ; <appointment> <drive> ; <appointment> <moment>
        residential	-1	<appointment> <think> ; <appointment> del ; <ask> <job> ; <ask> <pet>
        residential	-1	<ask> anyway ; <ask> for ; <ask> if ; <asleep> <rail> ; <asleep> is ; <asleep> la
        residential	-1	<blade> <opening> ; <blood> <money> ; <blood> <sedative> ; <blood> my
        residential	-1	<bodypart> <play> ; <bodypart> el ; <bodypart> her ; <bodypart> in ; <bodypart> out
        residential	-1	<bodypart> them ; <bodysound> and ; <break> cp ; <break> her ; <break> i ; <breath>
        residential	-1	<breath> en ; <build> <photo> ; <buy> <asleep> ; <buy> <phone> ; <buy> cart
        residential	-1	<cannabis> <friend> ; <cannabis> <month> ; <cannabis> <think> ; <cannabis> todo
        residential	-1	<caretaking> <outdoors> ; <caretaking> y ; <chestheart> <chestheart>
        residential	-1	<child> <cannabis> ; <child> <last> ; <child> but ; <child> grown
        residential	-1	<church> <child> ; <church> bel ; <clean> <child> ; <clean> at ; <clean> its
        residential	-1	<clean> la ; <clinician> <angry> ; <clinician> so ; <clothes> <play>
        residential	-1	<clothes> <write> ; <cold> <eat> ; <cold> <fluid> ; <cold> <year>
        residential	-1	<colleague> <hear> ; <colleague> <medicine> ; <colleague> did ; <colleague> re
        residential	-1	<colleague> wont ; <color> so ; <confused> <withdrawal> ; <consume> <money>
        residential	-1	<consume> <put> ; <consume> crank ; <consume> el ; <consume> from ; <consume> lik
        residential	-1	<container> <cannabis> ; <container> <home> ; <container> <moment>
        residential	-1	<container> <night> ; <container> <school> ; <continue> <angry>
        residential	-1	<continue> <leave> ; <continue> <remember> ; <continue> i ; <count> <container>
        residential	-1	<count> <daytime> ; <count> <furniture> ; <count> <pet> ; <count> <play>
        residential	-1	<count> y ; <crowd> <calm> ; <crowd> <child> ; <crowd> <homeless> ; <crowd> <say>
        residential	-1	<crowd> aft ; <crowd> did ; <crowd> of ; <crowd> or ; <crowd> that
        residential	-1	<day> <clinician> ; <day> <wait> ; <day> ahi ; <day> eve ; <day> las ; <daytime>
        residential	-1	<daytime> <stop> ; <die> <shame> ; <die> mi ; <drive> <build> ; <drive> <feel>
        residential	-1	<drive> aft ; <drive> for ; <drive> her ; <drive> is ; <drive> per ; <drug> <past>
        residential	-1	<drug> <year> ; <drug> about ; <drug> that ; <eat> <happy> ; <eat> <photo>
        residential	-1	<eat> <sad> ; <eat> one ; <eat> them ; <eat> without ; <emergency> <emergency>
        residential	-1	<emergency> <home> ; <emergency> <moment> ; <emergency> <outdoors>
        residential	-1	<emergency> <school> ; <emergency> en ; <emergency> for ; <fall> <amount>
        residential	-1	<fall> <take> ; <fall> del ; <fall> off ; <feel> <law> ; <fire> <clean>
        residential	-1	<fire> <eat> ; <fire> <leave> ; <fluid> <shake> ; <fluid> through ; <friend> <give>
        residential	-1	<friend> <month> ; <friend> <outdoors> ; <furniture> <think> ; <give> <cold>
        residential	-1	<give> <happy> ; <give> <job> ; <give> <opening> ; <give> <phone> ; <give> <trust>
        residential	-1	<give> de ; <give> that ; <give> you ; <go> <cold> ; <go> <emergency> ; <go> <home>
        residential	-1	<go> com ; <go> las ; <go> lik ; <go> so ; <goodbye> 0 ; <happy> <always>
        residential	-1	<happy> <clothes> ; <happy> <phone> ; <happy> <stimulant> ; <happy> im
        residential	-1	<headface> <color> ; <headface> <drug> ; <headface> <fluid> ; <headface> <outdoors>
        residential	-1	<headface> <palecolor> ; <headface> <rope> ; <hear> <amount> ; <hear> <stimulant>
        residential	-1	<hear> que ; <hear> ther ; <hit> la ; <hold> <moment> ; <home> <amount>
        residential	-1	<home> <appointment> ; <home> <go> ; <home> ni ; <hospital> <wait> ; <hot> <cold>
        residential	-1	<hot> as ; <illness> <order> ; <illness> <pill> ; <illness> <treatment>
        residential	-1	<illness> is ; <illness> y ; <intoxicated> 0 ; <job> <always> ; <job> and
        residential	-1	<job> wont ; <key> <bodypart> ; <key> in ; <key> y ; <kill> <amount> ; <kill> la
        residential	-1	<kin> <container> ; <kin> d ; <kin> es ; <kin> my ; <kin> nam ; <kin> par
        residential	-1	<kin> then ; <kin> wil ; <last> <past> ; <law> <asleep> ; <law> <home> ; <law> que
        residential	-1	<leave> en ; <leave> nippl ; <leave> thi ; <medicine> <container>
        residential	-1	<moment> <amount> ; <moment> <pill> ; <moment> <sober> ; <moment> <soon>
        residential	-1	<moment> by ; <moment> sal ; <money> <container> ; <money> <see> ; <money> card
        residential	-1	<money> only ; <money> you ; <month> <money> ; <month> sin ; <need> $
        residential	-1	<need> <alcohol> ; <need> <continue> ; <need> <leave> ; <need> <phone>
        residential	-1	<need> <stop> ; <need> advic ; <need> nam ; <need> par ; <needle> <put> ; <night>
        residential	-1	<night> <cold> ; <night> <colleague> ; <night> <container> ; <night> <day>
        residential	-1	<night> <pet> ; <night> are ; <night> con ; <night> im ; <night> ive ; <night> the
        residential	-1	<official> <law> ; <official> of ; <opening> <always> ; <opening> <treatment>
        residential	-1	<opening> down ; <opioid> <outdoors> ; <opioid> <play> ; <opioid> <record>
        residential	-1	<opioid> <say> ; <opioid> <think> ; <opioid> qd ; <order> <home> ; <order> <money>
        residential	-1	<outdoors> <angry> ; <outdoors> <home> ; <outdoors> for ; <pain> <pill> ; <pain> in
        residential	-1	<palecolor> <bodypart> ; <palecolor> <chestheart> ; <palecolor> <day>
        residential	-1	<palecolor> <fluid> ; <palecolor> <pill> ; <palecolor> <take>
        residential	-1	<partner> <intoxicated> ; <partner> <write> ; <partner> in ; <partner> off
        residential	-1	<partner> pas ; <partner> she ; <partner> would ; <past> <month> ; <past> <try>
        residential	-1	<past> <withdrawal> ; <past> doing ; <past> my ; <past> ni ; <pet> <photo>
        residential	-1	<pet> <take> ; <pet> at ; <phone> <alcohol> ; <phone> <go> ; <phone> <hot>
        residential	-1	<phone> <insurance> ; <phone> <key> ; <phone> <think> ; <phone> back ; <phone> only
        residential	-1	<phone> sam ; <phone> when ; <photo> <child> ; <photo> <furniture> ; <photo> i
        residential	-1	<pill> ; <pill> <palecolor> ; <play> by ; <play> de ; <play> los ; <play> only
        residential	-1	<play> the ; <play> twic ; <promise> <take> ; <promise> <trust> ; <promise> to
        residential	-1	<put> <amount> ; <put> <week> ; <put> your ; <record> <go> ; <record> <hospital>
        residential	-1	<record> <trade> ; <record> im ; <remember> ; <remember> it ; <room> <cold>
        residential	-1	<room> <past> ; <room> sinc ; <rope> <play> ; <say> im ; <say> so ; <say> with
        residential	-1	<say> ~<drug> ; <school> <give> ; <school> <last> ; <school> <school> ; <school> ok
        residential	-1	<sedative> <count> ; <sedative> <night> ; <sedative> bar ; <sedative> desd
        residential	-1	<see> 0 ; <see> <bodypart> ; <see> <build> ; <see> <consume> ; <see> <drug>
        residential	-1	<see> <height> ; <see> <night> ; <see> them ; <see> und ; <seizure> ; <seizure> 0
        residential	-1	<seizure> <drive> ; <seizure> por ; <shake> him ; <shame> <kin> ; <shame> that
        residential	-1	<sober> <day> ; <sober> <see> ; <sober> con ; <soon> <alcohol> ; <soon> <school>
        residential	-1	<soon> <treatment> ; <start> <alcohol> ; <start> <amount> ; <start> <drug>
        residential	-1	<start> aft ; <start> in ; <stimulant> <clinician> ; <stimulant> <hear>
        residential	-1	<stimulant> <insurance> ; <stimulant> <job> ; <stimulant> <law>
        residential	-1	<stimulant> <month> ; <stimulant> <order> ; <stimulant> <record>
        residential	-1	<stimulant> <sober> ; <stimulant> he ; <stimulant> main ; <stimulant> me
        residential	-1	<stimulant> que ; <stimulant> thi ; <stop> <need> ; <stop> <shake> ; <stop> <year>
        residential	-1	<stop> on ; <stranger> <amount> ; <stranger> <job> ; <stranger> <need>
        residential	-1	<stranger> <say> ; <stranger> els ; <stranger> is ; <take> <afraid>
        residential	-1	<take> <always> ; <take> <amount> ; <take> <calm> ; <take> <cannabis>
        residential	-1	<take> <month> ; <take> <phone> ; <take> ~a ; <think> <last> ; <think> <medicine>
        residential	-1	<think> <school> ; <think> <year> ; <think> dond ; <think> y ; <think> you
        residential	-1	<threat> <go> ; <tired> ; <town> <week> ; <town> assessor ; <town> lin ; <town> so
        residential	-1	<trade> <container> ; <trade> <phone> ; <trade> <record> ; <trade> her
        residential	-1	<trade> the ; <treatment> <go> ; <treatment> al ; <treatment> and ; <treatment> do
        residential	-1	<treatment> i ; <treatment> isnt ; <treatment> not ; <treatment> on
        residential	-1	<treatment> sam ; <treatment> then ; <treatment> to ; <trust> ; <trust> <leave>
        residential	-1	<trust> <treatment> ; <try> ; <try> <phone> ; <try> a ; <unreal> <crowd>
        residential	-1	<vendor> <amount> ; <vermin> <think> ; <water> in ; <week> <money> ; <week> <write>
        residential	-1	<week> from ; <week> o ; <withdrawal> <daytime> ; <withdrawal> <night>
        residential	-1	<withdrawal> and ; <withdrawal> mgmt ; <withdrawal> no ; <write> <cannabis>
        residential	-1	<write> <needle> ; <write> <soon> ; <write> for ; <write> my ; <write> with
        residential	-1	<year> <hear> ; <year> <sober> ; <year> el ; a <colleague> ; a <day> ; a <eat>
        residential	-1	a <friend> ; a <height> ; a <insurance> ; a <palecolor> ; a <pill> ; a <rarely>
        residential	-1	a <try> ; a <withdrawal> ; a <write> ; a box ; a clas ; a day ; a diari ; a drink
        residential	-1	a human ; a intern ; a ir ; a lead ; a marc ; a march ; a nit ; a numb ; a parad
        residential	-1	a prob ; a rato ; a root ; a singl ; a stay ; a straight ; a subpoen ; a trial
        residential	-1	a user ; a version ; a work ; a zombi ; abiert ; about <day> ; about old
        residential	-1	about you ; abril y ; absent ; acostumbr ; ad ; adjunct ; advisor ; aft 0 ; aft an
        residential	-1	aft labor ; aft year ; agency has ; ago 0 ; ago stitch ; ahog en ; air condition
        residential	-1	al cuart ; al rat ; alarm ; alberc ; alg par ; all im ; alprazolam ; already know
        residential	-1	als <play> ; amaneci ; amiga ; amphetamin ; an <appointment> ; an <hospital>
        residential	-1	an adolescent ; an icu ; and count ; and end ; and isnt ; and only ; and play
        residential	-1	and pregunt ; and som ; and spent ; and teach ; angel ; ano a ; ano el
        residential	-1	anoth <treatment> ; ant ni ; any <consume> ; any plac ; any tim ; anyth aft
        residential	-1	anyth til ; apartment in ; appendix ; applicant ; are <put> ; are <stop> ; are the
        residential	-1	arm gon ; arrow ; as ill ; aseguranz ; asi desd ; asi est ; ask anyway ; at <night>
        residential	-1	at <partner> ; at bedtim ; at camp ; at eight ; ate the ; atienden ; avion ; baby
        residential	-1	back 0 ; ban ; bar 0 ; bastant ; battl ; be <happy> ; be <withdrawal> ; beb de
        residential	-1	bec ; bed again ; bed meth ; bedspread ; been <amount> ; been <bodypart>
        residential	-1	been <stiff> ; been <think> ; been cal ; been cok ; beer night ; befor its
        residential	-1	befor that ; bel ; belt cinch ; bend ; blew it ; bod ; bon ; bonit ; booklet ; bor
        residential	-1	bottom of ; brain ; brayan ; bright <color> ; bright red ; broth aft ; broth died
        residential	-1	broth liv ; browni ; btl ; buen no ; buri ; busc terapi ; but my ; buy adderal
        """
}
