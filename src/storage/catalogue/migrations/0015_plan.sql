-- Lists follow one plan (src/storage/catalogue/list-plan.ts). Two indexes give the orders of arrival, so that no list
-- has to search the journal for its articles.
CREATE INDEX articles_by_added ON articles (added_edition);
CREATE INDEX articles_by_updated ON articles (last_edition);

-- What the newsstand does not have yet (src/storage/catalogue/outbox.ts). The version before uses `outbox` until it is
-- replaced. What it leaves there is found when the newsstand is compared with the catalogue.
CREATE TABLE outbox_entries (
  article TEXT PRIMARY KEY,
  -- 0 deletes the copy of an article that is gone, 1 replaces a copy, 2 adds one, and 3 adds one as soon as the day can
  -- afford it: readers get the article from the catalogue until then.
  turn INTEGER NOT NULL,
  -- The first change that the newsstand lacks.
  edition INTEGER NOT NULL,
  -- Until then a publisher has claimed it; null if none has.
  claimed_until TEXT
) WITHOUT ROWID;
CREATE INDEX outbox_entries_by_turn ON outbox_entries (turn, edition);
INSERT INTO outbox_entries
  SELECT article, CASE WHEN takedown THEN 0 WHEN unwritten THEN 3 WHEN fresh THEN 2 ELSE 1 END, edition,
    iif(unwritten, NULL, nullif(claimed_until, ''))
  FROM outbox;

-- `frequent_values` is no longer used. It stays, because the version before reads it until it is replaced, and again after
-- a rollback.
