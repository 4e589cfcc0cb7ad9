import { foldedLetters } from "../../src/text/fold.ts";

/** The values of a context, as pages and records alike write them, within the limits of captures. */

const MAX_TAGS = 30;
const MAX_LABEL_CHARACTERS = 60;
const MAX_STANDFIRST_CHARACTERS = 500;

export function oneLine(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

export function isAddress(text: string | null | undefined): text is string {
  return /^https?:$/.test(URL.parse(text ?? "")?.protocol ?? "");
}

/** The distinct tags of texts that are a tag each, or a list. `['a', 'b']` is how Python writes a list to a table. */
export function toTags(
  texts: readonly string[],
  isOutlet: (text: string) => boolean = () => false,
): string[] {
  const tags = texts
    .flatMap((text) => text.replace(/^\[|\]$/g, "").split(/[,;|]/))
    .map((tag) => oneLine(tag).replace(/^(['"#])(.*?)['"]?$/, "$2"))
    .filter((tag) => isLabel(tag) && !isOutlet(tag));
  return [...new Map(tags.map((tag) => [foldedLetters(tag), tag])).values()].slice(0, MAX_TAGS);
}

/** Whether a text can be a label for readers, and is no identifier or setting of the outlet's system. */
export function isLabel(text: string): boolean {
  return text !== "" && text.length <= MAX_LABEL_CHARACTERS && !/[:=]|[\da-f]{12}/i.test(text);
}

/** BCP 47: `en_US` and `en-us` are `en-US`. Null for names of languages. */
export function toLanguage(text: string | null): string | null {
  try {
    return Intl.getCanonicalLocales(text?.replaceAll("_", "-") ?? [])[0] ?? null;
  } catch {
    return null;
  }
}

/** A summary that is not merely the headline or a part of the text; cut at a word if it is too long. */
export function toStandfirst(summary: string | null, title: string, text: string): string | null {
  const standfirst = oneLine(summary);
  const begin = foldedLetters(standfirst.slice(0, 100));
  const known = [title, `${title} ${text}`, text].map(foldedLetters);
  if (begin === "" || known.some((letters) => letters.includes(begin))) return null;
  if (standfirst.length <= MAX_STANDFIRST_CHARACTERS) return standfirst;
  return `${standfirst.slice(0, MAX_STANDFIRST_CHARACTERS - 1).replace(/\P{L}+\p{L}*$/u, "")}…`;
}
