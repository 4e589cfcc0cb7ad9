import { expect, test } from "vitest";
import { detectLanguage } from "../../src/text/language.ts";
import { read } from "../reader/decoded.ts";
import { LABELS } from "../reader/labels.ts";

test.each([
  [
    "The bridge is open again after a winter of repairs, and the council says that all may cross.",
    "en",
  ],
  ["عاد القارب أمس إلى المرفأ بعد عشرين عاما، وقال صاحبه إنه لم يتوقع أن يراه مرة أخرى.", "ar"],
  ["Die Brücke ist nach den Arbeiten im Winter wieder offen, und alle dürfen sie benutzen.", "de"],
  [
    "Le pont est de nouveau ouvert après les travaux de l’hiver, et tous peuvent le traverser.",
    "fr",
  ],
  [
    "El puente vuelve a estar abierto después de las obras del invierno, y todos pueden cruzarlo.",
    "es",
  ],
  [
    "다리는 겨울 공사를 마치고 다시 열렸으며 이제 모든 주민이 건널 수 있다고 시의회가 밝혔다. 그러나 시장은 아직 건너지 않았다.",
    "ko",
  ],
  ["Bron är öppen igen efter vinterns arbeten, och alla som vill får gå över den.", "sv"],
  ["Broen er åpen igjen etter vinterens arbeid, og alle som vil, kan gå over den nå.", "no"],
  ["Broen er åben igen efter vinterens arbejde, og alle, som vil, kan nu gå over den.", "da"],
  ["De brug is na het werk in de winter weer open en iedereen kan er nu overheen.", "nl"],
  ["Il ponte è di nuovo aperto dopo i lavori dell’inverno, e tutti lo possono attraversare.", "it"],
  ["A ponte está aberta de novo depois das obras do inverno, e todos a podem atravessar.", "pt"],
  ["Most jest znów otwarty po zimowych pracach i wszyscy mogą z niego korzystać.", "pl"],
  ["Köprü kış boyunca süren çalışmaların ardından yeniden açıldı ve herkes geçebilir.", "tr"],
  ["Мост снова открыт после зимних работ, и все могут по нему пройти, сказали в совете.", "ru"],
  ["Міст знову відкритий після зимових робіт, і всі можуть по ньому пройти.", "uk"],
  ["پل پس از کارهای زمستان دوباره باز شد و همه می‌توانند از آن بگذرند.", "fa"],
  ["پل سردیوں کے کام کے بعد دوبارہ کھول دیا گیا ہے اور سب اس پر سے گزر سکتے ہیں۔", "ur"],
  ["Η γέφυρα άνοιξε ξανά μετά τις εργασίες του χειμώνα και όλοι μπορούν να περάσουν.", "el"],
  ["冬の工事が終わって橋は再び開通し、住民は誰でも渡ることができると町議会が発表した。", "ja"],
  ["经过冬季施工，大桥重新开放，市议会表示所有居民现在都可以通行，但市长还没有走过。", "zh"],
])("the language of %j is %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test("names in Latin script leave an Arabic text Arabic", () => {
  const text = "قالت شركة Norpress إن تطبيق Daily8 متاح الآن للجميع في المدينة، وأضافت أنه مجاني.";
  expect(detectLanguage(text)).toBe("ar");
});

test("quotations in another language leave an English text English", () => {
  expect(
    detectLanguage("The mayor said “le pont est ouvert” to the crowd, and all of them were glad."),
  ).toBe("en");
});

test("a short text that does not show its language has the one that it is taken for", () => {
  expect(detectLanguage("Riverton Harbour Trust", "ar")).toBe("ar");
  expect(detectLanguage("Riverton Harbour Trust")).toBeNull();
  expect(detectLanguage("The bridge is open", "ar")).toBe("en");
});

test("Han letters alone are Chinese, and Japanese among kana", () => {
  expect(detectLanguage("大桥重新开放")).toBe("zh");
  expect(detectLanguage("橋が再び開通")).toBe("ja");
});

test.each(["", "1234 5678", "— … —"])("%j has no language", (text) => {
  expect(detectLanguage(text)).toBeNull();
});

test("a page's language is that of its article, not of its labels", () => {
  const arabic = ["جسر يفتح أبوابه", "قال المجلس إن الجسر مفتوح أمام الناس منذ أمس."];
  expect(read(...arabic, ...LABELS.en).language).toBe("ar");
  const english = ["Bridge opens", "The council said that the bridge is open to all."];
  expect(read(...english, ...LABELS.ar).language).toBe("en");
});

test("a page whose article has no body has the language of its title, or of its cards", () => {
  const card = [
    "The Bugle",
    "a day ago",
    "- The Bugle",
    "Goats return",
    "They came to the town at six.",
  ];
  expect(
    read("Bridge opens to all of the people in the town", ...LABELS.en, ...card).language,
  ).toBe("en");
  expect(read("جسر يفتح أبوابه أمام الناس", ...LABELS.ar).language).toBe("ar");
});
