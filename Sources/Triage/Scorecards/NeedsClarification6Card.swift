extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification6 = """
        needs_clarification	1	<drive> <amount> ; <drive> <buy> ; <drive> <caretaking> ; <drive> <moment>
        needs_clarification	1	<drive> <seizure> ; <drive> off ; <drive> porqu ; <drive> to
        needs_clarification	1	<drug> <consume> ; <drug> <happy> ; <drug> <insurance> ; <drug> <put>
        needs_clarification	1	<eat> <kin> ; <eat> <month> ; <eat> <photo> ; <eat> <unreal> ; <eat> <water>
        needs_clarification	1	<eat> com ; <eat> en ; <eat> fin ; <eat> in ; <eat> instead ; <eat> kind
        needs_clarification	1	<eat> let ; <eat> ni ; <eat> porqu ; <eat> stand ; <emergency> <always>
        needs_clarification	1	<emergency> <ask> ; <emergency> and ; <emergency> de ; <emergency> on
        needs_clarification	1	<fall> a ; <feel> <consume> ; <feel> <phone> ; <feel> im ; <feel> saf
        needs_clarification	1	<feel> that ; <fire> <opening> ; <fire> <town> ; <fluid> <fluid>
        needs_clarification	1	<fluid> ~<think> ; <friend> <clothes> ; <friend> <consume>
        needs_clarification	1	<friend> <leave> ; <friend> ~<kill> ; <furniture> as ; <furniture> en
        needs_clarification	1	<furniture> over ; <furniture> sin ; <furniture> thi ; <give> <amount>
        needs_clarification	1	<give> <appointment> ; <give> <hear> ; <give> <opioid> ; <give> aft
        needs_clarification	1	<give> cb ; <give> first ; <give> van ; <go> <consume> ; <go> <eat>
        needs_clarification	1	<go> <intoxicated> ; <go> <month> ; <go> <official> ; <go> <rope> ; <go> as
        needs_clarification	1	<go> crazy ; <go> overboard ; <go> sav ; <go> we ; <goodbye> <home>
        needs_clarification	1	<goodbye> <photo> ; <goodbye> de ; <goodbye> her ; <gun> <container>
        needs_clarification	1	<gun> <hear> ; <gun> <play> ; <gun> at ; <happy> <church> ; <happy> <kin>
        needs_clarification	1	<happy> el ; <happy> him ; <happy> sinc ; <happy> the ; <happy> when
        needs_clarification	1	<headface> <fluid> ; <headface> <go> ; <headface> slid ; <headface> to
        needs_clarification	1	<hear> <amount> ; <hear> <angry> ; <hear> <child> ; <hear> <clean>
        needs_clarification	1	<hear> <cold> ; <hear> <continue> ; <hear> <go> ; <hear> <medicine>
        needs_clarification	1	<hear> each ; <hear> en ; <hear> it ; <hear> than ; <hear> who
        needs_clarification	1	<height> <partner> ; <height> que ; <hit> <ask> ; <hit> <drive>
        needs_clarification	1	<hit> <needle> ; <hit> <outdoors> ; <hit> del ; <hit> us ; <hold> <amount>
        needs_clarification	1	<hold> <count> ; <hold> <fire> ; <hold> <play> ; <hold> down
        needs_clarification	1	<home> <alone> ; <home> <headface> ; <home> <hospital> ; <home> <room>
        needs_clarification	1	<home> <think> ; <home> below ; <home> del ; <home> it ; <home> near
        needs_clarification	1	<home> they ; <home> ~<think> ; <hospital> she ; <hot> <chestheart>
        needs_clarification	1	<illness> its ; <insurance> <town> ; <insurance> agent ; <insurance> then
        needs_clarification	1	<insurance> ~<drive> ; <intoxicated> <headface> ; <intoxicated> <need>
        needs_clarification	1	<job> <always> ; <job> <build> ; <job> <need> ; <job> <wait> ; <job> er
        needs_clarification	1	<job> ~<die> ; <key> <daytime> ; <key> <kin> ; <key> <outdoors>
        needs_clarification	1	<key> <phone> ; <key> <stranger> ; <key> la ; <key> und ; <kill> <clinician>
        needs_clarification	1	<kill> <day> ; <kill> becaus ; <kill> by ; <kill> est ; <kill> myself
        needs_clarification	1	<kin> + ; <kin> <afraid> ; <kin> <child> ; <kin> <clinician>
        needs_clarification	1	<kin> <headface> ; <kin> <hold> ; <kin> <see> ; <kin> <smell> ; <kin> about
        needs_clarification	1	<kin> bernadet ; <kin> can ; <kin> construy ; <kin> doing ; <kin> i
        needs_clarification	1	<kin> lost ; <kin> my ; <kin> point ; <kin> son ; <kin> tod ; <kin> used
        needs_clarification	1	<kin> vou ; <kin> wil ; <last> <write> ; <last> nic ; <last> physical
        needs_clarification	1	<law> by ; <law> over ; <leave> <day> ; <leave> <school> ; <leave> cb
        needs_clarification	1	<leave> up ; <lock> <clean> ; <lock> <town> ; <lock> <write> ; <lock> in
        needs_clarification	1	<lock> y ; <media> <church> ; <medicine> <die> ; <medicine> <home>
        needs_clarification	1	<medicine> <stranger> ; <medicine> for ; <moment> <fluid> ; <moment> <pet>
        needs_clarification	1	<moment> im ; <moment> mi ; <moment> ~<drug> ; <money> 0 ; <money> <drive>
        needs_clarification	1	<money> <happy> ; <money> <stop> ; <money> <trust> ; <money> as
        needs_clarification	1	<money> ~<drug> ; <month> <sober> ; <month> <week> ; <month> of
        needs_clarification	1	<need> <headface> ; <need> <promise> ; <need> <stranger> ; <need> one
        needs_clarification	1	<need> recuper ; <need> som ; <need> yo ; <night> <daytime> ; <night> and
        needs_clarification	1	<night> her ; <night> i ; <night> of ; <night> ~<need>
        needs_clarification	1	<official> <colleague> ; <official> <drug> ; <official> pul
        needs_clarification	1	<opening> <amount> ; <opening> <give> ; <opening> <take> ; <opening> <water>
        needs_clarification	1	<opening> of ; <opening> the ; <opioid> <need> ; <opioid> <past>
        needs_clarification	1	<opioid> a ; <opioid> then ; <order> <emergency> ; <order> <room>
        needs_clarification	1	<order> by ; <outdoors> <always> ; <outdoors> <blood> ; <outdoors> <child>
        needs_clarification	1	<outdoors> <give> ; <outdoors> <goodbye> ; <outdoors> <palecolor>
        needs_clarification	1	<outdoors> <pet> ; <outdoors> <rail> ; <outdoors> <threat>
        needs_clarification	1	<outdoors> <write> ; <outdoors> along ; <outdoors> de ; <outdoors> ~<leave>
        needs_clarification	1	<pain> <height> ; <pain> <moment> ; <pain> <withdrawal> ; <pain> bad
        needs_clarification	1	<palecolor> <container> ; <palecolor> <continue> ; <palecolor> <past>
        needs_clarification	1	<palecolor> <phone> ; <partner> <amount> ; <partner> <hit> ; <partner> <kin>
        needs_clarification	1	<partner> down ; <partner> mak ; <partner> nam ; <partner> nin
        needs_clarification	1	<past> <build> ; <past> <photo> ; <past> o ; <pet> <amount> ; <pet> <day>
        needs_clarification	1	<pet> <palecolor> ; <pet> <year> ; <pet> attack ; <pet> de ; <pet> del
        needs_clarification	1	<pet> ~<money> ; <phone> <bodysound> ; <phone> <consume> ; <phone> <crowd>
        needs_clarification	1	<phone> <eat> ; <phone> a ; <phone> about ; <phone> abt ; <phone> at
        needs_clarification	1	<phone> been ; <phone> below ; <phone> del ; <phone> first ; <phone> or
        needs_clarification	1	<phone> that ; <photo> <pet> ; <pill> <need> ; <play> <hit> ; <play> <leave>
        needs_clarification	1	<play> <opening> ; <play> <palecolor> ; <play> <pet> ; <play> <trade>
        needs_clarification	1	<play> cart ; <play> has ; <play> it ; <play> llev ; <play> los ; <play> of
        needs_clarification	1	<play> on ; <play> ~<die> ; <promise> <calm> ; <promise> <media>
        needs_clarification	1	<promise> <play> ; <promise> y ; <promise> your ; <put> <build>
        needs_clarification	1	<put> <chestheart> ; <put> <hold> ; <put> la ; <put> nervios
        needs_clarification	1	<rail> <moment> ; <rarely> <drive> ; <record> <sober> ; <record> no
        needs_clarification	1	<record> por ; <record> so ; <remember> the ; <room> <child> ; <room> <die>
        needs_clarification	1	<room> <write> ; <room> con ; <room> shar ; <room> they ; <rope> <always>
        needs_clarification	1	<rope> <clothes> ; <rope> <money> ; <rope> herself ; <rope> it
        needs_clarification	1	<sad> <drive> ; <say> <media> ; <say> <partner> ; <say> <rail> ; <say> anyth
        needs_clarification	1	<say> del ; <say> ever ; <say> fuert ; <say> he ; <say> him ; <say> nonsens
        needs_clarification	1	<say> tod ; <say> what ; <say> ~<moment> ; <say> ~<sad> ; <school> <break>
        needs_clarification	1	<school> <daytime> ; <school> <hold> ; <school> <lock> ; <school> onc
        needs_clarification	1	<school> to ; <school> ~<give> ; <see> <emergency> ; <see> <happy>
        needs_clarification	1	<see> <headface> ; <shake> and ; <shake> with ; <shame> <hear>
        needs_clarification	1	<shame> about ; <sick> <color> ; <soon> <moment> ; <soon> and
        needs_clarification	1	<soon> ~<die> ; <start> <amount> ; <stiff> <money> ; <stimulant> <blade>
        needs_clarification	1	<stimulant> <drive> ; <stimulant> <official> ; <stimulant> <shame>
        needs_clarification	1	<stimulant> <soon> ; <stimulant> <write> ; <stimulant> from
        needs_clarification	1	<stimulant> non ; <stimulant> thi ; <stimulant> ~no ; <stop> <chestheart>
        needs_clarification	1	<stop> <fall> ; <stop> <say> ; <stop> ninety ; <stop> our ; <stop> the
        needs_clarification	1	<stop> tod ; <stranger> <alone> ; <stranger> <clinician> ; <stranger> <kill>
        needs_clarification	1	<stranger> <past> ; <stranger> <seizure> ; <stranger> <take>
        needs_clarification	1	<stranger> <write> ; <stranger> be ; <stranger> el ; <stranger> im
        needs_clarification	1	<stranger> o ; <take> <cannabis> ; <take> <happy> ; <take> <lock>
        needs_clarification	1	<take> <pet> ; <take> <say> ; <take> adelant ; <take> anoth ; <take> hast
        needs_clarification	1	<take> unit ; <take> ~<record> ; <think> <always> ; <think> <give>
        needs_clarification	1	<think> <think> ; <think> by ; <think> nobody ; <think> they ; <think> who
        needs_clarification	1	<threat> <outdoors> ; <threat> he ; <tired> <eat> ; <tired> old
        needs_clarification	1	<tool> <say> ; <tool> <town> ; <town> <take> ; <town> <tool> ; <town> book
        needs_clarification	1	<town> cas ; <town> les ; <town> perdi ; <town> que ; <town> wher
        needs_clarification	1	<trade> <confused> ; <trade> <phone> ; <trade> <soon> ; <trade> at
        needs_clarification	1	<treatment> <goodbye> ; <treatment> <hear> ; <treatment> <kin>
        needs_clarification	1	<treatment> <sad> ; <treatment> <write> ; <treatment> hes ; <treatment> with
        needs_clarification	1	<trust> <day> ; <trust> <stranger> ; <trust> for ; <vendor> <furniture>
        needs_clarification	1	<vendor> <pet> ; <vermin> <happy> ; <vermin> <write> ; <vermin> por
        needs_clarification	1	<vermin> to ; <vermin> und ; <wait> al ; <wait> muy ; <water> <go>
        needs_clarification	1	<water> <gun> ; <water> <money> ; <water> <opening> ; <water> shutof
        needs_clarification	1	<week> <day> ; <week> <drive> ; <week> <smell> ; <week> of ; <write> <go>
        needs_clarification	1	<write> <media> ; <write> <promise> ; <write> <treatment> ; <write> about
        needs_clarification	1	<write> but ; <write> her ; <write> lo ; <write> so ; <write> someth
        needs_clarification	1	<write> the ; <write> to ; <write> us ; <write> was ; <write> yo
        needs_clarification	1	<year> <clinician> ; <year> <drug> ; <year> <remember> ; <year> by
        needs_clarification	1	a besoin ; a bug ; a burden ; a closet ; a co ; a cow ; a crisi ; a cuatr
        needs_clarification	1	a dent ; a doc ; a esta ; a ferry ; a fil ; a flip ; a funny ; a fus
        needs_clarification	1	a gift ; a goat ; a gun ; a hardwar ; a jubil ; a larg ; a llam ; a lo
        needs_clarification	1	a low ; a mail ; a mous ; a nickel ; a pag ; a phot ; a pool ; a potat
        needs_clarification	1	a quilt ; a rid ; a shuttl ; a sid ; a stamp ; a stay ; a sticky ; a thyroid
        needs_clarification	1	a toothbrush ; a truck ; a twenty ; a usted ; a vacation ; a vicarag ; a vis
        needs_clarification	1	a wal ; a websit ; a weekday ; a win ; a ~<kill> ; a ~powd ; a ~shoot
        needs_clarification	1	aa <tool> ; aa batteri ; about <consume> ; about <water> ; about who
        needs_clarification	1	about ~what ; abraz ; abuel al ; abur ; accountant ; acept
        needs_clarification	1	aceptan <insurance> ; acerc ; acomod ; acros <amount> ; addr ; addres and
        needs_clarification	1	addres chang ; advantag ; aft <church> ; aft snort ; aft som ; afternoon and
        needs_clarification	1	again as ; again from ; again tonight ; age 0 ; agrura ; airport
        needs_clarification	1	al <church> ; al <moment> ; al <play> ; al ciel ; alask in ; alcachof
        needs_clarification	1	alcanz a ; alcohol de ; alcohol nad ; all <daytime> ; all <write> ; all ill
        needs_clarification	1	all very ; allow <consume> ; allow and ; allow smok ; aloud ; already approv
        needs_clarification	1	als <take> ; alway fal ; am <ask> ; am dying ; am fre ; am going ; am tir
        needs_clarification	1	am usual ; amarramo ; amarramo la ; an <container> ; an <crash>
        needs_clarification	1	an accident ; an apartment ; an electrician ; an envelop ; an overdos
        needs_clarification	1	and 0 ; and <consume> ; and <rope> ; and <stimulant> ; and <tired>
        needs_clarification	1	and bleed ; and can ; and doe ; and fentanyl ; and fish ; and gold ; and hit
        needs_clarification	1	and ill ; and littl ; and liv ; and onc ; and play ; and set ; and shot
        needs_clarification	1	and somebody ; and thi ; and wif ; and ~nobody ; ano ; anoth day ; answ
        needs_clarification	1	any <furniture> ; any bed ; anybody <appointment> ; anyon to ; anyth hes
        needs_clarification	1	anyth we ; apag el ; apagu ; apendic ; apologiz to ; approv <leave>
        needs_clarification	1	approv leav ; aprob el ; aps ; apunt a ; are <amount> ; are <build>
        needs_clarification	1	are <feel> ; are at ; are bet ; are don ; are good ; are open ; are ~<see>
        needs_clarification	1	argu ; argument ; arizon ; arm began ; arm cuf ; arm is ; artesi ; as direct
        needs_clarification	1	as ever ; as ive ; asi se ; ask it ; asleep at ; at <drive> ; at <money>
        needs_clarification	1	at ang ; at anybody ; at bal ; at dialysi ; at ninety ; at nobody ; at thi
        needs_clarification	1	attack <always> ; attack every ; attic and ; averiguar ; awak ; away her
        needs_clarification	1	ayud en ; ayudan ; bachelor <play> ; back pain ; back togeth
        needs_clarification	1	bad <withdrawal> ; balcony rail ; baltimor ; banan bread ; band camp
        needs_clarification	1	bank is ; bath bomb ; bathroom i ; baton ; batteri for ; be <play>
        needs_clarification	1	be <stranger> ; be all ; be at ; be cal ; be don ; be found ; be somebody
        needs_clarification	1	be ~<die> ; be ~buri ; bed befor ; beef ; been 0 ; been at ; been away
        needs_clarification	1	befor hang ; believ ther ; bellez ; bet off ; bet with ; between 0
        needs_clarification	1	bezwen ed ; bibliotec ; bien <go> ; bik ; black friday ; blackberry
        needs_clarification	1	blad and ; blizzard ; block ; blood driv ; blu paint ; blus ; board <school>
        needs_clarification	1	bols del ; bon dry ; bonit ; bonit <day> ; bookshelf ; bossy ; both <take>
        needs_clarification	1	bother us ; box fan ; box of ; box truck ; boy i ; brayan ; brazo anoch
        needs_clarification	1	breastbon and ; breath away ; breath hes ; breath through ; bridg at
        needs_clarification	1	bridg inspector ; bridg over ; broth ; broth aft ; broth play ; buen es
        needs_clarification	1	buen ya ; bufand ; bug und ; build model ; bulletin ; bunkmat from ; bus for
        needs_clarification	1	bus is ; busc ayud ; bust ; but ive ; but only ; but talk ; buz ; by <day>
        needs_clarification	1	by <rope> ; by appointment ; by color ; by four ; by it ; cabez en
        needs_clarification	1	cad noch ; cag ; cajon est ; cal a ; cal hes ; cal someon ; cam becaus
        needs_clarification	1	cam up ; cambi de ; camp shel ; can <awake> ; can explain ; can her
        needs_clarification	1	can set ; cancion ; cannabi ; cant <think> ; cant ranchera ; cant reconcil
        needs_clarification	1	cant swallow ; capil ; card in ; card ready ; carpet in ; carson at ; cash
        needs_clarification	1	cb numb ; centr porqu ; central ; cer el ; ceramic <school> ; cha toi
        needs_clarification	1	chalk ; charity ; chart ; chas his ; children in ; chisel ; cinc que
        needs_clarification	1	clarinet ; clav ; cle <drug> ; cle stuf ; clock radi ; clock with
        needs_clarification	1	clos ticket ; clos up ; closet with ; clr <child> ; clr <continue>
        needs_clarification	1	clr <job> ; clr <last> ; clr <promise> ; clr apologiz ; clr at ; clr know
        needs_clarification	1	clr last ; clr lost ; clr polit ; cobweb ; coc de ; cocain at ; coch
        needs_clarification	1	cocin con ; coconut ; cofr ; cofr de ; cok + ; cok an ; cok it ; cok til
        needs_clarification	1	cold to ; colleagu in ; colleg and ; com alguem ; com decirl ; com funcion
        needs_clarification	1	comadr que ; compar program ; compil ; computador ; con <partner>
        needs_clarification	1	confund con ; connection ; consent ; construccion y ; contest la ; contin
        needs_clarification	1	corn for ; corre que ; cort ; costal en ; could <asleep> ; could <kill>
        needs_clarification	1	could <smell> ; could kil ; could she ; could smel ; could talk
        needs_clarification	1	counselor 0 ; coupl next ; court by ; courteou ; cousin got ; cp <pain>
        needs_clarification	1	cp radiat ; cranky ; crash of ; creen ; creen que ; crim novel
        needs_clarification	1	cristal todo ; crop ; cros ; cry hung ; crystal i ; crystal thi ; cuadr en
        needs_clarification	1	cuchil de ; cuelg ; cuerd ; cumpli 0 ; cur de ; cut last ; d <drive>
        needs_clarification	1	dang he ; darl las ; dat <day> ; daught ; daught i ; daught roommat
        needs_clarification	1	daught she ; day at ; day doing ; day eleven ; day program ; dcf ; de abog
        needs_clarification	1	de adentr ; de alcachof ; de bellez ; de cincuent ; de cual ; de favor
        needs_clarification	1	de ser ; de torta ; de uno ; de ven ; de verdad ; de yog ; decid ; decirl
        needs_clarification	1	deep than ; defend ; degre in ; dehydrat ; del <eat> ; del <furniture>
        needs_clarification	1	del <height> ; del <hot> ; del <outdoors> ; del arbol ; del asient
        needs_clarification	1	del calor ; del comedor ; del edifici ; del mand ; del mism ; del otr
        needs_clarification	1	del parqu ; del puent ; del volcan ; delicat ; delivery van ; deputi
        needs_clarification	1	descans y ; descompus el ; desd <day> ; desk guest ; despedimo
        needs_clarification	1	despert manan ; desvi ; detox tea ; dia de ; dialysi ; dibuj ; dict est
        needs_clarification	1	did 0 ; didnt <see> ; diez ; dij bien ; disculpa ; disculpa por ; discus it
        needs_clarification	1	district ; do <appointment> ; doctor said ; doctor to ; doe <palecolor>
        needs_clarification	1	doe with ; doesnt fit ; dog is ; doing <count> ; doming ya ; don last
        needs_clarification	1	don lup ; dont <phone> ; dos lado ; down at ; down our ; down she
        needs_clarification	1	down ther ; dri up ; drink in ; drink then ; driv 0 ; driv school ; drop kid
        needs_clarification	1	drop no ; drov up ; dud ; duel much ; dul i ; dust in ; each <phone>
        needs_clarification	1	ear for ; eat fin ; eat her ; eat oatmeal ; eat ther ; ech espum ; ed pou
        needs_clarification	1	eight year ; el <die> ; el <fire> ; el <friend> ; el apunt ; el cofr
        needs_clarification	1	el cor ; el entier ; el fin ; el lun ; el machet ; el mar ; el pantalon
        needs_clarification	1	el pastel ; el reloj ; el sobr ; eleven minut ; ell y ; ello y ; embarras by
        needs_clarification	1	emojisnow ; emp ; en <container> ; en <say> ; en <threat> ; en cristal
        needs_clarification	1	en habl ; encer en ; encim y ; ener se ; enrollment ; enter de ; entiend lo
        needs_clarification	1	er <clinician> ; era chic ; era su ; es <official> ; es casi ; escuel con
        needs_clarification	1	escuel la ; est <clean> ; est <night> ; est a ; est afuer ; est apunt
        needs_clarification	1	est por ; esta cosa ; estacion ; estan ; estat atty ; estoy un ; eu
        needs_clarification	1	even <consume> ; even and ; even in ; even know ; ever <cannabis>
        needs_clarification	1	ever <give> ; ever aft ; ever get ; ever met ; every minut ; every thursday
        needs_clarification	1	every weekend ; everyon a ; everyth with ; ex is ; except for ; except its
        needs_clarification	1	explain to ; eye whit ; f <alcohol> ; f <drug> ; f cry ; f sob ; fac becaus
        needs_clarification	1	faith ; fami of ; fami ~liv ; famili aft ; famili get ; fashion ; fath went
        needs_clarification	1	favor no ; favorit <day> ; feel to ; fentanyl ; feud ; fiberglas ; fiddl
        needs_clarification	1	fight for ; fil ; fil with ; final turn ; finish thi ; finish what
        needs_clarification	1	fir truck ; firebal ; first by ; fit a ; flagpol ; flat affect ; floj
        needs_clarification	1	floor eye ; floor jerk ; foot four ; for <amount> ; for <friend>
        needs_clarification	1	for <withdrawal> ; for anxiety ; for chew ; for english ; for meth
        needs_clarification	1	for myself ; for pancak ; forearm ; forget it ; forget the ; form de
        needs_clarification	1	form with ; found you ; fountain ; four ; four and ; four minut ; fourth and
        needs_clarification	1	fre <day> ; fri for ; friday is ; friend use ; from <money> ; from <night>
        needs_clarification	1	from <see> ; from camp ; from cok ; from library ; from neighbor
        needs_clarification	1	from octob ; front and ; fuer del ; fuert la ; fund ; gam on ; gasp ; gato
        needs_clarification	1	gav ; gav cb ; goi ; golf cart ; gon do ; gon for ; gon up ; good mood
        needs_clarification	1	good student ; got all ; got anoth ; got back ; got loud ; got marri
        needs_clarification	1	got someth ; gracia ; gracia y ; graduat from ; grandfath left
        needs_clarification	1	grandfath pocket ; grandmoth cam ; grapefruit and ; grapevin ; grapevin and
        needs_clarification	1	great with ; grit desd ; guanajuat ; gust el ; ha ido ; habi <money>
        needs_clarification	1	habi pag ; habl ; habl espanol ; habl fuert ; hac tiemp ; hac treint ; had 0
        needs_clarification	1	had one ; had two ; hag <eat> ; ham in ; handwrit is ; hang herself
        needs_clarification	1	hard part ; has <amount> ; has <illness> ; has fiv ; has its ; has thre
        needs_clarification	1	hast la ; hast las ; hav <kin> ; hav a ; hav chang ; hav him ; hav internet
        needs_clarification	1	hav taken ; hay <amount> ; hay alg ; he cough ; he doe ; he get ; he grab
        needs_clarification	1	he knock ; he know ; he last ; he put ; he step ; he ten ; he ~com
        needs_clarification	1	health and ; hear noth ; heart pil ; heartburn ; hedg ; heel drum ; hel la
        needs_clarification	1	hel say ; her <goodbye> ; her <town> ; her daught ; her pleas ; her roommat
        needs_clarification	1	her sho ; her skul ; her son ; her who ; hes <stop> ; hes nev ; hes one
        needs_clarification	1	hes sweet ; hes whit ; hi ther ; hij la ; hij usa ; hik ; him <take>
        needs_clarification	1	him get ; him tonight ; his <consume> ; his <key> ; his <opening>
        needs_clarification	1	his <play> ; his gin ; his grandfath ; his jean ; his parent ; his record
        needs_clarification	1	his shift ; his ~<headface> ; his ~<kin> ; his ~grandmoth ; his ~lat
        needs_clarification	1	his ~moth ; hit on ; hobby ; hold down ; hold music ; hom a ; hom around
        needs_clarification	1	honey ; honk ; horn de ; hors sinc ; hosp ; hospital park ; hous now
        needs_clarification	1	hous sinc ; hous went ; how her ; hug the ; hung ; hung over ; husb
        needs_clarification	1	husb then ; husband 0 ; husband fel ; hx kne ; hx ~od ; i <always>
        needs_clarification	1	i <play> ; i <stop> ; i clos ; i coach ; i fel ; i forgot ; i gues ; i know
        needs_clarification	1	i meant ; i open ; i pick ; i realiz ; i thank ; i thought ; i wil
        needs_clarification	1	i ~<blood> ; i ~<say> ; i ~cut ; id go ; id need ; idk ; if <stranger>
        needs_clarification	1	if a ; if anyth ; if im ; if what ; ill <say> ; ill <write> ; im <angry>
        needs_clarification	1	im <limp> ; im kind ; im near ; im only ; im stuck ; impuesto ; in <think>
        needs_clarification	1	in arizon ; in band ; in blu ; in glendor ; in guam ; in hr ; in jail
        needs_clarification	1	in jun ; in savannah ; in thos ; in toled ; in vernon ; incluy
        needs_clarification	1	informacion sobr ; inhal is ; ink was ; ins card ; insuranc agent
        needs_clarification	1	insuranc card ; insuranc question ; internet at ; inund ; iron his
        needs_clarification	1	is <put> ; is alway ; is any ; is awak ; is cocain ; is happen ; is him
        needs_clarification	1	is lorrain ; is pt ; is scar ; is tru ; is walk ; isnt her ; it <always>
        needs_clarification	1	it <photo> ; it <see> ; it <think> ; it aft ; it anymor ; it around
        needs_clarification	1	it could ; it did ; it each ; it felt ; it how ; it out ; it tonight
        needs_clarification	1	it two ; it up ; it walk ; its <opioid> ; its at ; its drink ; its his
        needs_clarification	1	its noth ; iv <medicine> ; ive <fluid> ; jail four ; jal <breath> ; jar of
        needs_clarification	1	jardin ; je vou ; jef es ; job was ; jubil del ; judg at ; julian
        needs_clarification	1	just <cannabis> ; just <drive> ; just <give> ; just <think> ; just driv
        needs_clarification	1	just shop ; just sit ; just talk ; kami ; kansa ; keep hear ; keep it
        needs_clarification	1	keep narcan ; keep ring ; key on ; kick ; kick the ; kickbal <crowd>
        needs_clarification	1	kickbal team ; kid on ; kil her ; kind nurs ; kind to ; kitchen knif
        needs_clarification	1	kitchen tabl ; kne surgery ; knew nobody ; knif for ; knif in ; knock down
        needs_clarification	1	know a ; know my ; know who ; known her ; known to ; l ; la <opioid>
        needs_clarification	1	la <say> ; la <water> ; la bibliotec ; la boc ; la coc ; la costur ; la culp
        needs_clarification	1	la depresion ; la grand ; la ley ; la maestr ; la mia ; la mochil ; la munec
        needs_clarification	1	la tarjet ; la virgencit ; labor day ; lady in ; lady who ; lak in ; lalaki
        needs_clarification	1	lanch con ; laptop and ; larg ; las <outdoors> ; las cara ; las cinc
        needs_clarification	1	las luc ; las mula ; las via ; last eleven ; last nic ; last physical
        needs_clarification	1	lat fee ; le debi ; le hal ; le pregunt ; le teng ; learn ; leas went
        needs_clarification	1	left him ; left open ; leftov <eat> ; leftov lasagn ; libro y ; licens by
        needs_clarification	1	licens numb ; licuador ; lik <stranger> ; lik being ; lik when ; lin <go>
        needs_clarification	1	lin up ; lin when ; lip r ; list at ; list on ; listen ; lit
        needs_clarification	1	littl embarras ; llam despu ; llamem ; llav a ; llav de ; llev la ; llev mi
        needs_clarification	1	llor ; llor dic ; lo <ask> ; lo <write> ; lo decidi ; lo di ; lo mejor
        needs_clarification	1	lo sac ; lo va ; load <gun> ; locutor ; look good ; look in ; look wel
        needs_clarification	1	los <ask> ; los <trust> ; los <write> ; los escuch ; los lugar ; los muerto
        needs_clarification	1	los quier ; lot and ; lov him ; lower ; lugar ; m 0 ; m <intoxicated>
        needs_clarification	1	m <say> ; m crush ; m fel ; machet say ; machin i ; mail to ; mailroom
        needs_clarification	1	main to ; mal and ; mand fot ; mandil ; mandon ; manil ; mantel ; map
        needs_clarification	1	march ; march band ; martin ; mas and ; mas las ; mas o ; mat est ; matader
        needs_clarification	1	may <say> ; may and ; me <phone> ; me anywher ; me cal ; me dejan ; me marqu
        needs_clarification	1	me re ; me recoj ; me whenev ; mean at ; mean to ; mecat ; medic in ; menor
        needs_clarification	1	mention ; mention her ; mentor at ; met con ; metadon ; meth for ; meth or
        """
}
