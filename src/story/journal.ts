import { type Assembled, toListed, versionOf } from "../article/assemble.ts";
import type { Decision, Standing } from "../article/change.ts";
import { textHash } from "../article/identity.ts";
import type { ArticleBody, ListedArticle } from "../article/schema.ts";
import type { Place, Told } from "./settle.ts";

/** One change of the public corpus: one row of the journal. */
export type Change =
  | { readonly kind: "created"; readonly id: string; readonly version: string }
  /** `fields`: names of the top-level fields that differ. */
  | {
      readonly kind: "updated";
      readonly id: string;
      readonly version: string;
      readonly fields: readonly string[];
    }
  /** The id now redirects to `into`. */
  | { readonly kind: "merged"; readonly id: string; readonly into: string }
  | { readonly kind: "removed"; readonly id: string };

/** An article as the catalogue stores it. */
export type ArticleRow = Standing & Told & Place & { readonly body: ArticleBody };

/** An article whose place alone is new: of its document, the story and what follows from that. */
export type Move = Place & {
  readonly id: string;
  readonly content: string;
  readonly version: string;
};

export type Turned = {
  readonly changes: readonly Change[];
  readonly rows: readonly ArticleRow[];
  readonly moves: readonly Move[];
};

/** What is known of the articles that stood before a turn. */
export type Before = {
  /** Those that are changed. */
  readonly stood: ReadonlyMap<string, Standing>;
  /** Those that have a new place alone. */
  readonly neighbours: ReadonlyMap<string, { readonly content: string; readonly story: string }>;
};

/**
 * What the journal says of a turn, and what is to be written of articles.
 *
 * `told`: the changed articles, by id. `places`: of them, and of all others whose place is new.
 * `now`: RFC 3339.
 */
export function journal(
  { next, gone }: Pick<Decision, "next" | "gone">,
  { told, places }: { told: ReadonlyMap<string, Told>; places: ReadonlyMap<string, Place> },
  { stood, neighbours }: Before,
  now: string,
): Turned {
  const changes: Change[] = [];
  const rows = next.flatMap(({ assembled, content, firstSeenAt }): ArticleRow[] => {
    const { id, body, ...says } = assembled satisfies Assembled;
    const [facts, place] = [told.get(id), places.get(id)];
    if (!facts || !place) throw new Error(`The article ${id} has no place.`);
    const document = toListed(
      { id, ...says },
      { content, story: place.story, firstSeenAt, updatedAt: now },
    );
    const standing = { document, content, text: textHash(body) };
    const change = changeOf(id, stood.get(id), standing);
    if (change) changes.push(change);
    return [{ ...facts, ...standing, ...place, body }];
  });
  const moves = [...places].flatMap(([id, place]): Move[] => {
    const before = neighbours.get(id);
    if (told.has(id) || !before) return [];
    const { content } = before;
    const version = versionOf(content, place.story);
    if (before.story !== place.story) {
      changes.push({ kind: "updated", id, version, fields: ["story"] });
    }
    return [{ id, content, version, ...place }];
  });
  for (const { id, into } of gone) {
    changes.push(into === null ? { kind: "removed", id } : { kind: "merged", id, into });
  }
  return { changes, rows, moves };
}

function changeOf(id: string, before: Standing | undefined, after: Standing): Change | null {
  const { version } = after.document;
  if (!before) return { kind: "created", id, version };
  if (before.document.version === after.document.version) return null;
  const fields = differing(before.document, after.document);
  return {
    kind: "updated",
    id,
    version,
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
