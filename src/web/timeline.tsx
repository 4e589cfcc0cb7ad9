import { toStatedDay } from "../article/dating.ts";
import type { ListedArticle } from "../schema/article.ts";
import { shortDay, whenPublished } from "./dating.ts";
import { useSiteText } from "./text/site-text.ts";

/**
 * The time line of a story: a table with a row for each outlet, and in it a bar for each article, as wide as the time in
 * which it was published. Places are in percent, so letters keep their size on every screen.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Hours between ticks; the smallest that gives at most four steps is used. */
const STEPS = [1, 2, 3, 6, 12, 24, 48, 96, 168, 336, 720, 2160, 8760, 87_600] as const;

/** The time in which an article was published, in milliseconds. */
export type Bar = {
  readonly article: ListedArticle;
  readonly from: number;
  readonly to: number;
  /** Whether no hour is known. */
  readonly isDay: boolean;
};
/** The articles of an outlet, whose name is null if it is unknown. */
export type Lane = { readonly name: string | null; readonly bars: readonly Bar[] };

/** Returns the lanes in the order of their first articles. Articles without a closed interval are omitted. */
export function lanesOf(articles: readonly ListedArticle[]): Lane[] {
  const bars = articles
    .flatMap((article) => toBar(article) ?? [])
    .sort((a, b) => a.from + a.to - b.from - b.to);
  const lanes = Map.groupBy(bars, ({ article }) => article.source?.name ?? null);
  return [...lanes].map(([name, bars]) => ({ name, bars }));
}

/** A day that a page states is drawn as that day, in whatever time zone it was. */
function toBar(article: ListedArticle): Bar | null {
  const { earliest, latest, precision } = article.dating;
  if (earliest === null || latest === null) return null;
  const stated = toStatedDay(article.dating);
  const from = Date.parse(stated ?? earliest);
  const to = stated === null ? Date.parse(latest) : from + DAY;
  return { article, from, to, isDay: precision === "day" || precision === "unknown" };
}

export function Timeline({ articles }: { articles: readonly ListedArticle[] }) {
  const text = useSiteText();
  const t = text.timeline;
  const lanes = lanesOf(articles);
  const bars = lanes.flatMap(({ bars }) => bars);
  if (bars.length === 0) return <p class="note">{t.none}</p>;
  const { begin, end, step } = scaleOf(bars);
  const percent = (time: number) => `${Math.round((1_000 * time) / (end - begin)) / 10}%`;
  const steps = Array.from(
    { length: Math.round((end - begin) / step) },
    (_, n) => begin + n * step,
  );
  const grid = steps.map((time) => (
    <line class="rule" x1={percent(time - begin)} x2={percent(time - begin)} y1="0" y2="100%" />
  ));
  const inWords = ({ article }: Pick<Bar, "article">) => whenPublished(article.dating, text);
  const left = articles.length - bars.length;
  return (
    <section>
      <h2 class="kicker">{text.story.when}</h2>
      <table class="timeline">
        <caption>
          {t.caption}
          {left > 0 && t.notShown(left)}
        </caption>
        {lanes.map(({ name, bars }) => (
          <tr>
            <th scope="row" dir="auto">
              {name ?? text.items.outletUnknown}
            </th>
            <td>
              <svg role="img" aria-label={bars.map(inWords).join("; ")}>
                {grid}
                {bars.map(({ article, from, to, isDay }) => (
                  <rect
                    class={isDay ? "day" : "hour"}
                    x={percent(from - begin)}
                    width={percent(Math.max(to - from, (end - begin) / 100))}
                    y="20%"
                    height="60%"
                  >
                    <title>{`${article.title}: ${inWords({ article })}`}</title>
                  </rect>
                ))}
              </svg>
            </td>
          </tr>
        ))}
        <tr>
          <td></td>
          <td>
            <svg aria-hidden="true" class={step < DAY ? "axis clock" : "axis"}>
              {grid}
              {steps.map((time) => (
                <text y="14">
                  <tspan x={percent(time - begin)} dx="3">
                    {shortDay(time, step < 720 * HOUR, text)}
                  </tspan>
                  <tspan x={percent(time - begin)} dx="3" dy="14">
                    {step < DAY && new Date(time).toISOString().slice(11, 16)}
                  </tspan>
                </text>
              ))}
            </svg>
          </td>
        </tr>
      </table>
    </section>
  );
}

/** Returns whole steps around all bars, in milliseconds: of hours only if the hour of each is known. */
export function scaleOf(bars: readonly Omit<Bar, "article">[]) {
  const from = Math.min(...bars.map((bar) => bar.from));
  const to = Math.max(...bars.map((bar) => bar.to));
  const least = bars.some(({ isDay }) => isDay) ? 24 : 1;
  const fits = (hours: number) => hours >= least && (to - from) / (hours * HOUR) <= 4;
  const step = HOUR * (STEPS.find(fits) ?? 87_600);
  const begin = Math.floor(from / step) * step;
  return { begin, end: Math.max(begin + step, Math.ceil(to / step) * step), step };
}
