extension LexiconSources {
    /// Numbers, units of time, months, weekdays, holidays, and the small words of dates.
    static let times = """
        # Numbers
        one ; un ; una ; uno	any	word.number value=1
        a ; an ; once	en	word.number value=1
        twice ; dos ; two	any	word.number value=2
        couple	en	word.number value=2
        three ; few ; tres	any	word.number value=3
        four ; cuatro ; several	any	word.number value=4
        five ; cinco	any	word.number value=5
        six ; seis ; media	any	word.number value=6
        half ; medio	any	word.number value=0.5
        seven ; siete	any	word.number value=7
        eight ; ocho	any	word.number value=8
        nine ; nueve	any	word.number value=9
        ten ; diez	any	word.number value=10
        eleven	any	word.number value=11
        twelve ; doce ; dozen ; docena	any	word.number value=12
        thirteen ; trece	any	word.number value=13
        fourteen ; catorce	any	word.number value=14
        fifteen ; quince	any	word.number value=15
        sixteen ; dieciseis	any	word.number value=16
        seventeen ; diecisiete	any	word.number value=17
        eighteen ; dieciocho	any	word.number value=18
        nineteen ; diecinueve	any	word.number value=19
        twenty ; veinte	any	word.number value=20
        veinticinco	es	word.number value=25
        thirty ; treinta	any	word.number value=30
        forty ; cuarenta ; fourty	any	word.number value=40
        fifty ; cincuenta	any	word.number value=50
        sixty ; sesenta	any	word.number value=60
        seventy ; setenta	any	word.number value=70
        eighty ; ochenta	any	word.number value=80
        ninety ; noventa	any	word.number value=90
        hundred ; cien	any	word.number value=100
        thousand ; mil	any	word.number value=1000
        # Units of time, in days
        minute ; minutes ; min ; mins ; minuto ; minutos	any	word.unit value=0.0007
        hour ; hours ; hr ; hrs ; hora ; horas	any	word.unit value=0.0417
        day ; days ; dia ; dias ; night ; nights ; noche ; noches	any	word.unit value=1
        week ; weeks ; wk ; wks ; semana ; semanas ; weekend ; weekends	any	word.unit value=7
        month ; months ; mo ; mos ; mes ; meses ; mth ; mths ; mnths	any	word.unit value=30
        year ; years ; yr ; yrs ; ano ; anos ; yeras	any	word.unit value=365
        decade ; decades ; decada ; decadas	any	word.unit value=3650
        y	any	word.gluedUnit value=365
        h	any	word.gluedUnit value=0.0417
        d	any	word.gluedUnit value=1
        w	any	word.gluedUnit value=7
        years ; yrs ; anos	any	word.bareUnit value=900
        months ; meses	any	word.bareUnit value=90
        weeks ; semanas	any	word.bareUnit value=21
        decades	any	word.bareUnit value=7300
        # Months, weekdays
        january ; jan ; enero	any	word.month value=1
        february ; feb ; febrero	any	word.month value=2
        march ; mar ; marzo	any	word.month value=3
        april ; apr ; abril	any	word.month value=4
        may ; mayo	any	word.month value=5
        june ; jun ; junio	any	word.month value=6
        july ; jul ; julio	any	word.month value=7
        august ; aug ; agosto	any	word.month value=8
        september ; sept ; sep ; septiembre	any	word.month value=9
        october ; oct ; octubre	any	word.month value=10
        november ; nov ; noviembre	any	word.month value=11
        december ; dec ; diciembre	any	word.month value=12
        may ; march ; mar ; sep	any	word.verb
        monday ; mon ; lunes	any	word.weekday value=1
        tuesday ; tues ; tue ; martes	any	word.weekday value=2
        wednesday ; weds ; wed ; miercoles	any	word.weekday value=3
        thursday ; thurs ; thur ; thu ; jueves	any	word.weekday value=4
        friday ; fri ; viernes	any	word.weekday value=5
        saturday ; sat ; sabado	any	word.weekday value=6
        sunday ; sun ; domingo	any	word.weekday value=7
        easter	en	word.holiday value=405
        christmas ; xmas ; navidad	any	word.holiday value=1225
        thanksgiving ; thksgvg ; tgiving	en	word.holiday value=1126
        halloween	en	word.holiday value=1031
        summer ; verano	any	word.season value=7
        winter ; invierno	any	word.season value=1
        spring ; primavera	any	word.season value=4
        fall ; autumn ; otono	any	word.season value=10
        # Small words of dates
        ago ; back ; prior ; earlier	en	word.ago
        hace	es	word.hace
        since ; desde	any	word.since
        about ; around ; like ; the ; early ; late ; last ; mid ; maybe ; at	any	word.sinceFiller
        least ; probably ; this ; el ; principios ; de ; que ; way ; before ; labor	any	word.sinceFiller
        then ; la ; pasado	any	word.sinceFiller
        in ; en ; dentro	any	word.in
        last ; past ; pasado ; pasada	any	word.last
        next ; proximo ; proxima	any	word.next
        of ; de ; early ; late ; mid ; end ; this ; beginning ; around	any	word.of
        until ; till ; til ; hasta ; by	any	word.until
        this ; of ; the	en	word.seasonLead
        plus ; +	any	word.plus
        to ; a	any	word.to
        or ; o	any	word.or
        of	en	word.of
        and ; y	any	word.and
        a	en	word.a
        half	en	word.half
        more ; full ; whole ; solid ; straight ; good ; consecutive ; long ; of ; entire	any	word.filler
        buenos ; bad	any	word.filler
        the ; el	any	word.the
        st ; nd ; rd ; th	en	word.ordinal
        /	any	word.slash
        yo ; y/o ; yold	en	word.yo
        year ; years ; yr ; yrs ; ano ; anos	any	word.year
        old ; olds	en	word.old
        tengo ; tiene ; tienen ; tener ; cumplio ; cumpli	es	word.has
        m ; f ; male ; female ; woman ; man ; fem ; yom ; yof	en	word.sex
        age ; aged ; edad ; turned ; turning ; only ; just	any	word.age
        im ; hes ; shes ; theyre ; is ; am ; was ; being	en	word.be
        now ; ahora	any	word.nowWord
        son ; daughter ; dtr ; dad ; father ; mom ; mother ; brother ; sister ; husband	any	word.person
        wife ; nephew ; niece ; cousin ; husb ; bf ; gf ; boyfriend ; girlfriend	any	word.person
        friend ; roommate ; grandson ; granddaughter ; uncle ; aunt ; spouse ; hijo	any	word.person
        hija ; esposo ; esposa ; hermano ; hermana ; papa ; mama ; stepson	any	word.person
        stepdaughter ; kid ; boy ; girl ; teen ; sobrino ; sobrina ; nieto ; nieta	any	word.person
        partner ; fiance ; fiancee ; ex ; client ; pt ; patient ; resident ; employee	any	word.person
        nino ; nina ; chico ; chica ; muchacho ; muchacha ; joven ; menor	es	word.person
        # Times past, in days
        today ; tonight ; this morning ; this am ; this afternoon ; this aft	en	class.AGO value=0
        this evening ; this pm ; right now ; at the moment ; just now	en	class.AGO value=0
        earlier today ; as we speak	en	class.AGO value=0
        hoy ; esta noche ; esta manana ; ahora mismo ; esta tarde ; ahorita	es	class.AGO value=0
        minutes ago ; hours ago ; an hour ago ; a few hours ago ; since noon	en	class.AGO value=0.2
        since this morning ; since last night ; couple hours ago	en	class.AGO value=0.2
        last night ; last nite ; last nt ; overnight ; anoche ; the other night	any	class.AGO value=1
        yesterday ; yest ; yday ; ayer ; the night before	any	class.AGO value=1
        the other day ; few days ago ; antier ; anteayer ; this week ; esta semana	any	class.AGO value=3
        over the weekend ; this weekend ; this past weekend ; last weekend	any	class.AGO value=3
        days ago ; couple days ago ; el fin de semana pasado	any	class.AGO value=3
        last week ; last wk ; la semana pasada ; a week ago ; past week	any	class.AGO value=7
        recently ; couple weeks ago ; few weeks ago ; weeks ago ; hace poco	any	class.AGO value=14
        recientemente ; not long ago ; hace unas semanas	any	class.AGO value=14
        last month ; last mo ; el mes pasado ; a month ago ; this month	any	class.AGO value=30
        hace un mes	any	class.AGO value=30
        months ago ; a few months ago ; hace meses ; few months ago	any	class.AGO value=90
        couple months ago ; hace unos meses	any	class.AGO value=90
        earlier this year ; this year	en	class.AGO value=150
        last year ; last yr ; el ano pasado ; a year ago ; hace un ano	any	class.AGO value=365
        awhile ago ; a while ago ; a while back	any	class.AGO value=365
        years ago ; hace anos ; yrs ago ; long ago ; long time ago ; hace mucho	any	class.AGO value=1500
        hace mucho tiempo ; in the past ; back in the day ; back in the 90s	any	class.AGO value=1500
        back in the 80s ; a few years ago ; couple years ago	any	class.AGO value=1500
        when i was younger ; when he was younger ; when she was younger	any	class.AGO value=1500
        in my twenties ; in my 20s ; in college ; as a teenager ; as a teen	any	class.AGO value=1500
        as a kid ; when i was a kid ; in high school ; de joven	any	class.AGO value=1500
        de adolescente ; in my thirties ; in my youth	any	class.AGO value=1500
        labor day	en	class.AGO value=77
        fourth of july ; 4th of july ; independence day	en	class.AGO value=140
        memorial day	en	class.AGO value=180
        new years ; new year	en	class.AGO value=325
        new years day ; ano nuevo	any	class.AGO value=325
        mothers day	en	class.AGO value=195
        fathers day	en	class.AGO value=155
        # Lengths in words
        a decade ; una decada ; my whole life ; all my life ; most of my life	any	class.DUR value=3650
        half my life ; his whole life ; all his life ; her whole life	any	class.DUR value=3650
        most of his life ; half his life ; my entire life	any	class.DUR value=3650
        my entire adult life ; since i can remember ; as long as i can remember	any	class.DUR value=3650
        since high school ; since college ; since my twenties ; since my 20s	any	class.DUR value=3650
        since my teens ; since my teenage years ; since i was a teenager	any	class.DUR value=3650
        since i was a kid ; since he was a teenager ; since she was a teenager	any	class.DUR value=3650
        since the nineties ; since the 90s ; since the 80s ; since my residency	any	class.DUR value=3650
        my whole adult life ; toda mi vida ; toda la vida ; desde joven	any	class.DUR value=3650
        desde muy joven ; desde que era joven ; desde chavo	any	class.DUR value=3650
        desde la adolescencia ; for as long as i can remember	any	class.DUR value=3650
        every day of my life ; since i was young ; since his teens	any	class.DUR value=3650
        since her teens ; half her life ; most of her life ; all her life	any	class.DUR value=3650
        twenty odd years ; toda su vida ; la mitad de mi vida	any	class.DUR value=3650
        desde adolescente ; desde nino	any	class.DUR value=3650
        going on years ; for ages ; long time ; for a long time ; mucho tiempo	any	class.DUR value=900
        muchos anos ; many years ; for years ; for years now ; forever ; x yrs	any	class.DUR value=900
        x years ; number of years ; years and years ; desde hace mucho	any	class.DUR value=900
        since i turned 21 ; since my divorce ; since the divorce ; since covid	any	class.DUR value=1200
        since the pandemic ; desde la pandemia ; since lockdown	any	class.DUR value=1200
        a while ; for a while ; quite a while ; some time ; un tiempo	any	class.DUR value=200
        un buen tiempo	any	class.DUR value=200
        # Times to come, in days
        tomorrow ; tmrw ; tmr ; tmw ; manana	any	class.AHEAD value=1
        today ; tonight ; this afternoon ; this pm ; hoy	any	class.AHEAD value=0.3
        next week ; soon ; this week ; la proxima semana ; la semana que entra	any	class.AHEAD value=7
        la semana que viene ; in a few days ; in a couple days ; in days	any	class.AHEAD value=7
        a week from now ; any day now ; shortly ; weekend ; this weekend	any	class.AHEAD value=7
        pronto ; en unos dias	any	class.AHEAD value=7
        next month ; end of the month ; el proximo mes ; el mes que entra	any	class.AHEAD value=25
        the end of the month ; a fin de mes ; fin de mes	any	class.AHEAD value=25
        a ; an ; un ; una	any	word.article
        """
}
