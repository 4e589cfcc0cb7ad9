import { Hono } from "hono";
import type { AppEnv } from "../../http/router.ts";
import { Layout } from "../layout.tsx";
import { NO_STORE, respondWithPage } from "../respond.tsx";
import { en } from "../text/en.ts";
import { SiteTextProvider } from "../text/site-text.ts";
import { Capture, Corpus, Ingest, Moderation } from "./sections.tsx";
import { Webhooks } from "./webhooks.tsx";

/**
 * `/desk`, for those who run the deployment: a page with empty lists and with forms. The browser gets desk.mjs,
 * which asks for the token, reads the API and sends it the forms, and fill.mjs, which fills the page. It is in English only: the people
 * who run a deployment also read its logs.
 */

/** Only the page's module runs. It can call this deployment alone, and cannot make HTML of a text. */
const DIRECTIVES = [
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

export const desk = new Hono<AppEnv>().get("/", (c) =>
  respondWithPage(c, <DeskPage />, { status: 200, cache: NO_STORE, directives: DIRECTIVES }),
);

function DeskPage() {
  return (
    <SiteTextProvider value={en}>
      <Layout title="Desk" head={<script type="module" src="/desk/desk.mjs" />}>
        <h1>Desk</h1>
        <noscript>
          <p>
            The desk needs JavaScript. <a href="/docs">The API</a> does the same with the token.
          </p>
        </noscript>
        <p class="fault" id="fault" role="alert" />
        <p class="notice" id="notice" role="status" tabindex={-1} />
        <form class="fields" id="sign-in" method="dialog" hidden>
          <label for="token">The deployment's token</label>
          {/* It has no name, so that no address can contain it. */}
          <input
            id="token"
            type="password"
            autocomplete="current-password"
            aria-describedby="fault"
            required
          />
          <button type="submit">Sign in</button>
        </form>
        <div id="desk" hidden>
          <nav class="row" aria-label="Desk">
            <a href="/desk">All</a>
            <a href="#comments">Comments</a>
            <a href="#runs">Ingest</a>
            <a href="#corpus">Corpus</a>
            <a href="#webhooks">Webhooks</a>
            <button type="button" id="sign-out">
              Sign out
            </button>
          </nav>
          <Capture />
          <Moderation />
          <Ingest />
          <Corpus />
          <Webhooks />
        </div>
      </Layout>
    </SiteTextProvider>
  );
}
