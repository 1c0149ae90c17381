extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead7 = """
        not_a_lead	-1	slid down ; so that ; so what ; sob hous ; sol en ; sol necesit ; solt ; somebody
        not_a_lead	-1	someon at ; someon for ; someth i ; somo <amount> ; soon ; soy de ; spam ; spend
        not_a_lead	-1	spot to ; start a ; stepson ; sternum ; stood up ; stop at ; stop befor ; story
        not_a_lead	-1	student on ; su estanci ; suggest ; sum in ; sum of ; sx ; sí quier ; tab ; tak her
        not_a_lead	-1	tak tricar ; tambien que ; target ; team ; team stil ; tech at ; teng el ; teni
        not_a_lead	-1	thank staf ; that <start> ; that hes ; that i ; the ; the <blade> ; the <clothes>
        not_a_lead	-1	the <give> ; the <homeless> ; the <pill> ; the <record> ; the <week> ; the bottom
        not_a_lead	-1	the cafeteri ; the car ; the cel ; the cocain ; the director ; the dish
        not_a_lead	-1	the dishwash ; the dres ; the final ; the group ; the inpatient ; the insuranc
        not_a_lead	-1	the kid ; the last ; the park ; the plac ; the premis ; the program ; the rest
        not_a_lead	-1	the rop ; the rotary ; the seat ; the shoot ; the sid ; the subject ; the tre
        not_a_lead	-1	the tub ; the union ; the va ; the vault ; the wait ; the ~<home>
        not_a_lead	-1	the ~<withdrawal> ; then <ask> ; then ask ; then its ; then no ; then the
        not_a_lead	-1	ther <money> ; they ; they <continue> ; they gav ; they took ; thi minut ; thi point
        not_a_lead	-1	thi would ; think ; thirty ; tho ; though ; thre night ; threaten to ; thru
        not_a_lead	-1	thru the ; thursday and ; tid ; tip him ; tir iron ; to <die> ; to <pain> ; to <see>
        not_a_lead	-1	to <water> ; to <write> ; to follow ; to go ; to pay ; to say ; today i ; todo
        not_a_lead	-1	too <shame> ; took the ; toy ; tra la ; trabajador ; track for ; trag ; trap ; tri
        not_a_lead	-1	tri to ; tru ; tru and ; tue thur ; two for ; two month ; tx for ; typ thi ; ukulel
        not_a_lead	-1	un <clinician> ; un <container> ; un <drive> ; una <alcohol> ; una <furniture>
        not_a_lead	-1	una <night> ; una tarjet ; una ~<emergency> ; una ~sobredosi ; until 0 ; up <past>
        not_a_lead	-1	up again ; up and ; up cant ; up ther ; ur detox ; us <amount> ; us <angry>
        not_a_lead	-1	us from ; us lost ; us one ; usa cristal ; use 0 ; used it ; used up ; usted <phone>
        not_a_lead	-1	usual ; van <take> ; vend seguro ; vide for ; violent ; visit for ; visit i ; vm 0
        not_a_lead	-1	voluntario ; volvi a ; voy a ; vyvans ; wait list ; wan ; want clinical ; want inpt
        not_a_lead	-1	want my ; want somebody ; was <say> ; was clos ; was dead ; was near ; wat was
        not_a_lead	-1	watercolor ; wav ; wav at ; we <say> ; we had ; we stil ; we would ; week or
        not_a_lead	-1	weekend and ; wel im ; went down ; went off ; went to ; wer two ; what now
        not_a_lead	-1	whenev i ; wher ; wheth any ; who i ; whom to ; wif ; wifi ; wil ; wil only ; win
        not_a_lead	-1	with <child> ; with <insurance> ; with noth ; with the ; withdrawal management
        not_a_lead	-1	without ~it ; wknd ; women ; wont hold ; wont say ; wrap up ; wrong dept
        not_a_lead	-1	wrong extension ; y <moment> ; y hay ; y regres ; y sali ; ya estoy ; yel ; yes i
        not_a_lead	-1	yo el ; yo tambien ; you email ; you tel ; your <friend> ; your <moment>
        not_a_lead	-1	your <record> ; your <write> ; your friend ; your liv ; your numb ; your on
        not_a_lead	-1	your own ; your pric ; your sign ; your ~liv ; zapato de ; zoom or ; ~<alcohol> sinc
        not_a_lead	-1	~<alone> ; ~<blood> ; ~<breath> ; ~<day> ~<home> ; ~<drug> if ; ~<drug> ~<alcohol>
        not_a_lead	-1	~<eat> at ; ~<emergency> x ; ~<emergency> ~<emergency> ; ~<fluid> ; ~<go> to
        not_a_lead	-1	~<hit> ~<headface> ; ~<home> <room> ; ~<home> ~<treatment> ; ~<hot>
        not_a_lead	-1	~<insurance> and ; ~<need> ir ; ~<palecolor> ; ~<say> <amount> ; ~<stop> ~el
        not_a_lead	-1	~<take> ; ~<think> que ; ~<treatment> that ; ~<treatment> ~<crowd>
        not_a_lead	-1	~<year> <moment> ; ~as ; ~at ~my ; ~be ~<stop> ; ~be ~don ; ~busc ; ~by ; ~cinc
        not_a_lead	-1	~confus ; ~coverag ; ~cristal ; ~d ; ~dead ; ~dej ~el ; ~dont ; ~drink ~coffe
        not_a_lead	-1	~droga ; ~dts 0 ; ~eight ; ~est ; ~even ; ~for ~fifteen ; ~for ~year ; ~fue ; ~going
        not_a_lead	-1	~group ~hom ; ~guy at ; ~ha <consume> ; ~hang ~himself ; ~hav ~<law> ; ~hav ~jury
        not_a_lead	-1	~him ; ~in 0 ; ~la ~coc ; ~lo ; ~long ~<wait> ; ~long ~stay ; ~mat ; ~me ~da ; ~med
        not_a_lead	-1	~meth ; ~mor ; ~my ~<bodypart> ; ~my ~<headface> ; ~my ~<school> ; ~my ~husband
        not_a_lead	-1	~my ~school ; ~net ; ~no ; ~no ~<consume> ; ~one to ; ~ord ; ~pas in ; ~policy
        not_a_lead	-1	~quier ; ~quier ir ; ~sab ni ; ~school ; ~shop ; ~sixty ; ~sixty ~day ; ~staf
        not_a_lead	-1	~step ; ~talk ; ~tap ; ~tard ; ~the ; ~the ~<pet> ; ~the ~policy ; ~tiembl ; ~tim
        not_a_lead	-1	~use ; ~uso ; ~uso droga ; ~ve ; ~vodk ; ~we ; ~what
        not_a_lead	-2	# from ; $ $ ; $ per ; *abstinent.1 ; *abstinent.2 ; *backToUse:negated
        not_a_lead	-2	*barrierChild.childsAge ; *barrierWork.unnamed ; *confusion
        not_a_lead	-2	*detoxRequest:hypothetical ; *homeless ; *lostThroughUse ; *naloxone
        not_a_lead	-2	*occasional.0:other_experiencer ; *overdoseNow ; *quantity.consequence
        not_a_lead	-2	*quitting:historical ; *residentialEnding:negated ; *residentialLeft
        not_a_lead	-2	*seizure.body:other_experiencer ; *sinceLastUse.2 ; *sinceStopping.2
        not_a_lead	-2	*started:other_experiencer ; *substance.opioid ; *substance.opioid:hypothetical
        not_a_lead	-2	*substance.stimulant:historical ; *suicidalOblique ; *withdrawalHint:negated
        not_a_lead	-2	+ wheth ; / span ; / thur ; / wk ; 0 <pet> ; 0 <put> ; 0 <school> ; 0 <stop>
        not_a_lead	-2	0 <year> ; 0 beer ; 0 in ; 0 may ; 0 nit ; 0 non ; 0 out ; <alcohol> <container>
        not_a_lead	-2	<alcohol> <go> ; <alcohol> <past> ; <alcohol> al ; <alcohol> all ; <alcohol> at
        not_a_lead	-2	<alone> en ; <alone> no ; <alone> with ; <always> <consume> ; <always> <container>
        not_a_lead	-2	<always> <go> ; <always> <need> ; <always> desd ; <amount> <always>
        not_a_lead	-2	<amount> <amount> ; <amount> <friend> ; <amount> <stop> ; <amount> los
        not_a_lead	-2	<amount> when ; <appointment> <past> ; <appointment> <think>
        not_a_lead	-2	<appointment> <treatment> ; <appointment> <week> ; <appointment> thi
        not_a_lead	-2	<ask> <amount> ; <ask> <appointment> ; <ask> <day> ; <ask> <leave> ; <ask> <soon>
        not_a_lead	-2	<ask> can ; <ask> could ; <ask> in ; <ask> the ; <asleep> <day> ; <asleep> <eat>
        not_a_lead	-2	<asleep> <room> ; <asleep> in ; <blade> <rope> ; <blood> <need> ; <blood> off
        not_a_lead	-2	<bodypart> <amount> ; <bodypart> <chestheart> ; <bodypart> <eat>
        not_a_lead	-2	<bodypart> <palecolor> ; <bodypart> <pill> ; <bodypart> <say> ; <bodypart> <shake>
        not_a_lead	-2	<bodypart> <sick> ; <bodypart> me ; <bodypart> no ; <bodysound> <headface>
        not_a_lead	-2	<breath> ; <build> <day> ; <build> lo ; <buy> <home> ; <buy> <stop>
        not_a_lead	-2	<calm> <hospital> ; <calm> and ; <caretaking> <stranger> ; <chestheart> <leave>
        not_a_lead	-2	<chestheart> <pain> ; <chestheart> and ; <child> <day> ; <child> <home>
        not_a_lead	-2	<child> <kin> ; <child> <pet> ; <child> <trade> ; <child> de ; <child> on
        not_a_lead	-2	<child> tien ; <church> <partner> ; <church> <stranger> ; <clean> <always>
        not_a_lead	-2	<clean> <trade> ; <clinician> en ; <clinician> me ; <clinician> or ; <clinician> own
        not_a_lead	-2	<clinician> with ; <colleague> <afraid> ; <colleague> <key> ; <colleague> from
        not_a_lead	-2	<colleague> of ; <color> <amount> ; <color> <go> ; <consume> <amount>
        not_a_lead	-2	<consume> <past> ; <consume> <week> ; <consume> at ; <consume> it
        not_a_lead	-2	<container> <colleague> ; <container> <moment> ; <continue> <clinician>
        not_a_lead	-2	<count> <crowd> ; <count> the ; <crowd> # ; <crowd> <appointment>
        not_a_lead	-2	<crowd> <volunteer> ; <day> <amount> ; <day> <hold> ; <day> <kin> ; <day> <play>
        not_a_lead	-2	<day> <year> ; <day> all ; <day> en ; <day> he ; <day> le ; <day> me ; <day> per
        not_a_lead	-2	<day> plac ; <day> si ; <day> so ; <day> ther ; <day> to ; <day> ya
        not_a_lead	-2	<day> ~<alcohol> ; <day> ~<amount> ; <day> ~<consume> ; <daytime> <go>
        not_a_lead	-2	<daytime> <night> ; <daytime> <take> ; <daytime> and ; <die> <emergency>
        not_a_lead	-2	<die> <school> ; <die> by ; <die> in ; <drive> <break> ; <drive> con ; <drive> is
        not_a_lead	-2	<drive> me ; <drug> <hear> ; <drug> <stimulant> ; <drug> that ; <drug> ~<consume>
        not_a_lead	-2	<eat> <kin> ; <eat> <medicine> ; <eat> <stop> ; <eat> or ; <eat> the ; <eat> wer
        not_a_lead	-2	<emergency> <clinician> ; <emergency> to ; <fall> <record> ; <fall> de ; <fire> dept
        not_a_lead	-2	<fluid> ; <fluid> <blood> ; <fluid> <clothes> ; <friend> <ask> ; <friend> <consume>
        not_a_lead	-2	<friend> <friend> ; <friend> <phone> ; <friend> <write> ; <friend> and ; <friend> in
        not_a_lead	-2	<furniture> <moment> ; <furniture> in ; <furniture> is ; <give> him ; <give> in
        not_a_lead	-2	<give> no ; <give> ~<treatment> ; <go> <appointment> ; <go> <asleep>
        not_a_lead	-2	<go> <container> ; <go> <drive> ; <go> <eat> ; <go> <headface> ; <go> <home>
        not_a_lead	-2	<go> <opening> ; <go> <opioid> ; <go> <pet> ; <go> <sober> ; <go> <trade>
        not_a_lead	-2	<go> <week> ; <go> away ; <go> bien ; <go> con ; <go> en ; <go> on ; <go> up
        not_a_lead	-2	<go> y ; <headface> <amount> ; <headface> <chestheart> ; <headface> <fluid>
        not_a_lead	-2	<hear> <continue> ; <hear> my ; <hear> them ; <hit> <amount> ; <hit> <moment>
        not_a_lead	-2	<hit> <room> ; <hit> her ; <hold> his ; <home> <clinician> ; <home> <friend>
        not_a_lead	-2	<home> <home> ; <home> <kin> ; <home> <pet> ; <home> <think> ; <home> along
        not_a_lead	-2	<home> below ; <home> hast ; <home> health ; <home> how ; <home> i ; <home> no
        not_a_lead	-2	<home> sign ; <home> ther ; <hospital> 0 ; <hospital> <ask> ; <hospital> <photo>
        not_a_lead	-2	<hospital> sw ; <hot> 0 ; <illness> wel ; <insurance> <furniture>
        not_a_lead	-2	<insurance> <wait> ; <insurance> by ; <insurance> me ; <insurance> y
        not_a_lead	-2	<intoxicated> <phone> ; <job> <home> ; <job> <need> ; <job> <volunteer> ; <job> by
        not_a_lead	-2	<job> de ; <job> rep ; <job> to ; <job> who ; <key> <job> ; <key> are
        not_a_lead	-2	<kill> <home> ; <kin> 0 ; <kin> <church> ; <kin> <hold> ; <kin> <see> ; <kin> <stop>
        not_a_lead	-2	<kin> <write> ; <kin> found ; <kin> on ; <kin> y ; <kin> ~<rope> ; <last> <consume>
        not_a_lead	-2	<last> <night> ; <last> <say> ; <law> <consume> ; <law> <take> ; <leave> by
        not_a_lead	-2	<leave> for ; <leave> me ; <lock> it ; <media> <clean> ; <media> at ; <media> on
        not_a_lead	-2	<medicine> a ; <moment> <continue> ; <moment> <happy> ; <moment> <headface>
        not_a_lead	-2	<moment> charg ; <moment> for ; <moment> hes ; <moment> im ; <moment> so
        not_a_lead	-2	<moment> ~<drive> ; <money> 0 ; <money> <key> ; <money> <moment> ; <money> <play>
        not_a_lead	-2	<money> <see> ; <money> first ; <money> rat ; <money> with ; <money> your
        not_a_lead	-2	<month> <fall> ; <month> <home> ; <month> <stimulant> ; <month> as ; <month> do
        not_a_lead	-2	<need> <blade> ; <need> <past> ; <need> <vendor> ; <need> somewher
        not_a_lead	-2	<needle> <furniture> ; <night> <count> ; <night> <official> ; <night> <see>
        not_a_lead	-2	<night> for ; <night> hes ; <night> im ; <night> security ; <night> the
        not_a_lead	-2	<official> <colleague> ; <official> <order> ; <opening> <go> ; <opening> <say>
        not_a_lead	-2	<opening> on ; <opioid> <count> ; <opioid> <drug> ; <opioid> <school>
        not_a_lead	-2	<opioid> from ; <outdoors> <give> ; <outdoors> <last> ; <outdoors> <stranger>
        not_a_lead	-2	<outdoors> <trust> ; <outdoors> de ; <pain> in ; <palecolor> <insurance>
        not_a_lead	-2	<partner> <drive> ; <partner> <fall> ; <partner> <hit> ; <partner> <night>
        not_a_lead	-2	<partner> le ; <past> <build> ; <past> <colleague> ; <pet> and ; <phone> <daytime>
        not_a_lead	-2	<phone> <school> ; <phone> are ; <phone> away ; <play> <gun> ; <play> <phone>
        not_a_lead	-2	<promise> <media> ; <promise> <past> ; <promise> for ; <promise> si
        not_a_lead	-2	<put> <clothes> ; <put> <night> ; <put> in ; <put> la ; <put> me ; <put> you
        not_a_lead	-2	<record> <home> ; <record> <try> ; <record> back ; <record> en ; <record> no
        not_a_lead	-2	<record> you ; <room> <bodysound> ; <room> <room> ; <room> is ; <room> y
        not_a_lead	-2	<rope> <ask> ; <rope> on ; <sad> <need> ; <say> <chestheart> ; <say> <drive>
        not_a_lead	-2	<say> <furniture> ; <say> <headface> ; <say> <media> ; <say> <shame> ; <say> <think>
        not_a_lead	-2	<say> com ; <say> from ; <say> her ; <say> his ; <say> if ; <say> just ; <say> my
        not_a_lead	-2	<say> ten ; <say> the ; <say> thi ; <say> when ; <say> ~<drive> ; <school> <see>
        not_a_lead	-2	<see> <container> ; <see> <unreal> ; <see> me ; <seizure> in ; <shake> <fluid>
        not_a_lead	-2	<shame> for ; <sober> <crowd> ; <sober> <see> ; <sober> of ; <soon> <week>
        not_a_lead	-2	<stimulant> + ; <stimulant> <kin> ; <stimulant> <money> ; <stimulant> <past>
        not_a_lead	-2	<stimulant> <say> ; <stimulant> <stranger> ; <stimulant> i ; <stop> <amount>
        not_a_lead	-2	<stop> <day> ; <stranger> <consume> ; <stranger> <past> ; <stranger> <think>
        not_a_lead	-2	<stranger> check ; <stranger> del ; <take> <blade> ; <take> <breath> ; <take> <fire>
        not_a_lead	-2	<take> <height> ; <take> <opening> ; <take> <palecolor> ; <take> <pill>
        not_a_lead	-2	<take> <sick> ; <take> anoth ; <take> away ; <take> him ; <take> la ; <take> me
        not_a_lead	-2	<think> <hear> ; <think> <insurance> ; <think> <month> ; <think> <record>
        not_a_lead	-2	<think> <year> ; <tool> <die> ; <town> <colleague> ; <town> <school> ; <town> are
        not_a_lead	-2	<trade> <friend> ; <trade> <think> ; <treatment> ; <treatment> <ask>
        not_a_lead	-2	<treatment> <hospital> ; <treatment> <pill> ; <treatment> <put> ; <treatment> <room>
        not_a_lead	-2	<treatment> <stranger> ; <treatment> <water> ; <treatment> near ; <treatment> not
        not_a_lead	-2	<treatment> p ; <treatment> per ; <treatment> that ; <wait> <kin> ; <wait> <trade>
        not_a_lead	-2	<wait> up ; <wait> ~<money> ; <week> <consume> ; <week> <treatment> ; <week> or
        not_a_lead	-2	<withdrawal> the ; <write> <alcohol> ; <write> <day> ; <write> <town>
        not_a_lead	-2	<write> pleas ; <write> sobr ; <year> me ; <year> que ; a <clinician>
        not_a_lead	-2	a <colleague> ; a <crowd> ; a <hear> ; a <order> ; a <seizure> ; a <think>
        not_a_lead	-2	a <vendor> ; a <wait> ; a callback ; a crisi ; a deadlin ; a dental ; a detox
        not_a_lead	-2	a diari ; a doctor ; a escrib ; a friday ; a good ; a las ; a lif ; a list ; a llen
        not_a_lead	-2	a memb ; a nicotin ; a notic ; a park ; a physician ; a rig ; a seizur ; a stock
        not_a_lead	-2	a tap ; a woman ; a ~0 ; about 0 ; about <give> ; about send ; aceptan medi ; actor
        not_a_lead	-2	addiction and ; addy ; admit to ; advic ; aft thi ; ago ; agreeabl ; agu ; ahij
        not_a_lead	-2	air ; al <go> ; al <job> ; al <room> ; al <stimulant> ; al lad ; alcanz ; all
        not_a_lead	-2	alon with ; alumn de ; alvar ; am i ; ambien ; an elephant ; an outpatient
        not_a_lead	-2	and <always> ; and every ; and ive ; and no ; and went ; ano me ; ano que ; anoch
        not_a_lead	-2	anthem ; any <furniture> ; any bed ; apart ; applicant ; apply ; apply for
        not_a_lead	-2	approx 0 ; are no ; are open ; arm ; armenian ; army ; around and ; around my
        not_a_lead	-2	around to ; arregl lo ; as good ; asam ; ask can ; ask the ; at <home>
        not_a_lead	-2	at breakfast ; at first ; at hom ; back ; back <hospital> ; back <room>
        not_a_lead	-2	back surgery ; bakersfield ; bal ; ban ; be ; be <home> ; be <stop> ; be honest
        not_a_lead	-2	bedtim ; been ; been 0 ; been <put> ; been off ; between ; blanket to ; blew
        not_a_lead	-2	blew a ; bor ; bottl ; bourbon ; box but ; brag ; brag about ; brandy ; brinc
        not_a_lead	-2	bring me ; bus stop ; but ; but clr ; but i ; by <day> ; by then ; by thursday
        not_a_lead	-2	caguama ; cajon ; cal ive ; cal my ; cal the ; cal y ; cam back ; camion
        not_a_lead	-2	cant <hold> ; carcel ; card is ; cas a ; cas want ; casi diari ; cb ; cel ; central
        not_a_lead	-2	cerc de ; cerveza ; cha ; cheerful ; chest and ; clav ; clerk ; client from
        not_a_lead	-2	client pid ; client re ; climb ; clinical <moment> ; clr <child> ; clr <need>
        not_a_lead	-2	clr on ; cobran ; cod in ; cok on ; com ; com 0 ; com <amount> ; com along
        not_a_lead	-2	com down ; com un ; con mis ; con que ; con ~<amount> ; confd ; conmig ; consejero
        not_a_lead	-2	cost + ; costal ; cough ; could not ; couldnt <say> ; counselor keep ; count out
        not_a_lead	-2	cov let ; crazy ; cuant cobran ; cuant dur ; cuanto <day> ; cuanto dia ; cuat
        not_a_lead	-2	cuatr ; cuid a ; cun ; cut off ; d no ; dan <treatment> ; dat is ; day befor
        not_a_lead	-2	day plac ; day that ; de <hit> ; de dia ; de escalation ; de golp ; de hospital
        not_a_lead	-2	de mis ; de nuev ; de preferenci ; de tom ; decid to ; decirl ; dehydrat ; del banc
        not_a_lead	-2	del comedor ; del detox ; delt ; den ; denis in ; depression no ; descans ; desd 0
        not_a_lead	-2	desd <month> ; desintoxicacion par ; detox near ; detox sid ; devolvi ; dia en
        not_a_lead	-2	diagnosi ; did a ; didnt <need> ; didnt <say> ; diganl ; dij que ; direccion nuev
        not_a_lead	-2	direction ; dish ; disput $ ; do we ; do yal ; doc ; doctor ; doe <treatment>
        not_a_lead	-2	doe it ; domingo ; donat in ; dond se ; dont <phone> ; dont both ; dont need
        not_a_lead	-2	dont think ; door and ; door with ; dorm ; dos a ; down ; down and ; down on
        not_a_lead	-2	drink at ; drov ; drov past ; drum ; duerm en ; each day ; each tim ; el 0
        not_a_lead	-2	el <child> ; el <container> ; el <furniture> ; el <hospital> ; el anunci ; el doctor
        not_a_lead	-2	el frasc ; el hospital ; el proxim ; el suy ; el tech ; elementary ; elephant
        not_a_lead	-2	ell <phone> ; ell <say> ; email ; email me ; empez el ; empty ; en cas ; en espanol
        not_a_lead	-2	en fresn ; en la ; en que ; en rout ; encer ; encim ; encontr ; end ; eng / ; entr a
        not_a_lead	-2	entr en ; epilepsy wel ; escalation ; escribem ; eso es ; eso ya ; esquin
        not_a_lead	-2	est <write> ; estat <official> ; estim senor ; estoy en ; even know ; every night
        not_a_lead	-2	every shift ; every thursday ; ex wif ; exact ; exam ; ext ; f <hear> ; famili aft
        not_a_lead	-2	fax + ; fel ; ferret ; few night ; field and ; finish a ; finish detox ; fir dept
        not_a_lead	-2	first <day> ; first <job> ; fist ; flew ; fli ; flyer ; for <insurance>
        not_a_lead	-2	for <withdrawal> ; for bil ; for chew ; for church ; for english ; for folk
        not_a_lead	-2	for good ; for open ; for ~<treatment> ; forearm ; form need ; fost ; found out
        not_a_lead	-2	four or ; from <eat> ; from <play> ; from jan ; fue a ; fuert ; fund ; gallon
        not_a_lead	-2	gan en ; garag ; gas ; gas station ; gasp ; gat cod ; get int ; glovebox ; go <day>
        not_a_lead	-2	god bles ; going to ; good <clean> ; got ; got no ; got your ; grabacion ; graciou
        not_a_lead	-2	gras ; group # ; grout ; guid ; guit and ; ha ; hand are ; handy ; happen
        not_a_lead	-2	happy holiday ; hard ; hardest part ; has a ; has had ; has sinc ; has the
        not_a_lead	-2	hasnt been ; hast ; hav <appointment> ; hav anyth ; hav two ; havent had
        not_a_lead	-2	he <continue> ; he <say> ; he <take> ; he <think> ; he <write> ; he cam ; he doe
        not_a_lead	-2	he finish ; he keep ; he need ; he sleep ; he smok ; he text ; he took ; hed ; hedg
        not_a_lead	-2	hel <kill> ; help ; help for ; her <drive> ; her <headface> ; her hr ; herman se
        not_a_lead	-2	hes <take> ; hes gon ; hij me ; him <day> ; him up ; hir manag ; his <chestheart>
        not_a_lead	-2	his <drive> ; his <eat> ; his <furniture> ; his <job> ; his <school> ; his <soon>
        not_a_lead	-2	his chest ; his hand ; his next ; hom ; hom for ; hom from ; hom health ; homeown
        not_a_lead	-2	honest with ; hormiga ; hospital park ; hotlin on ; hour on ; how <amount> ; hoy no
        not_a_lead	-2	hr 0 ; huf ; hug ; hunt <blade> ; hurry ; hydrocodon ; hygienist ; i <drive>
        not_a_lead	-2	i <go> ; i <goodbye> ; i <hold> ; i <job> ; i <promise> ; i <start> ; i <think>
        not_a_lead	-2	i buy ; i cam ; i drov ; i got ; i had ; i kick ; i say ; i see ; i seek ; i sit
        not_a_lead	-2	i skip ; i sleep ; i smok ; i start ; i stop ; i suppos ; iba ; id <angry> ; id hat
        not_a_lead	-2	id want ; ideal with ; if <treatment> ; if no ; if possibl ; if we ; if wer
        not_a_lead	-2	im <stop> ; im apply ; im clear ; im fre ; im going ; im her ; im the
        not_a_lead	-2	in <emergency> ; in <order> ; in between ; in guam ; in her ; in my ; in ord
        not_a_lead	-2	in recovery ; in town ; informacion ; information ; inquir wheth ; insuranc card
        not_a_lead	-2	int ; intensiv outpatient ; iron ; is 0 ; is <consume> ; is availabl ; is the ; it
        not_a_lead	-2	it <alone> ; it <always> ; it <see> ; it <stop> ; it all ; it alon ; it turn
        not_a_lead	-2	it was ; it would ; ito ; its ; its <opioid> ; its <take> ; its every ; its not
        not_a_lead	-2	ive used ; izquierd ; jar ; just <moment> ; just now ; just to ; kais ; keep the
        not_a_lead	-2	keep think ; kept me ; ketamin ; kid in ; kind ; kind <write> ; kind of
        not_a_lead	-2	kitchen lik ; knot ; ko ; kratom ; la <bodypart> ; la <eat> ; la <furniture>
        not_a_lead	-2	la <headface> ; la <last> ; la <night> ; la boc ; la car ; la dej ; la grabacion
        not_a_lead	-2	la puert ; label his ; las <bodypart> ; las <key> ; las <pill> ; las <room>
        not_a_lead	-2	las pastilla ; last night ; lat <money> ; lat fee ; late ; le <hit> ; le doy
        not_a_lead	-2	le ech ; le pas ; le pus ; left the ; lei ; lejo ; les <stop> ; les dej ; let jacket
        not_a_lead	-2	let me ; licens and ; licens by ; lik <amount> ; lik <money> ; lik our ; limit
        not_a_lead	-2	lin on ; liv near ; llaver ; longest ; look at ; lorazepam ; los <clinician>
        not_a_lead	-2	los domingo ; los zapato ; lu ; lueg ; luz ; lying ; m <job> ; m retir ; machin i
        not_a_lead	-2	mad me ; magandang ; mail a ; mail addres ; mal 0 ; man and ; marihuan ; me
        not_a_lead	-2	me <consume> ; me <promise> ; me <take> ; me acab ; me aft ; me at ; me dij ; me dio
        not_a_lead	-2	me duerm ; me quier ; me va ; me voy ; me with ; meal ; meal and
        not_a_lead	-2	medical <treatment> ; medical director ; mes del ; met ; meth sinc ; mi <friend>
        not_a_lead	-2	mi <pet> ; mi cuent ; mi mam ; mi muj ; mi prim ; mi solicitud ; mi vid
        not_a_lead	-2	mid <phone> ; mid cal ; milk ; minut and ; mio es ; mis <kin> ; mis papel ; mon
        not_a_lead	-2	month now ; morn and ; mosqu ; muchach ; mud a ; mund ; must do ; muy cambi
        not_a_lead	-2	my <bodypart> ; my <chestheart> ; my <colleague> ; my <town> ; my arm ; my breastbon
        not_a_lead	-2	my church ; my cousin ; my doctor ; my dog ; my landlord ; my meet ; my mom
        not_a_lead	-2	my offic ; my ~<chestheart> ; nadi me ; nd <phone> ; nd cal ; nda ; need someth
        not_a_lead	-2	new <stranger> ; next to ; next week ; night i ; night she ; night sinc ; ningun
        not_a_lead	-2	nino ; no ~<amount> ; no ~<appointment> ; no ~<feel> ; no ~<law> ; no ~<order>
        not_a_lead	-2	no ~<say> ; no ~dic ; no ~fue ; no ~le ; no ~lo ; no ~mor ; no ~prior ; no ~program
        not_a_lead	-2	no ~pued ; no ~quis ; no ~sz ; nobody ; nobody to ; noch ; nonprofit ; norco
        not_a_lead	-2	not ~<say> ; not ~<sick> ; not ~sur ; notic that ; now ; now hes ; nt ; nuer
        not_a_lead	-2	numb 0 ; nunc ha ; ocean ; of <room> ; of april ; of everyon ; of me
        not_a_lead	-2	off <sedative> ; off his ; offic at ; oficin de ; ok ; on <amount> ; on <ask>
        not_a_lead	-2	on <break> ; on <room> ; on account ; on cal ; on crack ; on floor ; on phon
        not_a_lead	-2	on purpos ; on saturday ; on sun ; on tim ; one ; one <colleague> ; one <rope>
        not_a_lead	-2	one <week> ; one and ; only our ; or 0 ; or fiv ; oth <day> ; oth <stranger>
        not_a_lead	-2	oth lin ; oth phon ; otr ; ought ; our <church> ; our <job> ; our <partner>
        not_a_lead	-2	our company ; our mosqu ; our offic ; our old ; our pool ; out <media> ; out flyer
        not_a_lead	-2	out the ; out thi ; outsid referral ; outsid the ; over ; overdos ; overnight tech
        not_a_lead	-2	own <home> ; own <room> ; own bed ; own cel ; own lif ; paid ; paid it ; pain
        not_a_lead	-2	par <stranger> ; par en ; parcel ; parishion ; park a ; park at ; parol ; past
        not_a_lead	-2	past client ; patient <record> ; paus ; payday ; pech y ; peopl relaps ; peopl wer
        not_a_lead	-2	per ; per <month> ; per day ; per month ; perdon si ; perrit ; phon me ; pid cit
        not_a_lead	-2	pil ; pil in ; pillow ; plac with ; placement ; pleas <phone> ; por la ; por que
        not_a_lead	-2	porqu ya ; pour ; preferenci ; preocup ; pressur in ; primer <need> ; privat room
        not_a_lead	-2	problem ; proces for ; produc her ; program residencial ; public <law>
        not_a_lead	-2	pued llevarl ; pul out ; purpos ; put her ; put me ; put the ; que hac ; que hag
        not_a_lead	-2	que pregunt ; que teng ; qued al ; qued con ; quier mat ; quiet ; quis ; quit el
        not_a_lead	-2	rack ; ran my ; ran out ; rath <say> ; recet ; recibiamo ; recommend ; record <say>
        not_a_lead	-2	record and ; referral ; regard a ; rehab ; rej de ; releas <day> ; resi client
        not_a_lead	-2	residential center ; residential sid ; restles ; restroom ; retir bus
        not_a_lead	-2	rheumatologist ; rich ; right ; ring ; rock ; rost ; round ; run one ; sab que
        not_a_lead	-2	said ; said yes ; salesman ; salg de ; sam <night> ; saturday and ; say ; say 0
        not_a_lead	-2	say her ; say his ; scar me ; school ; se <hear> ; se <hit> ; se cocin ; se fue
        not_a_lead	-2	se meti ; see the ; seen in ; segur por ; sei ; self 0 ; self <money> ; semana
        not_a_lead	-2	send to ; seriou ; seven ; seven day ; shaky ; she <say> ; she <think> ; she at
        not_a_lead	-2	she com ; she has ; she told ; sho ; shoot heroin ; should go ; should i ; shroom
        not_a_lead	-2	si es ; sin ~mi ; sinc <day> ; sinc breakfast ; sinc sunday ; sinc then
        not_a_lead	-2	sinc yesterday ; sink ; sit up ; skip the ; smil ; smok it ; snif ; so her
        not_a_lead	-2	softbal team ; som <treatment> ; som <week> ; someon lik ; someth at ; somewher
        not_a_lead	-2	son school ; sorry for ; sou ; spanish <say> ; spanish speak ; spar ; spirit ; split
        not_a_lead	-2	spoon ; spot for ; spray ; stabl ; stand in ; stand on ; star ; start dat
        not_a_lead	-2	start monday ; stay up ; step ; story about ; student at ; stuf ; su <friend>
        """
}
