import type { D1Migration } from "cloudflare:test";
import type { Env as BroadsheetEnv } from "../src/config.ts";
import type worker from "../src/index.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Factor for the number of random cases; `npm test` has 1. */
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
