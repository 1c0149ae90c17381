extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	5	<say> <fluid> ; <say> <pill> ; <say> <stimulant> ; <sedative> <give> ; <sedative> <night>
        detox	5	<sedative> <outdoors> ; <sedative> <put> ; <sedative> around ; <sedative> lik
        detox	5	<see> <color> ; <seizure> <night> ; <seizure> cuand ; <shake> <go> ; <shake> <last>
        detox	5	<shake> que ; <sick> <moment> ; <sober> <kin> ; <stimulant> <eat> ; <stimulant> <money>
        detox	5	<stimulant> <outdoors> ; <stimulant> <think> ; <stimulant> <town> ; <stop> <breath>
        detox	5	<stop> <container> ; <take> 0 ; <take> about ; <tired> <moment> ; <town> <church>
        detox	5	<trade> not ; <treatment> <school> ; <vermin> no ; <vermin> que ; <week> ear
        detox	5	<withdrawal> 0 ; <withdrawal> <say> ; <withdrawal> desd ; <withdrawal> right ; <write> dot
        detox	5	<year> from ; a crib ; a desintoxic ; a doctor ; a fork ; a quart ; a straw ; a thermo
        detox	5	about as ; abr los ; acab las ; agar la ; ago so ; aint ; airplan ; alarm i ; alcohol del
        detox	5	all seven ; ambien 0 ; and wet ; answ the ; approx ; approx 0 ; arm drop ; around the
        detox	5	asi toda ; ask detox ; at sheet ; ativan ; ativan x ; bar <continue> ; bar again
        detox	5	bar every ; bar off ; becaus otherwis ; bed today ; been <alcohol> ; been divert
        detox	5	beer again ; beer is ; blu hes ; boc moradit ; bottl a ; bottl sinc ; bourbon to ; bp 0
        detox	5	bras <play> ; bras band ; bromazolam ; bud light ; bunch ; bunch of ; button a ; by hour
        detox	5	cad dia ; cap ; car afuer ; carl ; carl rossi ; cat sinc ; chevron ; chew them ; ciw 0
        detox	5	cocain and ; cok in ; compact ; con narcan ; convert with ; convulsion cuand ; crack sinc
        detox	5	crush oxy ; cus ; d/c at ; dad is ; dai per ; day ask ; day smok ; despiert ; detox bed
        detox	5	detox cost ; detox myself ; detox part ; detox peopl ; detox tak ; detox tonight
        detox	5	discreet ; doctor supervis ; don pedr ; door say ; down <continue> ; drench and
        detox	5	drink all ; drink lik ; drop lik ; dry 0 ; dtr say ; dusky ; ear <always> ; ear <continue>
        detox	5	ear <medicine> ; ear again ; ear every ; ear refil ; ech ; ed rn ; eight or ; el doc
        detox	5	el rivotril ; empin ; empti a ; empti her ; ems on ; entr una ; est <cold>
        detox	5	estoy <consume> ; etoh ciw ; ever <day> ; ever day ; every month ; every nit ; everyday
        detox	5	feo ; fifth / ; fingernail ; fingernail look ; fireman ; for ~withdrawal ; frasc ; g <day>
        detox	5	gallin ; gas stn ; get thi ; girlfriend took ; gray ; habi <consume> ; handful of ; har
        detox	5	hav <alcohol> ; hav win ; he fil ; he is ; he ran ; her <breath> ; her klonopin ; herni
        detox	5	heroin desd ; heroin the ; hes snor ; his <headface> ; his whiskey ; hold a ; hom now
        detox	5	hosp overnight ; hospic rn ; hospital said ; hour sinc ; hous ask ; hous party ; hoy est
        detox	5	hoy no ; hr sinc ; hydro ; i empti ; i forget ; i googl ; i pour ; i shak ; im <emergency>
        detox	5	im <fluid> ; im due ; in <child> ; in lobby ; in progres ; in reclin ; in ~0 ; ing
        detox	5	is get ; its beer ; its vodk ; jv ; keep wak ; keep wat ; know dat ; kratom every
        detox	5	la <fluid> ; la bab ; la metadon ; la recet ; la reviv ; labio ; las m ; lash ; last bottl
        detox	5	last noc ; last xanax ; laton ; let himself ; lied to ; lik 0 ; lint ; lip purpl ; lit of
        detox	5	look fin ; los tien ; m <alcohol> ; mantec ; me <opioid> ; me ayuden ; me ech
        detox	5	medic narcan ; metadon ; meth ; methadon ; mgmt ; minut or ; most peopl ; mouthful
        detox	5	my <hold> ; my <official> ; my <stranger> ; my oxy ; my palm ; my ~<alcohol> ; n/v
        detox	5	narcand at ; needl stil ; ni <headface> ; ni <job> ; ni parpade ; ni trabaj ; night ago
        detox	5	nin ten ; no narcan ; no respons ; no ~vodk ; nobody answer ; nobody say ; nod off
        detox	5	not lol ; och al ; octavo ; of <alcohol> ; of brandy ; of current ; off snap ; off what
        detox	5	on fifteen ; on lean ; on roxi ; one when ; only <cannabis> ; or <count> ; or twelv
        detox	5	organiz ; own arm ; pack a ; pain pil ; pap tom ; par desintoxic ; paramedic ; pencil dot
        detox	5	perc a ; perc off ; pharm ; phenobarbital ; pic <opioid> ; pil organiz ; pint + ; por gust
        detox	5	pour ; pric ; prim <alcohol> ; psych retir ; q 0 ; rag dol ; rat no ; rattl ; reconoc
        detox	5	regul <consume> ; rossi ; rough 0 ; rousabl ; rsvp ; s x ; saben que ; say u ; scalp
        detox	5	scen 0 ; scoop ; script by ; se cuanta ; se mordi ; she <cold> ; she cold ; sheet are
        detox	5	shiver und ; shot night ; shot up ; si pas ; sist want ; six a ; skip <day> ; snapchat
        detox	5	sneez ; so bad ; sold as ; som vodk ; somebody gav ; son och ; soon as ; soy <alcohol>
        detox	5	soy alcoholic ; spoon on ; steady so ; steel ; sunday the ; swear its ; tak 0 ; temblor y
        detox	5	temblorin ; ten <pill> ; ten second ; tequil in ; the <sedative> ; the alto ; the beagl
        detox	5	the crystal ; the firemen ; the gap ; the inpatient ; the iron ; the knif ; the maraca
        detox	5	the md ; the party ; they narcan ; thought was ; thre winter ; to <alcohol>
        detox	5	to <withdrawal> ; tom demasi ; tonight the ; took way ; took what ; truck @
        detox	5	turn <palecolor> ; twenty a ; two seizur ; two spray ; uber driv ; un jalon ; use ~every
        detox	5	ve <vermin> ; vibrat ; vodk a ; w/o <alcohol> ; want bed ; ward clerk ; was suppos ; weird
        detox	5	wer at ; wet coffe ; whisky ; wil writ ; win sinc ; win som ; with <clinician>
        detox	5	withdrawal from ; wont <awake> ; wont <wait> ; wont fil ; wont wak ; word are ; your detox
        detox	5	~<alcohol> desd ; ~<alcohol> ~no ; ~<alcohol> ~w/d ; ~<bodypart> ; ~<child> <day>
        detox	5	~<cold> and ; ~<daytime> ; ~<go> ~dry ; ~<stop> ~<alcohol> ; ~<stop> ~<consume> ; ~<tired>
        detox	5	~<treatment> ; ~<treatment> ~<past> ; ~<withdrawal> 0 ; ~<withdrawal> <consume>
        detox	5	~<withdrawal> <hold> ; ~<withdrawal> ~management ; ~al ; ~al ~<stop> ; ~al ~dej ; ~ant
        detox	5	~befor ; ~by ~the ; ~detox ~befor ; ~do ~the ; ~dri ; ~dri ~out ; ~dts ; ~dts 0
        detox	5	~el ~trag ; ~etoh ~w/d ; ~fifth ~of ; ~if ; ~management ; ~part ; ~pued ni ; ~reviv
        detox	5	~temblader ; ~to ~<die> ; ~to ~die ; ~withdrawal ~management ; ~xanax ; ~yawn
        detox	4	*confusion.0:negated ; *drinks.1:other_experiencer ; *duration.0 ; *mandate.1
        detox	4	*relief.2:hypothetical ; *seizure.3:negated ; *treatmentNeed.1 ; *unaided.0:hypothetical
        detox	4	*wantsOff.0:historical ; / <day> ; / d ; / dia ; / ~<alcohol> ; / ~dt ; 0 <palecolor>
        detox	4	0 cerveza ; 0 detox ; 0 diaphoretic ; 0 dolar ; 0 dos ; 0 en ; 0 er ; 0 fent ; 0 hr
        detox	4	0 mds ; 0 pres ; 0 whit ; <alcohol> <past> ; <alcohol> <seizure> ; <alcohol> away
        detox	4	<alcohol> back ; <alcohol> in ; <alcohol> sin ; <always> <consume> ; <amount> <always>
        detox	4	<amount> <put> ; <amount> al ; <amount> de ; <amount> tal ; <appointment> <alcohol>
        detox	4	<ask> <opioid> ; <awake> <bodypart> ; <awake> <breath> ; <awake> <needle> ; <awake> <sick>
        detox	4	<bodypart> <calm> ; <bodypart> <shake> ; <bodypart> moradito ; <bodysound>
        detox	4	<bodysound> <eat> ; <breath> <clinician> ; <buy> <sedative> ; <chestheart> hard
        detox	4	<child> re ; <clinician> ~<alcohol> ; <cold> + ; <cold> <stop> ; <cold> <tired>
        detox	4	<color> <die> ; <color> <hold> ; <color> <night> ; <color> of ; <confused> <think>
        detox	4	<confused> to ; <consume> <awake> ; <consume> <continue> ; <consume> <night>
        detox	4	<consume> las ; <consume> was ; <consume> what ; <consume> ~<opioid>
        detox	4	<container> <daytime> ; <container> <partner> ; <container> back ; <container> open
        detox	4	<continue> <hit> ; <count> <night> ; <count> <wait> ; <count> wrong ; <day> <needle>
        detox	4	<day> <night> ; <day> <shake> ; <day> behind ; <day> dur ; <day> los ; <daytime> <ask>
        detox	4	<daytime> <bodypart> ; <daytime> <fluid> ; <daytime> i ; <drive> <container> ; <drug> +
        detox	4	<drug> <stimulant> ; <eat> are ; <eat> bar ; <eat> them ; <emergency> <moment>
        detox	4	<emergency> with ; <feel> alright ; <fire> wax ; <fluid> ; <fluid> <hear>
        detox	4	<fluid> <vermin> ; <friend> its ; <friend> odd ; <give> <opioid> ; <give> <partner>
        detox	4	<give> <sedative> ; <give> <seizure> ; <go> <opioid> ; <go> dry ; <go> togeth
        detox	4	<go> ~<shake> ; <happy> unk ; <headface> <always> ; <headface> <die> ; <headface> <key>
        detox	4	<headface> <shake> ; <headface> <write> ; <headface> bitten ; <headface> when
        detox	4	<hear> <bodypart> ; <hear> <needle> ; <hospital> <night> ; <hospital> hac ; <hot> of
        detox	4	<intoxicated> <amount> ; <intoxicated> by ; <intoxicated> for ; <intoxicated> sinc
        detox	4	<kill> control ; <kin> <shake> ; <last> ~<clean> ; <limp> <home> ; <medicine> <amount>
        detox	4	<medicine> <hospital> ; <medicine> <year> ; <moment> <fluid> ; <moment> <happy>
        detox	4	<moment> <opioid> ; <moment> becaus ; <moment> dry ; <moment> just ; <moment> x
        detox	4	<money> <give> ; <money> en ; <need> <hopeless> ; <needle> on ; <night> 0
        detox	4	<night> <sedative> ; <night> desd ; <night> without ; <official> <emergency> ; <opioid> 0
        detox	4	<opioid> <kill> ; <opioid> <leave> ; <opioid> <opioid> ; <opioid> <rarely> ; <opioid> each
        detox	4	<opioid> lik ; <opioid> otr ; <opioid> that ; <opioid> with ; <opioid> y ; <order> <stop>
        detox	4	<outdoors> do ; <pain> <medicine> ; <palecolor> <needle> ; <palecolor> <night>
        detox	4	<palecolor> <take> ; <partner> <seizure> ; <partner> ~<withdrawal> ; <pet> <opioid>
        detox	4	<pill> <consume> ; <pill> <furniture> ; <pill> <night> ; <pill> <stranger> ; <put> <break>
        detox	4	<put> <unreal> ; <room> <water> ; <room> se ; <rope> <hold> ; <say> are ; <say> off
        detox	4	<sedative> <moment> ; <sedative> <month> ; <sedative> <partner> ; <sedative> desd
        detox	4	<sedative> he ; <sedative> in ; <sedative> od ; <sedative> qd ; <seizure> hac ; <shake>
        detox	4	<shake> <stop> ; <shake> him ; <shake> sinc ; <sick> on ; <soon> <bodypart> ; <start> for
        detox	4	<stimulant> + ; <stimulant> no ; <stop> <alcohol> ; <stop> until ; <stop> when
        detox	4	<stop> ~on ; <stranger> <opioid> ; <stranger> down ; <take> <continue> ; <take> <opioid>
        detox	4	<think> ~<treatment> ; <tired> <always> ; <town> open ; <town> x ; <treatment> <colleague>
        detox	4	<treatment> <money> ; <treatment> <write> ; <treatment> at ; <wait> down ; <water> down
        detox	4	<withdrawal> <drug> ; <withdrawal> <furniture> ; <withdrawal> <night>
        detox	4	<withdrawal> <town> ; @ 0 ; a chevron ; a chorro ; a day ; a fev ; a grap ; a hold
        detox	4	a pres ; a puls ; a sack ; abstinenci de ; activ ; active ; admit 0 ; admit <always>
        detox	4	admit dai ; adult lif ; afternoon at ; again a ; agar ; agu y ; al dia ; alumini y
        detox	4	ambulanc crew ; and bed ; and dos ; ant on ; are <clinician> ; around <headface>
        detox	4	as <build> ; as every ; asient de ; at dawn ; at son ; at sup ; baby cry ; back <go>
        detox	4	back <hospital> ; back went ; baj al ; ban ; bartend 0 ; bas play ; bathroom ; be <awake>
        detox	4	bedtim ; beer 0 ; beg me ; bent ; between <eat> ; bib ; bien feo ; blu <last> ; blu every
        detox	4	blu last ; bluish ; bottl between ; bottl one ; bourbon night ; boy seven ; brought my
        detox	4	bucket by ; bud ; bundl a ; but <opioid> ; by ems ; c section ; calambr ; can <remember>
        detox	4	can read ; can rememb ; can to ; candl wax ; cant <continue> ; cant <money> ; cant giv
        detox	4	cant keep ; cant typ ; capful of ; cb <day> ; ceniz ; cheerful about ; chevron <room>
        detox	4	chew up ; chicken out ; chorro ; christmas ago ; chuy ; cierran los ; civiliz ; cm ask
        detox	4	cok at ; color of ; con <emergency> ; confus and ; consig en ; content unk
        detox	4	convulsion hac ; couldnt <write> ; county so ; cup until ; cupful ; current iop
        detox	4	d <clinician> ; d <consume> ; d <hospital> ; d <last> ; d last ; d resi ; dad of
        detox	4	dai again ; day just ; day program ; day stay ; de <breath> ; de <opioid> ; de can
        detox	4	de cuart ; de gallin ; dead broth ; del <stimulant> ; del cristal ; delirium ; dem
        detox	4	dependent on ; desd anti ; despaci y ; dia dur ; dia un ; diaphoretic ; diaria desd
        detox	4	dij 0 ; dio una ; disorient to ; do an ; doc todo ; doctor writ ; doesnt even ; doing perc
        detox	4	dont <remember> ; dont drink ; dont rememb ; dos every ; dos globo ; drink night
        detox	4	drink wednesday ; drool on ; dts right ; each and ; ech su ; ed charg ; eight ten
        detox	4	el <room> ; el <sedative> ; elk ; em off ; er ; er <give> ; es <alcohol> ; esa vez
        detox	4	esper el ; espum y ; est <hot> ; est calor ; est tir ; evry <day> ; evry day ; existen
        detox	4	falt me ; feel alright ; feel normal ; fent ; fentanyl smok ; fenty ; fev of ; few hour
        detox	4	fifteen a ; figuero ; fingernail hav ; first <alcohol> ; flojit ; floppy as ; for decad
        detox	4	for ear ; for print ; found <kin> ; fourteen beer ; frasc de ; fri y ; from <daytime>
        detox	4	from <stop> ; from noon ; from stop ; ful <eat> ; fum diari ; function <alcohol>
        detox	4	function alcoholic ; funny gray ; fx ; g every ; gabapentin ; get chil ; get quiet ; ghb
        detox	4	gin start ; git ; go through ; going lik ; gon a ; grap popsicl ; h <day> ; half gallon
        detox	4	half open ; hand him ; hav <leave> ; hav detox ; hav gon ; hav narcan ; havent skip
        detox	4	he <fluid> ; he chew ; he couldnt ; he retir ; head rol ; heavy <alcohol> ; held on
        detox	4	her <night> ; her <withdrawal> ; her anymor ; her eye ; her sid ; heroin + ; heroin snif
        detox	4	hes <cold> ; hes cold ; him <see> ; him seen ; his back ; his lid ; his sleev ; holler
        detox	4	hom eat ; hormiga en ; hrs no ; husb went ; hydromorphon ; i doubl ; i haul ; i overdos
        detox	4	i pinch ; im shak ; in cash ; in restraint ; in walk ; insomni ; int detox ; intern en
        detox	4	iop client ; is <fluid> ; is hook ; is president ; is writ ; it away ; its 0 ; iv ; jarab
        detox	4	jur que ; just drink ; just slid ; just star ; la <breath> ; la <emergency>
        detox	4	la <headface> ; la cervez ; la inyect ; la niet ; la respiracion ; las de ; lata
        detox	4	le <shake> ; le acaban ; le apriet ; le ech ; le tiemblan ; leg cramp ; let her
        detox	4	lik crazy ; liquor stor ; lo consig ; m ~w/d ; malil desd ; man con ; martini at ; mds
        detox	4	me <medicine> ; me <seizure> ; me acab ; me convulsion ; me corren ; me recet ; me reviv
        detox	4	me ~<need> ; meth and ; methadon tak ; mo <last> ; mo last ; mordi ; morn he ; mug of
        detox	4	muscl ; mushroom ; my <opioid> ; my <water> ; my klonopin ; my nos ; my wat ; n cant
        detox	4	n he ; nail went ; narcan brought ; narcan sunday ; neighbor say ; nev <continue>
        detox	4	no <asleep> ; no <vermin> ; no existen ; no reconoc ; no vodk ; noch desd ; nod ; nois
        detox	4	nonstop ; nurs re ; ob ; och o ; octavo de ; ocup ; odd ; odd hes ; of chardonnay
        detox	4	of cook ; of narcan ; of smirnof ; of somebody ; of valium ; off <cannabis> ; off snapchat
        detox	4	on <container> ; on nightstand ; one bottl ; one wil ; only tel ; opan ; open but
        detox	4	or eight ; out ten ; outpatient only ; oxi ; oxy 0 ; pantry with ; paramedic used
        detox	4	pas out ; pastil ; per ed ; per pt ; perc dai ; person get ; pet a ; pil from ; plank then
        detox	4	plug ; poison control ; por dej ; por internet ; porqu si ; pour it ; pregnant on
        detox	4	pt agreeabl ; pt she ; pt tak ; q <day> ; q <daytime> ; q hr ; qd ; quart of ; que baj
        detox	4	que cas ; recib hoy ; red bottl ; ref for ; regular ; remind ; req detox ; respir com
        detox	4	respond tien ; restraint ; rid of ; right with ; roomat ; roper ; routin ; rub
        detox	4	run togeth ; sant dia ; say so ; script in ; script say ; sei al ; sel half ; set <phone>
        detox	4	set phon ; shak puk ; shit ; sig tom ; sinc <illness> ; sinc a ; sinc covid ; singl night
        detox	4	sip ; sist nam ; skin ; slap ; slat ; slur i ; smok meth ; snf ; snor funny ; som and
        detox	4	son siet ; spoon ; start for ; station <drug> ; station stuf ; stay down ; steady <amount>
        detox	4	steady enough ; stop until ; stop ~on ; street every ; stretch it ; strip and ; subirs
        detox	4	substitut ; sud ; sud a ; suggest ; sun nit ; swallow ; swallow everyth ; swallow the
        detox	4	swat ; swor ; sx <say> ; sz x ; tablet ; tak over ; tap off ; teacup ; ten <consume>
        detox	4	ten drink ; the ambulanc ; the bailif ; the bean ; the bottl ; the bourbon ; the cup
        detox	4	the dts ; the in ; the moment ; the mouth ; the norc ; the plat ; the routin ; the sweat
        detox	4	the ~<sedative> ; them every ; they <emergency> ; they brought ; thick ; third <day>
        detox	4	tien <confused> ; tienen cama ; tim can ; to beer ; to shout ; to your ; today sam
        detox	4	toilet ; tom 0 ; tomandol ; too long ; tramadol 0 ; trembl sinc ; turn purpl ; twelv beer
        detox	4	two airplan ; two shirt ; u get ; un foc ; un octavo ; una <needle> ; una <pill>
        detox	4	una jering ; una moradito ; una ~<shake> ; uncl nam ; until i ; up <bodypart> ; up about
        detox	4	up becaus ; use cocain ; use regular ; vial aft ; vuelv en ; wak her ; want transf
        detox	4	was mayb ; wasnt so ; wat down ; waxy ; way over ; wel today ; what town ; when <hold>
        detox	4	wif hes ; wil <medicine> ; win 0 ; win box ; wont answ ; wont refil ; wring <fluid>
        detox	4	wring wet ; writ it ; x <medicine> ; x yrs ; xanax in ; y <shake> ; y doc ; y nad
        detox	4	y ~<fluid> ; year 0 ; year from ; you ~<treatment> ; ~0 ~i ; ~<alcohol> <daytime>
        detox	4	~<amount> ~of ; ~<cold> ~<fluid> ; ~<emergency> <day> ; ~<hit> ; ~<seizure>
        detox	4	~<seizure> <amount> ; ~<seizure> <stop> ; ~<seizure> ~<last> ; ~<shake> hast ; ~<stop> ~my
        detox	4	~<take> ~<intoxicated> ; ~<withdrawal> ~<hospital> ; ~botel ~diari ; ~both ; ~box ; ~by
        detox	4	~colleg ; ~de ~tom ; ~desintoxicacion y ; ~diari ; ~die ; ~end ~my ; ~goosebump ; ~he
        detox	4	~he ~<stop> ; ~hosp ; ~la ~<container> ; ~lat ~<kin> ; ~morn ; ~nip ; ~no ~<vermin>
        detox	4	~on ~purpos ; ~opi ; ~pued ; ~purpos ; ~quit ~drink ; ~run ; ~safe ; ~seizur x
        detox	4	~seizur ~when ; ~street ; ~sz ; ~sz <job> ; ~sz in ; ~tel ~me ; ~the ~<shake> ; ~tri ~to
        detox	4	~w/d ~<seizure>
        detox	3	*barrierMoney.0 ; *caller.0:historical ; *cows.0 ; *frequency.2:other_experiencer
        detox	3	*misuse.0:other_experiencer ; *otherCause.0:possible ; *outpatientDuring.0
        detox	3	*relief.0:hypothetical ; *substance.0 ; *substance.0:historical ; *substance.1:negated
        detox	3	*wantsOff.0:other_experiencer ; + <alcohol> ; + medicar ; + thc ; / day ; / min
        detox	3	0 <amount> ; 0 <clothes> ; 0 ambien ; 0 btl ; 0 bundl ; 0 cervez ; 0 dej ; 0 desd ; 0 est
        detox	3	0 giv ; 0 i ; 0 ml ; 0 narcan ; 0 norc ; 0 odd ; 0 overnight ; 0 seg ; 0 soak ; 0 tied
        detox	3	0 win ; <alcohol> <awake> ; <alcohol> <count> ; <alcohol> <happy> ; <alcohol> <limp>
        detox	3	<alcohol> <room> ; <alcohol> an ; <alcohol> hac ; <alcohol> lu ; <alcohol> y ; <always> de
        detox	3	<always> onc ; <amount> <clinician> ; <amount> rack ; <amount> tumbler
        detox	3	<angry> <headface> ; <appointment> <clothes> ; <appointment> <past> ; <ask> <furniture>
        detox	3	<asleep> <breath> ; <asleep> from ; <asleep> hard ; <awake> <angry> ; <awake> <clinician>
        detox	3	<awake> tien ; <blood> <opioid> ; <bodypart> <color> ; <bodypart> <hold> ; <bodypart> wont
        detox	3	<bodypart> y ; <bodysound> and ; <bodysound> bien ; <bodysound> in ; <bodysound> when
        detox	3	<breath> <hear> ; <breath> <needle> ; <breath> mayb ; <buy> <asleep> ; <buy> <outdoors>
        detox	3	<calm> <amount> ; <cannabis> <think> ; <cannabis> <week> ; <cannabis> the
        detox	3	<chestheart> bien ; <clinician> <opioid> ; <clinician> about ; <clinician> le
        detox	3	<clothes> <fluid> ; <clothes> he ; <clothes> la ; <cold> <sick> ; <colleague> se
        detox	3	<color> a ; <confused> <withdrawal> ; <confused> and ; <consume> <alcohol>
        detox	3	<consume> <soon> ; <consume> around ; <consume> de ; <consume> em ; <consume> i
        detox	3	<container> <church> ; <container> <fluid> ; <container> <past> ; <container> <sedative>
        detox	3	<container> at ; <container> between ; <container> lik ; <container> until
        detox	3	<continue> <partner> ; <continue> sinc ; <count> <sedative> ; <count> al ; <crowd> <kin>
        detox	3	<crowd> <say> ; <crowd> land ; <crowd> off ; <day> <consume> ; <day> <illness>
        detox	3	<day> <medicine> ; <day> <sedative> ; <day> <seizure> ; <day> <sick> ; <day> all
        detox	3	<day> long ; <day> ~<hospital> ; <daytime> <alcohol> ; <daytime> <night>
        detox	3	<daytime> <room> ; <daytime> <sick> ; <daytime> at ; <daytime> he ; <daytime> if
        detox	3	<drive> <awake> ; <drive> his ; <eat> extract ; <eat> le ; <eat> servic ; <eat> wont
        detox	3	<eat> x ; <emergency> ; <emergency> <give> ; <emergency> <last> ; <emergency> at
        detox	3	<emergency> el ; <emergency> la ; <emergency> ya ; <fall> <fluid> ; <feel> <intoxicated>
        detox	3	<feel> <moment> ; <feel> normal ; <fluid> <bodysound> ; <fluid> <drug> ; <fluid> <water>
        detox	3	<fluid> hast ; <furniture> <alcohol> ; <furniture> <friend> ; <furniture> <remember>
        detox	3	<furniture> doesnt ; <furniture> que ; <furniture> soak ; <give> <confused>
        detox	3	<give> <wait> ; <go> <container> ; <go> arre ; <happy> thi ; <headface>
        detox	3	<headface> <bodypart> ; <headface> <day> ; <headface> buz ; <headface> it ; <headface> on
        detox	3	<headface> thing ; <headface> twic ; <hit> <vermin> ; <hit> porqu ; <hold> <headface>
        detox	3	<home> sam ; <hospital> <appointment> ; <hospital> <stimulant> ; <hospital> <trade>
        detox	3	<intoxicated> <container> ; <intoxicated> <continue> ; <kill> <vermin> ; <kin> ta
        detox	3	<kin> va ; <last> <drug> ; <last> <emergency> ; <leave> en ; <limp> <amount>
        detox	3	<limp> <breath> ; <limp> on ; <lock> it ; <medicine> <bodypart> ; <medicine> <chestheart>
        detox	3	<medicine> <say> ; <medicine> in ; <medicine> on ; <moment> <amount> ; <moment> <buy>
        detox	3	<moment> <consume> ; <moment> <container> ; <moment> <count> ; <moment> <headface>
        detox	3	<moment> <treatment> ; <moment> me ; <moment> yes ; <money> of ; <money> un
        detox	3	<month> <happy> ; <month> <sedative> ; <need> <continue> ; <need> <stimulant> ; <needle> 0
        detox	3	<needle> <always> ; <night> <always> ; <night> <chestheart> ; <night> <pill>
        detox	3	<night> whil ; <official> <headface> ; <opening> 0 ; <opioid> <container>
        detox	3	<opioid> <intoxicated> ; <opioid> <room> ; <opioid> <soon> ; <opioid> <start>
        detox	3	<opioid> are ; <opioid> between ; <opioid> cuand ; <outdoors> <sedative>
        detox	3	<palecolor> <day> ; <palecolor> <opioid> ; <palecolor> <tool> ; <palecolor> bare
        detox	3	<palecolor> y ; <partner> hasnt ; <partner> off ; <past> <daytime> ; <past> <fluid>
        detox	3	<past> <seizure> ; <past> ~w/d ; <pet> 0 ; <pet> <stop> ; <pet> <tired> ; <pet> wont
        detox	3	<phone> mi ; <phone> thi ; <pill> 0 ; <pill> <go> ; <pill> <illness> ; <promise> its
        detox	3	<promise> off ; <put> <last> ; <put> com ; <put> su ; <record> <record>
        detox	3	<room> <container> ; <room> <headface> ; <room> <official> ; <say> u ; <school> <crowd>
        detox	3	<school> twic ; <sedative> <colleague> ; <sedative> <continue> ; <sedative> <drug>
        detox	3	<sedative> <go> ; <sedative> <say> ; <sedative> mayb ; <sedative> to ; <see> <treatment>
        detox	3	<seizure> <give> ; <seizure> <stop> ; <seizure> <town> ; <shake> <consume>
        detox	3	<shake> <continue> ; <shake> <daytime> ; <shake> <write> ; <shake> hast ; <shame> me
        detox	3	<sick> <amount> ; <sick> <pet> ; <sick> as ; <sick> at ; <sober> <home> ; <sober> con
        detox	3	<soon> <count> ; <soon> <headface> ; <stimulant> <clinician> ; <stimulant> <opioid>
        detox	3	<stimulant> an ; <stimulant> at ; <stimulant> in ; <stimulant> todo
        detox	3	<stimulant> ~<alcohol> ; <stop> <bodysound> ; <stop> las ; <stop> them
        detox	3	<stranger> <headface> ; <stranger> off ; <take> <amount> ; <take> <awake> ; <take> <cold>
        detox	3	<take> <stimulant> ; <think> <alcohol> ; <think> <home> ; <think> <treatment>
        detox	3	<think> <vermin> ; <tool> hav ; <town> security ; <trade> <asleep> ; <trade> <container>
        detox	3	<trade> <hold> ; <treatment> <ask> ; <treatment> <drug> ; <treatment> <emergency>
        detox	3	<treatment> <order> ; <treatment> <treatment> ; <treatment> a ; <treatment> do
        detox	3	<treatment> even ; <treatment> near ; <treatment> only ; <treatment> p ; <try> <pill>
        detox	3	<vermin> and ; <vermin> en ; <wait> dry ; <water> <clothes> ; <week> <clinician>
        detox	3	<week> <week> ; <withdrawal> <alcohol> ; <withdrawal> <consume> ; <withdrawal> <friend>
        detox	3	<withdrawal> <last> ; <withdrawal> <record> ; <withdrawal> <sober> ; <write> ~<sedative>
        detox	3	@ rest ; a <past> ; a <stimulant> ; a <treatment> ; a bucket ; a dud ; a fistful ; a fit
        detox	3	a gurgl ; a handful ; a lun ; a nip ; a normal ; a nut ; a regul ; a thirty ; a tooth
        detox	3	a ~bad ; about detox ; abus ; accidental od ; acost y ; addict to ; aft <sedative>
        detox	3	aft he ; again friday ; again sinc ; ago say ; ahor son ; airlin ; al <stop> ; al muchach
        detox	3	al suel ; alto ; an everyday ; and <sick> ; and arre ; and clammy ; and end ; and held
        detox	3	and open ; any <appointment> ; any opening ; anyon in ; are soak ; arre ; as <day> ; asap
        detox	3	ask question ; asleep i ; at <headface> ; at lunch ; ataqu en ; ativan from ; ativan on
        detox	3	avis que ; ayer al ; ayud mi ; ayuden a ; bar <amount> ; bar on ; barstool ; bc the
        detox	3	be bor ; be quick ; be seen ; beb diari ; beb un ; becaus without ; been <shake>
        detox	3	been hav ; been no ; been quiet ; beer dai ; beer every ; beer now ; befor my ; beg
        detox	3	bit through ; blanket that ; blu off ; bon ach ; book 0 ; botella de ; bottl is ; box of
        detox	3	breath ; breath mayb ; bring up ; brought back ; bucket ; burnt foil ; busquen ; by eight
        detox	3	by wk ; cabinet lik ; can <count> ; cant <clothes> ; cant feel ; cant pay ; cant sign
        detox	3	captain ; carton de ; cervez ; cesare ; chardonnay ; charg <clinician> ; charg nurs
        detox	3	chat with ; cheap ; cheerful ; chest drool ; chest pressur ; chew ; chin ; chiv en
        detox	3	chorro y ; christma in ; christmas ; cierran ; ciruel ; cirugi ; clean record ; clear out
        detox	3	clog drain ; clos his ; co <drive> ; color ; color and ; color lik ; colour of
        detox	3	compadr que ; complete ; con <caretaking> ; con codein ; con delirium ; con uno ; confundi
        detox	3	consig ; consigu ; coor ; corren ; count 0 ; court ; crawl ; crow ; crystal ; cuand dej
        detox	3	cuant <wait> ; cuant tard ; d + ; d 0 ; d of ; dai heroin ; day back ; day cam ; day i
        """
}
