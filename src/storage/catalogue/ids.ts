/** The table `ids`: what each id resolves to. It has a row for each id that a sighting has or had. */

/**
 * How ids are stored. An id that no sighting has any longer follows its successor to whatever article that gets, so
 * it also returns with it.
 */
export const STORE_IDS = {
  from: `(SELECT value FROM json_each(?1)
    UNION ALL
    SELECT json_object('id', former.id, 'article', value ->> 'article',
      'successor', coalesce(value ->> 'successor', former.successor))
    FROM json_each(?1) CROSS JOIN ids former ON former.successor = value ->> 'id'
    WHERE former.bucket IS NULL AND former.id NOT IN (SELECT value ->> 'id' FROM json_each(?1)))`,
  onConflict: `(id) DO UPDATE SET exact = excluded.exact, bucket = excluded.bucket,
    article = excluded.article, successor = excluded.successor
  WHERE ids.exact IS NOT excluded.exact OR ids.bucket IS NOT excluded.bucket
    OR ids.article IS NOT excluded.article OR ids.successor IS NOT excluded.successor`,
};
