/** The document of the newest article that has the word `w` of the search index. */
export const NEWEST_DOCUMENT = `(SELECT a.document FROM search JOIN articles a ON a.sort_key = search.rowid
  WHERE search MATCH '"' || w.term || '"' ORDER BY search.rowid DESC LIMIT 1) AS document`;
