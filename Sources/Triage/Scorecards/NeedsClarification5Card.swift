extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	2	torta ; tosi ; touch meth ; toy and ; tra un ; trabaj a ; trabaj que
        needs_clarification	2	trabajador ; trabalh ; trabalh de ; traffic ; train in ; translat
        needs_clarification	2	treatment at ; treatment plant ; treint ano ; tricar and ; trivi <night>
        needs_clarification	2	trivi night ; try again ; tub y ; tuesday from ; tulong ; tungkol sa
        needs_clarification	2	turn fifty ; tv <hear> ; twelv peopl ; two bed ; two question ; tylenol 0
        needs_clarification	2	typ 0 ; typ and ; typ that ; typ the ; umag ; umag po ; un <clinician>
        needs_clarification	2	un <headface> ; un <town> ; un <year> ; un ano ; un crucer ; un equip
        needs_clarification	2	un mart ; un minut ; un ojo ; un salon ; una <gun> ; una band ; una cos
        needs_clarification	2	una escuel ; una panaderi ; una pistol ; uncl used ; uncle ; uneasy
        needs_clarification	2	unitedhealthcar ; until <always> ; until every ; until six ; up <blood>
        needs_clarification	2	up <happy> ; up <past> ; up as ; up blood ; up both ; up say ; us through
        needs_clarification	2	us whil ; us who ; usa nad ; use or ; used <day> ; using ; using a
        needs_clarification	2	using at ; uso coc ; usted <need> ; usted <phone> ; uva de ; vac
        needs_clarification	2	vacation sav ; valadar ; valadar e ; vamo ; vamo a ; van a ; vap + ; vean
        needs_clarification	2	vec por ; vecin es ; vend una ; vera ; viaj en ; vicio ; viej el ; viejit en
        needs_clarification	2	vien ; violin ; visit el ; vitamin ; vitamin c ; vitamina ; vm ; voc e
        needs_clarification	2	vomit ; vou me ; voz de ; wait list ; wait on ; wal and ; wal talk
        needs_clarification	2	walk around ; walk eleven ; want a ; want somebody ; was <child>
        needs_clarification	2	was <consume> ; was <job> ; was eith ; was kil ; was laid ; was mak
        needs_clarification	2	was park ; was right ; wasnt <angry> ; wasnt mad ; wat and ; wat bottl
        needs_clarification	2	wat treatment ; watch that ; wav a ; way my ; we <eat> ; we <play>
        needs_clarification	2	we <start> ; we <stop> ; we eat ; we hit ; we only ; we pas ; we used
        needs_clarification	2	wear the ; weath ; weatherman ; websit <say> ; websit say ; weed and
        needs_clarification	2	weed in ; week of ; week run ; weird <calm> ; weird calm ; went by
        needs_clarification	2	went grey ; whal ; what <insurance> ; what <say> ; what insuranc ; what its
        needs_clarification	2	what normal ; what she ; what to ; wheelcha ; when <school>
        needs_clarification	2	which <insurance> ; which is ; whisper hes ; who <promise> ; who <write>
        needs_clarification	2	who com ; who els ; who find ; who isnt ; who just ; who need ; who use
        needs_clarification	2	whoev ; whoev read ; whol street ; wif com ; wif re ; wif to ; wif too
        needs_clarification	2	wif use ; wil <clothes> ; wil <try> ; wil try ; win ; wind nois ; wind on
        needs_clarification	2	with cal ; with detail ; with laught ; with wat ; without her ; wk sinc
        needs_clarification	2	wkr ; wldnt <give> ; wldnt giv ; wolf ; woman ; woman to ; wonder wheth
        needs_clarification	2	wont <need> ; wont need ; word and ; work at ; work er ; work if ; work with
        needs_clarification	2	would we ; wouldnt <think> ; wren ; wrong <kin> ; wrong extension ; wrot my
        needs_clarification	2	x favor ; xin goi ; y 0 ; y <caretaking> ; y <clinician> ; y <day>
        needs_clarification	2	y <outdoors> ; y cri ; y much ; y que ; y salg ; y sigui ; y solt ; y tard
        needs_clarification	2	y tod ; y tom ; ya dej ; ya le ; yard ; yeah i ; year when ; yel he ; yend a
        needs_clarification	2	yo <school> ; yo el ; you <crowd> ; you <hear> ; you <night> ; you been
        needs_clarification	2	you follow ; you get ; you mor ; you provid ; you text ; you the
        needs_clarification	2	you tonight ; you wer ; you who ; you with ; young ; young lady
        needs_clarification	2	youngest and ; your <ask> ; your <photo> ; your <wait> ; your and ; your pay
        needs_clarification	2	your sign ; your tim ; zon ; ~<alcohol> at ; ~<amount> <always> ; ~<break>
        needs_clarification	2	~<consume> lik ; ~<drug> in ; ~<emergency> <home> ; ~<fall> ~off
        needs_clarification	2	~<partner> ~<take> ; ~<promise> ; ~<school> ~<clinician> ; ~<shake> <eat>
        needs_clarification	2	~<stimulant> <month> ; ~<stop> ~su ; ~<treatment> ~<alcohol> ; ~a ~baby
        needs_clarification	2	~a ~mi ; ~addr ; ~alcohol ; ~any ; ~avh ; ~blu ; ~cant ~<say> ; ~cash
        needs_clarification	2	~cok and ; ~direccion ; ~drank ; ~drug in ; ~dts ; ~fel ~off ; ~hang ; ~head
        needs_clarification	2	~him ~a ; ~in ~<write> ; ~in ~writ ; ~it ; ~kais ; ~mol ; ~pay ; ~quien
        needs_clarification	2	~quit ; ~real ; ~resident ; ~son ; ~sz no ; ~talk ; ~ther ~yet ; ~thre ~week
        needs_clarification	2	~treatment ~for ; ~whisper ; ~without ~me ; ~worry ; ~yet ; él de ; él ni
        needs_clarification	1	# + ; # left ; *age.0 ; *backToUse:other_experiencer ; *caller
        needs_clarification	1	*chestPain:historical ; *emergency:hypothetical ; *overdose:hypothetical
        needs_clarification	1	*residentialLeft:negated ; *seizure.body ; *substance.opioid:hypothetical
        needs_clarification	1	*substance.opioid:possible ; *suicidal:other_experiencer
        needs_clarification	1	*withdrawalSign:historical ; + 0 ; + every ; + how ; / ~<drug> ; 0 <child>
        needs_clarification	1	0 <friend> ; 0 <say> ; 0 <week> ; 0 and ; 0 are ; 0 cal ; 0 from ; 0 in
        needs_clarification	1	0 may ; 0 nit ; 0 p ; 0 said ; 0 sec ; 0 sist ; 0 warm ; <afraid> <clean>
        needs_clarification	1	<alone> <stranger> ; <always> <clothes> ; <always> <count> ; <always> <day>
        needs_clarification	1	<always> how ; <always> or ; <always> singl ; <amount> <hear>
        needs_clarification	1	<amount> <hot> ; <amount> <put> ; <amount> cosa ; <amount> different
        needs_clarification	1	<amount> he ; <amount> informacion ; <angry> <always> ; <angry> for
        needs_clarification	1	<appointment> <amount> ; <appointment> <opening> ; <ask> <asleep>
        needs_clarification	1	<ask> <promise> ; <ask> <take> ; <ask> any ; <ask> by ; <ask> how
        needs_clarification	1	<ask> primer ; <ask> straight ; <ask> ~<caretaking> ; <ask> ~<money>
        needs_clarification	1	<asleep> <continue> ; <asleep> <hear> ; <asleep> <homeless> ; <asleep> de
        needs_clarification	1	<asleep> through ; <awake> <happy> ; <awake> <play> ; <blade> <threat>
        needs_clarification	1	<blade> en ; <blade> out ; <blood> <always> ; <blood> <container>
        needs_clarification	1	<blood> <tool> ; <blood> it ; <bodypart> <bodypart> ; <bodypart> <night>
        needs_clarification	1	<bodypart> all ; <bodypart> her ; <bodypart> if ; <bodypart> wont
        needs_clarification	1	<bodysound> <blood> ; <bodysound> <fall> ; <bodysound> thing
        needs_clarification	1	<break> <drive> ; <break> <hear> ; <break> <promise> ; <break> the
        needs_clarification	1	<break> when ; <build> <always> ; <build> <daytime> ; <build> <insurance>
        needs_clarification	1	<build> <room> ; <build> he ; <build> our ; <build> was ; <buy> <headface>
        needs_clarification	1	<buy> cart ; <calm> <moment> ; <cannabis> <child> ; <caretaking> <put>
        needs_clarification	1	<chestheart> doing ; <chestheart> my ; <chestheart> sinc ; <child> <fire>
        needs_clarification	1	<child> <media> ; <child> <opening> ; <child> <school> ; <child> <stimulant>
        needs_clarification	1	<child> <trust> ; <child> could ; <child> its ; <child> les ; <child> mad
        needs_clarification	1	<church> <daytime> ; <church> <say> ; <church> <stranger> ; <church> at
        needs_clarification	1	<church> bel ; <church> re ; <clean> <day> ; <clean> <drive> ; <clean> up
        needs_clarification	1	<clinician> <shake> ; <clinician> <trust> ; <clinician> <write>
        needs_clarification	1	<clinician> her ; <clinician> re ; <clothes> <day> ; <clothes> <moment>
        needs_clarification	1	<clothes> <soon> ; <clothes> at ; <clothes> becaus ; <clothes> ever
        needs_clarification	1	<clothes> him ; <clothes> it ; <clothes> me ; <cold> <day>
        needs_clarification	1	<colleague> <church> ; <colleague> <colleague> ; <colleague> hes
        needs_clarification	1	<colleague> so ; <colleague> to ; <color> que ; <confused> y
        needs_clarification	1	<consume> <child> ; <consume> <eat> ; <consume> <friend>
        needs_clarification	1	<consume> <stimulant> ; <consume> by ; <consume> el ; <consume> som
        needs_clarification	1	<consume> with ; <consume> y ; <consume> ~<stimulant> ; <container> <drug>
        needs_clarification	1	<container> <fall> ; <container> <insurance> ; <container> <medicine>
        needs_clarification	1	<container> fil ; <container> of ; <container> so ; <continue> <calm>
        needs_clarification	1	<continue> <give> ; <continue> <hear> ; <continue> <hot> ; <continue> <job>
        needs_clarification	1	<continue> <phone> ; <continue> <town> ; <continue> any ; <continue> aqui
        needs_clarification	1	<continue> good ; <continue> isnt ; <continue> it ; <continue> without
        needs_clarification	1	<count> <play> ; <count> and ; <count> y ; <crash> <photo>
        needs_clarification	1	<crowd> <always> ; <crowd> <church> ; <crowd> allow ; <crowd> muy
        needs_clarification	1	<day> <awake> ; <day> <die> ; <day> <intoxicated> ; <day> <money>
        needs_clarification	1	<day> <think> ; <day> flexibl ; <day> por ; <daytime> then ; <die> <count>
        needs_clarification	1	<die> <stranger> ; <die> le ; <die> ya ; <drive> <afraid> ; <drive> <drug>
        needs_clarification	1	<drive> <emergency> ; <drive> <rail> ; <drive> <remember> ; <drive> <take>
        needs_clarification	1	<drive> aft ; <drive> down ; <drive> from ; <drive> my ; <drive> por
        needs_clarification	1	<drive> thru ; <drive> to ; <drive> wrong ; <drug> <happy> ; <drug> es
        needs_clarification	1	<eat> <alone> ; <eat> <break> ; <eat> <kin> ; <eat> <month> ; <eat> <phone>
        needs_clarification	1	<eat> <photo> ; <eat> <record> ; <eat> dough ; <eat> dulc ; <eat> mak
        needs_clarification	1	<eat> por ; <eat> que ; <eat> stand ; <eat> thing ; <emergency> <medicine>
        needs_clarification	1	<emergency> becaus ; <emergency> per ; <fall> <record> ; <fall> apart
        needs_clarification	1	<feel> <think> ; <feel> it ; <feel> no ; <feel> that ; <fire> <kin>
        needs_clarification	1	<fluid> <fluid> ; <fluid> <withdrawal> ; <friend> <alcohol> ; <friend> thi
        needs_clarification	1	<furniture> <angry> ; <furniture> rn ; <furniture> sin ; <give> <calm>
        needs_clarification	1	<give> <crowd> ; <give> <rope> ; <give> his ; <go> <blade> ; <go> <confused>
        needs_clarification	1	<go> <consume> ; <go> <crash> ; <go> <intoxicated> ; <go> as ; <go> slow
        needs_clarification	1	<goodbye> <child> ; <gun> <bodypart> ; <gun> acros ; <happy> <church>
        needs_clarification	1	<happy> <money> ; <happy> <week> ; <happy> sinc ; <happy> when
        needs_clarification	1	<headface> <awake> ; <headface> <smell> ; <headface> <trade>
        needs_clarification	1	<headface> porqu ; <headface> split ; <headface> too ; <hear> <child>
        needs_clarification	1	<hear> <kin> ; <hear> <medicine> ; <hear> <order> ; <hear> <partner>
        needs_clarification	1	<hear> <room> ; <hear> <water> ; <hear> a ; <hear> de ; <hear> that
        needs_clarification	1	<hear> was ; <height> <headface> ; <height> <stop> ; <height> by
        needs_clarification	1	<hit> <angry> ; <hit> <drive> ; <hit> <friend> ; <hit> <hear>
        needs_clarification	1	<hit> <outdoors> ; <hit> el ; <hold> <amount> ; <hold> <count>
        needs_clarification	1	<hold> <crowd> ; <home> <hear> ; <home> <play> ; <home> it ; <home> re
        needs_clarification	1	<home> til ; <hospital> do ; <hospital> sw ; <illness> <seizure>
        needs_clarification	1	<illness> and ; <illness> hac ; <illness> the ; <insurance> <drive>
        needs_clarification	1	<insurance> <room> ; <insurance> <rope> ; <insurance> inf
        needs_clarification	1	<insurance> which ; <intoxicated> <headface> ; <intoxicated> <height>
        needs_clarification	1	<intoxicated> <take> ; <job> <always> ; <job> <hospital> ; <job> <kill>
        needs_clarification	1	<job> <week> ; <job> ful ; <job> until ; <job> with ; <kill> al ; <kill> by
        needs_clarification	1	<kill> myself ; <kill> no ; <kill> on ; <kill> tim ; <kin> <clinician>
        needs_clarification	1	<kin> <headface> ; <kin> <height> ; <kin> <phone> ; <kin> <smell>
        needs_clarification	1	<kin> <unreal> ; <kin> <write> ; <kin> chin ; <kin> doing ; <kin> hes
        needs_clarification	1	<kin> just ; <kin> por ; <kin> ve ; <kin> we ; <kin> y ; <last> <consume>
        needs_clarification	1	<last> <kin> ; <last> <write> ; <last> nic ; <last> vez ; <law> <kill>
        needs_clarification	1	<leave> <emergency> ; <leave> <opening> ; <leave> <pet> ; <leave> are
        needs_clarification	1	<leave> del ; <leave> up ; <limp> <outdoors> ; <lock> <go> ; <lock> en
        needs_clarification	1	<lock> with ; <media> <eat> ; <medicine> <fluid> ; <medicine> issu
        needs_clarification	1	<moment> <build> ; <moment> <play> ; <moment> abren ; <moment> desd
        needs_clarification	1	<money> <play> ; <money> <school> ; <money> <stop> ; <money> <stranger>
        needs_clarification	1	<money> la ; <money> or ; <money> was ; <month> <sober> ; <month> <week>
        needs_clarification	1	<month> new ; <month> porqu ; <need> <feel> ; <need> <friend>
        needs_clarification	1	<need> <headface> ; <need> <official> ; <need> <stranger> ; <need> cer
        needs_clarification	1	<need> en ; <need> off ; <need> som ; <need> us ; <need> yo
        needs_clarification	1	<need> ~<consume> ; <needle> <put> ; <night> <clinician> ; <night> <daytime>
        needs_clarification	1	<night> <need> ; <night> becaus ; <night> he ; <night> of ; <night> por
        needs_clarification	1	<official> <colleague> ; <official> <drug> ; <official> <eat>
        needs_clarification	1	<official> <say> ; <official> pul ; <official> then ; <official> y
        needs_clarification	1	<opening> <blade> ; <opening> <crowd> ; <opening> <home> ; <opening> <night>
        needs_clarification	1	<opening> de ; <opening> or ; <opioid> n ; <order> <emergency>
        needs_clarification	1	<order> <stimulant> ; <outdoors> <clothes> ; <outdoors> <drive>
        needs_clarification	1	<outdoors> <gun> ; <outdoors> <past> ; <outdoors> <treatment>
        needs_clarification	1	<outdoors> had ; <outdoors> horn ; <outdoors> insid ; <outdoors> is
        needs_clarification	1	<outdoors> porqu ; <outdoors> turn ; <outdoors> ya ; <pain> <amount>
        needs_clarification	1	<pain> <go> ; <pain> in ; <palecolor> <bodypart> ; <palecolor> <continue>
        needs_clarification	1	<palecolor> <money> ; <palecolor> so ; <partner> <blade>
        needs_clarification	1	<partner> <bodypart> ; <partner> <bodysound> ; <partner> <clothes>
        needs_clarification	1	<partner> <fall> ; <partner> <friend> ; <partner> <hit>
        needs_clarification	1	<partner> <intoxicated> ; <partner> <kin> ; <partner> <partner>
        needs_clarification	1	<partner> down ; <partner> est ; <past> <friend> ; <past> <order>
        needs_clarification	1	<past> <photo> ; <past> any ; <past> o ; <pet> <afraid> ; <pet> <happy>
        needs_clarification	1	<pet> <stimulant> ; <pet> und ; <pet> ya ; <phone> <bodysound>
        needs_clarification	1	<phone> <breath> ; <phone> <go> ; <phone> <put> ; <phone> <write>
        needs_clarification	1	<phone> <year> ; <phone> a ; <phone> abt ; <phone> been ; <phone> between
        needs_clarification	1	<phone> dont ; <phone> f ; <phone> lo ; <phone> mayb ; <phone> on
        needs_clarification	1	<phone> or ; <phone> reception ; <phone> she ; <phone> so ; <phone> with
        needs_clarification	1	<phone> y ; <photo> <amount> ; <photo> <outdoors> ; <photo> <partner>
        needs_clarification	1	<photo> has ; <photo> out ; <pill> <bodypart> ; <pill> <continue> ; <pill> i
        needs_clarification	1	<play> <palecolor> ; <play> <partner> ; <play> <say> ; <play> <start>
        needs_clarification	1	<play> <trade> ; <play> are ; <play> is ; <play> of ; <play> on ; <play> she
        needs_clarification	1	<play> whil ; <promise> <calm> ; <promise> <eat> ; <promise> <media>
        needs_clarification	1	<promise> <moment> ; <promise> he ; <promise> us ; <promise> y
        needs_clarification	1	<put> <blade> ; <put> <phone> ; <put> <school> ; <put> la ; <put> nervios
        needs_clarification	1	<rail> ; <rarely> <day> ; <record> fil ; <record> so ; <record> with
        needs_clarification	1	<remember> <palecolor> ; <remember> her ; <remember> la ; <remember> that
        needs_clarification	1	<room> <appointment> ; <room> <last> ; <room> back ; <room> con ; <room> pt
        needs_clarification	1	<rope> <angry> ; <rope> <clothes> ; <rope> <day> ; <rope> <eat>
        needs_clarification	1	<rope> <hospital> ; <rope> <phone> ; <rope> <week> ; <rope> already
        needs_clarification	1	<rope> on ; <sad> is ; <say> 0 ; <say> <awake> ; <say> <color> ; <say> <go>
        needs_clarification	1	<say> <media> ; <say> <rail> ; <say> <rope> ; <say> both ; <say> buena
        needs_clarification	1	<say> cb ; <say> con ; <say> cuand ; <say> del ; <say> ever ; <say> id
        needs_clarification	1	<say> ive ; <say> mejor ; <say> nonsens ; <say> tod ; <say> who
        needs_clarification	1	<say> ~<insurance> ; <say> ~<sad> ; <school> <blood> ; <school> <clinician>
        needs_clarification	1	<school> <feel> ; <school> <rail> ; <see> <clinician> ; <see> <emergency>
        needs_clarification	1	<see> <moment> ; <see> lo ; <see> und ; <seizure> <kin> ; <seizure> in
        needs_clarification	1	<shake> his ; <shake> no ; <shame> it ; <sick> shot ; <soon> <awake>
        needs_clarification	1	<soon> <money> ; <start> <amount> ; <start> <day> ; <start> <drive>
        needs_clarification	1	<start> a ; <stiff> ; <stimulant> <colleague> ; <stimulant> <last>
        needs_clarification	1	<stimulant> <official> ; <stimulant> <put> ; <stimulant> <shame>
        needs_clarification	1	<stimulant> <think> ; <stimulant> <write> ; <stimulant> non
        needs_clarification	1	<stimulant> turn ; <stop> <opening> ; <stop> <start> ; <stop> about
        needs_clarification	1	<stop> each ; <stop> his ; <stop> the ; <stop> wel ; <stranger> <church>
        needs_clarification	1	<stranger> <clinician> ; <stranger> <leave> ; <stranger> <money>
        needs_clarification	1	<stranger> <partner> ; <stranger> <year> ; <stranger> be ; <stranger> es
        needs_clarification	1	<stranger> not ; <stranger> what ; <take> <lock> ; <take> <media>
        needs_clarification	1	<take> <say> ; <take> <tool> ; <take> til ; <take> ~medi ; <think> <always>
        needs_clarification	1	<think> <cold> ; <think> <drug> ; <think> <fall> ; <think> <go>
        needs_clarification	1	<think> <opioid> ; <think> if ; <think> is ; <think> me ; <think> or
        needs_clarification	1	<think> se ; <think> ther ; <think> who ; <think> you ; <tired> from
        needs_clarification	1	<tool> ; <tool> <continue> ; <tool> <hold> ; <tool> <say> ; <tool> <town>
        needs_clarification	1	<tool> off ; <town> <happy> ; <town> <pet> ; <town> <tool> ; <town> around
        needs_clarification	1	<town> clos ; <town> front ; <town> wher ; <trade> 0 ; <trade> <wait>
        needs_clarification	1	<trade> hes ; <trade> pul ; <trade> turn ; <treatment> <eat>
        needs_clarification	1	<treatment> <past> ; <treatment> <sad> ; <treatment> <think>
        needs_clarification	1	<treatment> for ; <treatment> hes ; <treatment> old ; <treatment> only
        needs_clarification	1	<treatment> rm ; <trust> <hear> ; <trust> <money> ; <trust> for
        needs_clarification	1	<unreal> on ; <vendor> <church> ; <vendor> <pet> ; <vermin> <happy>
        needs_clarification	1	<vermin> all ; <vermin> in ; <wait> can ; <wait> de ; <water> <church>
        needs_clarification	1	<water> <money> ; <water> shutof ; <water> up ; <week> <day>
        needs_clarification	1	<week> <drive> ; <week> <home> ; <week> <smell> ; <write> <amount>
        needs_clarification	1	<write> <law> ; <write> <soon> ; <write> <wait> ; <write> already
        needs_clarification	1	<write> est ; <write> him ; <write> if ; <write> my ; <write> ok
        needs_clarification	1	<write> sharpen ; <write> somewher ; <write> the ; <write> to
        needs_clarification	1	<year> <blade> ; <year> <build> ; <year> <drug> ; <year> <remember>
        needs_clarification	1	<year> on ; a <ask> ; a <drive> ; a <gun> ; a <hopeless> ; a <need>
        needs_clarification	1	a <phone> ; a <take> ; a <think> ; a <vermin> ; a ahorc ; a bal ; a beer
        needs_clarification	1	a cal ; a candy ; a chanc ; a co ; a colg ; a crat ; a cuatr ; a current
        needs_clarification	1	a doubl ; a farm ; a fil ; a flip ; a gym ; a hip ; a hom ; a lif ; a limp
        needs_clarification	1	a link ; a mail ; a mal ; a multivitamin ; a ocup ; a pallet ; a person
        needs_clarification	1	a phot ; a pic ; a porch ; a snoop ; a sock ; a spanish ; a sticky
        needs_clarification	1	a surveyor ; a toda ; a todo ; a tour ; a twenty ; a voicemail ; a websit
        needs_clarification	1	a weekday ; a win ; a ~<appointment> ; a ~brochur ; abog y ; about <drug>
        needs_clarification	1	about <phone> ; about cal ; about eleven ; about send ; abov ; aceptan la
        needs_clarification	1	acordeon en ; addres ; addres and ; adulto ; advis what ; aeropuert
        needs_clarification	1	aetn through ; afraid hel ; aft <night> ; aft som ; again tonight ; age 0
        needs_clarification	1	age or ; agent <give> ; agradeceri ; aguant ; ahij ; ahij y ; air ; air and
        needs_clarification	1	aisl ; al <day> ; al <height> ; al <money> ; al banc ; al ciel ; al cor
        needs_clarification	1	al cuart ; al mar ; al mism ; al velori ; alcohol de ; aliv ; all <daytime>
        needs_clarification	1	all even ; all got ; all his ; all she ; all very ; already <stop> ; als is
        needs_clarification	1	alway fal ; ambulanc ; ambulanc is ; ame ; amig de ; amount ; an <container>
        needs_clarification	1	an elevator ; an envelop ; an exit ; anak ; and <clothes> ; and <happy>
        needs_clarification	1	and <hear> ; and <night> ; and <play> ; and <shame> ; and <tired>
        needs_clarification	1	and <town> ; and <vermin> ; and alcohol ; and can ; and cant ; and even
        needs_clarification	1	and forgot ; and got ; and hit ; and ive ; and label ; and somebody
        needs_clarification	1	and twic ; and whoev ; and ~nobody ; angel ; angry ; announc ; ano ; anoch
        needs_clarification	1	anoth <day> ; anoth day ; answ at ; anthem and ; anunci en ; anyth in
        needs_clarification	1	aparec ; apel de ; apologis ; aquel ; aqui en ; aqui estoy ; are <crowd>
        needs_clarification	1	are <room> ; are don ; are four ; are ful ; aren ; argument ; arm began
        needs_clarification	1	arrastr ; arregl radio ; as <play> ; asa ; asdf ; ask any ; ask how ; ask it
        needs_clarification	1	ask straight ; asleep on ; at <school> ; at door ; ate lunch ; atol
        needs_clarification	1	attack <always> ; attack every ; audi ; ayud en ; ayud par ; ayudan
        needs_clarification	1	ayudenm por ; bachelor ; bachelor party ; back then ; backup ; bail en
        needs_clarification	1	balcony rail ; bank on ; bar per ; basebal ; bay ; bc of ; be <ask>
        needs_clarification	1	be <play> ; be aliv ; be all ; be anybody ; be cal ; be enough ; be found
        needs_clarification	1	be hom ; be right ; be with ; beard ; beef ; been ; been <happy>
        needs_clarification	1	been <put> ; been cal ; been cut ; been doing ; been giv ; been gon
        needs_clarification	1	been mean ; been put ; been togeth ; befor a ; befor any ; believ
        needs_clarification	1	believ me ; benzodiazepin ; bernadet ; best <day> ; between 0 ; between the
        needs_clarification	1	bf re ; bien ahorit ; bien tien ; bik ; bird feed ; black friday
        needs_clarification	1	blackberry ; blood ; blu duffel ; board school ; both <take> ; bother us
        needs_clarification	1	bottl from ; box of ; boy i ; brayan ; break down ; breath but ; bridg crew
        needs_clarification	1	bridg inspector ; bring it ; bring me ; broth ; broth drink ; buen es
        needs_clarification	1	build at ; bulletin ; burial ; bus is ; but right ; buz ; by <day>
        needs_clarification	1	by <friend> ; by <rope> ; by email ; by friday ; by hors ; by pcp ; cafeteri
        needs_clarification	1	cai de ; cal again ; cal at ; cal drop ; cal f ; cal hear ; cal ive ; cal me
        needs_clarification	1	cal scream ; calcetin ; caloptim ; camp shel ; can <stranger>
        needs_clarification	1	cant <breath> ; cant <consume> ; cant <key> ; cant breath ; canyon in
        needs_clarification	1	car on ; card out ; cart en ; cas <stranger> ; cas somebody ; cat has
        needs_clarification	1	catch up ; ce que ; cel reception ; centr ; central ; cer el ; cest ; cha to
        needs_clarification	1	chair as ; chaplain at ; ches ; chest my ; chicken aft ; cho and ; cho toi
        needs_clarification	1	cholesterol ; chronic <pain> ; chronic pain ; church bel ; cign ; cinc que
        needs_clarification	1	cincuent ano ; clammy ; clas twic ; claw <tool> ; claw ham ; cle <drug>
        needs_clarification	1	cle stuf ; clean a ; client say ; clos a ; closet with ; clr ; clr <afraid>
        needs_clarification	1	clr <child> ; clr daught ; clr for ; clr is ; clr sound ; clr think
        needs_clarification	1	clt con ; coach and ; coach littl ; coat on ; cocain at ; coch ; cocin con
        needs_clarification	1	cocin par ; coed ; cok + ; cok an ; cok it ; cok nev ; colch ; cold the
        needs_clarification	1	cold with ; colleagu in ; color is ; column ; comp ; companero del
        needs_clarification	1	compramo ; con <think> ; conferenc ; confidential ; conoci a ; contest la
        needs_clarification	1	convuls ; cork ; corrient ; cosa que ; cough drop ; could <asleep>
        needs_clarification	1	could <smell> ; could <stranger> ; could one ; could sleep ; could smel
        needs_clarification	1	could somebody ; couldnt find ; counselor ; counselor 0 ; cousin pas
        needs_clarification	1	cow in ; cowork was ; cp <pain> ; cp radiat ; cpr ; cranky ; crawl
        needs_clarification	1	cream truck ; crisi lin ; crossword ; cuand era ; cuatr nieto ; cuatr vec
        needs_clarification	1	cun en ; curv ; cut it ; d <drive> ; da <happy> ; dan <take> ; dan recib
        needs_clarification	1	danc ; dark so ; daught has ; daught she ; daught took ; day and ; day as
        needs_clarification	1	day doing ; dayton and ; de <consume> ; de <tool> ; de a ; de aceit ; de baj
        needs_clarification	1	de blanc ; de dos ; de mis ; de nacimient ; de solter ; de tratamient
        needs_clarification	1	de uno ; de ven ; de zapato ; dear whoev ; decemb ; decian el ; decid to
        needs_clarification	1	dej los ; dej una ; dejamo ; del <hot> ; del calor ; del edifici
        needs_clarification	1	del jardin ; del negoci ; del rostr ; del terren ; del volcan ; delicat
        needs_clarification	1	deliver flower ; delivery guy ; dementi and ; descans de ; desd nin
        needs_clarification	1	designat ; desk of ; desk with ; despert manan ; despiert ; detector and
        needs_clarification	1	dia sin ; dialysi ; dic mi ; dict est ; did thi ; didnt feel ; didnt get
        needs_clarification	1	dig a ; dij de ; dim and ; dio ~sustanci ; disculpen la ; discus my
        """
}
