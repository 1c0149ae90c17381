extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential7 = """
        residential	-1	not ~les ; not ~pay ; not ~real ; not ~wak ; noth lik ; now say ; numer en
        residential	-1	nunc entr ; o los ; o noma ; of <day> ; of <hospital> ; of <insurance>
        residential	-1	of <opioid> ; of <outdoors> ; of <say> ; of an ; of fentanyl ; of plum ; of ros
        residential	-1	of tito ; of vacation ; off ; off booz ; off crack ; off no ; off somewher
        residential	-1	off that ; off work ; off your ; ojai and ; on <clinician> ; on <law> ; on <opioid>
        residential	-1	on <record> ; on <week> ; on blu ; on foil ; on good ; on h ; on may ; on so
        residential	-1	on vivitrol ; on what ; on wood ; onc a ; one <stranger> ; one <week> ; one day
        residential	-1	one down ; onlin ; only <start> ; only do ; only smok ; oper ; or <count> ; or for
        residential	-1	or mayb ; or you ; ord i ; organist ; oril ; osei ; oth <month> ; oth month ; ought
        residential	-1	ought to ; our <clothes> ; our <partner> ; our first ; our honeymoon ; our iop
        residential	-1	out what ; out wher ; outlet ; outpatient only ; outpt only ; outpt sud ; outright
        residential	-1	over tonight ; own bed ; own text ; oxnard ; pacient ; pag la ; pagan ; paid by
        residential	-1	pain clinic ; pair ; pair of ; par <soon> ; par despu ; parad ; pas it ; pastel
        residential	-1	pastilla de ; pat ; pati con ; payment plan ; peer specialist ; pelicul ; peopl in
        residential	-1	per and ; per cal ; per quier ; person ; persona ; pierd ; pil in ; pint /
        residential	-1	pip thi ; plac that ; plan at ; plant ; por <day> ; por dia ; por favor ; porqu all
        residential	-1	porqu yo ; potato ; pres <pill> ; pres pil ; prn ; prob nad ; problem with
        residential	-1	program last ; program on ; program residencial ; program that ; program thre
        residential	-1	program ~residencial ; promis to ; pront ; proof ; pued ir ; puf ; pur <play>
        residential	-1	purpl ; que <say> ; que <trust> ; que dej ; que escrib ; que la ; que todavi
        residential	-1	question ; quien <stop> ; quien dej ; quier bajarl ; quier dejarl
        residential	-1	quier desintoxic ; quier mor ; quier platic ; quit befor ; quit smok ; rabbi
        residential	-1	ran out ; ranch ; rath do ; ray ; re <kin> ; re <stimulant> ; re iop ; read thes
        residential	-1	recoj ; recycl ; refus ; refus 0 ; reg ; regal ; regresan ; regul <consume>
        residential	-1	relaps prevention ; releas from ; releas me ; relocat ; res 0 ; res in
        residential	-1	res yesterday ; resi ; resident <stimulant> ; residential at ; residential end
        residential	-1	retir and ; retirement party ; return cal ; right as ; rol int ; roommat use
        residential	-1	said they ; sal a ; sali en ; sap eval ; sat <night> ; say ill ; say im ; say on
        residential	-1	say she ; scal ; screen no ; se <fluid> ; se le ; se meti ; se mud ; se orin
        residential	-1	seagram ; second and ; second job ; see him ; semana que ; sent back ; separ
        residential	-1	septemb ive ; seren ; she <blood> ; she <fall> ; she <trust> ; she drop ; she went
        residential	-1	shed go ; shed lik ; sheep ; shelv ; shift ; short on ; si <ask> ; si dej ; sil y
        residential	-1	sin ~probarl ; sinc <phone> ; sinc breakfast ; sinc colleg ; sinc jun ; sinc octob
        residential	-1	sinc septemb ; sinc sun ; singl <night> ; sink ; sist at ; sister ; six or
        residential	-1	sixty eight ; skin i ; skin is ; skip one ; skul on ; slept ; slur ; smok fentanyl
        residential	-1	snort cok ; snort heroin ; so <shame> ; so no ; sob from ; sobredosi ; sobri y
        residential	-1	solv ; som ; som <alcohol> ; som <child> ; som day ; somebody els ; somebody stand
        residential	-1	someon with ; someth 0 ; someth for ; son was ; son ~<die> ; sort ; sort it
        residential	-1	sort out ; span ; spanish <say> ; spe is ; spe sinc ; speak to ; speedbal
        residential	-1	st <law> ; stab my ; start drink ; start monday ; station ; string ; stuf for
        residential	-1	subutex ; sud y ; sunday from ; surfboard ; swallow an ; swap ; swear it ; syndrom
        residential	-1	syrup ; tailgat ; taken ; tank every ; tant que ; taught ; taxidermist ; teapot
        residential	-1	telegram ; ten <night> ; tequil diari ; tesl ; th <school> ; th for ; th grad
        residential	-1	than i ; than ive ; than my ; that <angry> ; that <child> ; that <container>
        residential	-1	that got ; that it ; that someth ; that why ; the <consume> ; the <job> ; the alarm
        residential	-1	the aquarium ; the baggi ; the balloon ; the blad ; the boy ; the cho ; the combin
        residential	-1	the crash ; the dealership ; the differenc ; the holiday ; the lad ; the machin
        residential	-1	the moon ; the moth ; the newspap ; the ninety ; the phon ; the pian ; the rink
        residential	-1	the rop ; the rug ; the school ; the sentenc ; the servic ; the ski ; the theat
        residential	-1	the thought ; theat ; them i ; then <alcohol> ; then <day> ; then <say> ; ther or
        residential	-1	ther wont ; therapist on ; therapist say ; therapist who ; they did
        residential	-1	theyr <amount> ; thi <container> ; thi saturday ; thi too ; thirty year ; thousand
        residential	-1	thu sun ; tid x ; tiemblan las ; tiemp en ; tiemp no ; tienen ; til <furniture>
        residential	-1	til he ; til new ; til the ; tim <week> ; tim week ; tio ; titl ; to <alcohol>
        residential	-1	to <ask> ; to <give> ; to <home> ; to <medicine> ; to <take> ; to bring ; to cut
        residential	-1	to death ; to jail ; to land ; to liv ; to mind ; to our ; to park ; to payday
        residential	-1	to sit ; to speak ; to start ; to treatment ; toled ; tom cuatr ; tom dos ; tom tod
        residential	-1	took nin ; took over ; tour bus ; town is ; traig opresion ; train ; train on
        residential	-1	train to ; transitional hous ; tre semana ; treat ; trist ; tulip ; turkey
        residential	-1	turn <color> ; twelv pack ; twin broth ; twing ; two hundr ; two on ; two seizur
        residential	-1	u hav ; ua x ; un <year> ; un ano ; un detox ; un problem ; un ~<treatment>
        residential	-1	una <night> ; una cos ; una noch ; unconsciou ; uno me ; until <amount>
        residential	-1	up <container> ; up <fluid> ; up cok ; up four ; ur 0 ; us ; us by ; us over
        residential	-1	usa <opioid> ; usand coc ; use heroin ; use his ; use thi ; used <day>
        residential	-1	used <stimulant> ; used with ; used ~cok ; using crack ; usted ayudan ; usual get
        residential	-1	uva ; vap ; vend la ; ventana ; version ; vol ; voluntad ; vomit blood ; wal sinc
        residential	-1	walk out ; want ; want $ ; want day ; want eval ; want eve ; want his ; want outpt
        residential	-1	want someon ; want structur ; was park ; was proud ; was sent ; was smok ; wash the
        residential	-1	way <phone> ; we <put> ; we nam ; we ~<die> ; we ~buri ; web <record> ; web form
        residential	-1	websit ; wedding and ; week int ; week so ; week they ; went right ; wer <go>
        residential	-1	wer at ; wer my ; what did ; what possibl ; whatsap ; who <hear> ; who could
        residential	-1	who do ; who hasnt ; who isnt ; who run ; who sel ; who you ; whol street ; wif on
        residential	-1	wifi ; wil <give> ; wil hav ; win ; with <emergency> ; with friend ; with noth
        residential	-1	with stranger ; without ~her ; won ; wont <money> ; work and ; work up ; would los
        residential	-1	wrist last ; writ so ; wrong ; wrot iop ; wrot letter ; wrot thi ; xx
        residential	-1	y <colleague> ; y acab ; y dond ; y liv ; y noma ; ya termin ; yellow ; yo <think>
        residential	-1	you for ; you just ; you no ; you tak ; your <money> ; your <school> ; your bil
        residential	-1	your sit ; your staf ; yr no ; ~0 ~d ; ~<alcohol> ~<day> ; ~<always> <day>
        residential	-1	~<amount> ~<alcohol> ; ~<amount> ~as ; ~<awake> ; ~<blood> no
        residential	-1	~<blood> ~<bodypart> ; ~<build> ; ~<child> ~<school> ; ~<church> ; ~<clinician> no
        residential	-1	~<clinician> ~clear ; ~<clinician> ~ofc ; ~<consume> a ; ~<day> <amount>
        residential	-1	~<day> ~en ; ~<day> ~off ; ~<drug> <need> ; ~<drug> in ; ~<eat> <drive>
        residential	-1	~<fall> ~off ; ~<hear> in ; ~<hit> ~<headface> ; ~<home> <outdoors>
        residential	-1	~<home> <partner> ; ~<home> is ; ~<job> that ; ~<job> ~<week> ; ~<key>
        residential	-1	~<kill> ~<play> ; ~<kin> ~<day> ; ~<leave> ~<month> ; ~<month> ~<illness>
        residential	-1	~<opioid> ~<alcohol> ; ~<pain> ~el ; ~<partner> ~<year> ; ~<put> ; ~<say>
        residential	-1	~<say> <phone> ; ~<school> and ; ~<seizure> <stop> ; ~<seizure> ~in
        residential	-1	~<sick> <moment> ; ~<stimulant> <always> ; ~<stimulant> yo ; ~<stimulant> ~<eat>
        residential	-1	~<stop> <month> ; ~<stop> ~el ; ~<take> ~<illness> ; ~<think> de
        residential	-1	~<treatment> <month> ; ~<treatment> <outdoors> ; ~<treatment> <wait>
        residential	-1	~<treatment> me ; ~<treatment> on ; ~<treatment> ~for ; ~<week> <amount>
        residential	-1	~<withdrawal> en ; ~a ~<week> ; ~a ~drink ; ~a ~week ; ~accident ; ~along and
        residential	-1	~anyth ; ~ativan ; ~been ~to ; ~board ; ~brought ; ~camion ; ~coffe ; ~contact
        residential	-1	~couldnt ; ~cuart ; ~d ; ~day ~off ; ~day ~residential ; ~dej ~el ; ~do ; ~drug in
        residential	-1	~drug or ; ~duel ~el ; ~e ; ~el ~<drive> ; ~el ~camion ; ~enough ; ~even
        residential	-1	~every day ; ~every ~four ; ~every ~thre ; ~fami in ; ~fel ~off ; ~fit ; ~friday
        residential	-1	~gon ~a ; ~grad ; ~he ~<stop> ; ~her ; ~hij ; ~his ~own ; ~icu ; ~inpatient for
        residential	-1	~is ~ther ; ~lleg a ; ~lunch ; ~me ~dan ; ~medi ; ~medicin ; ~mi ~abuel ; ~mom
        residential	-1	~money ; ~month ~pregnant ; ~moth ; ~much ~as ; ~multivitamin ; ~my ~ex
        residential	-1	~my ~wrist ; ~no ~hay ; ~numb ~on ; ~ocup ; ~ofc ; ~off it ; ~on ~a ; ~opioid
        residential	-1	~oth <opioid> ; ~oth sub ; ~pack ; ~pastilla ; ~pcp ~clear ; ~pcp ~ofc ; ~pregnant
        residential	-1	~prob ; ~probarl ; ~psych ~unit ; ~pued <money> ; ~pued dej ; ~pued pag
        residential	-1	~residential on ; ~sab ni ; ~sabemo de ; ~saving ; ~se <amount> ; ~se <take>
        residential	-1	~se com ; ~se de ; ~se quit ; ~so ~<amount> ; ~so ~much ; ~sol ; ~stil ; ~su
        residential	-1	~sx report ; ~talk ~to ; ~teng a ; ~tim ~<ask> ; ~tim ~ask ; ~to ~<phone>
        residential	-1	~to ~<say> ; ~to ~cal ; ~told ; ~un ~<room> ; ~un ~cuart ; ~up ~in ; ~voic in
        residential	-1	~way i ; ~week ~pregnant ; ~whol ~tim ; ~widow ; ~within ~0 ; ~work ~at
        residential	-2	# ; *ago.3 ; *caller:hypothetical ; *caller:possible ; *confusion
        residential	-2	*deliriumTremens:other_experiencer ; *detoxWord:negated
        residential	-2	*drinks.2:other_experiencer ; *jobSeeker ; *lengthOfUse.0
        residential	-2	*otherService.lowSpirits:hypothetical ; *person:negated ; *phone.0
        residential	-2	*quantity.allDay ; *relief ; *seizure.prior:other_experiencer ; *wantsToQuit
        residential	-2	*wantsToQuit:other_experiencer ; *withdrawalSign ; *withdrawalSign:hypothetical
        residential	-2	+ <opioid> ; + <say> ; + <treatment> ; + group ; + som ; / day ; / k ; / no
        residential	-2	0 <child> ; 0 <insurance> ; 0 <opioid> ; 0 <sedative> ; 0 al ; 0 all ; 0 bag
        residential	-2	0 doe ; 0 fum ; 0 grandkid ; 0 he ; 0 hr ; 0 mol ; 0 pt ; 0 sam ; 0 sleep ; 0 vodk
        residential	-2	0 wk ; <afraid> about ; <afraid> de ; <alcohol> + ; <alcohol> <child>
        residential	-2	<alcohol> <shake> ; <alcohol> <year> ; <alcohol> all ; <alcohol> for ; <alcohol> in
        residential	-2	<alcohol> ld ; <alcohol> tod ; <always> <daytime> ; <always> <feel>
        residential	-2	<always> <medicine> ; <always> <money> ; <always> has ; <always> oth ; <always> un
        residential	-2	<amount> <daytime> ; <amount> <withdrawal> ; <amount> by ; <amount> lik
        residential	-2	<amount> unk ; <angry> <kin> ; <appointment> <daytime> ; <appointment> <money>
        residential	-2	<appointment> <school> ; <appointment> <week> ; <appointment> and
        residential	-2	<appointment> con ; <appointment> de ; <appointment> thi ; <ask> <clinician>
        residential	-2	<ask> <soon> ; <ask> for ; <ask> how ; <ask> por ; <ask> ~<money>
        residential	-2	<asleep> <treatment> ; <asleep> too ; <asleep> ~<drive> ; <awake> <furniture>
        residential	-2	<blood> <amount> ; <blood> from ; <bodypart> <fall> ; <bodypart> no ; <break> i
        residential	-2	<build> <money> ; <buy> <asleep> ; <buy> <stimulant> ; <buy> cart
        residential	-2	<cannabis> <furniture> ; <cannabis> <think> ; <cannabis> todo
        residential	-2	<caretaking> <amount> ; <caretaking> <kin> ; <caretaking> <outdoors>
        residential	-2	<caretaking> <stranger> ; <caretaking> releas ; <child> <bodypart>
        residential	-2	<child> <moment> ; <child> <night> ; <child> <stimulant> ; <child> has ; <child> i
        residential	-2	<child> no ; <child> tien ; <church> <home> ; <church> <take> ; <church> at
        residential	-2	<church> bel ; <clinician> 0 ; <clinician> <caretaking> ; <clinician> <headface>
        residential	-2	<clinician> <need> ; <clinician> her ; <clothes> <ask> ; <clothes> <drive>
        residential	-2	<clothes> <give> ; <clothes> <play> ; <clothes> de ; <cold> <fluid>
        residential	-2	<colleague> <alcohol> ; <colleague> <law> ; <colleague> himself ; <colleague> i
        residential	-2	<colleague> of ; <colleague> wont ; <colleague> ~<hold> ; <color> <always>
        residential	-2	<color> <eat> ; <color> on ; <consume> / ; <consume> <palecolor> ; <consume> a
        residential	-2	<consume> all ; <consume> q ; <consume> tod ; <continue> <leave>
        residential	-2	<continue> <opioid> ; <continue> la ; <continue> right ; <continue> sinc
        residential	-2	<count> <month> ; <count> <pet> ; <count> <phone> ; <count> <put> ; <count> al
        residential	-2	<crowd> <crowd> ; <crowd> <drive> ; <crowd> <play> ; <crowd> <trade> ; <crowd> lost
        residential	-2	<crowd> of ; <day> <emergency> ; <day> <illness> ; <day> <key> ; <day> <law>
        residential	-2	<day> <partner> ; <day> <soon> ; <day> del ; <day> eve ; <day> first ; <day> just
        residential	-2	<day> long ; <day> we ; <daytime> <daytime> ; <daytime> <fluid>
        residential	-2	<daytime> <furniture> ; <daytime> <outdoors> ; <daytime> <stop> ; <die>
        residential	-2	<die> <need> ; <die> el ; <drive> <ask> ; <drive> <cold> ; <drive> <hit>
        residential	-2	<drive> had ; <drive> one ; <drug> <count> ; <drug> <take> ; <drug> about
        residential	-2	<drug> to ; <drug> x ; <eat> 0 ; <eat> <blood> ; <eat> one ; <eat> par ; <eat> se
        residential	-2	<eat> without ; <emergency> <caretaking> ; <emergency> <give> ; <emergency> <town>
        residential	-2	<emergency> for ; <fall> <asleep> ; <fall> off ; <fall> you ; <feel> <always>
        residential	-2	<feel> <drug> ; <feel> ~<drug> ; <fire> <job> ; <fluid> <hot> ; <friend> <month>
        residential	-2	<friend> <opioid> ; <friend> <stimulant> ; <friend> pt ; <furniture> +
        residential	-2	<furniture> <intoxicated> ; <furniture> <think> ; <furniture> <town>
        residential	-2	<furniture> del ; <furniture> if ; <give> it ; <give> you ; <go> <partner>
        residential	-2	<go> <pill> ; <go> <stranger> ; <go> acros ; <go> muy ; <go> ther ; <go> un
        residential	-2	<go> ~<die> ; <goodbye> <job> ; <happy> <day> ; <happy> <money> ; <happy> <phone>
        residential	-2	<headface> <put> ; <headface> all ; <headface> rol ; <headface> se
        residential	-2	<hear> <amount> ; <hear> <church> ; <hear> <write> ; <hear> desd ; <hit> <town>
        residential	-2	<hold> <amount> ; <hold> <home> ; <home> <amount> ; <home> <home> ; <home> until
        residential	-2	<home> ~<treatment> ; <homeless> 0 ; <homeless> <day> ; <homeless> <outdoors>
        residential	-2	<hospital> <church> ; <hospital> <school> ; <hospital> that ; <illness> <pill>
        residential	-2	<insurance> <furniture> ; <insurance> <write> ; <insurance> by ; <job> <night>
        residential	-2	<job> <record> ; <job> my ; <job> til ; <job> up ; <job> wont ; <key> y
        residential	-2	<kill> <colleague> ; <kin> <asleep> ; <kin> <breath> ; <kin> <headface>
        residential	-2	<kin> <illness> ; <kin> <seizure> ; <kin> if ; <kin> its ; <kin> nunc ; <kin> onc
        residential	-2	<kin> when ; <kin> ~<month> ; <law> <continue> ; <law> <home> ; <law> <media>
        residential	-2	<law> are ; <law> lost ; <law> o ; <law> on ; <leave> <hear> ; <leave> by
        residential	-2	<leave> for ; <leave> it ; <leave> nam ; <leave> nippl ; <lock> my ; <media> <job>
        residential	-2	<media> about ; <medicine> <illness> ; <medicine> resident ; <moment> <past>
        residential	-2	<moment> by ; <moment> y ; <money> <alcohol> ; <money> him ; <money> la ; <money> y
        residential	-2	<month> <hospital> ; <month> when ; <need> <alcohol> ; <need> <day>
        residential	-2	<need> <order> ; <need> advic ; <need> bajarl ; <need> i ; <need> it ; <need> off
        residential	-2	<need> por ; <need> them ; <needle> <always> ; <needle> <bodypart> ; <needle> thi
        residential	-2	<night> from ; <night> ive ; <night> noth ; <night> o ; <night> til ; <night> to
        residential	-2	<official> <stimulant> ; <official> wil ; <opening> <day> ; <opioid> /
        residential	-2	<opioid> <die> ; <opioid> <opioid> ; <opioid> <play> ; <opioid> <think>
        residential	-2	<opioid> a ; <opioid> all ; <opioid> and ; <opioid> qd ; <opioid> ten
        residential	-2	<order> <day> ; <outdoors> <past> ; <outdoors> de ; <outdoors> for ; <outdoors> is
        residential	-2	<outdoors> was ; <pain> <hospital> ; <pain> <pill> ; <pain> real ; <pain> toracic
        residential	-2	<palecolor> <bodypart> ; <palecolor> <breath> ; <palecolor> <clothes>
        residential	-2	<palecolor> que ; <partner> <bodysound> ; <partner> <moment>
        residential	-2	<partner> <treatment> ; <partner> <write> ; <partner> a ; <partner> would
        residential	-2	<partner> ~<child> ; <partner> ~<day> ; <past> <need> ; <past> <partner>
        residential	-2	<past> ni ; <past> pt ; <past> ~<alcohol> ; <pet> <crowd> ; <pet> at ; <pet> in
        residential	-2	<phone> <amount> ; <phone> <clothes> ; <phone> <promise> ; <phone> aft ; <phone> to
        residential	-2	<phone> x ; <phone> ~<stop> ; <photo> del ; <pill> <play> ; <pill> <think>
        residential	-2	<pill> a ; <pill> de ; <pill> in ; <play> <bodypart> ; <play> <day> ; <play> <last>
        residential	-2	<play> becaus ; <play> by ; <play> en ; <play> in ; <play> so ; <promise> <photo>
        residential	-2	<promise> to ; <put> <needle> ; <put> <treatment> ; <rarely> entr ; <remember> it
        residential	-2	<room> com ; <rope> up ; <say> <withdrawal> ; <say> <write> ; <say> con ; <say> how
        residential	-2	<say> she ; <say> so ; <say> was ; <school> <blood> ; <school> <buy>
        residential	-2	<school> <consume> ; <school> <hit> ; <school> <hospital> ; <school> <need>
        residential	-2	<school> <phone> ; <school> <start> ; <sedative> <kin> ; <sedative> bar
        residential	-2	<sedative> sinc ; <see> <bodypart> ; <see> <consume> ; <see> <soon> ; <see> <take>
        residential	-2	<see> und ; <seizure> <night> ; <shake> <asleep> ; <shake> y ; <sick> <bodypart>
        residential	-2	<sober> 0 ; <sober> <ask> ; <sober> <clinician> ; <sober> with ; <soon> <alcohol>
        residential	-2	<soon> <daytime> ; <soon> <school> ; <start> <consume> ; <start> <opioid>
        residential	-2	<start> in ; <start> thi ; <stiff> ; <stiff> <daytime> ; <stimulant> /
        residential	-2	<stimulant> <hit> ; <stimulant> <home> ; <stimulant> <month> ; <stimulant> <past>
        residential	-2	<stimulant> <phone> ; <stimulant> ahi ; <stimulant> hac ; <stimulant> he
        residential	-2	<stimulant> its ; <stimulant> main ; <stimulant> nad ; <stimulant> thi
        residential	-2	<stimulant> til ; <stimulant> x ; <stop> <alcohol> ; <stop> <need> ; <stop> <shake>
        residential	-2	<stop> her ; <stop> las ; <stop> ninety ; <stop> of ; <stop> sus
        residential	-2	<stranger> <homeless> ; <stranger> <opioid> ; <stranger> a ; <stranger> is
        residential	-2	<stranger> sit ; <stranger> with ; <take> <afraid> ; <take> <ask> ; <take> <asleep>
        residential	-2	<take> <build> ; <take> <cannabis> ; <take> <cold> ; <take> <lock> ; <take> back
        residential	-2	<take> em ; <take> hast ; <take> them ; <think> <consume> ; <think> <drug>
        residential	-2	<think> <insurance> ; <think> who ; <threat> <outdoors> ; <threat> of
        residential	-2	<town> <buy> ; <town> thi ; <town> x ; <treatment> <law> ; <treatment> <outdoors>
        residential	-2	<treatment> <past> ; <treatment> <sober> ; <treatment> <vendor> ; <treatment> be
        residential	-2	<treatment> clt ; <treatment> then ; <treatment> turn ; <trust> <always>
        residential	-2	<trust> <leave> ; <try> ; <try> <take> ; <vendor> <amount> ; <wait> <stop>
        residential	-2	<wait> <year> ; <wait> los ; <water> <continue> ; <water> <furniture>
        residential	-2	<water> <stop> ; <week> <fall> ; <week> <moment> ; <week> but ; <week> casi
        residential	-2	<week> from ; <week> hac ; <week> wher ; <withdrawal> <daytime>
        residential	-2	<withdrawal> <fluid> ; <withdrawal> <night> ; <withdrawal> <say>
        residential	-2	<withdrawal> mgmt ; <write> <cannabis> ; <write> <hospital> ; <write> <moment>
        residential	-2	<write> <money> ; <write> <outdoors> ; <write> <phone> ; <write> <soon>
        residential	-2	<write> his ; <write> no ; <year> <angry> ; <year> <sober> ; <year> nev ; a <eat>
        residential	-2	a <friend> ; a <give> ; a <hold> ; a <rarely> ; a <school> ; a bundl ; a cat
        residential	-2	a complaint ; a crowb ; a desintoxic ; a few ; a field ; a fiv ; a friend ; a garag
        residential	-2	a human ; a list ; a llor ; a problem ; a que ; a quien ; a sixty ; a stay ; a work
        residential	-2	a ~<count> ; a ~<stimulant> ; a ~counselor ; a ~detox ; about <eat> ; about his
        residential	-2	about may ; acab el ; adderal dai ; adhd ; admit a ; aeropuert ; aft 0
        residential	-2	aft <count> ; aft <job> ; aft sup ; again sinc ; agency has ; ago now ; ahog en
        residential	-2	aid ; alert ; alg en ; alg par ; alg que ; alguien que ; aliv ; all <day>
        residential	-2	all <take> ; all day ; all im ; all she ; alprazolam ; already know ; am <count>
        residential	-2	am <happy> ; amaneci ; amiga ; amt ; an <alcohol> ; an <medicine> ; an alcoholic
        residential	-2	and <count> ; and <sedative> ; and <stimulant> ; and count ; and detox ; and end
        residential	-2	and if ; and isnt ; and kept ; and laugh ; and mail ; and min ; and pregunt
        residential	-2	and residential ; and sweat ; and teach ; and tom ; and want ; and we ; and wed
        residential	-2	ann ; anoth <treatment> ; ant ni ; any tim ; anyth aft ; anyth is ; anyth til
        residential	-2	apel ; apply for ; aqui estoy ; are <stop> ; are long ; arent <money> ; aret
        residential	-2	arizon ; as <always> ; as <outdoors> ; asam 0 ; asi de ; asi est ; at $ ; at <eat>
        residential	-2	at <night> ; at bedtim ; at camp ; at fiv ; at night ; at them ; at wedding ; ate
        residential	-2	ate the ; atienden ; audi ; ausent ; autistic ; avion ; ayud por ; ayudenm
        residential	-2	bachelor ; back 0 ; back by ; back pain ; bad one ; bad rn ; bar ; barb 0 ; bastant
        residential	-2	bathrm ; be <give> ; be <stop> ; be don ; bed today ; been <consume> ; been <sober>
        residential	-2	been at ; been clean ; been cok ; been one ; been say ; been tight ; been two
        residential	-2	been up ; been ~marri ; beer every ; befor a ; begin with ; beirut ; berth
        residential	-2	besid me ; besid the ; bet one ; bin ; bing q ; blackout ; blanc ; board is ; boc
        residential	-2	body ; bon ach ; booklet ; box is ; box of ; bronz ; broth in ; broth lost ; btl
        residential	-2	build and ; bunk 0 ; busy ; by <eat> ; by <stranger> ; by day ; by himself
        residential	-2	cal laps ; cal say ; cal to ; caller ; calor ; cam from ; can <crowd>
        residential	-2	can <stranger> ; cancel ; cant ; cant <consume> ; cant <leave> ; cant swallow
        residential	-2	cant tak ; cant talk ; capital ; car 0 ; car of ; cart <always> ; cas est
        residential	-2	casi <always> ; cast ; cat sleep ; catalog ; cent ; cerebral ; certificat
        residential	-2	cervez y ; cessation ; charg my ; chicken ; cho ; church bel ; cier ; ciudad
        residential	-2	civil ; clarify ; clean from ; client 0 ; clos ; clr <friend> ; clr <kin>
        residential	-2	clr <partner> ; clr is ; clr said ; cm <colleague> ; cm client ; cobran y ; coc a
        residential	-2	cocain or ; cocain problem ; cocain weekend ; coin ; cok + ; cok friday ; cok only
        residential	-2	cok then ; cok told ; cold and ; cold turkey ; colour ; com <clean> ; com off
        residential	-2	com quien ; company ; compliment ; con <clinician> ; con doctor ; con ~<emergency>
        residential	-2	copi ; corre ; couch with ; could <consume> ; could use ; count to ; cousin went
        residential	-2	covid ; cpr ; crim ; cristal a ; cristal ahi ; cristal casi ; cristal la
        residential	-2	crystal meth ; crystal the ; crystal two ; ct 0 ; cuanta ; cuanto ; cut down
        residential	-2	cut her ; d x ; daught 0 ; daught and ; daught went ; day cok ; day i ; day long
        residential	-2	day she ; day ten ; day the ; day they ; day thi ; de <emergency> ; de <home>
        residential	-2	de <night> ; de <pet> ; de adentr ; de dorm ; de mas ; de noch ; de por ; death
        residential	-2	deceas ; deckhand ; defend ; dej ; dej a ; del <phone> ; del intern ; delivery
        residential	-2	delt 0 ; dementi and ; deni resi ; deni the ; departament y ; dependent ; detox and
        residential	-2	detox en ; detox first ; detox in ; detox sinc ; detox wing ; diario ; did i
        residential	-2	did in ; didnt <need> ; dio a ; direccion ; do <night> ; do and ; do detox ; do u
        residential	-2	dock and ; doe <drug> ; doesnt ; doesnt need ; doing whippet ; dol ; don for
        residential	-2	don with ; dont <consume> ; dont <put> ; dont know ; dont put ; dop sick ; dos ano
        residential	-2	doubl ; drink for ; drink is ; drink lik ; driv for ; droga ; drop you ; drum on
        residential	-2	dry <room> ; dry as ; dtr ; each <say> ; each even ; each morn ; ear ring ; earn
        residential	-2	el <eat> ; el <phone> ; el <play> ; el <tool> ; el <trade> ; el fentanil ; el parqu
        residential	-2	el unic ; eleven thousand ; els ; els wil ; emergenci ; empez en ; en medi
        residential	-2	encontr ; ener y ; enrollment ; enviud en ; eob ; er ; escalon ; escond
        residential	-2	est <fluid> ; est intern ; estat ; estoy san ; estuv intern ; eval don
        residential	-2	even <consume> ; even and ; even ~<consume> ; every oth ; everybody say
        residential	-2	except for ; expect ; f <leave> ; f <phone> ; f <treatment> ; f cal ; fail one
        residential	-2	falt me ; femal ; fent + ; fent in ; fentanil todo ; fentanyl patch ; few evening
        residential	-2	field ; fil it ; fil thi ; finish ninety ; fioricet 0 ; flam ; food ; for <consume>
        residential	-2	for <drug> ; for <job> ; for <need> ; for <pain> ; for <partner> ; for about
        residential	-2	for decad ; for even ; for four ; for fun ; for help ; for her ; for money
        residential	-2	for night ; for rehab ; for som ; for someth ; for thirty ; for treatment
        """
}
