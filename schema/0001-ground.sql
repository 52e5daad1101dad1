-- The ground: files as received, the trail of changes, the log of reading, work in the
-- background, messages that go out, and the answers of writes that may be asked for twice.
-- Moments are milliseconds since 1970-01-01T00:00:00Z; uids are 26 characters made by the
-- application; sums are SHA-256 in hexadecimal digits.

-- A file's bytes, once however often they came.
CREATE TABLE file (
    sha256 TEXT NOT NULL PRIMARY KEY,   -- of all its bytes
    size BIGINT NOT NULL,               -- in bytes
    kept_at BIGINT NOT NULL             -- when these bytes came for the first time
);

-- In pieces, so that no statement carries a whole scan.
CREATE TABLE file_chunk (
    file TEXT NOT NULL REFERENCES file (sha256),
    n BIGINT NOT NULL,                  -- 0, 1, …
    bytes BYTEA NOT NULL,
    PRIMARY KEY (file, n)
);

-- Who changed what. Written in the transaction of the change; never altered.
CREATE TABLE audit (
    id TEXT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    who TEXT,                           -- uid of the user; NULL: the owner of the machine
    who_name TEXT NOT NULL,             -- as it was then
    role TEXT NOT NULL,                 -- the role acted in; '' from the command line
    on_behalf_of TEXT,                  -- uid of the org for which somebody else entered
    action TEXT NOT NULL,               -- target.correct, document.import, …
    object_kind TEXT NOT NULL,          -- the table of the object
    object TEXT NOT NULL,               -- its uid
    before TEXT,                        -- JSON; NULL: there was nothing
    after TEXT                          -- JSON; NULL: there is nothing now
);
CREATE INDEX audit_object ON audit (object, at);
CREATE INDEX audit_at ON audit (at);

-- Who read what. Written in batches a little later, apart from the trail of changes.
CREATE TABLE read_log (
    id TEXT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    who TEXT,                           -- uid of the user; NULL: nobody was logged in
    role TEXT NOT NULL,
    action TEXT NOT NULL,               -- document.read, plan.export, …
    object TEXT NOT NULL                -- its uid; '' for a list
);
CREATE INDEX read_log_at ON read_log (at);

-- Work that outlasts a request. Whoever holds the lease does it; a lease that ran out may be
-- taken by another process.
CREATE TABLE job (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,                 -- import, rebuild, …
    input TEXT NOT NULL,                -- JSON: what it works on
    state TEXT NOT NULL,                -- waiting, running, done, failed, cancelled
    progress BIGINT NOT NULL,           -- parts done
    total BIGINT NOT NULL,              -- parts in all; 0: not known yet
    message TEXT,                       -- for people: what is being done, or why it failed
    result TEXT,                        -- JSON, when done
    cancel_asked BIGINT NOT NULL,       -- 1: somebody asked to stop it
    lease_by TEXT,                      -- the process that works on it
    lease_until BIGINT,                 -- after this moment another may take it
    made_by TEXT,                       -- uid of the user
    made_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX job_state ON job (state, made_at);

-- Messages for the world outside, written in the transaction that is their reason and sent after
-- it; the key keeps a message from being said twice.
CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    unique_key TEXT NOT NULL UNIQUE,    -- such as remind:OBLIGATION:DAY
    kind TEXT NOT NULL,                 -- mail, …
    recipient TEXT NOT NULL,
    body TEXT NOT NULL,                 -- JSON
    made_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,             -- not to be sent before
    tries BIGINT NOT NULL,
    sent_at BIGINT,                     -- NULL: still to be sent
    failure TEXT                        -- of the last try
);
CREATE INDEX outbox_due ON outbox (sent_at, due_at);

-- The answer of a write, kept with it: asked again under the same key the server answers the
-- same and writes nothing. Days later it may be dropped.
CREATE TABLE idempotency (
    who TEXT NOT NULL,                  -- uid of the user; '' for the command line
    idempotency_key TEXT NOT NULL,
    request TEXT NOT NULL,              -- SHA-256 of method, path and body
    status BIGINT NOT NULL,             -- HTTP
    etag TEXT,
    answer BYTEA NOT NULL,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (who, idempotency_key)
);
CREATE INDEX idempotency_kept ON idempotency (kept_at);
