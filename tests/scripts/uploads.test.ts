import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { uploadAll } from "../../scripts/uploads.ts";

test("a capture that takes long does not delay the others, and one that is repeated is sent once", async () => {
  const puts: string[] = [];
  const server = createServer(({ method, url = "" }, response) => {
    if (method === "PUT") puts.push(url);
    response.end('{"items":[]}');
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  let release = () => {};
  const isLast = new Promise<void>((resolve) => (release = resolve));
  const captures = Array.from({ length: 120 }, (_, n) => {
    const context = { name: `${n % 110}.txt`, capturedAt: null, url: null };
    const load = async () => {
      if (n === 0) await isLast;
      if (n === 109) release();
      return { bytes: Buffer.from("text"), context };
    };
    return { name: context.name, origin: "", load };
  });
  const { port } = server.address() as AddressInfo;
  const results: string[] = [];
  const instance = { url: `http://127.0.0.1:${port}`, token: "local" };
  await uploadAll(instance, captures, (_, { result }) => results.push(result));
  expect([puts.length, new Set(puts).size]).toEqual([110, 110]);
  expect(results.filter((each) => each === "unchanged")).toHaveLength(10);
});
