package import Admissions

/// Merges an open lead into another.
package struct MergeRequest: Hashable, Sendable, RequestBody {
    /// The epoch the caller saw of the lead that goes.
    package var epoch: Int
    /// The lead that stays.
    package var into: LeadID
    /// The epoch the caller saw of the lead that stays.
    package var intoEpoch: Int

    /// Makes one of these parts.
    package init(
        epoch: Int, into: LeadID, intoEpoch: Int
    ) {
        self.epoch = epoch
        self.into = into
        self.intoEpoch = intoEpoch
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule.epoch,
        FieldRule("into", .uuid7, required: true, "The lead that stays."),
        FieldRule(
            "into_epoch", .integer(0...Int(Int32.max)), required: true,
            "The epoch the caller saw of the lead that stays."),
    ]
}

/// Undoes a merge.
package struct UnmergeRequest: Hashable, Sendable, RequestBody {
    /// The epoch the caller saw of the merged lead.
    package var epoch: Int

    /// Makes one of these parts.
    package init(
        epoch: Int
    ) {
        self.epoch = epoch
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule.epoch
    ]
}
