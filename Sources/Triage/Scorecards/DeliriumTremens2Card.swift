extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens2 = """
        delirium_tremens	4	wrong <town> ; y <promise> ; y la ; ya me ; yard in ; yes your ; yet
        delirium_tremens	4	your honor
        delirium_tremens	3	+ <think> ; / <always> ; 0 offer ; 0 stop ; 0 without ; <alcohol> <vermin>
        delirium_tremens	3	<amount> soak ; <angry> <furniture> ; <angry> <height> ; <ask> <water>
        delirium_tremens	3	<breath> <room> ; <church> <hear> ; <church> <wait> ; <clean> at ; <consume> by
        delirium_tremens	3	<continue> pluck ; <eat> int ; <fire> capt ; <fluid> <angry> ; <furniture> onc
        delirium_tremens	3	<furniture> ther ; <furniture> up ; <hot> <think> ; <kin> <container>
        delirium_tremens	3	<kin> besid ; <kin> frank ; <kin> is ; <kin> va ; <moment> <church>
        delirium_tremens	3	<month> <stop> ; <month> wer ; <need> accept ; <night> dry ; <official> was
        delirium_tremens	3	<outdoors> que ; <partner> thru ; <pet> <height> ; <phone> <say>
        delirium_tremens	3	<phone> <vermin> ; <phone> ahead ; <rope> <think> ; <say> <confused>
        delirium_tremens	3	<say> away ; <say> with ; <school> <unreal> ; <sedative> hac ; <see> por
        delirium_tremens	3	<shake> <write> ; <start> <month> ; <stop> his ; <stop> my ; <think> his
        delirium_tremens	3	<town> <friend> ; <town> lo ; <town> she ; <trade> <emergency> ; <trade> not
        delirium_tremens	3	<unreal> por ; <vermin> <hear> ; <vermin> <phone> ; <vermin> and
        delirium_tremens	3	<withdrawal> <last> ; a <kin> ; a conversation ; abuel dic ; ahor ; aint
        delirium_tremens	3	aint <take> ; al <chestheart> ; al pech ; alcohol withdrawal ; all sweaty
        delirium_tremens	3	alto ; and dres ; answ ; ant on ; as pie ; asi dij ; at <breath> ; at <pet>
        delirium_tremens	3	at air ; barefoot ; baston ; bathroom mirror ; bed onc ; been off ; befor light
        delirium_tremens	3	begun to ; bernadet ; blanket ther ; bow to ; but <take> ; cal ahead
        delirium_tremens	3	camin por ; can stop ; cant tel ; cel ; church ; clr husb ; clr roommat
        delirium_tremens	3	con delirium ; confetti ; confundi con ; convert ; ctr 0 ; d stop ; da nang
        delirium_tremens	3	dad hand ; dad hasnt ; daught by ; day non ; de tom ; de urgencia ; dia tom
        delirium_tremens	3	dic que ; dieron ; discut con ; doctor de ; doesnt answ ; dog ; down <past>
        delirium_tremens	3	down befor ; drink thursday ; dtr in ; dts 0 ; el <alcohol> ; ems on
        delirium_tremens	3	er doctor ; es est ; etoh in ; f <hospital> ; feet so ; fir capt ; fish ; fix a
        delirium_tremens	3	flick ; for uncl ; fri ; from <put> ; from in ; front ; ful ; ghb 0 ; golp el
        delirium_tremens	3	hal and ; handl <stranger> ; has <confused> ; has been ; has delirium
        delirium_tremens	3	he <say> ; he <stop> ; health ; heart goin ; her bedroom ; her her ; hes got
        delirium_tremens	3	hes on ; himself to ; his <partner> ; his boat ; his bourbon ; hous thi
        delirium_tremens	3	husb in ; in <confused> ; in delirium ; ir ; is fix ; is total ; it an
        delirium_tremens	3	it clos ; it stat ; its a ; its dad ; kansa ; keep lift ; keep pluck ; know his
        delirium_tremens	3	la <school> ; la cortin ; le subi ; lik sew ; lipstick ; llam enfermer
        delirium_tremens	3	llegamo a ; los elot ; m <last> ; m activ ; m in ; m sin ; mail that ; mam va
        delirium_tremens	3	me very ; mi botel ; mixup ; month stop ; moth gav ; moth went ; mouth
        delirium_tremens	3	mov his ; muri y ; need accept ; neg ; neighbor 0 ; ni dond ; no <think>
        delirium_tremens	3	no prueb ; nobody ; noth sinc ; now cal ; of littl ; of thi ; off <clothes>
        delirium_tremens	3	offer him ; or <town> ; or county ; oth hand ; our coat ; out <outdoors>
        delirium_tremens	3	out sun ; own bedroom ; own hous ; pa ; pared ; partn ; passenger ; por <photo>
        delirium_tremens	3	por cam ; por la ; por vide ; prov a ; pt <write> ; puebl lo ; pul up
        delirium_tremens	3	puls rac ; quarrel with ; que <kill> ; que andan ; que cas ; que mat ; que vin
        delirium_tremens	3	quit my ; rail tel ; recogniz ; regan a ; rest ; rip ; roommat ; se sub
        delirium_tremens	3	see men ; see spider ; seman and ; she <clean> ; she <say> ; sin ; som the
        delirium_tremens	3	someth off ; son <kin> ; soon ; sort mail ; sponse ; sponsor ; stop thur
        delirium_tremens	3	su propi ; sunday nit ; sur ; sur its ; swat wasp ; sweep up ; talk ; tech
        delirium_tremens	3	teeth going ; tembl tod ; th ; that what ; the <official> ; the back ; the ceil
        delirium_tremens	3	the censu ; the chicken ; the cle ; the grap ; the oven ; the quilt ; the whol
        delirium_tremens	3	the win ; ther <ask> ; ther ask ; think she ; tienen ; til <appointment>
        delirium_tremens	3	to know ; to stat ; tom mi ; took ; tremor + ; typ for ; und <furniture>
        delirium_tremens	3	up <container> ; usual ; ve en ; walk out ; want your ; was <hold>
        delirium_tremens	3	was <medicine> ; was paid ; was president ; was short ; wat ; what <year>
        delirium_tremens	3	what the ; wher her ; whiteboard ; with plat ; wrot on ; y <angry> ; year of
        delirium_tremens	-3	$ 0 ; + 0 ; 0 on ; 0 yrs ; <alcohol> and ; <amount> <headface>
        delirium_tremens	-3	<amount> <money> ; <amount> to ; <clinician> <write> ; <confused> <say>
        delirium_tremens	-3	<count> <month> ; <day> <give> ; <day> <headface> ; <day> <opioid>
        delirium_tremens	-3	<day> desd ; <day> en ; <drive> <stop> ; <eat> 0 ; <furniture> de
        delirium_tremens	-3	<go> <month> ; <go> <town> ; <go> back ; <go> de ; <happy> to
        delirium_tremens	-3	<headface> <palecolor> ; <home> <home> ; <home> to ; <job> <night>
        delirium_tremens	-3	<kin> <treatment> ; <kin> a ; <kin> me ; <last> <week> ; <moment> <always>
        delirium_tremens	-3	<moment> a ; <money> <day> ; <month> <amount> ; <month> <need> ; <need> <give>
        delirium_tremens	-3	<night> and ; <outdoors> <go> ; <partner> <stimulant> ; <past> <stop>
        delirium_tremens	-3	<pet> <eat> ; <phone> for ; <play> a ; <promise> por ; <school> 0
        delirium_tremens	-3	<school> <day> ; <see> <crowd> ; <soon> de ; <stimulant> x ; <stranger> <kin>
        delirium_tremens	-3	<stranger> de ; <stranger> to ; <take> <medicine> ; <take> <sedative>
        delirium_tremens	-3	<take> them ; <think> if ; <town> in ; <treatment> <crowd>
        delirium_tremens	-3	<treatment> <past> ; <year> <consume> ; <year> <stimulant> ; a bad ; ahorit
        delirium_tremens	-3	all of ; alon ; ambulatori ; and not ; anybody ; ask for ; asleep ; at work
        delirium_tremens	-3	beat ; build ; but the ; cant hold ; chef ; chil ; con las ; cont ; county
        delirium_tremens	-3	de una ; diari desd ; do it ; due ; ech ; els ; en <home> ; en cas ; entonc
        delirium_tremens	-3	fax ; for <stimulant> ; for an ; googl ; grand ; gray ; gues ; hac un
        delirium_tremens	-3	hav <amount> ; hav to ; hijo ; his hand ; hurt ; i <buy> ; i <drive> ; i <say>
        delirium_tremens	-3	i <start> ; i drink ; i nev ; it <take> ; it and ; ive nev ; january ; la coc
        delirium_tremens	-3	las <daytime> ; los <amount> ; m <opioid> ; man who ; marri ; me <happy>
        delirium_tremens	-3	me dio ; mi <child> ; mi <crowd> ; might ; morning ; my <container> ; my boy
        delirium_tremens	-3	my doctor ; my grandmoth ; nev been ; nino ; no lo ; no use ; od
        delirium_tremens	-3	of <stimulant> ; off and ; ord ; peopl in ; per no ; pick up ; poc ; practic
        delirium_tremens	-3	pregnant ; probation ; puk ; pur ; quier que ; quinc ; res ; ros ; sant
        delirium_tremens	-3	say she ; send ; sentenc ; servic ; siet ; so we ; soy ; split ; stor ; suicid
        delirium_tremens	-3	tan ; thank ; that all ; the <build> ; the <day> ; the <palecolor>
        delirium_tremens	-3	the <soon> ; the fami ; the next ; they had ; to <asleep> ; to a ; to get
        delirium_tremens	-3	took a ; trabaj en ; upstair ; veint ano ; vm ; when my ; window ; y si
        delirium_tremens	-3	~<afraid> ; ~seizur ; ~w/d
        delirium_tremens	-4	0 <consume> ; 0 <moment> ; 0 with ; <always> <moment> ; <always> desd
        delirium_tremens	-4	<always> x ; <amount> <count> ; <amount> <eat> ; <amount> <kin> ; <ask> for
        delirium_tremens	-4	<bodypart> <amount> ; <child> <take> ; <consume> it ; <container> <container>
        delirium_tremens	-4	<container> in ; <continue> <amount> ; <continue> a ; <count> <amount>
        delirium_tremens	-4	<crowd> <day> ; <day> <asleep> ; <day> <month> ; <day> the ; <eat> <always>
        delirium_tremens	-4	<give> <amount> ; <give> <phone> ; <give> my ; <go> <job> ; <go> <school>
        delirium_tremens	-4	<hear> <say> ; <height> and ; <home> <amount> ; <home> and
        delirium_tremens	-4	<hospital> <amount> ; <illness> and ; <job> <amount> ; <job> <clinician>
        delirium_tremens	-4	<job> <day> ; <job> at ; <job> de ; <job> en ; <key> ; <kin> <happy>
        delirium_tremens	-4	<kin> <law> ; <kin> <need> ; <kin> <opioid> ; <kin> <school> ; <kin> had
        delirium_tremens	-4	<kin> re ; <leave> <treatment> ; <leave> the ; <moment> <consume>
        delirium_tremens	-4	<moment> <moment> ; <moment> on ; <need> <appointment> ; <need> <day>
        delirium_tremens	-4	<need> <home> ; <night> <day> ; <night> <see> ; <night> i ; <opioid> in
        delirium_tremens	-4	<outdoors> <amount> ; <partner> <amount> ; <partner> <confused> ; <past> de
        delirium_tremens	-4	<play> <amount> ; <play> <crowd> ; <play> <play> ; <say> <consume>
        delirium_tremens	-4	<say> <stop> ; <say> de ; <school> and ; <sick> ; <stimulant> <consume>
        delirium_tremens	-4	<stimulant> <stimulant> ; <stimulant> in ; <stimulant> sinc ; <stop> of
        delirium_tremens	-4	<stop> on ; <stranger> 0 ; <stranger> <say> ; <take> <day> ; <take> <opioid>
        delirium_tremens	-4	<take> <say> ; <think> it ; <treatment> <stimulant> ; <treatment> and
        delirium_tremens	-4	<trust> ; <wait> <kin> ; <water> and ; <week> <amount> ; <write> <amount>
        delirium_tremens	-4	<write> <phone> ; <year> <always> ; <year> <moment> ; a <colleague>
        delirium_tremens	-4	a <money> ; a <play> ; a <stranger> ; a box ; a plac ; a whol ; about <amount>
        delirium_tremens	-4	aguant ; all the ; almost ; and 0 ; and <crowd> ; and <stop> ; and nobody
        delirium_tremens	-4	and one ; and said ; ano pas ; ant de ; anyon ; apt ; at <job> ; at night
        delirium_tremens	-4	ate ; aug ; august ; aunt nam ; becaus ; bet ; body ; cant <hold> ; cer
        delirium_tremens	-4	collect ; color ; com <amount> ; cor ; cros ; de <day> ; de <month> ; dicen
        delirium_tremens	-4	did not ; dont <need> ; driv ; each ; el <bodypart> ; el <chestheart> ; empez
        delirium_tremens	-4	encontr ; es que ; find out ; finish ; follow ; fork ; friend ; from my
        delirium_tremens	-4	front of ; got me ; grandson ; grey ; hard ; hat ; hav the ; her <bodypart>
        delirium_tremens	-4	i <give> ; i <leave> ; i <put> ; i ask ; i did ; i thought ; i would ; im at
        delirium_tremens	-4	im on ; in <amount> ; in front ; in your ; includ ; intak ; is 0 ; just <need>
        delirium_tremens	-4	la <stranger> ; land ; lawy ; letter ; level ; licens ; limpi ; many ; map
        delirium_tremens	-4	me <consume> ; me <take> ; me a ; me back ; me da ; me that ; medi cal
        delirium_tremens	-4	mi sobrin ; mid ; much ; muchach ; my <day> ; my <drive> ; my <furniture>
        delirium_tremens	-4	my <room> ; my <school> ; my arm ; my lif ; nam is ; necesit ; ningun
        delirium_tremens	-4	no sleep ; no ~<drug> ; no ~opi ; no ~si ; noth els ; novi ; of that ; of your
        delirium_tremens	-4	ok ; on our ; on speak ; otherwis ; outpt ; over it ; paper ; part ; patient
        delirium_tremens	-4	patron ; pcp ; pictur ; pon ; por un ; ppo ; pres ; pric ; que ve ; quit gin
        delirium_tremens	-4	refil ; regal ; rep ; rout ; say the ; school ; script ; se <put> ; se tom
        delirium_tremens	-4	sea ; sel ; shook ; sick ; sixty ; slow ; sold ; som ; steady ; swing ; sz
        delirium_tremens	-4	that it ; the <child> ; the <key> ; the <money> ; the <outdoors> ; the <rope>
        delirium_tremens	-4	the day ; the lin ; the old ; the only ; the phon ; though ; tiemp ; tim i
        delirium_tremens	-4	tmrw ; to <treatment> ; to my ; took the ; treatment ; troubl ; twelv
        delirium_tremens	-4	un <treatment> ; unk ; up with ; vap ; ve bicho ; ver ; vid ; wak
        delirium_tremens	-4	was <amount> ; what he ; widow ; wif say ; with <amount> ; with one ; with the
        delirium_tremens	-4	without a ; women ; y con ; you <crowd> ; you can ; zapato ; ~<go>
        delirium_tremens	-4	~<illness> ; ~<pain> ; ~<shake> ; ~sinc
        delirium_tremens	-5	0 <hospital> ; 0 <stimulant> ; 0 at ; 0 nd ; <alcohol> <eat> ; <amount> and
        delirium_tremens	-5	<amount> y ; <bodypart> <shake> ; <break> ; <caretaking> <kin>
        delirium_tremens	-5	<clinician> <job> ; <die> de ; <drive> <amount> ; <give> a ; <go> a
        delirium_tremens	-5	<home> <kin> ; <home> <moment> ; <home> <outdoors> ; <home> con ; <home> with
        delirium_tremens	-5	<intoxicated> ; <kin> <job> ; <kin> pas ; <money> <amount> ; <month> <past>
        delirium_tremens	-5	<need> it ; <need> me ; <night> <amount> ; <official> <say>
        delirium_tremens	-5	<order> <treatment> ; <phone> <phone> ; <play> <day> ; <play> on
        delirium_tremens	-5	<put> <amount> ; <say> <amount> ; <say> <say> ; <say> my ; <say> that
        delirium_tremens	-5	<see> <amount> ; <sober> ; <stimulant> <year> ; <stranger> at ; <take> <money>
        delirium_tremens	-5	<take> off ; <take> to ; <think> how ; <town> <day> ; <treatment> <amount>
        delirium_tremens	-5	<treatment> <need> ; <try> <stop> ; <year> <go> ; a 0 ; a <eat> ; a <friend>
        delirium_tremens	-5	a <height> ; a <photo> ; a <room> ; a <school> ; a thing ; about a ; about it
        delirium_tremens	-5	ahi ; and no ; and would ; anywher ; at <night> ; at her ; at noon ; ban
        delirium_tremens	-5	bank ; befor i ; bf ; bor ; buen ; calm ; camp ; can i ; child ; com out
        delirium_tremens	-5	con la ; consum ; cuatr ano ; d <treatment> ; d x ; day and ; de <amount>
        delirium_tremens	-5	de <eat> ; de la ; desintoxicacion ; despu ; do i ; doe ; driveway ; drov
        delirium_tremens	-5	el <phone> ; en las ; en una ; enough ; es por ; everybody ; fel ; food ; gan
        delirium_tremens	-5	garag ; given ; going on ; goodby ; guard ; had the ; he said ; hol
        delirium_tremens	-5	hormiga en ; how long ; hung ; i <feel> ; i <play> ; i could ; i just
        delirium_tremens	-5	in <town> ; in march ; is my ; its my ; jan ; junt ; k ; kept ; la <daytime>
        delirium_tremens	-5	la <photo> ; le <put> ; le dio ; learn ; library ; lol ; long ; love ; lu
        delirium_tremens	-5	lug ; mand ; may ; mention ; meth 0 ; mi <colleague> ; mi senor ; mo ; music
        delirium_tremens	-5	my <pet> ; my dad ; my ex ; my old ; next ; nic ; no <go> ; no pued ; noch
        delirium_tremens	-5	nois ; not a ; of my ; out <day> ; overdos ; par mi ; past ; perdon ; que se
        delirium_tremens	-5	regres ; rehab ; return ; rol ; season ; seizur ; self 0 ; senor ; shar
        delirium_tremens	-5	sient ; skip ; slid ; so im ; station ; straight ; stuck ; swear ; tak my
        delirium_tremens	-5	tak the ; telefon ; text ; the <medicine> ; the <play> ; the <stimulant>
        delirium_tremens	-5	the car ; threw ; to go ; up to ; visit ; wear ; went ; went to ; wint
        delirium_tremens	-5	with you ; worri ; y dic ; ~<clinician> ; ~<emergency>
        delirium_tremens	-6	$ ; 0 <week> ; 0 year ; <amount> <crowd> ; <amount> <home>
        delirium_tremens	-6	<amount> <stranger> ; <amount> de ; <consume> <consume> ; <consume> on
        delirium_tremens	-6	<continue> the ; <day> <need> ; <day> at ; <day> i ; <day> of
        delirium_tremens	-6	<eat> <outdoors> ; <fall> off ; <kin> <write> ; <limp> ; <need> <write>
        delirium_tremens	-6	<outdoors> and ; <phone> <amount> ; <phone> <day> ; <say> <go>
        delirium_tremens	-6	<say> <treatment> ; <say> about ; <say> i ; <say> she ; <stimulant> and
        delirium_tremens	-6	<treatment> for ; <volunteer> ; <withdrawal> in ; <write> de ; a <partner>
        delirium_tremens	-6	a coupl ; a few ; a month ; agre ; and <consume> ; and <day> ; and it ; any
        delirium_tremens	-6	are you ; at bug ; ayer ; back to ; big ; bil ; bought ; break ; buena ; clt
        delirium_tremens	-6	compr ; cost ; cuant ; custody ; day of ; desk ; diez ; doing ; dr
        delirium_tremens	-6	en <month> ; estan ; evening ; ever ; gam ; go to ; good ; habi ; hang
        delirium_tremens	-6	he isnt ; hi ; hom and ; honest ; how <amount> ; i <school> ; i stil ; in it
        delirium_tremens	-6	in that ; ins ; is it ; it <always> ; judg ; july ; la <church> ; las <amount>
        delirium_tremens	-6	lip ; look for ; lov ; me <feel> ; me <need> ; mejor ; mi herman ; mov to
        delirium_tremens	-6	my <phone> ; my hand ; night and ; no le ; no oth ; numer ; och ; odd
        delirium_tremens	-6	of <treatment> ; paint ; pastor ; question ; rath ; resi ; second ; see the
        delirium_tremens	-6	she <stop> ; slept ; smel ; sobr ; sobrin ; someon ; sound ; spot ; st ; sum
        delirium_tremens	-6	the <die> ; the <kin> ; the <tool> ; the <treatment> ; the cal ; the first
        delirium_tremens	-6	to com ; to see ; to talk ; todavi ; tomorrow ; up the ; usted ; ve hormiga
        delirium_tremens	-6	week and ; whisper ; year ago ; you hav ; yrs ; ~<need>
        delirium_tremens	-7	<amount> <month> ; <amount> <play> ; <colleague> <say> ; <day> <stimulant>
        delirium_tremens	-7	<day> <stop> ; <drive> <town> ; <furniture> with ; <go> <bodypart>
        delirium_tremens	-7	<kin> <illness> ; <need> <need> ; <need> <stop> ; <need> a ; <opioid> <amount>
        delirium_tremens	-7	<outdoors> in ; <start> <day> ; <stimulant> on ; <take> <bodypart> ; <take> it
        delirium_tremens	-7	<year> <amount> ; @ ; a <clinician> ; a <consume> ; a <month> ; admission
        delirium_tremens	-7	alg ; als ; alway ; and all ; and ive ; boyfriend ; by <day> ; clas ; com off
        delirium_tremens	-7	company ; con un ; cover ; d/c ; dan ; dentist ; die ; dorm ; el <eat>
        delirium_tremens	-7	eleven ; espanol ; estuv ; everyon ; everyth ; f <stimulant> ; fac ; funeral
        delirium_tremens	-7	gat ; havent ; i <think> ; i go ; i only ; i took ; inf ; inpatient ; is that
        delirium_tremens	-7	its for ; la <drive> ; la <stimulant> ; lik that ; lik the ; list ; manan
        delirium_tremens	-7	me <go> ; mean ; middl ; my <colleague> ; my <crowd> ; my cousin ; my nephew
        delirium_tremens	-7	near ; no ant ; no es ; no w/d ; on <opioid> ; outsid ; over a ; phon ; primer
        delirium_tremens	-7	problem ; report ; ring ; saf ; si no ; sinc i ; somewher ; tabl ; tambien
        delirium_tremens	-7	teni ; termin ; that the ; ther a ; ther was ; thes ; thos ; thought ; turn
        delirium_tremens	-7	twenty ; uso ; vend ; watch ; ~<law> ; ~<seizure>
        delirium_tremens	-8	0 <month> ; 0 when ; <alone> ; <always> 0 ; <asleep> in ; <child> <play>
        delirium_tremens	-8	<day> <last> ; <day> <outdoors> ; <drive> and ; <eat> and ; <headface> and
        delirium_tremens	-8	<kin> was ; <last> <month> ; <last> <year> ; <say> <need> ; <see> for
        delirium_tremens	-8	<shake> <fluid> ; <take> <amount> ; <treatment> <month> ; <write> <write>
        delirium_tremens	-8	a littl ; at my ; baby ; been on ; brush ant ; cb ; cook ; counselor ; cuid
        delirium_tremens	-8	divorc ; don ; dont hav ; drug ; eat ; era ; escrib ; final ; for two ; from a
        delirium_tremens	-8	great ; had a ; had to ; heard ; hit ; i need ; insuranc ; jun ; last year
        delirium_tremens	-8	liv with ; morn ; my <chestheart> ; my daught ; no one ; otr ; overnight
        delirium_tremens	-8	pain ; par que ; pen ; person ; psych ; quiet ; read ; sam ; san ; say he
        delirium_tremens	-8	sheet that ; sí ; tenant ; test ; that was ; the cat ; twic ; usa ; voy ; wel
        delirium_tremens	-8	wont <say> ; y el ; ~<stop>
        delirium_tremens	-9	0 min ; <crash> ; <homeless> ; <kin> <child> ; <money> <money> ; <month> 0
        delirium_tremens	-9	<month> and ; <need> <crowd> ; <outdoors> <outdoors> ; <record> <say>
        delirium_tremens	-9	<smell> ; <stop> <treatment> ; a <crowd> ; acros ; alguien ; at 0 ; best
        delirium_tremens	-9	bien ; blood ; both ; bring ; but i ; buy ; complet ; court ; din ; discharg
        delirium_tremens	-9	end ; fiv ; for me ; fre ; grandmoth ; head ; i <see> ; i <write> ; i get
        delirium_tremens	-9	i want ; its <stimulant> ; liv in ; lot ; mad ; min ; my <home> ; my <job>
        delirium_tremens	-9	need to ; no <asleep> ; no se ; no ~etoh ; nuev ; outpatient ; pag ; rais
        delirium_tremens	-9	seven ; so i ; sol ; spel ; the <job> ; the <last> ; the last ; touch ; wher i
        delirium_tremens	-10	<color> ; <give> me ; <kin> <home> ; <kin> <play> ; <past> i ; <stiff>
        delirium_tremens	-10	<stop> in ; <tool> ; a <child> ; a <treatment> ; a <write> ; and <amount>
        delirium_tremens	-10	and a ; as a ; clr <say> ; dur ; email ; en 0 ; fue ; got a ; his <headface>
        delirium_tremens	-10	i do ; intensiv ; is ther ; kil ; la <bodypart> ; lady ; lock ; m <stimulant>
        delirium_tremens	-10	mal ; me <give> ; mism ; my <clinician> ; my kid ; my moth ; narcan ; no sx
        delirium_tremens	-10	porqu ; que me ; shot ; thre year ; tre ano ; two year ; using ; veint ; w/d
        delirium_tremens	-11	# ; <always> <month> ; <bodysound> ; <count> <year> ; <eat> <eat> ; <gun>
        delirium_tremens	-11	<need> <say> ; <sad> ; <say> he ; <shame> ; <threat> ; <year> <past>
        delirium_tremens	-11	a <home> ; about the ; dos ano ; duerm ; en mi ; going to ; i <money> ; i tak
        delirium_tremens	-11	id lik ; im 0 ; les ; mor ; muy ; my <headface> ; myself ; numb ; one of
        delirium_tremens	-11	parent ; residential ; run ; se me ; spr ; voic ; whil
        delirium_tremens	-12	<day> <treatment> ; <treatment> <day> ; anyth ; between ; blu ; chart ; de mi
        delirium_tremens	-12	feel ; fil ; half ; i can ; im a ; it was ; kind ; nunc ; open ; record
        delirium_tremens	-12	student ; the dog ; the one ; trabaj ; tuv ; vomit
        delirium_tremens	-13	0 i ; <need> por ; <say> <phone> ; abt ; bridg ; ear ; found ; i cant
        delirium_tremens	-13	ive been ; leg ; pus ; segur ; than ; the <record> ; to be ; toc ; too ; way
        delirium_tremens	-14	<amount> <week> ; a <town> ; do you ; eso ; goe ; has a ; i <consume>
        delirium_tremens	-14	i <go> ; my son ; play ; used
        delirium_tremens	-15	<tired> ; breath ; chest ; estoy ; la <headface> ; on <stimulant> ; qued
        delirium_tremens	-15	show
        delirium_tremens	-16	<blade> ; <needle> ; cuand ; fin ; mas ; mis ; nad ; ~<treatment>
        delirium_tremens	-17	ayud por ; i had ; nin ; on my ; sinc <month> ; writ
        delirium_tremens	-18	pued ; saw
        delirium_tremens	-19	<seizure> ; dio
        delirium_tremens	-20	<awake> ; <media> ; iop ; teng
        delirium_tremens	-21	plan
        delirium_tremens	-27	again
        """
}
