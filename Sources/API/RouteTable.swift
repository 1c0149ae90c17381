import Admissions

extension Route {
    /// Every endpoint of the service.
    package static let all: [Route] = intake + person + leads + work + alarms + managers + files + about

    private static let everybody: Access = .roles([.site, .operator, .staff, .manager])
    private static let people: Access = .roles([.operator, .staff, .manager])
    private static let workers: Access = .roles([.staff, .manager])

    private static let intake: [Route] = [
        Route(
            operation: .postInquiry, method: .post, path: "/v1/inquiries",
            summary: "Stores one inquiry. The same post twice is one inquiry.",
            access: everybody, query: [], body: .inquiry,
            answers: [
                .init(201, "Stored now.", .json(InquiryReceipt.self)),
                .init(200, "Stored before, with the same content.", .json(InquiryReceipt.self)),
            ],
            refusals: [400, 401, 403, 409, 413, 415, 422, 503]),
        Route(
            operation: .postInquiryBatch, method: .post, path: "/v1/inquiries/batch",
            summary: "Stores up to 500 inquiries, one JSON text a line; each line is judged alone.",
            access: everybody, query: [], body: .inquiries,
            answers: [.init(200, "What became of each line.", .json(BatchReceipt.self))],
            refusals: [400, 401, 403, 413, 415, 503]),
    ]

    private static let person: [Route] = [
        Route(
            operation: .me, method: .get, path: "/v1/me", summary: "Tells who the token belongs to.",
            access: people, query: [], body: .none,
            answers: [.init(200, "The person.", .json(Me.self))], refusals: [401, 403, 503]),
        Route(
            operation: .setPresence, method: .put, path: "/v1/presence",
            summary: "Says whether the caller can take a lead.",
            access: people, query: [], body: .json(PresenceRequest.self),
            answers: [.init(200, "The presence now.", .json(PresenceAnswer.self))],
            refusals: [400, 401, 403, 413, 415, 422, 503]),
        Route(
            operation: .presenceToken, method: .post, path: "/v1/presence/token",
            summary: "Makes a token that keeps the caller's presence alive and does nothing else.",
            access: people, query: [], body: .none,
            answers: [.init(201, "The token, shown this once.", .json(PresenceToken.self))],
            refusals: [401, 403, 503]),
        Route(
            operation: .heartbeat, method: .post, path: "/v1/presence/heartbeat",
            summary: "Keeps the caller's presence from lapsing.",
            access: people, query: [], body: .none,
            answers: [.init(200, "The presence now.", .json(PresenceAnswer.self))],
            refusals: [401, 403, 503]),
        Route(
            operation: .clock, method: .get, path: "/v1/clock", summary: "Tells the desk's time and zone.",
            access: people, query: [], body: .none,
            answers: [.init(200, "The clock.", .json(ClockInfo.self))], refusals: [401, 403, 503]),
    ]

    private static let leads: [Route] = [
        Route(
            operation: .queue, method: .get, path: "/v1/queue",
            summary: "Lists the caller's leads and what waits. No personal fields.",
            access: workers,
            query: [
                .init(
                    name: "wait", schema: ["type": "integer", "minimum": 0, "maximum": 60],
                    summary:
                        "Seconds to wait for a listing other than `after`; the same one comes back after that."
                ),
                .init(name: "after", schema: ["type": "string"], summary: "The `version` the caller has."),
            ],
            body: .none,
            answers: [.init(200, "The listing.", .json(QueueListing.self))], refusals: [400, 401, 403, 503]),
        Route(
            operation: .setAside, method: .get, path: "/v1/set-aside",
            summary: "Lists for managers what triage set aside as no lead, newest first. No personal fields.",
            access: .roles([.manager]), query: [], body: .none,
            answers: [.init(200, "The listing.", .json(QueueListing.self))], refusals: [401, 403, 503]),
        Route(
            operation: .callBacks, method: .get, path: "/v1/callbacks",
            summary: "Lists owned leads with a follow-up date: the caller's, or everybody's for a manager.",
            access: workers, query: [], body: .none,
            answers: [.init(200, "The listing.", .json(CallBackListing.self))], refusals: [401, 403, 503]),
        Route(
            operation: .next, method: .post, path: "/v1/next",
            summary: "Gives the caller's open offer, or offers the best waiting lead by the routing rules.",
            access: workers, query: [], body: .none,
            answers: [.init(200, "The lead on offer, or why there is none.", .json(NextAnswer.self))],
            refusals: [401, 403, 503]),
        Route(
            operation: .showLead, method: .get, path: "/v1/leads/{lead}",
            summary: "Opens one lead with its personal fields; each opening is recorded.",
            access: workers, query: [], body: .none,
            answers: [.init(200, "The lead.", .json(LeadDetails.self))], refusals: [401, 403, 404, 503]),
        Route(
            operation: .why, method: .get, path: "/v1/leads/{lead}/why",
            summary: "Tells why a lead went to whom it went, or why it waits, person by person.",
            access: workers, query: [], body: .none,
            answers: [.init(200, "The decisions.", .json(WhyAnswer.self))], refusals: [401, 403, 404, 503]),
    ]

