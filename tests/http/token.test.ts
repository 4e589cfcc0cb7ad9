import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { AUTHORIZED, readCaptureRows, request, TOKEN } from "../instance.ts";

async function expectNothingStored(): Promise<void> {
  expect((await env.INBOX.list()).objects).toEqual([]);
  expect(await readCaptureRows()).toEqual([]);
}

const WRONG = "This is not the token. This route needs `Authorization: Bearer`";

const PROTECTED = createApp().described.flatMap(({ method = "get", path, needsToken }) =>
  needsToken ? [[method.toUpperCase(), path.replace(/\{\w+\}/, "x")] as const] : [],
);

test.each([
  "Bearer wrong",
  `Bearer ${TOKEN}s`,
  "Bearer token-of-the-test",
  "Bearer ",
  "Basic bG9jYWw=",
  TOKEN,
])("every protected route with the authorization %j is a 401 problem", async (authorization) => {
  for (const [method, path] of PROTECTED) {
    const response = await request(path, { method, headers: { Authorization: authorization } });
    expect(response.status).toBe(401);
    expect(await response.text()).toContain(WRONG);
    expect(response.headers.get("WWW-Authenticate")).toBe(
      'Bearer realm="broadsheet", error="invalid_token"',
    );
  }
  await expectNothingStored();
});

test.each(PROTECTED)("%s %s is closed while the deployment has no token", async (method, path) => {
  const { ADMIN_TOKEN: _, ...open } = env;
  const request = new Request(`https://broadsheet.example${path}`, { method, headers: AUTHORIZED });
  const response = await createApp().fetch(request, open, createExecutionContext());
  expect(response.status).toBe(503);
});
