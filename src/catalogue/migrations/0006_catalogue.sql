-- The catalogue decides what is true; the newsstand only serves it. Times are RFC 3339 text in UTC
-- with milliseconds, so that text order is time order. Hashes and ids: src/article/identity.ts.

-- All of it can be made again from the inbox. What an earlier form of the catalogue held goes; the
-- sweeps then read every capture anew, and the journal begins a new epoch.
DROP VIEW IF EXISTS settled;
DROP VIEW IF EXISTS shelf;
DROP TABLE IF EXISTS search_words;
DROP TABLE IF EXISTS search;
DROP VIEW IF EXISTS told;
DROP TABLE IF EXISTS outbox;
DROP TABLE IF EXISTS changes;
DROP TABLE IF EXISTS articles;
DROP TABLE IF EXISTS story_keys;
DROP TABLE IF EXISTS former;
DROP TABLE IF EXISTS removed;
DROP TABLE IF EXISTS removed_places;
DROP TABLE IF EXISTS keys;
DROP TABLE IF EXISTS sightings;
DROP TABLE IF EXISTS wordings;
DROP TABLE IF EXISTS texts;
DROP TABLE IF EXISTS sweeps;
DROP TABLE IF EXISTS reconciliation;
DROP TABLE IF EXISTS captures;
DROP TABLE IF EXISTS spending;
DROP TABLE IF EXISTS head;

-- One row: how far the corpus has come. The check lets a commit pass only if it names the revision
-- that it was decided on (src/catalogue/commit.ts).
CREATE TABLE head (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  -- Number of commits; goes up with each, also where no article changed.
  revision INTEGER NOT NULL,
  -- Number of the last change in the journal.
  edition INTEGER NOT NULL,
  decided_on INTEGER NOT NULL,
  -- Tells one journal from another: editions of a rebuilt catalogue are none of the old one's.
  epoch TEXT NOT NULL,
  CONSTRAINT decided_on_current_revision CHECK (decided_on = revision - 1)
);
INSERT INTO head VALUES (1, 0, 0, -1, lower(hex(randomblob(8))));

-- The ledger: what became of each object of the inbox.
CREATE TABLE captures (
  name TEXT PRIMARY KEY,
  -- The object's R2 version that this row speaks of. New metadata make a new version, not a new etag.
  version TEXT NOT NULL,
  etag TEXT NOT NULL,
  size INTEGER NOT NULL,
  uploaded_at TEXT NOT NULL,
  captured_at TEXT,
  url TEXT,
  status TEXT NOT NULL CHECK (status IN ('waiting', 'read', 'rejected')),
  -- Until then a message about it is under way, or a failed one rests.
  leased_until TEXT NOT NULL,
  reader_version INTEGER,
  -- The etag of the bytes that its sightings were read from.
  read_etag TEXT,
  layout TEXT,
  language TEXT,
  sightings INTEGER,
  -- Why it was rejected, or the error of the last try.
  problem_code TEXT,
  problem_detail TEXT,
  -- The journal's edition when it was read.
  edition INTEGER,
  read_at TEXT
) WITHOUT ROWID;
CREATE INDEX captures_by_status ON captures (status, name);

-- One row: the name after which the next sweep of the inbox goes on; '' begins anew.
CREATE TABLE sweeps (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  after TEXT NOT NULL
);
INSERT INTO sweeps VALUES (1, '');

-- One row: how far the newsstand has been compared with the catalogue (src/ingest/reconcile.ts).
CREATE TABLE reconciliation (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  -- Where KV's list goes on; '' begins anew.
  cursor TEXT NOT NULL,
  -- The last id that was compared.
  after TEXT NOT NULL
);
INSERT INTO reconciliation VALUES (1, '', '');

-- Whoever reads a version that a later one has replaced meanwhile has lost a race.
CREATE TRIGGER reading_is_of_the_latest BEFORE UPDATE OF read_at ON captures
WHEN NEW.read_at IS NOT NULL AND OLD.uploaded_at > NEW.uploaded_at
BEGIN
  SELECT RAISE(ABORT, 'decided_on_current_revision');
END;

-- A new reading takes the place of the one before.
CREATE TRIGGER reading_replaces_sightings AFTER UPDATE OF read_at ON captures
WHEN NEW.read_at IS NOT NULL
BEGIN
  DELETE FROM sightings WHERE capture = NEW.name;
END;

-- A text is stored once, by its hash. What has long rows has a rowid: SQLite packs them closer so.
CREATE TABLE texts (
  hash TEXT PRIMARY KEY,
  body TEXT NOT NULL
);

