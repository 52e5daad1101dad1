-- What people settle about tasks beside their reading, and the office's table of words.

-- The columns of a task as people settled them. Rebuilt, as the rest of task_now.
ALTER TABLE task_now ADD COLUMN due_day TEXT;       -- ISO: last day of `due`
ALTER TABLE task_now ADD COLUMN no_due BIGINT NOT NULL DEFAULT 0; -- 1: "không hạn", said by a person
ALTER TABLE task_now ADD COLUMN product TEXT;       -- what must be there when it is done
ALTER TABLE task_now ADD COLUMN steps TEXT;         -- JSON list of texts with days
ALTER TABLE task_now ADD COLUMN tracking TEXT;      -- tracked, routine; NULL: nobody said yet
ALTER TABLE task_now ADD COLUMN done TEXT;          -- ISO: the day on which it was done
ALTER TABLE task_now ADD COLUMN lead_fold TEXT;     -- folded first lead as printed
ALTER TABLE task_now ADD COLUMN lead_tail TEXT;     -- the same without its first word
CREATE INDEX item_now_lead ON item_now (lead);

-- Coordinating orgs of a task. Rebuilt.
CREATE TABLE task_coordinator_now (
    item TEXT NOT NULL REFERENCES item (id),
    seq BIGINT NOT NULL,             -- 1, 2 … as a person ordered them
    org TEXT NOT NULL REFERENCES org (id),
    PRIMARY KEY (item, seq)
);
CREATE INDEX task_coordinator_now_org ON task_coordinator_now (org);

-- Words of tasks and the office they point to. Of the rows of one phrase the last counts.
CREATE TABLE lead_word (
    fold TEXT NOT NULL,              -- folded phrase
    n BIGINT NOT NULL,               -- 1, 2 …
    phrase TEXT NOT NULL,            -- as written: "giáo dục"
    name TEXT,                       -- "Phòng Văn hóa - Xã hội"; NULL: the phrase points nowhere
    org TEXT REFERENCES org (id),    -- where only one unit is meant, not the one of this name in
                                     -- whatever plan's branch
    name_fold TEXT,                  -- folded name
    name_tail TEXT,                  -- the same without its first word: lists give kinds apart
    at BIGINT NOT NULL,              -- when
    by TEXT,                         -- uid of the person
    by_name TEXT,                    -- his name then
    PRIMARY KEY (fold, n)
);

-- Which making of the rebuilt rows this database has; an older one is made again at the start.
CREATE TABLE rebuilt (
    version BIGINT NOT NULL PRIMARY KEY -- of store/catch_up.c
);
