import fc from "fast-check";
import { expect, test } from "vitest";
import { toFtsMatch } from "../../src/search/condition.ts";
import { facetRange, fromFacet, toFacet } from "../../src/search/facets.ts";
import { parseQuery } from "../../src/search/query.ts";
import { toIndexText, toQueryTerm } from "../../src/search/tokens.ts";

function queryOf(text: string) {
  const { query } = parseQuery(text);
  if (!query) throw new Error(`no query: ${text}`);
  return query;
}

test.each([
  ["The old bridge", "The old bridge"],
  ["桥梁重新", "桥梁 梁重 重新 新"],
  ["第3季 opened", "第 3 季 opened"],
  ["서울에서", "서울 울에 에서 서"],
  ["كُتِبَ والأنهار", "كتب والانهار"],
  ["a\ue000s62310b", "a s62310b"],
  ["The F.B.I., 3.5, J.K.Rowling", "the fbi 3 5 jk rowling"],
])("the index takes %s as %s", (text, indexed) => {
  expect(toIndexText(text, null)).toBe(indexed);
});

test("the index has the words of an Arabic text as they are written, then their stems", () => {
  const indexed = "كتب والانهار في bbc \ue001كتب \ue001انهار \ue001في \ue001bbc";
  expect(toIndexText("كُتِبَ والأنهار في BBC", "ar")).toBe(indexed);
});

test.each([
  ["It told us, the U.S. and the u.n.", "it told us the US and the UN \ue002US \ue002UN"],
  ["US\nALL OF US\nIt told US, in Moscow", "US all of us it told US in moscow \ue002US \ue002US"],
])("an acronym that is a common word is indexed a second time: %j", (text, indexed) => {
  expect(toIndexText(text, "en")).toBe(indexed);
});

test.each([
  ["bridge", false, '"bridge"'],
  ["bridg", true, '"bridg" *'],
  ['say "x"', false, '"say x"'],
  ["桥梁", false, '"桥梁"'],
  ["桥", false, '"桥" *'],
  ["第3季", false, '"第 3 季" *'],
  ["!?", false, null],
  ["f.b.i", false, '"fbi"'],
  ["us", false, '"us"'],
  ["U.S.", false, '"\ue002US"'],
  ["us army", false, '"us army"'],
  ["المدينة", false, '("المدينه" OR "\ue001مدين")'],
  ["السو", true, '("السو" * OR "\ue001السو" OR "\ue001سو" *)'],
])("%s is asked for as it was indexed", (text, isPrefix, match) => {
  expect(toQueryTerm(text, { isPrefix })?.match ?? null).toBe(match);
});

test.each([
  ["rain fog", '"rain" AND "fog"'],
  ["rain OR fog snow", '("rain" OR "fog") AND "snow"'],
  ["-rain", '("ALL") NOT ("rain")'],
  ["cup NOT tarn", '("cup") NOT ("tarn")'],
  ["cup -tarn -weir", '("cup") NOT ("tarn" OR "weir")'],
  ["a AND b OR c", '("a" AND "b") OR "c"'],
  ["a OR b AND c d", '("a" OR ("b" AND "c")) AND "d"'],
  ["(x b) OR (c d)", '("x" AND "b") OR ("c" AND "d")'],
  ["a OR NOT b", '"a" OR (("ALL") NOT ("b"))'],
  ["-(a OR b) c", '("c") NOT (("a" OR "b"))'],
  ["NOT NOT a", '"a"'],
  ["title:a -title:b", '(title : "a") NOT (title : "b")'],
  ["https://x.example/a", '"https x example a"'],
  ["10:30 !?", '"10 30"'],
  ['title:"old town" x*', 'title : "old town" AND "x" *'],
  ['"title:" "a*b" "a || b"', '"title" AND "a b" AND "a b"'],
  ["note: x (b)", '"note" AND "x" AND "b"'],
  ['"old town"*', '"old town" *'],
  ["“old town” -„a b“ «c d»*", '("old town" AND "c d" *) NOT ("a b")'],
  ['~300 "a^2 | b~" ^', '"300" AND "a 2 b"'],
  ["NEAR {c}:", '"near" AND "c"'],
])("the query %s becomes %s", (text, match) => {
  expect(toFtsMatch(queryOf(text).condition, "ALL")).toBe(match);
});

test.each([
  [
    "OR rain",
    'q has "OR" at character 1, where a word must be. Write it in quotation marks to look for it.',
  ],
  ["rain OR", 'q ends after "OR" at character 6, where a word must follow.'],
  ["rain NOT", 'q ends after "NOT" at character 6, where a word must follow.'],
  [
    "a AND OR b",
    'q has "OR" at character 7, where a word must be. Write it in quotation marks to look for it.',
  ],
  ["(rain", 'q has "(" at character 1 without ")" after it. Add it, or leave this one out.'],
  ["rain)", 'q has ")" at character 5 without "(" before it. Add it, or leave this one out.'],
  ["a ()", 'q has ")" at character 4, where a word must be.'],
  [
    "sorce:bugle",
    'q has no field "sorce:" (at character 1). Did you mean "source"? Write it in quotation marks to look for these words.',
  ],
  [
    "a author:b",
    'q has no field "author:" (at character 3). The valid values are title, source, hashtag, byline. Write it in quotation marks to look for these words.',
  ],
  [
    "a title:(b OR c)",
    'q has "title:" at character 3 without a value directly after it. Write title:word or title:"a phrase", or "title:" in quotation marks to look for this word.',
  ],
  [
    "-Source: bugle",
    'q has "Source:" at character 2 without a value directly after it. Write source:word or source:"a phrase", or "Source:" in quotation marks to look for this word.',
  ],
  ["cup || tarn", 'q has "||" at character 5. Write OR between two words instead.'],
  ["cup || tarn", 'q has "||" at character 5. Write OR between two words instead.'],
  ["cup^2 tarn", 'q has "^2" at character 4, but takes no weights or distances. Leave it out.'],
  ["a title:cup~", 'q has "~" at character 12, but takes no weights or distances. Leave it out.'],
  ['"cup tarn"~3', 'q has "~3" at character 11, but takes no weights or distances. Leave it out.'],
  ["cup&&tarn", 'q has "&&" at character 4. Write AND between two words instead.'],
  [
    "a har*our",
    'q has "*" at character 6, but it can only end a word. Leave it out, or write the beginning of the word and "*".',
  ],
  [
    "a source:chan*",
    'q has "*" at character 14, but source: takes only a whole name. Leave the "*" out.',
  ],
  [
    '-source:"chan 4"*',
    'q has "*" at character 17, but source: takes only a whole name. Leave the "*" out.',
  ],
  [
    'rain "old town',
    "q has a quotation mark at character 6 without another after it. Add it, or leave this one out.",
  ],
  ["!? ...", "q has no word to look for. Write one."],
])("the query %s is rejected with the position", (text, error) => {
  expect(parseQuery(text)).toEqual({ error });
});

test("a facet's value comes back from the index folded, and within its range", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), (value) => {
      const word = toFacet("source", value);
      expect(fromFacet(word)).toBe(value.toLowerCase());
      const [from, to] = facetRange("source", "");
      expect(word > from && word < to).toBe(true);
    }),
  );
  expect(toFacet("hashtag", "Brücke")).toBe(toFacet("hashtag", "BRUCKE"));
  expect(toFacet("hashtag", "x")).not.toBe(toFacet("category", "x"));
});
