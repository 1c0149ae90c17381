extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	1	every morn ; everyon at ; ex plac ; excellent ; exprim ; f <drive> ; f <kill>
        residential	1	f <stimulant> ; f bipol ; f canc ; f first ; f pcp ; f s/p ; f shoot ; f win
        residential	1	famili y ; far ive ; fast can ; favorit <day> ; fax no ; feb back ; feet from
        residential	1	fel out ; fentanyl detox ; fentanyl sinc ; fermin ; fight no ; finish etoh ; fir she
        residential	1	firefight in ; first for ; fiv shift ; fiv year ; flac ; flight ; floor ; foc diari
        residential	1	foil over ; foot on ; for <amount> ; for <angry> ; for <play> ; for <volunteer>
        residential	1	for <week> ; for cok ; for fight ; for howev ; for inpatient ; for over ; for us
        residential	1	for word ; fortnight ; fought ; found <container> ; four minut ; franci ; fre to
        residential	1	freeway 0 ; fresn y ; friday from ; friday she ; friend who ; from bil ; from wher
        residential	1	fue muy ; fum ya ; get treat ; given ; glas ; glassy ; go <soon> ; go anyplac
        residential	1	go for ; go through ; go ~<treatment> ; go ~inpatient ; goe back ; gon 0
        residential	1	good <month> ; good <stranger> ; good insuranc ; good money ; goodby to ; goos
        residential	1	got myself ; got on ; got them ; grader ; grandmoth is ; grandmoth rais
        residential	1	grandmoth ring ; grey ; gris ; group arent ; guard el ; guard las ; guitar ; guy hav
        residential	1	h <past> ; h ago ; ha est ; hablan desd ; hac diez ; had cok ; had used ; ham and
        residential	1	hand to ; hang myself ; has <child> ; has <room> ; has <start> ; hasnt told
        residential	1	hav <hold> ; hav somewher ; havent drank ; he <blood> ; he <container> ; he <fire>
        residential	1	he brok ; he chok ; he lay ; he lost ; he mak ; he wil ; he ~<stop> ; head for
        residential	1	heat vent ; hepatology ; her <go> ; her cocain ; her im ; her is ; her which
        residential	1	herman a ; herman pued ; heroin on ; hes <always> ; hes <treatment> ; hes cur
        residential	1	hes finish ; hes hear ; hi so ; hic el ; high on ; him <crowd> ; him our
        residential	1	him through ; him too ; himself on ; his <colleague> ; his <job> ; his brother
        residential	1	his ex ; his heart ; his kid ; his room ; his union ; hiv ; hiz una ; hold him
        residential	1	hold on ; hom is ; hosp sw ; hospital let ; hospital wher ; hour back ; hous fir
        residential	1	hous so ; hous want ; hr told ; husband is ; hx non ; i <play> ; i apologiz ; i bang
        residential	1	i cry ; i end ; i join ; i nod ; i only ; i use ; ice again ; ice he ; ice to
        residential	1	id <take> ; if <treatment> ; ill she ; im <bodysound> ; im <soon> ; im at ; im next
        residential	1	im through ; imperial ; in <always> ; in <appointment> ; in <church> ; in <eat>
        residential	1	in <hold> ; in <treatment> ; in <week> ; in again ; in barstow ; in cost ; in hold
        residential	1	in inglewood ; in iraq ; in molest ; in san ; in seven ; in that ; in when ; includ
        residential	1	includ me ; inj ; inpatient facility ; inpatient no ; intensiv ; inyect la ; iraq
        residential	1	is <give> ; is <stop> ; is anoth ; is dead ; is don ; is giv ; is kil ; is paid
        residential	1	is suppos ; is thi ; is thre ; is using ; isnt <job> ; isnt <stop> ; isnt thi
        residential	1	it <blood> ; it <job> ; it cost ; it doe ; it hes ; it not ; it work ; its <amount>
        residential	1	its <take> ; its crystal ; its warm ; ive <eat> ; ive <relapse> ; ive been
        residential	1	ive eaten ; ive look ; ive ~been ; jail medical ; jail on ; jail re ; jefit
        residential	1	judg said ; judg wil ; juez de ; just finish ; just my ; kais y ; keep what
        residential	1	ketamin aft ; ketamin nasal ; kick ; kid wer ; kil me ; know if ; la alvar
        residential	1	la audienci ; la camionet ; la com ; la cos ; la person ; la sop ; la trabajador
        residential	1	la tumb ; laps ; las <stimulant> ; las <vermin> ; las pierna ; las xanax ; lasagn
        residential	1	last and ; last quart ; late and ; ld 0 ; le falt ; le hic ; le quier ; le ven
        residential	1	lean a ; leas end ; leav befor ; leav for ; leav wed ; lei ; lemonad ; les of
        residential	1	let on ; liar ; lik <money> ; lik <past> ; lik befor ; lik breath ; lik them ; lilac
        residential	1	lin <night> ; lin the ; lit ; liv by ; llam despu ; llev al ; llev doc ; lmp
        residential	1	lo <insurance> ; lo agarran ; lo cubr ; lo llamen ; long <go> ; look good
        residential	1	los <clinician> ; lost anyth ; lug de ; lunch she ; m cocain ; m cristal ; m used
        residential	1	mail ; mail addres ; mak good ; malibu <last> ; malibu last ; man y ; mart me
        residential	1	masc 0 ; mascota ; mat what ; may a ; me <always> ; me <day> ; me <home> ; me again
        residential	1	me as ; me awak ; me ayudan ; me cor ; me dab ; me dicen ; me every ; me fui
        residential	1	me prest ; me sent ; me sinc ; me solt ; me your ; meal ; medical <leave>
        residential	1	medical leav ; mejor ; met ; met him ; meth befor ; meth that ; meth thre
        residential	1	meth with ; mg ; mg / ; mg a ; mi parej ; mi perrit ; mi tal ; mid <phone> ; mid cal
        residential	1	midnight ; mient ; mientra <go> ; mis dos ; misma ; mo <ask> ; mo <consume> ; mo ask
        residential	1	mo liv ; modo ; mom meth ; mom must ; monitor want ; month not ; month the
        residential	1	month with ; mor i ; moth he ; much it ; muj y ; my <key> ; my <withdrawal>
        residential	1	my band ; my block ; my ceil ; my cok ; my counselor ; my crack ; my girl ; my issu
        residential	1	my lat ; my manag ; my med ; my one ; my paper ; my plac ; my public ; my shop
        residential	1	my sock ; my temp ; nadi ha ; nam no ; near <amount> ; near every ; need me
        residential	1	need placement ; negoci por ; neighbor boy ; neighbor with ; nephew got ; nev <home>
        residential	1	nev was ; nev ~<emergency> ; new <clinician> ; next room ; ni le ; night all
        residential	1	night as ; night of ; night start ; nitrou ; no <angry> ; no <headface> ; no busc
        residential	1	no cal ; no detail ; no entr ; no intent ; no ord ; no pas ; no violenc ; no ~<hear>
        residential	1	no ~alcohol ; nobody <consume> ; noch dos ; not <amount> ; not <take> ; not look
        residential	1	not scary ; not ~<homeless> ; notic ; now 0 ; now im ; now ive ; nt <say> ; numb for
        residential	1	o cuatr ; ocean ; octob my ; of <night> ; of <sedative> ; of <sick> ; of cok
        residential	1	of help ; of it ; of klonopin ; of liv ; of myself ; of putty ; of saturday
        residential	1	of sick ; of thre ; of using ; off <needle> ; off fentanyl ; off its ; ojo pelon
        residential	1	on and ; on by ; on eight ; on him ; on meth ; on mol ; one <school> ; one the
        residential	1	one would ; or <die> ; or four ; or two ; ord ; ord yet ; osl ; oth <treatment>
        residential	1	oth week ; our <outdoors> ; our dog ; our garag ; our ~<treatment> ; out aft
        residential	1	outpatient i ; overdos 0 ; owed ; own <insurance> ; own <room> ; own up ; pack and
        residential	1	padrin de ; pal <bodypart> ; pandemic ; pantry chef ; pap no ; papel piden
        residential	1	par <money> ; parish hal ; park structur ; pas se ; past it ; patient with ; payday
        residential	1	pedaz ; peel <eat> ; peg al ; peopl and ; peopl smok ; per <kin> ; per <month>
        residential	1	per dad ; per fue ; per lo ; per month ; perders ; pharmacy ; pick her ; pierd la
        residential	1	pierna ; pigeon ; pillow ; pistol ; pistol and ; plac a ; plan que ; plan read
        residential	1	plane mi ; planet ; plenty ; plu <day> ; plu wednesday ; po 0 ; po re
        residential	1	polit <promise> ; polit thank ; por escrit ; por program ; porqu <soon> ; ppl
        residential	1	pregunt ant ; pregunt q ; prescot az ; pric for ; pric on ; primer ; privat <money>
        residential	1	privat pay ; problem i ; problem is ; produc ; program now ; protocol for
        residential	1	psych <say> ; psych ward ; psychosi ; pt <ask> ; pt self ; public ; puent en
        residential	1	puertorriquen ; punch me ; puro ; put away ; put them ; putty ; que incluy ; que se
        residential	1	que sea ; que si ; quem la ; queremo ; question befor ; quit las ; quit the
        residential	1	rais in ; ramo ; ratchet strap ; razor is ; re <home> ; read <treatment> ; ready to
        residential	1	real <need> ; reassign ; reciben el ; recomiendan y ; referral to ; rehab
        residential	1	rehab aft ; rehabilit ; relat ; ren for ; resident <clinician> ; residential sid
        residential	1	retir nurs ; review of ; right ther ; rn <drive> ; rn i ; rn licens ; roi sign
        residential	1	rol coast ; room with ; roommat sob ; rop in ; round ; sabr ; sac de ; said wel
        residential	1	said why ; said you ; sali ayer ; sali de ; sali el ; sali y ; salirs ; sam crowd
        residential	1	san pedr ; sat and ; saturday sometim ; say thi ; say your ; screen neg ; se asusten
        residential	1	se dec ; se hiz ; se intern ; se ni ; se nos ; se pele ; se quedan ; see what
        residential	1	seiz the ; seman desd ; semana de ; senor tien ; seo ; septemb i ; sesion de
        residential	1	seven sinc ; severanc ; shar ; she <happy> ; she <put> ; she <record> ; she als
        residential	1	she bring ; she goe ; she not ; shift two ; shop around ; should she ; shrub ; siet
        residential	1	sin dorm ; sin nad ; sinc ; sinc <amount> ; sinc dawn ; sinc decemb ; sinc i
        residential	1	sinc thur ; six hundr ; skin on ; slay ; slay me ; sleep ; sleep som ; smok shop
        residential	1	snort cocain ; snort k ; snort ritalin ; so high ; so himself ; soap ; somewher a
        residential	1	spam ; spe on ; spent christma ; spoken to ; spread ; sra pregunt ; st franci
        residential	1	start and ; start jump ; stash ; stay good ; stay over ; step to ; stepfath
        residential	1	sternum ; stil go ; stil pick ; stil snort ; stomach ; stop ; stop being ; stop for
        residential	1	stop me ; stop smok ; stretch of ; strict ; study ; su beb ; sub a ; sunday befor
        residential	1	supportiv ; ta ; tak a ; tal por ; tambien ; tambien <consume> ; tampoc ; tarzan
        residential	1	tatto artist ; taught me ; teen ; teeth clock ; tel anyon ; tempran ; teng <home>
        residential	1	teng cas ; text first ; than 0 ; than <say> ; than anyth ; than ninety
        residential	1	that <crowd> ; that ice ; that ranch ; that shut ; that tel ; that they ; thc cart
        residential	1	the <clean> ; the <opioid> ; the <shake> ; the <treatment> ; the <week>
        residential	1	the adderal ; the arm ; the cab ; the calend ; the cereal ; the clinton ; the clock
        residential	1	the cop ; the coron ; the crystal ; the deadlin ; the donut ; the eleventh
        residential	1	the entir ; the group ; the hallway ; the hot ; the ipad ; the leas ; the ninety
        residential	1	the off ; the pair ; the pandemic ; the pap ; the parakeet ; the scan ; the sho
        residential	1	the six ; the sob ; the stov ; the towel ; the va ; the wait ; the wallpap
        residential	1	the walmart ; the weed ; the widow ; the win ; the young ; the ~<law>
        residential	1	then <always> ; then <insurance> ; then didnt ; then fiv ; thes <amount> ; they <go>
        residential	1	they <lock> ; they <see> ; they cal ; they lock ; they plac ; theyd <hold>
        residential	1	theyd hold ; theyv <take> ; theyv got ; thi <hear> ; thi <write> ; thi friday
        residential	1	thi hous ; thi one ; thi sound ; thing <day> ; though she ; through outpatient
        residential	1	through with ; throw the ; thru the ; thur thru ; thursday on ; tien en ; tien nad
        residential	1	tiend ; til <money> ; til christma ; til they ; tim its ; tmrw no ; to complet
        residential	1	to fly ; to return ; to talk ; to ten ; to your ; tod mi ; todo modo ; todo se
        residential	1	told myself ; tom no ; tomat plant ; tomorrow ; tour in ; tourist
        residential	1	trabajador social ; tratamient ; tratamient y ; travel agent ; tre dia ; tre o
        residential	1	treat for ; treatment ; treatment aft ; tremor ; trombon ; tuls aft ; twic both
        residential	1	two brother ; two cat ; two day ; two tour ; ua <stimulant> ; uds ; un <hear>
        residential	1	un <height> ; un <say> ; un <stranger> ; un pedaz ; una <gun> ; una <seizure>
        residential	1	una convulsion ; una pistol ; und control ; und the ; union ; uno se ; until about
        residential	1	until ive ; up again ; up meth ; us he ; used <always> ; used <last> ; used adderal
        residential	1	used dai ; used last ; used sinc ; usted no ; utah ; va <amount> ; va <day>
        residential	1	va derechit ; vain ; van and ; vap thc ; vec a ; vendi su ; veo en ; very <calm>
        residential	1	vez <past> ; violenc ; violent ; virtual iop ; viv de ; viven ; vm ; voc y ; vodk
        residential	1	von on ; voz baj ; vuelta a ; walk ; wallpap has ; want answer ; want long
        residential	1	want somewher ; was <kill> ; was alon ; was arrest ; was cry ; was due ; was shot
        residential	1	wat tow ; we <die> ; we are ; we spok ; we tak ; weapon ; wed photograph ; wedg
        residential	1	week i ; week she ; weekday for ; wer <partner> ; what should ; what would
        residential	1	when <stranger> ; wher ; which has ; which she ; whil ther ; whip ; who <happy>
        residential	1	who als ; who deliver ; whol left ; why ; wif husb ; wif left ; wif of ; wif sob
        residential	1	wil <drive> ; wil <money> ; wil driv ; wil sign ; wil wait ; with <furniture>
        residential	1	with <pet> ; with <stimulant> ; with cousin ; with everyth ; with gatorad
        residential	1	with hors ; with sist ; without <amount> ; wk start ; wood grain ; worth a
        residential	1	would <ask> ; would <die> ; would ask ; would believ ; would die ; would that
        residential	1	would your ; xanax her ; xanax off ; y <hot> ; y <illness> ; y <stimulant>
        residential	1	y <trade> ; y ahi ; y quit ; ya tambien ; yank ; year claus ; year ive ; year of
        residential	1	year with ; yes my ; you <job> ; you need ; you recommend ; you would ; youl want
        residential	1	young <kin> ; your ; your <crowd> ; your <phone> ; your peopl ; your ~<treatment>
        residential	1	yrs dai ; ~<alcohol> ~<opioid> ; ~<day> and ; ~<hear> ; ~<hit> ; ~<last> ~sz
        residential	1	~<money> of ; ~<need> ; ~<pet> ; ~<pill> ; ~<room> ; ~<stop> ; ~<stop> ~<day>
        residential	1	~<stranger> ~in ; ~<treatment> <partner> ; ~<treatment> ~<alcohol> ; ~<vendor>
        residential	1	~a ~diari ; ~a ~spot ; ~alcohol hat ; ~be ~<hospital> ; ~be ~admit ; ~com
        residential	1	~complet ~a ; ~court ; ~cristal ; ~da ~un ; ~day ; ~deal ; ~etoh ; ~he ; ~jef
        residential	1	~last ~sz ; ~le ; ~librium ; ~man ; ~me ~pic ; ~mi ; ~mi ~jef ; ~nobody ~els
        residential	1	~of ~gin ; ~off ~a ; ~one ~<consume> ; ~pay ~cash ; ~pistol ; ~quit ~the ; ~scar
        residential	1	~spot ; ~student ; ~track ; ~tx of ; ~wish ; ~wish ~to
        residential	-1	# 0 ; *about.0 ; *clientAdmin.9 ; *confusion.0 ; *detoxRequest.0
        residential	-1	*died.0:historical ; *died.0:other_experiencer ; *lengthOfUse.0
        residential	-1	*notPregnant.0:negated ; *otherService.4 ; *otherService.4:hypothetical
        residential	-1	*person.0:negated ; *phone.1 ; *pregnancy.0 ; *substance.1:other_experiencer
        residential	-1	*substance.3:negated ; *suicidal.0 ; *unaided.0:hypothetical ; *uses.0:negated
        residential	-1	+ group ; + som ; + wif ; / k ; / thc ; 0 <insurance> ; 0 an ; 0 at ; 0 bag
        residential	-1	0 cocain ; 0 dai ; 0 he ; 0 mol ; 0 pint ; 0 pm ; 0 qd ; 0 told ; 0 wk ; <afraid>
        residential	-1	<alcohol> 0 ; <alcohol> <partner> ; <alcohol> <stranger> ; <alcohol> <week>
        residential	-1	<alcohol> ld ; <alone> <amount> ; <alone> <consume> ; <alone> y ; <always> <child>
        residential	-1	<always> <opioid> ; <always> un ; <amount> <clothes> ; <amount> <color>
        residential	-1	<amount> <headface> ; <amount> <money> ; <amount> <sober> ; <amount> bar
        residential	-1	<amount> lik ; <amount> my ; <amount> que ; <angry> <amount> ; <angry> <kin>
        residential	-1	<appointment> + ; <appointment> <daytime> ; <appointment> <drive>
        residential	-1	<appointment> <moment> ; <appointment> <money> ; <appointment> del
        residential	-1	<ask> <clinician> ; <ask> <give> ; <ask> <job> ; <ask> anyway ; <ask> for
        residential	-1	<ask> if ; <asleep> is ; <asleep> la ; <blood> <alcohol> ; <blood> <headface>
        residential	-1	<blood> <sedative> ; <blood> my ; <blood> off ; <bodypart> <play>
        residential	-1	<bodypart> <year> ; <bodypart> el ; <bodypart> out ; <bodypart> them
        residential	-1	<bodypart> through ; <break> cp ; <break> her ; <break> i ; <breath>
        residential	-1	<breath> <day> ; <breath> <moment> ; <breath> en ; <build> at ; <buy> <asleep>
        residential	-1	<buy> <phone> ; <buy> cart ; <cannabis> <friend> ; <cannabis> <month>
        residential	-1	<cannabis> <think> ; <cannabis> todo ; <caretaking> <outdoors>
        residential	-1	<chestheart> <chestheart> ; <chestheart> <consume> ; <child> <height>
        residential	-1	<child> <last> ; <child> <town> ; <church> <container> ; <clean> its ; <clothes> 0
        residential	-1	<clothes> at ; <clothes> i ; <clothes> y ; <clothes> you ; <colleague> <hear>
        residential	-1	<colleague> <opioid> ; <colleague> did ; <colleague> re ; <colleague> wont
        residential	-1	<color> <eat> ; <color> on ; <color> so ; <consume> / ; <consume> <moment>
        residential	-1	<consume> <money> ; <consume> <put> ; <consume> <room> ; <consume> crank
        residential	-1	<container> <cannabis> ; <container> <moment> ; <container> <night>
        residential	-1	<container> <opioid> ; <container> <school> ; <container> <stimulant>
        residential	-1	<container> is ; <container> was ; <continue> <angry> ; <continue> <remember>
        residential	-1	<continue> i ; <continue> wont ; <count> <container> ; <count> <daytime>
        residential	-1	<crowd> <calm> ; <crowd> <homeless> ; <crowd> <say> ; <crowd> <trade>
        residential	-1	<crowd> <water> ; <crowd> aft ; <crowd> did ; <crowd> of ; <crowd> that
        residential	-1	<day> <clinician> ; <day> <illness> ; <day> <play> ; <day> <wait> ; <day> ahi
        residential	-1	<day> clean ; <day> de ; <day> eve ; <day> las ; <day> only ; <die> <day>
        residential	-1	<die> <shame> ; <die> mi ; <drive> <build> ; <drive> <feel> ; <drive> <night>
        residential	-1	<drive> <palecolor> ; <drive> aft ; <drive> for ; <drive> her ; <drive> is
        residential	-1	<drive> per ; <drug> <ask> ; <drug> <year> ; <drug> about ; <drug> that
        residential	-1	<eat> <go> ; <eat> <happy> ; <eat> <photo> ; <eat> <sad> ; <eat> her ; <eat> kind
        residential	-1	<eat> one ; <eat> them ; <eat> without ; <emergency> <emergency>
        residential	-1	<emergency> <home> ; <emergency> <outdoors> ; <emergency> <school> ; <emergency> en
        residential	-1	<emergency> hac ; <fall> del ; <fall> off ; <feel> ~<drug> ; <fire> <bodypart>
        residential	-1	<fire> <leave> ; <fluid> <cold> ; <fluid> <shake> ; <fluid> through ; <fluid> x
        residential	-1	<friend> <month> ; <friend> <outdoors> ; <furniture> de ; <furniture> from
        residential	-1	<give> <opening> ; <give> that ; <give> you ; <go> <eat> ; <go> <emergency>
        residential	-1	<go> <home> ; <go> <hot> ; <go> <key> ; <go> <stranger> ; <go> al ; <go> at
        residential	-1	<go> lik ; <go> right ; <go> ther ; <goodbye> 0 ; <gun> <container>
        residential	-1	<happy> <always> ; <happy> <pet> ; <headface> <drug> ; <headface> <palecolor>
        residential	-1	<headface> rol ; <hear> <amount> ; <hear> ther ; <height> <bodypart> ; <hit> la
        residential	-1	<hold> <amount> ; <home> <appointment> ; <home> <home> ; <home> <opening>
        residential	-1	<home> to ; <homeless> <day> ; <hospital> <home> ; <hospital> <say>
        residential	-1	<hospital> <school> ; <hospital> <stimulant> ; <hospital> <wait> ; <hot> as
        residential	-1	<illness> <order> ; <illness> <pill> ; <illness> <treatment> ; <illness> and
        residential	-1	<illness> is ; <illness> y ; <insurance> <see> ; <intoxicated> 0 ; <job> <always>
        residential	-1	<job> <opioid> ; <job> <stranger> ; <job> and ; <job> my ; <job> wont
        residential	-1	<key> <bodypart> ; <key> <stranger> ; <key> in ; <key> y ; <kill> <amount>
        residential	-1	<kill> <phone> ; <kill> la ; <kin> <asleep> ; <kin> <container> ; <kin> <stop>
        residential	-1	<kin> d ; <kin> es ; <kin> if ; <kin> nam ; <kin> then ; <kin> wil ; <law> <home>
        residential	-1	<law> <moment> ; <leave> en ; <leave> nippl ; <leave> thi ; <limp>
        residential	-1	<medicine> <homeless> ; <medicine> on ; <moment> <amount> ; <moment> <fluid>
        residential	-1	<moment> <past> ; <moment> <pill> ; <moment> <sober> ; <moment> <soon>
        residential	-1	<moment> <year> ; <moment> sal ; <moment> y ; <money> <container> ; <money> <see>
        residential	-1	<money> card ; <money> only ; <money> you ; <month> <hospital> ; <month> <money>
        residential	-1	<month> sin ; <need> $ ; <need> <daytime> ; <need> <leave> ; <need> <need>
        residential	-1	<need> <phone> ; <need> advic ; <need> nam ; <need> them ; <needle> <put> ; <night>
        residential	-1	<night> <afraid> ; <night> <container> ; <night> <day> ; <night> <see>
        residential	-1	<night> are ; <night> con ; <night> im ; <night> ive ; <night> the
        residential	-1	<official> <law> ; <opening> <always> ; <opening> down ; <opioid> <bodypart>
        residential	-1	<opioid> <outdoors> ; <opioid> <play> ; <opioid> <record> ; <opioid> <say>
        residential	-1	<opioid> <think> ; <opioid> qd ; <opioid> ten ; <order> <day> ; <order> <home>
        residential	-1	<order> <week> ; <outdoors> <angry> ; <outdoors> <drive> ; <outdoors> <say>
        residential	-1	<outdoors> de ; <pain> <pill> ; <palecolor> <chestheart> ; <palecolor> <container>
        residential	-1	<palecolor> <day> ; <palecolor> <pill> ; <palecolor> <take> ; <partner> <treatment>
        residential	-1	<partner> <write> ; <partner> did ; <partner> in ; <partner> off ; <partner> pas
        residential	-1	<partner> she ; <partner> would ; <past> <daytime> ; <past> <partner>
        residential	-1	<past> <try> ; <past> <withdrawal> ; <past> anyth ; <past> ni ; <past> ~<alcohol>
        residential	-1	<pet> <photo> ; <pet> <take> ; <pet> at ; <pet> in ; <phone> <eat> ; <phone> <hot>
        residential	-1	<phone> <key> ; <phone> <think> ; <phone> back ; <phone> only ; <phone> sam
        residential	-1	<phone> when ; <photo> <furniture> ; <photo> i ; <pill> ; <pill> <palecolor>
        residential	-1	<pill> <put> ; <pill> de ; <play> <bodypart> ; <play> <week> ; <play> by
        residential	-1	<play> los ; <play> the ; <play> twic ; <promise> <take> ; <promise> <trust>
        residential	-1	<put> <amount> ; <rail> <go> ; <record> im ; <room> <die> ; <room> <past>
        residential	-1	<room> sinc ; <rope> <play> ; <sad> <partner> ; <say> <confused> ; <say> <moment>
        residential	-1	<say> im ; <say> ~<drug> ; <school> <insurance> ; <school> <job> ; <school> <last>
        residential	-1	<school> <school> ; <school> <week> ; <school> ok ; <sedative> <count>
        residential	-1	<sedative> <moment> ; <sedative> <night> ; <sedative> desd ; <see> 0
        residential	-1	<see> <build> ; <see> <consume> ; <see> <drug> ; <see> <height> ; <see> <night>
        residential	-1	<see> aft ; <see> for ; <see> them ; <see> und ; <seizure> por ; <shake> him
        residential	-1	<shame> that ; <sick> <bodypart> ; <sober> <day> ; <sober> con ; <soon> <alcohol>
        residential	-1	<soon> <school> ; <soon> <week> ; <start> <drug> ; <start> aft ; <start> at
        residential	-1	<start> in ; <stimulant> <job> ; <stimulant> <month> ; <stimulant> <need>
        residential	-1	<stimulant> <sober> ; <stimulant> he ; <stimulant> main ; <stimulant> me
        residential	-1	<stimulant> que ; <stimulant> thi ; <stop> <church> ; <stop> <need>
        residential	-1	<stop> <shake> ; <stop> de ; <stop> on ; <stop> sus ; <stranger> <job>
        residential	-1	<stranger> <need> ; <stranger> <partner> ; <stranger> els ; <take> <afraid>
        residential	-1	<take> <always> ; <take> <calm> ; <take> <cannabis> ; <take> <insurance>
        residential	-1	<take> <phone> ; <take> <school> ; <take> hast ; <take> it ; <take> som ; <take> ~a
        residential	-1	<think> <die> ; <think> <drive> ; <think> <last> ; <think> <medicine>
        residential	-1	<think> <outdoors> ; <think> <phone> ; <think> dond ; <think> y ; <tired>
        residential	-1	<town> <week> ; <town> has ; <town> lin ; <town> so ; <trade> <container>
        residential	-1	<trade> <kin> ; <trade> <phone> ; <trade> <record> ; <trade> her ; <treatment> <go>
        residential	-1	<treatment> <outdoors> ; <treatment> <record> ; <treatment> al ; <treatment> and
        residential	-1	<treatment> com ; <treatment> do ; <treatment> i ; <treatment> lik ; <treatment> on
        residential	-1	<treatment> sam ; <treatment> then ; <treatment> to ; <trust> ; <trust> <leave>
        residential	-1	<try> ; <try> <phone> ; <vendor> <amount> ; <vermin> <think> ; <water> is
        residential	-1	<week> <hear> ; <week> <money> ; <week> <room> ; <week> from
        residential	-1	<withdrawal> <amount> ; <withdrawal> <daytime> ; <withdrawal> <night>
        residential	-1	<withdrawal> mgmt ; <withdrawal> no ; <write> <cannabis> ; <write> <hospital>
        residential	-1	<write> <moment> ; <write> <needle> ; <write> <trade> ; <write> for ; <write> my
        residential	-1	<write> with ; <year> <blood> ; <year> <hear> ; <year> el ; a <colleague> ; a <day>
        residential	-1	a <eat> ; a <friend> ; a <give> ; a <insurance> ; a <palecolor> ; a <pill>
        residential	-1	a <rarely> ; a <try> ; a <withdrawal> ; a <write> ; a bowl ; a box ; a calend
        residential	-1	a cent ; a clas ; a crack ; a crash ; a day ; a human ; a intern ; a ir ; a lead
        residential	-1	a march ; a mattres ; a nit ; a numb ; a parad ; a prob ; a rato ; a root ; a singl
        residential	-1	a stay ; a subpoen ; a trial ; a user ; a version ; a work ; a zombi ; abiert
        residential	-1	about <day> ; about old ; abril y ; absent ; acostumbr ; ad ; adjunct ; advisor
        residential	-1	aft an ; aft labor ; aft year ; agency has ; ago i ; ago stitch ; ahog en ; aid
        residential	-1	air condition ; al cuart ; al rat ; alarm ; alberc ; alguien ; alguno <day>
        residential	-1	all <take> ; all im ; already know ; als <play> ; am <happy> ; amaneci ; amiga
        residential	-1	amphetamin ; an <appointment> ; an <drug> ; an <hospital> ; an addict
        residential	-1	an adolescent ; an icu ; and <cold> ; and <water> ; and count ; and end ; and isnt
        residential	-1	and onc ; and play ; and pregunt ; and som ; and spent ; and teach ; angel ; ano a
        residential	-1	ano el ; anoth <treatment> ; ant ni ; any <consume> ; any <treatment> ; any help
        residential	-1	any plac ; any tim ; anyth aft ; apartment and ; are <stop> ; are the ; arm gon
        residential	-1	as ill ; asi desd ; asi est ; ask anyway ; at <night> ; at <partner> ; at bedtim
        residential	-1	at camp ; at length ; ate the ; atienden ; avion ; baby ; back surgery ; ban
        residential	-1	battl ; be <happy> ; be <withdrawal> ; be noth ; beb de ; bec ; bed again
        residential	-1	bed meth ; been <think> ; been cal ; been cok ; befor its ; befor that ; bel
        """
}
