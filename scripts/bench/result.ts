import { columnsOf, markdownTable } from "../tables.ts";

/** What a benchmark measured. */
export type Result = {
  readonly title: string;
  /** The first column names the rows. A limit is a column, so that it stands beside its figure. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the figures are of, where the title does not say it. */
  readonly note: string;
};

export function toText({ title, columns, rows, note }: Result): string {
  return `\n${title}\n${note}\n${columnsOf([columns, ...rows])}`;
}

export function toMarkdown({ title, columns, rows, note }: Result): string {
  return `## ${title}\n\n${note}\n\n${markdownTable(columns, rows)}`;
}
