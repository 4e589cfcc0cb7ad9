import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toFtsMatch } from "../../src/search/condition.ts";
import { facetRange, fromFacet, toFacet } from "../../src/search/facets.ts";
import { findHighlightSpans, findHighlights } from "../../src/search/highlights.ts";
import { parseQuery } from "../../src/search/query.ts";
import { toFtsPhrase, toIndexText, tokenize } from "../../src/search/tokens.ts";

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
  ["كُتِبَ والأنهار", "كتب انهار"],
  ["a\ue000s62310b", "a s62310b"],
])("the index takes %s as %s", (text, indexed) => {
  expect(toIndexText(text)).toBe(indexed);
});

test.each([
  ["bridge", false, '"bridge"'],
  ["bridg", true, '"bridg" *'],
  ['say "x"', false, '"say x"'],
  ["桥梁", false, '"桥梁"'],
  ["桥", false, '"桥" *'],
  ["第3季", false, '"第 3 季" *'],
  ["!?", false, null],
])("%s is asked for as it was indexed", (text, isPrefix, phrase) => {
  expect(toFtsPhrase(text, isPrefix)).toBe(phrase);
});

test.each([
  ["rain fog", '"rain" AND "fog"'],
  ["rain OR fog snow", '("rain" OR "fog") AND "snow"'],
  ["-rain", '("ALL") NOT ("rain")'],
  ["cup NOT tarn", '("cup") NOT ("tarn")'],
  ["cup -tarn -weir", '("cup") NOT ("tarn" OR "weir")'],
  ["a AND b OR c", '("a" AND "b") OR "c"'],
  ["a OR b AND c d", '("a" OR ("b" AND "c")) AND "d"'],
  ["(a b) OR (c d)", '("a" AND "b") OR ("c" AND "d")'],
  ["a OR NOT b", '"a" OR (("ALL") NOT ("b"))'],
  ["-(a OR b) c", '("c") NOT (("a" OR "b"))'],
  ["NOT NOT a", '"a"'],
  ["title:a -title:b", '(title : "a") NOT (title : "b")'],
  ["https://x.example/a", '"https x example a"'],
  ["10:30 !?", '"10 30"'],
  ['title:"old town" x*', 'title : "old town" AND "x" *'],
  ['"title:" "a*b" "a || b"', '"title" AND "a b" AND "a b"'],
  ["note: a (b)", '"note" AND "a" AND "b"'],
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
  ["cup | tarn", 'q has "|" at character 5. Write OR between two words instead.'],
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

/** Whether the index of the migration finds a text by a query, and whether the text is marked there. */
function isMet(text: string, query: string): [isFound: boolean, isMarked: boolean] {
  const index = new DatabaseSync(":memory:");
  const tokenize = "porter unicode61 remove_diacritics 2 categories 'L* N* M* Co'";
  index.exec(`CREATE VIRTUAL TABLE search USING fts5 (body, tokenize = "${tokenize}")`);
  index.prepare("INSERT INTO search VALUES (?)").run(toIndexText(text));
  const match = toFtsMatch(queryOf(query).condition, "ALL");
  const found = index.prepare("SELECT rowid FROM search WHERE search MATCH ?").all(match);
  return [found.length > 0, findHighlightSpans(text, queryOf(query), false).length > 0];
}

test.each([
  ["Die Straße", "strasse"],
  ["Işık söyledi", "isik"],
  ["Új ELŐADÁS", "eloadas"],
  ["sen\u0303or", "señor"],
  ["Νέα Ελλάδα", "ελλαδα"],
  ["Ёлка в лесу", "елка"],
  ["За\u0301мок", "замок"],
  ["وبالمدينة", "مدينة"],
  ["مؤسسةُ کتابی", "موسسه كتابي"],
  ["عام ١٩٩٠", "1990"],
  ["コーヒーを飲む", "コーヒー"],
  ["서울에서", "서울"],
  ["हिन्दी में", "हिन्दी"],
  ["O’Brien’s bridges", "o'brien bridge"],
])("%s is found by %s, and marked", (text, query) => {
  expect(isMet(text, query)).toEqual([true, true]);
});

test.each([
  ["バス停", "パス"],
  ["мой", "мои"],
  ["दल", "दिल"],
  ["الله", "له"],
])("%s is another word than %s", (text, query) => {
  expect(isMet(text, query)).toEqual([false, false]);
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

test("words and highlights lie in their text, in order and apart, whatever it is", () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom("bridge", " ", "桥", "梁", "ال", "é", "ก", "ิ"),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, (value) => {
      let end = 0;
      for (const { from, to } of tokenize(value)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(value.length);
      let last = 0;
      for (const [from, to] of findHighlightSpans(value, queryOf("bridges 桥 ال*"), false)) {
        expect(from).toBeGreaterThanOrEqual(last);
        last = to;
      }
    }),
  );
});

test.each([
  ["bridge", "Bridges and a bridge", ["Bridges", "bridge"]],
  ['"old town"', "In the Old Town, old and town", ["Old Town"]],
  ["梁重", "桥梁重新开放", ["梁重"]],
  ["الجسر", "فتح جِسر المدينة", ["جِسر"]],
  ["riv*", "Riverton, river, rain", ["Riverton", "river"]],
  ["café", "The Cafe\u0301 is a cafe", ["Cafe\u0301", "cafe"]],
  ["title:bridge", "bridge", []],
])("%s is in %s at its highlight", (query, text, marked) => {
  expect(
    findHighlightSpans(text, queryOf(query), false).map(([from, to]) => text.slice(from, to)),
  ).toEqual(marked);
});

test("a passage is cut around its first place, and its spans follow", () => {
  const text = `${"far away ".repeat(40)}the bridge stood ${"and on ".repeat(60)}`;
  const [highlight] = findHighlights(
    { title: "x", summary: { text: "", method: "none" }, body: [{ type: "paragraph", text }] },
    queryOf("bridge"),
  );
  expect(highlight?.text.length).toBeLessThanOrEqual(280);
  const [from = 0, to = 0] = highlight?.spans[0] ?? [];
  expect(highlight?.text.slice(from, to)).toBe("bridge");
  expect(text).toContain(highlight?.text);
});
