type Cell = string | number;

/** A table of Markdown, whose figures stand on the right. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  const rule = ["---", ...columns.slice(1).map(() => "--:")];
  return [columns, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A table for a terminal, the first column on the left and the others on the right. */
export function columnsOf(rows: readonly (readonly Cell[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((cells) => `${cells[i]}`.length)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, i) =>
          i === 0 ? `${cell}`.padEnd(widths[i] ?? 0) : `${cell}`.padStart(widths[i] ?? 0),
        )
        .join("   "),
    )
    .join("\n");
}
