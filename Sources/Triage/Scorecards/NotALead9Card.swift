extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead9 = """
        not_a_lead	-5	stock tip ; suicidal ; tel her ; the <opioid> ; the door ; the only ; the overnight
        not_a_lead	-5	they let ; theyr ; thi <daytime> ; threaten ; tienen <clinician> ; tim in ; titl
        not_a_lead	-5	to <ask> ; to ask ; to kil ; to writ ; toda ; tom ; took nam ; twic a ; two bottl
        not_a_lead	-5	typ ; valium ; vap thc ; vip ; want iop ; what she ; wont mak ; xfer ; y ahi ; yet
        not_a_lead	-5	yrs of ; ~<drug> ~no ; ~<order> ; ~<say> ; ~<stimulant> ; ~<treatment> for
        not_a_lead	-5	~<treatment> ~de ; ~a ~la ; ~an ; ~day ~inpatient ; ~de ~0 ; ~dio ; ~drug ~no ; ~few
        not_a_lead	-5	~himself ; ~me ; ~moth ; ~narcan ; ~park ; ~pt nam ; ~quit ; ~se ni ; ~servic
        not_a_lead	-5	~sleep ; ~sz ; ~the desk
        not_a_lead	-6	*emergency ; *emergency.fever ; *family.3 ; *frequency.2:negated ; *lastUsed
        not_a_lead	-6	*mildCue ; *quantity.binge ; *residentialDone ; *substance.cannabis
        not_a_lead	-6	*violence:other_experiencer ; 0 <consume> ; 0 mo ; <amount> tim ; <ask> <treatment>
        not_a_lead	-6	<child> <stimulant> ; <cold> <day> ; <continue> it ; <day> <hospital>
        not_a_lead	-6	<drug> <always> ; <drug> not ; <fluid> <headface> ; <headface> on ; <job> acros
        not_a_lead	-6	<month> <consume> ; <month> <vendor> ; <need> <furniture> ; <need> him
        not_a_lead	-6	<opioid> <always> ; <sad> <clinician> ; <say> <continue> ; <sedative> <amount>
        not_a_lead	-6	<stimulant> on ; <stop> <opioid> ; <stop> a ; <stop> las ; <take> <stimulant>
        not_a_lead	-6	<think> <consume> ; <treatment> <day> ; <treatment> ahi ; <vendor> rep
        not_a_lead	-6	<year> <amount> ; a gram ; a referral ; a spanish ; aft ; aft 0 ; aft <job> ; ahor
        not_a_lead	-6	all <week> ; an interview ; arm is ; be the ; bet app ; bro ; cervez ; chiv ; ciw 0
        not_a_lead	-6	com se ; d ; day ; day ago ; day in ; deadlin for ; desd ayer ; dia ; dont know
        not_a_lead	-6	dont want ; dud ; el <treatment> ; el juez ; evening ; for <afraid> ; for anxiety
        not_a_lead	-6	girlfriend ; grief counselor ; he <need> ; he <put> ; he just ; hes been ; hes in
        not_a_lead	-6	hmo ; hold the ; honest ; i meant ; im finish ; it sinc ; its been ; iv
        not_a_lead	-6	ive <think> ; klonopin ; la <stimulant> ; leg ; lo <stop> ; m ; mor ; my own
        not_a_lead	-6	need rehab ; ni una ; no ~he ; no ~sx ; not ~say ; o <amount> ; of it ; oh
        not_a_lead	-6	on <furniture> ; ought to ; oxycodon ; per <day> ; pres nin ; que <ask> ; que le
        not_a_lead	-6	say what ; segu ; she <go> ; she is ; sinc ; slid ; smok ; squeez ; straight ; sw
        not_a_lead	-6	tak him ; the discharg ; the month ; ther are ; thre year ; tip ; to <order>
        not_a_lead	-6	to <wait> ; told me ; un lug ; walk out ; week sinc ; weird ; what kind
        not_a_lead	-6	wouldnt <say> ; x 0 ; y si ; yard ; ~<opioid> ; ~<treatment> <day> ; ~befor ; ~hom
        not_a_lead	-6	~how ; ~hx ; ~near ; ~reviv
        not_a_lead	-7	*age.0 ; *ciwa ; *family.1 ; *hallucination.apparition ; *mandate.outpatient
        not_a_lead	-7	*occasional.0:possible ; *relief.without ; *substance.sedative
        not_a_lead	-7	*suicidal.eitherLanguage ; *wantsOff ; 0 mes ; 0 s ; <alcohol> <eat>
        not_a_lead	-7	<appointment> <job> ; <ask> que ; <container> <alcohol> ; <day> desd ; <fluid> y
        not_a_lead	-7	<give> <seizure> ; <go> <bodypart> ; <go> <stimulant> ; <headface> <eat>
        not_a_lead	-7	<money> ten ; <need> <asleep> ; <needle> in ; <night> a ; <phone> <need>
        not_a_lead	-7	<promise> <think> ; <say> 0 ; <take> <leave> ; <take> <pet> ; <take> <take>
        not_a_lead	-7	<treatment> <daytime> ; <treatment> <stimulant> ; <week> sinc ; <withdrawal> 0
        not_a_lead	-7	a bed ; a bottl ; an iop ; around ; ask what ; at <money> ; at <stop> ; be around
        not_a_lead	-7	cal 0 ; can start ; clr want ; coupl of ; current resi ; desd hac ; do it
        not_a_lead	-7	dont <think> ; every day ; feel ; foil ; fue la ; gin ; going ; gram a ; has forty
        not_a_lead	-7	has to ; hour ago ; i <consume> ; i did ; im on ; in <need> ; jail ; liv hous
        not_a_lead	-7	machet ; me est ; mid ; normal ; now 0 ; of <alcohol> ; or so ; pue ; she want
        not_a_lead	-7	structur ; tech open ; tequil ; thc ; the part ; thirty day ; to keep ; to look
        not_a_lead	-7	tre mes ; va a ; whippet ; wil <give> ; wont ; wouldnt ; your and ; ~0 ~<week>
        not_a_lead	-7	~<shake> ; ~<treatment> ; ~convulsion ; ~hospital ; ~inpt ; ~it ; ~thirty ; ~w/d
        not_a_lead	-8	*detoxDone ; *started ; <always> 0 ; <ask> what ; <bodypart> <bodypart>
        not_a_lead	-8	<consume> <night> ; <count> <day> ; <day> <stimulant> ; <home> <treatment> ; <key> 0
        not_a_lead	-8	<kin> re ; <night> <treatment> ; <night> i ; <say> <child> ; <say> <kill>
        not_a_lead	-8	<take> <opioid> ; <think> <say> ; <treatment> <kin> ; <wait> on ; aft work ; botel
        not_a_lead	-8	cant be ; cm ; cod 0 ; country cod ; d <treatment> ; day sinc ; desd <day>
        not_a_lead	-8	desintoxic ; detox at ; ems ; going on ; hr <past> ; hr ago ; im <consume>
        not_a_lead	-8	interview tue ; malil ; might ther ; mot ; one <say> ; op ; outpatient group ; powd
        not_a_lead	-8	prob ; puls ; que me ; rn 0 ; rum ; s ; the job ; thi a ; up <blood> ; up blood
        not_a_lead	-8	vomit ; w/d ; websit <say> ; websit say ; wil send ; xanax ; ~0 ~day ; ~sx
        not_a_lead	-9	*barrierChild ; *chestPain ; *quantity.onAndOff ; *residentialEnding
        not_a_lead	-9	*sinceLastUse.1 ; *treatmentNeed.ready ; <alcohol> <always> ; <bodypart> <feel>
        not_a_lead	-9	<consume> <continue> ; <day> <always> ; <day> sinc ; <rope> <phone> ; a <always>
        not_a_lead	-9	a coupl ; a fre ; a person ; ahorit ; and on ; dia sin ; dop ; equivoc busc ; gram
        not_a_lead	-9	he <consume> ; he <stop> ; if im ; im gon ; interview <day> ; its a ; kick
        not_a_lead	-9	la desintoxicacion ; liv in ; mov in ; my girlfriend ; no ~nam ; norc ; nurs want
        not_a_lead	-9	option ; said i ; she <need> ; then ; to someon ; what ; what he ; wont be
        not_a_lead	-9	your <build> ; your build ; your sit
        not_a_lead	-10	*age.1 ; *barrierWork ; *lengthOfUse.0 ; *lengthOfUse.2 ; *misuse
        not_a_lead	-10	*substance.other ; 0 m ; <give> <home> ; <hold> the ; <moment> its ; <phone> twic
        not_a_lead	-10	<say> <stranger> ; <stimulant> <take> ; <stimulant> sinc ; <vendor> <record>
        not_a_lead	-10	adderal ; arrang ; been on ; do <crowd> ; es por ; gf ; him in ; intensiv ; known
        not_a_lead	-10	meth ; no ~<insurance> ; now its ; program ambulatori ; resum to ; sinc <eat>
        not_a_lead	-10	sinc <last> ; sinc last ; soy cociner ; thi am ; to <stranger> ; to stay ; tramadol
        not_a_lead	-10	un consejer ; ~<amount> ~<day> ; ~sinc
        not_a_lead	-11	*outpatientWord ; *overdoseNow.pillCount ; *rhythm.0 ; *rhythm.1
        not_a_lead	-11	*withdrawalSign:negated ; 0 <alcohol> ; <amount> <put> ; <consume> <opioid>
        not_a_lead	-11	<night> <take> ; <sedative> ; <stimulant> <amount> ; <stimulant> <year>
        not_a_lead	-11	an <treatment> ; braz ; cod ; couri ; dab ; day for ; go hom ; how much ; im 0
        not_a_lead	-11	lin up ; los dia ; m 0 ; min ago ; nitrou ; no ~detail ; que sigu ; whiskey
        not_a_lead	-11	yesterday ; ~<sedative>
        not_a_lead	-12	*backToUse ; *family.0 ; *lengthOfUse.1 ; *substance.stimulant ; 0 mg ; <cannabis>
        not_a_lead	-12	<day> <count> ; <soon> step ; <stimulant> <day> ; <stranger> 0 ; detox for ; el ban
        not_a_lead	-12	f ; go <home> ; he told ; mg ; next step ; outpt ; percocet ; ~0 ~<day> ; ~nam
        not_a_lead	-13	*detoxRequest ; *duration.2 ; *sinceLastUse.0 ; <day> <alcohol> ; <day> <stop>
        not_a_lead	-13	<treatment> <continue> ; cre que ; etoh ; fiv day ; idk ; what do
        not_a_lead	-13	~<day> ~<treatment>
        not_a_lead	-14	*drinks.1 ; *duration.3 ; *residentialEnding.counted ; *sinceStopping.1
        not_a_lead	-14	<amount> <alcohol> ; breastbon ; cristal ; what doe ; ~detail
        not_a_lead	-15	*residentialRequest ; *residentialWord ; <moment> <past> ; <need> <continue>
        not_a_lead	-15	<pain> <chestheart> ; ambulatori ; bottl of ; g ; inpatient ; night a
        not_a_lead	-16	*suicidal ; piedr
        not_a_lead	-17	*firstOffence ; cuant ; diari ; snort ; ~inpatient
        not_a_lead	-18	*family.2 ; <consume> <day> ; <stimulant> ; <stimulant> <always> ; its <stimulant>
        not_a_lead	-18	outpatient ; perc ; ~oth ~inf
        not_a_lead	-19	<consume> <always>
        not_a_lead	-20	<stimulant> 0 ; i drink ; unk
        not_a_lead	-21	*injecting ; *substance.stimulant:other_experiencer ; <consume> <cannabis> ; oxy
        not_a_lead	-22	*family.4 ; <alcohol> <day>
        not_a_lead	-23	cok
        not_a_lead	-24	*rhythm.2
        not_a_lead	-25	vodk
        not_a_lead	-27	*noWithdrawal
        not_a_lead	-28	0 d
        not_a_lead	-33	<consume> <stimulant>
        """
}
