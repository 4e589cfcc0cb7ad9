import { stripArabicArticle } from "../text/arabic-prefixes.ts";
import { memoized } from "../text/memoize.ts";
import type { Word } from "../text/words.ts";
import type { ArticleWords } from "./article-words.ts";
import {
  AMPERSAND,
  findCapitalisedRuns,
  isCapitalised,
  isStopWord,
  isUpperCase,
  POSSESSIVE,
} from "./capitalised-names.ts";
import { GENERIC_WORDS, NAME_PARTICLES } from "./name-words.ts";
import { findUncasedTerms } from "./uncased-names.ts";

/** A person, a place or an organization that an article names. */
export type Name = {
  /** In a script without capitals, most names are only known as a repeated `word`. */
  readonly kind: "name" | "word";
  /** Its folded words without title and particles, separated by spaces: `vivian balakrishnan`. */
  readonly key: string;
  /** Its words as written, with particles; words joined by a hyphen are one. */
  readonly words: readonly string[];
  /** How often the article has it, short forms included. */
  readonly count: number;
  /** Number of words before its first occurrence in the text, which the title follows. */
  readonly position: number;
  readonly inTitle: boolean;
};

/** Longer runs and longer words are headlines or emphasis, not names. */
const MAX_NAME_WORDS = 6;
const MAX_WORD_CHARACTERS = 40;

type NameDraft = { -readonly [Field in keyof Name]: Name[Field] };

/**
 * Extracts the names from an article's words, in order of first occurrence. It uses rules and no model: runs of
 * capitalised words, and repeated words in scripts without capitals.
 */
export const extractNames: (words: ArticleWords) => readonly Name[] = memoized(findNames);

function findNames({ headline, texts }: ArticleWords): Name[] {
  // In a headline in title case, capitals do not indicate names; the text decides, if it does not begin with it.
  const sections = isTitleCase(headline, texts.length > 0 ? 2 : 3)
    ? texts.map((words) => words.slice(isBeginning(headline, words) ? headline.length : 0))
    : [...texts, headline];
  const { lower, alone } = formsOf(sections);
  const names = new Map<string, NameDraft>();
  let position = 0;
  const persons = new Set<string>();
  const doubtful: { words: readonly Word[]; at: number }[] = [];
  for (const section of sections) {
    for (const run of findCapitalisedRuns(section, alone)) {
      const { words } = run;
      const at = position + run.at;
      if (words.length > MAX_NAME_WORDS) continue;
      if (words.some(({ text }) => text.length > MAX_WORD_CHARACTERS)) continue;
      if (run.beginsSentence) doubtful.push({ words, at });
      else add(names, words, at);
      if (run.isPerson) persons.add(keyOf(words));
    }
    position += section.length;
  }
  const parts = new Set(
    [...names.keys()].flatMap((key) => (persons.has(key) ? key.split(" ") : lastWord(key))),
  );
  const clear = { names: new Map(names), parts, lower };
  for (const { words, at } of doubtful) add(names, resolveDoubtfulRun(words, at, clear), at);
  for (const { words, at, kind } of findUncasedTerms([headline, ...texts]))
    add(names, words, at, kind);

  markTitled(names, headline);
  return mergeShortForms(names, persons).sort((a, b) => a.position - b.position);
}

/** Whether `least` words of four or more letters after the first are capitalised, and most but `from` and `with` are. */
function isTitleCase(words: readonly Word[], least: number): boolean {
  const long = words.slice(1).filter((word) => word.text.length >= 4);
  const upper = long.filter(({ text }) => isCapitalised(text));
  const lower = long.filter((word) => !isCapitalised(word.text) && !isStopWord(word));
  return upper.length >= least && upper.length > lower.length * 4;
}

function isBeginning(headline: readonly Word[], words: readonly Word[]): boolean {
  return headline.every(({ folded }, i) => folded === words[i]?.folded);
}

/** Returns the words that an article has in lower case, and those with a capital and without `'s`. */
function formsOf(sections: readonly (readonly Word[])[]) {
  const lower = new Set<string>();
  const alone = new Set<string>();
  for (const words of sections) {
    for (const [i, { text, folded }] of words.entries()) {
      if (!isCapitalised(text)) lower.add(folded);
      else if (!POSSESSIVE.test(words[i + 1]?.gap ?? "")) alone.add(folded);
    }
  }
  return { lower, alone };
}

function add(
  names: Map<string, NameDraft>,
  run: readonly Word[],
  at: number,
  kind: Name["kind"] = "name",
): void {
  const key = keyOf(run);
  if (key === "" || GENERIC_WORDS.has(key) || run.every(isStopWord)) return;
  const known = names.get(key);
  if (known) {
    known.count += 1;
    if (kind === "name") known.kind = kind;
    known.position = Math.min(known.position, at);
    // A dateline is in capitals; the text has the usual form.
    if (known.words.every(isUpperCase)) known.words = written(run);
  } else {
    names.set(key, { kind, key, words: written(run), count: 1, position: at, inTitle: false });
  }
}

