import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ingest, untilRead } from "../instance.ts";
import { attributesOf, pageAt, request, send, textOf } from "./html.ts";
import { session } from "./visits.ts";

test("rejected captures are the latest first, show their text, and are read again one by one or all", async () => {
  await ingest({ "x/old.txt": "\n", "new.txt": "" });
  const cookie = await session();
  const html = await pageAt("/desk", { headers: cookie });
  expect(await textOf(html, "th code")).toEqual(["new.txt", "x/old.txt"]);
  const [, href] = await attributesOf(html, "th a", "href");
  expect(href).toBe("/desk/capture?name=x%2Fold.txt");
  await env.INBOX.put("x/old.txt", "<b>Bridge</b> reopens");
  const text = await pageAt(href ?? "", { headers: cookie });
  expect(await textOf(text, "pre")).toEqual(["&lt;b&gt;Bridge&lt;/b&gt; reopens"]);
  expect((await request("/desk/capture?name=none", { headers: cookie })).status).toBe(404);
  const waiting = async () => {
    const { results } = await env.CATALOGUE.prepare(
      "SELECT name FROM captures WHERE status = 'waiting' ORDER BY name",
    ).all();
    return results.map(({ name }) => name);
  };
  await send("/desk/captures", { capture: "x/old.txt" }, cookie);
  expect(await waiting()).toEqual(["x/old.txt"]);
  await send("/desk/captures", { retry: "all" }, cookie);
  expect(await waiting()).toEqual(["new.txt", "x/old.txt"]);
  await untilRead(2);
});
