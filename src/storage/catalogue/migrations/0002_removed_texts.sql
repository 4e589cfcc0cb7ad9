-- Texts that were removed at every outlet, by the key that all layouts of a text share
-- (`toTextKey` in src/article/wording.ts).
CREATE TABLE removed_texts (
  key TEXT PRIMARY KEY
) WITHOUT ROWID;
