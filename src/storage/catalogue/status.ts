import { IS_CAPTURE } from "./captures.ts";
import { requireHead } from "./head.ts";
import { rowsOf } from "./rows.ts";
import { dayOf } from "./spending.ts";

/** The state of a deployment: what it has, what waits, and what the day (UTC) has cost. */
export type Status = {
  readonly edition: number;
  readonly epoch: string;
  readonly articles: number;
  readonly stories: number;
  readonly captures: { readonly waiting: number; readonly read: number; readonly rejected: number };
  /** Captures that an older reader version read. */
  readonly outdated: number;
  /** Articles that the newsstand is behind on; some of them wait for the next day's budget. */
  readonly unpublished: number;
  readonly spent: {
    readonly day: string;
    readonly kvWrites: number;
    readonly kvDeletes: number;
    readonly d1Rows: number;
    readonly queueOperations: number;
    /** Comments that were accepted. */
    readonly comments: number;
    /** Calls to language models. */
    readonly modelCalls: number;
  };
};

const COUNTS = `SELECT edition, epoch,
  (SELECT count(*) FROM articles) AS articles,
  (SELECT count(*) FROM articles WHERE story = id) AS stories,
  (SELECT count(*) FROM captures WHERE status = 'waiting' AND ${IS_CAPTURE}) AS waiting,
  (SELECT count(*) FROM captures WHERE status = 'read' AND ${IS_CAPTURE}) AS read,
  (SELECT count(*) FROM captures WHERE status = 'rejected' AND ${IS_CAPTURE}) AS rejected,
  (SELECT count(*) FROM captures WHERE reader_version < ?1 AND ${IS_CAPTURE}) AS outdated,
  (SELECT count(*) FROM outbox) AS unpublished
  FROM head`;

const NOTHING = {
  kvWrites: 0,
  kvDeletes: 0,
  d1Rows: 0,
  queueOperations: 0,
  comments: 0,
  modelCalls: 0,
};

type Counts = Pick<
  Status,
  "edition" | "epoch" | "articles" | "stories" | "outdated" | "unpublished"
> &
  Status["captures"];

/** Counts whole tables, so it is for operators, not for every reader. */
export async function readStatus(
  db: D1Database,
  { readerVersion, now }: { readerVersion: number; now: string },
): Promise<Status> {
  const day = dayOf(now);
  const [counts, spending] = await db.batch([
    db.prepare(COUNTS).bind(readerVersion),
    db
      .prepare(
        `SELECT kv_writes AS kvWrites, kv_deletes AS kvDeletes, d1_rows AS d1Rows,
           queue_operations AS queueOperations, comments,
           model_calls AS modelCalls
         FROM spending WHERE day = ?1`,
      )
      .bind(day),
  ]);
  const { waiting, read, rejected, ...rest } = requireHead(rowsOf<Counts>(counts)[0]);
  const [spent] = rowsOf<Omit<Status["spent"], "day">>(spending);
  return {
    ...rest,
    captures: { waiting, read, rejected },
    spent: { day, ...(spent ?? NOTHING) },
  };
}
