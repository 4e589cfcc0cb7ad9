import { toJsonChunks } from "./json-chunks.ts";

/**
 * The columns of the tables that are written as rows, by kind, as the migrations make them; those with `?` can be null. A
 * `json` column stores any object as text. `large` integers, beyond 2^53, are decimal text outside the database.
 */
export const TABLES = {
  captures: {
    text: "name version etag uploaded_at status leased_until",
    integer: "size",
    "text?":
      "captured_at url context read_etag layout language problem_code problem_detail read_at",
    "integer?": "reading sighting_count rejection edition",
  },
  texts: { text: "hash body sketch", integer: "shingles" },
  ids: { text: "id", "text?": "exact bucket article removed successor" },
  wordings: { text: "hash id text", json: "keys says" },
  wording_keys: { text: "key wording exact" },
  sightings: {
    text: "capture role wording",
    integer: "position",
    json: "spans",
    "text?": "earliest latest page address hashtag",
    "integer?": "width",
    "json?": "dating",
  },
  removed_spans: { text: "capture etag", integer: "start end" },
  removed_texts: { text: "key" },
  articles: {
    text: "id content version text story first_seen_at updated_at",
    integer: "added_edition last_edition derivation",
    large: "sort_key",
    json: "document features keys earlier",
    "text?": "reprint_of",
  },
  article_keys: { text: "key article text" },
  search: { large: "rowid", text: "title body facets" },
  changes: { integer: "edition", text: "kind article at", json: "detail" },
} as const;

type Tables = typeof TABLES;
type Values = { text: string; integer: number; json: object; large: string };
type Names<List> = List extends `${infer Name} ${infer Rest}` ? Name | Names<Rest> : List;

/** A row of a table to write: what it leaves out is null. */
export type Row<Table extends keyof Tables> = {
  readonly [Kind in keyof Tables[Table] as Kind extends keyof Values
    ? Names<Tables[Table][Kind]> & string
    : never]: Values[Kind & keyof Values];
} & {
  readonly [Kind in keyof Tables[Table] as Kind extends `${string}?`
    ? Names<Tables[Table][Kind]> & string
    : never]?: Kind extends `${infer Known extends keyof Values}?` ? Values[Known] | null : never;
};

/** The columns of a table, with their kinds. */
export function columnsOf(table: keyof Tables): [name: string, kind: string][] {
  return Object.entries<string>(TABLES[table]).flatMap(([kind, names]) =>
    names.split(" ").map((name): [string, string] => [name, kind]),
  );
}

/**
 * Statements that write rows, one for each megabyte. `from`: SQL for where the rows ?1 come from, as objects in `value`.
 * Its parameters and those of `onConflict` follow as ?2 and so on.
 */
export function insert<Table extends keyof Tables>(
  db: D1Database,
  table: Table,
  rows: readonly Row<Table>[],
  { onConflict = "", from = "json_each(?1)", params = [] as readonly unknown[] } = {},
): D1PreparedStatement[] {
  const columns = columnsOf(table);
  const values = columns.map(([name, kind]) =>
    kind === "large" ? `CAST(value ->> '${name}' AS INTEGER)` : `value ->> '${name}'`,
  );
  const sql = `INSERT INTO ${table} (${columns.map(([name]) => `"${name}"`)})
    SELECT ${values} FROM ${from} WHERE true ${onConflict && `ON CONFLICT ${onConflict}`}`;
  return toJsonChunks(rows).map((chunk) => db.prepare(sql).bind(chunk, ...params));
}

/** SQL that updates all columns of a row that exists, except some. */
export function updateAllBut(table: keyof Tables, ...kept: readonly string[]): string {
  const updated = columnsOf(table).filter(([name]) => !kept.includes(name));
  return `DO UPDATE SET ${updated.map(([name]) => `${name} = excluded.${name}`)}`;
}
