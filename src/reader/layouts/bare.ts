import type { Line } from "../lines.ts";
import type { PageOutline } from "./outline.ts";

/** Layout `bare`: a title and a text without any of the site's own lines. */
export function outlineBare(lines: readonly Line[]): PageOutline {
  const [title, ...body] = lines;
  const outlines = title ? [{ role: "main" as const, title, body }] : [];
  return { layout: "bare", language: null, articles: outlines, problems: [] };
}
