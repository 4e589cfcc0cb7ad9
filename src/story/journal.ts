import type { ArticleChanges, StoredArticle } from "../article/article-changes.ts";
import { type ArticleDocument, toVersion, type VersionInfo } from "../article/assemble.ts";
import { toTextHash } from "../article/wording.ts";
import type { ArticleBody } from "../schema/article.ts";
import type { StoryArticle, StoryAssignment } from "./assignment.ts";
import { findOriginal } from "./leaders.ts";

/** One change of the public corpus, which is one row of the journal. */
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

/** An unchanged article with a new story, or with new earlier articles in its story. */
type StoryMove = StoryAssignment & {
  readonly id: string;
  readonly reprintOf: string | null;
  readonly version: string;
  /** RFC 3339; null if its document stays the same. */
  readonly updatedAt: string | null;
};

export type CorpusUpdate = {
  readonly changes: readonly Change[];
  readonly rows: readonly ArticleRow[];
  readonly moves: readonly StoryMove[];
  /** Ids of stories that an article left. */
  readonly leftStories: readonly string[];
  /** Ids of stories of several articles that may have changed in any way, and of those that an article left. */
  readonly storiesToCount: readonly string[];
  /** By how much the numbers of articles and stories grow. */
  readonly growth: { readonly articles: number; readonly stories: number };
};

/**
 * `articles`: the changed articles, by id. `assignments`: the new assignments of these and of other articles. `neighbours`:
 * the articles before the change of which only the story assignment changes.
 */
type AssignedStories = {
  readonly articles: ReadonlyMap<string, StoryArticle>;
  readonly assignments: ReadonlyMap<string, StoryAssignment>;
  readonly neighbours: ReadonlyMap<string, StoryAssignment & { readonly content: string }>;
};

/**
 * Returns the journal's entries for a change, and the article rows to write. `before`: the stored articles that change.
 * `now`: RFC 3339.
 */
export function toCorpusUpdate(
  { changed, gone }: Pick<ArticleChanges, "changed" | "gone">,
  { articles, assignments, neighbours }: AssignedStories,
  before: readonly StoredArticle[],
  now: string,
): CorpusUpdate {
  const stored = new Map(before.map((each) => [each.document.id, each]));
  const changes: Change[] = [];
  const rows = changed.map(({ assembled, content, firstSeenAt }): ArticleRow => {
    const { body, ...document } = assembled;
    const { id } = document;
    const [facts, assignment, before] = [articles.get(id), assignments.get(id), stored.get(id)];
    if (!facts || !assignment) throw new Error(`The article ${id} has no story assignment.`);
    const placed = toPlacement(assignment);
    const version = toVersion(content, placed);
    const updatedAt = before?.version === version ? before.updatedAt : now;
    const placement = { ...placed, version, firstSeenAt, updatedAt };
    const shown = { document, content, text: toTextHash(body), body };
    const row = { ...facts, ...assignment, ...placement, ...shown, editions: before?.editions };
    const change = changeOf(id, before, row);
    if (change) changes.push(change);
    return row;
  });
  const moves = [...assignments].flatMap(([id, assignment]): StoryMove[] => {
    const before = neighbours.get(id);
    if (articles.has(id) || !before) return [];
    const [placed, old] = [toPlacement(assignment), toPlacement(before)];
    const version = toVersion(before.content, placed);
    const fields = differingPlacements(old, placed);
    if (fields.length > 0) changes.push({ kind: "updated", id, version, fields });
    const updatedAt = fields.length > 0 ? now : null;
    return [{ id, version, updatedAt, ...assignment, ...placed }];
  });
  for (const { id, into } of gone) {
    changes.push(into === null ? { kind: "removed", id } : { kind: "merged", id, into });
  }
  const storyBefore = (id: string) => (stored.get(id) ?? neighbours.get(id))?.story;
  const affected = affectedStories({ rows, moves, gone }, new Set(stored.keys()), storyBefore);
  return { changes, rows, moves, ...affected };
}

function toPlacement({ story, earlier }: StoryAssignment): Placement {
  return { story, reprintOf: findOriginal(earlier) };
}

type Placement = Pick<VersionInfo, "story" | "reprintOf">;

function differingPlacements(before: Placement, after: Placement): string[] {
  return (["story", "reprintOf"] as const).filter((field) => before[field] !== after[field]);
}

/** A new article that leads a story is its only article, unless others join it. */
function affectedStories(
  { rows, moves, gone }: Pick<CorpusUpdate, "rows" | "moves"> & Pick<ArticleChanges, "gone">,
  stored: ReadonlySet<string>,
  storyBefore: (id: string) => string | undefined,
): Pick<CorpusUpdate, "leftStories" | "storiesToCount" | "growth"> {
  const after = new Map([...rows, ...moves].map(({ id, story }) => [id, story]));
  for (const { id } of gone) after.set(id, "");
  const left = [...after].flatMap(([id, story]) => {
    const before = storyBefore(id);
    return before === undefined || before === story ? [] : before;
  });
  const joined = [...after].flatMap(([id, story]) =>
    story === "" || (story === id && !stored.has(id)) ? [] : story,
  );
  // Each story has one leader, and the id of that.
  const led = [...after].filter(([id, story]) => story === id).length;
  const ledBefore = [...after.keys()].filter((id) => storyBefore(id) === id).length;
  return {
    leftStories: [...new Set(left)],
    storiesToCount: [...new Set([...left, ...joined])],
    growth: {
      articles: rows.filter(({ id }) => !stored.has(id)).length - gone.length,
      stories: led - ledBefore,
    },
  };
}

type Compared = VersionInfo & { readonly document: ArticleDocument; readonly text: string };

function changeOf(id: string, before: Compared | undefined, after: Compared): Change | null {
  const { version } = after;
  if (!before) return { kind: "created", id, version };
  if (before.version === version) return null;
  const fields = [
    ...differingFields(before.document, after.document),
    ...differingPlacements(before, after),
    ...(before.text === after.text ? [] : ["body"]),
  ];
  return { kind: "updated", id, version, fields };
}

function differingFields(before: ArticleDocument, after: ArticleDocument): string[] {
  const old: Readonly<Record<string, unknown>> = before;
  return Object.entries(after)
    .filter(([field, value]) => JSON.stringify(old[field]) !== JSON.stringify(value))
    .map(([field]) => field);
}
