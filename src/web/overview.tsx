import type { CountedDay, FrontPage } from "../services/front-page.ts";
import { counted, sourcePath } from "./article-items.tsx";
import { dayInWords } from "./dating.ts";
import { languageName } from "./language.ts";

/** An overview of the corpus: articles per day, outlets, languages. */
export function Overview({ overview }: { overview: NonNullable<FrontPage["overview"]> }) {
  const { articles, outlets, largest, languages, days } = overview;
  const known = languages.reduce((sum, each) => sum + each.articles, 0);
  return (
    <section aria-labelledby="glance">
      <h2 id="glance">At a glance</h2>
      <p>
        {counted(articles, "article")} from {counted(outlets, "outlet")}
        {languages.map(({ language, articles }, n) => (
          <>
            {n === 0 ? ": " : ", "}
            {articles} in{" "}
            <a href={`/search?language=${encodeURIComponent(language)}`}>
              {languageName(language)}
            </a>
          </>
        ))}
        {languages.length > 0 && known < articles && `, ${articles - known} in an unknown language`}
        .
      </p>
      {days.length > 0 && <DaysPicture days={days} articles={articles} />}
      {largest.length > 0 && (
        <>
          <h3>Outlets with the most articles</h3>
          <ul class="tags">
            {largest.map(({ id, name, articles }) => (
              <li>
                <a href={sourcePath(id)}>
                  <bdi>{name}</bdi>
                </a>{" "}
                {articles}
              </li>
            ))}
          </ul>
          {outlets > largest.length && (
            <p>
              <a href="/sources">All {outlets} outlets</a>
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** Narrow, so that its text can be read on a phone; see `.picture` in style.ts. */
const [WIDTH, HEIGHT, BASE] = [360, 132, 96] as const;

function DaysPicture({ days, articles }: { days: readonly CountedDay[]; articles: number }) {
  const most = Math.max(...days.map(({ articles }) => articles), 1);
  const step = WIDTH / days.length;
  return (
    <figure class="picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="days-title days-desc">
        <title id="days-title">Articles a day</title>
        <desc id="days-desc">
          {days
            .map(
              ({ day, articles, isMore }) =>
                `${dayInWords(day)}: ${articles}${isMore ? " or more" : ""}`,
            )
            .join("; ")}
        </desc>
        {days.map(({ day, articles, isMore }, n) => {
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
                {isMore ? `${articles}+` : articles}
              </text>
              <text x={middle} y={BASE + 15} text-anchor="middle">
                {date}
              </text>
              {(n === 0 || date === 1) && (
                <text x={Math.round(n * step + 2)} y={BASE + 31}>
                  {dayInWords(day).split(" ")[1]?.slice(0, 3)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        Articles a day up to {dayInWords(days.at(-1)?.day ?? "")}, by the middle of the time in
        which each was published.{othersThan(days, articles)}
      </figcaption>
    </figure>
  );
}

/** How many articles the picture leaves out, if all articles of its days were counted. */
function othersThan(days: readonly CountedDay[], articles: number): string {
  if (days.some(({ isMore }) => isMore)) return "";
  const others = articles - days.reduce((sum, day) => sum + day.articles, 0);
  return others > 0 ? ` Not shown: ${others} that are older or of unknown time.` : "";
}
