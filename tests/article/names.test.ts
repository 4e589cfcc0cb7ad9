import fc from "fast-check";
import { expect, test } from "vitest";
import * as ARABIC from "../../src/article/arabic-name-words.ts";
import { splitArticle } from "../../src/article/article-words.ts";
import { extractNames } from "../../src/article/names.ts";
import type { ArticleBody } from "../../src/schema/article.ts";
import { foldWord } from "../../src/text/fold.ts";

function extracted(title: string, ...texts: readonly string[]) {
  const body: ArticleBody = texts.map((text) => ({ type: "paragraph", text }));
  return extractNames(splitArticle({ title, body }));
}

/** The names in one string. */
function names(title: string, ...texts: readonly string[]): string {
  return extracted(title, ...texts)
    .map(({ words }) => words.join(" "))
    .join(", ");
}

test("names are runs of capitalised words, in order of occurrence", () => {
  const text = "The keeper, Ingrid Vance, opened it to boats from Port Sorra.";
  expect(names("Bridge reopens", text)).toBe("Ingrid Vance, Port Sorra");
});

test("a capital at the beginning of a sentence does not make a name", () => {
  expect(names("Costs rise", "Costs rose. Nobody paid. “Shelves are empty,” he said.")).toBe("");
});

test("a name at the beginning of a sentence is one if it is a name elsewhere", () => {
  expect(names("Rain", "It rained in Velm. Velm is used to it.")).toBe("Velm");
  expect(names("Rain", "Velm is used to it.")).toBe("");
});

test("two capitalised words at the beginning of a sentence are a name, a common first word is not part of it", () => {
  expect(names("Rain", "Anna Berg was wet. Yesterday Otto Drost was, too.")).toBe(
    "Anna Berg, Otto Drost",
  );
});

test("a word that is elsewhere in lower case begins a sentence, not a name", () => {
  expect(names("Boats", "The boats left. Boats Velm had built, that is.")).toBe("Velm");
});

test("a surname alone is the same person once more", () => {
  const found = { kind: "name", key: "anna berg", words: ["Anna", "Berg"] };
  expect(extracted("Berg goes", "So said Anna Berg. Later Berg left.")).toEqual([
    { ...found, count: 3, position: 2, inTitle: true },
  ]);
});

test("titles, days and months are not part of names", () => {
  const text = "On Monday President Anna Berg met Prime Minister Otto Drost for July talks.";
  expect(names("Talks", text)).toBe("Anna Berg, Otto Drost");
});

test("an office is not part of a name, what it is of is another name", () => {
  const text =
    "On Monday Riverton Mayor Anna Berg met South Korean Foreign Minister Cho Hyun, US Trade Representative Otto Drost, Tesla Chief Executive Ida Lund and Secretary of State Bo Vale.";
  expect(names("Talks", text)).toBe(
    "Riverton, Anna Berg, South Korean, Cho Hyun, US, Otto Drost, Tesla, Ida Lund, Bo Vale",
  );
});

test("a first name or an Asian family name alone is the person whose office is given", () => {
  expect(names("Talks", "so said Minister Cho Hyun. Cho smiled, and so did Cho.")).toBe("Cho Hyun");
  expect(names("Talks", "so said fans of Tarn United in Tarn.")).toBe("Tarn United, Tarn");
});

test("a syllable after a hyphen belongs to a name, an adjective does not", () => {
  const text = "so said Kim Jong-un, Lee Jae-myung, a New York-based firm and Hong Kong-run ones.";
  expect(names("Talks", text)).toBe("Kim Jong-un, Lee Jae-myung, New York, Hong Kong");
});

test("particles within a name belong to it, `of` only after a kind of institution", () => {
  const text = "With Ursel van der Laan, the Ministry of Health and Anna Berg of Riverton.";
  expect(names("Talks", text)).toBe("Ursel van der Laan, Ministry of Health, Anna Berg, Riverton");
});

test("particles, accents and hyphens make no difference between two names", () => {
  const key = (text: string) => extracted("", text)[0]?.key;
  expect(key("so said Zoé al-Harkér")).toBe("zoe harker");
  expect(key("so said Zoe Harker")).toBe("zoe harker");
});

test("a dateline in capitals is the town that the text names", () => {
  expect(names("Rain", "PORT SORRA — Rain fell on Port Sorra.")).toBe("Port Sorra");
});

test("letters with stops are one word, and an initial ends no sentence", () => {
  expect(names("Talks", "He left the U.N. for Mr. J. Berg.")).toBe("UN, J Berg");
});

