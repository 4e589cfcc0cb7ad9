/** The language and direction of elements with text from captures. */

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Attributes for a text in `language`, a BCP 47 tag. The browser guesses the direction of an unknown one. */
export function textIn(language: string | null): { lang?: string; dir: "ltr" | "rtl" | "auto" } {
  if (language === null) return { dir: "auto" };
  const [primary = ""] = language.split("-");
  return { lang: language, dir: RIGHT_TO_LEFT.has(primary) ? "rtl" : "ltr" };
}
