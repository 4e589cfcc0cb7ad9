import { expect, test } from "vitest";
import { startProject } from "./project.ts";

test("an interrupt stops the server and all that it started", async () => {
  const { server, url, remove } = await startProject();
  const ended = new Promise<number | null>((resolve) => server.on("exit", resolve));
  server.kill("SIGINT");
  expect(await ended).toBe(0);
  await expect(fetch(`${url}/health`)).rejects.toThrow("fetch failed");
  await remove();
}, 70_000);
