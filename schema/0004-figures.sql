-- Periods, forms, reports and their figures.
--
-- As in 0003: kept tables are only added to, report_now is rebuilt from report_change.

CREATE TABLE period (
    id TEXT NOT NULL PRIMARY KEY,    -- "nd09-2024-03", made by room cycle
    name TEXT NOT NULL,              -- as people read it
    day_from TEXT NOT NULL,          -- first day
    day_to TEXT NOT NULL             -- last day; a figure climbs the tree of this day
);

-- biểu: which measures are asked for. In the first place a plan's targets.
CREATE TABLE form (
    id TEXT NOT NULL PRIMARY KEY,    -- uid
    plan TEXT REFERENCES plan (id),  -- whose targets it asks for
    made_at BIGINT NOT NULL          -- when
);
CREATE UNIQUE INDEX form_plan ON form (plan);

CREATE TABLE form_version (
    id TEXT NOT NULL PRIMARY KEY,    -- uid
    form TEXT NOT NULL REFERENCES form (id),
    n BIGINT NOT NULL,               -- 1, 2 …
    made_at BIGINT NOT NULL,         -- when
    UNIQUE (form, n)
);

-- A line says once and for ever what its numbers mean. A version of the form holds the lines
-- whose `since` is not above its n, so no version ever changes.
CREATE TABLE form_line (
    form TEXT NOT NULL REFERENCES form (id),
    line BIGINT NOT NULL,            -- 1, 2 …
    since BIGINT NOT NULL,           -- first version of the form that holds it
    indicator TEXT NOT NULL REFERENCES indicator (id),
    measure TEXT NOT NULL,           -- period, year_to_date, point, numerator, denominator
    unit TEXT,                       -- in which numbers are entered
    scale BIGINT,                    -- digits after the comma that are expected; NULL: as they come
    PRIMARY KEY (form, line)
);
CREATE INDEX form_line_indicator ON form_line (indicator);

-- One org, one period, one form version.
CREATE TABLE report (
    id TEXT NOT NULL PRIMARY KEY,    -- uid
    org TEXT NOT NULL REFERENCES org (id), -- by-org: who reports
    period TEXT NOT NULL REFERENCES period (id),
    form TEXT NOT NULL REFERENCES form (id),
    form_version BIGINT NOT NULL,    -- n of the version
    made_at BIGINT NOT NULL,         -- when it was opened
    UNIQUE (org, period, form, form_version)
);
CREATE INDEX report_form ON report (form);

-- Each save.
CREATE TABLE report_change (
    report TEXT NOT NULL REFERENCES report (id),
    n BIGINT NOT NULL,               -- 1, 2 …
    at BIGINT NOT NULL,              -- when
    by TEXT,                         -- uid of the person
    by_name TEXT,                    -- his name then
    delta BYTEA NOT NULL,            -- the cells saved, packed (store/cell.h)
    PRIMARY KEY (report, n)
);

-- Every cell of the report as last saved. Rebuilt.
CREATE TABLE report_now (
    report TEXT NOT NULL PRIMARY KEY REFERENCES report (id),
    n BIGINT NOT NULL,               -- the last change in it
    cells BYTEA NOT NULL             -- packed
);

-- Of two values from two by-orgs a planner picked one.
CREATE TABLE figure_choice (
    id TEXT NOT NULL PRIMARY KEY,    -- uid
    indicator TEXT NOT NULL REFERENCES indicator (id),
    about_org TEXT NOT NULL REFERENCES org (id),
    period TEXT NOT NULL REFERENCES period (id),
    measure TEXT NOT NULL,           -- as in form_line
    kind TEXT NOT NULL,              -- actual, estimate, official
    figure TEXT NOT NULL,            -- uid of the figure picked: of a cell in a report_change
    by_org TEXT NOT NULL REFERENCES org (id), -- whose it is
    why TEXT NOT NULL,               -- reason
    at BIGINT NOT NULL,              -- when; a later value of another org opens the question again
    by TEXT,                         -- uid of the person
    by_name TEXT                     -- his name then
);
CREATE INDEX figure_choice_cell ON figure_choice (indicator, about_org);
