import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { toStores } from "../../../src/config.ts";
import { readRemovals } from "../../../src/ingest/consume-capture.ts";
import { consume } from "../../ingest/consume.ts";
import { page } from "../../pages.ts";
import { interceptingBatches } from "../../wrapped-bindings.ts";

// Once in the life of a catalogue, so no part of a capture's commit.
beforeEach(() => readRemovals(toStores(env)));

/** Consumes a page by a catalogue that passes each batch through `change`. Returns the sizes of the batches. */
async function commitPage(
  name: string,
  content: Parameters<typeof page>[0],
  change = async (statements: D1PreparedStatement[]) => statements,
): Promise<number[]> {
  await env.INBOX.put(name, page(content));
  const sizes: number[] = [];
  const catalogue = interceptingBatches(env.CATALOGUE, async (statements) => {
    sizes.push(statements.length);
    return env.CATALOGUE.batch(await change(statements));
  });
  await consume(name, catalogue);
  return sizes;
}

async function counts(): Promise<Record<string, unknown>> {
  const columns = Object.keys(EMPTY).map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`);
  return (await env.CATALOGUE.prepare(`SELECT ${columns.join(", ")}`).first()) ?? {};
}

const EMPTY = {
  captures: 0,
  sightings: 0,
  wordings: 0,
  texts: 0,
  articles: 0,
  changes: 0,
  outbox_entries: 0,
};

const TWO = { cards: [{ title: "Ferry" }] };

test("a commit on the current revision writes everything at once", async () => {
  expect(await commitPage("a", TWO)).toHaveLength(1);
  expect(await counts()).toEqual({
    captures: 1,
    sightings: 2,
    wordings: 2,
    texts: 2,
    articles: 2,
    changes: 2,
    outbox_entries: 2,
  });
  const head = "SELECT revision, edition FROM head";
  expect(await env.CATALOGUE.prepare(head).first()).toEqual({ revision: 1, edition: 2 });
});

test("a commit that conflicts five times in a row throws, and nothing is written", async () => {
  const overtaken = commitPage("a", TWO, async (statements) => {
    await env.CATALOGUE.exec("UPDATE head SET decided_on = revision, revision = revision + 1");
    return statements;
  });
  await expect(overtaken).rejects.toThrow("The commit conflicted with others 5 times in a row.");
  expect(await counts()).toEqual(EMPTY);
});

test("a commit that fails in the middle writes nothing, and is not a conflict", async () => {
  let batches = 0;
  const broken = commitPage("a", TWO, async (statements) => {
    batches += 1;
    return statements.toSpliced(-2, 0, env.CATALOGUE.prepare("INSERT INTO head VALUES (NULL)"));
  });
  await expect(broken).rejects.toThrow("table head has");
  expect([batches, await counts()]).toEqual([1, EMPTY]);
  expect(await env.CATALOGUE.prepare("SELECT revision FROM head").first("revision")).toBe(0);
});

test("a commit has as many statements for a page of 200 cards as for one of 2", async () => {
  const cardsOf = (name: string, length: number) =>
    Array.from({ length }, (_, i) => ({ title: `${name} ${i}` }));
  for (const [name, length] of [
    ["small", 2],
    ["large", 200],
  ] as const) {
    expect(await commitPage(name, { title: name, cards: cardsOf(name, length) })).toEqual([13]);
  }
});

test("every wording that many captures share is stored once", async () => {
  const cards = [{ title: "Ferry sails", body: "It sailed at noon." }];
  for (const name of ["a", "b", "c"]) await commitPage(name, { title: `Page ${name}`, cards });
  expect(await counts()).toMatchObject({ sightings: 6, wordings: 4, texts: 4, articles: 4 });
});

test("a text that articles share is stored once", async () => {
  const body = ["It sailed at noon, the harbour master said."];
  for (const name of ["a", "b"]) await commitPage(name, { title: `Page ${name}`, body });
  expect(await counts()).toMatchObject({ sightings: 2, wordings: 2, texts: 1, articles: 2 });
});

test("a text that contains a run of words twice is stored", async () => {
  const said = "police said on Sunday that nobody was hurt.";
  const body = `Berlin ${said} Officers had closed the road. The statement from Berlin ${said}`;
  await commitPage("a", { cards: [{ title: "Nobody hurt", body }] });
  expect(await counts()).toMatchObject({ articles: 2 });
});
