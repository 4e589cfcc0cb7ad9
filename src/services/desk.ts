import type { CaptureRow } from "../schema/capture.ts";
import type { CommentStatus, ModeratedComment } from "../schema/comment.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { listCaptures, listRejectedRows } from "../storage/catalogue/captures.ts";
import {
  countCommentsByStatus,
  listCommentsByStatus,
  listDecidedComments,
} from "../storage/catalogue/comments.ts";
import type { Page } from "../storage/catalogue/rows.ts";
import { type Budgets, readStatistics, type Statistics } from "./statistics.ts";

const MAX_CAPTURES = 50;
/** Comments on a page of the desk. */
export const MAX_COMMENTS = 20;

/** The state of the corpus and of ingest, and what the day has cost. */
export type IngestOverview = {
  readonly statistics: Statistics;
  readonly waiting: readonly CaptureRow[];
  readonly rejected: readonly CaptureRow[];
};

/** A page of comments, and beside those that wait the state of ingest. */
export type Desk = {
  readonly counts: Readonly<Record<CommentStatus, number>>;
  readonly comments: Page<ModeratedComment, number>;
  readonly ingest: IngestOverview | null;
};

/** Reads what moderators see, in one batch. Comments that wait begin with the oldest, others with the last decision. */
export async function readDesk(
  catalogue: D1Database,
  { status, cursor }: { readonly status: CommentStatus; readonly cursor: number | null },
  { budgets, now }: { readonly budgets: Budgets; readonly now: number },
): Promise<Desk> {
  const db = createBatchLoader(catalogue);
  const limit = MAX_COMMENTS;
  const [counts, comments, ingest] = await Promise.all([
    countCommentsByStatus(db),
    status === "waiting"
      ? listCommentsByStatus(db, { status, after: cursor ?? 0, limit })
      : listDecidedComments(db, { status, before: cursor, limit }),
    status === "waiting" ? readIngest(db, budgets, now) : null,
  ]);
  return { counts, comments, ingest };
}

async function readIngest(db: D1Database, budgets: Budgets, now: number): Promise<IngestOverview> {
  const first = { after: "", limit: MAX_CAPTURES };
  const [statistics, waiting, rejected] = await Promise.all([
    readStatistics(db, budgets, now),
    listCaptures(db, { ...first, status: "waiting" }),
    listRejectedRows(db, MAX_CAPTURES),
  ]);
  return { statistics, waiting: waiting.items, rejected };
}
