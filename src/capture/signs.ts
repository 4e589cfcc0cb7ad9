/**
 * Signs: short strings without which a later step has nothing to do. They are found in one pass over
 * the whole capture, all at once (an automaton of Aho and Corasick: a table look-up a character), so
 * that prose, which has next to none, is not looked at again by every step.
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
    ..."you @ | © :// % cookie ewsletter dvertis ubscri JavaScript copied reserved".split(" "),
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
  credit: CREDIT_SIGNS,
  repair: ["‘", "“", " 's", " ’s"],
  quotation: ['"', "“", "”", "«", "»"],
  stop: [...".!?…؟。"],
  strange: [
    ...ADDRESS_SIGNS,
    ..."{ ; < */ % mailto:".split(" "),
    "dialog window.",
    "end of list",
    ...PAGE_SIGNS,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SignKind = keyof typeof SIGNS;

type Place = { readonly from: number; readonly to: number };

const BITS = {
  call: 1,
  credit: 2,
  repair: 4,
  quotation: 8,
  stop: 16,
  strange: 32,
} as const satisfies Record<SignKind, number>;
const KINDS = Object.keys(BITS) as readonly SignKind[];

/** Where the signs of a text end, kind by kind, in order. */
export class Signs {
  private readonly ends: Readonly<Record<SignKind, readonly number[]>>;

  constructor(ends: Readonly<Record<SignKind, readonly number[]>>) {
    this.ends = ends;
  }

  /** Whether a sign of a kind ends behind `from` and not behind `to`. */
  has(kind: SignKind, { from, to }: Place): boolean {
    const ends = this.ends[kind];
    return (ends[indexBehind(ends, from)] ?? Number.POSITIVE_INFINITY) <= to;
  }

  /** The ends of the signs of a kind that end behind `from` and not behind `to`. */
  within(kind: SignKind, { from, to }: Place): readonly number[] {
    const ends = this.ends[kind];
    return ends.slice(indexBehind(ends, from), indexBehind(ends, to));
  }
}

/** The place in `ends` of the first that is behind `from`. */
function indexBehind(ends: readonly number[], from: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function findSigns(text: string): Signs {
  const stops: number[] = [];
  const own = { call: [], credit: [], repair: [], quotation: [], stop: stops, strange: [] };
  const ends: Readonly<Record<SignKind, number[]>> = own;
  const { classes, next, found } = AUTOMATON;
  for (let i = 0, state = 0; i < text.length; i++) {
    // No index is out of bounds: what is read is always a number.
    state = next[state + (classes[text.charCodeAt(i)] as number)] as number;
    const bits = found[state] as number;
    if (bits === 0) continue;
    // Nearly all signs of prose are its stops.
    if (bits === BITS.stop) stops.push(i + 1);
    else for (const kind of KINDS) if ((bits & BITS[kind]) !== 0) ends[kind].push(i + 1);
  }
  return new Signs(ends);
}

type Automaton = {
  /** Of each UTF-16 unit; 0 for those that no sign has. */
  readonly classes: Uint8Array;
  /** The state after a state and a class. A state is the place where its successors begin. */
  readonly next: Uint16Array;
  /** Kinds of the signs that end in a state. */
  readonly found: Uint8Array;
};

const AUTOMATON = automatonOf(SIGNS);

function automatonOf(signs: Readonly<Record<string, readonly string[]>>): Automaton {
  const all = Object.entries(signs).flatMap(([kind, strings]) =>
    strings.map((sign) => ({ sign, kind: BITS[kind as SignKind] })),
  );
  const units = [...new Set(all.flatMap(({ sign }) => [...sign]))];
  const classes = new Uint8Array(0x10000);
  for (const [i, unit] of units.entries()) classes[unit.charCodeAt(0)] = i + 1;
  const width = units.length + 1;

  const states = 1 + all.reduce((sum, { sign }) => sum + sign.length, 0);
  const next = new Uint16Array(states * width);
  const found = new Uint8Array(states * width);
  let made = width;
  for (const { sign, kind } of all) {
    let state = 0;
    for (const unit of sign) {
      const at = state + (classes[unit.charCodeAt(0)] ?? 0);
      if (next[at] === 0) {
        next[at] = made;
        made += width;
      }
      state = next[at] ?? 0;
    }
    found[state] = (found[state] ?? 0) | kind;
  }
  if (made > 0x10000) throw new Error("Too many signs for states of 16 bits.");
  follow(next, found, width);
  return { classes, next, found };
}

/** Gives every state its successor for every class: that of the longest end of it that is a beginning. */
function follow(next: Uint16Array, found: Uint8Array, width: number): void {
  const fallback = new Uint16Array(next.length);
  const queue = [...next.subarray(0, width)].filter((state) => state !== 0);
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i] ?? 0;
    const shorter = fallback[state] ?? 0;
    found[state] = (found[state] ?? 0) | (found[shorter] ?? 0);
    for (let unit = 0; unit < width; unit++) {
      const after = next[shorter + unit] ?? 0;
      const own = next[state + unit] ?? 0;
      if (own === 0) next[state + unit] = after;
      else {
        fallback[own] = after;
        queue.push(own);
      }
    }
  }
}
