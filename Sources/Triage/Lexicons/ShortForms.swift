extension LexiconSources {
    /// Short words as people type them. One letter off is forgiven in words of six and more; these are too short for that.
    static let shortForms = """
        word.same.again	en	agn ; agin ; agian
        word.same.because	en	bcuz ; bcoz ; becuz ; becuse ; coz ; becus
        word.same.please	en	plz ; plese
        word.same.people	en	peeps
        word.same.tonight	en	tonit ; tnite
        word.same.night	en	nigt
        word.same.every	en	evrey
        word.same.before	en	befor
        word.same.about	en	abut
        word.same.with	en	wth
        word.same.need	en	nead
        word.same.help	en	halp ; hepl
        word.same.drink	en	drnik ; dirnk
        word.same.drinking	en	drinkin
        word.same.since	en	sinse ; sence ; snce
        word.same.doesnt	en	dosent ; doesent
        word.same.days	en	dayz
        word.same.daily	en	dialy
        word.same.years	en	yesrs
        word.same.weeks	en	weks
        word.same.morning	en	mornin
        word.same.stopped	en	stoped
        word.same.husband	en	husbnd
        word.same.mother	en	mothr
        word.same.think	en	thnk
        word.same.their	en	thier
        word.same.money	en	mony
        word.same.shaking	en	shakin
        word.same.sweating	en	sweatin
        word.same.shooting	en	shootin
        word.same.tired	en	tierd
        word.same.alone	en	alon
        word.same.que	es	qe
        word.same.porque	es	xq ; pq ; porq ; xke ; porqe
        word.same.aqui	es	aki
        word.same.hace	es	ase
        word.same.hasta	es	asta
        word.same.ahora	es	aora
        word.same.hacer	es	aser
        word.same.hijo	es	ijo
        word.same.hija	es	ija
        word.same.estoy	es	stoy
        word.same.esta	es	sta
        word.same.voy	es	voi
        word.same.como	es	komo ; cmo
        word.same.con	es	kon
        word.same.para	es	pra
        word.same.tambien	es	tmb ; tambn
        word.same.bien	es	vien
        word.same.bebe	es	veve ; beve
        word.same.beber	es	vever ; bever
        word.same.dejar	es	degar
        word.same.mucho	es	muxo
        word.same.noche	es	noxe
        word.same.ayuda	es	alluda
        word.same.llama	es	yama
        word.same.vivir	es	bibir ; vibir
        word.same.vomita	es	bomita
        word.same.vomito	es	bomito
        word.same.dolor	es	dolr
        word.same.pecho	es	pexo
        word.same.todos	es	tdos
        word.same.hace	es	hase ; ase ; aze ; haze
        """
}
