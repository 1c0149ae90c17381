extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	1	<key> <phone> ; <key> <record> ; <key> <tool> ; <key> <water> ; <key> de
        needs_clarification	1	<key> la ; <key> und ; <kill> <kin> ; <kill> con ; <kill> est ; <kill> no
        needs_clarification	1	<kill> tim ; <kin> 0 ; <kin> <clinician> ; <kin> <limp> ; <kin> <outdoors>
        needs_clarification	1	<kin> <tool> ; <kin> <unreal> ; <kin> bernadet ; <kin> but ; <kin> chin
        needs_clarification	1	<kin> fiftieth ; <kin> hes ; <kin> lost ; <kin> son ; <kin> teni ; <kin> vou
        needs_clarification	1	<kin> ~<need> ; <last> <kin> ; <last> <write> ; <last> physical ; <last> vez
        needs_clarification	1	<leave> <opening> ; <leave> <treatment> ; <leave> open ; <leave> up
        needs_clarification	1	<lock> <clean> ; <lock> y ; <media> <build> ; <media> <moment> ; <media> el
        needs_clarification	1	<medicine> desd ; <moment> <kin> ; <moment> <pet> ; <moment> mi
        needs_clarification	1	<moment> over ; <moment> refus ; <moment> ~<drug> ; <money> 0
        needs_clarification	1	<money> <drive> ; <money> <school> ; <money> <stop> ; <money> <stranger>
        needs_clarification	1	<money> <trust> ; <money> as ; <money> rang ; <month> <partner>
        needs_clarification	1	<month> <sober> ; <month> <stop> ; <month> aft ; <month> and
        needs_clarification	1	<month> ~<put> ; <need> <friend> ; <need> en ; <need> inform ; <need> one
        needs_clarification	1	<need> tx ; <need> yo ; <night> <moment> ; <night> <need> ; <night> <rail>
        needs_clarification	1	<night> and ; <night> my ; <night> of ; <night> wer ; <official> <colleague>
        needs_clarification	1	<official> <drug> ; <official> <eat> ; <official> <remember> ; <official> at
        needs_clarification	1	<official> pul ; <opening> <blade> ; <opening> <furniture>
        needs_clarification	1	<opening> <give> ; <opening> <moment> ; <opening> agent ; <opening> in
        needs_clarification	1	<opening> porqu ; <opioid> <think> ; <opioid> for ; <opioid> then
        needs_clarification	1	<outdoors> <hot> ; <outdoors> <put> ; <outdoors> <rail> ; <outdoors> <tool>
        needs_clarification	1	<outdoors> its ; <outdoors> thi ; <outdoors> ya ; <pain> <amount>
        needs_clarification	1	<pain> <eat> ; <pain> <height> ; <pain> <withdrawal> ; <pain> acros
        needs_clarification	1	<pain> bad ; <pain> in ; <pain> on ; <palecolor> <month> ; <palecolor> by
        needs_clarification	1	<palecolor> from ; <palecolor> per ; <partner> <breath> ; <partner> <kin>
        needs_clarification	1	<partner> <partner> ; <partner> <town> ; <partner> el ; <partner> nam
        needs_clarification	1	<partner> was ; <past> <build> ; <pet> <awake> ; <pet> <home> ; <pet> <key>
        needs_clarification	1	<pet> <photo> ; <pet> <shake> ; <pet> <year> ; <pet> attack ; <pet> del
        needs_clarification	1	<pet> dont ; <pet> sit ; <pet> thi ; <phone> <colleague> ; <phone> <feel>
        needs_clarification	1	<phone> <leave> ; <phone> <put> ; <phone> <stop> ; <phone> <write>
        needs_clarification	1	<phone> below ; <phone> f ; <phone> himself ; <phone> how ; <phone> im
        needs_clarification	1	<phone> lo ; <phone> nuev ; <phone> on ; <phone> or ; <phone> y
        needs_clarification	1	<photo> <amount> ; <photo> is ; <pill> <need> ; <pill> i ; <pill> to
        needs_clarification	1	<play> <always> ; <play> <day> ; <play> <eat> ; <play> <hear>
        needs_clarification	1	<play> <opening> ; <play> <town> ; <play> at ; <play> los ; <play> twic
        needs_clarification	1	<promise> <calm> ; <promise> <eat> ; <promise> <moment> ; <promise> <past>
        needs_clarification	1	<promise> <tired> ; <promise> el ; <put> <chestheart> ; <put> <height>
        needs_clarification	1	<put> <hold> ; <put> anyth ; <put> la ; <put> mak ; <put> nervios ; <put> to
        needs_clarification	1	<rail> ; <rail> desd ; <record> <sober> ; <record> so ; <record> the
        needs_clarification	1	<remember> <key> ; <remember> <pet> ; <remember> <write> ; <remember> it
        needs_clarification	1	<room> <hear> ; <room> <write> ; <room> aft ; <room> mejor ; <room> shar
        needs_clarification	1	<room> they ; <rope> <always> ; <rope> <past> ; <rope> already ; <rope> it
        needs_clarification	1	<sad> <ask> ; <sad> <drive> ; <sad> <outdoors> ; <sad> for ; <sad> hard
        needs_clarification	1	<sad> wil ; <say> <consume> ; <say> <rail> ; <say> <think> ; <say> <threat>
        needs_clarification	1	<say> <week> ; <say> a ; <say> clear ; <say> cuand ; <say> ever
        needs_clarification	1	<say> nobody ; <say> nonsens ; <say> right ; <say> was ; <say> who
        needs_clarification	1	<say> ~<day> ; <say> ~<insurance> ; <say> ~<partner> ; <say> ~<sad>
        needs_clarification	1	<school> <rail> ; <school> <remember> ; <school> los ; <school> onc
        needs_clarification	1	<see> <clothes> ; <see> <emergency> ; <see> <happy> ; <see> his ; <see> til
        needs_clarification	1	<see> wel ; <seizure> <moment> ; <seizure> what ; <shake> <fluid>
        needs_clarification	1	<shake> <furniture> ; <shame> <kin> ; <shame> <outdoors> ; <shame> i
        needs_clarification	1	<shame> it ; <shame> its ; <sick> was ; <smell> <water> ; <soon> <crowd>
        needs_clarification	1	<soon> thing ; <start> <cold> ; <start> <eat> ; <start> whil ; <stimulant>
        needs_clarification	1	<stimulant> <official> ; <stimulant> <write> ; <stimulant> aft
        needs_clarification	1	<stimulant> all ; <stimulant> from ; <stimulant> thi ; <stimulant> thing
        needs_clarification	1	<stop> <amount> ; <stop> <fall> ; <stop> <month> ; <stop> <opening>
        needs_clarification	1	<stop> <past> ; <stop> our ; <stop> the ; <stranger> <build>
        needs_clarification	1	<stranger> <clinician> ; <stranger> <hear> ; <stranger> <leave>
        needs_clarification	1	<stranger> <money> ; <stranger> <try> ; <stranger> <write> ; <stranger> not
        needs_clarification	1	<stranger> pleas ; <stranger> ~<amount> ; <take> # ; <take> <alone>
        needs_clarification	1	<take> <drug> ; <take> <gun> ; <take> <happy> ; <take> <hospital>
        needs_clarification	1	<take> <pet> ; <take> <sedative> ; <take> <tired> ; <take> <week>
        needs_clarification	1	<take> adelant ; <take> anoth ; <take> ni ; <think> <give> ; <think> <think>
        needs_clarification	1	<think> by ; <think> is ; <think> one ; <think> plac ; <think> they
        needs_clarification	1	<think> ~<amount> ; <threat> <child> ; <threat> <drive> ; <threat> <eat>
        needs_clarification	1	<tired> from ; <tool> <job> ; <tool> <money> ; <tool> <say> ; <tool> as
        needs_clarification	1	<tool> off ; <town> <fire> ; <town> <give> ; <town> <happy>
        needs_clarification	1	<town> <height> ; <town> <media> ; <town> <play> ; <town> <tool>
        needs_clarification	1	<town> book ; <town> but ; <town> cas ; <town> i ; <town> until
        needs_clarification	1	<town> wher ; <trade> <afraid> ; <trade> <last> ; <trade> <soon>
        needs_clarification	1	<trade> at ; <trade> of ; <trade> out ; <trade> the ; <trade> turn
        needs_clarification	1	<treatment> <goodbye> ; <treatment> <home> ; <treatment> <past>
        needs_clarification	1	<treatment> <sad> ; <treatment> <think> ; <treatment> <town>
        needs_clarification	1	<treatment> is ; <treatment> no ; <treatment> old ; <trust> <stranger>
        needs_clarification	1	<try> <write> ; <vendor> <church> ; <vendor> <furniture> ; <vendor> <pet>
        needs_clarification	1	<volunteer> <fire> ; <wait> <amount> ; <wait> can ; <wait> list
        needs_clarification	1	<wait> with ; <wait> ~<hear> ; <water> <awake> ; <water> <church>
        needs_clarification	1	<water> <hear> ; <water> el ; <water> up ; <week> <go> ; <week> <night>
        needs_clarification	1	<week> <past> ; <week> <smell> ; <week> <think> ; <week> <tool>
        needs_clarification	1	<week> along ; <week> and ; <week> o ; <week> of ; <write> <consume>
        needs_clarification	1	<write> <day> ; <write> <go> ; <write> <law> ; <write> <moment>
        needs_clarification	1	<write> <promise> ; <write> <wait> ; <write> about ; <write> already
        needs_clarification	1	<write> but ; <write> instead ; <write> lo ; <write> se ; <write> yo
        needs_clarification	1	<write> you ; <year> <blade> ; <year> <continue> ; <year> by ; <year> junto
        needs_clarification	1	a <ask> ; a <drive> ; a <take> ; a <vermin> ; a bal ; a bug ; a co ; a colg
        needs_clarification	1	a countdown ; a cow ; a crossroad ; a dead ; a escribirl ; a esta ; a farm
        needs_clarification	1	a funny ; a fus ; a green ; a grocery ; a hip ; a jubil ; a lamp ; a lo
        needs_clarification	1	a march ; a mediodi ; a minh ; a parad ; a phot ; a pie ; a pint ; a pip
        needs_clarification	1	a purs ; a rental ; a scan ; a segu ; a shuttl ; a sid ; a softwar
        needs_clarification	1	a surveyor ; a tenant ; a traffic ; a twin ; a wal ; a websit ; a week
        needs_clarification	1	a whistl ; a win ; about <eat> ; about <opioid> ; about <water> ; about fami
        needs_clarification	1	abuel dej ; acapulc ; aceptan <insurance> ; acid <day> ; acros ; actor
        needs_clarification	1	adorno ; adulto ; advantag ; advis what ; aeropuert ; aft <night> ; aft mom
        needs_clarification	1	aft som ; afternoon and ; again tonight ; again when ; agost ya ; agradeceri
        needs_clarification	1	agrura ; ahij ; ahor vend ; air forc ; airport ; al 0 ; al <church> ; al baj
        needs_clarification	1	al cor ; al velori ; alask in ; alcanz a ; alcohol de ; alguien en ; aliv
        needs_clarification	1	all <fire> ; all <school> ; all <write> ; all en ; all even ; all he
        needs_clarification	1	all she ; alt cloth ; am <stop> ; am <tired> ; am tak ; ambulanc for
        needs_clarification	1	amount ; amount or ; an <alcohol> ; an <container> ; an apartment
        needs_clarification	1	an envelop ; an exit ; an overdos ; and <goodbye> ; and <hear> ; and <night>
        needs_clarification	1	and <promise> ; and <rope> ; and <tired> ; and <vermin> ; and cant
        needs_clarification	1	and driv ; and fiv ; and gold ; and ignor ; and jerk ; and littl ; and meth
        needs_clarification	1	and possib ; and shot ; and sock ; and swear ; and thi ; and ~nobody
        needs_clarification	1	announc ; ano ; ano junto ; ano trabaj ; anoth day ; answ ; answer on
        needs_clarification	1	anunci en ; any <furniture> ; any bed ; anybody <appointment> ; anyth open
        needs_clarification	1	anyth we ; apagu ; apart and ; apologis ; apologiz to ; aps ; apunt
        needs_clarification	1	apunt a ; aqui ha ; are four ; are good ; are off ; are open ; are the
        needs_clarification	1	are writ ; argument ; arm began ; arm cuf ; around her ; arregl radio
        needs_clarification	1	arrib y ; arroz ; artesi ; as <play> ; as ever ; as usual ; asi se ; ask any
        needs_clarification	1	ask him ; ask the ; asl ; astronaut ; at <official> ; at camp ; at church
        needs_clarification	1	at eight ; at ninety ; at nobody ; at our ; ativan ; audibl ; aug
        needs_clarification	1	august so ; aunt say ; ave ; averiguar ; awak ; ayud en ; ayud porf
        needs_clarification	1	bachelor <play> ; bachelor party ; back door ; back x ; backdrop
        needs_clarification	1	bad <withdrawal> ; bakery so ; band camp ; bank on ; bank took ; baton
        needs_clarification	1	battery <die> ; bc of ; be <hot> ; be <play> ; be <stop> ; be <stranger>
        needs_clarification	1	be aliv ; be cal ; be enough ; be found ; be gon ; be somebody ; beard
        needs_clarification	1	bed + ; bed befor ; beef ; been 0 ; been <happy> ; been at ; been away
        needs_clarification	1	been giv ; been togeth ; befor lunch ; behalf of ; being cal ; bel and
        needs_clarification	1	believ ther ; bellez ; bendi ; best <friend> ; best friend ; between 0
        needs_clarification	1	between the ; between your ; bezwen ; big wooden ; birdhous ; birthday party
        needs_clarification	1	bkgd <say> ; bkgd say ; black eyed ; black friday ; blackberry ; blad and
        needs_clarification	1	blew out ; block ; block party ; board <phone> ; board cal ; board school
        needs_clarification	1	boit ; bon dry ; bottl from ; box abov ; box of ; boy of ; boy on
        needs_clarification	1	bread and ; breath but ; brentwood ; brick ; bro in ; broken ; broth
        needs_clarification	1	broth com ; broth re ; buen es ; built me ; bunkmat from ; burial ; burn on
        needs_clarification	1	but ive ; but talk ; buz ; by <rope> ; by <write> ; by four ; by hors
        needs_clarification	1	cad noch ; cal again ; cal are ; cal at ; cal back ; cal between ; cal f
        needs_clarification	1	cal himself ; cal i ; cal me ; cal my ; cal someon ; calcetin ; caloptim
        needs_clarification	1	calor ; cam up ; can bare ; can her ; can talk ; cant <breath> ; cant breath
        needs_clarification	1	cant ranchera ; cant swallow ; capital ; car if ; car to ; card <always>
        needs_clarification	1	card every ; card in ; carpet de ; carry in ; carton y ; cash ; cb 0
        needs_clarification	1	cb <phone> ; cb tue ; cent 0 ; centr ; centr porqu ; cer el ; ceril
        needs_clarification	1	chair as ; channel ; check it ; chisel ; chist de ; cho and ; chop the
        needs_clarification	1	cign ppo ; cinc que ; clara ; cle <drug> ; cle stuf ; clean 0 ; client say
        needs_clarification	1	clinic and ; cllr ; clos up ; closet with ; clr <colleague> ; clr <job>
        needs_clarification	1	clr cowork ; clr for ; clr had ; clr saw ; clr say ; clr slur ; clr whisper
        needs_clarification	1	coast at ; cocain at ; cocin con ; cocin mejor ; cocin y ; coconut ; cod
        needs_clarification	1	cok + ; cok an ; cok it ; cok she ; colleagu in ; color is ; column
        needs_clarification	1	com decirl ; comadr y ; compar plac ; con caf ; con nombr ; con tod
        needs_clarification	1	concern ; construccion y ; cont en ; cont que ; contact you ; contest la
        needs_clarification	1	contest por ; control de ; convuls on ; cook in ; cook show ; corn for
        needs_clarification	1	corn maz ; corre con ; cosa que ; cough drop ; cough up ; could she
        needs_clarification	1	courteou ; cp <pain> ; cp radiat ; cranky ; crawl ; creek ; creen
        needs_clarification	1	creen que ; cros ; crossroad ; crossword ; crowb ; crystal is ; cuand los
        needs_clarification	1	cuatr vec ; cumpli 0 ; cur de ; curiou re ; cut gras ; d <drive> ; dad to
        needs_clarification	1	danc ; dand vuelta ; dar lat ; dat <day> ; daught has ; daught she
        needs_clarification	1	daught the ; day and ; day at ; day going ; day lik ; day up ; de adentr
        needs_clarification	1	de baj ; de bellez ; de blanc ; de cincuent ; de clav ; de cual ; de embaraz
        needs_clarification	1	de nosotro ; de onc ; de quinceaner ; de torta ; de tratamient ; de ven
        needs_clarification	1	de viaj ; deadlin for ; decid to ; dej sal ; del otr ; del tren ; deli
        needs_clarification	1	deliv piz ; deliver flower ; dementi and ; denv ; deputi ; desaparec
        needs_clarification	1	descalz ; descompus ; describ her ; desk guest ; despedimo ; despiert y
        needs_clarification	1	di a ; diacon ; dibuj ; dict est ; did thi ; didnt feel ; didnt get
        needs_clarification	1	dio est ; direction ; display ; disregard the ; district ; divorc was
        needs_clarification	1	do <appointment> ; dock thi ; doctor told ; doe <palecolor> ; doe both
        needs_clarification	1	doesnt <caretaking> ; doesnt car ; dog allow ; dog goe ; dollar with
        needs_clarification	1	doming pas ; don last ; don with ; dont <phone> ; door has ; down <say>
        needs_clarification	1	down at ; down sinc ; down somewher ; down ther ; dragon ; drink in ; drip
        needs_clarification	1	driv for ; driv licens ; driv out ; driv past ; driv test ; driv told
        needs_clarification	1	drop no ; drop one ; drov up ; dtr of ; duel much ; each <night>
        needs_clarification	1	each <school> ; each sunday ; easiest ; eat oatmeal ; el <blade>
        needs_clarification	1	el <consume> ; el <fire> ; el <outdoors> ; el <phone> ; el <photo>
        needs_clarification	1	el <tool> ; el bus ; el cajon ; el control ; el descans ; el entier
        needs_clarification	1	el equip ; el final ; el flac ; el foc ; el machet ; el mar ; el muchach
        needs_clarification	1	el parabrisa ; el plomer ; el rio ; el telefon ; el vas ; ele
        needs_clarification	1	elephant <drive> ; ell lo ; ell y ; em <take> ; embarras by ; emocion ; emp
        needs_clarification	1	en <insurance> ; en <stranger> ; en <threat> ; en cristal ; encer en
        needs_clarification	1	encim aqui ; end over ; ener mi ; ener se ; energy <consume> ; energy drink
        needs_clarification	1	engin off ; ensen y ; entiend lo ; entrevist el ; epilepsy ; es <clinician>
        needs_clarification	1	es mas ; escuel la ; espanol en ; espanol y ; esper su ; espos el
        needs_clarification	1	est <clean> ; est <outdoors> ; est afuer ; est apunt ; est corre
        needs_clarification	1	est formulari ; est perd ; estat atty ; eu ; even <consume> ; even and
        needs_clarification	1	even new ; ever gav ; ever get ; ever seen ; every thursday ; everyon her
        needs_clarification	1	everyth with ; ex is ; exact chang ; exam in ; examen de ; except for
        needs_clarification	1	except its ; exit ; extension cord ; eye whit ; eyed pea ; f clr ; f flat
        needs_clarification	1	fac the ; faith ; famili get ; fashion ; fath went ; favor no ; feel saf
        needs_clarification	1	feel to ; fel ; fel asleep ; fel off ; femal 0 ; feud ; fifth grad
        needs_clarification	1	fiftieth ; fil with ; fin now ; find an ; finish what ; firm ; first <go>
        needs_clarification	1	first <outdoors> ; first <phone> ; fish tank ; fit sinc ; flat over
        needs_clarification	1	flexibl ; floor eye ; flow bed ; food pantry ; for <amount> ; for <job>
        needs_clarification	1	for anxiety ; for being ; for march ; for myself ; for teach ; forget the
        needs_clarification	1	forgot the ; forgot to ; form need ; fought over ; four and ; fourth and
        needs_clarification	1	fre <appointment> ; fre aft ; fre at ; fre throw ; frent al ; fri de
        needs_clarification	1	friend got ; friend use ; frijol ; from <clean> ; from <money> ; from gat
        needs_clarification	1	from jan ; from neighbor ; fry <eat> ; fry pan ; fue del ; ful <container>
        needs_clarification	1	fumigador ; funniest man ; gallo ; gat agent ; gat cod ; gato ; get our
        needs_clarification	1	ghb ; gibberish ; girlfriend who ; giv age ; giv his ; glendor ; go soft
        needs_clarification	1	go when ; golf ; gon so ; gon up ; good student ; good the ; good towel
        needs_clarification	1	good view ; got # ; got anoth ; got no ; got someth ; got to ; gracia
        needs_clarification	1	grandfath ; grandm kept ; grandmoth cam ; grandson on ; grapevin
        needs_clarification	1	great with ; greek ; grit en ; gues i ; ha ido ; ha llov ; habl ; habl del
        needs_clarification	1	habl tant ; hablarl ; hac los ; hac tiemp ; had 0 ; had <outdoors> ; had two
        needs_clarification	1	hag <eat> ; hail on ; hallucination ; ham in ; handl the ; hang ; hangov
        needs_clarification	1	happy holiday ; has alway ; has cign ; has its ; has thre ; has used
        needs_clarification	1	hast <go> ; hast ahi ; hast la ; hast las ; hav <kin> ; hav <stranger>
        needs_clarification	1	hav forty ; hav medicar ; hav som ; hav taken ; hav work ; havent <ask>
        needs_clarification	1	havent ask ; hay <vermin> ; hay alg ; hay mis ; hay un ; he doe ; he last
        needs_clarification	1	he mov ; he step ; he swallow ; he ten ; he ~<stop> ; he ~com ; hear peopl
        needs_clarification	1	heard of ; hears ; heart on ; hel <bodypart> ; hel la ; hemet ; her <phone>
        needs_clarification	1	her <town> ; her de ; her pleas ; her sho ; her tabl ; her wel ; herman y
        needs_clarification	1	hermano se ; heron ; hes <drive> ; hes <hear> ; hes <intoxicated> ; hes aliv
        needs_clarification	1	hes our ; hes sweet ; hes whit ; hi ther ; hij a ; hij la ; hik ; him <take>
        needs_clarification	1	him get ; him twic ; himself then ; hipotec ; his <consume> ; his <opening>
        needs_clarification	1	his <school> ; his church ; his forehead ; his gin ; his grandfath
        needs_clarification	1	his paper ; his parent ; his son ; his thing ; his ~moth ; hit a ; hold for
        needs_clarification	1	hold music ; homesick ; hour now ; hous sinc ; hous went ; hug the ; hum
        needs_clarification	1	hung it ; husband 0 ; husband just ; husband shak ; husband snor
        needs_clarification	1	i <clothes> ; i <relapse> ; i ate ; i bak ; i been ; i belong ; i bought
        needs_clarification	1	i clos ; i finish ; i go ; i gues ; i hav ; i meant ; i rath ; i thank
        needs_clarification	1	i thought ; i wil ; i ~<hit> ; ice <eat> ; ice cream ; id go ; id lov
        needs_clarification	1	id need ; id stil ; if <stranger> ; if anyth ; if im ; ill <write>
        needs_clarification	1	im <angry> ; im <consume> ; im <limp> ; im <outdoors> ; im about ; im apply
        needs_clarification	1	im final ; im only ; im put ; im the ; im usual ; in <drive> ; in <moment>
        needs_clarification	1	in driveway ; in group ; in jail ; in main ; in thos ; in tim
        needs_clarification	1	includ <amount> ; includ two ; inpt in ; instruction ; insuranc agent
        needs_clarification	1	intern at ; iop pt ; iron his ; iron the ; is <amount> ; is <kill>
        needs_clarification	1	is <limp> ; is <pet> ; is <photo> ; is <put> ; is <sad> ; is anybody
        needs_clarification	1	is away ; is cocain ; is happen ; is jump ; is kick ; is mis ; is past
        needs_clarification	1	is pt ; is scar ; is short ; is walk ; is wel ; isnt me ; isnt what
        needs_clarification	1	it <money> ; it <play> ; it aft ; it around ; it coed ; it could ; it each
        needs_clarification	1	it every ; it hav ; it last ; it let ; it might ; it out ; it tast ; it two
        needs_clarification	1	it what ; its <consume> ; its <continue> ; its <emergency> ; its <sedative>
        needs_clarification	1	its due ; its his ; its stil ; iv <medicine> ; ive <stop> ; ive don
        needs_clarification	1	ive sweat ; jail four ; jal <breath> ; jal air ; janitor ; jardin y
        needs_clarification	1	jean and ; jersey ; job was ; jonah ; juev y ; jug doming ; just <cannabis>
        needs_clarification	1	just talk ; kais is ; kansa ; kay ; keep hear ; keep it ; keep narcan
        needs_clarification	1	kept a ; ketamin i ; key on ; kick the ; kid on ; kil her ; kil myself
        needs_clarification	1	kil tim ; kind nurs ; kitchen knif ; kitchen lik ; kitchen tabl
        needs_clarification	1	kne surgery ; knif ; knif and ; knif on ; knock out ; knot in ; know for
        needs_clarification	1	know me ; know our ; know which ; known to ; l <bodypart> ; la <blade>
        needs_clarification	1	la <fall> ; la <palecolor> ; la azul ; la coc ; la cop ; la cuerd ; la culp
        needs_clarification	1	la ley ; la maestr ; la medicin ; la mochil ; la munec ; la navaj ; la nev
        needs_clarification	1	la palm ; la perrit ; la play ; la podi ; la rop ; la tiroid ; labor
        needs_clarification	1	labor day ; ladr ; lak ; lak in ; lamp ; landlin ; landlord is ; laptop and
        needs_clarification	1	larg ; las <outdoors> ; las cinc ; las nuev ; las via ; last 0
        needs_clarification	1	last physical ; last six ; lat 0 ; laught ; laundry and ; lav el
        needs_clarification	1	le <phone> ; le <school> ; le debi ; le ensen ; le expliqu ; leak and
        needs_clarification	1	learn ; leas went ; leer ; left by ; leftov <eat> ; let from ; let jacket
        needs_clarification	1	librarian patron ; libro ; lif is ; lif its ; light at ; lik <pet>
        needs_clarification	1	lik <stranger> ; lik being ; lik when ; limit ; lin <go> ; lin re ; lin up
        needs_clarification	1	lin when ; littl embarras ; liv through ; llav a ; llen est ; llev la
        needs_clarification	1	lo del ; lo dig ; lo mejor ; load <gun> ; lock in ; long are ; long befor
        needs_clarification	1	long do ; long is ; look good ; look wel ; los <church> ; los <give>
        needs_clarification	1	los <happy> ; los <key> ; los <money> ; los <pet> ; los <room> ; los bot
        needs_clarification	1	los muerto ; los papel ; los quier ; lost an ; lost its ; lot and ; loud
        needs_clarification	1	loud than ; lov him ; lueg lueg ; lueg me ; lugar ; lui on ; lunch hr ; luz
        needs_clarification	1	machet say ; machin ; mad of ; mail to ; mal has ; mam dic ; mam tom
        needs_clarification	1	man in ; mand fot ; mand un ; manej una ; manil ; many thank ; map ; marri
        needs_clarification	1	marri 0 ; martin ; mat est ; may and ; may marunong ; mayor ; maz ; me <go>
        needs_clarification	1	me <goodbye> ; me <sick> ; me anywher ; me dejan ; me exact ; me instead
        needs_clarification	1	me marqu ; me monday ; me no ; me pint ; me urg ; me whenev ; me your
        needs_clarification	1	meant the ; med at ; medianoch ; mejor <phone> ; men talk ; meno y ; menor
        needs_clarification	1	mention ; met him ; meteor ; meth dai ; meth for ; meth wil ; mi <bodypart>
        needs_clarification	1	mi abuel ; mi aunqu ; mi gat ; mi madr ; mi maestr ; mi nombr ; mi padr
        needs_clarification	1	mi turn ; might i ; mil of ; min ago ; min i ; mirag ; mis <kin>
        needs_clarification	1	mis <stranger> ; mis nieto ; mis o ; modo ; mom ; mom visit ; mon ask
        needs_clarification	1	mor so ; moth chin ; moth could ; mouth has ; mov by ; mov her ; mow
        needs_clarification	1	mow in ; msg with ; much calor ; muchach ; muchach de ; muffl ; muit
        needs_clarification	1	muri hac ; muy ; muy buen ; muy fuert ; mwen bezwen ; my <pet> ; my <rope>
        needs_clarification	1	my <sober> ; my bik ; my bos ; my doctor ; my dog ; my mes ; my plant
        needs_clarification	1	my referenc ; my skin ; my tax ; my tea ; my teach ; my toe ; my work
        needs_clarification	1	nad el ; nam <phone> ; nam by ; nam from ; nam one ; narcan y ; navidad
        needs_clarification	1	nd <school> ; nd grad ; nda ; need in ; need som ; need spanish
        needs_clarification	1	neighbor re ; nervios ; nev <remember> ; nev her ; new <insurance> ; new and
        needs_clarification	1	new sho ; next thing ; ni he ; ni que ; nic <stranger> ; nic guy ; nicknam
        needs_clarification	1	night auditor ; night he ; night of ; night then ; nin <eat> ; ninety
        needs_clarification	1	ninety dollar ; no ~<church> ; no ~<opioid> ; no ~<try> ; no ~and ; no ~booz
        needs_clarification	1	no ~dejen ; no ~drink ; no ~en ; no ~ha ; no ~habl ; no ~hx ; no ~ide
        needs_clarification	1	no ~llor ; no ~nam ; no ~need ; no ~opioid ; nobody leav ; nobody would
        needs_clarification	1	noi ; normal to ; nos fuimo ; nos ponch ; nosy ; not that ; not ~know
        needs_clarification	1	not ~one ; not ~pick ; not ~sur ; not ~upset ; not ~what ; notebook
        needs_clarification	1	noth odd ; notic last ; now awak ; now my ; now that ; numb ; numb she
        needs_clarification	1	nunc <go> ; nunc la ; nunc lo ; nurs ; nurs 0 ; nurs about ; nurs aid
        needs_clarification	1	nursery plant ; o meno ; of <breath> ; of <clothes> ; of <day> ; of beef
        needs_clarification	1	of bubbl ; of cok ; of dog ; of drawer ; of meth ; of network ; of noth
        needs_clarification	1	of penni ; of person ; of smok ; of thes ; of tylenol ; of you ; off at
        needs_clarification	1	offic im ; oid ; old <clean> ; old <school> ; old <year> ; old age
        needs_clarification	1	old chair ; old doctor ; on <break> ; on <go> ; on <opening> ; on anyth
        needs_clarification	1	on behalf ; on break ; on count ; on door ; on friday ; on good ; on if
        needs_clarification	1	on lisinopril ; on our ; on pt ; on suboxon ; on tim ; one <rope> ; one mor
        """
}
