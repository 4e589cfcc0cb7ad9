import { beforeAll } from "vitest";
import { freshInstance } from "./instance.ts";

/** All files share one Worker and its stores: none may find what another left. */
beforeAll(freshInstance);
