import { expect, test } from "vitest";
import { languageOf } from "../../src/reader/language.ts";
import { read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

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
])("the language of %j is %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test("names in Latin script leave an Arabic text Arabic", () => {
  const text = "قالت شركة Norpress إن تطبيق Daily8 متاح الآن للجميع في المدينة، وأضافت أنه مجاني.";
  expect(languageOf(text)).toBe("ar");
});

test("quotations in another language leave an English text English", () => {
  expect(
    languageOf("The mayor said “le pont est ouvert” to the crowd, and all of them were glad."),
  ).toBe("en");
});

test.each(["", "1234 5678", "— … —"])("%j has no language", (text) => {
  expect(languageOf(text)).toBeNull();
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
