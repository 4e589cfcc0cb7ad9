import { type ArticleDocument, type VersionInfo, versionFields } from "../../article/assemble.ts";
import { ADDED_FIELDS, type AddedField } from "../../article/projection.ts";
import { unpackBody } from "./packed-bodies.ts";

/**
 * Documents, as the API returns them. The catalogue stores what an article's own sightings say as JSON,
 * and the rest in columns, since it changes with other articles. Nothing is parsed to join them.
 */

/** What a document is made of. `body` is a packed body, absent in lists. */
export type DocumentRow = VersionInfo & {
  readonly id: string;
  readonly document: string;
  readonly projection: number;
  readonly body?: string | null;
};

const COLUMNS = {
  id: "a.id",
  document: "a.document",
  story: "a.story",
  version: "a.version",
  firstSeenAt: "a.first_seen_at",
  updatedAt: "a.updated_at",
  projection: "a.projection",
} as const satisfies Record<Exclude<keyof DocumentRow, "body">, string>;
const FULL_COLUMNS = Object.entries({ ...COLUMNS, body: "t.body" });

/** The columns of an article `a` that make a {@link DocumentRow}, for a list. */
export const DOCUMENT_COLUMNS = Object.entries(COLUMNS)
  .map(([name, column]) => `${column} AS ${name}`)
  .join(", ");

/** The same for a whole document, with the text `t` of the article. */
export const FULL_DOCUMENT_COLUMNS = FULL_COLUMNS.map(
  ([name, column]) => `${column} AS ${name}`,
).join(", ");

/** The same as one JSON object, where a subquery gives a single column. */
export const FULL_DOCUMENT_JSON = `json_object(${FULL_COLUMNS.map(
  ([name, column]) => `'${name}', ${column}`,
).join(", ")})`;

/**
 * The document as JSON; what an older projection lacks is filled in. In TypeScript rather than in SQL,
 * where D1 would count each block of a body as a row read.
 */
export function toDocument(row: DocumentRow, added: readonly AddedField[] = ADDED_FIELDS): string {
  const missing = added.filter(({ since }) => since > row.projection);
  const fields = {
    ...versionFields(row.id, row),
    ...Object.fromEntries(missing.map(({ field, value }) => [field, value])),
    ...(typeof row.body === "string" && { body: unpackBody(row.body) }),
  };
  return `${row.document.slice(0, -1)},${JSON.stringify(fields).slice(1)}`;
}

/** What an article's own sightings say. */
export function toDescribed(document: string): ArticleDocument {
  return JSON.parse(document);
}
