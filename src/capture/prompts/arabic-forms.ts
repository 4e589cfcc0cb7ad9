/** How an Arabic word is built: with the article, as a verb is, with `و`. */
const ARABIC_FORMS: readonly RegExp[] = [
  /^ال/,
  /^س?[يتن][\u0621-\u064A]{3}/,
  /^[بل]ل?[\u0621-\u064A]{3}/,
  /^(?:است|انت|ان|ا[\u0621-\u064A]ت)[\u0621-\u064A]{2,}ت?$/,
  /(?:ات|ين|ون)$/,
  /[^ا]ت$/,
  /^أ[\u0621-\u064A]{3}$/,
  /^.{0,3}$/,
  /[ةى]$/,
];
const AND = /^[وف][\u0621-\u064A]{3}/;

/** The form of an Arabic word as a number; an odd one begins with `و` or `ف`. */
export function arabicForm(word: string): number {
  const and = AND.test(word);
  const rest = and ? word.slice(1) : word;
  return (ARABIC_FORMS.findIndex((form) => form.test(rest)) + 1) * 2 + (and ? 1 : 0);
}
