extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential9 = """
        residential	-4	se <job> ; se sali ; shadow ppl ; shaky ; shift sinc ; sig usand ; sin ~<stimulant>
        residential	-4	sinc <outdoors> ; sinc <partner> ; singl dad ; so <go> ; so going ; someon to
        residential	-4	spe most ; stand on ; start in ; stif ; stuck in ; substitut ; suegr que ; suicid
        residential	-4	tar ; tent in ; test clean ; th of ; that normal ; that noth ; the <ask>
        residential	-4	the <crash> ; the afternoon ; the bottl ; the lin ; the lobby ; the regist
        residential	-4	the residential ; the uber ; then his ; think that ; to <asleep> ; to giv
        residential	-4	to sleep ; tod con ; tom todo ; tremen ; trial ; turn me ; twic <stimulant>
        residential	-4	una <pill> ; una dos ; uno que ; urgent car ; using meth ; vin ; vivi con
        residential	-4	vodk dai ; was your ; went rigid ; who <see> ; who <vendor> ; who lead ; who would
        residential	-4	wif want ; without ~the ; would <stranger> ; ya <leave> ; ya sali ; yesterday for
        residential	-4	yo <alone> ; you <job> ; you on ; ~<consume> <consume> ; ~<consume> nad
        residential	-4	~<consume> or ; ~a ~<night> ; ~a ~night ; ~cam ; ~d/c ; ~d/c ~<day> ; ~drink or
        residential	-4	~dts ; ~for ~a ; ~how ~<amount> ; ~hx no ; ~in ~0 ; ~sub ; ~sz ever ; ~teng segur
        residential	-4	~the ~<furniture>
        residential	-5	*abstinent.0 ; *audit ; *conflict ; *drinks.2 ; *family.0 ; *family.1 ; *family.9
        residential	-5	*heavy ; *otherCause ; *person:possible ; *substance.opioid
        residential	-5	*substance.opioid:hypothetical ; 0 is ; 0 pack ; 0 sob ; 0 st ; 0 using
        residential	-5	<alcohol> el ; <alcohol> qd ; <always> outlet ; <amount> absenc ; <amount> y
        residential	-5	<asleep> <home> ; <break> <amount> ; <breath> <headface> ; <build> <go>
        residential	-5	<clinician> <night> ; <clothes> <room> ; <colleague> no ; <confused> <withdrawal>
        residential	-5	<consume> <opioid> ; <container> <break> ; <container> each ; <day> nad
        residential	-5	<eat> <see> ; <give> ~<seizure> ; <headface> <bodypart> ; <home> <partner>
        residential	-5	<hospital> <count> ; <insurance> me ; <kin> solter ; <kin> ~<seizure>
        residential	-5	<need> <withdrawal> ; <night> <trade> ; <opioid> <container> ; <opioid> <go>
        residential	-5	<partner> <opioid> ; <partner> <put> ; <partner> <seizure> ; <photo> <treatment>
        residential	-5	<say> <cannabis> ; <say> <year> ; <sedative> <count> ; <see> <crowd> ; <see> <job>
        residential	-5	<shake> <room> ; <sober> sinc ; <start> <year> ; <stimulant> <order>
        residential	-5	<stimulant> an ; <stimulant> right ; <stimulant> rough ; <stranger> for ; <take> 0
        residential	-5	<take> <sedative> ; <treatment> would ; <try> it ; a <bodysound> ; a concert
        residential	-5	a otr ; a thing ; addict ; alumn ; arrangement ; ask when ; at <amount> ; aunt hous
        residential	-5	away and ; bar <always> ; bday ; bulk ; by mistak ; caguama ; cal aft ; cant mak
        residential	-5	coc todo ; cocain most ; could one ; county outpatient ; ct coordinator
        residential	-5	d <treatment> ; d then ; dai again ; day off ; day out ; de dia ; de trail ; delt
        residential	-5	detox 0 ; detox or ; dia el ; dont both ; each night ; el del ; escond en
        residential	-5	espos tom ; every outlet ; f <sedative> ; flush ; for $ ; for ketamin ; forev
        residential	-5	gon by ; granddad ; grup ; gut ; ha <try> ; ha prob ; has used ; hav <night>
        residential	-5	hes <palecolor> ; hir for ; his <alcohol> ; hrs ; i los ; in fiv ; in outpatient
        residential	-5	intern en ; iop or ; it im ; job gon ; just me ; la <cannabis> ; la cervez
        residential	-5	la rent ; lin <blood> ; lin cut ; lo tienen ; los the ; many hour ; marathon
        residential	-5	marihuan ; md ; me who ; min ago ; mis one ; month along ; month inpatient ; mor of
        residential	-5	nad que ; need iop ; neith ; nev so ; no ~<caretaking> ; no ~<clothes>
        residential	-5	nobody help ; nurs at ; of thing ; off spe ; on <sedative> ; order iop ; own of
        residential	-5	pil the ; pm ; proces ; program intensiv ; que <ask> ; quien la ; quit drink
        residential	-5	real bad ; referral ; rivotril ; roxi ; s ; safe ; scotch ; shoot heroin ; snort my
        residential	-5	sr ; stay on ; steady sinc ; stil sob ; stil use ; substanc not ; surgery ; tak one
        residential	-5	that <photo> ; the valley ; tom y ; tri it ; twelv a ; urgent ; used thi
        residential	-5	using the ; vomit ; want iop ; win 0 ; with din ; wrong # ; y / ; y necesit
        residential	-5	you pay ; you treat ; your <night> ; your detox ; ~<awake> ; ~<insurance>
        residential	-5	~<sedative> / ; ~benz / ; ~medical ; ~nev ; ~opi / ; ~substanc
        residential	-6	*familySupport ; *lapse ; / ~<alcohol> ; 0 <sober> ; 0 b ; 0 gram ; 0 p
        residential	-6	<alcohol> <night> ; <amount> <opioid> ; <appointment> <night> ; <ask> when
        residential	-6	<asleep> <homeless> ; <cannabis> <school> ; <clinician> <stimulant>
        residential	-6	<colleague> <need> ; <consume> <sedative> ; <crowd> or ; <drug> <official>
        residential	-6	<homeless> in ; <kin> <opioid> ; <month> along ; <need> <clinician> ; <opioid> +
        residential	-6	<opioid> <needle> ; <opioid> aft ; <palecolor> claw ; <pill> the
        residential	-6	<stimulant> <alone> ; <stimulant> <moment> ; <stranger> <alcohol>
        residential	-6	<stranger> about ; <vendor> <money> ; <week> <alcohol> ; <week> <outdoors>
        residential	-6	a ~drug ; aft <consume> ; been tak ; been using ; cobr ; could somebody ; court dat
        residential	-6	crack aft ; cramp ; cuchar ; de <alcohol> ; delirium ; detox yesterday
        residential	-6	dv <homeless> ; dv shelt ; els can ; espos est ; every 0 ; every nit ; fami session
        residential	-6	fetty ; fifth ; foil ; for <night> ; from <treatment> ; go off ; h ; had two
        residential	-6	handl ; happen to ; heav ; her <sedative> ; heroin and ; hydrocodon ; id <happy>
        residential	-6	inpatient i ; kick fent ; la <ask> ; librium tap ; m spic ; me hacen ; mg <amount>
        residential	-6	mi doctor ; min lat ; my sob ; nam + ; no ~<awake> ; no ~<kin> ; no ~drug
        residential	-6	no ~insuranc ; norc 0 ; of you ; only weed ; over 0 ; oxy 0 ; por una ; puk
        residential	-6	que nunc ; repeat the ; ring me ; rx ; se <money> ; se pus ; sheet and ; shroom
        residential	-6	sinc a ; singl <kin> ; sob aunt ; som kind ; speak with ; suboxon ; subpoen
        residential	-6	tequil ; to detox ; tom ; traine ; u do ; upset ; used anyth ; want group
        residential	-6	what day ; whit claw ; ~coverag ; ~to ~<treatment>
        residential	-7	*detoxRequest:hypothetical ; *detoxWord:hypothetical ; / n ; <alcohol> <amount>
        residential	-7	<alcohol> aft ; <amount> al ; <cannabis> <cannabis> ; <consume> <daytime>
        residential	-7	<go> <ask> ; <law> <treatment> ; <moment> <alcohol> ; <month> <opioid>
        residential	-7	<month> <think> ; <need> par ; <opioid> <alcohol> ; <opioid> <take> ; <opioid> for
        residential	-7	<opioid> todo ; <pill> <kin> ; <say> by ; <shake> in ; <stop> my ; <take> <friend>
        residential	-7	<think> <money> ; <think> <night> ; a detox ; a night ; aft work ; al <day>
        residential	-7	al dia ; and drink ; befor my ; bourbon ; buy a ; cent in ; contract ; dato
        residential	-7	doming y ; dont com ; drink a ; drink dai ; el <sedative> ; es par ; evict ; gap
        residential	-7	grp ; lab ; las <count> ; lov to ; my sentenc ; nev <feel> ; nev seen ; nev touch
        residential	-7	night a ; no ~<clinician> ; no ~<insurance> ; no ~da ; no ~leav ; oclock
        residential	-7	of <headface> ; one <month> ; piedr y ; quien ; replac ; say nev ; sinc may
        residential	-7	smok meth ; solit ; spray ; the evening ; the question ; thi i ; want somebody
        residential	-7	weird ; win every ; ~gon ; ~if ; ~pued falt ; ~w/d ~sz
        residential	-8	$ 0 ; *clientAdmin.opensNote ; *deliriumTremens
        residential	-8	*otherService.therapist:hypothetical ; *residentialDone ; *sinceLastUse.3
        residential	-8	0 <pill> ; 0 pk ; <alcohol> <continue> ; <amount> <alcohol> ; <build> <drive>
        residential	-8	<cannabis> <consume> ; <child> <opioid> ; <day> <shake> ; <goodbye> one
        residential	-8	<headface> <water> ; <kill> <opioid> ; <need> <give> ; <say> nev ; <sedative> from
        residential	-8	a ~<drug> ; been sinc ; claim ; cristal noma ; d on ; dad is ; dementi
        residential	-8	each <night> ; h 0 ; in troubl ; ive smok ; jama ; lvn ; oth weekend ; overnight
        residential	-8	own <clinician> ; phenibut ; pk ; pregnant and ; soy yo ; then nev ; thought about
        residential	-8	touch a ; tramadol ; y nad ; yeah ; your outpatient ; ~<fall> ; ~drug
        residential	-9	<cannabis> <amount> ; <clothes> me ; <drug> <play> ; <month> ther ; <opioid> <year>
        residential	-9	<opioid> from ; <opioid> i ; <stimulant> ~<alcohol> ; <week> been ; and found
        residential	-9	at lunch ; beer / ; brandy ; cant pay ; click ; con alguien ; could <stranger>
        residential	-9	eight a ; es cocain ; even a ; faciliti ; id lov ; in <furniture> ; litr ; lost two
        residential	-9	mezcal ; need detox ; nobody <leave> ; overnight tech ; que <give> ; say inpatient
        residential	-9	sherry ; six pack ; tweak 0 ; week been ; y tom ; ~pt
        residential	-10	*alcoholic ; *iopRequest:hypothetical ; *outpatientWord:hypothetical
        residential	-10	*sinceStopping.3 ; <cannabis> <night> ; <friend> <day> ; <hit> out
        residential	-10	<need> <crowd> ; <say> <alcohol> ; <stop> <container> ; <try> <stimulant>
        residential	-10	a twelv ; botel ; claw ; cok dai ; drop off ; every two ; fifth of ; grupo
        residential	-10	if hes ; kick out ; rm 0 ; stop drink ; tak them ; tom diari ; total ; want detox
        residential	-10	week two ; ~hay quien
        residential	-11	$ ; *noDetox ; <colleague> <furniture> ; <fluid> <fluid> ; <money> <wait>
        residential	-11	<need> <consume> ; <say> <opioid> ; con quien ; doing wel ; edibl ; narcan
        residential	-11	nicotin ; step down ; tab ; you <treatment>
        residential	-12	*abstinent.3 ; *occasional.0:possible ; 0 l ; 0 oh ; <amount> glas ; clonazepam
        residential	-12	hir ; layof ; refil ; ron ; throw up
        residential	-13	<opioid> <always> ; <put> <alcohol> ; a fifth ; a handl ; a yr ; ambien ; beer a
        residential	-13	cok fiv ; its <alcohol> ; pint of ; sent to
        residential	-14	cant go ; cerveza ; panic ; perc ; two bottl
        residential	-15	*barrierWork ; <last> <alcohol> ; <sedative> 0 ; <sedative> <always> ; fioricet
        residential	-15	tru ; uninsur
        residential	-16	<alcohol> <container> ; <alcohol> a ; <consume> <alcohol> ; <opioid> <consume>
        residential	-16	detox bed ; in bed ; si falt
        residential	-17	kratom
        residential	-18	0 drink
        residential	-19	<alcohol> / ; gummi
        residential	-20	*barrierChild ; *barrierMoney ; nev used
        residential	-23	*barrierWork.unnamed ; for detox
        residential	-30	*mandate.outpatient
        """
}
