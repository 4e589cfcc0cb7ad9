import type { Child } from "hono/jsx";

/** The space before the dot does not break, so that no line begins with it. */
const DOT = "\u00a0· ";

/** The parts of a line, with a dot or `by` between them. Parts that are `false` or null are left out. */
export function Joined({ parts, by = DOT }: { parts: readonly Child[]; by?: string }) {
  const shown = parts.filter((part) => part !== false && part !== null && part !== "");
  return <>{shown.flatMap((part, n) => (n === 0 ? [part] : [by, part]))}</>;
}

/** The items of a list that a page shows. */
export type ListPart<Item> = {
  readonly items: readonly Item[];
  /** Whether others precede these. */
  readonly isLater: boolean;
  /** The cursor of the next page; null on the last page. */
  readonly next: string | null;
};

export type PagerProps = {
  /** Paths; null if the list has no such page. */
  readonly first: string | null;
  readonly next: string | null;
  readonly names: Readonly<Record<"first" | "next", string>>;
};

/** Links from a page of a list to the first page and to the next one. */
export function Pager({ first, next, names }: PagerProps) {
  if (first === null && next === null) return null;
  return (
    <p class="pager">
      {first !== null && <a href={first}>{names.first}</a>}
      {next !== null && (
        <a href={next} rel="next">
          {names.next}
        </a>
      )}
    </p>
  );
}
