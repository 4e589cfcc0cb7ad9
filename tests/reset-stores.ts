import { beforeAll } from "vitest";
import { freshInstance } from "./instance.ts";

/** All test files share one Worker and its stores, so each starts with fresh ones. */
beforeAll(freshInstance);
