import { beforeAll, beforeEach } from "vitest";
import { beginFile, beginTest } from "./instance.ts";

/** All tests share one Worker and its stores, so each starts with fresh ones unless its file keeps them. */
beforeAll(beginFile);
beforeEach(beginTest);
