import { markdownTable, textTable } from "../tables.ts";

/** The figures of a benchmark. */
export type Result = {
  readonly title: string;
  /** The first column names the rows. Limits have columns of their own, beside their figures. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How the figures were measured. */
  readonly note: string;
};

export function toText({ title, columns, rows, note }: Result): string {
  return `\n${title}\n${note}\n${textTable([columns, ...rows])}`;
}

export function toMarkdown({ title, columns, rows, note }: Result): string {
  return `## ${title}\n\n${note}\n\n${markdownTable(columns, rows)}`;
}
