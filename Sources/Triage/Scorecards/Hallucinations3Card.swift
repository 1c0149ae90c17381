extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations3 = """
        hallucinations	3	h <past> ; h aft ; h ago ; hablan desd ; happen <law> ; has to ; hay <stranger>
        hallucinations	3	hay vaca ; he <angry> ; he <ask> ; he <say> ; he aint ; he look ; he promis
        hallucinations	3	her ativan ; her re ; herman cristal ; herman tien ; hes in ; high school
        hallucinations	3	him <breath> ; him breath ; him who ; his skin ; hna pt ; husb in ; ice for
        hallucinations	3	ice i ; in every ; in her ; in yerevan ; incl <day> ; indoor ; insult ; iop
        hallucinations	3	is mov ; it <sad> ; its <bodypart> ; its lat ; k ; keep ask ; kitchen becaus
        hallucinations	3	klonopin last ; knock and ; la escob ; la lampar ; la saban ; la tercer ; lady in
        hallucinations	3	lampar ; las ceja ; last pm ; last win ; le meti ; let the ; lift her
        hallucinations	3	lik <stranger> ; lo <die> ; lo <phone> ; los <hear> ; lug ; m <money>
        hallucinations	3	m <stimulant> ; m en ; m er ; mad out ; many peopl ; me by ; med 0 ; men only
        hallucinations	3	meth 0 ; month and ; mueven ; muri y ; my addres ; nam <go> ; nam and ; nam x
        hallucinations	3	negotiat ; neighbor 0 ; neighbor baby ; neighbor of ; neighbour ; no se
        hallucinations	3	no train ; of <clinician> ; of my ; of wet ; off theyd ; on <opioid> ; on that
        hallucinations	3	on tin ; oppos ; our hallway ; out and ; own hous ; papi ahi ; par y ; pawn the
        hallucinations	3	peopl on ; peopl whov ; pijam ; plat ; plaz de ; pm ; porqu lo ; priest told
        hallucinations	3	pt <stop> ; qt ; que afuer ; que puebl ; quit ; refus transport ; resident 0
        hallucinations	3	right about ; roommat swear ; saban ; sacud hormiga ; saqu ; saw two ; school thi
        hallucinations	3	se <happy> ; se <see> ; se par ; se pierd ; see that ; seen my ; segun
        hallucinations	3	self <need> ; senorit mi ; session ; sez ; she <hear> ; she want ; show drain
        hallucinations	3	sil vaci ; sin las ; sinc apr ; sinc monday ; sinc yesterday ; skin ; slap at
        hallucinations	3	snf nurs ; soak thru ; sol ; som the ; sombra en ; stop sunday ; street rn
        hallucinations	3	sub por ; sweep up ; tehuacan ; tent ; the 0 ; the <hear> ; the bedsheet
        hallucinations	3	the fan ; the jury ; the radi ; the ticket ; the upstair ; the weatherman
        hallucinations	3	then zip ; ther <think> ; ther and ; they talk ; thi afternoon ; thing are
        hallucinations	3	think its ; thos <furniture> ; threaten no ; tia le ; tim today ; to her ; to it
        hallucinations	3	to listen ; tocan ; tod ; today meth ; tonight to ; tre ; tremor + ; tuvier
        hallucinations	3	tuvier sent ; twic an ; two guy ; two year ; typ ; u check ; un <alone>
        hallucinations	3	un estudi ; un sol ; una senor ; up <think> ; ve rata ; viend ; vivimo en
        hallucinations	3	want her ; was <alone> ; was <hold> ; was not ; wasnt being ; wasp ; we look
        hallucinations	3	weatherman ; week and ; weld pip ; which <insurance> ; who do ; who pas ; who she
        hallucinations	3	whol conversation ; with <kin> ; writ someth ; xfer m ; y ahorit ; ya me
        hallucinations	3	yard in ; year old ; year straight ; yerevan ; youd ; youd <say> ; yr
        hallucinations	-3	0 of ; 0 yo ; <alcohol> <kin> ; <alcohol> <year> ; <always> <need>
        hallucinations	-3	<amount> <home> ; <amount> <money> ; <appointment> for ; <asleep> <eat>
        hallucinations	-3	<asleep> <furniture> ; <asleep> a ; <awake> up ; <bodypart> <chestheart>
        hallucinations	-3	<buy> <home> ; <child> no ; <clinician> <think> ; <clinician> <treatment>
        hallucinations	-3	<color> and ; <container> y ; <crowd> <play> ; <crowd> de ; <day> <hospital>
        hallucinations	-3	<day> se ; <drive> <die> ; <drug> <container> ; <drug> <stimulant> ; <eat> <go>
        hallucinations	-3	<emergency> <day> ; <friend> <room> ; <friend> <take> ; <give> <write>
        hallucinations	-3	<home> <treatment> ; <hospital> <amount> ; <job> 0 ; <job> <amount>
        hallucinations	-3	<job> <money> ; <job> a ; <kin> <take> ; <kin> wil ; <last> one ; <last> yr
        hallucinations	-3	<law> <stimulant> ; <law> and ; <money> and ; <month> <consume> ; <month> <go>
        hallucinations	-3	<need> out ; <night> <clinician> ; <opioid> from ; <outdoors> <month>
        hallucinations	-3	<partner> <consume> ; <partner> <phone> ; <partner> <put> ; <partner> se
        hallucinations	-3	<phone> from ; <play> <think> ; <room> <container> ; <sad> <say>
        hallucinations	-3	<say> <container> ; <say> <play> ; <say> hel ; <see> <play> ; <see> your
        hallucinations	-3	<stimulant> <kin> ; <take> <amount> ; <take> <consume> ; <take> <container>
        hallucinations	-3	<take> <job> ; <take> <photo> ; <take> el ; <think> <stranger> ; <think> de
        hallucinations	-3	<trade> de ; <treatment> <hospital> ; <treatment> <stop>
        hallucinations	-3	<treatment> <stranger> ; <treatment> <take> ; <treatment> or
        hallucinations	-3	<week> <stimulant> ; <week> y ; <withdrawal> in ; <write> <treatment>
        hallucinations	-3	<write> en ; a 0 ; a <colleague> ; a <color> ; a <crowd> ; a <job> ; a coupl
        hallucinations	-3	a patient ; aca ; actual ; ad ; addiction ; aft <job> ; all <law> ; all en
        hallucinations	-3	alumni ; an <emergency> ; and 0 ; and ive ; and so ; ano pas ; anoth ; anyway
        hallucinations	-3	app ; appt ; apunt ; at noon ; away from ; bakery ; bel ; brought ; buz ; cabez
        hallucinations	-3	caj ; can do ; cant find ; cant get ; cerc ; cigaret ; circl ; consum ; contract
        hallucinations	-3	could <stranger> ; couldnt tel ; cow 0 ; crash ; ct ; day at ; de mi ; de que
        hallucinations	-3	de su ; del <day> ; different ; diner ; dio ; doe a ; dont ~drink ; each ; ech
        hallucinations	-3	el <clothes> ; el <container> ; el agu ; embaraz ; employ ; enough ; envelop
        hallucinations	-3	era ; est platic ; everyon ; from his ; guy who ; hac <moment> ; hacen ; had bee
        hallucinations	-3	had one ; has 0 ; hav <illness> ; he use ; hear his ; high ; honey <go>
        hallucinations	-3	honey cam ; how do ; hung ; i <kill> ; i hear ; i lik ; i would ; if ther
        hallucinations	-3	im doing ; in any ; in for ; in may ; inpt ; intent ; its about ; juez ; knit
        hallucinations	-3	last one ; last yr ; length ; light ; me <feel> ; me <official> ; me <pain>
        hallucinations	-3	me offic ; me pus ; meant ; mi nin ; murd ; my landlord ; my lif ; nam he
        hallucinations	-3	navidad ; octob ; of <crowd> ; of it ; on <outdoors> ; on hold ; on own ; on thi
        hallucinations	-3	on top ; one with ; only over ; or a ; our <church> ; pas out ; per ya ; phot
        hallucinations	-3	ppo ; punch ; pur ; que tien ; read thi ; rop ; run out ; schedul ; shed
        hallucinations	-3	sin cervez ; snor ; sobredosi ; social ; split ; squeez ; terapi ; that way
        hallucinations	-3	the <appointment> ; the <eat> ; the church ; the honey ; the school ; the third
        hallucinations	-3	ther an ; they <give> ; thi <year> ; thi year ; thing ; thing in ; to <kin>
        hallucinations	-3	to ask ; to com ; trabaj en ; tre mes ; turn 0 ; un lug ; veint ; visit
        hallucinations	-3	wal for ; want bed ; want out ; was cros ; was my ; weath ; wel ; what city
        hallucinations	-3	when my ; when she ; wil be ; would you ; you for ; zapato ; ~<money> ; ~<night>
        hallucinations	-3	~<take> ; ~le
        hallucinations	-4	% ; 0 % ; 0 0 ; 0 <hospital> ; 0 or ; 0 thi ; <afraid> of ; <alcohol> <alcohol>
        hallucinations	-4	<amount> 0 ; <amount> <consume> ; <amount> <need> ; <amount> <take>
        hallucinations	-4	<amount> at ; <angry> over ; <ask> <appointment> ; <ask> <need> ; <ask> about
        hallucinations	-4	<bodypart> <leave> ; <bodypart> <palecolor> ; <bodypart> <vermin>
        hallucinations	-4	<cannabis> <stimulant> ; <chestheart> <go> ; <clinician> <say>
        hallucinations	-4	<clothes> <room> ; <cold> <fluid> ; <consume> <week> ; <container> <container>
        hallucinations	-4	<count> and ; <crowd> <take> ; <crowd> for ; <day> <job> ; <day> <wait>
        hallucinations	-4	<day> desd ; <day> is ; <day> its ; <day> or ; <day> with ; <die> <day>
        hallucinations	-4	<die> de ; <drive> <job> ; <drive> <kin> ; <drive> is ; <eat> de ; <eat> lik
        hallucinations	-4	<eat> with ; <give> her ; <give> una ; <go> <month> ; <go> <play> ; <go> aft
        hallucinations	-4	<go> it ; <go> the ; <happy> <go> ; <headface> are ; <hear> <child>
        hallucinations	-4	<hear> <church> ; <hear> anyth ; <hear> de ; <home> with ; <job> de ; <job> i
        hallucinations	-4	<job> with ; <kin> <count> ; <kin> <trade> ; <last> <day> ; <last> wk ; <lock>
        hallucinations	-4	<lock> <room> ; <medicine> and ; <moment> <home> ; <moment> <moment>
        hallucinations	-4	<moment> <need> ; <moment> <phone> ; <moment> and ; <moment> with ; <month> of
        hallucinations	-4	<need> <job> ; <need> <see> ; <need> off ; <need> someth ; <need> the
        hallucinations	-4	<need> with ; <needle> in ; <night> sinc ; <night> x ; <official> and
        hallucinations	-4	<opioid> <medicine> ; <order> 0 ; <outdoors> with ; <pain> <chestheart>
        hallucinations	-4	<partner> <happy> ; <partner> <leave> ; <past> <go> ; <past> it ; <pet> 0
        hallucinations	-4	<phone> <daytime> ; <phone> <take> ; <phone> <write> ; <photo> and ; <photo> on
        hallucinations	-4	<promise> me ; <put> las ; <put> my ; <record> and ; <record> de
        hallucinations	-4	<remember> the ; <say> <give> ; <say> <moment> ; <say> <wait> ; <say> at
        hallucinations	-4	<say> i ; <school> <amount> ; <school> <child> ; <sedative> <medicine>
        hallucinations	-4	<sedative> sinc ; <see> <kin> ; <soon> <stranger> ; <stimulant> <last>
        hallucinations	-4	<stimulant> and ; <stop> a ; <stranger> els ; <stranger> lik ; <take> <go>
        hallucinations	-4	<take> <stranger> ; <take> <take> ; <take> a ; <take> him ; <take> in
        hallucinations	-4	<take> la ; <take> off ; <think> about ; <treatment> 0 ; <treatment> <child>
        hallucinations	-4	<treatment> <clinician> ; <treatment> at ; <treatment> par ; <vermin> in
        hallucinations	-4	<week> <day> ; <week> <treatment> ; <week> for ; <write> the ; a <media>
        hallucinations	-4	a <medicine> ; a bad ; a bit ; a las ; a mat ; a word ; abt ; act ; adult
        hallucinations	-4	aft that ; agost ; air condition ; alg de ; aliv ; alon ; an <treatment>
        hallucinations	-4	and <fluid> ; and <give> ; and no ; and not ; anthem ; anybody ; anymor ; anyon
        hallucinations	-4	around <amount> ; attack ; avis ; bad ; ban ; beat ; becaus i ; big ; black
        hallucinations	-4	bles ; both ; brok ; build ; busc ; by 0 ; by a ; cam off ; can i ; can you
        hallucinations	-4	cant <hold> ; cant do ; cas <colleague> ; cent ; certificat ; chil ; clr <kin>
        hallucinations	-4	club ; cok at ; consejer ; could <hear> ; could i ; count ; cover ; cuand ; d/c
        hallucinations	-4	day of ; dcf ; de <play> ; de <trade> ; dead sist ; declin ; del <drive> ; desk
        hallucinations	-4	dia de ; dia desd ; do <crowd> ; do we ; dolor ; dont ~<consume> ; door and
        hallucinations	-4	due ; dying ; el <official> ; es que ; ese ; favorit ; final ; find out
        hallucinations	-4	find the ; fir ; firm ; flat ; for <partner> ; for <stimulant> ; fueron ; fuert
        hallucinations	-4	gan ; gas station ; grand ; ground ; had <amount> ; half of ; hast que ; he just
        hallucinations	-4	help with ; hes going ; hijo ; hol ; hous in ; i <ask> ; i <buy> ; i <promise>
        hallucinations	-4	i been ; i cam ; i driv ; i read ; id rath ; iglesi ; im <afraid> ; im <consume>
        hallucinations	-4	im writ ; in april ; in law ; is <kill> ; is going ; is on ; its only ; ive been
        hallucinations	-4	ive got ; juni ; just <need> ; knif ; l <bodypart> ; la <law> ; la <stimulant>
        hallucinations	-4	la podi ; las <amount> ; last month ; last week ; last wk ; lesson every
        hallucinations	-4	licenci ; lik somebody ; lik that ; lot of ; m <clinician> ; me <amount>
        hallucinations	-4	me <give> ; me he ; me with ; medicin ; meno ; mezcal el ; mi comadr ; mi jef
        hallucinations	-4	midnight ; minut ; minuto ; mis <child> ; mov to ; mow ; much ; muer
        hallucinations	-4	my <moment> ; my <trade> ; my bos ; my old ; my parent ; my truck ; my whol
        hallucinations	-4	naloxon ; need a ; neighbor voic ; ni nad ; niec ; no <say> ; no <wait>
        hallucinations	-4	no teng ; nobody to ; nuestr ; ocup ; of that ; oldest ; on <hold> ; on a
        hallucinations	-4	on speak ; one <say> ; one and ; or is ; or so ; out sinc ; outpt ; outsid
        hallucinations	-4	oven and ; p / ; pacient ; parroqui ; pilot ; plumb ; pol ; porqu no ; pos
        hallucinations	-4	practicum ; pregnant ; problem ; psychiatrist ; pupil ; put in ; que <say>
        hallucinations	-4	quier que ; referral ; reloj ; ros ; rx ; saf ; sat in ; say she ; scal ; sea
        hallucinations	-4	show up ; sinc east ; sixty ; sixty day ; snow ; so bad ; so my ; so ther
        hallucinations	-4	so we ; sold ; soy ; spot ; stov ; strap ; structur ; suggest ; suppos ; sz
        hallucinations	-4	team ; teng 0 ; that i ; the <friend> ; the <hospital> ; the <key> ; the <last>
        hallucinations	-4	the <pill> ; the <school> ; the bar ; the blu ; the kid ; the last ; the library
        hallucinations	-4	the only ; the outlet ; then <say> ; then i ; then the ; they said ; thin so
        hallucinations	-4	thrown ; to <build> ; to <give> ; to <start> ; to go ; to us ; toi
        hallucinations	-4	too <amount> ; touch ; tuv ; un centr ; unles ; vend ; veo arana ; vide ; vien
        hallucinations	-4	viv con ; vm ; voic all ; voic lesson ; voicemail ; wak up ; want off ; was the
        hallucinations	-4	we do ; what would ; wher you ; whil i ; whod ; whoev ; with it ; with my
        hallucinations	-4	worri ; writ for ; y mi ; y platic ; y su ; yo <alone> ; you <see>
        hallucinations	-4	your <phone> ; zoom ; ~<chestheart> ; ~<sick> ; ~avh ; ~cp ; ~one ; ~sz ; ~w/d
        hallucinations	-5	0 <month> ; 0 mes ; 0 p ; <alcohol> in ; <amount> <ask> ; <ask> <day>
        hallucinations	-5	<bodypart> <amount> ; <bodypart> <hot> ; <buy> <eat> ; <child> <day>
        hallucinations	-5	<child> <go> ; <child> <opioid> ; <clinician> <write> ; <clothes> <container>
        hallucinations	-5	<consume> <drug> ; <container> and ; <continue> me ; <continue> my
        hallucinations	-5	<day> <give> ; <day> de ; <drive> <continue> ; <drive> <outdoors> ; <drive> to
        hallucinations	-5	<eat> <always> ; <eat> <moment> ; <fall> <room> ; <feel> it ; <fluid> <blood>
        hallucinations	-5	<give> <home> ; <go> <opening> ; <go> <past> ; <go> off ; <happy> <day>
        hallucinations	-5	<hear> lik ; <home> <child> ; <home> <kin> ; <home> <moment> ; <home> <month>
        hallucinations	-5	<illness> <bodypart> ; <insurance> <insurance> ; <job> <go> ; <job> <school>
        hallucinations	-5	<job> en ; <job> is ; <kin> <money> ; <last> <week> ; <law> <day>
        hallucinations	-5	<moment> <asleep> ; <money> no ; <month> <amount> ; <month> y
        hallucinations	-5	<need> <furniture> ; <need> <home> ; <official> <need> ; <opioid> <hospital>
        hallucinations	-5	<outdoors> the ; <partner> <think> ; <past> <daytime> ; <past> de ; <phone> at
        hallucinations	-5	<play> y ; <promise> <trust> ; <promise> <write> ; <put> el ; <put> in
        hallucinations	-5	<record> of ; <rope> <room> ; <say> <goodbye> ; <say> <phone> ; <see> <outdoors>
        hallucinations	-5	<start> <stimulant> ; <stop> in ; <stranger> <treatment> ; <take> <eat>
        hallucinations	-5	<take> <medicine> ; <take> <need> ; <take> them ; <think> <treatment>
        hallucinations	-5	<trade> <amount> ; <treatment> <colleague> ; <vermin> y ; <water> and
        hallucinations	-5	<write> me ; a <asleep> ; a <gun> ; a <kill> ; a <school> ; a box ; a liv
        hallucinations	-5	aceptan ; admission ; allow ; am a ; and <consume> ; and <stop> ; ant de
        hallucinations	-5	anywher ; at 0 ; bicho ; bit ; bor ; breastbon ; brother ; buena ; but not ; c
        hallucinations	-5	cal back ; cal the ; calend ; camp ; cant <breath> ; cant breath ; cash ; chang
        hallucinations	-5	cheap ; click ; clinic ; clr on ; cond ; confirm ; convulsion ; corazon ; could
        hallucinations	-5	counselor ; dan ; de <eat> ; de una ; desd que ; dieron ; do a ; do not ; drov
        hallucinations	-5	e ; el <trade> ; el <treatment> ; eso no ; experienc ; field ; for me ; for one
        hallucinations	-5	gat ; gav me ; glad ; gray ; grew ; hag ; ham ; her <eat> ; hes <go> ; hi
        hallucinations	-5	him and ; honest ; hx ; i <angry> ; i <clothes> ; i <give> ; i did ; i didnt
        hallucinations	-5	i left ; i work ; id be ; idk ; if <stranger> ; im at ; in <home> ; in with
        hallucinations	-5	is my ; it by ; ive <stop> ; ive <take> ; jerk ; kais ; kit ; la <opioid>
        hallucinations	-5	la man ; la nariz ; laundromat ; law ; lawy ; lead ; leas ; lik an ; lin at
        hallucinations	-5	los <amount> ; los audifono ; m cok ; m self ; manag ; mand ; me <consume>
        hallucinations	-5	me <happy> ; me a ; me back ; me on ; me tom ; mean ; might ; msg ; my <crowd>
        hallucinations	-5	my <insurance> ; my <pet> ; my <play> ; my daught ; my doctor ; my fami
        hallucinations	-5	my grandfath ; my heart ; my niec ; my phon ; nariz ; no <phone> ; no le
        hallucinations	-5	no ~si ; no ~sz ; not the ; noth els ; nunc ; od ; of thos ; old <drug>
        hallucinations	-5	old deal ; on your ; out on ; par el ; parrot ; puest ; purpl ; que <need>
        hallucinations	-5	quisier ; reason ; refer ; regres ; residencial ; restroom ; return ; say hel
        hallucinations	-5	school ; screen ; segu ; sid ; so i ; som <day> ; somebody els ; station ; stay
        hallucinations	-5	stomach ; stretch ; stuck ; tan ; teach ; ten ; that what ; the <child>
        hallucinations	-5	the <kin> ; the day ; the guy ; the numb ; the week ; therapist ; thi <month>
        hallucinations	-5	through a ; tijuan ; tim i ; to <asleep> ; to sleep ; tomorrow ; tour ; traig
        hallucinations	-5	turn out ; two of ; up through ; usa ; va a ; very ; vomit ; wash ; weekend and
        hallucinations	-5	weight ; wher do ; whit ; work at ; y un ; yellow ; yes ; your <treatment>
        hallucinations	-5	your numb ; ~<clinician> ; ~<insurance> ; ~<need> ; ~<seizure> ; ~dts
        hallucinations	-6	0 <need> ; 0 nd ; <asleep> en ; <bodypart> <pain> ; <chestheart> <pain>
        hallucinations	-6	<clinician> <amount> ; <continue> in ; <count> <month> ; <crash>
        hallucinations	-6	<day> <school> ; <die> <amount> ; <eat> 0 ; <fire> ; <give> to ; <go> <eat>
        hallucinations	-6	<headface> <amount> ; <home> to ; <job> <say> ; <kin> <asleep> ; <kin> <buy>
        hallucinations	-6	<kin> <opioid> ; <kin> en ; <money> <day> ; <money> <take> ; <need> <day>
        hallucinations	-6	<need> <moment> ; <need> <stranger> ; <night> <always> ; <opioid> in
        hallucinations	-6	<outdoors> on ; <phone> back ; <play> <amount> ; <play> de ; <record> <say>
        hallucinations	-6	<say> she ; <school> a ; <take> <opioid> ; <think> im ; <town> <law>
        hallucinations	-6	<treatment> <amount> ; <treatment> <need> ; <treatment> y ; <week> <amount>
        hallucinations	-6	<write> in ; <year> <need> ; <year> <take> ; a <appointment> ; a <friend>
        hallucinations	-6	a <home> ; a good ; a lot ; about 0 ; about a ; aft the ; airport ; alway
        hallucinations	-6	and <play> ; and <stimulant> ; and then ; approv ; arregl ; back and
        hallucinations	-6	background ; bag ; caught ; centr ; cer ; chin ; christma ; colg ; cowork
        hallucinations	-6	decid ; del <town> ; diez ; director ; don ; dont <need> ; el ban ; entr ; eso
        hallucinations	-6	explain ; famili ; february ; fist ; for <alcohol> ; get a ; get to ; gon ; grup
        hallucinations	-6	her moth ; hes see ; hic ; how many ; hundr ; i <home> ; i <job> ; i <past>
        hallucinations	-6	i <play> ; i <try> ; i count ; i liv ; i need ; i only ; i tri ; i used
        hallucinations	-6	im <write> ; im the ; in march ; january ; jun ; las <daytime> ; last year ; leg
        hallucinations	-6	library ; licens ; look for ; lost ; manej ; map ; me <go> ; me <need> ; meet
        hallucinations	-6	my friend ; my kid ; nad <amount> ; nad mas ; need to ; nic ; nos ; numer
        hallucinations	-6	of <opioid> ; of a ; on <say> ; one <headface> ; onlin ; orang ; our <outdoors>
        hallucinations	-6	paint ; patron ; per no ; pocket ; por eso ; pressur ; pric ; proof ; rain
        hallucinations	-6	recovery ; refil ; rep ; rout ; script ; se pus ; send ; sound ; step down
        hallucinations	-6	stepdad ; stor ; strang ; suicid ; sí ; tak the ; the <cold> ; the <opioid>
        hallucinations	-6	the <partner> ; the <treatment> ; the bank ; the first ; the rest ; the tim
        hallucinations	-6	the word ; they wer ; think about ; throw ; tmrw ; to 0 ; to find ; told us
        hallucinations	-6	took a ; tranquil ; troubl ; until ; until the ; up with ; vid ; was a ; websit
        hallucinations	-6	what happen ; wif is ; wish ; with you ; wks ago ; wont be ; wont say
        hallucinations	-6	wouldnt say ; y el ; you <think>
        hallucinations	-7	<amount> <headface> ; <amount> <kin> ; <amount> <month> ; <amount> <write>
        hallucinations	-7	<bodypart> <withdrawal> ; <buy> <amount> ; <day> <treatment> ; <day> of
        hallucinations	-7	<eat> the ; <fall> off ; <give> my ; <go> <job> ; <go> <week> ; <go> through
        hallucinations	-7	<hit> <headface> ; <hit> me ; <home> <amount> ; <kill> me ; <kin> <job>
        hallucinations	-7	<last> <year> ; <media> ; <moment> <always> ; <moment> on ; <money> <money>
        hallucinations	-7	<need> <amount> ; <need> <die> ; <need> <give> ; <pain> <bodypart>
        hallucinations	-7	<play> <day> ; <relapse> ; <see> <clinician> ; <see> <day> ; <stranger> at
        hallucinations	-7	<take> <always> ; <volunteer> ; <week> <past> ; <write> <kin> ; <write> <phone>
        hallucinations	-7	@ ; a <consume> ; a <height> ; a <money> ; a <needle> ; a month ; a new
        hallucinations	-7	and her ; and id ; and nev ; are you ; at work ; buen ; cant hold ; chart ; clas
        hallucinations	-7	clr has ; company ; cuid a ; de <month> ; dr ; end ; es par ; ever ; everybody
        hallucinations	-7	fin ; fourteen ; fue ; gas ; ghost ; given ; goe ; grandson ; he said ; hot
        hallucinations	-7	i get ; i got ; i had ; i just ; ill ; in <town> ; in your ; insuranc
        hallucinations	-7	its <stimulant> ; jan ; jef ; llav ; me about ; me da ; mientra ; morning
        hallucinations	-7	my <clinician> ; neith ; ninety ; no <go> ; of your ; over it ; part ; pay ; poc
        hallucinations	-7	pres ; regal ; rul ; season ; semana ; servic ; she said ; siet ; slid ; song
        hallucinations	-7	spr ; swim ; tablet ; termin ; thanksgiv ; the park ; the plac ; they had
        hallucinations	-7	theyl ; think i ; to talk ; todavi ; ultim ; uso ; walk in ; walk out ; what do
        hallucinations	-7	who <say> ; with <amount> ; with the ; y si ; ~<emergency> ; ~<job> ; ~it
        hallucinations	-8	0 <child> ; <amount> in ; <blade> ; <clinician> <job> ; <day> at ; <day> en
        hallucinations	-8	<eat> <outdoors> ; <give> a ; <go> a ; <happy> <take> ; <job> at ; <kin> <law>
        hallucinations	-8	<kin> a ; <last> <month> ; <law> 0 ; <money> a ; <need> 0 ; <need> <continue>
        hallucinations	-8	<need> <crowd> ; <need> <write> ; <partner> <need> ; <past> to ; <remember>
        hallucinations	-8	<see> for ; <stimulant> <say> ; <stimulant> in ; <stranger> to ; <take> <play>
        hallucinations	-8	<treatment> en ; <try> <stop> ; <vendor> ; a <happy> ; a <month> ; a <stimulant>
        hallucinations	-8	a <write> ; against ; arrest ; at my ; be a ; block ; body ; bring ; chef
        hallucinations	-8	child ; cm ; collect ; colleg ; compr ; cuant ; custody ; de <day> ; f <opioid>
        hallucinations	-8	fax ; fev ; finish 0 ; from a ; funeral ; great ; gun ; has a ; held ; hom and
        hallucinations	-8	how to ; i <drive> ; i <leave> ; i ask ; in <law> ; in an ; ins ; intak
        hallucinations	-8	ive nev ; job ; judg ; la <play> ; lab ; level ; liv with ; met ; middl of
        hallucinations	-8	my <day> ; my head ; nail ; nam is ; old ; one of ; one who ; patient ; perdon
        hallucinations	-8	prim ; puent ; ready ; rib ; segur ; seizur ; shop ; sick ; siz ; steady
        hallucinations	-8	to see ; treatment ; used to ; vap ; was in ; what a ; who <take> ; widow
        hallucinations	-8	would lik ; ya est ; ya no ; ~<illness>
        hallucinations	-9	<amount> <count> ; <amount> <outdoors> ; <caretaking> ; <caretaking> <kin>
        hallucinations	-9	<caretaking> a ; <continue> the ; <headface> <palecolor> ; <kin> <need> ; <limp>
        hallucinations	-9	<month> 0 ; <phone> and ; <school> and ; <treatment> for ; <write> <write>
        hallucinations	-9	a <furniture> ; a <partner> ; ambulanc ; asleep ; bank ; bet ; cal it ; con un
        hallucinations	-9	discharg ; doubl ; el <chestheart> ; es por ; food ; forty ; front of ; going to
        hallucinations	-9	grandfath ; hed ; hospital ; i <hold> ; i nev ; im <go> ; in front ; in that
        hallucinations	-9	jaw ; july ; lol ; long ; marc ; my <chestheart> ; my <school> ; my cousin
        hallucinations	-9	of <treatment> ; offer ; ok ; primer ; rehab ; somewher ; student ; the <die>
        hallucinations	-9	they <hear> ; threw ; tienen ; twenty ; yawn
        hallucinations	-10	<alcohol> <eat> ; <amount> <week> ; <amount> y ; <ask> <write> ; <give> <phone>
        hallucinations	-10	<hit> a ; <home> con ; <illness> and ; <kin> <illness> ; <leave> <bodypart>
        hallucinations	-10	<need> <need> ; <outdoors> <amount> ; <phone> it ; <put> <amount>
        hallucinations	-10	<take> <phone> ; <write> <amount> ; a <clinician> ; agre ; and <amount>
        hallucinations	-10	and <take> ; befor i ; best ; bridg ; card ; cb ; clear ; clt ; cost ; do you
        hallucinations	-10	drug ; east ; fal ; film ; goodby ; had to ; its for ; kind of ; lik the ; list
        hallucinations	-10	lock ; muy ; necesit ; notic ; nuev ; onc ; pain ; parent ; pastor ; rais
        hallucinations	-10	record ; say no ; shook ; than ; the <medicine> ; the back ; usted ; wrap
        hallucinations	-10	you hav ; ~<law> ; ~seizur
        hallucinations	-11	# ; 0 <consume> ; <amount> <room> ; <day> <month> ; <day> <opioid> ; <gun>
        hallucinations	-11	<money> <amount> ; <opioid> <amount> ; <outdoors> <go> ; <play> a
        hallucinations	-11	<room> <opening> ; <write> de ; a <palecolor> ; a <treatment> ; a few ; aguant
        hallucinations	-11	at <job> ; blu ; el <bodypart> ; en una ; escrib ; hard ; i <count>
        hallucinations	-11	i <school> ; kil ; la coc ; my dad ; my nephew ; odd ; overdos ; qued ; tard
        hallucinations	-11	the <palecolor> ; the sam ; to hear ; to say ; wint ; withdrawal
        hallucinations	-12	0 min ; <drive> and ; <happy> to ; <need> <stop> ; <outdoors> in ; <pet> <eat>
        hallucinations	-12	<stimulant> <stimulant> ; <treatment> de ; burn ; fre ; hav to ; intensiv ; lip
        hallucinations	-12	mal ; mor ; my <colleague> ; no pued ; no sx ; shot ; sum ; test ; the <record>
        hallucinations	-12	to my ; ~<treatment>
        hallucinations	-13	<kin> <home> ; <kin> <play> ; <past> i ; <say> <need> ; <treatment> <day>
        hallucinations	-13	chest ; clr <say> ; email ; grey ; id lik ; it was ; marri ; my <phone>
        hallucinations	-13	person ; rol ; si no ; trabaj ; wak
        """
}
