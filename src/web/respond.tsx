import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { html } from "hono/html";
import { HTTPException } from "hono/http-exception";
import type { HtmlEscapedString } from "hono/utils/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { PUBLIC, PUBLIC_PAGE } from "../http/caching.ts";
import type { AppEnv } from "../http/router.ts";
import { logFailure } from "../log.ts";
import { ConfigError } from "../schema/variables.ts";
import type { Missing } from "../storage/catalogue/articles.ts";
import { Layout, OriginContext } from "./layout.tsx";
import { siteTextOf } from "./site-language.ts";
import { en } from "./text/en.ts";
import { inSiteLanguage, type SiteText, SiteTextProvider } from "./text/site-text.ts";

type Element = HtmlEscapedString | Promise<HtmlEscapedString>;

/** For responses that only this client may see, or only now. */
export const NO_STORE = "private, no-store";

/**
 * A page is text and one style sheet: no script runs, and nothing is loaded from other hosts. Text of a
 * capture or a reader could do nothing even if it were not escaped. The referrer stays on the site:
 * without one, browsers would send forms with `Origin: null`, which is rejected.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];
const SECURITY = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

type PageOptions = {
  readonly status: ContentfulStatusCode;
  readonly cache: string;
  /** What the page's policy allows or requires besides. */
  readonly directives?: readonly string[];
};

export function respondWithPage(
  c: Context<AppEnv>,
  page: Element,
  { status, cache, directives = [] }: PageOptions,
): Response | Promise<Response> {
  const { origin } = new URL(c.req.url);
  const inContext = (
    <OriginContext.Provider value={origin}>
      <SiteTextProvider value={siteTextOf(c)}>{page}</SiteTextProvider>
    </OriginContext.Provider>
  );
  return c.html(html`<!doctype html>${inContext}`, status, {
    ...SECURITY,
    "Content-Security-Policy": [...POLICY, ...directives].join("; "),
    "Cache-Control": cache,
    Vary: "Cookie",
  });
}

/** Responds with a page that everyone may see. */
export function respondPublic(c: Context<AppEnv>, page: Element) {
  return respondWithPage(c, page, { status: 200, cache: PUBLIC_PAGE });
}

type ErrorStatus = keyof SiteText["errors"]["titles"];

/** Responds with an error. `detail` in the site's language is a function; as a string it is the API's, in English. */
export function respondWithError(
  c: Context<AppEnv>,
  status: ErrorStatus,
  detail: string | ((text: SiteText) => string),
) {
  const text = siteTextOf(c);
  const { titles, toFront } = text.errors;
  const page = (
    <Layout title={titles[status]}>
      <h1>{titles[status]}</h1>
      {typeof detail === "string" ? <p {...inSiteLanguage(en)}>{detail}</p> : <p>{detail(text)}</p>}
      <p>
        <a href="/">{toFront}</a>
      </p>
    </Layout>
  );
  return respondWithPage(c, page, { status, cache: status === 410 ? PUBLIC : "no-store" });
}

/** Responds to a form that could not be read, or to an error, whose cause is logged and not shown. */
export function respondThrown(error: Error, c: Context<AppEnv>) {
  if (error instanceof HTTPException && error.status === 400) {
    return respondWithError(c, 400, ({ errors }) => errors.unreadableForm);
  }
  logFailure(`${c.req.method} ${c.req.path} failed.`, error);
  if (error instanceof ConfigError) return respondWithError(c, 503, error.message);
  return respondWithError(c, 500, ({ errors }) => errors.failed);
}

/**
 * Turns every problem at a page's path into a page: people read it, whichever middleware sent it. `Allow` and
 * `Retry-After` stay.
 */
export const renderProblemsAsHtml = createMiddleware<AppEnv>(
  async function renderProblemsAsHtml(c, next) {
    await next();
    const problem = c.res;
    if (problem.headers.get("Content-Type") !== "application/problem+json") return;
    const { detail } = await problem.json<{ detail: string }>();
    const status = problem.status in en.errors.titles ? (problem.status as ErrorStatus) : 500;
    const page = await respondWithError(c, status, detail);
    for (const name of ["Allow", "Retry-After"]) {
      const value = problem.headers.get(name);
      if (value !== null) page.headers.set(name, value);
    }
    // Or Hono would add the headers of the problem to those of the page.
    c.res = undefined;
    c.res = page;
  },
);

/** Says what became of an id. A merged id redirects: the rest of the address stays as it is. */
export function respondMissingPage(
  c: Context<AppEnv>,
  found: Missing,
  id: string,
  what: "article" | "story" = "article",
) {
  const { kind } = found;
  if (kind !== "merged") {
    return respondWithError(c, kind === "gone" ? 410 : 404, ({ errors }) => errors[kind][what]);
  }
  const { pathname, search } = new URL(c.req.url);
  // Page 2 of one story is not page 2 of another.
  const query = what === "article" ? search : "";
  c.header("Cache-Control", PUBLIC);
  return c.redirect(pathname.replace(`/${id}`, `/${found.into}`) + query, 301);
}
