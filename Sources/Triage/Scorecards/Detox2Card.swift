extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	6	~<emergency> <outdoors> ; ~<emergency> el ; ~<emergency> me ; ~<emergency> ~me
        detox	6	~<feel> las ; ~<sedative> <day> ; ~<seizure> ~<withdrawal> ; ~<think> <home>
        detox	6	~<withdrawal> ; ~<withdrawal> 0 ; ~<withdrawal> <consume> ; ~<withdrawal> <hold> ; ~ant
        detox	6	~bat ; ~bring ~me ; ~delirium ~tremen ; ~detox ; ~do ~the ; ~dri ; ~dri ~out ; ~dts 0
        detox	6	~every ~0 ; ~golp ; ~la ~chiv ; ~narcan at ; ~narcan him ; ~narcand at ; ~no ~pued
        detox	6	~odd <day> ; ~off ~<alcohol> ; ~pregnant on ; ~reaction ; ~seizur 0 ; ~sient las ; ~sz
        detox	6	~the ~shak ; ~tremen ; ~w/d ~seizur ; ~wok ; ~wok ~up
        detox	5	*cows ; *injecting ; *mandate.residential ; *pregnancy ; + <fire> ; + doe ; / d ; / min
        detox	5	0 <put> ; 0 a ; 0 barra ; 0 dos ; 0 er ; 0 stop ; 0 whit ; 0 ~<emergency> ; 0 ~<seizure>
        detox	5	<alcohol> 0 ; <alcohol> <amount> ; <alcohol> <clinician> ; <alcohol> a ; <alcohol> back
        detox	5	<alcohol> by ; <alcohol> som ; <always> <crash> ; <always> <remember> ; <amount> <put>
        detox	5	<amount> big ; <amount> spray ; <amount> todo ; <amount> ~<alcohol> ; <amount> ~<always>
        detox	5	<awake> <shake> ; <awake> <sick> ; <blood> <week> ; <bodypart> <alone> ; <bodypart> <pain>
        detox	5	<bodypart> <stop> ; <breath> <bodysound> ; <buy> <continue> ; <chestheart> hard
        detox	5	<clinician> <blood> ; <clinician> about ; <clinician> ~<alcohol> ; <clothes> <fluid>
        detox	5	<cold> <bodypart> ; <cold> <pain> ; <cold> <sick> ; <color> <fire> ; <color> <hold>
        detox	5	<color> <night> ; <color> <opioid> ; <color> of ; <consume> <awake> ; <consume> las
        detox	5	<consume> m ; <container> <furniture> ; <container> <last> ; <container> <night>
        detox	5	<continue> <sedative> ; <count> <night> ; <crowd> land ; <day> <pain>
        detox	5	<daytime> <headface> ; <drive> pul ; <drug> + ; <drug> <stimulant> ; <eat> are ; <fluid>
        detox	5	<fluid> <daytime> ; <fluid> <pill> ; <fluid> <rope> ; <fluid> <vermin> ; <fluid> by
        detox	5	<fluid> so ; <fluid> ~<alcohol> ; <furniture> <think> ; <headface> <write>
        detox	5	<kin> ~<breath> ; <last> ~<clean> ; <law> on ; <lock> no ; <medicine> <stop>
        detox	5	<moment> <count> ; <need> <awake> ; <need> <hopeless> ; <needle> ; <needle> <furniture>
        detox	5	<night> 0 ; <night> <fire> ; <night> la ; <official> <say> ; <opioid> / ; <opioid> from
        detox	5	<opioid> he ; <opioid> only ; <opioid> sinc ; <opioid> that ; <pain> <pill>
        detox	5	<palecolor> <opioid> ; <palecolor> <water> ; <palecolor> bare ; <palecolor> what
        detox	5	<past> ~w/d ; <put> <alcohol> ; <put> <always> ; <put> <break> ; <put> su
        detox	5	<remember> <eat> ; <room> <room> ; <room> del ; <rope> that ; <say> <fluid> ; <say> noma
        detox	5	<say> ~<confused> ; <say> ~<treatment> ; <sedative> <buy> ; <sedative> <continue>
        detox	5	<sedative> <moment> ; <sedative> <outdoors> ; <sedative> <put> ; <sedative> around
        detox	5	<sedative> he ; <sedative> to ; <seizure> <night> ; <shake> <stop> ; <sick> <amount>
        detox	5	<sober> <kin> ; <start> <alcohol> ; <stimulant> <money> ; <stimulant> <stimulant>
        detox	5	<stimulant> <town> ; <stimulant> no ; <stop> <container> ; <stop> until ; <stop> when
        detox	5	<stop> ~on ; <stranger> <opioid> ; <stranger> down ; <take> <continue> ; <take> <opioid>
        detox	5	<tired> <moment> ; <town> security ; <trade> not ; <treatment> <order>
        detox	5	<treatment> <school> ; <water> <headface> ; <week> organiz ; <withdrawal> 0
        detox	5	<withdrawal> <night> ; <withdrawal> right ; <write> ~<alcohol> ; <year> ~<seizure>
        detox	5	a chevron ; a crib ; a fork ; a grap ; a nip ; a sack ; a straw ; a thermo ; acab las
        detox	5	acaban ; afternoon at ; ago so ; agonal ; agu y ; alcohol del ; alcoholic desd ; alumini y
        detox	5	ambien 0 ; an everyday ; and bed ; and wet ; answ the ; approx ; approx 0 ; arm drop
        detox	5	armcha ; around <headface> ; around the ; as <build> ; asi toda ; ask detox ; at sheet
        detox	5	at sup ; ativan 0 ; ativan is ; baj al ; barbil ; bare <breath> ; bare breath ; bartend 0
        detox	5	beb diari ; been that ; beer again ; beer is ; beg me ; bib ; blist ; blu last
        detox	5	botella de ; both end ; bourbon night ; boy at ; bp 0 ; brandy in ; brought back ; btl
        detox	5	by <emergency> ; caguama tod ; cant <continue> ; cant giv ; cant keep ; cap ; carl
        detox	5	chardonnay ; charg rn ; cheek ; chil and ; cierran los ; circuit <play> ; circuit parti
        detox	5	civiliz ; ciw 0 ; claw ; clos his ; cocain and ; cok in ; cold turkey ; color ceniz
        detox	5	color of ; con <cold> ; convert with ; couldnt <write> ; counterfeit ; cow 0 ; crush oxy
        detox	5	dad is ; day program ; de <breath> ; de <seizure> ; de <stimulant> ; de aguardient
        detox	5	de president ; dependent on ; despaci y ; detox bed ; detox but ; detox myself
        detox	5	detox peopl ; detox tonight ; detox work ; dia y ; dieron ~convulsion ; do an ; dop dai
        detox	5	dos globo ; down <continue> ; down in ; drain ; drank the ; drink lean ; drink was
        detox	5	drum the ; eel ; eighteen can ; el <room> ; el dobl ; encontr la ; es <alcohol> ; est azul
        detox	5	estoy enganch ; every ten ; every thre ; everyday ; evry 0 ; evry <day> ; evry day
        detox	5	extract <alcohol> ; extract shot ; falt me ; fent ; fent qd ; feo ; fingernail look
        detox	5	first <alcohol> ; forgot and ; four a ; franzi ; frasc de ; from <cannabis> ; from <stop>
        detox	5	function <alcohol> ; function alcoholic ; g sinc ; gas stn ; gf ; gin a ; girlfriend took
        detox	5	go through ; going soft ; gram ; gut cramp ; h <day> ; h/o ; had ~to ; half gallon ; hart
        detox	5	hasnt ~had ; hast mis ; hav <alcohol> ; hav win ; he ran ; her front ; heroin dai
        detox	5	heroin four ; heroin the ; hes <palecolor> ; his <last> ; his last ; hom eat
        detox	5	hosp overnight ; hour 0 ; hour sinc ; hous ask ; hoy no ; hr sinc ; hx ~<withdrawal>
        detox	5	hx ~dts ; hydro ; i fal ; i haul ; im <medicine> ; im <shake> ; im soak ; in cash
        detox	5	in progres ; in restraint ; in walk ; is get ; jv ; keep wak ; keep wat ; kitchen floor
        detox	5	la bab ; la primer ; labio ; las <medicine> ; las medicina ; last bottl ; last me ; laton
        detox	5	le va ; lie stil ; lik 0 ; lint ; lip gray ; liquid morphin ; liquor stor ; lo acab
        detox	5	lorazepam ; los dia ; los tien ; m down ; m ~w/d ; me <opioid> ; me <seizure>
        detox	5	me convulsion ; me ~<emergency> ; me ~<need> ; metadon de ; mgmt ; mi comp ; min se
        detox	5	mor se ; motel clerk ; mouth and ; muev ; my <stranger> ; my bon ; my compact ; my wat
        detox	5	my ~<sedative> ; n cant ; n he ; n/v ; nasal ; needl on ; neighbor who ; ni <job>
        detox	5	ni trabaj ; no ~<insurance> ; no ~respons ; nobody say ; nonstop ; nos is ; not ~lol
        detox	5	now etoh ; of cook ; of fent ; of oxy ; of smirnof ; off blanket ; off snap ; off snapchat
        detox	5	old and ; old crow ; on toilet ; only <cannabis> ; only <stop> ; opan ; outpatient only
        detox	5	own arm ; oxycontin ; pack a ; pap es ; pap tom ; pas le ; pastilla ; perc dai
        detox	5	perfect wel ; pil mon ; pint + ; por gust ; pres <sedative> ; prior ~w/d ; pt tak
        detox	5	pued <awake> ; q 0 ; q <day> ; que casi ; que compr ; quieta ; rattl ; recib hoy ; regul
        detox	5	releas 0 ; req detox ; respir cad ; respir com ; right up ; routin ; rsvp ; rub ; run bon
        detox	5	sat nt ; schnap ; scoop ; script by ; se <put> ; se mordi ; se tom ; se trag ; set <phone>
        detox	5	set phon ; shak puk ; shit ; shiver und ; shot night ; shot up ; si pas ; sin ~<alcohol>
        detox	5	sin ~aguardient ; sinc <illness> ; slump ; snf ; snor nois ; soak ; soak thru ; son siet
        detox	5	sostien ; stop his ; stop until ; stop ~on ; subirs ; subutex ; sud a ; swallow
        detox	5	swallow everyth ; swat ; sx ; syring ; ta ; tak about ; tak hom ; ten <always>
        detox	5	ten second ; ten tal ; tequil in ; that fix ; the <sedative> ; the bean ; the child
        detox	5	the crystal ; the headach ; the inpatient ; the maraca ; the mouth ; the plug ; the routin
        detox	5	the sauc ; the shiver ; them <always> ; then <alcohol> ; then whatev ; they brought
        detox	5	they think ; thi <bodysound> ; third <night> ; thos 0 ; thre winter ; tied down
        detox	5	tien delirium ; til 0 ; til ive ; to <alcohol> ; told was ; tom caguama ; tonight the
        detox	5	took 0 ; took too ; took what ; transf ; trembl ; trembl sinc ; truck @ ; tumbl of
        detox	5	twelv beer ; twenty a ; two seizur ; two shirt ; two spray ; una ~<shake> ; up <sick>
        detox	5	valium six ; vodk all ; want bed ; want transf ; ward clerk ; was <think> ; we admit
        detox	5	week organiz ; wer play ; what town ; when <hold> ; whisky ; whol week ; wil writ
        detox	5	with <emergency> ; withdrawal from ; wont <wait> ; wont fil ; word are ; xanax cold
        detox	5	y <shake> ; y ~<fluid> ; year 0 ; you ~detox ; ~0 ~i ; ~<amount> <consume>
        detox	5	~<child> <day> ; ~<cold> ; ~<cold> and ; ~<die> ~<amount> ; ~<emergency> <say>
        detox	5	~<fall> ~out ; ~<go> <happy> ; ~<headface> <day> ; ~<headface> <take> ; ~<hit> ~el
        detox	5	~<moment> <last> ; ~<moment> <moment> ; ~<say> ~<drug> ; ~<seizure> 0 ; ~<seizure> cuand
        detox	5	~<sick> <bodypart> ; ~<take> ~<intoxicated> ; ~<treatment> ~<past> ; ~<wait> la
        detox	5	~aguant la ; ~bar in ; ~convulsion cuand ; ~couldnt ~<say> ; ~coverag ; ~de ~<alcohol>
        detox	5	~detox ~befor ; ~etoh ~w/d ; ~fel ~out ; ~his <alcohol> ; ~in ~colleg ; ~int ~detox
        detox	5	~jal <breath> ; ~jal air ; ~just ~quit ; ~la ~<container> ; ~lol ; ~narcan x ; ~nip
        detox	5	~nos ~spray ; ~od <day> ; ~off ~a ; ~opi ; ~orient ; ~retir ; ~reviv con ; ~sab ~que
        detox	5	~saben que ; ~safe ; ~seizur ~when ; ~sleep ; ~su <alcohol> ; ~sus ; ~sx <say> ; ~sz 0
        detox	5	~sz <job> ; ~temblader ; ~the ~<sedative> ; ~the ~nos ; ~they ~<emergency> ; ~they ~narcan
        detox	5	~whiskey
        detox	4	*barrierWork ; *drinks.1:other_experiencer ; *duration.0 ; *frequency.2:other_experiencer
        detox	4	*naloxone:other_experiencer ; *outpatientDuring ; *quantity:negated ; *relief:hypothetical
        detox	4	*substance.opioid:hypothetical ; *substance.opioid:negated ; *treatmentNeed.ready
        detox	4	*unaided:hypothetical ; *withdrawal:historical ; + <opioid> ; + fent ; / <day> ; / dia
        detox	4	/ ~<alcohol> ; 0 <confused> ; 0 <headface> ; 0 bud ; 0 cerveza ; 0 fent ; 0 mds ; 0 pres
        detox	4	0 pt ; 0 tied ; 0 w ; 0 win ; 0 ~w/d ; <alcohol> <limp> ; <alcohol> <moment>
        detox	4	<alcohol> away ; <alcohol> ya ; <always> <always> ; <always> de ; <always> ten
        detox	4	<amount> <always> ; <amount> <clinician> ; <amount> <wait> ; <amount> between
        detox	4	<amount> each ; <amount> rack ; <amount> ~<opioid> ; <appointment> <alcohol>
        detox	4	<ask> <furniture> ; <awake> en ; <bodypart> <calm> ; <bodypart> <sad>
        detox	4	<bodypart> moradito ; <bodysound> <happy> ; <bodysound> <water> ; <buy> <asleep>
        detox	4	<caretaking> ~<withdrawal> ; <chestheart> <go> ; <church> ~<think> ; <clothes> wer
        detox	4	<cold> ; <cold> <day> ; <cold> <stop> ; <color> <alcohol> ; <color> <die> ; <color> a
        detox	4	<color> lik ; <confused> por ; <consume> lik ; <consume> ten ; <consume> ~<seizure>
        detox	4	<container> <color> ; <container> <partner> ; <container> <past> ; <container> <sedative>
        detox	4	<container> <start> ; <container> doe ; <container> then ; <container> until
        detox	4	<count> <wait> ; <count> wrong ; <day> <night> ; <day> <seizure> ; <day> all
        detox	4	<day> behind ; <day> un ; <daytime> <bodypart> ; <daytime> <night> ; <daytime> <stop>
        detox	4	<drive> <awake> ; <drive> <container> ; <eat> <headface> ; <eat> bar ; <eat> them
        detox	4	<emergency> <give> ; <emergency> <room> ; <fall> lik ; <fluid> <bodysound>
        detox	4	<fluid> <hear> ; <friend> did ; <friend> its ; <furniture> <friend> ; <go> arre
        detox	4	<go> togeth ; <happy> thi ; <happy> unk ; <headface> ; <headface> com ; <headface> hav
        detox	4	<headface> it ; <headface> slat ; <hear> <bodypart> ; <hear> <needle> ; <hold> <always>
        detox	4	<hold> <headface> ; <hospital> <night> ; <hospital> la ; <intoxicated> <awake>
        detox	4	<intoxicated> <eat> ; <intoxicated> by ; <kill> control ; <kin> <medicine> ; <kin> tuv
        detox	4	<last> noc ; <leave> en ; <lock> las ; <medicine> 0 ; <medicine> <chestheart>
        detox	4	<medicine> <pain> ; <medicine> on ; <moment> <headface> ; <moment> <opioid>
        detox	4	<moment> just ; <moment> me ; <moment> x ; <money> <alcohol> ; <money> with
        detox	4	<month> <opioid> ; <need> not ; <need> ~<stop> ; <needle> on ; <night> <opioid>
        detox	4	<night> <sedative> ; <night> <stimulant> ; <night> without ; <opioid> <kill>
        detox	4	<opioid> <leave> ; <opioid> <rarely> ; <opioid> between ; <opioid> lik ; <opioid> my
        detox	4	<opioid> up ; <order> <stop> ; <outdoors> do ; <palecolor> <always> ; <palecolor> <needle>
        detox	4	<palecolor> <night> ; <palecolor> <tool> ; <palecolor> hes ; <partner> <palecolor>
        detox	4	<partner> <treatment> ; <past> <fall> ; <pill> <furniture> ; <put> <daytime>
        detox	4	<put> <unreal> ; <room> <container> ; <room> se ; <say> <pill> ; <say> <stimulant>
        detox	4	<say> are ; <say> sx ; <say> ~<stop> ; <sedative> <drug> ; <sedative> <go>
        detox	4	<sedative> <hit> ; <sedative> <pet> ; <sedative> <week> ; <seizure> hac ; <shake> <awake>
        detox	4	<shake> him ; <sick> <last> ; <sick> <moment> ; <sick> in ; <sober> <home>
        detox	4	<soon> <headface> ; <stiff> then ; <stimulant> <outdoors> ; <stimulant> <think>
        detox	4	<stimulant> todo ; <stop> <breath> ; <stop> <headface> ; <stop> tim ; <stop> ~0
        detox	4	<stranger> <emergency> ; <take> 0 ; <take> <awake> ; <take> <cold> ; <take> <fluid>
        detox	4	<take> too ; <think> <treatment> ; <town> open ; <treatment> <ask>
        detox	4	<treatment> <treatment> ; <treatment> at ; <treatment> even ; <water> down ; <week> are
        detox	4	<withdrawal> <furniture> ; <withdrawal> <past> ; <withdrawal> <room> ; <write> dot
        detox	4	<write> with ; @ 0 ; a bucket ; a doctor ; a fev ; a mirror ; a sound ; a ~<opioid>
        detox	4	a ~bad ; a ~detox ; a ~perc ; about detox ; abr los ; acab la ; activ ; admit 0 ; again on
        detox	4	agar la ; ago say ; ahor son ; airplan ; al <awake> ; al abuel ; al despert ; am per
        detox	4	ambulanc crew ; and arre ; and slid ; arent ther ; around ten ; arre ; as <day> ; asi llev
        detox	4	at son ; ayer al ; ayud mi ; baby cry ; back <go> ; ban ; bar every ; bathroom ; bc the
        detox	4	be bor ; becaus <amount> ; bed today ; bedtim ; been <alcohol> ; been asleep ; been divert
        detox	4	been hav ; beer dai ; bent over ; between <eat> ; bili ; black tar ; blu <last> ; blu hes
        detox	4	boc mor ; bottl by ; bottl one ; box of ; boy seven ; breath is ; bud light ; burnt
        detox	4	but <opioid> ; by hour ; can <remember> ; can read ; can rememb ; can to ; cant <leave>
        detox	4	cant <money> ; cant feel ; cant pay ; cant sign ; cant typ ; car afuer ; carl rossi
        detox	4	cat sinc ; cesare ; chardonnay a ; charg <clinician> ; charg nurs ; chat with
        detox	4	cheerful about ; chevron <room> ; chew up ; christmas ago ; cigaret burn ; clonic x
        detox	4	co <drive> ; color ; compadr que ; con <caretaking> ; confus and ; consig en ; content unk
        detox	4	convulsion hac ; count 0 ; county so ; cuajo ; cuant <wait> ; cuant tard ; cup until
        detox	4	d <clinician> ; d <consume> ; d <hospital> ; dawn ; day back ; day now ; day smok
        detox	4	day thre ; de alumini ; de can ; de convulsion ; de cristal ; de cuart ; de gallin
        detox	4	de tomarl ; del <stimulant> ; del cristal ; dem ; deni sx ; desd anti ; detox asap
        detox	4	dieron convulsion ; dio ~delirium ; do <withdrawal> ; do re ; do withdrawal ; doc cerveza
        detox	4	doctor supervis ; doesnt even ; doesnt recogniz ; dog tramadol ; doing perc ; don pedr
        detox	4	dont <remember> ; dont drink ; dont rememb ; door say ; dos ~every ; drench and
        detox	4	drink lik ; drink ten ; drop lik ; dtr say ; dts on ; ech ; ech su ; ed rn ; eight beer
        detox	4	el cel ; el doc ; el peric ; el pis ; elk ; em <past> ; empti a ; empti her ; ems on
        detox	4	en sobredosi ; er ; es normal ; escur ; esper el ; espum y ; est <hot> ; est calor
        detox	4	est yend ; etoh ciw ; f <sedative> ; f one ; fentanyl smok ; fifteen a ; fin <day>
        detox	4	fin today ; fingernail ; fireman ; firemen ; fiv lit ; flojit ; floppy as ; for <cannabis>
        detox	4	for <year> ; for age ; for decad ; four every ; fourteen beer ; friend i ; from er
        detox	4	fue <opioid> ; ful <eat> ; futon ; fx ; gallin ; ghb q ; gin on ; gin start ; going lik
        detox	4	gon blu ; gray ; groggy ; h sinc ; had <opioid> ; half gram ; hand him ; har ; has used
        detox	4	hav detox ; hav narcan ; havent skip ; he aint ; he fil ; he pour ; headbut ; her <count>
        detox	4	her ativan ; her eyelid ; her hand ; her klonopin ; her sid ; her tongu ; heroin +
        detox	4	heroin a ; heroin desd ; hes <shake> ; hes drool ; hilito ; hilito de ; him 0 ; hip fx
        detox	4	his <headface> ; his back ; his methadon ; hold a ; holler about ; hook ; hormiga
        detox	4	hour dry ; hoy est ; hr 0 ; hrs no ; hrs sinc ; hydromorphon ; i chicken ; i empti
        detox	4	i forget ; i pour ; i ran ; i stop ; i ~cam ; i ~dri ; im prescrib ; im shak ; in <child>
        detox	4	in lobby ; in tonight ; internet <say> ; iop client ; is <emergency> ; is <fluid> ; is buz
        detox	4	is overdos ; is president ; isnt <happy> ; it slow ; it wait ; its 0 ; juic cleans
        detox	4	jur que ; just took ; klon ; la cam ; la inyect ; la jering ; la metadon ; la niet
        detox	4	la ~<emergency> ; las <sedative> ; lash ; last bag ; last klonopin ; last noc
        detox	4	last whiskey ; lawn cha ; lcsw 0 ; le <see> ; le <shake> ; le acab ; le ech ; leg wont
        detox	4	let himself ; lied to ; limpiez ; lit ; lo consig ; lock no ; long gap ; look gray
        detox	4	loteri ; m drink ; m prior ; m ~<emergency> ; mak that ; man down
        detox	4	management <appointment> ; management slot ; martini at ; mastic ; mds ; me recet
        detox	4	medi botel ; methadon at ; methadon tak ; mom gon ; mor becaus ; mor y ; mordi ; mouth
        detox	4	mouthful ; mug of ; muscl ; my <hold> ; my bathroom ; my regular ; my tooth ; nail went
        detox	4	narcan at ; needl ; needl cap ; needl next ; negr ; nev mis ; ni <headface> ; ni parpade
        detox	4	nit sinc ; no ~<kin> ; no ~jal ; no ~narcan ; no ~puls ; no ~rum ; nobody answer ; noon if
        detox	4	normal for ; nos run ; not ~<asleep> ; not ~typ ; ob <hospital> ; octavo ; odd hes
        detox	4	of <alcohol> ; of canadian ; of evan ; of seagram ; of somebody ; of someth ; off <phone>
        detox	4	off rum ; off thes ; off too ; on floor ; on nightstand ; on oxy ; on roxi ; onc had
        detox	4	only tel ; or eight ; orang bottl ; our organist ; pack i ; pantry with ; papi ; paramedic
        detox	4	pared ; pas de ; pencil dot ; peopl land ; perc at ; pet a ; pic heroin ; pierna no
        detox	4	pil from ; piste ; plank then ; plug ; plug <take> ; plug got ; poison control ; pour
        detox	4	powd on ; pric ; proces for ; program residencial ; pt agreeabl ; pt she ; pte 0 ; puk and
        detox	4	pupil ; pupil com ; q ; q <daytime> ; q hr ; que <vendor> ; que baj ; que cas ; que noma
        detox	4	que vendemo ; quier q ; quis ; quit tim ; quiver ; r <palecolor> ; reduction ; refil it
        detox	4	refus ed ; relay ; respir ; rid of ; ronc ; room keep ; rossi ; rough 0 ; rph ; run togeth
        detox	4	runny nos ; s dai ; sack of ; said was ; sali en ; say u ; scar and ; scen 0 ; second day
        detox	4	send a ; seventy one ; seventy thre ; shak and ; she <palecolor> ; she overdos ; she swear
        detox	4	sheet are ; sick again ; sinc <hospital> ; sinc a ; sinc covid ; sinc saturday ; singl day
        detox	4	skin crawl ; slid down ; slow with ; slur i ; snor sound ; snort fent ; so <insurance>
        detox	4	soldier in ; som vodk ; somebody hand ; soy <alcohol> ; soy alcoholic ; spoon ; ss
        detox	4	stat dtr ; steady <amount> ; steady enough ; steady so ; stil drink ; stn ; street every
        detox	4	street for ; sud ; sun nit ; swallow the ; swear its ; sweat no ; tak six ; temblorin
        detox	4	ten blu ; ten norco ; ten tablet ; tequil a ; th im ; that onc ; that wasnt ; the beagl
        detox	4	the cap ; the eleven ; the er ; the firemen ; the gin ; the md ; the run ; the som
        detox	4	the thermo ; the whit ; them dai ; thermo ; they wouldnt ; thirty rack ; thread that
        detox	4	thru <phone> ; thru cal ; tienen cama ; tim can ; tio no ; to beer ; to jaw ; to your
        detox	4	toilet ; told cal ; tom 0 ; tom vodk ; tomandol ; too fast ; track of ; twitchy ; two bar
        detox	4	two point ; typ is ; u get ; uber driv ; un <container> ; un jalon ; un pun ; una <shake>
        detox	4	una desintoxicacion ; una moradito ; una pastil ; unintentional ; unles ive ; up <eat>
        detox	4	up <write> ; up about ; up sick ; use cocain ; vial aft ; wak her ; wasnt so ; wat down
        detox	4	way too ; we buri ; whos <home> ; whos hous ; why nobody ; wif hes ; with <clinician>
        detox	4	without ~<alcohol> ; wont <medicine> ; wont answ ; writ it ; x <medicine> ; xanax de
        detox	4	xanax lik ; y doc ; y estuv ; y nad ; yawn gooseflesh ; yes a ; yesterday it ; yesterday n
        detox	4	you ~<treatment> ; your <treatment> ; your detox ; zer ~<asleep> ; zer ~sleep
        detox	4	~<alcohol> 0 ; ~<alcohol> <container> ; ~<amount> ~de ; ~<bodypart>
        detox	4	~<breath> <palecolor> ; ~<clinician> ~<job> ; ~<cold> ~<fluid> ; ~<consume> <moment>
        detox	4	~<emergency> <emergency> ; ~<emergency> <room> ; ~<emergency> with ; ~<go> ~dry
        detox	4	~<illness> on ; ~<leave> ~<day> ; ~<opioid> ; ~<phone> ~0 ; ~<pill> ~organiz
        detox	4	~<seizure> <amount> ; ~<seizure> <emergency> ; ~<seizure> al ; ~<seizure> ~<last>
        detox	4	~<shake> hast ; ~<stop> de ; ~<stop> ~<cold> ; ~<treatment> <last> ; ~<treatment> <wait>
        detox	4	~<week> <always> ; ~<week> ~ear ; ~<withdrawal> <town> ; ~<year> ~from ; ~a user
        detox	4	~al ~<stop> ; ~al ~dej ; ~almost ; ~botel ~diari ; ~brought ; ~chew ; ~consigu
        detox	4	~convulsion al ; ~delirium ; ~desintoxicacion ; ~ear <always> ; ~ear every
        detox	4	~el ~<alcohol> ; ~el ~<headface> ; ~el ~ojo ; ~er ; ~every ~thre ; ~existen ; ~fit
        detox	4	~flinch ; ~gin ; ~ha tom ; ~had ; ~hay <day> ; ~hay dia ; ~hosp ; ~hrs ; ~jal
        detox	4	~la ~<daytime> ; ~la ~manan ; ~las ~<bodypart> ; ~leav ; ~mano ; ~narcan me ; ~ojo
        detox	4	~on ~purpos ; ~one wil ; ~organiz ; ~oxy ; ~peg ; ~pil ~organiz ; ~puls ; ~purpos
        detox	4	~que se ; ~quier habl ; ~quit ~cold ; ~reconoc la ; ~reconoc su ; ~respons to ; ~se cuanta
        detox	4	~se ~<consume> ; ~seiz com ; ~sherry ; ~singl ; ~skip ; ~to ~<emergency> ; ~to ~com
        detox	4	~twitch ; ~vuelv en ; ~week ~ear ; ~with ~<emergency> ; ~with ~narcan
        detox	3	*barrierMoney ; *confusion ; *detoxDone:hypothetical ; *iopRequest:hypothetical
        detox	3	*losingSupply:negated ; *naloxone:negated ; *otherCause:possible ; *quitting:hypothetical
        detox	3	*quitting:possible ; *relief.against:hypothetical ; *residentialLeft ; *rhythm.0
        detox	3	*seizure.prior:negated ; *substance.sedative:historical ; *substance.sedative:hypothetical
        detox	3	*wantsOff ; *wantsOff:historical ; + <go> ; + beer ; + thc ; / <opioid> ; / day
        detox	3	0 <opening> ; 0 <palecolor> ; 0 cervez ; 0 clonazepam ; 0 desd ; 0 detox ; 0 diaphoretic
        detox	3	0 dolar ; 0 dts ; 0 en ; 0 giv ; 0 hr ; 0 norc ; 0 overnight ; 0 qd ; 0 soak
        detox	3	<afraid> <fluid> ; <afraid> <hospital> ; <afraid> <stop> ; <afraid> to ; <alcohol> <day>
        detox	3	<alcohol> <fluid> ; <alcohol> <sedative> ; <alcohol> ld ; <alcohol> lu ; <alcohol> plu
        detox	3	<alcohol> si ; <alcohol> toda ; <always> <ask> ; <always> <night> ; <always> a
        detox	3	<always> hast ; <always> per ; <amount> <container> ; <amount> <gun> ; <amount> <medicine>
        detox	3	<amount> <pain> ; <amount> al ; <amount> tal ; <angry> <headface> ; <appointment> <past>
        detox	3	<asleep> for ; <asleep> ~<stranger> ; <awake> <angry> ; <awake> <bodypart>
        detox	3	<awake> <bodysound> ; <blood> <night> ; <blood> <opioid> ; <blood> with
        detox	3	<bodypart> <breath> ; <bodypart> <continue> ; <bodypart> <drive> ; <bodypart> <fall>
        detox	3	<bodypart> <height> ; <bodysound> <bodypart> ; <bodysound> <hear> ; <bodysound> <take>
        detox	3	<bodysound> all ; <bodysound> for ; <bodysound> when ; <breath> <hear> ; <breath> is
        detox	3	<buy> <sedative> ; <cannabis> <think> ; <caretaking> <kin> ; <child> <alcohol>
        detox	3	<child> re ; <child> ~<emergency> ; <clinician> self ; <clinician> used ; <clothes> la
        detox	3	<cold> + ; <cold> and ; <colleague> se ; <confused> <think> ; <confused> and
        detox	3	<consume> <always> ; <consume> <color> ; <consume> <continue> ; <consume> <moment>
        detox	3	<consume> <night> ; <consume> de ; <consume> em ; <consume> was ; <consume> way
        detox	3	<consume> ~<opioid> ; <container> <church> ; <container> <pet> ; <container> back
        detox	3	<container> between ; <container> is ; <container> one ; <container> twic
        detox	3	<container> was ; <container> when ; <continue> <shake> ; <continue> sinc
        detox	3	<continue> until ; <count> <alcohol> ; <count> a ; <count> al ; <crowd> <kin>
        detox	3	<crowd> <room> ; <day> <cold> ; <day> <consume> ; <day> back ; <day> dur ; <day> mi
        detox	3	<day> plac ; <day> ~<consume> ; <day> ~<medicine> ; <day> ~<school> ; <day> ~<take>
        detox	3	<daytime> <alcohol> ; <daytime> at ; <daytime> he ; <daytime> i ; <daytime> if
        detox	3	<daytime> lik ; <die> no ; <drive> ticket ; <drive> who ; <drug> iv ; <eat> <clean>
        detox	3	<eat> <opening> ; <eat> bel ; <eat> extract ; <eat> pot ; <eat> wont ; <eat> x
        detox	3	<emergency> ; <emergency> <moment> ; <emergency> in ; <emergency> lo
        detox	3	<emergency> ~<breath> ; <fall> <alone> ; <fall> <fluid> ; <fall> over
        detox	3	<feel> <intoxicated> ; <feel> alright ; <fire> wax ; <fluid> <drug> ; <fluid> <water>
        detox	3	<fluid> hast ; <fluid> y ; <furniture> <record> ; <furniture> mak ; <furniture> que
        detox	3	<furniture> than ; <furniture> ~<think> ; <give> <breath> ; <give> <opioid>
        detox	3	<give> <partner> ; <give> <seizure> ; <give> <wait> ; <go> <container> ; <go> <fluid>
        detox	3	<go> <treatment> ; <happy> up ; <headface> 0 ; <headface> <angry> ; <headface> <bodypart>
        detox	3	<headface> <hear> ; <headface> <key> ; <headface> buz ; <headface> on ; <headface> pop
        detox	3	<headface> thing ; <headface> ~<shake> ; <hit> <stimulant> ; <hit> <vermin>
        detox	3	<hold> <container> ; <hold> back ; <home> resident ; <homeless> ; <hospital> <appointment>
        """
}
