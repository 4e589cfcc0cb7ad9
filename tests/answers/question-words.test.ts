import { expect, test } from "vitest";
import { ASKING } from "../../src/answers/question-words.ts";
import { tokensOf } from "../../src/search/words.ts";

test("Words that only ask are written as the index folds them, or they would meet none.", () => {
  const written = [...ASKING];
  expect(written.map((word) => tokensOf(word).map(({ folded }) => folded))).toEqual(
    written.map((word) => [word]),
  );
});
