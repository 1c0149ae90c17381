extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	5	<pill> <consume> ; <pill> <soon> ; <pill> organiz ; <play> <hot> ; <put> <alcohol>
        detox	5	<put> <always> ; <put> <palecolor> ; <room> <room> ; <say> <fluid> ; <say> <pill>
        detox	5	<say> <stimulant> ; <sedative> <night> ; <sedative> <outdoors> ; <sedative> <put>
        detox	5	<sedative> around ; <sedative> lik ; <see> <color> ; <seizure> <night> ; <seizure> cuand
        detox	5	<shake> <go> ; <shake> <last> ; <shake> que ; <sick> <moment> ; <sober> <kin>
        detox	5	<stimulant> <eat> ; <stimulant> <money> ; <stimulant> <outdoors> ; <stimulant> <think>
        detox	5	<stimulant> <town> ; <stop> <breath> ; <take> 0 ; <take> about ; <tired> <moment>
        detox	5	<town> <church> ; <trade> not ; <treatment> <school> ; <vermin> no ; <vermin> que
        detox	5	<week> ear ; <withdrawal> 0 ; <withdrawal> <say> ; <withdrawal> desd ; <withdrawal> right
        detox	5	<write> dot ; <year> from ; a crib ; a desintoxic ; a doctor ; a fork ; a quart ; a straw
        detox	5	a thermo ; about as ; abr los ; abstinenci de ; acab las ; agar la ; ago so ; aint
        detox	5	airplan ; alarm i ; alcohol del ; alcoholic desd ; all seven ; ambien 0 ; answ the
        detox	5	approx ; approx 0 ; arm drop ; around <headface> ; around the ; asi toda ; ask detox
        detox	5	at sheet ; ativan ; ativan 0 ; ativan x ; bar <continue> ; bar again ; bar every ; bar off
        detox	5	becaus otherwis ; bed today ; been <alcohol> ; been divert ; beer again ; beer is ; bib
        detox	5	bien feo ; blu hes ; boc moradit ; bottl a ; bottl sinc ; bourbon to ; bp 0 ; bras <play>
        detox	5	bras band ; bromazolam ; bud light ; bunch ; bunch of ; button a ; by hour ; cad dia ; cap
        detox	5	car afuer ; carl ; carl rossi ; chevron ; chew them ; ciw 0 ; cocain and ; cok in
        detox	5	compact ; con narcan ; convert with ; convulsion ; convulsion cuand ; crack sinc
        detox	5	crush oxy ; cus ; d/c at ; dad is ; dai per ; day ask ; day smok ; despiert ; detox bed
        detox	5	detox myself ; detox part ; detox peopl ; detox tak ; detox tonight ; discreet
        detox	5	doctor supervis ; don pedr ; door say ; drench and ; drink all ; drink lik ; drop lik
        detox	5	dry 0 ; dtr say ; dusky ; ear <always> ; ear <continue> ; ear <medicine> ; ear again
        detox	5	ear every ; ear refil ; ech ; ed rn ; eight or ; el doc ; el rivotril ; empin ; empti a
        detox	5	empti her ; ems on ; entr una ; est <cold> ; estoy <consume> ; etoh ciw ; ever <day>
        detox	5	ever day ; every month ; every nit ; everyday ; fingernail ; fingernail look ; fireman
        detox	5	for ~withdrawal ; frasc ; from <pain> ; from noon ; from pain ; g <day> ; gallin ; gas stn
        detox	5	get thi ; girlfriend took ; handful of ; hav <alcohol> ; hav win ; he beg ; he fil
        detox	5	he ran ; her <breath> ; her klonopin ; herni ; heroin desd ; heroin the ; hes snor
        detox	5	his <headface> ; his whiskey ; hold a ; hom now ; hosp overnight ; hospital said
        detox	5	hour sinc ; hous ask ; hous party ; hoy est ; hoy no ; hr sinc ; hydro ; i empti
        detox	5	i forget ; i googl ; i pour ; i shak ; im <emergency> ; im <fluid> ; im due ; in <child>
        detox	5	in lobby ; in progres ; in reclin ; in ~0 ; ing ; its beer ; its vodk ; jv ; keep wak
        detox	5	keep wat ; know dat ; kratom every ; la <fluid> ; la bab ; la recet ; la reviv ; labio
        detox	5	las m ; lash ; last bottl ; last noc ; last xanax ; laton ; let himself ; lied to ; lik 0
        detox	5	lint ; lip purpl ; lit of ; look fin ; los tien ; mantec ; me <opioid> ; me ayuden
        detox	5	me ech ; medic narcan ; metadon ; meth ; methadon ; mgmt ; mo <last> ; mo last
        detox	5	most peopl ; mouthful ; my <hold> ; my <official> ; my <stranger> ; my oxy ; my palm
        detox	5	my ~<alcohol> ; n/v ; narcand at ; needl stil ; ni <headface> ; ni parpade ; night ago
        detox	5	nin ten ; no narcan ; no reaction ; no respons ; no ~vodk ; nobody answer ; nobody say
        detox	5	nod off ; not lol ; och al ; octavo ; of <alcohol> ; of brandy ; of current ; off snap
        detox	5	off what ; on fifteen ; on lean ; on roxi ; one when ; only <cannabis> ; or <count>
        detox	5	or twelv ; organiz ; own arm ; pack a ; pain pil ; pap tom ; par desintoxic ; pencil dot
        detox	5	perc a ; perc off ; pharm ; pil organiz ; pint + ; por gust ; pour ; pric ; prim <alcohol>
        detox	5	psych retir ; q 0 ; que casi ; rag dol ; rat no ; rattl ; reconoc ; regul <consume>
        detox	5	rossi ; rough 0 ; rousabl ; rsvp ; s x ; saben que ; say u ; scalp ; scen 0 ; scoop
        detox	5	script by ; se cuanta ; se mordi ; she <cold> ; she cold ; sheet are ; shiver und
        detox	5	shot night ; shot up ; si pas ; six a ; skip <day> ; snapchat ; sneez ; so bad ; sold as
        detox	5	som vodk ; son och ; soon as ; soy <alcohol> ; soy alcoholic ; spoon on ; steady so
        detox	5	steel ; sunday the ; swear its ; tak 0 ; temblor y ; temblorin ; ten <pill> ; ten second
        detox	5	tequil in ; the <sedative> ; the alto ; the beagl ; the crystal ; the firemen ; the gap
        detox	5	the inpatient ; the iron ; the knif ; the maraca ; the md ; the party ; they narcan
        detox	5	thought was ; thre winter ; to <alcohol> ; to <withdrawal> ; tom demasi ; tonight the
        detox	5	took way ; took what ; truck @ ; turn <palecolor> ; twenty a ; two seizur ; two spray
        detox	5	uber driv ; un jalon ; use ~every ; ve <vermin> ; vibrat ; vodk a ; w/o <alcohol>
        detox	5	want bed ; ward clerk ; was suppos ; weird ; wer at ; wet coffe ; whisky ; wil writ
        detox	5	win sinc ; win som ; with <clinician> ; withdrawal from ; wont <wait> ; wont wak
        detox	5	word are ; your detox ; ~<alcohol> ~no ; ~<alcohol> ~w/d ; ~<bodypart> ; ~<child> <day>
        detox	5	~<cold> and ; ~<daytime> ; ~<go> ~dry ; ~<seizure> x ; ~<stop> ~<alcohol>
        detox	5	~<stop> ~<consume> ; ~<tired> ; ~<treatment> ; ~<treatment> ~<past> ; ~<withdrawal> 0
        detox	5	~<withdrawal> <consume> ; ~<withdrawal> ~management ; ~al ; ~al ~<stop> ; ~al ~dej ; ~ant
        detox	5	~befor ; ~by ~the ; ~detox ~befor ; ~do ~the ; ~dri ; ~dri ~out ; ~dts ; ~dts 0
        detox	5	~el ~trag ; ~etoh ~w/d ; ~fifth ~of ; ~if ; ~management ; ~part ; ~pued ni ; ~reviv
        detox	5	~temblader ; ~to ~<die> ; ~to ~die ; ~withdrawal ~management ; ~xanax ; ~yawn
        detox	4	*drinks.1:other_experiencer ; *duration.0 ; *mandate.1 ; *relief.2:hypothetical
        detox	4	*seizure.3:negated ; *treatmentNeed.1 ; *unaided.0:hypothetical ; / <day> ; / d ; / dia
        detox	4	/ ~<alcohol> ; / ~dt ; 0 <palecolor> ; 0 barra ; 0 cerveza ; 0 detox ; 0 diaphoretic
        detox	4	0 dolar ; 0 dos ; 0 en ; 0 er ; 0 fent ; 0 hr ; 0 mds ; 0 pres ; 0 whit ; <alcohol> <past>
        detox	4	<alcohol> <seizure> ; <alcohol> away ; <alcohol> back ; <alcohol> in ; <alcohol> sin
        detox	4	<always> <consume> ; <always> onc ; <amount> <always> ; <amount> al ; <amount> de
        detox	4	<amount> tal ; <appointment> <alcohol> ; <ask> <opioid> ; <awake> <bodypart>
        detox	4	<awake> <breath> ; <awake> <needle> ; <awake> <sick> ; <bodypart> <calm>
        detox	4	<bodypart> <shake> ; <bodypart> moradito ; <bodysound> ; <bodysound> <eat>
        detox	4	<breath> <clinician> ; <buy> <sedative> ; <child> re ; <clinician> ~<alcohol> ; <cold> +
        detox	4	<cold> <stop> ; <cold> <tired> ; <color> <die> ; <color> <hold> ; <color> of
        detox	4	<confused> <think> ; <confused> to ; <consume> <awake> ; <consume> <continue>
        detox	4	<consume> <night> ; <consume> las ; <consume> was ; <consume> ~<opioid>
        detox	4	<container> <daytime> ; <container> <partner> ; <container> back ; <container> open
        detox	4	<continue> <hit> ; <count> <night> ; <count> <wait> ; <count> wrong ; <day> <needle>
        detox	4	<day> <night> ; <day> <shake> ; <day> behind ; <day> dur ; <day> los ; <daytime> <ask>
        detox	4	<daytime> <bodypart> ; <daytime> <fluid> ; <daytime> i ; <drive> <container> ; <drug> +
        detox	4	<drug> <stimulant> ; <eat> are ; <eat> bar ; <eat> le ; <eat> them ; <emergency> <moment>
        detox	4	<emergency> with ; <feel> alright ; <fire> wax ; <fluid> ; <fluid> <hear> ; <friend> its
        detox	4	<friend> odd ; <give> <opioid> ; <give> <partner> ; <give> <sedative> ; <give> <seizure>
        detox	4	<go> <opioid> ; <go> dry ; <go> togeth ; <go> ~<shake> ; <happy> unk ; <headface> <always>
        detox	4	<headface> <die> ; <headface> <key> ; <headface> <shake> ; <headface> <write>
        detox	4	<headface> bitten ; <headface> when ; <hear> <bodypart> ; <hear> <needle>
        detox	4	<hospital> <night> ; <hospital> hac ; <hot> of ; <intoxicated> by ; <intoxicated> for
        detox	4	<intoxicated> sinc ; <kill> control ; <kin> <shake> ; <last> ~<clean> ; <limp> <home>
        detox	4	<medicine> <amount> ; <medicine> <hospital> ; <medicine> <year> ; <moment> <happy>
        detox	4	<moment> <last> ; <moment> <opioid> ; <moment> becaus ; <moment> dry ; <moment> just
        detox	4	<moment> x ; <money> <give> ; <money> en ; <need> <hopeless> ; <needle> on ; <night> 0
        detox	4	<night> <sedative> ; <night> desd ; <night> without ; <official> <emergency> ; <opioid> 0
        detox	4	<opioid> <kill> ; <opioid> <leave> ; <opioid> <opioid> ; <opioid> <rarely> ; <opioid> each
        detox	4	<opioid> lik ; <opioid> otr ; <opioid> with ; <opioid> y ; <order> <stop> ; <outdoors> do
        detox	4	<pain> <medicine> ; <palecolor> <needle> ; <palecolor> <night> ; <palecolor> <take>
        detox	4	<partner> <seizure> ; <partner> ~<withdrawal> ; <pet> <opioid> ; <pill> <furniture>
        detox	4	<pill> <night> ; <pill> <stranger> ; <put> <break> ; <put> <unreal> ; <room> <water>
        detox	4	<room> se ; <rope> <hold> ; <say> are ; <say> off ; <sedative> <give>
        detox	4	<sedative> <moment> ; <sedative> <month> ; <sedative> <partner> ; <sedative> desd
        detox	4	<sedative> he ; <sedative> in ; <sedative> od ; <sedative> qd ; <seizure> hac ; <shake>
        detox	4	<shake> <stop> ; <shake> him ; <shake> sinc ; <sick> on ; <soon> <bodypart> ; <start> for
        detox	4	<stimulant> + ; <stimulant> no ; <stop> <alcohol> ; <stop> until ; <stop> when
        detox	4	<stop> ~on ; <stranger> <opioid> ; <stranger> down ; <take> <continue> ; <take> <opioid>
        detox	4	<think> ~<treatment> ; <tired> <always> ; <town> open ; <town> x ; <treatment> <colleague>
        detox	4	<treatment> <money> ; <treatment> <write> ; <treatment> at ; <wait> down ; <water> down
        detox	4	<withdrawal> <drug> ; <withdrawal> <furniture> ; <withdrawal> <night>
        detox	4	<withdrawal> <town> ; @ 0 ; a chevron ; a chorro ; a day ; a fev ; a grap ; a hold
        detox	4	a pres ; a puls ; a sack ; activ ; active ; admit 0 ; admit <always> ; admit dai
        detox	4	adult lif ; afternoon at ; again a ; agar ; al dia ; alumini y ; ambulanc crew ; and bed
        detox	4	and dos ; ant on ; are <clinician> ; as <build> ; as every ; asient de ; at dawn ; at son
        detox	4	at sup ; baby cry ; back <go> ; back <hospital> ; back went ; baj al ; ban ; bartend 0
        detox	4	bas play ; bathroom ; be <awake> ; bedtim ; beer 0 ; beg ; beg me ; bent ; between <eat>
        detox	4	blu <last> ; blu every ; blu last ; bluish ; bottl between ; bottl one ; bourbon night
        detox	4	boy seven ; brought my ; bucket by ; bud ; bundl a ; but <opioid> ; by ems ; c section
        detox	4	calambr ; can <remember> ; can read ; can rememb ; can to ; candl wax ; cant <continue>
        detox	4	cant <money> ; cant giv ; cant keep ; cant typ ; capful of ; cat sinc ; cb <day> ; ceniz
        detox	4	cheerful about ; chevron <room> ; chew up ; chicken out ; chorro ; christmas ago ; chuy
        detox	4	cierran los ; civiliz ; cm ask ; cok at ; color of ; con <emergency> ; confus and
        detox	4	consig en ; content unk ; convulsion hac ; couldnt <write> ; county so ; cup until
        detox	4	cupful ; current iop ; d <clinician> ; d <consume> ; d <hospital> ; d <last> ; d last
        detox	4	d resi ; dad of ; dai again ; day just ; day program ; day stay ; de <breath> ; de can
        detox	4	de gallin ; dead broth ; del <stimulant> ; del cristal ; delirium ; dem ; dependent on
        detox	4	desd anti ; despaci y ; dia dur ; dia un ; diaphoretic ; diaria desd ; dij 0 ; dio una
        detox	4	disorient to ; do an ; doc todo ; doctor writ ; doesnt even ; doing perc ; dont <remember>
        detox	4	dont drink ; dont rememb ; dos every ; dos globo ; down <continue> ; drink night
        detox	4	drink wednesday ; drool on ; dts right ; each and ; ech su ; ed charg ; eight ten
        detox	4	el <room> ; el <sedative> ; elk ; em off ; er ; es <alcohol> ; esa vez ; esper el
        detox	4	est <hot> ; est calor ; est tir ; evry <day> ; evry day ; existen ; falt me ; feel alright
        detox	4	feel normal ; fent ; fentanyl smok ; fenty ; feo ; fev of ; few hour ; fifteen a ; fifth /
        detox	4	figuero ; fingernail hav ; first <alcohol> ; flojit ; floppy as ; for decad ; for ear
        detox	4	for print ; found <kin> ; fourteen beer ; frasc de ; fri y ; from <daytime> ; from <stop>
        detox	4	from stop ; ful <eat> ; fum diari ; function <alcohol> ; function alcoholic ; funny gray
        detox	4	fx ; g every ; gabapentin ; get chil ; get quiet ; ghb ; gin start ; git ; go through
        detox	4	going lik ; golp ; gon a ; grandson is ; grap popsicl ; h <day> ; half gallon ; half open
        detox	4	hand him ; har ; hav <leave> ; hav detox ; hav gon ; hav narcan ; havent skip ; he <fluid>
        detox	4	he chew ; he couldnt ; he is ; he retir ; head rol ; heavy <alcohol> ; held on
        detox	4	her <night> ; her <withdrawal> ; her anymor ; her eye ; her sid ; heroin + ; heroin snif
        detox	4	hes <cold> ; hes cold ; him <see> ; him seen ; him what ; his back ; his lid ; his sleev
        detox	4	holler ; hom eat ; hook ; hormiga en ; hospic rn ; husb went ; hydromorphon ; i doubl
        detox	4	i haul ; i overdos ; i pinch ; im shak ; in cash ; in restraint ; in walk ; insomni
        detox	4	int detox ; intern en ; iop client ; is <fluid> ; is hook ; is president ; is writ
        detox	4	it away ; its 0 ; iv ; jarab ; jur que ; just drink ; just slid ; just star ; la <breath>
        detox	4	la <emergency> ; la <headface> ; la cervez ; la metadon ; la niet ; la respiracion
        detox	4	las de ; lata ; le <shake> ; le acaban ; le apriet ; le ech ; le tiemblan ; leg cramp
        detox	4	let her ; lik crazy ; liquor stor ; lo consig ; m ~w/d ; malil desd ; man con ; martini at
        detox	4	mds ; me <medicine> ; me <seizure> ; me acab ; me convulsion ; me corren ; me recet
        detox	4	me reviv ; me ~<need> ; meth and ; methadon tak ; minut or ; mordi ; morn he ; mug of
        detox	4	muscl ; mushroom ; my <opioid> ; my <water> ; my klonopin ; my nos ; my wat ; n cant
        detox	4	nail went ; narcan brought ; narcan sunday ; neighbor say ; nev <continue> ; ni <job>
        detox	4	ni trabaj ; no <asleep> ; no <vermin> ; no existen ; no reconoc ; no vodk ; noch desd
        detox	4	nod ; nois ; nonstop ; nurs re ; ob ; och o ; octavo de ; ocup ; odd ; odd hes
        detox	4	of chardonnay ; of cook ; of narcan ; of smirnof ; of somebody ; of valium
        detox	4	off <cannabis> ; off snapchat ; on <container> ; on nightstand ; one bottl ; one wil
        detox	4	only tel ; opan ; open but ; or eight ; out ten ; outpatient only ; oxi ; oxy 0
        detox	4	pantry with ; paramedic ; paramedic used ; pas out ; pastil ; pastilla ; per ed ; per pt
        detox	4	perc dai ; person get ; pet a ; phenobarbital ; pic heroin ; pil from ; plank then ; plug
        detox	4	poison control ; por dej ; por internet ; porqu si ; pour it ; pregnant on ; pt agreeabl
        detox	4	pt she ; pt tak ; q <day> ; q <daytime> ; q hr ; qd ; quart of ; que baj ; que cas
        detox	4	recib hoy ; red bottl ; ref for ; regular ; remind ; req detox ; respir com ; respond tien
        detox	4	restraint ; rid of ; roomat ; roper ; routin ; rub ; run togeth ; sant dia ; say so
        detox	4	script in ; script say ; se meti ; sel half ; set <phone> ; set phon ; shak puk ; shit
        detox	4	sig tom ; sinc <illness> ; sinc a ; sinc covid ; singl night ; sip ; sist nam ; skin
        detox	4	slap ; slat ; slur i ; smok meth ; snor funny ; som and ; somebody gav ; son siet ; spoon
        detox	4	start for ; station <drug> ; station stuf ; stay down ; steady <amount> ; steady enough
        detox	4	stop until ; stop ~on ; street every ; stretch it ; strip and ; subirs ; suboxon
        detox	4	substitut ; sud ; sun nit ; swallow everyth ; swallow the ; swat ; swor ; sx <say>
        detox	4	tablet ; tak over ; tap off ; teacup ; ten <consume> ; ten drink ; the bailif ; the bean
        detox	4	the bottl ; the bourbon ; the cup ; the dts ; the in ; the moment ; the mouth ; the norc
        detox	4	the plat ; the routin ; the sweat ; the ~<sedative> ; them every ; they <emergency>
        detox	4	they brought ; third <day> ; tien <confused> ; tienen cama ; tim can ; to beer ; to shout
        detox	4	to your ; today sam ; toilet ; tom 0 ; tomandol ; too fast ; too long ; tramadol 0
        detox	4	trembl sinc ; turn purpl ; twelv beer ; two airplan ; two shirt ; u get ; un foc
        detox	4	un octavo ; una <needle> ; una <pill> ; una jering ; una moradito ; una pastilla
        detox	4	una ~<shake> ; uncl nam ; until i ; up <bodypart> ; up about ; up becaus ; use cocain
        detox	4	use regular ; vial aft ; vuelv en ; wak her ; want transf ; was mayb ; wasnt so ; wat down
        detox	4	waxy ; way over ; wel today ; what town ; when <hold> ; wif hes ; wil <medicine> ; win 0
        detox	4	win box ; wont answ ; wont refil ; wring <fluid> ; wring wet ; writ it ; x <medicine>
        detox	4	x yrs ; xanax in ; y <shake> ; y doc ; y nad ; y ~<fluid> ; year 0 ; year from
        detox	4	you ~<treatment> ; ~0 ~i ; ~<alcohol> <daytime> ; ~<amount> ~of ; ~<cold> ~<fluid>
        detox	4	~<emergency> <day> ; ~<seizure> <amount> ; ~<seizure> <stop> ; ~<seizure> ~<last>
        detox	4	~<shake> hast ; ~<stop> ~my ; ~<withdrawal> <hold> ; ~botel ~diari ; ~both ; ~box ; ~by
        detox	4	~colleg ; ~de ~tom ; ~desintoxicacion y ; ~diari ; ~die ; ~end ~my ; ~goosebump ; ~he
        detox	4	~he ~<stop> ; ~hosp ; ~la ~<container> ; ~lat ~<kin> ; ~morn ; ~nip ; ~no ~<vermin>
        detox	4	~on ~purpos ; ~opi ; ~pued ; ~purpos ; ~quit ~drink ; ~run ; ~safe ; ~seizur ~when
        detox	4	~street ; ~sz ; ~sz <job> ; ~sz in ; ~tel ~me ; ~the ~<shake> ; ~tri ~to ; ~w/d ~<seizure>
        detox	3	*barrierMoney.0 ; *caller.0:historical ; *confusion.0:negated ; *cows.0
        detox	3	*frequency.2:other_experiencer ; *otherCause.0:possible ; *outpatientDuring.0
        detox	3	*relief.0:hypothetical ; *substance.0 ; *substance.0:historical ; *substance.1:negated
        detox	3	*wantsOff.0:other_experiencer ; + <alcohol> ; + medicar ; + thc ; / day ; / min
        detox	3	0 <amount> ; 0 <clothes> ; 0 <treatment> ; 0 ambien ; 0 btl ; 0 cervez ; 0 dej ; 0 desd
        detox	3	0 est ; 0 giv ; 0 i ; 0 ml ; 0 narcan ; 0 norc ; 0 odd ; 0 seg ; 0 soak ; 0 tied ; 0 win
        detox	3	<alcohol> <awake> ; <alcohol> <count> ; <alcohol> <happy> ; <alcohol> <limp>
        detox	3	<alcohol> <room> ; <alcohol> an ; <alcohol> hac ; <alcohol> lu ; <alcohol> y ; <always> de
        detox	3	<amount> <clinician> ; <amount> rack ; <amount> tumbler ; <appointment> <clothes>
        detox	3	<appointment> <past> ; <ask> <furniture> ; <asleep> <breath> ; <asleep> from
        detox	3	<asleep> hard ; <awake> <angry> ; <awake> <clinician> ; <awake> tien ; <blood> <opioid>
        detox	3	<bodypart> <color> ; <bodypart> <hold> ; <bodypart> wont ; <bodypart> y ; <bodysound> and
        detox	3	<bodysound> bien ; <bodysound> in ; <bodysound> when ; <breath> <hear> ; <breath> <needle>
        detox	3	<breath> mayb ; <buy> <asleep> ; <buy> <outdoors> ; <calm> <amount> ; <cannabis> <think>
        detox	3	<cannabis> <week> ; <cannabis> the ; <chestheart> bien ; <chestheart> hard
        detox	3	<clinician> about ; <clinician> le ; <clothes> <fluid> ; <clothes> he ; <clothes> la
        detox	3	<cold> <sick> ; <colleague> se ; <color> a ; <confused> <withdrawal> ; <confused> and
        detox	3	<consume> <alcohol> ; <consume> <soon> ; <consume> around ; <consume> de ; <consume> em
        detox	3	<consume> i ; <container> <church> ; <container> <fluid> ; <container> <past>
        detox	3	<container> <sedative> ; <container> at ; <container> between ; <container> lik
        detox	3	<container> until ; <continue> <partner> ; <continue> sinc ; <count> <sedative>
        detox	3	<count> al ; <crowd> <kin> ; <crowd> <room> ; <crowd> <say> ; <crowd> land ; <crowd> off
        detox	3	<day> <consume> ; <day> <illness> ; <day> <sedative> ; <day> <seizure> ; <day> <sick>
        detox	3	<day> all ; <day> long ; <day> ~<hospital> ; <daytime> <alcohol> ; <daytime> <night>
        detox	3	<daytime> <room> ; <daytime> <sick> ; <daytime> at ; <daytime> hast ; <daytime> he
        detox	3	<daytime> if ; <drive> <awake> ; <drive> his ; <eat> extract ; <eat> servic ; <eat> wont
        detox	3	<eat> x ; <emergency> <give> ; <emergency> <last> ; <emergency> at ; <emergency> el
        detox	3	<emergency> la ; <emergency> ya ; <fall> <fluid> ; <feel> <intoxicated> ; <feel> <moment>
        detox	3	<feel> normal ; <fluid> <bodysound> ; <fluid> <drug> ; <fluid> <vermin> ; <fluid> <water>
        detox	3	<fluid> hast ; <furniture> <alcohol> ; <furniture> <friend> ; <furniture> <remember>
        detox	3	<furniture> de ; <furniture> doesnt ; <furniture> que ; <give> <confused> ; <give> <wait>
        detox	3	<go> <container> ; <go> arre ; <happy> thi ; <headface> ; <headface> <bodypart>
        detox	3	<headface> <day> ; <headface> buz ; <headface> it ; <headface> on ; <headface> thing
        detox	3	<headface> twic ; <hit> <vermin> ; <hit> porqu ; <hold> <headface> ; <home> sam
        detox	3	<hospital> <appointment> ; <hospital> <stimulant> ; <hospital> <trade>
        detox	3	<intoxicated> <container> ; <intoxicated> <continue> ; <kill> <vermin> ; <kin> ta
        detox	3	<kin> va ; <last> <drug> ; <last> <emergency> ; <leave> en ; <limp> <amount>
        detox	3	<limp> <breath> ; <limp> on ; <lock> it ; <medicine> <bodypart> ; <medicine> <chestheart>
        detox	3	<medicine> <say> ; <medicine> in ; <medicine> on ; <moment> <amount> ; <moment> <buy>
        detox	3	<moment> <consume> ; <moment> <container> ; <moment> <count> ; <moment> <headface>
        detox	3	<moment> <treatment> ; <moment> me ; <moment> yes ; <money> of ; <money> un
        detox	3	<month> <happy> ; <month> <opioid> ; <month> <sedative> ; <need> <continue>
        detox	3	<need> <stimulant> ; <needle> 0 ; <needle> <always> ; <night> <always>
        detox	3	<night> <chestheart> ; <night> <pill> ; <night> whil ; <official> <headface> ; <opening> 0
        detox	3	<opioid> <container> ; <opioid> <intoxicated> ; <opioid> <room> ; <opioid> <start>
        detox	3	<opioid> are ; <opioid> between ; <opioid> cuand ; <opioid> that ; <outdoors> <sedative>
        detox	3	<palecolor> <day> ; <palecolor> <opioid> ; <palecolor> <tool> ; <palecolor> bare
        detox	3	<palecolor> he ; <partner> hasnt ; <partner> off ; <past> <daytime> ; <past> <fluid>
        detox	3	<past> <seizure> ; <past> ~w/d ; <pet> 0 ; <pet> <stop> ; <pet> <tired> ; <pet> wont
        detox	3	<phone> mi ; <phone> thi ; <pill> 0 ; <pill> <go> ; <pill> <illness> ; <promise> off
        detox	3	<put> <last> ; <put> com ; <put> su ; <record> <record> ; <room> <container>
        detox	3	<room> <headface> ; <room> <official> ; <say> u ; <school> <crowd> ; <school> twic
        detox	3	<sedative> <colleague> ; <sedative> <continue> ; <sedative> <drug> ; <sedative> <go>
        detox	3	<sedative> <say> ; <sedative> mayb ; <sedative> to ; <see> <fire> ; <see> <treatment>
        detox	3	<seizure> <give> ; <seizure> <stop> ; <seizure> <town> ; <shake> <consume>
        detox	3	<shake> <continue> ; <shake> <daytime> ; <shake> <write> ; <shake> hast ; <shame> me
        detox	3	<sick> <amount> ; <sick> <pet> ; <sick> as ; <sick> at ; <sober> <home> ; <sober> con
        detox	3	<soon> <count> ; <soon> <headface> ; <stimulant> <clinician> ; <stimulant> <opioid>
        detox	3	<stimulant> an ; <stimulant> at ; <stimulant> in ; <stimulant> ~<alcohol>
        detox	3	<stop> <bodysound> ; <stop> las ; <stop> them ; <stranger> <headface> ; <stranger> off
        detox	3	<take> <amount> ; <take> <awake> ; <take> <stimulant> ; <think> <alcohol> ; <think> <home>
        detox	3	<think> <treatment> ; <think> <vermin> ; <tool> hav ; <town> security ; <trade> <asleep>
        detox	3	<trade> <container> ; <trade> <hold> ; <treatment> <ask> ; <treatment> <drug>
        detox	3	<treatment> <emergency> ; <treatment> <order> ; <treatment> <treatment> ; <treatment> a
        detox	3	<treatment> do ; <treatment> even ; <treatment> near ; <treatment> only ; <treatment> p
        detox	3	<try> <pill> ; <vermin> and ; <vermin> en ; <wait> dry ; <water> <clothes>
        detox	3	<week> <clinician> ; <week> <week> ; <withdrawal> <alcohol> ; <withdrawal> <consume>
        detox	3	<withdrawal> <friend> ; <withdrawal> <last> ; <withdrawal> <record> ; <withdrawal> <sober>
        detox	3	<write> ~<sedative> ; @ rest ; a <past> ; a <stimulant> ; a <treatment> ; a bucket ; a dud
        detox	3	a fistful ; a fit ; a gurgl ; a handful ; a lun ; a nip ; a normal ; a nut ; a regul
        detox	3	a thirty ; a tooth ; a ~bad ; about detox ; abus ; accidental od ; acost y ; addict to
        detox	3	aft <sedative> ; aft he ; again friday ; again sinc ; ago say ; agu y ; ahor son ; airlin
        detox	3	al <stop> ; al muchach ; al suel ; alto ; an everyday ; and <sick> ; and arre ; and clammy
        detox	3	and end ; and held ; and open ; any <appointment> ; any opening ; anyon in ; are soak
        detox	3	arre ; as <day> ; asap ; ask question ; asleep i ; at <headface> ; ataqu en ; ativan from
        detox	3	ativan on ; avis que ; ayer al ; ayud mi ; ayuden a ; bar <amount> ; bar on
        detox	3	bare <breath> ; bare breath ; barstool ; bc the ; be bor ; be quick ; be seen ; beb diari
        detox	3	beb un ; becaus without ; been <shake> ; been hav ; been no ; been quiet ; beer dai
        detox	3	beer every ; beer now ; befor my ; bit through ; blanket that ; blu off ; bon ach ; book 0
        detox	3	botella de ; bottl is ; box of ; breath ; breath mayb ; bring up ; brought back ; bucket
        detox	3	burnt foil ; busquen ; by eight ; by wk ; cabinet lik ; can <count> ; cant <clothes>
        detox	3	cant feel ; cant pay ; cant sign ; captain ; carton de ; cervez ; cesare ; chardonnay
        detox	3	charg <clinician> ; charg nurs ; chat with ; cheap ; cheerful ; chest drool
        detox	3	chest pressur ; chew ; chin ; chiv en ; chorro y ; christma in ; christmas ; cierran
        detox	3	ciruel ; cirugi ; clean record ; clear out ; clos his ; co <drive> ; color ; color and
        detox	3	color lik ; colour of ; compadr que ; complete ; con <caretaking> ; con codein ; con uno
        detox	3	confundi ; consig ; consigu ; coor ; corren ; count 0 ; court ; crawl ; crow ; crystal
        detox	3	cuand dej ; cuant <wait> ; cuant tard ; d + ; d 0 ; d of ; dai heroin ; day back ; day cam
        detox	3	day i ; day long ; day now ; day plac ; day thirty ; day thre ; de <fluid> ; de <opioid>
        detox	3	de <seizure> ; de <stimulant> ; de alumini ; de caf ; de cristal ; de cuart ; de gasoliner
        detox	3	de oxicodon ; de president ; de respir ; de rivotril ; de sei ; de ver ; de vodk
        detox	3	de ~detox ; del pie ; demasi ; deni dai ; denny ; desd que ; desintoxicacion con
        detox	3	despiert tien ; detox a ; detox asap ; detox or ; detox work ; diarrhe ; diazepam
        detox	3	did what ; didnt <hit> ; dieron ~convulsion ; direct <drive> ; do bar ; do me ; doc de
        """
}
