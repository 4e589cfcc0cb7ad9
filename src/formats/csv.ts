import * as z from "zod";
import { articleSchema, listedArticleSchema } from "../schema/article.ts";

/**
 * Articles as CSV (RFC 4180). It is written here, because csv-stringify brings a stream, Node's buffers and options for
 * what are two expressions, and would defuse our own negative numbers, too.
 */

/**
 * Returns the names of the columns of these fields of an article. A field that has fields itself has a column for each
 * of them: `source.id` and `source.name`.
 */
export function toColumns(
  fields: readonly string[] = Object.keys(listedArticleSchema.shape),
): string[] {
  return fields.flatMap((name) => {
    const field = articleSchema.shape[name as keyof typeof articleSchema.shape];
    const inner = field instanceof z.ZodNullable ? field.unwrap() : field;
    if (!(inner instanceof z.ZodObject)) return name;
    return Object.keys(inner.shape).map((innerName) => `${name}.${innerName}`);
  });
}

/** Returns the row of an article; what is null, or what it does not have, is empty. */
export function toCsvRow(
  columns: readonly string[],
  article: Readonly<Record<string, unknown>>,
): string {
  const cells = columns.map((column) => {
    const [name = "", innerName] = column.split(".");
    const value = article[name];
    return innerName === undefined ? value : (value as Record<string, unknown> | null)?.[innerName];
  });
  return toRow(cells);
}

export function toRow(cells: readonly unknown[]): string {
  return `${cells.map(toCell).join(",")}\r\n`;
}

/** What a spreadsheet takes for a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/;

function toCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = toText(value).toWellFormed();
  const defused = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

/** Joins flags and hashtags by semicolons, and the texts of a body or of highlights by blank lines. */
function toText(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  const texts = value.flatMap(({ text }) => text ?? []);
  return texts.length > 0 ? texts.join("\n\n") : value.map((each) => each.tag ?? each).join(";");
}
