import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { CONTRACT } from "../contract.ts";
import { AUTHORIZED, freshInstance, readCaptureRows, request } from "../instance.ts";

beforeEach(freshInstance);

async function expectNothingStored(): Promise<void> {
  expect((await env.INBOX.list()).objects).toEqual([]);
  expect(await readCaptureRows()).toEqual([]);
}

const OPERATIONS = Object.entries(CONTRACT.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, { operationId, security = [] }]) => {
    const route = [method.toUpperCase(), path.replace(/\{\w+\}/, "x")] as const;
    return { operationId, method, route, isProtected: security.length > 0 };
  }),
);
const PROTECTED = OPERATIONS.flatMap(({ route, isProtected }) => (isProtected ? [route] : []));

test("without the token one can read, ask and comment, and read nothing that only operators need", () => {
  const names = (kind: (operation: (typeof OPERATIONS)[number]) => boolean) =>
    OPERATIONS.filter(kind).map(({ operationId }) => operationId);
  const writes = names(({ method, isProtected }) => method !== "get" && !isProtected);
  expect(writes.toSorted()).toEqual(["ask", "postComment", "postMcpMessage"]);
  const reads = names(({ method, isProtected }) => method === "get" && isProtected);
  expect(reads.toSorted().join(" ")).toBe(
    "getCapture getMetrics getRebuild getStatus listAllComments listCaptures listDeliveries listWebhooks",
  );
});

test.each(PROTECTED)(
  "%s %s without a token is a 401 problem with a challenge",
  async (method, path) => {
    const response = await request(path, { method });
    expect(response.status).toBe(401);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.get("WWW-Authenticate")).toBe('Bearer realm="broadsheet"');
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
  },
);

test.each(["Bearer wrong", "Bearer locale", "Bearer loca", "Bearer ", "Basic bG9jYWw=", "local"])(
  "every protected route with the authorization %j is a 401 problem",
  async (authorization) => {
    for (const [method, path] of PROTECTED) {
      const response = await request(path, { method, headers: { Authorization: authorization } });
      expect(response.status).toBe(401);
      expect(response.headers.get("WWW-Authenticate")).toBe(
        'Bearer realm="broadsheet", error="invalid_token"',
      );
    }
    await expectNothingStored();
  },
);

test.each(PROTECTED)("%s %s is closed while the deployment has no token", async (method, path) => {
  const { ADMIN_TOKEN: _, ...open } = env;
  const request = new Request(`https://broadsheet.example${path}`, { method, headers: AUTHORIZED });
  const response = await createApp().fetch(request, open, createExecutionContext());
  expect(response.status).toBe(503);
});
