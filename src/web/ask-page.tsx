import { Hono } from "hono";
import { withQuery } from "../http/links.ts";
import type { AppEnv } from "../http/router.ts";
import { readArticlesById } from "../storage/catalogue/articles.ts";
import { Ask, type AskedQuestion, answerOf } from "./ask.tsx";
import { Layout } from "./layout.tsx";
import { NO_STORE, respondPublic, respondWithPage } from "./respond.tsx";
import { siteTextOf } from "./site-language.ts";

/** `/ask`: a question to all articles. Crawlers request pages, so no model answers here. */

export const askPage = new Hono<AppEnv>().get("/ask", async (c) => {
  const { CATALOGUE: catalogue } = c.env;
  const { ask, layout } = siteTextOf(c);
  const { q } = c.req.query();
  const empty: AskedQuestion = { question: "", error: () => ask.empty };
  const answered = await answerOf({ catalogue, access: null }, null, q);
  const asked = answered ?? (q === undefined ? undefined : empty);
  const found = asked?.found;
  const ids = [...new Set(found?.passages.map(({ article }) => article))];
  const sources = ids.length > 0 ? (await readArticlesById(catalogue, ids, false)).found : [];
  const title = found ? asked.question : layout.parts["/ask"];
  const page = (
    <Layout title={title} here="/ask" path={withQuery("/ask", { q: asked?.question })}>
      <Ask
        asked={asked}
        hasModel={false}
        sources={sources.flatMap((each) =>
          each.kind === "article" ? [JSON.parse(each.json)] : [],
        )}
      />
      {!found && <p class="note">{ask.kinds}</p>}
    </Layout>
  );
  if (asked && !found) return respondWithPage(c, page, { status: 400, cache: NO_STORE });
  return respondPublic(c, page);
});