-- What sightings say, without where and when: one row however many captures show it.
CREATE TABLE wordings (
  hash TEXT PRIMARY KEY,
  id TEXT NOT NULL,
  -- Headline and text, whatever the outlet.
  exact TEXT NOT NULL,
  -- Label of the bucket in which it is looked at (src/article/buckets.ts).
  bucket TEXT NOT NULL,
  -- The article that it belongs to; where that is not its own id, the id redirects there. Null where
  -- the article is not public.
  article TEXT,
  text TEXT NOT NULL REFERENCES texts (hash),
  -- JSON array of what connects it with others.
  keys TEXT NOT NULL,
  says TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX wordings_by_id ON wordings (id);
CREATE INDEX wordings_by_exact ON wordings (exact);
CREATE INDEX wordings_by_bucket ON wordings (bucket);
CREATE INDEX wordings_by_text ON wordings (text);
CREATE INDEX wordings_by_article ON wordings (article);

-- Which wordings have a key in common.
CREATE TABLE keys (
  key TEXT NOT NULL,
  wording TEXT NOT NULL,
  exact TEXT NOT NULL,
  PRIMARY KEY (key, wording)
) WITHOUT ROWID;
CREATE TRIGGER wording_has_keys AFTER INSERT ON wordings
BEGIN
  INSERT INTO keys SELECT value, NEW.hash, NEW.exact FROM json_each(NEW.keys);
END;
CREATE TRIGGER wording_loses_keys AFTER DELETE ON wordings
BEGIN
  DELETE FROM keys WHERE wording = OLD.hash AND key IN (SELECT value FROM json_each(OLD.keys));
END;

-- Wordings with their texts, to be written in one statement.
CREATE VIEW told AS SELECT w.*, t.body FROM wordings w JOIN texts t ON t.hash = w.text;
CREATE TRIGGER tell INSTEAD OF INSERT ON told
BEGIN
  INSERT INTO texts VALUES (NEW.text, NEW.body) ON CONFLICT DO NOTHING;
  INSERT INTO wordings
  VALUES (NEW.hash, NEW.id, NEW.exact, NEW.bucket, NEW.article, NEW.text, NEW.keys, NEW.says)
  ON CONFLICT (hash) DO UPDATE SET bucket = excluded.bucket, article = excluded.article
  WHERE wordings.bucket <> excluded.bucket OR wordings.article IS NOT excluded.article;
END;

-- One article as one capture shows it.
CREATE TABLE sightings (
  capture TEXT NOT NULL REFERENCES captures (name),
  position INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('main', 'card')),
  wording TEXT NOT NULL REFERENCES wordings (hash),
  -- Where everything stands in the capture (src/catalogue/spans.ts).
  spans TEXT NOT NULL,
  -- JSON of its dating, null where the page gives no time; and what is asked of it.
  dating TEXT,
  earliest TEXT,
  latest TEXT,
  width INTEGER,
  -- Of the page, where this is its main article: its address in full, and the key of that.
  page TEXT,
  address TEXT,
  -- The hashtag whose listing the page is.
  hashtag TEXT,
  PRIMARY KEY (capture, position)
) WITHOUT ROWID;
CREATE INDEX sightings_by_wording ON sightings (wording);
-- An article's dating needs three of its sightings, however many there are: the narrowest and the
-- two extremes. Each is the first row of an index.
CREATE INDEX sightings_by_width ON sightings (wording, width, dating) WHERE width IS NOT NULL;
CREATE INDEX sightings_by_earliest ON sightings (wording, earliest) WHERE earliest IS NOT NULL;
CREATE INDEX sightings_by_latest ON sightings (wording, latest) WHERE latest IS NOT NULL;
CREATE INDEX sightings_by_address ON sightings (wording, address, page) WHERE address IS NOT NULL;
CREATE INDEX sightings_by_hashtag ON sightings (wording, hashtag) WHERE hashtag IS NOT NULL;

CREATE TRIGGER sighting_has_address AFTER INSERT ON sightings WHEN NEW.address IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO keys
  SELECT NEW.address, hash, exact FROM wordings WHERE hash = NEW.wording;
END;
CREATE TRIGGER sighting_loses_address AFTER DELETE ON sightings
WHEN OLD.address IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM sightings WHERE wording = OLD.wording AND address = OLD.address)
BEGIN
  DELETE FROM keys WHERE key = OLD.address AND wording = OLD.wording;
END;

-- What no sighting says any more is gone with the last that said it.
CREATE TRIGGER last_sighting AFTER DELETE ON sightings
WHEN NOT EXISTS (SELECT 1 FROM sightings WHERE wording = OLD.wording)
BEGIN
  DELETE FROM wordings WHERE hash = OLD.wording;
END;
CREATE TRIGGER last_wording AFTER DELETE ON wordings
WHEN NOT EXISTS (SELECT 1 FROM wordings WHERE text = OLD.text)
BEGIN
  DELETE FROM texts WHERE hash = OLD.text;
END;

