-- What is looked for by words, and which documents a document names. All of it rebuilt.

ALTER TABLE document_now ADD COLUMN number_key TEXT;  -- number without spaces, case, leading zeros
ALTER TABLE document_now ADD COLUMN issuer_fold TEXT; -- folded issuer
CREATE INDEX document_now_number ON document_now (number_key);

-- Documents that a document names, in its order. Who they are in the store is found by number_key
-- when it is asked for: they may be imported later.
CREATE TABLE document_reference_now (
    document TEXT NOT NULL REFERENCES document (id),
    seq BIGINT NOT NULL,             -- 1, 2 …
    type TEXT,                       -- Quyết định, Luật …
    number TEXT,                     -- as printed
    number_key TEXT,                 -- as in document_now
    date TEXT,                       -- ISO
    issuer TEXT,                     -- as printed
    issuer_fold TEXT,                -- folded
    basis BIGINT NOT NULL,           -- 1: named as legal basis or in the title
    PRIMARY KEY (document, seq)
);
CREATE INDEX document_reference_now_number ON document_reference_now (number_key);

-- Documents (long ones in parts), targets and tasks as folded words.
CREATE TABLE search_now (
    n BIGINT NOT NULL PRIMARY KEY,   -- from the SHA-256 of object and part
    kind TEXT NOT NULL,              -- document, target, task
    object TEXT NOT NULL,            -- uid of the document or item
    part BIGINT NOT NULL,            -- 1, 2 …
    start_at BIGINT NOT NULL,        -- of a document: the part's place in the kept text, code points
    end_at BIGINT NOT NULL,
    head TEXT NOT NULL,              -- title, number and issuer; name and group
    body TEXT NOT NULL               -- the text; its lines are those of the part
);
CREATE INDEX search_now_object ON search_now (object, part);

-- only sqlite
CREATE VIRTUAL TABLE search_index USING fts5(head, body, content='search_now', content_rowid='n',
    tokenize="unicode61 remove_diacritics 0");
-- only postgres
ALTER TABLE search_now ADD COLUMN words tsvector GENERATED ALWAYS AS
    (setweight(to_tsvector('simple', head), 'A') || setweight(to_tsvector('simple', body), 'D')) STORED;
ALTER TABLE search_now ALTER COLUMN words SET STORAGE EXTERNAL;
CREATE INDEX search_now_words ON search_now USING gin (words);
-- both
