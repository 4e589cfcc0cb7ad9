import type { ListedArticle } from "../schema/article.ts";
import { dayInWords, whenPublished } from "./dating.ts";

/** A story through time: a row an outlet, a bar an article, as wide as its time is unsure. */

const HOUR = 3_600_000;
/** Narrow, with each name above its bars, so that its text can be read on a phone. */
const [WIDTH, LEFT, RIGHT, ROW, TOP, LEAST] = [360, 22, 22, 34, 36, 3] as const;

const BAR = 11;

/** Hours between ticks: the least that gives no more than five. */
const STEPS = [1, 2, 3, 6, 12, 24, 48, 96, 168, 336, 720, 2160, 8760, 87_600] as const;

export type Bar = { readonly article: ListedArticle; readonly from: number; readonly to: number };
export type Lane = { readonly name: string; readonly bars: readonly Bar[] };

/** Rows in the order of their first article; what has no closed interval has no place here. */
export function lanesOf(articles: readonly ListedArticle[]): Lane[] {
  const bars = articles
    .flatMap((article): Bar[] => {
      const { earliest, latest } = article.dating;
      if (earliest === null || latest === null) return [];
      return [{ article, from: Date.parse(earliest), to: Date.parse(latest) }];
    })
    .sort((a, b) => a.from + a.to - b.from - b.to);
  const lanes = Map.groupBy(bars, ({ article }) => article.source?.name ?? "Outlet unknown");
  return [...lanes].map(([name, bars]) => ({ name, bars }));
}

export function Timeline({ articles }: { articles: readonly ListedArticle[] }) {
  const lanes = lanesOf(articles);
  const all = lanes.flatMap(({ bars }) => bars);
  if (all.length === 0) return <p>No article of this story says when it was published.</p>;
  const { begin, end, step } = scaleOf(all);
  const x = (time: number) =>
    round(LEFT + ((time - begin) / (end - begin)) * (WIDTH - LEFT - RIGHT));
  const height = TOP + lanes.length * ROW + 2;
  const ticks = Array.from(
    { length: Math.round((end - begin) / step) + 1 },
    (_, n) => begin + n * step,
  );
  const undated = articles.length - all.length;
  return (
    <figure class="picture">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby="tl-title tl-desc">
        <title id="tl-title">Who published when</title>
        <desc id="tl-desc">{inWords(lanes)}</desc>
        {ticks.map((tick) => (
          <g>
            <line class="rule" x1={x(tick)} x2={x(tick)} y1={TOP - 6} y2={height - 4} />
            <text x={x(tick)} y={12} text-anchor="middle">
              {tickDay(tick, step)}
            </text>
            {step < 24 * HOUR && (
              <text x={x(tick)} y={25} text-anchor="middle">
                {new Date(tick).toISOString().slice(11, 16)}
              </text>
            )}
          </g>
        ))}
        {lanes.map(({ name, bars }, row) => (
          <g>
            <text x={0} y={TOP + row * ROW + 11}>
              {shortened(name)}
            </text>
            {bars.map(({ article, from, to }) => (
              <g>
                <title>{`${article.title}: ${whenPublished(article.dating)}`}</title>
                <rect
                  class="bar"
                  x={x(from)}
                  y={TOP + row * ROW + 16}
                  rx={2}
                  height={BAR}
                  width={Math.max(LEAST, round(x(to) - x(from)))}
                  fill-opacity="0.55"
                />
                <circle
                  class="dot"
                  cx={x((from + to) / 2)}
                  cy={TOP + row * ROW + 16 + BAR / 2}
                  r={3}
                />
              </g>
            ))}
          </g>
        ))}
      </svg>
      <figcaption>
        Each bar covers the time in which an article was published, the dot is its middle. Hours are
        UTC.
        {undated > 0 && ` Not shown: ${undated} without a known time.`}
      </figcaption>
    </figure>
  );
}

/** The picture for those who don't see it. */
function inWords(lanes: readonly Lane[]): string {
  return lanes
    .map(({ name, bars }) => {
      const times = bars.slice(0, 5).map(({ article }) => whenPublished(article.dating));
      const more = bars.length > 5 ? `, and ${bars.length - 5} more` : "";
      return `${name}: ${times.join("; ")}${more}.`;
    })
    .join(" ");
}

/** Whole steps around all bars, in milliseconds. */
export function scaleOf(bars: readonly Bar[]): { begin: number; end: number; step: number } {
  const from = Math.min(...bars.map((bar) => bar.from));
  const to = Math.max(...bars.map((bar) => bar.to));
  const hours = STEPS.find((step) => (to - from) / (step * HOUR) <= 4) ?? STEPS[STEPS.length - 1];
  const step = (hours ?? 1) * HOUR;
  const begin = Math.floor(from / step) * step;
  return { begin, end: Math.max(begin + step, Math.ceil(to / step) * step), step };
}

function tickDay(time: number, step: number): string {
  const [day, month, year] = dayInWords(new Date(time).toISOString()).split(" ");
  const short = `${day} ${month?.slice(0, 3)}`;
  return step >= 720 * HOUR ? `${month?.slice(0, 3)} ${year}` : short;
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= 40 ? name : `${letters.slice(0, 39).join("")}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
