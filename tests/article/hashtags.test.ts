import { expect, test } from "vitest";
import { deriveHashtags, type HashtagSource } from "../../src/article/hashtags.ts";

/** The hashtags of a text in one string. */
function tags(title: string, text: string): string {
  const body: HashtagSource["body"] = [{ type: "paragraph", text }];
  return deriveHashtags({ title, body, source: null, agency: null, byline: null }).join(" ");
}

test("hashtags are names in camel case, the most important first", () => {
  expect(
    tags(
      "Ingrid Vance opens bridge",
      "In Velm the keeper, Ingrid Vance, said so to the Ministry of Health. Vance smiled.",
    ),
  ).toBe("IngridVance MinistryOfHealth Velm");
});

test("a hyphen stays, and a shouted dateline is written as a name", () => {
  expect(tags("Talks", "BRACKWATER: So said Greta Holm-Dane.")).toBe("GretaHolm-Dane Brackwater");
  expect(tags("Talks", "it went to the UNHCR.")).toBe("UNHCR");
});

test("outlet, agency, byline, captions and picture desks give no hashtag", () => {
  const body: HashtagSource["body"] = [
    { type: "paragraph", text: "so wrote Anna Berg in The Bugle for Norpress, with Reuters." },
    { type: "caption", text: "The bridge at Velm. (Otto Drost/Norpress)" },
  ];
  const from = { source: "The Bugle", agency: "Norpress", byline: "Anna Berg" };
  expect(deriveHashtags({ title: "Rain", body, ...from })).toEqual([]);
});

test("a word of the headline that the text has three times is a hashtag", () => {
  expect(tags("Otters return", "The otters came. Of otters none was hurt. Such otters!")).toBe(
    "Otters",
  );
});

test("a firm's hashtag goes without its `&`", () => {
  expect(tags("Rain", "so said Pellier & Daughters.")).toBe("PellierDaughters");
});

test("an Arabic word is a hashtag if the headline has it and the text repeats it", () => {
  const text = "رأى القارب ثم القارب، وعاد القارب. هبت الريح ثم الريح، وعادت الريح.";
  expect(tags("سينما على قارب", text)).toBe("قارب");
  expect(tags("سينما على القارب", text)).toBe("قارب");
});

test("Arabic hashtags have hyphens between words and no article before the first", () => {
  expect(tags("جلسة", "وقال الوزير نديم الأسعد إن العد انتهى.")).toBe("نديم-الأسعد");
});

test("there are eight at most, each once, of letters, digits and hyphens", () => {
  const text = Array.from("abcdefghijklmnopqrstuvwxyz", (x) => `so said Anna Berg${x}`).join(". ");
  const found = tags("Talks", text).split(" ");
  expect(found).toHaveLength(8);
  expect(new Set(found).size).toBe(8);
  expect(found.every((tag) => /^[\p{L}\p{M}\p{N}-]+$/u.test(tag))).toBe(true);
});

test("offices and nationalities give no hashtags, the persons and nations do", () => {
  const text =
    "the South Korean Foreign Minister Cho Hyun met Japanese Prime Minister Shigeru Ishiba. Cho said so, and Japanese papers said so, too. There was US Treasury Secretary Scott Bessent with Secretary of State Marco Rubio.";
  expect(tags("Cho in Tokyo", text)).toBe(
    "ChoHyun Tokyo SouthKorea Japan ShigeruIshiba UnitedStates ScottBessent MarcoRubio",
  );
});

test("words for a party give the party, and an apostrophe is left out", () => {
  expect(
    tags("Talks", "so said Republicans, the GOP, Sen. Beto O’Rourke (D-Texas) and Sam's Club."),
  ).toBe("RepublicanParty BetoORourke SamsClub");
});

test("what is of a nation gives the nation, and a pair of nations gives both", () => {
  expect(tags("Talks", "so said the Chinese government. They spoke of China-US trade.")).toBe(
    "China UnitedStates",
  );
  expect(tags("Talks", "it was a Korean custom, and an English word.")).toBe("");
});

test("a single word that the text has once is a hashtag only if it is a place or in the headline", () => {
  expect(tags("Talks", "The goat, named Comma, keeps the grass short.")).toBe("");
  expect(tags("Comma eats", "The goat, named Comma, eats.")).toBe("Comma");
  expect(tags("Talks", "They met in Comma.")).toBe("Comma");
});

test("the parts of a Korean name are joined", () => {
  expect(tags("Talks", "so said Lee Jae-myung, of a New York-based firm.")).toBe(
    "LeeJaeMyung NewYork",
  );
});

test("Arabic offices and nationalities give no hashtags, the person and the nation do", () => {
  const text =
    "قال وزير الخارجية الكوري الجنوبي تشو هيون إن اليابان وافقت. التقى تشو هيون الوفد الياباني. شكر تشو هيون اليابان.";
  expect(tags("تشو هيون في اليابان", text)).toBe("تشو-هيون اليابان");
});

test("a text without names has no hashtags", () => {
  expect(tags("Rain", "It rained.")).toBe("");
  expect(tags("", "")).toBe("");
});
