import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

test("the migrations after the baseline only add or rename, because the version before runs until it is replaced; only its sessions of the desk are dropped", () => {
  const [baseline, ...later] = env.MIGRATIONS;
  expect(baseline?.name).toBe("0014_baseline.sql");
  for (const { name, queries } of later) {
    for (const sql of queries) {
      const statement = sql.replace(/--.*$/gm, "").trim();
      expect([name, statement]).toEqual([
        name,
        expect.stringMatching(
          /^(CREATE|ALTER TABLE \w+ (ADD|RENAME)|INSERT|UPDATE|DROP TABLE desk_sessions$)/i,
        ),
      ]);
    }
  }
});

test("a takedown of the version before is an entry of the outbox", async () => {
  const add = (article: string, takedown: number) =>
    env.CATALOGUE.prepare(
      "INSERT INTO outbox (article, edition, latest, takedown, fresh, claimed_until) VALUES (?1, 7, 7, ?2, 0, '')",
    )
      .bind(article, takedown)
      .run();
  await add("edited", 0);
  await add("removed", 0);
  await env.CATALOGUE.exec("UPDATE outbox SET takedown = 1 WHERE article = 'removed'");
  const entries = await env.CATALOGUE.prepare("SELECT * FROM outbox_entries ORDER BY turn").all();
  expect(entries.results).toEqual([
    { article: "removed", turn: 0, edition: 7, claimed_until: null },
    { article: "edited", turn: 1, edition: 7, claimed_until: null },
  ]);
});
