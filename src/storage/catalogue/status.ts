import type * as z from "zod";
import { PROJECTION_VERSION } from "../../article/projection.ts";
import type { statusSchema } from "../../schema/status.ts";
import { IS_CAPTURE } from "./captures.ts";
import { requireHead } from "./head.ts";
import { rowsOf } from "./rows.ts";
import { dayOf, RESOURCES, type Resource } from "./spending.ts";

/** The state of a deployment: what it has, what waits, and what the day (UTC) has cost. */
export type Status = Omit<z.infer<typeof statusSchema>, "readerVersion" | "rebuild" | "spent"> & {
  readonly spent: Readonly<Record<Resource, number>>;
};

const COUNTS = `SELECT edition, epoch,
  article_count AS articles, story_count AS stories,
  (SELECT count(*) FROM articles WHERE projection < ${PROJECTION_VERSION}) AS outdatedArticles,
  (SELECT count(*) FROM captures WHERE status = 'waiting' AND ${IS_CAPTURE}) AS waiting,
  (SELECT count(*) FROM captures WHERE status = 'read' AND ${IS_CAPTURE}) AS read,
  (SELECT count(*) FROM captures WHERE status = 'rejected' AND ${IS_CAPTURE}) AS rejected,
  (SELECT count(*) FROM captures WHERE reader_version < ?1 AND ${IS_CAPTURE}) AS outdated,
  (SELECT count(*) FROM outbox) AS unpublished
  FROM head`;

const SPENT = Object.entries(RESOURCES)
  .map(
    ([name, column]) => `coalesce((SELECT ${column} FROM spending WHERE day = ?1), 0) AS ${name}`,
  )
  .join(", ");

/** Counts whole tables, so it is for operators, not for every reader. `now` is RFC 3339. */
export async function readStatus(
  db: D1Database,
  { readerVersion, now }: { readerVersion: number; now: string },
): Promise<Status> {
  const [counts, spending] = await db.batch([
    db.prepare(COUNTS).bind(readerVersion),
    db.prepare(`SELECT ${SPENT}`).bind(dayOf(now)),
  ]);
  type Counts = Omit<Status, "captures" | "spent"> & Status["captures"];
  const { waiting, read, rejected, ...rest } = requireHead(rowsOf<Counts>(counts)[0]);
  const [spent] = rowsOf<Status["spent"]>(spending);
  if (!spent) throw new Error("D1 returned no row.");
  return { ...rest, captures: { waiting, read, rejected }, spent };
}
