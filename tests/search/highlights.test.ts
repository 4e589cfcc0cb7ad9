import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toFtsMatch } from "../../src/search/condition.ts";
import { findHighlightSpans, findHighlights } from "../../src/search/highlights.ts";
import { parseQuery } from "../../src/search/query.ts";
import { toIndexText, tokenize } from "../../src/search/tokens.ts";

function queryOf(text: string) {
  const { query } = parseQuery(text);
  if (!query) throw new Error(`no query: ${text}`);
  return query;
}

/** Whether the index of the migration finds a text by a query, and whether the text is marked there. */
function isMet(text: string, query: string, language: string | null = null) {
  const index = new DatabaseSync(":memory:");
  const tokenize = "porter unicode61 remove_diacritics 2 categories 'L* N* M* Co'";
  index.exec(`CREATE VIRTUAL TABLE search USING fts5 (body, tokenize = "${tokenize}")`);
  index.prepare("INSERT INTO search VALUES (?)").run(toIndexText(text, language));
  const match = toFtsMatch(queryOf(query).condition, "ALL");
  const found = index.prepare("SELECT rowid FROM search WHERE search MATCH ?").all(match);
  return [found.length > 0, findHighlightSpans(text, queryOf(query), { language }).length > 0];
}

test.each([
  ["Die Straße", "strasse"],
  ["Işık söyledi", "isik"],
  ["Új ELŐADÁS", "eloadas"],
  ["sen\u0303or", "señor"],
  ["Νέα Ελλάδα", "ελλαδα"],
  ["Ёлка в лесу", "елка"],
  ["The F.B.I. came", "fbi"],
  ["The FBI came", "f.b.i."],
  ["J.K.Rowling", '"JK Rowling"'],
  ["The US and they", "us"],
  ["The U.S. Army", '"us army"'],
  ["The US Army", '"U.S. Army"'],
  ["The US", "us*"],
  ["За\u0301мок", "замок"],
  ["مؤسسةُ کتابی", "موسسه كتابي"],
  ["عام ١٩٩٠", "1990"],
  ["コーヒーを飲む", "コーヒー"],
  ["ｶﾞｽ", "ガス"],
  ["서울에서", "서울"],
  ["서울에서".normalize("NFD"), "서울"],
  ["हिन्दी में", "हिन्दी"],
  ["O’Brien’s bridges", "o'brien bridge"],
])("%s is found by %s, and marked", (text, query) => {
  expect(isMet(text, query)).toEqual([true, true]);
});

test.each([
  ["バス停", "パス"],
  ["мой", "мои"],
  ["दल", "दिल"],
  ["They told us", "US"],
  ["ALL OF US WIN", "U.S."],
  ["المدينة", "مدينة"],
])("%s is another word than %s", (text, query) => {
  expect(isMet(text, query)).toEqual([false, false]);
});

test.each([
  ["وبالمدينة", "مدينة", true],
  ["بمدينتهم", "المدينة", true],
  ["المدن الكبرى", "كبرى*", true],
  ["المدن الكبرى", "الكب*", true],
  ["في المدينة القديمة", '"المدينة القديمة"', true],
  ["في مدينة قديمة", '"المدينة القديمة"', false],
  ["في المدينة", '"مدينة"', false],
  ["الله", "له", false],
])("in an Arabic text, %s is met by %s: %s", (text, query, isExpected) => {
  expect(isMet(text, query, "ar")).toEqual([isExpected, isExpected]);
});

test("what the index finds is marked, and nothing else", () => {
  const words =
    "US us U.S. FBI f.b.i bridges bridge 桥梁 桥 서울에서 서울 المدينة لمدينتهم مدينة الله نامه نامههاي ALL 2";
  const word = fc.constantFrom("\n", ...words.split(" "));
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
  const query = fc.tuple(
    fc.array(word, { minLength: 1, maxLength: 2 }),
    fc.boolean(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(
      text,
      query,
      fc.constantFrom("ar", "fa", null),
      (value, [words, quotes, begins], language) => {
        const term = quotes ? `"${words.join(" ")}"` : (words[0] ?? "");
        fc.pre(term.trim() !== "" && !/^"\s*"$/.test(term));
        const [isFound, isMarked] = isMet(value, `${term}${begins ? "*" : ""}`, language);
        expect(isMarked).toBe(isFound);
      },
    ),
    { numRuns: 500 },
  );
});

test("words and highlights lie in their text, in order and apart, whatever it is", () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom("bridge", " ", ".", "U", "桥", "梁", "ال", "é", "ก", "ิ"),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, (value) => {
      let end = 0;
      for (const { from, to } of tokenize(value, "ar")) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(value.length);
      let last = 0;
      for (const [from, to] of findHighlightSpans(value, queryOf("bridges 桥 ال*"), {
        language: "ar",
      })) {
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
  ["FBI US", "The F.B.I. told us in the U.S.", ["F.B.I.", "U.S."]],
  ["riv*", "Riverton, river, rain", ["Riverton", "river"]],
  ["café", "The Cafe\u0301 is a cafe", ["Cafe\u0301", "cafe"]],
  ["title:bridge", "bridge", []],
])("%s is in %s at its highlight", (query, text, marked) => {
  expect(
    findHighlightSpans(text, queryOf(query), { language: "ar" }).map(([from, to]) =>
      text.slice(from, to),
    ),
  ).toEqual(marked);
});

test("a passage is cut around its first place, and its spans follow", () => {
  const text = `${"far away ".repeat(40)}the bridge stood ${"and on ".repeat(60)}`;
  const [highlight] = findHighlights(
    {
      title: "x",
      summary: { text: "", method: "none" },
      body: [{ type: "paragraph", text }],
      language: null,
    },
    queryOf("bridge"),
  );
  expect(highlight?.text.length).toBeLessThanOrEqual(280);
  const [from = 0, to = 0] = highlight?.spans[0] ?? [];
  expect(highlight?.text.slice(from, to)).toBe("bridge");
  expect(text).toContain(highlight?.text);
});
