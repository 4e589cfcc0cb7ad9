import fc from "fast-check";
import { expect, test } from "vitest";
import { eventScore, NEAR_EVENT, nearness } from "../../src/story/same-event.ts";
import {
  BRIDGE,
  BRIDGE_REWRITTEN,
  featuresOf,
  LOCK,
  STRIKE,
  STRIKE_REWRITTEN,
} from "./story-articles.ts";

/** The score of two texts, published on 1 May and on a day of May, or undated. */
function scoreOf(a: string, b: string, day: string | null = null) {
  const [on, onB] = day === null ? [null, null] : ["2026-05-01", `2026-05-${day}`];
  return eventScore(featuresOf(a, { on }), featuresOf(b, { on: onB }));
}

test("a rewrite in other words reports the same event, on the same day more surely", () => {
  expect(scoreOf(STRIKE, STRIKE_REWRITTEN)).toEqual({ score: 0.641, isReprint: false });
  expect(scoreOf(STRIKE, STRIKE_REWRITTEN, "01")).toEqual({ score: 0.794, isReprint: false });
});

test("a reprint without one paragraph reports the same event", () => {
  const reprint = BRIDGE.split("\n").slice(0, 2).join("\n");
  expect(scoreOf(BRIDGE, reprint)).toEqual({ score: 0.594, isReprint: true });
});

test("another event from the same template is another", () => {
  expect(scoreOf(BRIDGE, LOCK, "01")).toBeNull();
});

test("the same people with other numbers and words are another event", () => {
  const next =
    "For 31 minutes nobody could cross at Hallowmere. Ingrid Vance had lost 480 keys, and Lionel Stroud of Northgate his hat.";
  expect(scoreOf(BRIDGE, next)).toBeNull();
  expect(nearness(featuresOf(BRIDGE), featuresOf(next))).toBe(0.602);
});

test("identical texts are reprints, however many days apart", () => {
  expect(scoreOf(BRIDGE, BRIDGE, "31")).toEqual({ score: 1, isReprint: true });
});

test("a notice of another place is no reprint, even if it is near enough to join a story", () => {
  const warning = (place: string) =>
    `The weather office expects heavy rain along the coast on Friday night. Residents are asked to keep away from the shore, to tie up their boats and to bring animals under a roof. The warning is valid until Saturday at noon. It was issued in ${place} for a region of 412 villages.`;
  const found = scoreOf(warning("Sandwick"), warning("Velmouth"));
  expect(found).toEqual({ score: 0.435, isReprint: false });
});

test("articles need more in common the more days they are apart, and four days are too many", () => {
  const days = ["01", "02", "03", "04", "05"];
  const scores = days.map((day) => scoreOf(BRIDGE, BRIDGE_REWRITTEN, day)?.score ?? null);
  expect(scores).toEqual([0.784, 0.784, 0.712, 0.712, null]);
});

test("the middle of an interval counts, but at most the second day after the nearest", () => {
  const article = featuresOf(BRIDGE, { on: "2026-05-01" });
  const [day = 0] = article.days ?? [];
  const during = (first: number, last: number) =>
    eventScore(article, { ...featuresOf(BRIDGE_REWRITTEN), days: [day + first, day + last] })
      ?.score;
  expect([during(0, 30), during(0, 4), during(2, 6)]).toEqual([0.712, 0.712, undefined]);
});

test("without a body a headline of four words or more is the text", () => {
  const title = "Bridge at Hallowmere turns again";
  const folded = featuresOf("", { title: "BRIDGE AT HALLOWMERE TURNS AGAIN" });
  const same = { score: 1, isReprint: false };
  expect(eventScore(featuresOf("", { title }), folded)).toEqual(same);
  expect(eventScore(featuresOf("", { title }), featuresOf(BRIDGE, { title }))).toEqual(same);
  expect(eventScore(featuresOf("", { title }), featuresOf(BRIDGE))).toBeNull();
  const brief = featuresOf("", { title: "Morning briefing" });
  expect(eventScore(brief, brief)).toBeNull();
});

