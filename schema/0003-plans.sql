-- Orgs, documents, plans and their items.
--
-- Kept tables are only added to: a row once written is never updated or deleted. Tables that end
-- in _now, and `reading` and `proposal`, are rebuilt from them at any time; no kept row refers to
-- one. uids are made by the application (26 characters, sorting as they were made). Moments are
-- milliseconds since 1970 UTC, dates ISO 8601 texts, decimals canonical texts. `by` is the uid of
-- a person (NULL: the command line of the machine's owner) and `by_name` his name as it was then.

-- cơ quan, đơn vị ------------------------------------------------------------------------------

-- One legal unit from founding to end; what can change about it stands in the dated rows below.
CREATE TABLE org (
    id TEXT NOT NULL PRIMARY KEY,    -- uid
    founded TEXT NOT NULL,           -- first day on which it stands; 1000-01-01: before what we
                                     -- know, as in every valid_from of an org
    decision TEXT,                   -- number of the document that founded it, where known
    recorded_at BIGINT NOT NULL,     -- when we learned of it
    recorded_by TEXT                 -- uid of the person
);

-- Of the rows up to a day the latest valid_from answers, and of those the last recorded.
CREATE TABLE org_name (
    org TEXT NOT NULL REFERENCES org (id),
    name TEXT NOT NULL,              -- without its kind where the list gives the kind apart
    fold TEXT NOT NULL,              -- folded, for search
    sort_key BYTEA NOT NULL,         -- CLDR vi, so that both databases order alike
    valid_from TEXT NOT NULL,        -- first day on which it bears the name
    decision TEXT,                   -- number of the document behind it
    recorded_at BIGINT NOT NULL,     -- when we learned of it
    recorded_by TEXT,                -- uid of the person
    PRIMARY KEY (org, valid_from, recorded_at)
);
CREATE INDEX org_name_fold ON org_name (fold);

CREATE TABLE org_kind (
    org TEXT NOT NULL REFERENCES org (id),
    kind TEXT NOT NULL,              -- xã, phường, phòng … as the list or the decision says
    valid_from TEXT NOT NULL,        -- first day
    decision TEXT,                   -- number of the document behind it
    recorded_at BIGINT NOT NULL,     -- when we learned of it
    recorded_by TEXT,                -- uid of the person
    PRIMARY KEY (org, valid_from, recorded_at)
);

CREATE TABLE org_code (
    org TEXT NOT NULL REFERENCES org (id),
    code TEXT NOT NULL,              -- of the statistical list; may name a later unit again
    valid_from TEXT NOT NULL,        -- first day
    decision TEXT,                   -- number of the document behind it
    recorded_at BIGINT NOT NULL,     -- when we learned of it
    recorded_by TEXT,                -- uid of the person
    PRIMARY KEY (org, valid_from, recorded_at)
);
CREATE INDEX org_code_code ON org_code (code, valid_from);

CREATE TABLE org_parent (
    org TEXT NOT NULL REFERENCES org (id),
    tree TEXT NOT NULL,              -- 'state': the order of the state; others may stand beside
    parent TEXT REFERENCES org (id), -- NULL: from this day a root of the tree
    valid_from TEXT NOT NULL,        -- first day
    decision TEXT,                   -- number of the document behind it
    recorded_at BIGINT NOT NULL,     -- when we learned of it
    recorded_by TEXT,                -- uid of the person
    PRIMARY KEY (org, tree, valid_from, recorded_at)
);
CREATE INDEX org_parent_parent ON org_parent (parent, tree);

CREATE TABLE org_end (
    org TEXT NOT NULL REFERENCES org (id),
    last_day TEXT,                   -- its last day; NULL takes a mistaken end back
    decision TEXT,                   -- number of the document behind it
    recorded_at BIGINT NOT NULL,     -- when we learned of it; the last recorded counts
    recorded_by TEXT,                -- uid of the person
    PRIMARY KEY (org, recorded_at)
);

-- Files, texts, documents ------------------------------------------------------------------------

-- The text of a file as one version of the reader made it; offsets count its code points.
CREATE TABLE file_text (
    id TEXT NOT NULL PRIMARY KEY,    -- uid
    file TEXT NOT NULL REFERENCES file (sha256),
    reader BIGINT NOT NULL,          -- version of the reader
    body TEXT NOT NULL,              -- UTF-8, NFC, LF
    made_at BIGINT NOT NULL,         -- when it was read
    UNIQUE (file, reader)
);

CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,    -- uid
    file TEXT NOT NULL REFERENCES file (sha256),
    name TEXT NOT NULL,              -- of the file as received
    received_at BIGINT NOT NULL,     -- when
    received_by TEXT,                -- uid of the person
    received_by_name TEXT,           -- his name then
    UNIQUE (file)
);

