import { expect, test } from "vitest";
import {
  GRAMMATICAL_ARTICLES,
  MOTION_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  QUESTION_STOP_WORDS,
  TIME_WORDS,
} from "../../src/answers/question-words.ts";
import { tokenize } from "../../src/search/tokens.ts";
import { foldWord } from "../../src/text/fold.ts";

test("Words that only ask are written as the index folds them, or they would meet none.", () => {
  const written = [...QUESTION_STOP_WORDS];
  expect(written.map((word) => tokenize(word).map(({ folded }) => folded))).toEqual(
    written.map((word) => [word]),
  );
});

test("Words around a place or a time are written as words are folded, or they would meet none.", () => {
  const written = [
    PLACE_PREPOSITIONS,
    MOTION_PREPOSITIONS,
    GRAMMATICAL_ARTICLES,
    TIME_WORDS,
  ].flatMap((words) => [...words]);
  expect(written.map(foldWord)).toEqual(written);
});
