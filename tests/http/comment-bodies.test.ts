import { expect, test } from "vitest";
import { COMMENT, createComment, ingestArticle, listModerated, sendComment } from "../comments.ts";
import { expectProblem } from "../instance.ts";

test.each([
  [
    "a name of two lines",
    { name: "Ada\nBerg" },
    "name",
    "name must be one line, without control characters or characters that change the text direction.",
  ],
  ["no text", { text: undefined }, "text", "text must be a text of 1 to 2,000 characters."],
])("%s is refused with what to do, and nothing is stored", async (_, fault, field, detail) => {
  const response = await sendComment(
    await ingestArticle(),
    JSON.stringify({ ...COMMENT, ...fault }),
  );
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  await expectProblem(response, 400, `/body/${field}`, detail);
  expect(await listModerated()).toEqual([]);
});

test("a comment is stored without the blanks around it, and with the line breaks of texts", async () => {
  const article = await ingestArticle();
  await createComment(article, { name: "  Ada Berg\n", text: "\n\tAt\r\nlast. \r\n" });
  expect(await listModerated()).toMatchObject([{ name: "Ada Berg", text: "At\nlast." }]);
});

test.each(["{", "", "At last.", "[]"])(
  "a body %j that is no object in JSON is refused",
  async (body) => {
    const response = await sendComment(await ingestArticle(), body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ pointer: "/body" }] });
  },
);

test.each(["text/plain", "application/x-www-form-urlencoded", ""])(
  "a body of type %j is refused",
  async (type) => {
    const response = await sendComment(await ingestArticle(), JSON.stringify(COMMENT), {
      "Content-Type": type,
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ title: "Unsupported Media Type", status: 415 });
    expect(await listModerated()).toEqual([]);
  },
);

test("too large a body is refused, whether or not its size is said", async () => {
  const article = await ingestArticle();
  const body = JSON.stringify({ ...COMMENT, more: "x".repeat(32_768) });
  const stream = new Blob([body]).stream();
  for (const each of [body, stream]) {
    const response = await sendComment(article, each);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ pointer: "/body" }] });
  }
  expect(await listModerated()).toEqual([]);
});
