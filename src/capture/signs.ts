/**
 * Signs: short strings without which a later step has nothing to do. They are found in one pass over
 * the whole capture, all at once (an automaton of Aho and Corasick: a table look-up a byte), so that
 * prose, which has next to none, is not looked at again by every step.
 */

/** What no caption is without, unless it describes a picture from its first word on. */
export const CREDIT_SIGNS: readonly string[] =
  "hoto mage ictur redit raphic llustrat HOTO © | / ourtesy Getty tock Alamy EPA صور تصوير مشهد لقطة عدسة أرشيف [File (File".split(
    " ",
  );
/** What no address or name of a file between two sentences is without. */
export const ADDRESS_SIGNS: readonly string[] = "@ www. :// .com/ .jp .JP .png".split(" ");

/** What no note of a page between two sentences is without. */
export const PAGE_SIGNS: readonly string[] = ["newsletter promotion", "toggle caption"];

/** What each kind of sign may give away, and the strings that do. */
const SIGNS = {
  call: [
    ..."@ | © :// % cookie ewsletter dvertis ubscri JavaScript copied reserved".split(" "),
    ..."rewritten headline yndicat isclaimer".split(" "),
    ...["ollow us", "ign up", "lick here", "developing story", "ire service", "rrangement with"],
    ...[
      "this article",
      "this story",
      "this page",
      "this text",
      "this post",
      "our links",
      "ese links",
    ],
    ...[
      "this piece",
      "free article",
      "this column",
      "this ad",
      "ffiliate",
      "ommission",
      " AI",
      "rtificial intelligence",
    ],
  ],
  // What only an outlet says of itself, unless somebody is quoted.
  own: [
    ..."you podcast puzzl permission website sponsor lease WhatsApp Instagram".split(" "),
    ...[" our ", " us ", " video", " content", " stories", " readers", " comments", " email"],
  ],
  credit: CREDIT_SIGNS,
  repair: ["‘", "“", " 's", " ’s"],
  quotation: ['"', "“", "”", "«", "»"],
  stop: [...".!?…؟。"],
  tag: ["#", "(@"],
  strange: [
    ...ADDRESS_SIGNS,
    // A semicolon is code's only behind a bracket or an assignment.
    ..."{ = ); < */ % mailto:".split(" "),
    "dialog window.",
    "end of list",
    ...PAGE_SIGNS,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SignKind = keyof typeof SIGNS;

type Place = { readonly from: number; readonly to: number };

const KINDS = Object.keys(SIGNS) as readonly SignKind[];
/** The place of each kind in lists of them, and of its bit. */
const PLACES = Object.fromEntries(KINDS.map((kind, i) => [kind, i])) as Record<SignKind, number>;

/** Where the signs of a text end, kind by kind, in order. */
export class Signs {
  private readonly ends: readonly (readonly number[])[];

  constructor(ends: readonly (readonly number[])[]) {
    this.ends = ends;
  }

  /** Whether a sign of a kind ends behind `from` and not behind `to`. */
  has(kind: SignKind, { from, to }: Place): boolean {
    const ends = this.endsOf(kind);
    const next = indexBehind(ends, from);
    return next < ends.length && (ends[next] as number) <= to;
  }

  /** The ends of the signs of a kind that end behind `from` and not behind `to`. */
  within(kind: SignKind, { from, to }: Place): readonly number[] {
    const ends = this.endsOf(kind);
    return ends.slice(indexBehind(ends, from), indexBehind(ends, to));
  }

  private endsOf(kind: SignKind): readonly number[] {
    return this.ends[PLACES[kind]] ?? [];
  }
}

/** The place in `ends` of the first that is behind `from`. */
function indexBehind(ends: readonly number[], from: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The signs of a text, of which `utf8` are the bytes, by their ends in the text's UTF-16 units. */
export function findSigns(utf8: Uint8Array): Signs {
  const early: number[] = [];
  const late: number[] = [];
  const middle = partingOf(utf8);
  let [state, at, lateState, lateAt] = [0, 0, 0, 0];
  // Each state waits for the one before it: two at a time take little longer than one.
  for (let i = 0, j = middle; i < middle; i++, j++) {
    // No index is out of bounds: what is read is always a number.
    const byte = utf8[i] as number;
    const lateByte = utf8[j] as number;
    at += UNITS[byte] as number;
    lateAt += UNITS[lateByte] as number;
    state = NEXT[state + (CLASSES[byte] as number)] as number;
    lateState = NEXT[lateState + (CLASSES[lateByte] as number)] as number;
    if (state < 0) {
      state = ~state;
      early.push(state, at);
    }
    if (lateState < 0) {
      lateState = ~lateState;
      late.push(lateState, lateAt);
    }
  }
  for (let j = middle * 2; j < utf8.length; j++) {
    const byte = utf8[j] as number;
    lateAt += UNITS[byte] as number;
    lateState = NEXT[lateState + (CLASSES[byte] as number)] as number;
    if (lateState < 0) {
      lateState = ~lateState;
      late.push(lateState, lateAt);
    }
  }
  const ends = KINDS.map((): number[] => []);
  addAll(ends, early, 0);
  addAll(ends, late, at);
  return new Signs(ends);
}

/** Adds what was found, states and ends by turns. */
function addAll(ends: readonly number[][], found: readonly number[], behind: number): void {
  for (let i = 0; i < found.length; i += 2) {
    const end = behind + (found[i + 1] as number);
    // A bit for each kind, the lowest first.
    for (let kinds = ENDING[found[i] as number] as number; kinds !== 0; kinds &= kinds - 1) {
      ends[31 - Math.clz32(kinds & -kinds)]?.push(end);
    }
  }
}

/** The signs of a text that is not at hand as bytes. */
export function signsIn(text: string): Signs {
  return findSigns(ENCODER.encode(text));
}

const ENCODER = new TextEncoder();

/** A place not behind the middle, over which no sign goes: there stands a byte that none has. */
function partingOf(utf8: Uint8Array): number {
  let at = utf8.length >> 1;
  while (at > 0 && CLASSES[utf8[at] as number] !== 0) at -= 1;
  return at;
}

/** UTF-16 units that a byte of UTF-8 begins: two for a character of four bytes, none within one. */
const UNITS = Uint8Array.from({ length: 0x100 }, (_, byte) =>
  byte < 0x80 ? 1 : byte < 0xc0 ? 0 : byte < 0xf0 ? 1 : 2,
);

type Automaton = {
  /** Of each byte; 0 for those that no sign has. */
  readonly classes: Uint8Array;
  /**
   * The state after a state and a class. A state is the place where its successors begin; where a sign
   * ends it is told by its complement, which is negative.
   */
  readonly next: Int32Array;
  /** Kinds of the signs that end in a state. */
  readonly kinds: Uint8Array;
};

const { classes: CLASSES, next: NEXT, kinds: ENDING } = automatonOf(SIGNS);

function automatonOf(signs: Readonly<Record<string, readonly string[]>>): Automaton {
  const all = Object.entries(signs).flatMap(([kind, strings]) =>
    strings.map((sign) => ({ sign: ENCODER.encode(sign), kind: 1 << PLACES[kind as SignKind] })),
  );
  const bytes = [...new Set(all.flatMap(({ sign }) => [...sign]))];
  const classes = new Uint8Array(0x100);
  for (const [i, byte] of bytes.entries()) classes[byte] = i + 1;
  const width = bytes.length + 1;

  const states = 1 + all.reduce((sum, { sign }) => sum + sign.length, 0);
  const next = new Int32Array(states * width);
  const kinds = new Uint8Array(states * width);
  let made = width;
  for (const { sign, kind } of all) {
    let state = 0;
    for (const byte of sign) {
      const at = state + (classes[byte] ?? 0);
      if (next[at] === 0) {
        next[at] = made;
        made += width;
      }
      state = next[at] ?? 0;
    }
    kinds[state] = (kinds[state] ?? 0) | kind;
  }
  follow(next, kinds, width);
  return { classes, next: next.map((state) => (kinds[state] === 0 ? state : ~state)), kinds };
}

/** Gives every state its successor for every class: that of the longest end of it that is a beginning. */
function follow(next: Int32Array, kinds: Uint8Array, width: number): void {
  const fallback = new Int32Array(next.length);
  const queue = [...next.subarray(0, width)].filter((state) => state !== 0);
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i] ?? 0;
    const shorter = fallback[state] ?? 0;
    kinds[state] = (kinds[state] ?? 0) | (kinds[shorter] ?? 0);
    for (let byte = 0; byte < width; byte++) {
      const after = next[shorter + byte] ?? 0;
      const own = next[state + byte] ?? 0;
      if (own === 0) next[state + byte] = after;
      else {
        fallback[own] = after;
        queue.push(own);
      }
    }
  }
}
