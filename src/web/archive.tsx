import { type Context, Hono } from "hono";
import { withQuery } from "../http/links.ts";
import type { AppEnv } from "../http/router.ts";
import { daysOf, readArchive, readUndated, sumOf, toYears } from "../services/archive.ts";
import type { Count } from "../services/count-rows.ts";
import { Chart, type ChartBar } from "./chart.tsx";
import { dayInWords, monthInWords } from "./dating.ts";
import { Joined } from "./elements.tsx";
import { Layout } from "./layout.tsx";
import { Names, Part } from "./part.tsx";
import { respondPublic, respondWithError } from "./respond.tsx";
import { siteTextOf } from "./site-language.ts";
import { type SiteText, useSiteText } from "./text/site-text.ts";

/** `/archive` by years, `/archive/2025` by months, `/archive/2025/03` by days, and `/archive/undated`. */

export const archive = new Hono<AppEnv>()
  .get("/archive", (c) => respondWithPart(c, null))
  .get("/archive/undated", async (c) => {
    const after = readPosition(c.req.query("cursor"));
    if (after === undefined) return respondWithError(c, 400, ({ errors }) => errors.noListPage);
    const { newest, next } = await readUndated(c.env.CATALOGUE, after);
    const text = siteTextOf(c);
    const here = "/archive/undated";
    const pages = {
      first: after === null ? null : here,
      next: next && withQuery(here, { cursor: next }),
    };
    const title = text.front.undated;
    return respondPublic(
      c,
      <Layout title={title} path={withQuery(here, { cursor: after })} next={pages.next}>
        <Steps part={null} />
        <h1>{title}</h1>
        <Part title={title} covered={[]} newest={newest} {...pages} />
      </Layout>,
    );
  })
  .get("/archive/:year{[1-9]\\d\\d\\d}", (c) => respondWithPart(c, c.req.param("year")))
  .get("/archive/:year{[1-9]\\d\\d\\d}/:month{(?:0[1-9]|1[0-2])}", (c) =>
    respondWithPart(c, `${c.req.param("year")}-${c.req.param("month")}`),
  )
  .get("/archive/*", respondOutside);

function respondOutside(c: Context<AppEnv>) {
  return respondWithError(c, 404, ({ archive }) => archive.outside);
}

/** Responds with the whole archive, a year (`2025`) or a month (`2025-03`). */
async function respondWithPart(c: Context<AppEnv>, part: string | null) {
  const found = await readArchive(c.env.CATALOGUE, part);
  const { counts, months, undated, boundedOnly, covered, newest, sources, hashtags } = found;
  const years = toYears(months);
  const all = part === null || part.length === 4 ? years : months;
  const isOutside =
    part !== null && !(part >= (all[0]?.key ?? "") && part <= (all.at(-1)?.key ?? ""));
  if (isOutside) return respondWithError(c, 404, ({ archive }) => archive.outside);
  const text = siteTextOf(c);
  const t = text.archive;
  const title = part === null ? text.layout.parts["/archive"] : partInWords(part, text);
  const path = partPath(part);
  const [from, to] = part === null ? [] : daysOf(part);
  const filled = part === null ? years : fill(part, counts);
  const others = all.filter(({ articleCount }) => articleCount > 0).map(({ key }) => key);
  const [before, after] =
    part === null ? [] : [others.findLast((key) => key < part), others.find((key) => key > part)];
  return respondPublic(
    c,
    <Layout title={title} path={path} {...(part === null && { here: "/archive" as const })}>
      {part !== null && <Steps part={part} />}
      <h1>{title}</h1>
      <p class="meta">
        <Joined
          parts={[
            text.chart.articles(sumOf(counts)),
            part === null && undated > 0 && (
              <>
                <a href="/archive/undated">{text.front.undated}</a>: {undated}
              </>
            ),
            part === null && boundedOnly > 0 && t.boundedOnly(boundedOnly),
            before !== undefined && (
              <a href={partPath(before)} rel="prev">
                {t.before(partInWords(before, text))}
              </a>
            ),
            after !== undefined && (
              <a href={partPath(after)} rel="next">
                {t.after(partInWords(after, text))}
              </a>
            ),
          ]}
        />
      </p>
      <Part
        covered={covered}
        newest={newest}
        all={withQuery("/stories", { sort: "newest", from, to })}
        chart={
          filled.length > 0 && (
            <Chart
              title={part === null ? t.perYear : part.length === 4 ? t.perMonth : t.perDay}
              bars={filled.map((count) => toBar(count, text))}
            />
          )
        }
        names={
          <>
            <Names kind="source" names={sources} />
            <Names kind="hashtag" names={hashtags} />
          </>
        }
      />
    </Layout>,
  );
}

/** The parts of the archive above a part. */
function Steps({ part }: { part: string | null }) {
  const text = useSiteText();
  const year = part !== null && part.length > 4 && part.slice(0, 4);
  return (
    <nav class="note steps" aria-label={text.archive.steps}>
      <Joined
        by={"\u00a0› "}
        parts={[
          <a href="/archive">{text.layout.parts["/archive"]}</a>,
          year && <a href={partPath(year)}>{year}</a>,
        ]}
      />
    </nav>
  );
}

function partPath(part: string | null): string {
  return part === null ? "/archive" : `/archive/${part.replace("-", "/")}`;
}

function partInWords(part: string, text: SiteText): string {
  return part.length === 4 ? part : monthInWords(part, text);
}

/** The months of a year, or the days of a month, also those without articles. */
function fill(part: string, counts: readonly Count[]): Count[] {
  const [, last] = daysOf(part);
  const length = Number(part.length === 4 ? last.slice(5, 7) : last.slice(8));
  return Array.from({ length }, (_, n) => {
    const key = `${part}-${`${n + 1}`.padStart(2, "0")}`;
    return counts.find((count) => count.key === key) ?? { key, articleCount: 0 };
  });
}

/** A bar of a year or month that links to its page, or of a day that links to its articles. */
function toBar({ key, articleCount: count }: Count, text: SiteText): ChartBar {
  if (key.length > 7) {
    const href = withQuery("/search", { from: key, to: key, sort: "newest" });
    return { label: `${Number(key.slice(8))}`, name: dayInWords(key, text), count, href };
  }
  const name = partInWords(key, text);
  const label = key.length === 4 ? key : (text.dates.months[Number(key.slice(5)) - 1] ?? key);
  return { label, name, count, href: partPath(key) };
}

/** Where a list of events goes on: a sort key, or null for its beginning; undefined if it is none. */
export function readPosition(cursor: string | undefined): string | null | undefined {
  return cursor === undefined ? null : /^-?\d{1,19}$/.test(cursor) ? cursor : undefined;
}
