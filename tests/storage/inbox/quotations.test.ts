import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { putCapture } from "../../../src/storage/inbox/captures.ts";
import { quoteCapture } from "../../../src/storage/inbox/quotations.ts";

const TEXT =
  "A café in Riverton 😀 opens.\nAdvertisement\nIts owner, Zoë Berg, said so on Monday.\n";

type Encode = (text: string) => Uint8Array;
const utf8: Encode = (text) => new TextEncoder().encode(text);
const utf16: Encode = (text) =>
  new Uint8Array(Uint16Array.from(text.split(""), (unit) => unit.charCodeAt(0)).buffer);
const windows1252: Encode = (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function stored(bytes: Uint8Array): Promise<{ capture: string; etag: string }> {
  const context = { name: "a.txt", capturedAt: null, url: null };
  const { name, etag } = await putCapture(env.INBOX, context, bytes);
  return { capture: name, etag };
}

test.each([
  ["UTF-8", utf8, TEXT],
  ["UTF-8 with a mark", utf8, `\uFEFF${TEXT}`],
  ["UTF-16", utf16, TEXT],
  ["UTF-16 with a mark", utf16, `\uFEFF${TEXT}`],
  ["windows-1252", windows1252, TEXT.replace("😀 ", "")],
] as const)("a capture in %s is quoted by its bytes", async (_, encode, text) => {
  const source = await stored(encode(text));
  const parts = ["café", "opens.\nAdvertisement", "Zoë Berg, said so on Monday.\n", ""];
  const spans = parts.map((part) => {
    const from = encode(text.slice(0, text.indexOf(part))).length;
    return [from, from + encode(part).length] as const;
  });
  expect(await quoteCapture(env.INBOX, source, spans)).toEqual({ kind: "quoted", texts: parts });
});

test("bytes with another etag than those that were read are never quoted", async () => {
  const source = await stored(utf8(TEXT));
  await stored(utf8(TEXT.replace("Advertisement", "Something else")));
  expect(await quoteCapture(env.INBOX, source, [[0, 1]])).toEqual({ kind: "replaced" });
  await env.INBOX.delete("a.txt");
  expect(await quoteCapture(env.INBOX, source, [[0, 1]])).toEqual({ kind: "gone" });
});

test("bytes that are not text are not quoted", async () => {
  const source = await stored(Uint8Array.of(0, 1, 2, 3, 255));
  expect(await quoteCapture(env.INBOX, source, [[0, 1]])).toEqual({ kind: "unreadable" });
});
