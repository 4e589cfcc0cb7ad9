import { type Context, Hono } from "hono";
import { withQuery } from "../http/links.ts";
import type { AppEnv } from "../http/router.ts";
import { quoteName, withoutHash } from "../parameters/values.ts";
import {
  daysOf,
  type NamedKind,
  type NamedPart,
  readNamed,
  sumOf,
  toYears,
} from "../services/archive.ts";
import { MAX_SPANNED } from "../storage/catalogue/span.ts";
import { readPosition } from "./archive.tsx";
import { tagInWords } from "./article-items.tsx";
import { Chart } from "./chart.tsx";
import { daysInWords } from "./dating.ts";
import { Joined } from "./elements.tsx";
import { Layout } from "./layout.tsx";
import { Names, Part } from "./part.tsx";
import { respondPublic, respondWithError } from "./respond.tsx";
import { readRequest } from "./search.tsx";
import { siteTextOf } from "./site-language.ts";
import type { SiteText } from "./text/site-text.ts";

/** `/sources/{id}`, `/hashtags/{tag}` and `/categories/{name}`: articles per year, names that occur with it, and events. */

export const named = new Hono<AppEnv>()
  .get("/sources/:name", (c) => respondWithNamed(c, "source", c.req.param("name")))
  .get("/hashtags/:name", (c) => respondWithNamed(c, "hashtag", withoutHash(c.req.param("name"))))
  .get("/categories/:name", (c) => respondWithNamed(c, "category", c.req.param("name")));

async function respondWithNamed(c: Context<AppEnv>, kind: NamedKind, name: string) {
  const filter = { [kind]: quoteName(name) };
  const request = readRequest(filter);
  if ("detail" in request) return respondWithError(c, 400, request.detail);
  const after = readPosition(c.req.query("cursor"));
  if (after === undefined) return respondWithError(c, 400, ({ errors }) => errors.noListPage);
  const found = await readNamed(c.env.CATALOGUE, kind, request.filters, after);
  if (found === null) return respondWithError(c, 404, ({ lists }) => lists.none[kind]);
  const { key, name: written = key } = found.count;
  const title = kind === "hashtag" ? tagInWords(key) : written;
  const { path } = c.req;
  const next = found.next && withQuery(path, { cursor: found.next });
  const text = siteTextOf(c);
  const t = text.named;
  return respondPublic(
    c,
    <Layout title={title} filters={filter} path={withQuery(path, { cursor: after })} next={next}>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="meta">
        <Joined
          parts={[
            kind === "hashtag" && <bdi>#{key}</bdi>,
            ...facts(found, text),
            <a href={withQuery("/search", { ...filter, sort: "newest" })}>{t.all}</a>,
          ]}
        />
      </p>
      <Part
        {...found}
        first={after === null ? null : path}
        next={next}
        chart={
          found.months.length > 0 && (
            <Chart
              title={text.archive.perYear}
              bars={toYears(found.months).map(({ key, articleCount: count }) => {
                const [from, to] = daysOf(key);
                const href = withQuery("/search", { ...filter, from, to, sort: "newest" });
                return { label: key, name: key, count, href };
              })}
            />
          )
        }
        names={
          <>
            <Names kind="source" names={found.sources} />
            <Names kind="hashtag" names={found.hashtags} />
          </>
        }
      />
    </Layout>,
  );
}

/** How many articles there are, and from when. */
function facts(
  { count, months, span }: NamedPart,
  text: SiteText,
): readonly (string | false | null)[] {
  const dated = sumOf(months);
  const isCut = dated === MAX_SPANNED;
  return [
    text.chart.articles(count.articleCount),
    span && (isCut ? text.named.newest(dated) : "") + daysInWords(...span, text),
    !isCut && dated < count.articleCount && text.named.undated(count.articleCount - dated),
  ];
}
