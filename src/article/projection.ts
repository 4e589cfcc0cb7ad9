/**
 * Version of the code that derives an article's document, its story features and keys, and its search row. Increase
 * it with every change of the output: scheduled runs then derive outdated articles again
 * (src/ingest/refresh-articles.ts). `npm run check` compares it with the output for the seeds (scripts/versions.ts).
 */
export const PROJECTION_VERSION = 5;

/** A field that documents of earlier projections do not have. */
export type AddedField = {
  /** The first projection whose documents have the field. */
  readonly since: number;
  readonly field: string;
  /** The value that older documents are served with; the contract must allow it. */
  readonly value: null | string | number | boolean | readonly [];
};

/**
 * Every field that was added after the first projection. Older documents are completed with it, so that every
 * document that a client receives meets the contract.
 */
export const ADDED_FIELDS: readonly AddedField[] = [
  { since: 3, field: "publishedOn", value: null },
  { since: 5, field: "standfirst", value: null },
  { since: 5, field: "modifiedAt", value: null },
  { since: 5, field: "image", value: null },
];

/** Whether documents of a projection have every field and can be served as they are stored. */
export function isComplete(projection: number): boolean {
  return ADDED_FIELDS.every(({ since }) => since <= projection);
}
