import { COMMON_WORDS, DISTINCTIVE_LETTERS } from "./language-words.ts";

/** Of a text; its beginning shows its language. */
const SAMPLE_CHARACTERS = 400;
/** Of a text's words, as many; names and figures have no language. A short text has to show it more clearly. */
const LEAST_SHARE = { long: 1 / 25, short: 1 / 6 };
const LEAST_SCORE = 0.5;

/** Not by `\p{L}`: an engine compiles its 684 ranges for each Worker. */
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
 * Language of a text as an ISO 639-1 code, null when it does not show: the one that most of its
 * common words and telling letters are of. A word counts the less, the more languages have it.
 * `ofShort` is what a short text is taken for, a title with names in it, where it does not show more.
 *
 * Not by franc-min: its 174 kB were a sixth of the Worker, and it names a language where a text shows
 * none. It knew some languages of Africa and Asia that this does not.
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
  const share = isShort ? LEAST_SHARE.short : LEAST_SHARE.long;
  return best && best[1] >= Math.max(LEAST_SCORE, words.length * share) ? best[0] : ofShort;
}

type Titled = { readonly title: string; readonly body: readonly { readonly text: string }[] };

/** As much of a page's articles, the first first, as its language is told by: a title alone tells little. */
export function languageSample(articles: readonly Titled[]): string {
  let text = "";
  for (const { title, body } of articles) {
    if (text.length > SAMPLE_CHARACTERS) break;
    const first = body.slice(0, 8).map((block) => block.text); // enough for the sample
    text += `${[title, ...first].join(" ")} `;
  }
  return text;
}
