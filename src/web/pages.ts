import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { secureHeaders } from "hono/secure-headers";
import { answerNotFound } from "../http/problem.ts";
import type { AppEnv } from "../http/router.ts";
import { answerFault, answerThrown } from "./answer.tsx";
import { articlePages } from "./articles.tsx";
import { desk } from "./desk.tsx";
import { front } from "./front.tsx";
import { lists } from "./lists.tsx";
import { storyPages } from "./stories.tsx";
import { STYLE, STYLE_PATH } from "./style.ts";

/**
 * Nothing runs, and nothing comes from elsewhere: the pages are text and one style sheet. Whatever a
 * capture or a reader writes could do nothing even if it were not escaped. The referrer stays on the
 * site; without any, browsers would send forms with `Origin: null`, which is refused.
 */
const secured = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["data:"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "same-origin",
  xFrameOptions: "DENY",
  strictTransportSecurity: false,
});

/** The reader's pages and the desk. To be mounted last: its headers are for what is none of the API. */
export const pages = new Hono<AppEnv>();
pages.use(secured);
pages.onError(answerThrown);
pages.get(STYLE_PATH, (c) =>
  c.body(STYLE, 200, {
    "Content-Type": "text/css; charset=UTF-8",
    "Cache-Control": "public, max-age=31536000, immutable",
  }),
);
pages.route("/articles", articlePages);
pages.route("/stories", storyPages);
pages.route("/desk", desk);
pages.route("/", front);
pages.route("/", lists);

/** What is nowhere: a page for who asks for HTML, a problem for every other client. */
export async function answerNowhere(c: Context<AppEnv>): Promise<Response> {
  const type = accepts(c, {
    header: "Accept",
    supports: ["application/problem+json", "text/html"],
    default: "application/problem+json",
  });
  const isPage = type === "text/html";
  const answer = isPage
    ? await answerFault(c, 404, "No page has this address.")
    : answerNotFound(c);
  answer.headers.set("Vary", "Accept");
  return answer;
}
