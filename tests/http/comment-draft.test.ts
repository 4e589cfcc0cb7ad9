import { expect, test } from "vitest";
import { commentDraftSchema, MAX_DRAFT_BYTES } from "../../src/schema/comment-draft.ts";

const SAID = { name: "Ada Berg", text: "At last." };

const NAME = "name must be a text of 1 to 100 characters.";
const ONE_LINE =
  "name must be one line, without control characters or characters that change the text direction.";
const TEXT = "text must be a text of 1 to 2000 characters.";
const PLAIN =
  "text must not have control characters other than line breaks, or characters that change the text direction.";

/** Each field at fault with what to do. */
function faultsOf(said: unknown): [string, string][] {
  const { error } = commentDraftSchema.safeParse(said);
  return error?.issues.map(({ path, message }) => [path.join("/"), message]) ?? [];
}

test.each([
  ["no name", { name: undefined }, "name", NAME],
  ["a name that is no text", { name: 7 }, "name", NAME],
  ["an empty name", { name: "" }, "name", NAME],
  ["a name of blanks", { name: " \n\t\u3000\ufeff" }, "name", NAME],
  ["a name of nothing to see", { name: "\u200b\u2060\u3164" }, "name", NAME],
  ["a name of combining marks", { name: "\u0301 \u0308\u20dd" }, "name", NAME],
  ["a name of blanks in Braille", { name: "\u2800\u2800" }, "name", NAME],
  ["a name of 101 characters", { name: "🛥".repeat(101) }, "name", NAME],
  ["a name of two lines", { name: "Ada\nBerg" }, "name", ONE_LINE],
  ["a name with a separator of lines", { name: "Ada\u2028Berg" }, "name", ONE_LINE],
  ["a name with a tab", { name: "Ada\tBerg" }, "name", ONE_LINE],
  ["a name with an override", { name: "Ada \u202egreB" }, "name", ONE_LINE],
  ["no text", { text: undefined }, "text", TEXT],
  ["a text that is null", { text: null }, "text", TEXT],
  ["a text of line breaks", { text: "\r\n\r\n" }, "text", TEXT],
  ["a text of nothing to see", { text: "\u2800\n\u200d\u0301" }, "text", TEXT],
  ["a text of 2,001 characters", { text: "é".repeat(2_001) }, "text", TEXT],
  ["a text with a NUL", { text: "At\u0000last" }, "text", PLAIN],
  ["a text with a lone carriage return", { text: "At\rlast" }, "text", PLAIN],
  ["a text with a C1 control", { text: "At\u0085last" }, "text", PLAIN],
  ["a text with an escape", { text: "At \u001b[31mlast" }, "text", PLAIN],
  ["a text with an embedding", { text: "At \u202alast" }, "text", PLAIN],
  ["a text with an isolate", { text: "At \u2067last" }, "text", PLAIN],
  ["a text with half a surrogate pair", { text: "At \ud83d last" }, "text", PLAIN],
])("%s is refused with what to do", (_, fault, field, detail) => {
  expect(faultsOf({ ...SAID, ...fault })).toEqual([[field, detail]]);
});

test("both fields at fault are both named", () => {
  expect(faultsOf({})).toEqual([
    ["name", NAME],
    ["text", TEXT],
  ]);
});

test.each([[[]], [null], ["At last."]])("JSON %j that is no object is refused", (said) => {
  expect(faultsOf(said)).toEqual([["", "The body must be a JSON object with name and text."]]);
});

test("characters are counted as people count them, and blanks around them not at all", () => {
  const name = "🛥".repeat(100);
  const text = `${"🛥".repeat(999)}\n${"é".repeat(1_000)}`;
  const said = { name: `  ${name}\n`, text: `\n\t${text.replace("\n", "\r\n")} \r\n` };
  expect(commentDraftSchema.parse(said)).toEqual({ name, text });
});

test.each(["Zoë", "Zoe\u0308", "⠵⠕⠑", "محمّد", "1\ufe0f\u20e3"])(
  "the name %j is accepted",
  (name) => {
    expect(commentDraftSchema.parse({ ...SAID, name })).toEqual({ ...SAID, name });
  },
);

test("the longest comment fits with every character escaped", () => {
  const escaped = (count: number) => `"${String.raw`\ud83d\udee5`.repeat(count)}"`;
  const body = `{"name":${escaped(100)},"text":${escaped(2_000)}}`;
  expect(body.length).toBeLessThanOrEqual(MAX_DRAFT_BYTES);
  expect(faultsOf(JSON.parse(body))).toEqual([]);
});
