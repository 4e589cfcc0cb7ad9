-- Texts that were taken down at every outlet, by the key that all forms of a text share
-- (`textKey` in src/article/identity.ts).
CREATE TABLE removed_texts (
  key TEXT PRIMARY KEY
) WITHOUT ROWID;
