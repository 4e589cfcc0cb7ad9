import { ABBREVIATIONS, SENTENCE_STARTERS } from "../text/sentence-words.ts";
import type { Word } from "../text/words.ts";
import { findNation, isNationWord } from "./data/nations.ts";
import * as offices from "./data/offices.ts";
import * as listed from "./name-words.ts";

type CapitalisedRun = NonNullable<ReturnType<typeof trimmed>>;

/** Joins the words of a company's name. */
export const AMPERSAND = " & ";

/** Ends a sentence, opens a quotation, or precedes a list item. */
const SENTENCE_BREAK = /[.!?…؟:;"“”«»‘—–•|()[\]\n]/;
export const POSSESSIVE = /^['’ʼ]s/i;

/**
 * Finds runs of capitalised words, with the particles within them and without titles, parties and states. A possessive
 * belongs to a name if the article does not have the word `alone` as well: `Sam's Club`, `McDonald's`.
 */
export function findCapitalisedRuns(
  source: readonly Word[],
  alone: ReadonlySet<string>,
): CapitalisedRun[] {
  const words = source.map((word, i) => withPossessive(word, source[i + 1], alone));
  const runs: CapitalisedRun[] = [];
  let [start, end, first] = [-1, -1, false];
  const flush = () => {
    if (start >= 0) for (const part of partsOf(words, start, end, first)) runs.push(part);
    start = -1;
  };
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    const opens =
      !before ||
      (word.gap !== " " && SENTENCE_BREAK.test(word.gap) && !isAbbreviation(before, word.gap));
    if (start >= 0 && (opens || !isJoined(word, before))) flush();
    if (isCapitalised(word.text) && !isCalendar(word, words[i + 1])) {
      if (start < 0) [start, first] = [i, opens];
      end = i;
    } else if (start >= 0 && start < i - 1 && isSecondSyllable(word, before)) {
      end = i;
    } else if (start >= 0 && !continues(words, i)) {
      flush();
    }
  }
  flush();
  return runs;
}

export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text);
}

/** Returns a word with the `'s` that is a part of it: before `Club` or the end of a phrase. */
function withPossessive(word: Word, next: Word | undefined, alone: ReadonlySet<string>): Word {
  const possessive = POSSESSIVE.exec(next?.gap ?? "")?.[0];
  if (!next || !possessive || alone.has(word.folded) || !isCapitalised(word.text)) return word;
  const isPart = next.gap !== `${possessive} ` || listed.GENERIC_WORDS.has(next.folded);
  return isPart ? { ...word, text: word.text + possessive } : word;
}

/** Whether a word is a day or a month; `Jan Brewer` is neither. */
function isCalendar({ text, folded }: Word, next: Word | undefined): boolean {
  if (!listed.CALENDAR_WORDS.has(folded)) return false;
  return !/^(?:Jan|Jun|Mar|Sun)$/.test(text) || next?.gap !== " " || !isCapitalised(next.text);
}

function isAbbreviation(before: Word, gap: string): boolean {
  if (!/^\.\s?$/.test(gap)) return false;
  const { text } = before;
  return ABBREVIATIONS.has(text) || offices.STATE_ABBREVIATIONS.has(text) || /^\p{L}$/u.test(text);
}

function isJoined({ gap, folded }: Word, before: Word | undefined): boolean {
  if (gap === "-") return !isNationWord(folded) || !isNationWord(before?.folded ?? "");
  return (
    gap === " " ||
    gap === "\u00A0" ||
    (POSSESSIVE.test(gap) && before?.text.endsWith(gap.slice(0, 2)) === true) ||
    (gap === AMPERSAND && !isUpperCase(before?.text ?? "")) ||
    (!!before && isAbbreviation(before, gap))
  );
}

/** Whether a word is the second half of a Korean or Chinese name: `Lee Jae-myung`, in contrast to `New York-based`. */
function isSecondSyllable({ gap, text }: Word, before: Word | undefined): boolean {
  return (
    gap === "-" && text !== "run" && SYLLABLE.test(text) && SYLLABLE.test(before?.folded ?? "")
  );
}

const SYLLABLE =
  /^(?:ch|gw|hs|hw|hy|kw|kk|sh|ts|tt|zh|[bcdfghj-np-tw-z])?[aeiouwy]{1,3}(?:ng|[bghklmnprst])?$/;

/** Whether the particle at `i` is part of a name: at most two particles may precede a capital. */
function continues(words: readonly Word[], i: number): boolean {
  const [before, particle, next, afterNext] = [words[i - 1], words[i], words[i + 1], words[i + 2]];
  if (!before || !particle || !next) return false;
  // `Chick-fil-A`.
  if (particle.gap === "-" && next.gap === "-") return isCapitalised(next.text);
  if (!listed.NAME_PARTICLES.has(particle.folded)) return false;
  const [last, upcoming] = isCapitalised(next.text) ? [particle, next] : [next, afterNext];
  if (!upcoming || !isCapitalised(upcoming.text)) return false;
  if (last !== particle && !listed.NAME_PARTICLES.has(last.folded)) return false;
  if (particle.folded === "at") return false;
  if (particle.folded === "the") return i > 1 && listed.NAME_PARTICLES.has(before.folded);
  return !/^(?:of|for)$/.test(particle.folded) || listed.INSTITUTION_WORDS.has(before.folded);
}

