import { type Context, Hono } from "hono";
import { withQuery } from "../http/links.ts";
import { modelAccess } from "../http/middleware/rate-limit.ts";
import type { AppEnv } from "../http/router.ts";
import type { ModelAccess } from "../model/access.ts";
import type { ListedArticle } from "../schema/article.ts";
import { readArticlesById } from "../storage/catalogue/articles.ts";
import { type AskedQuestion, AskForm, answerOf, Found, withModelError } from "./ask.tsx";
import { readForm } from "./form.ts";
import { Layout } from "./layout.tsx";
import { NO_STORE, respondPublic, respondWithError, respondWithPage } from "./respond.tsx";
import { siteTextOf } from "./site-language.ts";

/** `/ask`: a question to all articles. As on an article's page, only a form has a model answer. */

export const askPage = new Hono<AppEnv>()
  .get("/ask", (c) => respondToQuestion(c, null, c.req.query("q")))
  .post("/ask", async (c) => {
    const access = await modelAccess(c);
    if (!access) return respondWithError(c, 503, ({ model }) => model.noModel);
    return respondToQuestion(c, access, (await readForm(c, "q")).q);
  });

async function respondToQuestion(
  c: Context<AppEnv>,
  access: ModelAccess | null,
  typed: string | undefined,
) {
  const { CATALOGUE: catalogue, AI } = c.env;
  const { ask, layout } = siteTextOf(c);
  const answered = await answerOf({ catalogue, access }, null, typed);
  const empty: AskedQuestion = { question: "", error: () => ask.empty };
  const given = answered ?? (typed === undefined ? undefined : empty);
  const asked = given && access ? withModelError(given) : given;
  const found = asked?.found;
  const ids = [...new Set(found?.passages.map(({ article }) => article))];
  const page = (
    <Layout
      title={found ? asked.question : layout.parts["/ask"]}
      here="/ask"
      {...(!asked?.error && { path: withQuery("/ask", { q: asked?.question }) })}
    >
      <h1>{ask.all}</h1>
      <div class="ask">
        <AskForm action="/ask" name="q" asked={asked} toModel={AI ? "/ask" : null} />
        {found ? (
          <Found found={found} articles={await readListed(catalogue, ids)} />
        ) : (
          <p class="note">{ask.kinds}</p>
        )}
      </div>
    </Layout>
  );
  if (asked && !found) return respondWithPage(c, page, { status: 400, cache: NO_STORE });
  if (access) return respondWithPage(c, page, { status: 200, cache: NO_STORE });
  return respondPublic(c, page);
}

/** Reads what lists show of articles: one batch, or none without ids. */
async function readListed(db: D1Database, ids: readonly string[]): Promise<ListedArticle[]> {
  if (ids.length === 0) return [];
  const { found } = await readArticlesById(db, ids, false);
  return found.flatMap((each) => (each.kind === "article" ? [JSON.parse(each.json)] : []));
}