-- Ids that were removed for good; each is named by an object of the inbox.
CREATE TABLE removed (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL
) WITHOUT ROWID;

-- Where what was removed was seen: a reader that reads another title or text there, and so another
-- id, must not bring it back. Bytes of the title in a capture of that etag.
CREATE TABLE removed_places (
  capture TEXT NOT NULL,
  etag TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY (capture, etag, start)
) WITHOUT ROWID;

-- The public corpus. The document lacks the body, as in lists.
CREATE TABLE articles (
  -- Its place in lists, by time (src/catalogue/place.ts); the search index knows it by the same.
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- Hash of what its sightings say; the version is of that and of the story.
  content TEXT NOT NULL,
  version TEXT NOT NULL,
  published_at TEXT,
  document TEXT NOT NULL,
  text TEXT NOT NULL,
  -- What tells its event (src/story/features.ts), and the keys of that as a JSON array.
  features TEXT NOT NULL,
  keys TEXT NOT NULL,
  -- JSON array of [id, score]: articles of the same event that precede it. None: it leads.
  earlier TEXT NOT NULL,
  story TEXT NOT NULL
);
CREATE INDEX articles_by_story ON articles (story, place);
CREATE INDEX stories_by_place ON articles (place) WHERE story = id;

-- Words of each article, and what lists are filtered by (src/search). It keeps no text: what was
-- found is read from the articles. Marks are parts of words in many scripts.
CREATE VIRTUAL TABLE search USING fts5 (
  title, body, facets,
  content = '', contentless_delete = 1,
  tokenize = "porter unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
);
-- Every word of the index with the number of articles that have it.
CREATE VIRTUAL TABLE search_words USING fts5vocab (search, row);

-- Articles with what is searched of them, to be written in one statement. A row without a document
-- is of an article that moves: of its document the story alone changes.
CREATE VIEW shelf AS
SELECT *, '' AS at, '' AS title, '' AS body, '' AS facets FROM articles;
CREATE TRIGGER shelve INSTEAD OF INSERT ON shelf
BEGIN
  DELETE FROM search
  WHERE NEW.document <> '' AND rowid = (SELECT place FROM articles WHERE id = NEW.id);
  INSERT INTO articles
  -- Two articles of one millisecond may want one place: the later has the next that is free.
  SELECT iif(NOT EXISTS (SELECT 1 FROM articles WHERE place = NEW.place AND id <> NEW.id), NEW.place,
      (SELECT p.place + 1 FROM articles p WHERE p.place >= NEW.place AND NOT EXISTS
        (SELECT 1 FROM articles q WHERE q.place = p.place + 1 AND q.id <> NEW.id)
       ORDER BY p.place LIMIT 1)),
    NEW.id, NEW.content, NEW.version, NEW.published_at, NEW.document, NEW.text, NEW.features,
    NEW.keys, NEW.earlier, NEW.story
  WHERE NEW.document <> ''
  ON CONFLICT (id) DO UPDATE SET
    place = excluded.place, content = excluded.content, version = excluded.version,
    published_at = excluded.published_at, document = excluded.document, text = excluded.text,
    features = excluded.features, keys = excluded.keys, earlier = excluded.earlier,
    story = excluded.story;
  INSERT INTO search (rowid, title, body, facets)
  SELECT place, NEW.title, NEW.body, NEW.facets FROM articles
  WHERE NEW.document <> '' AND id = NEW.id;
  UPDATE articles SET
    content = NEW.content, version = NEW.version, earlier = NEW.earlier, story = NEW.story,
    document = iif(NEW.story = story, document,
      json_set(document, '$.story.id', NEW.story, '$.version', NEW.version,
        '$.updatedAt', NEW.at, '$.links.story', '/v1/stories/' || NEW.story))
  WHERE NEW.document = '' AND id = NEW.id;
END;
CREATE TRIGGER article_is_found_no_more AFTER DELETE ON articles
BEGIN
  DELETE FROM search WHERE rowid = OLD.place;
END;

-- Which articles have a key in common, and which text each has: reprints to the letter count once.
CREATE TABLE story_keys (
  key TEXT NOT NULL,
  article TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (key, article)
) WITHOUT ROWID;
CREATE TRIGGER article_has_keys AFTER INSERT ON articles
BEGIN
  INSERT INTO story_keys
  SELECT value, NEW.id, substr(NEW.features ->> 'sketch', 1, 16) FROM json_each(NEW.keys);
END;
CREATE TRIGGER article_changes_keys AFTER UPDATE OF keys, features ON articles
WHEN NEW.keys <> OLD.keys OR NEW.features ->> 'sketch' <> OLD.features ->> 'sketch'
BEGIN
  DELETE FROM story_keys WHERE article = OLD.id AND key IN (SELECT value FROM json_each(OLD.keys));
  INSERT INTO story_keys
  SELECT value, NEW.id, substr(NEW.features ->> 'sketch', 1, 16) FROM json_each(NEW.keys);
