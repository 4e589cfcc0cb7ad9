import type * as z from "zod";
import type { statusSchema } from "../../schema/status.ts";
import { DATED_ARTICLES } from "../../search/facets.ts";
import { HAS_TOO_MANY_UNLISTED } from "./absent-captures.ts";
import { BEHIND_SINCE, INGEST_FAILED } from "./captures.ts";
import { requireRow, rowsOf } from "./rows.ts";
import { dayOf, nextDay, type Resource, SPENT } from "./spending.ts";
import { OUTDATED } from "./task-positions.ts";

/** The state of a deployment: what it has, what waits, and what the day (UTC) has cost. */
export type Status = Omit<
  z.infer<typeof statusSchema>,
  "readerVersion" | "settings" | "rebuild" | "spent" | "health" | "outlets"
> & {
  readonly spent: Readonly<Record<Resource, number>>;
};

const HOURS =
  "SELECT hour, readings AS captures, rejected, seen AS sightings FROM ingest_hours ORDER BY hour DESC LIMIT 24";
/** Entries of the outbox are counted up to this number. */
const MAX_UNPUBLISHED = 1_000;

const sum = (condition: string) =>
  `(SELECT coalesce(sum(count), 0) FROM capture_counts WHERE ${condition})`;

/** NULL if none waits. */
const oldestWaiting = (condition = "true") =>
  `(SELECT min(uploaded_at) FROM captures WHERE status = 'waiting' AND ${condition})`;

const COUNTS = `SELECT edition, epoch, article_count AS articles, story_count AS stories,
  ${sum("status = 'waiting'")} AS waiting,
  ${sum("status = 'read'")} AS read,
  ${sum("status = 'rejected'")} AS rejected,
  ${sum(`status = 'rejected' AND problem = '${INGEST_FAILED}'`)} AS deadLetters,
  ${OUTDATED} AS outdated,
  ${oldestWaiting()} AS oldestWaitingAt, last_read_at AS lastReadAt, last_run_at AS lastRoundAt,
  (SELECT count(*) FROM (SELECT 1 FROM outbox_entries LIMIT ${MAX_UNPUBLISHED})) AS unpublished,
  (SELECT json_group_array(name ORDER BY id) FROM d1_migrations) AS migrations FROM head`;

/** Reads a bounded number of rows, however large the corpus is. `now` is RFC 3339. */
export async function readStatus(db: D1Database, now: string): Promise<Status> {
  const [counts, spending, hours] = await db.batch([
    db.prepare(COUNTS),
    db.prepare(SPENT).bind(dayOf(now)),
    db.prepare(HOURS),
  ]);
  type Counts = Omit<Status, "captures" | "spent" | "rates" | "migrations"> &
    Status["captures"] & { readonly migrations: string };
  const { waiting, read, rejected, ...rest } = requireRow(rowsOf<Counts>(counts)[0]);
  return {
    ...rest,
    migrations: JSON.parse(rest.migrations),
    captures: { waiting, read, rejected },
    rates: rowsOf(hours),
    spent: requireRow(rowsOf<Status["spent"]>(spending)[0]),
  };
}

/** What decides whether the instance is healthy; times are RFC 3339, null if it never happened. */
export type Vitals = Pick<Status, "edition" | "lastReadAt" | "lastRoundAt" | "spent"> & {
  /** Without captures that wait for the next day: reading again may use half of this one's budgets. */
  readonly oldestWaitingAt: string | null;
  readonly runningSince: string | null;
  /** When the first change was committed that KV has not taken and could. */
  readonly behindSince: string | null;
  /** Whether the inbox lacks more than a pass withdraws without asking: 1 or 0. */
  readonly hasTooManyUnlisted: number;
  /** Names of captures that were read, the first and the last by name. */
  readonly firstRead: string | null;
  readonly lastRead: string | null;
};

/** What readers get first, and other needed tables: it fails if one is missing, or where a damaged page fails requests. */
const READ_FIRST = `SELECT
  (SELECT count(document || body) FROM
    (SELECT document, text FROM articles ORDER BY sort_key DESC LIMIT 4) JOIN texts ON hash = text),
  (SELECT 1 FROM search WHERE search MATCH '"${DATED_ARTICLES}"' ORDER BY rowid DESC LIMIT 1),
  (SELECT 1 FROM ids LIMIT 1), (SELECT 1 FROM sightings LIMIT 1), (SELECT 1 FROM wordings LIMIT 1)`;

/** Reads a few rows in one batch. Throws if D1 does not respond, lacks a table, or can't read a page. */
export async function readVitals(db: D1Database, now: string): Promise<Vitals> {
  const [vitals, spending] = await db.batch([
    db
      .prepare(
        `SELECT edition, ${oldestWaiting("leased_until <> ?1")} AS oldestWaitingAt, last_read_at AS lastReadAt,
         last_run_at AS lastRoundAt, running_since AS runningSince,
         (SELECT at FROM changes WHERE edition = ${BEHIND_SINCE}) AS behindSince,
         ${HAS_TOO_MANY_UNLISTED} AS hasTooManyUnlisted,
         (SELECT min(name) FROM captures WHERE status = 'read') AS firstRead,
         (SELECT max(name) FROM captures WHERE status = 'read') AS lastRead FROM head`,
      )
      .bind(nextDay(Date.parse(now))),
    db.prepare(SPENT).bind(dayOf(now)),
    db.prepare(READ_FIRST),
  ]);
  return {
    ...requireRow(rowsOf<Omit<Vitals, "spent">>(vitals)[0]),
    spent: requireRow(rowsOf<Vitals["spent"]>(spending)[0]),
  };
}
