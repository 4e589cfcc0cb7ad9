/** The names and numbers of a report, as keys; see `Features`. */
export type Report = { readonly names: readonly string[]; readonly numbers: readonly string[] };

/**
 * Returns the index of the report that has most of what the reports share: the number of its names and numbers that
 * at least one other report has. Of equal ones the first is chosen; 0 for a single report.
 */
export function chooseCentral(reports: readonly Report[]): number {
  const counts = new Map<string, number>();
  const keys = reports.map(({ names, numbers }) => new Set([...names, ...numbers]));
  for (const own of keys) for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  const shared = keys.map((own) => [...own].filter((key) => (counts.get(key) ?? 0) > 1).length);
  return Math.max(0, shared.indexOf(Math.max(...shared)));
}
