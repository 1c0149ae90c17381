extension LexiconSources {
    /// Chest pain, other medical emergencies, and deaths.
    static let emergencies = """
        # pseudo
        pseudo	en	confused about|by|on the|your|what|which|how|whether|insurance|all|my ; im confused|just
        pseudo	en	confused on ; heart attack in ; heart attack last year ; had a heart attack years
        pseudo	en	dad had a heart attack ; father had a heart attack ; chest cold ; chest xray ; chest x ray
        pseudo	en	off my chest ; weight off my chest ; give me a heart attack ; gave me a heart attack
        pseudo	en	gives me a heart attack ; nearly had a heart attack when ; almost had a heart attack when
        pseudo	en	cpr certified ; cp wave ; stroke rehab ; had a stroke in ; stroke years ago ; stroke of luck
        pseudo	en	hit me in the head ; hit the nail on ; called 911 last ; hit his head years ; diabetic but
        pseudo	en	head start ; heading ; over my head ; hit ahead ; hit me like ; hit me that
        pseudo	en	hit me hard when ; beat this ; beat it ; beat addiction ; beat myself up ; beating myself up
        pseudo	en	beats me ; beat up on myself ; attacked by ; kick the habit ; fighting a ; kills my
        pseudo	en	hurt my back ; hurting my ; hurt my knee ; hurt people i ; hurt the people i
        pseudo	en	hurting my family ; hurting my kids ; hurting everyone ; hurting people i love
        pseudo	en	hurt my family ; hurt my wife with ; hurting my wife ; hurt everyone ; hurt someone i
        pseudo	en	taking it out on ; gun shop ; gun license ; nerf ; punched in ; armed forces ; armed guard
        pseudo	en	army ; hi i ; hi my ; hi there ; hi im ; threatening to leave ; threatened to leave
        pseudo	en	threatened to fire ; threatening to fire ; threatening to divorce ; threatens to leave
        pseudo	en	threatened divorce ; threatening divorce ; threatening to take the kids
        pseudo	en	threatening custody ; threatened to kick ; threatening to kick ; wont let me leave work
        pseudo	en	wont let me leave early ; push me to ; pushed me to ; pushing me to ; pushed him to
        pseudo	en	pushing him to ; pushed her to ; kicked me out ; kicked him out ; kicked her out
        pseudo	en	kicking me out ; kicked us out ; kicking him out ; kicking her out ; throwing him out
        pseudo	en	throwing me out ; beat up car ; dv program ; h/o dv ; hx dv ; hx of dv ; dv advocate
        pseudo	en	dv history ; afebrile ; fever free
        # chestPain
        chestPain	en	chest pain ; chest pains ; cp ; chest pressure ; chest tightness ; chest hurts
        chestPain	en	chest hurting
        chestPain	en	chest is|feels|been|has|feeling * tight|heavy|hurting|tightening|crushed|squeezed|pain|burning|pressure|killing|crushing|hurts
        chestPain	en	chest tight ; tight chest
        chestPain	en	tightness|pressure|pain|pains|squeezing|crushing|heaviness|stabbing|burning|weight|ache|elephant * in|on|across|sitting my|his|her|the on? * chest
        chestPain	en	elephant on * chest ; chest feels|felt like
        chestPain	en	chest * like * elephant|someone|somebody|weight|brick|bricks|vice|vise|standing|sitting|crushed
        chestPain	en	standing|sitting on * chest
        chestPain	en	something|someone|elephant sitting|standing on my|his|her chest
        chestPain	en	left arm|jaw * numb|numbness|pain|tingling|hurts|hurting ; l arm numb|pain|tingling
        chestPain	en	pain down * left? arm ; pain in my|his|her left arm
        chestPain	en	grabbing|clutching|holding|clutched|grabbed his|her|my chest ; heart attack ; angina
        chestPain	en	heart hurts|aches|pain|pains|hurting
        chestPain	en	pain|hurts|goes|shooting|into|in|to|up my|the|his|her jaw ; heart attack|attacks
        chestPain	en	pressure in my chest ; chest is pounding and|hurts
        chestPain	en	cant feel|move my|his|her left? arm|side|face|leg|hand
        chestPain	es	dolor de|en el? pecho ; duele el|mi|su pecho ; me duele el pecho ; le duele el pecho
        chestPain	es	opresion en|de|del el? pecho ; presion en el pecho ; pecho apretado|oprimido
        chestPain	es	pecho me|le aprieta|duele ; siento|siente * pecho ; duele * el|mi|su? pecho ; dolor * pecho
        chestPain	es	punzadas en el pecho
        chestPain absorb	en	chest|heart is|feels|keeps|been killing me?
        # emergency
        emergency	en	cant|cannot|unable|trouble|struggling|struggles|difficulty|hard|gasping|fighting|having * breathe|breathing|catch|breath|air *
        emergency	en	short of breath ; shortness of breath ; sob ; gasping ; wheezing badly ; winded lying|cant
        emergency	en	me cuesta respirar
        emergency	en	throwing|throws|threw|vomiting|vomits|vomited|puking|puked|coughing|coughed|spitting|pooping|passing|peeing|bleeding * up? blood
        emergency	en	blood in|when|and * vomit|throw|puke|stool|threw|poop|toilet|black
        emergency	en	vomit * blood|coffee|bloody ; coffee grounds ; coffee ground emesis ; hematemesis
        emergency	en	bloody vomit|stool|diarrhea ; black|tarry * stool|stools|poop|tar ; melena ; escupe sangre
        emergency	en	escupiendo sangre
        emergency	en	bleeding * wont|bad|badly|heavily|stop|everywhere|lot|profusely|internally
        emergency	en	wont stop bleeding ; bleeding out
        emergency	en	arm|leg|hand|abscess|wound|infection|infected|sore|foot|injection|skin|cellulitis|lump|red|swollen|hot|site|streak|streaks|hole * *? fever|febrile|chills|102|103|104|streaks|streak|pus|septic|sepsis|spreading
        emergency	en	fever * abscess|infection|infected|wound|arm|swollen|leg|streaks ; red streaks|streak
        emergency	en	infeccion|herida|absceso|brazo|pierna * fiebre|pus|hinchado|hinchada
        emergency	en	fiebre * infeccion|absceso|brazo|herida ; sepsis ; septic ; endocarditis ; 103 fever
        emergency	en	104 fever ; fever of 103|104|102 ; temp of 103|104
        emergency	en	yellow|yellowed|jaundice|jaundiced eyes|skin|and ; skin * turned|turning|gone|is yellow
        emergency	en	turned yellow ; belly|stomach|abdomen * swollen|distended|hard|huge
        emergency	en	hit|hurt|banged|cracked|smashed|split|bashed|busted|landed|fell * head ; head injury
        emergency	en	head wound ; head trauma ; fell and hit * head ; concussion ; skull
        emergency	en	bleeding from * head|ear|ears|nose|scalp ; head is|was|been bleeding
        emergency	en	golpeo|golpe|pego|golpee * cabeza ; fell down * stairs ; fainted ; fainting ; faints
        emergency	en	blacked out and fell ; passed out and fell ; collapsed ; collapse ; me desmaye ; stroke
        emergency	en	face is? drooping|droops ; slurring|slurred * speech|words|face
        emergency	en	cant|cannot move * arm|leg|side|legs|face ; paralyzed ; numb on one side ; heat stroke
        emergency	en	severely dehydrated ; very dehydrated ; blood sugar * 400|500|600|high|30|40|low
        emergency	en	diabetic * sugar|coma|shock|dka ; dka
        emergency	en	cant|hasnt|havent|not keep|keeping|kept * water|anything|fluids|food down * days|hours|day|since
        emergency	en	heart * stopped|stopping|giving|skipping|irregular ; dying right now ; i think im dying
        emergency	en	think hes dying ; think shes dying ; hes dying on ; call 911 ; called 911 ; calling 911
        emergency	en	ambulance is|on|coming|en ; coughing|cough|coughed|coughs * up? blood
        emergency	en	blood in my|his|her|the spit|phlegm|pee|urine|stool|vomit ; cant stop bleeding
        emergency	en	can barely|hardly breathe ; barely able to breathe
        emergency	es	no puede respirar ; no puedo respirar ; le cuesta respirar ; le falta el aire
        emergency	es	me falta el aire ; se esta ahogando ; vomitando sangre ; vomita sangre ; vomito sangre
        emergency	es	vomite sangre ; sangrando mucho ; sangra mucho ; no para de sangrar ; ojos amarillos
        emergency	es	se abrio la cabeza ; se desmayo ; se desplomo ; se esta muriendo ; me estoy muriendo
        emergency	es	llame al 911 ; llamamos al 911 ; no puedo moverme|mover ; apenas puedo respirar
        emergency.3	en	swollen ; infected ; infection ; abscess ; oozing ; cellulitis ; red streaks ; boil
        emergency.3	en	absceso ; hinchado ; hinchada ; pus
        emergency.4	en	fever ; feverish ; febrile ; shivering with ; 101|102|103|104 ; temp of|is|was ; fiebre
        emergency.4	en	calentura
        # died
        died	en	died ; passed away ; passed ; dead from ; dead of ; lost my ; lost his ; lost her ; funeral
        died	en	death of ; murio ; fallecio ; fallecido ; falleció ; dies of ; die of ; died of ; died from
        died	en	killed himself ; killed herself ; hung himself ; hung herself ; committed suicide
        died	en	took his own life ; took her own life ; buried ; late husband ; late wife ; late father
        died	en	late mother
        died	es	se mato ; se suicido
        """
}
