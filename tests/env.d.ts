import type { D1Migration } from "cloudflare:test";
import type { Env as BroadsheetEnv } from "../src/config.ts";
import type worker from "../src/index.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** How many times as many cases as `npm test` tries are tried of what is odd at random. */
    fuzz: number;
  }
}

declare global {
  namespace Cloudflare {
    interface Env extends BroadsheetEnv {
      readonly MIGRATIONS: D1Migration[];
    }
    interface GlobalProps {
      mainModule: { default: typeof worker };
    }
  }
}
