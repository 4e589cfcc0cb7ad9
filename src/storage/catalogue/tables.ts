import { toJsonChunks } from "./json-chunks.ts";

/**
 * The columns of the tables that are written as rows, as the migrations make them; `?` marks those that can be null. The
 * types of rows and the statements that write them follow from this.
 */
const TABLES = {
  captures: {
    name: "text",
    version: "text",
    etag: "text",
    size: "integer",
    uploaded_at: "text",
    captured_at: "text?",
    url: "text?",
    context: "text?",
    status: "text",
    leased_until: "text",
    reading: "integer?",
    read_etag: "text?",
    layout: "text?",
    language: "text?",
    sighting_count: "integer?",
    problem_code: "text?",
    problem_detail: "text?",
    rejection: "integer?",
    edition: "integer?",
    read_at: "text?",
  },
  texts: { hash: "text", body: "text", sketch: "text", shingles: "integer" },
  ids: {
    id: "text",
    exact: "text?",
    bucket: "text?",
    article: "text?",
    removed: "text?",
    successor: "text?",
  },
  wordings: { hash: "text", id: "text", text: "text", keys: "json", says: "json" },
  wording_keys: { key: "text", wording: "text", exact: "text" },
  sightings: {
    capture: "text",
    position: "integer",
    role: "text",
    wording: "text",
    spans: "json",
    dating: "json?",
    earliest: "text?",
    latest: "text?",
    width: "integer?",
    page: "text?",
    address: "text?",
    hashtag: "text?",
  },
  removed_spans: { capture: "text", etag: "text", start: "integer", end: "integer" },
  removed_texts: { key: "text" },
  articles: {
    sort_key: "large",
    id: "text",
    content: "text",
    version: "text",
    document: "json",
    text: "text",
    features: "json",
    keys: "json",
    earlier: "json",
    story: "text",
    reprint_of: "text?",
    first_seen_at: "text",
    updated_at: "text",
    added_edition: "integer",
    last_edition: "integer",
    derivation: "integer",
  },
  article_keys: { key: "text", article: "text", text: "text" },
  search: { rowid: "large", title: "text", body: "text", facets: "text" },
  changes: { edition: "integer", kind: "text", article: "text", detail: "json", at: "text" },
} as const;

/** A `json` column takes any object and stores it as text; `large` integers, beyond 2^53, travel as decimal text. */
type Values = { text: string; integer: number; json: object; large: string };
type ValueOf<Kind> = Kind extends `${infer Known extends keyof Values}?`
  ? Values[Known] | null
  : Kind extends keyof Values
    ? Values[Kind]
    : never;
type Tables = typeof TABLES;
type Columns<Table extends keyof Tables> = {
  readonly [Name in keyof Tables[Table]]: ValueOf<Tables[Table][Name]>;
};
type Nullable<Row> = { [Name in keyof Row]: null extends Row[Name] ? Name : never }[keyof Row];

/** A row of a table to write: what it leaves out is null. */
export type Row<Table extends keyof Tables> = Omit<Columns<Table>, Nullable<Columns<Table>>> &
  Partial<Columns<Table>>;

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
  const columns = Object.entries<string>(TABLES[table]);
  const values = columns.map(([name, kind]) =>
    kind === "large" ? `CAST(value ->> '${name}' AS INTEGER)` : `value ->> '${name}'`,
  );
  const statement = db.prepare(`INSERT INTO ${table} (${columns.map(([name]) => `"${name}"`)})
    SELECT ${values} FROM ${from} WHERE true ${onConflict && `ON CONFLICT ${onConflict}`}`);
  return toJsonChunks(rows).map((chunk) => statement.bind(chunk, ...params));
}

/** SQL that updates all columns of a row that exists, except some. */
export function updateAllBut<Table extends keyof Tables>(
  table: Table,
  ...kept: readonly (keyof Tables[Table])[]
): string {
  const updated = Object.keys(TABLES[table]).filter((name) => !kept.some((each) => each === name));
  return `DO UPDATE SET ${updated.map((name) => `${name} = excluded.${name}`)}`;
}
