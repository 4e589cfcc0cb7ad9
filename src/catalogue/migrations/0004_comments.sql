-- What readers say of articles. Nothing else holds it, so no rebuild of the catalogue may drop it: it
-- refers to no other table, and whatever changes it later is a migration of its own.
CREATE TABLE comments (
  -- Order of arrival; a number is given once.
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  -- The article's id as it was when the comment came. Where that id leads now, the comment is shown.
  article TEXT NOT NULL,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('waiting', 'approved', 'rejected')),
  -- RFC 3339, UTC.
  at TEXT NOT NULL
);
CREATE INDEX comments_by_article ON comments (article, status);
CREATE INDEX comments_by_status ON comments (status);
-- What is sent again while it waits is stored once.
CREATE UNIQUE INDEX comments_waiting ON comments (article, name, text) WHERE status = 'waiting';

-- Approved comments by the id that they came to, so that a list need not count them one by one.
CREATE TABLE comment_counts (
  article TEXT PRIMARY KEY,
  approved INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TRIGGER comment_is_decided AFTER UPDATE OF status ON comments
WHEN (OLD.status = 'approved') <> (NEW.status = 'approved')
BEGIN
  INSERT INTO comment_counts VALUES (NEW.article, iif(NEW.status = 'approved', 1, -1))
  ON CONFLICT (article) DO UPDATE SET approved = approved + excluded.approved;
END;
-- As when comments are brought back from a copy.
CREATE TRIGGER comment_comes_approved AFTER INSERT ON comments WHEN NEW.status = 'approved'
BEGIN
  INSERT INTO comment_counts VALUES (NEW.article, 1)
  ON CONFLICT (article) DO UPDATE SET approved = approved + 1;
END;
CREATE TRIGGER approved_comment_goes AFTER DELETE ON comments WHEN OLD.status = 'approved'
BEGIN
  UPDATE comment_counts SET approved = approved - 1 WHERE article = OLD.article;
END;
