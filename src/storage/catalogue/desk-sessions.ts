/** Stores a session of the desk, and deletes those that have expired; times are RFC 3339. */
export async function openSession(
  db: D1Database,
  { id, now, expiresAt }: Readonly<Record<"id" | "now" | "expiresAt", string>>,
): Promise<void> {
  await db.batch([
    db.prepare("DELETE FROM desk_sessions WHERE expires_at <= ?1").bind(now),
    db.prepare("INSERT INTO desk_sessions VALUES (?1, ?2)").bind(id, expiresAt),
  ]);
}

export async function isSessionOpen(db: D1Database, id: string, now: string): Promise<boolean> {
  const row = await db
    .prepare("SELECT 1 FROM desk_sessions WHERE id = ?1 AND expires_at > ?2")
    .bind(id, now)
    .first();
  return row !== null;
}

export async function closeSession(db: D1Database, id: string): Promise<void> {
  await db.prepare("DELETE FROM desk_sessions WHERE id = ?1").bind(id).run();
}
