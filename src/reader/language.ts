import { franc } from "franc-min";
import type { Sighting } from "./reading.ts";

/** A text in the page's own language shows it at once; only others are looked at closely. */
const SAMPLE_CHARACTERS = 400;
const ENGLISH =
  /\b(?:the|and|of|to|in|that|is|was|for|on|with|as|at|by|it|from|has|have|had|said|are|were|will|but|an?|his|her|their|its)\b/gi;
/** The library guesses wildly at shorter texts. */
const LIBRARY_CHARACTERS = 60;
const SHORT_CHARACTERS = 120;
/** In English prose about four words in ten are of these; in no other language one in six. */
const ENGLISH_SHARE = 1 / 6;

/**
 * Language of a text as an ISO 639-1 code (ISO 639-3 where there is none), null when it does not
 * show. English and Arabic are told by their commonest words and their script, which is a hundred
 * times faster than the library that is asked about all other texts. `ofShort` is what a text is taken
 * for that is too short for the library: a title with names in it.
 */
export function languageOf(text: string, ofShort: string | null = null): string | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const [latin, arabic] = [count(sample, /[a-z]/gi), count(sample, /[\u0621-\u064A]/g)];
  const words = count(sample, /\S+/g);
  if (latin > arabic && count(sample, ENGLISH) >= words * ENGLISH_SHARE) return "en";
  // Persian and Urdu have letters of their own; without them the script is Arabic's.
  if (arabic > latin && !/[پچژگکیٹڈڑے]/.test(sample)) return "ar";
  if (ofShort !== null && sample.length < SHORT_CHARACTERS) return ofShort;
  const code = franc(sample, { minLength: LIBRARY_CHARACTERS });
  if (code === "und") return arabic > latin ? "ar" : null;
  return Intl.getCanonicalLocales(code)[0] ?? null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** As much of a page's articles, the first first, as its language is told by: a title alone tells little. */
export function sampleOf(articles: readonly Pick<Sighting, "title" | "body">[]): string {
  let text = "";
  for (const { title, body } of articles) {
    if (text.length > SAMPLE_CHARACTERS) break;
    const first = body.slice(0, 8).map((block) => block.text); // enough for the sample
    text += `${[title, ...first].join(" ")} `;
  }
  return text;
}
