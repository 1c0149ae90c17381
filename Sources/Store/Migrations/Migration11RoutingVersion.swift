extension Migration {
    /// Which version of the routing decided a batch.
    static let routingVersion = Migration(
        number: 11, name: "routing_version",
        sql: """
            alter table decision_batch add column routing_version integer not null default 1 check (routing_version >= 1);
            alter table decision_batch alter column routing_version drop default;
            """)
}
