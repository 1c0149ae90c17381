extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification12 = """
        needs_clarification	-11	gurgl ; he <eat> ; hydrocodon ; i shoot ; i stay ; in room ; intensiv
        needs_clarification	-11	iop for ; llev 0 ; meth x ; no fami ; on <month> ; on <sedative> ; oth day
        needs_clarification	-11	pleas <clothes> ; pleas phon ; pleas ring ; produc ; pued <stop> ; room 0
        needs_clarification	-11	septemb ; smok crystal ; to mov ; tremor ; two day ; ~<shake>
        needs_clarification	-11	~<withdrawal>
        needs_clarification	-12	*frequency.2:historical ; *occasional.0 ; *overdoseNow.1
        needs_clarification	-12	*residentialLeft.0 ; *wantsOff.0:hypothetical ; 0 at ; <alcohol> <eat>
        needs_clarification	-12	<always> 0 ; <amount> <sedative> ; <amount> my ; <clinician> <need>
        needs_clarification	-12	<consume> <cannabis> ; <day> n ; <home> <stimulant> ; <home> <treatment>
        needs_clarification	-12	<kill> <stimulant> ; <law> <stimulant> ; <night> <amount> ; <stimulant> by
        needs_clarification	-12	<stimulant> to ; <treatment> de ; <week> <stimulant> ; <week> only
        needs_clarification	-12	asdkjh ; cant <money> ; cant be ; con usted ; dia en ; drink every
        needs_clarification	-12	grad student ; hid it ; im drink ; insur ; mam de ; ninety <day>
        needs_clarification	-12	ninety day ; no despiert ; novent <day> ; novent dia ; of <sedative>
        needs_clarification	-12	order ; panic ; practicum ; prescription ; quart ; si falt ; subpoen
        needs_clarification	-12	to los ; wednesday and ; ~inpatient
        needs_clarification	-13	*family.2 ; *homeless.0 ; *lengthOfUse.0 ; *otherService.1
        needs_clarification	-13	*overPrescribed.0 ; 0 <law> ; 0 a ; <alcohol> <amount> ; <always> <amount>
        needs_clarification	-13	<count> <day> ; <day> <headface> ; <headface> lik ; <job> <leave>
        needs_clarification	-13	<night> <treatment> ; <opioid> sinc ; <treatment> <continue> ; bunk
        needs_clarification	-13	cant go ; cant leav ; dai sinc ; h ; i swallow ; internamient
        needs_clarification	-13	on <opioid> ; oth <day> ; overdos ; ron ; schedul ; snort ; stay
        needs_clarification	-13	step down ; thc ; the port ; wk 0 ; ~<month>
        needs_clarification	-14	*duration.2 ; *occasional.0:possible ; *residentialWord.0:negated ; 0 day
        needs_clarification	-14	<day> through ; <drug> <always> ; <emergency> in ; <hit> <opioid>
        needs_clarification	-14	<start> con ; <stimulant> <week> ; <stimulant> los ; <stop> <sedative>
        needs_clarification	-14	<treatment> <daytime> ; drink on ; edibl ; entr <week> ; evry ; group for
        needs_clarification	-14	her <night> ; m cok ; mol and ; no <crowd> ; no ~tom ; outreach
        needs_clarification	-14	paralegal ; payday ; vyvans ; ~0
        needs_clarification	-15	*psychosis.0 ; <alcohol> with ; <drug> 0 ; <opioid> <take>
        needs_clarification	-15	<past> <month> ; <stimulant> <count> ; <stimulant> <take> ; a group
        needs_clarification	-15	arrest ; cant <leave> ; control ; iop ; keep me ; or <amount>
        needs_clarification	-16	*deliriumTremens.0 ; *drinks.2 ; *noDetox.0 ; *quantity.2 ; *relief.1
        needs_clarification	-16	<alcohol> <day> ; <hold> <phone> ; aint ; dr ; g ; hac dos ; lin <eat>
        needs_clarification	-16	lin cook ; my counselor ; off <alcohol> ; sixty day ; want in
        needs_clarification	-17	*barrierMoney.0 ; *outpatientWord.0:hypothetical ; *rhythm.1
        needs_clarification	-17	<alcohol> at ; ct ; group ; off <sedative> ; quier par ; rx ; want off
        needs_clarification	-17	with <clinician>
        needs_clarification	-18	*barrierWork.0 ; *hooked.0 ; *misuse.0 ; 0 of ; <alcohol> <night>
        needs_clarification	-18	<alcohol> sinc ; <container> <alcohol> ; <day> <consume>
        needs_clarification	-18	<furniture> <furniture> ; cas of ; f <stimulant> ; i send ; night a
        needs_clarification	-18	residencial ; to quit ; tre mes
        needs_clarification	-19	*barrierWork.1 ; *naloxone.0 ; *overdose.0 ; *usersAtHome.0
        needs_clarification	-19	*withdrawalSign.0:negated ; <home> <consume> ; <opioid> <medicine>
        needs_clarification	-19	<stimulant> <amount> ; <week> <consume> ; attendanc ; audit ; grp ; inyect
        needs_clarification	-19	thirty day
        needs_clarification	-20	*quantity.4 ; *residentialEnding.1 ; *residentialWord.0:hypothetical
        needs_clarification	-20	<consume> on ; <day> 0 ; <day> <alcohol> ; <drug> <amount>
        needs_clarification	-20	<emergency> <day> ; <money> <stimulant> ; <stimulant> desd ; a gram ; dab
        needs_clarification	-20	desintoxicacion ; inpatient ; uso cristal ; w/d
        needs_clarification	-21	*rhythm.0 ; <opioid> <consume> ; <stimulant> <money> ; <stimulant> <play>
        needs_clarification	-21	naloxon ; of <opioid> ; off <opioid> ; sobredosi ; ~<treatment>
        needs_clarification	-22	*detoxRequest.0:hypothetical ; *iopRequest.0 ; <amount> <opioid>
        needs_clarification	-22	<consume> 0 ; <opioid> 0 ; <stimulant> 0 ; <stimulant> x
        needs_clarification	-22	<treatment> <day> ; do <stimulant> ; dui ; prueb ; ~detox
        needs_clarification	-23	*residentialRequest.0
        needs_clarification	-24	*drinks.1 ; *sinceLastUse.0 ; addiction ; ambulatori ; custody ; day ago
        needs_clarification	-24	seek
        needs_clarification	-25	*drinks.0 ; <opioid> <always> ; <soon> step ; dop ; next step
        needs_clarification	-26	*residentialRequest.0:hypothetical ; *sinceLastUse.1
        needs_clarification	-27	*lengthOfUse.2 ; *otherService.3 ; <opioid> <day> ; diari
        needs_clarification	-28	<alcohol> <always>
        needs_clarification	-29	d/c ; grup
        needs_clarification	-30	*barrierChild.0 ; *firstOffence.0 ; <alcohol> 0
        needs_clarification	-31	*noWithdrawal.0 ; com off
        needs_clarification	-33	<amount> <alcohol>
        needs_clarification	-35	methadon
        needs_clarification	-38	*withdrawal.0
        needs_clarification	-40	*detoxDone.0 ; *injecting.0
        needs_clarification	-43	outpatient
        needs_clarification	-44	*outpatientWord.0
        needs_clarification	-45	*rhythm.2
        needs_clarification	-56	*residentialWord.0
        needs_clarification	-59	*detoxRequest.0
        needs_clarification	-72	*detoxWord.0
        """
}
