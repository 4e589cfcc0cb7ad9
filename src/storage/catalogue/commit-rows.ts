import { intervalWidth } from "../../article/dating.ts";
import { toAddressKey, toTextHash, type Wording } from "../../article/wording.ts";
import { toFacets } from "../../search/facets.ts";
import { toIndexText } from "../../search/tokens.ts";
import { toSketchPrefix } from "../../story/assignment.ts";
import type { ArticleRow, Change, StoryMove } from "../../story/journal.ts";
import type { InboxObject } from "../inbox/captures.ts";
import type { Commit, InboxReading } from "./commit.ts";
import { packBody } from "./packed-bodies.ts";
import { packFeatures } from "./packed-features.ts";
import { packSpans } from "./packed-spans.ts";

/** The rows that a commit writes, for the statements of src/storage/catalogue/commit.ts. */

/** The wordings that are not stored yet. Several sightings may share one. */
export function selectNewWordings({ sightings }: InboxReading, known: Commit["known"]): Wording[] {
  const wordings = new Map(sightings.map(({ wording }) => [wording.hash, wording]));
  return [...wordings.values()].filter(({ hash }) => !known.has(hash));
}

export function toTextRow({ body, sketch, shingles }: Wording): readonly unknown[] {
  return [toTextHash(body), packBody(body), sketch, shingles];
}

export function toWordingRow(wording: Wording): readonly unknown[] {
  const { hash, id, exact: _, keys, body, sketch: __, shingles: ___, ...says } = wording;
  return [hash, id, toTextHash(body), JSON.stringify(keys), JSON.stringify(says)];
}

export function toWordingKeyRows(
  { sighting, wording: { hash, keys, exact } }: InboxReading["sightings"][number],
  known: Commit["known"],
  url: string | null,
): (readonly string[])[] {
  const addresses = sighting.role === "main" && url !== null ? [toAddressKey(url)] : [];
  return [...(known.has(hash) ? [] : keys), ...addresses].map((key) => [key, hash, exact]);
}

export function toSightingRow(
  { sighting, wording }: InboxReading["sightings"][number],
  { name, url }: InboxObject,
): readonly unknown[] {
  const { role, position, published, hashtags, bases } = sighting;
  const page = role === "main" ? url : null;
  return [
    name,
    position,
    role,
    wording.hash,
    packSpans(sighting),
    published && JSON.stringify(published),
    published?.earliest ?? null,
    published?.latest ?? null,
    published && intervalWidth(published),
    page,
    page && toAddressKey(page),
    bases?.["hashtags"] ? null : (hashtags[0] ?? null),
  ];
}

/** Ids of articles that end or whose row is replaced. */
export function selectDeletedArticles({ changes, articles }: Commit): string[] {
  const created = new Set(changes.flatMap(({ kind, id }) => (kind === "created" ? id : [])));
  const ended = changes.filter(({ kind }) => kind === "merged" || kind === "removed");
  const replaced = articles.filter(({ id }) => !created.has(id));
  return [...ended, ...replaced].map(({ id }) => id);
}

/** `editions`: of the changes of this commit, by article. */
export function toArticleRow(
  row: ArticleRow,
  sortKeys: Commit["sortKeys"],
  editions: ReadonlyMap<string, number>,
): readonly unknown[] {
  const { id, content, version, document, text, features, keys, earlier, story } = row;
  return [
    sortKeys.get(id),
    id,
    content,
    version,
    JSON.stringify(document),
    text,
    packFeatures(features),
    JSON.stringify(keys),
    JSON.stringify(earlier),
    story,
    row.firstSeenAt,
    row.updatedAt,
    row.reprintOf,
    row.editions?.added ?? editions.get(id),
    editions.get(id) ?? row.editions?.last,
  ];
}

export function toSearchRow(
  { id, document, body }: ArticleRow,
  sortKeys: Commit["sortKeys"],
): readonly unknown[] {
  const text = body.map((block) => block.text).join("\n");
  return [
    sortKeys.get(id),
    toIndexText(document.title),
    toIndexText(text),
    toFacets(document).join(" "),
  ];
}

export function toArticleKeyRows({ id, keys, features }: ArticleRow): (readonly string[])[] {
  return [...new Set(keys)].map((key) => [key, id, toSketchPrefix(features)]);
}

export function toMoveRow(
  { id, version, earlier, story, updatedAt, reprintOf }: StoryMove,
  editions: ReadonlyMap<string, number>,
): readonly unknown[] {
  return [id, version, JSON.stringify(earlier), story, updatedAt, reprintOf, editions.get(id)];
}

export function toChangeRow(change: Change, edition: number, now: string): readonly unknown[] {
  return [edition, change.kind, change.id, JSON.stringify(detailOf(change)), now];
}

function detailOf(change: Change): Readonly<Record<string, unknown>> {
  if (change.kind === "updated") return { version: change.version, fields: change.fields };
  if (change.kind === "created") return { version: change.version };
  return change.kind === "merged" ? { into: change.into } : {};
}
