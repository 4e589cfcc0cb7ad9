/** A limit for a model's answer, of which the prompt asks a few sentences. */
const MAX_ANSWER_CHARACTERS = 2_000;

/**
 * Returns a model's answer as plain text if its citations are valid: it cites at least one of the passages 1 to
 * `passages`, as `[2]` or `[1, 3]`, and no other. Returns null otherwise.
 */
export function validateCitations(said: string, passages: number): string | null {
  const text = said.trim();
  if (text.length > MAX_ANSWER_CHARACTERS) return null;
  const cited = [...text.matchAll(/\[(\d{1,4}(?:\s*,\s*\d{1,4})*)\]/g)].flatMap(([, list = ""]) =>
    list.split(",").map(Number),
  );
  const isKnown = (n: number) => n >= 1 && n <= passages;
  return cited.length > 0 && cited.every(isKnown) ? text : null;
}
