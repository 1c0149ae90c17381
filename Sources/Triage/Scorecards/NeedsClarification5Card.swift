extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	2	was <job> ; was his ; was kil ; was kind ; was mak ; was sent ; was so
        needs_clarification	2	was tel ; was ten ; wasc ; wasnt <angry> ; wasnt mad ; watch for ; watchman
        needs_clarification	2	wav a ; way my ; we <leave> ; we ate ; we bought ; we had ; we hit ; we only
        needs_clarification	2	we pas ; wear two ; weed and ; weed in ; week run ; weird <calm>
        needs_clarification	2	weird calm ; wer out ; wev been ; what insuranc ; what its ; what normal
        needs_clarification	2	what she ; what thi ; whatev he ; when <official> ; when <school> ; wher are
        needs_clarification	2	wheth its ; which <insurance> ; which <outdoors> ; whichev of ; whil <drive>
        needs_clarification	2	whil <hold> ; whil driv ; who <appointment> ; who just ; who or ; who use
        needs_clarification	2	who visit ; whoev read ; wif re ; wif to ; wif use ; wil <clothes> ; wil cb
        needs_clarification	2	wil ring ; win ; win befor ; wind ; wind nois ; windy ; with <blade>
        needs_clarification	2	with <palecolor> ; with big ; with cal ; with detail ; with exact
        needs_clarification	2	with laught ; without <insurance> ; without her ; wk sinc ; wk then ; wkr
        needs_clarification	2	wok up ; wolf ; woman cal ; wont <need> ; wont need ; word sinc ; word was
        needs_clarification	2	work at ; work er ; work ful ; work if ; work until ; world
        needs_clarification	2	wouldnt <think> ; wren ; writ to ; written down ; wrong <container>
        needs_clarification	2	wrong <town> ; wrot my ; x / ; x su ; xfer from ; xin cha ; y <appointment>
        needs_clarification	2	y <caretaking> ; y <clinician> ; y acab ; y cri ; y que ; y salg ; y su
        needs_clarification	2	ya <put> ; ya dej ; ya le ; ya ~no ; yal charg ; yal tak ; yard on ; yawn
        needs_clarification	2	year the ; year we ; year when ; yel he ; yellow hous ; yo <school> ; yo el
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
        needs_clarification	2	~list ; ~meth in ; ~pt inf ; ~quien ; ~quit ; ~real ; ~sangr ; ~seizur ~as
        needs_clarification	2	~son ; ~sub ; ~talk ; ~ther ~yet ; ~to ~any ; ~treat ; ~treatment ~for
        needs_clarification	2	~without ~me ; ~worry ; ~yet ; él de ; él ni
        needs_clarification	1	*caller.0 ; *chestPain.0:historical ; *deliriumTremens.0:negated
        needs_clarification	1	*emergency.0:hypothetical ; *hallucination.1:other_experiencer
        needs_clarification	1	*mandator.0:possible ; *quitting.0:other_experiencer
        needs_clarification	1	*residentialLeft.0:negated ; *seizure.0 ; *seizure.1 ; *seizure.3
        needs_clarification	1	*substance.0 ; + <home> ; + every ; + how ; 0 + ; 0 <moment> ; 0 <record>
        needs_clarification	1	0 advis ; 0 back ; 0 cal ; 0 dat ; 0 do ; 0 dog ; 0 hour ; 0 hous ; 0 i
        needs_clarification	1	0 lat ; 0 next ; 0 pct ; 0 said ; 0 sec ; 0 see ; 0 to ; 0 too ; 0 unit
        needs_clarification	1	0 warm ; <afraid> <phone> ; <afraid> al ; <alcohol> ; <alone> <write>
        needs_clarification	1	<alone> se ; <always> <medicine> ; <amount> <bodysound> ; <amount> <phone>
        needs_clarification	1	<amount> <sad> ; <amount> cosa ; <amount> grand ; <amount> he
        needs_clarification	1	<amount> languag ; <amount> lugar ; <amount> ni ; <amount> o ; <amount> was
        needs_clarification	1	<angry> <always> ; <angry> <height> ; <angry> <outdoors>
        needs_clarification	1	<appointment> <amount> ; <ask> <asleep> ; <ask> <friend> ; <ask> <phone>
        needs_clarification	1	<ask> <promise> ; <ask> <room> ; <ask> <take> ; <ask> <treatment>
        needs_clarification	1	<ask> any ; <ask> could ; <asleep> <continue> ; <asleep> <homeless>
        needs_clarification	1	<asleep> de ; <asleep> through ; <asleep> until ; <awake> <daytime>
        needs_clarification	1	<awake> <play> ; <blade> <furniture> ; <blade> <threat> ; <blade> <year>
        needs_clarification	1	<blood> at ; <blood> wont ; <bodypart> <bodypart> ; <bodypart> fre
        needs_clarification	1	<bodypart> if ; <bodysound> <blood> ; <bodysound> <fall> ; <bodysound> thing
        needs_clarification	1	<break> <job> ; <break> down ; <breath> but ; <breath> com ; <breath> only
        needs_clarification	1	<build> <church> ; <build> <insurance> ; <build> <night> ; <build> <opening>
        needs_clarification	1	<build> <outdoors> ; <buy> <home> ; <buy> cart ; <buy> his ; <buy> that
        needs_clarification	1	<calm> <friend> ; <calm> <night> ; <calm> aft ; <calm> con
        needs_clarification	1	<caretaking> <outdoors> ; <chestheart> doing ; <child> 0 ; <child> <drive>
        needs_clarification	1	<child> <opening> ; <child> <pill> ; <child> <stimulant> ; <child> a
        needs_clarification	1	<child> practic ; <child> usa ; <child> él ; <church> <leave>
        needs_clarification	1	<church> <play> ; <church> <shame> ; <church> bel ; <clean> <drive>
        needs_clarification	1	<clean> <treatment> ; <clean> to ; <clean> up ; <clinician> <emergency>
        needs_clarification	1	<clinician> <phone> ; <clinician> <shake> ; <clinician> at ; <clinician> her
        needs_clarification	1	<clinician> mak ; <clothes> <clean> ; <clothes> <eat> ; <clothes> <headface>
        needs_clarification	1	<clothes> <home> ; <clothes> <moment> ; <clothes> <money> ; <clothes> es
        needs_clarification	1	<clothes> him ; <colleague> <church> ; <colleague> <colleague>
        needs_clarification	1	<colleague> to ; <color> <outdoors> ; <color> over ; <consume> <child>
        needs_clarification	1	<consume> <consume> ; <consume> <eat> ; <consume> <friend>
        needs_clarification	1	<consume> <stimulant> ; <consume> by ; <consume> el ; <consume> in
        needs_clarification	1	<consume> som ; <consume> then ; <consume> when ; <consume> y
        needs_clarification	1	<container> <promise> ; <container> <stranger> ; <container> but
        needs_clarification	1	<container> desd ; <continue> <calm> ; <continue> <give> ; <continue> <hot>
        needs_clarification	1	<continue> any ; <continue> good ; <continue> when ; <count> <amount>
        needs_clarification	1	<count> <pet> ; <count> <record> ; <count> <stranger> ; <count> and
        needs_clarification	1	<count> y ; <crowd> <opening> ; <crowd> in ; <crowd> lik ; <crowd> shar
        needs_clarification	1	<crowd> supportiv ; <day> <awake> ; <day> <die> ; <day> aft ; <day> and
        needs_clarification	1	<day> as ; <day> de ; <day> por ; <day> x ; <daytime> <lock>
        needs_clarification	1	<daytime> <money> ; <daytime> are ; <daytime> com ; <die> <stranger>
        needs_clarification	1	<die> le ; <die> ya ; <drive> <always> ; <drive> but ; <drive> down
        needs_clarification	1	<drive> from ; <drive> my ; <drive> she ; <drive> thru ; <drive> ticket
        needs_clarification	1	<drive> to ; <drug> <happy> ; <drug> <stimulant> ; <drug> es ; <eat> <month>
        needs_clarification	1	<eat> <phone> ; <eat> con ; <eat> mak ; <emergency> <medicine>
        needs_clarification	1	<emergency> becaus ; <fall> apart ; <fall> del ; <fall> x ; <feel> <clean>
        needs_clarification	1	<feel> <phone> ; <feel> <rope> ; <feel> <think> ; <feel> sil
        needs_clarification	1	<fluid> <withdrawal> ; <friend> <consume> ; <friend> <height>
        needs_clarification	1	<friend> <key> ; <friend> <stranger> ; <friend> thi ; <furniture> <angry>
        needs_clarification	1	<furniture> <height> ; <furniture> has ; <furniture> rn ; <furniture> until
        needs_clarification	1	<give> <amount> ; <give> <ask> ; <give> <calm> ; <give> <church>
        needs_clarification	1	<give> <trust> ; <give> aft ; <give> permis ; <go> <alone> ; <go> <amount>
        needs_clarification	1	<go> <blade> ; <go> <consume> ; <go> <hear> ; <go> as ; <go> las ; <go> per
        needs_clarification	1	<go> que ; <go> we ; <goodbye> <child> ; <gun> <say> ; <gun> acros
        needs_clarification	1	<happy> <asleep> ; <happy> <calm> ; <happy> <church> ; <happy> <week>
        needs_clarification	1	<happy> dry ; <happy> re ; <happy> sinc ; <happy> the ; <headface> <awake>
        needs_clarification	1	<headface> <eat> ; <headface> <fluid> ; <headface> <smell>
        needs_clarification	1	<headface> porqu ; <headface> smack ; <headface> split ; <hear> <amount>
        needs_clarification	1	<hear> <drive> ; <hear> <media> ; <hear> <partner> ; <hear> <phone>
        needs_clarification	1	<hear> <put> ; <hear> <take> ; <hear> could ; <hear> each ; <hear> lin
        needs_clarification	1	<hear> that ; <height> <headface> ; <height> <school> ; <height> com
        needs_clarification	1	<height> int ; <hit> <hear> ; <hit> wrong ; <hold> <amount>
        needs_clarification	1	<hold> <outdoors> ; <home> <continue> ; <home> <hear> ; <home> <year>
        needs_clarification	1	<home> re ; <home> through ; <home> til ; <hospital> <photo> ; <illness> and
        needs_clarification	1	<illness> but ; <illness> the ; <insurance> <emergency>
        needs_clarification	1	<insurance> <furniture> ; <insurance> <outdoors> ; <insurance> <rope>
        needs_clarification	1	<insurance> <stranger> ; <insurance> <take> ; <insurance> <treatment>
        needs_clarification	1	<insurance> he ; <insurance> with ; <intoxicated> <headface> ; <job> 0
        needs_clarification	1	<job> <wait> ; <job> <week> ; <job> until ; <job> was ; <key> 0
        needs_clarification	1	<key> <tool> ; <key> if ; <kill> <kin> ; <kill> al ; <kill> by ; <kill> est
        needs_clarification	1	<kill> myself ; <kin> 0 ; <kin> <child> ; <kin> <clinician> ; <kin> <drive>
        needs_clarification	1	<kin> <fall> ; <kin> <height> ; <kin> <phone> ; <kin> <tool>
        needs_clarification	1	<kin> <unreal> ; <kin> by ; <kin> chin ; <kin> just ; <kin> los
        needs_clarification	1	<kin> perdi ; <kin> pin ; <kin> tod ; <kin> whil ; <kin> y ; <kin> ~<height>
        needs_clarification	1	<last> <record> ; <last> vez ; <law> lost ; <leave> <emergency>
        needs_clarification	1	<leave> <write> ; <leave> del ; <leave> open ; <limp> <fall> ; <lock> at
        needs_clarification	1	<lock> behind ; <lock> en ; <lock> with ; <media> <moment> ; <media> abt
        needs_clarification	1	<medicine> <fluid> ; <medicine> or ; <moment> <pet> ; <moment> <play>
        needs_clarification	1	<moment> im ; <moment> mi ; <moment> ~<drug> ; <money> <trust>
        needs_clarification	1	<money> doesnt ; <money> la ; <money> or ; <money> was ; <month> <past>
        needs_clarification	1	<month> and ; <month> de ; <month> new ; <need> ; <need> <feel>
        needs_clarification	1	<need> <promise> ; <need> <stranger> ; <need> cer ; <need> yo
        needs_clarification	1	<need> ~<consume> ; <needle> for ; <night> <clinician> ; <night> becaus
        needs_clarification	1	<night> he ; <night> segu ; <night> to ; <official> <drug>
        needs_clarification	1	<official> <eat> ; <official> <remember> ; <opening> <blade>
        needs_clarification	1	<opening> <break> ; <opening> <crowd> ; <opening> <leave>
        needs_clarification	1	<opening> <moment> ; <opening> <night> ; <opening> <write> ; <opening> porqu
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
        needs_clarification	1	<pill> are ; <pill> to ; <play> <alcohol> ; <play> <day> ; <play> <eat>
        needs_clarification	1	<play> <partner> ; <play> <say> ; <play> de ; <play> los
        needs_clarification	1	<promise> <stranger> ; <promise> he ; <promise> por ; <promise> to
        needs_clarification	1	<put> <blade> ; <put> <build> ; <put> <church> ; <put> la ; <put> los
        needs_clarification	1	<rail> ; <rail> <moment> ; <record> no ; <record> or ; <record> so
        needs_clarification	1	<record> the ; <record> with ; <relapse> ; <relapse> <home>
        needs_clarification	1	<remember> <key> ; <remember> her ; <remember> it ; <remember> the
        needs_clarification	1	<room> <hear> ; <room> <hit> ; <room> con ; <room> on ; <room> pt
        needs_clarification	1	<rope> <eat> ; <rope> <height> ; <rope> <hospital> ; <rope> <week>
        needs_clarification	1	<rope> on ; <rope> porqu ; <sad> <ask> ; <sad> <go> ; <sad> <happy>
        needs_clarification	1	<sad> hard ; <say> 0 ; <say> <asleep> ; <say> <go> ; <say> <media>
        needs_clarification	1	<say> <partner> ; <say> <play> ; <say> <remember> ; <say> <rope>
        needs_clarification	1	<say> <week> ; <say> anyth ; <say> buena ; <say> cb ; <say> con ; <say> del
        needs_clarification	1	<say> ever ; <say> ex ; <say> fil ; <say> id ; <say> it ; <say> ive
        needs_clarification	1	<say> nonsens ; <say> they ; <say> tod ; <say> wrong ; <school> <clinician>
        needs_clarification	1	<school> <hold> ; <school> <photo> ; <school> <water> ; <school> from
        needs_clarification	1	<school> off ; <school> principal ; <school> to ; <see> <container>
        needs_clarification	1	<see> <emergency> ; <see> <happy> ; <see> <moment> ; <see> good ; <see> his
        needs_clarification	1	<see> lo ; <seizure> in ; <shake> <clothes> ; <shake> <fluid>
        needs_clarification	1	<shake> <pet> ; <shake> and ; <shake> no ; <shame> <clothes> ; <shame> mi
        needs_clarification	1	<sick> <color> ; <sick> <last> ; <sick> shot ; <smell> <alcohol>
        needs_clarification	1	<soon> <church> ; <soon> <crowd> ; <start> <pet> ; <start> a ; <stiff>
        needs_clarification	1	<stimulant> <colleague> ; <stimulant> <last> ; <stimulant> <put>
        needs_clarification	1	<stimulant> <shame> ; <stimulant> <think> ; <stimulant> mak ; <stop> <fall>
        needs_clarification	1	<stop> <month> ; <stop> <opening> ; <stop> <week> ; <stop> a ; <stop> my
        needs_clarification	1	<stop> our ; <stop> the ; <stop> tod ; <stop> wel ; <stranger> <fall>
        needs_clarification	1	<stranger> <leave> ; <stranger> <money> ; <stranger> <past>
        needs_clarification	1	<stranger> <phone> ; <stranger> <sad> ; <stranger> <write>
        needs_clarification	1	<stranger> <year> ; <stranger> be ; <stranger> not ; <stranger> o
        needs_clarification	1	<take> <lock> ; <take> <outdoors> ; <take> <sad> ; <take> <smell>
        needs_clarification	1	<take> <tired> ; <take> <town> ; <take> til ; <think> <drug> ; <think> <go>
        needs_clarification	1	<think> <opioid> ; <think> <rope> ; <think> by ; <think> can ; <think> en
        needs_clarification	1	<think> if ; <think> nobody ; <think> or ; <threat> <crowd>
        needs_clarification	1	<tired> <build> ; <tool> <say> ; <town> <color> ; <town> <fire>
        needs_clarification	1	<town> <happy> ; <town> <take> ; <town> <tool> ; <town> but ; <town> wher
        needs_clarification	1	<trade> 0 ; <trade> <school> ; <trade> <wait> ; <trade> all ; <trade> hes
        needs_clarification	1	<trade> sinc ; <treatment> <goodbye> ; <treatment> <home> ; <treatment> for
        needs_clarification	1	<treatment> rm ; <trust> <outdoors> ; <vendor> <furniture> ; <vendor> <pet>
        needs_clarification	1	<vermin> <crowd> ; <vermin> <happy> ; <volunteer> at ; <wait> <child>
        needs_clarification	1	<wait> <eat> ; <wait> <trade> ; <wait> away ; <wait> can ; <water> for
        needs_clarification	1	<water> que ; <water> up ; <week> along ; <week> of ; <withdrawal> <kill>
        needs_clarification	1	<write> <amount> ; <write> <consume> ; <write> <day> ; <write> <job>
        needs_clarification	1	<write> <phone> ; <write> <rope> ; <write> <wait> ; <write> him ; <write> if
        needs_clarification	1	<write> lo ; <write> sharpen ; <write> somewher ; <write> the ; <write> then
        needs_clarification	1	<write> to ; <write> twic ; <write> us ; <write> you ; <year> <clean>
        needs_clarification	1	<year> <continue> ; <year> <drug> ; <year> experienc ; a <awake>
        needs_clarification	1	a <daytime> ; a <drive> ; a <limp> ; a <need> ; a <phone> ; a <take>
        needs_clarification	1	a <think> ; a <threat> ; a ahorc ; a bil ; a bottl ; a closet ; a contain
        needs_clarification	1	a crat ; a crisi ; a cuatr ; a current ; a deadlin ; a discount ; a doubl
        needs_clarification	1	a firefight ; a fly ; a hairdres ; a half ; a mediodi ; a middl ; a nombr
        needs_clarification	1	a ocup ; a pallet ; a parad ; a phot ; a pin ; a polic ; a recruit
        needs_clarification	1	a releas ; a rental ; a rush ; a set ; a shrimp ; a snoop ; a sock
        needs_clarification	1	a spanish ; a sunday ; a todo ; a velvet ; a violin ; a vis ; a voicemail
        needs_clarification	1	a websit ; a win ; abaj ; about <consume> ; about <phone> ; about <write>
        needs_clarification	1	about cal ; about writ ; abov ; abraz ; abuel al ; abur ; acept ; aclar que
        needs_clarification	1	acomod ; acostumbr ; actual <job> ; ad on ; addres from ; adulto ; aeropuert
        needs_clarification	1	afraid hel ; aft <church> ; aft all ; aft som ; aft that ; again tonight
        needs_clarification	1	again when ; age 0 ; age or ; agradeceri ; aguant ; aguja ; ahorc
        needs_clarification	1	ahorit en ; air ; air and ; air condition ; airport and ; aisl ; ak yon
        needs_clarification	1	al <church> ; al cuart ; alask in ; all <daytime> ; all con ; all en
        needs_clarification	1	all heal ; all hour ; all she ; all weekend ; aloud ; already <stop>
        needs_clarification	1	alway fal ; am read ; am tir ; ambulanc for ; amount ; amount or
        needs_clarification	1	an <emergency> ; an <medicine> ; and 0 ; and <clothes> ; and <hear>
        needs_clarification	1	and <night> ; and can ; and charg ; and cok ; and cost ; and driv ; and eras
        needs_clarification	1	and fentanyl ; and got ; and hit ; and how ; and lost ; and numb ; and pag
        needs_clarification	1	and snor ; and thi ; and we ; and wel ; and ~nobody ; angel ; ano trabaj
        needs_clarification	1	anoth <day> ; anoth day ; answer machin ; anthem and ; any kind
        needs_clarification	1	anyon would ; anyth about ; anyth you ; apendic ; apologiz for ; apologiz to
        needs_clarification	1	applicant ; apron ; aps ; apt in ; aqui en ; aqui estoy ; are <crowd>
        needs_clarification	1	are <moment> ; are don ; are four ; argu over ; argument ; around 0
        needs_clarification	1	around <town> ; around town ; arrib y ; as <clinician> ; as ive ; as though
        needs_clarification	1	asaw ko ; ask any ; ask how ; ask in ; ask only ; asleep at ; asm
        needs_clarification	1	at <drug> ; at <money> ; at <stop> ; at camp ; at dialysi ; at it ; at wat
        needs_clarification	1	ate lunch ; atienden ; attend ; au ; audi ; autopist ; averiguar ; away her
        needs_clarification	1	ayud par ; b <amount> ; bachelor ; bachelor party ; back is ; back then
        needs_clarification	1	back tmrw ; bait <town> ; bait shop ; bak bread ; bakery ; bank on ; basebal
        needs_clarification	1	bat <break> ; bathroom and ; battery ; battery died ; bay ; bc of ; bcb thru
        needs_clarification	1	be <ask> ; be <drive> ; be <need> ; be <play> ; be all ; be at ; be cal
        needs_clarification	1	be driv ; be enough ; be found ; be hom ; be right ; be seen ; be with
        needs_clarification	1	bed for ; beef ; beekeep in ; been 0 ; been <happy> ; been away ; been doing
        needs_clarification	1	been gon ; been marri ; been sav ; been through ; been togeth ; befor any
        needs_clarification	1	behalf of ; believ ther ; bellez ; best <friend> ; best friend ; between 0
        needs_clarification	1	between your ; bien <go> ; bien tien ; bik ; bird feed ; birthday lunch
        needs_clarification	1	black friday ; blam for ; blanc y ; blink ; blood ; blood from ; blu duffel
        needs_clarification	1	blu spruc ; body in ; bonjour je ; book in ; bor in ; both <say> ; both with
        needs_clarification	1	bourbon ; box for ; boy of ; boy went ; brayan ; break ; breath cal
        needs_clarification	1	bridg partn ; brinc com ; bring me ; broth drink ; bufand ; bus is
        needs_clarification	1	but wont ; by <rope> ; by email ; by how ; by mail ; by phon ; by sunday
        needs_clarification	1	cafeteri ; cak had ; cal again ; cal as ; cal at ; cal himself ; cal i
        needs_clarification	1	cal ive ; cal me ; cal someon ; calcetin ; calm that ; cambi de ; camion
        needs_clarification	1	camion 0 ; can set ; can watch ; cant <consume> ; cant reconcil ; car on
        needs_clarification	1	car she ; card in ; card out ; carrer de ; carter ; cat been ; catch up
        needs_clarification	1	catholic ; caught a ; cb 0 ; cb <phone> ; cel ; cent 0 ; cent and ; chart
        needs_clarification	1	check it ; chez vou ; chifl ; chop ; chronic <pain> ; chronic pain
        needs_clarification	1	church bel ; church cho ; cien ; cign ; cign and ; cinnamon ; circu ; clammy
        needs_clarification	1	clean 0 ; clean <job> ; clean a ; clos a ; closet with ; clr ; clr <year>
        needs_clarification	1	clr age ; clr for ; clr hum ; clr thank ; clt <say> ; coach and ; coast at
        needs_clarification	1	coat on ; coat over ; coch ; cod ; cod 0 ; cok ; cok + ; cok an ; cok and
        needs_clarification	1	cok it ; cold with ; color is ; column ; com 0 ; com <clothes> ; com look
        needs_clarification	1	com through ; compr una ; computador ; con <think> ; con siet ; con un
        needs_clarification	1	conferenc ; confidential ; construccion y ; contest la ; convuls
        needs_clarification	1	convuls on ; cork ; correct the ; costal en ; cough ; cough drop
        needs_clarification	1	could <smell> ; could <stranger> ; could kil ; could one ; could smel
        needs_clarification	1	couldnt find ; couldnt sort ; count for ; court next ; courteou ; cousin and
        needs_clarification	1	cousin pas ; cousin shot ; crack all ; crack not ; crisi lin ; cry ; cry in
        needs_clarification	1	cuadr en ; cuand est ; cuatr ; cuatr nieto ; cuatr vec ; cuerd ; da <happy>
        needs_clarification	1	dad her ; daught recital ; daught took ; day and ; de <ask> ; de <write>
        needs_clarification	1	de a ; de baj ; de bellez ; de costal ; de el ; de kais ; de lared
        needs_clarification	1	de manan ; de mis ; de muchach ; de nosotro ; de onc ; de solter
        needs_clarification	1	de tratamient ; de viaj ; dead air ; dead in ; dec ; decid to ; degre in
        needs_clarification	1	del <home> ; del <treatment> ; del arbol ; del edifici ; del mand ; del mism
        needs_clarification	1	delivery guy ; dentist so ; descalz ; descompus ; desd navidad ; desk guest
        needs_clarification	1	desped de ; despiert ; dia de ; dialysi ; did 0 ; did <try> ; did for
        needs_clarification	1	did try ; dif ; dio mas ; disculpen la ; discus my ; divorc when ; doctor
        needs_clarification	1	doctor said ; doctor to ; doe anyon ; doesnt tel ; dog allow ; dog show
        needs_clarification	1	doing wel ; dolor fuert ; doming sin ; don with ; donat in ; dond estan
        needs_clarification	1	dont <put> ; dont expect ; dont put ; door in ; dos o ; dos perro ; doy clas
        needs_clarification	1	drawer ; dri up ; drink ; drink my ; drink then ; driv at ; driv by
        needs_clarification	1	driv for ; driv int ; driv it ; driv out ; driv thru ; drop kid ; duck ; dud
        needs_clarification	1	duen del ; dul and ; dye ; e ; e mor ; each <school> ; earn it ; eith ; el 0
        needs_clarification	1	el <amount> ; el <fire> ; el bus ; el festival ; el parabrisa ; el personal
        needs_clarification	1	el sobr ; el ultim ; el vas ; em portugu ; embarras by ; emp ; en <threat>
        needs_clarification	1	en francai ; encontr su ; entr de ; envelop ; envi ; envy ; epilepsy
        needs_clarification	1	epipen ; er <clinician> ; es 0 ; es <official> ; es bomber ; es casi
        needs_clarification	1	es cuand ; es p ; esa <say> ; esa palabra ; ese <month> ; esper su
        needs_clarification	1	esperamo ; est <clean> ; est a ; esta cosa ; estan en ; etern ; eu ; even be
        needs_clarification	1	even in ; even use ; evening hav ; ever aft ; ever get ; every barbecu
        needs_clarification	1	every person ; every weekend ; everybody sign ; ex is ; except <day>
        needs_clarification	1	executor of ; exit do ; explain in ; explain to ; f flat ; falleci de
        needs_clarification	1	fami liv ; far from ; fath in ; fath went ; fax no ; feel guilty ; feel it
        needs_clarification	1	feel saf ; femal cry ; few minut ; fil ; fil del ; final was ; finish thi
        needs_clarification	1	first <drive> ; first <law> ; first <try> ; first by ; fit a ; fiv week
        needs_clarification	1	fixtur ; flick ; floor at ; floor eye ; floor right ; flow ; flu shot
        needs_clarification	1	fly to ; fog horn ; for <amount> ; for <drive> ; for <friend> ; for <job>
        needs_clarification	1	for <outdoors> ; for <stimulant> ; for safety ; for und ; for word
        needs_clarification	1	foreman gav ; forget the ; form client ; found a ; fre at ; fri for
        needs_clarification	1	friend of ; from cok ; from everyth ; from gat ; fry <eat> ; fry pan
        needs_clarification	1	fue <trade> ; fue del ; fuer del ; fund ; gallo ; gav ; gen moun ; get in
        needs_clarification	1	get shut ; girlfriend tak ; girlfriend who ; giv age ; giv his ; giv it
        needs_clarification	1	given ; goat ; godson ; going sinc ; gon kms ; good term ; got som ; gracia
        needs_clarification	1	gracia por ; graduat ; gran ; grandfath pocket ; grandm kept ; grandmoth
        needs_clarification	1	grandmoth cam ; grandp 0 ; grocery ; gues ; gues i ; guit in ; gun
        needs_clarification	1	ha <consume> ; ha consum ; ha hech ; habl en ; hac treint ; haci ; had 0
        needs_clarification	1	had <cold> ; hair is ; halfway through ; ham in ; hamst ; hand fre
        """
}
