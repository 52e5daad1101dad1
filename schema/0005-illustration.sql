-- A plan whose figures are made up, so that the program can be shown: `plan_change` has a row with
-- field 'illustration' and value '1', and every screen, print and file says so for ever after.
ALTER TABLE plan_now ADD COLUMN illustration BIGINT NOT NULL DEFAULT 0; -- 1: made up
