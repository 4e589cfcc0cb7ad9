import type { Query } from "../search/query.ts";
import { COUNTED, type Scale, scoreOf } from "../search/rank.ts";
import { type DocumentRow, toDocument, WHOLE_DOCUMENT } from "./documents.ts";
import { newestTime } from "./glance.ts";
import { HEAD, type Head, headOf } from "./head.ts";
import { type Filters, type ListedRow, selectionOf } from "./lists.ts";
import { integer, pageOf } from "./paging.ts";
import { rowsOf } from "./rows.ts";

/**
 * The best answers first. A common word is in half of the corpus, so the newest matches alone are
 * compared, {@link WINDOW} of them; when a walk has shown all of these, it goes on with as many
 * older ones.
 */
const WINDOW = 200;

/**
 * With what is ingested into a window during a walk it may hold so many; else a cursor that somebody
 * made could have the corpus ranked. A walk that more than that overtakes loses the oldest of them.
 */
const CROWDED = 1_000;

/** Where a walk stands, in a cursor: all that the order depends on, so that ingest can't change it. */
export type RankedPosition = {
  readonly scale: Scale;
  /** Places of the window, both included; `least` is null for the last one. */
  readonly most: string;
  readonly least: string | null;
  /** The last article shown of it; null when the window is still to be shown. */
  readonly last: { readonly score: number; readonly place: string } | null;
};

export type RankedRequest = {
  readonly filters: Filters;
  readonly query: Query;
  readonly after: RankedPosition | null;
  readonly limit: number;
};

export type RankedPage = Head & {
  /** Whole documents, as JSON. */
  readonly rows: readonly ListedRow[];
  readonly next: RankedPosition | null;
};

type Candidate = {
  readonly place: string;
  readonly title: string;
  readonly summary: string;
  readonly wordCount: number;
  readonly time: string | null;
};

const CANDIDATE = `CAST(a.place AS TEXT) AS place, a.document ->> '$.title' AS title,
  a.document ->> '$.summary.text' AS summary, a.document ->> '$.wordCount' AS wordCount,
  coalesce(a.document ->> '$.publishedAt', a.document ->> '$.dating.latest') AS time`;

/** A page of matches by how well they answer: one batch, and a read of the page's documents. */
export async function rankArticles(db: D1Database, request: RankedRequest): Promise<RankedPage> {
  const { query, after, limit } = request;
  const { head, scale, candidates } = await candidatesOf(db, request);
  const window = after?.last ? candidates : candidates.slice(0, WINDOW);
  const ranked = window
    .map((match) => ({ place: match.place, score: roundedScore(scoreOf(match, query, scale)) }))
    .sort((a, b) => b.score - a.score || compare(b.place, a.place));
  const last = after?.last ?? null;
  const left = last === null ? ranked : ranked.filter((each) => isBehind(each, last));
  const page = left.slice(0, limit);

  const most = after?.most ?? window[0]?.place;
  const isFull = candidates.length > WINDOW;
  const least = after?.last ? after.least : isFull ? (window.at(-1)?.place ?? null) : null;
  return {
    ...head,
    rows: await documentsAt(
      db,
      page.map(({ place }) => place),
    ),
    next:
      most === undefined
        ? null
        : nextOf({ scale, most, least, last: page.at(-1) ?? null }, left.length > limit),
  };
}

/** The rest of the window, else the window below it, if there is one. */
function nextOf(position: RankedPosition, isMore: boolean): RankedPosition | null {
  if (isMore) return position;
  if (position.least === null) return null;
  return { ...position, most: String(BigInt(position.least) - 1n), least: null, last: null };
}

/** Matches of the window, the newest first; one more than it holds shows that there are others. */
async function candidatesOf(
  db: D1Database,
  { filters, query, after }: RankedRequest,
): Promise<{ head: Head; scale: Scale; candidates: readonly Candidate[] }> {
  const selection = selectionOf({ filters, query }, CANDIDATE, "");
  const ranges = [
    ...(after ? [`${selection.place} <= ${integer(after.most)}`] : []),
    ...(after?.least ? [`${selection.place} >= ${integer(after.least)}`] : []),
  ];
  const where = [selection.where, ...ranges].join(" AND ");
  // What was ingested into a window since it was first shown is ranked with it.
  const limit = after?.last ? CROWDED : WINDOW + 1;
  const wanted = query.groups.flat();
  // Of a lone term it does not matter how rare it is.
  const terms = after || wanted.length === 1 ? [] : wanted;
  const [heads, newest, matches, ...counts] = await db.batch([
    db.prepare(HEAD),
    newestTime(db),
    pageOf(db, { ...selection, where }, { order: "newest", after: null, limit }),
    ...terms.map(({ match }) =>
      db
        .prepare(
          `SELECT count(*) AS n FROM (SELECT 1 FROM search WHERE search MATCH ?1 LIMIT ${COUNTED})`,
        )
        .bind(match),
    ),
  ]);
  return {
    head: headOf(heads),
    scale: after?.scale ?? {
      newest: rowsOf<{ newest: string | null }>(newest)[0]?.newest ?? null,
      counts: counts.map((count) => rowsOf<{ n: number }>(count)[0]?.n ?? 0),
    },
    candidates: rowsOf<Candidate>(matches),
  };
}

async function documentsAt(db: D1Database, places: readonly string[]): Promise<ListedRow[]> {
  if (places.length === 0) return [];
  const { results } = await db
    .prepare(
      `SELECT CAST(a.place AS TEXT) AS place, ${WHOLE_DOCUMENT}
       FROM json_each(?1) wanted
       JOIN articles a ON a.place = CAST(wanted.value AS INTEGER)
       JOIN texts t ON t.hash = a.text
       ORDER BY wanted.key`,
    )
    .bind(JSON.stringify(places))
    .all<DocumentRow & { readonly place: string }>();
  return results.map((row) => ({ place: row.place, document: toDocument(row) }));
}

function isBehind(
  { score, place }: { score: number; place: string },
  last: { score: number; place: string },
): boolean {
  return score < last.score || (score === last.score && compare(place, last.place) < 0);
}

function compare(a: string, b: string): number {
  const difference = BigInt(a) - BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** As it survives a cursor. */
function roundedScore(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