END;
CREATE TRIGGER article_loses_keys AFTER DELETE ON articles
BEGIN
  DELETE FROM story_keys WHERE article = OLD.id AND key IN (SELECT value FROM json_each(OLD.keys));
END;

-- Ids that were an article's and are so no more, with what the journal said they went into; null
-- where they just went. Where a sighting still has the id, its wording knows better.
CREATE TABLE former (
  id TEXT PRIMARY KEY,
  into_id TEXT
) WITHOUT ROWID;
CREATE INDEX former_by_successor ON former (into_id);
CREATE TRIGGER article_comes_back AFTER INSERT ON articles
BEGIN
  DELETE FROM former WHERE id = NEW.id;
END;

-- The journal: every change of the public corpus has the next edition.
CREATE TABLE changes (
  edition INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('created', 'updated', 'merged', 'removed')),
  article TEXT NOT NULL,
  -- {"version"} of a new article, {"version", "fields": […]} of an update, {"into": id} of a merger.
  detail TEXT NOT NULL,
  at TEXT NOT NULL
);

-- What the newsstand does not show yet. A change that happens while another of the same article
-- waits leaves the older edition standing: since then the newsstand is behind.
CREATE TABLE outbox (
  article TEXT PRIMARY KEY,
  edition INTEGER NOT NULL,
  -- The last change: what was published settles the entry only if none came since it was claimed.
  latest INTEGER NOT NULL,
  takedown INTEGER NOT NULL,
  -- The newsstand holds nothing of it yet, so nothing of it is wrong there.
  fresh INTEGER NOT NULL,
  -- Until then somebody publishes it, or it waits for the next day's budget.
  claimed_until TEXT NOT NULL,
  -- It waits for the write alone: the catalogue answers in the newsstand's place.
  unwritten INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX outbox_by_turn ON outbox (takedown DESC, edition);
CREATE INDEX outbox_by_edition ON outbox (edition) WHERE unwritten = 0;

-- No change without its place in the outbox, and no article that the journal has ended.
CREATE TRIGGER journal_fills_outbox AFTER INSERT ON changes
BEGIN
  INSERT INTO outbox (article, edition, latest, takedown, fresh, claimed_until)
  VALUES (NEW.article, NEW.edition, NEW.edition, NEW.kind IN ('merged', 'removed'),
    NEW.kind = 'created', '')
  ON CONFLICT (article) DO UPDATE SET
    latest = excluded.latest, takedown = excluded.takedown,
    unwritten = unwritten AND NOT excluded.takedown,
    claimed_until = iif(excluded.takedown AND unwritten, '', claimed_until);
END;

-- What became of the entries under one claim: `rests` says until when one waits that could not be
-- afforded, '' that it is done. An entry that changed meanwhile, or that another publisher took when
-- the claim had run out, so that the older copy may have been written last, is to be published anew.
CREATE VIEW settled AS SELECT article, latest, claimed_until AS claim, '' AS rests FROM outbox;
CREATE TRIGGER settle INSTEAD OF INSERT ON settled
BEGIN
  INSERT INTO outbox (article, edition, latest, takedown, fresh, claimed_until)
  SELECT NEW.article, edition, edition,
    NOT EXISTS (SELECT 1 FROM articles WHERE id = NEW.article), 0, ''
  FROM head
  WHERE NOT EXISTS (SELECT 1 FROM outbox
    WHERE article = NEW.article AND latest = NEW.latest AND claimed_until = NEW.claim)
  ON CONFLICT (article) DO UPDATE SET claimed_until = '', fresh = 0;
  UPDATE outbox SET claimed_until = NEW.rests, unwritten = 1
  WHERE NEW.rests <> ''
    AND article = NEW.article AND latest = NEW.latest AND claimed_until = NEW.claim;
  DELETE FROM outbox
  WHERE NEW.rests = ''
    AND article = NEW.article AND latest = NEW.latest AND claimed_until = NEW.claim;
END;

CREATE TRIGGER journal_ends_article AFTER INSERT ON changes WHEN NEW.kind IN ('merged', 'removed')
BEGIN
  DELETE FROM articles WHERE id = NEW.article;
  INSERT INTO former VALUES (NEW.article, NEW.detail ->> 'into')
  ON CONFLICT (id) DO UPDATE SET into_id = excluded.into_id;
END;

-- What a day (UTC) has cost of the plan's budgets.
CREATE TABLE spending (
  day TEXT PRIMARY KEY,
  kv_writes INTEGER NOT NULL,
  kv_deletes INTEGER NOT NULL,
  d1_rows INTEGER NOT NULL
) WITHOUT ROWID;
