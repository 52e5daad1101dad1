-- A decision has a number and a day; the number stood alone until now.
ALTER TABLE org ADD COLUMN decision_date TEXT;        -- ISO, of the document that founded it
ALTER TABLE org_name ADD COLUMN decision_date TEXT;   -- ISO, of the document behind it
ALTER TABLE org_kind ADD COLUMN decision_date TEXT;   -- ISO, of the document behind it
ALTER TABLE org_code ADD COLUMN decision_date TEXT;   -- ISO, of the document behind it
ALTER TABLE org_parent ADD COLUMN decision_date TEXT; -- ISO, of the document behind it
ALTER TABLE org_end ADD COLUMN decision_date TEXT;    -- ISO, of the document behind it
