import type { D1Migration } from "cloudflare:test";
import type { Env as BroadsheetEnv } from "../src/config.ts";
import type worker from "../src/index.ts";

declare global {
  namespace Cloudflare {
    interface Env extends BroadsheetEnv {
      readonly MIGRATIONS: D1Migration[];
      /** How many requests the fuzz test makes. */
      readonly FUZZ_REQUESTS: string;
    }
    interface GlobalProps {
      mainModule: { default: typeof worker };
    }
  }
}
