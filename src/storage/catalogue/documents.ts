import { type VersionInfo, versionFields } from "../../article/assemble.ts";
import { ADDED_FIELDS, type AddedField } from "../../reader/derivation.ts";
import { unpackBody } from "./packed-bodies.ts";

/**
 * Article documents, as the API returns them. The catalogue stores what an article's own sightings say as JSON. The
 * rest changes with other articles and is stored in columns. They are joined as text, without parsing.
 */

/** The parts of a document. `body` is packed, and absent in lists. */
export type DocumentRow = VersionInfo & {
  readonly id: string;
  readonly document: string;
  readonly derivation: number;
  readonly body?: string | null;
};

const COLUMNS = {
  id: "a.id",
  document: "a.document",
  story: "a.story",
  reprintOf: "a.reprint_of",
  version: "a.version",
  firstSeenAt: "a.first_seen_at",
  updatedAt: "a.updated_at",
  derivation: "a.derivation",
} as const satisfies Record<Exclude<keyof DocumentRow, "body">, string>;
const selected = ([name, column]: readonly [string, string]) => `${column} AS ${name}`;

/** Columns of an article `a` that make a {@link DocumentRow} for a list. */
export const DOCUMENT_COLUMNS = Object.entries(COLUMNS).map(selected).join(", ");

/** The same with the body, from the article's text `t`. */
export const FULL_DOCUMENT_COLUMNS = `${DOCUMENT_COLUMNS}, t.body AS body`;

/** The same as one JSON object, for a subquery that can return only one column. */
export const FULL_DOCUMENT_JSON = `json_object(${Object.entries(COLUMNS)
  .map(([name, column]) => `'${name}', ${column}`)
  .join(", ")}, 'body', t.body)`;

/**
 * Builds the document as JSON and fills in fields that its derivation lacks. This is not done in SQL, where
 * D1 would count each block of a body as a row read.
 */
export function toDocument(row: DocumentRow, added: readonly AddedField[] = ADDED_FIELDS): string {
  const missing = added.filter(({ since }) => since > row.derivation);
  const fields = {
    ...versionFields(row.id, row),
    ...Object.fromEntries(missing.map(({ field, value }) => [field, value])),
    ...(typeof row.body === "string" && { body: unpackBody(row.body) }),
  };
  return `${row.document.slice(0, -1)},${JSON.stringify(fields).slice(1)}`;
}