test("texts without names or numbers are compared by their words", () => {
  const [strike, rewritten, bridge] = [STRIKE, STRIKE_REWRITTEN, BRIDGE].map((text) =>
    text.toLowerCase().replace(/[\d.,]+/g, " "),
  );
  expect(scoreOf(strike ?? "", rewritten ?? "", "01")).toEqual({ score: 0.506, isReprint: false });
  expect(scoreOf(strike ?? "", bridge ?? "", "01")).toBeNull();
});

test("cards whose only fact is one frequent name agree with nothing", () => {
  const cards = [
    "Trump arrived on stage in a good mood and talked for a long time about many things.",
    "Nobody knows what comes next, but Trump was asked again on his way to the car.",
    "Trump sues a paper",
    `${STRIKE} Not even Trump said a word about it.`,
  ];
  const pairs = cards.flatMap((a, at) => cards.slice(at + 1).map((b) => scoreOf(a, b, "01")));
  expect(pairs).toEqual(Array.from({ length: 6 }, () => null));
});

test("numbers that conflict mean another event in a notice, and not in a long report", () => {
  const result = "Norvale beat Eastmoor 31-14 at the Cartwright Arena before a crowd of 31,204.";
  const retold = (score: string, crowd: string) =>
    `In the Cartwright Arena ${crowd} saw how Norvale went past Eastmoor, ${score} in the end.`;
  expect(scoreOf(result, retold("31-14", "31,204"), "01")?.score).toBe(0.806);
  expect(scoreOf(result, retold("27-20", "28,915"), "01")).toBeNull();
  const others = STRIKE_REWRITTEN.replace("4,300", "3,871").replace("5.5", "6.25");
  expect(scoreOf(STRIKE, others, "01")?.score).toBe(0.528);
});

test("two words with one hash do not make the order of two articles count", () => {
  // `provid` and `bernard` have the same 22 bits.
  const both = "Staff of Bernard Mills provide lamps to the school in Velmouth after the flood";
  const one = "Pupils of Velmouth read by lamps from Bernard Mills";
  expect([scoreOf(both, one)?.score, scoreOf(one, both)?.score]).toEqual([0.561, 0.561]);
});

test("articles with nothing in common are not near", () => {
  const near = (a: string, b: string) => nearness(featuresOf(a), featuresOf(b));
  expect(near("it rained all day", "nobody was at home")).toBe(0);
  expect(near("", "")).toBe(0);
  expect(near(BRIDGE, BRIDGE)).toBe(1);
});

const WORDS =
  "Anna Berg Velm in the lamps lit 4,711 85 2024 by a. وزير المدينة 市长 旧桥 สะพาน мост";
const word = fc.constantFrom(...WORDS.split(" "));
const article = fc
  .record({
    text: fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
    title: fc.constantFrom("", "Lamps", "Lamps are lit in Velm"),
    on: fc.constantFrom(null, "2026-05-01", "2026-05-03", "2026-05-20"),
    language: fc.constantFrom("en", "ar", "zh", null),
  })
  .map(({ text, ...options }) => featuresOf(text, options));

test("the score of two articles is in range and the same in either order, and with itself it is 1", () => {
  let events = 0;
  fc.assert(
    fc.property(article, article, (a, b) => {
      const found = eventScore(a, b);
      expect(eventScore(b, a)).toEqual(found);
      expect(nearness(b, a)).toBe(nearness(a, b));
      expect(Math.max(found?.score ?? 0, nearness(a, b))).toBeLessThanOrEqual(1);
      if (found) expect(found.score).toBeGreaterThanOrEqual(NEAR_EVENT);
      if (found) events += 1;
      if (a.bodied) expect(eventScore(a, a)).toEqual({ score: 1, isReprint: true });
      if (a.length === 0) expect(found).toBeNull();
    }),
    { numRuns: 1_000 },
  );
  expect(events).toBeGreaterThan(50);
});
