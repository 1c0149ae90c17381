extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop7 = """
        iop	-1	she <hit> ; she <money> ; she <say> ; she answer ; she doesnt ; she had ; she in ; she own
        iop	-1	she took ; sheet ; shift i ; shift without ; shiver ; shot ; should mention ; shroom and
        iop	-1	si el ; sick as ; sick leav ; sidewalk ; siempr ; sient que ; siet ; sigu con ; sinc <last>
        iop	-1	sinc <night> ; sinc last ; sinc march ; sinc so ; sinc spr ; sinc wed ; sist nam ; sit at
        iop	-1	skip the ; sleep in ; sleep through ; smirnof ; smok rock ; snort cocain ; snort ketamin
        iop	-1	so about ; so at ; so himself ; so we ; sob in ; sobr el ; sol par ; sol se ; sold out
        iop	-1	solt la ; som <stimulant> ; somebody watch ; someon from ; someth at ; someth by ; someth i
        iop	-1	sometim ; somewher a ; somewher for ; somewher i ; somewher in ; somewher that ; somo
        iop	-1	sourdough ; spar <key> ; spar key ; spe with ; spin ; sponsor from ; sra pregunt ; staf
        iop	-1	stamp on ; start last ; start smok ; static ; steal ; steel reserv ; stepdad is ; stil in
        iop	-1	stood ; stop ; strap ; structur <day> ; styl ; subject ; subst not ; sueld ; suer y
        iop	-1	sunday night ; supier ; suppli ; suspect ; sw 0 ; swear ; swel ; swollen ; sz ; tamal los
        iop	-1	tampoc es ; tank and ; tarjet de ; team and ; tech job ; teen outpatient ; teeth chatter
        iop	-1	telefon ; telephon ; television ; temblor ; ten <opioid> ; ten and ; termin ; termin los
        iop	-1	test ; test <last> ; test last ; than <treatment> ; than they ; than you ; that <bodysound>
        iop	-1	that <kin> ; that <year> ; that cal ; that kitchen ; that quit ; that somebody ; that ther
        iop	-1	the <bodypart> ; the <moment> ; the <week> ; the balcony ; the bathroom ; the beach
        iop	-1	the blood ; the buckl ; the cabinet ; the ceil ; the checkout ; the cok ; the cond
        iop	-1	the corol ; the day ; the deal ; the deck ; the empti ; the gold ; the lid ; the light
        iop	-1	the link ; the man ; the monday ; the other ; the percocet ; the pip ; the plac ; the porch
        iop	-1	the pric ; the radi ; the rol ; the shak ; the stor ; the system ; the target ; the til
        iop	-1	the tub ; the vide ; the wat ; the ~eight ; them that ; then ; then <consume>
        iop	-1	then <treatment> ; then anoth ; then iop ; then the ; then ther ; ther anybody ; ther room
        iop	-1	therapist for ; they <think> ; they wil ; thi <container> ; thi <job> ; thi pag ; thing is
        iop	-1	think he ; third night ; thos at ; thre at ; through ; thru ; thru <job> ; thur thru
        iop	-1	tien la ; tiend ; til i ; til my ; tiran ; tmrw ; to <need> ; to <think> ; to complet
        iop	-1	to go ; to help ; to him ; to pack ; to text ; today hes ; today i ; tol ; told 0
        iop	-1	told cant ; told my ; tom a ; tom la ; tom todo ; toman ; tonight hes ; took him ; tool
        iop	-1	tow driv ; tower ; tox ; toxicology ; tra los ; trabaj me ; track in ; trag de ; traig el
        iop	-1	trat de ; truck titl ; turn 0 ; turn int ; turno ; tusi ; twelv pack ; twenty year
        iop	-1	twic for ; twic on ; two littl ; two mil ; two peopl ; two whit ; tx ; u <stranger> ; u guy
        iop	-1	ulc ; un <amount> ; un <height> ; un <needle> ; un anex ; un foc ; un program ; un tub
        iop	-1	una <moment> ; una cam ; una hor ; und ; uno <month> ; uno mes ; until march ; ups and
        iop	-1	ur <clinician> ; urin ; us ; use anyth ; use my ; use the ; used <day> ; used on
        iop	-1	used ~<stimulant> ; using every ; usted ; va doc ; varic ; varsity ; ve <vermin> ; vecin de
        iop	-1	vegetarian ; velvet ; vendi ; veo cas ; vera ; very <calm> ; vest ; viern sab ; virgen
        iop	-1	viv a ; vs ; vuelta ; w/out ; want inpatient ; want one ; was alcohol ; was arrest
        iop	-1	was her ; was his ; was knock ; was let ; was put ; watch me ; watercolor ; watermelon
        iop	-1	we <money> ; we <start> ; we ate ; we bury ; we pul ; wear it ; week ; week all
        iop	-1	week clean ; week every ; week on ; week stil ; weekend now ; weekend to ; wel <amount>
        iop	-1	wen ; what the ; what tim ; when <ask> ; when ask ; when im ; when the ; whenev ; wher do
        iop	-1	which is ; who <consume> ; who <say> ; who <write> ; who cant ; who deal ; who keep
        iop	-1	who kept ; whol floor ; whol month ; whol personality ; whol week ; whos ; wif who
        iop	-1	wil writ ; wildernes ; win box ; wint ; winter ; with <medicine> ; with fami ; with leav
        iop	-1	with one ; with six ; with spe ; with them ; with you ; with your ; withdrawal management
        iop	-1	wiv ; wks now ; wont <awake> ; wont answ ; word that ; work remote ; work with ; workbook
        iop	-1	would <say> ; would <stop> ; would you ; written up ; x <child> ; x hij ; y <height>
        iop	-1	y <medicine> ; y <stop> ; y <take> ; y brinc ; y lleg ; y lost ; y ni ; y tambien ; y traig
        iop	-1	ya 0 ; ya <give> ; ya firm ; ya llev ; year long ; yo tambien ; you <day> ; you <hold>
        iop	-1	you <job> ; you allow ; you how ; you look ; you think ; young men ; your <vendor>
        iop	-1	your alumni ; your facility ; your liv ; your lot ; zucchini ; ~<alcohol> ~<sedative>
        iop	-1	~<always> no ; ~<appointment> ~<clinician> ; ~<confused> ; ~<consume> 0 ; ~<consume> porqu
        iop	-1	~<consume> ~<consume> ; ~<day> <kin> ; ~<day> <month> ; ~<day> ~<consume> ; ~<die> hac
        iop	-1	~<emergency> <outdoors> ; ~<emergency> <room> ; ~<emergency> ~<emergency>
        iop	-1	~<fall> ~<height> ; ~<go> ~to ; ~<goodbye> to ; ~<headface> ~spray ; ~<height> ~<height>
        iop	-1	~<height> ~off ; ~<home> <money> ; ~<home> <month> ; ~<job> ; ~<kin> ~<amount>
        iop	-1	~<kin> ~<caretaking> ; ~<kin> ~<day> ; ~<kin> ~<home> ; ~<law> ~<job> ; ~<limp>
        iop	-1	~<moment> <moment> ; ~<month> <past> ; ~<month> or ; ~<month> the ; ~<need> <home>
        iop	-1	~<opioid> <day> ; ~<partner> and ; ~<phone> <phone> ; ~<play> ; ~<play> <day> ; ~<promise>
        iop	-1	~<room> ; ~<say> about ; ~<shake> or ; ~<stop> ~the ; ~<think> <home> ; ~<think> nad
        iop	-1	~<tired> ; ~<treatment> <money> ; ~<treatment> by ; ~<treatment> in ; ~<treatment> is
        iop	-1	~<treatment> ~<count> ; ~<withdrawal> <sober> ; ~a ~bridg ; ~a ~group ; ~al ~<stimulant>
        iop	-1	~an ~<treatment> ; ~bring ; ~cam ; ~camin ; ~charg ; ~children ; ~contest ; ~cort ; ~cuart
        iop	-1	~dad no ; ~dai no ; ~day on ; ~day ~program ; ~dia ; ~drink at ; ~dts at ; ~en el ; ~er
        iop	-1	~even for ; ~every ~thre ; ~excus ; ~feel ; ~fit ; ~forty ; ~ha <consume> ; ~hay <day>
        iop	-1	~hay dia ; ~help ; ~hi ; ~hr ; ~inpatient or ; ~intern y ; ~is ~on ; ~jump ~off ; ~kind
        iop	-1	~lad ; ~le <see> ; ~le veo ; ~long unk ; ~low ; ~mak <feel> ; ~mak sens ; ~man
        iop	-1	~me contest ; ~me my ; ~me ~quier ; ~min ; ~month or ; ~month the ; ~month with
        iop	-1	~my ~<eat> ; ~my ~<insurance> ; ~nad ; ~needl ; ~no ~oth ; ~odd thre ; ~oig ; ~ojo
        iop	-1	~outpatient befor ; ~own ~<furniture> ; ~patch and ; ~pric ; ~program ; ~program in ; ~pt
        iop	-1	~pued <amount> ; ~pued mas ; ~ready ; ~respir ; ~sab nad ; ~se le ; ~sei ; ~seiz in
        iop	-1	~si hi ; ~so ~<intoxicated> ; ~so ~high ; ~sur ; ~sustanci ; ~sx today ; ~sz in ; ~tak
        iop	-1	~thre ~hour ; ~threat ; ~tim off ; ~to ~be ; ~togeth ; ~tom porqu ; ~took ~the ; ~when ~he
        iop	-1	~wks ~along
        iop	-2	# ; *about.2 ; *ago.0 ; *ago.4 ; *deliriumTremens:historical ; *detoxWord:historical
        iop	-2	*family.8 ; *frequency.0:possible ; *frequency.1 ; *frequency.1:possible
        iop	-2	*hallucination.apparition ; *lengthOfUse.2 ; *mandator.authority
        iop	-2	*otherService.feeling:negated ; *otherService.weight ; *overPrescribed ; *overdose
        iop	-2	*person:negated ; *quantity:other_experiencer ; *relief.against ; *seizure
        iop	-2	*seizure.prior:historical ; *sinceStopping.3 ; *thirdParty.opensNote
        iop	-2	*violence:other_experiencer ; + <opioid> ; + <stimulant> ; / n ; / sat ; 0 <amount>
        iop	-2	0 <emergency> ; 0 <friend> ; 0 <hear> ; 0 <relapse> ; 0 <sedative> ; 0 <soon> ; 0 admit
        iop	-2	0 am ; 0 en ; 0 gummi ; 0 hour ; 0 hr ; 0 iop ; 0 left ; 0 mg ; 0 ninety ; 0 say ; 0 thi
        iop	-2	0 when ; 0 year ; 0 yo ; 0 yrs ; <alcohol> <continue> ; <alcohol> <year> ; <alcohol> but
        iop	-2	<alcohol> is ; <alcohol> out ; <alone> <job> ; <always> <angry> ; <always> <cannabis>
        iop	-2	<always> <day> ; <always> <opening> ; <always> <take> ; <always> <year> ; <always> sinc
        iop	-2	<always> that ; <always> ua ; <amount> / ; <amount> <always> ; <amount> <order>
        iop	-2	<amount> <seizure> ; <amount> <tool> ; <amount> between ; <amount> los ; <amount> tal
        iop	-2	<amount> without ; <amount> ~<seizure> ; <angry> my ; <appointment> <moment>
        iop	-2	<appointment> which ; <ask> <church> ; <ask> <kin> ; <ask> <partner> ; <ask> <record>
        iop	-2	<ask> <withdrawal> ; <ask> <write> ; <ask> are ; <ask> when ; <ask> ~how
        iop	-2	<asleep> <colleague> ; <asleep> <think> ; <asleep> but ; <asleep> he ; <blade> <room>
        iop	-2	<blood> <day> ; <bodypart> <build> ; <bodypart> <headface> ; <bodypart> <hospital>
        iop	-2	<bodypart> <opioid> ; <bodypart> <stimulant> ; <bodypart> <tool> ; <bodypart> wher
        iop	-2	<bodypart> wont ; <bodypart> y ; <breath> <put> ; <build> our ; <buy> <pet> ; <buy> <tool>
        iop	-2	<buy> out ; <calm> y ; <cannabis> <drug> ; <cannabis> <room> ; <caretaking> ~<treatment>
        iop	-2	<child> <alcohol> ; <child> <order> ; <child> <pill> ; <child> <stimulant> ; <child> one
        iop	-2	<clean> <day> ; <clinician> <go> ; <clinician> <home> ; <clinician> <moment>
        iop	-2	<clinician> <night> ; <clinician> from ; <clothes> <furniture> ; <clothes> <home>
        iop	-2	<clothes> is ; <clothes> it ; <clothes> when ; <colleague> <partner>
        iop	-2	<colleague> <treatment> ; <color> <clothes> ; <color> <eat> ; <consume> <drive>
        iop	-2	<consume> <need> ; <consume> <phone> ; <consume> <say> ; <consume> anyth ; <consume> desd
        iop	-2	<consume> from ; <consume> ice ; <consume> la ; <consume> rock ; <consume> ~<always>
        iop	-2	<container> <bodypart> ; <container> <color> ; <container> <needle> ; <container> con
        iop	-2	<container> in ; <container> was ; <continue> <amount> ; <continue> <ask>
        iop	-2	<continue> <day> ; <continue> <partner> ; <continue> <past> ; <continue> <stimulant>
        iop	-2	<continue> do ; <continue> open ; <continue> up ; <continue> with ; <continue> x
        iop	-2	<count> <child> ; <count> a ; <count> out ; <crash> <always> ; <crowd> <eat>
        iop	-2	<crowd> <pet> ; <crowd> off ; <crowd> up ; <day> <angry> ; <day> <appointment>
        iop	-2	<day> <church> ; <day> <rarely> ; <day> <sedative> ; <day> becaus ; <day> for
        iop	-2	<day> nobody ; <day> ya ; <day> ~<emergency> ; <daytime> <shake> ; <daytime> he
        iop	-2	<daytime> so ; <die> <write> ; <die> ya ; <drive> <friend> ; <drive> <moment>
        iop	-2	<drive> <town> ; <drive> ~<home> ; <drug> <clinician> ; <drug> <colleague>
        iop	-2	<drug> <stimulant> ; <drug> my ; <eat> <buy> ; <eat> <cold> ; <eat> <daytime> ; <eat> <go>
        iop	-2	<eat> whil ; <emergency> ; <emergency> 0 ; <emergency> <moment> ; <emergency> lin
        iop	-2	<fall> 0 ; <fall> apart ; <fall> x ; <feel> <asleep> ; <feel> <day> ; <feel> lik ; <feel> y
        iop	-2	<feel> ~<stimulant> ; <fluid> ; <fluid> + ; <fluid> <moment> ; <fluid> at ; <friend> 0
        iop	-2	<friend> <ask> ; <friend> <buy> ; <friend> <consume> ; <friend> <law> ; <friend> <week>
        iop	-2	<friend> is ; <friend> se ; <furniture> <friend> ; <furniture> <night> ; <furniture> <soon>
        iop	-2	<furniture> <stop> ; <furniture> <treatment> ; <furniture> <write> ; <furniture> he
        iop	-2	<furniture> lik ; <give> 0 ; <give> <asleep> ; <give> <money> ; <give> <seizure>
        iop	-2	<give> est ; <give> una ; <go> <consume> ; <go> <day> ; <go> <headface> ; <go> <sedative>
        iop	-2	<go> <water> ; <go> <write> ; <go> for ; <go> otr ; <gun> <say> ; <happy> <give>
        iop	-2	<headface> <chestheart> ; <headface> <container> ; <headface> <go> ; <headface> <moment>
        iop	-2	<headface> and ; <headface> split ; <headface> up ; <headface> wont ; <hear> <opening>
        iop	-2	<hear> <stimulant> ; <hear> <tool> ; <hear> them ; <height> <furniture> ; <height> from
        iop	-2	<hit> <cannabis> ; <hit> and ; <home> <always> ; <home> <clothes> ; <home> <consume>
        iop	-2	<home> <count> ; <home> <intoxicated> ; <home> health ; <homeless> ; <hopeless>
        iop	-2	<hospital> <colleague> ; <hospital> <consume> ; <hospital> <town> ; <hospital> cm
        iop	-2	<hospital> in ; <hospital> to ; <hospital> y ; <hot> as ; <illness> <medicine>
        iop	-2	<illness> x ; <insurance> <night> ; <insurance> <stimulant> ; <insurance> it
        iop	-2	<insurance> or ; <intoxicated> <play> ; <intoxicated> <say> ; <job> <clinician>
        iop	-2	<job> <stimulant> ; <job> <write> ; <job> cant ; <key> <ask> ; <key> <home> ; <key> en
        iop	-2	<key> on ; <kin> <chestheart> ; <kin> <play> ; <kin> <put> ; <kin> <rope> ; <kin> my
        iop	-2	<kin> ~<alcohol> ; <last> <pill> ; <last> <see> ; <last> mo ; <last> nt ; <law> <stranger>
        iop	-2	<law> had ; <law> por ; <media> on ; <medicine> ; <moment> 0 ; <moment> <alcohol>
        iop	-2	<moment> <colleague> ; <moment> <continue> ; <moment> la ; <moment> per ; <moment> with
        iop	-2	<moment> would ; <money> + ; <money> <chestheart> ; <money> <die> ; <money> <play>
        iop	-2	<money> <room> ; <money> hes ; <money> thing ; <month> <fire> ; <month> <official>
        iop	-2	<month> <partner> ; <month> <take> ; <month> <withdrawal> ; <month> at ; <month> is
        iop	-2	<month> long ; <month> used ; <month> ~<consume> ; <month> ~<put> ; <need> <hospital>
        iop	-2	<need> <kin> ; <need> <medicine> ; <need> off ; <need> otr ; <need> ~0 ; <need> ~<stop>
        iop	-2	<needle> <always> ; <needle> <continue> ; <night> <ask> ; <night> <color>
        iop	-2	<night> <stimulant> ; <night> of ; <night> per ; <opening> <consume> ; <opening> fram
        iop	-2	<opening> has ; <opening> porqu ; <opioid> ; <opioid> <hospital> ; <opioid> <say>
        iop	-2	<opioid> <withdrawal> ; <opioid> a ; <opioid> all ; <outdoors> <consume> ; <outdoors> <day>
        iop	-2	<outdoors> <start> ; <pain> l ; <palecolor> y ; <partner> <clothes> ; <partner> <consume>
        iop	-2	<partner> <friend> ; <partner> <partner> ; <partner> <room> ; <partner> for ; <partner> he
        iop	-2	<partner> se ; <past> <daytime> ; <past> <start> ; <past> <stimulant> ; <past> doing
        iop	-2	<past> im ; <past> she ; <past> so ; <pet> <school> ; <phone> <cannabis>
        iop	-2	<phone> <daytime> ; <phone> <hear> ; <phone> <law> ; <phone> <say> ; <phone> <stop>
        iop	-2	<phone> al ; <phone> de ; <phone> himself ; <phone> so ; <pill> <day> ; <pill> <give>
        iop	-2	<play> <fluid> ; <play> <hear> ; <play> <money> ; <play> at ; <play> for ; <put> una
        iop	-2	<rarely> x ; <relapse> ; <remember> that ; <room> <clothes> ; <room> <daytime>
        iop	-2	<room> <furniture> ; <room> <withdrawal> ; <room> on ; <rope> <always> ; <rope> <bodypart>
        iop	-2	<rope> <past> ; <rope> <phone> ; <rope> with ; <say> <chestheart> ; <say> <clinician>
        iop	-2	<say> <consume> ; <say> <day> ; <say> <go> ; <say> <kin> ; <say> <night> ; <say> <shame>
        iop	-2	<say> abt ; <say> clarit ; <say> flat ; <say> it ; <say> neith ; <say> nev ; <say> nonsens
        iop	-2	<say> was ; <say> whatev ; <say> why ; <school> / ; <school> <sober> ; <sedative> 0
        iop	-2	<sedative> <asleep> ; <sedative> i ; <sedative> off ; <see> <ask> ; <see> <hospital>
        iop	-2	<see> <outdoors> ; <see> <stop> ; <seizure> on ; <shake> tac ; <smell> of ; <sober> 0
        iop	-2	<sober> in ; <soon> <say> ; <soon> <town> ; <soon> por ; <start> <past> ; <start> el
        iop	-2	<stimulant> <always> ; <stimulant> <fire> ; <stimulant> <last> ; <stimulant> <leave>
        iop	-2	<stimulant> <opioid> ; <stimulant> <rarely> ; <stimulant> <stop> ; <stimulant> <write>
        iop	-2	<stimulant> an ; <stimulant> but ; <stimulant> fre ; <stimulant> not ; <stimulant> one
        iop	-2	<stimulant> ten ; <stimulant> that ; <stimulant> y ; <stimulant> ~<home>
        iop	-2	<stimulant> ~<kin> ; <stop> <alcohol> ; <stop> <clothes> ; <stop> <daytime> ; <stop> <give>
        iop	-2	<stop> <last> ; <stop> <start> ; <stop> an ; <stop> what ; <stop> your
        iop	-2	<stranger> <bodypart> ; <stranger> <buy> ; <stranger> <intoxicated> ; <stranger> <kin>
        iop	-2	<stranger> <rope> ; <stranger> nam ; <stranger> pleas ; <take> <fluid> ; <take> <tired>
        iop	-2	<take> <year> ; <take> her ; <take> medi ; <take> nobody ; <think> <cold>
        iop	-2	<think> <colleague> ; <think> <continue> ; <think> <day> ; <think> <illness>
        iop	-2	<think> <town> ; <think> so ; <think> to ; <think> yet ; <tired> of ; <town> <amount>
        iop	-2	<town> <hospital> ; <trade> <opioid> ; <trade> <record> ; <trade> <write>
        iop	-2	<treatment> <crowd> ; <treatment> <furniture> ; <treatment> <official> ; <treatment> <play>
        iop	-2	<treatment> <school> ; <treatment> <stimulant> ; <treatment> acros ; <treatment> ahi
        iop	-2	<treatment> all ; <treatment> desd ; <treatment> did ; <treatment> first ; <treatment> pt
        iop	-2	<treatment> ~minimum ; <trust> <outdoors> ; <try> <treatment> ; <unreal> <stranger>
        iop	-2	<vendor> <hospital> ; <wait> <clothes> ; <wait> <crowd> ; <wait> <last> ; <week> <asleep>
        iop	-2	<week> <need> ; <week> <phone> ; <week> clean ; <week> on ; <week> so ; <week> they
        iop	-2	<week> y ; <week> ~<consume> ; <week> ~<take> ; <withdrawal> ; <write> <alcohol>
        iop	-2	<write> <kin> ; <write> <needle> ; <write> <opioid> ; <write> about ; <write> of
        iop	-2	<write> your ; <year> <emergency> ; <year> <need> ; <year> <outdoors> ; <year> clean
        iop	-2	<year> el ; <year> of ; a <blood> ; a <continue> ; a <hopeless> ; a <media> ; a <need>
        iop	-2	a <opening> ; a <promise> ; a <room> ; a <stimulant> ; a <vendor> ; a <withdrawal>
        iop	-2	a alguien ; a bag ; a breath ; a bunch ; a can ; a cook ; a dead ; a diari ; a doctor
        iop	-2	a fami ; a fit ; a guit ; a landlord ; a paralegal ; a record ; a season ; a special
        iop	-2	a tim ; a todo ; a usted ; a week ; a weight ; a wheelcha ; a withdrawal ; a ~<withdrawal>
        iop	-2	a ~withdrawal ; abiert ; about <insurance> ; about <opioid> ; about meth ; acceptanc
        iop	-2	accidental ; aceptan ; actual ; adderal 0 ; adderal not ; adderal snort ; addres is
        iop	-2	adjust ; aetn ; aft it ; aft som ; aft two ; agar ; ago he ; agreeabl ; agreement ; ahorc
        iop	-2	al <stranger> ; al dia ; alcohol en ; alg de ; alguien de ; all nit ; all on ; all weekend
        iop	-2	all with ; already pick ; alumini ; amanec ; ambulanc ; amiga ; an <color> ; an orang
        iop	-2	and <consume> ; and <job> ; and <play> ; and <remember> ; and <stimulant> ; and als
        iop	-2	and anoth ; and busc ; and circl ; and cok ; and do ; and get ; and hom ; and otr ; and use
        iop	-2	and went ; and yet ; and ~<money> ; anex a ; ang ; ano el ; anoch me ; anoth at ; anxiou
        iop	-2	any <appointment> ; any opening ; anyway i ; apartment the ; app ; application
        iop	-2	approv <treatment> ; are <vermin> ; are with ; argu ; argu with ; arregl ; arrest ; as soon
        iop	-2	asi com ; asi llev ; ask 0 ; ask that ; ask us ; ask when ; ask ~how ; at birthday
        iop	-2	at graduation ; at va ; atienden ; ativan ; audienci ; aunti ; autumn ; ayer y ; back to
        iop	-2	baj la ; bar 0 ; bathtub ; bc of ; be pay ; be ~<leave> ; be ~gon ; becaus ; becaus i ; bed
        iop	-2	bed open ; bedsid ; been clean ; been eat ; been in ; been put ; been throw ; bet hour
        iop	-2	betty <drive> ; betty ford ; between the ; big as ; bipol i ; blanket ; blu a ; board <law>
        iop	-2	board diversion ; bolsa ; box of ; boy on ; boyfriend is ; breastbon ; bright
        iop	-2	bright <color> ; bright red ; brinc ; bring ; bro ; brok my ; broth play ; broth say
        iop	-2	broth was ; broth who ; bump of ; bunch ; bunch of ; busc dond ; by <colleague> ; by it
        iop	-2	by then ; cad noch ; cal 0 ; cal again ; cal and ; cal himself ; cal stat ; caller ; cam on
        iop	-2	cam y ; can <build> ; can <say> ; can hear ; can reach ; can sign ; can you ; cancel my
        iop	-2	cannabi and ; cano ; cant <awake> ; cant find ; cant vanish ; carnival ; cas a ; cas of
        iop	-2	caseload ; caught with ; charg for ; charg rn ; chart ; chart say ; chatter ; check out
        iop	-2	chest x ; chicken out ; chil ; chil and ; cierran ; cinc noch ; cint ; circl for ; circl of
        iop	-2	circuit ; civic ; clean off ; client ; climb out ; clr <go> ; clr <write> ; clr has
        iop	-2	clr read ; coach littl ; coal ; cocain en ; cocain four ; cok can ; cok every ; cok last
        iop	-2	cok lik ; cok near ; com si ; comprobant ; con <medicine> ; cook cok ; cool ; cor de
        iop	-2	costc ; couch sinc ; couch to ; could <say> ; could <stranger> ; could not ; couldnt
        iop	-2	county road ; cps ; crack wkend ; cristal entr ; cristal los ; cristal todo ; cry
        iop	-2	cuant cuest ; cuatr ano ; cubr ; cuest el ; d <hospital> ; d/c today ; da <law>
        iop	-2	da diversion ; dab ; dab dai ; dai meth ; dai now ; daught wed ; day been ; day don
        iop	-2	day giv ; day god ; day hes ; day or ; dcf work ; de <clothes> ; de <stimulant> ; de facil
        iop	-2	de och ; de ron ; de tard ; de tequil ; de tre ; deal i ; debaj del ; dec mas ; ded
        iop	-2	del <home> ; del <phone> ; del alcohol ; del detox ; deny ; depend ; dept ; descans de
        iop	-2	desd ayer ; det ; detox bed ; detox in ; detox thi ; detox unit ; diaria ; did a
        iop	-2	did ninety ; did outpatient ; didnt hav ; diez ; dig ; discharg summary ; disculpen
        iop	-2	dishwash ; do my ; do them ; doc ; doctor look ; doe mol ; doesnt even ; doesnt know
        iop	-2	dog ate ; doing a ; don thi ; dond <start> ; dond <wait> ; dont <think> ; dont know
        iop	-2	dont stop ; door ; door fram ; door off ; dos of ; down from ; down thre ; drink much
        iop	-2	driv off ; dry <water> ; dtr ; dtr in ; dun ; dxm ; each day ; each tim ; each weekend
        iop	-2	eap lady ; ear <month> ; eat and ; eat i ; eat the ; egg on ; ehr ; eight ; eith way
        iop	-2	el celul ; el cuart ; el lun ; el ron ; el tusi ; elbow ; elk ; ell me ; ell no ; ems
        iop	-2	en <write> ; en papel ; enough in ; eso me ; espald ; est ; est <home> ; est <put>
        iop	-2	est <year> ; est ahi ; est ano ; est tom ; esta ; estoy <money> ; estudiant de ; estuv con
        iop	-2	etoh on ; even program ; ever <consume> ; ever seen ; ever sinc ; every month
        iop	-2	every thursday ; ex <partner> ; ex say ; extract ; f <ask> ; f <trade> ; f whisper ; facil
        iop	-2	fal apart ; falt a ; falt me ; fan ; fan on ; far from ; faucet ; fault ; fentanyl ; feo
        iop	-2	few day ; final <say> ; find a ; first int ; fiv night ; fiv year ; flask ; for <eat>
        iop	-2	for <kin> ; for <outdoors> ; for long ; for medi ; for treatment ; for ~0 ; ford 0
        iop	-2	form with ; found baggi ; found noth ; frent al ; from <stimulant> ; from cok ; from it
        iop	-2	from your ; fry ; fue hac ; gallon of ; gam day ; gent en ; get me ; get told ; girl and
        iop	-2	giv or ; given ; glad to ; go out ; go wherev ; god send ; goe int ; going in ; gon in
        iop	-2	good in ; googl ; got an ; got marri ; got nobody ; graduat the ; gravel ; grey ; grit que
        iop	-2	groggy ; group so ; guest ; gut ; ha est ; habl ; hac diez ; hac nad ; had me ; hag falt
        iop	-2	hah ; half the ; happen on ; has 0 ; has nev ; has written ; hasnt ; hasnt <say> ; hav thre
        iop	-2	hav tim ; he ; he <happy> ; he <rope> ; he <say> ; he bring ; he did ; he left ; he ran
        iop	-2	he return ; he sat ; he think ; he ~<home> ; he ~liv ; head and ; health <clinician>
        iop	-2	hear them ; hear voic ; held my ; her <opioid> ; herman est ; heroin 0 ; hes fin ; hi i
        iop	-2	hid ; hid it ; him back ; him down ; him through ; his <furniture> ; his drink
        iop	-2	his grandmoth ; his mom ; his neck ; his word ; hold ; hold a ; hold the ; hom health
        iop	-2	hom in ; hom now ; hombr ; hosp cm ; hospitalist ; hot as ; how long ; hoy me ; hoy no
        iop	-2	hx <give> ; hx given ; i believ ; i bring ; i build ; i fly ; i honest ; i open ; i ran
        iop	-2	i shak ; ice to ; id been ; id want ; ido ; if his ; if not ; if the ; if we ; im <consume>
        iop	-2	im <fall> ; im doing ; im gon ; im good ; im okay ; im saf ; im tir ; in 0 ; in <container>
        iop	-2	in <eat> ; in befor ; in custody ; in her ; in jun ; in octob ; in our ; in utah ; incl
        iop	-2	incluy ; inde ; inpt in ; instrument ; insuranc for ; insuranc say ; int <treatment>
        iop	-2	internamient par ; internarl ; iop client ; iop pt ; iop x ; is <break> ; is <seizure>
        iop	-2	is ask ; is empty ; is just ; is kil ; is no ; is old ; is scar ; is stay ; is two
        iop	-2	is wheth ; isnt for ; it <always> ; it <calm> ; it <start> ; it <stop> ; it alway ; it as
        iop	-2	it did ; it last ; it mat ; it normal ; it run ; it tak ; its <opening> ; its eleven
        iop	-2	its fin ; its for ; its his ; jail ; job is ; job over ; jump ; jur ; just <moment>
        iop	-2	just <stop> ; just for ; just now ; just so ; just stop ; just win ; k 0 ; karen ; keep up
        iop	-2	kept me ; kept using ; kick and ; know ; know my ; ko ; la <fall> ; la <opening>
        iop	-2	la <outdoors> ; la <pet> ; la ambulanci ; la bard ; la detox ; la espald ; la he
        iop	-2	la heroin ; la llev ; la mes ; la piel ; la play ; la puert ; label say ; lad and ; lak and
        iop	-2	las m ; las mano ; las nuev ; las sesion ; last me ; last mo ; last nt ; last spr
        iop	-2	last sum ; lat ; laundry ; le <phone> ; le <play> ; le acab ; le compr ; le falt ; le va
        iop	-2	leftov <eat> ; lighthous ; lik she ; lik your ; lilac ; lin <blood> ; lin cut ; lin open
        iop	-2	lint ; lip are ; lithium ; littl girl ; llam ; llamen ; lo <consume> ; lo <phone>
        iop	-2	lo <treatment> ; lo hic ; lo pueden ; lo uso ; long enough ; los <clinician>
        iop	-2	los <headface> ; los <pet> ; los dos ; los fin ; los ojo ; los sesent ; lost count
        iop	-2	lueg se ; lying ; m <ask> ; m <phone> ; m ord ; mad <amount> ; mag ; mail carri ; man in
        iop	-2	mand diner ; march 0 ; march at ; mas barat ; mas dato ; mas los ; mas me ; mayb thre
        iop	-2	me cier ; me lik ; me mud ; me piden ; me quier ; me rent ; me sirv ; mediodi ; menor de
        iop	-2	messag ; met a ; metadon ; meth a ; meth aft ; meth at ; meth dai ; meth in ; meth off
        iop	-2	meth qod ; methamphetamin ; mg ; mg x ; mi <colleague> ; mi <write> ; min ago ; mio
        iop	-2	mis <school> ; mis clas ; mis y ; mism que ; mol n ; month clean ; month the ; month ther
        iop	-2	mor on ; morn so ; most <day> ; most of ; moth learn ; mr ; munec ; munec de ; muy <alone>
        iop	-2	my <medicine> ; my <outdoors> ; my <pain> ; my <stranger> ; my <tool> ; my age ; my bank
        iop	-2	my bik ; my car ; my clas ; my elbow ; my probation ; my resum ; my sou ; my teeth
        iop	-2	my tongu ; nariz y ; neck ; need my ; need outpatient ; neighborhood ; nerv ; nev <stop>
        iop	-2	nev <try> ; nev onc ; nev set ; nev stop ; nev tri ; nev used ; new peopl ; nicest
        iop	-2	night again ; night ago ; night he ; night thre ; night too ; nightstand ; ningun program
        """
}
