/** UTF-8: whether it holds text, and where its characters begin. */

/** Number of bytes that `text`, well formed, takes in UTF-8. */
export function utf8Length(text: string): number {
  return text.length + extraBytes(text, 0, text.length);
}

/** How many bytes more than UTF-16 units the characters from `from` to `to` take. */
function extraBytes(text: string, from: number, to: number): number {
  let extra = 0;
  for (let i = from; i < to; i++) {
    extra += extraOf(text.charCodeAt(i));
  }
  return extra;
}

/** A half of a pair stands for 2 of its character's 4 bytes. */
function extraOf(unit: number): number {
  if (unit < 0x80) return 0;
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
}

/** Where the characters of a text stand in its bytes. */
export type Places = {
  /** The byte at which the character at `index` (UTF-16 units) begins; at the text's length, the end. */
  readonly toByte: (index: number) => number;
  /** The index of the character that begins at `byte`. */
  readonly toIndex: (byte: number) => number;
  /** Whether a control character is among them, which no text file holds. */
  readonly hasControl: boolean;
};

/** A text as UTF-8, and the index in UTF-16 units of the character that begins at a byte of it. */
export type Utf8 = { readonly bytes: Uint8Array; readonly toIndex: Places["toIndex"] };

const ENCODER = new TextEncoder();

export function utf8Of(text: string): Utf8 {
  const bytes = ENCODER.encode(text);
  return { bytes, toIndex: placesOf(bytes, text, 0).toIndex };
}

/** The units between two places whose bytes are known: what is between them is counted when asked. */
const STEP = 32;

/**
 * The places of the characters of `text`, which is what `bytes` say from `start` on, in valid UTF-8. One
 * pass over the bytes, four at a time where all four are ASCII.
 */
export function placesOf(bytes: Uint8Array, text: string, start: number): Places {
  const fours = inFours(bytes);
  const extras = new Uint32Array(Math.floor(text.length / STEP) + 2);
  let known = 0;
  let extra = start;
  let hasControl = false;
  for (let i = start; i < bytes.length; ) {
    if (i % 4 === 0) {
      let four = i / 4;
      // Reading beyond an array costs more than asking for its end.
      while (four < fours.length && isPlain(fours[four] as number)) four += 1;
      i = four * 4;
      if (i === bytes.length) break;
    }
    const byte = bytes[i] as number;
    hasControl ||= isControl(byte);
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
  return { toByte, toIndex, hasControl };

  function toByte(index: number): number {
    const step = Math.floor(index / STEP);
    const before = extras[step] as number;
    if (before === extras[step + 1]) return index + before;
    return index + before + extraBytes(text, step * STEP, index);
  }

  function toIndex(byte: number): number {
    // The index is less than the byte by what the characters before it take more: that bounds the search.
    let low = Math.max(0, Math.floor((byte - extra) / STEP));
    let high = Math.floor((byte - start) / STEP);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (middle * STEP + (extras[middle] as number) <= byte) low = middle;
      else high = middle - 1;
    }
    const before = extras[low] as number;
    if (before === extras[low + 1]) return byte - before;
    let index = low * STEP;
    for (let at = index + before; at < byte; index++) at += 1 + extraOf(text.charCodeAt(index));
    return index;
  }
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