-- What people say about a document that it does not say itself, or that was read wrongly.
CREATE TABLE document_change (
    document TEXT NOT NULL REFERENCES document (id),
    n BIGINT NOT NULL,               -- 1, 2 …
    field TEXT NOT NULL,             -- number, date, issuer, title, mark
    before TEXT,                     -- the value until then
    value TEXT,                      -- the value from then
    at BIGINT NOT NULL,              -- when
    by TEXT,                         -- uid of the person
    by_name TEXT,                    -- his name then
    PRIMARY KEY (document, n)
);

-- Plans and items -----------------------------------------------------------------------------------

CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY,    -- uid
    made_at BIGINT NOT NULL,         -- when it was imported
    made_by TEXT                     -- uid of the person
);

-- The documents that the plan stands in: the first, then each re-issue; the last is in force.
CREATE TABLE plan_document (
    plan TEXT NOT NULL REFERENCES plan (id),
    n BIGINT NOT NULL,               -- 1: as first imported
    document TEXT NOT NULL REFERENCES document (id),
    at BIGINT NOT NULL,              -- when it was imported
    by TEXT,                         -- uid of the person
    PRIMARY KEY (plan, n),
    UNIQUE (document)
);

-- What people or decisions say about the plan as a whole.
CREATE TABLE plan_change (
    plan TEXT NOT NULL REFERENCES plan (id),
    n BIGINT NOT NULL,               -- 1, 2 …
    field TEXT NOT NULL,             -- org: whom it belongs to
    value TEXT,                      -- uid of the org
    decision TEXT,                   -- number of the document behind it
    why TEXT,                        -- reason
    at BIGINT NOT NULL,              -- when
    by TEXT,                         -- uid of the person
    by_name TEXT,                    -- his name then
    PRIMARY KEY (plan, n)
);

-- A target, task, duty or reporting line: what everything else refers to, for ever.
CREATE TABLE item (
    id TEXT NOT NULL PRIMARY KEY,    -- uid
    plan TEXT NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL,              -- target, task, duty, reporting
    made_at BIGINT NOT NULL          -- when it was first read or added
);
CREATE INDEX item_plan ON item (plan);

-- Where the item was found and how it was read there; the last row is where it stands now. A new
-- row is made when the place or the reading that holds changes; of an item that people have
-- touched the reading stays as it was when the place moves.
CREATE TABLE item_anchor (
    item TEXT NOT NULL REFERENCES item (id),
    n BIGINT NOT NULL,               -- 1: where it was first read
    file_text TEXT NOT NULL REFERENCES file_text (id),
    start_at BIGINT NOT NULL,        -- code points
    end_at BIGINT NOT NULL,          -- code points, exclusive
    quote TEXT NOT NULL,             -- the text between them
    before TEXT NOT NULL,            -- up to 32 characters that stand before
    after TEXT NOT NULL,             -- up to 32 characters that stand after
    reading TEXT NOT NULL,           -- the target, task … as read, JSON, decimals as texts
    at BIGINT NOT NULL,              -- when it was found there
    PRIMARY KEY (item, n)
);

-- Everything done to an item: corrections, and what rebuild read otherwise. Never a version.
CREATE TABLE item_change (
    item TEXT NOT NULL REFERENCES item (id),
    n BIGINT NOT NULL,               -- 1, 2 …; the item's revision is the last n + 1
    act TEXT NOT NULL,               -- set, add, drop, split, join, confirm, reread
    field TEXT,                      -- of set and reread: the field of the reading; of add the
                                     -- uid of the item that it stands after
    before TEXT,                     -- its value until then
    value TEXT,                      -- its value from then; of add: the target as JSON; of split
                                     -- the uids of the parts, of join the uid of the whole
    why TEXT,                        -- reason, where one was given
    at BIGINT NOT NULL,              -- when
    by TEXT,                         -- uid of the person
    by_name TEXT,                    -- his name then
    PRIMARY KEY (item, n)
);

