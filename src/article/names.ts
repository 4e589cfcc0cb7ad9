import { stripArabicArticle } from "../text/arabic-prefixes.ts";
import type { Word } from "../text/words.ts";
import type { ArticleWords } from "./article-words.ts";
import { AMPERSAND, findCapitalisedRuns, isStopWord, isUpperCase } from "./capitalised-names.ts";
import { GENERIC_WORDS, NAME_PARTICLES } from "./name-words.ts";
import { findUncasedTerms } from "./uncased-names.ts";

/** A person, a place or a body that an article names. */
export type Name = {
  /** In a script without capitals most are no more than a `word` that comes up again. */
  readonly kind: "name" | "word";
  /** Its words, folded, without title and particles, parted by spaces: `vivian balakrishnan`. */
  readonly key: string;
  /** Its words as written, particles among them; those that a hyphen joins are one. */
  readonly words: readonly string[];
  /** How often the article has it, its short forms among them. */
  readonly count: number;
  /** Words before its first place; the title's come first. */
  readonly position: number;
  readonly inTitle: boolean;
};

/** More words, or longer ones, are a shout or a headline, and no name. */
const NAME_WORDS = 6;
const WORD_CHARACTERS = 40;

type NameDraft = { -readonly [Field in keyof Omit<Name, "words">]: Name[Field] } & {
  words: string[];
};

/**
 * The names in an article's words, in the order of their first places. Rules, no model: runs of
 * capitalised words, and, in scripts without capitals, words that come up again.
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
  // In a headline with every word capitalised a capital says nothing; what is a name the text says.
  const sections = isTitleCase(headline) ? texts : [headline, ...texts];
  const names = new Map<string, NameDraft>();
  let position = 0;

  const doubtful: { words: readonly Word[]; at: number }[] = [];
  for (const words of sections) {
    for (const { words: run, beginsSentence: first, at } of findCapitalisedRuns(words)) {
      if (run.length > NAME_WORDS || run.some(({ text }) => text.length > WORD_CHARACTERS))
        continue;
      if (first) doubtful.push({ words: run, at: position + at });
      else add(names, run, position + at);
    }
    position += words.length;
  }
  const surnames = new Set([...names.keys()].map(lastWord));
  const lower = lowerCased(
    sections,
    new Set(doubtful.flatMap(({ words: [first, next] }) => (first && next ? first.folded : []))),
  );
  const clear = new Map(names);
  for (const { words, at } of doubtful)
    add(names, resolveDoubtfulRun(words, clear, surnames, lower), at);
  for (const { words, at, kind } of findUncasedTerms(sections)) add(names, words, at, kind);

  markTitled(names, headline);
  mergeSurnames(names);
  return [...names.values()].sort((a, b) => a.position - b.position);
}

/** Three words of four letters or more, besides the first, and most of them capitalised. */
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

/** Those of the words `asked` that stand anywhere in lower case. */
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
    // A dateline shouts; the text has the name as it is written.
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
 * What of a run that begins a sentence, where any word has a capital, belongs to a name. All of it,
 * if it is a name elsewhere too, or has company and is nowhere in lower case.
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

function markTitled(names: ReadonlyMap<string, NameDraft>, headline: readonly Word[]): void {
  // Words of scripts without capitals are without article.
  const stems = headline.map(({ folded }) => stripArabicArticle(folded, 2)).join(" ");
  const title = ` ${keyOf(headline)}  ${stems} `;
  for (const name of names.values()) name.inTitle = title.includes(` ${name.key} `);
}

/** `Balakrishnan` after `Vivian Balakrishnan` is the same person once more. */
function mergeSurnames(names: Map<string, NameDraft>): void {
  const full = new Map<string, NameDraft>();
  for (const name of names.values()) {
    const last = lastWord(name.key);
    if (last !== name.key && !full.has(last)) full.set(last, name);
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
