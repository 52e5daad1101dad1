-- The desk. In item_change, act may now also be: accept and refuse (of what another reading
-- proposed; field, before and value as in `proposal`), attach (a person says where it stands; before
-- and value: n of the item_anchor until then and from then), undo (value: n of the changes of the
-- same item that are taken back, with blanks; they stay in the history and no longer count).

-- What somebody did last.
CREATE INDEX item_change_by ON item_change (by, at);
