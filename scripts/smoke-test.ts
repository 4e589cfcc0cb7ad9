import { setTimeout as wait } from "node:timers/promises";

/** A new address can take minutes until it has a certificate. */
const START_MILLISECONDS = 300_000;
const POLL_MILLISECONDS = 3_000;

/**
 * Requests what shows that a deployment works, and that only its token opens the protected routes. Waits until
 * it is healthy. Throws an Error that names the first wrong response. Without `token`, one request is not made.
 */
export async function smokeTest(url: string, token: string | undefined): Promise<void> {
  const end = Date.now() + START_MILLISECONDS;
  const isHealthy = () => expectStatus(url, "/health", 200).then(() => true);
  while (!(await isHealthy().catch((error) => Date.now() > end && Promise.reject(error)))) {
    await wait(POLL_MILLISECONDS);
  }
  await expectStatus(url, "/openapi.json", 200);
  await expectStatus(url, "/v1/status", 401);
  await expectStatus(url, "/v1/status", 401, "not-the-token");
  if (token !== undefined) await expectStatus(url, "/v1/status", 200, token);
}

async function expectStatus(url: string, path: string, status: number, token?: string) {
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const response = await fetch(new URL(path, url), { headers });
  const body = await response.text();
  if (response.status === status) return;
  const who = token === undefined ? "without a token" : "with a token";
  throw new Error(`GET ${url}${path} ${who} is ${response.status}, not ${status}: ${body}`);
}
