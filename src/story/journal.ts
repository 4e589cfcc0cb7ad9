import { type Assembled, toListed } from "../article/assemble.ts";
import type { Decision, Standing } from "../article/change.ts";
import { textHash } from "../article/identity.ts";
import type { ListedArticle } from "../article/schema.ts";
import type { Place, Told } from "./settle.ts";

/** One change of the public corpus: one row of the journal. */
export type Change =
  | { readonly kind: "created"; readonly id: string }
  /** `fields`: names of the top-level fields that differ. */
  | { readonly kind: "updated"; readonly id: string; readonly fields: readonly string[] }
  /** The id now redirects to `into`. */
  | { readonly kind: "merged"; readonly id: string; readonly into: string }
  | { readonly kind: "removed"; readonly id: string };

/** An article as the catalogue stores it. */
export type ArticleRow = Standing & Told & Place;

export type Turned = { readonly changes: readonly Change[]; readonly rows: readonly ArticleRow[] };

/**
 * What the journal says of a turn, and the articles to write.
 *
 * `places`: of all articles whose place is new. `told`: the changed articles, by id. `standing`: all
 * that stood, of those that are changed or have a new place. `now`: RFC 3339.
 */
export function journal(
  { next, gone }: Pick<Decision, "next" | "gone">,
  places: ReadonlyMap<string, Place>,
  told: ReadonlyMap<string, Told>,
  standing: ReadonlyMap<string, Standing & Partial<Told>>,
  now: string,
): Turned {
  const changes: Change[] = [];
  const rows: ArticleRow[] = [];
  const write = (id: string, row: Standing, facts: Partial<Told> | undefined, place: Place) => {
    const { features, keys = [], publishedAt = row.document.publishedAt } = facts ?? {};
    if (features === undefined) throw new Error(`Nothing is known of the event of ${id}.`);
    rows.push({ id, ...row, publishedAt, features, keys, ...place });
    const change = changeOf(id, standing.get(id), row);
    if (change) changes.push(change);
  };
  for (const { assembled, content, firstSeenAt } of next) {
    const { id, body, ...says } = assembled satisfies Assembled;
    const place = places.get(id) ?? { earlier: [], story: id };
    const placed = { content, story: place.story, firstSeenAt, updatedAt: now };
    const document = toListed({ id, ...says }, placed);
    write(id, { document, content, text: textHash(body) }, told.get(id), place);
  }
  for (const [id, place] of places) {
    const before = standing.get(id);
    if (told.has(id) || !before) continue;
    const { document, content, text } = before;
    const moved = document.story.id !== place.story;
    const placed = { content, story: place.story, firstSeenAt: document.firstSeenAt };
    const { version: _, links: __, story: ___, ...says } = document;
    const next = moved ? toListed(says, { ...placed, updatedAt: now }) : document;
    write(id, { document: next, content, text }, before, place);
  }
  for (const { id, into } of gone) {
    changes.push(into === null ? { kind: "removed", id } : { kind: "merged", id, into });
  }
  return { changes, rows };
}

function changeOf(id: string, before: Standing | undefined, after: Standing): Change | null {
  if (!before) return { kind: "created", id };
  if (before.document.version === after.document.version) return null;
  const fields = differing(before.document, after.document);
  return {
    kind: "updated",
    id,
    fields: before.text === after.text ? fields : [...fields, "body"],
  };
}

/** Fields that follow from others, or from the order of arrival. */
const DERIVED: ReadonlySet<string> = new Set(["version", "links", "firstSeenAt", "updatedAt"]);

function differing(before: ListedArticle, after: ListedArticle): string[] {
  const old: Readonly<Record<string, unknown>> = before;
  return Object.entries(after)
    .filter(([field, value]) => !DERIVED.has(field) && !same(old[field], value))
    .map(([field]) => field);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
