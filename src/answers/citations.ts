/** Longer answers of a model are none: it was asked for a few sentences. */
const CHARACTERS = 2_000;

/**
 * A model's answer as plain text, if what it says can be looked up: it cites at least one of the
 * passages 1 to `passages`, as `[2]` or `[1, 3]`, and none that is not there. Null otherwise.
 */
export function validateCitations(said: string, passages: number): string | null {
  const text = said.trim();
  if (text.length > CHARACTERS) return null;
  const cited = [...text.matchAll(/\[(\d{1,4}(?:\s*,\s*\d{1,4})*)\]/g)].flatMap(([, list = ""]) =>
    list.split(",").map(Number),
  );
  const isKnown = (n: number) => n >= 1 && n <= passages;
  return cited.length > 0 && cited.every(isKnown) ? text : null;
}
