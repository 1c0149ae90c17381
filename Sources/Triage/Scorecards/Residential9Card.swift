extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential9 = """
        residential	-4	the afternoon ; the bottl ; the lin ; the lobby ; the regist ; the residential
        residential	-4	the uber ; then his ; think that ; to <asleep> ; to giv ; to sleep ; tod con
        residential	-4	tom todo ; tremen ; trial ; turn me ; twic <stimulant> ; una dos ; uno que ; up his
        residential	-4	urgent ; using meth ; vin ; vivi con ; was your ; went rigid ; who <see>
        residential	-4	who <vendor> ; who lead ; who would ; wif want ; without ~the ; would <stranger>
        residential	-4	ya <leave> ; ya sali ; yesterday for ; yo <alone> ; you <job> ; you on ; you treat
        residential	-4	your detox ; ~<consume> <consume> ; ~<consume> nad ; ~<consume> or ; ~a ~<night>
        residential	-4	~a ~night ; ~cam ; ~d/c ~<day> ; ~day ~stay ; ~drink or ; ~dts ; ~for ~a
        residential	-4	~how ~<amount> ; ~hx no ; ~in ~0 ; ~sub ; ~sz ever ; ~teng segur
        residential	-4	~the ~<furniture>
        residential	-5	*abstinent.0 ; *audit ; *conflict ; *drinks.2 ; *family.0 ; *family.1 ; *family.9
        residential	-5	*heavy ; *otherCause ; *person:possible ; *service:hypothetical ; *substance.opioid
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
        residential	-5	a otr ; a thing ; absenc ; addict ; alumn ; arrangement ; ask when ; at <amount>
        residential	-5	aunt hous ; away and ; bday ; bulk ; by mistak ; caguama ; cal aft ; chardonnay
        residential	-5	coc todo ; cocain most ; could one ; county outpatient ; ct coordinator
        residential	-5	d <treatment> ; d then ; dai again ; day off ; day out ; de dia ; de trail
        residential	-5	delirium ; delt ; detox 0 ; detox or ; dia el ; dont both ; each night ; el del
        residential	-5	escond en ; espos tom ; every outlet ; f <sedative> ; flush ; for $ ; for ketamin
        residential	-5	forev ; gon by ; granddad ; grup ; gut ; ha <try> ; ha prob ; has used
        residential	-5	hav <night> ; hes <palecolor> ; hir for ; his <alcohol> ; hrs ; i los ; in fiv
        residential	-5	in outpatient ; intern en ; iop or ; it im ; job gon ; just me ; la <cannabis>
        residential	-5	la cervez ; la rent ; lin <blood> ; lin cut ; lo tienen ; los the ; many hour
        residential	-5	marathon ; marihuan ; md ; me who ; min ago ; mis one ; month along
        residential	-5	month inpatient ; mor of ; nad que ; need iop ; neith ; nev so ; no ~<caretaking>
        residential	-5	no ~<clothes> ; nobody help ; nurs at ; of thing ; off spe ; on <sedative> ; own of
        residential	-5	pil the ; pm ; pour ; proces ; program intensiv ; quien la ; quit drink ; real bad
        residential	-5	referral ; rivotril ; s ; safe ; scotch ; shoot heroin ; sr ; stay on ; stil sob
        residential	-5	substanc not ; surgery ; tak one ; that <photo> ; the valley ; tom y ; tri it
        residential	-5	twelv a ; una <pill> ; urgent car ; used thi ; using the ; vomit ; want iop ; win 0
        residential	-5	with din ; wrong # ; y / ; y necesit ; you pay ; your <night> ; ~<awake>
        residential	-5	~<insurance> ; ~<sedative> / ; ~benz / ; ~d/c ; ~medical ; ~nev ; ~opi / ; ~pt
        residential	-5	~substanc
        residential	-6	*familySupport ; *lapse ; / ~<alcohol> ; 0 <sober> ; 0 b ; 0 gram ; 0 p
        residential	-6	<alcohol> <night> ; <appointment> <night> ; <ask> when ; <asleep> <homeless>
        residential	-6	<cannabis> <school> ; <clinician> <stimulant> ; <colleague> <need>
        residential	-6	<consume> <sedative> ; <crowd> or ; <drug> <official> ; <homeless> in
        residential	-6	<month> along ; <need> <clinician> ; <opioid> + ; <opioid> aft ; <palecolor> claw
        residential	-6	<pill> the ; <stimulant> <alone> ; <stimulant> <moment> ; <stranger> about
        residential	-6	<vendor> <money> ; <week> <alcohol> ; <week> <outdoors> ; a ~drug ; aft <consume>
        residential	-6	been tak ; been using ; cobr ; could somebody ; court dat ; crack aft ; cramp
        residential	-6	cuchar ; de <alcohol> ; detox yesterday ; dv <homeless> ; dv shelt ; els can
        residential	-6	espos est ; every 0 ; every nit ; fami session ; fetty ; fifth ; foil ; for <night>
        residential	-6	from <treatment> ; go off ; h ; had two ; handl ; happen to ; heav ; her <sedative>
        residential	-6	heroin and ; hydrocodon ; id <happy> ; inpatient i ; kick fent ; la <ask>
        residential	-6	librium tap ; m spic ; me hacen ; mg <amount> ; mi doctor ; min lat ; my sob
        residential	-6	nam + ; no ~<awake> ; no ~<kin> ; no ~drug ; no ~insuranc ; norc 0 ; of you
        residential	-6	only weed ; over 0 ; oxy 0 ; por una ; puk ; que <ask> ; repeat the ; ring me
        residential	-6	roxi ; rx ; se <money> ; se pus ; sheet and ; shroom ; sinc a ; singl <kin>
        residential	-6	sob aunt ; som kind ; speak with ; stil use ; suboxon ; subpoen ; tequil ; to detox
        residential	-6	tom ; traine ; u do ; upset ; used anyth ; want group ; what day ; whit claw
        residential	-6	~coverag ; ~if ; ~to ~<treatment>
        residential	-7	*detoxRequest:hypothetical ; *detoxWord:hypothetical ; / n ; <alcohol> <amount>
        residential	-7	<alcohol> aft ; <amount> <opioid> ; <amount> al ; <cannabis> <cannabis>
        residential	-7	<consume> <daytime> ; <go> <ask> ; <kin> <opioid> ; <law> <treatment>
        residential	-7	<moment> <alcohol> ; <month> <opioid> ; <month> <think> ; <need> par
        residential	-7	<opioid> <alcohol> ; <opioid> <needle> ; <opioid> <take> ; <opioid> for
        residential	-7	<opioid> todo ; <pill> <kin> ; <say> by ; <shake> in ; <stranger> <alcohol>
        residential	-7	<take> <friend> ; <think> <money> ; <think> <night> ; a detox ; a night ; aft work
        residential	-7	al <day> ; al dia ; and drink ; befor my ; bourbon ; buy a ; cent in ; contract
        residential	-7	dato ; doming y ; dont com ; drink a ; drink dai ; el <sedative> ; es par ; evict
        residential	-7	gap ; grp ; las <count> ; lov to ; my sentenc ; nev <feel> ; nev seen ; nev touch
        residential	-7	night a ; no ~<insurance> ; no ~da ; no ~leav ; oclock ; of <headface>
        residential	-7	one <month> ; overnight ; piedr y ; que nunc ; quien ; replac ; say nev ; sinc may
        residential	-7	smok meth ; solit ; spray ; the evening ; thi i ; want somebody ; weird ; win every
        residential	-7	~gon ; ~pued falt ; ~w/d ~sz
        residential	-8	$ 0 ; *deliriumTremens ; *otherService.therapist:hypothetical ; *residentialDone
        residential	-8	*sinceLastUse.3 ; 0 <pill> ; 0 pk ; <alcohol> <continue> ; <amount> <alcohol>
        residential	-8	<build> <drive> ; <child> <opioid> ; <day> <shake> ; <goodbye> one
        residential	-8	<headface> <water> ; <kill> <opioid> ; <need> <give> ; <say> nev ; <sedative> from
        residential	-8	<stop> my ; a ~<drug> ; been sinc ; claim ; cristal noma ; d on ; dad is ; dementi
        residential	-8	each <night> ; h 0 ; in troubl ; ive smok ; jama ; lab ; lvn ; no ~<clinician>
        residential	-8	oth weekend ; own <clinician> ; phenibut ; pk ; pregnant and ; soy yo
        residential	-8	the question ; then nev ; thought about ; touch a ; tramadol ; y nad ; yeah
        residential	-8	your outpatient ; ~<fall> ; ~drug
        residential	-9	<cannabis> <amount> ; <cannabis> <consume> ; <clothes> me ; <drug> <play>
        residential	-9	<month> ther ; <opioid> <year> ; <opioid> from ; <opioid> i
        residential	-9	<stimulant> ~<alcohol> ; <week> been ; and found ; at lunch ; beer / ; brandy
        residential	-9	cant pay ; click ; con alguien ; could <stranger> ; eight a ; es cocain ; even a
        residential	-9	faciliti ; id lov ; in <furniture> ; litr ; lost two ; mezcal ; need detox
        residential	-9	nobody <leave> ; overnight tech ; que <give> ; say inpatient ; sherry ; six pack
        residential	-9	tweak 0 ; week been ; week two ; y tom
        residential	-10	*alcoholic ; *iopRequest:hypothetical ; *outpatientWord:hypothetical
        residential	-10	*sinceStopping.3 ; <cannabis> <night> ; <friend> <day> ; <hit> out
        residential	-10	<need> <crowd> ; <say> <alcohol> ; <stop> <container> ; <try> <stimulant>
        residential	-10	a twelv ; botel ; claw ; cok dai ; drop off ; every two ; fifth of ; grupo
        residential	-10	if hes ; kick out ; rm 0 ; tak them ; total ; want detox ; ~hay quien
        residential	-11	$ ; *noDetox ; <colleague> <furniture> ; <fluid> <fluid> ; <money> <wait>
        residential	-11	<need> <consume> ; <say> <opioid> ; con quien ; doing wel ; edibl ; narcan
        residential	-11	nicotin ; step down ; stop drink ; tab ; tom diari ; you <treatment>
        residential	-12	*abstinent.3 ; *occasional.0:possible ; 0 l ; 0 oh ; <amount> glas ; ambien
        residential	-12	clonazepam ; hir ; layof ; pint of ; refil ; throw up
        residential	-13	<opioid> <always> ; <put> <alcohol> ; a fifth ; a handl ; a yr ; beer a ; cok fiv
        residential	-13	ron ; sent to
        residential	-14	cant go ; cerveza ; its <alcohol> ; panic ; perc ; two bottl
        residential	-15	*barrierWork ; <last> <alcohol> ; <sedative> 0 ; <sedative> <always> ; fioricet
        residential	-15	tru ; uninsur
        residential	-16	<alcohol> <container> ; <alcohol> a ; <consume> <alcohol> ; <opioid> <consume>
        residential	-16	detox bed ; in bed ; si falt
        residential	-17	kratom
        residential	-18	0 drink
        residential	-19	<alcohol> / ; gummi
        residential	-20	*barrierMoney ; nev used
        residential	-21	*barrierChild
        residential	-23	*barrierWork.unnamed ; for detox
        residential	-30	*mandate.outpatient
        """
}
