import { expect, test } from "vitest";
import { splitArticle } from "../../src/article/article-words.ts";
import { extractNames } from "../../src/article/names.ts";

function found(text: string) {
  return extractNames(splitArticle({ title: "", body: [{ type: "paragraph", text }] }));
}

function names(text: string): string[] {
  return found(text).map(({ words }) => words.join(" "));
}

test("offices, ranks and parties within a run are not part of a name, bodies of a party are names", () => {
  expect(
    names(
      "so said House Speaker Nancy Dale, the Velm Rep. Otto Drost, Sens. Bo Vale and Ida Ros, NRA CEO Jo Lund, Velm Attorney General Ned Burr, Special Counsel Ed Ohm, U.S. District Judge Flo Rye, Director of National Intelligence Dan Kerr and Homicide Capt. Jim Bern.",
    ),
  ).toEqual(
    "Nancy Dale,Velm,Otto Drost,Bo Vale,Ida Ros,NRA,Jo Lund,Ned Burr,Ed Ohm,US,Flo Rye,Dan Kerr,Homicide,Jim Bern".split(
      ",",
    ),
  );
  expect(names("so said Velm Republican Mo Cole of the Republican National Committee.")).toEqual([
    "Velm",
    "Republican",
    "Mo Cole",
    "Republican National Committee",
  ]);
});

test("parties and states in brackets and middle initials are not part of a name", () => {
  expect(
    names(
      "so said Donald J. Dale (R-Texas), Ida Ros, D-N.Y., and Ariz. Gov. Jan Brook in Hartford, CT.",
    ),
  ).toEqual(["Donald Dale", "Ida Ros", "Jan Brook", "Hartford"]);
});

test("a possessive ends a name unless the article always writes it", () => {
  expect(names("they met at Sam's Club, and at McDonald's, too.")).toEqual([
    "Sam's Club",
    "McDonald's",
  ]);
  expect(names("so did Dale’s White House, and so said Dale.")).toEqual(["Dale", "White House"]);
});

test("other forms of a name count for it", () => {
  const counted = (text: string) =>
    found(text).map(({ words, count }) => `${words.join(" ")} ${count}`);
  expect(
    counted("Ida Dale left. so said Dale and the Dales, to Ida Jo Dale and Ida Dale."),
  ).toEqual(["Ida Dale 5"]);
  expect(counted("so did Dale. Later there were Bo Dale Jr. and Dale Jr. alone.")).toEqual([
    "Dale 1",
    "Bo Dale Jr 2",
  ]);
  expect(counted("so said Bo Dale and Jo Vale in the Dale-Vale debate.")).toEqual([
    "Bo Dale 1",
    "Jo Vale 1",
  ]);
});
