import { type Automaton, after, toAutomaton } from "./automaton.ts";
import { once } from "./once.ts";
import { SIGNS } from "./sign-strings.ts";
import { type Utf8, utf8Of } from "./utf8.ts";

/**
 * Signs: short strings without which a later step has nothing to do. They are found in one pass over
 * the whole capture, all at once (an automaton of Aho and Corasick: a table look-up a byte), so that
 * prose, which has next to none, is not looked at again by every step.
 */

export type SignKind = keyof typeof SIGNS;

type Place = { readonly from: number; readonly to: number };

const KINDS = Object.keys(SIGNS) as readonly SignKind[];
/** The place of each kind in lists of them, and of its bit. */
const PLACES = Object.fromEntries(KINDS.map((kind, i) => [kind, i])) as Record<SignKind, number>;

/** Places in order, a word of memory each: a list of numbers takes twice as much. */
class Places {
  private all = new Int32Array(64);
  length = 0;

  add(place: number): void {
    if (this.length === this.all.length) {
      const more = new Int32Array(2 * this.length);
      more.set(this.all);
      this.all = more;
    }
    this.all[this.length] = place;
    this.length += 1;
  }

  at(i: number): number {
    return this.all[i] as number;
  }

  between(from: number, to: number): Int32Array {
    return this.all.subarray(from, to);
  }

  /** The index of the first place behind another. */
  indexBehind(place: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Where the signs of a text end, kind by kind, in order. */
export class Signs {
  private readonly ends: readonly Places[];

  constructor(ends: readonly Places[]) {
    this.ends = ends;
  }

  /** Whether a sign of a kind ends behind `from` and not behind `to`. */
  has(kind: SignKind, { from, to }: Place): boolean {
    const ends = this.endsOf(kind);
    const next = ends.indexBehind(from);
    return next < ends.length && ends.at(next) <= to;
  }

  /** The ends of the signs of a kind that end behind `from` and not behind `to`. */
  within(kind: SignKind, { from, to }: Place): Int32Array {
    const ends = this.endsOf(kind);
    return ends.between(ends.indexBehind(from), ends.indexBehind(to));
  }

  private endsOf(kind: SignKind): Places {
    return this.ends[PLACES[kind]] as Places;
  }
}

/** Bytes that are looked at before what was found in them is put in order: that takes room meanwhile. */
const STRETCH = 1 << 16;

/** The signs of a text, by their ends in its UTF-16 units. */
export function findSigns({ bytes, toIndex }: Utf8): Signs {
  const ends = KINDS.map(() => new Places());
  const automaton = theAutomaton();
  for (let from = 0; from < bytes.length; ) {
    const to = partingAt(automaton, bytes, from + STRETCH);
    for (const found of scan(automaton, bytes, from, to)) {
      for (let i = 0; i < found.length; i += 2) {
        const end = toIndex((found[i + 1] as number) + 1);
        // A bit for each kind, the lowest first.
        for (
          let kinds = automaton.kinds[found[i] as number] as number;
          kinds !== 0;
          kinds &= kinds - 1
        ) {
          ends[31 - Math.clz32(kinds & -kinds)]?.add(end);
        }
      }
    }
    from = to;
  }
  return new Signs(ends);
}

/**
 * What ends in a stretch of bytes over whose ends no sign goes: states and places by turns, of each of
 * its quarters. A state waits for the one before it: four at a time take half as long as one by one.
 */
function scan(
  automaton: Automaton,
  bytes: Uint8Array,
  from: number,
  to: number,
): readonly (readonly number[])[] {
  const { classes, next } = automaton;
  const found: [number[], number[], number[], number[]] = [[], [], [], []];
  const quarter = (to - from) >> 2;
  const second = partingAt(automaton, bytes, from + quarter);
  const third = Math.max(second, partingAt(automaton, bytes, from + 2 * quarter));
  const fourth = Math.max(third, partingAt(automaton, bytes, from + 3 * quarter));
  const shared = Math.min(second - from, third - second, fourth - third, to - fourth);
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < shared; i++) {
    a = after(a, next, classes[bytes[from + i] as number] as number);
    b = after(b, next, classes[bytes[second + i] as number] as number);
    c = after(c, next, classes[bytes[third + i] as number] as number);
    d = after(d, next, classes[bytes[fourth + i] as number] as number);
    if ((a | b | c | d) >= 0) continue;
    if (a < 0) found[0].push(~a, from + i);
    if (b < 0) found[1].push(~b, second + i);
    if (c < 0) found[2].push(~c, third + i);
    if (d < 0) found[3].push(~d, fourth + i);
  }
  scanOn(a, from + shared, second, found[0]);
  scanOn(b, second + shared, third, found[1]);
  scanOn(c, third + shared, fourth, found[2]);
  scanOn(d, fourth + shared, to, found[3]);
  return found;

  /** The same from a state on, byte by byte. */
  function scanOn(begun: number, from: number, to: number, found: number[]): void {
    let state = begun;
    for (let i = from; i < to; i++) {
      state = after(state, next, classes[bytes[i] as number] as number);
      if (state < 0) found.push(~state, i);
    }
  }
}

/** The signs of a text that is not at hand as bytes. */
export function signsIn(text: string): Signs {
  return findSigns(utf8Of(text));
}

/** The first place from `at` on over which no sign goes: behind a byte that none has, or the end. */
function partingAt({ classes }: Automaton, bytes: Uint8Array, at: number): number {
  let place = Math.min(at, bytes.length);
  while (place < bytes.length && classes[bytes[place] as number] !== 0) place += 1;
  return place;
}

const theAutomaton = once(() => automatonOf(SIGNS));

function automatonOf(signs: Readonly<Record<string, readonly string[]>>): Automaton {
  if (KINDS.length > 8) throw new Error("signs of more than 8 kinds: a byte has a bit for each");
  return toAutomaton(
    Object.entries(signs).map(([kind, strings]) => ({
      strings: ENCODER.encode(strings.map((sign) => `${sign}\0`).join("")),
      kind: 1 << PLACES[kind as SignKind],
    })),
  );
}

const ENCODER = new TextEncoder();
