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

test("question stop words are in the form of the index", () => {
  const written = [...QUESTION_STOP_WORDS];
  expect(written.map((word) => tokenize(word, null).map(({ folded }) => folded))).toEqual(
    written.map((word) => [word]),
  );
});

test("the words around places and times are folded", () => {
  const written = [
    PLACE_PREPOSITIONS,
    MOTION_PREPOSITIONS,
    GRAMMATICAL_ARTICLES,
    TIME_WORDS,
  ].flatMap((words) => [...words]);
  expect(written.map(foldWord)).toEqual(written);
});