-- What the target is, by decision. n = 1 is the plan: its values are those read (and corrected)
-- and it holds from the date of the document, so they are NULL here.
CREATE TABLE target_version (
    item TEXT NOT NULL REFERENCES item (id),
    n BIGINT NOT NULL,               -- 1: the plan
    decision TEXT,                   -- number of the deciding document
    body TEXT,                       -- the body that set it
    valid_from TEXT,                 -- first day on which it is in force
    recorded_at BIGINT NOT NULL,     -- when we learned of it
    recorded_by TEXT,                -- uid of the person
    recorded_by_name TEXT,           -- his name then
    change TEXT,                     -- level, increase, decrease, maintain
    comparator TEXT,                 -- eq, ge, gt, le, lt, range
    value TEXT,                      -- decimal
    value_max TEXT,                  -- decimal, of a range
    approximate BIGINT,              -- 1: "khoảng"
    unit TEXT,                       -- as printed
    year BIGINT,                     -- in which it must be reached
    PRIMARY KEY (item, n)
);

-- The catalogue -----------------------------------------------------------------------------------------

-- The measure that targets of several plans and years point to. Born from the name of a target.
CREATE TABLE indicator (
    id TEXT NOT NULL PRIMARY KEY,    -- uid
    name TEXT NOT NULL,              -- full name, as the first target printed it
    unit TEXT,                       -- as printed
    price_base TEXT,                 -- "giá so sánh năm 2010": part of the unit
    price_key TEXT NOT NULL,         -- "2010": what price bases are compared by
    name_key TEXT NOT NULL,          -- what names are compared by (store/likeness.c)
    unit_key TEXT NOT NULL,          -- what units are compared by: "dong" for triệu and tỷ đồng
    fold TEXT NOT NULL,              -- folded name, for search
    sort_key BYTEA NOT NULL,         -- CLDR vi
    made_at BIGINT NOT NULL,         -- when
    made_by TEXT                     -- uid of the person
);
CREATE INDEX indicator_key ON indicator (name_key);

-- What people settle about a measure.
CREATE TABLE indicator_change (
    indicator TEXT NOT NULL REFERENCES indicator (id),
    n BIGINT NOT NULL,               -- 1, 2 …
    field TEXT NOT NULL,             -- kind (flow, stock, rate, milestone), polarity (higher, lower)
    value TEXT NOT NULL,             -- the value from then
    at BIGINT NOT NULL,              -- when
    by TEXT,                         -- uid of the person
    by_name TEXT,                    -- his name then
    PRIMARY KEY (indicator, n)
);

-- Which measure a target is of. The last row counts; split and join of measures are new rows.
CREATE TABLE indicator_link (
    item TEXT NOT NULL REFERENCES item (id),
    n BIGINT NOT NULL,               -- 1: proposed at import
    indicator TEXT NOT NULL REFERENCES indicator (id),
    proposed BIGINT NOT NULL,        -- 1: by likeness of names; 0: by a person
    why TEXT,                        -- reason, where one was given
    at BIGINT NOT NULL,              -- when
    by TEXT,                         -- uid of the person
    PRIMARY KEY (item, n)
);

-- Rebuilt ------------------------------------------------------------------------------------------------

-- What today's parser read in a document besides its items: Plan JSON without targets, tasks,
-- duties and reporting.
CREATE TABLE reading (
    document TEXT NOT NULL PRIMARY KEY REFERENCES document (id),
    file_text TEXT NOT NULL REFERENCES file_text (id),
    parser BIGINT NOT NULL,          -- version of the parser
    body TEXT NOT NULL               -- JSON, decimals as texts
);

CREATE TABLE document_now (
    document TEXT NOT NULL PRIMARY KEY REFERENCES document (id),
    plan TEXT NOT NULL REFERENCES plan (id),
    type TEXT,                       -- as read
    number TEXT,                     -- as read or by hand, as the five below
    date TEXT,                       -- ISO
    issuer TEXT,                     -- name
    title TEXT,                      -- trích yếu
    mark TEXT NOT NULL,              -- thường, nội bộ
    by_hand TEXT NOT NULL,           -- names of the fields filled in by hand, with blanks
    issue TEXT,                      -- folded issuer, number and year: one issue of a document
    fold TEXT NOT NULL,              -- folded number, title and issuer, for search
    revision BIGINT NOT NULL         -- grows with every change
);
CREATE INDEX document_now_issue ON document_now (issue);
CREATE INDEX document_now_plan ON document_now (plan);

CREATE TABLE plan_now (
    plan TEXT NOT NULL PRIMARY KEY REFERENCES plan (id),
    document TEXT NOT NULL REFERENCES document (id), -- the one in force
    org TEXT REFERENCES org (id),    -- whom it belongs to; NULL: not told yet
    year_from BIGINT,                -- its years
    year_to BIGINT,
    vision BIGINT,                   -- "tầm nhìn đến năm"
    targets BIGINT NOT NULL,         -- how many stand in it
    tasks BIGINT NOT NULL,
    confirmed BIGINT NOT NULL,       -- targets that a person confirmed
    revision BIGINT NOT NULL         -- grows with every change
);
CREATE INDEX plan_now_org ON plan_now (org);

