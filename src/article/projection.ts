/**
 * Version of the code that derives an article's document, its story features and keys, and its search
 * row from what its sightings say. Raise it with every change of what comes out: scheduled runs then
 * derive outdated articles anew (src/ingest/refresh-articles.ts). `npm run check` compares it with the output
 * for the seeds (scripts/versions.ts).
 */
export const PROJECTION_VERSION = 2;

/** A field that documents of earlier projections lack. */
export type AddedField = {
  /** The first projection whose documents have the field. */
  readonly since: number;
  readonly field: string;
  /** What older documents are served with: the contract must allow it. */
  readonly value: null | string | number | boolean | readonly [];
};

/**
 * Every field that was added after the first projection. It completes older documents, so that a client
 * never sees one that lacks what the contract promises.
 */
export const ADDED_FIELDS: readonly AddedField[] = [];

/** Whether a document of a projection has every field, so that it can be served as it is stored. */
export function isComplete(projection: number): boolean {
  return ADDED_FIELDS.every(({ since }) => since <= projection);
}
