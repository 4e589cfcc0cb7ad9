import { expect, test } from "vitest";
import {
  belongInOneBucket,
  type ComparedText,
  isSameArticle,
  toComparedText,
} from "../../src/article/same-article.ts";
import { prose } from "../prose.ts";
import { observation, type sighting } from "./wordings.ts";

function text(fields: Parameters<typeof sighting>[0]): ComparedText {
  const only = observation(fields);
  return toComparedText(only.wording, [only]);
}

test("of two texts with equal shingles, the one with fewer letters is the truncated one", () => {
  const [cut, whole] = ["Rain fell", "Rain fell hard"].map((line) => text({ body: [line] }));
  if (!cut || !whole) throw new Error("no texts");
  expect([cut.sketch.shingles, whole.sketch.shingles]).toEqual([1, 1]);
  expect([isSameArticle(cut, whole), isSameArticle(whole, cut)]).toEqual([true, true]);
});

test("the comparison of two wordings is symmetric", () => {
  const words = prose(1, 12).split(" ");
  // The last two are as long as each other, and of one the start stands within the other.
  const bodies = [
    ...[0, 1, 2, 3, 8, 12].map((count) => words.slice(0, count).join(" ")),
    ...[8, 12].map((count) => `${words.slice(1, count).join(" ")} On 3 May.`),
    "Rain fell on the town by noon",
    "All rain fell on the town by n",
  ];
  const texts = ["A", "B"].flatMap((title) =>
    [null, "The Bugle", "Lantern Post"].flatMap((source) =>
      bodies.map((body) => text({ title, source, body: body === "" ? [] : [body] })),
    ),
  );
  const answers = texts.map((a) =>
    texts.map((b) => [isSameArticle(a, b), belongInOneBucket(a, b)].join(" ")),
  );
  const others = texts.map((_, i) => answers.map((row) => row[i]));
  expect(answers).toEqual(others);
  expect(new Set(answers.flat())).toEqual(new Set(["true true", "false true", "false false"]));
});

test.each([
  [
    "the town of each notice",
    "Aldersham was without power after the storm, and crews",
    "Wigton was without power after the storm, and crews",
    false,
  ],
  [
    "the town of each notice in a script without capitals",
    "انقطعت المياه عن القاهرة مساء أمس بعد عطل في الشبكة",
    "انقطعت المياه عن الرياض مساء أمس بعد عطل في الشبكة",
    false,
  ],
  [
    "the same town",
    "Aldersham was without power after the storm, and crews",
    "Aldersham was without power after the storm, but crews",
    true,
  ],
  [
    "a number more that comes twice",
    "The river stood at 2 metres on the 22nd, and 2 roads",
    "The river stood at 2 metres on the 22nd, and 8 roads",
    false,
  ],
  [
    "numbers in another order",
    "The river stood at 4 metres on the day, and 6 roads",
    "The river stood at 6 metres on the day, and 4 roads",
    false,
  ],
])("one outlet's texts under two headlines: %s", (_, one, other, expected) => {
  const rest = prose(3, 40);
  const [a, b] = [one, other].map((line, i) =>
    text({
      source: "The Bugle",
      title: line
        .split(" ")
        .slice(0, 5 + i)
        .join(" "),
      body: [`${line} ${rest}`],
    }),
  );
  if (!a || !b) throw new Error("no texts");
  expect([isSameArticle(a, b), isSameArticle(b, a)]).toEqual([expected, expected]);
});
