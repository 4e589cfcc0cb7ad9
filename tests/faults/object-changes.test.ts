import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { page } from "../pages.ts";
import { onCall } from "../wrapped-bindings.ts";
import {
  begin,
  CAPTURES,
  deliverAll,
  expectJournal,
  expectRecovered,
  putAll,
  readUndisturbed,
  recover,
  sent,
} from "./faulty-instance.ts";

beforeEach(begin);

const CONTEXT = { customMetadata: { "captured-at": "2025-08-01T12:00:00Z" } };

test("an object that changes between list and read, or while it is read, ends as what it is then", async () => {
  const edited = { ...CAPTURES, "goats.txt": page({ title: "Goats leave again" }) };
  const expected = await readUndisturbed(edited);
  for (const when of ["before the read", "during the read"]) {
    await begin();
    await putAll();
    const change = () => env.INBOX.put("goats.txt", edited["goats.txt"], CONTEXT);
    const get = onCall(env.INBOX, "get", 3, async (run) => {
      if (when === "before the read") await change();
      const object = await run();
      if (when === "during the read") await change();
      return object;
    });
    expect(sent).toHaveLength(3);
    await deliverAll({ ...env, INBOX: get });
    await expectJournal();
    await recover();
    await expectRecovered(expected, edited);
  }
});

test("an inbox that cannot be read, once or for a whole delivery, delays captures", async () => {
  const expected = await readUndisturbed();
  const unavailable = () => Promise.reject(new Error("R2 is unavailable"));
  for (const n of [1, 2, 3, "every"] as const) {
    await begin();
    await putAll();
    await deliverAll({ ...env, INBOX: onCall(env.INBOX, "get", n, unavailable) });
    await recover(Date.now() + 86_400_000);
    await expectRecovered(expected);
  }
});
