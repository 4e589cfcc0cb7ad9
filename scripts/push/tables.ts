import { pipeline } from "node:stream";
import { parse } from "csv-parse";
import { parse as parseSync } from "csv-parse/sync";
import { Unusable } from "./inputs.ts";
import { FIELD_NAMES, fieldName, hasText } from "./record-fields.ts";
import type { Found } from "./records-in.ts";

const MAX_NAME = 40;
const ROWS = 20;
/** As other programs write tables: quotation marks within a cell that has none around it are its own. */
const FORM = { bom: true, relax_quotes: true, relax_column_count: true };

/**
 * The delimiter of a table with a header row; undefined for prose, which has commas, too. The header of a table has two
 * known names, or three of any kind above rows without sentences, and most rows have as many cells as the header.
 */
export function delimiterIn(text: string, isCut: boolean): string | undefined {
  const [line = ""] = text.split("\n", 1);
  return [",", ";", "\t", "|"].find((mark) => line.includes(mark) && isTable(text, mark, isCut));
}

function isTable(text: string, delimiter: string, isCut: boolean): boolean {
  const found: string[][] = [];
  const collect = (row: string[]) => void found.push(row);
  try {
    parseSync(text, { ...FORM, delimiter, to: ROWS, on_record: collect });
  } catch {
    // The text is cut within a cell.
  }
  const [header = [], ...rows] = isCut && found.length < ROWS ? found.slice(0, -1) : found;
  const names = new Set(header.map(fieldName));
  const isHeader = header.slice(1).every(({ length }) => length > 0 && length <= MAX_NAME);
  const even = rows.filter(({ length }) => length === names.size).length;
  if (names.size < 2 || !isHeader || even * 2 < rows.length) return false;
  const isSentence = (row: string[]) => /[.!?…]["'”’]?$/.test(row.at(-1) ?? "");
  return (
    [...names].filter((name) => FIELD_NAMES.has(name)).length >= 2 ||
    (names.size >= 3 && rows.length >= 3 && even === rows.length && !rows.some(isSentence))
  );
}

/** Reads the rows of a table: a record for each, or what is wrong with it; its number is that of its last line. */
export async function* readTable(
  chunks: AsyncIterable<Buffer>,
  { delimiter = ",", encoding = "utf-8" },
  maxBytes: number,
): AsyncGenerator<Found> {
  const form = { ...FORM, delimiter, info: true, skip_empty_lines: true };
  const parser = parse({ ...form, max_record_size: maxBytes });
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: false });
  const texts = async function* () {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  };
  pipeline(texts, parser, () => {});
  let header: string[] | null = null;
  for await (const { record: row, info } of parser) {
    if (header === null) {
      header = row as string[];
      if (hasText(header)) continue;
      throw new Unusable("This is a table without a column of the text: name it `text`.");
    }
    const { length } = header;
    const record = Object.fromEntries(header.map((name, i) => [name, row[i]]));
    const fault = `The row has ${row.length} cells, but the table has ${length} columns.`;
    yield { number: info.lines, record: row.length > length ? fault : record };
  }
}
