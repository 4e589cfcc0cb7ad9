import type { SiteText } from "./text/site-text.ts";

/** Returns a note for each flag of an article. */
export function notesOf(flags: readonly string[], text: SiteText): string[] {
  return flags.map((flag) => text.article.flags[flag] ?? flag);
}
