/** Progress of tasks that run in bounded steps. */

export type Task =
  | "sweep"
  | "newsstand"
  | "comments"
  | "projections"
  | "rebuild"
  | "websub"
  | "cache";

/** The task's position; "" if it starts from the beginning. */
export async function readProgress(db: D1Database, task: Task): Promise<string> {
  const position = await db
    .prepare("SELECT position FROM progress WHERE task = ?1")
    .bind(task)
    .first<string>("position");
  return position ?? "";
}

/** Writes nothing if the position is unchanged. */
export function storeProgress(db: D1Database, task: Task, position: string): D1PreparedStatement {
  return db
    .prepare("UPDATE progress SET position = ?2 WHERE task = ?1 AND position <> ?2")
    .bind(task, position);
}

/** Advances a task from one position to the next. Writes nothing if another step has done so. */
export function advanceProgress(
  db: D1Database,
  task: Task,
  { from, to }: { readonly from: string; readonly to: string },
): D1PreparedStatement {
  return db
    .prepare("UPDATE progress SET position = ?3 WHERE task = ?1 AND position = ?2")
    .bind(task, from, to);
}

export type TaskState = {
  readonly position: string;
  /** D1 rows and queue operations that the day (UTC) has cost. */
  readonly rows: number;
  readonly operations: number;
};

/** Reads a task's position and the day's costs in one query. */
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
