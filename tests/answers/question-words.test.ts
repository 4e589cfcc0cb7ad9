import { expect, test } from "vitest";
import { ARTICLES, ASKING, OF_PLACE, TIMELY, TOWARDS } from "../../src/answers/question-words.ts";
import { tokensOf } from "../../src/search/words.ts";
import { foldWord } from "../../src/text/fold.ts";

test("Words that only ask are written as the index folds them, or they would meet none.", () => {
  const written = [...ASKING];
  expect(written.map((word) => tokensOf(word).map(({ folded }) => folded))).toEqual(
    written.map((word) => [word]),
  );
});

test("Words around a place or a time are written as words are folded, or they would meet none.", () => {
  const written = [OF_PLACE, TOWARDS, ARTICLES, TIMELY].flatMap((words) => [...words]);
  expect(written.map(foldWord)).toEqual(written);
});
