-- The catalogue decides what is true; the newsstand only serves it. Times are RFC 3339 text in UTC
-- with milliseconds, so that text order is time order. Hashes and ids: src/article/identity.ts.

-- One row: how far the corpus has come. The check lets a commit pass only if it names the revision
-- that it was decided on (src/catalogue/commit.ts).
CREATE TABLE head (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  -- Number of commits; goes up with each, also where no article changed.
  revision INTEGER NOT NULL,
  -- Number of the last change in the journal.
  edition INTEGER NOT NULL,
  decided_on INTEGER NOT NULL,
  CONSTRAINT decided_on_current_revision CHECK (decided_on = revision - 1)
);
INSERT INTO head VALUES (1, 0, 0, -1);

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

-- A text is stored once, by its hash.
CREATE TABLE texts (
  hash TEXT PRIMARY KEY,
  body TEXT NOT NULL
) WITHOUT ROWID;

-- What sightings say, without where and when: one row however many captures show it.
CREATE TABLE wordings (
  hash TEXT PRIMARY KEY,
  id TEXT NOT NULL,
  bucket TEXT NOT NULL,
  -- The article that it belongs to; where that is not its own id, the id redirects there.
  article TEXT NOT NULL,
  text TEXT NOT NULL REFERENCES texts (hash),
  says TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX wordings_by_id ON wordings (id);
CREATE INDEX wordings_by_bucket ON wordings (bucket);
CREATE INDEX wordings_by_text ON wordings (text);

-- One article as one capture shows it.
CREATE TABLE sightings (
  capture TEXT NOT NULL REFERENCES captures (name),
  position INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('main', 'card')),
  wording TEXT NOT NULL REFERENCES wordings (hash),
  spans TEXT NOT NULL,
  -- JSON of its dating, null where the page gives no time; and what is asked of it.
  dating TEXT,
  earliest TEXT,
  latest TEXT,
  width INTEGER,
  -- The capture's address, where this is the main article.
  page TEXT,
  PRIMARY KEY (capture, position)
) WITHOUT ROWID;
-- An article's dating needs three of its sightings, however many there are: the narrowest and the
-- two extremes. Each is the first row of an index.
CREATE INDEX sightings_by_width ON sightings (wording, width, dating);
CREATE INDEX sightings_by_earliest ON sightings (wording, earliest);
CREATE INDEX sightings_by_latest ON sightings (wording, latest);
CREATE INDEX sightings_by_page ON sightings (wording, page) WHERE page IS NOT NULL;

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

-- The public corpus. The document lacks the body, as in lists.
CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  bucket TEXT NOT NULL,
  version TEXT NOT NULL,
  published_at TEXT,
  document TEXT NOT NULL,
  text TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX articles_by_time ON articles (published_at DESC, id DESC);
CREATE INDEX articles_by_bucket ON articles (bucket);

-- The journal: every change of the public corpus has the next edition.
CREATE TABLE changes (
  edition INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('created', 'updated', 'merged', 'removed')),
  article TEXT NOT NULL,
  -- {"fields": […]} of an update, {"into": id} of a merger.
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
  claimed_until TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX outbox_by_edition ON outbox (edition);
CREATE INDEX outbox_by_turn ON outbox (takedown DESC, edition);

-- No change without its place in the outbox.
CREATE TRIGGER journal_fills_outbox AFTER INSERT ON changes
BEGIN
  INSERT INTO outbox (article, edition, latest, takedown, claimed_until)
  VALUES (NEW.article, NEW.edition, NEW.edition, NEW.kind IN ('merged', 'removed'), '')
  ON CONFLICT (article) DO UPDATE SET latest = excluded.latest, takedown = excluded.takedown;
END;
