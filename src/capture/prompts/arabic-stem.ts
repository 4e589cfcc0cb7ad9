/**
 * What is left of an Arabic word without its article, conjunctions and endings, so that `تعليقك`,
 * `تعليقا` and `التعليقات` are one. Lighter than grammar: only words of one list meet by it.
 */
export function stemOf(word: string): string {
  const plain = word
    .replace(/[\u064B-\u0652\u0640]/g, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/ى/g, "ي");
  const bare = plain
    .replace(/^(?:وال|فال|بال|كال|لل|ال)(?=..)/, "")
    .replace(/^و(?=....)/, "")
    .replace(/^ل(?=[يت]..)/, "");
  return bare.replace(/(?<=...)(?:كما|كم|ها|نا|هم|وا|ات|ون|ين|ية|تك|ة|ه|ك|ي|ا)$/, "");
}

export function isArabic(word: string): boolean {
  return /[\u0621-\u064A]/.test(word);
}
