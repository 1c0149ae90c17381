extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential9 = """
        residential	-7	your outpatient ; ~drug
        residential	-8	$ 0 ; *detoxRequest:hypothetical ; *detoxWord:hypothetical ; *residentialDone
        residential	-8	*sinceLastUse.3 ; <amount> al ; <child> <opioid> ; <clinician> no
        residential	-8	<clothes> <room> ; <headface> <bodypart> ; <month> <opioid> ; <month> ther
        residential	-8	<need> par ; <opioid> todo ; <say> by ; <see> <job> ; <stimulant> <alone>
        residential	-8	<stimulant> ~<alcohol> ; <stop> <container> ; <take> <friend> ; <think> <night>
        residential	-8	a detox ; aft work ; at lunch ; been sinc ; cheap ; cok dai ; could <stranger>
        residential	-8	cramp ; cristal noma ; d on ; dementi ; eight a ; faciliti ; fetty ; fifth ; grupo
        residential	-8	handl ; hydrocodon ; jama ; las <count> ; me who ; my sentenc ; nev seen
        residential	-8	no <insurance> ; nobody <leave> ; oth weekend ; own <clinician> ; phenibut
        residential	-8	phon ring ; pued falt ; say inpatient ; scotch ; smok meth ; tak them ; throw up
        residential	-8	week been ; ~pt
        residential	-9	*iopRequest:hypothetical ; *sinceStopping.3 ; 0 pk ; <alcohol> <continue>
        residential	-9	<amount> <alcohol> ; <cannabis> <amount> ; <cannabis> <consume> ; <day> <shake>
        residential	-9	<headface> <water> ; <need> <withdrawal> ; <say> <opioid> ; <week> been ; a handl
        residential	-9	a ~<drug> ; claw ; click ; con alguien ; dad is ; el <sedative> ; es cocain
        residential	-9	every two ; fifth of ; h 0 ; hay quien ; id lov ; litr ; no leav ; oclock ; pk
        residential	-9	por una ; sherry ; six pack ; touch a ; week two ; ~gon
        residential	-10	$ ; *alcoholic ; *otherService.therapist:hypothetical ; <amount> <opioid>
        residential	-10	<cannabis> <night> ; <drug> <play> ; <opioid> i ; <try> <stimulant> ; a twelv
        residential	-10	and found ; beer / ; can someon ; cant pay ; edibl ; even a ; fioricet ; ive smok
        residential	-10	layof ; lost two ; need detox ; step down ; stop drink ; y tom ; you <treatment>
        residential	-11	*noDetox ; 0 l ; <amount> glas ; <colleague> <furniture> ; <friend> <day>
        residential	-11	<hit> out ; <need> <crowd> ; <opioid> <consume> ; a fifth ; a yr ; beer a
        residential	-11	bourbon ; brandy ; cerveza ; hir ; kick out ; mezcal ; narcan ; refil ; total
        residential	-12	*abstinent.3 ; *occasional.0:possible ; 0 oh ; <money> <wait> ; <opioid> <always>
        residential	-12	<sedative> <always> ; doing wel ; drop off ; nicotin ; panic ; rm 0 ; tab
        residential	-12	want detox
        residential	-13	<put> <alcohol> ; <sedative> 0 ; cok fiv ; con quien ; pint of ; tru ; two bottl
        residential	-13	uninsur
        residential	-14	<alcohol> a ; <consume> <alcohol> ; <last> <alcohol> ; cant go ; its <alcohol>
        residential	-14	ron
        residential	-15	*barrierWork ; ambien ; clonazepam ; if hes ; perc ; tom diari
        residential	-16	in bed ; sent to
        residential	-17	si falt
        residential	-18	0 drink ; detox bed ; kratom
        residential	-19	*barrierChild ; <alcohol> / ; <alcohol> <container> ; gummi ; nev used
        residential	-21	*barrierMoney
        residential	-23	for detox
        residential	-24	*barrierWork.unnamed
        residential	-28	*mandate.outpatient
        """
}
