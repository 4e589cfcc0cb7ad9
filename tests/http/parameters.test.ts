import { expect, test } from "vitest";
import * as z from "zod";
import { findParameterFaults } from "../../src/http/middleware/validate.ts";
import { articleListShape } from "../../src/parameters/article-list.ts";
import { captureName } from "../../src/parameters/capture-name.ts";
import { webhookDraftSchema } from "../../src/parameters/webhook.ts";

/** What is said of the value of a parameter; nothing where it is valid. */
function faultsOf(shape: z.ZodRawShape, given: unknown): string[] {
  const [name = ""] = Object.keys(shape);
  const { error } = z.object(shape).safeParse({ [name]: given });
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
  expect(faultsOf({ by: z.enum(["day", "hashtag"]) }, given)).toEqual([detail]);
});

const { from, addedSince, story } = articleListShape;
const TIMES = "a day such as 2025-08-01, or an RFC 3339 time such as 2025-08-01T12:00:00Z.";
const SINCE = `addedSince must be an edition, such as 78, or ${TIMES}`;

test.each([
  [{ from }, "yesterday", `from must be ${TIMES}`],
  [{ from }, "2025/8/1", `from must be ${TIMES} Did you mean 2025-08-01?`],
  [{ from }, "2025-02-30", `from must be ${TIMES}`],
  [{ addedSince }, "20250801", `${SINCE} Did you mean 2025-08-01?`],
  [{ addedSince }, "20259999", undefined],
  [{ addedSince }, "1".repeat(16), SINCE],
  [
    { story },
    "x",
    "story must be the id of the story that reports them: 20 hexadecimal digits, such as eb708e3e23fc951b3359.",
  ],
  [{ draft: webhookDraftSchema }, null, "draft must be a JSON object with url and events."],
])("the rule is stated where a value breaks it (%#)", (shape, given, detail) => {
  expect(faultsOf(shape, given)).toEqual(detail === undefined ? [] : [detail]);
});

test.each([
  ["lang", "language"],
  ["pageSize", "limit"],
  ["page_size", "limit"],
  ["sources", "source"],
  ["domains", "domain"],
  ["sortBy", "sort"],
  ["tag", "hashtag"],
  ["keywords", "q"],
  ["from_", "from"],
  ["to_", "to"],
])("the %s of other news APIs is %s here", (name, meant) => {
  const names = Object.keys(articleListShape);
  const [fault] = findParameterFaults(`https://broadsheet.example/v1/articles?${name}=x`, names);
  expect(fault?.detail).toBe(`There is no parameter "${name}". Did you mean "${meant}"?`);
});

test("the page of other news APIs is the cursor, and nothing where there is none", () => {
  const url = "https://broadsheet.example/v1/articles?page=2";
  expect([["limit", "cursor"], ["limit"]].map((names) => findParameterFaults(url, names))).toEqual(
    ["For the next page, pass `next` of this one as cursor.", "This route takes limit."].map(
      (hint) => [{ pointer: "/query/page", detail: `There is no parameter "page". ${hint}` }],
    ),
  );
});

test("the only word of a parameter is named alone", () => {
  expect(faultsOf({ collapse: z.enum(["story"]) }, "stories")).toEqual([
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
  expect(faultsOf({ name: captureName }, name)).toEqual([detail]);
});
