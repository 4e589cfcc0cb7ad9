import { withQuery } from "../http/links.ts";
import type { CorpusOverview, CorpusSpan } from "../services/corpus-overview.ts";
import type { Count } from "../services/count-rows.ts";
import { languageName } from "../text/language-name.ts";
import { Outlet } from "./article-items.tsx";
import { dayInWords } from "./dating.ts";
import { Joined } from "./elements.tsx";
import { type SiteText, useSiteText } from "./text/site-text.ts";

/** An overview of the corpus: articles per day, outlets, languages. */
export function Overview({ overview }: { overview: CorpusOverview }) {
  const text = useSiteText();
  const t = text.overview;
  const { articles, outlets, largest, languages, days, span } = overview;
  const known = languages.reduce((sum, each) => sum + each.articleCount, 0);
  return (
    <section class="overview" aria-labelledby="overview">
      <h2 id="overview" class="rank">
        {t.title}
      </h2>
      <p>
        {t.from(articles, outlets)}
        {languages.length > 0 && ": "}
        <Joined
          by={text.comma}
          parts={[
            ...languages.map(({ key, articleCount }) => (
              <>
                {t.inLanguage(articleCount)}
                <a href={`/search?language=${encodeURIComponent(key)}`}>
                  {languageName(key, text.lang)}
                </a>
              </>
            )),
            languages.length > 0 && known < articles && t.inUnknown(articles - known),
          ]}
        />
        .
      </p>
      {days.length > 0 && <DaysPicture days={days} articles={articles} />}
      {(span.from ?? "") < (days[0]?.key ?? "") && <WholeSpan span={span} />}
      {largest.length > 0 && (
        <div>
          <h3>{t.largest}</h3>
          <ul class="tags">
            {largest.map(({ key, name = key, articleCount }) => (
              <li>
                <Outlet source={{ id: key, name }} /> {articleCount}
              </li>
            ))}
          </ul>
          {outlets > largest.length && (
            <p>
              <a href="/sources">{t.allOutlets(outlets)}</a>
            </p>
          )}
        </div>
      )}
    </section>
  );
}

/** How many articles there are of each month or year, with a link to them. */
function WholeSpan({ span: { from, to, counts } }: { span: CorpusSpan }) {
  const text = useSiteText();
  return (
    <div>
      <h3>{text.overview.span(dayInWords(from ?? "", text), dayInWords(to ?? "", text))}</h3>
      <ul class="tags">
        {counts.map(({ key, articleCount }) => (
          <li>
            <a href={withQuery("/search", daysOf(key))}>{periodInWords(key, text)}</a>{" "}
            {articleCount}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The first and the last day of a month or a year in ISO 8601. */
function daysOf(key: string): { readonly from: string; readonly to: string } {
  const [year = 0, month] = key.split("-").map(Number);
  const end = new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
  return { from: `${key.padEnd(7, "-01")}-01`, to: end };
}

function periodInWords(key: string, { dates }: SiteText): string {
  const [year, month] = key.split("-");
  return month ? `${dates.months[Number(month) - 1]} ${year}` : key;
}

/** Narrow, so that its text can be read on a phone; see `.picture` in style.ts. */
const [WIDTH, HEIGHT, BASE] = [360, 132, 96] as const;

function DaysPicture({ days, articles }: { days: readonly Count[]; articles: number }) {
  const text = useSiteText();
  const t = text.overview;
  const most = Math.max(...days.map(({ articleCount }) => articleCount), 1);
  const others = articles - days.reduce((sum, day) => sum + day.articleCount, 0);
  const step = WIDTH / days.length;
  return (
    <figure class="picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="days-title days-desc">
        <title id="days-title">{t.perDay}</title>
        <desc id="days-desc">
          {days
            .map(({ key, articleCount }) => `${dayInWords(key, text)}: ${articleCount}`)
            .join("; ")}
        </desc>
        {days.map(({ key, articleCount }, n) => {
          const height = Math.round((articleCount / most) * (BASE - 16));
          const middle = Math.round((n + 0.5) * step);
          const date = Number(key.slice(8));
          return (
            <g>
              <rect
                class="bar"
                x={Math.round(n * step + 2)}
                y={BASE - height}
                width={Math.round(step - 4)}
                height={height}
              />
              <text x={middle} y={BASE - height - 4} text-anchor="middle">
                {articleCount}
              </text>
              <text x={middle} y={BASE + 15} text-anchor="middle">
                {date}
              </text>
              {(n === 0 || date === 1) && (
                <text x={Math.round(n * step + 2)} y={BASE + 31}>
                  {text.dates.short(text.dates.months[Number(key.slice(5, 7)) - 1] ?? "")}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        {t.caption(dayInWords(days.at(-1)?.key ?? "", text))}
        {others > 0 && t.notShown(others)}
      </figcaption>
    </figure>
  );
}
