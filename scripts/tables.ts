type Cell = string | number;

/** A Markdown table with its figures aligned to the right. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  const rule = ["---", ...columns.slice(1).map(() => "--:")];
  return [columns, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A table for a terminal, with the first column aligned to the left and the others to the right. */
export function textTable(rows: readonly (readonly Cell[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((cells) => `${cells[i]}`.length)),
  );
  const pad = (cell: Cell, i: number) => `${cell}`[i === 0 ? "padEnd" : "padStart"](widths[i] ?? 0);
  return rows.map((cells) => cells.map(pad).join("   ")).join("\n");
}
