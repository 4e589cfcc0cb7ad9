-- The most frequent values of each filter (src/storage/catalogue/frequent-values.ts), which scheduled runs renew: to
-- count all values for each request would read all of them.
CREATE TABLE frequent_values (
  kind TEXT PRIMARY KEY,
  -- JSON array of [word of the index, number of articles], the largest number first, and the number of all values.
  listed TEXT NOT NULL,
  value_count INTEGER NOT NULL,
  -- The next list as far as it is counted, up to and including the word `position`; '' before the first.
  counted TEXT NOT NULL DEFAULT '[]',
  counted_values INTEGER NOT NULL DEFAULT 0,
  position TEXT NOT NULL DEFAULT '',
  -- The state of the corpus when the count began.
  state TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
INSERT INTO frequent_values (kind, listed, value_count)
WITH kinds (kind, start) AS (
  VALUES ('source', char(57344) || 's'), ('hashtag', char(57344) || 'h'), ('category', char(57344) || 'c'),
    ('language', char(57344) || 'l'), ('agency', char(57344) || 'g'))
SELECT kind,
  (SELECT json_group_array(json_array(term, doc)) FROM (
    SELECT term, doc FROM search_words WHERE term >= start AND term <= start || 'g' ORDER BY doc DESC, term LIMIT 500)),
  (SELECT count(*) FROM search_words WHERE term >= start AND term <= start || 'g')
FROM kinds;
