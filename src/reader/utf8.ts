/** UTF-8 lengths and the byte offsets of a text's characters. */

/** Returns the number of bytes of a well-formed text in UTF-8. */
export function utf8Length(text: string): number {
  return text.length + extraBytes(text, 0, text.length);
}

/** Returns how many more bytes than UTF-16 units the characters from `from` to `to` have. */
function extraBytes(text: string, from: number, to: number): number {
  let extra = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    // Each half of a surrogate pair counts for 2 of the character's 4 bytes.
    extra += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return extra;
}

/** UTF-16 units between stored offsets. An offset for every unit would need four times the memory of the input. */
const STEP = 32;

/**
 * Returns a function from a UTF-16 index of `text` to the byte offset of its character. `start` is the offset of the
 * first byte, `length` the number of bytes.
 */
export function byteOffsets(
  text: string,
  { start, length }: { readonly start: number; readonly length: number },
): (index: number) => number {
  if (length === text.length) return (index) => start + index;
  const extras = new Uint32Array(Math.ceil(text.length / STEP) + 1);
  for (let step = 1; step < extras.length; step++) {
    const to = Math.min(text.length, step * STEP);
    extras[step] = (extras[step - 1] ?? 0) + extraBytes(text, (step - 1) * STEP, to);
  }
  return (index) => {
    const step = Math.floor(index / STEP);
    return start + index + (extras[step] ?? 0) + extraBytes(text, step * STEP, index);
  };
}
