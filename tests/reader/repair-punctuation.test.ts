import fc from "fast-check";
import { expect, test } from "vitest";
import { repairPunctuation } from "../../src/reader/repair-punctuation.ts";

test.each([
  ["‘Nobody asked us'", "‘Nobody asked us’"],
  ["Council: ‘nobody asked us', says mayor", "Council: ‘nobody asked us’, says mayor"],
  ["Korea, Japan agree on ‘shuttle diplomacy'", "Korea, Japan agree on ‘shuttle diplomacy’"],
  ["‘We can't stay' and ‘we won't go'", "‘We can't stay’ and ‘we won't go’"],
  ["‘It's over,' he said", "‘It's over,’ he said"],
  ["‘No more goats': farmers' union speaks", "‘No more goats’: farmers' union speaks"],
  ['“Nobody asked us"', "“Nobody asked us”"],
  ['“Nobody" said “anybody"', "“Nobody” said “anybody”"],
  ["Riverton 's plan", "Riverton's plan"],
  ["Riverton ’s plan and Eastham 's", "Riverton’s plan and Eastham's"],
  ['She saw "two goats" . Another fled', 'She saw "two goats". Another fled'],
  ["In 2025 's plan", "In 2025's plan"],
  ["Her sister , who keeps goats , is glad", "Her sister, who keeps goats, is glad"],
  ["شركة الدلتا ، أكبر مشغل", "شركة الدلتا، أكبر مشغل"],
  ["She went to Leeds . Then to York .", "She went to Leeds. Then to York."],
  ["A cable costs €9 .", "A cable costs €9."],
])("%j is certainly %j", (broken, mended) => {
  expect(repairPunctuation(broken)).toBe(mended);
});

test.each([
  "She went to Leeds . . . and was glad",
  "A pistol of .22 was found",
  "It rose to 3 . 5 percent",
  "Riverton . com went down",
  "A . B . C",
  "‘Nobody asks the residents ’ they say",
  "He called it the residents ’ and left",
  "He said 'the goats ' and left",
  "It was 'late', the motorists ' groups said",
  "Goats : a history",
  "‘Nobody asked us’",
  "“Nobody asked us”",
  "'Nobody asked us'",
  '"Nobody asked us"',
  "It's the mayor's plan",
  "the boys' plan",
  // Two marks could be the end
  "‘The boys' plan' is new",
  '“Nobody" said "anybody"',
  // No mark could be
  "‘It's over",
  "“It is over",
  // What is closed already stays as it is
  "‘So’ said the boys' mother",
  '“So” is 5" long',
  "Elle a dit : « Oui »",
  "“ Nobody closed it",
  // Words were lost
  "According to , the mayor",
  "The nursery is run by , a biologist",
  // No possessive
  "the 'soft' landing",
  "the 's' key",
  "it 'snowed",
  "",
])("%j is left as it is", (text) => {
  expect(repairPunctuation(text)).toBe(text);
});

test("repairing any text changes no letter and no digit, and a second time nothing", () => {
  const pieces = fc.constantFrom(" 's", ...`‘’'“”"sخé5 .(`);
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const text = all.join("");
      const mended = repairPunctuation(text);
      const letters = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, "");
      expect(letters(mended)).toBe(letters(text));
      expect(mended.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1_000 },
  );
});
