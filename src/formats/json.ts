/** Serializes JSON with U+FFFD for lone surrogates, whose escapes not every parser accepts (RFC 8259, section 8.2). */
export function toWellFormedJson(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) =>
    typeof field === "string" ? field.toWellFormed() : field,
  );
}