-- Each item as it stands: today's reading and what people did to it.
CREATE TABLE item_now (
    item TEXT NOT NULL PRIMARY KEY REFERENCES item (id),
    plan TEXT NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL,              -- as in item
    seq BIGINT NOT NULL,             -- order in the document; a multiple of 1024 where read
    name TEXT,                       -- "t12": its name within the reading
    anchor BIGINT NOT NULL,          -- n of the last row in item_anchor; 0: added by a person
    state TEXT NOT NULL,             -- read, corrected, confirmed, added, orphan, dropped …
    mark TEXT NOT NULL,              -- thường, nội bộ
    touched BIGINT NOT NULL,         -- 1: a person corrected, confirmed, assigned or added it
    lead TEXT REFERENCES org (id),   -- lead org
    start_at BIGINT NOT NULL,        -- place in the kept text, code points
    end_at BIGINT NOT NULL,
    quote TEXT NOT NULL,             -- the text there
    revision BIGINT NOT NULL         -- grows with every change
);
CREATE INDEX item_now_plan ON item_now (plan, kind, seq);

-- The columns of a target, corrections included, as in the plan (version 1).
CREATE TABLE target_now (
    item TEXT NOT NULL PRIMARY KEY REFERENCES item (id),
    parent TEXT,                     -- item uid of the whole
    list_item BIGINT,                -- its list item within its group
    grp TEXT,                        -- group
    series TEXT,
    indicator_name TEXT,             -- as printed
    indicator TEXT NOT NULL REFERENCES indicator (id),
    change TEXT NOT NULL,
    comparator TEXT NOT NULL,
    value TEXT,                      -- decimal
    value_max TEXT,                  -- decimal
    approximate BIGINT NOT NULL,
    unit TEXT,
    price_base TEXT,
    year BIGINT,
    span_from BIGINT,
    span_to BIGINT,
    recurs TEXT,
    qualifiers TEXT NOT NULL,        -- JSON list
    orgs TEXT NOT NULL,              -- JSON list
    place TEXT NOT NULL,             -- main, task
    points TEXT,                     -- percent, points: settled by a person
    versions BIGINT NOT NULL,        -- how many; above 1: look into target_version
    fold TEXT NOT NULL               -- folded full name and group, for search
);
CREATE INDEX target_now_indicator ON target_now (indicator);

CREATE TABLE task_now (
    item TEXT NOT NULL PRIMARY KEY REFERENCES item (id),
    section TEXT NOT NULL,           -- JSON list
    heading TEXT,
    body TEXT,                       -- the task's text
    lead_words TEXT NOT NULL,        -- JSON list, as printed
    coordinating TEXT NOT NULL,      -- JSON list
    due TEXT,                        -- ISO date or year
    focus BIGINT NOT NULL,           -- 1: under "nhiệm vụ trọng tâm"
    fold TEXT NOT NULL               -- folded text and heading, for search
);

CREATE TABLE indicator_now (
    indicator TEXT NOT NULL PRIMARY KEY REFERENCES indicator (id),
    kind TEXT NOT NULL,              -- proposed from the unit, or settled by a person
    polarity TEXT NOT NULL,          -- proposed from the words, or settled by a person
    confirmed BIGINT NOT NULL        -- 1: the polarity was settled by a person
);

-- Results told in the text, as figures "theo văn bản".
CREATE TABLE told_now (
    plan TEXT NOT NULL REFERENCES plan (id),
    seq BIGINT NOT NULL,             -- order in the document
    org TEXT REFERENCES org (id),    -- whom it is about: the plan's org
    indicator TEXT REFERENCES indicator (id), -- NULL: like no measure of the catalogue
    value TEXT,                      -- decimal, in `unit`
    unit TEXT,
    year BIGINT,
    estimate BIGINT NOT NULL,        -- 1: "ước"
    start_at BIGINT NOT NULL,        -- place in the kept text, code points
    end_at BIGINT NOT NULL,
    PRIMARY KEY (plan, seq)
);
CREATE INDEX told_now_indicator ON told_now (indicator, org);

-- What today's reading says of an item that people have touched. Nothing is changed by it.
CREATE TABLE proposal (
    item TEXT NOT NULL REFERENCES item (id),
    field TEXT NOT NULL,             -- field of the reading
    before TEXT,                     -- as the item was read when they touched it
    value TEXT,                      -- as it is read now
    PRIMARY KEY (item, field)
);
