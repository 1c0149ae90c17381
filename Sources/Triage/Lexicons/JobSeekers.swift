extension LexiconSources {
    /// Work, internships and practica.
    static let jobSeekers = """
        # jobSeeker
        jobSeeker	en	hiring ; are you hiring ; u hiring ; do you hire ; do yall hire ; if we hire ; you hire
        jobSeeker	en	hire people ; hires ; job opening ; job openings ; job opportunity ; job opportunities
        jobSeeker	en	jobs available ; open positions ; open position ; any openings for ; position open
        jobSeeker	en	positions open ; employment opportunities ; my cv
        jobSeeker	en	apply for * job|position|opening|role|tech|internship|practicum|nurse|rn|counselor|bht
        jobSeeker	en	applying for * job|position|opening|role|tech|internship|practicum
        jobSeeker	en	applied for * job|position|opening|role|tech
        jobSeeker	en	application for * job|position|role|tech|nurse|counselor|employment ; accepting applications
        jobSeeker	en	job application ; my application for ; careers ; career page ; careers page
        jobSeeker	en	looking for * work|job|position|shifts|internship|practicum|employment|per|placement|hours|part as|at|in|with|diem|?
        jobSeeker	en	seeking * work|job|position|shifts|internship|practicum|employment|per ; internship
        jobSeeker	en	internships ; intern ; practicum ; practicums ; externship ; field placement
        jobSeeker	en	clinical placement ; clinical hours ; clinical rotation ; clinical rotations
        jobSeeker	en	practicum hours ; supervision hours ; supervised hours ; hours for licensure
        jobSeeker	en	licensure hours ; accruing hours ; radt hours ; radt ; cadc hours ; msw student ; msw intern
        jobSeeker	en	counseling student ; nursing student ; emt student ; amft ; acsw ; apcc
        jobSeeker	en	bht position|job|opening|role|shifts ; tech position|job|opening|role|shifts ; per diem
        jobSeeker	en	per-diem ; prn shifts ; night shifts available ; work for you|yall|you guys|your
        jobSeeker	en	work at your ; work there as ; working for you|your ; join your team|staff|clinical
        jobSeeker	en	be part of your team ; interview * for|tech|position
        jobSeeker	en	follow up on my application|interview|resume ; hr department ; talk to hr
        jobSeeker	en	volunteer to staff ; background is clean ; what do you pay * techs|nurses|counselors|staff
        jobSeeker	en	pay rate ; salary range ; travel nurse looking ; experience as a * tech|counselor|nurse
        jobSeeker	en	open to hiring ; recruiting techs ; vacante ; busco trabajo|empleo ; busca trabajo|empleo
        jobSeeker	en	curriculum ; solicitar empleo ; practicas profesionales ; servicio social
        jobSeeker	en	considered for the ; tech opening
        jobSeeker	en	opening for a|an|the? tech|nurse|counselor|driver|cook|therapist|rn|lvn ; cpr certified
        jobSeeker	en	site supervisor ; taking interns ; asking pay rate ; the overnight tech ; pick up shifts
        jobSeeker	en	clinical supervisor for my ; hours toward my|licensure
        jobSeeker	en	my|a|email|emailed|send|sent|attached|attach|drop|off|submit|his|her resume|cv|resumes
        jobSeeker	en	resume attached|on|below ; employment opportunities|application|inquiry ; pick up * shifts
        jobSeeker	en	shifts available ; lvn|rn|lcsw|lmft|cna asking|looking|seeking|wants|for
        jobSeeker	en	my lmft|lcsw|lpcc|radt|cadc
        jobSeeker	en	openings|opening|position for a|an? * therapist|counselor|nurse|tech|rn|cook|driver|chef|case
        jobSeeker	en	busca empleo ; hay empleo ; solicito empleo
        jobSeeker	es	trabajo con ustedes ; estan contratando ; contratan ; vacantes ; solicitud de empleo
        jobSeeker	es	bolsa de trabajo ; contratando ; puesto de ; vacantes de
        """
}
