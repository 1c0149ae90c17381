extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	2	una pagin ; una person ; uncle ; und wir ; uneasy ; unk <drug> ; unpack
        needs_clarification	2	unresponsiv ; until thursday ; up <blood> ; up as ; up blood ; us the
        needs_clarification	2	us who ; usa nad ; use or ; using a ; using the ; uso coc ; ust
        needs_clarification	2	usted <need> ; usted son ; va par ; vap + ; varsity ; vean ; vecin llam
        needs_clarification	2	vela ; velvet ; veo cas ; vera ; verd ; violin ; vm ; voic ; voic at
        needs_clarification	2	voic said ; voic who ; volcan ; vou ecri ; vou me ; vou plait ; wait on
        needs_clarification	2	wait until ; wak befor ; wal and ; wal are ; wal talk ; walk around
        needs_clarification	2	walk ins ; wallpap has ; want a ; warm xfer ; was <alone> ; was <job>
        needs_clarification	2	was his ; was kil ; was kind ; was sent ; was so ; was tel ; was ten ; wasc
        needs_clarification	2	wasnt <angry> ; wasnt mad ; watch for ; watchman ; wav a ; way my
        needs_clarification	2	we <leave> ; we ate ; we bought ; we had ; we hit ; we only ; we pas
        needs_clarification	2	wear two ; weed and ; weed in ; week run ; weird <calm> ; weird calm
        needs_clarification	2	wer out ; wev been ; what insuranc ; what its ; what normal ; what she
        needs_clarification	2	what thi ; whatev he ; when <official> ; when <school> ; wher are
        needs_clarification	2	wheth its ; which <insurance> ; which <outdoors> ; whichev of ; whil <drive>
        needs_clarification	2	whil <hold> ; whil driv ; whit by ; who <appointment> ; who just ; who or
        needs_clarification	2	who use ; who visit ; whoev read ; wif re ; wif to ; wif use ; wil <clothes>
        needs_clarification	2	wil cb ; wil ring ; win ; win befor ; wind ; wind nois ; windy
        needs_clarification	2	with <blade> ; with <palecolor> ; with big ; with cal ; with detail
        needs_clarification	2	with exact ; with laught ; without <insurance> ; without her ; wk sinc
        needs_clarification	2	wk then ; wkr ; wok up ; wolf ; woman cal ; wont <need> ; wont need
        needs_clarification	2	word sinc ; word was ; work at ; work er ; work ful ; work if ; work until
        needs_clarification	2	world ; wouldnt <think> ; wren ; writ to ; written down ; wrong <container>
        needs_clarification	2	wrong <town> ; wrot my ; x / ; x su ; xfer from ; xin cha ; y <appointment>
        needs_clarification	2	y <caretaking> ; y <clinician> ; y acab ; y cri ; y que ; y salg ; y su
        needs_clarification	2	ya <put> ; ya dej ; ya le ; ya ~no ; yal charg ; yal tak ; yard on ; yawn
        needs_clarification	2	year the ; year we ; yel he ; yellow hous ; yo <school> ; yo el
        needs_clarification	2	you <consume> ; you <crowd> ; you <take> ; you anyth ; you clos ; you get
        needs_clarification	2	you he ; you hear ; you keep ; you mor ; you text ; you wer ; you with
        needs_clarification	2	young ; young lady ; your <ask> ; your <photo> ; your and ; your moth
        needs_clarification	2	your pay ; your tim ; zaz ; zucchini ; ~<alcohol> at ; ~<clothes>
        needs_clarification	2	~<consume> hes ; ~<consume> lik ; ~<die> ; ~<drug> in ; ~<drug> no
        needs_clarification	2	~<emergency> <home> ; ~<fall> ~off ; ~<illness> ; ~<partner> ~<take>
        needs_clarification	2	~<seizure> ~as ; ~<stimulant> <month> ; ~<stimulant> and ; ~<stop> ~su
        needs_clarification	2	~<treatment> ~<alcohol> ; ~a ~mi ; ~a ~real ; ~alcohol ; ~any ; ~balcon
        needs_clarification	2	~blood ; ~brochur ; ~cok and ; ~direccion ; ~drank ; ~drink it ; ~drug in
        needs_clarification	2	~dts ; ~fel ~off ; ~get ~the ; ~him ~a ; ~in ~<write> ; ~in ~writ ; ~kais
        needs_clarification	2	~la ~<home> ; ~la ~cas ; ~list ; ~meth in ; ~pt inf ; ~quien ; ~quit ; ~real
        needs_clarification	2	~sangr ; ~seizur ~as ; ~son ; ~sub ; ~talk ; ~ther ~yet ; ~to ~any ; ~treat
        needs_clarification	2	~treatment ~for ; ~without ~me ; ~worry ; ~yet ; él de ; él ni
        needs_clarification	1	*caller.0 ; *chestPain.0:historical ; *deliriumTremens.0:negated
        needs_clarification	1	*emergency.0:hypothetical ; *hallucination.1:other_experiencer
        needs_clarification	1	*mandator.0:possible ; *quitting.0:other_experiencer
        needs_clarification	1	*residentialLeft.0:negated ; *seizure.0 ; *seizure.1 ; *seizure.3 ; + <home>
        needs_clarification	1	+ every ; + how ; / d ; 0 + ; 0 <moment> ; 0 <record> ; 0 advis ; 0 back
        needs_clarification	1	0 cal ; 0 dat ; 0 do ; 0 dog ; 0 hour ; 0 hous ; 0 i ; 0 lat ; 0 next
        needs_clarification	1	0 pct ; 0 said ; 0 sec ; 0 see ; 0 to ; 0 too ; 0 unit ; 0 warm
        needs_clarification	1	<afraid> <phone> ; <afraid> al ; <alcohol> ; <alone> <write> ; <alone> se
        needs_clarification	1	<always> <day> ; <always> <medicine> ; <amount> <bodysound>
        needs_clarification	1	<amount> <phone> ; <amount> <sad> ; <amount> grand ; <amount> he
        needs_clarification	1	<amount> languag ; <amount> lugar ; <amount> ni ; <amount> o ; <amount> was
        needs_clarification	1	<angry> <always> ; <angry> <height> ; <angry> <outdoors>
        needs_clarification	1	<appointment> <amount> ; <ask> <asleep> ; <ask> <friend> ; <ask> <phone>
        needs_clarification	1	<ask> <promise> ; <ask> <room> ; <ask> <take> ; <ask> <treatment>
        needs_clarification	1	<ask> any ; <ask> could ; <asleep> <homeless> ; <asleep> de
        needs_clarification	1	<asleep> through ; <asleep> until ; <awake> <daytime> ; <awake> <play>
        needs_clarification	1	<blade> <furniture> ; <blade> <threat> ; <blade> <year> ; <blood> at
        needs_clarification	1	<blood> wont ; <bodypart> <bodypart> ; <bodypart> fre ; <bodypart> if
        needs_clarification	1	<bodysound> <blood> ; <bodysound> <fall> ; <bodysound> thing ; <break> <job>
        needs_clarification	1	<break> down ; <breath> <need> ; <breath> but ; <breath> com ; <breath> only
        needs_clarification	1	<build> <insurance> ; <build> <night> ; <build> <opening>
        needs_clarification	1	<build> <outdoors> ; <buy> <headface> ; <buy> <home> ; <buy> cart
        needs_clarification	1	<buy> his ; <buy> that ; <calm> <friend> ; <calm> <night> ; <calm> aft
        needs_clarification	1	<calm> con ; <caretaking> <outdoors> ; <chestheart> doing ; <child> 0
        needs_clarification	1	<child> <drive> ; <child> <fire> ; <child> <opening> ; <child> <pill>
        needs_clarification	1	<child> <stimulant> ; <child> practic ; <child> usa ; <child> él
        needs_clarification	1	<church> <leave> ; <church> <play> ; <church> <shame> ; <church> bel
        needs_clarification	1	<clean> <drive> ; <clean> <treatment> ; <clean> el ; <clean> to ; <clean> up
        needs_clarification	1	<clinician> <emergency> ; <clinician> <phone> ; <clinician> <shake>
        needs_clarification	1	<clinician> at ; <clinician> her ; <clinician> mak ; <clothes> <clean>
        needs_clarification	1	<clothes> <headface> ; <clothes> <home> ; <clothes> <moment>
        needs_clarification	1	<clothes> <money> ; <clothes> es ; <clothes> him ; <colleague> <church>
        needs_clarification	1	<colleague> <colleague> ; <colleague> to ; <color> <outdoors> ; <color> over
        needs_clarification	1	<consume> <child> ; <consume> <consume> ; <consume> <eat>
        needs_clarification	1	<consume> <friend> ; <consume> <stimulant> ; <consume> by ; <consume> el
        needs_clarification	1	<consume> in ; <consume> otr ; <consume> then ; <consume> when ; <consume> y
        needs_clarification	1	<container> <promise> ; <container> <stranger> ; <container> but
        needs_clarification	1	<container> desd ; <continue> <calm> ; <continue> <give> ; <continue> <hot>
        needs_clarification	1	<continue> any ; <continue> good ; <continue> when ; <count> <amount>
        needs_clarification	1	<count> <pet> ; <count> <record> ; <count> <stranger> ; <count> and
        needs_clarification	1	<count> y ; <crowd> <opening> ; <crowd> in ; <crowd> lik ; <crowd> shar
        needs_clarification	1	<crowd> supportiv ; <day> <awake> ; <day> <die> ; <day> aft ; <day> and
        needs_clarification	1	<day> as ; <day> de ; <day> por ; <day> x ; <daytime> <lock>
        needs_clarification	1	<daytime> <money> ; <daytime> are ; <daytime> com ; <die> <stranger>
        needs_clarification	1	<die> le ; <die> ya ; <drive> <always> ; <drive> <moment> ; <drive> but
        needs_clarification	1	<drive> down ; <drive> from ; <drive> my ; <drive> she ; <drive> thru
        needs_clarification	1	<drive> ticket ; <drive> to ; <drug> <happy> ; <drug> <stimulant>
        needs_clarification	1	<drug> es ; <eat> <month> ; <eat> <phone> ; <eat> con ; <eat> mak
        needs_clarification	1	<emergency> <medicine> ; <emergency> becaus ; <fall> apart ; <fall> del
        needs_clarification	1	<fall> x ; <feel> <clean> ; <feel> <phone> ; <feel> <rope> ; <feel> <think>
        needs_clarification	1	<feel> sil ; <fluid> <withdrawal> ; <friend> <consume> ; <friend> <height>
        needs_clarification	1	<friend> <key> ; <friend> <stranger> ; <friend> thi ; <furniture> <angry>
        needs_clarification	1	<furniture> <height> ; <furniture> has ; <furniture> rn ; <give> <amount>
        needs_clarification	1	<give> <ask> ; <give> <calm> ; <give> <church> ; <give> aft ; <give> permis
        needs_clarification	1	<give> su ; <go> <alone> ; <go> <amount> ; <go> <blade> ; <go> <consume>
        needs_clarification	1	<go> <hear> ; <go> as ; <go> las ; <go> per ; <go> que ; <go> we
        needs_clarification	1	<goodbye> <child> ; <gun> <say> ; <gun> acros ; <happy> <asleep>
        needs_clarification	1	<happy> <calm> ; <happy> <church> ; <happy> <week> ; <happy> dry
        needs_clarification	1	<happy> re ; <happy> the ; <headface> <awake> ; <headface> <eat>
        needs_clarification	1	<headface> <fluid> ; <headface> <smell> ; <headface> porqu
        needs_clarification	1	<headface> smack ; <headface> split ; <hear> <amount> ; <hear> <drive>
        needs_clarification	1	<hear> <media> ; <hear> <partner> ; <hear> <phone> ; <hear> <put>
        needs_clarification	1	<hear> <take> ; <hear> could ; <hear> each ; <hear> lin ; <hear> that
        needs_clarification	1	<height> <headface> ; <height> <school> ; <height> com ; <height> int
        needs_clarification	1	<hit> <friend> ; <hit> <hear> ; <hit> wrong ; <hold> <amount>
        needs_clarification	1	<hold> <outdoors> ; <home> <continue> ; <home> <hear> ; <home> <year>
        needs_clarification	1	<home> re ; <home> through ; <home> til ; <hospital> <photo> ; <illness> and
        needs_clarification	1	<illness> but ; <illness> the ; <insurance> <emergency>
        needs_clarification	1	<insurance> <furniture> ; <insurance> <outdoors> ; <insurance> <rope>
        needs_clarification	1	<insurance> <stranger> ; <insurance> <take> ; <insurance> <treatment>
        needs_clarification	1	<insurance> he ; <insurance> with ; <intoxicated> <headface> ; <job> 0
        needs_clarification	1	<job> <wait> ; <job> <week> ; <job> until ; <job> was ; <key> 0
        needs_clarification	1	<key> <tool> ; <key> if ; <kill> <kin> ; <kill> al ; <kill> by ; <kill> est
        needs_clarification	1	<kill> myself ; <kin> 0 ; <kin> <child> ; <kin> <drive> ; <kin> <fall>
        needs_clarification	1	<kin> <height> ; <kin> <phone> ; <kin> <tool> ; <kin> <unreal> ; <kin> by
        needs_clarification	1	<kin> chin ; <kin> los ; <kin> perdi ; <kin> pin ; <kin> tod ; <kin> whil
        needs_clarification	1	<kin> y ; <kin> ~<height> ; <last> <record> ; <last> <write> ; <last> vez
        needs_clarification	1	<law> lost ; <leave> <emergency> ; <leave> <write> ; <leave> del
        needs_clarification	1	<leave> open ; <limp> <fall> ; <limp> but ; <lock> at ; <lock> behind
        needs_clarification	1	<lock> en ; <lock> with ; <media> <moment> ; <media> abt
        needs_clarification	1	<medicine> <fluid> ; <medicine> or ; <moment> <pet> ; <moment> <play>
        needs_clarification	1	<moment> im ; <moment> mi ; <money> <trust> ; <money> doesnt ; <money> la
        needs_clarification	1	<money> or ; <money> was ; <month> <past> ; <month> and ; <month> de
        needs_clarification	1	<month> new ; <need> ; <need> <feel> ; <need> <promise> ; <need> <stranger>
        needs_clarification	1	<need> cer ; <need> yo ; <need> ~<consume> ; <needle> for
        needs_clarification	1	<night> <clinician> ; <night> and ; <night> becaus ; <night> he
        needs_clarification	1	<night> segu ; <night> to ; <official> <drug> ; <official> <eat>
        needs_clarification	1	<official> <remember> ; <opening> <blade> ; <opening> <break>
        needs_clarification	1	<opening> <crowd> ; <opening> <leave> ; <opening> <moment>
        needs_clarification	1	<opening> <night> ; <opening> <write> ; <opening> porqu
        needs_clarification	1	<opioid> <container> ; <opioid> and ; <opioid> lin ; <order> <stimulant>
        needs_clarification	1	<order> saludo ; <outdoors> <drive> ; <outdoors> <give>
        needs_clarification	1	<outdoors> <goodbye> ; <outdoors> <stop> ; <outdoors> <treatment>
        needs_clarification	1	<outdoors> de ; <outdoors> horn ; <outdoors> on ; <outdoors> out
        needs_clarification	1	<outdoors> porqu ; <pain> <go> ; <pain> <height> ; <pain> in ; <pain> toda
        needs_clarification	1	<palecolor> <bodypart> ; <palecolor> <continue> ; <palecolor> ak
        needs_clarification	1	<palecolor> so ; <palecolor> spruc ; <partner> <bodypart> ; <partner> <feel>
        needs_clarification	1	<partner> <intoxicated> ; <partner> <kin> ; <partner> <relapse>
        needs_clarification	1	<partner> <treatment> ; <past> <build> ; <past> any ; <pet> <year>
        needs_clarification	1	<pet> been ; <pet> dont ; <pet> und ; <pet> ya ; <phone> <breath>
        needs_clarification	1	<phone> <colleague> ; <phone> <consume> ; <phone> <put> ; <phone> <write>
        needs_clarification	1	<phone> been ; <phone> between ; <phone> himself ; <phone> los ; <phone> n
        needs_clarification	1	<phone> read ; <phone> sinc ; <photo> <gun> ; <photo> <outdoors>
        needs_clarification	1	<photo> <pet> ; <photo> at ; <photo> has ; <pill> <eat> ; <pill> <need>
        needs_clarification	1	<pill> are ; <pill> at ; <pill> to ; <play> <alcohol> ; <play> <always>
        needs_clarification	1	<play> <day> ; <play> <eat> ; <play> <partner> ; <play> <say> ; <play> los
        needs_clarification	1	<promise> <stranger> ; <promise> he ; <promise> por ; <promise> to
        needs_clarification	1	<put> <blade> ; <put> <build> ; <put> <church> ; <put> la ; <put> los
        needs_clarification	1	<rail> ; <rail> <moment> ; <record> no ; <record> or ; <record> so
        needs_clarification	1	<record> the ; <record> with ; <relapse> ; <relapse> <home>
        needs_clarification	1	<remember> <key> ; <remember> her ; <remember> it ; <remember> the
        needs_clarification	1	<room> <hear> ; <room> <hit> ; <room> con ; <room> on ; <room> pt
        needs_clarification	1	<rope> <always> ; <rope> <eat> ; <rope> <height> ; <rope> <hospital>
        needs_clarification	1	<rope> <phone> ; <rope> <rope> ; <rope> <week> ; <rope> del ; <rope> on
        needs_clarification	1	<sad> <ask> ; <sad> <go> ; <sad> <happy> ; <sad> hard ; <say> 0
        needs_clarification	1	<say> <asleep> ; <say> <go> ; <say> <media> ; <say> <partner> ; <say> <play>
        needs_clarification	1	<say> <rope> ; <say> <week> ; <say> anyth ; <say> buena ; <say> cb
        needs_clarification	1	<say> con ; <say> del ; <say> ever ; <say> ex ; <say> fil ; <say> id
        needs_clarification	1	<say> it ; <say> ive ; <say> nonsens ; <say> tod ; <say> wrong
        needs_clarification	1	<school> <clinician> ; <school> <photo> ; <school> from ; <school> off
        needs_clarification	1	<school> principal ; <school> to ; <see> <container> ; <see> <emergency>
        needs_clarification	1	<see> <happy> ; <see> <height> ; <see> <moment> ; <see> good ; <see> his
        needs_clarification	1	<see> lo ; <seizure> in ; <shake> <clothes> ; <shake> <fluid>
        needs_clarification	1	<shake> <pet> ; <shake> and ; <shake> no ; <shame> <clothes> ; <shame> mi
        needs_clarification	1	<sick> <color> ; <sick> <last> ; <sick> shot ; <smell> <alcohol>
        needs_clarification	1	<soon> <church> ; <soon> <crowd> ; <start> <pet> ; <stiff>
        needs_clarification	1	<stimulant> <colleague> ; <stimulant> <last> ; <stimulant> <put>
        needs_clarification	1	<stimulant> <shame> ; <stimulant> <think> ; <stop> <fall> ; <stop> <month>
        needs_clarification	1	<stop> <opening> ; <stop> <week> ; <stop> a ; <stop> my ; <stop> our
        needs_clarification	1	<stop> the ; <stop> tod ; <stop> wel ; <stranger> <fall>
        needs_clarification	1	<stranger> <leave> ; <stranger> <money> ; <stranger> <past>
        needs_clarification	1	<stranger> <phone> ; <stranger> <rope> ; <stranger> <sad>
        needs_clarification	1	<stranger> <write> ; <stranger> <year> ; <stranger> be ; <stranger> not
        needs_clarification	1	<stranger> o ; <take> <lock> ; <take> <outdoors> ; <take> <sad>
        needs_clarification	1	<take> <smell> ; <take> <tired> ; <take> <town> ; <take> til
        needs_clarification	1	<think> <drug> ; <think> <go> ; <think> <rope> ; <think> by ; <think> can
        needs_clarification	1	<think> en ; <think> if ; <think> nobody ; <think> or ; <threat> <crowd>
        needs_clarification	1	<tired> <build> ; <tool> <say> ; <town> <color> ; <town> <fire>
        needs_clarification	1	<town> <happy> ; <town> <take> ; <town> <tool> ; <town> but ; <town> wher
        needs_clarification	1	<trade> 0 ; <trade> <school> ; <trade> <wait> ; <trade> all ; <trade> hes
        needs_clarification	1	<trade> sinc ; <treatment> <goodbye> ; <treatment> <home> ; <treatment> for
        needs_clarification	1	<treatment> rm ; <trust> <outdoors> ; <vendor> <furniture> ; <vendor> <pet>
        needs_clarification	1	<vermin> <crowd> ; <vermin> <happy> ; <volunteer> at ; <wait> <child>
        needs_clarification	1	<wait> <eat> ; <wait> <trade> ; <wait> away ; <wait> can ; <water> and
        needs_clarification	1	<water> for ; <water> que ; <water> up ; <week> along ; <week> of
        needs_clarification	1	<withdrawal> <kill> ; <write> <amount> ; <write> <consume> ; <write> <day>
        needs_clarification	1	<write> <job> ; <write> <phone> ; <write> <rope> ; <write> <wait>
        needs_clarification	1	<write> him ; <write> if ; <write> lo ; <write> somewher ; <write> the
        needs_clarification	1	<write> then ; <write> to ; <write> twic ; <write> us ; <write> you
        needs_clarification	1	<year> <clean> ; <year> <continue> ; <year> <drug> ; <year> el
        needs_clarification	1	<year> experienc ; <year> when ; a <awake> ; a <daytime> ; a <drive>
        needs_clarification	1	a <gun> ; a <limp> ; a <need> ; a <phone> ; a <take> ; a <think>
        needs_clarification	1	a <threat> ; a ahorc ; a bil ; a bottl ; a closet ; a contain ; a crat
        needs_clarification	1	a crisi ; a cuatr ; a current ; a deadlin ; a discount ; a doubl
        needs_clarification	1	a firefight ; a fly ; a hairdres ; a half ; a mediodi ; a middl ; a napkin
        needs_clarification	1	a nombr ; a ocup ; a pallet ; a parad ; a phot ; a pin ; a polic ; a recruit
        needs_clarification	1	a releas ; a rental ; a rush ; a set ; a shrimp ; a snoop ; a sock
        needs_clarification	1	a spanish ; a sunday ; a toc ; a todo ; a velvet ; a violin ; a vis
        needs_clarification	1	a voicemail ; a websit ; a win ; abaj ; about <consume> ; about <phone>
        needs_clarification	1	about <write> ; about cal ; abov ; abuel al ; abur ; acept ; aclar que
        needs_clarification	1	acomod ; acostumbr ; actual <job> ; ad on ; addres from ; adulto ; aeropuert
        needs_clarification	1	afraid hel ; aft <church> ; aft all ; aft som ; aft that ; again tonight
        needs_clarification	1	again when ; age 0 ; age or ; agradeceri ; aguant ; aguja ; ahorc
        needs_clarification	1	ahorit en ; air ; air and ; airport and ; aisl ; ak yon ; al <church>
        needs_clarification	1	al cuart ; alask in ; all <daytime> ; all con ; all en ; all heal ; all hour
        needs_clarification	1	all she ; all weekend ; aloud ; already <stop> ; alway fal ; am read
        needs_clarification	1	am tir ; ambulanc for ; amount ; amount or ; an <emergency> ; an <medicine>
        needs_clarification	1	an exit ; and 0 ; and <clothes> ; and <hear> ; and <night> ; and can
        needs_clarification	1	and charg ; and cok ; and cost ; and driv ; and eras ; and fentanyl
        needs_clarification	1	and got ; and hit ; and how ; and learn ; and lost ; and numb ; and pag
        needs_clarification	1	and snor ; and thi ; and we ; and wel ; and ~nobody ; angel ; ano el
        needs_clarification	1	ano trabaj ; anoth <day> ; anoth day ; answer machin ; anthem and ; any kind
        needs_clarification	1	anyon would ; anyth about ; anyth you ; apendic ; apologiz for ; apologiz to
        needs_clarification	1	applicant ; apron ; aps ; apt in ; aqui en ; aqui estoy ; are <crowd>
        needs_clarification	1	are <moment> ; are don ; are four ; argu over ; argument ; around 0
        needs_clarification	1	around <town> ; around town ; arrib y ; as <clinician> ; as ive ; as though
        needs_clarification	1	asaw ko ; ask any ; ask how ; ask in ; ask only ; asleep at ; asm
        needs_clarification	1	at <drug> ; at <money> ; at camp ; at dialysi ; at it ; at wat ; ate lunch
        needs_clarification	1	atienden ; attend ; au ; audi ; aunt mak ; autopist ; averiguar ; away her
        needs_clarification	1	ayud par ; b <amount> ; bachelor ; bachelor party ; back is ; back then
        needs_clarification	1	back tmrw ; bait <town> ; bait shop ; bak bread ; bakery ; bank on ; basebal
        needs_clarification	1	bat <break> ; bathroom and ; battery ; battery died ; bay ; bc of ; bcb thru
        needs_clarification	1	be <ask> ; be <drive> ; be <need> ; be <play> ; be all ; be at ; be cal
        needs_clarification	1	be driv ; be enough ; be found ; be hom ; be right ; be seen ; be with
        needs_clarification	1	bed for ; beef ; beekeep in ; been 0 ; been <happy> ; been away ; been doing
        needs_clarification	1	been drink ; been gon ; been marri ; been sav ; been through ; been togeth
        needs_clarification	1	befor any ; behalf of ; believ ther ; bellez ; best <friend> ; best friend
        needs_clarification	1	between 0 ; between your ; bien <go> ; bien tien ; bik ; bird feed
        needs_clarification	1	birthday lunch ; black friday ; blam for ; blanc y ; blink ; blood
        needs_clarification	1	blood from ; blu duffel ; blu spruc ; book in ; bor in ; both <say>
        needs_clarification	1	both with ; bourbon ; box for ; boy went ; brayan ; break ; breath cal
        needs_clarification	1	bridg partn ; brinc com ; bring me ; broth drink ; bufand ; bus is
        needs_clarification	1	but wont ; by <rope> ; by email ; by how ; by mail ; by phon ; by sunday
        needs_clarification	1	cafeteri ; cak had ; cal again ; cal as ; cal at ; cal himself ; cal i
        needs_clarification	1	cal ive ; cal me ; cal someon ; calcetin ; calm that ; cambi de ; camion
        needs_clarification	1	camion 0 ; can set ; can watch ; cant <consume> ; cant reconcil ; car on
        needs_clarification	1	car she ; card in ; card out ; carrer de ; carter ; cat been ; catch up
        needs_clarification	1	catholic ; caught a ; cb 0 ; cb <phone> ; cel ; cent 0 ; cent and ; chart
        needs_clarification	1	check it ; chez vou ; chifl ; chop ; chronic <pain> ; chronic pain
        needs_clarification	1	church bel ; church cho ; cien ; cign ; cign and ; cinnamon ; circu ; clammy
        needs_clarification	1	clean 0 ; clean <job> ; clean a ; clos a ; clos ticket ; closet with ; clr
        needs_clarification	1	clr <year> ; clr age ; clr for ; clr hum ; clr thank ; clt <say> ; coach and
        needs_clarification	1	coat over ; coch ; cod ; cod 0 ; cok + ; cok an ; cok and ; cok it
        needs_clarification	1	cold with ; color is ; column ; com 0 ; com <clothes> ; com look
        needs_clarification	1	com through ; con <think> ; con siet ; con un ; conferenc ; confidential
        needs_clarification	1	contest la ; convuls ; convuls on ; cork ; correct the ; costal en ; cough
        needs_clarification	1	cough drop ; could <smell> ; could <stranger> ; could kil ; could one
        needs_clarification	1	could smel ; couldnt find ; couldnt sort ; count for ; court next ; courteou
        needs_clarification	1	cousin and ; cousin pas ; cousin shot ; crack all ; crack not ; crack then
        needs_clarification	1	crisi lin ; cry ; cry in ; cuadr en ; cuand est ; cuatr ; cuatr nieto
        needs_clarification	1	cuatr vec ; cuerd ; da <happy> ; dad her ; daught recital ; daught took
        needs_clarification	1	day and ; de <ask> ; de <write> ; de a ; de baj ; de bellez ; de carton
        needs_clarification	1	de costal ; de el ; de kais ; de lared ; de manan ; de mis ; de muchach
        needs_clarification	1	de nosotro ; de onc ; de solter ; de tratamient ; de viaj ; dead air
        needs_clarification	1	dead in ; dec ; decid to ; degre in ; del <home> ; del <treatment>
        needs_clarification	1	del arbol ; del edifici ; del mand ; del mism ; delivery guy ; dentist so
        needs_clarification	1	descompus ; desd navidad ; desk guest ; desped de ; despiert ; dia de
        needs_clarification	1	dialysi ; did 0 ; did <try> ; did for ; did try ; dif ; dio mas
        needs_clarification	1	disculpen la ; discus my ; distinto ; divorc when ; doctor ; doctor said
        needs_clarification	1	doctor to ; doe anyon ; doesnt tel ; dog allow ; dog show ; doing wel
        needs_clarification	1	dolor fuert ; doming sin ; don with ; donat in ; dond estan ; dont <put>
        needs_clarification	1	dont expect ; dont put ; door in ; dos o ; dos perro ; doy clas ; drawer
        needs_clarification	1	dri up ; drink ; drink my ; drink then ; driv at ; driv by ; driv for
        needs_clarification	1	driv int ; driv it ; driv out ; driv thru ; drop kid ; duck ; dud ; duen del
        needs_clarification	1	dul and ; dye ; e ; e mor ; each <school> ; earn it ; eat in ; eith ; el 0
        needs_clarification	1	el <amount> ; el bus ; el festival ; el parabrisa ; el personal ; el sobr
        needs_clarification	1	el ultim ; el vas ; elot afuer ; em portugu ; embarras by ; emp
        needs_clarification	1	en <threat> ; en francai ; encontr su ; entier y ; entr de ; envelop ; envi
        needs_clarification	1	envy ; epilepsy ; epipen ; er <clinician> ; es 0 ; es <official> ; es bomber
        needs_clarification	1	es casi ; es cuand ; es p ; esa <say> ; esa palabra ; ese <month> ; esper su
        needs_clarification	1	esperamo ; est <clean> ; est a ; esta cosa ; estan en ; etern ; eu ; even be
        needs_clarification	1	even in ; even use ; evening hav ; ever aft ; ever get ; every barbecu
        needs_clarification	1	every person ; everybody sign ; ex is ; except <day> ; excus the
        needs_clarification	1	executor of ; exit do ; explain in ; explain to ; f flat ; falleci de
        needs_clarification	1	fami liv ; fath in ; fath went ; fax no ; feel guilty ; feel it ; feel saf
        needs_clarification	1	femal cry ; few minut ; fil ; fil del ; final was ; finish thi
        needs_clarification	1	first <drive> ; first <law> ; first <try> ; first by ; fit a ; fiv week
        needs_clarification	1	fixtur ; flick ; floor at ; floor eye ; floor right ; flow ; flu shot
        needs_clarification	1	fly to ; fog horn ; for <amount> ; for <drive> ; for <friend> ; for <job>
        needs_clarification	1	for <outdoors> ; for <stimulant> ; for safety ; for und ; for word
        """
}
