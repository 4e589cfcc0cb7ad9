import type { DayCount, FrontPage } from "../services/front-page.ts";
import { languageName } from "../text/language-name.ts";
import { Outlet } from "./article-items.tsx";
import { dayInWords } from "./dating.ts";
import { Joined } from "./elements.tsx";
import { useSiteText } from "./text/site-text.ts";

/** An overview of the corpus: articles per day, outlets, languages. */
export function Overview({ overview }: { overview: NonNullable<FrontPage["overview"]> }) {
  const text = useSiteText();
  const t = text.overview;
  const { articles, outlets, largest, languages, days } = overview;
  const known = languages.reduce((sum, each) => sum + each.articles, 0);
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
            ...languages.map(({ language, articles }) => (
              <>
                {t.inLanguage(articles)}
                <a href={`/search?language=${encodeURIComponent(language)}`}>
                  {languageName(language, text.lang)}
                </a>
              </>
            )),
            languages.length > 0 && known < articles && t.inUnknown(articles - known),
          ]}
        />
        .
      </p>
      {days.length > 0 && <DaysPicture days={days} articles={articles} />}
      {largest.length > 0 && (
        <div>
          <h3>{t.largest}</h3>
          <ul class="tags">
            {largest.map(({ id, name, articles }) => (
              <li>
                <Outlet source={{ id, name }} /> {articles}
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

/** Narrow, so that its text can be read on a phone; see `.picture` in style.ts. */
const [WIDTH, HEIGHT, BASE] = [360, 132, 96] as const;

function DaysPicture({ days, articles }: { days: readonly DayCount[]; articles: number }) {
  const text = useSiteText();
  const t = text.overview;
  const most = Math.max(...days.map(({ articles }) => articles), 1);
  const others = articles - days.reduce((sum, day) => sum + day.articles, 0);
  const step = WIDTH / days.length;
  return (
    <figure class="picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="days-title days-desc">
        <title id="days-title">{t.perDay}</title>
        <desc id="days-desc">
          {days.map(({ day, articles }) => `${dayInWords(day, text)}: ${articles}`).join("; ")}
        </desc>
        {days.map(({ day, articles }, n) => {
          const height = Math.round((articles / most) * (BASE - 16));
          const middle = Math.round((n + 0.5) * step);
          const date = Number(day.slice(8));
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
                {articles}
              </text>
              <text x={middle} y={BASE + 15} text-anchor="middle">
                {date}
              </text>
              {(n === 0 || date === 1) && (
                <text x={Math.round(n * step + 2)} y={BASE + 31}>
                  {text.dates.short(text.dates.months[Number(day.slice(5, 7)) - 1] ?? "")}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        {t.caption(dayInWords(days.at(-1)?.day ?? "", text))}
        {others > 0 && t.notShown(others)}
      </figcaption>
    </figure>
  );
}
