import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { toAddressKey, toSlug, toTextHash, toWording } from "../../src/article/wording.ts";
import { digest, hash32 } from "../../src/text/hashes.ts";
import { smallestRunHashes, unpackHashes } from "../../src/text/shingle-sketch.ts";
import { prose } from "../prose.ts";
import { sighting, wording } from "./wordings.ts";

test("a digest is 80 bits of SHA-256, in hexadecimal", () => {
  const sha256 = createHash("sha256").update('["a","b"]').digest("hex");
  expect(digest("a", "b")).toBe(sha256.slice(0, 20));
});

test("a digest's parts do not run into each other", () => {
  const parts = [
    [],
    [""],
    ["", ""],
    ["ab"],
    ["a", "b"],
    ["", "ab"],
    ["ab", ""],
    ['a","b'],
    ["a,b"],
  ];
  const digests = [...parts, ["a", "", "b"]].map((each) => digest(...each));
  expect(new Set(digests).size).toBe(digests.length);
});

test.each([
  ["The Bugle", "the-bugle"],
  ["THE  BUGLE", "the-bugle"],
  ["«The Bugle!»", "the-bugle"],
  ["News24", "news24"],
  ["Élan & Cie.", "elan-cie"],
  ["صوت الميناء", "صوت-الميناء"],
  ["صَوت الميناء", "صوت-الميناء"],
  ["한국 신문", "한국-신문"],
  ["한국 신문".normalize("NFD"), "한국-신문"],
])("the slug of %j is %j", (name, expected) => {
  expect(toSlug(name)).toBe(expected);
});

test("a name without letters or digits has its digest for a slug", () => {
  expect(toSlug("***")).toBe(digest("***"));
  expect(toSlug("+++")).not.toBe(toSlug("***"));
});

test("a text's hash is of its blocks, not of its letters alone", () => {
  const one = toTextHash([{ type: "paragraph", text: "One. Two." }]);
  expect(toTextHash([{ type: "paragraph", text: "One. Two." }])).toBe(one);
  expect(toTextHash([{ type: "heading", text: "One. Two." }])).not.toBe(one);
  const two = ["One.", "Two."].map((text) => ({ type: "paragraph" as const, text }));
  expect(toTextHash(two)).not.toBe(one);
});

test("a wording is what a sighting says, without place, time and spans", () => {
  const { hash, id, exact, keys, sketch, shingles, ...says } = toWording(
    sighting({
      role: "main",
      position: 3,
      title: "Goats return",
      source: "The Bugle",
      category: "Politics",
      hashtags: ["Goats"],
      dateline: "RIVERTON",
      agency: "Norpress",
      byline: "Ann Ash",
      flags: ["truncated"],
      body: ["They came."],
    }),
    "en",
  );
  expect(says).toEqual({
    title: "Goats return",
    source: "The Bugle",
    category: "Politics",
    dateline: "RIVERTON",
    agency: "Norpress",
    byline: "Ann Ash",
    language: "en",
    flags: ["truncated"],
    body: [{ type: "paragraph", text: "They came." }],
  });
  expect(hash).toBe(digest(JSON.stringify(says)));
  expect(id).toBe(digest("goatsreturn", "the-bugle", "theycame"));
  expect(exact).toBe(digest("goatsreturn", "theycame"));
  expect([unpackHashes(sketch).length, shingles]).toEqual([1, 1]);
  const [run = 0] = smallestRunHashes(
    Uint32Array.of(hash32("they"), hash32("came")),
    Uint8Array.of(0, 0),
    {
      length: 5,
      count: 4,
    },
  );
  expect(keys).toEqual([
    `h:${digest("goatsreturn")}`,
    `t:${digest("the-bugle", run.toString(36))}`,
  ]);
});

test("a wording without outlet leaves its place in the id empty", () => {
  expect(wording({ title: "Goats return" }).id).toBe(digest("goatsreturn", "", ""));
});

