import { Hono } from "hono";
import type { AppEnv } from "../http/router.ts";
import type { Article } from "../schema/article.ts";
import { linesSetAside, quoteSetAside, type SetAsideQuotes } from "../services/sightings.ts";
import { textIn } from "./language.ts";
import { Layout } from "./layout.tsx";
import { inBytes, wereSetAside } from "./provenance.tsx";
import { respondMissingPage, respondPublic } from "./respond.tsx";

/**
 * `/articles/{id}/set-aside`: what was left out of an article's text, with the reasons. It is a page of
 * its own because only the capture has these lines, and an article's page does not read captures.
 */

/** Limits of the page: a hostile capture can have any number of lines and characters. */
const MAX_LINES = 100;
const MAX_CHARACTERS = 500;

type Quotations = NonNullable<SetAsideQuotes["quotations"]>;

const UNQUOTABLE = {
  gone: "This capture is no longer in the inbox, so the lines cannot be quoted.",
  replaced: "This capture was replaced after it was read, so the lines cannot be quoted.",
  unreadable: "This capture can no longer be decoded, so the lines cannot be quoted.",
} as const satisfies Record<Exclude<Quotations["kind"], "quoted">, string>;

export const setAsidePages = new Hono<AppEnv>().get("/:id/set-aside", async (c) => {
  const id = c.req.param("id");
  const stores = { catalogue: c.env.CATALOGUE, inbox: c.env.INBOX };
  const found = await quoteSetAside(stores, id, MAX_LINES);
  return found.kind === "article"
    ? respondPublic(c, <SetAsidePage {...found} />)
    : respondMissingPage(c, found, id);
});

function SetAsidePage({ article: { id, title, language }, source, quotations }: SetAsideQuotes) {
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
}: Pick<Article, "id" | "language"> & {
  source: NonNullable<SetAsideQuotes["source"]>;
  quotations: Quotations;
}) {
  const setAside = linesSetAside(source);
  return (
    <>
      <p>
        {wereSetAside(setAside.length)} when its text was read from <code>{source.capture}</code>.{" "}
        {quotations.kind !== "quoted" && UNQUOTABLE[quotations.kind]}
      </p>
      <ol class="plain">
        {setAside.slice(0, MAX_LINES).map(({ span, why }, n) => (
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
      {setAside.length > MAX_LINES && (
        <p>
          The first {MAX_LINES} are shown here.{" "}
          <a href={`/v1/articles/${id}/sightings`}>Reasons and bytes of all as JSON</a>
        </p>
      )}
    </>
  );
}

function shortened(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  // The cut may halve a character.
  return `${text.slice(0, MAX_CHARACTERS).replace(/\p{Surrogate}$/u, "")} …`;
}
