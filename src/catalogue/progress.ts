/** How far the tasks that are done in bounded steps have come. */

export type Task = "sweep" | "newsstand" | "comments" | "projections";

/** The task's position; "" where it starts from the beginning. */
export async function readProgress(db: D1Database, task: Task): Promise<string> {
  const position = await db
    .prepare("SELECT position FROM progress WHERE task = ?1")
    .bind(task)
    .first<string>("position");
  return position ?? "";
}

/** Writes nothing where the position is the same. */
export function rememberProgress(
  db: D1Database,
  task: Task,
  position: string,
): D1PreparedStatement {
  return db
    .prepare("UPDATE progress SET position = ?2 WHERE task = ?1 AND position <> ?2")
    .bind(task, position);
}
