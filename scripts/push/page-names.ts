import { findAgency } from "../../src/reader/credits/agencies.ts";
import { foldedLetters } from "../../src/text/fold.ts";
import { joinNames } from "./record-fields.ts";

/** Names on a page: of its outlet, of its authors, and its headline without the outlet's name. */

const LEGAL_FORM =
  /[\s,]+(?:inc|llc|ltd|limited|gmbh(?: & co\.? kg)?|a\.?g|s\.?[al]\.?u?|s\.?r\.?l|s\.?p\.?a|plc|corp(?:oration)?|co|b\.?v|n\.?v|kg|e\.? ?v|pty|oy|ab|a\/s)\.?$/i;

const SEPARATOR = /\s+[|–—•·»«:-]+\s+|\s*\|\s*|:\s+/;

/**
 * Returns the name of the outlet at `host` as a page states it. Of a company's name with its legal form only the words
 * that spell the host are left ("Ediciones EL PAÍS S.L." at elpais.com), and of a name with a motto only the name. Null
 * for addresses, accounts, and an agency at another outlet's host.
 */
export function toOutlet(text: string, host: string | null): string | null {
  const name = text.replace(LEGAL_FORM, "").replace(SEPARATORS_AROUND, "").trim();
  const words = name.split(name === text ? SEPARATOR : /\s+/);
  const runs = words.flatMap((_, from) =>
    words.map((_, i) => words.slice(from, words.length - i).join(" ")),
  );
  const own = runs.find((run) => isHost(run, host));
  if (own !== undefined) return own.replace(/^www\./, "");
  if (/^@|\/\//.test(name) || name.length > 100 || foldedLetters(name) === "") return null;
  return findAgency(name) === null || host === null ? name : null;
}

/** Whether a text spells the host, or a label of it: "EL PAÍS" and "elpais.com" are `elpais.com`. */
export function isHost(text: string, host: string | null): boolean {
  const letters = foldedLetters(text.replace(/^www\./, ""));
  const labels = host?.split(".").slice(0, -1) ?? [];
  return [...labels, host ?? ""].some(
    (label) => letters !== "" && foldedLetters(label) === letters,
  );
}

/**
 * Chooses the headline: the longest heading that a title of the page contains, in the form of the title that has the
 * same letters, since headings join two lines without a mark; or else the first of `titles` without the parts for
 * which `isOutlet` holds. Empty if the page has none.
 */
export function toHeadline(
  titles: readonly string[],
  headings: readonly string[],
  isOutlet: (text: string) => boolean,
): string {
  const cut = (text: string) => withoutOutlet(text, isOutlet);
  const bare = titles.map(cut);
  const isOwn = (heading: string) =>
    titles.some((title) => isWithin(heading, title) && heading.length > title.length / 4);
  const own = headings.map(cut).filter((heading) => !isOutlet(heading) && isOwn(heading));
  const [longest] = own.toSorted((a, b) => b.length - a.length);
  const isLongest = (title: string) => foldedLetters(title) === foldedLetters(longest ?? "");
  return bare.find(isLongest) ?? longest ?? bare[0] ?? headings[0] ?? "";
}

const SEPARATORS_AROUND = /^(?:[|–—•·:-]+\s+)+|(?:\s+[|–—•·»«-]+|\s*[|:])+$/g;

function withoutOutlet(text: string, isOutlet: (text: string) => boolean): string {
  const title = text.trim().replace(SEPARATORS_AROUND, "");
  const parts = title.split(SEPARATOR).filter((part) => foldedLetters(part) !== "");
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  if (isOutlet(last) && title.endsWith(last)) {
    return withoutOutlet(title.slice(0, -last.length), isOutlet);
  }
  if (isOutlet(first) && title.startsWith(first))
    return withoutOutlet(title.slice(first.length), isOutlet);
  return title;
}

export function isWithin(part: string, whole: string): boolean {
  const letters = foldedLetters(part);
  return letters !== "" && foldedLetters(whole).includes(letters);
}

const BY =
  /^(?:(?:[\p{L}]+ ){0,4}by|(?:(?:zeige )?alle )?(?:beiträge |artikel |erstellt |eingestellt |veröffentlicht |geschrieben |interview |kommentar )?(?:von|vom)|por|par|di|door|av|af|text|autor(?:in)?|author|بقلم|كتب):?\s+/iu;
/** Accounts of systems, and whole newsrooms. */
const NOBODY =
  /^(?:admin(?:istrator)?|webmaster|editorial|unknown|no author|guest|user|author|autor|name|posted(?: on)?|press release|wordpressadmin)$|\b(?:staff|team|redaktion|redacción|rédaction|editors?|news ?(?:room|desk)|reporters?|correspondents?|agenc(?:y|ies)|agenturen|service reports|twitter|facebook)\b/iu;
/** Two to four words with capitals, among them particles: how people sign. */
const PERSON =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*)(?: (?:d[aei]l?|de la|der|den|del|la|le|van|von|zu|bin|ibn|al|el|y|[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*)){1,3}$/u;

/**
 * Returns the authors' names, joined by commas, without prefixes, addresses, repetitions and the outlet; null if none
 * is left. `isShown`: the text is what a page shows near its headline, where only a person's name counts.
 */
export function toByline(
  text: string,
  isOutlet: (text: string) => boolean,
  isShown: boolean,
): string | null {
  const names = new Map<string, string>();
  const plain = text.replace(BY, "").replace(/\s*[(<[|].*$|\s+[-–—•].*$|\s*\S+@\S+.*$/g, "");
  for (const part of plain.split(/\s*(?:[,;&]|\b(?:and|und|et|og|och|y|e|ve)\b)\s+/i)) {
    const [name = ""] = /\S.*?(?=[\s,.;:*→]*$)/u.exec(part.replace(BY, "")) ?? [];
    const letters = foldedLetters(name);
    const isName = letters !== "" && name.length <= 60 && !/https?:|@|\d{3}|[?!/]/.test(name);
    if (isShown && !PERSON.test(name)) return null;
    if (isName && !NOBODY.test(name) && !isOutlet(name)) names.set(letters, name);
  }
  return joinNames([...names.values()]);
}
