-- People, what they may do where, and their sessions. Least personal data: a name to log in
-- with and a name to show. Accounts, roles and the trail are kept; sessions, the count of failed
-- logins and passwords older than the rule needs are dropped. Moments are milliseconds since
-- 1970 UTC, dates ISO 8601 texts.

CREATE TABLE user_account (
    id TEXT NOT NULL PRIMARY KEY,    -- uid
    name TEXT NOT NULL UNIQUE,       -- to log in with: lower case, NFC
    display_name TEXT NOT NULL,      -- as people know him
    made_at BIGINT NOT NULL,         -- when
    made_by TEXT                     -- uid of the user; NULL: the command line
);

-- The last two: the present one has the greatest n, and none of them may be taken again.
CREATE TABLE user_password (
    account TEXT NOT NULL REFERENCES user_account (id),
    n BIGINT NOT NULL,               -- 1, 2 …
    hash TEXT NOT NULL,              -- argon2id with its salt and cost
    must_change BIGINT NOT NULL,     -- 1: nothing else is allowed until it is changed
    set_at BIGINT NOT NULL,          -- when
    set_by TEXT,                     -- uid of the user; NULL: the command line
    PRIMARY KEY (account, n)
);

-- Who has which role over which branch. Dated rows, never altered: of the rows of one account,
-- role and org up to a day the latest valid_from answers, and of those the last recorded.
CREATE TABLE user_role (
    account TEXT NOT NULL REFERENCES user_account (id),
    role TEXT NOT NULL,              -- admin, planner, reporter, unit_head, leader, supervisor
    org TEXT NOT NULL,               -- uid of the top of the branch; '': the whole tree
    held BIGINT NOT NULL,            -- 1: from this day he has it; 0: from this day no more
    valid_from TEXT NOT NULL,        -- first day
    recorded_at BIGINT NOT NULL,     -- when
    recorded_by TEXT,                -- uid of the user; NULL: the command line
    PRIMARY KEY (account, role, org, valid_from, recorded_at)
);

CREATE TABLE session (
    token TEXT NOT NULL PRIMARY KEY, -- SHA-256 of the cookie: who reads this table cannot log in
    account TEXT NOT NULL REFERENCES user_account (id),
    made_at BIGINT NOT NULL,         -- when he logged in
    seen_at BIGINT NOT NULL,         -- last request, to the minute
    address TEXT NOT NULL            -- where from
);
CREATE INDEX session_account ON session (account);

-- Tries that have not led to a login yet, by name and by address; a login ends the name's row.
CREATE TABLE login_failure (
    subject TEXT NOT NULL PRIMARY KEY, -- SHA-256 of "name:…" or "address:…": what is typed into
                                       -- the wrong field by mistake may be a password
    failures BIGINT NOT NULL,        -- in a row
    last_at BIGINT NOT NULL,         -- when the last was
    free_at BIGINT NOT NULL          -- the next try is refused before this moment
);
CREATE INDEX login_failure_last ON login_failure (last_at);
