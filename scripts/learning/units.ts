import {
  leadingByline,
  readByline,
  readSignOff,
  signatureLine,
} from "../../src/reader/credits.ts";
import { withoutStrange } from "../../src/reader/cuts.ts";
import { decode } from "../../src/reader/decode.ts";
import { lengthOfHead } from "../../src/reader/heads.ts";
import { sketch } from "../../src/reader/layouts/detect.ts";
import { toLines } from "../../src/reader/lines.ts";
import { type Outlet, outletOf } from "../../src/reader/outlet.ts";
import { sentencesOf } from "../../src/reader/sentences.ts";
import { findSigns } from "../../src/reader/signs.ts";
import { withoutNoteOnWriter } from "../../src/reader/writers.ts";
import type { ExpectedSighting, Gold } from "../gold.ts";

/** The lines and sentences of captures, each with what becomes of it: what the reader is asked one by one. */

export type Unit = {
  readonly text: string;
  /** It stays, it goes, or a part of it does. */
  readonly fate: "stays" | "goes" | "in part";
  /** Where what stays begins, if it is an end of the unit's text. */
  readonly begin: number;
};

/** Units with a prompt at their beginning as two. */
export function inParts(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit): Unit[] => {
    const { text, fate, begin } = unit;
    if (fate !== "in part" || begin === 0) return [unit];
    return [
      { text: text.slice(0, begin).trim(), fate: "goes", begin },
      { text: text.slice(begin), fate: "stays", begin: 0 },
    ];
  });
}

/** One article's units, in order. */
export type UnitRow = {
  readonly kind: "lines" | "sentences";
  readonly title: string;
  readonly outlet: Outlet;
  readonly units: readonly Unit[];
  /** The place of the one unit that is asked, if not all are. */
  readonly only?: number;
};

/** The rows of a capture; those that can't be aligned with what is expected are left out. */
export function unitsIn({ bytes, expected }: Gold): UnitRow[] {
  const decoded = decode(bytes);
  if (!decoded.ok || expected.layout === null) return [];
  const { text, utf8 } = decoded;
  const { sketches } = sketch(toLines(text));
  if (sketches.length !== expected.sightings.length) return [];
  const signs = findSigns(utf8);
  return sketches.flatMap(({ role, title, source, body }, i) => {
    const outlet = outletOf(body, source?.text ?? null);
    const byline = expected.sightings[i]?.byline ?? null;
    const page = { text, signs, dropped: [], outlet };
    const kind = role === "main" ? "lines" : "sentences";
    const lines =
      kind === "lines"
        ? body
        : body
            .flatMap((line) => withoutStrange(line, page))
            .flatMap((l) => sentencesOf(l, text, signs));
    const units = aligned(
      withoutNoteOnWriter(lines, byline, [])
        .rest.map(({ text }) => text)
        .flatMap((text, i) => unsigned(text, i, title.text, outlet)),
      expected.sightings[i],
    );
    return units === null ? [] : [{ kind, title: title.text, outlet, units }];
  });
}

/** What the reader asks of a text, in any: who wrote it and who filed it is read by itself. */
function unsigned(text: string, i: number, title: string, outlet: Outlet): string[] {
  const head = lengthOfHead(text);
  if (head > 0)
    return head === text.length ? [] : unsigned(text.slice(head).trim(), i, title, outlet);
  const told = { title, rest: () => text };
  if (readByline(text) !== null || readSignOff(text)?.at === 0) return [];
  if (i < BYLINE_UNITS && signatureLine(text, told, outlet) !== null) return [];
  const byline = i < BYLINE_UNITS ? leadingByline(text, told, outlet) : null;
  return [byline === null ? text : text.slice(byline.length).trim()];
}

/** A byline leads, or stands behind a notice. */
const BYLINE_UNITS = 3;

/** Texts beside what stays of them, which is followed letter by letter; null where the two part ways. */
function aligned(texts: readonly string[], expected: ExpectedSighting | undefined): Unit[] | null {
  const stays = squeezed((expected?.body ?? []).map(({ text }) => text).join(" "));
  let at = 0;
  const units = texts.map((text): Unit => {
    const whole = squeezed(text);
    const form = [whole.replace(/^[-•]/, ""), whole].find((form) => stays.startsWith(form, at));
    if (form !== undefined) {
      at += form.length;
      return { text, fate: "stays", begin: 0 };
    }
    for (let from = 1; from < whole.length - LEAST_PART; from++) {
      if (!stays.startsWith(whole.slice(from), at)) continue;
      at += whole.length - from;
      return { text, fate: "in part", begin: placeOf(text, from) };
    }
    let shared = 0;
    while (shared < whole.length && whole[shared] === stays[at + shared]) shared += 1;
    if (shared < LEAST_PART) return { text, fate: "goes", begin: text.length };
    at += shared;
    return { text, fate: "in part", begin: 0 };
  });
  return at === stays.length ? units : null;
}

/** So many letters in common are no chance. */
const LEAST_PART = 10;

/** A text without white space, its quotation marks all straight. */
function squeezed(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, "");
}

/** The place of a letter of a text, counted without white space. */
function placeOf(text: string, letter: number): number {
  let at = 0;
  for (let seen = 0; seen < letter || /\s/.test(text.charAt(at)); at++) {
    if (!/\s/.test(text.charAt(at))) seen += 1;
  }
  return at;
}
