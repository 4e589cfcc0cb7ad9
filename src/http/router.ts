import { OpenAPIHono } from "@hono/zod-openapi";
import type { Env } from "../config.ts";
import { answerInvalid } from "./problem.ts";

export type AppEnv = { Bindings: Env };

/** A sub-app whose routes answer bad requests with a problem. */
export function createRouter(): OpenAPIHono<AppEnv> {
  return new OpenAPIHono<AppEnv>({ defaultHook: answerInvalid });
}
