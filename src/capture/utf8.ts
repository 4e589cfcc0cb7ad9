/** UTF-8: whether it holds text, and where its characters begin. */

/** Number of bytes that `text`, well formed, takes in UTF-8. */
export function utf8Length(text: string): number {
  return text.length + extraBytes(text, 0, text.length);
}

/** How many bytes more than UTF-16 units the characters from `from` to `to` take. */
function extraBytes(text: string, from: number, to: number): number {
  let extra = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    // A half of a pair stands for 2 of its character's 4 bytes.
    extra += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return extra;
}

/** The units between two places whose bytes are known: what is between them is counted when asked. */
const STEP = 32;

/**
 * The byte at which a character of `text` begins, by its index in UTF-16 units. `text` is what `bytes`
 * say from `start` on, in valid UTF-8. Null when a control character is among them, which no text
 * file holds. One pass over the bytes, four at a time where all four are ASCII.
 */
export function placesOf(
  bytes: Uint8Array,
  text: string,
  start: number,
): ((index: number) => number) | null {
  const fours = inFours(bytes);
  const extras = new Uint32Array(Math.floor(text.length / STEP) + 1);
  let known = 0;
  let extra = start;
  for (let i = start; i < bytes.length; ) {
    if (i % 4 === 0) {
      let four = i / 4;
      // Reading beyond an array costs more than asking for its end.
      while (four < fours.length && isPlain(fours[four] as number)) four += 1;
      i = four * 4;
      if (i === bytes.length) break;
    }
    const byte = bytes[i] as number;
    if (isControl(byte)) return null;
    const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    if (length > 1) {
      const index = i - extra;
      while (known * STEP <= index) extras[known++] = extra;
      // Between the halves of a pair.
      if (length === 4 && known * STEP === index + 1) extras[known++] = extra + 1;
      extra += length === 2 ? 1 : 2;
    }
    i += length;
  }
  extras.fill(extra, known);
  return (index) => {
    const step = Math.floor(index / STEP);
    const before = extras[step] ?? 0;
    if (before === extras[step + 1]) return index + before;
    return index + before + extraBytes(text, step * STEP, index);
  };
}

/** A control character that no text file holds: all of C0 but tab, line feed, form feed and return. */
export function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}

/** Bytes as numbers of 32 bits, without those at the end that make no whole one. */
function inFours(bytes: Uint8Array): Int32Array {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Int32Array(buffer, byteOffset, length >> 2);
}

/** Whether four bytes are all of 0x20 to 0x7F: the highest bit of each tells, also when 0x20 is taken off. */
function isPlain(four: number): boolean {
  return ((four | (four - 0x20202020)) & 0x80808080) === 0;
}
