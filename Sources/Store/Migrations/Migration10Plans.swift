extension Migration {
    /// The worker's plans, whatever the statistics say; a faster compression of what it records.
    static let plans = Migration(
        number: 10, name: "plans",
        sql: """
            -- Each of the worker's statements has an index for what it reads, and one good plan. Statistics of a desk that
            -- has just begun, or has just been filled, would have it read tables that have grown since from end to end.
            alter role leadline_worker set enable_seqscan = off;
            alter role leadline_worker set plan_cache_mode = force_generic_plan;

            -- Every offer waits until its documents are compressed.
            alter table decision_batch alter column input set compression lz4;
            alter table decision alter column document set compression lz4;
            """)
}
