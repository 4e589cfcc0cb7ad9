import { expect, test } from "vitest";
import { prose } from "../prose.ts";
import { memberCounts, observation } from "./wordings.ts";

const TEXT = prose(1, 60);
const words = (from: number, to: number) => TEXT.split(" ").slice(from, to).join(" ");
const EDITED = TEXT.split(" ").with(30, "mended").join(" ");

test("an edited headline over the same text is one article", () => {
  const [before, after] = ["Dam holds", "Dam holds after a night of rain"];
  for (const body of [[TEXT], [EDITED]]) {
    const all = [
      observation({ title: before, source: "The Bugle", body: [TEXT] }),
      observation({ title: after, source: "The Bugle", body }),
    ];
    expect(memberCounts(...all)).toEqual([2]);
  }
});

test("two cut ends of a text that is not there are one article only through the whole", () => {
  const [head, tail] = [words(0, 25), words(35, 60)].map((text) =>
    observation({ source: "The Bugle", body: [text] }),
  );
  const whole = observation({ source: "The Bugle", body: [TEXT] });
  if (!head || !tail) throw new Error("the text has no ends");
  expect(memberCounts(head, tail)).toEqual([1, 1]);
  expect(memberCounts(head, tail, whole)).toEqual([3]);
});

test("a headline without text joins the only text under it", () => {
  const alone = observation({ title: "Morning briefing", source: "The Bugle" });
  const [one, two] = [1, 2].map((n) =>
    observation({ title: "Morning briefing", source: "The Bugle", body: [prose(n, 60)] }),
  );
  if (!one || !two) throw new Error("no texts");
  expect(memberCounts(alone, one)).toEqual([2]);
  expect(memberCounts(alone, one, two)).toEqual([1, 1, 1]);
  expect(
    memberCounts(alone, observation({ title: "Evening", source: "The Bugle", body: [TEXT] })),
  ).toEqual([1, 1]);
});

/** A text of 200 words, and the same with every 24th word another: three shingles in four stay. */
const WHOLE = prose(1, 200);
const REPRINTED = WHOLE.split(" ")
  .map((word, i) => (i % 24 === 5 ? `other${i}` : word))
  .join(" ");

test("a text that its outlet edited is the same article", () => {
  const source = "The Bugle";
  const all = [WHOLE, REPRINTED].map((text) => observation({ source, body: [text] }));
  expect(memberCounts(...all)).toEqual([2]);
});

test("a text that differs here and there and names no outlet may be another outlet's", () => {
  const bugle = observation({ source: "The Bugle", body: [WHOLE] });
  expect(memberCounts(bugle, observation({ body: [REPRINTED] }))).toEqual([1, 1]);
  expect(memberCounts(observation({ body: [WHOLE] }), observation({ body: [REPRINTED] }))).toEqual([
    1, 1,
  ]);
});

test("a text that was cut joins the outlet that has the whole", () => {
  const bugle = observation({ source: "The Bugle", body: [WHOLE] });
  const cut = observation({ body: [WHOLE.slice(0, 400)], flags: ["truncated"] });
  expect(memberCounts(bugle, cut)).toEqual([2]);
});
