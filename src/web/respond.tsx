import type { Context } from "hono";
import { html } from "hono/html";
import { HTTPException } from "hono/http-exception";
import type { HtmlEscapedString } from "hono/utils/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { ConfigError } from "../config.ts";
import { PUBLIC, PUBLIC_PAGE } from "../http/caching.ts";
import type { AppEnv } from "../http/router.ts";
import type { Missing } from "../services/articles.ts";
import { Layout } from "./layout.tsx";

type Element = HtmlEscapedString | Promise<HtmlEscapedString>;

/** For responses that only this client may see, or only now. */
export const NO_STORE = "private, no-store";

/**
 * A page is text and one style sheet: no script runs, and nothing is loaded from other hosts. Text of a
 * capture or a reader could do nothing even if it were not escaped. The referrer stays on the site:
 * without one, browsers would send forms with `Origin: null`, which is rejected.
 */
const SECURITY = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "style-src 'self'",
    "img-src data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

export function respondWithPage(
  c: Context<AppEnv>,
  page: Element,
  { status, cache }: { status: ContentfulStatusCode; cache: string },
): Response | Promise<Response> {
  return c.html(html`<!doctype html>${page}`, status, {
    ...SECURITY,
    "Cache-Control": cache,
  });
}

/** Responds with a page that everyone may see. */
export function respondPublic(c: Context<AppEnv>, page: Element) {
  return respondWithPage(c, page, { status: 200, cache: PUBLIC_PAGE });
}

const FAULTS = {
  400: "That address is not right",
  403: "That is not allowed",
  404: "There is nothing here",
  405: "This address takes no such request",
  410: "This is no longer here",
  413: "That is too long",
  429: "Too many requests at once",
  500: "Something went wrong",
  503: "This is not set up",
} as const satisfies Partial<Record<ContentfulStatusCode, string>>;

export function respondWithError(c: Context<AppEnv>, status: keyof typeof FAULTS, detail: string) {
  const page = (
    <Layout title={FAULTS[status]}>
      <h1>{FAULTS[status]}</h1>
      <p>{detail}</p>
      <p>
        <a href="/">To the latest stories</a>
      </p>
    </Layout>
  );
  return respondWithPage(c, page, { status, cache: status === 410 ? PUBLIC : "no-store" });
}

/** A form that another site sent, or a fault of ours, whose cause stays in the log. */
export function respondThrown(error: Error, c: Context<AppEnv>) {
  if (error instanceof HTTPException && error.status === 403) {
    return respondWithError(
      c,
      403,
      "This form was not sent from its own page. Open the page and send it from there.",
    );
  }
  if (error instanceof HTTPException && error.status === 400) {
    return respondWithError(c, 400, "What was sent could not be read. Go back and send it again.");
  }
  console.error(`${c.req.method} ${c.req.path} failed:`, error);
  if (error instanceof ConfigError) return respondWithError(c, 503, error.message);
  return respondWithError(c, 500, "Something went wrong here. Try again in a minute.");
}

/** A problem of the API as a page; `Allow` and `Retry-After` stay. */
export async function respondProblemPage(c: Context<AppEnv>, problem: Response): Promise<Response> {
  const { detail } = await problem.json<{ detail: string }>();
  const page = await respondWithError(c, knownFault(problem.status), detail);
  for (const name of ["Allow", "Retry-After"]) {
    const value = problem.headers.get(name);
    if (value !== null) page.headers.set(name, value);
  }
  return page;
}

function knownFault(status: number): keyof typeof FAULTS {
  return status in FAULTS ? (status as keyof typeof FAULTS) : 500;
}

/** Says what became of an id. A merged id redirects: the rest of the address stays as it is. */
export function respondMissingPage(
  c: Context<AppEnv>,
  found: Missing,
  id: string,
  what: "article" | "story" = "article",
) {
  switch (found.kind) {
    case "gone":
      return respondWithError(c, 410, `This ${what} was withdrawn.`);
    case "unknown":
      return respondWithError(c, 404, `There is no such ${what}.`);
    case "merged": {
      const { pathname, search } = new URL(c.req.url);
      // Page 2 of one story is not page 2 of another.
      const query = what === "article" ? search : "";
      c.header("Cache-Control", PUBLIC);
      return c.redirect(pathname.replace(`/${id}`, `/${found.into}`) + query, 301);
    }
  }
}
