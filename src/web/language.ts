/** The language and direction of an element whose text came from a page. */

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Attributes for a text in `language`, a BCP 47 tag; of an unknown one the browser guesses. */
export function textIn(language: string | null): { lang?: string; dir: "ltr" | "rtl" | "auto" } {
  if (language === null) return { dir: "auto" };
  const [primary = ""] = language.split("-");
  return { lang: language, dir: RIGHT_TO_LEFT.has(primary) ? "rtl" : "ltr" };
}

/** For what the site itself says within such a text. */
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

/** Made when it is first asked: the first use of `Intl` in a process loads its list of locales. */
let names: Intl.DisplayNames | undefined;
