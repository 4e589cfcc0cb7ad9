/** The language and direction of elements with text from captures. */

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Attributes for a text in `language`, a BCP 47 tag. The browser guesses the direction of an unknown one. */
export function textIn(language: string | null): { lang?: string; dir: "ltr" | "rtl" | "auto" } {
  if (language === null) return { dir: "auto" };
  const [primary = ""] = language.split("-");
  return { lang: language, dir: RIGHT_TO_LEFT.has(primary) ? "rtl" : "ltr" };
}

/** The name of a language in another one: "Arabic" for `ar` in `en`. */
export function languageName(language: string, within: string): string {
  let names = namesByLanguage.get(within);
  if (!names) {
    names = new Intl.DisplayNames(within, { type: "language" });
    namesByLanguage.set(within, names);
  }
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}

/** Filled when needed: the first use of `Intl` in a process loads its list of locales. */
const namesByLanguage = new Map<string, Intl.DisplayNames>();
