import { format } from "./progress.ts";

/** Counts what has the same reason, with an example of each. What a reason quotes does not make it another one. */
export function countReasons() {
  const reasons = new Map<string, { count: number; readonly example: string }>();
  const sorted = () => [...reasons].sort(([, a], [, b]) => b.count - a.count);
  return {
    add: (reason: string, origin: string): void => {
      const general = reason.replaceAll(origin, "…").replace(/"(?:[^"\\]|\\.)*"/g, '"…"');
      const { count, example } = reasons.get(general) ?? { count: 0, example: origin };
      reasons.set(general, { count: count + 1, example });
    },
    total: () => sorted().reduce((sum, [, { count }]) => sum + count, 0),
    /** The most frequent first. */
    sorted,
    /** A heading, and a line for each reason; nothing if there is none. */
    toText: (heading: string, limit = Number.POSITIVE_INFINITY): string => {
      const rows = sorted().slice(0, limit);
      const width = Math.max(...rows.map(([reason]) => Math.min(reason.length, 90)));
      const lines = rows.map(([reason, { count, example }]) => {
        return `${format(count).padStart(8)}   ${reason.padEnd(width)}   such as ${example}\n`;
      });
      return rows.length === 0 ? "" : `\n${heading}\n${lines.join("")}`;
    },
  };
}
