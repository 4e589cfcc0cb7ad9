-- One row: how far the newsstand has been compared with the catalogue (src/ingest/reconcile.ts).
CREATE TABLE reconciliation (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  -- Where KV's list goes on; '' begins anew.
  cursor TEXT NOT NULL,
  -- The last id that was compared.
  after TEXT NOT NULL
);
INSERT INTO reconciliation VALUES (1, '', '');
