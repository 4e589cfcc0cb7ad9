import type { Word } from "../text/words.ts";
import { isNationWord } from "./data/nations.ts";
import { DEPARTMENTS, HONORIFICS, OFFICES, OFFICES_OF_DEPARTMENTS } from "./data/offices.ts";
import {
  ACRONYMS,
  CALENDAR_WORDS,
  INSTITUTION_WORDS,
  NAME_PARTICLES,
  NEW_PLACES,
  PERSON_TITLES,
  STOP_WORDS,
} from "./name-words.ts";

export type CapitalisedRun = {
  readonly words: readonly Word[];
  /** Whether it begins a sentence, where a capital does not indicate a name. */
  readonly beginsSentence: boolean;
  /** Index of its first word. */
  readonly at: number;
  /** Whether a title or an office precedes it: `Foreign Minister Cho Hyun`. */
  readonly isPerson: boolean;
};

/** Joins the words of a company's name. */
export const AMPERSAND = " & ";

/** Ends a sentence, opens a quotation, or precedes a list item. */
const SENTENCE_BREAK = /[.!?…؟:;"“”«»‘—–•|()[\]\n]/;
/** Words before a point within a sentence: titles, `St.`, initials. */
const ABBREVIATED =
  /^(?:mr|mrs|ms|dr|st|gen|lt|col|sgt|sen|rep|gov|rev|prof|capt|jr|sr|no|\p{L})$/u;

/** Finds runs of capitalised words, with the particles within them and without titles before them. */
export function findCapitalisedRuns(words: readonly Word[]): CapitalisedRun[] {
  const runs: CapitalisedRun[] = [];
  let start = -1;
  let end = -1;
  let first = false;
  const flush = () => {
    if (start >= 0) addRun(runs, words, start, end, first);
    start = -1;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const before = words[i - 1];
    const opens =
      !before ||
      (word.gap !== " " && SENTENCE_BREAK.test(word.gap) && !isAbbreviation(before, word.gap));
    if (start >= 0 && (opens || !isJoined(word.gap, before))) flush();
    if (isCapitalised(word.text) && !CALENDAR_WORDS.has(word.folded)) {
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

function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text);
}

function isAbbreviation(before: Word, gap: string): boolean {
  return /^\.\s?$/.test(gap) && ABBREVIATED.test(before.folded);
}

function isJoined(gap: string, before: Word | undefined): boolean {
  return (
    gap === " " ||
    gap === "-" ||
    gap === "\u00A0" ||
    gap === AMPERSAND ||
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
  if (!before || !particle || !next || !NAME_PARTICLES.has(particle.folded)) return false;
  const [last, upcoming] = isCapitalised(next.text) ? [particle, next] : [next, afterNext];
  if (!upcoming || !isCapitalised(upcoming.text)) return false;
  if (last !== particle && !NAME_PARTICLES.has(last.folded)) return false;
  if (particle.folded === "at") return false;
  if (particle.folded === "the") return i > 1 && NAME_PARTICLES.has(before.folded);
  return particle.folded !== "of" || INSTITUTION_WORDS.has(before.folded);
}

/** Adds the names in a run. What an office is of is a name as well: `Riverton Mayor Anna Berg`. */
function addRun(
  runs: CapitalisedRun[],
  words: readonly Word[],
  start: number,
  end: number,
  opens: boolean,
): void {
  let [from, first, followsOffice] = [start, opens, false];
  while (from <= end) {
    if (isNoName(words[from], words[from + 1])) {
      [from, first] = [from + 1, false];
      continue;
    }
    const office = findOffice(words, from, end);
    let to = office ? office.from - 1 : end;
    while (to >= from && words[to]?.gap !== "-" && isStopWord(words[to])) to -= 1;
    if (from <= to) {
      // Words in capitals are datelines or abbreviations; their capitals do not come from the start of a
      // sentence.
      const beginsSentence = first && !isUpperCase(words[from]?.text ?? "");
      const before = words[from - 1]?.folded ?? "";
      const isPerson = followsOffice || OFFICES.has(before) || HONORIFICS.has(before);
      runs.push({ words: words.slice(from, to + 1), beginsSentence, at: from, isPerson });
    }
    if (!office) return;
    [from, first, followsOffice] = [office.to + 1, false, true];
  }
}

/** Returns the first office in a run, with the words that belong to it: `Foreign Minister`, `State` after `Secretary of`. */
function findOffice(
  words: readonly Word[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  const folded = (at: number) => words[at]?.folded ?? "";
  const isDepartment = (at: number) => at >= from && DEPARTMENTS.has(folded(at));
  if (folded(from - 1) === "of" && OFFICES.has(folded(from - 2)) && isDepartment(from)) {
    return { from, to: from };
  }
  for (let at = from; at <= to; at++) {
    const isOffice =
      OFFICES.has(folded(at)) ||
      (OFFICES_OF_DEPARTMENTS.has(folded(at)) &&
        (isDepartment(at - 1) || isNationWord(folded(at - 1))));
    if (!isOffice) continue;
    let begin = at;
    while (isDepartment(begin - 1)) begin -= 1;
    return { from: begin, to: at };
  }
  return null;
}

function isNoName(word: Word | undefined, next: Word | undefined): boolean {
  if (!word) return true;
  if (word.folded === "new" && NEW_PLACES.has(next?.folded ?? "")) return false;
  return isStopWord(word) || PERSON_TITLES.has(word.folded) || NAME_PARTICLES.has(word.folded);
}

export function isStopWord(word: Word | undefined): boolean {
  return !word || (STOP_WORDS.has(word.folded) && !ACRONYMS.has(word.text));
}

export function isUpperCase(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