/** Returns the parts of a run between offices, states and parties; what an office is of is a name as well. */
function partsOf(words: readonly Word[], start: number, end: number, opens: boolean) {
  const parts: CapitalisedRun[] = [];
  // `D-Calif.` is a party and a state.
  if (/^[DIR]$/.test(words[start]?.text ?? "") && words[start + 1]?.gap === "-") return parts;
  const folded = (at: number) => words[at]?.folded ?? "";
  const isDepartment = (at: number) => offices.DEPARTMENTS.has(folded(at));
  let from = start;
  const add = (to: number) => {
    const part = trimmed(words, from, to, opens && from === start);
    if (part) parts.push(part);
    from = to + 1;
  };
  // `State` after `Secretary of`, and `House` after `Speaker of the`.
  const of = folded(start - 1) === "the" ? start - 2 : start - 1;
  if (folded(of) === "of" && isOffice(words, of - 1, 0, of)) {
    while (from <= end && (isDepartment(from) || folded(from) === "house")) from += 1;
  }
  let body = end;
  while (body >= from && !listed.PARTY_BODIES.has(folded(body))) body -= 1;
  for (let at = from; at <= end; at++) {
    const office = isOffice(words, at, from, end);
    if (office || isState(words, at)) {
      let to = at - 1;
      while (office && to >= from && isDepartment(to)) to -= 1;
      add(to);
      if (office && at < end && folded(at + 1) === "general") at += 1;
      from = at + 1;
    } else if (at > body && findNation(folded(at))?.endsWith(" Party")) {
      add(at - 1);
      add(at);
    }
  }
  add(end);
  return parts;
}

function isOffice(words: readonly Word[], at: number, from: number, end: number): boolean {
  const folded = words[at]?.folded ?? "";
  if (at < end && listed.GENERIC_WORDS.has(words[at + 1]?.folded ?? "")) return false;
  return offices.OFFICES.has(folded) || (at > from && offices.OFFICES_OF_DEPARTMENTS.has(folded));
}

function isState(words: readonly Word[], at: number): boolean {
  const { text = "", gap } = words[at] ?? {};
  if (!offices.STATE_ABBREVIATIONS.has(text)) return false;
  return isUpperCase(text) ? gap === ", " : words[at + 1]?.gap.startsWith(".") === true;
}

/** Returns the name from `start` to `end` without titles, a company's form and middle initials, or null. */
function trimmed(words: readonly Word[], start: number, end: number, opens: boolean) {
  let [from, to] = [start, end];
  while (from <= to && isNoName(words[from], words[from + 1])) from += 1;
  while (to > from && isNoEnd(words[to])) to -= 1;
  if (from > to) return null;
  const before = words[from - 1]?.folded ?? "";
  return {
    words: words.slice(from, to + 1).filter((_, i) => !isMiddleInitial(words, from + i, from, to)),
    // Words in capitals are datelines or abbreviations; their capitals do not come from the start of a sentence.
    beginsSentence: opens && from === start && !isUpperCase(words[from]?.text ?? ""),
    // Index of its first word.
    at: from,
    // Whether a title or an office precedes it: `Foreign Minister Cho Hyun`.
    isPerson: offices.OFFICES.has(before) || listed.PERSON_TITLES.has(before),
  };
}

/** Whether a word is a company's form, or begins a sentence that a page joined to the one before. */
function isNoEnd({ text = "", gap = "-" }: Partial<Word> = {}): boolean {
  return gap !== "-" && (SENTENCE_STARTERS.has(text) || COMPANY_FORM.test(text));
}

const COMPANY_FORM = /^(?:co|corp|gmbh|inc|llc|llp|ltd|plc)$/i;

/** `J.` in `Donald J. Trump`, but not the first of `J. K. Rowling`. */
function isMiddleInitial(words: readonly Word[], at: number, from: number, to: number): boolean {
  if (at === from || at === to || words[from]?.text.length === 1) return false;
  return /^\p{Lu}$/u.test(words[at]?.text ?? "") && words[at + 1]?.gap.startsWith(".") === true;
}

function isNoName(word: Word | undefined, next: Word | undefined): boolean {
  if (!word) return true;
  if (word.folded === "new" && listed.NEW_PLACES.has(next?.folded ?? "")) return false;
  if (isStopWord(word) || listed.NAME_PARTICLES.has(word.folded)) return true;
  return listed.PERSON_TITLES.has(word.folded) && !listed.GENERIC_WORDS.has(next?.folded ?? "");
}

export function isStopWord(word: Word | undefined): boolean {
  return !word || (listed.STOP_WORDS.has(word.folded) && !listed.ACRONYMS.has(word.text));
}

export function isUpperCase(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
