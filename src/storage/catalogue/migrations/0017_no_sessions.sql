-- The desk sends the token with each request. Until the version before is replaced, and after a rollback to it, nobody can
-- sign in to its desk; its API does the same.
DROP TABLE desk_sessions;
