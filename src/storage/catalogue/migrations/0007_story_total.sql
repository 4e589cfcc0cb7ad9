-- The number of stories, which each commit updates, as it does the number of articles.
ALTER TABLE head ADD COLUMN story_count INTEGER NOT NULL DEFAULT 0;
UPDATE head SET story_count = (SELECT count(*) FROM articles WHERE story = id);
