extension LexiconSources {
    /// Triggers of ConText: negation, pseudo-triggers, history, hypothesis, doubt, and what ends a scope.
    static let context = """
        no ; not ; never ; denies ; deny ; denied ; denying ; without ; w/o ; neg for ; neg	en	negates
        negative for ; hasnt ; havent ; doesnt ; dont ; isnt ; arent ; wasnt ; didnt ; hadnt	en	negates
        aint ; nobody ; no one ; neither ; nor ; none of ; free of ; stopped having ; no more	en	negates
        zero ; lacks ; absence of ; never had ; do not ; does not ; did not ; cannot recall	en	negates
        no sign of ; no signs of ; no evidence of ; no history of ; no hx of ; no h/o ; no hx	en	negates
        no prior ; hasnt had ; r/o ; ruled out for ; not having ; nothing like ; rather than	en	negates
        instead of ; nada de ; wouldnt ; quit having	en	negates
        no ; nunca ; sin ; niega ; niegan ; ningun ; ninguna ; tampoco ; jamas ; nada de ; ni	es	negates
        none ; denied ; ruled out ; negative ; neg ; absent ; nil ; is not an issue	any	negatesBefore
        are not an issue ; not an issue ; not present ; niega ; ninguno ; ninguna	any	negatesBefore
        no doubt ; not only ; not just ; cant stop ; cant quit ; cannot stop	en	negates.9 absorb fixed
        could not stop ; couldnt stop ; cant seem to stop ; cant seem to quit	en	negates.9 absorb fixed
        not sure if ; not sure whether ; not sure ; no longer able ; no money	en	negates.9 absorb fixed
        not sober ; isnt sober ; cant go without ; cannot go without	en	negates.9 absorb fixed
        never not ; no later than ; not drinking water ; dont know if	en	negates.9 absorb fixed
        dont know what ; dont know how ; dont know why ; dont know who	en	negates.9 absorb fixed
        dont know where ; do not know ; dont want to stop ; no insurance	en	negates.9 absorb fixed
        no matter ; no wonder ; no longer ; no idea ; not enough	en	negates.9 absorb fixed
        not the first time ; nothing helps ; nothing works ; no joke	en	negates.9 absorb fixed
        no kidding ; not working ; dont judge ; dont tell ; do not tell	en	negates.9 absorb fixed
        no wait ; not anymore ; no end ; no problem ; why not ; whether or not	en	negates.9 absorb fixed
        or not ; dont wait ; not until ; no rush ; dont hang up ; do not call	en	negates.9 absorb fixed
        dont call ; please dont ; do not cb ; no vm ; no voicemail	en	negates.9 absorb fixed
        not kidding ; not lying ; not gonna lie ; not going to lie ; wont lie	en	negates.9 absorb fixed
        not proud ; not great ; not good ; not well ; not ok ; not okay	en	negates.9 absorb fixed
        not doing well ; no choice ; no help ; never told ; never told anyone	en	negates.9 absorb fixed
        nobody knows ; no one knows ; doesnt know ; dont care ; doesnt care	en	negates.9 absorb fixed
        not myself ; not himself ; not herself ; not a day ; no days off	en	negates.9 absorb fixed
        never a day ; not one day ; never missed a day ; not once	en	negates.9 absorb fixed
        never stops ; never stopped ; never tried ; never been able	en	negates.9 absorb fixed
        no response ; not responding ; not breathing ; not answering	en	negates.9 absorb fixed
        no pulse ; not waking ; wont wake ; no job ; no place ; no home	en	negates.9 absorb fixed
        no id ; no phone ; no ride ; no car ; no beds ; no appetite	en	negates.9 absorb fixed
        no filter ; no clue ; no shame ; yes and no	en	negates.9 absorb fixed
        no se si ; no solo ; no puedo parar ; no puede parar ; no paro de	es	negates.9 absorb fixed
        no para de ; no puedo dejar ; no puede dejar ; no puedo dejarlo	es	negates.9 absorb fixed
        no dejo de ; no deja de ; sin duda ; sin parar ; no tengo dinero	es	negates.9 absorb fixed
        no aguanto ; no aguante ; no mas ; no obstante ; no hay duda	es	negates.9 absorb fixed
        no se que ; no se como ; no tenemos seguro ; no le digan ; no llamen	es	negates.9 absorb fixed
        no me llamen ; sin techo ; sin hogar ; sin seguro ; sin trabajo	es	negates.9 absorb fixed
        no responde ; no respira ; no despierta	es	negates.9 absorb fixed
        but ; however ; except ; though ; although ; until ; til ; till ; now ; today	any	terminator
        currently ; still ; again ; then ; yet ; because ; cuz ; bc ; b/c ; since then	any	terminator
        just ; other than ; aside from ; apart from ; besides ; so ; which ; only ; says	any	terminator
        pero ; aunque ; ahora ; hoy ; todavia ; porque ; sino ; excepto	any	terminator
        used to ; back when ; hx ; h/o ; history ; hx of ; history of ; previously ; previous	en	past
        past ; prior ; formerly ; former ; in the past ; when i was ; when he was ; when she was	en	past
        as a teenager ; as a teen ; as a kid ; years back ; long ago ; before i ; had been	en	past
        one time ; once before ; before this ; prev ; s/p ; in my twenties ; in my 20s	en	past
        a while back ; in high school ; in college ; childhood ; growing up ; since childhood	en	past
        in remission ; recovered	en	past
        antes ; antecedentes ; antecedente ; historial ; previo ; previa ; anteriormente	es	past
        en el pasado ; hace anos ; de joven ; solia ; cuando era	es	past
        if ; in case ; worried ; worry ; worrying ; worries ; afraid ; scared	en	hypothetical
        scares me ; fear ; fears ; fearing ; feared ; nervous about ; what happens when	en	hypothetical
        what happens if ; could ; might ; may have ; may be ; may get ; terrified	en	hypothetical
        concerned ; concern ; risk of ; at risk ; anxious about ; keep reading	en	hypothetical
        i read that ; read that ; read about ; heard that ; i heard ; what if	en	hypothetical
        in the event ; would ; before he ; before she ; dread ; dreading ; can cause	en	hypothetical
        can you have ; you can have ; should i be worried ; chance of ; warned	en	hypothetical
        possibility of ; danger of ; to avoid ; to prevent ; so i dont	en	hypothetical
        dont want to have ; dont want him to have ; dont want to get	en	hypothetical
        dont want to go through	en	hypothetical
        si ; en caso de ; miedo ; temo ; teme ; temor ; preocupa ; preocupado	es	hypothetical
        preocupada ; podria ; pudiera ; riesgo ; vaya a ; vaya ; lei que ; y si ; asusta	es	hypothetical
        maybe ; possibly ; possible ; poss ; might be ; may be ; think ; thinks ; suspect	any	possible
        suspects ; probably ; perhaps ; seems ; seem ; seemed ; looks like ; looked like	any	possible
        sounds like ; sort of ; quizas ; tal vez ; creo ; cree ; parece ; a lo mejor	any	possible
        probablemente ; not sure if ; not sure whether ; no se si	any	possible
        # What looks like an event and is none
        dying to ; dying for ; killing me ; killing him ; kill for ; dead tired ; dead set	en	pseudo
        dead end ; dead broke ; drop dead gorgeous ; killer headache ; my feet are killing	en	pseudo
        my back is killing ; kill time ; killing time ; kill two birds ; dressed to kill	en	pseudo
        over my dead body ; scared to death ; bored to death ; worried to death	en	pseudo
        laughed to death ; to die for ; die hard ; dead serious ; dead wrong ; deadline	en	pseudo
        dead battery ; phone is dead ; phone died ; phone dies ; car died ; battery died	en	pseudo
        my phone is dying ; kill the mood ; killed it ; the wait is killing	en	pseudo
        the traffic is killing ; curiosity is killing ; kills me to ; it kills me	en	pseudo
        kill switch ; id kill for ; would kill for ; die of embarrassment	en	pseudo
        died of embarrassment ; dying of embarrassment ; dying laughing ; died laughing	en	pseudo
        die laughing ; dead phone ; my kids are killing ; shoot me an email ; shoot me a text	en	pseudo
        shoot me a call ; shoot you an email ; shoot me a message ; shoot over	en	pseudo
        shoot an email ; hit me up ; hit me with ; bang for ; blow my brains out of boredom	en	pseudo
        starving to death ; freezing to death ; sick to death ; sick and tired ; sick of	en	pseudo
        sick days ; sick day ; sick leave ; sick time ; homesick ; love sick ; out sick	en	pseudo
        call in sick ; called in sick ; calling in sick ; car sick ; mom got sick	en	pseudo
        mother is sick ; mom is sick ; dad got sick ; sick mother ; sick mom ; sick kid	en	pseudo
        sick father ; kid is sick ; murder me if ; wife will kill me ; mom will kill me	en	pseudo
        dad will kill me ; boss will kill me ; mom would kill me ; parents will kill me	en	pseudo
        wife would kill me ; husband will kill me ; husband would kill me ; kill me if she	en	pseudo
        kill me if he ; would kill me if they	en	pseudo
        muerto de hambre ; muerta de hambre ; muerto de cansancio ; muerta de cansancio	es	pseudo
        muerto de risa ; muero de ganas ; muerta de miedo ; muerto de miedo	es	pseudo
        me muero de verguenza ; muero por ver ; me mata de risa	es	pseudo
        la detox ; l.a. detox ; los angeles detox ; detox tea ; detox teas ; detox diet	en	pseudo
        detox juice ; juice detox ; detox cleanse ; skin detox ; liver detox ; phone detox	en	pseudo
        digital detox ; dopamine detox ; social media detox ; detox drink ; detox drinks	en	pseudo
        detox water ; foot detox ; detox from my phone ; detox from social media ; sugar detox	en	pseudo
        heavy metal detox ; detox page ; detox smoothies ; detox smoothie ; detox bath	en	pseudo
        detox shampoo ; mold detox ; colon detox ; body detox ; detox foods	en	pseudo
        detox program page ; your detox page ; detox kit ; detox queue ; parasite detox	en	pseudo
        detox my liver ; detox my skin ; detox your ; instagram detox ; caffeine detox	en	pseudo
        tiktok detox ; screen detox ; detox for my liver ; detox pads ; detox patches	en	pseudo
        detox facial ; detox massage ; about detox on your ; called detox ; named detox	en	pseudo
        the word detox ; word detox ; name of your place ; rehab for my knee	en	pseudo
        rehab for his knee ; knee rehab ; hip rehab ; shoulder rehab ; rehab for my back	en	pseudo
        physical rehab ; cardiac rehab ; stroke rehab ; rehab hospital for	en	pseudo
        rehab after surgery ; rehab after my surgery ; rehab a house ; rehabbed	en	pseudo
        rehab for a broken ; rehab for my hip ; rehab for her hip ; rehab for my shoulder	en	pseudo
        pulmonary rehab ; rehab after a stroke ; rehab after knee ; rehab after hip	en	pseudo
        rehab for an injury ; injury rehab ; vocational rehab ; physical therapy	en	pseudo
        rehab my knee ; rehab my shoulder ; rehab for his hip ; back rehab ; rehab near me	en	pseudo
        last time ; the last time ; la ultima vez ; la vez pasada ; the other times	any	past.2
        every other time	any	past.2
        has had ; have had ; ive had ; hes had ; shes had ; twice ; before ; x 1 ; x 2 ; x 3	any	past.1
        once ; in the past ; ha tenido ; he tenido ; dos veces ; una vez	any	past.1
        picks fights ; beat the habit ; beat drugs	en	pseudo
        """
}
