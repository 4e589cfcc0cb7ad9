import { setTimeout as wait } from "node:timers/promises";

/** A new address on workers.dev or a custom domain can take minutes until it has a certificate. */
const START_SECONDS = 300;
const POLL_SECONDS = 3;

/**
 * Requests what shows that a deployment works, and that only its token opens the protected routes. Waits until
 * it is healthy. Without `token` one request is not made.
 *
 * @throws Error that names the first response that is wrong.
 */
export async function smokeTest(url: string, token: string | undefined): Promise<void> {
  await untilHealthy(url);
  await expectStatus(url, "/openapi.json", 200);
  await expectStatus(url, "/v1/status", 401);
  await expectStatus(url, "/v1/status", 401, "not-the-token");
  if (token !== undefined) await expectStatus(url, "/v1/status", 200, token);
}

async function untilHealthy(url: string): Promise<void> {
  const end = Date.now() + START_SECONDS * 1000;
  for (;;) {
    try {
      return await expectStatus(url, "/health", 200);
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await wait(POLL_SECONDS * 1000);
  }
}

async function expectStatus(
  url: string,
  path: string,
  status: number,
  token?: string,
): Promise<void> {
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const response = await fetch(new URL(path, url), { headers });
  const body = await response.text();
  if (response.status === status) return;
  const who = token === undefined ? "without a token" : "with a token";
  throw new Error(`GET ${url}${path} ${who} is ${response.status}, not ${status}: ${body}`);
}
