/** Notes for readers, by the flag of the article. */
const NOTES: Readonly<Record<string, string>> = {
  "caption-only": "The captures have a caption of this article and no text.",
  "dating-conflict": "The captures disagree on the time; the most precise one is given.",
  "lede-missing": "The text begins in the middle of a sentence: its beginning is missing.",
  "no-body": "The captures have no text of this article.",
  "source-ambiguous": "Several outlets have this text, and the page does not say whose it is.",
  truncated: "The text was cut off by the page.",
};

export function notesOf(flags: readonly string[]): string[] {
  return flags.map((flag) => NOTES[flag] ?? flag);
}
