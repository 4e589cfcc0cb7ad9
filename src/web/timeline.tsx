import type { ListedArticle } from "../schema/article.ts";
import { shortDay, whenPublished } from "./dating.ts";
import { type SiteText, useSiteText } from "./text/site-text.ts";

/** The timeline of a story: a row for each outlet, and a bar for each article's possible times. */

const HOUR = 3_600_000;
/** The drawing is narrow, with each name above its bars, so that its text can be read on a phone. */
const [WIDTH, LEFT, RIGHT, ROW, TOP, MIN_WIDTH] = [360, 22, 22, 34, 36, 3] as const;

const BAR = 11;

/** Hours between ticks; the smallest that gives at most five ticks is used. */
const STEPS = [1, 2, 3, 6, 12, 24, 48, 96, 168, 336, 720, 2160, 8760, 87_600] as const;

/** The times at which an article may have been published, in milliseconds. */
type Bar = { readonly article: ListedArticle; readonly from: number; readonly to: number };
/** The articles of an outlet, whose name is null if it is unknown. */
export type Lane = { readonly name: string | null; readonly bars: readonly Bar[] };

/** Returns the lanes in the order of their first articles. Articles without a closed interval are omitted. */
export function lanesOf(articles: readonly ListedArticle[]): Lane[] {
  const bars = articles
    .flatMap((article): Bar[] => {
      const { earliest, latest } = article.dating;
      if (earliest === null || latest === null) return [];
      return [{ article, from: Date.parse(earliest), to: Date.parse(latest) }];
    })
    .sort((a, b) => a.from + a.to - b.from - b.to);
  const lanes = Map.groupBy(bars, ({ article }) => article.source?.name ?? null);
  return [...lanes].map(([name, bars]) => ({ name, bars }));
}

export function Timeline({ articles }: { articles: readonly ListedArticle[] }) {
  const text = useSiteText();
  const t = text.timeline;
  const lanes = lanesOf(articles);
  const all = lanes.flatMap(({ bars }) => bars);
  if (all.length === 0) return <p>{t.none}</p>;
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
        <title id="tl-title">{t.title}</title>
        <desc id="tl-desc">{inWords(lanes, text)}</desc>
        {ticks.map((tick) => (
          <g>
            <line class="rule" x1={x(tick)} x2={x(tick)} y1={TOP - 6} y2={height - 4} />
            <text x={x(tick)} y={12} text-anchor="middle">
              {shortDay(tick, step < 720 * HOUR, text)}
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
              {shortened(name ?? text.items.outletUnknown)}
            </text>
            {bars.map(({ article, from, to }) => (
              <g>
                <title>{`${article.title}: ${whenPublished(article.dating, text)}`}</title>
                <rect
                  class="bar"
                  x={x(from)}
                  y={TOP + row * ROW + 16}
                  rx={2}
                  height={BAR}
                  width={Math.max(MIN_WIDTH, round(x(to) - x(from)))}
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
        {t.caption}
        {undated > 0 && t.notShown(undated)}
      </figcaption>
    </figure>
  );
}

const MAX_TIMES_IN_WORDS = 5;

/** Describes the drawing for screen readers. */
function inWords(lanes: readonly Lane[], text: SiteText): string {
  return lanes
    .map(({ name, bars }) => {
      const shown = bars.slice(0, MAX_TIMES_IN_WORDS);
      const times = shown.map(({ article }) => whenPublished(article.dating, text));
      const more = bars.length - shown.length;
      const rest = more > 0 ? text.timeline.more(more) : "";
      return `${name ?? text.items.outletUnknown}: ${times.join("; ")}${rest}.`;
    })
    .join(" ");
}

/** Returns whole steps around all bars, in milliseconds. */
export function scaleOf(bars: readonly Bar[]): { begin: number; end: number; step: number } {
  const from = Math.min(...bars.map((bar) => bar.from));
  const to = Math.max(...bars.map((bar) => bar.to));
  const step = HOUR * (STEPS.find((hours) => (to - from) / (hours * HOUR) <= 4) ?? 87_600);
  const begin = Math.floor(from / step) * step;
  return { begin, end: Math.max(begin + step, Math.ceil(to / step) * step), step };
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= 40 ? name : `${letters.slice(0, 39).join("")}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
