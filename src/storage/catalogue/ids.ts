/** The table `ids`: what each id resolves to. It has a row for each id that a sighting has or had. */

/** A row to store; see the table `ids`. */
export type IdRow = {
  readonly id: string;
  readonly exact: string | null;
  readonly bucket: string | null;
  /** The article that has this id; null if nothing public has it. */
  readonly article: string | null;
  /** If no sighting has the id any longer: the id whose article it follows. */
  readonly successor: string | null;
};

/**
 * Stores ids. An id that no sighting has any longer follows its successor to whatever article that gets, so
 * it also returns with it.
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
