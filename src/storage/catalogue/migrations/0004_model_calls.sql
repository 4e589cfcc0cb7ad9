-- Calls to language models that a day has made.
ALTER TABLE spending ADD COLUMN model_calls INTEGER NOT NULL DEFAULT 0;
