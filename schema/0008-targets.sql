-- Targets handed out: what each unit is to reach, who reports, which goals inside tasks are
-- followed too; what is settled of a measure.
--
-- As in 0003: kept tables are only added to, those that end in _now are rebuilt.

-- giao chỉ tiêu: the part of a target that a unit is to reach. Of the rows of one item and org the
-- last counts.
CREATE TABLE target_allocation (
    item TEXT NOT NULL REFERENCES item (id),
    org TEXT NOT NULL REFERENCES org (id),
    n BIGINT NOT NULL,               -- 1, 2 …
    held BIGINT NOT NULL,            -- 1: handed to the unit; 0: from now no more
    value TEXT,                      -- decimal, in the unit of the target; NULL: no number yet
    weight TEXT,                     -- decimal: the denominator of a ratio, the weight in a mean
    decision TEXT,                   -- number of the document that hands it out
    why TEXT,                        -- reason, where one was given
    at BIGINT NOT NULL,              -- when
    by TEXT,                         -- uid of the person
    by_name TEXT,                    -- his name then
    PRIMARY KEY (item, org, n)
);
CREATE INDEX target_allocation_org ON target_allocation (org);

-- Who reports: each (each unit for itself), one (one office for all units), planner (the planner
-- on the office's behalf); NULL: the lead. Set by item_change.
ALTER TABLE target_now ADD COLUMN reporting TEXT;
ALTER TABLE target_now ADD COLUMN reporter TEXT; -- uid of that office
-- 1: a goal inside a task that a person follows as a target; it counts.
ALTER TABLE target_now ADD COLUMN followed BIGINT NOT NULL DEFAULT 0;

-- A measure is more than kind and polarity: over_orgs (sum, ratio, mean, none), definition,
-- source are fields of indicator_change too.
ALTER TABLE indicator_change ADD COLUMN before TEXT; -- the value until then, where it is known
ALTER TABLE indicator_change ADD COLUMN why TEXT;    -- reason, where one was given

ALTER TABLE indicator_now ADD COLUMN over_orgs TEXT NOT NULL DEFAULT 'sum'; -- proposed from the
                                     -- kind, or settled by a person
ALTER TABLE indicator_now ADD COLUMN definition TEXT; -- what is counted, by a person
ALTER TABLE indicator_now ADD COLUMN source TEXT;     -- where its figures come from, by a person
-- What the program proposed; NULL: a person had settled it before this was kept.
ALTER TABLE indicator_now ADD COLUMN proposed_kind TEXT;
ALTER TABLE indicator_now ADD COLUMN proposed_polarity TEXT;

UPDATE indicator_now SET over_orgs = CASE kind WHEN 'rate' THEN 'ratio' WHEN 'milestone' THEN 'none'
    ELSE 'sum' END;
UPDATE indicator_now SET proposed_kind = kind WHERE indicator NOT IN
    (SELECT c.indicator FROM indicator_change c WHERE c.field = 'kind');
UPDATE indicator_now SET proposed_polarity = polarity WHERE indicator NOT IN
    (SELECT c.indicator FROM indicator_change c WHERE c.field = 'polarity');
