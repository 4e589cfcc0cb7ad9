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
 * pass over the bytes, four at a time; one by one only where a place falls among them that is to be known.
 */
export function placesOf(bytes: Uint8Array, text: string, start: number): Places {
  const fours = inFours(bytes);
  const extras = new Uint32Array(Math.floor(text.length / STEP) + 2);
  let known = 0;
  let extra = start;
  let hasControl = false;
  readBytes(start, Math.min(bytes.length, Math.ceil(start / 4) * 4));
  // Reading beyond an array costs more than asking for its end.
  for (let i = Math.ceil(start / 4); i < fours.length; i++) {
    const four = fours[i] as number;
    if (isPlain(four)) continue;
    const further = extra + extraOfFour(four);
    if (mayHaveControl(four) || i * 4 + 4 - further > known * STEP) readBytes(i * 4, i * 4 + 4);
    else extra = further;
  }
  readBytes(Math.max(start, fours.length * 4), bytes.length);
  extras.fill(extra, known);
  return { toByte, toIndex, hasControl };

  function readBytes(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const byte = bytes[i] as number;
      hasControl ||= isControl(byte);
      if (isContinuation(byte)) {
        extra += 1;
        continue;
      }
      const index = i - extra;
      while (known * STEP <= index) extras[known++] = extra;
      if (byte < 0xf0) continue;
      // Between the halves of a pair.
      if (known * STEP === index + 1) extras[known++] = extra + 1;
      extra -= 1;
    }
  }

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

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** Continuation bytes among four, less one for each first byte of four, whose character is two units. */
function extraOfFour(four: number): number {
  const continuations = four & ~(four << 1) & 0x80808080;
  const pairs = four & (four << 1) & (four << 2) & (four << 3) & 0x80808080;
  return highestBits(continuations) - highestBits(pairs);
}

/** Number of bytes whose highest bit is set, where no other bit is. */
function highestBits(four: number): number {
  return Math.imul(four >>> 7, 0x01010101) >>> 24;
}

/** Whether one of four bytes may be below 0x20. */
function mayHaveControl(four: number): boolean {
  return ((four - 0x20202020) & ~four & 0x80808080) !== 0;
}

/** Whether four bytes are all of 0x20 to 0x7F: the highest bit of each tells, also when 0x20 is taken off. */
function isPlain(four: number): boolean {
  return ((four | (four - 0x20202020)) & 0x80808080) === 0;
}
