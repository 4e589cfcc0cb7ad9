-- Receivers of events (src/storage/catalogue/webhooks.ts). A rebuild leaves them alone.
CREATE TABLE webhooks (
  id TEXT PRIMARY KEY,
  -- JSON of what the API takes: name, url, events, filters, minSources.
  settings TEXT NOT NULL,
  -- JSON array of {secret, until}: the current secret, whose `until` is null, and the former one.
  secrets TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'failing', 'paused', 'disabled')),
  created_at TEXT NOT NULL,
  -- The last edition that was delivered, and its journal.
  epoch TEXT NOT NULL,
  edition INTEGER NOT NULL,
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
  failures INTEGER NOT NULL DEFAULT 0,
  dead_letters INTEGER NOT NULL DEFAULT 0,
  -- JSON array of the latest deliveries, the last first: one row, however many there are.
  deliveries TEXT NOT NULL DEFAULT '[]'
) WITHOUT ROWID;
-- Numbers rejections in the order in which they were committed. It is kept when the capture is read again, so that no
-- number is used twice.
ALTER TABLE captures ADD COLUMN rejection INTEGER;
CREATE INDEX captures_by_rejection ON captures (rejection) WHERE rejection IS NOT NULL;
