import type { Child } from "hono/jsx";

type TableProps = {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The cells of each row. The first one is the row's heading. */
  readonly rows: readonly (readonly Child[])[];
};

/** A table. On a screen that is too narrow for it, it scrolls alone, also by the keyboard. Nothing without rows. */
export function Table({ caption, columns, rows }: TableProps) {
  if (rows.length === 0) return null;
  return (
    <section class="wide" aria-label={caption} tabindex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([heading, ...cells]) => (
            <tr>
              <th scope="row">{heading}</th>
              {cells.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
