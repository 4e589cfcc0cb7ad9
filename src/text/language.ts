import { COMMON_WORDS, DISTINCTIVE_LETTERS } from "./language-words.ts";

/** The beginning of a text is enough to detect its language. */
const SAMPLE_CHARACTERS = 400;
/**
 * The least share of words that must identify the language, because names and figures do not. A short text needs more.
 */
const MIN_SHARE = { long: 1 / 25, short: 1 / 6 };
const MIN_SCORE = 0.5;

/** Not `\p{L}`, because an engine compiles its 684 ranges in every Worker. */
const BETWEEN_WORDS = /[\s\d.,:;!?…،؛؟"'’“”«»()[\]/—–-]+/;

/** The languages that have a word. */
const LANGUAGES = new Map<string, string[]>();
for (const row of COMMON_WORDS) {
  const [language = "", ...words] = row.split(" ");
  for (const word of words) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language]);
}

const LETTERS = DISTINCTIVE_LETTERS.flatMap((row) => row.split(" ")).map((entry) => {
  const [languages = "", letters = ""] = entry.split("=");
  return { languages: languages.split(","), letters: new RegExp(`[${letters}]`, "g") };
});

/**
 * Detects the language of a text as an ISO 639-1 code: the one with the most common words and distinctive letters. A
 * word counts less if several languages have it. Returns `ofShort` (null by default) if the text does not identify a
 * language; a short text, such as a title with names in it, then needs more evidence.
 *
 * We rejected franc-min: its 174 kB were a sixth of the Worker, and it names a language where a text identifies none.
 * It knew some languages of Africa and Asia that this does not.
 */
export function detectLanguage(text: string, ofShort: string | null = null): string | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS).toLowerCase();
  const scores = new Map<string, number>();
  const add = (languages: readonly string[], times: number) => {
    if (times === 0) return;
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + times / languages.length);
    }
  };
  const words = sample.split(BETWEEN_WORDS).filter((word) => word !== "");
  for (const { languages, letters } of LETTERS) add(languages, sample.match(letters)?.length ?? 0);
  for (const word of words) add(LANGUAGES.get(word) ?? [], 1);

  const [best] = [...scores].toSorted(([, one], [, other]) => other - one);
  const isShort = sample.length < (ofShort === null ? 60 : 120);
  const share = isShort ? MIN_SHARE.short : MIN_SHARE.long;
  return best && best[1] >= Math.max(MIN_SCORE, words.length * share) ? best[0] : ofShort;
}

/** The codes of all languages that {@link detectLanguage} can return, sorted. */
export function detectableLanguages(): string[] {
  const lists = [...LANGUAGES.values(), ...LETTERS.map(({ languages }) => languages)];
  return [...new Set(lists.flat())].sort();
}

type Titled = { readonly title: string; readonly body: readonly { readonly text: string }[] };

/** Returns enough text of a page's articles, in order, to detect its language; a title alone is too short. */
export function languageSample(articles: readonly Titled[]): string {
  let text = "";
  for (const { title, body } of articles) {
    if (text.length > SAMPLE_CHARACTERS) break;
    const first = body.slice(0, 8).map((block) => block.text);
    text += `${[title, ...first].join(" ")} `;
  }
  return text;
}
