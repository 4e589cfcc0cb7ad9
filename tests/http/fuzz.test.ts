import fc from "fast-check";
import { beforeAll, expect, inject, test } from "vitest";
import { CONTRACT, type Operation, type Parameter } from "../contract.ts";
import { AUTHORIZED, ingest, keepInstance, listArticles, request } from "../instance.ts";
import { page } from "../pages.ts";
import { request as visit } from "../web/html.ts";

/** Requests made of the OpenAPI document: its paths and parameters, and much that it forbids. */

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Ids that there are; filled once the corpus is there. */
const ids: string[] = [];

/** Values that have broken parsers of others. */
const ODD = [
  ..."|0|-1|1.5|1e3|0x10|NaN|null|true|[]|{}|undefined|'|\"|\\|--|;|*|%|%25|..|.".split("|"),
  ..." |\u0000|\n|\u202E|\uFEFF|é|日本語|العربية|💩|<script>|$ne|W10|WyIiLCIiXQ|bnVsbA|e30".split(
    "|",
  ),
  ..."MQ|LTE|WyIyMDI1LTA4LTAxVDEyOjAwOjAwWiIsIngiXQ".split("|"),
  "9".repeat(20),
  "a".repeat(3000),
];

/** Names of parameters that no route may have, or not all. */
const NAMES = ["limti", "q", "fields", "__proto__", "constructor", ""];

const odd = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.nat().map(String),
);

/** What stands in a path: encoded text, or escapes that are none. */
const segment = fc.oneof(
  fc.nat().map((n) => ids[n % ids.length] ?? ""),
  odd.map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom("%", "%zz", "%c3%28", "%2F", "%00", "a%2Fb.txt", "a.txt"),
);

const headerValue = fc.oneof(
  fc.constantFrom("*", '"', 'W/"1-1"', "text/plain", "application/json", "x, y", ";", "q=0"),
  fc.constantFrom("2025-08-01T12:00:00Z", "2025-02-30T25:00:00Z", "https://x.example/", "ftp://x"),
  fc.string({ unit: fc.constantFrom(..."az09 ;,=/*\"'\\()<>@é"), maxLength: 30 }),
);

const HEADERS = ["Accept", "Content-Type", "If-None-Match", "Origin", "Range", "Accept-Language"];

const body = fc.oneof(
  fc.json(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("", "{", "[]", "null", '{"__proto__":{}}', page({ title: "Kites" })),
  fc.uint8Array({ maxLength: 64 }).map((bytes) => new Uint8Array(bytes)),
);

const operations = Object.entries(CONTRACT.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

function named(operation: Operation, place: Parameter["in"]): string[] {
  return (operation.parameters ?? []).filter((each) => each.in === place).map(({ name }) => name);
}

const requests = fc.constantFrom(...operations).chain(({ path, method, operation }) =>
  fc.record({
    path: fc
      .array(segment, { minLength: 1, maxLength: 1 })
      .map(([value = ""]) => path.replace(/\{\w+\}/, () => value)),
    method: fc.oneof(
      { weight: 4, arbitrary: fc.constant(method.toUpperCase()) },
      fc.constantFrom(...METHODS),
    ),
    query: fc.array(fc.tuple(fc.constantFrom(...named(operation, "query"), ...NAMES), odd), {
      maxLength: 3,
    }),
    headers: fc.dictionary(
      fc.constantFrom(...HEADERS, ...named(operation, "header")),
      headerValue,
      { maxKeys: 3 },
    ),
    token: fc.constantFrom(AUTHORIZED, AUTHORIZED, {}, { Authorization: "Bearer x" }),
    body,
  }),
);

beforeAll(async () => {
  keepInstance();
  const cards = [{ title: "Ferry sails" }, { title: "Goats return" }];
  await ingest({ "a.txt": page({ title: "Bridge reopens", cards }), "b.txt": "" });
  ids.push(...(await listArticles()).map(({ id }) => id));
  const [removed] = ids;
  await request(`/v1/articles/${removed}`, { method: "DELETE", headers: AUTHORIZED });
});

test("no request, however odd, is answered with a 5xx or with what the document does not say", {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(requests, async ({ path, method, query, headers, token, body }) => {
      const search = new URLSearchParams(query).toString();
      const readOnly = method === "GET" || method === "HEAD";
      const response = await request(search ? `${path}?${search}` : path, {
        method,
        headers: { ...headers, ...token },
        ...(readOnly ? {} : { body }),
      });
      // No model is bound here, which a translation says.
      if (response.status !== 501) expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 1_000 * inject("fuzz") },
  );
});

test("no query is answered by an error of ours, however odd", async () => {
  const marks = [...`"-*()^+:{'\\`, "\0", "\ue000a0", "桥", "ิ", "🙂", "\ud800"];
  const words = ["OR", "title:", "NEAR(", "NEAR/2", "AND", "NOT", "bridge", "a*", "the", "هل"];
  words.push(
    "#",
    "#riverton",
    "hashtag:",
    "byline:",
    "source:x",
    "brigde",
    "الجسر",
    "word ".repeat(25),
  );
  const piece = fc.oneof(
    fc.constantFrom(...marks, ...words),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      for (const q of [pieces.join(""), pieces.join(" ")]) {
        const query = new URLSearchParams({ q });
        const listed = await request(`/v1/articles?${query}`);
        const visited = await visit(`/search?${query}`);
        // Without a query the page has only its form.
        expect([listed.status, 200]).toContain(visited.status);
        expect([200, 400]).toContain(listed.status);
      }
    }),
    { numRuns: 150 * inject("fuzz") },
  );
}, 600_000);

test.each([
  ["parentheses", (n: number) => `${"a OR (b ".repeat(n)}c${")".repeat(n)}`, 8],
  ["exclusions of parentheses", (n: number) => `${"a OR -(".repeat(n)}z${")".repeat(n)}`, 4],
  ["exclusions", (n: number) => `a ${"NOT ".repeat(n)}b`, 8],
])(
  "nested %s are searched up to a depth that FTS5 can parse, and then a 400",
  async (_, nested, deepest) => {
    for (const [depth, status] of [
      [deepest, 200],
      [deepest + 1, 400],
    ] as const) {
      const query = new URLSearchParams({ q: nested(depth) });
      expect((await request(`/v1/articles?${query}`)).status).toBe(status);
    }
  },
);
