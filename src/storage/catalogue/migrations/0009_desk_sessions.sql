-- Sessions of the desk that have not ended (src/storage/catalogue/desk-sessions.ts).
CREATE TABLE desk_sessions (
  id TEXT PRIMARY KEY,
  expires_at TEXT NOT NULL
) WITHOUT ROWID;
-- The last change whose cached responses were purged (src/ingest/purge-changes.ts).
INSERT OR IGNORE INTO progress VALUES ('cache', '');
