/** How far the tasks that are done in bounded steps have come. */

export type Task = "sweep" | "newsstand" | "comments" | "projections" | "rebuild";

/** The task's position; "" where it starts from the beginning. */
export async function readProgress(db: D1Database, task: Task): Promise<string> {
  const position = await db
    .prepare("SELECT position FROM progress WHERE task = ?1")
    .bind(task)
    .first<string>("position");
  return position ?? "";
}

/** Writes nothing where the position is the same. */
export function storeProgress(db: D1Database, task: Task, position: string): D1PreparedStatement {
  return db
    .prepare("UPDATE progress SET position = ?2 WHERE task = ?1 AND position <> ?2")
    .bind(task, position);
}

export type TaskState = {
  readonly position: string;
  /** What the day (UTC) has spent so far: rows that D1 wrote, and operations of the queue. */
  readonly rows: number;
  readonly operations: number;
};

/** A task's position, and what is left for it, in one query. */
export async function readTaskState(db: D1Database, task: Task, day: string): Promise<TaskState> {
  const state = await db
    .prepare(
      `SELECT position, coalesce(d1_rows, 0) AS rows, coalesce(queue_operations, 0) AS operations
       FROM progress LEFT JOIN spending ON day = ?2 WHERE task = ?1`,
    )
    .bind(task, day)
    .first<TaskState>();
  return state ?? { position: "", rows: 0, operations: 0 };
}
