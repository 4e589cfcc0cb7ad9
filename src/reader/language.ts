import { franc } from "franc-min";
import { isSpace } from "./marks.ts";
import type { Sighting } from "./reading.ts";

/** A text in the page's own language shows it at once; only others are looked at closely. */
const SAMPLE_CHARACTERS = 400;
const ENGLISH =
  /\b(?:the|and|of|to|in|that|is|was|for|on|with|as|at|by|it|from|has|have|had|said|are|were|will|but|an?|his|her|their|its)\b/gi;
/** The library guesses wildly at shorter texts. */
const LIBRARY_CHARACTERS = 60;
/** In English prose about four words in ten are of these; in no other language one in six. */
const ENGLISH_SHARE = 1 / 6;

/**
 * Language of a text as an ISO 639-1 code (ISO 639-3 where there is none), null when it does not
 * show. English and Arabic are told by their commonest words and their script, which is a hundred
 * times faster than the library that is asked about all other texts.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const { latin, arabic, words } = lettersOf(sample);
  if (latin > arabic && isEnglish(sample, words)) return "en";
  // Persian and Urdu have letters of their own; without them the script is Arabic's.
  if (arabic > latin && !/[پچژگکیٹڈڑے]/.test(sample)) return "ar";
  const code = franc(sample, { minLength: LIBRARY_CHARACTERS });
  if (code === "und") return arabic > latin ? "ar" : null;
  return Intl.getCanonicalLocales(code)[0] ?? null;
}

/** Counts no further than it must. */
function isEnglish(sample: string, words: number): boolean {
  const needed = words * ENGLISH_SHARE;
  let found = 0;
  ENGLISH.lastIndex = 0;
  while (found < needed && ENGLISH.test(sample)) found += 1;
  return found >= needed;
}

/** Letters of A to Z, Arabic ones, and words of any script. */
function lettersOf(text: string): { latin: number; arabic: number; words: number } {
  let [latin, arabic, words] = [0, 0, 0];
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const small = unit | 0x20;
    if (small >= 0x61 && small <= 0x7a) latin += 1;
    else if (unit >= 0x621 && unit <= 0x64a) arabic += 1;
    const wasInWord = inWord;
    inWord = !isSpace(unit);
    if (inWord && !wasInWord) words += 1;
  }
  return { latin, arabic, words };
}

/** As much of a page's articles, the first first, as its language is told by: a title alone tells little. */
export function textOf(articles: readonly Pick<Sighting, "title" | "body">[]): string {
  let text = "";
  for (const { title, body } of articles) {
    if (text.length > SAMPLE_CHARACTERS) break;
    text += `${title} `;
    for (const block of body) {
      if (text.length > SAMPLE_CHARACTERS) break;
      text += `${block.text} `;
    }
  }
  return text;
}
