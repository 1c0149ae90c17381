extension Migration {
    /// What a manager wrote beside each version of the policy, and the decisions of a day found by their time.
    static let policySource = Migration(
        number: 6, name: "policy source",
        sql: """
            alter table policy
                -- The file as it was applied, comments and all; the document stays what counts.
                add column source text check (length(source) <= 131072),
                add column note text check (length(note) between 1 and 200);

            -- Versions are only ever added: the key makes two of one number impossible, and nobody may change one.
            grant insert on policy to leadline_service;

            create index decision_batch_by_time on decision_batch (org_id, decided_at, batch_number);
            """)
}
