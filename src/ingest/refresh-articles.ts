import { PROJECTION_VERSION } from "../article/projection.ts";
import { logFailure } from "../log.ts";
import { listOutdatedArticles, type OutdatedPage } from "../storage/catalogue/articles.ts";
import {
  affordableMessages,
  type Cost,
  dayOf,
  NO_COST,
  OPERATIONS_PER_MESSAGE,
} from "../storage/catalogue/spending.ts";
import {
  advanceProgress,
  readProgress,
  readTaskState,
} from "../storage/catalogue/task-positions.ts";
import { applyCapture } from "./apply-capture.ts";
import type { Job } from "./job.ts";
import type { IngestSettings } from "./settings.ts";
import type { Stores } from "./stores.ts";

/** Articles that one step looks at, and how many of them it derives again: all their buckets are loaded at once. */
const MAX_CHECKED = 500;
const MAX_REFRESHED = 20;
/** Of the day's rows. Captures come first, because outdated articles are served completely all the same. */
const SHARE_OF_ROWS = 0.5;

/** Progress of the refresh. `after` is a sort key, null once every article was looked at. */
type Position = { readonly version: number; readonly after: string | null };

/** `after`: the position that the step starts at. */
type RefreshJob = Extract<Job, { readonly kind: "refresh" }>;

/**
 * Returns the message for the next step; null if none of the next articles is outdated: the next check then starts
 * after them. Costs one query, and two more until every article was looked at.
 */
export async function findRefresh(
  catalogue: D1Database,
): Promise<{ readonly job: RefreshJob | null; readonly rows: number }> {
  const { text, after } = await positionOf(catalogue);
  if (after === null) return { job: null, rows: 0 };
  const { ids, next } = await nextOutdated(catalogue, after, MAX_REFRESHED);
  if (ids.length > 0) return { job: { kind: "refresh", after }, rows: 0 };
  return { job: null, rows: await advance(catalogue, text, next) };
}

export type RefreshSettings = Pick<
  IngestSettings,
  "now" | "retentionDays" | "rowsPerDay" | "queueOperations"
> & {
  /** How often the message has been delivered. */
  readonly attempts: number;
};

/**
 * Derives the next outdated articles again: their documents, story features and search rows. It uses the stored
 * sightings and reads no capture, unless an article has to be compared with a text that was taken down. Changes of a
 * document go into the journal. Once half of the day's rows are written, the next step starts at the same article.
 *
 * A step sends the message of the next one while the day can afford it. Only the step that advances the position
 * does so, and a message for another position does nothing, so messages that are delivered twice, or that scheduled
 * runs send in between, do not multiply. A step that failed is repeated with a single article, which separates the
 * article that cannot be derived from the others: see {@link skipArticle}. Returns the cost to be counted.
 */
export async function refreshArticles(
  { catalogue, inbox, queue }: Stores,
  job: RefreshJob,
  settings: RefreshSettings,
): Promise<Cost> {
  const { text, after } = await positionOf(catalogue);
  if (after === null || after !== job.after) return NO_COST;
  const limit = settings.attempts > 1 ? 1 : MAX_REFRESHED;
  const { ids, next } = await nextOutdated(catalogue, after, limit);
  const rowsPerDay = (settings.rowsPerDay ?? Number.POSITIVE_INFINITY) * SHARE_OF_ROWS;
  const applied =
    ids.length === 0
      ? 0
      : await applyCapture(catalogue, null, settings, { redecide: ids, rowsPerDay, inbox });
  if (typeof applied !== "number") return NO_COST;
  const advanced = await advance(catalogue, text, next);
  const rows = applied + advanced;
  if (advanced === 0 || next === null) return { rows, operations: 0 };
  const { operations } = await readTaskState(catalogue, "projections", dayOf(settings.now));
  if (affordableMessages(operations, settings.queueOperations) === 0)
    return { rows, operations: 0 };
  await queue.send({ kind: "refresh", after: next });
  return { rows, operations: OPERATIONS_PER_MESSAGE };
}

/**
 * Leaves an article as it is whose derivation failed in every attempt, so that the others do not wait for it. The
 * next version of the code tries it again. Returns the rows that D1 wrote.
 */
export async function skipArticle(catalogue: D1Database, job: RefreshJob): Promise<number> {
  const { text, after } = await positionOf(catalogue);
  if (after === null || after !== job.after) return 0;
  const { ids, next } = await nextOutdated(catalogue, after, 1);
  logFailure("An article could not be derived again, and stays as it is.", ids);
  return advance(catalogue, text, next);
}

function nextOutdated(catalogue: D1Database, after: string, limit: number): Promise<OutdatedPage> {
  const page = { after, version: PROJECTION_VERSION, lookedAt: MAX_CHECKED, limit };
  return listOutdatedArticles(catalogue, page);
}

/** Advances the position unless another step has. Returns the rows that D1 wrote. */
async function advance(catalogue: D1Database, from: string, after: string | null): Promise<number> {
  const position: Position = { version: PROJECTION_VERSION, after };
  const to = JSON.stringify(position);
  const { meta } = await advanceProgress(catalogue, "projections", { from, to }).run();
  return meta.rows_written;
}

/** `text`: the position as it is stored. */
async function positionOf(catalogue: D1Database): Promise<Position & { readonly text: string }> {
  const text = await readProgress(catalogue, "projections");
  const position: Position | null = text === "" ? null : JSON.parse(text);
  return position?.version === PROJECTION_VERSION
    ? { ...position, text }
    : { version: PROJECTION_VERSION, after: "", text };
}
