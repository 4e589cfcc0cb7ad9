import type { Child } from "hono/jsx";

/** The space before the dot does not break, so that no line begins with it. */
const DOT = "\u00a0· ";

/** The parts of a line, with a dot or `by` between them. Parts that are `false` or null are left out. */
export function Joined({ parts, by = DOT }: { parts: readonly Child[]; by?: string }) {
  const shown = parts.filter((part) => part !== false && part !== null && part !== "");
  return <>{shown.flatMap((part, n) => (n === 0 ? [part] : [by, part]))}</>;
}

/** A page of a list and its name; without a path, the list has no such page. */
type PageLink = readonly [path: string | null, name: string];

/** Links from a page of a list to the first page and to the next one. */
export function Pager({ first, next }: { first: PageLink; next: PageLink }) {
  if (first[0] === null && next[0] === null) return null;
  return (
    <p class="pager">
      {first[0] !== null && <a href={first[0]}>{first[1]}</a>}
      {next[0] !== null && (
        <a href={next[0]} rel="next">
          {next[1]}
        </a>
      )}
    </p>
  );
}
