import { COUNTED_A_DAY, type DayCount, type Glance } from "../catalogue/glance.ts";
import { sourcePath } from "./article-items.tsx";
import { dayInWords } from "./dating.ts";
import { languageName } from "./language.ts";

/** The corpus at a glance: articles a day, outlets, languages. */
export function GlanceSection({ glance, days }: { glance: Glance; days: readonly DayCount[] }) {
  const { articles, outlets, largest, languages } = glance;
  return (
    <section aria-labelledby="glance">
      <h2 id="glance">At a glance</h2>
      <p>
        {counted(articles, "article")} from {counted(outlets, "outlet")}
        {languages.length > 0 && " in "}
        {languages
          .map(({ language, articles }) => `${languageName(language)} (${articles})`)
          .join(", ")}
        .
      </p>
      {days.length > 0 && <DaysPicture days={days} />}
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
        </>
      )}
    </section>
  );
}

const [WIDTH, HEIGHT, BASE] = [720, 130, 104] as const;

function DaysPicture({ days }: { days: readonly DayCount[] }) {
  const most = Math.max(...days.map(({ articles }) => articles), 1);
  const step = WIDTH / days.length;
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="days-title days-desc">
        <title id="days-title">Articles a day</title>
        <desc id="days-desc">
          {days.map(({ day, articles }) => `${dayInWords(day)}: ${shown(articles)}`).join("; ")}
        </desc>
        {days.map(({ day, articles }, n) => {
          const height = Math.round((articles / most) * (BASE - 18));
          const middle = Math.round((n + 0.5) * step);
          return (
            <g>
              <rect
                class="bar"
                x={Math.round(n * step + 4)}
                y={BASE - height}
                width={Math.round(step - 8)}
                height={height}
              />
              <text x={middle} y={BASE - height - 5} text-anchor="middle">
                {shown(articles)}
              </text>
              <text x={middle} y={BASE + 18} text-anchor="middle">
                {Number(day.slice(8))}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>
        Articles a day up to {dayInWords(days.at(-1)?.day ?? "")}, by the middle of the time in
        which each was published.
      </figcaption>
    </figure>
  );
}

function shown(articles: number): string {
  return articles < COUNTED_A_DAY ? String(articles) : `${COUNTED_A_DAY} or more`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
