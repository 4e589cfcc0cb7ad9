-- Texts that were taken down at every outlet, by the key that all forms of a text share
-- (`toTextKey` in src/article/wording.ts).
CREATE TABLE removed_texts (
  key TEXT PRIMARY KEY
) WITHOUT ROWID;
