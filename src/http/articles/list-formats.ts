import { parseAccept } from "hono/utils/accept";
import { toColumns, toCsvRow, toRow } from "../../formats/csv.ts";
import type { Article } from "../../schema/article.ts";
import type { ListItem } from "../../schema/article-items.ts";
import { EXAMPLE_ID, text } from "../../schema/fields.ts";
import { findHighlights } from "../../search/highlights.ts";
import type { Query } from "../../search/query.ts";
import { JSON_TYPE } from "../caching.ts";

/** The formats of a list of articles: one JSON document, or lines for clients that read many. */

/** What the items of a list have: where a query matched, and the fields that were named; without names, all of a format. */
type Selection = {
  readonly query: Query | null;
  readonly fields?: readonly string[] | undefined;
  /** Which words of the query it has; absent for all. */
  readonly matched?: ListItem["matched"];
};

/** Documents are JSON already, and only parsed if something depends on it. */
type Lines = { readonly head: string; readonly toLine: (json: string) => string };

type Format = {
  readonly type: string;
  /** Part of the ETag. */
  readonly tag: string;
  /** Whether items have the bodies of articles if no fields are named. */
  readonly hasBodies: boolean;
  /** What the OpenAPI document says of lines; JSON has a schema. */
  readonly about?: readonly [description: string, example: string];
  readonly toLines?: (selection: Selection) => Lines;
};

const JSON_FORMAT: Format = { type: JSON_TYPE, tag: "", hasBodies: false };

const FORMATS: readonly Format[] = [
  {
    type: "application/x-ndjson",
    tag: "lines",
    hasBodies: true,
    about: ["A full document in each line, up to 1,000", `{"id":"${EXAMPLE_ID}"}\n`],
    toLines: (selection) => ({
      head: "",
      toLine: (json) => `${selection.fields ? toItem(json, selection) : json}\n`,
    }),
  },
  {
    type: "text/csv; charset=utf-8; header=present",
    tag: "csv",
    hasBodies: false,
    about: [
      "A header, and a row for each article, up to 1,000. A field that has fields itself has a column for each, such as `source.name`. A text that a spreadsheet would take for a formula begins with `'`",
      `id,title\r\n${EXAMPLE_ID},Ice cream boat must ring a smaller bell\r\n`,
    ],
    toLines: ({ query, fields }) => {
      const columns = toColumns(fields);
      const selection = {
        query: columns.includes("highlights") || columns.includes("matched") ? query : null,
        fields,
      };
      return {
        head: toRow(columns),
        toLine: (json) => toCsvRow(columns, select(json, selection)),
      };
    },
  },
  JSON_FORMAT,
];

/** What the OpenAPI document says of the formats besides JSON. */
export function lineContents() {
  const entries = FORMATS.flatMap(({ type, about }) => {
    return about ? [[mediaTypeOf(type), { schema: text(...about) }]] : [];
  });
  return Object.fromEntries(entries);
}

/** Returns the format that a request prefers among those that it names, the first of several; JSON if it names none. */
export function formatOf(accept: string | undefined): Format {
  const weights = new Map(parseAccept(accept ?? "").map(({ type, q }) => [type.toLowerCase(), q]));
  const weightOf = ({ type }: Format) => weights.get(mediaTypeOf(type)) ?? 0;
  const [liked] = FORMATS.toSorted((one, other) => weightOf(other) - weightOf(one));
  return liked && weightOf(liked) > 0 ? liked : JSON_FORMAT;
}

function mediaTypeOf(type: string): string {
  return type.split(";", 1)[0] ?? "";
}

/** Returns a document with what is selected, by default all but the body. */
export function toItem(json: string, selection: Selection): string {
  return JSON.stringify(select(json, selection));
}

function select(
  json: string,
  { query, fields, matched = "all" }: Selection,
): Record<string, unknown> {
  const article: Article = JSON.parse(json);
  const highlights = query && findHighlights(article, query);
  const all: Record<string, unknown> = highlights ? { ...article, matched, highlights } : article;
  const names = fields ?? Object.keys(all).filter((name) => name !== "body");
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

/** Documents that are in memory at once. */
const CHUNK = 50;

/** Streams the lines of these articles, in their order. An article that ended meanwhile is left out. */
export function streamLines<Key>(
  { head, toLine }: Lines,
  keys: readonly Key[],
  load: (keys: readonly Key[]) => Promise<readonly { readonly document: string }[]>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let from = 0;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(head)),
    async pull(controller) {
      if (from >= keys.length) return controller.close();
      const rows = await load(keys.slice(from, from + CHUNK));
      from += CHUNK;
      controller.enqueue(encoder.encode(rows.map(({ document }) => toLine(document)).join("")));
    },
  });
}
