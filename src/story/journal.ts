import type { ArticleChanges, StoredArticle } from "../article/article-changes.ts";
import { type ArticleDocument, toVersion, type VersionInfo } from "../article/assemble.ts";
import { toTextHash } from "../article/wording.ts";
import type { ArticleBody } from "../schema/article.ts";
import type { StoryArticle, StoryAssignment } from "./assignment.ts";

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
export type ArticleRow = Omit<StoredArticle, "isCurrent"> &
  StoryArticle &
  StoryAssignment & {
    readonly body: ArticleBody;
  };

/** An article of which its story alone is new, or what precedes it there. */
export type StoryMove = StoryAssignment & {
  readonly id: string;
  readonly version: string;
  /** RFC 3339; null where its story stays. */
  readonly updatedAt: string | null;
};

export type CorpusUpdate = {
  readonly changes: readonly Change[];
  readonly rows: readonly ArticleRow[];
  readonly moves: readonly StoryMove[];
};

/** What is known of the articles that stood before a turn. */
export type StateBefore = {
  /** Those that are changed. */
  readonly stored: ReadonlyMap<string, StoredArticle>;
  /** Those that have a new place alone. */
  readonly neighbours: ReadonlyMap<string, { readonly content: string; readonly story: string }>;
};

/**
 * What the journal says of a turn, and what is to be written of articles.
 *
 * `told`: the changed articles, by id. `places`: of them, and of all others whose place is new.
 * `now`: RFC 3339.
 */
export function toCorpusUpdate(
  { changed, gone }: Pick<ArticleChanges, "changed" | "gone">,
  {
    told,
    places,
  }: { told: ReadonlyMap<string, StoryArticle>; places: ReadonlyMap<string, StoryAssignment> },
  { stored: stood, neighbours }: StateBefore,
  now: string,
): CorpusUpdate {
  const changes: Change[] = [];
  const rows = changed.map(({ assembled, content, firstSeenAt }): ArticleRow => {
    const { body, ...document } = assembled;
    const { id } = document;
    const [facts, place, before] = [told.get(id), places.get(id), stood.get(id)];
    if (!facts || !place) throw new Error(`The article ${id} has no place.`);
    const version = toVersion(content, place.story);
    const updatedAt = before?.version === version ? before.updatedAt : now;
    const placement = { story: place.story, version, firstSeenAt, updatedAt };
    const row = {
      ...facts,
      ...place,
      ...placement,
      document,
      content,
      text: toTextHash(body),
      body,
    };
    const change = changeOf(id, before, row);
    if (change) changes.push(change);
    return row;
  });
  const moves = [...places].flatMap(([id, place]): StoryMove[] => {
    const before = neighbours.get(id);
    if (told.has(id) || !before) return [];
    const version = toVersion(before.content, place.story);
    const isMoved = before.story !== place.story;
    if (isMoved) changes.push({ kind: "updated", id, version, fields: ["story"] });
    return [{ id, version, updatedAt: isMoved ? now : null, ...place }];
  });
  for (const { id, into } of gone) {
    changes.push(into === null ? { kind: "removed", id } : { kind: "merged", id, into });
  }
  return { changes, rows, moves };
}

type Compared = VersionInfo & { readonly document: ArticleDocument; readonly text: string };

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
function differing(before: ArticleDocument, after: ArticleDocument): string[] {
  const old: Readonly<Record<string, unknown>> = before;
  return Object.entries(after)
    .filter(([field, value]) => !same(old[field], value))
    .map(([field]) => field);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
