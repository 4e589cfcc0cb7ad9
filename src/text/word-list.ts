/** Returns the words of lines that separate them by spaces. */
export function list(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
