-- The catalogue decides what is public, and the newsstand serves it. Everything except webhooks and sessions can be
-- read again from the inbox. Times are RFC 3339 text in UTC with milliseconds, so that text order is time order.
-- Hashes and ids: src/article/wording.ts.

-- One row: the state of the corpus. The check lets a commit pass only if it was decided on the current
-- revision (src/storage/catalogue/commit.ts).
CREATE TABLE head (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  -- Number of commits; each adds one, even where no article changed.
  revision INTEGER NOT NULL,
  decided_on INTEGER NOT NULL,
  -- Number of the last change in the journal.
  edition INTEGER NOT NULL,
  -- Distinguishes journals: the editions of a new catalogue are not those of the previous one.
  epoch TEXT NOT NULL,
  -- The numbers of articles and stories, which each commit updates: to count them would read all.
  article_count INTEGER NOT NULL DEFAULT 0, story_count INTEGER NOT NULL DEFAULT 0,
  -- The reading that captures should have (src/reader/derivation.ts).
  reading INTEGER NOT NULL DEFAULT 0,
  -- Removals are read before any capture: the name of the last one read, '' before the first,
  -- NULL once all are read.
  removals_after TEXT DEFAULT '',
  -- When a capture was last read, when the last scheduled run ended, and since when runs have followed one another.
  last_read_at TEXT, last_run_at TEXT, running_since TEXT,
  CONSTRAINT decided_on_current_revision CHECK (decided_on = revision - 1)
);
INSERT INTO head (only, revision, decided_on, edition, epoch) VALUES (1, 0, -1, 0, lower(hex(randomblob(8))));

