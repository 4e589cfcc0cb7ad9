import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { AUTHORIZED, request, requestWith, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { failing } from "../wrapped-bindings.ts";

test("a capture is accepted while the queue is out of reach, and the next cron has it read", async () => {
  const broken = { CAPTURES: failing(env.CAPTURES, ["sendBatch"]) };
  const init = { method: "PUT", body: page({}), headers: AUTHORIZED };
  const response = await requestWith(broken, "/v1/captures/a.txt", init);
  expect(response.status).toBe(202);
  expect(await response.json()).toMatchObject({ name: "a.txt", status: "waiting" });

  const round = await postIngest();
  expect(round).toEqual({ listed: 1, enqueued: 1, complete: true });
  await untilRead(1);
});

test("a capture is accepted while the catalogue is out of reach, and the next cron has it read", async () => {
  const text = page({});
  const broken = { CATALOGUE: failing(env.CATALOGUE, ["prepare", "batch"]) };
  const headers = { ...AUTHORIZED, "Captured-At": "2025-08-01T14:00:00+02:00" };
  const init = { method: "PUT", body: text, headers };
  const response = await requestWith(broken, "/v1/captures/town%2Fa.txt", init);
  expect(response.status).toBe(202);
  const object = await env.INBOX.head("town/a.txt");
  const unknown =
    "byline category image isPaywalled language layout modifiedAt problem publishedAt readAt readerVersion sightings source standfirst tags url";
  expect(await response.json()).toEqual({
    ...Object.fromEntries(unknown.split(" ").map((field) => [field, null])),
    name: "town/a.txt",
    status: "waiting",
    capturedAt: "2025-08-01T12:00:00.000Z",
    uploadedAt: object?.uploaded.toISOString(),
    etag: object?.etag,
    size: new TextEncoder().encode(text).length,
  });

  expect(await postIngest()).toEqual({ listed: 1, enqueued: 1, complete: true });
  expect(await untilRead(1)).toMatchObject([{ name: "town/a.txt", status: "read" }]);
});

async function postIngest(): Promise<unknown> {
  const response = await request("/v1/ingest", { method: "POST", headers: AUTHORIZED });
  expect(response.status).toBe(202);
  return response.json();
}
