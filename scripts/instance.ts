import { fail } from "./arguments.ts";
import type { Instance } from "./upload.ts";

/** Where `npm start` serves. */
export const LOCAL = "http://localhost:8787";

/** The instance at a URL, with the token of the environment; locally "local". Ends the command without one. */
export function instanceAt(url: string, command: string): Instance & { readonly isLocal: boolean } {
  if (!URL.canParse(url)) {
    fail(`--to ${url} is no URL. Write it as https://broadsheet.example.workers.dev.`);
  }
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);
  const token = process.env["ADMIN_TOKEN"] ?? (isLocal ? "local" : undefined);
  if (token === undefined) {
    fail(`Set ADMIN_TOKEN to the deployment's token: ADMIN_TOKEN=… ${command}`);
  }
  return { url, token, isLocal };
}
