import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/model/languages.ts";

test("the languages are the model's 100, each once and in order", () => {
  expect(LANGUAGES).toHaveLength(100);
  expect([...new Set(LANGUAGES)].toSorted()).toEqual(LANGUAGES);
});