    private static let work: [Route] = [
        action(.accept, "accept", "Takes the offered lead.", AcceptRequest.self),
        action(.decline, "decline", "Gives the offered lead back.", DeclineRequest.self),
        action(
            .touch, "touches", "Records a contact attempt; the same id twice is one.", TouchRequest.self),
        action(.milestone, "milestones", "Records a milestone.", MilestoneRequest.self),
        action(
            .reclassify, "reclassify",
            "Corrects the level of an open lead, or of one set aside: for its owner, for whom it is on offer to, or a manager.",
            ReclassifyRequest.self),
        action(.close, "close", "Closes an owned lead.", CloseRequest.self),
        action(.park, "park", "Sets an owned lead aside until a time.", ParkRequest.self),
        action(
            .release, "release",
            "Gives an owned lead back to the queue: for its owner, or a manager.", ReleaseRequest.self),
        action(
            .handOver, "handover", "Gives an owned lead to another person: for its owner, or a manager.",
            HandOverRequest.self),
        action(
            .merge, "merge",
            "Merges an open lead into another: for who owns one of them while nobody else owns the other, or a manager.",
            MergeRequest.self),
        action(
            .unmerge, "unmerge",
            "Undoes a merge: for who owns the lead it was merged into, or a manager.", UnmergeRequest.self),
        action(
            .note, "notes", "Writes a note beside a lead; the same id twice is one.", NoteRequest.self),
        action(
            .amend, "amendments",
            "Corrects a name, number or address beside the inquiry; the same id twice is one.",
            AmendRequest.self),
        action(.reopen, "reopen", "Undoes a close of at most ten minutes ago.", ReopenRequest.self),
    ]

    private static let alarms: [Route] = [
        Route(
            operation: .alarms, method: .get, path: "/v1/alarms",
            summary: "Lists the leads that somebody must look after and nobody does.",
            access: workers,
            query: [
                .init(
                    name: "all", schema: ["type": "boolean"],
                    summary: "Whether those that ended last are listed, too.")
            ],
            body: .none, answers: [.init(200, "The alarms.", .json(AlarmList.self))],
            refusals: [401, 403, 503]),
        Route(
            operation: .acknowledgeAlarm, method: .post, path: "/v1/alarms/{alarm}/acknowledge",
            summary: "Says that the caller sees to it: nobody is called about it any more.",
            access: workers, query: [], body: .none,
            answers: [.init(200, "The alarm after it.", .json(AlarmAnswer.self))],
            refusals: [401, 403, 404, 409, 503]),
        Route(
            operation: .unroutable, method: .get, path: "/v1/unroutable",
            summary: "Lists the waiting leads nobody can take, with the reason for each person.",
            access: .roles([.manager]), query: [], body: .none,
            answers: [.init(200, "The leads.", .json(UnroutableList.self))], refusals: [401, 403, 503]),
        Route(
            operation: .escalations, method: .get, path: "/v1/escalations",
            summary: "Lists what waits past the first step, and what owners who are off shift still own.",
            access: .roles([.manager]), query: [], body: .none,
            answers: [.init(200, "The leads.", .json(EscalationList.self))], refusals: [401, 403, 503]),
    ]

    private static let managers: [Route] = [
        Route(
            operation: .staff, method: .get, path: "/v1/staff",
            summary: "Lists the people of the desk: presence, shift, seats, skills and fair share.",
            access: .roles([.manager]), query: [], body: .none,
            answers: [.init(200, "The people.", .json(StaffList.self))], refusals: [401, 403, 503]),
        Route(
            operation: .shifts, method: .get, path: "/v1/shifts",
            summary: "Lists who works when from now on, and when nobody does.",
            access: .roles([.manager]),
            query: [
                .init(
                    name: "days",
                    schema: [
                        "type": "integer", "minimum": .int(ShiftList.days.lowerBound),
                        "maximum": .int(ShiftList.days.upperBound),
                    ],
                    summary: "How many days it covers; 7 when it is missing.")
            ],
            body: .none, answers: [.init(200, "The shifts.", .json(ShiftList.self))],
            refusals: [400, 401, 403, 503]),
        Route(
            operation: .dailyReport, method: .get, path: "/v1/reports/daily",
            summary: "Reports one day of the desk. Counts only.",
            access: .roles([.manager]),
            query: [
                .init(
                    name: "date", schema: ["type": "string", "format": "date"],
                    summary: "The day; the desk's today when it is missing."),
                .init(
                    name: "format", schema: ["type": "string", "enum": ["text", "json"]],
                    summary: "text when it is missing."),
            ],
            body: .none, answers: [.init(200, "The report.", .textOrJSON(DailyReport.self))],
            refusals: [400, 401, 403, 503]),
    ]

