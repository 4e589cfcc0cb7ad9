import { createContext, useContext } from "hono/jsx";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

/** The site's own text by language. Text of captures and readers keeps its own language. */

export type SiteText = typeof en;

export const SITE_LANGUAGES = { en, ar } as const satisfies Readonly<Record<string, SiteText>>;

export type ChosenLanguage = keyof typeof SITE_LANGUAGES;

export function isSiteLanguage(code: string | undefined): code is ChosenLanguage {
  return code !== undefined && Object.hasOwn(SITE_LANGUAGES, code);
}

const context = createContext<SiteText>(en);

/** Provides a page's components with the site's text, so that no component passes it on. */
export const SiteTextProvider = context.Provider;

/** Returns the site's text in the language of the page that is being rendered. */
export function useSiteText(): SiteText {
  return useContext(context);
}

/** Attributes for the site's own text within an element of another language. */
export function inSiteLanguage({ lang, dir }: SiteText): Pick<SiteText, "lang" | "dir"> {
  return { lang, dir };
}

/** The language and direction of elements with text from captures. */

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Attributes for a text in `language`, a BCP 47 tag. The browser guesses the direction of an unknown one. */
export function textIn(language: string | null): { lang?: string; dir: "ltr" | "rtl" | "auto" } {
  if (language === null) return { dir: "auto" };
  const [primary = ""] = language.split("-");
  return { lang: language, dir: RIGHT_TO_LEFT.has(primary) ? "rtl" : "ltr" };
}
