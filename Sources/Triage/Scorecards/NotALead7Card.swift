extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead7 = """
        not_a_lead	-3	get the ; gma ; going ; good at ; got ; graciou ; grief counselor ; ha ; hac cuatr
        not_a_lead	-3	hacen ; had my ; had to ; hast el ; he ask ; he cant ; he drink ; he has ; he say
        not_a_lead	-3	help ; her <home> ; her and ; heroin ; hes <continue> ; hes <home> ; hes stil
        not_a_lead	-3	his <job> ; his <record> ; his hand ; hoard ; hop your ; hous not ; hoy ; hum
        not_a_lead	-3	i <job> ; i <think> ; i app ; i did ; i do ; i say ; i want ; i work ; id rath
        not_a_lead	-3	id sign ; ideal with ; im not ; im sorry ; in bkgd ; in me ; in program ; inf <give>
        not_a_lead	-3	information ; int <treatment> ; intensiv outpatient ; interview on ; iron
        not_a_lead	-3	is <happy> ; it every ; it isnt ; it wasnt ; its 0 ; its meth ; iv ; jan want
        not_a_lead	-3	jubil ; keep ask ; keep say ; kind ; kind <write> ; kind of ; ko ; l <bodypart>
        not_a_lead	-3	la <job> ; la <opioid> ; lat <money> ; le <take> ; le dio ; let her ; let him
        not_a_lead	-3	let me ; lik thi ; lin with ; lip ; liv ; liv alon ; liv hous ; lo <think> ; lock up
        not_a_lead	-3	loos ; los <amount> ; love ; lu ; m <say> ; ma ; mark ; me 0 ; me aft ; me through
        not_a_lead	-3	medical <treatment> ; medical director ; mi mar ; moth seek ; my chest ; my parent
        not_a_lead	-3	my sponsor ; nadi <amount> ; nadi mas ; necesit ayud ; next to ; ni una ; night in
        not_a_lead	-3	no <asleep> ; no <phone> ; no <shake> ; no hay ; no hx ; no kid ; no plan ; no quier
        not_a_lead	-3	no ~<treatment> ; nobody <say> ; noch por ; non ; not one ; now ; now im ; now what
        not_a_lead	-3	numb on ; nunc ; obr ; of <treatment> ; of lat ; of me ; of seven ; ok ; ok so
        not_a_lead	-3	on <eat> ; on friday ; on someth ; one <say> ; only <say> ; or what ; oth <phone>
        not_a_lead	-3	oth drug ; ought to ; our <job> ; out ; out my ; over the ; own lif ; oxycodon
        not_a_lead	-3	pacient con ; pacient de ; pal ; parti ; past client ; pharmacist ; placement for
        not_a_lead	-3	platic ; pleas help ; poison in ; por <week> ; por el ; por seman ; prefier
        not_a_lead	-3	pregunta ; primer vez ; privat ; probation ; project ; psychiatrist wrot
        not_a_lead	-3	pued <start> ; pued empez ; quedan ; rath ; ray en ; re <kin> ; record 0 ; right
        not_a_lead	-3	rn <need> ; rn want ; rum ; run iop ; rxd ; safety ; saw your ; school ; school was
        not_a_lead	-3	scotch ; seal in ; she <stop> ; she cant ; shield ; sinc <day> ; sinc he ; sinc thi
        not_a_lead	-3	six week ; sixty day ; skip ; slap ; slot for ; smok it ; solit ; som ; somewher
        not_a_lead	-3	spanish <say> ; spanish speak ; speak counselor ; stabl ; staf ; star ; step down
        not_a_lead	-3	stick ; stif ; student at ; substanc ; suelt ; sw ; swallow ; sí ; tak
        not_a_lead	-3	the <order> ; the crack ; the entir ; the garag ; the girl ; the jackpot
        not_a_lead	-3	the library ; the premis ; the sheet ; the sid ; the tub ; the wait ; they <put>
        not_a_lead	-3	they put ; theyr ; thi <daytime> ; thing ; think im ; threaten ; to <continue>
        not_a_lead	-3	to stop ; tod la ; today i ; tom much ; trail ; tranquil ; trap ; twelv step
        not_a_lead	-3	tylenol ; un program ; usa <stimulant> ; use want ; va ; vien ; view ; wagon
        not_a_lead	-3	wal and ; want copy ; was <last> ; way ; we <buy> ; what com ; what hes ; what she
        not_a_lead	-3	which ; which of ; who doesnt ; wil <phone> ; win ; with <stimulant> ; with them
        not_a_lead	-3	wonder wheth ; would send ; x / ; x 0 ; y cocin ; y lo ; yawn ; you <ask> ; you ask
        not_a_lead	-3	you can ; your <treatment> ; your <write> ; your ful ; your numb ; your record
        not_a_lead	-3	your residential ; your scholarship ; ~<day> ; ~<go> ; ~<home> ~in ; ~<opioid>
        not_a_lead	-3	~<pet> ; ~<treatment> that ; ~ask ; ~convulsion ; ~hang ; ~hay ; ~himself ; ~it
        not_a_lead	-3	~nam ; ~program ; ~servic ; ~sinc ; ~staf ; ~to ; ~wif ; ~your
        not_a_lead	-4	*audit.0 ; *cows.0 ; *hallucination.1:other_experiencer ; *mandate.1 ; *occasional.0
        not_a_lead	-4	*occasional.0:possible ; *overdose.0:negated ; *seizure.2:historical
        not_a_lead	-4	*treatmentNeed.0 ; *violence.0:other_experiencer ; 0 dia ; 0 mo ; 0 yo
        not_a_lead	-4	<alcohol> <last> ; <alcohol> with ; <always> <go> ; <always> <say> ; <always> <year>
        not_a_lead	-4	<amount> <night> ; <amount> or ; <appointment> <treatment> ; <ask> <treatment>
        not_a_lead	-4	<ask> que ; <ask> the ; <blood> <bodypart> ; <bodypart> <put> ; <buy> it
        not_a_lead	-4	<chestheart> sinc ; <child> y ; <church> <go> ; <clinician> re ; <colleague> <day>
        not_a_lead	-4	<consume> <amount> ; <consume> <continue> ; <consume> it ; <container> <alcohol>
        not_a_lead	-4	<container> <night> ; <continue> <amount> ; <continue> on ; <day> <last>
        not_a_lead	-4	<day> <partner> ; <day> de ; <day> desd ; <drive> <kin> ; <fluid> <headface>
        not_a_lead	-4	<friend> and ; <furniture> is ; <go> <furniture> ; <headface> <go> ; <hear> a
        not_a_lead	-4	<home> <drive> ; <hospital> <ask> ; <illness> <amount> ; <insurance> <vendor>
        not_a_lead	-4	<key> <stop> ; <kill> <town> ; <kin> <happy> ; <kin> <phone> ; <leave> for
        not_a_lead	-4	<media> <play> ; <moment> <consume> ; <moment> what ; <month> <go> ; <month> <home>
        not_a_lead	-4	<month> do ; <month> so ; <need> <vendor> ; <need> <withdrawal> ; <need> him
        not_a_lead	-4	<night> <clinician> ; <night> <go> ; <night> <take> ; <opioid> <amount>
        not_a_lead	-4	<order> <hospital> ; <outdoors> <month> ; <palecolor> <insurance> ; <partner> 0
        not_a_lead	-4	<partner> <opioid> ; <past> <colleague> ; <past> <home> ; <pet> 0 ; <phone> <kin>
        not_a_lead	-4	<say> 0 ; <say> <kill> ; <say> its ; <say> what ; <sedative> <amount> ; <see> <room>
        not_a_lead	-4	<see> <treatment> ; <see> my ; <stimulant> <continue> ; <stimulant> <stimulant>
        not_a_lead	-4	<stop> 0 ; <stranger> <think> ; <stranger> <year> ; <stranger> del
        not_a_lead	-4	<take> <palecolor> ; <take> <stimulant> ; <take> him ; <take> that ; <take> to
        not_a_lead	-4	<town> <trade> ; <treatment> <appointment> ; <vendor> <colleague>
        not_a_lead	-4	<vendor> <furniture> ; <week> <illness> ; <withdrawal> in ; <year> <amount>
        not_a_lead	-4	<year> <kin> ; a <need> ; a box ; a otr ; a referral ; a week ; aceptan medi
        not_a_lead	-4	aft <day> ; aft <job> ; aft <school> ; again ; ahor ; all of ; amt ; and every
        not_a_lead	-4	and he ; and off ; and ther ; arm is ; army ; ask could ; at <count> ; at <eat>
        not_a_lead	-4	at <town> ; at lunch ; bal ; bank and ; bf ; breath ; but hes ; by friday
        not_a_lead	-4	by myself ; cal 0 ; can 0 ; cant do ; car wash ; clean driv ; client from
        not_a_lead	-4	client in ; client wil ; cocin par ; color ; commerc ; con él ; cow 0
        not_a_lead	-4	cuant <money> ; d ; d <past> ; d ago ; de <count> ; deadlin for ; desd <day>
        not_a_lead	-4	desd ayer ; detox ; dia ; dia sin ; did not ; door and ; dres ; drink on
        not_a_lead	-4	driv record ; dud ; eight day ; el braz ; el cristal ; en <ask> ; en googl
        not_a_lead	-4	equivoc <need> ; es mi ; etoh ; for about ; for anxiety ; for somebody ; fridg
        not_a_lead	-4	fue la ; gin ; go ; going on ; has forty ; hav anyth ; hav decid ; havent <feel>
        not_a_lead	-4	havent touch ; he <need> ; he wil ; him ; him on ; him to ; hip ; his <chestheart>
        not_a_lead	-4	hold the ; hour ago ; how far ; hrs for ; i be ; i drink ; i need ; if i ; im <ask>
        not_a_lead	-4	im <leave> ; im ask ; im finish ; in commerc ; inf ; intern at ; ir ; is <stimulant>
        not_a_lead	-4	it and ; it out ; its <always> ; its due ; its lik ; ive <take> ; ive <think> ; jerk
        not_a_lead	-4	judg ; k no ; kitchen lik ; la coc ; la puert ; lat fee ; late ; laugh ; le <put>
        not_a_lead	-4	leav your ; leg ; mas de ; me <write> ; me pas ; me the ; me to
        not_a_lead	-4	medical <colleague> ; medical detox ; milligram ; most ; my doctor ; my girlfriend
        not_a_lead	-4	my nos ; my referenc ; my teeth ; myself ; nap ; need detox ; night tech ; nin and
        not_a_lead	-4	nitrou ; no <amount> ; no <need> ; no clinical ; no he ; nod ; normal ; northridg
        not_a_lead	-4	not sur ; novent ; now 0 ; o <trade> ; oig ; on slot ; or <amount> ; our team
        not_a_lead	-4	per <day> ; pis ; pric on ; pupil ; qd ; que <ask> ; que <continue> ; question for
        not_a_lead	-4	re son ; referenc on ; resi client ; residential sid ; ring me ; sali del
        not_a_lead	-4	sam <night> ; say im ; say what ; se nos ; send my ; sin <consume> ; singl <day>
        not_a_lead	-4	singl day ; spray ; start dat ; stepdad ; straight ; structur ; tel her ; that was
        not_a_lead	-4	the <clean> ; the <media> ; the <tool> ; the casin ; the discharg ; the fridg
        not_a_lead	-4	the liv ; the overnight ; the pian ; the vault ; they <give> ; they <take>
        not_a_lead	-4	thi would ; tien ; til ; tim i ; to die ; to look ; to ref ; to your ; tod ; told me
        not_a_lead	-4	too ; took nam ; tre dia ; twic a ; typ ; u <treatment> ; un <stranger> ; up for
        not_a_lead	-4	vacation ; vendor ; veo ; vip ; volvi ; want iop ; week at ; what for ; what im
        not_a_lead	-4	when im ; wher i ; whippet ; why im ; wil <give> ; wil not ; wont be ; wont mak
        not_a_lead	-4	wouldnt say ; ya <give> ; ya no ; ya se ; yeah ; yet ; you accept ; your sign
        not_a_lead	-4	your ~<treatment> ; ~<container> ; ~<hear> ; ~<need> ~to ; ~<rope> ; ~cal ; ~down
        not_a_lead	-4	~le ; ~near
        not_a_lead	-5	*iopRequest.0 ; *lastUsed.0 ; *residentialDone.0 ; *substance.1 ; *substance.3
        not_a_lead	-5	*violence.0 ; 0 <stimulant> ; 0 day ; <always> <amount> ; <always> <consume>
        not_a_lead	-5	<always> <night> ; <amount> tim ; <appointment> <job> ; <bodypart> y ; <child> <put>
        not_a_lead	-5	<clinician> post ; <consume> un ; <day> <month> ; <day> <past> ; <day> <stop>
        not_a_lead	-5	<day> for ; <go> in ; <go> out ; <happy> <school> ; <headface> <eat> ; <hit> a
        not_a_lead	-5	<illness> <crowd> ; <job> <threat> ; <kill> myself ; <kin> ya ; <last> <alcohol>
        not_a_lead	-5	<media> at ; <month> <vendor> ; <night> she ; <opioid> <last> ; <partner> <say>
        not_a_lead	-5	<past> ~<colleague> ; <phone> sin ; <room> <moment> ; <say> <friend>
        not_a_lead	-5	<say> <stranger> ; <school> project ; <seizure> on ; <sober> of ; <soon>
        not_a_lead	-5	<stimulant> <week> ; <stop> a ; <stranger> <leave> ; <stranger> <stop>
        not_a_lead	-5	<take> <blade> ; <take> me ; <think> <always> ; <think> <say> ; <treatment> <build>
        not_a_lead	-5	<wait> <child> ; a bil ; a fre ; a friend ; a woman ; a ~patient ; acros the ; aft
        not_a_lead	-5	aft 0 ; agar ; airlin ; an interview ; an iop ; and $ ; and <always> ; and cok
        not_a_lead	-5	are you ; as <clinician> ; at cal ; at csun ; ay ; back with ; be don ; bedroom
        not_a_lead	-5	cervez ; cinc dia ; client of ; clr ; cm ; com se ; comadr ; day inpatient
        not_a_lead	-5	day sinc ; detox at ; dispatch ; donat in ; el <alcohol> ; el <official>
        not_a_lead	-5	entr seman ; even ; every day ; everywher ; feel ; fent ; financ ; form ~client
        not_a_lead	-5	from library ; gat cod ; gram a ; happen ; hav your ; he <put> ; he just ; himself
        not_a_lead	-5	hir manag ; hmo ; honest ; i meant ; in her ; in recovery ; its about ; its been
        not_a_lead	-5	keep ; keep it ; kil myself ; kratom ; las <pill> ; las pastilla ; link to
        not_a_lead	-5	los <law> ; los fin ; lug ; m ; malil ; me go ; mid ; mon ask ; mor ; mot ; my dad
        not_a_lead	-5	my own ; night i ; nino ; no etoh ; noon ; not say ; odd ; off the ; oh ; option
        not_a_lead	-5	or so ; out the ; pcp ; pistol ; pric ; privat <room> ; privat room ; put the
        not_a_lead	-5	que se ; rat <furniture> ; rat sheet ; rati ; re 0 ; rn 0 ; say for ; she want
        not_a_lead	-5	sinc ; sit for ; smok ; softbal ; spic ; start mon ; stay for ; tech open ; tequil
        not_a_lead	-5	that help ; the <rope> ; the door ; the good ; the month ; the part ; the walk
        not_a_lead	-5	then ; then <say> ; to kil ; told my ; un <day> ; uno ; using ; valium ; vap thc
        not_a_lead	-5	vomit ; voz ; we run ; weird ; wouldnt <say> ; y ahi ; ya <go> ; yesterday
        not_a_lead	-5	zip <key> ; zip cod ; ~<drug> ~no ; ~day ; ~drug ~no ; ~inpatient ; ~no ~drink
        not_a_lead	-5	~out ; ~sz
        not_a_lead	-6	*hallucination.1 ; *relief.1 ; *residentialWord.0:negated ; *sinceLastUse.1
        not_a_lead	-6	*wantsOff.0 ; / wk ; 0 <consume> ; 0 <day> ; 0 mes ; 0 s ; <always> 0 ; <always> tim
        not_a_lead	-6	<ask> what ; <cold> <day> ; <crowd> <home> ; <day> <consume> ; <day> <medicine>
        not_a_lead	-6	<go> <stimulant> ; <lock> <room> ; <moment> its ; <night> <treatment> ; <phone> no
        not_a_lead	-6	<promise> <think> ; <say> <child> ; <see> <vendor> ; <take> <leave>
        not_a_lead	-6	<treatment> <day> ; <vendor> <hospital> ; <vendor> <phone> ; <vendor> <record>
        not_a_lead	-6	<vendor> <school> ; a <always> ; a client ; a guy ; a spanish ; about <amount>
        not_a_lead	-6	aft work ; and by ; and on ; arrang ; ask me ; ask what ; away from ; bet app
        not_a_lead	-6	bottl ; break ; can start ; cant <money> ; cha ; ciw 0 ; complet 0 ; crack ; csun
        not_a_lead	-6	day in ; do <crowd> ; do it ; es <stimulant> ; es por ; every tim ; exact
        not_a_lead	-6	form client ; has to ; he <go> ; he <stop> ; how <amount> ; hr <past> ; hr ago
        not_a_lead	-6	hurt ; i know ; im 0 ; im on ; it sinc ; jal ; join your ; kais ; le hac ; liv in
        not_a_lead	-6	me <take> ; minut on ; mov in ; need rehab ; no insuranc ; no sx ; novi ; now its
        not_a_lead	-6	of <stimulant> ; of it ; on me ; one <amount> ; orient ; pue ; que me ; que si
        not_a_lead	-6	resuelv ; sal rep ; segu ; she is ; smok cigaret ; squeez ; til <day> ; to <order>
        not_a_lead	-6	to keep ; voc ; week sinc ; wil send ; wont ; y si ; ya le ; your and ; your doctor
        not_a_lead	-6	~<say> ; ~cok ; ~me ; ~of ; ~the
        not_a_lead	-7	*age.0 ; *chestPain.0 ; *ciwa.0 ; *detoxDone.0 ; *emergency.0 ; *family.3
        not_a_lead	-7	*functioning.0 ; *lengthOfUse.0 ; *lengthOfUse.2 ; *misuse.0 ; *overPrescribed.0
        not_a_lead	-7	<alcohol> <amount> ; <always> <job> ; <amount> o ; <ask> me ; <bodypart> <feel>
        not_a_lead	-7	<colleague> 0 ; <consume> 0 ; <consume> <opioid> ; <continue> it ; <day> sinc
        not_a_lead	-7	<drug> <always> ; <go> <consume> ; <hold> the ; <home> <treatment>
        not_a_lead	-7	<moment> <moment> ; <month> <consume> ; <need> que ; <needle> ; <past> i
        not_a_lead	-7	<phone> twic ; <say> <continue> ; <stimulant> sinc ; <stop> <alcohol>
        not_a_lead	-7	<think> <consume> ; <treatment> <stimulant> ; <treatment> <week> ; <vendor> rep
        not_a_lead	-7	<week> <treatment> ; <week> sinc ; <year> <drug> ; a bed ; ahorit ; aliv ; be the
        not_a_lead	-7	befor i ; both ; braz ; cant be ; cok 0 ; could one ; country cod ; coupl of ; day
        not_a_lead	-7	day for ; desd hac ; desintoxic ; dont want ; el <treatment> ; evening ; final bil
        not_a_lead	-7	foil ; for client ; hac 0 ; he <consume> ; he told ; he took ; hes been
        not_a_lead	-7	im <consume> ; im <think> ; inpt ; its <amount> ; mayb ; min ago ; muj ; no <say>
        not_a_lead	-7	outpatient group ; por la ; powd ; resi clt ; s ; sinc <eat> ; stat northridg
        not_a_lead	-7	stay on ; straw ; suffer ; tab ; the even ; thirty day ; to <stranger> ; to someon
        not_a_lead	-7	un consejer ; walk out ; websit <say> ; websit say ; what kind ; whiskey ; with him
        not_a_lead	-7	wouldnt ; yard ; your <build> ; your build
        not_a_lead	-8	*barrierChild.0 ; *frequency.2:negated ; *quantity.2 ; *started.0 ; *substance.0
        not_a_lead	-8	*withdrawalSign.0:negated ; 0 f ; <alcohol> <day> ; <bodypart> is ; <cannabis>
        not_a_lead	-8	<consume> <night> ; <count> <day> ; <day> <always> ; <day> <home> ; <give> <home>
        not_a_lead	-8	<go> <week> ; <kin> re ; <need> <asleep> ; <pain> <chestheart> ; <rope> <phone>
        not_a_lead	-8	<stimulant> on ; <take> <opioid> ; <withdrawal> 0 ; an <treatment> ; be around
        not_a_lead	-8	bottl of ; bro ; com out ; cristal ; dab ; doe a ; dop ; f ; go hom ; he need ; hes
        not_a_lead	-8	intensiv ; interview tue ; jail ; known ; la desintoxicacion ; men ; night a
        not_a_lead	-8	o <amount> ; of <alcohol> ; one mor ; own <furniture> ; program ambulatori
        not_a_lead	-8	re <child> ; she <need> ; sx ; tak him ; tim in ; tramadol ; tre mes ; up <blood>
        not_a_lead	-8	up blood ; va a ; what he ; wors
        not_a_lead	-9	*barrierWork.0 ; *drinks.1 ; *lengthOfUse.1 ; *overdoseNow.1 ; *residentialEnding.0
        not_a_lead	-9	*substance.1:negated ; 0 mg ; <alcohol> <always> ; <amount> <put> ; <bodypart> <go>
        not_a_lead	-9	<give> <seizure> ; a person ; around ; current resi ; de 0 ; gf ; hes 0 ; hes in
        not_a_lead	-9	him in ; hosp ; how long ; interview <day> ; its a ; klonopin ; level ; meth ; mg
        not_a_lead	-9	no nam ; que sigu ; resum to ; said i ; she <go> ; sinc <last> ; sinc last
        not_a_lead	-9	soy cociner ; the job ; thi am ; to stay ; what ; ~<amount> ; ~<sedative> ; ~<shake>
        not_a_lead	-10	*age.1 ; *family.1 ; *outpatientWord.0 ; *overdoseNow.0 ; 0 m ; <alcohol> <night>
        not_a_lead	-10	<amount> <alcohol> ; <child> <stimulant> ; <consume> <always> ; <day> <count>
        not_a_lead	-10	<day> <hospital> ; <stimulant> ; <treatment> <daytime> ; <wait> on ; cod ; cuant
        not_a_lead	-10	el ban ; for <stranger> ; go <home> ; idk ; im gon ; kick ; lin up ; overpas ; spe
        not_a_lead	-10	thc
        not_a_lead	-11	*detoxRequest.0 ; *rhythm.0 ; <key> 0 ; <opioid> 0 ; <partner> <stimulant>
        not_a_lead	-11	<sedative> ; <stimulant> <year> ; a coupl ; ambulatori ; been on ; cod 0
        not_a_lead	-11	detox for ; equivoc busc ; if im ; norc ; percocet ; what do ; xanax ; ~<always>
        not_a_lead	-11	~<stimulant>
        not_a_lead	-12	*backToUse.0 ; *residentialWord.0 ; *sinceLastUse.0 ; *substance.2:negated
        not_a_lead	-12	*treatmentNeed.1 ; <day> <alcohol> ; <day> <stimulant> ; <night> i ; <opioid> <day>
        not_a_lead	-12	<soon> step ; <stranger> 0 ; <treatment> <continue> ; adderal ; cre que ; gram
        not_a_lead	-12	how much ; jaw ; m 0 ; machet ; next step ; no detail ; what doe
        not_a_lead	-13	*family.0 ; *sinceStopping.1 ; *substance.2 ; <consume> <stimulant> ; breastbon
        not_a_lead	-13	clerk ; g
        not_a_lead	-14	*duration.2 ; *emergency.4 ; *firstOffence.0 ; *mandate.2 ; *rhythm.1
        not_a_lead	-14	*substance.4 ; 0 <alcohol> ; <consume> <day> ; no <insurance> ; outpt ; unk
        not_a_lead	-15	*duration.3 ; *residentialRequest.0 ; <consume> <cannabis> ; <need> <continue>
        not_a_lead	-15	<opioid> <always> ; <stimulant> <day> ; day ago ; diari ; its <stimulant> ; oxy
        not_a_lead	-15	piedr ; un lug
        not_a_lead	-16	fiv day ; oth inf ; perc
        not_a_lead	-17	0 d
        not_a_lead	-18	*drinks.2 ; *residentialEnding.1 ; <stimulant> <always> ; outpatient ; snort ; w/d
        not_a_lead	-19	<moment> <past> ; <treatment> <kin> ; inpatient
        not_a_lead	-20	*suicidal.0
        not_a_lead	-21	*substance.2:other_experiencer ; cok ; ketamin
        not_a_lead	-22	*family.4
        not_a_lead	-23	*injecting.0
        not_a_lead	-24	*family.2 ; vodk
        not_a_lead	-25	*rhythm.2
        not_a_lead	-26	<stimulant> 0 ; <stimulant> <amount>
        not_a_lead	-28	*noWithdrawal.0
        """
}
