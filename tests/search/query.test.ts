import { expect, test } from "vitest";
import { toFtsMatch } from "../../src/search/condition.ts";
import { toBylineFacets, toFacet } from "../../src/search/facets.ts";
import { parseQuery } from "../../src/search/query.ts";

function queryOf(text: string) {
  const { query, error } = parseQuery(text);
  if (!query) throw new Error(`${text}: ${error}`);
  return query;
}

const toMatch = (text: string) => toFtsMatch(queryOf(text).condition, "ALL");

test.each([
  ["who was the president", "president"],
  ["What’s the time?", "time"],
  ["ما هي أسعار النفط في العراق", "أسعار النفط العراق"],
  ["the who", "the AND who"],
  ["هل كان", "هل AND كان"],
  ["WHO vaccine", "WHO AND vaccine"],
  ['"the who" tour', '"the who" AND tour'],
  ["title:the tour", "title:the AND tour"],
  ["tour the OR of", "tour AND (the OR of)"],
  ["(the) tour", "tour"],
  ["WHO IS THE PRESIDENT, AND WHERE IN PARIS?", "president paris"],
  ["FBI OR WHO", "(FBI) OR WHO"],
  ["WHO IS BARACK OBAMA", "barack obama"],
  ["ferry,strike and/or bell…goat", "ferry strike bell goat"],
  ['"ferry,strike" AT&T 1,000', '"ferry strike" AT&T "1 000"'],
  ["Ferry strike over | The Bugle", "ferry strike over bugle"],
  ["that f***ing wall", '"f ing" wall'],
  ["War on “Religion", "war religion"],
  ["a “ferry strike” today", 'a "ferry strike" today'],
  ["IT OR GREECE", "(IT) OR greece"],
  ["TRUMP NOT MEXICO", "trump -mexico"],
  ["A OR B OR C OR D OR E", "a OR b OR c OR d OR e"],
  ["BORDER DISPUTE BETWEEN ISRAEL AND SYRIA", "border dispute between israel syria"],
  ["POLLS ON WHICH PARTY IS IN THE LEAD OR BEHIND", "polls party lead behind"],
  ["the new police may", "new AND police AND may"],
])("a stop word beside another word does not count: %s", (text, same) => {
  expect(toMatch(text)).toBe(toMatch(same));
});

const TAG = toFacet("hashtag", "DonaldTrump");

test.each([
  ["#DonaldTrump", `"${TAG}" OR "donaldtrump"`],
  [
    "rally #donaldtrump, -#Goats",
    `("rally" AND ("${TAG}" OR "donaldtrump")) NOT (("${toFacet("hashtag", "goats")}" OR "goats"))`,
  ],
  ["hashtag:donaldtrump", `"${TAG}"`],
  ["Hashtag:#DonaldTrump rally", `"${TAG}" AND "rally"`],
  ["source:new-york-times", `"${toFacet("source", "new-york-times")}"`],
  ['byline:"Anna Berg" rally', `"${toBylineFacets("anna berg").join(" ")}" AND "rally"`],
  ["-byline:Berg", `("ALL") NOT ("${toBylineFacets("Berg").join(" ")}")`],
  ["C# ##", '"c"'],
  ['"NEAR(a b)"', '"near a b"'],
  ["NEAR the embassy", '"near" AND "embassy"'],
])("the query %s becomes %s", (text, match) => {
  expect(toMatch(text)).toBe(match);
});

test("a query is plain if it has only words and hashtags, each of which it names once", () => {
  const { text, words } = queryOf("Ferry  #riverton, the ferry strike").plain ?? {};
  expect(text).toBe("Ferry  #riverton, the ferry strike");
  expect(words?.map((word) => [word.at, word.text])).toEqual([
    [23, "ferry"],
    [8, "riverton,"],
    [29, "strike"],
  ]);
  expect(queryOf("ferry (old) strike").plain?.words).toHaveLength(3);
  for (const other of [
    "a OR b",
    "a AND b",
    "a -b",
    'a "b"',
    "a b*",
    "title:a",
    "FBI OR CIA",
    "NOT a",
  ]) {
    expect(queryOf(other).plain).toBeNull();
  }
});

const NEAR = "but takes no distances. Write the words side by side";

test.each([
  ["a NEAR(b c)", `q has "NEAR" at character 3, ${NEAR}, or "a phrase" in quotation marks.`],
  ["bomb NEAR embassy", `q has "NEAR" at character 6, ${NEAR}, or "a phrase" in quotation marks.`],
  ["a NEAR/5 b", `q has "NEAR/5" at character 3, ${NEAR}, or "a phrase" in quotation marks.`],
  [
    "hashtag:goat*",
    'q has "*" at character 13, but hashtag: takes only a whole name. Leave the "*" out.',
  ],
  [
    "byline: Anna",
    'q has "byline:" at character 1 without a value directly after it. Write byline:word or byline:"a phrase", or "byline:" in quotation marks to look for this word.',
  ],
  [
    "constructor:a",
    'q has no field "constructor:" (at character 1). The valid values are title, source, hashtag, byline. Write it in quotation marks to look for these words.',
  ],
  ["word ".repeat(61), "q takes up to 60 words and phrases; this has 61."],
  [`${"a OR ".repeat(24)} b`, "q takes up to 24 words and phrases beside OR; this has 25."],
  ["x".repeat(10_000), "q takes up to 1000 characters; this has 10000."],
  ["🙂 👍🏽", "q has no word to look for. Write one."],
])("the query %s is rejected with a sentence", (text, error) => {
  expect(parseQuery(text)).toEqual({ error });
});

test("sixty words are a query", () => {
  const sixty = Array.from({ length: 60 }, (_, n) => `word${n}`).join(" ");
  expect(queryOf(sixty).plain?.words).toHaveLength(60);
});
