import type { Line } from "../lines.ts";
import type { Sketched } from "./sketch.ts";

/** Layout `bare`: a title and a text, with nothing of the site around them. */
export function sketchBare(lines: readonly Line[]): Sketched {
  const [title, ...body] = lines;
  const sketches = title ? [{ role: "main" as const, title, body }] : [];
  return { layout: "bare", language: null, sketches, problems: [] };
}
