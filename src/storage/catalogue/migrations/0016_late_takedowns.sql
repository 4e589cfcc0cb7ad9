-- The version before 0015 adds to its own table of what the newsstand lacks until it is replaced. Without these, an article
-- that was taken down meanwhile would stay in the newsstand until it is compared with the catalogue.
CREATE TRIGGER outbox_added AFTER INSERT ON outbox BEGIN
  INSERT INTO outbox_entries VALUES (NEW.article, iif(NEW.takedown, 0, 1), NEW.edition, NULL)
  ON CONFLICT DO UPDATE SET turn = excluded.turn, claimed_until = NULL;
END;
CREATE TRIGGER outbox_changed AFTER UPDATE OF takedown ON outbox BEGIN
  INSERT INTO outbox_entries VALUES (NEW.article, iif(NEW.takedown, 0, 1), NEW.edition, NULL)
  ON CONFLICT DO UPDATE SET turn = excluded.turn, claimed_until = NULL;
END;
