import type * as z from "zod";
import { ARTICLE_ID, type Article } from "../schema/article.ts";
import type { sightingSchema } from "../schema/sighting.ts";
import { findArticle } from "../storage/catalogue/articles.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import {
  listSightings,
  type SightingPosition,
  type SightingRow,
  type TextSource,
} from "../storage/catalogue/sightings.ts";
import { type Quotations, quoteCapture } from "../storage/inbox/quotations.ts";
import type { FoundPage, Missing } from "./articles.ts";

type Sighting = z.infer<typeof sightingSchema>;

/** Lists the captures that show an article, and where each of its fields is in them. */
export async function findSightings(
  db: D1Database,
  id: string,
  page: { readonly after: SightingPosition | null; readonly limit: number },
): Promise<FoundPage<Sighting, SightingPosition> | Missing> {
  if (!ARTICLE_ID.test(id)) return { kind: "unknown" };
  const { items, next } = await listSightings(db, id, page);
  if (items.length === 0) {
    const found = await findArticle(db, id);
    if (found.kind !== "article") return found;
  }
  return { kind: "page", items: items.map(toSighting), next };
}

function toSighting({
  spans: { sighting, body, setAside, bases, ...spans },
  says: { hashtags, ...says },
  wording: _,
  hashtag,
  ...row
}: SightingRow): Sighting {
  return {
    ...row,
    ...says,
    hashtags: [...(hashtags ?? (hashtag === null ? [] : [hashtag]))],
    span: sighting,
    spans: { ...spans, body },
    ...(bases && { bases }),
    setAside,
  };
}

export type SetAsideQuotes = {
  readonly kind: "article";
  readonly article: Article;
  /** The sighting that the article's text is from; null if there is none. */
  readonly source: TextSource | null;
  /** Null if nothing was set aside. */
  readonly quotations: Quotations | null;
};

/** Returns what a reader may miss of a text: the marks of its list items are shown as a list. */
export function linesSetAside({ spans }: TextSource): TextSource["spans"]["setAside"] {
  return spans.setAside.filter(({ why }) => why !== "list mark" && why !== "caption label");
}

/** Quotes the first `limit` lines that were left out of an article's text: only the capture has them. */
export async function quoteSetAside(
  { catalogue, inbox }: { readonly catalogue: D1Database; readonly inbox: R2Bucket },
  id: string,
  limit: number,
): Promise<SetAsideQuotes | Missing> {
  if (!ARTICLE_ID.test(id)) return { kind: "unknown" };
  const db = createBatchLoader(catalogue);
  const [found, { source }] = await Promise.all([
    findArticle(db, id),
    listSightings(db, id, { after: null, limit: 1 }),
  ]);
  if (found.kind !== "article") return found;
  const lines = source ? linesSetAside(source).slice(0, limit) : [];
  const spans = lines.map(({ span }) => span);
  const quotations = source && spans.length > 0 ? await quoteCapture(inbox, source, spans) : null;
  return { kind: "article", article: JSON.parse(found.json), source, quotations };
}
