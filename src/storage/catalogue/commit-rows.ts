import { intervalWidth } from "../../article/dating.ts";
import { toAddressKey, toTextHash, type Wording } from "../../article/wording.ts";
import { DERIVATION } from "../../reader/derivation.ts";
import { toFacets } from "../../search/facets.ts";
import { toIndexText } from "../../search/tokens.ts";
import { toSketchPrefix } from "../../story/assignment.ts";
import type { ArticleRow, Change } from "../../story/journal.ts";
import type { InboxObject } from "../inbox/captures.ts";
import type { Commit, InboxReading } from "./commit.ts";
import { packBody } from "./packed-bodies.ts";
import { packFeatures } from "./packed-features.ts";
import { packSpans } from "./packed-spans.ts";
import type { Row } from "./tables.ts";

/** The rows that a commit writes (src/storage/catalogue/commit.ts). */

/** The wordings that are not stored yet. Several sightings may share one. */
export function selectNewWordings({ sightings }: InboxReading, known: Commit["known"]): Wording[] {
  const wordings = new Map(sightings.map(({ wording }) => [wording.hash, wording]));
  return [...wordings.values()].filter(({ hash }) => !known.has(hash));
}

export function toTextRow({ body, sketch, shingles }: Wording): Row<"texts"> {
  return { hash: toTextHash(body), body: packBody(body), sketch, shingles };
}

export function toWordingRow(wording: Wording): Row<"wordings"> {
  const { hash, id, exact: _, keys, body, sketch: __, shingles: ___, ...says } = wording;
  return { hash, id, text: toTextHash(body), keys, says };
}

export function toWordingKeyRows(
  { sighting, wording: { hash, keys, exact } }: InboxReading["sightings"][number],
  known: Commit["known"],
  url: string | null,
): Row<"wording_keys">[] {
  const addresses = sighting.role === "main" && url !== null ? [toAddressKey(url)] : [];
  const all = [...(known.has(hash) ? [] : keys), ...addresses];
  return all.map((key) => ({ key, wording: hash, exact }));
}

export function toSightingRow(
  { sighting, wording }: InboxReading["sightings"][number],
  { name, url }: InboxObject,
): Row<"sightings"> {
  const { role, position, published, hashtags, bases } = sighting;
  const page = role === "main" ? url : null;
  return {
    capture: name,
    position,
    role,
    wording: wording.hash,
    spans: packSpans(sighting),
    dating: published,
    earliest: published?.earliest ?? null,
    latest: published?.latest ?? null,
    width: published && intervalWidth(published),
    page,
    address: page && toAddressKey(page),
    hashtag: bases?.["hashtags"] ? null : (hashtags[0] ?? null),
  };
}

/** Ids of articles that end or whose row is replaced. */
export function selectDeletedArticles({ changes, rows }: Commit): string[] {
  const created = new Set(changes.flatMap(({ kind, id }) => (kind === "created" ? id : [])));
  const ended = changes.filter(({ kind }) => kind === "merged" || kind === "removed");
  const replaced = rows.filter(({ id }) => !created.has(id));
  return [...ended, ...replaced].map(({ id }) => id);
}

/** `edition`: of the change of this commit, if there is one. */
export function toArticleRow(
  { body: _, publishedAt: __, firstSeenAt, updatedAt, reprintOf, editions, ...row }: ArticleRow,
  sort_key: string,
  edition = editions?.last ?? 0,
): Required<Row<"articles">> {
  return {
    ...row,
    sort_key,
    features: packFeatures(row.features),
    reprint_of: reprintOf,
    first_seen_at: firstSeenAt,
    updated_at: updatedAt,
    added_edition: editions?.added ?? edition,
    last_edition: edition,
    derivation: DERIVATION,
  };
}

export function toSearchRow({ document, body }: ArticleRow, rowid: string): Row<"search"> {
  return {
    rowid,
    title: toIndexText(document.title, document.language),
    body: toIndexText(body.map((block) => block.text).join("\n"), document.language),
    facets: toFacets(document).join(" "),
  };
}

export function toArticleKeyRows({ id, keys, features }: ArticleRow): Row<"article_keys">[] {
  const text = toSketchPrefix(features);
  return [...new Set(keys)].map((key) => ({ key, article: id, text }));
}

export function toChangeRow(
  { kind, id: article, ...detail }: Change,
  edition: number,
  at: string,
): Row<"changes"> {
  return { edition, kind, article, detail, at };
}
