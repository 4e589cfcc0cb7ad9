import { expect, test } from "vitest";
import { expectProblem, put, readPages, request, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { CAPTURED, ingestCards, list, TOWN, titles } from "./searching.ts";

test("query is another name of q, whose cursors it shares", async () => {
  await ingestCards(TOWN);
  const byName = async (name: string) => list({ [name]: "riverton", limit: "1" });
  const page = await byName("q");
  expect(page.next).not.toBeNull();
  expect(await byName("query")).toEqual(page);
  const cursor = page.next ?? "";
  expect(await list({ query: "riverton", limit: "1", cursor })).toEqual(
    await list({ q: "riverton", limit: "1", cursor }),
  );
});

test("a cursor of one list is refused in another", async () => {
  await ingestCards(TOWN);
  const { next } = await list({ limit: "1" });
  const detail =
    "This cursor belongs to a list with another query, filters or order. Omit it to start over.";
  for (const other of ["sort=oldest", "q=riverton", "source=the-bugle"]) {
    const response = await request(`/v1/articles?${other}&cursor=${next}`);
    await expectProblem(response, 400, "/query/cursor", detail);
  }
});

test("a walk by relevance shows each article once, and its cursor outlives the edition", async () => {
  await ingestCards(
    Array.from({ length: 14 }, (_, n) => [
      n % 3 === 0 ? `Riverton ${n}` : `News ${n}`,
      `Item ${n} came from Riverton${" again".repeat(n)}.`,
    ]),
  );
  const all = (await list({ q: "riverton" })).items.map(({ id }) => id);
  expect(all).toHaveLength(14);
  const walked = await readPages<{ id: string }>("/v1/articles?q=riverton&limit=4");
  expect(walked.flat().map(({ id }) => id)).toEqual(all);

  const { next } = await list({ q: "riverton", limit: "4" });
  await put("more.txt", page({ title: "More", body: ["Riverton is far."], cards: [] }), CAPTURED);
  await untilRead(2);
  const later = await list({ q: "riverton", limit: "100", cursor: next ?? "" });
  expect(later.items).toHaveLength(11);
});

test.each(["0", "-4", "200", "3678703053702267916", 4, "4.5", ""])(
  "a cursor by relevance that was edited to say %j is a 400",
  async (shown) => {
    await ingestCards(TOWN);
    const { next } = await list({ q: "riverton", limit: "1" });
    const [order, count, ...rest]: unknown[] = JSON.parse(atob(next ?? ""));
    expect([order, count]).toEqual(["relevance", "1"]);
    const cursorOf = (position: unknown) => btoa(JSON.stringify(position)).replace(/=+$/, "");
    const statusOf = async (position: unknown) =>
      (
        await request(
          `/v1/articles?${new URLSearchParams({ q: "riverton", cursor: cursorOf(position) })}`,
        )
      ).status;
    expect(await statusOf([order, count, ...rest])).toBe(200);
    expect(await statusOf([order, shown, ...rest])).toBe(400);
    expect(await statusOf(["newest", count, ...rest])).toBe(400);
  },
);

test("relevance is the newest first in a story, and where a query only excludes words", async () => {
  await ingestCards(TOWN);
  const [, first] = (await list({})).items;
  for (const parameters of [{ q: "-zebra" }, { q: "bridge", story: first?.story.id ?? "" }]) {
    const page_ = await list({ ...parameters, sort: "relevance" });
    expect(page_).toEqual(await list({ ...parameters, sort: "newest" }));
    expect(page_.items.length).toBeGreaterThan(0);
  }
  const { items, next } = await list({ q: "-zebra", limit: "2" });
  const rest = await list({ q: "-zebra", sort: "newest", cursor: next ?? "" });
  expect([...items, ...rest.items].map(({ title }) => title)).toEqual(await titles({}));
});
