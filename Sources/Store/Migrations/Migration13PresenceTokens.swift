extension Migration {
    /// Tokens that keep a person's presence alive and do nothing else.
    static let presenceTokens = Migration(
        number: 13, name: "presence_tokens",
        sql: """
            -- A table of its own: a program that does not know these tokens cannot take one for a full one. Each speaks for
            -- the person of the token it was made from, as long as that is good.
            create table presence_token (
                org_id uuid not null,
                token_hash bytea not null check (octet_length(token_hash) = 32),
                made_from uuid not null,
                -- By the real clock.
                expires_at timestamptz not null,
                primary key (org_id, token_hash),
                foreign key (org_id, made_from) references access_token (org_id, token_id)
            );

            create index presence_token_by_expiry on presence_token (org_id, expires_at);

            alter table presence_token enable row level security;
            alter table presence_token force row level security;
            create policy one_org on presence_token
                using (org_id = nullif(current_setting('leadline.org', true), '')::uuid)
                with check (org_id = nullif(current_setting('leadline.org', true), '')::uuid);

            grant select, insert, delete on presence_token to leadline_service;
            """)
}
