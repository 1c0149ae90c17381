extension LexiconSources {
    /// Suicide and self-harm, plain and oblique, and attempts long past.
    static let suicide = """
        # suicidal
        suicidal	en	{suicide} ; suicidality ; self harm ; self-harm ; self harming ; selfharm ; hurt myself
        suicidal	en	hurting myself ; harm myself ; harming myself ; hurt himself ; harm himself ; hurt herself
        suicidal	en	harm herself ; hurting himself ; hurting herself ; cut myself ; cutting myself
        suicidal	en	cutting herself ; cutting himself ; cuts herself ; cuts himself ; cut her wrists
        suicidal	en	cut his wrists ; slit my wrists ; slit his wrists ; slit her wrists ; hang myself
        suicidal	en	hanging myself ; hang himself ; hang herself ; hung himself ; hung herself ; shoot myself
        suicidal	en	shoot himself ; shoot herself ; blow my brains out ; od on purpose ; overdose on purpose
        suicidal	en	overdosed on purpose ; took them on purpose ; intentional overdose ; intentional od
        suicidal	en	jump off a bridge ; jump off the ; jump in front of ; drive off a ; drive into a
        suicidal	en	drive my car into ; drive my truck into ; end it all ; ending it all ; end it tonight
        suicidal	en	ending it ; end it ; end my own life ; off myself ; off himself ; off herself
        suicidal	en	offing myself ; done with life ; 5150 ; passive si ; active si ; si w/ plan ; si with plan
        suicidal	en	si + plan
        suicidal	en	want|wants|wanna|wanted|rather|wish|wishes|wishing|wished|hope|hoping|hopes|pray|ready|prefer to|be {die}
        suicidal	en	want|wants|wanna|wanting to? {die} ; thoughts of * ending|harming|hurting|death|dying
        suicidal	en	suicidal thoughts ; thoughts of suicide ; thinking about suicide|hurting|ending|killing
        suicidal	en	hurt|hurting|harm|harming|kill|killing|cutting|cut|hang|hanging|burning myself|himself|herself|themselves
        suicidal	en	been|started|keep|kept cutting|burning again|? ; cutting again ; relapsed on cutting
        suicidal	en	self injury ; self injuring ; scars on * arms|wrists
        suicidal	en	think|thinking|thought * about driving|jumping|crashing|hanging|drowning
        suicidal	en	driving off|into the|a road|bridge|tree|wall|cliff ; drown myself
        suicidal	en	off the road|bridge|cliff ; pills|meds|them|it|these|od|overdose on purpose
        suicidal	en	took * on purpose ; tried to od|overdose ; meant to die ; feel hopeless and ; so hopeless i
        suicidal fixed	en	dont|doesnt|didnt|not|no want|wants|wanna|longer|wanting to? * live|exist|alive anymore?
        suicidal fixed	en	dont|doesnt want|wanna|wants to? be here|alive|around|living anymore?
        suicidal fixed	en	do not|no longer want to be here|alive|living|around
        suicidal fixed	en	wish i|he|she|they was|were|wasnt|werent|could|would|hadnt * {die}|alive|here|born
        suicidal fixed	en	wish i|he|she were|was|wasnt|werent * around|alive|here|dead ; rather be dead
        suicidal fixed	en	better off dead ; better off {die} ; rather not wake up ; rather not be here
        suicidal fixed	en	hope i|he|she dont|doesnt|never wake up ; hoping i|he|she dont|doesnt|never wake up
        suicidal fixed	en	pray i|he|she dont|doesnt|never wake up ; praying not to wake up
        suicidal fixed	en	go to sleep and not|never wake up ; not|never wake|waking up again|anymore|tomorrow
        suicidal fixed	en	thinking about death ; thoughts of death ; thoughts of dying ; thinking of dying
        suicidal fixed	en	thought of dying ; a plan to die|kill|end ; plan to end|kill ; not safe from myself
        suicidal fixed	en	not safe with myself ; dont feel safe with myself
        suicidal fixed	en	dont trust myself tonight|alone|right|with ; cant trust myself tonight|alone|right|with
        suicidal fixed	es	quiero|quiere|quisiera|ganas|prefiero|prefiere|deseo|desea de? {die}
        suicidal fixed	es	no quiero|quiere vivir|existir|seguir|despertar * ; no quiero|quiere seguir viviendo
        suicidal fixed	es	ya no quiero|quiere vivir|estar|seguir|existir ; hacerme dano ; hacerse dano ; lastimarme
        suicidal fixed	es	lastimarse ; cortarme ; cortarse ; se corta ; me corto ; colgarme ; colgarse ; ahorcarme
        suicidal fixed	es	ahorcarse ; acabar con mi vida ; acabar con su vida ; acabar con todo ; terminar con mi vida
        suicidal fixed	es	terminar con todo ; pensando en la muerte ; pienso en la muerte ; pienso en morir
        suicidal fixed	es	piensa en morir ; pegarme un tiro ; pegarse un tiro ; aventarme ; aventarse
        suicidal fixed	es	se quiere matar ; me quiero matar ; me quiero morir ; se quiere morir ; intento matarse
        suicidal fixed	es	atento contra su vida ; no deseo vivir ; pensamientos suicidas ; ideas suicidas
        suicidal fixed	es	se quiso matar ; se intento matar
        suicidal.9 exact	en	si ; si/hi ; hi
        # suicidalOblique
        suicidalOblique	en	wrote|written|write|writing|left|leaving|leave * note|notes|letter|letters|goodbye|goodbyes for?
        suicidalOblique	en	wrote the letters ; said|say|saying|says|sent|sending * goodbye|goodbyes
        suicidalOblique	en	goodbye text|texts|note|letter|letters|message|video ; goodbye ; goodbyes
        suicidalOblique	en	goodbye to everyone|everybody|all|my
        suicidalOblique	en	giving|gave|give|given away * his|her|my|their? things|stuff|belongings|dog|cat|guitar|tools|possessions|everything|records|clothes|watch|truck
        suicidalOblique	en	put|putting|got|getting my|his|her affairs in order ; affairs are in order
        suicidalOblique	en	everyone|everybody|world|kids|family|they|theyd|wife|husband|children|mom|parents|you|she|he|all * better off without|if
        suicidalOblique	en	theyd be better off ; everyone better off ; better off without me|him|her
        suicidalOblique	en	better off with * insurance ; life insurance * pay|pays|better|kids|money ; worth more dead
        suicidalOblique	en	insurance money than with me
        suicidalOblique	en	no|not|any point|reason|use in|to going|go|living|live|keep|being|get|anymore|continuing
        suicidalOblique	en	nothing|nobody left to live for ; no reason to live|wake|be|stay ; nothing to live for
        suicidalOblique	en	whats the point of|anymore|in ; dont see * point|future|tomorrow|way forward
        suicidalOblique	en	see no|any future|way|reason|point|other ; no way out ; only way out ; one way out
        suicidalOblique	en	way out of this|it|here
        suicidalOblique	en	cant|dont|wont|can do|take|keep|go this|it|on|doing|going * anymore|any|longer|much
        suicidalOblique	en	cant go on ; cant keep going ; cant do life ; cant live like this
        suicidalOblique	en	dont know how much longer i ; cant take it anymore ; cant take much more
        suicidalOblique	en	tired of being here|alive|living|life|existing|breathing|waking|fighting ; tired of life
        suicidalOblique	en	so tired of living ; done with everything ; done living ; done being here
        suicidalOblique	en	ready to go be with
        suicidalOblique	en	be with my|her|him|his|god|jesus|dad|mom|son|daughter soon|again|now|tonight
        suicidalOblique	en	join him|her|my|them soon|in|tonight ; see him|her|my * soon|again|other side
        suicidalOblique	en	wont be around|here much|anymore|long|next|tomorrow|for|by|to
        suicidalOblique	en	wont be a burden|problem|bother|your anymore? ; be a burden ; burden to|on|anymore
        suicidalOblique	en	not be a burden ; stop being a burden ; just a burden ; im a burden
        suicidalOblique	en	dont|not need|needing * anymore after|where im ; last message|time|call|thing you|ill
        suicidalOblique	en	this is goodbye ; this is it for me ; final goodbye ; last goodbye ; sorry for everything
        suicidalOblique	en	take care of my|his|her dog|cat|kids|mom when|after|if ; look after my * when im gone
        suicidalOblique	en	when im gone ; after im gone ; once im gone ; if im not here ; if im not around
        suicidalOblique	en	if something happens to me ; wont matter soon|tomorrow|anymore|after
        suicidalOblique	en	none of this will matter ; wont be my problem ; make it stop ; make it all stop
        suicidalOblique	en	just want it to stop ; want it all to stop ; want the pain to end|stop|be
        suicidalOblique	en	want it to be over ; wants it to be over ; want this to be over ; want it to end
        suicidalOblique	en	end the pain ; end this pain ; end the suffering ; be over soon|tonight
        suicidalOblique	en	all over soon|tonight ; sleep * forever ; stop waking up ; close my eyes and
        suicidalOblique	en	not open my eyes ; stop breathing tonight|and ; counted|counting * pills|out|whats
        suicidalOblique	en	counted out
        suicidalOblique	en	saved|saving|stashed|stashing|stockpiled|stockpiling|hoarding|hoarded * pills|meds|medication|insulin
        suicidalOblique	en	gun|pistol|rifle|rope|razor|blade|noose|shotgun|belt in my|his|her|the hand|lap|mouth|drawer|car|nightstand|glove|closet|truck|rafters|garage
        suicidalOblique	en	loaded gun ; gun to my|his|her ; bought a gun|rope ; bought rope
        suicidalOblique	en	holding a|the|his|my gun|razor|blade|knife|bottle|rope
        suicidalOblique	en	on|at|off|under|over the bridge|ledge|overpass|roof|rooftop|tracks|cliff|edge
        suicidalOblique	en	bridge railing ; parked on|at|by * bridge|overpass|tracks|cliff|ledge
        suicidalOblique	en	looking over|down * bridge|ledge|edge|railing
        suicidalOblique	en	stand|stood|standing on * tracks|bridge|ledge|roof|edge|overpass|platform
        suicidalOblique	en	picked out|the a|day|date|tree|spot
        suicidalOblique	en	got|have|had the rope|pills|gun|blade|method|means ready|picked|out|here|next
        suicidalOblique	en	has|have a plan and|to ; know how id|i ; i know how i|ill|id
        suicidalOblique	en	thought about|of how id|ill|to do ; looked|looking|look up|online|at * painless|ways|how
        suicidalOblique	en	ways to die|go|do|end ; painless way ; enough pills to ; enough insulin|meds|pills|dope to
        suicidalOblique	en	one last|final dose|shot|hit|time|run and ; hot shot
        suicidalOblique	en	not planning|plan on|to|be being|see|seeing|around|tomorrow|here|wake|waking|make|making *
        suicidalOblique	en	dont plan on|to be|being|wake|waking|see|seeing|making
        suicidalOblique	en	wont|not|dont see|make|be it? christmas|tomorrow|morning|birthday|spring|next|weekend|alive
        suicidalOblique	en	wouldnt care|mind if i|he|didnt|died|never|just ; wouldnt mind not|dying|if|never
        suicidalOblique	en	dont care if i|he|she live|die|wake|dont|od|lives|dies|wakes
        suicidalOblique	en	dont care whether i|he live|die
        suicidalOblique	en	if i died|dont|die|didnt * care|notice|matter|fine|ok|tomorrow|wake
        suicidalOblique	en	{nobody} would|will|wouldnt notice|miss|care * ; no one would miss me ; nobody would miss me
        suicidalOblique	en	nobody would notice ; world without me ; without me in it ; rather be with my|him|her
        suicidalOblique	en	dark thoughts ; dark place|places ; scary thoughts ; bad thoughts
        suicidalOblique	en	thoughts scare|scaring me ; thinking about ways ; scared of what i|ill|id|he|im
        suicidalOblique	en	scared of myself ; afraid of what i|ill|id|he|im ; afraid of myself
        suicidalOblique	en	scared i|ill|hell|shell might|will|am|to|is * do|hurt|kill|something|myself|himself
        suicidalOblique	en	afraid he|she|hell|shell|i|ill * hurt|kill|something himself|herself|myself|stupid|drastic
        suicidalOblique	en	do something stupid|drastic|bad|permanent|to|crazy|to ; did something stupid
        suicidalOblique	en	shouldnt be alone ; dont want to be alone tonight ; take me off this earth
        suicidalOblique	en	leave this world|earth ; leave this life ; check out for|of|permanently good|life
        suicidalOblique	en	checking out for good ; disappear|vanish for good|forever|completely|and
        suicidalOblique	en	drive|driving|drove * into|off a|the|oncoming|tree|cliff|wall|bridge|pole|median
        suicidalOblique	en	not swerve
        suicidalOblique	en	step|stepping|walk|walking|run|jump|jumping in front|into|off of? * traffic|train|bus|truck|bridge|building|ocean|freeway|roof
        suicidalOblique	en	walk into traffic|the
        suicidalOblique	en	drive|driving|drove|walk|walked|walking|go|going|went|end|ended|sit|sitting|sat * * bridge|overpass|tracks|cliff|ledge
        suicidalOblique	en	stay|staying alive ; make it through|til|to * night|weekend|morning|tomorrow|week
        suicidalOblique	en	run smoother without me ; easier without me ; fine without me ; happier without me
        suicidalOblique	en	better place without ; paid off my ; my girls will be fine
        suicidalOblique	en	kids will be fine|ok|okay without ; theyll be fine without ; no hope left|anymore
        suicidalOblique	en	lost all hope ; lost the will ; lost hope ; given up on life|living|everything
        suicidalOblique	en	giving up on life ; gave up on life ; whats left to ; ran|run|runs out of reasons
        suicidalOblique	es	mejor sin mi ; estarian mejor sin ; estar mejor sin mi ; estaria mejor muerto|muerta
        suicidalOblique	es	ya no aguanto|aguanta mas|esta|la|vivir|seguir|nada ; no aguanto mas ; ya no puedo mas
        suicidalOblique	es	no puedo mas ; ya no puedo seguir ; no vale la pena vivir|seguir
        suicidalOblique	es	no tiene|tengo sentido vivir|seguir|la ; sin ganas de vivir ; perdi las ganas
        suicidalOblique	es	perdio las ganas ; no tengo ganas de vivir|nada|seguir ; no le veo sentido
        suicidalOblique	es	no veo salida|otra|futuro ; para que seguir|vivir
        suicidalOblique	es	escribi|escribio|deje|dejo * carta|cartas|nota|despedida ; se despidio ; se esta despidiendo
        suicidalOblique	es	me despedi ; me estoy despidiendo ; me quiero despedir ; despedirse de todos
        suicidalOblique	es	regalando|regalo|regale sus|mis|todas cosas ; soy una carga ; ser una carga
        suicidalOblique	es	no ser una carga ; cuando yo no este ; si yo no estuviera ; si ya no estoy
        suicidalOblique	es	cuando ya no este ; ya no quiero despertar ; ojala no despertara|despierte|amaneciera
        suicidalOblique	es	ojala no amanezca ; no amanecer ; dormir y no despertar ; dormirme y no ; irme con mi|dios
        suicidalOblique	es	reunirme con ; cansado|cansada de vivir|la|todo ; harto|harta de vivir|la ; una locura
        suicidalOblique	es	hacer una tonteria ; haga|hacer|hacerme algo malo|una ; que esto se acabe|termine
        suicidalOblique	es	que todo se acabe|termine ; quiero que todo|esto se? termine|acabe ; descansar para siempre
        suicidalOblique	es	quitarme de en medio ; ya no quiero nada ; nadie me extranaria
        suicidalOblique	es	a nadie le importaria|importo ; la pistola en|cargada|a ; contando las pastillas
        suicidalOblique	es	junte|juntando pastillas ; guardando pastillas
        suicidalOblique fixed	en	dont|cant|not think * i|he|she * can|will|ill|hell * stay|be|make|survive|get|live * alive|it|through|another|safe
        suicidalOblique fixed	en	dont think|know * stay alive ; dont know how to stay alive ; not sure * stay alive|safe
        suicidalOblique fixed	en	cant|dont keep|stay|feel * safe|alive * ; cant stay alive ; cant keep myself safe
        suicidalOblique fixed	en	cant|cannot|wont promise * * here|tomorrow|safe|alive|wake|ok|okay|make
        suicidalOblique fixed	en	quiet|over|done|peaceful|easier|better after tonight|today|tomorrow|im ; after tonight
        suicidalOblique fixed	en	by tomorrow it|this|ill * wont|over|gone|be
        suicidalOblique fixed	en	thank you for everything|listening|trying and|goodbye|bye
        suicidalOblique fixed	en	pistol|gun|rifle|shotgun|revolver|rope|razor and|next|in|under|beside|is|out|loaded|here|on|ready|with * * bottle|me|pillow|bed|table|night|jack|seat|passenger|nobody|alone|home
        suicidalOblique fixed	en	i|ive|im * have|got|found|bought|holding|loaded * * gun|pistol|rifle|rope|razor|revolver|shotgun
        suicidalOblique fixed	en	i have * * gun|pistol|rifle|rope|razor|revolver|shotgun
        suicidalOblique fixed	en	ive got * * gun|pistol|rifle|rope|razor ; bought a? rope|razor|blades|gun
        suicidalOblique fixed	en	took the razor|pills|knife|rope|blade ; stockpile of pills|meds|insulin
        suicidalOblique fixed	en	contract for safety ; wont contract ; flat affect ; what's the point ; nobody is home until
        suicidalOblique fixed	en	dont see * tomorrow ; see a reason|point|tomorrow
        suicidalOblique fixed	en	{nobody} would|will|wont|to * find|miss|notice|know me|till|until|for
        suicidalOblique fixed	en	find me till|until|in|when ; find my body ; who would find ; engine running
        suicidalOblique fixed	en	garage with|and the engine|car ; car running in the ; exhaust ; carbon monoxide
        suicidalOblique fixed	en	would|will|d|theyd|shed|hed get over it|me ; get over me ; sleep and not|never come|wake|get
        suicidalOblique fixed	en	not come back from ; just not come back ; not wake up from ; never have to wake
        suicidalOblique fixed	en	already know|knows|picked|chose|decided which|where|how|when
        suicidalOblique fixed	en	know which tree|bridge|rope|pills|room|day ; which tree|bridge|beam|overpass
        suicidalOblique fixed	en	where the will is ; my will|the will is|and|updated|signed|done
        suicidalOblique fixed	en	wrote|writing|updated|signed|changed * will|beneficiary ; combination to the safe
        suicidalOblique fixed	en	passwords|password for|are|is|to * my|everything|accounts|when|written
        suicidalOblique fixed	en	told|tell|telling * where * will|insurance|policy|papers|money|keys|everything is|are
        suicidalOblique fixed	en	policy pays|covers|still ; life insurance pays|covers|is|still|policy
        suicidalOblique fixed	en	cut|cutting|cuts|burn|burned|burning my|his|her arms|arm|wrist|wrists|legs|thighs|skin|leg again|tonight|last|?
        suicidalOblique fixed	en	cuts on * arms|wrists|legs|thighs ; fresh cuts
        suicidalOblique fixed	en	hope|hoping|hopes|wish|pray|praying * one of|the|this|next|it|fentanyl|batch|dose * kills|takes|finishes|ends|last|does
        suicidalOblique fixed	en	hope * takes me ; hope it takes me ; hope this one ; hope the next
        suicidalOblique fixed	en	car|truck would|will|could hit|crash|just ; if a truck|car|bus hit ; if i crashed
        suicidalOblique fixed	en	crash my car|truck ; if i got hit ; by the time you read ; when you read this
        suicidalOblique fixed	en	read this ill ; dont bother calling back ; too late for me ; nothing|no one can help me now
        suicidalOblique fixed	en	already decided ; made my decision ; made up my mind about|to end|tonight
        suicidalOblique fixed	en	im at peace with it ; made peace with it|dying|leaving ; said my goodbyes
        suicidalOblique fixed	en	kissed|hugged * goodbye|kids|last ; one way trip ; not coming back from
        suicidalOblique fixed	en	my last birthday|christmas|thanksgiving|night|day|letter|text|meal|week
        suicidalOblique fixed	en	dont want to see tomorrow|another|morning ; done fighting ; too tired to fight|keep|live|go
        suicidalOblique fixed	en	stop existing ; fade away ; want to be with my * in heaven ; heaven soon
        suicidalOblique fixed	en	id be doing * favor ; favor to everyone ; doing everyone a favor
        suicidalOblique fixed	en	everyone would be relieved ; relief if i|im ; cant see * future|myself|getting ; no future
        suicidalOblique fixed	en	dont see myself|a getting|being|future|living ; what's left for me ; nothing left to|for me
        suicidalOblique fixed	en	i have nothing left ; living isnt worth|for ; life isnt|not|no worth|living
        suicidalOblique fixed	en	isnt worth living ; not worth living ; worth living|it anymore
        suicidalOblique fixed	en	pills|gun|knife|rope|razor|bottle|blade in my|his|her hand|hands|lap|mouth|pocket
        suicidalOblique fixed	en	away from the garage|basement|bathroom tonight|tomorrow
        suicidalOblique fixed	en	dont|not let * kids|dog|son|daughter|wife find|see|come ; so * wont find
        suicidalOblique fixed	en	keep * out of the garage|basement|bathroom ; dont open the door
        suicidalOblique fixed	en	texted|called|told|emailed|wrote * goodbye ; call the police when you ; youll find me
        suicidalOblique fixed	en	theyll find me
        suicidalOblique fixed	es	tengo * pistola|soga|cuerda ; se quiere matar ; encerrado|encerrada en el bano
        suicidalOblique fixed	es	estariamos|estarian|estaremos mejor sin|si ; mejor sin ella|el|mi
        suicidalOblique fixed	es	ya tengo todo listo|planeado ; ya decidi ; me voy a ir para siempre
        suicidalOblique fixed	es	cuiden a mis|mi hijos|hijas|hija|hijo|perro ; ya no voy a estar ; no voy a estar
        suicidalOblique fixed	es	ya no estare ; nadie me va a extranar ; todo se acaba hoy|esta
        suicidalOblique fixed	es	ya me canse de vivir|todo|la ; prefiero no despertar ; que dios me lleve
        suicidalOblique fixed	es	que dios me recoja ; ya no quiero seguir ; no quiero seguir ; quiero dormir y no
        suicidalOblique.3 fixed	en	be|join|joining|being with my|her|him|them|mom|dad
        # suicidePast
        suicidePast fixed	en	suicide attempt in|at|years ; attempted suicide in|at|years
        suicidePast fixed	en	tried to kill myself in|when|back|years ; attempt in|years ; past attempt ; prior attempt
        suicidePast fixed	en	hx of si ; h/o si ; hx si ; si hx ; hx of suicide ; hx suicide ; history of suicide
        suicidePast fixed	en	history of si ; hx sa ; h/o sa ; prior si
        # pseudo
        pseudo	en	suicide hotline ; suicide prevention ; suicide watch list ; suicide squad ; suicide wing
        pseudo	en	suicide doors ; suicide awareness
        pseudo	en	say|said|saying|kiss|kissing goodbye to alcohol|drinking|booze|drugs|weed|meth|coke|wine|pills|it
        pseudo	en	been|started cutting back|down|it|out|carbs|sugar|hours ; keep cutting back|down|it
        """
}
