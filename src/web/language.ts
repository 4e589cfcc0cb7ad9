/** The language and direction of elements with text from captures. */

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Attributes for a text in `language`, a BCP 47 tag. The browser guesses the direction of an unknown one. */
export function textIn(language: string | null): { lang?: string; dir: "ltr" | "rtl" | "auto" } {
  if (language === null) return { dir: "auto" };
  const [primary = ""] = language.split("-");
  return { lang: language, dir: RIGHT_TO_LEFT.has(primary) ? "rtl" : "ltr" };
}

/** Attributes for the site's own text within such an element. */
export const OURS = { lang: "en", dir: "ltr" } as const;

/** "Arabic" for `ar`. */
export function languageName(language: string): string {
  names ??= new Intl.DisplayNames("en", { type: "language" });
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}

/** Created when needed: the first use of `Intl` in a process loads its list of locales. */
let names: Intl.DisplayNames | undefined;
