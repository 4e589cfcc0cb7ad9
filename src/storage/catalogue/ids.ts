/** Where ids lead: one row for each id that a sighting has or had. */

/** An id as a commit leaves it; see the table `ids`. */
export type IdRow = {
  readonly id: string;
  readonly exact: string | null;
  readonly bucket: string | null;
  /** The article that it is an id of; null where nothing public has it. */
  readonly article: string | null;
  /** Where no sighting has it any longer: the id whose article it follows. */
  readonly successor: string | null;
};

/**
 * Stores ids. One that no sighting has any longer follows its successor, wherever that leads, so that it
 * comes back with it, too.
 */
export const STORE_IDS = `INSERT INTO ids (id, exact, bucket, article, successor)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?1)
  UNION ALL
  SELECT former.id, NULL, NULL, value ->> 3, coalesce(value ->> 4, former.successor)
  FROM json_each(?1) CROSS JOIN ids former ON former.successor = value ->> 0
  WHERE former.bucket IS NULL AND former.id NOT IN (SELECT value ->> 0 FROM json_each(?1))
  ON CONFLICT (id) DO UPDATE SET exact = excluded.exact, bucket = excluded.bucket,
    article = excluded.article, successor = excluded.successor
  WHERE ids.exact IS NOT excluded.exact OR ids.bucket IS NOT excluded.bucket
    OR ids.article IS NOT excluded.article OR ids.successor IS NOT excluded.successor`;

/** What became of an id. */
export type ResolvedId =
  | { readonly kind: "article" }
  /** Another article has it now. */
  | { readonly kind: "merged"; readonly into: string }
  /** It was an article's or a sighting's, and nothing public has it any longer. */
  | { readonly kind: "gone" }
  | { readonly kind: "unknown" };

/** One row: where the id ?1 leads. */
export const RESOLVE_ID_QUERY = "SELECT article FROM ids WHERE id = ?1";

export function resolveId(id: string, row: { article: string | null } | undefined): ResolvedId {
  if (!row) return { kind: "unknown" };
  if (row.article === null) return { kind: "gone" };
  return row.article === id ? { kind: "article" } : { kind: "merged", into: row.article };
}
