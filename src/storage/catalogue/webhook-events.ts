import type { WebhookSettings } from "../../schema/webhook.ts";
import type { ArticleFilters } from "../../search/filters.ts";
import type { Query } from "../../search/query.ts";
import type { JournalChange } from "./changes.ts";
import { DOCUMENT_COLUMNS, type DocumentRow, toDocument } from "./documents.ts";
import { createParameters, isInList, toListPlan } from "./list-plan.ts";
import { requireRow, rowsOf } from "./rows.ts";
import { MAX_MEMBERS } from "./story-counts.ts";
import { LAST_REJECTION, MAX_WAITING, type Position, waitingSince } from "./webhooks.ts";

/** What happened after a receiver's position: changes of the journal, and rejections of captures. */

/** Entries of the journal that a page reads, and rejected captures. */
const MAX_CHANGES = 100;
export const MAX_REJECTIONS = 20;

type GrowthRow = DocumentRow & Readonly<Record<"edition" | "sourceCount", number>>;

type Rejection = { readonly rejection: number } & Readonly<
  Record<"name" | "code" | "detail" | "uploadedAt", string>
>;

export type EventPage = Awaited<ReturnType<typeof readEventPage>>;

const PAGE = `SELECT edition, kind, article, at, detail FROM changes
  WHERE edition > ?1 ORDER BY edition LIMIT ${MAX_CHANGES}`;

/** Counts the outlets that reported the story of `a` at the edition of `c`. */
const COUNT_SOURCES = `(SELECT count(DISTINCT m.document ->> '$.source.id') FROM (
  SELECT document FROM articles WHERE story = a.story AND added_edition <= c.edition LIMIT ${MAX_MEMBERS}) m)`;
const GROWTHS = `SELECT c.edition AS edition, ${COUNT_SOURCES} AS sourceCount, ${DOCUMENT_COLUMNS}
  FROM (${PAGE}) c CROSS JOIN articles a ON a.id = c.article
  WHERE c.kind = 'created' AND a.document ->> '$.source.id' IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM articles m WHERE m.story = a.story AND m.added_edition < c.edition
      AND m.document ->> '$.source.id' = a.document ->> '$.source.id')
    AND ${COUNT_SOURCES} >= ?2`;

const REJECTIONS = `SELECT rejection, name, problem_code AS code, problem_detail AS detail, uploaded_at AS uploadedAt
  FROM captures WHERE rejection > ?1 AND status = 'rejected' ORDER BY rejection LIMIT ${MAX_REJECTIONS}`;

/**
 * Reads the next page after a position, in one batch, so that all of it describes the same state. The filters are
 * evaluated by the statements that lists use, on the articles of the page. Only what the webhook's `events` need is read.
 */
export async function readEventPage(
  db: D1Database,
  position: Position,
  { events, minSources }: Pick<WebhookSettings, "events" | "minSources">,
  { filters, query }: { readonly filters: ArticleFilters; readonly query: Query | null },
) {
  const { parameters, bind } = createParameters();
  bind(String(position.edition));
  const selected = `SELECT ${DOCUMENT_COLUMNS} FROM (SELECT DISTINCT article FROM (${PAGE})) c
    CROSS JOIN articles a ON a.id = c.article
    WHERE ${isInList(toListPlan(filters, query), "a", bind)}`;
  const ifWanted = (type: string, sql: string, ...values: unknown[]) =>
    events.some((each) => each.startsWith(type))
      ? db.prepare(sql).bind(...values)
      : db.prepare("SELECT 1 WHERE false");
  const longAgo = new Date(Date.now() - MAX_WAITING).toISOString();
  const backlog = `SELECT ${waitingSince("?1", "?2")} AS since`;
  const [heads, changes, documents, growths, rejections, waiting] = await db.batch([
    db.prepare(`SELECT epoch, edition, ${LAST_REJECTION} AS rejection FROM head`),
    db.prepare(PAGE).bind(position.edition),
    ifWanted("article.", selected, ...parameters),
    ifWanted("story.grown", GROWTHS, position.edition, minSources),
    ifWanted("ingest.rejected", REJECTIONS, position.rejection),
    ifWanted("ingest.stuck", backlog, longAgo, position.stuckSince),
  ]);
  return {
    head: requireRow(rowsOf<{ epoch: string; edition: number; rejection: number }>(heads)[0]),
    changes: rowsOf<JournalChange>(changes),
    // The articles of these changes that the filters select, as lists return them now: JSON by id.
    documents: new Map(rowsOf<DocumentRow>(documents).map((row) => [row.id, toDocument(row)])),
    // Articles, as JSON, that are the first of their outlet on an event that other outlets report. `sourceCount`: outlets
    // that reported the event at this edition.
    growths: rowsOf<GrowthRow>(growths).map(({ edition, sourceCount, ...row }) => {
      return { edition, story: row.story, sourceCount, document: toDocument(row) };
    }),
    rejections: rowsOf<Rejection>(rejections),
    // When the oldest capture was stored that has waited for too long; null if there is none to be reported.
    waitingSince: rowsOf<{ since: string | null }>(waiting)[0]?.since ?? null,
  };
}