test("a headline with every word capitalised names nothing by itself", () => {
  expect(names("Mayor Opens Bridge After Winter Repairs", "It is open.")).toBe("");
  for (const again of ["", "Ingrid Vance Opens Bridge After Repairs "])
    expect(names("Ingrid Vance Opens Bridge After Repairs", `${again}So said Ingrid Vance.`)).toBe(
      "Ingrid Vance",
    );
  expect(names("Vance Pleads Guilty", "So said Ingrid Vance.")).toBe("Ingrid Vance");
});

test("captions and general words name nothing", () => {
  const body: ArticleBody = [
    { type: "caption", text: "A view by Anna Berg." },
    { type: "paragraph", text: "It went before the Court and the Council." },
  ];
  expect(extractNames(splitArticle({ title: "Rain", body }))).toEqual([]);
});

test("Arabic names are repeated words, or words in the position of a name", () => {
  expect(names("إحصاء", "وقال الوزير نديم الأسعد إن العد انتهى في مدينة سنابل.")).toBe(
    "نديم الأسعد, سنابل",
  );
  expect(names("إحصاء الماعز", "بدأ إحصاء الماعز في القرية.")).toContain("إحصاء الماعز");
});

test("in Arabic a name between a verb of saying and `that` is certain; otherwise it is a word", () => {
  const kinds = (text: string) =>
    extracted("", text).map(({ kind, words }) => [kind, words.join(" ")]);
  expect(kinds("وقال معلم الفيزياء نادر الشطي إن الدقيقة سببها الظل.")).toContainEqual([
    "name",
    "نادر الشطي",
  ]);
  expect(kinds("وقال المفتش لاحقا إن التقرير جاهز.")).toEqual([["word", "المفتش لاحقا"]]);
  expect(kinds("سأل سائق شاحنة إن كان يستطيع.")).toEqual([["word", "سائق شاحنة"]]);
  expect(kinds("قال إنه طلب ألا يمزح بشأن اسمه، إن الخسائر توقفت.")).not.toContainEqual([
    "name",
    "بشأن اسمه",
  ]);
  expect(kinds("رأى القارب ثم القارب.")).toEqual([["word", "القارب"]]);
});

test("the plural of a day or month is not a name, and `&` joins the words of a company", () => {
  expect(names("Rain", "it rained on Sundays, and in two Aprils.")).toBe("");
  expect(names("Rain", "so said Pellier & Daughters of Velm.")).toBe("Pellier & Daughters, Velm");
});

test("the word lists for Arabic names are folded", () => {
  const written = Object.values(ARABIC).flatMap((words) => [...words]);
  expect(written.map(foldWord)).toEqual(written);
});

test("Arabic letters and marks that are written in several ways make one name", () => {
  const keys = (text: string) => extracted("", text).map(({ key }) => key);
  expect(keys("الوزير أحمد فتحي، وغيره")).toEqual(keys("الوزير احمَد فتحى، وغيره"));
});

test("German, Turkish and Russian names are found", () => {
  expect(names("Brücke", "es war Jürgen Groß.")).toBe("Jürgen Groß");
  expect(names("Köprü", "bunu Çağla Işık söyledi.")).toBe("Çağla Işık");
  expect(names("Мост", "так сказала Вера Белых.")).toBe("Вера Белых");
});

test("Chinese and Thai texts, which have neither capitals nor spaces, name nothing", () => {
  expect(names("桥", "今天桥开放了。今天桥开放了。")).toBe("");
  expect(names("สะพาน", "วันนี้สะพานเปิด วันนี้สะพานเปิด")).toBe("");
});

test("any text at all has names, each with letters or digits, at most as many as words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (title, text) => {
      const wording = splitArticle({ title, body: [{ type: "paragraph", text }] });
      const found = extractNames(wording);
      expect(found.every(({ key }) => /[\p{L}\p{M}\p{N}]/u.test(key))).toBe(true);
      expect(found.length).toBeLessThanOrEqual(
        wording.headline.length + (wording.texts[0]?.length ?? 0),
      );
    }),
  );
});

test("a hundred thousand capitals, apostrophes, stops or letters in one word are read", () => {
  const units = ["A ", "A'", "A.", "Berg Vance. ", "de ", "ابن ", "x", "Of the ", "Ann Mayor "];
  for (const unit of units) expect(extracted("", unit.repeat(100_000)).length).toBeLessThan(3);
});