-- Position of each task that runs in bounded steps; '' is the beginning.
CREATE TABLE progress (task TEXT PRIMARY KEY, position TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO progress VALUES ('removals', ''), ('sweep', ''), ('withdrawal', ''), ('newsstand', ''), ('rebuild', ''),
  ('cache', ''), ('websub', '');

-- Status of each inbox object: captures, removals and comments.
CREATE TABLE captures (
  name TEXT PRIMARY KEY,
  -- The R2 version of the object that this row describes. New metadata makes a new version, not a new etag.
  version TEXT NOT NULL,
  etag TEXT NOT NULL, size INTEGER NOT NULL, uploaded_at TEXT NOT NULL,
  captured_at TEXT, url TEXT,
  -- What was supplied of its main article, as JSON.
  context TEXT,
  status TEXT NOT NULL CHECK (status IN ('waiting', 'read', 'rejected')),
  -- Until then its message is on its way, or a failed capture is left alone.
  leased_until TEXT NOT NULL,
  -- The reading of its text (src/reader/derivation.ts); NULL before the first, and for what is no capture.
  reading INTEGER,
  -- The etag of the bytes from which its sightings were read.
  read_etag TEXT,
  layout TEXT, language TEXT, sighting_count INTEGER,
  -- Why it was rejected, or the error of the last attempt.
  problem_code TEXT, problem_detail TEXT,
  -- Numbers rejections in the order in which they were committed. It is kept when the capture is read again, so that no
  -- number is used twice.
  rejection INTEGER,
  -- The journal's edition when it was read.
  edition INTEGER, read_at TEXT
) WITHOUT ROWID;
CREATE INDEX captures_by_status ON captures (status, name);
CREATE INDEX captures_by_rejection ON captures (rejection) WHERE rejection IS NOT NULL;
-- For the oldest capture that waits.
CREATE INDEX captures_waiting ON captures (status, uploaded_at) WHERE status = 'waiting';
-- What the inbox no longer lists (src/storage/catalogue/absent-captures.ts).
CREATE INDEX captures_absent ON captures (problem_code, name) WHERE problem_code IN ('not-listed', 'withdrawing');

-- To count captures would read all of them, so triggers count them: by status, problem (of rejected ones, otherwise '')
-- and reading (-1 before the first).
CREATE TABLE capture_counts (
  status TEXT NOT NULL, problem TEXT NOT NULL, reading INTEGER NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (status, problem, reading)
) WITHOUT ROWID;
CREATE TRIGGER capture_added AFTER INSERT ON captures
WHEN NEW.name NOT GLOB 'removals/*' AND NEW.name NOT GLOB 'comments/*'
BEGIN
  INSERT INTO capture_counts VALUES (NEW.status, iif(NEW.status = 'rejected', coalesce(NEW.problem_code, ''), ''), coalesce(NEW.reading, -1), 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER capture_changed AFTER UPDATE ON captures
WHEN NEW.name NOT GLOB 'removals/*' AND NEW.name NOT GLOB 'comments/*'
  AND (OLD.status, iif(OLD.status = 'rejected', coalesce(OLD.problem_code, ''), ''), coalesce(OLD.reading, -1))
    <> (NEW.status, iif(NEW.status = 'rejected', coalesce(NEW.problem_code, ''), ''), coalesce(NEW.reading, -1))
BEGIN
  UPDATE capture_counts SET count = count - 1
  WHERE (status, problem, reading) = (OLD.status, iif(OLD.status = 'rejected', coalesce(OLD.problem_code, ''), ''), coalesce(OLD.reading, -1));
  INSERT INTO capture_counts VALUES (NEW.status, iif(NEW.status = 'rejected', coalesce(NEW.problem_code, ''), ''), coalesce(NEW.reading, -1), 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;

-- What was read in each hour (its start, RFC 3339, UTC).
CREATE TABLE ingest_hours (
  hour TEXT PRIMARY KEY, readings INTEGER NOT NULL, rejected INTEGER NOT NULL, seen INTEGER NOT NULL
) WITHOUT ROWID;

-- Each text once, by hash, with the sketch for comparing texts (src/text/shingle-sketch.ts). Tables
-- with long rows have a rowid: SQLite packs those more densely.
CREATE TABLE texts (hash TEXT PRIMARY KEY, body TEXT NOT NULL, sketch TEXT NOT NULL, shingles INTEGER NOT NULL);

-- What each id resolves to: a row for every id that a sighting has or had.
CREATE TABLE ids (
  id TEXT PRIMARY KEY,
  -- Digest of headline and text without the outlet, and the bucket in which the id is decided
  -- (src/article/buckets.ts). Both are NULL if no sighting has the id any longer.
  exact TEXT, bucket TEXT,
  -- The article that has this id. If that is another id, this one redirects there. NULL if nothing public
  -- has it.
  article TEXT,
  -- The article with which it was removed for good; NULL if it was not removed.
  removed TEXT,
  -- If no sighting has the id any longer: the id whose article it follows.
  successor TEXT
) WITHOUT ROWID;
CREATE INDEX ids_by_exact ON ids (exact) WHERE exact IS NOT NULL;
CREATE INDEX ids_by_bucket ON ids (bucket) WHERE bucket IS NOT NULL;
CREATE INDEX ids_by_article ON ids (article) WHERE article IS NOT NULL;
CREATE INDEX ids_by_removed ON ids (removed) WHERE removed IS NOT NULL;
CREATE INDEX ids_by_successor ON ids (successor) WHERE successor IS NOT NULL;

-- What sightings say, without where and when they were seen: one row, however many captures show it.
CREATE TABLE wordings (
  hash TEXT PRIMARY KEY, id TEXT NOT NULL, text TEXT NOT NULL REFERENCES texts (hash),
  -- JSON array of the keys that propose other wordings of its article.
  keys TEXT NOT NULL,
  says TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX wordings_by_id ON wordings (id);
CREATE INDEX wordings_by_text ON wordings (text);

-- Which wordings share a key. The address of a page is a key of its main article.
CREATE TABLE wording_keys (
  key TEXT NOT NULL, wording TEXT NOT NULL, exact TEXT NOT NULL, PRIMARY KEY (key, wording)
) WITHOUT ROWID;

-- One article as one capture shows it.
CREATE TABLE sightings (
  capture TEXT NOT NULL REFERENCES captures (name), position INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('main', 'card')), wording TEXT NOT NULL REFERENCES wordings (hash),
  -- Spans of everything in the capture (src/storage/catalogue/packed-spans.ts).
  spans TEXT NOT NULL,
  -- JSON of its dating, NULL if the page gives no time, and the parts that queries use.
  dating TEXT, earliest TEXT, latest TEXT, width INTEGER,
  -- The page's full address and its key, if this is the page's main article.
  page TEXT, address TEXT,
  -- The hashtag that the page lists.
  hashtag TEXT,
  PRIMARY KEY (capture, position)
) WITHOUT ROWID;
CREATE INDEX sightings_by_wording ON sightings (wording);
-- An article's dating needs three of its sightings, however many there are: the narrowest and the two
-- extremes. Each is the first row of an index.
CREATE INDEX sightings_by_width ON sightings (wording, width, dating) WHERE width IS NOT NULL;
CREATE INDEX sightings_by_earliest ON sightings (wording, earliest) WHERE earliest IS NOT NULL;
CREATE INDEX sightings_by_latest ON sightings (wording, latest) WHERE latest IS NOT NULL;
CREATE INDEX sightings_by_address ON sightings (wording, address, page) WHERE address IS NOT NULL;
CREATE INDEX sightings_by_hashtag ON sightings (wording, hashtag) WHERE hashtag IS NOT NULL;

-- What no sighting says any longer is deleted with the last sighting that said it.
CREATE TRIGGER last_sighting_at_address AFTER DELETE ON sightings
WHEN OLD.address IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM sightings WHERE wording = OLD.wording AND address = OLD.address)
BEGIN
  DELETE FROM wording_keys WHERE key = OLD.address AND wording = OLD.wording;
END;
CREATE TRIGGER last_sighting AFTER DELETE ON sightings
WHEN NOT EXISTS (SELECT 1 FROM sightings WHERE wording = OLD.wording)
BEGIN
  DELETE FROM wordings WHERE hash = OLD.wording;
END;
CREATE TRIGGER last_wording AFTER DELETE ON wordings
BEGIN
  DELETE FROM wording_keys WHERE wording = OLD.hash AND key IN (SELECT value FROM json_each(OLD.keys));
  DELETE FROM texts WHERE hash = OLD.text AND NOT EXISTS (SELECT 1 FROM wordings WHERE text = OLD.text);
  UPDATE ids SET exact = NULL, bucket = NULL, successor = article
  WHERE id = OLD.id AND NOT EXISTS (SELECT 1 FROM wordings WHERE id = OLD.id);
END;

-- Where removed articles were seen: a newer reader may read another title or text there, and so another id,
-- which must not bring the article back. Bytes of the title in a capture with that etag.
CREATE TABLE removed_spans (
  capture TEXT NOT NULL, etag TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY (capture, etag, start)
) WITHOUT ROWID;

-- Texts that were removed at every outlet, by the key that all layouts of a text share
-- (`toTextKey` in src/article/wording.ts).
CREATE TABLE removed_texts (key TEXT PRIMARY KEY) WITHOUT ROWID;

-- The public corpus.
CREATE TABLE articles (
  -- Its sort key, by time (src/storage/catalogue/sort-key.ts), which is also its rowid in the search index.
  sort_key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- Hash of what its sightings say; the version is a hash of that and of the story.
  content TEXT NOT NULL, version TEXT NOT NULL,
  -- What its sightings say, as JSON without the body (src/storage/catalogue/documents.ts adds the rest).
  document TEXT NOT NULL,
  text TEXT NOT NULL,
  -- What identifies its event (src/story/features.ts), and the keys derived from that as a JSON array.
  features TEXT NOT NULL, keys TEXT NOT NULL,
  -- JSON array of {id, publishedAt, score}: articles on the same event that precede it. An article without any leads a
  -- story.
  earlier TEXT NOT NULL,
  story TEXT NOT NULL,
  -- The earlier article with the same text; NULL if it is not a reprint.
  reprint_of TEXT,
  first_seen_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  -- The editions of its first and last change. Lists by arrival read the journal, so they need no index.
  added_edition INTEGER NOT NULL DEFAULT 0, last_edition INTEGER NOT NULL DEFAULT 0,
  -- Version of the code that made the document, the features and the search row (src/reader/derivation.ts).
  derivation INTEGER NOT NULL
);
CREATE INDEX articles_by_story ON articles (story, sort_key);

-- Which articles share a story key, and which text each has: verbatim reprints count once.
CREATE TABLE article_keys (
  key TEXT NOT NULL, article TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (key, article)
) WITHOUT ROWID;

-- One row for each story of several articles, maintained by the commit. Every other story is its only article.
CREATE TABLE story_counts (
  id TEXT PRIMARY KEY,
  -- Sort keys of its leader and of its newest article.
  first INTEGER NOT NULL, last INTEGER NOT NULL,
  -- Counted up to a limit (src/storage/catalogue/story-counts.ts).
  source_count INTEGER NOT NULL, article_count INTEGER NOT NULL
) WITHOUT ROWID;
-- The indexes have every column, so that filters are checked without reading the table.
CREATE INDEX stories_by_first ON story_counts (first, last, source_count, article_count);
CREATE INDEX stories_by_last ON story_counts (last, first, source_count, article_count);
CREATE INDEX stories_by_coverage ON story_counts (source_count, article_count, last, first);

-- Words and filter values of each article (src/search). It stores no text: matches are read from the articles.
-- Marks (M*) are parts of words in many scripts.
CREATE VIRTUAL TABLE search USING fts5 (
  title, body, facets,
  content = '', contentless_delete = 1,
  tokenize = "porter unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
);
-- Every word of the index, with the number of articles that have it.
CREATE VIRTUAL TABLE search_words USING fts5vocab (search, row);

-- An article's keys and its search row are deleted with it.
CREATE TRIGGER article_goes AFTER DELETE ON articles
BEGIN
  DELETE FROM article_keys WHERE article = OLD.id AND key IN (SELECT value FROM json_each(OLD.keys));
  DELETE FROM search WHERE rowid = OLD.sort_key;
END;

-- The most frequent values of each filter (src/storage/catalogue/frequent-values.ts), which scheduled runs renew: to
-- count all values for each request would read all of them.
CREATE TABLE frequent_values (
  kind TEXT PRIMARY KEY,
  -- JSON array of [word of the index, number of articles], the largest number first, and the number of all values.
  listed TEXT NOT NULL, value_count INTEGER NOT NULL,
  -- The next list as far as it is counted, up to and including the word `position`; '' before the first.
  counted TEXT NOT NULL DEFAULT '[]', counted_values INTEGER NOT NULL DEFAULT 0, position TEXT NOT NULL DEFAULT '',
  -- The state of the corpus when the count began.
  state TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
INSERT INTO frequent_values (kind, listed, value_count) VALUES ('source', '[]', 0), ('hashtag', '[]', 0),
  ('category', '[]', 0), ('language', '[]', 0), ('agency', '[]', 0);

-- The journal: every change of the public corpus has the next edition.
CREATE TABLE changes (
  edition INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('created', 'updated', 'merged', 'removed')),
  article TEXT NOT NULL,
  -- {"version"} of a new article, {"version", "fields": […]} of an update, {"into": id} of a merger.
  detail TEXT NOT NULL,
  at TEXT NOT NULL
);

-- What the newsstand does not have yet (src/storage/catalogue/outbox.ts).
CREATE TABLE outbox (
  article TEXT PRIMARY KEY,
  -- The first and the last change that the newsstand lacks.
  edition INTEGER NOT NULL, latest INTEGER NOT NULL,
  takedown INTEGER NOT NULL,
  -- Whether the newsstand has no copy yet, so that no copy can be wrong.
  fresh INTEGER NOT NULL,
  -- Until then a publisher has claimed it, or it waits for the next day's budget.
  claimed_until TEXT NOT NULL,
  -- Whether it waits only for its write, and readers get it from the catalogue.
  unwritten INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX outbox_by_turn ON outbox (unwritten, takedown DESC, edition);

-- What each day (UTC) has used of the plan's budgets.
CREATE TABLE spending (
  day TEXT PRIMARY KEY,
  kv_writes INTEGER NOT NULL DEFAULT 0, kv_deletes INTEGER NOT NULL DEFAULT 0, d1_rows INTEGER NOT NULL DEFAULT 0,
  queue_operations INTEGER NOT NULL DEFAULT 0,
  -- Comments that were accepted.
  comments INTEGER NOT NULL DEFAULT 0,
  -- Calls to language models.
  model_calls INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- Readers' comments. The inbox has each comment too (src/storage/inbox/comments.ts), so they survive a lost
-- database.
CREATE TABLE comments (
  -- The millisecond in which it arrived, or the next free one.
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- The id that the comment was sent to. It is shown at the article that this id resolves to now.
  article TEXT NOT NULL,
  name TEXT NOT NULL, text TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('waiting', 'approved', 'rejected')),
  -- RFC 3339, UTC.
  at TEXT NOT NULL,
  -- Moderators see the latest decision first, so decisions are numbered.
  decision INTEGER
);
CREATE INDEX comments_by_article ON comments (article, status);
CREATE INDEX comments_by_status ON comments (status);
CREATE INDEX comments_by_decision ON comments (status, coalesce(decision, n));

-- Approved comments by the id that they were sent to, so that lists need not count them one by one.
CREATE TABLE comment_counts (article TEXT PRIMARY KEY, approved INTEGER NOT NULL) WITHOUT ROWID;

-- Receivers of events (src/storage/catalogue/webhooks.ts).
CREATE TABLE webhooks (
  id TEXT PRIMARY KEY,
  -- JSON of what the API takes: name, url, events, filters, minSources.
  settings TEXT NOT NULL,
  -- JSON array of {secret, until}: the current secret, whose `until` is null, and the former one.
  secrets TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'failing', 'paused', 'disabled')),
  created_at TEXT NOT NULL,
  -- The last edition that was delivered, and its journal.
  epoch TEXT NOT NULL, edition INTEGER NOT NULL,
  -- The next event is a resync that covers the editions up to this one.
  resync_to INTEGER,
  -- The last rejection of a capture that was delivered.
  rejection INTEGER NOT NULL,
  -- When the backlog began that was reported last.
  stuck_since TEXT NOT NULL DEFAULT '',
  -- Only the message with this number may deliver. Each run gets the next number.
  run INTEGER NOT NULL DEFAULT 0,
  -- No message is sent before: one is on its way, a run is in progress, or a failed attempt waits.
  due_at TEXT NOT NULL DEFAULT '',
  -- Failed attempts at the next event.
  failures INTEGER NOT NULL DEFAULT 0, dead_letters INTEGER NOT NULL DEFAULT 0,
  -- JSON array of the latest deliveries, the last first: one row, however many there are.
  deliveries TEXT NOT NULL DEFAULT '[]'
) WITHOUT ROWID;

-- Sessions of the desk that have not ended (src/storage/catalogue/desk-sessions.ts).
CREATE TABLE desk_sessions (id TEXT PRIMARY KEY, expires_at TEXT NOT NULL) WITHOUT ROWID;
