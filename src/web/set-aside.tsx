import { Hono } from "hono";
import type { AppEnv } from "../http/router.ts";
import type { Article } from "../schema/article.ts";
import { ARTICLE_ID } from "../services/articles.ts";
import { findArticle } from "../storage/catalogue/articles.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { listSightings, type TextSource } from "../storage/catalogue/sightings.ts";
import { type Quotations, quoteCapture } from "../storage/inbox/quotations.ts";
import { answerPublic } from "./answer.tsx";
import { missingArticle } from "./articles.tsx";
import { textIn } from "./language.ts";
import { Layout } from "./layout.tsx";
import { inBytes, linesSetAside, wereSetAside } from "./provenance.tsx";

/**
 * `/articles/{id}/set-aside`: what was left out of an article's text, with the reasons. A page of its
 * own, since what it quotes is in the capture alone, and an article's page does not read that.
 */

/** Lines that the page shows, and characters of each: a hostile capture may hold any number. */
const LINES = 100;
const CHARACTERS = 500;

const FAULTS = {
  gone: "This capture is no longer in the inbox, so the lines cannot be quoted.",
  replaced: "This capture was replaced after it was read, so the lines cannot be quoted.",
  unreadable: "This capture can no longer be decoded, so the lines cannot be quoted.",
} as const satisfies Record<Exclude<Quotations["kind"], "quoted">, string>;

export const setAsidePages = new Hono<AppEnv>().get("/:id/set-aside", async (c) => {
  const id = c.req.param("id");
  if (!ARTICLE_ID.test(id)) return missingArticle(c, { kind: "unknown" });
  const db = createBatchLoader(c.env.CATALOGUE);
  const [found, { source }] = await Promise.all([
    findArticle(db, id),
    listSightings(db, id, { after: null, limit: 1 }),
  ]);
  if (found.kind !== "article") return missingArticle(c, found, "/set-aside");
  const article: Article = JSON.parse(found.json);
  const lines = source ? linesSetAside(source) : [];
  const spans = lines.slice(0, LINES).map(({ span }) => span);
  const quotations =
    source && spans.length > 0 ? await quoteCapture(c.env.INBOX, source, spans) : null;
  return answerPublic(
    c,
    <SetAsidePage article={article} source={source} quotations={quotations} />,
  );
});

function SetAsidePage({
  article: { id, title, language },
  source,
  quotations,
}: {
  article: Article;
  source: TextSource | null;
  quotations: Quotations | null;
}) {
  return (
    <Layout title={`Set aside: ${title}`}>
      <h1>What was set aside</h1>
      <p>
        Article:{" "}
        <a href={`/articles/${id}`} {...textIn(language)}>
          {title}
        </a>
      </p>
      {source && quotations ? (
        <Lines id={id} language={language} source={source} quotations={quotations} />
      ) : (
        <p>Nothing was set aside when its text was read.</p>
      )}
    </Layout>
  );
}

function Lines({
  id,
  language,
  source,
  quotations,
}: Pick<Article, "id" | "language"> & { source: TextSource; quotations: Quotations }) {
  const setAside = linesSetAside(source);
  return (
    <>
      <p>
        {wereSetAside(setAside.length)} when its text was read from <code>{source.capture}</code>.{" "}
        {quotations.kind !== "quoted" && FAULTS[quotations.kind]}
      </p>
      <ol class="plain">
        {setAside.slice(0, LINES).map(({ span, why }, n) => (
          <li>
            {quotations.kind === "quoted" && (
              // Of its own direction: what is set aside may be in another language than the text.
              <blockquote {...textIn(language)} dir="auto">
                {shortened(quotations.texts[n] ?? "")}
              </blockquote>
            )}
            <p class="note">
              Reason: {why}; {inBytes(span)}
            </p>
          </li>
        ))}
      </ol>
      {setAside.length > LINES && (
        <p>
          The first {LINES} are shown here.{" "}
          <a href={`/v1/articles/${id}/sightings`}>Reasons and bytes of all as JSON</a>
        </p>
      )}
    </>
  );
}

function shortened(text: string): string {
  if (text.length <= CHARACTERS) return text;
  // The cut may halve a character.
  return `${text.slice(0, CHARACTERS).replace(/\p{Surrogate}$/u, "")} …`;
}
