import { type Context, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { AppEnv } from "../http/router.ts";
import { readForm } from "./form.ts";
import {
  type ChosenLanguage,
  isSiteLanguage,
  SITE_LANGUAGES,
  type SiteText,
} from "./text/site-text.ts";

/**
 * The language that a reader chose for the site, in a cookie. `Accept-Language` is not read: most browsers send
 * the language of the device, and shared caches would have to store a page for each of its values.
 */

const COOKIE = "language";
const YEAR = 365 * 24 * 60 * 60;

/** Returns the chosen language; null if the reader has not chosen one. */
export function chosenLanguage(c: Context<AppEnv>): ChosenLanguage | null {
  const code = getCookie(c, COOKIE);
  return isSiteLanguage(code) ? code : null;
}

export function siteTextOf(c: Context<AppEnv>): SiteText {
  return SITE_LANGUAGES[chosenLanguage(c) ?? "en"];
}

/** `/language`: stores the choice of the form that every page has, and returns to that page. */
export const siteLanguage = new Hono<AppEnv>().post("/language", async (c) => {
  const { language } = await readForm(c, "language");
  if (isSiteLanguage(language)) {
    setCookie(c, COOKIE, language, {
      path: "/",
      httpOnly: true,
      sameSite: "Lax",
      maxAge: YEAR,
      secure: new URL(c.req.url).protocol === "https:",
    });
  }
  return c.redirect(pageBefore(c), 303);
});

/** The page of this site that sent the form. A URL of another site would make this an open redirect. */
function pageBefore(c: Context<AppEnv>): string {
  const referrer = c.req.header("Referer") ?? "";
  if (!URL.canParse(referrer)) return "/";
  const { origin, pathname, search } = new URL(referrer);
  return origin === new URL(c.req.url).origin && !pathname.startsWith("//")
    ? pathname + search
    : "/";
}