    private static let files: [Route] = [
        Route(
            operation: .staffFile, method: .get, path: "/v1/staff/file",
            summary: "Gives the desk's people, shifts and holidays as the file that can be applied.",
            access: .roles([.manager]), query: [], body: .none,
            answers: [.init(200, "The file.", .json(StaffFileDocument.self))], refusals: [401, 403, 503]),
        Route(
            operation: .applyStaffFile, method: .post, path: "/v1/staff/file",
            summary:
                "Checks a staff file, and makes or changes the people in it; each fault is named with its path.",
            access: .roles([.manager]), query: [], body: .json(StaffFileRequest.self),
            answers: [.init(200, "What it changes, or changed.", .json(StaffFileAnswer.self))],
            refusals: [400, 401, 403, 409, 413, 415, 422, 503]),
        Route(
            operation: .policy, method: .get, path: "/v1/policy",
            summary: "Gives the routing rules in force, or those of another version, as a file.",
            access: .roles([.manager]), query: [version("version", "Another version than the one in force.")],
            body: .none, answers: [.init(200, "The rules.", .json(PolicyDocument.self))],
            refusals: [400, 401, 403, 404, 503]),
        Route(
            operation: .policyVersions, method: .get, path: "/v1/policy/versions",
            summary: "Lists the versions of the routing rules.",
            access: .roles([.manager]), query: [], body: .none,
            answers: [.init(200, "The versions.", .json(PolicyVersionList.self))], refusals: [401, 403, 503]),
        Route(
            operation: .policyDifference, method: .get, path: "/v1/policy/difference",
            summary: "Tells the values in which two versions of the routing rules differ.",
            access: .roles([.manager]),
            query: [
                version("from", "The first; the one before the second when it is missing."),
                version("to", "The second; the one in force when it is missing."),
            ],
            body: .none, answers: [.init(200, "The values.", .json(PolicyDifference.self))],
            refusals: [400, 401, 403, 404, 503]),
        Route(
            operation: .applyPolicy, method: .post, path: "/v1/policy",
            summary:
                "Checks a policy file, and puts it into force as the next version; each fault is named with its line.",
            access: .roles([.manager]), query: [], body: .json(PolicyRequest.self),
            answers: [.init(200, "What it changes, or changed.", .json(PolicyAnswer.self))],
            refusals: [400, 401, 403, 409, 413, 415, 422, 503]),
    ]

    private static func version(_ name: String, _ summary: String) -> QueryParameter {
        QueryParameter(name: name, schema: ["type": "integer", "minimum": 1], summary: summary)
    }

    private static let about: [Route] = [
        Route(
            operation: .openapi, method: .get, path: "/v1/openapi.json",
            summary: "Describes this interface (OpenAPI 3.1).", access: .open, query: [], body: .none,
            answers: [.init(200, "The description.", .document)], refusals: []),
        Route(
            operation: .live, method: .get, path: "/health/live", summary: "Says that the process runs.",
            access: .open, query: [], body: .none, answers: [.init(200, "It runs.", .none)], refusals: []),
        Route(
            operation: .ready, method: .get, path: "/health/ready",
            summary: "Says whether inquiries can be stored.", access: .open, query: [], body: .none,
            answers: [.init(200, "They can.", .none)], refusals: [503]),
    ]

    private static func action(
        _ operation: Operation, _ word: String, _ summary: String, _ body: any RequestBody.Type
    ) -> Route {
        Route(
            operation: operation, method: .post, path: "/v1/leads/{lead}/\(word)", summary: summary,
            access: workers, query: [], body: .json(body),
            answers: [.init(200, "The lead after it.", .json(LeadAnswer.self))],
            refusals: [400, 401, 403, 404, 409, 413, 415, 422, 503])
    }
}

extension Route.Answer {
    fileprivate init(_ status: Int, _ summary: String, _ content: Route.Content) {
        self.init(status: status, summary: summary, content: content)
    }
}
