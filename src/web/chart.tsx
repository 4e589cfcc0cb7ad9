import { useSiteText } from "./text/site-text.ts";

/** A chart of articles per year, month or day: bars that lie, so that each has its name and number on a phone too. */

/** A period with its articles. `label`: beside the bar; `name`: where it stands alone. */
export type ChartBar = {
  readonly label: string;
  readonly name: string;
  readonly count: number;
  readonly href: string;
};

/** Widths in the unit of the drawing, which is narrow, so that its text can be read on a phone. */
const [WIDTH, GAP, ROW, LETTER, MIN_BAR] = [360, 16, 24, 7.5, 2] as const;
/** More bars are in two columns. */
const MAX_ROWS = 16;

/** Draws the bars in their order, each a link if it has articles, with the same numbers as a table to unfold. */
export function Chart({ title, bars }: { title: string; bars: readonly ChartBar[] }) {
  const { chart: t } = useSiteText();
  const columns = bars.length > MAX_ROWS ? 2 : 1;
  const rows = Math.ceil(bars.length / columns);
  const width = (WIDTH - GAP * (columns - 1)) / columns;
  const widest = (texts: readonly string[]) =>
    Math.max(...texts.map(({ length }) => length)) * LETTER;
  const start = widest(bars.map(({ label }) => label)) + 6;
  const end = widest(bars.map(({ count }) => `${count}`)) + 6;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure class="picture">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${rows * ROW}`}>
        <title>{title}</title>
        {bars.map(({ label, name, count, href }, n) => {
          const [x, y] = [Math.floor(n / rows) * (width + GAP), (n % rows) * ROW];
          const length = count && Math.max(MIN_BAR, (count / most) * (width - start - end));
          const bar = (
            <>
              <title>{`${name}: ${t.articles(count)}`}</title>
              <rect x={x} y={y} width={width} height={ROW} fill-opacity="0" />
              <text x={x} y={y + 16}>
                {label}
              </text>
              <rect class="bar" x={x + start} y={y + 5} height={14} width={Math.round(length)} />
              <text x={x + start + Math.round(length) + 5} y={y + 16}>
                {count || ""}
              </text>
            </>
          );
          return count === 0 ? <g class="none">{bar}</g> : <a href={href}>{bar}</a>;
        })}
      </svg>
      <details class="note">
        <summary>{t.asTable}</summary>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.period}</th>
              <th scope="col">{t.number}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ name, count, href }) => (
              <tr>
                <th scope="row">{count === 0 ? name : <a href={href}>{name}</a>}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
