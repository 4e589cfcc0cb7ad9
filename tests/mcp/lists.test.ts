import { beforeAll, expect, test } from "vitest";
import { NOTICE } from "../../src/mcp/untrusted.ts";
import { ingestAll, keepInstance, readJson, request } from "../instance.ts";
import { SEEDS } from "../seeds.ts";
import { connect, linesOf, message, shown } from "./client.ts";

/** The tools that list, on the corpus of `seeds/`. */
beforeAll(async () => {
  keepInstance();
  await ingestAll(SEEDS);
}, 120_000);

async function call(name: string, given: Record<string, unknown>) {
  return (await connect("auto")).callTool({ name, arguments: given });
}

async function bytesOf(method: string, params: object): Promise<number> {
  const response = await request("/mcp", message(method, params));
  return (await response.arrayBuffer()).byteLength;
}

test.each([
  ["search_articles", {}, 20, 12_000],
  ["search_articles", { q: "said OR the" }, 20, 12_000],
  ["search_articles", { language: "ar" }, 10, 7_000],
  ["list_stories", {}, 20, 12_000],
  ["changes_since", {}, 20, 5_000],
])("%s with %o has %i items and at most %i bytes in all", async (name, given, count, most) => {
  expect(shown(await call(name, given), "items")).toHaveLength(count);
  expect(await bytesOf("tools/call", { name, arguments: given })).toBeLessThanOrEqual(most);
});

test("the tools are described in at most 24,000 bytes", async () => {
  expect(await bytesOf("tools/list", {})).toBeLessThanOrEqual(24_000);
});

type List = Readonly<Record<string, unknown>>;

/** The paths of what an object has, such as `dating.earliest`. */
function pathsOf(value: object, before = ""): string[] {
  return Object.entries(value).flatMap(([name, inner]) => {
    const isObject = typeof inner === "object" && inner !== null && !Array.isArray(inner);
    return isObject ? pathsOf(inner, `${before}${name}.`) : before + name;
  });
}

const ID = "eb708e3e23fc951b3359";
const HIT =
  "id title source.id source.name language publishedAt dating.earliest dating.latest story.id";

test.each([
  ["search_articles", { q: "the", limit: 2 }, "/v1/articles?q=the&limit=2", `${HIT} matched`],
  ["search_articles", { collapse: "story" }, "/v1/articles?collapse=story", `${HIT} collapsed`],
  [
    "related_articles",
    { id: ID, limit: 1 },
    `/v1/articles/${ID}/related?limit=1`,
    `${HIT} why.kind why.sameStory why.names why.numbers`,
  ],
  [
    "list_stories",
    { minSources: 2, limit: 1 },
    "/v1/stories?minSources=2&limit=1",
    "id headline firstSeen lastSeen articleCount sourceCount sources",
  ],
  ["get_story", { id: ID }, `/v1/stories/${ID}`, `${HIT} evidence adds.names adds.numbers`],
  ["changes_since", { limit: 2 }, "/v1/changes?limit=2", "edition kind article at"],
  ["list_outlets", { q: "north" }, "/v1/sources?q=north", "id name articleCount"],
  ["list_hashtags", { limit: 2 }, "/v1/hashtags?limit=2", "tag articleCount"],
])(
  "%s with %o is the list of the API in short, page after page",
  async (name, given, path, fields) => {
    const document = await readJson<List>(path);
    const of = name === "get_story" ? "articles" : "items";
    const result = await call(name, given);
    const [first = {}] = shown(result, of);
    const { notice, ...short } = result.structuredContent as List;
    expect(notice).toBe(NOTICE);
    expect(document).toMatchObject(short);
    expect(pathsOf(first).toSorted()).toEqual(fields.split(" ").toSorted());
    const [others, columns, line] = linesOf(result);
    expect({ ...others, [of]: document[of] }).toEqual(document);
    expect([columns?.[0], line?.[0]]).toEqual(Object.entries(first)[0]);
    const { next } = document;
    if (typeof next !== "string") return;
    const following = await readJson<List>(`${path}&cursor=${next}`);
    expect(following["items"]).toMatchObject(
      shown(await call(name, { ...given, cursor: next }), of),
    );
  },
);

test("an answer is the answer of the API", async () => {
  const question = "How many decibels did the noise office measure?";
  const response = await request("/v1/ask", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ question }),
  });
  const answer = await response.json<{ answer: string; method: string }>();
  expect(answer.answer).toContain("decibels");
  const result = await call("ask", { question });
  expect(result.structuredContent).toEqual({ notice: NOTICE, ...answer });
  expect(linesOf(result)[0]).toEqual({
    answer: answer.answer,
    reason: null,
    method: answer.method,
  });
});
