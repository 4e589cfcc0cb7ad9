import { templateSet } from "../scripts/story-sets/template-set.ts";
import { toWording, type Wording } from "../src/article/wording.ts";
import type { Sighting } from "../src/reader/capture-reading.ts";
import { readCapture } from "../src/reader/read-capture.ts";
import { page } from "./pages.ts";
import { chance, prose } from "./prose.ts";

/**
 * A small invented world of captures that have much in common: events that several outlets tell, in
 * one text, an edited one or a cut one, under headlines that differ or recur.
 */

/** What a name of the inbox may hold at a time. */
export type Capture = {
  readonly text: string;
  readonly capturedAt: string | null;
  readonly url: string | null;
};

const OUTLETS = ["The Bugle", "Lantern Post", "Harbour Star"];
const TIMES = ["3 hours ago", "a day ago", "2 days ago", "30-07-2025"];
const TAGS = ["Harbour", "OldTown"];
const EVENTS = 4;

type Chance = () => number;

function oneOf<T>(random: Chance, values: readonly [T, ...T[]] | readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("there is nothing to choose from");
  return value;
}

/** The text of an event as it is, with another end, with two other words, cut short, or none. */
function textOf(random: Chance, event: number): string {
  const words = prose(100 + event, 70).split(" ");
  const kind = random();
  if (kind < 0.15) return "";
  if (kind < 0.3) return words.slice(0, 45).join(" ");
  if (kind < 0.45) return [...words.slice(0, 55), prose(200 + event, 9)].join(" ");
  if (kind < 0.6) return words.with(20, "mended").with(40, "again").join(" ");
  return words.join(" ");
}

function headlineOf(random: Chance, event: number): string {
  const kind = random();
  if (kind < 0.2) return "Morning briefing";
  if (kind < 0.4) return `What is known of event ${event} today`;
  return prose(300 + event, 6).replace(".", "");
}

type Card = {
  readonly title: string;
  readonly outlet: string;
  readonly time: string;
  readonly body?: string;
};

function cardOf(random: Chance): Card {
  const event = Math.floor(random() * EVENTS);
  const [title, body] = [headlineOf(random, event), textOf(random, event)];
  const [outlet, time] = [oneOf(random, OUTLETS), oneOf(random, TIMES)];
  return body === "" ? { title, outlet, time } : { title, outlet, time, body };
}

function listing(tag: string, cards: readonly Card[]): string {
  const lines = cards.flatMap(({ title, outlet, time, body = "" }) => [
    title,
    title,
    "",
    outlet,
    "",
    `time${time}`,
    "",
    `  • ${outlet}`,
    "",
    title,
    "",
    body,
    "",
  ]);
  return ["logo", "#", "", `Latest news with #${tag}`, "", ...lines].join("\n");
}

function captureOf(random: Chance): Capture {
  const cards = Array.from({ length: Math.floor(random() * 4) }, () => cardOf(random));
  const capturedAt =
    random() < 0.3 ? null : `2025-08-0${1 + Math.floor(random() * 2)}T12:00:00.000Z`;
  const kind = random();
  if (kind < 0.08) return { text: "", capturedAt, url: null };
  if (kind < 0.3) {
    const all = [cardOf(random), ...cards];
    return { text: listing(oneOf(random, TAGS), all), capturedAt, url: null };
  }
  const event = Math.floor(random() * EVENTS);
  const words = textOf(random, event).split(" ");
  const body =
    random() < 0.5
      ? [words.join(" ")]
      : [words.slice(0, 24), words.slice(24)].map((part) => part.join(" "));
  const text = page({
    title: headlineOf(random, event),
    body: body.filter((each) => each !== ""),
    cards,
  });
  const host = oneOf(random, ["a", "b", "c"]);
  const number = Math.floor(random() * 6);
  const id = "0123456789abcdef0123456789abcde";
  const addresses = [
    null,
    `https://${host}.example/${id}${number}`,
    `https://${host}.example/read/${number}`,
  ];
  return { text, capturedAt, url: oneOf(random, addresses) };
}

/** Captures of a headline over some 32 texts, and of as many articles that share a name and a number. */
function headlinesOf(random: Chance): Capture {
  const count = 6 + Math.floor(random() * 8);
  const first = Math.floor(random() * 36);
  const isBriefing = random() < 0.6;
  const cards = Array.from({ length: count }, (_, i): Card => {
    const n = (first + i) % 36;
    const [outlet, time] = [oneOf(random, OUTLETS.slice(0, 2)), oneOf(random, TIMES)];
    const text = prose(600 + n, 25);
    return isBriefing
      ? { title: "Morning briefing", outlet, time, body: text }
      : { title: `Note ${n}`, outlet, time, body: `Then Ada Berg met 1234 of them. ${text}` };
  });
  const text = page({ title: `Page of ${count} cards`, body: [], cards });
  return { text, capturedAt: "2025-08-01T12:00:00.000Z", url: null };
}

/** Captures of a text that is on some eight pages, and of others that are there too. */
function addressesOf(random: Chance): Capture {
  const isOther = random() < 0.15;
  const title = random() < 0.2 ? "Morning briefing" : prose(400, 6).replace(".", "");
  const body = [prose(isOther ? 500 + Math.floor(random() * 3) : 499, 40)];
  const host = oneOf(random, ["http://a.example", "https://a.example"]);
  const url = `${host}/read/${Math.floor(random() * 12)}`;
  return { text: page({ title, body }), capturedAt: "2025-08-01T12:00:00.000Z", url };
}

const TEMPLATE_EVENTS = templateSet(24, 5);

/** Captures of events that one template tells, as cards and as pages' own articles. */
function templatesOf(random: Chance): Capture {
  const count = 2 + Math.floor(random() * 4);
  const shown = Array.from({ length: count }, () => oneOf(random, TEMPLATE_EVENTS));
  const own = shown.find(({ source }) => source === null);
  const cards = shown.flatMap(({ title, source, body }): Card[] =>
    source === null
      ? []
      : [{ title, outlet: source, time: oneOf(random, TIMES), body: body.join(" ") }],
  );
  const main = own ?? { title: `Page of ${cards.length} cards`, body: [] };
  const text = page({ title: main.title, body: main.body, cards });
  return { text, capturedAt: "2025-08-01T12:00:00.000Z", url: null };
}

export type Inventor = (random: Chance) => Capture;
export const INVENTORS = {
  usual: captureOf,
  headlines: headlinesOf,
  addresses: addressesOf,
  templates: templatesOf,
};

/** Captures of a world that a seed makes: of each name some that it may hold. */
export function inventCaptures(
  seed: number,
  names: number,
  variants: number,
  make: Inventor = captureOf,
): Map<string, Capture[]> {
  const random = chance(seed);
  return new Map(
    Array.from({ length: names }, (_, i) => [
      `capture-${i}`,
      Array.from({ length: variants }, () => make(random)),
    ]),
  );
}

export type SeenSighting = { readonly sighting: Sighting; readonly wording: Wording };

const known = new WeakMap<Capture, SeenSighting[]>();

/** What a capture shows. */
export function sightingsIn(name: string, capture: Capture): SeenSighting[] {
  const seen = known.get(capture) ?? read(name, capture);
  known.set(capture, seen);
  return seen;
}

function read(name: string, { text, capturedAt, url }: Capture): SeenSighting[] {
  const reading = readCapture(new TextEncoder().encode(text), { name, capturedAt, url });
  return reading.sightings.map((sighting) => ({
    sighting,
    wording: toWording(sighting, reading.language),
  }));
}
