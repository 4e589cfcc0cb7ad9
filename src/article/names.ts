import { stripArabicArticle } from "../text/arabic-prefixes.ts";
import type { Word } from "../text/words.ts";
import type { ArticleWords } from "./article-words.ts";
import { AMPERSAND, findCapitalisedRuns, isStopWord, isUpperCase } from "./capitalised-names.ts";
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
  /** Number of words before its first occurrence, counted from the title. */
  readonly position: number;
  readonly inTitle: boolean;
};

/** Longer runs and longer words are headlines or emphasis, not names. */
const MAX_NAME_WORDS = 6;
const MAX_WORD_CHARACTERS = 40;

type NameDraft = { -readonly [Field in keyof Omit<Name, "words">]: Name[Field] } & {
  words: string[];
};

/**
 * Extracts the names from an article's words, in order of first occurrence. It uses rules and no model: runs of
 * capitalised words, and repeated words in scripts without capitals.
 */
export function extractNames(words: ArticleWords): readonly Name[] {
  const before = known.get(words);
  if (before) return before;
  const names = findNames(words);
  known.set(words, names);
  return names;
}

const known = new WeakMap<ArticleWords, readonly Name[]>();

function findNames({ headline, texts }: ArticleWords): Name[] {
  // In a headline in title case, capitals do not indicate names; the text decides.
  const sections = isTitleCase(headline) ? texts : [headline, ...texts];
  const names = new Map<string, NameDraft>();
  let position = 0;

  const persons = new Set<string>();
  const doubtful: { words: readonly Word[]; at: number }[] = [];
  for (const words of sections) {
    for (const { words: run, beginsSentence: first, at, isPerson } of findCapitalisedRuns(words)) {
      if (run.length > MAX_NAME_WORDS || run.some(({ text }) => text.length > MAX_WORD_CHARACTERS))
        continue;
      if (first) doubtful.push({ words: run, at: position + at });
      else add(names, run, position + at);
      if (isPerson) persons.add(keyOf(run));
    }
    position += words.length;
  }
  const surnames = new Set([...[...names.keys()].map(lastWord), ...[...persons].map(firstWord)]);
  const lower = lowerCased(
    sections,
    new Set(doubtful.flatMap(({ words: [first, next] }) => (first && next ? first.folded : []))),
  );
  const clear = new Map(names);
  for (const { words, at } of doubtful)
    add(names, resolveDoubtfulRun(words, clear, surnames, lower), at);
  for (const { words, at, kind } of findUncasedTerms(sections)) add(names, words, at, kind);

  markTitled(names, headline);
  mergeSurnames(names, persons);
  return [...names.values()].sort((a, b) => a.position - b.position);
}

/** Whether at least three words of four or more letters after the first are capitalised, and most such words are. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.slice(1).filter(({ text }) => text.length >= 4);
  const upper = long.filter(({ text }) => text.charAt(0) !== text.charAt(0).toLowerCase());
  return upper.length >= 3 && upper.length > long.length * 0.7;
}

function isLower(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 128) return unit >= 97 && unit <= 122;
  return text.charAt(0) === text.charAt(0).toLowerCase();
}

/** Returns those of the words `asked` that occur in lower case. */
function lowerCased(
  sections: readonly (readonly Word[])[],
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const lower = new Set<string>();
  if (asked.size === 0) return lower;
  for (const words of sections) {
    for (const { text, folded } of words) {
      if (asked.has(folded) && isLower(text)) lower.add(folded);
    }
  }
  return lower;
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
    if (isShouted(known.words)) known.words = written(run);
  } else {
    const words = written(run);
    names.set(key, { kind, key, words, count: 1, position: at, inTitle: false });
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

function isShouted(words: readonly string[]): boolean {
  return words.every(isUpperCase);
}

function keyOf(run: readonly Word[]): string {
  const [first, next] = run;
  if (first && !next) return first.folded;
  return run.flatMap(({ folded }) => (NAME_PARTICLES.has(folded) ? [] : folded)).join(" ");
}

/**
 * Returns the part of a run at the start of a sentence that is a name: all of it if it is also a name elsewhere, or
 * if it has several words and its first word never occurs in lower case.
 */
function resolveDoubtfulRun(
  run: readonly Word[],
  names: ReadonlyMap<string, NameDraft>,
  surnames: ReadonlySet<string>,
  lower: ReadonlySet<string>,
): readonly Word[] {
  const [first, ...rest] = run;
  if (!first || names.has(keyOf(run))) return run;
  if (rest.length === 0) return surnames.has(first.folded) ? run : [];
  return lower.has(first.folded) || names.has(keyOf(rest)) ? rest : run;
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}

function firstWord(key: string): string {
  return key.split(" ", 1)[0] ?? key;
}

function markTitled(names: ReadonlyMap<string, NameDraft>, headline: readonly Word[]): void {
  // Words in scripts without capitals have no article.
  const stems = headline.map(({ folded }) => stripArabicArticle(folded, 2)).join(" ");
  const title = ` ${keyOf(headline)}  ${stems} `;
  for (const name of names.values()) name.inTitle = title.includes(` ${name.key} `);
}

/**
 * `Balakrishnan` after `Vivian Balakrishnan` is the same person. So is `Cho` after `Minister Cho Hyun`, but only if an
 * office says that this is a person: `Tarn` after `Tarn United` is a place.
 */
function mergeSurnames(names: Map<string, NameDraft>, persons: ReadonlySet<string>): void {
  const full = new Map<string, NameDraft>();
  for (const name of names.values()) {
    const shortForms = [
      lastWord(name.key),
      ...(persons.has(name.key) ? [firstWord(name.key)] : []),
    ];
    for (const short of shortForms) {
      if (short !== name.key && !full.has(short)) full.set(short, name);
    }
  }
  for (const [last, name] of full) {
    const short = names.get(last);
    if (!short) continue;
    name.count += short.count;
    name.inTitle ||= short.inTitle;
    name.position = Math.min(name.position, short.position);
    names.delete(last);
  }
}
