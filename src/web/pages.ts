import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { respondNoRoute } from "../http/problem.ts";
import type { AppEnv } from "../http/router.ts";
import { about } from "./about.tsx";
import { archive } from "./archive.tsx";
import { articlePages } from "./articles.tsx";
import { askPage } from "./ask-page.tsx";
import { desk } from "./desk/page.tsx";
import { front } from "./front.tsx";
import { icons } from "./icon.ts";
import { lists } from "./lists.tsx";
import { named } from "./named.tsx";
import { setAsidePages } from "./provenance.tsx";
import { respondThrown, respondWithError } from "./respond.tsx";
import { search } from "./search.tsx";
import { siteLanguage } from "./site-language.ts";
import { storyPages } from "./stories.tsx";
import { STYLE, STYLE_PATH } from "./style.ts";

/** The pages for readers, and the desk. */
export const pages = new Hono<AppEnv>();
pages.onError(respondThrown);
pages.get("/style/:file", (c) => {
  if (c.req.path !== STYLE_PATH) return c.notFound();
  return c.body(STYLE, 200, {
    "Content-Type": "text/css; charset=UTF-8",
    "Cache-Control": "public, max-age=31536000, immutable",
  });
});
pages.route("/articles", articlePages);
pages.route("/articles", setAsidePages);
pages.route("/stories", storyPages);
pages.route("/desk", desk);
for (const part of [about, archive, askPage, front, icons, lists, named, search, siteLanguage])
  pages.route("/", part);

/** The first path segments of pages; the front page has an empty one. */
const STEPS = new Set(pages.routes.map(({ path }) => path.split("/")[1] ?? ""));
export const PAGE_PATHS = [...STEPS].map((step) => (step === "" ? "/" : `/${step}/*`));

/** The 404 of a path without a route: a page if the client asks for HTML, else a problem with the nearest of `routes`. */
export async function respondNotFound(
  c: Context<AppEnv>,
  routes: readonly string[],
): Promise<Response> {
  const type = accepts(c, {
    header: "Accept",
    supports: ["application/problem+json", "text/html"],
    default: "application/problem+json",
  });
  const isPage =
    type === "text/html" && !/^\/(?:v1|feeds|mcp|\.well-known)(?:\/|$)/.test(c.req.path);
  const response = isPage
    ? await respondWithError(c, 404, ({ errors }) => errors.noPage)
    : respondNoRoute(new URL(c.req.url).pathname, routes);
  response.headers.append("Vary", "Accept");
  return response;
}
