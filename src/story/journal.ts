import { type Described, type Placement, versionOf } from "../article/assemble.ts";
import type { Decision, Standing } from "../article/change.ts";
import { textHash } from "../article/identity.ts";
import type { ArticleBody } from "../schema/article.ts";
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
export type ArticleRow = Omit<Standing, "isCurrent"> &
  Told &
  Place & {
    readonly body: ArticleBody;
  };

/** An article of which its story alone is new, or what precedes it there. */
export type Move = Place & {
  readonly id: string;
  readonly version: string;
  /** RFC 3339; null where its story stays. */
  readonly updatedAt: string | null;
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
  const rows = next.map(({ assembled, content, firstSeenAt }): ArticleRow => {
    const { body, ...document } = assembled;
    const { id } = document;
    const [facts, place, before] = [told.get(id), places.get(id), stood.get(id)];
    if (!facts || !place) throw new Error(`The article ${id} has no place.`);
    const version = versionOf(content, place.story);
    const updatedAt = before?.version === version ? before.updatedAt : now;
    const placement = { story: place.story, version, firstSeenAt, updatedAt };
    const row = { ...facts, ...place, ...placement, document, content, text: textHash(body), body };
    const change = changeOf(id, before, row);
    if (change) changes.push(change);
    return row;
  });
  const moves = [...places].flatMap(([id, place]): Move[] => {
    const before = neighbours.get(id);
    if (told.has(id) || !before) return [];
    const version = versionOf(before.content, place.story);
    const isMoved = before.story !== place.story;
    if (isMoved) changes.push({ kind: "updated", id, version, fields: ["story"] });
    return [{ id, version, updatedAt: isMoved ? now : null, ...place }];
  });
  for (const { id, into } of gone) {
    changes.push(into === null ? { kind: "removed", id } : { kind: "merged", id, into });
  }
  return { changes, rows, moves };
}

type Compared = Placement & { readonly document: Described; readonly text: string };

function changeOf(id: string, before: Compared | undefined, after: Compared): Change | null {
  const { version } = after;
  if (!before) return { kind: "created", id, version };
  if (before.version === version) return null;
  const fields = [
    ...differing(before.document, after.document),
    ...(before.story === after.story ? [] : ["story"]),
    ...(before.text === after.text ? [] : ["body"]),
  ];
  return { kind: "updated", id, version, fields };
}

/** Names of the top-level fields that differ. */
function differing(before: Described, after: Described): string[] {
  const old: Readonly<Record<string, unknown>> = before;
  return Object.entries(after)
    .filter(([field, value]) => !same(old[field], value))
    .map(([field]) => field);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
