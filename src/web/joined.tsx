import type { Child } from "hono/jsx";

/** The space before the dot does not break, so that no line begins with it. */
const DOT = "\u00a0· ";

/** The parts of a line, with a dot or `by` between them. Parts that are `false` or null are left out. */
export function Joined({ parts, by = DOT }: { parts: readonly Child[]; by?: string }) {
  return (
    <>
      {parts
        .filter((part) => part !== false && part !== null && part !== "")
        .map((part, n) => (
          <>
            {n > 0 && by}
            {part}
          </>
        ))}
    </>
  );
}
