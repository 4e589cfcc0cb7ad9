import { beforeEach, expect, test } from "vitest";
import { moderated, oneArticle, SAID, say, send } from "../comments.ts";
import { freshInstance } from "../instance.ts";

beforeEach(freshInstance);

const NAME = "name must be a text of 1 to 100 characters.";
const ONE_LINE =
  "name must be one line, without control characters or such as turn the direction of text.";
const TEXT = "text must be a text of 1 to 2,000 characters.";
const PLAIN =
  "text must have no control characters but line breaks, and none that turn the direction of text.";

test.each([
  ["no name", { name: undefined }, "name", NAME],
  ["a name that is no text", { name: 7 }, "name", NAME],
  ["an empty name", { name: "" }, "name", NAME],
  ["a name of blanks", { name: " \n\t\u3000\ufeff" }, "name", NAME],
  ["a name of nothing to see", { name: "\u200b\u2060\u3164" }, "name", NAME],
  ["a name of 101 characters", { name: "🛥".repeat(101) }, "name", NAME],
  ["a name of two lines", { name: "Ada\nBerg" }, "name", ONE_LINE],
  ["a name with a separator of lines", { name: "Ada\u2028Berg" }, "name", ONE_LINE],
  ["a name with a tab", { name: "Ada\tBerg" }, "name", ONE_LINE],
  ["a name with an override", { name: "Ada \u202egreB" }, "name", ONE_LINE],
  ["no text", { text: undefined }, "text", TEXT],
  ["a text that is null", { text: null }, "text", TEXT],
  ["a text of line breaks", { text: "\r\n\r\n" }, "text", TEXT],
  ["a text of 2,001 characters", { text: "é".repeat(2_001) }, "text", TEXT],
  ["a text with a NUL", { text: "At\u0000last" }, "text", PLAIN],
  ["a text with a lone carriage return", { text: "At\rlast" }, "text", PLAIN],
  ["a text with a C1 control", { text: "At\u0085last" }, "text", PLAIN],
  ["a text with an escape", { text: "At \u001b[31mlast" }, "text", PLAIN],
  ["a text with an embedding", { text: "At \u202alast" }, "text", PLAIN],
  ["a text with an isolate", { text: "At \u2067last" }, "text", PLAIN],
  ["a text with half a surrogate pair", { text: "At \ud83d last" }, "text", PLAIN],
])("%s is refused with what to do, and nothing is stored", async (_, fault, field, detail) => {
  const response = await send(await oneArticle(), JSON.stringify({ ...SAID, ...fault }));
  expect(response.status).toBe(400);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(await response.json()).toEqual({
    ...{ type: "about:blank", title: "Bad Request", status: 400, detail },
    errors: [{ pointer: `/body/${field}`, detail }],
  });
  expect(await moderated()).toEqual([]);
});

test("both fields at fault are both named", async () => {
  const response = await send(await oneArticle(), "{}");
  const { errors } = await response.json<{ errors: { pointer: string }[] }>();
  expect(errors.map(({ pointer }) => pointer)).toEqual(["/body/name", "/body/text"]);
});

test("characters are counted as people count them, and blanks around them not at all", async () => {
  const article = await oneArticle();
  const name = "🛥".repeat(100);
  const text = `${"🛥".repeat(999)}\n${"é".repeat(1_000)}`;
  await say(article, { name: `  ${name}\n`, text: `\n\t${text.replace("\n", "\r\n")} \r\n` });
  expect(await moderated()).toMatchObject([{ name, text }]);
});

test("the longest comment fits with every character escaped", async () => {
  const escaped = (count: number) => `"${String.raw`\ud83d\udee5`.repeat(count)}"`;
  const body = `{"name":${escaped(100)},"text":${escaped(2_000)}}`;
  expect((await send(await oneArticle(), body)).status).toBe(202);
});

test.each(["{", "", "At last."])("a body %j that is no JSON is refused", async (body) => {
  const response = await send(await oneArticle(), body);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ pointer: "/body" }] });
});

test.each(["[]", "null", '"At last."'])("JSON %s that is no object is refused", async (body) => {
  const response = await send(await oneArticle(), body);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    detail: "The body must be a JSON object with name and text.",
    errors: [{ pointer: "/body" }],
  });
});

test.each(["text/plain", "application/x-www-form-urlencoded", ""])(
  "a body of type %j is refused",
  async (type) => {
    const response = await send(await oneArticle(), JSON.stringify(SAID), { "Content-Type": type });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ title: "Unsupported Media Type", status: 415 });
    expect(await moderated()).toEqual([]);
  },
);

test("too large a body is refused, whether or not its size is said", async () => {
  const article = await oneArticle();
  const body = JSON.stringify({ ...SAID, more: "x".repeat(32_768) });
  const stream = new Blob([body]).stream();
  for (const each of [body, stream]) {
    const response = await send(article, each);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ pointer: "/body" }] });
  }
  expect(await moderated()).toEqual([]);
});
