import { expect, test } from "vitest";
import type * as z from "zod";
import { findParameterFaults } from "../../src/http/middleware/validate.ts";
import { captureName } from "../../src/parameters/capture-name.ts";
import { oneWord } from "../../src/parameters/values.ts";

/** What a validator says of a value; none where it takes it. */
function faultsOf(parameter: z.ZodType, given: unknown): string[] {
  const { error } = parameter.safeParse(given);
  return error?.issues.map(({ message }) => message) ?? [];
}

test.each([
  ["limti=5", "/query/limti", 'There is no parameter "limti". Did you mean "limit"?'],
  [
    "__proto__=1",
    "/query/__proto__",
    'There is no parameter "__proto__". This route takes limit, q, source, story, cursor.',
  ],
  ["cursors=1", "/query/cursors", 'There is no parameter "cursors". Did you mean "cursor"?'],
  ["soruce=5", "/query/soruce", 'There is no parameter "soruce". Did you mean "source"?'],
  [
    "a/b=5",
    "/query/a~1b",
    'There is no parameter "a/b". This route takes limit, q, source, story, cursor.',
  ],
])(
  "the unknown parameter of ?%s is named with the nearest, or with all if none is near",
  (query, pointer, detail) => {
    const names = ["limit", "q", "source", "story", "cursor"];
    const url = `https://broadsheet.example/v1/articles?limit=5&${query}&${query}`;
    expect(findParameterFaults(url, names)).toEqual([{ pointer, detail }]);
  },
);

test.each(["a", "__proto__", "constructor", ""])(
  "a route without parameters has none called %j",
  (name) => {
    const detail = `There is no parameter "${name}". This route takes no parameters.`;
    expect(findParameterFaults(`https://broadsheet.example/health?${name}=1`, [])).toEqual([
      { pointer: `/query/${name}`, detail },
    ]);
  },
);

test("each parameter that is given more than once is named, whatever its values", () => {
  const url =
    "https://broadsheet.example/v1/articles?limit=5&limit=6&q=a&sort=newest&sort=x&limit=";
  expect(findParameterFaults(url, ["limit", "q", "sort"])).toEqual([
    { pointer: "/query/limit", detail: "limit is given more than once. Give it once." },
    { pointer: "/query/sort", detail: "sort is given more than once. Give it once." },
  ]);
});

test("an address without a query has no unknown parameter", () => {
  expect(findParameterFaults("https://broadsheet.example/health", [])).toEqual([]);
});

test.each([
  ["hashtags", 'by does not accept "hashtags". Did you mean "hashtag"?'],
  ["hour", 'by does not accept "hour". The valid values are day, hashtag.'],
  [undefined, "by must be one of day, hashtag."],
  [5, "by must be one of day, hashtag."],
])("%j is none of a few words, and the nearest is named if there is one", (given, detail) => {
  expect(faultsOf(oneWord("by", ["day", "hashtag"]), given)).toEqual([detail]);
});

test("the only word of a parameter is named alone", () => {
  expect(faultsOf(oneWord("collapse", ["story"]), "stories")).toEqual([
    'collapse does not accept "stories". The valid value is story.',
  ]);
});

test.each(["town/bridge.txt", "Straße, 3. Teil.txt", "جسر.txt"])(
  "%s can be a capture's name",
  (name) => {
    expect(captureName.parse(name)).toBe(name);
  },
);

const SEGMENTS = "A name must not contain an empty segment, `.` or `..`.";
const INVISIBLE = "A name must not contain control characters or invisible characters.";

test.each([
  ["", "A capture needs a name."],
  ["../x", SEGMENTS],
  ["a//b", SEGMENTS],
  ["/a", SEGMENTS],
  ["n".repeat(600), "A name can have at most 512 bytes."],
  ["é".repeat(300), "A name can have at most 512 bytes."],
  ["a\nb", INVISIBLE],
  ["a\u0000b", INVISIBLE],
  ["a\u202Eb", INVISIBLE],
  ["a\u200Bb", INVISIBLE],
  ["a\\b", "A name must not contain a backslash."],
])("a capture can't have the name %j", (name, detail) => {
  expect(faultsOf(captureName, name)).toEqual([detail]);
});
