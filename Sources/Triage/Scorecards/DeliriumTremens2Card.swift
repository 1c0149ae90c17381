extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens2 = """
        delirium_tremens	4	yard in ; yes your
        delirium_tremens	3	+ <think> ; / <always> ; 0 offer ; 0 stop ; 0 without ; <alcohol> <vermin>
        delirium_tremens	3	<amount> soak ; <angry> <furniture> ; <angry> <height> ; <angry> <outdoors>
        delirium_tremens	3	<ask> <water> ; <breath> <room> ; <church> <hear> ; <church> <wait>
        delirium_tremens	3	<clean> at ; <clothes> that ; <consume> by ; <continue> pluck ; <eat> int
        delirium_tremens	3	<fire> capt ; <fluid> <angry> ; <furniture> onc ; <furniture> ther
        delirium_tremens	3	<furniture> up ; <home> are ; <hot> <think> ; <kin> <container> ; <kin> besid
        delirium_tremens	3	<kin> frank ; <kin> is ; <kin> va ; <moment> <church> ; <month> <stop>
        delirium_tremens	3	<month> wer ; <need> accept ; <night> dry ; <official> was ; <outdoors> que
        delirium_tremens	3	<partner> thru ; <pet> <height> ; <phone> <say> ; <phone> <vermin>
        delirium_tremens	3	<phone> ahead ; <rope> <think> ; <say> <confused> ; <say> away ; <say> with
        delirium_tremens	3	<school> <unreal> ; <sedative> hac ; <see> por ; <shake> <write>
        delirium_tremens	3	<start> <month> ; <stop> his ; <stop> my ; <think> his ; <town> <friend>
        delirium_tremens	3	<town> lo ; <town> she ; <trade> <emergency> ; <trade> not ; <unreal> por
        delirium_tremens	3	<vermin> <hear> ; <vermin> <phone> ; <vermin> and ; <withdrawal> <last>
        delirium_tremens	3	<write> on ; a <kin> ; a conversation ; a tractor ; abuel dic ; ahor
        delirium_tremens	3	al <chestheart> ; al pech ; alcohol withdrawal ; all sweaty ; alto ; and dres
        delirium_tremens	3	answ ; ant on ; as pie ; asi dij ; at <breath> ; at <pet> ; at air ; barefoot
        delirium_tremens	3	baston ; bathroom mirror ; bed onc ; been off ; befor light ; begun to
        delirium_tremens	3	bernadet ; blanket ther ; but <take> ; cab at ; cal ahead ; camin por
        delirium_tremens	3	can stop ; cant tel ; cel ; church ; clr husb ; clr roommat ; con delirium
        delirium_tremens	3	confetti ; confundi con ; convert ; ctr 0 ; d stop ; da nang ; dad hand
        delirium_tremens	3	dad hasnt ; daught by ; de tom ; de urgencia ; dia tom ; dic que ; dieron
        delirium_tremens	3	discut con ; doesnt answ ; dog ; down <past> ; down befor ; drink thursday
        delirium_tremens	3	dtr in ; dts 0 ; el <alcohol> ; ems on ; er doctor ; es est ; etoh in
        delirium_tremens	3	f <hospital> ; feet so ; fir capt ; fish ; fix a ; flick ; fri ; from <put>
        delirium_tremens	3	from in ; front ; ful ; ghb 0 ; golp el ; hal and ; handl <stranger>
        delirium_tremens	3	has <confused> ; has been ; has delirium ; he <say> ; he <stop> ; health
        delirium_tremens	3	heart goin ; her bedroom ; her her ; hes got ; hes on ; himself to
        delirium_tremens	3	his <partner> ; his boat ; his bourbon ; hous thi ; husb in ; ir ; is fix
        delirium_tremens	3	is total ; it an ; it clos ; it in ; it stat ; its a ; its dad ; kansa
        delirium_tremens	3	keep pluck ; know his ; la <school> ; la cortin ; le subi ; lik sew ; lipstick
        delirium_tremens	3	llam enfermer ; llegamo a ; los elot ; m <last> ; m activ ; m in ; m sin
        delirium_tremens	3	mail that ; me very ; mi botel ; mixup ; month stop ; moth gav ; moth went
        delirium_tremens	3	mouth ; mov his ; muri y ; need accept ; neg ; neighbor 0 ; ni dond
        delirium_tremens	3	no <think> ; no prueb ; noth sinc ; now cal ; of bed ; of littl ; of thi
        delirium_tremens	3	off <clothes> ; offer him ; or <town> ; or county ; oth hand ; our coat
        delirium_tremens	3	out <outdoors> ; out sun ; own bedroom ; own hous ; pa ; pared ; partn
        delirium_tremens	3	passenger ; pid ; por <photo> ; por cam ; por la ; por vide ; prov a
        delirium_tremens	3	pt <write> ; puebl lo ; pul up ; puls rac ; quarrel with ; que <kill>
        delirium_tremens	3	que andan ; que cas ; que mat ; que vin ; quit my ; rail tel ; recogniz
        delirium_tremens	3	regan a ; rip ; roommat ; se sub ; see men ; see spider ; seman and
        delirium_tremens	3	she <clean> ; she <say> ; shel ; sin ; soldadito ; som the ; someth off
        delirium_tremens	3	son <kin> ; soon ; sort mail ; sponse ; stop thur ; su propi ; sur ; sur its
        delirium_tremens	3	swat wasp ; sweep up ; talk ; tech ; teeth going ; tembl tod ; th ; that what
        delirium_tremens	3	the <official> ; the back ; the ceil ; the censu ; the chicken ; the cle
        delirium_tremens	3	the grap ; the oven ; the quilt ; the whol ; the win ; ther <ask> ; ther ask
        delirium_tremens	3	think she ; tienen ; til <appointment> ; to know ; to stat ; tom mi ; took
        delirium_tremens	3	tremor + ; typ for ; und <furniture> ; up <container> ; usual ; ve en
        delirium_tremens	3	walk out ; want your ; was <goodbye> ; was <hold> ; was <medicine> ; was paid
        delirium_tremens	3	was president ; was short ; was wav ; wat ; wensday ; what <year> ; what the
        delirium_tremens	3	wher her ; whiteboard ; with plat ; wrot on ; y <angry> ; year of
        delirium_tremens	-3	$ 0 ; + 0 ; 0 on ; 0 p ; 0 yrs ; <alcohol> and ; <amount> <headface>
        delirium_tremens	-3	<amount> to ; <clinician> <write> ; <confused> <say> ; <count> <month>
        delirium_tremens	-3	<day> <give> ; <day> <headface> ; <day> desd ; <day> en ; <die> <amount>
        delirium_tremens	-3	<drive> <stop> ; <eat> 0 ; <furniture> de ; <go> <month> ; <go> <town>
        delirium_tremens	-3	<go> de ; <happy> to ; <headface> <palecolor> ; <hear> <say> ; <home> to
        delirium_tremens	-3	<job> <night> ; <job> <say> ; <kin> <treatment> ; <kin> me ; <last> <week>
        delirium_tremens	-3	<moment> <always> ; <moment> a ; <money> <day> ; <month> <amount>
        delirium_tremens	-3	<month> <need> ; <need> <give> ; <night> and ; <outdoors> <go>
        delirium_tremens	-3	<partner> <stimulant> ; <past> <stop> ; <pet> <eat> ; <phone> for ; <play> a
        delirium_tremens	-3	<promise> por ; <say> <see> ; <school> 0 ; <school> <day> ; <see> <crowd>
        delirium_tremens	-3	<soon> de ; <stranger> <kin> ; <stranger> de ; <stranger> to ; <take> <job>
        delirium_tremens	-3	<take> <medicine> ; <take> <sedative> ; <take> them ; <think> if ; <think> to
        delirium_tremens	-3	<town> in ; <treatment> <crowd> ; <treatment> <past> ; <wait> in
        delirium_tremens	-3	<year> <consume> ; <year> <stimulant> ; a bad ; ahorit ; all of ; alon
        delirium_tremens	-3	ambulatori ; and not ; anybody ; ask for ; asleep ; at work ; beat
        delirium_tremens	-3	behind the ; build ; but the ; chef ; chil ; con las ; cont ; county ; de una
        delirium_tremens	-3	despu de ; diari desd ; do it ; driv ; ech ; els ; en <home> ; en cas ; entonc
        delirium_tremens	-3	for <stimulant> ; for an ; friend ; googl ; grand ; gray ; gues ; hac un
        delirium_tremens	-3	hav <amount> ; hav to ; hijo ; his hand ; i <buy> ; i <continue> ; i <drive>
        delirium_tremens	-3	i <say> ; i <start> ; i drink ; i nev ; i thought ; in <amount> ; it <take>
        delirium_tremens	-3	it and ; ive nev ; january ; la coc ; land ; las <daytime> ; los <amount>
        delirium_tremens	-3	m <opioid> ; man who ; marri ; me <happy> ; me back ; me dio ; mi <child>
        delirium_tremens	-3	mi <crowd> ; might ; morning ; my <clothes> ; my boy ; my doctor
        delirium_tremens	-3	my grandmoth ; nev been ; nino ; no lo ; no use ; od ; off and ; on our ; ord
        delirium_tremens	-3	per no ; pick up ; poc ; practic ; pregnant ; probation ; puk ; pur
        delirium_tremens	-3	quier que ; quinc ; res ; ros ; sant ; say she ; send ; sentenc ; servic
        delirium_tremens	-3	siet ; so we ; soy ; split ; stor ; suicid ; tan ; that all ; the <build>
        delirium_tremens	-3	the <day> ; the <opioid> ; the <palecolor> ; the <soon> ; the fami ; the next
        delirium_tremens	-3	the phon ; then i ; they had ; to <asleep> ; to a ; to get ; took a
        delirium_tremens	-3	trabaj en ; up with ; upstair ; veint ano ; when my ; window ; y si
        delirium_tremens	-3	you <crowd> ; ~<afraid> ; ~seizur
        delirium_tremens	-4	0 <consume> ; 0 <moment> ; <always> <moment> ; <always> desd ; <always> x
        delirium_tremens	-4	<amount> <count> ; <amount> <eat> ; <amount> <kin> ; <amount> <money>
        delirium_tremens	-4	<ask> for ; <bodypart> <amount> ; <child> <take> ; <consume> it
        delirium_tremens	-4	<container> <container> ; <container> in ; <continue> <amount> ; <continue> a
        delirium_tremens	-4	<count> <amount> ; <crowd> <day> ; <day> <asleep> ; <day> <month>
        delirium_tremens	-4	<day> <opioid> ; <day> the ; <eat> <always> ; <give> <amount> ; <give> <phone>
        delirium_tremens	-4	<give> my ; <go> <job> ; <go> <school> ; <go> back ; <height> and
        delirium_tremens	-4	<home> <amount> ; <hospital> <amount> ; <illness> and ; <job> <amount>
        delirium_tremens	-4	<job> <clinician> ; <job> <day> ; <job> at ; <job> de ; <job> en ; <key>
        delirium_tremens	-4	<kin> <happy> ; <kin> <law> ; <kin> <need> ; <kin> <opioid> ; <kin> <school>
        delirium_tremens	-4	<kin> a ; <kin> had ; <kin> re ; <leave> <treatment> ; <leave> the
        delirium_tremens	-4	<moment> <consume> ; <moment> <moment> ; <moment> on ; <need> <appointment>
        delirium_tremens	-4	<need> <day> ; <need> <home> ; <night> <day> ; <night> <see> ; <night> i
        delirium_tremens	-4	<opioid> in ; <outdoors> <amount> ; <partner> <amount> ; <partner> <confused>
        delirium_tremens	-4	<past> de ; <play> <amount> ; <play> <crowd> ; <play> <play> ; <say> <consume>
        delirium_tremens	-4	<say> <stop> ; <say> de ; <say> that ; <school> and ; <sick>
        delirium_tremens	-4	<stimulant> <consume> ; <stimulant> <stimulant> ; <stimulant> sinc
        delirium_tremens	-4	<stimulant> x ; <stop> of ; <stop> on ; <stranger> 0 ; <stranger> <say>
        delirium_tremens	-4	<stranger> at ; <take> <day> ; <take> <opioid> ; <take> <say> ; <think> it
        delirium_tremens	-4	<treatment> <stimulant> ; <treatment> and ; <trust> ; <wait> <kin>
        delirium_tremens	-4	<water> and ; <week> <amount> ; <write> <amount> ; <write> <phone>
        delirium_tremens	-4	<year> <always> ; <year> <moment> ; a <colleague> ; a <money> ; a <play>
        delirium_tremens	-4	a <stranger> ; a box ; a plac ; a whol ; about <amount> ; aguant ; all the
        delirium_tremens	-4	almost ; and 0 ; and <crowd> ; and <stop> ; and nobody ; and one ; and said
        delirium_tremens	-4	ano pas ; ant de ; anyon ; apt ; at <job> ; at night ; ate ; aug ; august
        delirium_tremens	-4	aunt nam ; becaus ; bet ; body ; cant <hold> ; cant hold ; cer ; collect
        delirium_tremens	-4	color ; com <amount> ; com out ; cor ; cros ; de <day> ; de <month> ; dicen
        delirium_tremens	-4	did not ; dont <need> ; each ; el <bodypart> ; el <chestheart> ; empez
        delirium_tremens	-4	encontr ; es que ; fax ; find out ; finish ; follow ; fork ; from my
        delirium_tremens	-4	front of ; goodby ; got me ; grandson ; grey ; hard ; hat ; hav the
        delirium_tremens	-4	her <bodypart> ; i <give> ; i <leave> ; i <put> ; i ask ; i did ; i would
        delirium_tremens	-4	im at ; im on ; in front ; in your ; includ ; intak ; is 0 ; just <need>
        delirium_tremens	-4	la <stranger> ; lawy ; letter ; level ; licens ; limpi ; many ; map
        delirium_tremens	-4	me <consume> ; me <take> ; me a ; me da ; me that ; medi cal ; mi sobrin ; mid
        delirium_tremens	-4	much ; muchach ; my <day> ; my <school> ; nam is ; necesit ; ningun ; no sleep
        delirium_tremens	-4	no ~<drug> ; no ~opi ; no ~si ; noth els ; novi ; of that ; of your ; ok
        delirium_tremens	-4	on speak ; otherwis ; outpt ; over it ; paper ; part ; patient ; patron ; pcp
        delirium_tremens	-4	peopl in ; pictur ; pon ; por un ; ppo ; pres ; pric ; puest ; que ve
        delirium_tremens	-4	quit gin ; refil ; regal ; rep ; rout ; say the ; school ; script ; se <put>
        delirium_tremens	-4	se tom ; sea ; sel ; shook ; sick ; sixty ; slow ; sold ; som ; steady ; swing
        delirium_tremens	-4	sz ; that it ; the <child> ; the <key> ; the <money> ; the <outdoors>
        delirium_tremens	-4	the <rope> ; the day ; the lin ; the old ; the only ; though ; tiemp ; tim i
        delirium_tremens	-4	tmrw ; to <treatment> ; to my ; treatment ; troubl ; twelv ; un <treatment>
        delirium_tremens	-4	unk ; vap ; ve bicho ; ver ; vid ; vm ; wak ; was <amount> ; what he ; widow
        delirium_tremens	-4	wif say ; with <amount> ; with one ; with the ; without a ; women ; y con
        delirium_tremens	-4	you can ; zapato ; ~<go> ; ~<illness> ; ~<pain> ; ~<shake> ; ~sinc ; ~w/d
        delirium_tremens	-5	0 <hospital> ; 0 <stimulant> ; 0 at ; 0 nd ; 0 with ; <alcohol> <eat>
        delirium_tremens	-5	<amount> and ; <amount> y ; <bodypart> <shake> ; <break> ; <caretaking> <kin>
        delirium_tremens	-5	<clinician> <job> ; <die> de ; <drive> <amount> ; <give> a ; <go> a
        delirium_tremens	-5	<home> <kin> ; <home> <moment> ; <home> <outdoors> ; <home> and ; <home> con
        delirium_tremens	-5	<home> with ; <intoxicated> ; <kin> <job> ; <kin> pas ; <money> <amount>
        delirium_tremens	-5	<month> <past> ; <need> it ; <need> me ; <night> <amount> ; <official> <say>
        delirium_tremens	-5	<order> <treatment> ; <phone> <phone> ; <play> <day> ; <play> on
        delirium_tremens	-5	<put> <amount> ; <say> <amount> ; <say> <say> ; <say> my ; <see> <amount>
        delirium_tremens	-5	<sober> ; <stimulant> <year> ; <stimulant> in ; <take> <money> ; <take> off
        delirium_tremens	-5	<take> to ; <think> how ; <town> <day> ; <treatment> <amount>
        delirium_tremens	-5	<treatment> <need> ; <try> <stop> ; <year> <go> ; a 0 ; a <eat> ; a <friend>
        delirium_tremens	-5	a <height> ; a <photo> ; a <room> ; a <school> ; a thing ; about a ; about it
        delirium_tremens	-5	agre ; ahi ; and no ; and would ; anywher ; at <night> ; at her ; at noon
        delirium_tremens	-5	ban ; bank ; befor i ; bf ; bor ; buen ; calm ; camp ; can i ; child ; con la
        delirium_tremens	-5	consum ; cuatr ano ; d <treatment> ; d x ; day and ; de <amount> ; de <eat>
        delirium_tremens	-5	de la ; desintoxicacion ; despu ; do i ; doe ; driveway ; drov ; el <phone>
        delirium_tremens	-5	en las ; en una ; enough ; es por ; everybody ; fel ; food ; gan ; given
        delirium_tremens	-5	going on ; good ; guard ; had the ; he said ; hol ; hormiga en ; how long
        delirium_tremens	-5	hung ; i <feel> ; i <play> ; i could ; i just ; i stil ; in <town> ; in march
        delirium_tremens	-5	is my ; its my ; jan ; junt ; k ; kept ; la <daytime> ; la <photo> ; le <put>
        delirium_tremens	-5	le dio ; learn ; library ; lol ; long ; love ; lu ; lug ; mand ; may ; mention
        delirium_tremens	-5	meth 0 ; mi <colleague> ; mi senor ; mo ; music ; my <container> ; my <drive>
        delirium_tremens	-5	my <furniture> ; my <pet> ; my arm ; my dad ; my ex ; my lif ; my old ; nic
        delirium_tremens	-5	no <go> ; no pued ; noch ; nois ; not a ; of my ; out <day> ; overdos ; par mi
        delirium_tremens	-5	past ; perdon ; que se ; regres ; rehab ; return ; rol ; season ; seizur
        delirium_tremens	-5	self 0 ; senor ; shar ; sient ; skip ; slid ; so im ; station ; straight
        delirium_tremens	-5	stuck ; swear ; tak my ; tak the ; telefon ; text ; the <medicine>
        delirium_tremens	-5	the <play> ; the <stimulant> ; the car ; threw ; to go ; took the ; up to
        delirium_tremens	-5	visit ; wear ; went ; went to ; with you ; worri ; y dic ; ~<clinician>
        delirium_tremens	-5	~<emergency>
        delirium_tremens	-6	$ ; 0 <week> ; 0 year ; <amount> <crowd> ; <amount> <home>
        delirium_tremens	-6	<amount> <stranger> ; <amount> de ; <colleague> <say> ; <consume> <consume>
        delirium_tremens	-6	<consume> on ; <continue> the ; <day> <need> ; <day> at ; <day> i ; <day> of
        delirium_tremens	-6	<drive> <drive> ; <eat> <outdoors> ; <fall> off ; <kin> <write> ; <limp>
        delirium_tremens	-6	<need> <write> ; <outdoors> and ; <outdoors> in ; <phone> <amount>
        delirium_tremens	-6	<phone> <day> ; <say> <go> ; <say> <treatment> ; <say> about ; <say> i
        delirium_tremens	-6	<say> she ; <stimulant> and ; <treatment> for ; <volunteer> ; <withdrawal> in
        delirium_tremens	-6	<write> de ; a <partner> ; a coupl ; a few ; a month ; and <consume>
        delirium_tremens	-6	and <day> ; and it ; any ; are you ; at bug ; ayer ; back to ; big ; bil
        delirium_tremens	-6	bought ; break ; buena ; clt ; compr ; cost ; cuant ; custody ; day of ; desk
        delirium_tremens	-6	diez ; doing ; dr ; estan ; evening ; ever ; gam ; garag ; go to ; habi ; hang
        delirium_tremens	-6	he isnt ; hom and ; honest ; how <amount> ; i <school> ; in it ; in that ; ins
        delirium_tremens	-6	is it ; it <always> ; judg ; july ; la <church> ; las <amount> ; lip
        delirium_tremens	-6	look for ; lov ; me <feel> ; me <need> ; mejor ; mi herman ; mov to
        delirium_tremens	-6	my <phone> ; next ; night and ; no le ; no oth ; numer ; och ; odd
        delirium_tremens	-6	of <treatment> ; paint ; pastor ; question ; rath ; resi ; second ; see the
        delirium_tremens	-6	she <stop> ; slept ; smel ; sobr ; sobrin ; someon ; sound ; st ; sum
        delirium_tremens	-6	the <die> ; the <kin> ; the <tool> ; the <treatment> ; the first ; to com
        delirium_tremens	-6	to see ; todavi ; tomorrow ; up the ; usted ; ve hormiga ; week and ; whisper
        delirium_tremens	-6	wint ; year ago ; you hav ; yrs ; ~<need>
        delirium_tremens	-7	<amount> <month> ; <amount> <play> ; <day> <stimulant> ; <day> <stop>
        delirium_tremens	-7	<drive> <town> ; <drive> and ; <furniture> with ; <go> <bodypart>
        delirium_tremens	-7	<kin> <illness> ; <need> <need> ; <need> <stop> ; <need> a ; <opioid> <amount>
        delirium_tremens	-7	<start> <day> ; <stimulant> on ; <take> <bodypart> ; <take> it
        delirium_tremens	-7	<year> <amount> ; @ ; a <clinician> ; a <consume> ; a <month> ; admission
        delirium_tremens	-7	alg ; als ; and all ; boyfriend ; by <day> ; clas ; com off ; company ; con un
        delirium_tremens	-7	cover ; d/c ; dan ; dentist ; die ; dorm ; el <eat> ; eleven ; en <month>
        delirium_tremens	-7	espanol ; estuv ; everyon ; everyth ; f <stimulant> ; fac ; funeral ; gat
        delirium_tremens	-7	havent ; hi ; i <think> ; i go ; i only ; i took ; inf ; inpatient ; is that
        delirium_tremens	-7	its for ; la <drive> ; la <stimulant> ; lik that ; lik the ; list ; liv with
        delirium_tremens	-7	manan ; me <go> ; mean ; middl ; my <colleague> ; my <crowd> ; my <room>
        delirium_tremens	-7	my cousin ; my daught ; my hand ; my nephew ; near ; no es ; no w/d
        delirium_tremens	-7	on <opioid> ; outsid ; over a ; phon ; primer ; problem ; report ; ring ; saf
        delirium_tremens	-7	say he ; should ; si no ; sinc i ; somewher ; spot ; tabl ; tambien ; teni
        delirium_tremens	-7	termin ; the cal ; ther a ; ther was ; thes ; thos ; thought ; to talk ; turn
        delirium_tremens	-7	twenty ; uso ; vend ; watch ; ~<law> ; ~<seizure>
        delirium_tremens	-8	0 <month> ; 0 when ; <alone> ; <always> 0 ; <child> <play> ; <day> <last>
        delirium_tremens	-8	<day> <outdoors> ; <eat> and ; <headface> and ; <kin> was ; <last> <month>
        delirium_tremens	-8	<last> <year> ; <say> <need> ; <see> for ; <shake> <fluid> ; <take> <amount>
        delirium_tremens	-8	<treatment> <month> ; <write> <write> ; a littl ; alway ; and ive ; at my
        delirium_tremens	-8	baby ; been on ; brush ant ; cb ; cook ; counselor ; court ; cuid ; divorc
        delirium_tremens	-8	don ; dont hav ; drug ; eat ; era ; escrib ; final ; for two ; from a ; great
        delirium_tremens	-8	had a ; had to ; heard ; hit ; i need ; insuranc ; jun ; last year ; morn
        delirium_tremens	-8	my <chestheart> ; need to ; no ant ; no one ; otr ; overnight ; pain ; par que
        delirium_tremens	-8	pen ; person ; psych ; quiet ; read ; sam ; san ; sheet that ; sí ; tenant
        delirium_tremens	-8	test ; that the ; that was ; the cat ; twic ; usa ; voy ; wel ; y el ; ~<stop>
        delirium_tremens	-9	0 min ; <asleep> in ; <crash> ; <homeless> ; <kin> <child> ; <money> <money>
        delirium_tremens	-9	<month> 0 ; <month> and ; <need> <crowd> ; <outdoors> <outdoors>
        delirium_tremens	-9	<record> <say> ; <smell> ; <stop> <treatment> ; a <crowd> ; acros ; alguien
        delirium_tremens	-9	at 0 ; best ; bien ; blood ; both ; bring ; but i ; buy ; complet ; din
        delirium_tremens	-9	discharg ; end ; fiv ; for me ; fre ; grandmoth ; i <see> ; i <write> ; i get
        delirium_tremens	-9	i want ; its <stimulant> ; liv in ; lot ; mad ; min ; no <asleep> ; no se
        delirium_tremens	-9	no ~etoh ; nuev ; outpatient ; pag ; rais ; seven ; so i ; sol ; spel
        delirium_tremens	-9	the <job> ; the <last> ; the last ; touch ; wher i ; wont <say>
        delirium_tremens	-10	<color> ; <give> me ; <kin> <home> ; <kin> <play> ; <need> <say> ; <past> i
        delirium_tremens	-10	<stiff> ; <stop> in ; <tool> ; a <child> ; a <treatment> ; a <write>
        delirium_tremens	-10	and <amount> ; and a ; as a ; clr <say> ; dur ; email ; en 0 ; fue ; got a
        delirium_tremens	-10	head ; his <headface> ; i do ; intensiv ; is ther ; kil ; la <bodypart>
        delirium_tremens	-10	lady ; lock ; m <stimulant> ; mal ; me <give> ; mism ; my <clinician>
        delirium_tremens	-10	my <home> ; my <job> ; my kid ; my moth ; narcan ; no sx ; porqu ; que me
        delirium_tremens	-10	shot ; thre year ; tre ano ; two year ; using ; veint ; voic ; w/d
        delirium_tremens	-11	# ; <always> <month> ; <bodysound> ; <count> <year> ; <eat> <eat> ; <gun>
        delirium_tremens	-11	<sad> ; <say> he ; <shame> ; <threat> ; <year> <past> ; a <home> ; about the
        delirium_tremens	-11	dos ano ; duerm ; en mi ; going to ; i <money> ; i tak ; im 0 ; les ; mor
        delirium_tremens	-11	myself ; numb ; one of ; parent ; residential ; run ; se me ; spr ; whil
        delirium_tremens	-12	<day> <treatment> ; <treatment> <day> ; abt ; anyth ; between ; blu ; chart
        delirium_tremens	-12	de mi ; feel ; fil ; half ; i can ; id lik ; im a ; kind ; muy ; nunc ; open
        delirium_tremens	-12	record ; student ; the dog ; the one ; trabaj ; tuv ; vomit
        delirium_tremens	-13	0 i ; <need> por ; <say> <phone> ; bridg ; do you ; ear ; found ; goe
        delirium_tremens	-13	i cant ; it was ; ive been ; leg ; my <headface> ; pus ; segur ; than
        delirium_tremens	-13	the <record> ; to be ; toc ; too ; way
        delirium_tremens	-14	<amount> <week> ; a <town> ; eso ; has a ; i <consume> ; i <go> ; my son
        delirium_tremens	-14	play ; show ; used
        delirium_tremens	-15	<needle> ; <tired> ; breath ; estoy ; la <headface> ; on <stimulant> ; qued
        delirium_tremens	-16	<blade> ; chest ; cuand ; fin ; mas ; mis ; nad ; ~<treatment>
        delirium_tremens	-17	ayud por ; i had ; nin ; on my ; sinc <month> ; writ
        delirium_tremens	-18	pued
        delirium_tremens	-19	<seizure> ; dio ; saw
        delirium_tremens	-20	<awake> ; <media> ; iop ; plan ; teng
        delirium_tremens	-26	again
        """
}