test("quote marks, case and accents make another wording of the same article", () => {
  const curly = wording({ title: "‘Café’ reopens", body: ["“Yes,” she said."] });
  const straight = wording({ title: "'CAFE' reopens", body: ['"Yes," she said.'] });
  expect(straight).toMatchObject({ id: curly.id, exact: curly.exact, keys: curly.keys });
  expect(straight.hash).not.toBe(curly.hash);
});

test("paragraphs and one line make two wordings of the same article", () => {
  const paragraphs = wording({ body: ["It is open.", "All crossed."] });
  const line = wording({ body: ["It is open. All crossed."] });
  expect(line).toMatchObject({ id: paragraphs.id, exact: paragraphs.exact, keys: paragraphs.keys });
  expect(line.hash).not.toBe(paragraphs.hash);
});

test("another outlet is another article, and has the key of the headline in common alone", () => {
  const body = [prose(1, 40)];
  const [bugle, post] = ["The Bugle", "Lantern Post"].map((source) => wording({ source, body }));
  const none = wording({ source: null, body });
  if (!bugle || !post) throw new Error("no outlets");
  expect(new Set([bugle.id, post.id, none.id]).size).toBe(3);
  expect(new Set([bugle, post, none].map(({ exact }) => exact)).size).toBe(1);
  const headline = `h:${digest("bridgereopens")}`;
  expect([bugle.keys.length, post.keys.length]).toEqual([5, 5]);
  expect(bugle.keys.filter((key) => post.keys.includes(key))).toEqual([headline]);
  expect(none.keys).toEqual([headline]);
  expect(wording({ source: "THE BUGLE", body })).toMatchObject({ id: bugle.id, keys: bugle.keys });
});

test("another headline or text makes another id", () => {
  const ours = wording({ title: "Goats", body: ["They came."] });
  for (const other of [
    wording({ title: "Goats!2", body: ["They came."] }),
    wording({ title: "Goats", body: ["They came not."] }),
    wording({ title: "Goatsthey", body: ["came."] }),
    wording({ title: "Goats" }),
  ]) {
    expect([other.id === ours.id, other.exact === ours.exact]).toEqual([false, false]);
  }
});

test("each thing that a sighting says makes a wording of its own", () => {
  const fields = ["source", "category", "dateline", "agency", "byline"] as const;
  const hashes = [
    ...fields.map((field) => wording({ [field]: "The Bugle" }).hash),
    ...[{}, { title: "Bridge reopens!" }, { flags: ["Goats"] }, { body: ["Goats"] }].map(
      (says) => wording(says).hash,
    ),
    toWording(sighting({}), null).hash,
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});

test("a text edited in one place keeps most of its keys", () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${i}`);
  const edited = words.with(30, "edited");
  const source = "The Bugle";
  const keys = wording({ source, body: [words.join(" ")] }).keys;
  const kept = wording({ source, body: [edited.join(" ")] }).keys.filter((key) =>
    keys.includes(key),
  );
  expect(keys).toHaveLength(5);
  expect(kept.length).toBeGreaterThanOrEqual(3);
});

const PAGE = "p:0123456789abcdef0123456789abcdef";
test.each([
  ["https://a.example/read/0123456789abcdef0123456789ABCDEF", PAGE],
  ["http://b.example/x-0123456789abcdef0123456789abcdef/?a=1#b", PAGE],
  ["https://A.example/read/7?b=1#c", `p:${digest("a.example", "/read/7", "?b=1")}`],
  ["http://a.example/read/7?b=1", `p:${digest("a.example", "/read/7", "?b=1")}`],
  [
    "https://a.example/0123456789abcdef0123456789abcdef0",
    `p:${digest("a.example", "/0123456789abcdef0123456789abcdef0", "")}`,
  ],
])("the key of %s is %s", (url, key) => {
  expect(toAddressKey(url)).toBe(key);
});
