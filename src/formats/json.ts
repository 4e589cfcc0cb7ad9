/**
 * Serializes JSON with U+FFFD in place of each lone surrogate. `JSON.stringify` would escape these, and not every
 * parser accepts the escape (RFC 8259, section 8.2).
 */
export function toWellFormedJson(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) =>
    typeof field === "string" ? field.toWellFormed() : field,
  );
}