function written(run: readonly Word[]): string[] {
  const words: string[] = [];
  for (const { text, gap } of run) {
    if (gap === "-" && words.length > 0) words.push(`${words.pop()}-${text}`);
    else if (gap === AMPERSAND && words.length > 0) words.push("&", text);
    else words.push(text);
  }
  return words;
}

function keyOf(run: readonly Word[]): string {
  const [first, next] = run;
  if (first && !next) return first.folded;
  return run.flatMap(({ folded }) => (NAME_PARTICLES.has(folded) ? [] : folded)).join(" ");
}

type Clear = Record<"parts" | "lower", ReadonlySet<string>> & { names: ReadonlyMap<string, Name> };

/**
 * Returns the part of a run at the start of a sentence that is a name: all of it if it is also a name elsewhere, or
 * if it has several words and its first word never occurs in lower case.
 */
function resolveDoubtfulRun(run: readonly Word[], at: number, { names, parts, lower }: Clear) {
  const [first, ...rest] = run;
  if (!first || names.has(keyOf(run))) return run;
  if (rest.length === 0) return parts.has(first.folded) ? run : [];
  const known = names.get(keyOf(rest));
  // `Anna Berg` introduces a person, `Facing Berg` and a later `Shelves Velm` do not.
  const isLater = known && (rest.length > 1 || at > known.position || first.folded.endsWith("ing"));
  return lower.has(first.folded) || isLater ? rest : run;
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}

function markTitled(names: ReadonlyMap<string, NameDraft>, headline: readonly Word[]): void {
  // Words in scripts without capitals have no article.
  const stems = headline.map(({ folded }) => stripArabicArticle(folded, 2)).join(" ");
  const title = ` ${keyOf(headline)}  ${stems} `;
  for (const name of names.values()) name.inTitle = title.includes(` ${name.key} `);
}

/**
 * `Balakrishnan` after `Vivian Balakrishnan` is the same person. So is `Cho` after `Minister Cho Hyun`, but only if an
 * office says that this is a person, or the other word is alone as well: `Tarn` after `Tarn United` is a place.
 */
function mergeShortForms(
  names: ReadonlyMap<string, NameDraft>,
  persons: ReadonlySet<string>,
): NameDraft[] {
  const full = new Map<string, NameDraft>();
  const sorted = [...names.values()].sort((a, b) => a.position - b.position);
  for (const name of sorted) {
    for (const short of shortForms(name, names, persons)) {
      if (short !== name.key && !full.has(short)) full.set(short, name);
    }
  }
  const isKnown = (key: string) => names.has(key) || full.has(key);
  // `Trump` counts for `Donald Trump`, which may then count for `Donald John Trump`.
  sorted.sort((a, b) => a.key.split(" ").length - b.key.split(" ").length);
  return sorted.filter((short) => {
    const name = full.get(short.key);
    if (name === short) return true;
    // `Trump-Russia` is no name besides its parts.
    const isPair = short.words.length === 1 && short.key.includes(" ");
    if (!name) return !isPair || !short.key.split(" ").every(isKnown);
    if (short.words.length > 1 && !SUFFIX.test(short.key) && short.count >= name.count) {
      [name.key, name.words] = [short.key, short.words];
    }
    Object.assign(name, joined(name, short));
    return false;
  });
}

/** Returns a name with the occurrences of another form of it. */
export function joined(name: Name, form: Name): Name {
  const [count, inTitle] = [name.count + form.count, name.inTitle || form.inTitle];
  return { ...name, count, inTitle, position: Math.min(name.position, form.position) };
}

function shortForms(
  { kind, key, position }: Name,
  names: ReadonlyMap<string, Name>,
  persons: ReadonlySet<string>,
): string[] {
  const [first = "", ...rest] = key.split(" ");
  if (rest.length === 0) return [`${key}s`];
  const last = lastWord(key.replace(SUFFIX, ""));
  const forms = [`${key}s`, `${first} ${lastWord(key)}`];
  const isKnown = kind === "name" && first !== last && names.has(first) && names.has(last);
  if (isKnown || persons.has(key)) forms.push(first);
  // `Sorra` is not a form of `Port Sorra`.
  if (/^(?:east|great|greater|lake|mount|north|port|south|west)$/.test(first)) return forms;
  forms.push(...rest.map((_, i) => rest.slice(i).join(" ")));
  // `Jackson` is a form of `Jesse Jackson Jr.`, but before him it is his father.
  if ((names.get(last)?.position ?? 0) >= position) forms.push(last, `${last}s`);
  return forms;
}

const SUFFIX = / (?:jr|sr|ii|iii|iv)$/;
