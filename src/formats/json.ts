/**
 * JSON in which each lone surrogate is U+FFFD: it is no character, `JSON.stringify` would escape it,
 * and not every reader takes the escape (RFC 8259, section 8.2).
 */
export function toWellFormedJson(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) =>
    typeof field === "string" ? field.toWellFormed() : field,
  );
}
