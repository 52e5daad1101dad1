-- What became of people's accounts, the fields that deputies look after, hand-over, and the
-- names that an office gives to levels, offices and roles.

-- Whether a person may log in. Dated rows: of those up to a day the latest valid_from answers,
-- and of those the last recorded; without one he may.
CREATE TABLE user_state (
    account TEXT NOT NULL REFERENCES user_account (id),
    state TEXT NOT NULL,             -- active, locked, ended
    valid_from TEXT NOT NULL,        -- first day
    why TEXT,                        -- reason, where one was given
    recorded_at BIGINT NOT NULL,     -- when
    recorded_by TEXT,                -- uid of the user; NULL: the command line
    PRIMARY KEY (account, valid_from, recorded_at)
);

-- Which groups of targets or fields of work somebody looks after, in the words of the plans.
-- Dated rows as those of user_role.
CREATE TABLE user_field (
    account TEXT NOT NULL REFERENCES user_account (id),
    field TEXT NOT NULL,             -- as it is written: "Kinh tế", "văn hóa - xã hội"
    fold TEXT NOT NULL,              -- folded: what fields are compared by
    held BIGINT NOT NULL,            -- 1: from this day his; 0: from this day no more
    valid_from TEXT NOT NULL,        -- first day
    recorded_at BIGINT NOT NULL,     -- when
    recorded_by TEXT,                -- uid of the user; NULL: the command line
    PRIMARY KEY (account, fold, valid_from, recorded_at)
);

-- All that was somebody's went to another from a day on; the rows of roles and fields say so too.
CREATE TABLE handover (
    id TEXT NOT NULL PRIMARY KEY,    -- uid
    from_account TEXT NOT NULL REFERENCES user_account (id),
    to_account TEXT NOT NULL REFERENCES user_account (id),
    valid_from TEXT NOT NULL,        -- first day on which it is the other's
    why TEXT,                        -- reason, where one was given
    what TEXT NOT NULL,              -- JSON: the roles and fields that went over
    recorded_at BIGINT NOT NULL,     -- when
    recorded_by TEXT                 -- uid of the user; NULL: the command line
);
CREATE INDEX handover_from ON handover (from_account);

-- What the office calls things. Dated rows: of those up to a day the latest valid_from answers,
-- and of those the last recorded; NULL takes the name back.
CREATE TABLE setting (
    key TEXT NOT NULL,               -- role_planner, level_1, …: src/model/setting.c
    value TEXT,                      -- the name
    valid_from TEXT NOT NULL,        -- first day
    decision TEXT,                   -- number of the document behind it
    decision_date TEXT,              -- its day, ISO
    recorded_at BIGINT NOT NULL,     -- when
    recorded_by TEXT,                -- uid of the user; NULL: the command line
    PRIMARY KEY (key, valid_from, recorded_at)
);

-- Over which branch the role was held that somebody acted in.
ALTER TABLE audit ADD COLUMN role_org TEXT; -- uid of its top; NULL: the whole tree
CREATE INDEX audit_who ON audit (who, at);
