import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../../src/config.ts";
import { consumeCapture } from "../../../src/ingest/consume-capture.ts";
import { createComment, findIdByTitle, moderate } from "../../comments.ts";
import { AUTHORIZED, ingest, put, request, untilRead } from "../../instance.ts";
import { page } from "../../pages.ts";
import { settingsAt } from "../../settings.ts";
import { emptyStores } from "../../stores.ts";

/** The set-up of all tests on stores: what one leaves, the next must not find. */

/** All rows of all tables, FTS5's own among them. */
async function readTables(): Promise<Record<string, unknown[]>> {
  const { results: tables } = await env.CATALOGUE.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_cf_*' ORDER BY name",
  ).all<{ name: string }>();
  const rows = tables.map(async ({ name }) => {
    return [name, (await env.CATALOGUE.prepare(`SELECT * FROM ${name}`).all()).results] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

/** Puts something into every table and every store. */
async function fill(): Promise<void> {
  const text = "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.";
  await ingest({ a: page({ title: "Ferry sails", body: [text], cards: [{ title: "Goats" }] }) });
  const ferry = await findIdByTitle("Ferry sails");
  await moderate(await createComment(ferry), "approved");
  await put(
    "b",
    page({ title: "Bells", cards: [{ title: "Ferry back", body: text, outlet: "The Bugle" }] }),
  );
  await untilRead(2);
  const goats = `/v1/articles/${await findIdByTitle("Goats")}`;
  await request(goats, { method: "DELETE", headers: AUTHORIZED });
  await env.CATALOGUE.prepare("INSERT INTO removed_texts VALUES ('a')").run();
  await env.INBOX.put("c", page({ title: "Waits for the newsstand" }));
  await consumeCapture(toStores(env), "c", settingsAt(0));
  await request("/v1/webhooks", {
    method: "POST",
    headers: { ...AUTHORIZED, "Content-Type": "application/json" },
    body: JSON.stringify({ url: "https://receiver.example/events", events: ["article.created"] }),
  });
  await env.CATALOGUE.prepare("INSERT INTO desk_sessions VALUES ('a', 1)").run();
}

test("emptied stores are as after a first deployment, whatever was in them", async () => {
  const before = await readTables();
  await fill();
  const filled = await readTables();
  expect(Object.keys(filled).filter((name) => filled[name]?.length === 0)).toEqual([]);
  expect((await env.INBOX.list()).objects).toHaveLength(5);
  expect((await env.NEWSSTAND.list()).keys).toHaveLength(3);

  await emptyStores();
  expect(await readTables()).toEqual(before);
  expect((await env.INBOX.list()).objects).toEqual([]);
  expect((await env.NEWSSTAND.list()).keys).toEqual([]);
});

test("a table that a test has taken away is there for the next", async () => {
  const before = Object.keys(await readTables());
  await env.CATALOGUE.prepare("ALTER TABLE texts RENAME TO lost").run();
  await emptyStores();
  expect(Object.keys(await readTables())).toEqual(before);
});
