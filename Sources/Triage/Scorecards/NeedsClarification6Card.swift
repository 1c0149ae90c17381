extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	1	<home> <year> ; <home> del ; <home> it ; <home> sign ; <homeless> in
        needs_clarification	1	<hospital> sw ; <hot> <chestheart> ; <hot> <stop> ; <illness> hac
        needs_clarification	1	<illness> y ; <insurance> <ask> ; <insurance> <rope>
        needs_clarification	1	<intoxicated> <opening> ; <job> <tool> ; <job> <week> ; <job> er ; <job> ful
        needs_clarification	1	<job> with ; <key> <outdoors> ; <key> <phone> ; <key> <record>
        needs_clarification	1	<key> <tool> ; <key> <water> ; <key> de ; <key> la ; <key> und
        needs_clarification	1	<kill> <kin> ; <kill> con ; <kill> est ; <kill> no ; <kin> 0
        needs_clarification	1	<kin> <clinician> ; <kin> <outdoors> ; <kin> <tool> ; <kin> <unreal>
        needs_clarification	1	<kin> bernadet ; <kin> but ; <kin> chin ; <kin> fiftieth ; <kin> hes
        needs_clarification	1	<kin> lost ; <kin> son ; <kin> teni ; <kin> vou ; <kin> ~<need>
        needs_clarification	1	<last> <kin> ; <last> <write> ; <last> physical ; <last> vez ; <law> <kill>
        needs_clarification	1	<leave> <opening> ; <leave> <treatment> ; <leave> up ; <limp> <outdoors>
        needs_clarification	1	<lock> <clean> ; <lock> y ; <media> <build> ; <media> <moment> ; <media> el
        needs_clarification	1	<medicine> <hear> ; <medicine> desd ; <moment> <kin> ; <moment> <pet>
        needs_clarification	1	<moment> mi ; <moment> over ; <moment> refus ; <moment> ~<drug> ; <money> 0
        needs_clarification	1	<money> <drive> ; <money> <stop> ; <money> <stranger> ; <money> <trust>
        needs_clarification	1	<money> as ; <money> la ; <money> rang ; <month> <partner> ; <month> <sober>
        needs_clarification	1	<month> and ; <month> back ; <month> de ; <month> ~<put> ; <need> <friend>
        needs_clarification	1	<need> <promise> ; <need> en ; <need> inform ; <need> one ; <need> yo
        needs_clarification	1	<night> <moment> ; <night> <need> ; <night> <rail> ; <night> and
        needs_clarification	1	<night> my ; <night> of ; <night> ~<need> ; <official> <colleague>
        needs_clarification	1	<official> <drug> ; <official> <eat> ; <official> <remember> ; <official> at
        needs_clarification	1	<official> pul ; <opening> <blade> ; <opening> <furniture>
        needs_clarification	1	<opening> <give> ; <opening> <moment> ; <opening> agent ; <opening> in
        needs_clarification	1	<opening> porqu ; <opening> thi ; <opioid> <think> ; <opioid> for
        needs_clarification	1	<opioid> then ; <outdoors> <amount> ; <outdoors> <put> ; <outdoors> <rail>
        needs_clarification	1	<outdoors> <tool> ; <outdoors> its ; <outdoors> thi ; <outdoors> ya
        needs_clarification	1	<pain> <amount> ; <pain> <eat> ; <pain> <height> ; <pain> <withdrawal>
        needs_clarification	1	<pain> acros ; <pain> bad ; <pain> in ; <pain> on ; <palecolor> <month>
        needs_clarification	1	<palecolor> by ; <palecolor> from ; <palecolor> per ; <partner> <breath>
        needs_clarification	1	<partner> <kin> ; <partner> <partner> ; <partner> el ; <partner> nam
        needs_clarification	1	<partner> was ; <past> <build> ; <past> ~<colleague> ; <pet> <awake>
        needs_clarification	1	<pet> <home> ; <pet> <key> ; <pet> <photo> ; <pet> <shake> ; <pet> <year>
        needs_clarification	1	<pet> attack ; <pet> del ; <pet> dont ; <pet> sit ; <pet> thi
        needs_clarification	1	<phone> <colleague> ; <phone> <feel> ; <phone> <leave> ; <phone> <stop>
        needs_clarification	1	<phone> <write> ; <phone> below ; <phone> f ; <phone> how ; <phone> im
        needs_clarification	1	<phone> lo ; <phone> nuev ; <phone> on ; <phone> or ; <phone> y
        needs_clarification	1	<photo> <amount> ; <photo> is ; <pill> <need> ; <pill> are ; <pill> i
        needs_clarification	1	<pill> to ; <play> <always> ; <play> <day> ; <play> <eat> ; <play> <hear>
        needs_clarification	1	<play> <opening> ; <play> <town> ; <play> at ; <play> it ; <play> los
        needs_clarification	1	<play> shortstop ; <play> twic ; <promise> <calm> ; <promise> <eat>
        needs_clarification	1	<promise> <go> ; <promise> <past> ; <promise> <tired> ; <promise> el
        needs_clarification	1	<put> <chestheart> ; <put> <height> ; <put> <hold> ; <put> <night>
        needs_clarification	1	<put> anyth ; <put> la ; <put> mak ; <put> nervios ; <put> to ; <rail>
        needs_clarification	1	<rail> desd ; <record> so ; <record> the ; <remember> <key>
        needs_clarification	1	<remember> <pet> ; <remember> it ; <room> <hear> ; <room> <write>
        needs_clarification	1	<room> aft ; <room> mejor ; <room> shar ; <room> they ; <rope> <always>
        needs_clarification	1	<rope> already ; <rope> it ; <sad> <ask> ; <sad> <drive> ; <sad> <outdoors>
        needs_clarification	1	<sad> for ; <sad> hard ; <sad> wil ; <say> <consume> ; <say> <rail>
        needs_clarification	1	<say> <think> ; <say> <threat> ; <say> <week> ; <say> a ; <say> clear
        needs_clarification	1	<say> cuand ; <say> ever ; <say> nobody ; <say> nonsens ; <say> right
        needs_clarification	1	<say> was ; <say> who ; <say> youl ; <say> ~<day> ; <say> ~<insurance>
        needs_clarification	1	<say> ~<sad> ; <school> <rail> ; <school> <remember> ; <school> lin
        needs_clarification	1	<school> los ; <school> onc ; <see> <clothes> ; <see> <emergency>
        needs_clarification	1	<see> <happy> ; <see> his ; <see> til ; <see> wel ; <seizure> what
        needs_clarification	1	<shake> <fluid> ; <shake> <furniture> ; <shame> <kin> ; <shame> <outdoors>
        needs_clarification	1	<shame> i ; <shame> it ; <shame> its ; <sick> was ; <smell> <water>
        needs_clarification	1	<soon> <crowd> ; <soon> thing ; <start> <cold> ; <start> <eat>
        needs_clarification	1	<start> whil ; <stimulant> ; <stimulant> <official> ; <stimulant> <write>
        needs_clarification	1	<stimulant> aft ; <stimulant> all ; <stimulant> from ; <stimulant> thi
        needs_clarification	1	<stimulant> thing ; <stop> <amount> ; <stop> <fall> ; <stop> <month>
        needs_clarification	1	<stop> <opening> ; <stop> <past> ; <stop> our ; <stop> the ; <stop> tod
        needs_clarification	1	<stranger> <build> ; <stranger> <clinician> ; <stranger> <hear>
        needs_clarification	1	<stranger> <leave> ; <stranger> <money> ; <stranger> <rope>
        needs_clarification	1	<stranger> <try> ; <stranger> <write> ; <stranger> el ; <stranger> pleas
        needs_clarification	1	<stranger> ~<amount> ; <stranger> ~<money> ; <take> # ; <take> <alone>
        needs_clarification	1	<take> <drug> ; <take> <gun> ; <take> <happy> ; <take> <hospital>
        needs_clarification	1	<take> <pet> ; <take> <sedative> ; <take> <tired> ; <take> <week>
        needs_clarification	1	<take> adelant ; <take> anoth ; <think> <think> ; <think> by ; <think> el
        needs_clarification	1	<think> is ; <think> one ; <think> plac ; <think> they ; <think> ~<amount>
        needs_clarification	1	<threat> <child> ; <threat> <eat> ; <tired> from ; <tool> <job>
        needs_clarification	1	<tool> <money> ; <tool> <say> ; <tool> as ; <tool> off ; <town> <fire>
        needs_clarification	1	<town> <give> ; <town> <happy> ; <town> <height> ; <town> <media>
        needs_clarification	1	<town> <play> ; <town> <tool> ; <town> around ; <town> book ; <town> but
        needs_clarification	1	<town> cas ; <town> i ; <town> until ; <town> wher ; <trade> <afraid>
        needs_clarification	1	<trade> <last> ; <trade> <soon> ; <trade> of ; <trade> out ; <trade> the
        needs_clarification	1	<trade> turn ; <treatment> <goodbye> ; <treatment> <home>
        needs_clarification	1	<treatment> <past> ; <treatment> <sad> ; <treatment> <think>
        needs_clarification	1	<treatment> <town> ; <treatment> <write> ; <treatment> is ; <treatment> no
        needs_clarification	1	<treatment> old ; <trust> <stranger> ; <try> <write> ; <vendor> <church>
        needs_clarification	1	<vendor> <furniture> ; <vermin> <take> ; <wait> <amount> ; <wait> can
        needs_clarification	1	<wait> muy ; <wait> with ; <wait> ~<hear> ; <water> <awake>
        needs_clarification	1	<water> <church> ; <water> <opening> ; <water> el ; <water> up ; <week> <go>
        needs_clarification	1	<week> <night> ; <week> <past> ; <week> <smell> ; <week> <think>
        needs_clarification	1	<week> <tool> ; <week> along ; <week> and ; <week> o ; <week> of
        needs_clarification	1	<write> <consume> ; <write> <day> ; <write> <go> ; <write> <law>
        needs_clarification	1	<write> <moment> ; <write> <promise> ; <write> <wait> ; <write> already
        needs_clarification	1	<write> but ; <write> doe ; <write> instead ; <write> lo ; <write> se
        needs_clarification	1	<write> yo ; <write> you ; <year> <blade> ; <year> <continue> ; <year> by
        needs_clarification	1	<year> junto ; a <ask> ; a <drive> ; a <take> ; a <vermin> ; a bal ; a bug
        needs_clarification	1	a co ; a colg ; a countdown ; a cow ; a crossroad ; a dead ; a discount
        needs_clarification	1	a escribirl ; a esta ; a farm ; a funny ; a fus ; a green ; a grocery
        needs_clarification	1	a hip ; a jubil ; a lo ; a march ; a mediodi ; a minh ; a phot ; a pie
        needs_clarification	1	a pinat ; a pint ; a pip ; a purs ; a rental ; a scan ; a segu ; a shuttl
        needs_clarification	1	a sid ; a softwar ; a spanish ; a surveyor ; a tenant ; a traffic ; a twin
        needs_clarification	1	a wal ; a websit ; a week ; a whistl ; a win ; about <eat> ; about <opioid>
        needs_clarification	1	about <water> ; about fami ; abuel dej ; acapulc ; aceptan <insurance>
        needs_clarification	1	acid <day> ; acros ; actor ; adorno ; adulto ; advis what ; aeropuert
        needs_clarification	1	aft <night> ; aft mom ; aft som ; afternoon and ; again tonight ; again when
        needs_clarification	1	agost ya ; agradeceri ; ahij ; ahor vend ; air forc ; airport ; akong ; al 0
        needs_clarification	1	al <church> ; al baj ; al cor ; al hij ; al merc ; al velori ; alask in
        needs_clarification	1	alcanz a ; alcohol de ; alguien en ; aliv ; all <fire> ; all <school>
        needs_clarification	1	all <write> ; all en ; all even ; all he ; all she ; am <stop> ; am <tired>
        needs_clarification	1	am dying ; am tak ; ambulanc for ; amount ; amount or ; an <alcohol>
        needs_clarification	1	an <container> ; an apartment ; an envelop ; an exit ; an overdos
        needs_clarification	1	and <goodbye> ; and <hear> ; and <night> ; and <promise> ; and <tired>
        needs_clarification	1	and <vermin> ; and cant ; and driv ; and fiv ; and gold ; and ignor
        needs_clarification	1	and jerk ; and littl ; and meth ; and possib ; and shot ; and sock ; and thi
        needs_clarification	1	and ~doesnt ; and ~nobody ; announc ; ano ; ano junto ; ano trabaj
        needs_clarification	1	anoth day ; answ ; answer on ; anunci en ; any <furniture> ; any bed
        needs_clarification	1	anyth <amount> ; anyth open ; anyth we ; apagu ; apart and ; apologis
        needs_clarification	1	apologiz to ; aps ; apunt ; apunt a ; aqui ha ; are <put> ; are at
        needs_clarification	1	are four ; are good ; are off ; are open ; are the ; are writ ; argument
        needs_clarification	1	arm began ; arm cuf ; around her ; arregl radio ; arrib y ; arroz
        needs_clarification	1	as <play> ; as ever ; as usual ; asi se ; ask any ; ask him ; ask the
        needs_clarification	1	astronaut ; at <official> ; at camp ; at church ; at eight ; at ninety
        needs_clarification	1	at nobody ; at our ; ativan ; audibl ; aug ; august so ; aunt say ; ave
        needs_clarification	1	averiguar ; awak ; ayud en ; ayud porf ; bachelor party ; back door ; back x
        needs_clarification	1	backdrop ; bad <withdrawal> ; bakery so ; band camp ; bank on ; bank took
        needs_clarification	1	baton ; battery <die> ; bc of ; be <hot> ; be <play> ; be <stop> ; be cal
        needs_clarification	1	be enough ; be found ; be gon ; beard ; bed ; bed + ; bed befor ; beef
        needs_clarification	1	been 0 ; been <happy> ; been at ; been away ; been giv ; been togeth
        needs_clarification	1	befor i ; befor lunch ; behalf of ; being cal ; bel and ; believ ther
        needs_clarification	1	bellez ; bendi ; best <friend> ; best friend ; between 0 ; between the
        needs_clarification	1	between your ; bezwen ; big wooden ; birdhous ; birthday party ; bkgd <say>
        needs_clarification	1	bkgd say ; black eyed ; black friday ; blackberry ; blad and ; blew out
        needs_clarification	1	block ; block party ; blu hond ; board <phone> ; board cal ; boit ; bon dry
        needs_clarification	1	bottl from ; box abov ; box of ; boy of ; boy on ; bread and ; breath but
        needs_clarification	1	brentwood ; brick ; broken ; broth ; broth com ; broth re ; buen es
        needs_clarification	1	built me ; bunkmat from ; burial ; burn on ; but ive ; but talk ; buz
        needs_clarification	1	by <rope> ; by <write> ; by four ; cad noch ; cal again ; cal are ; cal at
        needs_clarification	1	cal back ; cal between ; cal f ; cal i ; cal me ; cal my ; cal someon
        needs_clarification	1	calcetin ; caloptim ; calor ; cam up ; can bare ; can her ; can someon
        needs_clarification	1	can talk ; cant <breath> ; cant breath ; cant ranchera ; cant swallow
        needs_clarification	1	capital ; car if ; car to ; card <always> ; card every ; card in ; carpet de
        needs_clarification	1	carry in ; carton y ; cash ; cb 0 ; cb <phone> ; cb tue ; cel ; cent 0
        needs_clarification	1	centr ; centr porqu ; cer el ; chair as ; channel ; check it ; chez ; chisel
        needs_clarification	1	chist de ; cho and ; chop the ; cign ppo ; cinc que ; clara ; cle <drug>
        needs_clarification	1	cle stuf ; clean 0 ; client say ; clinic and ; cllr ; clos up ; closet with
        needs_clarification	1	clr <afraid> ; clr <colleague> ; clr <job> ; clr cowork ; clr for ; clr had
        needs_clarification	1	clr saw ; clr say ; clr whisper ; coast at ; cocain at ; cocin con
        needs_clarification	1	cocin mejor ; cocin y ; coconut ; cod ; cok + ; cok an ; cok it ; cok she
        needs_clarification	1	colleagu in ; color is ; column ; com decirl ; comadr y ; compar plac
        needs_clarification	1	con caf ; con nombr ; concern ; construccion y ; cont en ; cont que
        needs_clarification	1	contact you ; contest la ; contest por ; control de ; convuls on ; cook in
        needs_clarification	1	cook show ; corn for ; corn maz ; corre con ; cosa que ; cough drop
        needs_clarification	1	cough up ; could she ; courteou ; cp <pain> ; cp radiat ; cranky ; crawl
        needs_clarification	1	creek ; creen ; creen que ; cros ; crossroad ; crossword ; crowb ; cuand los
        needs_clarification	1	cuatr vec ; cucko ; cumpli 0 ; cur de ; curiou re ; cut gras ; d <drive>
        needs_clarification	1	dad her ; dad to ; danc ; dand vuelta ; dar lat ; dat <day> ; daught has
        needs_clarification	1	daught she ; daught the ; day and ; day at ; day going ; day lik ; day up
        needs_clarification	1	de adentr ; de baj ; de bellez ; de blanc ; de cincuent ; de cual
        needs_clarification	1	de embaraz ; de nosotro ; de onc ; de torta ; de tratamient ; de ven
        needs_clarification	1	de viaj ; deadlin for ; decid to ; defend ; dej sal ; del galliner ; del otr
        needs_clarification	1	del tren ; deli ; deliv piz ; deliver flower ; dementi and ; denv ; deputi
        needs_clarification	1	desaparec ; descalz ; descompus ; describ her ; desk guest ; despedimo
        needs_clarification	1	despiert y ; di a ; diacon ; dibuj ; dict est ; did thi ; didnt feel
        needs_clarification	1	didnt get ; didnt see ; dio est ; direction ; display ; disregard the
        needs_clarification	1	district ; divorc was ; do <appointment> ; dock thi ; doctor told
        needs_clarification	1	doe <palecolor> ; doe both ; doesnt <caretaking> ; doesnt car ; dog allow
        needs_clarification	1	dog goe ; dog show ; dollar with ; doming pas ; don last ; don with
        needs_clarification	1	dont <phone> ; down <say> ; down at ; down sinc ; down somewher ; down ther
        needs_clarification	1	drink in ; drip ; driv for ; driv licens ; driv out ; driv past ; driv told
        needs_clarification	1	drop no ; drop one ; drov up ; dtr of ; duel much ; each <night>
        needs_clarification	1	each sunday ; ear for ; easiest ; eat oatmeal ; el <blade> ; el <fire>
        needs_clarification	1	el <outdoors> ; el <phone> ; el <photo> ; el <tool> ; el bus ; el cajon
        needs_clarification	1	el control ; el descans ; el entier ; el equip ; el flac ; el foc
        needs_clarification	1	el machet ; el mar ; el muchach ; el parabrisa ; el plomer ; el rio
        needs_clarification	1	el telefon ; el vas ; elephant <drive> ; ell lo ; ell y ; em <take>
        needs_clarification	1	embarras by ; emp ; en <insurance> ; en <stranger> ; en <threat> ; encer en
        needs_clarification	1	encim aqui ; end it ; end over ; ener mi ; ener se ; energy <consume>
        needs_clarification	1	energy drink ; engin off ; ensen y ; entiend lo ; entrevist el ; epilepsy
        needs_clarification	1	es <clinician> ; escuel la ; espanol en ; espanol y ; esper su ; espos el
        needs_clarification	1	est <clean> ; est <outdoors> ; est afuer ; est apunt ; est corre
        needs_clarification	1	est formulari ; est perd ; estat atty ; eu ; even <consume> ; even and
        needs_clarification	1	even new ; ever ; ever gav ; ever get ; ever seen ; every thursday
        needs_clarification	1	everyon her ; everyth with ; exact chang ; exam in ; examen de ; except for
        needs_clarification	1	except its ; extension cord ; eye whit ; eyed pea ; f clr ; f flat ; fac the
        needs_clarification	1	faith ; famili get ; fashion ; fath went ; favor no ; feel saf ; feel to
        needs_clarification	1	fel ; fel asleep ; femal 0 ; feud ; fifth grad ; fiftieth ; fil with
        needs_clarification	1	fin now ; find an ; finish ; finish thi ; finish what ; firm ; first <go>
        needs_clarification	1	first <phone> ; fit sinc ; flat over ; flew hom ; floor eye ; flow bed
        needs_clarification	1	food pantry ; for <always> ; for <amount> ; for <job> ; for anxiety
        needs_clarification	1	for being ; for every ; for march ; for myself ; for new ; for teach
        needs_clarification	1	forget the ; forgot the ; forgot to ; form need ; form ~client ; fought over
        needs_clarification	1	four and ; fourth and ; fre <appointment> ; fre aft ; fre at ; fre throw
        needs_clarification	1	frent al ; friend got ; friend use ; frijol ; from <clean> ; from <money>
        needs_clarification	1	from gat ; from jan ; from neighbor ; fry <eat> ; fry pan ; fue del
        needs_clarification	1	ful <container> ; fumigador ; funniest man ; galliner ; gallo ; gan el
        needs_clarification	1	gat agent ; gat cod ; gat se ; gato ; get our ; ghb ; gibberish
        needs_clarification	1	girlfriend who ; giv age ; giv his ; glendor ; go soft ; go when ; godmoth
        needs_clarification	1	golf ; gon do ; gon so ; gon up ; good student ; good the ; good towel
        needs_clarification	1	good view ; got # ; got anoth ; got no ; got someth ; got to ; gracia
        needs_clarification	1	graduat ; grandm kept ; grandmoth cam ; grandson on ; grapevin ; gras when
        needs_clarification	1	great with ; greek ; grit en ; gues i ; ha llov ; habl ; habl con ; habl del
        needs_clarification	1	habl tant ; hablarl ; hac los ; hac tiemp ; had 0 ; had <outdoors> ; had two
        needs_clarification	1	hag <eat> ; hail on ; hallucination ; ham in ; handl the ; hang ; hangov
        needs_clarification	1	happy holiday ; has alway ; has cign ; has its ; has thre ; has used
        needs_clarification	1	hast <go> ; hast ahi ; hast la ; hast las ; hav <kin> ; hav <stranger>
        needs_clarification	1	hav forty ; hav medicar ; hav taken ; hav work ; havent <ask> ; havent ask
        needs_clarification	1	hay <vermin> ; hay alg ; hay mis ; he doe ; he last ; he mov ; he step
        needs_clarification	1	he swallow ; he ten ; he ~<stop> ; he ~com ; hear peopl ; heard of ; hears
        needs_clarification	1	heart on ; hel <bodypart> ; hel la ; hemet ; her <town> ; her de ; her pleas
        needs_clarification	1	her sho ; her tabl ; her wel ; herman y ; hermano se ; heron ; hes <drive>
        needs_clarification	1	hes <intoxicated> ; hes aliv ; hes sweet ; hes whit ; hi ther ; highland
        needs_clarification	1	highland <outdoors> ; highland park ; hij a ; hij la ; hik ; him <take>
        needs_clarification	1	him get ; him twic ; himself then ; hipotec ; his <consume> ; his <opening>
        needs_clarification	1	his <school> ; his church ; his forehead ; his gin ; his grandfath
        needs_clarification	1	his jean ; his paper ; his parent ; his record ; his son ; his ~moth
        needs_clarification	1	hold for ; hold music ; homesick ; hond in ; hour now ; hous now ; hous sinc
        needs_clarification	1	hous went ; hug the ; hum ; hung it ; husband 0 ; husband just
        needs_clarification	1	husband shak ; husband snor ; i <clothes> ; i <relapse> ; i ate ; i bak
        needs_clarification	1	i been ; i belong ; i bought ; i clos ; i go ; i gues ; i hav ; i meant
        needs_clarification	1	i thank ; i thought ; i wil ; ice <eat> ; ice cream ; id go ; id lov
        needs_clarification	1	id need ; id stil ; if <stranger> ; if anyth ; if im ; ill <write> ; ill tel
        needs_clarification	1	im <angry> ; im <consume> ; im <limp> ; im <outdoors> ; im about ; im apply
        needs_clarification	1	im final ; im only ; im put ; im the ; im usual ; in <drive> ; in <moment>
        needs_clarification	1	in driveway ; in group ; in jail ; in main ; in thos ; in tim ; inch from
        needs_clarification	1	includ <amount> ; includ two ; inpt in ; instruction ; intern at ; iop pt
        needs_clarification	1	iron his ; iron the ; is <amount> ; is <kill> ; is <limp> ; is <pet>
        needs_clarification	1	is <photo> ; is <put> ; is <sad> ; is anybody ; is away ; is bad ; is cocain
        needs_clarification	1	is happen ; is jump ; is kick ; is mis ; is past ; is pt ; is scar
        needs_clarification	1	is short ; is walk ; isnt me ; isnt what ; it <money> ; it <play> ; it aft
        needs_clarification	1	it around ; it could ; it each ; it every ; it hav ; it last ; it let
        needs_clarification	1	it might ; it out ; it tast ; it two ; it what ; its <consume>
        needs_clarification	1	its <continue> ; its <emergency> ; its <sedative> ; its due ; its his
        needs_clarification	1	its stil ; iv <medicine> ; ive <stop> ; ive don ; ive sweat ; jail four
        needs_clarification	1	jal <breath> ; jal air ; janitor ; jardin y ; jean and ; jersey ; job last
        needs_clarification	1	job was ; jonah ; juev y ; jug doming ; just <cannabis> ; just talk
        needs_clarification	1	kais is ; kansa ; kay ; keep hear ; keep it ; keep narcan ; kept a
        needs_clarification	1	ketamin i ; key on ; kick the ; kid on ; kil her ; kind nurs ; kitchen knif
        needs_clarification	1	kitchen tabl ; kne surgery ; knif ; knif on ; knock out ; knot in ; know me
        needs_clarification	1	know our ; know which ; known to ; l <bodypart> ; la <blade> ; la <fall>
        needs_clarification	1	la <palecolor> ; la azul ; la coc ; la cop ; la cuadr ; la cuerd ; la culp
        needs_clarification	1	la est ; la ley ; la medicin ; la mochil ; la muchach ; la munec ; la navaj
        needs_clarification	1	la palm ; la perrit ; la play ; la podi ; la rop ; la tiroid ; lab ; labor
        needs_clarification	1	labor day ; ladr ; lak ; lak in ; lamp ; landlin ; landlord is ; laptop and
        needs_clarification	1	larg ; las <outdoors> ; las cinc ; las nuev ; last 0 ; last physical ; lat 0
        needs_clarification	1	laught ; lav el ; le <phone> ; le <school> ; le debi ; le ensen ; le expliqu
        needs_clarification	1	leak and ; learn ; leas went ; leer ; left by ; left nam ; leftov <eat>
        needs_clarification	1	let from ; let jacket ; librarian patron ; libro ; lif is ; lif its
        needs_clarification	1	light at ; lik <pet> ; lik <stranger> ; lik being ; lik when ; limit
        needs_clarification	1	lin <go> ; lin re ; lin up ; lin when ; littl embarras ; liv through
        needs_clarification	1	llam con ; llav a ; llen est ; llev la ; lo <write> ; lo del ; lo dig
        needs_clarification	1	lo mejor ; load <gun> ; lock in ; long <drive> ; long <say> ; long are
        needs_clarification	1	long befor ; long do ; look good ; look wel ; los <church> ; los <give>
        needs_clarification	1	los <happy> ; los <money> ; los <pet> ; los <room> ; los <write> ; los bot
        needs_clarification	1	los muerto ; los papel ; los quier ; lost an ; lost its ; lot and ; loud
        needs_clarification	1	loud than ; lov him ; lueg lueg ; lueg me ; lugar ; lui on ; lunch hr
        needs_clarification	1	m <intoxicated> ; machet say ; machin ; mad of ; mail to ; mailman ; mal has
        needs_clarification	1	mam dic ; mam tom ; man in ; mand fot ; mand un ; manil ; many thank ; map
        needs_clarification	1	marri ; marri 0 ; martin ; mat est ; may and ; may marunong ; mayor ; maz
        needs_clarification	1	me <bodypart> ; me <go> ; me <goodbye> ; me <sick> ; me anywher ; me cier
        needs_clarification	1	me dejan ; me exact ; me instead ; me marqu ; me monday ; me no ; me rent
        needs_clarification	1	me urg ; me your ; meant the ; med at ; medianoch ; mejor <phone> ; men talk
        needs_clarification	1	meno y ; menor ; mention ; met him ; meteor ; meth for ; meth wil
        needs_clarification	1	mi <bodypart> ; mi abuel ; mi aunqu ; mi maestr ; mi nombr ; mi padr
        needs_clarification	1	mi turn ; might i ; mil of ; min ago ; min could ; min i ; mirag ; mis <kin>
        needs_clarification	1	mis <stranger> ; mis companero ; mis nieto ; mis o ; modo ; mom driv
        needs_clarification	1	mom visit ; mon ask ; mor so ; moth chin ; moth could ; mouth has ; mov by
        needs_clarification	1	mov her ; mow ; msg with ; much calor ; muchach ; muchach de ; muffl
        needs_clarification	1	muri hac ; muy ; muy buen ; muy fuert ; mwen bezwen ; my <pet> ; my <photo>
        needs_clarification	1	my <rope> ; my <sober> ; my bik ; my doctor ; my dog ; my mes ; my plant
        needs_clarification	1	my po ; my referenc ; my skin ; my tea ; my teach ; my work ; nad el
        needs_clarification	1	nam <phone> ; nam by ; nam from ; nam one ; narcan y ; navidad ; nd <school>
        needs_clarification	1	nd grad ; nda ; neck wont ; need in ; need som ; need somebody
        needs_clarification	1	need spanish ; nev <remember> ; nev her ; new <insurance> ; new and
        needs_clarification	1	new sho ; next thing ; ni he ; ni que ; nic <stranger> ; nic guy ; nicknam
        needs_clarification	1	nieta me ; night auditor ; night he ; night of ; night then ; nin <eat>
        needs_clarification	1	ninety ; ninety dollar ; no y ; no ~<opioid> ; no ~<try> ; no ~and
        needs_clarification	1	no ~booz ; no ~dejen ; no ~drink ; no ~ha ; no ~habl ; no ~hx ; no ~ide
        needs_clarification	1	no ~llor ; no ~nam ; no ~need ; no ~opioid ; nobody leav ; nobody would
        needs_clarification	1	noi ; noi tieng ; normal to ; nos fuimo ; nos llevamo ; nos ponch ; nosy
        needs_clarification	1	not that ; not ~<photo> ; not ~know ; not ~one ; not ~pick ; not ~show
        needs_clarification	1	not ~sur ; not ~upset ; not ~what ; notebook ; noth odd ; notic last
        needs_clarification	1	now awak ; now my ; now that ; numb ; numb she ; nunc <go> ; nunc la
        needs_clarification	1	nunc lo ; nurs ; nurs 0 ; nurs about ; nurs aid ; nursery plant ; o meno
        needs_clarification	1	of <breath> ; of <day> ; of beef ; of bubbl ; of cok ; of dog ; of drawer
        needs_clarification	1	of meth ; of network ; of noth ; of penni ; of person ; of smok ; of thes
        needs_clarification	1	of tylenol ; of you ; off at ; offic im ; oid ; old <school> ; old <year>
        """
}
