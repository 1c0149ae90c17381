extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	1	<eat> <promise> ; <eat> dulc ; <eat> hr ; <eat> in ; <eat> let ; <eat> mak
        needs_clarification	1	<eat> maz ; <eat> no ; <eat> salad ; <eat> ther ; <eat> too ; <eat> wer
        needs_clarification	1	<emergency> <always> ; <emergency> <hear> ; <emergency> and
        needs_clarification	1	<emergency> becaus ; <emergency> con ; <emergency> on ; <fall> <drive>
        needs_clarification	1	<fall> de ; <fall> with ; <feel> <think> ; <feel> im ; <feel> saf
        needs_clarification	1	<feel> that ; <feel> un ; <fire> <fire> ; <fire> <opening>
        needs_clarification	1	<fluid> <bodypart> ; <fluid> ~<think> ; <friend> <alcohol>
        needs_clarification	1	<friend> <bodypart> ; <friend> <goodbye> ; <friend> <law> ; <friend> son
        needs_clarification	1	<friend> thi ; <give> <amount> ; <give> <ask> ; <give> <church>
        needs_clarification	1	<give> <hear> ; <give> <opening> ; <give> all ; <give> su
        needs_clarification	1	<give> ~<consume> ; <go> <amount> ; <go> <confused> ; <go> <consume>
        needs_clarification	1	<go> <eat> ; <go> <intoxicated> ; <go> <official> ; <go> <school> ; <go> as
        needs_clarification	1	<go> behind ; <go> per ; <go> que ; <go> we ; <goodbye> her ; <gun> <photo>
        needs_clarification	1	<gun> on ; <happy> <church> ; <happy> <photo> ; <happy> him ; <happy> ko
        needs_clarification	1	<headface> <say> ; <headface> <smell> ; <headface> fat ; <headface> slid
        needs_clarification	1	<headface> split ; <headface> too ; <hear> <angry> ; <hear> <clean>
        needs_clarification	1	<hear> <kin> ; <hear> <tool> ; <hear> about ; <hear> nad ; <hear> por
        needs_clarification	1	<hear> ~<say> ; <height> <furniture> ; <height> <month> ; <height> leak
        needs_clarification	1	<height> los ; <hit> <angry> ; <hit> <needle> ; <hit> <outdoors>
        needs_clarification	1	<home> <alone> ; <home> <headface> ; <home> <hear> ; <home> <opening>
        needs_clarification	1	<home> <play> ; <home> <room> ; <home> <think> ; <home> it ; <home> sign
        needs_clarification	1	<home> whil ; <homeless> in ; <hospital> <eat> ; <hospital> <photo>
        needs_clarification	1	<hospital> coord ; <hospital> she ; <hospital> sw ; <hospital> ~<die>
        needs_clarification	1	<hot> <stop> ; <illness> its ; <insurance> <ask> ; <insurance> <friend>
        needs_clarification	1	<insurance> he ; <intoxicated> <opening> ; <job> 0 ; <job> <build>
        needs_clarification	1	<job> <cold> ; <job> <die> ; <job> aft ; <job> er ; <job> with ; <key> <kin>
        needs_clarification	1	<key> <outdoors> ; <key> <phone> ; <key> <record> ; <key> de ; <key> la
        needs_clarification	1	<key> und ; <kill> <child> ; <kill> <photo> ; <kill> con ; <kill> est
        needs_clarification	1	<kin> <headface> ; <kin> <limp> ; <kin> <outdoors> ; <kin> <tool>
        needs_clarification	1	<kin> als ; <kin> bernadet ; <kin> but ; <kin> chin ; <kin> doing
        needs_clarification	1	<kin> fiftieth ; <kin> my ; <kin> pin ; <kin> son ; <kin> teni ; <kin> tod
        needs_clarification	1	<kin> vou ; <last> <consume> ; <last> <write> ; <last> nic ; <last> physical
        needs_clarification	1	<law> <day> ; <law> <kill> ; <law> <treatment> ; <lock> <clean> ; <lock> y
        needs_clarification	1	<media> <build> ; <media> <moment> ; <media> board ; <media> que
        needs_clarification	1	<medicine> <ask> ; <medicine> <die> ; <medicine> <stranger>
        needs_clarification	1	<medicine> desd ; <medicine> or ; <moment> <kin> ; <moment> <pet>
        needs_clarification	1	<moment> <play> ; <moment> <put> ; <moment> aft ; <moment> over
        needs_clarification	1	<moment> refus ; <money> 0 ; <money> <drive> ; <money> <school>
        needs_clarification	1	<money> <stop> ; <money> <tool> ; <money> <trust> ; <money> as
        needs_clarification	1	<money> through ; <money> ~<drug> ; <month> <sober> ; <month> <stop>
        needs_clarification	1	<month> <week> ; <month> aft ; <month> back ; <month> porqu ; <month> ~<put>
        needs_clarification	1	<need> <friend> ; <need> <headface> ; <need> inform ; <need> one ; <need> y
        needs_clarification	1	<night> <moment> ; <night> <need> ; <night> and ; <night> becaus
        needs_clarification	1	<night> through ; <night> wer ; <night> ~<go> ; <official> <drug>
        needs_clarification	1	<official> <eat> ; <official> at ; <official> pul ; <opening> <blade>
        needs_clarification	1	<opening> <color> ; <opening> <furniture> ; <opening> <moment>
        needs_clarification	1	<opening> agent ; <opening> de ; <opening> in ; <opening> of ; <opening> thi
        needs_clarification	1	<opioid> <hospital> ; <opioid> <think> ; <opioid> for ; <opioid> then
        needs_clarification	1	<order> <stimulant> ; <outdoors> <always> ; <outdoors> <amount>
        needs_clarification	1	<outdoors> <daytime> ; <outdoors> <goodbye> ; <outdoors> <hot>
        needs_clarification	1	<outdoors> <law> ; <outdoors> <tool> ; <outdoors> de ; <outdoors> its
        needs_clarification	1	<outdoors> on ; <outdoors> todo ; <outdoors> ya ; <pain> <amount>
        needs_clarification	1	<pain> <eat> ; <pain> <height> ; <pain> <withdrawal> ; <pain> acros
        needs_clarification	1	<pain> bad ; <pain> in ; <palecolor> <month> ; <palecolor> <outdoors>
        needs_clarification	1	<palecolor> <phone> ; <palecolor> by ; <palecolor> from ; <palecolor> one
        needs_clarification	1	<palecolor> per ; <palecolor> spruc ; <partner> <blade> ; <partner> <breath>
        needs_clarification	1	<partner> <partner> ; <partner> nam ; <past> <appointment> ; <past> <build>
        needs_clarification	1	<pet> <amount> ; <pet> <awake> ; <pet> <day> ; <pet> <key> ; <pet> <photo>
        needs_clarification	1	<pet> <year> ; <pet> attack ; <pet> back ; <pet> del ; <pet> dont
        needs_clarification	1	<pet> sit ; <phone> <feel> ; <phone> <go> ; <phone> <key> ; <phone> <leave>
        needs_clarification	1	<phone> <put> ; <phone> <stop> ; <phone> below ; <phone> f ; <phone> fin
        needs_clarification	1	<phone> had ; <phone> himself ; <phone> im ; <phone> off ; <phone> or
        needs_clarification	1	<phone> y ; <phone> yo ; <photo> <amount> ; <photo> <kin> ; <photo> at
        needs_clarification	1	<photo> is ; <photo> its ; <photo> lik ; <pill> <need> ; <play> <hear>
        needs_clarification	1	<play> <hold> ; <play> <opening> ; <play> <town> ; <play> con ; <play> los
        needs_clarification	1	<play> of ; <play> ~<die> ; <promise> <calm> ; <promise> <go>
        needs_clarification	1	<promise> <media> ; <promise> <play> ; <promise> <tired> ; <promise> el
        needs_clarification	1	<put> <height> ; <put> <hold> ; <put> anyth ; <put> la ; <put> nervios
        needs_clarification	1	<put> to ; <rail> ; <record> <sober> ; <record> the ; <room> <hear>
        needs_clarification	1	<rope> <always> ; <rope> <past> ; <rope> already ; <rope> it ; <sad> <drive>
        needs_clarification	1	<sad> <happy> ; <sad> <outdoors> ; <sad> for ; <sad> hard ; <sad> that
        needs_clarification	1	<sad> wil ; <say> <confused> ; <say> <consume> ; <say> <rail> ; <say> <rope>
        needs_clarification	1	<say> <think> ; <say> <threat> ; <say> <week> ; <say> <year> ; <say> a
        needs_clarification	1	<say> bien ; <say> cuand ; <say> ever ; <say> first ; <say> he ; <say> him
        needs_clarification	1	<say> nobody ; <say> nonsens ; <say> right ; <say> tod ; <say> was
        needs_clarification	1	<say> youl ; <say> ~<alcohol> ; <say> ~<insurance> ; <say> ~<partner>
        needs_clarification	1	<school> <container> ; <school> <daytime> ; <school> id ; <school> los
        needs_clarification	1	<school> me ; <see> <emergency> ; <see> <happy> ; <see> his ; <see> til
        needs_clarification	1	<see> wel ; <shake> <fluid> ; <shake> <past> ; <shake> and ; <shame> i
        needs_clarification	1	<shame> it ; <smell> <water> ; <soon> <amount> ; <soon> <week>
        needs_clarification	1	<soon> ~<die> ; <start> <amount> ; <start> <cold> ; <start> <eat>
        needs_clarification	1	<start> whil ; <stimulant> ; <stimulant> <drive> ; <stimulant> <official>
        needs_clarification	1	<stimulant> <write> ; <stimulant> all ; <stimulant> obvious
        needs_clarification	1	<stimulant> thing ; <stimulant> ~no ; <stop> <chestheart> ; <stop> <crowd>
        needs_clarification	1	<stop> <fall> ; <stop> <month> ; <stop> <opening> ; <stop> <past>
        needs_clarification	1	<stop> <start> ; <stop> ninety ; <stop> our ; <stop> tod
        needs_clarification	1	<stranger> <appointment> ; <stranger> <fall> ; <stranger> <hear>
        needs_clarification	1	<stranger> <money> ; <stranger> <past> ; <stranger> <rope>
        needs_clarification	1	<stranger> <try> ; <stranger> be ; <stranger> for ; <stranger> me
        needs_clarification	1	<stranger> not ; <stranger> pleas ; <stranger> preferab ; <stranger> what
        needs_clarification	1	<take> <gun> ; <take> <hospital> ; <take> <pet> ; <take> anoth ; <take> one
        needs_clarification	1	<think> <crowd> ; <think> <day> ; <think> <give> ; <think> <think>
        needs_clarification	1	<think> by ; <think> can ; <think> is ; <think> or ; <think> plac
        needs_clarification	1	<think> they ; <think> you ; <threat> <child> ; <threat> <drive>
        needs_clarification	1	<threat> <eat> ; <threat> <pet> ; <tired> <eat> ; <tired> from
        needs_clarification	1	<tool> <chestheart> ; <tool> <hold> ; <tool> <money> ; <tool> <say>
        needs_clarification	1	<tool> as ; <tool> off ; <tool> ~<take> ; <town> <fire> ; <town> <give>
        needs_clarification	1	<town> <happy> ; <town> <height> ; <town> <tool> ; <town> cas ; <town> i
        needs_clarification	1	<town> until ; <town> wher ; <trade> <afraid> ; <trade> <give>
        needs_clarification	1	<trade> <last> ; <trade> <soon> ; <trade> at ; <trade> of ; <trade> out
        needs_clarification	1	<trade> the ; <treatment> <goodbye> ; <treatment> <home> ; <treatment> <sad>
        needs_clarification	1	<treatment> <think> ; <treatment> old ; <treatment> with
        needs_clarification	1	<trust> <stranger> ; <unreal> <room> ; <vendor> <church>
        needs_clarification	1	<vendor> <furniture> ; <vendor> <pet> ; <vermin> <crowd> ; <vermin> und
        needs_clarification	1	<volunteer> <fire> ; <wait> cerc ; <wait> list ; <wait> muy ; <wait> with
        needs_clarification	1	<wait> ~<hear> ; <water> <awake> ; <water> <church> ; <water> <happy>
        needs_clarification	1	<water> <hit> ; <water> <money> ; <water> all ; <water> el ; <water> up
        needs_clarification	1	<week> <drive> ; <week> <go> ; <week> <smell> ; <week> <water> ; <week> o
        needs_clarification	1	<week> of ; <write> <consume> ; <write> <day> ; <write> <hear>
        needs_clarification	1	<write> <law> ; <write> <lock> ; <write> <moment> ; <write> <promise>
        needs_clarification	1	<write> <soon> ; <write> <wait> ; <write> <week> ; <write> about
        needs_clarification	1	<write> already ; <write> but ; <write> him ; <write> instead ; <write> lo
        needs_clarification	1	<write> map ; <write> to ; <write> yo ; <write> you ; <year> <blade>
        needs_clarification	1	<year> <continue> ; <year> <night> ; a <ask> ; a <drive> ; a <take>
        needs_clarification	1	a burial ; a chisel ; a co ; a colg ; a countdown ; a crat ; a crisi
        needs_clarification	1	a detox ; a discount ; a doc ; a doubl ; a farm ; a fus ; a grocery ; a hip
        needs_clarification	1	a jubil ; a lamp ; a lo ; a march ; a mediodi ; a napkin ; a parad
        needs_clarification	1	a peaceful ; a phot ; a pie ; a pint ; a pip ; a pumpkin ; a quilt
        needs_clarification	1	a rental ; a rid ; a rol ; a rush ; a scan ; a segu ; a shuttl ; a sid
        needs_clarification	1	a surveyor ; a tenant ; a tenni ; a toothbrush ; a traffic ; a velvet
        needs_clarification	1	a wal ; a whistl ; a win ; a ~<appointment> ; a ~<kill> ; a ~<sick>
        needs_clarification	1	a ~shoot ; a ~thre ; about <opioid> ; about <water> ; abuel al ; acapulc
        needs_clarification	1	accus ; aceptan <insurance> ; actor ; addres on ; adorno ; adulto ; advantag
        needs_clarification	1	advis what ; aeropuert ; aft som ; afternoon and ; again as ; again tonight
        needs_clarification	1	age 0 ; agrura ; ahij ; air forc ; airport ; al 0 ; al <church>
        needs_clarification	1	al <height> ; al baj ; al hij ; al merc ; al velori ; alcanz a ; alcohol de
        needs_clarification	1	alguien en ; algun lad ; aliv ; all <write> ; all en ; all even ; all got
        needs_clarification	1	all she ; all thos ; all very ; along ; aloud ; als <take> ; alway lik
        needs_clarification	1	am <stop> ; am going ; am grateful ; am shy ; am tak ; am tir
        needs_clarification	1	ambulanci por ; amount ; amount or ; an <container> ; an apartment
        needs_clarification	1	an envelop ; an exit ; an overdos ; and <hear> ; and <night> ; and <promise>
        needs_clarification	1	and <rope> ; and <tired> ; and <water> ; and cant ; and cok ; and gold
        needs_clarification	1	and littl ; and liv ; and meth ; and possib ; and shot ; and sock ; and thi
        needs_clarification	1	and twic ; ann ; anoth day ; answ ; anyth open ; anyth we ; apart and
        needs_clarification	1	apologis ; approv it ; aps ; apunt ; apunt a ; aquarium ; are at ; are best
        needs_clarification	1	are four ; are good ; are open ; are the ; are writ ; aret ; argument
        needs_clarification	1	arm began ; arm cuf ; around <town> ; around town ; arroz ; as <clinician>
        needs_clarification	1	as ever ; asi se ; ask any ; ask him ; ask only ; asl ; asl <trade>
        needs_clarification	1	asl interpret ; at <church> ; at <money> ; at <official> ; at camp
        needs_clarification	1	at church ; at dialysi ; at nobody ; at our ; at thi ; at ~the
        needs_clarification	1	attack <always> ; attack every ; audibl ; aug ; august so ; averiguar ; awak
        needs_clarification	1	awar of ; ayud en ; ayud porf ; bachelor <play> ; bachelor party ; back door
        needs_clarification	1	back pain ; back x ; backdrop ; bad <withdrawal> ; bailarin ; bakery
        needs_clarification	1	bakery so ; balcony rail ; ban con ; bank is ; bank on ; bank took
        needs_clarification	1	barandal ; baton ; battery died ; bc of ; be <hot> ; be <play>
        needs_clarification	1	be <stranger> ; be aliv ; be all ; be don ; be enough ; be found
        needs_clarification	1	be somebody ; bed + ; bed befor ; beef ; been 0 ; been <happy> ; been at
        needs_clarification	1	been marri ; befor lunch ; behalf of ; being cal ; bel and ; believ ther
        needs_clarification	1	best <friend> ; best friend ; between 0 ; between the ; between your
        needs_clarification	1	bezwen ; bien <go> ; bird feed ; birthday cak ; black eyed ; black friday
        needs_clarification	1	blackberry ; blad and ; block party ; blood driv ; blu paint ; blu spruc
        needs_clarification	1	board <school> ; board at ; boit ; bon dry ; bottl from ; box abov ; box gym
        needs_clarification	1	box of ; box with ; boy on ; bread and ; breastbon and ; breath but
        needs_clarification	1	brentwood ; brick ; broken ; broth ; broth can ; broth com ; broth nam
        needs_clarification	1	broth re ; brown his ; buen es ; bug und ; bulletin board ; burgl in
        needs_clarification	1	burial ; burn on ; but ive ; but talk ; buz ; by <friend> ; by <rope>
        needs_clarification	1	by <write> ; by four ; cad noch ; cal a ; cal are ; cal at ; cal between
        needs_clarification	1	cal con ; cal f ; cal found ; cal himself ; cal i ; cal me ; cal my
        needs_clarification	1	cal someon ; cam a ; can and ; cancion ; cannabi ; cant pin ; cant ranchera
        needs_clarification	1	cant reconcil ; cant swallow ; capital ; car by ; car if ; car outsid
        needs_clarification	1	car she ; car to ; card <always> ; card every ; card in ; carpet de
        needs_clarification	1	carri the ; carry in ; carv ; cas del ; catch the ; cb <phone> ; cel ; centr
        needs_clarification	1	centr porqu ; cer el ; cerc del ; chair as ; check it ; chist de ; cho toi
        needs_clarification	1	chop the ; cinc que ; circu ; claim ; clara ; clarinet ; cle <drug>
        needs_clarification	1	cle stuf ; client say ; clinic and ; clos up ; closet with ; clr <kill>
        needs_clarification	1	clr for ; clr had ; clr lost ; clr saw ; clr say ; clr was ; coast at
        needs_clarification	1	cocain at ; cocin con ; coconut ; cod ; coffe now ; cok + ; cok an ; cok she
        needs_clarification	1	colleagu in ; column ; com loco ; comadr y ; compar plac ; con caf ; con tod
        needs_clarification	1	concern ; cont en ; cont que ; contabilidad ; contact you ; contest la
        needs_clarification	1	contest por ; control de ; cook in ; corn maz ; cosa que ; cough drop
        needs_clarification	1	cough up ; could kil ; could she ; counselor 0 ; courteou ; cousin got
        needs_clarification	1	cp <pain> ; cp radiat ; crack an ; crawl ; creen ; creen que ; crim novel
        needs_clarification	1	cristal todo ; crossword ; crowb ; cuand <die> ; cuand los ; cuelg ; cur de
        needs_clarification	1	curiou re ; cut gras ; cut it ; d <drive> ; dand vuelta ; dar lat
        needs_clarification	1	daught has ; daught she ; daught took ; day at ; day with ; de adentr
        needs_clarification	1	de baj ; de blanc ; de cincuent ; de cual ; de jugo ; de niev ; de nosotro
        needs_clarification	1	de onc ; de quinceaner ; de text ; de torta ; de tratamient ; de ven
        needs_clarification	1	deadlin for ; dec de ; decid to ; deep than ; dehydrat ; dej pag ; dej un
        needs_clarification	1	del <height> ; del <outdoors> ; del galliner ; del otr ; deli ; deliv piz
        needs_clarification	1	dementi and ; denv ; deputi ; desaparec ; desd <day> ; despedimo
        needs_clarification	1	despiert y ; diacon ; dibuj ; dich ; dict est ; did thi ; didnt feel
        needs_clarification	1	didnt get ; didnt see ; diez ; dio est ; direccion en ; direction ; dishwash
        needs_clarification	1	dispatch relay ; disregard the ; distanc ; district ; divorc was
        needs_clarification	1	do <appointment> ; dock thi ; doctor said ; doe <palecolor> ; doe both
        needs_clarification	1	doesnt <caretaking> ; doesnt car ; dog allow ; dog show ; doming pas
        needs_clarification	1	don last ; dont <phone> ; door in ; doubl at ; down <say> ; down at
        needs_clarification	1	down she ; down sinc ; down somewher ; down ther ; doy clas ; dragon
        needs_clarification	1	drink in ; drip ; driv for ; driv him ; driv it ; driv out ; driv told
        needs_clarification	1	drop no ; dtr of ; dud ; dust in ; duty ; each <night> ; each <school>
        needs_clarification	1	each sunday ; ear and ; eat oatmeal ; ech espum ; el <fire> ; el <photo>
        needs_clarification	1	el <tool> ; el bus ; el control ; el cor ; el descans ; el festival ; el fin
        needs_clarification	1	el flac ; el machet ; el mar ; el muchach ; el parabrisa ; el pegament
        needs_clarification	1	el plat ; el plomer ; elder ; elementary ; elephant <drive> ; eleven
        needs_clarification	1	ell lo ; ell y ; em <take> ; email that ; emp ; en <insurance> ; en <threat>
        needs_clarification	1	en cristal ; encim aqui ; ener mi ; ener se ; engin off ; ensen y ; enter de
        needs_clarification	1	entiend lo ; entir block ; epipen ; er <clinician> ; era su ; es <clinician>
        needs_clarification	1	es mas ; escuel la ; esk ; esk gen ; espanol en ; espanol y ; est <clean>
        needs_clarification	1	est <outdoors> ; est afuer ; est corre ; est formulari ; est perd
        needs_clarification	1	estat atty ; even <consume> ; even <write> ; even and ; ever gav ; ever get
        needs_clarification	1	ever seen ; every weekend ; everyon her ; everyth with ; exam in ; examen de
        needs_clarification	1	except for ; except its ; eye whit ; eyed pea ; f clr ; fac the ; faith
        needs_clarification	1	fals alarm ; fami ~liv ; famili get ; fan ; far as ; far my ; fashion
        needs_clarification	1	fath sold ; fath went ; favor no ; fed the ; feel to ; fel ; fel asleep
        needs_clarification	1	femal 0 ; ferret ; few day ; field and ; fiftieth ; fil with ; finish
        needs_clarification	1	firebal ; first <phone> ; fish <container> ; fish tank ; flat over ; flexibl
        needs_clarification	1	floor eye ; flow bed ; follow the ; for <outdoors> ; for nin ; for teach
        needs_clarification	1	forest servic ; forget the ; forgot the ; form need ; form student ; forty
        needs_clarification	1	forty two ; fought over ; four and ; four minut ; fre aft ; freez at
        needs_clarification	1	frent al ; friend use ; from <clean> ; from <money> ; from <phone>
        needs_clarification	1	from cok ; from gat ; from neighbor ; fruta ; fue del ; fuer del ; fueron
        needs_clarification	1	fuimo ; fumigador ; galliner ; gallo ; gallo de ; gan el ; gasp ; gat agent
        needs_clarification	1	gat cod ; gat se ; gato ; gav ; gav it ; get our ; get shut ; giv ; giv age
        needs_clarification	1	glendor ; going down ; goldfish ; gon for ; good the ; good towel
        needs_clarification	1	good view ; got anoth ; got marri ; got someth ; got to ; gracia ; grandfath
        needs_clarification	1	grandm kept ; grandmoth ; grandmoth cam ; grandp 0 ; grapevin ; grapevin and
        needs_clarification	1	great with ; gues i ; gun ; gust ko ; ha ido ; habl del ; hablarl ; hac los
        needs_clarification	1	had 0 ; had <vermin> ; had thi ; had two ; hail on ; hallucination ; ham in
        needs_clarification	1	hand fre ; hand me ; hand of ; handl the ; hang ; hang on ; hangov
        needs_clarification	1	has <amount> ; has alway ; has its ; hast ahi ; hast la ; hast las
        needs_clarification	1	hav <kin> ; hav <law> ; hav <stranger> ; hav chang ; hav forty ; hav medicar
        needs_clarification	1	havent <ask> ; havent ask ; hay alg ; hay un ; he argu ; he doe ; he last
        needs_clarification	1	he mov ; he step ; he swallow ; he ten ; heard of ; hears ; heart pil ; heat
        needs_clarification	1	hel <bodypart> ; hel <say> ; hel la ; help my ; hemet ; her <phone> ; her de
        needs_clarification	1	her pleas ; her sho ; her skul ; her wel ; her who ; herman y ; hermano se
        needs_clarification	1	hes <drive> ; hes <hear> ; hes aliv ; hes whit ; hi ther ; hic una ; hij a
        needs_clarification	1	hij la ; hik ; him <take> ; him get ; hipotec ; his <consume> ; his <key>
        needs_clarification	1	his <opening> ; his bro ; his car ; his gin ; his jean ; his paper
        needs_clarification	1	his parent ; his school ; his shift ; his wif ; his ~lat ; hit his ; hoars
        needs_clarification	1	hond ; honey ; horne ; hous sinc ; hous went ; houseboat ; hug the ; hum
        needs_clarification	1	husb ; husband 0 ; husband shak ; husband snor ; i <clothes> ; i <relapse>
        needs_clarification	1	i belong ; i bought ; i clos ; i fel ; i final ; i gav ; i go ; i gues
        needs_clarification	1	i hav ; i know ; i meant ; i mop ; i thank ; i thought ; i wear
        needs_clarification	1	i ~<consume> ; i ~<hit> ; i ~drank ; id go ; id need ; id stil ; if <crowd>
        needs_clarification	1	if <need> ; if im ; ill <write> ; im 0 ; im <angry> ; im <limp> ; im about
        needs_clarification	1	im apply ; im only ; im out ; im six ; im the ; im usual ; im ~fre
        needs_clarification	1	in <medicine> ; in fri ; in third ; in thos ; in tim ; information
        needs_clarification	1	instruction ; intern at ; inund ; inviern ; iop pt ; iron his ; iron the
        needs_clarification	1	is <amount> ; is <photo> ; is <put> ; is <sad> ; is alway ; is anybody
        needs_clarification	1	is cocain ; is empty ; is happen ; is high ; is kil ; is mis ; is past
        needs_clarification	1	is pt ; is wel ; isnt me ; isnt what ; it <clothes> ; it <money> ; it around
        needs_clarification	1	it could ; it each ; it felt ; it hav ; it might ; it out ; it two ; it what
        needs_clarification	1	itd ; its <emergency> ; its <sedative> ; its due ; its his ; its what
        needs_clarification	1	iv <medicine> ; ive sweat ; jail four ; jal <breath> ; jal air ; janitor
        needs_clarification	1	jean and ; jersey ; juev y ; jug doming ; jugo ; just <cannabis>
        needs_clarification	1	just <give> ; just punch ; just talk ; kansa ; keep hear ; keep it
        needs_clarification	1	keep narcan ; ketamin i ; key on ; keyboard and ; kick the ; kid bus
        needs_clarification	1	kid mad ; kil her ; kind nurs ; kitchen lik ; kne surgery ; knif ; knif and
        needs_clarification	1	knif on ; knock out ; knot in ; know can ; know my ; know which ; known to
        needs_clarification	1	l <bodypart> ; la <palecolor> ; la <sad> ; la azul ; la coc ; la cop
        needs_clarification	1	la cuerd ; la culp ; la depresion ; la grand ; la ley ; la maestr
        needs_clarification	1	la mochil ; la munec ; la perrit ; la podi ; la rop ; lab ; labor
        needs_clarification	1	labor day ; ladr ; lak ; lamp ; landlord is ; landlord say ; laptop and
        needs_clarification	1	larg ; las <count> ; las <outdoors> ; las nuev ; last 0 ; last nic
        needs_clarification	1	last physical ; last six ; lat 0 ; laught ; lav el ; le <school> ; le debi
        needs_clarification	1	le ensen ; le expliqu ; le teng ; leak and ; learn ; lech ; lee ; left by
        needs_clarification	1	left his ; leftov lasagn ; let jacket ; librarian patron ; libro
        needs_clarification	1	licens numb ; licuador ; lif is ; lif its ; lik <stranger> ; lik being
        needs_clarification	1	lik when ; lin re ; lin up ; lin when ; list on ; liv through ; llam con
        needs_clarification	1	llev la ; lo <stranger> ; lo del ; lo di ; lo dig ; lo mejor ; lo sac ; loco
        needs_clarification	1	long befor ; look good ; look wel ; los <day> ; los <give> ; los <happy>
        needs_clarification	1	los <key> ; los <money> ; los <room> ; los acento ; los muerto ; los quier
        needs_clarification	1	lot and ; loud ; loud than ; lov him ; lugar ; lui on ; lunch hr
        needs_clarification	1	m resident ; machet say ; machin i ; mad of ; mail to ; mailman ; mailroom
        needs_clarification	1	mal has ; mam dic ; mam ve ; man in ; man was ; mand un ; manej una ; manil
        needs_clarification	1	march ; march band ; martin ; mas ; mas o ; mat est ; matamo el ; match
        needs_clarification	1	may and ; maz ; me <sick> ; me again ; me anywher ; me dejan ; me instead
        needs_clarification	1	me sal ; me urg ; mean to ; meant the ; medianoch ; mejor <phone>
        needs_clarification	1	memorial day ; men talk ; meno y ; menor ; mensaj ; mention ; meth for
        needs_clarification	1	meth wil ; mi <bodypart> ; mi <key> ; mi <phone> ; mi abuel ; mi aunqu
        needs_clarification	1	mi gat ; mi nombr ; mi padr ; mi turn ; might i ; mil of ; min ago ; min i
        needs_clarification	1	mirag ; mis <stranger> ; mis companero ; mis o ; modo ; moj y ; mon ask
        needs_clarification	1	mor ya ; morning are ; moth chin ; moth drink ; moth keep ; mov her
        needs_clarification	1	mr okafor ; msg with ; much calor ; muchach ; mucho ; muse ; muy ; muy buen
        needs_clarification	1	muy fuert ; mwen bezwen ; my 0 ; my <rope> ; my <sober> ; my appendix
        needs_clarification	1	my bik ; my bos ; my chest ; my childhood ; my couch ; my favorit
        needs_clarification	1	my landlord ; my liv ; my numb ; my partn ; my referenc ; my skin ; my tax
        needs_clarification	1	my toe ; my twin ; my work ; nad el ; nam one ; namin ng ; narcan y
        needs_clarification	1	navidad ; nda ; neck wont ; need in ; need som ; need somebody
        needs_clarification	1	neighbor lady ; nervios ; nervou re ; nev her ; new <insurance> ; new and
        needs_clarification	1	ni he ; ni que ; nic <stranger> ; nicknam ; niet de ; nieta me
        """
}
