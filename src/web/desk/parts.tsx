import type { PropsWithChildren } from "hono/jsx";

/** What the desk's page consists of. fill.mjs replaces each `[path]` by what the API's data has there. */

type ButtonProps = PropsWithChildren<{
  /** The method, the path and the fields of the body of its request. */
  readonly send: string;
  /** The list with the items that it is for, if these are the selected ones. */
  readonly of?: string | undefined;
  /** The conditions on the data of which one must hold for it to be shown. */
  readonly shownIf?: string;
}>;

/** A button that makes a request. */
export function Button({ send, of, shownIf, children }: ButtonProps) {
  return (
    <button type="submit" data-send={send} data-of={of} data-if={shownIf}>
      {children}
    </button>
  );
}

/** A link to the next page of a list. */
export function Next({ list, query = "", to }: { list: string; query?: string; to: string }) {
  return (
    <p data-if={`${list}.next`}>
      <a href={`/desk?${query}${list}=[${list}.next]#${to}`}>More</a>
    </p>
  );
}

type TableProps = {
  readonly caption: string;
  /** The list that has an item for each row. */
  readonly each: string;
  /** What a row has in each column, after its heading. */
  readonly columns: readonly string[];
};

/** A table. On a screen that is too narrow for it, it scrolls alone, also by the keyboard. */
export function Table({ caption, each, columns }: TableProps) {
  const cells = columns.map((column) => column.split(": "));
  return (
    <section class="wide" aria-label={caption} tabindex={0} data-if={each}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {cells.map(([heading]) => (
              <th scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody data-each={each}>
          <template>
            <tr>
              {cells.map(([, cell]) => (
                <td>{cell}</td>
              ))}
            </tr>
          </template>
        </tbody>
      </table>
    </section>
  );
}
