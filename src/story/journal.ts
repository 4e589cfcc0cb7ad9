import type { ArticleChanges, StoredArticle } from "../article/article-changes.ts";
import { type ArticleDocument, toVersion, type VersionInfo } from "../article/assemble.ts";
import { toTextHash } from "../article/wording.ts";
import type { ArticleBody } from "../schema/article.ts";
import type { StoryArticle, StoryAssignment } from "./assignment.ts";

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
export type StoryMove = StoryAssignment & {
  readonly id: string;
  readonly version: string;
  /** RFC 3339; null if the article stays in its story. */
  readonly updatedAt: string | null;
};

export type CorpusUpdate = {
  readonly changes: readonly Change[];
  readonly rows: readonly ArticleRow[];
  readonly moves: readonly StoryMove[];
};

/** The stored articles before a change. */
export type StateBefore = {
  /** The articles that change. */
  readonly stored: ReadonlyMap<string, StoredArticle>;
  /** The articles of which only the story assignment changes. */
  readonly neighbours: ReadonlyMap<string, { readonly content: string; readonly story: string }>;
};

/**
 * Returns the journal's entries for a change, and the article rows to write.
 *
 * `articles`: the changed articles, by id. `assignments`: the new assignments of these and of other articles. `now`:
 * RFC 3339.
 */
export function toCorpusUpdate(
  { changed, gone }: Pick<ArticleChanges, "changed" | "gone">,
  { articles, assignments }: AssignedArticles,
  { stored, neighbours }: StateBefore,
  now: string,
): CorpusUpdate {
  const changes: Change[] = [];
  const rows = changed.map(({ assembled, content, firstSeenAt }): ArticleRow => {
    const { body, ...document } = assembled;
    const { id } = document;
    const [facts, assignment, before] = [articles.get(id), assignments.get(id), stored.get(id)];
    if (!facts || !assignment) throw new Error(`The article ${id} has no story assignment.`);
    const version = toVersion(content, assignment.story);
    const updatedAt = before?.version === version ? before.updatedAt : now;
    const placement = { story: assignment.story, version, firstSeenAt, updatedAt };
    const text = toTextHash(body);
    const row = { ...facts, ...assignment, ...placement, document, content, text, body };
    const change = changeOf(id, before, row);
    if (change) changes.push(change);
    return row;
  });
  const moves = [...assignments].flatMap(([id, assignment]): StoryMove[] => {
    const before = neighbours.get(id);
    if (articles.has(id) || !before) return [];
    const version = toVersion(before.content, assignment.story);
    const isMoved = before.story !== assignment.story;
    if (isMoved) changes.push({ kind: "updated", id, version, fields: ["story"] });
    return [{ id, version, updatedAt: isMoved ? now : null, ...assignment }];
  });
  for (const { id, into } of gone) {
    changes.push(into === null ? { kind: "removed", id } : { kind: "merged", id, into });
  }
  return { changes, rows, moves };
}

type AssignedArticles = {
  readonly articles: ReadonlyMap<string, StoryArticle>;
  readonly assignments: ReadonlyMap<string, StoryAssignment>;
};

type Compared = VersionInfo & { readonly document: ArticleDocument; readonly text: string };

function changeOf(id: string, before: Compared | undefined, after: Compared): Change | null {
  const { version } = after;
  if (!before) return { kind: "created", id, version };
  if (before.version === version) return null;
  const fields = [
    ...differingFields(before.document, after.document),
    ...(before.story === after.story ? [] : ["story"]),
    ...(before.text === after.text ? [] : ["body"]),
  ];
  return { kind: "updated", id, version, fields };
}

function differingFields(before: ArticleDocument, after: ArticleDocument): string[] {
  const old: Readonly<Record<string, unknown>> = before;
  return Object.entries(after)
    .filter(([field, value]) => !isEqual(old[field], value))
    .map(([field]) => field);
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
